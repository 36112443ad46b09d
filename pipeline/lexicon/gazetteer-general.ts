// Made by pipeline/dev/build-gazetteers.mjs; do not edit.
// Sources: the lexicon of compromise (MIT, Spencer Kelly) and i18n-iso-countries (MIT, Michael Wittig).
// Entries in lower case, parted by `|` or a line break.

/** Given names. 3180 entries. */
export const GIVEN_NAMES = `aada|aadya|aaliyah|aaradhya|aarav|aaron|aasha|abagail|abbey|abbi|abbie|abby|abdallah|abdel|abdoulaye|abdul
abdullah|abdullo|abdulrahman|abe|abel|abi|abie|abigail|abraham|abram|abril|abu|abubakr|abulfazl|ada
adaline|adalyn|adam|adama|adan|addie|addilyn|addison|adel|adela|adelaide|adele|adelene|adelia|adelina
adeline|adelynn|adi|adolf|adolfo|adolph|adreanna|adrian|adriana|adrianna|adrianne|adriano|adrien|adriena
adriene|adrienne|advik|afonso|agatha|aggie|agnes|agustin|agustina|ahmad|ahmed|ahmet|aicha|aida|aidan|aiden
aileen|aimar|aimee|aina|aino|ainsley|aisha|aishah|aisling|aislinn|aislynn|ajani|ajla|akira|aladdin|alain
alaina|alan|alana|alanis|alanna|alannah|alanoud|alastair|alayah|alayna|alba|albert|alberto|albrecht|alden
alec|alecia|aleisha|alejandra|alejandro|aleksandar|aleksander|aleksandr|aleksandra|aleksei|alena|alesia
alessandra|alessandro|alex|alexa|alexander|alexandra|alexandre|alexandros|alexandru|alexei|alexia|alexis
alf|alfie|alfonso|alfred|ali|alia|alice|alicia|alicja|alina|aline|alisa|alise|alisha|alison|alissa
alistair|aliza|allan|allen|allie|allison|allyson|alois|alonso|alonzo|alphonse|alphonso|althea|alton|alvaro
alvin|alya|alycia|alysa|alyson|alyssa|amahle|amaia|amaira|amalia|amanda|amar|amber|amberly|amelia|amelija
amie|amilia|amina|aminata|amine|amir|amit|ammanuel|ammar|amos|amy|ana|anabel|anamaria|anas|anastasia
anastasija|anatoli|anatoliy|anatoly|anaya|ander|anders|andi|andjela|andra|andre|andrea|andreas|andrei
andrej|andres|andrew|andrey|andrzej|andy|ane|aneta|anette|angel|angela|angelia|angelica|angelina|angeline
angelique|angelo|angie|anika|anisa|anissa|anita|anja|anjelica|ann|anna|annabel|annabella|annabelle
annalisa|annamaria|anne|annemarie|annett|annette|annie|annika|annmarie|anohito|anthony|antoine|antoinette
anton|antonella|antoni|antonia|antonio|antony|anwar|anya|aoi|aputsiaq|arata|archibald|archie|ari|aria
ariana|arianna|arianne|ariel|arielle|ariki|arjun|arleen|arlena|arlene|arlette|armaan|armand|armando|armin
arnaud|arnav|arno|arnold|aroha|aron|arpita|artem|arthur|artie|artur|arturo|aryan|asahi|asha|ashanti|ashlee
ashleigh|ashley|ashli|ashlie|ashly|ashlyn|ashraqat|ashton|asiya|asja|asmita|assil|astrid|ataahua|athena
aubrey|audra|audrey|audri|audry|augustina|augustine|augusto|augustus|aurelia|austeja|ava|avery|avi|avigail
awa|aya|ayaan|ayana|ayanna|ayesha|aygun|aykhan|aylin|ayn|ayse|aysel|aziz|azra|azuna|bakary|balazs|bandar
bandile|banele|barbara|barbora|barbra|barney|barrett|barry|bart|bartholomew|bayarmaa|bea|beatrice|beatriz
becca|becky|belinay|belinda|ben|benita|benito|benjamin|bennie|benny|benson|berat|bernadette|bernadine
bernard|bernardo|bernhard|bernice|bernie|bert|bertha|bertie|bertram|bertrand|beryl|beshoi|bess|bessie|beth
bethanie|bethany|betsy|bette|bettie|bettina|betty|bettye|beula|beulah|bev|beverley|beverly|bianca|bibek
biff|bilal|biljana|billie|billy|binita|bintou|bishal|bismah|bjorn|blaine|blair|blake|blanca|blanche|blaze
blossom|blythe|bob|bobbi|bobbie|bobby|bogdan|boglarka|bolormaa|bonita|bonnie|boris|boyd|brad|bradford
bradley|brady|branden|brandi|brandie|brandon|branislav|breanna|bree|brenda|brendan|brendon|brenna|brent
brenton|bret|brett|brian|briana|brianna|brianne|brice|bridget|bridgett|bridgette|brigid|brigitte|britney
britt|brittany|brittney|brittni|brittny|bronwyn|brooke|bruce|bruno|bryan|bryanna|bryce|brynn|bryon|buck
buddy|burt|burton|buster|byron|caitlin|caitlyn|cal|caleb|calista|callie|calvin|cameron|camila|camile
camilla|camille|camilo|candace|candice|cara|carey|carina|carissa|carl|carla|carlene|carley|carlie|carlo
carlos|carlota|carlotta|carlton|carly|carmel|carmela|carmella|carmen|carol|carole|carolina|caroline
carolyn|carrie|carrol|carroll|cary|casandra|casey|cassandra|cassidy|cassie|catarina|caterina|catherina
catherine|cathleen|cathryn|cathy|catrina|cayla|cecelia|cecil|cecile|cecilia|cecily|cedric|celeste|celia
celina|celine|cesar|chad|chandra|chanelle|chantal|chantelle|charbel|charis|charissa|charla|charlena
charlene|charles|charlette|charley|charlie|charlotte|charmaine|chas|chase|chedeline|chelsea|chelsey|cher
cheri|cherie|cheryl|chester|chet|cheyenne|chloe|chris|chrissy|christa|christal|christen|christiana
christiane|christie|christina|christine|christoph|christophe|christopher|christos|christy|chrystal|chuck
ciara|ciaran|cierra|cindi|cindy|clair|claire|clara|clare|clarence|clarice|claris|clarissa|claude|claudette
claudia|claudine|claudio|claus|clay|clayton|clemens|clement|cleo|cleopatra|cletus|clifford|clifton|clint
clive|clotilde|clyde|cody|colby|cole|coleen|colette|colin|colleen|collin|colton|concepcion|connie|connor
conor|conrad|constance|constantin|constanza|consuelo|cora|coralie|cordelia|corey|cori|corina|corine
corinna|corinne|cornelia|cornelis|cornelius|corrine|cory|courtney|courtni|courtny|craig|cristal|cristiano
cristina|cristobal|curt|curtis|cyndi|cynthia|cyril|cyrus|daan|dahlia|daina|dalal|dale|damaris|damia|damian
damien|damion|damon|dan|dana|danette|dani|danica|daniel|daniela|daniele|daniella|danielle|danika|danilo
daniz|danny|daphna|daphne|dara|darby|darcey|darcie|darcy|daren|daria|darin|dario|darius|darla|darlena
darlene|darnell|darrel|darrell|darren|darrin|darryl|daryl|dave|davi|david|davida|davina|dayle|dayna|deana
deandra|deandre|deann|deanna|deanne|deb|debbie|debby|debora|deborah|debra|debrah|dede|dee|deedee|deena
deepak|deidre|deirdre|dejan|dela|delbert|delia|delilah|della|delores|deloris|delphine|demetria|demetrius
dena|denice|denis|denise|dennis|denny|deon|derek|derrick|deshawn|desiree|desmond|devan|deven|devin|devon
dewayne|dewey|dexter|dhia|diana|diane|dianna|dianne|diarmuid|dieter|dietmar|dietrich|dillon|dimitri
dimitris|dina|dinah|dinesh|dion|dionne|dirk|diya|djeneba|dmitri|dmitry|dolores|domingo|dominic|dominick
dominik|dominique|dominykas|don|dona|donald|donna|donnell|donnie|donny|donovan|dora|doreen|dorian|doris
dorla|dorothea|dorothy|dorthy|dottie|doug|douglas|dovydas|doyle|dragan|drew|duane|dudley|duncan|dustin
dwayne|dwight|dylan|dyllan|ebenezer|ecrin|ed|eddie|edel|eden|edgar|edie|edith|edmond|edmund|edna|edoardo
eduard|eduardo|edward|edwardo|edwin|edwina|eevi|efrain|efren|eileen|eisha|eitan|ekaterina|ekta|ela|elaina
elaine|elana|elbert|eldon|eleanor|elen|elena|eleni|eli|eliana|elias|elicia|elida|elie|elif|elijah|elin
elina|elinor|eliot|elisa|elisabeth|elise|elisha|eliska|eliza|elizabete|elizabeth|elizaveta|ella|ellen
ellie|elliot|elliott|ellis|elly|elma|elmer|elnora|eloise|elouise|elsa|elsie|elton|elva|elvin|elvina|elvira
elvis|elwood|ema|emanuel|emanuela|emelda|emely|emerald|emerson|emery|emil|emile|emilee|emilia|emiliano
emilie|emilija|emilio|emilis|emily|emina|emine|emirhan|emma|emmaline|emmanuel|emmanuelle|emmeline|emmett
emmie|emmy|enid|enoch|enrico|enrique|enzo|eoin|ergi|eric|erica|erich|erick|ericka|erik|erika|erin|erma
ernest|ernestina|ernestine|ernesto|ernie|ernst|errol|ervin|erwin|eryn|esma|esmeralda|esperanza|esteban
estela|estele|estella|estelle|ester|estere|esther|estrella|ethan|ethel|etienne|etta|eugen|eugene|eugenia
eugenie|eunice|eva|evan|evangelina|evangeline|evelin|evelina|evelyn|evens|everett|evgeny|evi|evie|evita
ewa|eymen|ezra|fabian|fabien|fabio|fabrice|fabrizio|fadi|fahd|fajr|fanta|farah|farida|farrah|farzana
fatemeh|fatiha|fatima|fatin|fatma|fatoumata|fay|faye|federico|felecia|felicia|felipe|felix|feng|fenna
ferdinand|ferdinando|fergus|fernanda|fernando|fidel|fien|filip|fiona|fionn|fletcher|flora|florencia
florian|floyd|forrest|foster|fozia|fran|frances|francesca|francesco|francina|francine|francis|francisca
francisco|franciszek|francois|francoise|frankie|franklin|franklyn|fraser|fred|freda|freddie|freddy
frederic|frederick|frederik|fredrick|fredrik|freja|frida|frieda|friedrich|frits|fritz|fyodor|gabe|gabi
gabija|gabreal|gabriel|gabriela|gabriele|gabrielius|gabriella|gabrielle|gaby|gale|galen|gamalat|gamila
gareth|garland|garnet|garrett|garry|garth|gary|gavin|gayle|gemma|gena|genesis|genevieve|genna|geoff
geoffrey|georg|george|georges|georgette|georgi|georgie|georgina|georgios|georgy|gerald|geraldina|geraldine
gerard|gerardo|gerhard|geri|germaine|gerrit|gerry|gert|gertrud|gertrude|gia|giacomo|gianna|gigi|gilbert
gilberto|gilda|giles|gilles|gillian|gina|gino|giorgi|giorgio|giorgis|giovanna|giovanni|gisela|gisele
giselle|gita|giuseppe|gladys|glen|glena|glenda|glenn|glenna|gloria|glynis|godfrey|golda|goldie|gonzalo
googoosh|goran|gord|gordon|gottfried|grace|gracie|graciela|grady|graham|grant|greg|gregg|gregor|gregorio
gregory|greta|gretchen|griselda|grover|guido|guilherme|guillaume|guillermo|gunay|gunel|gunnar|gunter
gunther|gus|gustaf|gustav|gustave|gustavo|gwen|gwendolyn|gwyneth|gyorgy|habib|habiba|hailey|hal|hala|haley
halim|hallie|hamza|hana|hanah|hank|hanna|hannah|hans|hao|hariet|hariette|harlan|harley|harmony|harold
harri|harriet|harriett|harriette|harry|haruhito|haruki|haruta|haruto|harvey|hasan|hasnaa|hassan|hasti
hatice|hattie|hawa|hayato|hayden|hayley|heath|heather|hector|heidi|heinrich|heitor|helen|helena|helene
helga|helmi|hendrik|henri|henrietta|henrik|henrique|henry|henryk|herbert|herman|hermann|hermine|hessa
hester|hilary|hilda|hildegard|hillary|himari|hinata|hoda|hollie|homer|horace|horacio|horatio|hortense
hosna|hosniya|hossein|howard|howie|hubert|hugh|hugo|humberto|huseyin|huseyn|hussa|hussain|hussein|hyacinth
hydar|iain|ian|ibai|ibrahim|ichika|ida|ignacio|igor|ike|iker|ila|ilene|iliana|ilija|ilina|ilona|ilse|ilya
imane|imelda|imogena|imogene|indira|ines|ingrid|inji|inuk|inunnguaq|iona|ionut|ira|irati|irena|irene|irina
irma|irvin|irving|irwin|isaac|isabel|isabela|isabele|isabell|isabella|isabelle|isadora|isaiah|isaias
ishaan|isiah|isidora|isla|islande|ismael|ismail|isobel|issac|itai|itsuki|iva|ivaana|ivalu|ivan|ivana|iwona
izaro|jacinda|jacinta|jack|jackie|jacky|jaclyn|jacob|jacquelina|jacqueline|jacquelyn|jacques|jada|jaden
jaime|jaka|jake|jakob|jakov|jakub|jamal|james|jameson|jami|jamie|jamison|jammie|jana|janae|jane|janele
janelle|janessa|janet|janette|janice|janie|janina|janine|janis|jaqueline|jared|jarod|jaroslav|jarrett
jarrod|jarvis|jasmin|jasmina|jason|jasper|javier|javiera|jayden|jayne|jayson|jazmin|jazmine|jeana|jeane
jeanette|jeanie|jeanina|jeanine|jeanna|jeanne|jeannette|jeannie|jeannina|jeannine|jed|jeff|jeffery|jeffrey
jeffry|jelena|jen|jena|jenelle|jenifer|jenna|jennette|jenni|jennie|jennifer|jenny|jens|jerald|jeremiah
jeremy|jeri|jermaine|jerome|jeronimo|jerri|jerry|jesica|jess|jesse|jessica|jessie|jesus|jian|jie|jil
jilian|jill|jillian|jim|jimi|jimmie|jimmy|jing|jo|joan|joana|joane|joann|joanna|joanne|joao|joaquin
jocelyn|jodi|jodie|jody|joe|joel|joelle|joesph|joey|johan|johana|johann|johanna|johannes|john|johnathan
johnathon|johnie|johnnie|johnny|jokubas|joleen|jolena|jolene|jon|jonah|jonas|jonathan|jonathon|joni|jonny
jordi|jordon|jorge|jose|josef|josefa|josefina|josefine|joselyn|joseph|josephina|josephine|josh|joshua
josiah|josie|josue|jovana|joya|joyce|jozef|juan|juana|juanita|jude|judeline|judith|judy|julen|jules|julia
julian|juliana|julianna|julianne|julie|julien|julienne|juliet|julieta|juliette|julio|julissa|julius|justin
justina|justine|kabita|kacey|kacper|kadiatou|kaede|kai|kaia|kaitlin|kaitlyn|kajus|kaleigh|kali|kalle
kallie|kamal|kamala|kamil|kamila|kamile|kanata|kanyakumari|kara|karen|kari|karim|karima|karin|karina
karissa|karl|karla|karly|karolina|karyn|kasey|kaspar|kassandra|kassie|kat|katarina|kate|katelyn|katelynn
katerina|katharina|katharine|kathem|katherina|katherine|kathie|kathleen|kathrine|kathryn|kathy|kati|katia
katie|katlyn|katrina|katy|kauri|kavita|kay|kaye|kayla|kaylee|kayleigh|keeley|keely|keenan|keir|keira
keisha|keith|kejsi|keley|keli|kelley|kelli|kellie|kelly|kelsey|kelsie|kely|ken|kendall|kendra|kendrick
kenna|kenneth|kenny|kenton|kenyatta|kenza|kera|keri|kermit|kerri|kerry|keven|kevin|khadija|khadije|khaled
khalid|khawla|kheira|khongordzol|kia|kiana|kiara|kiera|kieran|kiersten|kiley|kim|kimberlee|kimberley
kimberli|kimberly|kimmernaq|kingsley|kip|kira|kiran|kiril|kirill|kirk|kirollos|kirsten|kirstin|kizzy|klaus
klea|konrad|konul|kori|kourtney|kris|krista|kristen|kristi|kristian|kristie|kristin|kristina|kristine
kristopher|kristy|kristyna|krystal|krzysztof|kurt|kurtis|kyla|kyle|kylee|kylie|kyls|kyra|lacey|lacie|lacy
ladona|ladonna|laia|laila|lakesha|lamar|lambert|lamija|lamont|lana|lance|landon|lara|larisa|larissa|larry
lars|lashawn|laszlo|latasha|latifa|latisha|latonya|latoya|laura|laurel|lauren|laurence|laurent|laurie
lauryn|laverna|laverne|lavinia|lawrence|laxmi|layla|lea|leah|leana|leandra|leandro|leane|leann|leanna
leanne|leda|leena|leevi|leia|leif|leigh|leila|leilani|leja|lejla|lela|leland|len|lena|lennart|lenny|lenora
lenore|leola|leon|leona|leonard|leonardo|leonel|leonid|leonie|leonora|leopold|leora|lesedi|lesley|lesli
leslie|lesly|lester|lethabo|leticia|letitia|lettie|levente|levi|lex|lexie|leyla|lia|liam|lian|liana|lianne
libbie|libby|lidia|lidya|liepa|lila|lili|lilia|lilian|liliana|lilja|lillia|lillian|lillie|lilly|lin|lina
linda|lindsay|lindsey|lindsi|lindsy|lindy|linus|lionel|lior|lisa|lisette|liv|livia|liz|liza|lizbeth
lizette|lizzie|lloyd|logan|lois|lola|lolita|lonnie|lora|loraina|loraine|lorelei|loren|lorena|lorene
lorenzo|loretta|lori|lorie|lorna|lorraina|lorraine|lorri|lorrie|lotte|lottie|lou|louella|louie|louis
louisa|louise|lovelie|lovro|lowell|luann|luc|luca|lucas|lucia|luciana|luciano|lucie|lucien|lucija|lucile
lucille|lucinda|lucy|ludovic|ludvig|ludwig|luela|luella|luigi|luis|luisa|luise|luiz|luka|lukas|luke|lula
lulu|lulwa|luna|lupe|lupita|luther|luuk|luz|lydia|lyla|lyle|lyn|lyna|lynda|lyndon|lyndsey|lyne|lynette
lynn|lynna|lynne|lynnette|lynsey|maayan|mabel|mable|macaulay|macie|maciej|mack|macy|madalyn|maddie
madeleine|madelina|madeline|madelyn|madge|madison|madonna|mads|mae|magda|magdalena|magdalene|maggie|magnus
maha|mahamadou|mahammad|mahdi|mahesh|mahmoud|maia|maire|maisie|maite|maja|majd|maksim|malachai|malachy
malak|malcolm|malen|malia|malik|malika|malinda|mallory|mamadou|manaia|mandakranta|mandy|manfred|manish
manny|manon|manuel|manuela|mara|marc|marcel|marcela|marcell|marcella|marcelle|marcello|marcelo|marci
marcia|marcie|marcin|marco|marcos|marcus|marcy|margaret|margarette|margarida|margarita|marge|margery
margie|margo|margot|margret|margrette|marguerite|mari|maria|mariah|mariam|mariamawit|mariami|marian
mariana|mariane|marianna|marianne|mariano|maribel|marie|mariela|mariella|marija|marilyn|marina|mario
marion|marios|maris|marisa|marisol|marissa|maritza|marius|marjorie|mark|markel|marko|markos|markus|marla
marlena|marlene|marlin|marlo|marlon|marnie|marquis|marsha|marshal|marshall|marta|martha|marti|martim
martin|martina|martine|marty|marvin|marwa|mary|maryam|maryan|maryann|marybeth|maryjane|marylou|masoud
masoumeh|matej|mateo|matheus|mathew|mathias|mathieu|mathilde|mathis|matias|matilda|matilde|matt|matteo
matthew|matthias|matti|mattia|mattias|mattie|matty|matus|matyas|maud|maude|maura|maureen|maurice|mauricio
mavis|maxime|maximilian|maximiliano|maxina|maxine|maxwell|maybell|mayra|maysoun|mazie|mckenzie|meagan|meg
megan|meghan|mehdi|mehmet|mei|mel|melanie|melina|melinda|melisa|melissa|mellisa|melokuhle|melvin|meredith
meriem|merissa|merjem|merle|meron|merrill|mervin|mervyn|meryem|meryl|mia|micaela|micah|michael|michaela
michal|micheal|michel|michele|michelle|mick|mickey|micky|midori|miguel|mihai|mika|mikaela|mikaere|mike
mikel|mikhail|mikolaj|mila|milagros|mildred|milena|milhouse|milica|millicent|millie|milly|milo|milos
milton|mimi|mina|minato|mindy|minenhle|minerva|minh|minik|minnie|mira|miral|miranda|miriam|mirlande|mitch
mitchell|mitzi|miyar|mobina|modibo|moe|mohamad|mohamed|mohammad|mohammed|moira|moises|mollie|molly|mona
monica|monika|monique|monte|monty|morgan|moritz|moses|moshe|moussa|mrignayani|muhamed|muhammad|muhammed
murad|muriel|mustafa|mustapha|mya|myles|myra|myriam|myrlande|myrna|myron|myrtle|naasunnguaq|nadene|nadia
nadina|nadine|nadya|nahia|nahom|naima|nalla|nancy|nanette|naomi|naomie|narges|natalia|natalie|natalya
natasha|nate|nathalie|nathan|nathanael|nathaniel|nathy|neal|ned|nehir|neil|nel|nela|nelisa|nell|nellie
nelson|nena|nerissa|nesreen|neville|nguyen|nia|niamh|nicholas|nichole|nick|nicki|nickolas|nicky|nico
nicola|nicolas|nicole|nicolette|niels|nigel|niharika|niilo|nik|nika|nikau|nikhil|niki|nikita|nikki|niklas
niko|nikola|nikolai|nikolay|nikos|nila|nilay|niles|nils|nina|nisanur|nisha|nita|nivi|noa|noah|noam|noel
noella|noelle|noemi|nojus|nolan|nomaan|noor|nora|norah|norbert|noreen|norma|norman|nouf|nour|nuka|nur
nuray|nurul|nyla|octavia|octavio|odelia|odette|odval|ofelia|oier|oisha|oksana|ola|olaf|olav|oleksandr|olga
oliver|olivia|olivier|ollie|omar|omer|ondrej|ophelia|ori|orville|osama|oscar|oskar|osman|osvaldo|oswald
otis|otto|oumar|oumou|owen|oyunbileg|pablo|padraig|paige|pam|pamela|pandora|paninnguaq|paola|paolo|parvati
pascal|pat|patrica|patrice|patricia|patrick|patrik|patti|pattie|patty|paul|paula|paulette|paulie|paulina
pauline|paulo|paulos|pavel|pavlo|pedro|peg|peggy|penelope|percy|perla|petar|pete|peter|petr|petra|petro
petros|phil|philip|philipp|philippe|phillip|philomena|phoebe|phylis|phyllis|pia|pierce|pierre|pieter
pietro|piotr|pipaluk|polina|polly|portia|prakash|pravit|prem|preston|priscila|priscilla|priyamvada
prudence|puteri|pyotr|queenie|quentin|quiana|quincy|quinn|quinton|rabina|rachael|rachel|rachele|rachelle
rachid|rachida|rae|rafael|rahul|raina|rainer|rajesh|ralf|ralph|ramiro|ramon|ramona|randal|randall|randi
randolph|rania|raoul|raphael|raquel|rashad|rasmus|raul|rawiri|rayan|raymond|rayna|reanna|reba|rebeca
rebecca|rebeka|rebekah|recep|reece|reem|reema|regan|reggie|regina|reginald|regis|reid|reihaneh|reina|rena
renae|renata|rene|renee|reta|reuben|reyansh|reyna|reynaldo|reza|rhea|rhett|rhiannon|rhoda|rhona|rhonda|ria
ricardo|riccardo|richard|richelle|richie|rick|rickey|ricki|rickie|ricky|rico|rikki|riko|riley|rimas|rin
rina|rita|riya|roan|rob|robbie|robbin|robby|robert|roberta|roberto|robyn|rocco|rochele|rochelle|rocio
roderick|rodger|rodney|rodolfo|rodrigo|roel|rogelio|roger|roghayyeh|rohan|roland|rolanda|rolando|rolf
roman|romeo|ron|ronald|ronan|ronda|roni|ronna|ronnie|ronny|rory|rosa|rosalie|rosalina|rosalind|rosalinda
rosalyn|rosanna|rosanne|rosario|roscoe|roseann|roseanne|rosella|roselle|rosemarie|rosemary|rosetta|rosie
roslyn|ross|rowan|rowena|roxana|roxane|roxanna|roxanne|roxie|roxy|roy|royce|ruben|rubin|rudolf|rudolph
rudy|rufus|rupert|russ|russel|russell|ruth|ruthie|ryan|ryou|saanvi|sabina|sabine|sabrina|sade|sadie|saeed
sahar|saida|sakeena|sakineh|sakura|sal|salik|sallie|sally|salma|salome|salvatore|sam|samantha|sami|samir
samira|samkelo|sammie|sammy|samuel|sandeep|sandra|sandro|sanjay|santino|saqib|sara|sarah|sarina|sasha
satoshi|saul|savanna|savannah|scarlett|scot|scott|scottie|scotty|seamus|sean|sebastian|sebastien|sekou
selena|selene|selim|selina|selma|sepp|serena|serge|sergei|sergey|sergio|serife|setayesh|seth|sevda|sevinj
seymour|shahd|shahid|shaikha|shaim|shaimaa|shakira|shana|shanaya|shanda|shane|shania|shanna|shannon|shanon
shaquille|shari|sharlene|sharon|sharron|sharyn|shaun|shauna|shawn|shawna|shay|shayla|shayma|shayna|shayne
shea|sheba|sheena|sheila|shelby|sheldon|shelia|shelley|shelly|shelton|sheri|sheridan|sherifa|sherman
sherri|sherrie|sherry|sheryl|shiloh|shira|shirley|shirli|shirly|shlomo|shona|shristi|shyla|sid|siddhartha
sidney|sierra|sigmund|silas|sillin|silvia|silvio|simon|simona|simone|sindy|siobhan|sita|siti|siyabonga
skip|skye|slobodan|snezana|sobia|sofia|sofie|sofija|solomon|somayyeh|sondra|sonia|sonja|sonya|sophia
sophie|soren|souleymane|souta|spencer|spike|sri|stacey|staci|stacie|stacy|stan|stanislav|stanislaw|stanley
starla|stefan|stefanie|stefano|stefanos|stela|stella|stephan|stephane|stephanie|stephen|steve|steven
stevie|stew|stewart|stu|stuart|sue|suha|sumayah|sumit|sunita|suraj|suresh|susan|susana|susane|susanna
susannah|susanne|susi|susie|suzan|suzana|suzane|suzanna|suzanne|suzette|suzie|suzy|sven|svend|sybil|syd
syed|sylvester|sylvia|sylvie|szymon|tabatha|tabitha|tadgh|taha|taichi|taika|tala|talia|talitha|tamar
tamara|tamera|tami|tamika|tammi|tammie|tammy|tamra|tania|tanika|tanisha|tanner|tanya|tara|tarana|tareq
taryn|tasha|tatiana|tatsuki|tawana|ted|teddy|tegan|teodora|terence|teresa|tereza|teri|terrance|terrell
terrence|terri|terrie|terry|tess|tessa|tessie|thad|thaddeus|thalia|thandolwethu|thea|thelma|theo|theodor
theodora|theodore|theresa|therese|thiago|thom|thomas|thomasina|tia|tiana|tianna|tiara|tiffany|tim|timmy
timothy|tina|tingting|tisha|titus|tobias|toby|tod|todd|tom|tomas|tomasz|tommaso|tommie|tommy|tomoharu|toni
tonia|tony|tonya|tora|tori|tracey|traci|tracie|tracy|travis|trent|trenton|trevor|trey|tricia|trina|trish
trisha|trista|tristan|troy|trudy|truman|tui|tula|tunar|turki|ty|tyler|tyra|tyrone|tyson|ughur|ugne|ulrich
ulrik|ulysses|umberto|unax|uri|ursula|urte|usha|usman|uxue|val|valentin|valentina|valentine|valeria
valerie|valery|vance|vanesa|vanessa|vasily|veda|velma|vera|vern|verna|vernice|vernon|veronica|vesna|vic
vicente|vicki|vickie|vicky|victor|vihaan|vikky|viktor|viktoria|viktorie|viktorija|vilte|vince|vincent
vincenzo|violeta|virgil|vivaan|vivek|vivian|viviana|vivien|vivienne|vlad|vladimir|vladislav|vojtech
volodymyr|vusala|wade|wakana|wallace|wally|walt|walter|wanda|waylon|wayne|wei|wendell|wendi|wendy|werner
wes|wesley|weston|whitney|whitni|whitny|widelene|wila|wilbert|wilbur|wiley|wilfred|wilfredo|wilfrid
wilfried|wilhelm|wilhelmina|willa|willard|william|willie|willis|willow|willy|wilma|winfried|winifred
winnie|winnifred|winona|winslow|winston|wojciech|wolfgang|woodrow|wout|wouter|wyatt|xavier|xhoel|xiaomei
xiaoyan|ximena|xinyi|yael|yagmur|yahli|yan|yanis|yann|yannick|yarin|yaroslav|yasmin|yasmine|yassin|yassine
yelena|yesenia|yevgeni|yevgeny|ying|yolanda|yonas|yonatan|yonathan|yong|yosef|yousouf|youssef|yuen|yuina
yuna|yuri|yuriy|yury|yusif|yusuf|yuuma|yuval|yvette|yvona|yvone|yvonna|yvonne|zac|zach|zachariah|zachary
zachery|zack|zackary|zada|zahid|zahra|zainab|zakaria|zan|zane|zara|zehra|zeinab|zelda|zelma|zena|zeynab
zeynep|zineb|zoe|zoey|zofia|zola|zora|zoran|zsofia`;

/** Surnames. 901 entries. */
export const SURNAMES = `abbas|acosta|adams|adler|agarwal|aguilar|akhtar|aleksejev|aliyev|almeida|alvarez|alves|andersen|anderson
andersson|andov|andreassen|andrejev|andrews|angelov|angelova|ansari|araujo|araya|armstrong|arslan|aslan
atchison|atkinson|ayala|aydin|babic|bach|baez|bahk|bahng|bailey|bakker|baldwin|bandara|bandyopadhyay|banik
barbieri|barbosa|barnes|barnier|bartlett|barua|bashir|bates|bauer|becker|beckham|beethoven|begu|bektashi
bengtsson|benitez|bennett|berger|bergman|bergmann|berisha|bernasconi|berndsen|bhak|bhang|bhoumik|bhowmik
bhuiyan|bianchi|bishwas|blanco|blazevic|blondal|bogdanov|bondarenko|bonik|boruya|bosu|bouchard|boyko|bozic
bozinov|brankov|briem|brooks|browne|bryant|buchanan|burke|byrne|bytyqi|caceres|calderon|campbell|cardoso
cardozo|carlsson|carr|carter|caruso|carvalho|castillo|castro|cavadini|ceban|cebotari|celik|cengic
cereghetti|cerna|cerny|chakma|chakraborty|chan|chand|chang|chapman|chatterjee|chattopadhyay|chaudhry
chavez|che|chen|cheon|cheong|cheung|chiu|choi|chong|chopra|choudhury|choung|chow|chowdhury|choy
christensen|christiansen|chung|chwe|ciobanu|clark|clarke|cohen|coleman|collins|conti|contreras|cooke
cooper|corbyn|correa|correia|costa|cox|crawford|crivelli|cruz|cunningham|dahl|damcevski|daniels|danielsen
dankula|datta|davidov|davidson|davies|davis|debnath|delgado|delic|demir|demirovic|dervishi|devi|dewan|dias
diaz|dickinson|dimitrov|dimitrova|dissanayake|dixon|djurhuus|dogan|doherty|dominguez|donev|dordevic|dotto
driscoll|duarte|dubois|dumitru|dunn|durand|duric|dutta|dvorak|dvorakova|eder|edison|edwards|einstein
eriksen|eriksson|escobar|espinoza|esposito|estrada|evans|faber|farrell|ferhatovic|fernandes|fernandez
ferrara|ferrari|ferreira|filipov|filipovic|fischer|fisher|fitzgerald|fjeldsted|fleming|flores|fontana
fortin|fournier|fowler|freeman|friedman|fuchs|fuentes|fujita|fuller|gagne|gagnon|galeano|gallagher|galli
gallo|gamage|gandhi|gao|garcia|gardner|garza|gashi|gauthier|georgiev|georgieva|gheorghe|gibson|gil|gimenez
giordano|gjonaj|gjoni|goldberg|goldstein|golubev|gomes|gomez|goncalves|gonzales|gonzalez|goode|goodman
gorbachev|grayling|greene|grgic|griffith|griffiths|gruber|guerra|guerrero|gunnarsson|guo|gustafsson
gutierrez|guzman|gwon|hadzic|hagen|halvorsen|hamalainen|hansen|hansson|haque|harding|harper|harris|hart
hasani|hasanov|hasanovic|hashimoto|haugen|haung|hawkins|hayashi|hayes|heikkila|heikkinen|heinonen
hemingway|henderson|henriksen|hernandez|herrera|hess|higgins|hitchcock|hjaltalin|hoang|hodzic|hofer
hoffman|hoffmann|hofmann|hojgaard|hok|holmes|holt|hopkins|horak|horakova|horvat|howe|hoxha|hristov
hristova|hu|huaman|huang|huber|hughes|huynh|ibrahimovic|iglesias|ikeda|iliev|ilieva|inoue|ionescu|ishikawa
ito|ivanou|ivanov|ivanova|jackson|jacobs|jacobsen|jakobsson|jankovic|jansen|janssen|janssens|jansson
jarvinen|jenkins|jennings|jensen|jhang|jimenez|joensen|johannesen|johannessen|johansen|johansson|johnsen
johnson|johnston|jones|jonsson|jorgensen|joung|jovanovic|jung|juric|kahn|kalloe|kaminski|kane|kaplan
kapoor|karjalainen|karlsen|karlsson|kastrati|kato|kaur|kaya|kayser|kazlov|keller|kennedy|khan|kieffer
kikuchi|kilic|kimura|kinnunen|klein|kluivert|knezevic|kobayashi|koch|korhonen|koskinen|kovac|kovacevic
kovacic|kovacs|koval|kovalchuk|kovalenko|kowalczyk|kowalski|kozlov|kramer|krasniqi|kraus|krause|kravchenko
kremer|krishna|kristensen|kristiansen|kryeziu|kucera|kucerova|kumar|kumara|kuznetsov|kvaran|kwok|kwon
laine|laitinen|lammy|lang|larsen|larsson|lau|lavoie|lawson|lebedev|lefebvre|lefevre|lehmann|lehtinen
lehtonen|leitner|leka|lekaj|lenin|leroy|lewis|li|lincoln|lindberg|lindholm|lindstrom|liu|liyanage|lombardi
lopes|lopez|lovric|lowe|lukic|lund|lungu|luo|ly|lynch|madrigal|madsen|maeda|magnusson|maier|majerus
makarov|makela|makinen|mamani|mammadov|mancini|mann|mariani|maric|marin|marino|markovic|marques|marroquin
martinez|martins|matei|matic|matsumoto|matthews|mayer|mayr|mccarthy|mclaughlin|mclean|mehmedovic|mehmeti
meier|meijer|mejia|melnyk|melo|mendes|mendez|mercier|messi|messier|meyer|meyers|micrachi|mihhailov
mikkelsen|miller|milosevic|mohan|molina|moller|monroe|montgomery|moore|mora|morales|moreau|moreira|moreno
moretti|mori|morin|morina|morozov|morris|morrison|mortensen|morton|moser|moss|mozart|mulder|muller|munoz
munteanu|murati|muratovic|murphy|murray|mussolini|myers|nagy|nakajima|nakamura|nakashima|narayan|nash
navarro|neilson|nemcova|nemec|nichols|nicholson|nielsen|niemi|nieminen|nikolic|nikolov|nikolova|nilsen
nilsson|nixon|norodahl|norris|novak|novakova|novikov|novotna|novotny|nowak|nunes|nunez|nyman|obama|obrien
oconnor|ogawa|oliveira|oliynyk|olofsson|olsen|olson|olsson|oneill|orellana|ortega|ortiz|orwell|osborne
owens|ozdemir|ozturk|pahk|pahng|pak|papadopoulos|parker|patel|patterson|pavic|pavlov|pavlovic|pearson
pedersen|peeters|pena|pereira|perera|peretz|perez|peric|perkins|persson|peters|petersen|peterson|petrov
petrova|petrovic|pettersen|pettersson|phak|pham|phan|phang|phillips|picasso|pichler|piero|pinas|pinto
polishchuk|popescu|popov|popovic|portillo|poulsen|powell|prasad|prifti|prochazka|prochazkova|putin|quispe
radic|radu|ramirez|ramos|rantanen|rasmussen|ravelli|reagan|rees|reis|reiter|reuter|reyes|reynolds|ribeiro
ricci|richards|richardson|ries|rivas|rivera|rizzo|roberts|robertson|robinson|rocha|rodrigues|rodriguez
rogers|rojas|romano|romero|roosevelt|rosenberg|rossi|rotari|roth|roux|rowe|rowling|rubio|ruiz|russo|rusu
ryang|ryoo|ryu|saarinen|sahin|saito|sakamoto|salas|salihovic|salminen|salo|salonen|sanchez|sandberg
sanders|santana|sante|santos|sanz|saric|sasaki|sato|saunders|savic|scheving|schiltz|schmid|schmidt|schmit
schmitt|schmitz|schneider|schroeder|schubert|schulz|schwarz|segura|seinfeld|semjonov|semyonov|seoh
sepulveda|serrano|shala|sharma|shehu|shevchenko|shevchuk|shimizu|silva|simmons|simonsen|sinatra|sinclair
singh|sirbu|smirnov|smit|smith|smyth|sokolov|solovyov|sorensen|sosa|soto|soung|sousa|stalin|starmer|steele
stein|steiner|stephens|stevens|stevenson|stoica|stojanovic|stoyanov|stoyanova|suarez|subotic|sullivan
suzuki|svensson|svoboda|svobodova|szabo|tahirovic|takahashi|tanaka|tate|tavares|teixeira|thatcher|thill
thompson|thomsen|thomson|thorarensen|thorlacius|tian|tjin|tkachenko|todorov|todorova|tolstoy|tomic|torres
toth|tran|tremblay|tryniski|tsui|tuominen|turcan|turner|turunen|valenzuela|valverde|vargas|vasilyev
vasquez|vassiljev|vazquez|velasquez|vesela|vesely|vidal|vidovic|villalba|villalobos|vinogradov|virtanen
visser|vivaldi|vogt|volkov|vorobyov|vukovic|waage|wagner|walker|walsh|walters|walton|watanabe|watson|webb
weber|webster|weiss|welter|wilkinson|williams|williamson|wilson|wimmer|winkler|wisniewski|wojcik|wolff
wong|wright|wu|xiao|xu|yamada|yamaguchi|yamamoto|yamasaki|yamashita|yamazaki|yang|yeun|yeung|yi|yildirim
yildiz|yilmaz|yokoyama|yoshida|yun|zakharov|zaytsev|zhang|zhao|zhou|zhu|zimmermann`;

/** Names of countries and territories. 296 entries. */
export const COUNTRIES = `afghanistan|aland islands|albania|algeria|america|american samoa|andorra|angola|anguilla|antarctica
antigua and barbuda|argentina|armenia|aruba|australia|austria|azerbaijan|bahamas|bahrain|bangladesh
barbados|belarus|belgium|belize|benin|bermuda|bhutan|bolivia|bonaire|bosnia and herzegovina|botswana
bouvet island|brazil|british indian ocean territory|british virgin islands|brunei|brunei darussalam
bulgaria|burkina faso|burma|burundi|cambodia|cameroon|canada|cape verde|cayman islands
central african republic|chad|chile|china|christmas island|cocos islands|colombia|comoros|congo
congo brazzaville|cook islands|costa rica|cote d'ivoire|cote de ivoire|croatia|cuba|curacao|curaçao|cyprus
czech republic|czechia|côte d'ivoire|democratic republic of the congo|denmark|djibouti|dominica
dominican republic|dr congo|east timor|ecuador|egypt|el salvador|england|equatorial guinea|eritrea|estonia
eswatini|ethiopia|falkland islands|faroe islands|fiji|finland|france|french guiana|french polynesia
french southern territories|gabon|gambia|georgia|germany|ghana|gibraltar|great britain|greece|greenland
grenada|guadeloupe|guam|guatemala|guernsey|guinea|guinea bissau|guinea-bissau|guyana|haiti
heard island and mcdonald islands|honduras|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland
islamic republic of iran|isle of man|israel|italy|ivory coast|jamaica|japan|jersey|jordan|kazakhstan
keeling islands|kenya|kiribati|korea|kosovo|kuwait|kyrgyzstan|lao people's democratic republic|latvia
lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|macao|macedonia|madagascar|malawi
malaysia|maldives|mali|malta|marshall islands|martinique|mauritania|mauritius|mayotte|mexico|micronesia
moldova|monaco|mongolia|montenegro|montserrat|morocco|mozambique|myanmar|namibia|nauru|nepal|netherlands
new caledonia|new zealand|nicaragua|niger|nigeria|niue|norfolk island|north korea|north macedonia
northern mariana islands|norway|oman|pakistan|palau|palestine|panama|papua new guinea|paraguay
people's republic of china|peru|philippines|pitcairn|pitcairn islands|poland|portugal|puerto rico|qatar
republic of ireland|republic of korea|republic of the congo|republic of the gambia|reunion|romania|russia
russian federation|rwanda|saint barthélemy|saint helena|saint kitts and nevis|saint lucia|saint martin
saint pierre and miquelon|saint vincent and the grenadines|samoa|san marino|sao tome and principe
saudi arabia|scotland|senegal|serbia|seychelles|sierra leone|singapore|sint maarten|slovakia|slovenia
solomon islands|somalia|south africa|south georgia and the south sandwich islands|south korea|south sudan
spain|sri lanka|state of palestine|sudan|suriname|svalbard and jan mayen|swaziland|sweden|switzerland
syria|syrian arab republic|taiwan|tajikistan|tanzania|thailand|the gambia|the netherlands
the republic of north macedonia|timor leste|timor-leste|togo|tokelau|tonga|trinidad and tobago
trinidad tobago|tunisia|turkey|turkmenistan|turks and caicos islands|tuvalu|türkiye|u.s.|u.s.a.|uae|uganda
uk|ukraine|united arab emirates|united kingdom|united republic of tanzania|united states
united states minor outlying islands|united states of america|uruguay|us|us virgin islands|usa|ussr
uzbekistan|vanuatu|vatican city|venezuela|vietnam|wales|wallis and futuna|western sahara|yemen|zambia
zimbabwe|åland islands`;

/** Names of cities. 481 entries. */
export const CITIES = `aalborg|aarhus|abidjan|abu dhabi|accra|addis ababa|agartala|ahmedabad|aizawl|al basrah al qadimah
al mawsil al jadidah|albuquerque|aleppo|algiers|almaty|amaravati|amman|amsterdam|anaheim|anapolis
anchorage|ancona|ankara|antwerp|aqaba|arlington|ashdod|ashgabat|asuncion|athens|atlanta|auckland|baghdad
bakersfield|baku|bandung|bangalore|bangkok|banja luka|baotou|barcelona|bari|barranquilla|basel|basrah
bayan nur|beijing|beirut|belfast|belgrade|belo horizonte|bengaluru|benghazi|bergen|berlin|bern|bhopal
bhubaneshwar|birmingham|bogota|boston|brasilia|bratislava|brazzaville|brisbane|bristol|brussels|bucharest
budapest|buenos aires|burgas|bursa|busan|butuan|cagliari|cairo|calgary|camayenne|canberra|cancun|cape town
caracas|cardiff|catania|cebu|changchun|changsha|changzhou|chattogram|chengdu|chengzhong|chennai|chiang mai
chicago|chittagong|chongqing|christchurch|cleveland|cologne|colombo|conakry|constanta|copenhagen|cordoba
cork|craiova|curitiba|dadonghai|daegu|daejeon|dakar|dalian|dallas|damascus|dar es salaam|daugavpils
dehradun|delhi|denver|detroit|dhaka|dispur|doha|dongguan|dortmund|dresden|dubai|dublin|duesseldorf|dunkirk
durban|dushanbe|edinburgh|edmonton|eindhoven|el paso|faisalabad|fes|fort worth|fortaleza|foshan|frankfurt
fresno|fukuyama|galway|gandhinagar|gangtok|gaza|gdansk|geneva|genoa|ghent|giza|glasgow|gold coast
gothenburg|graz|guadalajara|guadalupe|guangzhou|guayaquil|gujrat|haifa|halifax|hamburg|hangzhou|hannover
hanoi|harbin|havana|hefei|helsinki|heraklion|ho chi minh|homs|honolulu|hyderabad|ibadan|imphal|incheon
indianapolis|indore|irkutsk|isfahan|islamabad|islington|istanbul|itanagar|izmir|iztapalapa|jaipur|jakarta
jeddah|jerusalem|jilin|jinan|johannesburg|kabul|kaduna|kallakurichi|kampala|kandahar|kandy|kano|kanpur
kaohsiung|karachi|karaj|kaunas|kawaguchi|kharkiv|khartoum|kiev|kingston|kinshasa|kirkuk|klaipeda|kohima
kolkata|kopavogur|kosice|kowloon|krakow|kuala lumpur|kunming|kunshan|kyiv|kyoto|la paz|la plata|lagos
lahore|lanzhou|lausanne|le mans|leicester|leipzig|libreville|liege|lima|limassol|linz|lisbon|liverpool
london|long beach|los angeles|luanda|lucknow|ludhiana|lviv|lyon|macau|madrid|makassar|malmo|manaus
manchester|mandalay|manila|maracaibo|maracay|maribor|marrakesh|marseille|mashhad|mecca|medan|medellin
medina|melbourne|memphis|mendoza|messina|miami|milan|milwaukee|minsk|miskolc|mississauga|mogadishu
montevideo|montpellier|montreal|moscow|mosul|mumbai|munich|muscat|nagano|nagasaki|nagoya|nagpur|nairobi
nanchang|nanchong|nanjing|nantes|nantong|naples|nashville|navan|new delhi|new orleans|new taipei|newcastle
ningbo|novosibirsk|nyc|oakland|odessa|omsk|oran|ordos|osaka|oslo|ottawa|padua|palermo|panaji|paris|patna
patras|peking|petah tikva|philadelphia|phnom penh|phoenix|pilsen|piraeus|pittsburgh|port au prince
port elizabeth|port said|portland|porto|poznan|prague|prato|pretoria|puebla|puyang|pyongyang|qingdao
quezon|quito|rabat|raipur|raleigh|ranchi|rawalpindi|recife|reims|rennes|reykjavik|riga|rio|rio de janeiro
riyadh|rome|rotterdam|sacramento|saint louis|saint petersburg|salem|salt lake city|salzburg|san antonio
san diego|san francisco|san jose|san juan|san pedro|san salvador|sanaa|santa ana|santa fe|santa marta
santo domingo|sao paulo|sapporo|sarajevo|seattle|seoul|seville|shanghai|shantou|sheffield|shenyang
shenzhen|shijiazhuang|shillong|shimla|shiyan|skopje|soweto|staten island|stockholm|strasbourg|stuttgart
surabaya|surat|suzhou|tabriz|taian|taichung|tainan|taipei|taiyuan|tallinn|tampere|tangier|tangshan|tartu
tashkent|tbilisi|tegucigalpa|tehran|tel aviv|the hague|thessaloniki|tianjin|tianshui|tijuana|tilburg
timisoara|tirana|tokyo|tomsk|toronto|toulon|toulouse|trieste|tripoli|trondheim|tulsa|tunis|turin|turku
ulan bator|urumqi|utrecht|valencia|vancouver|varna|vaughn|venice|verona|versailles|vienna|vilnius
vladivostok|volgograd|warsaw|wellington|wexford|wichita|wicklow|windhoek|windsor|winnipeg|winterthur
wroclaw|wuhan|wuxi|wuzhou|xiamen|xian|xinyang|yangon|yekaterinburg|yerevan|yokohama|yunfu|zagreb|zanzibar
zhangzhou|zhengzhou|zhongshan|zibo|zurich`;

/** Names of regions, rivers, towns and quarters. 528 entries. */
export const REGIONS = `abbotsford|abingdon|acton|adriadic|adygea|africa|agincourt|aguascalientes|alabama|alaska|alberta|alberton
aldershot|alhambra|alliston|alta|altai|americas|anadyr|ancaster|andhra pradesh|andover|antarctic ocean
arc de triomphe|arctic ocean|ariz|arizona|arkansas|arunachal pradesh|ashcroft|asia|assam|atlantic ocean
aylesford|azores|bahia|baja california|balkaria|baltimore|barnsley|bashkortostan|basque|battersea|bavaria
beaconsfield|bedford|bel air|bellingham|berwick|beverly hills|bexhill|bihar|bingley|blackburn|blackpool
blackwall|blvd|boardwalk|bolton|bracebridge|bramley|brampton|bremen|bridgenorth|bridgetown|brigham
brighton|british columbia|brockton|brooklyn|brookside|brookstone|browns canyon|buckingham|buckinghamshire
buryatia|caldwell|calif|california|cambridge|cambridgeshire|campbellford|campeche|carlisle|carrizo plain
caversham|ceara|cedar breaks|cedar falls|cedar grove|centerville|chamorro|charlottetown|chatham|chechnya
chelmsford|cheltenham|cherkessia|chhattisgarh|chiapas|chichen itza|chihuahua|chimney rock|chinatown
chiricahua|chuuk|chuvashia|clearwater|coahuila|colchester|colima|collingwood|colo|colorado|colosseum
compton|conn|connecticut|cornwall|corsica|coventry|cres|crimea|croydon|cumbria|dagestan|danube|darlington
dartford|dartmoor|delaware|denham|derbyshire|derry|devonport|digby|dist|doncaster|dorchester|dorset|dover
downtown|dryden|dumfries|dunstable|durango|durham|dutton|earlscourt|east end|east side|eglinton|enfield
epping|essex|europe|euston|everglades|everton|exeter|exford|fairhaven|financial district|florida|fujian
ganges|gansu|gay village|georgia|gloucestershire|godavari|gravenhurst|great britain|great lakes
green acres|green valley|greenfield|greenwich|grimsby|guanajuato|guangdong|guelph|guizhou|gujarat
haliburton|hampshire|hampstead|hampton|harford|harlem|harrow|haryana|hastings|hawaii|hereford|hertford
hertfordshire|heywood|hidalgo|highbury|highland|highlands|hillcrest|himachal pradesh|hovd|hovenweep|hunan
huntingdon|idaho|ilford|illinois|indian ocean|indiana|indochina|inglewood|ingushetia|inverness|iowa
ipswich|jalisco|japantown|jharkhand|jiangxi|kabardino|kalmykia|kans|kansas|karachay|karelia|karnataka
kazan kremlin|kedah|kelantan|kensington|kentucky|kerala|keswick|khakassia|khulna|kitchener|komi|koreatown
kosrae|krasnoyarsk|lakefront|lambeth|lancashire|lancaster|langford|langley|langton|lansing|leaside|leeds
leicestershire|lewes|lincoln memorial|lincolnshire|lindley|little italy|louisiana|lowland|lowlands
lyndhurst|machu picchu|madhya pradesh|magadan|maharashtra|maidstone|main st|main street|maine|malacca
malibu|malton|malvern|manhattan|manipur|manitoba|mansfield|maple grove|maplewood|maranhao|mari el|markham
maryland|massachusetts|meadowlands|meghalaya|mekong|michigan|michoacan|midlands|midtown|millington
minas gerais|minn|minnesota|mississippi|missouri|mizoram|montana|mordovia|morelos|nagaland|nayarit|nebr
nebraska|neuschwanstein|nevada|new brunswick|new england|new hampshire|new jersey|new mexico|new york
new york state|newark|newfoundland|newfoundland and labrador|newham|newmarket|newport|nile|norfolk
normandy|north carolina|north dakota|north end|north side|north yorkshire|northampton|northamptonshire
norwich|nottingham|nottinghamshire|nova scotia|nuevo leon|nunavut|oakmont|oakwood|oaxaca|odisha|ohio|okla
oklahoma|old town|ontario|orange county|oregon|orford|orinoco|ossetia|oxford|oxfordshire|oxley
pacific ocean|pahang|papahanaumokuakea|para|parana|parkside|parkwood|parthenon|pelham|pembroke|penang|penn
penna|pennington|pennsylvania|penzance|perak|pernambuco|perth|pickering|picton|pine ridge|pinecrest
pitcairn|pompeii|prince edward island|punjab|putnam|qinghai|quebec|queensland|queretaro|quintana roo
rajasthan|rajshahi|rangpur|rayleigh|red sea|redcliffe|redhill|rhode island|richmond|rio grande|riverbend
riverfront|riverside|rochester|saint lawrence river|sakhalin|san luis potosi|santa catarina|sarawak|sask
saskatchewan|saxony|scotts bluff|seaforth|seaton|seine|selangor|sherbrooke|shopping district|siberia
sichuan|sicily|sikkim|sinaloa|soho|somerset|sonora|south carolina|south dakota|south end|south side
southampton|southwold|springhill|springwood|stafford|staffordshire|stockwell|stratford|stroud|sudbury
suffolk|sunderland|sunset hills|surrey|sussex|sydenham|sylhet|tabasco|tahiti|taj mahal|tamaulipas
tamil nadu|tasmania|tatarstan|taunton|telangana|tenn|tennessee|teotihuacan|texas|thames|the bronx
the hamptons|thornhill|tiverton|tlaxcala|tonto|torquay|tottenham|tripura|truro|tsarskoe selo|tulum|tuscany
tuva|tuzigoot|udmurtia|ulaanbaatar|upton|uptown|usafa|utah|uttar pradesh|uttarakhand|uxbridge|vauxhall
veracruz|vermont|virgin islands|vostok|wake island|wakefield|warwick|warwickshire|washington|washington dc
waterford|watford|weedon|wentworth|west bengal|west end|west side|west virginia|whitby|whitchurch|wickham
willowbrook|winchester|wingham|wisc|wisconsin|woking|woodbridge|woodside|woodstock|woolwich|wupatki
wycombe|wyoming|yakutia|yakutsk|yangtze|york|yorkshire|yucatan|yukon|zacatecas`;

/** Names of companies, agencies, parties and bands. 343 entries. */
export const ORGANISATIONS = `abba|academy of sciences|acer|activision|activision blizzard|adidas|aerosmith|aig|airbnb|al jazeera
al qaeda|alcatel|alcatel lucent|altair|amc|amd|american express|amt|amtrak|anheuser busch|aol
apple computers|applebees|arbys|argos|armco|ashland oil|assn|associated press|at&t|audi|autodesk|avis|avon
ayer|bacardi|baidu|banana republic|basf|baskin robbins|baxter|bayer|bbc|bechtel|bee gees|ben & jerry
ben & jerry's|berkshire hathaway|bf goodrich|bfgoodrich|black & decker|blockbuster video|bloomingdale
blue cross|bmw|bni|boeing|bombardier|boston globe|boston pizza|brexiteers|cadbury|cadillac|capital one
carls jr|cbc|chevron|chevy|chick fil a|china daily|cia|cisco|cisco systems|citigroup|cloudflare|cnn
coca cola|coco chanel|coinbase|coldplay|colgate|comcast|compaq|coors|costco|craigslist
creedence clearwater revival|crossrail|daimler|dea|def leppard|dell|depeche mode|dept|der spiegel
destiny child|destiny's child|disney|doj|dow jones|dunkin donuts|dupont|duran duran|ebay|esa|eurosceptics
exxon mobil|exxonmobil|facebook|fannie mae|fbi|fc barcelona|fda|fedex|fiat|fifa|financial times|firestone
fleetwood mac|ford|foxcon|frito lay|general electric|general motors|ghq|github|glaxo smith kline|glencore
gmb|goldman sachs|goodyear|google|green day|gucci|guns n roses|h & m|halliburton|hasbro|hewlett packard
hitachi|hizbollah|home depot|honda|hsbc|hyundai|ibm|ihop|ikea|inc|ing|intel|interpol|itv|jiffy lube
johnson & johnson|joy division|jpmorgan|jpmorgan chase|jsa|katv|kfc|kkk|klm|kmart|kodak|la presse|la z boy
labour party|le oreal|lenovo|lexis|lexmark|lexus|little caesars|ltd|macs milk|mattel|mazda|mcdonalds
medicaid|medicare|mercedes benz|metallica|michelin|microsoft|mitas|mitsubishi|mlb|mobil|monsanto
moody blues|motley crue|motorola|mtv|myspace|nandos|nasa|nascar|nasdaq|national academy of sciences|nato
natwest|nba|nbc|nec|nestle|netflix|new kids on the block|new york times|newsweek|nfl|nhl|nhs|nike|nintendo
nissan|nivea|nokia|notre dame|novartis|nsa|nvidia|nwa|old navy|opec|orange julius|oxfam|palantir|pan am
panasonic|panda express|paypal|pbs|pepsi|pepsico|petrobras|petrochina|petronas|peugeot|pfizer
philip morris|philips|pink floyd|pizza hut|premier league|premier oil|procter & gamble|prudential|quantas
quiznos|radiohead|rbc|rbs|readers digest|real madrid|red bull|red cross|red hot chili peppers|red lobster
remax|revlon|roman empire|royal bank|royal dutch shell|ryanair|safeway|sainsburys|salesforce|samsung
scientology|seagate|sears|sex pistols|siemens|smirnoff|snp|sony|soundgarden|spice girls|squarespace
starbucks|statoil|subaru|t mobile|taco bell|td bank|telefonica|telus|tencent|tesco|tesla motors
texas instruments|tgi fridays|the beach boys|the beatles|the black eyed peas|the byrds|the carpenters
the daily mail|the guess who|the hollies|the smashing pumpkins|the supremes|the who|thin lizzy|tim hortons
tmz|toshiba|toyota|toys r us|twitter|uber|ubs|ukip|unesco|unilever|united nations|univ|ups|usa today|usps
van halen|verizon|visa|vodafone|volkswagen|volvo|walgreens|wall street journal|walmart|warner bros
wells fargo|westfield|westinghouse|wikileaks|wikipedia|world trade organization|xiaomi|yamaha|ymca|yougov
youtube|ywca`;

/** Names of sports teams. 125 entries. */
export const TEAMS = `arizona cardinals|arizona diamondbacks|aston villa|astros|atlanta braves|atlanta falcons|atlanta hawks
baltimore orioles|baltimore ravens|blackburn rovers|boston celtics|boston red sox|brooklyn nets
buffalo bills|cardiff city|carolina panthers|celtics|charlotte hornets|chicago bears|chicago bulls
chicago cubs|chicago fire|chicago white sox|cincinnati bengals|cincinnati reds|cleveland browns
cleveland cavaliers|cleveland guardians|cleveland indians|colorado rapids|colorado rockies
columbus crew sc|dallas cowboys|dallas mavericks|denver broncos|denver nuggets|detroit lions
detroit pistons|detroit tigers|diamondbacks|dodgers|fc dallas|golden state warriors|green bay packers
houston astros|houston dynamo|houston rockets|houston texans|indiana pacers|indianapolis colts
jacksonville jaguars|kansas city chiefs|kansas city royals|knicks|la galaxy|lakers|leicester city
los angeles clippers|los angeles dodgers|los angeles lakers|manchester city|memphis grizzlies|mets
miami dolphins|miami heat|miami marlins|milwaukee brewers|milwaukee bucks|minnesota timberwolves
minnesota twins|minnesota vikings|montreal impact|new england patriots|new england revolution
new orleans pelicans|new orleans saints|new york giants|new york jets|new york knicks|new york mets
new york red bulls|new york yankees|oakland athletics|oakland raiders|oklahoma city thunder|orlando magic
padres|philadelphia eagles|philadelphia phillies|philadelphia union|phillies|phoenix suns
pittsburgh pirates|pittsburgh steelers|portland timbers|portland trail blazers|queens park rangers
real salt lake|sacramento kings|san antonio spurs|san diego chargers|san diego padres|san francisco giants
san jose earthquakes|seattle mariners|seattle seahawks|seattle sounders|sporting kansas city
st louis cardinals|st louis rams|stoke city|tampa bay buccaneers|tampa bay rays|tennessee titans
texas rangers|toronto blue jays|toronto raptors|tottenham hotspur|utah jazz|vancouver whitecaps
washington nationals|washington redskins|washington wizards|white sox|yankees`;

/** Forms of verbs. 6464 entries. */
export const VERBS = `abandon|abandoning|abandons|abduct|abducted|abducting|abducts|abet|abets|abide|abides|abiding|abolish
abolished|abolishes|abolishing|abort|aborted|aborting|aborts|abound|abounded|abounding|abounds|abscond
absconded|absconding|absconds|absolve|absolved|absolves|absolving|absorb|absorbing|absorbs|abused|abusing
accelerate|accelerated|accelerates|accented|accenting|accept|accepting|accepts|accessed|accessing
acclimate|acclimated|acclimates|acclimating|accommodate|accommodated|accommodates|accompanied|accompanies
accompany|accomplish|accomplished|accomplishes|accomplishing|accorded|according|accost|accosted|accosting
accosts|account|accounted|accounting|accounts|accrue|accrued|accrues|accruing|accuse|accused|accuses
accusing|accustom|accustomed|accustoming|accustoms|aced|ache|ached|aches|achieve|achieved|achieves
achieving|acing|acknowledge|acknowledges|acknowledging|acquiesce|acquiesced|acquiesces|acquiescing|acquire
acquired|acquires|acquiring|acted|acting|activate|activated|activates|activating|adapt|adapted|adapting
adapts|add|added|addicted|addicting|adding|addressed|addressing|adds|adjourn|adjourned|adjourning|adjourns
adjust|adjusting|adjusts|administer|administered|administering|administers|admit|admits|admitted|admitting
adopt|adopting|adopts|adorn|adorned|adorning|adorns|adsorb|adsorbed|adsorbing|adsorbs|advance|advances
advancing|advertise|advertised|advertises|advertising|advocated|advocating|affect|affecting|affects
affiliated|affiliating|affix|affixed|affixes|affixing|afford|afforded|affording|affords|age|ages|aging
agonize|agonized|agonizes|agonze|agonzed|agonzes|agree|agreed|agreeing|agrees|aided|aiding|aimed|aiming
aired|airing|alarm|alarms|alighted|alighting|alights|align|aligned|aligning|aligns|allege|alleges|alleging
allot|allots|allotted|allotting|allow|allowed|allowing|allows|allude|alluded|alludes|alluding|alluring
alluringing|allurings|alter|altering|alters|am|amalgamate|amalgamated|amalgamates|amalgamating|amaze
amazes|amuse|amused|amuses|analyse|analysed|analyses|analysing|anchored|anchoring|angered|angering|animate
animates|animating|anneal|annealing|anneals|announce|announced|announces|announcing|annoy|annoyed|annoys
annul|annulled|annuls|answered|answering|anticipate|anticipates|anticipating|appeal|appealed|appeals
appear|appeared|appearing|appears|appease|appeased|appeases|appeasing|applies|apply|applying|appoint
appointed|appointing|appoints|appraise|appraised|appraises|appraising|appreciate|appreciates|appreciating
approach|approached|approaches|approaching|approve|approved|approves|approving|approximated|approximates
approximating|arched|arching|architected|architecting|archived|archiving|are|argue|argued|argues|arguing
arise|arisen|arises|arising|arm|arming|armoured|armouring|arms|arose|arouse|aroused|arouses|arousing
arrange|arranged|arranges|arranging|arrest|arrested|arrests|arrive|arrived|arrives|arriving|articulated
articulates|articulating|asked|asking|aspire|aspired|aspires|assail|assailed|assailing|assails|assemble
assembled|assembles|assembling|assert|asserted|asserting|asserts|assess|assessed|assesses|assessing|assign
assigned|assigning|assigns|assisted|assisting|associate|associates|associating|assume|assumes|assuming
assure|assures|astonish|astonished|astonishes|astound|astounded|astounds|ate|attach|attached|attaches
attaching|attacked|attacking|attain|attained|attaining|attains|attempted|attempting|attest|attested
attesting|attests|attract|attracted|attracting|attracts|auctioned|auctioning|augment|augmenting|augments
authorize|authorizes|authorizing|automate|automated|automates|automating|avert|averted|averting|averts
avoid|avoided|avoiding|avoids|await|awaited|awaiting|awaits|awaken|award|awarding|awards|awoken|babysat
babysit|babysits|babysitting|backed|backfire|backfired|backfires|backfiring|backing|baffle|baffles|bailed
bailing|bake|bakes|baking|balance|balances|balancing|banded|banding|banged|banging|banked|bankrupted
bankrupting|bankrupts|banned|banning|bargained|bargaining|barged|barging|barked|barking|barred|base|bases
bashed|bashing|basing|bathe|bathed|bathes|bathing|batter|battering|batters|battle|battled|battles|battling
be|bearing|beaten|beating|became|become|becomes|beefed|beefing|been|befriend|befriended|befriending
befriends|beg|began|begged|begging|begin|beginning|begins|begs|beguile|beguiled|beguiles|beguiling|begun
behave|behaved|behaves|behaving|behead|beheaded|beheading|beheads|beheld|behold|beholding|beholds|being
believe|believed|believes|believing|belittle|belittled|belittles|belittling|belong|belonged|belonging
belongs|belted|belting|bending|benefited|benefiting|bequeath|bequeathed|bequeathing|bequeaths|bestow
bestowed|bestowing|bestows|bests|betray|betrayed|betraying|betrays|betting|bewilder|bewilders|bewitch
bewitched|bewitches|bias|biases|biasing|bidding|bide|bides|biding|biffed|biffing|biked|biking|bind|binds
biopsying|bitch|bitched|bitches|bitching|biting|bitten|bitting|blacked|blacking|blacks|blamed|blaming
blanked|blanking|blanks|blast|blasted|blasting|blasts|blazed|blazing|bled|bleed|bleeding|bleeds|blended
blending|bless|blesses|blessing|blew|blinked|blinking|blitzed|blitzing|bloat|bloated|bloating|bloats
blocked|blocking|blossomed|blossoming|blow|blowing|blown|blows|blunted|blunting|blunts|blurred|blurring
blurt|blurted|blurting|blurts|boarded|boarding|boasted|boasting|boat|boated|boating|boats|bobbed|bobbing
bogged|boggle|boggled|boggles|boil|boils|bolster|bolstered|bolstering|bolsters|bomb|bombard|bombarded
bombarding|bombards|bombed|bombing|bombs|bonded|bonding|boned|boning|booked|booking|bookkeep|bookkeeping
bookkeeps|bookkept|boom|boomed|booms|boosted|boosting|booting|bordered|bordering|bore|bores|borrow
borrowed|borrowing|borrows|bossed|bosses|bossing|bother|bothered|bothering|bothers|bottling|bought|bounce
bounced|bounces|boxed|boxing|boycotted|brake|brakes|braking|branched|branching|brand|branded|branding
brands|breached|breaching|breaking|breastfeed|breastfeeding|breastfeeds|breathe|breathed|breathes
breathing|breathtake|breathtakes|breathtook|bred|breeding|bribed|bribing|bridged|bridging|brighten
brightened|brightening|brightens|bring|bringing|brings|broadcasting|broaden|broadened|broadening|broadens
broke|brought|bruise|bruises|brushed|brushing|bubbled|bubbling|bucked|bucking|buckled|buckling|bud|budding
buded|budgeting|buffered|buffering|build|building|builds|built|bulk|bulked|bulking|bulks|bullied|bullies
bully|bullying|bumped|bumping|bundle|bundled|bundles|bundling|burdened|burdening|buried|buries|burning
burp|burped|burping|burps|burst|bursting|bursts|bury|burying|busted|busting|bustle|bustled|bustles
butchered|butchering|butt|butts|buy|buying|buys|buzzed|buzzing|bypassed|bypassing|cage|cages|caging|caked
caking|calculate|calculates|calculating|called|calling|calmed|calms|came|camp|camped|camping|camps|cancel
cancelled|cancelling|cancels|canoeing|capped|capping|captivate|captivated|captivates|captured|capturing
carded|carding|care|cared|careen|careened|careening|careens|cares|carried|carries|carry|carrying|carve
carved|carves|carving|cashed|cashing|casting|catalogged|cataloging|catching|cater|catered|catering|caters
caught|caulk|caulked|caulking|caulks|caused|causing|cautioned|cautioning|caved|caving|cease|ceased|ceases
ceasing|celebrate|celebrates|celebrating|centered|centering|centralize|centralizes|centralizing|centred
centring|certifies|certify|certifying|chained|chaining|chaired|chairing|challenge|challenged|challenges
championed|championing|change|changed|changes|channelled|channelling|chant|chanted|chanting|chants|charge
charges|charging|charm|charms|charted|charting|chased|chasing|chat|chats|chatted|chatting|chauffeured
chauffeuring|cheated|cheating|checked|checking|cheered|cheering|cherish|cherished|cherishes|cherishing
chew|chewed|chews|chill|chills|chipping|chirp|chirped|chirping|chirps|choose|chooses|choosing|chop|chopped
chopping|chops|chose|chosen|chucked|chucking|circled|circling|circumvent|circumvented|circumventing
circumvents|cite|cited|cites|citing|claimed|claiming|clap|clapped|clapping|claps|classifies|classify
classifying|clawed|clawing|cleaned|cleaning|cleans|cleanse|cleansed|cleanses|cleansing|cleared|clearing
clears|clicked|clicking|climb|climbed|climbing|climbs|cling|clinging|clings|clipping|clone|cloned|clones
cloning|closes|clothing|clouded|clouding|club|clubbed|clubbing|clubs|clung|clutter|cluttering|clutters
coach|coached|coaches|coaching|coalesce|coalesced|coalesces|coalescing|coat|coated|coating|coats|code
codes|coding|coerce|coerced|coerces|coercing|coexist|coexisted|coexisting|coexists|cohabit|cohabited
cohabiting|cohabits|coincide|coincided|coincides|coinciding|coined|coining|collapsed|collapsing|collect
collected|collecting|collects|collide|collided|collides|colliding|collude|colluded|colludes|colluding
coloring|coloringing|colour|colouring|colours|combating|combatted|combine|combines|combining|combust
combusted|combusting|combusts|come|comes|comfort|comforted|comforts|coming|command|commanded|commands
commence|commenced|commences|commencing|commented|commenting|committed|committing|communicate|communicated
communicates|communicating|commuted|commuting|compel|compelled|compels|compete|competed|competes|compile
compiled|compiles|compiling|complain|complained|complaining|complains|complemented|complementing|completed
completes|completing|complicate|complicates|complicating|complied|complies|comply|complying|compose
composed|composes|composing|compounded|compounding|compromise|compromised|compromises|conceal|concealed
concealing|conceals|conceive|conceived|conceives|conceiving|concentrate|concentrates|concentrating|concern
concerned|concerns|conclude|concluded|concludes|concluding|concur|concurred|concurring|concurs|condemn
condemned|condemning|condemns|condense|condensed|condenses|condensing|condone|condoned|condones|condoning
conduct|conducted|conducting|conducts|confess|confessed|confesses|confessing|confide|confided|confides
confiding|configure|configured|configures|configuring|confirm|confirmed|confirming|confirms|conflict
conflicted|conflicts|conform|conformed|conforming|conforms|confront|confronted|confronting|confronts
confuse|confuses|conglomerated|conglomerating|conjugated|conjugates|conjugating|conjure|conjured|conjures
conjuring|connote|connoted|connotes|connoting|conquer|conquered|conquering|conquers|conscripted
conscripting|consented|consenting|conserve|conserved|conserves|conserving|consider|considering|considers
consist|consisted|consisting|consists|consolidate|consolidates|consolidating|conspire|conspired|conspires
constitute|constituted|constitutes|constituting|constrain|constrained|constraining|constrains|construct
constructed|constructing|constructs|consult|consulted|consulting|consults|consume|consumed|consumes
consuming|consummated|consummates|consummating|contacted|contacting|contain|contained|containing|contains
continue|continued|continues|contrast|contrasted|contrasts|contribute|contributed|contributes|control
controls|convene|convened|convenes|convening|converge|converged|converges|converging|converted|converting
convey|conveyed|conveying|conveys|convince|convinced|convinces|convincing|cooking|cooks|cooled|cooling
cools|coordinated|coordinating|cope|coped|copes|copied|coping|copying|cored|coring|corrected|correcting
corrects|correspond|corresponded|corresponds|corrode|corroded|corrodes|corroding|corrupted|corrupting
corrupts|costing|coughed|coughing|counselled|counselling|counted|counterfeited|counterfeiting|counterfeits
counting|coupled|coupling|courted|courting|cover|covering|covers|cracking|craft|crafted|crafting|crafts
cramp|cramping|cramps|crashed|crashing|crave|craved|craves|craving|crawl|crawling|crawls|create|created
creates|creating|credited|crediting|creeping|crept|cried|cripple|crippled|cripples|cropped|cropping
crossed|crossing|crowding|crumble|crumbled|crumbles|crumbling|crush|crushes|crushing|crying|cubed|cubing
cued|cueing|cultivate|cultivates|cultivating|curbed|curbing|cure|cures|curing|curl|curled|curling|curls
curtail|curtailed|curtailing|curtails|curved|curving|customize|customizes|customizing|cycle|cycled|cycles
cycling|dabbed|dabbing|dam|damage|damages|damped|dampen|dampening|dampens|damping|damps|dams|dance|danced
dances|dancing|dare|dared|dares|darken|darkened|darkening|darkens|darted|darting|dash|dashed|dashes|date
dates|dating|daunt|daunted|daunts|daze|dazes|dazing|dazzle|dazzles|dazzling|deafen|deafened|deafening
deafens|dealing|dealt|debark|debarked|debarking|debarks|debate|debated|debates|debating|debilitate
debilitated|debilitates|debrief|debriefed|debriefing|debriefs|debug|debugged|debugging|debugs|debunk
debunking|debunks|debuted|decay|decaying|decays|deceive|deceived|deceives|decentralize|decentralizes
decentralizing|decide|decided|decides|deciding|decimate|decimated|decimates|decimating|decipher|deciphered
deciphering|deciphers|declare|declared|declares|declaring|decline|declined|declines|decode|decoded|decodes
decoding|decommission|decommissioned|decommissioning|decommissions|decompose|decomposed|decomposes
decomposing|decorate|decorates|decorating|decouple|decoupled|decouples|decoupling|decrease|decreased
decreases|decree|decreed|decreeing|decrees|decried|decries|decry|decrying|decrypt|decrypted|decrypting
decrypts|dedicate|dedicates|dedicating|deduct|deducted|deducting|deducts|deepen|deepened|deepening|deepens
deface|defaced|defaces|defacing|defeated|defeating|defected|defecting|defer|deferring|defers|defied|defies
define|defines|deform|deforming|deforms|defraud|defrauded|defrauds|defused|defuses|defusing|defy|defying
degrade|degraded|degrades|delay|delaying|delays|delegate|delegated|delegates|delegating|deliberated
deliberates|deliberating|delight|delights|delimit|delimited|delimiting|delimits|deliver|delivered
delivering|delivers|demand|demanded|demands|demean|demeans|demolish|demolished|demolishes|demolishing
demoralize|demoralized|demoralizes|denied|denies|denote|denoted|denotes|denoting|denounce|denounced
denounces|denouncing|deny|denying|depart|departed|departing|departs|depict|depicted|depicting|depicts
deplore|deplored|deplores|deploring|deploy|deployed|deploying|deploys|deport|deported|deporting|deports
deposited|depositing|depress|depresses|depressing|derail|derailed|derailing|derails|derange|deranges
deranging|derive|derived|derives|deriving|deserted|deserting|deserve|deserved|deserves|designed|designing
desired|desiring|desist|desisted|desisting|desists|detach|detached|detaches|detaching|detail|detailing
details|determine|determines|determining|devastate|devastated|devastates|develop|developing|develops
devolve|devolved|devolves|devolving|devote|devotes|devoting|diagnose|diagnosed|diagnoses|diagnosing|did
die|died|dies|differ|differed|differing|differs|diffused|diffuses|diffusing|dig|digested|digesting|digging
dignifies|dignify|dignifying|digs|diminish|diminishes|diminishing|dine|dined|dines|dining|dipped|dipping
directing|directs|disable|disables|disabling|disappoint|disappointed|disappoints|disarm|disarmed|disarms
disband|disbanded|disbanding|disbands|disburse|disbursed|disburses|disbursing|discard|discarded|discarding
discards|discern|discerned|discerning|discerns|discharged|discharging|discipline|disciplines|disciplining
disclaim|disclaimed|disclaiming|disclaims|disclose|disclosed|discloses|disclosing|discount|discounting
discounts|discourage|discourages|discouraging|discover|discovered|discovering|discovers|discuss|discussed
discusses|discussing|disgruntle|disgruntles|disgruntling|disguised|disguising|disgust|disgusted|disgusts
dishearten|disheartened|disheartens|dished|dishing|disliked|disliking|dislodge|dislodged|dislodges
dislodging|dismantle|dismantled|dismantles|dismantling|dispatched|dispatching|dispense|dispensed|dispenses
dispensing|disperse|dispersed|disperses|dispersing|displace|displaced|displaces|displacing|displayed
displaying|displease|displeased|displeases|displeasing|dispose|disposed|disposes|disposing|disprove
disproved|disproves|disproving|disputed|disputing|disrupt|disrupted|disrupting|disrupts|dissent|dissented
dissents|dissolve|dissolved|dissolves|dissolving|dissuade|dissuaded|dissuades|dissuading|distil|distill
distilled|distilling|distills|distils|distinguish|distinguished|distinguishes|distinguishing|distort
distorting|distorts|distract|distracted|distracts|distress|distresses|distressing|disturb|disturbs|ditched
ditching|dive|diverge|diverged|diverges|diverging|divert|diverted|diverting|diverts|dives|divest|divested
divesting|divests|divided|dividing|diving|divorced|divorcing|divulge|divulged|divulges|divulging|do|docked
docking|doctored|doctoring|documented|documenting|dodged|dodging|does|doin|doing|dole|doled|doles|doling
doubled|doubles|doubling|doubt|doubted|doubting|doubts|dove|downloaded|downloading|drafted|drafting
dragged|dragging|drain|draining|drains|drank|draw|drawing|drawn|draws|dream|dreamed|dreaming|dreams|dreamt
dredge|dredged|dredges|dredging|dressed|dressing|drewed|drewing|dribble|dribbled|dribbles|dribbling|dries
drift|drifted|drifts|drilled|drilling|drink|drinking|drinks|dripped|dripping|drive|driven|drives|driving
droned|droning|dropped|dropping|drove|drown|drowned|drowning|drowns|drum|drummed|drumming|drums|drying
dubbed|dubbing|duelled|duelling|dug|dulled|dulling|dulls|dump|dumped|dumping|dumps|duplicated|duplicating
dwell|dwelled|dwelling|dwells|dwindle|dwindled|dwindles|dwindling|dyed|dyeing|dying|earmark|earmarked
earmarking|earmarks|earn|earned|earning|earns|eat|eaten|eating|eats|echoed|echoing|edged|edging|edifies
edify|edifying|edit|edited|editing|edits|educate|educates|educating|effected|effecting|elaborated
elaborates|elaborating|elapse|elapsed|elapses|elapsing|elate|elates|elating|elect|elected|electing
electrified|electrifies|electrify|elects|elicited|eliciting|elicits|elucidate|elucidated|elucidates
elucidating|elude|eluded|eludes|eluding|emaciate|emaciates|emaciating|embalm|embalmed|embalming|embalms
embark|embarked|embarking|embarks|embarrass|embarrasses|embarrassing|embodied|embodies|embody|embodying
embrace|embraced|embraces|embracing|embroider|embroidered|embroidering|embroiders|embroil|embroiled
embroiling|embroils|emerge|emerged|emerges|emphasize|emphasized|emphasizes|emphasizing|empower|empowered
empowers|emptied|empties|emptying|enable|enabled|enables|enact|enacted|enacting|enacts|enchant|enchanting
enchants|encircle|encircled|encircles|encircling|enclose|enclosed|encloses|enclosing|encountered
encountering|encourage|encouraged|encourages|encroach|encroached|encroaches|encroaching|encrypt|encrypted
encrypting|encrypts|encumber|encumbered|encumbering|encumbers|endanger|endangered|endangering|endangers
endear|endeared|endears|ended|ending|endorse|endorsed|endorses|endorsing|endow|endowed|endowing|endows
endure|endured|endures|energize|energized|energizes|enforce|enforced|enforces|enforcing|engage|engages
engender|engendered|engendering|engenders|engineer|engineered|engineering|engineers|engrave|engraved
engraves|engraving|engulf|engulfed|engulfing|engulfs|enhance|enhances|enhancing|enjoy|enjoyed|enjoying
enjoys|enlarge|enlarged|enlarges|enlarging|enlist|enlisted|enlisting|enlists|enliven|enlivened|enlivens
enquire|enquired|enquires|enquiring|enrich|enriched|enriches|enrol|enroll|enrolled|enrolling|enrolls
enrols|ensue|ensued|ensues|ensure|ensures|ensuring|enter|entered|entering|enters|enthral|enthrals|entice
enticed|entices|entrain|entrained|entraining|entrains|entrench|entrenched|entrenches|entrenching|entrust
entrusted|entrusting|entrusts|envelop|enveloped|enveloping|envelops|envied|envisage|envisaged|envisages
envisaging|envision|envisioned|envisioning|envisions|envying|equip|equipping|equips|erase|erased|erases
erasing|erupt|erupted|erupting|erupts|escape|escapes|escaping|eschew|eschewed|eschewing|eschews|espouse
espoused|espouses|espousing|establish|establishes|establishing|estimated|estimating|etch|etched|etches
etching|evaluate|evaluated|evaluates|evaluating|evoke|evoked|evokes|evoking|evolve|evolved|evolves
evolving|exaggerate|exaggerates|exaggerating|exalt|exalted|exalting|exalts|examine|examined|examines
examining|exasperate|exasperated|exasperates|exceed|exceeded|exceeding|exceeds|excelled|excelling
exchanged|exchanging|excite|excites|exciting|exclaim|exclaimed|exclaiming|exclaims|exclude|excluded
excludes|excluding|excused|excusing|exempted|exempting|exempts|exercise|exercised|exercises|exercising
exert|exerted|exerting|exerts|exhale|exhaled|exhales|exhaling|exhaust|exhausted|exhausts|exhibited
exhibiting|exhilarate|exhilarated|exhilarates|exhort|exhorted|exhorting|exhorts|exhume|exhumed|exhumes
exhuming|exist|existed|exists|exit|exited|exiting|exits|expand|expanding|expands|expect|expecting|expects
expedite|expedited|expedites|expediting|expel|expelled|expelling|expels|experience|experiences
experiencing|experimented|experimenting|expire|expired|expires|expiring|explain|explained|explaining
explains|explode|exploded|explodes|exploit|exploited|exploiting|exploits|explore|explored|explores
exploring|exported|exporting|expose|exposes|exposing|expressed|expresses|expressing|expunge|expunged
expunges|extend|extending|extends|extinguish|extinguished|extinguishes|extinguishing|extol|extolled
extolling|extols|extracted|extracting|exude|exuded|exudes|exuding|eyeballing|eyed|eyeing|faced|facing|fade
fades|fading|fail|failing|fails|fainted|fainting|faints|faked|fakes|faking|fallen|falling|falter|faltered
faltering|falters|fancied|fancies|fancying|farmed|farming|fascinate|fascinates|fascinating|fasted|fasten
fastened|fastening|fastens|fasting|fasts|fatten|fattened|fattening|fattens|favoured|favouring|fear|fearing
fears|featured|featuring|fed|feeding|feeling|fell|felt|fenced|fencing|fend|fended|fending|fends|ferment
fermented|fermenting|ferments|fess|fessed|fesses|fessing|fetch|fetched|fetches|fielded|fielding|fighting
figured|figuring|filed|filing|fill|filled|filling|fills|filmed|filming|filtered|filtering|finance|financed
finances|financing|find|finding|finds|finishing|fired|firing|firmed|firming|firms|fished|fishing|fix|fixes
fixing|fizzle|fizzled|fizzles|fizzling|flagged|flagging|flaked|flaking|flamed|flared|flaring|flashed
flashing|flatten|flattened|flattening|flattens|flatter|flattered|flatters|flavor|flavoring|flavors|flavour
flavouring|flavours|fled|flee|fleeing|flees|fleshed|fleshing|flew|fling|flinging|flings|flipping|flirt
flirted|flirting|flirts|float|floated|floats|flocked|flocking|flood|flooded|flooding|floods|flow|flowed
flower|flowered|flowers|flown|flows|flung|fluster|flustering|flusters|flying|focus|focuses|focusing|fogged
fogging|foiled|foiling|folded|folding|follow|followed|following|follows|fooled|fooling|fools|forbade
forbid|forbidden|forbidding|forbids|forced|forcing|foreboding|forebodinging|forebodings|forecasting
foreclose|foreclosed|forecloses|foreclosing|forego|foregoes|foresaw|foresee|foreseeing|foresees|foreshadow
foreshadowed|foreshadowing|foreshadows|forewarn|forewarned|forewarning|forewarns|forewent|forfeit
forfeited|forfeiting|forfeits|forgave|forge|forged|forges|forget|forgets|forgetting|forging|forgive
forgiven|forgives|forgiving|forgot|forgotten|fork|forked|forking|forks|format|formats|formatted|formatting
formed|forming|forsake|forsaken|forsakes|forsaking|forseen|forsook|forthcome|forthcomes|forwarded
forwarding|fostered|fostering|fought|fouled|fouling|fouls|found|fracture|fractures|fracturing|fragment
fragmenting|fragments|fragming|frame|frames|framing|franchised|franchising|freed|freeing|frees|freeze
freezes|freshen|freshened|freshening|freshens|frighten|frightened|frightens|fringed|fringes|fringing
frolic|frolics|frost|frosted|frosting|frosts|frowned|frowning|froze|frustrate|frustrated|frustrates|frying
fucked|fuelled|fuelling|fulfil|fulfill|fulfilled|fulfills|fulfils|functioned|functioning|fund|funded
funding|fundraise|fundraised|fundraises|fundraising|funds|furnish|furnished|furnishes|furnishing|fussed
fussing|fuzzed|fuzzing|gad|gads|gagged|gagging|gained|gaining|gamed|gaming|ganging|garden|gardened
gardening|gardens|gassed|gassing|gated|gather|gathered|gathering|gathers|gating|gave|gazed|gazing|gearing
geeks|generate|generated|generates|generating|get|gets|getting|gift|gifting|gifts|giggle|giggled|giggles
giggling|give|given|gives|giving|glare|glared|glares|gleam|gleamed|gleams|glean|gleaned|gleaning|gleans
glide|glides|gliding|glossed|glossing|glowed|glowing|glued|gluing|go|goes|going|gone|goofed|goofing|goofs
gossiped|gossiping|got|gotten|gought|govern|governed|governing|governs|grab|grabbed|grabbing|grabs|graced
gracing|graded|grading|graduated|graduating|granted|granting|grapple|grappled|grapples|grappling|grasped
grasping|grate|grated|grates|gratifies|gratify|gratifying|graze|grazed|grazes|grazing|greet|greeted
greeting|greets|grew|grieve|grieved|grieves|grieving|grill|grilling|grills|grinding|grip|gripped|grips
groomed|grooming|groundbreak|groundbreaks|grounded|grounding|grow|grown|grows|growthed|growthing|gruel
gruelled|gruelling|gruels|grumbled|grumbling|guaranteed|guaranteeing|guard|guarding|guards|guessed
guessing|guide|guides|guiding|gulped|gulping|gunning|hacked|hacking|had|hammer|hammering|hammers|hamper
hampered|hampering|hampers|handed|handing|handle|handled|handles|handling|hang|hanging|hangs|hanker
hankered|hankering|hankers|happen|happened|happening|happens|harangue|harangued|harangues|haranguing
harass|harassed|harasses|harassing|harboured|harbouring|harm|harming|harms|harnessed|harnessing|harrowing
harvest|harvested|harvesting|harvests|hashed|hashing|hasten|hatched|hatching|hated|hating|haunted|haunting
have|having|hazed|hazing|headed|heading|heal|healed|heals|hear|heard|hearing|hears|heartwarm|heartwarmed
heartwarms|heating|hedged|hedging|heighten|heightened|heightening|heightens|held|helped|helping|hid|hidden
hide|hides|hiding|highlighted|highlighting|hijack|hijacked|hijacking|hijacks|hike|hiked|hikes|hiking
hinder|hindered|hindering|hinders|hinted|hinting|hire|hired|hires|hiring|hitting|hoist|hoisted|hoisting
hoists|holding|holed|holing|hollowed|hollowing|hollows|hone|honed|hones|honing|honored|honoring|honoured
honouring|hook|hooking|hooks|hoped|hoping|hopped|hopping|horrifies|horrify|horrifying|horsed|horsing
hosted|hosting|housed|housing|howl|howled|howling|howls|hugged|hugging|humiliate|humiliated|humiliates
hung|hunker|hunkered|hunkering|hunkers|hunted|hunting|hurried|hurries|hurry|hurrying|hurt|hurting|hurts
hush|hushed|hushes|hushing|icing|idled|idles|idling|ignore|ignored|ignores|ignoring|illuminate|illuminates
illuminating|illustrate|illustrated|illustrates|illustrating|imagine|imagined|imagines|imagining|imbue
imbued|imbues|imbuing|immerse|immersed|immerses|immersing|impacted|impacting|impale|impaled|impales
impaling|impart|imparted|imparting|imparts|imperil|imperils|impinge|impinged|impinges|impinging
implemented|implementing|implies|implode|imploded|implodes|imploding|imply|implying|import|importing
imports|impose|imposed|imposes|impoverish|impoverished|impoverishes|impoverishing|impress|impressed
impresses|impressing|imprison|imprisoned|imprisoning|imprisons|improve|improves|improving|incite|incited
incites|inciting|inclined|inclining|include|included|includes|including|incorporate|incorporated
incorporates|increase|increases|indebt|indebting|indebts|indexed|indexing|indicate|indicated|indicates
indicating|indulge|indulged|indulges|indulging|infect|infecting|infects|infest|infested|infesting|infests
inflate|inflates|inflating|influenced|influencing|inform|informing|informs|infuriate|infuriates
infuriating|infuse|infused|infuses|infusing|ingest|ingested|ingesting|ingests|inhabit|inhabited|inhabiting
inhabits|inhaled|inhaling|inhibit|inhibited|inhibiting|inhibits|initiate|initiated|initiates|initiating
injure|injures|injuring|inked|inking|innovate|innovated|innovates|innovating|inquire|inquired|inquires
inquiring|inserted|inserting|insist|insisted|insisting|insists|inspect|inspected|inspecting|inspects
inspire|inspires|install|installed|installing|installs|instil|instilled|instils|instruct|instructed
instructing|instructs|insult|insulted|insults|insure|insured|insures|insuring|integrate|integrates
integrating|intend|intending|intends|intensifies|intensify|intensifying|intented|intenting|interact
interacted|interacting|interacts|interest|interests|interfaced|interfacing|intern|interned|interning
interns|interpret|interpreted|interpreting|interprets|interrupt|interrupted|interrupting|interrupts
interview|interviewed|interviewing|interviews|intimidate|intimidated|intimidates|intoxicate|intoxicates
intrigue|intrigued|intrigues|introduce|introduced|introduces|introducing|intrude|intruded|intrudes
intruding|inundate|inundated|inundates|inundating|invade|invaded|invades|invading|invent|invented
inventing|invents|invert|inverted|inverting|inverts|invest|invested|investing|invests|invigorate
invigorated|invigorates|invite|invites|inviting|invoiced|invoicing|invoke|invoked|invokes|invoking|involve
involves|involving|irk|irked|irking|irks|ironing|irritate|irritated|irritates|is|isolate|isolates
isolating|issued|issuing|jacked|jacking|jacks|jag|jagging|jags|jammed|jazzed|jog|jogged|jogging|jogs|join
joining|joins|joked|joking|jot|jots|judge|judges|judging|juggle|juggled|juggles|juggling|juiced|juicing
jumped|jumping|justifies|justify|justifying|juxtapose|juxtaposed|juxtaposes|juxtaposing|keeling|keep
keeping|keeps|kept|keyed|keying|kicked|kicking|kidding|kidnap|kidnaping|kidnapped|kidnaps|kill|killed
killing|kills|kissed|kissing|knead|kneading|kneads|kneel|kneeled|kneeling|kneels|knelt|knew|knit|knits
knitted|knitting|knocked|knocking|know|knows|labeled|labelling|laboring|laboured|labouring|laced|lacing
lack|lacked|lacks|lag|lagged|lags|laid|lanced|lancing|land|landed|landing|lands|languish|languished
languishes|languishing|lapped|lapping|lash|lashed|lashes|lashing|lasted|lasts|latched|latching|laughed
laughing|launched|launching|launder|laundered|laundering|launders|laying|lays|leached|leaching|lead|leads
leaked|leaking|leans|leaped|leaping|leapt|learn|learned|learning|learns|lease|leased|leases|leasing|leave
leaving|lectured|lecturing|led|leeched|leeching|lend|lending|lends|lengthen|lengthened|lengthening
lengthens|lent|lessen|lessened|lessening|lessens|let|letting|levelling|levied|levying|license|licenses
licensing|licked|licking|lied|lifesave|lifesaved|lifesaves|lift|lifted|lifting|lifts|lighten|lightened
lightening|lightens|lighting|lights|like|liked|likes|liking|limit|limiting|limits|lined|linger|lingered
lingering|lingers|lining|linked|linking|liquefied|liquefies|liquefy|liquefying|liquidate|liquidated
liquidates|liquidating|list|listen|listened|listening|listens|listing|lists|lit|lived|liven|livened
livening|livens|lives|loading|loaned|loaning|lobbied|lobbying|locking|lodge|lodged|lodges|lodging|logged
logging|looked|looking|loosen|loosened|loosening|loosens|looting|lose|loses|losing|love|loves|lowered
lowering|lowers|lucked|lucking|lucks|lumped|lumping|lurk|lurked|lurking|lurks|lusted|lusting|lying|macked
macking|madden|maddened|maddens|made|mailed|mailing|maim|maimed|maiming|maims|maintain|maintained
maintaining|maintains|make|makes|making|manage|manages|managing|mandated|mandating|manifest|manifested
manifesting|manifests|manned|mannered|mannering|manoeuvred|manoeuvring|mans|manufacture|manufactures
manufacturing|mapped|mapping|market|marketed|marketing|markets|marking|marks|married|marries|marry
marrying|marshalled|marshalling|mashed|mashing|masked|masking|mastered|mastering|matched|matching|mattered
mattering|matured|matures|maxed|maxes|maxing|meander|meandered|meanders|meaning|means|meant|measuring
meditate|meditated|meditates|meditating|meet|meeting|meets|melt|melts|mend|mended|mends|mentioned
mentioning|merged|merging|merited|meriting|mesmerize|mesmerized|mesmerizes|message|messaged|messages
messaging|messed|messing|met|milked|milking|mimed|mimic|mimick|mimicked|mimicking|mimicks|mimics|miming
mince|minced|minces|mincing|minded|minding|mine|mined|mines|mingle|mingled|mingles|mingling|mining|minus
minusing|minuss|mirrored|mirroring|misplace|misplaced|misplaces|misplacing|missed|mistaking|mistook
mitigate|mitigated|mitigates|mixing|mocked|mocking|model|modeled|modeling|models|moderated|moderates
moderating|modifies|modify|modifying|molded|molding|molest|molested|molesting|molests|monitor|monitored
monitoring|monitors|monkeyed|monkeying|mopped|mopping|motivate|motivates|motivating|mount|mounting|mounts
mourn|mourned|mourning|mourns|mouthed|mouthing|moved|mow|mowed|mowing|mows|msged|muddle|muddled|muddles
muddling|mull|mulled|mulling|mulls|multiplied|multiplies|multiply|multiplying|mumble|mumbled|mumbles
murdered|murdering|mystifies|mystify|mystifying|nag|nags|nail|nailed|nailing|nails|named|naming|narrowed
narrowing|narrows|navigate|navigated|navigates|navigating|neared|nearing|nears|need|needing|needs|neglect
neglecting|neglects|negotiate|negotiated|negotiates|negotiating|nerded|nerding|nerds|netted|netting
network|networked|networking|networks|nicked|nicking|nodded|nodding|noticed|noticing|noting|nourish
nourishes|nourishing|nurse|nursed|nurses|nursing|nurture|nurtured|nurtures|obey|obeyed|obeying|obeys
objected|objecting|obscured|obscures|obscuring|observe|observes|observing|obsess|obsessed|obsesses
obsessing|obtain|obtained|obtaining|obtains|occupies|occupy|occupying|occur|occurred|occurring|occurs
offend|offended|offends|offer|offered|offering|offers|offset|offsets|oiled|oiling|ollay|ollying|omit|omits
omitted|omitting|oozed|oozing|opened|opening|opens|operate|operated|operates|operating|opine|opined|opines
opining|oppose|opposed|opposes|oppress|oppresses|oppressing|opt|opted|opting|opts|orbited|orbiting|ordered
ordering|organise|organised|organises|organising|organize|organizes|organizing|oriented|orienting|outdone
outgo|outgoes|outgrew|outgrow|outgrowing|outgrown|outgrows|outlied|outlies|outlined|outlining|outly
outnumber|outnumbered|outnumbering|outnumbers|outpace|outpaced|outpaces|outpacing|outstand|outstands
outstood|overarch|overarched|overarches|overcame|overcome|overcomes|overcoming|overdone|overlap|overlapped
overlaps|overlook|overlooking|overlooks|overpassed|overpassing|overpower|overpowered|overpowers|override
overrides|overrode|oversaw|oversee|overseeing|overseen|oversees|overshadow|overshadowed|overshadowing
overshadows|overtaken|overthrown|overturn|overturned|overturning|overturns|overuse|overused|overuses
overusing|overwhelm|overwhelms|ovulate|ovulated|ovulates|ovulating|owe|owed|owes|owned|owning|owns|package
packaged|packages|packaging|packing|paid|paint|painting|paints|paired|pairing|paised|paising|paled|pales
paling|pamper|pampered|pampering|pampers|panicked|panned|panning|parallel|paralleled|paralleling|paralyse
paralysed|paralyses|paralysing|parented|parenting|park|parking|parks|parted|participate|participated
participates|participating|partied|parties|parting|party|partying|passed|passing|past|pasting|patched
patching|patented|patenting|patrol|patrolled|patrolling|patrols|pats|paused|pausing|pave|paved|paves
paving|peacekeep|peacekeeping|peacekeeps|peacekept|peaked|peaking|peeing|peeled|peeling|peered|peering
pegged|pegging|pencilling|pend|pended|pends|penning|pent|perceive|perceived|perceives|perceiving
perfecting|perfects|perform|performed|performing|performs|perfumed|perfuming|perish|perished|perishes
perishing|permeate|permeated|permeates|permeating|permitted|permitting|perplex|perplexed|perplexes
persevere|persevered|perseveres|persevering|persist|persisted|persisting|persists|persuade|persuaded
persuades|persuading|pervade|pervaded|pervades|pervading|petting|phased|phasing|phoned|phoning
photographed|photographing|picking|pigging|piled|piling|piloted|piloting|pined|pining|pinned|pinning
pinpoint|pinpointed|pinpointing|pinpoints|piped|piping|piss|pisses|pissing|pitied|pitted|pitting|pitying
pivoting|placed|placing|plan|planning|plans|planted|planting|played|playing|plced|plcing|pleaded|pleading
plugging|plummet|plummeted|plummeting|plummets|plumped|plumping|plunge|plunged|plunges|poach|poached
poaches|poaching|pointing|poison|poisoned|poisoning|poisons|polish|polishes|polishing|polled|polling
pollute|polluted|pollutes|polluting|pooled|pooling|pooped|pooping|popped|popping|pored|poring|portray
portrayed|portraying|portrays|posed|posing|position|positioned|positioning|positions|possess|possessed
possesses|possessing|posted|posting|pounded|pounding|pour|poured|pouring|pours|powered|powering|practiced
practicing|praised|praising|prattle|prattled|prattles|prattling|pray|prayed|praying|prays|preach|preached
preaches|preaching|precede|preceded|precedes|preclude|precluded|precludes|precluding|predetermine
predetermined|predetermines|predetermining|predict|predicted|predicting|predicts|prefer|preferring|prefers
preoccupies|preoccupy|preoccupying|prepare|prepares|preparing|presented|presenting|presents|preserved
preserving|presuppose|presupposed|presupposes|presupposing|pretend|pretended|pretending|pretends|prevail
prevailed|prevails|prevent|prevented|preventing|prevents|preyed|preying|priced|pricing|prided|priding
primed|primes|priming|printing|probed|probing|proceeded|proceeding|process|processes|processing|proclaim
proclaimed|proclaiming|proclaims|procure|procured|procures|procuring|prod|prodded|prods|produce|produces
producing|profess|professed|professes|professing|profiled|profiling|programing|programmed|programming
progressed|progressing|prohibit|prohibited|prohibiting|prohibits|projected|projecting|prolong|prolonging
prolongs|promise|promised|promises|promote|promoted|promotes|promoting|prompted|prompting|prompts
pronounce|pronounces|pronouncing|propose|proposes|proposing|propped|propping|prosper|prospered|prospering
prospers|protect|protecting|protects|protested|protesting|protrude|protruded|protrudes|protruding|prove
proven|proves|provide|provided|provides|providing|proving|provoke|provoked|provokes|pruned|pruning|psyched
psyching|publish|published|publishes|publishing|puke|pukes|puking|pull|pulled|pulling|pulls|pump|pumping
pumps|punched|punching|punish|punished|punishes|purchased|purchasing|purport|purported|purporting|purports
pursuant|pursuanted|pursuanting|pursuants|pursue|pursued|pursues|pursuing|pushed|pushing|put|puts|putting
puzzle|puzzles|puzzling|quacked|quacking|quacks|qualifies|qualify|qualifying|quash|quashed|quashes
quashing|quench|quenched|quenches|quenching|question|questioned|questioning|questions|quieting|quiets|quit
quits|quitting|quivered|quivering|quote|quotes|quoting|raced|racing|racked|racking|rage|raged|rages|rain
raining|rains|raised|raising|raked|raking|rallies|rally|ramble|rambled|rambles|ran|rang|ranged|ranging
ranked|ranking|ranted|ranting|rap|raped|raping|rapped|rapping|raps|rate|rated|rates|ratifies|ratify
ratifying|rating|rattle|rattled|rattles|rattling|rave|raved|raves|ravish|ravished|ravishes|ravishing
reached|reaching|react|reacted|reacting|reacts|read|reading|reads|realise|realised|realises|realising
realize|realized|realizes|realizing|reap|reaped|reaping|reaps|reason|reasoned|reasoning|reasons|reassure
reassured|reassures|reboot|rebooted|rebooting|reboots|rebuff|rebuffed|rebuffing|rebuffs|recalled|recalling
receive|receives|receiving|reckon|reckoned|reckoning|reckons|reclaim|reclaimed|reclaiming|reclaims
recognize|recognized|recognizes|recognizing|recommend|recommending|recommends|reconcile|reconciled
reconciles|reconciling|record|recording|recoup|recouped|recouping|recoups|recover|recovering|recovers
recruited|recruiting|recycle|recycles|recycling|redact|redacted|redacting|redacts|redefine|redefined
redefines|redid|redoing|reduce|reduces|reducing|reeled|reeling|refactored|refactoring|referenced
referencing|refinance|refinanced|refinances|refinancing|refine|refines|refining|reflect|reflected
reflecting|reflects|refocus|refocused|refocuses|refocusing|reformed|reforming|refract|refracted|refracting
refracts|refresh|refreshed|refreshes|refuel|refuelled|refuelling|refuels|refunded|refunding|refurbish
refurbished|refurbishes|refurbishing|refused|refusing|regarded|regarding|register|registering|registers
regretted|regretting|regroup|regrouped|regrouping|regroups|regulate|regulates|regulating|rehearse
rehearsed|rehearses|rehearsing|reheat|reheated|reheating|reheats|reign|reigned|reigns|reimburse|reimbursed
reimburses|reimbursing|rein|reined|reinforce|reinforced|reinforces|reinforcing|reining|reject|rejecting
rejects|rejoice|rejoiced|rejoices|rejoicing|rejuvenate|rejuvenated|rejuvenates|relate|relates|relating
relax|relaxed|relaxes|relaxing|release|releases|releasing|relent|relented|relenting|relents|relied|relies
relieve|relieved|relieves|relieving|relinquish|relinquished|relinquishes|relinquishing|relished|relishing
relive|relived|relives|reliving|reload|reloaded|reloading|reloads|rely|relying|remade|remain|remained
remains|remaking|remarked|remarking|remedied|remedying|remember|remembered|remembering|remembers|remove
removes|removing|render|rendered|rendering|renders|rendezvousing|renew|renewing|renews|renounce|renounced
renounces|renouncing|rented|renting|reordered|reordering|repaired|repairing|repealed|repealing|repeat
repeating|repeats|repel|repelled|repelling|repels|rephrase|rephrased|rephrases|rephrasing|replace|replaces
replacing|replenish|replenished|replenishes|replenishing|replicated|replicates|replicating|replied
replying|report|reported|reporting|reports|represent|represented|representing|represents|request
requesting|requests|require|requires|requiring|resemble|resembled|resembles|resembling|resent|resented
resenting|resents|reserve|reserves|reserving|reside|resided|resides|residing|resign|resigned|resigning
resigns|resist|resisted|resisting|resists|resolved|resolving|resorted|resorting|respect|respecting
respects|respond|responded|responding|responds|rest|restarted|restarting|rested|restock|restocked
restocking|restocks|restore|restores|restoring|restrain|restrained|restraining|restrains|restrict
restricting|restricts|restructrue|restructrued|restructrues|restructruing|restructure|restructured
restructures|restructuring|rests|resulted|resulting|resumed|resuming|resurface|resurfaced|resurfaces
resurfacing|retire|retired|retires|retiring|retrieve|retrieved|retrieves|retrieving|retrofit|retrofiting
retrofits|returned|returning|reup|reuped|reuping|reups|revamp|revamped|revamping|revamps|reveal|revealed
reveals|revel|reveled|revelling|revels|revere|revered|reveres|revering|reversed|reversing|revert|reverted
reverting|reverts|reviewed|reviewing|revisit|revisited|revisiting|revisits|revitalise|revitalised
revitalises|revitalize|revitalized|revitalizes|revive|revived|revives|reviving|revoke|revoked|revokes
revoking|revolve|revolved|revolves|reward|rewarded|rewards|rewritten|rhymed|rhyming|rid|ridden|ridding
ride|rides|riding|rids|righting|rights|ringing|rioted|ripen|ripened|ripening|ripens|ripping|risen|rising
risked|risking|riveting|rivetinging|rivetings|rivetung|roam|roamed|roaming|roams|roar|roared|roars|roasted
roasting|robbed|robbing|rocked|rocking|rode|rolled|roof|roofed|roofing|roofs|rooted|rooting|roped|roping
rot|rots|rotting|roughed|roughing|roughs|rounded|rounding|rounds|rout|routed|routing|routs|rowing|rubbed
rubbing|ruined|ruining|ruled|ruling|rung|running|rush|rushed|rushes|rusted|rusting|rustle|rustled|rustles
rustling|sacked|sacking|sacrificed|sacrificing|sadden|saddened|saddens|safeguarded|safeguarding|said
sailed|sailing|sampled|sampling|sang|sank|sat|satisfies|satisfy|saturate|saturates|saturating|save|saved
saves|saving|saw|say|saying|says|scaled|scaling|scanned|scanning|scare|scares|scaring|scarred|scarring
scatter|scattering|scatters|scavenge|scavenged|scavenges|scavenging|schedule|scheduled|schedules
scheduling|schooling|scorch|scorches|scorching|score|scored|scores|scoring|scouted|scouting|scouts|scraped
scraping|scratch|scratches|scratching|scream|screamed|screaming|screams|screech|screeched|screeches|screen
screening|screens|screwed|screwing|scribbled|scribbling|scrolled|scrolling|sculpt|sculpted|sculpting
sculpts|seal|sealing|seals|searched|searching|seat|seating|seats|secures|securing|sedated|sedates|sedating
see|seeded|seeding|seeing|seek|seeking|seeks|seem|seemed|seeming|seems|seen|sees|selecting|selects|sell
selling|sells|send|sending|sends|sensed|sensing|sent|sentence|sentenced|sentences|separated|separates
separating|sequester|sequestered|sequestering|sequesters|served|serviced|servicing|serving|setting|settle
settles|settling|sever|severed|severing|severs|sew|sewed|sewing|sewn|sews|shacked|shacking|shading|shake
shaken|shakes|shaking|shaped|shaping|share|shares|sharing|sharpen|sharpened|sharpening|sharpens|shatter
shattered|shattering|shatters|shaved|shaving|shedding|sheilding|sheilt|sheltered|sheltering|shifted
shifting|shine|shines|ship|shipped|shipping|ships|shivered|shivering|shock|shocks|shone|shook|shoot
shooting|shoots|shop|shopped|shopping|shops|shored|shoring|shorted|shorten|shortened|shortening|shortens
shorting|shot|shout|shouted|shouting|shouts|showed|showing|shown|shrank|shrink|shrinking|shrinks|shrivel
shrivelled|shrivelling|shrivels|shrunk|shuffled|shuffling|shun|shunned|shunning|shuns|shuts|shutting|sided
siding|sift|sifted|sifting|sifts|signal|signaled|signaling|signals|signed|signing|silenced|silencing
simplifies|simplify|simplifying|simulate|simulates|simulating|sing|singing|singled|singles|singling|sings
sinking|sipping|sit|sits|sitting|sized|sizing|skate|skateboard|skateboarded|skateboarding|skateboards
skated|skates|skating|skied|skiied|skiing|skipping|skyrocket|skyrocketed|skyrockets|slain|slam|slammed
slams|slay|slayed|slaying|slays|sleeping|slept|sliced|slices|slicing|slicked|slicking|slicks|slid|slide
slides|sliding|slipped|slipping|slitting|slope|sloped|slopes|slouched|slouching|slowed|slowing|slows
smashed|smashing|smelled|smelling|smile|smiled|smiles|smirked|smirking|smoking|smoothed|smoothing|smooths
smuggle|smuggled|smuggles|smuggling|snaked|snaking|snaping|snapped|snatch|snatched|snatches|snatching
sneak|sneaking|sneaks|sneezed|sneezing|snew|sniff|sniffed|sniffing|sniffs|snowboard|snowboarded
snowboarding|snowboards|snowing|snuck|snuggle|snuggled|snuggles|snuggling|soak|soaks|soar|soared|soars
sobbed|sobbing|sober|sobered|sobering|sobers|sold|solicit|solicited|soliciting|solicits|solve|solved
solves|solving|sooth|soothe|soothed|soothes|sooths|sort|sorted|sorting|sorts|sought|sounded|sounding
soured|souring|sours|sow|sowed|sowing|sown|sows|spanned|spanning|spared|spares|sparing|sparked|sparking
sparkle|sparkled|sparkles|spat|spawn|spawned|spawning|spawns|speak|speaking|speaks|specialize|specializes
specializing|specifies|specify|specifying|sped|spellbind|spellbinds|spelled|spelling|spend|spending|spends
spent|spice|spiced|spices|spicing|spied|spiking|spilled|spilling|spilt|spinning|spiralling|spit|spited
spiting|spits|spitting|splashed|splashing|splay|splayed|splaying|splays|splitting|spoil|spoiled|spoiling
spoils|spoke|spoken|sponsored|sponsoring|spoof|spoofed|spoofing|spoofs|spot|spots|spotting|sprang|sprawl
sprawls|sprayed|spraying|spreading|springing|sprinkled|sprinkling|spruced|sprucing|spun|spurred|spurring
spying|squander|squandered|squandering|squanders|squared|squaring|squish|squished|squishes|squishing|stab
stabbed|stabbing|stabs|stacked|stacking|staffed|staffing|stage|staged|stages|stagger|staggered|staggers
staging|stain|staining|stains|staked|staking|stalked|stalking|stalled|stalling|stamped|stamping|standing
stapled|stapling|stared|staring|starring|started|starting|startle|startled|startles|starve|starved|starves
state|states|stating|stave|staved|staves|staving|stayed|staying|steal|stealing|steals|steered|steering
stemmed|stemming|stepped|stepping|stereotype|stereotypes|stereotyping|stewed|stewing|sticking|stiffen
stiffened|stiffening|stiffens|stifle|stifled|stifles|stifling|stimulate|stimulated|stimulates|sting
stinging|stings|stinking|stir|stirs|stitched|stitching|stockinging|stockpiled|stockpiling|stole|stolen
stood|stooped|stooping|stopped|stopping|stored|storing|stormed|storming|storytelling|storytellinging
storytellung|straighten|straightened|straightening|straightens|strained|straining|strangle|strangled
strangles|strangling|strayed|straying|strays|streamed|streaming|strengthen|strengthening|strengthens
stressed|stressing|stretched|stretching|strew|strewed|strewing|strewn|strews|stringing|strip|stripping
strips|strive|strives|striving|stroked|stroking|strove|struck|struggle|struggled|struggles|struggling
stuck|studied|studying|stuff|stuffing|stuffs|stumbled|stumbling|stump|stumping|stumps|stun|stung|stunk
stunning|stuns|styled|styling|subbed|subbing|subjected|subjecting|sublimate|sublimated|sublimates
sublimating|submerge|submerged|submerges|submerging|submit|submits|submitted|submitting|subside|subsided
subsides|subsiding|subsidize|subsidizes|subsidizing|subsist|subsisted|subsisting|subsists|subtract
subtracted|subtracting|subtracts|subvert|subverted|subverting|subverts|succeed|succeeded|succeeding
succeeds|succumb|succumbed|succumbing|succumbs|suck|sucked|sucking|sucks|sued|suffer|suffered|suffering
suffers|suffice|sufficed|suffices|sufficing|suggest|suggesting|suggests|suing|suited|suiting|summarise
summarised|summarises|summarising|summed|summing|summon|summoned|summoning|summons|sung|sunk|supplemented
supplementing|supplied|supplying|support|supported|supports|suppose|supposed|supposes|suppress|suppressed
suppresses|suppressing|sured|sures|surf|surfaced|surfacing|surfed|surfing|surfs|surge|surged|surges|suring
surmount|surmounted|surmounting|surmounts|surpass|surpassed|surpasses|surpassing|surprise|surprised
surprises|surround|surrounded|surrounds|survey|surveyed|surveying|surveys|survive|survived|survives
surviving|suspecting|suspects|suspend|suspending|suspends|suss|sussed|susses|sussing|sustain|sustaining
sustains|swallow|swallowed|swallowing|swallows|swam|sway|swayed|swaying|sways|swearing|sweated|sweating
sweep|sweeps|sweeten|sweetened|sweetening|sweetens|swell|swelled|swelling|swept|swim|swimming|swims
swinging|swiped|swiping|switched|switching|swore|sworn|swum|swung|tack|tacked|tacking|tackle|tackled
tackles|tackling|tacks|tagged|tagging|tailor|tailored|tailoring|tailors|take|taken|takes|taking|talked
talking|tallied|tallying|tamper|tampered|tampering|tampers|tan|tangled|tangling|tanned|tanning|tantalize
tantalized|tantalizes|target|targeting|targets|tarnish|tarnishes|tarnishing|taste|tasted|tastes|tasting
taught|tax|taxed|taxes|teach|teaches|teaching|teamed|teaming|tearing|tease|teases|teasing|teeing|tempered
tempering|tempt|tempted|tempts|tendered|tendering|tenders|terrified|terrifies|terrify|test|tested|testing
tests|texted|thank|thanked|thanking|thanks|think|thinking|thinks|thinned|thinning|thins|thought|threaded
threading|threaten|threatens|threw|thrill|thrilling|thrills|thrive|thrived|thrives|throwing|thrown
thrusting|thwart|thwarted|thwarting|thwarts|ticked|ticking|tidied|tidies|tiding|tidying|tighten|tightened
tightening|tightens|tiled|tiling|timed|timing|tipped|tipping|told|tolled|tolling|toned|toning|took|topped
topping|topple|toppled|topples|toppling|tore|torn|tortured|torturing|tossed|tossing|totaled|totalling
touch|touches|toughen|toughened|toughening|toughens|toured|touring|tracking|traded|trading|traffick
trafficked|trafficking|trafficks|train|training|trains|trample|trampled|tramples|trampling|transact
transacted|transacting|transacts|transferred|transferring|transform|transformed|transforming|transforms
transitioned|transitioning|transpire|transpired|transpires|transpiring|transport|transported|transporting
transports|trap|trapping|traps|travel|traveling|travelled|travelling|travels|treated|treating|trekking
tremble|trembled|trembles|trended|trending|tributed|tributing|tricked|tricking|trickled|trickling|tried
tries|trifle|trifled|trifles|triggered|triggering|trim|trimming|trims|tripped|tripping|trotted|trotting
trouble|troubles|trust|trusted|trusts|try|tuck|tucked|tucking|tucks|tumble|tumbled|tumbles|tumbling|tuned
tuning|tunnelled|tunnelling|turning|twinned|twinning|twist|twists|tying|typed|typing|uncover|uncovering
uncovers|undercut|undercuts|undercutting|undergo|undergoes|undergoing|undergone|understand|understanding
understands|undertake|undertakes|undertaking|undertook|undervalue|undervalued|undervalues|undervaluing
underwent|underwhelm|underwhelmed|underwhelming|underwhelms|undid|undo|undoes|undoing|undone|unearth
unearthed|unearthing|unearths|unfold|unfolded|unfolds|unfounded|unfoundeds|unifies|unify|unifying|unite
unites|uniting|unleash|unleashed|unleashes|unleashing|unlock|unlocked|unlocking|unlocks|unnerve|unnerved
unnerves|unplug|unplugged|unplugging|unplugs|unravel|unraveling|unravelled|unravels|unsettle|unsettles
untie|untied|unties|untying|unveil|unveiled|unveiling|unveils|update|updates|updating|upgraded|upgrading
upheld|uphold|upholding|upholds|uplift|uplifts|uploaded|uploading|uprisen|upset|upsets|upsetting|urged
urging|use|uses|ushered|ushering|ushers|using|uttered|uttering|utters|vacuummed|vacuumming|validate
validated|validates|validating|valued|valuing|vanish|vanished|vanishes|vanishing|varies|vary|ventured
venturing|verifies|verify|verifying|vex|vexed|vexes|vibed|vibing|vie|vied|vies|viewed|viewing|visited
visiting|visualize|visualized|visualizes|visualizing|voiced|voicing|voided|voiding|volunteer|volunteered
volunteering|volunteers|vomitted|vote|voted|votes|voting|vowed|vowing|vying|wading|waited|waiting|waive
waived|waives|waiving|wake|waked|waken|wakes|waking|walked|walking|wander|wandered|wandering|wanders|want
wanted|wanting|wants|warehoused|warehousing|warmed|warming|warms|warn|warned|warning|warns|warp|warping
warps|warranted|warranting|warring|was|washing|wasted|wasting|watching|waved|waving|waxed|waxing|weaken
weakening|weakens|wean|weaning|weans|wearing|weather|weathering|weathers|weave|weaves|weaving|wed|wedding
weds|weeded|weeding|weep|weeping|weeps|weigh|weighed|weighing|weighs|weirded|weirding|weirds|welcomed
welcoming|went|wented|wenting|wents|wept|were|wets|wetting|whack|whacked|whacking|whacks|wheeling|whipping
whisked|whisking|whisper|whispered|whispering|whispers|whistled|whistling|wicking|widen|widened|widening
widens|wield|wielded|wielding|wields|wimped|wimping|wimps|winding|winged|winging|winning|wiped|wiping
wired|wiring|wised|wises|wished|wishing|wising|withdraw|withdrawing|withdrawn|withdraws|withdrew|wither
withered|withering|withers|witnessed|witnessing|woken|won|wonder|wondered|wondering|wonders|wore|worked
working|workshopped|workshopping|worries|worry|worrying|worsen|worsened|worsening|worsens|worshipping
worthed|worthing|wounding|wove|woven|wrap|wrapped|wrapping|wraps|wreak|wreaking|wreaks|wrecked|wrecking
wrestle|wrestled|wrestles|wrestling|wring|wringing|wrings|wrinkle|wrinkles|wrinkling|write|writes|writing
written|wronged|wronging|wrongs|wrote|wroughting|wroughts|wrung|yammer|yammered|yammering|yammers|yawn
yawned|yawning|yawns|yearn|yearned|yearning|yearns|yell|yelled|yelling|yells|yield|yielded|yields|zeroing
zeros|zipping|zoned|zoning|zonk|zonking|zonks|zoom|zoomed|zooming|zooms`;

/** Adjectives and adverbs. 2637 entries. */
export const ADJECTIVES = `abandoned|aberrant|abject|ablaze|able|aboard|above|abreast|abroad|abrupt|absent|absolute|absorbed|abstract
abstruse|absurd|absurder|absurdest|abundant|academic|accelerating|accepted|accommodating|accompanying
accurate|aching|acknowledged|acquiescent|actual|acute|adamant|adept|adequate|adjusted|adolescent|adopted
adult|advanced|adverse|affected|affectionate|affluent|afraid|again|against|aged|aggressive|agile|agonizing
agonzing|agreeable|ahead|alarmed|alarming|alcoholic|alert|alight|alighter|alightest|alike|alive|alkaline
all|alleged|almost|alone|alongside|aloof|already|alright|also|altered|alternate|alternative|altogether
always|amazed|amazing|ample|amusing|angrier|angriest|angry|animated|annoying|antarctic|anticipated
antiquated|antique|antsy|anymore|anyway|apart|appalled|appalling|apparent|appealing|appetizing|applied
appreciated|appropriate|approximate|approximater|approximatest|apt|arab|arbitrary|archival|arctic|armed
arresting|arrogant|articulate|articulater|articulatest|artificial|artsy|ashen|aside|asleep|aspiring
associated|assumed|assured|assuring|astonishing|astounding|astute|attractive|auditory|augmented|austere
authentic|authorized|autoimmune|average|awake|awarded|aware|away|awesome|awesomer|awesomest|awhile|awkward
backward|backwards|bad|baffled|baffling|baked|balanced|bald|balder|baldest|bankrupt|bankrupter|bankruptest
bare|barren|based|battered|bawdier|bawdiest|bawdy|beautiful|becoming|behind|belated|bella|beloved|below
beneath|beneficial|benign|bent|beside|best|bestselling|better|bewildered|bewildering|bewitching|beyond
biased|big|bigger|biggest|bigtime|binding|bipartisan|bitter|bitterest|bizarre|black|blacker|blackest|bland
blander|blandest|blank|blessed|blind|blinded|blinding|blithe|blond|blonder|blondest|bloodier|bloodiest
bloody|blue|bluer|bluest|blunt|blunter|bluntest|boggling|bogus|boiled|boiling|bold|bolder|boldest|boldface
bonafide|booming|bored|boring|bottled|bottom|bouncier|bounciest|bouncing|bouncy|bound|bourgeois|brash
brasher|brashest|brave|braver|bravest|breathtaking|brief|bright|brighter|brightest|brilliant|brillianter
brilliantest|brisk|broad|broader|broadest|broken|bronze|brown|browner|brownest|bruised|bruising|brute|buff
buffest|burlier|burliest|burly|burned|burnt|busier|busiest|bustling|busy|caged|cageier|cageiest|cagey
calculated|calm|calmer|calmest|calming|captivating|cardiac|careful|caring|celebate|celebrated|centralized
certain|certified|challenging|changing|charged|charmed|charming|cheap|cheaper|cheapest|cheery|cheesier
cheesiest|cheesy|chewy|chief|chilled|chillier|chilliest|chilling|chilly|chintzy|circumspect|civil|classic
classified|clean|cleanest|clear|clearer|clearest|clever|cleverer|cleverest|clockwise|close|closed|closer
closest|closing|cloudier|cloudiest|cloudy|cluttered|coarse|coarser|coarsest|coded|coercive|cogent
cognizant|cold|colder|coldest|colonial|colored|colossal|coloured|comatose|combined|comforting|comic
commanding|commensurate|commercial|common|commoner|commonest|communist|companion|compassionate|compelling
competing|complete|completer|completest|complex|complicated|compromising|compulsory|concave|conceited
concentrated|concerning|concise|concrete|condescending|conducive|conflicting|confused|confusing|congruent
conjoint|conjugal|conjugate|conjugater|conjugatest|consequent|considered|consolidated|conspiring|constant
constituent|consummate|consummater|consummatest|contemporary|content|continuing|contradictory|contrary
contrasting|contributing|contrite|controlled|controlling|convertable|cooked|cool|cooler|coolest
cooperative|corporate|correct|correcter|correctest|corresponding|corrupt|corrupter|corruptest|costlier
costliest|costly|counterclockwise|counterfeit|counterfeiter|counterfeittest|covered|covert|cowardlier
cowardliest|cowardly|coy|cozier|coziest|cozy|cracked|crafty|cramped|craven|crazed|creepy|crippling|crisp
crisper|crispest|crowded|crucial|crude|cruel|crueler|cruelest|crushed|crystalline|cuddlier|cuddliest
cuddly|cultivated|cunning|cured|curlier|curliest|curly|curmudgeonly|customary|customized|cute|cuter|cutest
cutesy|cutting|daily|damaged|damaging|damp|dampened|damper|dampest|dangerous|dapper|daring|dark|darling
dashing|dated|daunting|dazed|dazzled|dead|deader|deadest|deadlier|deadliest|deadly|deadpan|deaf|deafer
deafest|dear|dearer|dearest|debilitating|decayed|deceased|deceiving|decentralized|declining|decorated
decreasing|dedicated|deep|deeper|deepest|deferred|defiant|defined|defining|definite|definitely|deformed
defuse|defuser|defusest|degenerate|degrading|delayed|deliberate|deliberater|deliberatest|delicate
delighted|delightful|delighting|demanding|demeaning|demographic|demoralizing|demure|dense|denser|densest
dependent|depressed|deranged|derelict|derivative|deserving|desperate|despondent|destitute|desultory
detailed|determined|devastating|developed|devoid|devoted|devout|didactic|difficult|diffuse|diffuser
diffusest|dignified|dim|diminished|dire|direct|directed|directer|directest|directly|direr|direst|dirtier
dirtiest|dirty|disabled|disappointing|disarming|disciplined|discounted|discouraged|discreet|discrete
diseased|disgruntled|disgusting|disheartening|disjoint|disparate|dissenting|distant|distinct|distorted
distracting|distressed|disturbed|disturbing|divergent|diverse|divine|diviner|divinest|dizzier|dizziest
dizzy|dizzying|docile|dominant|done|dormant|doting|double|doubler|doublest|doubtful|drained|dreary|dried
driest|drifting|drowsy|drunk|drunker|drunkest|dry|due|dull|duller|dullest|dumb|dumber|dumbest|dustier
dustiest|dusty|eager|earlier|earliest|early|earnest|earnester|earthlier|earthliest|earthly|easier|easiest
east|eastern|easterner|easternest|easy|easygoing|edified|educated|eerie|eerier|eeriest|efficient|elaborate
elaborater|elaboratest|elated|elder|elderly|electrifying|elegant|elicit|eliciter|elicittest|elite|eloquent
emaciated|embarrassed|emergent|emerging|eminent|empowering|emptier|emptiest|empty|enabling|enamored
enchanted|encouraging|endearing|enduring|energizing|engaged|engaging|enhanced|enlivening|enough|enriching
ensuing|ensured|enthralling|enticing|entire|epic|equal|equipped|erect|erstwhile|escaped|essential
essentialer|essentialest|established|ethereal|ever|everyday|evil|eviler|evilest|exact|exacting|exaggerated
exasperating|excess|excited|executive|exempt|exempter|exemptest|exhausting|exhilarating|existing|expanded
expected|expedient|experienced|expert|explicit|exploding|exposed|express|expresser|expressest|exquisite
extended|extra|extravagant|extreme|extremer|extremest|exuberant|exultant|fabled|faded|failed|faint|fainter
faintest|fair|fake|faker|fakest|false|famed|familiar|fancier|fanciest|fancy|far|farther|fascinated|fast
faster|fastest|fat|faultier|faultiest|faulty|faux|favorite|favourite|feared|feeble|feebler|feeblest|fellow
female|feminine|feminist|fertile|fervent|fetching|fewer|fierce|fiercer|fiercest|fiery|final|financial
financialer|financialest|fine|finer|finished|finite|firm|firmer|firmest|fitted|fitting|fixed|flagrant
flaming|flat|flattering|flattest|flavored|flavoured|flirtier|flirtiest|flirty|floating|flowering|flowery
flowing|fluent|fluid|fluorescent|flustered|foamier|foamiest|foamy|focused|folksy|fond|fonder|fondest
foolish|foregoing|foreign|foreseeable|forever|forgetful|formal|formaler|formalest|former|forthcoming
fortunate|foul|fouler|foulest|founding|fractured|fragile|fragmented|fragrant|frail|frailer|frailest|framed
frank|franker|frankest|frantic|free|freer|freest|freezing|frequent|fresh|fresher|freshest|fretful|fried
friendlier|friendliest|friendly|frightening|frilly|fringe|fringer|fringest|frozen|frugal|frustrating
fucking|fugitive|fulfilling|full|fullest|fully|fun|funer|funest|funnier|funniest|funny|furrier|furriest
furry|further|furthermore|furthest|future|gaier|gainful|gauche|gaudier|gaudiest|gaudy|gay|gayest|general
generic|genious|gentle|gentler|gentlest|genuine|genuiner|genuinest|ghastlier|ghastliest|ghastly|ghostlier
ghostliest|ghostly|giant|gianter|giantest|giddier|giddiest|giddy|gifted|gigantic|glad|gladder|gladest
glaring|gleaming|glib|glibber|glibest|global|gloomier|gloomiest|gloomy|gold|golden|good|goofier|goofiest
goofy|graceful|graiest|grand|grander|grandest|graphic|grateful|gratified|grating|gratis|grave|gray|grayer
greasy|great|greater|greatest|greedier|greediest|greedy|green|greener|greenest|greier|grey|greyest|grilled
grim|grimest|grimmer|gripping|grislier|grisliest|grisly|grizzled|groovier|grooviest|groovy|gross|grosser
grossest|groundbreaking|growing|grueling|gruesome|gruesomer|gruesomest|guarded|guided|guilty|hairy|half
hallowed|hammered|handsome|handsomer|handsomest|handsy|handy|happier|happiest|happy|hard|hardcore|harder
hardest|hardier|hardiest|hardworking|hardy|harmed|harsh|harsher|harshest|hateful|headier|headiest|heady
healing|heartier|heartiest|heartwarming|hearty|heated|heavenlier|heavenliest|heavenly|heavier|heaviest
heavy|heftier|heftiest|hefty|hella|hellish|helpful|hence|hesitant|hesitanter|hesitantest|high|higher
highest|highfalutin|hillier|hilliest|hilly|hispanic|hoary|hobby|hollow|hollower|hollowest|homeless
homelier|homeliest|homely|homesick|honest|honorary|hooked|horrific|horrified|hostile|hot|hotter|hottest
hourly|huge|huger|hugest|humane|humble|humbled|humbler|humblest|humdrum|humid|humider|humidest|humiliating
hungrier|hungriest|hungry|icier|iciest|icy|ideal|idle|idler|idlest|ignorant|ill|illegal|illegitimate|iller
illest|illicit|illiterate|illuminated|immature|immediate|immense|imminent|impartial|impending|imperfect
implicit|implied|impolite|important|imported|imposing|impressionist|improper|improved|inaccurate
inadequate|inane|inappropriate|inbred|incomplete|inconsiderate|incorporating|incorrect|increased
increasing|incumbent|indebted|indeed|indefinite|independent|indeterminate|indie|indirect|individual|indoor
indulgent|inept|inert|infected|inferior|infinite|inflated|influential|informed|infrared|infrequent
infuriated|ingrown|inhibitory|initial|injured|innate|inner|innocent|inordinate|insane|insecure|insecurer
insecurest|inside|insignificant|insoluble|insolvent|inspired|inspiring|instant|instead|insubordinate
insulting|intact|integrated|intellegent|intellegenter|intellegentest|intended|intense|intensified
interdependent|interested|interesting|interim|intermediate|intermediater|intermediatest|intimate|intimater
intimatest|intimidating|intoxicated|intoxicating|intriguing|invaluable|invigorating|invited|involved|irate
irrelevant|irritating|isolated|jaded|jagged|jittery|joined|jollier|jolliest|jolly|judged|juicier|juiciest
juicy|junior|just|justice|justified|juvenile|kaput|keen|keener|keenest|kind|kinda|kinder|kindest|kindly
knotted|knowing|known|lacking|lagging|laier|laiest|lame|lamer|lamest|languid|lapsed|large|larger|largest
last|laster|lasting|late|lately|later|latest|latter|lay|leading|lean|leaner|leanest|leaning|leerier
leeriest|leery|left|legal|legendary|legitimate|lesser|lethal|leveled|lewd|lewder|lewdest|liberal|licensed
lifesaving|light|lighthearted|lightweight|likelier|likeliest|likely|likewise|lil|liler|lilest|limited|limp
limper|limpest|liquid|listed|literal|literary|literate|little|littler|littlest|live|livelier|liveliest
lively|livest|living|loaded|locked|loftier|loftiest|lofty|lonelier|loneliest|lonely|long|longer|longest
longstanding|longterm|longtime|loose|looser|loosest|lost|loud|louder|loudest|lousier|lousiest|lousy
loutish|loved|lovelier|loveliest|lovely|loving|low|lower|lowest|lowlier|lowliest|lowly|loyal|loyaler
loyalest|luckier|luckiest|lucky|lumbering|lush|macabre|macho|mad|maddening|madder|madest|magenta|main
mainstream|major|makeshift|male|mammalian|mammoth|managed|mandatory|manufactured|many|marine|maritime
marked|masculine|mature|maturer|maturest|maturing|maverick|maybe|meager|mean|meandering|meaner|meanest
meanwhile|measlier|measliest|measly|measured|meatier|meatiest|meaty|median|mediocre|medium|meek|meeker
meekest|mega|mellow|mellower|mellowest|melted|melting|menacing|mending|mere|merry|mesmerizing|metric
metropolitan|mild|milder|mildest|mindblowing|mini|miniature|minor|missing|mistier|mistiest|misty
mitigating|mixed|mobile|moderate|moderater|moderatest|modern|modernist|modest|modified|moist|moister|moldy
monochrome|monthly|moodier|moodiest|moody|moot|moral|morbid|more|moreover|mortal|most|motivated|mounted
moving|muddy|multifaceted|multiple|mumbling|mundane|mundaner|mundanest|mute|muted|muter|mutest|mystified
nagged|nagging|naive|naiver|naivest|naked|narrow|narrower|narrowest|nausiating|naval|near|nearby|nearer
nearest|neat|neater|neattest|necessary|needed|neglected|neighborly|nerdier|nerdiest|nerdy|new|newer|newest
newly|newlywed|next|nibblier|nibbliest|nibbly|nice|nicer|nicest|nightly|nimble|nimbler|nimblest|noble
nobler|noblest|noisier|noisiest|noisy|nonchalant|nondescript|nonprofit|nonstop|normal|normaler|normalest
north|northeast|northern|northwest|nosier|nosiest|nosy|notable|noted|nourished|novel|nuanced|nude|numb
numbest|numbing|nurturing|nuts|obediant|obedient|obese|obligated|obscene|obscure|obscurer|obscurest
observant|observed|obsolete|occupied|odd|odder|oddest|offbeat|offending|offensive|offhand|official|offline
offsetting|often|oilier|oiliest|oily|ok|okay|old|older|oldest|onboard|once|ongoing|online|only|open|opener
openest|opposing|opposite|oppressed|orange|oranger|orangest|orderly|organic|organized|orotund|other
outdoor|outer|outgoing|outlying|outright|outside|outstanding|oval|over|overall|overarching|overboard
overdue|overhand|overhead|overlapping|overlooked|overnight|overpowering|overriding|overseas|overt
overweight|overwhelmed|overwhelming|overwrought|owing|own|ownest|packed|painful|painted|pale|paler|palest
paranoid|parked|partial|partisan|passionate|pasted|patient|paying|peaceful|pending|perfect|perfected
perfecter|perfectest|perhaps|periodical|permanent|perplexing|pert|pertinent|perverse|petite|phonier
phoniest|phony|picayune|picked|pierced|piercing|pink|pinker|pinkest|pissed|placid|plaid|plain|plainer
plainest|planned|plastic|pleasant|pleasanter|pleasantest|pleased|plugged|plunging|pointed|pointy|polished
polite|politer|politest|poor|poorer|poorest|populist|potential|preceding|precise|preexisting|preferred
pregnant|pregnanter|pregnantest|premature|premier|premium|preoccupied|prepaid|prepared|present|presenter
presentest|pressed|pressing|prevailing|priceier|pricey|priciest|pricklier|prickliest|prickly|prima|primary
prime|primer|primest|principal|printed|prior|pristine|private|pro|probable|processed|produced|profane
professional|profound|profounder|profoundest|profuse|prolonged|prominent|promising|prompt|prompter
promptest|pronounced|proper|proportionate|proposed|protected|proud|prouder|proudest|proved|provoking
proximate|public|pumped|punier|puniest|punishing|punjabi|puny|pure|purer|purest|purple|purpler|purplest
puzzled|quack|quacker|quackest|quaint|quainter|quaintest|qualified|quarterly|quick|quicker|quickest|quiet
quieter|quietest|quite|quoted|rabid|racial|racist|ragged|raggeder|raggedest|raging|rained|rainier|rainiest
rainy|rallied|rallying|rambling|rampant|randier|randiest|random|randomer|randomest|randomly|randy|rapid
rapider|rapidest|rare|rarer|rarest|rash|rather|ratified|raving|raw|rawer|rawest|readier|readiest|ready
real|realer|realest|really|rear|reassuring|rebel|recalcitrant|received|recent|recommended|recondite
recorded|recovered|recycled|red|redefining|reder|redest|reduced|redundant|refined|refreshing|registered
regulated|reigning|rejected|rejuvenating|related|relative|released|relevant|reluctant|remaining|remote
remoter|remotest|removed|renewed|renowned|rental|repeated|replaced|replicate|replicater|replicatest
representative|reprobate|republican|requested|required|reserved|resident|resistant|resolute|resonant
respected|resting|restored|restricted|retarded|revealing|revitalising|revitalizing|revolving|rewarding
rheumatoid|rich|richer|richest|right|righter|rightest|rightful|ripe|riper|ripest|ritzier|ritziest|ritzy
rival|roaring|robust|rolling|romantic|roomier|roomiest|roomy|rosier|rosiest|rosy|rotted|rotten|rough
rougher|roughest|round|routine|royal|rubbish|rude|ruder|rudest|rushing|rustier|rustiest|rusty|sacred|sad
saddening|sadder|sadest|safe|safer|safest|sage|saintlier|saintliest|saintly|saltier|saltiest|salty|same
sandier|sandiest|sandy|satisfactory|satisfied|satisfying|saturated|sauted|savvier|savviest|savvy|scantier
scantiest|scanty|scarce|scarcer|scarcest|scared|scarier|scariest|scarlet|scary|scathing|scattered
scholarly|scientific|scorched|scratched|screeching|screened|sealed|seasoned|seated|secondary|secret|secure
secured|securer|securest|sedate|sedater|sedatest|seemly|seldom|select|selected|selecter|selectest|selfish
senior|sensory|sentencing|separate|separater|separatest|serene|serial|settled|severe|severer|severest
sexier|sexiest|sexy|shaded|shadier|shadiest|shady|shallow|shallower|shallowest|shameful|shared|sharp
sharper|sharpest|sheer|shinier|shiniest|shining|shiny|shocked|shocking|short|shorter|shortest|shrill
shriller|shrillest|shut|shy|shyer|shyest|sick|sicker|sickest|sicklier|sickliest|sickly|significant|sillier
silliest|silly|silver|simple|simpler|simplest|simplified|simulated|sincere|single|sinister|skilled
skinnier|skinniest|skinny|skyrocketing|slack|sleek|sleeker|sleekest|sleepy|slender|slenderest|slick
slicker|slickest|slier|sliest|slight|slighter|slightest|slim|slimest|slimier|slimiest|slimmer|slimy
slippery|slipshod|sloping|slow|slower|slowest|sly|small|smaller|smallest|smart|smarter|smartest|smellier
smelliest|smelly|smiling|smoked|smooth|smoother|smoothest|smug|snobbish|so|soaked|soaking|soaring|social
socialer|socialest|socialist|soft|softer|softest|sole|solemn|solemner|solemnest|solid|solider|solidest
soluble|solvent|somber|somehow|sometimes|somewhat|soon|sooner|soonest|soothing|sophisticated|sordid|sore
sorer|sorest|sorry|soundproof|sour|south|southeast|southern|southwest|sovereign|soviet|spare|sparer
sparest|sparkling|sparkly|sparse|special|specialer|specialest|specialized|specific|specified|speeding
speedy|spellbinding|spicier|spiciest|spicy|spiked|spirited|splendid|spotted|sprawling|sprightlier
sprightliest|sprightly|spry|squat|squeamish|stable|staggering|stained|stale|staler|stalest|stalwart
standard|stark|starker|starkest|startling|starving|stated|statelier|stateliest|stately|statutory|steadfast
steadier|steadiest|steady|steamed|steaming|steep|steeper|steepest|stereotyped|sterile|stern|sterner
sternest|stiff|stiffer|stiffest|still|stimulating|stirred|stirring|stoked|stout|straier|straiest|straight
straighter|straightest|straightforward|strange|strangest|stray|strengthened|strict|stricter|strictest
striking|stringent|striped|stripped|strong|stronger|strongest|stubborn|stuffed|stumped|stunned|stupid
stupider|stupidest|sturdier|sturdiest|sturdy|stylish|subdued|sublime|subordinate|subpar|subsequent
subsidized|substandard|substantial|substantialer|substantialest|subtle|subtler|subtlest|suburban|succinct
such|sudden|suddener|suddenest|suggested|super|superb|superficial|superficialer|superficialest|superior
supervisory|supporting|supreme|sure|surer|surest|surging|surly|surprising|surreal|surrealer|surrealest
surrounding|suspect|suspected|suspecter|suspectest|suspended|sustained|sweeping|sweet|sweeter|sweetest
swift|swifter|swiftest|symbolic|taboo|talented|tall|taller|tallest|tame|tamed|tamer|tamest|tantalizing
targeted|tarnished|tart|tarter|tartest|tasteful|tawdrier|tawdriest|tawdry|taxing|teased|teen|teenage
telling|temperate|temporary|tempting|tender|tenderest|tense|tenser|tensest|terminal|terrific|terrifying
terrorist|tertiary|testy|then|thick|thicker|thickest|thin|thinner|thinnest|thirstier|thirstiest|thirsty
thorny|thoughtful|threatened|threatening|thrilled|thriving|thus|tidier|tidiest|tidy|tied|tight|tighter
tightest|timelier|timeliest|timely|tinier|tiniest|tiny|tired|tiring|together|token|tolerant|too|torpid
totally|touched|touching|tough|tougher|toughest|tracked|trained|tranquil|tranquiler|tranquilest
transparent|trapped|trembling|trenchant|trendier|trendiest|trendy|trial|trifling|trimmed|trite|troubled
troubling|true|truer|truest|trusting|trying|turned|twice|twisted|twisting|uglier|ugliest|ugly|ultimate
ultimately|ultra|unabated|unappealing|unassuming|unattended|unauthorized|unbecoming|unchallenged|uncharted
unchecked|uncircumcised|unconvincing|uncovered|undecided|under|underage|undercover|undergraduate
underground|underhand|underlying|underneath|underprivileged|undersized|understood|underwater|underway
underweight|undisclosed|undisputed|undocumented|undue|unemployed|unending|uneven|unexpected|unexplained
unfair|unfinished|unfolding|unforeseen|unguarded|unheard|unified|uninsured|uninterested|uninterrupted
uninvited|unique|united|universal|unknown|unmarried|unmatched|unmet|unnamed|unnerving|unnoticed|unopposed
unpaid|unparalleled|unprecedented|unrecognized|unregulated|unrelated|unrelenting|unrequited|unreserved
unresolved|unruly|unseen|unsettled|unsettling|unsightly|unsold|unspent|unspoken|unsupervised|unsuspecting
untapped|untested|untold|untouched|unused|unwanted|unwarranted|unwieldy|upbeat|updated|uplifted|uplifting
upper|uppity|upscale|upstairs|uptight|urban|urgent|used|useful|usual|utter|utterest|uttermost|vacant
vagabond|vagrant|vague|vaguer|vaguest|vain|vainer|vainest|valuable|vanilla|variable|variant|varied|varying
vast|vaster|vengeful|verdant|verdanter|verdantest|verified|versatile|very|vexing|vibrant|vigilant|vile
visionary|volatile|vulgar|vulgarest|wanton|warier|wariest|warm|warmer|warmest|warped|wary|washed|wasteful
watched|watershed|watery|weak|weakened|weaker|weakest|wearier|weariest|weary|weathered|weatherproof|wee
weekly|weird|weirder|weirdest|well|western|wet|wetter|wettest|whinier|whiniest|whiny|white|whiter|whitest
whole|wholesale|wicked|wickeder|wickedest|wide|wider|widespread|widest|wild|wilder|wildest|wilier|wiliest
willing|wily|windier|windiest|windy|wirier|wiriest|wiry|wise|wiser|wisest|wistful|womanly|wooden|woodier
woodiest|woody|woozy|worn|worried|worse|worst|worthwhile|wounded|wrier|wriest|wrinkled|wrong|wronger
wrongest|wrought|wroughter|wroughtest|wry|yearly|yellow|yellowed|yellower|yellowest|yielding|young|younger
youngest|zanier|zaniest|zany`;

/** Common nouns. 3753 entries. */
export const NOUNS = `abandonings|abuse|abuses|academics|accent|accents|access|accesses|accident|accidents|accord|accords
accountants|accountings|accrual|accruals|ace|aces|acetate|acetates|acid|acoustics|acquaintances|acquittal
acquittals|acre|acres|acrobats|act|actings|activists|actors|actresses|acts|addenda|addendum|addicts
address|addresses|adjective|adjectives|administrators|admirals|adolescents|adults|advantage|advantages
adventurers|advertisings|advice|advisors|advocate|advocates|aerobics|aerodynamics|aeronautics|affiliates
afghans|africans|agents|agings|aid|aids|aim|aims|air|aircraft|airs|albanians|alerts|alfredoes|alga|algae
algerians|alien|aliens|allergies|allergy|allies|ally|almas|alternatives|alumna|alumnae|alumni|alumnus
amends|americans|amnesty|analysis|analysts|anarchists|ancestors|anchor|anchors|anecdote|anecdotes|anger
angers|angolans|animators|anise|announcers|anomalies|anomaly|answer|answers|antarctics|antenna|antennae
antidote|antidotes|anybodies|anyone|anything|apostles|apparitions|appendices|appendix|appetite|appetites
apprentices|approachings|arabs|arch|archbishops|arches|architects|archive|archives|arctics|argentines
arguings|aristocrats|arithmetic|armenians|armour|armours|array|arrays|arsenal|arsenals|arsenic|artisans
artists|arts|ascent|ascents|asians|ask|asks|aspect|aspects|aspirin|assist|assistants|assists|assumings
astronauts|astronomers|athiests|athletes|athletics|attack|attacks|attempt|attempts|attendants|attic|attics
attorneys|attosecond|attoseconds|attractings|auction|auctions|aunties|aunts|aussies|australians|austrians
authors|autocrats|autopsies|autopsy|avocado|avocados|axes|axis|ayatullahs|babies|babysittings|bacilli
bacillus|back|backings|backs|baggage|bail|bails|bakers|bakings|ban|band|bands|bang|bangladeshis|bangs|bank
bankers|banking|bankings|bankses|bans|bar|barbers|bargain|bargains|barge|barges|bark|barks|baronesses
barons|barracks|barrier|barriers|bars|bartenders|bash|bashes|bass|battlings|bbl|bbps|bean|beans|bear|bears
beat|beatboxers|beats|beau|beaux|beef|beefs|beginnings|beingses|belarusians|belgians|bellies|belly
belongings|belt|belts|bend|bends|benedicts|benefit|benefits|bergs|bet|bets|bettings|bicyclists|bid|bids
bike|bikes|billiards|bills|biopic|biopics|biopsies|biopsy|bishops|bison|bit|bitchings|bite|bites|bitings
bits|blame|blames|blemish|blemishes|blend|blends|blessings|blink|blinks|blitz|blitzes|bloatings|block
blocks|bloggers|blood|blur|blurs|board|boards|boast|boasts|boatings|bodies|body|bog|bogs|bohemians
bolivians|bombings|bond|bonds|bone|bones|boogeymans|book|bookings|bookkeepings|books|boost|boosts|boot
boots|border|borders|borough|boroughs|bos|bosnians|bottle|bottles|bottoms|bourgeoises|bowl|bowling|bowls
box|boxes|boycott|boycotts|boyfriends|boys|branch|branches|brandies|brandings|brazilians|breach|breaches
bread|breadth|break|breakfast|breakfasts|breaks|breakthrough|breakthroughs|breathings|breed|breeds|bribe
bribes|brick|bricklayers|bricks|brides|bridge|bridges|briefs|brigadiers|brits|broadcast|broadcastings
broadcasts|brokers|bros|brothers|brush|brushes|brutes|bubble|bubbles|buckle|buckles|buddhists|budget
budgetings|budgets|buds|buffer|buffers|builders|buildings|bulgarians|bullyings|bump|bumps|bunnies|bunny
bunting|burden|burdens|burglaries|burglars|burglary|burial|burials|burn|burns|burpings|bus|buses
businessmans|businesspersons|businesswomans|bust|busts|butchers|butter|butterflies|butterfly|buzz|buzzes
bypass|bypasses|byte|bytes|cacti|cactus|cad|cadets|cahier|cahiers|cake|cakes|californians|call|calls
calorie|calories|cambodians|cameroonians|campings|cams|canadians|canal|canals|canaries|canary|cane|canes
cannibal|cannibals|canoe|canoes|canton|cantons|cap|capital|capitals|caps|captains|capture|captures|car
carat|carats|carbohydrate|carbohydrates|card|cards|carers|caretakers|carpenters|carrier|carriers|cars
carvings|cash|cashes|cashiers|cast|castings|casts|catalog|catalogs|catch|catches|caterings|caterpillar
caterpillars|cathedral|cathedrals|caucus|caucuses|cause|causes|caution|cautions|cave|caves|ceiling
ceilings|celcius|celebratings|celebrities|cellar|cellars|celsius|center|centers|centigram|centigrams
centiliter|centiliters|centimeter|centimeters|centre|centres|ceos|cereal|cereals|certificate|certificates
cfos|cg|chadians|chain|chains|chair|chairmans|chairs|chairwomans|chamberses|champions|chancellors
chandelier|chandeliers|channel|channels|chantings|chaos|chaplains|characteristic|characteristics
characters|charities|chart|charts|chateau|chateaux|chattings|chauffeurs|cheat|cheats|check|checks|cheer
cheerings|cheerleaders|cheers|cheese|chefs|cheque|cheques|chewing|chicken|chickens|chiefs|children
chileans|chineses|chins|chip|chips|chocolate|chocolates|christians|chrysanthemum|chrysanthemums|chums
circle|circles|circus|circuses|cities|citizenses|city|civics|claim|claims|clappings|classics|claw|claws
cleaners|cleanings|clearings|clergies|clergy|clerics|clerks|click|clicks|client|clients|cliffs|climbings
clinic|clinics|clip|clips|clonings|cloth|clothes|clothings|cloths|cloud|clouds|clowns|clubbings|coachings
coal|coatings|codings|coefficient|coefficients|coin|coins|coke|cokes|colic|colics|collapse|collapses
collar|collars|colleagues|collectings|colombians|colonels|color|colorings|colors|columnists|combat|combats
comedians|comics|commanders|comment|commentary|commenters|comments|commercials|commissioners|commit
commits|communicatings|communique|communiques|communists|commute|commutes|companions|complainings
complement|complements|complexes|composers|composings|compound|compounds|comrades|concretes|conductings
confidantes|confidants|confusion|conglomerate|conglomerates|congoleses|congressmans|congresswomans
conscripts|consent|consents|conservatories|conservatory|constables|constituents|constructings|consulate
consulates|consultants|consultings|contact|contacts|contemporaries|contenders|contents|contributors
controllers|convert|convertables|converts|convincings|cookie|cookies|cookings|cooperatives|coordinate
coordinates|coordinators|copier|copiers|copies|copings|copy|coral|core|cores|corpora|corporals|corpus
corral|corrals|cost|costs|cottage|cottages|cotton|cough|coughs|coulomb|coulombs|councillors|counsel
counsels|count|countesses|counts|couple|couples|couriers|court|courts|couscous|cousin|cousins|coverings
cowboys|coworkers|coyote|coyotes|crack|cracks|craftings|crash|crashes|crawlings|creators|credit|credits
creep|creeps|cries|crises|crisis|criteria|criterion|critics|croatians|croats|crop|crops|cross|crosses
crossings|crowd|crowds|crucible|crucibles|crudes|cry|cryings|crystals|cubans|cube|cubes|cue|cues|cunnings
curators|curb|curbs|curlings|currency|curricula|curriculum|curve|curves|customers|cut|cuts|cyclings
czeches|dab|dabs|daddies|dads|daisies|dancers|dancings|danes|daredevils|darks|darlings|dart|darts|database
databases|datings|daughters|dawns|deacons|deal|dealers|deals|deans|death|deathbed|deathbeds|deaths
debatings|debut|debuts|decal|decals|decigram|decigrams|deciliter|deciliters|decimal|decimals|decimeter
decimeters|decoratings|decorators|deer|defeat|defeats|defect|defects|defencemans|deferral|deferrals
deities|dejas|delegatings|deliverings|demise|demographics|denial|denials|denizens|deposit|deposits
deputees|deputies|derivatives|descendants|desert|deserters|deserts|design|designers|designs|desire|desires
detectives|deterrent|deterrents|developers|developings|dg|diabetes|diagnosis|dialect|dialects|dice|dickens
dicks|dictators|dieticians|dietitians|digest|digests|dignitaries|dignitary|dinner|dinners|dip|diplomats
dips|directings|directors|discharge|discharges|discontent|discontents|discoverings|disguise|disguises|dish
dishes|dishonesty|disincentive|disincentives|dislike|dislikes|dispatch|dispatches|display|displays
disposition|dispositions|dispute|disputes|disrepute|district|districts|ditch|ditches|divas|divide|dividend
dividends|divides|divings|divorce|divorces|dixies|djs|dl|dm|dock|docks|doctorate|doctorates|doctors
document|documentaries|documentary|documents|dodge|dodges|doggies|doggy|doilies|doily|dollies|dominicans
door|doors|dope|dorks|dossier|dossiers|doubtings|download|downloads|downside|downsides|downstairs|draft
drafts|drag|dragonflies|dragonfly|drags|draughts|drawings|dreamings|dress|dresses|dressings|dribblings
drier|driers|drifters|drill|drills|drinkings|drip|drips|drivers|drivings|drone|drones|drop|drops|dub|dubs
dudes|duel|duels|dumpings|duplicate|duplicates|dutches|dutchesses|dwellers|dwellings|dye|dyes|dynasty
earls|earnings|earth|eatings|echo|echoes|economics|economies|economists|economy|ecuadorians|eddies|edge
edges|editors|educatings|education|effect|effects|effigies|effigy|egg|eggs|egyptians|elders|electorate
electorates|electricians|electricity|electronics|elites|embargo|embargoes|embassies|embassy|emcees
emiratis|emirs|emperors|employees|employers|enchantings|encounter|encounters|end|endings|ends|enemies
energies|energy|engineerings|englishmans|enjoyment|enterprise|enterprises|entertainment|entrepreneurs
envies|environmentalists|envy|epics|epidemic|epidemics|epoch|epochs|equipment|estate|estates|estimate
estimates|estonians|ethic|ethics|ethiopians|eulas|europeans|evening|evenings|event|events|everybody
everyone|everything|eves|exabyte|exabytes|examiners|example|examples|excel|excellencies|excels|excesses
exchange|exchanges|excuse|excuses|executives|exemplar|exemplars|exercisings|exhibit|exhibits|exiles
existence|experiment|experiments|expertise|experts|explorings|export|exports|extent|extents|extract
extracts|eye|eyeball|eyeballs|eyelid|eyelids|eyes|fabric|fabrics|face|faces|fahrenheit|fairs|faiths|fall
falls|families|family|fannies|farad|farads|farm|farmers|farmings|farms|fascinatings|fate|fathers|fats
favorites|favour|favourites|favours|feature|features|feed|feeds|feel|feelings|feels|fellas|fellows|females
feminists|femtosecond|femtoseconds|fence|fences|fencings|ferns|fetish|fetishes|fiances|fiction|field
fields|fieldses|fiend|fiends|fight|fighters|fightings|fights|figure|figures|file|files|filings|filipinos
fillings|film|filmmakers|films|filter|filters|financiers|financings|findings|fines|finish|finishes|finns
fire|firefighters|fireflies|firefly|firemans|fires|fish|fishes|fishings|fit|fits|fitters|flag|flags|flake
flakes|flame|flames|flare|flares|flash|flashes|flesh|fleshes|flies|flip|flips|flirtings|flock|flocks
floodings|flos|flour|fluids|flute|flutes|fly|foes|fog|fogs|foil|foils|fold|folds|follies|folly|food|force
forces|forebears|forecast|forecastings|forecasts|foremans|forerunners|foresters|forgiveness|form
formattings|forms|formula|formulae|forward|forwards|fourier|foursome|foursomes|fowl|fragme|fragmes
franchise|franchises|freelancers|frenches|friends|fries|frigate|frigates|frontier|frontiers|frostings
frown|frowns|fry|fuck|fucks|fuel|fuels|fugitives|function|functions|fundings|funeral|funerals|fungi|fungus
furniture|fuss|fusses|futures|fuzz|fuzzes|gadflies|gadfly|gag|gags|gails|gain|gains|gallon|gallons
gambians|gamblers|game|games|gang|gangs|gardeners|gardenings|garlic|garlics|garnish|garnishes|gas|gases
gate|gates|gatherings|gaze|gazes|gbps|gear|gears|geese|geishas|gelatin|gelatins|genera|generals
generatings|genes|genetics|geniouses|geniuses|gentlemans|genus|georgians|germans|ghanaians|ghosts
ghostwriters|gigabyte|gigabytes|gills|girlfriends|girls|glacier|glaciers|gladiators|glidings|gloss|glosses
glow|glows|glue|glues|gluten|glycerin|goalies|goalkeepers|goaltenders|goddesses|gods|golds|golf|golfers
goose|gore|gossip|gossips|grade|grades|graduates|gram|grams|granaries|granary|grandchilds|granddaughters
grandfathers|grandmas|grandmothers|grandparents|grandpas|grandsons|granite|grannies|granny|graphics|grasp
grasps|grass|graves|greed|greeks|greens|greetings|grenadier|grenadiers|grid|grids|grievings|grind|grinds
grooms|ground|grounds|growth|growths|grumble|grumbles|guarantee|guarantees|guatemalans|guess|guesses
guests|guidings|gullies|gully|gulp|gulps|gum|gun|guns|gurus|guys|gymnastics|gypsies|gypsy|hack|hacks|hair
hairdressers|hairstylists|haitians|halibut|halls|halo|halos|halves|ham|hams|hand|handful|handfuls
handlings|hands|happiness|harbour|harbours|harness|harnesses|harrowings|harvestings|hash|hashes|hashish
haste|hatch|hatches|hate|hates|haunt|haunts|haven|havens|haze|hazels|hazes|head|headphone|headphones
headquarters|heads|heat|heatings|heats|heaven|heavens|hectare|hectares|hectogram|hectograms|hedge|hedges
heirs|heist|heists|help|helps|herbs|here|hermits|heroes|heroines|hertz|hertzs|highlight|highlights
highrise|highrises|hikings|hills|hindis|hint|hints|hippopotami|hippopotamus|hirings|historians|history|hit
hits|hobbies|hobos|hockey|hold|holdings|holds|hole|holes|hollies|home|homelesses|homes|homework|hondurans
honesty|honey|honor|honors|honour|honours|hooky|hop|hope|hopes|hops|hormone|hormones|horse|horseradish
horses|hospital|hospitality|hospitals|hostages|hostesses|hosts|hotbed|hotbeds|house|housekeepers|houses
howlings|hug|hugs|humanitarians|humans|humdrums|hungarians|hunger|hunt|hunters|huntings|hunts|husbands
hussies|hussy|hygienists|ice|icelandics|icings|icons|ideals|idols|ignorance|illustratings|illustrators
imaginings|immigrants|impact|impacts|impatience|implement|implements|implodings|importance|impressionists
improv|incels|incentive|incentives|incident|incidents|incline|inclines|incumbents|index|indians|indices
indiceses|individuals|indonesians|infants|influence|influences|information|inhabitants|inhale|inhales
initiative|initiatives|ink|inks|inning|innings|innocents|innovatings|innovators|insect|insects|insert
inserts|inspectings|inspectors|installers|instants|instigators|institute|institutes|instructors|intellect
intellects|intent|intents|interactings|interface|interfaces|interims|internet|interstate|interviewings
inventings|inventors|invertebrate|invertebrates|investigators|invoice|invoices|iranians|iraqis|irishmans
iron|ironings|irons|israelis|issue|issues|italians|ivorians|jades|jam|jamaicans|jams|japaneses|jasmines
jays|jazz|jazzes|jeans|jellies|jelly|jellyfish|jesters|jewelry|jewels|joggers|joggings|joke|jokes|jolies
jordanians|joule|joules|journal|journalists|journals|joys|judgings|jugglers|jugglings|juice|juices|jump
jumps|jupiter|justices|justifyings|juveniles|karate|kazakhs|kbps|keel|keels|kelvins|kenyans|key|keynote
keynotes|keys|kick|kickings|kicks|kid|kids|killings|kilo|kilobyte|kilobytes|kilogram|kilograms|kilometer
kilometers|kilos|kindergarten|kings|kins|kinsmans|kinswomans|kiss|kisses|kitten|kittens|kitties|kmph
kneadings|knickers|knittings|knock|knocks|knot|knots|knowledge|koreans|kuwaitis|label|labels|labor
laboratories|laboratory|laborers|labors|labour|labours|lace|laces|ladies|lads|landings|landlords|lanes
laos|lap|laps|larva|larvae|lasses|latch|latches|latters|latvians|laugh|laughings|laughs|laughter|launch
launches|laureates|lawyers|layer|layers|laymans|leach|leaches|leaders|leaf|leak|leaks|leap|leaps|learnings
leasings|leather|leaves|lebaneses|lecture|lectures|leech|leeches|legend|legends|leisure|leos|less|level
levels|levies|levy|liberals|liberians|libretti|libretto|libyans|lice|licensings|lick|licks|lie|lies
lieutenants|liftings|lightning|lilies|lime|limes|limitings|line|lines|linguistics|link|links|lipid|lipids
liquids|listenings|listings|liter|literature|liters|lithuanians|litre|litres|liver|lm|load|loads|loaf|loan
loans|loaves|lobbies|lobby|lock|locks|lodgings|log|logic|logistics|logs|look|looks|loot|loots|lords|losers
lovers|luck|luddite|luddites|luggage|lumen|lumens|lump|lumps|lunch|lunches|lushes|lust|lusts|lux|lx|lyings
macedonians|machinery|magic|magicians|magistrates|magnate|magnates|mail|mails|maintainings|majesty|makers
malagasies|malaysians|males|mammal|mammals|managers|mandate|mandates|mandible|mandibles|maniacs
manifestings|manner|manners|manoeuvre|manoeuvres|manufacturings|map|maps|marines|marketings|mars|marsupial
marsupials|martyrs|mash|mashes|mask|masks|master|masters|match|matches|material|materials|mates
mathematics|matriarches|matrices|matrix|matses|matter|matters|mayas|mayflies|mayfly|mayors|meanings
measles|measure|measures|meat|mechanics|medal|medals|media|medians|medic|medics|meditatings|meetings
megabyte|megabytes|melancholy|melodies|memoranda|memorandum|men|mention|mentions|mentors|menu|menus
merchandise|merchants|merge|merges|merit|merits|mess|messagings|messes|metal|metallurgy|metals|meter
meters|metier|metiers|metrics|mexicans|mic|mice|microgram|micrograms|microsecond|microseconds|mics|mile
militaries|military|milk|milks|milligram|milligrams|milliliter|milliliters|millimeter|millimeters|mimes
mind|minds|mineral|minerals|miniatures|minings|minions|ministers|mirror|mirrors|mischief|mischiefs|misfits
miss|misses|missive|missives|missuses|mistake|mistakes|misters|mitten|mittens|mix|mixes|mobiles|mock|mocks
modelings|moderators|modernists|moduli|modulus|moguls|mold|molds|mommies|moms|monarches|money|mongolians
monitorings|monkey|monkeys|monks|monogamy|monopolies|monopoly|moose|mop|moped|mopeds|mops|morals|morning
mornings|moroccans|mortals|mosque|mosques|mosquito|mosquitoes|mothers|motive|motives|mould|moulds|mouse
mouth|mouths|move|moves|movie|movies|mummies|mumps|mums|mural|murals|murder|murders|music|musicians
mystics|naggings|name|names|namibians|nannies|nanosecond|nanoseconds|narcotic|narcotics|narrative
narratives|narrators|natives|nats|navigatings|nebula|nebulae|negotiatings|neices|neighbors|nemeses|nephews
neptune|net|nets|networkings|neuroses|neurosis|news|nicaraguans|nieces|nigerians|nigeriens|nite|nites
nitrate|nitrates|noblemans|noblewomans|nobodies|nod|nods|nomads|norms|norwegians|notaries|notary|note
notes|nothing|nothings|notice|notices|novels|novices|nowadays|nuclei|nucleus|number|numbers|nuns
nurserymans|nursings|nutella|nutses|oatmeal|oatmeals|object|objective|objectives|objects|obstetrics
occupants|occupier|occupiers|ocean|oceans|octopi|octopus|offensives|offerings|officers|officials
offsprings|ohms|oil|oils|olives|omanis|ones|ooze|oozes|openings|opera|operatings|operators|opiate|opiates
opposites|optimists|optometrists|opus|oracles|orbit|orbits|ordeal|ordeals|order|orders|organisings
organizers|organizings|orient|orients|originators|orphans|others|otherses|ounce|ounces|outcasts|outlaws
outline|outlines|outspoken|outspokens|ova|ovals|oven|ovens|overcomings|overcrowding|overpass|overpasses
overtime|overtimes|overview|overviews|ovulatings|ovum|owner|owners|ox|oxen|oxygen|pack|packagings|packs
paddies|pages|painters|paintings|pair|pairs|paise|paises|pakistanis|palestinians|pals|pan|panamanians
panellists|panic|panics|panoplies|panoply|pans|panties|pants|paradise|paradises|paraguayans|parallels
parentals|parentheses|parenthesis|parents|pariahs|parish|parishes|parkings|part|partners|parts|partyings
pascals|pass|passes|paste|pastes|pastors|pasts|patch|patches|pate|patent|patents|pates|pathogen|pathogens
patience|patients|patriarches|patriots|patrons|patsies|pause|pauses|pawns|pay|pays|peace|peacekeepings
peak|peaks|peanut|peanuts|pearls|pedal|pedals|pedestal|pedestals|pee|peel|peels|peer|peers|pees|pen|pencil
pencils|pens|people|percent|percentage|percentages|performers|perfume|perfumes|periodicals|permit|permits
perspective|perspectives|peruvians|pessimists|pet|petabyte|petabytes|petal|petals|petrol|pets|peyote
peyotes|phantoms|pharmacists|phase|phases|phenomena|phenomenon|philippines|philosophers|phone|phones
photocopier|photocopiers|photograph|photographers|photographs|phrases|physicians|physics|pick|picks|picnic
picnics|picosecond|picoseconds|pie|pier|piers|pies|pig|piggies|piggy|pigs|pile|piles|pilgrims|pilots|pin
pine|pines|pins|pint|pints|pioneers|pipe|pipes|pit|pities|pits|pity|pivot|pivots|place|places|planners
plannings|plant|plants|plaque|plaques|plastics|plate|plates|play|players|playings|playmates|plays
playwrights|plce|plces|plead|pleads|plebiscite|plebiscites|plug|plugs|plumbers|plump|plumps|pluto
podcasters|poets|point|points|poisonings|police|policemans|politicians|politics|poll|pollen|polls|pols
polygamy|pool|pools|poop|poops|pop|poppies|poppy|pops|populations|pore|pores|pork|pornstars|portal|portals
portugueses|pose|poses|positionings|post|posts|potentials|potters|pound|pounds|power|powers|practice
practices|practitioners|praise|praises|pranksters|prayings|preachers|preamble|prediction|predictions
premia|premiers|premise|premises|preposition|prepositions|prerogative|prerogatives|presense|preserve
preserves|presidents|press|presses|pressure|pretendings|pretense|prey|preys|price|prices|pride|prides
priestesses|priests|princes|princesses|principals|print|printings|prints|prisoners|probe|probes|problem
problems|proceed|proceeds|processings|prodigies|producers|professionals|professors|profile|profiles
progenies|progenitors|prognoses|prognosis|program|programme|programmers|programmes|programs|progress
progresses|project|projects|prop|prophets|props|pros|prospect|prospectors|prospects|prostate|prostates
prostitutes|protest|protests|prune|prunes|psych|psyches|psychologists|publishings|pudding|puddings|punch
punches|punks|pupils|puppies|puppy|purchase|purchases|purpose|purposes|push|pushes|pussies|pussy|putty
pyramid|pyramids|qataris|quart|quarterbacks|quarts|queens|questionings|quiver|quivers|quiz|quizzes
quotient|quotients|rabbis|rabies|race|races|racists|rack|racks|radicals|radii|radius|raise|raises|rake
rakes|range|ranges|rank|ranks|rant|rants|rape|rapes|rappers|rappings|rashes|rat|ratings|rats|raven|ravens
rays|reach|reaches|readings|realists|rears|reasonings|rebate|rebates|rebels|rebuttal|rebuttals|recall
recalls|receptionists|recipient|recipients|recital|recitals|recluses|recognition|recordings|records
recreation|recruiters|recruits|recyclings|redo|redoes|reeds|reel|reels|refactor|refactors|reference
references|referenda|referendum|referent|referents|referral|referrals|reform|reformer|reformers|reforms
refugees|refund|refunds|refuse|refuses|regard|regards|regret|regrets|rehearsings|reins|relatives
relaxation|relaxings|relish|relishes|remake|remakes|remark|remarks|remedies|remedy|renderings|rendezvous
rendezvouses|rent|rentals|rents|reorder|reorders|repair|repairs|repeal|repeals|replies|reply|reporters
reportings|representatives|republic|republicans|republics|rerun|reruns|research|researchers|residents
resolve|resolves|resort|resorts|respite|respites|respondings|restart|restarts|restructruings
restructurings|result|results|resume|resumes|return|returns|reverends|reverse|reverses|review|reviews
revolutionaries|rexes|rhetoric|rhetorics|rhyme|rhymes|rice|rickets|ridings|ring|rings|riot|riots|rip|rips
rise|rises|risk|risks|rite|rites|ritual|rituals|riverbed|riverbeds|roast|roasts|robins|rock|rocks|rodent
rodents|rodeo|rodeos|rods|rogues|roll|rolls|romanians|roofers|roofings|rookie|rookies|room|rooms|root
roots|rope|ropes|roses|route|routes|routines|row|rowings|rows|rub|rubbishes|rubies|rubs|ruin|ruins|rule
rulers|rules|rulings|run|runningbacks|runnings|runs|russians|rust|rusts|rwandans|sabbatical|sabbaticals
sack|sacks|sacrifice|sacrifices|sadness|safeguard|safeguards|safety|sages|sail|sailings|sailors|sails
saints|salaries|salary|salmon|salt|samoans|sample|samples|sand|sandwich|sandwiches|sapien|sapiens|satish
saturn|saudis|sayings|scale|scales|scan|scans|scar|scars|scenery|scent|scents|schedulings|scholars|school
schoolings|schools|scientists|scions|scissors|scorings|scottishes|scrape|scrapes|screamings|screenings
screenwriters|screw|screws|scribble|scribbles|scroll|scrolls|sculptings|sculptors|seabed|seabeds|search
searches|seatings|secretaries|secrets|sect|sects|seed|seeds|self|seminar|seminars|senate|senegaleses
seniors|sense|senses|serbians|sergeants|serials|series|servants|serve|serves|service|services|servings
servitors|set|sets|settings|sex|sexes|shack|shacks|shade|shades|shamans|shape|shapes|shave|shaves|shed
sheds|sheep|sheild|sheilds|shelter|shelters|shepherds|shift|shifts|shingles|shippings|shiver|shivers|shoe
shoes|shoppings|shore|shores|shortage|shortages|shortenings|shorts|shoutings|show|showgirls|showmans
showrunners|shows|shuffle|shuffles|sibling|siblings|side|sides|sign|signalings|signatories|signatory
signings|signs|silence|silences|silk|silvers|singaporeans|singers|singings|sink|sinks|sinners|sip|sips
sissies|sisters|site|sites|sittings|size|sizes|skateboardings|skatings|skeleten|skeletens|ski|skiers|skies
skill|skills|skin|skirmish|skirmishes|skis|skittles|slacks|sleep|sleepings|sleeps|slice|slip|slips|slit
slits|slouch|slouches|slovaks|smash|smashes|smell|smells|smirk|smirks|smoke|smokes|smokings|smugglers
snake|snakes|snap|snaps|sneeze|sneezes|snow|snowboardings|snowings|snows|soap|sob|sobs|soccer|socialists
soldiers|soles|soloists|solvents|somalians|sombrero|sombreros|somebodies|someone|someones|something
sonnies|sons|sorcerers|sorceresses|souls|sound|sounds|sovereigns|spacecraft|spam|spams|span|spaniards
spans|spark|sparks|specialists|species|spectators|speed|speeds|spell|spellings|spells|spendings|spies
spill|spills|spin|spins|spiral|spirals|spirits|spite|spites|splash|splashes|split|splits|spokespersons
sponsor|sponsors|spouses|spray|sprays|spread|spreads|spring|springs|sprinkle|sprinkles|spruce|spruces|spur
spurs|spy|square|squares|squats|squatters|stables|stack|stacks|staff|staffers|staffs|stagings|stake|stakes
stalk|stalks|stall|stalls|stamp|stamps|stand|standards|stands|staple|staples|star|stare|stares|stars|start
starts|statesmans|static|statistic|statistics|statute|statutes|stay|stays|steam|steel|steer|steers|stem
stems|step|stepbrothers|stepchilds|stepfathers|stepmothers|steps|stepsisters|stick|sticks|stimuli|stimulus
stink|stinks|stipend|stipends|stitch|stitches|stocking|stockings|stockpile|stockpiles|stomach|stomachs
stone|stones|stoop|stoops|stop|stops|store|stores|storm|storms|storytellings|strain|strains|strangers
strategies|strategy|stream|streamers|streams|stress|stresses|stretch|stretches|stretchings|strike|strikes
string|strings|stroke|strokes|strugglings|student|students|studies|study|studyings|stuffings|stumble
stumbles|style|styles|sub|subject|subjects|subordinates|subs|substrate|substrates|subtotal|subtotals
subtractings|sudaneses|sufferings|sugar|suit|suite|suites|suits|sultans|sum|summers|sums|sunrise|sunrises
sunshine|superheroes|superhumans|superintendents|superiors|superstars|supervisors|supplement|supplements
supplies|supply|surface|surfaces|surfers|surfings|surgeons|surrogate|surrogates|surveyings|survivings
survivors|sushi|swear|swearings|swears|sweat|sweats|swedes|sweepers|sweepstakes|sweethearts|swells
swimmings|swing|swings|swipe|swipes|swisses|switch|switches|syllabi|syllable|syllables|syllabus|synergies
synergy|synopses|synopsis|syrians|system|systems|tableau|tableaux|taboos|tactic|tactics|tag|tags
taiwaneses|talent|talents|talk|talkings|talks|tallies|tally|tangle|tangles|tannings|tans|taoiseaches
tastings|td|tea|teachers|teachings|team|teams|tear|tears|teasings|technicians|technologists|tee|teenagers
teens|tees|teeth|tell|tells|temper|tempers|template|templates|tenants|tennis|terabyte|terabytes|terminals
terrorists|testers|testings|texans|text|texts|thais|therapists|there|thermodynamics|theses|thesis|thief
thieves|thing|thingies|things|thingy|thinkings|thread|threads|threesome|threesomes|throw|throws|thrust
thrusts|thunder|tic|tick|ticks|tics|tide|tides|tie|tier|tiers|ties|tiktokers|tile|tiles|time|times
timetable|timetables|timings|tin|tip|tippings|tips|tire|tires|toddlers|tokens|toll|tolls|ton|tone|tones
tonight|tonite|tonites|tonne|tonnes|tooth|toothpaste|top|topic|topics|tops|tornado|tornados|torque|torques
torture|tortures|toss|tosses|total|totals|tour|tourists|tours|townfolk|townsfolk|track|trackings|tracks
trade|traders|trades|tradings|traffic|tragedies|tragedy|trainings|tramps|transcriptionists|transfer
transfers|transition|transitions|travelers|travelings|travellings|treat|treatise|treats|trek|treks|trend
trends|trendsetters|trials|tribe|tribes|tribunal|tribunals|tributaries|tributary|tribute|tributes|trick
trickle|trickles|tricks|trigger|triggers|trinidadians|trinities|trip|trips|troopers|troops|trot|trots
troubleshooting|trough|troughs|trousers|trout|tummies|tummy|tuna|tune|tunes|tungsten|tunic|tunics
tunisians|tunnel|tunnels|turkmens|turn|turns|turntable|turntables|tutorial|tutorials|tutors|tuxedo|tuxedos
tv|tvs|twin|twins|tycoons|type|types|typings|tyranny|ugandans|ukrainians|uncles|uncoordinated
uncoordinateds|underestimate|underestimates|undergraduates|undergrounds|understandings|undertakings
undertone|undertones|underwear|underwears|underwriters|upgrade|upgrades|upload|uploads|upside|upsides
upstairses|uranus|urbanite|urbanites|urge|urges|urinal|urinals|users|vacuum|vacuums|vagabonds|value|values
vanillas|vans|vapor|variables|variants|varieties|variety|varnish|varnishes|vegetable|vegetables
venezuelans|venture|ventures|venuses|verdict|verdicts|vernacular|vertebra|vertebrae|vertebrate|vertebrates
vet|veterans|veterinarians|vets|vibe|vibes|vietnameses|view|views|villains|vinegar|violas|violence|violets
vips|virus|viruses|visionaries|visit|visitors|visits|visualizings|vitae|vocabularies|vocabulary|voice
voices|void|voids|volcano|volcanoes|voltage|voltages|volts|volunteerings|vomit|vomits|votings|vow|vows
voyagers|wafer|wafers|waist|waists|wait|waiters|waitings|waits|walk|walks|wanderers|wangs|war|wards
warehouse|warehouses|warmth|warnings|warrant|warrants|warriors|wars|wash|washes|washings|waste|wastes
watch|watches|watchings|water|waterbed|waterbeds|watersheds|watt|wattses|wave|waves|wax|waxes|way|ways|wb
wear|wears|weathermans|weddings|weed|weeds|welcome|welcomes|welders|welshes|whale|whales|wheel|wheels|whip
whips|whisk|whisks|whisky|whisperings|whistle|whistles|wick|wicks|wildlife|win|wind|winds|wine|wing|wings
winners|wins|wipe|wipes|wire|wires|wirings|wish|wishes|witches|witnesses|wives|wizards|women|wonderings
wood|wool|word|words|work|workers|workings|works|workshop|workshops|worryings|worship|worships|worth
worths|wound|wounds|wrappings|wreck|wrecks|wrestlers|wrestlings|writers|writings|yawnings|yb|yearnings
yellings|yogis|yottabyte|yottabytes|youths|youtubers|zambians|zeroings|zettabyte|zettabytes|zimbabweans
zip|zips|zombie|zombies|zone|zones|zonings|zoomings|µg|µs`;

/** Nouns for persons. 995 entries. */
export const PERSON_NOUNS = `accountant|accountants|acquaintance|acquaintances|acrobat|acrobats|activist|activists|actor|actors|actress
actresses|addict|addicts|administrator|administrators|admiral|admirals|adventurer|adventurers|advisor
advisors|affiliate|affiliates|agent|agents|analyst|analysts|anarchist|anarchists|ancestor|ancestors
animator|animators|announcer|announcers|anybodies|anybody|apostle|apostles|apparition|apparitions
apprentice|apprentices|archbishop|archbishops|architect|architects|aristocrat|aristocrats|artisan|artisans
artist|artists|assistant|assistants|astronaut|astronauts|astronomer|astronomers|athiest|athiests|athlete
athletes|attendant|attendants|attorney|attorneys|aunt|auntie|aunties|aunts|author|authors|autocrat
autocrats|ayatullah|ayatullahs|babies|baby|banker|bankers|barber|barbers|baron|baroness|baronesses|barons
bartender|bartenders|beatboxer|beatboxers|beings|beingses|bicyclist|bicyclists|bishop|bishops|blogger
bloggers|bohemian|bohemians|boogeyman|boogeymans|boss|boy|boyfriend|boyfriends|boys|bricklayer|bricklayers
bride|brides|brigadier|brigadiers|bro|broker|brokers|bros|brother|brothers|buddhist|buddhists|builder
builders|burglar|burglars|businessman|businessmans|businessperson|businesspersons|businesswoman
businesswomans|butcher|butchers|cadet|cadets|captain|captains|carer|carers|caretaker|caretakers|carpenter
carpenters|cashier|cashiers|celebrities|celebrity|ceo|ceos|cfo|cfos|chairman|chairmans|chairwoman
chairwomans|champion|champions|chancellor|chancellors|chaplain|chaplains|character|characters|chauffeur
chauffeurs|cheerleader|cheerleaders|chef|chefs|child|children|chum|chums|citizen|citizens|citizenses
cleaner|cleaners|cleric|clerics|clerk|clerks|clown|clowns|colleague|colleagues|colonel|colonels|columnist
columnists|comedian|comedians|commander|commanders|commenter|commenters|commissioner|commissioners
composer|composers|comrade|comrades|confidant|confidante|confidantes|confidants|congressman|congressmans
congresswoman|congresswomans|conscript|conscripts|constable|constables|consultant|consultants|contender
contenders|contributor|contributors|controller|controllers|cook|coordinator|coordinators|corporal
corporals|councillor|councillors|countess|countesses|courier|couriers|cowboy|cowboys|coworker|coworkers
creator|creators|critic|critics|curator|curators|customer|customers|dad|daddies|daddy|dads|dancer|dancers
daredevil|daredevils|daughter|daughters|deacon|deacons|dealer|dealers|decorator|decorators|defenceman
defencemans|deities|deity|denizen|denizens|deputee|deputees|deputies|deputy|descendant|descendants
deserter|deserters|designer|designers|detective|detectives|developer|developers|dictator|dictators
dietician|dieticians|dietitian|dietitians|diplomat|diplomats|director|directors|diva|divas|doctor|doctors
dork|dorks|drifter|drifters|driver|drivers|dude|dudes|dutchess|dutchesses|dweller|dwellers|economist
economists|editor|editors|electrician|electricians|emcee|emcees|emperor|emperors|employee|employees
employer|employers|enemies|enemy|entrepreneur|entrepreneurs|environmentalist|environmentalists|examiner
examiners|excellencies|excellency|exile|exiles|farmer|farmers|father|fathers|fella|fellas|fiance|fiances
fighter|fighters|filmmaker|filmmakers|financier|financiers|firefighter|firefighters|fireman|firemans
fitter|fitters|foe|foes|fool|forebear|forebears|foreman|foremans|forerunner|forerunners|forester|foresters
freelancer|freelancers|friend|friends|gambler|gamblers|gardener|gardeners|geek|geisha|geishas|genius
geniuses|gentleman|gentlemans|ghost|ghosts|ghostwriter|ghostwriters|girl|girlfriend|girlfriends|girls
gladiator|gladiators|goalie|goalies|goalkeeper|goalkeepers|goaltender|goaltenders|god|goddess|goddesses
gods|golfer|golfers|goof|graduate|graduates|grandchild|grandchilds|granddaughter|granddaughters
grandfather|grandfathers|grandma|grandmas|grandmother|grandmothers|grandpa|grandparent|grandparents
grandpas|grandson|grandsons|groom|grooms|guest|guests|guru|gurus|hairdresser|hairdressers|hairstylist
hairstylists|heir|heirs|hermit|hermits|hero|heroes|heroine|heroines|historian|historians|hobo|hobos|host
hostage|hostages|hostess|hostesses|hosts|housekeeper|housekeepers|human|humanitarian|humanitarians|humans
husband|husbands|hygienist|hygienists|icon|icons|idol|idols|illustrator|illustrators|immigrant|immigrants
incel|incels|infant|infants|inhabitant|inhabitants|innovator|innovators|inspector|inspectors|installer
installers|instigator|instigators|instructor|instructors|inventor|inventors|investigator|investigators
jester|jesters|jogger|joggers|journalist|journalists|juggler|jugglers|kin|kins|kinsman|kinsmans|kinswoman
kinswomans|laborer|laborers|lad|ladies|lads|lady|landlord|landlords|lass|lasses|laureate|laureates|lawyer
lawyers|layman|laymans|leader|leaders|lieutenant|lieutenants|lord|lords|loser|losers|lover|lovers|magician
magicians|magistrate|magistrates|maker|makers|man|manager|managers|maniac|maniacs|martyr|martyrs|mate
mates|matriarch|matriarches|mayor|mayors|mechanic|men|mentor|mentors|merchant|merchants|mime|mimes|minion
minions|minister|ministers|misfit|misfits|missus|missuses|mister|misters|moderator|moderators|mogul|moguls
mom|mommies|mommy|moms|monarch|monarches|monk|monks|mother|mothers|mum|mummies|mummy|mums|musician
musicians|mystic|mystics|nannies|nanny|narrator|narrators|native|natives|neice|neices|neighbor|neighbors
nemeses|nemesis|nephew|nephews|nerd|niece|nieces|nobleman|noblemans|noblewoman|noblewomans|nobodies|nobody
nomad|nomads|novice|novices|nun|nuns|nurseryman|nurserymans|occupant|occupants|officer|officers|offspring
offsprings|operator|operators|optimist|optimists|optometrist|optometrists|oracle|oracles|organizer
organizers|originator|originators|orphan|orphans|outcast|outcasts|outlaw|outlaws|painter|painters|pal|pals
panellist|panellists|parent|parental|parentals|parents|pariah|pariahs|partner|partners|pastor|pastors
patriarch|patriarches|patriot|patriots|patron|patrons|pawn|pawns|people|performer|performers|person
pessimist|pessimists|phantom|phantoms|pharmacist|pharmacists|philosopher|philosophers|photographer
photographers|phrase|phrases|physician|physicians|pilgrim|pilgrims|pilot|pilots|pioneer|pioneers|planner
planners|player|players|playmate|playmates|playwright|playwrights|plumber|plumbers|podcaster|podcasters
poet|poets|policeman|policemans|politician|politicians|population|populations|pornstar|pornstars
practitioner|practitioners|prankster|pranksters|preacher|preachers|president|presidents|priest|priestess
priestesses|priests|prince|princes|princess|princesses|prisoner|prisoners|prodigies|prodigy|producer
producers|professor|professors|progenies|progenitor|progenitors|progeny|programmer|programmers|prophet
prophets|prospector|prospectors|prostitute|prostitutes|psychologist|psychologists|punk|punks|pupil|pupils
quarterback|quarterbacks|queen|queens|rabbi|rabbis|radical|radicals|rapper|rappers|realist|realists
receptionist|receptionists|recluse|recluses|recruit|recruiter|recruiters|recruits|refugee|refugees
reporter|reporters|researcher|researchers|reverend|reverends|revolutionaries|revolutionary|rogue|rogues
roofer|roofers|ruler|rulers|runningback|runningbacks|sailor|sailors|saint|saints|scholar|scholars
scientist|scientists|scion|scions|scout|screenwriter|screenwriters|sculptor|sculptors|secretaries
secretary|sergeant|sergeants|servant|servants|servitor|servitors|shaman|shamans|shepherd|shepherds
showgirl|showgirls|showman|showmans|showrunner|showrunners|singer|singers|sinner|sinners|sissies|sissy
sister|sisters|skier|skiers|smuggler|smugglers|soldier|soldiers|soloist|soloists|somebodies|somebody|son
sons|sorcerer|sorcerers|sorceress|sorceresses|soul|souls|specialist|specialists|spectator|spectators
spirit|spirits|spokesperson|spokespersons|spouse|spouses|squatter|squatters|staffer|staffers|statesman
statesmans|stepbrother|stepbrothers|stepchild|stepchilds|stepfather|stepfathers|stepmother|stepmothers
stepsister|stepsisters|stranger|strangers|streamer|streamers|sultan|sultans|superhero|superheroes
superhuman|superhumans|superintendent|superintendents|superstar|superstars|supervisor|supervisors|surfer
surfers|surgeon|surgeons|survivor|survivors|sweeper|sweepers|sweetheart|sweethearts|taoiseach|taoiseaches
teacher|teachers|technician|technicians|technologist|technologists|teenager|teenagers|tenant|tenants
tester|testers|therapist|therapists|tiktoker|tiktokers|toddler|toddlers|tourist|tourists|trader|traders
tramp|tramps|transcriptionist|transcriptionists|traveler|travelers|trendsetter|trendsetters|trooper
troopers|tutor|tutors|tycoon|tycoons|uncle|uncles|underwriter|underwriters|user|users|usher|veteran
veterans|veterinarian|veterinarians|villain|villains|vip|vips|visitor|visitors|voyager|voyagers|waiter
waiters|wanderer|wanderers|warrior|warriors|weatherman|weathermans|welder|welders|wife|wimp|winner|winners
witch|witches|witness|witnesses|wives|wizard|wizards|woman|women|worker|workers|wrestler|wrestlers|writer
writers|yogi|yogis|youth|youths|youtuber|youtubers`;
