/** Names of people beyond the general lists. Written for this project; lower case, parted by blanks. */

/** Given names of many languages. */
export const MORE_GIVEN = `
abdelaziz abdel abdullahi abiy abu adama aditya adolf ahmed ahmad ahmet aisha akbar akihito akio alain albrecht aleksandr aleksander
aleksey alejandro alessandro alexandre alexandros alfonso ali alisher alistair alvaro álvaro amadou amanda amir amit amr anatoly
andrés andrew andriy andrzej angela angus anil anita anna anton antonio antónio anwar arif arjun armando armin arnaud arne arnold
arsène arturo arvind asif ashok ashraf aung avigdor ayman aziz azza bartolomeo bashar bassam beata beatriz benazir benedetto benito
benjamin bernd bernardo bertrand bjarne björn bogdan boris boutros branko brigitte bruno burhan caetano carlo carlos cem cesar césar
charlotte chen chiara christophe claude claudia clement clemens conchita cristiano cristina cyril dag damir daniele danilo dariusz
deng denis désiré devendra diego dieter dilma dimitri dimitris dmitri dmitry dominique donald dragan duško edoardo eduard eduardo
ehud ekaterina elena eliud elon emmanuel émile enrico enrique erdoğan eric erich erik ernesto evo ewa fabio fahad faisal fatima
fatma federico felipe ferdinand fernando fidel florian francesca francesco francisco francois françois franz françoise fritz fumio
gabriele gabriela galileo ganesh gennady georg georges georgi gerd gerhard giacomo gianluca gianni giorgio giovanni giulia giuseppe
gonzalo gordon gottfried guillermo gunnar günter gustav gustavo guillaume hafez haider hamid hans harald haruki hasan hassan heinrich
heinz helmut henri henrik hermann hideki hillary hiroshi hiroyuki hong hosni horst hossein hubert hugo hussein ibrahim ignacio igor
ilham ilya imran indira ingrid ion irina isaac isabel ismail istván ivan ivana ivica jacek jacques jaime jair jamal jamil jan janez
janos jános javier jawaharlal jean jens jerzy jesús jiang jiří joachim joão jörg jorge josé josef joseph josip juan juha jürgen julio
julius jun junichiro kamal kamala karim karin karl karol kasper kazuo keiko kemal kenji khaled khalid khalifa kim klaus kofi konrad
konstantin krzysztof kurt lars laszlo lászló laurent lech lei leonardo leonid leopold lev li liam liu lorenzo luca lucas luigi luis
luís lukas lula ludwig maciej magnus mahathir mahatma mahmoud malala manmohan manuel marc marcel marcelo marcin marco marcos marek
margaret margarita margrethe maria mariano marie marine mario mariusz marta martín massimo mateusz matteo matthias maurice mauricio
mauro max maxim maximilian mehmet meles michał michel michele mickaël miguel mihai mikhail milan miloš minh miroslav mitsuo mohamed
mohammad mohammed mohamad mustafa muammar muhammad muhammadu mukesh musa mustafa nadia naoto narendra nasser natalia navid nawaz nelson
nestor nguyen nicola nicolae nicolas nicolás niels nikita nikolai nikos noam norbert noriko nuri olaf oleg oleksandr olga olivier omar
oscar osama oskar osman otto ousmane pablo paolo park patrice patricia paulo pavel pedro pekka peng per pervez petr petra petro philippe
pierre pieter pietro piotr pranab prince priyanka qasem radovan rafael rafał raghuram rahul raila rainer rajiv ram ramón ramzan raúl raul
ravi recep reinhard renato rené ricardo riccardo rishi robert roberto rodrigo roland roman romano ronaldo rosa rudolf ruhollah rui saad
sadiq saif salman salvador salvatore samir sanjay santiago sara satoshi sebastian sebastián serge sergei sergey sergio sergiy shahid
shaukat sheikh shimon shinzo shinzō sigmund silvio simone slobodan søren stanislav stefan stefano stepan subhas suleiman sundar sushma
svetlana tadeusz takeshi tariq taro tatiana tayyip tedros theodor thierry thomas thorsten tomás tomasz tomislav tsai tunku ulrich umberto
umar ursula uwe vaclav václav valentina valery vasily vera viktor vincenzo viktoria vijay vincent vittorio vlad vladimir vojislav
volodymyr walid walter wang wei wenceslas werner wilhelm willem winston wojciech wolfgang xavier xi yair yang yasir yasser yasuo
yevgeny yitzhak yoshihide yoshiro yoweri yukio yulia yuri yusuf yves yvonne zainab zhang zhou zine zlatan zoran zsolt zuzana
`;

/** Surnames of many languages. */
export const MORE_SURNAMES = `
abbas abbott abdullah abe abiy abraham abrams acheson ackerman adams adenauer agnew ahmadinejad ahmed akhtar albright aldrin alexander
ali aliyev allen allende amin andersen anderson andrews annan antonov arafat ardern armstrong arnold arroyo asimov assad al-assad
asquith astor atatürk attlee atwood aung austen austin auster aznar bach bachelet bacon baker baldwin balfour ballmer balls bannon
barak barnes barr barrett barroso bartók bates batista bauer bean becerra beckett beckham beethoven begin bell bennett bergman
berlusconi bernanke bernstein berry bezos bhutto biden birch bismarck blair blake bloomberg bohr bolsonaro bolt bolton bond booker
booth borges bouteflika bowie boyd boyle bradley brady brahms brandt branson brecht brennan brezhnev brooks brown browne bruce bryant
buchanan buffett burke burns burr bush butler butt byrd byron callaghan calvin cameron campbell camus cannon cardoso carey carlson
carnegie carney carroll carson carter cartwright castro ceaușescu chamberlain chambers chan chandler chang chaplin chapman chavez
chávez chekhov chen cheney chirac chomsky chopin chou christie chung churchill clark clarke clausewitz clegg cleveland clinton clooney
cobb cohen cole coleman coleridge collins collor columbus comey connery conrad cook coolidge cooper copernicus copland corbyn cox
craig crawford crick cromwell crosby cruise cruz cuomo curie curry dali darwin davies davis dawkins debussy defoe de gaulle delgado
deng descartes dewey diaz dickens dickinson diderot dixon dole dostoevsky douglas doyle drake draghi dubček dudley duncan dunn
duterte dvořák dylan earhart eastwood eden edison edwards einstein eisenhower el-sisi sisi eliot ellington ellis elliott emerson
engels erdogan erdoğan erhard escobar euler evans farage faraday faulkner fauci fawcett federer feinstein fellini ferguson fermi
fernandes fernandez fernández fields fischer fisher fitzgerald flaubert fleming flores flynn ford foster fox franco franklin fraser
freeman freud friedman frost fujimori fuller gabriel gaddafi gaga galileo gandhi garcia garcía gardner garland gates gauss ghani
gibbs gibson giffords gillard gingrich ginsberg ginsburg giscard giuliani gladstone glass glenn goebbels goethe gogh gomez gómez
gonzales gonzalez gonzález goodman gorbachev gordon gore gorsuch göring graham grant gray green greene greenspan griffin griffith
guevara guterres gutierrez guzmán habibie haig hamilton hammond handel hansen harding hardy harper harris harrison hart harvey
hasina hastings hawking hawkins hayek hayes haydn healey heath hegel heidegger heisenberg hemingway henderson hendrix henry herbert
hernandez hernández hess heydrich higgins hill himmler hirohito hitler hobbes hoffman holder hollande holmes hoover horthy houston
howard howe huang hubble hudson hughes hugo hume hunt hunter hussein huxley ibsen ito jackson jacobs jagger james jefferson jenkins
jennings jensen jiang jinping jinnah jobs johansson johnson johnston jones jordan joyce juncker jung kabila kafka kagame kahn kaine
kant karadžić karzai kaufman kavanaugh keating keats keller kelly kennedy kenyatta kepler kerry keynes khalilzad khamenei khan
khashoggi khomeini khrushchev kim king kipchoge kipling kirchner kirk kissinger klein klopp knight koch kohl koizumi kosygin kovács
kovind kraft krugman kubrick kuchma kudrin kumar kurz laden bin-laden lagarde lam lambert landau lang larsen larson lavrov lawrence
le-pen leahy lee lehmann leibniz lennon lenin leone leonard leopold lévy lewinsky lewis li lieberman lin lincoln lindbergh liszt liu
livingstone lloyd locke lopez lópez louis luther lukashenko lula lumumba luxemburg lynch ma macarthur macdonald machado machiavelli
macmillan macron madison maduro mahler mailer major malcolm mandela mandelson mann manning mao maradona marcos marin markle marlowe
marquez márquez marshall martin martinez martínez marx maskhadov mason mattis may mayer mayor mccain mccarthy mccartney mcconnell
mcdonald mckinley mcmaster mead medina medvedev meir melville mendel mendelssohn mendes mendeleev menem menendez menzies merkel messi
meyer michelangelo michels mill miller mills milošević milton mitchell mitsotakis mitterrand mladić modi modrić mohammed mondale monet
monroe monti moore morales moreno morgan morris morrison morsi moses moyes mozart mubarak mueller mugabe müller mulroney murdoch
murphy murray musharraf musk mussolini nadal nadella nagy napoleon nasser navalny nazarbayev neeson nehru nelson nemtsov netanyahu
newton neymar nguyen nielsen nietzsche nixon nkrumah noriega norris novak nunes o'brien o'connor o'neill o'reilly obama ocasio-cortez
odinga olmert olsen omar oppenheimer orban orbán ortega orwell osborne owens page paine paisley palin palmer papandreou park parker
pasteur patel paterson paton patterson patton paulson pavlov peel peeters pelosi pence pereira peres perez pérez perón perry pershing
petersen petrov phillips picasso pichai piketty pinochet planck plath plato poe poincaré polk pompeo pompidou poroshenko porter pound
powell prescott presley price priestley prodi prokofiev proust puccini pushkin putin qaboos quayle rabin rahman rajapaksa rajoy
ramaphosa ramirez ramos reagan reed reid reilly renzi reyes reynolds rice richards richardson rivera roberts robertson robespierre
robinson rockefeller rodriguez rodríguez rodrigues roosevelt rosen ross rossi roth rousseau rousseff rouhani rove rowling rubio rudd
ruiz rumsfeld rushdie russell rutherford rutte ryan sachs sadat sakharov salazar salinger salvini samaras sánchez sanchez sanders
santos saramago sarkozy sartre sato saunders schiff schiller schmidt schneider schopenhauer schröder schroeder schubert schultz schumann
schulz schumer schwarz schwarzenegger scorsese scott scholz sessions shah shakespeare shamir sharif sharma sharon
shaw shelley shelton sherman shevardnadze shostakovich silva simon simpson singh sinatra sirisena skinner smith smuts snowden socrates
soleimani solzhenitsyn soros spielberg spencer spinoza stalin starmer stein steinbeck stevens stevenson stewart stiglitz stone strauss
stravinsky streep stuart suarez suárez suharto sukarno suleiman sullivan sunak suu-kyi svensson swift taft taylor tchaikovsky tedros
tendulkar tennyson thackeray thaci thatcher thomas thompson thomson thoreau thunberg tillerson timoshenko tymoshenko tito tocqueville
tolkien tolstoy torres trevelyan trotsky trudeau truman trump tsai tsipras tudjman turgenev turing turnbull turner tusk tutu tyler
tyson ullman updike valdez van-buren vargas verdi verne victoria villeneuve vivaldi voltaire von-neumann wagner waldheim walesa
walker wallace walsh wang ward warhol warner warren washington watson watt weaver webb weber webster weinberg weinstein welles
wellington wells west westerwelle white whitman wilde williams williamson wilson winfrey wittgenstein wolf wong wood woods woodward
woolf wordsworth wright wu xi xu yanukovych yatsenyuk yeats yellen yeltsin yoon young yousafzai yushchenko zapatero zardari zedillo
zelensky zelenskyy zhang zhao zheng zhou zhukov zimmerman zola zuckerberg zuma zhirinovsky zhivkov
`;
