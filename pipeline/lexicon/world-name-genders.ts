/** Given names of the world by gender, in plain letters, that the list of English and Romance names lacks. */
export const FEMALE_WORLD_NAMES = `
abena abimbola achieng adaeze adhiambo adjoa afua agnieszka aigul ainhoa aissatou aizhan akinyi akosua
akua aliya almaz amaka amal analyn ananya angharad anjali anneli aoife aparecida atieno audur aurelie
ausra ayaka azadeh beata begona benedetta benedicte berit birgit brid bukola busisiwe caoimhe cerys
chiara chiedza chinwe chioma chipo conceicao corazon daiga daiva darya deepa dewi dilek dilnoza dinara
dineo divya dorota dorthe dragana efua eilidh eilis elisabetta elzbieta erzsebet esra eszter filipa
fitri folasade funmilayo galina geeta ghislaine giedre ginevra gitte giulia golnaz grainne grazyna
gudrun gulnara gulsum gulten gunnhild halima halina hanan haruka hauwa hildur hine hiwot huda huia
idalina ifeoma ilaria ildiko ilze inga inger ioana iryna itziar jadwiga jitka josiane judit jurgita
kadri katalin katarzyna kateryna katrin keiko kgomotso khady kinga kirsi ksenia kumiko laetitia lakshmi
lata lenka leonor lerato lihua liina liisa lindiwe litia ljiljana lone ludmila lyubov lyudmila maelle
mafalda maimouna mairi makeda malgorzata margit mariama maricel marja meera mercedes merve meseret mette
michiko mihaela mirjana misaki moana montserrat morag mumbi mutinta mwila nadezhda nafula naoko nasrin
ndeye neha nerea ngozi niloufar nilufar nirmala njeri nneka nokuthula nomsa nomvula noriko noura ntombi
nurcan nuria nyambura obiageli oceane olena orla orsolya oyunaa padma paivi palesa parisa pernille
phuong pilar piret pooja priya putri radha ragnhild raisa raluca rasa ratna reka rekha riitta roisin
rokhaya rukayya ruta rutendo salote sarangerel sarita savita selam selin shanti shirin shreya sibongile
sigrid sigridur sinead solene solomiya solveig sule svetlana tatyana teresinha thandeka thembi thora
thuy tigist titilayo tomoko triin tsetseg tsion turid tuula vasantha veronika wairimu wambui wangari
wanjiru wati xia yaroslava yetunde yoko yuko yulia yuliya yumi zanele zarina zhanna zsuzsanna zuzana
zuzka`;

export const MALE_WORLD_NAMES = `
abebe abubakar agus alasdair alexei alexey algirdas aliyu amadou andrey andris andriy anil antti arnel
arvydas ashok asif attila babatunde bakhtiyar balint bambang bamidele bartosz batbayar behrouz bello
benigno benoit bheki bilawal bohdan bohumil bolat boubacar branko budi burak cem cheikh chidi chisomo
chukwuma cillian csaba dafydd dariush davor dawit declan didier dmytro donal dusan edgars einar emeka
emre emyr ezekiel farhad farrukh femi ferenc fergal filipo florin francois gabor ganesh ganzorig
gediminas geir gennady gergely german gheorghe girma gorka grzegorz guntis guoqiang haile hakon halldor
hamid hamish hemi hernando hirofumi hiroshi hung ibrahima ieuan ihor ikenna imran inaki istvan ivo jaan
jacek jaroslaw javad jericho jesper jhon jiri joko jone josphat juhani jukka juris jussi kaarel kamau
kariuki karthik katlego kayode kazuo kemal kenji kipchoge kiplagat kiprono kjell knut kofi kojo kondwani
konstantin kwabena kwame kwasi lamine loic lubomir lukasz lwazi mads makoto mandla marek massimo mateusz
matti mikkel mikko miroslav miroslaw modou murat musa mwamba mwangi mykola nabil nawaz nenad nicolae
njoroge nnamdi nuno nursultan obinna ochieng odhiambo oguz oisin olafur ole oleg olumide oluwaseun
otieno ousmane oyvind pawel pekka radek radu ramesh rangi rashid ratu ravi renzo rhys rizal ruaridh rui
rustam salim sani segun seppo serhiy serkan shahbaz sibusiso sigurdur sione sipho slawomir sorin sunil
tadesse tadeusz tadhg takashi takeshi tamas tane tapio taras tariq tebogo terje tesfaye tevita thabo
themba thierry thor tiago tihomir timo tinashe tolga tomasi tonu tor trond tuan tunde uche urmas vaclav
vasile vasyl veikko vijay viliame virgilio vojislav vusi vytautas wahyu walid wilmer wiremu xabier
xiaoming yaw yerlan yoshio zbigniew zdenek zlatko zoltan`;

/** How surnames of women end where those of men end otherwise, with the marks of their letters. */
export const FEMALE_SURNAME = /(?:ová|ská|cká|skaya|dóttir|dottir|aitė|ytė|utė|ienė)$/u;

/** How surnames of men end where those of women end otherwise. */
export const MALE_SURNAME = /(?:ský|cký|auskas|evičius|avičius)$/u;
