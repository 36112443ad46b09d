/**
 * Well-known names of one body whose letters do not tell that they are: a group per line, `|` between.
 * General knowledge, written for this project. No name here is another thing's as well.
 */
export const OTHER_NAMES = `
fed|federal reserve|u.s. federal reserve|us federal reserve
unicef|united nations children's fund|un children's fund|u.n. children's fund
unhcr|united nations high commissioner for refugees|un high commissioner for refugees|un refugee agency|u.n. refugee agency
ohchr|un human rights office|u.n. human rights office|office of the united nations high commissioner for human rights
unrwa|united nations relief and works agency|un relief and works agency
nato|north atlantic treaty organization|north atlantic treaty organisation
msf|medecins sans frontieres|doctors without borders
ifrc|international federation of red cross and red crescent societies
rsf|reporters without borders|reporters sans frontieres
interpol|international criminal police organization
europol|european union agency for law enforcement cooperation
frontex|european border and coast guard agency
cern|european organization for nuclear research
fifa|federation internationale de football association
fsb|federal security service
islamic state|isis|isil|daesh|islamic state of iraq and syria|islamic state of iraq and the levant
farc|revolutionary armed forces of colombia
pkk|kurdistan workers' party|kurdistan workers party
afd|alternative for germany|alternative für deutschland
pis|law and justice party
mi5|security service
mi6|secret intelligence service
cdc|centers for disease control|centers for disease control and prevention
nypd|new york police department|new york city police department
atf|bureau of alcohol, tobacco, firearms and explosives
eta|euskadi ta askatasuna|basque homeland and freedom
ira|irish republican army
cctv|china central television
`;
