/**
 * Verbs whose forms do not follow from the dictionary form, one a line:
 * `lemma past participle`, alternatives joined by `/`. The present and the gerund are regular.
 * Auxiliaries are elsewhere (`closed-classes.ts`).
 */
export const IRREGULAR_VERBS = `
arise arose arisen
awake awoke awoken
bear bore borne/born
beat beat beaten
become became become
befall befell befallen
begin began begun
behold beheld beheld
bend bent bent
bet bet/betted bet
bid bid/bade bid/bidden
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast/broadcasted broadcast
build built built
burn burned/burnt burned/burnt
burst burst burst
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
dive dived/dove dived
draw drew drawn
dream dreamed/dreamt dreamed/dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fling flung flung
fly flew flown
forbid forbade forbidden
forecast forecast/forecasted forecast/forecasted
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
freeze froze frozen
get got got/gotten
give gave given
go went gone
grind ground ground
grow grew grown
hang hung/hanged hung/hanged
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
keep kept kept
kneel knelt/kneeled knelt/kneeled
know knew known
lay laid laid
lead led led
lean leaned/leant leaned/leant
leap leaped/leapt leaped/leapt
learn learned/learnt learned/learnt
leave left left
lend lent lent
let let let
light lit/lighted lit/lighted
lose lost lost
make made made
mean meant meant
meet met met
mislead misled misled
mistake mistook mistaken
misunderstand misunderstood misunderstood
mow mowed mown/mowed
offset offset offset
outdo outdid outdone
outgrow outgrew outgrown
overcome overcame overcome
overdo overdid overdone
overhear overheard overheard
override overrode overridden
oversee oversaw overseen
overshoot overshot overshot
overtake overtook overtaken
overthrow overthrew overthrown
pay paid paid
plead pleaded/pled pleaded/pled
prove proved proven/proved
put put put
quit quit quit
read read read
rebuild rebuilt rebuilt
repay repaid repaid
reset reset reset
rethink rethought rethought
retake retook retaken
rewrite rewrote rewritten
rid rid rid
ride rode ridden
ring rang rung
rise rose risen
rerun reran rerun
run ran run
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
shake shook shaken
shed shed shed
shine shone/shined shone/shined
shoot shot shot
show showed shown
shrink shrank shrunk
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
slay slew slain
sleep slept slept
slide slid slid
sling slung slung
slit slit slit
smell smelled/smelt smelled/smelt
sow sowed sown/sowed
speak spoke spoken
speed sped/speeded sped/speeded
spell spelled/spelt spelled/spelt
spend spent spent
spill spilled/spilt spilled/spilt
spin spun spun
split split split
spoil spoiled/spoilt spoiled/spoilt
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
stride strode stridden
strike struck struck/stricken
strive strove striven
swear swore sworn
sweep swept swept
swell swelled swollen/swelled
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
thrust thrust thrust
tread trod trodden
undergo underwent undergone
understand understood understood
undershoot undershot undershot
undertake undertook undertaken
undo undid undone
unveil unveiled unveiled
uphold upheld upheld
upset upset upset
wake woke woken
wear wore worn
weave wove woven
weep wept wept
win won won
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
wring wrung wrung
write wrote written
`;

/** Regular verbs of news that general lists leave out; `+` doubles the last consonant. */
export const NEWS_VERBS =
  'investigate defend characterise characterize pressure prorogue cremate accredit domesticate rename nickname disallow venerate paraphrase parachute author second destroy disappear retreat research march exile rebel+ employ cooperate tolerate speculate translate correlate infer+ refer+ compute substitute execute salute dilute recite audit torment flex disagree identify amplify magnify torpedo choke ponder steer cruise detest shear smear radiate deviate penetrate evaporate recreate replay veer strap+ scrub+ slap+ cram+ embargo spear mob+ salvage tow overrule accompany recall found alleviate exacerbate advocate infiltrate vaccinate rescue rape vet+ retain vie recuse rebuke sentence abduct ambush amass annihilate arraign behead bribe chant collude conspire crush defraud deface deluge deprive desert disarm dislodge disprove dissuade embezzle emulate enlist enshrine envisage exclaim extort foil forestall hail hamper handcuff harass haul hurl ignite impress instigate intensify interview jettison lodge lure mandate maul merit mock molest mutilate oust pelt pinpoint poll pose quell ram+ raze relay renege reroute revert rig+ riot sabotage salvage scold screen shelter shun+ sicken snatch spray spurn stab+ stifle stipulate strangle strip+ subdue supplant tamper tap+ thank trample trap+ trek+ unite unmask uproot vaccinate wield wreck abstain accelerate acclaim accompany accumulate acquit+ adjourn adopt advise affiliate air aggravate airlift allege allocate allot+ amend amount annex annul+ apologise apologize apprehend assassinate assault assemble assert assess assign assume attain attend attribute authorise authorize avert backtrack ban+ barricade berate besiege billow blacklist blockade bolster bombard boycott brand breach brief bulldoze campaign capsize capitalise capitalize captain  describe compare detect tend connect analyze admire delete inject prescribe rotate manipulate reuse secrete outlive adore reproduce minimize maximize minimise maximise harden ascribe induce broach instate construe incubate differentiate negate reemerge secede swindle oxidise oxidize immortalise immortalize predecease resonate exterminate practise unload unpack soften snub+ woo favor hover glance browse misuse trace gauge slice axe plot+ pitch squeeze shield scramble gamble ground brew bow dent' +
  'cater cede centralise centralize censor censure certify charter circulate clarify clash coach coincide collaborate collapse collide combat commemorate commence commend commission commute compel+ compensate compete compile comprise compromise concede conclude concur+ condone confer+ confine confirm confiscate confront congratulate consolidate constitute consult contaminate contend contest contract contradict contravene contribute convene convict corroborate counter crackdown cripple criticise criticize crown culminate curb curtail ' +
  'damage deactivate debunk debut decimate declassify decommission decriminalise decriminalize decry dedicate deem defame default defect defer+ defuse delegate deliberate demolish demonstrate demote denote denounce depart depict deplore deploy deport depose derail derive designate destabilise destabilize detain deter+ deteriorate detonate devalue devastate devise diagnose differ dip+ disband discard disclose discontinue discredit discriminate disembark disguise dismantle dismiss dispatch dispel+ disperse displace disqualify disregard disrupt dissent dissolve distance distribute divert divest dock document dominate donate downgrade draft drag+ dub+ duplicate ' +
  'ease eject elaborate electrocute elevate eliminate embark embed+ emerge emigrate emit+ empower enact encompass encounter endanger endorse endure enforce engulf enrol enroll ensue ensure entail entitle envision equate eradicate erect erode erupt escalate escort espouse evacuate evade evict evolve exacerbate exceed excel+ excuse exempt exhibit exhume exonerate expel+ expire exploit export expose extradite extinguish ' +
  'fabricate facilitate falsify fare fatally feature finalise finalize fine flank flout fluctuate forfeit formalise formalize formulate foster freelance fund garner garrison generate govern graduate grapple gross gut+ halt halve harbor harbour hasten helm hijack hinder honor honour hospitalise hospitalize host humiliate illuminate immigrate impeach impede implement implicate import impound inaugurate incarcerate incite incorporate incur+ indict induct infect infiltrate inflict infringe inhabit initiate injure inspect instal install institute insult intercept interfere interrogate interrupt intervene intimidate invade invalidate invoke ' +
  'jail jeopardise jeopardize kidnap+ label lambast lambaste lament laud launch legalise legalize legislate levy liberate liken litigate loot lobby locate manufacture marginalise marginalize mark mastermind mediate merge migrate militarise militarize mitigate mobilise mobilize moderate modernise modernize monopolise monopolize mourn murder muster narrow nationalise nationalize necessitate negotiate nominate normalise normalize notch notify nullify oblige obstruct obtain occupy officiate opt orbit orchestrate originate oust outlast outlaw outline outnumber outperform outpace outrage outsource outstrip+ outweigh overhaul overlook overrule overshadow overturn overwhelm ' +
  'pardon partner patrol+ peak penalise penalize perish perpetrate perpetuate persecute persist persuade petition phase picket pioneer pledge plummet plunder plunge populate portray postpone preclude predate prejudice premiere preside prevail privatise privatize probe procure prohibit proclaim prolong propagate propel+ prosecute prosper protest provoke publicise publicize purport quadruple quarantine quash ransack ratify rationalise rationalize reaffirm realign reappoint reassert reassess reassure rebound rebrand rebuff rebut+ recapture recede reclaim recognise recognize reconcile reconsider reconstruct reconvene reconvene recover recuperate redeploy redesign redirect reelect refocus reform refrain refute regain regulate reinforce reinstate reintroduce reissue reiterate rejoin rekindle relaunch relinquish relocate remand reminisce remodel renew renounce renovate reopen reorganise reorganize repatriate repeal repel+ replicate repossess reprimand repudiate rescind reshape reshuffle reside resign restart restore restrain restructure resurface resurrect retaliate retool retract reunite revamp revise revitalise revitalize revive revoke revolt rival ' +
  'sanction savage scale scrap+ scrutinise scrutinize seclude seize shatter shell shelve shutter sideline signify skyrocket slam+ slash smuggle soar solicit span+ spark spearhead specialise specialize sponsor spur+ squander stabilise stabilize stage stall stampede standardise standardize star+ storm streamline stun+ submerge submit+ subpoena subside subsidise subsidize substantiate succumb summon supersede supervise suppress surge surpass surrender surround suspend swap+ sympathise sympathize ' +
  'tackle tally tarnish tailor target taunt tax tender terminate testify thwart tighten top+ topple torture tout trail transfer+ transform transit transmit+ transport traverse trigger triple trounce tumble tweet unanimous underestimate underline undermine underpin+ underscore unearth unify unleash unseat unveil upgrade urge usher usurp utilise utilize vacate validate vandalise vandalize venture veto vilify violate vow waive wane warrant weaken welcome withstand worsen wound yield';

/** Those of the news verbs that are nouns too. */
export const NEWS_NOUNS =
  'pressure nickname parachute author air ban brand breach brief campaign captain clash coach collapse combat compromise contract contest counter crackdown crown damage default debut defect delegate dispatch dock document dip draft drag ease escort exhibit exploit export feature fine flank fund gut halt harbor harbour helm hijack host implement import insult institute issue jail label lobby mark mastermind murder muster notch orbit overhaul pardon partner patrol peak petition phase picket pilot pioneer pledge plunge plunder protest probe premiere quarantine rebel rival reform relay remand reprimand rebound revolt sanction savage scale scrap shell shelter slash span spark spearhead sponsor spur stage stall stampede star storm surge surrender swap tackle target tax tender torture trail transfer transit transport trigger triple tumble tweet upgrade veto venture void vow wane warrant wound yield research march exile retreat audit torment cruise torpedo spear mob salvage tow recall embargo poll rape riot rescue screen spray merit mandate lure bribe crush desert sabotage sentence strip tap trek hail slap strap smear levy purge leak message boat amount blast assault subpoena arrest exit cycle dam decree discount distress fragment garden haul intern outrage outlaw puzzle quote rebuke reign replay reshuffle rig salute scream shout slope sort suspect thrill wake airlift annex attribute barricade blacklist blockade censure charter commission convict distance downgrade fare garrison lament redesign relaunch clone climb chant chat boom bulk bundle cage chill dash decay discipline disgust drum fork forge gleam invite lodge lag nail overlap rebuff refrain roar shutter slam spice stab stir sway taunt sideline crawl snub glance misuse trace gauge slice axe plot pitch squeeze shield scramble gamble ground brew bow dent';
