import { words } from "./wordSets.ts";

/** Common given names of many languages, folded: a sign that an unknown name is a person's. */
const GIVEN = words(`
aaron abbas abdallah abdel abdirahman abdul abdulaziz abdullah abdulrahman abraham abu adam adel adil adrian agnes ahmad ahmed ahmet
alain alan alastair albert alberto alec alejandro aleksandar aleksander aleksandr alex alexander alexandr alexei alfonso alfredo ali
alice alistair allan allen alvaro amanda amin amir amira amr amy ana anas anatoly anders andre andrea andreas andrei andres andrew
andrey andriy andrzej andy angel angela angus anita ann anna anne annie anthony antoine anton antonio antony anwar ari ariel arif
arkady arman arnold arseniy arthur arturo asad ashley asif asma aung axel aya ayman aziz babak barbara barry bart bashir basil
beatrice ben benedict benjamin bernard bernie bert beth bettina bill billy blake bob bobby boris brad brandon brenda brendan brett
brian bruce bruno bryan burak camille carl carla carlo carlos carmen carol caroline catherine cecilia cem charles charlie charlotte
chen chris christian christiane christina christine christoph christopher chuck cindy claire clara claude claudia clement clive
cody colin connie craig cristian cristina cyril dale damian dan dana daniel daniela danielle danny daoud dario darko darren dave
david dean deborah denis dennis derek diana diane diego dieter dietmar dilma dimitri dimitris dinesh dirk dmitri dmitry dmytro
dominic dominique don donald donna doug douglas duncan dusan dylan ed eddie edgar edith eduard eduardo edward edwin egor ehud eileen
elaine elena eli elias elizabeth ellen elliott emil emilia emily emma emmanuel enrico enrique eric erica erik erin ernest ernesto
esteban esther ethan eugene eva evan evelyn evgeny fadi fahad faisal faith farah farid farouk fatima fawzi federico felipe felix
ferdinand fernando filip fiona florence francesca francesco francis francisco francois frank franz fred frederic frederick
frederik friedrich gabriel gabriela gabriella gareth gary gavin gennady geoff geoffrey george georgi georgios gerald gerard gerhard
gianni gideon gil gilbert gilles giorgio giorgos giovanni giuseppe gloria gordon graham grant greg gregor gregory grigory guido
guillaume guillermo gunter gustavo guy habib hadi haitham hakan hamad hamid hamza hana hani hannah hanna hans harald harold harris
harry hasan hassan heather hector heidi heiko heinrich helen helena helene helga helmut henri henrik henry herbert herman hernan
hichem hilary hiroshi hisham holly horst howard hubert hugh hugo hussein hyun ian ibrahim idris ignacio igor ihor ildar ilya imad
imran ines ingrid irene irina isaac isabel isabella ismael ismail israel issa ivan ivana ivo jaber jack jacob jacques jafar jake jakob
jalal jamal james jamie jamil jan jane janet janez janos jared jason jasmin jassim javad javier jay jean jeff jeffrey jennifer jens
jeremy jerome jerry jesse jessica jesus jill jim jimmy joachim joan joanna joao joaquin jochen joe joel joerg johan johann johannes
john johnny jon jonas jonathan jordan jorge josef joseph josh joshua jozef juan juanita judith judy jules julia julian julie julien
julio julius jun jurgen justin kamal kamala karen karim karin karl karol kasper kate katherine kathleen kathy katrin kayode keiko
keith kelly ken kenji kenneth kevin khaled khalid khalil kim kirill klaus kofi konrad konstantin kostas kristian kristina kristin
kumar kurt kyle lakhdar larisa larry lars laura lauren laurence laurent lawrence lech lee leila lena leo leon leonardo leonid
leopoldo leslie lev lewis liam lila lilian linda lindsay lisa liz lloyd lorenzo lou louis louise luc luca lucas lucia lucy ludmila
luigi luis luisa luiz lukas luke lydia lynn maciej madeleine magnus maher mahdi mahmoud mahmud majid malik manfred manuel mara marc
marcel marcelo marcin marco marcos marcus marek margaret maria mariam marian mariana marianne marie marija marin mario marion marius
mariusz mark marko markus marta martha martin martina martti marvin mary masoud mateusz mathias matt matteo matthew matthias matti
maureen maurice mauricio mauro max maxim maxime megan mehdi mehmet mehran melissa melanie michael michal michel michele michelle
miguel mikael mike mikhail mikael milan milos miriam mitch mohamad mohamed mohammad mohammed mona monica moses moshe muhammad mukhtar
murat musa mustafa nabil nadia nadine najib nancy naser nasir nasser natalia natalie nathan naveed nawaf ned neil nelson nestor
nicholas nick nico nicola nicolas nicole nigel nikita nikola nikolai nikolaos nikolay nikos nina nizar noah noam noel nora norman
nour oleg oleksandr oleksiy olga oliver olivia olivier omar orlando oscar osama osman otto pablo paddy pal pamela pascal pat patricia
patricio patrick patrik paul paula pavel pavlo pedro peggy pekka penny per pete peter petr petra petro petros phil philip philipp
philippe phillip pierre pietro piotr predrag qasim rachel radoslaw rafael rafal rahim rahul raja rajesh rakesh ralf ralph ramadan
rami ramon ramzan ramzi rana randall randy raphael rashid raul ravi ray raymond rebecca recep regina reinhard reinhold rex reza ricardo
riccardo rich richard rick rita rob robert roberta roberto robin rodney rodrigo roger roland rolf roman romano ron ronald rory rosa rose
ross roy ruben rudolf rupert russell ruslan ruth ryan sabine sabri saeed said saif salah salam saleh salem salim salman salvador
salvatore sam samantha sameh sami samir samuel sandra sandro sanjay sara sarah saud saul scott sean sebastian selim serge sergei sergey
sergio serhiy seth shane shannon sharif sharon shaun sheikh sheila shinji shirley sibel sidney sigmar silvia silvio simon simone
slobodan sofia sonia sophie stanislav stefan stefano stella stephan stephane stephanie stephen steve steven stewart stuart sue
suleiman sultan sunil susan susana susanne suzanne sven svetlana sylvia sylvie taha tamara tamer tamim tanya tara tarek tariq taro tatiana
ted terence teresa terry thaksin theo theodore theresa thierry thomas thorsten tim timo timothy tina tobias todd tom tomas tomasz
tommy toni tony tracy trevor tsvetan uwe vadim valentin valentina valeria valery vanessa vasil vasily vera veronica vic vicente victor
victoria viktor vincent vinod viola virginia vitali vitaly vittorio vivian vladimir vladislav volker volodymyr walid wallace walter
warren wayne wendy werner wesley wilfried wilhelm will willem william wolfgang xavier yahya yakov yann yannick yasser yasuo yevgeny
yitzhak yoko yolanda yoshihiko yosef youssef yousef yuri yusuf yves zachary zaid zainab zalmay zbigniew zeid zoltan zoran zuzana gerry juha jussi jarmo gebran gali evo ollanta fabian uzra jose wendy`);

export function isGivenName(norm: string): boolean {
  return GIVEN.has(norm) || GIVEN.has(norm.split("-")[0] ?? "");
}
