// Written by data/make_tables.py from the files in data/ (see DATA.md). Do not edit.
#include "tables.hpp"

namespace weather {

const char tableText[] =
    "LisbonPortoAlgarveMadridBarcelonaSevilleValenciaM\303\241lagaPalma de MallorcaLas PalmasSanta Cruz de Tenerife"
    "ParisNiceBordeauxMarseilleMontpellierAmsterdamBerlinMunichHamburgCologneZurichGenevaViennaPragueBudapestWarsaw"
    "Krak\303\263wBratislavaLjubljanaZagrebSplitDubrovnikRomeMilanFlorenceNaplesBolognaPalermoCataniaAthensThessalo"
    "nikiHeraklionNicosiaPaphosIstanbulAntalyaIzmirBodrumSofiaPlovdivBucharestCluj-NapocaBelgradeNovi SadSkopjeTira"
    "naKotorTallinnRigaVilniusHelsinkiStockholmGothenburgOsloBergenCopenhagenReykjavikLondonEdinburghDublinBrussels"
    "Luxembourg CityVallettaFunchal (Madeira)TbilisiBatumiYerevanBakuAlmatyTashkentDubaiAbu DhabiMuscatDohaRiyadhTe"
    "l AvivAmmanBeirutCasablancaMarrakechAgadirEssaouiraCairoHurghadaSharm el-SheikhTunisNairobiCape TownJohannesbu"
    "rgLagosAccraDakarAddis AbabaMumbaiBangaloreGoaDelhiKolkataKathmanduColomboDhakaKarachiLahoreBangkokChiang MaiP"
    "huketKoh SamuiHo Chi Minh CityHanoiDa NangHoi AnKuala LumpurPenangSingaporeBali (Denpasar)JakartaYogyakartaMan"
    "ilaCebuPhnom PenhSiem ReapVientianeYangonBeijingShanghaiGuangzhouShenzhenChengduHong KongTaipeiSeoulBusanTokyo"
    "OsakaKyotoFukuokaUlaanbaatarSydneyMelbourneBrisbanePerthGold CoastAucklandWellingtonQueenstownMexico CityGuada"
    "lajaraMonterreyOaxacaPlaya del CarmenM\303\251ridaSan Jos\303\251Panama CityBogot\303\241Medell\303\255nCartag"
    "enaCaracasQuitoLimaCuscoLa PazSantiagoValpara\303\255soBuenos AiresC\303\263rdobaMendozaMontevideoS\303\243o P"
    "auloRio de JaneiroFlorian\303\263polisRecifeFortalezaNew York CityMiamiLos AngelesSan FranciscoAustinDenverSea"
    "ttleChicagoBostonVancouverTorontoMontr\303\251alHavanaSanto DomingoSan JuanNassauBridgetownChiang RaiPaiKoh La"
    "ntaNha TrangKampotLuang PrabangUbudLombokCanggu (Bali)La RomanaAntiguaLe\303\263nGranadaFloresCaliSanta MartaA"
    "requipaAsunci\303\263nOld Town TbilisiKutaisiOhridMostarSarajevoChefchaouenFesZanzibar CityDar es SalaamKampal"
    "aKigaliAbidjanMombasaWindhoekPort LouisMal\303\251Saint-DenisNoum\303\251aSuvaNadiHonoluluSan Crist\303\263bal"
    " de las CasasPuerto VallartaTulumPorto AlegreBelo HorizonteNatalSalvadorManausEl Poblado (Medell\303\255n)Pokh"
    "araChennaiPuneHyderabadAhmedabadJaipurAmritsarVaranasiPondicherryKochiDumagueteSiargaoHo Chi Minh (District 2)"
    "Mui NeVung TauKyivLvivMinskChi\310\231in\304\203uMoscowSaint Petersburga bi ranga bi rena bu zha bia di si a b"
    "ei baa habanaa jia di era ke laa la mu tua lei ge li ganga lei ji paa mei da ba dea mu li zea mu si te dana pa"
    "za pu that pia valetaa vallettaa waaakraaaldawhataamritsarabanaabdjanabicanabidajanaabidjanabidzanabidzanaabid"
    "zanasabidzansabidzhanabidzhan shaaryabiganoabijanabijanaabijangabijaniabiyanabizhan khotabjaboe dhabiabou dabi"
    "abu dabiabu dabi khotabu dabioabu dabisabu dabyabu daibiabu dhabiabu dhabi emiraatabu dhabi island and interna"
    "l islands cityabu dzabiabu sabyabu zabiabu zabyabu zabyeabu zabyoabudabiabudhabiabw zbyabwdabwzbyabydjanabyjan"
    "accaccraachmentampantacraacunciyonad dar al baydaad dauhaad dawhaad dawhahad dohaad dowhahadaliaaddaddis ababa"
    "addis abaebaaddis abbabaaddis abebaaddis abebaeaddisa ababaaddisaabaaddisz abebaadis ababaadis abebaadis abebo"
    "adisa ababaadisabebaadiseuababaadisuabebaadnbrtadynbrwadys ababaadys abebaaebu sabyaeburaaemonaaemstelredammea"
    "emsterdamafinaafiniafinyafumadabadoagaagadairagadileuagadiragadir akadyragadir ighiragadiraagadirasagadiruagad"
    "yraghadyragia petroupoleagpagramahamadabadahamadabadaahamedabadaahammadabadahimadabadaahmadabadahmadabadasahma"
    "dabadiahmadabadoahmadobodahmd abadahmdabadahmdabad hyndystanahmedabadai ding baoai ha mai da ba deai ha mai de"
    " baoaimstardaimaajaloakadyrakalaindaakalyandaakamatapatakaraakeulaakhmadabadakhmadabad shaaryakhmedabadakhrisa"
    "kkrakkraakkraeaklaklandaklantaklndaklyn\332\210akraakraoakuraal ghardaqaal ghardaqahal ghurdaqahal qahirahal r"
    "iadal riyadalaalamatialdar albydaaldwhhaldwhtalekipaalgarvealghrdqhalghrdqtalikarnassosalma ataalmaatoalmaatya"
    "lmataalmatialmatoalmatyalqahrtalryadalswyrtaltepetl in caboamaamadabadaamadabadeuamadaraadaamadavadamadavadaam"
    "anamanaamanasamaniamanoamansamasataradamaamastaradamaamastararyamaamborgambourgoambrsramburgoamburguamdamdavad"
    "aamedabatoamedebatumamegdulamestelledammeamesterdaamesterdamamesterdaoamirtacarasamistardamamlichaleuammammana"
    "mmanaammonamphoe chiang raiamphoe kau lantaamphoe ko lantaamphoe ko samuiamphoe koh sa muiamphoe kohlantaampho"
    "e koksamuiamphoe muang chiang maiamphoe muang chiang raiamphoe muang phuketamphoe paiamphoe phra nakhonampitza"
    "nampou ntampiamricaramritasaraamritsaramritsaraamritsarasamritszaramrtasaraamrtasarahamrtsramrytsaramsamseutel"
    "eudamamseutereudamamstademamstardamamstardamaamstartamamstedamamstehrdamamsteladamumamstelodamumamstelodhamona"
    "msterdaamsterdamamsterdamaamsterdamasamsterdameamsterdamiamsterdamoamsterdamsamsterdamuamsterdanamsterntamamst"
    "erodamamstertamamstrdamamstyerdamamst\311\233r\311\251damamsuterudamamszterdamamuritosaruamusitedanamusuteruda"
    "muan aithinan bhrataslaivan bhruiseilan de guaan leafcoisan manan roimhan ta li yaanafiandaliaandautoniaanfaan"
    "gelopolisankanankantiranmananoianorourouanoyanstardyamantaliaantalijaantaliyaantaliyahantaljaantaljoantalliaan"
    "talyaantaly\333\201antaruyaantaylaantigoua gouatemalaantiguaantigua guatemalaantigua gvatemalaantigva gvatemal"
    "aantikuva kuvattamalaantikva gvatemaloantis ampempaao he li deao ke lan dou hui quao si luao si tingaputapiaqp"
    "ar chabar riaadar rijadar riyadar riyadhar riyodarecipaarehkipaarekiparekipaarekipoarekkippaarekvipaarequipaar"
    "ikipaariqipaarkypaarrecifearumatoiarykybaarykypaas sawiraas shawirahas suwayrahasaloasatinaashbylytaskwbytaskw"
    "pyhasloaaslwasnshnasounsionasounsyonasounthionaspalathosasplytassumptioassuncaoassuncionastanbwlastinastinaast"
    "khlmastnbwlastyn tgzasasuasumumbayasuncionasuncionoasunsaunasunshionasunsionasunsioniasunsiyonaasunsjonasunsjo"
    "naasunsjonasasunsonasunsyonasunsyunasusionaaswnsywnas\331\274nataliataliaateenaatehnyatemaxacatenatenaatenaiat"
    "enasateneatene siatenesateniatenkatenoatenojatenyathathenathenaathenaeathenaiatheneathenesathensathensaathenya"
    "thinaathinaiathiniaathynaatinaatis apapaatnatqattaleaattaleiaattaliaaucklandauclandaucopolisaugusta gambrivior"
    "umaugusta ubiorumauhauklandoausaustinaustinoaustinopolisavanaawakhaka d khwarzawfirawhrydawkhakaawkhrydawkland"
    "awklandaawklndawlan batwrawsakaawslwawstnawzakaaw\333\201rdayrivanayrivan erivan erevan ereun erivan iravan ir"
    "van revan rivanayrwanaytazmirazmyra\316\272\316\272\317\201\316\261a\332\253adyra\335\243adyra\356\201\215yant"
    "aliyaba da wei yaba kuba lei mo shiba len seiyba liba lun xi yaba na ma chengba sa long naba sai long naba sai"
    " luo naba tongba ya er ta gangbaariisbac kinhbacubaek gingbaekgingbaeng geollobaenkubeobaeyrutbafbafwsbagalaur"
    "abagatabagubahiabahlizbai linbaiabaile atha cliathbailo orizontibainkakabainkokabairesbairutbairutabakbak ging"
    "bak pingbakibakkubakobakoebakoubakubakuebakuobakuubakwbakwwbakybal pa ra xi sobalanasibalaparaisobalarmbalenzi"
    "abaletabalettabaleusellonabaleusyababalibali denpasarbaljonjaballensiaballetabalpalaisobalparai esabalparaisob"
    "alparayswbalparejhobalrmwbalsaleanabalyrmwbambaibamkokaban go lantaban jia luo erban ko lantaban ko lanta yaib"
    "an koh lantaban koklanta yaiban na dhaunban na thaunban na thonban natawnban natonban suan yangban wiang taiba"
    "n wieng taibanarasbanaresbancacbancocumbancoquebandar luxembourgbandar raya new yorkbang galloleubang kha l xr"
    "bangalaurabangalorbangalorabangalorebangalore citybangalurbangalurabangaluribangarorubanghokbangkogbangkokbang"
    "kok metropolisbangkokabangkwkbanguecoquebankeakkbankokbankokasbankokobankokubankouberbankubabankuba shibankwkb"
    "annkalorbannkokbanqkokbao anbaoanbaqubar se lon abaragenabarajanabaranasibarasilonabaratislawabarcellonabarcel"
    "lonn abarcelonabarcelonebarcelonobarcelunabarcillonabarcinobardobarenshiabarettabarganabargenbargenabarisbariz"
    "barkelonebarlinabarra do rio negrobarseloanabarselonbarselonabarselonaebarselonobarselunabarseluonabarsilonaba"
    "rslon abarslwnbarslwnabarsobiabarsylwnabars\333\216l\333\206nabartzellonabartzelonabaruparaisobaruseronabarysb"
    "arzelonabaselonabastanbastanabastonbataviabatavuiabathumibatoemibatomisbatoumbatoumibatumbatumibatumisbatumoba"
    "twmybausatanabawnosxiresbayrutbcnbe ogeuladeubeageattabeasrra\340\265\272becbechbecsbegbehehzhinbei er ge lai "
    "debei er genbei jingbei jing shibei lu tebei luo ao li cang tebeidjinbeijimbeijinabeijingbeijing citybeijing s"
    "hibeijingabeiluteubeiriutbeirlinbeiroetbeirotbeirotsbeiroutbeirutbeirutabeirutasbeirutebeirutibeirutobeisingbe"
    "ixinbejdzingbejingbejrutbejrut oshsbejrutibejrutobel horizontobelagredabelehradbeleugenbeleullinbelgradbelgrad"
    "abelgradasbelgradebelgradibelgradobelgradubelgraubeligradibelinbello horizontebelluolijonchibelo horaijantabel"
    "o horijhontebelo horijontebelo horizonitebelo horizontebelo htebelo khorizontebelo orizontebelo orizontibelo x"
    "o ri sxn chibelogradumbelohrodbelqradbelu aryzontybelu orizontiben de zhi liben de zhi li shibenaresbeng gallu"
    "lubengalorabengalourbengalurasbengalurobengalurubengalurusbengulurubeogradbeogradibeogradobeoguradoberbergaber"
    "genbergen hordalandbergenabergenasbergenibergenobergnberigeniberlenoberlienberliinberliiniberlijnberlimberlinb"
    "erlineberliniberlinoberlynberlynasbernkenberolinoberolinumberoorizonchiberoorizonteberugenberurinberutberutabe"
    "rytosberytusbetuyrbukhbeulatiseullababeulijeubeonbeulijitaunbeulwiselbewoutbexrlinbeybey rutbey ruttbeyarutabe"
    "yjingbeyrouthbeyrutbeyrutabe\310\235cin\310\235bgibgobhaganagarbhalaparaisobhaletabhallettabhilaniusabhiyenati"
    "yenabhtebhuketbhyanakubharabhzbi lu xibiennabiennebientianbig applebig durianbig pineapplebijantiumbijigabijin"
    "gbijingabilnyuseubinbinteuhukeubirgonbirlinubirutbirutabizancbjalgradbjoergvinbjorgvinbjsbjvbkharstbkkbkynblay"
    "a dyl karmnblghradblgrdblnsytblqblrblrmblrmtblw hwryzwnthblwfdyfbmbyybnarsbnebnghalwrbnglwrbngqwqbnkakbnwm bnh"
    "bo de lu mubo er duobo ge dabo ke labo luo ni yabo shi dunbo tubodbodeulumbodorumubodrumbodrum torbabodrumibod"
    "urumboedapesboedapestboekarestbogbogotbogotabogotobokotabokuboleudobollonyabolognabolognebolonabolonhaboloniab"
    "olonijabolonjabolonjobolonyabombombaibombaimbombajbombaybombayabombejbombejusbonaerobonaeropolisbononiaboqotab"
    "oradobordeauxbordelebordeosbordeubordeusbordobordoxbordozoborduborntoboronyabort loisborudobosbos airesboseute"
    "onbosna saraibostanbostanabostonbostonabostonasbostonebostonibostoniabostonobostonsbostunbosutonboudapesboudap"
    "estebouenos airesboukourestibouonezarbourdelbousanbra ti sla wabracislavabraghbraselasabraselsbraselsabrassels"
    "bratisalavabratislabhabratislavbratislavabratislava oshbratislavaebratislavhabratislavobratislawabratisllavabr"
    "atslawabratsylavabratyslafabratyslavabratyslawbratyslawabreisselbresbensbrghnbrgnbridgetownbridzhtaunbridztaun"
    "bridztaunasbrigtaunobrisabenabrisbanebrisbane citybrisbanobrisbehnbrisbenbrisbenabrisbenasbrisbinbriselbrisele"
    "brismpeinbritish cochinbriuselibriuselisbrizabanabrizbejnbrizbenibrjukselbrjuselbrjusselbrlynbrsbanbrsbynbrshl"
    "wntbrshlwn\333\201brubruekselbruesselbruesszelbruisealbrukselbrukselabrukselibrukselobrusehlbruselbrusel lesbr"
    "uselabruselasbruselesbruseljbruselobrusselbrussel lesbrusselebrusselsbrusszelbruxelbruxelasbruxellaebruxellesb"
    "rwkslbrwselbrydj tawnbrysbanbrysbenbryslbrysselbryuselbryxellesbryzbnbryzbynbryzbyynbrzlwnhbtsbtwmybu da pei s"
    "ibu ji shibu jia lei si tebu la di si la fabu la gebu li qi dunbu li si banbu li si benbu lu sai erbu yi nuo s"
    "i ai li sibucarestbucarestabucarestebucharestbucurestibudbudaipeistbudapaisatabudapeschtbudapeseuteubudapeshha"
    "budapeshtbudapesht oshbudapesrrbudapestbudapestabudapestasbudapestebudapestibudapestinumbudapestobudapesutobud"
    "apesztbudimpeshtabudimpestabudrumbuebuehnas ajrehsbuehnos ajresbuehnos ajres oshbuekresbuenos airesbuenos aire"
    "sibuenos ajresbuenos aresbuenos ayresbuenosa airesabuenosairesbuenosairesabuenoseuaileseubuenosuairesubuggyeon"
    "gbuhbukarestbukarestabukarestasbukarestebukarestobukaresutobukaresztbukharehstbukharestbukresbukulesyutibukure"
    "shhbukureshtbukureshtabukureshtibukurestbulaggnabulognabumbajbungttaubuntaubuoguotaburachisuravuaburaenosa air"
    "esaburdeosburdeusburdigalaburijjitaunburisubenburyusserubusbusanbusan sibusanabusangwang yeogsibusanibusansibu"
    "xarestbuyenosa airesabwdabstbwdabystbwdapstbwdpstbwdrwmbwenozebwghwtabwgwtabwgwthbwjwtabwkharabwkharstbwlwnyab"
    "wlwnyhbwmbaybwnhbwqrstbwr lwysbwrdwbwrtwbwrtw alyghrybwr\332\210wbwsanbwstnbwstwnbws\331\274nbwyns ayrsbwynws "
    "ayrsbwynws ayrysbwyrtw falartabxnbxr dobxstanbyankakbyankakabydgnbyen oaxacabyjngbykynbylw afqbylw hwryzwntyby"
    "lw \333\201wrayzwn\331\271\333\222bynglwrbyrthbyrwtbyuenosa erisabyunas airisbyunas ayelsbyuzandionbyuzantionb"
    "ywns ayrsbyygyngbyyrwtbyyzsyngbyzancebyzantionbyzantiumbyzanzbyzntywnb\321\243lu graducaeredincaicairecairocai"
    "rucairuscakartacakirepcalcutacalcuttacalicaligardamanacaliumcampalacamraata byankakacancan hocecan piranciskoc"
    "an vancandiacandiecanggucanggu balicankaycankt peterburgcantaocantoncap saint jacquescaparracape saint jamesca"
    "pe touncape towncapital megyecaracaecaracascarachicaraquescaratagena de indiascarayevocarcoviacarigradcartagen"
    "acartagena das indiascartagena de indiascartaxena de indiascarthagenecarthagene des indescasa brancacasablanca"
    "casabrancacastrum cluscastrum danorumcatanecataniacathair ho chi minhcathair nua eabhraccatinacatmanducatmandu"
    "mcattarocattorocavo pavulocaypurccheng tuccsccucdmxcearacebcebocebucebu citycebu sehricebu shahriceicekagacen "
    "nicenaicenajcenajocenajuscenaycenccencenducenevrecengaducengducengduoceni\341\214\215ducennaicennajcentuceviya"
    "ceyppurcgnchang raichangwat chiang maichangwat chiang raichangwat muang chiang raichangwat muang jieng raichan"
    "gwat phra nakhonchangwat phuketchantuchaouencharm el cheikhchauenchay pu rachechaouenchechaouenechefchaouenche"
    "fchaouenechehnaichehnducheing tucheiynghimcheiyngraychenaichenajchenducheng doucheng dou shicheng tucheng tu h"
    "siencheng tu shihchengduchengdu shichennaichennai cennaichennajcheongdu sichermchhum chun suchichi ka kochiang"
    " maichiang majchiang raichianglaichiangmaichiangrajchicagochicaguchichaouenechiengmaichiengraichienmaichienrai"
    "chijvchikagochikhakochioviachisinauchnaychnayychng dwchngdwchonnk konnkchonoloulouchournkantachristianiachukiy"
    "awuchunduchunisuchuqi yapuchuqiyapuchurihhichwilihichyang maychyang mayychyang raychyang rayychyan\332\253 may"
    "chyan\332\253 raychykagachynaychynayychyngdwch\323\251nd\322\257ch\333\220ngd\333\207 sh\333\225\332\276yrcian"
    " maycian raycianga maicianga raiciangrajuscidade antiga de hoi ancidade de cebucidade de ho chi minhcidade de "
    "mexicocidade de minascidade do cabocidade do mexicocidade do sao salvador da bahia de todos os santoscienga ma"
    "icienga rayacikagacikagocikakocikaqociles santjagascinkappurcirihecirikhcisinaucita del capcita du messicucita"
    "ti du capucitnicitta del capocitta del messicocitta di bruxellescittae do cavocity of brusselscity of cebucity"
    " of gold coastcity of manilacity of nassaucity of new yorkciuda de dublinciuda de mendozaciuda del cabuciudad "
    "autonoma de buenos airesciudad de cebuciudad de cordobaciudad de la santisima trinidad y puerto de santa maria"
    " del buen ayreciudad de las casasciudad de los angelosciudad de luxemburgociudad de mejicociudad de mendozaciu"
    "dad de meridaciudad de mexicociudad de montevideociudad de panamaciudad de puerto ricociudad de siem riepciuda"
    "d de valparaisociudad del cabociudad del cuzcociudad ho chi minhciudad la pazciudad las casasciudad mexicociud"
    "ad trujillociudadsantiagociudat do cabociurichasciutat de luxemburgciutat de mallorcaciutat de mexicciutat de "
    "panamaciutat de rio de janeirociutat del capcivcivitas capitisciyam maiciyam raiciyani\341\214\215 mayiciyani"
    "\341\214\215 rayiciyattilciyem ripciyolcjurikhcjurikh khotcjurykhclaudiopolisclausemburgoclausenburgcljclocloi"
    "zanburgclujcluj napocaclusclusenburgcmbcmncnxcobanhavancochimcochincohannes beirkcohviyacokcolognacolognecolom"
    "bocolonhacoloniacolonia agrippinacolonia agrippinensiscolonia claudia ara agrippinensiumcolumbocolumbumcommuni"
    "tas ragusinacompong baiconstantinobleconstantinoplaconstantinopleconstantinopolenconstantinopoliconstantinopol"
    "iscopenagacopenaghencopenaguencopenhagacopenhagencopenhaguecopenhaguencorcordobacordoba i argentinacordovacord"
    "ubacoscocosta doradacostantinopolicphcptcracaucracoviacracoviecracowcsengtucsennaictactgctucuerihcuidad de los"
    " angelosculoniacurihcurikkucurychcuschumcuscocuscucuvacuzcuzcocwlencwngzduhcxrc thawncziang majcziang rajda ba"
    "nda ban shida hueryeeda huryeeda kada ka erda khureda kureda lei si sa la muda namda nangda nangada nani\341"
    "\214\215da nanjdaakadabalinadabeidablindablinadaburindacdacadacardaccadaddaehlidaerah istimewa yogyakartadaera"
    "h khusus ibukota jakartadaeuhadagondahlidai bacdai doudainavaradakadakaadakahdakaleudakardakaradakarasdakaroda"
    "kartadakarudakbayan sa bombaydakbayan sa maniladakbayan sa sugbodakbayan sa valparaisodakkdakkadakkaedakkedako"
    "daleueseusallamdamskodan fudan pa shadanandanangdanmaxidardar albydadar alslamdar as salomdar ehs salamdar ehs"
    " salam shaarydar el beidadar es salaamdar es salamdar es salamasdar es salamidar es salamsdar uel beydadar ul "
    "beydadar xes salamdara asa salamadara esa salamadaralbydadaralslamdarasalamdaresalamadaresalamodaressalaamdare"
    "ssalamdari isi sala\341\210\235daruesselamdaruesusaramudarul baidhadarusselamdaskenddaskentdauhadawhadawhat al"
    " qatardblndblyndbvdbydbyyde la nade lideahadehalidehlidehnpasardehnverdekadekkedeldelchidelhidelhiodelidelisde"
    "lkhidellidelliumdempasardempassardendenabharadenabhara kauntidenapasaradenavaradenbadenbeodenberdenbharadenpas"
    "aleudenpasardenpasar balidenpasarasdenpasarudenvardenverdenver countydenveradenveresdenveridenverisdenveriumde"
    "nverodenvharadenvrdenwerdenwexrdeobeullinderidesterodesterrodewhedgakadgtdhakadhakkadhillidhlydhly qdymdi baid"
    "i bi li sidi yogyakartadibaidibaydiblindifelindilhidilidillidinas lwcsembwrgdinedindistretto di queenstowndist"
    "rict 2divlyndiydjakartadjerevandjogjakartadjogkartadjokjadjokjakartadkadki jakartadkrdlhydlydl\332\276ydnfrdnp"
    "asardnwrdnwr klradwdnwwrdo hadobaidohdohadoharadohodokhadokhaedokhodokyodong gyeongdong jingdong jing doudoon "
    "edindooxadou bai lindoubayidoublinodouburovunikudoumagetedpsdqrdu baidu bu luo fu ni kedu ma ke tedubdubaeduba"
    "idubai citydubai emiraatdubaijadubajdubajodubajusdubaydubayydubedubidublindublin citydublinadublinasdublinidub"
    "linodublinudubrounikdubrovnikdubrovnikasdubrovnikodubrovniquedubrownikdueblindulenndulyndumagatedumagetadumage"
    "tasdumagetedumageutedumaghetedumaguetedumaguete citydumaguettedumagutedumaguyedumaguyetedun eideanndunajduo ha"
    "duo lun duoduohadwblyndwbrwbnyqdwbyydwhhdwmaghwytydwmagwytydwmgthdxbdyflinndylhydzaipurdzaipurasdzajpurdzajpur"
    "adzakartadzhajpurdzhakartadzhakartaedzhodzhakartadzhokjakartadzhordzhtaundzogdzakartadzogjakartadzordz taundzo"
    "rdztaunadzordztaunasdzsaipure chicagoeabhraig nuadhebijanieblanaeboraebu dabiebu dhabiech chaoueneed dar el ba"
    "idaeddis ebebeedeunbeoleoediedimborgedimborghedimbourgedimbourgoedimburgedimburghedimburgoedimburguedimburgume"
    "dinabaraedinbaraedinboedinboarchedinborgedinburcedinburgedinburgaedinburgasedinburghedinburgiedinburgoedinburq"
    "edinburrieedoedynburgefrog newyddegadiriegoliehdinburgehdynburgehmedabadehr rijadehr ryjadehs suvejraehssuehjr"
    "aeireavanekoel caboel caireel cairoel eiel ghardaqael kahirael kahirahel pobladoel poblado medellinel pueblo d"
    "e nuestra senora de los angeles de porciunculael pueblo de nuestra senora la reina de los angeles de porcivncu"
    "lael pueblo del rio de nuestra senorael qahirael suvairaelcinkielsinkielzinkiembraemeritaemstaradyamaenita\341"
    "\210\215yaer riadier rijader riyaderakleionerebanerebunierehvanerekuyi\341\215\223ereunerevanerevan osherevana"
    "erevanierevanoerevanumerewanerivaneriwanernakulamerromaeruandawanervandavanerywanes suiraes suvejraesau ilaesa"
    "uiraescopiaesmirnaessaouiraessauiraessauraestambulestat de berlinestocolmestocolmeestocolmoestocolmuestokolmae"
    "stokolmoesuetensetinparoetinpurkeumolpiasevnevrek nowydhexmetabade\341\210\215matif xr tale safaifofaifohfaifo"
    "ofalbarayswfalytafan yufanhyienghfankuverfankwfrfaranasyfaritani delhifartalezafasfederal territory of kuala l"
    "umpurfei leng cuifeifufelicitas juliafelicitas julia olissipofeng sha erfernambucumfesfezfezufflorensfienafili"
    "bafilibefilipopolfilipopulfilippopolfilippopolifinfinnefirencafirencefirensefirentsuefirenzfirenzefirenziflare"
    "hncyjaflaviaflnfloransfloransaflorencflorencaflorenceflorencejeflorenciflorenciaflorencieflorencijflorencijafl"
    "orencjaflorencoflorensflorensaflorensiyaflorensyaflorentaflorentiaflorentziaflorenzfloresflores petenfloresasf"
    "lorianopolisflorijanopolisfloripaflorjanopolisaflrflwransflwrnsflwrnsaflwryanwbwlysflwryanwplysflwryanwpwlsflw"
    "ryanwpwlysflwrynwpwlsflwrys ayl pytynflxrensfncfnchal prtgalfnchlfnwm pnfnwm p\333\220nfokvarosfol reiyn x pol"
    "isforfort cochinfort dabeifortalaetiafortalezafortaleza de nova bragancafortaleza nova de bragancafortalezaefo"
    "rtalezoforutarezafousanfranciscopolisfriscofrsftohomanafu gangfu gang shifu luo lei sifu luo li ya nuo bo li s"
    "ifu luo lun safu shanfu shan guang yu shifu shan shifu ta lei safucuocafukfukuokafukuoka shifukuokashifukuokof"
    "unchalfunchal madeirafung chalfunsalafunsalisfunshalfunsharufurorianoporisufurugadafusanfuzanfwktfwkwkafwkytfw"
    "nchalfwnshalfwrtalyzafwrtalzafylnywsfyynafyyntyanga no nogaa dinggahiregajpurogakartogamburggana ruragana ruru"
    "ganaluluganaruroganarurugankongganojgarden citygarin cebugatalajaragautaborggavanagavanaegavanegazibafgdlge be"
    "n ha genge de baoge la na dage lin baogelsinkigenavagenebegenebrageneuegenevagenevegenevigenevogenevragenewage"
    "nfgeorge towngeorgetowngetebargageteborggeteborgageteborgasgeulanadageuteborgoghrdqhghrnattghwadalakharaghwanz"
    "wghwtnbrghgia dinhgia gjinhgiacartagiannkongierevanginebraginevragiochanesmpournkgionkiakartagizlungzpohgja na"
    "nggjai bacgjoteborggjotehbarggoagoeteborggoeteborqgoldgold coastgold koustgon konggong bugonkonggonolulugorgta"
    "unogorudokosutogotgoteborggoteborqgoteburggotemburgogotenburggothembourggothenabargagothenburggothoburgumgotnb"
    "urggottenborggouadalacharagouintchoukgqrthgrad mexicogranadagranadaegranadogreater melbournegrenadagretara mum"
    "baigrnathgrynada nkaragwagtbwrggu longgua da la ha laguadalaharaguadalajaraguadalajara i jaliscoguadalakharagu"
    "adalaxaraguadaraharaguanchjouguanchzhouguanczouguandouguandzhouguandzouguang zhouguang zhou shiguangazuguangdz"
    "ouguangdzovguangjowguangsuguangzhouguangzhou shiguanjouguanzhouguaxacagua\322\243\322\227ugunung berapi asunci"
    "onguong ciuguranadagurdakaguthenabaragaguyadalaharaguyanjhogvagvadalacharagvadalaharagvadalaharogvadalakharagv"
    "adalakharaegvangajhougvangjcouhgvanjeagwadalaharagwadalakhara khalyskwgwadallahalagwang jwgwangjeougwangjeou s"
    "igwangzhwgwani\341\214\215zo\341\213\215gwnggwwgwong zaugwt\332\276n brggwwdlhrhgyeongseonggyoto sigypwrha noi"
    "ha nuiha wa nahabanahabhanahafanahafniahahvaxnazhai de la bahaidarabadahaidarabadashaidarabaduhaiderabadhaider"
    "abadohailasikihaimabaragahaimbargahaitarapathajdarabadhajderabadhalicarnassushalikarnassoshamham bur khamboarc"
    "hhamboerghamboerjhamborghamborjhambourghambuleukeuhamburchhamburghamburgahamburgashamburgihamburgohamburguhamb"
    "urgumhamburkhamburqhambuurichhambwrghambwrghhambwr\332\253hamepukahamga kamgahammaburg a 832hampurihanhan baoh"
    "an bao shihan yanghana rurahana ruruhanakanahanaluluhanburgohanburukuhang kanghang kang nagaramhangakangahanka"
    "mhanoihanojhanojahanojohanojushanoyhanseonghanululuhanwyhanxyhanyanghao wang jiao zhenhavhavanhavanahavannahav"
    "anohawanahayadarabada ema karporesanahayadrabadaha\341\210\235beri\341\214\215hcmhcm cityhcmchcmvhe er xin jih"
    "e neihe nei shiheankeanheilsincihelhelasinkihelsenkishelsingforshelsingihelsingiahelsingkihelsinkihelsinkishel"
    "sinkiumhelsinkohelsinkyhelsinquihelsinquiahelssethemburgaherheracleumheracliaoheraclionherakleionheraklionheru"
    "shinkihesiphihesipiheung gonghie ling donghiong genghiroshuhispalishkghkthlsnkyhlsnqyhlsynkyhlsynqyhlwng phra "
    "banghmbwrghng knghng qnghnlho chi minhho chi minh borgho chi minh byenho chi minh cityho chi minh district 2ho"
    " chi minh stadenho chi minh stadtho chi minh villeho chi minhin kaupunkiho chi minhstadho ci min urboho ci min"
    "ovo mestoho nui suho si minho si min gradho si minh varoshochiminhochimin shihociminovo mestohoefdaborghofdabo"
    "rghoi anhoi anihoi ena pracina saharahoianhojanashojjiminholmiahonaluluhong jia dahong konghong kongihonga kon"
    "gahongakongahongkonghonkonghonkongohonkonguhonollulluhonoloulouhonolulohonoluluhonoruruhosiminhosiminahosiminh"
    "hovdastadurhrghromhrqlywnhu zhi ming shihua lie tahua lun xi yahua shahua yanghuang hou zhenhuang jin hai anhu"
    "axyacac juarezhuehcauh cuauhtemallanhui anhui an shihui ling dunhukuokahukuoka sihuleugadahurgadahurghadahw zy"
    " myn sytyhwng kwnghwng qwnghwngh kwnghhwnj kwnjhwnwlwlwhwy anhx yxanhxngknghyambarghyambargahyanayahydhyderaba"
    "dhyderabad aphydr abadhydr abad dknhydrabadhylsynkyi amsterdamii protevoussa ton prosfigoniacartaiaipuraiangon"
    "iidinburgierevanievigoliijamiraijohannesburgikampalaikapail cairoilantanilbavilondonilu zanzibarilyvoinhatrang"
    "ioannesburgumiohanesburgiiraclioiraclionirakleioirakleio kritisirakleioniraklijairaklioiraklionirakurioniravan"
    "irevanirhiririyo ti ceniroisabiliaisatambulaiseutanbulismirististamboulistambulistambulaistampoulistanbuistanb"
    "ulistanpulisutanburuisztambulivilnyusiiyangunaiyerebhanaizamiraizmizmirizmiraizmirasizmiriizmiroizumirui\341"
    "\213\235mirij ohanesborgjacartajagarebajageulebeujagribajaijainagarjaipuleujaipurjaipur cityjaipurajaipurujaka"
    "leutajakaratajakartajakartejakarttajakarutajanevajangonjangon khotjangonajangonojangunjanjibaleusitijanjibaraj"
    "araja taunajarj tavunjarja taunajayakartajayapurjayapurajayapuramjaybwrjaypurjaypwrjenebajenebhajenevajenewaje"
    "nwejerevanjerevanasjerevanijerewanjerjewanjeyporejhagrebajhyurikaji duoji fuji jia liji long poji xi ne wujia "
    "de man doujia er ge dajia li ji dajieng raijiji la cebujin bianjin naijinevajing doujing dou shijiu jin shanjk"
    "artajktjnbjnyfjnywajoanesburgojoannajoburgjogjoganesburgjogannesburgjogjakartajogjakartojogkartajogujakaruta s"
    "hijogyakartajohanesabargajohanesburgasjohanesburgojohanisabaragajohannesarborgjohannesbargajohannesbourgjohann"
    "esburgjohannesburgajohannesburgojohannesburgujohansabargajojitaunjokanasperkjokhanesburgjokhanezburgjokhannesb"
    "urgjokjakartajokyakartajoriji ta\341\213\215nijorja taunajrj tawn pnangjubaljanajuliajunevujurikhajwhansbrghjw"
    "hansbrjjwrj tawnjwrj twnjwrjtwnjwtnbrjjypwrjzyrt abwzby wjzr dakhlyt akhryka la ka sika la qika lika ra cika r"
    "aka ska sa bu lan kaka sab l xng kaka ta he naka tingkaapstadkaapstedkab townkabe urbekaburbokacapilankakaelku"
    "ettaekaempaalakaenugardurkaepstadkaherahkahirakahiraekahirekai luokai pu duikai pu dunkailokairkairakairaskair"
    "okajrokalachikalakaseukalakatakalakattakalambokalanakaleutahenakalikalikatakaliokaliskalkatakalkotakalkoutakal"
    "kuetakalkutakalkuttakalkuttaekallikallinnkalombakalombokalonkalosvarkaluja napokakalykam pa lakambaalakambalak"
    "ambwtkampalkampalakampallakampalokampatkampotkampot lalawigankampotakampotaskampoteukamputkampwtkan pa lakanar"
    "ia handiko las palmaskandiyekanh hoakanon nokanonokanpalakanparakanpottokantipurkantipurakantonkantonokantwnka"
    "palakapalakikokapehngagenkapetownkapkaupunkikaplinnkapotakapske mestokapske mistokapstadkapstadenkapstadtkapsz"
    "tadkaraacikaraajikaraccikaraceskarachikarachykaracikaraciokaraciskaracsikaraczikarakaskarakasakarakasaskarakas"
    "okarakasukarakkaskaranchikarasikaratajenakaratschikaratshykaratsikaratsjikaratxikardobakardwbakaritahenakaroch"
    "ikartachenakartagenokartagynakartahenakartajenakartajynakartakhenakartakhena de indijaskartakhnakartikartulika"
    "rutahenakar\331\271ajynakasabalankakasabeullangkakasabilanikakasablankkasablankakasablankaekasaburankakashikas"
    "ikatanekataniakatanijakataniokatanyakatemandukateumandukath manthukathamadaumkathamadaum mahanagarapalikakatha"
    "madukathamandukathmandaukathmandoukathmandukatmandokatmandoekatmandoukatmandukatmanduokatmandwkatmandwwkatmant"
    "oukatmantukatomanzukau lanta yaikaulalampurkaupmannahoefnkaupmannahofnkawlalampexrkayarokayrokazablankakazabla"
    "nkokazamplankaka\341\210\235\341\215\226tike choke er duo wake la chike la ke fuke longke lu ri na bo kake lun"
    " poke shi dianke zhikeaalantakeaasmuykeaccikealambeakea\340\265\275kkattakechokeichokeip taounkeipeutaunkeipta"
    "unkeiptaunakeiptaunaskeiptaunskejptaunkejukejuotskelketekelnkelnaskelnekelnikep taunkep tavunkepa taunakepatau"
    "nakeputaunkeracikerunkesciokeulakupeukeulenkeullujinapokakeypmannahavnkeyptaunkeyptawnkeyrokglkhajdarabadkhajd"
    "erabadkhamburgkhandaxkhanojkhanwykhashyminkhatmandukhavanakheiyfkheiyw toakhelsinkikhelsinki oshkhelzinkikhep "
    "thawnkhett siem reabkhikhiau chhu sukhikalikhirokhiu kim sankhluch na po kakho shi minkhoj ankhojankholambokho"
    "loykhongkongkhonkongkhonolulukhopenhekenkhoshiminkhurgadakhurgadekhuthaisiki epki tokiangmaikia\342\201\277 to"
    " chhikiebokiefkieukievkiev oshkievikievomkievukiewkigalekigalikigaliskigallikigalokigalykigarikiievkiivkijevki"
    "jevakijevaskijewkijivkijivokijokijotakijowkijuwkijvkikakokikalikilu\341\213\235 na\341\215\226kakinkalikiolnsk"
    "iotaskiotokiovakioviakiqalikirakwe\341\213\215kischinewkiscinevkishinaukishinefkishinehukishinevkishinivkishin"
    "jovkisinaoukisineoukisinevkisinevakisinevokisiniovaskisinjevkisinovkisinyovkisyneukiszyniowkitakitaskitokittok"
    "itukiukivkivakiyebhakiyepeukiyevkiyiwkiyotokiyottokjivkjobenhavnkjolnkjopenhamnkjotoklaklausenburgklktaklkthkl"
    "kwthklmbwklnkloiznburgklouz napokakluja napokaklujokluzkluz napokkluz napokakluzakluza napokakluzaskluzas napo"
    "kakluzhkluzh napokakluzh napoka khotklwj nabwkaklwj napwkaklwnklwzh napwkaklwzh npwkakmbalakmpalakmpwtkng chiu"
    " chhiko l ka tako lantako lanta yaiko samuikobenhammankobenhavenkobenhavnkoccikochikochinkocikoczinkodankoeben"
    "havnkoellekoelleunkoelnkoeoepenhaminakoepenhamnkoetaisikoh lantakoh samuikoklanta yaikol katakolabokolakatakol"
    "alampurkolambokoleudobakolin nad rynemkolin nad rynomkolkatkolkatakolkatekolkatokolkattakollekollombokolnkoloi"
    "nkolombaskolombokolompokolonkolonbokoloniakolonjokolosvarukoloszvarkolozsvarkolumpukolunbukolyvankompong baiko"
    "ng chu sukoningin van het oostenkonstantinapolykonstantinopelkonstantinopolkonstantinopolokonstantinoupolikons"
    "tantinoupoliskoopenhaminakopanahaganakopenagekopenahagenakopenahegenakopenchagekopengagenkopenhaagenkopenhagko"
    "penhagakopenhagekopenhagenkopenhagenakopenhagokopenhamnkopenkhagenkoppenhagakoradobakordavakordobakordobokordo"
    "vkordovakordova khotkordovaekoronbokorudobakorukatakoshukoskokostandnupoliskota athenakota bruselkota cebukota"
    " denpasarkota ho chi minhkota new yorkkota taipeikota yogyakartakotoleukotorkotorukouala loumpoukouala loumpou"
    "rkouang choukouannktsooukouskokoutaissikrachykrakakrakaukrakivkrakkokrakokrakobiakrakookrakovkrakovakrakovikra"
    "koviakrakovijakrakovjakrakovokrakowkrakowokrakskraku fkrakuphakrakuwkrakwkrakwfkrak\320\276vkratshykristianiak"
    "rkkrokuvakrong chaktomukkrong kampotkrung thepkrung thep maha nakhonkrung thep maha nakhon amon rattanakosin m"
    "ahintarayutthaya maha dilok phop noppharat ratchathani buri rom udom ratchaniwet maha sathan amon phiman awata"
    "n sathit sakka thattiya witsanukam prasitkrungdebkrungthephkrungthephmhankhrkskwktmku lunku s koku si kekua la"
    "lampurakuala lumporkuala lumpurkuala lumpurokuala lupurakualae lumpurkualalampurakualalumpurakuallalumpuleukua"
    "ng choukuang chou shihkuararunpurukuchi bandarkucukkokueyivkuinzutaunkuitokulkuorduobakurakufukurracheekurrach"
    "ikuruju napokakuruju\343\203\273napokakusakokuseukokusikwekuskakuskaskuskokustantiniyahkusukokutkuta yogyakart"
    "akutaiskutaishikutaisikutaiskkutaisokutaissikutayiskutha denpasarkutha ngayogyakartakuvancokuyalalamapurakuyiv"
    "kuzkokvala lumpuraskvalalampurakvangacaukvinstaunkvirreakvitokwa da la ha rakwala lambwrkwala lmpwrkwalalampwr"
    "kwalalmbwrkwalalmpwrkwalalwmpwrkwang chowfukwang cowkwangchowkwangtsjoukwbnhaghnkweridobakwinseutaunkwlkatakwl"
    "mbwkwlnkwlwmbwkwlwnkwlwnyakwong chaukwpnhgnkwrdwbakwrdwba arzhantynkwytwkwyynztawn nywzylndkwzkwkx then beirkk"
    "xr do bakyampatakyb tawnkyeatteakyevkyfkygalykyghalykyiivkyivkyivakyiwkyjevkyjivkyjiwkyolnkyolnakyotokyoto shi"
    "kyotukyotumkyoutokyoutoshikyshynawkytwkywtwkyyfk\333\207yalal\333\207mp\333\207rk\333\220p \331\274awnl wifla "
    "ahuanala avanla ba sila ciudad condalla ge sila h xrla habanala havanala havanela he erla muy noble y leal ciu"
    "dad de nuestra senora santa maria de la asuncionla pajala pajhala pasla pas shaaryla pasala pasasla pazla pazo"
    "la perla del adriaticola reina de los angeles de porciunculala romanala rwmanala si pa er ma sila valetla vale"
    "tala valetola valettala valettela vallettala villa y corte de madridlabazlachorilacupolisladanalagaslageaslagh"
    "wslagoslagos shaarylagosalagosaslagoseulagosilagosolaguososlaguseulagwslahaurlahauralaholeulahorlahoralahorasl"
    "ahorelahorilahoriumlahorolahwrlai anglai luo bilaibachlaibochlajwslak sem beirklakanalakcamparklakhorlakjhemba"
    "rgalakoslakurlalomanalandanlandanalandenlang bo la banglang mang ya delantalanta jailapajalapaslapasalapaseula"
    "pazlaqoslas aynjlslas encalaslas enjaleslas enjalislas palmaslas palmas de gclas palmas de gran canarialas pal"
    "mas de gran kanarialas palmas de gran kanarijalas penaslasa ainjalasalasa enjalasalasa enjilasalaspalmasalaspa"
    "lmasolauslavan alavanalavann alavovlaxlbwble cairele caple onleas ancelesledlefkosalefkoshalefkosialefkosianle"
    "gosalei ke ya wei kelei xi feileikyabikeulek xslembaerschlembarschlemberglemburgleningeuladeuleningradleningra"
    "dolenjingradleonleonaleonasleondeonleonileopolileopolisleopololeopulles palmes de gran canarialetzebuergletzeb"
    "urgleucosialfyflh rwmnhlhabanalhavanalheli jiali kapli mali si benli si feili wo fuli ya deli yue re nei lulib"
    "ibeulibiuligaliksanboulimlimalimaelimaqlimelimmalimolindanaeslindanasliomalionalioniliopuliliospoinlioumpliana"
    "liovlislisabanalisabonlisabonalisabonilisbanalisboalisbonlisbonalisbonnelisbonolisbonumlisbxnliseubonlisimbali"
    "ssabonlisszabonlithopolislittle red dotliubalianaliublianaliublianneliublijanaliubliyanaliudejaneiluliuibleana"
    "liuksemburgaslivhivalivivliyadeuliyonaliyubliyanaliyupliyanalizboalizbonlizbonalizponljondanljuljubljanljublja"
    "naljubljana oshljubljanaeljubljanoljuksemburgljvivlksmbrgllundainlmbryqlndnlo caplo cayirolodonilogoslohurlok "
    "chham kilomalomboklonlondainlondanlondarlondelondenlondinlondiniumlondinolondnlondonlondon oshlondonalondonasl"
    "ondonilondonolondonslondonulondralondreslondrezlondrilondrolondyelondynlonnlontonlontoolontraloslos anceleslos"
    " andeleslos andzelaslos andzeleslos andzhehleslos andzheleslos andzhelislos angeleslos angelesolos anjeleslos "
    "anjelesilos antzeleslos anxheleslos anxheloslos anzeleslos anzheleslos anzheles shaarylos madrileslosa enjelas"
    "alosa enjelisalosa enjelsalosandzelosaloseuaenjelleseuloseuenjelleseulouang prabanglouangphabanglouangphrabang"
    "loundreslouxemvourgolpalpblpqlrmls anjlslshbwntlu bu er ya nalu sen bao chenglu sen bao shilu yi gangluan donl"
    "uan gjonluan prabanluang phrabangluang prabangluanga parabangaluanga prabangaluangpeulabangluangpkhabangluangp"
    "rabangluangprabangasluangprabangoluanpabanaluanprabanlub li ya nalubian alubianalubianelubiann alubjanalublanl"
    "ublanalublianolubljanalucemburklucilinburhuclucsamburglucsemburgluebianalueblaenlueblanalueksemburglueksemburq"
    "luessemburghlugsembuleukeuluksambuurluksemaburgaluksemboarchluksembourgluksemburgluksemburgaluksemburgiluksemb"
    "urgoluksemburguluksemburqluksimburlun duilun dunlun tunlundenlundralundunlundunirlung dunglungsod ng athinalun"
    "gsod ng barcelonalungsod ng buenos aireslungsod ng cairolungsod ng colognelungsod ng florencialungsod ng helsi"
    "nkilungsod ng kyotolungsod ng limalungsod ng los angeleslungsod ng luksemburgolungsod ng madridlungsod ng mayn"
    "ilalungsod ng mexicolungsod ng milanolungsod ng montreallungsod ng muenchenlungsod ng mumbailungsod ng munchen"
    "lungsod ng new yorklungsod ng oaxacalungsod ng parislungsod ng romalungsod ng san franciscolungsod ng sankt pe"
    "terburglungsod ng sevillalungsod ng tel aviv yafolungsod ng zagreblungsod ng zuerichlungsod ng zurichlunnainnl"
    "unninlunnonluo maluo ma naluo ma shiluo shan jiluos andzelslurmutur hirialusenburgolussemborghlussemburghlusse"
    "mburgolussemburgulussimbork veyelutecelutetialutetia parisorumluvan prabanluwani\341\214\215 \341\215\225raban"
    "i\341\214\215luxluxemboergluxemborgluxemborjluxembourgluxembourg byluxembourg cityluxemburgluxemburgoluxemburg"
    "umluxembuurichluxenburgoluyam prabamlvivlvivolvoulvovlvov oshlvovalvovaslvovilvyvlwang prabanglwangh brabanghl"
    "wanj brabanjlwhamywannlwiflwiwlwksmbwrghlwkzambwrglwndwnlwolwowlwqsmbwrglws anjlslws anjlwslws anjlyslws nglsl"
    "wuwlwwflwywlw\333\201wrlxndxnlxs xae n ce lislymalymhlyoubyanalysabwnlysbwnlyubeullyanalyublyanalywblyanalywnl"
    "ywn nkaragwalywywma daik lima de lima la jiama la ke shenma leima luma nao sima ni lama saima si ka tema si ke"
    " tema tet limaamaalemaalqatmadmadaridamadeiramaderaspatanummadeulideumadina mayurqamadoridomadorido shimadrasm"
    "adrimadridmadrid oshmadridamadridasmadridemadridimadridomadridsmadrilmadritmadritemadrydmadrytmaeskatmaeskuyma"
    "gaalaa cebumagaalada cebumagadormageritmai a mimai de linmai ya meimaiaemimaiamimaidridmailabaranamailandmaini"
    "lemairilmajamimajamismakelikamalacamalagamalagaemalaghamalagomalajamalakamalaqamalemaleuseyumalgamalkamallagam"
    "allemalqtmambasamamtapeliemamteremanman guman kukmanaosmanausmanausamanausomanausumanawsmana\341\213\215simand"
    "etriummanhattanmanilamanila citymanilaemanillamanillahmanillemanilomaniramanosmanpelemanrehalmantehrehjmantehv"
    "idehamanteremantibhiriomanylmanylamaomar saeymar semaragamarakesmarakesamarakeshmarakeshimarakeshumarakesomara"
    "kshmarceymardtmaremarrakechmarrakesmarrakeschmarrakeshmarrakeszmarraqueixmarraquexemarrokeshmarsaiyamarsaymars"
    "eggiamarsegiamarsegliamarseillamarseillemarseillesmarsejmarsejamarsejlomarselmarselamarselemarselhamarselimars"
    "elismarsellamarsella marseillemarselyemarseymarseyamarseylmarsiellamarsigghiamarsigliamarsihomarsilhamarsiliam"
    "arsilijamarsilyamarsymarsyliamarsylijomarsylyamarsylzmaruseiyumasakatamascatmascatemaskarrmaskatmaskatamaskata"
    "smaskatemaskatomaskavmaskavamaskomaskvamaskwmask\313\214atmasqatmasqatamasquatmasrmassaliamassiliamasukattomas"
    "zkatmat xco vamatritmatritummatxcovamauriceamayamimayamymaynilambamctmdemdlynmdrydmdynt hw tshy mynhmdynt mksy"
    "kwmdynt sybwmdynt znjbarmdyynmdzme de yinmeantevidiyeamedeginmedehlinmedeinmedejinmedelimmedelinmedelinimedelj"
    "inamedeljinasmedeljinomedellinmedellinamedeyinamedino de esauiromediolanmediolanummegalokastromegalokastronmeg"
    "siko simegsikositimehikomei li damekhikomekishikoshitimeksikasmeksikomeksiko sitimeksikositimeksikurbomeksykme"
    "lmel beirnmelabornamelbenmelbeoleunmelbeonmelbornsmelbournemelbourne citymelbournummelburnmelburnamelburnasmel"
    "burnomelidamelpornmelpurnmelvournimen do samen duo samendojamendosmendosamendosaemendozameng ba sameng bi li a"
    "imeng bi li yemeng de wei de yameng maimeng te leimeng te li ermeng te wei duomenidozamenilamentosameridamerid"
    "a i yucatanmerrakexmeruborunmerydameskeumeske\322\257meteyinmexmexicomexico bymexico citymexico dfmexico distr"
    "ito federalmexico stadmexicopolismexikomexiko hiriamexiko stadtmexikoborgme\341\210\215berinimi lanmi wnikmiam"
    "iamimiamiamiamomicklagardmidmikligardurmilmilamilaanmilanmilanamilanasmilanimilanomilanumilaomile high citymil"
    "lanomin s kamincamincheming si keming si ke shimingaminhenminheneminkhenminscminscumminseukeuminskminsk oshmin"
    "skaminskajminskasminskominsukuminszkmiranomisrmiunchenasmiunikamiunikhamiunkhenimiwnixmiyamimiyunikmiyunikimji"
    " wa romamjunkhenmkzykwmkzykwsytymlamlbwrnmlemlqtmmbasammbaymmbyymnawsmndwshmndwzamngpex liyemnichovmnichowmnil"
    "amnlmnskmnylhmo er benmo si kemo si ta ermo xi ge chengmoembaaimogadarmogadormokummokum alephmomabakamombaasom"
    "ombacamombasamombasomombassamompasamonachiummonachomonaco de bavieramonaco di bavieramonaco e bavieramonacumon"
    "acu di bavieramonacummonbasamongpelliemoniteremonpelemonpeliemonpeljemonpeljeomonpelyemonperiemonrealmonrealam"
    "onrealimonrealismonreyalmons regismons regiusmonspessulanusmont realmontebide omontebideomonteleimontereimonte"
    "rejmonterejomonterejusmontereymonterimonterreimonterrejmonterrejamonterreymonterrey citymonterrey i nuevo leon"
    "monteuliolmontevidejasmontevideomontevideumontevidiejosmontevidiomontevidiyomonteviteomontevitiyomontopolismon"
    "toriorumontpelhiermontpellermontpelliermontpelyiermontrealmontreal citymontreal montrealmontrealimontrealomoro"
    "cco citymosataramoscamoscfamoschamoscomoscoumoscovamoscovomoscowmosco\306\277moscumoscuamoseukeubamoseutaleumo"
    "sitarimoskamoskaumoskomoskokhmoskoumoskovmoskovamoskovumoskowmoskowamoskumoskuamoskuasmoskvamoskvomoskwamostar"
    "mostaramostarasmostarimosukuwamosutarumoszkvamouskatmowmpakoumplmponkotampratislabamqsyqw sytymrakshmrsmrsylya"
    "mrsylytmrsyymryda ywkatanmrytsrmskwmsqmsqtmtymu ni heimu0baimuang chiang raimuang chieng maimuang chieng raimu"
    "ang jieng hmaimuang jieng raimuang louangphabangmuang paimubaimucmueang chiang maimueang chiang raimuenchenmue"
    "neghmuenhenmuenihmui nemujib citymujnemum bimumbaimumbajmumbajamumbajomumbajusmumbaymumpaimunbaimunchenmuneghm"
    "unhenmunicmunichmunich ed bavieramunicipium aelium hadrianum napocamunihmunikemuniquemunixmunkenomunkhenmuntiv"
    "ideumuntividewmuscatmuseukateumushauwomukmuskatmuskavmuskomuy fiel y reconquistadora ciudad de san felipe y sa"
    "ntiago de montevideomuy noble y muy leal ciudad de santiago de los caballerosmvdmvitamwghadwrmwinhenmwkadwrmwm"
    "basamwmbaymwmbshmwmbyymwnblyyhmwnkhmwnplyhmwnplyyhmwntfydwmwnth wydywmwntralmwntrymwntryalmwntryymwntybydywmwn"
    "tyrymwnykhmwskvamwskwmwsqbhmwstarmwstrmx s komxn te rreymxn te wi de xomyadridamyamymyamy flwrydamyanilamydrdm"
    "ydyllynmydylynmyenskmyenyeskmylanmylanwmylbrnmymbaismyndwzamynihumynknmynskmynsqmynyskymyrydamyry\332\210amyun"
    "henmyunikmyunikhamyunsenamyunxenmywnkhmywnykhmywrqtmy\332\210ylnmy\332\211ylnm\320\270\320\273\320\260\320\275"
    "na bu lei sina saona thaunnabwlynacananadinadisnadynaha tranganai dillinai lok pinai luo binailobinairobanairo"
    "binairobianairobisnairobynairompinairopinairovinajrobinajrobi oshnajrobionajrobonakhon viangchannam vannam van"
    "gnamapenhanannan dinandinandorfehervarnantinanti fitzinapnapelsnaplnaplesnapocanapolesnapolinapollinapolonapol"
    "snapolynaporinappolinapulnapulenapulinapuljnapwlynasnasaunasauonasawnasaywnaseanasonassaounassaunassau citynas"
    "sau pa bahamasnassonatnatalnatalanatalonatarunata\341\210\215nateulangnatonnayiiroobiinayreabinayrobinayroobin"
    "ayropinayrubinayrwbynboncendakaarunduanea pafosnea paphosnea yorkeneanthopolisneapalneapelneapeljneapolneapole"
    "neapolisneconei luo binei yarrick schtadtnekosejeneoplantanepalasanepalsanepeilsnetalaneu amsterdamneu jorckne"
    "usatznew albionnew amsterdamnew delhinew orangenew yorcnew yorknew york borgnew york citynew york kentinew yor"
    "k stadnew york van javanew yorkenew yorkunga ka that su tu thit khinga tsong sungiong kongnhanha tramnha trang"
    "nha tranganha tranjnha trngni ke xi yani kho seiyni siniacangasnicnicanicaeaniccniccaniccaeniceniceaniconicose"
    "anicosianicosia lefkosianicosienicusianiha tirani\341\214\215nikaianikasijanikkeasyanikkociyanikojyanikoshiani"
    "kosinikosianikosienikosiinikosijnikosijanikosija oshnikosiyanikozinikozianikozijanikozionikozjaniqusyanirobini"
    "snisaniseunissanissa maritimanisunitsanitzaniu iyarka sitiniu yueniu yue shiniujorkasniw eorkniyuyark nakaramn"
    "izanizzanja changnjachangnju jorknjujorknketempornknkhr niwyxrknkoyonkrannoapelsnobisadeunom pennomeanor adali"
    "anossa senhora do desterronounoumeanouvelle yorcknouvieau yorknov jorkonova amsterdanova iorquenova yorknovhi "
    "sadanovi sadnovi sad khotnovi sadasnovi sadinovi santnovij sadnovisadanovjorkonovu sadunovum eboracumnovy sadn"
    "owy jorknowy sadnsawntakantakarntakkantar es salamntenpasarntenverntochantontomantoumankouetentoumpainu me xan"
    "u mei anua eabhracnuestra senora de la paznuestra senora santa maria de la asuncionnueva yorknujorkanumbainume"
    "anumejanumeonumiyanuo wei sanuova yorknwfy sadnwmyanwwy sadnx wi sadnyachannyajjangnycnyja jorviknykwsyanykwzy"
    "anyplznyqwsyanyqwsyhnyrwbynysnyu yorknyu york shehirinyuyognyuyog sinyuyokunyuyorkanyw ywrqnywywrknyyrwbyn\332"
    "\276a \331\271rango cairoo petervaradjaoachakaoachaka nte chouaresoagsakaoahakaoakhakaoakhaka de khuaresoakhak"
    "ae de khuaresoaksaka de khuarezoaxoaxacaoaxaca byoaxaca cityoaxaca de juarezoaxaka de juarezoaxaka de xuaresoc"
    "hridochridaochridasochrydaocridaoeboedofen pestofiraofuridooharidaohdoheulideuohiridiohoroohriohridohridaohrid"
    "iokalandaokalendaokeullaendeuokhriokhridokhriduokhrydokilanidioklaindaoklanoklandoklandasoklantoklendoklendaok"
    "urandoolbiaold bostonold delhiold town tbilisiolisipoolissipoomoooloosakashiophiraopooportooppidum ubiorumorgo"
    "oos anxelesosaosaackeosacaosaca da ban shiosakaosaka shiosaka siosakoosalooscinoseullooseutinosloslaoslasoslea"
    "oslooslo oshosluostinostinaostinasostiniostinsosuroosutinoszakaouellinktonouellinnktonoulan batoroulan mpatoro"
    "urgaoxridoyaksakaoyelintanapa er mapa lun si apa ripaaryspafopafospafosupafwspaipairisapakhrapakkingpakkupakup"
    "alermpalermapalermaspalermepalermopalermupalipalikapalleleumopalmapalma de maiorcapalma de malhorcapalma de ma"
    "llorcapalma di maiorcapalma mallorcakoapalmademayoleukapalmaspalmas de gran canariapalrmwpalyrmwpan chiaopan c"
    "hiao chenpan chiao chiehpan kiaopan yupanamapanama bypanama citypanama hiriapanama sipanama sitipanama stadpan"
    "ama stadtpanama urbopanamashitipanamasitipanamepanamurbopandiceripanoma penapanormuspanticceripantruchepao anp"
    "ao an hsienpaphospaphosaparparaeisparaguayparaisparasparathaparcelonaparchelonaparerumoparipariespariggeparigg"
    "iparighjiparigipariispariisipariizuparijparijsparisparis of the northparisiparixeparizparizeparizhparizh oshpa"
    "rizoparizsparselonapartparthaparthenopeparto alegreparysparyzparyzhparyziuspastanpasupatumpaxpcmpdvpeairtpearl"
    " of the adriaticpechinpechinopechinupechinumpechspecinumpei chingpei ching shihpei pingpei ping shihpekenpekin"
    "pekinapekinaspekingpekinipekinopelkiretpelo aricancpenpenangpenkakpenkalurpeoseupepingpequimpequinperperisaper"
    "kanperlinpernambucopertpertapertasperthperth cityperthiapertopetpet kinpeterburgpeterburgopeterburipetersburgp"
    "etervaradpetrapilispetrogradpetrogradopetrohradpetroniumpetropolispetursborgpeulahapeullayadelkaleumenpeullobe"
    "udipeupeullolenseupeulloleseupeullolianopolliseupeunompenpeycingpeyjinpeyrutpfopha ran siphalorianopolisaphana"
    "salaphartalijapheirthphesaphiladelphiaphilippopelphilippopoliphilippopolisphilippoupolephlorensphlorensaphlore"
    "saphlorianopolisaphloriyanopolisaphlx fdifphnm penphnmpeyphnom penphnom penhphnompenphnompenhphnum penhphnum p"
    "enyphoenix cityphon phenphoratalezaphortalejaphortalejhaphountsalphra nakhonphu sanphucalaphuketphuketaphuketa"
    "sphuncalaphunkalaphxrt hluyspietaripiiteripikkinpilaya tel karmenpilenchepinangpinang george townpinoplepiratt"
    "islavapirispenpirthpiterpkhuketpknpkrpla ya de lkar menplagia ntel karmenplaiya dela karamenaplaja del karmenp"
    "laja del karmenaplaya del carmenplaya del karmenplaya dela karamenaplayya dyl karmynplmh dh mywrqhplobhadibhap"
    "lodinplorentaplorentsiaploudinplovadivaplovdinplovdivplovdivaplovdivasplovhadivhaplowdiwplrmwplwbdybplwdywplwr"
    "splwwdyfplwwdywpmipmopnampenpnhpnmh sytypnom pehnpnom penpnom penchpnom penepnom penhpnompenpnompenapnompenisp"
    "nompenopnqpnwm pnpnypo louipo sipo su tunpoapokalapokarapokekonapokh rapokharpokharapokhara gavisapokhara upam"
    "ahanagarapalikapokhrapokkarapokkharapokottapole tou mexikoupole tou panamapoleutallejapoleutuallegeulipoli tis"
    " zanzivarispondiceripondiceropondicheripondicherripondicherrypondicherypondiseripondisheriponducherrypondypoon"
    "apor louiporata luiporatoporato alegareport de franceport loisport louisport louis townport luiport luisport l"
    "uisasport luisoport luizport luyisporta luiporta luisaportluiportoporto alegreporto alegriporto alegroporto al"
    "enkreporto de sao francisco dos casaesporto vallartaportoricoportuportu alegreportu alegriportu alegryportuale"
    "griportus alacerportus caleportus ludoviciporutoposoniumpoteulu iseupotoruisupoudhucherrypouerto valartapoulpo"
    "udevapounepozsonypraagpragpragapragaepragopragueprahaprakprany d\333\201lyprathes singkhporpresbourgpresburgpr"
    "esporokprespurkpressburgpreszburgprgpricopropinsi chiang raiprtprt\332\276prt\332\276 as\331\271rylyapryzpto v"
    "allartaptypu ji shipu la ya de er ka manpu li su panpu luo fu di fupu napu sanpuduchcheripuducherripuducherryp"
    "uduvaipueblo de los angelespueblo los angelospuehrto valjartapueleutobayaleutapuerto alegrepuerto louispuerto "
    "ricopuerto valartapuerto valjartapuerto vallartapuerto valyartapuertovalartapukespuketopukkespukkitpullapa mum"
    "baipunpunapunaepunepune saharapuneopunipunopunom penpunonpenpunshalipunsyalpurahapurato valartapurovudifupurtp"
    "urte vallartapuspusanpusanapusanoputapestpuvenas airispuyerto baiyartapuyerto vallarttapuyunpverto valartapver"
    "to valjartapvrpwkharapwnapwnhpwnslpwnypwqtpwqwwqhpwr lwypwrtlzhpwrtwpwrtw algrhpwrtw alygrypwrtw bayarta khaly"
    "skwpwrtw wyyyartapwr\331\271wpwsnpxrtu bar ya tapxuketpyalaya dela kamenapyarispyarisapyrnzhpyrspyurto valarta"
    "pyyqahireqahrhqhyrqiao zhi shiqing laiqing maiqing naiqlnqlwnytqlwyznbwrgqlwz npwqhqmplhqndqrqwbqrtajnt kwlwmb"
    "yaqrthnhqrzyqsnwwqtmndwqtnyhquancheumquancjouquang chauqueen city of the plainsqueenstownqueenstown pa new zea"
    "landquiotoquitoquituquitumquluniatqusquqvadalaxaraqwlqthqwlwmbwqwpnhgnqwrdwbhqwsqwqwzyqysynbqysynywwqytwqywtwq"
    "yybqzblnqhraankoneraankonemyahoetraavelirabbahrabbath ammonraeaeveliraelintanaragosuragunaragusarahoruraiyadha"
    "rakrakapuorammarananarangonrangoonrangounrangumrangunrangunarangunasrapasuras muhammadras umm siddrath ri xode"
    " ca ne rore sifirecrecifereciforecihpirecwicrefkiavikrehjkjavikrehsifireiciaviciareicivicreigareikiavikreikiav"
    "ikereikiyabhikareikjaveksreikjavikreikjavikareikjavikasreikyavuikureiquiavikreiquiaviquerejkijavikrejkjavikrej"
    "kjavikorekrekavikrekh ya wikrekiavikarekjabhikarekjavikarekyavikrekyavikareonreshiferesiferesifiresipheresipir"
    "esi\341\215\214respublica ragusinarevalrevanrevelreyikyavikreykiavicareykjavikreykjavikurreykjawikreykyabikrey"
    "kyavikrgnrhufainri kari nei wari reri xode ca ne roriaadriadriadariaderiadhariadiriadoriadumriantrigarigaerige"
    "rigg arigorihadriiariigaariikarijarijadrijadarijadasrikarimrimariorio d janeirorio de janeirorio de janeirurio"
    " de janejrorio de janerorio de janeyrorio de zaneirasrio de zaneirorio de zaneirosrio de zanejrorio de zaneyro"
    "rio de zhaneirorio de zhanejrorio di janerorio di jeneriorio di jenirorio nte tzaneiroriodejaneiroriodezaneiro"
    "rios dis djaneirosriqarisifirisubonriu de janeiroriu de janeiruriviethe de janvyirivuiurixriyadriyadariyadhriy"
    "adhariyadoriyatriyea di janireariyo di janairoriyo di janeroriyo di jeneriyoriyo di jeneroriyo di jyaneriyormo"
    "rngwnroemeromromaromanaromeromirommaromorondonroomaroranrorosanzerusuroumrsyphruanpaban junruhrukusenburukurun"
    "rwmrwmarya deh zhanehjraryadrygaryghrygharyjarykjawkrykyafykrykyawkrykyawykrymrysyfrysyfyryuburyanaryw dh znyy"
    "rwryw dw zhanyrwryw dwzhanyrwryw dy janyrwryyadrzyms ko peiysa er wa duosa ge lei busa kerbsa la re wosaarayeg"
    "osaengdeunisaenhwansaenpeulansaenpeulansiseukosafijasaghaisagrabsagrebsagwzlwgbouhsahdzahanabadsaisai gonsai l"
    "a ye fusai sa luo ni jisai wei li yasai wei yasaigonsaina pharansisakosaina phransiskosainazainasaint charless"
    "aint denissaint denis de la reunionsaint denis reunionsaint dominguesaint iuansaint jamessaint john de porto r"
    "icosaint petersbourgsaint petersburgsainte jean de porto ricosaireavosajgonsakatasakopiesakrebsal wad xrsalabh"
    "adorasalavadorasalayebosalfadwrsalfadwr bahyasalonicsalonicasaloniccosaloniksalonikasalonikaisalonikesalonikis"
    "aloniquesaluniccusalvadorsalvador da bahiasalvador de bahiasalvador de bahiosalvadorasalvadorassalvadorisalvad"
    "orosalvedorasalvhadora da baiyasalwadwrsalwnyksam zansampasamu paulusan chosesan chouansan chuanassan cristoba"
    "lsan cristobal de las casassan cristobal las casassan f ran si s kosan fan shisan franciscosan francisco de qu"
    "itosan franciscusan franciskosan francyskasan fransiscosan fransiskassan fransiskosan fransskwsan fransyskwsan"
    " fransysk\333\206san frantziskosan hosesan huansan hwnsan ian de porto ricosan ioannisan jean de portoricosan "
    "josesan jose de costa ricasan jose i costa ricasan joseosan jozesan juansan juan batista de puerto ricosan jua"
    "n bautistade de puerto ricosan juan de puerto ricosan juanosan jusiysan jwzsan khasehsan khosesan khozesan khu"
    "ansan khuanisan khwansan khwsyhsan khwzhsan khwz\333\222 kws\331\271arykasan lan gangsan paolosan paul ed bras"
    "ilsan paulassan paulosan paulusan paulu du brasilisan pauluwsan pawlosan petersburgosan phransiskosan pietrobu"
    "rgosan pietruburgusan polo del braxilsan poulosan ta kru sde te ne rifesan xoansan xosesan xuansana hojesana h"
    "osesana hozesana huanasana huraanasana phransisako kauntisana phransiskosanchajussancta crux nivariaesanctiaco"
    "bisanctus dionysiussanfranciskosanfuansanfuranshisukosang gei ba er shisang tu susangajsangaysanghaesanghaisan"
    "ghajsanghaysangpaollosangpaollusangpaullosangpaullusangteupeteleubuleukeusanhajasanhajosanhosesanhuansanhuanas"
    "anita maritasankt paulossankt peitersbuergsankt peterburgsankt peterburgassankt peterburgosankt peterburqsankt"
    " petersborgsankt petersburgsankt peterzburgsankti petursborgsanktpeterburgasankutopeteruburukusannkaesanpaulus"
    "anpaurosansibarsansibar stadtsant btrsbrghsant petersbourgsant petersburgsant petersburgosanta catherinasanta "
    "cruzsanta cruz de tenerifesanta cruz tenerifekoasanta damingasanta fe de bogotasanta krouth nte tenerifesanta "
    "kruja de teneriphesanta krujha de teneriphasanta krus de tenerifesanta krus deh tehnehryfehsanta krusa de tena"
    "rifasanta kruz de tenerifesanta krwssanta krws dy tynyryfasanta krwth dy tynyryfhsanta krwz dy tynyrfsanta mar"
    "atasanta mariasanta maria del buen ayresanta martasanta peterburgsantafe de bogotasantakeuluseudetenelipesanta"
    "krusa de tenerifesantamarutasantiagosantiago de calisantiago de chilesantiago de leon de caracassantiago de lo"
    "s caballeros de guatemalasantiago de xilesantiago del cilesantiago do chilesantiago du ch ilisantiago du chili"
    "santiago\343\203\273de\343\203\273karisantiankosantixakosantiyagosantjagosantjago de chilesantjago de chilisan"
    "to domingosanto domingo citysanto domingo de guzmansanto dominqosanto ntominnkosantodoming gosantyaghwsantyagw"
    "santyyagwsanxaysaosao franciscosao paolosao paulosao paulo capitalsao petersburgosao salvadorsao sebastiao do "
    "rio de janeirosaphiyasaraevasaraevosaraevo oshsaraevuosaragebosaragiebosaragievosarajevasarajevassarajevosaraj"
    "evssarajevusarajewosarajywwsaraxevosarayaveasaraybosnasarayebhosarayevhosarayevosarayevusarayewosarayh wwsaray"
    "wwsarayyfwsarm es sejhsarm es seyhsarubadorusarunasaruvuadorusatakahomasataliasaubadoleusaulsaun paulusavea pe"
    "aleasavirasavo palosaw bawlwsaw palwsaw pawlwsaw pwlwsawo palosaygwnsayqonsaywpaywlwsa\341\210\215vadorisblyts"
    "bylyhschanghaischarm asch schaichscheschauensciorenzasclscopiascupisdqseasea pea lusealdahseaphiyaseatlseatlos"
    "eattleseattlumsebi yasebillasebillesebiriasebiryasebiyasebusebu ketemasebu k\313\214alasysebu saharasebu sahir"
    "asebu seherisebu shakharysebu she\322\273eresebu shisedniejossein ceinseinteupiteojeubeogeuseiy mrathseiynghis"
    "ek naselselaniksen censen denisena phransiskosenacenasencenasencjensencsensendzenasseng to chhiseniti \341\215"
    "\222terisiberi\341\214\215senjenosenjhenasent pi te xrs beirksenta pitarasabaragasenta pitarsabargasenzdensenz"
    "enseoelseolseonjeon siseoulseoul siseoulsiseoulteugbyeolsiseraiumserayevoserdicaseuelseukopeseulseulaseulasseu"
    "liseuloseulumseung hoiseupeulliteuseutogholleumsevidzhehsevilasevilejesevilhaseviliasevilijaseviljasevillasevi"
    "llesevilosevilyaseviyaseweliyesewillasfosgnshasha mu sha yi heshakhri sebusham chansham chunsham chun hushang "
    "haishang hai shishang hai shihshangaishangajshanghaishanghai cityshanghayshanghhayshanhaishani\341\214\215hayi"
    "shankhajshanxaysharm al shaikhsharm ash shaykhsharm ehl shejkhsharm el sheijsharm el sheikhsharm esh sheikhsha"
    "rumu\343\203\273eru\343\203\273sheikushawmutshawmuttshawnnutshefshauenshehnchzhehnshemuriappushen chenshen chu"
    "anshen chuan chenshen chuan hsushen chunshen zhenshen zhen shishenchzhenshendzensheng bao luosheng bi de baosh"
    "eng de ya gesheng duo ming gesheng he xisheng hu ansheng ke lu si de te nei li feishengchengshensen shishenzen"
    "shenzhensherm el sheiksherm el sheikhsherm el shekhsheung hoishfshawnshhr ayrwanshhr panamashhr sbwshiatorushi"
    "donishiem chunshikagoshingaporushkagwshkupshkupishnghayshng\332\276ayyshou ershou er te bie shishrm alshykhshu"
    "mchunshundzhunshyanggangshykaghwshykagwshykajwshynyangshynzhynshynzynshyqgwsi de ge er mosi ke pu lisi pu li t"
    "esiaeteulsiaitalasiama riapasiargaosiatlsiatulsiayuthiasibiliasicagumsidanisideunisidnefsidneisidnejsidnejasid"
    "nejosidnejussidneysidnisidniysiehtlsiem reabsiem reapsiemleapeusiemlibsiemrapsiemreabsiemreabassiemreapsietlsi"
    "etlasietlassietlisigapurasijem reapsijetlsikagosikkageasima ripasimcheonsinsin ka posing dusing gapolsing gapo"
    "leusingaporesingapore citysingapoursingapursingapurasingidunumsingkh porsinkapouresinoplesint petersborksint p"
    "etersburgsiro mayraqaxaq yerevansit nisita del caosita del capsiulsiulasivigliasiviljasiyaatilsiyatalsiyatalas"
    "iyema ripasiyolasi\341\210\235 ri\341\215\221sjanghaesjanghaisjjsjosjuskgskopeskopeiaskopiaskopieskopiyeskopje"
    "skopjoskopleskoplieskopljeskopyeskpskwbyhslbdwrslwadwrslwnyqhslwnyqysmirnasmirnesmrsmyrnasmyrnesn hwshsn prnsy"
    "sqwsn ptrzbwrgsngapwrsnghafwrtsngnsnqt ptrbwrgsnt dnyssnth mrthsnth qrws dh tnryphsntw dwmyngwsoeulsofsofeiyso"
    "fisofiasofiaesofiesofiisofijsofijasofija oshsofijosofiosofiyasofjasofyasoifiasolsolasolunsophiasophiyasopiasot"
    "eropolissoubasoukre la pazsoulsourusouru te bie shisouvaspalatospalatrospalatumspbspecial region of yogyakarta"
    "splitsplitasplitasspljetsplytspusqwpyhsrayyfwsrayywwsredetssrm syyhsryybwssasshssiemlibst denisst jamesst pete"
    "rsburgstad letzebuergstadistadt luxemburgstakahomastakgolmstakhomstambolstamboulstambulstambulastamb\322\261ls"
    "tare delistgostin poli stimbolistjokolnastostoccholmstoccolmastockholbmastockholmstockolmstocolmstocolmastokah"
    "omastokcholmestokgolmstokgolm oshstokholmstokholmastokholmasstokholmistokholmostokkholmstokkholmurstokkolmasto"
    "kolmstokolmastuculmastuokhuolmsstwkhwlmstwqhwlmstxkholmsu la siesu li shisu riksu wasubasubhasuerixsufasuirasu"
    "kopiesunda kelapasundapurasuo fei yasuo wei lasuofejesupuritosuriccsurixsutokkuhorumusuvsuvasuva citysuvaesuva"
    "yrsuvosuwasvqswbhswfaswfyaswfyhswpyhswwaswyaswyrhsyaleum elsyeikeusyam rybsyana hosesyana phransiskosyatlsybw "
    "sh\333\201rsybw s\313\214arsybyyasydsydneiumsydneysydney citysydnysye ulsym rypsyngpwrsyn\331\271 py\331\271rz"
    " brgsyonan tosyou ouensyqgwsyurixsywlsyym rypsyym ryypszanghajszarajevoszaviraszentpetervarsziemreapszkopjeszo"
    "eulszofiaszoulsztokholmszxs\332\211nyta linta shen gantachkenttai beitai bei shitai peitai pei hsientai pei sh"
    "ihtaibeitaibei shitaibei shihtaibei sitaibejustaillinntaipetaipehtaipeitaipeiataipeiumtaipejustaippeitaixkentt"
    "ajbehjtajbejtajpejtajpeotakkatakkartalintalinatalinastalinitalinotalinstallidntallintallin oshtallinatallinnta"
    "llinnatallinna linntallyntalyntamaki makau rautamizhagamtamulinadutan xiang shantaplintarintarontatarontotarus"
    "salamtastasakadatasakandatasakhandataschkenttashkentashkendtashkenttashkent oshtashkentitashkndtashqndtashuken"
    "totasjkenttaskandataskanrtaskantutaskendetaskenttaskentataskentastaskentotasyukenteutaszkenttaxkenttaybyhtayip"
    "ehtaypeytbilistbilisitbilisi oshtbilisistbilisotbilissitbilisytbiliszitbilsitblisitblystblysytbstbylysytchaj p"
    "ejtcite la wei fute whanga nui a tarateareanteatehl aviutel abibeutel avevstel avivtel aviv jaffatel aviv jafo"
    "tel aviv yaffotel aviv yafotel avivastel avivitel avivotel awiwtel evivtela abhibhatela abhivatela avivatelaab"
    "ibatelavivatelavivumtell abibtell afiftel\326\276abiyb yapwotemasektenerifetenerifes santa krusasteneriffatenv"
    "arteranaterritoire de pondicheryteruabibutesabannakon\343\203\273pukettotesalonicatesalonikitessalonicatessaro"
    "nikiteubillisitflstflysthach khen tthakathallin ntham quyenthan hiong santhang longthanh dothanh pho chiang ra"
    "ithanh pho ho chi minhthanh pho new yorkthanh thai phienthbi li sithbilisithe big applethe big pineapplethe br"
    "idge townthe city of angelsthe city of saint johnthe mexican diggingsthe most noble and most loyal city of san"
    "tiago of the knights of goathemalathe spanish diggingsthe windy citythel xa wiftherandathesbal nkhr cheiyngray"
    "thesbal nkhr phuketthessalonicathessalonikathessalonikethessalonikithessaloniquethipetho rxn tothuong haitiati"
    "an futianfutibilisitiblisitiblissitiflistigemmi tamellalttilanatillitin futinistioranatiphlidatipilicitirantir"
    "an atiran khottiranatiranaetiranetiranotiwnistl abybtl abyb yafatl alrbytl avyvtl awywtl awyw yafwtl bybtl byb"
    " ypwtlahtoantepectlawywtlltlvto sikaztobirishitochiutochkenttociotokatokeiywtokijatokijastokiotokkiyotokyotolo"
    "ntotongkatongkahtoquiotoramtotorantotoronitotorontastorontotorontutorontumtoshkandtoshkenttoshkent shahritotan"
    "ttou dun shitouranetp ho chi minhtpetpgistphcmtpilisitramounttref y penrhyntremonttrimontiumtrimountaintrimoun"
    "tainetriphelistrnavatsarigradtsau liang haitschhimtschuntsennaitsennkntoutshnghdwtshqndtshynaytsikagotsiurikhi"
    "tsqnttsuerixtsuriquetsurixtsyrykttuplistu ni situ ni si shituenistuinistukholmatulumtuluntumakuetetumasiktuntu"
    "nestunes tamane\311\243ttuneztunggatunistunis khottunis shaarytunis villetunisatunisastunisitunisin orntunisst"
    "unisztunixituniztunizotunustunuztupaituranturicumturitgtuytwiniseutwkywtwnstwnystwqywtwrntwtwrwntwtwwnstxengdu"
    "tynidatyotyranatyrannatyrnhtyunisatzaipourtzakartat\333\216l y\333\225vyvubudubudaubudoueligitoneuelingtoniuel"
    "ingtunuerintonueskuepuinuintofukkuuioujvidekukyula batorulaan baatarulaan baatar hotoulaanbaatarulaanbaataroul"
    "aanbaatorulaanbaator hotaulaanbaaturulan batorulan bator hotoulan bator khotoulan batorasulan baturulanabatara"
    "ulanbatarulanbatorullanbataleuullanbatoleuulnulpiaulpia serdicaungujauranbatoruurbsurbs dumagueteurbs fluminen"
    "sisurbs montis videiurbs paulistanaurbs pulchri horizontisurbs sancti iosephi in costaricaurgaurgadaurugauskub"
    "uskupvahaka de juerezavahaka de khuarisavaileitevailigatanavainakuvaravainkuvaravalainsiavalaitavalantsavalapa"
    "raisovalartavalencevalenciavalencia valenciavalencievalencijavalenciovalenciyavalensejevalensivalensiavalensii"
    "valensijvalensijavalensiyavalensyaavalenthiavalentiavalentziavalenzavalerravaletavalettavalle de mexicovalleta"
    "vallettvallettavalletta oshvallettaevallis paradisivalparaesosvalparaijovalparaisvalparaisavalparaisasvalparai"
    "sovalparaysovalparays\333\206valpeyracovvalynsyavancouvervancovervancuveriumvanguvevankuvarvankuvervankuverava"
    "nkuverisvankuverovankuvurvapvaradinum petrivaranacivaranasivaranasiovaranasisvaranassivarsavarsavavarsaviavars"
    "avjavarsawavarshavavarshavaevarsjavarsovarsovavarsoviavarsovievarsoviovarssavivarsuvavasaka de huarejhavasaros"
    " varadvatahukaveenvelingatanavelingtanvelingtanavelingtonvelingtonavelingtonasvelingtonivelingtonovelintanvell"
    "ingtanvellingtonvellingtoniavellinqtonvenavencjanvenkuverventjanventyanvernyjvernyyvhamkuvharavheletavhiantiya"
    "navhilniyasavianchanviang chanvianga canaviangchanvictoriavidenvieviedenvienvien canvien changvienaviencianavi"
    "eng caenvieng chanvieng quyviengchanviengtjanviennaviennevienovientanevientianvientianasvientianevientijanvien"
    "tjanvientyanviinvijentijanvila de cordobavila de mendozaville de chechaouenville de luxembourgville de phnom p"
    "enhville de porto ricoville de sainte jean de porto ricoville du capville lumierevilnvilnavilniavilniasvilniau"
    "s miestasvilniousvilnisvilniusvilniusivilniyasvilnjusvilnovilnuesvilnusvilnyusvinvinarborgvindahokavindgukvind"
    "hukvindhukavindhukasvindhukovindkhukvindobonavinduquevindxukvinevinipoppolisvintchoukvintokvirnijviyanaviyanca"
    "nviyen tiyenvizantija vizantijavjenavjencanavjennavjentianovjentjanvlcvnovnsvomvaivorsovostonivrh bosnavtevtgv"
    "uienchanvuienchan shivuirinyusuvung tauvungtauvyanavyantyanvyentyanvylnywsvyzantiow wawa er pa lai suowa ha ka"
    "wa ha ka shiwa la na xiwa lai tawa lun xi yawaer pa lai suowahakawahstoronon kewal let tawalencjawalensiyewale"
    "tawalnsyawalparayswwalparayzwwalprayyswwalprayzwwaltawan xiangwang chingwankuwerwaranashiwaranasiwaranasywaran"
    "sywarsawwarsawawarschauwarskouwarswwarszawwarszawawarushawawastokwaterloowawwawawdhweanwei er niu siwei ling d"
    "unwei tienwei ye naweiyngcanthnweiynnawelintonwellingtanwellingteonwellingtonwellintonwen de he kewen ge huawe"
    "n he kewenewenenweolingtunwernywhanga nui a tarawhite housewi lni xuswiang chanwiang taiwiangcanwiedenwienwien"
    " tsjanwieng taiwientianwilayah persekutuan kuala lumpurwilnawilniuswilnowilnuswin dhukwindhoekwindhukwindoekwi"
    "ndy citywjedzynwlgwlnsyhwlnyswlthwlyngtwnwnkwwrwnkwwr brytysh klmbyawnqwbrwo jowrshwrshwwrswwu jiao weiwu lan "
    "ba tuowukutawwawwynthwqwxrsxwyentyanwylnhwylnsyawylnywswylynghtwnwylynjtwnwynwyndhwkwyndhwqwynd\332\276wkwynhw"
    "ynhoekewynkwwrwyntyanwyn\331\271\333\201wkxa bud abixa sun si xxngxa vung tauxabi canxacartaxah mda badxak kra"
    "xal matixam manxamstexrdamxangaixareki paxauenxedinbaraxelsinkixenebraxethensxexauenxhakartaxi nixi ya tuxia w"
    "an naxian gangxian li shengxian li shixiang gangxianggangxiem riepxieng maixieng raixin anxin jia poxin jin sh"
    "anxing jia poxmvt sraxo kh ridxo sa kaxohanesburgoxokh laendxue lixulanbatxrxxsloxxstinya cangya dianya jia da"
    "ya mei da ba deya song senya zhuangya zhuang shiyajgyadazyakartayammanyamrytsaryang gonyang guangyanghwnyangjg"
    "vanghyangkungyangonyangunayangwnyanjwnyankonyankounyanqonyantalyayavklandyazmirye jia daye li wenyelebanyem ji"
    "llayeravana prantayerba buenayere wanyerevanyerevanayerevhanayervandavanyeteboliyi la ke li wengyi si tan baoy"
    "i si tan bu eryi zi mi eryin gingyiriwanymqyog yakaleutayogyakartayohaneseubeogeuyohanesuburuguyohannesburgyoh"
    "annesburqyohateboryayok hon ni su pauyong zhenyork berriyoteboriyoxannesburgyryfanyrywanytoyue han nei si baoy"
    "ue han ni si baoyvryvy akua tavaywbwdywgyakartaywhnsbwrgywjyakrtaywsakaywslwywtbryyxk ya kar tayyzy\333\225kra"
    "y\333\225mst\333\225rdamzabragzabregzagzagabbriazagabriazagarabazagavriazaghrbzagrabzagrabiazagrbzagrebzagreba"
    "zagrebaszagrebizagrebozagrebszagrepzagrevzagrzebzagurebuzahrebzajrybzanizibarizanjibarzanjibarazanjibarushitiz"
    "anjiborzankrempzanzibarzanzibar byzanzibar cityzanzibaraszanzibarizanzibarozaqrebzenevazenewzeurichzghrbzhai p"
    "u erzhai pu yazhajpurzhakartazhehnevazhenevazhi jia gezhnwzhong guo shang haizhwhansbwrgzimmezirichzirikziuda "
    "de panamaziurikhazkqzmiwrniaznbhznevzngbarzngdwznjbarznyznzznzybr sytyzqnzrgzrhzuerichzuerighzuerihzuriczurich"
    "zuricuzurighzurigozurihzurikozuriquezurychzwrykhzyng ryzyrichezyrihuzyrykzyurikhazywrchzywrhzywrkh\316\261\316"
    "\262\316\261\316\275\316\261\316\261\316\263\316\271\316\261 \317\200\316\265\317\204\317\201\316\277\317\205"
    "\317\200\316\277\316\273\316\267\316\261\316\263\316\272\316\261\316\275\317\204\316\271\317\201\316\261\316"
    "\270\316\267\316\275\316\261\316\261\316\270\316\267\316\275\316\261\316\271\316\261\316\272\316\272\317\201"
    "\316\261\316\261\316\273\316\271\316\272\316\261\317\201\316\275\316\261\317\203\317\203\316\277\317\203\316"
    "\261\316\273\316\274\316\261\317\204\316\271\316\261\316\274\316\262\316\277\317\205\317\201\316\263\316\277"
    "\316\261\316\274\316\274\316\261\316\275\316\261\316\274\317\200\316\271\317\204\316\266\316\261\316\275\316"
    "\261\316\274\317\200\316\277\317\205 \316\275\317\204\316\261\316\274\317\200\316\271\316\261\316\274\317\201"
    "\316\271\317\204\317\203\316\261\317\201\316\261\316\274\317\203\317\204\316\265\317\201\316\275\317\204\316"
    "\261\316\274\316\261\316\275\316\277\316\271\316\261\316\275\317\204\316\271\316\263\316\277\317\205\316\261 "
    "\316\263\316\277\317\205\316\261\317\204\316\265\316\274\316\261\316\273\316\261\316\261\316\275\317\204\316"
    "\271\317\203 \316\261\316\274\317\200\316\265\316\274\317\200\316\261\316\261\317\201\316\265\316\272\316\271"
    "\317\200\316\261\316\261\317\203\316\277\317\205\316\275\316\270\316\271\316\277\316\275\316\261\317\203\316"
    "\277\317\205\316\275\317\203\316\271\316\277\316\275\316\261\317\203\317\200\316\261\316\273\316\261\316\270"
    "\316\277\317\203\316\261\317\204\317\204\316\261\316\273\316\265\316\271\316\261\316\261\317\207\316\274\316"
    "\265\316\275\317\204\316\261\316\274\317\200\316\261\316\275\317\204\316\262\316\261\316\273\316\265\316\275"
    "\316\270\316\271\316\261\316\262\316\261\316\273\316\265\317\204\316\261\316\262\316\261\316\273\316\265\317"
    "\204\317\204\316\261\316\262\316\261\316\273\317\200\316\261\317\201\316\261\316\271\317\203\316\277\316\262"
    "\316\261\316\275\316\272\316\277\317\205\316\262\316\265\317\201\316\262\316\261\317\201\316\272\316\265\316"
    "\273\317\211\316\275\316\267\316\262\316\261\317\201\317\203\316\277\316\262\316\271\316\261\316\262\316\265"
    "\316\273\316\271\316\263\317\201\316\261\316\264\316\271\316\262\316\265\317\201\316\277\316\273\316\271\316"
    "\275\316\277\316\262\316\267\317\201\317\205\317\204\316\277\317\203\316\262\316\271\316\265\316\275\316\275"
    "\316\267\316\262\316\271\316\265\316\275\317\204\316\271\316\261\316\275\316\262\316\271\316\273\316\275\316"
    "\261\316\262\316\271\316\273\316\275\316\271\316\277\317\205\317\203\316\262\316\271\316\275\317\204\317\207"
    "\316\277\317\205\316\272\316\262\316\277\316\274\316\262\316\261\316\267\316\262\316\277\317\203\317\204\317"
    "\211\316\275\316\267\316\262\316\277\317\205\316\264\316\261\317\200\316\265\317\203\317\204\316\267\316\262"
    "\316\277\317\205\316\272\316\277\317\205\317\201\316\265\317\203\317\204\316\271\316\262\317\201\317\205\316"
    "\276\316\265\316\273\316\273\316\265\317\203\316\262\317\205\316\266\316\261\316\275\317\204\316\271\316\277"
    "\316\263\316\265\316\275\316\265\316\262\316\267\316\263\316\265\316\275\316\265\317\205\316\267\316\263\316"
    "\271\316\261\316\275\316\263\316\272\316\277\316\275\316\263\316\271\316\265\317\201\316\265\316\262\316\261"
    "\316\275\316\263\316\271\316\277\316\263\316\272\316\271\316\261\316\272\316\261\317\201\317\204\316\261\316"
    "\263\316\271\316\277\317\207\316\261\316\275\316\265\317\203\316\274\317\200\316\277\317\205\317\201\316\263"
    "\316\272\316\263\316\272\316\265\317\204\316\265\316\274\317\200\316\277\317\201\316\263\316\272\316\263\316"
    "\277\317\205\316\261\316\264\316\261\316\273\316\261\317\207\316\261\317\201\316\261\316\263\316\277\317\205"
    "\316\271\316\275\317\204\317\207\316\277\317\205\316\272\316\263\317\201\316\261\316\275\316\261\316\264\316"
    "\261\316\264\316\265\316\273\317\207\316\271\316\264\316\277\317\205\316\262\316\273\316\271\316\275\316\277"
    "\316\265\316\264\316\271\316\274\316\262\316\277\317\205\317\201\316\263\316\277\316\265\316\273\317\203\316"
    "\271\316\275\316\272\316\271\316\265\317\201\316\265\316\262\316\261\316\275\316\266\316\261\316\263\316\272"
    "\317\201\316\265\316\274\317\200\316\266\317\205\317\201\316\271\317\207\316\267\316\267\317\201\316\261\316"
    "\272\316\273\316\265\316\271\316\277\316\267\317\201\316\261\316\272\316\273\316\265\316\271\316\277 \316\272"
    "\317\201\316\267\317\204\316\267\317\203\316\270\316\265\317\203\317\203\316\261\316\273\316\277\316\275\316"
    "\271\316\272\316\267\316\271\317\203\317\204\316\261\316\274\317\200\316\277\317\205\316\273\316\272\316\261"
    "\316\266\316\261\316\274\317\200\316\273\316\261\316\275\316\272\316\261\316\272\316\261\316\271\317\201\316"
    "\277\316\272\316\261\316\273\316\272\316\277\317\205\317\204\316\261\316\272\316\261\316\274\317\200\316\261"
    "\316\273\316\261\316\272\316\261\317\201\316\261\316\272\316\261\317\203\316\272\316\261\317\201\316\261\317"
    "\204\317\203\316\271\316\272\316\261\317\204\316\261\316\275\316\267\316\272\316\261\317\204\316\274\316\261"
    "\316\275\317\204\316\277\317\205\316\272\316\265\316\271\317\200 \317\204\316\261\316\277\317\205\316\275\316"
    "\272\316\271\316\263\316\272\316\261\316\273\316\271\316\272\316\271\316\265\316\262\316\277\316\272\316\271"
    "\316\277\317\204\316\277\316\272\316\271\317\203\316\271\316\275\316\261\316\277\317\205\316\272\316\271\317"
    "\204\316\277\316\272\316\273\316\277\317\205\316\266 \316\275\316\261\317\200\316\277\316\272\316\261\316\272"
    "\316\277\316\273\316\277\316\274\317\200\316\277\316\272\316\277\316\273\317\211\316\275\316\271\316\261\316"
    "\272\316\277\317\200\316\265\316\263\317\207\316\261\316\263\316\267\316\272\316\277\317\201\316\264\316\277"
    "\316\262\316\261\316\272\316\277\317\205\316\261\316\273\316\261 \316\273\316\277\317\205\316\274\317\200\316"
    "\277\317\205\317\201\316\272\316\277\317\205\316\261\316\275\316\263\316\272\317\204\317\203\316\277\316\277"
    "\317\205\316\272\316\277\317\205\317\203\316\272\316\277\316\272\317\201\316\261\316\272\316\277\316\262\316"
    "\271\316\261\316\272\317\211\316\275\317\203\317\204\316\261\316\275\317\204\316\271\316\275\316\277\317\205"
    "\317\200\316\277\316\273\316\267\316\272\317\211\316\275\317\203\317\204\316\261\316\275\317\204\316\271\316"
    "\275\316\277\317\205\317\200\316\277\316\273\316\271\317\203\316\273\316\261 \317\200\316\261\317\203\316\273"
    "\316\261\316\263\316\277\317\203\316\273\316\261\317\207\316\277\317\201\316\267\316\273\316\262\316\271\316"
    "\262\316\273\316\265\316\277\316\275\316\273\316\265\317\205\316\272\317\211\317\203\316\271\316\261\316\273"
    "\316\265\317\205\316\272\317\211\317\203\316\271\316\261\316\275\316\273\316\271\316\274\316\261\316\273\316"
    "\271\316\277\317\205\316\274\317\200\316\273\316\271\316\261\316\275\316\261\316\273\316\271\317\203\316\261"
    "\316\262\317\211\316\275\316\261\316\273\316\277\316\275\316\264\316\271\316\275\316\277\316\273\316\277\317"
    "\203 \316\261\316\275\317\204\316\266\316\265\316\273\316\265\317\203\316\273\316\277\317\205\316\276\316\265"
    "\316\274\316\262\316\277\317\205\317\201\316\263\316\277\316\274\316\261\316\264\317\201\316\271\317\204\316"
    "\267\316\274\316\261\316\271\316\261\316\274\316\271\316\274\316\261\316\273\316\261\316\263\316\261\316\274"
    "\316\261\316\273\316\265\316\274\316\261\316\275\316\271\316\273\316\261\316\274\316\261\317\203\317\203\316"
    "\261\316\273\316\271\316\261\316\274\316\265\316\264\316\265\316\263\316\271\316\275\316\274\316\265\316\273"
    "\316\262\316\277\317\205\317\201\316\275\316\267\316\274\316\265\316\275\317\204\316\277\317\203\316\261\316"
    "\274\316\265\317\201\316\271\316\264\316\261\316\274\316\271\316\275\317\203\316\272\316\274\316\277\316\274"
    "\317\200\316\261\317\203\316\261\316\274\316\277\316\275\316\261\317\207\316\277\316\274\316\277\316\275\317"
    "\200\316\265\316\273\316\271\316\265\316\274\316\277\316\275\317\204\316\265\316\262\316\271\316\264\316\265"
    "\316\277\316\274\316\277\316\275\317\204\316\265\317\201\317\201\316\265\316\271\316\274\316\277\316\275\317"
    "\204\317\201\316\265\316\261\316\273\316\274\316\277\317\203\317\204\316\261\317\201\316\274\316\277\317\203"
    "\317\207\316\261\316\274\316\277\317\205\317\203\316\272\316\261\317\204\316\274\317\200\316\261\316\272\316"
    "\277\317\205\316\274\317\200\316\261\316\275\316\263\316\272\316\261\316\273\316\277\317\201\316\274\317\200"
    "\316\261\316\275\316\263\316\272\316\277\316\272\316\274\317\200\316\261\317\204\316\277\317\205\316\274\316"
    "\271\316\274\317\200\316\265\316\273\316\277 \316\277\317\201\316\271\316\266\316\277\316\275\317\204\316\265"
    "\316\274\317\200\316\265\317\201\316\263\316\272\316\265\316\275\316\274\317\200\316\277\316\263\316\272\316"
    "\277\317\204\316\261\316\274\317\200\316\277\317\201\316\275\317\204\316\277\316\274\317\200\316\277\317\205"
    "\316\265\316\275\316\277\317\203 a\316\271\317\201\316\265\317\203\316\274\317\200\316\277\317\205\316\265\316"
    "\275\316\277\317\203 \316\261\316\271\317\201\316\265\317\203\316\274\317\200\316\277\317\205\317\203\316\261"
    "\316\275\316\274\317\200\317\201\316\261\317\204\316\271\317\203\316\273\316\261\316\262\316\261\316\274\317"
    "\200\317\201\316\271\317\203\316\274\317\200\316\265\316\271\316\275\316\275\316\261\316\271\317\201\316\277"
    "\316\274\317\200\316\271\316\275\316\261\316\275\317\204\316\271 \317\206\316\271\317\204\316\266\316\271\316"
    "\275\316\261\317\200\316\277\316\273\316\267\316\275\316\261\317\203\317\203\316\261\316\277\317\205\316\275"
    "\316\265\316\261 \317\205\316\277\317\201\316\272\316\267\316\275\316\271\316\272\316\261\316\271\316\261\316"
    "\275\316\277\316\262\316\271 \317\203\316\261\316\275\317\204\316\275\316\277\317\205\316\274\316\265\316\261"
    "\316\275\317\204\316\261\316\272\316\261\316\275\317\204\316\261\316\272\316\261\317\201\316\275\317\204\316"
    "\261\316\272\316\272\316\261\316\275\317\204\316\261\317\201 \316\265\317\203 \317\203\316\261\316\273\316\261"
    "\316\274\316\275\317\204\316\265\316\275\316\262\316\265\317\201\316\275\317\204\316\265\316\275\317\200\316"
    "\261\317\203\316\261\317\201\316\275\317\204\316\277\316\275\317\204\316\277\316\274\316\261\316\275\317\204"
    "\316\277\317\205\316\274\316\261\316\263\316\272\316\277\317\205\316\265\317\204\316\265\316\275\317\204\316"
    "\277\317\205\316\274\317\200\316\261\316\271\316\275\317\204\316\277\317\207\316\261\316\277\316\261\317\207"
    "\316\261\316\272\316\261 \316\275\317\204\316\265 \317\207\316\277\317\205\316\261\317\201\316\265\317\203\316"
    "\277\317\203\316\273\316\277\316\277\317\205\316\265\316\273\316\273\316\271\316\263\316\272\317\204\316\277"
    "\316\275\316\277\317\205\316\265\316\273\316\273\316\271\316\275\316\263\316\272\317\204\316\277\316\275\316"
    "\277\317\205\316\273\316\261\316\275 \316\274\317\200\316\261\317\204\316\277\317\201\316\277\317\207\317\201"
    "\316\271\316\264\316\261\317\200\316\261\317\201\316\271\317\203\316\271\317\200\316\261\317\206\316\277\317"
    "\203\317\200\316\265\316\272\316\271\316\275\316\277\317\200\316\265\317\201\316\270\317\200\316\273\316\261"
    "\316\263\316\271\316\261 \316\275\317\204\316\265\316\273 \316\272\316\261\317\201\316\274\316\265\316\275\317"
    "\200\316\275\316\277\316\274 \317\200\316\265\316\275\317\207\317\200\316\277\316\272\316\261\317\201\316\261"
    "\317\200\316\277\316\273\316\267 \317\204\316\267\317\203 \316\266\316\261\316\275\316\266\316\271\316\262\316"
    "\261\317\201\316\267\317\203\317\200\316\277\316\273\316\267 \317\204\316\277\317\205 \316\274\316\265\316\276"
    "\316\271\316\272\316\277\317\205\317\200\316\277\316\273\316\267 \317\204\316\277\317\205 \317\200\316\261\316"
    "\275\316\261\316\274\316\261\317\200\316\277\317\201 \316\273\316\277\317\205\316\271\317\200\316\277\317\201"
    "\317\204\316\277\317\200\316\277\317\201\317\204\316\277 \316\261\316\273\316\265\316\263\316\272\317\201\316"
    "\265\317\200\316\277\317\205\316\265\317\201\317\204\316\277 \316\262\316\261\316\273\316\261\317\201\317\204"
    "\316\261\317\200\316\277\317\205\316\275\316\265\317\200\317\201\316\261\316\263\316\261\317\201\316\265\316"
    "\271\316\272\316\271\316\261\316\262\316\271\316\272\317\201\316\265\317\203\316\271\317\206\316\265\317\201"
    "\316\265\317\205\316\272\316\271\316\261\316\262\316\271\316\272\317\201\316\271\316\261\316\275\317\204\317"
    "\201\316\271\316\263\316\261\317\201\316\271\316\277 \316\275\317\204\316\265 \317\204\316\266\316\261\316\275"
    "\316\265\316\271\317\201\316\277\317\201\317\211\316\274\316\267\317\203\316\261\316\273\316\262\316\261\316"
    "\264\316\277\317\201\317\203\316\261\316\273\316\277\316\275\316\271\316\272\316\267\317\203\316\261\316\275 "
    "\317\206\317\201\316\261\316\275\317\203\316\271\317\203\316\272\316\277\317\203\316\261\316\275 \317\207\316"
    "\277\317\203\316\265\317\203\316\261\316\275 \317\207\316\277\317\205\316\261\316\275\317\203\316\261\316\275"
    "\316\263\316\272\316\261\316\267\317\203\316\261\316\275\317\204\316\261 \316\272\317\201\316\277\317\205\316"
    "\270 \316\275\317\204\316\265 \317\204\316\265\316\275\316\265\317\201\316\271\317\206\316\265\317\203\316\261"
    "\316\275\317\204\316\271\316\261\316\263\316\272\316\277\317\203\316\261\316\275\317\204\316\271\316\261\316"
    "\263\316\277\317\203\316\261\316\275\317\204\316\277 \316\275\317\204\316\277\316\274\316\271\316\275\316\263"
    "\316\272\316\277\317\203\316\261\316\277 \317\200\316\261\316\277\316\273\316\277\317\203\316\261\317\201\316"
    "\261\316\263\316\265\316\262\316\277\317\203\316\261\317\201\316\261\316\263\316\271\316\265\316\262\316\277"
    "\317\203\316\265\316\262\316\271\316\273\316\273\316\267\317\203\316\265\316\277\317\205\316\273\317\203\316"
    "\271\316\261\317\204\316\273\317\203\316\271\316\263\316\272\316\261\317\200\316\277\317\205\317\201\316\267"
    "\317\203\316\271\316\264\316\275\316\265\317\205\317\203\316\271\316\272\316\261\316\263\316\277\317\203\316"
    "\272\316\277\317\200\316\271\316\261\317\203\316\274\317\205\317\201\316\275\316\267\317\203\316\277\317\205"
    "\316\262\316\261\317\203\316\277\317\205\316\272\317\201\316\265 \316\273\316\261 \317\200\316\261\316\266\317"
    "\203\316\277\317\206\316\271\316\261\317\203\317\200\316\273\316\271\317\204\317\203\317\204\316\267\316\275 "
    "\317\200\316\277\316\273\316\271 stimboli\317\203\317\204\316\277\316\272\317\207\316\277\316\273\316\274\316"
    "\267\317\204\316\261\316\271\317\200\316\265\316\271\317\204\316\261\316\273\316\271\316\275\317\204\316\261"
    "\316\273\316\273\316\271\316\275\317\204\316\261\317\203\316\272\316\265\316\275\316\264\316\267\317\204\316"
    "\265\316\273 \316\261\316\262\316\271\316\262\317\204\316\266\316\261\316\271\317\200\316\277\317\205\317\201"
    "\317\204\316\266\316\261\316\272\316\261\317\201\317\204\316\261\317\204\316\271\317\201\316\261\316\275\316"
    "\261\317\204\316\271\317\206\316\273\316\271\316\264\316\261\317\204\316\277\316\272\316\271\316\277\317\204"
    "\316\277\317\201\316\277\316\275\317\204\316\277\317\204\317\203\316\265\316\275\316\263\316\272\316\275\317"
    "\204\316\277\317\205\317\204\317\203\316\265\316\275\316\275\316\261\316\271\317\204\317\205\316\275\316\271"
    "\316\264\316\261\317\206\316\271\316\273\316\271\317\200\317\200\316\277\317\205\317\200\316\277\316\273\316"
    "\267\317\206\316\273\317\211\317\201\316\265\316\275\317\204\316\271\316\261\317\206\316\277\317\201\317\204"
    "\316\261\316\273\316\265\316\266\316\261\317\206\316\277\317\205\316\275\317\204\317\203\316\261\316\273\317"
    "\207\316\277\316\275\316\263\316\272 \316\272\316\277\316\275\316\263\316\272\317\207\316\277\316\275\316\277"
    "\316\273\316\277\317\205\316\273\316\277\317\205\317\207\316\277\317\205\317\201\316\263\316\272\316\261\316"
    "\275\317\204\316\261\317\211\316\272\316\273\316\261\316\275\317\204\317\211\317\203\317\204\316\271\316\275"
    "\320\260\320\261\320\270\320\264\320\266\320\260\320\275\320\260\320\261\320\270\320\264\320\266\320\260\320"
    "\275 \321\210\320\260\320\260\321\200\321\213\320\260\320\261\320\270\320\266\320\260\320\275 \321\205\320\276"
    "\321\202\320\260\320\261\320\270\321\237\320\260\320\275\320\260\320\261\321\203 \320\264\320\260\320\261\320"
    "\270\320\260\320\261\321\203 \320\264\320\260\320\261\320\270 \321\205\320\276\321\202\320\260\320\261\321\203"
    " \320\264\320\260\320\261\321\226\320\260\320\261\321\226\320\264\320\266\320\260\320\275\320\260\320\263\320"
    "\260\320\264\320\270\321\200\320\260\320\263\320\260\320\264\321\213\321\200\320\260\320\263\320\260\320\264"
    "\321\226\321\200\320\260\320\264\320\264\320\270\321\201 \320\260\320\261\320\265\320\261ae\320\260\320\264"
    "\320\264\320\270\321\201 \320\260\320\261\320\265\320\261\320\260\320\260\320\264\320\270\321\201 \320\260\320"
    "\261\320\265\320\261\320\260\320\260\320\264\321\213\321\201 \320\260\320\261\320\265\320\261\320\260\320\260"
    "\320\272\320\272\321\200ae\320\260\320\272\320\272\321\200\320\260\320\260\320\272\321\200\320\260\320\260\320"
    "\273\320\274\320\260 \320\260\321\202\320\260\320\260\320\273\320\274\320\260\320\260\321\202\320\276\320\260"
    "\320\273\320\274\320\260\321\202\320\270\320\260\320\273\320\274\320\260\321\202\321\213\320\260\320\274\320"
    "\260\320\275\320\260\320\274\320\274\320\260\320\275\320\260\320\274\320\274\320\276\320\275\320\260\320\274"
    "\321\200\320\270\321\202\321\201\320\260\321\200\320\260\320\274\321\200\320\270\321\206\320\260\321\200\320"
    "\260\320\274\321\200\321\213\321\202\321\201\320\260\321\200\320\260\320\274\321\200\321\226\321\202\321\201"
    "\320\260\321\200\320\260\320\274\321\201\321\202\320\265\321\200\320\264\320\260\320\274\320\260\320\274\321"
    "\201\321\202\321\215\321\200\320\264\320\260\320\274\320\260\320\275\321\202\320\260\320\273\320\270\321\217"
    "\320\260\320\275\321\202\320\260\320\273\320\270\321\230\320\260\320\260\320\275\321\202\320\260\320\273\321"
    "\214\321\217\320\260\320\275\321\202\320\270\320\263\320\262\320\260 \320\263\320\262\320\260\321\202\320\265"
    "\320\274\320\260\320\273\320\260\320\260\320\275\321\202\320\270\320\263\321\203\320\260 \320\263\320\262\320"
    "\260\321\202\320\265\320\274\320\260\320\273\320\260\320\260\320\275\321\202\320\270\320\263\321\203\320\260 "
    "\320\263\321\203\320\260\321\202\320\265\320\274\320\260\320\273\320\260\320\260\320\275\321\202\321\226\322"
    "\221\321\203\320\260 \322\221\320\262\320\260\321\202\320\265\320\274\320\260\320\273\320\260\320\260\320\275"
    "\322\255\320\260\320\273\320\270\320\260\320\260\321\200 \321\200\320\270\321\217\320\264\320\260\321\200\320"
    "\265\320\272\320\270\320\277\320\260\320\260\321\200\320\265\320\272\321\226\320\277\320\260\320\260\321\200"
    "\321\215\320\272\321\226\320\277\320\260\320\260\321\201\321\203\320\275\321\201\320\270\320\276\320\275\320"
    "\260\321\201\321\203\320\275\321\201\321\214\320\265\320\275\320\260\321\201\321\203\320\275\321\201\321\214"
    "\320\270\320\276\320\275\320\260\321\201\321\203\320\275\321\201\321\214\320\276\320\275\320\260\321\202\320"
    "\270\320\275\320\260\320\260\321\202\321\215\320\275\321\213\320\260\321\204\320\270\320\275\321\213\320\260"
    "\321\204\321\226\320\275\320\270\320\260\321\205\320\274\320\260\320\264\320\260\320\261\320\260\320\264\320"
    "\260\321\205\320\274\320\260\320\264\320\260\320\261\320\260\320\264 \321\210\320\260\320\260\321\200\321\213"
    "\320\260\321\205\320\274\320\265\320\264\320\260\320\261\320\260\320\264\320\260\321\263\320\270\320\275\321"
    "\213\320\260\322\263\320\274\320\260\320\264\320\276\320\261\320\276\320\264\320\261\320\260\320\263\320\260"
    "\321\202\320\260\320\261\320\260\320\272\321\203\320\261\320\260\320\272\321\213\320\261\320\260\320\273\320"
    "\265\320\275\321\214\321\217\320\261\320\260\320\275\320\263\320\260\320\273\320\276\321\200\320\261\320\260"
    "\320\275\320\263\320\272\320\276\320\272\320\261\320\260\320\275\320\272\320\276\320\272\320\261\320\260\321"
    "\200\320\264\320\276\320\261\320\260\321\200\321\201\320\265\320\273\320\276\320\275\320\261\320\260\321\200"
    "\321\201\320\265\320\273\320\276\320\275ae\320\261\320\260\321\200\321\201\320\265\320\273\320\276\320\275\320"
    "\260\320\261\320\260\321\200\321\201\320\265\320\273\320\276\320\275\320\276\320\261\320\260\321\202\321\203"
    "\320\274\320\270\320\261\320\260\321\202\321\203\320\274\321\226\320\261\320\260\322\241\321\213\320\261\320"
    "\260\322\245\320\272\320\276\320\272\320\261\320\260\322\255\321\213\320\274\320\261\320\265\320\270\320\266"
    "\321\226\322\243\320\261\320\265\320\270\321\200\321\203\321\202\320\261\320\265\320\270\321\200\321\203\321"
    "\202 \320\276\321\210\321\201\321\214\320\261\320\265\320\273\320\263\321\200\320\260\320\264\320\261\320\265"
    "\320\273\320\276 \320\276\321\200\320\270\320\267\320\276\320\275\321\202\320\265\320\261\320\265\320\273\320"
    "\276 \320\276\321\200\320\270\320\267\320\276\320\275\321\202\320\270\320\261\320\265\320\273\320\276 \321\205"
    "\320\276\321\200\320\270\320\267\320\276\320\275\321\202\320\265\320\261\320\265\320\273\321\203 \320\260\321"
    "\200\321\213\320\267\320\276\320\275\321\202\321\213\320\261\320\265\320\273\321\203 \320\276\321\200\320\270"
    "\320\267\320\276\320\275\321\202\320\270\320\261\320\265\320\273\321\203 \320\276\321\200\320\270\320\267\320"
    "\276\320\275\321\202\321\226\320\261\320\265\320\275\320\263\320\260\320\273\321\203\321\200\321\203\320\261"
    "\320\265\320\275\322\221\320\260\320\273\321\203\321\200\321\203\320\261\320\265\320\276\320\263\321\200\320"
    "\260\320\264\320\261\320\265\321\200\320\263\320\265\320\275\320\261\320\265\321\200\320\273\320\270\320\275"
    "\320\261\320\265\321\200\320\273\321\226\320\275\320\261\320\265\321\202\321\212\321\213\321\200\320\261\321"
    "\203\321\205\320\261\320\265\321\207\320\261\320\265\321\230\321\200\321\203\321\202\320\261\320\276\320\263"
    "\320\276\321\202\320\260\320\261\320\276\320\264\321\200\321\203\320\274\320\261\320\276\320\272\321\203\320"
    "\261\320\276\320\273\320\276\320\275\321\214\321\217\320\261\320\276\320\273\320\276\320\275\321\217\320\261"
    "\320\276\320\273\320\276\321\232\320\260\320\261\320\276\320\274\320\261\320\260\320\270\320\261\320\276\320"
    "\274\320\261\320\265\320\270\320\261\320\276\321\200\320\264\320\276\320\261\320\276\321\201\321\202\320\260"
    "\320\275\320\261\320\276\321\201\321\202\320\276\320\275\320\261\320\276\321\201\321\202\321\212\320\275\320"
    "\261\320\276\322\221\320\276\321\202\320\260\320\261\321\200\320\260\321\202\320\270\321\201\320\273\320\260"
    "\320\262\320\261\321\200\320\260\321\202\320\270\321\201\320\273\320\260\320\262ae\320\261\321\200\320\260\321"
    "\202\320\270\321\201\320\273\320\260\320\262\320\260\320\261\321\200\320\260\321\202\320\270\321\201\320\273"
    "\320\260\320\262\320\260 \320\276\321\210\320\261\321\200\320\260\321\202\321\226\321\201\320\273\320\260\320"
    "\262\320\260\320\261\321\200\320\260\321\206\321\226\321\201\320\273\320\260\320\262\320\260\320\261\321\200"
    "\320\270\320\264\320\266\321\202\320\260\321\203\320\275\320\261\321\200\320\270\320\267\320\261\320\265\320"
    "\270\320\275\320\261\321\200\320\270\320\267\320\261\320\265\321\230\320\275\320\261\321\200\320\270\321\201"
    "\320\261\320\265\320\275\320\261\321\200\320\270\321\201\320\261\321\215\320\275\320\261\321\200\320\270\321"
    "\201\320\265\320\273\320\261\321\200\320\270\321\237\321\202\320\260\321\203\320\275\320\261\321\200\321\203"
    "\321\201\321\215\320\273\321\214\320\261\321\200\321\213\321\201\320\261\320\265\320\275\320\261\321\200\321"
    "\216\320\272\321\201\320\265\320\273\320\261\321\200\321\216\321\201\320\265\320\273\321\214\320\261\321\200"
    "\321\216\321\201\321\201\320\265\320\273\321\214\320\261\321\203\320\264\320\260\320\277\320\265\321\210\321"
    "\202\320\261\321\203\320\264\320\260\320\277\320\265\321\210\321\202 \320\276\321\210\320\261\321\203\320\264"
    "\320\260\320\277\320\265\321\211\320\260\320\261\321\203\320\264\320\270\320\274\320\277\320\265\321\210\321"
    "\202\320\260\320\261\321\203\320\265\320\275\320\276\321\201 \320\260\320\270\321\200\320\265\321\201\320\261"
    "\321\203\320\265\320\275\320\276\321\201 \320\260\321\226\321\200\320\265\321\201\320\261\321\203\320\265\320"
    "\275\320\276\321\201 \320\260\321\230\321\200\320\265\321\201\320\261\321\203\320\272\321\203\321\200\320\265"
    "\321\210\321\202\320\261\321\203\320\272\321\203\321\200\320\265\321\211\320\261\321\203\321\201\320\260\320"
    "\275\320\261\321\203\321\205\320\260\321\200\320\265\321\201\321\202\320\261\321\203\321\205\320\260\321\200"
    "\321\215\321\201\321\202\320\261\321\203\321\215\320\275\320\260\321\201 \320\260\320\270\321\200\321\215\321"
    "\201\320\261\321\203\321\215\320\275\320\276\321\201 \320\260\320\270\321\200\320\265\321\201\320\261\321\203"
    "\321\215\320\275\320\276\321\201 \320\260\320\270\321\200\320\265\321\201 \320\276\321\210\320\261\321\215\321"
    "\200\320\273\321\226\320\275\320\261\321\215\321\215\320\266\320\270\320\275\320\261\321\217\320\273\320\263"
    "\321\200\320\260\320\264\320\261\321\243\320\273\321\212 \320\263\321\200\320\260\320\264\321\212\320\261\323"
    "\231\320\270\321\200\321\203\321\202\320\261\323\231\323\231\322\227\322\243 \320\261\320\260\320\273\322\273"
    "\321\201\320\275\320\262\320\260\320\273\320\265\320\275\321\201\320\270\320\262\320\260\320\273\320\265\320"
    "\275\321\201\320\270\320\260\320\262\320\260\320\273\320\265\320\275\321\201\320\270\320\270\320\262\320\260"
    "\320\273\320\265\320\275\321\201\320\270\321\217\320\262\320\260\320\273\320\265\320\275\321\201\320\270\321"
    "\230\320\260\320\262\320\260\320\273\320\265\320\275\321\201\321\226\321\217\320\262\320\260\320\273\320\265"
    "\321\202\320\260\320\262\320\260\320\273\320\273\320\265\321\202\321\202ae\320\262\320\260\320\273\320\273\320"
    "\265\321\202\321\202\320\260\320\262\320\260\320\273\320\273\320\265\321\202\321\202\320\260 \320\276\321\210"
    "\320\262\320\260\320\273\320\277\320\260\321\200\320\260\320\270\321\201\320\276\320\262\320\260\320\273\321"
    "\214\320\277\320\260\321\200\320\260\320\270\321\201\320\276\320\262\320\260\320\273\321\214\320\277\320\260"
    "\321\200\320\260\321\226\321\201\320\260\320\262\320\260\320\273\321\214\320\277\320\260\321\200\320\260\321"
    "\226\321\201\320\276\320\262\320\260\320\275\320\272\321\203\320\262\320\265\321\200\320\262\320\260\320\275"
    "\320\272\321\203\320\262\321\212\321\200\320\262\320\260\321\200\320\260\320\275\320\260\321\201\320\270\320"
    "\262\320\260\321\200\321\210\320\260\320\262ae\320\262\320\260\321\200\321\210\320\260\320\262\320\260\320\262"
    "\320\265\320\273\320\270\320\275\320\263\321\202\320\276\320\275\320\262\320\265\320\273\320\273\320\270\320"
    "\275\320\263\321\202\320\276\320\275\320\262\320\265\320\273\320\273\321\226\320\275\320\263\321\202\320\276"
    "\320\275\320\262\320\265\320\273\321\226\320\275\320\263\321\202\320\260\320\275\320\262\320\265\320\275\320"
    "\260\320\262\320\265\320\275\321\202\321\217\320\275\320\262\320\265\320\275\321\206\321\214\321\217\320\275"
    "\320\262\320\265\321\200\320\275\321\213\320\270\320\262\320\270\320\265\320\275\320\260\320\262\320\270\320"
    "\265\320\275\321\202\320\270\321\230\320\260\320\275\320\262\320\270\320\265\320\275\321\202\321\217\320\275"
    "\320\262\320\270\320\267\320\260\320\275\321\202\320\270\321\230\320\260 vizantija\320\262\320\270\320\273\320"
    "\275\320\270\321\203\321\201\320\262\320\270\320\273\320\275\321\203\321\201\320\262\320\270\320\273\320\275"
    "\321\214\320\262\320\270\320\273\320\275\321\216\321\201\320\262\320\270\320\273\321\214\320\275\321\216\321"
    "\201\320\262\320\270\320\273\321\232\321\203\321\201\320\262\320\270\320\275\320\264\321\205\321\203\320\272"
    "\320\262\320\270\321\230\320\265\320\275\321\202\320\270\321\230\320\260\320\275\320\262\320\270\321\231\320"
    "\275\321\203\321\201\320\262\321\203\320\275\320\263\321\202\320\260\321\203\320\262\321\214\320\265\320\275"
    "\321\202\321\214\321\217\320\275\320\262\321\224\320\275\321\202\321\214\321\217\320\275\320\262\321\226\320"
    "\264\320\265\320\275\321\214\320\262\321\226\320\273\321\214\320\275\321\216\321\201\320\262\321\226\320\275"
    "\320\264\320\263\321\203\320\272\320\262\321\226\320\275\320\264\321\205\321\203\320\272\320\262\321\226\321"
    "\200\320\275\320\270\320\270\320\263a\320\262\320\260\320\275a\320\263\320\260\320\262\320\260\320\275ae\320"
    "\263\320\260\320\262\320\260\320\275\320\260\320\263\320\260\320\262\320\260\320\275\320\265\320\263\320\260"
    "\320\274\320\261\321\203\321\200\320\263\320\263\320\260\320\274\320\261\321\203\321\200\322\221\320\263\320"
    "\260\320\275\320\260\320\273\321\203\320\273\321\203\320\263\320\260\320\275\320\272\320\276\320\275\320\263"
    "\320\263\320\260\320\275\320\276\320\270\320\263\320\262\320\260\320\264\320\260\320\273\320\260\321\205\320"
    "\260\321\200ae\320\263\320\262\320\260\320\264\320\260\320\273\320\260\321\205\320\260\321\200\320\260\320\263"
    "\320\265\320\273\321\214\321\201\321\226\320\275\320\272\321\226\320\263\320\265\321\202\320\265\320\261\320"
    "\276\321\200\320\263\320\263\320\265\321\202\321\215\320\261\320\260\321\200\320\263\320\263\320\276\320\273"
    "\320\264 \320\272\320\276\321\203\321\201\321\202\320\263\320\276\320\275\320\272\320\276\320\275\320\263\320"
    "\263\320\276\320\275\320\276\320\273\321\203\320\273\321\203\320\263\321\200\320\260\320\275\320\260\320\264ae"
    "\320\263\321\200\320\260\320\275\320\260\320\264\320\260\320\263\321\200\320\265\320\275\320\260\320\264\320"
    "\260\320\263\321\203\320\260\320\264\320\260\320\273\320\260\321\205\320\260\321\200\320\260\320\263\321\203"
    "\320\260\320\275\320\263\321\237\320\276\321\203\320\263\321\203\320\260\320\275\320\264\320\266\320\276\321"
    "\203\320\263\321\203\320\260\320\275\320\264\321\214\320\276\321\203\320\263\321\203\320\260\320\275\320\266"
    "\320\276\321\203\320\263\321\203\320\260\320\275\321\207\320\266\320\276\321\203\320\263\321\203\320\260\322"
    "\243\322\227\321\203\320\263\321\214\320\276\321\202\320\265\320\261\320\276\321\200\320\263\320\264\320\260 "
    "\320\275\320\260\320\275\320\263\320\264\320\260\320\260\320\272\320\260\320\264\320\260\320\261\320\273\320"
    "\270\320\275\320\264\320\260\320\272\320\260\320\264\320\260\320\272\320\260\321\200\320\264\320\260\320\272"
    "\320\272ae\320\264\320\260\320\272\320\272\320\260\320\264\320\260\320\272\320\272\320\265\320\264\320\260\320"
    "\275\320\260\320\275\320\264\320\260\320\275\320\260\320\275\320\263\320\264\320\260\320\275\320\260\320\275"
    "\322\221\320\264\320\260\321\200 \320\260\321\201 \321\201\320\260\320\273\320\276\320\274\320\264\320\260\321"
    "\200 \320\265\321\201 \321\201\320\260\320\273\320\260\320\260\320\274\320\264\320\260\321\200 \320\265\321"
    "\201 \321\201\320\260\320\273\320\260\320\274\320\264\320\260\321\200 \321\215\321\201 \321\201\320\260\320"
    "\273\320\260\320\274\320\264\320\260\321\200 \321\215\321\201 \321\201\320\260\320\273\320\260\320\274 \321"
    "\210\320\260\320\260\321\200\321\213\320\264\320\263\320\260\320\272\320\260\320\264\320\265\320\273\320\270"
    "\320\264\320\265\320\273\321\205\320\270\320\264\320\265\320\273\321\226\320\264\320\265\320\275\320\262\320"
    "\265\321\200\320\264\320\265\320\275\320\262\321\212\321\200\320\264\320\265\320\275\320\277\320\260\321\201"
    "\320\260\321\200\320\264\320\265\322\263\320\273\320\270\320\264\320\266\320\260\320\270\320\277\321\203\321"
    "\200\320\264\320\266\320\260\320\272\320\260\321\200\321\202ae\320\264\320\266\320\260\320\272\320\260\321\200"
    "\321\202\320\260\320\264\320\266\320\276\320\264\320\266\320\260\320\272\320\260\321\200\321\202\320\260\320"
    "\264\320\266\320\276\320\272\321\214\321\217\320\272\320\260\321\200\321\202\320\260\320\264\320\266\320\276"
    "\320\272\321\217\320\272\320\260\321\200\321\202\320\260\320\264\320\266\320\276\321\200\320\264\320\266\321"
    "\202\320\260\321\203\320\275\320\264\320\276\321\205ae\320\264\320\276\321\205\320\260\320\264\320\276\321\205"
    "\320\276\320\264\320\276\322\263\320\260\320\264\320\276\322\273\320\260\320\264\321\203\320\261\320\260\320"
    "\270\320\264\321\203\320\261\320\273\320\270\320\275\320\264\321\203\320\261\320\273\321\226\320\275\320\264"
    "\321\203\320\261\321\200\320\276\320\262\320\275\320\270\320\272\320\264\321\203\320\261\321\200\320\276\321"
    "\203\320\275\321\226\320\272\320\264\321\203\320\274\320\260\320\263\320\265\321\202\320\265\320\264\321\212"
    "\320\261\320\273\320\270\320\275\320\264\321\214\320\260\320\272\320\260\321\200\321\202\320\260\320\264\321"
    "\215\320\273\321\226\320\264\321\215\320\275\320\262\320\265\321\200\320\264\321\215\320\275\320\277\320\260"
    "\321\201\320\260\321\200\320\265\320\263\320\260\320\275\320\265\321\201\320\261\321\203\321\200\320\263\320"
    "\265\320\264\320\270\320\275\320\261\321\203\321\200\320\263\320\265\321\200 \321\200\321\226\321\217\320\264"
    "\320\265\321\200\320\265\320\262\320\260\320\275\320\265\321\200\320\265\320\262\320\260\320\275 \320\276\321"
    "\210\320\265\321\200\321\215\320\262\320\260\320\275\320\265\321\201 \321\201\321\203\320\262\320\265\320\270"
    "\321\200\320\260\320\266\320\260\320\270\320\277\321\203\321\200\320\266\320\260\320\272\320\260\321\200\321"
    "\202\320\260\320\266\320\265\320\275\320\265\320\262\320\260\320\266\321\215\320\275\320\265\320\262\320\260"
    "\320\267anj\320\270\320\261\320\276\321\200\320\267\320\260\320\263\321\200\320\260\320\261\320\267\320\260"
    "\320\263\321\200\320\265\320\261\320\267\320\260\320\275\320\267\320\270\320\261\320\260\321\200\320\267\320"
    "\260\320\275\320\267\321\226\320\261\320\260\321\200\320\270\320\267\320\274\320\270\321\200\320\270\320\267"
    "\320\274\321\226\321\200\320\270\320\276\320\263\320\260\320\275\320\275\320\265\321\201\320\261\321\203\321"
    "\200\320\263\320\270\320\276\320\263\321\214\320\260\320\275\320\275\320\265\321\201\320\261\321\203\321\200"
    "\320\263\320\270\320\276\321\205\320\260\320\275\320\265\321\201\320\261\321\203\321\200\320\263\320\270\320"
    "\276\321\205\320\260\320\275\320\275\320\265\321\201\320\261\321\203\321\200\320\263\320\270\321\200\320\260"
    "\320\272\320\273\320\270\320\276\320\270\321\200\320\260\320\272\320\273\320\270\320\276\320\275\320\270\321"
    "\201\321\202\320\260\320\275\320\261\321\203\320\273\320\272\320\260\320\267\320\260\320\261\320\273\320\260"
    "\320\275\320\272\320\260\320\272\320\260\320\270\321\200\320\272\320\260\320\270\321\200\320\276\320\272\320"
    "\260\320\273\320\270\320\272\320\260\320\273\320\276\320\274\320\261\320\260\320\272\320\260\320\273\321\214"
    "\320\272\321\203\321\202\320\260\320\272\320\260\320\273\321\214\320\272\321\203\321\202\321\202ae\320\272\320"
    "\260\320\273\321\214\320\272\321\203\321\202\321\202\320\260\320\272\320\260\320\273\321\226\320\272\320\260"
    "\320\274\320\277\320\260\320\273\320\260\320\272\320\260\320\274\320\277\320\276\321\202\320\272\320\260\320"
    "\275\321\202\320\276\320\275\320\272\320\260\320\277\321\201\320\272\320\265 \320\274\321\226\321\201\321\202"
    "\320\276\320\272\320\260\320\277\321\215\320\275\320\263\320\260\320\263\320\265\320\275\320\272\320\260\321"
    "\200\320\260\320\272\320\260\321\201\320\272\320\260\321\200\320\260\321\207\320\270\320\272\320\260\321\200"
    "\320\260\321\207\321\213\320\272\320\260\321\200\320\260\321\207\321\226\320\272\320\260\321\200\321\202\320"
    "\260\321\205\320\265\320\275\320\260\320\272\320\260\321\200\321\202\320\260\321\205\320\265\320\275\320\260 "
    "\320\264\320\265 \320\270\320\275\320\264\320\270\321\230\320\260\321\201\320\272\320\260\321\201\320\260\320"
    "\261\320\273\320\260\320\275\320\272ae\320\272\320\260\321\201\320\260\320\261\320\273\320\260\320\275\320\272"
    "\320\260\320\272\320\260\321\202\320\260\320\275\320\270\321\217\320\272\320\260\321\202\320\260\320\275\320"
    "\270\321\230\320\260\320\272\320\260\321\202\320\274\320\260\320\275\320\264\321\203\320\272\320\260\321\226"
    "\321\200\320\272\320\262\320\270\320\275\321\201\321\202\320\260\321\203\320\275\320\272\320\262\321\226\320"
    "\275\321\201\321\202\320\260\321\203\320\275\320\272\320\265\320\270\320\277\321\202\320\260\321\203\320\275"
    "\320\272\320\265\320\270\321\203\320\272\320\265\320\273\320\275\320\272\320\265\320\273\321\214\320\275\320"
    "\272\320\265\321\202\320\276\320\272\320\265\321\230\320\277\321\202\320\260\321\203\320\275\320\272\320\270"
    "\320\263\320\260\320\273\320\270\320\272\320\270\320\265\320\262\320\272\320\270\320\265\320\262 \320\276\321"
    "\210\320\272\320\270\320\265\320\262\320\276\320\274\320\272\320\270\320\265\320\262\321\203\320\272\320\270"
    "\320\276\321\202\320\276\320\272\320\270\321\202\320\276\320\272\320\270\321\210\320\270\320\275\320\265\320"
    "\262\320\272\320\270\321\210\320\270\320\275\321\215\321\203\320\272\320\270\321\210\320\270\321\232\320\265"
    "\320\262\320\272\320\270\321\226\320\262\320\272\320\270\321\230\320\265\320\262\320\272\320\273\321\203\320"
    "\266 \320\275\320\260\320\277\320\276\320\272\320\260\320\272\320\273\321\203\320\266 \320\275\320\260\320\277"
    "\320\276\320\272\320\260 \321\205\320\276\321\202\320\272\320\276\320\273\320\272\320\260\321\202\320\260\320"
    "\272\320\276\320\273\320\272\320\260\321\202\320\265\320\272\320\276\320\273\320\276\320\274\320\261\320\276"
    "\320\272\320\276\320\273\321\214\320\275\320\272\320\276\320\277\320\265\320\275\320\263\320\260\320\263\320"
    "\265\320\275\320\272\320\276\320\277\320\265\320\275\321\205\320\260\320\263\320\265\320\275\320\272\320\276"
    "\321\200\320\264\320\260\320\262\320\260\320\272\320\276\321\200\320\264\320\276\320\261\320\260\320\272\320"
    "\276\321\200\320\264\320\276\320\262ae\320\272\320\276\321\200\320\264\320\276\320\262\320\260\320\272\320\276"
    "\321\200\320\264\320\276\320\262\320\260 \321\205\320\276\321\202\320\272\320\276\321\202\320\276\321\200\320"
    "\272\320\276\321\207\320\270\320\275\320\272\321\200\320\260\320\272\320\260\321\203\320\272\321\200\320\260"
    "\320\272\320\276\320\262\320\272\321\200\320\260\320\272\320\276\320\262\320\270\321\217\320\272\321\200\320"
    "\260\320\272\321\226\320\262\320\272\321\203\320\260\320\273ae \320\273\321\203\320\274\320\277\321\203\321"
    "\200\320\272\321\203\320\260\320\273\320\260 \320\273\321\203\320\274\320\277\321\203\321\200\320\272\321\203"
    "\321\201\320\272\320\260\320\272\321\203\321\201\320\272\320\276\320\272\321\203\321\202\320\260\320\270\321"
    "\201\320\270\320\272\321\203\321\202\320\260\321\226\321\201\321\226\320\272\321\213\320\270\320\262\320\272"
    "\321\213\320\270\320\270\320\262\320\272\321\214\320\276\320\273\320\275\320\272\321\226\320\263\320\260\320"
    "\273\321\226\320\272\321\226\320\265\321\202\320\260\320\272\321\226\320\265\321\203\320\272\321\226\320\276"
    "\321\202\320\276\320\272\321\226\321\202\320\260\320\272\321\226\321\202\320\276\320\272\321\226\321\210\321"
    "\213\320\275\320\265\321\203\320\272\321\230\320\276\321\202\320\276\320\272\323\251\320\273\320\275\320\272"
    "\352\231\221\321\245\320\262\321\212\320\273\320\260 \320\262\320\260\320\273\320\265\321\202\320\260\320\273"
    "\320\260 \320\277\320\260\320\267\320\273\320\260 \320\277\320\260\321\201\320\273\320\260 \320\277\320\260"
    "\321\201 \321\210\320\260\320\260\321\200\321\213\320\273\320\260 \321\200\320\276\320\274\320\260\320\275\320"
    "\260\320\273\320\260\320\262\320\276\320\262\320\273\320\260\320\263\320\260\321\201\320\273\320\260\320\263"
    "\320\276\321\201\320\273\320\260\320\263\320\276\321\201 \321\210\320\260\320\260\321\200\321\213\320\273\320"
    "\260\320\275\321\202\320\260 \321\217\320\270\320\273\320\260\321\201 \320\277\320\260\320\273\320\274\320\260"
    "\321\201 \320\264\320\265 \320\263\321\200\320\260\320\275 \320\272\320\260\320\275\320\260\321\200\320\270"
    "\320\260\320\273\320\260\321\201 \320\277\320\260\320\273\321\214\320\274\320\260\321\201 \320\264\320\265 "
    "\320\263\321\200\320\260\320\275 \320\272\320\260\320\275\320\260\321\200\320\270\321\217\320\273\320\260\321"
    "\205\320\276\321\200\320\273\320\260\322\221\320\276\321\201\320\273\320\262\320\276\320\262\320\273\320\265"
    "\320\275\320\264\320\260\320\275\320\273\320\265\320\275\320\270\320\275\320\263\321\200\320\260\320\264\320"
    "\273\320\265\320\276\320\275\320\273\320\265\321\204\320\272\320\276\321\210\320\260\320\273\320\270\320\274ae"
    "\320\273\320\270\320\274\320\260\320\273\320\270\320\274\320\265\320\273\320\270\321\201\320\260\320\261\320"
    "\276\320\275\320\273\320\270\321\201\321\201\320\260\320\261\320\276\320\275\320\273\320\276\320\275\320\264"
    "\320\260\320\275\320\273\320\276\320\275\320\264\320\276\320\275\320\273\320\276\320\275\320\264\320\276\320"
    "\275 \320\276\321\210\320\273\320\276\320\275\320\264\320\276\320\275\321\212\320\273\320\276\321\201 \320\260"
    "\320\275\320\264\320\266\320\265\320\273\320\265\321\201\320\273\320\276\321\201 \320\260\320\275\320\264\320"
    "\266\320\265\320\273\320\270\321\201\320\273\320\276\321\201 \320\260\320\275\320\264\320\266\321\215\320\273"
    "\320\265\321\201\320\273\320\276\321\201 \320\260\320\275\320\264\321\214\320\265\320\273\320\265\321\201\320"
    "\273\320\276\321\201 \320\260\320\275\320\266\320\265\320\273\320\265\321\201\320\273\320\276\321\201 \320\260"
    "\320\275\320\266\320\265\320\273\320\265\321\201 \321\210\320\260\320\260\321\200\321\213\320\273\320\276\321"
    "\201 \320\260\320\275\321\222\320\265\320\273\320\265\321\201\320\273\320\276\321\201 \320\260\320\275\321\237"
    "\320\265\320\273\320\265\321\201\320\273\320\276\321\201 \320\260\320\275\322\267\320\265\320\273\320\265\321"
    "\201\320\273\321\203\320\260\320\275\320\263 \320\277\321\200\320\260\320\261\320\260\320\275\320\263\320\273"
    "\321\203\320\260\320\275\320\263\320\277\321\205\320\260\320\261\320\260\320\275\320\263\320\273\321\203\320"
    "\260\320\275\320\277\321\200\320\260\320\261\320\260\320\275\320\273\321\203\320\272\321\201\320\265\320\274"
    "\320\261\321\203\321\200\320\263\320\273\321\214\320\262\320\270\320\262\320\273\321\214\320\262\320\276\320"
    "\262\320\273\321\214\320\262\320\276\320\262 \320\276\321\210\320\273\321\214\320\262\320\276\321\203\320\273"
    "\321\214\320\262\321\226\320\262\320\273\321\216\320\261\320\273\321\217\320\275\320\273\321\216\320\261\320"
    "\273\321\217\320\275ae\320\273\321\216\320\261\320\273\321\217\320\275\320\260\320\273\321\216\320\261\320\273"
    "\321\217\320\275\320\260 \320\276\321\210\320\273\321\216\320\261\320\273\352\231\227\320\275\320\260\320\273"
    "\321\216\320\272\321\201\320\265\320\274\320\261\321\203\321\200\320\263\320\273\321\226\320\274\320\260\320"
    "\273\321\226\321\201\320\260\320\261\320\276\320\275\320\273\322\257\320\272\321\201\320\265\320\274\320\261"
    "\321\203\321\200\320\263\320\274ae\321\201\320\272\321\203\321\213\320\274a\320\264\321\200\320\270\320\264"
    "\320\274\320\260\320\264\321\200\320\270\320\264\320\274\320\260\320\264\321\200\320\270\320\264 \320\276\321"
    "\210\320\274\320\260\320\264\321\200\321\213\320\264\320\274\320\260\320\264\321\200\321\226\320\264\320\274"
    "\320\260\320\270\320\260\320\274\320\270\320\274\320\260\320\273\320\260\320\263ae\320\274\320\260\320\273\320"
    "\260\320\263\320\260\320\274\320\260\320\273\320\265\320\274\320\260\320\274\320\261\320\260\321\201\320\260"
    "\320\274\320\260\320\275\320\260\321\203\321\201\320\274\320\260\320\275\320\270\320\273ae\320\274\320\260\320"
    "\275\320\270\320\273\320\260\320\274\320\260\320\275\320\277\320\265\320\273\321\214\320\265\320\274\320\260"
    "\320\275\321\200\321\215\320\260\320\273\321\214\320\274\320\260\320\275\321\202\321\215\320\262\321\226\320"
    "\264\321\215\320\260\320\274\320\260\320\275\321\202\321\215\321\200\321\215\320\270\320\274\320\260\320\275"
    "\321\226\320\273\320\260\320\274\320\260\321\200\320\260\320\272\320\265\321\210\320\274\320\260\321\200\321"
    "\200\320\260\320\272\320\265\321\210\320\274\320\260\321\200\321\200\320\276\320\272\320\265\321\210\320\274"
    "\320\260\321\200\321\201\320\265\320\273\321\214\320\274\320\260\321\200\321\201\320\265\321\230\320\274\320"
    "\260\321\200\321\201\320\265\321\231\320\274\320\260\321\200\321\201\320\270\320\273\320\270\321\217\320\274"
    "\320\260\321\201\320\272\320\260\320\262\320\274\320\260\321\201\320\272\320\260\321\202\320\274\320\260\321"
    "\201\320\272\320\262\320\260\320\274\320\260\321\201\322\233\320\260\321\202\320\274\320\260\321\217\320\274"
    "\320\270\320\274\320\260\321\217\320\274\321\226\320\274\320\260\321\230\320\260\320\274\320\270\320\274\320"
    "\265\320\264\320\265\320\273\320\270\320\275\320\274\320\265\320\264\320\265\320\273\321\214in\320\274\320\265"
    "\320\264\320\265\320\273\321\214\320\270\320\275\320\274\320\265\320\264\320\265\320\273\321\214\321\226\320"
    "\275\320\274\320\265\320\264\320\265\321\231\320\270\320\275\320\274\320\265\320\264\321\215\320\273\321\214"
    "\321\226\320\275\320\274\320\265\320\272\321\201\320\270\320\272\320\276\320\274\320\265\320\272\321\201\320"
    "\270\320\272\320\276 \321\201\320\270\321\202\320\270\320\274\320\265\320\273\320\261\321\203\321\200\320\275"
    "\320\274\320\265\320\273\320\261\321\212\321\200\320\275\320\274\320\265\320\273\321\214\320\261\321\203\321"
    "\200\320\275\320\274\320\265\320\275\320\264\320\276\320\267\320\260\320\274\320\265\320\275\320\264\320\276"
    "\321\201ae\320\274\320\265\320\275\320\264\320\276\321\201\320\260\320\274\320\265\321\200\320\270\320\264\320"
    "\260\320\274\320\265\321\200\321\213\320\264\320\260\320\274\320\265\321\200\321\226\320\264\320\260\320\274"
    "\320\265\321\205\320\270\320\272\320\276\320\274\320\265\321\205\321\226\320\272\320\276\320\274\320\270\320"
    "\273\320\260\320\275\320\274\320\270\320\273\320\260\320\275\320\276\320\274\320\270\320\275\321\201\320\272"
    "\320\274\320\270\320\275\321\201\320\272 \320\276\321\210\320\274\320\270\320\275\321\201\320\272\320\260\320"
    "\270\320\274\320\270\320\275\321\205\320\265\320\275\320\274\320\276\320\274\320\261\320\260\321\201\320\260"
    "\320\274\320\276\320\275\320\277\320\265\320\273\320\270\320\265\320\274\320\276\320\275\320\277\320\265\320"
    "\273\321\214\320\265\320\274\320\276\320\275\320\277\320\265\320\273\321\214\321\224\320\274\320\276\320\275"
    "\320\277\320\265\320\273\321\230\320\265\320\274\320\276\320\275\320\277\320\265\321\231\320\265\320\274\320"
    "\276\320\275\321\200\320\265\320\260\320\273\320\274\320\276\320\275\321\200\320\265\320\260\320\273\321\214"
    "\320\274\320\276\320\275\321\202\320\265\320\262\320\270\320\264\320\265\320\276\320\274\320\276\320\275\321"
    "\202\320\265\320\262\321\226\320\264\320\265\320\276\320\274\320\276\320\275\321\202\320\265\321\200\320\265"
    "\320\270\320\274\320\276\320\275\321\202\320\265\321\200\320\265\321\230\320\274\320\276\320\275\321\202\320"
    "\265\321\200\321\200\320\265\320\270\320\274\320\276\320\275\321\202\321\200\320\265\320\260\320\273\320\274"
    "\320\276\321\201\320\272\320\262\320\260\320\274\320\276\321\201\320\272\320\276\320\262\320\260\320\274\320"
    "\276\321\201\320\272\320\276\321\205\320\274\320\276\321\201\320\272\321\212\320\262\320\260\320\274\320\276"
    "\321\201\321\202\320\260\321\200\320\274\321\203\320\270 \320\275\320\265\320\274\321\203\320\270\320\275\320"
    "\265\320\274\321\203\320\274\320\261\320\260\320\270\320\274\321\203\320\274\320\261\320\260\321\226\320\274"
    "\321\203\320\274\320\261\320\260\321\230\320\274\321\203\320\275\321\205\320\265\320\275\320\274\321\203\321"
    "\201\320\272\320\260\320\262\320\274\321\203\321\201\320\272\320\260\321\202\320\274\321\203\321\201\320\272"
    "\320\276\320\274\321\216\320\275\321\205\320\265\320\275\320\274\321\226\320\273\320\260\320\275\320\274\321"
    "\226\320\275\321\201\320\272\320\274\321\226\320\275\321\201\321\214\320\272\320\274\321\243\320\275\321\214"
    "\321\201\320\272\321\212\320\274\322\257\320\275\321\205\320\265\320\275\320\274\322\257\320\275\321\205\321"
    "\215\320\275\320\274\323\231\321\201\320\272\320\265\321\203\320\274\323\231\321\201\320\272\323\231\322\257"
    "\320\275\320\260\320\270\321\200\320\276\320\261\320\270\320\275\320\260\320\270\321\200\320\276\320\261\320"
    "\270 \320\276\321\210\320\275\320\260\320\270\321\200\320\276\320\261\321\226\320\275\320\260\320\275\320\264"
    "\320\270\320\275\320\260\320\277\321\203\321\231\320\275\320\260\321\201\320\260\321\203\320\275\320\260\321"
    "\201\321\201\320\260\321\203\320\275\320\260\321\202\320\260\320\273\320\275\320\260\321\230\321\200\320\276"
    "\320\261\320\270\320\275\320\265\320\260\320\277\320\260\320\273\321\214\320\275\320\265\320\260\320\277\320"
    "\276\320\273\320\275\320\265\320\260\320\277\320\276\320\273\321\214\320\275\320\270\320\272\320\276\320\267"
    "\320\270\321\217\320\275\320\270\320\272\320\276\320\267\320\270\321\230\320\260\320\275\320\270\320\272\320"
    "\276\321\201\320\270\320\275\320\270\320\272\320\276\321\201\320\270\320\270\320\275\320\270\320\272\320\276"
    "\321\201\320\270\321\217\320\275\320\270\320\272\320\276\321\201\320\270\321\217 \320\276\321\210\320\275\320"
    "\270\321\206\320\260\320\275\320\270\321\206\321\206ae\320\275\320\270\321\206\321\206\320\260\320\275\320\276"
    "\320\262\320\270 \321\201\320\260\320\264\320\275\320\276\320\262\320\270 \321\201\320\260\320\264 \321\205"
    "\320\276\321\202\320\275\320\276\320\262\320\270\320\270 \321\201\320\260\320\264\320\275\320\276\320\262\321"
    "\212 \321\201\320\260\320\264\321\212\320\275\320\276\320\262\321\226 \321\201\320\260\320\264\320\275\321\203"
    "\320\274\320\265\320\260\320\275\321\214\321\216 \320\265\321\200\320\272\320\275\321\214\321\216 \320\270\320"
    "\276\321\200\320\272\320\275\321\216 \320\270\320\276\321\200\320\272\320\275\321\217 \321\207\320\260\320\275"
    "\320\263\320\275\321\217\321\207\320\260\320\275\320\263\320\275\321\226\320\272\320\260\321\201\321\226\321"
    "\217\320\275\321\226\320\272\320\276\321\201\321\226\321\217\320\275\321\226\321\206\320\260\320\275\321\226"
    "\321\206\321\206\320\260\320\276\320\260\320\272\321\201\320\260\320\272\320\260 \320\264\320\265 \321\205\321"
    "\203\320\260\321\200\320\265\320\267\320\276\320\260\321\205\320\260\320\272ae \320\264\320\265 \321\205\321"
    "\203\320\260\321\200\320\265\321\201\320\276\320\260\321\205\320\260\320\272\320\260\320\276\320\260\321\205"
    "\320\260\320\272\320\260 \320\264\320\265 \321\205\321\203\320\260\321\200\320\265\321\201\320\276\320\272\320"
    "\273\320\260\320\275\320\264\320\276\320\272\320\273\320\265\320\275\320\264\320\276\321\201\320\260\320\272"
    "\320\260\320\276\321\201\320\273\320\260\320\276\321\201\320\273\320\276\320\276\321\201\320\273\320\276 \320"
    "\276\321\210\320\276\321\201\321\202\320\270\320\275\320\276\321\201\321\202\321\226\320\275\320\276\321\201"
    "\321\206\321\226\320\275\320\276\321\205\321\200\320\270\320\264\320\276\321\205\321\200\321\213\320\264\320"
    "\276\321\205\321\200\321\226\320\264\321\212\320\277\320\260\320\270\320\277\320\260\320\273\320\265\321\200"
    "\320\274\320\260\320\277\320\260\320\273\320\265\321\200\320\274\320\276\320\277\320\260\320\273\321\214\320"
    "\274\320\260\320\277\320\260\320\275\320\260\320\274\320\260\320\277\320\260\321\200\320\270\320\266\320\277"
    "\320\260\321\200\320\270\320\266 \320\276\321\210\320\277\320\260\321\200\320\270\320\266\321\214\320\277\320"
    "\260\321\200\320\270\320\267\320\277\320\260\321\200\320\270\321\201\320\277\320\260\321\200\321\213\320\266"
    "\320\277\320\260\321\200\321\226\320\266\320\277\320\260\321\204\320\276\321\201\320\277\320\262\320\265\321"
    "\200\321\202\320\276 \320\262\320\260\320\273\321\214\321\217\321\200\321\202\320\260\320\277\320\265\320\272"
    "\320\270\320\275\320\277\320\265\320\272\320\270\320\275\320\263\320\277\320\265\320\272\321\226\320\275\320"
    "\277\320\265\320\272\321\226\320\275\322\221\320\277\320\265\321\200\321\202\320\277\320\265\321\200\321\202"
    "\322\273\320\277\320\265\321\202\320\265\321\200\320\261\321\203\321\200\320\263\320\277\320\265\321\202\321"
    "\200\320\276\320\263\321\200\320\260\320\264\320\277\320\270\321\202\320\265\321\200\320\277\320\273\320\260"
    "\321\217 \320\264\320\265\320\273 \320\272\320\260\321\200\320\274\320\265\320\275\320\277\320\273\320\260\321"
    "\217 \320\264\320\265\320\273\321\214 \320\272\320\260\321\200\320\274\320\265\320\275\320\277\320\273\320\260"
    "\321\230\320\260 \320\264\320\265\320\273 \320\272\320\260\321\200\320\274\320\265\320\275\320\277\320\273\320"
    "\276\320\262\320\264\320\270\320\262\320\277\320\275\320\260\320\274\320\277\320\265\320\275\321\214\320\277"
    "\320\275\320\276\320\274 \320\277\320\265\320\275\320\277\320\275\320\276\320\274 \320\277\321\215\320\275\321"
    "\214\320\277\320\275\320\276\320\274\320\277\320\265\320\275\321\214\320\277\320\276\320\272\321\205\320\260"
    "\321\200\320\260\320\277\320\276\320\275\320\264\320\270\321\210\320\265\321\200\320\270\320\277\320\276\320"
    "\275\320\264\321\226\321\210\320\265\321\200\321\226\320\277\320\276\321\200\321\202 \320\273\321\203\320\270"
    "\320\277\320\276\321\200\321\202 \320\273\321\203\320\270\321\201\320\277\320\276\321\200\321\202 \320\273\321"
    "\203\321\226\320\277\320\276\321\200\321\202\320\276\320\277\320\276\321\200\321\202\320\276 \320\260\320\273"
    "\320\265\320\263\321\200\320\265\320\277\320\276\321\200\321\202\320\276 \320\260\320\273\320\265\320\263\321"
    "\200\320\270\320\277\320\276\321\200\321\202\321\203\320\277\320\276\321\200\321\202\321\203 \320\260\320\273"
    "\320\265\320\263\321\200\320\265\320\277\320\276\321\200\321\202\321\203 \320\260\320\273\320\265\320\263\321"
    "\200\320\270\320\277\320\276\321\200\321\202\321\203 \320\260\320\273\320\265\320\263\321\200\321\213\320\277"
    "\320\276\321\200\321\202\321\203 \320\260\320\273\320\265\320\263\321\200\321\226\320\277\320\276\321\205\320"
    "\260\321\200\320\260\320\277\321\200\320\260\320\263\320\277\321\200\320\260\320\263ae\320\277\321\200\320\260"
    "\320\263\320\260\320\277\321\203\320\265\321\200\321\202\320\276 \320\262\320\260\320\273\321\214\321\217\321"
    "\200\321\202\320\260\320\277\321\203\320\265\321\200\321\202\320\276 \320\262\320\260\320\273\321\217\321\200"
    "\321\202\320\260\320\277\321\203\320\265\321\200\321\202\320\276 \320\262\320\260\321\231\320\260\321\200\321"
    "\202\320\260\320\277\321\203\320\275ae\320\277\321\203\320\275\320\260\320\277\321\203\320\275\320\265\320\277"
    "\321\203\320\275\320\276\320\277\321\203\321\201\320\260\320\275\320\277\321\203\321\215\321\200\321\202\320"
    "\276 \320\262\320\260\320\273\321\214\321\217\321\200\321\202\320\260\320\277\321\205\321\203\320\272\320\265"
    "\321\202\320\277\321\212\321\200\321\202\321\200\320\260\320\275\320\263\321\203\320\275\321\200\320\265\320"
    "\270\320\272\320\270\321\217\320\262\320\270\320\272\321\200\320\265\320\270\320\272\321\214\321\217\320\262"
    "\320\270\320\272\321\200\320\265\320\270\320\272\321\217\320\262\320\270\320\272\321\200\320\265\320\270\320"
    "\272\321\217\320\262\321\226\320\272\321\200\320\265\321\201\320\270\321\204\320\265\321\200\320\265\321\201"
    "\320\270\321\204\320\270\321\200\320\265\321\201\321\226\321\204\321\226\321\200\320\265\321\230\320\272\321"
    "\230\320\260\320\262\320\270\320\272\321\200\320\270\320\263ae\321\200\320\270\320\263\320\260\321\200\320\270"
    "\320\274\321\200\320\270\320\274\321\212\321\200\320\270\320\276 \320\264\320\265 \320\266\320\260\320\275\320"
    "\265\320\270\321\200\320\276\321\200\320\270\320\276 \320\264\320\265 \320\266\320\260\320\275\320\265\321\230"
    "\321\200\320\276\321\200\320\270\321\217\320\264\321\200\320\270\321\230\320\260\320\264\321\200\320\276\320"
    "\274\321\200\321\213\320\260 \320\264\321\215 \320\266\320\260\320\275\321\215\320\270\321\200\320\260\321\200"
    "\321\213\320\263\320\260\321\200\321\213\320\274\321\200\321\215\320\270\320\272\321\217\320\262\321\226\320"
    "\272\321\200\321\215\321\201\321\226\321\204\321\226\321\200\321\226\320\276 \320\264\320\265 \320\266\320\260"
    "\320\275\320\265\320\270\321\200\320\276\321\200\321\226\322\221\320\260\321\201\320\260\320\270\320\263\320"
    "\276\320\275\321\201\320\260\320\273\320\262\320\260\320\264\320\276\321\200\321\201\320\260\320\273\320\276"
    "\320\275\320\270\320\272\320\270\321\201\320\260\320\273\320\276\320\275\321\226\320\272\320\270\321\201\320"
    "\260\320\273\321\214\320\262\320\260\320\264\320\276\321\200\321\201\320\260\320\275 \320\277\320\260\321\203"
    "\320\273\320\276\321\201\320\260\320\275 \320\277\320\260\321\203\320\273\321\203\321\201\320\260\320\275 \321"
    "\204\321\200\320\260\320\275\321\201\320\270\321\201\320\272\320\276\321\201\320\260\320\275 \321\204\321\200"
    "\320\260\320\275\321\206\320\270\321\201\320\272\320\276\321\201\320\260\320\275 \321\204\321\200\320\260\320"
    "\275\321\206\321\213\321\201\320\272\320\260\321\201\320\260\320\275 \321\204\321\200\320\260\320\275\321\206"
    "\321\226\321\201\320\272\320\276\321\201\320\260\320\275 \321\205\320\260\321\201\321\215\321\201\320\260\320"
    "\275 \321\205\320\276\320\267\320\265\321\201\320\260\320\275 \321\205\320\276\321\201\320\265\321\201\320\260"
    "\320\275 \321\205\321\203\320\260\320\275\321\201\320\260\320\275\320\272\321\202 \320\277\320\265\321\202\320"
    "\265\321\200\320\261\321\203\321\200\320\263\321\201\320\260\320\275\320\272\321\202 \320\277\320\265\321\202"
    "\320\265\321\200\320\267\320\261\321\203\321\200\320\263\321\201\320\260\320\275\321\202\320\260 \320\264\320"
    "\260\320\274\321\226\320\275\320\263\320\260\321\201\320\260\320\275\321\202\320\260 \320\272\321\200\321\203"
    "\320\267 \320\264\320\265 \321\202\320\265\320\275\320\265\321\200\320\270\321\204\320\265\321\201\320\260\320"
    "\275\321\202\320\260 \320\272\321\200\321\203\321\201 \320\264\320\265 \321\202\320\265\320\275\320\265\321"
    "\200\320\270\321\204\320\265\321\201\320\260\320\275\321\202\320\260 \320\272\321\200\321\203\321\201 \320\264"
    "\320\265 \321\202\320\265\320\275\320\265\321\200\321\226\321\204\320\265\321\201\320\260\320\275\321\202\320"
    "\260 \320\272\321\200\321\203\321\201 \320\264\321\215 \321\202\321\215\320\275\321\215\321\200\321\213\321"
    "\204\321\215\321\201\320\260\320\275\321\202\320\260 \320\274\320\260\321\200\321\202\320\260\321\201\320\260"
    "\320\275\321\202\320\260 \321\204\320\265 \320\264\320\265 \320\261\320\276\320\263\320\276\321\202\320\260"
    "\321\201\320\260\320\275\321\202\320\276 \320\264\320\276\320\274\320\270\320\275\320\263\320\276\321\201\320"
    "\260\320\275\321\202\320\276 \320\264\320\276\320\274\321\226\320\275\320\263\320\276\321\201\320\260\320\275"
    "\321\202\321\214\321\217\320\263\320\276\321\201\320\260\320\275\321\202\321\217\320\263\320\276 \320\264\320"
    "\265 \321\207\320\270\320\273\320\265\321\201\320\260\320\275\321\202\321\217\320\263\320\276 \320\264\320\265"
    " \321\207\320\270\320\273\320\270\321\201\320\260\320\275\321\202\321\230\320\260\320\263\320\276\321\201\320"
    "\260\320\276 \320\277\320\260\320\276\320\273\320\276\321\201\320\260\320\276 \320\277\320\260\321\203\320\273"
    "\320\276\321\201\320\260\321\200\320\260\320\265\320\262\320\260\321\201\320\260\321\200\320\260\320\265\320"
    "\262\320\276\321\201\320\260\321\200\320\260\320\265\320\262\320\276 \320\276\321\210\321\201\320\260\321\200"
    "\320\260\321\224\320\262\320\276\321\201\320\260\321\200\320\260\321\230\320\265\320\262\320\276\321\201\320"
    "\260\321\200\320\260\321\245\320\262\320\276\321\201\320\260\321\204\321\226\321\217\321\201\320\260\321\230"
    "\320\263\320\276\320\275\321\201\320\265\320\261\321\203\321\201\320\265\320\261\321\203 \321\210\320\260\321"
    "\205\320\260\321\200\321\213\321\201\320\265\320\261\321\203 \321\210\323\231\322\273\323\231\321\200\320\265"
    "\321\201\320\265\320\261\321\203 \322\233\320\260\320\273\320\260\321\201\321\213\321\201\320\265\320\262\320"
    "\270\320\264\320\266\321\215\321\201\320\265\320\262\320\270\320\273\321\214\321\217\321\201\320\265\320\262"
    "\320\270\320\273\321\217\321\201\320\265\320\262\320\270\320\273\321\230\320\260\321\201\320\265\320\262\320"
    "\270\321\231\320\260\321\201\320\265\320\262\321\226\320\273\321\214\321\217\321\201\320\265\320\275 \320\264"
    "\320\265\320\275\320\270\321\201\320\265\321\203\320\273\321\201\320\270\320\260\321\202\321\212\320\273\321"
    "\201\320\270\320\264\320\275\320\265\320\270\321\201\320\270\320\264\320\275\320\265\321\230\321\201\320\270"
    "\320\264\320\275\320\270\321\201\320\270\320\265\320\274 \321\200\320\265\320\260\320\277\321\201\320\270\320"
    "\265\320\274\321\200\320\265\320\260\320\277\321\201\320\270\320\265\321\202\320\273\321\201\320\270\320\275"
    "\320\263\320\260\320\277\321\203\321\200\321\201\320\270\321\215\321\202\320\273\321\201\320\270\321\230\320"
    "\265\320\274 \321\200\320\265\320\260\320\277\321\201\320\270\321\230\320\265\321\202\320\273\321\201\320\272"
    "\320\276\320\277\320\265\321\201\320\272\320\276\320\277\320\270\320\265\321\201\320\272\320\276\320\277\321"
    "\214\320\265\321\201\320\272\320\276\320\277\321\224\321\201\320\272\320\276\320\277\321\230\320\265\321\201"
    "\320\272\320\276\320\277\321\231\320\265\321\201\320\274\320\270\321\200\320\275\320\260\321\201\320\276\320"
    "\273\321\203\320\275\321\201\320\276\321\203\320\273\321\201\320\276\321\204\320\270\321\201\320\276\321\204"
    "\320\270\320\270\321\201\320\276\321\204\320\270\321\217\321\201\320\276\321\204\320\270\321\217 \320\276\321"
    "\210\321\201\320\276\321\204\320\270\321\230\320\260\321\201\320\276\321\204\321\226\321\217\321\201\320\276"
    "\321\204\321\226\352\231\227\321\201\320\277\320\261\321\201\320\277\320\273\320\270\321\202\321\201\320\277"
    "\320\273\321\226\321\202\321\201\321\202\320\260\320\272\320\263\320\276\320\273\321\214\320\274\321\201\321"
    "\202\320\260\320\274\320\261\320\276\320\273\321\201\321\202\320\260\320\274\320\261\321\203\320\273\321\201"
    "\321\202\320\260\320\274\320\261\322\261\320\273\321\201\321\202\320\260\321\200\320\265 \320\264\320\265\320"
    "\273\321\226\321\201\321\202\320\265\320\272\320\276\320\273\320\275\320\260\321\201\321\202\320\276\320\272h"
    "\320\276\320\273\321\214\320\274\321\201\321\202\320\276\320\272\320\263\320\276\320\273\321\214\320\274\321"
    "\201\321\202\320\276\320\272\320\263\320\276\320\273\321\214\320\274 \320\276\321\210\321\201\321\202\320\276"
    "\320\272\320\276\320\273\321\214\320\274\320\260\321\201\321\202\320\276\320\272\321\205\320\276\320\273\320"
    "\274\321\201\321\202\320\276\320\272\322\263\320\276\320\273\320\274\321\201\321\203\320\262ae\321\201\321\203"
    "\320\262\320\260\321\201\321\212\320\272\320\276\320\277\320\270\321\245\321\201\321\226\320\264\320\275\320"
    "\265\320\270\321\201\321\226\320\264\320\275\321\226\321\201\321\226\320\265\320\274\321\200\320\265\320\260"
    "\320\277\321\201\321\226\320\275\320\263\320\260\320\277\321\203\321\200\321\201\321\226\321\215\321\202\320"
    "\273\321\201\321\226\321\224\321\202\320\273\321\201\323\251\322\257\320\273\321\202\320\260\320\270\320\261"
    "\320\265\320\270\321\202\320\260\320\270\320\261\321\215\320\270\321\202\320\260\320\270\320\277\320\265\320"
    "\270\321\202\320\260\320\273\320\270\320\275\321\202\320\260\320\273\320\273\320\270\320\275\321\202\320\260"
    "\320\273\320\273\320\270\320\275 \320\276\321\210\321\202\320\260\320\273\320\273\320\270\320\275\320\275\321"
    "\202\320\260\320\273\320\273\321\226\320\275\320\275\321\202\320\260\320\273\321\226\320\275\321\202\320\260"
    "\321\200\320\276\320\275\321\202\320\260\321\202\320\260\321\210\320\272\320\265\320\275\321\202\320\260\321"
    "\210\320\272\320\265\320\275\321\202\321\202\320\260\321\210\320\272\320\265\320\275\321\202 \320\276\321\210"
    "\321\202\320\260\321\230\320\277\320\265\321\230\321\202\320\261\320\270\320\273\320\270\321\201\321\202\320"
    "\261\320\270\320\273\320\270\321\201\320\270\321\202\320\261\320\270\320\273\320\270\321\201\320\270 \320\276"
    "\321\210\321\202\320\261\321\226\320\273\321\226\321\201\321\226\321\202\320\265\320\273 \320\260\320\262\320"
    "\270\320\262\321\202\320\265\320\273\321\214 \320\260\320\262\320\270\320\262\321\202\320\265\320\273\321\214 "
    "\320\260\320\262\321\226\320\262\321\202\320\270\321\200\320\260\320\275 \321\205\320\276\321\202\321\202\320"
    "\270\321\200\320\260\320\275ae\321\202\320\270\321\200\320\260\320\275\320\260\321\202\320\270\321\200\320\260"
    "\320\275\320\265\321\202\320\276\320\272\320\270\320\276\321\202\320\276\320\272\321\226\320\276\321\202\320"
    "\276\321\200\320\276\320\275\321\202\320\276\321\202\320\276\321\210\320\272\320\260\320\275\320\264\321\202"
    "\321\200\320\275\320\260\320\262\320\260\321\202\321\202\321\203\320\277\320\273\320\270\321\201\321\202\321"
    "\203\320\275\320\270\321\201\321\202\321\203\320\275\320\270\321\201 \321\205\320\276\321\202\321\202\321\203"
    "\320\275\320\270\321\201 \321\210\320\260\320\260\321\200\321\213\321\202\321\203\320\275\320\270\321\201\320"
    "\270\320\275 \320\276\321\200\320\275\321\202\321\203\320\275\321\226\321\201\321\202\321\213\321\200\320\260"
    "\320\275\320\260\321\202\321\215\320\273\321\214 \320\260\320\262\321\226\321\203\321\203\320\261\321\203\320"
    "\264\321\203\320\265\320\273\320\270\320\275\320\263\321\202\321\212\320\275\321\203\320\273\320\260\320\260"
    "\320\275\320\261\320\260\320\260\321\202\320\260\321\200\321\203\320\273\320\260\320\275 \320\261\320\260\321"
    "\202\320\276\321\200\321\203\320\273\320\260\320\275\320\261\320\260\321\202\320\260\321\200\321\204\320\260"
    "\321\200\321\202\320\260\320\273\320\265\320\267\320\260\321\204\320\265\321\201\321\204\320\270\321\200\320"
    "\265\320\275\321\206\320\260\321\204\320\273\320\260\321\200\321\215\320\275\321\206\321\213\321\217\321\204"
    "\320\273\320\276\321\200\320\265\320\275\321\206\321\204\320\273\320\276\321\200\320\265\320\275\321\206\320"
    "\270\321\204\320\273\320\276\321\200\320\265\320\275\321\206\320\270\320\270\321\204\320\273\320\276\321\200"
    "\320\265\320\275\321\206\320\270\321\217\321\204\320\273\320\276\321\200\320\265\320\275\321\206\321\226\321"
    "\217\321\204\320\273\320\276\321\200\320\265\321\201\321\204\320\273\320\276\321\200\320\270\320\260\320\275"
    "\320\276\320\277\320\276\320\273\320\270\321\201\321\204\320\273\320\276\321\200\320\270\321\230\320\260\320"
    "\275\320\276\320\277\320\276\320\273\320\270\321\201\321\204\320\273\320\276\321\200\321\226\320\260\320\275"
    "\320\276\320\277\320\276\320\273\321\226\321\201\321\204\320\276\321\200\321\202\320\260\320\273\320\265\320"
    "\267ae\321\204\320\276\321\200\321\202\320\260\320\273\320\265\320\267\320\260\321\204\321\203\320\272\321\203"
    "\320\276\320\272\320\260\321\204\321\203\320\275\321\210\320\260\320\273\321\204\321\226\320\273\321\226\320"
    "\277\320\277\320\276\320\277\320\276\320\273\321\214\321\205\320\260\320\262\320\260\320\275\320\260\321\205"
    "\320\260\320\270\320\264\320\260\321\200\320\260\320\261\320\260\320\264\321\205\320\260\320\274\320\261\321"
    "\203\321\200\320\263\321\205\320\260\320\275\320\276\320\270\321\205\320\260\320\275\320\276\321\230\321\205"
    "\320\260\321\210\321\213\320\274\321\226\320\275\321\205\320\260\321\230\320\264\320\265\321\200\320\260\320"
    "\261\320\260\320\264\321\205\320\265\320\273\320\267\320\270\320\275\320\272\320\270\321\205\320\265\320\273"
    "\321\201\320\270\320\275\320\272\320\270\321\205\320\265\320\273\321\214\321\201\320\270\320\275\320\272\320"
    "\270\321\205\320\265\320\273\321\214\321\201\320\270\320\275\320\272\320\270 \320\276\321\210\321\205\320\265"
    "\320\273\321\214\321\201\321\226\320\275\320\272\321\226\321\205\320\276 \321\210\320\270 \320\274\320\270\320"
    "\275\321\205\320\276\320\270 \320\260\320\275\321\214\321\205\320\276\320\270\320\260\320\275\321\205\320\276"
    "\320\275\320\263\320\272\320\276\320\275\320\263\321\205\320\276\320\275\320\272\320\276\320\275\320\263\321"
    "\205\320\276\320\275\320\276\320\273\321\203\320\273\321\203\321\205\320\276\321\210\320\270\320\274\320\270"
    "\320\275\321\205\320\276\321\210\320\270\320\274\321\226\320\275\321\205\320\276\321\217\320\275\321\205\320"
    "\276\321\230 \320\260\320\275\321\205\321\203\321\200\320\263\320\260\320\264\320\260\321\205\321\203\321\200"
    "\320\263\320\260\320\264\320\265\321\206\320\270\321\200\320\270\321\205\321\206\321\216\321\200\320\270\321"
    "\205\321\206\321\216\321\200\320\270\321\205 \321\205\320\276\321\202\321\206\321\216\321\200\321\213\321\205"
    "\321\207\320\265\320\275\320\260\320\270\321\207\320\265\320\275\320\260\321\230\321\207\320\265\320\275\320"
    "\263\320\264\321\203\321\207\320\265\320\275\320\264\321\203\321\207\320\265\320\275\320\275\320\260\320\270"
    "\321\207\320\265\320\275\320\275\320\260\321\226\321\207\320\270\320\260\320\275\320\263 \320\274\320\260\320"
    "\270\321\207\320\270\320\260\320\275\320\263\321\200\320\260\320\270\321\207\320\270\320\272\320\260\320\263"
    "\320\276\321\207\320\270\320\272\320\260\322\221\320\276\321\207\321\212\320\275\320\264\321\203\321\207\321"
    "\213\320\272\320\260\320\263\320\260\321\207\321\213\322\243\320\264\321\203\321\207\321\215\320\275\320\260"
    "\321\226\321\207\321\215\320\275\320\264\321\203\321\207\321\226\320\260\320\275\320\263 \320\274\320\260\320"
    "\270\321\207\321\226\320\260\320\275\320\263 \321\200\320\260\321\226\321\207\323\251\320\275\320\264\322\257"
    "\321\210\320\260\320\275\320\263\320\260\321\230\321\210\320\260\320\275\321\205\320\260\320\270\321\210\320"
    "\260\321\200\320\274 \321\215\320\273\321\214 \321\210\320\265\320\270\321\205\321\210\320\260\321\205\321\200"
    "\320\270 \321\201\320\265\320\261\321\203\321\210\320\265\320\275\321\214\321\207\320\266\320\265\320\275\321"
    "\214\321\210\320\265\320\275\321\237\320\265\320\275\321\210\320\265\321\204\321\210\320\260\321\203\320\265"
    "\320\275\321\210\320\270\320\272\320\260\320\263\320\276\321\210\321\212\320\275\320\264\320\266\321\212\320"
    "\275\321\210\321\215\320\275\321\214\321\207\320\266\321\215\320\275\321\214\321\215\320\264\320\270\320\275"
    "\320\261\321\203\321\200\320\263\321\215\320\264\321\213\320\275\320\261\321\203\321\200\320\263\321\215\321"
    "\200 \321\200\320\270\321\217\320\264\321\215\321\200 \321\200\321\213\321\217\320\264\321\215\321\201 \321"
    "\201\321\203\320\262\320\265\320\270\321\200\320\260\321\215\321\201\321\201\321\203\321\215\320\270\321\200"
    "\320\260\321\217\320\275\320\263\320\276\320\275\321\217\320\275\320\263\320\276\320\275 \321\205\320\276\321"
    "\202\321\224\321\200\320\265\320\262\320\260\320\275\321\226\320\267\320\274\321\226\321\200\321\230\320\260"
    "\320\275\320\263\320\276\320\275\321\230\320\265\321\200\320\265\320\262\320\260\320\275\321\230\320\276\321"
    "\205\320\260\320\275\320\265\320\267\320\261\321\203\321\200\320\263\321\230\320\276\321\205\320\260\320\275"
    "\320\265\321\201\320\261\321\203\321\200\320\263\321\231\321\203\320\261\321\231\320\260\320\275\320\260\321"
    "\232\320\260 \321\207\320\260\320\275\320\263\321\232\321\203 \321\230\320\276\321\200\320\272\321\232\321\203"
    "\321\230\320\276\321\200\320\272\321\237\320\260\320\272\320\260\321\200\321\202\320\260\321\237\320\260\321"
    "\230\320\277\321\203\321\200\321\237\320\276\320\263\321\237\320\260\320\272\320\260\321\200\321\202\320\260"
    "\321\237\320\276\321\200\321\237 \321\202\320\260\321\203\320\275\321\263essalonika\321\263\321\224\321\201"
    "\321\201\320\260\320\273\320\276\320\275\321\226\320\272\320\260\322\233\320\260\321\200\322\255\322\261lanbat"
    "yr\322\261\320\273\320\260\320\275\320\261\320\260\321\202\321\213\321\200\322\263\320\260\320\262\320\260\320"
    "\275\320\260\322\263\320\265\320\273\321\201\320\270\320\275\320\272\320\270\322\273avana\322\273elsinki\322"
    "\273o\322\243 ko\322\243\322\273\320\260\320\262\320\260\320\275\320\260\322\273\320\265\320\273\321\214\321"
    "\201\320\270\320\275\320\272\320\270\322\273\320\276\320\275\320\276\320\273\321\203\320\273\321\203\322\273"
    "\320\276\322\243 \320\272\320\276\322\243\323\231\320\261\321\203 \320\264\320\260\320\261\320\270\323\231\321"
    "\205\320\274\323\231\320\264\320\260\320\261\320\260\320\264\323\231\321\205\320\274\323\231\321\202\320\260"
    "\320\261\320\260\320\264\324\261\325\242\325\253\325\273\325\241\325\266\324\261\325\242\325\270\326\202 \324"
    "\264\325\241\325\242\325\253\324\261\325\244\325\241\325\254\325\253\325\241\324\261\325\244\325\253\325\275 "
    "\324\261\325\242\325\245\325\242\325\241\324\261\325\251\325\245\325\266\326\204\324\261\325\251\325\247\325"
    "\266\326\204\324\261\325\254 \325\214\325\253\325\241\325\244\324\261\325\254\325\264\325\241\325\251\325\253"
    "\324\261\325\260\325\264\325\241\325\244\325\241\325\242\325\241\325\244\324\261\325\264\325\264\325\241\325"
    "\266\324\261\325\264\325\275\325\251\325\245\326\200\325\277\325\241\325\264\324\261\325\264\325\275\325\277"
    "\325\245\326\200\325\244\325\241\325\264\324\261\325\264\326\200\325\253\325\277\325\275\325\241\326\200\324"
    "\261\325\265\326\200\325\253\325\276\325\241\325\266 \324\265\326\200\325\253\325\276\325\241\325\266 \324\267"
    "\326\200\325\245\325\276\325\241\325\266 \324\267\326\200\325\245\325\270\326\202\325\266 \324\267\326\200\325"
    "\253\325\276\325\241\325\266 \324\273\326\200\325\241\325\276\325\241\325\266 \324\273\326\200\325\276\325\241"
    "\325\266 \325\220\325\245\325\276\325\241\325\266 \325\220\325\253\325\276\325\241\325\266\324\261\325\266\325"
    "\244\325\241\325\254\325\253\325\241\324\261\325\266\325\251\325\241\325\254\325\253\325\241\324\261\325\275"
    "\325\270\326\202\325\266\325\275\325\265\325\270\325\266\324\261\325\277\325\241\325\254\325\253\325\241\324"
    "\261\325\277\325\253\325\275 \324\261\325\272\325\241\325\272\325\241\324\261\325\277\325\277\325\241\325\254"
    "\325\253\325\241\324\261\326\204\326\200\325\241\324\262\325\241\325\243\325\270\326\202\324\262\325\241\325"
    "\251\325\270\326\202\325\264\324\262\325\241\325\266\325\243\325\257\325\270\325\257\324\262\325\241\326\200"
    "\325\253\325\246\324\262\325\241\326\200\325\275\325\245\325\254\325\270\325\266\325\241\324\262\325\241\326"
    "\204\325\270\326\202\324\262\325\245\325\254\325\243\326\200\325\241\325\244\324\262\325\245\325\265 \326\200"
    "\325\270\326\202\325\251\324\262\325\245\325\274\325\254\325\253\325\266\324\262\325\265\325\270\326\202\325"
    "\246\325\241\325\266\325\244\325\253\325\270\325\266\324\262\325\270\325\243\325\270\325\277\325\241\324\262"
    "\325\270\325\275\325\277\325\270\325\266\324\262\325\270\326\200\325\244\325\270\324\262\325\270\326\202\325"
    "\244\325\241\325\272\325\245\325\267\325\277\324\262\325\270\326\202\325\245\325\266\325\270\325\275 \324\261"
    "\325\265\326\200\325\245\325\275\324\262\325\270\326\202\325\255\325\241\326\200\325\245\325\275\325\277\324"
    "\262\326\200\325\241\325\277\325\253\325\275\325\254\325\241\325\276\325\241\324\262\326\200\325\265\325\270"
    "\326\202\325\275\325\245\325\254\324\263\325\241\325\260\325\253\326\200\325\247\324\263\325\270\326\202\325"
    "\241\325\266\325\271\325\252\325\270\325\270\326\202\324\264\325\241\325\257\325\241\326\200\324\264\325\241"
    "\326\204\326\204\325\241\324\264\325\245\325\254\325\253\324\264\325\245\325\266\325\276\325\245\326\200\324"
    "\264\325\270\325\260\325\241\324\264\325\270\326\202\325\242\325\241\325\265\324\264\325\270\326\202\325\242"
    "\325\254\325\253\325\266\324\265\326\200\325\245\326\202\325\241\325\266\324\265\326\200\325\270\326\202\325"
    "\241\325\266\325\244\325\241\326\202\325\241\325\266\324\265\326\200\325\276\325\241\325\266\325\244\325\241"
    "\325\276\325\241\325\266\324\265\326\200\326\207\325\241\325\266\324\266\325\241\325\243\326\200\325\245\325"
    "\242\324\266\325\264\325\253\326\202\325\274\325\266\325\253\325\241\324\267\325\244\325\253\325\266\325\242"
    "\325\270\326\202\326\200\325\243\324\267\325\277\325\253\325\266\325\272\325\270\326\202\326\200\325\257\324"
    "\267\326\200\325\245\325\242\325\270\326\202\325\266\325\253\324\271\325\241\325\254\325\254\325\253\325\266"
    "\324\271\325\241\325\265\325\272\325\245\325\265\324\271\325\242\325\253\325\254\325\253\325\275\325\253\324"
    "\271\325\245\325\254 \324\261\325\276\325\253\325\276\324\271\325\253\326\206\325\254\325\253\325\275\324\271"
    "\325\270\326\200\325\270\325\266\325\251\326\205\324\271\325\270\326\202\325\266\325\253\325\275\324\271\325"
    "\270\326\202\325\266\325\270\326\202\325\246\324\271\325\270\326\204\325\253\326\205\324\272\325\250\325\266"
    "\325\245\326\202\324\272\325\266\326\207\324\273\325\275\325\251\325\241\325\266\325\272\325\270\326\202\325"
    "\254\324\274\325\241 \325\212\325\241\325\275\324\274\325\241\325\243\325\270\325\275\324\274\325\241\325\260"
    "\325\270\326\200\324\274\325\253\325\246\325\272\325\270\325\266\324\274\325\253\325\264\325\241\324\274\325"
    "\253\325\275\325\241\325\242\325\270\325\266\324\274\325\265\325\270\326\202\325\242\325\254\325\265\325\241"
    "\325\266\325\241\324\274\325\265\325\270\326\202\326\204\325\275\325\245\325\264\325\242\325\270\326\202\326"
    "\200\325\243\324\274\325\270\325\266\325\244\325\270\325\266\324\274\325\270\325\266\325\277\325\270\325\266"
    "\324\274\325\270\325\266\325\277\326\200\325\241\324\274\325\270\325\275 \324\261\325\266\325\263\325\245\325"
    "\254\325\250\325\275\324\274\325\270\325\275 \324\261\325\266\325\273\325\245\325\254\325\245\325\275\324\274"
    "\325\276\325\270\325\276\324\277\325\241\325\254\325\257\325\241\325\251\325\241\324\277\325\241\325\260\325"
    "\253\326\200\325\245\324\277\325\241\325\264\325\272\325\241\325\254\325\241\324\277\325\241\325\275\325\241"
    "\325\242\325\254\325\241\325\266\325\257\325\241\324\277\325\241\325\277\325\264\325\241\325\266\325\244\325"
    "\270\326\202\324\277\325\241\326\200\325\241\325\257\325\241\325\275\324\277\325\241\326\200\325\241\325\271"
    "\325\253\324\277\325\253\325\243\325\241\325\254\325\253\324\277\325\253\325\267\325\253\325\266\325\265\325"
    "\270\325\276\324\277\325\253\325\270\325\277\325\270\324\277\325\253\325\277\325\270\324\277\325\253\326\207"
    "\324\277\325\254\325\270\326\202\325\252 \325\206\325\241\325\272\325\270\325\257\325\241\324\277\325\270\325"
    "\254\325\270\325\264\325\242\325\270\324\277\325\270\325\272\325\245\325\266\325\260\325\241\325\243\325\245"
    "\325\266\324\277\325\270\325\275\325\277\325\241\325\266\325\244\325\266\325\270\326\202\325\272\325\270\325"
    "\254\325\253\325\275\324\277\325\270\326\200\325\244\325\270\325\276\325\241\324\277\325\270\326\202\325\241"
    "\325\254\325\241 \324\274\325\270\326\202\325\264\325\272\325\270\326\202\326\200\324\277\325\270\326\202\325"
    "\275\325\257\325\270\324\277\326\200\325\241\325\257\325\270\325\276\325\200\325\241\325\264\325\242\325\270"
    "\326\202\326\200\325\243\325\200\325\241\325\266\325\270\325\265\325\200\325\241\325\276\325\241\325\266\325"
    "\241\325\200\325\245\325\254\325\275\325\253\325\266\325\257\325\253\325\200\325\270\325\266\325\257\325\270"
    "\325\266\325\243\325\200\325\270\325\266\325\270\325\254\325\270\326\202\325\254\325\270\326\202\325\200\325"
    "\270\326\202\326\200\325\243\325\241\325\244\325\241\325\200\325\274\325\270\325\264\325\203\325\241\326\204"
    "\325\241\326\200\325\251\325\241\325\204\325\241\325\244\326\200\325\253\325\244\325\204\325\241\325\254\325"
    "\241\325\243\325\241\325\204\325\241\325\265\325\241\325\264\325\253\325\204\325\241\325\275\325\257\325\241"
    "\325\277\325\204\325\241\325\277\326\200\325\253\325\277\325\204\325\241\326\200\325\275\325\245\325\254\325"
    "\204\325\241\326\200\325\275\325\247\325\265\325\254\325\204\325\241\326\200\325\275\325\253\325\254\325\253"
    "\325\241\325\204\325\245\325\254\325\242\325\270\326\202\325\274\325\266\325\204\325\245\325\254\325\272\325"
    "\270\326\202\325\274\325\266\325\204\325\245\325\266\325\244\325\270\325\275\325\241\325\204\325\253\325\254"
    "\325\241\325\266\325\204\325\253\325\266\325\275\325\257\325\204\325\253\326\202\325\266\325\253\325\255\325"
    "\204\325\265\325\270\326\202\325\266\325\255\325\245\325\266\325\204\325\270\325\266\325\251\325\245\325\276"
    "\325\253\325\277\325\245\325\270\325\204\325\270\325\266\325\251\326\200\325\247\325\241\325\254\325\204\325"
    "\270\325\266\325\272\325\245\325\254\325\253\325\245\325\204\325\270\325\266\325\277\325\245\325\276\325\253"
    "\325\244\325\245\325\270\325\204\325\270\325\266\325\277\325\245\326\200\325\245\325\265\325\204\325\270\325"
    "\266\326\200\325\245\325\241\325\254\325\204\325\270\325\266\326\203\325\245\325\254\325\253\325\245\325\204"
    "\325\270\325\275\325\257\325\270\326\202\325\241\325\204\325\270\325\275\325\257\325\276\325\241\325\204\325"
    "\270\326\202\325\264\325\242\325\241\325\265\325\205\325\241\325\266\325\243\325\270\325\266\325\205\325\245"
    "\326\200\325\245\325\276\325\241\325\266\325\205\325\270\325\260\325\241\325\266\325\266\325\245\325\275\325"
    "\242\325\270\326\202\326\200\325\243\325\206\325\241\325\265\326\200\325\270\325\242\325\253\325\206\325\241"
    "\325\265\326\200\325\270\325\272\325\253\325\206\325\241\325\275\325\241\325\270\326\202\325\206\325\245\325"
    "\241\325\272\325\270\325\254\325\206\325\253\325\257\325\270\325\275\325\253\325\241\325\206\325\253\325\275"
    "\325\206\325\253\326\201\326\201\325\241\325\206\325\253\326\202 \324\265\325\270\326\200\326\204\325\206\325"
    "\265\325\270\326\202 \325\205\325\270\326\200\326\204\325\206\325\270\325\276\325\253 \325\215\325\241\325\244"
    "\325\206\325\270\326\200 \324\261\325\244\325\241\325\254\325\253\325\241\325\211\325\245\325\266\325\244\325"
    "\270\326\202\325\211\325\245\325\266\325\266\325\241\325\265\325\211\325\253\325\257\325\241\325\243\325\270"
    "\325\212\325\241\325\251\325\270\326\202\325\264\325\212\325\241\326\200\325\275\325\245\325\254\325\270\325"
    "\266\325\241\325\212\325\241\326\200\326\201\325\260\325\245\325\254\325\270\325\266\325\241\325\212\325\241"
    "\326\204\325\270\326\202\325\212\325\245\325\257\325\253\325\266\325\212\325\245\326\200\325\251\325\212\325"
    "\245\326\200\325\254\325\253\325\266\325\212\325\247\325\265\326\200\325\270\326\202\325\251\325\212\325\254"
    "\325\241\325\265\325\241 \325\244\325\245\325\254 \324\277\325\241\326\200\325\264\325\245\325\266\325\212\325"
    "\254\325\270\325\276\325\244\325\253\325\276\325\212\325\266\325\270\325\264\325\272\325\245\325\266\325\212"
    "\325\270\326\200\325\277 \324\274\325\270\326\202\325\253\325\212\325\270\326\202\325\245\326\200\325\277\325"
    "\270 \325\216\325\241\325\254\325\265\325\241\326\200\325\277\325\241\325\212\325\270\326\202\325\266\325\253"
    "\325\212\325\270\326\202\325\277\325\241\326\203\325\245\325\267\325\251\325\212\326\200\325\241\325\260\325"
    "\241\325\213\325\241\325\257\325\241\326\200\325\277\325\241\325\213\325\241\325\265\325\272\325\270\326\202"
    "\326\200\325\214\325\245\325\265\325\257\325\265\325\241\325\276\325\253\325\257\325\214\325\245\325\275\325"
    "\253\326\206\325\253\325\214\325\253\325\243\325\241\325\214\325\253\325\270 \325\244\325\245 \324\272\325\241"
    "\325\266\325\245\325\265\326\200\325\270\325\215\325\241\325\266 \324\275\325\270\325\275\325\245\325\215\325"
    "\241\325\266 \324\275\325\270\326\202\325\241\325\266\325\215\325\241\325\266 \325\212\325\241\325\270\326\202"
    "\325\254\325\270\326\202\325\215\325\241\325\266 \325\226\326\200\325\241\325\266\325\275\325\253\325\275\326"
    "\204\326\205\325\215\325\241\325\266 \325\226\326\200\325\241\325\266\326\201\325\253\325\275\325\257\325\270"
    "\325\215\325\241\325\266\325\257\325\277 \325\212\325\245\325\277\325\245\326\200\325\242\325\270\326\202\326"
    "\200\325\243\325\215\325\241\326\200\325\241\326\207\325\270\325\215\325\245\325\270\326\202\325\254\325\215"
    "\325\245\325\276\325\253\325\254\325\253\325\241\325\215\325\253\325\244\325\266\325\245\325\265\325\215\325"
    "\253\325\245\325\251\325\254\325\215\325\257\325\270\325\272\325\265\325\245\325\215\325\270\326\202\325\276"
    "\325\241\325\215\325\270\326\206\325\253\325\241\325\215\325\272\325\254\325\253\325\277\325\215\325\277\325"
    "\241\325\264\325\242\325\270\326\202\325\254\325\215\325\277\325\270\325\257\325\260\325\270\325\254\325\264"
    "\325\215\326\207\325\253\325\254\325\265\325\241\325\216\325\241\325\254\325\245\325\266\325\275\325\253\325"
    "\241\325\216\325\241\325\254\325\245\325\277\325\241\325\216\325\241\325\254\325\272\325\241\326\200\325\241"
    "\325\253\325\275\325\270\325\216\325\241\325\266\325\257\325\270\326\202\325\276\325\245\326\200\325\216\325"
    "\241\326\200\325\267\325\241\325\276\325\241\325\216\325\241\326\200\325\267\325\241\326\202\325\241\325\216"
    "\325\245\325\254\325\253\325\266\325\243\325\277\325\270\325\266\325\216\325\253\325\245\325\266\325\266\325"
    "\241\325\216\325\253\325\245\325\266\325\277\325\265\325\241\325\266\325\216\325\253\325\254\325\266\325\265"
    "\325\270\326\202\325\275\325\216\325\253\325\266\325\244\325\260\325\270\326\202\325\257\325\217\325\241\325"
    "\254\325\254\325\253\325\266\325\217\325\241\325\267\326\204\325\245\325\266\325\244\325\217\325\253\326\200"
    "\325\241\325\266\325\241\325\217\325\270\325\257\325\253\325\270\325\217\325\270\326\200\325\270\325\266\325"
    "\277\325\270\325\217\326\203\325\262\325\253\325\275\325\221\325\265\325\270\326\202\326\200\325\253\325\255"
    "\325\223\325\241\326\200\325\253\325\246\325\223\325\245\326\204\325\253\325\266\325\223\325\254\325\270\326"
    "\200\325\245\325\266\325\277\325\241\325\223\326\200\325\241\325\257\325\224\325\245\325\265\326\203\325\251"
    "\325\241\325\270\326\202\325\266\325\224\325\253\325\245\326\202\325\224\325\265\325\270\325\254\325\266\325"
    "\225\325\241\325\255\325\241\325\257\325\241 \325\244\325\245 \324\275\325\270\326\202\325\241\326\200\325\245"
    "\325\275\325\225\325\255\326\200\325\253\325\244\325\225\325\257\325\254\325\245\325\266\325\244\325\225\325"
    "\275\325\254\325\270\325\225\325\275\325\277\325\253\325\266\325\226\325\254\325\270\326\200\325\241\325\266"
    "\325\275\325\226\325\254\325\270\326\200\325\245\325\266\326\201\325\253\325\241\327\220\327\221\327\225 \327"
    "\223\327\220\327\221\327\231\327\220\327\221\327\231\327\223\327\222\327\220\327\237\327\220\327\221\327\231"
    "\327\223\327\226\327\251\327\220\327\237\327\220\327\222\327\220\327\223\327\231\327\250\327\220\327\223\327"
    "\231\327\240\327\221\327\225\327\250\327\225\327\220\327\223\327\231\327\241 \327\220\327\221\327\221\327\224"
    "\327\220\327\225\327\220\327\227\327\220\327\247\327\224\327\220\327\225\327\227\327\250\327\231\327\223\327"
    "\220\327\225\327\234\327\237 \327\221\327\230\327\225\327\250\327\220\327\225\327\241\327\230\327\231\327\237"
    "\327\220\327\225\327\241\327\234\327\225\327\220\327\225\327\241\327\247\327\224\327\220\327\225\327\247\327"
    "\234\327\240\327\223\327\220\327\227\327\236\327\223\327\220\327\221\327\220\327\223\327\220\327\231\327\226"
    "\327\236\327\231\327\250\327\220\327\233\327\236\327\242\327\223\327\220\327\221\327\220\327\223\327\220\327"
    "\234\327\236\327\220\327\230\327\231\327\242\327\220\327\234\327\236\327\230\327\231\327\220\327\236\327\220"
    "\327\237\327\220\327\236\327\241\327\230\327\242\327\250\327\223\327\220\327\235\327\220\327\236\327\241\327"
    "\230\327\250\327\223\327\235\327\220\327\236\327\250\327\231\327\230\327\241\327\250\327\220\327\240\327\230"
    "\327\231\327\222\327\225\327\220\327\224 \327\222\327\225\327\220\327\230\327\236\327\234\327\224\327\220\327"
    "\240\327\230\327\234\327\231\327\224\327\220\327\241\327\225\327\220\327\231\327\250\327\224\327\220\327\241"
    "\327\225\327\240\327\241\327\231\327\220\327\237\327\220\327\241\327\225\327\240\327\241\327\231\327\225\327"
    "\237\327\220\327\241\327\230\327\231\327\237\327\220\327\247\327\250\327\220\327\220\327\247\327\250\327\224"
    "\327\220\327\250\327\247\327\231\327\244\327\224\327\220\327\252\327\225\327\240\327\224\327\221\327\220\327"
    "\222\327\220\327\230\327\220\327\221\327\220\327\240\327\222\327\247\327\220\327\247\327\221\327\220\327\241"
    "\327\230\327\220\327\237\327\221\327\220\327\247\327\225\327\221\327\220\327\250\327\223\327\220\327\221\327"
    "\220\327\250\327\246\327\242\327\234\327\220\327\240\327\242\327\221\327\225\327\220\327\240\327\225\327\241 "
    "\327\220\327\231\327\231\327\250\327\241\327\221\327\225\327\222\327\225\327\230\327\224\327\221\327\225\327"
    "\223\327\220\327\244\327\242\327\251\327\230\327\221\327\225\327\223\327\244\327\251\327\230\327\221\327\225"
    "\327\223\327\250\327\225\327\235\327\221\327\225\327\234\327\225\327\240\327\231\327\224\327\221\327\225\327"
    "\241\327\230\327\225\327\237\327\221\327\225\327\242\327\240\327\220\327\241 \327\220\327\231\327\231\327\250"
    "\327\242\327\241\327\221\327\225\327\247\327\220\326\267\327\250\327\242\327\251\327\230\327\221\327\225\327"
    "\247\327\250\327\251\327\230\327\221\327\225\327\250\327\223\327\225\327\221\327\230\327\225\327\236\327\231"
    "\327\221\327\231\327\226\327\240\327\230\327\231\327\225\327\237\327\221\327\231\327\231\327\222\327\231\327"
    "\240\327\222\327\221\327\231\327\231\327\226\327\251\327\231\327\240\327\222\327\221\327\231\327\231\327\250"
    "\327\225\327\230\327\221\327\231\327\231\327\250\327\225\327\252\327\221\327\234\327\222\327\250\327\223\327"
    "\221\327\234\327\225 \327\224\327\225\327\250\327\231\327\226\327\225\327\240\327\230\327\224\327\221\327\240"
    "\327\222\327\234\327\225\327\250\327\221\327\240\327\222\327\247\327\225\327\247\327\221\327\242\327\250\327"
    "\234\327\231\327\237\327\221\327\250\327\220\327\230\327\231\327\241\327\234\327\220\327\225\327\225\327\220"
    "\327\221\327\250\327\222\327\237\327\221\327\250\327\230\327\231\327\241\327\234\327\220\327\221\327\224\327"
    "\221\327\250\327\231\327\223\327\222\327\230\327\220\327\225\327\237\327\221\327\250\327\231\327\226\327\221"
    "\327\231\327\231\327\237\327\221\327\250\327\231\327\226\327\221\327\237\327\221\327\250\327\231\327\241\327"
    "\234\327\221\327\250\327\234\327\231\327\237\327\221\327\250\327\246\327\234\327\225\327\240\327\224\327\221"
    "\327\252\327\225\327\236\327\231\327\222\327\220\327\231\327\244\327\225\327\250\327\222\327\225\327\220\327"
    "\240\327\222\327\222\327\225\327\220\327\225\327\222\327\225\327\225\327\223\327\234\327\227\327\250\327\224"
    "\327\222\327\225\327\250\327\222 \327\230\327\220\327\225\327\237\327\222\327\230\327\221\327\225\327\250\327"
    "\222\327\222\327\242\327\230\327\242\327\221\327\220\327\250\327\222\327\222\327\247\327\250\327\230\327\224"
    "\327\223\327\220\327\233\327\220\327\223\327\220\327\247\327\220\327\223\327\220\327\247\327\220\327\250\327"
    "\223\327\220\327\247\327\224\327\223\327\220\327\250 \327\220 \327\241\327\234\327\220\327\235\327\223\327\220"
    "\327\250 \327\242\327\241 \327\241\327\220\327\234\327\220\327\220\327\235\327\223\327\221\327\234\327\231\327"
    "\237\327\223\327\225\327\221\327\220\327\231\327\223\327\225\327\221\327\231\327\231\327\223\327\225\327\221"
    "\327\234\327\231\327\237\327\223\327\225\327\221\327\250\327\225\327\221\327\240\327\231\327\247\327\223\327"
    "\225\327\227\327\220\327\223\327\225\327\227\327\224\327\223\327\225\327\236\327\222\327\230\327\224\327\223"
    "\327\226\327\251\327\220\327\247\327\220\327\250\327\230\327\220\327\223\327\234\327\224\327\231\327\223\327"
    "\240\327\225\327\225\327\250\327\223\327\240\327\244\327\241\327\220\327\250\327\223\327\242\327\234\327\224"
    "\327\231\327\223\327\242\327\240\327\225\327\225\327\242\327\250\327\223\327\247\327\250\327\224\327\220\326"
    "\267\327\236\327\221\327\225\327\250\327\222\327\224\327\220\327\225\327\225\327\220\327\240\327\242\327\224"
    "\327\220\327\240\327\220\327\234\327\225\327\234\327\225\327\224\327\220\327\240\327\222 \327\247\327\220\327"
    "\240\327\222\327\224\327\220\327\240\327\225\327\231\327\224\327\225 \327\246\327\231 \327\236\327\231\327\237"
    " \327\241\327\231\327\230\327\231\327\224\327\225\327\225\327\220\327\240\327\224\327\224\327\225\327\231 \327"
    "\220\327\237\327\224\327\225\327\240\327\222 \327\247\327\225\327\240\327\222\327\224\327\225\327\240\327\225"
    "\327\234\327\225\327\234\327\225\327\224\327\234\327\241\327\231\327\240\327\247\327\231\327\224\327\236\327"
    "\221\327\225\327\250\327\222\327\224\327\242\327\234\327\241\327\231\327\240\327\247\327\231\327\224\327\250"
    "\327\247\327\234\327\231\327\225\327\237\327\225\327\225\327\220\327\234\327\242\327\230\327\220\327\225\327"
    "\225\327\220\327\234\327\242\327\240\327\246\327\231\327\242\327\225\327\225\327\220\327\234\327\244\327\220"
    "\327\250\327\220\327\231\327\241\327\220\327\225\327\225\327\220\327\250\327\251\327\242\327\225\327\225\327"
    "\231\327\234\327\240\327\242\327\225\327\225\327\231\327\240\327\230\327\224\327\225\327\247\327\225\327\231"
    "\327\231\327\240\327\230\327\231\327\220\327\237\327\225\327\231\327\234\327\240\327\224\327\225\327\231\327"
    "\240\327\223\327\224\327\225\327\247\327\225\327\231\327\240\327\224\327\225\327\234\327\230\327\224\327\225"
    "\327\234\327\231\327\240\327\222\327\230\327\225\327\237\327\225\327\234\327\240\327\241\327\231\327\224\327"
    "\225\327\234\327\244\327\250\327\220\327\231\327\241\327\225\327\225\327\240\327\247\327\225\327\221\327\250"
    "\327\225\327\250\327\251\327\224\327\226\327\220\327\222\327\250\327\221\327\226\327\220\327\222\327\250\327"
    "\242\327\221\327\226\327\240\327\221\327\224\327\226\327\240\327\226\327\231\327\221\327\250 \327\241\327\231"
    "\327\230\327\231\327\230\327\220\327\231\327\244\327\231\327\230\327\220\327\231\327\244\327\231\327\231\327"
    "\230\327\220\327\234\327\231\327\237\327\230\327\220\327\250\327\220\327\240\327\230\327\220\327\230\327\220"
    "\327\251\327\247\327\242\327\240\327\230\327\230\327\221\327\231\327\234\327\231\327\241\327\231\327\230\327"
    "\225\327\247\327\231\327\225\327\230\327\225\327\250\327\225\327\240\327\230\327\225\327\230\327\231\327\250"
    "\327\220\327\240\327\220\327\230\327\231\327\250\327\240\327\224\327\230\327\251\327\247\327\240\327\230\327"
    "\231\327\220\327\224\327\220\327\240\327\242\327\241\327\221\327\225\327\250\327\222\327\231\327\220\327\240"
    "\327\222\327\225\327\237\327\231\327\225\327\224\327\240\327\241\327\221\327\225\327\250\327\222\327\231\327"
    "\242\327\250\327\242\327\225\327\225\327\220\327\237\327\231\327\250\327\225\327\225\327\220\327\237\327\233"
    "\327\225\327\252\327\220\327\231\327\241\327\231\327\233\327\234\327\233\327\225\327\252\327\224\327\234\327"
    "\220 \327\244\327\220\327\226\327\234\327\220\327\222\327\220\327\241\327\234\327\220\327\222\327\225\327\241"
    "\327\234\327\220\327\224\327\225\327\250\327\234\327\220\327\225\327\237\327\234\327\220\327\240\327\223\327"
    "\220\327\237\327\234\327\220\327\241 \327\220\327\240\327\223\327\226\327\251\327\242\327\234\327\242\327\241"
    "\327\234\327\221\327\225\327\221\327\234\327\224 \327\244\327\220\327\241\327\234\327\224 \327\250\327\225\327"
    "\236\327\240\327\224\327\234\327\225\327\220\327\240\327\222 \327\244\327\250\327\221\327\220\327\240\327\222"
    "\327\234\327\225\327\240\327\223\327\225\327\237\327\234\327\225\327\241 \327\220\327\240\327\222\327\234\327"
    "\241\327\234\327\225\327\247\327\241\327\236\327\221\327\225\327\250\327\222\327\234\327\231\327\225\327\221"
    "\327\234\327\231\327\220\327\240\327\224\327\234\327\231\327\236\327\220\327\234\327\231\327\236\327\224\327"
    "\234\327\231\327\241\327\221\327\225\327\237\327\234\327\242\327\236\327\221\327\242\327\250\327\222\327\234"
    "\327\242\327\236\327\221\327\250\327\231\327\247\327\236\327\220\326\270\327\241\327\247\327\260\327\242\327"
    "\236\327\220\327\223\327\250\327\231\327\223\327\236\327\220\327\234\327\222\327\224\327\236\327\220\327\234"
    "\327\224\327\236\327\220\327\240\327\230\327\242\327\225\327\225\327\231\327\223\327\242\327\220\327\236\327"
    "\220\327\241\327\247\327\225\327\225\327\242\327\236\327\220\327\250\327\241\327\231\327\231\327\236\327\223"
    "\327\231\327\231\327\237\327\236\327\223\327\250\327\231\327\223\327\236\327\225\327\236\327\221\327\220\327"
    "\231\327\236\327\225\327\236\327\221\327\231\327\231\327\236\327\225\327\236\327\221\327\241\327\224\327\236"
    "\327\225\327\240\327\230\327\225\327\225\327\231\327\223\327\220\327\225\327\236\327\225\327\240\327\230\327"
    "\250\327\231\327\220\327\225\327\234\327\236\327\225\327\240\327\230\327\250\327\231\327\231\327\236\327\225"
    "\327\240\327\244\327\234\327\231\327\231\327\224\327\236\327\225\327\241\327\230\327\250\327\236\327\225\327"
    "\241\327\247\327\221\327\224\327\236\327\231\327\220\327\236\327\231\327\236\327\231\327\234\327\220\327\240"
    "\327\225\327\236\327\231\327\240\327\233\327\237\327\236\327\231\327\240\327\241\327\247\327\236\327\234\327"
    "\220\327\222\327\224\327\236\327\234\327\221\327\225\327\250\327\237\327\236\327\240\327\220\327\225\327\241"
    "\327\236\327\240\327\223\327\225\327\241\327\224\327\236\327\240\327\231\327\234\327\224\327\236\327\241\327"
    "\247\327\230\327\236\327\247\327\241\327\231\327\247\327\225 \327\241\327\231\327\230\327\231\327\236\327\250"
    "\327\241\327\231\327\231\327\240\327\220\327\230\327\220\327\234\327\240\327\220\327\244\327\220\327\234\327"
    "\231\327\240\327\220\327\244\327\225\327\234\327\231\327\240\327\225\327\221\327\231 \327\241\327\220\327\223"
    "\327\240\327\225\327\236\327\220\327\224\327\240\327\231\327\225 \327\231\327\220\327\250\327\247\327\240\327"
    "\231\327\225 \327\231\327\225\327\250\327\247\327\240\327\231\327\225\326\276\327\231\327\220\326\270\327\250"
    "\327\247\327\240\327\231\327\231\327\250\327\220\327\221\327\231\327\240\327\231\327\231\327\250\327\225\327"
    "\221\327\231\327\240\327\231\327\241\327\240\327\231\327\247\327\220\327\241\327\231\327\242\327\240\327\231"
    "\327\247\327\225\327\241\327\231\327\224\327\240\327\241\327\220\327\225\327\241\327\220\327\225 \327\244\327"
    "\220\327\225\327\234\327\220\327\241\327\220\327\225 \327\244\327\220\327\225\327\234\327\225\327\241\327\220"
    "\327\225\327\234\327\241\327\220\327\237 \327\227\327\225\327\241\327\224\327\241\327\220\327\237 \327\244\327"
    "\250\327\220\327\240\327\246\327\231\327\241\327\247\327\220\327\241\327\220\327\240\327\230\327\220 \327\247"
    "\327\250\327\225\327\226 \327\223\327\242 \327\230\327\242\327\240\327\242\327\250\327\231\327\244\327\242\327"
    "\241\327\220\327\244\327\231\327\242\327\241\327\220\327\250\327\220\327\231\327\242\327\225\327\225\327\220"
    "\327\241\327\221\327\231\327\234\327\231\327\224\327\241\327\225\327\221\327\224\327\241\327\225\327\244\327"
    "\231\327\224\327\241\327\230\327\225\327\247\327\224\327\225\327\234\327\235\327\241\327\231\327\220\327\225"
    "\327\234\327\241\327\231\327\220\327\230\327\234\327\241\327\231\327\223\327\240\327\231\327\241\327\231\327"
    "\240\327\222\327\244\327\225\327\250\327\241\327\234\327\221\327\223\327\225\327\250\327\241\327\234\327\225"
    "\327\240\327\231\327\247\327\224\327\241\327\234\327\225\327\240\327\231\327\247\327\231\327\241\327\237 \327"
    "\227\327\225\327\220\327\237\327\241\327\237 \327\227\327\225\327\241\327\224\327\241\327\237 \327\244\327\250"
    "\327\240\327\241\327\231\327\241\327\247\327\225\327\241\327\240\327\230 \327\223\327\240\327\231\327\241\327"
    "\241\327\240\327\230\327\224 \327\236\327\250\327\252\327\224\327\241\327\240\327\230\327\224 \327\247\327\250"
    "\327\225\327\241 \327\223\327\224 \327\230\327\240\327\250\327\231\327\244\327\224\327\241\327\240\327\230\327"
    "\225 \327\223\327\225\327\236\327\231\327\240\327\222\327\225\327\241\327\240\327\230\327\231\327\220\327\222"
    "\327\225 \327\223\327\224 \327\246\327\231\327\234\327\224\327\241\327\240\327\230\327\231\327\220\327\222\327"
    "\225 \327\223\327\224 \327\247\327\220\327\234\327\231\327\241\327\240\327\247\327\230 \327\244\327\230\327"
    "\250\327\221\327\225\327\250\327\222\327\241\327\242\327\220\327\234\327\241\327\242\327\225\327\225\327\231"
    "\327\234\327\220\327\241\327\244\327\234\327\231\327\230\327\241\327\247\327\220\327\244\327\231\327\242\327"
    "\241\327\247\327\225\327\244\327\231\327\224\327\241\327\250\327\231\327\231\327\221\327\225\327\242\327\223"
    "\327\231\327\240\327\221\327\225\327\250\327\222\327\242\327\236\327\220\327\237\327\242\327\250\327\223\327"
    "\247\327\224\327\244\327\220\327\250\327\231\327\226\327\244\327\225\327\220\327\250\327\230\327\225 \327\225"
    "\327\220\327\231\327\220\327\250\327\230\327\224\327\244\327\225\327\240\327\224\327\244\327\225\327\240\327"
    "\251\327\234\327\244\327\225\327\241\327\220\327\237\327\244\327\225\327\247\327\220\327\250\327\224\327\244"
    "\327\225\327\247\327\225\327\220\327\225\327\247\327\224\327\244\327\225\327\247\327\230\327\244\327\225\327"
    "\250 \327\234\327\225\327\220\327\231\327\244\327\225\327\250\327\230\327\225\327\244\327\225\327\250\327\230"
    "\327\225 \327\220\327\234\327\222\327\250\327\224\327\244\327\225\327\250\327\230\327\234\327\226\327\224\327"
    "\244\327\231\327\250\327\240\327\246\327\224\327\244\327\231\327\250\327\242\327\240\327\246\327\242\327\244"
    "\327\234\327\220\327\225\327\225\327\223\327\231\327\225\327\225\327\244\327\234\327\220\327\231\327\224 \327"
    "\223\327\234 \327\233\327\250\327\236\327\237\327\244\327\234\327\225\327\221\327\223\327\231\327\221\327\244"
    "\327\234\327\225\327\250\327\231\327\220\327\240\327\225\327\244\327\225\327\234\327\231\327\241\327\244\327"
    "\234\327\225\327\250\327\241\327\244\327\234\327\236\327\224 \327\223\327\224 \327\236\327\231\327\225\327\250"
    "\327\247\327\224\327\244\327\234\327\250\327\236\327\225\327\244\327\240\327\225\327\235 \327\244\327\237\327"
    "\244\327\240\327\236\327\224 \327\241\327\231\327\230\327\231\327\244\327\250\327\220\327\222\327\244\327\250"
    "\327\231\327\226\327\244\327\250\327\252\327\246\327\220\327\240\327\222 \327\236\327\220\327\231\327\246\327"
    "\231\327\220\327\240\327\222 \327\236\327\220\327\231\327\246\327\231\327\220\327\240\327\222 \327\250\327\220"
    "\327\231\327\246\327\231\327\250\327\231\327\232\327\246\327\240\327\220\327\231\327\246\327\240\327\222\327"
    "\223\327\225\327\247\327\220\327\230\327\236\327\220\327\240\327\223\327\225\327\247\327\220\327\234\327\247"
    "\327\220\327\230\327\220\327\247\327\220\327\236\327\244\327\220\327\234\327\220\327\247\327\220\327\244\327"
    "\251\327\230\327\220\327\230\327\247\327\220\327\250\327\220\327\230\327\251\327\231\327\247\327\220\327\250"
    "\327\220\327\247\327\220\327\241\327\247\327\220\327\250\327\223\327\220\327\221\327\242\327\247\327\224\327"
    "\231\327\250\327\247\327\225\327\220\327\234\327\224 \327\234\327\225\327\236\327\244\327\225\327\250\327\247"
    "\327\225\327\225\327\231\327\240\327\241\327\230\327\220\327\225\327\237\327\247\327\225\327\230\327\220\327"
    "\231\327\241\327\231\327\247\327\225\327\234\327\225\327\236\327\221\327\225\327\247\327\225\327\234\327\247"
    "\327\230\327\224\327\247\327\225\327\241\327\247\327\225\327\247\327\225\327\244\327\240\327\224\327\220\327"
    "\222\327\237\327\247\327\225\327\244\327\240\327\224\327\222\327\237\327\247\327\225\327\246\327\231\327\247"
    "\327\225\327\250\327\223\327\225\327\221\327\224\327\247\327\226\327\221\327\234\327\240\327\247\327\224\327"
    "\247\327\230\327\236\327\240\327\223\327\225\327\247\327\230\327\240\327\231\327\224\327\247\327\231\327\220"
    "\327\230\327\220\327\247\327\231\327\222\327\220\327\234\327\231\327\247\327\231\327\225\327\230\327\225\327"
    "\247\327\231\327\230\327\220\327\247\327\231\327\230\327\225\327\247\327\231\327\231\327\221\327\247\327\231"
    "\327\231\327\244\327\230\327\220\327\225\327\237\327\247\327\231\327\242\327\225\327\225\327\247\327\231\327"
    "\251\327\231\327\240\327\220\327\225\327\247\327\231\327\251\327\231\327\240\327\221\327\247\327\231\327\251"
    "\327\231\327\240\327\231\327\220\327\225\327\225\327\247\327\234\327\225\327\226 \327\240\327\220\327\244\327"
    "\225\327\247\327\224\327\247\327\234\327\225\327\231\327\226\327\240\327\221\327\225\327\250\327\222\327\247"
    "\327\234\327\237\327\247\327\236\327\244\327\234\327\224\327\247\327\242\327\234\327\237\327\247\327\242\327"
    "\251\327\242\327\240\327\242\327\225\327\225\327\247\327\250\327\220\327\246\327\231\327\247\327\250\327\220"
    "\327\247\327\241\327\247\327\250\327\220\327\247\327\242\327\247\327\250\327\230\327\227\327\240\327\224\327"
    "\247\327\250\327\247\327\225\327\221\327\250\327\225\327\236\327\220\327\250\327\231\327\220 \327\223\327\242 "
    "\327\226\327\251\327\220\327\240\327\242\327\250\327\220\327\250\327\231\327\220\327\223\327\250\327\231\327"
    "\222\327\224\327\250\327\231\327\222\327\242\327\250\327\231\327\225 \327\223\327\224 \327\226\327\240\327\231"
    "\327\231\327\250\327\225\327\250\327\231\327\231\327\247\327\231\327\220\327\225\327\225\327\231\327\247\327"
    "\250\327\241\327\231\327\244\327\224\327\250\327\242\327\247\327\231\327\220\327\225\327\225\327\231\327\247"
    "\327\251\327\220\327\240\327\222\327\227\327\220\327\231\327\251\327\220\327\250\327\235 \327\220 \327\251\327"
    "\231\327\231\327\227\327\251\327\230\327\220\327\247\327\224\327\220\327\234\327\235\327\251\327\231\327\247"
    "\327\220\327\222\327\220\327\251\327\231\327\247\327\222\327\225\327\251\327\240\327\222\327\237\327\252\326"
    "\265\326\274\327\234\326\276\327\220\326\270\327\221\326\264\327\231\327\221 \327\231\326\270\327\244\327\225"
    "\326\271\327\252\327\225\327\240\327\231\327\241\327\252\327\234 \327\220\327\221\327\231\327\221\327\252\327"
    "\234 \327\220\327\221\327\231\327\221 \327\231\327\244\327\225\327\260\327\220\326\267\327\250\327\251\327\242"
    "\327\260\327\242\327\234\327\231\327\240\327\222\327\230\327\220\327\237\330\242\330\250\330\257\330\254\330"
    "\247\331\206\330\242\330\250\333\214\330\254\330\247\331\206\330\242\330\252\331\206\330\242\330\257\333\214"
    "\330\263 \330\242\330\250\330\247\330\250\330\247\330\242\330\263\330\252\333\214\331\206\330\214 \330\252\332"
    "\257\330\262\330\247\330\263\330\242\330\263\331\210\331\206\330\263\333\214\331\210\331\206\330\242\330\263"
    "\331\271\331\206\330\242\330\263\331\271\331\206\330\214 \331\271\333\214\332\251\330\263\330\247\330\263\330"
    "\242\330\263\331\274\331\206\330\242\331\204\331\205\330\247\330\242\330\252\333\214\330\242\331\204\331\205"
    "\330\247\330\252\333\214\330\242\331\205\330\263\330\252\330\261\330\257\330\247\331\205\330\242\331\206\330"
    "\252\330\247\331\204\333\214\330\247\330\242\331\210\332\251\331\204\331\206\330\257\330\242\332\251\330\261"
    "\330\247\330\242\332\251\330\261\333\214\332\210\330\247\330\242\332\251\331\204\331\206\330\257\330\242\332"
    "\251\331\204\333\214\331\206\332\210\330\243\330\250\331\210\330\270\330\250\331\212\330\243\330\250\331\212"
    "\330\257\330\254\330\247\331\206\330\243\330\253\331\212\331\206\330\247\330\243\330\255\331\205\330\257 \330"
    "\242\330\250\330\247\330\257\330\243\330\257\331\212\330\263 \330\243\330\250\330\247\330\250\330\247\330\243"
    "\330\261\331\212\331\203\331\212\330\250\330\247\330\243\330\263\331\210\331\206\330\263\331\212\331\210\331"
    "\206\330\243\330\272\330\247\330\257\331\212\330\261\330\243\331\203\330\247\330\257\331\212\330\261\330\243"
    "\331\203\330\261\330\247\330\243\331\204\331\205\330\247\330\252\331\212\330\243\331\205\330\261\331\212\330"
    "\252\330\263\330\247\330\261\330\243\331\205\330\263\330\252\330\261\330\257\330\247\331\205\330\243\331\206"
    "\330\267\330\247\331\204\331\212\330\247\330\243\331\206\331\201\330\247\330\243\331\210\330\256\330\247\331"
    "\203\330\247\330\243\331\210\330\256\330\261\331\212\330\257\330\243\331\210\330\263\330\247\331\203\330\247"
    "\330\243\331\210\330\263\330\252\331\206\330\243\331\210\330\263\331\204\331\210\330\243\331\210\331\203\331"
    "\204\330\247\331\206\330\257\330\243\331\210\331\204\330\247\331\206 \330\250\330\247\330\252\331\210\330\261"
    "\330\243\332\257\330\247\330\257\333\214\330\261\330\243\335\243\330\247\330\257\331\212\330\261\330\245\330"
    "\257\331\206\330\250\330\261\330\251\330\245\330\262\331\205\331\212\330\261\330\245\330\263\331\203\331\210"
    "\330\250\331\212\330\251\330\245\330\264\330\250\331\212\331\204\331\212\330\251\330\246\330\247\330\263\333"
    "\207\331\206\330\263\331\211\330\246\331\210\331\206\330\246\330\247\331\201\333\220\331\206\330\247\330\246"
    "\330\247\331\204\331\205\333\207\330\252\330\247\330\246\330\247\331\205\330\261\333\214\330\252\330\263\330"
    "\247\330\261\330\246\330\247\331\205\330\263\330\252\333\220\330\261\330\257\330\247\331\205\330\246\330\247"
    "\331\205\331\205\330\247\331\206\330\246\330\247\331\206\330\252\330\247\331\204\333\214\330\247\330\246\330"
    "\247\333\213\331\203\331\204\330\247\331\206\330\257\330\246\331\210\330\263\330\247\331\203\330\247\330\246"
    "\331\210\330\263\331\204\331\210\330\246\333\206\330\263\331\204\333\206\330\246\333\216\330\257\333\214\331"
    "\206\330\250\333\225\330\261\333\225\330\246\333\225\330\250\331\210\331\210\330\262\333\225\330\250\333\214"
    "\330\246\333\225\330\257\330\257\331\211\330\263 \330\246\333\225\330\250\331\211\330\250\333\225\330\246\333"
    "\225\331\205\330\263\330\252\333\225\330\261\330\257\330\247\331\205\330\246\333\225\332\251\330\261\330\247"
    "\330\247\330\250\331\210 \330\270\330\250\331\211\330\247\330\250\331\210\330\257\330\247\330\250\331\210\330"
    "\270\330\250\333\214\330\247\330\250\331\210\330\270\333\201\330\250\333\214\330\247\330\250\333\214\330\254"
    "\330\247\331\206\330\247\330\255\331\205\330\257 \330\242\330\250\330\247\330\257\330\247\330\255\331\205\330"
    "\257\330\242\330\250\330\247\330\257\330\247\330\255\331\205\330\257\330\242\330\250\330\247\330\257 \331\207"
    "\333\214\331\206\330\257\333\214\330\263\330\252\330\247\331\206\330\247\330\255\331\205\330\257\330\247\330"
    "\250\330\247\330\257\330\247\330\257\333\214\331\206\330\250\330\261\331\210\330\247\330\261\331\212\332\251"
    "\331\212\331\276\330\247\330\247\330\261\332\251\333\214\331\276\330\247\330\247\330\261\333\214\332\251\333"
    "\214\331\276\330\247\330\247\330\262\331\205\331\212\330\261\330\247\330\262\331\205\333\214\330\261\330\247"
    "\330\263\330\252\330\247\331\206\330\250\331\210\331\204\330\247\330\263\330\252\331\206\330\250\331\210\331"
    "\204\330\247\330\263\330\252\332\251\331\207\331\204\331\205\330\247\330\263\330\267\331\206\330\250\331\210"
    "\331\204\330\247\330\263\331\204\331\210\330\247\330\263\331\206\330\264\331\206\330\247\330\263\331\210\331"
    "\206\330\263\333\214\331\210\331\206\330\247\330\263\331\276\331\204\333\214\330\252\330\247\330\263\332\251"
    "\331\210\331\276\333\214\331\207\330\247\330\263\332\251\331\210\331\276\333\214\333\201\330\247\330\264\330"
    "\250\333\214\331\204\333\214\333\201\330\247\330\272\330\247\330\257\333\214\330\261\330\247\331\203\330\261"
    "\330\247\330\247\331\204\330\257\330\247\330\261 \330\247\331\204\330\250\331\212\330\266\330\247\330\241\330"
    "\247\331\204\330\257\331\210\330\255\330\251\330\247\331\204\330\257\331\210\330\255\331\207\330\247\331\204"
    "\330\261\331\212\330\247\330\266\330\247\331\204\330\265\331\210\331\212\330\261\330\251\330\247\331\204\330"
    "\272\330\261\330\257\331\202\330\251\330\247\331\204\330\272\330\261\330\257\331\202\331\207\330\247\331\204"
    "\331\202\330\247\331\207\330\261\330\251\330\247\331\204\331\205\330\247\330\252\333\214\330\247\331\205\330"
    "\247\331\206\330\247\331\205\330\250\330\261\330\263\330\261\330\247\331\205\330\261\330\252\330\263\330\261"
    "\330\247\331\205\330\261\331\212\330\252\330\263\330\247\330\261\330\247\331\205\330\261\333\214\330\252\330"
    "\263\330\247\330\261\330\247\331\205\330\263\330\252\330\261\330\257\330\247\331\205\330\247\331\205\330\263"
    "\331\274\330\261\332\211\330\247\331\205\330\247\331\206\330\267\330\247\331\204\333\214\333\201\330\247\331"
    "\210\330\242\330\256\330\247\332\251\330\247 \330\257 \330\256\331\210\330\247\330\261\330\262\330\247\331\210"
    "\330\262\330\247\332\251\330\247\330\247\331\210\330\263\331\204\331\210\330\247\331\210\331\204\330\247\331"
    "\206 \330\250\330\247\330\252\331\210\330\261\330\247\331\210\331\207\330\261\333\214\330\257\330\247\331\210"
    "\332\251\330\263\330\247\332\251\330\247 \330\263\331\271\333\214\330\247\331\210\333\201\330\261\330\257\330"
    "\247\331\216\331\204\330\257\331\216\331\221\331\210\331\222\330\255\331\216\330\251\330\247\331\216\331\205"
    "\330\261\331\220\330\252\330\263\331\216\330\261\330\247\332\251\330\261\330\247\330\247\332\253\330\247\330"
    "\257\331\212\330\261\330\247\332\257\330\247\330\257\333\214\330\261\330\247\333\214\330\261\331\210\330\247"
    "\331\206\330\247\333\214\331\205\330\263\331\271\330\261\332\210\333\214\331\205\330\247\333\214\332\210\331"
    "\206\330\250\330\261\330\247\330\250\330\242\331\204\331\276\330\247\330\261\330\247\333\214\330\263\331\210"
    "\330\250\330\247\330\252\331\210\331\205\333\214\330\250\330\247\330\261\330\263\331\204\331\210\331\206\330"
    "\250\330\247\330\261\330\263\331\204\331\210\331\206\330\247\330\250\330\247\330\261\330\263\333\214\331\204"
    "\331\210\331\206\330\247\330\250\330\247\330\261\330\263\333\216\331\204\333\206\331\206\330\247\330\250\330"
    "\247\330\261\331\212\330\263\330\250\330\247\330\267\331\210\331\205\331\212\330\250\330\247\331\201\331\210"
    "\330\263\330\250\330\247\331\203\331\210\330\250\330\247\331\204\330\261\331\205\331\210\330\250\330\247\331"
    "\204\331\212\330\261\331\205\331\210\330\250\330\247\331\206\331\203\331\210\331\203\330\250\330\247\331\206"
    "\332\251\331\210\332\251\330\250\330\247\331\206\332\251\333\206\332\251\330\250\330\247\331\206\332\253\332"
    "\251\331\210\332\251\330\250\330\247\331\206\332\257\331\203\331\210\331\203\330\250\330\247\332\251\331\210"
    "\330\250\330\247\332\251\331\210\331\210\330\250\330\256\330\247\330\261\330\263\330\252\330\250\330\261\330"
    "\247\330\252\330\263\331\204\330\247\331\210\330\247\330\250\330\261\330\247\330\252\330\263\333\214\331\204"
    "\330\247\332\244\330\247\330\250\330\261\330\247\330\252\331\211\330\263\331\204\330\247\333\213\330\247\330"
    "\250\330\261\330\247\330\252\331\212\330\263\331\204\330\247\331\201\330\247\330\250\330\261\330\247\330\252"
    "\333\214\330\263\331\204\330\247\331\210\330\250\330\261\330\247\330\252\333\214\330\263\331\204\330\247\331"
    "\210\330\247\330\250\330\261\330\247\330\272\330\250\330\261\330\247\331\271\333\214\330\263\331\204\330\247"
    "\331\210\330\247\330\250\330\261\330\263\330\250\330\247\331\206\330\250\330\261\330\263\330\250\333\214\331"
    "\206\330\250\330\261\330\264\331\204\331\210\331\206\330\251\330\250\330\261\330\264\331\204\331\210\331\206"
    "\333\201\330\250\330\261\330\272\331\206\330\250\330\261\331\204\331\212\331\206\330\250\330\261\331\204\333"
    "\214\331\206\330\250\330\261\331\210\331\203\330\263\331\204\330\250\330\261\331\210\332\251\330\263\331\204"
    "\330\250\330\261\331\211\330\263\330\250\330\247\331\206\330\250\330\261\331\212\330\257\330\254 \330\252\330"
    "\247\331\210\331\206\330\250\330\261\331\212\330\262\330\250\331\206\330\250\330\261\331\212\333\207\330\263"
    "\330\263\333\220\331\204\330\250\330\261\332\257\331\206\330\250\330\261\333\214\330\262\330\250\331\206\330"
    "\250\330\261\333\214\330\262\330\250\333\214\331\206\330\250\330\261\333\214\330\262\330\250\333\216\331\206"
    "\330\250\331\203\331\212\331\206\330\250\331\204\330\247\331\212\330\247 \330\257\331\212\331\204 \331\203\330"
    "\247\330\261\331\205\331\206\330\250\331\204\330\261\331\205\330\250\331\204\330\261\331\205\330\251\330\250"
    "\331\204\330\272\330\261\330\247\330\257\330\250\331\204\331\206\330\263\331\212\330\251\330\250\331\204\331"
    "\210 \331\207\331\210\330\261\333\214\330\262\331\210\331\206\330\252\331\207\330\250\331\204\331\210\331\201"
    "\330\257\331\212\331\201\330\250\331\205\330\250\330\246\333\214\330\250\331\206\330\247\330\261\330\263\330"
    "\250\331\206\330\272\330\247\331\204\331\210\330\261\330\250\331\206\331\210\331\205 \330\250\331\206\331\207"
    "\330\250\331\206\332\251\330\247\332\251\330\250\331\206\332\257\331\204\331\210\330\261\330\250\331\210\330"
    "\246\331\206\331\210\330\263 \330\242\333\214\330\261\330\263\330\250\331\210\330\254\331\210\330\252\330\247"
    "\330\250\331\210\330\256\330\247\330\261\330\247\330\250\331\210\330\256\330\247\330\261\330\263\330\252\330"
    "\250\331\210\330\257\330\247\330\250\330\263\330\252\330\250\331\210\330\257\330\247\330\250\331\212\330\263"
    "\330\252\330\250\331\210\330\257\330\247\331\276\330\263\330\252\330\250\331\210\330\257\330\247\331\276\333"
    "\216\330\263\330\252\330\250\331\210\330\257\330\261\331\210\331\205\330\250\331\210\330\261 \331\204\331\210"
    "\331\212\330\263\330\250\331\210\330\261\330\252\331\210\330\250\331\210\330\261\330\252\331\210 \330\243\331"
    "\204\331\212\330\272\330\261\331\212\330\250\331\210\330\261\330\257\331\210\330\250\331\210\330\261\332\210"
    "\331\210\330\250\331\210\330\263\330\247\331\206\330\250\331\210\330\263\330\252\331\210\331\206\330\250\331"
    "\210\330\263\330\267\331\206\330\250\331\210\330\263\331\271\331\206\330\250\331\210\330\263\331\274\331\206"
    "\330\250\331\210\330\272\331\210\330\252\330\247\330\250\331\210\331\204\331\210\331\206\331\212\330\247\330"
    "\250\331\210\331\205\330\250\330\247\331\212\330\250\331\210\331\206\331\207\330\250\331\210\331\212\330\261"
    "\330\252\331\210 \331\201\330\247\331\204\330\247\330\261\330\252\330\247\330\250\331\210\331\212\331\206\330"
    "\263 \330\242\331\212\330\261\330\263\330\250\331\210\331\212\331\206\331\210\330\263 \330\247\331\212\330\261"
    "\331\212\330\263\330\250\331\210\332\211\330\247\331\276\330\263\331\274\330\250\331\210\332\257\331\210\330"
    "\252\330\247\330\250\331\212\330\261\330\253\330\250\331\212\330\261\331\210\330\252\330\250\331\212\331\203"
    "\331\212\331\206\330\250\331\212\331\204\331\210 \330\243\331\201\331\202\330\250\331\212\331\204\331\210 \331"
    "\207\331\210\330\261\331\212\330\262\331\210\331\206\330\252\331\212\330\250\331\216\331\204\331\216\330\261"
    "\331\222\331\205\330\250\331\216\331\205\330\250\331\216\333\222\330\250\331\216\331\212\331\222\330\261\331"
    "\217\331\210\330\252\330\250\332\257\331\210\331\271\330\247\330\250\333\206\330\263\330\252\331\206\330\250"
    "\333\206\332\257\333\206\330\252\330\247\330\250\333\206\333\214\331\206\330\263 \330\246\330\247\333\214\330"
    "\261\330\263\330\250\333\207\330\256\330\247\330\261\333\220\330\263\330\252\330\250\333\214\330\254\331\206"
    "\332\257\330\250\333\214\330\261\331\210\330\252\330\250\333\214\331\204\331\210 \333\201\331\210\330\261\330"
    "\247\330\246\330\262\331\210\331\206\331\271\333\222\330\250\333\214\331\204\331\210 \333\201\331\210\330\261"
    "\333\214\330\262\331\210\331\206\330\252\333\222\330\250\333\214\331\206\332\257\331\204\331\210\330\261\330"
    "\250\333\214\331\210\331\206\330\263 \330\242\330\246\330\261\330\263\330\250\333\220\330\254\333\214\331\206"
    "\332\253\330\250\333\220\330\261\331\204\331\211\331\206\330\250\333\220\331\204\332\257\330\261\330\247\330"
    "\257\330\250\333\220\331\212\330\254\331\211\332\255\330\250\333\220\331\212\330\254\331\211\332\255 \330\264"
    "\333\225\332\276\331\211\330\261\331\211\330\250\333\220\331\212\330\261\333\207\330\252\330\250\333\225\333"
    "\214\330\261\331\210\331\210\330\252\330\252\330\247\330\264\331\202\331\206\330\257\330\252\330\247\330\264"
    "\331\203\331\206\330\257\330\252\330\247\330\264\331\203\333\225\331\206\330\252\330\252\330\247\330\264\332"
    "\251\331\206\330\257\330\252\330\247\330\264\332\251\333\225\331\206\330\257\330\252\330\247\331\204\331\204"
    "\331\211\331\206\330\252\330\247\331\204\331\212\331\206\330\252\330\247\331\204\333\214\331\206\330\252\330"
    "\247\331\212\330\250\331\212\331\207\330\252\330\247\332\265\333\214\331\206\330\252\330\250\331\204\331\212"
    "\330\263\331\212\330\252\330\250\331\204\333\214\330\263\330\252\330\250\331\204\333\214\330\263\333\214\330"
    "\252\330\250\331\211\331\204\331\211\330\263\331\211\330\252\330\264\331\206\330\272\330\257\331\210\330\252"
    "\330\264\331\212\331\206\330\247\331\212\330\252\331\201\331\204\333\214\330\263\330\252\331\204 \330\242\331"
    "\210\333\214\331\210\330\252\331\204 \330\242\331\210\333\214\331\210 \333\214\330\247\331\201\331\210\330\252"
    "\331\204 \330\242\332\244\333\214\332\244\330\252\331\204 \330\243\330\250\331\212\330\250\330\252\331\204 "
    "\330\243\330\250\331\212\330\250 \331\212\330\247\331\201\330\247\330\252\331\204 \330\247\330\250\331\212\330"
    "\250\330\252\331\204 \330\247\330\250\333\214\330\250\330\252\331\204 \330\247\331\204\330\261\330\250\331\212"
    "\330\271\330\252\331\204 \330\247\331\210\333\214\331\210\330\252\331\204 \330\247\331\210\333\214\331\210 "
    "\333\214\330\247\331\201\331\210\330\252\331\204\330\247\331\210\333\214\331\210\330\252\331\210\330\261\331"
    "\206\330\252\331\210\330\252\331\210\330\261\331\210\331\206\330\252\331\210\330\252\331\210\331\203\331\212"
    "\331\210\330\252\331\210\331\206\330\263\330\252\331\210\331\206\330\263 \330\264\333\201\330\261\330\252\331"
    "\210\331\210\331\206\330\263\330\252\331\210\332\251\333\214\331\210\330\252\331\211\330\261\330\247\331\206"
    "\330\247\330\252\331\212\330\261\330\247\331\206\330\247\330\252\333\207\331\206\331\211\330\263 \330\264\333"
    "\225\332\276\331\211\330\261\331\211\330\252\333\214\330\261\330\247\331\206\330\247\330\252\333\216\331\204 "
    "\330\246\333\225\332\244\333\214\332\244\330\252\333\220\331\204\330\247\333\213\331\211\331\201\330\252\333"
    "\225\331\212\330\250\333\220\331\212\330\254\330\247\330\261\330\254 \331\271\330\247\330\244\331\206\330\214 "
    "\331\276\333\214\331\206\330\247\331\206\332\257\330\254\330\247\331\203\330\247\330\261\330\252\330\247\330"
    "\254\330\247\331\212\330\250\331\210\330\261\330\254\330\247\332\251\330\247\330\261\330\252\330\247\330\254"
    "\330\247\333\214\331\276\331\210\330\261\330\254\330\261\330\254 \330\252\330\247\331\210\331\206 \331\276\331"
    "\206\330\247\331\206\332\257\330\254\330\262\331\212\330\261\330\251 \330\243\330\250\331\210\330\270\330\250"
    "\331\212 \331\210\330\254\330\262\330\261 \330\257\330\247\330\256\331\204\331\212\330\251 \330\247\330\256"
    "\330\261\331\211\330\254\331\206\331\212\331\201\330\254\331\206\333\214\331\210\330\247\330\254\331\210\330"
    "\252\331\206\330\250\330\261\330\254\330\254\331\210\330\261\330\254 \330\252\330\247\331\210\331\206\330\254"
    "\331\210\330\261\330\254 \330\252\331\210\331\206\330\254\331\210\330\261\330\254\330\252\331\210\331\206\330"
    "\254\331\210\331\207\330\247\331\206\330\263\330\250\330\261\330\254\330\254\331\210\331\207\330\247\331\206"
    "\330\263\330\250\330\261\330\272\330\254\331\210\333\201\330\247\331\206\330\263\330\250\330\261\332\257\330"
    "\254\331\212\331\276\331\210\330\261\330\254\332\251\330\247\330\261\330\252\330\247\330\254\332\251\330\247"
    "\330\261\330\252\333\201\330\254\333\206\332\276\330\247\331\206\330\263\330\250\333\216\330\261\332\257\330"
    "\254\333\222 \331\276\331\210\330\261\330\255\333\214\330\257\330\261 \330\242\330\250\330\247\330\257\330\255"
    "\333\214\330\257\330\261 \330\242\330\250\330\247\330\257 \330\257\332\251\331\206\330\255\333\214\330\257\330"
    "\261\330\242\330\250\330\247\330\257\330\256\330\247\331\206\331\210\331\212\330\257\330\247 \331\206\330\247"
    "\331\206\330\254\330\257\330\247\330\261 \330\247\331\204\330\250\333\214\330\266\330\247\330\241\330\257\330"
    "\247\330\261 \330\247\331\204\330\263\331\204\330\247\331\205\330\257\330\247\330\261\330\247\331\204\330\250"
    "\333\214\330\266\330\247\330\257\330\247\330\261\330\247\331\204\330\263\331\204\330\247\331\205\330\257\330"
    "\247\330\261\333\220\330\263\330\263\330\247\331\204\330\247\331\205\330\257\330\247\331\203\330\247\330\257"
    "\330\247\331\203\330\247\330\261\330\257\330\247\331\206\330\247\331\206\332\257\330\257\330\247\332\251\330"
    "\247\330\257\330\247\332\251\330\247\330\261\330\257\330\250\330\246\333\214\330\257\330\250\331\204\331\206"
    "\330\257\330\250\331\211\330\257\330\250\331\212\330\257\330\250\333\214\330\257\331\203\330\247\330\257\331"
    "\204\331\207\331\212\330\257\331\204\332\276\333\214\330\257\331\204\333\214\330\257\331\206\331\201\330\261"
    "\330\257\331\206\331\210\330\261\330\257\331\206\331\210\330\261\330\214 \332\251\331\204\330\261\330\247\330"
    "\257\331\210\330\257\331\206\331\276\330\247\330\263\330\247\330\261\330\257\331\207\331\204\331\212\330\257"
    "\331\207\331\204\333\214 \331\202\330\257\333\214\331\205\330\257\331\210\330\250\331\204\331\212\331\206\330"
    "\257\331\210\330\250\331\204\333\214\331\206\330\257\331\210\330\250\333\225\333\214\330\257\331\210\330\255"
    "\331\207\330\257\331\210\330\255\333\201\330\257\331\210\330\255\333\225\330\257\331\210\331\205\330\247\330"
    "\272\331\210\331\212\330\252\331\212\330\257\331\210\331\205\330\247\332\257\331\210\333\214\330\252\333\214"
    "\330\257\331\210\332\276\330\247\330\257\331\212\331\204\331\207\331\211\330\257\333\201\331\204\333\214\330"
    "\257\333\207\330\250\330\247\330\246\331\211\330\257\333\207\330\250\331\204\331\211\331\206\330\257\333\216"
    "\332\276\331\204\333\214\330\257\333\225\331\210\330\255\333\225\330\261\331\205\330\261\331\206\332\257\331"
    "\210\331\206\330\261\331\210\331\205\330\261\331\210\331\205\330\247\330\261\331\211\331\205\330\261\331\211"
    "\331\212\330\247\330\257\330\261\331\211\332\257\330\247\330\261\331\212\330\247\330\266\330\261\331\212\330"
    "\254\330\247\330\261\331\212\330\263\331\212\331\201\331\212\330\261\331\212\330\272\330\247\330\261\331\212"
    "\331\203\331\212\330\247\331\201\331\212\331\203\330\261\331\212\331\210 \330\257\331\211 \330\254\330\247\331"
    "\206\331\212\330\261\331\210\330\261\331\212\331\210 \330\257\331\212 \330\254\330\247\331\206\331\212\330\261"
    "\331\210\330\261\333\214\330\247\330\266\330\261\333\214\330\263\333\214\331\201\330\261\333\214\331\210 \330"
    "\257\331\210 \332\230\330\247\331\206\333\214\330\261\331\210\330\261\333\214\331\210 \330\257\331\210\332\230"
    "\330\247\331\206\333\214\330\261\331\210\330\261\333\214\331\210 \330\257\333\222 \330\254\333\214\331\206\333"
    "\214\330\261\331\210\330\261\333\214\331\210 \332\210\333\214 \330\254\333\214\331\206\330\261\331\210\330\261"
    "\333\214\332\251\330\254\330\247\331\210\332\251\330\261\333\214\332\251\333\214\330\247\331\210\332\251\330"
    "\261\333\214\332\251\333\214\330\247\331\210\333\214\332\251\330\261\333\214\332\257\330\247\330\261\333\220"
    "\331\212\331\203\331\212\330\247\333\213\331\211\331\203\330\262\330\247\330\254\330\261\331\212\330\250\330"
    "\262\330\247\330\272\330\261\330\250\330\262\330\247\332\257\330\261\330\250\330\262\330\247\332\257\330\261"
    "\333\216\330\250\330\262\330\272\330\261\330\250\330\262\331\206\330\254\330\250\330\247\330\261\330\262\331"
    "\206\330\254\330\250\330\247\330\261 \330\264\333\201\330\261\330\262\331\206\332\257\330\250\330\247\330\261"
    "\330\262\331\210\330\261\331\212\330\256\330\262\331\210\330\261\333\214\330\256\330\262\331\212\331\210\330"
    "\261\330\256\330\262\333\214\331\210\330\261\330\256\330\262\333\214\331\210\330\261\332\206\330\263\330\246"
    "\331\210\331\204\330\263\330\247\330\244 \331\276\330\247\331\204\331\210\330\263\330\247\330\244 \331\276\331"
    "\210\331\204\331\210\330\263\330\247\330\246\331\210\331\276\330\247\330\246\331\210\331\204\331\210\330\263"
    "\330\247\330\261\330\247\330\254\333\214\331\210\331\210\330\263\330\247\330\261\330\247\331\212\331\212\331"
    "\201\331\210\330\263\330\247\330\261\330\247\331\212\333\220\333\213\331\210\330\263\330\247\330\261\330\247"
    "\333\214\331\207 \331\210\331\210\330\263\330\247\330\261\330\247\333\214\331\210\331\210\330\263\330\247\330"
    "\261\330\247\333\214\333\216\332\244\333\206\330\263\330\247\331\204\331\201\330\247\330\257\331\210\330\261"
    "\330\263\330\247\331\204\331\201\330\247\330\257\331\210\330\261\330\214 \330\250\330\247\331\207\331\212\330"
    "\247\330\263\330\247\331\204\331\210\330\247\330\257\331\210\330\261\330\263\330\247\331\204\331\210\331\206"
    "\331\212\331\203\330\263\330\247\331\206 \330\254\331\210\330\262\330\263\330\247\331\206 \330\256\331\210\330"
    "\242\331\206\330\263\330\247\331\206 \330\256\331\210\330\247\331\206\330\263\330\247\331\206 \330\256\331\210"
    "\330\262\331\207\330\263\330\247\331\206 \330\256\331\210\330\262\333\222\330\214 \332\251\331\210\330\263\331"
    "\271\330\247\330\261\333\214\332\251\330\247\330\263\330\247\331\206 \330\256\331\210\330\263\331\212\331\207"
    "\330\263\330\247\331\206 \330\256\331\210\330\263\333\220\330\263\330\247\331\206 \331\201\330\261\330\247\331"
    "\206\330\263\330\263\332\251\331\210\330\263\330\247\331\206 \331\201\330\261\330\247\331\206\330\263\331\212"
    "\330\263\331\203\331\210\330\263\330\247\331\206 \331\201\330\261\330\247\331\206\330\263\333\214\330\263\332"
    "\251\331\210\330\263\330\247\331\206 \331\201\330\261\330\247\331\206\330\263\333\214\330\263\332\251\333\206"
    "\330\263\330\247\331\206\330\252 \330\250\330\267\330\261\330\263\330\250\330\261\330\272\330\263\330\247\331"
    "\206\330\252\330\247 \331\203\330\261\331\210\330\253 \330\257\331\212 \330\252\331\212\331\206\331\212\330"
    "\261\331\212\331\201\331\207\330\263\330\247\331\206\330\252\330\247 \331\203\330\261\331\210\330\263 \330\257"
    "\331\211 \330\252\331\212\331\206\331\212\330\261\331\212\331\201\330\247\330\263\330\247\331\206\330\252\330"
    "\247 \331\205\330\247\330\261\330\252\330\247\330\263\330\247\331\206\330\252\330\247 \332\251\330\261\331\210"
    "\330\262 \330\257\333\214 \330\252\333\214\331\206\333\214\330\261\331\201\330\263\330\247\331\206\330\252\330"
    "\247 \332\251\330\261\331\210\330\262 \331\271\333\214\331\206\330\261\330\247\330\246\331\201\330\263\330\247"
    "\331\206\330\252\330\247 \332\251\330\261\331\210\330\263\330\263\330\247\331\206\330\252\331\211\331\212\330"
    "\247\332\257\331\210\330\263\330\247\331\206\330\252\331\212\330\247\330\272\331\210\330\263\330\247\331\206"
    "\330\252\333\214\330\247\332\257\331\210\330\263\330\247\331\210 \330\250\330\247\331\210\331\204\331\210\330"
    "\263\330\247\331\210 \331\276\330\247\331\210\331\204\331\210\330\263\330\247\331\212\332\257\331\210\331\206"
    "\330\263\330\250\331\204\331\212\330\252\330\263\330\252\331\210\331\203\331\207\331\210\331\204\331\205\330"
    "\263\330\252\333\206\332\251\332\276\333\206\332\265\331\205\330\263\330\261\330\247\330\246\333\214\331\210"
    "\331\210\330\263\330\261\330\247\331\212\331\212\331\201\331\210\330\263\331\203\331\210\330\250\331\212\331"
    "\207\330\263\331\203\331\210\331\276\331\204\331\212\333\220\330\263\331\204\331\210\330\247\330\257\331\210"
    "\330\261\330\263\331\206 \331\276\330\252\330\261\330\262\330\250\331\210\330\261\332\257\330\263\331\206\330"
    "\272\330\247\331\201\331\210\330\261\330\251\330\263\331\206\332\257\330\247\331\276\331\210\330\261\330\263"
    "\331\210\331\201\330\247\330\263\331\210\331\201\331\211\331\212\333\225\330\263\331\210\331\210\330\247\330"
    "\263\331\210\333\214\330\247\330\263\331\212\330\247\330\252\331\204\330\263\331\212\330\247\331\205 \330\261"
    "\331\212\330\250\330\263\331\212\330\250\331\212\331\212\330\247\330\263\331\212\330\257\331\206\331\211\330"
    "\263\331\212\330\257\331\206\331\212\330\263\331\212\331\210\331\204\330\263\331\212\333\207\330\261\331\211"
    "\330\256\330\263\331\271\330\247\332\251\333\201\331\210\331\205\330\263\331\276\331\204\331\271\330\214 \332"
    "\251\330\261\331\210\330\264\333\214\330\247\330\263\332\210\331\206\333\214\330\263\332\211\331\206\331\212"
    "\330\263\332\251\331\210\331\276 \330\254\333\222\330\263\333\206\331\201\333\214\330\247\330\263\333\214\330"
    "\246\331\205 \330\261\333\214\330\246\331\276\330\263\333\214\330\246\331\205 \330\261\333\214\331\276\330\263"
    "\333\214\330\246\331\271\331\204\330\263\333\214\330\247\330\252\331\204\330\263\333\214\330\247\331\271\331"
    "\204\330\263\333\214\330\250\331\210 \330\264\333\201\330\261\330\263\333\214\330\250\331\210 \332\232\330\247"
    "\330\261\330\263\333\214\330\257\331\206\333\214\330\263\333\214\331\205 \330\261\333\214\331\276\330\263\333"
    "\214\331\206\331\271 \331\276\333\214\331\271\330\261\330\262 \330\250\330\261\332\257\330\263\333\214\331\210"
    "\331\204\330\263\333\216\330\246\331\210\331\204\330\263\333\216\332\244\333\214\331\204\333\214\330\247\330"
    "\263\333\220\330\246\331\210\331\204\330\264\330\247\331\206\330\272\331\207\330\247\331\212\330\264\330\247"
    "\331\206\332\257\331\207\330\247\333\214\330\264\330\247\332\255\330\256\333\225\331\212\330\264\330\247\332"
    "\255\330\256\333\225\331\212 \330\264\333\225\332\276\331\211\330\261\331\211\330\264\330\261\331\205 \330\247"
    "\331\204\330\264\331\212\330\256\330\264\330\261\331\205 \330\247\331\204\330\264\333\214\330\256\330\264\331"
    "\201\330\264\330\247\331\210\331\206\330\264\331\206 \332\230\331\206\330\264\331\206\332\257\331\207\330\247"
    "\333\214\330\264\331\206\332\257\332\276\330\247\330\246\333\214\330\264\331\207\330\261 \330\247\333\214\330"
    "\261\331\210\330\247\331\206\330\264\331\207\330\261 \330\263\330\250\331\210\330\264\331\207\330\261 \331\276"
    "\330\247\331\206\330\247\331\205\330\247\330\264\331\212\330\247\332\255\332\257\330\247\332\255\330\264\331"
    "\212\331\203\330\247\330\254\331\210\330\264\331\212\331\203\330\247\330\272\331\210\330\264\331\212\331\206"
    "\330\262\331\212\331\206\330\264\332\251\330\247\332\257\331\210\330\264\333\214\331\206\332\230\333\214\331"
    "\206\330\264\333\214\331\206\333\214\330\247\331\206\332\257\330\264\333\214\332\251\330\247\332\257\331\210"
    "\330\264\333\214\332\251\330\247\332\257\333\206\330\264\333\220\331\206\330\254\333\220\331\206 \330\264\333"
    "\225\332\276\331\211\330\261\331\211\330\265\331\210\331\201\331\212\330\247\330\265\331\210\331\201\333\214"
    "\331\207\330\265\331\210\331\201\333\214\333\201\330\265\331\210\331\231\331\201\333\214\333\225\330\265\331"
    "\210\333\214\330\261\331\207\330\265\331\210\333\214\330\261\333\201\330\266\331\204\330\271 \330\250\331\210"
    "\332\210\330\261\331\205\330\266\331\204\330\271 \331\202\331\210\333\214\331\206\330\262\331\271\330\247\330"
    "\244\331\206 \331\204\333\214\332\251\330\263\330\267\330\264\331\202\331\206\330\257\330\267\331\201\331\204"
    "\330\263\330\267\331\210\331\203\331\212\331\210\330\271\331\205\330\247\331\206\330\271\331\205\330\247\331"
    "\206 \330\264\333\201\330\261\330\271\331\205\331\221\330\247\331\206\330\271\331\216\331\205\331\221\330\247"
    "\331\206\330\271\332\251\330\261\333\201\330\271\333\225\331\205\331\205\330\247\331\206\330\272\330\261\330"
    "\257\331\202\331\207\330\272\330\261\330\257\331\202\333\201\330\272\330\261\331\206\330\247\330\267\330\251"
    "\330\272\331\210\330\247\330\257\330\247\331\204\330\247\330\256\330\247\330\261\330\247\330\272\331\210\330"
    "\247\331\206\330\262\331\210\330\272\331\210\330\252\331\206\330\250\330\261\330\272\331\201\330\247\330\261"
    "\330\247\331\206\330\247\330\263\331\212\331\201\330\247\330\263\331\201\330\247\331\204\330\250\330\247\330"
    "\261\330\247\331\212\330\263\331\210\331\201\330\247\331\204\331\212\330\252\330\247\331\201\330\247\331\206"
    "\331\203\331\210\331\201\330\261\331\201\331\204\331\210\330\261\330\247\331\206\330\263\331\201\331\204\331"
    "\210\330\261\331\206\330\263\331\201\331\204\331\210\330\261\331\206\330\263\330\247\331\201\331\204\331\210"
    "\330\261\331\212\330\247\331\206\331\210\330\250\331\210\331\204\331\212\330\263\331\201\331\204\331\210\330"
    "\261\331\212\330\247\331\206\331\210\331\276\331\210\331\204\331\212\330\263\331\201\331\204\331\210\330\261"
    "\333\214\330\247\331\206\331\210\331\276\331\204\333\214\330\263\331\201\331\204\331\210\330\261\333\214\330"
    "\247\331\206\331\210\331\276\331\210\331\204\330\263\331\201\331\204\331\210\330\261\333\214\330\263\330\214 "
    "\330\247\333\214\331\204 \331\276\333\214\330\252\333\214\331\206\331\201\331\204\331\210\330\261\333\214\331"
    "\206\331\210\331\276\331\210\331\204\330\263\331\201\331\206\331\210\331\205 \331\276\331\206\331\201\331\206"
    "\331\210\331\205 \331\276\333\220\331\206\331\201\331\206\332\206\330\247\331\204 \330\214\331\276\330\261\330"
    "\252\332\257\330\247\331\204\331\201\331\206\332\206\331\204\331\201\331\210\330\261\330\252\330\247\331\204"
    "\330\262\330\247\331\201\331\210\330\261\330\252\330\247\331\204\331\212\330\262\330\247\331\201\331\210\330"
    "\261\330\252\330\247\331\204\333\214\330\262\330\247\331\201\331\210\331\203\331\210\331\203\330\247\331\201"
    "\331\210\331\203\331\212\330\252\331\201\331\210\331\206\330\264\330\247\331\204\331\201\331\210\331\206\332"
    "\206\330\247\331\204\331\201\331\210\332\251\330\252\331\201\331\212\331\204\331\206\331\212\331\210\330\263"
    "\331\201\331\212\331\212\331\206\330\247\331\201\331\212\331\212\331\206\330\252\331\212\330\247\331\206\331"
    "\202\330\247\331\207\330\261\331\207\331\202\330\247\332\276\331\211\330\261\333\225\331\202\330\247\333\201"
    "\330\261\333\201\331\202\330\261\330\267\330\247\330\254\331\206\330\251\330\214 \331\203\331\210\331\204\331"
    "\210\331\205\330\250\331\212\330\247\331\202\330\261\330\267\330\250\333\201\330\214 \330\247\330\261\330\254"
    "\331\206\331\271\330\247\330\246\331\206\331\202\331\204\331\210\331\206\331\212\330\251\331\202\331\210\330"
    "\263\331\202\331\210\331\202\331\217\331\204\331\217\331\210\331\206\331\220\331\212\331\216\330\251\331\203"
    "\330\247\330\252\330\247\331\206\331\212\330\247\331\203\330\247\330\252\331\205\330\247\331\206\330\257\331"
    "\210\331\203\330\247\330\252\331\205\330\247\331\206\330\257\333\207\331\203\330\247\330\261\330\247\330\252"
    "\330\264\331\211\331\203\330\247\330\261\330\247\331\203\330\247\330\263\331\203\330\247\330\261\330\247\332"
    "\206\331\211\331\203\330\247\330\262\330\247\330\250\331\204\330\247\331\206\331\203\330\247\331\203\330\247"
    "\331\204\331\212\331\203\330\247\331\205\330\250\330\247\331\204\330\247\331\203\330\247\331\205\330\250\331"
    "\210\330\252\331\203\330\247\331\205\331\276\330\247\331\204\330\247\331\203\330\261\330\247\330\252\330\264"
    "\331\212\331\203\330\261\330\247\331\203\331\210\331\201\331\203\331\204\331\203\330\252\330\247\331\203\331"
    "\204\331\210\330\254 \331\206\330\247\330\250\331\210\331\203\330\247\331\203\331\205\330\250\330\247\331\204"
    "\330\247\331\203\331\210\330\247\331\204\330\247 \331\204\330\247\331\205\330\250\331\210\330\261\331\203\331"
    "\210\330\247\331\204\330\247\331\204\331\205\330\250\331\210\330\261\331\203\331\210\330\250\331\206\331\207"
    "\330\247\330\272\331\206\331\203\331\210\330\261\330\257\331\210\330\250\330\247\331\203\331\210\331\204\331"
    "\203\330\247\330\252\330\247\331\203\331\210\331\204\331\205\330\250\331\210\331\203\331\210\331\204\331\206"
    "\331\203\331\210\331\204\331\210\331\205\330\250\331\210\331\203\331\210\331\204\331\210\331\206\331\212\330"
    "\247\331\203\331\210\331\276\333\220\331\206\332\276\330\247\332\257\333\220\331\206\331\203\331\211\330\252"
    "\331\210\331\203\331\211\331\212\333\220\333\213\331\203\331\212\330\250 \330\252\330\247\331\210\331\206\331"
    "\203\331\212\330\252\331\210\331\203\331\212\330\264\331\212\331\206\330\247\331\210\331\203\331\212\330\272"
    "\330\247\331\204\331\212\331\203\331\212\331\210\330\252\331\210\331\203\331\212\331\212\331\201\331\203\333"
    "\207\330\246\330\247\331\204\330\247\331\204\333\207\331\205\331\276\333\207\330\261\331\204\330\243\331\206"
    "\330\257\330\243\331\206\331\204\330\246\331\210\331\206\331\204\330\247 \330\261\331\210\331\205\330\247\331"
    "\206\330\247\331\204\330\247 \330\261\331\210\331\205\330\247\331\206\330\247\330\214 \330\254\331\205\333\201"
    "\331\210\330\261\333\214\333\201 \332\210\331\210\331\205\333\214\331\206\333\214\332\251\331\206\331\204\330"
    "\247 \331\276\330\247\330\262\331\204\330\247\330\250\330\247\330\262\331\204\330\247\330\254\331\210\330\263"
    "\331\204\330\247\330\263 \330\247\333\214\331\206\330\254\331\204\330\263\331\204\330\247\330\272\331\210\330"
    "\263\331\204\330\247\331\207\331\210\330\261\331\204\330\247\331\276\330\247\330\262\331\204\330\247\332\257"
    "\331\210\330\263\331\204\330\247\332\257\333\206\330\263\331\204\330\247\332\276\331\210\330\261\331\204\330"
    "\247\332\276\333\206\330\261\331\204\330\247\333\201\331\210\330\261\331\204\330\263 \330\242\331\206\330\254"
    "\331\204\330\263\331\204\330\264\330\250\331\210\331\206\330\251\331\204\331\201\331\212\331\201\331\204\331"
    "\206\330\257\331\206\331\204\331\210\330\242\331\206\332\257 \331\276\330\261\330\247\330\250\330\247\331\206"
    "\332\257\331\204\331\210\330\247\331\206\330\254 \330\250\330\261\330\247\330\250\330\247\331\206\330\254\331"
    "\204\331\210\330\247\331\206\330\272 \330\250\330\261\330\247\330\250\330\247\331\206\330\272\331\204\331\210"
    "\330\247\331\206\332\257 \331\276\330\261\330\247\330\250\330\247\331\206\332\257\331\204\331\210\330\263 \330"
    "\242\331\206\330\254\331\204\330\263\331\204\331\210\330\263 \330\243\331\206\330\254\331\204\331\210\330\263"
    "\331\204\331\210\330\263 \330\246\330\247\331\206\330\254\333\220\331\204\333\220\330\263\331\204\331\210\330"
    "\263 \330\247\331\206\330\254\331\204\331\212\330\263\331\204\331\210\331\203\330\263\331\205\330\250\331\210"
    "\330\261\330\272\331\204\331\210\331\206\330\257\331\210\331\206\331\204\331\210\331\210\331\201\331\204\331"
    "\210\332\251\330\262\330\247\331\205\330\250\331\210\330\261\332\257\331\204\331\210\332\251\330\263\333\225"
    "\331\205\330\250\331\210\330\261\332\257\331\204\331\210\333\201\331\210\331\227\330\261\331\204\331\210\333"
    "\214\331\210\331\204\331\211\330\263\330\247\330\250\331\210\331\206\331\204\331\211\331\205\330\247\331\204"
    "\331\212\331\205\330\247\331\204\331\212\331\210\330\250\331\204\331\212\330\247\331\206\330\247\331\204\331"
    "\212\331\210\331\206\331\204\331\212\333\207\330\250\331\204\331\212\330\247\331\206\330\247\331\204\331\212"
    "\333\207\331\203\330\263\333\220\331\205\330\250\333\207\330\261\332\257 \330\264\333\225\332\276\331\211\330"
    "\261\331\211\331\204\332\244\333\214\332\244\331\204\332\251\330\263\331\205\330\250\330\261\332\257\331\204"
    "\333\201\331\210\330\261\331\204\333\206\330\263 \330\246\330\247\331\206\330\254\331\204\333\225\330\263\331"
    "\204\333\214\330\263\330\250\331\210\331\206\331\204\333\214\331\205\330\247\331\204\333\214\331\210\330\250"
    "\331\204\333\214\330\247\331\206\330\247\331\204\333\214\331\210\331\206\331\204\333\214\331\210\331\206\330"
    "\214 \331\206\332\251\330\247\330\261\330\247\332\257\331\210\330\247\331\204\333\214\331\210\333\214\331\210"
    "\331\204\333\225\331\206\330\257\333\225\331\206\331\205\330\247\330\257\330\261\331\211\330\257\331\205\330"
    "\247\330\257\330\261\333\214\330\257\331\205\330\247\330\261\330\257\330\251\331\205\330\247\330\261\330\263"
    "\330\247\331\212\331\205\330\247\330\261\330\263\331\212\331\204\331\212\330\247\331\205\330\247\330\261\330"
    "\263\333\214\331\205\330\247\330\261\330\263\333\214\331\204\330\262\331\205\330\247\330\261\330\263\333\216"
    "\333\214\331\205\330\247\330\263\332\251\331\210\331\205\330\247\331\204\330\247\330\254\330\247\331\205\330"
    "\247\331\204\330\247\330\272\330\247\331\205\330\247\331\204\330\247\332\257\330\247\331\205\330\247\331\204"
    "\331\202\330\251\331\205\330\247\331\204\331\203\330\247\331\205\330\247\331\204\332\257\330\247\331\205\330"
    "\247\331\206\330\247\331\210\330\263\331\205\330\247\331\206\331\211\331\204\330\247\331\205\330\247\331\206"
    "\331\212\331\204\330\247\331\205\330\247\331\206\333\214\331\204\331\205\330\247\331\206\333\214\331\204\330"
    "\247\331\205\330\247\331\212\330\247\331\205\331\211\331\205\330\257\330\261\331\212\330\257\331\205\330\257"
    "\331\204\333\214\331\206\331\205\330\257\331\212\331\206\330\251 \330\262\331\206\330\254\330\250\330\247\330"
    "\261\331\205\330\257\331\212\331\206\330\251 \330\263\331\212\330\250\331\210\331\205\330\257\331\212\331\206"
    "\330\251 \331\205\331\203\330\263\331\212\331\203\331\210\331\205\330\257\331\212\331\206\330\251 \331\207\331"
    "\210 \330\252\330\264\331\212 \331\205\331\212\331\206\331\207\331\205\330\261\330\247\331\203\330\264\331\205"
    "\330\261\330\247\332\251\330\264\331\205\330\261\330\263\331\212\331\204\331\212\330\247\331\205\330\261\330"
    "\263\331\212\331\204\331\212\330\251\331\205\330\261\333\214\330\257\330\247\330\214 \333\214\331\210\332\251"
    "\330\247\330\252\330\247\331\206\331\205\330\263\331\202\330\267\331\205\330\263\331\202\330\267\330\214 \330"
    "\271\331\205\330\247\331\206\331\205\330\263\332\251\331\210\331\205\331\204\330\250\331\210\330\261\331\206"
    "\331\205\331\204\331\202\330\251\331\205\331\205\330\250\330\246\331\212\331\205\331\205\330\250\330\246\333"
    "\214\331\205\331\205\330\250\330\247\330\263\330\247\331\205\331\205\330\250\330\247\333\214\331\205\331\206"
    "\330\247\330\244\330\263\331\205\331\206\330\247\331\210\330\263\331\205\331\206\330\257\331\210\330\262\330"
    "\247\331\205\331\206\330\257\331\210\330\263\330\247\330\214 \330\247\330\261\330\254\331\206\331\271\330\247"
    "\330\246\331\206\331\205\331\206\330\263\332\251\331\205\331\210\330\263\330\252\330\247\330\261\331\205\331"
    "\210\330\263\330\267\330\247\330\261\331\205\331\210\330\263\331\203\331\210\331\205\331\210\330\263\331\203"
    "\333\213\330\247\331\205\331\210\330\272\330\247\330\257\331\210\330\261\331\205\331\210\331\203\330\247\330"
    "\257\331\210\330\261\331\205\331\210\331\205\330\250\330\247\330\263\330\247\331\205\331\210\331\205\330\250"
    "\330\247\331\211\331\205\331\210\331\205\330\250\330\247\331\212\331\205\331\210\331\205\330\250\330\247\333"
    "\214\331\205\331\210\331\206 \331\276\331\204\333\214\331\207\331\205\331\210\331\206\330\250\331\204\331\212"
    "\331\212\331\207\331\205\331\210\331\206\330\252\330\261\330\242\331\204\331\205\331\210\331\206\330\252\330"
    "\261\331\212\330\247\331\204\331\205\331\210\331\206\330\252\330\261\333\214\331\205\331\210\331\206\330\252"
    "\330\261\333\214\330\247\331\204\331\205\331\210\331\206\330\252\330\261\333\220\330\246\330\247\331\204\331"
    "\205\331\210\331\206\330\252\331\201\331\212\330\257\331\210\331\205\331\210\331\206\330\252\331\207 \331\210"
    "\333\214\330\257\330\246\331\205\331\210\331\206\330\252\331\207 \331\210\333\214\330\257\330\246\331\210\331"
    "\205\331\210\331\206\330\252\331\212\330\261\331\212\331\205\331\210\331\206\330\252\333\214\330\250\333\214"
    "\330\257\333\214\331\210\331\205\331\210\331\206\330\252\333\220\333\213\331\211\330\257\333\220\330\246\331"
    "\210\331\205\331\210\331\206\330\252\333\222\330\261\330\246\333\214\331\205\331\210\331\206\330\256\331\205"
    "\331\210\331\206\331\271\331\276\331\204\330\247\330\246\333\214\330\261\331\205\331\210\331\206\331\276\331"
    "\204\333\214\331\207\331\205\331\210\331\206\331\276\333\214\331\204\333\214\333\222\331\205\331\210\331\206"
    "\333\214\330\256\331\205\331\211\331\204\330\247\331\206\331\205\331\211\331\206\331\211\330\263\331\203\331"
    "\211\331\205\331\212\330\247\331\205\331\212\331\205\331\212\330\257\331\212\331\204\331\204\331\212\331\206"
    "\331\205\331\212\330\257\331\212\331\204\331\212\331\206\331\205\331\212\331\204\330\247\331\206\331\205\331"
    "\212\331\204\330\247\331\206\331\210\331\205\331\212\331\206\330\263\331\203\331\205\331\212\331\210\330\261"
    "\331\202\330\251\331\205\331\212\331\210\331\206\330\256\331\205\331\212\331\210\331\206\331\212\330\256\331"
    "\205\331\216\330\247\331\216\331\204\331\202\331\216\330\251\331\205\332\251\330\262\333\214\332\251\331\210"
    "\331\205\332\251\330\262\333\214\332\251\331\210\330\263\333\214\330\252\333\214\331\205\333\207\330\263\331"
    "\203\330\247\330\252\331\205\333\214\330\247\331\205\333\214\331\205\333\214\330\247\331\205\333\214\330\214 "
    "\331\201\331\204\331\210\330\261\333\214\330\257\330\247\331\205\333\214\330\257\330\261\330\257\331\205\333"
    "\214\330\261\333\214\330\257\330\247\331\205\333\214\330\261\333\214\332\210\330\247\331\205\333\214\331\204"
    "\330\250\330\261\331\206\331\205\333\214\331\206\330\257\331\210\330\262\330\247\331\205\333\214\331\206\330"
    "\263\332\251\331\205\333\214\331\210\331\206\330\256\331\205\333\214\332\210\333\214\331\204\331\206\331\205"
    "\333\214\332\211\333\214\331\204\331\206\331\205\333\220\331\203\330\263\331\211\331\203\330\247 \330\264\333"
    "\225\332\276\331\211\330\261\331\211\331\205\333\220\331\204\330\250\333\207\330\261\331\206\331\205\333\225"
    "\330\257\330\261\333\214\330\257\331\205\333\225\330\263\331\202\333\225\330\252\331\205\333\225\331\204\333"
    "\225\332\257\330\247\331\206\330\247\330\250\331\210\331\204\331\212\331\206\330\247\330\252\330\247\331\204"
    "\331\206\330\247\330\257\331\212\331\206\330\247\330\263\330\247\330\246\331\210\331\206\330\247\330\263\330"
    "\247\331\210\331\206\330\247\331\212\330\261\331\210\330\250\331\211\331\206\330\247\331\212\330\261\331\210"
    "\330\250\331\212\331\206\330\247\331\276\331\204\331\206\330\247\331\276\331\210\331\204\333\214\331\206\330"
    "\247\333\214\330\261\331\210\330\250\333\214\331\206\330\247\333\214\330\261\333\206\330\250\333\214\331\206"
    "\330\263\330\247\330\244\331\206\331\207\330\247 \330\252\330\261\330\247\331\206\330\254\331\206\331\207\330"
    "\247 \330\252\330\261\330\247\331\206\332\257\331\206\331\207\330\247 \330\252\330\261\331\206\332\257\331\206"
    "\331\210\331\201\331\212 \330\263\330\247\330\257\331\206\331\210\331\205\330\246\330\247\331\206\331\210\331"
    "\205\331\212\330\247\331\206\331\210\331\210\333\214 \330\263\330\247\330\257\331\206\331\211\331\203\331\210"
    "\330\263\331\211\331\212\333\225\331\206\331\212\330\261\331\210\330\250\331\212\331\206\331\212\330\263\331"
    "\206\331\212\331\202\331\210\330\263\331\212\330\247\331\206\331\212\331\203\331\210\330\263\331\212\330\247"
    "\331\206\331\212\331\210\331\212\331\210\330\261\331\203\331\206\332\276\330\247 \331\271\330\261\330\247\331"
    "\206\332\257\331\206\333\214\330\261\331\210\330\250\333\214\331\206\333\214\330\263\331\206\333\214\331\210"
    "\333\214\330\247\330\261\332\251 \330\264\333\201\330\261\331\206\333\214\331\210\333\214\331\210\330\261\332"
    "\251\331\206\333\214\331\276\331\204\330\262\331\206\333\214\332\251\331\210\330\262\333\214\330\247\331\206"
    "\333\214\332\251\331\210\330\263\333\214\330\247\331\206\333\214\332\251\333\206\330\263\333\214\330\247\331"
    "\207\330\247\331\201\330\247\331\206\330\247\331\207\330\247\331\205\330\250\331\210\330\261\330\272\331\207"
    "\330\247\331\205\330\250\331\210\330\261\332\253\331\207\330\247\331\205\330\250\331\210\330\261\332\257\331"
    "\207\330\247\331\206\331\210\331\211\331\207\330\247\331\206\331\210\331\212\331\207\330\247\331\206\331\210"
    "\333\214\331\207\330\247\331\206\332\257 \332\251\330\247\331\206\332\257\331\207\330\247\331\210\330\247\331"
    "\206\330\247\331\207\331\204\330\263\331\206\331\203\331\212\331\207\331\204\330\263\331\206\332\252\331\212"
    "\331\207\331\204\330\263\333\214\331\206\332\251\333\214\331\207\331\206\332\257 \332\251\331\206\332\257\331"
    "\207\331\210\331\206\330\254 \331\203\331\210\331\206\330\254\331\207\331\210\331\206\330\272 \331\203\331\210"
    "\331\206\330\272\331\207\331\210\331\206\331\210\331\204\331\210\331\204\331\210\331\207\331\210\331\206\332"
    "\257 \332\251\331\210\331\206\332\257\331\207\331\210\331\212 \330\243\331\206\331\207\331\212\331\204\330\263"
    "\331\212\331\206\331\203\331\211\331\207\333\214\331\204\330\263\333\214\331\206\332\251\333\214\331\210\330"
    "\247\330\261\330\247\331\206\330\247\330\263\333\214\331\210\330\247\330\261\330\247\331\206\330\263\331\212"
    "\331\210\330\247\330\261\330\247\331\206\330\263\333\214\331\210\330\247\330\261\330\263\331\210\331\210\330"
    "\247\331\204\330\252\330\247\331\210\330\247\331\204\331\206\330\263\333\214\330\247\331\210\330\247\331\204"
    "\331\276\330\247\330\261\330\247\333\214\330\262\331\210\331\210\330\247\331\204\331\276\330\247\330\261\330"
    "\247\333\214\330\263\331\210\331\210\330\247\331\204\331\276\330\261\330\247\330\246\333\214\330\263\331\210"
    "\331\210\330\247\331\204\331\276\330\261\330\247\333\214\330\262\331\210\331\210\330\247\331\204\333\214\331"
    "\271\330\247\331\210\330\247\331\207\330\247\332\251\330\247\331\210\330\261\330\264\331\210\331\210\331\204"
    "\331\206\333\214\330\263\331\210\331\204\333\214\331\206\332\257\330\252\331\210\331\206\331\210\331\204\333"
    "\214\331\271\330\247\331\210\331\206\332\210\333\201\331\210\332\251\331\210\331\206\332\251\331\210\331\210"
    "\330\261\331\210\331\206\332\251\331\210\331\210\330\261\330\214 \330\250\330\261\333\214\330\252\333\214\330"
    "\264 \332\251\331\204\331\205\330\250\333\214\330\247\331\210\331\212\331\204\331\212\331\206\330\254\330\252"
    "\331\210\331\206\331\210\331\212\331\204\331\212\331\206\330\272\330\252\331\210\331\206\331\210\331\212\331"
    "\206\330\257\331\207\331\210\331\203\331\210\333\214\331\204\331\206\330\263\333\214\330\247\331\210\333\214"
    "\331\204\331\206\330\263\333\214\333\201\331\210\333\214\331\204\331\206\332\257\331\271\331\206\331\210\333"
    "\214\331\204\331\206\333\214\331\210\330\263\331\210\333\214\331\206\331\210\333\214\331\206\330\252\333\214"
    "\330\247\331\206\331\210\333\214\331\206\330\257\331\207\331\210\332\251\331\210\333\214\331\206\330\257\332"
    "\276\331\210\332\251\331\210\333\214\331\206\331\271\333\201\331\210\332\251\331\210\333\214\331\206\332\251"
    "\331\210\331\210\330\261\331\212\330\247\331\206\330\254\331\210\331\206\331\212\330\247\331\206\330\272\331"
    "\210\331\206\331\212\330\261\331\212\331\201\330\247\331\206\331\212\331\210\330\254\331\212\330\247\331\203"
    "\330\261\330\252\330\247\331\212\333\220\330\261\333\220\333\213\330\247\331\206\331\271\330\247\331\204\331"
    "\206\331\271\331\210\330\261\330\247\331\206\331\271\331\210\331\271\331\210\330\261\331\206\331\271\331\210"
    "\331\271\333\214\331\210\331\206\330\263 \331\206\332\257\330\261\331\276\330\247\330\261\331\211\332\230\331"
    "\276\330\247\330\261\331\212\330\263\331\276\330\247\330\261\333\214\330\263\331\276\330\247\331\201\331\210"
    "\330\263\331\276\330\247\331\204\330\261\331\205\331\210\331\276\330\247\331\204\331\212\330\261\331\205\331"
    "\210\331\276\330\247\331\204\333\214\330\261\331\205\331\210\331\276\330\261\330\247\331\206\333\214 \330\257"
    "\333\201\331\204\333\214\331\276\330\261\330\247\332\257\331\276\330\261\330\247\332\257\330\247\331\276\330"
    "\261\330\252\331\276\330\261\330\252\332\276\331\276\330\261\330\252\332\276\330\214 \330\242\330\263\331\271"
    "\330\261\333\214\331\204\333\214\330\247\331\276\331\204\330\247\330\246\333\214\330\247 \330\257\333\214\331"
    "\204 \332\251\330\247\330\261\331\205\333\214\331\206\331\276\331\204\330\247\333\214\330\247 \330\257\333\216"
    "\331\204 \332\251\330\247\330\261\331\205\333\216\331\206\331\276\331\204\330\261\331\205\331\210\331\276\331"
    "\204\331\210\330\257\333\214\331\210\331\276\331\204\331\210\331\210\330\257\333\214\331\201\331\276\331\204"
    "\331\210\331\210\330\257\333\214\331\210\331\276\331\206\331\210\331\205 \331\276\331\206\331\276\331\206\333"
    "\206\331\205 \331\276\333\216\331\206\331\276\331\210\330\256\330\247\330\261\330\247\331\276\331\210\330\261"
    "\330\252 \331\204\331\210\330\246\333\214\330\263\331\276\331\210\330\261\330\252\331\210\331\276\331\210\330"
    "\261\330\252\331\210 \330\247\331\204\332\257\330\261\331\207\331\276\331\210\330\261\330\252\331\210 \330\247"
    "\331\204\333\214\332\257\330\261\331\212\331\276\331\210\330\261\330\252\331\210 \330\247\331\204\333\214\332"
    "\257\330\261\333\222\331\276\331\210\330\261\330\252\331\210 \330\250\330\247\333\214\330\247\330\261\330\252"
    "\330\247\330\214 \330\256\330\247\331\204\333\214\330\263\332\251\331\210\331\276\331\210\330\261\330\252\331"
    "\210 \331\210\333\214\330\246\333\214\330\247\330\261\330\252\330\247\331\276\331\210\330\261\331\271 \331\204"
    "\331\210\330\246\330\263\331\276\331\210\330\261\331\271 \331\204\331\210\330\246\333\214\331\276\331\210\330"
    "\261\331\271\331\210\331\276\331\210\331\206\330\247\331\276\331\210\331\206\331\207\331\276\331\210\331\206"
    "\331\212\331\276\331\210\331\206\333\214\331\276\331\210\331\206\333\222\331\276\331\210\331\210\331\206\333"
    "\225\331\276\331\210\332\251\332\276\330\261\330\247\331\276\332\251\331\206\331\276\332\276\331\210\332\251"
    "\333\214\330\252\331\276\333\206\330\261\330\252 \331\204\331\210\333\214\330\263\331\276\333\214\330\261\330"
    "\263\331\276\333\216\332\251\333\225\331\206\332\205\331\210\330\261\333\214\330\256\332\206\331\206\330\247"
    "\330\246\333\214\332\206\331\206\330\247\333\214\332\206\331\206\332\257 \330\257\331\210\332\206\331\206\332"
    "\257\330\257\331\210\332\206\331\212\331\206\330\247\333\214\332\206\333\214\330\247\331\206\332\253 \330\261"
    "\330\247\333\214\332\206\333\214\330\247\331\206\332\253 \331\205\330\247\333\214\332\206\333\214\330\247\331"
    "\206\332\257 \330\261\330\247\330\246\333\214\332\206\333\214\330\247\331\206\332\257 \330\261\330\247\333\214"
    "\332\206\333\214\330\247\331\206\332\257 \331\205\330\247\330\246\333\214\332\206\333\214\330\247\331\206\332"
    "\257 \331\205\330\247\333\214\332\206\333\214\331\206\330\247\330\246\333\214\332\206\333\214\331\206\332\257"
    "\330\257\331\210\332\206\333\220\332\255\330\257\333\207 \330\264\333\225\332\276\331\211\330\261\332\210a nan"
    "g\332\210\330\247 \331\206\330\247\331\206\332\257\332\210\330\247 \332\251\330\247\330\261\332\210\330\247"
    "\332\251\330\247\330\261\332\210\330\250\331\204\331\206\332\210\331\206\331\276\330\247\330\263\330\247\330"
    "\261\332\210\331\206\331\276\330\263\330\247\330\261\332\210\332\276\330\247\332\251\333\201\332\210\333\214"
    "\331\206\331\210\330\261\332\211nwr\332\211\330\250\331\204\331\206\332\211\331\206\331\210\330\261\332\211"
    "\333\220\331\204\331\212\332\225\333\214\330\247\330\262\332\225\333\214\333\206 \330\257\333\216 \332\230\330"
    "\247\331\206\333\216\330\261\333\206\332\225\333\216\332\251\333\214\330\247\332\244\333\214\332\251\332\230"
    "\331\206\331\210\332\230\331\210\331\207\330\247\331\206\330\263\330\250\331\210\330\261\332\257\332\244\330"
    "\247\331\204\330\247\330\261\330\252\330\247\332\244\330\247\331\204\331\212\331\206\330\263\331\212\330\247"
    "\332\244\330\247\331\204\331\276\330\247\330\261\330\247\333\214\330\263\333\206\332\244\330\247\331\204\333"
    "\216\330\252\330\247\332\244\330\247\331\204\333\216\331\206\330\263\333\214\330\247\332\244\333\214\331\204"
    "\331\206\333\214\331\210\330\263\332\244\333\214\333\216\331\206\330\252\333\214\330\247\331\206\332\251\330"
    "\247\330\252\331\205\330\247\331\206\330\257\331\210\332\251\330\247\330\252\331\205\330\247\331\206\330\257"
    "\331\210\331\210\332\251\330\247\330\261\330\247\332\251\330\247\330\263\332\251\330\247\330\261\330\252\330"
    "\247\330\254\333\214\331\206\330\247\332\251\330\247\330\261\330\252\330\247\330\256\331\206\330\247\332\251"
    "\330\247\330\261\330\252\330\247\332\257\333\214\331\206\330\247\332\251\330\247\330\261\330\257\331\210\330"
    "\250\330\247\332\251\330\247\330\261\331\271\330\247\330\254\333\214\331\206\330\247\332\251\330\247\330\262"
    "\330\247\330\250\331\204\330\247\331\206\332\251\330\247\332\251\330\247\330\263\330\247\330\250\331\204\330"
    "\247\331\206\332\251\330\247\332\251\330\247\331\204\333\214\332\251\330\247\331\205\331\276\330\247\331\204"
    "\330\247\332\251\330\247\331\205\331\276\331\210\330\252\332\251\330\247\331\206\330\252\331\210\331\206\332"
    "\251\330\261\330\247\332\206\333\214\332\251\330\261\330\247\332\206\333\215\332\251\330\261\330\247\332\251"
    "\330\263\332\251\330\261\330\247\332\251\331\210\332\251\330\261\330\247\332\251\331\210\331\201\332\251\330"
    "\263\332\251\331\210\332\251\331\204\331\205\330\250\331\210\332\251\331\204\331\206\332\251\331\204\331\210"
    "\330\254 \331\206\330\247\330\250\331\210\332\251\330\247\332\251\331\204\331\210\330\254 \331\206\330\247\331"
    "\276\331\210\332\251\330\247\332\251\331\204\331\210\331\206\332\251\331\204\331\210\332\230 \331\206\330\247"
    "\331\276\331\210\332\251\330\247\332\251\331\204\331\210\332\230 \331\206\331\276\331\210\332\251\330\247\332"
    "\251\331\204\332\251\330\252\331\207\332\251\331\204\332\251\330\252\333\201\332\251\331\205\331\276\330\247"
    "\331\204\330\247\332\251\331\205\331\276\330\247\331\204\333\201\332\251\331\205\331\276\331\210\330\252\332"
    "\251\331\205\331\276\331\210\331\271 \330\264\333\201\330\261\332\251\331\210\330\246\330\252\331\210\332\251"
    "\331\210\330\247\331\204\330\247 \331\204\331\205\331\276\331\210\330\261\332\251\331\210\330\247\331\204\330"
    "\247\331\204\330\247\331\205\331\276\331\210\330\261\332\251\331\210\330\247\331\204\330\247\331\204\331\205"
    "\331\276\331\210\330\261\332\251\331\210\330\247\331\204\330\247\331\204\331\210\331\205\331\276\331\210\330"
    "\261\332\251\331\210\330\261\330\257\331\210\330\250\330\247\332\251\331\210\330\261\330\257\331\210\330\250"
    "\330\247\330\214 \330\242\330\261\332\230\330\247\331\206\330\252\333\214\331\206\332\251\331\210\330\262\332"
    "\251\331\210\332\251\331\210\331\204\331\205\330\250\331\210\332\251\331\210\331\204\331\210\331\206\332\251"
    "\331\210\331\204\332\251\330\247\330\252\333\201\332\251\331\210\333\214\333\214\331\206\330\262\330\252\330"
    "\247\331\210\331\206\330\214 \331\206\333\214\331\210\330\262\333\214\331\204\331\206\330\257\332\251\331\216"
    "\330\261\331\262\332\206\333\214\332\251\331\216\331\204\331\225\332\251\331\216\330\252\330\247\332\251\332"
    "\276\331\271\331\205\331\206\332\210\331\210\332\251\333\214 \333\214\331\201\332\251\333\214\330\252\331\210"
    "\332\251\333\214\331\201\332\251\333\214\331\210\330\252\331\210\332\251\333\214\331\210\331\271\331\210\332"
    "\251\333\214\331\271\331\210\332\251\333\214\331\276 \330\252\330\247\331\210\331\206\332\251\333\214\331\276 "
    "\331\271\330\247\330\244\331\206\332\251\333\214\332\257\330\247\331\204\333\214\332\251\333\214\333\216\332"
    "\244\332\251\333\220\331\276 \331\274\330\247\331\210\331\206\332\251\333\225\330\261\330\247\332\206\333\214"
    "\332\251\333\225\331\204\332\251\333\225\330\252\333\225\332\251\333\225\333\214\331\276 \330\252\330\247\331"
    "\210\331\206\332\252\330\261\330\247\332\206\331\212\332\253rna\332\211a\332\253\330\261\331\206\330\247\332"
    "\211\330\247\332\257\330\261\331\206\330\247\330\267\331\207\332\257\330\261\333\214\331\206\330\247\330\257"
    "\330\247\330\214 \331\206\332\251\330\247\330\261\330\247\332\257\331\210\330\247\332\257\331\210\330\247\330"
    "\257\330\247\331\204\330\247\330\256\330\247\330\261\330\247\330\214 \330\256\330\247\331\204\333\214\330\263"
    "\332\251\331\210\332\257\331\210\330\247\331\206\332\257 \330\254\331\210\332\257\331\210\330\247\331\206\332"
    "\257 \332\230\331\210\332\257\331\210\330\247\331\206\332\257\332\230\331\210\332\257\331\210\330\247\332\210"
    "\331\204\333\201\330\247\330\261\330\247\332\257\331\210\330\252\332\276\331\206 \330\250\330\261\332\257\332"
    "\257\331\210\331\210\330\252\332\276\331\206\330\250\330\261\332\257\332\257\333\207\330\247\332\255\330\254"
    "\333\207 \330\264\333\225\332\276\331\211\330\261\331\211\332\276wng kwng\332\276\330\247\331\206\333\206\333"
    "\214\332\276\331\210\331\206\332\257 \332\251\331\210\331\206\332\257\332\276\333\206ng k\333\206ng\332\276"
    "\333\206\331\206\332\257 \332\251\333\206\331\206\332\257\332\276\333\216\331\204\330\263\333\214\331\206\332"
    "\251\333\214\333\201ang kang\333\201wnwlwlw \333\201wayy\333\201ymbrg\333\201\330\244\330\246\333\214 \330\242"
    "\331\206\333\201\330\247\331\206\332\257 \332\251\330\247\331\206\332\257\333\201\331\204\330\263\331\206\332"
    "\251\333\214\333\201\331\206\331\210\330\246\333\214\333\201\331\210\330\247\331\206\330\247\333\201\331\210"
    "\331\206\331\210\331\204\331\210\331\204\331\210\333\201\331\210\331\206\331\210\331\204\331\210\331\204\331"
    "\210\330\214 \333\201\331\210\330\247\330\246\333\214\333\201\333\214\331\204\330\263\331\206\332\251\333\214"
    "\333\201\333\214\331\205\330\250\330\261\332\257\333\213\330\247\330\261\330\264\330\247\333\213\330\247\333"
    "\213\333\220\331\204\331\204\331\211\331\206\332\257\330\252\331\210\331\206\333\214\330\247\331\206\332\257"
    "\331\210\331\206\333\214\330\261\333\214\331\210\330\247\331\206\333\214\331\210\330\250\331\210\330\257\333"
    "\214\331\210\330\252\330\250\330\261\333\214\333\214\331\210\332\257\333\214\330\247\332\251\330\247\330\261"
    "\330\252\330\247\333\214\331\210\333\201\330\247\331\206\330\263 \330\250\330\261\332\257\333\214\333\225\330"
    "\261\333\214\332\244\330\247\331\206\334\220\334\230\334\243\334\240\334\230\334\220\334\241\334\243\334\233"
    "\334\252\334\225\334\220\334\241\334\220\334\254\334\235\334\242\334\220\334\222\334\220\334\240\334\246\334"
    "\220\334\252\334\220\334\235\334\243\334\230\334\222\334\230\334\243\334\233\334\230\334\242\334\222\334\235"
    "\334\252\334\230\334\254\334\222\334\252\334\230\334\237\334\243\334\240\334\222\334\252\334\233\334\235\334"
    "\243\334\240\334\220\334\222\334\220\334\222\334\252\334\240\334\235\334\242\334\225\334\222\334\240\334\242"
    "\334\227\334\240\334\243\334\242\334\251\334\235\334\227\334\241\334\222\334\230\334\252\334\223\334\230\334"
    "\220\334\237\334\220\334\251\334\220 \334\225\334\235 \334\237\334\230\334\220\334\252\334\235\334\243\334\230"
    "\334\252\334\243\334\230\334\231\334\235\334\230\334\252\334\232\334\233\334\222\334\235\334\240\334\235\334"
    "\243\334\235\334\233\334\230\334\237\334\235\334\230\334\234\334\230\334\237\334\235\334\230\334\237\334\230"
    "\334\246\334\242\334\227\334\223\334\242\334\240\334\230\334\242\334\225\334\230\334\242\334\240\334\253\334"
    "\222\334\230\334\242\334\220\334\241\334\225\334\252\334\235\334\225\334\241\334\230\334\243\334\251\334\222"
    "\334\220\334\243\334\220\334\230 \334\246\334\220\334\230\334\240\334\230\334\243\334\233\334\230\334\251\334"
    "\227\334\230\334\240\334\241\334\243\334\235\334\225\334\242\334\235\334\245\334\241\334\220\334\242\334\246"
    "\334\220\334\252\334\235\334\243\334\246\334\252\334\223\334\251\334\235\334\230\334\233\334\230\334\252\334"
    "\230\334\241\334\220\334\253\334\235\334\251\334\223\334\230\334\254\334\230\334\242\334\243\334\254\334\240 "
    "\334\220\334\222\334\235\334\222\334\254\334\243\334\235\334\252\334\235\334\237\336\200\336\256\336\202\336"
    "\260\336\206\336\256\336\202\336\260\336\216\336\252\336\204\336\251\336\226\336\250\336\202\336\260\336\216"
    "\336\206\336\246\336\203\336\247\336\227\336\251\336\206\336\256\336\205\336\252\336\202\336\204\336\252\336"
    "\210\336\246\336\215\336\225\336\246\336\203\336\246\336\207\336\250\336\220\336\256\336\211\336\247\336\215"
    "\336\254\336\211\336\252\336\202\336\260\336\204\336\247\336\207\336\251\336\213\336\250\336\207\336\260\336"
    "\215\336\251\336\220\336\246\336\207\336\256 \336\225\336\246\336\207\336\252\336\215\336\257\336\221\336\247"
    "\336\206\336\247\340\244\205 \340\245\205\340\244\256\340\245\215\340\244\270\340\245\215\340\244\237\340\244"
    "\260\340\244\241\340\245\205\340\244\256\340\244\205\340\244\202\340\244\244\340\244\276\340\244\262\340\245"
    "\215\340\244\257\340\244\276\340\244\205\340\244\225\340\245\215\340\244\260\340\244\276\340\244\205\340\244"
    "\227\340\244\276\340\244\246\340\244\277\340\244\260\340\244\205\340\244\227\340\244\276\340\244\246\340\245"
    "\200\340\244\260\340\244\205\340\244\245\340\245\207\340\244\250\340\245\215\340\244\270\340\244\205\340\244"
    "\246\340\244\277\340\244\270 \340\244\205\340\244\254\340\244\276\340\244\254\340\244\276\340\244\205\340\244"
    "\254\340\244\277\340\244\246\340\244\234\340\244\276\340\244\250\340\244\205\340\244\254\340\245\201 \340\244"
    "\247\340\244\276\340\244\254\340\245\200\340\244\205\340\244\254\340\245\202 \340\244\247\340\244\276\340\244"
    "\254\340\245\200\340\244\205\340\244\256\340\244\246\340\244\276\340\244\254\340\244\276\340\244\246\340\244"
    "\205\340\244\256\340\244\246\340\244\276\340\244\265\340\244\276\340\244\246\340\244\205\340\244\256\340\245"
    "\203\340\244\244\340\244\270\340\244\260\340\244\205\340\244\256\340\245\203\340\244\244\340\244\270\340\244"
    "\260\340\244\203\340\244\205\340\244\256\340\245\215\340\244\256\340\244\276\340\244\250\340\244\205\340\244"
    "\260\340\245\207\340\244\225\340\244\277\340\244\252\340\244\276\340\244\205\340\244\260\340\245\207\340\244"
    "\225\340\245\215\340\244\265\340\244\277\340\244\252\340\244\276\340\244\205\340\244\262\340\244\256\340\244"
    "\276\340\244\244\340\245\200\340\244\205\340\244\262\340\245\215\340\244\256\340\244\276\340\244\237\340\245"
    "\200\340\244\205\340\244\270\340\245\215\340\244\237\340\244\277\340\244\250\340\244\205\340\244\270\340\245"
    "\215\340\244\244\340\244\277\340\244\250\340\244\205\340\244\271\340\244\256\340\244\246\340\244\276\340\244"
    "\254\340\244\276\340\244\246\340\244\205\340\244\271\340\244\256\340\244\246\340\244\276\340\244\254\340\244"
    "\276\340\244\246\340\245\215\340\244\206\340\244\225\340\245\215\340\244\260\340\244\276\340\244\206\340\244"
    "\254\340\244\277\340\244\234\340\244\276\340\244\250\340\244\206\340\244\256\340\245\215\340\244\270\340\245"
    "\215\340\244\237\340\244\260\340\245\215\340\244\241\340\244\256\340\244\206\340\244\270\340\245\201\340\244"
    "\250\340\245\215\340\244\270\340\244\277\340\244\257\340\245\213\340\244\250\340\244\206\340\244\270\340\245"
    "\215\340\244\237\340\244\277\340\244\250\340\245\215\340\244\207\340\244\234\340\244\274\340\244\256\340\244"
    "\277\340\244\260\340\244\207\340\244\270\340\245\215\340\244\244\340\244\276\340\244\202\340\244\254\340\245"
    "\201\340\244\262\340\244\211\340\244\254\340\245\201\340\244\246\340\244\211\340\244\262\340\244\276\340\244"
    "\250\340\244\254\340\244\276\340\244\244\340\244\260\340\244\217\340\244\241\340\244\277\340\244\250\340\244"
    "\254\340\244\260\340\244\276\340\244\217\340\244\246\340\244\277\340\244\250\340\244\254\340\244\260\340\244"
    "\276\340\244\217\340\244\256\340\245\215\340\244\270\340\245\215\340\244\244\340\244\260\340\244\246\340\245"
    "\215\340\244\257\340\244\276\340\244\256\340\244\217\340\244\270\340\245\215\340\244\270\340\244\276\340\244"
    "\211\340\244\260\340\244\276\340\244\220\340\244\256\340\245\215\340\244\270\340\245\215\340\244\237\340\244"
    "\260\340\245\215\340\244\241\340\245\210\340\244\256\340\244\221\340\244\225\340\244\262\340\244\202\340\244"
    "\241\340\244\221\340\244\225\340\245\215\340\244\262\340\245\210\340\244\243\340\245\215\340\244\241\340\244"
    "\221\340\244\270\340\245\215\340\244\237\340\244\277\340\244\250\340\244\223\340\244\270\340\245\215\340\244"
    "\262\340\245\213\340\244\223\340\244\271\340\245\215\340\244\260\340\244\277\340\244\246\340\244\225\340\244"
    "\202\340\244\252\340\244\276\340\244\262\340\244\276\340\244\225\340\244\202\340\244\252\340\245\213\340\244"
    "\237\340\244\225\340\244\256\340\245\215\340\244\252\340\244\276\340\244\262\340\244\276\340\244\225\340\244"
    "\260\340\244\276\340\244\232\340\245\200\340\244\225\340\244\262\340\244\225\340\244\244\340\245\215\340\244"
    "\244\340\244\276\340\244\225\340\244\270\340\244\276\340\244\254\340\244\262\340\244\276\340\244\202\340\244"
    "\225\340\244\276\340\244\225\340\244\276\340\244\240\340\244\256\340\244\276\340\244\202\340\244\241\340\245"
    "\202\340\244\225\340\244\276\340\244\240\340\244\256\340\244\276\340\244\241\340\245\214\340\244\202\340\244"
    "\225\340\244\276\340\244\240\340\244\256\340\244\276\340\244\241\340\245\214\340\244\202 \340\244\256\340\244"
    "\271\340\244\276\340\244\250\340\244\227\340\244\260\340\244\252\340\244\276\340\244\262\340\244\277\340\244"
    "\225\340\244\276\340\244\225\340\244\276\340\244\240\340\244\256\340\244\276\340\244\243\340\245\215\340\244"
    "\241\340\245\202\340\244\225\340\244\276\340\244\260\340\244\276\340\244\225\340\244\276\340\244\270\340\244"
    "\225\340\244\276\340\244\260\340\245\215\340\244\237\340\244\276\340\244\234\340\245\207\340\244\250\340\244"
    "\276\340\244\225\340\244\276\340\244\262\340\245\200\340\244\225\340\244\276\340\244\266\340\245\200\340\244"
    "\225\340\244\276\340\244\270\340\244\276\340\244\254\340\245\215\340\244\262\340\244\276\340\244\202\340\244"
    "\225\340\244\276\340\244\225\340\244\277\340\244\227\340\244\276\340\244\262\340\245\200\340\244\225\340\245"
    "\200\340\244\265\340\244\225\340\245\201\340\244\206 \340\244\262\340\244\276\340\244\262\340\244\256\340\245"
    "\215\340\244\252\340\245\201\340\244\260\340\244\225\340\245\201\340\244\206\340\244\262\340\244\276\340\244"
    "\262\340\244\256\340\245\215\340\244\252\340\245\201\340\244\260\340\244\225\340\245\201\340\244\234\340\244"
    "\274\340\245\215\340\244\225\340\245\213\340\244\225\340\245\201\340\244\270\340\245\215\340\244\225\340\245"
    "\213\340\244\225\340\245\207\340\244\252\340\244\237\340\244\276\340\244\211\340\244\250\340\244\225\340\245"
    "\207\340\244\252\340\244\244\340\244\276\340\244\211\340\244\250\340\244\225\340\245\213\340\244\232\340\245"
    "\215\340\244\232\340\244\277\340\244\225\340\245\213\340\244\252\340\244\250\340\244\271\340\244\276\340\244"
    "\227\340\244\250\340\244\225\340\245\213\340\244\260\340\245\215\340\244\241\340\245\213\340\244\254\340\244"
    "\276\340\244\225\340\245\213\340\244\260\340\245\215\340\244\246\340\245\213\340\244\254\340\244\276\340\244"
    "\225\340\245\213\340\244\262\340\244\202\340\244\254\340\245\213\340\244\225\340\245\213\340\244\262\340\244"
    "\225\340\244\276\340\244\244\340\244\276\340\244\225\340\245\213\340\244\262\340\244\256\340\245\215\340\244"
    "\254\340\245\213\340\244\225\340\245\215\340\244\257\340\245\200\340\244\265\340\244\225\340\245\215\340\244"
    "\257\340\245\213\340\244\237\340\245\213\340\244\225\340\245\215\340\244\257\340\245\213\340\244\244\340\245"
    "\213\340\244\225\340\245\215\340\244\257\340\245\213\340\244\262\340\245\215\340\244\250\340\244\225\340\245"
    "\215\340\244\260\340\244\276\340\244\225\340\245\202\340\244\253\340\244\225\340\245\215\340\244\260\340\244"
    "\276\340\244\225\340\245\213\340\244\265\340\244\225\340\245\215\340\244\262\340\245\201\340\244\234 \340\244"
    "\250\340\244\276\340\244\252\340\245\213\340\244\225\340\244\276\340\244\225\340\245\215\340\244\265\340\244"
    "\276\340\244\202\340\244\227\340\244\232\340\245\214\340\244\225\340\245\215\340\244\265\340\244\276\340\244"
    "\262\340\244\276\340\244\262\340\244\202\340\244\252\340\245\202\340\244\260\340\244\225\340\245\215\340\244"
    "\265\340\244\277\340\244\244\340\245\213\340\244\225\340\245\215\340\244\265\340\245\200\340\244\237\340\245"
    "\213\340\244\227\340\245\211\340\244\245\340\245\207\340\244\250\340\244\254\340\244\260\340\245\215\340\244"
    "\227\340\244\227\340\245\215\340\244\260\340\244\276\340\244\250\340\244\276\340\244\241\340\244\276\340\244"
    "\227\340\245\215\340\244\260\340\245\207\340\244\237\340\244\260 \340\244\256\340\245\201\340\244\256\340\245"
    "\215\340\244\254\340\244\210\340\244\227\340\245\215\340\244\265\340\244\276\340\244\202\340\244\227\340\244"
    "\235\340\245\213\340\244\211\340\244\227\340\245\215\340\244\265\340\244\276\340\244\241\340\244\262\340\244"
    "\276\340\244\271\340\244\276\340\244\260\340\244\276\340\244\227\340\245\215\340\244\265\340\244\276\340\244"
    "\246\340\244\276\340\244\262\340\244\276\340\244\271\340\244\276\340\244\260\340\244\276\340\244\232\340\244"
    "\277\340\244\217\340\244\202\340\244\227 \340\244\256\340\244\276\340\244\210\340\244\232\340\244\277\340\244"
    "\217\340\244\202\340\244\227 \340\244\260\340\244\276\340\244\257\340\244\232\340\244\277\340\244\266\340\244"
    "\277\340\244\250\340\244\276\340\244\211\340\244\232\340\244\277\340\244\266\340\244\277\340\244\250\340\245"
    "\214\340\244\232\340\245\207\340\244\202\340\244\227\340\244\246\340\245\202\340\244\232\340\245\207\340\244"
    "\250\340\245\215\340\244\250\340\244\210\340\244\232\340\245\207\340\244\250\340\245\215\340\244\250\340\245"
    "\210\340\244\233\340\244\202\340\244\244\340\245\202\340\244\234\340\244\225\340\244\276\340\244\260\340\245"
    "\215\340\244\244\340\244\276\340\244\234\340\244\227\340\245\215\340\244\260\340\244\277\340\244\254\340\244"
    "\234\340\244\257\340\244\252\340\245\201\340\244\260\340\244\234\340\244\257\340\244\252\340\245\201\340\244"
    "\260\340\244\256\340\245\215\340\244\234\340\244\257\340\244\252\340\245\202\340\244\260\340\244\234\340\244"
    "\260\340\245\215\340\244\234 \340\244\237\340\244\276\340\244\211\340\244\250\340\244\234\340\244\274\340\244"
    "\202\340\244\234\340\245\200\340\244\254\340\244\276\340\244\260\340\244\234\340\244\274\340\245\215\340\244"
    "\257\340\245\202\340\244\260\340\244\277\340\244\226\340\244\274\340\244\234\340\244\277\340\244\250\340\245"
    "\207\340\244\265\340\244\276\340\244\234\340\245\211\340\244\260\340\245\215\340\244\234 \340\244\237\340\244"
    "\276\340\244\211\340\244\250\340\244\234\340\245\213\340\244\271\340\244\250\340\245\215\340\244\250\340\245"
    "\207\340\244\270\340\245\215\340\244\254\340\244\260\340\245\215\340\244\227\340\244\234\340\245\213\340\244"
    "\271\340\244\276\340\244\250\340\245\215\340\244\270\340\244\254\340\244\260\340\245\215\340\244\227\340\244"
    "\235\340\244\276\340\244\227\340\245\215\340\244\260\340\245\207\340\244\254\340\244\235\340\245\215\340\244"
    "\257\340\245\201\340\244\260\340\244\277\340\244\225\340\244\237\340\245\213\340\244\225\340\245\215\340\244"
    "\257\340\245\213\340\244\237\340\245\213\340\244\260\340\244\243\340\245\215\340\244\237\340\245\213\340\244"
    "\237\340\245\213\340\244\260\340\244\250\340\245\215\340\244\237\340\245\213\340\244\237\340\245\213\340\244"
    "\260\340\244\276\340\244\201\340\244\237\340\245\213\340\244\237\340\245\215\340\244\257\340\245\201\340\244"
    "\250\340\244\277\340\244\270\340\244\237\340\245\215\340\244\257\340\245\202\340\244\250\340\244\277\340\244"
    "\270\340\244\241\340\244\225\340\244\276\340\244\260\340\244\241\340\244\254\340\245\215\340\244\262\340\244"
    "\277\340\244\250\340\244\241\340\245\205\340\244\250\340\244\265\340\244\260\340\244\241\340\245\207\340\244"
    "\250\340\245\215\340\244\255\340\244\260\340\244\241\340\245\207\340\244\250\340\245\215\340\244\265\340\244"
    "\260\340\245\215\340\244\241\340\245\207\340\244\250\340\245\215\340\244\265\340\245\215\340\244\271\340\244"
    "\260\340\244\242\340\244\276\340\244\225\340\244\276\340\244\244\340\244\276\340\244\207\340\244\252\340\245"
    "\207\340\244\244\340\244\276\340\244\262\340\244\277\340\244\250\340\244\244\340\244\276\340\244\262\340\245"
    "\215\340\244\262\340\244\277\340\244\250\340\244\244\340\244\276\340\244\266\340\244\225\340\244\250\340\245"
    "\215\340\244\246\340\244\244\340\244\276\340\244\266\340\245\215\340\244\225\340\244\202\340\244\246\340\244"
    "\244\340\244\277\340\244\260\340\244\276\340\244\250\340\244\276\340\244\244\340\245\207\340\244\262 \340\244"
    "\205\340\244\255\340\244\277\340\244\265\340\244\244\340\245\207\340\244\262 \340\244\205\340\244\265\340\244"
    "\277\340\244\265\340\244\244\340\245\207\340\244\262 \340\244\205\340\244\265\340\245\200\340\244\265\340\244"
    "\244\340\245\213\340\244\260\340\244\250\340\245\215\340\244\244\340\245\213\340\244\244\340\245\215\340\244"
    "\254\340\244\277\340\244\262\340\244\277\340\244\270\340\245\200\340\244\245\340\245\215\340\244\254\340\244"
    "\277\340\244\262\340\245\200\340\244\270\340\245\200\340\244\246\340\244\254\340\245\215\340\244\262\340\244"
    "\277\340\244\250\340\244\246\340\244\276 \340\244\250\340\244\276\340\244\202\340\244\227\340\244\246\340\244"
    "\276\340\244\260 \340\244\205\340\244\270 \340\244\270\340\244\262\340\244\276\340\244\256\340\244\246\340\244"
    "\276\340\244\260 \340\244\217\340\244\270 \340\244\270\340\244\262\340\244\276\340\244\256\340\244\246\340\244"
    "\277\340\244\262\340\245\215\340\244\262\340\245\200\340\244\246\340\245\201\340\244\254\340\244\210\340\244"
    "\246\340\245\201\340\244\256\340\244\227\340\244\244\340\245\207\340\244\246\340\245\201\340\244\256\340\244"
    "\276\340\244\227\340\245\201\340\244\217\340\244\237\340\245\207\340\244\246\340\245\207\340\244\250\340\244"
    "\252\340\244\270\340\244\276\340\244\260\340\244\246\340\245\207\340\244\250\340\245\215\340\244\255\340\244"
    "\260\340\244\246\340\245\207\340\244\271\340\244\262\340\245\200\340\244\246\340\245\213\340\244\271\340\244"
    "\276\340\244\250\340\244\210 \340\244\246\340\244\277\340\244\262\340\245\215\340\244\262\340\245\200\340\244"
    "\250\340\244\276\340\244\252\340\245\213\340\244\262\340\244\277\340\244\250\340\244\276\340\244\252\340\245"
    "\213\340\244\262\340\245\200\340\244\250\340\244\276\340\244\256\340\244\252\340\245\207\340\244\250\340\245"
    "\215\340\244\271\340\244\250\340\244\276\340\244\270\340\244\276\340\244\211\340\244\250\340\244\277\340\244"
    "\225\340\245\213\340\244\234\340\245\215\340\244\257\340\244\276\340\244\250\340\244\277\340\244\225\340\245"
    "\213\340\244\270\340\244\277\340\244\257\340\244\276\340\244\250\340\245\200\340\244\270\340\244\250\340\245"
    "\202\340\244\256\340\245\207\340\244\206\340\244\250\340\245\207\340\244\237\340\244\276\340\244\262\340\244"
    "\250\340\245\207\340\244\252\340\244\262\340\245\215\340\244\270\340\244\250\340\245\210\340\244\260\340\245"
    "\213\340\244\254\340\245\200\340\244\250\340\245\213\340\244\265\340\245\215\340\244\271\340\245\200 \340\244"
    "\270\340\244\276\340\244\246\340\244\250\340\245\215\340\244\257\340\245\202\340\244\257\340\245\211\340\244"
    "\260\340\245\215\340\244\225\340\244\250\340\245\215\340\244\271\340\244\276 \340\244\237\340\245\215\340\244"
    "\260\340\244\276\340\244\202\340\244\227\340\244\252\340\244\250\340\244\276\340\244\256\340\244\276 \340\244"
    "\270\340\244\277\340\244\237\340\245\200\340\244\252\340\244\250\340\245\211\340\244\256 \340\244\252\340\245"
    "\207\340\244\250\340\244\252\340\244\260\340\245\215\340\244\245\340\244\252\340\244\262\340\245\207\340\244"
    "\260\340\245\215\340\244\256\340\245\213\340\244\252\340\244\276\340\244\253\340\245\213\340\244\270\340\244"
    "\252\340\245\201\340\244\243\340\245\207\340\244\252\340\245\201\340\244\243\340\245\207 \340\244\266\340\244"
    "\271\340\244\260\340\244\252\340\245\201\340\244\260\340\244\244\340\245\213 \340\244\265\340\244\276\340\244"
    "\262\340\244\276\340\244\260\340\245\215\340\244\237\340\244\276\340\244\252\340\245\205\340\244\260\340\244"
    "\277\340\244\270\340\244\252\340\245\207\340\244\260\340\244\277\340\244\270\340\244\252\340\245\210\340\244"
    "\260\340\244\277\340\244\270\340\244\252\340\245\211\340\244\243\340\245\215\340\244\241\340\244\277\340\244"
    "\232\340\245\207\340\244\260\340\245\200\340\244\252\340\245\213\340\244\226\340\244\260\340\244\276\340\244"
    "\252\340\245\213\340\244\226\340\244\260\340\244\276 \340\244\211\340\244\252\340\244\256\340\244\271\340\244"
    "\276\340\244\250\340\244\227\340\244\260\340\244\252\340\244\276\340\244\262\340\244\277\340\244\225\340\244"
    "\276\340\244\252\340\245\213\340\244\226\340\244\260\340\244\276 \340\244\227\340\244\276\340\244\265\340\244"
    "\277\340\244\270\340\244\252\340\245\213\340\244\260\340\245\215\340\244\237 \340\244\262\340\245\201\340\244"
    "\210\340\244\252\340\245\213\340\244\260\340\245\215\340\244\237 \340\244\262\340\245\201\340\244\210\340\244"
    "\270\340\244\252\340\245\213\340\244\260\340\245\215\340\244\237\340\245\213\340\244\252\340\245\213\340\244"
    "\260\340\245\215\340\244\237\340\245\213 \340\244\205\340\244\262\340\245\207\340\244\227\340\245\215\340\244"
    "\260\340\245\207\340\244\252\340\245\213\340\244\260\340\245\215\340\244\244\340\245\202 \340\244\205\340\244"
    "\262\340\245\207\340\244\227\340\245\215\340\244\260\340\245\200\340\244\252\340\245\215\340\244\262\340\244"
    "\276\340\244\207\340\244\257\340\244\276 \340\244\246\340\245\207\340\244\262 \340\244\225\340\244\276\340\244"
    "\260\340\244\256\340\245\207\340\244\250\340\244\252\340\245\215\340\244\262\340\244\276\340\244\257\340\244"
    "\276 \340\244\241\340\245\207\340\244\262 \340\244\225\340\244\276\340\244\260\340\244\256\340\245\207\340\244"
    "\250\340\244\252\340\245\215\340\244\262\340\245\211\340\244\265\340\245\215\340\244\271\340\244\241\340\244"
    "\277\340\244\265\340\245\215\340\244\271\340\244\252\340\245\215\340\244\262\340\245\213\340\244\265\340\245"
    "\215\340\244\246\340\244\277\340\244\265\340\244\252\340\245\215\340\244\265\340\245\207\340\244\260\340\245"
    "\215\340\244\237\340\245\213 \340\244\265\340\244\262\340\244\260\340\245\215\340\244\237\340\244\276\340\244"
    "\253\340\244\274\340\245\215\340\244\262\340\245\213\340\244\260\340\245\207\340\244\250\340\245\215\340\244"
    "\270\340\244\253\340\245\201\340\244\202\340\244\225\340\244\262\340\244\253\340\245\201\340\244\202\340\244"
    "\232\340\244\262\340\244\253\340\245\201\340\244\225\340\245\207\340\244\237\340\244\253\340\245\207\340\244"
    "\270\340\244\253\340\245\213\340\244\260\340\245\215\340\244\237\340\244\276\340\244\262\340\245\207\340\244"
    "\234\340\244\276\340\244\253\340\245\213\340\244\260\340\245\215\340\244\244\340\244\276\340\244\262\340\245"
    "\207\340\244\235\340\244\276\340\244\253\340\245\215\340\244\262\340\245\213\340\244\260\340\244\277\340\244"
    "\206\340\244\250\340\245\213\340\244\252\340\245\213\340\244\262\340\244\277\340\244\270\340\244\253\340\245"
    "\215\340\244\262\340\245\213\340\244\260\340\245\207\340\244\250\340\245\215\340\244\270\340\244\254\340\244"
    "\201\340\244\225\340\245\211\340\244\225\340\244\254\340\244\202\340\244\227\340\244\262\340\245\214\340\244"
    "\260\340\244\254\340\244\202\340\244\227\340\244\263\340\245\202\340\244\260\340\244\254\340\244\256\340\245"
    "\215\340\244\254\340\244\210\340\244\254\340\244\260\340\245\215\340\244\227\340\244\250\340\244\254\340\244"
    "\260\340\245\215\340\244\262\340\244\277\340\244\250\340\244\254\340\244\270\340\245\215\340\244\244\340\244"
    "\250\340\244\254\340\244\276\340\244\225\340\245\201\340\244\254\340\244\276\340\244\225\340\245\202\340\244"
    "\254\340\244\276\340\244\244\340\245\201\340\244\256\340\245\200\340\244\254\340\244\276\340\244\260\340\245"
    "\215\340\244\227\340\244\250\340\244\254\340\244\276\340\244\260\340\245\215\340\244\270\340\244\277\340\244"
    "\262\340\245\213\340\244\250\340\244\276\340\244\254\340\244\276\340\244\260\340\245\215\340\244\270\340\245"
    "\207\340\244\262\340\245\213\340\244\250\340\244\276\340\244\254\340\244\276\340\244\262\340\245\215\340\244"
    "\252\340\244\260\340\245\207\340\244\235\340\245\213\340\244\254\340\244\276\340\244\270\340\245\215\340\244"
    "\237\340\244\250\340\245\215\340\244\254\340\245\200\340\244\234\340\244\277\340\244\202\340\244\227\340\244"
    "\254\340\245\201\340\244\217\340\244\250\340\245\213\340\244\270 \340\244\206\340\244\207\340\244\260\340\245"
    "\207\340\244\270\340\244\254\340\245\201\340\244\241\340\244\276\340\244\252\340\245\207\340\244\270\340\245"
    "\215\340\244\237\340\244\254\340\245\201\340\244\246\340\244\276\340\244\252\340\245\207\340\244\270\340\245"
    "\215\340\244\244\340\244\254\340\245\201\340\244\270\340\244\276\340\244\250\340\244\254\340\245\205\340\244"
    "\262\340\244\227\340\245\215\340\244\260\340\245\207\340\244\241\340\244\254\340\245\207\340\244\207\340\244"
    "\234\340\244\277\340\244\231\340\244\254\340\245\207\340\244\231\340\245\215\340\244\227\340\244\262\340\245"
    "\202\340\244\260\340\245\201\340\244\254\340\245\207\340\244\231\340\245\215\340\244\227\340\244\262\340\245"
    "\213\340\244\260\340\244\254\340\245\207\340\244\231\340\245\215\340\244\227\340\244\263\340\245\202\340\244"
    "\260\340\245\201\340\244\254\340\245\207\340\244\257\340\244\260\340\245\202\340\244\244\340\244\254\340\245"
    "\207\340\244\257\340\245\215\340\244\260\340\245\201\340\244\244\340\244\254\340\245\207\340\244\262\340\245"
    "\213 \340\244\271\340\245\213\340\244\260\340\244\277\340\244\234\340\245\213\340\244\202\340\244\237\340\245"
    "\207\340\244\254\340\245\207\340\244\262\340\245\213 \340\244\271\340\245\213\340\244\260\340\244\277\340\244"
    "\235\340\245\213\340\244\250\340\245\215\340\244\244\340\245\207\340\244\254\340\245\210\340\244\202\340\244"
    "\225\340\244\225\340\244\254\340\245\210\340\244\202\340\244\225\340\245\211\340\244\225\340\244\254\340\245"
    "\210\340\244\260\340\245\202\340\244\244\340\244\254\340\245\211\340\244\270\340\245\215\340\244\237\340\244"
    "\250\340\244\254\340\245\213\340\244\227\340\245\213\340\244\237\340\244\276\340\244\254\340\245\213\340\244"
    "\227\340\245\213\340\244\244\340\244\276\340\244\254\340\245\213\340\244\260\340\245\215\340\244\246\340\245"
    "\202\340\244\254\340\245\213\340\244\260\340\245\215\340\244\246\340\245\213\340\244\254\340\245\213\340\244"
    "\270\340\245\215\340\244\237\340\244\250\340\244\254\340\245\215\340\244\257\340\245\201\340\244\217\340\244"
    "\250\340\245\211\340\244\270 \340\244\217\340\244\260\340\245\200\340\244\270\340\244\254\340\245\215\340\244"
    "\260\340\244\270\340\245\207\340\244\262\340\245\215\340\244\270\340\244\254\340\245\215\340\244\260\340\244"
    "\276\340\244\244\340\244\277\340\244\270\340\245\215\340\244\262\340\244\276\340\244\255\340\244\276\340\244"
    "\254\340\245\215\340\244\260\340\244\276\340\244\244\340\244\277\340\244\270\340\245\215\340\244\262\340\244"
    "\276\340\244\265\340\245\215\340\244\271\340\244\276\340\244\254\340\245\215\340\244\260\340\244\277\340\244"
    "\270\340\244\254\340\245\207\340\244\250\340\244\254\340\245\215\340\244\260\340\244\277\340\244\270\340\245"
    "\215\340\244\254\340\245\207\340\244\250\340\244\255\340\244\262\340\245\207\340\244\237\340\244\256\340\244"
    "\246\340\245\215\340\244\260\340\244\277\340\244\246\340\244\256\340\244\246\340\245\215\340\244\260\340\244"
    "\277\340\244\246\340\245\215\340\244\256\340\244\250\340\244\276\340\244\211\340\244\270\340\244\256\340\244"
    "\250\340\244\277\340\244\262\340\244\276\340\244\256\340\244\250\340\245\200\340\244\262\340\244\276\340\244"
    "\256\340\244\260\340\244\276\340\244\225\340\245\207\340\244\266\340\244\256\340\244\262\340\244\276\340\244"
    "\227\340\244\276\340\244\256\340\244\270\340\245\215\340\244\225\340\244\244\340\244\256\340\244\270\340\245"
    "\215\340\244\225\340\244\274\340\244\244\340\244\256\340\244\276\340\244\201\340\244\244\340\244\252\340\245"
    "\207\340\244\262\340\244\277\340\244\217\340\244\256\340\244\276\340\244\201\340\244\244\340\245\207\340\244"
    "\260\340\245\207\340\244\256\340\244\276\340\244\246\340\245\215\340\244\260\340\244\277\340\244\246\340\244"
    "\256\340\244\276\340\244\246\340\245\215\340\244\260\340\245\200\340\244\256\340\244\276\340\244\257\340\244"
    "\276\340\244\256\340\245\200\340\244\256\340\244\276\340\244\260\340\245\215\340\244\270\340\245\207\340\244"
    "\262\340\244\256\340\244\276\340\244\260\340\245\215\340\244\270\340\245\210\340\244\257\340\244\256\340\244"
    "\276\340\244\262\340\245\207\340\244\256\340\244\276\340\244\270\340\245\215\340\244\225\340\245\213\340\244"
    "\256\340\244\277\340\244\250\340\245\215 \340\244\270\340\245\215 \340\244\225\340\244\256\340\244\277\340\244"
    "\257\340\244\276\340\244\256\340\245\200\340\244\256\340\245\201\340\244\202\340\244\254\340\244\210\340\244"
    "\256\340\245\201\340\244\256\340\245\215\340\244\254\340\244\210\340\244\256\340\245\207\340\244\225\340\245"
    "\215\340\244\270\340\244\277\340\244\225\340\245\213 \340\244\270\340\244\277\340\244\237\340\245\200\340\244"
    "\256\340\245\207\340\244\241\340\245\207\340\244\262\340\245\215\340\244\262\340\244\277\340\244\250\340\244"
    "\256\340\245\207\340\244\246\340\245\207\340\244\257\340\245\200\340\244\250\340\244\256\340\245\207\340\244"
    "\250\340\245\215\340\244\246\340\245\213\340\244\234\340\244\274\340\244\276\340\244\256\340\245\207\340\244"
    "\260\340\244\277\340\244\241\340\244\276\340\244\256\340\245\207\340\244\262\340\244\254\340\245\213\340\244"
    "\260\340\245\215\340\244\250\340\244\256\340\245\211\340\244\270\340\245\215\340\244\225\340\245\213\340\244"
    "\256\340\245\213\340\244\202\340\244\237\340\245\207\340\244\260\340\245\200\340\244\256\340\245\213\340\244"
    "\243\340\245\215\340\244\237\340\245\207\340\244\265\340\245\200\340\244\241\340\244\277\340\244\257\340\245"
    "\213\340\244\256\340\245\213\340\244\250\340\245\215\340\244\244\340\245\207\340\244\265\340\244\277\340\244"
    "\246\340\245\207\340\244\223\340\244\256\340\245\213\340\244\256\340\245\215\340\244\254\340\244\276\340\244"
    "\270\340\244\276\340\244\256\340\245\213\340\244\270\340\245\215\340\244\244\340\244\276\340\244\260\340\244"
    "\256\340\245\215\340\244\257\340\244\276\340\244\241\340\245\215\340\244\260\340\244\277\340\244\241\340\244"
    "\256\340\245\215\340\244\257\340\245\201\340\244\250\340\245\215\340\244\266\340\245\207\340\244\250\340\244"
    "\256\340\245\215\340\244\257\340\245\202\340\244\250\340\244\277\340\244\226\340\244\257\340\244\276\340\244"
    "\202\340\244\227\340\245\202\340\244\250\340\244\257\340\245\207\340\244\201 \340\244\234\340\244\277\340\244"
    "\262\340\245\215\340\244\262\340\244\276\340\244\257\340\245\207\340\244\260\340\244\265\340\244\276\340\244"
    "\250 \340\244\252\340\245\215\340\244\260\340\244\276\340\244\250\340\245\215\340\244\244\340\244\257\340\245"
    "\207\340\244\260\340\245\207\340\244\265\340\244\276\340\244\250\340\244\257\340\245\207\340\244\260\340\245"
    "\207\340\244\265\340\245\215\340\244\271\340\244\276\340\244\250\340\244\257\340\245\213\340\244\227\340\245"
    "\215\340\244\257\340\244\225\340\244\260\340\245\215\340\244\244\340\244\276\340\244\257\340\245\213\340\244"
    "\227\340\245\215\340\244\257\340\244\225\340\244\276\340\244\260\340\245\215\340\244\244\340\244\276\340\244"
    "\257\340\245\213\340\244\271\340\244\244\340\245\207\340\244\254\340\245\213\340\244\260\340\245\215\340\244"
    "\257\340\244\260\340\244\231\340\245\215\340\244\227\340\245\201\340\244\250\340\244\260\340\244\231\340\245"
    "\215\340\244\227\340\245\202\340\244\250\340\244\260\340\244\277\340\244\227\340\244\276\340\244\260\340\244"
    "\277\340\244\257\340\244\276\340\244\246\340\244\260\340\244\277\340\244\257\340\244\276\340\244\247\340\244"
    "\260\340\244\277\340\244\257\340\245\213 \340\244\241\340\244\277 \340\244\234\340\245\207\340\244\250\340\245"
    "\207\340\244\260\340\245\213\340\244\260\340\244\277\340\244\257\340\245\213 \340\244\246\340\244\277 \340\244"
    "\234\340\244\276\340\244\250\340\245\207\340\244\260\340\245\213\340\244\260\340\244\277\340\244\257\340\245"
    "\213 \340\244\246\340\244\277 \340\244\234\340\245\215\340\244\257\340\244\276\340\244\250\340\245\207\340\244"
    "\260\340\244\277\340\244\257\340\245\213\340\244\260\340\244\277\340\244\257\340\245\213 \340\244\246\340\245"
    "\200 \340\244\234\340\245\207\340\244\250\340\245\207\340\244\260\340\244\277\340\244\257\340\245\213\340\244"
    "\260\340\244\277\340\244\270\340\245\200\340\244\253\340\244\274\340\245\200\340\244\260\340\245\200\340\244"
    "\227\340\244\276\340\244\260\340\245\207\340\244\225\340\245\215\340\244\234\340\244\276\340\244\265\340\244"
    "\277\340\244\225\340\244\260\340\245\207\340\244\225\340\245\215\340\244\257\340\244\276\340\244\265\340\244"
    "\277\340\244\225\340\244\260\340\245\207\340\244\270\340\244\277\340\244\253\340\245\207\340\244\260\340\245"
    "\213\340\244\256\340\244\260\340\245\213\340\244\256\340\244\276\340\244\262\340\244\202\340\244\241\340\244"
    "\250\340\244\262\340\244\202\340\244\246\340\244\250\340\244\262\340\244\225\340\245\215\340\244\235\340\245"
    "\207\340\244\202\340\244\254\340\244\260\340\245\215\340\244\227\340\244\262\340\244\243\340\245\215\340\244"
    "\241\340\244\250\340\244\262\340\244\250\340\245\215\340\244\241\340\244\250\340\245\215\340\244\262\340\244"
    "\250\340\245\215\340\244\246\340\244\250\340\244\262\340\244\270 \340\244\217\340\244\236\340\245\215\340\244"
    "\234\340\244\277\340\244\262\340\244\270\340\244\262\340\244\270 \340\244\217\340\244\250\340\245\215\340\244"
    "\234\340\244\262\340\244\270\340\244\262\340\244\276 \340\244\252\340\244\276\340\244\235\340\244\262\340\244"
    "\276 \340\244\252\340\244\276\340\244\270\340\244\262\340\244\276 \340\244\260\340\245\213\340\244\256\340\244"
    "\276\340\244\250\340\244\276\340\244\262\340\244\276\340\244\227\340\245\213\340\244\270\340\244\262\340\244"
    "\276\340\244\270 \340\244\217\340\244\202\340\244\234\340\244\262\340\244\270\340\244\262\340\244\276\340\244"
    "\271\340\245\213\340\244\260\340\244\262\340\244\276\340\244\271\340\245\214\340\244\260\340\244\262\340\244"
    "\277\340\244\256\340\244\276\340\244\262\340\244\277\340\244\257\340\245\201\340\244\254\340\245\215\340\244"
    "\262\340\244\277\340\244\257\340\244\276\340\244\250\340\244\276\340\244\262\340\244\277\340\244\257\340\245"
    "\211\340\244\250\340\244\262\340\244\277\340\244\265\340\245\215\340\244\271\340\244\277\340\244\265\340\244"
    "\262\340\244\277\340\244\270\340\245\215\340\244\254\340\244\250\340\244\262\340\245\200\340\244\256\340\244"
    "\276\340\244\262\340\245\201\340\244\206\340\244\202\340\244\227 \340\244\252\340\245\215\340\244\260\340\244"
    "\254\340\244\276\340\244\202\340\244\227\340\244\262\340\245\211\340\244\270 \340\244\217\340\244\202\340\244"
    "\234\340\245\207\340\244\262\340\244\277\340\244\270\340\244\262\340\245\211\340\244\270 \340\244\217\340\244"
    "\202\340\244\234\340\245\207\340\244\262\340\245\215\340\244\270\340\244\265\340\244\276\340\244\260\340\244"
    "\276\340\244\243\340\244\270\340\245\200\340\244\265\340\244\276\340\244\262\340\244\252\340\244\276\340\244"
    "\260\340\244\276\340\244\210\340\244\270\340\245\213\340\244\265\340\244\276\340\244\262\340\244\252\340\244"
    "\276\340\244\260\340\245\210\340\244\270\340\245\213\340\244\265\340\244\276\340\244\262\340\245\207\340\244"
    "\250\340\245\215\340\244\270\340\244\277\340\244\257\340\244\276\340\244\265\340\244\276\340\244\266\340\244"
    "\276\340\244\225\340\244\276 \340\244\246\340\245\207 \340\244\271\340\245\201\340\244\206\340\244\260\340\245"
    "\207\340\244\235\340\244\265\340\244\276\340\244\271\340\244\276\340\244\225\340\244\276 \340\244\241\340\245"
    "\207 \340\244\234\340\245\201\340\244\217\340\244\260\340\245\207\340\244\234\340\244\274\340\244\265\340\244"
    "\277\340\244\202\340\244\241\340\244\271\340\245\213\340\244\225\340\244\265\340\244\277\340\244\257\340\244"
    "\250\340\244\276\340\244\265\340\245\207\340\244\262\340\244\277\340\244\202\340\244\227\340\244\237\340\244"
    "\250\340\244\265\340\245\207\340\244\262\340\244\277\340\244\202\340\244\227\340\245\215\340\244\237\340\244"
    "\250\340\244\265\340\245\207\340\244\262\340\244\277\340\244\231\340\245\215\340\244\227\340\244\237\340\244"
    "\250\340\244\265\340\245\210\340\244\202\340\244\225\340\245\202\340\244\265\340\244\260\340\244\265\340\245"
    "\211\340\244\260\340\245\215\340\244\270\340\245\213\340\244\265\340\245\215\340\244\271\340\244\201\340\244"
    "\225\340\245\202\340\244\265\340\245\215\340\244\271\340\244\260\340\244\265\340\245\215\340\244\271\340\244"
    "\277\340\244\206\340\244\202\340\244\244\340\244\277\340\244\257\340\244\276\340\244\250\340\244\265\340\245"
    "\215\340\244\271\340\244\277\340\244\262\340\245\215\340\244\250\340\244\277\340\244\257\340\244\270\340\244"
    "\265\340\245\215\340\244\271\340\245\205\340\244\262\340\245\207\340\244\237\340\244\276\340\244\266\340\244"
    "\202\340\244\230\340\244\276\340\244\210\340\244\266\340\244\277\340\244\225\340\244\276\340\244\227\340\245"
    "\213\340\244\266\340\245\207\340\244\250\340\245\215\340\244\235\340\245\207\340\244\250\340\244\267\340\245"
    "\207\340\244\202\340\244\232\340\245\207\340\244\250\340\244\270\340\244\276\340\244\202\340\244\244\340\244"
    "\276 \340\244\225\340\245\215\340\244\260\340\245\201\340\244\235 \340\244\246\340\245\207 \340\244\244\340"
    "\245\207\340\244\250\340\245\207\340\244\260\340\245\200\340\244\253\340\244\270\340\244\276\340\244\202\340"
    "\244\244\340\244\276 \340\244\256\340\244\276\340\244\260\340\245\215\340\244\244\340\244\276\340\244\270\340"
    "\244\276\340\244\223 \340\244\252\340\244\276\340\244\211\340\244\262\340\245\213\340\244\270\340\244\276\340"
    "\244\250 \340\244\271\340\245\201\340\244\206\340\244\250\340\244\270\340\244\276\340\244\250 \340\244\271\340"
    "\245\213\340\244\234\340\244\274\340\245\207\340\244\270\340\244\276\340\244\250 \340\244\271\340\245\213\340"
    "\244\234\340\245\207\340\244\270\340\244\276\340\244\250\340\245\215\340\244\244\340\244\276 \340\244\225\340"
    "\245\215\340\244\260\340\245\202\340\244\270 \340\244\246\340\245\207 \340\244\244\340\245\207\340\244\250\340"
    "\244\260\340\245\200\340\244\253\340\244\274\340\244\270\340\244\276\340\244\260\340\244\276\340\244\257\340"
    "\245\207\340\244\265\340\245\215\340\244\271\340\245\213\340\244\270\340\244\276\340\244\262\340\245\215\340"
    "\244\265\340\245\207\340\244\241\340\245\213\340\244\260\340\244\270\340\244\276\340\244\262\340\245\215\340"
    "\244\265\340\245\215\340\244\271\340\244\276\340\244\246\340\245\213\340\244\260 \340\244\246\340\244\276 \340"
    "\244\254\340\244\276\340\244\210\340\244\257\340\244\276\340\244\270\340\244\277\340\244\202\340\244\227\340"
    "\244\276\340\244\252\340\245\201\340\244\260\340\244\270\340\244\277\340\244\202\340\244\227\340\244\276\340"
    "\244\252\340\245\202\340\244\260\340\244\270\340\244\277\340\244\205 \340\245\205\340\244\237\340\244\262\340"
    "\244\270\340\244\277\340\244\241\340\244\250\340\245\200\340\244\270\340\244\277\340\244\241\340\245\215\340"
    "\244\250\340\245\200\340\244\270\340\244\277\340\244\246\340\245\215\340\244\250\340\245\200\340\244\270\340"
    "\244\277\340\244\257\340\245\213\340\244\262\340\244\270\340\245\200\340\244\220\340\244\237\340\244\262\340"
    "\244\270\340\245\200\340\244\256 \340\244\260\340\245\200\340\244\252\340\244\270\340\245\201\340\244\265\340"
    "\244\276\340\244\270\340\245\205\340\244\250 \340\244\253\340\245\215\340\244\260\340\244\276\340\244\250\340"
    "\245\215\340\244\270\340\244\277\340\244\270\340\245\215\340\244\225\340\245\213\340\244\270\340\245\207\340"
    "\244\202\340\244\237 \340\244\252\340\245\200\340\244\237\340\244\260\340\245\215\340\244\270\340\244\254\340"
    "\244\260\340\245\215\340\244\227\340\244\270\340\245\207\340\244\254\340\244\277\340\244\257\340\244\276\340"
    "\244\270\340\245\207\340\244\254\340\245\201 \340\244\266\340\244\271\340\244\260\340\244\270\340\245\210\340"
    "\244\250 \340\244\253\340\245\215\340\244\260\340\244\276\340\244\202\340\244\270\340\244\277\340\244\270\340"
    "\245\215\340\244\225\340\245\213\340\244\270\340\245\213\340\244\253\340\244\277\340\244\257\340\244\276\340"
    "\244\270\340\245\213\340\244\262\340\244\270\340\245\215\340\244\225\340\245\213\340\244\252\340\245\215\340"
    "\244\257\340\245\207\340\244\270\340\245\215\340\244\237\340\244\225\340\244\271\340\245\213\340\244\256\340"
    "\244\270\340\245\215\340\244\237\340\245\211\340\244\225\340\244\271\340\245\213\340\244\256\340\244\270\340"
    "\245\215\340\244\244\340\244\225\340\244\271\340\245\213\340\244\256\340\244\270\340\245\215\340\244\252\340"
    "\245\215\340\244\262\340\244\277\340\244\237\340\244\270\340\245\215\340\244\257\340\244\276\340\244\250 \340"
    "\244\253\340\245\215\340\244\260\340\244\276\340\244\250\340\245\215\340\244\270\340\244\277\340\244\270\340"
    "\245\215\340\244\225\340\245\213\340\244\271\340\244\231\340\244\225\340\244\231\340\244\271\340\244\250\340"
    "\245\213\340\244\210\340\244\271\340\244\265\340\244\276\340\244\250\340\244\276\340\244\271\340\244\276\340"
    "\244\201\340\244\227 \340\244\225\340\244\276\340\244\201\340\244\227\340\244\271\340\244\276\340\244\202\340"
    "\244\227\340\244\225\340\244\276\340\244\202\340\244\227\340\244\271\340\244\276\340\244\202\340\244\227\340"
    "\245\215 \340\244\225\340\244\276\340\244\202\340\244\227\340\245\215 \340\244\250\340\244\227\340\244\260\340"
    "\244\256\340\245\215\340\244\271\340\244\276\340\244\250\340\244\262\340\245\202\340\244\262\340\245\202\340"
    "\244\271\340\245\205\340\244\256\340\245\215\340\244\254\340\245\201\340\244\260\340\245\215\340\244\227\340"
    "\244\271\340\245\207\340\244\262\340\244\270\340\244\277\340\244\202\340\244\225\340\245\200\340\244\271\340"
    "\245\207\340\244\262\340\245\215\340\244\270\340\244\277\340\244\250\340\245\215\340\244\225\340\245\200\340"
    "\244\271\340\245\210\340\244\246\340\244\260\340\244\276\340\244\254\340\244\276\340\244\246\340\244\271\340"
    "\245\210\340\244\256\340\245\215\340\244\254\340\244\260\340\245\215\340\244\227\340\244\271\340\245\211\340"
    "\244\250\340\245\215\340\244\227 \340\244\225\340\245\211\340\244\250\340\245\215\340\244\227\340\244\271\340"
    "\245\213\340\244\207 \340\244\217\340\244\250 \340\244\252\340\245\215\340\244\260\340\244\276\340\244\232\340"
    "\245\200\340\244\250 \340\244\270\340\244\271\340\244\260\340\244\271\340\245\213\340\244\250\340\244\276\340"
    "\244\262\340\245\201\340\244\262\340\245\201\340\244\271\340\245\213\340\244\250\340\245\213\340\244\262\340"
    "\245\201\340\244\262\340\245\201\340\244\271\340\245\213\340\244\250\340\245\213\340\244\262\340\245\202\340"
    "\244\262\340\245\202\340\246\205\340\246\225\340\246\262\340\247\215\340\246\257\340\246\276\340\246\250\340"
    "\247\215\340\246\241\340\246\205\340\246\234\340\246\262\340\247\213\340\246\205\340\246\256\340\246\246\340"
    "\246\276\340\247\261\340\246\276\340\246\246\340\246\205\340\246\256\340\247\203\340\246\244\340\246\270\340"
    "\246\260\340\246\205\340\246\270\340\247\215\340\246\237\340\246\277\340\246\250\340\246\205\340\247\215\340"
    "\246\257\340\246\276\340\246\250\340\247\215\340\246\237\340\246\276\340\246\262\340\246\277\340\246\257\340"
    "\246\274\340\246\276\340\246\206\340\246\225\340\247\215\340\246\260\340\246\276\340\246\206\340\246\227\340"
    "\246\276\340\246\246\340\246\277\340\246\260\340\246\206\340\246\246\340\247\215\340\246\246\340\246\277\340"
    "\246\270 \340\246\206\340\246\254\340\246\276\340\246\254\340\246\276\340\246\206\340\246\254\340\246\277\340"
    "\246\234\340\246\276\340\246\250\340\246\206\340\246\254\340\247\201\340\246\247\340\246\276\340\246\254\340"
    "\246\277\340\246\206\340\246\256\340\246\270\340\247\215\340\246\237\340\246\276\340\246\260\340\246\241\340"
    "\246\276\340\246\256\340\246\206\340\246\256\340\247\215\340\246\256\340\246\276\340\246\250\340\246\206\340"
    "\246\260\340\247\207\340\246\225\340\246\277\340\246\252\340\246\276\340\246\206\340\246\262\340\246\256\340"
    "\246\276\340\246\237\340\246\277\340\246\206\340\246\271\340\246\256\340\247\207\340\246\246\340\246\276\340"
    "\246\254\340\246\276\340\246\246\340\246\207\340\246\234\340\246\256\340\246\277\340\246\260\340\246\207\340"
    "\246\257\340\246\274\340\246\276\340\246\202\340\246\227\340\247\201\340\246\250\340\246\207\340\246\257\340"
    "\246\274\340\247\207\340\246\260\340\247\207\340\246\255\340\246\276\340\246\250\340\246\207\340\246\270\340"
    "\247\215\340\246\244\340\246\276\340\246\256\340\247\215\340\246\254\340\247\201\340\246\262\340\246\217\340"
    "\246\241\340\246\277\340\246\250\340\246\254\340\246\260\340\246\276\340\246\223\340\246\257\340\246\274\340"
    "\246\276\340\246\225\340\247\215\340\246\270\340\246\276\340\246\225\340\246\276\340\246\223\340\246\257\340"
    "\246\274\340\247\207\340\246\262\340\246\277\340\246\202\340\246\237\340\246\250\340\246\223\340\246\270\340"
    "\246\262\340\247\213\340\246\223\340\246\270\340\246\276\340\246\225\340\246\276\340\246\223\340\246\271\340"
    "\246\260\340\246\277\340\246\241\340\246\225\340\246\260\340\246\276\340\246\232\340\247\200\340\246\225\340"
    "\246\260\340\247\215\340\246\241\340\247\213\340\246\254\340\246\276\340\246\225\340\246\262\340\246\225\340"
    "\246\276\340\246\244\340\246\276\340\246\225\340\246\262\340\246\256\340\247\215\340\246\254\340\247\213\340"
    "\246\225\340\246\276\340\246\240\340\246\256\340\246\276\340\246\243\340\247\215\340\246\241\340\247\201\340"
    "\246\225\340\246\276\340\246\240\340\246\256\340\246\276\340\246\250\340\247\215\340\246\241\340\247\201\340"
    "\246\225\340\246\276\340\246\260\340\246\276\340\246\225\340\246\276\340\246\270\340\246\225\340\246\276\340"
    "\246\260\340\247\215\340\246\244\340\246\276\340\246\271\340\247\207\340\246\250\340\246\276\340\246\225\340"
    "\246\276\340\246\262\340\246\277\340\246\225\340\246\276\340\246\270\340\246\276\340\246\254\340\247\215\340"
    "\246\262\340\246\276\340\246\202\340\246\225\340\246\276\340\246\225\340\246\276\340\247\237\340\246\260\340"
    "\247\213\340\246\225\340\246\277\340\246\257\340\246\274\340\247\207\340\246\255\340\246\225\340\246\277\340"
    "\246\257\340\246\274\340\247\213\340\246\237\340\247\213\340\246\225\340\247\201\340\246\257\340\246\274\340"
    "\246\276\340\246\262\340\246\276\340\246\262\340\246\276\340\246\256\340\246\252\340\247\201\340\246\260\340"
    "\246\225\340\247\207\340\246\252 \340\246\237\340\246\276\340\246\211\340\246\250\340\246\225\340\247\213\340"
    "\246\232\340\246\277\340\246\225\340\247\213\340\246\252\340\247\207\340\246\250\340\246\271\340\246\276\340"
    "\246\227\340\247\207\340\246\250\340\246\225\340\247\213\340\246\252\340\247\207\340\246\250\340\246\271\340"
    "\247\207\340\246\227\340\247\207\340\246\250\340\246\225\340\247\213\340\246\270\340\247\215\340\246\225\340"
    "\247\213\340\246\225\340\247\215\340\246\257\340\246\276\340\246\256\340\247\215\340\246\252\340\246\237\340"
    "\246\225\340\247\215\340\246\260\340\246\276\340\246\225\340\247\213\340\246\225\340\247\215\340\246\262\340"
    "\247\201\340\246\234 \340\246\250\340\246\276\340\246\252\340\247\213\340\246\225\340\246\276\340\246\225\340"
    "\247\260\340\246\276\340\246\232\340\247\200\340\246\227\340\247\201\340\246\257\340\246\274\340\246\276\340"
    "\246\241\340\246\276\340\246\262\340\246\276\340\246\271\340\246\276\340\246\260\340\246\276\340\246\227\340"
    "\247\201\340\247\237\340\246\202\340\246\235\340\247\213\340\246\227\340\247\207\340\246\237\340\247\207\340"
    "\246\254\340\246\276\340\246\260\340\247\215\340\246\227\340\246\227\340\247\215\340\246\260\340\246\276\340"
    "\246\250\340\246\276\340\246\241\340\246\276\340\246\232\340\246\276\340\246\202\340\247\261\340\246\276\340"
    "\246\244 \340\246\254\340\247\215\340\246\257\340\246\276\340\246\202\340\246\225\340\246\225\340\246\232\340"
    "\246\277\340\246\257\340\246\274\340\246\276\340\246\202 \340\246\256\340\246\276\340\246\207\340\246\232\340"
    "\246\277\340\246\257\340\246\274\340\246\276\340\246\202 \340\246\260\340\246\276\340\246\207\340\246\232\340"
    "\247\207\340\246\202\340\246\246\340\247\201\340\246\232\340\247\207\340\246\250\340\247\215\340\246\250\340"
    "\246\276\340\246\207\340\246\234\340\246\257\340\246\274\340\246\252\340\247\201\340\246\260\340\246\234\340"
    "\246\257\340\246\274\340\246\252\340\247\201\340\247\260\340\246\234\340\246\260\340\247\215\340\246\234 \340"
    "\246\237\340\246\276\340\246\211\340\246\250\340\246\234\340\246\276\340\246\225\340\246\276\340\246\260\340"
    "\247\215\340\246\244\340\246\276\340\246\234\340\246\276\340\246\227\340\246\260\340\247\207\340\246\254\340"
    "\246\234\340\246\276\340\246\236\340\247\215\340\246\234\340\246\277\340\246\254\340\246\276\340\246\260\340"
    "\246\234\340\247\201\340\246\260\340\246\277\340\246\226\340\246\234\340\247\207\340\246\250\340\247\207\340"
    "\246\255\340\246\276\340\246\234\340\247\213\340\246\271\340\246\276\340\246\250\340\247\207\340\246\270\340"
    "\246\254\340\246\276\340\246\260\340\247\215\340\246\227\340\246\237\340\246\260\340\247\213\340\246\250\340"
    "\247\215\340\246\237\340\247\213\340\246\237\340\246\276\340\246\207\340\246\252\340\247\207\340\246\207\340"
    "\246\237\340\247\213\340\246\225\340\246\277\340\246\223\340\246\241\340\246\276\340\246\225\340\246\276\340"
    "\246\260\340\246\241\340\246\276\340\246\254\340\246\262\340\246\277\340\246\250\340\246\241\340\247\207\340"
    "\246\250\340\246\255\340\246\276\340\246\260\340\246\241\340\247\207\340\246\250\340\246\255\340\246\276\340"
    "\246\260 \340\246\225\340\246\276\340\246\211\340\246\250\340\247\215\340\246\237\340\246\277\340\246\242\340"
    "\246\276\340\246\225\340\246\276\340\246\244\340\246\276\340\246\262\340\247\215\340\246\262\340\246\277\340"
    "\246\250\340\246\244\340\246\276\340\246\266\340\246\226\340\246\250\340\247\215\340\246\246\340\246\244\340"
    "\246\277\340\246\254\340\246\277 \340\246\262\340\246\277\340\246\270\340\246\277\340\246\244\340\246\277\340"
    "\246\260\340\246\276\340\246\250\340\246\276\340\246\244\340\247\207\340\246\262 \340\246\206\340\246\255\340"
    "\246\277\340\246\255\340\246\244\340\247\207\340\246\262\340\246\206\340\246\254\340\246\277\340\246\254\340"
    "\246\246\340\246\276 \340\246\250\340\246\276\340\246\202\340\246\246\340\246\276\340\246\260 \340\246\217\340"
    "\246\270 \340\246\270\340\246\276\340\246\262\340\246\276\340\246\256\340\246\246\340\246\277\340\246\262\340"
    "\247\215\340\246\262\340\246\277\340\246\246\340\246\277\340\246\262\340\247\215\340\246\262\340\247\200\340"
    "\246\246\340\247\201\340\246\254\340\246\276\340\246\207\340\246\246\340\247\201\340\246\256\340\246\276\340"
    "\246\227\340\247\201\340\246\257\340\246\274\340\247\207\340\246\244\340\247\207\340\246\246\340\247\213\340"
    "\246\271\340\246\276\340\246\246\340\247\213\340\246\271\340\246\276\340\246\260\340\246\250\340\246\276\340"
    "\246\207\340\246\260\340\247\213\340\246\254\340\246\277\340\246\250\340\246\276\340\246\237\340\246\276\340"
    "\246\262\340\246\250\340\246\276\340\246\270\340\246\276\340\246\211\340\246\250\340\246\277\340\246\211 \340"
    "\246\207\340\246\257\340\246\274\340\246\260\340\247\215\340\246\225 \340\246\270\340\246\277\340\246\237\340"
    "\246\277\340\246\250\340\246\277\340\246\225\340\247\213\340\246\270\340\246\277\340\246\257\340\246\274\340"
    "\246\276\340\246\250\340\246\277\340\246\270\340\246\250\340\247\207\340\246\252\340\246\262\340\246\270\340"
    "\246\250\340\247\215\340\246\271\340\246\276 \340\246\237\340\247\215\340\246\260\340\246\276\340\246\202\340"
    "\246\252\340\246\250\340\247\215\340\246\241\340\246\277\340\246\232\340\247\207\340\246\260\340\247\200\340"
    "\246\252\340\246\260\340\247\215\340\246\237\340\247\213 \340\246\206\340\246\262\340\247\207\340\246\227\340"
    "\247\215\340\246\260\340\247\207\340\246\252\340\246\276\340\246\253\340\247\213\340\246\270\340\246\252\340"
    "\246\276\340\246\260\340\247\215\340\246\245\340\246\252\340\247\201\340\246\243\340\247\207\340\246\252\340"
    "\247\201\340\246\250\340\247\207\340\246\252\340\247\201\340\246\257\340\246\274\340\247\207\340\246\260\340"
    "\247\215\340\246\244\340\247\213 \340\246\254\340\246\276\340\246\207\340\246\257\340\246\274\340\246\276\340"
    "\246\260\340\247\215\340\246\244\340\246\276\340\246\252\340\247\201\340\246\262\340\247\215\340\246\262\340"
    "\246\276\340\246\252 \340\246\256\340\247\201\340\246\256\340\247\215\340\246\254\340\246\276\340\246\207\340"
    "\246\252\340\247\213\340\246\226\340\246\260\340\246\276\340\246\252\340\247\213\340\246\260\340\247\215\340"
    "\246\237 \340\246\262\340\247\201\340\246\207\340\246\270\340\246\252\340\247\213\340\246\260\340\247\215\340"
    "\246\244\340\247\213\340\246\252\340\247\213\340\246\260\340\247\215\340\246\244\340\247\213 \340\246\206\340"
    "\246\262\340\247\207\340\246\227\340\247\215\340\246\260\340\247\207\340\246\252\340\247\215 \340\246\250\340"
    "\246\256 \340\246\252\340\247\207\340\246\250\340\246\252\340\247\215\340\246\257\340\246\276\340\246\260\340"
    "\246\277\340\246\270\340\246\252\340\247\215\340\246\257\340\246\276\340\246\262\340\246\276\340\246\257\340"
    "\246\274\340\246\276 \340\246\241\340\247\207\340\246\262 \340\246\225\340\246\276\340\246\256\340\247\207\340"
    "\246\250\340\246\252\340\247\215\340\246\260\340\246\276\340\246\227\340\246\252\340\247\215\340\246\262\340"
    "\247\213\340\246\255\340\246\246\340\246\277\340\246\255\340\246\253\340\246\260\340\247\215\340\246\244\340"
    "\246\276\340\246\262\340\246\277\340\246\234\340\246\276\340\246\253\340\246\276\340\246\250\340\246\266\340"
    "\246\276\340\246\262\340\246\253\340\247\201\340\246\225\340\247\207\340\246\237\340\246\253\340\247\207\340"
    "\246\270\340\246\253\340\247\213\340\246\260\340\247\215\340\246\237\340\246\276\340\246\262\340\247\207\340"
    "\246\234\340\246\276\340\246\253\340\247\215\340\246\262\340\247\213\340\246\260\340\246\277\340\246\257\340"
    "\246\274\340\246\276\340\246\250\340\247\213\340\246\252\340\247\213\340\246\262\340\246\277\340\246\270\340"
    "\246\253\340\247\215\340\246\262\340\247\213\340\246\260\340\247\207\340\246\250\340\247\215\340\246\270\340"
    "\246\253\340\247\215\340\246\262\340\247\213\340\246\260\340\247\207\340\246\270\340\246\254\340\246\270\340"
    "\247\215\340\246\237\340\246\250\340\246\254\340\246\276\340\246\225\340\247\201\340\246\254\340\246\276\340"
    "\246\231\340\247\215\340\246\227\340\246\276\340\246\262\340\247\213\340\246\260\340\246\254\340\246\276\340"
    "\246\260\340\246\227\340\247\207\340\246\250\340\246\254\340\246\276\340\246\260\340\246\276\340\246\250\340"
    "\246\270\340\246\277\340\246\254\340\246\276\340\246\260\340\247\215\340\246\227\340\247\207\340\246\250\340"
    "\246\254\340\246\276\340\246\260\340\247\215\340\246\262\340\246\277\340\246\250\340\246\254\340\246\276\340"
    "\246\260\340\247\215\340\246\270\340\247\207\340\246\262\340\247\213\340\246\250\340\246\276\340\246\254\340"
    "\247\201\340\246\246\340\246\276\340\246\252\340\247\207\340\246\270\340\247\215\340\246\237\340\246\254\340"
    "\247\201\340\246\257\340\246\274\340\247\207\340\246\250\340\247\213\340\246\270 \340\246\206\340\246\207\340"
    "\246\260\340\247\207\340\246\270\340\246\254\340\247\201\340\246\270\340\246\276\340\246\250\340\246\254\340"
    "\247\201\340\247\261\340\247\207\340\246\250\340\247\213\340\246\270 \340\246\206\340\246\207\340\246\260\340"
    "\247\207\340\246\270\340\246\254\340\247\207\340\246\207\340\246\234\340\246\277\340\246\202\340\246\254\340"
    "\247\207\340\246\231\340\247\215\340\246\227\340\246\276\340\246\262\340\247\201\340\246\260\340\247\201\340"
    "\246\254\340\247\207\340\246\262\340\247\213 \340\246\271\340\247\213\340\246\260\340\246\276\340\246\207\340"
    "\246\234\340\246\250\340\247\215\340\246\237\340\246\254\340\247\207\340\246\262\340\247\213 \340\246\271\340"
    "\247\213\340\246\260\340\246\277\340\246\234\340\247\213\340\246\250\340\247\215\340\246\237\340\247\207\340"
    "\246\254\340\247\210\340\246\260\340\247\201\340\246\244\340\246\254\340\247\213\340\246\227\340\247\213\340"
    "\246\244\340\246\276\340\246\254\340\247\215\340\246\257\340\246\276\340\246\202\340\246\225\340\246\225\340"
    "\246\254\340\247\215\340\246\260\340\246\276\340\246\244\340\246\277\340\246\270\340\247\215\340\246\262\340"
    "\246\276\340\246\255\340\246\276\340\246\254\340\247\215\340\246\260\340\246\276\340\246\270\340\247\207\340"
    "\246\262\340\246\270\340\246\254\340\247\215\340\246\260\340\246\277\340\246\270\340\246\254\340\247\207\340"
    "\246\250\340\246\255\340\246\276\340\246\262\340\246\252\340\246\276\340\246\260\340\246\276\340\246\207\340"
    "\246\270\340\247\213\340\246\255\340\246\276\340\246\262\340\247\215\340\246\262\340\247\207\340\246\244\340"
    "\247\215\340\246\244\340\246\276\340\246\255\340\246\277\340\246\257\340\246\274\340\247\207\340\246\250\340"
    "\246\244\340\246\277\340\246\257\340\246\274\340\247\207\340\246\250\340\246\255\340\246\277\340\246\262\340"
    "\246\250\340\246\277\340\246\211\340\246\270\340\246\255\340\247\215\340\246\257\340\246\276\340\246\250\340"
    "\246\225\340\247\201\340\246\255\340\246\276\340\246\260\340\246\256\340\246\250\340\247\215\340\246\237\340"
    "\247\207\340\246\260\340\247\207\340\246\256\340\246\270\340\247\215\340\246\225\340\247\213\340\246\256\340"
    "\246\276\340\246\246\340\247\215\340\246\260\340\246\277\340\246\246\340\246\256\340\246\276\340\246\250\340"
    "\246\276\340\246\211\340\246\270\340\246\256\340\246\276\340\246\257\340\246\274\340\246\276\340\246\256\340"
    "\246\277\340\246\256\340\246\276\340\246\260\340\246\276\340\246\225\340\247\207\340\246\266\340\246\256\340"
    "\246\276\340\246\262\340\247\207\340\246\256\340\246\276\340\246\270\340\247\215\340\246\225\340\246\276\340"
    "\246\237\340\246\256\340\246\277\340\246\211\340\246\250\340\246\277\340\246\226\340\246\256\340\246\277\340"
    "\246\262\340\246\276\340\246\250\340\246\256\340\247\201\340\246\256\340\247\215\340\246\254\340\246\207\340"
    "\246\256\340\247\201\340\246\256\340\247\215\340\246\254\340\246\276\340\246\207\340\246\256\340\247\207\340"
    "\246\225\340\247\215\340\246\270\340\246\277\340\246\225\340\247\213\340\246\256\340\247\207\340\246\246\340"
    "\247\207\340\246\257\340\246\274\340\246\277\340\246\250\340\246\256\340\247\207\340\246\250\340\247\215\340"
    "\246\241\340\247\213\340\246\234\340\246\276\340\246\256\340\247\207\340\246\260\340\246\277\340\246\241\340"
    "\246\276\340\246\256\340\247\207\340\246\262\340\246\254\340\247\213\340\246\260\340\247\215\340\246\250\340"
    "\246\256\340\247\213\340\246\250\340\247\215\340\246\244\340\247\207\340\246\254\340\246\277\340\246\246\340"
    "\247\207\340\246\223\340\246\256\340\247\213\340\246\256\340\246\254\340\246\276\340\246\225\340\246\276\340"
    "\246\256\340\247\213\340\246\270\340\247\215\340\246\244\340\246\276\340\246\260\340\246\256\340\247\215\340"
    "\246\257\340\246\276\340\246\250\340\246\277\340\246\262\340\246\276\340\246\260\340\246\277\340\246\223 \340"
    "\246\241\340\246\277 \340\246\234\340\247\207\340\246\250\340\246\277\340\246\260\340\247\213\340\246\260\340"
    "\246\277\340\246\223 \340\246\246\340\246\277 \340\246\234\340\247\207\340\246\250\340\247\207\340\246\260\340"
    "\246\277\340\246\223\340\246\260\340\246\277\340\246\227\340\246\276\340\246\260\340\246\277\340\246\257\340"
    "\246\274\340\246\276\340\246\246\340\246\260\340\247\207\340\246\207\340\246\225\340\246\277\340\246\257\340"
    "\246\274\340\246\276\340\246\255\340\246\277\340\246\225\340\246\260\340\247\207\340\246\270\340\246\277\340"
    "\246\253\340\247\207\340\246\260\340\247\213\340\246\256\340\246\262\340\246\250\340\247\215\340\246\241\340"
    "\246\250\340\246\262\340\246\270 \340\246\205\340\247\215\340\246\257\340\246\276\340\246\236\340\247\215\340"
    "\246\234\340\247\207\340\246\262\340\247\207\340\246\270\340\246\262\340\246\276 \340\246\252\340\246\276\340"
    "\246\234\340\246\262\340\246\276 \340\246\260\340\247\213\340\246\256\340\246\276\340\246\250\340\246\276\340"
    "\246\262\340\246\276\340\246\271\340\247\213\340\246\260\340\246\262\340\246\277\340\246\211\340\246\254\340"
    "\247\215\340\246\262\340\246\277\340\246\257\340\246\274\340\246\276\340\246\250\340\246\276\340\246\262\340"
    "\246\277\340\246\223\340\246\250\340\246\262\340\246\277\340\246\256\340\246\276\340\246\262\340\246\277\340"
    "\246\270\340\246\254\340\246\250\340\246\262\340\247\201\340\246\225\340\247\215\340\246\270\340\247\207\340"
    "\246\256\340\246\254\340\247\201\340\246\260\340\247\215\340\246\227\340\246\262\340\247\201\340\246\257\340"
    "\246\274\340\246\276\340\246\202 \340\246\252\340\247\215\340\246\260\340\246\276\340\246\254\340\246\276\340"
    "\246\202\340\246\262\340\247\207\340\246\227\340\247\213\340\246\270\340\246\266\340\246\277\340\246\225\340"
    "\246\276\340\246\227\340\247\213\340\246\266\340\247\207\340\246\250\340\246\232\340\247\207\340\246\250\340"
    "\246\270\340\246\253\340\246\277\340\246\257\340\246\274\340\246\276\340\246\270\340\246\276\340\246\201\340"
    "\246\211 \340\246\252\340\246\276\340\246\211\340\246\262\340\247\201\340\246\270\340\246\276\340\246\202\340"
    "\246\230\340\246\276\340\246\207\340\246\270\340\246\276\340\246\223 \340\246\252\340\246\276\340\246\211\340"
    "\246\262\340\247\213\340\246\270\340\246\276\340\246\250 \340\246\253\340\247\215\340\246\260\340\246\276\340"
    "\246\250\340\247\215\340\246\270\340\246\277\340\246\270\340\246\225\340\247\213 \340\246\225\340\246\276\340"
    "\246\211\340\246\250\340\247\215\340\246\237\340\246\277\340\246\270\340\246\276\340\246\250 \340\246\253\340"
    "\247\215\340\246\260\340\246\276\340\246\250\340\247\215\340\246\270\340\246\277\340\246\270\340\247\215\340"
    "\246\225\340\247\213\340\246\270\340\246\276\340\246\250 \340\246\271\340\247\201\340\247\261\340\246\276\340"
    "\246\250\340\246\270\340\246\276\340\246\250\340\247\215\340\246\237\340\246\276 \340\246\225\340\247\215\340"
    "\246\260\340\247\201\340\246\234 \340\246\246\340\247\207 \340\246\244\340\247\207\340\246\250\340\247\207\340"
    "\246\260\340\246\277\340\246\253\340\247\207\340\246\270\340\246\276\340\246\250\340\247\215\340\246\237\340"
    "\246\277\340\247\237\340\246\276\340\246\227\340\247\213\340\246\270\340\246\276\340\246\250\340\247\215\340"
    "\246\244\340\246\276 \340\246\256\340\246\276\340\246\260\340\247\215\340\246\244\340\246\276\340\246\270\340"
    "\246\276\340\246\260\340\246\276\340\246\257\340\246\274\340\247\207\340\246\255\340\247\213\340\246\270\340"
    "\246\276\340\246\262\340\246\255\340\246\276\340\246\246\340\247\213\340\246\260\340\246\270\340\246\277\340"
    "\246\211\340\246\262\340\246\270\340\246\277\340\246\241\340\246\250\340\246\277\340\246\270\340\246\277\340"
    "\246\257\340\246\274\340\246\276\340\246\237\340\246\262\340\246\270\340\246\277\340\246\257\340\246\274\340"
    "\247\207\340\246\256 \340\246\260\340\246\277\340\246\252\340\246\270\340\247\201\340\246\255\340\246\276\340"
    "\246\270\340\247\207\340\246\250\340\247\215\340\246\237 \340\246\252\340\246\277\340\246\237\340\246\276\340"
    "\246\260\340\247\215\340\246\270\340\246\254\340\246\276\340\246\260\340\247\215\340\246\227\340\246\270\340"
    "\247\207\340\246\254\340\247\201 \340\246\266\340\246\271\340\246\260\340\246\270\340\247\215\340\246\237\340"
    "\246\225\340\246\271\340\247\213\340\246\256\340\246\270\340\247\215\340\246\257\340\246\276\340\246\250 \340"
    "\246\271\340\247\213\340\246\270\340\247\207\340\246\271\340\246\202\340\246\225\340\246\202\340\246\271\340"
    "\246\250\340\246\262\340\247\201\340\246\262\340\247\201\340\246\271\340\246\250\340\247\201\340\246\262\340"
    "\247\201\340\246\262\340\247\201\340\246\271\340\246\276\340\246\255\340\246\276\340\246\250\340\246\276\340"
    "\246\271\340\246\276\340\246\257\340\246\274\340\246\246\340\246\260\340\246\276\340\246\254\340\246\276\340"
    "\246\246 \340\246\217\340\246\256 \340\246\225\340\246\260\340\247\215\340\246\252\340\247\213\340\246\260\340"
    "\247\207\340\246\266\340\246\250\340\246\271\340\246\276\340\246\257\340\246\274\340\246\246\340\247\215\340"
    "\246\260\340\246\276\340\246\254\340\246\276\340\246\246\340\246\271\340\247\207\340\246\262\340\246\270\340"
    "\246\277\340\246\231\340\247\215\340\246\225\340\246\277\340\246\271\340\247\207\340\246\270\340\246\277\340"
    "\246\253\340\246\277\340\246\271\340\247\215\340\246\257\340\246\276\340\246\250\340\246\257\340\246\274\340"
    "\246\271\340\247\215\340\246\257\340\246\276\340\246\256\340\247\215\340\246\254\340\246\276\340\246\260\340"
    "\247\215\340\246\227\340\247\260\340\246\277\340\246\257\340\246\274\340\246\276\340\246\247\340\247\261\340"
    "\247\207\340\246\262\340\246\277\340\246\202\340\246\237\340\246\250\340\250\205\340\250\225\340\250\260\340"
    "\250\276\340\250\205\340\250\227\340\250\276\340\250\246\340\251\200\340\250\260\340\250\205\340\250\254\340"
    "\251\200\340\250\234\340\250\276\340\250\250\340\250\205\340\250\254\340\251\202 \340\250\247\340\250\276\340"
    "\250\254\340\251\200\340\250\205\340\250\256\340\250\270\340\250\244\340\250\260\340\250\246\340\250\256\340"
    "\250\205\340\250\256\340\250\276\340\250\250\340\250\205\340\250\260\340\251\207\340\250\225\340\250\277\340"
    "\250\252\340\250\276\340\250\205\340\250\262\340\250\256\340\250\276\340\250\244\340\251\200\340\250\205\340"
    "\250\270\340\251\202\340\251\260\340\250\270\340\251\200\340\250\223\340\250\250\340\250\205\340\250\271\340"
    "\250\277\340\250\256\340\250\246\340\250\276\340\250\254\340\250\276\340\250\246\340\250\205\340\251\260\340"
    "\250\244\340\250\276\340\250\262\340\250\277\340\250\206\340\250\205\340\251\260\340\250\256\340\251\215\340"
    "\250\260\340\250\277\340\250\244\340\250\270\340\250\260\340\250\206\340\250\225\340\250\262\340\251\210\340"
    "\250\202\340\250\241\340\250\206\340\250\270\340\250\237\340\250\277\340\250\250\340\250\207\340\250\234\340"
    "\250\274\340\250\256\340\250\277\340\250\260\340\250\207\340\250\270\340\250\244\340\250\276\340\250\202\340"
    "\250\254\340\251\201\340\250\262\340\250\207\340\250\270\340\250\274\340\250\254\340\251\200\340\250\262\340"
    "\251\200\340\250\206\340\250\223\340\250\270\340\250\262\340\251\213\340\250\223\340\250\271\340\250\260\340"
    "\250\277\340\250\241\340\250\225\340\250\240\340\250\256\340\251\260\340\250\241\340\251\202\340\250\225\340"
    "\250\260\340\250\276\340\250\232\340\251\200\340\250\225\340\250\262\340\250\250\340\250\225\340\250\262\340"
    "\251\202\340\250\234 \340\250\250\340\250\276\340\250\252\340\251\213\340\250\225\340\250\276\340\250\225\340"
    "\250\276\340\250\260\340\250\237\340\250\276\340\250\234\340\251\207\340\250\250\340\250\276\340\250\225\340"
    "\250\276\340\250\260\340\250\276\340\250\225\340\250\276\340\250\270\340\250\225\340\250\276\340\250\262\340"
    "\251\200\340\250\225\340\250\276\340\250\270\340\250\276\340\250\254\340\250\262\340\250\276\340\250\202\340"
    "\250\225\340\250\276\340\250\225\340\250\277\340\250\223\340\250\244\340\251\213\340\250\225\340\250\277\340"
    "\250\227\340\250\276\340\250\262\340\251\200\340\250\225\340\251\200\340\250\244\340\251\213\340\250\225\340"
    "\251\201\340\250\206\340\250\262\340\250\276 \340\250\262\340\251\201\340\251\260\340\250\252\340\251\201\340"
    "\250\260\340\250\225\340\251\201\340\250\270\340\250\225\340\251\213\340\250\225\340\251\207\340\250\252\340"
    "\250\237\340\250\276\340\250\212\340\250\250\340\250\225\340\251\213\340\250\260\340\250\241\340\251\213\340"
    "\250\254\340\250\276\340\250\225\340\251\213\340\250\262\340\250\225\340\250\276\340\250\244\340\250\276\340"
    "\250\225\340\251\213\340\250\262\340\251\260\340\250\254\340\251\213\340\250\225\340\251\215\340\250\260\340"
    "\250\276\340\250\225\340\251\213\340\250\225\340\251\260\340\250\252\340\250\276\340\250\262\340\250\276\340"
    "\250\225\340\251\260\340\250\252\340\251\213\340\250\237\340\250\227\340\251\201\340\250\206\340\250\202\340"
    "\250\227\340\250\234\340\250\274\340\251\202\340\250\227\340\251\201\340\250\206\340\250\246\340\250\276\340"
    "\250\262\340\250\276\340\250\271\340\250\276\340\250\260\340\250\276\340\250\227\340\251\201\340\250\245\340"
    "\251\207\340\250\250\340\250\254\340\250\260\340\250\227\340\250\227\340\251\215\340\250\260\340\250\276\340"
    "\250\250\340\250\276\340\250\241\340\250\276\340\250\232\340\250\277\340\250\206\340\250\202\340\250\227 \340"
    "\250\256\340\250\276\340\250\210\340\250\232\340\250\277\340\250\206\340\250\202\340\250\227 \340\250\260\340"
    "\250\276\340\250\210\340\250\232\340\251\207\340\250\202\340\250\227\340\250\246\340\251\202\340\250\232\340"
    "\251\207\340\250\250\340\250\210\340\250\234\340\250\225\340\250\276\340\250\260\340\250\244\340\250\276\340"
    "\250\234\340\250\250\340\251\207\340\250\265\340\250\276\340\250\234\340\250\274\340\250\276\340\250\227\340"
    "\250\260\340\250\254\340\250\234\340\250\274\340\250\277\340\250\212\340\250\260\340\250\277\340\250\226\340"
    "\250\234\340\250\276\340\250\260\340\250\234 \340\250\237\340\250\276\340\250\212\340\250\250\340\250\234\340"
    "\251\210\340\250\252\340\251\201\340\250\260\340\250\234\340\251\213\340\250\271\340\250\276\340\250\250\340"
    "\250\277\340\250\270\340\250\254\340\250\260\340\250\227\340\250\237\340\251\213\340\250\260\340\250\276\340"
    "\250\202\340\250\237\340\251\213\340\250\241\340\250\254\340\250\262\340\250\277\340\250\250\340\250\241\340"
    "\250\276\340\250\225\340\250\276\340\250\260\340\250\241\340\251\210\340\250\250\340\250\265\340\250\260\340"
    "\250\242\340\250\276\340\250\225\340\250\276\340\250\244\340\250\276\340\250\262\340\250\277\340\250\250\340"
    "\250\244\340\250\276\340\250\270\340\250\274\340\250\225\340\251\260\340\250\246\340\250\244\340\250\277\340"
    "\250\260\340\250\276\340\250\250\340\250\276\340\250\244\340\251\202\340\250\250\340\250\277\340\250\270\340"
    "\250\246\340\250\276 \340\250\250\340\250\276\340\250\202\340\250\227\340\250\246\340\250\276\340\250\260 \340"
    "\250\205\340\250\270 \340\250\270\340\250\262\340\250\276\340\250\256\340\250\246\340\250\277\340\251\261\340"
    "\250\262\340\251\200\340\250\246\340\251\201\340\250\254\340\250\210\340\250\246\340\251\213\340\250\271\340"
    "\250\276\340\250\250\340\250\270\340\250\276\340\250\212\340\250\250\340\250\271\340\250\276 \340\250\244\340"
    "\251\215\340\250\260\340\250\276\340\250\202\340\250\227\340\250\250\340\250\276\340\250\244\340\250\276\340"
    "\250\262\340\250\250\340\250\277\340\250\225\340\251\213\340\250\270\340\251\200\340\250\206\340\250\250\340"
    "\251\200\340\250\270\340\250\250\340\251\210\340\250\260\340\251\213\340\250\254\340\251\200\340\250\252\340"
    "\250\260\340\250\245\340\250\252\340\250\276\340\250\253\340\251\213\340\250\270\340\250\252\340\251\202\340"
    "\250\250\340\250\276\340\250\252\340\251\210\340\250\260\340\250\277\340\250\270\340\250\252\340\251\213\340"
    "\250\226\340\250\260\340\250\276\340\250\252\340\251\213\340\250\260\340\250\237 \340\250\262\340\251\202\340"
    "\250\210\340\250\252\340\251\213\340\250\260\340\250\237\340\251\213\340\250\252\340\251\213\340\250\260\340"
    "\250\237\340\251\213 \340\250\205\340\250\262\340\251\207\340\250\227\340\250\260\340\251\207\340\250\252\340"
    "\251\215\340\250\262\340\251\213\340\250\265\340\250\246\340\250\277\340\250\265\340\250\253\340\250\262\340"
    "\251\213\340\250\260\340\250\277\340\250\206\340\250\250\340\251\213\340\250\252\340\251\213\340\250\262\340"
    "\250\277\340\250\270\340\250\253\340\251\201\340\250\225\340\251\207\340\250\237\340\250\253\340\251\201\340"
    "\251\260\340\250\232\340\250\262\340\250\253\340\251\207\340\250\270\340\250\253\340\251\213\340\250\260\340"
    "\250\237\340\250\276\340\250\262\340\251\207\340\250\234\340\250\274\340\250\276\340\250\254\340\250\260\340"
    "\250\234\340\250\250\340\250\254\340\250\276\340\250\260\340\250\270\340\251\200\340\250\262\340\251\213\340"
    "\250\250\340\250\276\340\250\254\340\250\276\340\250\262\340\250\252\340\250\260\340\250\276\340\250\210\340"
    "\250\270\340\251\213\340\250\254\340\251\200\340\250\234\340\250\277\340\251\260\340\250\227\340\250\254\340"
    "\251\201\340\250\246\340\250\276\340\250\252\340\251\210\340\250\270\340\250\244\340\250\254\340\251\201\340"
    "\250\270\340\250\276\340\250\250\340\250\254\340\251\207\340\250\260\340\251\202\340\250\244\340\250\254\340"
    "\251\210\340\250\202\340\250\225\340\250\276\340\250\225\340\250\254\340\251\210\340\250\262\340\251\213 \340"
    "\250\223\340\250\260\340\251\200\340\250\234\340\250\274\340\251\213\340\250\202\340\250\244\340\251\200\340"
    "\250\254\340\251\213\340\250\227\340\251\213\340\250\244\340\250\276\340\250\254\340\251\213\340\250\260\340"
    "\250\246\340\251\213\340\250\254\340\251\214\340\250\270\340\250\237\340\250\250\340\250\254\340\251\215\340"
    "\250\260\340\250\276\340\250\244\340\250\277\340\250\270\340\250\262\340\250\276\340\250\265\340\250\276\340"
    "\250\254\340\251\215\340\250\260\340\250\277\340\250\234\340\250\274\340\250\254\340\250\250\340\250\254\340"
    "\251\260\340\250\227\340\250\262\340\251\214\340\250\260\340\250\256\340\250\270\340\250\225\340\250\237\340"
    "\250\256\340\250\276\340\250\246\340\250\260\340\251\200\340\250\246\340\250\256\340\250\276\340\250\250\340"
    "\250\276\340\250\211\340\250\270\340\250\256\340\250\276\340\250\260\340\250\276\340\250\225\340\251\207\340"
    "\250\270\340\250\274\340\250\256\340\250\277\340\250\212\340\250\250\340\250\277\340\250\225\340\250\256\340"
    "\251\201\340\251\260\340\250\254\340\250\210\340\250\256\340\251\207\340\250\202\340\250\241\340\251\213\340"
    "\250\234\340\250\274\340\250\276\340\250\256\340\251\207\340\250\246\340\251\207\340\250\257\340\251\200\340"
    "\250\250\340\250\256\340\251\207\340\250\260\340\251\200\340\250\241\340\250\276\340\250\256\340\251\210\340"
    "\250\262\340\250\254\340\250\260\340\250\250\340\250\256\340\251\213\340\250\202\340\250\244\340\251\207\340"
    "\250\260\340\251\207\340\250\210\340\250\256\340\251\213\340\250\202\340\250\244\340\251\207\340\250\265\340"
    "\251\200\340\250\246\340\250\277\340\250\223\340\250\256\340\251\213\340\250\270\340\250\244\340\250\276\340"
    "\250\260\340\250\260\340\250\277\340\250\206\340\250\247\340\250\260\340\250\277\340\250\223 \340\250\241\340"
    "\251\200 \340\250\234\340\250\250\340\251\207\340\250\260\340\251\213\340\250\260\340\251\207\340\250\225\340"
    "\250\277\340\250\206\340\250\265\340\250\277\340\250\225\340\250\260\340\251\207\340\250\270\340\250\277\340"
    "\250\253\340\251\207\340\250\260\340\251\260\340\250\227\340\251\202\340\250\250\340\250\262\340\250\271\340"
    "\251\214\340\250\260\340\250\262\340\250\276 \340\250\252\340\250\276\340\250\270\340\250\262\340\250\276 \340"
    "\250\260\340\251\213\340\250\256\340\250\276\340\250\250\340\250\276\340\250\262\340\250\276\340\250\227\340"
    "\251\213\340\250\270\340\250\262\340\250\276\340\250\270 \340\250\220\340\250\202\340\250\234\340\250\262\340"
    "\250\270\340\250\262\340\250\277\340\250\212\340\250\254\340\250\262\340\250\277\340\250\206\340\250\250\340"
    "\250\276\340\250\262\340\251\200\340\250\256\340\250\276\340\250\262\340\251\201\340\250\206\340\250\202\340"
    "\250\227 \340\250\252\340\250\260\340\250\276\340\250\254\340\250\276\340\250\202\340\250\227\340\250\262\340"
    "\251\207\340\250\223\340\250\250\340\250\262\340\251\260\340\250\241\340\250\250\340\250\265\340\250\262\340"
    "\251\210\340\250\237\340\250\276\340\250\265\340\250\276\340\250\262\340\251\210\340\250\202\340\250\270\340"
    "\251\200\340\250\206\340\250\265\340\250\276\340\250\271\340\250\276\340\250\225\340\250\276 \340\250\246\340"
    "\251\207 \340\250\226\340\250\274\340\251\201\340\250\206\340\250\260\340\250\277\340\250\270\340\250\265\340"
    "\250\277\340\250\206\340\250\202\340\250\227 \340\250\232\340\250\276\340\250\250\340\250\265\340\251\210\340"
    "\250\250\340\250\225\340\251\202\340\250\265\340\250\260\340\250\265\340\251\210\340\250\262\340\250\277\340"
    "\251\260\340\250\227\340\250\237\340\250\250\340\250\265\340\251\260\340\250\237\340\250\271\340\251\201\340"
    "\250\225\340\250\270\340\250\225\340\251\213\340\250\252\340\251\200\340\250\217\340\250\270\340\250\237\340"
    "\250\276\340\250\225\340\250\271\340\251\213\340\250\256\340\250\270\340\250\274\340\250\277\340\250\225\340"
    "\250\276\340\250\227\340\251\213\340\250\270\340\250\274\340\251\210\340\250\250\340\250\234\340\250\274\340"
    "\251\210\340\250\250\340\250\270\340\250\274\340\251\260\340\250\230\340\250\276\340\250\210\340\250\270\340"
    "\250\276\340\250\202\340\250\244\340\250\276 \340\250\256\340\250\276\340\250\260\340\250\244\340\250\276\340"
    "\250\270\340\250\276\340\250\223 \340\250\252\340\250\276\340\250\211\340\250\262\340\251\213\340\250\270\340"
    "\250\276\340\250\250 \340\250\271\340\251\201\340\250\206\340\250\250\340\250\270\340\250\276\340\250\250 \340"
    "\250\271\340\251\213\340\250\270\340\251\207\340\250\270\340\250\276\340\250\260\340\250\276\340\250\257\340"
    "\251\207\340\250\265\340\251\213\340\250\270\340\250\276\340\250\262\340\250\265\340\250\276\340\250\241\340"
    "\251\213\340\250\260\340\250\270\340\250\277\340\250\205\340\250\256 \340\250\260\340\250\277\340\250\206\340"
    "\250\252\340\250\270\340\250\277\340\250\241\340\250\250\340\251\200\340\250\270\340\250\277\340\251\260\340"
    "\250\227\340\250\276\340\250\252\340\251\201\340\250\260\340\250\270\340\251\202\340\250\265\340\250\276\340"
    "\250\270\340\251\207\340\250\202\340\250\237 \340\250\252\340\251\200\340\250\237\340\250\260\340\250\270\340"
    "\250\254\340\250\260\340\250\227\340\250\270\340\251\207\340\250\254\340\251\202 \340\250\270\340\250\274\340"
    "\250\271\340\250\277\340\250\260\340\250\270\340\251\210\340\250\250 \340\250\253\340\250\260\340\250\276\340"
    "\250\202\340\250\270\340\250\277\340\250\270\340\250\225\340\251\213\340\250\270\340\251\213\340\250\253\340"
    "\250\274\340\251\200\340\250\206\340\250\271\340\250\250\340\251\213\340\250\210\340\250\271\340\250\265\340"
    "\250\276\340\250\250\340\250\276\340\250\271\340\250\276\340\250\202\340\250\227\340\250\225\340\250\276\340"
    "\250\202\340\250\227\340\250\271\340\251\210\340\250\256\340\250\254\340\250\260\340\250\227\340\250\271\340"
    "\251\210\340\250\262\340\250\270\340\250\277\340\251\260\340\250\225\340\251\200\340\250\271\340\251\213\340"
    "\250\250\340\251\213\340\250\262\340\251\201\340\250\262\340\251\201\340\252\205\340\252\256\340\252\246\340"
    "\252\276\340\252\265\340\252\276\340\252\246\340\252\205\340\252\256\340\253\203\340\252\244\340\252\270\340"
    "\252\260\340\252\223\340\252\225\340\252\262\340\253\207\340\252\250\340\253\215\340\252\241\340\252\225\340"
    "\252\260\340\252\276\340\252\232\340\253\200\340\252\225\340\252\276\340\252\240\340\252\256\340\252\202\340"
    "\252\241\340\253\201\340\252\225\340\252\276\340\252\260\340\252\276\340\252\225\340\252\276\340\252\270\340"
    "\252\225\340\253\207\340\252\252 \340\252\237\340\252\276\340\252\211\340\252\250\340\252\225\340\253\213\340"
    "\252\262\340\252\202\340\252\254\340\253\213\340\252\225\340\253\213\340\252\262\340\252\225\340\252\276\340"
    "\252\244\340\252\276\340\252\232\340\253\207\340\252\250\340\253\215\340\252\250\340\252\210\340\252\234\340"
    "\252\257\340\252\252\340\253\201\340\252\260\340\252\234\340\252\276\340\252\225\340\252\276\340\252\260\340"
    "\253\215\340\252\244\340\252\276\340\252\242\340\252\276\340\252\225\340\252\276\340\252\246\340\252\277\340"
    "\252\262\340\253\215\340\252\271\340\253\200\340\252\246\340\253\201\340\252\256\340\252\276\340\252\227\340"
    "\253\201\340\252\217\340\252\237\340\253\207\340\252\246\340\253\207\340\252\250\340\252\252\340\252\270\340"
    "\252\276\340\252\260\340\252\250\340\253\210\340\252\260\340\253\213\340\252\254\340\253\200\340\252\252\340"
    "\253\201\340\252\250\340\252\276\340\252\252\340\253\205\340\252\260\340\252\277\340\252\270\340\252\252\340"
    "\253\211\340\252\202\340\252\241\340\252\277\340\252\232\340\253\207\340\252\260\340\253\200\340\252\252\340"
    "\253\215\340\252\257\340\253\201\340\252\260\340\253\215\340\252\237\340\253\213 \340\252\265\340\252\262\340"
    "\252\276\340\252\260\340\253\215\340\252\244\340\252\276\340\252\252\340\253\215\340\252\262\340\252\276\340"
    "\252\257\340\252\276 \340\252\241\340\253\207\340\252\262 \340\252\225\340\252\276\340\252\260\340\253\215\340"
    "\252\256\340\253\207\340\252\250\340\252\254\340\253\201\340\252\241\340\252\276\340\252\252\340\253\207\340"
    "\252\270\340\253\215\340\252\237\340\252\254\340\253\207\340\252\202\340\252\227\340\252\262\340\253\213\340"
    "\252\260\340\252\254\340\253\207\340\252\207\340\252\234\340\252\277\340\252\202\340\252\227\340\252\256\340"
    "\252\276\340\252\257\340\252\276\340\252\256\340\252\277\340\252\256\340\253\201\340\252\202\340\252\254\340"
    "\252\210\340\252\262\340\252\202\340\252\241\340\252\250\340\252\262\340\252\276\340\252\227\340\253\213\340"
    "\252\270\340\252\262\340\252\276\340\252\271\340\253\213\340\252\260\340\252\262\340\253\213\340\252\270 \340"
    "\252\217\340\252\250\340\253\215\340\252\234\340\253\207\340\252\262\340\252\270\340\252\265\340\252\276\340"
    "\252\262\340\253\215\340\252\252\340\252\276\340\252\260\340\252\276\340\252\207\340\252\270\340\253\213\340"
    "\252\265\340\253\207\340\252\262\340\252\277\340\252\202\340\252\227\340\253\215\340\252\237\340\252\250\340"
    "\252\270\340\253\200\340\252\241\340\252\250\340\253\200\340\252\271\340\253\213\340\252\202\340\252\227\340"
    "\252\225\340\253\213\340\252\202\340\252\227\340\254\205\340\254\256\340\255\203\340\254\244\340\254\270\340"
    "\254\260\340\254\205\340\254\270\340\254\262\340\255\213\340\254\205\340\254\271\340\254\256\340\254\246\340"
    "\254\276\340\254\254\340\254\276\340\254\246\340\254\206\340\254\225\340\255\215\340\254\260\340\254\276\340"
    "\254\206\340\254\254\340\255\201\340\254\247\340\254\276\340\254\254\340\254\277\340\254\206\340\254\256\340"
    "\254\267\340\255\215\340\254\237\340\254\260\340\254\241\340\254\274\340\255\215\340\255\237\340\254\276\340"
    "\254\256\340\254\225\340\254\260\340\254\276\340\254\232\340\255\200\340\254\225\340\254\262\340\254\277\340"
    "\254\225\340\254\244\340\254\276\340\254\225\340\254\262\340\255\213\340\254\256\340\255\215\340\254\254\340"
    "\255\213\340\254\225\340\254\276\340\254\240\340\254\256\340\254\276\340\254\243\340\255\215\340\254\241\340"
    "\255\201\340\254\225\340\254\276\340\254\256\340\255\215\340\254\252\340\254\276\340\254\262\340\254\276\340"
    "\254\225\340\254\276\340\254\260\340\254\276\340\254\225\340\254\276\340\254\270\340\254\225\340\255\201\340"
    "\254\206\340\254\262\340\254\276\340\254\262\340\255\201\340\254\256\340\255\215\340\254\252\340\255\201\340"
    "\254\260\340\254\225\340\255\207\340\254\252 \340\254\237\340\254\276\340\254\211\340\254\250\340\254\232\340"
    "\255\207\340\254\250\340\255\215\340\254\250\340\254\276\340\254\207\340\254\234\340\254\276\340\254\225\340"
    "\254\260\340\255\215\340\254\244\340\254\276\340\254\234\340\255\237\340\254\252\340\255\201\340\254\260\340"
    "\254\237\340\254\277\340\254\260\340\254\276\340\254\250\340\254\276\340\254\242\340\254\276\340\254\225\340"
    "\254\276\340\254\246\340\254\277\340\254\262\340\255\215\340\254\262\340\255\200\340\254\250\340\254\277\340"
    "\254\225\340\255\213\340\254\270\340\254\277\340\254\206\340\254\252\340\255\201\340\254\243\340\255\207\340"
    "\254\252\340\255\213\340\254\260\340\255\215\340\254\237 \340\254\262\340\255\201\340\254\207\340\254\270\340"
    "\254\254\340\254\262\340\255\215\340\254\252\340\254\260\340\254\207 \340\255\207\340\254\270\340\254\276\340"
    "\254\254\340\254\277\340\254\260\340\255\201\340\254\237\340\254\254\340\255\201\340\254\246\340\254\276\340"
    "\254\252\340\255\207\340\254\267\340\255\215\340\254\237\340\254\254\340\255\207\340\254\231\340\255\215\340"
    "\254\227\340\254\276\340\254\263\340\255\201\340\254\260\340\255\201\340\254\254\340\255\213\340\254\227\340"
    "\255\213\340\254\237\340\254\276\340\254\256\340\254\243\340\255\215\340\254\237\340\254\277\340\254\255\340"
    "\254\277\340\254\241\340\254\274\340\254\277\340\254\223\340\254\256\340\254\270\340\255\215\340\254\225\340"
    "\254\237\340\254\256\340\254\276\340\254\241\340\255\215\340\254\260\340\254\277\340\254\246\340\254\256\340"
    "\255\201\340\254\256\340\255\215\340\254\254\340\254\276\340\254\207\340\254\260\340\254\277\340\254\206\340"
    "\254\246\340\254\260\340\255\207\340\254\225\340\255\215\340\254\234\340\254\276\340\254\255\340\254\277\340"
    "\254\225\340\254\262\340\254\243\340\255\215\340\254\241\340\254\250\340\254\262\340\254\276\340\254\252\340"
    "\254\276\340\254\234\340\254\262\340\254\277\340\254\256\340\254\276\340\254\271\340\254\202\340\254\225\340"
    "\254\202\340\254\271\340\254\250\340\254\262\340\255\201\340\254\262\340\255\201\340\254\271\340\254\276\340"
    "\254\250\340\255\213\340\254\207\340\254\271\340\254\276\340\254\255\340\254\276\340\254\250\340\254\276\340"
    "\256\205\340\256\225\340\256\256\340\256\244\340\256\276\340\256\252\340\256\276\340\256\244\340\257\215\340"
    "\256\205\340\256\225\340\257\215\340\256\260\340\256\276\340\256\205\340\256\232\340\257\201\340\256\251\340"
    "\257\215\340\256\232\340\256\277\340\256\257\340\257\213\340\256\251\340\257\215\340\256\205\340\256\252\340"
    "\257\201\340\256\244\340\256\276\340\256\252\340\256\277\340\256\205\340\256\256\340\256\277\340\256\260\340"
    "\257\215\340\256\244\340\256\232\340\256\260\340\256\270\340\257\215\340\256\205\340\256\256\340\257\215\340"
    "\256\256\340\256\276\340\256\251\340\257\215\340\256\205\340\256\260\340\257\207\340\256\225\340\257\215\340"
    "\256\225\340\256\277\340\256\252\340\257\215\340\256\252\340\256\276\340\256\205\340\256\265\340\256\276\340"
    "\256\251\340\256\276\340\256\206\340\256\225\340\257\215\340\256\262\340\256\251\340\257\215\340\256\237\340"
    "\257\215\340\256\206\340\256\231\340\257\215\340\256\225\340\256\276\340\256\231\340\257\215\340\256\206\340"
    "\256\251\340\257\215\340\256\237\340\256\277\340\256\225\340\257\201\340\256\265\340\256\276 \340\256\225\340"
    "\257\201\340\256\265\340\256\276\340\256\244\340\257\215\340\256\244\340\256\256\340\256\276\340\256\262\340"
    "\256\276\340\256\206\340\256\256\340\257\215\340\256\270\340\257\215\340\256\237\340\256\260\340\257\215\340"
    "\256\237\340\256\256\340\257\215\340\256\206\340\256\270\340\257\215\340\256\237\340\256\277\340\256\251\340"
    "\257\215\340\256\207\340\256\260\340\256\277\340\256\257\340\257\213 \340\256\237\340\256\277 \340\256\232\340"
    "\257\206\340\256\251\340\257\200\340\256\260\340\257\213\340\256\207\340\256\262\340\256\243\340\257\215\340"
    "\256\237\340\256\251\340\257\215\340\256\216\340\256\237\340\256\277\340\256\251\340\257\215\340\256\252\340"
    "\256\260\340\257\213\340\256\216\340\256\262\340\257\215\340\256\232\340\256\277\340\256\231\340\257\215\340"
    "\256\225\340\256\277\340\256\217\340\256\244\340\257\206\340\256\251\340\257\215\340\256\270\340\257\215\340"
    "\256\222\340\256\270\340\257\215\340\256\262\340\257\213\340\256\225\340\256\256\340\257\215\340\256\252\340"
    "\256\276\340\256\262\340\256\276\340\256\225\340\256\260\340\256\225\340\256\270\340\257\215\340\256\225\340"
    "\256\260\340\256\276\340\256\232\340\257\215\340\256\232\340\256\277\340\256\225\340\256\276\340\256\232\340"
    "\256\276\340\256\252\340\256\277\340\256\263\340\256\276\340\256\231\340\257\215\340\256\225\340\256\276\340"
    "\256\225\340\256\276\340\256\237\340\257\215\340\256\256\340\256\276\340\256\243\340\257\215\340\256\237\340"
    "\257\201\340\256\225\340\256\277\340\256\225\340\256\276\340\256\262\340\256\277\340\256\225\340\256\277\340"
    "\256\244\340\257\215\340\256\244\340\257\213\340\256\225\340\256\277\340\256\257\340\257\213\340\256\244\340"
    "\257\215\340\256\244\340\257\213\340\256\225\340\257\200\340\256\265\340\257\215\340\256\225\340\257\201\340"
    "\256\232\340\257\201\340\256\225\340\257\215\340\256\225\340\257\213\340\256\225\340\257\201\340\256\265\340"
    "\256\276\340\256\231\340\257\215\340\256\232\340\257\213\340\256\225\340\257\206\340\256\257\340\257\215\340"
    "\256\260\340\257\213\340\256\225\340\257\207\340\256\252\340\257\215 \340\256\237\340\256\265\340\257\201\340"
    "\256\251\340\257\215\340\256\225\340\257\212\340\256\232\340\257\215\340\256\232\340\256\277\340\256\225\340"
    "\257\212\340\256\262\340\257\215\340\256\225\340\256\244\340\257\215\340\256\244\340\256\276\340\256\225\340"
    "\257\212\340\256\264\340\257\201\340\256\256\340\257\215\340\256\252\340\257\201\340\256\225\340\257\213\340"
    "\256\262\340\256\276\340\256\262\340\256\256\340\257\215\340\256\252\340\257\202\340\256\260\340\257\215\340"
    "\256\225\340\257\213\340\256\262\340\257\215\340\256\251\340\257\215\340\256\232\340\256\276\340\256\225\340"
    "\256\277\340\256\260\340\257\207\340\256\252\340\257\215\340\256\232\340\256\276\340\256\231\340\257\215\340"
    "\256\225\340\256\276\340\256\257\340\257\215\340\256\232\340\256\276\340\256\251\340\257\215 \340\256\252\340"
    "\256\277\340\256\260\340\256\276\340\256\251\340\257\215\340\256\232\340\256\277\340\256\270\340\257\215\340"
    "\256\225\340\257\213\340\256\232\340\256\276\340\256\251\340\257\215 \340\256\265\340\256\276\340\256\251\340"
    "\257\215\340\256\232\340\256\276\340\256\251\340\257\215 \340\256\271\340\257\212\340\256\232\340\257\207\340"
    "\256\232\340\256\276\340\256\260\340\256\257\340\257\207\340\256\265\340\257\213\340\256\232\340\256\276\340"
    "\256\265\340\257\213 \340\256\252\340\256\276\340\256\265\340\257\201\340\256\262\340\257\213\340\256\232\340"
    "\256\277\340\256\225\340\256\276\340\256\225\340\257\213\340\256\232\340\256\277\340\256\231\340\257\215\340"
    "\256\225\340\256\252\340\257\215\340\256\252\340\257\202\340\256\260\340\257\215\340\256\232\340\256\277\340"
    "\256\237\340\257\215\340\256\251\340\256\277\340\256\232\340\256\277\340\256\257\340\256\276\340\256\237\340"
    "\257\215\340\256\237\340\256\277\340\256\262\340\257\215\340\256\232\340\256\277\340\256\257\340\257\206\340"
    "\256\256\340\257\215 \340\256\260\340\257\200\340\256\252\340\257\215\340\256\232\340\256\277\340\256\257\340"
    "\257\213\340\256\262\340\257\215\340\256\232\340\257\201\340\256\265\340\256\276\340\256\232\340\257\202\340"
    "\256\260\340\256\277\340\256\225\340\257\215\340\256\225\340\257\201\340\256\232\340\257\206\340\256\231\340"
    "\257\215\340\256\237\340\257\202\340\256\232\340\257\206\340\256\251\340\257\215\340\256\232\340\257\215\340"
    "\256\232\340\257\206\340\256\251\340\257\215\340\256\232\340\257\206\340\256\251\340\257\215\340\256\251\340"
    "\257\210\340\256\232\340\257\206\340\256\257\340\257\215\340\256\252\340\257\215\340\256\252\340\257\202\340"
    "\256\260\340\257\215\340\256\232\340\257\206\340\256\265\340\257\200\340\256\257\340\256\276\340\256\232\340"
    "\257\213\340\256\203\340\256\265\340\256\277\340\256\257\340\256\276\340\256\234\340\256\225\340\256\276\340"
    "\256\260\340\257\215\340\256\244\340\257\215\340\256\244\340\256\276\340\256\234\340\256\276\340\256\260\340"
    "\257\215\340\256\234\340\257\215 \340\256\237\340\256\265\340\257\201\340\256\251\340\257\215\340\256\234\340"
    "\257\213\340\256\225\340\256\276\340\256\251\340\256\270\340\257\215\340\256\252\340\257\207\340\256\260\340"
    "\257\215\340\256\225\340\257\215\340\256\237\340\256\225\340\257\215\340\256\225\340\256\276\340\256\260\340"
    "\257\215\340\256\237\340\256\252\340\257\215\340\256\262\340\256\277\340\256\251\340\257\215\340\256\237\340"
    "\256\276\340\256\225\340\257\215\340\256\225\340\256\276\340\256\237\340\256\277\340\256\260\340\256\276\340"
    "\256\251\340\256\276\340\256\237\340\257\201\340\256\256\340\256\276\340\256\225\340\257\201\340\256\216\340"
    "\256\237\340\257\207\340\256\237\340\257\206\340\256\251\340\257\215\340\256\265\340\256\260\340\257\215\340"
    "\256\237\340\257\206\340\256\262\340\257\215 \340\256\205\340\256\265\340\257\200\340\256\265\340\257\215\340"
    "\256\237\340\257\213\340\256\225\340\257\215\340\256\225\340\256\277\340\256\257\340\257\213\340\256\244\340"
    "\256\276\340\256\260\340\257\201\340\256\270\340\257\215\340\256\270\340\256\262\340\256\276\340\256\256\340"
    "\257\215\340\256\244\340\256\276\340\256\262\340\256\277\340\256\251\340\257\215\340\256\244\340\256\276\340"
    "\256\267\340\257\215\340\256\225\340\256\250\340\257\215\340\256\244\340\257\201\340\256\244\340\256\277\340"
    "\256\252\340\256\277\340\256\262\340\257\200\340\256\232\340\256\277\340\256\244\340\256\277\340\256\262\340"
    "\257\215\340\256\262\340\256\277\340\256\244\340\257\201\340\256\252\340\257\210\340\256\244\340\257\202\340"
    "\256\251\340\256\277\340\256\270\340\257\215\340\256\244\340\257\213\340\256\225\340\256\276\340\256\250\340"
    "\256\243\340\257\215\340\256\237\340\256\277\340\256\250\340\256\276\340\256\252\340\257\212\340\256\262\340"
    "\256\277\340\256\250\340\256\277\340\256\225\340\257\215\340\256\225\340\257\213\340\256\232\340\256\277\340"
    "\256\257\340\256\276\340\256\250\340\256\277\340\256\257\340\257\202\340\256\257\340\256\276\340\256\260\340"
    "\257\215\340\256\225\340\257\215 \340\256\250\340\256\225\340\256\260\340\256\256\340\257\215\340\256\250\340"
    "\257\200\340\256\270\340\257\215\340\256\250\340\257\202\340\256\256\340\256\277\340\256\257\340\256\276\340"
    "\256\250\340\257\207\340\256\232\340\257\213\340\256\250\340\257\210\340\256\260\340\257\213\340\256\252\340"
    "\256\277\340\256\252\340\256\276\340\256\225\340\257\215\340\256\225\340\257\201\340\256\252\340\256\276\340"
    "\256\243\340\257\215\340\256\237\340\256\277\340\256\232\340\257\215\340\256\232\340\257\207\340\256\260\340"
    "\256\277\340\256\252\340\256\276\340\256\260\340\256\277\340\256\270\340\257\215\340\256\252\340\256\276\340"
    "\256\260\340\257\215\340\256\232\340\257\206\340\256\262\340\257\213\340\256\251\340\256\276\340\256\252\340"
    "\256\276\340\256\270\340\257\215\340\256\237\340\256\251\340\257\215\340\256\252\340\256\277\340\256\260\340"
    "\256\276\340\256\244\340\257\215\340\256\244\340\256\277\340\256\270\340\257\215\340\256\262\340\256\276\340"
    "\256\265\340\256\276\340\256\252\340\256\277\340\256\260\340\256\277\340\256\270\340\257\215\340\256\252\340"
    "\257\207\340\256\251\340\257\215\340\256\252\340\256\277\340\256\263\340\256\276\340\256\257\340\256\276 \340"
    "\256\237\340\257\206\340\256\262\340\257\215 \340\256\225\340\256\276\340\256\260\340\257\215\340\256\256\340"
    "\257\206\340\256\251\340\257\215\340\256\252\340\257\201\340\256\225\340\257\215\340\256\225\340\256\277\340"
    "\256\237\340\257\215\340\256\252\340\257\201\340\256\237\340\256\276\340\256\252\340\257\206\340\256\270\340"
    "\257\215\340\256\237\340\257\215\340\256\252\340\257\201\340\256\243\340\257\207\340\256\252\340\257\201\340"
    "\256\251\340\257\213\340\256\256\340\257\215 \340\256\252\340\257\206\340\256\251\340\257\215\340\256\252\340"
    "\257\201\340\256\257\340\257\206\340\256\260\340\257\215\340\256\237\340\257\213 \340\256\265\340\256\262\340"
    "\257\215\340\256\262\340\256\276\340\256\260\340\257\215\340\256\237\340\257\215\340\256\237\340\256\252\340"
    "\257\201\340\256\265\340\257\206\340\256\251\340\256\270\340\257\215 \340\256\220\340\256\260\340\256\277\340"
    "\256\270\340\257\215\340\256\252\340\257\206\340\256\231\340\257\215\340\256\225\340\256\263\340\257\202\340"
    "\256\260\340\257\215\340\256\252\340\257\206\340\256\257\340\257\215\340\256\234\340\256\277\340\256\231\340"
    "\257\215\340\256\252\340\257\206\340\256\257\340\257\215\340\256\260\340\257\202\340\256\244\340\257\215\340"
    "\256\252\340\257\206\340\256\260\340\257\215\340\256\262\340\256\277\340\256\251\340\257\215\340\256\252\340"
    "\257\206\340\256\262\340\257\213 \340\256\205\340\256\260\340\256\277\340\256\232\340\256\276\340\256\236\340"
    "\257\215\340\256\232\340\257\215\340\256\252\340\257\206\340\256\262\340\257\215\340\256\225\340\256\277\340"
    "\256\261\340\257\207\340\256\237\340\257\215\340\256\252\340\257\207\340\256\231\340\257\215\340\256\225\340"
    "\256\276\340\256\225\340\257\215\340\256\252\340\257\207\340\256\260\340\257\215\340\256\225\340\256\251\340"
    "\257\215\340\256\252\340\257\207\340\256\260\340\257\215\340\256\244\340\257\215\340\256\252\340\257\212\340"
    "\256\225\340\257\213\340\256\237\340\257\215\340\256\237\340\256\276\340\256\252\340\257\212\340\256\225\340"
    "\257\215\340\256\225\340\256\276\340\256\260\340\256\276\340\256\252\340\257\212\340\256\260\340\257\215\340"
    "\256\244\340\257\213\340\256\252\340\257\213\340\256\260\340\257\215\340\256\237\340\257\215 \340\256\262\340"
    "\257\202\340\256\257\340\256\277\340\256\270\340\257\215\340\256\256\340\256\243\340\256\277\340\256\262\340"
    "\256\276\340\256\256\340\256\244\340\257\215\340\256\260\340\256\277\340\256\244\340\257\215\340\256\256\340"
    "\256\257\340\256\276\340\256\256\340\256\277\340\256\256\340\256\260\340\257\215\340\256\232\340\257\207\340"
    "\256\257\340\257\215\340\256\256\340\256\270\340\257\215\340\256\225\340\256\244\340\257\215\340\256\256\340"
    "\256\276\340\256\262\340\256\276\340\256\225\340\256\276\340\256\256\340\256\276\340\256\262\340\257\207\340"
    "\256\256\340\256\276\340\256\270\340\257\215\340\256\225\340\257\213\340\256\256\340\256\277\340\256\251\340"
    "\257\215\340\256\270\340\257\215\340\256\225\340\257\215\340\256\256\340\256\277\340\256\257\340\257\202\340"
    "\256\251\340\256\277\340\256\225\340\257\215\340\256\256\340\256\277\340\256\262\340\256\251\340\257\215\340"
    "\256\256\340\257\201\340\256\256\340\257\215\340\256\252\340\257\210\340\256\256\340\257\206\340\256\244\340"
    "\257\206\340\256\257\340\256\277\340\256\251\340\257\215\340\256\256\340\257\206\340\256\262\340\257\215\340"
    "\256\252\340\257\213\340\256\260\340\257\215\340\256\251\340\257\215\340\256\256\340\257\212\340\256\243\340"
    "\257\215\340\256\237\340\257\207\340\256\265\340\257\200\340\256\237\340\256\277\340\256\257\340\257\213\340"
    "\256\257\340\256\231\340\257\215\340\256\225\340\257\213\340\256\251\340\257\215\340\256\257\340\257\206\340"
    "\256\260\340\257\206\340\256\265\340\256\276\340\256\251\340\257\215\340\256\260\340\256\277\340\256\257\340"
    "\256\276\340\256\244\340\257\215\340\256\260\340\257\200\340\256\225\340\256\276\340\256\260\340\257\206\340"
    "\256\232\340\256\277\340\256\203\340\256\252\340\256\277\340\256\260\340\257\206\340\256\257\340\257\215\340"
    "\256\225\340\257\215\340\256\257\340\256\265\340\256\277\340\256\225\340\257\215\340\256\260\340\257\212\340"
    "\256\261\340\256\251\340\257\215\340\256\260\340\257\213\340\256\262\340\256\225\340\257\215\340\256\232\340"
    "\256\256\340\257\215\340\256\252\340\256\260\340\257\215\340\256\225\340\257\215\340\256\262\340\256\276 \340"
    "\256\252\340\256\276\340\256\270\340\257\215\340\256\262\340\256\276\340\256\225\340\257\202\340\256\260\340"
    "\257\215\340\256\262\340\256\276\340\256\225\340\257\213\340\256\270\340\257\215\340\256\262\340\256\276\340"
    "\256\270\340\257\215 \340\256\217\340\256\236\340\257\215\340\256\232\340\256\262\340\256\270\340\257\215\340"
    "\256\262\340\256\277\340\256\256\340\256\276\340\256\262\340\256\277\340\256\257\340\257\201\340\256\252\340"
    "\257\215\340\256\262\340\256\277\340\256\257\340\256\276\340\256\251\340\256\276\340\256\262\340\256\277\340"
    "\256\265\340\257\200\340\256\265\340\257\215\340\256\265\340\256\262\340\257\215\340\256\252\340\257\206\340"
    "\256\257\340\257\215\340\256\260\340\256\232\340\257\213\340\256\265\340\257\215\340\256\265\340\256\262\340"
    "\257\215\340\256\262\340\257\206\340\256\237\340\257\215\340\256\237\340\256\276\340\256\265\340\256\276\340"
    "\256\251\340\257\215\340\256\225\340\257\202\340\256\265\340\256\260\340\257\215\340\256\265\340\256\276\340"
    "\256\260\340\256\243\340\256\276\340\256\232\340\256\277\340\256\265\340\256\276\340\256\262\340\257\207\340"
    "\256\251\340\257\215\340\256\232\340\256\277\340\256\257\340\256\276\340\256\265\340\256\277\340\256\250\340"
    "\257\215\340\256\244\340\257\213\340\256\225\340\257\215\340\256\265\340\256\277\340\256\257\340\256\236\340"
    "\257\215\340\256\232\340\256\276\340\256\251\340\257\215\340\256\265\340\256\277\340\256\262\340\257\215\340"
    "\256\251\340\256\277\340\256\257\340\256\270\340\257\215\340\256\265\340\257\206\340\256\262\340\256\277\340"
    "\256\231\340\257\215\340\256\237\340\256\251\340\257\215\340\256\270\340\257\215\340\256\225\340\257\213\340"
    "\256\252\340\257\215\340\256\234\340\257\207\340\256\270\340\257\215\340\256\237\340\256\276\340\256\225\340"
    "\257\215\340\256\271\340\257\213\340\256\256\340\257\215\340\256\271\340\256\251\340\257\213\340\256\257\340"
    "\257\215\340\256\271\340\257\210\340\256\244\340\256\260\340\256\276\340\256\252\340\256\276\340\256\244\340"
    "\257\215\340\256\271\340\257\212\340\256\251\340\256\262\340\257\201\340\256\262\340\257\201\340\260\205\340"
    "\260\256\340\261\203\340\260\244\340\261\215 \340\260\270\340\260\260\340\261\215\340\260\205\340\260\271\340"
    "\261\215\340\260\256\340\260\246\340\260\276\340\260\254\340\260\276\340\260\246\340\261\215\340\260\206\340"
    "\260\225\340\261\215\340\260\262\340\260\276\340\260\202\340\260\241\340\261\215\340\260\225\340\260\260\340"
    "\260\276\340\260\232\340\261\200\340\260\225\340\260\276\340\260\240\340\261\215\340\260\256\340\260\202\340"
    "\260\241\340\261\201\340\260\225\340\260\276\340\260\270\340\260\276\340\260\254\340\261\215\340\260\262\340"
    "\260\276\340\260\202\340\260\225\340\260\276\340\260\225\340\261\207\340\260\252\340\261\215 \340\260\237\340"
    "\261\214\340\260\250\340\261\215\340\260\225\340\261\212\340\260\262\340\260\202\340\260\254\340\261\213\340"
    "\260\225\340\261\212\340\260\262\340\261\213\340\260\250\340\261\215\340\260\225\340\261\213\340\260\262\340"
    "\261\215 \340\260\225\340\260\276\340\260\244\340\260\276\340\260\232\340\260\277\340\260\225\340\260\276\340"
    "\260\227\340\261\213\340\260\232\340\261\206\340\260\250\340\261\215\340\260\250\340\261\210\340\260\234\340"
    "\260\225\340\260\276\340\260\260\340\261\215\340\260\244\340\260\276\340\260\237\340\261\212\340\260\260\340"
    "\260\202\340\260\237\340\261\213\340\260\241\340\261\206\340\260\250\340\261\215\340\260\265\340\260\260\340"
    "\261\215\340\260\242\340\260\276\340\260\225\340\260\276\340\260\242\340\260\277\340\260\262\340\261\215\340"
    "\260\262\340\261\200\340\260\244\340\260\276\340\260\267\340\261\215\340\260\225\340\261\206\340\260\202\340"
    "\260\237\340\261\215\340\260\246\340\261\201\340\260\254\340\260\276\340\260\257\340\261\215\340\260\246\340"
    "\261\201\340\260\256\340\260\227\340\261\201\340\260\237\340\261\206\340\260\250\340\261\200\340\260\270\340"
    "\261\215\340\260\250\340\261\210\340\260\260\340\261\213\340\260\254\340\260\277\340\260\252\340\260\276\340"
    "\260\260\340\260\277\340\260\270\340\261\215\340\260\252\340\261\201\340\260\260\340\261\215\340\260\244\340"
    "\261\206 \340\260\265\340\260\262\340\261\215\340\260\262\340\260\276\340\260\260\340\261\215\340\260\244\340"
    "\260\252\340\261\202\340\260\243\340\261\207\340\260\252\340\261\215\340\260\262\340\260\276\340\260\257\340"
    "\260\276 \340\260\241\340\261\206\340\260\262\340\261\215 \340\260\225\340\260\276\340\260\260\340\261\215\340"
    "\260\256\340\261\206\340\260\250\340\261\215\340\260\253\340\261\215\340\260\262\340\261\213\340\260\260\340"
    "\261\206\340\260\250\340\261\215\340\260\270\340\261\215\340\260\254\340\261\200\340\260\234\340\260\277\340"
    "\260\202\340\260\227\340\261\215\340\260\254\340\261\206\340\260\202\340\260\227\340\261\201\340\260\263\340"
    "\261\202\340\260\260\340\261\201\340\260\254\340\261\213\340\260\270\340\261\215\340\260\237\340\260\250\340"
    "\261\215\340\260\254\340\261\215\340\260\260\340\260\277\340\260\270\340\261\215\340\260\254\340\261\207\340"
    "\260\250\340\261\215\340\260\256\340\260\257\340\260\276\340\260\256\340\260\277\340\260\256\340\260\270\340"
    "\261\215\340\260\225\340\260\237\340\261\215\340\260\256\340\261\201\340\260\202\340\260\254\340\261\210\340"
    "\260\257\340\260\276\340\260\202\340\260\227\340\261\213\340\260\250\340\261\215\340\260\260\340\261\207\340"
    "\260\225\340\260\265\340\260\277\340\260\225\340\261\215\340\260\262\340\260\202\340\260\241\340\260\250\340"
    "\261\215\340\260\262\340\260\276\340\260\227\340\261\213\340\260\270\340\261\215\340\260\262\340\260\276\340"
    "\260\270\340\261\215 \340\260\217\340\260\202\340\260\234\340\260\262\340\261\206\340\260\270\340\261\215\340"
    "\260\262\340\260\276\340\260\271\340\261\213\340\260\260\340\261\215\340\260\265\340\260\262\340\261\215\340"
    "\260\252\340\260\260\340\261\210\340\260\234\340\261\213\340\260\266\340\260\222 \340\260\252\340\261\214\340"
    "\260\262\340\261\212\340\260\266\340\260\276\340\260\250\340\261\215 \340\260\253\340\261\215\340\260\260\340"
    "\260\276\340\260\250\340\261\215\340\260\270\340\260\277\340\260\270\340\261\215\340\260\225\340\261\213\340"
    "\260\267\340\261\206\340\260\250\340\261\215 \340\260\234\340\261\206\340\260\250\340\261\215\340\260\270\340"
    "\260\277\340\260\241\340\261\215\340\260\250\340\261\200\340\260\270\340\261\215\340\260\237\340\260\276\340"
    "\260\225\340\261\215 \340\260\271\340\261\213\340\260\256\340\261\215\340\260\271\340\260\276\340\260\202\340"
    "\260\227\340\261\215 \340\260\225\340\260\276\340\260\202\340\260\227\340\261\215\340\260\271\340\261\210\340"
    "\260\246\340\260\260\340\260\276\340\260\254\340\260\276\340\260\246\340\261\201\340\262\205\340\262\254\340"
    "\263\201 \340\262\247\340\262\276\340\262\254\340\262\277\340\262\205\340\262\256\340\263\203\340\262\244\340"
    "\262\270\340\262\260\340\262\205\340\262\256\340\263\215\340\262\256\340\262\276\340\262\250\340\263\215\340"
    "\262\205\340\262\270\340\263\202\340\262\250\340\263\215 \340\262\270\340\262\277\340\262\257\340\262\276\340"
    "\262\250\340\263\215\340\262\205\340\262\271\340\263\215\340\262\256\340\262\246\340\262\276\340\262\254\340"
    "\262\276\340\262\246\340\263\215\340\262\206\340\262\202\340\262\270\340\263\215\340\262\237\340\262\260\340"
    "\263\215\340\262\241\340\263\215\340\262\257\340\262\276\340\262\256\340\263\215\340\262\206\340\262\225\340"
    "\263\215\340\262\262\340\263\206\340\262\202\340\262\241\340\263\215\340\262\216\340\262\241\340\262\277\340"
    "\262\250\340\263\215 \340\262\254\340\262\260\340\263\215\340\262\227\340\263\215\340\262\225\340\262\240\340"
    "\263\215\340\262\256\340\262\202\340\262\241\340\263\201\340\262\225\340\262\260\340\262\276\340\262\225\340"
    "\262\270\340\263\215\340\262\225\340\262\260\340\262\276\340\262\232\340\262\277\340\262\225\340\262\262\340"
    "\263\213\340\262\250\340\263\215\340\262\225\340\262\276\340\262\270\340\262\276\340\262\254\340\263\215\340"
    "\262\262\340\262\276\340\262\202\340\262\225\340\262\276\340\262\225\340\263\207\340\262\252\340\263\215 \340"
    "\262\237\340\263\214\340\262\250\340\263\215\340\262\225\340\263\212\340\262\262\340\262\202\340\262\254\340"
    "\263\212\340\262\225\340\263\212\340\262\262\340\263\215\340\262\225\340\262\244\340\263\215\340\262\244\340"
    "\262\225\340\263\214\340\262\262\340\262\276\340\262\262\340\262\202\340\262\252\340\263\201\340\262\260\340"
    "\263\215\340\262\232\340\263\206\340\262\250\340\263\215\340\262\250\340\263\210\340\262\234\340\262\225\340"
    "\262\276\340\262\260\340\263\215\340\262\244\340\262\237\340\263\212\340\262\260\340\262\276\340\262\202\340"
    "\262\237\340\263\213\340\262\241\340\262\254\340\263\215\340\262\262\340\262\277\340\262\250\340\263\215\340"
    "\262\241\340\263\201\340\262\256\340\262\276\340\262\227\340\263\201\340\262\257\340\263\206\340\262\242\340"
    "\262\276\340\262\225\340\262\276\340\262\244\340\262\276\340\262\267\340\263\215\340\262\225\340\263\206\340"
    "\262\202\340\262\237\340\263\215\340\262\246\340\263\201\340\262\254\340\263\210\340\262\246\340\263\206\340"
    "\262\271\340\262\262\340\262\277\340\262\246\340\263\212\340\262\271\340\262\276\340\262\250\340\262\277\340"
    "\262\225\340\263\213\340\262\270\340\262\277\340\262\257\340\262\250\340\263\210\340\262\260\340\263\213\340"
    "\262\254\340\262\277\340\262\252\340\262\260\340\263\215\340\262\244\340\263\215\340\262\252\340\263\201\340"
    "\262\243\340\263\206\340\262\252\340\263\212\340\262\226\340\262\260\340\262\276\340\262\252\340\263\213\340"
    "\262\260\340\263\215\340\262\237\340\263\212 \340\262\265\340\262\262\340\263\215\340\262\262\340\262\260\340"
    "\263\215\340\262\237\340\262\276\340\262\252\340\263\215\340\262\257\340\262\276\340\262\260\340\262\277\340"
    "\262\270\340\263\215\340\262\252\340\263\215\340\262\262\340\262\276\340\262\257\340\262\276 \340\262\241\340"
    "\263\206\340\262\262\340\263\215 \340\262\225\340\262\276\340\262\260\340\263\215\340\262\256\340\263\206\340"
    "\262\250\340\263\215\340\262\254\340\262\276\340\262\270\340\263\215\340\262\237\340\262\250\340\263\215\340"
    "\262\254\340\263\200\340\262\234\340\262\277\340\262\202\340\262\227\340\263\215\340\262\254\340\263\201\340"
    "\262\241\340\262\276\340\262\252\340\263\206\340\262\270\340\263\215\340\262\237\340\263\215\340\262\254\340"
    "\263\206\340\262\202\340\262\227\340\262\263\340\263\202\340\262\260\340\263\201\340\262\254\340\263\210\340"
    "\262\260\340\263\201\340\262\244\340\263\215\340\262\254\340\263\212\340\262\227\340\263\213\340\262\237\340"
    "\262\254\340\263\215\340\262\257\340\262\276\340\262\202\340\262\225\340\262\276\340\262\225\340\263\215\340"
    "\262\254\340\263\215\340\262\257\340\263\202\340\262\250\340\262\270\340\263\215 \340\262\220\340\262\260\340"
    "\262\277\340\262\270\340\263\215\340\262\254\340\263\215\340\262\260\340\262\276\340\262\237\340\262\277\340"
    "\262\270\340\263\215\340\262\262\340\262\276\340\262\265\340\262\276\340\262\254\340\263\215\340\262\260\340"
    "\262\277\340\262\270\340\263\215\340\262\254\340\263\207\340\262\250\340\263\215\340\262\256\340\262\241\340"
    "\263\215\340\262\260\340\262\277\340\262\241\340\263\215\340\262\256\340\262\250\340\262\277\340\262\262\340"
    "\262\256\340\262\277\340\262\250\340\263\215\340\262\270\340\263\215\340\262\225\340\263\215\340\262\256\340"
    "\262\277\340\262\257\340\262\276\340\262\256\340\262\277\340\262\256\340\263\201\340\262\202\340\262\254\340"
    "\263\210\340\262\256\340\263\201\340\263\246\340\262\254\340\263\210\340\262\256\340\263\215\340\262\257\340"
    "\263\202\340\262\250\340\262\277\340\262\225\340\263\215\340\262\260\340\262\277\340\262\257\340\262\276\340"
    "\262\247\340\263\215\340\262\260\340\262\277\340\262\257\340\263\213 \340\262\241\340\262\277 \340\262\234\340"
    "\262\250\340\263\210\340\262\260\340\263\212\340\262\262\340\262\202\340\262\241\340\262\250\340\263\215\340"
    "\262\262\340\262\276\340\262\227\340\263\212\340\262\270\340\263\215\340\262\262\340\262\276\340\262\270\340"
    "\263\215 \340\262\216\340\262\202\340\262\234\340\262\262\340\263\200\340\262\270\340\263\215\340\262\262\340"
    "\262\276\340\262\271\340\263\213\340\262\260\340\263\215\340\262\265\340\262\277\340\262\257\340\263\206\340"
    "\262\250\340\263\215 \340\262\237\340\262\277\340\262\257\340\263\207\340\262\250\340\263\215\340\262\265\340"
    "\263\206\340\262\262\340\263\215\340\262\262\340\262\277\340\262\202\340\262\227\340\263\215\340\262\237\340"
    "\262\250\340\263\215\340\262\266\340\262\277\340\262\225\340\262\276\340\262\227\340\263\212\340\262\270\340"
    "\262\276\340\262\265\340\263\212 \340\262\252\340\262\276\340\262\262\340\263\212\340\262\270\340\262\277\340"
    "\262\241\340\263\215\340\262\250\340\262\277\340\262\270\340\262\277\340\262\257\340\262\276\340\262\237\340"
    "\262\262\340\263\215\340\262\270\340\263\214\340\262\262\340\263\215\340\262\270\340\263\215\340\262\237\340"
    "\262\276\340\262\225\340\263\215 \340\262\271\340\263\213\340\262\256\340\263\215\340\262\271\340\262\276\340"
    "\262\202\340\262\227\340\263\215 \340\262\225\340\262\276\340\262\202\340\262\227\340\263\215\340\262\271\340"
    "\262\276\340\262\250\340\263\212\340\262\257\340\263\215\340\262\271\340\263\206\340\262\262\340\263\215\340"
    "\262\270\340\262\277\340\262\202\340\262\225\340\262\277\340\262\271\340\263\212\340\262\250\340\263\212\340"
    "\262\262\340\263\201\340\262\262\340\263\201\340\262\271\340\263\215\340\262\257\340\262\276\340\262\202\340"
    "\262\254\340\262\260\340\263\215\340\262\227\340\263\215\340\264\205\340\264\225\340\265\215\340\264\260\340"
    "\264\205\340\264\254\340\264\277\340\264\234\340\264\276\340\265\273\340\264\205\340\264\254\340\265\201\340"
    "\264\246\340\264\276\340\264\254\340\264\277\340\264\205\340\264\256\340\265\203\340\264\244\340\265\215 \340"
    "\264\270\340\265\274\340\264\205\340\264\256\340\265\215\340\264\256\340\264\276\340\265\273\340\264\205\340"
    "\264\271\340\264\256\340\265\215\340\264\256\340\264\246\340\264\276\340\264\254\340\264\276\340\264\246\340"
    "\265\215\340\264\206\340\264\202\340\264\270\340\265\215\340\264\261\340\265\215\340\264\261\340\265\274\340"
    "\264\241\340\264\276\340\264\202\340\264\216\340\264\241\340\264\277\340\265\273\340\264\254\340\264\261\340"
    "\265\213\340\264\223\340\264\225\340\265\215 \340\264\262\340\265\273\340\264\241\340\265\215\340\264\223\340"
    "\264\270\340\265\215\340\264\261\340\265\215\340\264\261\340\264\277\340\265\273\340\264\223\340\264\270\340"
    "\265\215\340\264\262\340\265\212\340\264\225\340\264\261\340\264\276\340\264\232\340\265\215\340\264\232\340"
    "\264\277\340\264\225\340\264\276\340\264\240\340\265\215\340\264\256\340\264\243\340\265\215\340\264\241\340"
    "\265\201\340\264\225\340\264\276\340\264\260\340\264\225\340\265\215\340\264\225\340\264\276\340\264\270\340"
    "\265\215\340\264\225\340\264\276\340\264\270\340\264\254\340\265\215\340\264\262\340\264\231\340\265\215\340"
    "\264\225\340\264\225\340\265\200\340\264\265\340\265\215\340\264\225\340\265\207\340\264\252\340\265\215 \340"
    "\264\237\340\265\227\340\265\272\340\264\225\340\265\212\340\264\232\340\265\215\340\264\232\340\264\277\340"
    "\264\225\340\265\212\340\264\263\340\264\202\340\264\254\340\265\213\340\264\225\340\265\212\340\265\275\340"
    "\264\225\340\265\215\340\264\225\340\264\244\340\265\215\340\264\244\340\264\225\340\265\213\340\264\262\340"
    "\264\276\340\264\262\340\264\256\340\265\215\340\264\252\340\265\202\340\265\274\340\264\225\340\265\215\340"
    "\264\257\340\265\213\340\264\244\340\265\215\340\264\244\340\265\213\340\264\225\340\265\215\340\264\265\340"
    "\264\277\340\264\261\340\265\215\340\264\261\340\265\213\340\264\225\340\265\215\340\264\265\340\265\200\340"
    "\265\273\340\264\270\340\265\215\340\264\237\340\265\227\340\265\272\340\264\227\340\265\215\340\264\265\340"
    "\264\276\340\264\231\340\265\215\340\264\234\340\265\213\340\264\227\340\265\227\340\264\244\340\264\262\340"
    "\264\234\340\264\276\340\264\261\340\264\232\340\265\206\340\264\250\340\265\215\340\264\250\340\265\210\340"
    "\264\234\340\264\225\340\265\215\340\264\225\340\264\276\340\265\274\340\264\244\340\265\215\340\264\244\340"
    "\264\234\340\264\257\340\265\215 \340\264\252\340\265\202\340\265\274\340\264\234\340\265\212\340\264\271\340"
    "\264\276\340\264\250\340\264\270\340\265\215 \340\264\254\340\265\274\340\264\227\340\265\215\340\264\234\340"
    "\265\213\340\265\274\340\264\234\340\265\215\340\264\234\340\265\215 \340\264\237\340\265\227\340\265\272\340"
    "\264\237\340\264\276\340\264\262\340\264\277\340\265\273\340\264\237\340\264\277\340\264\261\340\264\276\340"
    "\264\250\340\264\237\340\265\202\340\264\243\340\264\277\340\264\270\340\265\215\340\264\270\340\265\215\340"
    "\264\237\340\265\206\340\265\275 \340\264\205\340\264\265\340\265\200\340\264\265\340\265\215\340\264\237\340"
    "\265\213\340\264\261\340\265\213\340\264\243\340\265\215\340\264\237\340\265\213\340\264\241\340\264\254\340"
    "\265\215\340\264\262\340\264\277\340\265\273\340\264\241\340\264\276\340\264\225\340\265\215\340\264\225\340"
    "\265\274\340\264\241\340\265\206\340\265\273\340\264\265\340\265\274\340\264\241\340\265\206\340\265\275\340"
    "\264\271\340\264\277\340\264\242\340\264\276\340\264\225\340\265\215\340\264\225\340\264\244\340\264\276\340"
    "\264\267\340\265\215\340\264\225\340\264\250\340\265\215\340\264\261\340\265\215\340\264\246\340\265\201\340"
    "\264\254\340\264\276\340\264\257\340\265\215\340\264\246\340\265\213\340\264\271\340\264\250\340\264\257\340"
    "\265\215\340\264\261\340\265\213\340\264\254\340\264\277\340\264\250\340\264\276\340\264\270\340\265\213\340"
    "\264\250\340\264\277\340\264\225\340\265\215\340\264\225\340\265\213\340\264\267\340\265\215\340\264\257\340"
    "\264\252\340\264\276\340\264\260\340\264\277\340\264\270\340\265\215\340\264\252\340\265\202\340\264\243\340"
    "\265\206\340\264\252\340\265\206\340\265\274\340\264\244\340\265\215\340\264\244\340\265\215\340\264\252\340"
    "\265\213\340\265\274\340\264\237\340\265\215\340\264\237\340\265\215 \340\264\262\340\265\202\340\264\257\340"
    "\264\277\340\264\270\340\265\215\340\264\253\340\265\215\340\264\262\340\265\213\340\264\261\340\265\273\340"
    "\264\270\340\265\215\340\264\254\340\264\225\340\265\215\340\264\225\340\265\201\340\264\254\340\264\276\340"
    "\264\231\340\265\215\340\264\225\340\265\213\340\264\225\340\265\215\340\264\225\340\265\215\340\264\254\340"
    "\264\276\340\264\264\340\265\215\340\264\270\340\264\262\340\265\213\340\264\243\340\264\254\340\265\201\340"
    "\264\241\340\264\276\340\264\252\340\265\206\340\264\270\340\265\215\340\264\261\340\265\215\340\264\261\340"
    "\265\215\340\264\254\340\265\206\340\264\202\340\264\227\340\264\263\340\265\202\340\264\260\340\265\201\340"
    "\264\254\340\265\206\340\264\257\340\265\215 \340\264\234\340\264\277\340\264\231\340\265\215\340\264\231\340"
    "\265\215\340\264\254\340\265\206\340\264\257\340\265\215 \340\264\261\340\265\202\340\264\244\340\265\215\340"
    "\264\244\340\265\215\340\264\254\340\265\212\340\264\227\340\265\213\340\264\237\340\265\215\340\264\237\340"
    "\264\254\340\265\213\340\264\270\340\265\215\340\264\261\340\265\215\340\264\261\340\265\272\340\264\254\340"
    "\265\215\340\264\257\340\265\202\340\264\243\340\264\270\340\265\215 \340\264\205\340\264\257\340\265\207\340"
    "\264\264\340\265\215\340\264\270\340\265\215\340\264\254\340\265\215\340\264\260\340\264\276\340\264\237\340"
    "\265\215\340\264\237\340\264\277\340\264\270\340\265\215 \340\264\262\340\264\276\340\264\265\340\264\254\340"
    "\265\215\340\264\260\340\264\277\340\264\270\340\265\215\340\264\254\340\265\206\340\264\257\340\265\215\340"
    "\265\273\340\264\256\340\264\270\340\265\215\340\264\225\340\264\261\340\265\215\340\264\261\340\265\215\340"
    "\264\256\340\264\276\340\264\241\340\265\215\340\264\260\340\264\277\340\264\241\340\265\215\340\264\256\340"
    "\264\277\340\265\273\340\264\270\340\265\215\340\264\225\340\265\215\340\264\256\340\265\201\340\264\202\340"
    "\264\254\340\265\210\340\264\256\340\265\212\340\264\243\340\265\215\340\264\237\340\265\207\340\264\265\340"
    "\265\200\340\264\241\340\264\277\340\264\257\340\265\213\340\264\257\340\264\202\340\264\227\340\265\213\340"
    "\265\272\340\264\261\340\264\277\340\264\257\340\264\276\340\264\246\340\265\215\340\264\261\340\264\277\340"
    "\264\257\340\265\213 \340\264\241\340\264\277 \340\264\234\340\264\250\340\265\200\340\264\261\340\265\213\340"
    "\264\261\340\265\206\340\264\257\340\264\277\340\264\225\340\265\215\340\264\257\340\264\276\340\264\265\340"
    "\264\277\340\264\225\340\265\215\340\264\262\340\264\243\340\265\215\340\264\237\340\265\273\340\264\262\340"
    "\264\276 \340\264\252\340\264\276\340\264\270\340\265\215\340\264\262\340\264\276\340\264\227\340\265\213\340"
    "\264\270\340\265\215\340\264\262\340\264\276\340\264\271\340\265\213\340\265\274\340\264\262\340\264\277\340"
    "\264\256\340\264\262\340\265\201\340\264\265\340\264\276\340\264\231\340\265\215 \340\264\252\340\265\215\340"
    "\264\260\340\264\254\340\264\276\340\264\231\340\265\215\340\264\262\340\265\213\340\264\270\340\265\215 \340"
    "\264\206\340\264\236\340\265\215\340\264\232\340\265\206\340\264\262\340\265\206\340\264\270\340\265\215\340"
    "\264\265\340\264\262\340\265\207\340\264\261\340\265\215\340\264\261\340\264\265\340\264\277\340\264\257\340"
    "\264\250\340\265\215\340\264\261\340\264\277\340\264\257\340\265\273\340\264\265\340\265\206\340\264\262\340"
    "\265\215\340\264\262\340\264\277\340\264\202\340\264\227\340\265\215\340\264\237\340\265\272\340\264\265\340"
    "\265\275\340\264\252\340\264\261\340\264\276\340\264\270\340\264\277\340\264\257\340\265\213\340\264\267\340"
    "\264\277\340\264\225\340\265\215\340\264\225\340\264\276\340\264\227\340\265\213\340\264\270\340\264\260\340"
    "\264\257\340\264\276\340\264\265\340\265\213\340\264\270\340\264\276\340\264\227\340\265\215\340\264\260\340"
    "\265\206\340\264\254\340\265\215\340\264\270\340\264\276\340\264\265\340\265\213 \340\264\252\340\265\213\340"
    "\264\263\340\265\213\340\264\270\340\264\276\340\265\273 \340\264\253\340\265\215\340\264\260\340\264\276\340"
    "\265\273\340\264\270\340\264\277\340\264\270\340\265\215\340\264\225\340\265\213\340\264\270\340\264\277\340"
    "\264\241\340\265\215\340\264\250\340\264\277\340\264\270\340\265\202\340\264\261\340\264\277\340\264\232\340"
    "\265\215\340\264\232\340\265\215\340\264\270\340\265\213\340\264\253\340\264\277\340\264\257\340\264\270\340"
    "\265\213\340\265\276\340\264\270\340\265\215\340\264\261\340\265\215\340\264\261\340\265\213\340\264\225\340"
    "\265\215\340\264\225\340\265\215 \340\264\271\340\265\213\340\264\202\340\264\271\340\264\265\340\264\276\340"
    "\264\250\340\264\271\340\265\206\340\265\275\340\264\270\340\264\277\340\264\231\340\265\215\340\264\225\340"
    "\264\277\340\264\271\340\265\213\340\264\231\340\265\215\340\264\225\340\265\213\340\264\231\340\265\215\340"
    "\266\205\340\266\266\340\267\224\340\266\251\340\267\217\340\266\266\340\267\222\340\266\205\340\266\270\340"
    "\267\212\340\266\273\340\267\222\340\266\247\340\267\212\340\267\203\340\267\217\340\266\273\340\267\212\340"
    "\266\205\340\267\204\340\267\212\340\266\270\340\266\257\340\267\217\340\266\266\340\267\217\340\266\257\340"
    "\267\212\340\266\210\340\266\270\340\267\212\340\267\203\340\267\212\340\266\247\340\266\273\340\267\212\340"
    "\266\251\340\267\221\340\266\270\340\267\212\340\266\232\340\266\255\340\267\212\340\266\270\340\266\261\340"
    "\267\212\340\266\251\340\267\224\340\266\232\340\267\212\340\266\272\340\267\235\340\266\255\340\267\235\340"
    "\266\232\340\267\222\340\266\234\340\267\217\340\266\275\340\267\222\340\266\232\340\267\234\340\267\205\340"
    "\266\271\340\266\240\340\267\231\340\266\261\340\267\212\340\266\261\340\267\217\340\266\272\340\267\222\340"
    "\266\251\340\266\232\340\267\217\340\266\251\340\267\224\340\266\270\340\266\234\340\267\224\340\266\247\340"
    "\267\232\340\266\261\340\266\272\340\267\222\340\266\273\340\267\235\340\266\266\340\267\222\340\266\264\340"
    "\267\212\340\266\275\340\266\272\340\267\217 \340\266\257\340\267\231\340\266\275\340\267\212 \340\266\232\340"
    "\266\273\340\267\212\340\266\270\340\267\231\340\266\261\340\267\212\340\266\264\340\267\224\340\267\200\340"
    "\266\273\340\267\212\340\266\247\340\267\235 \340\267\200\340\266\275\340\267\212\340\266\275\340\266\273\340"
    "\267\212\340\266\247\340\267\217\340\266\264\340\267\226\340\266\261\340\267\212\340\266\266\340\267\220\340"
    "\266\202\340\266\232\340\267\234\340\266\232\340\267\212\340\266\266\340\267\220\340\266\202\340\266\234\340"
    "\266\275\340\267\235\340\266\273\340\267\212\340\266\266\340\267\231\340\266\272\340\267\222\340\266\242\340"
    "\267\222\340\266\202\340\266\270\340\267\220\340\266\261\340\267\222\340\266\275\340\267\217\340\266\275\340"
    "\266\261\340\267\212\340\266\251\340\266\261\340\267\212\340\267\200\340\266\275\340\267\212\340\266\264\340"
    "\266\273\340\266\272\340\267\222\340\267\203\340\267\235\340\267\203\340\267\220\340\266\261\340\267\212 \340"
    "\267\206\340\267\212 \340\266\273\340\267\220\340\266\261\340\267\212\340\267\203\340\267\222\340\267\203\340"
    "\267\212\340\266\232\340\267\235\340\267\203\340\267\222\340\266\251\340\267\212\340\266\261\340\267\222\340"
    "\267\204\340\267\220\340\266\261\340\267\235\340\266\272\340\267\222\340\267\204\340\267\234\340\266\202\340"
    "\266\232\340\267\234\340\266\202\340\267\231\340\266\232\340\267\217\340\267\205\340\266\271\340\270\201\340"
    "\270\243\340\270\262\340\270\201\340\270\270\340\270\237\340\270\201\340\270\243\340\270\270\340\270\207\340"
    "\271\200\340\270\227\340\270\236\340\270\201\340\270\243\340\270\270\340\270\207\340\271\200\340\270\227\340"
    "\270\236\340\270\241\340\270\253\340\270\262\340\270\231\340\270\204\340\270\243\340\270\201\340\270\243\340"
    "\270\270\340\270\207\340\271\200\340\270\227\340\270\236\340\270\241\340\270\253\340\270\262\340\270\231\340"
    "\270\204\340\270\243 \340\270\255\340\270\241\340\270\243\340\270\243\340\270\261\340\270\225\340\270\231\340"
    "\271\202\340\270\201\340\270\252\340\270\264\340\270\231\340\270\227\340\270\243\340\271\214 \340\270\241\340"
    "\270\253\340\270\264\340\270\231\340\270\227\340\270\243\340\270\262\340\270\242\340\270\270\340\270\230\340"
    "\270\242\340\270\262 \340\270\241\340\270\253\340\270\262\340\270\224\340\270\264\340\270\245\340\270\201\340"
    "\270\240\340\270\236 \340\270\231\340\270\236\340\270\243\340\270\261\340\270\225\340\270\231\340\270\243\340"
    "\270\262\340\270\212\340\270\230\340\270\262\340\270\231\340\270\265\340\270\232\340\270\271\340\270\243\340"
    "\270\265\340\270\243\340\270\241\340\270\242\340\271\214 \340\270\255\340\270\270\340\270\224\340\270\241\340"
    "\270\243\340\270\262\340\270\212\340\270\231\340\270\264\340\271\200\340\270\247\340\270\250\340\270\231\340"
    "\271\214\340\270\241\340\270\253\340\270\262\340\270\252\340\270\226\340\270\262\340\270\231 \340\270\255\340"
    "\270\241\340\270\243\340\270\236\340\270\264\340\270\241\340\270\262\340\270\231\340\270\255\340\270\247\340"
    "\270\225\340\270\262\340\270\243\340\270\252\340\270\226\340\270\264\340\270\225 \340\270\252\340\270\261\340"
    "\270\201\340\270\201\340\270\260\340\270\227\340\270\261\340\270\225\340\270\225\340\270\264\340\270\242\340"
    "\270\247\340\270\264\340\270\251\340\270\223\340\270\270\340\270\201\340\270\243\340\270\243\340\270\241\340"
    "\270\233\340\270\243\340\270\260\340\270\252\340\270\264\340\270\227\340\270\230\340\270\264\340\271\214\340"
    "\270\201\340\270\243\340\270\270\340\270\207\340\271\200\340\270\227\340\270\236\340\270\257\340\270\201\340"
    "\270\247\340\270\262\340\270\224\340\270\262\340\270\245\340\270\262\340\270\256\340\270\262\340\270\243\340"
    "\270\262\340\270\201\340\270\247\340\271\210\340\270\262\340\270\207\340\271\202\340\270\210\340\270\247\340"
    "\270\201\340\270\255\340\270\243\340\271\214\340\271\202\340\270\224\340\270\232\340\270\262\340\270\201\340"
    "\270\255\340\271\200\340\270\227\340\270\231\340\271\200\340\270\232\340\270\264\340\270\243\340\271\214\340"
    "\270\201\340\270\201\340\270\261\340\270\241\340\270\233\340\270\262\340\270\245\340\270\262\340\270\201\340"
    "\270\261\340\270\247\340\270\245\340\270\262\340\270\245\340\270\261\340\270\241\340\271\200\340\270\233\340"
    "\270\255\340\270\243\340\271\214\340\270\201\340\270\262\340\270\213\340\270\262\340\270\232\340\270\245\340"
    "\271\207\340\270\255\340\270\207\340\270\201\340\270\262\340\270\201\340\270\262\340\270\220\340\270\241\340"
    "\270\262\340\270\223\340\270\221\340\270\270\340\270\201\340\270\262\340\270\243\340\270\262\340\270\201\340"
    "\270\261\340\270\252\340\270\201\340\270\262\340\270\243\340\270\262\340\270\210\340\270\265\340\270\201\340"
    "\270\262\340\270\245\340\270\265\340\270\201\340\270\265\340\271\202\340\270\225\340\270\201\340\270\270\340"
    "\270\252\340\271\202\340\270\201\340\270\204\340\270\245\340\270\271\340\270\212 \340\270\231\340\270\262\340"
    "\271\202\340\270\233\340\270\201\340\270\262\340\270\204\340\270\264\340\270\201\340\270\262\340\270\245\340"
    "\270\265\340\270\210\340\270\255\340\270\243\340\271\214\340\270\210\340\270\227\340\270\262\340\270\247\340"
    "\270\231\340\271\214\340\270\210\340\270\262\340\270\201\340\270\262\340\270\243\340\271\214\340\270\225\340"
    "\270\262\340\270\212\340\270\261\340\270\242\340\270\233\340\270\270\340\270\243\340\270\260\340\270\212\340"
    "\270\264\340\270\204\340\270\262\340\271\202\340\270\201\340\270\213\340\270\261\340\270\231\340\270\225\340"
    "\270\264\340\270\255\340\270\262\340\271\202\340\270\201\340\270\213\340\270\261\340\270\231\340\271\202\340"
    "\270\256\340\271\200\340\270\213\340\270\213\340\270\261\340\270\245\340\270\247\340\270\262\340\270\224\340"
    "\270\255\340\270\243\340\271\214\340\270\213\340\270\262\340\270\231\340\270\225\340\270\262\340\270\201\340"
    "\270\243\340\270\270\340\270\213\340\271\200\340\270\224\340\271\200\340\270\225\340\271\200\340\270\231\340"
    "\270\243\340\270\265\340\271\200\340\270\237\340\270\213\340\270\262\340\270\231\340\270\237\340\270\243\340"
    "\270\262\340\270\231\340\270\213\340\270\264\340\270\252\340\271\202\340\270\201\340\270\213\340\270\262\340"
    "\270\231\340\270\256\340\270\247\340\270\231\340\270\213\340\270\262\340\270\243\340\270\262\340\271\200\340"
    "\270\242\340\271\202\340\270\247\340\270\213\340\270\262\340\271\200\340\270\201\340\270\243\340\271\207\340"
    "\270\232\340\270\213\340\270\264\340\270\224\340\270\231\340\270\265\340\270\242\340\271\214\340\270\213\340"
    "\270\265\340\271\201\340\270\255\340\270\225\340\271\200\340\270\227\340\270\264\340\270\245\340\270\213\340"
    "\270\271\340\270\243\340\270\264\340\270\201\340\270\213\340\270\271\340\270\247\340\270\262\340\270\215\340"
    "\270\262\340\270\210\340\270\262\340\270\207\340\270\224\340\270\261\340\270\232\340\270\245\340\270\264\340"
    "\270\231\340\270\224\340\270\262\340\270\201\340\270\262\340\270\243\340\271\214\340\270\224\340\270\262\340"
    "\270\243\340\271\214 \340\271\200\340\270\255\340\270\252 \340\270\213\340\270\262\340\270\245\340\270\262\340"
    "\270\241\340\270\224\340\270\271\340\270\241\340\270\262\340\271\200\340\270\201\340\271\200\340\270\225\340"
    "\270\224\340\270\271\340\271\204\340\270\232\340\270\225\340\270\264\340\270\243\340\270\262\340\270\231\340"
    "\270\262\340\270\225\340\270\271\340\270\231\340\270\264\340\270\252\340\270\227\340\270\232\340\270\264\340"
    "\270\245\340\270\264\340\270\213\340\270\264\340\270\227\340\270\262\340\270\212\340\271\200\340\270\204\340"
    "\270\231\340\270\225\340\271\214\340\270\227\340\270\262\340\270\245\340\270\245\340\270\264\340\270\231\340"
    "\270\231\340\271\214\340\270\230\340\270\262\340\270\201\340\270\262\340\270\231\340\270\204\340\270\243\340"
    "\270\231\340\270\264\340\270\247\340\270\242\340\270\255\340\270\243\340\271\214\340\270\201\340\270\231\340"
    "\270\255\340\270\247\340\270\265\340\270\213\340\270\262\340\270\224\340\270\231\340\270\264\340\270\252\340"
    "\270\231\340\270\264\340\271\202\340\270\204\340\271\200\340\270\213\340\270\265\340\270\242\340\270\231\340"
    "\270\271\340\271\200\340\270\241\340\270\255\340\270\262\340\270\232\340\270\243\340\270\261\340\270\252\340"
    "\271\200\340\270\213\340\270\245\340\270\252\340\271\214\340\270\232\340\270\243\340\270\262\340\270\225\340"
    "\270\264\340\270\252\340\270\245\340\270\262\340\270\247\340\270\262\340\270\232\340\270\243\340\270\264\340"
    "\270\252\340\271\200\340\270\232\340\270\231\340\270\232\340\270\255\340\270\243\340\271\214\340\271\202\340"
    "\270\224\340\270\232\340\270\255\340\270\252\340\270\225\340\270\261\340\270\231\340\270\232\340\270\261\340"
    "\270\207\340\270\204\340\270\262\340\270\245\340\270\255\340\270\243\340\271\214\340\270\232\340\270\261\340"
    "\270\245\340\270\233\340\270\262\340\270\243\340\270\262\340\270\255\340\270\265\340\271\202\340\270\213\340"
    "\270\232\340\270\261\340\270\247\340\271\202\340\270\231\340\270\252\340\271\204\340\270\255\340\271\200\340"
    "\270\243\340\270\252\340\270\232\340\270\262\340\270\201\340\270\271\340\270\232\340\270\262\340\270\243\340"
    "\271\214\340\271\200\340\270\213\340\271\202\340\270\245\340\270\231\340\270\262\340\270\232\340\270\262\340"
    "\271\200\340\270\245\340\270\231\340\271\200\340\270\213\340\270\265\340\270\242\340\270\232\340\270\271\340"
    "\270\224\340\270\262\340\271\200\340\270\233\340\270\252\340\270\225\340\271\214\340\270\233\340\270\243\340"
    "\270\260\340\271\200\340\270\227\340\270\250\340\270\252\340\270\264\340\270\207\340\270\204\340\271\202\340"
    "\270\233\340\270\243\340\271\214\340\270\233\340\270\243\340\270\262\340\270\201\340\270\233\340\270\245\340"
    "\270\262\340\270\242\340\270\262\340\271\200\340\270\224\340\270\245\340\270\201\340\270\262\340\270\243\340"
    "\271\214\340\271\200\340\270\241\340\270\231\340\270\233\340\270\255\340\270\243\340\271\214\340\270\225\340"
    "\270\271 \340\270\232\340\270\262\340\270\243\340\271\214\340\270\242\340\270\262\340\270\225\340\270\262\340"
    "\270\233\340\270\261\340\270\201\340\270\201\340\270\264\340\271\210\340\270\207\340\270\233\340\270\262\340"
    "\270\231\340\270\262\340\270\241\340\270\262\340\270\213\340\270\264\340\270\225\340\270\265\340\270\233\340"
    "\270\262\340\270\243\340\270\265\340\270\252\340\270\233\340\270\270\340\271\200\340\270\223\340\270\233\340"
    "\270\271\340\270\213\340\270\262\340\270\231\340\270\236\340\270\231\340\270\241\340\271\200\340\270\233\340"
    "\270\215\340\270\236\340\270\231\340\270\241\340\271\200\340\270\233\340\270\223\340\270\236\340\270\245\340"
    "\270\255\340\270\237\340\270\224\340\270\264\340\270\237\340\270\236\340\270\255\340\270\243\340\271\214\340"
    "\270\225\340\270\253\340\270\245\340\270\270\340\270\242\340\270\252\340\271\214\340\270\236\340\270\262\340"
    "\270\243\340\270\262\340\270\223\340\270\252\340\270\265\340\270\237\340\270\245\340\270\255\340\271\200\340"
    "\270\243\340\270\231\340\270\213\340\271\214\340\270\237\340\270\255\340\270\243\340\271\214\340\270\225\340"
    "\270\262\340\271\200\340\270\245\340\270\213\340\270\262\340\270\237\340\270\270\340\270\207\340\270\212\340"
    "\270\262\340\270\245\340\270\240\340\270\271\340\271\200\340\270\201\340\271\207\340\270\225\340\270\241\340"
    "\270\207\340\271\200\340\270\233\340\270\255\340\270\245\340\270\265\340\271\200\340\270\242\340\270\241\340"
    "\270\231\340\270\264\340\270\245\340\270\262\340\270\241\340\270\255\340\270\231\340\271\200\340\270\225\340"
    "\270\243\340\271\200\340\270\243\340\270\242\340\271\214\340\270\241\340\270\255\340\270\231\340\271\200\340"
    "\270\225\340\270\247\340\270\264\340\271\200\340\270\224\340\271\202\340\270\255\340\270\241\340\270\255\340"
    "\270\252\340\271\202\340\270\201\340\270\241\340\270\260\340\270\231\340\270\264\340\270\245\340\270\262\340"
    "\270\241\340\270\261\340\270\252\340\270\201\340\270\261\340\270\225\340\270\241\340\270\262\340\270\224\340"
    "\270\243\340\270\264\340\270\224\340\270\241\340\270\262\340\270\243\340\271\214\340\271\200\340\270\213\340"
    "\270\241\340\270\262\340\270\243\340\271\214\340\271\201\340\270\213\340\270\242\340\271\214\340\270\241\340"
    "\270\262\340\270\245\340\270\262\340\270\201\340\270\262\340\270\241\340\270\262\340\271\200\340\270\245\340"
    "\270\241\340\270\262\340\271\200\340\270\245\340\271\210\340\270\241\340\270\264\340\270\231\340\270\252\340"
    "\270\201\340\271\214\340\270\241\340\270\264\340\270\245\340\270\262\340\270\231\340\270\241\340\270\264\340"
    "\270\247\340\270\231\340\270\264\340\270\201\340\270\241\340\270\270\340\270\241\340\271\204\340\270\232\340"
    "\270\242\340\270\255\340\270\201\340\270\242\340\270\262\340\270\201\340\270\262\340\270\243\340\271\214\340"
    "\270\225\340\270\262\340\270\242\340\271\210\340\270\262\340\270\207\340\270\201\340\270\270\340\271\211\340"
    "\270\207\340\270\243\340\270\261\340\270\220\340\270\243\340\270\265\340\271\202\340\270\255\340\271\200\340"
    "\270\224\340\270\210\340\270\262\340\271\200\340\270\231\340\271\202\340\270\243\340\270\243\340\270\264\340"
    "\270\242\340\270\262\340\270\224\340\270\243\340\270\265\340\270\201\340\270\262\340\270\243\340\270\265\340"
    "\271\202\340\270\255\340\271\200\340\270\224\340\270\210\340\270\262\340\271\200\340\270\231\340\271\202\340"
    "\270\243\340\270\245\340\270\247\340\270\265\340\270\237\340\270\245\340\270\255\340\270\231\340\270\224\340"
    "\270\255\340\270\231\340\270\245\340\270\255\340\270\252\340\271\201\340\270\255\340\270\231\340\271\200\340"
    "\270\210\340\270\245\340\270\264\340\270\252\340\270\245\340\270\261\340\270\201\340\271\200\340\270\213\340"
    "\270\241\340\271\200\340\270\232\340\270\264\340\270\243\340\271\214\340\270\201\340\270\245\340\270\262\340"
    "\270\233\340\270\262\340\270\213\340\270\245\340\270\262\340\270\256\340\270\255\340\270\243\340\271\214\340"
    "\270\245\340\270\264\340\270\241\340\270\262\340\270\245\340\270\264\340\270\252\340\270\232\340\270\255\340"
    "\270\231\340\270\245\340\270\271\340\270\232\340\270\245\340\270\264\340\270\242\340\270\262\340\270\231\340"
    "\270\262\340\270\247\340\270\255\340\270\243\340\271\214\340\270\213\340\270\255\340\270\247\340\270\261\340"
    "\270\245\340\271\200\340\270\245\340\270\225\340\270\225\340\270\262\340\270\247\340\270\262\340\270\256\340"
    "\270\262\340\270\201\340\270\262\340\270\247\340\270\264\340\270\231\340\270\224\340\271\214\340\270\256\340"
    "\270\270\340\270\201\340\270\247\340\270\264\340\270\245\340\270\231\340\270\265\340\270\255\340\270\270\340"
    "\270\252\340\270\252\340\270\225\340\270\255\340\270\201\340\271\202\340\270\256\340\270\245\340\271\214\340"
    "\270\241\340\270\252\340\270\264\340\270\207\340\270\204\340\271\214\340\271\202\340\270\233\340\270\243\340"
    "\270\252\340\271\202\340\270\201\340\271\200\340\270\233\340\270\265\340\270\242\340\270\253\340\270\245\340"
    "\270\247\340\270\207\340\270\236\340\270\243\340\270\260\340\270\232\340\270\262\340\270\207\340\270\255\340"
    "\270\241\340\270\244\340\270\225\340\270\252\340\270\243\340\270\260\340\270\255\340\270\255\340\270\252\340"
    "\270\225\340\270\264\340\270\231\340\270\255\340\270\255\340\270\252\340\271\202\340\270\245\340\270\255\340"
    "\270\260\340\270\213\340\270\270\340\270\231\340\270\213\340\270\264\340\270\255\340\270\255\340\270\207\340"
    "\270\255\340\270\261\340\270\201\340\270\201\340\270\243\340\270\262\340\270\255\340\270\261\340\270\241\340"
    "\270\241\340\270\262\340\270\231\340\270\255\340\270\261\340\270\241\340\270\252\340\271\200\340\270\225\340"
    "\270\255\340\270\243\340\271\214\340\270\224\340\270\261\340\270\241\340\270\255\340\270\261\340\270\245\340"
    "\270\241\340\270\262\340\270\225\340\270\265\340\270\255\340\270\261\340\270\253\340\271\214\340\270\241\340"
    "\270\224\340\270\262\340\270\232\340\270\262\340\270\224\340\270\255\340\270\262\340\270\232\340\270\265\340"
    "\270\210\340\270\262\340\270\231\340\270\255\340\270\262\340\270\232\340\270\271\340\270\224\340\270\262\340"
    "\270\232\340\270\265\340\270\255\340\270\262\340\271\200\340\270\243\340\270\201\340\270\265\340\270\233\340"
    "\270\262\340\270\255\340\270\271\340\270\245\340\270\262\340\270\231\340\270\232\340\270\262\340\270\225\340"
    "\270\255\340\270\243\340\271\214\340\270\256\340\270\255\340\270\242\340\270\255\340\270\261\340\270\231\340"
    "\270\256\340\270\261\340\270\241\340\270\232\340\270\271\340\270\243\340\271\214\340\270\201\340\270\256\340"
    "\270\262\340\270\231\340\270\255\340\270\242\340\270\256\340\270\262\340\270\247\340\270\262\340\270\231\340"
    "\270\262\340\270\256\340\271\210\340\270\255\340\270\207\340\270\201\340\270\207\340\271\200\340\270\201\340"
    "\270\262\340\270\260\340\270\245\340\270\261\340\270\231\340\270\225\340\270\262\340\271\200\340\270\201\340"
    "\270\262\340\270\260\340\270\252\340\270\241\340\270\270\340\270\242\340\271\200\340\270\204\340\270\233\340"
    "\270\227\340\270\262\340\270\247\340\270\231\340\271\214\340\271\200\340\270\204\340\270\265\340\270\242\340"
    "\270\237\340\271\200\340\270\204\340\270\265\340\270\242\340\270\247\340\271\202\340\270\225\340\270\260\340"
    "\271\200\340\270\210\340\270\231\340\271\204\340\270\231\340\271\200\340\270\211\340\270\264\340\270\207\340"
    "\270\225\340\270\271\340\271\200\340\270\212\340\270\265\340\270\242\340\270\207\340\270\243\340\270\262\340"
    "\270\242\340\271\200\340\270\212\340\270\265\340\270\242\340\270\207\340\271\203\340\270\253\340\270\241\340"
    "\271\210\340\271\200\340\270\213\340\270\231\340\270\225\340\271\214\340\270\233\340\270\265\340\271\200\340"
    "\270\225\340\270\255\340\270\243\340\271\214\340\270\252\340\271\200\340\270\232\340\270\264\340\270\243\340"
    "\271\214\340\270\201\340\271\200\340\270\213\340\270\232\340\270\265\340\270\242\340\270\262\340\271\200\340"
    "\270\213\340\270\262\340\271\200\340\270\233\340\270\262\340\270\245\340\270\271\340\271\200\340\270\213\340"
    "\270\264\340\270\231\340\271\200\340\270\210\340\270\264\340\271\211\340\270\231\340\271\200\340\270\213\340"
    "\270\265\340\271\210\340\270\242\340\270\207\340\271\204\340\270\256\340\271\211\340\271\200\340\270\224\340"
    "\270\231\340\271\200\340\270\247\340\270\255\340\270\243\340\271\214\340\271\200\340\270\224\340\270\245\340"
    "\270\265\340\271\200\340\270\227\340\270\245\340\270\255\340\270\262\340\270\247\340\270\265\340\270\237\340"
    "\271\200\340\270\227\340\270\250\340\270\232\340\270\262\340\270\245\340\270\231\340\270\204\340\270\243\340"
    "\270\240\340\270\271\340\271\200\340\270\201\340\271\207\340\270\225\340\271\200\340\270\227\340\270\250\340"
    "\270\232\340\270\262\340\270\245\340\270\231\340\270\204\340\270\243\340\271\200\340\270\212\340\270\265\340"
    "\270\242\340\270\207\340\270\243\340\270\262\340\270\242\340\271\200\340\270\231\340\271\200\340\270\233\340"
    "\270\264\340\270\245\340\270\252\340\271\214\340\271\200\340\270\232\340\270\243\340\270\270\340\270\225\340"
    "\271\200\340\270\232\340\270\255\340\270\243\340\271\214\340\270\245\340\270\264\340\270\231\340\271\200\340"
    "\270\232\340\271\202\340\270\245\340\271\202\340\270\255\340\270\243\340\270\265\340\270\213\340\270\255\340"
    "\270\231\340\270\212\340\270\265\340\271\200\340\270\236\340\270\264\340\270\243\340\271\214\340\270\227\340"
    "\271\200\340\270\241\340\270\231\340\271\202\340\270\224\340\270\213\340\270\262\340\271\200\340\270\241\340"
    "\270\245\340\271\200\340\270\232\340\270\264\340\270\243\340\271\214\340\270\231\340\271\200\340\270\241\340"
    "\271\200\340\270\224\340\270\242\340\270\264\340\270\231\340\271\200\340\270\241\340\271\207\340\270\201\340"
    "\270\213\340\270\264\340\271\202\340\270\201\340\270\213\340\270\264\340\270\225\340\270\265\340\271\200\340"
    "\270\242\340\271\200\340\270\243\340\270\247\340\270\262\340\270\231\340\271\200\340\270\243\340\270\204\340"
    "\270\242\340\270\262\340\270\247\340\270\264\340\270\201\340\271\200\340\270\243\340\270\213\340\270\265\340"
    "\270\237\340\270\265\340\271\200\340\270\245\340\270\201\340\270\255\340\270\252\340\271\200\340\270\247\340"
    "\270\245\340\270\245\340\270\264\340\270\207\340\270\225\340\270\261\340\270\231\340\271\200\340\270\247\340"
    "\270\265\340\270\242\340\270\207\340\270\210\340\270\261\340\270\231\340\270\227\340\270\231\340\271\214\340"
    "\271\200\340\270\247\340\270\265\340\270\242\340\270\231\340\270\231\340\270\262\340\271\200\340\270\252\340"
    "\270\265\340\270\242\340\270\241\340\270\243\340\270\262\340\270\220\340\271\200\340\270\255\340\270\224\340"
    "\270\264\340\270\231\340\270\232\340\270\260\340\270\243\340\270\260\340\271\200\340\270\255\340\271\200\340"
    "\270\230\340\270\231\340\270\252\340\271\214\340\271\200\340\270\256\340\270\245\340\270\213\340\270\264\340"
    "\270\207\340\270\201\340\270\264\340\271\201\340\270\231\340\270\252\340\270\213\340\270\255\340\271\201\340"
    "\270\232\340\270\243\340\271\214\340\271\200\340\270\201\340\270\231\340\271\201\340\270\241\340\271\210\340"
    "\270\243\340\270\264\340\270\241 \340\271\200\340\270\212\340\270\265\340\270\242\340\270\207\340\271\203\340"
    "\270\253\340\270\241\340\271\210\340\271\201\340\270\247\340\270\231\340\270\204\340\270\271\340\271\200\340"
    "\270\247\340\270\255\340\270\243\340\271\214\340\271\202\340\270\201\340\270\245\340\270\201\340\270\262\340"
    "\270\225\340\270\262\340\271\202\340\270\204\340\270\245\340\270\261\340\270\241\340\271\202\340\270\232\340"
    "\271\202\340\270\204\340\271\200\340\270\233\340\270\231\340\271\200\340\270\256\340\271\200\340\270\201\340"
    "\270\231\340\271\202\340\270\204\340\271\202\340\270\245\340\270\215\340\271\202\340\270\210\340\270\256\340"
    "\270\261\340\270\231\340\271\200\340\270\231\340\270\252\340\271\200\340\270\232\340\270\264\340\270\243\340"
    "\271\214\340\270\201\340\271\202\340\270\213\340\270\245\340\271\202\340\270\213\340\271\200\340\270\237\340"
    "\270\265\340\270\242\340\271\202\340\270\224\340\270\256\340\270\262\340\271\202\340\270\225\340\271\200\340"
    "\270\201\340\270\265\340\270\242\340\270\247\340\271\202\340\270\227\340\270\243\340\270\255\340\270\231\340"
    "\271\202\340\270\225\340\271\202\340\270\232\340\271\202\340\270\201\340\270\225\340\270\262\340\271\202\340"
    "\270\233\340\270\202\340\270\243\340\270\262\340\271\202\340\270\237\340\270\245\340\271\200\340\270\243\340"
    "\270\265\340\270\242\340\270\231\340\270\255\340\271\202\340\270\233\340\270\245\340\270\264\340\270\252\340"
    "\271\202\340\270\243\340\270\241\340\271\202\340\270\255\340\270\204\340\270\243\340\270\265\340\270\224\340"
    "\271\202\340\270\255\340\270\204\340\271\201\340\270\245\340\270\231\340\270\224\340\271\214\340\271\202\340"
    "\270\255\340\270\213\340\270\260\340\270\201\340\270\260\340\271\202\340\270\256\340\271\202\340\270\231\340"
    "\270\245\340\270\271\340\270\245\340\270\271\340\271\204\340\270\204\340\271\202\340\270\243\340\271\204\340"
    "\270\227\340\271\200\340\270\233\340\271\204\340\270\231\340\271\202\340\270\243\340\270\232\340\270\265\340"
    "\271\204\340\270\241\340\271\201\340\270\255\340\270\241\340\270\265\340\272\201\340\272\247\340\273\210\340"
    "\272\262\340\272\207\340\273\202\340\272\210\340\272\247\340\272\201\340\272\262\340\272\212\340\272\262\340"
    "\272\232\340\272\261\340\272\207\340\272\201\340\272\262\340\272\232\340\272\255\340\272\201\340\273\202\340"
    "\272\224\340\272\232\340\272\262\340\272\201\340\273\200\340\272\212\340\273\202\340\272\245\340\272\231\340"
    "\272\232\340\272\262\340\272\207\340\272\201\340\272\255\340\272\201\340\272\233\340\272\260\340\273\200\340"
    "\272\227\340\272\224\340\272\252\340\272\207\340\272\201\340\272\260\340\273\202\340\272\233\340\272\233\340"
    "\272\260\340\273\200\340\272\227\340\272\224\340\272\252\340\272\264\340\272\207\340\272\201\340\272\260\340"
    "\273\202\340\272\233\340\272\245\340\272\255\340\272\231\340\272\224\340\272\255\340\272\231\340\272\247\340"
    "\272\275\340\272\207\340\272\210\340\272\231\340\272\247\340\272\275\340\272\207\340\272\210\340\272\261\340"
    "\272\231\340\272\253\340\272\245\340\272\247\340\272\207\340\272\236\340\272\260\340\272\232\340\272\262\340"
    "\272\207\340\273\200\340\272\241\340\272\267\340\272\255\340\272\207\340\272\253\340\272\274\340\272\247\340"
    "\272\207\340\272\236\340\272\260\340\272\232\340\272\262\340\272\207\340\275\200\340\274\213\340\275\217\340"
    "\274\213\340\275\230\340\275\223\340\274\213\340\275\217\340\274\215\340\275\200\340\274\213\340\275\217\340"
    "\274\213\340\275\230\340\275\223\340\274\213\340\275\217\340\275\264\340\274\215\340\275\200\340\274\213\340"
    "\275\242\340\274\213\340\275\206\340\275\262\340\275\200\340\274\213\340\275\243\340\275\262\340\274\213\340"
    "\275\200\340\275\264\340\274\213\340\275\217\340\275\200\340\275\230\340\274\213\340\275\224\340\274\213\340"
    "\275\243\340\274\215\340\275\200\340\275\240\340\275\274\340\274\213\340\275\224\340\275\272\340\275\223\340"
    "\274\213\340\275\247\340\274\213\340\275\200\340\275\272\340\275\223\340\275\200\340\275\262\340\274\213\340"
    "\275\202\340\274\213\340\275\243\340\275\262\340\274\215\340\275\200\340\275\262\340\275\226\340\274\215\340"
    "\275\200\340\275\274\340\275\204\340\274\213\340\275\200\340\276\262\340\275\274\340\275\240\340\275\264\340"
    "\274\213\340\275\202\340\276\262\340\275\274\340\275\204\340\274\213\340\275\201\340\276\261\340\275\272\340"
    "\275\242\340\274\215\340\275\201\340\274\213\340\275\241\340\275\262\340\274\213\340\275\242\340\275\274\340"
    "\275\201\340\274\213\340\275\242\340\274\213\340\275\201\340\274\213\340\275\246\340\275\262\340\275\201\340"
    "\275\243\340\274\213\340\275\243\340\275\264\340\275\204\340\274\213\340\275\225\340\275\264\340\274\215\340"
    "\275\201\340\275\272\340\274\213\340\275\220\340\275\274\340\274\215\340\275\201\340\275\272\340\275\241\340"
    "\275\274\340\274\213\340\275\220\340\276\262\340\275\274\340\274\215\340\275\201\340\275\274\340\274\213\340"
    "\275\243\340\275\264\340\275\230\340\274\213\340\275\224\340\275\274\340\274\215\340\275\201\340\276\262\340"
    "\275\272\340\274\213\340\275\226\340\276\267\340\275\262\340\274\213\340\275\243\340\275\262\340\274\213\340"
    "\275\246\340\275\262\340\274\215\340\275\202\340\275\240\340\275\200\340\275\202\340\276\262\340\275\274\340"
    "\275\204\340\274\213\340\274\215\340\275\206\340\275\272\340\275\204\340\274\213\340\275\242\340\275\261\340"
    "\275\272\340\274\215\340\275\212\340\274\213\340\275\201\340\275\242\340\274\213\340\275\217\340\274\215\340"
    "\275\212\340\275\264\340\274\213\340\275\223\340\275\262\340\275\246\340\275\262\340\274\215\340\275\214\340"
    "\274\213\340\275\200\340\275\242\340\274\215\340\275\217\340\274\213\340\275\242\340\275\272\340\274\213\340"
    "\275\246\340\275\262\340\274\213\340\275\246\340\274\213\340\275\243\340\275\230\340\274\215\340\275\217\340"
    "\275\261\340\275\243\340\274\213\340\274\213\340\275\243\340\275\262\340\275\223\340\274\215\340\275\220\340"
    "\274\213\340\275\247\340\276\262\340\275\262\340\274\213\340\275\200\340\275\223\340\274\215\340\275\220\340"
    "\275\240\340\275\272\340\274\213\340\275\224\340\275\272\340\275\220\340\275\262\340\275\246\340\274\213\340"
    "\275\242\340\275\223\340\274\215\340\275\221\340\275\264\340\275\226\340\274\213\340\275\243\340\275\262\340"
    "\275\223\340\274\215\340\275\221\340\276\267\340\274\213\340\275\201\340\274\215\340\275\221\340\276\267\340"
    "\275\274\340\274\213\340\275\247\340\274\215\340\275\223\340\274\213\340\275\246\340\275\240\340\275\274\340"
    "\274\215\340\275\223\340\275\240\340\275\262\340\274\213\340\275\242\340\275\274\340\274\213\340\275\226\340"
    "\275\262\340\274\215\340\275\223\340\275\272\340\274\213\340\275\201\340\275\274\340\274\213\340\275\244\340"
    "\275\262\340\274\213\340\275\241\340\274\215\340\275\224\340\274\213\340\275\242\340\274\213\340\275\220\340"
    "\274\215\340\275\224\340\275\223\340\274\213\340\275\200\340\275\274\340\275\202\340\275\224\340\275\261\340"
    "\274\213\340\275\201\340\275\262\340\274\215\340\275\224\340\275\264\340\274\213\340\275\201\340\274\213\340"
    "\275\242\340\275\272\340\274\213\340\275\246\340\275\262\340\275\221\340\275\224\340\275\264\340\274\213\340"
    "\275\201\340\275\272\340\275\212\340\274\213\340\275\202\340\276\262\340\275\274\340\275\204\340\274\213\340"
    "\275\201\340\276\261\340\275\272\340\275\242 \340\274\215\340\275\224\340\275\264\340\274\213\340\275\243\340"
    "\274\213\340\275\201\340\275\272\340\275\224\340\275\264\340\274\213\340\275\250\340\275\272\340\274\213\340"
    "\275\223\340\275\274\340\274\213\340\275\246\340\275\262\340\274\213\340\275\250\340\275\246\340\274\213\340"
    "\275\242\340\275\262\340\274\213\340\275\246\340\275\262\340\274\215\340\275\224\340\275\272\340\274\213\340"
    "\275\205\340\275\262\340\275\204\340\274\213\340\275\202\340\276\262\340\275\274\340\275\204\340\274\213\340"
    "\275\201\340\276\261\340\275\272\340\275\242\340\274\215\340\275\224\340\275\272\340\274\213\340\275\242\340"
    "\275\264\340\274\213\340\275\220\340\275\272\340\274\215\340\275\224\340\275\274\340\274\213\340\275\202\340"
    "\275\274\340\274\213\340\275\217\340\275\225\340\274\213\340\275\242\340\275\262\340\274\215\340\275\225\340"
    "\275\274\340\275\230\340\274\213\340\275\225\340\275\272\340\275\223\340\274\215\340\275\226\340\274\213\340"
    "\275\242\340\274\213\340\275\217\340\275\262\340\275\246\340\275\262\340\274\213\340\275\243\340\274\213\340"
    "\275\226\340\274\215\340\275\226\340\275\243\340\276\244\340\274\213\340\275\242\340\275\250\340\275\262\340"
    "\275\246\340\275\274\340\275\226\340\275\264\340\274\213\340\275\221\340\274\213\340\275\225\340\275\272\340"
    "\274\213\340\275\246\340\275\262\340\275\221\340\274\215\340\275\226\340\275\274\340\274\213\340\275\246\340"
    "\275\272\340\274\213\340\275\212\340\275\274\340\275\223\340\274\215\340\275\226\340\276\267\340\275\242\340"
    "\274\213\340\275\246\340\275\272\340\274\213\340\275\243\340\275\274\340\274\213\340\275\223\340\275\261\340"
    "\274\215\340\275\230\340\274\213\340\275\221\340\274\213\340\275\242\340\275\262\340\275\221\340\274\215\340"
    "\275\230\340\274\213\340\275\223\340\275\262\340\274\213\340\275\243\340\274\215\340\275\230\340\275\261\340"
    "\275\274\340\275\223\340\274\213\340\275\212\340\275\262\340\274\213\340\275\235\340\275\262\340\274\213\340"
    "\275\214\340\275\274\340\274\215\340\275\230\340\275\261\340\275\274\340\275\223\340\274\213\340\275\212\340"
    "\275\262\340\274\213\340\275\242\340\275\272\340\274\215\340\275\230\340\275\262\340\274\213\340\275\246\340"
    "\275\262\340\274\213\340\275\201\340\274\213\340\275\201\340\276\262\340\275\262\340\274\215\340\275\230\340"
    "\275\262\340\275\223\340\274\213\340\275\246\340\275\262\340\275\200\340\274\215\340\275\230\340\275\272\340"
    "\275\242\340\274\213\340\275\226\340\275\264\340\275\223\340\275\230\340\275\274\340\274\213\340\275\246\340"
    "\275\262\340\274\213\340\275\201\340\275\274\340\274\215\340\275\233\340\275\202\340\274\213\340\275\242\340"
    "\275\272\340\275\226\340\274\215\340\275\235\340\274\213\340\275\243\340\275\272\340\274\213\340\275\220\340"
    "\274\215\340\275\235\340\274\213\340\275\250\340\274\213\340\275\223\340\274\215\340\275\235\340\275\223\340"
    "\274\213\340\275\201\340\275\264\340\274\213\340\275\235\340\275\272\340\275\242\340\274\215\340\275\235\340"
    "\275\262\340\274\213\340\275\250\340\275\272\340\274\213\340\275\223\340\274\215\340\275\235\340\275\262\340"
    "\275\223\340\274\213\340\275\206\340\275\262\340\275\240\340\275\204\340\274\213\340\275\235\340\275\262\340"
    "\275\223\340\274\213\340\275\214\340\275\262\340\274\213\340\275\247\340\275\274\340\275\241\340\275\262\340"
    "\275\200\340\274\215\340\275\235\340\275\264\340\274\213\340\275\243\340\275\223\340\274\213\340\275\226\340"
    "\274\213\340\275\220\340\275\264\340\275\242\340\275\235\340\275\272\340\274\213\340\275\243\340\275\262\340"
    "\275\204\340\274\213\340\275\220\340\275\274\340\275\223\340\274\215\340\275\240\340\275\226\340\275\274\340"
    "\275\230\340\274\213\340\275\246\340\276\246\340\275\272\340\275\241\340\275\204\340\274\213\340\275\200\340"
    "\275\274\340\275\204\340\274\213\340\274\215\340\275\241\340\275\272\340\274\213\340\275\242\340\275\272\340"
    "\274\213\340\275\235\340\275\223\340\274\215\340\275\242\340\275\262\340\274\213\340\275\202\340\275\242\340"
    "\275\262\340\275\240\340\275\274\340\274\213\340\275\214\340\275\272\340\274\213\340\275\207\340\274\213\340"
    "\275\223\340\275\272\340\275\240\340\275\264\340\274\213\340\275\242\340\275\240\340\275\274\340\274\215\340"
    "\275\242\340\275\262\340\275\246\340\274\213\340\275\241\340\275\202\340\275\242\340\275\272\340\275\200\340"
    "\274\213\340\275\207\340\274\213\340\275\226\340\275\262\340\275\200\340\274\215\340\275\243\340\274\213\340"
    "\275\246\340\274\213\340\275\226\340\275\223\340\274\215\340\275\243\340\275\262\340\274\213\340\275\224\340"
    "\275\274\340\274\213\340\275\241\340\274\213\340\275\223\340\274\215\340\275\243\340\275\262\340\274\213\340"
    "\275\230\340\274\215\340\275\243\340\275\262\340\274\213\340\275\246\340\275\262\340\274\213\340\275\226\340"
    "\275\261\340\275\274\340\275\223\340\274\215\340\275\243\340\275\264\340\274\213\340\275\246\340\275\272\340"
    "\275\230\340\274\213\340\275\226\340\275\240\340\275\264\340\275\242\340\275\202\340\275\243\340\275\274\340"
    "\274\213\340\275\241\340\275\262\340\274\213\340\275\246\340\275\262\340\274\213\340\275\202\340\276\262\340"
    "\275\264\340\274\213\340\275\201\340\274\215\340\275\243\340\275\274\340\275\223\340\274\213\340\275\212\340"
    "\275\274\340\275\223\340\274\215\340\275\243\340\276\246\340\275\272\340\274\213\340\275\223\340\275\262\340"
    "\274\213\340\275\246\340\275\264\340\274\213\340\275\223\340\275\262\340\274\215\340\275\246\340\274\213\340"
    "\275\242\340\274\213\340\275\207\340\275\262\340\274\213\340\275\226\340\275\274\340\274\215\340\275\246\340"
    "\275\223\340\274\213\340\275\207\340\275\274\340\274\213\340\275\246\340\275\272\340\274\215\340\275\246\340"
    "\275\223\340\274\213\340\275\247\340\276\245\340\275\264\340\274\213\340\275\242\340\275\223\340\274\213\340"
    "\275\246\340\275\262\340\275\246\340\274\213\340\275\201\340\275\274\340\275\246\340\275\262\340\274\213\340"
    "\275\200\340\275\274\340\275\224\340\274\213\340\275\207\340\275\262\340\274\215\340\275\246\340\275\262\340"
    "\274\213\340\275\217\340\275\274\340\275\202\340\274\213\340\275\247\340\275\274\340\274\213\340\275\243\340"
    "\275\262\340\275\230\340\274\215\340\275\246\340\275\262\340\275\221\340\274\213\340\275\223\340\275\272\340"
    "\274\215\340\275\246\340\275\264\340\274\213\340\275\235\340\274\215\340\275\246\340\275\272\340\274\213\340"
    "\275\250\340\275\264\340\275\243\340\274\215\340\275\246\340\275\274\340\274\213\340\275\247\340\276\245\340"
    "\275\262\340\274\213\340\275\241\340\274\215\340\275\247\340\274\213\340\275\235\340\275\223\340\275\247\340"
    "\275\204\340\274\213\340\275\200\340\275\204\340\274\213\340\274\215\340\275\247\340\275\204\340\274\213\340"
    "\275\247\340\275\240\340\274\213\340\275\202\340\275\204\340\274\213\340\275\201\340\275\242\340\274\215\340"
    "\275\247\340\275\272\340\274\213\340\275\223\340\275\274\340\274\215\340\275\247\340\275\272\340\275\243\340"
    "\274\213\340\275\246\340\275\262\340\275\223\340\274\213\340\275\200\340\275\262\340\274\215\340\275\247\340"
    "\275\274\340\274\213\340\275\223\340\275\274\340\274\213\340\275\243\340\275\264\340\274\213\340\275\243\340"
    "\275\264\340\274\215\340\275\247\340\275\274\340\275\204\340\274\213\340\275\200\340\275\274\340\275\204\340"
    "\274\213\340\274\215\340\275\247\340\276\245\340\275\264\340\274\213\340\275\243\340\275\274\340\274\213\340"
    "\275\242\340\275\274\340\275\223\340\274\213\340\275\237\340\275\262\340\275\240\340\275\264\340\274\213\340"
    "\275\241\340\274\215\340\275\247\340\276\262\340\275\204\340\274\213\340\275\247\340\275\240\340\275\272\340"
    "\274\213\340\275\202\340\276\262\340\275\274\340\275\204\340\274\213\340\275\201\340\276\261\340\275\272\340"
    "\275\242\340\274\215\340\275\250\340\274\213\340\275\201\340\274\213\340\275\242\340\274\215\340\275\250\340"
    "\274\213\340\275\224\340\275\274\340\275\240\340\275\264\340\274\213\340\275\221\340\276\267\340\274\213\340"
    "\275\224\340\275\272\340\274\215\340\275\250\340\274\213\340\275\246\340\275\264\340\275\223\340\274\213\340"
    "\275\246\340\275\262\340\274\213\340\275\240\340\275\223\340\274\215\340\275\250\340\275\230\340\274\213\340"
    "\275\230\340\275\223\340\274\215\340\275\250\340\275\261\340\275\243\340\274\213\340\275\230\340\274\213\340"
    "\275\212\340\275\262\340\274\215\340\275\250\340\275\272\340\275\230\340\274\213\340\275\246\340\275\262\340"
    "\274\213\340\275\212\340\275\242\340\274\213\340\275\214\340\275\230\340\274\215\340\275\250\340\275\274\340"
    "\274\213\340\275\246\340\275\262\340\274\213\340\275\243\340\275\274\340\274\215\341\200\200\341\200\233\341"
    "\200\254\341\200\200\341\200\200\341\200\272\341\200\205\341\200\272\341\200\231\341\200\274\341\200\255\341"
    "\200\257\341\200\267\341\200\200\341\200\233\341\200\254\341\200\201\341\200\273\341\200\255\341\200\231\341"
    "\200\274\341\200\255\341\200\257\341\200\267\341\200\200\341\200\233\341\200\254\341\200\270\341\200\200\341"
    "\200\261\341\200\254\341\200\267\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\200\341"
    "\200\254\341\200\206\341\200\254\341\200\230\341\200\234\341\200\224\341\200\272\341\200\200\341\200\254\341"
    "\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\200\341\200\254\341\200\234\341\200\200\341"
    "\200\220\341\200\271\341\200\220\341\200\254\341\200\270\341\200\231\341\200\274\341\200\255\341\200\257\341"
    "\200\267\341\200\200\341\200\255\341\200\225\341\200\272\341\200\220\341\200\261\341\200\254\341\200\204\341"
    "\200\272\341\200\270\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\200\341\200\255\341"
    "\200\257\341\200\234\341\200\266\341\200\230\341\200\255\341\200\257\341\200\231\341\200\274\341\200\255\341"
    "\200\257\341\200\267\341\200\200\341\200\256\341\200\270\341\200\232\341\200\200\341\200\272\341\200\231\341"
    "\200\274\341\200\255\341\200\257\341\200\267\341\200\200\341\200\273\341\200\255\341\200\257\341\200\220\341"
    "\200\255\341\200\257\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\200\341\200\275\341"
    "\200\231\341\200\272\341\200\200\341\200\273\341\200\255\341\200\257\341\200\270\341\200\231\341\200\274\341"
    "\200\255\341\200\257\341\200\267\341\200\200\341\200\275\341\200\254\341\200\234\341\200\254\341\200\234\341"
    "\200\231\341\200\272\341\200\225\341\200\260\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341"
    "\200\201\341\200\273\341\200\204\341\200\272\341\200\270\341\200\222\341\200\260\341\200\231\341\200\274\341"
    "\200\255\341\200\257\341\200\267\341\200\201\341\200\273\341\200\224\341\200\272\341\200\224\341\200\255\341"
    "\200\257\341\200\204\341\200\272\341\200\270\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341"
    "\200\202\341\200\273\341\200\200\341\200\254\341\200\220\341\200\254\341\200\231\341\200\274\341\200\255\341"
    "\200\257\341\200\267\341\200\202\341\200\273\341\200\255\341\200\257\341\200\237\341\200\224\341\200\271\341"
    "\200\224\341\200\200\341\200\272\341\200\205\341\200\227\341\200\220\341\200\272\341\200\231\341\200\274\341"
    "\200\255\341\200\257\341\200\267\341\200\205\341\200\204\341\200\200\341\200\254\341\200\225\341\200\224\341"
    "\200\204\341\200\204\341\200\205\341\200\204\341\200\272\341\200\200\341\200\254\341\200\225\341\200\260\341"
    "\200\224\341\200\255\341\200\257\341\200\204\341\200\272\341\200\204\341\200\266\341\200\205\341\200\220\341"
    "\200\261\341\200\254\341\200\267\341\200\237\341\200\257\341\200\231\341\200\272\341\200\270\341\200\231\341"
    "\200\274\341\200\255\341\200\257\341\200\267\341\200\206\341\200\205\341\200\272\341\200\222\341\200\224\341"
    "\200\256\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\206\341\200\224\341\200\272\341"
    "\200\226\341\200\233\341\200\224\341\200\272\341\200\205\341\200\205\341\200\271\341\200\205\341\200\200\341"
    "\200\255\341\200\257\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\206\341\200\255\341"
    "\200\257\341\200\270\341\200\234\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341"
    "\200\206\341\200\261\341\200\254\341\200\225\341\200\255\341\200\257\341\200\234\341\200\255\341\200\257\341"
    "\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\207\341\200\260\341\200\270\341\200\233\341"
    "\200\205\341\200\272\341\200\201\341\200\273\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257\341"
    "\200\267\341\200\220\341\200\255\341\200\257\341\200\233\341\200\275\341\200\224\341\200\272\341\200\220\341"
    "\200\255\341\200\257\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\222\341\200\224\341"
    "\200\272\341\200\225\341\200\253\341\200\206\341\200\254\341\200\231\341\200\274\341\200\255\341\200\257\341"
    "\200\267\341\200\222\341\200\225\341\200\272\341\200\227\341\200\234\341\200\204\341\200\272\341\200\231\341"
    "\200\274\341\200\255\341\200\257\341\200\267\341\200\222\341\200\253\341\200\200\341\200\254\341\200\231\341"
    "\200\274\341\200\255\341\200\257\341\200\267\341\200\222\341\200\253\341\200\241\341\200\200\341\200\272\341"
    "\200\205\341\200\272 \341\200\206\341\200\232\341\200\272\341\200\234\341\200\224\341\200\272\341\200\270\341"
    "\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\222\341\200\255\341\200\257\341\200\237\341"
    "\200\254\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\224\341\200\255\341\200\257\341"
    "\200\204\341\200\272\341\200\233\341\200\255\341\200\257\341\200\230\341\200\256\341\200\231\341\200\274\341"
    "\200\255\341\200\257\341\200\267\341\200\225\341\200\253\341\200\233\341\200\256\341\200\231\341\200\274\341"
    "\200\255\341\200\257\341\200\267\341\200\225\341\200\253\341\200\267\341\200\236\341\200\272\341\200\231\341"
    "\200\274\341\200\255\341\200\257\341\200\267\341\200\225\341\200\256\341\200\224\341\200\224\341\200\272\341"
    "\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\225\341\200\261\341\200\200\341\200\273\341"
    "\200\204\341\200\272\341\200\270\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\226\341"
    "\200\224\341\200\275\341\200\231\341\200\272\341\200\270\341\200\225\341\200\204\341\200\272\341\200\231\341"
    "\200\274\341\200\255\341\200\257\341\200\267\341\200\227\341\200\224\341\200\272\341\200\200\341\200\260\341"
    "\200\270\341\200\227\341\200\254\341\200\270\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341"
    "\200\227\341\200\234\341\201\262\341\200\225\341\200\233\341\200\231\341\200\255\341\200\205\341\200\261\341"
    "\200\254\341\200\227\341\200\256\341\200\232\341\200\204\341\200\272\341\200\200\341\200\273\341\200\224\341"
    "\200\272\341\200\270\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\227\341\200\260\341"
    "\200\270\341\200\222\341\200\225\341\200\200\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257\341"
    "\200\267\341\200\227\341\200\273\341\200\260\341\200\224\341\200\255\341\200\257\341\200\241\341\200\261\341"
    "\200\270\341\200\233\341\200\255\341\200\205\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257\341"
    "\200\267\341\200\230\341\200\224\341\200\272\341\200\200\341\200\261\341\200\254\341\200\200\341\200\272\341"
    "\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\230\341\200\224\341\200\272\341\200\202\341"
    "\200\234\341\200\255\341\200\257\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\230\341"
    "\200\233\341\200\205\341\200\272\341\200\205\341\200\230\341\200\255\341\200\224\341\200\272\341\200\270\341"
    "\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\230\341\200\254\341\200\205\341\200\256\341"
    "\200\234\341\200\255\341\200\257\341\200\224\341\200\254\341\200\231\341\200\274\341\200\255\341\200\257\341"
    "\200\267\341\200\230\341\200\255\341\200\257\341\200\202\341\200\255\341\200\257\341\200\220\341\200\254\341"
    "\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\230\341\200\261\341\200\233\341\200\275\341"
    "\200\220\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\230\341\200\261\341"
    "\200\254\341\200\267\341\200\205\341\200\220\341\200\275\341\200\224\341\200\272\341\200\231\341\200\274\341"
    "\200\255\341\200\257\341\200\267\341\200\231\341\200\222\341\200\233\341\200\205\341\200\272\341\200\231\341"
    "\200\274\341\200\255\341\200\257\341\200\267\341\200\231\341\200\224\341\200\256\341\200\234\341\200\254\341"
    "\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\231\341\200\254\341\200\206\341\200\261\341"
    "\200\270\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\231\341\200\255\341\200\257\341"
    "\200\204\341\200\272\341\200\232\341\200\254\341\200\231\341\200\256\341\200\231\341\200\274\341\200\255\341"
    "\200\257\341\200\267\341\200\231\341\200\274\341\200\260\341\200\270\341\200\224\341\200\205\341\200\272\341"
    "\200\201\341\200\273\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\231\341"
    "\200\275\341\200\224\341\200\272\341\200\220\341\200\256\341\200\227\341\200\205\341\200\272\341\200\222\341"
    "\200\256\341\200\241\341\200\255\341\200\257\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341"
    "\200\231\341\200\275\341\200\231\341\200\272\341\200\230\341\200\255\341\200\257\341\200\204\341\200\272\341"
    "\200\270\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\233\341\200\224\341\200\272\341"
    "\200\200\341\200\257\341\200\224\341\200\272\341\200\233\341\200\224\341\200\272\341\200\200\341\200\257\341"
    "\200\224\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\233\341\200\256\341"
    "\200\232\341\200\255\341\200\257 \341\200\222\341\200\256 \341\200\202\341\200\273\341\200\256\341\200\270\341"
    "\200\224\341\200\261\341\200\270\341\200\233\341\200\255\341\200\257\341\200\270\341\200\231\341\200\274\341"
    "\200\255\341\200\257\341\200\267\341\200\233\341\200\276\341\200\256\341\200\200\341\200\254\341\200\202\341"
    "\200\255\341\200\257\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\234\341\200\224\341"
    "\200\272\341\200\222\341\200\224\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341"
    "\200\234\341\200\261\341\200\254\341\200\267\341\200\205\341\200\272\341\200\241\341\200\255\341\200\224\341"
    "\200\272\341\200\202\341\200\273\341\200\232\341\200\272\341\200\234\341\200\255\341\200\205\341\200\272\341"
    "\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\234\341\200\261\341\200\270\341\200\202\341"
    "\200\255\341\200\257\341\200\267\341\200\205\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257\341"
    "\200\267\341\200\234\341\200\275\341\200\276\341\200\231\341\200\272\341\200\270\341\200\232\341\200\275\341"
    "\200\224\341\200\272\341\200\270\341\200\235\341\200\232\341\200\272\341\200\234\341\200\204\341\200\272\341"
    "\200\220\341\200\224\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\237\341"
    "\200\224\341\200\275\341\200\255\341\200\257\341\200\204\341\200\272\341\200\270\341\200\231\341\200\274\341"
    "\200\255\341\200\257\341\200\267\341\200\237\341\200\232\341\200\272\341\200\234\341\200\272\341\200\206\341"
    "\200\204\341\200\272\341\200\200\341\200\256\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341"
    "\200\237\341\200\254\341\200\227\341\200\254\341\200\270\341\200\224\341\200\254\341\200\270\341\200\231\341"
    "\200\274\341\200\255\341\200\257\341\200\267\341\200\237\341\200\255\341\200\257\341\200\224\341\200\255\341"
    "\200\257\341\200\234\341\200\260\341\200\234\341\200\260\341\200\231\341\200\274\341\200\255\341\200\257\341"
    "\200\267\341\200\237\341\200\261\341\200\254\341\200\204\341\200\200\341\200\261\341\200\254\341\200\204\341"
    "\200\237\341\200\261\341\200\254\341\200\204\341\200\272\341\200\200\341\200\261\341\200\254\341\200\204\341"
    "\200\272\341\200\241\341\200\200\341\200\272\341\200\201\341\200\233\341\200\254\341\200\231\341\200\274\341"
    "\200\255\341\200\257\341\200\267\341\200\241\341\200\200\341\200\272\341\200\222\341\200\204\341\200\272\341"
    "\200\227\341\200\254\341\200\233\341\200\254\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341"
    "\200\241\341\200\230\341\200\260\341\200\222\341\200\253\341\200\230\341\200\256\341\200\231\341\200\274\341"
    "\200\255\341\200\257\341\200\267\341\200\241\341\200\231\341\200\232\341\200\272\341\200\222\341\200\253\341"
    "\200\230\341\200\220\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\241\341"
    "\200\231\341\200\272\341\200\205\341\200\220\341\200\254\341\200\222\341\200\231\341\200\272\341\200\231\341"
    "\200\274\341\200\255\341\200\257\341\200\267\341\200\241\341\200\261\341\200\254\341\200\267\341\200\200\341"
    "\200\234\341\200\224\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\241\341"
    "\200\261\341\200\254\341\200\267\341\200\205\341\200\234\341\200\255\341\200\257\341\200\231\341\200\274\341"
    "\200\255\341\200\257\341\200\267\341\203\220\341\203\221\341\203\230\341\203\257\341\203\220\341\203\234\341"
    "\203\230\341\203\220\341\203\221\341\203\243 \341\203\223\341\203\220\341\203\221\341\203\230\341\203\220\341"
    "\203\223\341\203\230\341\203\241 \341\203\220\341\203\221\341\203\224\341\203\221\341\203\220\341\203\220\341"
    "\203\227\341\203\224\341\203\234\341\203\230\341\203\220\341\203\231\341\203\240\341\203\220\341\203\220\341"
    "\203\232\341\203\233\341\203\220\341\203\227\341\203\230\341\203\220\341\203\233\341\203\220\341\203\234\341"
    "\203\230\341\203\220\341\203\233\341\203\240\341\203\230\341\203\242\341\203\241\341\203\220\341\203\240\341"
    "\203\230\341\203\220\341\203\233\341\203\241\341\203\242\341\203\224\341\203\240\341\203\223\341\203\220\341"
    "\203\233\341\203\230\341\203\220\341\203\234\341\203\227\341\203\220\341\203\232\341\203\230\341\203\220\341"
    "\203\220\341\203\234\341\203\242\341\203\230\341\203\222\341\203\243\341\203\220 \341\203\222\341\203\225\341"
    "\203\220\341\203\242\341\203\224\341\203\233\341\203\220\341\203\232\341\203\220\341\203\220\341\203\240\341"
    "\203\224\341\203\231\341\203\230\341\203\236\341\203\220\341\203\220\341\203\241\341\203\243\341\203\234\341"
    "\203\241\341\203\230\341\203\235\341\203\234\341\203\230\341\203\220\341\203\260\341\203\233\341\203\220\341"
    "\203\223\341\203\220\341\203\221\341\203\220\341\203\223\341\203\230\341\203\221\341\203\220\341\203\227\341"
    "\203\243\341\203\233\341\203\230\341\203\221\341\203\220\341\203\234\341\203\222\341\203\231\341\203\235\341"
    "\203\231\341\203\230\341\203\221\341\203\220\341\203\240\341\203\241\341\203\224\341\203\232\341\203\235\341"
    "\203\234\341\203\220\341\203\221\341\203\220\341\203\245\341\203\235\341\203\221\341\203\224\341\203\230\341"
    "\203\240\341\203\243\341\203\227\341\203\230\341\203\221\341\203\224\341\203\232\341\203\222\341\203\240\341"
    "\203\220\341\203\223\341\203\230\341\203\221\341\203\224\341\203\232\341\203\243 \341\203\235\341\203\240\341"
    "\203\230\341\203\226\341\203\235\341\203\234\341\203\242\341\203\230\341\203\221\341\203\224\341\203\234\341"
    "\203\222\341\203\220\341\203\232\341\203\243\341\203\240\341\203\243\341\203\221\341\203\224\341\203\240\341"
    "\203\222\341\203\224\341\203\234\341\203\230\341\203\221\341\203\224\341\203\240\341\203\232\341\203\230\341"
    "\203\234\341\203\230\341\203\221\341\203\235\341\203\222\341\203\235\341\203\242\341\203\220\341\203\221\341"
    "\203\235\341\203\223\341\203\240\341\203\243\341\203\233\341\203\230\341\203\221\341\203\235\341\203\240\341"
    "\203\223\341\203\235\341\203\221\341\203\235\341\203\241\341\203\242\341\203\235\341\203\234\341\203\230\341"
    "\203\221\341\203\240\341\203\220\341\203\242\341\203\230\341\203\241\341\203\232\341\203\220\341\203\225\341"
    "\203\220\341\203\221\341\203\240\341\203\230\341\203\226\341\203\221\341\203\224\341\203\234\341\203\230\341"
    "\203\221\341\203\240\341\203\230\341\203\243\341\203\241\341\203\224\341\203\232\341\203\230\341\203\221\341"
    "\203\243\341\203\223\341\203\220\341\203\236\341\203\224\341\203\250\341\203\242\341\203\230\341\203\221\341"
    "\203\243\341\203\224\341\203\234\341\203\235\341\203\241 \341\203\220\341\203\230\341\203\240\341\203\224\341"
    "\203\241\341\203\230\341\203\221\341\203\243\341\203\245\341\203\220\341\203\240\341\203\224\341\203\241\341"
    "\203\242\341\203\230\341\203\222\341\203\224\341\203\242\341\203\224\341\203\221\341\203\235\341\203\240\341"
    "\203\222\341\203\230\341\203\222\341\203\225\341\203\220\341\203\223\341\203\220\341\203\232\341\203\220\341"
    "\203\256\341\203\220\341\203\240\341\203\220\341\203\222\341\203\240\341\203\220\341\203\234\341\203\220\341"
    "\203\223\341\203\220\341\203\222\341\203\243\341\203\220\341\203\234\341\203\257\341\203\235\341\203\243\341"
    "\203\223\341\203\220\341\203\231\341\203\220\341\203\223\341\203\220\341\203\231\341\203\220\341\203\240\341"
    "\203\230\341\203\223\341\203\220\341\203\240 \341\203\224\341\203\241 \341\203\241\341\203\220\341\203\232\341"
    "\203\220\341\203\233\341\203\230\341\203\223\341\203\224\341\203\232\341\203\230\341\203\223\341\203\224\341"
    "\203\234\341\203\225\341\203\224\341\203\240\341\203\230\341\203\223\341\203\224\341\203\234\341\203\236\341"
    "\203\220\341\203\241\341\203\220\341\203\240\341\203\230\341\203\223\341\203\235\341\203\260\341\203\220\341"
    "\203\223\341\203\243\341\203\221\341\203\220\341\203\230\341\203\223\341\203\243\341\203\221\341\203\232\341"
    "\203\230\341\203\234\341\203\230\341\203\223\341\203\243\341\203\233\341\203\220\341\203\222\341\203\224\341"
    "\203\242\341\203\224\341\203\224\341\203\223\341\203\230\341\203\234\341\203\221\341\203\243\341\203\240\341"
    "\203\222\341\203\230\341\203\224\341\203\232 \341\203\222\341\203\243\341\203\240\341\203\223\341\203\220\341"
    "\203\231\341\203\220\341\203\224\341\203\232 \341\203\241\341\203\243\341\203\225\341\203\220\341\203\230\341"
    "\203\240\341\203\220\341\203\224\341\203\240 \341\203\240\341\203\230\341\203\220\341\203\223\341\203\230\341"
    "\203\224\341\203\240\341\203\224\341\203\225\341\203\220\341\203\234\341\203\230\341\203\225\341\203\220\341"
    "\203\232\341\203\224\341\203\234\341\203\241\341\203\230\341\203\220\341\203\225\341\203\220\341\203\232\341"
    "\203\224\341\203\242\341\203\220\341\203\225\341\203\220\341\203\232\341\203\236\341\203\220\341\203\240\341"
    "\203\220\341\203\230\341\203\241\341\203\235\341\203\225\341\203\220\341\203\234\341\203\231\341\203\243\341"
    "\203\225\341\203\224\341\203\240\341\203\230\341\203\225\341\203\220\341\203\240\341\203\250\341\203\220\341"
    "\203\225\341\203\220\341\203\225\341\203\224\341\203\232\341\203\230\341\203\234\341\203\222\341\203\227\341"
    "\203\235\341\203\234\341\203\230\341\203\225\341\203\224\341\203\234\341\203\220\341\203\225\341\203\230\341"
    "\203\224\341\203\234\341\203\242\341\203\230\341\203\220\341\203\234\341\203\230\341\203\225\341\203\230\341"
    "\203\232\341\203\234\341\203\230\341\203\243\341\203\241\341\203\230\341\203\225\341\203\230\341\203\234\341"
    "\203\223\341\203\260\341\203\243\341\203\231\341\203\230\341\203\226\341\203\220\341\203\222\341\203\240\341"
    "\203\224\341\203\221\341\203\230\341\203\226\341\203\220\341\203\234\341\203\226\341\203\230\341\203\221\341"
    "\203\220\341\203\240\341\203\230\341\203\227\341\203\221\341\203\230\341\203\232\341\203\230\341\203\241\341"
    "\203\230\341\203\227\341\203\224\341\203\232 \341\203\220\341\203\225\341\203\230\341\203\225\341\203\230\341"
    "\203\230\341\203\220\341\203\234\341\203\222\341\203\235\341\203\234\341\203\230\341\203\230\341\203\226\341"
    "\203\233\341\203\230\341\203\240\341\203\230\341\203\230\341\203\235\341\203\260\341\203\220\341\203\234\341"
    "\203\224\341\203\241\341\203\221\341\203\243\341\203\240\341\203\222\341\203\230\341\203\231\341\203\220\341"
    "\203\233\341\203\236\341\203\220\341\203\232\341\203\220\341\203\231\341\203\220\341\203\240\341\203\220\341"
    "\203\231\341\203\220\341\203\241\341\203\230\341\203\231\341\203\220\341\203\240\341\203\220\341\203\251\341"
    "\203\230\341\203\231\341\203\220\341\203\240\341\203\242\341\203\220\341\203\256\341\203\224\341\203\234\341"
    "\203\220\341\203\231\341\203\220\341\203\241\341\203\220\341\203\221\341\203\232\341\203\220\341\203\234\341"
    "\203\231\341\203\220\341\203\231\341\203\220\341\203\242\341\203\220\341\203\234\341\203\230\341\203\220\341"
    "\203\231\341\203\220\341\203\242\341\203\233\341\203\220\341\203\234\341\203\223\341\203\243\341\203\231\341"
    "\203\224\341\203\230\341\203\236\341\203\242\341\203\220\341\203\243\341\203\234\341\203\230\341\203\231\341"
    "\203\224\341\203\232\341\203\234\341\203\230\341\203\231\341\203\230\341\203\222\341\203\220\341\203\232\341"
    "\203\230\341\203\231\341\203\230\341\203\224\341\203\225\341\203\230\341\203\231\341\203\230\341\203\235\341"
    "\203\242\341\203\235\341\203\231\341\203\230\341\203\242\341\203\235\341\203\231\341\203\230\341\203\250\341"
    "\203\230\341\203\234\341\203\230\341\203\235\341\203\225\341\203\230\341\203\231\341\203\232\341\203\243\341"
    "\203\237 \341\203\234\341\203\220\341\203\236\341\203\235\341\203\231\341\203\220\341\203\231\341\203\235\341"
    "\203\232\341\203\231\341\203\220\341\203\242\341\203\220\341\203\231\341\203\235\341\203\232\341\203\235\341"
    "\203\233\341\203\221\341\203\235\341\203\231\341\203\235\341\203\236\341\203\224\341\203\234\341\203\260\341"
    "\203\220\341\203\222\341\203\224\341\203\234\341\203\230\341\203\231\341\203\235\341\203\240\341\203\223\341"
    "\203\235\341\203\225\341\203\220\341\203\231\341\203\240\341\203\220\341\203\231\341\203\235\341\203\225\341"
    "\203\230\341\203\231\341\203\243\341\203\220\341\203\232\341\203\220 \341\203\232\341\203\243\341\203\233\341"
    "\203\236\341\203\243\341\203\240\341\203\230\341\203\231\341\203\243\341\203\241\341\203\231\341\203\235\341"
    "\203\232\341\203\220 \341\203\236\341\203\220\341\203\241\341\203\230\341\203\232\341\203\220\341\203\222\341"
    "\203\235\341\203\241\341\203\230\341\203\232\341\203\220\341\203\260\341\203\235\341\203\240\341\203\230\341"
    "\203\232\341\203\224\341\203\235\341\203\234\341\203\230\341\203\232\341\203\225\341\203\235\341\203\225\341"
    "\203\230\341\203\232\341\203\230\341\203\233\341\203\220\341\203\232\341\203\230\341\203\241\341\203\220\341"
    "\203\221\341\203\235\341\203\234\341\203\230\341\203\232\341\203\230\341\203\243\341\203\221\341\203\232\341"
    "\203\230\341\203\220\341\203\234\341\203\220\341\203\232\341\203\235\341\203\234\341\203\223\341\203\235\341"
    "\203\234\341\203\230\341\203\232\341\203\235\341\203\241 \341\203\220\341\203\234\341\203\257\341\203\224\341"
    "\203\232\341\203\224\341\203\241\341\203\230\341\203\232\341\203\243\341\203\220\341\203\234\341\203\222\341"
    "\203\236\341\203\240\341\203\220\341\203\221\341\203\220\341\203\234\341\203\222\341\203\230\341\203\232\341"
    "\203\243\341\203\245\341\203\241\341\203\224\341\203\233\341\203\221\341\203\243\341\203\240\341\203\222\341"
    "\203\230\341\203\233\341\203\220\341\203\223\341\203\240\341\203\230\341\203\223\341\203\230\341\203\233\341"
    "\203\220\341\203\230\341\203\220\341\203\233\341\203\230\341\203\233\341\203\220\341\203\232\341\203\220\341"
    "\203\222\341\203\220\341\203\233\341\203\220\341\203\234\341\203\230\341\203\232\341\203\220\341\203\233\341"
    "\203\220\341\203\240\341\203\241\341\203\224\341\203\232\341\203\230\341\203\233\341\203\220\341\203\241\341"
    "\203\231\341\203\220\341\203\242\341\203\230\341\203\233\341\203\224\341\203\223\341\203\224\341\203\232\341"
    "\203\230\341\203\234\341\203\230\341\203\233\341\203\224\341\203\234\341\203\223\341\203\235\341\203\241\341"
    "\203\220\341\203\233\341\203\224\341\203\240\341\203\230\341\203\223\341\203\220\341\203\233\341\203\224\341"
    "\203\256\341\203\230\341\203\231\341\203\235\341\203\233\341\203\230\341\203\232\341\203\220\341\203\234\341"
    "\203\230\341\203\233\341\203\230\341\203\234\341\203\241\341\203\231\341\203\230\341\203\233\341\203\230\341"
    "\203\243\341\203\234\341\203\256\341\203\224\341\203\234\341\203\230\341\203\233\341\203\235\341\203\233\341"
    "\203\221\341\203\220\341\203\241\341\203\220\341\203\233\341\203\235\341\203\234\341\203\236\341\203\224\341"
    "\203\232\341\203\230\341\203\224\341\203\233\341\203\235\341\203\234\341\203\240\341\203\224\341\203\220\341"
    "\203\232\341\203\230\341\203\233\341\203\235\341\203\234\341\203\242\341\203\224\341\203\225\341\203\230\341"
    "\203\223\341\203\224\341\203\235\341\203\233\341\203\235\341\203\234\341\203\242\341\203\224\341\203\240\341"
    "\203\224\341\203\230\341\203\233\341\203\235\341\203\241\341\203\231\341\203\235\341\203\225\341\203\230\341"
    "\203\233\341\203\243\341\203\233\341\203\221\341\203\220\341\203\230\341\203\234\341\203\220\341\203\230\341"
    "\203\240\341\203\235\341\203\221\341\203\230\341\203\234\341\203\220\341\203\241\341\203\220\341\203\243\341"
    "\203\234\341\203\224\341\203\220\341\203\236\341\203\235\341\203\232\341\203\230\341\203\234\341\203\230\341"
    "\203\243 \341\203\230\341\203\235\341\203\240\341\203\231\341\203\230\341\203\234\341\203\230\341\203\245\341"
    "\203\235\341\203\226\341\203\230\341\203\220\341\203\234\341\203\230\341\203\252\341\203\220\341\203\234\341"
    "\203\235\341\203\225\341\203\230 \341\203\241\341\203\220\341\203\223\341\203\230\341\203\234\341\203\243\341"
    "\203\233\341\203\224\341\203\220\341\203\235\341\203\220\341\203\256\341\203\220\341\203\231\341\203\220 \341"
    "\203\223\341\203\224 \341\203\256\341\203\243\341\203\220\341\203\240\341\203\224\341\203\241\341\203\230\341"
    "\203\235\341\203\231\341\203\232\341\203\224\341\203\234\341\203\223\341\203\230\341\203\235\341\203\241\341"
    "\203\220\341\203\231\341\203\220\341\203\235\341\203\241\341\203\232\341\203\235\341\203\235\341\203\241\341"
    "\203\242\341\203\230\341\203\234\341\203\230\341\203\235\341\203\260\341\203\240\341\203\230\341\203\223\341"
    "\203\230\341\203\236\341\203\220\341\203\240\341\203\230\341\203\226\341\203\230\341\203\236\341\203\224\341"
    "\203\231\341\203\230\341\203\234\341\203\230\341\203\236\341\203\224\341\203\240\341\203\227\341\203\230\341"
    "\203\236\341\203\232\341\203\235\341\203\225\341\203\223\341\203\230\341\203\225\341\203\230\341\203\236\341"
    "\203\234\341\203\235\341\203\233\341\203\236\341\203\224\341\203\234\341\203\230\341\203\236\341\203\235\341"
    "\203\234\341\203\223\341\203\230\341\203\250\341\203\224\341\203\240\341\203\230\341\203\236\341\203\235\341"
    "\203\240\341\203\242 \341\203\232\341\203\243\341\203\230\341\203\236\341\203\235\341\203\240\341\203\242\341"
    "\203\243\341\203\236\341\203\235\341\203\240\341\203\242\341\203\243 \341\203\220\341\203\232\341\203\224\341"
    "\203\222\341\203\240\341\203\230\341\203\236\341\203\240\341\203\220\341\203\246\341\203\220\341\203\236\341"
    "\203\243\341\203\234\341\203\220\341\203\237\341\203\224\341\203\234\341\203\224\341\203\225\341\203\220\341"
    "\203\240\341\203\224\341\203\230\341\203\231\341\203\230\341\203\220\341\203\225\341\203\230\341\203\231\341"
    "\203\230\341\203\240\341\203\224\341\203\241\341\203\230\341\203\244\341\203\230\341\203\240\341\203\230\341"
    "\203\222\341\203\220\341\203\240\341\203\230\341\203\235 \341\203\223\341\203\224 \341\203\237\341\203\220\341"
    "\203\234\341\203\224\341\203\230\341\203\240\341\203\235\341\203\240\341\203\235\341\203\233\341\203\230\341"
    "\203\241\341\203\220\341\203\232\341\203\225\341\203\220\341\203\223\341\203\235\341\203\240\341\203\230\341"
    "\203\241\341\203\220\341\203\234 \341\203\236\341\203\220\341\203\243\341\203\232\341\203\243\341\203\241\341"
    "\203\220\341\203\234 \341\203\244\341\203\240\341\203\220\341\203\234\341\203\252\341\203\230\341\203\241\341"
    "\203\231\341\203\235\341\203\241\341\203\220\341\203\234 \341\203\256\341\203\235\341\203\241\341\203\224\341"
    "\203\241\341\203\220\341\203\234 \341\203\256\341\203\243\341\203\220\341\203\234\341\203\230\341\203\241\341"
    "\203\220\341\203\234\341\203\231\341\203\242 \341\203\236\341\203\224\341\203\242\341\203\224\341\203\240\341"
    "\203\221\341\203\243\341\203\240\341\203\222\341\203\230\341\203\241\341\203\220\341\203\234\341\203\242\341"
    "\203\220 \341\203\231\341\203\240\341\203\243\341\203\241 \341\203\223\341\203\224 \341\203\242\341\203\224"
    "\341\203\234\341\203\224\341\203\240\341\203\230\341\203\244\341\203\224\341\203\241\341\203\220\341\203\234"
    "\341\203\242\341\203\230\341\203\220\341\203\222\341\203\235 \341\203\223\341\203\224 \341\203\251\341\203\230"
    "\341\203\232\341\203\224\341\203\241\341\203\220\341\203\234\341\203\245\341\203\242 \341\203\236\341\203\224"
    "\341\203\242\341\203\224\341\203\240\341\203\221\341\203\243\341\203\240\341\203\222\341\203\230\341\203\241"
    "\341\203\220\341\203\240\341\203\220\341\203\224\341\203\225\341\203\235\341\203\241\341\203\224\341\203\225"
    "\341\203\230\341\203\232\341\203\230\341\203\220\341\203\241\341\203\224\341\203\243\341\203\232\341\203\230"
    "\341\203\241\341\203\230\341\203\223\341\203\234\341\203\224\341\203\230\341\203\241\341\203\230\341\203\224"
    "\341\203\242\341\203\232\341\203\230\341\203\241\341\203\231\341\203\235\341\203\236\341\203\230\341\203\224"
    "\341\203\241\341\203\235\341\203\244\341\203\230\341\203\220\341\203\241\341\203\236\341\203\232\341\203\230"
    "\341\203\242\341\203\230\341\203\241\341\203\242\341\203\235\341\203\231\341\203\260\341\203\235\341\203\232"
    "\341\203\233\341\203\230\341\203\241\341\203\243\341\203\225\341\203\220\341\203\242\341\203\220\341\203\232"
    "\341\203\230\341\203\234\341\203\230\341\203\242\341\203\220\341\203\250\341\203\231\341\203\224\341\203\234"
    "\341\203\242\341\203\230\341\203\242\341\203\230\341\203\240\341\203\220\341\203\234\341\203\220\341\203\242"
    "\341\203\235\341\203\231\341\203\230\341\203\235\341\203\242\341\203\235\341\203\240\341\203\235\341\203\234"
    "\341\203\242\341\203\235\341\203\242\341\203\243\341\203\234\341\203\230\341\203\241\341\203\230\341\203\243"
    "\341\203\224\341\203\232\341\203\230\341\203\234\341\203\222\341\203\242\341\203\235\341\203\234\341\203\230"
    "\341\203\244\341\203\232\341\203\235\341\203\240\341\203\224\341\203\234\341\203\252\341\203\230\341\203\220"
    "\341\203\244\341\203\232\341\203\235\341\203\240\341\203\230\341\203\220\341\203\234\341\203\235\341\203\236"
    "\341\203\235\341\203\232\341\203\230\341\203\241\341\203\230\341\203\244\341\203\235\341\203\240\341\203\242"
    "\341\203\220\341\203\232\341\203\224\341\203\226\341\203\220\341\203\244\341\203\243\341\203\234\341\203\250"
    "\341\203\220\341\203\232\341\203\230\341\203\245\341\203\220\341\203\230\341\203\240\341\203\235\341\203\245"
    "\341\203\220\341\203\240\341\203\227\341\203\230\341\203\245\341\203\220\341\203\240\341\203\227\341\203\243"
    "\341\203\232\341\203\230\341\203\245\341\203\243\341\203\227\341\203\220\341\203\230\341\203\241\341\203\230"
    "\341\203\250\341\203\220\341\203\234\341\203\260\341\203\220\341\203\230\341\203\251\341\203\224\341\203\234"
    "\341\203\220\341\203\230\341\203\251\341\203\230\341\203\231\341\203\220\341\203\222\341\203\235\341\203\252"
    "\341\203\230\341\203\243\341\203\240\341\203\230\341\203\256\341\203\230\341\203\257\341\203\220\341\203\230"
    "\341\203\236\341\203\243\341\203\240\341\203\230\341\203\257\341\203\220\341\203\231\341\203\220\341\203\240"
    "\341\203\242\341\203\220\341\203\257\341\203\235\341\203\231\341\203\230\341\203\220\341\203\231\341\203\220"
    "\341\203\240\341\203\242\341\203\220\341\203\257\341\203\235\341\203\240\341\203\257\341\203\242\341\203\220"
    "\341\203\243\341\203\234\341\203\230\341\203\260\341\203\220\341\203\225\341\203\220\341\203\234\341\203\220"
    "\341\203\260\341\203\220\341\203\233\341\203\221\341\203\243\341\203\240\341\203\222\341\203\230\341\203\260"
    "\341\203\220\341\203\234\341\203\235\341\203\230\341\203\260\341\203\224\341\203\232\341\203\241\341\203\230"
    "\341\203\234\341\203\231\341\203\230\341\203\260\341\203\235\341\203\230 \341\203\220\341\203\234\341\203\230"
    "\341\203\260\341\203\235\341\203\234\341\203\222 \341\203\231\341\203\235\341\203\234\341\203\222\341\203\230"
    "\341\203\260\341\203\235\341\203\234\341\203\235\341\203\232\341\203\243\341\203\232\341\203\243\341\210\200"
    "\341\211\253\341\212\223\341\210\200\341\212\226\341\213\255\341\210\203\341\210\235\341\211\240\341\210\255"
    "\341\214\215\341\210\204\341\210\215\341\210\262\341\212\225\341\212\252\341\210\206\341\212\225\341\214\215 "
    "\341\212\256\341\212\225\341\214\215\341\210\206\341\212\226\341\210\211\341\210\211\341\210\210\341\212\225"
    "\341\213\260\341\212\225\341\210\211\341\212\255\341\210\260\341\210\235\341\211\240\341\210\255\341\214\215"
    "\341\210\211\341\213\213\341\212\225\341\214\215 \341\215\225\341\210\253\341\211\243\341\212\225\341\214\215"
    "\341\210\212\341\210\233\341\210\212\341\213\226\341\212\225\341\210\212\341\213\235\341\211\246\341\212\225"
    "\341\210\213 \341\210\256\341\210\233\341\212\223\341\210\213\341\210\206\341\210\255\341\210\213\341\215\223"
    "\341\213\235\341\210\214\341\214\216\341\210\265\341\210\214\341\215\215\341\212\256\341\213\232\341\213\253"
    "\341\210\215\341\213\251\341\211\245\341\210\215\341\213\253\341\212\223\341\210\216\341\210\265 \341\212\240"
    "\341\212\225\341\214\204\341\210\214\341\210\265\341\210\230\341\210\215\341\211\240\341\210\255\341\212\225"
    "\341\210\230\341\210\252\341\213\263\341\210\230\341\210\265\341\212\250\341\211\265\341\210\230\341\212\225"
    "\341\213\266\341\213\233\341\210\232\341\213\251\341\212\222\341\212\255\341\210\233\341\210\253\341\212\254"
    "\341\210\275\341\210\233\341\210\255\341\210\264\341\210\233\341\212\222\341\210\213\341\210\233\341\212\223"
    "\341\213\215\341\210\265\341\210\233\341\213\253\341\210\232\341\210\233\341\213\265\341\210\252\341\213\265"
    "\341\210\234\341\213\264\341\210\212\341\212\225\341\210\236\341\210\265\341\211\263\341\210\255\341\210\236"
    "\341\210\265\341\212\256\341\210\236\341\212\225\341\211\264\341\210\254\341\210\236\341\212\225\341\211\264"
    "\341\211\252\341\213\264\341\213\216\341\210\252\341\213\253\341\213\265\341\210\252\341\213\256 \341\213\264 "
    "\341\214\203\341\212\224\341\213\255\341\210\256\341\210\252\341\214\213\341\210\254\341\210\262\341\215\214"
    "\341\210\254\341\213\255\341\212\252\341\213\253\341\211\252\341\212\255\341\210\256\341\210\233\341\210\261"
    "\341\211\253\341\210\262\341\210\235 \341\210\252\341\215\221\341\210\262\341\213\265\341\212\222\341\210\263"
    "\341\210\215\341\211\253\341\213\266\341\210\255\341\210\263\341\210\253\341\213\254\341\211\256\341\210\263"
    "\341\212\225 \341\210\206\341\213\234\341\210\263\341\212\225\341\211\262\341\213\253\341\214\216\341\210\263"
    "\341\212\225\341\211\263 \341\210\233\341\210\255\341\211\263\341\210\263\341\213\215 \341\215\223\341\213\215"
    "\341\210\211\341\210\264\341\211\241 \341\212\250\341\211\260\341\210\233\341\210\264\341\212\225\341\211\265 "
    "\341\215\222\341\211\260\341\210\255\341\210\265\341\211\240\341\210\255\341\214\215\341\210\265\341\211\266"
    "\341\212\256\341\210\215\341\210\235\341\210\265\341\212\256\341\215\225\341\213\254\341\210\265\341\213\253"
    "\341\211\265\341\210\215\341\210\266\341\210\215\341\210\266\341\215\212\341\213\253\341\210\272\341\212\253"
    "\341\214\216\341\210\273\341\212\225\341\214\215\341\210\203\341\213\255\341\211\240\341\210\215\341\214\215"
    "\341\210\253\341\213\265\341\211\240\341\210\255\341\214\210\341\212\225\341\211\241\341\210\263\341\212\225"
    "\341\211\241\341\212\253\341\210\250\341\210\265\341\211\265\341\211\241\341\213\263\341\215\224\341\210\265"
    "\341\211\265\341\211\243\341\210\255\341\210\264\341\210\216\341\212\223\341\211\243\341\212\225\341\212\256"
    "\341\212\255\341\211\243\341\212\251\341\211\244\341\210\216 \341\210\206\341\210\252\341\213\236\341\212\225"
    "\341\211\264\341\211\244\341\213\252\341\214\202\341\212\225\341\214\215\341\211\244\341\213\255\341\210\251"
    "\341\211\265\341\211\245\341\210\253\341\211\262\341\210\265\341\210\213\341\211\253\341\211\245\341\210\255"
    "\341\213\235\341\211\240\341\212\225\341\211\245\341\210\255\341\214\205\341\211\263\341\213\215\341\212\225"
    "\341\211\245\341\213\214\341\212\226\341\210\265 \341\212\240\341\213\255\341\210\254\341\210\265\341\211\246"
    "\341\210\255\341\213\266\341\211\246\341\210\265\341\211\266\341\212\225\341\211\246\341\214\216\341\211\263"
    "\341\211\252\341\210\215\341\212\222\341\213\215\341\210\265\341\211\252\341\213\250\341\212\223\341\211\253"
    "\341\210\214\341\211\263\341\211\253\341\210\215\341\215\223\341\210\253\341\213\255\341\210\266\341\211\253"
    "\341\212\225\341\212\251\341\211\250\341\210\255\341\211\255\341\213\250\341\212\225\341\211\265\341\213\254"
    "\341\212\225\341\211\261\341\212\222\341\210\265\341\211\262\341\210\253\341\212\223\341\211\263\341\210\212"
    "\341\212\225\341\211\263\341\210\275\341\212\254\341\212\225\341\211\265\341\211\263\341\213\255\341\215\224"
    "\341\211\264\341\210\215 \341\212\240\341\211\252\341\211\255\341\211\265\341\211\245\341\210\212\341\210\262"
    "\341\211\266\341\210\256\341\212\225\341\211\266\341\211\272\341\213\253\341\212\225\341\214\215 \341\210\233"
    "\341\213\255\341\211\272\341\213\253\341\212\225\341\214\215 \341\210\253\341\213\255\341\211\274\341\212\225"
    "\341\214\215\341\213\261\341\212\223\341\210\266\341\212\223\341\211\263\341\210\215\341\212\223\341\213\255"
    "\341\210\256\341\211\242\341\212\225\341\210\203 \341\211\265\341\210\253\341\212\225\341\214\215\341\212\240"
    "\341\210\215\341\210\233\341\211\262\341\212\240\341\210\225\341\210\235\341\213\265\341\211\243\341\213\265"
    "\341\212\240\341\210\233\341\212\225\341\212\240\341\210\235\341\210\265\341\211\260\341\210\255\341\213\263"
    "\341\210\235\341\212\240\341\210\250\341\212\251\341\213\255\341\215\223\341\212\240\341\210\261\341\212\225"
    "\341\210\262\341\213\256\341\212\225\341\212\240\341\211\241 \341\213\263\341\211\242\341\212\240\341\211\242"
    "\341\214\203\341\212\225\341\212\240\341\212\225\341\211\263\341\210\215\341\213\253\341\212\240\341\212\255"
    "\341\210\253\341\212\240\341\213\262\341\210\265 \341\212\240\341\211\240\341\211\243\341\212\240\341\214\213"
    "\341\213\262\341\210\255\341\212\241\341\210\213\341\213\223\341\212\225 \341\211\243\341\213\223\341\211\263"
    "\341\210\255\341\212\242\341\213\235\341\210\232\341\210\255\341\212\246\341\210\205\341\210\252\341\213\265"
    "\341\212\246\341\210\265\341\210\216\341\212\246\341\210\265\341\211\262\341\212\225\341\215\243 \341\211\264"
    "\341\212\255\341\210\263\341\210\265\341\212\246\341\212\255\341\210\213\341\212\225\341\213\265\341\212\250"
    "\341\210\253\341\211\272\341\212\251\341\210\265\341\212\256\341\212\251\341\213\213\341\210\213 \341\210\211"
    "\341\210\235\341\215\221\341\210\255\341\212\252\341\210\272\341\212\225\341\213\215\341\212\252\341\211\266"
    "\341\212\252\341\213\250\341\211\255\341\212\252\341\214\213\341\210\212\341\212\253\341\210\212\341\212\253"
    "\341\210\235\341\215\223\341\210\213\341\212\253\341\210\235\341\215\226\341\211\265\341\212\253\341\210\253"
    "\341\212\253\341\210\265\341\212\253\341\210\255\341\211\263\341\210\204\341\212\223\341\212\253\341\210\263"
    "\341\211\245\341\210\213\341\212\225\341\212\253\341\212\253\341\211\265\341\210\233\341\212\225\341\213\261"
    "\341\212\253\341\213\255\341\210\256\341\212\254\341\215\225 \341\211\263\341\213\215\341\212\225\341\212\255"
    "\341\210\211\341\213\235 \341\212\223\341\215\226\341\212\253\341\212\255\341\210\253\341\212\256\341\213\215"
    "\341\212\256\341\210\215\341\212\225\341\212\256\341\210\215\341\212\253\341\211\263\341\212\256\341\210\216"
    "\341\210\235\341\211\246\341\212\256\341\210\255\341\213\266\341\211\243\341\212\256\341\215\220\341\212\225"
    "\341\210\200\341\214\210\341\212\225\341\212\256\341\215\225\341\212\225\341\210\200\341\214\215\341\213\210"
    "\341\210\223\341\212\253 \341\213\264 \341\213\213\341\210\254\341\213\235\341\213\212\341\212\225\341\213\265"
    "\341\210\201\341\212\255\341\213\213\341\210\255\341\210\266\341\213\215\341\213\214\341\210\212\341\212\225"
    "\341\214\215\341\211\260\341\212\225\341\213\231\341\210\252\341\212\255\341\213\233\341\212\225\341\213\232"
    "\341\211\243\341\210\255\341\213\233\341\214\215\341\210\254\341\211\245\341\213\253\341\212\225\341\214\216"
    "\341\212\225\341\213\254\341\210\254\341\211\253\341\212\225\341\213\254\341\211\260\341\211\246\341\210\255"
    "\341\213\255\341\213\260\341\211\245\341\210\212\341\212\225\341\213\260\341\212\225\341\211\250\341\210\255"
    "\341\213\261\341\211\244\341\213\263 \341\212\223\341\212\225\341\214\215\341\213\263\341\210\255 \341\212\242"
    "\341\210\265 \341\210\263\341\210\213\341\210\235\341\213\263\341\212\253\341\213\263\341\212\253\341\210\255"
    "\341\213\266\341\210\203\341\214\203\341\212\253\341\210\255\341\211\263\341\214\204\341\212\224\341\211\253"
    "\341\214\206\341\210\203\341\212\225\341\210\265\341\211\240\341\210\255\341\214\215\341\214\206\341\210\255"
    "\341\214\205 \341\211\263\341\213\215\341\212\225\341\214\215ranada\341\214\215\341\210\253\341\212\223\341"
    "\213\263\341\214\223\341\212\225\341\214\215\341\213\236\341\213\215\341\214\223\341\213\263\341\210\213\341"
    "\210\203\341\210\253\341\215\211keti\341\215\211nica\341\210\215\341\215\211\341\212\225\341\211\273\341\210"
    "\215\341\215\211\341\212\254\341\211\265\341\215\214si\341\215\214\341\210\265\341\215\215loriyano\341\215\226"
    "lisi\341\215\215\341\210\216\341\210\252\341\213\253\341\212\226\341\215\226\341\210\212\341\210\265\341\215"
    "\216ritaleza\341\215\216\341\210\255\341\211\263\341\210\214\341\213\233\341\215\220rita\341\215\220\341\210"
    "\255\340\260\244\341\215\223\341\210\252\341\210\265\341\215\223\341\212\223\341\210\233 \341\212\250\341\211"
    "\260\341\210\233\341\215\223\341\215\216si\341\215\223\341\215\216\341\210\265\341\215\225lovidivi\341\215\225"
    "\341\210\216\341\211\255\341\213\262\341\211\255\341\215\225\341\210\253\341\214\215\341\215\225\341\212\226"
    "\341\210\235 \341\215\224\341\212\225\341\215\226kihhara\341\215\226rito\341\215\226rito ele\341\214\215re\341"
    "\215\226\341\210\255\341\211\265 \341\210\211\341\213\212\341\210\265\341\215\226\341\210\255\341\211\266\341"
    "\215\226\341\210\255\341\211\266 \341\212\240\341\210\210\341\214\215\341\210\254\341\215\226\341\212\255\341"
    "\210\223\341\210\253\341\216\240\341\217\215\341\217\230\341\217\202\341\216\253\341\216\264 \341\217\227\341"
    "\217\215\341\216\252\341\217\202\341\216\257\341\217\261\341\220\203\341\220\205\341\221\225\341\220\263\341"
    "\225\206\341\222\247\341\225\206\341\220\212\341\223\252\341\223\260\341\226\204\341\221\257\341\224\205\341"
    "\221\221\341\222\203\341\223\261\341\223\252\341\222\273 stuukhulm\341\225\225\341\223\252\341\223\202\341\220"
    "\205\341\224\205 vilnius\341\225\231\341\223\252\341\220\270\341\225\203\341\223\261\341\236\200\341\236\226"
    "\341\236\217\341\236\200\341\237\206\341\236\226\341\236\217\341\236\200\341\237\222\341\236\232\341\236\273"
    "\341\236\204\341\236\200\341\237\206\341\236\226\341\236\217\341\236\200\341\237\222\341\236\232\341\236\273"
    "\341\236\204\341\236\237\341\237\200\341\236\230\341\236\232\341\236\266\341\236\224\341\236\205\341\236\266"
    "\341\236\200\341\236\266\341\236\232\341\236\217\341\236\266\341\236\221\341\236\270\341\236\200\341\237\222"
    "\341\236\232\341\236\273\341\236\204\341\236\224\341\236\274\341\236\200\341\236\274\341\236\217\341\236\266"
    "\341\236\221\341\236\270\341\236\200\341\237\222\341\236\232\341\236\273\341\236\204\341\236\230\341\237\201"
    "\341\236\214\341\237\201\341\236\231\341\236\270\341\236\216\341\236\221\341\236\270\341\236\200\341\237\222"
    "\341\236\232\341\236\273\341\236\204\341\236\240\341\236\266\341\236\223\341\236\274\341\236\231\341\236\224"
    "\341\237\211\341\236\266\341\236\232\341\236\270\341\236\237\341\236\224\341\237\211\341\237\201\341\236\200"
    "\341\236\266\341\237\206\341\236\204\341\236\227\341\236\223\341\236\200\341\236\226\341\236\204\341\236\217"
    "\341\236\232\341\236\266\341\236\205\341\236\227\341\236\223\341\236\226\341\237\201\341\236\211\341\236\227"
    "\341\237\222\341\236\223\341\237\206\341\236\200\341\237\206\341\236\226\341\236\204\341\237\213\341\236\217"
    "\341\237\222\341\236\232\341\236\266\341\236\205\341\236\227\341\237\222\341\236\223\341\237\206\341\236\226"
    "\341\237\201\341\236\211\341\236\231\341\237\211\341\236\266\341\237\206\341\236\204\341\236\240\341\237\222"
    "\341\236\202\341\236\274\341\236\223\341\236\237\341\236\204\341\236\240\341\236\224\341\236\232\341\236\237"
    "\341\236\267\341\236\204\341\237\222\341\236\240\341\236\224\341\236\273\341\236\232\341\236\270\341\236\237"
    "\341\237\201\341\236\242\341\237\212\341\236\274\341\236\233\341\236\237\341\237\212\341\236\270\341\236\212"
    "\341\236\223\341\236\270\341\236\231\341\237\217\341\236\237\341\237\212\341\236\270\341\236\217\341\236\220"
    "\341\236\233\341\236\240\341\236\204\341\236\200\341\236\204\341\236\240\341\236\273\341\236\204\341\236\200"
    "\341\236\273\341\236\204\341\240\244\341\240\257\341\240\240\341\240\255\341\240\240\341\240\250\341\240\252"
    "\341\240\240\341\240\255\341\240\240\341\240\262\341\240\244\341\240\267\341\261\232\341\261\246\341\261\242"
    "\341\261\232\341\261\253\341\261\237\341\261\265\341\261\237\341\261\253\341\261\275\341\261\237\341\261\242"
    "\341\261\250\341\261\244\341\261\233\341\261\245\341\261\232\341\261\250\341\261\257\341\261\251\341\261\261"
    "\341\261\256 \341\261\261\341\261\237\341\261\235\341\261\234\341\261\275\341\261\250\341\261\237\341\261\246"
    "\341\261\237\341\261\261\341\261\237\341\261\255\341\261\250\341\261\263\341\261\265\341\261\244\342\264\260"
    "\342\265\216\342\265\223\342\265\224\342\264\260\342\264\275\342\265\223\342\265\233\342\264\260\342\265\217"
    "\342\264\274\342\264\260\342\265\217\342\264\260\342\265\242\342\265\224\342\265\223\342\264\261\342\265\211"
    "\343\201\212\343\201\212\343\201\225\343\201\213\343\201\227\343\201\215\343\202\207\343\201\206\343\201\250"
    "\343\201\227\343\201\265\343\201\217\343\201\212\343\201\213\343\201\265\343\201\217\343\201\212\343\201\213"
    "\343\201\227\343\202\242\343\202\254\343\203\207\343\202\243\343\203\274\343\203\253\343\202\242\343\202\257"
    "\343\203\251\343\202\242\343\202\271\343\203\263\343\202\267\343\202\252\343\203\263\343\202\242\343\203\206"
    "\343\203\215\343\202\242\343\203\207\343\202\243\343\202\271\343\202\242\343\203\231\343\203\220\343\202\242"
    "\343\203\223\343\202\270\343\203\243\343\203\263\343\202\242\343\203\225\343\203\236\343\203\200\343\203\274"
    "\343\203\220\343\203\274\343\203\211\343\202\242\343\203\226\343\203\200\343\203\223\343\202\242\343\203\240"
    "\343\202\271\343\203\206\343\203\253\343\203\200\343\203\240\343\202\242\343\203\240\343\203\252\343\203\210"
    "\343\202\265\343\203\253\343\202\242\343\203\253\343\203\236\343\203\210\343\202\244\343\202\242\343\203\254"
    "\343\202\255\343\203\221\343\202\242\343\203\263\343\202\277\343\203\253\343\203\244\343\202\242\343\203\263"
    "\343\203\206\343\202\243\343\202\260\343\202\242\343\203\273\343\202\260\343\202\242\343\203\206\343\203\236"
    "\343\203\251\343\202\242\343\203\263\343\203\236\343\203\263\343\202\244\343\202\271\343\202\277\343\203\263"
    "\343\203\226\343\203\274\343\203\253\343\202\244\343\202\272\343\203\237\343\203\253\343\202\244\343\203\251"
    "\343\202\257\343\203\252\343\202\252\343\203\263\343\202\246\343\202\243\343\203\263\343\203\210\343\203\225"
    "\343\203\203\343\202\257\343\202\246\343\202\243\343\203\274\343\203\263\343\202\246\343\202\247\343\203\252"
    "\343\203\263\343\203\210\343\203\263\343\202\246\343\203\226\343\203\211\343\202\246\343\203\251\343\203\263"
    "\343\203\220\343\203\274\343\203\210\343\203\253\343\202\250\343\203\203\343\202\265\343\202\246\343\202\243"
    "\343\203\251\343\202\250\343\203\207\343\202\243\343\203\263\343\203\220\343\203\251\343\202\250\343\203\254"
    "\343\203\220\343\203\263\343\202\252\343\202\242\343\203\217\343\202\253\343\202\252\343\202\271\343\203\255"
    "\343\202\252\343\203\225\343\203\252\343\203\211\343\202\252\343\203\274\343\202\257\343\203\251\343\203\263"
    "\343\203\211\343\202\252\343\203\274\343\202\271\343\203\206\343\202\243\343\203\263\343\202\253\343\202\244"
    "\343\203\255\343\202\253\343\202\265\343\203\226\343\203\251\343\203\263\343\202\253\343\202\253\343\202\277"
    "\343\203\274\343\203\213\343\202\242\343\202\253\343\203\210\343\203\236\343\203\263\343\202\272\343\202\253"
    "\343\203\251\343\202\253\343\202\271\343\202\253\343\203\251\343\203\201\343\202\253\343\203\251\343\203\274"
    "\343\203\201\343\203\274\343\202\253\343\203\253\343\202\277\343\203\230\343\203\212\343\202\253\343\203\263"
    "\343\203\221\343\203\251\343\202\253\343\203\263\343\203\235\343\203\203\343\203\210\343\202\255\343\202\254"
    "\343\203\252\343\202\255\343\202\267\343\203\212\343\202\246\343\202\255\343\203\210\343\202\255\343\203\247"
    "\343\202\246\343\203\210\343\202\255\343\203\274\343\202\246\343\202\257\343\202\242\343\203\251\343\203\253"
    "\343\203\263\343\203\227\343\203\274\343\203\253\343\202\257\343\202\244\343\203\274\343\203\263\343\202\272"
    "\343\202\277\343\202\246\343\203\263\343\202\257\343\202\271\343\202\263\343\202\257\343\202\277\343\202\244"
    "\343\202\267\343\202\257\343\203\251\343\202\257\343\203\225\343\202\257\343\203\253\343\202\270\343\203\245 "
    "\343\203\212\343\203\235\343\202\253\343\202\257\343\203\253\343\203\274\343\202\270\343\203\245\343\203\273"
    "\343\203\212\343\203\235\343\202\253\343\202\260\343\202\242\343\203\200\343\203\251\343\203\217\343\203\251"
    "\343\202\260\343\203\251\343\203\212\343\203\200\343\202\261\343\203\253\343\203\263\343\202\261\343\203\274"
    "\343\203\227\343\202\277\343\202\246\343\203\263\343\202\263\343\203\210\343\203\253\343\202\263\343\203\232"
    "\343\203\263\343\203\217\343\203\274\343\202\262\343\203\263\343\202\263\343\203\253\343\202\253\343\202\277"
    "\343\202\263\343\203\253\343\203\211\343\203\220\343\202\263\343\203\255\343\203\263\343\203\234\343\202\263"
    "\343\203\274\343\203\201\343\202\264\343\203\274\343\203\253\343\203\211\343\202\263\343\203\274\343\202\271"
    "\343\203\210\343\202\264\343\203\274\343\203\253\343\203\211\343\203\273\343\202\263\343\203\274\343\202\271"
    "\343\203\210\343\202\265\343\202\244\343\202\264\343\203\263\343\202\265\343\203\251\343\202\250\343\203\264"
    "\343\202\251\343\202\265\343\203\253\343\203\220\343\203\211\343\203\274\343\203\253\343\202\265\343\203\253"
    "\343\203\264\343\202\241\343\203\211\343\203\274\343\203\253\343\202\265\343\203\263\343\202\257\343\203\210"
    "\343\203\232\343\203\206\343\203\253\343\203\226\343\203\253\343\202\257\343\202\265\343\203\263\343\202\277"
    "\343\203\236\343\203\253\343\202\277\343\202\265\343\203\263\343\202\277\343\203\273\343\202\257\343\203\253"
    "\343\202\271\343\203\273\343\203\207\343\203\273\343\203\206\343\203\215\343\203\252\343\203\225\343\202\247"
    "\343\202\265\343\203\263\343\203\206\343\202\243\343\202\242\343\202\264\343\202\265\343\203\263\343\203\206"
    "\343\202\243\343\202\242\343\202\264\343\203\273\343\203\207\343\203\273\343\202\253\343\203\252\343\202\265"
    "\343\203\263\343\203\221\343\202\246\343\203\255\343\202\265\343\203\263\343\203\225\343\202\242\343\203\263"
    "\343\202\265\343\203\263\343\203\225\343\203\251\343\203\263\343\202\267\343\202\271\343\202\263\343\202\265"
    "\343\203\263\343\203\233\343\202\273\343\202\265\343\203\263\343\203\273\343\203\211\343\202\245\343\203\213"
    "\343\202\266\343\202\260\343\203\254\343\203\226\343\202\266\343\203\263\343\202\270\343\203\220\343\203\253"
    "\343\202\267\343\203\206\343\202\243\343\202\267\343\202\242\343\203\210\343\203\253\343\202\267\343\202\247"
    "\343\203\240\343\203\252\343\202\242\343\203\203\343\203\227\343\202\267\343\202\253\343\202\264\343\202\267"
    "\343\203\211\343\203\213\343\203\274\343\202\267\343\203\243\343\203\253\343\203\240\343\203\273\343\202\250"
    "\343\203\253\343\203\273\343\202\267\343\202\247\343\202\244\343\202\257\343\202\267\343\203\263\343\202\254"
    "\343\203\235\343\203\274\343\203\253\343\202\270\343\203\243\343\202\244\343\203\227\343\203\253\343\202\270"
    "\343\203\243\343\202\253\343\203\253\343\202\277\343\202\270\343\203\245\343\203\215\343\203\274\343\203\264"
    "\343\202\270\343\203\247\343\202\260\343\202\270\343\203\243\343\202\253\343\203\253\343\202\277\345\270\202"
    "\343\202\270\343\203\247\343\203\274\343\202\270\343\202\277\343\202\246\343\203\263\343\202\271\343\202\263"
    "\343\203\224\343\202\250\343\202\271\343\203\210\343\203\203\343\202\257\343\203\233\343\203\253\343\203\240"
    "\343\202\271\343\203\220\343\202\271\343\203\227\343\203\252\343\203\210\343\202\273\343\203\223\343\203\252"
    "\343\202\242\343\202\273\343\203\223\343\203\252\343\203\243\343\202\273\343\203\226\345\270\202\343\202\275"
    "\343\202\246\343\203\253\343\202\275\343\202\246\343\203\253\347\211\271\345\210\245\345\270\202\343\202\275"
    "\343\203\225\343\202\243\343\202\242\343\202\277\343\202\267\343\203\245\343\202\261\343\203\263\343\203\210"
    "\343\202\277\343\203\252\343\203\263\343\203\200\343\202\253\343\203\274\343\203\253\343\203\200\343\203\203"
    "\343\202\253\343\203\200\343\203\212\343\203\263\343\203\200\343\203\226\343\203\252\343\203\263\343\203\200"
    "\343\203\253\343\202\250\343\202\271\343\202\265\343\203\251\343\203\274\343\203\240\343\203\201\343\202\247"
    "\343\203\263\343\203\212\343\202\244\343\203\201\343\202\250\343\203\263\343\203\236\343\202\244\343\203\201"
    "\343\202\250\343\203\263\343\203\251\343\203\274\343\202\244\343\203\201\343\203\245\343\203\213\343\202\271"
    "\343\203\201\343\203\245\343\203\274\343\203\252\343\203\203\343\203\222\343\203\206\343\202\243\343\203\251"
    "\343\203\212\343\203\206\343\203\203\343\202\265\343\203\255\343\203\213\343\202\255\343\203\206\343\203\253"
    "\343\202\242\343\203\223\343\203\226\343\203\206\343\203\274\343\202\265\343\203\220\343\203\274\343\203\263"
    "\343\203\212\343\202\263\343\203\274\343\203\263\343\203\273\343\203\227\343\203\274\343\202\261\343\203\203"
    "\343\203\210\343\203\207\343\203\252\343\203\274\343\203\207\343\203\263\343\203\220\343\203\274\343\203\207"
    "\343\203\263\343\203\221\343\202\265\343\203\274\343\203\253\343\203\210\343\203\223\343\203\252\343\202\267"
    "\343\203\210\343\203\255\343\203\263\343\203\210\343\203\211\343\202\245\343\203\226\343\203\255\343\203\264"
    "\343\203\213\343\202\257\343\203\211\343\202\245\343\203\236\343\202\262\343\203\206\343\203\211\343\203\220"
    "\343\202\244\343\203\211\343\203\274\343\203\217\343\203\212\343\202\244\343\203\255\343\203\223\343\203\212"
    "\343\202\277\343\203\253\343\203\212\343\203\203\343\202\275\343\203\274\343\203\212\343\203\235\343\203\252"
    "\343\203\212\343\203\263\343\203\207\343\202\243\343\203\213\343\202\263\343\202\267\343\202\242\343\203\213"
    "\343\203\243\343\203\201\343\203\243\343\203\263\343\203\213\343\203\245\343\203\274\343\203\250\343\203\274"
    "\343\202\257\343\203\213\343\203\274\343\202\271\343\203\214\343\203\241\343\202\242\343\203\216\343\203\264"
    "\343\202\243\343\203\273\343\202\265\343\203\211\343\203\217\343\202\244\343\203\207\343\203\251\343\203\220"
    "\343\203\274\343\203\211\343\203\217\343\203\216\343\202\244\343\203\217\343\203\220\343\203\212\343\203\217"
    "\343\203\263\343\203\226\343\203\253\343\202\257\343\203\220\343\202\257\343\203\274\343\203\220\343\202\277"
    "\343\203\264\343\202\243\343\202\242\343\203\220\343\203\210\343\202\245\343\203\237\343\203\220\343\203\253"
    "\343\202\273\343\203\255\343\203\212\343\203\220\343\203\253\343\203\221\343\203\251\343\202\244\343\202\275"
    "\343\203\220\343\203\254\343\203\203\343\202\277\343\203\220\343\203\254\343\203\263\343\202\267\343\202\242"
    "\343\203\220\343\203\263\343\202\254\343\203\255\343\203\274\343\203\253\343\203\220\343\203\263\343\202\257"
    "\343\203\274\343\203\220\343\203\274\343\203\220\343\203\263\343\202\257\343\203\274\343\203\220\343\203\274"
    "\345\270\202\343\203\220\343\203\263\343\202\263\343\202\257\343\203\221\343\203\212\343\203\236\343\202\267"
    "\343\203\206\343\202\243\343\203\221\343\203\225\343\202\251\343\202\271\343\203\221\343\203\252\343\203\221"
    "\343\203\253\343\203\236\343\203\273\343\203\207\343\203\273\343\203\236\343\203\252\343\203\247\343\203\253"
    "\343\202\253\343\203\221\343\203\254\343\203\253\343\203\242\343\203\221\343\203\274\343\202\271\343\203\223"
    "\343\203\245\343\202\266\343\203\263\343\203\206\343\202\243\343\202\252\343\203\263\343\203\225\343\202\243"
    "\343\203\254\343\203\263\343\203\204\343\202\247\343\203\225\343\202\247\343\202\272\343\203\225\343\202\251"
    "\343\203\253\343\202\277\343\203\254\343\202\266\343\203\225\343\202\257\343\202\252\343\202\253\343\203\225"
    "\343\202\257\343\202\252\343\202\253\343\202\267\343\203\225\343\203\253\343\202\254\343\203\200\343\203\225"
    "\343\203\255\343\203\252\343\202\242\343\203\216\343\203\274\343\203\235\343\203\252\343\202\271\343\203\225"
    "\343\203\263\343\202\267\343\203\243\343\203\253\343\203\226\343\202\250\343\203\216\343\202\271\343\202\242"
    "\343\202\244\343\203\254\343\202\271\343\203\226\343\202\253\343\203\254\343\202\271\343\203\210\343\203\226"
    "\343\203\200\343\203\232\343\202\271\343\203\210\343\203\226\343\203\251\343\203\201\343\202\271\343\203\251"
    "\343\203\264\343\202\241\343\203\226\343\203\252\343\202\271\343\203\231\343\203\263\343\203\226\343\203\252"
    "\343\203\203\343\202\270\343\202\277\343\202\246\343\203\263\343\203\226\343\203\252\343\203\245\343\203\203"
    "\343\202\273\343\203\253\343\203\226\343\203\263\343\202\277\343\202\246\343\203\227\343\202\250\343\203\253"
    "\343\203\210\343\203\273\343\203\220\343\203\244\343\203\253\343\202\277\343\203\227\343\203\215\343\203\274"
    "\343\203\227\343\203\216\343\203\263\343\203\232\343\203\263\343\203\227\343\203\251\343\203\217\343\203\227"
    "\343\203\251\343\203\244\343\203\273\343\203\207\343\203\253\343\203\273\343\202\253\343\203\253\343\203\241"
    "\343\203\263\343\203\227\343\203\255\343\203\264\343\203\207\343\202\243\343\203\225\343\203\230\343\203\253"
    "\343\202\267\343\203\263\343\202\255\343\203\231\343\202\244\343\203\253\343\203\274\343\203\210\343\203\231"
    "\343\202\252\343\202\260\343\203\251\343\203\274\343\203\211\343\203\231\343\203\253\343\202\262\343\203\263"
    "\343\203\231\343\203\253\343\203\252\343\203\263\343\203\231\343\203\255\343\202\252\343\203\252\343\202\276"
    "\343\203\263\343\203\201\343\203\231\343\203\255\343\202\252\343\203\252\343\202\276\343\203\263\343\203\206"
    "\343\203\233\343\202\244\343\202\242\343\203\263\343\203\233\343\203\216\343\203\253\343\203\253\343\203\233"
    "\343\203\274\343\203\201\343\203\237\343\203\263\343\203\233\343\203\274\343\203\201\343\203\237\343\203\263"
    "\345\270\202\343\203\234\343\202\264\343\202\277\343\203\234\343\202\271\343\203\210\343\203\263\343\203\234"
    "\343\203\211\343\203\253\343\203\240\343\203\234\343\203\253\343\203\211\343\203\274\343\203\234\343\203\255"
    "\343\203\274\343\203\213\343\203\243\343\203\235\343\202\253\343\203\251\343\203\235\343\203\253\343\203\210"
    "\343\203\235\343\203\253\343\203\210\343\203\273\343\202\242\343\203\254\343\202\260\343\203\254\343\203\235"
    "\343\203\263\343\203\207\343\202\243\343\202\267\343\202\247\343\203\252\343\203\235\343\203\274\343\203\210"
    "\343\203\253\343\202\244\343\202\271\343\203\236\343\202\244\343\202\242\343\203\237\343\203\236\343\202\271"
    "\343\202\253\343\203\203\343\203\210\343\203\236\343\203\211\343\203\252\343\203\274\343\203\211\343\203\236"
    "\343\203\211\343\203\252\343\203\274\343\203\211\345\270\202\343\203\236\343\203\212\343\202\246\343\202\271"
    "\343\203\236\343\203\213\343\203\251\343\203\236\343\203\251\343\202\254\343\203\236\343\203\251\343\202\261"
    "\343\202\267\343\203\245\343\203\236\343\203\253\343\202\273\343\202\244\343\203\246\343\203\236\343\203\254"
    "\343\203\236\343\203\263\343\203\217\343\203\203\343\202\277\343\203\263\343\203\237\343\203\245\343\203\263"
    "\343\203\230\343\203\263\343\203\237\343\203\251\343\203\216\343\203\237\343\203\263\343\202\271\343\202\257"
    "\343\203\240\343\203\263\343\203\220\343\202\244\343\203\241\343\202\255\343\202\267\343\202\263\343\202\267"
    "\343\203\206\343\202\243\343\203\241\343\203\207\343\202\270\343\203\263\343\203\241\343\203\252\343\203\200"
    "\343\203\241\343\203\253\343\203\234\343\203\253\343\203\263\343\203\241\343\203\263\343\203\211\343\203\274"
    "\343\202\265\343\203\242\343\202\271\343\202\257\343\203\257\343\203\242\343\202\271\343\202\277\343\203\253"
    "\343\203\242\343\203\263\343\203\206\343\203\223\343\203\207\343\202\252\343\203\242\343\203\263\343\203\206"
    "\343\203\254\343\202\244\343\203\242\343\203\263\343\203\210\343\203\252\343\202\252\343\203\274\343\203\253"
    "\343\203\242\343\203\263\343\203\220\343\202\265\343\203\242\343\203\263\343\203\232\343\203\252\343\202\250"
    "\343\203\244\343\203\263\343\202\264\343\203\263\343\203\250\343\203\217\343\203\215\343\202\271\343\203\226"
    "\343\203\253\343\202\260\343\203\250\343\203\274\343\203\206\343\203\234\343\203\252\343\203\251\343\202\264"
    "\343\202\271\343\203\251\343\202\271\343\203\273\343\203\221\343\203\253\343\203\236\343\202\271\343\203\273"
    "\343\203\207\343\203\273\343\202\260\343\203\251\343\203\263\343\203\273\343\202\253\343\203\212\343\203\252"
    "\343\202\242\343\203\251\343\203\221\343\202\271\343\203\251\343\203\233\343\203\274\343\203\253\343\203\251"
    "\343\203\273\343\203\255\343\203\236\343\203\274\343\203\212\343\203\251\343\203\274\343\203\233\343\203\274"
    "\343\203\253\343\203\252\343\202\252\343\203\207\343\202\270\343\203\243\343\203\215\343\202\244\343\203\255"
    "\343\203\252\343\202\254\343\203\252\343\202\271\343\203\234\343\203\263\343\203\252\343\203\236\343\203\252"
    "\343\203\244\343\203\211\343\203\252\343\203\245\343\203\226\343\203\252\343\203\243\343\203\212\343\203\252"
    "\343\203\264\343\202\243\343\202\246\343\203\253\343\202\242\343\203\263\343\203\221\343\203\220\343\203\274"
    "\343\203\263\351\203\241\343\203\253\343\202\257\343\202\273\343\203\263\343\203\226\343\203\253\343\202\257"
    "\343\203\254\343\202\244\343\202\255\343\203\243\343\203\264\343\202\243\343\203\274\343\202\257\343\203\254"
    "\343\202\252\343\203\263\343\203\254\343\202\267\343\203\225\343\202\247\343\203\255\343\202\265\343\203\263"
    "\343\202\274\343\203\253\343\202\271\343\203\255\343\203\263\343\203\211\343\203\263\343\203\255\343\203\274"
    "\343\203\236\343\203\257\343\203\253\343\202\267\343\203\243\343\203\257\343\203\257\343\203\274\343\203\251"
    "\343\203\274\343\203\212\343\202\267\343\203\274\343\203\264\343\202\243\343\202\250\343\203\263\343\203\201"
    "\343\203\243\343\203\263\343\203\264\343\202\243\343\202\250\343\203\263\343\203\201\343\203\243\343\203\263"
    "\345\270\202\343\203\264\343\202\243\343\203\252\343\203\213\343\203\245\343\202\271\344\270\207\350\261\241"
    "\344\270\211\350\227\251\345\270\202\344\270\211\350\230\255\346\270\257\344\270\212\346\265\267\344\270\212"
    "\346\265\267\345\270\202\344\270\234\344\272\254\344\270\255\345\233\275\344\270\212\346\265\267\344\270\260"
    "\346\262\231\345\260\224\344\270\271\344\275\233\344\270\271\345\270\225\346\262\231\344\271\214\345\205\260"
    "\345\267\264\346\211\230\344\271\224\346\262\273\345\270\202\344\272\236\346\235\276\346\243\256\344\272\236"
    "\347\276\216\351\201\224\345\267\264\345\276\267\344\272\254\351\203\275\344\272\254\351\203\275\345\270\202"
    "\344\273\260\345\205\211\344\274\212\345\205\271\345\257\206\345\260\224\344\274\212\346\213\211\345\205\213"
    "\345\210\251\347\277\201\344\274\212\346\226\257\345\235\246\345\240\241\344\274\212\346\226\257\345\235\246"
    "\345\270\203\345\260\224\344\274\246\346\225\246\344\275\233\347\275\227\344\274\246\350\220\250\345\200\253"
    "\346\225\246\345\205\213\345\215\242\346\227\245 \347\272\263\346\263\242\345\215\241\345\205\213\346\213\211"
    "\347\247\221\345\244\253\345\205\247\347\276\205\346\257\224\345\206\205\347\275\227\346\257\225\345\210\251"
    "\346\262\203\345\244\253\345\210\251\351\233\205\345\276\227\345\210\251\351\233\205\345\276\267\345\210\251"
    "\351\246\254\345\212\240\345\260\224\345\220\204\347\255\224\345\212\240\345\276\267\346\273\277\351\203\275"
    "\345\212\252\347\276\216\351\230\277\345\213\277\347\244\201\347\266\255\345\213\277\347\244\201\347\273\264"
    "\345\214\227\344\272\254\345\214\227\344\272\254\345\270\202\345\215\216\346\262\231\345\215\221\347\210\276"
    "\346\240\271\345\215\232\345\205\213\346\213\211\345\215\232\345\276\267\351\262\201\345\247\206\345\215\232"
    "\346\264\233\345\260\274\344\272\232\345\215\241\345\210\251\345\215\241\345\241\224\350\265\253\347\272\263"
    "\345\215\241\346\213\211\345\215\241\346\226\257\345\215\241\346\213\211\345\245\207\345\215\241\350\220\250"
    "\345\270\203\345\205\260\345\215\241\345\215\242\345\270\203\345\260\224\351\233\205\351\202\243\345\217\244"
    "\351\276\215\345\217\257\345\200\253\345\235\241\345\217\260\345\214\227\345\217\260\345\214\227\345\270\202"
    "\345\220\211\344\275\263\345\210\251\345\220\211\351\232\206\345\235\241\345\223\210\347\223\246\351\202\243"
    "\345\223\245\345\276\267\345\240\241\345\223\245\346\234\254\345\223\210\346\240\271\345\223\245\346\236\227"
    "\345\240\241\345\226\200\346\213\211\350\232\251\345\226\254\346\262\273\345\270\202\345\234\243\344\277\235"
    "\347\275\227\345\234\243\345\205\213\351\262\201\346\226\257 \345\276\267\347\211\271\345\206\205\351\207\214"
    "\350\264\271\345\234\243\345\234\260\344\272\232\345\223\245\345\234\243\345\275\274\345\276\227\345\240\241"
    "\345\234\243\350\203\241\345\256\211\345\234\260\346\213\211\351\202\243\345\235\216\345\270\225\346\213\211"
    "\345\237\272\345\244\232\345\237\272\345\270\214\350\256\267\344\271\214\345\237\272\350\274\224\345\241\224"
    "\344\273\200\345\271\262\345\241\224\346\236\227\345\241\236\346\213\211\350\200\266\344\275\233\345\241\236"
    "\347\266\255\344\272\236\345\241\236\347\273\264\345\210\251\344\272\232\345\241\236\350\220\250\346\264\233"
    "\345\260\274\345\237\272\345\242\250\345\260\224\346\234\254\345\242\250\347\210\276\346\234\254\345\242\250"
    "\350\245\277\345\223\245\345\237\216\345\244\217\347\201\243\346\213\277\345\244\232\344\274\246\345\244\232"
    "\345\244\232\345\200\253\345\244\232\345\244\232\345\223\210\345\244\242\346\257\224\345\210\251\350\200\266"
    "\345\244\247\351\230\252\345\244\247\351\230\252\345\270\202\345\244\251\345\272\234\345\245\210\346\264\233"
    "\346\257\224\345\245\245\346\226\257\351\231\206\345\245\245\350\265\253\351\207\214\345\276\267\345\245\247"
    "\345\205\213\350\230\255\351\203\275\346\234\203\345\215\200\345\245\247\346\226\257\346\261\200\345\245\247"
    "\346\226\257\351\231\270\345\245\275\346\234\233\350\247\222\351\216\256\345\250\201\351\235\210\351\240\223"
    "\345\255\237\344\271\260\345\255\237\350\262\267\345\256\211\345\234\260\347\223\234\345\256\211\345\241\224"
    "\345\210\251\344\272\232\345\256\211\345\241\224\345\210\251\344\272\236\345\256\211\346\233\274\345\256\235"
    "\345\256\211\345\257\266\345\256\211\345\260\274\346\226\257\345\260\274\347\247\221\350\245\277\344\272\232"
    "\345\260\274\347\247\221\350\245\277\344\272\236\345\262\230\346\270\257\345\263\264\346\270\257\345\267\264"
    "\344\272\232\345\260\224\345\241\224\346\270\257\345\267\264\344\272\236\347\210\276\345\241\224\346\270\257"
    "\345\267\264\345\200\253\350\245\277\344\272\236\345\267\264\345\213\222\350\216\253\345\270\202\345\267\264"
    "\345\241\236\347\275\227\351\202\243\345\267\264\345\241\236\351\232\206\347\264\215\345\267\264\345\272\223"
    "\345\267\264\346\213\277\351\246\254\345\237\216\345\267\264\347\273\237\345\267\264\350\226\251\351\232\206"
    "\346\213\277\345\267\264\350\276\276\345\250\201\344\272\232\345\267\264\351\273\216\345\270\203\345\212\240"
    "\345\213\222\346\226\257\347\211\271\345\270\203\345\220\211\345\270\202\345\270\203\345\256\234\350\253\276"
    "\346\226\257\350\211\276\345\210\251\346\226\257\345\270\203\345\256\234\350\257\272\346\226\257\350\211\276"
    "\345\210\251\346\226\257\345\270\203\346\213\211\346\240\274\345\270\203\346\213\211\350\277\252\346\226\257"
    "\346\213\211\345\217\221\345\270\203\346\213\211\350\277\252\346\226\257\346\213\211\347\231\274\345\270\203"
    "\350\276\276\344\275\251\346\226\257\345\270\203\351\207\214\345\217\270\347\217\255\345\270\203\351\207\214"
    "\345\245\207\346\225\246\345\270\203\351\207\214\346\226\257\346\234\254\345\270\203\351\207\214\346\226\257"
    "\347\217\255\345\270\203\351\255\257\345\241\236\347\210\276\345\270\203\351\262\201\345\241\236\345\260\224"
    "\345\270\225\347\210\276\351\246\254\345\271\277\345\267\236\345\271\277\345\267\236\345\270\202\345\272\203"
    "\345\267\236\345\272\203\345\267\236\345\270\202\345\272\223\344\274\246\345\272\223\345\200\253\345\272\253"
    "\346\226\257\347\247\221\345\273\243\345\267\236\345\273\243\345\267\236\345\270\202\345\274\200\347\275\227"
    "\345\274\227\346\264\233\351\207\214\344\272\232\350\257\272\346\263\242\345\210\251\346\226\257\345\274\227"
    "\346\264\233\351\233\267\346\226\257\345\276\267\351\207\214\346\202\211\345\260\274\346\203\240\347\201\265"
    "\351\241\277\346\205\225\345\260\274\351\273\221\346\210\220\351\203\275\346\210\220\351\203\275\345\270\202"
    "\346\213\211\345\220\210\345\260\224\346\213\211\345\220\210\347\210\276\346\213\211\345\223\245\346\226\257"
    "\346\213\211\345\267\264\346\226\257\346\213\211\346\226\257\345\270\225\345\260\224\351\251\254\346\226\257"
    "\346\213\277\351\250\267\346\213\277\351\252\232\346\226\257\345\276\267\345\223\245\345\260\224\346\221\251"
    "\346\226\257\345\276\267\345\223\245\347\210\276\346\221\251\346\226\257\346\231\256\345\210\251\347\211\271"
    "\346\226\257\347\247\221\346\231\256\351\207\214\346\226\260\345\212\240\345\235\241\346\226\260\345\256\211"
    "\346\226\260\351\207\221\345\261\261\346\227\245\345\206\205\347\223\246\346\227\245\346\203\271\346\227\247"
    "\351\207\221\345\261\261\346\230\216\346\226\257\345\205\213\346\230\216\346\226\257\345\205\213\345\270\202"
    "\346\230\237\346\236\266\345\235\241\346\231\256\345\220\211\345\270\202\346\231\256\346\213\211\344\272\236"
    "\345\276\267\347\210\276\345\215\241\346\233\274\346\231\256\347\275\227\345\244\253\350\277\252\345\244\253"
    "\346\232\271\347\262\222\345\270\202\346\232\271\347\262\222\347\234\201\346\233\274\350\260\267\346\234\203"
    "\345\256\211\346\234\203\345\256\211\345\270\202\346\234\227\350\212\222\350\212\275\345\234\260\346\234\254"
    "\345\234\260\346\262\273\351\207\214\346\234\254\345\234\260\346\262\273\351\207\214\345\270\202\346\235\216"
    "\346\226\257\350\205\223\346\235\234\345\270\203\347\276\205\345\244\253\345\260\274\345\205\213\346\235\234"
    "\346\213\234\346\235\261\344\272\254\346\235\261\344\272\254\351\203\275\346\236\266\345\210\251\345\220\211"
    "\346\211\223\346\237\217\346\236\227\346\237\257\345\243\253\347\224\270\346\237\257\346\236\235\346\240\274"
    "\346\213\211\347\272\263\350\276\276\346\241\221\347\273\231\345\267\264\345\260\224\345\270\202\346\242\205"
    "\351\207\214\350\276\276\346\242\205\351\207\214\351\201\224\346\245\240\350\277\252\346\252\200\351\246\231"
    "\345\261\261\346\257\224\345\276\213\346\202\211\346\260\270\347\217\215\346\261\211\345\240\241\346\261\211"
    "\345\240\241\345\270\202\346\262\231\345\247\206\346\262\231\344\274\212\350\265\253\346\262\252\346\262\263"
    "\345\205\247\346\262\263\345\205\247\345\270\202\346\263\242\345\223\245\345\244\247\346\263\242\345\234\226"
    "\346\263\242\345\243\253\351\240\223\346\263\242\345\243\253\351\241\277\346\263\242\345\260\224\345\244\232"
    "\346\263\242\347\210\276\345\244\232\346\264\233\346\235\211\347\237\266\346\264\233\346\235\211\347\243\257"
    "\346\264\252\345\212\240\351\201\224\346\265\246\347\264\215\346\265\246\351\202\243\346\265\267\345\276\227"
    "\346\213\211\345\267\264\346\267\261\343\202\273\343\203\263\345\270\202\346\267\261\345\234\263\346\267\261"
    "\345\234\263\345\270\202\346\270\205\345\245\210\346\270\205\350\220\212\346\270\205\350\277\210\346\270\205"
    "\351\202\201\346\270\251\345\276\227\345\222\214\345\205\213\346\272\253\345\223\245\350\217\257\346\272\253"
    "\345\276\227\345\222\214\345\205\213\346\272\253\350\215\267\345\205\213\346\274\242\345\240\241\347\210\261"
    "\344\270\201\345\240\241\347\211\271\346\213\211\347\266\255\345\244\253\347\211\271\346\213\211\347\273\264"
    "\345\244\253\347\217\200\346\226\257\347\217\255\345\212\240\347\275\227\345\260\224\347\217\255\345\212\240"
    "\347\276\205\347\210\276\347\220\205\345\213\203\346\213\211\351\202\246\347\221\252\345\276\213\347\223\234"
    "\350\276\276\346\213\211\345\223\210\346\213\211\347\223\246\344\274\246\350\245\277\344\272\232\347\223\246"
    "\345\200\253\350\245\277\344\272\236\347\223\246\345\223\210\345\215\241\345\270\202\347\223\246\345\260\224"
    "\345\270\225\350\216\261\347\264\242\347\223\246\347\210\276\345\270\225\350\220\212\347\264\242\347\223\246"
    "\350\207\230\347\264\215\350\245\277\347\223\246\350\216\261\345\241\224\347\232\207\345\220\216\351\225\207"
    "\347\233\247\345\270\203\347\210\276\351\233\205\351\202\243\347\233\247\346\243\256\345\240\241\345\237\216"
    "\347\233\247\346\243\256\345\240\241\345\270\202\347\246\217\345\241\224\351\233\267\350\220\250\347\246\217"
    "\345\241\224\351\233\267\350\226\251\347\246\217\345\262\241\347\246\217\345\262\241\345\270\202\347\247\221"
    "\345\260\224\345\244\232\347\223\246\347\247\221\351\232\206\347\252\201\345\260\274\346\226\257\347\252\201"
    "\345\260\274\346\226\257\345\270\202\347\254\254\346\257\224\345\210\251\346\226\257\347\261\263\350\230\255"
    "\347\264\204\347\277\260\345\260\274\346\226\257\345\240\241\347\264\220\347\264\204\347\264\220\347\264\204"
    "\345\270\202\347\264\242\347\273\264\346\213\211\347\264\242\350\217\262\344\272\236\347\264\257\350\245\277"
    "\350\205\223\347\266\255\344\271\237\347\264\215\347\272\246\347\277\260\345\206\205\346\226\257\345\240\241"
    "\347\273\264\345\260\224\347\272\275\346\226\257\347\275\227\351\251\254\345\270\202\347\276\205\351\246\254"
    "\347\276\205\351\246\254\347\264\215\347\277\241\345\206\267\347\277\240\350\200\266\345\212\240\351\201\224"
    "\350\201\226\344\277\235\347\276\205\350\201\226\345\234\260\344\272\236\345\223\245\350\201\226\345\244\232"
    "\346\230\216\345\223\245\350\201\226\345\275\274\345\276\227\345\240\241\350\201\226\350\215\267\350\245\277"
    "\350\203\241\345\277\227\346\230\216\345\270\202\350\207\272\345\214\227\345\270\202\350\210\212\351\207\221"
    "\345\261\261\350\211\276\345\223\210\350\277\210\345\276\267\345\240\241\350\211\276\345\223\210\350\277\210"
    "\350\276\276\345\267\264\345\276\267\350\212\235\345\212\240\345\223\245\350\212\275\345\272\204\345\270\202"
    "\350\212\275\350\216\212\350\212\275\350\216\212\345\270\202\350\213\217\351\273\216\344\270\226\350\216\253"
    "\346\226\257\345\241\224\347\210\276\350\216\253\346\226\257\347\247\221\350\216\261\346\230\202\350\217\257"
    "\345\200\253\350\245\277\344\272\236\350\217\257\345\210\227\344\273\226\350\217\257\346\262\231\350\220\250"
    "\345\260\224\347\223\246\345\244\232\350\220\250\346\240\274\345\213\222\345\270\203\350\221\211\351\207\214"
    "\346\272\253\350\222\231\345\267\264\350\220\250\350\222\231\345\272\207\345\210\251\345\237\203\350\222\231"
    "\345\275\274\345\210\251\345\237\203\350\222\231\345\276\227\347\273\264\347\232\204\344\272\232\350\222\231"
    "\347\211\271\345\210\251\345\260\224\350\222\231\347\211\271\347\266\255\345\244\232\350\222\231\347\211\271"
    "\351\233\267\350\226\251\346\213\211\347\206\261\347\252\251\350\226\251\346\240\274\345\213\222\345\270\203"
    "\350\230\207\347\223\246\350\230\207\351\273\216\344\270\226\350\245\277\351\233\205\345\234\226\350\257\272"
    "\345\250\201\350\220\250\350\262\235\346\264\233\345\245\245\351\207\214\350\227\217\347\211\271\350\262\235"
    "\351\255\257\347\211\271\350\263\264\347\276\205\346\257\224\350\264\235\345\260\224\346\240\274\350\216\261"
    "\345\276\267\350\264\235\346\264\233\345\245\245\351\207\214\350\227\217\347\211\271\350\264\235\351\262\201"
    "\347\211\271\350\264\241\345\270\203\350\265\253\345\260\224\350\276\233\345\237\272\350\265\253\347\210\276"
    "\350\276\233\345\237\272\350\267\257\346\230\223\346\270\257\350\276\276\345\215\241\350\276\276\347\264\257"
    "\346\226\257\350\220\250\346\213\211\345\247\206\350\277\210\351\230\277\345\257\206\350\277\252\346\213\234"
    "\351\201\224\345\215\241\351\201\224\345\226\200\347\210\276\351\202\201\344\272\236\347\276\216\351\202\201"
    "\351\230\277\345\257\206\351\202\243\344\270\215\345\213\222\346\226\257\351\203\275\346\237\217\346\236\227"
    "\351\207\214\345\212\240\351\207\214\346\226\257\346\234\254\351\207\214\347\264\204\347\206\261\345\205\247"
    "\347\233\247\351\207\214\347\272\246\347\203\255\345\206\205\345\215\242\351\207\221\345\245\210\351\207\221"
    "\350\276\271\351\207\234\345\261\261\351\207\234\345\261\261\345\270\202\351\207\234\345\261\261\345\271\277"
    "\345\237\237\345\270\202\351\207\234\345\261\261\345\272\203\345\237\237\345\270\202\351\226\213\346\231\256"
    "\346\225\246\351\226\213\347\276\205\351\227\250\345\244\232\350\220\250\351\230\277\345\205\213\346\213\211"
    "\351\230\277\345\212\240\350\277\252\345\260\224\351\230\277\345\223\207\351\230\277\345\247\206\345\210\251"
    "\345\210\231\351\230\277\345\247\206\345\210\251\345\211\207\351\230\277\345\247\206\346\226\257\347\211\271"
    "\344\270\271\351\230\277\345\270\203\346\211\216\346\257\224\351\230\277\345\277\205\344\273\201\351\230\277"
    "\346\213\211\346\234\250\345\234\226\351\230\277\346\257\224\350\256\251\351\230\277\347\276\216\351\201\224"
    "\345\267\264\345\276\267\351\230\277\350\277\252\346\226\257\351\230\277\350\262\235\345\267\264\351\230\277"
    "\351\233\267\345\237\272\345\270\225\351\230\277\351\233\267\346\240\274\351\207\214\346\270\257\351\233\205"
    "\345\205\270\351\233\205\345\212\240\350\276\276\351\233\205\345\212\240\351\201\224\351\233\252\346\242\250"
    "\351\233\267\345\205\213\344\272\236\347\266\255\345\205\213\351\233\267\345\205\213\351\233\205\346\234\252"
    "\345\205\213\351\233\267\345\205\213\351\233\205\347\266\255\345\205\213\351\240\255 \351\240\223\345\270\202"
    "\351\246\226\345\260\224\351\246\226\345\260\224\347\211\271\345\210\253\345\270\202\351\246\226\347\210\276"
    "\351\246\231\346\270\257\351\246\254\345\260\274\346\213\211\351\246\254\345\276\267\351\207\214\351\246\254"
    "\346\213\211\345\212\240\351\246\254\346\226\257\345\226\200\347\211\271\351\246\254\347\264\257\351\251\254"
    "\345\260\274\346\213\211\351\251\254\345\276\267\351\207\214\351\251\254\346\213\211\345\212\240\351\251\254"
    "\346\213\211\345\226\200\344\273\200\351\251\254\346\226\257\345\226\200\347\211\271\351\251\254\347\221\231"
    "\346\226\257\351\251\254\347\264\257\351\251\254\350\265\233\351\272\246\345\276\267\346\236\227\351\273\203"
    "\351\207\221\346\265\267\345\262\270\351\273\204\351\207\221\346\265\267\345\262\270\351\275\213\346\265\246"
    "\347\210\276\351\275\213\350\221\241\344\272\236\352\231\200\320\260\320\263\321\200\321\224\320\261\321\212"
    "\352\257\205\352\257\245\352\257\217\352\257\224\352\257\243\352\257\225\352\257\244\352\262\275\354\204\261"
    "\352\263\274\353\213\254\353\235\274\355\225\230\353\235\274\352\264\221\354\240\200\354\232\260\352\264\221"
    "\354\240\200\354\232\260 \354\213\234\352\265\220\355\206\240 \354\213\234\352\267\270\353\235\274\353\202\230"
    "\353\213\244\353\202\230\353\224\224\353\202\230\354\202\254\354\232\260\353\202\230\354\206\214\353\202\230"
    "\354\235\264\353\241\234\353\271\204\353\202\230\355\212\270\353\236\221\353\202\230\355\217\264\353\246\254"
    "\353\202\234\353\224\224\353\203\220\354\247\261\353\205\270\353\271\204\354\202\254\353\223\234\353\210\204"
    "\353\251\224\354\225\204\353\211\264\354\232\225\353\211\264\354\232\225 \354\213\234\353\213\210\354\212\244"
    "\353\213\210\354\275\224\354\213\234\354\225\204\353\213\244\353\202\255\353\213\244\353\245\264\354\227\220"
    "\354\212\244\354\202\264\353\236\214\353\213\244\354\271\264\353\213\244\354\271\264\353\245\264\353\215\224"
    "\353\270\224\353\246\260\353\215\264\353\262\204\353\215\264\355\214\214\354\202\254\353\245\264\353\215\270"
    "\353\246\254\353\217\204\354\277\204\353\217\204\355\225\230\353\217\231\352\262\275\353\221\220\353\247\210"
    "\352\262\214\355\205\214\353\221\220\353\260\224\354\235\264\353\235\274\352\263\240\354\212\244\353\235\274"
    "\352\265\254\354\212\244\353\235\274\353\241\234\353\247\210\353\202\230\353\235\274\355\214\214\354\212\244"
    "\353\235\274\355\230\270\353\245\264\353\237\260\353\215\230\353\240\210\353\213\214\352\267\270\353\235\274"
    "\353\223\234\353\240\210\354\230\250\353\240\210\354\235\264\354\272\254\353\271\204\355\201\254\353\241\234"
    "\353\247\210\353\241\234\354\212\244\354\225\244\354\240\244\353\240\210\354\212\244\353\241\234\354\212\244"
    "\354\227\224\354\240\244\353\240\210\354\212\244\353\243\250\354\225\231\355\224\204\353\235\274\353\260\251"
    "\353\243\251\354\205\210\353\266\200\353\245\264\355\201\254\353\245\230\353\270\224\353\236\264\353\202\230"
    "\353\246\254\352\260\200\353\246\254\353\247\210\353\246\254\353\271\204\353\270\214\353\246\254\353\271\204"
    "\354\232\260\353\246\254\354\212\244\353\263\270\353\246\254\354\225\274\353\223\234\353\246\254\354\232\260"
    "\353\215\260\354\236\220\353\204\244\354\235\264\353\243\250\353\247\210\353\213\220\353\235\274\353\247\210"
    "\353\223\234\353\246\254\353\223\234\353\247\210\353\245\264\354\204\270\354\234\240\353\247\210\354\235\264"
    "\354\225\240\353\257\270\353\247\220\353\235\274\352\260\200\353\247\220\353\240\210\353\251\224\353\215\260"
    "\354\235\270\353\251\224\353\246\254\353\213\244\353\251\225\354\213\234\354\275\224 \354\213\234\353\251\225"
    "\354\213\234\354\275\224\354\213\234\355\213\260\353\251\230\353\217\204\354\202\254\353\251\234\353\262\204"
    "\353\245\270\353\251\234\353\262\210\353\252\250\354\212\244\355\201\254\353\260\224\353\252\250\354\212\244"
    "\355\203\200\353\245\264\353\252\254\355\205\214\353\240\210\354\235\264\353\252\254\355\205\214\353\271\204"
    "\353\215\260\354\230\244\353\252\254\355\212\270\353\246\254\354\230\254\353\252\270\353\260\224\354\202\254"
    "\353\252\275\355\216\240\353\246\254\354\227\220\353\254\264\354\212\244\354\271\264\355\212\270\353\255\204"
    "\353\260\224\354\235\264\353\256\214\355\227\250\353\257\274\354\212\244\355\201\254\353\260\200\353\235\274"
    "\353\205\270\353\260\224\353\235\274\353\202\230\354\213\234\353\260\224\353\245\264\354\203\244\353\260\224"
    "\353\260\224\353\245\264\354\205\200\353\241\234\353\202\230\353\260\224\354\277\240\353\260\224\355\210\254"
    "\353\257\270\353\260\234\353\240\210\355\203\200\353\260\234\353\240\214\354\213\234\354\225\204\353\260\234"
    "\355\214\214\353\235\274\354\235\264\354\206\214\353\260\251\352\260\210\353\241\234\353\245\264\353\260\251"
    "\354\275\225\353\260\264\354\277\240\353\262\204\353\261\205\352\261\270\353\241\234\353\262\240\353\245\264"
    "\352\262\220\353\262\240\353\245\274\353\246\260\353\262\240\354\230\244\352\267\270\353\235\274\353\223\234"
    "\353\262\240\354\235\264\353\243\250\355\212\270\353\262\240\354\235\264\354\247\225\353\262\250\353\243\250"
    "\354\230\244\353\246\254\354\241\264\354\271\230\353\262\265\352\260\210\353\243\250\353\243\250\353\263\264"
    "\352\263\240\355\203\200\353\263\264\353\223\234\353\243\270\353\263\264\353\245\264\353\217\204\353\263\264"
    "\354\212\244\355\204\264\353\263\274\353\241\234\353\203\220\353\266\200\353\213\244\355\216\230\354\212\244"
    "\355\212\270\353\266\200\354\202\260\353\266\200\354\202\260\352\264\221\354\227\255\354\213\234\353\266\200"
    "\354\202\260\354\213\234\353\266\200\354\227\220\353\205\270\354\212\244\354\225\204\354\235\264\353\240\210"
    "\354\212\244\353\266\200\354\277\240\353\240\210\354\212\210\355\213\260\353\266\201\352\262\275\353\266\225"
    "\353\224\260\354\232\260\353\270\214\353\235\274\355\213\260\354\212\254\353\235\274\353\260\224\353\270\214"
    "\353\244\274\354\205\200\353\270\214\353\246\254\354\246\210\353\262\210\353\270\214\353\246\254\354\247\200"
    "\355\203\200\354\232\264\353\271\204\354\227\224\353\202\230\353\271\204\354\227\224\355\213\260\354\225\210"
    "\353\271\204\354\236\224\355\213\260\354\233\200\353\271\210\353\271\210\355\212\270\355\233\204\355\201\254"
    "\353\271\214\353\211\264\354\212\244\354\202\254\353\235\274\354\230\210\353\263\264\354\202\254\354\232\260"
    "\353\260\224\353\217\204\353\245\264\354\202\260\355\203\200\355\201\254\353\243\250\354\212\244\353\215\260"
    "\355\205\214\353\204\244\353\246\254\355\216\230\354\202\260\355\206\240\353\217\204\353\260\215\352\263\240"
    "\354\202\260\355\213\260\354\225\204\352\263\240\354\202\260\355\230\270\354\204\270\354\202\260\355\233\204"
    "\354\225\210\354\203\201\355\212\270\355\216\230\355\205\214\353\245\264\353\266\200\353\245\264\355\201\254"
    "\354\203\201\355\214\214\354\230\254\353\241\234\354\203\201\355\214\214\354\230\254\353\243\250\354\203\201"
    "\355\214\214\354\232\270\353\241\234\354\203\201\355\214\214\354\232\270\353\243\250\354\203\201\355\225\230"
    "\354\235\264\354\203\201\355\225\264\354\203\214\355\224\204\353\236\200\354\203\214\355\224\204\353\236\200"
    "\354\213\234\354\212\244\354\275\224\354\203\214\355\231\230\354\203\235\353\223\234\353\213\210\354\203\244"
    "\353\246\204\354\227\230\354\205\260\354\235\264\355\201\254\354\204\234\354\232\270\354\204\234\354\232\270"
    "\354\213\234\354\204\234\354\232\270\355\212\271\353\263\204\354\213\234\354\204\240\354\240\204 \354\213\234"
    "\354\204\270\353\266\200\354\204\270\353\271\204\354\225\274\354\204\270\354\235\270\355\212\270\355\224\274"
    "\355\204\260\354\246\210\353\262\204\352\267\270\354\206\214\355\224\274\354\225\204\354\210\230\353\260\224"
    "\354\212\244\354\275\224\355\216\230\354\212\244\355\206\241\355\231\200\353\246\204\354\212\244\355\224\214"
    "\353\246\254\355\212\270\354\213\234\353\223\234\353\213\210\354\213\234\354\225\240\355\213\200\354\213\234"
    "\354\227\240\353\240\210\354\225\204\355\224\204\354\213\234\354\227\240\353\246\275\354\213\234\354\271\264"
    "\352\263\240\354\213\254\354\262\234\354\213\261\352\260\200\355\217\254\353\245\264\354\213\261\352\260\200"
    "\355\217\264\354\224\250\354\227\240\353\246\275\354\225\204\352\260\200\353\224\224\353\245\264\354\225\204"
    "\353\224\224\354\212\244\354\225\204\353\260\224\353\260\224\354\225\204\353\240\210\355\202\244\355\214\214"
    "\354\225\204\353\247\210\353\213\244\353\260\224\353\223\234\354\225\204\353\260\224\353\202\230\354\225\204"
    "\353\266\200\353\213\244\353\271\204\354\225\204\353\271\204\354\236\245\354\225\204\354\210\234\354\213\234"
    "\354\230\250\354\225\204\355\201\254\353\235\274\354\225\204\355\205\214\353\204\244\354\225\204\355\205\214"
    "\353\204\244 \354\213\234\354\225\210\355\203\210\353\246\254\354\225\204\354\225\214\353\247\210\355\213\260"
    "\354\225\224\353\246\254\354\260\250\353\245\264\354\225\224\353\247\214\354\225\224\354\212\244\355\205\214"
    "\353\245\264\353\213\264\354\226\221\352\263\244\354\227\220\353\223\240\353\262\204\353\237\254\354\227\220"
    "\354\202\254\354\232\260\354\235\264\353\235\274\354\227\230\354\227\220\354\235\264\354\230\210\353\240\210"
    "\353\260\230\354\230\210\355\205\214\353\263\264\353\246\254\354\230\244\354\202\254\354\271\264 \354\213\234"
    "\354\230\244\354\212\244\355\213\264\354\230\244\354\212\254\353\241\234\354\230\244\354\225\205\354\202\254"
    "\354\271\264\354\230\244\355\201\264\353\236\234\353\223\234\354\230\244\355\235\220\353\246\254\353\223\234"
    "\354\232\224\355\225\230\353\204\244\354\212\244\353\262\204\352\267\270\354\232\225\354\225\274\354\271\264"
    "\353\245\264\355\203\200\354\232\270\353\236\200\353\260\224\355\203\200\353\245\264\354\232\270\353\236\200"
    "\353\260\224\355\206\240\353\245\264\354\233\260\353\247\201\355\204\264\354\235\264\354\212\244\355\203\204"
    "\353\266\210\354\236\220\352\267\270\353\240\210\353\270\214\354\236\220\354\235\264\355\221\270\353\245\264"
    "\354\236\220\354\271\264\353\245\264\355\203\200\354\236\224\354\247\200\353\260\224\353\245\264\354\213\234"
    "\355\213\260\354\240\234\353\204\244\353\260\224\354\241\260\354\247\200\355\203\200\354\232\264\354\262\255"
    "\353\221\220 \354\213\234\354\262\270\353\202\230\354\235\264\354\267\250\353\246\254\355\236\210\354\271\230"
    "\354\225\231\353\235\274\354\235\264\354\271\230\354\225\231\353\247\210\354\235\264\354\271\264\353\235\274"
    "\354\271\230\354\271\264\353\235\274\354\271\264\354\212\244\354\271\264\353\245\264\355\203\200\355\227\244"
    "\353\202\230\354\271\264\354\202\254\353\270\224\353\236\221\354\271\264\354\271\264\354\235\264\353\241\234"
    "\354\271\264\355\212\270\353\247\214\353\221\220\354\271\274\353\246\254\354\272\204\355\214\224\353\235\274"
    "\354\272\204\355\217\254\355\212\270\354\274\200\354\235\264\355\224\204\355\203\200\354\232\264\354\275\224"
    "\353\245\264\353\217\204\353\260\224\354\275\224\355\206\240\353\245\264\354\275\224\355\216\234\355\225\230"
    "\352\262\220\354\275\234\353\241\254\353\263\264\354\275\234\354\271\264\355\203\200\354\276\260\353\245\270"
    "\354\277\240\354\212\244\354\275\224\354\277\240\354\225\214\353\235\274\353\243\270\355\221\270\353\245\264"
    "\354\277\240\355\203\200\354\235\264\354\213\234\355\200\270\354\212\244\355\203\200\354\232\264\355\201\254"
    "\353\235\274\354\277\240\355\224\204\355\201\264\353\243\250\354\247\200\353\202\230\355\217\254\354\271\264"
    "\355\202\244\352\260\210\353\246\254\355\202\244\354\213\234\353\204\210\354\232\260\355\202\244\354\230\210"
    "\355\224\204\355\202\244\355\206\240\355\203\200\354\212\210\354\274\204\355\212\270\355\203\200\354\235\264"
    "\353\262\240\354\235\264\355\203\200\354\235\264\353\262\240\354\235\264 \354\213\234\355\203\200\354\235\264"
    "\353\273\254\354\235\264\355\203\200\354\235\264\355\216\230\354\235\264\355\203\210\353\246\260\355\205\224"
    "\354\225\204\353\271\204\353\270\214\355\206\240\353\241\240\355\206\240\355\212\200\353\213\210\354\212\244"
    "\355\212\270\353\271\214\353\246\254\354\213\234\355\213\260\353\235\274\353\202\230\355\214\214\353\202\230"
    "\353\247\210 \354\213\234\355\214\214\353\202\230\353\247\210\354\213\234\355\213\260\355\214\214\353\246\254"
    "\355\214\224\353\240\210\353\245\264\353\252\250\355\214\224\353\247\210\353\215\260\353\247\210\354\232\224"
    "\353\245\264\354\271\264\355\215\274\354\212\244\355\217\254\353\245\264\355\203\210\353\240\210\354\236\220"
    "\355\217\254\353\245\264\355\210\254\354\225\214\353\240\210\352\267\270\353\246\254\355\217\254\354\271\264"
    "\353\235\274\355\217\254\355\212\270\353\243\250\354\235\264\354\212\244\355\221\270\352\273\253\355\221\270"
    "\353\204\244\355\221\270\354\227\220\353\245\264\355\206\240\353\260\224\354\225\274\353\245\264\355\203\200"
    "\355\221\270\354\274\223\355\221\274\354\203\254\355\224\204\353\206\210\355\216\234\355\224\204\353\235\274"
    "\355\225\230\355\224\214\353\235\274\354\225\274\353\215\270\354\271\264\353\245\264\353\251\230\355\224\214"
    "\353\241\234\353\240\210\354\212\244\355\224\214\353\241\234\353\240\214\354\212\244\355\224\214\353\241\234"
    "\353\246\254\354\225\204\353\205\270\355\217\264\353\246\254\354\212\244\355\224\214\353\241\234\353\270\214"
    "\353\224\224\355\224\204\355\224\274\353\240\214\354\262\264\355\225\230\353\205\270\354\235\264\355\225\234"
    "\354\204\261\355\225\234\354\226\221\355\225\250\353\266\200\353\245\264\355\201\254\355\227\244\354\213\234"
    "\355\224\274\355\227\254\354\213\261\355\202\244\355\230\270\353\206\200\353\243\260\353\243\250\355\230\270"
    "\354\235\264\354\225\210\355\230\270\354\260\214\353\257\274\355\230\270\354\271\230\353\257\274\355\231\215"
    "\354\275\251\355\233\204\353\245\264\352\260\200\353\213\244\355\233\204\354\277\240\354\230\244\354\271\264 "
    "\354\213\234\360\220\215\203\360\220\214\276\360\220\214\271\360\220\214\272\360\220\214\260\360\220\214\262"
    "\360\220\215\211\360\220\215\203\360\220\215\204\360\220\214\277\360\220\214\272\360\220\214\272\360\220\214"
    "\260\360\220\214\267\360\220\214\277\360\220\214\273\360\220\214\274\360\220\215\203\360\220\215\203\360\220"
    "\215\211\360\220\215\206\360\220\214\271\360\220\214\260AndorraUnited Arab EmiratesAfghanistanAntigua and Barb"
    "udaAnguillaAlbaniaArmeniaNetherlands AntillesAngolaAntarcticaArgentinaAmerican SamoaAustriaAustraliaArubaAland"
    " IslandsAzerbaijanBosnia and HerzegovinaBarbadosBangladeshBelgiumBurkina FasoBulgariaBahrainBurundiBeninSaint "
    "BarthelemyBermudaBruneiBoliviaBonaire, Saint Eustatius and Saba BrazilBahamasBhutanBouvet IslandBotswanaBelaru"
    "sBelizeCanadaCocos IslandsDemocratic Republic of the CongoCentral African RepublicRepublic of the CongoSwitzer"
    "landIvory CoastCook IslandsChileCameroonChinaColombiaCosta RicaSerbia and MontenegroCubaCabo VerdeCuracaoChris"
    "tmas IslandCyprusCzechiaGermanyDjiboutiDenmarkDominicaDominican RepublicAlgeriaEcuadorEstoniaEgyptWestern Saha"
    "raEritreaSpainEthiopiaFinlandFijiFalkland IslandsMicronesiaFaroe IslandsFranceGabonUnited KingdomGrenadaGeorgi"
    "aFrench GuianaGuernseyGhanaGibraltarGreenlandGambiaGuineaGuadeloupeEquatorial GuineaGreeceSouth Georgia and th"
    "e South Sandwich IslandsGuatemalaGuamGuinea-BissauGuyanaHeard Island and McDonald IslandsHondurasCroatiaHaitiH"
    "ungaryIndonesiaIrelandIsraelIsle of ManIndiaBritish Indian Ocean TerritoryIraqIranIcelandItalyJerseyJamaicaJor"
    "danJapanKenyaKyrgyzstanCambodiaKiribatiComorosSaint Kitts and NevisNorth KoreaSouth KoreaKuwaitCayman IslandsK"
    "azakhstanLaosLebanonSaint LuciaLiechtensteinSri LankaLiberiaLesothoLithuaniaLuxembourgLatviaLibyaMoroccoMonaco"
    "MoldovaMontenegroSaint MartinMadagascarMarshall IslandsNorth MacedoniaMaliMyanmarMongoliaMacaoNorthern Mariana"
    " IslandsMartiniqueMauritaniaMontserratMaltaMauritiusMaldivesMalawiMexicoMalaysiaMozambiqueNamibiaNew Caledonia"
    "NigerNorfolk IslandNigeriaNicaraguaThe NetherlandsNorwayNepalNauruNiueNew ZealandOmanPanamaPeruFrench Polynesi"
    "aPapua New GuineaPhilippinesPakistanPolandSaint Pierre and MiquelonPitcairnPuerto RicoPalestinian TerritoryPor"
    "tugalPalauParaguayQatarReunionRomaniaSerbiaRussiaRwandaSaudi ArabiaSolomon IslandsSeychellesSudanSwedenSaint H"
    "elenaSloveniaSvalbard and Jan MayenSlovakiaSierra LeoneSan MarinoSenegalSomaliaSurinameSouth SudanSao Tome and"
    " PrincipeEl SalvadorSint MaartenSyriaEswatiniTurks and Caicos IslandsChadFrench Southern TerritoriesTogoThaila"
    "ndTajikistanTokelauTimor LesteTurkmenistanTunisiaTongaTurkeyTrinidad and TobagoTuvaluTaiwanTanzaniaUkraineUgan"
    "daUnited States Minor Outlying IslandsUnited StatesUruguayUzbekistanVaticanSaint Vincent and the GrenadinesVen"
    "ezuelaBritish Virgin IslandsU.S. Virgin IslandsVietnamVanuatuWallis and FutunaSamoaKosovoYemenMayotteSouth Afr"
    "icaZambiaZimbabweabwadaeafafgafghanistanagagoaiaiaalaland islandsalbalbaniaalgeriaamamericaamerican samoaanand"
    "andorraangolaanguillaantantarcticaantigua and barbudaaoaqarareargargentinaarmarmeniaarubaasasmatataatfatgauaus"
    "traliaaustriaautawaxazazeazerbaijanbabahamasbahrainbangladeshbarbadosbbbdbdibebelbelarusbelgiumbelizebenbeninb"
    "ermudabesbfbfabgbgdbgrbhbhrbhsbhutanbibihbjblblmblzbmbmubnbobolboliviabonaire saint eustatius and sababosnia a"
    "nd herzegovinabotswanabouvet islandbqbrbrabrazilbrbbritish indian ocean territorybritish virgin islandsbrnbrun"
    "eibsbtbtnbulgariaburkina fasoburmaburundibvbvtbwbwabybzcacabo verdecafcambodiacamerooncanadacayman islandscccc"
    "kcdcentral african republiccfcgchchadchechilechinachlchnchristmas islandcickclcmcmrcncococos islandscodcogcolc"
    "olombiacomcomoroscook islandscosta ricacote divoirecpvcrcricroatiacscucubcubacuracaocuwcvcwcxcxrcycymcypcyprus"
    "czczeczech republicczechiadedemocratic republic of the congodenmarkdeudjdjidjiboutidkdmdmadnkdodomdominicadomi"
    "nican republicdzdzaececuecuadoreeegegyegyptehel salvadoremiratesenglandequatorial guineaererieritreaeseshespes"
    "testoniaeswatinietethethiopiafalkland islandsfaroe islandsfifijifinfinlandfjfjifkflkfmfofrfrafrancefrench guia"
    "nafrench polynesiafrench southern territoriesfrofsmgagabgabongambiagbgbrgdgegeogeorgiagermanygfggggyghghaghana"
    "gigibgibraltarginglglpgmgmbgngnbgnqgpgqgrgrcgrdgreat britaingreecegreenlandgrlgsgtgtmguguadeloupeguamguatemala"
    "guernseygufguineaguinea bissaugumguyguyanagwgyhaitiheard island and mcdonald islandshkhmhmdhnhndhollandhondura"
    "shrhrvhthtihuhunhungaryicelandididnieilimimninindindiaindonesiaioiotiqiriraniraqirelandirlirnirqisislisle of m"
    "anisrisraelititaitalyivory coastjamjamaicajapanjejerseyjeyjmjojorjordanjpjpnkazkazakhstankekenkenyakgkgzkhkhmk"
    "ikirkiribatikmknknakorkoreakosovokpkrkuwaitkwkwtkykyrgyzstankzlalaolaoslatvialblbnlbrlbylclcalebanonlesotholil"
    "iberialibyalieliechtensteinlithuanialklkalrlslsoltltululvlvalymamacmacaomacedoniamadagascarmafmalawimalaysiama"
    "ldivesmalimaltamarmarshall islandsmartiniquemauritaniamauritiusmayottemcmcomdmdamdgmdvmemfmgmhmhlmicronesiamkm"
    "kdmlmlimltmmmmrmnmnemngmnpmomoldovamonacomongoliamontenegromontserratmoroccomozmozambiquempmqmrmrtmsmsrmtmtqmu"
    "musmvmwmwimxmymyanmarmysmytmznanamnamibianauruncnclnenepalnernetherlandsnetherlands antillesnew caledonianew z"
    "ealandnfnfkngnganinicaraguanigernigerianiuniuenlnldnonornorfolk islandnorth koreanorth macedonianorthern maria"
    "na islandsnorwaynpnplnrnrununznzlomomanomnpapakpakistanpalaupalestinian territorypanpapua new guineapcnpeperup"
    "fpgphphilippinesphlpitcairnpkplplwpmpnpngpolpolandportugalprpriprkprypspseptpwpypyfqaqatqatarrerepublic of the"
    " congoreureunionroromaniaroursrurusrussiarwrwarwandasasaint barthelemysaint helenasaint kitts and nevissaint l"
    "uciasaint martinsaint pierre and miquelonsaint vincent and the grenadinessamoasan marinosao tome and principes"
    "ausaudi arabiasbscscgscotlandsdsdnsesensenegalserbiaserbia and montenegroseychellessgsgpsgsshshnsisierra leone"
    "sint maartensjsjmskslslbsleslovakiasloveniaslvsmsnsosolomon islandssomsomaliasouth africasouth georgia and the"
    " south sandwich islandssouth koreasouth sudanspainspmsrsrbsri lankassssdststpsudansursurinamesvsvalbard and ja"
    "n mayensvksvnsweswedenswitzerlandswzsxsxmsysycsyrsyriasztaiwantajikistantanzaniatctcatcdtdtftgtgoththathailand"
    "the netherlandstimor lestetjtjktktkltkmtltlstmtntotogotokelautontongatrtrinidad and tobagottttotunisiaturturke"
    "yturkiyeturkmenistanturks and caicos islandstuvtuvalutvtwtwntztzauaugugaugandaukukrukraineumumiunited arab emi"
    "ratesunited kingdomunited statesunited states minor outlying islandsunited states of americauruguayuryusus vir"
    "gin islandsusauyuzuzbuzbekistanvavanuatuvatvaticanvcvctvevenvenezuelavgvgbviviet namvietnamvirvnvnmvuvutwalesw"
    "allis and futunawestern saharawfwlfwswsmxkxkxyeyemyemenytzazafzambiazimbabwezmzmbzwzwe abcdefghijklmnopqrstuvw"
    "xyz23\316\27411 41 23 4ijl oe\311\223\306\203\306\205\311\224\306\210\311\226\311\227\306\214\307\235\311\233"
    "\311\240\311\243\311\251\311\250\306\231\311\257\311\262\311\265\306\243\306\245\312\200\306\250\312\203\306"
    "\255\312\210\312\212\312\213\306\264\306\266\312\222\306\271\306\275ljnj\307\245\306\225\306\277\310\235\306"
    "\236\310\243\310\245\342\261\245\310\274\306\232\342\261\246\311\202\306\200\312\211\312\214\311\207\311\211"
    "\311\213\311\215\311\217\311\246\311\271\311\273\312\201\312\225\316\271\315\261\315\263\315\267 \316\271\317"
    "\263\316\261\316\265\316\267\316\277\317\205\317\211\316\262\316\263\316\264\316\266\316\270\316\272\316\273"
    "\316\275\316\276\317\200\317\201\317\203\317\204\317\206\317\207\317\210\317\227\317\231\317\233\317\235\317"
    "\237\317\241\317\243\317\245\317\247\317\251\317\253\317\255\317\257\317\270\317\273\315\273\315\274\315\275"
    "\320\265\321\222\320\263\321\224\321\225\321\226\321\230\321\231\321\232\321\233\320\272\320\270\321\203\321"
    "\237\320\260\320\261\320\262\320\264\320\266\320\267\320\273\320\274\320\275\320\276\320\277\321\200\321\201"
    "\321\202\321\204\321\205\321\206\321\207\321\210\321\211\321\212\321\213\321\214\321\215\321\216\321\217\321"
    "\241\321\243\321\245\321\247\321\251\321\253\321\255\321\257\321\261\321\263\321\265\321\271\321\273\321\275"
    "\321\277\322\201\322\213\322\215\322\217\322\221\322\223\322\225\322\227\322\231\322\233\322\235\322\237\322"
    "\241\322\243\322\245\322\247\322\251\322\253\322\255\322\257\322\261\322\263\322\265\322\267\322\271\322\273"
    "\322\275\322\277\323\217\323\204\323\206\323\210\323\212\323\214\323\216\323\225\323\231\323\241\323\251\323"
    "\267\323\273\323\275\323\277\324\201\324\203\324\205\324\207\324\211\324\213\324\215\324\217\324\221\324\223"
    "\324\225\324\227\324\231\324\233\324\235\324\237\324\241\324\243\324\245\324\247\324\251\324\253\324\255\324"
    "\257\341\273\273\341\273\275\341\273\277\316\261\316\271\316\267\316\271\317\211\316\271     0456789";

const City cities[] = {
    {{0, 6}, "PT", 387200, -91400, {114, 120, 138, 147, 167, 196, 212, 217, 206, 179, 146, 124}},
    {{6, 5}, "PT", 411500, -86100, {102, 109, 128, 139, 161, 192, 208, 210, 197, 167, 132, 112}},
    {{11, 7}, "PT", 371000, -86800, {129, 132, 146, 154, 171, 197, 212, 216, 208, 187, 160, 141}},
    {{18, 6}, "ES", 404200, -37000, {52, 70, 104, 125, 165, 222, 259, 252, 208, 149, 92, 61}},
    {{24, 9}, "ES", 413900, 21500, {98, 102, 119, 137, 168, 206, 235, 241, 216, 182, 137, 107}},
    {{33, 7}, "ES", 373900, -59900, {107, 124, 152, 169, 204, 249, 277, 274, 246, 199, 149, 119}},
    {{40, 8}, "ES", 394700, -3800, {111, 118, 140, 162, 194, 232, 259, 262, 236, 197, 152, 120}},
    {{48, 7}, "ES", 367200, -44200, {120, 128, 146, 161, 187, 221, 245, 248, 226, 192, 154, 130}},
    {{55, 17}, "ES", 395700, 26500, {121, 121, 134, 154, 187, 226, 256, 260, 235, 201, 160, 132}},
    {{72, 10}, "ES", 281200, -154400, {167, 166, 170, 171, 178, 189, 196, 206, 215, 212, 198, 181}},
    {{82, 22}, "ES", 284700, -162500, {171, 168, 170, 172, 180, 192, 202, 212, 219, 212, 200, 184}},
    {{104, 5}, "FR", 488600, 23500, {40, 44, 75, 102, 141, 171, 194, 190, 157, 118, 72, 45}},
    {{109, 4}, "FR", 437100, 72600, {78, 84, 107, 131, 170, 206, 234, 234, 202, 164, 119, 89}},
    {{113, 8}, "FR", 448400, -5800, {65, 72, 101, 125, 162, 195, 216, 214, 184, 147, 97, 71}},
    {{121, 9}, "FR", 433000, 53700, {85, 89, 112, 135, 171, 208, 234, 234, 202, 169, 122, 94}},
    {{130, 11}, "FR", 436100, 38800, {75, 81, 108, 132, 169, 209, 236, 232, 197, 159, 112, 82}},
    {{141, 9}, "NL", 523700, 49000, {34, 35, 60, 89, 127, 152, 175, 174, 147, 111, 72, 41}},
    {{150, 6}, "DE", 525200, 134000, {4, 11, 45, 90, 140, 167, 191, 186, 144, 97, 46, 12}},
    {{156, 6}, "DE", 481400, 115800, {-2, 7, 48, 87, 135, 164, 184, 179, 138, 92, 38, 7}},
    {{162, 7}, "DE", 535500, 99900, {14, 17, 46, 86, 129, 155, 179, 176, 140, 97, 52, 21}},
    {{169, 7}, "DE", 509400, 69600, {27, 31, 65, 99, 142, 168, 191, 187, 150, 110, 65, 34}},
    {{176, 6}, "CH", 473800, 85400, {14, 22, 61, 95, 141, 172, 194, 189, 150, 108, 52, 24}},
    {{182, 6}, "CH", 462000, 61400, {18, 32, 71, 106, 151, 184, 207, 200, 162, 119, 60, 27}},
    {{188, 6}, "AT", 482100, 163700, {-2, 14, 56, 108, 159, 188, 211, 206, 159, 105, 49, 7}},
    {{194, 6}, "CZ", 500800, 144400, {-4, 8, 48, 95, 145, 174, 196, 192, 147, 96, 42, 7}},
    {{200, 8}, "HU", 475000, 190400, {-8, 10, 58, 114, 166, 194, 216, 210, 162, 109, 49, 2}},
    {{208, 6}, "PL", 522300, 210100, {-16, -8, 29, 87, 142, 169, 191, 182, 135, 87, 34, -5}},
    {{214, 7}, "PL", 500600, 199400, {-18, -5, 39, 94, 144, 171, 191, 186, 141, 92, 36, -5}},
    {{221, 10}, "SK", 481500, 171100, {-4, 14, 58, 111, 162, 192, 214, 209, 162, 108, 52, 7}},
    {{231, 9}, "SI", 460500, 145100, {4, 20, 65, 111, 160, 191, 212, 207, 162, 114, 59, 16}},
    {{240, 6}, "HR", 458100, 159800, {5, 22, 69, 116, 166, 198, 221, 216, 169, 118, 61, 17}},
    {{246, 5}, "HR", 435100, 164400, {79, 81, 107, 138, 182, 218, 246, 246, 209, 171, 125, 92}},
    {{251, 9}, "HR", 426500, 180900, {90, 92, 114, 142, 186, 222, 251, 252, 216, 179, 135, 102}},
    {{260, 4}, "IT", 419000, 125000, {78, 85, 110, 138, 182, 221, 251, 252, 214, 175, 125, 90}},
    {{264, 5}, "IT", 454600, 91900, {29, 47, 95, 131, 180, 218, 246, 238, 191, 138, 79, 37}},
    {{269, 8}, "IT", 437700, 112500, {51, 62, 97, 129, 175, 212, 242, 241, 199, 152, 99, 62}},
    {{277, 6}, "IT", 408400, 142500, {105, 102, 119, 142, 181, 217, 245, 250, 222, 189, 149, 118}},
    {{283, 7}, "IT", 444900, 113400, {37, 50, 92, 129, 181, 222, 251, 244, 199, 149, 89, 47}},
    {{290, 7}, "IT", 381200, 133600, {120, 119, 132, 152, 190, 229, 258, 264, 237, 206, 166, 135}},
    {{297, 7}, "IT", 375000, 150900, {116, 116, 132, 157, 199, 242, 272, 276, 241, 205, 161, 129}},
    {{304, 6}, "GR", 379800, 237300, {95, 98, 121, 158, 207, 257, 279, 276, 238, 192, 144, 110}},
    {{310, 12}, "GR", 406400, 229400, {61, 75, 109, 151, 200, 245, 269, 266, 224, 172, 115, 72}},
    {{322, 9}, "GR", 353400, 251300, {124, 122, 137, 167, 205, 247, 262, 261, 239, 205, 167, 138}},
    {{331, 7}, "CY", 351700, 333600, {111, 115, 140, 181, 228, 275, 302, 300, 268, 221, 165, 127}},
    {{338, 6}, "CY", 347700, 324200, {135, 132, 146, 170, 202, 239, 262, 267, 250, 224, 185, 152}},
    {{344, 8}, "TR", 410100, 289500, {67, 64, 82, 120, 166, 215, 239, 242, 210, 168, 121, 88}},
    {{352, 7}, "TR", 369000, 307000, {107, 111, 135, 170, 215, 267, 300, 297, 262, 214, 158, 122}},
    {{359, 5}, "TR", 384200, 271400, {84, 89, 116, 158, 208, 259, 287, 284, 241, 189, 134, 100}},
    {{364, 6}, "TR", 370300, 274300, {126, 121, 134, 157, 188, 225, 246, 251, 231, 204, 168, 141}},
    {{370, 5}, "BG", 427000, 233200, {-4, 12, 60, 111, 159, 194, 214, 212, 170, 117, 52, 10}},
    {{375, 7}, "BG", 421400, 247500, {16, 34, 75, 130, 179, 219, 242, 239, 192, 135, 72, 27}},
    {{382, 9}, "RO", 444300, 261000, {-10, 9, 60, 120, 177, 214, 234, 232, 182, 122, 55, 2}},
    {{391, 11}, "RO", 467700, 235900, {-28, -12, 42, 100, 151, 180, 197, 192, 147, 92, 32, -15}},
    {{402, 8}, "RS", 448000, 204600, {7, 24, 72, 125, 179, 208, 228, 226, 179, 127, 67, 20}},
    {{410, 8}, "RS", 452500, 198300, {4, 21, 70, 124, 179, 208, 227, 224, 176, 124, 64, 17}},
    {{418, 6}, "MK", 419900, 214300, {18, 38, 81, 129, 181, 220, 242, 241, 194, 137, 71, 28}},
    {{424, 6}, "AL", 413300, 198200, {64, 74, 107, 142, 186, 222, 249, 248, 210, 168, 116, 77}},
    {{430, 5}, "ME", 424200, 187700, {49, 51, 79, 112, 160, 196, 224, 224, 185, 145, 96, 61}},
    {{435, 7}, "EE", 594400, 247500, {-38, -48, -11, 46, 101, 144, 176, 164, 116, 68, 16, -19}},
    {{442, 4}, "LV", 569500, 241100, {-26, -31, 2, 61, 118, 154, 182, 174, 126, 77, 22, -14}},
    {{446, 7}, "LT", 546900, 252800, {-39, -38, 2, 70, 129, 157, 179, 170, 120, 68, 12, -28}},
    {{453, 8}, "FI", 601700, 249400, {-45, -55, -21, 32, 90, 132, 174, 162, 115, 65, 15, -22}},
    {{461, 9}, "SE", 593300, 180700, {-20, -23, 4, 48, 100, 141, 172, 162, 118, 71, 25, -10}},
    {{470, 10}, "SE", 577100, 119700, {-2, -4, 20, 65, 115, 146, 169, 162, 124, 82, 39, 8}},
    {{480, 4}, "NO", 599100, 107500, {-42, -36, 4, 54, 114, 152, 176, 162, 118, 67, 18, -31}},
    {{484, 6}, "NO", 603900, 53200, {12, 12, 27, 59, 98, 126, 146, 144, 115, 78, 39, 14}},
    {{490, 10}, "DK", 556800, 125700, {8, 8, 28, 66, 114, 147, 172, 171, 134, 94, 52, 20}},
    {{500, 9}, "IS", 641400, -219400, {-8, -3, 4, 34, 75, 104, 119, 114, 86, 46, 18, 1}},
    {{509, 6}, "GB", 515100, -1300, {49, 48, 69, 91, 124, 154, 176, 174, 147, 112, 77, 52}},
    {{515, 9}, "GB", 559500, -31900, {48, 49, 62, 81, 107, 134, 154, 152, 131, 102, 72, 49}},
    {{524, 6}, "IE", 533300, -62500, {60, 59, 72, 88, 114, 140, 158, 157, 138, 111, 82, 64}},
    {{530, 8}, "BE", 508500, 43500, {32, 35, 65, 92, 132, 158, 181, 177, 147, 110, 68, 39}},
    {{538, 15}, "LU", 496100, 61300, {12, 19, 54, 86, 129, 158, 180, 176, 138, 97, 51, 22}},
    {{553, 8}, "MT", 359000, 145100, {139, 134, 141, 156, 184, 219, 248, 258, 242, 219, 185, 155}},
    {{561, 17}, "PT", 326500, -169100, {158, 155, 158, 162, 175, 192, 206, 218, 219, 205, 186, 170}},
    {{578, 7}, "GE", 416900, 448300, {0, 10, 58, 121, 164, 208, 242, 241, 195, 134, 66, 14}},
    {{585, 6}, "GE", 416400, 416400, {69, 67, 85, 126, 168, 206, 229, 235, 212, 181, 132, 91}},
    {{591, 7}, "AM", 401800, 445100, {-23, -5, 50, 116, 162, 218, 256, 252, 205, 135, 59, 2}},
    {{598, 4}, "AZ", 404100, 498700, {59, 55, 72, 111, 164, 219, 252, 257, 222, 172, 119, 79}},
    {{602, 6}, "KZ", 432600, 769400, {-62, -38, 32, 110, 166, 212, 235, 226, 177, 101, 22, -40}},
    {{608, 8}, "UZ", 413000, 692400, {-2, 21, 82, 147, 199, 252, 271, 256, 202, 132, 70, 12}},
    {{616, 5}, "AE", 252000, 552700, {195, 204, 229, 268, 310, 331, 349, 352, 328, 296, 254, 214}},
    {{621, 9}, "AE", 244700, 543700, {195, 201, 226, 262, 305, 324, 340, 346, 327, 298, 258, 217}},
    {{630, 6}, "OM", 236100, 585900, {212, 221, 242, 281, 318, 330, 324, 311, 305, 292, 258, 228}},
    {{636, 4}, "QA", 252900, 515300, {175, 185, 215, 262, 314, 337, 349, 350, 329, 297, 247, 199}},
    {{640, 6}, "SA", 246900, 467200, {139, 166, 210, 267, 326, 351, 362, 360, 329, 276, 208, 155}},
    {{646, 8}, "IL", 320800, 347800, {141, 142, 161, 189, 216, 242, 262, 267, 257, 237, 197, 159}},
    {{654, 5}, "JO", 319600, 359500, {74, 84, 115, 162, 206, 236, 252, 252, 235, 198, 136, 91}},
    {{659, 6}, "LB", 338900, 355000, {124, 127, 148, 181, 216, 247, 266, 268, 256, 229, 181, 141}},
    {{665, 10}, "MA", 335900, -76200, {131, 142, 160, 170, 190, 215, 232, 236, 227, 202, 170, 146}},
    {{675, 9}, "MA", 316300, -80000, {107, 129, 155, 171, 198, 235, 267, 265, 238, 199, 154, 120}},
    {{684, 6}, "MA", 304200, -96000, {151, 165, 184, 189, 202, 220, 249, 252, 237, 218, 189, 162}},
    {{690, 9}, "MA", 315100, -97600, {151, 158, 171, 174, 186, 204, 222, 226, 221, 206, 182, 162}},
    {{699, 5}, "EG", 300400, 312400, {138, 148, 176, 217, 251, 280, 289, 288, 272, 241, 192, 151}},
    {{704, 8}, "EG", 272600, 338100, {175, 182, 202, 234, 265, 287, 302, 304, 285, 261, 224, 191}},
    {{712, 15}, "EG", 279100, 343300, {177, 187, 216, 257, 294, 322, 332, 334, 316, 282, 232, 192}},
    {{727, 5}, "TN", 368200, 101600, {121, 122, 138, 160, 196, 235, 262, 270, 245, 212, 167, 134}},
    {{732, 7}, "KE", -12900, 368200, {195, 205, 206, 197, 188, 177, 168, 171, 184, 192, 186, 188}},
    {{739, 9}, "ZA", -339300, 184200, {192, 195, 182, 164, 149, 135, 128, 130, 139, 152, 168, 184}},
    {{748, 12}, "ZA", -262000, 280400, {192, 189, 175, 148, 115, 85, 85, 115, 154, 171, 180, 189}},
    {{760, 5}, "NG", 65200, 33800, {269, 278, 280, 278, 272, 261, 251, 248, 252, 261, 271, 271}},
    {{765, 5}, "GH", 55600, -2000, {268, 274, 278, 278, 272, 258, 245, 239, 246, 258, 269, 271}},
    {{770, 5}, "SN", 147200, -174700, {212, 207, 208, 211, 224, 247, 264, 270, 274, 275, 262, 237}},
    {{775, 11}, "ET", 90300, 387400, {148, 159, 167, 168, 169, 156, 145, 145, 146, 144, 142, 142}},
    {{786, 6}, "IN", 190800, 728800, {238, 244, 262, 278, 290, 282, 270, 265, 269, 278, 267, 248}},
    {{792, 9}, "IN", 129700, 775900, {210, 234, 258, 269, 261, 239, 230, 227, 229, 226, 214, 204}},
    {{801, 3}, "IN", 153000, 740100, {251, 255, 267, 281, 287, 268, 259, 257, 261, 270, 268, 258}},
    {{804, 5}, "IN", 286600, 772300, {136, 170, 225, 291, 328, 334, 308, 297, 288, 254, 198, 149}},
    {{809, 7}, "IN", 225700, 883600, {188, 222, 269, 296, 302, 296, 288, 287, 284, 271, 237, 197}},
    {{816, 9}, "NP", 277200, 853200, {108, 128, 167, 201, 216, 231, 232, 232, 222, 194, 154, 121}},
    {{825, 7}, "LK", 69300, 798500, {268, 275, 282, 280, 279, 272, 269, 268, 268, 266, 264, 264}},
    {{832, 5}, "BD", 237200, 904100, {182, 214, 259, 281, 286, 287, 284, 286, 282, 272, 237, 196}},
    {{837, 7}, "PK", 248600, 670100, {196, 215, 250, 279, 298, 304, 294, 282, 282, 280, 249, 209}},
    {{844, 6}, "PK", 315500, 743400, {121, 152, 204, 269, 318, 334, 314, 304, 291, 246, 185, 134}},
    {{850, 7}, "TH", 137500, 1005200, {265, 280, 294, 307, 301, 296, 292, 290, 285, 280, 272, 260}},
    {{857, 10}, "TH", 187900, 989800, {220, 247, 282, 309, 298, 292, 287, 281, 276, 266, 241, 214}},
    {{867, 6}, "TH", 78900, 984000, {267, 272, 277, 280, 278, 278, 275, 272, 269, 266, 267, 266}},
    {{873, 9}, "TH", 95300, 1000600, {262, 268, 275, 282, 282, 282, 278, 276, 272, 268, 267, 265}},
    {{882, 16}, "VN", 108200, 1066300, {265, 274, 286, 295, 289, 278, 272, 272, 271, 269, 268, 262}},
    {{898, 5}, "VN", 210300, 1058500, {169, 182, 209, 248, 278, 296, 296, 289, 277, 252, 217, 181}},
    {{903, 7}, "VN", 160500, 1082000, {219, 227, 242, 266, 284, 296, 296, 292, 279, 262, 246, 225}},
    {{910, 6}, "VN", 158800, 1083400, {221, 229, 245, 267, 285, 297, 297, 294, 279, 262, 246, 227}},
    {{916, 12}, "MY", 31400, 1016900, {262, 267, 269, 271, 272, 272, 268, 269, 266, 265, 262, 260}},
    {{928, 6}, "MY", 54100, 1003300, {272, 277, 279, 279, 281, 281, 278, 277, 272, 270, 269, 269}},
    {{934, 9}, "SG", 13500, 1038200, {259, 262, 268, 272, 276, 277, 272, 272, 270, 269, 265, 260}},
    {{943, 15}, "ID", -86500, 1152200, {267, 269, 270, 272, 268, 262, 252, 250, 252, 260, 266, 267}},
    {{958, 7}, "ID", -62100, 1068500, {262, 262, 267, 270, 271, 269, 267, 270, 274, 274, 270, 266}},
    {{965, 10}, "ID", -78000, 1103700, {258, 259, 262, 265, 264, 258, 249, 246, 251, 258, 261, 259}},
    {{975, 6}, "PH", 146000, 1209800, {262, 269, 281, 295, 296, 287, 279, 276, 277, 279, 276, 266}},
    {{981, 4}, "PH", 103200, 1239000, {262, 264, 270, 279, 282, 280, 277, 279, 277, 275, 272, 267}},
    {{985, 10}, "KH", 115600, 1049300, {269, 284, 298, 304, 296, 289, 284, 282, 279, 274, 270, 262}},
    {{995, 9}, "KH", 133600, 1038600, {262, 282, 296, 302, 295, 290, 286, 282, 278, 272, 266, 255}},
    {{1004, 9}, "LA", 179700, 1026000, {222, 246, 272, 292, 285, 282, 280, 277, 276, 268, 246, 220}},
    {{1013, 6}, "MM", 168700, 961900, {242, 264, 292, 314, 297, 277, 274, 272, 275, 278, 268, 246}},
    {{1019, 7}, "CN", 399000, 1164100, {-38, 1, 67, 155, 222, 262, 275, 259, 209, 136, 41, -20}},
    {{1026, 8}, "CN", 312300, 1214700, {47, 61, 96, 149, 201, 240, 282, 279, 241, 191, 132, 72}},
    {{1034, 9}, "CN", 231300, 1132600, {146, 159, 189, 232, 265, 285, 295, 292, 279, 251, 205, 160}},
    {{1043, 8}, "CN", 225400, 1140600, {155, 166, 192, 230, 261, 280, 289, 287, 277, 252, 211, 169}},
    {{1051, 7}, "CN", 306600, 1040700, {65, 89, 130, 182, 228, 249, 262, 257, 222, 177, 131, 78}},
    {{1058, 9}, "HK", 223200, 1141700, {159, 168, 192, 227, 257, 276, 285, 282, 274, 251, 212, 172}},
    {{1067, 6}, "TW", 250500, 1215300, {156, 160, 180, 215, 248, 275, 292, 289, 270, 241, 209, 172}},
    {{1073, 5}, "KR", 375700, 1269800, {-34, -4, 50, 117, 172, 217, 247, 252, 204, 137, 61, -6}},
    {{1078, 5}, "KR", 351800, 1290700, {35, 52, 89, 134, 172, 205, 242, 258, 224, 174, 114, 58}},
    {{1083, 5}, "JP", 356900, 1396900, {46, 52, 85, 139, 182, 215, 252, 267, 232, 176, 122, 72}},
    {{1088, 5}, "JP", 346900, 1355000, {58, 62, 94, 151, 198, 236, 275, 290, 251, 188, 132, 81}},
    {{1093, 5}, "JP", 350100, 1357700, {44, 48, 81, 139, 184, 222, 262, 275, 235, 174, 118, 68}},
    {{1098, 7}, "JP", 336000, 1304200, {68, 77, 105, 154, 198, 235, 272, 284, 247, 192, 139, 90}},
    {{1105, 11}, "MN", 479000, 1069100, {-222, -177, -86, 12, 90, 144, 171, 148, 80, -6, -120, -193}},
    {{1116, 6}, "AU", -338700, 1512100, {219, 220, 210, 189, 166, 142, 132, 140, 158, 174, 188, 207}},
    {{1122, 9}, "AU", -378100, 1449600, {192, 196, 180, 152, 127, 104, 97, 105, 121, 139, 160, 176}},
    {{1131, 8}, "AU", -274700, 1530200, {248, 244, 231, 208, 180, 152, 145, 156, 184, 205, 221, 239}},
    {{1139, 5}, "AU", -319500, 1158600, {244, 246, 230, 198, 166, 142, 132, 136, 150, 169, 200, 222}},
    {{1144, 10}, "AU", -280200, 1534300, {242, 242, 231, 212, 192, 169, 161, 167, 185, 201, 216, 232}},
    {{1154, 8}, "NZ", -368700, 1747700, {195, 200, 187, 166, 145, 126, 116, 119, 131, 144, 160, 180}},
    {{1162, 10}, "NZ", -412900, 1747800, {158, 162, 152, 136, 121, 105, 97, 98, 107, 116, 129, 145}},
    {{1172, 10}, "NZ", -450300, 1686600, {145, 144, 122, 92, 56, 21, 11, 24, 49, 74, 104, 128}},
    {{1182, 11}, "MX", 194300, -991300, {131, 145, 162, 178, 185, 182, 172, 172, 169, 158, 145, 132}},
    {{1193, 11}, "MX", 206700, -1033500, {168, 182, 204, 228, 244, 235, 215, 215, 212, 204, 188, 172}},
    {{1204, 9}, "MX", 256700, -1003100, {141, 162, 194, 227, 254, 271, 272, 275, 250, 219, 179, 145}},
    {{1213, 6}, "MX", 170700, -967200, {178, 188, 204, 217, 217, 209, 202, 204, 202, 197, 189, 180}},
    {{1219, 16}, "MX", 206300, -870800, {237, 242, 247, 258, 268, 274, 276, 277, 272, 264, 252, 242}},
    {{1235, 7}, "MX", 209700, -896200, {230, 242, 258, 278, 291, 286, 281, 280, 275, 262, 248, 234}},
    {{1242, 9}, "CR", 99300, -840800, {197, 201, 208, 214, 212, 209, 206, 206, 205, 202, 202, 199}},
    {{1251, 11}, "PA", 89900, -795200, {262, 264, 266, 270, 266, 264, 262, 262, 261, 259, 259, 261}},
    {{1262, 7}, "CO", 47100, -740700, {144, 146, 146, 146, 144, 141, 140, 144, 146, 142, 142, 142}},
    {{1269, 9}, "CO", 62500, -755600, {192, 194, 195, 196, 196, 194, 194, 197, 195, 191, 192, 192}},
    {{1278, 9}, "CO", 103900, -754800, {272, 278, 280, 278, 275, 275, 274, 274, 271, 267, 267, 269}},
    {{1287, 7}, "VE", 104800, -668800, {208, 212, 220, 228, 230, 226, 222, 224, 226, 225, 221, 212}},
    {{1294, 5}, "EC", -2200, -785100, {112, 114, 115, 117, 119, 119, 118, 121, 118, 115, 112, 112}},
    {{1299, 4}, "PE", -120500, -770400, {217, 225, 222, 205, 186, 172, 165, 162, 162, 170, 182, 200}},
    {{1303, 5}, "PE", -135300, -719700, {101, 100, 99, 97, 92, 84, 82, 88, 97, 102, 106, 102}},
    {{1308, 6}, "BO", -165000, -681500, {100, 98, 97, 92, 82, 68, 65, 75, 85, 99, 105, 104}},
    {{1314, 8}, "CL", -334600, -706500, {225, 218, 201, 164, 122, 94, 85, 100, 122, 155, 185, 211}},
    {{1322, 11}, "CL", -330500, -716200, {165, 166, 160, 142, 126, 115, 108, 110, 116, 127, 139, 154}},
    {{1333, 12}, "AR", -346100, -583800, {235, 227, 212, 175, 141, 112, 102, 119, 134, 165, 192, 219}},
    {{1345, 8}, "AR", -314200, -641900, {237, 222, 208, 172, 136, 105, 97, 120, 146, 185, 212, 232}},
    {{1353, 7}, "AR", -328900, -688500, {245, 232, 206, 159, 118, 86, 78, 102, 131, 178, 211, 237}},
    {{1360, 10}, "UY", -349000, -561900, {221, 220, 209, 177, 146, 118, 106, 117, 127, 155, 179, 202}},
    {{1370, 10}, "BR", -235500, -466300, {227, 230, 222, 208, 182, 170, 166, 175, 184, 198, 210, 219}},
    {{1380, 14}, "BR", -229100, -431700, {267, 271, 262, 249, 228, 215, 210, 215, 220, 232, 245, 256}},
    {{1394, 14}, "BR", -276000, -485500, {244, 247, 240, 221, 192, 171, 162, 168, 178, 197, 216, 232}},
    {{1408, 6}, "BR", -80500, -348800, {270, 272, 272, 267, 261, 252, 246, 245, 252, 260, 265, 269}},
    {{1414, 9}, "BR", -37200, -385400, {271, 269, 267, 267, 268, 265, 262, 265, 267, 269, 272, 272}},
    {{1423, 13}, "US", 407100, -740100, {-4, 8, 49, 109, 165, 219, 247, 239, 199, 136, 82, 26}},
    {{1436, 5}, "US", 257700, -801900, {206, 212, 221, 236, 254, 270, 278, 279, 272, 259, 238, 218}},
    {{1441, 11}, "US", 340500, -1182400, {127, 136, 149, 168, 186, 206, 232, 239, 228, 197, 158, 125}},
    {{1452, 13}, "US", 377700, -1224200, {98, 110, 120, 128, 141, 154, 160, 164, 165, 152, 125, 101}},
    {{1465, 6}, "US", 302700, -977400, {102, 122, 162, 202, 242, 275, 291, 294, 262, 212, 156, 109}},
    {{1471, 6}, "US", 397400, -1049800, {-13, 2, 42, 86, 139, 192, 228, 216, 170, 102, 31, -18}},
    {{1477, 7}, "US", 476100, -1223300, {57, 62, 79, 98, 126, 152, 179, 181, 155, 112, 77, 51}},
    {{1484, 7}, "US", 418800, -876300, {-38, -28, 16, 78, 148, 214, 242, 234, 192, 124, 58, -9}},
    {{1491, 6}, "US", 423600, -710600, {-20, -5, 31, 86, 139, 192, 222, 216, 177, 118, 67, 11}},
    {{1497, 9}, "CA", 492500, -1231200, {45, 52, 69, 92, 125, 152, 178, 179, 152, 109, 68, 42}},
    {{1506, 7}, "CA", 436500, -793800, {-34, -36, -3, 54, 109, 171, 215, 217, 180, 116, 57, 1}},
    {{1513, 9}, "CA", 455100, -735500, {-96, -75, -16, 67, 138, 191, 215, 201, 155, 86, 24, -53}},
    {{1522, 6}, "CU", 231300, -823800, {222, 228, 237, 250, 265, 275, 281, 281, 274, 262, 247, 232}},
    {{1528, 13}, "DO", 184800, -699300, {239, 241, 246, 252, 259, 264, 266, 267, 265, 260, 252, 244}},
    {{1541, 8}, "PR", 184700, -661200, {246, 247, 252, 259, 267, 275, 277, 278, 276, 270, 261, 252}},
    {{1549, 6}, "BS", 250400, -773400, {222, 222, 226, 234, 249, 267, 276, 278, 274, 262, 247, 232}},
    {{1555, 10}, "BB", 131000, -596100, {255, 252, 255, 260, 266, 268, 268, 270, 272, 271, 266, 262}},
    {{1565, 10}, "TH", 199100, 998300, {209, 230, 261, 284, 282, 282, 279, 276, 272, 261, 232, 204}},
    {{1575, 3}, "TH", 193600, 984400, {207, 228, 262, 286, 277, 270, 264, 261, 260, 252, 230, 204}},
    {{1578, 9}, "TH", 75400, 990500, {265, 270, 275, 277, 276, 276, 272, 271, 266, 262, 262, 262}},
    {{1587, 9}, "VN", 122400, 1091900, {236, 244, 258, 276, 288, 289, 288, 288, 279, 267, 255, 241}},
    {{1596, 6}, "KH", 106100, 1041800, {264, 270, 278, 285, 281, 274, 270, 268, 267, 267, 268, 262}},
    {{1602, 13}, "LA", 198900, 1021400, {212, 234, 260, 277, 280, 282, 277, 274, 270, 257, 232, 206}},
    {{1615, 4}, "ID", -85100, 1152600, {260, 261, 262, 262, 258, 251, 242, 240, 244, 252, 259, 260}},
    {{1619, 6}, "ID", -86500, 1163200, {259, 259, 261, 262, 259, 252, 246, 246, 254, 262, 265, 261}},
    {{1625, 13}, "ID", -86500, 1151300, {267, 269, 270, 271, 268, 261, 252, 250, 252, 259, 265, 267}},
    {{1638, 9}, "DO", 184300, -689700, {249, 250, 254, 261, 267, 275, 279, 280, 276, 269, 261, 254}},
    {{1647, 7}, "GT", 145600, -907300, {161, 169, 177, 184, 182, 178, 177, 178, 174, 172, 166, 162}},
    {{1654, 5}, "NI", 124300, -868800, {275, 280, 285, 291, 282, 275, 280, 278, 267, 265, 268, 272}},
    {{1659, 7}, "NI", 119300, -859600, {259, 264, 272, 282, 279, 269, 266, 268, 265, 262, 262, 261}},
    {{1666, 6}, "GT", 169300, -898900, {229, 244, 262, 282, 289, 278, 272, 272, 266, 256, 242, 232}},
    {{1672, 4}, "CO", 34400, -765200, {219, 221, 222, 222, 224, 222, 222, 222, 220, 217, 217, 218}},
    {{1676, 11}, "CO", 112400, -742000, {255, 255, 257, 261, 267, 271, 270, 270, 268, 265, 264, 260}},
    {{1687, 8}, "PE", -164100, -715400, {149, 149, 148, 150, 147, 142, 141, 151, 158, 165, 162, 157}},
    {{1695, 9}, "PY", -252900, -576500, {276, 268, 261, 231, 194, 177, 172, 191, 207, 236, 251, 267}},
    {{1704, 16}, "GE", 416900, 448100, {0, 10, 58, 121, 164, 208, 242, 241, 195, 134, 66, 14}},
    {{1720, 7}, "GE", 422700, 427000, {28, 34, 71, 131, 176, 209, 234, 238, 200, 152, 92, 45}},
    {{1727, 5}, "MK", 411200, 208000, {15, 24, 58, 99, 146, 185, 214, 217, 176, 130, 71, 27}},
    {{1732, 6}, "BA", 433400, 178100, {36, 49, 89, 130, 181, 216, 244, 242, 195, 145, 88, 48}},
    {{1738, 8}, "BA", 438500, 184100, {-8, 2, 42, 86, 137, 168, 189, 187, 146, 102, 45, 2}},
    {{1746, 11}, "MA", 351700, -52700, {91, 102, 124, 135, 164, 205, 241, 242, 212, 172, 131, 102}},
    {{1757, 3}, "MA", 340400, -50000, {108, 125, 148, 162, 195, 237, 271, 271, 242, 200, 152, 121}},
    {{1760, 13}, "TZ", -61700, 392000, {275, 278, 276, 267, 259, 251, 245, 245, 251, 259, 267, 272}},
    {{1773, 13}, "TZ", -67900, 392700, {276, 278, 275, 265, 258, 250, 244, 242, 249, 257, 266, 272}},
    {{1786, 7}, "UG", 3500, 325800, {219, 224, 222, 217, 215, 211, 207, 208, 211, 212, 212, 215}},
    {{1793, 6}, "RW", -19500, 300600, {202, 206, 202, 198, 200, 202, 205, 212, 208, 201, 195, 197}},
    {{1799, 7}, "CI", 53600, -40100, {261, 268, 271, 271, 264, 252, 244, 240, 244, 252, 260, 261}},
    {{1806, 7}, "KE", -40500, 396700, {276, 278, 282, 272, 261, 251, 242, 242, 250, 259, 268, 275}},
    {{1813, 8}, "NA", -225600, 170800, {232, 222, 211, 188, 158, 128, 126, 152, 191, 215, 227, 238}},
    {{1821, 10}, "MU", -201600, 575000, {255, 256, 252, 246, 230, 214, 205, 204, 209, 219, 232, 247}},
    {{1831, 5}, "MV", 41800, 735100, {267, 271, 276, 279, 277, 275, 272, 271, 268, 268, 266, 265}},
    {{1836, 11}, "RE", -208800, 554500, {262, 264, 261, 254, 238, 222, 214, 212, 218, 227, 239, 252}},
    {{1847, 7}, "NC", -222800, 1664600, {252, 257, 251, 240, 225, 212, 202, 199, 206, 218, 231, 244}},
    {{1854, 4}, "FJ", -181400, 1784400, {262, 265, 264, 258, 248, 240, 232, 229, 232, 237, 248, 256}},
    {{1858, 4}, "FJ", -177700, 1774300, {267, 268, 266, 261, 250, 242, 234, 234, 240, 248, 257, 265}},
    {{1862, 8}, "US", 213100, -1578600, {224, 221, 222, 227, 235, 245, 250, 254, 255, 251, 242, 231}},
    {{1870, 27}, "MX", 167400, -926400, {125, 137, 150, 162, 162, 155, 152, 152, 150, 145, 135, 129}},
    {{1897, 15}, "MX", 206500, -1052200, {221, 222, 226, 241, 257, 269, 272, 272, 270, 264, 245, 228}},
    {{1912, 5}, "MX", 202100, -874600, {236, 241, 247, 258, 269, 272, 275, 276, 272, 262, 251, 242}},
    {{1917, 12}, "BR", -300300, -512300, {249, 247, 237, 207, 170, 146, 141, 156, 168, 195, 217, 237}},
    {{1929, 14}, "BR", -199200, -439400, {226, 230, 224, 214, 192, 177, 176, 188, 205, 218, 219, 220}},
    {{1943, 5}, "BR", -57900, -352100, {266, 267, 267, 265, 262, 254, 248, 248, 254, 259, 262, 265}},
    {{1948, 8}, "BR", -129700, -385000, {262, 265, 266, 261, 254, 245, 238, 237, 242, 250, 256, 261}},
    {{1956, 6}, "BR", -31000, -600200, {264, 264, 265, 265, 265, 265, 267, 274, 277, 279, 275, 269}},
    {{1962, 22}, "CO", 62100, -755700, {192, 194, 195, 196, 196, 194, 194, 197, 195, 191, 192, 192}},
    {{1984, 7}, "NP", 282100, 839900, {118, 132, 167, 202, 226, 248, 252, 252, 242, 207, 166, 135}},
    {{1991, 7}, "IN", 130800, 802700, {248, 257, 275, 295, 308, 307, 298, 292, 288, 276, 262, 252}},
    {{1998, 4}, "IN", 185200, 738600, {215, 232, 264, 285, 282, 261, 245, 240, 242, 248, 232, 212}},
    {{2002, 9}, "IN", 173800, 784900, {226, 255, 288, 312, 325, 290, 266, 259, 262, 255, 235, 218}},
    {{2011, 9}, "IN", 230300, 725700, {199, 222, 271, 311, 332, 325, 294, 282, 289, 280, 242, 208}},
    {{2020, 6}, "IN", 269100, 757900, {144, 178, 236, 294, 332, 330, 296, 281, 282, 258, 202, 157}},
    {{2026, 8}, "IN", 316300, 748700, {117, 148, 199, 262, 312, 328, 305, 296, 282, 239, 181, 131}},
    {{2034, 8}, "IN", 253200, 830000, {158, 192, 251, 308, 334, 329, 299, 292, 286, 262, 215, 172}},
    {{2042, 11}, "IN", 119300, 798300, {249, 258, 274, 291, 302, 300, 295, 291, 285, 275, 261, 251}},
    {{2053, 5}, "IN", 99900, 762700, {265, 271, 279, 281, 276, 261, 255, 254, 258, 261, 264, 264}},
    {{2058, 9}, "PH", 93100, 1233100, {266, 268, 274, 284, 285, 280, 276, 277, 276, 275, 274, 269}},
    {{2067, 7}, "PH", 98600, 1260500, {259, 259, 262, 268, 272, 274, 274, 277, 275, 271, 267, 262}},
    {{2074, 24}, "VN", 107900, 1067500, {264, 272, 285, 294, 289, 278, 272, 272, 271, 270, 268, 262}},
    {{2098, 6}, "VN", 109500, 1082900, {252, 256, 266, 279, 282, 280, 276, 276, 274, 270, 266, 257}},
    {{2104, 8}, "VN", 103500, 1070800, {252, 256, 266, 279, 281, 277, 272, 271, 269, 268, 267, 258}},
    {{2112, 4}, "UA", 504500, 305200, {-38, -33, 15, 89, 152, 182, 201, 192, 137, 80, 17, -25}},
    {{2116, 4}, "UA", 498400, 240300, {-28, -19, 24, 86, 140, 166, 186, 179, 132, 85, 29, -15}},
    {{2120, 5}, "BY", 539000, 275600, {-49, -49, -5, 70, 130, 160, 181, 170, 117, 62, 4, -38}},
    {{2125, 10}, "MD", 470100, 288600, {-20, -8, 39, 106, 167, 202, 222, 216, 162, 105, 42, -8}},
    {{2135, 6}, "RU", 557500, 376200, {-72, -76, -18, 64, 132, 170, 192, 169, 112, 52, -18, -59}},
    {{2141, 16}, "RU", 599300, 303200, {-62, -66, -21, 44, 102, 142, 172, 155, 105, 52, -4, -43}},
};
const std::size_t citiesCount = 269;

const CityName cityNames[] = {
    {{2157, 9}, 229, 1},
    {{2166, 8}, 229, 1},
    {{2174, 11}, 82, 1},
    {{2185, 16}, 103, 1},
    {{2201, 8}, 195, 1},
    {{2209, 11}, 91, 1},
    {{2220, 7}, 101, 1},
    {{2227, 10}, 79, 1},
    {{2237, 16}, 242, 1},
    {{2253, 11}, 216, 1},
    {{2264, 14}, 252, 1},
    {{2278, 10}, 254, 1},
    {{2288, 14}, 16, 1},
    {{2302, 5}, 171, 1},
    {{2307, 12}, 82, 1},
    {{2319, 8}, 73, 1},
    {{2327, 10}, 73, 1},
    {{2337, 4}, 252, 1},
    {{2341, 5}, 101, 1},
    {{2346, 9}, 84, 1},
    {{2355, 9}, 254, 1},
    {{2364, 5}, 195, 1},
    {{2369, 6}, 229, 1},
    {{2375, 6}, 229, 1},
    {{2381, 9}, 229, 1},
    {{2390, 7}, 229, 0},
    {{2397, 7}, 229, 1},
    {{2404, 8}, 229, 1},
    {{2412, 9}, 229, 1},
    {{2421, 8}, 229, 1},
    {{2429, 8}, 229, 1},
    {{2437, 15}, 229, 1},
    {{2452, 7}, 229, 1},
    {{2459, 6}, 229, 1},
    {{2465, 7}, 229, 1},
    {{2472, 7}, 229, 1},
    {{2479, 7}, 229, 1},
    {{2486, 6}, 229, 1},
    {{2492, 12}, 229, 1},
    {{2504, 3}, 229, 1},
    {{2507, 10}, 82, 1},
    {{2517, 9}, 82, 1},
    {{2526, 8}, 82, 1},
    {{2534, 13}, 82, 1},
    {{2547, 9}, 82, 1},
    {{2556, 9}, 82, 1},
    {{2565, 8}, 82, 1},
    {{2573, 9}, 82, 1},
    {{2582, 9}, 82, 0},
    {{2591, 17}, 82, 1},
    {{2608, 42}, 82, 1},
    {{2650, 9}, 82, 1},
    {{2659, 8}, 82, 1},
    {{2667, 8}, 82, 1},
    {{2675, 8}, 82, 1},
    {{2683, 9}, 82, 1},
    {{2692, 9}, 82, 1},
    {{2701, 7}, 82, 1},
    {{2708, 8}, 82, 1},
    {{2716, 7}, 82, 1},
    {{2723, 4}, 206, 1},
    {{2727, 6}, 82, 1},
    {{2733, 7}, 229, 1},
    {{2740, 6}, 229, 1},
    {{2746, 3}, 101, 1},
    {{2749, 5}, 101, 0},
    {{2754, 13}, 252, 1},
    {{2767, 4}, 101, 1},
    {{2771, 9}, 217, 1},
    {{2780, 15}, 89, 1},
    {{2795, 8}, 84, 1},
    {{2803, 8}, 84, 1},
    {{2811, 9}, 84, 1},
    {{2820, 7}, 84, 1},
    {{2827, 9}, 84, 1},
    {{2836, 6}, 46, 1},
    {{2842, 3}, 103, 1},
    {{2845, 11}, 103, 0},
    {{2856, 12}, 103, 1},
    {{2868, 12}, 103, 1},
    {{2880, 11}, 103, 1},
    {{2891, 12}, 103, 1},
    {{2903, 12}, 103, 1},
    {{2915, 9}, 103, 1},
    {{2924, 12}, 103, 1},
    {{2936, 10}, 103, 1},
    {{2946, 10}, 103, 1},
    {{2956, 10}, 103, 1},
    {{2966, 11}, 103, 1},
    {{2977, 9}, 103, 1},
    {{2986, 11}, 103, 1},
    {{2997, 10}, 103, 1},
    {{3007, 6}, 69, 1},
    {{3013, 7}, 69, 1},
    {{3020, 10}, 103, 1},
    {{3030, 10}, 103, 1},
    {{3040, 9}, 82, 1},
    {{3049, 6}, 69, 1},
    {{3049, 6}, 183, 1},
    {{3055, 6}, 29, 1},
    {{3061, 14}, 16, 1},
    {{3075, 10}, 16, 1},
    {{3085, 5}, 40, 1},
    {{3090, 5}, 40, 1},
    {{3095, 5}, 40, 1},
    {{3100, 11}, 252, 1},
    {{3111, 3}, 91, 1},
    {{3114, 7}, 91, 1},
    {{3121, 8}, 91, 1},
    {{3129, 6}, 91, 0},
    {{3135, 13}, 91, 1},
    {{3148, 12}, 91, 1},
    {{3160, 7}, 91, 1},
    {{3167, 8}, 91, 1},
    {{3175, 7}, 91, 1},
    {{3182, 6}, 91, 1},
    {{3188, 7}, 91, 1},
    {{3195, 15}, 268, 1},
    {{3210, 3}, 7, 1},
    {{3213, 5}, 30, 1},
    {{3218, 10}, 252, 1},
    {{3228, 11}, 252, 1},
    {{3239, 11}, 252, 1},
    {{3250, 11}, 252, 1},
    {{3261, 11}, 252, 1},
    {{3272, 9}, 252, 1},
    {{3281, 11}, 252, 1},
    {{3292, 10}, 252, 1},
    {{3302, 10}, 252, 1},
    {{3312, 9}, 252, 1},
    {{3321, 9}, 252, 1},
    {{3330, 8}, 252, 1},
    {{3338, 18}, 252, 1},
    {{3356, 9}, 252, 0},
    {{3365, 11}, 69, 1},
    {{3376, 18}, 252, 1},
    {{3394, 16}, 252, 1},
    {{3410, 12}, 16, 1},
    {{3422, 5}, 64, 1},
    {{3427, 6}, 91, 1},
    {{3433, 9}, 153, 1},
    {{3442, 9}, 153, 1},
    {{3451, 10}, 252, 1},
    {{3461, 5}, 101, 1},
    {{3466, 6}, 101, 1},
    {{3472, 10}, 252, 1},
    {{3482, 17}, 252, 1},
    {{3499, 10}, 252, 1},
    {{3509, 6}, 220, 1},
    {{3515, 4}, 101, 1},
    {{3519, 5}, 101, 1},
    {{3524, 6}, 101, 1},
    {{3530, 3}, 153, 1},
    {{3533, 6}, 153, 1},
    {{3539, 6}, 153, 1},
    {{3545, 5}, 153, 1},
    {{3550, 7}, 153, 1},
    {{3557, 4}, 101, 1},
    {{3561, 5}, 101, 1},
    {{3566, 5}, 101, 1},
    {{3571, 11}, 94, 1},
    {{3582, 12}, 94, 1},
    {{3594, 12}, 94, 1},
    {{3606, 10}, 93, 1},
    {{3616, 7}, 85, 1},
    {{3623, 8}, 85, 1},
    {{3631, 3}, 79, 1},
    {{3634, 7}, 79, 1},
    {{3641, 12}, 89, 1},
    {{3653, 6}, 84, 1},
    {{3659, 6}, 84, 1},
    {{3665, 7}, 216, 1},
    {{3672, 7}, 2, 0},
    {{3679, 8}, 94, 1},
    {{3687, 8}, 94, 1},
    {{3695, 12}, 48, 1},
    {{3707, 8}, 79, 1},
    {{3715, 7}, 79, 1},
    {{3722, 7}, 79, 1},
    {{3729, 6}, 79, 1},
    {{3735, 6}, 79, 1},
    {{3741, 6}, 79, 1},
    {{3747, 6}, 79, 0},
    {{3753, 7}, 93, 1},
    {{3760, 6}, 85, 1},
    {{3766, 7}, 92, 1},
    {{3773, 16}, 98, 1},
    {{3789, 3}, 87, 1},
    {{3792, 9}, 252, 1},
    {{3801, 10}, 252, 1},
    {{3811, 10}, 252, 1},
    {{3821, 8}, 252, 1},
    {{3829, 9}, 252, 1},
    {{3838, 4}, 87, 1},
    {{3842, 5}, 87, 1},
    {{3847, 6}, 87, 1},
    {{3853, 5}, 87, 1},
    {{3858, 5}, 87, 1},
    {{3863, 5}, 87, 1},
    {{3868, 13}, 16, 1},
    {{3881, 12}, 16, 1},
    {{3893, 13}, 16, 1},
    {{3906, 6}, 19, 1},
    {{3912, 8}, 19, 1},
    {{3920, 6}, 254, 1},
    {{3926, 7}, 19, 1},
    {{3933, 7}, 19, 1},
    {{3940, 3}, 252, 1},
    {{3943, 8}, 252, 1},
    {{3951, 9}, 252, 1},
    {{3960, 10}, 252, 1},
    {{3970, 7}, 92, 1},
    {{3977, 14}, 16, 1},
    {{3991, 9}, 16, 1},
    {{4000, 10}, 16, 1},
    {{4010, 10}, 16, 1},
    {{4020, 11}, 254, 1},
    {{4031, 10}, 16, 1},
    {{4041, 10}, 254, 1},
    {{4051, 3}, 87, 1},
    {{4054, 5}, 87, 0},
    {{4059, 6}, 87, 1},
    {{4065, 5}, 87, 1},
    {{4070, 17}, 200, 1},
    {{4087, 16}, 202, 1},
    {{4103, 15}, 202, 1},
    {{4118, 15}, 117, 1},
    {{4133, 17}, 117, 1},
    {{4150, 15}, 202, 1},
    {{4165, 15}, 117, 1},
    {{4180, 23}, 115, 1},
    {{4203, 23}, 200, 1},
    {{4226, 19}, 116, 1},
    {{4245, 10}, 201, 1},
    {{4255, 18}, 114, 1},
    {{4273, 8}, 229, 1},
    {{4281, 12}, 82, 1},
    {{4293, 7}, 254, 1},
    {{4300, 10}, 254, 1},
    {{4310, 8}, 254, 0},
    {{4318, 9}, 254, 1},
    {{4327, 10}, 254, 1},
    {{4337, 9}, 254, 1},
    {{4346, 9}, 254, 1},
    {{4355, 10}, 254, 1},
    {{4365, 6}, 254, 1},
    {{4371, 8}, 254, 1},
    {{4379, 3}, 16, 1},
    {{4382, 13}, 16, 1},
    {{4395, 13}, 16, 1},
    {{4408, 8}, 16, 1},
    {{4416, 9}, 16, 1},
    {{4425, 10}, 16, 1},
    {{4435, 9}, 16, 1},
    {{4444, 8}, 16, 1},
    {{4452, 10}, 16, 1},
    {{4462, 12}, 16, 1},
    {{4474, 12}, 16, 1},
    {{4486, 13}, 16, 1},
    {{4499, 8}, 16, 1},
    {{4507, 9}, 16, 0},
    {{4516, 10}, 16, 1},
    {{4526, 11}, 16, 1},
    {{4537, 10}, 16, 1},
    {{4547, 10}, 16, 1},
    {{4557, 10}, 16, 1},
    {{4567, 10}, 16, 1},
    {{4577, 10}, 16, 1},
    {{4587, 9}, 16, 1},
    {{4596, 10}, 16, 1},
    {{4606, 10}, 16, 1},
    {{4616, 9}, 16, 1},
    {{4625, 8}, 16, 1},
    {{4633, 10}, 16, 1},
    {{4643, 12}, 16, 1},
    {{4655, 11}, 16, 1},
    {{4666, 10}, 16, 1},
    {{4676, 11}, 254, 1},
    {{4687, 10}, 16, 1},
    {{4697, 13}, 16, 1},
    {{4710, 9}, 40, 1},
    {{4719, 14}, 28, 1},
    {{4733, 12}, 71, 1},
    {{4745, 9}, 210, 1},
    {{4754, 11}, 43, 1},
    {{4765, 6}, 87, 1},
    {{4771, 8}, 33, 1},
    {{4779, 11}, 46, 1},
    {{4790, 5}, 89, 1},
    {{4795, 7}, 46, 1},
    {{4802, 10}, 30, 1},
    {{4812, 4}, 89, 1},
    {{4816, 11}, 185, 1},
    {{4827, 5}, 139, 1},
    {{4832, 8}, 91, 1},
    {{4840, 5}, 87, 1},
    {{4845, 4}, 119, 1},
    {{4849, 9}, 238, 1},
    {{4858, 4}, 119, 1},
    {{4862, 10}, 16, 1},
    {{4872, 7}, 46, 1},
    {{4879, 8}, 46, 1},
    {{4887, 8}, 46, 1},
    {{4895, 9}, 46, 1},
    {{4904, 7}, 46, 1},
    {{4911, 7}, 46, 1},
    {{4918, 8}, 46, 1},
    {{4926, 7}, 46, 0},
    {{4933, 8}, 46, 1},
    {{4941, 8}, 46, 1},
    {{4949, 7}, 46, 1},
    {{4956, 19}, 210, 1},
    {{4975, 7}, 210, 0},
    {{4982, 17}, 210, 1},
    {{4999, 17}, 210, 1},
    {{5016, 17}, 210, 1},
    {{5033, 20}, 210, 1},
    {{5053, 17}, 210, 1},
    {{5070, 13}, 103, 1},
    {{5083, 11}, 220, 1},
    {{5094, 20}, 153, 1},
    {{5114, 8}, 64, 1},
    {{5122, 10}, 187, 1},
    {{5132, 7}, 82, 1},
    {{5139, 3}, 216, 1},
    {{5142, 7}, 98, 1},
    {{5149, 8}, 85, 1},
    {{5157, 8}, 85, 1},
    {{5165, 8}, 85, 1},
    {{5173, 9}, 85, 1},
    {{5182, 8}, 85, 1},
    {{5190, 7}, 216, 1},
    {{5197, 8}, 216, 1},
    {{5205, 6}, 216, 1},
    {{5211, 7}, 216, 1},
    {{5218, 7}, 216, 1},
    {{5225, 9}, 216, 1},
    {{5234, 8}, 216, 1},
    {{5242, 8}, 216, 0},
    {{5250, 7}, 216, 1},
    {{5257, 7}, 216, 1},
    {{5264, 6}, 216, 1},
    {{5270, 8}, 181, 1},
    {{5278, 8}, 79, 1},
    {{5286, 7}, 216, 1},
    {{5293, 7}, 216, 1},
    {{5300, 9}, 92, 1},
    {{5309, 11}, 92, 1},
    {{5320, 11}, 92, 1},
    {{5331, 5}, 64, 1},
    {{5336, 7}, 187, 1},
    {{5343, 8}, 5, 1},
    {{5351, 7}, 55, 1},
    {{5358, 7}, 55, 1},
    {{5365, 5}, 64, 1},
    {{5370, 4}, 64, 1},
    {{5374, 6}, 217, 1},
    {{5380, 9}, 217, 1},
    {{5389, 9}, 217, 1},
    {{5398, 10}, 217, 1},
    {{5408, 10}, 31, 1},
    {{5418, 6}, 31, 1},
    {{5424, 9}, 217, 1},
    {{5433, 8}, 217, 1},
    {{5441, 9}, 217, 1},
    {{5450, 8}, 45, 1},
    {{5458, 5}, 187, 1},
    {{5463, 6}, 187, 1},
    {{5469, 7}, 62, 1},
    {{5476, 7}, 45, 1},
    {{5483, 11}, 187, 1},
    {{5494, 3}, 217, 1},
    {{5497, 9}, 104, 1},
    {{5506, 8}, 217, 0},
    {{5514, 9}, 217, 1},
    {{5523, 8}, 217, 1},
    {{5531, 9}, 217, 1},
    {{5540, 8}, 217, 1},
    {{5548, 9}, 217, 1},
    {{5557, 10}, 217, 1},
    {{5567, 8}, 217, 1},
    {{5575, 9}, 217, 1},
    {{5584, 10}, 217, 1},
    {{5594, 7}, 217, 1},
    {{5601, 8}, 217, 1},
    {{5609, 8}, 217, 1},
    {{5617, 8}, 217, 1},
    {{5625, 8}, 217, 1},
    {{5633, 5}, 187, 1},
    {{5638, 5}, 46, 1},
    {{5643, 6}, 46, 1},
    {{5649, 6}, 40, 1},
    {{5655, 6}, 40, 1},
    {{5661, 8}, 157, 1},
    {{5669, 4}, 40, 1},
    {{5673, 5}, 40, 1},
    {{5678, 6}, 40, 1},
    {{5684, 6}, 40, 1},
    {{5690, 5}, 40, 1},
    {{5695, 8}, 40, 1},
    {{5703, 6}, 40, 1},
    {{5709, 5}, 40, 1},
    {{5714, 5}, 40, 1},
    {{5719, 5}, 40, 1},
    {{5724, 6}, 40, 1},
    {{5730, 5}, 40, 1},
    {{5735, 3}, 40, 1},
    {{5738, 5}, 40, 1},
    {{5743, 6}, 40, 1},
    {{5749, 7}, 40, 1},
    {{5756, 7}, 40, 1},
    {{5763, 6}, 40, 1},
    {{5769, 7}, 40, 1},
    {{5776, 6}, 40, 0},
    {{5782, 7}, 40, 1},
    {{5789, 6}, 40, 1},
    {{5795, 6}, 40, 1},
    {{5801, 7}, 40, 1},
    {{5808, 7}, 40, 1},
    {{5815, 6}, 40, 1},
    {{5821, 5}, 40, 1},
    {{5826, 10}, 103, 1},
    {{5836, 3}, 40, 1},
    {{5839, 3}, 254, 1},
    {{5842, 7}, 46, 1},
    {{5849, 8}, 46, 1},
    {{5857, 7}, 46, 1},
    {{5864, 8}, 153, 0},
    {{5872, 7}, 153, 1},
    {{5879, 9}, 153, 1},
    {{5888, 20}, 19, 1},
    {{5908, 15}, 20, 1},
    {{5923, 3}, 82, 1},
    {{5926, 8}, 153, 1},
    {{5934, 3}, 187, 1},
    {{5937, 6}, 187, 0},
    {{5943, 7}, 187, 1},
    {{5950, 12}, 187, 1},
    {{5962, 5}, 195, 1},
    {{5967, 17}, 159, 1},
    {{5984, 5}, 95, 1},
    {{5989, 6}, 220, 1},
    {{5995, 7}, 159, 1},
    {{6002, 7}, 220, 1},
    {{6009, 7}, 153, 1},
    {{6016, 8}, 153, 1},
    {{6024, 6}, 153, 1},
    {{6030, 11}, 147, 1},
    {{6041, 6}, 144, 1},
    {{6047, 5}, 64, 1},
    {{6052, 5}, 187, 1},
    {{6057, 6}, 144, 1},
    {{6063, 6}, 220, 1},
    {{6069, 7}, 77, 1},
    {{6076, 59}, 77, 1},
    {{6135, 6}, 77, 1},
    {{6141, 3}, 46, 1},
    {{6144, 5}, 47, 1},
    {{6149, 5}, 47, 1},
    {{6154, 9}, 101, 1},
    {{6163, 7}, 91, 1},
    {{6170, 7}, 91, 1},
    {{6177, 13}, 46, 1},
    {{6190, 12}, 126, 1},
    {{6202, 5}, 78, 1},
    {{6207, 13}, 38, 1},
    {{6220, 11}, 6, 1},
    {{6231, 5}, 11, 1},
    {{6236, 12}, 6, 1},
    {{6248, 14}, 163, 1},
    {{6262, 13}, 4, 1},
    {{6275, 14}, 4, 1},
    {{6289, 13}, 4, 1},
    {{6302, 7}, 76, 1},
    {{6309, 16}, 240, 1},
    {{6325, 7}, 11, 1},
    {{6332, 8}, 134, 1},
    {{6340, 4}, 78, 1},
    {{6344, 9}, 134, 1},
    {{6353, 8}, 134, 1},
    {{6361, 12}, 105, 1},
    {{6373, 9}, 192, 1},
    {{6382, 7}, 88, 1},
    {{6389, 3}, 44, 1},
    {{6392, 5}, 44, 1},
    {{6397, 9}, 105, 1},
    {{6406, 6}, 164, 1},
    {{6412, 4}, 78, 1},
    {{6416, 5}, 245, 1},
    {{6421, 6}, 11, 1},
    {{6427, 7}, 17, 1},
    {{6434, 4}, 245, 1},
    {{6438, 17}, 70, 1},
    {{6455, 14}, 243, 1},
    {{6469, 8}, 114, 1},
    {{6477, 8}, 114, 1},
    {{6485, 6}, 174, 1},
    {{6491, 6}, 88, 1},
    {{6497, 7}, 88, 1},
    {{6504, 3}, 78, 1},
    {{6507, 8}, 134, 1},
    {{6515, 8}, 134, 1},
    {{6523, 4}, 78, 1},
    {{6527, 5}, 78, 1},
    {{6532, 4}, 78, 1},
    {{6536, 5}, 78, 1},
    {{6541, 5}, 78, 1},
    {{6546, 4}, 78, 0},
    {{6550, 5}, 78, 1},
    {{6555, 5}, 78, 1},
    {{6560, 5}, 78, 1},
    {{6565, 4}, 78, 1},
    {{6569, 5}, 78, 1},
    {{6574, 4}, 78, 1},
    {{6578, 15}, 173, 1},
    {{6593, 8}, 255, 1},
    {{6601, 11}, 173, 1},
    {{6612, 6}, 38, 1},
    {{6618, 8}, 6, 1},
    {{6626, 6}, 73, 1},
    {{6632, 7}, 73, 1},
    {{6639, 12}, 4, 1},
    {{6651, 10}, 26, 1},
    {{6661, 4}, 125, 2},
    {{6661, 4}, 208, 3},
    {{6665, 13}, 125, 0},
    {{6678, 8}, 37, 1},
    {{6686, 9}, 6, 1},
    {{6695, 7}, 73, 1},
    {{6702, 10}, 173, 1},
    {{6712, 12}, 173, 1},
    {{6724, 10}, 173, 1},
    {{6734, 10}, 173, 1},
    {{6744, 10}, 173, 1},
    {{6754, 6}, 38, 1},
    {{6760, 10}, 4, 1},
    {{6770, 7}, 38, 1},
    {{6777, 6}, 104, 1},
    {{6783, 7}, 114, 1},
    {{6790, 12}, 202, 1},
    {{6802, 14}, 105, 1},
    {{6816, 12}, 202, 1},
    {{6828, 16}, 202, 1},
    {{6844, 13}, 202, 1},
    {{6857, 16}, 202, 1},
    {{6873, 12}, 117, 1},
    {{6885, 12}, 117, 1},
    {{6897, 11}, 117, 1},
    {{6908, 10}, 117, 1},
    {{6918, 9}, 117, 1},
    {{6927, 13}, 117, 1},
    {{6940, 13}, 201, 1},
    {{6953, 13}, 201, 1},
    {{6966, 7}, 255, 1},
    {{6973, 7}, 255, 1},
    {{6980, 6}, 114, 1},
    {{6986, 8}, 114, 1},
    {{6994, 8}, 114, 1},
    {{7002, 17}, 72, 1},
    {{7019, 20}, 183, 1},
    {{7039, 13}, 105, 1},
    {{7052, 13}, 105, 1},
    {{7065, 10}, 105, 1},
    {{7075, 8}, 105, 1},
    {{7083, 9}, 105, 1},
    {{7092, 9}, 105, 0},
    {{7101, 14}, 105, 1},
    {{7115, 8}, 105, 1},
    {{7123, 9}, 105, 1},
    {{7132, 9}, 105, 1},
    {{7141, 9}, 105, 1},
    {{7150, 7}, 114, 1},
    {{7157, 7}, 114, 1},
    {{7164, 7}, 114, 0},
    {{7171, 18}, 114, 1},
    {{7189, 8}, 114, 1},
    {{7197, 7}, 114, 1},
    {{7204, 11}, 114, 1},
    {{7215, 8}, 114, 1},
    {{7223, 6}, 114, 1},
    {{7229, 8}, 114, 1},
    {{7237, 7}, 114, 1},
    {{7244, 7}, 114, 1},
    {{7251, 9}, 192, 1},
    {{7260, 7}, 192, 1},
    {{7267, 11}, 192, 1},
    {{7278, 6}, 114, 1},
    {{7284, 9}, 105, 1},
    {{7293, 7}, 114, 1},
    {{7300, 7}, 114, 1},
    {{7307, 6}, 137, 1},
    {{7313, 5}, 137, 1},
    {{7318, 4}, 78, 1},
    {{7322, 12}, 4, 1},
    {{7334, 8}, 65, 1},
    {{7342, 8}, 65, 1},
    {{7350, 8}, 255, 1},
    {{7358, 10}, 4, 1},
    {{7368, 11}, 28, 1},
    {{7379, 10}, 4, 1},
    {{7389, 12}, 4, 1},
    {{7401, 9}, 4, 0},
    {{7410, 9}, 4, 1},
    {{7419, 9}, 4, 1},
    {{7428, 9}, 4, 1},
    {{7437, 10}, 4, 1},
    {{7447, 7}, 4, 1},
    {{7454, 5}, 13, 1},
    {{7459, 9}, 6, 1},
    {{7468, 7}, 73, 1},
    {{7475, 7}, 65, 1},
    {{7482, 6}, 65, 1},
    {{7488, 7}, 65, 1},
    {{7495, 5}, 11, 1},
    {{7500, 5}, 11, 1},
    {{7505, 9}, 4, 1},
    {{7514, 7}, 17, 1},
    {{7521, 18}, 246, 1},
    {{7539, 10}, 4, 1},
    {{7549, 8}, 4, 1},
    {{7557, 9}, 4, 1},
    {{7566, 10}, 4, 1},
    {{7576, 9}, 4, 1},
    {{7585, 9}, 4, 1},
    {{7594, 10}, 4, 1},
    {{7604, 9}, 4, 1},
    {{7613, 9}, 4, 1},
    {{7622, 7}, 4, 1},
    {{7629, 8}, 4, 1},
    {{7637, 8}, 26, 1},
    {{7645, 9}, 4, 1},
    {{7654, 11}, 4, 1},
    {{7665, 11}, 4, 1},
    {{7676, 10}, 4, 1},
    {{7686, 11}, 173, 1},
    {{7697, 10}, 4, 1},
    {{7707, 5}, 11, 1},
    {{7712, 9}, 4, 1},
    {{7721, 8}, 4, 1},
    {{7729, 6}, 191, 1},
    {{7735, 7}, 191, 1},
    {{7742, 6}, 191, 1},
    {{7748, 7}, 126, 1},
    {{7755, 8}, 126, 1},
    {{7763, 7}, 76, 1},
    {{7770, 7}, 76, 1},
    {{7777, 7}, 76, 1},
    {{7784, 6}, 76, 1},
    {{7790, 7}, 76, 1},
    {{7797, 5}, 76, 1},
    {{7802, 6}, 76, 0},
    {{7808, 7}, 76, 1},
    {{7815, 6}, 76, 1},
    {{7821, 6}, 76, 1},
    {{7827, 9}, 191, 1},
    {{7836, 11}, 174, 1},
    {{7847, 6}, 88, 1},
    {{7853, 3}, 4, 1},
    {{7856, 12}, 53, 1},
    {{7868, 9}, 164, 1},
    {{7877, 10}, 191, 1},
    {{7887, 3}, 23, 1},
    {{7890, 4}, 23, 1},
    {{7894, 4}, 23, 1},
    {{7898, 3}, 53, 1},
    {{7901, 9}, 134, 1},
    {{7910, 16}, 53, 1},
    {{7926, 10}, 65, 1},
    {{7936, 8}, 134, 1},
    {{7944, 12}, 134, 1},
    {{7956, 9}, 88, 1},
    {{7965, 21}, 243, 1},
    {{7986, 7}, 134, 1},
    {{7993, 6}, 134, 1},
    {{7999, 7}, 134, 1},
    {{8006, 7}, 134, 0},
    {{8013, 12}, 134, 1},
    {{8025, 11}, 134, 1},
    {{8036, 8}, 134, 1},
    {{8044, 8}, 88, 1},
    {{8052, 7}, 88, 1},
    {{8059, 7}, 17, 1},
    {{8066, 7}, 88, 1},
    {{8073, 6}, 88, 1},
    {{8079, 7}, 88, 1},
    {{8086, 7}, 88, 1},
    {{8093, 6}, 88, 0},
    {{8099, 7}, 88, 1},
    {{8106, 8}, 88, 1},
    {{8114, 7}, 88, 1},
    {{8121, 7}, 88, 1},
    {{8128, 7}, 88, 1},
    {{8135, 7}, 134, 1},
    {{8142, 6}, 134, 1},
    {{8148, 8}, 134, 1},
    {{8156, 6}, 134, 1},
    {{8162, 6}, 88, 1},
    {{8168, 11}, 88, 1},
    {{8179, 7}, 88, 1},
    {{8186, 7}, 88, 1},
    {{8193, 13}, 243, 1},
    {{8206, 9}, 53, 1},
    {{8215, 8}, 53, 1},
    {{8223, 8}, 65, 1},
    {{8231, 9}, 17, 1},
    {{8240, 7}, 53, 1},
    {{8247, 8}, 53, 1},
    {{8255, 9}, 53, 1},
    {{8264, 8}, 53, 0},
    {{8272, 8}, 53, 1},
    {{8280, 8}, 53, 1},
    {{8288, 8}, 53, 1},
    {{8296, 7}, 53, 1},
    {{8303, 9}, 53, 1},
    {{8312, 5}, 17, 1},
    {{8317, 15}, 243, 1},
    {{8332, 14}, 243, 1},
    {{8346, 15}, 243, 1},
    {{8361, 15}, 243, 1},
    {{8376, 14}, 243, 1},
    {{8390, 15}, 243, 1},
    {{8405, 14}, 243, 0},
    {{8419, 8}, 243, 1},
    {{8427, 15}, 243, 1},
    {{8442, 13}, 243, 1},
    {{8455, 13}, 243, 1},
    {{8468, 18}, 243, 1},
    {{8486, 10}, 53, 1},
    {{8496, 8}, 53, 1},
    {{8504, 7}, 53, 1},
    {{8511, 13}, 243, 1},
    {{8524, 13}, 243, 1},
    {{8537, 13}, 256, 1},
    {{8550, 17}, 256, 1},
    {{8567, 7}, 255, 1},
    {{8574, 12}, 105, 1},
    {{8586, 9}, 105, 1},
    {{8595, 9}, 105, 1},
    {{8604, 10}, 105, 1},
    {{8614, 9}, 105, 1},
    {{8623, 9}, 105, 1},
    {{8632, 10}, 105, 1},
    {{8642, 9}, 105, 1},
    {{8651, 7}, 53, 1},
    {{8658, 8}, 53, 1},
    {{8666, 8}, 53, 1},
    {{8674, 9}, 53, 1},
    {{8683, 3}, 17, 1},
    {{8686, 5}, 65, 1},
    {{8691, 6}, 65, 0},
    {{8697, 16}, 65, 1},
    {{8713, 7}, 65, 1},
    {{8720, 8}, 65, 1},
    {{8728, 7}, 65, 1},
    {{8735, 7}, 65, 1},
    {{8742, 5}, 65, 1},
    {{8747, 8}, 65, 1},
    {{8755, 7}, 17, 1},
    {{8762, 7}, 17, 1},
    {{8769, 7}, 17, 1},
    {{8776, 8}, 17, 1},
    {{8784, 7}, 17, 1},
    {{8791, 6}, 17, 1},
    {{8797, 6}, 17, 0},
    {{8803, 7}, 17, 1},
    {{8810, 7}, 17, 1},
    {{8817, 7}, 17, 1},
    {{8824, 6}, 17, 1},
    {{8830, 8}, 17, 1},
    {{8838, 7}, 65, 1},
    {{8845, 8}, 17, 1},
    {{8853, 9}, 17, 1},
    {{8862, 13}, 243, 1},
    {{8875, 12}, 243, 1},
    {{8887, 7}, 65, 1},
    {{8894, 7}, 17, 1},
    {{8901, 5}, 88, 1},
    {{8906, 6}, 88, 1},
    {{8912, 7}, 88, 1},
    {{8919, 7}, 88, 1},
    {{8926, 10}, 268, 1},
    {{8936, 15}, 28, 1},
    {{8951, 12}, 150, 1},
    {{8963, 11}, 199, 1},
    {{8974, 9}, 71, 1},
    {{8983, 6}, 88, 1},
    {{8989, 7}, 17, 1},
    {{8996, 3}, 88, 1},
    {{8999, 7}, 88, 1},
    {{9006, 8}, 88, 1},
    {{9014, 8}, 88, 1},
    {{9022, 7}, 134, 1},
    {{9029, 8}, 88, 1},
    {{9037, 6}, 88, 1},
    {{9043, 7}, 88, 1},
    {{9050, 9}, 134, 1},
    {{9059, 3}, 199, 1},
    {{9062, 3}, 65, 1},
    {{9065, 10}, 251, 1},
    {{9075, 12}, 173, 1},
    {{9087, 7}, 73, 1},
    {{9094, 9}, 73, 1},
    {{9103, 10}, 60, 1},
    {{9113, 13}, 132, 1},
    {{9126, 4}, 243, 1},
    {{9130, 6}, 116, 1},
    {{9136, 13}, 192, 1},
    {{9149, 3}, 243, 1},
    {{9152, 8}, 71, 1},
    {{9160, 6}, 23, 1},
    {{9166, 6}, 23, 1},
    {{9172, 8}, 132, 1},
    {{9180, 9}, 183, 1},
    {{9189, 10}, 126, 1},
    {{9199, 13}, 238, 1},
    {{9212, 9}, 45, 1},
    {{9221, 6}, 134, 1},
    {{9227, 6}, 134, 1},
    {{9233, 7}, 134, 1},
    {{9240, 9}, 60, 1},
    {{9249, 3}, 23, 1},
    {{9252, 11}, 231, 1},
    {{9263, 6}, 65, 1},
    {{9269, 7}, 17, 1},
    {{9276, 5}, 88, 1},
    {{9281, 6}, 88, 1},
    {{9287, 6}, 45, 1},
    {{9293, 8}, 53, 1},
    {{9301, 9}, 65, 1},
    {{9310, 8}, 65, 1},
    {{9318, 3}, 134, 1},
    {{9321, 3}, 48, 1},
    {{9324, 7}, 51, 1},
    {{9331, 3}, 114, 1},
    {{9334, 4}, 134, 1},
    {{9338, 15}, 160, 1},
    {{9353, 7}, 53, 1},
    {{9360, 5}, 53, 1},
    {{9365, 6}, 6, 1},
    {{9371, 3}, 37, 1},
    {{9374, 3}, 105, 1},
    {{9377, 4}, 38, 1},
    {{9381, 5}, 38, 1},
    {{9386, 13}, 243, 1},
    {{9399, 7}, 50, 1},
    {{9406, 5}, 104, 1},
    {{9411, 5}, 255, 1},
    {{9416, 3}, 150, 1},
    {{9419, 8}, 105, 1},
    {{9427, 6}, 105, 1},
    {{9433, 6}, 114, 1},
    {{9439, 5}, 114, 1},
    {{9444, 8}, 130, 1},
    {{9452, 11}, 48, 1},
    {{9463, 9}, 13, 1},
    {{9472, 8}, 164, 1},
    {{9480, 8}, 248, 1},
    {{9488, 12}, 37, 1},
    {{9500, 10}, 191, 1},
    {{9510, 5}, 1, 1},
    {{9515, 3}, 13, 1},
    {{9518, 8}, 48, 1},
    {{9526, 8}, 48, 1},
    {{9534, 6}, 48, 0},
    {{9540, 12}, 48, 1},
    {{9552, 7}, 48, 1},
    {{9559, 7}, 48, 1},
    {{9566, 8}, 25, 1},
    {{9574, 9}, 25, 1},
    {{9583, 9}, 51, 1},
    {{9592, 3}, 164, 1},
    {{9595, 5}, 164, 1},
    {{9600, 6}, 164, 0},
    {{9606, 6}, 164, 1},
    {{9612, 6}, 164, 1},
    {{9618, 4}, 78, 1},
    {{9622, 7}, 13, 1},
    {{9629, 8}, 37, 1},
    {{9637, 7}, 37, 0},
    {{9644, 7}, 37, 1},
    {{9651, 6}, 37, 1},
    {{9657, 7}, 37, 1},
    {{9664, 7}, 37, 1},
    {{9671, 8}, 37, 1},
    {{9679, 7}, 37, 1},
    {{9686, 7}, 37, 1},
    {{9693, 7}, 37, 1},
    {{9700, 3}, 104, 1},
    {{9703, 6}, 104, 1},
    {{9709, 7}, 104, 1},
    {{9716, 6}, 104, 1},
    {{9722, 6}, 104, 1},
    {{9728, 7}, 104, 1},
    {{9735, 6}, 104, 1},
    {{9741, 8}, 104, 1},
    {{9749, 7}, 174, 1},
    {{9756, 12}, 174, 1},
    {{9768, 7}, 37, 1},
    {{9775, 6}, 164, 1},
    {{9781, 6}, 13, 1},
    {{9787, 8}, 13, 0},
    {{9795, 7}, 13, 1},
    {{9802, 7}, 13, 1},
    {{9809, 6}, 13, 1},
    {{9815, 7}, 13, 1},
    {{9822, 5}, 13, 1},
    {{9827, 6}, 13, 1},
    {{9833, 7}, 13, 1},
    {{9840, 5}, 13, 1},
    {{9845, 6}, 13, 1},
    {{9851, 7}, 37, 1},
    {{9858, 9}, 232, 1},
    {{9867, 6}, 13, 1},
    {{9873, 3}, 191, 1},
    {{9876, 9}, 174, 1},
    {{9885, 9}, 191, 1},
    {{9894, 11}, 222, 1},
    {{9905, 6}, 191, 1},
    {{9911, 7}, 191, 1},
    {{9918, 6}, 191, 0},
    {{9924, 7}, 191, 1},
    {{9931, 8}, 191, 1},
    {{9939, 7}, 191, 1},
    {{9946, 7}, 191, 1},
    {{9953, 8}, 191, 1},
    {{9961, 7}, 191, 1},
    {{9968, 7}, 191, 1},
    {{9975, 6}, 191, 1},
    {{9981, 7}, 191, 1},
    {{9988, 8}, 25, 1},
    {{9996, 10}, 25, 1},
    {{10006, 13}, 174, 1},
    {{10019, 11}, 51, 1},
    {{10030, 9}, 174, 1},
    {{10039, 7}, 13, 1},
    {{10046, 6}, 142, 1},
    {{10052, 13}, 28, 1},
    {{10065, 10}, 28, 1},
    {{10075, 5}, 24, 1},
    {{10080, 9}, 71, 1},
    {{10089, 7}, 71, 1},
    {{10096, 8}, 71, 1},
    {{10104, 8}, 71, 1},
    {{10112, 11}, 28, 1},
    {{10123, 11}, 28, 1},
    {{10134, 9}, 28, 1},
    {{10143, 10}, 28, 0},
    {{10153, 14}, 28, 1},
    {{10167, 11}, 28, 1},
    {{10178, 11}, 28, 1},
    {{10189, 10}, 28, 1},
    {{10199, 10}, 28, 1},
    {{10209, 11}, 28, 1},
    {{10220, 9}, 28, 1},
    {{10229, 10}, 28, 1},
    {{10239, 10}, 28, 1},
    {{10249, 10}, 28, 1},
    {{10259, 9}, 28, 1},
    {{10268, 10}, 28, 1},
    {{10278, 8}, 71, 1},
    {{10286, 8}, 150, 1},
    {{10294, 5}, 65, 1},
    {{10299, 4}, 65, 1},
    {{10303, 10}, 199, 0},
    {{10313, 10}, 199, 1},
    {{10323, 9}, 199, 1},
    {{10332, 11}, 199, 1},
    {{10343, 9}, 199, 1},
    {{10352, 9}, 150, 1},
    {{10361, 8}, 150, 0},
    {{10369, 13}, 150, 1},
    {{10382, 8}, 150, 1},
    {{10390, 8}, 150, 1},
    {{10398, 7}, 150, 1},
    {{10405, 8}, 150, 1},
    {{10413, 9}, 150, 1},
    {{10422, 7}, 150, 1},
    {{10429, 6}, 71, 1},
    {{10435, 7}, 71, 1},
    {{10442, 9}, 150, 1},
    {{10451, 14}, 257, 1},
    {{10465, 8}, 71, 1},
    {{10473, 9}, 71, 1},
    {{10482, 9}, 150, 1},
    {{10491, 8}, 150, 1},
    {{10499, 8}, 150, 1},
    {{10507, 8}, 71, 1},
    {{10515, 7}, 71, 1},
    {{10522, 8}, 71, 1},
    {{10530, 5}, 17, 1},
    {{10535, 6}, 150, 1},
    {{10541, 6}, 150, 1},
    {{10547, 8}, 4, 1},
    {{10555, 9}, 4, 1},
    {{10564, 3}, 71, 1},
    {{10567, 8}, 71, 1},
    {{10575, 8}, 71, 1},
    {{10583, 9}, 71, 1},
    {{10592, 8}, 71, 1},
    {{10600, 7}, 71, 1},
    {{10607, 8}, 71, 1},
    {{10615, 8}, 71, 1},
    {{10623, 8}, 71, 1},
    {{10631, 7}, 71, 1},
    {{10638, 6}, 71, 1},
    {{10644, 10}, 71, 1},
    {{10654, 7}, 71, 1},
    {{10661, 8}, 71, 1},
    {{10669, 8}, 71, 1},
    {{10677, 7}, 71, 1},
    {{10684, 7}, 71, 1},
    {{10691, 7}, 71, 1},
    {{10698, 11}, 71, 1},
    {{10709, 8}, 71, 1},
    {{10717, 8}, 71, 0},
    {{10725, 8}, 71, 1},
    {{10733, 6}, 71, 1},
    {{10739, 8}, 71, 1},
    {{10747, 9}, 71, 1},
    {{10756, 9}, 71, 1},
    {{10765, 6}, 71, 1},
    {{10771, 6}, 71, 1},
    {{10777, 10}, 199, 1},
    {{10787, 7}, 150, 1},
    {{10794, 7}, 150, 1},
    {{10801, 5}, 71, 1},
    {{10806, 7}, 71, 1},
    {{10813, 7}, 71, 1},
    {{10820, 9}, 71, 1},
    {{10829, 6}, 150, 1},
    {{10835, 7}, 150, 1},
    {{10842, 8}, 150, 1},
    {{10850, 7}, 4, 1},
    {{10857, 3}, 28, 1},
    {{10860, 5}, 76, 1},
    {{10865, 12}, 25, 1},
    {{10877, 9}, 116, 1},
    {{10886, 16}, 51, 1},
    {{10902, 17}, 28, 1},
    {{10919, 8}, 24, 1},
    {{10927, 12}, 199, 1},
    {{10939, 12}, 150, 1},
    {{10951, 12}, 150, 1},
    {{10963, 12}, 71, 1},
    {{10975, 21}, 174, 1},
    {{10996, 8}, 51, 1},
    {{11004, 9}, 51, 1},
    {{11013, 9}, 51, 1},
    {{11022, 9}, 51, 0},
    {{11031, 9}, 51, 1},
    {{11040, 3}, 25, 1},
    {{11043, 10}, 25, 1},
    {{11053, 11}, 25, 1},
    {{11064, 10}, 25, 1},
    {{11074, 12}, 25, 1},
    {{11086, 10}, 25, 1},
    {{11096, 9}, 25, 1},
    {{11105, 13}, 25, 1},
    {{11118, 9}, 25, 1},
    {{11127, 8}, 25, 0},
    {{11135, 9}, 25, 1},
    {{11144, 10}, 25, 1},
    {{11154, 9}, 25, 1},
    {{11163, 9}, 25, 1},
    {{11172, 12}, 25, 1},
    {{11184, 9}, 25, 1},
    {{11193, 10}, 25, 1},
    {{11203, 9}, 25, 1},
    {{11212, 11}, 25, 1},
    {{11223, 10}, 25, 1},
    {{11233, 6}, 48, 1},
    {{11239, 3}, 174, 1},
    {{11242, 14}, 174, 1},
    {{11256, 13}, 174, 1},
    {{11269, 17}, 174, 1},
    {{11286, 7}, 51, 1},
    {{11293, 12}, 174, 0},
    {{11305, 13}, 174, 1},
    {{11318, 12}, 174, 1},
    {{11330, 11}, 174, 1},
    {{11341, 12}, 174, 1},
    {{11353, 14}, 174, 1},
    {{11367, 11}, 174, 1},
    {{11378, 12}, 174, 1},
    {{11390, 15}, 174, 1},
    {{11405, 13}, 174, 1},
    {{11418, 9}, 134, 1},
    {{11427, 3}, 51, 1},
    {{11430, 8}, 51, 1},
    {{11438, 9}, 51, 1},
    {{11447, 10}, 51, 1},
    {{11457, 9}, 51, 1},
    {{11466, 9}, 51, 1},
    {{11475, 10}, 51, 1},
    {{11485, 9}, 51, 1},
    {{11494, 10}, 51, 1},
    {{11504, 9}, 51, 1},
    {{11513, 6}, 51, 1},
    {{11519, 11}, 51, 1},
    {{11530, 9}, 51, 1},
    {{11539, 9}, 51, 1},
    {{11548, 10}, 51, 1},
    {{11558, 10}, 51, 1},
    {{11568, 8}, 51, 1},
    {{11576, 8}, 37, 1},
    {{11584, 7}, 37, 1},
    {{11591, 6}, 104, 1},
    {{11597, 8}, 262, 1},
    {{11605, 6}, 262, 1},
    {{11611, 8}, 164, 1},
    {{11619, 14}, 28, 1},
    {{11633, 16}, 174, 1},
    {{11649, 7}, 13, 1},
    {{11656, 7}, 13, 1},
    {{11663, 9}, 13, 1},
    {{11672, 11}, 199, 1},
    {{11683, 9}, 150, 1},
    {{11692, 10}, 71, 1},
    {{11702, 3}, 76, 1},
    {{11705, 5}, 142, 0},
    {{11710, 8}, 142, 1},
    {{11718, 6}, 142, 1},
    {{11724, 17}, 142, 1},
    {{11741, 6}, 142, 1},
    {{11747, 7}, 142, 1},
    {{11754, 8}, 51, 1},
    {{11762, 15}, 174, 1},
    {{11777, 7}, 25, 1},
    {{11784, 8}, 25, 1},
    {{11792, 7}, 25, 1},
    {{11799, 6}, 25, 1},
    {{11805, 6}, 48, 1},
    {{11811, 7}, 174, 1},
    {{11818, 7}, 164, 1},
    {{11825, 6}, 164, 1},
    {{11831, 6}, 164, 1},
    {{11837, 6}, 164, 1},
    {{11843, 7}, 248, 1},
    {{11850, 8}, 51, 1},
    {{11858, 7}, 37, 1},
    {{11865, 7}, 37, 1},
    {{11872, 6}, 104, 1},
    {{11878, 4}, 250, 1},
    {{11882, 6}, 51, 1},
    {{11888, 8}, 232, 1},
    {{11896, 5}, 13, 1},
    {{11901, 5}, 1, 1},
    {{11906, 13}, 242, 1},
    {{11919, 6}, 13, 1},
    {{11925, 5}, 142, 1},
    {{11930, 5}, 191, 1},
    {{11935, 6}, 191, 1},
    {{11941, 6}, 191, 1},
    {{11947, 10}, 174, 1},
    {{11957, 11}, 174, 1},
    {{11968, 12}, 174, 1},
    {{11980, 14}, 240, 1},
    {{11994, 3}, 48, 1},
    {{11997, 6}, 13, 1},
    {{12003, 6}, 191, 1},
    {{12009, 7}, 114, 1},
    {{12016, 8}, 114, 1},
    {{12024, 5}, 229, 1},
    {{12029, 11}, 159, 1},
    {{12040, 5}, 134, 1},
    {{12045, 5}, 134, 1},
    {{12050, 8}, 243, 1},
    {{12058, 14}, 243, 1},
    {{12072, 18}, 243, 1},
    {{12090, 7}, 105, 1},
    {{12097, 5}, 151, 1},
    {{12102, 5}, 88, 1},
    {{12107, 14}, 174, 1},
    {{12121, 12}, 174, 1},
    {{12133, 12}, 174, 1},
    {{12145, 10}, 45, 1},
    {{12155, 10}, 45, 1},
    {{12165, 10}, 174, 1},
    {{12175, 7}, 134, 1},
    {{12182, 6}, 88, 1},
    {{12188, 8}, 134, 1},
    {{12196, 7}, 45, 1},
    {{12203, 9}, 45, 1},
    {{12212, 9}, 45, 1},
    {{12221, 6}, 45, 1},
    {{12227, 8}, 45, 1},
    {{12235, 11}, 53, 1},
    {{12246, 8}, 69, 1},
    {{12254, 3}, 93, 1},
    {{12257, 5}, 93, 1},
    {{12262, 5}, 93, 0},
    {{12267, 5}, 93, 1},
    {{12272, 6}, 93, 1},
    {{12278, 7}, 126, 1},
    {{12285, 7}, 30, 1},
    {{12292, 7}, 108, 1},
    {{12299, 8}, 108, 1},
    {{12307, 4}, 214, 0},
    {{12311, 13}, 108, 1},
    {{12324, 6}, 214, 1},
    {{12330, 7}, 227, 1},
    {{12337, 17}, 114, 1},
    {{12354, 3}, 136, 1},
    {{12357, 8}, 162, 1},
    {{12365, 14}, 186, 1},
    {{12379, 7}, 197, 1},
    {{12386, 6}, 42, 1},
    {{12392, 6}, 42, 1},
    {{12398, 6}, 208, 2},
    {{12404, 11}, 208, 0},
    {{12415, 6}, 135, 1},
    {{12421, 15}, 268, 1},
    {{12436, 6}, 136, 1},
    {{12442, 6}, 136, 1},
    {{12448, 17}, 262, 1},
    {{12465, 7}, 197, 1},
    {{12472, 16}, 262, 1},
    {{12488, 9}, 98, 1},
    {{12497, 9}, 98, 0},
    {{12506, 13}, 176, 1},
    {{12519, 7}, 167, 1},
    {{12526, 7}, 167, 0},
    {{12533, 7}, 112, 1},
    {{12540, 8}, 167, 1},
    {{12548, 20}, 166, 1},
    {{12568, 8}, 222, 1},
    {{12576, 8}, 27, 1},
    {{12584, 8}, 45, 1},
    {{12592, 9}, 166, 0},
    {{12601, 20}, 166, 1},
    {{12621, 19}, 166, 1},
    {{12640, 19}, 166, 1},
    {{12659, 10}, 166, 1},
    {{12669, 20}, 166, 1},
    {{12689, 11}, 89, 1},
    {{12700, 10}, 89, 0},
    {{12710, 10}, 89, 1},
    {{12720, 12}, 52, 1},
    {{12732, 15}, 58, 1},
    {{12747, 6}, 39, 1},
    {{12753, 7}, 39, 0},
    {{12760, 19}, 118, 1},
    {{12779, 19}, 183, 1},
    {{12798, 6}, 39, 1},
    {{12804, 8}, 109, 1},
    {{12812, 9}, 109, 1},
    {{12821, 7}, 57, 1},
    {{12828, 7}, 57, 1},
    {{12835, 11}, 178, 1},
    {{12846, 6}, 253, 1},
    {{12852, 9}, 138, 1},
    {{12861, 3}, 167, 1},
    {{12864, 3}, 108, 1},
    {{12867, 4}, 156, 1},
    {{12871, 5}, 182, 1},
    {{12876, 3}, 129, 1},
    {{12879, 4}, 129, 1},
    {{12883, 4}, 129, 0},
    {{12887, 9}, 129, 1},
    {{12896, 10}, 129, 1},
    {{12906, 11}, 129, 1},
    {{12917, 3}, 200, 1},
    {{12920, 6}, 190, 1},
    {{12926, 6}, 249, 1},
    {{12932, 5}, 249, 1},
    {{12937, 5}, 249, 1},
    {{12942, 6}, 249, 1},
    {{12948, 7}, 249, 1},
    {{12955, 5}, 249, 1},
    {{12960, 7}, 137, 1},
    {{12967, 5}, 138, 1},
    {{12972, 7}, 22, 1},
    {{12979, 7}, 138, 1},
    {{12986, 6}, 138, 1},
    {{12992, 7}, 138, 1},
    {{12999, 9}, 138, 1},
    {{13008, 6}, 249, 1},
    {{13014, 6}, 249, 1},
    {{13020, 5}, 138, 1},
    {{13025, 6}, 5, 1},
    {{13031, 7}, 253, 1},
    {{13038, 3}, 20, 1},
    {{13041, 9}, 200, 1},
    {{13050, 19}, 115, 1},
    {{13069, 19}, 200, 1},
    {{13088, 25}, 200, 1},
    {{13113, 24}, 200, 1},
    {{13137, 20}, 114, 1},
    {{13157, 15}, 116, 1},
    {{13172, 6}, 138, 1},
    {{13178, 7}, 223, 1},
    {{13185, 15}, 95, 1},
    {{13200, 6}, 223, 1},
    {{13206, 10}, 253, 1},
    {{13216, 10}, 223, 1},
    {{13226, 11}, 223, 1},
    {{13237, 11}, 223, 0},
    {{13248, 12}, 223, 1},
    {{13260, 7}, 249, 1},
    {{13267, 7}, 138, 1},
    {{13274, 9}, 138, 1},
    {{13283, 10}, 115, 1},
    {{13293, 10}, 200, 1},
    {{13303, 6}, 249, 1},
    {{13309, 6}, 249, 1},
    {{13315, 6}, 138, 1},
    {{13321, 9}, 138, 1},
    {{13330, 13}, 138, 1},
    {{13343, 8}, 138, 1},
    {{13351, 14}, 138, 1},
    {{13365, 13}, 138, 1},
    {{13378, 7}, 138, 0},
    {{13385, 11}, 138, 1},
    {{13396, 7}, 249, 0},
    {{13403, 14}, 249, 1},
    {{13417, 7}, 249, 1},
    {{13424, 11}, 138, 1},
    {{13435, 5}, 95, 1},
    {{13440, 13}, 137, 1},
    {{13453, 3}, 190, 1},
    {{13456, 9}, 190, 1},
    {{13465, 10}, 115, 0},
    {{13475, 10}, 115, 1},
    {{13485, 10}, 200, 0},
    {{13495, 9}, 200, 1},
    {{13504, 9}, 115, 1},
    {{13513, 9}, 200, 1},
    {{13522, 7}, 190, 0},
    {{13529, 7}, 190, 1},
    {{13536, 11}, 223, 1},
    {{13547, 9}, 115, 1},
    {{13556, 9}, 200, 1},
    {{13565, 8}, 115, 1},
    {{13573, 8}, 200, 1},
    {{13581, 5}, 263, 1},
    {{13586, 7}, 190, 1},
    {{13593, 8}, 190, 1},
    {{13601, 7}, 263, 1},
    {{13608, 8}, 266, 0},
    {{13616, 5}, 249, 1},
    {{13621, 6}, 249, 1},
    {{13627, 7}, 138, 1},
    {{13634, 6}, 138, 1},
    {{13640, 12}, 139, 1},
    {{13652, 11}, 238, 1},
    {{13663, 11}, 94, 1},
    {{13674, 11}, 64, 1},
    {{13685, 9}, 171, 1},
    {{13694, 6}, 138, 1},
    {{13700, 7}, 96, 1},
    {{13707, 10}, 171, 1},
    {{13717, 9}, 171, 1},
    {{13726, 8}, 21, 1},
    {{13734, 8}, 21, 1},
    {{13742, 10}, 115, 1},
    {{13752, 11}, 115, 1},
    {{13763, 10}, 200, 1},
    {{13773, 11}, 200, 1},
    {{13784, 11}, 115, 1},
    {{13795, 11}, 200, 1},
    {{13806, 7}, 190, 1},
    {{13813, 6}, 249, 1},
    {{13819, 7}, 249, 1},
    {{13826, 7}, 138, 1},
    {{13833, 8}, 138, 1},
    {{13841, 18}, 138, 1},
    {{13859, 8}, 115, 1},
    {{13867, 8}, 200, 1},
    {{13875, 10}, 115, 1},
    {{13885, 10}, 200, 1},
    {{13895, 10}, 200, 1},
    {{13905, 23}, 121, 1},
    {{13928, 14}, 129, 1},
    {{13942, 21}, 118, 1},
    {{13963, 16}, 156, 1},
    {{13979, 15}, 243, 1},
    {{13994, 14}, 98, 1},
    {{14008, 16}, 156, 1},
    {{14024, 50}, 245, 1},
    {{14074, 10}, 115, 1},
    {{14084, 11}, 200, 1},
    {{14095, 6}, 190, 1},
    {{14101, 6}, 190, 1},
    {{14107, 6}, 190, 1},
    {{14113, 6}, 190, 1},
    {{14119, 15}, 172, 1},
    {{14134, 9}, 124, 1},
    {{14143, 6}, 21, 1},
    {{14149, 6}, 21, 1},
    {{14155, 7}, 266, 1},
    {{14162, 12}, 98, 1},
    {{14174, 15}, 156, 1},
    {{14189, 14}, 98, 1},
    {{14203, 5}, 148, 1},
    {{14208, 14}, 98, 1},
    {{14222, 17}, 156, 1},
    {{14239, 18}, 71, 1},
    {{14257, 14}, 98, 1},
    {{14271, 16}, 71, 1},
    {{14287, 12}, 129, 1},
    {{14299, 18}, 152, 1},
    {{14317, 14}, 128, 1},
    {{14331, 14}, 198, 1},
    {{14345, 16}, 183, 1},
    {{14361, 15}, 70, 1},
    {{14376, 16}, 176, 1},
    {{14392, 14}, 98, 1},
    {{14406, 31}, 174, 1},
    {{14437, 14}, 129, 1},
    {{14451, 17}, 175, 1},
    {{14468, 69}, 174, 1},
    {{14537, 19}, 239, 1},
    {{14556, 21}, 185, 1},
    {{14577, 20}, 72, 1},
    {{14597, 16}, 156, 1},
    {{14613, 17}, 176, 1},
    {{14630, 16}, 161, 1},
    {{14646, 16}, 156, 1},
    {{14662, 20}, 177, 1},
    {{14682, 16}, 163, 1},
    {{14698, 21}, 197, 1},
    {{14719, 19}, 131, 1},
    {{14738, 20}, 173, 1},
    {{14758, 15}, 98, 1},
    {{14773, 16}, 170, 1},
    {{14789, 18}, 118, 1},
    {{14807, 13}, 171, 1},
    {{14820, 16}, 239, 1},
    {{14836, 13}, 156, 1},
    {{14849, 15}, 196, 1},
    {{14864, 14}, 172, 1},
    {{14878, 14}, 98, 1},
    {{14892, 9}, 21, 1},
    {{14901, 19}, 72, 1},
    {{14920, 18}, 8, 1},
    {{14938, 15}, 156, 1},
    {{14953, 16}, 163, 1},
    {{14969, 24}, 179, 1},
    {{14993, 14}, 98, 1},
    {{15007, 3}, 263, 1},
    {{15010, 15}, 98, 1},
    {{15025, 9}, 115, 1},
    {{15034, 9}, 200, 1},
    {{15043, 14}, 115, 1},
    {{15057, 14}, 200, 1},
    {{15071, 8}, 189, 1},
    {{15079, 9}, 131, 1},
    {{15088, 5}, 141, 1},
    {{15093, 7}, 21, 1},
    {{15100, 12}, 21, 1},
    {{15112, 7}, 21, 1},
    {{15119, 12}, 52, 1},
    {{15131, 12}, 52, 1},
    {{15143, 11}, 52, 1},
    {{15154, 3}, 52, 1},
    {{15157, 3}, 214, 1},
    {{15160, 11}, 52, 1},
    {{15171, 4}, 52, 1},
    {{15175, 11}, 52, 0},
    {{15186, 4}, 52, 1},
    {{15190, 10}, 52, 1},
    {{15200, 3}, 110, 1},
    {{15203, 3}, 89, 1},
    {{15206, 3}, 115, 1},
    {{15209, 10}, 66, 1},
    {{15219, 6}, 257, 1},
    {{15225, 6}, 257, 1},
    {{15231, 14}, 99, 1},
    {{15245, 7}, 49, 1},
    {{15252, 3}, 257, 1},
    {{15255, 7}, 20, 1},
    {{15262, 7}, 20, 0},
    {{15269, 7}, 110, 0},
    {{15276, 7}, 20, 1},
    {{15283, 7}, 20, 1},
    {{15290, 17}, 20, 1},
    {{15307, 21}, 20, 1},
    {{15328, 34}, 20, 1},
    {{15362, 7}, 110, 1},
    {{15369, 8}, 110, 1},
    {{15377, 19}, 32, 1},
    {{15396, 11}, 204, 1},
    {{15407, 14}, 45, 1},
    {{15421, 14}, 45, 1},
    {{15435, 14}, 45, 1},
    {{15449, 16}, 45, 1},
    {{15465, 15}, 45, 1},
    {{15480, 16}, 45, 1},
    {{15496, 8}, 66, 1},
    {{15504, 10}, 66, 1},
    {{15514, 10}, 66, 1},
    {{15524, 9}, 66, 1},
    {{15533, 10}, 66, 0},
    {{15543, 10}, 66, 1},
    {{15553, 11}, 66, 1},
    {{15564, 3}, 175, 1},
    {{15567, 7}, 175, 0},
    {{15574, 19}, 175, 1},
    {{15593, 7}, 175, 1},
    {{15600, 7}, 175, 1},
    {{15607, 5}, 170, 1},
    {{15612, 12}, 152, 1},
    {{15624, 14}, 45, 1},
    {{15638, 3}, 66, 1},
    {{15641, 3}, 98, 1},
    {{15644, 6}, 27, 1},
    {{15650, 8}, 27, 1},
    {{15658, 8}, 27, 1},
    {{15666, 6}, 27, 1},
    {{15672, 7}, 138, 1},
    {{15679, 7}, 249, 1},
    {{15686, 3}, 39, 1},
    {{15689, 3}, 166, 1},
    {{15692, 3}, 138, 1},
    {{15695, 6}, 21, 1},
    {{15701, 21}, 185, 1},
    {{15722, 7}, 20, 1},
    {{15729, 5}, 21, 1},
    {{15734, 7}, 21, 1},
    {{15741, 6}, 21, 1},
    {{15747, 7}, 170, 1},
    {{15754, 5}, 170, 0},
    {{15759, 5}, 170, 1},
    {{15764, 4}, 236, 1},
    {{15768, 3}, 170, 1},
    {{15771, 5}, 170, 1},
    {{15776, 5}, 20, 1},
    {{15781, 8}, 138, 1},
    {{15789, 10}, 123, 1},
    {{15799, 10}, 115, 1},
    {{15809, 10}, 200, 1},
    {{15819, 6}, 144, 1},
    {{15825, 10}, 144, 1},
    {{15835, 10}, 147, 1},
    {{15845, 9}, 147, 1},
    {{15854, 5}, 111, 1},
    {{15859, 8}, 102, 1},
    {{15867, 8}, 147, 1},
    {{15875, 7}, 147, 1},
    {{15882, 18}, 226, 1},
    {{15900, 6}, 120, 1},
    {{15906, 7}, 120, 0},
    {{15913, 8}, 120, 1},
    {{15921, 10}, 120, 1},
    {{15931, 7}, 120, 1},
    {{15938, 5}, 111, 1},
    {{15943, 8}, 70, 1},
    {{15951, 5}, 81, 1},
    {{15956, 6}, 70, 1},
    {{15962, 7}, 70, 1},
    {{15969, 7}, 70, 1},
    {{15976, 3}, 111, 1},
    {{15979, 4}, 111, 1},
    {{15983, 5}, 102, 1},
    {{15988, 5}, 111, 1},
    {{15993, 3}, 120, 1},
    {{15996, 6}, 107, 1},
    {{16002, 26}, 127, 1},
    {{16028, 29}, 126, 1},
    {{16057, 6}, 84, 1},
    {{16063, 5}, 133, 1},
    {{16068, 5}, 107, 1},
    {{16073, 7}, 140, 1},
    {{16080, 7}, 134, 1},
    {{16087, 9}, 188, 1},
    {{16096, 4}, 111, 1},
    {{16100, 5}, 102, 1},
    {{16105, 5}, 111, 1},
    {{16110, 7}, 102, 1},
    {{16117, 5}, 102, 0},
    {{16122, 6}, 102, 1},
    {{16128, 7}, 102, 1},
    {{16135, 6}, 102, 1},
    {{16141, 7}, 126, 1},
    {{16148, 6}, 102, 1},
    {{16154, 18}, 104, 1},
    {{16172, 18}, 128, 1},
    {{16190, 17}, 129, 1},
    {{16207, 22}, 173, 1},
    {{16229, 4}, 111, 1},
    {{16233, 5}, 111, 1},
    {{16238, 6}, 111, 1},
    {{16244, 5}, 111, 1},
    {{16249, 4}, 111, 1},
    {{16253, 15}, 226, 1},
    {{16268, 6}, 16, 1},
    {{16274, 6}, 188, 1},
    {{16280, 10}, 125, 1},
    {{16290, 5}, 120, 1},
    {{16295, 6}, 120, 1},
    {{16301, 7}, 124, 1},
    {{16308, 3}, 226, 1},
    {{16311, 10}, 89, 1},
    {{16321, 10}, 226, 1},
    {{16331, 12}, 226, 1},
    {{16343, 13}, 226, 1},
    {{16356, 20}, 226, 1},
    {{16376, 12}, 89, 1},
    {{16388, 13}, 226, 0},
    {{16401, 12}, 226, 1},
    {{16413, 14}, 226, 1},
    {{16427, 13}, 226, 1},
    {{16440, 13}, 226, 1},
    {{16453, 13}, 89, 1},
    {{16466, 12}, 89, 1},
    {{16478, 13}, 226, 1},
    {{16491, 15}, 226, 1},
    {{16506, 15}, 226, 1},
    {{16521, 9}, 89, 1},
    {{16530, 9}, 226, 1},
    {{16539, 9}, 226, 1},
    {{16548, 10}, 226, 1},
    {{16558, 10}, 226, 1},
    {{16568, 11}, 226, 1},
    {{16579, 10}, 226, 1},
    {{16589, 16}, 226, 1},
    {{16605, 11}, 226, 1},
    {{16616, 13}, 226, 1},
    {{16629, 12}, 89, 1},
    {{16641, 10}, 226, 1},
    {{16651, 7}, 80, 1},
    {{16658, 7}, 80, 1},
    {{16665, 5}, 84, 1},
    {{16670, 5}, 84, 1},
    {{16675, 15}, 84, 1},
    {{16690, 4}, 70, 1},
    {{16694, 5}, 70, 1},
    {{16699, 3}, 32, 1},
    {{16702, 3}, 81, 1},
    {{16705, 4}, 81, 1},
    {{16709, 8}, 56, 1},
    {{16717, 5}, 107, 1},
    {{16722, 5}, 84, 1},
    {{16727, 6}, 107, 1},
    {{16733, 5}, 107, 1},
    {{16738, 9}, 125, 1},
    {{16747, 7}, 188, 1},
    {{16754, 4}, 111, 1},
    {{16758, 5}, 111, 1},
    {{16763, 3}, 107, 1},
    {{16766, 6}, 107, 1},
    {{16772, 5}, 107, 0},
    {{16777, 6}, 107, 1},
    {{16783, 4}, 107, 1},
    {{16787, 5}, 107, 1},
    {{16792, 6}, 107, 1},
    {{16798, 5}, 107, 1},
    {{16803, 7}, 107, 1},
    {{16810, 8}, 125, 1},
    {{16818, 9}, 125, 1},
    {{16827, 3}, 188, 1},
    {{16830, 9}, 188, 1},
    {{16839, 16}, 188, 1},
    {{16855, 10}, 125, 1},
    {{16865, 8}, 188, 1},
    {{16873, 5}, 188, 1},
    {{16878, 6}, 188, 1},
    {{16884, 6}, 188, 1},
    {{16890, 8}, 188, 1},
    {{16898, 10}, 125, 1},
    {{16908, 8}, 125, 1},
    {{16916, 13}, 125, 1},
    {{16929, 10}, 125, 1},
    {{16939, 9}, 125, 1},
    {{16948, 6}, 188, 1},
    {{16954, 6}, 188, 0},
    {{16960, 13}, 188, 1},
    {{16973, 7}, 188, 1},
    {{16980, 8}, 188, 1},
    {{16988, 7}, 188, 1},
    {{16995, 8}, 188, 1},
    {{17003, 9}, 188, 1},
    {{17012, 7}, 188, 1},
    {{17019, 8}, 188, 1},
    {{17027, 5}, 188, 1},
    {{17032, 6}, 188, 1},
    {{17038, 7}, 188, 1},
    {{17045, 10}, 70, 1},
    {{17055, 4}, 107, 1},
    {{17059, 7}, 180, 1},
    {{17066, 8}, 180, 1},
    {{17074, 5}, 84, 1},
    {{17079, 5}, 111, 1},
    {{17084, 3}, 258, 1},
    {{17087, 5}, 111, 0},
    {{17092, 6}, 111, 1},
    {{17098, 6}, 107, 1},
    {{17104, 4}, 107, 1},
    {{17108, 9}, 107, 1},
    {{17117, 6}, 81, 1},
    {{17123, 11}, 75, 1},
    {{17134, 13}, 127, 1},
    {{17147, 5}, 81, 1},
    {{17152, 5}, 81, 1},
    {{17157, 6}, 70, 1},
    {{17163, 7}, 70, 1},
    {{17170, 5}, 107, 1},
    {{17175, 4}, 107, 1},
    {{17179, 5}, 107, 1},
    {{17184, 16}, 72, 1},
    {{17200, 7}, 69, 1},
    {{17207, 23}, 155, 1},
    {{17230, 10}, 260, 3},
    {{17240, 6}, 70, 1},
    {{17246, 3}, 127, 1},
    {{17249, 8}, 126, 1},
    {{17257, 8}, 77, 1},
    {{17265, 11}, 127, 1},
    {{17276, 9}, 126, 1},
    {{17285, 6}, 127, 1},
    {{17291, 11}, 127, 1},
    {{17302, 3}, 111, 1},
    {{17305, 11}, 126, 1},
    {{17316, 3}, 102, 1},
    {{17319, 4}, 107, 1},
    {{17323, 3}, 107, 1},
    {{17326, 5}, 107, 1},
    {{17331, 4}, 188, 1},
    {{17335, 7}, 125, 1},
    {{17342, 4}, 188, 1},
    {{17346, 11}, 188, 1},
    {{17357, 5}, 188, 1},
    {{17362, 5}, 84, 1},
    {{17367, 5}, 81, 1},
    {{17372, 3}, 84, 1},
    {{17375, 4}, 84, 0},
    {{17379, 6}, 84, 1},
    {{17385, 4}, 84, 1},
    {{17389, 5}, 84, 1},
    {{17394, 6}, 84, 1},
    {{17400, 5}, 84, 1},
    {{17405, 5}, 143, 1},
    {{17410, 11}, 143, 1},
    {{17421, 9}, 143, 1},
    {{17430, 13}, 143, 1},
    {{17443, 9}, 69, 1},
    {{17452, 5}, 84, 1},
    {{17457, 11}, 70, 1},
    {{17468, 7}, 81, 1},
    {{17475, 8}, 70, 1},
    {{17483, 13}, 32, 1},
    {{17496, 9}, 258, 1},
    {{17505, 3}, 125, 1},
    {{17508, 3}, 102, 1},
    {{17511, 6}, 81, 1},
    {{17517, 18}, 32, 1},
    {{17535, 11}, 258, 1},
    {{17546, 3}, 70, 1},
    {{17549, 5}, 81, 1},
    {{17554, 5}, 81, 0},
    {{17559, 10}, 81, 1},
    {{17569, 13}, 81, 1},
    {{17582, 7}, 81, 1},
    {{17589, 5}, 81, 1},
    {{17594, 6}, 81, 1},
    {{17600, 7}, 81, 1},
    {{17607, 5}, 81, 1},
    {{17612, 6}, 81, 1},
    {{17618, 4}, 81, 1},
    {{17622, 4}, 81, 1},
    {{17626, 6}, 70, 0},
    {{17632, 11}, 70, 1},
    {{17643, 7}, 70, 1},
    {{17650, 8}, 70, 1},
    {{17658, 7}, 70, 1},
    {{17665, 7}, 70, 1},
    {{17672, 7}, 70, 1},
    {{17679, 9}, 32, 1},
    {{17688, 9}, 32, 0},
    {{17697, 11}, 32, 1},
    {{17708, 10}, 32, 1},
    {{17718, 11}, 32, 1},
    {{17729, 9}, 32, 1},
    {{17738, 7}, 70, 1},
    {{17745, 6}, 70, 1},
    {{17751, 5}, 70, 1},
    {{17756, 8}, 258, 1},
    {{17764, 8}, 258, 1},
    {{17772, 9}, 258, 1},
    {{17781, 8}, 258, 1},
    {{17789, 9}, 258, 1},
    {{17798, 9}, 258, 1},
    {{17807, 9}, 258, 0},
    {{17816, 14}, 258, 1},
    {{17830, 10}, 258, 1},
    {{17840, 8}, 258, 1},
    {{17848, 8}, 258, 1},
    {{17856, 10}, 258, 1},
    {{17866, 11}, 69, 1},
    {{17877, 5}, 23, 1},
    {{17882, 6}, 84, 1},
    {{17888, 11}, 193, 1},
    {{17899, 5}, 84, 1},
    {{17904, 6}, 70, 1},
    {{17910, 9}, 32, 1},
    {{17919, 5}, 81, 1},
    {{17924, 4}, 84, 1},
    {{17928, 10}, 258, 1},
    {{17938, 9}, 258, 1},
    {{17947, 6}, 258, 1},
    {{17953, 3}, 81, 1},
    {{17956, 7}, 70, 1},
    {{17963, 5}, 107, 1},
    {{17968, 7}, 253, 1},
    {{17975, 9}, 253, 1},
    {{17984, 7}, 253, 1},
    {{17991, 8}, 253, 1},
    {{17999, 8}, 126, 1},
    {{18007, 8}, 253, 1},
    {{18015, 9}, 126, 1},
    {{18024, 10}, 126, 1},
    {{18034, 13}, 127, 1},
    {{18047, 12}, 127, 1},
    {{18059, 12}, 123, 1},
    {{18071, 12}, 127, 1},
    {{18083, 11}, 127, 1},
    {{18094, 11}, 123, 1},
    {{18105, 11}, 123, 1},
    {{18116, 12}, 123, 1},
    {{18128, 8}, 253, 1},
    {{18136, 9}, 190, 1},
    {{18145, 14}, 183, 1},
    {{18159, 7}, 229, 1},
    {{18166, 6}, 70, 1},
    {{18172, 5}, 69, 1},
    {{18177, 8}, 82, 1},
    {{18185, 9}, 82, 1},
    {{18194, 12}, 223, 1},
    {{18206, 15}, 89, 1},
    {{18221, 11}, 103, 1},
    {{18232, 11}, 69, 1},
    {{18243, 3}, 69, 1},
    {{18246, 8}, 69, 1},
    {{18254, 9}, 69, 1},
    {{18263, 9}, 69, 1},
    {{18272, 10}, 69, 1},
    {{18282, 8}, 69, 1},
    {{18290, 9}, 69, 1},
    {{18299, 9}, 69, 1},
    {{18308, 9}, 69, 1},
    {{18317, 10}, 69, 1},
    {{18327, 9}, 69, 1},
    {{18336, 8}, 69, 1},
    {{18344, 6}, 69, 1},
    {{18350, 10}, 69, 1},
    {{18360, 8}, 69, 1},
    {{18368, 8}, 69, 1},
    {{18376, 8}, 69, 1},
    {{18384, 9}, 69, 1},
    {{18393, 10}, 69, 1},
    {{18403, 9}, 69, 0},
    {{18412, 9}, 69, 1},
    {{18421, 9}, 69, 1},
    {{18430, 8}, 69, 1},
    {{18438, 10}, 69, 1},
    {{18448, 3}, 143, 1},
    {{18451, 8}, 69, 1},
    {{18459, 12}, 183, 1},
    {{18471, 7}, 91, 1},
    {{18478, 5}, 99, 1},
    {{18483, 9}, 69, 1},
    {{18492, 9}, 69, 1},
    {{18501, 9}, 252, 1},
    {{18510, 9}, 85, 1},
    {{18519, 9}, 85, 1},
    {{18528, 11}, 92, 1},
    {{18539, 10}, 92, 1},
    {{18549, 8}, 77, 1},
    {{18557, 3}, 100, 1},
    {{18560, 7}, 98, 1},
    {{18567, 8}, 93, 1},
    {{18575, 8}, 93, 1},
    {{18583, 5}, 185, 1},
    {{18588, 11}, 94, 1},
    {{18599, 9}, 93, 1},
    {{18608, 10}, 93, 1},
    {{18618, 10}, 247, 2},
    {{18628, 19}, 247, 0},
    {{18647, 57}, 185, 1},
    {{18704, 66}, 185, 1},
    {{18770, 35}, 185, 1},
    {{18805, 9}, 93, 1},
    {{18814, 10}, 92, 1},
    {{18824, 7}, 61, 1},
    {{18831, 7}, 61, 1},
    {{18838, 7}, 61, 1},
    {{18845, 5}, 69, 1},
    {{18850, 7}, 161, 1},
    {{18857, 12}, 16, 1},
    {{18869, 10}, 46, 1},
    {{18879, 8}, 85, 1},
    {{18887, 8}, 85, 1},
    {{18895, 8}, 85, 1},
    {{18903, 9}, 42, 1},
    {{18912, 6}, 77, 1},
    {{18918, 7}, 77, 1},
    {{18925, 7}, 77, 1},
    {{18932, 10}, 216, 1},
    {{18942, 5}, 77, 1},
    {{18947, 6}, 77, 1},
    {{18953, 10}, 77, 1},
    {{18963, 7}, 77, 1},
    {{18970, 7}, 77, 1},
    {{18977, 7}, 77, 1},
    {{18984, 8}, 77, 1},
    {{18992, 6}, 77, 1},
    {{18998, 6}, 77, 1},
    {{19004, 6}, 77, 1},
    {{19010, 9}, 257, 1},
    {{19019, 6}, 33, 1},
    {{19025, 10}, 77, 1},
    {{19035, 10}, 77, 1},
    {{19045, 6}, 77, 1},
    {{19051, 8}, 92, 1},
    {{19059, 10}, 92, 1},
    {{19069, 8}, 92, 1},
    {{19077, 7}, 92, 1},
    {{19084, 7}, 55, 1},
    {{19091, 7}, 47, 1},
    {{19098, 9}, 92, 0},
    {{19107, 8}, 92, 1},
    {{19115, 7}, 92, 1},
    {{19122, 8}, 45, 1},
    {{19130, 15}, 17, 1},
    {{19145, 8}, 62, 1},
    {{19153, 9}, 62, 1},
    {{19162, 9}, 62, 1},
    {{19171, 9}, 62, 1},
    {{19180, 9}, 62, 1},
    {{19189, 9}, 62, 1},
    {{19198, 3}, 92, 1},
    {{19201, 5}, 40, 1},
    {{19206, 8}, 69, 1},
    {{19214, 8}, 69, 1},
    {{19222, 9}, 50, 1},
    {{19231, 3}, 77, 1},
    {{19234, 12}, 183, 1},
    {{19246, 9}, 252, 1},
    {{19255, 8}, 79, 1},
    {{19263, 12}, 182, 1},
    {{19275, 5}, 121, 1},
    {{19280, 6}, 121, 1},
    {{19286, 6}, 121, 1},
    {{19292, 10}, 173, 1},
    {{19302, 6}, 73, 1},
    {{19308, 6}, 136, 1},
    {{19314, 10}, 132, 1},
    {{19324, 8}, 192, 1},
    {{19332, 7}, 192, 1},
    {{19339, 8}, 255, 1},
    {{19347, 14}, 107, 1},
    {{19361, 9}, 182, 1},
    {{19370, 3}, 224, 1},
    {{19373, 33}, 122, 1},
    {{19406, 12}, 35, 1},
    {{19418, 5}, 121, 1},
    {{19423, 15}, 0, 1},
    {{19438, 24}, 0, 1},
    {{19462, 11}, 74, 1},
    {{19473, 11}, 181, 1},
    {{19484, 3}, 224, 0},
    {{19487, 3}, 224, 1},
    {{19490, 4}, 224, 1},
    {{19494, 8}, 35, 1},
    {{19502, 5}, 23, 1},
    {{19507, 6}, 50, 1},
    {{19513, 6}, 50, 1},
    {{19519, 9}, 50, 1},
    {{19528, 9}, 50, 1},
    {{19537, 10}, 50, 1},
    {{19547, 11}, 50, 1},
    {{19558, 8}, 103, 1},
    {{19566, 7}, 35, 1},
    {{19573, 7}, 35, 1},
    {{19580, 7}, 35, 1},
    {{19587, 9}, 35, 1},
    {{19596, 6}, 35, 1},
    {{19602, 7}, 35, 1},
    {{19609, 7}, 35, 1},
    {{19616, 11}, 35, 1},
    {{19627, 6}, 50, 1},
    {{19633, 3}, 180, 1},
    {{19636, 7}, 35, 1},
    {{19643, 8}, 35, 1},
    {{19651, 7}, 35, 1},
    {{19658, 8}, 35, 1},
    {{19666, 8}, 35, 0},
    {{19674, 10}, 35, 1},
    {{19684, 8}, 35, 1},
    {{19692, 9}, 35, 1},
    {{19701, 9}, 35, 1},
    {{19710, 9}, 35, 1},
    {{19719, 10}, 35, 1},
    {{19729, 9}, 35, 1},
    {{19738, 8}, 35, 1},
    {{19746, 7}, 35, 1},
    {{19753, 8}, 35, 1},
    {{19761, 10}, 35, 1},
    {{19771, 9}, 35, 1},
    {{19780, 8}, 35, 1},
    {{19788, 9}, 35, 1},
    {{19797, 10}, 35, 1},
    {{19807, 7}, 35, 1},
    {{19814, 6}, 213, 0},
    {{19820, 12}, 213, 1},
    {{19832, 8}, 213, 1},
    {{19840, 13}, 180, 0},
    {{19853, 14}, 180, 1},
    {{19867, 7}, 180, 1},
    {{19874, 14}, 180, 1},
    {{19888, 3}, 35, 1},
    {{19891, 7}, 35, 1},
    {{19898, 6}, 35, 1},
    {{19904, 7}, 35, 1},
    {{19911, 13}, 180, 1},
    {{19924, 12}, 180, 1},
    {{19936, 12}, 180, 1},
    {{19948, 13}, 180, 1},
    {{19961, 11}, 180, 1},
    {{19972, 16}, 213, 1},
    {{19988, 7}, 35, 1},
    {{19995, 3}, 74, 1},
    {{19998, 13}, 74, 1},
    {{20011, 5}, 74, 1},
    {{20016, 7}, 130, 1},
    {{20023, 9}, 130, 1},
    {{20032, 8}, 98, 1},
    {{20040, 17}, 180, 1},
    {{20057, 3}, 182, 1},
    {{20060, 11}, 257, 1},
    {{20071, 10}, 81, 1},
    {{20081, 11}, 182, 1},
    {{20092, 9}, 182, 0},
    {{20101, 26}, 182, 1},
    {{20127, 26}, 182, 1},
    {{20153, 10}, 182, 1},
    {{20163, 9}, 182, 1},
    {{20172, 10}, 182, 1},
    {{20182, 6}, 142, 1},
    {{20188, 14}, 186, 1},
    {{20202, 6}, 186, 1},
    {{20208, 3}, 213, 1},
    {{20211, 9}, 41, 1},
    {{20220, 7}, 146, 1},
    {{20227, 11}, 146, 1},
    {{20238, 13}, 213, 1},
    {{20251, 25}, 180, 1},
    {{20276, 13}, 35, 1},
    {{20289, 7}, 142, 1},
    {{20296, 20}, 142, 1},
    {{20316, 11}, 142, 1},
    {{20327, 12}, 182, 1},
    {{20339, 7}, 146, 1},
    {{20346, 3}, 146, 1},
    {{20349, 7}, 146, 0},
    {{20356, 11}, 146, 1},
    {{20367, 10}, 146, 1},
    {{20377, 7}, 146, 1},
    {{20384, 7}, 74, 1},
    {{20391, 15}, 74, 0},
    {{20406, 9}, 74, 1},
    {{20415, 7}, 74, 1},
    {{20422, 8}, 74, 1},
    {{20430, 7}, 74, 1},
    {{20437, 8}, 74, 1},
    {{20445, 15}, 180, 1},
    {{20460, 8}, 94, 1},
    {{20468, 5}, 142, 1},
    {{20473, 5}, 142, 1},
    {{20478, 4}, 116, 1},
    {{20482, 6}, 146, 1},
    {{20488, 5}, 116, 1},
    {{20493, 7}, 74, 1},
    {{20500, 7}, 74, 1},
    {{20507, 9}, 182, 1},
    {{20516, 8}, 182, 1},
    {{20524, 7}, 60, 1},
    {{20531, 5}, 23, 1},
    {{20536, 8}, 132, 1},
    {{20544, 8}, 183, 1},
    {{20552, 8}, 135, 1},
    {{20560, 6}, 93, 1},
    {{20566, 7}, 253, 1},
    {{20573, 7}, 126, 1},
    {{20580, 7}, 19, 1},
    {{20587, 9}, 238, 1},
    {{20596, 9}, 238, 1},
    {{20605, 8}, 238, 1},
    {{20613, 8}, 238, 1},
    {{20621, 8}, 238, 1},
    {{20629, 7}, 139, 1},
    {{20636, 5}, 119, 1},
    {{20641, 11}, 124, 1},
    {{20652, 10}, 129, 1},
    {{20662, 10}, 157, 1},
    {{20672, 9}, 63, 1},
    {{20681, 6}, 195, 1},
    {{20687, 7}, 195, 1},
    {{20694, 6}, 195, 1},
    {{20700, 7}, 44, 1},
    {{20707, 3}, 157, 1},
    {{20710, 13}, 66, 1},
    {{20723, 9}, 63, 1},
    {{20732, 11}, 212, 1},
    {{20743, 10}, 110, 1},
    {{20753, 8}, 61, 1},
    {{20761, 6}, 22, 1},
    {{20767, 6}, 22, 1},
    {{20773, 7}, 22, 1},
    {{20780, 6}, 22, 1},
    {{20786, 6}, 22, 0},
    {{20792, 6}, 22, 1},
    {{20798, 6}, 22, 1},
    {{20804, 6}, 22, 1},
    {{20810, 7}, 22, 1},
    {{20817, 6}, 22, 1},
    {{20823, 4}, 22, 1},
    {{20827, 11}, 123, 1},
    {{20838, 10}, 123, 1},
    {{20848, 9}, 63, 1},
    {{20857, 8}, 63, 1},
    {{20865, 9}, 63, 1},
    {{20874, 10}, 63, 1},
    {{20884, 9}, 212, 1},
    {{20893, 10}, 63, 1},
    {{20903, 6}, 94, 1},
    {{20909, 7}, 212, 1},
    {{20916, 13}, 157, 1},
    {{20929, 7}, 136, 1},
    {{20936, 9}, 63, 1},
    {{20945, 8}, 118, 1},
    {{20953, 9}, 118, 1},
    {{20962, 8}, 126, 1},
    {{20970, 8}, 133, 1},
    {{20978, 8}, 77, 1},
    {{20986, 7}, 22, 1},
    {{20993, 7}, 22, 1},
    {{21000, 16}, 99, 1},
    {{21016, 12}, 127, 1},
    {{21028, 11}, 122, 1},
    {{21039, 8}, 120, 1},
    {{21047, 8}, 140, 1},
    {{21055, 9}, 63, 1},
    {{21064, 10}, 63, 1},
    {{21074, 3}, 106, 0},
    {{21077, 9}, 63, 1},
    {{21086, 9}, 63, 1},
    {{21095, 4}, 152, 1},
    {{21099, 10}, 152, 0},
    {{21109, 10}, 152, 1},
    {{21119, 8}, 139, 1},
    {{21127, 7}, 204, 1},
    {{21134, 7}, 139, 1},
    {{21141, 8}, 238, 1},
    {{21149, 9}, 123, 1},
    {{21158, 12}, 152, 1},
    {{21170, 3}, 63, 1},
    {{21173, 8}, 63, 1},
    {{21181, 8}, 63, 1},
    {{21189, 8}, 63, 1},
    {{21197, 10}, 63, 1},
    {{21207, 9}, 63, 1},
    {{21216, 11}, 63, 1},
    {{21227, 12}, 63, 1},
    {{21239, 10}, 63, 0},
    {{21249, 11}, 63, 1},
    {{21260, 8}, 63, 1},
    {{21268, 10}, 63, 1},
    {{21278, 13}, 157, 1},
    {{21291, 11}, 231, 1},
    {{21302, 5}, 126, 1},
    {{21307, 11}, 156, 1},
    {{21318, 7}, 212, 0},
    {{21325, 8}, 212, 1},
    {{21333, 7}, 212, 1},
    {{21340, 17}, 149, 1},
    {{21357, 7}, 212, 1},
    {{21364, 14}, 104, 1},
    {{21378, 6}, 212, 1},
    {{21384, 16}, 212, 1},
    {{21400, 6}, 63, 1},
    {{21406, 7}, 20, 1},
    {{21413, 15}, 157, 1},
    {{21428, 11}, 157, 1},
    {{21439, 11}, 157, 0},
    {{21450, 21}, 157, 1},
    {{21471, 12}, 157, 1},
    {{21483, 11}, 157, 1},
    {{21494, 11}, 157, 1},
    {{21505, 9}, 136, 1},
    {{21514, 10}, 136, 1},
    {{21524, 8}, 136, 1},
    {{21532, 7}, 136, 1},
    {{21539, 9}, 136, 1},
    {{21548, 8}, 136, 1},
    {{21556, 10}, 136, 1},
    {{21566, 14}, 136, 1},
    {{21580, 8}, 136, 1},
    {{21588, 9}, 136, 1},
    {{21597, 9}, 136, 1},
    {{21606, 8}, 136, 1},
    {{21614, 7}, 136, 1},
    {{21621, 9}, 136, 0},
    {{21630, 13}, 136, 1},
    {{21643, 7}, 136, 1},
    {{21650, 8}, 136, 1},
    {{21658, 7}, 159, 1},
    {{21665, 8}, 136, 1},
    {{21673, 22}, 217, 1},
    {{21695, 9}, 136, 1},
    {{21704, 8}, 212, 1},
    {{21712, 7}, 94, 1},
    {{21719, 13}, 63, 1},
    {{21732, 12}, 157, 1},
    {{21744, 8}, 136, 1},
    {{21752, 3}, 22, 1},
    {{21755, 12}, 157, 1},
    {{21767, 11}, 157, 1},
    {{21778, 11}, 157, 1},
    {{21789, 12}, 157, 1},
    {{21801, 13}, 157, 1},
    {{21814, 10}, 136, 1},
    {{21824, 10}, 136, 1},
    {{21834, 7}, 136, 1},
    {{21841, 11}, 157, 1},
    {{21852, 21}, 157, 1},
    {{21873, 12}, 157, 1},
    {{21885, 8}, 136, 1},
    {{21893, 9}, 136, 1},
    {{21902, 12}, 136, 1},
    {{21914, 8}, 136, 1},
    {{21922, 13}, 136, 1},
    {{21935, 7}, 136, 1},
    {{21942, 9}, 136, 1},
    {{21951, 10}, 63, 1},
    {{21961, 8}, 157, 1},
    {{21969, 11}, 141, 1},
    {{21980, 8}, 145, 1},
    {{21988, 5}, 253, 1},
    {{21993, 6}, 119, 1},
    {{21999, 6}, 119, 1},
    {{22005, 8}, 195, 1},
    {{22013, 6}, 195, 1},
    {{22019, 7}, 195, 1},
    {{22026, 6}, 195, 1},
    {{22032, 6}, 66, 1},
    {{22038, 9}, 195, 1},
    {{22047, 12}, 251, 1},
    {{22059, 11}, 251, 1},
    {{22070, 12}, 251, 1},
    {{22082, 11}, 251, 1},
    {{22093, 10}, 251, 1},
    {{22103, 11}, 251, 1},
    {{22114, 9}, 61, 1},
    {{22123, 11}, 19, 1},
    {{22134, 9}, 19, 1},
    {{22143, 10}, 251, 1},
    {{22153, 10}, 251, 1},
    {{22163, 10}, 251, 1},
    {{22173, 13}, 48, 1},
    {{22186, 13}, 48, 1},
    {{22199, 3}, 19, 1},
    {{22202, 9}, 19, 1},
    {{22211, 9}, 19, 1},
    {{22220, 8}, 19, 1},
    {{22228, 8}, 19, 1},
    {{22236, 7}, 19, 1},
    {{22243, 7}, 19, 1},
    {{22250, 8}, 19, 1},
    {{22258, 11}, 19, 1},
    {{22269, 8}, 19, 1},
    {{22277, 7}, 19, 0},
    {{22284, 8}, 19, 1},
    {{22292, 9}, 19, 1},
    {{22301, 8}, 19, 1},
    {{22309, 8}, 19, 1},
    {{22317, 8}, 19, 1},
    {{22325, 9}, 19, 1},
    {{22334, 7}, 19, 1},
    {{22341, 7}, 19, 1},
    {{22348, 10}, 19, 1},
    {{22358, 7}, 19, 1},
    {{22365, 8}, 19, 1},
    {{22373, 8}, 19, 1},
    {{22381, 8}, 19, 1},
    {{22389, 11}, 139, 1},
    {{22400, 15}, 19, 1},
    {{22415, 7}, 19, 1},
    {{22422, 3}, 119, 1},
    {{22425, 7}, 19, 1},
    {{22432, 11}, 19, 1},
    {{22443, 8}, 141, 1},
    {{22451, 9}, 238, 1},
    {{22460, 9}, 238, 1},
    {{22469, 8}, 139, 1},
    {{22477, 8}, 238, 1},
    {{22485, 8}, 19, 1},
    {{22493, 9}, 19, 1},
    {{22502, 9}, 139, 1},
    {{22511, 17}, 139, 1},
    {{22528, 10}, 139, 1},
    {{22538, 6}, 139, 1},
    {{22544, 5}, 119, 0},
    {{22549, 5}, 119, 1},
    {{22554, 6}, 119, 1},
    {{22560, 6}, 119, 1},
    {{22566, 7}, 119, 1},
    {{22573, 5}, 119, 1},
    {{22578, 8}, 141, 1},
    {{22586, 8}, 238, 1},
    {{22594, 5}, 119, 1},
    {{22599, 5}, 119, 1},
    {{22604, 7}, 141, 1},
    {{22611, 18}, 98, 1},
    {{22629, 3}, 195, 1},
    {{22632, 5}, 195, 1},
    {{22637, 6}, 195, 0},
    {{22643, 7}, 195, 1},
    {{22650, 6}, 195, 1},
    {{22656, 6}, 195, 1},
    {{22662, 28}, 251, 1},
    {{22690, 11}, 251, 1},
    {{22701, 12}, 19, 1},
    {{22713, 3}, 118, 1},
    {{22716, 8}, 118, 1},
    {{22724, 4}, 118, 1},
    {{22728, 4}, 118, 1},
    {{22732, 12}, 61, 1},
    {{22744, 6}, 119, 1},
    {{22750, 10}, 119, 1},
    {{22760, 8}, 139, 1},
    {{22768, 9}, 61, 1},
    {{22777, 3}, 61, 1},
    {{22780, 9}, 61, 1},
    {{22789, 9}, 61, 1},
    {{22798, 11}, 61, 1},
    {{22809, 8}, 61, 1},
    {{22817, 9}, 61, 1},
    {{22826, 9}, 61, 1},
    {{22835, 8}, 61, 0},
    {{22843, 9}, 61, 1},
    {{22852, 10}, 61, 1},
    {{22862, 8}, 61, 1},
    {{22870, 8}, 61, 1},
    {{22878, 9}, 61, 1},
    {{22887, 10}, 61, 1},
    {{22897, 7}, 61, 1},
    {{22904, 8}, 19, 1},
    {{22912, 3}, 42, 1},
    {{22915, 9}, 42, 1},
    {{22924, 9}, 42, 1},
    {{22933, 9}, 42, 1},
    {{22942, 10}, 42, 1},
    {{22952, 9}, 42, 0},
    {{22961, 10}, 61, 1},
    {{22971, 7}, 181, 1},
    {{22978, 6}, 181, 1},
    {{22984, 10}, 139, 1},
    {{22994, 13}, 154, 1},
    {{23007, 10}, 139, 1},
    {{23017, 7}, 136, 1},
    {{23024, 8}, 5, 1},
    {{23032, 3}, 139, 1},
    {{23035, 3}, 116, 1},
    {{23038, 6}, 61, 1},
    {{23044, 6}, 61, 1},
    {{23050, 7}, 61, 1},
    {{23057, 7}, 61, 1},
    {{23064, 15}, 205, 1},
    {{23079, 6}, 19, 1},
    {{23085, 7}, 139, 1},
    {{23092, 7}, 139, 1},
    {{23099, 3}, 238, 1},
    {{23102, 11}, 118, 1},
    {{23102, 11}, 260, 2},
    {{23113, 16}, 118, 1},
    {{23129, 16}, 118, 1},
    {{23145, 16}, 118, 0},
    {{23161, 22}, 260, 0},
    {{23183, 18}, 118, 1},
    {{23201, 17}, 118, 1},
    {{23218, 17}, 118, 1},
    {{23235, 22}, 118, 1},
    {{23257, 15}, 118, 1},
    {{23272, 14}, 118, 1},
    {{23286, 18}, 118, 1},
    {{23304, 9}, 119, 1},
    {{23313, 9}, 118, 1},
    {{23322, 14}, 118, 1},
    {{23336, 16}, 118, 1},
    {{23352, 8}, 118, 1},
    {{23360, 12}, 118, 1},
    {{23372, 16}, 118, 1},
    {{23388, 10}, 98, 1},
    {{23398, 9}, 98, 1},
    {{23407, 6}, 121, 0},
    {{23413, 7}, 121, 1},
    {{23420, 22}, 121, 1},
    {{23442, 5}, 121, 1},
    {{23447, 7}, 121, 1},
    {{23454, 8}, 118, 1},
    {{23462, 6}, 62, 1},
    {{23468, 8}, 238, 1},
    {{23476, 11}, 94, 1},
    {{23487, 9}, 139, 0},
    {{23496, 10}, 139, 1},
    {{23506, 11}, 139, 1},
    {{23517, 10}, 139, 1},
    {{23527, 8}, 139, 1},
    {{23535, 7}, 139, 1},
    {{23542, 8}, 139, 1},
    {{23550, 8}, 139, 1},
    {{23558, 10}, 238, 1},
    {{23568, 10}, 238, 1},
    {{23578, 8}, 238, 1},
    {{23586, 8}, 238, 0},
    {{23594, 8}, 238, 1},
    {{23602, 7}, 118, 1},
    {{23609, 8}, 118, 1},
    {{23617, 8}, 118, 1},
    {{23625, 11}, 98, 1},
    {{23636, 3}, 94, 1},
    {{23639, 4}, 33, 1},
    {{23643, 7}, 42, 1},
    {{23650, 15}, 118, 1},
    {{23665, 10}, 73, 1},
    {{23675, 13}, 6, 1},
    {{23688, 7}, 26, 1},
    {{23695, 8}, 138, 1},
    {{23703, 14}, 155, 1},
    {{23717, 16}, 152, 1},
    {{23733, 16}, 159, 1},
    {{23749, 22}, 210, 1},
    {{23771, 6}, 121, 1},
    {{23777, 10}, 121, 1},
    {{23787, 12}, 154, 1},
    {{23799, 7}, 146, 1},
    {{23806, 10}, 146, 1},
    {{23816, 9}, 94, 1},
    {{23825, 7}, 94, 1},
    {{23832, 8}, 94, 0},
    {{23840, 14}, 118, 1},
    {{23854, 9}, 139, 1},
    {{23863, 9}, 139, 1},
    {{23872, 11}, 139, 1},
    {{23883, 9}, 139, 1},
    {{23892, 8}, 238, 1},
    {{23900, 6}, 121, 1},
    {{23906, 7}, 121, 1},
    {{23913, 7}, 139, 1},
    {{23920, 8}, 19, 1},
    {{23928, 9}, 19, 1},
    {{23937, 7}, 119, 1},
    {{23944, 3}, 251, 1},
    {{23947, 9}, 251, 0},
    {{23956, 12}, 251, 1},
    {{23968, 9}, 251, 1},
    {{23977, 13}, 251, 1},
    {{23990, 8}, 251, 1},
    {{23998, 8}, 61, 1},
    {{24006, 12}, 16, 1},
    {{24018, 27}, 41, 1},
    {{24045, 7}, 126, 1},
    {{24052, 7}, 253, 1},
    {{24059, 7}, 133, 1},
    {{24066, 8}, 69, 1},
    {{24074, 7}, 77, 1},
    {{24081, 3}, 263, 1},
    {{24084, 5}, 99, 1},
    {{24089, 7}, 47, 1},
    {{24096, 13}, 99, 1},
    {{24109, 8}, 227, 1},
    {{24117, 5}, 98, 1},
    {{24122, 8}, 93, 1},
    {{24130, 7}, 68, 1},
    {{24137, 5}, 264, 1},
    {{24142, 7}, 68, 1},
    {{24149, 12}, 225, 1},
    {{24161, 5}, 264, 1},
    {{24166, 9}, 203, 1},
    {{24175, 13}, 99, 1},
    {{24188, 12}, 99, 1},
    {{24200, 7}, 42, 1},
    {{24207, 8}, 42, 1},
    {{24215, 8}, 42, 1},
    {{24223, 15}, 42, 1},
    {{24238, 9}, 42, 1},
    {{24247, 8}, 42, 1},
    {{24255, 7}, 42, 1},
    {{24262, 8}, 42, 1},
    {{24270, 9}, 42, 1},
    {{24279, 6}, 77, 1},
    {{24285, 6}, 77, 1},
    {{24291, 5}, 91, 1},
    {{24296, 15}, 179, 1},
    {{24311, 8}, 5, 1},
    {{24319, 10}, 45, 1},
    {{24329, 10}, 45, 1},
    {{24339, 5}, 47, 1},
    {{24344, 3}, 45, 1},
    {{24347, 9}, 45, 1},
    {{24356, 8}, 45, 1},
    {{24364, 9}, 45, 1},
    {{24373, 9}, 45, 1},
    {{24382, 7}, 45, 1},
    {{24389, 8}, 45, 0},
    {{24397, 8}, 45, 1},
    {{24405, 10}, 45, 1},
    {{24415, 9}, 45, 1},
    {{24424, 9}, 60, 1},
    {{24433, 8}, 133, 1},
    {{24441, 10}, 77, 1},
    {{24451, 7}, 47, 1},
    {{24458, 3}, 47, 1},
    {{24461, 5}, 47, 0},
    {{24466, 6}, 47, 1},
    {{24472, 7}, 47, 1},
    {{24479, 6}, 47, 1},
    {{24485, 6}, 47, 1},
    {{24491, 7}, 47, 1},
    {{24498, 8}, 47, 1},
    {{24506, 12}, 99, 1},
    {{24518, 7}, 126, 1},
    {{24525, 8}, 30, 1},
    {{24533, 10}, 30, 1},
    {{24543, 7}, 30, 1},
    {{24550, 3}, 253, 1},
    {{24553, 8}, 253, 1},
    {{24561, 8}, 253, 1},
    {{24569, 6}, 253, 0},
    {{24575, 11}, 253, 1},
    {{24586, 7}, 253, 1},
    {{24593, 7}, 253, 1},
    {{24600, 9}, 126, 1},
    {{24609, 8}, 126, 1},
    {{24617, 7}, 126, 0},
    {{24624, 7}, 126, 1},
    {{24631, 8}, 126, 1},
    {{24639, 8}, 126, 1},
    {{24647, 6}, 22, 1},
    {{24653, 6}, 133, 1},
    {{24659, 11}, 133, 1},
    {{24670, 7}, 133, 1},
    {{24677, 7}, 133, 1},
    {{24684, 6}, 133, 1},
    {{24690, 14}, 225, 1},
    {{24704, 9}, 225, 1},
    {{24713, 12}, 123, 1},
    {{24725, 10}, 123, 1},
    {{24735, 11}, 123, 1},
    {{24746, 9}, 126, 1},
    {{24755, 7}, 253, 1},
    {{24762, 8}, 253, 1},
    {{24770, 9}, 253, 1},
    {{24779, 6}, 253, 1},
    {{24785, 6}, 253, 1},
    {{24791, 6}, 253, 1},
    {{24797, 6}, 22, 1},
    {{24803, 7}, 22, 1},
    {{24810, 6}, 22, 1},
    {{24816, 6}, 22, 1},
    {{24822, 5}, 22, 1},
    {{24827, 7}, 77, 1},
    {{24834, 9}, 77, 1},
    {{24843, 8}, 77, 1},
    {{24851, 7}, 77, 1},
    {{24858, 8}, 77, 1},
    {{24866, 7}, 253, 1},
    {{24873, 8}, 30, 1},
    {{24881, 8}, 21, 1},
    {{24889, 6}, 168, 1},
    {{24895, 5}, 263, 1},
    {{24900, 9}, 228, 1},
    {{24909, 10}, 122, 1},
    {{24919, 11}, 266, 1},
    {{24930, 14}, 109, 1},
    {{24944, 12}, 108, 1},
    {{24956, 12}, 108, 1},
    {{24968, 9}, 200, 1},
    {{24977, 12}, 129, 1},
    {{24989, 8}, 130, 1},
    {{24997, 7}, 249, 1},
    {{25004, 6}, 22, 1},
    {{25010, 8}, 145, 1},
    {{25018, 12}, 145, 1},
    {{25030, 12}, 186, 1},
    {{25042, 6}, 126, 1},
    {{25048, 3}, 126, 1},
    {{25051, 3}, 99, 1},
    {{25054, 4}, 22, 1},
    {{25058, 5}, 22, 1},
    {{25063, 11}, 99, 1},
    {{25074, 6}, 99, 1},
    {{25080, 6}, 99, 1},
    {{25086, 3}, 127, 1},
    {{25089, 11}, 99, 1},
    {{25100, 12}, 99, 1},
    {{25112, 10}, 127, 1},
    {{25122, 10}, 127, 1},
    {{25132, 8}, 126, 1},
    {{25140, 16}, 127, 1},
    {{25156, 10}, 127, 1},
    {{25166, 13}, 99, 1},
    {{25179, 13}, 99, 1},
    {{25192, 12}, 99, 1},
    {{25204, 14}, 99, 1},
    {{25218, 14}, 99, 1},
    {{25232, 13}, 99, 1},
    {{25245, 13}, 99, 1},
    {{25258, 12}, 99, 0},
    {{25270, 13}, 99, 1},
    {{25283, 13}, 99, 1},
    {{25296, 13}, 99, 1},
    {{25309, 12}, 99, 1},
    {{25321, 8}, 123, 1},
    {{25329, 11}, 99, 1},
    {{25340, 12}, 99, 1},
    {{25352, 12}, 99, 1},
    {{25364, 13}, 99, 1},
    {{25377, 10}, 127, 1},
    {{25387, 10}, 127, 1},
    {{25397, 14}, 123, 1},
    {{25411, 11}, 123, 1},
    {{25422, 14}, 123, 1},
    {{25436, 9}, 29, 1},
    {{25445, 5}, 50, 1},
    {{25450, 6}, 22, 1},
    {{25456, 7}, 21, 1},
    {{25463, 10}, 99, 1},
    {{25473, 9}, 99, 1},
    {{25482, 9}, 123, 1},
    {{25491, 8}, 123, 1},
    {{25499, 7}, 123, 1},
    {{25506, 7}, 63, 1},
    {{25513, 5}, 253, 1},
    {{25518, 31}, 82, 1},
    {{25549, 11}, 167, 1},
    {{25560, 8}, 112, 1},
    {{25568, 5}, 214, 1},
    {{25573, 8}, 112, 1},
    {{25581, 9}, 167, 1},
    {{25590, 15}, 89, 1},
    {{25605, 15}, 89, 1},
    {{25620, 11}, 166, 1},
    {{25631, 7}, 135, 1},
    {{25638, 8}, 98, 1},
    {{25646, 8}, 98, 1},
    {{25654, 8}, 98, 1},
    {{25662, 9}, 98, 1},
    {{25671, 7}, 98, 1},
    {{25678, 11}, 89, 1},
    {{25689, 11}, 108, 1},
    {{25700, 9}, 227, 1},
    {{25709, 11}, 263, 1},
    {{25720, 8}, 98, 1},
    {{25728, 7}, 93, 1},
    {{25735, 6}, 93, 1},
    {{25741, 7}, 93, 1},
    {{25748, 6}, 93, 1},
    {{25754, 7}, 93, 1},
    {{25761, 10}, 98, 1},
    {{25771, 10}, 98, 1},
    {{25781, 5}, 93, 1},
    {{25786, 4}, 93, 1},
    {{25790, 5}, 93, 1},
    {{25795, 6}, 93, 1},
    {{25801, 5}, 93, 1},
    {{25806, 5}, 93, 1},
    {{25811, 7}, 112, 1},
    {{25818, 9}, 167, 1},
    {{25827, 8}, 108, 1},
    {{25835, 9}, 108, 1},
    {{25844, 7}, 110, 1},
    {{25851, 6}, 20, 1},
    {{25857, 11}, 166, 1},
    {{25868, 4}, 214, 1},
    {{25872, 8}, 108, 1},
    {{25880, 5}, 214, 1},
    {{25885, 5}, 214, 1},
    {{25890, 7}, 108, 1},
    {{25897, 7}, 108, 1},
    {{25904, 8}, 108, 1},
    {{25912, 8}, 108, 1},
    {{25920, 7}, 108, 1},
    {{25927, 8}, 108, 1},
    {{25935, 9}, 108, 1},
    {{25944, 5}, 214, 1},
    {{25949, 7}, 58, 1},
    {{25956, 7}, 110, 1},
    {{25963, 7}, 110, 1},
    {{25970, 5}, 20, 1},
    {{25975, 8}, 52, 1},
    {{25983, 13}, 52, 1},
    {{25996, 4}, 214, 1},
    {{26000, 9}, 227, 1},
    {{26009, 8}, 227, 1},
    {{26017, 7}, 227, 1},
    {{26024, 6}, 204, 1},
    {{26030, 6}, 227, 1},
    {{26036, 7}, 227, 0},
    {{26043, 8}, 227, 1},
    {{26051, 7}, 227, 1},
    {{26058, 6}, 204, 1},
    {{26064, 6}, 204, 0},
    {{26070, 16}, 204, 1},
    {{26086, 7}, 204, 1},
    {{26093, 8}, 204, 1},
    {{26101, 8}, 204, 1},
    {{26109, 6}, 204, 1},
    {{26115, 6}, 204, 1},
    {{26121, 9}, 227, 1},
    {{26130, 26}, 9, 1},
    {{26156, 7}, 42, 1},
    {{26163, 8}, 203, 1},
    {{26171, 8}, 183, 1},
    {{26179, 6}, 183, 1},
    {{26185, 7}, 227, 1},
    {{26192, 7}, 227, 1},
    {{26199, 8}, 204, 1},
    {{26207, 8}, 109, 1},
    {{26215, 9}, 109, 1},
    {{26224, 6}, 136, 1},
    {{26230, 7}, 136, 1},
    {{26237, 6}, 136, 1},
    {{26243, 6}, 227, 1},
    {{26249, 10}, 186, 1},
    {{26259, 11}, 66, 1},
    {{26270, 8}, 98, 1},
    {{26278, 11}, 98, 1},
    {{26289, 7}, 98, 1},
    {{26296, 6}, 204, 1},
    {{26302, 12}, 98, 1},
    {{26314, 12}, 98, 1},
    {{26326, 7}, 98, 1},
    {{26333, 9}, 98, 1},
    {{26342, 8}, 98, 1},
    {{26350, 8}, 98, 1},
    {{26358, 7}, 112, 1},
    {{26365, 7}, 112, 1},
    {{26372, 7}, 112, 1},
    {{26379, 7}, 112, 1},
    {{26386, 7}, 112, 0},
    {{26393, 7}, 112, 1},
    {{26400, 6}, 112, 1},
    {{26406, 7}, 112, 1},
    {{26413, 7}, 112, 1},
    {{26420, 7}, 112, 1},
    {{26427, 7}, 112, 1},
    {{26434, 7}, 167, 1},
    {{26441, 8}, 167, 1},
    {{26449, 9}, 167, 1},
    {{26458, 8}, 167, 1},
    {{26466, 8}, 167, 1},
    {{26474, 8}, 167, 1},
    {{26482, 8}, 112, 1},
    {{26490, 6}, 112, 1},
    {{26496, 10}, 166, 1},
    {{26506, 9}, 112, 1},
    {{26515, 8}, 112, 1},
    {{26523, 7}, 112, 1},
    {{26530, 8}, 112, 1},
    {{26538, 7}, 112, 1},
    {{26545, 7}, 175, 1},
    {{26552, 7}, 175, 1},
    {{26559, 10}, 166, 1},
    {{26569, 7}, 112, 1},
    {{26576, 10}, 166, 1},
    {{26586, 9}, 166, 1},
    {{26595, 9}, 166, 1},
    {{26604, 9}, 166, 1},
    {{26613, 9}, 166, 1},
    {{26622, 9}, 166, 1},
    {{26631, 10}, 166, 1},
    {{26641, 21}, 166, 1},
    {{26662, 9}, 166, 1},
    {{26671, 5}, 75, 1},
    {{26676, 7}, 67, 1},
    {{26683, 10}, 166, 1},
    {{26693, 10}, 166, 1},
    {{26703, 11}, 89, 1},
    {{26714, 14}, 89, 1},
    {{26728, 12}, 89, 1},
    {{26740, 9}, 89, 1},
    {{26749, 10}, 89, 1},
    {{26759, 11}, 89, 1},
    {{26770, 11}, 89, 1},
    {{26781, 5}, 255, 1},
    {{26786, 4}, 255, 1},
    {{26790, 6}, 39, 1},
    {{26796, 7}, 39, 1},
    {{26803, 8}, 39, 1},
    {{26811, 7}, 39, 1},
    {{26818, 7}, 39, 1},
    {{26825, 9}, 109, 1},
    {{26834, 10}, 109, 1},
    {{26844, 11}, 109, 1},
    {{26855, 11}, 109, 1},
    {{26866, 28}, 109, 1},
    {{26894, 9}, 109, 1},
    {{26903, 10}, 109, 1},
    {{26913, 10}, 109, 1},
    {{26923, 10}, 109, 1},
    {{26933, 9}, 109, 0},
    {{26942, 8}, 109, 1},
    {{26950, 9}, 109, 1},
    {{26959, 9}, 109, 1},
    {{26968, 8}, 109, 1},
    {{26976, 9}, 109, 1},
    {{26985, 8}, 109, 1},
    {{26993, 9}, 109, 1},
    {{27002, 9}, 109, 1},
    {{27011, 8}, 109, 1},
    {{27019, 9}, 109, 1},
    {{27028, 13}, 202, 1},
    {{27041, 11}, 122, 1},
    {{27052, 14}, 66, 1},
    {{27066, 13}, 66, 1},
    {{27079, 12}, 122, 1},
    {{27091, 6}, 93, 1},
    {{27097, 5}, 93, 1},
    {{27102, 10}, 89, 1},
    {{27112, 10}, 89, 1},
    {{27122, 11}, 89, 1},
    {{27133, 10}, 204, 1},
    {{27143, 6}, 119, 1},
    {{27149, 12}, 175, 1},
    {{27161, 9}, 112, 1},
    {{27170, 11}, 27, 1},
    {{27181, 7}, 20, 1},
    {{27188, 17}, 52, 1},
    {{27205, 9}, 110, 1},
    {{27214, 11}, 187, 1},
    {{27225, 6}, 257, 1},
    {{27231, 9}, 202, 1},
    {{27240, 8}, 117, 1},
    {{27248, 6}, 257, 1},
    {{27254, 9}, 110, 1},
    {{27263, 12}, 108, 1},
    {{27275, 5}, 119, 1},
    {{27280, 6}, 119, 1},
    {{27286, 10}, 98, 1},
    {{27296, 10}, 98, 1},
    {{27306, 8}, 98, 1},
    {{27314, 9}, 98, 1},
    {{27323, 10}, 98, 1},
    {{27333, 9}, 98, 1},
    {{27342, 8}, 98, 1},
    {{27350, 4}, 263, 1},
    {{27354, 7}, 145, 1},
    {{27361, 7}, 108, 1},
    {{27368, 4}, 20, 1},
    {{27372, 6}, 20, 1},
    {{27378, 5}, 20, 1},
    {{27383, 5}, 20, 1},
    {{27388, 8}, 98, 1},
    {{27396, 9}, 98, 1},
    {{27405, 10}, 98, 1},
    {{27415, 9}, 98, 1},
    {{27424, 8}, 98, 1},
    {{27432, 6}, 112, 1},
    {{27438, 5}, 20, 1},
    {{27443, 6}, 119, 1},
    {{27449, 10}, 27, 1},
    {{27459, 6}, 20, 1},
    {{27465, 14}, 52, 1},
    {{27479, 13}, 66, 1},
    {{27492, 8}, 98, 1},
    {{27500, 8}, 98, 1},
    {{27508, 5}, 93, 1},
    {{27513, 3}, 228, 1},
    {{27516, 11}, 251, 1},
    {{27527, 11}, 251, 1},
    {{27538, 8}, 19, 1},
    {{27546, 7}, 42, 1},
    {{27553, 6}, 119, 1},
    {{27559, 6}, 119, 1},
    {{27565, 9}, 118, 1},
    {{27574, 9}, 109, 1},
    {{27583, 7}, 195, 1},
    {{27590, 6}, 263, 1},
    {{27596, 10}, 145, 1},
    {{27606, 9}, 61, 1},
    {{27615, 13}, 61, 1},
    {{27628, 9}, 61, 1},
    {{27637, 10}, 98, 1},
    {{27647, 15}, 131, 1},
    {{27662, 3}, 112, 1},
    {{27665, 13}, 123, 1},
    {{27678, 7}, 228, 1},
    {{27685, 5}, 93, 1},
    {{27690, 12}, 186, 1},
    {{27702, 15}, 52, 1},
    {{27717, 11}, 118, 1},
    {{27728, 7}, 121, 1},
    {{27735, 6}, 121, 1},
    {{27741, 8}, 110, 1},
    {{27749, 6}, 20, 1},
    {{27755, 9}, 139, 1},
    {{27764, 8}, 139, 1},
    {{27772, 9}, 238, 1},
    {{27781, 11}, 66, 1},
    {{27792, 9}, 118, 1},
    {{27801, 8}, 94, 1},
    {{27809, 8}, 94, 1},
    {{27817, 9}, 219, 1},
    {{27826, 5}, 263, 1},
    {{27831, 5}, 168, 1},
    {{27836, 8}, 115, 1},
    {{27844, 14}, 145, 1},
    {{27858, 5}, 263, 1},
    {{27863, 4}, 263, 1},
    {{27867, 4}, 263, 1},
    {{27871, 4}, 263, 1},
    {{27875, 8}, 263, 1},
    {{27883, 5}, 263, 1},
    {{27888, 6}, 263, 1},
    {{27894, 5}, 263, 1},
    {{27899, 4}, 263, 1},
    {{27903, 6}, 228, 1},
    {{27909, 6}, 228, 0},
    {{27915, 7}, 228, 1},
    {{27922, 7}, 228, 1},
    {{27929, 6}, 228, 1},
    {{27935, 6}, 228, 1},
    {{27941, 6}, 228, 1},
    {{27947, 5}, 263, 1},
    {{27952, 4}, 263, 1},
    {{27956, 5}, 263, 1},
    {{27961, 6}, 263, 1},
    {{27967, 7}, 263, 1},
    {{27974, 5}, 263, 1},
    {{27979, 5}, 263, 1},
    {{27984, 6}, 263, 1},
    {{27990, 4}, 263, 1},
    {{27994, 6}, 145, 1},
    {{28000, 5}, 263, 1},
    {{28005, 5}, 263, 1},
    {{28010, 4}, 263, 1},
    {{28014, 6}, 190, 1},
    {{28020, 6}, 228, 1},
    {{28026, 15}, 52, 1},
    {{28041, 7}, 228, 1},
    {{28048, 6}, 20, 1},
    {{28054, 6}, 145, 1},
    {{28060, 5}, 145, 1},
    {{28065, 5}, 263, 1},
    {{28070, 6}, 263, 1},
    {{28076, 6}, 228, 1},
    {{28082, 10}, 27, 1},
    {{28092, 9}, 266, 1},
    {{28101, 8}, 266, 1},
    {{28109, 8}, 266, 1},
    {{28117, 8}, 266, 1},
    {{28125, 9}, 266, 1},
    {{28134, 8}, 266, 1},
    {{28142, 8}, 266, 1},
    {{28150, 9}, 266, 1},
    {{28159, 8}, 266, 1},
    {{28167, 8}, 266, 1},
    {{28175, 7}, 266, 1},
    {{28182, 8}, 266, 1},
    {{28190, 8}, 266, 1},
    {{28198, 10}, 266, 1},
    {{28208, 8}, 266, 1},
    {{28216, 7}, 266, 1},
    {{28223, 8}, 266, 1},
    {{28231, 7}, 266, 1},
    {{28238, 9}, 266, 1},
    {{28247, 4}, 168, 1},
    {{28251, 5}, 168, 1},
    {{28256, 4}, 168, 1},
    {{28260, 5}, 168, 1},
    {{28265, 4}, 168, 1},
    {{28269, 3}, 263, 1},
    {{28272, 3}, 263, 1},
    {{28272, 3}, 266, 1},
    {{28275, 4}, 263, 1},
    {{28279, 7}, 263, 1},
    {{28286, 7}, 263, 1},
    {{28293, 5}, 263, 1},
    {{28298, 5}, 263, 1},
    {{28303, 6}, 145, 1},
    {{28309, 7}, 145, 1},
    {{28316, 4}, 263, 1},
    {{28320, 10}, 66, 1},
    {{28330, 5}, 20, 1},
    {{28335, 10}, 66, 1},
    {{28345, 5}, 145, 1},
    {{28350, 3}, 227, 1},
    {{28353, 11}, 52, 1},
    {{28364, 5}, 108, 1},
    {{28369, 5}, 108, 1},
    {{28374, 6}, 108, 1},
    {{28380, 5}, 110, 1},
    {{28385, 3}, 20, 1},
    {{28388, 10}, 52, 1},
    {{28398, 12}, 52, 1},
    {{28410, 12}, 52, 1},
    {{28422, 5}, 52, 1},
    {{28427, 4}, 52, 1},
    {{28431, 10}, 52, 1},
    {{28441, 11}, 52, 1},
    {{28452, 5}, 52, 1},
    {{28457, 12}, 52, 1},
    {{28469, 6}, 52, 1},
    {{28475, 13}, 52, 1},
    {{28488, 5}, 52, 1},
    {{28493, 12}, 52, 1},
    {{28505, 17}, 52, 1},
    {{28522, 11}, 52, 1},
    {{28533, 11}, 52, 1},
    {{28544, 4}, 20, 1},
    {{28548, 12}, 52, 1},
    {{28560, 11}, 52, 1},
    {{28571, 6}, 227, 1},
    {{28577, 6}, 227, 1},
    {{28583, 5}, 204, 1},
    {{28588, 13}, 136, 1},
    {{28601, 10}, 108, 1},
    {{28611, 8}, 202, 1},
    {{28619, 12}, 202, 1},
    {{28631, 8}, 117, 1},
    {{28639, 11}, 66, 1},
    {{28650, 10}, 66, 1},
    {{28660, 9}, 66, 1},
    {{28669, 5}, 257, 1},
    {{28674, 5}, 257, 0},
    {{28679, 6}, 257, 1},
    {{28685, 4}, 257, 1},
    {{28689, 6}, 257, 1},
    {{28695, 5}, 66, 1},
    {{28700, 10}, 66, 1},
    {{28710, 6}, 20, 1},
    {{28716, 8}, 20, 1},
    {{28724, 5}, 20, 1},
    {{28729, 14}, 66, 1},
    {{28743, 10}, 66, 1},
    {{28753, 8}, 219, 1},
    {{28761, 9}, 202, 0},
    {{28770, 9}, 117, 0},
    {{28779, 12}, 202, 1},
    {{28791, 8}, 108, 1},
    {{28799, 6}, 110, 1},
    {{28805, 8}, 108, 1},
    {{28813, 10}, 122, 1},
    {{28823, 7}, 110, 1},
    {{28830, 9}, 175, 1},
    {{28839, 15}, 20, 1},
    {{28854, 15}, 20, 1},
    {{28869, 6}, 108, 1},
    {{28875, 7}, 108, 0},
    {{28882, 7}, 108, 1},
    {{28889, 7}, 108, 1},
    {{28896, 8}, 108, 1},
    {{28904, 5}, 20, 1},
    {{28909, 8}, 110, 1},
    {{28917, 4}, 20, 1},
    {{28921, 6}, 20, 1},
    {{28927, 8}, 110, 1},
    {{28935, 7}, 110, 1},
    {{28942, 7}, 110, 1},
    {{28949, 5}, 20, 1},
    {{28954, 7}, 110, 1},
    {{28961, 7}, 20, 1},
    {{28968, 7}, 20, 1},
    {{28975, 9}, 52, 1},
    {{28984, 9}, 52, 1},
    {{28993, 9}, 52, 1},
    {{29002, 7}, 110, 1},
    {{29009, 7}, 110, 1},
    {{29016, 7}, 58, 1},
    {{29023, 11}, 204, 1},
    {{29034, 11}, 136, 1},
    {{29045, 23}, 126, 1},
    {{29068, 15}, 45, 1},
    {{29083, 14}, 45, 1},
    {{29097, 14}, 45, 1},
    {{29111, 15}, 45, 1},
    {{29126, 16}, 45, 1},
    {{29142, 17}, 45, 1},
    {{29159, 12}, 66, 1},
    {{29171, 12}, 66, 1},
    {{29183, 8}, 66, 1},
    {{29191, 12}, 66, 1},
    {{29203, 12}, 66, 1},
    {{29215, 10}, 66, 1},
    {{29225, 10}, 66, 1},
    {{29235, 11}, 66, 1},
    {{29246, 8}, 66, 1},
    {{29254, 9}, 66, 1},
    {{29263, 9}, 66, 1},
    {{29272, 10}, 66, 1},
    {{29282, 11}, 66, 1},
    {{29293, 9}, 66, 1},
    {{29302, 9}, 66, 1},
    {{29311, 11}, 66, 1},
    {{29322, 10}, 66, 1},
    {{29332, 8}, 175, 1},
    {{29340, 7}, 175, 1},
    {{29347, 7}, 175, 1},
    {{29354, 7}, 175, 1},
    {{29361, 6}, 175, 1},
    {{29367, 7}, 175, 1},
    {{29374, 12}, 175, 1},
    {{29386, 8}, 175, 1},
    {{29394, 7}, 110, 1},
    {{29401, 8}, 175, 1},
    {{29409, 8}, 108, 1},
    {{29417, 5}, 136, 1},
    {{29422, 5}, 170, 1},
    {{29427, 14}, 45, 1},
    {{29441, 11}, 40, 1},
    {{29452, 11}, 71, 1},
    {{29463, 9}, 129, 1},
    {{29472, 13}, 125, 1},
    {{29485, 16}, 118, 1},
    {{29501, 13}, 183, 1},
    {{29514, 11}, 140, 1},
    {{29525, 15}, 127, 1},
    {{29540, 7}, 57, 1},
    {{29547, 5}, 57, 0},
    {{29552, 6}, 57, 1},
    {{29558, 14}, 122, 1},
    {{29572, 15}, 122, 1},
    {{29587, 11}, 136, 1},
    {{29598, 12}, 136, 1},
    {{29610, 6}, 170, 1},
    {{29616, 9}, 219, 1},
    {{29625, 6}, 112, 1},
    {{29631, 5}, 27, 1},
    {{29636, 6}, 27, 1},
    {{29642, 6}, 27, 1},
    {{29648, 6}, 27, 1},
    {{29654, 5}, 27, 1},
    {{29659, 8}, 27, 1},
    {{29667, 6}, 27, 1},
    {{29673, 6}, 27, 1},
    {{29679, 7}, 27, 1},
    {{29686, 7}, 27, 1},
    {{29693, 8}, 27, 1},
    {{29701, 9}, 27, 1},
    {{29710, 8}, 27, 1},
    {{29718, 7}, 27, 1},
    {{29725, 6}, 27, 0},
    {{29731, 7}, 27, 1},
    {{29738, 5}, 167, 1},
    {{29743, 7}, 27, 1},
    {{29750, 8}, 27, 1},
    {{29758, 6}, 27, 1},
    {{29764, 5}, 27, 1},
    {{29769, 6}, 27, 1},
    {{29775, 7}, 27, 1},
    {{29782, 7}, 112, 1},
    {{29789, 10}, 64, 1},
    {{29799, 3}, 27, 1},
    {{29802, 7}, 27, 1},
    {{29809, 15}, 130, 1},
    {{29824, 12}, 204, 1},
    {{29836, 10}, 114, 1},
    {{29846, 22}, 114, 1},
    {{29868, 193}, 114, 1},
    {{30061, 8}, 114, 1},
    {{30069, 10}, 114, 1},
    {{30079, 17}, 114, 1},
    {{30096, 4}, 170, 1},
    {{30100, 3}, 109, 1},
    {{30103, 6}, 147, 1},
    {{30109, 7}, 170, 1},
    {{30116, 8}, 170, 1},
    {{30124, 13}, 122, 1},
    {{30137, 12}, 122, 1},
    {{30149, 12}, 122, 0},
    {{30161, 13}, 122, 1},
    {{30174, 12}, 122, 1},
    {{30186, 13}, 122, 1},
    {{30199, 12}, 122, 1},
    {{30211, 12}, 122, 1},
    {{30223, 14}, 122, 1},
    {{30237, 10}, 136, 1},
    {{30247, 15}, 136, 1},
    {{30262, 12}, 122, 1},
    {{30274, 12}, 257, 1},
    {{30286, 7}, 170, 1},
    {{30293, 6}, 263, 1},
    {{30299, 10}, 155, 1},
    {{30309, 5}, 168, 1},
    {{30314, 3}, 122, 1},
    {{30317, 9}, 175, 1},
    {{30326, 8}, 27, 1},
    {{30334, 9}, 112, 1},
    {{30343, 8}, 112, 1},
    {{30351, 13}, 52, 1},
    {{30364, 15}, 52, 1},
    {{30379, 6}, 170, 1},
    {{30385, 7}, 170, 1},
    {{30392, 7}, 170, 1},
    {{30399, 5}, 170, 1},
    {{30404, 6}, 170, 1},
    {{30410, 5}, 170, 1},
    {{30415, 13}, 45, 1},
    {{30428, 6}, 170, 1},
    {{30434, 3}, 219, 1},
    {{30437, 15}, 127, 1},
    {{30452, 6}, 219, 1},
    {{30458, 8}, 219, 1},
    {{30466, 7}, 219, 0},
    {{30473, 7}, 219, 1},
    {{30480, 7}, 219, 1},
    {{30487, 8}, 219, 1},
    {{30495, 7}, 219, 1},
    {{30502, 14}, 125, 1},
    {{30516, 19}, 127, 1},
    {{30535, 7}, 136, 1},
    {{30542, 14}, 122, 1},
    {{30556, 5}, 263, 1},
    {{30561, 5}, 170, 1},
    {{30566, 14}, 122, 1},
    {{30580, 12}, 122, 1},
    {{30592, 9}, 136, 1},
    {{30601, 9}, 155, 1},
    {{30610, 7}, 168, 1},
    {{30617, 5}, 168, 1},
    {{30622, 15}, 157, 1},
    {{30637, 12}, 122, 1},
    {{30649, 11}, 122, 1},
    {{30660, 11}, 122, 1},
    {{30671, 10}, 122, 1},
    {{30681, 10}, 122, 1},
    {{30691, 11}, 122, 1},
    {{30702, 12}, 136, 1},
    {{30714, 9}, 136, 1},
    {{30723, 9}, 136, 1},
    {{30732, 10}, 136, 1},
    {{30742, 9}, 66, 1},
    {{30751, 9}, 175, 1},
    {{30760, 11}, 155, 1},
    {{30771, 7}, 108, 1},
    {{30778, 6}, 110, 1},
    {{30784, 4}, 20, 1},
    {{30788, 7}, 110, 1},
    {{30795, 5}, 20, 1},
    {{30800, 7}, 20, 1},
    {{30807, 10}, 136, 1},
    {{30817, 7}, 66, 1},
    {{30824, 7}, 175, 1},
    {{30831, 17}, 175, 1},
    {{30848, 5}, 168, 1},
    {{30853, 19}, 155, 1},
    {{30872, 5}, 170, 1},
    {{30877, 13}, 63, 1},
    {{30890, 9}, 175, 1},
    {{30899, 8}, 204, 1},
    {{30907, 8}, 98, 1},
    {{30915, 8}, 145, 1},
    {{30923, 4}, 263, 1},
    {{30927, 3}, 263, 1},
    {{30930, 6}, 228, 1},
    {{30936, 7}, 228, 1},
    {{30943, 5}, 263, 1},
    {{30948, 4}, 263, 0},
    {{30952, 5}, 263, 1},
    {{30957, 4}, 263, 1},
    {{30961, 5}, 263, 1},
    {{30966, 5}, 263, 1},
    {{30971, 5}, 263, 1},
    {{30976, 5}, 20, 1},
    {{30981, 6}, 20, 1},
    {{30987, 5}, 145, 0},
    {{30992, 9}, 145, 1},
    {{31001, 5}, 145, 1},
    {{31006, 6}, 145, 1},
    {{31012, 6}, 145, 1},
    {{31018, 9}, 145, 1},
    {{31027, 8}, 266, 1},
    {{31035, 4}, 168, 1},
    {{31039, 5}, 145, 1},
    {{31044, 4}, 263, 1},
    {{31048, 15}, 122, 1},
    {{31063, 10}, 98, 1},
    {{31073, 5}, 264, 1},
    {{31078, 9}, 195, 1},
    {{31087, 7}, 195, 1},
    {{31094, 8}, 171, 1},
    {{31102, 16}, 4, 1},
    {{31118, 8}, 100, 1},
    {{31126, 7}, 113, 1},
    {{31133, 9}, 195, 1},
    {{31142, 9}, 195, 1},
    {{31151, 9}, 195, 1},
    {{31160, 8}, 113, 1},
    {{31168, 71}, 217, 1},
    {{31239, 7}, 171, 1},
    {{31246, 8}, 171, 1},
    {{31254, 6}, 171, 1},
    {{31260, 13}, 171, 1},
    {{31273, 7}, 171, 1},
    {{31280, 8}, 171, 1},
    {{31288, 6}, 171, 0},
    {{31294, 7}, 171, 1},
    {{31301, 22}, 32, 1},
    {{31323, 38}, 185, 1},
    {{31361, 9}, 209, 0},
    {{31370, 9}, 209, 1},
    {{31379, 17}, 9, 1},
    {{31396, 8}, 73, 1},
    {{31404, 9}, 73, 1},
    {{31413, 9}, 73, 1},
    {{31422, 10}, 73, 1},
    {{31432, 10}, 73, 1},
    {{31442, 11}, 73, 1},
    {{31453, 26}, 3, 1},
    {{31479, 5}, 171, 1},
    {{31484, 7}, 113, 1},
    {{31491, 9}, 100, 1},
    {{31500, 6}, 68, 1},
    {{31506, 5}, 100, 1},
    {{31511, 6}, 100, 1},
    {{31517, 6}, 100, 1},
    {{31523, 5}, 100, 0},
    {{31528, 12}, 100, 1},
    {{31540, 6}, 100, 1},
    {{31546, 7}, 100, 1},
    {{31553, 7}, 100, 1},
    {{31560, 6}, 100, 1},
    {{31566, 6}, 100, 1},
    {{31572, 8}, 100, 1},
    {{31580, 7}, 100, 1},
    {{31587, 5}, 100, 1},
    {{31592, 6}, 113, 1},
    {{31598, 7}, 113, 1},
    {{31605, 7}, 113, 1},
    {{31612, 5}, 113, 1},
    {{31617, 6}, 113, 1},
    {{31623, 7}, 113, 1},
    {{31630, 6}, 113, 0},
    {{31636, 6}, 113, 1},
    {{31642, 8}, 113, 1},
    {{31650, 6}, 113, 1},
    {{31656, 5}, 113, 1},
    {{31661, 7}, 211, 1},
    {{31668, 10}, 97, 1},
    {{31678, 7}, 29, 1},
    {{31685, 7}, 29, 1},
    {{31692, 5}, 100, 1},
    {{31697, 13}, 72, 1},
    {{31710, 6}, 68, 1},
    {{31716, 10}, 72, 1},
    {{31726, 6}, 113, 1},
    {{31732, 12}, 72, 1},
    {{31744, 5}, 100, 1},
    {{31749, 5}, 113, 1},
    {{31754, 8}, 209, 1},
    {{31762, 6}, 68, 1},
    {{31768, 7}, 68, 1},
    {{31775, 6}, 68, 1},
    {{31781, 15}, 205, 1},
    {{31796, 15}, 258, 1},
    {{31811, 5}, 202, 1},
    {{31816, 9}, 202, 1},
    {{31825, 6}, 171, 1},
    {{31831, 5}, 171, 1},
    {{31836, 6}, 171, 1},
    {{31842, 7}, 171, 1},
    {{31849, 5}, 171, 1},
    {{31854, 5}, 100, 1},
    {{31859, 10}, 185, 1},
    {{31869, 11}, 185, 1},
    {{31880, 11}, 185, 1},
    {{31891, 11}, 185, 1},
    {{31902, 10}, 9, 0},
    {{31912, 16}, 9, 1},
    {{31928, 26}, 9, 1},
    {{31954, 26}, 9, 1},
    {{31980, 27}, 9, 1},
    {{32007, 9}, 240, 1},
    {{32016, 14}, 185, 1},
    {{32030, 13}, 185, 1},
    {{32043, 13}, 185, 1},
    {{32056, 10}, 9, 1},
    {{32066, 10}, 9, 1},
    {{32076, 4}, 32, 1},
    {{32080, 7}, 195, 1},
    {{32087, 6}, 195, 1},
    {{32093, 8}, 195, 1},
    {{32101, 5}, 264, 1},
    {{32106, 3}, 185, 1},
    {{32109, 4}, 264, 1},
    {{32113, 8}, 93, 1},
    {{32121, 6}, 98, 1},
    {{32127, 5}, 211, 1},
    {{32132, 12}, 185, 1},
    {{32144, 3}, 268, 1},
    {{32147, 7}, 43, 1},
    {{32154, 8}, 43, 1},
    {{32162, 8}, 43, 1},
    {{32170, 9}, 43, 1},
    {{32179, 6}, 100, 1},
    {{32185, 16}, 67, 1},
    {{32201, 10}, 181, 1},
    {{32211, 11}, 67, 1},
    {{32222, 6}, 100, 1},
    {{32228, 10}, 264, 1},
    {{32238, 9}, 264, 1},
    {{32247, 7}, 264, 1},
    {{32254, 7}, 264, 1},
    {{32261, 13}, 268, 1},
    {{32274, 9}, 268, 1},
    {{32283, 10}, 268, 1},
    {{32293, 10}, 268, 1},
    {{32303, 4}, 211, 0},
    {{32307, 5}, 211, 1},
    {{32312, 6}, 211, 1},
    {{32318, 8}, 68, 1},
    {{32326, 5}, 211, 1},
    {{32331, 7}, 264, 1},
    {{32338, 8}, 264, 1},
    {{32346, 7}, 264, 1},
    {{32353, 6}, 264, 1},
    {{32359, 26}, 9, 1},
    {{32385, 10}, 72, 1},
    {{32395, 9}, 72, 1},
    {{32404, 8}, 43, 1},
    {{32412, 4}, 264, 1},
    {{32416, 8}, 209, 1},
    {{32424, 7}, 195, 1},
    {{32431, 7}, 195, 1},
    {{32438, 3}, 113, 1},
    {{32441, 6}, 59, 1},
    {{32447, 6}, 98, 1},
    {{32453, 5}, 169, 1},
    {{32458, 9}, 0, 1},
    {{32467, 9}, 181, 1},
    {{32476, 8}, 264, 1},
    {{32484, 8}, 85, 1},
    {{32492, 16}, 179, 1},
    {{32508, 7}, 264, 1},
    {{32515, 5}, 264, 1},
    {{32520, 4}, 59, 1},
    {{32524, 9}, 72, 1},
    {{32533, 3}, 169, 1},
    {{32536, 4}, 169, 0},
    {{32540, 5}, 169, 1},
    {{32545, 5}, 169, 1},
    {{32550, 4}, 169, 1},
    {{32554, 5}, 169, 1},
    {{32559, 4}, 169, 1},
    {{32563, 9}, 58, 1},
    {{32572, 8}, 58, 1},
    {{32580, 5}, 169, 1},
    {{32585, 5}, 211, 1},
    {{32590, 5}, 211, 1},
    {{32595, 7}, 264, 1},
    {{32602, 8}, 0, 1},
    {{32610, 11}, 29, 1},
    {{32621, 4}, 264, 1},
    {{32625, 3}, 0, 1},
    {{32628, 8}, 0, 1},
    {{32636, 7}, 0, 1},
    {{32643, 8}, 0, 1},
    {{32651, 8}, 0, 1},
    {{32659, 7}, 0, 1},
    {{32666, 6}, 0, 1},
    {{32672, 6}, 0, 0},
    {{32678, 7}, 0, 1},
    {{32685, 8}, 0, 1},
    {{32693, 7}, 0, 1},
    {{32700, 8}, 0, 1},
    {{32708, 6}, 0, 1},
    {{32714, 8}, 0, 1},
    {{32722, 7}, 0, 1},
    {{32729, 8}, 0, 1},
    {{32737, 9}, 0, 1},
    {{32746, 10}, 80, 1},
    {{32756, 14}, 124, 1},
    {{32770, 10}, 29, 1},
    {{32780, 9}, 29, 1},
    {{32789, 10}, 29, 1},
    {{32799, 10}, 29, 1},
    {{32809, 10}, 29, 1},
    {{32819, 12}, 179, 1},
    {{32831, 10}, 29, 1},
    {{32841, 13}, 72, 1},
    {{32854, 7}, 264, 1},
    {{32861, 5}, 264, 1},
    {{32866, 7}, 85, 1},
    {{32873, 6}, 211, 1},
    {{32879, 11}, 29, 1},
    {{32890, 11}, 29, 1},
    {{32901, 6}, 0, 1},
    {{32907, 6}, 0, 1},
    {{32913, 7}, 0, 1},
    {{32920, 6}, 0, 1},
    {{32926, 7}, 68, 1},
    {{32933, 3}, 29, 1},
    {{32936, 8}, 29, 1},
    {{32944, 9}, 29, 0},
    {{32953, 13}, 29, 1},
    {{32966, 10}, 29, 1},
    {{32976, 9}, 29, 1},
    {{32985, 11}, 72, 1},
    {{32996, 5}, 264, 1},
    {{33001, 7}, 72, 1},
    {{33008, 8}, 68, 1},
    {{33016, 6}, 264, 1},
    {{33022, 4}, 68, 1},
    {{33026, 6}, 98, 1},
    {{33032, 9}, 93, 1},
    {{33041, 6}, 68, 1},
    {{33047, 5}, 100, 1},
    {{33052, 5}, 113, 1},
    {{33057, 12}, 185, 1},
    {{33069, 4}, 33, 1},
    {{33073, 6}, 207, 0},
    {{33079, 3}, 68, 1},
    {{33082, 7}, 68, 1},
    {{33089, 6}, 68, 1},
    {{33095, 6}, 68, 1},
    {{33101, 5}, 68, 1},
    {{33106, 6}, 68, 1},
    {{33112, 6}, 68, 1},
    {{33118, 9}, 68, 1},
    {{33127, 7}, 68, 1},
    {{33134, 5}, 68, 1},
    {{33139, 6}, 68, 0},
    {{33145, 10}, 68, 1},
    {{33155, 7}, 68, 1},
    {{33162, 8}, 68, 1},
    {{33170, 7}, 68, 1},
    {{33177, 7}, 68, 1},
    {{33184, 7}, 68, 1},
    {{33191, 7}, 68, 1},
    {{33198, 6}, 68, 1},
    {{33204, 7}, 68, 1},
    {{33211, 7}, 68, 1},
    {{33218, 6}, 68, 1},
    {{33224, 6}, 68, 1},
    {{33230, 6}, 68, 1},
    {{33236, 6}, 68, 1},
    {{33242, 4}, 68, 1},
    {{33246, 6}, 68, 1},
    {{33252, 6}, 68, 1},
    {{33258, 6}, 68, 1},
    {{33264, 3}, 100, 1},
    {{33267, 11}, 185, 1},
    {{33278, 11}, 185, 1},
    {{33289, 12}, 185, 1},
    {{33301, 12}, 185, 1},
    {{33313, 14}, 185, 1},
    {{33327, 13}, 185, 1},
    {{33340, 13}, 185, 1},
    {{33353, 11}, 185, 0},
    {{33364, 12}, 185, 1},
    {{33376, 11}, 185, 1},
    {{33387, 12}, 185, 1},
    {{33399, 12}, 185, 1},
    {{33411, 12}, 185, 1},
    {{33423, 12}, 185, 1},
    {{33435, 11}, 185, 1},
    {{33446, 12}, 185, 1},
    {{33458, 19}, 185, 1},
    {{33477, 12}, 3, 1},
    {{33489, 13}, 185, 1},
    {{33502, 13}, 185, 1},
    {{33515, 12}, 185, 1},
    {{33527, 12}, 185, 1},
    {{33539, 16}, 185, 1},
    {{33555, 15}, 185, 1},
    {{33570, 14}, 205, 1},
    {{33584, 13}, 205, 1},
    {{33597, 14}, 205, 1},
    {{33611, 8}, 68, 1},
    {{33619, 12}, 72, 1},
    {{33631, 3}, 9, 1},
    {{33634, 3}, 171, 1},
    {{33637, 3}, 205, 1},
    {{33640, 3}, 209, 1},
    {{33643, 8}, 185, 1},
    {{33651, 7}, 0, 1},
    {{33658, 14}, 29, 1},
    {{33672, 16}, 72, 1},
    {{33688, 14}, 72, 1},
    {{33702, 10}, 232, 1},
    {{33712, 8}, 68, 1},
    {{33720, 9}, 68, 1},
    {{33729, 11}, 205, 1},
    {{33740, 14}, 205, 1},
    {{33754, 13}, 205, 0},
    {{33767, 16}, 205, 1},
    {{33783, 15}, 205, 1},
    {{33798, 14}, 205, 1},
    {{33812, 13}, 205, 1},
    {{33825, 12}, 205, 1},
    {{33837, 14}, 205, 1},
    {{33851, 13}, 205, 1},
    {{33864, 10}, 205, 1},
    {{33874, 10}, 205, 1},
    {{33884, 12}, 29, 1},
    {{33896, 8}, 29, 1},
    {{33904, 7}, 29, 1},
    {{33911, 7}, 29, 1},
    {{33918, 9}, 29, 1},
    {{33927, 7}, 29, 1},
    {{33934, 6}, 29, 1},
    {{33940, 7}, 29, 1},
    {{33947, 8}, 29, 1},
    {{33955, 8}, 29, 1},
    {{33963, 9}, 72, 1},
    {{33972, 13}, 72, 1},
    {{33985, 10}, 72, 1},
    {{33995, 10}, 72, 1},
    {{34005, 8}, 29, 1},
    {{34013, 8}, 29, 1},
    {{34021, 8}, 29, 1},
    {{34029, 11}, 72, 1},
    {{34040, 11}, 72, 1},
    {{34051, 12}, 72, 1},
    {{34063, 14}, 72, 1},
    {{34077, 10}, 72, 1},
    {{34087, 12}, 72, 1},
    {{34099, 12}, 72, 1},
    {{34111, 11}, 72, 1},
    {{34122, 10}, 72, 1},
    {{34132, 11}, 72, 1},
    {{34143, 11}, 72, 1},
    {{34154, 11}, 72, 1},
    {{34165, 11}, 72, 1},
    {{34176, 10}, 72, 1},
    {{34186, 9}, 72, 1},
    {{34195, 7}, 68, 1},
    {{34202, 7}, 68, 1},
    {{34209, 7}, 68, 1},
    {{34216, 6}, 68, 1},
    {{34222, 6}, 68, 1},
    {{34228, 6}, 68, 1},
    {{34234, 8}, 68, 1},
    {{34242, 9}, 68, 1},
    {{34251, 17}, 40, 1},
    {{34268, 20}, 4, 1},
    {{34288, 23}, 174, 1},
    {{34311, 16}, 93, 1},
    {{34327, 18}, 20, 1},
    {{34345, 20}, 35, 1},
    {{34365, 19}, 61, 1},
    {{34384, 16}, 145, 1},
    {{34400, 15}, 169, 1},
    {{34415, 22}, 185, 1},
    {{34437, 22}, 72, 1},
    {{34459, 17}, 3, 1},
    {{34476, 18}, 128, 1},
    {{34494, 17}, 156, 1},
    {{34511, 17}, 34, 1},
    {{34528, 19}, 194, 1},
    {{34547, 19}, 18, 1},
    {{34566, 17}, 104, 1},
    {{34583, 18}, 18, 1},
    {{34601, 19}, 183, 1},
    {{34620, 17}, 159, 1},
    {{34637, 16}, 11, 1},
    {{34653, 15}, 33, 1},
    {{34668, 24}, 186, 1},
    {{34692, 26}, 268, 1},
    {{34718, 18}, 5, 1},
    {{34736, 24}, 86, 1},
    {{34760, 17}, 30, 1},
    {{34777, 18}, 21, 1},
    {{34795, 17}, 21, 1},
    {{34812, 8}, 68, 1},
    {{34820, 6}, 68, 1},
    {{34826, 6}, 68, 1},
    {{34832, 6}, 33, 1},
    {{34838, 9}, 209, 1},
    {{34847, 10}, 33, 1},
    {{34857, 11}, 185, 1},
    {{34868, 12}, 185, 1},
    {{34880, 14}, 98, 1},
    {{34894, 10}, 72, 1},
    {{34904, 11}, 72, 1},
    {{34915, 11}, 72, 1},
    {{34926, 11}, 72, 1},
    {{34937, 11}, 72, 1},
    {{34948, 15}, 72, 1},
    {{34963, 6}, 11, 1},
    {{34969, 7}, 11, 1},
    {{34976, 17}, 11, 1},
    {{34993, 12}, 205, 1},
    {{35005, 22}, 205, 1},
    {{35027, 3}, 72, 1},
    {{35030, 10}, 72, 1},
    {{35040, 9}, 72, 1},
    {{35049, 9}, 72, 1},
    {{35058, 10}, 72, 1},
    {{35068, 13}, 72, 1},
    {{35081, 15}, 72, 0},
    {{35096, 9}, 72, 1},
    {{35105, 10}, 72, 1},
    {{35115, 11}, 72, 1},
    {{35126, 12}, 72, 1},
    {{35138, 10}, 72, 1},
    {{35148, 12}, 205, 1},
    {{35160, 4}, 264, 0},
    {{35164, 5}, 264, 1},
    {{35169, 4}, 264, 1},
    {{35173, 4}, 264, 1},
    {{35177, 8}, 264, 1},
    {{35185, 5}, 264, 1},
    {{35190, 6}, 264, 1},
    {{35196, 5}, 264, 1},
    {{35201, 4}, 264, 1},
    {{35205, 13}, 205, 1},
    {{35218, 15}, 205, 1},
    {{35233, 13}, 205, 1},
    {{35246, 10}, 264, 1},
    {{35256, 4}, 264, 1},
    {{35260, 4}, 264, 1},
    {{35264, 10}, 72, 1},
    {{35274, 10}, 72, 1},
    {{35284, 6}, 68, 1},
    {{35290, 3}, 264, 1},
    {{35293, 4}, 264, 1},
    {{35297, 9}, 72, 1},
    {{35306, 9}, 185, 1},
    {{35315, 10}, 185, 1},
    {{35325, 10}, 185, 1},
    {{35335, 8}, 185, 1},
    {{35343, 4}, 264, 1},
    {{35347, 4}, 264, 1},
    {{35351, 4}, 264, 1},
    {{35355, 6}, 113, 1},
    {{35361, 6}, 68, 1},
    {{35367, 16}, 185, 1},
    {{35383, 4}, 169, 1},
    {{35387, 4}, 169, 1},
    {{35391, 9}, 29, 1},
    {{35400, 7}, 0, 1},
    {{35407, 6}, 0, 1},
    {{35413, 12}, 29, 1},
    {{35425, 9}, 29, 1},
    {{35434, 9}, 29, 1},
    {{35443, 4}, 211, 1},
    {{35447, 13}, 211, 1},
    {{35460, 5}, 264, 1},
    {{35465, 10}, 3, 1},
    {{35475, 8}, 3, 1},
    {{35483, 9}, 7, 1},
    {{35492, 13}, 90, 1},
    {{35505, 6}, 233, 1},
    {{35511, 5}, 233, 1},
    {{35516, 9}, 246, 1},
    {{35525, 8}, 128, 1},
    {{35533, 6}, 14, 1},
    {{35539, 11}, 83, 1},
    {{35550, 11}, 83, 1},
    {{35561, 9}, 3, 1},
    {{35570, 3}, 249, 1},
    {{35573, 5}, 233, 1},
    {{35578, 7}, 7, 1},
    {{35585, 3}, 3, 1},
    {{35588, 8}, 3, 1},
    {{35596, 7}, 74, 3},
    {{35603, 14}, 249, 1},
    {{35617, 10}, 3, 1},
    {{35627, 14}, 8, 1},
    {{35641, 8}, 3, 1},
    {{35649, 12}, 3, 1},
    {{35661, 6}, 249, 1},
    {{35667, 5}, 3, 1},
    {{35672, 6}, 3, 0},
    {{35678, 10}, 3, 1},
    {{35688, 7}, 3, 1},
    {{35695, 8}, 3, 1},
    {{35703, 7}, 3, 1},
    {{35710, 7}, 3, 1},
    {{35717, 7}, 3, 1},
    {{35724, 7}, 3, 1},
    {{35731, 6}, 3, 1},
    {{35737, 6}, 3, 1},
    {{35743, 7}, 3, 1},
    {{35750, 6}, 3, 1},
    {{35756, 6}, 3, 1},
    {{35762, 7}, 83, 1},
    {{35769, 7}, 267, 1},
    {{35776, 13}, 129, 1},
    {{35789, 14}, 129, 1},
    {{35803, 7}, 92, 1},
    {{35810, 7}, 3, 1},
    {{35817, 8}, 184, 1},
    {{35825, 10}, 165, 1},
    {{35835, 10}, 184, 1},
    {{35845, 7}, 184, 1},
    {{35852, 6}, 184, 1},
    {{35858, 7}, 3, 1},
    {{35865, 11}, 149, 1},
    {{35876, 7}, 34, 1},
    {{35883, 7}, 128, 1},
    {{35890, 6}, 3, 1},
    {{35896, 6}, 184, 1},
    {{35902, 7}, 184, 1},
    {{35909, 8}, 3, 1},
    {{35917, 6}, 7, 1},
    {{35923, 6}, 7, 0},
    {{35929, 7}, 7, 1},
    {{35936, 7}, 7, 1},
    {{35943, 6}, 7, 1},
    {{35949, 6}, 7, 1},
    {{35955, 6}, 7, 1},
    {{35961, 6}, 7, 1},
    {{35967, 4}, 233, 0},
    {{35971, 9}, 14, 1},
    {{35980, 5}, 7, 1},
    {{35985, 5}, 7, 1},
    {{35990, 7}, 7, 1},
    {{35997, 5}, 233, 1},
    {{36002, 5}, 7, 1},
    {{36007, 7}, 230, 1},
    {{36014, 10}, 15, 1},
    {{36024, 7}, 158, 1},
    {{36031, 3}, 87, 1},
    {{36034, 6}, 114, 1},
    {{36040, 7}, 114, 1},
    {{36047, 6}, 246, 1},
    {{36053, 6}, 246, 0},
    {{36059, 7}, 246, 1},
    {{36066, 7}, 246, 1},
    {{36073, 7}, 246, 1},
    {{36080, 6}, 246, 1},
    {{36086, 9}, 246, 1},
    {{36095, 10}, 221, 1},
    {{36105, 9}, 183, 1},
    {{36114, 6}, 128, 0},
    {{36120, 11}, 128, 1},
    {{36131, 7}, 128, 1},
    {{36138, 7}, 128, 1},
    {{36145, 8}, 128, 1},
    {{36153, 7}, 128, 1},
    {{36160, 6}, 128, 1},
    {{36166, 6}, 128, 1},
    {{36172, 5}, 246, 1},
    {{36177, 7}, 15, 1},
    {{36184, 8}, 194, 1},
    {{36192, 10}, 158, 1},
    {{36202, 12}, 177, 1},
    {{36214, 7}, 158, 1},
    {{36221, 11}, 177, 1},
    {{36232, 5}, 128, 1},
    {{36237, 6}, 128, 1},
    {{36243, 3}, 246, 1},
    {{36246, 8}, 14, 1},
    {{36254, 6}, 14, 1},
    {{36260, 6}, 7, 1},
    {{36266, 7}, 90, 1},
    {{36273, 8}, 90, 1},
    {{36281, 8}, 90, 1},
    {{36289, 9}, 90, 1},
    {{36298, 9}, 90, 1},
    {{36307, 8}, 90, 1},
    {{36315, 7}, 90, 1},
    {{36322, 6}, 14, 1},
    {{36328, 5}, 161, 1},
    {{36333, 4}, 233, 1},
    {{36337, 9}, 90, 0},
    {{36346, 8}, 90, 1},
    {{36354, 10}, 90, 1},
    {{36364, 9}, 90, 1},
    {{36373, 9}, 90, 1},
    {{36382, 10}, 90, 1},
    {{36392, 10}, 90, 1},
    {{36402, 9}, 90, 1},
    {{36411, 8}, 14, 1},
    {{36419, 6}, 14, 1},
    {{36425, 9}, 14, 1},
    {{36434, 8}, 14, 1},
    {{36442, 9}, 14, 1},
    {{36451, 9}, 14, 1},
    {{36460, 9}, 14, 0},
    {{36469, 10}, 14, 1},
    {{36479, 6}, 14, 1},
    {{36485, 7}, 14, 1},
    {{36492, 8}, 14, 1},
    {{36500, 6}, 14, 1},
    {{36506, 7}, 14, 1},
    {{36513, 7}, 14, 1},
    {{36520, 8}, 14, 1},
    {{36528, 7}, 14, 1},
    {{36535, 8}, 14, 1},
    {{36543, 8}, 14, 1},
    {{36551, 18}, 14, 1},
    {{36569, 8}, 14, 1},
    {{36577, 6}, 14, 1},
    {{36583, 7}, 14, 1},
    {{36590, 7}, 14, 1},
    {{36597, 9}, 14, 1},
    {{36606, 10}, 14, 1},
    {{36616, 9}, 14, 1},
    {{36625, 7}, 14, 1},
    {{36632, 8}, 14, 1},
    {{36640, 8}, 14, 1},
    {{36648, 9}, 14, 1},
    {{36657, 8}, 14, 1},
    {{36665, 5}, 14, 1},
    {{36670, 8}, 14, 1},
    {{36678, 9}, 14, 1},
    {{36687, 8}, 14, 1},
    {{36695, 7}, 14, 1},
    {{36702, 9}, 14, 1},
    {{36711, 8}, 83, 1},
    {{36719, 6}, 83, 1},
    {{36725, 7}, 83, 1},
    {{36732, 7}, 83, 1},
    {{36739, 6}, 83, 1},
    {{36745, 7}, 83, 1},
    {{36752, 8}, 83, 1},
    {{36760, 7}, 83, 1},
    {{36767, 7}, 83, 1},
    {{36774, 6}, 267, 1},
    {{36780, 7}, 267, 1},
    {{36787, 5}, 267, 1},
    {{36792, 6}, 267, 1},
    {{36798, 5}, 267, 1},
    {{36803, 8}, 83, 1},
    {{36811, 6}, 83, 1},
    {{36817, 7}, 83, 1},
    {{36824, 7}, 83, 1},
    {{36831, 4}, 93, 1},
    {{36835, 8}, 14, 1},
    {{36843, 8}, 14, 1},
    {{36851, 9}, 83, 1},
    {{36860, 7}, 83, 1},
    {{36867, 10}, 267, 1},
    {{36877, 6}, 3, 1},
    {{36883, 8}, 3, 1},
    {{36891, 8}, 267, 1},
    {{36899, 8}, 181, 1},
    {{36907, 6}, 184, 1},
    {{36913, 6}, 184, 1},
    {{36919, 7}, 128, 1},
    {{36926, 3}, 230, 1},
    {{36929, 3}, 83, 1},
    {{36932, 3}, 165, 1},
    {{36935, 5}, 165, 1},
    {{36940, 5}, 3, 1},
    {{36945, 18}, 118, 1},
    {{36963, 12}, 156, 1},
    {{36975, 10}, 129, 1},
    {{36985, 12}, 225, 1},
    {{36997, 5}, 165, 1},
    {{37002, 3}, 176, 1},
    {{37005, 9}, 165, 1},
    {{37014, 13}, 177, 1},
    {{37027, 7}, 165, 1},
    {{37034, 8}, 165, 1},
    {{37042, 6}, 165, 1},
    {{37048, 7}, 165, 1},
    {{37055, 7}, 165, 1},
    {{37062, 7}, 165, 1},
    {{37069, 8}, 165, 1},
    {{37077, 9}, 165, 1},
    {{37086, 10}, 165, 1},
    {{37096, 9}, 165, 1},
    {{37105, 8}, 165, 0},
    {{37105, 8}, 247, 3},
    {{37113, 9}, 165, 1},
    {{37122, 8}, 165, 1},
    {{37130, 17}, 92, 1},
    {{37147, 8}, 34, 1},
    {{37155, 10}, 34, 1},
    {{37165, 12}, 42, 1},
    {{37177, 13}, 42, 1},
    {{37190, 10}, 156, 1},
    {{37200, 11}, 156, 1},
    {{37211, 6}, 156, 1},
    {{37217, 9}, 161, 1},
    {{37226, 7}, 156, 1},
    {{37233, 14}, 156, 1},
    {{37247, 8}, 156, 1},
    {{37255, 7}, 156, 1},
    {{37262, 12}, 156, 1},
    {{37274, 11}, 156, 1},
    {{37285, 10}, 156, 1},
    {{37295, 6}, 156, 1},
    {{37301, 3}, 149, 1},
    {{37304, 9}, 149, 1},
    {{37313, 9}, 149, 1},
    {{37322, 6}, 149, 1},
    {{37328, 10}, 149, 1},
    {{37338, 7}, 149, 1},
    {{37345, 8}, 149, 1},
    {{37353, 9}, 149, 0},
    {{37362, 14}, 149, 1},
    {{37376, 10}, 149, 1},
    {{37386, 7}, 149, 1},
    {{37393, 8}, 149, 1},
    {{37401, 9}, 149, 1},
    {{37410, 8}, 149, 1},
    {{37418, 6}, 161, 1},
    {{37424, 7}, 149, 1},
    {{37431, 7}, 149, 1},
    {{37438, 9}, 149, 1},
    {{37447, 9}, 176, 1},
    {{37456, 10}, 176, 1},
    {{37466, 7}, 176, 1},
    {{37473, 6}, 176, 1},
    {{37479, 7}, 176, 1},
    {{37486, 8}, 176, 1},
    {{37494, 7}, 176, 0},
    {{37501, 10}, 230, 1},
    {{37511, 13}, 15, 1},
    {{37524, 13}, 15, 1},
    {{37537, 17}, 177, 1},
    {{37554, 8}, 104, 1},
    {{37562, 11}, 158, 1},
    {{37573, 13}, 194, 1},
    {{37586, 15}, 177, 1},
    {{37601, 8}, 176, 1},
    {{37609, 6}, 128, 1},
    {{37615, 7}, 176, 1},
    {{37622, 6}, 161, 0},
    {{37628, 16}, 161, 1},
    {{37644, 8}, 90, 1},
    {{37652, 9}, 149, 1},
    {{37661, 6}, 161, 1},
    {{37667, 6}, 267, 1},
    {{37673, 7}, 267, 1},
    {{37680, 7}, 165, 1},
    {{37687, 3}, 156, 1},
    {{37690, 6}, 156, 1},
    {{37696, 9}, 156, 1},
    {{37705, 11}, 156, 0},
    {{37716, 9}, 156, 1},
    {{37725, 23}, 156, 1},
    {{37748, 11}, 156, 1},
    {{37759, 11}, 156, 1},
    {{37770, 6}, 156, 1},
    {{37776, 12}, 156, 1},
    {{37788, 12}, 156, 1},
    {{37800, 10}, 156, 1},
    {{37810, 11}, 149, 1},
    {{37821, 6}, 34, 1},
    {{37827, 7}, 18, 1},
    {{37834, 3}, 184, 1},
    {{37837, 5}, 184, 0},
    {{37842, 6}, 184, 1},
    {{37848, 5}, 184, 1},
    {{37853, 10}, 45, 1},
    {{37863, 3}, 161, 1},
    {{37866, 11}, 45, 1},
    {{37877, 3}, 34, 1},
    {{37880, 4}, 34, 1},
    {{37884, 6}, 34, 1},
    {{37890, 5}, 34, 0},
    {{37895, 6}, 34, 1},
    {{37901, 7}, 34, 1},
    {{37908, 6}, 34, 1},
    {{37914, 6}, 34, 1},
    {{37920, 6}, 34, 1},
    {{37926, 5}, 34, 1},
    {{37931, 14}, 188, 1},
    {{37945, 7}, 34, 1},
    {{37952, 8}, 265, 1},
    {{37960, 5}, 18, 1},
    {{37965, 6}, 18, 1},
    {{37971, 10}, 265, 1},
    {{37981, 14}, 265, 1},
    {{37995, 5}, 18, 1},
    {{38000, 6}, 18, 1},
    {{38006, 7}, 18, 1},
    {{38013, 7}, 18, 1},
    {{38020, 5}, 265, 1},
    {{38025, 7}, 265, 1},
    {{38032, 9}, 265, 1},
    {{38041, 5}, 265, 0},
    {{38046, 9}, 265, 1},
    {{38055, 6}, 265, 1},
    {{38061, 7}, 265, 1},
    {{38068, 7}, 265, 1},
    {{38075, 6}, 265, 1},
    {{38081, 7}, 265, 1},
    {{38088, 6}, 265, 1},
    {{38094, 6}, 34, 1},
    {{38100, 4}, 93, 1},
    {{38104, 10}, 18, 1},
    {{38114, 7}, 18, 1},
    {{38121, 8}, 18, 1},
    {{38129, 9}, 18, 1},
    {{38138, 6}, 18, 1},
    {{38144, 6}, 184, 1},
    {{38150, 7}, 18, 1},
    {{38157, 8}, 18, 1},
    {{38165, 11}, 33, 1},
    {{38176, 8}, 18, 1},
    {{38184, 6}, 156, 1},
    {{38190, 10}, 156, 1},
    {{38200, 3}, 73, 1},
    {{38203, 6}, 149, 1},
    {{38209, 3}, 233, 1},
    {{38212, 4}, 7, 1},
    {{38216, 6}, 230, 1},
    {{38222, 5}, 104, 1},
    {{38227, 5}, 104, 1},
    {{38232, 5}, 246, 1},
    {{38237, 6}, 176, 1},
    {{38243, 6}, 176, 1},
    {{38249, 11}, 15, 1},
    {{38260, 7}, 18, 1},
    {{38267, 7}, 18, 1},
    {{38274, 5}, 128, 1},
    {{38279, 3}, 128, 1},
    {{38282, 4}, 265, 1},
    {{38286, 5}, 128, 1},
    {{38291, 9}, 149, 1},
    {{38300, 8}, 267, 1},
    {{38308, 11}, 221, 1},
    {{38319, 14}, 156, 1},
    {{38333, 8}, 104, 1},
    {{38341, 7}, 92, 1},
    {{38348, 7}, 92, 1},
    {{38355, 5}, 16, 1},
    {{38360, 11}, 16, 1},
    {{38371, 8}, 230, 1},
    {{38379, 8}, 230, 1},
    {{38387, 7}, 230, 1},
    {{38394, 7}, 230, 0},
    {{38401, 7}, 230, 1},
    {{38408, 8}, 230, 1},
    {{38416, 7}, 230, 1},
    {{38423, 9}, 18, 1},
    {{38432, 7}, 18, 1},
    {{38439, 17}, 18, 1},
    {{38456, 17}, 18, 1},
    {{38473, 16}, 18, 1},
    {{38489, 6}, 18, 1},
    {{38495, 17}, 18, 1},
    {{38512, 7}, 18, 1},
    {{38519, 7}, 230, 1},
    {{38526, 10}, 15, 1},
    {{38536, 8}, 158, 1},
    {{38544, 7}, 15, 1},
    {{38551, 8}, 15, 1},
    {{38559, 8}, 15, 1},
    {{38567, 9}, 15, 1},
    {{38576, 8}, 15, 1},
    {{38584, 8}, 15, 1},
    {{38592, 7}, 194, 1},
    {{38599, 8}, 194, 1},
    {{38607, 8}, 194, 1},
    {{38615, 9}, 194, 1},
    {{38624, 8}, 194, 1},
    {{38632, 10}, 158, 1},
    {{38642, 11}, 194, 1},
    {{38653, 14}, 15, 1},
    {{38667, 9}, 194, 1},
    {{38676, 11}, 177, 1},
    {{38687, 10}, 177, 1},
    {{38697, 8}, 158, 1},
    {{38705, 8}, 158, 1},
    {{38713, 8}, 158, 1},
    {{38721, 9}, 158, 1},
    {{38730, 10}, 158, 1},
    {{38740, 8}, 158, 1},
    {{38748, 7}, 158, 1},
    {{38755, 9}, 158, 1},
    {{38764, 9}, 158, 1},
    {{38773, 10}, 158, 1},
    {{38783, 9}, 158, 0},
    {{38792, 14}, 158, 1},
    {{38806, 22}, 158, 1},
    {{38828, 10}, 194, 1},
    {{38838, 12}, 177, 1},
    {{38850, 10}, 177, 0},
    {{38860, 10}, 177, 1},
    {{38870, 13}, 177, 1},
    {{38883, 10}, 177, 1},
    {{38893, 11}, 177, 1},
    {{38904, 10}, 177, 1},
    {{38914, 11}, 177, 1},
    {{38925, 10}, 187, 1},
    {{38935, 10}, 194, 1},
    {{38945, 11}, 15, 1},
    {{38956, 10}, 15, 1},
    {{38966, 11}, 15, 0},
    {{38977, 11}, 15, 1},
    {{38988, 8}, 194, 0},
    {{38996, 13}, 194, 1},
    {{39009, 17}, 194, 1},
    {{39026, 9}, 194, 1},
    {{39035, 9}, 194, 1},
    {{39044, 12}, 90, 1},
    {{39056, 8}, 221, 1},
    {{39064, 5}, 267, 1},
    {{39069, 6}, 267, 1},
    {{39075, 6}, 267, 1},
    {{39081, 5}, 267, 1},
    {{39086, 6}, 267, 1},
    {{39092, 7}, 267, 1},
    {{39099, 7}, 267, 1},
    {{39106, 6}, 267, 0},
    {{39112, 7}, 267, 1},
    {{39119, 5}, 267, 1},
    {{39124, 6}, 267, 1},
    {{39130, 10}, 267, 1},
    {{39140, 10}, 221, 1},
    {{39150, 8}, 221, 1},
    {{39158, 5}, 267, 1},
    {{39163, 6}, 267, 1},
    {{39169, 5}, 267, 1},
    {{39174, 7}, 267, 1},
    {{39181, 6}, 267, 1},
    {{39187, 6}, 267, 1},
    {{39193, 7}, 267, 1},
    {{39200, 7}, 267, 1},
    {{39207, 6}, 267, 1},
    {{39213, 7}, 267, 1},
    {{39220, 5}, 267, 1},
    {{39225, 6}, 267, 1},
    {{39231, 7}, 267, 1},
    {{39238, 6}, 267, 1},
    {{39244, 6}, 267, 1},
    {{39250, 6}, 267, 1},
    {{39256, 6}, 221, 0},
    {{39262, 7}, 221, 1},
    {{39269, 8}, 221, 1},
    {{39277, 7}, 221, 1},
    {{39284, 8}, 267, 1},
    {{39292, 8}, 221, 1},
    {{39300, 7}, 267, 1},
    {{39307, 7}, 83, 1},
    {{39314, 3}, 267, 1},
    {{39317, 6}, 78, 1},
    {{39323, 3}, 15, 1},
    {{39326, 8}, 164, 1},
    {{39334, 11}, 28, 1},
    {{39345, 11}, 156, 1},
    {{39356, 6}, 90, 1},
    {{39362, 3}, 14, 1},
    {{39365, 7}, 14, 1},
    {{39372, 7}, 14, 1},
    {{39379, 5}, 14, 1},
    {{39384, 13}, 161, 1},
    {{39397, 6}, 254, 1},
    {{39403, 4}, 267, 1},
    {{39407, 3}, 265, 1},
    {{39410, 4}, 83, 1},
    {{39414, 3}, 158, 1},
    {{39417, 9}, 18, 1},
    {{39426, 6}, 104, 1},
    {{39432, 16}, 200, 1},
    {{39448, 16}, 115, 1},
    {{39464, 16}, 200, 1},
    {{39480, 16}, 115, 1},
    {{39496, 15}, 200, 1},
    {{39511, 19}, 205, 1},
    {{39530, 9}, 201, 1},
    {{39539, 5}, 104, 1},
    {{39544, 3}, 18, 1},
    {{39547, 17}, 115, 1},
    {{39564, 17}, 200, 1},
    {{39581, 8}, 18, 1},
    {{39589, 7}, 18, 1},
    {{39596, 7}, 18, 1},
    {{39603, 6}, 18, 1},
    {{39609, 6}, 261, 0},
    {{39615, 10}, 111, 1},
    {{39625, 5}, 261, 1},
    {{39630, 6}, 104, 1},
    {{39636, 6}, 104, 0},
    {{39642, 6}, 104, 1},
    {{39648, 7}, 104, 1},
    {{39655, 7}, 104, 1},
    {{39662, 8}, 104, 1},
    {{39670, 6}, 104, 1},
    {{39676, 6}, 104, 1},
    {{39682, 6}, 104, 1},
    {{39688, 7}, 18, 1},
    {{39695, 6}, 18, 1},
    {{39701, 6}, 18, 1},
    {{39707, 5}, 18, 1},
    {{39712, 6}, 18, 0},
    {{39718, 17}, 18, 1},
    {{39735, 34}, 52, 1},
    {{39769, 5}, 18, 1},
    {{39774, 6}, 18, 1},
    {{39780, 7}, 18, 1},
    {{39787, 5}, 18, 1},
    {{39792, 7}, 18, 1},
    {{39799, 7}, 18, 1},
    {{39806, 10}, 177, 1},
    {{39816, 10}, 177, 1},
    {{39826, 6}, 83, 0},
    {{39832, 10}, 83, 1},
    {{39842, 11}, 191, 1},
    {{39853, 6}, 83, 1},
    {{39859, 6}, 267, 1},
    {{39865, 5}, 267, 1},
    {{39870, 72}, 177, 1},
    {{39942, 57}, 210, 1},
    {{39999, 3}, 177, 1},
    {{40002, 5}, 230, 1},
    {{40007, 8}, 92, 1},
    {{40015, 7}, 18, 1},
    {{40022, 7}, 92, 1},
    {{40029, 7}, 230, 1},
    {{40036, 6}, 104, 1},
    {{40042, 6}, 230, 1},
    {{40048, 6}, 104, 1},
    {{40054, 8}, 15, 1},
    {{40062, 5}, 18, 1},
    {{40067, 7}, 15, 1},
    {{40074, 8}, 15, 1},
    {{40082, 8}, 177, 1},
    {{40090, 11}, 177, 1},
    {{40101, 7}, 194, 1},
    {{40108, 6}, 158, 1},
    {{40114, 8}, 194, 1},
    {{40122, 7}, 158, 1},
    {{40129, 10}, 177, 1},
    {{40139, 7}, 158, 1},
    {{40146, 6}, 18, 1},
    {{40152, 6}, 267, 1},
    {{40158, 5}, 267, 1},
    {{40163, 6}, 267, 1},
    {{40169, 6}, 221, 1},
    {{40175, 5}, 221, 1},
    {{40180, 7}, 267, 1},
    {{40187, 11}, 158, 1},
    {{40198, 15}, 177, 1},
    {{40213, 8}, 3, 1},
    {{40221, 5}, 184, 1},
    {{40226, 13}, 184, 1},
    {{40239, 7}, 128, 1},
    {{40246, 5}, 3, 1},
    {{40251, 8}, 165, 1},
    {{40259, 7}, 165, 1},
    {{40266, 6}, 265, 1},
    {{40272, 8}, 265, 1},
    {{40280, 5}, 34, 1},
    {{40285, 6}, 34, 1},
    {{40291, 6}, 149, 1},
    {{40297, 7}, 104, 1},
    {{40304, 7}, 176, 1},
    {{40311, 6}, 18, 1},
    {{40317, 5}, 18, 1},
    {{40322, 5}, 265, 1},
    {{40327, 5}, 265, 1},
    {{40332, 7}, 265, 1},
    {{40339, 6}, 161, 1},
    {{40345, 7}, 161, 1},
    {{40352, 7}, 18, 1},
    {{40359, 6}, 18, 1},
    {{40365, 8}, 18, 1},
    {{40373, 8}, 18, 1},
    {{40381, 7}, 18, 1},
    {{40388, 6}, 18, 1},
    {{40394, 7}, 18, 1},
    {{40401, 6}, 8, 1},
    {{40407, 7}, 165, 1},
    {{40414, 7}, 165, 1},
    {{40421, 9}, 34, 1},
    {{40430, 12}, 36, 1},
    {{40442, 6}, 198, 1},
    {{40448, 8}, 117, 1},
    {{40456, 6}, 36, 1},
    {{40462, 6}, 203, 1},
    {{40468, 4}, 237, 0},
    {{40472, 5}, 237, 1},
    {{40477, 4}, 237, 1},
    {{40481, 11}, 203, 1},
    {{40492, 9}, 107, 1},
    {{40501, 10}, 97, 1},
    {{40511, 10}, 97, 1},
    {{40521, 7}, 97, 1},
    {{40528, 7}, 97, 1},
    {{40535, 7}, 97, 0},
    {{40542, 8}, 97, 1},
    {{40550, 8}, 97, 1},
    {{40558, 7}, 97, 1},
    {{40565, 8}, 97, 1},
    {{40573, 7}, 97, 1},
    {{40580, 7}, 97, 1},
    {{40587, 7}, 97, 1},
    {{40594, 11}, 97, 1},
    {{40605, 8}, 97, 1},
    {{40613, 7}, 97, 1},
    {{40620, 16}, 132, 1},
    {{40636, 7}, 130, 1},
    {{40643, 8}, 130, 1},
    {{40651, 9}, 130, 1},
    {{40660, 3}, 237, 1},
    {{40663, 6}, 237, 1},
    {{40669, 5}, 237, 1},
    {{40674, 14}, 53, 1},
    {{40688, 5}, 237, 1},
    {{40693, 11}, 237, 1},
    {{40704, 3}, 36, 1},
    {{40707, 6}, 36, 1},
    {{40713, 4}, 36, 1},
    {{40717, 6}, 36, 0},
    {{40723, 6}, 52, 1},
    {{40729, 7}, 36, 1},
    {{40736, 6}, 36, 1},
    {{40742, 7}, 36, 1},
    {{40749, 6}, 36, 1},
    {{40755, 6}, 36, 1},
    {{40761, 6}, 36, 1},
    {{40767, 6}, 36, 1},
    {{40773, 7}, 36, 1},
    {{40780, 5}, 36, 1},
    {{40785, 6}, 36, 1},
    {{40791, 6}, 36, 1},
    {{40797, 6}, 36, 1},
    {{40803, 6}, 36, 1},
    {{40809, 3}, 198, 1},
    {{40812, 5}, 198, 1},
    {{40817, 6}, 198, 1},
    {{40823, 5}, 198, 1},
    {{40828, 6}, 198, 1},
    {{40834, 5}, 198, 1},
    {{40839, 4}, 198, 1},
    {{40843, 7}, 198, 1},
    {{40850, 6}, 198, 0},
    {{40856, 11}, 198, 1},
    {{40867, 17}, 198, 1},
    {{40884, 5}, 198, 1},
    {{40889, 3}, 244, 1},
    {{40892, 5}, 244, 0},
    {{40897, 6}, 244, 1},
    {{40903, 6}, 244, 1},
    {{40909, 6}, 244, 1},
    {{40915, 7}, 244, 1},
    {{40922, 9}, 203, 1},
    {{40931, 5}, 117, 1},
    {{40936, 11}, 97, 1},
    {{40947, 8}, 97, 1},
    {{40955, 7}, 97, 1},
    {{40962, 8}, 97, 1},
    {{40970, 7}, 97, 1},
    {{40977, 7}, 97, 1},
    {{40984, 7}, 97, 1},
    {{40991, 3}, 97, 1},
    {{40994, 3}, 12, 1},
    {{40997, 8}, 102, 1},
    {{41005, 4}, 159, 1},
    {{41009, 9}, 44, 1},
    {{41018, 10}, 44, 1},
    {{41028, 9}, 183, 1},
    {{41037, 12}, 103, 1},
    {{41049, 6}, 36, 1},
    {{41055, 6}, 36, 1},
    {{41061, 7}, 36, 1},
    {{41068, 6}, 36, 1},
    {{41074, 7}, 36, 1},
    {{41081, 8}, 36, 1},
    {{41089, 4}, 198, 1},
    {{41093, 10}, 97, 1},
    {{41103, 19}, 183, 1},
    {{41122, 8}, 43, 1},
    {{41130, 9}, 54, 1},
    {{41139, 8}, 36, 1},
    {{41147, 7}, 36, 1},
    {{41154, 7}, 36, 1},
    {{41161, 6}, 244, 1},
    {{41167, 13}, 183, 1},
    {{41180, 9}, 183, 1},
    {{41189, 7}, 54, 1},
    {{41196, 10}, 186, 1},
    {{41206, 13}, 183, 1},
    {{41219, 9}, 107, 1},
    {{41228, 10}, 183, 1},
    {{41238, 8}, 183, 1},
    {{41246, 8}, 183, 1},
    {{41254, 13}, 183, 1},
    {{41267, 13}, 183, 0},
    {{41280, 14}, 183, 1},
    {{41294, 13}, 183, 1},
    {{41307, 17}, 126, 1},
    {{41324, 9}, 183, 1},
    {{41333, 9}, 183, 1},
    {{41342, 26}, 126, 1},
    {{41368, 12}, 203, 1},
    {{41380, 11}, 133, 1},
    {{41391, 3}, 203, 1},
    {{41394, 8}, 203, 1},
    {{41402, 9}, 203, 0},
    {{41411, 10}, 203, 1},
    {{41421, 9}, 203, 1},
    {{41430, 8}, 203, 1},
    {{41438, 11}, 43, 1},
    {{41449, 11}, 43, 1},
    {{41460, 5}, 12, 1},
    {{41465, 9}, 203, 1},
    {{41474, 3}, 43, 1},
    {{41477, 4}, 12, 1},
    {{41481, 6}, 12, 1},
    {{41487, 4}, 12, 1},
    {{41491, 5}, 12, 1},
    {{41496, 6}, 12, 1},
    {{41502, 4}, 12, 0},
    {{41506, 5}, 12, 1},
    {{41511, 4}, 12, 1},
    {{41515, 7}, 43, 1},
    {{41522, 7}, 43, 0},
    {{41529, 16}, 43, 1},
    {{41545, 7}, 43, 1},
    {{41552, 7}, 43, 1},
    {{41559, 14}, 203, 1},
    {{41573, 6}, 12, 1},
    {{41579, 8}, 43, 1},
    {{41587, 9}, 43, 1},
    {{41596, 9}, 43, 1},
    {{41605, 7}, 43, 1},
    {{41612, 8}, 43, 1},
    {{41620, 6}, 43, 1},
    {{41626, 7}, 43, 1},
    {{41633, 7}, 43, 1},
    {{41640, 7}, 43, 1},
    {{41647, 7}, 43, 1},
    {{41654, 8}, 43, 1},
    {{41662, 12}, 43, 1},
    {{41674, 8}, 43, 1},
    {{41682, 6}, 43, 1},
    {{41688, 7}, 43, 1},
    {{41695, 8}, 43, 1},
    {{41703, 7}, 43, 1},
    {{41710, 7}, 43, 1},
    {{41717, 7}, 43, 1},
    {{41724, 6}, 97, 1},
    {{41730, 3}, 12, 1},
    {{41733, 4}, 12, 1},
    {{41737, 5}, 12, 1},
    {{41742, 5}, 12, 1},
    {{41747, 14}, 12, 1},
    {{41761, 4}, 12, 1},
    {{41765, 5}, 12, 1},
    {{41770, 5}, 12, 1},
    {{41775, 15}, 183, 1},
    {{41790, 7}, 183, 1},
    {{41797, 11}, 183, 1},
    {{41808, 9}, 183, 1},
    {{41817, 8}, 183, 1},
    {{41825, 16}, 183, 1},
    {{41841, 4}, 12, 1},
    {{41845, 5}, 12, 1},
    {{41850, 9}, 203, 1},
    {{41859, 8}, 203, 1},
    {{41867, 8}, 183, 1},
    {{41875, 7}, 183, 1},
    {{41882, 11}, 63, 1},
    {{41893, 12}, 183, 1},
    {{41905, 5}, 156, 1},
    {{41910, 5}, 101, 1},
    {{41915, 7}, 36, 1},
    {{41922, 9}, 54, 1},
    {{41931, 7}, 130, 1},
    {{41938, 5}, 235, 1},
    {{41943, 10}, 46, 1},
    {{41953, 25}, 180, 1},
    {{41978, 3}, 235, 1},
    {{41981, 6}, 235, 0},
    {{41987, 14}, 183, 1},
    {{42001, 13}, 183, 1},
    {{42014, 9}, 183, 1},
    {{42023, 13}, 183, 1},
    {{42036, 11}, 183, 1},
    {{42047, 9}, 183, 1},
    {{42056, 10}, 54, 1},
    {{42066, 8}, 54, 0},
    {{42074, 13}, 54, 1},
    {{42087, 10}, 54, 1},
    {{42097, 9}, 54, 1},
    {{42106, 9}, 54, 1},
    {{42115, 9}, 54, 1},
    {{42124, 8}, 54, 1},
    {{42132, 8}, 183, 1},
    {{42140, 9}, 54, 1},
    {{42149, 14}, 183, 1},
    {{42163, 8}, 54, 1},
    {{42171, 9}, 183, 1},
    {{42180, 8}, 54, 1},
    {{42188, 4}, 198, 1},
    {{42192, 5}, 111, 1},
    {{42197, 6}, 102, 1},
    {{42203, 6}, 111, 1},
    {{42209, 13}, 226, 1},
    {{42222, 9}, 125, 1},
    {{42231, 7}, 188, 1},
    {{42238, 6}, 84, 1},
    {{42244, 8}, 226, 1},
    {{42252, 13}, 258, 1},
    {{42265, 8}, 81, 1},
    {{42273, 8}, 235, 1},
    {{42281, 8}, 235, 1},
    {{42289, 11}, 183, 1},
    {{42300, 24}, 171, 1},
    {{42324, 41}, 217, 1},
    {{42365, 10}, 183, 1},
    {{42375, 7}, 183, 1},
    {{42382, 6}, 104, 1},
    {{42388, 5}, 235, 1},
    {{42393, 6}, 235, 1},
    {{42399, 5}, 235, 1},
    {{42404, 6}, 235, 1},
    {{42410, 10}, 54, 1},
    {{42420, 10}, 183, 1},
    {{42430, 8}, 54, 1},
    {{42438, 5}, 235, 1},
    {{42443, 8}, 54, 1},
    {{42451, 9}, 54, 1},
    {{42460, 7}, 203, 1},
    {{42467, 8}, 203, 1},
    {{42475, 3}, 183, 1},
    {{42478, 11}, 183, 1},
    {{42489, 7}, 43, 1},
    {{42496, 7}, 43, 1},
    {{42503, 5}, 36, 1},
    {{42508, 7}, 43, 1},
    {{42515, 7}, 43, 1},
    {{42522, 6}, 97, 1},
    {{42528, 3}, 12, 1},
    {{42531, 8}, 183, 1},
    {{42539, 16}, 183, 1},
    {{42555, 6}, 183, 1},
    {{42561, 9}, 183, 1},
    {{42570, 7}, 183, 1},
    {{42577, 8}, 183, 1},
    {{42585, 8}, 183, 1},
    {{42593, 7}, 183, 1},
    {{42600, 7}, 97, 1},
    {{42607, 11}, 203, 1},
    {{42618, 7}, 93, 1},
    {{42625, 14}, 54, 1},
    {{42639, 7}, 159, 1},
    {{42646, 20}, 159, 1},
    {{42666, 7}, 159, 1},
    {{42673, 6}, 159, 1},
    {{42679, 7}, 159, 1},
    {{42686, 18}, 159, 1},
    {{42704, 19}, 159, 1},
    {{42723, 18}, 159, 1},
    {{42741, 3}, 159, 1},
    {{42744, 6}, 159, 0},
    {{42750, 9}, 159, 1},
    {{42759, 11}, 159, 1},
    {{42770, 16}, 159, 1},
    {{42786, 16}, 159, 1},
    {{42802, 16}, 159, 1},
    {{42818, 6}, 220, 1},
    {{42824, 7}, 220, 1},
    {{42831, 8}, 220, 1},
    {{42839, 7}, 220, 1},
    {{42846, 6}, 220, 1},
    {{42852, 6}, 206, 1},
    {{42858, 9}, 25, 1},
    {{42867, 5}, 95, 1},
    {{42872, 7}, 220, 1},
    {{42879, 7}, 220, 1},
    {{42886, 3}, 220, 1},
    {{42889, 9}, 220, 1},
    {{42898, 7}, 220, 1},
    {{42905, 5}, 64, 1},
    {{42910, 4}, 220, 1},
    {{42914, 5}, 220, 0},
    {{42919, 6}, 220, 1},
    {{42925, 6}, 220, 1},
    {{42931, 8}, 153, 1},
    {{42939, 8}, 153, 1},
    {{42947, 12}, 153, 1},
    {{42959, 5}, 220, 1},
    {{42964, 6}, 220, 1},
    {{42970, 7}, 220, 1},
    {{42977, 6}, 220, 1},
    {{42983, 9}, 153, 1},
    {{42992, 8}, 153, 1},
    {{43000, 5}, 153, 1},
    {{43005, 6}, 153, 1},
    {{43011, 8}, 153, 1},
    {{43019, 6}, 153, 1},
    {{43025, 6}, 153, 1},
    {{43031, 7}, 153, 1},
    {{43038, 8}, 153, 1},
    {{43046, 5}, 46, 1},
    {{43051, 10}, 191, 1},
    {{43061, 9}, 107, 1},
    {{43070, 16}, 218, 0},
    {{43086, 7}, 0, 1},
    {{43093, 8}, 0, 1},
    {{43101, 3}, 221, 1},
    {{43104, 3}, 152, 1},
    {{43107, 9}, 144, 1},
    {{43116, 6}, 95, 1},
    {{43122, 3}, 1, 1},
    {{43125, 6}, 1, 1},
    {{43131, 15}, 20, 1},
    {{43146, 5}, 147, 1},
    {{43151, 10}, 185, 1},
    {{43161, 3}, 144, 1},
    {{43164, 7}, 144, 1},
    {{43171, 5}, 144, 1},
    {{43176, 16}, 144, 1},
    {{43192, 5}, 144, 0},
    {{43197, 9}, 144, 1},
    {{43206, 8}, 144, 1},
    {{43214, 5}, 144, 1},
    {{43219, 5}, 64, 1},
    {{43224, 5}, 187, 1},
    {{43229, 7}, 64, 1},
    {{43236, 7}, 187, 1},
    {{43243, 3}, 64, 1},
    {{43246, 4}, 64, 1},
    {{43250, 5}, 64, 1},
    {{43255, 5}, 64, 1},
    {{43260, 4}, 64, 0},
    {{43264, 8}, 64, 1},
    {{43272, 4}, 64, 1},
    {{43276, 5}, 187, 1},
    {{43281, 6}, 187, 1},
    {{43287, 7}, 187, 1},
    {{43294, 6}, 187, 1},
    {{43300, 6}, 187, 1},
    {{43306, 5}, 64, 1},
    {{43311, 6}, 187, 1},
    {{43317, 6}, 144, 1},
    {{43323, 11}, 154, 1},
    {{43334, 12}, 154, 1},
    {{43346, 11}, 147, 1},
    {{43357, 12}, 147, 1},
    {{43369, 5}, 147, 1},
    {{43374, 5}, 220, 1},
    {{43379, 8}, 159, 1},
    {{43387, 10}, 154, 1},
    {{43397, 8}, 8, 1},
    {{43405, 11}, 6, 1},
    {{43416, 5}, 11, 1},
    {{43421, 6}, 11, 1},
    {{43427, 4}, 44, 1},
    {{43431, 5}, 44, 1},
    {{43436, 6}, 44, 1},
    {{43442, 5}, 44, 1},
    {{43447, 3}, 201, 0},
    {{43450, 7}, 11, 1},
    {{43457, 6}, 248, 1},
    {{43463, 7}, 134, 1},
    {{43470, 5}, 78, 1},
    {{43475, 4}, 78, 1},
    {{43479, 6}, 38, 1},
    {{43485, 7}, 38, 1},
    {{43492, 8}, 38, 1},
    {{43500, 7}, 38, 1},
    {{43507, 7}, 38, 0},
    {{43514, 7}, 38, 1},
    {{43521, 4}, 11, 1},
    {{43525, 6}, 11, 1},
    {{43531, 10}, 38, 1},
    {{43541, 5}, 8, 1},
    {{43546, 16}, 8, 1},
    {{43562, 17}, 8, 1},
    {{43579, 17}, 8, 0},
    {{43596, 16}, 8, 1},
    {{43612, 17}, 8, 1},
    {{43629, 16}, 8, 1},
    {{43645, 6}, 9, 1},
    {{43651, 22}, 9, 1},
    {{43673, 6}, 38, 1},
    {{43679, 7}, 38, 1},
    {{43686, 9}, 140, 1},
    {{43695, 14}, 140, 1},
    {{43709, 15}, 140, 1},
    {{43724, 8}, 140, 1},
    {{43732, 6}, 136, 1},
    {{43738, 6}, 163, 1},
    {{43744, 9}, 163, 1},
    {{43753, 11}, 163, 0},
    {{43764, 12}, 163, 1},
    {{43776, 9}, 163, 1},
    {{43785, 11}, 163, 1},
    {{43796, 11}, 163, 1},
    {{43807, 12}, 163, 1},
    {{43819, 11}, 163, 1},
    {{43830, 11}, 163, 1},
    {{43841, 10}, 163, 1},
    {{43851, 6}, 11, 1},
    {{43857, 9}, 163, 1},
    {{43866, 9}, 256, 1},
    {{43875, 11}, 130, 1},
    {{43886, 8}, 38, 1},
    {{43894, 10}, 256, 1},
    {{43904, 9}, 11, 1},
    {{43913, 6}, 137, 1},
    {{43919, 12}, 137, 1},
    {{43931, 6}, 44, 0},
    {{43937, 7}, 44, 1},
    {{43944, 3}, 11, 1},
    {{43947, 7}, 11, 1},
    {{43954, 8}, 217, 1},
    {{43962, 6}, 11, 1},
    {{43968, 5}, 11, 1},
    {{43973, 7}, 151, 1},
    {{43980, 9}, 4, 1},
    {{43989, 10}, 4, 1},
    {{43999, 8}, 38, 1},
    {{44007, 4}, 11, 1},
    {{44011, 6}, 11, 1},
    {{44017, 7}, 11, 1},
    {{44024, 7}, 11, 1},
    {{44031, 8}, 11, 1},
    {{44039, 6}, 11, 1},
    {{44045, 6}, 11, 1},
    {{44051, 7}, 11, 1},
    {{44058, 7}, 11, 1},
    {{44065, 5}, 11, 1},
    {{44070, 6}, 11, 1},
    {{44076, 5}, 11, 0},
    {{44081, 18}, 26, 1},
    {{44099, 6}, 11, 1},
    {{44105, 6}, 11, 1},
    {{44111, 5}, 11, 1},
    {{44116, 6}, 11, 1},
    {{44122, 6}, 11, 1},
    {{44128, 10}, 11, 1},
    {{44138, 6}, 11, 1},
    {{44144, 6}, 11, 1},
    {{44150, 9}, 4, 1},
    {{44159, 4}, 151, 1},
    {{44163, 6}, 151, 1},
    {{44169, 10}, 36, 1},
    {{44179, 12}, 242, 1},
    {{44191, 5}, 11, 1},
    {{44196, 5}, 11, 1},
    {{44201, 6}, 11, 1},
    {{44207, 8}, 11, 1},
    {{44215, 6}, 191, 1},
    {{44221, 4}, 151, 1},
    {{44225, 5}, 76, 1},
    {{44230, 3}, 171, 1},
    {{44233, 3}, 160, 1},
    {{44236, 3}, 50, 1},
    {{44239, 6}, 151, 1},
    {{44245, 21}, 32, 1},
    {{44266, 6}, 134, 1},
    {{44272, 7}, 134, 1},
    {{44279, 7}, 134, 1},
    {{44286, 8}, 134, 1},
    {{44294, 5}, 112, 1},
    {{44299, 7}, 134, 1},
    {{44306, 9}, 134, 1},
    {{44315, 14}, 134, 1},
    {{44329, 8}, 134, 1},
    {{44337, 13}, 134, 1},
    {{44350, 5}, 134, 1},
    {{44355, 5}, 134, 1},
    {{44360, 6}, 134, 1},
    {{44366, 7}, 134, 1},
    {{44373, 6}, 134, 1},
    {{44379, 6}, 134, 1},
    {{44385, 6}, 134, 1},
    {{44391, 8}, 53, 1},
    {{44399, 12}, 243, 1},
    {{44411, 3}, 123, 1},
    {{44414, 6}, 123, 0},
    {{44420, 6}, 114, 1},
    {{44426, 8}, 105, 1},
    {{44434, 6}, 151, 1},
    {{44440, 6}, 134, 1},
    {{44446, 6}, 134, 1},
    {{44452, 6}, 134, 1},
    {{44458, 3}, 151, 1},
    {{44461, 6}, 11, 1},
    {{44467, 6}, 65, 1},
    {{44473, 6}, 17, 1},
    {{44479, 10}, 181, 1},
    {{44489, 4}, 151, 1},
    {{44493, 5}, 151, 1},
    {{44498, 6}, 151, 1},
    {{44504, 5}, 151, 0},
    {{44509, 10}, 151, 1},
    {{44519, 7}, 151, 1},
    {{44526, 5}, 151, 1},
    {{44531, 3}, 151, 1},
    {{44534, 7}, 134, 1},
    {{44541, 9}, 268, 1},
    {{44550, 10}, 268, 1},
    {{44560, 9}, 268, 1},
    {{44569, 10}, 268, 1},
    {{44579, 10}, 54, 1},
    {{44589, 10}, 268, 1},
    {{44599, 9}, 268, 1},
    {{44608, 10}, 268, 1},
    {{44618, 9}, 268, 1},
    {{44627, 9}, 48, 1},
    {{44636, 10}, 268, 1},
    {{44646, 10}, 268, 1},
    {{44656, 7}, 24, 1},
    {{44663, 19}, 160, 1},
    {{44682, 14}, 50, 1},
    {{44696, 12}, 35, 1},
    {{44708, 11}, 213, 1},
    {{44719, 19}, 180, 1},
    {{44738, 9}, 130, 1},
    {{44747, 7}, 134, 1},
    {{44754, 6}, 134, 1},
    {{44760, 6}, 88, 1},
    {{44766, 3}, 44, 1},
    {{44769, 10}, 255, 1},
    {{44779, 16}, 180, 1},
    {{44795, 9}, 74, 1},
    {{44804, 10}, 182, 1},
    {{44814, 7}, 151, 1},
    {{44821, 5}, 224, 1},
    {{44826, 12}, 87, 1},
    {{44838, 11}, 50, 1},
    {{44849, 12}, 50, 1},
    {{44861, 13}, 50, 1},
    {{44874, 13}, 50, 1},
    {{44887, 8}, 35, 1},
    {{44895, 9}, 35, 1},
    {{44904, 8}, 213, 1},
    {{44912, 15}, 180, 1},
    {{44927, 16}, 180, 1},
    {{44943, 9}, 50, 1},
    {{44952, 8}, 130, 1},
    {{44960, 7}, 130, 1},
    {{44967, 9}, 130, 1},
    {{44976, 10}, 130, 0},
    {{44986, 8}, 130, 1},
    {{44994, 9}, 130, 1},
    {{45003, 10}, 130, 1},
    {{45013, 10}, 130, 1},
    {{45023, 12}, 26, 1},
    {{45035, 9}, 130, 1},
    {{45044, 11}, 182, 1},
    {{45055, 10}, 182, 1},
    {{45065, 11}, 182, 1},
    {{45076, 9}, 74, 1},
    {{45085, 11}, 114, 1},
    {{45096, 7}, 142, 1},
    {{45103, 7}, 74, 1},
    {{45110, 6}, 116, 0},
    {{45116, 7}, 116, 1},
    {{45123, 8}, 116, 1},
    {{45131, 8}, 74, 1},
    {{45139, 8}, 74, 1},
    {{45147, 11}, 232, 1},
    {{45158, 7}, 268, 1},
    {{45165, 7}, 268, 1},
    {{45172, 6}, 134, 1},
    {{45178, 17}, 160, 1},
    {{45195, 8}, 35, 1},
    {{45203, 6}, 123, 1},
    {{45209, 18}, 123, 1},
    {{45227, 7}, 50, 1},
    {{45234, 12}, 28, 1},
    {{45246, 8}, 150, 1},
    {{45254, 5}, 151, 1},
    {{45259, 5}, 268, 1},
    {{45264, 7}, 116, 1},
    {{45271, 3}, 134, 1},
    {{45274, 3}, 248, 1},
    {{45277, 18}, 160, 1},
    {{45295, 18}, 160, 1},
    {{45313, 20}, 160, 1},
    {{45333, 16}, 160, 1},
    {{45349, 17}, 160, 1},
    {{45366, 16}, 160, 0},
    {{45382, 16}, 160, 1},
    {{45398, 19}, 160, 1},
    {{45417, 17}, 160, 1},
    {{45434, 14}, 8, 1},
    {{45448, 11}, 50, 1},
    {{45459, 6}, 50, 1},
    {{45465, 8}, 35, 1},
    {{45473, 10}, 35, 1},
    {{45483, 7}, 50, 1},
    {{45490, 9}, 50, 1},
    {{45499, 7}, 50, 1},
    {{45506, 7}, 50, 0},
    {{45513, 8}, 50, 1},
    {{45521, 9}, 50, 1},
    {{45530, 11}, 50, 1},
    {{45541, 7}, 50, 1},
    {{45548, 5}, 38, 1},
    {{45553, 7}, 50, 1},
    {{45560, 6}, 50, 1},
    {{45566, 5}, 213, 1},
    {{45571, 7}, 50, 1},
    {{45578, 7}, 50, 1},
    {{45585, 3}, 8, 1},
    {{45588, 3}, 38, 1},
    {{45591, 7}, 130, 1},
    {{45598, 3}, 130, 1},
    {{45601, 9}, 163, 1},
    {{45610, 9}, 130, 1},
    {{45619, 8}, 130, 1},
    {{45627, 10}, 130, 1},
    {{45637, 9}, 130, 1},
    {{45646, 9}, 130, 1},
    {{45655, 7}, 130, 1},
    {{45662, 8}, 130, 1},
    {{45670, 9}, 130, 1},
    {{45679, 8}, 130, 1},
    {{45687, 3}, 250, 1},
    {{45690, 7}, 130, 1},
    {{45697, 3}, 256, 1},
    {{45700, 7}, 232, 1},
    {{45707, 5}, 151, 1},
    {{45712, 9}, 191, 1},
    {{45721, 3}, 242, 1},
    {{45724, 6}, 248, 1},
    {{45730, 6}, 248, 1},
    {{45736, 8}, 191, 1},
    {{45744, 7}, 248, 1},
    {{45751, 6}, 248, 1},
    {{45757, 7}, 248, 0},
    {{45764, 14}, 248, 1},
    {{45778, 27}, 248, 1},
    {{45805, 6}, 248, 1},
    {{45811, 7}, 248, 1},
    {{45818, 8}, 248, 1},
    {{45826, 7}, 164, 1},
    {{45833, 16}, 156, 1},
    {{45849, 15}, 163, 1},
    {{45864, 12}, 182, 1},
    {{45876, 16}, 242, 1},
    {{45892, 19}, 225, 1},
    {{45911, 9}, 256, 1},
    {{45920, 9}, 256, 1},
    {{45929, 10}, 256, 1},
    {{45939, 11}, 256, 1},
    {{45950, 11}, 256, 0},
    {{45961, 10}, 256, 1},
    {{45971, 9}, 256, 1},
    {{45980, 10}, 256, 1},
    {{45990, 11}, 256, 1},
    {{46001, 5}, 256, 1},
    {{46006, 5}, 250, 1},
    {{46011, 8}, 232, 1},
    {{46019, 10}, 232, 1},
    {{46029, 6}, 1, 1},
    {{46035, 14}, 242, 1},
    {{46049, 14}, 235, 1},
    {{46063, 9}, 232, 1},
    {{46072, 10}, 232, 0},
    {{46082, 15}, 232, 1},
    {{46097, 8}, 232, 1},
    {{46105, 9}, 232, 1},
    {{46114, 11}, 232, 1},
    {{46125, 10}, 232, 1},
    {{46135, 9}, 232, 1},
    {{46144, 10}, 232, 1},
    {{46154, 9}, 232, 1},
    {{46163, 11}, 232, 1},
    {{46174, 7}, 232, 1},
    {{46181, 5}, 1, 0},
    {{46181, 5}, 13, 1},
    {{46186, 12}, 242, 0},
    {{46198, 12}, 242, 1},
    {{46210, 12}, 242, 1},
    {{46222, 13}, 242, 1},
    {{46235, 33}, 242, 1},
    {{46268, 14}, 240, 1},
    {{46282, 9}, 197, 1},
    {{46291, 5}, 1, 1},
    {{46296, 12}, 242, 1},
    {{46308, 12}, 242, 1},
    {{46320, 12}, 242, 1},
    {{46332, 11}, 242, 1},
    {{46343, 13}, 242, 1},
    {{46356, 11}, 1, 1},
    {{46367, 15}, 232, 1},
    {{46382, 6}, 1, 1},
    {{46388, 8}, 28, 1},
    {{46396, 12}, 232, 1},
    {{46408, 9}, 232, 1},
    {{46417, 12}, 256, 1},
    {{46429, 15}, 240, 1},
    {{46444, 11}, 50, 1},
    {{46455, 5}, 250, 1},
    {{46460, 7}, 28, 1},
    {{46467, 5}, 24, 1},
    {{46472, 4}, 24, 1},
    {{46476, 5}, 24, 1},
    {{46481, 6}, 24, 1},
    {{46487, 5}, 24, 1},
    {{46492, 6}, 24, 0},
    {{46498, 5}, 24, 1},
    {{46503, 4}, 24, 1},
    {{46507, 11}, 107, 1},
    {{46518, 17}, 124, 1},
    {{46535, 9}, 28, 1},
    {{46544, 8}, 28, 1},
    {{46552, 9}, 28, 1},
    {{46561, 8}, 28, 1},
    {{46569, 9}, 28, 1},
    {{46578, 9}, 28, 1},
    {{46587, 3}, 24, 1},
    {{46590, 5}, 197, 1},
    {{46595, 19}, 200, 1},
    {{46614, 3}, 151, 1},
    {{46617, 5}, 151, 1},
    {{46622, 15}, 151, 1},
    {{46637, 4}, 11, 1},
    {{46641, 12}, 240, 1},
    {{46653, 3}, 163, 1},
    {{46656, 9}, 116, 1},
    {{46665, 21}, 160, 1},
    {{46686, 12}, 150, 1},
    {{46698, 15}, 50, 1},
    {{46713, 5}, 250, 1},
    {{46718, 6}, 142, 1},
    {{46724, 11}, 256, 1},
    {{46735, 10}, 256, 1},
    {{46745, 10}, 256, 1},
    {{46755, 7}, 256, 1},
    {{46762, 21}, 185, 1},
    {{46783, 18}, 185, 1},
    {{46801, 16}, 240, 1},
    {{46817, 17}, 240, 1},
    {{46834, 13}, 242, 1},
    {{46847, 12}, 232, 1},
    {{46859, 11}, 197, 1},
    {{46870, 14}, 240, 1},
    {{46884, 15}, 240, 1},
    {{46899, 15}, 240, 0},
    {{46914, 15}, 240, 1},
    {{46929, 13}, 240, 1},
    {{46942, 5}, 116, 1},
    {{46947, 6}, 116, 1},
    {{46953, 6}, 116, 1},
    {{46959, 6}, 116, 1},
    {{46965, 14}, 104, 1},
    {{46979, 3}, 250, 1},
    {{46982, 4}, 250, 1},
    {{46986, 5}, 250, 1},
    {{46991, 4}, 250, 0},
    {{46995, 11}, 250, 1},
    {{47006, 5}, 250, 1},
    {{47011, 4}, 250, 1},
    {{47015, 4}, 250, 1},
    {{47019, 9}, 130, 1},
    {{47028, 8}, 130, 1},
    {{47036, 8}, 74, 1},
    {{47044, 7}, 74, 1},
    {{47051, 6}, 24, 1},
    {{47057, 14}, 240, 1},
    {{47071, 10}, 50, 1},
    {{47081, 4}, 151, 1},
    {{47085, 14}, 240, 1},
    {{47099, 3}, 142, 1},
    {{47102, 5}, 142, 1},
    {{47107, 6}, 142, 1},
    {{47113, 6}, 142, 1},
    {{47119, 8}, 25, 1},
    {{47127, 13}, 174, 1},
    {{47140, 16}, 240, 1},
    {{47156, 17}, 240, 1},
    {{47173, 5}, 136, 1},
    {{47178, 14}, 240, 1},
    {{47192, 15}, 240, 1},
    {{47207, 3}, 240, 1},
    {{47210, 7}, 248, 1},
    {{47217, 4}, 250, 1},
    {{47221, 4}, 250, 1},
    {{47225, 5}, 74, 1},
    {{47230, 4}, 250, 1},
    {{47234, 4}, 116, 1},
    {{47238, 7}, 146, 1},
    {{47245, 7}, 232, 1},
    {{47252, 7}, 182, 1},
    {{47259, 5}, 1, 1},
    {{47264, 11}, 242, 1},
    {{47275, 12}, 242, 1},
    {{47287, 22}, 240, 1},
    {{47309, 14}, 240, 1},
    {{47323, 6}, 1, 1},
    {{47329, 4}, 142, 1},
    {{47333, 15}, 240, 1},
    {{47348, 6}, 116, 1},
    {{47354, 19}, 160, 1},
    {{47373, 6}, 11, 1},
    {{47379, 7}, 11, 1},
    {{47386, 6}, 35, 1},
    {{47392, 4}, 11, 1},
    {{47396, 14}, 240, 1},
    {{47410, 3}, 201, 1},
    {{47413, 6}, 93, 1},
    {{47419, 5}, 93, 1},
    {{47424, 4}, 93, 1},
    {{47428, 12}, 123, 1},
    {{47440, 8}, 200, 1},
    {{47448, 8}, 115, 1},
    {{47456, 8}, 249, 1},
    {{47464, 3}, 20, 1},
    {{47467, 6}, 20, 1},
    {{47473, 10}, 52, 1},
    {{47483, 10}, 52, 1},
    {{47493, 5}, 227, 1},
    {{47498, 3}, 54, 1},
    {{47501, 5}, 27, 1},
    {{47506, 16}, 166, 1},
    {{47522, 6}, 166, 1},
    {{47528, 4}, 112, 1},
    {{47532, 5}, 266, 1},
    {{47537, 6}, 109, 1},
    {{47543, 5}, 39, 1},
    {{47548, 9}, 136, 1},
    {{47557, 8}, 136, 1},
    {{47565, 10}, 136, 1},
    {{47575, 24}, 188, 1},
    {{47599, 10}, 155, 0},
    {{47609, 25}, 155, 1},
    {{47634, 6}, 145, 1},
    {{47640, 5}, 168, 0},
    {{47645, 5}, 168, 1},
    {{47650, 6}, 168, 1},
    {{47656, 8}, 20, 1},
    {{47664, 5}, 170, 1},
    {{47669, 11}, 157, 1},
    {{47680, 6}, 108, 1},
    {{47686, 7}, 110, 1},
    {{47693, 7}, 66, 1},
    {{47700, 7}, 175, 1},
    {{47707, 5}, 170, 1},
    {{47712, 4}, 257, 1},
    {{47716, 6}, 266, 1},
    {{47722, 8}, 266, 1},
    {{47730, 4}, 168, 1},
    {{47734, 5}, 145, 1},
    {{47739, 4}, 263, 1},
    {{47743, 7}, 89, 1},
    {{47750, 8}, 133, 1},
    {{47758, 15}, 133, 1},
    {{47773, 7}, 58, 1},
    {{47780, 6}, 87, 1},
    {{47786, 13}, 87, 1},
    {{47799, 9}, 58, 1},
    {{47808, 10}, 154, 1},
    {{47818, 6}, 100, 1},
    {{47824, 6}, 133, 1},
    {{47830, 6}, 32, 1},
    {{47836, 6}, 113, 1},
    {{47842, 8}, 85, 1},
    {{47850, 3}, 90, 1},
    {{47853, 7}, 72, 1},
    {{47860, 5}, 33, 1},
    {{47865, 6}, 68, 1},
    {{47871, 6}, 133, 1},
    {{47877, 7}, 133, 1},
    {{47884, 7}, 133, 1},
    {{47891, 6}, 133, 1},
    {{47897, 6}, 133, 1},
    {{47903, 7}, 133, 1},
    {{47910, 8}, 133, 1},
    {{47918, 6}, 171, 1},
    {{47924, 12}, 95, 1},
    {{47936, 12}, 95, 1},
    {{47948, 21}, 179, 1},
    {{47969, 7}, 181, 1},
    {{47976, 3}, 181, 1},
    {{47979, 6}, 181, 0},
    {{47985, 6}, 181, 1},
    {{47991, 7}, 181, 1},
    {{47998, 6}, 67, 1},
    {{48004, 9}, 67, 1},
    {{48013, 10}, 67, 1},
    {{48023, 7}, 181, 1},
    {{48030, 11}, 67, 1},
    {{48041, 8}, 67, 1},
    {{48049, 5}, 59, 1},
    {{48054, 9}, 67, 1},
    {{48063, 10}, 67, 1},
    {{48073, 12}, 67, 1},
    {{48085, 10}, 67, 1},
    {{48095, 9}, 67, 1},
    {{48104, 10}, 67, 1},
    {{48114, 11}, 67, 1},
    {{48125, 11}, 67, 1},
    {{48136, 10}, 67, 1},
    {{48146, 12}, 67, 1},
    {{48158, 10}, 67, 1},
    {{48168, 9}, 67, 1},
    {{48177, 10}, 67, 1},
    {{48187, 3}, 67, 1},
    {{48190, 7}, 67, 1},
    {{48197, 11}, 67, 1},
    {{48208, 9}, 67, 1},
    {{48217, 10}, 67, 1},
    {{48227, 9}, 67, 1},
    {{48236, 8}, 67, 1},
    {{48244, 9}, 67, 1},
    {{48253, 4}, 211, 1},
    {{48257, 7}, 181, 1},
    {{48264, 6}, 181, 1},
    {{48270, 6}, 181, 1},
    {{48276, 7}, 181, 1},
    {{48283, 6}, 181, 1},
    {{48289, 7}, 181, 1},
    {{48296, 19}, 32, 1},
    {{48315, 5}, 58, 1},
    {{48320, 5}, 77, 1},
    {{48325, 5}, 58, 1},
    {{48330, 10}, 67, 1},
    {{48340, 10}, 67, 1},
    {{48350, 9}, 67, 0},
    {{48359, 11}, 67, 1},
    {{48370, 9}, 67, 1},
    {{48379, 9}, 67, 1},
    {{48388, 9}, 67, 1},
    {{48397, 3}, 133, 1},
    {{48400, 7}, 33, 1},
    {{48407, 5}, 59, 1},
    {{48412, 9}, 22, 1},
    {{48421, 5}, 127, 1},
    {{48426, 16}, 179, 1},
    {{48442, 5}, 85, 1},
    {{48447, 4}, 85, 1},
    {{48451, 5}, 85, 1},
    {{48456, 5}, 85, 1},
    {{48461, 6}, 85, 1},
    {{48467, 5}, 85, 1},
    {{48472, 5}, 85, 1},
    {{48477, 6}, 85, 1},
    {{48483, 5}, 85, 1},
    {{48488, 4}, 59, 0},
    {{48492, 5}, 59, 1},
    {{48497, 4}, 59, 1},
    {{48501, 6}, 59, 1},
    {{48507, 4}, 59, 1},
    {{48511, 5}, 85, 1},
    {{48516, 4}, 59, 1},
    {{48520, 6}, 59, 1},
    {{48526, 5}, 59, 1},
    {{48531, 4}, 59, 1},
    {{48535, 5}, 85, 1},
    {{48540, 6}, 85, 1},
    {{48546, 7}, 85, 1},
    {{48553, 4}, 59, 1},
    {{48557, 3}, 33, 1},
    {{48560, 4}, 169, 1},
    {{48564, 3}, 179, 1},
    {{48567, 13}, 179, 1},
    {{48580, 14}, 179, 0},
    {{48594, 14}, 179, 1},
    {{48608, 14}, 179, 1},
    {{48622, 13}, 179, 1},
    {{48635, 14}, 179, 1},
    {{48649, 15}, 179, 1},
    {{48664, 14}, 179, 1},
    {{48678, 15}, 179, 1},
    {{48693, 14}, 179, 1},
    {{48707, 14}, 179, 1},
    {{48721, 15}, 179, 1},
    {{48736, 15}, 179, 1},
    {{48751, 13}, 179, 1},
    {{48764, 14}, 179, 1},
    {{48778, 13}, 179, 1},
    {{48791, 16}, 179, 1},
    {{48807, 12}, 179, 1},
    {{48819, 12}, 179, 1},
    {{48831, 18}, 179, 1},
    {{48849, 4}, 59, 1},
    {{48853, 6}, 181, 1},
    {{48859, 7}, 0, 1},
    {{48866, 14}, 179, 1},
    {{48880, 14}, 179, 1},
    {{48894, 18}, 179, 1},
    {{48912, 6}, 264, 1},
    {{48918, 3}, 59, 1},
    {{48921, 5}, 85, 1},
    {{48926, 6}, 85, 1},
    {{48932, 6}, 85, 0},
    {{48938, 7}, 85, 1},
    {{48945, 6}, 85, 1},
    {{48951, 5}, 85, 1},
    {{48956, 16}, 179, 1},
    {{48972, 15}, 179, 1},
    {{48987, 14}, 179, 1},
    {{49001, 16}, 179, 1},
    {{49017, 14}, 179, 1},
    {{49031, 17}, 179, 1},
    {{49048, 3}, 266, 1},
    {{49051, 5}, 133, 1},
    {{49056, 5}, 33, 1},
    {{49061, 3}, 33, 1},
    {{49064, 4}, 33, 1},
    {{49068, 6}, 209, 1},
    {{49074, 4}, 33, 0},
    {{49078, 4}, 33, 1},
    {{49082, 5}, 33, 1},
    {{49087, 4}, 33, 1},
    {{49091, 6}, 68, 1},
    {{49097, 5}, 33, 1},
    {{49102, 7}, 193, 1},
    {{49109, 11}, 185, 1},
    {{49120, 4}, 33, 1},
    {{49124, 5}, 181, 1},
    {{49129, 13}, 205, 1},
    {{49142, 3}, 85, 1},
    {{49145, 13}, 72, 1},
    {{49158, 3}, 234, 1},
    {{49161, 3}, 33, 1},
    {{49164, 4}, 33, 1},
    {{49168, 17}, 179, 1},
    {{49185, 4}, 85, 1},
    {{49189, 4}, 59, 1},
    {{49193, 4}, 59, 1},
    {{49197, 5}, 59, 1},
    {{49202, 4}, 59, 1},
    {{49206, 7}, 67, 1},
    {{49213, 8}, 67, 1},
    {{49221, 7}, 67, 1},
    {{49228, 8}, 67, 1},
    {{49236, 3}, 33, 1},
    {{49239, 5}, 181, 1},
    {{49244, 6}, 181, 1},
    {{49250, 10}, 29, 1},
    {{49260, 13}, 179, 1},
    {{49273, 14}, 179, 1},
    {{49287, 13}, 179, 1},
    {{49300, 13}, 179, 1},
    {{49313, 5}, 85, 1},
    {{49318, 4}, 33, 1},
    {{49322, 9}, 55, 1},
    {{49331, 12}, 245, 1},
    {{49343, 12}, 30, 1},
    {{49355, 7}, 30, 1},
    {{49362, 11}, 222, 1},
    {{49373, 9}, 222, 1},
    {{49382, 10}, 234, 1},
    {{49392, 8}, 197, 1},
    {{49400, 10}, 186, 1},
    {{49410, 17}, 186, 1},
    {{49427, 6}, 49, 1},
    {{49433, 6}, 135, 1},
    {{49439, 6}, 30, 1},
    {{49445, 6}, 30, 1},
    {{49451, 12}, 30, 1},
    {{49463, 13}, 107, 1},
    {{49476, 3}, 131, 1},
    {{49479, 7}, 118, 1},
    {{49486, 12}, 222, 1},
    {{49498, 16}, 41, 1},
    {{49514, 13}, 5, 1},
    {{49527, 10}, 5, 1},
    {{49537, 6}, 118, 1},
    {{49543, 18}, 186, 1},
    {{49561, 16}, 186, 1},
    {{49577, 10}, 137, 1},
    {{49587, 13}, 188, 1},
    {{49600, 11}, 234, 0},
    {{49611, 25}, 234, 1},
    {{49636, 19}, 234, 1},
    {{49655, 14}, 196, 1},
    {{49669, 10}, 197, 1},
    {{49679, 11}, 262, 1},
    {{49690, 24}, 197, 1},
    {{49714, 17}, 268, 1},
    {{49731, 16}, 268, 0},
    {{49747, 25}, 197, 1},
    {{49772, 8}, 222, 1},
    {{49780, 6}, 118, 1},
    {{49786, 6}, 126, 1},
    {{49792, 7}, 55, 1},
    {{49799, 6}, 30, 1},
    {{49805, 10}, 245, 1},
    {{49815, 11}, 245, 1},
    {{49826, 10}, 245, 1},
    {{49836, 8}, 222, 1},
    {{49844, 8}, 245, 1},
    {{49852, 14}, 245, 1},
    {{49866, 7}, 41, 1},
    {{49873, 8}, 41, 1},
    {{49881, 9}, 41, 1},
    {{49890, 7}, 41, 1},
    {{49897, 8}, 41, 1},
    {{49905, 9}, 41, 1},
    {{49914, 8}, 41, 1},
    {{49922, 8}, 41, 1},
    {{49930, 9}, 41, 1},
    {{49939, 9}, 41, 1},
    {{49948, 8}, 245, 0},
    {{49956, 17}, 245, 1},
    {{49973, 17}, 245, 1},
    {{49990, 17}, 245, 1},
    {{50007, 9}, 245, 1},
    {{50016, 10}, 245, 1},
    {{50026, 9}, 245, 1},
    {{50035, 9}, 245, 1},
    {{50044, 9}, 245, 1},
    {{50053, 19}, 245, 1},
    {{50072, 8}, 245, 1},
    {{50080, 7}, 41, 1},
    {{50087, 7}, 137, 1},
    {{50094, 5}, 178, 1},
    {{50099, 10}, 178, 1},
    {{50109, 9}, 162, 1},
    {{50118, 10}, 197, 1},
    {{50128, 11}, 197, 1},
    {{50139, 13}, 239, 1},
    {{50152, 26}, 239, 0},
    {{50178, 23}, 239, 1},
    {{50201, 17}, 186, 1},
    {{50218, 11}, 186, 1},
    {{50229, 13}, 186, 0},
    {{50242, 22}, 168, 1},
    {{50264, 13}, 186, 1},
    {{50277, 13}, 186, 1},
    {{50290, 13}, 186, 1},
    {{50303, 13}, 186, 1},
    {{50316, 14}, 186, 1},
    {{50330, 13}, 186, 1},
    {{50343, 12}, 186, 1},
    {{50355, 13}, 186, 1},
    {{50368, 14}, 186, 1},
    {{50382, 14}, 186, 1},
    {{50396, 8}, 162, 1},
    {{50404, 8}, 197, 1},
    {{50412, 7}, 197, 1},
    {{50419, 21}, 197, 1},
    {{50440, 10}, 197, 1},
    {{50450, 21}, 197, 1},
    {{50471, 8}, 162, 0},
    {{50479, 22}, 162, 1},
    {{50501, 21}, 162, 1},
    {{50522, 9}, 162, 1},
    {{50531, 8}, 162, 1},
    {{50539, 8}, 197, 0},
    {{50547, 31}, 197, 1},
    {{50578, 34}, 197, 1},
    {{50612, 23}, 197, 1},
    {{50635, 9}, 197, 1},
    {{50644, 9}, 162, 1},
    {{50653, 7}, 162, 1},
    {{50660, 10}, 162, 1},
    {{50670, 9}, 162, 1},
    {{50679, 9}, 162, 1},
    {{50688, 9}, 197, 1},
    {{50697, 10}, 197, 1},
    {{50707, 9}, 197, 1},
    {{50716, 10}, 162, 1},
    {{50726, 9}, 162, 1},
    {{50735, 21}, 162, 1},
    {{50756, 12}, 226, 1},
    {{50768, 9}, 178, 1},
    {{50777, 18}, 178, 1},
    {{50795, 10}, 178, 1},
    {{50805, 9}, 178, 1},
    {{50814, 9}, 178, 1},
    {{50823, 20}, 178, 1},
    {{50843, 10}, 178, 1},
    {{50853, 9}, 178, 1},
    {{50862, 15}, 268, 1},
    {{50877, 14}, 186, 1},
    {{50891, 15}, 268, 1},
    {{50906, 15}, 268, 1},
    {{50921, 19}, 178, 1},
    {{50940, 9}, 178, 1},
    {{50949, 25}, 10, 1},
    {{50974, 8}, 197, 1},
    {{50982, 8}, 162, 1},
    {{50990, 8}, 197, 1},
    {{50998, 9}, 162, 1},
    {{51007, 9}, 162, 1},
    {{51016, 9}, 162, 1},
    {{51025, 10}, 197, 1},
    {{51035, 12}, 197, 1},
    {{51047, 23}, 186, 1},
    {{51070, 15}, 186, 1},
    {{51085, 9}, 135, 1},
    {{51094, 20}, 10, 1},
    {{51114, 11}, 172, 1},
    {{51125, 17}, 148, 1},
    {{51142, 12}, 186, 1},
    {{51154, 7}, 197, 1},
    {{51161, 15}, 186, 1},
    {{51176, 18}, 225, 1},
    {{51194, 10}, 138, 1},
    {{51204, 6}, 135, 1},
    {{51210, 6}, 135, 1},
    {{51216, 7}, 135, 1},
    {{51223, 7}, 135, 1},
    {{51230, 7}, 135, 1},
    {{51237, 7}, 135, 1},
    {{51244, 10}, 178, 1},
    {{51254, 10}, 178, 1},
    {{51264, 10}, 178, 1},
    {{51274, 10}, 178, 1},
    {{51284, 22}, 268, 1},
    {{51306, 7}, 135, 1},
    {{51313, 7}, 135, 1},
    {{51320, 7}, 162, 1},
    {{51327, 7}, 197, 1},
    {{51334, 8}, 197, 1},
    {{51342, 13}, 215, 1},
    {{51355, 12}, 178, 1},
    {{51367, 18}, 268, 1},
    {{51385, 15}, 268, 1},
    {{51400, 17}, 268, 1},
    {{51417, 16}, 268, 1},
    {{51433, 15}, 268, 1},
    {{51448, 16}, 268, 1},
    {{51464, 16}, 268, 1},
    {{51480, 16}, 268, 1},
    {{51496, 17}, 268, 1},
    {{51513, 15}, 268, 1},
    {{51528, 19}, 268, 1},
    {{51547, 7}, 135, 1},
    {{51554, 8}, 178, 1},
    {{51562, 8}, 178, 1},
    {{51570, 8}, 225, 1},
    {{51578, 14}, 225, 1},
    {{51592, 13}, 268, 1},
    {{51605, 16}, 268, 1},
    {{51621, 15}, 268, 1},
    {{51636, 16}, 268, 1},
    {{51652, 15}, 180, 1},
    {{51667, 10}, 10, 1},
    {{51667, 10}, 91, 1},
    {{51677, 22}, 10, 0},
    {{51699, 22}, 10, 1},
    {{51721, 13}, 196, 1},
    {{51734, 18}, 164, 1},
    {{51752, 25}, 10, 1},
    {{51777, 24}, 10, 1},
    {{51801, 25}, 10, 1},
    {{51826, 22}, 10, 1},
    {{51848, 26}, 10, 1},
    {{51874, 23}, 10, 1},
    {{51897, 22}, 10, 1},
    {{51919, 10}, 10, 1},
    {{51929, 22}, 10, 1},
    {{51951, 23}, 10, 1},
    {{51974, 20}, 10, 1},
    {{51994, 12}, 215, 1},
    {{52006, 11}, 159, 1},
    {{52017, 25}, 174, 1},
    {{52042, 11}, 215, 0},
    {{52053, 15}, 268, 1},
    {{52068, 17}, 164, 1},
    {{52085, 23}, 10, 1},
    {{52108, 22}, 10, 1},
    {{52130, 11}, 215, 1},
    {{52141, 8}, 172, 0},
    {{52149, 16}, 214, 1},
    {{52165, 17}, 172, 1},
    {{52182, 27}, 167, 1},
    {{52209, 39}, 210, 1},
    {{52248, 16}, 172, 1},
    {{52264, 17}, 172, 1},
    {{52281, 17}, 172, 1},
    {{52298, 18}, 172, 1},
    {{52316, 17}, 172, 1},
    {{52333, 20}, 214, 1},
    {{52353, 9}, 172, 1},
    {{52362, 9}, 172, 1},
    {{52371, 9}, 172, 1},
    {{52380, 8}, 172, 1},
    {{52388, 17}, 172, 1},
    {{52405, 17}, 172, 1},
    {{52422, 13}, 196, 0},
    {{52435, 18}, 196, 1},
    {{52453, 23}, 196, 1},
    {{52476, 13}, 196, 1},
    {{52489, 15}, 196, 1},
    {{52504, 14}, 196, 1},
    {{52518, 9}, 172, 1},
    {{52527, 8}, 172, 1},
    {{52535, 9}, 172, 1},
    {{52544, 6}, 135, 1},
    {{52550, 3}, 178, 1},
    {{52553, 13}, 186, 1},
    {{52566, 9}, 178, 1},
    {{52575, 9}, 178, 0},
    {{52584, 17}, 178, 1},
    {{52601, 15}, 268, 1},
    {{52616, 12}, 245, 1},
    {{52628, 31}, 179, 1},
    {{52659, 7}, 49, 1},
    {{52666, 7}, 222, 1},
    {{52673, 7}, 222, 1},
    {{52680, 11}, 222, 1},
    {{52691, 8}, 222, 1},
    {{52699, 8}, 222, 1},
    {{52707, 9}, 222, 1},
    {{52716, 9}, 222, 1},
    {{52725, 8}, 222, 1},
    {{52733, 9}, 222, 1},
    {{52742, 8}, 222, 0},
    {{52750, 8}, 222, 1},
    {{52758, 8}, 222, 1},
    {{52766, 8}, 222, 1},
    {{52774, 8}, 222, 1},
    {{52782, 8}, 222, 1},
    {{52790, 9}, 222, 1},
    {{52799, 10}, 222, 1},
    {{52809, 9}, 222, 1},
    {{52818, 9}, 222, 1},
    {{52827, 8}, 222, 1},
    {{52835, 8}, 222, 1},
    {{52843, 8}, 222, 1},
    {{52851, 9}, 222, 1},
    {{52860, 7}, 222, 1},
    {{52867, 8}, 222, 1},
    {{52875, 12}, 95, 1},
    {{52887, 12}, 95, 1},
    {{52899, 10}, 245, 1},
    {{52909, 6}, 41, 1},
    {{52915, 11}, 245, 1},
    {{52926, 10}, 62, 1},
    {{52936, 7}, 46, 1},
    {{52943, 10}, 245, 1},
    {{52953, 4}, 141, 1},
    {{52957, 10}, 178, 1},
    {{52967, 12}, 178, 1},
    {{52979, 6}, 92, 1},
    {{52985, 9}, 178, 1},
    {{52994, 9}, 178, 1},
    {{53003, 8}, 178, 1},
    {{53011, 9}, 178, 1},
    {{53020, 8}, 178, 1},
    {{53028, 9}, 178, 1},
    {{53037, 6}, 118, 1},
    {{53043, 6}, 118, 1},
    {{53049, 10}, 178, 1},
    {{53059, 11}, 245, 1},
    {{53070, 5}, 31, 1},
    {{53075, 6}, 5, 1},
    {{53081, 9}, 135, 1},
    {{53090, 19}, 95, 1},
    {{53109, 11}, 223, 1},
    {{53120, 9}, 35, 1},
    {{53129, 3}, 172, 1},
    {{53132, 6}, 55, 1},
    {{53138, 5}, 55, 1},
    {{53143, 3}, 196, 1},
    {{53146, 3}, 189, 1},
    {{53149, 10}, 178, 1},
    {{53159, 7}, 108, 1},
    {{53166, 8}, 49, 1},
    {{53174, 5}, 189, 1},
    {{53179, 6}, 189, 1},
    {{53185, 7}, 189, 0},
    {{53192, 8}, 189, 1},
    {{53200, 7}, 5, 1},
    {{53207, 7}, 5, 1},
    {{53214, 7}, 5, 1},
    {{53221, 7}, 5, 1},
    {{53228, 7}, 5, 1},
    {{53235, 6}, 5, 1},
    {{53241, 4}, 129, 1},
    {{53245, 11}, 129, 1},
    {{53256, 13}, 129, 1},
    {{53269, 11}, 129, 1},
    {{53280, 11}, 129, 1},
    {{53291, 11}, 129, 1},
    {{53302, 13}, 129, 1},
    {{53315, 13}, 129, 1},
    {{53328, 8}, 129, 1},
    {{53336, 9}, 148, 1},
    {{53345, 9}, 137, 1},
    {{53354, 21}, 268, 1},
    {{53375, 10}, 131, 1},
    {{53385, 8}, 135, 1},
    {{53393, 6}, 148, 1},
    {{53399, 3}, 141, 1},
    {{53402, 7}, 41, 1},
    {{53409, 7}, 137, 1},
    {{53416, 8}, 234, 1},
    {{53424, 15}, 186, 1},
    {{53439, 8}, 137, 1},
    {{53447, 7}, 137, 1},
    {{53454, 7}, 137, 1},
    {{53461, 7}, 137, 1},
    {{53468, 9}, 137, 1},
    {{53477, 12}, 138, 1},
    {{53489, 23}, 268, 1},
    {{53512, 7}, 137, 1},
    {{53519, 8}, 137, 1},
    {{53527, 20}, 268, 1},
    {{53547, 20}, 268, 1},
    {{53567, 18}, 268, 1},
    {{53585, 7}, 137, 1},
    {{53592, 6}, 137, 1},
    {{53598, 5}, 141, 1},
    {{53603, 4}, 141, 1},
    {{53607, 11}, 137, 1},
    {{53618, 5}, 141, 0},
    {{53623, 8}, 141, 1},
    {{53631, 7}, 141, 1},
    {{53638, 16}, 141, 1},
    {{53654, 7}, 222, 1},
    {{53661, 8}, 222, 1},
    {{53669, 7}, 49, 1},
    {{53676, 5}, 141, 1},
    {{53681, 7}, 55, 1},
    {{53688, 4}, 141, 1},
    {{53692, 5}, 141, 1},
    {{53697, 6}, 141, 1},
    {{53703, 5}, 141, 1},
    {{53708, 5}, 141, 1},
    {{53713, 6}, 141, 1},
    {{53719, 9}, 135, 1},
    {{53728, 12}, 31, 1},
    {{53740, 13}, 62, 1},
    {{53753, 9}, 5, 1},
    {{53762, 6}, 5, 1},
    {{53768, 8}, 5, 1},
    {{53776, 7}, 5, 1},
    {{53783, 7}, 5, 1},
    {{53790, 8}, 5, 1},
    {{53798, 7}, 5, 1},
    {{53805, 7}, 5, 1},
    {{53812, 7}, 5, 0},
    {{53819, 6}, 5, 1},
    {{53825, 7}, 5, 1},
    {{53832, 6}, 5, 1},
    {{53838, 8}, 5, 1},
    {{53846, 7}, 5, 1},
    {{53853, 3}, 186, 1},
    {{53856, 3}, 118, 1},
    {{53859, 3}, 135, 1},
    {{53862, 16}, 95, 1},
    {{53878, 12}, 129, 1},
    {{53890, 9}, 137, 1},
    {{53899, 9}, 137, 1},
    {{53908, 12}, 137, 1},
    {{53920, 9}, 135, 1},
    {{53929, 13}, 135, 1},
    {{53942, 14}, 135, 1},
    {{53956, 7}, 135, 1},
    {{53963, 7}, 135, 1},
    {{53970, 8}, 135, 0},
    {{53978, 13}, 135, 1},
    {{53991, 8}, 135, 1},
    {{53999, 9}, 135, 1},
    {{54008, 7}, 135, 1},
    {{54015, 12}, 135, 1},
    {{54027, 8}, 135, 1},
    {{54035, 7}, 135, 1},
    {{54042, 15}, 95, 1},
    {{54057, 16}, 95, 1},
    {{54073, 16}, 95, 1},
    {{54089, 14}, 95, 1},
    {{54103, 15}, 95, 0},
    {{54118, 16}, 95, 1},
    {{54134, 22}, 95, 1},
    {{54156, 7}, 191, 1},
    {{54163, 8}, 191, 1},
    {{54171, 8}, 191, 1},
    {{54179, 10}, 223, 1},
    {{54189, 12}, 137, 1},
    {{54201, 11}, 131, 1},
    {{54212, 9}, 137, 1},
    {{54221, 10}, 137, 1},
    {{54231, 15}, 137, 1},
    {{54246, 14}, 137, 1},
    {{54260, 9}, 137, 1},
    {{54269, 9}, 137, 1},
    {{54278, 13}, 137, 1},
    {{54291, 10}, 137, 1},
    {{54301, 8}, 137, 1},
    {{54309, 13}, 178, 1},
    {{54322, 15}, 268, 1},
    {{54337, 14}, 172, 1},
    {{54351, 17}, 196, 1},
    {{54368, 11}, 162, 1},
    {{54379, 11}, 197, 1},
    {{54390, 31}, 10, 1},
    {{54421, 10}, 136, 1},
    {{54431, 11}, 137, 1},
    {{54442, 7}, 137, 1},
    {{54449, 8}, 137, 0},
    {{54457, 14}, 95, 1},
    {{54471, 15}, 95, 1},
    {{54486, 14}, 95, 1},
    {{54500, 10}, 135, 1},
    {{54510, 8}, 223, 1},
    {{54518, 11}, 77, 1},
    {{54529, 11}, 163, 1},
    {{54540, 8}, 129, 1},
    {{54548, 8}, 189, 1},
    {{54556, 7}, 148, 1},
    {{54563, 10}, 137, 1},
    {{54573, 7}, 190, 1},
    {{54580, 10}, 124, 1},
    {{54590, 6}, 190, 1},
    {{54596, 5}, 55, 1},
    {{54601, 6}, 55, 1},
    {{54607, 7}, 135, 1},
    {{54614, 9}, 135, 1},
    {{54623, 7}, 141, 1},
    {{54630, 18}, 141, 1},
    {{54648, 12}, 95, 1},
    {{54660, 8}, 137, 1},
    {{54668, 9}, 137, 1},
    {{54677, 10}, 139, 1},
    {{54687, 8}, 190, 1},
    {{54695, 7}, 190, 1},
    {{54702, 7}, 190, 1},
    {{54709, 8}, 136, 1},
    {{54717, 8}, 137, 1},
    {{54725, 7}, 137, 1},
    {{54732, 6}, 190, 1},
    {{54738, 14}, 62, 1},
    {{54752, 11}, 55, 1},
    {{54763, 11}, 31, 1},
    {{54774, 8}, 189, 1},
    {{54782, 8}, 189, 1},
    {{54790, 11}, 131, 1},
    {{54801, 7}, 259, 0},
    {{54808, 5}, 189, 1},
    {{54813, 6}, 189, 1},
    {{54819, 9}, 114, 1},
    {{54828, 7}, 5, 1},
    {{54835, 7}, 190, 1},
    {{54842, 6}, 148, 1},
    {{54848, 7}, 148, 1},
    {{54855, 6}, 148, 1},
    {{54861, 6}, 148, 1},
    {{54867, 6}, 148, 1},
    {{54873, 7}, 148, 1},
    {{54880, 7}, 148, 1},
    {{54887, 8}, 148, 1},
    {{54895, 6}, 148, 1},
    {{54901, 5}, 148, 1},
    {{54906, 6}, 148, 1},
    {{54912, 6}, 189, 1},
    {{54918, 9}, 131, 1},
    {{54927, 9}, 131, 0},
    {{54936, 10}, 131, 1},
    {{54946, 7}, 131, 1},
    {{54953, 7}, 131, 1},
    {{54960, 8}, 131, 1},
    {{54968, 10}, 131, 1},
    {{54978, 8}, 131, 1},
    {{54986, 5}, 189, 1},
    {{54991, 6}, 189, 1},
    {{54997, 7}, 189, 1},
    {{55004, 6}, 189, 1},
    {{55010, 8}, 124, 1},
    {{55018, 10}, 131, 1},
    {{55028, 6}, 189, 1},
    {{55034, 6}, 190, 1},
    {{55040, 8}, 190, 1},
    {{55048, 9}, 131, 1},
    {{55057, 8}, 137, 1},
    {{55065, 3}, 124, 1},
    {{55068, 9}, 124, 1},
    {{55077, 7}, 138, 1},
    {{55084, 10}, 124, 1},
    {{55094, 12}, 124, 1},
    {{55106, 9}, 124, 0},
    {{55115, 14}, 124, 1},
    {{55129, 9}, 124, 1},
    {{55138, 8}, 124, 1},
    {{55146, 9}, 124, 1},
    {{55155, 10}, 53, 1},
    {{55165, 10}, 124, 1},
    {{55175, 10}, 124, 1},
    {{55185, 7}, 50, 1},
    {{55192, 15}, 268, 1},
    {{55207, 15}, 268, 1},
    {{55222, 23}, 77, 1},
    {{55245, 6}, 148, 1},
    {{55251, 12}, 98, 1},
    {{55263, 12}, 98, 1},
    {{55275, 4}, 141, 1},
    {{55279, 5}, 141, 1},
    {{55284, 8}, 5, 1},
    {{55292, 7}, 5, 1},
    {{55299, 8}, 189, 1},
    {{55307, 7}, 189, 1},
    {{55314, 8}, 189, 1},
    {{55322, 11}, 131, 1},
    {{55333, 6}, 141, 1},
    {{55339, 11}, 131, 1},
    {{55350, 8}, 135, 1},
    {{55358, 8}, 135, 1},
    {{55366, 3}, 222, 1},
    {{55369, 3}, 162, 1},
    {{55372, 3}, 197, 1},
    {{55375, 3}, 41, 1},
    {{55378, 5}, 55, 1},
    {{55383, 7}, 55, 1},
    {{55390, 6}, 55, 1},
    {{55396, 6}, 55, 1},
    {{55402, 7}, 55, 1},
    {{55409, 6}, 55, 0},
    {{55415, 6}, 55, 1},
    {{55421, 6}, 55, 1},
    {{55427, 7}, 55, 1},
    {{55434, 7}, 55, 1},
    {{55441, 6}, 55, 1},
    {{55447, 3}, 55, 1},
    {{55450, 6}, 55, 1},
    {{55456, 6}, 245, 1},
    {{55462, 7}, 245, 1},
    {{55469, 7}, 41, 1},
    {{55476, 7}, 41, 1},
    {{55483, 6}, 47, 1},
    {{55489, 6}, 47, 1},
    {{55495, 3}, 215, 1},
    {{55498, 6}, 47, 1},
    {{55504, 6}, 47, 1},
    {{55510, 7}, 162, 1},
    {{55517, 11}, 186, 1},
    {{55528, 11}, 268, 1},
    {{55539, 7}, 124, 1},
    {{55546, 9}, 124, 1},
    {{55555, 4}, 137, 1},
    {{55559, 12}, 268, 1},
    {{55571, 8}, 234, 1},
    {{55579, 9}, 215, 1},
    {{55588, 19}, 10, 1},
    {{55607, 12}, 196, 1},
    {{55619, 5}, 141, 1},
    {{55624, 3}, 49, 1},
    {{55627, 6}, 49, 1},
    {{55633, 4}, 49, 1},
    {{55637, 5}, 49, 0},
    {{55642, 6}, 49, 1},
    {{55648, 5}, 49, 1},
    {{55653, 5}, 49, 1},
    {{55658, 5}, 49, 1},
    {{55663, 6}, 49, 1},
    {{55669, 10}, 49, 1},
    {{55679, 6}, 49, 1},
    {{55685, 5}, 49, 1},
    {{55690, 6}, 49, 1},
    {{55696, 5}, 49, 1},
    {{55701, 5}, 49, 1},
    {{55706, 6}, 49, 1},
    {{55712, 3}, 141, 1},
    {{55715, 4}, 141, 1},
    {{55719, 5}, 41, 1},
    {{55724, 6}, 49, 1},
    {{55730, 7}, 49, 1},
    {{55737, 5}, 49, 1},
    {{55742, 11}, 245, 1},
    {{55753, 5}, 236, 1},
    {{55758, 13}, 171, 1},
    {{55771, 4}, 141, 1},
    {{55775, 5}, 141, 1},
    {{55780, 16}, 141, 1},
    {{55796, 5}, 236, 1},
    {{55801, 7}, 31, 1},
    {{55808, 8}, 31, 1},
    {{55816, 8}, 31, 1},
    {{55824, 3}, 268, 1},
    {{55827, 28}, 127, 1},
    {{55855, 5}, 31, 0},
    {{55860, 6}, 31, 1},
    {{55866, 7}, 31, 1},
    {{55873, 6}, 31, 1},
    {{55879, 5}, 31, 1},
    {{55884, 3}, 31, 1},
    {{55887, 6}, 55, 1},
    {{55893, 7}, 222, 1},
    {{55900, 7}, 222, 1},
    {{55907, 7}, 49, 1},
    {{55914, 8}, 95, 1},
    {{55922, 6}, 222, 1},
    {{55928, 3}, 245, 1},
    {{55931, 3}, 95, 1},
    {{55934, 8}, 131, 1},
    {{55942, 8}, 234, 1},
    {{55950, 8}, 262, 1},
    {{55958, 13}, 268, 1},
    {{55971, 15}, 72, 1},
    {{55986, 5}, 61, 1},
    {{55991, 15}, 72, 1},
    {{56006, 9}, 62, 1},
    {{56015, 8}, 62, 1},
    {{56023, 7}, 62, 1},
    {{56030, 7}, 45, 1},
    {{56037, 8}, 45, 1},
    {{56045, 7}, 45, 1},
    {{56052, 8}, 45, 1},
    {{56060, 8}, 45, 1},
    {{56068, 10}, 107, 1},
    {{56078, 4}, 172, 1},
    {{56082, 18}, 45, 1},
    {{56100, 9}, 62, 1},
    {{56109, 3}, 62, 1},
    {{56112, 9}, 62, 1},
    {{56121, 9}, 62, 1},
    {{56130, 11}, 62, 1},
    {{56141, 9}, 62, 0},
    {{56150, 8}, 62, 1},
    {{56158, 7}, 62, 1},
    {{56165, 8}, 62, 1},
    {{56173, 9}, 62, 1},
    {{56182, 10}, 62, 1},
    {{56192, 8}, 62, 1},
    {{56200, 12}, 62, 1},
    {{56212, 8}, 62, 1},
    {{56220, 9}, 62, 1},
    {{56229, 10}, 62, 1},
    {{56239, 9}, 62, 1},
    {{56248, 9}, 62, 1},
    {{56257, 9}, 62, 1},
    {{56266, 11}, 62, 1},
    {{56277, 9}, 62, 1},
    {{56286, 7}, 62, 1},
    {{56293, 8}, 62, 1},
    {{56301, 8}, 62, 1},
    {{56309, 11}, 62, 1},
    {{56320, 8}, 62, 1},
    {{56328, 8}, 62, 1},
    {{56336, 8}, 62, 1},
    {{56344, 9}, 21, 1},
    {{56353, 9}, 21, 1},
    {{56362, 6}, 21, 1},
    {{56368, 5}, 236, 1},
    {{56373, 4}, 236, 1},
    {{56377, 5}, 236, 1},
    {{56382, 6}, 21, 1},
    {{56388, 4}, 236, 1},
    {{56392, 5}, 92, 1},
    {{56397, 7}, 55, 1},
    {{56404, 12}, 126, 1},
    {{56416, 9}, 126, 1},
    {{56425, 10}, 49, 1},
    {{56435, 10}, 92, 1},
    {{56445, 7}, 49, 1},
    {{56452, 8}, 31, 1},
    {{56460, 6}, 21, 1},
    {{56466, 5}, 21, 1},
    {{56471, 13}, 62, 1},
    {{56484, 3}, 236, 1},
    {{56487, 4}, 236, 0},
    {{56491, 9}, 236, 1},
    {{56500, 5}, 236, 1},
    {{56505, 6}, 92, 1},
    {{56511, 4}, 236, 1},
    {{56515, 4}, 236, 1},
    {{56519, 3}, 5, 1},
    {{56522, 4}, 236, 1},
    {{56526, 4}, 236, 1},
    {{56530, 5}, 49, 1},
    {{56535, 5}, 49, 1},
    {{56540, 5}, 49, 1},
    {{56545, 4}, 236, 1},
    {{56549, 4}, 5, 1},
    {{56553, 5}, 92, 1},
    {{56558, 17}, 95, 1},
    {{56575, 8}, 131, 1},
    {{56583, 10}, 162, 1},
    {{56593, 16}, 186, 1},
    {{56609, 5}, 189, 1},
    {{56614, 10}, 129, 1},
    {{56624, 10}, 129, 1},
    {{56634, 6}, 5, 1},
    {{56640, 3}, 148, 1},
    {{56643, 8}, 148, 1},
    {{56651, 6}, 148, 0},
    {{56657, 11}, 148, 1},
    {{56668, 5}, 148, 1},
    {{56673, 6}, 141, 1},
    {{56679, 7}, 131, 1},
    {{56686, 7}, 124, 1},
    {{56693, 16}, 268, 1},
    {{56709, 9}, 124, 1},
    {{56718, 9}, 141, 1},
    {{56727, 5}, 190, 1},
    {{56732, 6}, 21, 1},
    {{56738, 4}, 141, 1},
    {{56742, 8}, 131, 1},
    {{56750, 9}, 131, 1},
    {{56759, 8}, 135, 1},
    {{56767, 9}, 222, 1},
    {{56776, 7}, 92, 1},
    {{56783, 13}, 268, 1},
    {{56796, 9}, 131, 1},
    {{56805, 7}, 55, 1},
    {{56812, 6}, 141, 1},
    {{56818, 6}, 49, 1},
    {{56824, 5}, 141, 1},
    {{56829, 9}, 62, 1},
    {{56838, 3}, 137, 1},
    {{56841, 5}, 148, 1},
    {{56846, 6}, 58, 1},
    {{56852, 11}, 80, 1},
    {{56863, 8}, 80, 1},
    {{56871, 7}, 140, 1},
    {{56878, 11}, 140, 1},
    {{56889, 7}, 140, 1},
    {{56896, 13}, 140, 1},
    {{56909, 12}, 140, 1},
    {{56921, 6}, 140, 1},
    {{56927, 10}, 140, 1},
    {{56937, 11}, 140, 1},
    {{56948, 9}, 140, 1},
    {{56957, 8}, 140, 1},
    {{56965, 8}, 58, 1},
    {{56973, 5}, 140, 1},
    {{56978, 6}, 140, 1},
    {{56984, 6}, 140, 0},
    {{56990, 7}, 140, 1},
    {{56997, 8}, 140, 1},
    {{57005, 8}, 140, 1},
    {{57013, 7}, 140, 1},
    {{57020, 8}, 80, 1},
    {{57028, 7}, 140, 1},
    {{57035, 6}, 140, 1},
    {{57041, 6}, 140, 1},
    {{57047, 6}, 140, 1},
    {{57053, 5}, 111, 1},
    {{57058, 6}, 102, 1},
    {{57064, 5}, 58, 1},
    {{57069, 6}, 58, 1},
    {{57075, 7}, 58, 1},
    {{57082, 6}, 58, 1},
    {{57088, 6}, 58, 1},
    {{57094, 6}, 58, 1},
    {{57100, 7}, 58, 1},
    {{57107, 6}, 58, 1},
    {{57113, 10}, 58, 1},
    {{57123, 7}, 58, 1},
    {{57130, 7}, 58, 0},
    {{57137, 8}, 58, 1},
    {{57145, 13}, 58, 1},
    {{57158, 6}, 58, 1},
    {{57164, 5}, 58, 1},
    {{57169, 16}, 153, 1},
    {{57185, 10}, 249, 1},
    {{57195, 10}, 249, 1},
    {{57205, 14}, 238, 1},
    {{57219, 6}, 70, 1},
    {{57225, 5}, 58, 1},
    {{57230, 7}, 193, 1},
    {{57237, 7}, 193, 1},
    {{57244, 10}, 226, 1},
    {{57254, 3}, 80, 1},
    {{57257, 8}, 80, 1},
    {{57265, 9}, 80, 1},
    {{57274, 10}, 80, 1},
    {{57284, 9}, 80, 1},
    {{57293, 7}, 80, 1},
    {{57300, 8}, 80, 1},
    {{57308, 8}, 80, 0},
    {{57316, 12}, 80, 1},
    {{57328, 9}, 80, 1},
    {{57337, 7}, 80, 1},
    {{57344, 7}, 80, 1},
    {{57351, 10}, 80, 1},
    {{57361, 8}, 80, 1},
    {{57369, 8}, 80, 1},
    {{57377, 7}, 80, 1},
    {{57384, 8}, 80, 1},
    {{57392, 8}, 80, 1},
    {{57400, 7}, 80, 1},
    {{57407, 8}, 80, 1},
    {{57415, 9}, 80, 1},
    {{57424, 8}, 80, 1},
    {{57432, 11}, 80, 1},
    {{57443, 8}, 80, 1},
    {{57451, 7}, 80, 1},
    {{57458, 6}, 140, 1},
    {{57464, 7}, 140, 1},
    {{57471, 6}, 140, 1},
    {{57477, 6}, 75, 1},
    {{57483, 7}, 75, 0},
    {{57490, 11}, 75, 1},
    {{57501, 8}, 75, 1},
    {{57509, 7}, 75, 1},
    {{57516, 8}, 75, 1},
    {{57524, 7}, 75, 1},
    {{57531, 8}, 75, 1},
    {{57539, 6}, 75, 1},
    {{57545, 6}, 75, 1},
    {{57551, 5}, 75, 1},
    {{57556, 6}, 75, 1},
    {{57562, 3}, 75, 1},
    {{57565, 7}, 75, 1},
    {{57572, 9}, 140, 1},
    {{57581, 3}, 10, 1},
    {{57584, 12}, 86, 1},
    {{57596, 20}, 154, 1},
    {{57616, 10}, 193, 1},
    {{57626, 9}, 86, 1},
    {{57635, 10}, 86, 1},
    {{57645, 9}, 86, 1},
    {{57654, 8}, 86, 0},
    {{57662, 14}, 86, 1},
    {{57676, 13}, 86, 1},
    {{57689, 14}, 86, 1},
    {{57703, 13}, 86, 1},
    {{57716, 10}, 86, 1},
    {{57726, 9}, 86, 1},
    {{57735, 9}, 86, 1},
    {{57744, 8}, 86, 1},
    {{57752, 8}, 86, 1},
    {{57760, 12}, 86, 1},
    {{57772, 11}, 86, 1},
    {{57783, 10}, 86, 1},
    {{57793, 9}, 86, 1},
    {{57802, 8}, 86, 1},
    {{57810, 9}, 86, 1},
    {{57819, 9}, 86, 1},
    {{57828, 9}, 86, 1},
    {{57837, 16}, 86, 1},
    {{57853, 7}, 124, 1},
    {{57860, 8}, 10, 1},
    {{57868, 22}, 10, 1},
    {{57890, 9}, 10, 1},
    {{57899, 6}, 188, 1},
    {{57905, 6}, 56, 1},
    {{57911, 24}, 256, 1},
    {{57935, 9}, 86, 1},
    {{57944, 22}, 116, 1},
    {{57966, 10}, 41, 1},
    {{57976, 10}, 41, 1},
    {{57986, 11}, 41, 1},
    {{57997, 11}, 41, 1},
    {{58008, 10}, 75, 1},
    {{58018, 4}, 75, 1},
    {{58022, 5}, 75, 1},
    {{58027, 12}, 80, 1},
    {{58039, 5}, 111, 1},
    {{58044, 9}, 58, 1},
    {{58053, 10}, 137, 1},
    {{58063, 14}, 238, 1},
    {{58077, 10}, 119, 1},
    {{58087, 8}, 138, 1},
    {{58095, 20}, 200, 1},
    {{58115, 21}, 118, 1},
    {{58136, 18}, 183, 1},
    {{58154, 16}, 120, 1},
    {{58170, 10}, 75, 1},
    {{58180, 8}, 75, 1},
    {{58188, 13}, 183, 1},
    {{58201, 17}, 238, 1},
    {{58218, 15}, 199, 1},
    {{58233, 18}, 114, 1},
    {{58251, 22}, 197, 1},
    {{58273, 20}, 188, 1},
    {{58293, 75}, 210, 1},
    {{58368, 20}, 188, 1},
    {{58388, 14}, 190, 1},
    {{58402, 11}, 86, 1},
    {{58413, 8}, 56, 1},
    {{58421, 23}, 200, 1},
    {{58444, 19}, 116, 1},
    {{58463, 12}, 41, 1},
    {{58475, 12}, 41, 1},
    {{58487, 12}, 41, 1},
    {{58499, 12}, 41, 0},
    {{58511, 13}, 41, 1},
    {{58524, 5}, 140, 1},
    {{58529, 10}, 193, 1},
    {{58539, 10}, 135, 1},
    {{58549, 3}, 56, 1},
    {{58552, 7}, 138, 1},
    {{58559, 6}, 138, 1},
    {{58565, 8}, 75, 1},
    {{58573, 7}, 75, 1},
    {{58580, 8}, 75, 1},
    {{58588, 6}, 75, 1},
    {{58594, 17}, 89, 1},
    {{58611, 6}, 56, 1},
    {{58617, 5}, 107, 1},
    {{58622, 6}, 138, 1},
    {{58628, 5}, 96, 1},
    {{58633, 7}, 56, 1},
    {{58640, 8}, 75, 1},
    {{58648, 8}, 75, 1},
    {{58656, 5}, 56, 1},
    {{58661, 7}, 56, 1},
    {{58668, 10}, 56, 1},
    {{58678, 6}, 56, 0},
    {{58684, 7}, 56, 1},
    {{58691, 6}, 56, 1},
    {{58697, 6}, 56, 1},
    {{58703, 6}, 96, 1},
    {{58709, 7}, 86, 1},
    {{58716, 12}, 86, 1},
    {{58728, 8}, 86, 1},
    {{58736, 7}, 86, 1},
    {{58743, 7}, 86, 1},
    {{58750, 12}, 86, 1},
    {{58762, 6}, 86, 1},
    {{58768, 10}, 86, 1},
    {{58778, 13}, 158, 1},
    {{58791, 6}, 86, 1},
    {{58797, 3}, 58, 1},
    {{58800, 3}, 86, 1},
    {{58803, 8}, 97, 1},
    {{58811, 9}, 75, 1},
    {{58820, 6}, 143, 1},
    {{58826, 8}, 80, 1},
    {{58834, 5}, 143, 1},
    {{58839, 4}, 84, 1},
    {{58843, 7}, 143, 1},
    {{58850, 6}, 143, 1},
    {{58856, 7}, 143, 1},
    {{58863, 5}, 143, 1},
    {{58868, 7}, 143, 1},
    {{58875, 5}, 143, 0},
    {{58880, 7}, 193, 1},
    {{58887, 6}, 116, 1},
    {{58893, 7}, 116, 1},
    {{58900, 6}, 143, 1},
    {{58906, 7}, 193, 1},
    {{58913, 7}, 193, 1},
    {{58920, 8}, 193, 1},
    {{58928, 8}, 193, 1},
    {{58936, 7}, 193, 0},
    {{58943, 7}, 193, 1},
    {{58950, 8}, 193, 1},
    {{58958, 8}, 80, 1},
    {{58966, 8}, 80, 1},
    {{58974, 15}, 80, 1},
    {{58989, 6}, 191, 1},
    {{58995, 11}, 262, 1},
    {{59006, 7}, 120, 1},
    {{59013, 14}, 118, 1},
    {{59027, 3}, 140, 1},
    {{59030, 5}, 75, 1},
    {{59035, 5}, 118, 1},
    {{59040, 7}, 75, 1},
    {{59047, 8}, 191, 1},
    {{59055, 14}, 98, 1},
    {{59069, 7}, 191, 1},
    {{59076, 10}, 50, 1},
    {{59086, 11}, 191, 1},
    {{59097, 12}, 191, 1},
    {{59109, 9}, 75, 1},
    {{59118, 6}, 56, 1},
    {{59124, 9}, 45, 1},
    {{59133, 14}, 142, 1},
    {{59147, 13}, 137, 1},
    {{59160, 7}, 249, 1},
    {{59167, 10}, 138, 1},
    {{59177, 8}, 138, 1},
    {{59185, 6}, 80, 1},
    {{59191, 7}, 249, 1},
    {{59198, 7}, 190, 1},
    {{59205, 9}, 21, 1},
    {{59214, 5}, 80, 1},
    {{59219, 7}, 21, 1},
    {{59226, 8}, 21, 1},
    {{59234, 6}, 21, 1},
    {{59240, 6}, 21, 1},
    {{59246, 7}, 75, 1},
    {{59253, 8}, 96, 1},
    {{59261, 12}, 96, 1},
    {{59273, 6}, 96, 1},
    {{59279, 6}, 96, 1},
    {{59285, 8}, 62, 1},
    {{59293, 5}, 241, 0},
    {{59298, 5}, 241, 1},
    {{59303, 9}, 258, 1},
    {{59312, 7}, 124, 1},
    {{59319, 3}, 96, 1},
    {{59322, 5}, 96, 1},
    {{59327, 15}, 96, 1},
    {{59342, 5}, 96, 1},
    {{59347, 6}, 103, 1},
    {{59353, 5}, 96, 0},
    {{59358, 10}, 96, 1},
    {{59368, 12}, 96, 1},
    {{59380, 11}, 96, 1},
    {{59391, 6}, 96, 1},
    {{59397, 7}, 96, 1},
    {{59404, 6}, 96, 1},
    {{59410, 11}, 96, 1},
    {{59421, 6}, 96, 1},
    {{59427, 6}, 96, 1},
    {{59433, 6}, 96, 1},
    {{59439, 5}, 96, 1},
    {{59444, 6}, 96, 1},
    {{59450, 5}, 96, 1},
    {{59455, 5}, 96, 1},
    {{59460, 5}, 81, 1},
    {{59465, 5}, 120, 1},
    {{59470, 7}, 21, 1},
    {{59477, 6}, 21, 1},
    {{59483, 3}, 241, 1},
    {{59486, 8}, 96, 1},
    {{59494, 5}, 143, 1},
    {{59499, 4}, 96, 1},
    {{59503, 5}, 96, 1},
    {{59508, 5}, 143, 1},
    {{59513, 6}, 193, 1},
    {{59519, 7}, 193, 1},
    {{59526, 5}, 96, 1},
    {{59531, 7}, 138, 1},
    {{59538, 6}, 96, 1},
    {{59544, 3}, 143, 1},
    {{59547, 6}, 56, 1},
    {{59553, 7}, 56, 1},
    {{59560, 5}, 56, 1},
    {{59565, 7}, 96, 1},
    {{59572, 8}, 253, 1},
    {{59580, 8}, 126, 1},
    {{59588, 11}, 86, 1},
    {{59599, 4}, 206, 0},
    {{59603, 5}, 206, 1},
    {{59608, 5}, 206, 1},
    {{59613, 10}, 154, 1},
    {{59623, 10}, 154, 1},
    {{59633, 9}, 154, 1},
    {{59642, 8}, 154, 1},
    {{59650, 7}, 55, 1},
    {{59657, 3}, 23, 1},
    {{59660, 10}, 231, 1},
    {{59670, 3}, 168, 1},
    {{59673, 7}, 54, 1},
    {{59680, 3}, 145, 1},
    {{59683, 9}, 147, 1},
    {{59692, 12}, 147, 1},
    {{59704, 17}, 147, 1},
    {{59721, 11}, 147, 0},
    {{59732, 12}, 147, 1},
    {{59744, 11}, 147, 1},
    {{59755, 16}, 147, 1},
    {{59771, 11}, 147, 1},
    {{59782, 10}, 147, 1},
    {{59792, 15}, 147, 1},
    {{59807, 16}, 147, 1},
    {{59823, 12}, 147, 1},
    {{59835, 10}, 147, 1},
    {{59845, 11}, 147, 1},
    {{59856, 9}, 147, 1},
    {{59865, 9}, 147, 1},
    {{59874, 12}, 147, 1},
    {{59886, 12}, 147, 1},
    {{59898, 3}, 147, 1},
    {{59901, 5}, 50, 1},
    {{59906, 13}, 49, 1},
    {{59919, 6}, 225, 1},
    {{59925, 10}, 147, 1},
    {{59935, 4}, 33, 1},
    {{59939, 14}, 258, 1},
    {{59953, 16}, 179, 1},
    {{59969, 17}, 177, 1},
    {{59986, 15}, 178, 1},
    {{60001, 23}, 243, 1},
    {{60024, 32}, 162, 1},
    {{60056, 4}, 147, 1},
    {{60060, 6}, 94, 1},
    {{60066, 5}, 147, 1},
    {{60071, 5}, 55, 1},
    {{60076, 5}, 55, 1},
    {{60081, 17}, 159, 1},
    {{60098, 18}, 159, 1},
    {{60116, 8}, 73, 1},
    {{60124, 11}, 154, 1},
    {{60135, 11}, 192, 1},
    {{60146, 10}, 192, 1},
    {{60156, 9}, 6, 1},
    {{60165, 7}, 73, 1},
    {{60172, 8}, 6, 1},
    {{60180, 11}, 173, 1},
    {{60191, 7}, 240, 1},
    {{60198, 7}, 6, 1},
    {{60205, 8}, 6, 0},
    {{60213, 17}, 6, 1},
    {{60230, 8}, 6, 1},
    {{60238, 9}, 6, 1},
    {{60247, 8}, 6, 1},
    {{60255, 9}, 6, 1},
    {{60264, 9}, 6, 1},
    {{60273, 7}, 6, 1},
    {{60280, 8}, 6, 1},
    {{60288, 8}, 6, 1},
    {{60296, 8}, 6, 1},
    {{60304, 9}, 6, 1},
    {{60313, 9}, 6, 1},
    {{60322, 9}, 6, 1},
    {{60331, 9}, 6, 1},
    {{60340, 8}, 6, 1},
    {{60348, 9}, 6, 1},
    {{60357, 7}, 6, 1},
    {{60364, 7}, 73, 1},
    {{60371, 6}, 73, 1},
    {{60377, 7}, 73, 1},
    {{60384, 15}, 156, 1},
    {{60399, 7}, 73, 1},
    {{60406, 7}, 73, 1},
    {{60413, 8}, 73, 0},
    {{60421, 12}, 73, 1},
    {{60433, 9}, 73, 1},
    {{60442, 15}, 173, 1},
    {{60457, 11}, 173, 1},
    {{60468, 10}, 173, 1},
    {{60478, 9}, 173, 1},
    {{60487, 10}, 173, 1},
    {{60497, 11}, 173, 1},
    {{60508, 10}, 173, 0},
    {{60518, 10}, 173, 1},
    {{60528, 11}, 173, 1},
    {{60539, 11}, 173, 1},
    {{60550, 8}, 6, 1},
    {{60558, 9}, 192, 0},
    {{60567, 8}, 192, 1},
    {{60575, 11}, 192, 1},
    {{60586, 7}, 192, 1},
    {{60593, 8}, 192, 1},
    {{60601, 8}, 192, 1},
    {{60609, 9}, 192, 1},
    {{60618, 10}, 192, 1},
    {{60628, 9}, 192, 1},
    {{60637, 8}, 192, 1},
    {{60645, 3}, 173, 1},
    {{60648, 15}, 54, 1},
    {{60663, 8}, 255, 1},
    {{60671, 8}, 255, 0},
    {{60679, 9}, 255, 1},
    {{60688, 9}, 255, 1},
    {{60697, 9}, 255, 1},
    {{60706, 5}, 26, 1},
    {{60711, 7}, 26, 1},
    {{60718, 8}, 26, 1},
    {{60726, 8}, 26, 1},
    {{60734, 7}, 26, 1},
    {{60741, 8}, 26, 1},
    {{60749, 9}, 26, 1},
    {{60758, 6}, 26, 1},
    {{60764, 5}, 26, 1},
    {{60769, 7}, 26, 1},
    {{60776, 8}, 26, 1},
    {{60784, 8}, 26, 1},
    {{60792, 8}, 26, 1},
    {{60800, 8}, 26, 1},
    {{60808, 7}, 26, 1},
    {{60815, 18}, 159, 1},
    {{60833, 13}, 54, 1},
    {{60846, 8}, 231, 1},
    {{60854, 4}, 23, 1},
    {{60858, 11}, 154, 1},
    {{60869, 9}, 154, 1},
    {{60878, 10}, 154, 1},
    {{60888, 9}, 154, 1},
    {{60897, 10}, 154, 1},
    {{60907, 11}, 154, 1},
    {{60918, 10}, 154, 1},
    {{60928, 10}, 154, 1},
    {{60938, 8}, 154, 1},
    {{60946, 10}, 154, 1},
    {{60956, 10}, 154, 1},
    {{60966, 12}, 154, 1},
    {{60978, 10}, 154, 1},
    {{60988, 4}, 23, 1},
    {{60992, 7}, 132, 1},
    {{60999, 8}, 192, 1},
    {{61007, 7}, 132, 1},
    {{61014, 7}, 132, 1},
    {{61021, 6}, 79, 1},
    {{61027, 6}, 79, 1},
    {{61033, 11}, 192, 1},
    {{61044, 7}, 73, 1},
    {{61051, 11}, 132, 1},
    {{61062, 10}, 60, 1},
    {{61072, 8}, 132, 1},
    {{61080, 10}, 132, 1},
    {{61090, 11}, 132, 1},
    {{61101, 9}, 132, 1},
    {{61110, 8}, 139, 1},
    {{61118, 5}, 23, 1},
    {{61123, 3}, 23, 1},
    {{61126, 6}, 23, 1},
    {{61132, 4}, 23, 1},
    {{61136, 8}, 132, 1},
    {{61144, 10}, 132, 1},
    {{61154, 5}, 23, 1},
    {{61159, 9}, 132, 1},
    {{61168, 10}, 132, 1},
    {{61178, 10}, 132, 1},
    {{61188, 9}, 132, 1},
    {{61197, 9}, 132, 1},
    {{61206, 9}, 132, 1},
    {{61215, 6}, 23, 0},
    {{61221, 6}, 23, 1},
    {{61227, 5}, 23, 1},
    {{61232, 8}, 132, 1},
    {{61240, 8}, 132, 1},
    {{61248, 10}, 132, 1},
    {{61258, 9}, 132, 0},
    {{61267, 9}, 132, 1},
    {{61276, 8}, 132, 1},
    {{61284, 8}, 132, 1},
    {{61292, 4}, 23, 1},
    {{61296, 10}, 132, 1},
    {{61306, 15}, 175, 1},
    {{61321, 15}, 176, 1},
    {{61336, 19}, 223, 1},
    {{61355, 19}, 72, 1},
    {{61374, 19}, 130, 1},
    {{61393, 19}, 197, 1},
    {{61412, 34}, 197, 1},
    {{61446, 12}, 262, 1},
    {{61458, 13}, 11, 1},
    {{61471, 4}, 60, 1},
    {{61475, 5}, 60, 1},
    {{61480, 6}, 60, 1},
    {{61486, 7}, 60, 1},
    {{61493, 16}, 60, 1},
    {{61509, 8}, 60, 1},
    {{61517, 6}, 60, 1},
    {{61523, 7}, 60, 0},
    {{61530, 8}, 60, 1},
    {{61538, 8}, 60, 1},
    {{61546, 7}, 60, 1},
    {{61553, 5}, 60, 1},
    {{61558, 7}, 60, 1},
    {{61565, 6}, 60, 1},
    {{61571, 7}, 60, 1},
    {{61578, 3}, 23, 1},
    {{61581, 9}, 23, 1},
    {{61590, 9}, 231, 1},
    {{61599, 7}, 231, 1},
    {{61606, 7}, 231, 1},
    {{61613, 8}, 231, 1},
    {{61621, 9}, 231, 1},
    {{61630, 8}, 231, 1},
    {{61638, 8}, 231, 1},
    {{61646, 9}, 23, 1},
    {{61655, 8}, 231, 1},
    {{61663, 7}, 231, 1},
    {{61670, 4}, 23, 1},
    {{61674, 12}, 50, 1},
    {{61686, 9}, 231, 1},
    {{61695, 6}, 231, 1},
    {{61701, 6}, 79, 1},
    {{61707, 6}, 23, 1},
    {{61713, 8}, 132, 1},
    {{61721, 11}, 132, 1},
    {{61732, 19}, 45, 1},
    {{61751, 5}, 23, 1},
    {{61756, 8}, 132, 1},
    {{61764, 6}, 23, 1},
    {{61770, 9}, 132, 1},
    {{61779, 8}, 132, 1},
    {{61787, 3}, 6, 1},
    {{61790, 3}, 60, 1},
    {{61793, 3}, 255, 1},
    {{61796, 6}, 104, 1},
    {{61802, 5}, 26, 1},
    {{61807, 7}, 191, 1},
    {{61814, 9}, 222, 1},
    {{61823, 3}, 132, 1},
    {{61826, 3}, 262, 1},
    {{61829, 9}, 132, 1},
    {{61838, 13}, 132, 1},
    {{61851, 10}, 60, 1},
    {{61861, 8}, 262, 0},
    {{61869, 7}, 262, 1},
    {{61876, 5}, 23, 1},
    {{61881, 8}, 132, 1},
    {{61889, 8}, 132, 1},
    {{61897, 7}, 60, 1},
    {{61904, 8}, 45, 1},
    {{61912, 4}, 26, 1},
    {{61916, 16}, 173, 1},
    {{61932, 8}, 159, 1},
    {{61940, 12}, 159, 1},
    {{61952, 11}, 255, 1},
    {{61963, 9}, 73, 1},
    {{61972, 12}, 6, 1},
    {{61984, 15}, 173, 1},
    {{61999, 6}, 159, 1},
    {{62005, 14}, 191, 1},
    {{62019, 10}, 73, 1},
    {{62029, 8}, 6, 1},
    {{62037, 9}, 6, 1},
    {{62046, 6}, 73, 1},
    {{62052, 7}, 6, 1},
    {{62059, 10}, 173, 1},
    {{62069, 10}, 173, 1},
    {{62079, 10}, 173, 1},
    {{62089, 9}, 173, 1},
    {{62098, 5}, 73, 1},
    {{62103, 9}, 132, 1},
    {{62112, 10}, 141, 1},
    {{62122, 8}, 192, 1},
    {{62130, 9}, 255, 1},
    {{62139, 8}, 255, 1},
    {{62147, 8}, 255, 1},
    {{62155, 7}, 255, 1},
    {{62162, 6}, 26, 0},
    {{62168, 7}, 26, 1},
    {{62175, 8}, 26, 1},
    {{62183, 7}, 26, 1},
    {{62190, 5}, 26, 1},
    {{62195, 7}, 26, 1},
    {{62202, 8}, 26, 1},
    {{62210, 9}, 26, 1},
    {{62219, 6}, 191, 1},
    {{62225, 8}, 187, 1},
    {{62233, 3}, 26, 1},
    {{62236, 4}, 26, 1},
    {{62240, 3}, 231, 1},
    {{62243, 4}, 23, 1},
    {{62247, 13}, 60, 1},
    {{62260, 12}, 154, 1},
    {{62272, 8}, 132, 1},
    {{62280, 9}, 23, 1},
    {{62289, 12}, 132, 1},
    {{62301, 7}, 23, 1},
    {{62308, 8}, 154, 1},
    {{62316, 10}, 154, 1},
    {{62326, 11}, 154, 1},
    {{62337, 10}, 154, 0},
    {{62347, 9}, 154, 1},
    {{62356, 12}, 231, 1},
    {{62368, 10}, 192, 1},
    {{62378, 9}, 231, 1},
    {{62387, 4}, 23, 1},
    {{62391, 5}, 23, 1},
    {{62396, 10}, 154, 1},
    {{62406, 5}, 79, 1},
    {{62411, 17}, 154, 1},
    {{62428, 11}, 89, 1},
    {{62439, 10}, 60, 1},
    {{62449, 10}, 132, 1},
    {{62459, 9}, 201, 1},
    {{62468, 8}, 132, 1},
    {{62476, 6}, 23, 1},
    {{62482, 4}, 23, 1},
    {{62486, 10}, 132, 1},
    {{62496, 9}, 201, 1},
    {{62505, 8}, 132, 1},
    {{62513, 32}, 122, 1},
    {{62545, 5}, 60, 1},
    {{62550, 7}, 60, 1},
    {{62557, 5}, 60, 1},
    {{62562, 6}, 60, 1},
    {{62568, 8}, 231, 1},
    {{62576, 8}, 231, 0},
    {{62584, 7}, 231, 1},
    {{62591, 7}, 231, 1},
    {{62598, 10}, 190, 1},
    {{62608, 7}, 23, 1},
    {{62615, 3}, 154, 1},
    {{62618, 6}, 6, 1},
    {{62624, 5}, 60, 1},
    {{62629, 4}, 73, 1},
    {{62633, 8}, 154, 1},
    {{62641, 6}, 192, 1},
    {{62647, 21}, 192, 1},
    {{62668, 6}, 192, 1},
    {{62674, 5}, 141, 1},
    {{62679, 4}, 26, 1},
    {{62683, 5}, 26, 1},
    {{62688, 4}, 26, 1},
    {{62692, 11}, 126, 1},
    {{62703, 13}, 147, 1},
    {{62716, 6}, 164, 1},
    {{62722, 3}, 26, 1},
    {{62725, 8}, 231, 1},
    {{62733, 5}, 26, 1},
    {{62738, 8}, 132, 1},
    {{62746, 5}, 60, 1},
    {{62751, 7}, 6, 1},
    {{62758, 7}, 60, 1},
    {{62765, 10}, 154, 1},
    {{62775, 9}, 154, 1},
    {{62784, 3}, 23, 1},
    {{62787, 7}, 231, 1},
    {{62794, 7}, 231, 1},
    {{62801, 8}, 231, 1},
    {{62809, 4}, 23, 1},
    {{62813, 8}, 231, 1},
    {{62821, 7}, 192, 1},
    {{62828, 7}, 132, 1},
    {{62835, 9}, 231, 1},
    {{62844, 10}, 82, 1},
    {{62854, 14}, 217, 1},
    {{62868, 11}, 262, 1},
    {{62879, 8}, 229, 1},
    {{62887, 7}, 126, 1},
    {{62894, 11}, 252, 1},
    {{62905, 7}, 101, 1},
    {{62912, 8}, 79, 1},
    {{62920, 7}, 87, 1},
    {{62927, 11}, 16, 1},
    {{62938, 6}, 135, 1},
    {{62944, 9}, 216, 1},
    {{62953, 5}, 223, 1},
    {{62958, 9}, 69, 1},
    {{62967, 8}, 61, 1},
    {{62975, 7}, 22, 1},
    {{62982, 7}, 40, 1},
    {{62989, 7}, 223, 1},
    {{62996, 8}, 126, 1},
    {{63004, 5}, 148, 1},
    {{63009, 8}, 189, 1},
    {{63017, 10}, 195, 1},
    {{63027, 9}, 120, 1},
    {{63036, 13}, 131, 1},
    {{63049, 11}, 131, 1},
    {{63060, 10}, 139, 1},
    {{63070, 9}, 139, 1},
    {{63079, 9}, 131, 1},
    {{63088, 9}, 115, 1},
    {{63097, 9}, 200, 1},
    {{63106, 6}, 137, 1},
    {{63112, 10}, 124, 1},
    {{63122, 12}, 149, 1},
    {{63134, 11}, 124, 1},
    {{63145, 8}, 254, 1},
    {{63153, 9}, 220, 1},
    {{63162, 8}, 144, 1},
    {{63170, 12}, 99, 1},
    {{63182, 10}, 153, 1},
    {{63192, 6}, 148, 1},
    {{63198, 10}, 147, 1},
    {{63208, 5}, 64, 1},
    {{63213, 6}, 187, 1},
    {{63219, 7}, 203, 1},
    {{63226, 7}, 40, 1},
    {{63233, 9}, 126, 1},
    {{63242, 15}, 252, 1},
    {{63257, 11}, 217, 1},
    {{63268, 9}, 203, 1},
    {{63277, 13}, 203, 1},
    {{63290, 9}, 126, 1},
    {{63299, 7}, 126, 1},
    {{63306, 6}, 87, 1},
    {{63312, 9}, 254, 1},
    {{63321, 8}, 133, 1},
    {{63329, 10}, 133, 1},
    {{63339, 7}, 133, 1},
    {{63346, 11}, 133, 1},
    {{63357, 8}, 133, 1},
    {{63365, 6}, 133, 0},
    {{63371, 7}, 133, 1},
    {{63378, 6}, 133, 1},
    {{63384, 6}, 133, 1},
    {{63390, 6}, 133, 1},
    {{63396, 7}, 133, 1},
    {{63403, 6}, 133, 1},
    {{63409, 8}, 46, 1},
    {{63417, 8}, 153, 1},
    {{63425, 6}, 47, 1},
    {{63431, 9}, 126, 1},
    {{63440, 9}, 77, 1},
    {{63449, 7}, 77, 1},
    {{63456, 9}, 109, 1},
    {{63465, 15}, 77, 1},
    {{63480, 11}, 186, 1},
    {{63491, 8}, 77, 1},
    {{63499, 7}, 77, 0},
    {{63506, 8}, 77, 1},
    {{63514, 9}, 77, 1},
    {{63523, 11}, 77, 1},
    {{63534, 8}, 63, 1},
    {{63542, 16}, 42, 1},
    {{63558, 13}, 45, 1},
    {{63571, 15}, 45, 1},
    {{63586, 11}, 47, 1},
    {{63597, 8}, 134, 1},
    {{63605, 7}, 77, 1},
    {{63612, 3}, 194, 1},
    {{63615, 13}, 127, 1},
    {{63628, 10}, 127, 0},
    {{63638, 15}, 99, 1},
    {{63653, 14}, 99, 1},
    {{63667, 12}, 99, 1},
    {{63679, 12}, 99, 1},
    {{63691, 11}, 63, 1},
    {{63702, 17}, 99, 1},
    {{63719, 9}, 132, 1},
    {{63728, 10}, 183, 1},
    {{63738, 8}, 63, 1},
    {{63746, 12}, 99, 1},
    {{63758, 6}, 77, 1},
    {{63764, 6}, 77, 1},
    {{63770, 3}, 193, 1},
    {{63773, 18}, 99, 1},
    {{63791, 17}, 99, 1},
    {{63808, 3}, 192, 1},
    {{63811, 13}, 98, 1},
    {{63824, 5}, 206, 1},
    {{63829, 10}, 127, 1},
    {{63839, 9}, 99, 1},
    {{63848, 9}, 127, 1},
    {{63857, 6}, 144, 1},
    {{63863, 5}, 64, 1},
    {{63868, 6}, 63, 1},
    {{63874, 13}, 127, 1},
    {{63887, 3}, 193, 1},
    {{63890, 6}, 101, 1},
    {{63896, 12}, 16, 1},
    {{63908, 6}, 30, 1},
    {{63914, 6}, 30, 1},
    {{63920, 3}, 30, 1},
    {{63923, 9}, 30, 1},
    {{63932, 8}, 30, 1},
    {{63940, 8}, 30, 1},
    {{63948, 8}, 30, 1},
    {{63956, 6}, 30, 1},
    {{63962, 6}, 30, 1},
    {{63968, 8}, 30, 1},
    {{63976, 5}, 30, 1},
    {{63981, 6}, 30, 0},
    {{63987, 7}, 30, 1},
    {{63994, 8}, 30, 1},
    {{64002, 7}, 30, 1},
    {{64009, 7}, 30, 1},
    {{64016, 7}, 30, 1},
    {{64023, 6}, 30, 1},
    {{64029, 6}, 30, 1},
    {{64035, 7}, 30, 1},
    {{64042, 8}, 30, 1},
    {{64050, 6}, 30, 1},
    {{64056, 6}, 30, 1},
    {{64062, 10}, 225, 1},
    {{64072, 8}, 225, 1},
    {{64080, 9}, 225, 1},
    {{64089, 14}, 225, 1},
    {{64103, 8}, 225, 1},
    {{64111, 8}, 30, 1},
    {{64119, 8}, 225, 1},
    {{64127, 11}, 225, 1},
    {{64138, 13}, 225, 0},
    {{64151, 10}, 225, 1},
    {{64161, 9}, 225, 1},
    {{64170, 9}, 225, 1},
    {{64179, 6}, 30, 1},
    {{64185, 6}, 22, 1},
    {{64191, 5}, 22, 1},
    {{64196, 7}, 21, 1},
    {{64203, 5}, 30, 1},
    {{64208, 10}, 253, 1},
    {{64218, 10}, 253, 1},
    {{64228, 7}, 253, 1},
    {{64235, 8}, 126, 1},
    {{64243, 8}, 22, 1},
    {{64251, 7}, 22, 1},
    {{64258, 10}, 190, 1},
    {{64268, 4}, 22, 1},
    {{64272, 19}, 135, 1},
    {{64291, 11}, 99, 1},
    {{64302, 5}, 115, 1},
    {{64307, 6}, 21, 1},
    {{64313, 5}, 21, 1},
    {{64318, 15}, 163, 1},
    {{64333, 8}, 21, 1},
    {{64341, 3}, 57, 1},
    {{64344, 8}, 47, 1},
    {{64352, 4}, 22, 1},
    {{64356, 4}, 22, 1},
    {{64360, 6}, 225, 1},
    {{64366, 5}, 138, 1},
    {{64371, 6}, 225, 1},
    {{64377, 3}, 249, 1},
    {{64380, 3}, 225, 1},
    {{64383, 11}, 225, 1},
    {{64394, 3}, 155, 1},
    {{64397, 3}, 28, 1},
    {{64400, 3}, 21, 1},
    {{64403, 7}, 21, 1},
    {{64410, 7}, 21, 1},
    {{64417, 6}, 21, 1},
    {{64423, 5}, 21, 1},
    {{64428, 6}, 21, 0},
    {{64434, 6}, 21, 1},
    {{64440, 6}, 21, 1},
    {{64446, 6}, 21, 1},
    {{64452, 5}, 21, 1},
    {{64457, 6}, 21, 1},
    {{64463, 7}, 21, 1},
    {{64470, 6}, 21, 1},
    {{64476, 6}, 21, 1},
    {{64482, 7}, 200, 1},
    {{64489, 7}, 21, 1},
    {{64496, 6}, 21, 1},
    {{64502, 5}, 21, 1},
    {{64507, 8}, 21, 1},
    {{64515, 6}, 21, 1},
    {{64521, 5}, 21, 1},
    {{64526, 6}, 21, 1},
    {{64532, 10}, 195, 1},
    {{64542, 29}, 268, 1},
    {{64571, 16}, 91, 1},
    {{64587, 10}, 40, 1},
    {{64597, 12}, 40, 1},
    {{64609, 10}, 101, 1},
    {{64619, 24}, 48, 1},
    {{64643, 12}, 79, 1},
    {{64655, 16}, 19, 1},
    {{64671, 10}, 87, 1},
    {{64681, 16}, 229, 1},
    {{64697, 23}, 82, 1},
    {{64720, 16}, 254, 1},
    {{64736, 20}, 16, 1},
    {{64756, 8}, 119, 1},
    {{64764, 37}, 210, 1},
    {{64801, 25}, 103, 1},
    {{64826, 14}, 216, 1},
    {{64840, 18}, 217, 1},
    {{64858, 18}, 217, 1},
    {{64876, 18}, 31, 1},
    {{64894, 16}, 46, 1},
    {{64910, 24}, 252, 1},
    {{64934, 16}, 6, 1},
    {{64950, 12}, 73, 1},
    {{64962, 14}, 73, 1},
    {{64976, 20}, 173, 1},
    {{64996, 18}, 192, 1},
    {{65014, 18}, 4, 1},
    {{65032, 16}, 26, 1},
    {{65048, 18}, 53, 1},
    {{65066, 16}, 17, 1},
    {{65082, 14}, 88, 1},
    {{65096, 12}, 23, 1},
    {{65108, 16}, 132, 1},
    {{65124, 10}, 60, 1},
    {{65134, 16}, 60, 1},
    {{65150, 16}, 231, 1},
    {{65166, 12}, 104, 1},
    {{65178, 14}, 191, 1},
    {{65192, 20}, 25, 1},
    {{65212, 22}, 51, 1},
    {{65234, 18}, 71, 1},
    {{65252, 16}, 45, 1},
    {{65268, 12}, 22, 1},
    {{65280, 12}, 22, 1},
    {{65292, 16}, 133, 1},
    {{65308, 16}, 77, 1},
    {{65324, 24}, 127, 1},
    {{65348, 30}, 99, 1},
    {{65378, 22}, 63, 1},
    {{65400, 24}, 157, 1},
    {{65424, 20}, 231, 1},
    {{65444, 14}, 212, 1},
    {{65458, 10}, 107, 1},
    {{65468, 16}, 70, 1},
    {{65484, 20}, 69, 1},
    {{65504, 14}, 61, 1},
    {{65518, 12}, 77, 1},
    {{65530, 16}, 30, 1},
    {{65546, 12}, 21, 1},
    {{65558, 16}, 42, 1},
    {{65574, 29}, 42, 1},
    {{65603, 22}, 41, 1},
    {{65625, 18}, 45, 1},
    {{65643, 22}, 89, 1},
    {{65665, 10}, 93, 1},
    {{65675, 16}, 108, 1},
    {{65691, 14}, 227, 1},
    {{65705, 14}, 167, 1},
    {{65719, 14}, 112, 1},
    {{65733, 12}, 39, 1},
    {{65745, 18}, 109, 1},
    {{65763, 19}, 98, 1},
    {{65782, 14}, 228, 1},
    {{65796, 10}, 263, 1},
    {{65806, 10}, 145, 1},
    {{65816, 16}, 266, 1},
    {{65832, 8}, 168, 1},
    {{65840, 23}, 52, 1},
    {{65863, 14}, 110, 1},
    {{65877, 14}, 20, 1},
    {{65891, 18}, 66, 1},
    {{65909, 14}, 175, 1},
    {{65923, 29}, 122, 1},
    {{65952, 24}, 136, 1},
    {{65976, 12}, 170, 1},
    {{65988, 16}, 27, 1},
    {{66004, 32}, 45, 1},
    {{66036, 34}, 45, 1},
    {{66070, 11}, 171, 1},
    {{66081, 10}, 100, 1},
    {{66091, 12}, 113, 1},
    {{66103, 8}, 264, 1},
    {{66111, 8}, 211, 1},
    {{66119, 16}, 43, 1},
    {{66135, 18}, 43, 1},
    {{66153, 8}, 169, 1},
    {{66161, 22}, 29, 1},
    {{66183, 16}, 0, 1},
    {{66199, 14}, 68, 1},
    {{66213, 23}, 185, 1},
    {{66236, 24}, 72, 1},
    {{66260, 14}, 3, 1},
    {{66274, 12}, 184, 1},
    {{66286, 12}, 7, 1},
    {{66298, 8}, 233, 1},
    {{66306, 12}, 128, 1},
    {{66318, 16}, 14, 1},
    {{66334, 14}, 165, 1},
    {{66348, 18}, 149, 1},
    {{66366, 14}, 176, 1},
    {{66380, 12}, 161, 1},
    {{66392, 10}, 265, 1},
    {{66402, 14}, 230, 1},
    {{66416, 12}, 18, 1},
    {{66428, 16}, 15, 1},
    {{66444, 20}, 177, 1},
    {{66464, 18}, 158, 1},
    {{66482, 16}, 194, 1},
    {{66498, 12}, 221, 1},
    {{66510, 10}, 267, 1},
    {{66520, 14}, 83, 1},
    {{66534, 12}, 78, 1},
    {{66546, 20}, 105, 1},
    {{66566, 16}, 114, 1},
    {{66582, 16}, 76, 1},
    {{66598, 27}, 243, 1},
    {{66625, 16}, 65, 1},
    {{66641, 16}, 164, 1},
    {{66657, 14}, 13, 1},
    {{66671, 26}, 174, 1},
    {{66697, 27}, 174, 1},
    {{66724, 14}, 142, 1},
    {{66738, 22}, 28, 1},
    {{66760, 20}, 150, 1},
    {{66780, 16}, 97, 1},
    {{66796, 21}, 237, 1},
    {{66817, 12}, 36, 1},
    {{66829, 14}, 198, 1},
    {{66843, 17}, 183, 1},
    {{66860, 12}, 12, 1},
    {{66872, 17}, 54, 1},
    {{66889, 12}, 235, 1},
    {{66901, 10}, 111, 1},
    {{66911, 12}, 102, 1},
    {{66923, 12}, 111, 1},
    {{66935, 24}, 226, 1},
    {{66959, 14}, 188, 1},
    {{66973, 18}, 125, 1},
    {{66991, 16}, 226, 1},
    {{67007, 26}, 258, 1},
    {{67033, 16}, 81, 1},
    {{67049, 10}, 84, 1},
    {{67059, 34}, 159, 1},
    {{67093, 8}, 64, 1},
    {{67101, 22}, 154, 1},
    {{67123, 24}, 154, 1},
    {{67147, 23}, 147, 1},
    {{67170, 12}, 220, 1},
    {{67182, 12}, 11, 1},
    {{67194, 10}, 44, 1},
    {{67204, 12}, 134, 1},
    {{67216, 8}, 151, 1},
    {{67224, 34}, 160, 1},
    {{67258, 17}, 130, 1},
    {{67275, 12}, 248, 1},
    {{67287, 36}, 225, 1},
    {{67323, 30}, 156, 1},
    {{67353, 28}, 163, 1},
    {{67381, 15}, 232, 1},
    {{67396, 10}, 1, 1},
    {{67406, 25}, 242, 1},
    {{67431, 29}, 240, 1},
    {{67460, 10}, 250, 1},
    {{67470, 10}, 24, 1},
    {{67480, 18}, 67, 1},
    {{67498, 12}, 181, 1},
    {{67510, 18}, 67, 1},
    {{67528, 10}, 85, 1},
    {{67538, 8}, 59, 1},
    {{67546, 30}, 179, 1},
    {{67576, 8}, 33, 1},
    {{67584, 16}, 245, 1},
    {{67600, 16}, 41, 1},
    {{67616, 25}, 186, 1},
    {{67641, 15}, 162, 1},
    {{67656, 17}, 197, 1},
    {{67673, 14}, 135, 1},
    {{67687, 45}, 10, 1},
    {{67732, 18}, 172, 1},
    {{67750, 16}, 172, 1},
    {{67766, 29}, 196, 1},
    {{67795, 17}, 178, 1},
    {{67812, 16}, 222, 1},
    {{67828, 18}, 222, 1},
    {{67846, 14}, 5, 1},
    {{67860, 10}, 141, 1},
    {{67870, 10}, 189, 1},
    {{67880, 20}, 124, 1},
    {{67900, 12}, 148, 1},
    {{67912, 12}, 190, 1},
    {{67924, 12}, 55, 1},
    {{67936, 12}, 47, 1},
    {{67948, 10}, 236, 1},
    {{67958, 24}, 171, 1},
    {{67982, 10}, 49, 1},
    {{67992, 10}, 31, 1},
    {{68002, 26}, 45, 1},
    {{68028, 18}, 62, 1},
    {{68046, 12}, 140, 1},
    {{68058, 10}, 58, 1},
    {{68068, 12}, 58, 1},
    {{68080, 16}, 80, 1},
    {{68096, 15}, 86, 1},
    {{68111, 16}, 253, 1},
    {{68127, 16}, 126, 1},
    {{68143, 12}, 56, 1},
    {{68155, 14}, 75, 1},
    {{68169, 10}, 143, 1},
    {{68179, 14}, 193, 1},
    {{68193, 20}, 138, 1},
    {{68213, 14}, 249, 1},
    {{68227, 12}, 96, 1},
    {{68239, 24}, 50, 1},
    {{68263, 18}, 35, 1},
    {{68281, 18}, 182, 1},
    {{68299, 16}, 74, 1},
    {{68315, 21}, 139, 1},
    {{68336, 20}, 238, 1},
    {{68356, 20}, 94, 1},
    {{68376, 12}, 153, 1},
    {{68388, 10}, 187, 1},
    {{68398, 14}, 229, 1},
    {{68412, 25}, 229, 1},
    {{68437, 19}, 229, 1},
    {{68456, 12}, 229, 1},
    {{68468, 15}, 82, 1},
    {{68483, 22}, 82, 1},
    {{68505, 15}, 82, 1},
    {{68520, 14}, 229, 1},
    {{68534, 12}, 91, 1},
    {{68546, 12}, 91, 1},
    {{68558, 12}, 91, 1},
    {{68570, 21}, 103, 1},
    {{68591, 21}, 103, 1},
    {{68612, 19}, 103, 1},
    {{68631, 19}, 103, 1},
    {{68650, 10}, 101, 1},
    {{68660, 10}, 101, 1},
    {{68670, 8}, 101, 1},
    {{68678, 15}, 79, 1},
    {{68693, 14}, 79, 1},
    {{68707, 12}, 79, 1},
    {{68719, 12}, 79, 1},
    {{68731, 8}, 87, 1},
    {{68739, 10}, 87, 1},
    {{68749, 10}, 87, 1},
    {{68759, 16}, 254, 1},
    {{68775, 14}, 254, 1},
    {{68789, 16}, 254, 1},
    {{68805, 16}, 254, 1},
    {{68821, 18}, 16, 1},
    {{68839, 18}, 16, 1},
    {{68857, 14}, 46, 1},
    {{68871, 16}, 46, 1},
    {{68887, 14}, 46, 1},
    {{68901, 33}, 210, 1},
    {{68934, 33}, 210, 1},
    {{68967, 33}, 210, 1},
    {{69000, 33}, 210, 1},
    {{69033, 14}, 46, 1},
    {{69047, 13}, 85, 1},
    {{69060, 14}, 216, 1},
    {{69074, 14}, 216, 1},
    {{69088, 14}, 216, 1},
    {{69102, 16}, 217, 1},
    {{69118, 16}, 217, 1},
    {{69134, 18}, 217, 1},
    {{69152, 16}, 217, 1},
    {{69168, 10}, 40, 1},
    {{69178, 10}, 40, 1},
    {{69188, 10}, 40, 1},
    {{69198, 10}, 40, 1},
    {{69208, 18}, 252, 1},
    {{69226, 29}, 252, 1},
    {{69255, 18}, 252, 1},
    {{69273, 10}, 40, 1},
    {{69283, 18}, 252, 1},
    {{69301, 12}, 164, 1},
    {{69313, 8}, 78, 1},
    {{69321, 8}, 78, 1},
    {{69329, 14}, 37, 1},
    {{69343, 16}, 105, 1},
    {{69359, 14}, 114, 1},
    {{69373, 12}, 114, 1},
    {{69385, 10}, 13, 1},
    {{69395, 16}, 4, 1},
    {{69411, 18}, 4, 1},
    {{69429, 18}, 4, 1},
    {{69447, 18}, 4, 1},
    {{69465, 12}, 76, 1},
    {{69477, 12}, 76, 1},
    {{69489, 8}, 78, 1},
    {{69497, 12}, 114, 1},
    {{69509, 10}, 76, 1},
    {{69519, 12}, 134, 1},
    {{69531, 12}, 88, 1},
    {{69543, 21}, 88, 1},
    {{69564, 14}, 53, 1},
    {{69578, 25}, 243, 1},
    {{69603, 25}, 243, 1},
    {{69628, 27}, 243, 1},
    {{69655, 25}, 243, 1},
    {{69680, 25}, 243, 1},
    {{69705, 25}, 243, 1},
    {{69730, 18}, 105, 1},
    {{69748, 18}, 105, 1},
    {{69766, 14}, 53, 1},
    {{69780, 12}, 65, 1},
    {{69792, 12}, 17, 1},
    {{69804, 12}, 17, 1},
    {{69816, 18}, 268, 1},
    {{69834, 6}, 23, 1},
    {{69840, 12}, 88, 1},
    {{69852, 12}, 164, 1},
    {{69864, 12}, 48, 1},
    {{69876, 8}, 78, 1},
    {{69884, 14}, 37, 1},
    {{69898, 12}, 37, 1},
    {{69910, 12}, 37, 1},
    {{69922, 12}, 104, 1},
    {{69934, 12}, 104, 1},
    {{69946, 10}, 13, 1},
    {{69956, 12}, 191, 1},
    {{69968, 12}, 191, 1},
    {{69980, 12}, 191, 1},
    {{69992, 12}, 164, 1},
    {{70004, 18}, 28, 1},
    {{70022, 20}, 28, 1},
    {{70042, 20}, 28, 1},
    {{70062, 25}, 28, 1},
    {{70087, 20}, 28, 1},
    {{70107, 20}, 28, 1},
    {{70127, 18}, 199, 1},
    {{70145, 16}, 150, 1},
    {{70161, 16}, 150, 1},
    {{70177, 14}, 150, 1},
    {{70191, 14}, 150, 1},
    {{70205, 12}, 71, 1},
    {{70217, 16}, 199, 1},
    {{70233, 14}, 71, 1},
    {{70247, 14}, 150, 1},
    {{70261, 14}, 71, 1},
    {{70275, 14}, 71, 1},
    {{70289, 16}, 71, 1},
    {{70305, 16}, 25, 1},
    {{70321, 21}, 25, 1},
    {{70342, 16}, 25, 1},
    {{70358, 20}, 25, 1},
    {{70378, 23}, 174, 1},
    {{70401, 23}, 174, 1},
    {{70424, 23}, 174, 1},
    {{70447, 16}, 51, 1},
    {{70463, 14}, 51, 1},
    {{70477, 10}, 142, 1},
    {{70487, 16}, 51, 1},
    {{70503, 16}, 51, 1},
    {{70519, 23}, 174, 1},
    {{70542, 23}, 174, 1},
    {{70565, 28}, 174, 1},
    {{70593, 12}, 17, 1},
    {{70605, 12}, 134, 1},
    {{70617, 14}, 53, 1},
    {{70631, 19}, 53, 1},
    {{70650, 12}, 88, 1},
    {{70662, 23}, 134, 1},
    {{70685, 14}, 6, 1},
    {{70699, 16}, 6, 1},
    {{70715, 16}, 6, 1},
    {{70731, 16}, 6, 1},
    {{70747, 18}, 6, 1},
    {{70765, 16}, 6, 1},
    {{70781, 12}, 73, 1},
    {{70793, 16}, 73, 1},
    {{70809, 16}, 73, 1},
    {{70825, 21}, 73, 1},
    {{70846, 20}, 173, 1},
    {{70866, 22}, 173, 1},
    {{70888, 22}, 173, 1},
    {{70910, 22}, 173, 1},
    {{70932, 16}, 192, 1},
    {{70948, 16}, 192, 1},
    {{70964, 16}, 255, 1},
    {{70980, 14}, 26, 1},
    {{70994, 14}, 26, 1},
    {{71008, 18}, 154, 1},
    {{71026, 20}, 154, 1},
    {{71046, 20}, 154, 1},
    {{71066, 18}, 154, 1},
    {{71084, 8}, 23, 1},
    {{71092, 12}, 132, 1},
    {{71104, 14}, 132, 1},
    {{71118, 12}, 79, 1},
    {{71130, 10}, 23, 1},
    {{71140, 18}, 132, 1},
    {{71158, 14}, 132, 1},
    {{71172, 28}, 45, 1},
    {{71200, 14}, 60, 1},
    {{71214, 12}, 60, 1},
    {{71226, 10}, 60, 1},
    {{71236, 12}, 60, 1},
    {{71248, 14}, 60, 1},
    {{71262, 12}, 60, 1},
    {{71274, 14}, 231, 1},
    {{71288, 20}, 132, 1},
    {{71308, 12}, 60, 1},
    {{71320, 14}, 262, 1},
    {{71334, 16}, 132, 1},
    {{71350, 14}, 132, 1},
    {{71364, 12}, 23, 1},
    {{71376, 14}, 60, 1},
    {{71390, 14}, 231, 1},
    {{71404, 14}, 231, 1},
    {{71418, 12}, 79, 1},
    {{71430, 10}, 195, 1},
    {{71440, 12}, 195, 1},
    {{71452, 12}, 195, 1},
    {{71464, 12}, 195, 1},
    {{71476, 14}, 19, 1},
    {{71490, 14}, 19, 1},
    {{71504, 16}, 238, 1},
    {{71520, 14}, 139, 1},
    {{71534, 10}, 119, 1},
    {{71544, 22}, 157, 1},
    {{71566, 22}, 157, 1},
    {{71588, 18}, 61, 1},
    {{71606, 16}, 63, 1},
    {{71622, 16}, 63, 1},
    {{71638, 19}, 152, 1},
    {{71657, 14}, 139, 1},
    {{71671, 16}, 238, 1},
    {{71687, 14}, 212, 1},
    {{71701, 14}, 212, 1},
    {{71715, 14}, 212, 1},
    {{71729, 22}, 157, 1},
    {{71751, 16}, 136, 1},
    {{71767, 16}, 136, 1},
    {{71783, 16}, 136, 1},
    {{71799, 14}, 136, 1},
    {{71813, 16}, 136, 1},
    {{71829, 12}, 136, 1},
    {{71841, 18}, 63, 1},
    {{71859, 13}, 120, 1},
    {{71872, 10}, 111, 1},
    {{71882, 12}, 70, 1},
    {{71894, 8}, 111, 1},
    {{71902, 10}, 102, 1},
    {{71912, 10}, 111, 1},
    {{71922, 10}, 111, 1},
    {{71932, 10}, 111, 1},
    {{71942, 10}, 120, 1},
    {{71952, 12}, 120, 1},
    {{71964, 12}, 120, 1},
    {{71976, 22}, 226, 1},
    {{71998, 24}, 226, 1},
    {{72022, 22}, 226, 1},
    {{72044, 22}, 226, 1},
    {{72066, 33}, 226, 1},
    {{72099, 10}, 111, 1},
    {{72109, 8}, 107, 1},
    {{72117, 10}, 107, 1},
    {{72127, 8}, 107, 1},
    {{72135, 12}, 188, 1},
    {{72147, 12}, 188, 1},
    {{72159, 16}, 125, 1},
    {{72175, 10}, 107, 1},
    {{72185, 14}, 253, 1},
    {{72199, 16}, 126, 1},
    {{72215, 16}, 126, 1},
    {{72231, 22}, 127, 1},
    {{72253, 22}, 127, 1},
    {{72275, 20}, 127, 1},
    {{72295, 20}, 123, 1},
    {{72315, 8}, 84, 1},
    {{72323, 8}, 84, 1},
    {{72331, 8}, 84, 1},
    {{72339, 8}, 84, 1},
    {{72347, 8}, 84, 1},
    {{72355, 10}, 81, 1},
    {{72365, 12}, 70, 1},
    {{72377, 12}, 70, 1},
    {{72389, 18}, 32, 1},
    {{72407, 18}, 32, 1},
    {{72425, 16}, 258, 1},
    {{72441, 12}, 70, 1},
    {{72453, 16}, 126, 1},
    {{72469, 8}, 107, 1},
    {{72477, 12}, 188, 1},
    {{72489, 16}, 125, 1},
    {{72505, 20}, 99, 1},
    {{72525, 16}, 69, 1},
    {{72541, 13}, 85, 1},
    {{72554, 12}, 77, 1},
    {{72566, 17}, 77, 1},
    {{72583, 12}, 77, 1},
    {{72595, 19}, 92, 1},
    {{72614, 12}, 253, 1},
    {{72626, 14}, 126, 1},
    {{72640, 12}, 22, 1},
    {{72652, 12}, 22, 1},
    {{72664, 13}, 225, 1},
    {{72677, 12}, 30, 1},
    {{72689, 12}, 30, 1},
    {{72701, 16}, 225, 1},
    {{72717, 16}, 225, 1},
    {{72733, 10}, 47, 1},
    {{72743, 10}, 47, 1},
    {{72753, 24}, 99, 1},
    {{72777, 26}, 99, 1},
    {{72803, 22}, 99, 1},
    {{72825, 24}, 99, 1},
    {{72849, 14}, 42, 1},
    {{72863, 16}, 42, 1},
    {{72879, 16}, 45, 1},
    {{72895, 20}, 89, 1},
    {{72915, 8}, 93, 1},
    {{72923, 10}, 93, 1},
    {{72933, 8}, 214, 1},
    {{72941, 14}, 110, 1},
    {{72955, 16}, 108, 1},
    {{72971, 18}, 108, 1},
    {{72989, 18}, 108, 1},
    {{73007, 8}, 214, 1},
    {{73015, 14}, 227, 1},
    {{73029, 12}, 204, 1},
    {{73041, 12}, 136, 1},
    {{73053, 23}, 98, 1},
    {{73076, 20}, 66, 1},
    {{73096, 14}, 167, 1},
    {{73110, 12}, 112, 1},
    {{73122, 12}, 112, 1},
    {{73134, 12}, 112, 1},
    {{73146, 18}, 166, 1},
    {{73164, 38}, 166, 1},
    {{73202, 20}, 89, 1},
    {{73222, 20}, 89, 1},
    {{73242, 14}, 39, 1},
    {{73256, 16}, 39, 1},
    {{73272, 16}, 109, 1},
    {{73288, 8}, 93, 1},
    {{73296, 18}, 155, 1},
    {{73314, 18}, 155, 1},
    {{73332, 16}, 98, 1},
    {{73348, 8}, 263, 1},
    {{73356, 8}, 20, 1},
    {{73364, 10}, 20, 1},
    {{73374, 8}, 145, 1},
    {{73382, 16}, 98, 1},
    {{73398, 12}, 228, 1},
    {{73410, 8}, 263, 1},
    {{73418, 13}, 263, 1},
    {{73431, 12}, 263, 1},
    {{73443, 10}, 263, 1},
    {{73453, 10}, 145, 1},
    {{73463, 8}, 168, 1},
    {{73471, 14}, 266, 1},
    {{73485, 14}, 266, 1},
    {{73499, 14}, 266, 1},
    {{73513, 8}, 263, 1},
    {{73521, 10}, 263, 1},
    {{73531, 21}, 52, 1},
    {{73552, 28}, 52, 1},
    {{73580, 14}, 108, 1},
    {{73594, 14}, 108, 1},
    {{73608, 14}, 110, 1},
    {{73622, 10}, 20, 1},
    {{73632, 20}, 66, 1},
    {{73652, 20}, 66, 1},
    {{73672, 14}, 175, 1},
    {{73686, 14}, 175, 1},
    {{73700, 14}, 175, 1},
    {{73714, 14}, 175, 1},
    {{73728, 21}, 175, 1},
    {{73749, 10}, 57, 1},
    {{73759, 10}, 257, 1},
    {{73769, 12}, 27, 1},
    {{73781, 12}, 27, 1},
    {{73793, 16}, 27, 1},
    {{73809, 12}, 27, 1},
    {{73821, 23}, 122, 1},
    {{73844, 23}, 122, 1},
    {{73867, 10}, 170, 1},
    {{73877, 10}, 170, 1},
    {{73887, 14}, 219, 1},
    {{73901, 14}, 219, 1},
    {{73915, 8}, 263, 1},
    {{73923, 10}, 263, 1},
    {{73933, 10}, 20, 1},
    {{73943, 12}, 228, 1},
    {{73955, 10}, 145, 1},
    {{73965, 8}, 263, 1},
    {{73973, 10}, 145, 1},
    {{73983, 8}, 168, 1},
    {{73991, 8}, 168, 1},
    {{73999, 14}, 266, 1},
    {{74013, 10}, 145, 1},
    {{74023, 8}, 20, 1},
    {{74031, 11}, 263, 1},
    {{74042, 17}, 73, 1},
    {{74059, 11}, 171, 1},
    {{74070, 11}, 171, 1},
    {{74081, 22}, 171, 1},
    {{74103, 17}, 209, 1},
    {{74120, 10}, 264, 1},
    {{74130, 10}, 100, 1},
    {{74140, 10}, 100, 1},
    {{74150, 21}, 100, 1},
    {{74171, 15}, 202, 1},
    {{74186, 48}, 9, 1},
    {{74234, 50}, 9, 1},
    {{74284, 10}, 113, 1},
    {{74294, 10}, 100, 1},
    {{74304, 8}, 264, 1},
    {{74312, 12}, 68, 1},
    {{74324, 18}, 268, 1},
    {{74342, 8}, 211, 1},
    {{74350, 14}, 43, 1},
    {{74364, 8}, 169, 1},
    {{74372, 8}, 169, 1},
    {{74380, 8}, 169, 1},
    {{74388, 14}, 0, 1},
    {{74402, 16}, 0, 1},
    {{74418, 12}, 68, 1},
    {{74430, 12}, 68, 1},
    {{74442, 17}, 68, 1},
    {{74459, 14}, 68, 1},
    {{74473, 23}, 185, 1},
    {{74496, 23}, 185, 1},
    {{74519, 23}, 185, 1},
    {{74542, 23}, 185, 1},
    {{74565, 21}, 185, 1},
    {{74586, 32}, 185, 1},
    {{74618, 21}, 185, 1},
    {{74639, 21}, 185, 1},
    {{74660, 21}, 185, 1},
    {{74681, 25}, 205, 1},
    {{74706, 24}, 205, 1},
    {{74730, 20}, 205, 1},
    {{74750, 20}, 72, 1},
    {{74770, 10}, 264, 1},
    {{74780, 10}, 264, 1},
    {{74790, 15}, 264, 1},
    {{74805, 10}, 264, 1},
    {{74815, 10}, 264, 1},
    {{74825, 12}, 29, 1},
    {{74837, 14}, 29, 1},
    {{74851, 14}, 29, 1},
    {{74865, 19}, 29, 1},
    {{74884, 15}, 29, 1},
    {{74899, 20}, 72, 1},
    {{74919, 8}, 169, 1},
    {{74927, 14}, 0, 1},
    {{74941, 20}, 72, 1},
    {{74961, 12}, 267, 1},
    {{74973, 11}, 3, 1},
    {{74984, 12}, 3, 1},
    {{74996, 17}, 3, 1},
    {{75013, 12}, 3, 1},
    {{75025, 12}, 3, 1},
    {{75037, 12}, 184, 1},
    {{75049, 12}, 7, 1},
    {{75061, 12}, 7, 1},
    {{75073, 8}, 233, 1},
    {{75081, 14}, 230, 1},
    {{75095, 12}, 246, 1},
    {{75107, 12}, 128, 1},
    {{75119, 12}, 128, 1},
    {{75131, 16}, 15, 1},
    {{75147, 16}, 194, 1},
    {{75163, 20}, 177, 1},
    {{75183, 16}, 158, 1},
    {{75199, 12}, 128, 1},
    {{75211, 14}, 90, 1},
    {{75225, 16}, 90, 1},
    {{75241, 16}, 90, 1},
    {{75257, 14}, 14, 1},
    {{75271, 12}, 14, 1},
    {{75283, 12}, 14, 1},
    {{75295, 16}, 14, 1},
    {{75311, 12}, 267, 1},
    {{75323, 12}, 83, 1},
    {{75335, 12}, 267, 1},
    {{75347, 12}, 83, 1},
    {{75359, 10}, 184, 1},
    {{75369, 10}, 184, 1},
    {{75379, 12}, 184, 1},
    {{75391, 14}, 165, 1},
    {{75405, 14}, 165, 1},
    {{75419, 16}, 165, 1},
    {{75435, 16}, 165, 1},
    {{75451, 14}, 165, 1},
    {{75465, 16}, 165, 1},
    {{75481, 14}, 156, 1},
    {{75495, 23}, 156, 1},
    {{75518, 14}, 149, 1},
    {{75532, 14}, 149, 1},
    {{75546, 16}, 149, 1},
    {{75562, 14}, 176, 1},
    {{75576, 14}, 176, 1},
    {{75590, 14}, 176, 1},
    {{75604, 12}, 161, 1},
    {{75616, 12}, 161, 1},
    {{75628, 12}, 161, 1},
    {{75640, 12}, 156, 1},
    {{75652, 12}, 156, 1},
    {{75664, 10}, 34, 1},
    {{75674, 12}, 34, 1},
    {{75686, 10}, 265, 1},
    {{75696, 15}, 265, 1},
    {{75711, 14}, 265, 1},
    {{75725, 12}, 18, 1},
    {{75737, 14}, 230, 1},
    {{75751, 16}, 15, 1},
    {{75767, 16}, 15, 1},
    {{75783, 16}, 15, 1},
    {{75799, 16}, 15, 1},
    {{75815, 14}, 15, 1},
    {{75829, 14}, 194, 1},
    {{75843, 16}, 194, 1},
    {{75859, 20}, 177, 1},
    {{75879, 20}, 177, 1},
    {{75899, 16}, 158, 1},
    {{75915, 16}, 158, 1},
    {{75931, 18}, 158, 1},
    {{75949, 16}, 194, 1},
    {{75965, 12}, 267, 1},
    {{75977, 14}, 267, 1},
    {{75991, 12}, 267, 1},
    {{76003, 14}, 267, 1},
    {{76017, 12}, 221, 1},
    {{76029, 11}, 261, 1},
    {{76040, 10}, 261, 1},
    {{76050, 12}, 104, 1},
    {{76062, 12}, 104, 1},
    {{76074, 12}, 104, 1},
    {{76086, 12}, 18, 1},
    {{76098, 12}, 267, 1},
    {{76110, 12}, 83, 1},
    {{76122, 10}, 267, 1},
    {{76132, 12}, 18, 1},
    {{76144, 10}, 34, 1},
    {{76154, 10}, 265, 1},
    {{76164, 12}, 265, 1},
    {{76176, 14}, 265, 1},
    {{76190, 12}, 18, 1},
    {{76202, 12}, 18, 1},
    {{76214, 12}, 267, 1},
    {{76226, 12}, 267, 1},
    {{76238, 14}, 97, 1},
    {{76252, 19}, 97, 1},
    {{76271, 14}, 97, 1},
    {{76285, 10}, 237, 1},
    {{76295, 10}, 36, 1},
    {{76305, 10}, 198, 1},
    {{76315, 12}, 198, 1},
    {{76327, 10}, 244, 1},
    {{76337, 14}, 97, 1},
    {{76351, 14}, 36, 1},
    {{76365, 12}, 36, 1},
    {{76377, 14}, 36, 1},
    {{76391, 14}, 43, 1},
    {{76405, 16}, 43, 1},
    {{76421, 12}, 43, 1},
    {{76433, 14}, 43, 1},
    {{76447, 14}, 43, 1},
    {{76461, 19}, 43, 1},
    {{76480, 8}, 12, 1},
    {{76488, 10}, 12, 1},
    {{76498, 10}, 12, 1},
    {{76508, 15}, 54, 1},
    {{76523, 22}, 54, 1},
    {{76545, 17}, 54, 1},
    {{76562, 17}, 54, 1},
    {{76579, 15}, 54, 1},
    {{76594, 10}, 235, 1},
    {{76604, 13}, 183, 1},
    {{76617, 15}, 183, 1},
    {{76632, 13}, 183, 1},
    {{76645, 13}, 203, 1},
    {{76658, 12}, 203, 1},
    {{76670, 14}, 43, 1},
    {{76684, 14}, 43, 1},
    {{76698, 8}, 12, 1},
    {{76706, 10}, 12, 1},
    {{76716, 32}, 159, 1},
    {{76748, 30}, 159, 1},
    {{76778, 12}, 159, 1},
    {{76790, 30}, 159, 1},
    {{76820, 12}, 153, 1},
    {{76832, 12}, 153, 1},
    {{76844, 10}, 144, 1},
    {{76854, 8}, 64, 1},
    {{76862, 8}, 64, 1},
    {{76870, 13}, 64, 1},
    {{76883, 10}, 187, 1},
    {{76893, 10}, 187, 1},
    {{76903, 10}, 187, 1},
    {{76913, 10}, 220, 1},
    {{76923, 10}, 220, 1},
    {{76933, 12}, 220, 1},
    {{76945, 6}, 201, 1},
    {{76951, 14}, 38, 1},
    {{76965, 14}, 38, 1},
    {{76979, 12}, 8, 1},
    {{76991, 12}, 163, 1},
    {{77003, 10}, 11, 1},
    {{77013, 15}, 11, 1},
    {{77028, 12}, 11, 1},
    {{77040, 10}, 11, 1},
    {{77050, 10}, 11, 1},
    {{77060, 10}, 11, 1},
    {{77070, 10}, 11, 1},
    {{77080, 10}, 44, 1},
    {{77090, 29}, 240, 1},
    {{77119, 10}, 134, 1},
    {{77129, 12}, 134, 1},
    {{77141, 10}, 134, 1},
    {{77151, 12}, 134, 1},
    {{77163, 8}, 151, 1},
    {{77171, 10}, 151, 1},
    {{77181, 18}, 268, 1},
    {{77199, 18}, 268, 1},
    {{77217, 10}, 268, 1},
    {{77227, 28}, 160, 1},
    {{77255, 30}, 160, 1},
    {{77285, 30}, 160, 1},
    {{77315, 14}, 50, 1},
    {{77329, 16}, 130, 1},
    {{77345, 15}, 130, 1},
    {{77360, 17}, 130, 1},
    {{77377, 16}, 130, 1},
    {{77393, 14}, 248, 1},
    {{77407, 18}, 256, 1},
    {{77425, 18}, 256, 1},
    {{77443, 15}, 232, 1},
    {{77458, 17}, 232, 1},
    {{77475, 15}, 232, 1},
    {{77490, 10}, 1, 1},
    {{77500, 23}, 242, 1},
    {{77523, 23}, 242, 1},
    {{77546, 10}, 1, 1},
    {{77556, 23}, 242, 1},
    {{77579, 23}, 242, 1},
    {{77602, 23}, 242, 1},
    {{77625, 23}, 242, 1},
    {{77648, 12}, 248, 1},
    {{77660, 8}, 24, 1},
    {{77668, 10}, 24, 1},
    {{77678, 10}, 24, 1},
    {{77688, 29}, 240, 1},
    {{77717, 27}, 240, 1},
    {{77744, 27}, 240, 1},
    {{77771, 8}, 250, 1},
    {{77779, 8}, 250, 1},
    {{77787, 8}, 250, 1},
    {{77795, 8}, 250, 1},
    {{77803, 10}, 142, 1},
    {{77813, 29}, 240, 1},
    {{77842, 12}, 116, 1},
    {{77854, 8}, 151, 1},
    {{77862, 12}, 133, 1},
    {{77874, 18}, 67, 1},
    {{77892, 18}, 67, 1},
    {{77910, 16}, 67, 1},
    {{77926, 16}, 67, 1},
    {{77942, 12}, 181, 1},
    {{77954, 12}, 181, 1},
    {{77966, 12}, 181, 1},
    {{77978, 18}, 67, 1},
    {{77996, 8}, 59, 1},
    {{78004, 8}, 59, 1},
    {{78012, 6}, 33, 1},
    {{78018, 8}, 33, 1},
    {{78026, 26}, 179, 1},
    {{78052, 26}, 179, 1},
    {{78078, 8}, 85, 1},
    {{78086, 10}, 85, 1},
    {{78096, 6}, 33, 1},
    {{78102, 26}, 179, 1},
    {{78128, 8}, 59, 1},
    {{78136, 6}, 33, 1},
    {{78142, 16}, 67, 1},
    {{78158, 12}, 181, 1},
    {{78170, 26}, 179, 1},
    {{78196, 8}, 59, 1},
    {{78204, 12}, 118, 1},
    {{78216, 16}, 245, 1},
    {{78232, 16}, 41, 1},
    {{78248, 16}, 41, 1},
    {{78264, 18}, 245, 1},
    {{78282, 17}, 178, 1},
    {{78299, 17}, 178, 1},
    {{78316, 25}, 186, 1},
    {{78341, 25}, 186, 1},
    {{78366, 25}, 186, 1},
    {{78391, 25}, 186, 1},
    {{78416, 15}, 162, 1},
    {{78431, 15}, 162, 1},
    {{78446, 15}, 162, 1},
    {{78461, 15}, 197, 1},
    {{78476, 29}, 268, 1},
    {{78505, 31}, 268, 1},
    {{78536, 25}, 196, 1},
    {{78561, 41}, 10, 1},
    {{78602, 41}, 10, 1},
    {{78643, 41}, 10, 1},
    {{78684, 41}, 10, 1},
    {{78725, 21}, 215, 1},
    {{78746, 33}, 164, 1},
    {{78779, 25}, 196, 1},
    {{78804, 25}, 196, 1},
    {{78829, 16}, 172, 1},
    {{78845, 28}, 172, 1},
    {{78873, 28}, 172, 1},
    {{78901, 16}, 172, 1},
    {{78917, 17}, 178, 1},
    {{78934, 17}, 178, 1},
    {{78951, 14}, 222, 1},
    {{78965, 14}, 222, 1},
    {{78979, 19}, 222, 1},
    {{78998, 14}, 222, 1},
    {{79012, 16}, 222, 1},
    {{79028, 14}, 222, 1},
    {{79042, 10}, 49, 1},
    {{79052, 12}, 118, 1},
    {{79064, 8}, 129, 1},
    {{79072, 21}, 129, 1},
    {{79093, 21}, 129, 1},
    {{79114, 21}, 129, 1},
    {{79135, 14}, 5, 1},
    {{79149, 14}, 5, 1},
    {{79163, 12}, 5, 1},
    {{79175, 14}, 5, 1},
    {{79189, 12}, 5, 1},
    {{79201, 14}, 5, 1},
    {{79215, 15}, 234, 1},
    {{79230, 8}, 141, 1},
    {{79238, 12}, 189, 1},
    {{79250, 12}, 148, 1},
    {{79262, 12}, 148, 1},
    {{79274, 10}, 148, 1},
    {{79284, 17}, 131, 1},
    {{79301, 16}, 131, 1},
    {{79317, 10}, 189, 1},
    {{79327, 16}, 124, 1},
    {{79343, 10}, 189, 1},
    {{79353, 19}, 131, 1},
    {{79372, 12}, 189, 1},
    {{79384, 10}, 55, 1},
    {{79394, 12}, 55, 1},
    {{79406, 12}, 55, 1},
    {{79418, 10}, 55, 1},
    {{79428, 12}, 55, 1},
    {{79440, 12}, 55, 1},
    {{79452, 12}, 47, 1},
    {{79464, 10}, 41, 1},
    {{79474, 8}, 141, 1},
    {{79482, 8}, 49, 1},
    {{79490, 10}, 49, 1},
    {{79500, 10}, 49, 1},
    {{79510, 15}, 49, 1},
    {{79525, 12}, 49, 1},
    {{79537, 10}, 49, 1},
    {{79547, 11}, 49, 1},
    {{79558, 6}, 268, 1},
    {{79564, 10}, 31, 1},
    {{79574, 10}, 31, 1},
    {{79584, 18}, 62, 1},
    {{79602, 14}, 45, 1},
    {{79616, 14}, 45, 1},
    {{79630, 14}, 45, 1},
    {{79644, 19}, 107, 1},
    {{79663, 16}, 62, 1},
    {{79679, 17}, 62, 1},
    {{79696, 18}, 62, 1},
    {{79714, 23}, 62, 1},
    {{79737, 18}, 62, 1},
    {{79755, 16}, 62, 1},
    {{79771, 16}, 62, 1},
    {{79787, 8}, 236, 1},
    {{79795, 8}, 236, 1},
    {{79803, 14}, 55, 1},
    {{79817, 12}, 148, 1},
    {{79829, 10}, 148, 1},
    {{79839, 16}, 131, 1},
    {{79855, 16}, 124, 1},
    {{79871, 10}, 189, 1},
    {{79881, 10}, 189, 1},
    {{79891, 8}, 141, 1},
    {{79899, 12}, 140, 1},
    {{79911, 12}, 140, 1},
    {{79923, 12}, 140, 1},
    {{79935, 10}, 58, 1},
    {{79945, 12}, 58, 1},
    {{79957, 17}, 58, 1},
    {{79974, 14}, 58, 1},
    {{79988, 14}, 58, 1},
    {{80002, 10}, 58, 1},
    {{80012, 14}, 193, 1},
    {{80026, 12}, 80, 1},
    {{80038, 14}, 80, 1},
    {{80052, 19}, 80, 1},
    {{80071, 12}, 140, 1},
    {{80083, 12}, 75, 1},
    {{80095, 14}, 75, 1},
    {{80109, 19}, 75, 1},
    {{80128, 14}, 75, 1},
    {{80142, 15}, 86, 1},
    {{80157, 17}, 86, 1},
    {{80174, 17}, 86, 1},
    {{80191, 17}, 56, 1},
    {{80208, 12}, 56, 1},
    {{80220, 12}, 56, 1},
    {{80232, 12}, 56, 1},
    {{80244, 10}, 143, 1},
    {{80254, 10}, 143, 1},
    {{80264, 14}, 193, 1},
    {{80278, 14}, 80, 1},
    {{80292, 12}, 56, 1},
    {{80304, 14}, 75, 1},
    {{80318, 10}, 96, 1},
    {{80328, 17}, 96, 1},
    {{80345, 21}, 96, 1},
    {{80366, 21}, 96, 1},
    {{80387, 10}, 96, 1},
    {{80397, 12}, 56, 1},
    {{80409, 17}, 86, 1},
    {{80426, 8}, 206, 1},
    {{80434, 18}, 154, 1},
    {{80452, 22}, 147, 1},
    {{80474, 19}, 147, 1},
    {{80493, 18}, 147, 1},
    {{80511, 18}, 182, 1},
    {{80529, 6}, 224, 1},
    {{80535, 14}, 35, 1},
    {{80549, 18}, 35, 1},
    {{80567, 14}, 35, 1},
    {{80581, 16}, 35, 1},
    {{80597, 18}, 35, 1},
    {{80615, 18}, 35, 1},
    {{80633, 18}, 35, 1},
    {{80651, 12}, 213, 1},
    {{80663, 26}, 180, 1},
    {{80689, 28}, 180, 1},
    {{80717, 26}, 180, 1},
    {{80743, 18}, 182, 1},
    {{80761, 18}, 182, 1},
    {{80779, 14}, 146, 1},
    {{80793, 12}, 74, 1},
    {{80805, 22}, 50, 1},
    {{80827, 12}, 195, 1},
    {{80839, 20}, 251, 1},
    {{80859, 14}, 19, 1},
    {{80873, 10}, 119, 1},
    {{80883, 10}, 119, 1},
    {{80893, 14}, 118, 1},
    {{80907, 20}, 251, 1},
    {{80927, 16}, 61, 1},
    {{80943, 16}, 61, 1},
    {{80959, 18}, 61, 1},
    {{80977, 23}, 61, 1},
    {{81000, 18}, 61, 1},
    {{81018, 16}, 118, 1},
    {{81034, 13}, 121, 1},
    {{81047, 10}, 121, 1},
    {{81057, 16}, 139, 1},
    {{81073, 14}, 139, 1},
    {{81087, 16}, 238, 1},
    {{81103, 14}, 118, 1},
    {{81117, 14}, 118, 1},
    {{81131, 8}, 121, 1},
    {{81139, 11}, 121, 1},
    {{81150, 14}, 94, 1},
    {{81164, 14}, 94, 1},
    {{81178, 10}, 21, 1},
    {{81188, 10}, 21, 1},
    {{81198, 17}, 21, 1},
    {{81215, 10}, 21, 1},
    {{81225, 10}, 249, 1},
    {{81235, 10}, 249, 1},
    {{81245, 12}, 138, 1},
    {{81257, 10}, 138, 1},
    {{81267, 12}, 249, 1},
    {{81279, 12}, 249, 1},
    {{81291, 17}, 115, 1},
    {{81308, 16}, 200, 1},
    {{81324, 12}, 190, 1},
    {{81336, 12}, 190, 1},
    {{81348, 10}, 138, 1},
    {{81358, 12}, 190, 1},
    {{81370, 10}, 138, 1},
    {{81380, 10}, 249, 1},
    {{81390, 10}, 138, 1},
    {{81400, 17}, 115, 1},
    {{81417, 17}, 200, 1},
    {{81434, 10}, 138, 1},
    {{81444, 12}, 135, 1},
    {{81456, 12}, 135, 1},
    {{81468, 24}, 95, 1},
    {{81492, 19}, 129, 1},
    {{81511, 18}, 137, 1},
    {{81529, 12}, 137, 1},
    {{81541, 16}, 223, 1},
    {{81557, 12}, 190, 1},
    {{81569, 14}, 137, 1},
    {{81583, 18}, 137, 1},
    {{81601, 16}, 69, 1},
    {{81617, 16}, 69, 1},
    {{81633, 13}, 85, 1},
    {{81646, 13}, 85, 1},
    {{81659, 19}, 92, 1},
    {{81678, 16}, 92, 1},
    {{81694, 10}, 133, 1},
    {{81704, 17}, 133, 1},
    {{81721, 12}, 77, 1},
    {{81733, 10}, 47, 1},
    {{81743, 12}, 133, 1},
    {{81755, 14}, 77, 1},
    {{81769, 22}, 99, 1},
    {{81791, 22}, 99, 1},
    {{81813, 14}, 29, 1},
    {{81827, 13}, 203, 1},
    {{81840, 13}, 183, 1},
    {{81853, 12}, 183, 1},
    {{81865, 14}, 126, 1},
    {{81879, 12}, 253, 1},
    {{81891, 20}, 127, 1},
    {{81911, 17}, 123, 1},
    {{81928, 12}, 41, 1},
    {{81940, 22}, 41, 1},
    {{81962, 8}, 75, 1},
    {{81970, 10}, 147, 1},
    {{81980, 18}, 147, 1},
    {{81998, 12}, 195, 1},
    {{82010, 16}, 61, 1},
    {{82026, 7}, 195, 1},
    {{82033, 9}, 61, 1},
    {{82042, 10}, 139, 1},
    {{82052, 12}, 195, 1},
    {{82064, 18}, 61, 1},
    {{82082, 16}, 238, 1},
    {{82098, 13}, 139, 1},
    {{82111, 15}, 82, 1},
    {{82126, 18}, 252, 1},
    {{82144, 18}, 252, 1},
    {{82162, 12}, 229, 1},
    {{82174, 17}, 82, 1},
    {{82191, 12}, 46, 1},
    {{82203, 19}, 103, 1},
    {{82222, 10}, 40, 1},
    {{82232, 10}, 40, 1},
    {{82242, 13}, 85, 1},
    {{82255, 12}, 79, 1},
    {{82267, 18}, 252, 1},
    {{82285, 10}, 87, 1},
    {{82295, 18}, 16, 1},
    {{82313, 18}, 16, 1},
    {{82331, 16}, 254, 1},
    {{82347, 112}, 77, 1},
    {{82459, 14}, 46, 1},
    {{82473, 14}, 46, 1},
    {{82487, 18}, 217, 1},
    {{82505, 12}, 46, 1},
    {{82517, 19}, 103, 1},
    {{82536, 14}, 46, 1},
    {{82550, 8}, 101, 1},
    {{82558, 10}, 78, 1},
    {{82568, 12}, 76, 1},
    {{82580, 14}, 114, 1},
    {{82594, 10}, 11, 1},
    {{82604, 18}, 4, 1},
    {{82622, 10}, 78, 1},
    {{82632, 14}, 53, 1},
    {{82646, 15}, 88, 1},
    {{82661, 12}, 17, 1},
    {{82673, 22}, 45, 1},
    {{82695, 12}, 164, 1},
    {{82707, 12}, 191, 1},
    {{82719, 10}, 13, 1},
    {{82729, 18}, 25, 1},
    {{82747, 25}, 174, 1},
    {{82772, 18}, 51, 1},
    {{82790, 20}, 28, 1},
    {{82810, 16}, 71, 1},
    {{82826, 12}, 93, 1},
    {{82838, 20}, 136, 1},
    {{82858, 10}, 102, 1},
    {{82868, 10}, 111, 1},
    {{82878, 8}, 107, 1},
    {{82886, 12}, 188, 1},
    {{82898, 8}, 84, 1},
    {{82906, 12}, 81, 1},
    {{82918, 14}, 70, 1},
    {{82932, 12}, 77, 1},
    {{82944, 22}, 77, 1},
    {{82966, 20}, 77, 1},
    {{82986, 10}, 77, 1},
    {{82996, 12}, 30, 1},
    {{83008, 16}, 47, 1},
    {{83024, 18}, 69, 1},
    {{83042, 18}, 69, 1},
    {{83060, 16}, 77, 1},
    {{83076, 12}, 58, 1},
    {{83088, 12}, 140, 1},
    {{83100, 14}, 75, 1},
    {{83114, 15}, 86, 1},
    {{83129, 12}, 75, 1},
    {{83141, 14}, 193, 1},
    {{83155, 12}, 96, 1},
    {{83167, 14}, 96, 1},
    {{83181, 10}, 143, 1},
    {{83191, 10}, 22, 1},
    {{83201, 6}, 22, 1},
    {{83207, 18}, 45, 1},
    {{83225, 11}, 171, 1},
    {{83236, 10}, 100, 1},
    {{83246, 10}, 113, 1},
    {{83256, 12}, 0, 1},
    {{83268, 8}, 169, 1},
    {{83276, 14}, 0, 1},
    {{83290, 20}, 29, 1},
    {{83310, 26}, 72, 1},
    {{83336, 12}, 68, 1},
    {{83348, 12}, 68, 1},
    {{83360, 12}, 68, 1},
    {{83372, 21}, 185, 1},
    {{83393, 21}, 185, 1},
    {{83414, 8}, 264, 1},
    {{83422, 14}, 108, 1},
    {{83436, 12}, 93, 1},
    {{83448, 14}, 227, 1},
    {{83462, 20}, 89, 1},
    {{83482, 18}, 109, 1},
    {{83500, 14}, 167, 1},
    {{83514, 12}, 112, 1},
    {{83526, 12}, 228, 1},
    {{83538, 16}, 266, 1},
    {{83554, 10}, 145, 1},
    {{83564, 8}, 168, 1},
    {{83572, 6}, 263, 1},
    {{83578, 23}, 52, 1},
    {{83601, 14}, 110, 1},
    {{83615, 20}, 66, 1},
    {{83635, 30}, 45, 1},
    {{83665, 14}, 175, 1},
    {{83679, 29}, 122, 1},
    {{83708, 12}, 170, 1},
    {{83720, 12}, 27, 1},
    {{83732, 16}, 19, 1},
    {{83748, 10}, 119, 1},
    {{83758, 12}, 195, 1},
    {{83770, 16}, 61, 1},
    {{83786, 14}, 139, 1},
    {{83800, 20}, 238, 1},
    {{83820, 16}, 94, 1},
    {{83836, 8}, 33, 1},
    {{83844, 14}, 126, 1},
    {{83858, 12}, 3, 1},
    {{83870, 12}, 7, 1},
    {{83882, 12}, 184, 1},
    {{83894, 12}, 83, 1},
    {{83906, 12}, 3, 1},
    {{83918, 12}, 14, 1},
    {{83930, 14}, 14, 1},
    {{83944, 16}, 14, 1},
    {{83960, 16}, 149, 1},
    {{83976, 16}, 149, 1},
    {{83992, 14}, 176, 1},
    {{84006, 10}, 34, 1},
    {{84016, 10}, 265, 1},
    {{84026, 12}, 18, 1},
    {{84038, 16}, 18, 1},
    {{84054, 20}, 177, 1},
    {{84074, 16}, 194, 1},
    {{84090, 16}, 15, 1},
    {{84106, 20}, 177, 1},
    {{84126, 16}, 158, 1},
    {{84142, 14}, 194, 1},
    {{84156, 16}, 15, 1},
    {{84172, 14}, 267, 1},
    {{84186, 12}, 267, 1},
    {{84198, 14}, 104, 1},
    {{84212, 12}, 133, 1},
    {{84224, 14}, 77, 1},
    {{84238, 26}, 99, 1},
    {{84264, 14}, 97, 1},
    {{84278, 14}, 97, 1},
    {{84292, 12}, 198, 1},
    {{84304, 12}, 36, 1},
    {{84316, 14}, 43, 1},
    {{84330, 6}, 12, 1},
    {{84336, 10}, 12, 1},
    {{84346, 15}, 183, 1},
    {{84361, 17}, 183, 1},
    {{84378, 15}, 54, 1},
    {{84393, 19}, 46, 1},
    {{84412, 12}, 138, 1},
    {{84424, 12}, 249, 1},
    {{84436, 12}, 190, 1},
    {{84448, 12}, 76, 1},
    {{84460, 18}, 4, 1},
    {{84478, 20}, 4, 1},
    {{84498, 10}, 78, 1},
    {{84508, 10}, 134, 1},
    {{84518, 8}, 151, 1},
    {{84526, 12}, 17, 1},
    {{84538, 14}, 88, 1},
    {{84552, 30}, 160, 1},
    {{84582, 14}, 50, 1},
    {{84596, 14}, 130, 1},
    {{84610, 17}, 232, 1},
    {{84627, 31}, 240, 1},
    {{84658, 10}, 250, 1},
    {{84668, 18}, 25, 1},
    {{84686, 10}, 24, 1},
    {{84696, 14}, 126, 1},
    {{84710, 14}, 253, 1},
    {{84724, 18}, 67, 1},
    {{84742, 12}, 181, 1},
    {{84754, 8}, 59, 1},
    {{84762, 26}, 179, 1},
    {{84788, 15}, 162, 1},
    {{84803, 17}, 197, 1},
    {{84820, 21}, 178, 1},
    {{84841, 25}, 186, 1},
    {{84866, 25}, 186, 1},
    {{84891, 31}, 268, 1},
    {{84922, 12}, 222, 1},
    {{84934, 10}, 141, 1},
    {{84944, 14}, 5, 1},
    {{84958, 12}, 148, 1},
    {{84970, 10}, 189, 1},
    {{84980, 12}, 55, 1},
    {{84992, 10}, 236, 1},
    {{85002, 10}, 49, 1},
    {{85012, 10}, 31, 1},
    {{85022, 16}, 45, 1},
    {{85038, 16}, 62, 1},
    {{85054, 12}, 5, 1},
    {{85066, 16}, 6, 1},
    {{85082, 12}, 73, 1},
    {{85094, 20}, 173, 1},
    {{85114, 18}, 192, 1},
    {{85132, 14}, 26, 1},
    {{85146, 14}, 26, 1},
    {{85160, 18}, 154, 1},
    {{85178, 12}, 23, 1},
    {{85190, 16}, 132, 1},
    {{85206, 16}, 60, 1},
    {{85222, 16}, 231, 1},
    {{85238, 12}, 58, 1},
    {{85250, 14}, 80, 1},
    {{85264, 12}, 56, 1},
    {{85276, 10}, 143, 1},
    {{85286, 14}, 193, 1},
    {{85300, 10}, 75, 1},
    {{85310, 14}, 21, 1},
    {{85324, 10}, 11, 1},
    {{85334, 10}, 134, 1},
    {{85344, 16}, 35, 1},
    {{85360, 8}, 24, 1},
    {{85368, 18}, 98, 1},
    {{85386, 8}, 263, 1},
    {{85394, 10}, 20, 1},
    {{85404, 32}, 159, 1},
    {{85436, 10}, 220, 1},
    {{85446, 12}, 153, 1},
    {{85458, 8}, 64, 1},
    {{85466, 10}, 187, 1},
    {{85476, 14}, 35, 1},
    {{85490, 18}, 35, 1},
    {{85508, 15}, 82, 1},
    {{85523, 14}, 229, 1},
    {{85537, 16}, 229, 1},
    {{85553, 12}, 91, 1},
    {{85565, 16}, 69, 1},
    {{85581, 17}, 103, 1},
    {{85598, 14}, 159, 1},
    {{85612, 12}, 220, 1},
    {{85624, 17}, 147, 1},
    {{85641, 12}, 187, 1},
    {{85653, 10}, 64, 1},
    {{85663, 10}, 144, 1},
    {{85673, 12}, 153, 1},
    {{85685, 16}, 252, 1},
    {{85701, 12}, 47, 1},
    {{85713, 18}, 252, 1},
    {{85731, 14}, 79, 1},
    {{85745, 10}, 79, 1},
    {{85755, 8}, 87, 1},
    {{85763, 18}, 16, 1},
    {{85781, 14}, 16, 1},
    {{85795, 14}, 254, 1},
    {{85809, 31}, 210, 1},
    {{85840, 12}, 46, 1},
    {{85852, 14}, 92, 1},
    {{85866, 16}, 217, 1},
    {{85882, 16}, 217, 1},
    {{85898, 10}, 187, 1},
    {{85908, 8}, 101, 1},
    {{85916, 8}, 101, 1},
    {{85924, 12}, 216, 1},
    {{85936, 10}, 40, 1},
    {{85946, 12}, 164, 1},
    {{85958, 14}, 114, 1},
    {{85972, 12}, 191, 1},
    {{85984, 8}, 78, 1},
    {{85992, 10}, 13, 1},
    {{86002, 18}, 4, 1},
    {{86020, 23}, 174, 1},
    {{86043, 12}, 164, 1},
    {{86055, 16}, 25, 1},
    {{86071, 12}, 25, 1},
    {{86083, 12}, 48, 1},
    {{86095, 14}, 37, 1},
    {{86109, 12}, 191, 1},
    {{86121, 25}, 174, 1},
    {{86146, 18}, 51, 1},
    {{86164, 12}, 51, 1},
    {{86176, 10}, 13, 1},
    {{86186, 10}, 76, 1},
    {{86196, 16}, 45, 1},
    {{86212, 14}, 134, 1},
    {{86226, 16}, 134, 1},
    {{86242, 12}, 88, 1},
    {{86254, 12}, 88, 1},
    {{86266, 10}, 53, 1},
    {{86276, 25}, 243, 1},
    {{86301, 12}, 105, 1},
    {{86313, 12}, 114, 1},
    {{86325, 12}, 17, 1},
    {{86337, 22}, 28, 1},
    {{86359, 8}, 65, 1},
    {{86367, 18}, 28, 1},
    {{86385, 18}, 199, 1},
    {{86403, 16}, 150, 1},
    {{86419, 12}, 150, 1},
    {{86431, 10}, 71, 1},
    {{86441, 10}, 17, 1},
    {{86451, 14}, 4, 1},
    {{86465, 10}, 76, 1},
    {{86475, 12}, 253, 1},
    {{86487, 18}, 136, 1},
    {{86505, 16}, 157, 1},
    {{86521, 17}, 123, 1},
    {{86538, 12}, 63, 1},
    {{86550, 16}, 63, 1},
    {{86566, 10}, 126, 1},
    {{86576, 8}, 84, 1},
    {{86584, 8}, 111, 1},
    {{86592, 10}, 102, 1},
    {{86602, 8}, 111, 1},
    {{86610, 18}, 226, 1},
    {{86628, 24}, 226, 1},
    {{86652, 10}, 70, 1},
    {{86662, 10}, 81, 1},
    {{86672, 10}, 81, 1},
    {{86682, 12}, 70, 1},
    {{86694, 18}, 32, 1},
    {{86712, 8}, 84, 1},
    {{86720, 8}, 84, 1},
    {{86728, 12}, 258, 1},
    {{86740, 18}, 126, 1},
    {{86758, 8}, 107, 1},
    {{86766, 10}, 188, 1},
    {{86776, 12}, 125, 1},
    {{86788, 10}, 107, 1},
    {{86798, 14}, 188, 1},
    {{86812, 6}, 102, 1},
    {{86818, 16}, 19, 1},
    {{86834, 14}, 195, 1},
    {{86848, 16}, 238, 1},
    {{86864, 17}, 139, 1},
    {{86881, 10}, 119, 1},
    {{86891, 25}, 118, 1},
    {{86916, 12}, 195, 1},
    {{86928, 11}, 121, 1},
    {{86939, 17}, 139, 1},
    {{86956, 16}, 238, 1},
    {{86972, 14}, 61, 1},
    {{86986, 12}, 19, 1},
    {{86998, 16}, 61, 1},
    {{87014, 14}, 42, 1},
    {{87028, 14}, 73, 1},
    {{87042, 18}, 6, 1},
    {{87060, 22}, 173, 1},
    {{87082, 12}, 26, 1},
    {{87094, 12}, 60, 1},
    {{87106, 16}, 231, 1},
    {{87122, 16}, 132, 1},
    {{87138, 10}, 60, 1},
    {{87148, 14}, 231, 1},
    {{87162, 8}, 23, 1},
    {{87170, 8}, 73, 1},
    {{87178, 16}, 154, 1},
    {{87194, 12}, 6, 1},
    {{87206, 16}, 173, 1},
    {{87222, 12}, 192, 1},
    {{87234, 8}, 26, 1},
    {{87242, 10}, 30, 1},
    {{87252, 12}, 30, 1},
    {{87264, 8}, 22, 1},
    {{87272, 21}, 225, 1},
    {{87293, 10}, 140, 1},
    {{87303, 12}, 140, 1},
    {{87315, 10}, 58, 1},
    {{87325, 14}, 193, 1},
    {{87339, 14}, 80, 1},
    {{87353, 14}, 75, 1},
    {{87367, 10}, 143, 1},
    {{87377, 14}, 193, 1},
    {{87391, 12}, 56, 1},
    {{87403, 10}, 56, 1},
    {{87413, 10}, 80, 1},
    {{87423, 22}, 99, 1},
    {{87445, 12}, 133, 1},
    {{87457, 18}, 99, 1},
    {{87475, 16}, 77, 1},
    {{87491, 12}, 77, 1},
    {{87503, 14}, 219, 1},
    {{87517, 12}, 108, 1},
    {{87529, 11}, 171, 1},
    {{87540, 10}, 100, 1},
    {{87550, 10}, 100, 1},
    {{87560, 10}, 113, 1},
    {{87570, 8}, 211, 1},
    {{87578, 12}, 68, 1},
    {{87590, 25}, 185, 1},
    {{87615, 8}, 264, 1},
    {{87623, 11}, 171, 1},
    {{87634, 15}, 209, 1},
    {{87649, 23}, 205, 1},
    {{87672, 12}, 68, 1},
    {{87684, 17}, 185, 1},
    {{87701, 18}, 72, 1},
    {{87719, 18}, 29, 1},
    {{87737, 8}, 169, 1},
    {{87745, 8}, 169, 1},
    {{87753, 12}, 0, 1},
    {{87765, 14}, 264, 1},
    {{87779, 14}, 264, 1},
    {{87793, 14}, 267, 1},
    {{87807, 12}, 3, 1},
    {{87819, 10}, 7, 1},
    {{87829, 8}, 233, 1},
    {{87837, 22}, 177, 1},
    {{87859, 14}, 267, 1},
    {{87873, 12}, 14, 1},
    {{87885, 10}, 165, 1},
    {{87895, 10}, 3, 1},
    {{87905, 12}, 104, 1},
    {{87917, 12}, 104, 1},
    {{87929, 12}, 230, 1},
    {{87941, 20}, 177, 1},
    {{87961, 18}, 194, 1},
    {{87979, 14}, 158, 1},
    {{87993, 16}, 15, 1},
    {{88009, 10}, 221, 1},
    {{88019, 12}, 267, 1},
    {{88031, 10}, 184, 1},
    {{88041, 12}, 34, 1},
    {{88053, 10}, 18, 1},
    {{88063, 10}, 265, 1},
    {{88073, 10}, 7, 1},
    {{88083, 12}, 149, 1},
    {{88095, 10}, 246, 1},
    {{88105, 12}, 176, 1},
    {{88117, 10}, 128, 1},
    {{88127, 8}, 83, 1},
    {{88135, 21}, 156, 1},
    {{88156, 10}, 14, 1},
    {{88166, 10}, 244, 1},
    {{88176, 12}, 36, 1},
    {{88188, 12}, 36, 1},
    {{88200, 15}, 54, 1},
    {{88215, 10}, 235, 1},
    {{88225, 15}, 183, 1},
    {{88240, 15}, 183, 1},
    {{88255, 18}, 183, 1},
    {{88273, 14}, 97, 1},
    {{88287, 14}, 97, 1},
    {{88301, 6}, 12, 1},
    {{88307, 14}, 43, 1},
    {{88321, 14}, 43, 1},
    {{88335, 8}, 198, 1},
    {{88343, 17}, 178, 1},
    {{88360, 17}, 178, 1},
    {{88377, 8}, 141, 1},
    {{88385, 15}, 162, 1},
    {{88400, 25}, 186, 1},
    {{88425, 41}, 10, 1},
    {{88466, 10}, 49, 1},
    {{88476, 18}, 222, 1},
    {{88494, 12}, 5, 1},
    {{88506, 8}, 236, 1},
    {{88514, 10}, 49, 1},
    {{88524, 16}, 62, 1},
    {{88540, 10}, 141, 1},
    {{88550, 10}, 189, 1},
    {{88560, 10}, 148, 1},
    {{88570, 14}, 124, 1},
    {{88584, 12}, 245, 1},
    {{88596, 14}, 41, 1},
    {{88610, 14}, 41, 1},
    {{88624, 13}, 197, 1},
    {{88637, 13}, 162, 1},
    {{88650, 21}, 186, 1},
    {{88671, 15}, 234, 1},
    {{88686, 17}, 215, 1},
    {{88703, 35}, 10, 1},
    {{88738, 23}, 196, 1},
    {{88761, 28}, 172, 1},
    {{88789, 28}, 214, 1},
    {{88817, 23}, 268, 1},
    {{88840, 8}, 141, 1},
    {{88848, 14}, 5, 1},
    {{88862, 10}, 31, 1},
    {{88872, 12}, 55, 1},
    {{88884, 12}, 55, 1},
    {{88896, 12}, 222, 1},
    {{88908, 16}, 69, 1},
    {{88924, 8}, 87, 1},
    {{88932, 10}, 94, 1},
    {{88942, 10}, 11, 1},
    {{88952, 27}, 240, 1},
    {{88979, 8}, 250, 1},
    {{88987, 10}, 74, 1},
    {{88997, 10}, 142, 1},
    {{89007, 12}, 248, 1},
    {{89019, 16}, 146, 1},
    {{89035, 8}, 116, 1},
    {{89043, 15}, 232, 1},
    {{89058, 10}, 1, 1},
    {{89068, 21}, 242, 1},
    {{89089, 14}, 182, 1},
    {{89103, 12}, 35, 1},
    {{89115, 14}, 35, 1},
    {{89129, 18}, 50, 1},
    {{89147, 24}, 160, 1},
    {{89171, 14}, 50, 1},
    {{89185, 26}, 180, 1},
    {{89211, 10}, 213, 1},
    {{89221, 26}, 8, 1},
    {{89247, 10}, 38, 1},
    {{89257, 13}, 130, 1},
    {{89270, 17}, 163, 1},
    {{89287, 8}, 24, 1},
    {{89295, 8}, 11, 1},
    {{89303, 6}, 151, 1},
    {{89309, 15}, 115, 1},
    {{89324, 17}, 115, 1},
    {{89341, 17}, 200, 1},
    {{89358, 10}, 21, 1},
    {{89368, 8}, 249, 1},
    {{89376, 10}, 138, 1},
    {{89386, 16}, 109, 1},
    {{89402, 14}, 108, 1},
    {{89416, 14}, 227, 1},
    {{89430, 14}, 98, 1},
    {{89444, 14}, 112, 1},
    {{89458, 14}, 167, 1},
    {{89472, 14}, 175, 1},
    {{89486, 8}, 93, 1},
    {{89494, 23}, 122, 1},
    {{89517, 20}, 155, 1},
    {{89537, 14}, 219, 1},
    {{89551, 14}, 110, 1},
    {{89565, 12}, 108, 1},
    {{89577, 10}, 170, 1},
    {{89587, 16}, 66, 1},
    {{89603, 14}, 66, 1},
    {{89617, 8}, 257, 1},
    {{89625, 14}, 175, 1},
    {{89639, 14}, 89, 1},
    {{89653, 12}, 109, 1},
    {{89665, 10}, 39, 1},
    {{89675, 10}, 145, 1},
    {{89685, 12}, 228, 1},
    {{89697, 10}, 145, 1},
    {{89707, 8}, 168, 1},
    {{89715, 8}, 168, 1},
    {{89723, 8}, 263, 1},
    {{89731, 16}, 98, 1},
    {{89747, 10}, 263, 1},
    {{89757, 14}, 266, 1},
    {{89771, 12}, 266, 1},
    {{89783, 18}, 266, 1},
    {{89801, 21}, 52, 1},
    {{89822, 20}, 52, 1},
    {{89842, 6}, 20, 1},
    {{89848, 10}, 227, 1},
    {{89858, 8}, 20, 1},
    {{89866, 16}, 266, 1},
    {{89882, 10}, 112, 1},
    {{89892, 10}, 167, 1},
    {{89902, 10}, 27, 1},
    {{89912, 12}, 166, 1},
    {{89924, 10}, 27, 1},
    {{89934, 8}, 33, 1},
    {{89942, 26}, 179, 1},
    {{89968, 8}, 85, 1},
    {{89976, 8}, 59, 1},
    {{89984, 8}, 59, 1},
    {{89992, 24}, 179, 1},
    {{90016, 20}, 67, 1},
    {{90036, 10}, 181, 1},
    {{90046, 18}, 67, 1},
    {{90064, 14}, 135, 1},
    {{90078, 20}, 95, 1},
    {{90098, 16}, 62, 1},
    {{90114, 12}, 190, 1},
    {{90126, 10}, 190, 1},
    {{90136, 8}, 137, 1},
    {{90144, 33}, 86, 1},
    {{90177, 10}, 96, 1},
    {{90187, 13}, 86, 1},
    {{90200, 20}, 86, 1},
    {{90220, 12}, 26, 1},
    {{90232, 18}, 154, 1},
    {{90250, 12}, 229, 1},
    {{90262, 12}, 229, 1},
    {{90274, 6}, 40, 1},
    {{90280, 19}, 103, 1},
    {{90299, 23}, 187, 1},
    {{90322, 16}, 217, 1},
    {{90338, 8}, 187, 1},
    {{90346, 23}, 187, 1},
    {{90369, 8}, 187, 1},
    {{90377, 14}, 79, 1},
    {{90391, 12}, 79, 1},
    {{90403, 16}, 16, 1},
    {{90419, 14}, 46, 1},
    {{90433, 12}, 153, 1},
    {{90445, 8}, 101, 1},
    {{90453, 12}, 220, 1},
    {{90465, 10}, 153, 1},
    {{90475, 12}, 153, 1},
    {{90487, 12}, 82, 1},
    {{90499, 14}, 229, 1},
    {{90513, 10}, 40, 1},
    {{90523, 17}, 252, 1},
    {{90540, 19}, 103, 1},
    {{90559, 14}, 216, 1},
    {{90573, 16}, 217, 1},
    {{90589, 12}, 91, 1},
    {{90601, 12}, 91, 1},
    {{90613, 8}, 101, 1},
    {{90621, 12}, 79, 1},
    {{90633, 16}, 254, 1},
    {{90649, 16}, 16, 1},
    {{90665, 14}, 46, 1},
    {{90679, 8}, 89, 1},
    {{90687, 12}, 159, 1},
    {{90699, 12}, 220, 1},
    {{90711, 12}, 144, 1},
    {{90723, 10}, 187, 1},
    {{90733, 10}, 64, 1},
    {{90743, 14}, 153, 1},
    {{90757, 21}, 147, 1},
    {{90778, 12}, 91, 1},
    {{90790, 12}, 91, 1},
    {{90802, 12}, 69, 1},
    {{90814, 10}, 47, 1},
    {{90824, 14}, 55, 1},
    {{90838, 14}, 5, 1},
    {{90852, 20}, 217, 1},
    {{90872, 12}, 40, 1},
    {{90884, 14}, 79, 1},
    {{90898, 18}, 254, 1},
    {{90916, 20}, 16, 1},
    {{90936, 12}, 87, 1},
    {{90948, 16}, 46, 1},
    {{90964, 16}, 153, 1},
    {{90980, 12}, 144, 1},
    {{90992, 10}, 64, 1},
    {{91002, 10}, 64, 1},
    {{91012, 18}, 69, 1},
    {{91030, 18}, 82, 1},
    {{91048, 25}, 103, 1},
    {{91073, 20}, 16, 1},
    {{91093, 10}, 101, 1},
    {{91103, 13}, 82, 1},
    {{91116, 8}, 206, 1},
    {{91124, 12}, 82, 1},
    {{91136, 14}, 82, 1},
    {{91150, 12}, 229, 1},
    {{91162, 17}, 252, 1},
    {{91179, 16}, 252, 1},
    {{91195, 35}, 252, 1},
    {{91230, 16}, 252, 1},
    {{91246, 14}, 69, 1},
    {{91260, 14}, 216, 1},
    {{91274, 12}, 216, 1},
    {{91286, 14}, 216, 1},
    {{91300, 10}, 47, 1},
    {{91310, 10}, 47, 1},
    {{91320, 16}, 45, 1},
    {{91336, 14}, 45, 1},
    {{91350, 14}, 62, 1},
    {{91364, 14}, 45, 1},
    {{91378, 8}, 64, 1},
    {{91386, 10}, 217, 1},
    {{91396, 16}, 217, 1},
    {{91412, 12}, 31, 1},
    {{91424, 14}, 55, 1},
    {{91438, 14}, 55, 1},
    {{91452, 14}, 5, 1},
    {{91466, 12}, 91, 1},
    {{91478, 8}, 101, 1},
    {{91486, 25}, 89, 1},
    {{91511, 12}, 84, 1},
    {{91523, 12}, 84, 1},
    {{91535, 12}, 85, 1},
    {{91547, 14}, 92, 1},
    {{91561, 14}, 94, 1},
    {{91575, 14}, 94, 1},
    {{91589, 14}, 93, 1},
    {{91603, 12}, 79, 1},
    {{91615, 8}, 87, 1},
    {{91623, 12}, 254, 1},
    {{91635, 12}, 254, 1},
    {{91647, 16}, 254, 1},
    {{91663, 16}, 254, 1},
    {{91679, 16}, 16, 1},
    {{91695, 16}, 16, 1},
    {{91711, 14}, 46, 1},
    {{91725, 28}, 159, 1},
    {{91753, 12}, 144, 1},
    {{91765, 10}, 64, 1},
    {{91775, 21}, 147, 1},
    {{91796, 12}, 220, 1},
    {{91808, 21}, 159, 1},
    {{91829, 10}, 220, 1},
    {{91839, 22}, 84, 1},
    {{91861, 18}, 254, 1},
    {{91879, 8}, 101, 1},
    {{91887, 12}, 91, 1},
    {{91899, 12}, 91, 1},
    {{91911, 12}, 77, 1},
    {{91923, 18}, 16, 1},
    {{91941, 14}, 69, 1},
    {{91955, 20}, 173, 1},
    {{91975, 12}, 76, 1},
    {{91987, 14}, 4, 1},
    {{92001, 16}, 4, 1},
    {{92017, 18}, 4, 1},
    {{92035, 18}, 4, 1},
    {{92053, 10}, 11, 1},
    {{92063, 12}, 76, 1},
    {{92075, 10}, 44, 1},
    {{92085, 8}, 78, 1},
    {{92093, 12}, 38, 1},
    {{92105, 14}, 38, 1},
    {{92119, 12}, 114, 1},
    {{92131, 12}, 114, 1},
    {{92143, 12}, 114, 1},
    {{92155, 14}, 114, 1},
    {{92169, 14}, 114, 1},
    {{92183, 8}, 78, 1},
    {{92191, 10}, 78, 1},
    {{92201, 12}, 51, 1},
    {{92213, 18}, 28, 1},
    {{92231, 20}, 28, 1},
    {{92251, 20}, 28, 1},
    {{92271, 20}, 28, 1},
    {{92291, 18}, 28, 1},
    {{92309, 20}, 28, 1},
    {{92329, 8}, 24, 1},
    {{92337, 20}, 28, 1},
    {{92357, 12}, 150, 1},
    {{92369, 12}, 150, 1},
    {{92381, 14}, 4, 1},
    {{92395, 14}, 4, 1},
    {{92409, 8}, 65, 1},
    {{92417, 10}, 17, 1},
    {{92427, 10}, 17, 1},
    {{92437, 12}, 71, 1},
    {{92449, 12}, 71, 1},
    {{92461, 14}, 150, 1},
    {{92475, 19}, 199, 1},
    {{92494, 12}, 150, 1},
    {{92506, 16}, 71, 1},
    {{92522, 8}, 65, 1},
    {{92530, 12}, 150, 1},
    {{92542, 14}, 150, 1},
    {{92556, 14}, 150, 1},
    {{92570, 8}, 134, 1},
    {{92578, 28}, 160, 1},
    {{92606, 8}, 38, 1},
    {{92614, 10}, 38, 1},
    {{92624, 12}, 53, 1},
    {{92636, 12}, 6, 1},
    {{92648, 25}, 243, 1},
    {{92673, 14}, 50, 1},
    {{92687, 10}, 104, 1},
    {{92697, 10}, 255, 1},
    {{92707, 14}, 105, 1},
    {{92721, 15}, 130, 1},
    {{92736, 10}, 114, 1},
    {{92746, 12}, 105, 1},
    {{92758, 21}, 174, 1},
    {{92779, 12}, 164, 1},
    {{92791, 12}, 248, 1},
    {{92803, 14}, 51, 1},
    {{92817, 14}, 25, 1},
    {{92831, 16}, 25, 1},
    {{92847, 14}, 25, 1},
    {{92861, 16}, 25, 1},
    {{92877, 12}, 48, 1},
    {{92889, 15}, 232, 1},
    {{92904, 10}, 1, 1},
    {{92914, 23}, 242, 1},
    {{92937, 10}, 13, 1},
    {{92947, 10}, 13, 1},
    {{92957, 10}, 142, 1},
    {{92967, 12}, 191, 1},
    {{92979, 10}, 191, 1},
    {{92989, 10}, 191, 1},
    {{92999, 10}, 191, 1},
    {{93009, 12}, 164, 1},
    {{93021, 14}, 37, 1},
    {{93035, 12}, 104, 1},
    {{93047, 8}, 250, 1},
    {{93055, 27}, 240, 1},
    {{93082, 19}, 174, 1},
    {{93101, 23}, 174, 1},
    {{93124, 14}, 25, 1},
    {{93138, 12}, 164, 1},
    {{93150, 8}, 151, 1},
    {{93158, 10}, 88, 1},
    {{93168, 10}, 134, 1},
    {{93178, 15}, 243, 1},
    {{93193, 27}, 243, 1},
    {{93220, 14}, 38, 1},
    {{93234, 12}, 104, 1},
    {{93246, 16}, 88, 1},
    {{93262, 10}, 164, 1},
    {{93272, 10}, 191, 1},
    {{93282, 12}, 164, 1},
    {{93294, 21}, 174, 1},
    {{93315, 16}, 51, 1},
    {{93331, 10}, 134, 1},
    {{93341, 10}, 88, 1},
    {{93351, 29}, 243, 1},
    {{93380, 27}, 243, 1},
    {{93407, 14}, 105, 1},
    {{93421, 19}, 174, 1},
    {{93440, 12}, 134, 1},
    {{93452, 12}, 17, 1},
    {{93464, 14}, 53, 1},
    {{93478, 12}, 134, 1},
    {{93490, 25}, 134, 1},
    {{93515, 12}, 88, 1},
    {{93527, 14}, 88, 1},
    {{93541, 12}, 80, 1},
    {{93553, 12}, 80, 1},
    {{93565, 14}, 80, 1},
    {{93579, 12}, 80, 1},
    {{93591, 14}, 80, 1},
    {{93605, 12}, 58, 1},
    {{93617, 10}, 58, 1},
    {{93627, 10}, 58, 1},
    {{93637, 12}, 140, 1},
    {{93649, 10}, 58, 1},
    {{93659, 12}, 75, 1},
    {{93671, 10}, 75, 1},
    {{93681, 12}, 75, 1},
    {{93693, 14}, 75, 1},
    {{93707, 12}, 138, 1},
    {{93719, 12}, 249, 1},
    {{93731, 10}, 75, 1},
    {{93741, 13}, 86, 1},
    {{93754, 22}, 86, 1},
    {{93776, 13}, 86, 1},
    {{93789, 13}, 86, 1},
    {{93802, 22}, 86, 1},
    {{93824, 13}, 86, 1},
    {{93837, 13}, 86, 1},
    {{93850, 17}, 86, 1},
    {{93867, 13}, 86, 1},
    {{93880, 22}, 86, 1},
    {{93902, 12}, 86, 1},
    {{93914, 12}, 193, 1},
    {{93926, 14}, 193, 1},
    {{93940, 10}, 143, 1},
    {{93950, 8}, 96, 1},
    {{93958, 15}, 96, 1},
    {{93973, 10}, 96, 1},
    {{93983, 10}, 143, 1},
    {{93993, 12}, 56, 1},
    {{94005, 12}, 56, 1},
    {{94017, 23}, 96, 1},
    {{94040, 12}, 56, 1},
    {{94052, 17}, 86, 1},
    {{94069, 14}, 86, 1},
    {{94083, 12}, 140, 1},
    {{94095, 32}, 123, 1},
    {{94127, 14}, 126, 1},
    {{94141, 12}, 253, 1},
    {{94153, 14}, 126, 1},
    {{94167, 12}, 253, 1},
    {{94179, 26}, 123, 1},
    {{94205, 54}, 82, 1},
    {{94259, 8}, 22, 1},
    {{94267, 10}, 22, 1},
    {{94277, 14}, 63, 1},
    {{94291, 17}, 123, 1},
    {{94308, 15}, 123, 1},
    {{94323, 14}, 123, 1},
    {{94337, 18}, 99, 1},
    {{94355, 18}, 99, 1},
    {{94373, 18}, 99, 1},
    {{94391, 10}, 253, 1},
    {{94401, 12}, 126, 1},
    {{94413, 12}, 126, 1},
    {{94425, 20}, 99, 1},
    {{94445, 11}, 253, 1},
    {{94456, 17}, 251, 1},
    {{94473, 24}, 251, 1},
    {{94497, 16}, 251, 1},
    {{94513, 10}, 119, 1},
    {{94523, 13}, 120, 1},
    {{94536, 21}, 89, 1},
    {{94557, 19}, 226, 1},
    {{94576, 18}, 89, 1},
    {{94594, 18}, 226, 1},
    {{94612, 20}, 226, 1},
    {{94632, 8}, 111, 1},
    {{94640, 10}, 102, 1},
    {{94650, 12}, 120, 1},
    {{94662, 8}, 111, 1},
    {{94670, 10}, 102, 1},
    {{94680, 8}, 81, 1},
    {{94688, 8}, 70, 1},
    {{94696, 6}, 81, 1},
    {{94702, 6}, 81, 1},
    {{94708, 6}, 81, 1},
    {{94714, 6}, 111, 1},
    {{94720, 8}, 107, 1},
    {{94728, 8}, 107, 1},
    {{94736, 6}, 107, 1},
    {{94742, 8}, 188, 1},
    {{94750, 8}, 188, 1},
    {{94758, 23}, 188, 1},
    {{94781, 14}, 125, 1},
    {{94795, 8}, 107, 1},
    {{94803, 17}, 107, 1},
    {{94820, 12}, 70, 1},
    {{94832, 12}, 70, 1},
    {{94844, 10}, 81, 1},
    {{94854, 8}, 84, 1},
    {{94862, 8}, 84, 1},
    {{94870, 8}, 84, 1},
    {{94878, 18}, 258, 1},
    {{94896, 18}, 258, 1},
    {{94914, 8}, 84, 1},
    {{94922, 10}, 107, 1},
    {{94932, 8}, 107, 1},
    {{94940, 12}, 81, 1},
    {{94952, 12}, 70, 1},
    {{94964, 10}, 107, 1},
    {{94974, 10}, 84, 1},
    {{94984, 4}, 33, 1},
    {{94988, 10}, 133, 1},
    {{94998, 6}, 33, 1},
    {{95004, 8}, 33, 1},
    {{95012, 6}, 33, 1},
    {{95018, 10}, 85, 1},
    {{95028, 8}, 59, 1},
    {{95036, 8}, 85, 1},
    {{95044, 8}, 59, 1},
    {{95052, 12}, 181, 1},
    {{95064, 8}, 59, 1},
    {{95072, 16}, 67, 1},
    {{95088, 24}, 179, 1},
    {{95112, 24}, 179, 1},
    {{95136, 8}, 85, 1},
    {{95144, 10}, 181, 1},
    {{95154, 24}, 179, 1},
    {{95178, 23}, 179, 1},
    {{95201, 24}, 179, 1},
    {{95225, 22}, 179, 1},
    {{95247, 14}, 67, 1},
    {{95261, 14}, 67, 1},
    {{95275, 16}, 67, 1},
    {{95291, 8}, 59, 1},
    {{95299, 18}, 67, 1},
    {{95317, 12}, 30, 1},
    {{95329, 10}, 30, 1},
    {{95339, 10}, 30, 1},
    {{95349, 12}, 30, 1},
    {{95361, 8}, 30, 1},
    {{95369, 12}, 225, 1},
    {{95381, 19}, 225, 1},
    {{95400, 12}, 225, 1},
    {{95412, 10}, 21, 1},
    {{95422, 10}, 21, 1},
    {{95432, 10}, 21, 1},
    {{95442, 10}, 21, 1},
    {{95452, 10}, 21, 1},
    {{95462, 8}, 141, 1},
    {{95470, 15}, 178, 1},
    {{95485, 15}, 178, 1},
    {{95500, 20}, 178, 1},
    {{95520, 16}, 222, 1},
    {{95536, 16}, 222, 1},
    {{95552, 16}, 222, 1},
    {{95568, 17}, 222, 1},
    {{95585, 14}, 222, 1},
    {{95599, 16}, 222, 1},
    {{95615, 16}, 245, 1},
    {{95631, 29}, 245, 1},
    {{95660, 16}, 245, 1},
    {{95676, 14}, 41, 1},
    {{95690, 13}, 162, 1},
    {{95703, 15}, 197, 1},
    {{95718, 15}, 197, 1},
    {{95733, 15}, 162, 1},
    {{95748, 36}, 162, 1},
    {{95784, 17}, 162, 1},
    {{95801, 15}, 162, 1},
    {{95816, 23}, 186, 1},
    {{95839, 25}, 186, 1},
    {{95864, 25}, 186, 1},
    {{95889, 25}, 186, 1},
    {{95914, 23}, 268, 1},
    {{95937, 41}, 10, 1},
    {{95978, 41}, 10, 1},
    {{96019, 21}, 215, 1},
    {{96040, 37}, 10, 1},
    {{96077, 34}, 10, 1},
    {{96111, 19}, 10, 1},
    {{96130, 18}, 172, 1},
    {{96148, 16}, 172, 1},
    {{96164, 16}, 172, 1},
    {{96180, 17}, 178, 1},
    {{96197, 17}, 178, 1},
    {{96214, 12}, 118, 1},
    {{96226, 10}, 31, 1},
    {{96236, 16}, 62, 1},
    {{96252, 16}, 62, 1},
    {{96268, 14}, 222, 1},
    {{96282, 14}, 222, 1},
    {{96296, 12}, 55, 1},
    {{96308, 14}, 55, 1},
    {{96322, 14}, 245, 1},
    {{96336, 21}, 268, 1},
    {{96357, 16}, 124, 1},
    {{96373, 14}, 124, 1},
    {{96387, 8}, 236, 1},
    {{96395, 12}, 49, 1},
    {{96407, 8}, 236, 1},
    {{96415, 8}, 5, 1},
    {{96423, 10}, 189, 1},
    {{96433, 15}, 131, 1},
    {{96448, 12}, 5, 1},
    {{96460, 10}, 148, 1},
    {{96470, 10}, 148, 1},
    {{96480, 8}, 141, 1},
    {{96488, 12}, 21, 1},
    {{96500, 14}, 62, 1},
    {{96514, 23}, 31, 1},
    {{96537, 8}, 148, 1},
    {{96545, 8}, 148, 1},
    {{96553, 13}, 55, 1},
    {{96566, 10}, 49, 1},
    {{96576, 17}, 131, 1},
    {{96593, 15}, 131, 1},
    {{96608, 10}, 189, 1},
    {{96618, 10}, 189, 1},
    {{96628, 10}, 189, 1},
    {{96638, 15}, 129, 1},
    {{96653, 15}, 129, 1},
    {{96668, 10}, 148, 1},
    {{96678, 13}, 131, 1},
    {{96691, 26}, 268, 1},
    {{96717, 8}, 141, 1},
    {{96725, 10}, 141, 1},
    {{96735, 14}, 5, 1},
    {{96749, 10}, 141, 1},
    {{96759, 14}, 135, 1},
    {{96773, 14}, 135, 1},
    {{96787, 12}, 135, 1},
    {{96799, 25}, 135, 1},
    {{96824, 17}, 95, 1},
    {{96841, 17}, 95, 1},
    {{96858, 12}, 223, 1},
    {{96870, 9}, 137, 1},
    {{96879, 12}, 135, 1},
    {{96891, 14}, 135, 1},
    {{96905, 19}, 77, 1},
    {{96924, 13}, 129, 1},
    {{96937, 19}, 163, 1},
    {{96956, 14}, 139, 1},
    {{96970, 12}, 190, 1},
    {{96982, 12}, 190, 1},
    {{96994, 12}, 137, 1},
    {{97006, 10}, 190, 1},
    {{97016, 12}, 137, 1},
    {{97028, 14}, 136, 1},
    {{97042, 12}, 190, 1},
    {{97054, 12}, 190, 1},
    {{97066, 25}, 137, 1},
    {{97091, 10}, 49, 1},
    {{97101, 10}, 49, 1},
    {{97111, 10}, 49, 1},
    {{97121, 12}, 49, 1},
    {{97133, 10}, 92, 1},
    {{97143, 10}, 92, 1},
    {{97153, 17}, 48, 1},
    {{97170, 34}, 155, 1},
    {{97204, 10}, 80, 1},
    {{97214, 8}, 75, 1},
    {{97222, 10}, 143, 1},
    {{97232, 8}, 87, 1},
    {{97240, 15}, 87, 1},
    {{97255, 10}, 87, 1},
    {{97265, 12}, 87, 1},
    {{97277, 8}, 101, 1},
    {{97285, 12}, 87, 1},
    {{97297, 10}, 94, 1},
    {{97307, 10}, 94, 1},
    {{97317, 12}, 212, 1},
    {{97329, 22}, 157, 1},
    {{97351, 12}, 136, 1},
    {{97363, 14}, 63, 1},
    {{97377, 16}, 255, 1},
    {{97393, 6}, 224, 1},
    {{97399, 20}, 173, 1},
    {{97419, 12}, 73, 1},
    {{97431, 14}, 192, 1},
    {{97445, 14}, 35, 1},
    {{97459, 12}, 35, 1},
    {{97471, 14}, 35, 1},
    {{97485, 26}, 180, 1},
    {{97511, 26}, 180, 1},
    {{97537, 24}, 180, 1},
    {{97561, 24}, 180, 1},
    {{97585, 32}, 213, 1},
    {{97617, 22}, 180, 1},
    {{97639, 13}, 130, 1},
    {{97652, 15}, 130, 1},
    {{97667, 25}, 74, 1},
    {{97692, 8}, 74, 1},
    {{97700, 16}, 182, 1},
    {{97716, 18}, 182, 1},
    {{97734, 18}, 182, 1},
    {{97752, 12}, 146, 1},
    {{97764, 10}, 116, 1},
    {{97774, 12}, 74, 1},
    {{97786, 12}, 74, 1},
    {{97798, 8}, 116, 1},
    {{97806, 14}, 60, 1},
    {{97820, 10}, 23, 1},
    {{97830, 16}, 132, 1},
    {{97846, 10}, 93, 1},
    {{97856, 12}, 93, 1},
    {{97868, 10}, 93, 1},
    {{97878, 33}, 166, 1},
    {{97911, 29}, 175, 1},
    {{97940, 12}, 20, 1},
    {{97952, 10}, 170, 1},
    {{97962, 20}, 20, 1},
    {{97982, 14}, 39, 1},
    {{97996, 16}, 109, 1},
    {{98012, 16}, 109, 1},
    {{98028, 14}, 112, 1},
    {{98042, 14}, 167, 1},
    {{98056, 12}, 112, 1},
    {{98068, 20}, 89, 1},
    {{98088, 8}, 214, 1},
    {{98096, 14}, 227, 1},
    {{98110, 12}, 204, 1},
    {{98122, 14}, 227, 1},
    {{98136, 12}, 112, 1},
    {{98148, 12}, 27, 1},
    {{98160, 10}, 108, 1},
    {{98170, 21}, 52, 1},
    {{98191, 12}, 227, 1},
    {{98203, 23}, 122, 1},
    {{98226, 20}, 122, 1},
    {{98246, 16}, 66, 1},
    {{98262, 14}, 175, 1},
    {{98276, 14}, 108, 1},
    {{98290, 12}, 110, 1},
    {{98302, 8}, 20, 1},
    {{98310, 14}, 110, 1},
    {{98324, 14}, 20, 1},
    {{98338, 20}, 66, 1},
    {{98358, 8}, 168, 1},
    {{98366, 10}, 263, 1},
    {{98376, 15}, 98, 1},
    {{98391, 8}, 168, 1},
    {{98399, 14}, 266, 1},
    {{98413, 12}, 228, 1},
    {{98425, 10}, 145, 1},
    {{98435, 8}, 263, 1},
    {{98443, 24}, 122, 1},
    {{98467, 12}, 68, 1},
    {{98479, 8}, 211, 1},
    {{98487, 17}, 209, 1},
    {{98504, 51}, 209, 1},
    {{98555, 11}, 171, 1},
    {{98566, 10}, 171, 1},
    {{98576, 10}, 100, 1},
    {{98586, 19}, 185, 1},
    {{98605, 10}, 100, 1},
    {{98615, 10}, 113, 1},
    {{98625, 10}, 171, 1},
    {{98635, 10}, 100, 1},
    {{98645, 10}, 100, 1},
    {{98655, 10}, 113, 1},
    {{98665, 10}, 113, 1},
    {{98675, 10}, 113, 1},
    {{98685, 15}, 185, 1},
    {{98700, 12}, 0, 1},
    {{98712, 8}, 264, 1},
    {{98720, 8}, 68, 1},
    {{98728, 25}, 205, 1},
    {{98753, 25}, 205, 1},
    {{98778, 25}, 205, 1},
    {{98803, 25}, 205, 1},
    {{98828, 17}, 185, 1},
    {{98845, 19}, 185, 1},
    {{98864, 23}, 185, 1},
    {{98887, 19}, 185, 1},
    {{98906, 18}, 72, 1},
    {{98924, 12}, 68, 1},
    {{98936, 8}, 264, 1},
    {{98944, 20}, 72, 1},
    {{98964, 20}, 72, 1},
    {{98984, 12}, 113, 1},
    {{98996, 8}, 264, 1},
    {{99004, 14}, 0, 1},
    {{99018, 8}, 169, 1},
    {{99026, 8}, 169, 1},
    {{99034, 18}, 29, 1},
    {{99052, 8}, 211, 1},
    {{99060, 18}, 29, 1},
    {{99078, 35}, 72, 1},
    {{99113, 8}, 264, 1},
    {{99121, 14}, 72, 1},
    {{99135, 8}, 113, 1},
    {{99143, 21}, 185, 1},
    {{99164, 12}, 0, 1},
    {{99176, 8}, 169, 1},
    {{99184, 18}, 29, 1},
    {{99202, 8}, 211, 1},
    {{99210, 27}, 211, 1},
    {{99237, 10}, 264, 1},
    {{99247, 12}, 68, 1},
    {{99259, 12}, 3, 1},
    {{99271, 12}, 3, 1},
    {{99283, 10}, 161, 1},
    {{99293, 12}, 14, 1},
    {{99305, 16}, 14, 1},
    {{99321, 10}, 14, 1},
    {{99331, 14}, 14, 1},
    {{99345, 12}, 14, 1},
    {{99357, 10}, 267, 1},
    {{99367, 12}, 7, 1},
    {{99379, 12}, 7, 1},
    {{99391, 12}, 7, 1},
    {{99403, 10}, 7, 1},
    {{99413, 10}, 7, 1},
    {{99423, 10}, 7, 1},
    {{99433, 12}, 246, 1},
    {{99445, 12}, 128, 1},
    {{99457, 12}, 128, 1},
    {{99469, 10}, 128, 1},
    {{99479, 12}, 128, 1},
    {{99491, 12}, 184, 1},
    {{99503, 10}, 3, 1},
    {{99513, 10}, 165, 1},
    {{99523, 23}, 225, 1},
    {{99546, 19}, 129, 1},
    {{99565, 23}, 156, 1},
    {{99588, 31}, 118, 1},
    {{99619, 10}, 90, 1},
    {{99629, 10}, 90, 1},
    {{99639, 14}, 14, 1},
    {{99653, 14}, 14, 1},
    {{99667, 27}, 161, 1},
    {{99694, 8}, 83, 1},
    {{99702, 19}, 83, 1},
    {{99721, 8}, 267, 1},
    {{99729, 12}, 149, 1},
    {{99741, 8}, 7, 1},
    {{99749, 10}, 104, 1},
    {{99759, 10}, 104, 1},
    {{99769, 12}, 230, 1},
    {{99781, 10}, 104, 1},
    {{99791, 10}, 246, 1},
    {{99801, 10}, 246, 1},
    {{99811, 12}, 176, 1},
    {{99823, 31}, 176, 1},
    {{99854, 8}, 265, 1},
    {{99862, 12}, 221, 1},
    {{99874, 12}, 221, 1},
    {{99886, 10}, 267, 1},
    {{99896, 12}, 267, 1},
    {{99908, 14}, 92, 1},
    {{99922, 14}, 92, 1},
    {{99936, 14}, 230, 1},
    {{99950, 12}, 104, 1},
    {{99962, 12}, 104, 1},
    {{99974, 12}, 104, 1},
    {{99986, 15}, 15, 1},
    {{100001, 16}, 15, 1},
    {{100017, 14}, 194, 1},
    {{100031, 16}, 194, 1},
    {{100047, 12}, 158, 1},
    {{100059, 16}, 194, 1},
    {{100075, 18}, 194, 1},
    {{100093, 16}, 177, 1},
    {{100109, 19}, 177, 1},
    {{100128, 21}, 177, 1},
    {{100149, 14}, 158, 1},
    {{100163, 20}, 177, 1},
    {{100183, 22}, 177, 1},
    {{100205, 16}, 158, 1},
    {{100221, 8}, 18, 1},
    {{100229, 20}, 15, 1},
    {{100249, 14}, 15, 1},
    {{100263, 16}, 15, 1},
    {{100279, 10}, 18, 1},
    {{100289, 10}, 34, 1},
    {{100299, 14}, 265, 1},
    {{100313, 10}, 184, 1},
    {{100323, 16}, 165, 1},
    {{100339, 14}, 165, 1},
    {{100353, 10}, 34, 1},
    {{100363, 12}, 34, 1},
    {{100375, 10}, 265, 1},
    {{100385, 12}, 8, 1},
    {{100397, 10}, 18, 1},
    {{100407, 12}, 18, 1},
    {{100419, 16}, 7, 1},
    {{100435, 12}, 156, 1},
    {{100447, 20}, 156, 1},
    {{100467, 12}, 83, 1},
    {{100479, 10}, 184, 1},
    {{100489, 27}, 184, 1},
    {{100516, 10}, 3, 1},
    {{100526, 12}, 161, 1},
    {{100538, 12}, 161, 1},
    {{100550, 12}, 149, 1},
    {{100562, 14}, 176, 1},
    {{100576, 10}, 265, 1},
    {{100586, 10}, 18, 1},
    {{100596, 12}, 165, 1},
    {{100608, 12}, 165, 1},
    {{100620, 27}, 156, 1},
    {{100647, 14}, 149, 1},
    {{100661, 12}, 3, 1},
    {{100673, 12}, 83, 1},
    {{100685, 12}, 7, 1},
    {{100697, 12}, 36, 1},
    {{100709, 10}, 244, 1},
    {{100719, 8}, 237, 1},
    {{100727, 12}, 198, 1},
    {{100739, 10}, 198, 1},
    {{100749, 14}, 97, 1},
    {{100763, 14}, 97, 1},
    {{100777, 8}, 36, 1},
    {{100785, 12}, 36, 1},
    {{100797, 14}, 97, 1},
    {{100811, 14}, 97, 1},
    {{100825, 8}, 198, 1},
    {{100833, 17}, 203, 1},
    {{100850, 17}, 203, 1},
    {{100867, 15}, 203, 1},
    {{100882, 15}, 54, 1},
    {{100897, 10}, 235, 1},
    {{100907, 10}, 235, 1},
    {{100917, 15}, 54, 1},
    {{100932, 16}, 43, 1},
    {{100948, 12}, 97, 1},
    {{100960, 6}, 12, 1},
    {{100966, 14}, 43, 1},
    {{100980, 14}, 43, 1},
    {{100994, 14}, 183, 1},
    {{101008, 17}, 203, 1},
    {{101025, 12}, 97, 1},
    {{101037, 6}, 12, 1},
    {{101043, 21}, 183, 1},
    {{101064, 14}, 183, 1},
    {{101078, 10}, 36, 1},
    {{101088, 14}, 43, 1},
    {{101102, 14}, 43, 1},
    {{101116, 14}, 43, 1},
    {{101130, 12}, 195, 1},
    {{101142, 14}, 19, 1},
    {{101156, 14}, 19, 1},
    {{101170, 14}, 19, 1},
    {{101184, 10}, 119, 1},
    {{101194, 10}, 119, 1},
    {{101204, 10}, 119, 1},
    {{101214, 17}, 139, 1},
    {{101231, 12}, 195, 1},
    {{101243, 12}, 61, 1},
    {{101255, 12}, 61, 1},
    {{101267, 14}, 61, 1},
    {{101281, 13}, 139, 1},
    {{101294, 17}, 139, 1},
    {{101311, 17}, 139, 1},
    {{101328, 16}, 238, 1},
    {{101344, 17}, 139, 1},
    {{101361, 11}, 121, 1},
    {{101372, 16}, 61, 1},
    {{101388, 16}, 61, 1},
    {{101404, 16}, 255, 1},
    {{101420, 14}, 255, 1},
    {{101434, 14}, 255, 1},
    {{101448, 10}, 26, 1},
    {{101458, 10}, 73, 1},
    {{101468, 14}, 6, 1},
    {{101482, 20}, 173, 1},
    {{101502, 20}, 173, 1},
    {{101522, 20}, 173, 1},
    {{101542, 18}, 173, 1},
    {{101560, 12}, 73, 1},
    {{101572, 12}, 159, 1},
    {{101584, 8}, 26, 1},
    {{101592, 10}, 60, 1},
    {{101602, 16}, 154, 1},
    {{101618, 10}, 73, 1},
    {{101628, 12}, 231, 1},
    {{101640, 12}, 192, 1},
    {{101652, 40}, 192, 1},
    {{101692, 18}, 154, 1},
    {{101710, 18}, 154, 1},
    {{101728, 14}, 231, 1},
    {{101742, 14}, 6, 1},
    {{101756, 14}, 6, 1},
    {{101770, 14}, 154, 1},
    {{101784, 14}, 60, 1},
    {{101798, 6}, 23, 1},
    {{101804, 14}, 132, 1},
    {{101818, 14}, 231, 1},
    {{101832, 14}, 231, 1},
    {{101846, 14}, 231, 1},
    {{101860, 14}, 192, 1},
    {{101874, 12}, 133, 1},
    {{101886, 12}, 133, 1},
    {{101898, 12}, 77, 1},
    {{101910, 18}, 127, 1},
    {{101928, 14}, 77, 1},
    {{101942, 8}, 58, 1},
    {{101950, 14}, 193, 1},
    {{101964, 12}, 193, 1},
    {{101976, 17}, 96, 1},
    {{101993, 10}, 11, 1},
    {{102003, 10}, 11, 1},
    {{102013, 10}, 11, 1},
    {{102023, 10}, 44, 1},
    {{102033, 12}, 38, 1},
    {{102045, 14}, 38, 1},
    {{102059, 14}, 38, 1},
    {{102073, 19}, 107, 1},
    {{102092, 8}, 24, 1},
    {{102100, 10}, 24, 1},
    {{102110, 6}, 151, 1},
    {{102116, 8}, 151, 1},
    {{102124, 27}, 151, 1},
    {{102151, 32}, 160, 1},
    {{102183, 30}, 160, 1},
    {{102213, 10}, 38, 1},
    {{102223, 12}, 50, 1},
    {{102235, 14}, 50, 1},
    {{102249, 14}, 50, 1},
    {{102263, 13}, 130, 1},
    {{102276, 15}, 130, 1},
    {{102291, 12}, 248, 1},
    {{102303, 19}, 232, 1},
    {{102322, 10}, 1, 1},
    {{102332, 21}, 242, 1},
    {{102353, 23}, 242, 1},
    {{102376, 23}, 242, 1},
    {{102399, 42}, 240, 1},
    {{102441, 27}, 240, 1},
    {{102468, 17}, 232, 1},
    {{102485, 17}, 232, 1},
    {{102502, 10}, 1, 1},
    {{102512, 8}, 250, 1},
    {{102520, 8}, 250, 1},
    {{102528, 8}, 250, 1},
    {{102536, 8}, 250, 1},
    {{102544, 8}, 250, 1},
    {{102552, 10}, 250, 1},
    {{102562, 12}, 248, 1},
    {{102574, 6}, 134, 1},
    {{102580, 12}, 116, 1},
    {{102592, 17}, 232, 1},
    {{102609, 8}, 11, 1},
    {{102617, 10}, 134, 1},
    {{102627, 10}, 21, 1},
    {{102637, 10}, 249, 1},
    {{102647, 8}, 249, 1},
    {{102655, 11}, 138, 1},
    {{102666, 10}, 138, 1},
    {{102676, 10}, 249, 1},
    {{102686, 17}, 200, 1},
    {{102703, 17}, 115, 1},
    {{102720, 19}, 200, 1},
    {{102739, 17}, 200, 1},
    {{102756, 19}, 115, 1},
    {{102775, 17}, 115, 1},
    {{102792, 12}, 249, 1},
    {{102804, 12}, 138, 1},
    {{102816, 21}, 138, 1},
    {{102837, 8}, 120, 1},
    {{102845, 13}, 120, 1},
    {{102858, 11}, 102, 1},
    {{102869, 10}, 102, 1},
    {{102879, 8}, 70, 1},
    {{102887, 14}, 125, 1},
    {{102901, 12}, 125, 1},
    {{102913, 10}, 111, 1},
    {{102923, 10}, 188, 1},
    {{102933, 5}, 188, 1},
    {{102938, 8}, 70, 1},
    {{102946, 8}, 188, 1},
    {{102954, 8}, 107, 1},
    {{102962, 8}, 85, 1},
    {{102970, 24}, 179, 1},
    {{102994, 16}, 67, 1},
    {{103010, 6}, 22, 1},
    {{103016, 20}, 99, 1},
    {{103036, 14}, 240, 1},
    {{103050, 16}, 6, 1},
    {{103066, 20}, 173, 1},
    {{103086, 12}, 73, 1},
    {{103098, 16}, 6, 1},
    {{103114, 14}, 60, 1},
    {{103128, 16}, 132, 1},
    {{103144, 16}, 109, 1},
    {{103160, 18}, 109, 1},
    {{103178, 14}, 167, 1},
    {{103192, 18}, 166, 1},
    {{103210, 16}, 166, 1},
    {{103226, 18}, 166, 1},
    {{103244, 14}, 175, 1},
    {{103258, 18}, 166, 1},
    {{103276, 20}, 89, 1},
    {{103296, 20}, 89, 1},
    {{103316, 8}, 214, 1},
    {{103324, 14}, 227, 1},
    {{103338, 12}, 204, 1},
    {{103350, 12}, 136, 1},
    {{103362, 10}, 112, 1},
    {{103372, 10}, 112, 1},
    {{103382, 10}, 167, 1},
    {{103392, 10}, 27, 1},
    {{103402, 12}, 27, 1},
    {{103414, 8}, 170, 1},
    {{103422, 10}, 110, 1},
    {{103432, 6}, 20, 1},
    {{103438, 21}, 52, 1},
    {{103459, 21}, 52, 1},
    {{103480, 8}, 20, 1},
    {{103488, 21}, 52, 1},
    {{103509, 19}, 52, 1},
    {{103528, 10}, 108, 1},
    {{103538, 10}, 108, 1},
    {{103548, 12}, 227, 1},
    {{103560, 12}, 227, 1},
    {{103572, 10}, 204, 1},
    {{103582, 17}, 204, 1},
    {{103599, 10}, 168, 1},
    {{103609, 21}, 122, 1},
    {{103630, 22}, 122, 1},
    {{103652, 20}, 122, 1},
    {{103672, 22}, 122, 1},
    {{103694, 14}, 175, 1},
    {{103708, 33}, 175, 1},
    {{103741, 10}, 170, 1},
    {{103751, 12}, 110, 1},
    {{103763, 10}, 20, 1},
    {{103773, 14}, 108, 1},
    {{103787, 39}, 155, 1},
    {{103826, 12}, 112, 1},
    {{103838, 16}, 108, 1},
    {{103854, 14}, 109, 1},
    {{103868, 9}, 263, 1},
    {{103877, 8}, 168, 1},
    {{103885, 6}, 263, 1},
    {{103891, 10}, 145, 1},
    {{103901, 10}, 145, 1},
    {{103911, 8}, 168, 1},
    {{103919, 15}, 98, 1},
    {{103934, 15}, 98, 1},
    {{103949, 12}, 228, 1},
    {{103961, 8}, 263, 1},
    {{103969, 15}, 98, 1},
    {{103984, 12}, 112, 1},
    {{103996, 14}, 108, 1},
    {{104010, 17}, 98, 1},
    {{104027, 10}, 112, 1},
    {{104037, 8}, 212, 1},
    {{104045, 12}, 212, 1},
    {{104057, 12}, 212, 1},
    {{104069, 33}, 212, 1},
    {{104102, 39}, 157, 1},
    {{104141, 15}, 136, 1},
    {{104156, 15}, 136, 1},
    {{104171, 14}, 136, 1},
    {{104185, 18}, 157, 1},
    {{104203, 17}, 63, 1},
    {{104220, 18}, 63, 1},
    {{104238, 25}, 136, 1},
    {{104263, 10}, 139, 1},
    {{104273, 10}, 119, 1},
    {{104283, 17}, 139, 1},
    {{104300, 12}, 139, 1},
    {{104312, 17}, 139, 1},
    {{104329, 16}, 61, 1},
    {{104345, 10}, 139, 1},
    {{104355, 16}, 238, 1},
    {{104371, 7}, 19, 1},
    {{104378, 13}, 121, 1},
    {{104391, 17}, 139, 1},
    {{104408, 12}, 61, 1},
    {{104420, 10}, 119, 1},
    {{104430, 10}, 195, 1},
    {{104440, 16}, 238, 1},
    {{104456, 29}, 238, 1},
    {{104485, 14}, 61, 1},
    {{104499, 12}, 19, 1},
    {{104511, 14}, 26, 1},
    {{104525, 20}, 154, 1},
    {{104545, 12}, 133, 1},
    {{104557, 12}, 77, 1},
    {{104569, 10}, 206, 1},
    {{104579, 12}, 63, 1},
    {{104591, 20}, 127, 1},
    {{104611, 19}, 99, 1},
    {{104630, 14}, 77, 1},
    {{104644, 10}, 64, 1},
    {{104654, 16}, 16, 1},
    {{104670, 10}, 40, 1},
    {{104680, 20}, 173, 1},
    {{104700, 12}, 191, 1},
    {{104712, 10}, 88, 1},
    {{104722, 12}, 71, 1},
    {{104734, 18}, 28, 1},
    {{104752, 10}, 17, 1},
    {{104762, 8}, 70, 1},
    {{104770, 12}, 61, 1},
    {{104782, 12}, 19, 1},
    {{104794, 30}, 159, 1},
    {{104824, 8}, 26, 1},
    {{104832, 10}, 21, 1},
    {{104842, 14}, 75, 1},
    {{104856, 10}, 143, 1},
    {{104866, 10}, 143, 1},
    {{104876, 14}, 66, 1},
    {{104890, 12}, 68, 1},
    {{104902, 12}, 0, 1},
    {{104914, 10}, 3, 1},
    {{104924, 12}, 267, 1},
    {{104936, 17}, 178, 1},
    {{104953, 16}, 62, 1},
    {{104969, 10}, 148, 1},
    {{104979, 8}, 87, 1},
    {{104987, 10}, 11, 1},
    {{104997, 6}, 24, 1},
    {{105003, 10}, 145, 1},
    {{105013, 8}, 33, 1},
    {{105021, 10}, 190, 1},
    {{105031, 8}, 96, 1},
    {{105039, 13}, 86, 1},
    {{105052, 12}, 21, 1},
    {{105064, 20}, 139, 1},
    {{105084, 14}, 134, 1},
    {{105098, 12}, 112, 1},
    {{105110, 14}, 110, 1},
    {{105124, 22}, 173, 1},
    {{105146, 8}, 233, 1},
    {{105154, 16}, 104, 1},
    {{105170, 12}, 107, 1},
    {{105182, 21}, 178, 1},
    {{105203, 8}, 111, 1},
    {{105211, 34}, 16, 1},
    {{105245, 24}, 46, 1},
    {{105269, 15}, 101, 1},
    {{105284, 18}, 91, 1},
    {{105302, 18}, 91, 1},
    {{105320, 18}, 40, 1},
    {{105338, 28}, 103, 1},
    {{105366, 21}, 229, 1},
    {{105387, 22}, 82, 1},
    {{105409, 22}, 82, 1},
    {{105431, 21}, 252, 1},
    {{105452, 21}, 252, 1},
    {{105473, 18}, 254, 1},
    {{105491, 21}, 254, 1},
    {{105512, 18}, 87, 1},
    {{105530, 21}, 216, 1},
    {{105551, 27}, 216, 1},
    {{105578, 18}, 79, 1},
    {{105596, 21}, 79, 1},
    {{105617, 18}, 187, 1},
    {{105635, 18}, 187, 1},
    {{105653, 24}, 252, 1},
    {{105677, 27}, 252, 1},
    {{105704, 15}, 101, 1},
    {{105719, 18}, 229, 1},
    {{105737, 30}, 16, 1},
    {{105767, 30}, 217, 1},
    {{105797, 21}, 187, 1},
    {{105818, 18}, 47, 1},
    {{105836, 27}, 45, 1},
    {{105863, 12}, 206, 1},
    {{105875, 24}, 147, 1},
    {{105899, 21}, 69, 1},
    {{105920, 21}, 69, 1},
    {{105941, 36}, 16, 1},
    {{105977, 24}, 92, 1},
    {{106001, 33}, 16, 1},
    {{106034, 15}, 153, 1},
    {{106049, 24}, 153, 1},
    {{106073, 18}, 187, 1},
    {{106091, 15}, 64, 1},
    {{106106, 18}, 220, 1},
    {{106124, 18}, 227, 1},
    {{106142, 15}, 204, 1},
    {{106157, 21}, 227, 1},
    {{106178, 15}, 112, 1},
    {{106193, 21}, 108, 1},
    {{106214, 27}, 89, 1},
    {{106241, 24}, 109, 1},
    {{106265, 24}, 109, 1},
    {{106289, 61}, 109, 1},
    {{106350, 27}, 109, 1},
    {{106377, 21}, 167, 1},
    {{106398, 30}, 166, 1},
    {{106428, 12}, 214, 1},
    {{106440, 12}, 255, 1},
    {{106452, 33}, 89, 1},
    {{106485, 18}, 228, 1},
    {{106503, 9}, 263, 1},
    {{106512, 34}, 122, 1},
    {{106546, 33}, 122, 1},
    {{106579, 21}, 170, 1},
    {{106600, 18}, 170, 1},
    {{106618, 21}, 98, 1},
    {{106639, 21}, 98, 1},
    {{106660, 18}, 257, 1},
    {{106678, 24}, 66, 1},
    {{106702, 24}, 175, 1},
    {{106726, 24}, 175, 1},
    {{106750, 18}, 110, 1},
    {{106768, 21}, 108, 1},
    {{106789, 21}, 110, 1},
    {{106810, 15}, 263, 1},
    {{106825, 18}, 145, 1},
    {{106843, 18}, 145, 1},
    {{106861, 21}, 20, 1},
    {{106882, 21}, 27, 1},
    {{106903, 21}, 27, 1},
    {{106924, 34}, 52, 1},
    {{106958, 24}, 136, 1},
    {{106982, 33}, 122, 1},
    {{107015, 18}, 168, 1},
    {{107033, 18}, 168, 1},
    {{107051, 27}, 63, 1},
    {{107078, 24}, 212, 1},
    {{107102, 37}, 104, 1},
    {{107139, 27}, 136, 1},
    {{107166, 33}, 157, 1},
    {{107199, 36}, 157, 1},
    {{107235, 25}, 115, 1},
    {{107260, 25}, 200, 1},
    {{107285, 21}, 266, 1},
    {{107306, 18}, 266, 1},
    {{107324, 18}, 138, 1},
    {{107342, 18}, 249, 1},
    {{107360, 18}, 249, 1},
    {{107378, 12}, 138, 1},
    {{107390, 21}, 126, 1},
    {{107411, 18}, 30, 1},
    {{107429, 15}, 253, 1},
    {{107444, 21}, 253, 1},
    {{107465, 15}, 253, 1},
    {{107480, 25}, 123, 1},
    {{107505, 24}, 225, 1},
    {{107529, 27}, 21, 1},
    {{107556, 18}, 22, 1},
    {{107574, 28}, 123, 1},
    {{107602, 39}, 99, 1},
    {{107641, 33}, 99, 1},
    {{107674, 21}, 30, 1},
    {{107695, 21}, 21, 1},
    {{107716, 18}, 143, 1},
    {{107734, 21}, 193, 1},
    {{107755, 21}, 193, 1},
    {{107776, 21}, 193, 1},
    {{107797, 21}, 96, 1},
    {{107818, 21}, 96, 1},
    {{107839, 12}, 102, 1},
    {{107851, 18}, 70, 1},
    {{107869, 15}, 188, 1},
    {{107884, 18}, 188, 1},
    {{107902, 21}, 188, 1},
    {{107923, 24}, 188, 1},
    {{107947, 12}, 111, 1},
    {{107959, 15}, 140, 1},
    {{107974, 15}, 58, 1},
    {{107989, 21}, 58, 1},
    {{108010, 21}, 80, 1},
    {{108031, 21}, 80, 1},
    {{108052, 18}, 56, 1},
    {{108070, 22}, 86, 1},
    {{108092, 22}, 86, 1},
    {{108114, 22}, 86, 1},
    {{108136, 21}, 193, 1},
    {{108157, 24}, 75, 1},
    {{108181, 24}, 75, 1},
    {{108205, 18}, 70, 1},
    {{108223, 19}, 120, 1},
    {{108242, 29}, 226, 1},
    {{108271, 29}, 226, 1},
    {{108300, 18}, 107, 1},
    {{108318, 12}, 81, 1},
    {{108330, 18}, 258, 1},
    {{108348, 27}, 258, 1},
    {{108375, 21}, 125, 1},
    {{108396, 18}, 188, 1},
    {{108414, 15}, 107, 1},
    {{108429, 12}, 84, 1},
    {{108441, 25}, 107, 1},
    {{108466, 18}, 36, 1},
    {{108484, 18}, 36, 1},
    {{108502, 24}, 130, 1},
    {{108526, 15}, 198, 1},
    {{108541, 24}, 43, 1},
    {{108565, 24}, 43, 1},
    {{108589, 9}, 12, 1},
    {{108598, 15}, 235, 1},
    {{108613, 15}, 244, 1},
    {{108628, 18}, 36, 1},
    {{108646, 18}, 97, 1},
    {{108664, 28}, 54, 1},
    {{108692, 27}, 183, 1},
    {{108719, 31}, 203, 1},
    {{108750, 28}, 163, 1},
    {{108778, 22}, 130, 1},
    {{108800, 12}, 151, 1},
    {{108812, 21}, 38, 1},
    {{108833, 15}, 44, 1},
    {{108848, 12}, 250, 1},
    {{108860, 22}, 250, 1},
    {{108882, 40}, 240, 1},
    {{108922, 15}, 11, 1},
    {{108937, 15}, 11, 1},
    {{108952, 15}, 11, 1},
    {{108967, 30}, 256, 1},
    {{108997, 15}, 248, 1},
    {{109012, 58}, 248, 1},
    {{109070, 31}, 248, 1},
    {{109101, 25}, 232, 1},
    {{109126, 28}, 232, 1},
    {{109154, 18}, 1, 1},
    {{109172, 40}, 242, 1},
    {{109212, 40}, 242, 1},
    {{109252, 50}, 160, 1},
    {{109302, 47}, 160, 1},
    {{109349, 36}, 50, 1},
    {{109385, 27}, 50, 1},
    {{109412, 43}, 240, 1},
    {{109455, 30}, 35, 1},
    {{109485, 15}, 74, 1},
    {{109500, 15}, 74, 1},
    {{109515, 15}, 116, 1},
    {{109530, 9}, 224, 1},
    {{109539, 30}, 182, 1},
    {{109569, 30}, 182, 1},
    {{109599, 42}, 180, 1},
    {{109641, 27}, 35, 1},
    {{109668, 15}, 114, 1},
    {{109683, 18}, 105, 1},
    {{109701, 18}, 105, 1},
    {{109719, 15}, 104, 1},
    {{109734, 15}, 65, 1},
    {{109749, 18}, 17, 1},
    {{109767, 15}, 191, 1},
    {{109782, 12}, 78, 1},
    {{109794, 12}, 78, 1},
    {{109806, 18}, 76, 1},
    {{109824, 18}, 65, 1},
    {{109842, 30}, 4, 1},
    {{109872, 30}, 4, 1},
    {{109902, 27}, 173, 1},
    {{109929, 21}, 191, 1},
    {{109950, 18}, 134, 1},
    {{109968, 34}, 174, 1},
    {{110002, 27}, 25, 1},
    {{110029, 27}, 25, 1},
    {{110056, 15}, 142, 1},
    {{110071, 24}, 53, 1},
    {{110095, 18}, 134, 1},
    {{110113, 27}, 105, 1},
    {{110140, 24}, 105, 1},
    {{110164, 27}, 105, 1},
    {{110191, 18}, 88, 1},
    {{110209, 21}, 88, 1},
    {{110230, 40}, 243, 1},
    {{110270, 43}, 243, 1},
    {{110313, 15}, 114, 1},
    {{110328, 18}, 114, 1},
    {{110346, 15}, 88, 1},
    {{110361, 18}, 191, 1},
    {{110379, 18}, 164, 1},
    {{110397, 18}, 164, 1},
    {{110415, 18}, 13, 1},
    {{110433, 18}, 13, 1},
    {{110451, 18}, 191, 1},
    {{110469, 37}, 174, 1},
    {{110506, 24}, 71, 1},
    {{110530, 36}, 28, 1},
    {{110566, 42}, 28, 1},
    {{110608, 24}, 150, 1},
    {{110632, 27}, 150, 1},
    {{110659, 12}, 73, 1},
    {{110671, 18}, 3, 1},
    {{110689, 21}, 3, 1},
    {{110710, 15}, 246, 1},
    {{110725, 15}, 128, 1},
    {{110740, 15}, 128, 1},
    {{110755, 18}, 90, 1},
    {{110773, 15}, 7, 1},
    {{110788, 15}, 83, 1},
    {{110803, 18}, 83, 1},
    {{110821, 27}, 15, 1},
    {{110848, 21}, 158, 1},
    {{110869, 21}, 3, 1},
    {{110890, 18}, 3, 1},
    {{110908, 18}, 184, 1},
    {{110926, 21}, 14, 1},
    {{110947, 21}, 14, 1},
    {{110968, 12}, 233, 1},
    {{110980, 18}, 267, 1},
    {{110998, 23}, 265, 1},
    {{111021, 18}, 184, 1},
    {{111039, 15}, 104, 1},
    {{111054, 18}, 104, 1},
    {{111072, 37}, 156, 1},
    {{111109, 27}, 165, 1},
    {{111136, 21}, 165, 1},
    {{111157, 27}, 176, 1},
    {{111184, 18}, 161, 1},
    {{111202, 24}, 149, 1},
    {{111226, 18}, 267, 1},
    {{111244, 21}, 158, 1},
    {{111265, 36}, 177, 1},
    {{111301, 33}, 177, 1},
    {{111334, 24}, 230, 1},
    {{111358, 21}, 221, 1},
    {{111379, 27}, 3, 1},
    {{111406, 27}, 18, 1},
    {{111433, 21}, 18, 1},
    {{111454, 18}, 133, 1},
    {{111472, 28}, 109, 1},
    {{111500, 40}, 77, 1},
    {{111540, 21}, 77, 1},
    {{111561, 27}, 77, 1},
    {{111588, 30}, 127, 1},
    {{111618, 33}, 127, 1},
    {{111651, 30}, 63, 1},
    {{111681, 18}, 133, 1},
    {{111699, 18}, 133, 1},
    {{111717, 12}, 59, 1},
    {{111729, 15}, 85, 1},
    {{111744, 15}, 85, 1},
    {{111759, 38}, 179, 1},
    {{111797, 38}, 179, 1},
    {{111835, 50}, 179, 1},
    {{111885, 44}, 179, 1},
    {{111929, 21}, 181, 1},
    {{111950, 12}, 59, 1},
    {{111962, 27}, 67, 1},
    {{111989, 27}, 67, 1},
    {{112016, 18}, 181, 1},
    {{112034, 9}, 33, 1},
    {{112043, 12}, 33, 1},
    {{112055, 12}, 68, 1},
    {{112067, 12}, 68, 1},
    {{112079, 30}, 72, 1},
    {{112109, 15}, 68, 1},
    {{112124, 18}, 68, 1},
    {{112142, 15}, 68, 1},
    {{112157, 28}, 185, 1},
    {{112185, 25}, 185, 1},
    {{112210, 16}, 171, 1},
    {{112226, 16}, 171, 1},
    {{112242, 25}, 209, 1},
    {{112267, 15}, 100, 1},
    {{112282, 25}, 185, 1},
    {{112307, 15}, 113, 1},
    {{112322, 15}, 113, 1},
    {{112337, 12}, 169, 1},
    {{112349, 36}, 29, 1},
    {{112385, 15}, 211, 1},
    {{112400, 21}, 264, 1},
    {{112421, 18}, 0, 1},
    {{112439, 12}, 169, 1},
    {{112451, 37}, 205, 1},
    {{112488, 31}, 185, 1},
    {{112519, 31}, 185, 1},
    {{112550, 21}, 255, 1},
    {{112571, 30}, 173, 1},
    {{112601, 27}, 173, 1},
    {{112628, 30}, 6, 1},
    {{112658, 44}, 159, 1},
    {{112702, 47}, 159, 1},
    {{112749, 21}, 231, 1},
    {{112770, 15}, 23, 1},
    {{112785, 24}, 154, 1},
    {{112809, 27}, 154, 1},
    {{112836, 27}, 154, 1},
    {{112863, 21}, 192, 1},
    {{112884, 18}, 26, 1},
    {{112902, 30}, 192, 1},
    {{112932, 33}, 132, 1},
    {{112965, 30}, 60, 1},
    {{112995, 24}, 73, 1},
    {{113019, 15}, 135, 1},
    {{113034, 18}, 190, 1},
    {{113052, 21}, 137, 1},
    {{113073, 18}, 137, 1},
    {{113091, 60}, 10, 1},
    {{113151, 34}, 215, 1},
    {{113185, 25}, 178, 1},
    {{113210, 22}, 197, 1},
    {{113232, 25}, 162, 1},
    {{113257, 22}, 162, 1},
    {{113279, 63}, 10, 1},
    {{113342, 30}, 222, 1},
    {{113372, 27}, 245, 1},
    {{113399, 56}, 245, 1},
    {{113455, 24}, 124, 1},
    {{113479, 24}, 124, 1},
    {{113503, 19}, 189, 1},
    {{113522, 15}, 148, 1},
    {{113537, 18}, 148, 1},
    {{113555, 18}, 148, 1},
    {{113573, 15}, 141, 1},
    {{113588, 15}, 189, 1},
    {{113603, 19}, 131, 1},
    {{113622, 12}, 236, 1},
    {{113634, 46}, 186, 1},
    {{113680, 43}, 268, 1},
    {{113723, 18}, 5, 1},
    {{113741, 22}, 129, 1},
    {{113763, 43}, 186, 1},
    {{113806, 18}, 49, 1},
    {{113824, 9}, 141, 1},
    {{113833, 24}, 55, 1},
    {{113857, 21}, 62, 1},
    {{113878, 24}, 62, 1},
    {{113902, 21}, 62, 1},
    {{113923, 21}, 31, 1},
    {{113944, 52}, 186, 1},
    {{113996, 12}, 139, 1},
    {{114008, 12}, 119, 1},
    {{114020, 15}, 195, 1},
    {{114035, 25}, 139, 1},
    {{114060, 24}, 139, 1},
    {{114084, 47}, 139, 1},
    {{114131, 21}, 238, 1},
    {{114152, 27}, 19, 1},
    {{114179, 24}, 61, 1},
    {{114203, 30}, 61, 1},
    {{114233, 24}, 251, 1},
    {{114257, 24}, 19, 1},
    {{114281, 31}, 139, 1},
    {{114312, 48}, 121, 1},
    {{114360, 24}, 238, 1},
    {{114384, 24}, 238, 1},
    {{114408, 24}, 238, 1},
    {{114432, 27}, 153, 1},
    {{114459, 12}, 64, 1},
    {{114471, 21}, 252, 1},
    {{114492, 18}, 254, 1},
    {{114510, 18}, 187, 1},
    {{114528, 39}, 46, 1},
    {{114567, 15}, 101, 1},
    {{114582, 18}, 91, 1},
    {{114600, 34}, 103, 1},
    {{114634, 18}, 229, 1},
    {{114652, 21}, 82, 1},
    {{114673, 30}, 16, 1},
    {{114703, 18}, 87, 1},
    {{114721, 21}, 216, 1},
    {{114742, 18}, 79, 1},
    {{114760, 27}, 252, 1},
    {{114787, 15}, 47, 1},
    {{114802, 24}, 133, 1},
    {{114826, 27}, 77, 1},
    {{114853, 30}, 45, 1},
    {{114883, 21}, 69, 1},
    {{114904, 30}, 159, 1},
    {{114934, 27}, 154, 1},
    {{114961, 12}, 64, 1},
    {{114973, 15}, 144, 1},
    {{114988, 15}, 220, 1},
    {{115003, 15}, 112, 1},
    {{115018, 21}, 175, 1},
    {{115039, 18}, 108, 1},
    {{115057, 18}, 110, 1},
    {{115075, 27}, 109, 1},
    {{115102, 27}, 109, 1},
    {{115129, 21}, 167, 1},
    {{115150, 30}, 166, 1},
    {{115180, 12}, 214, 1},
    {{115192, 33}, 89, 1},
    {{115225, 15}, 93, 1},
    {{115240, 18}, 263, 1},
    {{115258, 21}, 145, 1},
    {{115279, 39}, 122, 1},
    {{115318, 22}, 98, 1},
    {{115340, 12}, 257, 1},
    {{115352, 30}, 66, 1},
    {{115382, 30}, 66, 1},
    {{115412, 18}, 170, 1},
    {{115430, 24}, 204, 1},
    {{115454, 18}, 27, 1},
    {{115472, 34}, 52, 1},
    {{115506, 15}, 112, 1},
    {{115521, 39}, 157, 1},
    {{115560, 18}, 136, 1},
    {{115578, 27}, 63, 1},
    {{115605, 24}, 212, 1},
    {{115629, 40}, 114, 1},
    {{115669, 28}, 115, 1},
    {{115697, 28}, 200, 1},
    {{115725, 15}, 138, 1},
    {{115740, 21}, 249, 1},
    {{115761, 18}, 253, 1},
    {{115779, 18}, 253, 1},
    {{115797, 25}, 123, 1},
    {{115822, 24}, 126, 1},
    {{115846, 18}, 30, 1},
    {{115864, 27}, 225, 1},
    {{115891, 15}, 21, 1},
    {{115906, 18}, 22, 1},
    {{115924, 36}, 99, 1},
    {{115960, 21}, 193, 1},
    {{115981, 18}, 140, 1},
    {{115999, 15}, 143, 1},
    {{116014, 15}, 102, 1},
    {{116029, 18}, 70, 1},
    {{116047, 18}, 188, 1},
    {{116065, 40}, 188, 1},
    {{116105, 12}, 111, 1},
    {{116117, 21}, 58, 1},
    {{116138, 21}, 80, 1},
    {{116159, 25}, 75, 1},
    {{116184, 18}, 56, 1},
    {{116202, 22}, 86, 1},
    {{116224, 21}, 86, 1},
    {{116245, 16}, 120, 1},
    {{116261, 32}, 226, 1},
    {{116293, 18}, 107, 1},
    {{116311, 18}, 107, 1},
    {{116329, 15}, 81, 1},
    {{116344, 33}, 258, 1},
    {{116377, 12}, 84, 1},
    {{116389, 15}, 84, 1},
    {{116404, 21}, 97, 1},
    {{116425, 15}, 244, 1},
    {{116440, 15}, 198, 1},
    {{116455, 41}, 183, 1},
    {{116496, 27}, 43, 1},
    {{116523, 9}, 12, 1},
    {{116532, 15}, 36, 1},
    {{116547, 28}, 203, 1},
    {{116575, 27}, 256, 1},
    {{116602, 37}, 242, 1},
    {{116639, 15}, 44, 1},
    {{116654, 15}, 151, 1},
    {{116669, 12}, 250, 1},
    {{116681, 12}, 250, 1},
    {{116693, 58}, 240, 1},
    {{116751, 43}, 104, 1},
    {{116794, 15}, 248, 1},
    {{116809, 28}, 232, 1},
    {{116837, 18}, 1, 1},
    {{116855, 40}, 242, 1},
    {{116895, 23}, 130, 1},
    {{116918, 21}, 11, 1},
    {{116939, 53}, 160, 1},
    {{116992, 15}, 24, 1},
    {{117007, 24}, 50, 1},
    {{117031, 27}, 182, 1},
    {{117058, 18}, 74, 1},
    {{117076, 15}, 116, 1},
    {{117091, 9}, 224, 1},
    {{117100, 30}, 182, 1},
    {{117130, 48}, 180, 1},
    {{117178, 27}, 35, 1},
    {{117205, 21}, 213, 1},
    {{117226, 15}, 191, 1},
    {{117241, 12}, 78, 1},
    {{117253, 27}, 105, 1},
    {{117280, 18}, 65, 1},
    {{117298, 21}, 255, 1},
    {{117319, 21}, 65, 1},
    {{117340, 21}, 17, 1},
    {{117361, 30}, 4, 1},
    {{117391, 27}, 25, 1},
    {{117418, 40}, 174, 1},
    {{117458, 15}, 142, 1},
    {{117473, 37}, 174, 1},
    {{117510, 18}, 134, 1},
    {{117528, 30}, 105, 1},
    {{117558, 40}, 243, 1},
    {{117598, 43}, 243, 1},
    {{117641, 15}, 88, 1},
    {{117656, 18}, 164, 1},
    {{117674, 21}, 114, 1},
    {{117695, 36}, 28, 1},
    {{117731, 24}, 71, 1},
    {{117755, 24}, 150, 1},
    {{117779, 30}, 173, 1},
    {{117809, 30}, 73, 1},
    {{117839, 36}, 132, 1},
    {{117875, 21}, 60, 1},
    {{117896, 30}, 192, 1},
    {{117926, 21}, 158, 1},
    {{117947, 15}, 267, 1},
    {{117962, 21}, 3, 1},
    {{117983, 18}, 246, 1},
    {{118001, 21}, 184, 1},
    {{118022, 21}, 90, 1},
    {{118043, 12}, 233, 1},
    {{118055, 21}, 83, 1},
    {{118076, 18}, 18, 1},
    {{118094, 15}, 34, 1},
    {{118109, 18}, 104, 1},
    {{118127, 21}, 104, 1},
    {{118148, 24}, 156, 1},
    {{118172, 24}, 165, 1},
    {{118196, 24}, 176, 1},
    {{118220, 18}, 161, 1},
    {{118238, 24}, 149, 1},
    {{118262, 33}, 177, 1},
    {{118295, 21}, 230, 1},
    {{118316, 21}, 221, 1},
    {{118337, 24}, 128, 1},
    {{118361, 35}, 179, 1},
    {{118396, 38}, 179, 1},
    {{118434, 12}, 59, 1},
    {{118446, 18}, 85, 1},
    {{118464, 33}, 67, 1},
    {{118497, 18}, 181, 1},
    {{118515, 9}, 33, 1},
    {{118524, 15}, 68, 1},
    {{118539, 40}, 185, 1},
    {{118579, 16}, 171, 1},
    {{118595, 25}, 209, 1},
    {{118620, 15}, 113, 1},
    {{118635, 36}, 29, 1},
    {{118671, 12}, 211, 1},
    {{118683, 12}, 169, 1},
    {{118695, 15}, 0, 1},
    {{118710, 36}, 72, 1},
    {{118746, 40}, 205, 1},
    {{118786, 15}, 100, 1},
    {{118801, 18}, 190, 1},
    {{118819, 18}, 137, 1},
    {{118837, 18}, 49, 1},
    {{118855, 28}, 178, 1},
    {{118883, 18}, 135, 1},
    {{118901, 25}, 178, 1},
    {{118926, 65}, 186, 1},
    {{118991, 46}, 186, 1},
    {{119037, 25}, 197, 1},
    {{119062, 66}, 10, 1},
    {{119128, 30}, 172, 1},
    {{119158, 37}, 215, 1},
    {{119195, 27}, 222, 1},
    {{119222, 24}, 245, 1},
    {{119246, 12}, 141, 1},
    {{119258, 15}, 148, 1},
    {{119273, 21}, 189, 1},
    {{119294, 28}, 131, 1},
    {{119322, 12}, 236, 1},
    {{119334, 52}, 268, 1},
    {{119386, 22}, 129, 1},
    {{119408, 21}, 62, 1},
    {{119429, 28}, 162, 1},
    {{119457, 12}, 139, 1},
    {{119469, 18}, 238, 1},
    {{119487, 21}, 238, 1},
    {{119508, 18}, 195, 1},
    {{119526, 65}, 251, 1},
    {{119591, 33}, 251, 1},
    {{119624, 27}, 61, 1},
    {{119651, 18}, 181, 1},
    {{119669, 21}, 119, 1},
    {{119690, 33}, 19, 1},
    {{119723, 18}, 85, 1},
    {{119741, 21}, 154, 1},
    {{119762, 12}, 101, 1},
    {{119774, 18}, 91, 1},
    {{119792, 18}, 229, 1},
    {{119810, 22}, 82, 1},
    {{119832, 21}, 16, 1},
    {{119853, 12}, 87, 1},
    {{119865, 21}, 216, 1},
    {{119886, 18}, 79, 1},
    {{119904, 24}, 217, 1},
    {{119928, 27}, 252, 1},
    {{119955, 21}, 46, 1},
    {{119976, 27}, 254, 1},
    {{120003, 18}, 153, 1},
    {{120021, 15}, 187, 1},
    {{120036, 18}, 47, 1},
    {{120054, 24}, 45, 1},
    {{120078, 24}, 5, 1},
    {{120102, 12}, 64, 1},
    {{120114, 15}, 220, 1},
    {{120129, 18}, 109, 1},
    {{120147, 15}, 112, 1},
    {{120162, 9}, 20, 1},
    {{120171, 31}, 52, 1},
    {{120202, 27}, 166, 1},
    {{120229, 21}, 167, 1},
    {{120250, 12}, 214, 1},
    {{120262, 30}, 89, 1},
    {{120292, 15}, 145, 1},
    {{120307, 18}, 228, 1},
    {{120325, 12}, 168, 1},
    {{120337, 34}, 122, 1},
    {{120371, 15}, 170, 1},
    {{120386, 21}, 98, 1},
    {{120407, 21}, 175, 1},
    {{120428, 21}, 108, 1},
    {{120449, 18}, 110, 1},
    {{120467, 18}, 27, 1},
    {{120485, 18}, 227, 1},
    {{120503, 15}, 204, 1},
    {{120518, 24}, 136, 1},
    {{120542, 33}, 157, 1},
    {{120575, 24}, 63, 1},
    {{120599, 24}, 212, 1},
    {{120623, 25}, 115, 1},
    {{120648, 25}, 200, 1},
    {{120673, 18}, 138, 1},
    {{120691, 12}, 249, 1},
    {{120703, 18}, 126, 1},
    {{120721, 15}, 22, 1},
    {{120736, 18}, 30, 1},
    {{120754, 21}, 21, 1},
    {{120775, 25}, 123, 1},
    {{120800, 15}, 253, 1},
    {{120815, 30}, 99, 1},
    {{120845, 21}, 193, 1},
    {{120866, 15}, 70, 1},
    {{120881, 15}, 102, 1},
    {{120896, 15}, 188, 1},
    {{120911, 12}, 111, 1},
    {{120923, 15}, 58, 1},
    {{120938, 21}, 80, 1},
    {{120959, 18}, 56, 1},
    {{120977, 15}, 96, 1},
    {{120992, 19}, 120, 1},
    {{121011, 29}, 226, 1},
    {{121040, 15}, 107, 1},
    {{121055, 12}, 81, 1},
    {{121067, 12}, 84, 1},
    {{121079, 12}, 198, 1},
    {{121091, 28}, 203, 1},
    {{121119, 15}, 244, 1},
    {{121134, 21}, 43, 1},
    {{121155, 9}, 12, 1},
    {{121164, 18}, 97, 1},
    {{121182, 9}, 151, 1},
    {{121191, 15}, 44, 1},
    {{121206, 12}, 250, 1},
    {{121218, 15}, 11, 1},
    {{121233, 15}, 248, 1},
    {{121248, 22}, 232, 1},
    {{121270, 15}, 1, 1},
    {{121285, 34}, 242, 1},
    {{121319, 24}, 50, 1},
    {{121343, 39}, 180, 1},
    {{121382, 15}, 116, 1},
    {{121397, 15}, 74, 1},
    {{121412, 9}, 224, 1},
    {{121421, 30}, 182, 1},
    {{121451, 12}, 65, 1},
    {{121463, 27}, 4, 1},
    {{121490, 27}, 173, 1},
    {{121517, 18}, 134, 1},
    {{121535, 24}, 25, 1},
    {{121559, 15}, 142, 1},
    {{121574, 15}, 88, 1},
    {{121589, 18}, 114, 1},
    {{121607, 40}, 243, 1},
    {{121647, 18}, 164, 1},
    {{121665, 15}, 13, 1},
    {{121680, 15}, 191, 1},
    {{121695, 33}, 28, 1},
    {{121728, 24}, 150, 1},
    {{121752, 18}, 105, 1},
    {{121770, 12}, 83, 1},
    {{121782, 18}, 3, 1},
    {{121800, 18}, 246, 1},
    {{121818, 24}, 90, 1},
    {{121842, 18}, 18, 1},
    {{121860, 15}, 104, 1},
    {{121875, 24}, 176, 1},
    {{121899, 21}, 165, 1},
    {{121920, 18}, 161, 1},
    {{121938, 18}, 149, 1},
    {{121956, 24}, 158, 1},
    {{121980, 30}, 177, 1},
    {{122010, 18}, 221, 1},
    {{122028, 12}, 85, 1},
    {{122040, 32}, 179, 1},
    {{122072, 24}, 67, 1},
    {{122096, 18}, 181, 1},
    {{122114, 15}, 133, 1},
    {{122129, 12}, 113, 1},
    {{122141, 16}, 171, 1},
    {{122157, 25}, 209, 1},
    {{122182, 15}, 100, 1},
    {{122197, 25}, 185, 1},
    {{122222, 27}, 29, 1},
    {{122249, 12}, 169, 1},
    {{122261, 37}, 205, 1},
    {{122298, 12}, 211, 1},
    {{122310, 12}, 68, 1},
    {{122322, 15}, 73, 1},
    {{122337, 24}, 6, 1},
    {{122361, 47}, 159, 1},
    {{122408, 25}, 132, 1},
    {{122433, 21}, 192, 1},
    {{122454, 24}, 154, 1},
    {{122478, 18}, 231, 1},
    {{122496, 18}, 55, 1},
    {{122514, 21}, 62, 1},
    {{122535, 21}, 190, 1},
    {{122556, 24}, 137, 1},
    {{122580, 18}, 135, 1},
    {{122598, 31}, 215, 1},
    {{122629, 25}, 178, 1},
    {{122654, 22}, 197, 1},
    {{122676, 22}, 162, 1},
    {{122698, 24}, 222, 1},
    {{122722, 24}, 245, 1},
    {{122746, 25}, 131, 1},
    {{122771, 15}, 148, 1},
    {{122786, 24}, 124, 1},
    {{122810, 12}, 236, 1},
    {{122822, 37}, 268, 1},
    {{122859, 28}, 129, 1},
    {{122887, 37}, 186, 1},
    {{122924, 18}, 49, 1},
    {{122942, 12}, 119, 1},
    {{122954, 15}, 195, 1},
    {{122969, 24}, 139, 1},
    {{122993, 18}, 19, 1},
    {{123011, 24}, 61, 1},
    {{123035, 24}, 238, 1},
    {{123059, 21}, 252, 1},
    {{123080, 18}, 254, 1},
    {{123098, 21}, 153, 1},
    {{123119, 15}, 112, 1},
    {{123134, 21}, 109, 1},
    {{123155, 21}, 167, 1},
    {{123176, 22}, 98, 1},
    {{123198, 18}, 110, 1},
    {{123216, 21}, 108, 1},
    {{123237, 18}, 249, 1},
    {{123255, 15}, 253, 1},
    {{123270, 24}, 126, 1},
    {{123294, 12}, 111, 1},
    {{123306, 18}, 107, 1},
    {{123324, 27}, 258, 1},
    {{123351, 21}, 125, 1},
    {{123372, 18}, 97, 1},
    {{123390, 12}, 250, 1},
    {{123402, 15}, 11, 1},
    {{123417, 27}, 256, 1},
    {{123444, 46}, 240, 1},
    {{123490, 50}, 160, 1},
    {{123540, 27}, 25, 1},
    {{123567, 21}, 105, 1},
    {{123588, 21}, 134, 1},
    {{123609, 18}, 184, 1},
    {{123627, 15}, 104, 1},
    {{123642, 12}, 68, 1},
    {{123654, 15}, 100, 1},
    {{123669, 15}, 113, 1},
    {{123684, 31}, 185, 1},
    {{123715, 33}, 173, 1},
    {{123748, 27}, 154, 1},
    {{123775, 15}, 148, 1},
    {{123790, 24}, 139, 1},
    {{123814, 18}, 254, 1},
    {{123832, 12}, 64, 1},
    {{123844, 24}, 252, 1},
    {{123868, 15}, 101, 1},
    {{123883, 21}, 82, 1},
    {{123904, 36}, 16, 1},
    {{123940, 15}, 112, 1},
    {{123955, 18}, 108, 1},
    {{123973, 21}, 110, 1},
    {{123994, 27}, 109, 1},
    {{124021, 24}, 227, 1},
    {{124045, 21}, 167, 1},
    {{124066, 36}, 122, 1},
    {{124102, 22}, 98, 1},
    {{124124, 21}, 249, 1},
    {{124145, 21}, 126, 1},
    {{124166, 15}, 253, 1},
    {{124181, 18}, 56, 1},
    {{124199, 12}, 111, 1},
    {{124211, 18}, 107, 1},
    {{124229, 21}, 43, 1},
    {{124250, 12}, 250, 1},
    {{124262, 28}, 232, 1},
    {{124290, 28}, 173, 1},
    {{124318, 15}, 88, 1},
    {{124333, 27}, 25, 1},
    {{124360, 30}, 105, 1},
    {{124390, 18}, 164, 1},
    {{124408, 33}, 177, 1},
    {{124441, 15}, 83, 1},
    {{124456, 21}, 3, 1},
    {{124477, 21}, 104, 1},
    {{124498, 12}, 85, 1},
    {{124510, 27}, 67, 1},
    {{124537, 15}, 68, 1},
    {{124552, 15}, 171, 1},
    {{124567, 12}, 169, 1},
    {{124579, 12}, 139, 1},
    {{124591, 18}, 238, 1},
    {{124609, 15}, 119, 1},
    {{124624, 18}, 195, 1},
    {{124642, 27}, 252, 1},
    {{124669, 15}, 101, 1},
    {{124684, 33}, 217, 1},
    {{124717, 21}, 82, 1},
    {{124738, 30}, 254, 1},
    {{124768, 21}, 87, 1},
    {{124789, 33}, 216, 1},
    {{124822, 15}, 195, 1},
    {{124837, 24}, 153, 1},
    {{124861, 21}, 139, 1},
    {{124882, 61}, 210, 1},
    {{124943, 33}, 16, 1},
    {{124976, 21}, 187, 1},
    {{124997, 41}, 179, 1},
    {{125038, 21}, 68, 1},
    {{125059, 24}, 69, 1},
    {{125083, 27}, 61, 1},
    {{125110, 21}, 40, 1},
    {{125131, 15}, 64, 1},
    {{125146, 21}, 227, 1},
    {{125167, 15}, 167, 1},
    {{125182, 21}, 112, 1},
    {{125203, 36}, 89, 1},
    {{125239, 30}, 109, 1},
    {{125269, 18}, 228, 1},
    {{125287, 18}, 168, 1},
    {{125305, 24}, 145, 1},
    {{125329, 12}, 263, 1},
    {{125341, 24}, 170, 1},
    {{125365, 24}, 136, 1},
    {{125389, 18}, 93, 1},
    {{125407, 28}, 98, 1},
    {{125435, 18}, 257, 1},
    {{125453, 27}, 108, 1},
    {{125480, 24}, 110, 1},
    {{125504, 33}, 122, 1},
    {{125537, 18}, 20, 1},
    {{125555, 24}, 30, 1},
    {{125579, 24}, 135, 1},
    {{125603, 49}, 186, 1},
    {{125652, 25}, 197, 1},
    {{125677, 25}, 162, 1},
    {{125702, 21}, 222, 1},
    {{125723, 31}, 178, 1},
    {{125754, 18}, 190, 1},
    {{125772, 33}, 124, 1},
    {{125805, 18}, 148, 1},
    {{125823, 30}, 189, 1},
    {{125853, 31}, 131, 1},
    {{125884, 18}, 141, 1},
    {{125902, 12}, 236, 1},
    {{125914, 24}, 21, 1},
    {{125938, 18}, 138, 1},
    {{125956, 30}, 137, 1},
    {{125986, 18}, 249, 1},
    {{126004, 30}, 253, 1},
    {{126034, 18}, 5, 1},
    {{126052, 21}, 49, 1},
    {{126073, 27}, 126, 1},
    {{126100, 34}, 123, 1},
    {{126134, 39}, 99, 1},
    {{126173, 21}, 102, 1},
    {{126194, 21}, 70, 1},
    {{126215, 18}, 111, 1},
    {{126233, 18}, 56, 1},
    {{126251, 27}, 258, 1},
    {{126278, 21}, 188, 1},
    {{126299, 28}, 86, 1},
    {{126327, 24}, 143, 1},
    {{126351, 33}, 226, 1},
    {{126384, 18}, 58, 1},
    {{126402, 27}, 80, 1},
    {{126429, 24}, 75, 1},
    {{126453, 18}, 107, 1},
    {{126471, 12}, 81, 1},
    {{126483, 18}, 96, 1},
    {{126501, 12}, 84, 1},
    {{126513, 15}, 237, 1},
    {{126528, 18}, 36, 1},
    {{126546, 30}, 43, 1},
    {{126576, 46}, 183, 1},
    {{126622, 12}, 12, 1},
    {{126634, 18}, 235, 1},
    {{126652, 12}, 198, 1},
    {{126664, 18}, 97, 1},
    {{126682, 18}, 78, 1},
    {{126700, 36}, 256, 1},
    {{126736, 18}, 11, 1},
    {{126754, 30}, 4, 1},
    {{126784, 21}, 191, 1},
    {{126805, 42}, 28, 1},
    {{126847, 30}, 150, 1},
    {{126877, 56}, 160, 1},
    {{126933, 24}, 116, 1},
    {{126957, 30}, 25, 1},
    {{126987, 12}, 250, 1},
    {{126999, 31}, 130, 1},
    {{127030, 55}, 240, 1},
    {{127085, 37}, 174, 1},
    {{127122, 27}, 105, 1},
    {{127149, 24}, 134, 1},
    {{127173, 24}, 88, 1},
    {{127197, 24}, 17, 1},
    {{127221, 40}, 243, 1},
    {{127261, 30}, 53, 1},
    {{127291, 24}, 114, 1},
    {{127315, 21}, 65, 1},
    {{127336, 18}, 151, 1},
    {{127354, 24}, 164, 1},
    {{127378, 24}, 248, 1},
    {{127402, 18}, 13, 1},
    {{127420, 37}, 232, 1},
    {{127457, 15}, 128, 1},
    {{127472, 21}, 3, 1},
    {{127493, 15}, 184, 1},
    {{127508, 21}, 14, 1},
    {{127529, 18}, 83, 1},
    {{127547, 18}, 7, 1},
    {{127565, 12}, 233, 1},
    {{127577, 18}, 267, 1},
    {{127595, 24}, 265, 1},
    {{127619, 24}, 18, 1},
    {{127643, 15}, 34, 1},
    {{127658, 18}, 104, 1},
    {{127676, 24}, 165, 1},
    {{127700, 30}, 149, 1},
    {{127730, 36}, 177, 1},
    {{127766, 21}, 133, 1},
    {{127787, 24}, 77, 1},
    {{127811, 18}, 85, 1},
    {{127829, 12}, 59, 1},
    {{127841, 21}, 181, 1},
    {{127862, 33}, 67, 1},
    {{127895, 21}, 193, 1},
    {{127916, 33}, 72, 1},
    {{127949, 19}, 171, 1},
    {{127968, 18}, 113, 1},
    {{127986, 18}, 100, 1},
    {{128004, 34}, 185, 1},
    {{128038, 12}, 169, 1},
    {{128050, 36}, 29, 1},
    {{128086, 18}, 264, 1},
    {{128104, 36}, 173, 1},
    {{128140, 27}, 73, 1},
    {{128167, 27}, 192, 1},
    {{128194, 21}, 255, 1},
    {{128215, 30}, 6, 1},
    {{128245, 24}, 231, 1},
    {{128269, 27}, 132, 1},
    {{128296, 27}, 60, 1},
    {{128323, 27}, 154, 1},
    {{128350, 24}, 55, 1},
    {{128374, 30}, 62, 1},
    {{128404, 15}, 119, 1},
    {{128419, 27}, 251, 1},
    {{128446, 21}, 238, 1},
    {{128467, 25}, 254, 1},
    {{128492, 30}, 252, 1},
    {{128522, 24}, 153, 1},
    {{128546, 15}, 112, 1},
    {{128561, 24}, 109, 1},
    {{128585, 33}, 89, 1},
    {{128618, 25}, 98, 1},
    {{128643, 18}, 110, 1},
    {{128661, 18}, 20, 1},
    {{128679, 25}, 108, 1},
    {{128704, 18}, 190, 1},
    {{128722, 18}, 249, 1},
    {{128740, 21}, 126, 1},
    {{128761, 18}, 193, 1},
    {{128779, 21}, 188, 1},
    {{128800, 12}, 111, 1},
    {{128812, 18}, 107, 1},
    {{128830, 27}, 80, 1},
    {{128857, 18}, 81, 1},
    {{128875, 21}, 258, 1},
    {{128896, 12}, 12, 1},
    {{128908, 18}, 97, 1},
    {{128926, 18}, 11, 1},
    {{128944, 43}, 240, 1},
    {{128987, 12}, 250, 1},
    {{128999, 56}, 160, 1},
    {{129055, 30}, 35, 1},
    {{129085, 21}, 134, 1},
    {{129106, 27}, 105, 1},
    {{129133, 21}, 191, 1},
    {{129154, 30}, 150, 1},
    {{129184, 15}, 184, 1},
    {{129199, 18}, 83, 1},
    {{129217, 15}, 104, 1},
    {{129232, 21}, 133, 1},
    {{129253, 21}, 67, 1},
    {{129274, 15}, 68, 1},
    {{129289, 18}, 100, 1},
    {{129307, 34}, 185, 1},
    {{129341, 18}, 113, 1},
    {{129359, 24}, 173, 1},
    {{129383, 19}, 178, 1},
    {{129402, 49}, 186, 1},
    {{129451, 25}, 137, 1},
    {{129476, 18}, 148, 1},
    {{129494, 31}, 62, 1},
    {{129525, 31}, 139, 1},
    {{129556, 27}, 251, 1},
    {{129583, 22}, 82, 1},
    {{129605, 18}, 254, 1},
    {{129623, 21}, 87, 1},
    {{129644, 34}, 217, 1},
    {{129678, 30}, 252, 1},
    {{129708, 39}, 16, 1},
    {{129747, 24}, 153, 1},
    {{129771, 31}, 69, 1},
    {{129802, 21}, 109, 1},
    {{129823, 18}, 167, 1},
    {{129841, 15}, 112, 1},
    {{129856, 15}, 20, 1},
    {{129871, 33}, 89, 1},
    {{129904, 25}, 98, 1},
    {{129929, 18}, 110, 1},
    {{129947, 24}, 108, 1},
    {{129971, 30}, 122, 1},
    {{130001, 18}, 249, 1},
    {{130019, 18}, 126, 1},
    {{130037, 21}, 193, 1},
    {{130058, 21}, 70, 1},
    {{130079, 24}, 258, 1},
    {{130103, 12}, 111, 1},
    {{130115, 27}, 80, 1},
    {{130142, 12}, 81, 1},
    {{130154, 15}, 107, 1},
    {{130169, 12}, 84, 1},
    {{130181, 21}, 43, 1},
    {{130202, 18}, 97, 1},
    {{130220, 15}, 151, 1},
    {{130235, 12}, 250, 1},
    {{130247, 15}, 248, 1},
    {{130262, 43}, 240, 1},
    {{130305, 24}, 11, 1},
    {{130329, 56}, 160, 1},
    {{130385, 21}, 191, 1},
    {{130406, 21}, 134, 1},
    {{130427, 30}, 25, 1},
    {{130457, 24}, 105, 1},
    {{130481, 18}, 88, 1},
    {{130499, 15}, 164, 1},
    {{130514, 27}, 114, 1},
    {{130541, 37}, 174, 1},
    {{130578, 36}, 28, 1},
    {{130614, 30}, 150, 1},
    {{130644, 21}, 3, 1},
    {{130665, 12}, 128, 1},
    {{130677, 24}, 265, 1},
    {{130701, 18}, 184, 1},
    {{130719, 15}, 104, 1},
    {{130734, 15}, 104, 1},
    {{130749, 24}, 18, 1},
    {{130773, 18}, 85, 1},
    {{130791, 35}, 179, 1},
    {{130826, 15}, 68, 1},
    {{130841, 18}, 100, 1},
    {{130859, 34}, 185, 1},
    {{130893, 18}, 113, 1},
    {{130911, 37}, 132, 1},
    {{130948, 36}, 154, 1},
    {{130984, 18}, 190, 1},
    {{131002, 25}, 178, 1},
    {{131027, 18}, 148, 1},
    {{131045, 21}, 189, 1},
    {{131066, 12}, 141, 1},
    {{131078, 31}, 62, 1},
    {{131109, 31}, 139, 1},
    {{131140, 18}, 119, 1},
    {{131158, 27}, 61, 1},
    {{131185, 24}, 238, 1},
    {{131209, 30}, 19, 1},
    {{131239, 12}, 101, 1},
    {{131251, 18}, 229, 1},
    {{131269, 21}, 82, 1},
    {{131290, 22}, 254, 1},
    {{131312, 18}, 87, 1},
    {{131330, 33}, 252, 1},
    {{131363, 33}, 16, 1},
    {{131396, 21}, 69, 1},
    {{131417, 22}, 153, 1},
    {{131439, 24}, 187, 1},
    {{131463, 15}, 64, 1},
    {{131478, 21}, 112, 1},
    {{131499, 27}, 109, 1},
    {{131526, 27}, 167, 1},
    {{131553, 27}, 89, 1},
    {{131580, 12}, 263, 1},
    {{131592, 22}, 98, 1},
    {{131614, 18}, 257, 1},
    {{131632, 18}, 110, 1},
    {{131650, 27}, 108, 1},
    {{131677, 30}, 122, 1},
    {{131707, 24}, 145, 1},
    {{131731, 24}, 168, 1},
    {{131755, 30}, 155, 1},
    {{131785, 24}, 136, 1},
    {{131809, 21}, 157, 1},
    {{131830, 18}, 249, 1},
    {{131848, 27}, 126, 1},
    {{131875, 19}, 253, 1},
    {{131894, 34}, 99, 1},
    {{131928, 31}, 123, 1},
    {{131959, 15}, 58, 1},
    {{131974, 15}, 56, 1},
    {{131989, 24}, 96, 1},
    {{132013, 25}, 86, 1},
    {{132038, 24}, 193, 1},
    {{132062, 18}, 70, 1},
    {{132080, 18}, 102, 1},
    {{132098, 15}, 188, 1},
    {{132113, 15}, 107, 1},
    {{132128, 15}, 111, 1},
    {{132143, 27}, 80, 1},
    {{132170, 18}, 81, 1},
    {{132188, 9}, 84, 1},
    {{132197, 21}, 97, 1},
    {{132218, 12}, 198, 1},
    {{132230, 27}, 43, 1},
    {{132257, 18}, 11, 1},
    {{132275, 12}, 250, 1},
    {{132287, 21}, 151, 1},
    {{132308, 40}, 232, 1},
    {{132348, 24}, 35, 1},
    {{132372, 15}, 78, 1},
    {{132387, 30}, 114, 1},
    {{132417, 24}, 4, 1},
    {{132441, 36}, 25, 1},
    {{132477, 24}, 105, 1},
    {{132501, 31}, 134, 1},
    {{132532, 31}, 88, 1},
    {{132563, 21}, 164, 1},
    {{132584, 24}, 191, 1},
    {{132608, 43}, 174, 1},
    {{132651, 40}, 28, 1},
    {{132691, 33}, 150, 1},
    {{132724, 24}, 83, 1},
    {{132748, 24}, 3, 1},
    {{132772, 21}, 265, 1},
    {{132793, 15}, 104, 1},
    {{132808, 36}, 177, 1},
    {{132844, 15}, 133, 1},
    {{132859, 18}, 85, 1},
    {{132877, 35}, 179, 1},
    {{132912, 36}, 67, 1},
    {{132948, 15}, 68, 1},
    {{132963, 19}, 171, 1},
    {{132982, 18}, 100, 1},
    {{133000, 15}, 113, 1},
    {{133015, 9}, 169, 1},
    {{133024, 40}, 205, 1},
    {{133064, 40}, 185, 1},
    {{133104, 18}, 73, 1},
    {{133122, 27}, 132, 1},
    {{133149, 33}, 154, 1},
    {{133182, 27}, 173, 1},
    {{133209, 24}, 190, 1},
    {{133233, 18}, 222, 1},
    {{133251, 24}, 30, 1},
    {{133275, 25}, 178, 1},
    {{133300, 43}, 186, 1},
    {{133343, 18}, 148, 1},
    {{133361, 24}, 21, 1},
    {{133385, 15}, 49, 1},
    {{133400, 9}, 141, 1},
    {{133409, 40}, 62, 1},
    {{133449, 12}, 195, 1},
    {{133461, 27}, 61, 1},
    {{133488, 24}, 139, 1},
    {{133512, 21}, 82, 1},
    {{133533, 33}, 254, 1},
    {{133566, 30}, 252, 1},
    {{133596, 36}, 16, 1},
    {{133632, 24}, 109, 1},
    {{133656, 18}, 145, 1},
    {{133674, 18}, 228, 1},
    {{133692, 12}, 110, 1},
    {{133704, 24}, 249, 1},
    {{133728, 9}, 111, 1},
    {{133737, 21}, 258, 1},
    {{133758, 21}, 97, 1},
    {{133779, 50}, 160, 1},
    {{133829, 46}, 240, 1},
    {{133875, 12}, 250, 1},
    {{133887, 21}, 114, 1},
    {{133908, 24}, 105, 1},
    {{133932, 21}, 134, 1},
    {{133953, 18}, 128, 1},
    {{133971, 18}, 68, 1},
    {{133989, 27}, 173, 1},
    {{134016, 50}, 186, 1},
    {{134066, 18}, 148, 1},
    {{134084, 18}, 119, 1},
    {{134102, 18}, 139, 1},
    {{134120, 15}, 110, 1},
    {{134135, 18}, 27, 1},
    {{134153, 21}, 114, 1},
    {{134174, 39}, 114, 1},
    {{134213, 418}, 114, 1},
    {{134631, 24}, 114, 1},
    {{134655, 33}, 157, 1},
    {{134688, 24}, 136, 1},
    {{134712, 24}, 175, 1},
    {{134736, 33}, 63, 1},
    {{134769, 21}, 227, 1},
    {{134790, 39}, 122, 1},
    {{134829, 33}, 89, 1},
    {{134862, 24}, 109, 1},
    {{134886, 21}, 167, 1},
    {{134907, 18}, 112, 1},
    {{134925, 12}, 214, 1},
    {{134937, 12}, 168, 1},
    {{134949, 15}, 170, 1},
    {{134964, 31}, 52, 1},
    {{134995, 18}, 228, 1},
    {{135013, 30}, 123, 1},
    {{135043, 24}, 126, 1},
    {{135067, 21}, 253, 1},
    {{135088, 18}, 190, 1},
    {{135106, 27}, 172, 1},
    {{135133, 21}, 162, 1},
    {{135154, 27}, 245, 1},
    {{135181, 57}, 10, 1},
    {{135238, 36}, 186, 1},
    {{135274, 18}, 197, 1},
    {{135292, 24}, 222, 1},
    {{135316, 21}, 30, 1},
    {{135337, 21}, 148, 1},
    {{135358, 27}, 189, 1},
    {{135385, 15}, 21, 1},
    {{135400, 12}, 236, 1},
    {{135412, 15}, 203, 1},
    {{135427, 18}, 70, 1},
    {{135445, 18}, 102, 1},
    {{135463, 38}, 226, 1},
    {{135501, 24}, 258, 1},
    {{135525, 12}, 81, 1},
    {{135537, 18}, 56, 1},
    {{135555, 15}, 96, 1},
    {{135570, 21}, 75, 1},
    {{135591, 24}, 80, 1},
    {{135615, 24}, 58, 1},
    {{135639, 12}, 111, 1},
    {{135651, 33}, 183, 1},
    {{135684, 21}, 54, 1},
    {{135705, 9}, 12, 1},
    {{135714, 24}, 43, 1},
    {{135738, 18}, 235, 1},
    {{135756, 27}, 71, 1},
    {{135783, 30}, 28, 1},
    {{135813, 21}, 150, 1},
    {{135834, 18}, 13, 1},
    {{135852, 18}, 191, 1},
    {{135870, 27}, 105, 1},
    {{135897, 33}, 173, 1},
    {{135930, 33}, 174, 1},
    {{135963, 12}, 78, 1},
    {{135975, 30}, 4, 1},
    {{136005, 27}, 6, 1},
    {{136032, 27}, 25, 1},
    {{136059, 42}, 124, 1},
    {{136101, 12}, 24, 1},
    {{136113, 45}, 160, 1},
    {{136158, 43}, 240, 1},
    {{136201, 21}, 134, 1},
    {{136222, 30}, 163, 1},
    {{136252, 15}, 11, 1},
    {{136267, 12}, 250, 1},
    {{136279, 15}, 142, 1},
    {{136294, 18}, 130, 1},
    {{136312, 18}, 130, 1},
    {{136330, 21}, 50, 1},
    {{136351, 33}, 232, 1},
    {{136384, 21}, 255, 1},
    {{136405, 24}, 35, 1},
    {{136429, 30}, 182, 1},
    {{136459, 18}, 74, 1},
    {{136477, 18}, 116, 1},
    {{136495, 27}, 15, 1},
    {{136522, 15}, 128, 1},
    {{136537, 30}, 158, 1},
    {{136567, 33}, 177, 1},
    {{136600, 15}, 267, 1},
    {{136615, 18}, 128, 1},
    {{136633, 18}, 83, 1},
    {{136651, 18}, 3, 1},
    {{136669, 18}, 14, 1},
    {{136687, 24}, 14, 1},
    {{136711, 18}, 7, 1},
    {{136729, 12}, 233, 1},
    {{136741, 15}, 233, 1},
    {{136756, 18}, 265, 1},
    {{136774, 15}, 34, 1},
    {{136789, 18}, 18, 1},
    {{136807, 15}, 104, 1},
    {{136822, 33}, 127, 1},
    {{136855, 24}, 133, 1},
    {{136879, 45}, 179, 1},
    {{136924, 15}, 85, 1},
    {{136939, 12}, 59, 1},
    {{136951, 36}, 179, 1},
    {{136987, 12}, 264, 1},
    {{136999, 18}, 68, 1},
    {{137017, 33}, 185, 1},
    {{137050, 36}, 72, 1},
    {{137086, 15}, 171, 1},
    {{137101, 18}, 113, 1},
    {{137119, 12}, 169, 1},
    {{137131, 18}, 0, 1},
    {{137149, 27}, 29, 1},
    {{137176, 18}, 26, 1},
    {{137194, 24}, 73, 1},
    {{137218, 18}, 159, 1},
    {{137236, 24}, 231, 1},
    {{137260, 24}, 60, 1},
    {{137284, 27}, 62, 1},
    {{137311, 24}, 124, 1},
    {{137335, 21}, 55, 1},
    {{137356, 30}, 205, 1},
    {{137386, 21}, 254, 1},
    {{137407, 18}, 187, 1},
    {{137425, 15}, 64, 1},
    {{137440, 30}, 217, 1},
    {{137470, 18}, 101, 1},
    {{137488, 18}, 87, 1},
    {{137506, 36}, 16, 1},
    {{137542, 21}, 79, 1},
    {{137563, 30}, 252, 1},
    {{137593, 21}, 229, 1},
    {{137614, 24}, 82, 1},
    {{137638, 24}, 216, 1},
    {{137662, 33}, 147, 1},
    {{137695, 18}, 121, 1},
    {{137713, 24}, 19, 1},
    {{137737, 15}, 119, 1},
    {{137752, 18}, 195, 1},
    {{137770, 18}, 139, 1},
    {{137788, 27}, 202, 1},
    {{137815, 24}, 117, 1},
    {{137839, 24}, 98, 1},
    {{137863, 15}, 263, 1},
    {{137878, 24}, 145, 1},
    {{137902, 15}, 249, 1},
    {{137917, 18}, 138, 1},
    {{137935, 24}, 200, 1},
    {{137959, 27}, 115, 1},
    {{137986, 57}, 268, 1},
    {{138043, 18}, 5, 1},
    {{138061, 24}, 178, 1},
    {{138085, 27}, 137, 1},
    {{138112, 27}, 135, 1},
    {{138139, 24}, 188, 1},
    {{138163, 12}, 107, 1},
    {{138175, 24}, 86, 1},
    {{138199, 45}, 116, 1},
    {{138244, 51}, 200, 1},
    {{138295, 24}, 36, 1},
    {{138319, 15}, 88, 1},
    {{138334, 24}, 17, 1},
    {{138358, 39}, 243, 1},
    {{138397, 18}, 151, 1},
    {{138415, 21}, 176, 1},
    {{138436, 27}, 149, 1},
    {{138463, 21}, 165, 1},
    {{138484, 36}, 156, 1},
    {{138520, 21}, 77, 1},
    {{138541, 24}, 67, 1},
    {{138565, 18}, 181, 1},
    {{138583, 15}, 100, 1},
    {{138598, 27}, 154, 1},
    {{138625, 33}, 132, 1},
    {{138658, 21}, 23, 1},
    {{138679, 24}, 131, 1},
    {{138703, 27}, 69, 1},
    {{138730, 21}, 40, 1},
    {{138751, 24}, 61, 1},
    {{138775, 15}, 198, 1},
    {{138790, 21}, 65, 1},
    {{138811, 46}, 115, 1},
    {{138857, 30}, 192, 1},
    {{138887, 21}, 108, 1},
    {{138908, 21}, 110, 1},
    {{138929, 30}, 66, 1},
    {{138959, 15}, 20, 1},
    {{138974, 42}, 99, 1},
    {{139016, 9}, 141, 1},
    {{139025, 18}, 49, 1},
    {{139043, 12}, 84, 1},
    {{139055, 21}, 143, 1},
    {{139076, 21}, 193, 1},
    {{139097, 18}, 164, 1},
    {{139115, 15}, 248, 1},
    {{139130, 42}, 180, 1},
    {{139172, 9}, 33, 1},
    {{139181, 18}, 220, 1},
    {{139199, 24}, 153, 1},
    {{139223, 18}, 144, 1},
    {{139241, 24}, 238, 1},
    {{139265, 12}, 93, 1},
    {{139277, 12}, 140, 1},
    {{139289, 18}, 97, 1},
    {{139307, 18}, 184, 1},
    {{139325, 24}, 136, 1},
    {{139349, 27}, 89, 1},
    {{139376, 15}, 13, 1},
    {{139391, 24}, 4, 1},
    {{139415, 18}, 114, 1},
    {{139433, 33}, 124, 1},
    {{139466, 36}, 124, 1},
    {{139502, 18}, 68, 1},
    {{139520, 15}, 132, 1},
    {{139535, 18}, 132, 1},
    {{139553, 27}, 205, 1},
    {{139580, 42}, 205, 1},
    {{139622, 27}, 109, 1},
    {{139649, 30}, 109, 1},
    {{139679, 18}, 112, 1},
    {{139697, 27}, 108, 1},
    {{139724, 21}, 227, 1},
    {{139745, 39}, 66, 1},
    {{139784, 24}, 228, 1},
    {{139808, 12}, 263, 1},
    {{139820, 60}, 136, 1},
    {{139880, 21}, 93, 1},
    {{139901, 24}, 167, 1},
    {{139925, 30}, 122, 1},
    {{139955, 18}, 168, 1},
    {{139973, 27}, 145, 1},
    {{140000, 30}, 110, 1},
    {{140030, 42}, 75, 1},
    {{140072, 27}, 159, 1},
    {{140099, 24}, 200, 1},
    {{140123, 21}, 126, 1},
    {{140144, 24}, 96, 1},
    {{140168, 15}, 102, 1},
    {{140183, 39}, 226, 1},
    {{140222, 27}, 58, 1},
    {{140249, 27}, 80, 1},
    {{140276, 18}, 140, 1},
    {{140294, 21}, 56, 1},
    {{140315, 24}, 70, 1},
    {{140339, 15}, 111, 1},
    {{140354, 18}, 84, 1},
    {{140372, 18}, 198, 1},
    {{140390, 30}, 97, 1},
    {{140420, 33}, 43, 1},
    {{140453, 18}, 88, 1},
    {{140471, 18}, 114, 1},
    {{140489, 18}, 78, 1},
    {{140507, 33}, 51, 1},
    {{140540, 52}, 116, 1},
    {{140592, 21}, 24, 1},
    {{140613, 63}, 174, 1},
    {{140676, 51}, 134, 1},
    {{140727, 27}, 88, 1},
    {{140754, 21}, 164, 1},
    {{140775, 15}, 11, 1},
    {{140790, 24}, 130, 1},
    {{140814, 39}, 28, 1},
    {{140853, 27}, 173, 1},
    {{140880, 36}, 25, 1},
    {{140916, 30}, 191, 1},
    {{140946, 39}, 4, 1},
    {{140985, 24}, 3, 1},
    {{141009, 21}, 128, 1},
    {{141030, 42}, 177, 1},
    {{141072, 33}, 158, 1},
    {{141105, 36}, 83, 1},
    {{141141, 24}, 265, 1},
    {{141165, 21}, 149, 1},
    {{141186, 27}, 267, 1},
    {{141213, 21}, 30, 1},
    {{141234, 21}, 73, 1},
    {{141255, 18}, 23, 1},
    {{141273, 30}, 192, 1},
    {{141303, 24}, 23, 1},
    {{141327, 27}, 132, 1},
    {{141354, 39}, 231, 1},
    {{141393, 33}, 147, 1},
    {{141426, 33}, 154, 1},
    {{141459, 24}, 104, 1},
    {{141483, 24}, 133, 1},
    {{141507, 27}, 77, 1},
    {{141534, 12}, 59, 1},
    {{141546, 57}, 179, 1},
    {{141603, 18}, 85, 1},
    {{141621, 30}, 67, 1},
    {{141651, 21}, 0, 1},
    {{141672, 30}, 29, 1},
    {{141702, 15}, 169, 1},
    {{141717, 33}, 0, 1},
    {{141750, 36}, 72, 1},
    {{141786, 45}, 232, 1},
    {{141831, 24}, 68, 1},
    {{141855, 39}, 60, 1},
    {{141894, 30}, 222, 1},
    {{141924, 27}, 162, 1},
    {{141951, 48}, 186, 1},
    {{141999, 30}, 55, 1},
    {{142029, 42}, 62, 1},
    {{142071, 21}, 148, 1},
    {{142092, 15}, 236, 1},
    {{142107, 21}, 141, 1},
    {{142128, 27}, 49, 1},
    {{142155, 12}, 195, 1},
    {{142167, 21}, 139, 1},
    {{142188, 36}, 135, 1},
    {{142224, 18}, 119, 1},
    {{142242, 33}, 61, 1},
    {{142275, 36}, 238, 1},
    {{142311, 27}, 139, 1},
    {{142338, 54}, 35, 1},
    {{142392, 54}, 135, 1},
    {{142446, 18}, 101, 1},
    {{142464, 39}, 82, 1},
    {{142503, 36}, 217, 1},
    {{142539, 18}, 87, 1},
    {{142557, 27}, 79, 1},
    {{142584, 39}, 16, 1},
    {{142623, 27}, 64, 1},
    {{142650, 39}, 167, 1},
    {{142689, 33}, 112, 1},
    {{142722, 39}, 27, 1},
    {{142761, 45}, 89, 1},
    {{142806, 42}, 108, 1},
    {{142848, 45}, 98, 1},
    {{142893, 39}, 110, 1},
    {{142932, 33}, 263, 1},
    {{142965, 36}, 145, 1},
    {{143001, 42}, 136, 1},
    {{143043, 45}, 122, 1},
    {{143088, 36}, 138, 1},
    {{143124, 45}, 249, 1},
    {{143169, 33}, 126, 1},
    {{143202, 57}, 99, 1},
    {{143259, 24}, 124, 1},
    {{143283, 42}, 124, 1},
    {{143325, 45}, 62, 1},
    {{143370, 33}, 148, 1},
    {{143403, 57}, 186, 1},
    {{143460, 33}, 141, 1},
    {{143493, 42}, 178, 1},
    {{143535, 42}, 21, 1},
    {{143577, 45}, 193, 1},
    {{143622, 36}, 125, 1},
    {{143658, 36}, 70, 1},
    {{143694, 27}, 111, 1},
    {{143721, 58}, 226, 1},
    {{143779, 30}, 84, 1},
    {{143809, 45}, 97, 1},
    {{143854, 27}, 11, 1},
    {{143881, 30}, 151, 1},
    {{143911, 30}, 123, 1},
    {{143941, 36}, 134, 1},
    {{143977, 42}, 130, 1},
    {{144019, 42}, 192, 1},
    {{144061, 30}, 173, 1},
    {{144091, 45}, 132, 1},
    {{144136, 36}, 25, 1},
    {{144172, 54}, 174, 1},
    {{144226, 39}, 114, 1},
    {{144265, 36}, 105, 1},
    {{144301, 45}, 150, 1},
    {{144346, 42}, 4, 1},
    {{144388, 39}, 164, 1},
    {{144427, 33}, 88, 1},
    {{144460, 42}, 191, 1},
    {{144502, 30}, 3, 1},
    {{144532, 30}, 128, 1},
    {{144562, 30}, 14, 1},
    {{144592, 42}, 184, 1},
    {{144634, 45}, 18, 1},
    {{144679, 57}, 177, 1},
    {{144736, 45}, 104, 1},
    {{144781, 21}, 133, 1},
    {{144802, 36}, 133, 1},
    {{144838, 71}, 179, 1},
    {{144909, 39}, 190, 1},
    {{144948, 33}, 68, 1},
    {{144981, 69}, 185, 1},
    {{145050, 42}, 100, 1},
    {{145092, 33}, 264, 1},
    {{145125, 42}, 154, 1},
    {{145167, 39}, 119, 1},
    {{145206, 45}, 61, 1},
    {{145251, 39}, 195, 1},
    {{145290, 45}, 238, 1},
    {{145335, 24}, 139, 1},
    {{145359, 30}, 139, 1},
    {{145389, 33}, 101, 1},
    {{145422, 45}, 69, 1},
    {{145467, 36}, 82, 1},
    {{145503, 42}, 252, 1},
    {{145545, 42}, 16, 1},
    {{145587, 39}, 153, 1},
    {{145626, 39}, 64, 1},
    {{145665, 21}, 229, 1},
    {{145686, 22}, 82, 1},
    {{145708, 28}, 103, 1},
    {{145736, 15}, 40, 1},
    {{145751, 12}, 101, 1},
    {{145763, 18}, 79, 1},
    {{145781, 15}, 87, 1},
    {{145796, 27}, 254, 1},
    {{145823, 30}, 16, 1},
    {{145853, 21}, 46, 1},
    {{145874, 49}, 210, 1},
    {{145923, 21}, 216, 1},
    {{145944, 27}, 217, 1},
    {{145971, 30}, 252, 1},
    {{146001, 18}, 76, 1},
    {{146019, 24}, 114, 1},
    {{146043, 27}, 4, 1},
    {{146070, 12}, 78, 1},
    {{146082, 21}, 88, 1},
    {{146103, 24}, 53, 1},
    {{146127, 37}, 243, 1},
    {{146164, 27}, 105, 1},
    {{146191, 21}, 65, 1},
    {{146212, 21}, 17, 1},
    {{146233, 18}, 164, 1},
    {{146251, 21}, 48, 1},
    {{146272, 15}, 13, 1},
    {{146287, 21}, 191, 1},
    {{146308, 30}, 28, 1},
    {{146338, 24}, 150, 1},
    {{146362, 24}, 71, 1},
    {{146386, 27}, 25, 1},
    {{146413, 37}, 174, 1},
    {{146450, 27}, 51, 1},
    {{146477, 27}, 63, 1},
    {{146504, 33}, 157, 1},
    {{146537, 21}, 212, 1},
    {{146558, 21}, 136, 1},
    {{146579, 12}, 111, 1},
    {{146591, 18}, 102, 1},
    {{146609, 35}, 226, 1},
    {{146644, 12}, 107, 1},
    {{146656, 21}, 188, 1},
    {{146677, 27}, 125, 1},
    {{146704, 12}, 84, 1},
    {{146716, 15}, 81, 1},
    {{146731, 21}, 70, 1},
    {{146752, 24}, 258, 1},
    {{146776, 27}, 69, 1},
    {{146803, 28}, 94, 1},
    {{146831, 28}, 92, 1},
    {{146859, 22}, 85, 1},
    {{146881, 21}, 77, 1},
    {{146902, 24}, 6, 1},
    {{146926, 18}, 73, 1},
    {{146944, 30}, 173, 1},
    {{146974, 27}, 192, 1},
    {{147001, 21}, 26, 1},
    {{147022, 30}, 154, 1},
    {{147052, 12}, 23, 1},
    {{147064, 27}, 132, 1},
    {{147091, 24}, 60, 1},
    {{147115, 24}, 231, 1},
    {{147139, 21}, 30, 1},
    {{147160, 27}, 225, 1},
    {{147187, 21}, 75, 1},
    {{147208, 25}, 86, 1},
    {{147233, 21}, 133, 1},
    {{147254, 18}, 47, 1},
    {{147272, 36}, 99, 1},
    {{147308, 21}, 227, 1},
    {{147329, 24}, 167, 1},
    {{147353, 18}, 112, 1},
    {{147371, 27}, 166, 1},
    {{147398, 30}, 89, 1},
    {{147428, 21}, 39, 1},
    {{147449, 24}, 109, 1},
    {{147473, 27}, 98, 1},
    {{147500, 15}, 20, 1},
    {{147515, 18}, 228, 1},
    {{147533, 15}, 263, 1},
    {{147548, 15}, 145, 1},
    {{147563, 12}, 168, 1},
    {{147575, 27}, 266, 1},
    {{147602, 31}, 52, 1},
    {{147633, 21}, 108, 1},
    {{147654, 21}, 110, 1},
    {{147675, 33}, 66, 1},
    {{147708, 21}, 175, 1},
    {{147729, 21}, 27, 1},
    {{147750, 37}, 122, 1},
    {{147787, 15}, 170, 1},
    {{147802, 19}, 171, 1},
    {{147821, 18}, 100, 1},
    {{147839, 18}, 113, 1},
    {{147857, 15}, 211, 1},
    {{147872, 15}, 264, 1},
    {{147887, 12}, 169, 1},
    {{147899, 24}, 0, 1},
    {{147923, 27}, 29, 1},
    {{147950, 21}, 68, 1},
    {{147971, 34}, 185, 1},
    {{148005, 39}, 205, 1},
    {{148044, 33}, 72, 1},
    {{148077, 21}, 3, 1},
    {{148098, 18}, 184, 1},
    {{148116, 18}, 7, 1},
    {{148134, 18}, 128, 1},
    {{148152, 21}, 14, 1},
    {{148173, 21}, 83, 1},
    {{148194, 24}, 165, 1},
    {{148218, 21}, 176, 1},
    {{148239, 18}, 161, 1},
    {{148257, 18}, 156, 1},
    {{148275, 18}, 34, 1},
    {{148293, 18}, 265, 1},
    {{148311, 24}, 18, 1},
    {{148335, 21}, 230, 1},
    {{148356, 24}, 15, 1},
    {{148380, 24}, 194, 1},
    {{148404, 30}, 177, 1},
    {{148434, 24}, 158, 1},
    {{148458, 21}, 267, 1},
    {{148479, 18}, 104, 1},
    {{148497, 21}, 97, 1},
    {{148518, 15}, 198, 1},
    {{148533, 21}, 36, 1},
    {{148554, 25}, 183, 1},
    {{148579, 21}, 43, 1},
    {{148600, 12}, 12, 1},
    {{148612, 25}, 54, 1},
    {{148637, 15}, 235, 1},
    {{148652, 47}, 159, 1},
    {{148699, 21}, 153, 1},
    {{148720, 15}, 144, 1},
    {{148735, 12}, 64, 1},
    {{148747, 18}, 187, 1},
    {{148765, 18}, 220, 1},
    {{148783, 18}, 11, 1},
    {{148801, 18}, 134, 1},
    {{148819, 15}, 151, 1},
    {{148834, 24}, 50, 1},
    {{148858, 24}, 130, 1},
    {{148882, 27}, 256, 1},
    {{148909, 22}, 232, 1},
    {{148931, 15}, 1, 1},
    {{148946, 34}, 242, 1},
    {{148980, 15}, 24, 1},
    {{148995, 12}, 250, 1},
    {{149007, 18}, 22, 1},
    {{149025, 30}, 67, 1},
    {{149055, 18}, 181, 1},
    {{149073, 12}, 59, 1},
    {{149085, 38}, 179, 1},
    {{149123, 12}, 33, 1},
    {{149135, 27}, 245, 1},
    {{149162, 25}, 178, 1},
    {{149187, 37}, 186, 1},
    {{149224, 22}, 162, 1},
    {{149246, 25}, 197, 1},
    {{149271, 46}, 268, 1},
    {{149317, 60}, 10, 1},
    {{149377, 44}, 172, 1},
    {{149421, 46}, 268, 1},
    {{149467, 21}, 222, 1},
    {{149488, 21}, 5, 1},
    {{149509, 15}, 141, 1},
    {{149524, 18}, 148, 1},
    {{149542, 18}, 189, 1},
    {{149560, 18}, 55, 1},
    {{149578, 15}, 49, 1},
    {{149593, 18}, 31, 1},
    {{149611, 27}, 62, 1},
    {{149638, 12}, 236, 1},
    {{149650, 18}, 58, 1},
    {{149668, 24}, 80, 1},
    {{149692, 18}, 56, 1},
    {{149710, 15}, 143, 1},
    {{149725, 21}, 193, 1},
    {{149746, 18}, 96, 1},
    {{149764, 30}, 154, 1},
    {{149794, 27}, 35, 1},
    {{149821, 42}, 180, 1},
    {{149863, 27}, 182, 1},
    {{149890, 21}, 74, 1},
    {{149911, 15}, 93, 1},
    {{149926, 15}, 75, 1},
    {{149941, 21}, 67, 1},
    {{149962, 21}, 219, 1},
    {{149983, 18}, 135, 1},
    {{150001, 15}, 249, 1},
    {{150016, 18}, 190, 1},
    {{150034, 21}, 21, 1},
    {{150055, 21}, 253, 1},
    {{150076, 21}, 126, 1},
    {{150097, 30}, 127, 1},
    {{150127, 27}, 123, 1},
    {{150154, 18}, 195, 1},
    {{150172, 24}, 19, 1},
    {{150196, 15}, 119, 1},
    {{150211, 24}, 61, 1},
    {{150235, 19}, 121, 1},
    {{150254, 28}, 139, 1},
    {{150282, 24}, 238, 1},
    {{150306, 9}, 195, 1},
    {{150315, 9}, 119, 1},
    {{150315, 9}, 195, 1},
    {{150324, 15}, 19, 1},
    {{150339, 15}, 61, 1},
    {{150354, 19}, 139, 1},
    {{150373, 12}, 238, 1},
    {{150385, 12}, 68, 1},
    {{150397, 21}, 72, 1},
    {{150418, 28}, 205, 1},
    {{150446, 6}, 169, 1},
    {{150452, 9}, 211, 1},
    {{150461, 12}, 0, 1},
    {{150473, 13}, 209, 1},
    {{150486, 9}, 113, 1},
    {{150495, 9}, 171, 1},
    {{150504, 9}, 100, 1},
    {{150513, 15}, 43, 1},
    {{150528, 18}, 29, 1},
    {{150546, 22}, 185, 1},
    {{150568, 15}, 149, 1},
    {{150583, 9}, 161, 1},
    {{150592, 12}, 83, 1},
    {{150604, 12}, 176, 1},
    {{150616, 12}, 18, 1},
    {{150628, 12}, 90, 1},
    {{150640, 9}, 14, 1},
    {{150649, 9}, 128, 1},
    {{150658, 12}, 246, 1},
    {{150670, 9}, 184, 1},
    {{150679, 12}, 3, 1},
    {{150691, 12}, 165, 1},
    {{150703, 12}, 221, 1},
    {{150715, 9}, 267, 1},
    {{150724, 12}, 158, 1},
    {{150736, 18}, 177, 1},
    {{150754, 9}, 85, 1},
    {{150763, 23}, 179, 1},
    {{150786, 6}, 59, 1},
    {{150792, 9}, 181, 1},
    {{150801, 18}, 67, 1},
    {{150819, 6}, 33, 1},
    {{150825, 6}, 236, 1},
    {{150831, 13}, 131, 1},
    {{150844, 9}, 148, 1},
    {{150853, 15}, 245, 1},
    {{150868, 12}, 222, 1},
    {{150880, 13}, 162, 1},
    {{150893, 15}, 172, 1},
    {{150908, 19}, 215, 1},
    {{150927, 16}, 178, 1},
    {{150943, 16}, 129, 1},
    {{150959, 31}, 268, 1},
    {{150990, 15}, 62, 1},
    {{151005, 12}, 55, 1},
    {{151017, 12}, 189, 1},
    {{151029, 6}, 141, 1},
    {{151035, 9}, 49, 1},
    {{151044, 9}, 190, 1},
    {{151053, 15}, 135, 1},
    {{151068, 15}, 53, 1},
    {{151083, 12}, 65, 1},
    {{151095, 9}, 142, 1},
    {{151104, 15}, 51, 1},
    {{151119, 15}, 25, 1},
    {{151134, 15}, 4, 1},
    {{151149, 12}, 114, 1},
    {{151161, 6}, 78, 1},
    {{151167, 22}, 243, 1},
    {{151189, 15}, 134, 1},
    {{151204, 12}, 88, 1},
    {{151216, 18}, 28, 1},
    {{151234, 15}, 150, 1},
    {{151249, 18}, 199, 1},
    {{151267, 25}, 174, 1},
    {{151292, 9}, 13, 1},
    {{151301, 12}, 191, 1},
    {{151313, 9}, 164, 1},
    {{151322, 15}, 60, 1},
    {{151337, 9}, 23, 1},
    {{151346, 9}, 73, 1},
    {{151355, 18}, 173, 1},
    {{151373, 15}, 192, 1},
    {{151388, 18}, 132, 1},
    {{151406, 9}, 96, 1},
    {{151415, 9}, 56, 1},
    {{151424, 9}, 58, 1},
    {{151433, 15}, 80, 1},
    {{151448, 9}, 140, 1},
    {{151457, 16}, 86, 1},
    {{151473, 12}, 75, 1},
    {{151485, 12}, 193, 1},
    {{151497, 19}, 115, 1},
    {{151516, 19}, 200, 1},
    {{151535, 12}, 138, 1},
    {{151547, 6}, 198, 1},
    {{151553, 9}, 244, 1},
    {{151562, 12}, 97, 1},
    {{151574, 19}, 203, 1},
    {{151593, 12}, 79, 1},
    {{151605, 18}, 252, 1},
    {{151623, 9}, 87, 1},
    {{151632, 21}, 16, 1},
    {{151653, 15}, 216, 1},
    {{151668, 18}, 217, 1},
    {{151686, 13}, 82, 1},
    {{151699, 12}, 229, 1},
    {{151711, 15}, 46, 1},
    {{151726, 9}, 101, 1},
    {{151735, 19}, 103, 1},
    {{151754, 12}, 91, 1},
    {{151766, 25}, 147, 1},
    {{151791, 12}, 47, 1},
    {{151803, 12}, 220, 1},
    {{151815, 9}, 64, 1},
    {{151824, 28}, 187, 1},
    {{151852, 15}, 153, 1},
    {{151867, 9}, 112, 1},
    {{151876, 9}, 170, 1},
    {{151885, 22}, 122, 1},
    {{151907, 12}, 266, 1},
    {{151919, 6}, 168, 1},
    {{151925, 9}, 263, 1},
    {{151934, 9}, 228, 1},
    {{151943, 6}, 214, 1},
    {{151949, 12}, 227, 1},
    {{151961, 12}, 204, 1},
    {{151973, 12}, 167, 1},
    {{151985, 15}, 166, 1},
    {{152000, 18}, 89, 1},
    {{152018, 15}, 109, 1},
    {{152033, 9}, 93, 1},
    {{152042, 16}, 98, 1},
    {{152058, 19}, 52, 1},
    {{152077, 12}, 27, 1},
    {{152089, 9}, 20, 1},
    {{152098, 12}, 108, 1},
    {{152110, 12}, 110, 1},
    {{152122, 12}, 175, 1},
    {{152134, 18}, 66, 1},
    {{152152, 15}, 66, 1},
    {{152167, 23}, 159, 1},
    {{152190, 15}, 231, 1},
    {{152205, 12}, 26, 1},
    {{152217, 18}, 154, 1},
    {{152235, 9}, 21, 1},
    {{152244, 15}, 225, 1},
    {{152259, 12}, 30, 1},
    {{152271, 12}, 133, 1},
    {{152283, 12}, 77, 1},
    {{152295, 15}, 63, 1},
    {{152310, 12}, 70, 1},
    {{152322, 12}, 188, 1},
    {{152334, 6}, 81, 1},
    {{152340, 13}, 120, 1},
    {{152353, 23}, 226, 1},
    {{152376, 6}, 111, 1},
    {{152382, 9}, 102, 1},
    {{152391, 6}, 84, 1},
    {{152397, 12}, 126, 1},
    {{152409, 9}, 22, 1},
    {{152418, 21}, 99, 1},
    {{152439, 19}, 123, 1},
    {{152458, 9}, 212, 1},
    {{152467, 12}, 212, 1},
    {{152479, 15}, 136, 1},
    {{152494, 15}, 157, 1},
    {{152509, 7}, 116, 1},
    {{152516, 10}, 74, 1},
    {{152526, 12}, 74, 1},
    {{152538, 9}, 116, 1},
    {{152547, 5}, 224, 1},
    {{152552, 6}, 224, 1},
    {{152558, 18}, 180, 1},
    {{152576, 24}, 180, 1},
    {{152600, 11}, 182, 1},
    {{152611, 15}, 182, 1},
    {{152626, 7}, 151, 1},
    {{152633, 9}, 151, 1},
    {{152642, 9}, 11, 1},
    {{152651, 19}, 163, 1},
    {{152670, 8}, 44, 1},
    {{152678, 9}, 44, 1},
    {{152687, 11}, 50, 1},
    {{152698, 15}, 50, 1},
    {{152713, 9}, 24, 1},
    {{152722, 16}, 130, 1},
    {{152738, 10}, 248, 1},
    {{152748, 7}, 1, 1},
    {{152755, 16}, 242, 1},
    {{152771, 19}, 232, 1},
    {{152790, 9}, 1, 1},
    {{152799, 22}, 242, 1},
    {{152821, 12}, 248, 1},
    {{152833, 12}, 187, 1},
    {{152845, 25}, 68, 1},
    {{152870, 15}, 63, 1},
    {{152885, 12}, 194, 1},
    {{152897, 9}, 190, 1},
    {{152906, 28}, 62, 1},
    {{152934, 23}, 60, 1},
    {{152957, 15}, 173, 1},
    {{152972, 9}, 204, 1},
    {{152981, 12}, 204, 1},
    {{152993, 27}, 204, 1},
    {{153020, 33}, 131, 1},
    {{153053, 21}, 126, 1},
    {{153074, 39}, 164, 1},
    {{153113, 42}, 165, 1},
    {{153155, 36}, 119, 1},
    {{153191, 18}, 11, 1},
    {{153209, 21}, 134, 1},
    {{153230, 27}, 130, 1},
    {{153257, 15}, 130, 1},
    {{153272, 42}, 130, 1},
    {{153314, 21}, 130, 1},
    {{153335, 30}, 133, 1},
    {{153365, 15}, 124, 1},
    {{153380, 27}, 124, 1},
    {{153407, 18}, 141, 1},
    {{153425, 24}, 148, 1},
    {{153449, 18}, 189, 1},
    {{153467, 12}, 139, 1},
    {{153479, 18}, 139, 1},
    {{153497, 39}, 147, 1},
    {{153536, 30}, 252, 1},
    {{153566, 24}, 254, 1},
    {{153590, 40}, 250, 1},
    {{153630, 21}, 97, 1},
    {{153651, 24}, 90, 1},
    {{153675, 12}, 89, 1},
    {{153687, 21}, 97, 1},
    {{153708, 15}, 144, 1},
    {{153723, 15}, 145, 1},
    {{153738, 12}, 146, 1},
    {{153750, 15}, 146, 1},
    {{153765, 18}, 91, 1},
    {{153783, 9}, 101, 1},
    {{153792, 18}, 217, 1},
    {{153810, 9}, 40, 1},
    {{153819, 21}, 103, 1},
    {{153840, 15}, 229, 1},
    {{153855, 24}, 252, 1},
    {{153879, 12}, 82, 1},
    {{153891, 21}, 16, 1},
    {{153912, 18}, 254, 1},
    {{153930, 15}, 79, 1},
    {{153945, 12}, 216, 1},
    {{153957, 15}, 46, 1},
    {{153972, 36}, 210, 1},
    {{154008, 12}, 87, 1},
    {{154020, 21}, 45, 1},
    {{154041, 12}, 47, 1},
    {{154053, 18}, 42, 1},
    {{154071, 21}, 231, 1},
    {{154092, 12}, 23, 1},
    {{154104, 18}, 154, 1},
    {{154122, 9}, 206, 1},
    {{154131, 21}, 147, 1},
    {{154152, 18}, 92, 1},
    {{154170, 18}, 69, 1},
    {{154188, 12}, 77, 1},
    {{154200, 12}, 159, 1},
    {{154212, 9}, 64, 1},
    {{154221, 12}, 220, 1},
    {{154233, 18}, 153, 1},
    {{154251, 18}, 187, 1},
    {{154269, 9}, 93, 1},
    {{154278, 18}, 89, 1},
    {{154296, 15}, 39, 1},
    {{154311, 15}, 109, 1},
    {{154326, 12}, 167, 1},
    {{154338, 9}, 112, 1},
    {{154347, 15}, 112, 1},
    {{154362, 15}, 166, 1},
    {{154377, 12}, 227, 1},
    {{154389, 15}, 204, 1},
    {{154404, 9}, 228, 1},
    {{154413, 12}, 266, 1},
    {{154425, 6}, 168, 1},
    {{154431, 12}, 145, 1},
    {{154443, 9}, 263, 1},
    {{154452, 24}, 122, 1},
    {{154476, 24}, 155, 1},
    {{154500, 9}, 170, 1},
    {{154509, 12}, 219, 1},
    {{154521, 12}, 27, 1},
    {{154533, 22}, 52, 1},
    {{154555, 27}, 52, 1},
    {{154582, 18}, 157, 1},
    {{154600, 12}, 212, 1},
    {{154612, 9}, 20, 1},
    {{154621, 18}, 98, 1},
    {{154639, 9}, 57, 1},
    {{154648, 21}, 66, 1},
    {{154669, 12}, 108, 1},
    {{154681, 12}, 175, 1},
    {{154693, 12}, 110, 1},
    {{154705, 9}, 257, 1},
    {{154714, 24}, 152, 1},
    {{154738, 27}, 152, 1},
    {{154765, 12}, 118, 1},
    {{154777, 15}, 222, 1},
    {{154792, 18}, 245, 1},
    {{154810, 21}, 245, 1},
    {{154831, 30}, 268, 1},
    {{154861, 18}, 215, 1},
    {{154879, 45}, 10, 1},
    {{154924, 18}, 172, 1},
    {{154942, 33}, 214, 1},
    {{154975, 15}, 178, 1},
    {{154990, 15}, 197, 1},
    {{155005, 24}, 186, 1},
    {{155029, 12}, 162, 1},
    {{155041, 18}, 234, 1},
    {{155059, 12}, 30, 1},
    {{155071, 24}, 225, 1},
    {{155095, 12}, 189, 1},
    {{155107, 21}, 131, 1},
    {{155128, 9}, 190, 1},
    {{155137, 12}, 148, 1},
    {{155149, 36}, 95, 1},
    {{155185, 18}, 124, 1},
    {{155203, 15}, 253, 1},
    {{155218, 15}, 126, 1},
    {{155233, 15}, 22, 1},
    {{155248, 27}, 127, 1},
    {{155275, 21}, 123, 1},
    {{155296, 12}, 55, 1},
    {{155308, 21}, 62, 1},
    {{155329, 6}, 236, 1},
    {{155335, 12}, 31, 1},
    {{155347, 12}, 5, 1},
    {{155359, 12}, 5, 1},
    {{155371, 9}, 129, 1},
    {{155380, 9}, 141, 1},
    {{155389, 18}, 141, 1},
    {{155407, 12}, 49, 1},
    {{155419, 18}, 80, 1},
    {{155437, 9}, 58, 1},
    {{155446, 12}, 102, 1},
    {{155458, 9}, 111, 1},
    {{155467, 9}, 120, 1},
    {{155476, 12}, 70, 1},
    {{155488, 24}, 226, 1},
    {{155512, 15}, 249, 1},
    {{155527, 15}, 115, 1},
    {{155542, 18}, 200, 1},
    {{155560, 12}, 96, 1},
    {{155572, 18}, 21, 1},
    {{155590, 12}, 56, 1},
    {{155602, 18}, 41, 1},
    {{155620, 15}, 86, 1},
    {{155635, 48}, 116, 1},
    {{155683, 9}, 107, 1},
    {{155692, 12}, 188, 1},
    {{155704, 18}, 125, 1},
    {{155722, 12}, 75, 1},
    {{155734, 12}, 193, 1},
    {{155746, 21}, 32, 1},
    {{155767, 15}, 258, 1},
    {{155782, 9}, 81, 1},
    {{155791, 9}, 84, 1},
    {{155800, 12}, 97, 1},
    {{155812, 9}, 244, 1},
    {{155821, 12}, 198, 1},
    {{155833, 9}, 36, 1},
    {{155842, 12}, 237, 1},
    {{155854, 12}, 43, 1},
    {{155866, 15}, 203, 1},
    {{155881, 18}, 183, 1},
    {{155899, 9}, 12, 1},
    {{155908, 9}, 235, 1},
    {{155917, 18}, 54, 1},
    {{155935, 21}, 251, 1},
    {{155956, 9}, 119, 1},
    {{155965, 9}, 195, 1},
    {{155974, 15}, 19, 1},
    {{155989, 9}, 78, 1},
    {{155998, 15}, 126, 1},
    {{156013, 12}, 76, 1},
    {{156025, 15}, 4, 1},
    {{156040, 18}, 173, 1},
    {{156058, 12}, 73, 1},
    {{156070, 15}, 6, 1},
    {{156085, 18}, 105, 1},
    {{156103, 18}, 192, 1},
    {{156121, 21}, 192, 1},
    {{156142, 12}, 114, 1},
    {{156154, 18}, 163, 1},
    {{156172, 12}, 44, 1},
    {{156184, 6}, 11, 1},
    {{156190, 33}, 8, 1},
    {{156223, 12}, 38, 1},
    {{156235, 9}, 151, 1},
    {{156244, 24}, 45, 1},
    {{156268, 18}, 35, 1},
    {{156286, 9}, 224, 1},
    {{156295, 18}, 182, 1},
    {{156313, 12}, 146, 1},
    {{156325, 15}, 146, 1},
    {{156340, 12}, 94, 1},
    {{156352, 27}, 180, 1},
    {{156379, 15}, 74, 1},
    {{156394, 24}, 174, 1},
    {{156418, 15}, 51, 1},
    {{156433, 15}, 25, 1},
    {{156448, 21}, 28, 1},
    {{156469, 15}, 150, 1},
    {{156484, 21}, 199, 1},
    {{156505, 18}, 71, 1},
    {{156523, 12}, 262, 1},
    {{156535, 27}, 240, 1},
    {{156562, 9}, 250, 1},
    {{156571, 15}, 130, 1},
    {{156586, 9}, 24, 1},
    {{156595, 33}, 160, 1},
    {{156628, 18}, 50, 1},
    {{156646, 15}, 61, 1},
    {{156661, 15}, 88, 1},
    {{156676, 18}, 53, 1},
    {{156694, 12}, 65, 1},
    {{156706, 12}, 17, 1},
    {{156718, 21}, 243, 1},
    {{156739, 21}, 243, 1},
    {{156760, 12}, 121, 1},
    {{156772, 12}, 238, 1},
    {{156784, 15}, 118, 1},
    {{156799, 18}, 118, 1},
    {{156817, 9}, 164, 1},
    {{156826, 12}, 191, 1},
    {{156838, 12}, 48, 1},
    {{156850, 12}, 13, 1},
    {{156862, 15}, 37, 1},
    {{156877, 9}, 248, 1},
    {{156886, 9}, 1, 1},
    {{156895, 24}, 242, 1},
    {{156919, 21}, 256, 1},
    {{156940, 18}, 232, 1},
    {{156958, 12}, 184, 1},
    {{156970, 15}, 83, 1},
    {{156985, 15}, 3, 1},
    {{157000, 18}, 3, 1},
    {{157018, 12}, 246, 1},
    {{157030, 9}, 128, 1},
    {{157039, 9}, 7, 1},
    {{157048, 15}, 90, 1},
    {{157063, 15}, 14, 1},
    {{157078, 6}, 233, 1},
    {{157084, 18}, 183, 1},
    {{157102, 15}, 18, 1},
    {{157117, 9}, 34, 1},
    {{157126, 12}, 265, 1},
    {{157138, 12}, 104, 1},
    {{157150, 21}, 156, 1},
    {{157171, 12}, 165, 1},
    {{157183, 9}, 161, 1},
    {{157192, 15}, 149, 1},
    {{157207, 15}, 176, 1},
    {{157222, 12}, 267, 1},
    {{157234, 12}, 221, 1},
    {{157246, 18}, 177, 1},
    {{157264, 15}, 158, 1},
    {{157279, 21}, 194, 1},
    {{157300, 12}, 230, 1},
    {{157312, 15}, 15, 1},
    {{157327, 12}, 133, 1},
    {{157339, 21}, 99, 1},
    {{157360, 15}, 63, 1},
    {{157375, 9}, 100, 1},
    {{157384, 54}, 9, 1},
    {{157438, 9}, 171, 1},
    {{157447, 12}, 113, 1},
    {{157459, 18}, 209, 1},
    {{157477, 15}, 113, 1},
    {{157492, 24}, 179, 1},
    {{157516, 6}, 59, 1},
    {{157522, 12}, 0, 1},
    {{157534, 6}, 169, 1},
    {{157540, 9}, 85, 1},
    {{157549, 18}, 29, 1},
    {{157567, 12}, 264, 1},
    {{157579, 24}, 205, 1},
    {{157603, 21}, 72, 1},
    {{157624, 24}, 67, 1},
    {{157648, 9}, 211, 1},
    {{157657, 12}, 181, 1},
    {{157669, 18}, 185, 1},
    {{157687, 12}, 68, 1},
    {{157699, 9}, 33, 1},
    {{157708, 15}, 26, 1},
    {{157723, 21}, 255, 1},
    {{157744, 21}, 132, 1},
    {{157765, 24}, 132, 1},
    {{157789, 18}, 60, 1},
    {{157807, 6}, 132, 1},
    {{157813, 9}, 186, 1},
    {{157822, 9}, 226, 1},
    {{157831, 6}, 135, 1},
    {{157837, 9}, 135, 1},
    {{157846, 6}, 143, 1},
    {{157852, 12}, 135, 1},
    {{157864, 9}, 74, 1},
    {{157873, 6}, 188, 1},
    {{157879, 9}, 125, 1},
    {{157888, 12}, 147, 1},
    {{157900, 9}, 123, 1},
    {{157909, 9}, 217, 1},
    {{157918, 15}, 252, 1},
    {{157933, 6}, 145, 1},
    {{157939, 9}, 145, 1},
    {{157948, 6}, 133, 1},
    {{157954, 12}, 47, 1},
    {{157966, 15}, 42, 1},
    {{157981, 12}, 45, 1},
    {{157993, 15}, 45, 1},
    {{158008, 6}, 68, 1},
    {{158014, 12}, 35, 1},
    {{158026, 6}, 68, 1},
    {{158032, 19}, 52, 1},
    {{158051, 12}, 27, 1},
    {{158063, 9}, 97, 1},
    {{158072, 9}, 97, 1},
    {{158081, 9}, 264, 1},
    {{158090, 9}, 85, 1},
    {{158099, 9}, 85, 1},
    {{158108, 6}, 169, 1},
    {{158114, 12}, 108, 1},
    {{158126, 12}, 109, 1},
    {{158138, 9}, 235, 1},
    {{158147, 9}, 126, 1},
    {{158156, 9}, 126, 1},
    {{158165, 6}, 134, 1},
    {{158171, 9}, 134, 1},
    {{158180, 6}, 26, 1},
    {{158186, 9}, 65, 1},
    {{158195, 9}, 248, 1},
    {{158204, 12}, 48, 1},
    {{158216, 12}, 37, 1},
    {{158228, 6}, 214, 1},
    {{158234, 12}, 166, 1},
    {{158246, 12}, 167, 1},
    {{158258, 9}, 112, 1},
    {{158267, 15}, 89, 1},
    {{158282, 15}, 29, 1},
    {{158297, 6}, 20, 1},
    {{158303, 9}, 110, 1},
    {{158312, 6}, 140, 1},
    {{158318, 9}, 140, 1},
    {{158327, 9}, 228, 1},
    {{158336, 9}, 122, 1},
    {{158345, 9}, 195, 1},
    {{158354, 9}, 63, 1},
    {{158363, 12}, 66, 1},
    {{158375, 9}, 110, 1},
    {{158384, 9}, 112, 1},
    {{158393, 9}, 123, 1},
    {{158402, 9}, 178, 1},
    {{158411, 28}, 10, 1},
    {{158439, 12}, 172, 1},
    {{158451, 12}, 268, 1},
    {{158463, 9}, 197, 1},
    {{158472, 9}, 56, 1},
    {{158481, 9}, 227, 1},
    {{158490, 6}, 168, 1},
    {{158496, 12}, 266, 1},
    {{158508, 6}, 263, 1},
    {{158514, 9}, 80, 1},
    {{158523, 6}, 58, 1},
    {{158529, 12}, 222, 1},
    {{158541, 9}, 5, 1},
    {{158550, 12}, 5, 1},
    {{158562, 15}, 41, 1},
    {{158577, 9}, 149, 1},
    {{158586, 9}, 149, 1},
    {{158595, 12}, 156, 1},
    {{158607, 9}, 195, 1},
    {{158616, 9}, 193, 1},
    {{158625, 9}, 193, 1},
    {{158634, 6}, 84, 1},
    {{158640, 12}, 15, 1},
    {{158652, 6}, 144, 1},
    {{158658, 9}, 144, 1},
    {{158667, 6}, 138, 1},
    {{158673, 9}, 97, 1},
    {{158682, 9}, 64, 1},
    {{158691, 12}, 220, 1},
    {{158703, 18}, 153, 1},
    {{158721, 9}, 187, 1},
    {{158730, 9}, 64, 1},
    {{158739, 12}, 98, 1},
    {{158751, 9}, 154, 1},
    {{158760, 6}, 104, 1},
    {{158766, 6}, 104, 1},
    {{158772, 9}, 210, 1},
    {{158781, 12}, 46, 1},
    {{158793, 12}, 46, 1},
    {{158805, 6}, 87, 1},
    {{158811, 6}, 137, 1},
    {{158817, 6}, 137, 1},
    {{158823, 6}, 12, 1},
    {{158829, 12}, 43, 1},
    {{158841, 12}, 43, 1},
    {{158853, 6}, 120, 1},
    {{158859, 6}, 120, 1},
    {{158865, 15}, 240, 1},
    {{158880, 15}, 240, 1},
    {{158895, 12}, 6, 1},
    {{158907, 12}, 38, 1},
    {{158919, 12}, 4, 1},
    {{158931, 12}, 4, 1},
    {{158943, 6}, 78, 1},
    {{158949, 12}, 163, 1},
    {{158961, 6}, 76, 1},
    {{158967, 12}, 4, 1},
    {{158979, 12}, 126, 1},
    {{158991, 6}, 11, 1},
    {{158997, 15}, 51, 1},
    {{159012, 9}, 116, 1},
    {{159021, 21}, 174, 1},
    {{159042, 21}, 174, 1},
    {{159063, 9}, 24, 1},
    {{159072, 18}, 28, 1},
    {{159090, 18}, 28, 1},
    {{159108, 12}, 25, 1},
    {{159120, 12}, 150, 1},
    {{159132, 12}, 199, 1},
    {{159144, 12}, 150, 1},
    {{159156, 12}, 150, 1},
    {{159168, 12}, 71, 1},
    {{159180, 12}, 71, 1},
    {{159192, 9}, 8, 1},
    {{159201, 6}, 136, 1},
    {{159207, 9}, 136, 1},
    {{159216, 6}, 136, 1},
    {{159222, 9}, 136, 1},
    {{159231, 6}, 147, 1},
    {{159237, 6}, 147, 1},
    {{159243, 9}, 170, 1},
    {{159252, 6}, 136, 1},
    {{159258, 9}, 136, 1},
    {{159267, 6}, 93, 1},
    {{159273, 24}, 180, 1},
    {{159297, 12}, 213, 1},
    {{159309, 6}, 107, 1},
    {{159315, 6}, 148, 1},
    {{159321, 9}, 154, 1},
    {{159330, 9}, 18, 1},
    {{159339, 6}, 138, 1},
    {{159345, 9}, 138, 1},
    {{159354, 9}, 113, 1},
    {{159363, 9}, 113, 1},
    {{159372, 9}, 100, 1},
    {{159381, 9}, 171, 1},
    {{159390, 18}, 9, 1},
    {{159408, 6}, 198, 1},
    {{159414, 6}, 198, 1},
    {{159420, 15}, 62, 1},
    {{159435, 15}, 62, 1},
    {{159450, 12}, 31, 1},
    {{159462, 12}, 55, 1},
    {{159474, 9}, 124, 1},
    {{159483, 6}, 137, 1},
    {{159489, 9}, 149, 1},
    {{159498, 9}, 22, 1},
    {{159507, 6}, 127, 1},
    {{159513, 9}, 186, 1},
    {{159522, 9}, 265, 1},
    {{159531, 12}, 265, 1},
    {{159543, 9}, 124, 1},
    {{159552, 9}, 116, 1},
    {{159561, 21}, 160, 1},
    {{159582, 15}, 50, 1},
    {{159597, 9}, 131, 1},
    {{159606, 9}, 131, 1},
    {{159615, 6}, 114, 1},
    {{159621, 6}, 121, 1},
    {{159627, 9}, 121, 1},
    {{159636, 12}, 258, 1},
    {{159648, 12}, 256, 1},
    {{159660, 15}, 256, 1},
    {{159675, 9}, 181, 1},
    {{159684, 18}, 32, 1},
    {{159702, 6}, 81, 1},
    {{159708, 6}, 143, 1},
    {{159714, 9}, 143, 1},
    {{159723, 12}, 108, 1},
    {{159735, 6}, 17, 1},
    {{159741, 9}, 187, 1},
    {{159750, 6}, 257, 1},
    {{159756, 12}, 212, 1},
    {{159768, 15}, 225, 1},
    {{159783, 9}, 161, 1},
    {{159792, 9}, 161, 1},
    {{159801, 6}, 237, 1},
    {{159807, 9}, 238, 1},
    {{159816, 9}, 71, 1},
    {{159825, 6}, 132, 1},
    {{159831, 6}, 19, 1},
    {{159837, 9}, 19, 1},
    {{159846, 15}, 95, 1},
    {{159861, 3}, 135, 1},
    {{159864, 6}, 119, 1},
    {{159870, 9}, 119, 1},
    {{159879, 9}, 164, 1},
    {{159888, 6}, 1, 1},
    {{159894, 9}, 191, 1},
    {{159903, 9}, 191, 1},
    {{159912, 9}, 13, 1},
    {{159921, 9}, 13, 1},
    {{159930, 9}, 185, 1},
    {{159939, 9}, 185, 1},
    {{159948, 9}, 94, 1},
    {{159957, 6}, 250, 1},
    {{159963, 6}, 250, 1},
    {{159969, 12}, 251, 1},
    {{159981, 12}, 137, 1},
    {{159993, 6}, 137, 1},
    {{159999, 9}, 137, 1},
    {{160008, 6}, 249, 1},
    {{160014, 6}, 200, 1},
    {{160020, 6}, 115, 1},
    {{160026, 6}, 115, 1},
    {{160032, 12}, 231, 1},
    {{160044, 9}, 192, 1},
    {{160053, 12}, 231, 1},
    {{160065, 9}, 231, 1},
    {{160074, 6}, 19, 1},
    {{160080, 9}, 69, 1},
    {{160089, 12}, 86, 1},
    {{160101, 12}, 86, 1},
    {{160113, 6}, 151, 1},
    {{160119, 12}, 105, 1},
    {{160131, 12}, 105, 1},
    {{160143, 12}, 205, 1},
    {{160155, 6}, 233, 1},
    {{160161, 15}, 157, 1},
    {{160176, 12}, 6, 1},
    {{160188, 12}, 6, 1},
    {{160200, 12}, 159, 1},
    {{160212, 15}, 173, 1},
    {{160227, 15}, 173, 1},
    {{160242, 12}, 255, 1},
    {{160254, 9}, 73, 1},
    {{160263, 9}, 155, 1},
    {{160272, 15}, 29, 1},
    {{160287, 12}, 72, 1},
    {{160299, 12}, 72, 1},
    {{160311, 12}, 182, 1},
    {{160323, 12}, 182, 1},
    {{160335, 6}, 146, 1},
    {{160341, 9}, 146, 1},
    {{160350, 12}, 175, 1},
    {{160362, 6}, 20, 1},
    {{160368, 9}, 96, 1},
    {{160377, 12}, 96, 1},
    {{160389, 12}, 75, 1},
    {{160401, 6}, 34, 1},
    {{160407, 15}, 99, 1},
    {{160422, 6}, 183, 1},
    {{160428, 9}, 183, 1},
    {{160437, 9}, 92, 1},
    {{160446, 9}, 49, 1},
    {{160455, 9}, 181, 1},
    {{160464, 9}, 23, 1},
    {{160473, 15}, 99, 1},
    {{160488, 12}, 60, 1},
    {{160500, 9}, 33, 1},
    {{160509, 6}, 33, 1},
    {{160515, 9}, 209, 1},
    {{160524, 9}, 35, 1},
    {{160533, 9}, 126, 1},
    {{160542, 9}, 178, 1},
    {{160551, 12}, 172, 1},
    {{160563, 12}, 196, 1},
    {{160575, 12}, 268, 1},
    {{160587, 9}, 162, 1},
    {{160596, 12}, 118, 1},
    {{160608, 9}, 140, 1},
    {{160617, 9}, 186, 1},
    {{160626, 15}, 252, 1},
    {{160641, 18}, 252, 1},
    {{160659, 9}, 190, 1},
    {{160668, 9}, 203, 1},
    {{160677, 6}, 203, 1},
    {{160683, 9}, 203, 1},
    {{160692, 9}, 21, 1},
    {{160701, 12}, 221, 1},
    {{160713, 9}, 267, 1},
    {{160722, 6}, 211, 1},
    {{160728, 12}, 6, 1},
    {{160740, 9}, 73, 1},
    {{160749, 6}, 26, 1},
    {{160755, 12}, 245, 1},
    {{160767, 12}, 30, 1},
    {{160779, 9}, 77, 1},
    {{160788, 9}, 230, 1},
    {{160797, 12}, 15, 1},
    {{160809, 12}, 15, 1},
    {{160821, 15}, 177, 1},
    {{160836, 12}, 194, 1},
    {{160848, 12}, 177, 1},
    {{160860, 9}, 158, 1},
    {{160869, 12}, 222, 1},
    {{160881, 12}, 30, 1},
    {{160893, 6}, 236, 1},
    {{160899, 9}, 21, 1},
    {{160908, 9}, 189, 1},
    {{160917, 9}, 54, 1},
    {{160926, 18}, 243, 1},
    {{160944, 9}, 88, 1},
    {{160953, 9}, 97, 1},
    {{160962, 15}, 53, 1},
    {{160977, 18}, 243, 1},
    {{160995, 9}, 88, 1},
    {{161004, 6}, 204, 1},
    {{161010, 12}, 61, 1},
    {{161022, 12}, 61, 1},
    {{161034, 9}, 232, 1},
    {{161043, 6}, 111, 1},
    {{161049, 18}, 226, 1},
    {{161067, 9}, 184, 1},
    {{161076, 6}, 81, 1},
    {{161082, 6}, 111, 1},
    {{161088, 9}, 102, 1},
    {{161097, 9}, 184, 1},
    {{161106, 9}, 184, 1},
    {{161115, 12}, 36, 1},
    {{161127, 9}, 70, 1},
    {{161136, 6}, 59, 1},
    {{161142, 9}, 0, 1},
    {{161151, 15}, 179, 1},
    {{161166, 15}, 179, 1},
    {{161181, 6}, 249, 1},
    {{161187, 6}, 130, 1},
    {{161193, 6}, 142, 1},
    {{161199, 9}, 142, 1},
    {{161208, 15}, 142, 1},
    {{161223, 15}, 142, 1},
    {{161238, 9}, 98, 1},
    {{161247, 6}, 93, 1},
    {{161253, 9}, 176, 1},
    {{161262, 9}, 101, 1},
    {{161271, 12}, 91, 1},
    {{161283, 6}, 252, 1},
    {{161289, 12}, 254, 1},
    {{161301, 12}, 254, 1},
    {{161313, 15}, 16, 1},
    {{161328, 12}, 82, 1},
    {{161340, 9}, 229, 1},
    {{161349, 12}, 79, 1},
    {{161361, 9}, 229, 1},
    {{161370, 15}, 252, 1},
    {{161385, 18}, 103, 1},
    {{161403, 12}, 216, 1},
    {{161415, 15}, 242, 1},
    {{161430, 6}, 40, 1},
    {{161436, 9}, 126, 1},
    {{161445, 9}, 126, 1},
    {{161454, 6}, 148, 1},
    {{161460, 15}, 67, 1},
    {{161475, 15}, 67, 1},
    {{161490, 15}, 67, 1},
    {{161505, 10}, 262, 1},
    {{161515, 6}, 141, 1},
    {{161521, 15}, 141, 1},
    {{161536, 6}, 141, 1},
    {{161542, 6}, 139, 1},
    {{161548, 9}, 128, 1},
    {{161557, 9}, 3, 1},
    {{161566, 9}, 7, 1},
    {{161575, 12}, 83, 1},
    {{161587, 6}, 233, 1},
    {{161593, 9}, 128, 1},
    {{161602, 9}, 3, 1},
    {{161611, 9}, 7, 1},
    {{161620, 12}, 90, 1},
    {{161632, 12}, 83, 1},
    {{161644, 9}, 246, 1},
    {{161653, 6}, 233, 1},
    {{161659, 6}, 14, 1},
    {{161665, 9}, 165, 1},
    {{161674, 12}, 152, 1},
    {{161686, 12}, 152, 1},
    {{161698, 9}, 253, 1},
    {{161707, 9}, 253, 1},
    {{161716, 15}, 30, 1},
    {{161731, 21}, 97, 1},
    {{161752, 6}, 141, 1},
    {{161758, 15}, 157, 1},
    {{161773, 9}, 136, 1},
    {{161782, 13}, 136, 1},
    {{161795, 10}, 145, 1},
    {{161805, 12}, 212, 1},
    {{161817, 6}, 237, 1},
    {{161823, 9}, 198, 1},
    {{161832, 6}, 198, 1},
    {{161838, 12}, 97, 1},
    {{161850, 9}, 203, 1},
    {{161859, 9}, 36, 1},
    {{161868, 6}, 237, 1},
    {{161874, 6}, 203, 1},
    {{161880, 12}, 54, 1},
    {{161892, 9}, 235, 1},
    {{161901, 6}, 183, 1},
    {{161907, 10}, 183, 1},
    {{161917, 6}, 12, 1},
    {{161923, 12}, 43, 1},
    {{161935, 6}, 120, 1},
    {{161941, 18}, 226, 1},
    {{161959, 6}, 111, 1},
    {{161965, 9}, 102, 1},
    {{161974, 9}, 70, 1},
    {{161983, 6}, 188, 1},
    {{161989, 12}, 125, 1},
    {{162001, 6}, 107, 1},
    {{162007, 6}, 143, 1},
    {{162013, 6}, 84, 1},
    {{162019, 6}, 143, 1},
    {{162025, 12}, 258, 1},
    {{162037, 9}, 81, 1},
    {{162046, 9}, 100, 1},
    {{162055, 9}, 100, 1},
    {{162064, 12}, 209, 1},
    {{162076, 9}, 171, 1},
    {{162085, 9}, 113, 1},
    {{162094, 6}, 68, 1},
    {{162100, 15}, 268, 1},
    {{162115, 6}, 211, 1},
    {{162121, 15}, 67, 1},
    {{162136, 6}, 33, 1},
    {{162142, 18}, 185, 1},
    {{162160, 18}, 185, 1},
    {{162178, 15}, 205, 1},
    {{162193, 15}, 72, 1},
    {{162208, 12}, 29, 1},
    {{162220, 6}, 59, 1},
    {{162226, 6}, 169, 1},
    {{162232, 9}, 264, 1},
    {{162241, 9}, 264, 1},
    {{162250, 9}, 0, 1},
    {{162259, 9}, 85, 1},
    {{162268, 21}, 179, 1},
    {{162289, 9}, 128, 1},
    {{162298, 12}, 3, 1},
    {{162310, 12}, 14, 1},
    {{162322, 12}, 184, 1},
    {{162334, 9}, 7, 1},
    {{162343, 6}, 233, 1},
    {{162349, 9}, 165, 1},
    {{162358, 9}, 161, 1},
    {{162367, 13}, 156, 1},
    {{162380, 15}, 156, 1},
    {{162395, 9}, 176, 1},
    {{162404, 9}, 149, 1},
    {{162413, 6}, 149, 1},
    {{162419, 12}, 267, 1},
    {{162431, 12}, 221, 1},
    {{162443, 12}, 158, 1},
    {{162455, 15}, 177, 1},
    {{162470, 12}, 194, 1},
    {{162482, 9}, 230, 1},
    {{162491, 12}, 15, 1},
    {{162503, 12}, 83, 1},
    {{162515, 9}, 104, 1},
    {{162524, 6}, 18, 1},
    {{162530, 9}, 265, 1},
    {{162539, 9}, 34, 1},
    {{162548, 12}, 255, 1},
    {{162560, 12}, 26, 1},
    {{162572, 15}, 4, 1},
    {{162587, 6}, 78, 1},
    {{162593, 9}, 76, 1},
    {{162602, 9}, 73, 1},
    {{162611, 12}, 6, 1},
    {{162623, 15}, 173, 1},
    {{162638, 12}, 105, 1},
    {{162650, 6}, 114, 1},
    {{162656, 9}, 192, 1},
    {{162665, 9}, 105, 1},
    {{162674, 9}, 65, 1},
    {{162683, 9}, 17, 1},
    {{162692, 15}, 53, 1},
    {{162707, 12}, 88, 1},
    {{162719, 9}, 134, 1},
    {{162728, 18}, 243, 1},
    {{162746, 12}, 105, 1},
    {{162758, 9}, 164, 1},
    {{162767, 9}, 48, 1},
    {{162776, 9}, 13, 1},
    {{162785, 9}, 191, 1},
    {{162794, 9}, 37, 1},
    {{162803, 15}, 25, 1},
    {{162818, 6}, 142, 1},
    {{162824, 15}, 142, 1},
    {{162839, 9}, 142, 1},
    {{162848, 24}, 174, 1},
    {{162872, 15}, 51, 1},
    {{162887, 6}, 134, 1},
    {{162893, 9}, 262, 1},
    {{162902, 18}, 28, 1},
    {{162920, 9}, 71, 1},
    {{162929, 12}, 150, 1},
    {{162941, 15}, 199, 1},
    {{162956, 9}, 23, 1},
    {{162965, 12}, 132, 1},
    {{162977, 12}, 45, 1},
    {{162989, 3}, 23, 1},
    {{162992, 12}, 231, 1},
    {{163004, 9}, 60, 1},
    {{163013, 12}, 222, 1},
    {{163025, 15}, 245, 1},
    {{163040, 30}, 10, 1},
    {{163070, 15}, 196, 1},
    {{163085, 12}, 172, 1},
    {{163097, 9}, 162, 1},
    {{163106, 9}, 197, 1},
    {{163115, 24}, 268, 1},
    {{163139, 12}, 178, 1},
    {{163151, 12}, 178, 1},
    {{163163, 12}, 178, 1},
    {{163175, 12}, 178, 1},
    {{163187, 9}, 135, 1},
    {{163196, 6}, 135, 1},
    {{163202, 9}, 186, 1},
    {{163211, 18}, 186, 1},
    {{163229, 6}, 197, 1},
    {{163235, 9}, 234, 1},
    {{163244, 18}, 95, 1},
    {{163262, 6}, 141, 1},
    {{163268, 9}, 141, 1},
    {{163277, 15}, 141, 1},
    {{163292, 10}, 137, 1},
    {{163302, 6}, 129, 1},
    {{163308, 9}, 5, 1},
    {{163317, 24}, 268, 1},
    {{163341, 9}, 49, 1},
    {{163350, 6}, 236, 1},
    {{163356, 9}, 55, 1},
    {{163365, 12}, 62, 1},
    {{163377, 12}, 31, 1},
    {{163389, 9}, 148, 1},
    {{163398, 9}, 189, 1},
    {{163407, 15}, 131, 1},
    {{163422, 9}, 131, 1},
    {{163431, 9}, 190, 1},
    {{163440, 6}, 137, 1},
    {{163446, 12}, 124, 1},
    {{163458, 9}, 124, 1},
    {{163467, 9}, 131, 1},
    {{163476, 12}, 91, 1},
    {{163488, 18}, 103, 1},
    {{163506, 12}, 216, 1},
    {{163518, 15}, 252, 1},
    {{163533, 9}, 195, 1},
    {{163542, 12}, 82, 1},
    {{163554, 9}, 229, 1},
    {{163563, 12}, 217, 1},
    {{163575, 9}, 101, 1},
    {{163584, 9}, 40, 1},
    {{163593, 13}, 40, 1},
    {{163606, 12}, 46, 1},
    {{163618, 9}, 79, 1},
    {{163627, 12}, 254, 1},
    {{163639, 6}, 87, 1},
    {{163645, 15}, 16, 1},
    {{163660, 6}, 133, 1},
    {{163666, 12}, 69, 1},
    {{163678, 15}, 92, 1},
    {{163693, 9}, 185, 1},
    {{163702, 9}, 77, 1},
    {{163711, 12}, 63, 1},
    {{163723, 13}, 144, 1},
    {{163736, 9}, 187, 1},
    {{163745, 9}, 64, 1},
    {{163754, 12}, 159, 1},
    {{163766, 12}, 153, 1},
    {{163778, 12}, 220, 1},
    {{163790, 18}, 99, 1},
    {{163808, 15}, 127, 1},
    {{163823, 15}, 147, 1},
    {{163838, 15}, 147, 1},
    {{163853, 9}, 154, 1},
    {{163862, 12}, 45, 1},
    {{163874, 12}, 30, 1},
    {{163886, 12}, 253, 1},
    {{163898, 12}, 126, 1},
    {{163910, 18}, 225, 1},
    {{163928, 9}, 22, 1},
    {{163937, 12}, 123, 1},
    {{163949, 10}, 138, 1},
    {{163959, 9}, 249, 1},
    {{163968, 9}, 21, 1},
    {{163977, 12}, 200, 1},
    {{163989, 12}, 115, 1},
    {{164001, 9}, 112, 1},
    {{164010, 12}, 167, 1},
    {{164022, 15}, 166, 1},
    {{164037, 15}, 89, 1},
    {{164052, 9}, 93, 1},
    {{164061, 12}, 109, 1},
    {{164073, 6}, 214, 1},
    {{164079, 9}, 227, 1},
    {{164088, 9}, 204, 1},
    {{164097, 15}, 98, 1},
    {{164112, 12}, 175, 1},
    {{164124, 9}, 57, 1},
    {{164133, 12}, 66, 1},
    {{164145, 9}, 110, 1},
    {{164154, 9}, 108, 1},
    {{164163, 6}, 20, 1},
    {{164169, 9}, 170, 1},
    {{164178, 18}, 122, 1},
    {{164196, 12}, 219, 1},
    {{164208, 12}, 155, 1},
    {{164220, 12}, 27, 1},
    {{164232, 18}, 52, 1},
    {{164250, 9}, 228, 1},
    {{164259, 12}, 266, 1},
    {{164271, 9}, 263, 1},
    {{164280, 6}, 168, 1},
    {{164286, 12}, 80, 1},
    {{164298, 12}, 140, 1},
    {{164310, 16}, 140, 1},
    {{164326, 12}, 140, 1},
    {{164338, 12}, 140, 1},
    {{164350, 6}, 58, 1},
    {{164356, 12}, 86, 1},
    {{164368, 9}, 193, 1},
    {{164377, 9}, 96, 1},
    {{164386, 12}, 75, 1},
    {{164398, 9}, 56, 1},
    {{164407, 13}, 163, 1},
    {{164420, 15}, 163, 1},
    {{164435, 6}, 11, 1},
    {{164441, 12}, 38, 1},
    {{164453, 21}, 8, 1},
    {{164474, 6}, 151, 1},
    {{164480, 15}, 182, 1},
    {{164495, 21}, 242, 1},
    {{164516, 9}, 248, 1},
    {{164525, 15}, 232, 1},
    {{164540, 6}, 116, 1},
    {{164546, 6}, 250, 1},
    {{164552, 24}, 240, 1},
    {{164576, 6}, 116, 1},
    {{164582, 6}, 74, 1},
    {{164588, 9}, 130, 1},
    {{164597, 9}, 24, 1},
    {{164606, 21}, 160, 1},
    {{164627, 12}, 213, 1},
    {{164639, 12}, 35, 1},
    {{164651, 24}, 180, 1},
    {{164675, 15}, 50, 1},
    {{164690, 9}, 35, 1},
    {{164699, 9}, 119, 1},
    {{164708, 6}, 141, 1},
    {{164714, 6}, 141, 1},
    {{164720, 12}, 19, 1},
    {{164732, 9}, 181, 1},
    {{164741, 9}, 61, 1},
    {{164750, 12}, 238, 1},
    {{164762, 9}, 121, 1},
    {{164771, 9}, 118, 1},
    {{164780, 9}, 118, 1},
    {{164789, 6}, 139, 1},
    {{164795, 12}, 94, 1},
    {{164807, 16}, 146, 1},
    {{164823, 28}, 190, 1},
    {{164851, 44}, 62, 1},
    {{164895, 20}, 49, 1},
};
const std::size_t cityNamesCount = 12899;

const Rival rivals[] = {
    {{5320, 11}, "IQ"},
    {{19814, 6}, "BR"},
    {{20838, 10}, "GY"},
    {{21074, 3}, "PH"},
    {{21318, 7}, "ES"},
    {{21318, 7}, "CO"},
    {{28674, 5}, "JP"},
    {{32303, 4}, "ES"},
    {{40660, 3}, "TH"},
    {{41730, 3}, "RS"},
    {{43645, 6}, "BR"},
    {{44826, 12}, "US"},
    {{47599, 10}, "ZA"},
    {{47599, 10}, "GB"},
    {{47830, 6}, "IT"},
    {{49600, 11}, "FR"},
    {{50139, 13}, "VE"},
    {{50139, 13}, "DO"},
    {{50471, 8}, "US"},
    {{51667, 10}, "PH"},
    {{52006, 11}, "BR"},
    {{56515, 4}, "JP"},
    {{59298, 5}, "RU"},
    {{60205, 8}, "VE"},
};
const std::size_t rivalsCount = 24;

const Country countries[] = {
    {"AD", {164915, 7}},
    {"AE", {164922, 20}},
    {"AF", {164942, 11}},
    {"AG", {164953, 19}},
    {"AI", {164972, 8}},
    {"AL", {164980, 7}},
    {"AM", {164987, 7}},
    {"AN", {164994, 20}},
    {"AO", {165014, 6}},
    {"AQ", {165020, 10}},
    {"AR", {165030, 9}},
    {"AS", {165039, 14}},
    {"AT", {165053, 7}},
    {"AU", {165060, 9}},
    {"AW", {165069, 5}},
    {"AX", {165074, 13}},
    {"AZ", {165087, 10}},
    {"BA", {165097, 22}},
    {"BB", {165119, 8}},
    {"BD", {165127, 10}},
    {"BE", {165137, 7}},
    {"BF", {165144, 12}},
    {"BG", {165156, 8}},
    {"BH", {165164, 7}},
    {"BI", {165171, 7}},
    {"BJ", {165178, 5}},
    {"BL", {165183, 16}},
    {"BM", {165199, 7}},
    {"BN", {165206, 6}},
    {"BO", {165212, 7}},
    {"BQ", {165219, 34}},
    {"BR", {165253, 6}},
    {"BS", {165259, 7}},
    {"BT", {165266, 6}},
    {"BV", {165272, 13}},
    {"BW", {165285, 8}},
    {"BY", {165293, 7}},
    {"BZ", {165300, 6}},
    {"CA", {165306, 6}},
    {"CC", {165312, 13}},
    {"CD", {165325, 32}},
    {"CF", {165357, 24}},
    {"CG", {165381, 21}},
    {"CH", {165402, 11}},
    {"CI", {165413, 11}},
    {"CK", {165424, 12}},
    {"CL", {165436, 5}},
    {"CM", {165441, 8}},
    {"CN", {165449, 5}},
    {"CO", {165454, 8}},
    {"CR", {165462, 10}},
    {"CS", {165472, 21}},
    {"CU", {165493, 4}},
    {"CV", {165497, 10}},
    {"CW", {165507, 7}},
    {"CX", {165514, 16}},
    {"CY", {165530, 6}},
    {"CZ", {165536, 7}},
    {"DE", {165543, 7}},
    {"DJ", {165550, 8}},
    {"DK", {165558, 7}},
    {"DM", {165565, 8}},
    {"DO", {165573, 18}},
    {"DZ", {165591, 7}},
    {"EC", {165598, 7}},
    {"EE", {165605, 7}},
    {"EG", {165612, 5}},
    {"EH", {165617, 14}},
    {"ER", {165631, 7}},
    {"ES", {165638, 5}},
    {"ET", {165643, 8}},
    {"FI", {165651, 7}},
    {"FJ", {165658, 4}},
    {"FK", {165662, 16}},
    {"FM", {165678, 10}},
    {"FO", {165688, 13}},
    {"FR", {165701, 6}},
    {"GA", {165707, 5}},
    {"GB", {165712, 14}},
    {"GD", {165726, 7}},
    {"GE", {165733, 7}},
    {"GF", {165740, 13}},
    {"GG", {165753, 8}},
    {"GH", {165761, 5}},
    {"GI", {165766, 9}},
    {"GL", {165775, 9}},
    {"GM", {165784, 6}},
    {"GN", {165790, 6}},
    {"GP", {165796, 10}},
    {"GQ", {165806, 17}},
    {"GR", {165823, 6}},
    {"GS", {165829, 44}},
    {"GT", {165873, 9}},
    {"GU", {165882, 4}},
    {"GW", {165886, 13}},
    {"GY", {165899, 6}},
    {"HK", {1058, 9}},
    {"HM", {165905, 33}},
    {"HN", {165938, 8}},
    {"HR", {165946, 7}},
    {"HT", {165953, 5}},
    {"HU", {165958, 7}},
    {"ID", {165965, 9}},
    {"IE", {165974, 7}},
    {"IL", {165981, 6}},
    {"IM", {165987, 11}},
    {"IN", {165998, 5}},
    {"IO", {166003, 30}},
    {"IQ", {166033, 4}},
    {"IR", {166037, 4}},
    {"IS", {166041, 7}},
    {"IT", {166048, 5}},
    {"JE", {166053, 6}},
    {"JM", {166059, 7}},
    {"JO", {166066, 6}},
    {"JP", {166072, 5}},
    {"KE", {166077, 5}},
    {"KG", {166082, 10}},
    {"KH", {166092, 8}},
    {"KI", {166100, 8}},
    {"KM", {166108, 7}},
    {"KN", {166115, 21}},
    {"KP", {166136, 11}},
    {"KR", {166147, 11}},
    {"KW", {166158, 6}},
    {"KY", {166164, 14}},
    {"KZ", {166178, 10}},
    {"LA", {166188, 4}},
    {"LB", {166192, 7}},
    {"LC", {166199, 11}},
    {"LI", {166210, 13}},
    {"LK", {166223, 9}},
    {"LR", {166232, 7}},
    {"LS", {166239, 7}},
    {"LT", {166246, 9}},
    {"LU", {166255, 10}},
    {"LV", {166265, 6}},
    {"LY", {166271, 5}},
    {"MA", {166276, 7}},
    {"MC", {166283, 6}},
    {"MD", {166289, 7}},
    {"ME", {166296, 10}},
    {"MF", {166306, 12}},
    {"MG", {166318, 10}},
    {"MH", {166328, 16}},
    {"MK", {166344, 15}},
    {"ML", {166359, 4}},
    {"MM", {166363, 7}},
    {"MN", {166370, 8}},
    {"MO", {166378, 5}},
    {"MP", {166383, 24}},
    {"MQ", {166407, 10}},
    {"MR", {166417, 10}},
    {"MS", {166427, 10}},
    {"MT", {166437, 5}},
    {"MU", {166442, 9}},
    {"MV", {166451, 8}},
    {"MW", {166459, 6}},
    {"MX", {166465, 6}},
    {"MY", {166471, 8}},
    {"MZ", {166479, 10}},
    {"NA", {166489, 7}},
    {"NC", {166496, 13}},
    {"NE", {166509, 5}},
    {"NF", {166514, 14}},
    {"NG", {166528, 7}},
    {"NI", {166535, 9}},
    {"NL", {166544, 15}},
    {"NO", {166559, 6}},
    {"NP", {166565, 5}},
    {"NR", {166570, 5}},
    {"NU", {166575, 4}},
    {"NZ", {166579, 11}},
    {"OM", {166590, 4}},
    {"PA", {166594, 6}},
    {"PE", {166600, 4}},
    {"PF", {166604, 16}},
    {"PG", {166620, 16}},
    {"PH", {166636, 11}},
    {"PK", {166647, 8}},
    {"PL", {166655, 6}},
    {"PM", {166661, 25}},
    {"PN", {166686, 8}},
    {"PR", {166694, 11}},
    {"PS", {166705, 21}},
    {"PT", {166726, 8}},
    {"PW", {166734, 5}},
    {"PY", {166739, 8}},
    {"QA", {166747, 5}},
    {"RE", {166752, 7}},
    {"RO", {166759, 7}},
    {"RS", {166766, 6}},
    {"RU", {166772, 6}},
    {"RW", {166778, 6}},
    {"SA", {166784, 12}},
    {"SB", {166796, 15}},
    {"SC", {166811, 10}},
    {"SD", {166821, 5}},
    {"SE", {166826, 6}},
    {"SG", {934, 9}},
    {"SH", {166832, 12}},
    {"SI", {166844, 8}},
    {"SJ", {166852, 22}},
    {"SK", {166874, 8}},
    {"SL", {166882, 12}},
    {"SM", {166894, 10}},
    {"SN", {166904, 7}},
    {"SO", {166911, 7}},
    {"SR", {166918, 8}},
    {"SS", {166926, 11}},
    {"ST", {166937, 21}},
    {"SV", {166958, 11}},
    {"SX", {166969, 12}},
    {"SY", {166981, 5}},
    {"SZ", {166986, 8}},
    {"TC", {166994, 24}},
    {"TD", {167018, 4}},
    {"TF", {167022, 27}},
    {"TG", {167049, 4}},
    {"TH", {167053, 8}},
    {"TJ", {167061, 10}},
    {"TK", {167071, 7}},
    {"TL", {167078, 11}},
    {"TM", {167089, 12}},
    {"TN", {167101, 7}},
    {"TO", {167108, 5}},
    {"TR", {167113, 6}},
    {"TT", {167119, 19}},
    {"TV", {167138, 6}},
    {"TW", {167144, 6}},
    {"TZ", {167150, 8}},
    {"UA", {167158, 7}},
    {"UG", {167165, 6}},
    {"UM", {167171, 36}},
    {"US", {167207, 13}},
    {"UY", {167220, 7}},
    {"UZ", {167227, 10}},
    {"VA", {167237, 7}},
    {"VC", {167244, 32}},
    {"VE", {167276, 9}},
    {"VG", {167285, 22}},
    {"VI", {167307, 19}},
    {"VN", {167326, 7}},
    {"VU", {167333, 7}},
    {"WF", {167340, 17}},
    {"WS", {167357, 5}},
    {"XK", {167362, 6}},
    {"YE", {167368, 5}},
    {"YT", {167373, 7}},
    {"ZA", {167380, 12}},
    {"ZM", {167392, 6}},
    {"ZW", {167398, 8}},
};
const std::size_t countriesCount = 252;

const CountryName countryNames[] = {
    {{167406, 3}, "AW"},
    {{167409, 2}, "AD"},
    {{167411, 2}, "AE"},
    {{167413, 2}, "AF"},
    {{167415, 3}, "AF"},
    {{167418, 11}, "AF"},
    {{167429, 2}, "AG"},
    {{167431, 3}, "AO"},
    {{167434, 2}, "AI"},
    {{167436, 3}, "AI"},
    {{167439, 2}, "AL"},
    {{3631, 3}, "AX"},
    {{167441, 13}, "AX"},
    {{167454, 3}, "AL"},
    {{167457, 7}, "AL"},
    {{167464, 7}, "DZ"},
    {{167471, 2}, "AM"},
    {{167473, 7}, "US"},
    {{167480, 14}, "AS"},
    {{167494, 2}, "AN"},
    {{167496, 3}, "AD"},
    {{167499, 7}, "AD"},
    {{167506, 6}, "AO"},
    {{167512, 8}, "AI"},
    {{167520, 3}, "AN"},
    {{167523, 10}, "AQ"},
    {{167533, 19}, "AG"},
    {{167552, 2}, "AO"},
    {{167554, 2}, "AQ"},
    {{167556, 2}, "AR"},
    {{167558, 3}, "AE"},
    {{167561, 3}, "AR"},
    {{167564, 9}, "AR"},
    {{167573, 3}, "AM"},
    {{167576, 7}, "AM"},
    {{167583, 5}, "AW"},
    {{167588, 2}, "AS"},
    {{167590, 3}, "AS"},
    {{167593, 2}, "AT"},
    {{167595, 3}, "AQ"},
    {{167598, 3}, "TF"},
    {{167601, 3}, "AG"},
    {{167604, 2}, "AU"},
    {{5934, 3}, "AU"},
    {{167606, 9}, "AU"},
    {{167615, 7}, "AT"},
    {{167622, 3}, "AT"},
    {{167625, 2}, "AW"},
    {{167627, 2}, "AX"},
    {{167629, 2}, "AZ"},
    {{167631, 3}, "AZ"},
    {{167634, 10}, "AZ"},
    {{167644, 2}, "BA"},
    {{167646, 7}, "BS"},
    {{167653, 7}, "BH"},
    {{167660, 10}, "BD"},
    {{167670, 8}, "BB"},
    {{167678, 2}, "BB"},
    {{167680, 2}, "BD"},
    {{167682, 3}, "BI"},
    {{167685, 2}, "BE"},
    {{167687, 3}, "BE"},
    {{167690, 7}, "BY"},
    {{167697, 7}, "BE"},
    {{167704, 6}, "BZ"},
    {{167710, 3}, "BJ"},
    {{167713, 5}, "BJ"},
    {{167718, 7}, "BM"},
    {{167725, 3}, "BQ"},
    {{167728, 2}, "BF"},
    {{167730, 3}, "BF"},
    {{167733, 2}, "BG"},
    {{167735, 3}, "BD"},
    {{167738, 3}, "BG"},
    {{167741, 2}, "BH"},
    {{167743, 3}, "BH"},
    {{167746, 3}, "BS"},
    {{167749, 6}, "BT"},
    {{167755, 2}, "BI"},
    {{167757, 3}, "BA"},
    {{167760, 2}, "BJ"},
    {{167762, 2}, "BL"},
    {{167764, 3}, "BL"},
    {{9374, 3}, "BY"},
    {{167767, 3}, "BZ"},
    {{167770, 2}, "BM"},
    {{167772, 3}, "BM"},
    {{167775, 2}, "BN"},
    {{167777, 2}, "BO"},
    {{167779, 3}, "BO"},
    {{167782, 7}, "BO"},
    {{167789, 32}, "BQ"},
    {{167821, 22}, "BA"},
    {{167843, 8}, "BW"},
    {{167851, 13}, "BV"},
    {{167864, 2}, "BQ"},
    {{167866, 2}, "BR"},
    {{167868, 3}, "BR"},
    {{167871, 6}, "BR"},
    {{167877, 3}, "BB"},
    {{167880, 30}, "IO"},
    {{167910, 22}, "VG"},
    {{167932, 3}, "BN"},
    {{167935, 6}, "BN"},
    {{167941, 2}, "BS"},
    {{167943, 2}, "BT"},
    {{167945, 3}, "BT"},
    {{167948, 8}, "BG"},
    {{167956, 12}, "BF"},
    {{167968, 5}, "MM"},
    {{167973, 7}, "BI"},
    {{167980, 2}, "BV"},
    {{167982, 3}, "BV"},
    {{167985, 2}, "BW"},
    {{167987, 3}, "BW"},
    {{167990, 2}, "BY"},
    {{167992, 2}, "BZ"},
    {{167994, 2}, "CA"},
    {{167996, 10}, "CV"},
    {{168006, 3}, "CF"},
    {{168009, 8}, "KH"},
    {{168017, 8}, "CM"},
    {{12354, 3}, "CA"},
    {{168025, 6}, "CA"},
    {{168031, 14}, "KY"},
    {{168045, 2}, "CC"},
    {{168047, 3}, "CC"},
    {{168050, 2}, "CD"},
    {{168052, 24}, "CF"},
    {{168076, 2}, "CF"},
    {{168078, 2}, "CG"},
    {{168080, 2}, "CH"},
    {{168082, 4}, "TD"},
    {{168086, 3}, "CH"},
    {{168089, 5}, "CL"},
    {{168094, 5}, "CN"},
    {{168099, 3}, "CL"},
    {{168102, 3}, "CN"},
    {{168105, 16}, "CX"},
    {{168121, 2}, "CI"},
    {{15007, 3}, "CI"},
    {{168123, 2}, "CK"},
    {{168125, 2}, "CL"},
    {{168127, 2}, "CM"},
    {{168129, 3}, "CM"},
    {{168132, 2}, "CN"},
    {{168134, 2}, "CO"},
    {{168136, 13}, "CC"},
    {{168149, 3}, "CD"},
    {{168152, 3}, "CG"},
    {{15252, 3}, "CK"},
    {{168155, 3}, "CO"},
    {{168158, 8}, "CO"},
    {{168166, 3}, "KM"},
    {{168169, 7}, "KM"},
    {{168176, 12}, "CK"},
    {{168188, 10}, "CR"},
    {{168198, 12}, "CI"},
    {{168210, 3}, "CV"},
    {{168213, 2}, "CR"},
    {{168215, 3}, "CR"},
    {{168218, 7}, "HR"},
    {{168225, 2}, "CS"},
    {{168227, 2}, "CU"},
    {{168229, 3}, "CU"},
    {{168232, 4}, "CU"},
    {{168236, 7}, "CW"},
    {{168243, 3}, "CW"},
    {{168246, 2}, "CV"},
    {{168248, 2}, "CW"},
    {{168250, 2}, "CX"},
    {{168252, 3}, "CX"},
    {{168255, 2}, "CY"},
    {{168257, 3}, "KY"},
    {{168260, 3}, "CY"},
    {{168263, 6}, "CY"},
    {{168269, 2}, "CZ"},
    {{168271, 3}, "CZ"},
    {{168274, 14}, "CZ"},
    {{168288, 7}, "CZ"},
    {{168295, 2}, "DE"},
    {{168297, 32}, "CD"},
    {{168329, 7}, "DK"},
    {{168336, 3}, "DE"},
    {{168339, 2}, "DJ"},
    {{168341, 3}, "DJ"},
    {{168344, 8}, "DJ"},
    {{168352, 2}, "DK"},
    {{168354, 2}, "DM"},
    {{168356, 3}, "DM"},
    {{168359, 3}, "DK"},
    {{168362, 2}, "DO"},
    {{168364, 3}, "DO"},
    {{168367, 8}, "DM"},
    {{168375, 18}, "DO"},
    {{168393, 2}, "DZ"},
    {{168395, 3}, "DZ"},
    {{168398, 2}, "EC"},
    {{168400, 3}, "EC"},
    {{168403, 7}, "EC"},
    {{168410, 2}, "EE"},
    {{168412, 2}, "EG"},
    {{168414, 3}, "EG"},
    {{168417, 5}, "EG"},
    {{168422, 2}, "EH"},
    {{168424, 11}, "SV"},
    {{168435, 8}, "AE"},
    {{168443, 7}, "GB"},
    {{168450, 17}, "GQ"},
    {{168467, 2}, "ER"},
    {{168469, 3}, "ER"},
    {{168472, 7}, "ER"},
    {{168479, 2}, "ES"},
    {{168481, 3}, "EH"},
    {{168484, 3}, "ES"},
    {{168487, 3}, "EE"},
    {{168490, 7}, "EE"},
    {{168497, 8}, "SZ"},
    {{168505, 2}, "ET"},
    {{168507, 3}, "ET"},
    {{168510, 8}, "ET"},
    {{168518, 16}, "FK"},
    {{168534, 13}, "FO"},
    {{168547, 2}, "FI"},
    {{168549, 4}, "FJ"},
    {{168553, 3}, "FI"},
    {{168556, 7}, "FI"},
    {{168563, 2}, "FJ"},
    {{168565, 3}, "FJ"},
    {{168568, 2}, "FK"},
    {{168570, 3}, "FK"},
    {{168573, 2}, "FM"},
    {{168575, 2}, "FO"},
    {{168577, 2}, "FR"},
    {{168579, 3}, "FR"},
    {{168582, 6}, "FR"},
    {{168588, 13}, "GF"},
    {{168601, 16}, "PF"},
    {{168617, 27}, "TF"},
    {{168644, 3}, "FO"},
    {{168647, 3}, "FM"},
    {{168650, 2}, "GA"},
    {{168652, 3}, "GA"},
    {{168655, 5}, "GA"},
    {{168660, 6}, "GM"},
    {{168666, 2}, "GB"},
    {{168668, 3}, "GB"},
    {{168671, 2}, "GD"},
    {{168673, 2}, "GE"},
    {{168675, 3}, "GE"},
    {{168678, 7}, "GE"},
    {{168685, 7}, "DE"},
    {{168692, 2}, "GF"},
    {{168694, 2}, "GG"},
    {{168696, 3}, "GG"},
    {{168699, 2}, "GH"},
    {{168701, 3}, "GH"},
    {{168704, 5}, "GH"},
    {{168709, 2}, "GI"},
    {{168711, 3}, "GI"},
    {{168714, 9}, "GI"},
    {{168723, 3}, "GN"},
    {{168726, 2}, "GL"},
    {{168728, 3}, "GP"},
    {{168731, 2}, "GM"},
    {{168733, 3}, "GM"},
    {{168736, 2}, "GN"},
    {{168738, 3}, "GW"},
    {{168741, 3}, "GQ"},
    {{168744, 2}, "GP"},
    {{168746, 2}, "GQ"},
    {{168748, 2}, "GR"},
    {{168750, 3}, "GR"},
    {{168753, 3}, "GD"},
    {{168756, 13}, "GB"},
    {{168769, 6}, "GR"},
    {{168775, 9}, "GL"},
    {{21357, 7}, "GD"},
    {{168784, 3}, "GL"},
    {{168787, 2}, "GS"},
    {{168789, 2}, "GT"},
    {{168791, 3}, "GT"},
    {{168794, 2}, "GU"},
    {{168796, 10}, "GP"},
    {{168806, 4}, "GU"},
    {{168810, 9}, "GT"},
    {{168819, 8}, "GG"},
    {{168827, 3}, "GF"},
    {{168830, 6}, "GN"},
    {{168836, 13}, "GW"},
    {{168849, 3}, "GU"},
    {{168852, 3}, "GY"},
    {{168855, 6}, "GY"},
    {{168861, 2}, "GW"},
    {{168863, 2}, "GY"},
    {{168865, 5}, "HT"},
    {{168870, 33}, "HM"},
    {{168903, 2}, "HK"},
    {{23032, 3}, "HK"},
    {{168905, 2}, "HM"},
    {{168907, 3}, "HM"},
    {{168910, 2}, "HN"},
    {{168912, 3}, "HN"},
    {{168915, 7}, "NL"},
    {{168922, 8}, "HN"},
    {{23487, 9}, "HK"},
    {{168930, 2}, "HR"},
    {{168932, 3}, "HR"},
    {{168935, 2}, "HT"},
    {{168937, 3}, "HT"},
    {{168940, 2}, "HU"},
    {{168942, 3}, "HU"},
    {{168945, 7}, "HU"},
    {{168952, 7}, "IS"},
    {{168959, 2}, "ID"},
    {{168961, 3}, "ID"},
    {{168964, 2}, "IE"},
    {{168966, 2}, "IL"},
    {{168968, 2}, "IM"},
    {{168970, 3}, "IM"},
    {{168973, 2}, "IN"},
    {{168975, 3}, "IN"},
    {{168978, 5}, "IN"},
    {{168983, 9}, "ID"},
    {{168992, 2}, "IO"},
    {{168994, 3}, "IO"},
    {{168997, 2}, "IQ"},
    {{168999, 2}, "IR"},
    {{169001, 4}, "IR"},
    {{169005, 4}, "IQ"},
    {{169009, 7}, "IE"},
    {{169016, 3}, "IE"},
    {{169019, 3}, "IR"},
    {{169022, 3}, "IQ"},
    {{169025, 2}, "IS"},
    {{169027, 3}, "IS"},
    {{169030, 11}, "IM"},
    {{169041, 3}, "IL"},
    {{169044, 6}, "IL"},
    {{169050, 2}, "IT"},
    {{169052, 3}, "IT"},
    {{169055, 5}, "IT"},
    {{169060, 11}, "CI"},
    {{169071, 3}, "JM"},
    {{169074, 7}, "JM"},
    {{169081, 5}, "JP"},
    {{169086, 2}, "JE"},
    {{169088, 6}, "JE"},
    {{169094, 3}, "JE"},
    {{169097, 2}, "JM"},
    {{169099, 2}, "JO"},
    {{169101, 3}, "JO"},
    {{169104, 6}, "JO"},
    {{169110, 2}, "JP"},
    {{169112, 3}, "JP"},
    {{169115, 3}, "KZ"},
    {{169118, 10}, "KZ"},
    {{169128, 2}, "KE"},
    {{169130, 3}, "KE"},
    {{169133, 5}, "KE"},
    {{169138, 2}, "KG"},
    {{169140, 3}, "KG"},
    {{169143, 2}, "KH"},
    {{169145, 3}, "KH"},
    {{169148, 2}, "KI"},
    {{169150, 3}, "KI"},
    {{169153, 8}, "KI"},
    {{169161, 2}, "KM"},
    {{169163, 2}, "KN"},
    {{169165, 3}, "KN"},
    {{169168, 3}, "KR"},
    {{169171, 5}, "KR"},
    {{169176, 6}, "XK"},
    {{169182, 2}, "KP"},
    {{169184, 2}, "KR"},
    {{169186, 6}, "KW"},
    {{169192, 2}, "KW"},
    {{169194, 3}, "KW"},
    {{169197, 2}, "KY"},
    {{169199, 10}, "KG"},
    {{169209, 2}, "KZ"},
    {{169211, 2}, "LA"},
    {{169213, 3}, "LA"},
    {{169216, 4}, "LA"},
    {{169220, 6}, "LV"},
    {{169226, 2}, "LB"},
    {{169228, 3}, "LB"},
    {{169231, 3}, "LR"},
    {{169234, 3}, "LY"},
    {{169237, 2}, "LC"},
    {{169239, 3}, "LC"},
    {{169242, 7}, "LB"},
    {{169249, 7}, "LS"},
    {{169256, 2}, "LI"},
    {{169258, 7}, "LR"},
    {{169265, 5}, "LY"},
    {{169270, 3}, "LI"},
    {{169273, 13}, "LI"},
    {{169286, 9}, "LT"},
    {{169295, 2}, "LK"},
    {{169297, 3}, "LK"},
    {{169300, 2}, "LR"},
    {{169302, 2}, "LS"},
    {{169304, 3}, "LS"},
    {{169307, 2}, "LT"},
    {{169309, 3}, "LT"},
    {{169312, 2}, "LU"},
    {{35027, 3}, "LU"},
    {{35058, 10}, "LU"},
    {{169314, 2}, "LV"},
    {{169316, 3}, "LV"},
    {{169319, 2}, "LY"},
    {{169321, 2}, "MA"},
    {{169323, 3}, "MO"},
    {{169326, 5}, "MO"},
    {{169331, 9}, "MK"},
    {{169340, 10}, "MG"},
    {{169350, 3}, "MF"},
    {{169353, 6}, "MW"},
    {{169359, 8}, "MY"},
    {{169367, 8}, "MV"},
    {{169375, 4}, "ML"},
    {{169379, 5}, "MT"},
    {{169384, 3}, "MA"},
    {{169387, 16}, "MH"},
    {{169403, 10}, "MQ"},
    {{169413, 10}, "MR"},
    {{169423, 9}, "MU"},
    {{169432, 7}, "YT"},
    {{169439, 2}, "MC"},
    {{169441, 3}, "MC"},
    {{169444, 2}, "MD"},
    {{169446, 3}, "MD"},
    {{169449, 3}, "MG"},
    {{169452, 3}, "MV"},
    {{169455, 2}, "ME"},
    {{37687, 3}, "MX"},
    {{37690, 6}, "MX"},
    {{169457, 2}, "MF"},
    {{169459, 2}, "MG"},
    {{169461, 2}, "MH"},
    {{169463, 3}, "MH"},
    {{169466, 10}, "FM"},
    {{169476, 2}, "MK"},
    {{169478, 3}, "MK"},
    {{169481, 2}, "ML"},
    {{169483, 3}, "ML"},
    {{169486, 3}, "MT"},
    {{169489, 2}, "MM"},
    {{169491, 3}, "MM"},
    {{169494, 2}, "MN"},
    {{169496, 3}, "ME"},
    {{169499, 3}, "MN"},
    {{169502, 3}, "MP"},
    {{169505, 2}, "MO"},
    {{169507, 7}, "MD"},
    {{169514, 6}, "MC"},
    {{169520, 8}, "MN"},
    {{169528, 10}, "ME"},
    {{169538, 10}, "MS"},
    {{169548, 7}, "MA"},
    {{169555, 3}, "MZ"},
    {{169558, 10}, "MZ"},
    {{169568, 2}, "MP"},
    {{169570, 2}, "MQ"},
    {{169572, 2}, "MR"},
    {{169574, 3}, "MR"},
    {{169577, 2}, "MS"},
    {{169579, 3}, "MS"},
    {{169582, 2}, "MT"},
    {{169584, 3}, "MQ"},
    {{169587, 2}, "MU"},
    {{169589, 3}, "MU"},
    {{169592, 2}, "MV"},
    {{169594, 2}, "MW"},
    {{169596, 3}, "MW"},
    {{169599, 2}, "MX"},
    {{169601, 2}, "MY"},
    {{169603, 7}, "MM"},
    {{169610, 3}, "MY"},
    {{169613, 3}, "YT"},
    {{169616, 2}, "MZ"},
    {{169618, 2}, "NA"},
    {{169620, 3}, "NA"},
    {{169623, 7}, "NA"},
    {{169630, 5}, "NR"},
    {{169635, 2}, "NC"},
    {{169637, 3}, "NC"},
    {{169640, 2}, "NE"},
    {{169642, 5}, "NP"},
    {{169647, 3}, "NE"},
    {{169650, 11}, "NL"},
    {{169661, 20}, "AN"},
    {{169681, 13}, "NC"},
    {{169694, 11}, "NZ"},
    {{169705, 2}, "NF"},
    {{169707, 3}, "NF"},
    {{169710, 2}, "NG"},
    {{169712, 3}, "NG"},
    {{169715, 2}, "NI"},
    {{41474, 3}, "NI"},
    {{169717, 9}, "NI"},
    {{169726, 5}, "NE"},
    {{169731, 7}, "NG"},
    {{169738, 3}, "NU"},
    {{169741, 4}, "NU"},
    {{169745, 2}, "NL"},
    {{169747, 3}, "NL"},
    {{169750, 2}, "NO"},
    {{169752, 3}, "NO"},
    {{169755, 14}, "NF"},
    {{169769, 11}, "KP"},
    {{169780, 15}, "MK"},
    {{169795, 24}, "MP"},
    {{169819, 6}, "NO"},
    {{169825, 2}, "NP"},
    {{169827, 3}, "NP"},
    {{169830, 2}, "NR"},
    {{169832, 3}, "NR"},
    {{169835, 2}, "NU"},
    {{169837, 2}, "NZ"},
    {{169839, 3}, "NZ"},
    {{169842, 2}, "OM"},
    {{169844, 4}, "OM"},
    {{169848, 3}, "OM"},
    {{169851, 2}, "PA"},
    {{169853, 3}, "PK"},
    {{169856, 8}, "PK"},
    {{169864, 5}, "PW"},
    {{169869, 21}, "PS"},
    {{169890, 3}, "PA"},
    {{43738, 6}, "PA"},
    {{169893, 16}, "PG"},
    {{43954, 8}, "PY"},
    {{169909, 3}, "PN"},
    {{169912, 2}, "PE"},
    {{44458, 3}, "PE"},
    {{169914, 4}, "PE"},
    {{169918, 2}, "PF"},
    {{169920, 2}, "PG"},
    {{169922, 2}, "PH"},
    {{169924, 11}, "PH"},
    {{169935, 3}, "PH"},
    {{169938, 8}, "PN"},
    {{169946, 2}, "PK"},
    {{169948, 2}, "PL"},
    {{169950, 3}, "PW"},
    {{169953, 2}, "PM"},
    {{169955, 2}, "PN"},
    {{169957, 3}, "PG"},
    {{169960, 3}, "PL"},
    {{169963, 6}, "PL"},
    {{169969, 8}, "PT"},
    {{169977, 2}, "PR"},
    {{169979, 3}, "PR"},
    {{169982, 3}, "KP"},
    {{46614, 3}, "PT"},
    {{169985, 3}, "PY"},
    {{169988, 2}, "PS"},
    {{169990, 3}, "PS"},
    {{169993, 2}, "PT"},
    {{46859, 11}, "PR"},
    {{169995, 2}, "PW"},
    {{169997, 2}, "PY"},
    {{169999, 3}, "PF"},
    {{170002, 2}, "QA"},
    {{170004, 3}, "QA"},
    {{170007, 5}, "QA"},
    {{170012, 2}, "RE"},
    {{170014, 21}, "CG"},
    {{170035, 3}, "RE"},
    {{170038, 7}, "RE"},
    {{170045, 2}, "RO"},
    {{170047, 7}, "RO"},
    {{170054, 3}, "RO"},
    {{170057, 2}, "RS"},
    {{170059, 2}, "RU"},
    {{170061, 3}, "RU"},
    {{170064, 6}, "RU"},
    {{170070, 2}, "RW"},
    {{170072, 3}, "RW"},
    {{170075, 6}, "RW"},
    {{170081, 2}, "SA"},
    {{170083, 16}, "BL"},
    {{170099, 12}, "SH"},
    {{170111, 21}, "KN"},
    {{170132, 11}, "LC"},
    {{170143, 12}, "MF"},
    {{170155, 25}, "PM"},
    {{170180, 32}, "VC"},
    {{170212, 5}, "WS"},
    {{170217, 10}, "SM"},
    {{170227, 21}, "ST"},
    {{170248, 3}, "SA"},
    {{170251, 12}, "SA"},
    {{170263, 2}, "SB"},
    {{170265, 2}, "SC"},
    {{170267, 3}, "CS"},
    {{170270, 8}, "GB"},
    {{170278, 2}, "SD"},
    {{170280, 3}, "SD"},
    {{170283, 2}, "SE"},
    {{170285, 3}, "SN"},
    {{170288, 7}, "SN"},
    {{170295, 6}, "RS"},
    {{170301, 21}, "CS"},
    {{170322, 10}, "SC"},
    {{170332, 2}, "SG"},
    {{170334, 3}, "SG"},
    {{170337, 3}, "GS"},
    {{170340, 2}, "SH"},
    {{170342, 3}, "SH"},
    {{170345, 2}, "SI"},
    {{170347, 12}, "SL"},
    {{55106, 9}, "SG"},
    {{170359, 12}, "SX"},
    {{170371, 2}, "SJ"},
    {{170373, 3}, "SJ"},
    {{170376, 2}, "SK"},
    {{170378, 2}, "SL"},
    {{170380, 3}, "SB"},
    {{170383, 3}, "SL"},
    {{170386, 8}, "SK"},
    {{170394, 8}, "SI"},
    {{170402, 3}, "SV"},
    {{170405, 2}, "SM"},
    {{55495, 3}, "SM"},
    {{170407, 2}, "SN"},
    {{170409, 2}, "SO"},
    {{170411, 15}, "SB"},
    {{170426, 3}, "SO"},
    {{170429, 7}, "SO"},
    {{170436, 12}, "ZA"},
    {{170448, 44}, "GS"},
    {{170492, 11}, "KR"},
    {{170503, 11}, "SS"},
    {{170514, 5}, "ES"},
    {{170519, 3}, "PM"},
    {{170522, 2}, "SR"},
    {{170524, 3}, "RS"},
    {{170527, 9}, "LK"},
    {{170536, 2}, "SS"},
    {{170538, 3}, "SS"},
    {{170541, 2}, "ST"},
    {{170543, 3}, "ST"},
    {{170546, 5}, "SD"},
    {{170551, 3}, "SR"},
    {{170554, 8}, "SR"},
    {{170562, 2}, "SV"},
    {{170564, 22}, "SJ"},
    {{170586, 3}, "SK"},
    {{170589, 3}, "SI"},
    {{170592, 3}, "SE"},
    {{170595, 6}, "SE"},
    {{170601, 11}, "CH"},
    {{170612, 3}, "SZ"},
    {{170615, 2}, "SX"},
    {{170617, 3}, "SX"},
    {{170620, 2}, "SY"},
    {{170622, 3}, "SC"},
    {{170625, 3}, "SY"},
    {{170628, 5}, "SY"},
    {{170633, 2}, "SZ"},
    {{170635, 6}, "TW"},
    {{170641, 10}, "TJ"},
    {{170651, 8}, "TZ"},
    {{170659, 2}, "TC"},
    {{170661, 3}, "TC"},
    {{170664, 3}, "TD"},
    {{170667, 2}, "TD"},
    {{170669, 2}, "TF"},
    {{170671, 2}, "TG"},
    {{170673, 3}, "TG"},
    {{170676, 2}, "TH"},
    {{170678, 3}, "TH"},
    {{170681, 8}, "TH"},
    {{170689, 15}, "NL"},
    {{170704, 11}, "TL"},
    {{170715, 2}, "TJ"},
    {{170717, 3}, "TJ"},
    {{170720, 2}, "TK"},
    {{170722, 3}, "TK"},
    {{170725, 3}, "TM"},
    {{170728, 2}, "TL"},
    {{170730, 3}, "TL"},
    {{170733, 2}, "TM"},
    {{170735, 2}, "TN"},
    {{170737, 2}, "TO"},
    {{170739, 4}, "TG"},
    {{170743, 7}, "TK"},
    {{170750, 3}, "TO"},
    {{170753, 5}, "TO"},
    {{170758, 2}, "TR"},
    {{170760, 19}, "TT"},
    {{170779, 2}, "TT"},
    {{170781, 3}, "TT"},
    {{59319, 3}, "TN"},
    {{170784, 7}, "TN"},
    {{170791, 3}, "TR"},
    {{170794, 6}, "TR"},
    {{170800, 7}, "TR"},
    {{170807, 12}, "TM"},
    {{170819, 24}, "TC"},
    {{170843, 3}, "TV"},
    {{170846, 6}, "TV"},
    {{170852, 2}, "TV"},
    {{170854, 2}, "TW"},
    {{170856, 3}, "TW"},
    {{170859, 2}, "TZ"},
    {{170861, 3}, "TZ"},
    {{170864, 2}, "UA"},
    {{170866, 2}, "UG"},
    {{170868, 3}, "UG"},
    {{170871, 6}, "UG"},
    {{170877, 2}, "GB"},
    {{170879, 3}, "UA"},
    {{170882, 7}, "UA"},
    {{170889, 2}, "UM"},
    {{170891, 3}, "UM"},
    {{170894, 20}, "AE"},
    {{170914, 14}, "GB"},
    {{170928, 13}, "US"},
    {{170941, 36}, "UM"},
    {{170977, 24}, "US"},
    {{171001, 7}, "UY"},
    {{171008, 3}, "UY"},
    {{171011, 2}, "US"},
    {{171013, 17}, "VI"},
    {{171030, 3}, "US"},
    {{171033, 2}, "UY"},
    {{171035, 2}, "UZ"},
    {{171037, 3}, "UZ"},
    {{171040, 10}, "UZ"},
    {{171050, 2}, "VA"},
    {{171052, 7}, "VU"},
    {{171059, 3}, "VA"},
    {{171062, 7}, "VA"},
    {{171069, 2}, "VC"},
    {{171071, 3}, "VC"},
    {{171074, 2}, "VE"},
    {{171076, 3}, "VE"},
    {{171079, 9}, "VE"},
    {{171088, 2}, "VG"},
    {{171090, 3}, "VG"},
    {{171093, 2}, "VI"},
    {{171095, 8}, "VN"},
    {{171103, 7}, "VN"},
    {{171110, 3}, "VI"},
    {{171113, 2}, "VN"},
    {{171115, 3}, "VN"},
    {{171118, 2}, "VU"},
    {{171120, 3}, "VU"},
    {{171123, 5}, "GB"},
    {{171128, 17}, "WF"},
    {{171145, 14}, "EH"},
    {{171159, 2}, "WF"},
    {{171161, 3}, "WF"},
    {{171164, 2}, "WS"},
    {{171166, 3}, "WS"},
    {{171169, 2}, "XK"},
    {{171171, 3}, "XK"},
    {{171174, 2}, "YE"},
    {{171176, 3}, "YE"},
    {{171179, 5}, "YE"},
    {{171184, 2}, "YT"},
    {{171186, 2}, "ZA"},
    {{171188, 3}, "ZA"},
    {{171191, 6}, "ZM"},
    {{171197, 8}, "ZW"},
    {{171205, 2}, "ZM"},
    {{171207, 3}, "ZM"},
    {{171210, 2}, "ZW"},
    {{171212, 3}, "ZW"},
};
const std::size_t countryNamesCount = 773;

const Folding foldings[] = {
    {33, {171215, 1}},
    {34, {171215, 1}},
    {35, {171215, 1}},
    {36, {171215, 1}},
    {37, {171215, 1}},
    {38, {171215, 1}},
    {39, {171216, 0}},
    {40, {171215, 1}},
    {41, {171215, 1}},
    {42, {171215, 1}},
    {43, {171215, 1}},
    {44, {171215, 1}},
    {45, {171215, 1}},
    {46, {171216, 0}},
    {47, {171215, 1}},
    {58, {171215, 1}},
    {59, {171215, 1}},
    {60, {171215, 1}},
    {61, {171215, 1}},
    {62, {171215, 1}},
    {63, {171215, 1}},
    {64, {171215, 1}},
    {65, {171216, 1}},
    {66, {171217, 1}},
    {67, {171218, 1}},
    {68, {171219, 1}},
    {69, {171220, 1}},
    {70, {171221, 1}},
    {71, {171222, 1}},
    {72, {171223, 1}},
    {73, {171224, 1}},
    {74, {171225, 1}},
    {75, {171226, 1}},
    {76, {171227, 1}},
    {77, {171228, 1}},
    {78, {171229, 1}},
    {79, {171230, 1}},
    {80, {171231, 1}},
    {81, {171232, 1}},
    {82, {171233, 1}},
    {83, {171234, 1}},
    {84, {171235, 1}},
    {85, {171236, 1}},
    {86, {171237, 1}},
    {87, {171238, 1}},
    {88, {171239, 1}},
    {89, {171240, 1}},
    {90, {171241, 1}},
    {91, {171215, 1}},
    {92, {171215, 1}},
    {93, {171215, 1}},
    {94, {171215, 1}},
    {95, {171215, 1}},
    {96, {171216, 0}},
    {123, {171215, 1}},
    {124, {171215, 1}},
    {125, {171215, 1}},
    {126, {171215, 1}},
    {127, {171215, 1}},
    {128, {171215, 1}},
    {129, {171215, 1}},
    {130, {171215, 1}},
    {131, {171215, 1}},
    {132, {171215, 1}},
    {133, {171215, 1}},
    {134, {171215, 1}},
    {135, {171215, 1}},
    {136, {171215, 1}},
    {137, {171215, 1}},
    {138, {171215, 1}},
    {139, {171215, 1}},
    {140, {171215, 1}},
    {141, {171215, 1}},
    {142, {171215, 1}},
    {143, {171215, 1}},
    {144, {171215, 1}},
    {145, {171215, 1}},
    {146, {171215, 1}},
    {147, {171215, 1}},
    {148, {171215, 1}},
    {149, {171215, 1}},
    {150, {171215, 1}},
    {151, {171215, 1}},
    {152, {171215, 1}},
    {153, {171215, 1}},
    {154, {171215, 1}},
    {155, {171215, 1}},
    {156, {171215, 1}},
    {157, {171215, 1}},
    {158, {171215, 1}},
    {159, {171215, 1}},
    {160, {171215, 1}},
    {161, {171215, 1}},
    {162, {171215, 1}},
    {163, {171215, 1}},
    {164, {171215, 1}},
    {165, {171215, 1}},
    {166, {171215, 1}},
    {167, {171215, 1}},
    {168, {171215, 1}},
    {169, {171215, 1}},
    {170, {171216, 1}},
    {171, {171215, 1}},
    {172, {171215, 1}},
    {173, {171215, 1}},
    {174, {171215, 1}},
    {175, {171215, 1}},
    {176, {171215, 1}},
    {177, {171215, 1}},
    {178, {171242, 1}},
    {179, {171243, 1}},
    {180, {171216, 0}},
    {181, {171244, 2}},
    {182, {171215, 1}},
    {183, {171215, 1}},
    {184, {171215, 1}},
    {185, {171246, 1}},
    {186, {171230, 1}},
    {187, {171215, 1}},
    {188, {171247, 3}},
    {189, {171250, 3}},
    {190, {171253, 3}},
    {191, {171215, 1}},
    {192, {171216, 1}},
    {193, {171216, 1}},
    {194, {171216, 1}},
    {195, {171216, 1}},
    {196, {171216, 1}},
    {197, {171216, 1}},
    {198, {167411, 2}},
    {199, {171218, 1}},
    {200, {171220, 1}},
    {201, {171220, 1}},
    {202, {171220, 1}},
    {203, {171220, 1}},
    {204, {171224, 1}},
    {205, {171224, 1}},
    {206, {171224, 1}},
    {207, {171224, 1}},
    {208, {171219, 1}},
    {209, {171229, 1}},
    {210, {171230, 1}},
    {211, {171230, 1}},
    {212, {171230, 1}},
    {213, {171230, 1}},
    {214, {171230, 1}},
    {215, {171215, 1}},
    {216, {171230, 1}},
    {217, {171236, 1}},
    {218, {171236, 1}},
    {219, {171236, 1}},
    {220, {171236, 1}},
    {221, {171240, 1}},
    {222, {170676, 2}},
    {223, {170536, 2}},
    {224, {171216, 1}},
    {225, {171216, 1}},
    {226, {171216, 1}},
    {227, {171216, 1}},
    {228, {171216, 1}},
    {229, {171216, 1}},
    {230, {167411, 2}},
    {231, {171218, 1}},
    {232, {171220, 1}},
    {233, {171220, 1}},
    {234, {171220, 1}},
    {235, {171220, 1}},
    {236, {171224, 1}},
    {237, {171224, 1}},
    {238, {171224, 1}},
    {239, {171224, 1}},
    {240, {171219, 1}},
    {241, {171229, 1}},
    {242, {171230, 1}},
    {243, {171230, 1}},
    {244, {171230, 1}},
    {245, {171230, 1}},
    {246, {171230, 1}},
    {247, {171215, 1}},
    {248, {171230, 1}},
    {249, {171236, 1}},
    {250, {171236, 1}},
    {251, {171236, 1}},
    {252, {171236, 1}},
    {253, {171240, 1}},
    {254, {170676, 2}},
    {255, {171240, 1}},
    {256, {171216, 1}},
    {257, {171216, 1}},
    {258, {171216, 1}},
    {259, {171216, 1}},
    {260, {171216, 1}},
    {261, {171216, 1}},
    {262, {171218, 1}},
    {263, {171218, 1}},
    {264, {171218, 1}},
    {265, {171218, 1}},
    {266, {171218, 1}},
    {267, {171218, 1}},
    {268, {171218, 1}},
    {269, {171218, 1}},
    {270, {171219, 1}},
    {271, {171219, 1}},
    {272, {171219, 1}},
    {273, {171219, 1}},
    {274, {171220, 1}},
    {275, {171220, 1}},
    {276, {171220, 1}},
    {277, {171220, 1}},
    {278, {171220, 1}},
    {279, {171220, 1}},
    {280, {171220, 1}},
    {281, {171220, 1}},
    {282, {171220, 1}},
    {283, {171220, 1}},
    {284, {171222, 1}},
    {285, {171222, 1}},
    {286, {171222, 1}},
    {287, {171222, 1}},
    {288, {171222, 1}},
    {289, {171222, 1}},
    {290, {171222, 1}},
    {291, {171222, 1}},
    {292, {171223, 1}},
    {293, {171223, 1}},
    {294, {171223, 1}},
    {295, {171223, 1}},
    {296, {171224, 1}},
    {297, {171224, 1}},
    {298, {171224, 1}},
    {299, {171224, 1}},
    {300, {171224, 1}},
    {301, {171224, 1}},
    {302, {171224, 1}},
    {303, {171224, 1}},
    {304, {171224, 1}},
    {305, {171224, 1}},
    {306, {171256, 2}},
    {307, {171256, 2}},
    {308, {171225, 1}},
    {309, {171225, 1}},
    {310, {171226, 1}},
    {311, {171226, 1}},
    {312, {171226, 1}},
    {313, {171227, 1}},
    {314, {171227, 1}},
    {315, {171227, 1}},
    {316, {171227, 1}},
    {317, {171227, 1}},
    {318, {171227, 1}},
    {319, {171258, 2}},
    {320, {171258, 2}},
    {321, {171227, 1}},
    {322, {171227, 1}},
    {323, {171229, 1}},
    {324, {171229, 1}},
    {325, {171229, 1}},
    {326, {171229, 1}},
    {327, {171229, 1}},
    {328, {171229, 1}},
    {329, {171229, 1}},
    {330, {171229, 1}},
    {331, {171229, 1}},
    {332, {171230, 1}},
    {333, {171230, 1}},
    {334, {171230, 1}},
    {335, {171230, 1}},
    {336, {171230, 1}},
    {337, {171230, 1}},
    {338, {171260, 2}},
    {339, {171260, 2}},
    {340, {171233, 1}},
    {341, {171233, 1}},
    {342, {171233, 1}},
    {343, {171233, 1}},
    {344, {171233, 1}},
    {345, {171233, 1}},
    {346, {171234, 1}},
    {347, {171234, 1}},
    {348, {171234, 1}},
    {349, {171234, 1}},
    {350, {171234, 1}},
    {351, {171234, 1}},
    {352, {171234, 1}},
    {353, {171234, 1}},
    {354, {171235, 1}},
    {355, {171235, 1}},
    {356, {171235, 1}},
    {357, {171235, 1}},
    {358, {171235, 1}},
    {359, {171235, 1}},
    {360, {171236, 1}},
    {361, {171236, 1}},
    {362, {171236, 1}},
    {363, {171236, 1}},
    {364, {171236, 1}},
    {365, {171236, 1}},
    {366, {171236, 1}},
    {367, {171236, 1}},
    {368, {171236, 1}},
    {369, {171236, 1}},
    {370, {171236, 1}},
    {371, {171236, 1}},
    {372, {171238, 1}},
    {373, {171238, 1}},
    {374, {171240, 1}},
    {375, {171240, 1}},
    {376, {171240, 1}},
    {377, {171241, 1}},
    {378, {171241, 1}},
    {379, {171241, 1}},
    {380, {171241, 1}},
    {381, {171241, 1}},
    {382, {171241, 1}},
    {383, {171234, 1}},
    {385, {171262, 2}},
    {386, {171264, 2}},
    {388, {171266, 2}},
    {390, {171268, 2}},
    {391, {171270, 2}},
    {393, {171272, 2}},
    {394, {171274, 2}},
    {395, {171276, 2}},
    {398, {171278, 2}},
    {399, {171220, 1}},
    {400, {171280, 2}},
    {401, {171221, 1}},
    {402, {171221, 1}},
    {403, {171282, 2}},
    {404, {171284, 2}},
    {406, {171286, 2}},
    {407, {171288, 2}},
    {408, {171290, 2}},
    {412, {171292, 2}},
    {413, {171294, 2}},
    {415, {171296, 2}},
    {416, {171230, 1}},
    {417, {171230, 1}},
    {418, {171298, 2}},
    {420, {171300, 2}},
    {422, {171302, 2}},
    {423, {171304, 2}},
    {425, {171306, 2}},
    {428, {171308, 2}},
    {430, {171310, 2}},
    {431, {171236, 1}},
    {432, {171236, 1}},
    {433, {171312, 2}},
    {434, {171314, 2}},
    {435, {171316, 2}},
    {437, {171318, 2}},
    {439, {171320, 2}},
    {440, {171322, 2}},
    {444, {171324, 2}},
    {452, {168393, 2}},
    {453, {168393, 2}},
    {454, {168393, 2}},
    {455, {171326, 2}},
    {456, {171326, 2}},
    {457, {171326, 2}},
    {458, {171328, 2}},
    {459, {171328, 2}},
    {460, {171328, 2}},
    {461, {171216, 1}},
    {462, {171216, 1}},
    {463, {171224, 1}},
    {464, {171224, 1}},
    {465, {171230, 1}},
    {466, {171230, 1}},
    {467, {171236, 1}},
    {468, {171236, 1}},
    {469, {171236, 1}},
    {470, {171236, 1}},
    {471, {171236, 1}},
    {472, {171236, 1}},
    {473, {171236, 1}},
    {474, {171236, 1}},
    {475, {171236, 1}},
    {476, {171236, 1}},
    {478, {171216, 1}},
    {479, {171216, 1}},
    {480, {171216, 1}},
    {481, {171216, 1}},
    {482, {167411, 2}},
    {483, {167411, 2}},
    {484, {171330, 2}},
    {486, {171222, 1}},
    {487, {171222, 1}},
    {488, {171226, 1}},
    {489, {171226, 1}},
    {490, {171230, 1}},
    {491, {171230, 1}},
    {492, {171230, 1}},
    {493, {171230, 1}},
    {494, {171320, 2}},
    {495, {171320, 2}},
    {496, {171225, 1}},
    {497, {168393, 2}},
    {498, {168393, 2}},
    {499, {168393, 2}},
    {500, {171222, 1}},
    {501, {171222, 1}},
    {502, {171332, 2}},
    {503, {171334, 2}},
    {504, {171229, 1}},
    {505, {171229, 1}},
    {506, {171216, 1}},
    {507, {171216, 1}},
    {508, {167411, 2}},
    {509, {167411, 2}},
    {510, {171230, 1}},
    {511, {171230, 1}},
    {512, {171216, 1}},
    {513, {171216, 1}},
    {514, {171216, 1}},
    {515, {171216, 1}},
    {516, {171220, 1}},
    {517, {171220, 1}},
    {518, {171220, 1}},
    {519, {171220, 1}},
    {520, {171224, 1}},
    {521, {171224, 1}},
    {522, {171224, 1}},
    {523, {171224, 1}},
    {524, {171230, 1}},
    {525, {171230, 1}},
    {526, {171230, 1}},
    {527, {171230, 1}},
    {528, {171233, 1}},
    {529, {171233, 1}},
    {530, {171233, 1}},
    {531, {171233, 1}},
    {532, {171236, 1}},
    {533, {171236, 1}},
    {534, {171236, 1}},
    {535, {171236, 1}},
    {536, {171234, 1}},
    {537, {171234, 1}},
    {538, {171235, 1}},
    {539, {171235, 1}},
    {540, {171336, 2}},
    {542, {171223, 1}},
    {543, {171223, 1}},
    {544, {171338, 2}},
    {546, {171340, 2}},
    {548, {171342, 2}},
    {550, {171216, 1}},
    {551, {171216, 1}},
    {552, {171220, 1}},
    {553, {171220, 1}},
    {554, {171230, 1}},
    {555, {171230, 1}},
    {556, {171230, 1}},
    {557, {171230, 1}},
    {558, {171230, 1}},
    {559, {171230, 1}},
    {560, {171230, 1}},
    {561, {171230, 1}},
    {562, {171240, 1}},
    {563, {171240, 1}},
    {570, {171344, 3}},
    {571, {171347, 2}},
    {573, {171349, 2}},
    {574, {171351, 3}},
    {577, {171354, 2}},
    {579, {171356, 2}},
    {580, {171358, 2}},
    {581, {171360, 2}},
    {582, {171362, 2}},
    {584, {171364, 2}},
    {586, {171366, 2}},
    {588, {171368, 2}},
    {590, {171370, 2}},
    {601, {171220, 1}},
    {688, {171223, 1}},
    {689, {171372, 2}},
    {690, {171225, 1}},
    {691, {171233, 1}},
    {692, {171374, 2}},
    {693, {171376, 2}},
    {694, {171378, 2}},
    {695, {171238, 1}},
    {696, {171240, 1}},
    {697, {171216, 0}},
    {699, {171216, 0}},
    {700, {171216, 0}},
    {701, {171216, 0}},
    {702, {171216, 0}},
    {703, {171216, 0}},
    {706, {171215, 1}},
    {707, {171215, 1}},
    {708, {171215, 1}},
    {709, {171215, 1}},
    {712, {171216, 0}},
    {722, {171215, 1}},
    {723, {171215, 1}},
    {724, {171215, 1}},
    {725, {171215, 1}},
    {726, {171215, 1}},
    {727, {171215, 1}},
    {728, {171215, 1}},
    {729, {171215, 1}},
    {730, {171215, 1}},
    {731, {171215, 1}},
    {732, {171215, 1}},
    {733, {171215, 1}},
    {734, {171215, 1}},
    {735, {171215, 1}},
    {736, {171284, 2}},
    {737, {171227, 1}},
    {738, {171234, 1}},
    {739, {171239, 1}},
    {740, {171380, 2}},
    {741, {171215, 1}},
    {742, {171215, 1}},
    {743, {171215, 1}},
    {744, {171215, 1}},
    {745, {171215, 1}},
    {746, {171215, 1}},
    {747, {171215, 1}},
    {749, {171215, 1}},
    {751, {171215, 1}},
    {752, {171215, 1}},
    {753, {171215, 1}},
    {754, {171215, 1}},
    {755, {171215, 1}},
    {756, {171215, 1}},
    {757, {171215, 1}},
    {758, {171215, 1}},
    {759, {171215, 1}},
    {760, {171215, 1}},
    {761, {171215, 1}},
    {762, {171215, 1}},
    {763, {171215, 1}},
    {764, {171215, 1}},
    {765, {171215, 1}},
    {766, {171215, 1}},
    {767, {171215, 1}},
    {768, {171216, 0}},
    {769, {171216, 0}},
    {770, {171216, 0}},
    {771, {171216, 0}},
    {772, {171216, 0}},
    {773, {171216, 0}},
    {774, {171216, 0}},
    {775, {171216, 0}},
    {776, {171216, 0}},
    {777, {171216, 0}},
    {778, {171216, 0}},
    {779, {171216, 0}},
    {780, {171216, 0}},
    {781, {171216, 0}},
    {782, {171216, 0}},
    {783, {171216, 0}},
    {784, {171216, 0}},
    {785, {171216, 0}},
    {786, {171216, 0}},
    {787, {171216, 0}},
    {788, {171216, 0}},
    {789, {171216, 0}},
    {790, {171216, 0}},
    {791, {171216, 0}},
    {792, {171216, 0}},
    {793, {171216, 0}},
    {794, {171216, 0}},
    {795, {171216, 0}},
    {796, {171216, 0}},
    {797, {171216, 0}},
    {798, {171216, 0}},
    {799, {171216, 0}},
    {800, {171216, 0}},
    {801, {171216, 0}},
    {802, {171216, 0}},
    {803, {171216, 0}},
    {804, {171216, 0}},
    {805, {171216, 0}},
    {806, {171216, 0}},
    {807, {171216, 0}},
    {808, {171216, 0}},
    {809, {171216, 0}},
    {810, {171216, 0}},
    {811, {171216, 0}},
    {812, {171216, 0}},
    {813, {171216, 0}},
    {814, {171216, 0}},
    {815, {171216, 0}},
    {816, {171216, 0}},
    {817, {171216, 0}},
    {818, {171216, 0}},
    {819, {171216, 0}},
    {820, {171216, 0}},
    {821, {171216, 0}},
    {822, {171216, 0}},
    {823, {171216, 0}},
    {824, {171216, 0}},
    {825, {171216, 0}},
    {826, {171216, 0}},
    {827, {171216, 0}},
    {828, {171216, 0}},
    {829, {171216, 0}},
    {830, {171216, 0}},
    {831, {171216, 0}},
    {832, {171216, 0}},
    {833, {171216, 0}},
    {834, {171216, 0}},
    {835, {171216, 0}},
    {836, {171216, 0}},
    {837, {171382, 2}},
    {838, {171216, 0}},
    {839, {171216, 0}},
    {840, {171216, 0}},
    {841, {171216, 0}},
    {842, {171216, 0}},
    {843, {171216, 0}},
    {844, {171216, 0}},
    {845, {171216, 0}},
    {846, {171216, 0}},
    {847, {171216, 0}},
    {848, {171216, 0}},
    {849, {171216, 0}},
    {850, {171216, 0}},
    {851, {171216, 0}},
    {852, {171216, 0}},
    {853, {171216, 0}},
    {854, {171216, 0}},
    {855, {171216, 0}},
    {856, {171216, 0}},
    {857, {171216, 0}},
    {858, {171216, 0}},
    {859, {171216, 0}},
    {860, {171216, 0}},
    {861, {171216, 0}},
    {862, {171216, 0}},
    {863, {171216, 0}},
    {864, {171216, 0}},
    {865, {171216, 0}},
    {866, {171216, 0}},
    {867, {171216, 0}},
    {868, {171216, 0}},
    {869, {171216, 0}},
    {870, {171216, 0}},
    {871, {171216, 0}},
    {872, {171216, 0}},
    {873, {171216, 0}},
    {874, {171216, 0}},
    {875, {171216, 0}},
    {876, {171216, 0}},
    {877, {171216, 0}},
    {878, {171216, 0}},
    {879, {171216, 0}},
    {880, {171384, 2}},
    {882, {171386, 2}},
    {884, {171216, 0}},
    {885, {171215, 1}},
    {886, {171388, 2}},
    {888, {171215, 1}},
    {889, {171215, 1}},
    {890, {171390, 3}},
    {894, {171215, 1}},
    {895, {171393, 2}},
    {896, {171215, 1}},
    {897, {171215, 1}},
    {898, {171215, 1}},
    {899, {171215, 1}},
    {900, {171215, 1}},
    {901, {171215, 1}},
    {902, {171395, 2}},
    {903, {171215, 1}},
    {904, {171397, 2}},
    {905, {171399, 2}},
    {906, {171382, 2}},
    {907, {171215, 1}},
    {908, {171401, 2}},
    {909, {171215, 1}},
    {910, {171403, 2}},
    {911, {171405, 2}},
    {912, {171382, 2}},
    {913, {171395, 2}},
    {914, {171407, 2}},
    {915, {171409, 2}},
    {916, {171411, 2}},
    {917, {171397, 2}},
    {918, {171413, 2}},
    {919, {171399, 2}},
    {920, {171415, 2}},
    {921, {171382, 2}},
    {922, {171417, 2}},
    {923, {171419, 2}},
    {924, {171244, 2}},
    {925, {171421, 2}},
    {926, {171423, 2}},
    {927, {171401, 2}},
    {928, {171425, 2}},
    {929, {171427, 2}},
    {930, {171215, 1}},
    {931, {171429, 2}},
    {932, {171431, 2}},
    {933, {171403, 2}},
    {934, {171433, 2}},
    {935, {171435, 2}},
    {936, {171437, 2}},
    {937, {171405, 2}},
    {938, {171382, 2}},
    {939, {171403, 2}},
    {940, {171395, 2}},
    {941, {171397, 2}},
    {942, {171399, 2}},
    {943, {171382, 2}},
    {944, {171403, 2}},
    {962, {171429, 2}},
    {970, {171382, 2}},
    {971, {171403, 2}},
    {972, {171401, 2}},
    {973, {171403, 2}},
    {974, {171405, 2}},
    {975, {171439, 2}},
    {976, {171407, 2}},
    {977, {171415, 2}},
    {978, {171403, 2}},
    {979, {171403, 2}},
    {980, {171403, 2}},
    {981, {171433, 2}},
    {982, {171425, 2}},
    {984, {171441, 2}},
    {986, {171443, 2}},
    {988, {171445, 2}},
    {990, {171447, 2}},
    {992, {171449, 2}},
    {994, {171451, 2}},
    {996, {171453, 2}},
    {998, {171455, 2}},
    {1000, {171457, 2}},
    {1002, {171459, 2}},
    {1004, {171461, 2}},
    {1006, {171463, 2}},
    {1008, {171417, 2}},
    {1009, {171427, 2}},
    {1010, {171429, 2}},
    {1012, {171415, 2}},
    {1013, {171397, 2}},
    {1014, {171215, 1}},
    {1015, {171465, 2}},
    {1017, {171429, 2}},
    {1018, {171467, 2}},
    {1021, {171469, 2}},
    {1022, {171471, 2}},
    {1023, {171473, 2}},
    {1024, {171475, 2}},
    {1025, {171475, 2}},
    {1026, {171477, 2}},
    {1027, {171479, 2}},
    {1028, {171481, 2}},
    {1029, {171483, 2}},
    {1030, {171485, 2}},
    {1031, {171485, 2}},
    {1032, {171487, 2}},
    {1033, {171489, 2}},
    {1034, {171491, 2}},
    {1035, {171493, 2}},
    {1036, {171495, 2}},
    {1037, {171497, 2}},
    {1038, {171499, 2}},
    {1039, {171501, 2}},
    {1040, {171503, 2}},
    {1041, {171505, 2}},
    {1042, {171507, 2}},
    {1043, {171479, 2}},
    {1044, {171509, 2}},
    {1045, {171475, 2}},
    {1046, {171511, 2}},
    {1047, {171513, 2}},
    {1048, {171497, 2}},
    {1049, {171497, 2}},
    {1050, {171495, 2}},
    {1051, {171515, 2}},
    {1052, {171517, 2}},
    {1053, {171519, 2}},
    {1054, {171521, 2}},
    {1055, {171523, 2}},
    {1056, {171525, 2}},
    {1057, {171527, 2}},
    {1058, {171529, 2}},
    {1059, {171499, 2}},
    {1060, {171531, 2}},
    {1061, {171533, 2}},
    {1062, {171535, 2}},
    {1063, {171537, 2}},
    {1064, {171539, 2}},
    {1065, {171541, 2}},
    {1066, {171543, 2}},
    {1067, {171545, 2}},
    {1068, {171547, 2}},
    {1069, {171549, 2}},
    {1070, {171551, 2}},
    {1071, {171553, 2}},
    {1081, {171497, 2}},
    {1104, {171475, 2}},
    {1105, {171475, 2}},
    {1107, {171479, 2}},
    {1111, {171485, 2}},
    {1116, {171495, 2}},
    {1117, {171497, 2}},
    {1118, {171499, 2}},
    {1120, {171555, 2}},
    {1122, {171557, 2}},
    {1124, {171559, 2}},
    {1126, {171561, 2}},
    {1128, {171563, 2}},
    {1130, {171565, 2}},
    {1132, {171567, 2}},
    {1134, {171569, 2}},
    {1136, {171571, 2}},
    {1138, {171573, 2}},
    {1140, {171575, 2}},
    {1142, {171575, 2}},
    {1143, {171575, 2}},
    {1144, {171577, 2}},
    {1146, {171579, 2}},
    {1148, {171581, 2}},
    {1150, {171583, 2}},
    {1152, {171585, 2}},
    {1154, {171215, 1}},
    {1155, {171216, 0}},
    {1156, {171216, 0}},
    {1157, {171216, 0}},
    {1158, {171216, 0}},
    {1159, {171216, 0}},
    {1160, {171215, 1}},
    {1161, {171215, 1}},
    {1162, {171587, 2}},
    {1164, {171589, 2}},
    {1166, {171591, 2}},
    {1168, {171593, 2}},
    {1170, {171595, 2}},
    {1172, {171597, 2}},
    {1174, {171599, 2}},
    {1176, {171601, 2}},
    {1178, {171603, 2}},
    {1180, {171605, 2}},
    {1182, {171607, 2}},
    {1184, {171609, 2}},
    {1186, {171611, 2}},
    {1188, {171613, 2}},
    {1190, {171615, 2}},
    {1192, {171617, 2}},
    {1194, {171619, 2}},
    {1196, {171621, 2}},
    {1198, {171623, 2}},
    {1200, {171625, 2}},
    {1202, {171627, 2}},
    {1204, {171629, 2}},
    {1206, {171631, 2}},
    {1208, {171633, 2}},
    {1210, {171635, 2}},
    {1212, {171637, 2}},
    {1214, {171639, 2}},
    {1216, {171641, 2}},
    {1217, {171511, 2}},
    {1218, {171511, 2}},
    {1219, {171643, 2}},
    {1221, {171645, 2}},
    {1223, {171647, 2}},
    {1225, {171649, 2}},
    {1227, {171651, 2}},
    {1229, {171653, 2}},
    {1232, {171503, 2}},
    {1233, {171503, 2}},
    {1234, {171503, 2}},
    {1235, {171503, 2}},
    {1236, {171655, 2}},
    {1238, {171475, 2}},
    {1239, {171475, 2}},
    {1240, {171657, 2}},
    {1242, {171657, 2}},
    {1243, {171657, 2}},
    {1244, {171511, 2}},
    {1245, {171511, 2}},
    {1246, {171513, 2}},
    {1247, {171513, 2}},
    {1248, {171659, 2}},
    {1250, {171497, 2}},
    {1251, {171497, 2}},
    {1252, {171497, 2}},
    {1253, {171497, 2}},
    {1254, {171521, 2}},
    {1255, {171521, 2}},
    {1256, {171661, 2}},
    {1258, {171661, 2}},
    {1259, {171661, 2}},
    {1260, {171549, 2}},
    {1261, {171549, 2}},
    {1262, {171499, 2}},
    {1263, {171499, 2}},
    {1264, {171499, 2}},
    {1265, {171499, 2}},
    {1266, {171499, 2}},
    {1267, {171499, 2}},
    {1268, {171537, 2}},
    {1269, {171537, 2}},
    {1270, {171663, 2}},
    {1272, {171545, 2}},
    {1273, {171545, 2}},
    {1274, {171665, 2}},
    {1276, {171667, 2}},
    {1278, {171669, 2}},
    {1280, {171671, 2}},
    {1282, {171673, 2}},
    {1284, {171675, 2}},
    {1286, {171677, 2}},
    {1288, {171679, 2}},
    {1290, {171681, 2}},
    {1292, {171683, 2}},
    {1294, {171685, 2}},
    {1296, {171687, 2}},
    {1298, {171689, 2}},
    {1300, {171691, 2}},
    {1302, {171693, 2}},
    {1304, {171695, 2}},
    {1306, {171697, 2}},
    {1308, {171699, 2}},
    {1310, {171701, 2}},
    {1312, {171703, 2}},
    {1314, {171705, 2}},
    {1316, {171707, 2}},
    {1318, {171709, 2}},
    {1320, {171711, 2}},
    {1322, {171713, 2}},
    {1324, {171715, 2}},
    {1326, {171717, 2}},
    {7680, {171216, 1}},
    {7681, {171216, 1}},
    {7682, {171217, 1}},
    {7683, {171217, 1}},
    {7684, {171217, 1}},
    {7685, {171217, 1}},
    {7686, {171217, 1}},
    {7687, {171217, 1}},
    {7688, {171218, 1}},
    {7689, {171218, 1}},
    {7690, {171219, 1}},
    {7691, {171219, 1}},
    {7692, {171219, 1}},
    {7693, {171219, 1}},
    {7694, {171219, 1}},
    {7695, {171219, 1}},
    {7696, {171219, 1}},
    {7697, {171219, 1}},
    {7698, {171219, 1}},
    {7699, {171219, 1}},
    {7700, {171220, 1}},
    {7701, {171220, 1}},
    {7702, {171220, 1}},
    {7703, {171220, 1}},
    {7704, {171220, 1}},
    {7705, {171220, 1}},
    {7706, {171220, 1}},
    {7707, {171220, 1}},
    {7708, {171220, 1}},
    {7709, {171220, 1}},
    {7710, {171221, 1}},
    {7711, {171221, 1}},
    {7712, {171222, 1}},
    {7713, {171222, 1}},
    {7714, {171223, 1}},
    {7715, {171223, 1}},
    {7716, {171223, 1}},
    {7717, {171223, 1}},
    {7718, {171223, 1}},
    {7719, {171223, 1}},
    {7720, {171223, 1}},
    {7721, {171223, 1}},
    {7722, {171223, 1}},
    {7723, {171223, 1}},
    {7724, {171224, 1}},
    {7725, {171224, 1}},
    {7726, {171224, 1}},
    {7727, {171224, 1}},
    {7728, {171226, 1}},
    {7729, {171226, 1}},
    {7730, {171226, 1}},
    {7731, {171226, 1}},
    {7732, {171226, 1}},
    {7733, {171226, 1}},
    {7734, {171227, 1}},
    {7735, {171227, 1}},
    {7736, {171227, 1}},
    {7737, {171227, 1}},
    {7738, {171227, 1}},
    {7739, {171227, 1}},
    {7740, {171227, 1}},
    {7741, {171227, 1}},
    {7742, {171228, 1}},
    {7743, {171228, 1}},
    {7744, {171228, 1}},
    {7745, {171228, 1}},
    {7746, {171228, 1}},
    {7747, {171228, 1}},
    {7748, {171229, 1}},
    {7749, {171229, 1}},
    {7750, {171229, 1}},
    {7751, {171229, 1}},
    {7752, {171229, 1}},
    {7753, {171229, 1}},
    {7754, {171229, 1}},
    {7755, {171229, 1}},
    {7756, {171230, 1}},
    {7757, {171230, 1}},
    {7758, {171230, 1}},
    {7759, {171230, 1}},
    {7760, {171230, 1}},
    {7761, {171230, 1}},
    {7762, {171230, 1}},
    {7763, {171230, 1}},
    {7764, {171231, 1}},
    {7765, {171231, 1}},
    {7766, {171231, 1}},
    {7767, {171231, 1}},
    {7768, {171233, 1}},
    {7769, {171233, 1}},
    {7770, {171233, 1}},
    {7771, {171233, 1}},
    {7772, {171233, 1}},
    {7773, {171233, 1}},
    {7774, {171233, 1}},
    {7775, {171233, 1}},
    {7776, {171234, 1}},
    {7777, {171234, 1}},
    {7778, {171234, 1}},
    {7779, {171234, 1}},
    {7780, {171234, 1}},
    {7781, {171234, 1}},
    {7782, {171234, 1}},
    {7783, {171234, 1}},
    {7784, {171234, 1}},
    {7785, {171234, 1}},
    {7786, {171235, 1}},
    {7787, {171235, 1}},
    {7788, {171235, 1}},
    {7789, {171235, 1}},
    {7790, {171235, 1}},
    {7791, {171235, 1}},
    {7792, {171235, 1}},
    {7793, {171235, 1}},
    {7794, {171236, 1}},
    {7795, {171236, 1}},
    {7796, {171236, 1}},
    {7797, {171236, 1}},
    {7798, {171236, 1}},
    {7799, {171236, 1}},
    {7800, {171236, 1}},
    {7801, {171236, 1}},
    {7802, {171236, 1}},
    {7803, {171236, 1}},
    {7804, {171237, 1}},
    {7805, {171237, 1}},
    {7806, {171237, 1}},
    {7807, {171237, 1}},
    {7808, {171238, 1}},
    {7809, {171238, 1}},
    {7810, {171238, 1}},
    {7811, {171238, 1}},
    {7812, {171238, 1}},
    {7813, {171238, 1}},
    {7814, {171238, 1}},
    {7815, {171238, 1}},
    {7816, {171238, 1}},
    {7817, {171238, 1}},
    {7818, {171239, 1}},
    {7819, {171239, 1}},
    {7820, {171239, 1}},
    {7821, {171239, 1}},
    {7822, {171240, 1}},
    {7823, {171240, 1}},
    {7824, {171241, 1}},
    {7825, {171241, 1}},
    {7826, {171241, 1}},
    {7827, {171241, 1}},
    {7828, {171241, 1}},
    {7829, {171241, 1}},
    {7830, {171223, 1}},
    {7831, {171235, 1}},
    {7832, {171238, 1}},
    {7833, {171240, 1}},
    {7834, {171216, 1}},
    {7835, {171234, 1}},
    {7838, {170536, 2}},
    {7840, {171216, 1}},
    {7841, {171216, 1}},
    {7842, {171216, 1}},
    {7843, {171216, 1}},
    {7844, {171216, 1}},
    {7845, {171216, 1}},
    {7846, {171216, 1}},
    {7847, {171216, 1}},
    {7848, {171216, 1}},
    {7849, {171216, 1}},
    {7850, {171216, 1}},
    {7851, {171216, 1}},
    {7852, {171216, 1}},
    {7853, {171216, 1}},
    {7854, {171216, 1}},
    {7855, {171216, 1}},
    {7856, {171216, 1}},
    {7857, {171216, 1}},
    {7858, {171216, 1}},
    {7859, {171216, 1}},
    {7860, {171216, 1}},
    {7861, {171216, 1}},
    {7862, {171216, 1}},
    {7863, {171216, 1}},
    {7864, {171220, 1}},
    {7865, {171220, 1}},
    {7866, {171220, 1}},
    {7867, {171220, 1}},
    {7868, {171220, 1}},
    {7869, {171220, 1}},
    {7870, {171220, 1}},
    {7871, {171220, 1}},
    {7872, {171220, 1}},
    {7873, {171220, 1}},
    {7874, {171220, 1}},
    {7875, {171220, 1}},
    {7876, {171220, 1}},
    {7877, {171220, 1}},
    {7878, {171220, 1}},
    {7879, {171220, 1}},
    {7880, {171224, 1}},
    {7881, {171224, 1}},
    {7882, {171224, 1}},
    {7883, {171224, 1}},
    {7884, {171230, 1}},
    {7885, {171230, 1}},
    {7886, {171230, 1}},
    {7887, {171230, 1}},
    {7888, {171230, 1}},
    {7889, {171230, 1}},
    {7890, {171230, 1}},
    {7891, {171230, 1}},
    {7892, {171230, 1}},
    {7893, {171230, 1}},
    {7894, {171230, 1}},
    {7895, {171230, 1}},
    {7896, {171230, 1}},
    {7897, {171230, 1}},
    {7898, {171230, 1}},
    {7899, {171230, 1}},
    {7900, {171230, 1}},
    {7901, {171230, 1}},
    {7902, {171230, 1}},
    {7903, {171230, 1}},
    {7904, {171230, 1}},
    {7905, {171230, 1}},
    {7906, {171230, 1}},
    {7907, {171230, 1}},
    {7908, {171236, 1}},
    {7909, {171236, 1}},
    {7910, {171236, 1}},
    {7911, {171236, 1}},
    {7912, {171236, 1}},
    {7913, {171236, 1}},
    {7914, {171236, 1}},
    {7915, {171236, 1}},
    {7916, {171236, 1}},
    {7917, {171236, 1}},
    {7918, {171236, 1}},
    {7919, {171236, 1}},
    {7920, {171236, 1}},
    {7921, {171236, 1}},
    {7922, {171240, 1}},
    {7923, {171240, 1}},
    {7924, {171240, 1}},
    {7925, {171240, 1}},
    {7926, {171240, 1}},
    {7927, {171240, 1}},
    {7928, {171240, 1}},
    {7929, {171240, 1}},
    {7930, {171719, 3}},
    {7932, {171722, 3}},
    {7934, {171725, 3}},
    {7936, {171395, 2}},
    {7937, {171395, 2}},
    {7938, {171395, 2}},
    {7939, {171395, 2}},
    {7940, {171395, 2}},
    {7941, {171395, 2}},
    {7942, {171395, 2}},
    {7943, {171395, 2}},
    {7944, {171395, 2}},
    {7945, {171395, 2}},
    {7946, {171395, 2}},
    {7947, {171395, 2}},
    {7948, {171395, 2}},
    {7949, {171395, 2}},
    {7950, {171395, 2}},
    {7951, {171395, 2}},
    {7952, {171397, 2}},
    {7953, {171397, 2}},
    {7954, {171397, 2}},
    {7955, {171397, 2}},
    {7956, {171397, 2}},
    {7957, {171397, 2}},
    {7958, {171215, 1}},
    {7959, {171215, 1}},
    {7960, {171397, 2}},
    {7961, {171397, 2}},
    {7962, {171397, 2}},
    {7963, {171397, 2}},
    {7964, {171397, 2}},
    {7965, {171397, 2}},
    {7966, {171215, 1}},
    {7967, {171215, 1}},
    {7968, {171399, 2}},
    {7969, {171399, 2}},
    {7970, {171399, 2}},
    {7971, {171399, 2}},
    {7972, {171399, 2}},
    {7973, {171399, 2}},
    {7974, {171399, 2}},
    {7975, {171399, 2}},
    {7976, {171399, 2}},
    {7977, {171399, 2}},
    {7978, {171399, 2}},
    {7979, {171399, 2}},
    {7980, {171399, 2}},
    {7981, {171399, 2}},
    {7982, {171399, 2}},
    {7983, {171399, 2}},
    {7984, {171382, 2}},
    {7985, {171382, 2}},
    {7986, {171382, 2}},
    {7987, {171382, 2}},
    {7988, {171382, 2}},
    {7989, {171382, 2}},
    {7990, {171382, 2}},
    {7991, {171382, 2}},
    {7992, {171382, 2}},
    {7993, {171382, 2}},
    {7994, {171382, 2}},
    {7995, {171382, 2}},
    {7996, {171382, 2}},
    {7997, {171382, 2}},
    {7998, {171382, 2}},
    {7999, {171382, 2}},
    {8000, {171401, 2}},
    {8001, {171401, 2}},
    {8002, {171401, 2}},
    {8003, {171401, 2}},
    {8004, {171401, 2}},
    {8005, {171401, 2}},
    {8006, {171215, 1}},
    {8007, {171215, 1}},
    {8008, {171401, 2}},
    {8009, {171401, 2}},
    {8010, {171401, 2}},
    {8011, {171401, 2}},
    {8012, {171401, 2}},
    {8013, {171401, 2}},
    {8014, {171215, 1}},
    {8015, {171215, 1}},
    {8016, {171403, 2}},
    {8017, {171403, 2}},
    {8018, {171403, 2}},
    {8019, {171403, 2}},
    {8020, {171403, 2}},
    {8021, {171403, 2}},
    {8022, {171403, 2}},
    {8023, {171403, 2}},
    {8024, {171215, 1}},
    {8025, {171403, 2}},
    {8026, {171215, 1}},
    {8027, {171403, 2}},
    {8028, {171215, 1}},
    {8029, {171403, 2}},
    {8030, {171215, 1}},
    {8031, {171403, 2}},
    {8032, {171405, 2}},
    {8033, {171405, 2}},
    {8034, {171405, 2}},
    {8035, {171405, 2}},
    {8036, {171405, 2}},
    {8037, {171405, 2}},
    {8038, {171405, 2}},
    {8039, {171405, 2}},
    {8040, {171405, 2}},
    {8041, {171405, 2}},
    {8042, {171405, 2}},
    {8043, {171405, 2}},
    {8044, {171405, 2}},
    {8045, {171405, 2}},
    {8046, {171405, 2}},
    {8047, {171405, 2}},
    {8048, {171395, 2}},
    {8049, {171395, 2}},
    {8050, {171397, 2}},
    {8051, {171397, 2}},
    {8052, {171399, 2}},
    {8053, {171399, 2}},
    {8054, {171382, 2}},
    {8055, {171382, 2}},
    {8056, {171401, 2}},
    {8057, {171401, 2}},
    {8058, {171403, 2}},
    {8059, {171403, 2}},
    {8060, {171405, 2}},
    {8061, {171405, 2}},
    {8062, {171215, 1}},
    {8063, {171215, 1}},
    {8064, {171728, 4}},
    {8065, {171728, 4}},
    {8066, {171728, 4}},
    {8067, {171728, 4}},
    {8068, {171728, 4}},
    {8069, {171728, 4}},
    {8070, {171728, 4}},
    {8071, {171728, 4}},
    {8072, {171728, 4}},
    {8073, {171728, 4}},
    {8074, {171728, 4}},
    {8075, {171728, 4}},
    {8076, {171728, 4}},
    {8077, {171728, 4}},
    {8078, {171728, 4}},
    {8079, {171728, 4}},
    {8080, {171732, 4}},
    {8081, {171732, 4}},
    {8082, {171732, 4}},
    {8083, {171732, 4}},
    {8084, {171732, 4}},
    {8085, {171732, 4}},
    {8086, {171732, 4}},
    {8087, {171732, 4}},
    {8088, {171732, 4}},
    {8089, {171732, 4}},
    {8090, {171732, 4}},
    {8091, {171732, 4}},
    {8092, {171732, 4}},
    {8093, {171732, 4}},
    {8094, {171732, 4}},
    {8095, {171732, 4}},
    {8096, {171736, 4}},
    {8097, {171736, 4}},
    {8098, {171736, 4}},
    {8099, {171736, 4}},
    {8100, {171736, 4}},
    {8101, {171736, 4}},
    {8102, {171736, 4}},
    {8103, {171736, 4}},
    {8104, {171736, 4}},
    {8105, {171736, 4}},
    {8106, {171736, 4}},
    {8107, {171736, 4}},
    {8108, {171736, 4}},
    {8109, {171736, 4}},
    {8110, {171736, 4}},
    {8111, {171736, 4}},
    {8112, {171395, 2}},
    {8113, {171395, 2}},
    {8114, {171728, 4}},
    {8115, {171728, 4}},
    {8116, {171728, 4}},
    {8117, {171215, 1}},
    {8118, {171395, 2}},
    {8119, {171728, 4}},
    {8120, {171395, 2}},
    {8121, {171395, 2}},
    {8122, {171395, 2}},
    {8123, {171395, 2}},
    {8124, {171728, 4}},
    {8125, {171215, 1}},
    {8126, {171382, 2}},
    {8127, {171215, 1}},
    {8128, {171215, 1}},
    {8129, {171215, 1}},
    {8130, {171732, 4}},
    {8131, {171732, 4}},
    {8132, {171732, 4}},
    {8133, {171215, 1}},
    {8134, {171399, 2}},
    {8135, {171732, 4}},
    {8136, {171397, 2}},
    {8137, {171397, 2}},
    {8138, {171399, 2}},
    {8139, {171399, 2}},
    {8140, {171732, 4}},
    {8141, {171215, 1}},
    {8142, {171215, 1}},
    {8143, {171215, 1}},
    {8144, {171382, 2}},
    {8145, {171382, 2}},
    {8146, {171382, 2}},
    {8147, {171382, 2}},
    {8148, {171215, 1}},
    {8149, {171215, 1}},
    {8150, {171382, 2}},
    {8151, {171382, 2}},
    {8152, {171382, 2}},
    {8153, {171382, 2}},
    {8154, {171382, 2}},
    {8155, {171382, 2}},
    {8156, {171215, 1}},
    {8157, {171215, 1}},
    {8158, {171215, 1}},
    {8159, {171215, 1}},
    {8160, {171403, 2}},
    {8161, {171403, 2}},
    {8162, {171403, 2}},
    {8163, {171403, 2}},
    {8164, {171427, 2}},
    {8165, {171427, 2}},
    {8166, {171403, 2}},
    {8167, {171403, 2}},
    {8168, {171403, 2}},
    {8169, {171403, 2}},
    {8170, {171403, 2}},
    {8171, {171403, 2}},
    {8172, {171427, 2}},
    {8173, {171215, 1}},
    {8174, {171215, 1}},
    {8175, {171216, 0}},
    {8176, {171215, 1}},
    {8177, {171215, 1}},
    {8178, {171736, 4}},
    {8179, {171736, 4}},
    {8180, {171736, 4}},
    {8181, {171215, 1}},
    {8182, {171405, 2}},
    {8183, {171736, 4}},
    {8184, {171401, 2}},
    {8185, {171401, 2}},
    {8186, {171405, 2}},
    {8187, {171405, 2}},
    {8188, {171736, 4}},
    {8189, {171215, 1}},
    {8190, {171215, 1}},
    {8191, {171215, 1}},
    {8192, {171215, 1}},
    {8193, {171215, 1}},
    {8194, {171215, 1}},
    {8195, {171215, 1}},
    {8196, {171215, 1}},
    {8197, {171215, 1}},
    {8198, {171215, 1}},
    {8199, {171215, 1}},
    {8200, {171215, 1}},
    {8201, {171215, 1}},
    {8202, {171215, 1}},
    {8203, {171215, 1}},
    {8204, {171215, 1}},
    {8205, {171215, 1}},
    {8206, {171215, 1}},
    {8207, {171215, 1}},
    {8208, {171215, 1}},
    {8209, {171215, 1}},
    {8210, {171215, 1}},
    {8211, {171215, 1}},
    {8212, {171215, 1}},
    {8213, {171215, 1}},
    {8214, {171215, 1}},
    {8215, {171215, 1}},
    {8216, {171216, 0}},
    {8217, {171216, 0}},
    {8218, {171215, 1}},
    {8219, {171216, 0}},
    {8220, {171215, 1}},
    {8221, {171215, 1}},
    {8222, {171215, 1}},
    {8223, {171215, 1}},
    {8224, {171215, 1}},
    {8225, {171215, 1}},
    {8226, {171215, 1}},
    {8227, {171215, 1}},
    {8228, {171216, 0}},
    {8229, {171216, 0}},
    {8230, {171216, 0}},
    {8231, {171215, 1}},
    {8232, {171215, 1}},
    {8233, {171215, 1}},
    {8234, {171215, 1}},
    {8235, {171215, 1}},
    {8236, {171215, 1}},
    {8237, {171215, 1}},
    {8238, {171215, 1}},
    {8239, {171215, 1}},
    {8240, {171215, 1}},
    {8241, {171215, 1}},
    {8242, {171216, 0}},
    {8243, {171216, 0}},
    {8244, {171216, 0}},
    {8245, {171215, 1}},
    {8246, {171740, 2}},
    {8247, {171742, 3}},
    {8248, {171215, 1}},
    {8249, {171215, 1}},
    {8250, {171215, 1}},
    {8251, {171215, 1}},
    {8252, {171740, 2}},
    {8253, {171215, 1}},
    {8254, {171215, 1}},
    {8255, {171215, 1}},
    {8256, {171215, 1}},
    {8257, {171215, 1}},
    {8258, {171215, 1}},
    {8259, {171215, 1}},
    {8260, {171215, 1}},
    {8261, {171215, 1}},
    {8262, {171215, 1}},
    {8263, {171740, 2}},
    {8264, {171740, 2}},
    {8265, {171740, 2}},
    {8266, {171215, 1}},
    {8267, {171215, 1}},
    {8268, {171215, 1}},
    {8269, {171215, 1}},
    {8270, {171215, 1}},
    {8271, {171215, 1}},
    {8272, {171215, 1}},
    {8273, {171215, 1}},
    {8274, {171215, 1}},
    {8275, {171215, 1}},
    {8276, {171215, 1}},
    {8277, {171215, 1}},
    {8278, {171215, 1}},
    {8279, {171216, 0}},
    {8280, {171215, 1}},
    {8281, {171215, 1}},
    {8282, {171215, 1}},
    {8283, {171215, 1}},
    {8284, {171215, 1}},
    {8285, {171215, 1}},
    {8286, {171215, 1}},
    {8287, {171215, 1}},
    {8288, {171215, 1}},
    {8289, {171215, 1}},
    {8290, {171215, 1}},
    {8291, {171215, 1}},
    {8292, {171215, 1}},
    {8293, {171215, 1}},
    {8294, {171215, 1}},
    {8295, {171215, 1}},
    {8296, {171215, 1}},
    {8297, {171215, 1}},
    {8298, {171215, 1}},
    {8299, {171215, 1}},
    {8300, {171215, 1}},
    {8301, {171215, 1}},
    {8302, {171215, 1}},
    {8303, {171215, 1}},
    {12288, {171215, 1}},
    {65281, {171215, 1}},
    {65282, {171215, 1}},
    {65283, {171215, 1}},
    {65284, {171215, 1}},
    {65285, {171215, 1}},
    {65286, {171215, 1}},
    {65287, {171216, 0}},
    {65288, {171215, 1}},
    {65289, {171215, 1}},
    {65290, {171215, 1}},
    {65291, {171215, 1}},
    {65292, {171215, 1}},
    {65293, {171215, 1}},
    {65294, {171216, 0}},
    {65295, {171215, 1}},
    {65296, {171745, 1}},
    {65297, {171246, 1}},
    {65298, {171242, 1}},
    {65299, {171243, 1}},
    {65300, {171746, 1}},
    {65301, {171747, 1}},
    {65302, {171748, 1}},
    {65303, {171749, 1}},
    {65304, {171750, 1}},
    {65305, {171751, 1}},
    {65306, {171215, 1}},
    {65307, {171215, 1}},
    {65308, {171215, 1}},
    {65309, {171215, 1}},
    {65310, {171215, 1}},
    {65311, {171215, 1}},
    {65312, {171215, 1}},
    {65313, {171216, 1}},
    {65314, {171217, 1}},
    {65315, {171218, 1}},
    {65316, {171219, 1}},
    {65317, {171220, 1}},
    {65318, {171221, 1}},
    {65319, {171222, 1}},
    {65320, {171223, 1}},
    {65321, {171224, 1}},
    {65322, {171225, 1}},
    {65323, {171226, 1}},
    {65324, {171227, 1}},
    {65325, {171228, 1}},
    {65326, {171229, 1}},
    {65327, {171230, 1}},
    {65328, {171231, 1}},
    {65329, {171232, 1}},
    {65330, {171233, 1}},
    {65331, {171234, 1}},
    {65332, {171235, 1}},
    {65333, {171236, 1}},
    {65334, {171237, 1}},
    {65335, {171238, 1}},
    {65336, {171239, 1}},
    {65337, {171240, 1}},
    {65338, {171241, 1}},
    {65339, {171215, 1}},
    {65340, {171215, 1}},
    {65341, {171215, 1}},
    {65342, {171215, 1}},
    {65343, {171215, 1}},
    {65344, {171216, 0}},
    {65345, {171216, 1}},
    {65346, {171217, 1}},
    {65347, {171218, 1}},
    {65348, {171219, 1}},
    {65349, {171220, 1}},
    {65350, {171221, 1}},
    {65351, {171222, 1}},
    {65352, {171223, 1}},
    {65353, {171224, 1}},
    {65354, {171225, 1}},
    {65355, {171226, 1}},
    {65356, {171227, 1}},
    {65357, {171228, 1}},
    {65358, {171229, 1}},
    {65359, {171230, 1}},
    {65360, {171231, 1}},
    {65361, {171232, 1}},
    {65362, {171233, 1}},
    {65363, {171234, 1}},
    {65364, {171235, 1}},
    {65365, {171236, 1}},
    {65366, {171237, 1}},
    {65367, {171238, 1}},
    {65368, {171239, 1}},
    {65369, {171240, 1}},
    {65370, {171241, 1}},
    {65371, {171215, 1}},
    {65372, {171215, 1}},
    {65373, {171215, 1}},
    {65374, {171215, 1}},
};
const std::size_t foldingsCount = 1642;

}  // namespace weather
