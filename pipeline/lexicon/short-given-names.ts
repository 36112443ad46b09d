/** Given names with the short forms that people go by: the full name first, a group per line. General knowledge of English. */
export const SHORT_GIVEN_NAMES = `
abigail abby
alexander alex sandy
alexandra alex sandra
andrew andy drew
anthony tony
antony tony
arthur art
benjamin ben
bernard bernie
bradley brad
calvin cal
catherine cathy kate cath
charles charlie chuck
christina tina chrissie
christine chris chrissie
christopher chris
clifford cliff
daniel dan danny
david dave
deborah debbie deb
dominic dom
donald don
douglas doug
edward ed eddie ted
elizabeth liz beth betty lizzie
eugene gene
frances fran
francis frank
franklin frank
frederick fred freddie
gabriel gabe
geoffrey geoff
gerald gerry jerry
gerard gerry
gregory greg
gordon gord
harold harry
henry harry hank
jacob jake
jacqueline jackie
james jim jimmy
jeffrey jeff
jennifer jen jenny
jessica jess
john jack johnny
jonathan jon
joseph joe joey
joshua josh
judith judy
katherine kate kathy katie
kathleen kathy
kenneth ken kenny
kimberly kim
lawrence larry
leonard len leo
margaret maggie meg peggy
matthew matt
michael mike mick micky
mitchell mitch
nathaniel nate nat
nicholas nick
oliver ollie
pamela pam
patricia pat tricia patty
patrick pat paddy
peter pete
philip phil
phillip phil
raymond ray
rebecca becky
richard dick rick ricky rich
robert bob rob bobby robbie
ronald ron ronnie
russell russ
samantha sam
samuel sam
stanley stan
stephen steve
steven steve
stuart stu
susan sue susie
theodore ted teddy theo
theresa terry
thomas tom tommy
timothy tim
valerie val
victoria vicky
vincent vince
walter walt
william bill will billy
zachary zach zack
`;
