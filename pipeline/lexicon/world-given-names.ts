/** Given names of Africa, Asia and Europe that are no surnames of many, no towns and no words. Written for this project from general knowledge. */
export const WORLD_GIVEN_NAMES = `
ngozi chukwuemeka chidi chinedu obinna ikenna emeka nnamdi chioma adaeze ifeoma nkechi uchenna amarachi chiamaka
kelechi ogechi ebele chika okechukwu chibuzo onyeka tunde femi segun kunle gbenga folake funmi funke yemi bisi
titilayo ayodele olusegun oluwaseun babatunde adewale adebayo abiodun olufemi temitope damilola aminu yakubu garba
shehu abubakar danjuma kwame kwabena kwaku yaw kojo akosua abena afua efua adwoa kwesi nana kweku seydou boubacar
ibrahima alassane lassana salif aboubacar aissatou mariama rokia coumba ndeye khady sokhna cheikh serigne assane
babacar malick modou idrissa saliou elhadj tidiane youssouf drissa lamine haile abebe tadesse girma bekele tesfaye
mulugeta getachew kebede dawit yohannes tigist almaz hirut meseret genet gebre zelalem fikru demeke worku tsegaye
birtukan selamawit aster hailemariam wanjiru wanjiku njoroge kamau mwangi kariuki otieno ochieng odhiambo onyango
achieng akinyi atieno adhiambo wambui nyambura wangari muthoni njeri waithera kimani gitau mutua musyoka mwende juma
hamisi rashidi mwajuma zainabu fatuma halima mariamu bakari athumani shaaban ramadhani jama abdi abdirahman mohamud
warsame abdinur mahad guled liban sahra hodan ifrah hibo fadumo deeqa nimco thabo sipho themba sibusiso nkosinathi
bongani mandla vusi lungile nomvula nosipho thandi thandeka zanele nokuthula lindiwe ayanda lerato tebogo kagiso
tshepo palesa refilwe dineo mpho tumelo sello jabulani lwazi sizwe dumisani tendai tatenda tafadzwa farai rudo chipo
tsitsi nyasha tonderai kudzai munashe ruvimbo anesu rumbidzai hasina hossam gamal tarek sherif hisham essam
mohsen wael bassem ramy sameh fathi nabil raouf magdi alaa ehab medhat abdelkader abdelmalek abdelmadjid azzedine
chakib djamel hocine kamel larbi lakhdar mourad nordine noureddine rabah redouane sofiane toufik yacine youcef
zinedine hamadi mondher rached taoufik mehrdad javad jalal behzad behnam bahram dariush farhad farshid faramarz ghasem
hooman iraj kamran kaveh kianoush mahin morteza nasrin parviz pejman pouya ramin shahram shirin siamak sohrab soraya
azadeh fereydoun ebrahim esmail ardeshir bulent suleyman mesut ismet turgut deniz ozgur burak emre hakan okan ugur
umut yilmaz merve selin esra tansu meral bilawal younis misbah wasim waqar shoaib javed zaheer shehbaz yousuf sarfraz
sohail junaid rizwan fakhar haris mamata nitish lalu mulayam rajnath nirmala piyush smriti shashi atal murli naveen
hemant bhupesh vasundhara ramesh naresh umesh yogesh nilesh hitesh jitendra surendra mahendra rajendra virender sachin
sourav kapil sunil virat rohit shikhar hardik jasprit ajinkya ishant ravindra ravichandran kuldeep harbhajan ashish
gautam yuvraj vinod ajay sanjeev rajeev rakesh alok pradeep kuldip gurpreet harpreet manpreet jaspreet amrit balwinder
sukhbir parkash kirron simranjit navjot bhagwant savita geeta seema reena meena neelam poonam pratibha lakshmi
saraswati padma radha rekha hema mahinda ranil chandrika arjuna aravinda rangana upul khaleda shakib tamim somchai
anutin phuc tuan huong abdurrahman budi agus bambang slamet dewi ratna wahyu yudi hendra najib azizah rafizi corazon
leni khin yoshihiko ryutaro keizo kiichi shigeru ichiro hideo takashi makoto masahiro koji shinji keisuke yuto takumi
haruka yuko michiko sachiko akiko kazuko mariko arseniy serhiy mykola dmytro vitali wladimir ihor oleh mykhailo ruslan
taras bohdan iryna svitlana kateryna halyna vyacheslav lyudmila galina tatyana ksenia yegor aslan shamil dzhokhar
jaroslaw bronislaw leszek zbigniew grzegorz slawomir pawel malgorzata agnieszka katarzyna iga jiri mirek karel zdenek
ladislav lubos bohuslav radek mikulas gyula ferenc jozsef gabor istvan katalin eszter ildiko zoltan tibor attila
traian calin mugur sorin gheorghe ilie florin radu cristian mircea vasile boyko rumen ivaylo plamen dimitar hristo
stoyan todor zhelyu ratko milorad nemanja dusan vuk franjo stjepan ivo kolinda jadranka davor ilir bujar ramush hashim
albin vjosa mikheil irakli zurab shota heydar mehriban levon serzh nikol armen vazgen nursultan piet joop geert sigrid
jeroen maarten sjoerd wim ruud kjell erna ulf ingvar poul helle mette morten kaare hakon sauli tarja martti paavo
sanna esko edouard segolene jean-marie jean-luc jean-claude jean-pierre jean-paul jean-marc jean-michel pierre-yves
marie-george anne-marie giorgia gianfranco beppe giulio giancarlo jose-maria inigo carles oriol quim josep anibal
kostas costas giorgos antonis kyriakos evangelos panagiotis yannis stavros itamar aecio geraldo ciro porfirio lazaro
kemi mohamed
`;
