/** Peoples without a state, whose name is no place or body before a noun for persons: "two Kanak men". */
export const PEOPLES = `
abkhaz aceh achang acholi afar ainu akan akha alur amhara amis apache arrernte ashanti asmat assamese atayal avar awa
aymara azande baganda bakongo baloch baluch bamar bambara bamileke bantu bashkir basotho batak batwa beja bemba
berber bodo bororo brahui bugis buryat cham chamorro cherokee cheyenne chewa chin chokwe chukchi chuvash circassian
comanche coptic cree dagestani dani dargin dayak dinka dogon druze embera emberá evenki ewe fang fijian fula fulani
gagauz garo ganda gond guarani guaraní gurage hadza haida hausa hazara herero himba hmong hopi hutu hui iban igbo
ijaw inuit iroquois ixil jola kabyle kachin kalenjin kamba kanak kanuri karenni kashubian kayan kazakh khanty khasi khoisan
kichwa kikuyu kirati kisii komi koryak kuki kurdish lahu lakota lezgin lisu luba luhya lumad luo maasai
madurese magar makonde makua mandinka mansi manchu maori mapuche masai mbuti meitei mende mestizo miao mikmaq
miskito mixtec mizo mohawk mossi munda naga nahua nama navajo ndebele nenets newar nivkh nuba nuer nung ogoni ojibwe
oromo ossete ossetian otomi ovambo palaung papuan pashtun pemon purepecha qashqai quechua rakhine rapanui
rohingya romani sami samburu samoyed san santal serer shan shawnee sherpa shilluk shipibo shona shuar sidama sindhi
sinhala sinhalese sioux somali songhai soninke sorbian sotho sukuma sundanese swazi tagalog tamang tamil tarahumara tatar
temne tharu tigrayan tiv tiwi tlingit tohono tolai tonkinese toposa totonac toubou tswana tuareg tujia turkana
turkmen tutsi tuvan tzotzil udmurt uighur uyghur uitoto urhobo ute uzbek venda wampis waorani warlpiri wayuu welayta
wolof xavante xhosa yakut yanomami yaqui yazidi yolngu yoruba yupik zaghawa zande zapotec zhuang zulu
`;

/** Nouns for persons and their doings behind the name of a people. */
export const OF_PEOPLES = `
men man women woman people boy boys girl girls child children youth youths villager villagers elder elders chief chiefs
herder herders herdsmen herdsman farmer farmers nomad nomads tribesman tribesmen tribe tribes clan clans fighter fighters
rebel rebels militia militias insurgents separatist separatists activist activists leader leaders teenager teenagers
community communities minority family families warrior warriors pastoralists refugees settlers population culture
language rights nationalists dancers weavers fishermen hunters healers shaman shamans territory lands
`;
