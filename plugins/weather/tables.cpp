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
    "aliyab hba da wei yaba kuba lei mo shiba len seiyba liba lun xi yaba na ma chengba sa long naba sai long naba "
    "sai luo naba tongba ya er ta gangbaariisbac kinhbacubaek gingbaekgingbaeng geollobaenkubeobaeyrutbafbafwsbagal"
    "aurabagatabagubahiabahlizbai linbaiabaile atha cliathbailo orizontibainkakabainkokabairesbairutbairutabakbak g"
    "ingbak pingbakibakkubakobakoebakoubakubakuebakuobakuubakwbakwwbakybal pa ra xi sobalanasibalaparaisobalarmbale"
    "nziabaletabalettabaleusellonabaleusyababalibali denpasarbaljonjaballensiaballetabalpalaisobalparai esabalparai"
    "sobalparayswbalparejhobalrmwbalsaleanabalyrmwbambaibamkokaban go lantaban jia luo erban ko lantaban ko lanta y"
    "aiban koh lantaban koklanta yaiban na dhaunban na thaunban na thonban natawnban natonban suan yangban wiang ta"
    "iban wieng taibanarasbanaresbancacbancocumbancoquebandar luxembourgbandar raya new yorkbang galloleubang kha l"
    " xrbangalaurabangalorbangalorabangalorebangalore citybangalurbangalurabangaluribangarorubanghokbangkogbangkokb"
    "angkok metropolisbangkokabangkwkbanguecoquebankeakkbankokbankokasbankokobankokubankouberbankubabankuba shibank"
    "wkbannkalorbannkokbanqkokbao anbaoanbaqubar se lon abaragenabarajanabaranasibarasilonabaratislawabarcellonabar"
    "cellonn abarcelonabarcelonebarcelonobarcelunabarcillonabarcinobardobarenshiabarettabarganabargenbargenabarisba"
    "rizbarkelonebarlinabarra do rio negrobarseloanabarselonbarselonabarselonaebarselonobarselunabarseluonabarsilon"
    "abarslon abarslwnbarslwnabarsobiabarsylwnabars\333\216l\333\206nabartzellonabartzelonabaruparaisobaruseronabar"
    "ysbarzelonabaselonabastanbastanabastonbataviabatavuiabathumibatoemibatomisbatoumbatoumibatumbatumibatumisbatum"
    "obatwmybausatanabawnosxiresbayrutbcnbe ogeuladeubeageattabeasrra\340\265\272becbechbecsbegbehehzhinbei er ge l"
    "ai debei er genbei jingbei jing shibei lu tebei luo ao li cang tebeidjinbeijimbeijinabeijingbeijing citybeijin"
    "g shibeijingabeiluteubeiriutbeirlinbeiroetbeirotbeirotsbeiroutbeirutbeirutabeirutasbeirutebeirutibeirutobeisin"
    "gbeixinbejdzingbejingbejrutbejrut oshsbejrutibejrutobel horizontobelagredabelehradbeleugenbeleullinbelgradbelg"
    "radabelgradasbelgradebelgradibelgradobelgradubelgraubeligradibelinbello horizontebelluolijonchibelo horaijanta"
    "belo horijhontebelo horijontebelo horizonitebelo horizontebelo htebelo khorizontebelo orizontebelo orizontibel"
    "o xo ri sxn chibelogradumbelohrodbelqradbelu aryzontybelu orizontiben de zhi liben de zhi li shibenaresbeng ga"
    "llulubengalorabengalourbengalurasbengalurobengalurubengalurusbengulurubeogradbeogradibeogradobeoguradoberberga"
    "bergenbergen hordalandbergenabergenasbergenibergenobergnberigeniberlenoberlienberliinberliiniberlijnberlimberl"
    "inberlineberliniberlinoberlynberlynasbernkenberolinoberolinumberoorizonchiberoorizonteberugenberurinberutberut"
    "aberytosberytusbetuyrbukhbeulatiseullababeulijeubeonbeulijitaunbeulwiselbewoutbexrlinbeybey rutbey ruttbeyarut"
    "abeyjingbeyrouthbeyrutbeyrutabe\310\235cin\310\235bgibgobhaganagarbhalaparaisobhaletabhallettabhilaniusabhiyen"
    "atiyenabhtebhuketbhyanakubharabhzbi lu xibiennabiennebientianbig applebig durianbig pineapplebijantiumbijigabi"
    "jingbijingabilnyuseubinbinteuhukeubirgonbirlinubirutbirutabizancbjalgradbjoergvinbjorgvinbjsbjvbkharstbkkbkynb"
    "laya dyl karmnblghradblgrdblnsytblqblrblrmblrmtblw hwryzwnthblwfdyfbmbyybnarsbnebnghalwrbnglwrbngqwqbnkakbnwm "
    "bnhbo de lu mubo er duobo ge dabo ke labo luo ni yabo shi dunbo tubodbodeulumbodorumubodrumbodrum torbabodrumi"
    "bodurumboedapesboedapestboekarestbogbogotbogotabogotobokotabokuboleudobollonyabolognabolognebolonabolonhabolon"
    "iabolonijabolonjabolonjobolonyabombombaibombaimbombajbombaybombayabombejbombejusbonaerobonaeropolisbononiaboqo"
    "taboradobordeauxbordelebordeosbordeubordeusbordobordoxbordozoborduborntoboronyabort loisborudobosbos airesbose"
    "uteonbosna saraibostanbostanabostonbostonabostonasbostonebostonibostoniabostonobostonsbostunbosutonboudapesbou"
    "dapestebouenos airesboukourestibouonezarbourdelbousanbra ti sla wabracislavabraghbraselasabraselsbraselsabrass"
    "elsbratisalavabratislabhabratislavbratislavabratislava oshbratislavaebratislavhabratislavobratislawabratisllav"
    "abratslawabratsylavabratyslafabratyslavabratyslawbratyslawabreisselbresbensbrghnbrgnbridgetownbridzhtaunbridzt"
    "aunbridztaunasbrigtaunobrisabenabrisbanebrisbane citybrisbanobrisbehnbrisbenbrisbenabrisbenasbrisbinbriselbris"
    "elebrismpeinbritish cochinbriuselibriuselisbrizabanabrizbejnbrizbenibrjukselbrjuselbrjusselbrlynbrsbanbrsbynbr"
    "shlwntbrshlwn\333\201brubruekselbruesselbruesszelbruisealbrukselbrukselabrukselibrukselobrusehlbruselbrusel le"
    "sbruselabruselasbruselesbruseljbruselobrusselbrussel lesbrusselebrusselsbrusszelbruxelbruxelasbruxellaebruxell"
    "esbrwkslbrwselbrydj tawnbrysbanbrysbenbryslbrysselbryuselbryxellesbryzbnbryzbynbryzbyynbrzlwnhbtsbtwmybu da pe"
    "i sibu ji shibu jia lei si tebu la di si la fabu la gebu li qi dunbu li si banbu li si benbu lu sai erbu yi nu"
    "o si ai li sibucarestbucarestabucarestebucharestbucurestibudbudaipeistbudapaisatabudapeschtbudapeseuteubudapes"
    "hhabudapeshtbudapesht oshbudapesrrbudapestbudapestabudapestasbudapestebudapestibudapestinumbudapestobudapesuto"
    "budapesztbudimpeshtabudimpestabudrumbuebuehnas ajrehsbuehnos ajresbuehnos ajres oshbuekresbuenos airesbuenos a"
    "iresibuenos ajresbuenos aresbuenos ayresbuenosa airesabuenosairesbuenosairesabuenoseuaileseubuenosuairesubuggy"
    "eongbuhbukarestbukarestabukarestasbukarestebukarestobukaresutobukaresztbukharehstbukharestbukresbukulesyutibuk"
    "ureshhbukureshtbukureshtabukureshtibukurestbulaggnabulognabumbajbungttaubuntaubuoguotaburachisuravuaburaenosa "
    "airesaburdeosburdeusburdigalaburijjitaunburisubenburyusserubusbusanbusan sibusanabusangwang yeogsibusanibusans"
    "ibuxarestbuyenosa airesabwdabstbwdabystbwdapstbwdpstbwdrwmbwenozebwghwtabwgwtabwgwthbwjwtabwkharabwkharstbwlwn"
    "yabwlwnyhbwmbaybwnhbwqrstbwr lwysbwrdwbwrtwbwrtw alyghrybwr\332\210wbwsanbwstnbwstwnbws\331\274nbwyns ayrsbwyn"
    "ws ayrsbwynws ayrysbwyrtw falartabxnbxr dobxstanbyankakbyankakabydgnbyen oaxacabyjngbykynbylw afqbylw hwryzwnt"
    "ybylw \333\201wrayzwn\331\271\333\222bynglwrbyrthbyrwtbyuenosa erisabyunas airisbyunas ayelsbyuzandionbyuzanti"
    "onbywns ayrsbyygyngbyyrwtbyyzsyngbyzancebyzantionbyzantiumbyzanzbyzntywnb\321\243lu graducaeredincaicairecairo"
    "cairucairuscakartacakirepcalcutacalcuttacalicaligardamanacaliumcampalacamraata byankakacancan hocecan pirancis"
    "kocan vancandiacandiecanggucanggu balicankaycankt peterburgcantaocantoncap saint jacquescaparracape saint jame"
    "scape touncape towncapital megyecaracaecaracascarachicaraquescaratagena de indiascarayevocarcoviacarigradcarta"
    "genacartagena das indiascartagena de indiascartaxena de indiascarthagenecarthagene des indescasa brancacasabla"
    "ncacasabrancacastrum cluscastrum danorumcatanecataniacathair ho chi minhcathair nua eabhraccatinacatmanducatma"
    "ndumcattarocattorocavo pavulocaypurccheng tuccsccucdmxcearacebcebocebucebu citycebu sehricebu shahriceicekagac"
    "en nicenaicenajcenajocenajuscenaycenccencenducenevrecengaducengducengduoceni\341\214\215ducennaicennajcentucev"
    "iyaceyppurcgnchang raichangwat chiang maichangwat chiang raichangwat muang chiang raichangwat muang jieng raic"
    "hangwat phra nakhonchangwat phuketchantuchaouencharm el cheikhchauenchay pu rachechaouenchechaouenechefchaouen"
    "chefchaouenechehnaichehnducheing tucheiynghimcheiyngraychenaichenajchenducheng doucheng dou shicheng tucheng t"
    "u hsiencheng tu shihchengduchengdu shichennaichennai cennaichennajcheongdu sichermchhum chun suchichi ka kochi"
    "ang maichiang majchiang raichianglaichiangmaichiangrajchicagochicaguchichaouenechiengmaichiengraichienmaichien"
    "raichijvchikagochikhakochioviachisinauchnaychnayychng dwchngdwchonnk konnkchonoloulouchournkantachristianiachu"
    "kiyawuchunduchunisuchuqi yapuchuqiyapuchurihhichwilihichyang maychyang mayychyang raychyang rayychyan\332\253 "
    "maychyan\332\253 raychykagachynaychynayychyngdwch\323\251nd\322\257ch\333\220ngd\333\207 sh\333\225\332\276yrc"
    "ian maycian raycianga maicianga raiciangrajuscidade antiga de hoi ancidade de cebucidade de ho chi minhcidade "
    "de mexicocidade de minascidade do cabocidade do mexicocidade do sao salvador da bahia de todos os santoscienga"
    " maicienga rayacikagacikagocikakocikaqociles santjagascinkappurcirihecirikhcisinaucita del capcita du messicuc"
    "itati du capucitnicitta del capocitta del messicocitta di bruxellescittae do cavocity of brusselscity of cebuc"
    "ity of gold coastcity of manilacity of nassaucity of new yorkciuda de dublinciuda de mendozaciuda del cabuciud"
    "ad autonoma de buenos airesciudad de cebuciudad de cordobaciudad de la santisima trinidad y puerto de santa ma"
    "ria del buen ayreciudad de las casasciudad de los angelosciudad de luxemburgociudad de mejicociudad de mendoza"
    "ciudad de meridaciudad de mexicociudad de montevideociudad de panamaciudad de puerto ricociudad de siem riepci"
    "udad de valparaisociudad del cabociudad del cuzcociudad ho chi minhciudad la pazciudad las casasciudad mexicoc"
    "iudad trujillociudadsantiagociudat do cabociurichasciutat de luxemburgciutat de mallorcaciutat de mexicciutat "
    "de panamaciutat de rio de janeirociutat del capcivcivitas capitisciyam maiciyam raiciyani\341\214\215 mayiciya"
    "ni\341\214\215 rayiciyattilciyem ripciyolcjurikhcjurikh khotcjurykhclaudiopolisclausemburgoclausenburgcljclocl"
    "oizanburgclujcluj napocaclusclusenburgcmbcmncnxcobanhavancochimcochincohannes beirkcohviyacokcolognacolognecol"
    "ombocolonhacoloniacolonia agrippinacolonia agrippinensiscolonia claudia ara agrippinensiumcolumbocolumbumcommu"
    "nitas ragusinacompong baiconstantinobleconstantinoplaconstantinopleconstantinopolenconstantinopoliconstantinop"
    "oliscopenagacopenaghencopenaguencopenhagacopenhagencopenhaguecopenhaguencorcordobacordoba i argentinacordovaco"
    "rdubacoscocosta doradacostantinopolicphcptcracaucracoviacracoviecracowcsengtucsennaictactgctucuerihcuidad de l"
    "os angelosculoniacurihcurikkucurychcuschumcuscocuscucuvacuzcuzcocwlencwngzduhcxrc thawncziang majcziang rajda "
    "banda ban shida hueryeeda huryeeda kada ka erda khureda kureda lei si sa la muda namda nangda nangada nani\341"
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
    "kyotukyotumkyoutokyoutoshikyshynawkytwkywtwkyyfk\333\207yalal\333\207mp\333\207rk\333\220p \331\274awnl al wif"
    "la ahuanala avanla ba sila ciudad condalla ge sila h xrla habanala havanala havanela he erla muy noble y leal "
    "ciudad de nuestra senora santa maria de la asuncionla pajala pajhala pasla pas shaaryla pasala pasasla pazla p"
    "azola perla del adriaticola reina de los angeles de porciunculala romanala rwmanala si pa er ma sila valetla v"
    "aletala valetola valettala valettela vallettala villa y corte de madridlabazlachorilacupolisladanalagaslageasl"
    "aghwslagoslagos shaarylagosalagosaslagoseulagosilagosolaguososlaguseulagwslahaurlahauralaholeulahorlahoralahor"
    "aslahorelahorilahoriumlahorolahwrlai anglai luo bilaibachlaibochlajwslak sem beirklakanalakcamparklakhorlakjhe"
    "mbargalakoslakurlalomanalandanlandanalandenlang bo la banglang mang ya delantalanta jailapajalapaslapasalapase"
    "ulapazlaqoslas aynjlslas encalaslas enjaleslas enjalislas palmaslas palmas de g clas palmas de gran canarialas"
    " palmas de gran kanarialas palmas de gran kanarijalas penaslasa ainjalasalasa enjalasalasa enjilasalaspalmasal"
    "aspalmasolauslavan alavanalavann alavovlaxlbwble cairele caple onleas ancelesledlefkosalefkoshalefkosialefkosi"
    "anlegosalei ke ya wei kelei xi feileikyabikeulek xslembaerschlembarschlemberglemburgleningeuladeuleningradleni"
    "ngradolenjingradleonleonaleonasleondeonleonileopolileopolisleopololeopulles palmes de gran canarialetzebuergle"
    "tzeburgleucosialfyflh rwmnhlhabanalhavanalheli jiali kapli mali si benli si feili wo fuli ya deli yue re nei l"
    "ulibibeulibiuligaliksanboulimlimalimaelimaqlimelimmalimolindanaeslindanasliomalionalioniliopuliliospoinlioumpl"
    "ianaliovlislisabanalisabonlisabonalisabonilisbanalisboalisbonlisbonalisbonnelisbonolisbonumlisbxnliseubonlisim"
    "balissabonlisszabonlithopolislittle red dotliubalianaliublianaliublianneliublijanaliubliyanaliudejaneiluliuibl"
    "eanaliuksemburgaslivhivalivivliyadeuliyonaliyubliyanaliyupliyanalizboalizbonlizbonalizponljondanljuljubljanlju"
    "bljanaljubljana oshljubljanaeljubljanoljuksemburgljvivlksmbrgllundainlmbryqlndnlo caplo cayirolodonilogoslohur"
    "lok chham kilomalomboklonlondainlondanlondarlondelondenlondinlondiniumlondinolondnlondonlondon oshlondonalondo"
    "naslondonilondonolondonslondonulondralondreslondrezlondrilondrolondyelondynlonnlontonlontoolontraloslos ancele"
    "slos andeleslos andzelaslos andzeleslos andzhehleslos andzheleslos andzhelislos angeleslos angelesolos anjeles"
    "los anjelesilos antzeleslos anxheleslos anxheloslos anzeleslos anzheleslos anzheles shaarylos madrileslosa enj"
    "elasalosa enjelisalosa enjelsalosandzelosaloseuaenjelleseuloseuenjelleseulouang prabanglouangphabanglouangphra"
    "bangloundreslouxemvourgolpalpblpqlrmls anjlslshbwntlu bu er ya nalu sen bao chenglu sen bao shilu yi gangluan "
    "donluan gjonluan prabanluang phrabangluang prabangluanga parabangaluanga prabangaluangpeulabangluangpkhabanglu"
    "angprabangluangprabangasluangprabangoluanpabanaluanprabanlub li ya nalubian alubianalubianelubiann alubjanalub"
    "lanlublanalublianolubljanalucemburklucilinburhuclucsamburglucsemburgluebianalueblaenlueblanalueksemburglueksem"
    "burqluessemburghlugsembuleukeuluksambuurluksemaburgaluksemboarchluksembourgluksemburgluksemburgaluksemburgiluk"
    "semburgoluksemburguluksemburqluksimburlun duilun dunlun tunlundenlundralundunlundunirlung dunglungsod ng athin"
    "alungsod ng barcelonalungsod ng buenos aireslungsod ng cairolungsod ng colognelungsod ng florencialungsod ng h"
    "elsinkilungsod ng kyotolungsod ng limalungsod ng los angeleslungsod ng luksemburgolungsod ng madridlungsod ng "
    "maynilalungsod ng mexicolungsod ng milanolungsod ng montreallungsod ng muenchenlungsod ng mumbailungsod ng mun"
    "chenlungsod ng new yorklungsod ng oaxacalungsod ng parislungsod ng romalungsod ng san franciscolungsod ng sank"
    "t peterburglungsod ng sevillalungsod ng tel aviv yafolungsod ng zagreblungsod ng zuerichlungsod ng zurichlunna"
    "innlunninlunnonluo maluo ma naluo ma shiluo shan jiluos andzelslurmutur hirialusenburgolussemborghlussemburghl"
    "ussemburgolussemburgulussimbork veyelutecelutetialutetia parisorumluvan prabanluwani\341\214\215 \341\215\225r"
    "abani\341\214\215luxluxemboergluxemborgluxemborjluxembourgluxembourg byluxembourg cityluxemburgluxemburgoluxem"
    "burgumluxembuurichluxenburgoluyam prabamlvivlvivolvoulvovlvov oshlvovalvovaslvovilvyvlwang prabanglwangh braba"
    "nghlwanj brabanjlwhamywannlwiflwiwlwksmbwrghlwkzambwrglwndwnlwolwowlwqsmbwrglws anjlslws anjlwslws anjlyslws n"
    "glslwuwlwwflwywlw\333\201wrlxndxnlxs xae n ce lislymalymhlyoubyanalysabwnlysbwnlyubeullyanalyublyanalywblyanal"
    "ywnlywn nkaragwalywywma daik lima de lima la jiama la ke shenma leima luma nao sima ni lama saima si ka tema s"
    "i ke tema tet limaamaalemaalqatmadmadaridamadeiramaderaspatanummadeulideumadina mayurqamadoridomadorido shimad"
    "rasmadrimadridmadrid oshmadridamadridasmadridemadridimadridomadridsmadrilmadritmadritemadrydmadrytmaeskatmaesk"
    "uymagaalaa cebumagaalada cebumagadormageritmai a mimai de linmai ya meimaiaemimaiamimaidridmailabaranamailandm"
    "ainilemairilmajamimajamismakelikamalacamalagamalagaemalaghamalagomalajamalakamalaqamalemaleuseyumalgamalkamall"
    "agamallemalqtmambasamamtapeliemamteremanman guman kukmanaosmanausmanausamanausomanausumanawsmana\341\213\215si"
    "mandetriummanhattanmanilamanila citymanilaemanillamanillahmanillemanilomaniramanosmanpelemanrehalmantehrehjman"
    "tehvidehamanteremantibhiriomanylmanylamaomar saeymar semaragamarakesmarakesamarakeshmarakeshimarakeshumarakeso"
    "marakshmarceymardtmaremarrakechmarrakesmarrakeschmarrakeshmarrakeszmarraqueixmarraquexemarrokeshmarsaiyamarsay"
    "marseggiamarsegiamarsegliamarseillamarseillemarseillesmarsejmarsejamarsejlomarselmarselamarselemarselhamarseli"
    "marselismarsellamarsella marseillemarselyemarseymarseyamarseylmarsiellamarsigghiamarsigliamarsihomarsilhamarsi"
    "liamarsilijamarsilyamarsymarsyliamarsylijomarsylyamarsylzmaruseiyumasakatamascatmascatemaskarrmaskatmaskatamas"
    "katasmaskatemaskatomaskavmaskavamaskomaskvamaskwmask\313\214atmasqatmasqatamasquatmasrmassaliamassiliamasukatt"
    "omaszkatmat xco vamatritmatritummatxcovamauriceamayamimayamymaynilambamctmdemdlynmdrydmdynt hw tshy mynhmdynt "
    "mksykwmdynt sybwmdynt znjbarmdyynmdzme de yinmeantevidiyeamedeginmedehlinmedeinmedejinmedelimmedelinmedelinime"
    "deljinamedeljinasmedeljinomedellinmedellinamedeyinamedino de esauiromediolanmediolanummegalokastromegalokastro"
    "nmegsiko simegsikositimehikomei li damekhikomekishikoshitimeksikasmeksikomeksiko sitimeksikositimeksikurbomeks"
    "ykmelmel beirnmelabornamelbenmelbeoleunmelbeonmelbornsmelbournemelbourne citymelbournummelburnmelburnamelburna"
    "smelburnomelidamelpornmelpurnmelvournimen do samen duo samendojamendosmendosamendosaemendozameng ba sameng bi "
    "li aimeng bi li yemeng de wei de yameng maimeng te leimeng te li ermeng te wei duomenidozamenilamentosameridam"
    "erida i yucatanmerrakexmeruborunmerydameskeumeske\322\257meteyinmexmexicomexico bymexico citymexico d fmexico "
    "dfmexico distrito federalmexico stadmexicopolismexikomexiko hiriamexiko stadtmexikoborgme\341\210\215berinimi "
    "lanmi wnikmiamiamimiamiamiamomicklagardmidmikligardurmilmilamilaanmilanmilanamilanasmilanimilanomilanumilaomil"
    "e high citymillanomin s kamincamincheming si keming si ke shimingaminhenminheneminkhenminscminscumminseukeumin"
    "skminsk oshminskaminskajminskasminskominsukuminszkmiranomisrmiunchenasmiunikamiunikhamiunkhenimiwnixmiyamimiyu"
    "nikmiyunikimji wa romamjunkhenmkzykwmkzykwsytymlamlbwrnmlemlqtmmbasammbaymmbyymnawsmndwshmndwzamngpex liyemnic"
    "hovmnichowmnilamnlmnskmnylhmo er benmo si kemo si ta ermo xi ge chengmoembaaimogadarmogadormokummokum alephmom"
    "abakamombaasomombacamombasamombasomombassamompasamonachiummonachomonaco de bavieramonaco di bavieramonaco e ba"
    "vieramonacumonacu di bavieramonacummonbasamongpelliemoniteremonpelemonpeliemonpeljemonpeljeomonpelyemonperiemo"
    "nrealmonrealamonrealimonrealismonreyalmons regismons regiusmonspessulanusmont realmontebide omontebideomontele"
    "imontereimonterejmonterejomonterejusmontereymonterimonterreimonterrejmonterrejamonterreymonterrey citymonterre"
    "y i nuevo leonmonteuliolmontevidejasmontevideomontevideumontevidiejosmontevidiomontevidiyomonteviteomontevitiy"
    "omontopolismontoriorumontpelhiermontpellermontpelliermontpelyiermontrealmontreal citymontreal montrealmontreal"
    "imontrealomorocco citymosataramoscamoscfamoschamoscomoscoumoscovamoscovomoscowmosco\306\277moscumoscuamoseukeu"
    "bamoseutaleumositarimoskamoskaumoskomoskokhmoskoumoskovmoskovamoskovumoskowmoskowamoskumoskuamoskuasmoskvamosk"
    "vomoskwamostarmostaramostarasmostarimosukuwamosutarumoszkvamouskatmowmpakoumplmponkotampratislabamqsyqw sytymr"
    "akshmrsmrsylyamrsylytmrsyymryda ywkatanmrytsrmskwmsqmsqtmtymu ni heimu0baimuang chiang raimuang chieng maimuan"
    "g chieng raimuang jieng hmaimuang jieng raimuang louangphabangmuang paimubaimucmueang chiang maimueang chiang "
    "raimuenchenmueneghmuenhenmuenihmui nemujib citymujnemum bimumbaimumbajmumbajamumbajomumbajusmumbaymumpaimunbai"
    "munchenmuneghmunhenmunicmunichmunich ed bavieramunicipium aelium hadrianum napocamunihmunikemuniquemunixmunken"
    "omunkhenmuntivideumuntividewmuscatmuseukateumushauwomukmuskatmuskavmuskomuy fiel y reconquistadora ciudad de s"
    "an felipe y santiago de montevideomuy noble y muy leal ciudad de santiago de los caballerosmvdmvitamwghadwrmwi"
    "nhenmwkadwrmwmbasamwmbaymwmbshmwmbyymwnblyyhmwnkhmwnplyhmwnplyyhmwntfydwmwnth wydywmwntralmwntrymwntryalmwntry"
    "ymwntybydywmwntyrymwnykhmwskvamwskwmwsqbhmwstarmwstrmx s komxn te rreymxn te wi de xomyadridamyamymyamy flwryd"
    "amyanilamydrdmydyllynmydylynmyenskmyenyeskmylanmylanwmylbrnmymbaismyndwzamynihumynknmynskmynsqmynyskymyrydamyr"
    "y\332\210amyunhenmyunikmyunikhamyunsenamyunxenmywnkhmywnykhmywrqtmy\332\210ylnmy\332\211ylnm\320\270\320\273"
    "\320\260\320\275na bu lei sina saona thaunnabwlynacananadinadisnadynaha tranganai dillinai lok pinai luo binai"
    "lobinairobanairobinairobianairobisnairobynairompinairopinairovinajrobinajrobi oshnajrobionajrobonakhon viangch"
    "annam vannam vangnamapenhanannan dinandinandorfehervarnantinanti fitzinapnapelsnaplnaplesnapocanapolesnapolina"
    "pollinapolonapolsnapolynaporinappolinapulnapulenapulinapuljnapwlynasnasaunasauonasawnasaywnaseanasonassaounass"
    "aunassau citynassau pa bahamasnassonatnatalnatalanatalonatarunata\341\210\215nateulangnatonnayiiroobiinayreabi"
    "nayrobinayroobinayropinayrubinayrwbynboncendakaarunduanea pafosnea paphosnea yorkeneanthopolisneapalneapelneap"
    "eljneapolneapoleneapolisneconei luo binei yarrick schtadtnekosejeneoplantanepalasanepalsanepeilsnetalaneu amst"
    "erdamneu jorckneusatznew albionnew amsterdamnew delhinew orangenew yorcnew yorknew york borgnew york citynew y"
    "ork kentinew york stadnew york van javanew yorkenew yorkunga ka that su tu thit khinga tsong sungiong kongnhan"
    "ha tramnha trangnha tranganha tranjnha trngni ke xi yani kho seiyni siniacangasnicnicanicaeaniccniccaniccaenic"
    "eniceaniconicoseanicosianicosia lefkosianicosienicusianiha tirani\341\214\215nikaianikasijanikkeasyanikkociyan"
    "ikojyanikoshianikosinikosianikosienikosiinikosijnikosijanikosija oshnikosiyanikozinikozianikozijanikozionikozj"
    "aniqusyanirobinisnisaniseunissanissa maritimanisunitsanitzaniu iyarka sitiniu yueniu yue shiniujorkasniw eorkn"
    "iyuyark nakaramnizanizzanja changnjachangnju jorknjujorknketempornknkhr niwyxrknkoyonkrannoapelsnobisadeunom p"
    "ennomeanor adalianossa senhora do desterronounoumeanouvelle yorcknouvieau yorknov jorkonova amsterdanova iorqu"
    "enova yorknovhi sadanovi sadnovi sad khotnovi sadasnovi sadinovi santnovij sadnovisadanovjorkonovu sadunovum e"
    "boracumnovy sadnowy jorknowy sadnsawntakantakarntakkantar es salamntenpasarntenverntochantontomantoumankoueten"
    "toumpainu me xanu mei anua eabhracnuestra senora de la paznuestra senora santa maria de la asuncionnueva yorkn"
    "ujorkanumbainumeanumejanumeonumiyanuo wei sanuova yorknwfy sadnwmyanwwy sadnx wi sadnyachannyajjangnycnyja jor"
    "viknykwsyanykwzyanyplznyqwsyanyqwsyhnyrwbynysnyu yorknyu york shehirinyuyognyuyog sinyuyokunyuyorkanyw ywrqnyw"
    "ywrknyyrwbyn\332\276a \331\271rango cairoo petervaradjaoachakaoachaka nte chouaresoagsakaoahakaoakhakaoakhaka "
    "de khuaresoakhakae de khuaresoaksaka de khuarezoaxoaxacaoaxaca byoaxaca cityoaxaca de juarezoaxaka de juarezoa"
    "xaka de xuaresochridochridaochridasochrydaocridaoeboedofen pestofiraofuridooharidaohdoheulideuohiridiohoroohri"
    "ohridohridaohridiokalandaokalendaokeullaendeuokhriokhridokhriduokhrydokilanidioklaindaoklanoklandoklandasoklan"
    "toklendoklendaokurandoolbiaold bostonold delhiold town tbilisiolisipoolissipoomoooloosakashiophiraopooportoopp"
    "idum ubiorumorgooos anxelesosaosaackeosacaosaca da ban shiosakaosaka shiosaka siosakoosalooscinoseullooseutino"
    "sloslaoslasosleaoslooslo oshosluostinostinaostinasostiniostinsosuroosutinoszakaouellinktonouellinnktonoulan ba"
    "toroulan mpatorourgaoxridoyaksakaoyelintanapa er mapa lun si apa ripaaryspafopafospafosupafwspaipairisapakhrap"
    "akkingpakkupakupalermpalermapalermaspalermepalermopalermupalipalikapalleleumopalmapalma de maiorcapalma de mal"
    "horcapalma de mallorcapalma di maiorcapalma mallorcakoapalmademayoleukapalmaspalmas de gran canariapalrmwpalyr"
    "mwpan chiaopan chiao chenpan chiao chiehpan kiaopan yupanamapanama bypanama citypanama hiriapanama sipanama si"
    "tipanama stadpanama stadtpanama urbopanamashitipanamasitipanamepanamurbopandiceripanoma penapanormuspanticceri"
    "pantruchepao anpao an hsienpaphospaphosaparparaeisparaguayparaisparasparathaparcelonaparchelonaparerumoparipar"
    "iespariggepariggiparighjiparigipariispariisipariizuparijparijsparisparis of the northparisiparixeparizparizepa"
    "rizhparizh oshparizoparizsparselonapartparthaparthenopeparto alegreparysparyzparyzhparyziuspastanpasupatumpaxp"
    "cmpdvpeairtpearl of the adriaticpechinpechinopechinupechinumpechspecinumpei chingpei ching shihpei pingpei pin"
    "g shihpekenpekinpekinapekinaspekingpekinipekinopelkiretpelo aricancpenpenangpenkakpenkalurpeoseupepingpequimpe"
    "quinperperisaperkanperlinpernambucopertpertapertasperthperth cityperthiapertopetpet kinpeterburgpeterburgopete"
    "rburipetersburgpetervaradpetrapilispetrogradpetrogradopetrohradpetroniumpetropolispetursborgpeulahapeullayadel"
    "kaleumenpeullobeudipeupeullolenseupeulloleseupeullolianopolliseupeunompenpeycingpeyjinpeyrutpfopha ran siphalo"
    "rianopolisaphanasalaphartalijapheirthphesaphiladelphiaphilippopelphilippopoliphilippopolisphilippoupolephloren"
    "sphlorensaphloresaphlorianopolisaphloriyanopolisaphlx fdifphnm penphnmpeyphnom penphnom penhphnompenphnompenhp"
    "hnum penhphnum penyphoenix cityphon phenphoratalezaphortalejaphortalejhaphountsalphra nakhonphu sanphucalaphuk"
    "etphuketaphuketasphuncalaphunkalaphxrt hluyspietaripiiteripikkinpilaya tel karmenpilenchepinangpinang george t"
    "ownpinoplepirattislavapirispenpirthpiterpkhuketpknpkrpla ya de lkar menplagia ntel karmenplaiya dela karamenap"
    "laja del karmenplaja del karmenaplaya del carmenplaya del karmenplaya dela karamenaplayya dyl karmynplmh dh my"
    "wrqhplobhadibhaplodinplorentaplorentsiaploudinplovadivaplovdinplovdivplovdivaplovdivasplovhadivhaplowdiwplrmwp"
    "lwbdybplwdywplwrsplwwdyfplwwdywpmipmopnampenpnhpnmh sytypnom pehnpnom penpnom penchpnom penepnom penhpnompenpn"
    "ompenapnompenispnompenopnqpnwm pnpnypo louipo sipo su tunpoapokalapokarapokekonapokh rapokharpokharapokhara ga"
    "visapokhara upamahanagarapalikapokhrapokkarapokkharapokottapole tou mexikoupole tou panamapoleutallejapoleutua"
    "llegeulipoli tis zanzivarispondiceripondiceropondicheripondicherripondicherrypondicherypondiseripondisheripond"
    "ucherrypondypoonapor louiporata luiporatoporato alegareport de franceport loisport louisport louis townport lu"
    "iport luisport luisasport luisoport luizport luyisporta luiporta luisaportluiportoporto alegreporto alegriport"
    "o alegroporto alenkreporto de sao francisco dos casaesporto vallartaportoricoportuportu alegreportu alegriport"
    "u alegryportualegriportus alacerportus caleportus ludoviciporutoposoniumpoteulu iseupotoruisupoudhucherrypouer"
    "to valartapoulpoudevapounepozsonypraagpragpragapragaepragopragueprahaprakprany d\333\201lyprathes singkhporpre"
    "sbourgpresburgpresporokprespurkpressburgpreszburgprgpricopropinsi chiang raiprtprt\332\276prt\332\276 as\331"
    "\271rylyapryzpto vallartaptypu ji shipu la ya de er ka manpu li su panpu luo fu di fupu napu sanpuduchcheripud"
    "ucherripuducherrypuduvaipueblo de los angelespueblo los angelospuehrto valjartapueleutobayaleutapuerto alegrep"
    "uerto louispuerto ricopuerto valartapuerto valjartapuerto vallartapuerto valyartapuertovalartapukespuketopukke"
    "spukkitpullapa mumbaipunpunapunaepunepune saharapuneopunipunopunom penpunonpenpunshalipunsyalpurahapurato vala"
    "rtapurovudifupurtpurte vallartapuspusanpusanapusanoputapestpuvenas airispuyerto baiyartapuyerto vallarttapuyun"
    "pverto valartapverto valjartapvrpwkharapwnapwnhpwnslpwnypwqtpwqwwqhpwr lwypwrtlzhpwrtwpwrtw algrhpwrtw alygryp"
    "wrtw bayarta khalyskwpwrtw wyyyartapwr\331\271wpwsnpxrtu bar ya tapxuketpyalaya dela kamenapyarispyarisapyrnzh"
    "pyrspyurto valartapyyqahireqahrhqhyrqiao zhi shiqing laiqing maiqing naiqlnqlwnytqlwyznbwrgqlwz npwqhqmplhqndq"
    "rqwbqrtajnt kwlwmbyaqrthnhqrzyqsnwwqtmndwqtnyhquancheumquancjouquang chauqueen city of the plainsqueenstownque"
    "enstown pa new zealandquiotoquitoquituquitumquluniatqusquqvadalaxaraqwlqthqwlwmbwqwpnhgnqwrdwbhqwsqwqwzyqysynb"
    "qysynywwqytwqywtwqyybqzblnqhraankoneraankonemyahoetraavelirabbahrabbath ammonraeaeveliraelintanaragosuragunara"
    "gusarahoruraiyadharakrakapuorammarananarangonrangoonrangounrangumrangunrangunarangunasrapasuras muhammadras um"
    "m siddrath ri xode ca ne rore sifirecrecifereciforecihpirecwicrefkiavikrehjkjavikrehsifireiciaviciareicivicrei"
    "gareikiavikreikiavikereikiyabhikareikjaveksreikjavikreikjavikareikjavikasreikyavuikureiquiavikreiquiaviquerejk"
    "ijavikrejkjavikrejkjavikorekrekavikrekh ya wikrekiavikarekjabhikarekjavikarekyavikrekyavikareonreshiferesifere"
    "sifiresipheresipiresi\341\215\214respublica ragusinarevalrevanrevelreyikyavikreykiavicareykjavikreykjavikurrey"
    "kjawikreykyabikreykyavikrgnrhufainri kari nei wari reri xode ca ne roriaadriadriadariaderiadhariadiriadoriadum"
    "riantrigarigaerigerigg arigorihadriiariigaariikarijarijadrijadarijadasrikarimrimariorio d janeirorio de janeir"
    "orio de janeirurio de janejrorio de janerorio de janeyrorio de zaneirasrio de zaneirorio de zaneirosrio de zan"
    "ejrorio de zaneyrorio de zhaneirorio de zhanejrorio di janerorio di jeneriorio di jenirorio nte tzaneiroriodej"
    "aneiroriodezaneirorios dis djaneirosriqarisifirisubonriu de janeiroriu de janeiruriviethe de janvyirivuiurixri"
    "yadriyadariyadhriyadhariyadoriyatriyea di janireariyo di janairoriyo di janeroriyo di jeneriyoriyo di jenerori"
    "yo di jyaneriyormorngwnroemeromromaromanaromeromirommaromorondonroomaroranrorosanzerusuroumrsyphruanpaban junr"
    "uhrukusenburukurunrwmrwmarya deh zhanehjraryadrygaryghrygharyjarykjawkrykyafykrykyawkrykyawykrymrysyfrysyfyryu"
    "buryanaryw dh znyyrwryw dw zhanyrwryw dwzhanyrwryw dy janyrwryyadrzyms ko peiysa er wa duosa ge lei busa kerbs"
    "a la re wosaarayegosaengdeunisaenhwansaenpeulansaenpeulansiseukosafijasaghaisagrabsagrebsagwzlwgbouhsahdzahana"
    "badsaisai gonsai la ye fusai sa luo ni jisai wei li yasai wei yasaigonsaina pharansisakosaina phransiskosainaz"
    "ainasaint charlessaint denissaint denis de la reunionsaint denis reunionsaint dominguesaint iuansaint jamessai"
    "nt john de porto ricosaint petersbourgsaint petersburgsainte jean de porto ricosaireavosajgonsakatasakopiesakr"
    "ebsal wad xrsalabhadorasalavadorasalayebosalfadwrsalfadwr bahyasalonicsalonicasaloniccosaloniksalonikasalonika"
    "isalonikesalonikisaloniquesaluniccusalvadorsalvador da bahiasalvador de bahiasalvador de bahiosalvadorasalvado"
    "rassalvadorisalvadorosalvedorasalvhadora da baiyasalwadwrsalwnyksam zansampasamu paulusan chosesan chouansan c"
    "huanassan cristobalsan cristobal de las casassan cristobal las casassan f ran si s kosan fan shisan franciscos"
    "an francisco de quitosan franciscusan franciskosan francyskasan fransiscosan fransiskassan fransiskosan franss"
    "kwsan fransyskwsan fransysk\333\206san frantziskosan hosesan huansan hwnsan ian de porto ricosan ioannisan jea"
    "n de portoricosan josesan jose de costa ricasan jose i costa ricasan joseosan jozesan juansan juan batista de "
    "puerto ricosan juan bautistade de puerto ricosan juan de puerto ricosan juanosan jusiysan jwzsan khasehsan kho"
    "sesan khozesan khuansan khuanisan khwansan khwsyhsan khwzhsan khwz\333\222 kws\331\271arykasan lan gangsan pao"
    "losan paul ed brasilsan paulassan paulosan paulusan paulu du brasilisan pauluwsan pawlosan petersburgosan phra"
    "nsiskosan pietroburgosan pietruburgusan polo del braxilsan poulosan ta kru sde te ne rifesan xoansan xosesan x"
    "uansana hojesana hosesana hozesana huanasana huraanasana phransisako kauntisana phransiskosanchajussancta crux"
    " nivariaesanctiacobisanctus dionysiussanfranciskosanfuansanfuranshisukosang gei ba er shisang tu susangajsanga"
    "ysanghaesanghaisanghajsanghaysangpaollosangpaollusangpaullosangpaullusangteupeteleubuleukeusanhajasanhajosanho"
    "sesanhuansanhuanasanita maritasankt paulossankt peitersbuergsankt peterburgsankt peterburgassankt peterburgosa"
    "nkt peterburqsankt petersborgsankt petersburgsankt peterzburgsankti petursborgsanktpeterburgasankutopeteruburu"
    "kusannkaesanpaulusanpaurosansibarsansibar stadtsant btrsbrghsant petersbourgsant petersburgsant petersburgosan"
    "ta catherinasanta cruzsanta cruz de tenerifesanta cruz tenerifekoasanta damingasanta fe de bogotasanta krouth "
    "nte tenerifesanta kruja de teneriphesanta krujha de teneriphasanta krus de tenerifesanta krus deh tehnehryfehs"
    "anta krusa de tenarifasanta kruz de tenerifesanta krwssanta krws dy tynyryfasanta krwth dy tynyryfhsanta krwz "
    "dy tynyrfsanta maratasanta mariasanta maria del buen ayresanta martasanta peterburgsantafe de bogotasantakeulu"
    "seudetenelipesantakrusa de tenerifesantamarutasantiagosantiago de calisantiago de chilesantiago de leon de car"
    "acassantiago de los caballeros de guatemalasantiago de xilesantiago del cilesantiago do chilesantiago du ch il"
    "isantiago du chilisantiago\343\203\273de\343\203\273karisantiankosantixakosantiyagosantjagosantjago de chilesa"
    "ntjago de chilisanto domingosanto domingo citysanto domingo de guzmansanto dominqosanto ntominnkosantodoming g"
    "osantyaghwsantyagwsantyyagwsanxaysaosao franciscosao paolosao paulosao paulo capitalsao petersburgosao salvado"
    "rsao sebastiao do rio de janeirosaphiyasaraevasaraevosaraevo oshsaraevuosaragebosaragiebosaragievosarajevasara"
    "jevassarajevosarajevssarajevusarajewosarajywwsaraxevosarayaveasaraybosnasarayebhosarayevhosarayevosarayevusara"
    "yewosarayh wwsaraywwsarayyfwsarm es sejhsarm es seyhsarubadorusarunasaruvuadorusatakahomasataliasaubadoleusaul"
    "saun paulusavea pealeasavirasavo palosaw bawlwsaw palwsaw pawlwsaw pwlwsawo palosaygwnsayqonsaywpaywlwsa\341"
    "\210\215vadorisblytsbylyhschanghaischarm asch schaichscheschauensciorenzasclscopiascupisdqseasea pea lusealdah"
    "seaphiyaseatlseatloseattleseattlumsebi yasebillasebillesebiriasebiryasebiyasebusebu ketemasebu k\313\214alasys"
    "ebu saharasebu sahirasebu seherisebu shakharysebu she\322\273eresebu shisedniejossein ceinseinteupiteojeubeoge"
    "useiy mrathseiynghisek naselselaniksen censen denisena phransiskosenacenasencenasencjensencsensendzenasseng to"
    " chhiseniti \341\215\222terisiberi\341\214\215senjenosenjhenasent pi te xrs beirksenta pitarasabaragasenta pit"
    "arsabargasenzdensenzenseoelseolseonjeon siseoulseoul siseoulsiseoulteugbyeolsiseraiumserayevoserdicaseuelseuko"
    "peseulseulaseulasseuliseuloseulumseung hoiseupeulliteuseutogholleumsevidzhehsevilasevilejesevilhaseviliasevili"
    "jaseviljasevillasevillesevilosevilyaseviyaseweliyesewillasfosgnshasha mu sha yi heshakhri sebusham chansham ch"
    "unsham chun hushang haishang hai shishang hai shihshangaishangajshanghaishanghai cityshanghayshanghhayshanhais"
    "hani\341\214\215hayishankhajshanxaysharm al shaikhsharm ash shaykhsharm ehl shejkhsharm el sheijsharm el sheik"
    "hsharm esh sheikhsharumu\343\203\273eru\343\203\273sheikushawmutshawmuttshawnnutshefshauenshehnchzhehnshemuria"
    "ppushen chenshen chuanshen chuan chenshen chuan hsushen chunshen zhenshen zhen shishenchzhenshendzensheng bao "
    "luosheng bi de baosheng de ya gesheng duo ming gesheng he xisheng hu ansheng ke lu si de te nei li feishengche"
    "ngshensen shishenzenshenzhensherm el sheiksherm el sheikhsherm el shekhsheung hoishfshawnshhr ayrwanshhr panam"
    "ashhr sbwshiatorushidonishiem chunshikagoshingaporushkagwshkupshkupishnghayshng\332\276ayyshou ershou er te bi"
    "e shishrm alshykhshumchunshundzhunshyanggangshykaghwshykagwshykajwshynyangshynzhynshynzynshyqgwsi de ge er mos"
    "i ke pu lisi pu li tesiaeteulsiaitalasiama riapasiargaosiatlsiatulsiayuthiasibiliasicagumsidanisideunisidnefsi"
    "dneisidnejsidnejasidnejosidnejussidneysidnisidniysiehtlsiem reabsiem reapsiemleapeusiemlibsiemrapsiemreabsiemr"
    "eabassiemreapsietlsietlasietlassietlisigapurasijem reapsijetlsikagosikkageasima ripasimcheonsinsin ka posing d"
    "using gapolsing gapoleusingaporesingapore citysingapoursingapursingapurasingidunumsingkh porsinkapouresinoples"
    "int petersborksint petersburgsiro mayraqaxaq yerevansit nisita del caosita del capsiulsiulasivigliasiviljasiya"
    "atilsiyatalsiyatalasiyema ripasiyolasi\341\210\235 ri\341\215\221sjanghaesjanghaisjjsjosjuskgskopeskopeiaskopi"
    "askopieskopiyeskopjeskopjoskopleskoplieskopljeskopyeskpskwbyhslbdwrslwadwrslwnyqhslwnyqysmirnasmirnesmrsmyrnas"
    "myrnesn hwshsn prnsysqwsn ptrzbwrgsngapwrsnghafwrtsngnsnqt ptrbwrgsnt dnyssnth mrthsnth qrws dh tnryphsntw dwm"
    "yngwsoeulsofsofeiysofisofiasofiaesofiesofiisofijsofijasofija oshsofijosofiosofiyasofjasofyasoifiasolsolasoluns"
    "ophiasophiyasopiasoteropolissoubasoukre la pazsoulsourusouru te bie shisouvaspalatospalatrospalatumspbspecial "
    "region of yogyakartasplitsplitasplitasspljetsplytspusqwpyhsrayyfwsrayywwsredetssrm syyhsryybwssasshssiemlibst "
    "denisst jamesst petersburgstad letzebuergstadistadt luxemburgstakahomastakgolmstakhomstambolstamboulstambulsta"
    "mbulastamb\322\261lstare delistgostin poli stimbolistjokolnastostoccholmstoccolmastockholbmastockholmstockolms"
    "tocolmstocolmastokahomastokcholmestokgolmstokgolm oshstokholmstokholmastokholmasstokholmistokholmostokkholmsto"
    "kkholmurstokkolmastokolmstokolmastuculmastuokhuolmsstwkhwlmstwqhwlmstxkholmsu la siesu li shisu riksu wasubasu"
    "bhasuerixsufasuirasukopiesunda kelapasundapurasuo fei yasuo wei lasuofejesupuritosuriccsurixsutokkuhorumusuvsu"
    "vasuva citysuvaesuvayrsuvosuwasvqswbhswfaswfyaswfyhswpyhswwaswyaswyrhsyaleum elsyeikeusyam rybsyana hosesyana "
    "phransiskosyatlsybw sh\333\201rsybw s\313\214arsybyyasydsydneiumsydneysydney citysydnysye ulsym rypsyngpwrsyn"
    "\331\271 py\331\271rz brgsyonan tosyou ouensyqgwsyurixsywlsyym rypsyym ryypszanghajszarajevoszaviraszentpeterv"
    "arsziemreapszkopjeszoeulszofiaszoulsztokholmszxs\332\211nyt p ho chi minhta linta shen gantachkenttai beitai b"
    "ei shitai peitai pei hsientai pei shihtaibeitaibei shitaibei shihtaibei sitaibejustaillinntaipetaipehtaipeitai"
    "peiataipeiumtaipejustaippeitaixkenttajbehjtajbejtajpejtajpeotakkatakkartalintalinatalinastalinitalinotalinstal"
    "lidntallintallin oshtallinatallinntallinnatallinna linntallyntalyntamaki makau rautamizhagamtamulinadutan xian"
    "g shantaplintarintarontatarontotarussalamtastasakadatasakandatasakhandataschkenttashkentashkendtashkenttashken"
    "t oshtashkentitashkndtashqndtashukentotasjkenttaskandataskanrtaskantutaskendetaskenttaskentataskentastaskentot"
    "asyukenteutaszkenttaxkenttaybyhtayipehtaypeytbilistbilisitbilisi oshtbilisistbilisotbilissitbilisytbiliszitbil"
    "sitblisitblystblysytbstbylysytchaj pejtcite la wei fute whanga nui a tarateareanteatehl aviutel abibeutel avev"
    "stel avivtel aviv jaffatel aviv jafotel aviv yaffotel aviv yafotel avivastel avivitel avivotel awiwtel evivtel"
    "a abhibhatela abhivatela avivatelaabibatelavivatelavivumtell abibtell afiftel\326\276abiyb yapwotemasektenerif"
    "etenerifes santa krusasteneriffatenvarteranaterritoire de pondicheryteruabibutesabannakon\343\203\273pukettote"
    "salonicatesalonikitessalonicatessaronikiteubillisitflstflysthach khen tthakathallin ntham quyenthan hiong sant"
    "hang longthanh dothanh pho chiang raithanh pho ho chi minhthanh pho new yorkthanh thai phienthbi li sithbilisi"
    "the big applethe big pineapplethe bridge townthe city of angelsthe city of saint johnthe mexican diggingsthe m"
    "ost noble and most loyal city of santiago of the knights of goathemalathe spanish diggingsthe windy citythel x"
    "a wiftherandathesbal nkhr cheiyngraythesbal nkhr phuketthessalonicathessalonikathessalonikethessalonikithessal"
    "oniquethipetho rxn tothuong haitiatian futianfutibilisitiblisitiblissitiflistigemmi tamellalttilanatillitin fu"
    "tinistioranatiphlidatipilicitirantiran atiran khottiranatiranaetiranetiranotiwnistl abybtl abyb yafatl alrbytl"
    " avyvtl awywtl awyw yafwtl bybtl byb ypwtlahtoantepectlawywtlltlvto sikaztobirishitochiutochkenttociotokatokei"
    "ywtokijatokijastokiotokkiyotokyotolontotongkatongkahtoquiotoramtotorantotoronitotorontastorontotorontutorontum"
    "toshkandtoshkenttoshkent shahritotanttou dun shitouranetp ho chi minhtpetpgistphcmtpilisitramounttref y penrhy"
    "ntremonttrimontiumtrimountaintrimountainetriphelistrnavatsarigradtsau liang haitschhimtschuntsennaitsennkntout"
    "shnghdwtshqndtshynaytsikagotsiurikhitsqnttsuerixtsuriquetsurixtsyrykttuplistu ni situ ni si shituenistuinistuk"
    "holmatulumtuluntumakuetetumasiktuntunestunes tamane\311\243ttuneztunggatunistunis khottunis shaarytunis villet"
    "unisatunisastunisitunisin orntunisstunisztunixituniztunizotunustunuztupaituranturicumturitgtuytwiniseutwkywtwn"
    "stwnystwqywtwrntwtwrwntwtwwnstxengdutynidatyotyranatyrannatyrnhtyunisatzaipourtzakartat\333\216l y\333\225vyvu"
    "budubudaubudoueligitoneuelingtoniuelingtunuerintonueskuepuinuintofukkuuioujvidekukyula batorulaan baatarulaan "
    "baatar hotoulaanbaatarulaanbaataroulaanbaatorulaanbaator hotaulaanbaaturulan batorulan bator hotoulan bator kh"
    "otoulan batorasulan baturulanabataraulanbatarulanbatorullanbataleuullanbatoleuulnulpiaulpia serdicaungujauranb"
    "atoruurbsurbs dumagueteurbs fluminensisurbs montis videiurbs paulistanaurbs pulchri horizontisurbs sancti iose"
    "phi in costaricaurgaurgadaurugauskubuskupvahaka de juerezavahaka de khuarisavaileitevailigatanavainakuvaravain"
    "kuvaravalainsiavalaitavalantsavalaparaisovalartavalencevalenciavalencia valenciavalencievalencijavalenciovalen"
    "ciyavalensejevalensivalensiavalensiivalensijvalensijavalensiyavalensyaavalenthiavalentiavalentziavalenzavalerr"
    "avaletavalettavalle de mexicovalletavallettvallettavalletta oshvallettaevallis paradisivalparaesosvalparaijova"
    "lparaisvalparaisavalparaisasvalparaisovalparaysovalparays\333\206valpeyracovvalynsyavancouvervancovervancuveri"
    "umvanguvevankuvarvankuvervankuveravankuverisvankuverovankuvurvapvaradinum petrivaranacivaranasivaranasiovarana"
    "sisvaranassivarsavarsavavarsaviavarsavjavarsawavarshavavarshavaevarsjavarsovarsovavarsoviavarsovievarsoviovars"
    "savivarsuvavasaka de huarejhavasaros varadvatahukaveenvelingatanavelingtanvelingtanavelingtonvelingtonavelingt"
    "onasvelingtonivelingtonovelintanvellingtanvellingtonvellingtoniavellinqtonvenavencjanvenkuverventjanventyanver"
    "nyjvernyyvhamkuvharavheletavhiantiyanavhilniyasavianchanviang chanvianga canaviangchanvictoriavidenvieviedenvi"
    "envien canvien changvienaviencianavieng caenvieng chanvieng quyviengchanviengtjanviennaviennevienovientanevien"
    "tianvientianasvientianevientijanvientjanvientyanviinvijentijanvila de cordobavila de mendozaville de chechaoue"
    "nville de luxembourgville de phnom penhville de porto ricoville de sainte jean de porto ricoville du capville "
    "lumierevilnvilnavilniavilniasvilniaus miestasvilniousvilnisvilniusvilniusivilniyasvilnjusvilnovilnuesvilnusvil"
    "nyusvinvinarborgvindahokavindgukvindhukvindhukavindhukasvindhukovindkhukvindobonavinduquevindxukvinevinipoppol"
    "isvintchoukvintokvirnijviyanaviyancanviyen tiyenvizantija vizantijavjenavjencanavjennavjentianovjentjanvlcvnov"
    "nsvomvaivorsovostonivrh bosnavtevtgvuienchanvuienchan shivuirinyusuvung tauvungtauvyanavyantyanvyentyanvylnyws"
    "vyzantiow wawa er pa lai suowa ha kawa ha ka shiwa la na xiwa lai tawa lun xi yawaer pa lai suowahakawahstoron"
    "on kewal let tawalencjawalensiyewaletawalnsyawalparayswwalparayzwwalprayyswwalprayzwwaltawan xiangwang chingwa"
    "nkuwerwaranashiwaranasiwaranasywaransywarsawwarsawawarschauwarskouwarswwarszawwarszawawarushawawastokwaterloow"
    "awwawawdhweanwei er niu siwei ling dunwei tienwei ye naweiyngcanthnweiynnawelintonwellingtanwellingteonwelling"
    "tonwellintonwen de he kewen ge huawen he kewenewenenweolingtunwernywhanga nui a tarawhite housewi lni xuswiang"
    " chanwiang taiwiangcanwiedenwienwien tsjanwieng taiwientianwilayah persekutuan kuala lumpurwilnawilniuswilnowi"
    "lnuswin dhukwindhoekwindhukwindoekwindy citywjedzynwlgwlnsyhwlnyswlthwlyngtwnwnkwwrwnkwwr brytysh klmbyawnqwbr"
    "wo jowrshwrshwwrswwu jiao weiwu lan ba tuowukutawwawwynthwqwxrsxwyentyanwylnhwylnsyawylnywswylynghtwnwylynjtwn"
    "wynwyndhwkwyndhwqwynd\332\276wkwynhwynhoekewynkwwrwyntyanwyn\331\271\333\201wkxa bud abixa sun si xxngxa vung "
    "tauxabi canxacartaxah mda badxak kraxal matixam manxamstexrdamxangaixareki paxauenxedinbaraxelsinkixenebraxeth"
    "ensxexauenxhakartaxi nixi ya tuxia wan naxian gangxian li shengxian li shixiang gangxianggangxiem riepxieng ma"
    "ixieng raixin anxin jia poxin jin shanxing jia poxmvt sraxo kh ridxo sa kaxohanesburgoxokh laendxue lixulanbat"
    "xrxxsloxxstinya cangya dianya jia daya mei da ba deya song senya zhuangya zhuang shiyajgyadazyakartayammanyamr"
    "ytsaryang gonyang guangyanghwnyangjgvanghyangkungyangonyangunayangwnyanjwnyankonyankounyanqonyantalyayavklandy"
    "azmirye jia daye li wenyelebanyem jillayeravana prantayerba buenayere wanyerevanyerevanayerevhanayervandavanye"
    "teboliyi la ke li wengyi si tan baoyi si tan bu eryi zi mi eryin gingyiriwanymqyog yakaleutayogyakartayohanese"
    "ubeogeuyohanesuburuguyohannesburgyohannesburqyohateboryayok hon ni su pauyong zhenyork berriyoteboriyoxannesbu"
    "rgyryfanyrywanytoyue han nei si baoyue han ni si baoyvryvy akua tavaywbwdywgyakartaywhnsbwrgywjyakrtaywsakayws"
    "lwywtbryyxk ya kar tayyzy\333\225kray\333\225mst\333\225rdamzabragzabregzagzagabbriazagabriazagarabazagavriaza"
    "ghrbzagrabzagrabiazagrbzagrebzagrebazagrebaszagrebizagrebozagrebszagrepzagrevzagrzebzagurebuzahrebzajrybzanizi"
    "barizanjibarzanjibarazanjibarushitizanjiborzankrempzanzibarzanzibar byzanzibar cityzanzibaraszanzibarizanzibar"
    "ozaqrebzenevazenewzeurichzghrbzhai pu erzhai pu yazhajpurzhakartazhehnevazhenevazhi jia gezhnwzhong guo shang "
    "haizhwhansbwrgzimmezirichzirikziuda de panamaziurikhazkqzmiwrniaznbhznevzngbarzngdwznjbarznyznzznzybr sytyzqnz"
    "rgzrhzuerichzuerighzuerihzuriczurichzuricuzurighzurigozurihzurikozuriquezurychzwrykhzyng ryzyrichezyrihuzyrykz"
    "yurikhazywrchzywrhzywrkh\316\261\316\262\316\261\316\275\316\261\316\261\316\263\316\271\316\261 \317\200\316"
    "\265\317\204\317\201\316\277\317\205\317\200\316\277\316\273\316\267\316\261\316\263\316\272\316\261\316\275"
    "\317\204\316\271\317\201\316\261\316\270\316\267\316\275\316\261\316\261\316\270\316\267\316\275\316\261\316"
    "\271\316\261\316\272\316\272\317\201\316\261\316\261\316\273\316\271\316\272\316\261\317\201\316\275\316\261"
    "\317\203\317\203\316\277\317\203\316\261\316\273\316\274\316\261\317\204\316\271\316\261\316\274\316\262\316"
    "\277\317\205\317\201\316\263\316\277\316\261\316\274\316\274\316\261\316\275\316\261\316\274\317\200\316\271"
    "\317\204\316\266\316\261\316\275\316\261\316\274\317\200\316\277\317\205 \316\275\317\204\316\261\316\274\317"
    "\200\316\271\316\261\316\274\317\201\316\271\317\204\317\203\316\261\317\201\316\261\316\274\317\203\317\204"
    "\316\265\317\201\316\275\317\204\316\261\316\274\316\261\316\275\316\277\316\271\316\261\316\275\317\204\316"
    "\271\316\263\316\277\317\205\316\261 \316\263\316\277\317\205\316\261\317\204\316\265\316\274\316\261\316\273"
    "\316\261\316\261\316\275\317\204\316\271\317\203 \316\261\316\274\317\200\316\265\316\274\317\200\316\261\316"
    "\261\317\201\316\265\316\272\316\271\317\200\316\261\316\261\317\203\316\277\317\205\316\275\316\270\316\271"
    "\316\277\316\275\316\261\317\203\316\277\317\205\316\275\317\203\316\271\316\277\316\275\316\261\317\203\317"
    "\200\316\261\316\273\316\261\316\270\316\277\317\203\316\261\317\204\317\204\316\261\316\273\316\265\316\271"
    "\316\261\316\261\317\207\316\274\316\265\316\275\317\204\316\261\316\274\317\200\316\261\316\275\317\204\316"
    "\262\316\261\316\273\316\265\316\275\316\270\316\271\316\261\316\262\316\261\316\273\316\265\317\204\316\261"
    "\316\262\316\261\316\273\316\265\317\204\317\204\316\261\316\262\316\261\316\273\317\200\316\261\317\201\316"
    "\261\316\271\317\203\316\277\316\262\316\261\316\275\316\272\316\277\317\205\316\262\316\265\317\201\316\262"
    "\316\261\317\201\316\272\316\265\316\273\317\211\316\275\316\267\316\262\316\261\317\201\317\203\316\277\316"
    "\262\316\271\316\261\316\262\316\265\316\273\316\271\316\263\317\201\316\261\316\264\316\271\316\262\316\265"
    "\317\201\316\277\316\273\316\271\316\275\316\277\316\262\316\267\317\201\317\205\317\204\316\277\317\203\316"
    "\262\316\271\316\265\316\275\316\275\316\267\316\262\316\271\316\265\316\275\317\204\316\271\316\261\316\275"
    "\316\262\316\271\316\273\316\275\316\261\316\262\316\271\316\273\316\275\316\271\316\277\317\205\317\203\316"
    "\262\316\271\316\275\317\204\317\207\316\277\317\205\316\272\316\262\316\277\316\274\316\262\316\261\316\267"
    "\316\262\316\277\317\203\317\204\317\211\316\275\316\267\316\262\316\277\317\205\316\264\316\261\317\200\316"
    "\265\317\203\317\204\316\267\316\262\316\277\317\205\316\272\316\277\317\205\317\201\316\265\317\203\317\204"
    "\316\271\316\262\317\201\317\205\316\276\316\265\316\273\316\273\316\265\317\203\316\262\317\205\316\266\316"
    "\261\316\275\317\204\316\271\316\277\316\263\316\265\316\275\316\265\316\262\316\267\316\263\316\265\316\275"
    "\316\265\317\205\316\267\316\263\316\271\316\261\316\275\316\263\316\272\316\277\316\275\316\263\316\271\316"
    "\265\317\201\316\265\316\262\316\261\316\275\316\263\316\271\316\277\316\263\316\272\316\271\316\261\316\272"
    "\316\261\317\201\317\204\316\261\316\263\316\271\316\277\317\207\316\261\316\275\316\265\317\203\316\274\317"
    "\200\316\277\317\205\317\201\316\263\316\272\316\263\316\272\316\265\317\204\316\265\316\274\317\200\316\277"
    "\317\201\316\263\316\272\316\263\316\277\317\205\316\261\316\264\316\261\316\273\316\261\317\207\316\261\317"
    "\201\316\261\316\263\316\277\317\205\316\271\316\275\317\204\317\207\316\277\317\205\316\272\316\263\317\201"
    "\316\261\316\275\316\261\316\264\316\261\316\264\316\265\316\273\317\207\316\271\316\264\316\277\317\205\316"
    "\262\316\273\316\271\316\275\316\277\316\265\316\264\316\271\316\274\316\262\316\277\317\205\317\201\316\263"
    "\316\277\316\265\316\273\317\203\316\271\316\275\316\272\316\271\316\265\317\201\316\265\316\262\316\261\316"
    "\275\316\266\316\261\316\263\316\272\317\201\316\265\316\274\317\200\316\266\317\205\317\201\316\271\317\207"
    "\316\267\316\267\317\201\316\261\316\272\316\273\316\265\316\271\316\277\316\267\317\201\316\261\316\272\316"
    "\273\316\265\316\271\316\277 \316\272\317\201\316\267\317\204\316\267\317\203\316\270\316\265\317\203\317\203"
    "\316\261\316\273\316\277\316\275\316\271\316\272\316\267\316\271\317\203\317\204\316\261\316\274\317\200\316"
    "\277\317\205\316\273\316\272\316\261\316\266\316\261\316\274\317\200\316\273\316\261\316\275\316\272\316\261"
    "\316\272\316\261\316\271\317\201\316\277\316\272\316\261\316\273\316\272\316\277\317\205\317\204\316\261\316"
    "\272\316\261\316\274\317\200\316\261\316\273\316\261\316\272\316\261\317\201\316\261\316\272\316\261\317\203"
    "\316\272\316\261\317\201\316\261\317\204\317\203\316\271\316\272\316\261\317\204\316\261\316\275\316\267\316"
    "\272\316\261\317\204\316\274\316\261\316\275\317\204\316\277\317\205\316\272\316\265\316\271\317\200 \317\204"
    "\316\261\316\277\317\205\316\275\316\272\316\271\316\263\316\272\316\261\316\273\316\271\316\272\316\271\316"
    "\265\316\262\316\277\316\272\316\271\316\277\317\204\316\277\316\272\316\271\317\203\316\271\316\275\316\261"
    "\316\277\317\205\316\272\316\271\317\204\316\277\316\272\316\273\316\277\317\205\316\266 \316\275\316\261\317"
    "\200\316\277\316\272\316\261\316\272\316\277\316\273\316\277\316\274\317\200\316\277\316\272\316\277\316\273"
    "\317\211\316\275\316\271\316\261\316\272\316\277\317\200\316\265\316\263\317\207\316\261\316\263\316\267\316"
    "\272\316\277\317\201\316\264\316\277\316\262\316\261\316\272\316\277\317\205\316\261\316\273\316\261 \316\273"
    "\316\277\317\205\316\274\317\200\316\277\317\205\317\201\316\272\316\277\317\205\316\261\316\275\316\263\316"
    "\272\317\204\317\203\316\277\316\277\317\205\316\272\316\277\317\205\317\203\316\272\316\277\316\272\317\201"
    "\316\261\316\272\316\277\316\262\316\271\316\261\316\272\317\211\316\275\317\203\317\204\316\261\316\275\317"
    "\204\316\271\316\275\316\277\317\205\317\200\316\277\316\273\316\267\316\272\317\211\316\275\317\203\317\204"
    "\316\261\316\275\317\204\316\271\316\275\316\277\317\205\317\200\316\277\316\273\316\271\317\203\316\273\316"
    "\261 \317\200\316\261\317\203\316\273\316\261\316\263\316\277\317\203\316\273\316\261\317\207\316\277\317\201"
    "\316\267\316\273\316\262\316\271\316\262\316\273\316\265\316\277\316\275\316\273\316\265\317\205\316\272\317"
    "\211\317\203\316\271\316\261\316\273\316\265\317\205\316\272\317\211\317\203\316\271\316\261\316\275\316\273"
    "\316\271\316\274\316\261\316\273\316\271\316\277\317\205\316\274\317\200\316\273\316\271\316\261\316\275\316"
    "\261\316\273\316\271\317\203\316\261\316\262\317\211\316\275\316\261\316\273\316\277\316\275\316\264\316\271"
    "\316\275\316\277\316\273\316\277\317\203 \316\261\316\275\317\204\316\266\316\265\316\273\316\265\317\203\316"
    "\273\316\277\317\205\316\276\316\265\316\274\316\262\316\277\317\205\317\201\316\263\316\277\316\274\316\261"
    "\316\264\317\201\316\271\317\204\316\267\316\274\316\261\316\271\316\261\316\274\316\271\316\274\316\261\316"
    "\273\316\261\316\263\316\261\316\274\316\261\316\273\316\265\316\274\316\261\316\275\316\271\316\273\316\261"
    "\316\274\316\261\317\203\317\203\316\261\316\273\316\271\316\261\316\274\316\265\316\264\316\265\316\263\316"
    "\271\316\275\316\274\316\265\316\273\316\262\316\277\317\205\317\201\316\275\316\267\316\274\316\265\316\275"
    "\317\204\316\277\317\203\316\261\316\274\316\265\317\201\316\271\316\264\316\261\316\274\316\271\316\275\317"
    "\203\316\272\316\274\316\277\316\274\317\200\316\261\317\203\316\261\316\274\316\277\316\275\316\261\317\207"
    "\316\277\316\274\316\277\316\275\317\200\316\265\316\273\316\271\316\265\316\274\316\277\316\275\317\204\316"
    "\265\316\262\316\271\316\264\316\265\316\277\316\274\316\277\316\275\317\204\316\265\317\201\317\201\316\265"
    "\316\271\316\274\316\277\316\275\317\204\317\201\316\265\316\261\316\273\316\274\316\277\317\203\317\204\316"
    "\261\317\201\316\274\316\277\317\203\317\207\316\261\316\274\316\277\317\205\317\203\316\272\316\261\317\204"
    "\316\274\317\200\316\261\316\272\316\277\317\205\316\274\317\200\316\261\316\275\316\263\316\272\316\261\316"
    "\273\316\277\317\201\316\274\317\200\316\261\316\275\316\263\316\272\316\277\316\272\316\274\317\200\316\261"
    "\317\204\316\277\317\205\316\274\316\271\316\274\317\200\316\265\316\273\316\277 \316\277\317\201\316\271\316"
    "\266\316\277\316\275\317\204\316\265\316\274\317\200\316\265\317\201\316\263\316\272\316\265\316\275\316\274"
    "\317\200\316\277\316\263\316\272\316\277\317\204\316\261\316\274\317\200\316\277\317\201\316\275\317\204\316"
    "\277\316\274\317\200\316\277\317\205\316\265\316\275\316\277\317\203 a\316\271\317\201\316\265\317\203\316\274"
    "\317\200\316\277\317\205\316\265\316\275\316\277\317\203 \316\261\316\271\317\201\316\265\317\203\316\274\317"
    "\200\316\277\317\205\317\203\316\261\316\275\316\274\317\200\317\201\316\261\317\204\316\271\317\203\316\273"
    "\316\261\316\262\316\261\316\274\317\200\317\201\316\271\317\203\316\274\317\200\316\265\316\271\316\275\316"
    "\275\316\261\316\271\317\201\316\277\316\274\317\200\316\271\316\275\316\261\316\275\317\204\316\271 \317\206"
    "\316\271\317\204\316\266\316\271\316\275\316\261\317\200\316\277\316\273\316\267\316\275\316\261\317\203\317"
    "\203\316\261\316\277\317\205\316\275\316\265\316\261 \317\205\316\277\317\201\316\272\316\267\316\275\316\271"
    "\316\272\316\261\316\271\316\261\316\275\316\277\316\262\316\271 \317\203\316\261\316\275\317\204\316\275\316"
    "\277\317\205\316\274\316\265\316\261\316\275\317\204\316\261\316\272\316\261\316\275\317\204\316\261\316\272"
    "\316\261\317\201\316\275\317\204\316\261\316\272\316\272\316\261\316\275\317\204\316\261\317\201 \316\265\317"
    "\203 \317\203\316\261\316\273\316\261\316\274\316\275\317\204\316\265\316\275\316\262\316\265\317\201\316\275"
    "\317\204\316\265\316\275\317\200\316\261\317\203\316\261\317\201\316\275\317\204\316\277\316\275\317\204\316"
    "\277\316\274\316\261\316\275\317\204\316\277\317\205\316\274\316\261\316\263\316\272\316\277\317\205\316\265"
    "\317\204\316\265\316\275\317\204\316\277\317\205\316\274\317\200\316\261\316\271\316\275\317\204\316\277\317"
    "\207\316\261\316\277\316\261\317\207\316\261\316\272\316\261 \316\275\317\204\316\265 \317\207\316\277\317\205"
    "\316\261\317\201\316\265\317\203\316\277\317\203\316\273\316\277\316\277\317\205\316\265\316\273\316\273\316"
    "\271\316\263\316\272\317\204\316\277\316\275\316\277\317\205\316\265\316\273\316\273\316\271\316\275\316\263"
    "\316\272\317\204\316\277\316\275\316\277\317\205\316\273\316\261\316\275 \316\274\317\200\316\261\317\204\316"
    "\277\317\201\316\277\317\207\317\201\316\271\316\264\316\261\317\200\316\261\317\201\316\271\317\203\316\271"
    "\317\200\316\261\317\206\316\277\317\203\317\200\316\265\316\272\316\271\316\275\316\277\317\200\316\265\317"
    "\201\316\270\317\200\316\273\316\261\316\263\316\271\316\261 \316\275\317\204\316\265\316\273 \316\272\316\261"
    "\317\201\316\274\316\265\316\275\317\200\316\275\316\277\316\274 \317\200\316\265\316\275\317\207\317\200\316"
    "\277\316\272\316\261\317\201\316\261\317\200\316\277\316\273\316\267 \317\204\316\267\317\203 \316\266\316\261"
    "\316\275\316\266\316\271\316\262\316\261\317\201\316\267\317\203\317\200\316\277\316\273\316\267 \317\204\316"
    "\277\317\205 \316\274\316\265\316\276\316\271\316\272\316\277\317\205\317\200\316\277\316\273\316\267 \317\204"
    "\316\277\317\205 \317\200\316\261\316\275\316\261\316\274\316\261\317\200\316\277\317\201 \316\273\316\277\317"
    "\205\316\271\317\200\316\277\317\201\317\204\316\277\317\200\316\277\317\201\317\204\316\277 \316\261\316\273"
    "\316\265\316\263\316\272\317\201\316\265\317\200\316\277\317\205\316\265\317\201\317\204\316\277 \316\262\316"
    "\261\316\273\316\261\317\201\317\204\316\261\317\200\316\277\317\205\316\275\316\265\317\200\317\201\316\261"
    "\316\263\316\261\317\201\316\265\316\271\316\272\316\271\316\261\316\262\316\271\316\272\317\201\316\265\317"
    "\203\316\271\317\206\316\265\317\201\316\265\317\205\316\272\316\271\316\261\316\262\316\271\316\272\317\201"
    "\316\271\316\261\316\275\317\204\317\201\316\271\316\263\316\261\317\201\316\271\316\277 \316\275\317\204\316"
    "\265 \317\204\316\266\316\261\316\275\316\265\316\271\317\201\316\277\317\201\317\211\316\274\316\267\317\203"
    "\316\261\316\273\316\262\316\261\316\264\316\277\317\201\317\203\316\261\316\273\316\277\316\275\316\271\316"
    "\272\316\267\317\203\316\261\316\275 \317\206\317\201\316\261\316\275\317\203\316\271\317\203\316\272\316\277"
    "\317\203\316\261\316\275 \317\207\316\277\317\203\316\265\317\203\316\261\316\275 \317\207\316\277\317\205\316"
    "\261\316\275\317\203\316\261\316\275\316\263\316\272\316\261\316\267\317\203\316\261\316\275\317\204\316\261 "
    "\316\272\317\201\316\277\317\205\316\270 \316\275\317\204\316\265 \317\204\316\265\316\275\316\265\317\201\316"
    "\271\317\206\316\265\317\203\316\261\316\275\317\204\316\271\316\261\316\263\316\272\316\277\317\203\316\261"
    "\316\275\317\204\316\271\316\261\316\263\316\277\317\203\316\261\316\275\317\204\316\277 \316\275\317\204\316"
    "\277\316\274\316\271\316\275\316\263\316\272\316\277\317\203\316\261\316\277 \317\200\316\261\316\277\316\273"
    "\316\277\317\203\316\261\317\201\316\261\316\263\316\265\316\262\316\277\317\203\316\261\317\201\316\261\316"
    "\263\316\271\316\265\316\262\316\277\317\203\316\265\316\262\316\271\316\273\316\273\316\267\317\203\316\265"
    "\316\277\317\205\316\273\317\203\316\271\316\261\317\204\316\273\317\203\316\271\316\263\316\272\316\261\317"
    "\200\316\277\317\205\317\201\316\267\317\203\316\271\316\264\316\275\316\265\317\205\317\203\316\271\316\272"
    "\316\261\316\263\316\277\317\203\316\272\316\277\317\200\316\271\316\261\317\203\316\274\317\205\317\201\316"
    "\275\316\267\317\203\316\277\317\205\316\262\316\261\317\203\316\277\317\205\316\272\317\201\316\265 \316\273"
    "\316\261 \317\200\316\261\316\266\317\203\316\277\317\206\316\271\316\261\317\203\317\200\316\273\316\271\317"
    "\204\317\203\317\204\316\267\316\275 \317\200\316\277\316\273\316\271 stimboli\317\203\317\204\316\277\316\272"
    "\317\207\316\277\316\273\316\274\316\267\317\204\316\261\316\271\317\200\316\265\316\271\317\204\316\261\316"
    "\273\316\271\316\275\317\204\316\261\316\273\316\273\316\271\316\275\317\204\316\261\317\203\316\272\316\265"
    "\316\275\316\264\316\267\317\204\316\265\316\273 \316\261\316\262\316\271\316\262\317\204\316\266\316\261\316"
    "\271\317\200\316\277\317\205\317\201\317\204\316\266\316\261\316\272\316\261\317\201\317\204\316\261\317\204"
    "\316\271\317\201\316\261\316\275\316\261\317\204\316\271\317\206\316\273\316\271\316\264\316\261\317\204\316"
    "\277\316\272\316\271\316\277\317\204\316\277\317\201\316\277\316\275\317\204\316\277\317\204\317\203\316\265"
    "\316\275\316\263\316\272\316\275\317\204\316\277\317\205\317\204\317\203\316\265\316\275\316\275\316\261\316"
    "\271\317\204\317\205\316\275\316\271\316\264\316\261\317\206\316\271\316\273\316\271\317\200\317\200\316\277"
    "\317\205\317\200\316\277\316\273\316\267\317\206\316\273\317\211\317\201\316\265\316\275\317\204\316\271\316"
    "\261\317\206\316\277\317\201\317\204\316\261\316\273\316\265\316\266\316\261\317\206\316\277\317\205\316\275"
    "\317\204\317\203\316\261\316\273\317\207\316\277\316\275\316\263\316\272 \316\272\316\277\316\275\316\263\316"
    "\272\317\207\316\277\316\275\316\277\316\273\316\277\317\205\316\273\316\277\317\205\317\207\316\277\317\205"
    "\317\201\316\263\316\272\316\261\316\275\317\204\316\261\317\211\316\272\316\273\316\261\316\275\317\204\317"
    "\211\317\203\317\204\316\271\316\275\320\260\320\261\320\270\320\264\320\266\320\260\320\275\320\260\320\261"
    "\320\270\320\264\320\266\320\260\320\275 \321\210\320\260\320\260\321\200\321\213\320\260\320\261\320\270\320"
    "\266\320\260\320\275 \321\205\320\276\321\202\320\260\320\261\320\270\321\237\320\260\320\275\320\260\320\261"
    "\321\203 \320\264\320\260\320\261\320\270\320\260\320\261\321\203 \320\264\320\260\320\261\320\270 \321\205"
    "\320\276\321\202\320\260\320\261\321\203 \320\264\320\260\320\261\321\226\320\260\320\261\321\226\320\264\320"
    "\266\320\260\320\275\320\260\320\263\320\260\320\264\320\270\321\200\320\260\320\263\320\260\320\264\321\213"
    "\321\200\320\260\320\263\320\260\320\264\321\226\321\200\320\260\320\264\320\264\320\270\321\201 \320\260\320"
    "\261\320\265\320\261ae\320\260\320\264\320\264\320\270\321\201 \320\260\320\261\320\265\320\261\320\260\320"
    "\260\320\264\320\270\321\201 \320\260\320\261\320\265\320\261\320\260\320\260\320\264\321\213\321\201 \320\260"
    "\320\261\320\265\320\261\320\260\320\260\320\272\320\272\321\200ae\320\260\320\272\320\272\321\200\320\260\320"
    "\260\320\272\321\200\320\260\320\260\320\273\320\274\320\260 \320\260\321\202\320\260\320\260\320\273\320\274"
    "\320\260\320\260\321\202\320\276\320\260\320\273\320\274\320\260\321\202\320\270\320\260\320\273\320\274\320"
    "\260\321\202\321\213\320\260\320\274\320\260\320\275\320\260\320\274\320\274\320\260\320\275\320\260\320\274"
    "\320\274\320\276\320\275\320\260\320\274\321\200\320\270\321\202\321\201\320\260\321\200\320\260\320\274\321"
    "\200\320\270\321\206\320\260\321\200\320\260\320\274\321\200\321\213\321\202\321\201\320\260\321\200\320\260"
    "\320\274\321\200\321\226\321\202\321\201\320\260\321\200\320\260\320\274\321\201\321\202\320\265\321\200\320"
    "\264\320\260\320\274\320\260\320\274\321\201\321\202\321\215\321\200\320\264\320\260\320\274\320\260\320\275"
    "\321\202\320\260\320\273\320\270\321\217\320\260\320\275\321\202\320\260\320\273\320\270\321\230\320\260\320"
    "\260\320\275\321\202\320\260\320\273\321\214\321\217\320\260\320\275\321\202\320\270\320\263\320\262\320\260 "
    "\320\263\320\262\320\260\321\202\320\265\320\274\320\260\320\273\320\260\320\260\320\275\321\202\320\270\320"
    "\263\321\203\320\260 \320\263\320\262\320\260\321\202\320\265\320\274\320\260\320\273\320\260\320\260\320\275"
    "\321\202\320\270\320\263\321\203\320\260 \320\263\321\203\320\260\321\202\320\265\320\274\320\260\320\273\320"
    "\260\320\260\320\275\321\202\321\226\322\221\321\203\320\260 \322\221\320\262\320\260\321\202\320\265\320\274"
    "\320\260\320\273\320\260\320\260\320\275\322\255\320\260\320\273\320\270\320\260\320\260\321\200 \321\200\320"
    "\270\321\217\320\264\320\260\321\200\320\265\320\272\320\270\320\277\320\260\320\260\321\200\320\265\320\272"
    "\321\226\320\277\320\260\320\260\321\200\321\215\320\272\321\226\320\277\320\260\320\260\321\201\321\203\320"
    "\275\321\201\320\270\320\276\320\275\320\260\321\201\321\203\320\275\321\201\321\214\320\265\320\275\320\260"
    "\321\201\321\203\320\275\321\201\321\214\320\270\320\276\320\275\320\260\321\201\321\203\320\275\321\201\321"
    "\214\320\276\320\275\320\260\321\202\320\270\320\275\320\260\320\260\321\202\321\215\320\275\321\213\320\260"
    "\321\204\320\270\320\275\321\213\320\260\321\204\321\226\320\275\320\270\320\260\321\205\320\274\320\260\320"
    "\264\320\260\320\261\320\260\320\264\320\260\321\205\320\274\320\260\320\264\320\260\320\261\320\260\320\264 "
    "\321\210\320\260\320\260\321\200\321\213\320\260\321\205\320\274\320\265\320\264\320\260\320\261\320\260\320"
    "\264\320\260\321\263\320\270\320\275\321\213\320\260\322\263\320\274\320\260\320\264\320\276\320\261\320\276"
    "\320\264\320\261\320\260\320\263\320\260\321\202\320\260\320\261\320\260\320\272\321\203\320\261\320\260\320"
    "\272\321\213\320\261\320\260\320\273\320\265\320\275\321\214\321\217\320\261\320\260\320\275\320\263\320\260"
    "\320\273\320\276\321\200\320\261\320\260\320\275\320\263\320\272\320\276\320\272\320\261\320\260\320\275\320"
    "\272\320\276\320\272\320\261\320\260\321\200\320\264\320\276\320\261\320\260\321\200\321\201\320\265\320\273"
    "\320\276\320\275\320\261\320\260\321\200\321\201\320\265\320\273\320\276\320\275ae\320\261\320\260\321\200\321"
    "\201\320\265\320\273\320\276\320\275\320\260\320\261\320\260\321\200\321\201\320\265\320\273\320\276\320\275"
    "\320\276\320\261\320\260\321\202\321\203\320\274\320\270\320\261\320\260\321\202\321\203\320\274\321\226\320"
    "\261\320\260\322\241\321\213\320\261\320\260\322\245\320\272\320\276\320\272\320\261\320\260\322\255\321\213"
    "\320\274\320\261\320\265\320\270\320\266\321\226\322\243\320\261\320\265\320\270\321\200\321\203\321\202\320"
    "\261\320\265\320\270\321\200\321\203\321\202 \320\276\321\210\321\201\321\214\320\261\320\265\320\273\320\263"
    "\321\200\320\260\320\264\320\261\320\265\320\273\320\276 \320\276\321\200\320\270\320\267\320\276\320\275\321"
    "\202\320\265\320\261\320\265\320\273\320\276 \320\276\321\200\320\270\320\267\320\276\320\275\321\202\320\270"
    "\320\261\320\265\320\273\320\276 \321\205\320\276\321\200\320\270\320\267\320\276\320\275\321\202\320\265\320"
    "\261\320\265\320\273\321\203 \320\260\321\200\321\213\320\267\320\276\320\275\321\202\321\213\320\261\320\265"
    "\320\273\321\203 \320\276\321\200\320\270\320\267\320\276\320\275\321\202\320\270\320\261\320\265\320\273\321"
    "\203 \320\276\321\200\320\270\320\267\320\276\320\275\321\202\321\226\320\261\320\265\320\275\320\263\320\260"
    "\320\273\321\203\321\200\321\203\320\261\320\265\320\275\322\221\320\260\320\273\321\203\321\200\321\203\320"
    "\261\320\265\320\276\320\263\321\200\320\260\320\264\320\261\320\265\321\200\320\263\320\265\320\275\320\261"
    "\320\265\321\200\320\273\320\270\320\275\320\261\320\265\321\200\320\273\321\226\320\275\320\261\320\265\321"
    "\202\321\212\321\213\321\200\320\261\321\203\321\205\320\261\320\265\321\207\320\261\320\265\321\230\321\200"
    "\321\203\321\202\320\261\320\276\320\263\320\276\321\202\320\260\320\261\320\276\320\264\321\200\321\203\320"
    "\274\320\261\320\276\320\272\321\203\320\261\320\276\320\273\320\276\320\275\321\214\321\217\320\261\320\276"
    "\320\273\320\276\320\275\321\217\320\261\320\276\320\273\320\276\321\232\320\260\320\261\320\276\320\274\320"
    "\261\320\260\320\270\320\261\320\276\320\274\320\261\320\265\320\270\320\261\320\276\321\200\320\264\320\276"
    "\320\261\320\276\321\201\321\202\320\260\320\275\320\261\320\276\321\201\321\202\320\276\320\275\320\261\320"
    "\276\321\201\321\202\321\212\320\275\320\261\320\276\322\221\320\276\321\202\320\260\320\261\321\200\320\260"
    "\321\202\320\270\321\201\320\273\320\260\320\262\320\261\321\200\320\260\321\202\320\270\321\201\320\273\320"
    "\260\320\262ae\320\261\321\200\320\260\321\202\320\270\321\201\320\273\320\260\320\262\320\260\320\261\321\200"
    "\320\260\321\202\320\270\321\201\320\273\320\260\320\262\320\260 \320\276\321\210\320\261\321\200\320\260\321"
    "\202\321\226\321\201\320\273\320\260\320\262\320\260\320\261\321\200\320\260\321\206\321\226\321\201\320\273"
    "\320\260\320\262\320\260\320\261\321\200\320\270\320\264\320\266\321\202\320\260\321\203\320\275\320\261\321"
    "\200\320\270\320\267\320\261\320\265\320\270\320\275\320\261\321\200\320\270\320\267\320\261\320\265\321\230"
    "\320\275\320\261\321\200\320\270\321\201\320\261\320\265\320\275\320\261\321\200\320\270\321\201\320\261\321"
    "\215\320\275\320\261\321\200\320\270\321\201\320\265\320\273\320\261\321\200\320\270\321\237\321\202\320\260"
    "\321\203\320\275\320\261\321\200\321\203\321\201\321\215\320\273\321\214\320\261\321\200\321\213\321\201\320"
    "\261\320\265\320\275\320\261\321\200\321\216\320\272\321\201\320\265\320\273\320\261\321\200\321\216\321\201"
    "\320\265\320\273\321\214\320\261\321\200\321\216\321\201\321\201\320\265\320\273\321\214\320\261\321\203\320"
    "\264\320\260\320\277\320\265\321\210\321\202\320\261\321\203\320\264\320\260\320\277\320\265\321\210\321\202 "
    "\320\276\321\210\320\261\321\203\320\264\320\260\320\277\320\265\321\211\320\260\320\261\321\203\320\264\320"
    "\270\320\274\320\277\320\265\321\210\321\202\320\260\320\261\321\203\320\265\320\275\320\276\321\201 \320\260"
    "\320\270\321\200\320\265\321\201\320\261\321\203\320\265\320\275\320\276\321\201 \320\260\321\226\321\200\320"
    "\265\321\201\320\261\321\203\320\265\320\275\320\276\321\201 \320\260\321\230\321\200\320\265\321\201\320\261"
    "\321\203\320\272\321\203\321\200\320\265\321\210\321\202\320\261\321\203\320\272\321\203\321\200\320\265\321"
    "\211\320\261\321\203\321\201\320\260\320\275\320\261\321\203\321\205\320\260\321\200\320\265\321\201\321\202"
    "\320\261\321\203\321\205\320\260\321\200\321\215\321\201\321\202\320\261\321\203\321\215\320\275\320\260\321"
    "\201 \320\260\320\270\321\200\321\215\321\201\320\261\321\203\321\215\320\275\320\276\321\201 \320\260\320\270"
    "\321\200\320\265\321\201\320\261\321\203\321\215\320\275\320\276\321\201 \320\260\320\270\321\200\320\265\321"
    "\201 \320\276\321\210\320\261\321\215\321\200\320\273\321\226\320\275\320\261\321\215\321\215\320\266\320\270"
    "\320\275\320\261\321\217\320\273\320\263\321\200\320\260\320\264\320\261\321\243\320\273\321\212 \320\263\321"
    "\200\320\260\320\264\321\212\320\261\323\231\320\270\321\200\321\203\321\202\320\261\323\231\323\231\322\227"
    "\322\243 \320\261\320\260\320\273\322\273\321\201\320\275\320\262\320\260\320\273\320\265\320\275\321\201\320"
    "\270\320\262\320\260\320\273\320\265\320\275\321\201\320\270\320\260\320\262\320\260\320\273\320\265\320\275"
    "\321\201\320\270\320\270\320\262\320\260\320\273\320\265\320\275\321\201\320\270\321\217\320\262\320\260\320"
    "\273\320\265\320\275\321\201\320\270\321\230\320\260\320\262\320\260\320\273\320\265\320\275\321\201\321\226"
    "\321\217\320\262\320\260\320\273\320\265\321\202\320\260\320\262\320\260\320\273\320\273\320\265\321\202\321"
    "\202ae\320\262\320\260\320\273\320\273\320\265\321\202\321\202\320\260\320\262\320\260\320\273\320\273\320\265"
    "\321\202\321\202\320\260 \320\276\321\210\320\262\320\260\320\273\320\277\320\260\321\200\320\260\320\270\321"
    "\201\320\276\320\262\320\260\320\273\321\214\320\277\320\260\321\200\320\260\320\270\321\201\320\276\320\262"
    "\320\260\320\273\321\214\320\277\320\260\321\200\320\260\321\226\321\201\320\260\320\262\320\260\320\273\321"
    "\214\320\277\320\260\321\200\320\260\321\226\321\201\320\276\320\262\320\260\320\275\320\272\321\203\320\262"
    "\320\265\321\200\320\262\320\260\320\275\320\272\321\203\320\262\321\212\321\200\320\262\320\260\321\200\320"
    "\260\320\275\320\260\321\201\320\270\320\262\320\260\321\200\321\210\320\260\320\262ae\320\262\320\260\321\200"
    "\321\210\320\260\320\262\320\260\320\262\320\265\320\273\320\270\320\275\320\263\321\202\320\276\320\275\320"
    "\262\320\265\320\273\320\273\320\270\320\275\320\263\321\202\320\276\320\275\320\262\320\265\320\273\320\273"
    "\321\226\320\275\320\263\321\202\320\276\320\275\320\262\320\265\320\273\321\226\320\275\320\263\321\202\320"
    "\260\320\275\320\262\320\265\320\275\320\260\320\262\320\265\320\275\321\202\321\217\320\275\320\262\320\265"
    "\320\275\321\206\321\214\321\217\320\275\320\262\320\265\321\200\320\275\321\213\320\270\320\262\320\270\320"
    "\265\320\275\320\260\320\262\320\270\320\265\320\275\321\202\320\270\321\230\320\260\320\275\320\262\320\270"
    "\320\265\320\275\321\202\321\217\320\275\320\262\320\270\320\267\320\260\320\275\321\202\320\270\321\230\320"
    "\260 vizantija\320\262\320\270\320\273\320\275\320\270\321\203\321\201\320\262\320\270\320\273\320\275\321\203"
    "\321\201\320\262\320\270\320\273\320\275\321\214\320\262\320\270\320\273\320\275\321\216\321\201\320\262\320"
    "\270\320\273\321\214\320\275\321\216\321\201\320\262\320\270\320\273\321\232\321\203\321\201\320\262\320\270"
    "\320\275\320\264\321\205\321\203\320\272\320\262\320\270\321\230\320\265\320\275\321\202\320\270\321\230\320"
    "\260\320\275\320\262\320\270\321\231\320\275\321\203\321\201\320\262\321\203\320\275\320\263\321\202\320\260"
    "\321\203\320\262\321\214\320\265\320\275\321\202\321\214\321\217\320\275\320\262\321\224\320\275\321\202\321"
    "\214\321\217\320\275\320\262\321\226\320\264\320\265\320\275\321\214\320\262\321\226\320\273\321\214\320\275"
    "\321\216\321\201\320\262\321\226\320\275\320\264\320\263\321\203\320\272\320\262\321\226\320\275\320\264\321"
    "\205\321\203\320\272\320\262\321\226\321\200\320\275\320\270\320\270\320\263a\320\262\320\260\320\275a\320\263"
    "\320\260\320\262\320\260\320\275ae\320\263\320\260\320\262\320\260\320\275\320\260\320\263\320\260\320\262\320"
    "\260\320\275\320\265\320\263\320\260\320\274\320\261\321\203\321\200\320\263\320\263\320\260\320\274\320\261"
    "\321\203\321\200\322\221\320\263\320\260\320\275\320\260\320\273\321\203\320\273\321\203\320\263\320\260\320"
    "\275\320\272\320\276\320\275\320\263\320\263\320\260\320\275\320\276\320\270\320\263\320\262\320\260\320\264"
    "\320\260\320\273\320\260\321\205\320\260\321\200ae\320\263\320\262\320\260\320\264\320\260\320\273\320\260\321"
    "\205\320\260\321\200\320\260\320\263\320\265\320\273\321\214\321\201\321\226\320\275\320\272\321\226\320\263"
    "\320\265\321\202\320\265\320\261\320\276\321\200\320\263\320\263\320\265\321\202\321\215\320\261\320\260\321"
    "\200\320\263\320\263\320\276\320\273\320\264 \320\272\320\276\321\203\321\201\321\202\320\263\320\276\320\275"
    "\320\272\320\276\320\275\320\263\320\263\320\276\320\275\320\276\320\273\321\203\320\273\321\203\320\263\321"
    "\200\320\260\320\275\320\260\320\264ae\320\263\321\200\320\260\320\275\320\260\320\264\320\260\320\263\321\200"
    "\320\265\320\275\320\260\320\264\320\260\320\263\321\203\320\260\320\264\320\260\320\273\320\260\321\205\320"
    "\260\321\200\320\260\320\263\321\203\320\260\320\275\320\263\321\237\320\276\321\203\320\263\321\203\320\260"
    "\320\275\320\264\320\266\320\276\321\203\320\263\321\203\320\260\320\275\320\264\321\214\320\276\321\203\320"
    "\263\321\203\320\260\320\275\320\266\320\276\321\203\320\263\321\203\320\260\320\275\321\207\320\266\320\276"
    "\321\203\320\263\321\203\320\260\322\243\322\227\321\203\320\263\321\214\320\276\321\202\320\265\320\261\320"
    "\276\321\200\320\263\320\264\320\260 \320\275\320\260\320\275\320\263\320\264\320\260\320\260\320\272\320\260"
    "\320\264\320\260\320\261\320\273\320\270\320\275\320\264\320\260\320\272\320\260\320\264\320\260\320\272\320"
    "\260\321\200\320\264\320\260\320\272\320\272ae\320\264\320\260\320\272\320\272\320\260\320\264\320\260\320\272"
    "\320\272\320\265\320\264\320\260\320\275\320\260\320\275\320\264\320\260\320\275\320\260\320\275\320\263\320"
    "\264\320\260\320\275\320\260\320\275\322\221\320\264\320\260\321\200 \320\260\321\201 \321\201\320\260\320\273"
    "\320\276\320\274\320\264\320\260\321\200 \320\265\321\201 \321\201\320\260\320\273\320\260\320\260\320\274\320"
    "\264\320\260\321\200 \320\265\321\201 \321\201\320\260\320\273\320\260\320\274\320\264\320\260\321\200 \321"
    "\215\321\201 \321\201\320\260\320\273\320\260\320\274\320\264\320\260\321\200 \321\215\321\201 \321\201\320"
    "\260\320\273\320\260\320\274 \321\210\320\260\320\260\321\200\321\213\320\264\320\263\320\260\320\272\320\260"
    "\320\264\320\265\320\273\320\270\320\264\320\265\320\273\321\205\320\270\320\264\320\265\320\273\321\226\320"
    "\264\320\265\320\275\320\262\320\265\321\200\320\264\320\265\320\275\320\262\321\212\321\200\320\264\320\265"
    "\320\275\320\277\320\260\321\201\320\260\321\200\320\264\320\265\322\263\320\273\320\270\320\264\320\266\320"
    "\260\320\270\320\277\321\203\321\200\320\264\320\266\320\260\320\272\320\260\321\200\321\202ae\320\264\320\266"
    "\320\260\320\272\320\260\321\200\321\202\320\260\320\264\320\266\320\276\320\264\320\266\320\260\320\272\320"
    "\260\321\200\321\202\320\260\320\264\320\266\320\276\320\272\321\214\321\217\320\272\320\260\321\200\321\202"
    "\320\260\320\264\320\266\320\276\320\272\321\217\320\272\320\260\321\200\321\202\320\260\320\264\320\266\320"
    "\276\321\200\320\264\320\266\321\202\320\260\321\203\320\275\320\264\320\276\321\205ae\320\264\320\276\321\205"
    "\320\260\320\264\320\276\321\205\320\276\320\264\320\276\322\263\320\260\320\264\320\276\322\273\320\260\320"
    "\264\321\203\320\261\320\260\320\270\320\264\321\203\320\261\320\273\320\270\320\275\320\264\321\203\320\261"
    "\320\273\321\226\320\275\320\264\321\203\320\261\321\200\320\276\320\262\320\275\320\270\320\272\320\264\321"
    "\203\320\261\321\200\320\276\321\203\320\275\321\226\320\272\320\264\321\203\320\274\320\260\320\263\320\265"
    "\321\202\320\265\320\264\321\212\320\261\320\273\320\270\320\275\320\264\321\214\320\260\320\272\320\260\321"
    "\200\321\202\320\260\320\264\321\215\320\273\321\226\320\264\321\215\320\275\320\262\320\265\321\200\320\264"
    "\321\215\320\275\320\277\320\260\321\201\320\260\321\200\320\265\320\263\320\260\320\275\320\265\321\201\320"
    "\261\321\203\321\200\320\263\320\265\320\264\320\270\320\275\320\261\321\203\321\200\320\263\320\265\321\200 "
    "\321\200\321\226\321\217\320\264\320\265\321\200\320\265\320\262\320\260\320\275\320\265\321\200\320\265\320"
    "\262\320\260\320\275 \320\276\321\210\320\265\321\200\321\215\320\262\320\260\320\275\320\265\321\201 \321\201"
    "\321\203\320\262\320\265\320\270\321\200\320\260\320\266\320\260\320\270\320\277\321\203\321\200\320\266\320"
    "\260\320\272\320\260\321\200\321\202\320\260\320\266\320\265\320\275\320\265\320\262\320\260\320\266\321\215"
    "\320\275\320\265\320\262\320\260\320\267anj\320\270\320\261\320\276\321\200\320\267\320\260\320\263\321\200"
    "\320\260\320\261\320\267\320\260\320\263\321\200\320\265\320\261\320\267\320\260\320\275\320\267\320\270\320"
    "\261\320\260\321\200\320\267\320\260\320\275\320\267\321\226\320\261\320\260\321\200\320\270\320\267\320\274"
    "\320\270\321\200\320\270\320\267\320\274\321\226\321\200\320\270\320\276\320\263\320\260\320\275\320\275\320"
    "\265\321\201\320\261\321\203\321\200\320\263\320\270\320\276\320\263\321\214\320\260\320\275\320\275\320\265"
    "\321\201\320\261\321\203\321\200\320\263\320\270\320\276\321\205\320\260\320\275\320\265\321\201\320\261\321"
    "\203\321\200\320\263\320\270\320\276\321\205\320\260\320\275\320\275\320\265\321\201\320\261\321\203\321\200"
    "\320\263\320\270\321\200\320\260\320\272\320\273\320\270\320\276\320\270\321\200\320\260\320\272\320\273\320"
    "\270\320\276\320\275\320\270\321\201\321\202\320\260\320\275\320\261\321\203\320\273\320\272\320\260\320\267"
    "\320\260\320\261\320\273\320\260\320\275\320\272\320\260\320\272\320\260\320\270\321\200\320\272\320\260\320"
    "\270\321\200\320\276\320\272\320\260\320\273\320\270\320\272\320\260\320\273\320\276\320\274\320\261\320\260"
    "\320\272\320\260\320\273\321\214\320\272\321\203\321\202\320\260\320\272\320\260\320\273\321\214\320\272\321"
    "\203\321\202\321\202ae\320\272\320\260\320\273\321\214\320\272\321\203\321\202\321\202\320\260\320\272\320\260"
    "\320\273\321\226\320\272\320\260\320\274\320\277\320\260\320\273\320\260\320\272\320\260\320\274\320\277\320"
    "\276\321\202\320\272\320\260\320\275\321\202\320\276\320\275\320\272\320\260\320\277\321\201\320\272\320\265 "
    "\320\274\321\226\321\201\321\202\320\276\320\272\320\260\320\277\321\215\320\275\320\263\320\260\320\263\320"
    "\265\320\275\320\272\320\260\321\200\320\260\320\272\320\260\321\201\320\272\320\260\321\200\320\260\321\207"
    "\320\270\320\272\320\260\321\200\320\260\321\207\321\213\320\272\320\260\321\200\320\260\321\207\321\226\320"
    "\272\320\260\321\200\321\202\320\260\321\205\320\265\320\275\320\260\320\272\320\260\321\200\321\202\320\260"
    "\321\205\320\265\320\275\320\260 \320\264\320\265 \320\270\320\275\320\264\320\270\321\230\320\260\321\201\320"
    "\272\320\260\321\201\320\260\320\261\320\273\320\260\320\275\320\272ae\320\272\320\260\321\201\320\260\320\261"
    "\320\273\320\260\320\275\320\272\320\260\320\272\320\260\321\202\320\260\320\275\320\270\321\217\320\272\320"
    "\260\321\202\320\260\320\275\320\270\321\230\320\260\320\272\320\260\321\202\320\274\320\260\320\275\320\264"
    "\321\203\320\272\320\260\321\226\321\200\320\272\320\262\320\270\320\275\321\201\321\202\320\260\321\203\320"
    "\275\320\272\320\262\321\226\320\275\321\201\321\202\320\260\321\203\320\275\320\272\320\265\320\270\320\277"
    "\321\202\320\260\321\203\320\275\320\272\320\265\320\270\321\203\320\272\320\265\320\273\320\275\320\272\320"
    "\265\320\273\321\214\320\275\320\272\320\265\321\202\320\276\320\272\320\265\321\230\320\277\321\202\320\260"
    "\321\203\320\275\320\272\320\270\320\263\320\260\320\273\320\270\320\272\320\270\320\265\320\262\320\272\320"
    "\270\320\265\320\262 \320\276\321\210\320\272\320\270\320\265\320\262\320\276\320\274\320\272\320\270\320\265"
    "\320\262\321\203\320\272\320\270\320\276\321\202\320\276\320\272\320\270\321\202\320\276\320\272\320\270\321"
    "\210\320\270\320\275\320\265\320\262\320\272\320\270\321\210\320\270\320\275\321\215\321\203\320\272\320\270"
    "\321\210\320\270\321\232\320\265\320\262\320\272\320\270\321\226\320\262\320\272\320\270\321\230\320\265\320"
    "\262\320\272\320\273\321\203\320\266 \320\275\320\260\320\277\320\276\320\272\320\260\320\272\320\273\321\203"
    "\320\266 \320\275\320\260\320\277\320\276\320\272\320\260 \321\205\320\276\321\202\320\272\320\276\320\273\320"
    "\272\320\260\321\202\320\260\320\272\320\276\320\273\320\272\320\260\321\202\320\265\320\272\320\276\320\273"
    "\320\276\320\274\320\261\320\276\320\272\320\276\320\273\321\214\320\275\320\272\320\276\320\277\320\265\320"
    "\275\320\263\320\260\320\263\320\265\320\275\320\272\320\276\320\277\320\265\320\275\321\205\320\260\320\263"
    "\320\265\320\275\320\272\320\276\321\200\320\264\320\260\320\262\320\260\320\272\320\276\321\200\320\264\320"
    "\276\320\261\320\260\320\272\320\276\321\200\320\264\320\276\320\262ae\320\272\320\276\321\200\320\264\320\276"
    "\320\262\320\260\320\272\320\276\321\200\320\264\320\276\320\262\320\260 \321\205\320\276\321\202\320\272\320"
    "\276\321\202\320\276\321\200\320\272\320\276\321\207\320\270\320\275\320\272\321\200\320\260\320\272\320\260"
    "\321\203\320\272\321\200\320\260\320\272\320\276\320\262\320\272\321\200\320\260\320\272\320\276\320\262\320"
    "\270\321\217\320\272\321\200\320\260\320\272\321\226\320\262\320\272\321\203\320\260\320\273ae \320\273\321"
    "\203\320\274\320\277\321\203\321\200\320\272\321\203\320\260\320\273\320\260 \320\273\321\203\320\274\320\277"
    "\321\203\321\200\320\272\321\203\321\201\320\272\320\260\320\272\321\203\321\201\320\272\320\276\320\272\321"
    "\203\321\202\320\260\320\270\321\201\320\270\320\272\321\203\321\202\320\260\321\226\321\201\321\226\320\272"
    "\321\213\320\270\320\262\320\272\321\213\320\270\320\270\320\262\320\272\321\214\320\276\320\273\320\275\320"
    "\272\321\226\320\263\320\260\320\273\321\226\320\272\321\226\320\265\321\202\320\260\320\272\321\226\320\265"
    "\321\203\320\272\321\226\320\276\321\202\320\276\320\272\321\226\321\202\320\260\320\272\321\226\321\202\320"
    "\276\320\272\321\226\321\210\321\213\320\275\320\265\321\203\320\272\321\230\320\276\321\202\320\276\320\272"
    "\323\251\320\273\320\275\320\272\352\231\221\321\245\320\262\321\212\320\273\320\260 \320\262\320\260\320\273"
    "\320\265\321\202\320\260\320\273\320\260 \320\277\320\260\320\267\320\273\320\260 \320\277\320\260\321\201\320"
    "\273\320\260 \320\277\320\260\321\201 \321\210\320\260\320\260\321\200\321\213\320\273\320\260 \321\200\320"
    "\276\320\274\320\260\320\275\320\260\320\273\320\260\320\262\320\276\320\262\320\273\320\260\320\263\320\260"
    "\321\201\320\273\320\260\320\263\320\276\321\201\320\273\320\260\320\263\320\276\321\201 \321\210\320\260\320"
    "\260\321\200\321\213\320\273\320\260\320\275\321\202\320\260 \321\217\320\270\320\273\320\260\321\201 \320\277"
    "\320\260\320\273\320\274\320\260\321\201 \320\264\320\265 \320\263\321\200\320\260\320\275 \320\272\320\260"
    "\320\275\320\260\321\200\320\270\320\260\320\273\320\260\321\201 \320\277\320\260\320\273\321\214\320\274\320"
    "\260\321\201 \320\264\320\265 \320\263\321\200\320\260\320\275 \320\272\320\260\320\275\320\260\321\200\320"
    "\270\321\217\320\273\320\260\321\205\320\276\321\200\320\273\320\260\322\221\320\276\321\201\320\273\320\262"
    "\320\276\320\262\320\273\320\265\320\275\320\264\320\260\320\275\320\273\320\265\320\275\320\270\320\275\320"
    "\263\321\200\320\260\320\264\320\273\320\265\320\276\320\275\320\273\320\265\321\204\320\272\320\276\321\210"
    "\320\260\320\273\320\270\320\274ae\320\273\320\270\320\274\320\260\320\273\320\270\320\274\320\265\320\273\320"
    "\270\321\201\320\260\320\261\320\276\320\275\320\273\320\270\321\201\321\201\320\260\320\261\320\276\320\275"
    "\320\273\320\276\320\275\320\264\320\260\320\275\320\273\320\276\320\275\320\264\320\276\320\275\320\273\320"
    "\276\320\275\320\264\320\276\320\275 \320\276\321\210\320\273\320\276\320\275\320\264\320\276\320\275\321\212"
    "\320\273\320\276\321\201 \320\260\320\275\320\264\320\266\320\265\320\273\320\265\321\201\320\273\320\276\321"
    "\201 \320\260\320\275\320\264\320\266\320\265\320\273\320\270\321\201\320\273\320\276\321\201 \320\260\320\275"
    "\320\264\320\266\321\215\320\273\320\265\321\201\320\273\320\276\321\201 \320\260\320\275\320\264\321\214\320"
    "\265\320\273\320\265\321\201\320\273\320\276\321\201 \320\260\320\275\320\266\320\265\320\273\320\265\321\201"
    "\320\273\320\276\321\201 \320\260\320\275\320\266\320\265\320\273\320\265\321\201 \321\210\320\260\320\260\321"
    "\200\321\213\320\273\320\276\321\201 \320\260\320\275\321\222\320\265\320\273\320\265\321\201\320\273\320\276"
    "\321\201 \320\260\320\275\321\237\320\265\320\273\320\265\321\201\320\273\320\276\321\201 \320\260\320\275\322"
    "\267\320\265\320\273\320\265\321\201\320\273\321\203\320\260\320\275\320\263 \320\277\321\200\320\260\320\261"
    "\320\260\320\275\320\263\320\273\321\203\320\260\320\275\320\263\320\277\321\205\320\260\320\261\320\260\320"
    "\275\320\263\320\273\321\203\320\260\320\275\320\277\321\200\320\260\320\261\320\260\320\275\320\273\321\203"
    "\320\272\321\201\320\265\320\274\320\261\321\203\321\200\320\263\320\273\321\214\320\262\320\270\320\262\320"
    "\273\321\214\320\262\320\276\320\262\320\273\321\214\320\262\320\276\320\262 \320\276\321\210\320\273\321\214"
    "\320\262\320\276\321\203\320\273\321\214\320\262\321\226\320\262\320\273\321\216\320\261\320\273\321\217\320"
    "\275\320\273\321\216\320\261\320\273\321\217\320\275ae\320\273\321\216\320\261\320\273\321\217\320\275\320\260"
    "\320\273\321\216\320\261\320\273\321\217\320\275\320\260 \320\276\321\210\320\273\321\216\320\261\320\273\352"
    "\231\227\320\275\320\260\320\273\321\216\320\272\321\201\320\265\320\274\320\261\321\203\321\200\320\263\320"
    "\273\321\226\320\274\320\260\320\273\321\226\321\201\320\260\320\261\320\276\320\275\320\273\322\257\320\272"
    "\321\201\320\265\320\274\320\261\321\203\321\200\320\263\320\274ae\321\201\320\272\321\203\321\213\320\274a"
    "\320\264\321\200\320\270\320\264\320\274\320\260\320\264\321\200\320\270\320\264\320\274\320\260\320\264\321"
    "\200\320\270\320\264 \320\276\321\210\320\274\320\260\320\264\321\200\321\213\320\264\320\274\320\260\320\264"
    "\321\200\321\226\320\264\320\274\320\260\320\270\320\260\320\274\320\270\320\274\320\260\320\273\320\260\320"
    "\263ae\320\274\320\260\320\273\320\260\320\263\320\260\320\274\320\260\320\273\320\265\320\274\320\260\320\274"
    "\320\261\320\260\321\201\320\260\320\274\320\260\320\275\320\260\321\203\321\201\320\274\320\260\320\275\320"
    "\270\320\273ae\320\274\320\260\320\275\320\270\320\273\320\260\320\274\320\260\320\275\320\277\320\265\320\273"
    "\321\214\320\265\320\274\320\260\320\275\321\200\321\215\320\260\320\273\321\214\320\274\320\260\320\275\321"
    "\202\321\215\320\262\321\226\320\264\321\215\320\260\320\274\320\260\320\275\321\202\321\215\321\200\321\215"
    "\320\270\320\274\320\260\320\275\321\226\320\273\320\260\320\274\320\260\321\200\320\260\320\272\320\265\321"
    "\210\320\274\320\260\321\200\321\200\320\260\320\272\320\265\321\210\320\274\320\260\321\200\321\200\320\276"
    "\320\272\320\265\321\210\320\274\320\260\321\200\321\201\320\265\320\273\321\214\320\274\320\260\321\200\321"
    "\201\320\265\321\230\320\274\320\260\321\200\321\201\320\265\321\231\320\274\320\260\321\200\321\201\320\270"
    "\320\273\320\270\321\217\320\274\320\260\321\201\320\272\320\260\320\262\320\274\320\260\321\201\320\272\320"
    "\260\321\202\320\274\320\260\321\201\320\272\320\262\320\260\320\274\320\260\321\201\322\233\320\260\321\202"
    "\320\274\320\260\321\217\320\274\320\270\320\274\320\260\321\217\320\274\321\226\320\274\320\260\321\230\320"
    "\260\320\274\320\270\320\274\320\265\320\264\320\265\320\273\320\270\320\275\320\274\320\265\320\264\320\265"
    "\320\273\321\214in\320\274\320\265\320\264\320\265\320\273\321\214\320\270\320\275\320\274\320\265\320\264\320"
    "\265\320\273\321\214\321\226\320\275\320\274\320\265\320\264\320\265\321\231\320\270\320\275\320\274\320\265"
    "\320\264\321\215\320\273\321\214\321\226\320\275\320\274\320\265\320\272\321\201\320\270\320\272\320\276\320"
    "\274\320\265\320\272\321\201\320\270\320\272\320\276 \321\201\320\270\321\202\320\270\320\274\320\265\320\273"
    "\320\261\321\203\321\200\320\275\320\274\320\265\320\273\320\261\321\212\321\200\320\275\320\274\320\265\320"
    "\273\321\214\320\261\321\203\321\200\320\275\320\274\320\265\320\275\320\264\320\276\320\267\320\260\320\274"
    "\320\265\320\275\320\264\320\276\321\201ae\320\274\320\265\320\275\320\264\320\276\321\201\320\260\320\274\320"
    "\265\321\200\320\270\320\264\320\260\320\274\320\265\321\200\321\213\320\264\320\260\320\274\320\265\321\200"
    "\321\226\320\264\320\260\320\274\320\265\321\205\320\270\320\272\320\276\320\274\320\265\321\205\321\226\320"
    "\272\320\276\320\274\320\270\320\273\320\260\320\275\320\274\320\270\320\273\320\260\320\275\320\276\320\274"
    "\320\270\320\275\321\201\320\272\320\274\320\270\320\275\321\201\320\272 \320\276\321\210\320\274\320\270\320"
    "\275\321\201\320\272\320\260\320\270\320\274\320\270\320\275\321\205\320\265\320\275\320\274\320\276\320\274"
    "\320\261\320\260\321\201\320\260\320\274\320\276\320\275\320\277\320\265\320\273\320\270\320\265\320\274\320"
    "\276\320\275\320\277\320\265\320\273\321\214\320\265\320\274\320\276\320\275\320\277\320\265\320\273\321\214"
    "\321\224\320\274\320\276\320\275\320\277\320\265\320\273\321\230\320\265\320\274\320\276\320\275\320\277\320"
    "\265\321\231\320\265\320\274\320\276\320\275\321\200\320\265\320\260\320\273\320\274\320\276\320\275\321\200"
    "\320\265\320\260\320\273\321\214\320\274\320\276\320\275\321\202\320\265\320\262\320\270\320\264\320\265\320"
    "\276\320\274\320\276\320\275\321\202\320\265\320\262\321\226\320\264\320\265\320\276\320\274\320\276\320\275"
    "\321\202\320\265\321\200\320\265\320\270\320\274\320\276\320\275\321\202\320\265\321\200\320\265\321\230\320"
    "\274\320\276\320\275\321\202\320\265\321\200\321\200\320\265\320\270\320\274\320\276\320\275\321\202\321\200"
    "\320\265\320\260\320\273\320\274\320\276\321\201\320\272\320\262\320\260\320\274\320\276\321\201\320\272\320"
    "\276\320\262\320\260\320\274\320\276\321\201\320\272\320\276\321\205\320\274\320\276\321\201\320\272\321\212"
    "\320\262\320\260\320\274\320\276\321\201\321\202\320\260\321\200\320\274\321\203\320\270 \320\275\320\265\320"
    "\274\321\203\320\270\320\275\320\265\320\274\321\203\320\274\320\261\320\260\320\270\320\274\321\203\320\274"
    "\320\261\320\260\321\226\320\274\321\203\320\274\320\261\320\260\321\230\320\274\321\203\320\275\321\205\320"
    "\265\320\275\320\274\321\203\321\201\320\272\320\260\320\262\320\274\321\203\321\201\320\272\320\260\321\202"
    "\320\274\321\203\321\201\320\272\320\276\320\274\321\216\320\275\321\205\320\265\320\275\320\274\321\226\320"
    "\273\320\260\320\275\320\274\321\226\320\275\321\201\320\272\320\274\321\226\320\275\321\201\321\214\320\272"
    "\320\274\321\243\320\275\321\214\321\201\320\272\321\212\320\274\322\257\320\275\321\205\320\265\320\275\320"
    "\274\322\257\320\275\321\205\321\215\320\275\320\274\323\231\321\201\320\272\320\265\321\203\320\274\323\231"
    "\321\201\320\272\323\231\322\257\320\275\320\260\320\270\321\200\320\276\320\261\320\270\320\275\320\260\320"
    "\270\321\200\320\276\320\261\320\270 \320\276\321\210\320\275\320\260\320\270\321\200\320\276\320\261\321\226"
    "\320\275\320\260\320\275\320\264\320\270\320\275\320\260\320\277\321\203\321\231\320\275\320\260\321\201\320"
    "\260\321\203\320\275\320\260\321\201\321\201\320\260\321\203\320\275\320\260\321\202\320\260\320\273\320\275"
    "\320\260\321\230\321\200\320\276\320\261\320\270\320\275\320\265\320\260\320\277\320\260\320\273\321\214\320"
    "\275\320\265\320\260\320\277\320\276\320\273\320\275\320\265\320\260\320\277\320\276\320\273\321\214\320\275"
    "\320\270\320\272\320\276\320\267\320\270\321\217\320\275\320\270\320\272\320\276\320\267\320\270\321\230\320"
    "\260\320\275\320\270\320\272\320\276\321\201\320\270\320\275\320\270\320\272\320\276\321\201\320\270\320\270"
    "\320\275\320\270\320\272\320\276\321\201\320\270\321\217\320\275\320\270\320\272\320\276\321\201\320\270\321"
    "\217 \320\276\321\210\320\275\320\270\321\206\320\260\320\275\320\270\321\206\321\206ae\320\275\320\270\321"
    "\206\321\206\320\260\320\275\320\276\320\262\320\270 \321\201\320\260\320\264\320\275\320\276\320\262\320\270 "
    "\321\201\320\260\320\264 \321\205\320\276\321\202\320\275\320\276\320\262\320\270\320\270 \321\201\320\260\320"
    "\264\320\275\320\276\320\262\321\212 \321\201\320\260\320\264\321\212\320\275\320\276\320\262\321\226 \321\201"
    "\320\260\320\264\320\275\321\203\320\274\320\265\320\260\320\275\321\214\321\216 \320\265\321\200\320\272\320"
    "\275\321\214\321\216 \320\270\320\276\321\200\320\272\320\275\321\216 \320\270\320\276\321\200\320\272\320\275"
    "\321\217 \321\207\320\260\320\275\320\263\320\275\321\217\321\207\320\260\320\275\320\263\320\275\321\226\320"
    "\272\320\260\321\201\321\226\321\217\320\275\321\226\320\272\320\276\321\201\321\226\321\217\320\275\321\226"
    "\321\206\320\260\320\275\321\226\321\206\321\206\320\260\320\276\320\260\320\272\321\201\320\260\320\272\320"
    "\260 \320\264\320\265 \321\205\321\203\320\260\321\200\320\265\320\267\320\276\320\260\321\205\320\260\320\272"
    "ae \320\264\320\265 \321\205\321\203\320\260\321\200\320\265\321\201\320\276\320\260\321\205\320\260\320\272"
    "\320\260\320\276\320\260\321\205\320\260\320\272\320\260 \320\264\320\265 \321\205\321\203\320\260\321\200\320"
    "\265\321\201\320\276\320\272\320\273\320\260\320\275\320\264\320\276\320\272\320\273\320\265\320\275\320\264"
    "\320\276\321\201\320\260\320\272\320\260\320\276\321\201\320\273\320\260\320\276\321\201\320\273\320\276\320"
    "\276\321\201\320\273\320\276 \320\276\321\210\320\276\321\201\321\202\320\270\320\275\320\276\321\201\321\202"
    "\321\226\320\275\320\276\321\201\321\206\321\226\320\275\320\276\321\205\321\200\320\270\320\264\320\276\321"
    "\205\321\200\321\213\320\264\320\276\321\205\321\200\321\226\320\264\321\212\320\277\320\260\320\270\320\277"
    "\320\260\320\273\320\265\321\200\320\274\320\260\320\277\320\260\320\273\320\265\321\200\320\274\320\276\320"
    "\277\320\260\320\273\321\214\320\274\320\260\320\277\320\260\320\275\320\260\320\274\320\260\320\277\320\260"
    "\321\200\320\270\320\266\320\277\320\260\321\200\320\270\320\266 \320\276\321\210\320\277\320\260\321\200\320"
    "\270\320\266\321\214\320\277\320\260\321\200\320\270\320\267\320\277\320\260\321\200\320\270\321\201\320\277"
    "\320\260\321\200\321\213\320\266\320\277\320\260\321\200\321\226\320\266\320\277\320\260\321\204\320\276\321"
    "\201\320\277\320\262\320\265\321\200\321\202\320\276 \320\262\320\260\320\273\321\214\321\217\321\200\321\202"
    "\320\260\320\277\320\265\320\272\320\270\320\275\320\277\320\265\320\272\320\270\320\275\320\263\320\277\320"
    "\265\320\272\321\226\320\275\320\277\320\265\320\272\321\226\320\275\322\221\320\277\320\265\321\200\321\202"
    "\320\277\320\265\321\200\321\202\322\273\320\277\320\265\321\202\320\265\321\200\320\261\321\203\321\200\320"
    "\263\320\277\320\265\321\202\321\200\320\276\320\263\321\200\320\260\320\264\320\277\320\270\321\202\320\265"
    "\321\200\320\277\320\273\320\260\321\217 \320\264\320\265\320\273 \320\272\320\260\321\200\320\274\320\265\320"
    "\275\320\277\320\273\320\260\321\217 \320\264\320\265\320\273\321\214 \320\272\320\260\321\200\320\274\320\265"
    "\320\275\320\277\320\273\320\260\321\230\320\260 \320\264\320\265\320\273 \320\272\320\260\321\200\320\274\320"
    "\265\320\275\320\277\320\273\320\276\320\262\320\264\320\270\320\262\320\277\320\275\320\260\320\274\320\277"
    "\320\265\320\275\321\214\320\277\320\275\320\276\320\274 \320\277\320\265\320\275\320\277\320\275\320\276\320"
    "\274 \320\277\321\215\320\275\321\214\320\277\320\275\320\276\320\274\320\277\320\265\320\275\321\214\320\277"
    "\320\276\320\272\321\205\320\260\321\200\320\260\320\277\320\276\320\275\320\264\320\270\321\210\320\265\321"
    "\200\320\270\320\277\320\276\320\275\320\264\321\226\321\210\320\265\321\200\321\226\320\277\320\276\321\200"
    "\321\202 \320\273\321\203\320\270\320\277\320\276\321\200\321\202 \320\273\321\203\320\270\321\201\320\277\320"
    "\276\321\200\321\202 \320\273\321\203\321\226\320\277\320\276\321\200\321\202\320\276\320\277\320\276\321\200"
    "\321\202\320\276 \320\260\320\273\320\265\320\263\321\200\320\265\320\277\320\276\321\200\321\202\320\276 \320"
    "\260\320\273\320\265\320\263\321\200\320\270\320\277\320\276\321\200\321\202\321\203\320\277\320\276\321\200"
    "\321\202\321\203 \320\260\320\273\320\265\320\263\321\200\320\265\320\277\320\276\321\200\321\202\321\203 \320"
    "\260\320\273\320\265\320\263\321\200\320\270\320\277\320\276\321\200\321\202\321\203 \320\260\320\273\320\265"
    "\320\263\321\200\321\213\320\277\320\276\321\200\321\202\321\203 \320\260\320\273\320\265\320\263\321\200\321"
    "\226\320\277\320\276\321\205\320\260\321\200\320\260\320\277\321\200\320\260\320\263\320\277\321\200\320\260"
    "\320\263ae\320\277\321\200\320\260\320\263\320\260\320\277\321\203\320\265\321\200\321\202\320\276 \320\262"
    "\320\260\320\273\321\214\321\217\321\200\321\202\320\260\320\277\321\203\320\265\321\200\321\202\320\276 \320"
    "\262\320\260\320\273\321\217\321\200\321\202\320\260\320\277\321\203\320\265\321\200\321\202\320\276 \320\262"
    "\320\260\321\231\320\260\321\200\321\202\320\260\320\277\321\203\320\275ae\320\277\321\203\320\275\320\260\320"
    "\277\321\203\320\275\320\265\320\277\321\203\320\275\320\276\320\277\321\203\321\201\320\260\320\275\320\277"
    "\321\203\321\215\321\200\321\202\320\276 \320\262\320\260\320\273\321\214\321\217\321\200\321\202\320\260\320"
    "\277\321\205\321\203\320\272\320\265\321\202\320\277\321\212\321\200\321\202\321\200\320\260\320\275\320\263"
    "\321\203\320\275\321\200\320\265\320\270\320\272\320\270\321\217\320\262\320\270\320\272\321\200\320\265\320"
    "\270\320\272\321\214\321\217\320\262\320\270\320\272\321\200\320\265\320\270\320\272\321\217\320\262\320\270"
    "\320\272\321\200\320\265\320\270\320\272\321\217\320\262\321\226\320\272\321\200\320\265\321\201\320\270\321"
    "\204\320\265\321\200\320\265\321\201\320\270\321\204\320\270\321\200\320\265\321\201\321\226\321\204\321\226"
    "\321\200\320\265\321\230\320\272\321\230\320\260\320\262\320\270\320\272\321\200\320\270\320\263ae\321\200\320"
    "\270\320\263\320\260\321\200\320\270\320\274\321\200\320\270\320\274\321\212\321\200\320\270\320\276 \320\264"
    "\320\265 \320\266\320\260\320\275\320\265\320\270\321\200\320\276\321\200\320\270\320\276 \320\264\320\265 "
    "\320\266\320\260\320\275\320\265\321\230\321\200\320\276\321\200\320\270\321\217\320\264\321\200\320\270\321"
    "\230\320\260\320\264\321\200\320\276\320\274\321\200\321\213\320\260 \320\264\321\215 \320\266\320\260\320\275"
    "\321\215\320\270\321\200\320\260\321\200\321\213\320\263\320\260\321\200\321\213\320\274\321\200\321\215\320"
    "\270\320\272\321\217\320\262\321\226\320\272\321\200\321\215\321\201\321\226\321\204\321\226\321\200\321\226"
    "\320\276 \320\264\320\265 \320\266\320\260\320\275\320\265\320\270\321\200\320\276\321\200\321\226\322\221\320"
    "\260\321\201\320\260\320\270\320\263\320\276\320\275\321\201\320\260\320\273\320\262\320\260\320\264\320\276"
    "\321\200\321\201\320\260\320\273\320\276\320\275\320\270\320\272\320\270\321\201\320\260\320\273\320\276\320"
    "\275\321\226\320\272\320\270\321\201\320\260\320\273\321\214\320\262\320\260\320\264\320\276\321\200\321\201"
    "\320\260\320\275 \320\277\320\260\321\203\320\273\320\276\321\201\320\260\320\275 \320\277\320\260\321\203\320"
    "\273\321\203\321\201\320\260\320\275 \321\204\321\200\320\260\320\275\321\201\320\270\321\201\320\272\320\276"
    "\321\201\320\260\320\275 \321\204\321\200\320\260\320\275\321\206\320\270\321\201\320\272\320\276\321\201\320"
    "\260\320\275 \321\204\321\200\320\260\320\275\321\206\321\213\321\201\320\272\320\260\321\201\320\260\320\275 "
    "\321\204\321\200\320\260\320\275\321\206\321\226\321\201\320\272\320\276\321\201\320\260\320\275 \321\205\320"
    "\260\321\201\321\215\321\201\320\260\320\275 \321\205\320\276\320\267\320\265\321\201\320\260\320\275 \321\205"
    "\320\276\321\201\320\265\321\201\320\260\320\275 \321\205\321\203\320\260\320\275\321\201\320\260\320\275\320"
    "\272\321\202 \320\277\320\265\321\202\320\265\321\200\320\261\321\203\321\200\320\263\321\201\320\260\320\275"
    "\320\272\321\202 \320\277\320\265\321\202\320\265\321\200\320\267\320\261\321\203\321\200\320\263\321\201\320"
    "\260\320\275\321\202\320\260 \320\264\320\260\320\274\321\226\320\275\320\263\320\260\321\201\320\260\320\275"
    "\321\202\320\260 \320\272\321\200\321\203\320\267 \320\264\320\265 \321\202\320\265\320\275\320\265\321\200"
    "\320\270\321\204\320\265\321\201\320\260\320\275\321\202\320\260 \320\272\321\200\321\203\321\201 \320\264\320"
    "\265 \321\202\320\265\320\275\320\265\321\200\320\270\321\204\320\265\321\201\320\260\320\275\321\202\320\260 "
    "\320\272\321\200\321\203\321\201 \320\264\320\265 \321\202\320\265\320\275\320\265\321\200\321\226\321\204\320"
    "\265\321\201\320\260\320\275\321\202\320\260 \320\272\321\200\321\203\321\201 \320\264\321\215 \321\202\321"
    "\215\320\275\321\215\321\200\321\213\321\204\321\215\321\201\320\260\320\275\321\202\320\260 \320\274\320\260"
    "\321\200\321\202\320\260\321\201\320\260\320\275\321\202\320\260 \321\204\320\265 \320\264\320\265 \320\261"
    "\320\276\320\263\320\276\321\202\320\260\321\201\320\260\320\275\321\202\320\276 \320\264\320\276\320\274\320"
    "\270\320\275\320\263\320\276\321\201\320\260\320\275\321\202\320\276 \320\264\320\276\320\274\321\226\320\275"
    "\320\263\320\276\321\201\320\260\320\275\321\202\321\214\321\217\320\263\320\276\321\201\320\260\320\275\321"
    "\202\321\217\320\263\320\276 \320\264\320\265 \321\207\320\270\320\273\320\265\321\201\320\260\320\275\321\202"
    "\321\217\320\263\320\276 \320\264\320\265 \321\207\320\270\320\273\320\270\321\201\320\260\320\275\321\202\321"
    "\230\320\260\320\263\320\276\321\201\320\260\320\276 \320\277\320\260\320\276\320\273\320\276\321\201\320\260"
    "\320\276 \320\277\320\260\321\203\320\273\320\276\321\201\320\260\321\200\320\260\320\265\320\262\320\260\321"
    "\201\320\260\321\200\320\260\320\265\320\262\320\276\321\201\320\260\321\200\320\260\320\265\320\262\320\276 "
    "\320\276\321\210\321\201\320\260\321\200\320\260\321\224\320\262\320\276\321\201\320\260\321\200\320\260\321"
    "\230\320\265\320\262\320\276\321\201\320\260\321\200\320\260\321\245\320\262\320\276\321\201\320\260\321\204"
    "\321\226\321\217\321\201\320\260\321\230\320\263\320\276\320\275\321\201\320\265\320\261\321\203\321\201\320"
    "\265\320\261\321\203 \321\210\320\260\321\205\320\260\321\200\321\213\321\201\320\265\320\261\321\203 \321\210"
    "\323\231\322\273\323\231\321\200\320\265\321\201\320\265\320\261\321\203 \322\233\320\260\320\273\320\260\321"
    "\201\321\213\321\201\320\265\320\262\320\270\320\264\320\266\321\215\321\201\320\265\320\262\320\270\320\273"
    "\321\214\321\217\321\201\320\265\320\262\320\270\320\273\321\217\321\201\320\265\320\262\320\270\320\273\321"
    "\230\320\260\321\201\320\265\320\262\320\270\321\231\320\260\321\201\320\265\320\262\321\226\320\273\321\214"
    "\321\217\321\201\320\265\320\275 \320\264\320\265\320\275\320\270\321\201\320\265\321\203\320\273\321\201\320"
    "\270\320\260\321\202\321\212\320\273\321\201\320\270\320\264\320\275\320\265\320\270\321\201\320\270\320\264"
    "\320\275\320\265\321\230\321\201\320\270\320\264\320\275\320\270\321\201\320\270\320\265\320\274 \321\200\320"
    "\265\320\260\320\277\321\201\320\270\320\265\320\274\321\200\320\265\320\260\320\277\321\201\320\270\320\265"
    "\321\202\320\273\321\201\320\270\320\275\320\263\320\260\320\277\321\203\321\200\321\201\320\270\321\215\321"
    "\202\320\273\321\201\320\270\321\230\320\265\320\274 \321\200\320\265\320\260\320\277\321\201\320\270\321\230"
    "\320\265\321\202\320\273\321\201\320\272\320\276\320\277\320\265\321\201\320\272\320\276\320\277\320\270\320"
    "\265\321\201\320\272\320\276\320\277\321\214\320\265\321\201\320\272\320\276\320\277\321\224\321\201\320\272"
    "\320\276\320\277\321\230\320\265\321\201\320\272\320\276\320\277\321\231\320\265\321\201\320\274\320\270\321"
    "\200\320\275\320\260\321\201\320\276\320\273\321\203\320\275\321\201\320\276\321\203\320\273\321\201\320\276"
    "\321\204\320\270\321\201\320\276\321\204\320\270\320\270\321\201\320\276\321\204\320\270\321\217\321\201\320"
    "\276\321\204\320\270\321\217 \320\276\321\210\321\201\320\276\321\204\320\270\321\230\320\260\321\201\320\276"
    "\321\204\321\226\321\217\321\201\320\276\321\204\321\226\352\231\227\321\201\320\277\320\261\321\201\320\277"
    "\320\273\320\270\321\202\321\201\320\277\320\273\321\226\321\202\321\201\321\202\320\260\320\272\320\263\320"
    "\276\320\273\321\214\320\274\321\201\321\202\320\260\320\274\320\261\320\276\320\273\321\201\321\202\320\260"
    "\320\274\320\261\321\203\320\273\321\201\321\202\320\260\320\274\320\261\322\261\320\273\321\201\321\202\320"
    "\260\321\200\320\265 \320\264\320\265\320\273\321\226\321\201\321\202\320\265\320\272\320\276\320\273\320\275"
    "\320\260\321\201\321\202\320\276\320\272h\320\276\320\273\321\214\320\274\321\201\321\202\320\276\320\272\320"
    "\263\320\276\320\273\321\214\320\274\321\201\321\202\320\276\320\272\320\263\320\276\320\273\321\214\320\274 "
    "\320\276\321\210\321\201\321\202\320\276\320\272\320\276\320\273\321\214\320\274\320\260\321\201\321\202\320"
    "\276\320\272\321\205\320\276\320\273\320\274\321\201\321\202\320\276\320\272\322\263\320\276\320\273\320\274"
    "\321\201\321\203\320\262ae\321\201\321\203\320\262\320\260\321\201\321\212\320\272\320\276\320\277\320\270\321"
    "\245\321\201\321\226\320\264\320\275\320\265\320\270\321\201\321\226\320\264\320\275\321\226\321\201\321\226"
    "\320\265\320\274\321\200\320\265\320\260\320\277\321\201\321\226\320\275\320\263\320\260\320\277\321\203\321"
    "\200\321\201\321\226\321\215\321\202\320\273\321\201\321\226\321\224\321\202\320\273\321\201\323\251\322\257"
    "\320\273\321\202\320\260\320\270\320\261\320\265\320\270\321\202\320\260\320\270\320\261\321\215\320\270\321"
    "\202\320\260\320\270\320\277\320\265\320\270\321\202\320\260\320\273\320\270\320\275\321\202\320\260\320\273"
    "\320\273\320\270\320\275\321\202\320\260\320\273\320\273\320\270\320\275 \320\276\321\210\321\202\320\260\320"
    "\273\320\273\320\270\320\275\320\275\321\202\320\260\320\273\320\273\321\226\320\275\320\275\321\202\320\260"
    "\320\273\321\226\320\275\321\202\320\260\321\200\320\276\320\275\321\202\320\260\321\202\320\260\321\210\320"
    "\272\320\265\320\275\321\202\320\260\321\210\320\272\320\265\320\275\321\202\321\202\320\260\321\210\320\272"
    "\320\265\320\275\321\202 \320\276\321\210\321\202\320\260\321\230\320\277\320\265\321\230\321\202\320\261\320"
    "\270\320\273\320\270\321\201\321\202\320\261\320\270\320\273\320\270\321\201\320\270\321\202\320\261\320\270"
    "\320\273\320\270\321\201\320\270 \320\276\321\210\321\202\320\261\321\226\320\273\321\226\321\201\321\226\321"
    "\202\320\265\320\273 \320\260\320\262\320\270\320\262\321\202\320\265\320\273\321\214 \320\260\320\262\320\270"
    "\320\262\321\202\320\265\320\273\321\214 \320\260\320\262\321\226\320\262\321\202\320\270\321\200\320\260\320"
    "\275 \321\205\320\276\321\202\321\202\320\270\321\200\320\260\320\275ae\321\202\320\270\321\200\320\260\320"
    "\275\320\260\321\202\320\270\321\200\320\260\320\275\320\265\321\202\320\276\320\272\320\270\320\276\321\202"
    "\320\276\320\272\321\226\320\276\321\202\320\276\321\200\320\276\320\275\321\202\320\276\321\202\320\276\321"
    "\210\320\272\320\260\320\275\320\264\321\202\321\200\320\275\320\260\320\262\320\260\321\202\321\202\321\203"
    "\320\277\320\273\320\270\321\201\321\202\321\203\320\275\320\270\321\201\321\202\321\203\320\275\320\270\321"
    "\201 \321\205\320\276\321\202\321\202\321\203\320\275\320\270\321\201 \321\210\320\260\320\260\321\200\321\213"
    "\321\202\321\203\320\275\320\270\321\201\320\270\320\275 \320\276\321\200\320\275\321\202\321\203\320\275\321"
    "\226\321\201\321\202\321\213\321\200\320\260\320\275\320\260\321\202\321\215\320\273\321\214 \320\260\320\262"
    "\321\226\321\203\321\203\320\261\321\203\320\264\321\203\320\265\320\273\320\270\320\275\320\263\321\202\321"
    "\212\320\275\321\203\320\273\320\260\320\260\320\275\320\261\320\260\320\260\321\202\320\260\321\200\321\203"
    "\320\273\320\260\320\275 \320\261\320\260\321\202\320\276\321\200\321\203\320\273\320\260\320\275\320\261\320"
    "\260\321\202\320\260\321\200\321\204\320\260\321\200\321\202\320\260\320\273\320\265\320\267\320\260\321\204"
    "\320\265\321\201\321\204\320\270\321\200\320\265\320\275\321\206\320\260\321\204\320\273\320\260\321\200\321"
    "\215\320\275\321\206\321\213\321\217\321\204\320\273\320\276\321\200\320\265\320\275\321\206\321\204\320\273"
    "\320\276\321\200\320\265\320\275\321\206\320\270\321\204\320\273\320\276\321\200\320\265\320\275\321\206\320"
    "\270\320\270\321\204\320\273\320\276\321\200\320\265\320\275\321\206\320\270\321\217\321\204\320\273\320\276"
    "\321\200\320\265\320\275\321\206\321\226\321\217\321\204\320\273\320\276\321\200\320\265\321\201\321\204\320"
    "\273\320\276\321\200\320\270\320\260\320\275\320\276\320\277\320\276\320\273\320\270\321\201\321\204\320\273"
    "\320\276\321\200\320\270\321\230\320\260\320\275\320\276\320\277\320\276\320\273\320\270\321\201\321\204\320"
    "\273\320\276\321\200\321\226\320\260\320\275\320\276\320\277\320\276\320\273\321\226\321\201\321\204\320\276"
    "\321\200\321\202\320\260\320\273\320\265\320\267ae\321\204\320\276\321\200\321\202\320\260\320\273\320\265\320"
    "\267\320\260\321\204\321\203\320\272\321\203\320\276\320\272\320\260\321\204\321\203\320\275\321\210\320\260"
    "\320\273\321\204\321\226\320\273\321\226\320\277\320\277\320\276\320\277\320\276\320\273\321\214\321\205\320"
    "\260\320\262\320\260\320\275\320\260\321\205\320\260\320\270\320\264\320\260\321\200\320\260\320\261\320\260"
    "\320\264\321\205\320\260\320\274\320\261\321\203\321\200\320\263\321\205\320\260\320\275\320\276\320\270\321"
    "\205\320\260\320\275\320\276\321\230\321\205\320\260\321\210\321\213\320\274\321\226\320\275\321\205\320\260"
    "\321\230\320\264\320\265\321\200\320\260\320\261\320\260\320\264\321\205\320\265\320\273\320\267\320\270\320"
    "\275\320\272\320\270\321\205\320\265\320\273\321\201\320\270\320\275\320\272\320\270\321\205\320\265\320\273"
    "\321\214\321\201\320\270\320\275\320\272\320\270\321\205\320\265\320\273\321\214\321\201\320\270\320\275\320"
    "\272\320\270 \320\276\321\210\321\205\320\265\320\273\321\214\321\201\321\226\320\275\320\272\321\226\321\205"
    "\320\276 \321\210\320\270 \320\274\320\270\320\275\321\205\320\276\320\270 \320\260\320\275\321\214\321\205"
    "\320\276\320\270\320\260\320\275\321\205\320\276\320\275\320\263\320\272\320\276\320\275\320\263\321\205\320"
    "\276\320\275\320\272\320\276\320\275\320\263\321\205\320\276\320\275\320\276\320\273\321\203\320\273\321\203"
    "\321\205\320\276\321\210\320\270\320\274\320\270\320\275\321\205\320\276\321\210\320\270\320\274\321\226\320"
    "\275\321\205\320\276\321\217\320\275\321\205\320\276\321\230 \320\260\320\275\321\205\321\203\321\200\320\263"
    "\320\260\320\264\320\260\321\205\321\203\321\200\320\263\320\260\320\264\320\265\321\206\320\270\321\200\320"
    "\270\321\205\321\206\321\216\321\200\320\270\321\205\321\206\321\216\321\200\320\270\321\205 \321\205\320\276"
    "\321\202\321\206\321\216\321\200\321\213\321\205\321\207\320\265\320\275\320\260\320\270\321\207\320\265\320"
    "\275\320\260\321\230\321\207\320\265\320\275\320\263\320\264\321\203\321\207\320\265\320\275\320\264\321\203"
    "\321\207\320\265\320\275\320\275\320\260\320\270\321\207\320\265\320\275\320\275\320\260\321\226\321\207\320"
    "\270\320\260\320\275\320\263 \320\274\320\260\320\270\321\207\320\270\320\260\320\275\320\263\321\200\320\260"
    "\320\270\321\207\320\270\320\272\320\260\320\263\320\276\321\207\320\270\320\272\320\260\322\221\320\276\321"
    "\207\321\212\320\275\320\264\321\203\321\207\321\213\320\272\320\260\320\263\320\260\321\207\321\213\322\243"
    "\320\264\321\203\321\207\321\215\320\275\320\260\321\226\321\207\321\215\320\275\320\264\321\203\321\207\321"
    "\226\320\260\320\275\320\263 \320\274\320\260\320\270\321\207\321\226\320\260\320\275\320\263 \321\200\320\260"
    "\321\226\321\207\323\251\320\275\320\264\322\257\321\210\320\260\320\275\320\263\320\260\321\230\321\210\320"
    "\260\320\275\321\205\320\260\320\270\321\210\320\260\321\200\320\274 \321\215\320\273\321\214 \321\210\320\265"
    "\320\270\321\205\321\210\320\260\321\205\321\200\320\270 \321\201\320\265\320\261\321\203\321\210\320\265\320"
    "\275\321\214\321\207\320\266\320\265\320\275\321\214\321\210\320\265\320\275\321\237\320\265\320\275\321\210"
    "\320\265\321\204\321\210\320\260\321\203\320\265\320\275\321\210\320\270\320\272\320\260\320\263\320\276\321"
    "\210\321\212\320\275\320\264\320\266\321\212\320\275\321\210\321\215\320\275\321\214\321\207\320\266\321\215"
    "\320\275\321\214\321\215\320\264\320\270\320\275\320\261\321\203\321\200\320\263\321\215\320\264\321\213\320"
    "\275\320\261\321\203\321\200\320\263\321\215\321\200 \321\200\320\270\321\217\320\264\321\215\321\200 \321\200"
    "\321\213\321\217\320\264\321\215\321\201 \321\201\321\203\320\262\320\265\320\270\321\200\320\260\321\215\321"
    "\201\321\201\321\203\321\215\320\270\321\200\320\260\321\217\320\275\320\263\320\276\320\275\321\217\320\275"
    "\320\263\320\276\320\275 \321\205\320\276\321\202\321\224\321\200\320\265\320\262\320\260\320\275\321\226\320"
    "\267\320\274\321\226\321\200\321\230\320\260\320\275\320\263\320\276\320\275\321\230\320\265\321\200\320\265"
    "\320\262\320\260\320\275\321\230\320\276\321\205\320\260\320\275\320\265\320\267\320\261\321\203\321\200\320"
    "\263\321\230\320\276\321\205\320\260\320\275\320\265\321\201\320\261\321\203\321\200\320\263\321\231\321\203"
    "\320\261\321\231\320\260\320\275\320\260\321\232\320\260 \321\207\320\260\320\275\320\263\321\232\321\203 \321"
    "\230\320\276\321\200\320\272\321\232\321\203\321\230\320\276\321\200\320\272\321\237\320\260\320\272\320\260"
    "\321\200\321\202\320\260\321\237\320\260\321\230\320\277\321\203\321\200\321\237\320\276\320\263\321\237\320"
    "\260\320\272\320\260\321\200\321\202\320\260\321\237\320\276\321\200\321\237 \321\202\320\260\321\203\320\275"
    "\321\263essalonika\321\263\321\224\321\201\321\201\320\260\320\273\320\276\320\275\321\226\320\272\320\260\322"
    "\233\320\260\321\200\322\255\322\261lanbatyr\322\261\320\273\320\260\320\275\320\261\320\260\321\202\321\213"
    "\321\200\322\263\320\260\320\262\320\260\320\275\320\260\322\263\320\265\320\273\321\201\320\270\320\275\320"
    "\272\320\270\322\273avana\322\273elsinki\322\273o\322\243 ko\322\243\322\273\320\260\320\262\320\260\320\275"
    "\320\260\322\273\320\265\320\273\321\214\321\201\320\270\320\275\320\272\320\270\322\273\320\276\320\275\320"
    "\276\320\273\321\203\320\273\321\203\322\273\320\276\322\243 \320\272\320\276\322\243\323\231\320\261\321\203 "
    "\320\264\320\260\320\261\320\270\323\231\321\205\320\274\323\231\320\264\320\260\320\261\320\260\320\264\323"
    "\231\321\205\320\274\323\231\321\202\320\260\320\261\320\260\320\264\324\261\325\242\325\253\325\273\325\241"
    "\325\266\324\261\325\242\325\270\326\202 \324\264\325\241\325\242\325\253\324\261\325\244\325\241\325\254\325"
    "\253\325\241\324\261\325\244\325\253\325\275 \324\261\325\242\325\245\325\242\325\241\324\261\325\251\325\245"
    "\325\266\326\204\324\261\325\251\325\247\325\266\326\204\324\261\325\254 \325\214\325\253\325\241\325\244\324"
    "\261\325\254\325\264\325\241\325\251\325\253\324\261\325\260\325\264\325\241\325\244\325\241\325\242\325\241"
    "\325\244\324\261\325\264\325\264\325\241\325\266\324\261\325\264\325\275\325\251\325\245\326\200\325\277\325"
    "\241\325\264\324\261\325\264\325\275\325\277\325\245\326\200\325\244\325\241\325\264\324\261\325\264\326\200"
    "\325\253\325\277\325\275\325\241\326\200\324\261\325\265\326\200\325\253\325\276\325\241\325\266 \324\265\326"
    "\200\325\253\325\276\325\241\325\266 \324\267\326\200\325\245\325\276\325\241\325\266 \324\267\326\200\325\245"
    "\325\270\326\202\325\266 \324\267\326\200\325\253\325\276\325\241\325\266 \324\273\326\200\325\241\325\276\325"
    "\241\325\266 \324\273\326\200\325\276\325\241\325\266 \325\220\325\245\325\276\325\241\325\266 \325\220\325"
    "\253\325\276\325\241\325\266\324\261\325\266\325\244\325\241\325\254\325\253\325\241\324\261\325\266\325\251"
    "\325\241\325\254\325\253\325\241\324\261\325\275\325\270\326\202\325\266\325\275\325\265\325\270\325\266\324"
    "\261\325\277\325\241\325\254\325\253\325\241\324\261\325\277\325\253\325\275 \324\261\325\272\325\241\325\272"
    "\325\241\324\261\325\277\325\277\325\241\325\254\325\253\325\241\324\261\326\204\326\200\325\241\324\262\325"
    "\241\325\243\325\270\326\202\324\262\325\241\325\251\325\270\326\202\325\264\324\262\325\241\325\266\325\243"
    "\325\257\325\270\325\257\324\262\325\241\326\200\325\253\325\246\324\262\325\241\326\200\325\275\325\245\325"
    "\254\325\270\325\266\325\241\324\262\325\241\326\204\325\270\326\202\324\262\325\245\325\254\325\243\326\200"
    "\325\241\325\244\324\262\325\245\325\265 \326\200\325\270\326\202\325\251\324\262\325\245\325\274\325\254\325"
    "\253\325\266\324\262\325\265\325\270\326\202\325\246\325\241\325\266\325\244\325\253\325\270\325\266\324\262"
    "\325\270\325\243\325\270\325\277\325\241\324\262\325\270\325\275\325\277\325\270\325\266\324\262\325\270\326"
    "\200\325\244\325\270\324\262\325\270\326\202\325\244\325\241\325\272\325\245\325\267\325\277\324\262\325\270"
    "\326\202\325\245\325\266\325\270\325\275 \324\261\325\265\326\200\325\245\325\275\324\262\325\270\326\202\325"
    "\255\325\241\326\200\325\245\325\275\325\277\324\262\326\200\325\241\325\277\325\253\325\275\325\254\325\241"
    "\325\276\325\241\324\262\326\200\325\265\325\270\326\202\325\275\325\245\325\254\324\263\325\241\325\260\325"
    "\253\326\200\325\247\324\263\325\270\326\202\325\241\325\266\325\271\325\252\325\270\325\270\326\202\324\264"
    "\325\241\325\257\325\241\326\200\324\264\325\241\326\204\326\204\325\241\324\264\325\245\325\254\325\253\324"
    "\264\325\245\325\266\325\276\325\245\326\200\324\264\325\270\325\260\325\241\324\264\325\270\326\202\325\242"
    "\325\241\325\265\324\264\325\270\326\202\325\242\325\254\325\253\325\266\324\265\326\200\325\245\326\202\325"
    "\241\325\266\324\265\326\200\325\270\326\202\325\241\325\266\325\244\325\241\326\202\325\241\325\266\324\265"
    "\326\200\325\276\325\241\325\266\325\244\325\241\325\276\325\241\325\266\324\265\326\200\326\207\325\241\325"
    "\266\324\266\325\241\325\243\326\200\325\245\325\242\324\266\325\264\325\253\326\202\325\274\325\266\325\253"
    "\325\241\324\267\325\244\325\253\325\266\325\242\325\270\326\202\326\200\325\243\324\267\325\277\325\253\325"
    "\266\325\272\325\270\326\202\326\200\325\257\324\267\326\200\325\245\325\242\325\270\326\202\325\266\325\253"
    "\324\271\325\241\325\254\325\254\325\253\325\266\324\271\325\241\325\265\325\272\325\245\325\265\324\271\325"
    "\242\325\253\325\254\325\253\325\275\325\253\324\271\325\245\325\254 \324\261\325\276\325\253\325\276\324\271"
    "\325\253\326\206\325\254\325\253\325\275\324\271\325\270\326\200\325\270\325\266\325\251\326\205\324\271\325"
    "\270\326\202\325\266\325\253\325\275\324\271\325\270\326\202\325\266\325\270\326\202\325\246\324\271\325\270"
    "\326\204\325\253\326\205\324\272\325\250\325\266\325\245\326\202\324\272\325\266\326\207\324\273\325\275\325"
    "\251\325\241\325\266\325\272\325\270\326\202\325\254\324\274\325\241 \325\212\325\241\325\275\324\274\325\241"
    "\325\243\325\270\325\275\324\274\325\241\325\260\325\270\326\200\324\274\325\253\325\246\325\272\325\270\325"
    "\266\324\274\325\253\325\264\325\241\324\274\325\253\325\275\325\241\325\242\325\270\325\266\324\274\325\265"
    "\325\270\326\202\325\242\325\254\325\265\325\241\325\266\325\241\324\274\325\265\325\270\326\202\326\204\325"
    "\275\325\245\325\264\325\242\325\270\326\202\326\200\325\243\324\274\325\270\325\266\325\244\325\270\325\266"
    "\324\274\325\270\325\266\325\277\325\270\325\266\324\274\325\270\325\266\325\277\326\200\325\241\324\274\325"
    "\270\325\275 \324\261\325\266\325\263\325\245\325\254\325\250\325\275\324\274\325\270\325\275 \324\261\325\266"
    "\325\273\325\245\325\254\325\245\325\275\324\274\325\276\325\270\325\276\324\277\325\241\325\254\325\257\325"
    "\241\325\251\325\241\324\277\325\241\325\260\325\253\326\200\325\245\324\277\325\241\325\264\325\272\325\241"
    "\325\254\325\241\324\277\325\241\325\275\325\241\325\242\325\254\325\241\325\266\325\257\325\241\324\277\325"
    "\241\325\277\325\264\325\241\325\266\325\244\325\270\326\202\324\277\325\241\326\200\325\241\325\257\325\241"
    "\325\275\324\277\325\241\326\200\325\241\325\271\325\253\324\277\325\253\325\243\325\241\325\254\325\253\324"
    "\277\325\253\325\267\325\253\325\266\325\265\325\270\325\276\324\277\325\253\325\270\325\277\325\270\324\277"
    "\325\253\325\277\325\270\324\277\325\253\326\207\324\277\325\254\325\270\326\202\325\252 \325\206\325\241\325"
    "\272\325\270\325\257\325\241\324\277\325\270\325\254\325\270\325\264\325\242\325\270\324\277\325\270\325\272"
    "\325\245\325\266\325\260\325\241\325\243\325\245\325\266\324\277\325\270\325\275\325\277\325\241\325\266\325"
    "\244\325\266\325\270\326\202\325\272\325\270\325\254\325\253\325\275\324\277\325\270\326\200\325\244\325\270"
    "\325\276\325\241\324\277\325\270\326\202\325\241\325\254\325\241 \324\274\325\270\326\202\325\264\325\272\325"
    "\270\326\202\326\200\324\277\325\270\326\202\325\275\325\257\325\270\324\277\326\200\325\241\325\257\325\270"
    "\325\276\325\200\325\241\325\264\325\242\325\270\326\202\326\200\325\243\325\200\325\241\325\266\325\270\325"
    "\265\325\200\325\241\325\276\325\241\325\266\325\241\325\200\325\245\325\254\325\275\325\253\325\266\325\257"
    "\325\253\325\200\325\270\325\266\325\257\325\270\325\266\325\243\325\200\325\270\325\266\325\270\325\254\325"
    "\270\326\202\325\254\325\270\326\202\325\200\325\270\326\202\326\200\325\243\325\241\325\244\325\241\325\200"
    "\325\274\325\270\325\264\325\203\325\241\326\204\325\241\326\200\325\251\325\241\325\204\325\241\325\244\326"
    "\200\325\253\325\244\325\204\325\241\325\254\325\241\325\243\325\241\325\204\325\241\325\265\325\241\325\264"
    "\325\253\325\204\325\241\325\275\325\257\325\241\325\277\325\204\325\241\325\277\326\200\325\253\325\277\325"
    "\204\325\241\326\200\325\275\325\245\325\254\325\204\325\241\326\200\325\275\325\247\325\265\325\254\325\204"
    "\325\241\326\200\325\275\325\253\325\254\325\253\325\241\325\204\325\245\325\254\325\242\325\270\326\202\325"
    "\274\325\266\325\204\325\245\325\254\325\272\325\270\326\202\325\274\325\266\325\204\325\245\325\266\325\244"
    "\325\270\325\275\325\241\325\204\325\253\325\254\325\241\325\266\325\204\325\253\325\266\325\275\325\257\325"
    "\204\325\253\326\202\325\266\325\253\325\255\325\204\325\265\325\270\326\202\325\266\325\255\325\245\325\266"
    "\325\204\325\270\325\266\325\251\325\245\325\276\325\253\325\277\325\245\325\270\325\204\325\270\325\266\325"
    "\251\326\200\325\247\325\241\325\254\325\204\325\270\325\266\325\272\325\245\325\254\325\253\325\245\325\204"
    "\325\270\325\266\325\277\325\245\325\276\325\253\325\244\325\245\325\270\325\204\325\270\325\266\325\277\325"
    "\245\326\200\325\245\325\265\325\204\325\270\325\266\326\200\325\245\325\241\325\254\325\204\325\270\325\266"
    "\326\203\325\245\325\254\325\253\325\245\325\204\325\270\325\275\325\257\325\270\326\202\325\241\325\204\325"
    "\270\325\275\325\257\325\276\325\241\325\204\325\270\326\202\325\264\325\242\325\241\325\265\325\205\325\241"
    "\325\266\325\243\325\270\325\266\325\205\325\245\326\200\325\245\325\276\325\241\325\266\325\205\325\270\325"
    "\260\325\241\325\266\325\266\325\245\325\275\325\242\325\270\326\202\326\200\325\243\325\206\325\241\325\265"
    "\326\200\325\270\325\242\325\253\325\206\325\241\325\265\326\200\325\270\325\272\325\253\325\206\325\241\325"
    "\275\325\241\325\270\326\202\325\206\325\245\325\241\325\272\325\270\325\254\325\206\325\253\325\257\325\270"
    "\325\275\325\253\325\241\325\206\325\253\325\275\325\206\325\253\326\201\326\201\325\241\325\206\325\253\326"
    "\202 \324\265\325\270\326\200\326\204\325\206\325\265\325\270\326\202 \325\205\325\270\326\200\326\204\325\206"
    "\325\270\325\276\325\253 \325\215\325\241\325\244\325\206\325\270\326\200 \324\261\325\244\325\241\325\254\325"
    "\253\325\241\325\211\325\245\325\266\325\244\325\270\326\202\325\211\325\245\325\266\325\266\325\241\325\265"
    "\325\211\325\253\325\257\325\241\325\243\325\270\325\212\325\241\325\251\325\270\326\202\325\264\325\212\325"
    "\241\326\200\325\275\325\245\325\254\325\270\325\266\325\241\325\212\325\241\326\200\326\201\325\260\325\245"
    "\325\254\325\270\325\266\325\241\325\212\325\241\326\204\325\270\326\202\325\212\325\245\325\257\325\253\325"
    "\266\325\212\325\245\326\200\325\251\325\212\325\245\326\200\325\254\325\253\325\266\325\212\325\247\325\265"
    "\326\200\325\270\326\202\325\251\325\212\325\254\325\241\325\265\325\241 \325\244\325\245\325\254 \324\277\325"
    "\241\326\200\325\264\325\245\325\266\325\212\325\254\325\270\325\276\325\244\325\253\325\276\325\212\325\266"
    "\325\270\325\264\325\272\325\245\325\266\325\212\325\270\326\200\325\277 \324\274\325\270\326\202\325\253\325"
    "\212\325\270\326\202\325\245\326\200\325\277\325\270 \325\216\325\241\325\254\325\265\325\241\326\200\325\277"
    "\325\241\325\212\325\270\326\202\325\266\325\253\325\212\325\270\326\202\325\277\325\241\326\203\325\245\325"
    "\267\325\251\325\212\326\200\325\241\325\260\325\241\325\213\325\241\325\257\325\241\326\200\325\277\325\241"
    "\325\213\325\241\325\265\325\272\325\270\326\202\326\200\325\214\325\245\325\265\325\257\325\265\325\241\325"
    "\276\325\253\325\257\325\214\325\245\325\275\325\253\326\206\325\253\325\214\325\253\325\243\325\241\325\214"
    "\325\253\325\270 \325\244\325\245 \324\272\325\241\325\266\325\245\325\265\326\200\325\270\325\215\325\241\325"
    "\266 \324\275\325\270\325\275\325\245\325\215\325\241\325\266 \324\275\325\270\326\202\325\241\325\266\325\215"
    "\325\241\325\266 \325\212\325\241\325\270\326\202\325\254\325\270\326\202\325\215\325\241\325\266 \325\226\326"
    "\200\325\241\325\266\325\275\325\253\325\275\326\204\326\205\325\215\325\241\325\266 \325\226\326\200\325\241"
    "\325\266\326\201\325\253\325\275\325\257\325\270\325\215\325\241\325\266\325\257\325\277 \325\212\325\245\325"
    "\277\325\245\326\200\325\242\325\270\326\202\326\200\325\243\325\215\325\241\326\200\325\241\326\207\325\270"
    "\325\215\325\245\325\270\326\202\325\254\325\215\325\245\325\276\325\253\325\254\325\253\325\241\325\215\325"
    "\253\325\244\325\266\325\245\325\265\325\215\325\253\325\245\325\251\325\254\325\215\325\257\325\270\325\272"
    "\325\265\325\245\325\215\325\270\326\202\325\276\325\241\325\215\325\270\326\206\325\253\325\241\325\215\325"
    "\272\325\254\325\253\325\277\325\215\325\277\325\241\325\264\325\242\325\270\326\202\325\254\325\215\325\277"
    "\325\270\325\257\325\260\325\270\325\254\325\264\325\215\326\207\325\253\325\254\325\265\325\241\325\216\325"
    "\241\325\254\325\245\325\266\325\275\325\253\325\241\325\216\325\241\325\254\325\245\325\277\325\241\325\216"
    "\325\241\325\254\325\272\325\241\326\200\325\241\325\253\325\275\325\270\325\216\325\241\325\266\325\257\325"
    "\270\326\202\325\276\325\245\326\200\325\216\325\241\326\200\325\267\325\241\325\276\325\241\325\216\325\241"
    "\326\200\325\267\325\241\326\202\325\241\325\216\325\245\325\254\325\253\325\266\325\243\325\277\325\270\325"
    "\266\325\216\325\253\325\245\325\266\325\266\325\241\325\216\325\253\325\245\325\266\325\277\325\265\325\241"
    "\325\266\325\216\325\253\325\254\325\266\325\265\325\270\326\202\325\275\325\216\325\253\325\266\325\244\325"
    "\260\325\270\326\202\325\257\325\217\325\241\325\254\325\254\325\253\325\266\325\217\325\241\325\267\326\204"
    "\325\245\325\266\325\244\325\217\325\253\326\200\325\241\325\266\325\241\325\217\325\270\325\257\325\253\325"
    "\270\325\217\325\270\326\200\325\270\325\266\325\277\325\270\325\217\326\203\325\262\325\253\325\275\325\221"
    "\325\265\325\270\326\202\326\200\325\253\325\255\325\223\325\241\326\200\325\253\325\246\325\223\325\245\326"
    "\204\325\253\325\266\325\223\325\254\325\270\326\200\325\245\325\266\325\277\325\241\325\223\326\200\325\241"
    "\325\257\325\224\325\245\325\265\326\203\325\251\325\241\325\270\326\202\325\266\325\224\325\253\325\245\326"
    "\202\325\224\325\265\325\270\325\254\325\266\325\225\325\241\325\255\325\241\325\257\325\241 \325\244\325\245 "
    "\324\275\325\270\326\202\325\241\326\200\325\245\325\275\325\225\325\255\326\200\325\253\325\244\325\225\325"
    "\257\325\254\325\245\325\266\325\244\325\225\325\275\325\254\325\270\325\225\325\275\325\277\325\253\325\266"
    "\325\226\325\254\325\270\326\200\325\241\325\266\325\275\325\226\325\254\325\270\326\200\325\245\325\266\326"
    "\201\325\253\325\241\327\220\327\221\327\225 \327\223\327\220\327\221\327\231\327\220\327\221\327\231\327\223"
    "\327\222\327\220\327\237\327\220\327\221\327\231\327\223\327\226\327\251\327\220\327\237\327\220\327\222\327"
    "\220\327\223\327\231\327\250\327\220\327\223\327\231\327\240\327\221\327\225\327\250\327\225\327\220\327\223"
    "\327\231\327\241 \327\220\327\221\327\221\327\224\327\220\327\225\327\220\327\227\327\220\327\247\327\224\327"
    "\220\327\225\327\227\327\250\327\231\327\223\327\220\327\225\327\234\327\237 \327\221\327\230\327\225\327\250"
    "\327\220\327\225\327\241\327\230\327\231\327\237\327\220\327\225\327\241\327\234\327\225\327\220\327\225\327"
    "\241\327\247\327\224\327\220\327\225\327\247\327\234\327\240\327\223\327\220\327\227\327\236\327\223\327\220"
    "\327\221\327\220\327\223\327\220\327\231\327\226\327\236\327\231\327\250\327\220\327\233\327\236\327\242\327"
    "\223\327\220\327\221\327\220\327\223\327\220\327\234\327\236\327\220\327\230\327\231\327\242\327\220\327\234"
    "\327\236\327\230\327\231\327\220\327\236\327\220\327\237\327\220\327\236\327\241\327\230\327\242\327\250\327"
    "\223\327\220\327\235\327\220\327\236\327\241\327\230\327\250\327\223\327\235\327\220\327\236\327\250\327\231"
    "\327\230\327\241\327\250\327\220\327\240\327\230\327\231\327\222\327\225\327\220\327\224 \327\222\327\225\327"
    "\220\327\230\327\236\327\234\327\224\327\220\327\240\327\230\327\234\327\231\327\224\327\220\327\241\327\225"
    "\327\220\327\231\327\250\327\224\327\220\327\241\327\225\327\240\327\241\327\231\327\220\327\237\327\220\327"
    "\241\327\225\327\240\327\241\327\231\327\225\327\237\327\220\327\241\327\230\327\231\327\237\327\220\327\247"
    "\327\250\327\220\327\220\327\247\327\250\327\224\327\220\327\250\327\247\327\231\327\244\327\224\327\220\327"
    "\252\327\225\327\240\327\224\327\221\327\220\327\222\327\220\327\230\327\220\327\221\327\220\327\240\327\222"
    "\327\247\327\220\327\247\327\221\327\220\327\241\327\230\327\220\327\237\327\221\327\220\327\247\327\225\327"
    "\221\327\220\327\250\327\223\327\220\327\221\327\220\327\250\327\246\327\242\327\234\327\220\327\240\327\242"
    "\327\221\327\225\327\220\327\240\327\225\327\241 \327\220\327\231\327\231\327\250\327\241\327\221\327\225\327"
    "\222\327\225\327\230\327\224\327\221\327\225\327\223\327\220\327\244\327\242\327\251\327\230\327\221\327\225"
    "\327\223\327\244\327\251\327\230\327\221\327\225\327\223\327\250\327\225\327\235\327\221\327\225\327\234\327"
    "\225\327\240\327\231\327\224\327\221\327\225\327\241\327\230\327\225\327\237\327\221\327\225\327\242\327\240"
    "\327\220\327\241 \327\220\327\231\327\231\327\250\327\242\327\241\327\221\327\225\327\247\327\220\326\267\327"
    "\250\327\242\327\251\327\230\327\221\327\225\327\247\327\250\327\251\327\230\327\221\327\225\327\250\327\223"
    "\327\225\327\221\327\230\327\225\327\236\327\231\327\221\327\231\327\226\327\240\327\230\327\231\327\225\327"
    "\237\327\221\327\231\327\231\327\222\327\231\327\240\327\222\327\221\327\231\327\231\327\226\327\251\327\231"
    "\327\240\327\222\327\221\327\231\327\231\327\250\327\225\327\230\327\221\327\231\327\231\327\250\327\225\327"
    "\252\327\221\327\234\327\222\327\250\327\223\327\221\327\234\327\225 \327\224\327\225\327\250\327\231\327\226"
    "\327\225\327\240\327\230\327\224\327\221\327\240\327\222\327\234\327\225\327\250\327\221\327\240\327\222\327"
    "\247\327\225\327\247\327\221\327\242\327\250\327\234\327\231\327\237\327\221\327\250\327\220\327\230\327\231"
    "\327\241\327\234\327\220\327\225\327\225\327\220\327\221\327\250\327\222\327\237\327\221\327\250\327\230\327"
    "\231\327\241\327\234\327\220\327\221\327\224\327\221\327\250\327\231\327\223\327\222\327\230\327\220\327\225"
    "\327\237\327\221\327\250\327\231\327\226\327\221\327\231\327\231\327\237\327\221\327\250\327\231\327\226\327"
    "\221\327\237\327\221\327\250\327\231\327\241\327\234\327\221\327\250\327\234\327\231\327\237\327\221\327\250"
    "\327\246\327\234\327\225\327\240\327\224\327\221\327\252\327\225\327\236\327\231\327\222\327\220\327\231\327"
    "\244\327\225\327\250\327\222\327\225\327\220\327\240\327\222\327\222\327\225\327\220\327\225\327\222\327\225"
    "\327\225\327\223\327\234\327\227\327\250\327\224\327\222\327\225\327\250\327\222 \327\230\327\220\327\225\327"
    "\237\327\222\327\230\327\221\327\225\327\250\327\222\327\222\327\242\327\230\327\242\327\221\327\220\327\250"
    "\327\222\327\222\327\247\327\250\327\230\327\224\327\223\327\220\327\233\327\220\327\223\327\220\327\247\327"
    "\220\327\223\327\220\327\247\327\220\327\250\327\223\327\220\327\247\327\224\327\223\327\220\327\250 \327\220 "
    "\327\241\327\234\327\220\327\235\327\223\327\220\327\250 \327\242\327\241 \327\241\327\220\327\234\327\220\327"
    "\220\327\235\327\223\327\221\327\234\327\231\327\237\327\223\327\225\327\221\327\220\327\231\327\223\327\225"
    "\327\221\327\231\327\231\327\223\327\225\327\221\327\234\327\231\327\237\327\223\327\225\327\221\327\250\327"
    "\225\327\221\327\240\327\231\327\247\327\223\327\225\327\227\327\220\327\223\327\225\327\227\327\224\327\223"
    "\327\225\327\236\327\222\327\230\327\224\327\223\327\226\327\251\327\220\327\247\327\220\327\250\327\230\327"
    "\220\327\223\327\234\327\224\327\231\327\223\327\240\327\225\327\225\327\250\327\223\327\240\327\244\327\241"
    "\327\220\327\250\327\223\327\242\327\234\327\224\327\231\327\223\327\242\327\240\327\225\327\225\327\242\327"
    "\250\327\223\327\247\327\250\327\224\327\220\326\267\327\236\327\221\327\225\327\250\327\222\327\224\327\220"
    "\327\225\327\225\327\220\327\240\327\242\327\224\327\220\327\240\327\220\327\234\327\225\327\234\327\225\327"
    "\224\327\220\327\240\327\222 \327\247\327\220\327\240\327\222\327\224\327\220\327\240\327\225\327\231\327\224"
    "\327\225 \327\246\327\231 \327\236\327\231\327\237 \327\241\327\231\327\230\327\231\327\224\327\225\327\225"
    "\327\220\327\240\327\224\327\224\327\225\327\231 \327\220\327\237\327\224\327\225\327\240\327\222 \327\247\327"
    "\225\327\240\327\222\327\224\327\225\327\240\327\225\327\234\327\225\327\234\327\225\327\224\327\234\327\241"
    "\327\231\327\240\327\247\327\231\327\224\327\236\327\221\327\225\327\250\327\222\327\224\327\242\327\234\327"
    "\241\327\231\327\240\327\247\327\231\327\224\327\250\327\247\327\234\327\231\327\225\327\237\327\225\327\225"
    "\327\220\327\234\327\242\327\230\327\220\327\225\327\225\327\220\327\234\327\242\327\240\327\246\327\231\327"
    "\242\327\225\327\225\327\220\327\234\327\244\327\220\327\250\327\220\327\231\327\241\327\220\327\225\327\225"
    "\327\220\327\250\327\251\327\242\327\225\327\225\327\231\327\234\327\240\327\242\327\225\327\225\327\231\327"
    "\240\327\230\327\224\327\225\327\247\327\225\327\231\327\231\327\240\327\230\327\231\327\220\327\237\327\225"
    "\327\231\327\234\327\240\327\224\327\225\327\231\327\240\327\223\327\224\327\225\327\247\327\225\327\231\327"
    "\240\327\224\327\225\327\234\327\230\327\224\327\225\327\234\327\231\327\240\327\222\327\230\327\225\327\237"
    "\327\225\327\234\327\240\327\241\327\231\327\224\327\225\327\234\327\244\327\250\327\220\327\231\327\241\327"
    "\225\327\225\327\240\327\247\327\225\327\221\327\250\327\225\327\250\327\251\327\224\327\226\327\220\327\222"
    "\327\250\327\221\327\226\327\220\327\222\327\250\327\242\327\221\327\226\327\240\327\221\327\224\327\226\327"
    "\240\327\226\327\231\327\221\327\250 \327\241\327\231\327\230\327\231\327\230\327\220\327\231\327\244\327\231"
    "\327\230\327\220\327\231\327\244\327\231\327\231\327\230\327\220\327\234\327\231\327\237\327\230\327\220\327"
    "\250\327\220\327\240\327\230\327\220\327\230\327\220\327\251\327\247\327\242\327\240\327\230\327\230\327\221"
    "\327\231\327\234\327\231\327\241\327\231\327\230\327\225\327\247\327\231\327\225\327\230\327\225\327\250\327"
    "\225\327\240\327\230\327\225\327\230\327\231\327\250\327\220\327\240\327\220\327\230\327\231\327\250\327\240"
    "\327\224\327\230\327\251\327\247\327\240\327\230\327\231\327\220\327\224\327\220\327\240\327\242\327\241\327"
    "\221\327\225\327\250\327\222\327\231\327\220\327\240\327\222\327\225\327\237\327\231\327\225\327\224\327\240"
    "\327\241\327\221\327\225\327\250\327\222\327\231\327\242\327\250\327\242\327\225\327\225\327\220\327\237\327"
    "\231\327\250\327\225\327\225\327\220\327\237\327\233\327\225\327\252\327\220\327\231\327\241\327\231\327\233"
    "\327\234\327\233\327\225\327\252\327\224\327\234\327\220 \327\244\327\220\327\226\327\234\327\220\327\222\327"
    "\220\327\241\327\234\327\220\327\222\327\225\327\241\327\234\327\220\327\224\327\225\327\250\327\234\327\220"
    "\327\225\327\237\327\234\327\220\327\240\327\223\327\220\327\237\327\234\327\220\327\241 \327\220\327\240\327"
    "\223\327\226\327\251\327\242\327\234\327\242\327\241\327\234\327\221\327\225\327\221\327\234\327\224 \327\244"
    "\327\220\327\241\327\234\327\224 \327\250\327\225\327\236\327\240\327\224\327\234\327\225\327\220\327\240\327"
    "\222 \327\244\327\250\327\221\327\220\327\240\327\222\327\234\327\225\327\240\327\223\327\225\327\237\327\234"
    "\327\225\327\241 \327\220\327\240\327\222\327\234\327\241\327\234\327\225\327\247\327\241\327\236\327\221\327"
    "\225\327\250\327\222\327\234\327\231\327\225\327\221\327\234\327\231\327\220\327\240\327\224\327\234\327\231"
    "\327\236\327\220\327\234\327\231\327\236\327\224\327\234\327\231\327\241\327\221\327\225\327\237\327\234\327"
    "\242\327\236\327\221\327\242\327\250\327\222\327\234\327\242\327\236\327\221\327\250\327\231\327\247\327\236"
    "\327\220\326\270\327\241\327\247\327\260\327\242\327\236\327\220\327\223\327\250\327\231\327\223\327\236\327"
    "\220\327\234\327\222\327\224\327\236\327\220\327\234\327\224\327\236\327\220\327\240\327\230\327\242\327\225"
    "\327\225\327\231\327\223\327\242\327\220\327\236\327\220\327\241\327\247\327\225\327\225\327\242\327\236\327"
    "\220\327\250\327\241\327\231\327\231\327\236\327\223\327\231\327\231\327\237\327\236\327\223\327\250\327\231"
    "\327\223\327\236\327\225\327\236\327\221\327\220\327\231\327\236\327\225\327\236\327\221\327\231\327\231\327"
    "\236\327\225\327\236\327\221\327\241\327\224\327\236\327\225\327\240\327\230\327\225\327\225\327\231\327\223"
    "\327\220\327\225\327\236\327\225\327\240\327\230\327\250\327\231\327\220\327\225\327\234\327\236\327\225\327"
    "\240\327\230\327\250\327\231\327\231\327\236\327\225\327\240\327\244\327\234\327\231\327\231\327\224\327\236"
    "\327\225\327\241\327\230\327\250\327\236\327\225\327\241\327\247\327\221\327\224\327\236\327\231\327\220\327"
    "\236\327\231\327\236\327\231\327\234\327\220\327\240\327\225\327\236\327\231\327\240\327\233\327\237\327\236"
    "\327\231\327\240\327\241\327\247\327\236\327\234\327\220\327\222\327\224\327\236\327\234\327\221\327\225\327"
    "\250\327\237\327\236\327\240\327\220\327\225\327\241\327\236\327\240\327\223\327\225\327\241\327\224\327\236"
    "\327\240\327\231\327\234\327\224\327\236\327\241\327\247\327\230\327\236\327\247\327\241\327\231\327\247\327"
    "\225 \327\241\327\231\327\230\327\231\327\236\327\250\327\241\327\231\327\231\327\240\327\220\327\230\327\220"
    "\327\234\327\240\327\220\327\244\327\220\327\234\327\231\327\240\327\220\327\244\327\225\327\234\327\231\327"
    "\240\327\225\327\221\327\231 \327\241\327\220\327\223\327\240\327\225\327\236\327\220\327\224\327\240\327\231"
    "\327\225 \327\231\327\220\327\250\327\247\327\240\327\231\327\225 \327\231\327\225\327\250\327\247\327\240\327"
    "\231\327\225\326\276\327\231\327\220\326\270\327\250\327\247\327\240\327\231\327\231\327\250\327\220\327\221"
    "\327\231\327\240\327\231\327\231\327\250\327\225\327\221\327\231\327\240\327\231\327\241\327\240\327\231\327"
    "\247\327\220\327\241\327\231\327\242\327\240\327\231\327\247\327\225\327\241\327\231\327\224\327\240\327\241"
    "\327\220\327\225\327\241\327\220\327\225 \327\244\327\220\327\225\327\234\327\220\327\241\327\220\327\225 \327"
    "\244\327\220\327\225\327\234\327\225\327\241\327\220\327\225\327\234\327\241\327\220\327\237 \327\227\327\225"
    "\327\241\327\224\327\241\327\220\327\237 \327\244\327\250\327\220\327\240\327\246\327\231\327\241\327\247\327"
    "\220\327\241\327\220\327\240\327\230\327\220 \327\247\327\250\327\225\327\226 \327\223\327\242 \327\230\327"
    "\242\327\240\327\242\327\250\327\231\327\244\327\242\327\241\327\220\327\244\327\231\327\242\327\241\327\220"
    "\327\250\327\220\327\231\327\242\327\225\327\225\327\220\327\241\327\221\327\231\327\234\327\231\327\224\327"
    "\241\327\225\327\221\327\224\327\241\327\225\327\244\327\231\327\224\327\241\327\230\327\225\327\247\327\224"
    "\327\225\327\234\327\235\327\241\327\231\327\220\327\225\327\234\327\241\327\231\327\220\327\230\327\234\327"
    "\241\327\231\327\223\327\240\327\231\327\241\327\231\327\240\327\222\327\244\327\225\327\250\327\241\327\234"
    "\327\221\327\223\327\225\327\250\327\241\327\234\327\225\327\240\327\231\327\247\327\224\327\241\327\234\327"
    "\225\327\240\327\231\327\247\327\231\327\241\327\237 \327\227\327\225\327\220\327\237\327\241\327\237 \327\227"
    "\327\225\327\241\327\224\327\241\327\237 \327\244\327\250\327\240\327\241\327\231\327\241\327\247\327\225\327"
    "\241\327\240\327\230 \327\223\327\240\327\231\327\241\327\241\327\240\327\230\327\224 \327\236\327\250\327\252"
    "\327\224\327\241\327\240\327\230\327\224 \327\247\327\250\327\225\327\241 \327\223\327\224 \327\230\327\240"
    "\327\250\327\231\327\244\327\224\327\241\327\240\327\230\327\225 \327\223\327\225\327\236\327\231\327\240\327"
    "\222\327\225\327\241\327\240\327\230\327\231\327\220\327\222\327\225 \327\223\327\224 \327\246\327\231\327\234"
    "\327\224\327\241\327\240\327\230\327\231\327\220\327\222\327\225 \327\223\327\224 \327\247\327\220\327\234\327"
    "\231\327\241\327\240\327\247\327\230 \327\244\327\230\327\250\327\221\327\225\327\250\327\222\327\241\327\242"
    "\327\220\327\234\327\241\327\242\327\225\327\225\327\231\327\234\327\220\327\241\327\244\327\234\327\231\327"
    "\230\327\241\327\247\327\220\327\244\327\231\327\242\327\241\327\247\327\225\327\244\327\231\327\224\327\241"
    "\327\250\327\231\327\231\327\221\327\225\327\242\327\223\327\231\327\240\327\221\327\225\327\250\327\222\327"
    "\242\327\236\327\220\327\237\327\242\327\250\327\223\327\247\327\224\327\244\327\220\327\250\327\231\327\226"
    "\327\244\327\225\327\220\327\250\327\230\327\225 \327\225\327\220\327\231\327\220\327\250\327\230\327\224\327"
    "\244\327\225\327\240\327\224\327\244\327\225\327\240\327\251\327\234\327\244\327\225\327\241\327\220\327\237"
    "\327\244\327\225\327\247\327\220\327\250\327\224\327\244\327\225\327\247\327\225\327\220\327\225\327\247\327"
    "\224\327\244\327\225\327\247\327\230\327\244\327\225\327\250 \327\234\327\225\327\220\327\231\327\244\327\225"
    "\327\250\327\230\327\225\327\244\327\225\327\250\327\230\327\225 \327\220\327\234\327\222\327\250\327\224\327"
    "\244\327\225\327\250\327\230\327\234\327\226\327\224\327\244\327\231\327\250\327\240\327\246\327\224\327\244"
    "\327\231\327\250\327\242\327\240\327\246\327\242\327\244\327\234\327\220\327\225\327\225\327\223\327\231\327"
    "\225\327\225\327\244\327\234\327\220\327\231\327\224 \327\223\327\234 \327\233\327\250\327\236\327\237\327\244"
    "\327\234\327\225\327\221\327\223\327\231\327\221\327\244\327\234\327\225\327\250\327\231\327\220\327\240\327"
    "\225\327\244\327\225\327\234\327\231\327\241\327\244\327\234\327\225\327\250\327\241\327\244\327\234\327\236"
    "\327\224 \327\223\327\224 \327\236\327\231\327\225\327\250\327\247\327\224\327\244\327\234\327\250\327\236\327"
    "\225\327\244\327\240\327\225\327\235 \327\244\327\237\327\244\327\240\327\236\327\224 \327\241\327\231\327\230"
    "\327\231\327\244\327\250\327\220\327\222\327\244\327\250\327\231\327\226\327\244\327\250\327\252\327\246\327"
    "\220\327\240\327\222 \327\236\327\220\327\231\327\246\327\231\327\220\327\240\327\222 \327\236\327\220\327\231"
    "\327\246\327\231\327\220\327\240\327\222 \327\250\327\220\327\231\327\246\327\231\327\250\327\231\327\232\327"
    "\246\327\240\327\220\327\231\327\246\327\240\327\222\327\223\327\225\327\247\327\220\327\230\327\236\327\220"
    "\327\240\327\223\327\225\327\247\327\220\327\234\327\247\327\220\327\230\327\220\327\247\327\220\327\236\327"
    "\244\327\220\327\234\327\220\327\247\327\220\327\244\327\251\327\230\327\220\327\230\327\247\327\220\327\250"
    "\327\220\327\230\327\251\327\231\327\247\327\220\327\250\327\220\327\247\327\220\327\241\327\247\327\220\327"
    "\250\327\223\327\220\327\221\327\242\327\247\327\224\327\231\327\250\327\247\327\225\327\220\327\234\327\224 "
    "\327\234\327\225\327\236\327\244\327\225\327\250\327\247\327\225\327\225\327\231\327\240\327\241\327\230\327"
    "\220\327\225\327\237\327\247\327\225\327\230\327\220\327\231\327\241\327\231\327\247\327\225\327\234\327\225"
    "\327\236\327\221\327\225\327\247\327\225\327\234\327\247\327\230\327\224\327\247\327\225\327\241\327\247\327"
    "\225\327\247\327\225\327\244\327\240\327\224\327\220\327\222\327\237\327\247\327\225\327\244\327\240\327\224"
    "\327\222\327\237\327\247\327\225\327\246\327\231\327\247\327\225\327\250\327\223\327\225\327\221\327\224\327"
    "\247\327\226\327\221\327\234\327\240\327\247\327\224\327\247\327\230\327\236\327\240\327\223\327\225\327\247"
    "\327\230\327\240\327\231\327\224\327\247\327\231\327\220\327\230\327\220\327\247\327\231\327\222\327\220\327"
    "\234\327\231\327\247\327\231\327\225\327\230\327\225\327\247\327\231\327\230\327\220\327\247\327\231\327\230"
    "\327\225\327\247\327\231\327\231\327\221\327\247\327\231\327\231\327\244\327\230\327\220\327\225\327\237\327"
    "\247\327\231\327\242\327\225\327\225\327\247\327\231\327\251\327\231\327\240\327\220\327\225\327\247\327\231"
    "\327\251\327\231\327\240\327\221\327\247\327\231\327\251\327\231\327\240\327\231\327\220\327\225\327\225\327"
    "\247\327\234\327\225\327\226 \327\240\327\220\327\244\327\225\327\247\327\224\327\247\327\234\327\225\327\231"
    "\327\226\327\240\327\221\327\225\327\250\327\222\327\247\327\234\327\237\327\247\327\236\327\244\327\234\327"
    "\224\327\247\327\242\327\234\327\237\327\247\327\242\327\251\327\242\327\240\327\242\327\225\327\225\327\247"
    "\327\250\327\220\327\246\327\231\327\247\327\250\327\220\327\247\327\241\327\247\327\250\327\220\327\247\327"
    "\242\327\247\327\250\327\230\327\227\327\240\327\224\327\247\327\250\327\247\327\225\327\221\327\250\327\225"
    "\327\236\327\220\327\250\327\231\327\220 \327\223\327\242 \327\226\327\251\327\220\327\240\327\242\327\250\327"
    "\220\327\250\327\231\327\220\327\223\327\250\327\231\327\222\327\224\327\250\327\231\327\222\327\242\327\250"
    "\327\231\327\225 \327\223\327\224 \327\226\327\240\327\231\327\231\327\250\327\225\327\250\327\231\327\231\327"
    "\247\327\231\327\220\327\225\327\225\327\231\327\247\327\250\327\241\327\231\327\244\327\224\327\250\327\242"
    "\327\247\327\231\327\220\327\225\327\225\327\231\327\247\327\251\327\220\327\240\327\222\327\227\327\220\327"
    "\231\327\251\327\220\327\250\327\235 \327\220 \327\251\327\231\327\231\327\227\327\251\327\230\327\220\327\247"
    "\327\224\327\220\327\234\327\235\327\251\327\231\327\247\327\220\327\222\327\220\327\251\327\231\327\247\327"
    "\222\327\225\327\251\327\240\327\222\327\237\327\252\326\265\326\274\327\234\326\276\327\220\326\270\327\221"
    "\326\264\327\231\327\221 \327\231\326\270\327\244\327\225\326\271\327\252\327\225\327\240\327\231\327\241\327"
    "\252\327\234 \327\220\327\221\327\231\327\221\327\252\327\234 \327\220\327\221\327\231\327\221 \327\231\327"
    "\244\327\225\327\260\327\220\326\267\327\250\327\251\327\242\327\260\327\242\327\234\327\231\327\240\327\222"
    "\327\230\327\220\327\237\330\242\330\250\330\257\330\254\330\247\331\206\330\242\330\250\333\214\330\254\330"
    "\247\331\206\330\242\330\252\331\206\330\242\330\257\333\214\330\263 \330\242\330\250\330\247\330\250\330\247"
    "\330\242\330\263\330\252\333\214\331\206\330\214 \330\252\332\257\330\262\330\247\330\263\330\242\330\263\331"
    "\210\331\206\330\263\333\214\331\210\331\206\330\242\330\263\331\271\331\206\330\242\330\263\331\271\331\206"
    "\330\214 \331\271\333\214\332\251\330\263\330\247\330\263\330\242\330\263\331\274\331\206\330\242\331\204\331"
    "\205\330\247\330\242\330\252\333\214\330\242\331\204\331\205\330\247\330\252\333\214\330\242\331\205\330\263"
    "\330\252\330\261\330\257\330\247\331\205\330\242\331\206\330\252\330\247\331\204\333\214\330\247\330\242\331"
    "\210\332\251\331\204\331\206\330\257\330\242\332\251\330\261\330\247\330\242\332\251\330\261\333\214\332\210"
    "\330\247\330\242\332\251\331\204\331\206\330\257\330\242\332\251\331\204\333\214\331\206\332\210\330\243\330"
    "\250\331\210\330\270\330\250\331\212\330\243\330\250\331\212\330\257\330\254\330\247\331\206\330\243\330\253"
    "\331\212\331\206\330\247\330\243\330\255\331\205\330\257 \330\242\330\250\330\247\330\257\330\243\330\257\331"
    "\212\330\263 \330\243\330\250\330\247\330\250\330\247\330\243\330\261\331\212\331\203\331\212\330\250\330\247"
    "\330\243\330\263\331\210\331\206\330\263\331\212\331\210\331\206\330\243\330\272\330\247\330\257\331\212\330"
    "\261\330\243\331\203\330\247\330\257\331\212\330\261\330\243\331\203\330\261\330\247\330\243\331\204\331\205"
    "\330\247\330\252\331\212\330\243\331\205\330\261\331\212\330\252\330\263\330\247\330\261\330\243\331\205\330"
    "\263\330\252\330\261\330\257\330\247\331\205\330\243\331\206\330\267\330\247\331\204\331\212\330\247\330\243"
    "\331\206\331\201\330\247\330\243\331\210\330\256\330\247\331\203\330\247\330\243\331\210\330\256\330\261\331"
    "\212\330\257\330\243\331\210\330\263\330\247\331\203\330\247\330\243\331\210\330\263\330\252\331\206\330\243"
    "\331\210\330\263\331\204\331\210\330\243\331\210\331\203\331\204\330\247\331\206\330\257\330\243\331\210\331"
    "\204\330\247\331\206 \330\250\330\247\330\252\331\210\330\261\330\243\332\257\330\247\330\257\333\214\330\261"
    "\330\243\335\243\330\247\330\257\331\212\330\261\330\245\330\257\331\206\330\250\330\261\330\251\330\245\330"
    "\262\331\205\331\212\330\261\330\245\330\263\331\203\331\210\330\250\331\212\330\251\330\245\330\264\330\250"
    "\331\212\331\204\331\212\330\251\330\246\330\247\330\263\333\207\331\206\330\263\331\211\330\246\331\210\331"
    "\206\330\246\330\247\331\201\333\220\331\206\330\247\330\246\330\247\331\204\331\205\333\207\330\252\330\247"
    "\330\246\330\247\331\205\330\261\333\214\330\252\330\263\330\247\330\261\330\246\330\247\331\205\330\263\330"
    "\252\333\220\330\261\330\257\330\247\331\205\330\246\330\247\331\205\331\205\330\247\331\206\330\246\330\247"
    "\331\206\330\252\330\247\331\204\333\214\330\247\330\246\330\247\333\213\331\203\331\204\330\247\331\206\330"
    "\257\330\246\331\210\330\263\330\247\331\203\330\247\330\246\331\210\330\263\331\204\331\210\330\246\333\206"
    "\330\263\331\204\333\206\330\246\333\216\330\257\333\214\331\206\330\250\333\225\330\261\333\225\330\246\333"
    "\225\330\250\331\210\331\210\330\262\333\225\330\250\333\214\330\246\333\225\330\257\330\257\331\211\330\263 "
    "\330\246\333\225\330\250\331\211\330\250\333\225\330\246\333\225\331\205\330\263\330\252\333\225\330\261\330"
    "\257\330\247\331\205\330\246\333\225\332\251\330\261\330\247\330\247\330\250\331\210 \330\270\330\250\331\211"
    "\330\247\330\250\331\210\330\257\330\247\330\250\331\210\330\270\330\250\333\214\330\247\330\250\331\210\330"
    "\270\333\201\330\250\333\214\330\247\330\250\333\214\330\254\330\247\331\206\330\247\330\255\331\205\330\257 "
    "\330\242\330\250\330\247\330\257\330\247\330\255\331\205\330\257\330\242\330\250\330\247\330\257\330\247\330"
    "\255\331\205\330\257\330\242\330\250\330\247\330\257 \331\207\333\214\331\206\330\257\333\214\330\263\330\252"
    "\330\247\331\206\330\247\330\255\331\205\330\257\330\247\330\250\330\247\330\257\330\247\330\257\333\214\331"
    "\206\330\250\330\261\331\210\330\247\330\261\331\212\332\251\331\212\331\276\330\247\330\247\330\261\332\251"
    "\333\214\331\276\330\247\330\247\330\261\333\214\332\251\333\214\331\276\330\247\330\247\330\262\331\205\331"
    "\212\330\261\330\247\330\262\331\205\333\214\330\261\330\247\330\263\330\252\330\247\331\206\330\250\331\210"
    "\331\204\330\247\330\263\330\252\331\206\330\250\331\210\331\204\330\247\330\263\330\252\332\251\331\207\331"
    "\204\331\205\330\247\330\263\330\267\331\206\330\250\331\210\331\204\330\247\330\263\331\204\331\210\330\247"
    "\330\263\331\206\330\264\331\206\330\247\330\263\331\210\331\206\330\263\333\214\331\210\331\206\330\247\330"
    "\263\331\276\331\204\333\214\330\252\330\247\330\263\332\251\331\210\331\276\333\214\331\207\330\247\330\263"
    "\332\251\331\210\331\276\333\214\333\201\330\247\330\264\330\250\333\214\331\204\333\214\333\201\330\247\330"
    "\272\330\247\330\257\333\214\330\261\330\247\331\203\330\261\330\247\330\247\331\204\330\257\330\247\330\261 "
    "\330\247\331\204\330\250\331\212\330\266\330\247\330\241\330\247\331\204\330\257\331\210\330\255\330\251\330"
    "\247\331\204\330\257\331\210\330\255\331\207\330\247\331\204\330\261\331\212\330\247\330\266\330\247\331\204"
    "\330\265\331\210\331\212\330\261\330\251\330\247\331\204\330\272\330\261\330\257\331\202\330\251\330\247\331"
    "\204\330\272\330\261\330\257\331\202\331\207\330\247\331\204\331\202\330\247\331\207\330\261\330\251\330\247"
    "\331\204\331\205\330\247\330\252\333\214\330\247\331\205\330\247\331\206\330\247\331\205\330\250\330\261\330"
    "\263\330\261\330\247\331\205\330\261\330\252\330\263\330\261\330\247\331\205\330\261\331\212\330\252\330\263"
    "\330\247\330\261\330\247\331\205\330\261\333\214\330\252\330\263\330\247\330\261\330\247\331\205\330\263\330"
    "\252\330\261\330\257\330\247\331\205\330\247\331\205\330\263\331\274\330\261\332\211\330\247\331\205\330\247"
    "\331\206\330\267\330\247\331\204\333\214\333\201\330\247\331\210\330\242\330\256\330\247\332\251\330\247 \330"
    "\257 \330\256\331\210\330\247\330\261\330\262\330\247\331\210\330\262\330\247\332\251\330\247\330\247\331\210"
    "\330\263\331\204\331\210\330\247\331\210\331\204\330\247\331\206 \330\250\330\247\330\252\331\210\330\261\330"
    "\247\331\210\331\207\330\261\333\214\330\257\330\247\331\210\332\251\330\263\330\247\332\251\330\247 \330\263"
    "\331\271\333\214\330\247\331\210\333\201\330\261\330\257\330\247\331\216\331\204\330\257\331\216\331\221\331"
    "\210\331\222\330\255\331\216\330\251\330\247\331\216\331\205\330\261\331\220\330\252\330\263\331\216\330\261"
    "\330\247\332\251\330\261\330\247\330\247\332\253\330\247\330\257\331\212\330\261\330\247\332\257\330\247\330"
    "\257\333\214\330\261\330\247\333\214\330\261\331\210\330\247\331\206\330\247\333\214\331\205\330\263\331\271"
    "\330\261\332\210\333\214\331\205\330\247\333\214\332\210\331\206\330\250\330\261\330\247\330\250\330\242\331"
    "\204\331\276\330\247\330\261\330\247\333\214\330\263\331\210\330\250\330\247\330\252\331\210\331\205\333\214"
    "\330\250\330\247\330\261\330\263\331\204\331\210\331\206\330\250\330\247\330\261\330\263\331\204\331\210\331"
    "\206\330\247\330\250\330\247\330\261\330\263\333\214\331\204\331\210\331\206\330\247\330\250\330\247\330\261"
    "\330\263\333\216\331\204\333\206\331\206\330\247\330\250\330\247\330\261\331\212\330\263\330\250\330\247\330"
    "\267\331\210\331\205\331\212\330\250\330\247\331\201\331\210\330\263\330\250\330\247\331\203\331\210\330\250"
    "\330\247\331\204\330\261\331\205\331\210\330\250\330\247\331\204\331\212\330\261\331\205\331\210\330\250\330"
    "\247\331\206\331\203\331\210\331\203\330\250\330\247\331\206\332\251\331\210\332\251\330\250\330\247\331\206"
    "\332\251\333\206\332\251\330\250\330\247\331\206\332\253\332\251\331\210\332\251\330\250\330\247\331\206\332"
    "\257\331\203\331\210\331\203\330\250\330\247\332\251\331\210\330\250\330\247\332\251\331\210\331\210\330\250"
    "\330\256\330\247\330\261\330\263\330\252\330\250\330\261\330\247\330\252\330\263\331\204\330\247\331\210\330"
    "\247\330\250\330\261\330\247\330\252\330\263\333\214\331\204\330\247\332\244\330\247\330\250\330\261\330\247"
    "\330\252\331\211\330\263\331\204\330\247\333\213\330\247\330\250\330\261\330\247\330\252\331\212\330\263\331"
    "\204\330\247\331\201\330\247\330\250\330\261\330\247\330\252\333\214\330\263\331\204\330\247\331\210\330\250"
    "\330\261\330\247\330\252\333\214\330\263\331\204\330\247\331\210\330\247\330\250\330\261\330\247\330\272\330"
    "\250\330\261\330\247\331\271\333\214\330\263\331\204\330\247\331\210\330\247\330\250\330\261\330\263\330\250"
    "\330\247\331\206\330\250\330\261\330\263\330\250\333\214\331\206\330\250\330\261\330\264\331\204\331\210\331"
    "\206\330\251\330\250\330\261\330\264\331\204\331\210\331\206\333\201\330\250\330\261\330\272\331\206\330\250"
    "\330\261\331\204\331\212\331\206\330\250\330\261\331\204\333\214\331\206\330\250\330\261\331\210\331\203\330"
    "\263\331\204\330\250\330\261\331\210\332\251\330\263\331\204\330\250\330\261\331\211\330\263\330\250\330\247"
    "\331\206\330\250\330\261\331\212\330\257\330\254 \330\252\330\247\331\210\331\206\330\250\330\261\331\212\330"
    "\262\330\250\331\206\330\250\330\261\331\212\333\207\330\263\330\263\333\220\331\204\330\250\330\261\332\257"
    "\331\206\330\250\330\261\333\214\330\262\330\250\331\206\330\250\330\261\333\214\330\262\330\250\333\214\331"
    "\206\330\250\330\261\333\214\330\262\330\250\333\216\331\206\330\250\331\203\331\212\331\206\330\250\331\204"
    "\330\247\331\212\330\247 \330\257\331\212\331\204 \331\203\330\247\330\261\331\205\331\206\330\250\331\204\330"
    "\261\331\205\330\250\331\204\330\261\331\205\330\251\330\250\331\204\330\272\330\261\330\247\330\257\330\250"
    "\331\204\331\206\330\263\331\212\330\251\330\250\331\204\331\210 \331\207\331\210\330\261\333\214\330\262\331"
    "\210\331\206\330\252\331\207\330\250\331\204\331\210\331\201\330\257\331\212\331\201\330\250\331\205\330\250"
    "\330\246\333\214\330\250\331\206\330\247\330\261\330\263\330\250\331\206\330\272\330\247\331\204\331\210\330"
    "\261\330\250\331\206\331\210\331\205 \330\250\331\206\331\207\330\250\331\206\332\251\330\247\332\251\330\250"
    "\331\206\332\257\331\204\331\210\330\261\330\250\331\210\330\246\331\206\331\210\330\263 \330\242\333\214\330"
    "\261\330\263\330\250\331\210\330\254\331\210\330\252\330\247\330\250\331\210\330\256\330\247\330\261\330\247"
    "\330\250\331\210\330\256\330\247\330\261\330\263\330\252\330\250\331\210\330\257\330\247\330\250\330\263\330"
    "\252\330\250\331\210\330\257\330\247\330\250\331\212\330\263\330\252\330\250\331\210\330\257\330\247\331\276"
    "\330\263\330\252\330\250\331\210\330\257\330\247\331\276\333\216\330\263\330\252\330\250\331\210\330\257\330"
    "\261\331\210\331\205\330\250\331\210\330\261 \331\204\331\210\331\212\330\263\330\250\331\210\330\261\330\252"
    "\331\210\330\250\331\210\330\261\330\252\331\210 \330\243\331\204\331\212\330\272\330\261\331\212\330\250\331"
    "\210\330\261\330\257\331\210\330\250\331\210\330\261\332\210\331\210\330\250\331\210\330\263\330\247\331\206"
    "\330\250\331\210\330\263\330\252\331\210\331\206\330\250\331\210\330\263\330\267\331\206\330\250\331\210\330"
    "\263\331\271\331\206\330\250\331\210\330\263\331\274\331\206\330\250\331\210\330\272\331\210\330\252\330\247"
    "\330\250\331\210\331\204\331\210\331\206\331\212\330\247\330\250\331\210\331\205\330\250\330\247\331\212\330"
    "\250\331\210\331\206\331\207\330\250\331\210\331\212\330\261\330\252\331\210 \331\201\330\247\331\204\330\247"
    "\330\261\330\252\330\247\330\250\331\210\331\212\331\206\330\263 \330\242\331\212\330\261\330\263\330\250\331"
    "\210\331\212\331\206\331\210\330\263 \330\247\331\212\330\261\331\212\330\263\330\250\331\210\332\211\330\247"
    "\331\276\330\263\331\274\330\250\331\210\332\257\331\210\330\252\330\247\330\250\331\212\330\261\330\253\330"
    "\250\331\212\330\261\331\210\330\252\330\250\331\212\331\203\331\212\331\206\330\250\331\212\331\204\331\210 "
    "\330\243\331\201\331\202\330\250\331\212\331\204\331\210 \331\207\331\210\330\261\331\212\330\262\331\210\331"
    "\206\330\252\331\212\330\250\331\216\331\204\331\216\330\261\331\222\331\205\330\250\331\216\331\205\330\250"
    "\331\216\333\222\330\250\331\216\331\212\331\222\330\261\331\217\331\210\330\252\330\250\332\257\331\210\331"
    "\271\330\247\330\250\333\206\330\263\330\252\331\206\330\250\333\206\332\257\333\206\330\252\330\247\330\250"
    "\333\206\333\214\331\206\330\263 \330\246\330\247\333\214\330\261\330\263\330\250\333\207\330\256\330\247\330"
    "\261\333\220\330\263\330\252\330\250\333\214\330\254\331\206\332\257\330\250\333\214\330\261\331\210\330\252"
    "\330\250\333\214\331\204\331\210 \333\201\331\210\330\261\330\247\330\246\330\262\331\210\331\206\331\271\333"
    "\222\330\250\333\214\331\204\331\210 \333\201\331\210\330\261\333\214\330\262\331\210\331\206\330\252\333\222"
    "\330\250\333\214\331\206\332\257\331\204\331\210\330\261\330\250\333\214\331\210\331\206\330\263 \330\242\330"
    "\246\330\261\330\263\330\250\333\220\330\254\333\214\331\206\332\253\330\250\333\220\330\261\331\204\331\211"
    "\331\206\330\250\333\220\331\204\332\257\330\261\330\247\330\257\330\250\333\220\331\212\330\254\331\211\332"
    "\255\330\250\333\220\331\212\330\254\331\211\332\255 \330\264\333\225\332\276\331\211\330\261\331\211\330\250"
    "\333\220\331\212\330\261\333\207\330\252\330\250\333\225\333\214\330\261\331\210\331\210\330\252\330\252\330"
    "\247\330\264\331\202\331\206\330\257\330\252\330\247\330\264\331\203\331\206\330\257\330\252\330\247\330\264"
    "\331\203\333\225\331\206\330\252\330\252\330\247\330\264\332\251\331\206\330\257\330\252\330\247\330\264\332"
    "\251\333\225\331\206\330\257\330\252\330\247\331\204\331\204\331\211\331\206\330\252\330\247\331\204\331\212"
    "\331\206\330\252\330\247\331\204\333\214\331\206\330\252\330\247\331\212\330\250\331\212\331\207\330\252\330"
    "\247\332\265\333\214\331\206\330\252\330\250\331\204\331\212\330\263\331\212\330\252\330\250\331\204\333\214"
    "\330\263\330\252\330\250\331\204\333\214\330\263\333\214\330\252\330\250\331\211\331\204\331\211\330\263\331"
    "\211\330\252\330\264\331\206\330\272\330\257\331\210\330\252\330\264\331\212\331\206\330\247\331\212\330\252"
    "\331\201\331\204\333\214\330\263\330\252\331\204 \330\242\331\210\333\214\331\210\330\252\331\204 \330\242\331"
    "\210\333\214\331\210 \333\214\330\247\331\201\331\210\330\252\331\204 \330\242\332\244\333\214\332\244\330\252"
    "\331\204 \330\243\330\250\331\212\330\250\330\252\331\204 \330\243\330\250\331\212\330\250 \331\212\330\247"
    "\331\201\330\247\330\252\331\204 \330\247\330\250\331\212\330\250\330\252\331\204 \330\247\330\250\333\214\330"
    "\250\330\252\331\204 \330\247\331\204\330\261\330\250\331\212\330\271\330\252\331\204 \330\247\331\210\333\214"
    "\331\210\330\252\331\204 \330\247\331\210\333\214\331\210 \333\214\330\247\331\201\331\210\330\252\331\204\330"
    "\247\331\210\333\214\331\210\330\252\331\210\330\261\331\206\330\252\331\210\330\252\331\210\330\261\331\210"
    "\331\206\330\252\331\210\330\252\331\210\331\203\331\212\331\210\330\252\331\210\331\206\330\263\330\252\331"
    "\210\331\206\330\263 \330\264\333\201\330\261\330\252\331\210\331\210\331\206\330\263\330\252\331\210\332\251"
    "\333\214\331\210\330\252\331\211\330\261\330\247\331\206\330\247\330\252\331\212\330\261\330\247\331\206\330"
    "\247\330\252\333\207\331\206\331\211\330\263 \330\264\333\225\332\276\331\211\330\261\331\211\330\252\333\214"
    "\330\261\330\247\331\206\330\247\330\252\333\216\331\204 \330\246\333\225\332\244\333\214\332\244\330\252\333"
    "\220\331\204\330\247\333\213\331\211\331\201\330\252\333\225\331\212\330\250\333\220\331\212\330\254\330\247"
    "\330\261\330\254 \331\271\330\247\330\244\331\206\330\214 \331\276\333\214\331\206\330\247\331\206\332\257\330"
    "\254\330\247\331\203\330\247\330\261\330\252\330\247\330\254\330\247\331\212\330\250\331\210\330\261\330\254"
    "\330\247\332\251\330\247\330\261\330\252\330\247\330\254\330\247\333\214\331\276\331\210\330\261\330\254\330"
    "\261\330\254 \330\252\330\247\331\210\331\206 \331\276\331\206\330\247\331\206\332\257\330\254\330\262\331\212"
    "\330\261\330\251 \330\243\330\250\331\210\330\270\330\250\331\212 \331\210\330\254\330\262\330\261 \330\257"
    "\330\247\330\256\331\204\331\212\330\251 \330\247\330\256\330\261\331\211\330\254\331\206\331\212\331\201\330"
    "\254\331\206\333\214\331\210\330\247\330\254\331\210\330\252\331\206\330\250\330\261\330\254\330\254\331\210"
    "\330\261\330\254 \330\252\330\247\331\210\331\206\330\254\331\210\330\261\330\254 \330\252\331\210\331\206\330"
    "\254\331\210\330\261\330\254\330\252\331\210\331\206\330\254\331\210\331\207\330\247\331\206\330\263\330\250"
    "\330\261\330\254\330\254\331\210\331\207\330\247\331\206\330\263\330\250\330\261\330\272\330\254\331\210\333"
    "\201\330\247\331\206\330\263\330\250\330\261\332\257\330\254\331\212\331\276\331\210\330\261\330\254\332\251"
    "\330\247\330\261\330\252\330\247\330\254\332\251\330\247\330\261\330\252\333\201\330\254\333\206\332\276\330"
    "\247\331\206\330\263\330\250\333\216\330\261\332\257\330\254\333\222 \331\276\331\210\330\261\330\255\333\214"
    "\330\257\330\261 \330\242\330\250\330\247\330\257\330\255\333\214\330\257\330\261 \330\242\330\250\330\247\330"
    "\257 \330\257\332\251\331\206\330\255\333\214\330\257\330\261\330\242\330\250\330\247\330\257\330\256\330\247"
    "\331\206\331\210\331\212\330\257\330\247 \331\206\330\247\331\206\330\254\330\257\330\247\330\261 \330\247\331"
    "\204\330\250\333\214\330\266\330\247\330\241\330\257\330\247\330\261 \330\247\331\204\330\263\331\204\330\247"
    "\331\205\330\257\330\247\330\261\330\247\331\204\330\250\333\214\330\266\330\247\330\257\330\247\330\261\330"
    "\247\331\204\330\263\331\204\330\247\331\205\330\257\330\247\330\261\333\220\330\263\330\263\330\247\331\204"
    "\330\247\331\205\330\257\330\247\331\203\330\247\330\257\330\247\331\203\330\247\330\261\330\257\330\247\331"
    "\206\330\247\331\206\332\257\330\257\330\247\332\251\330\247\330\257\330\247\332\251\330\247\330\261\330\257"
    "\330\250\330\246\333\214\330\257\330\250\331\204\331\206\330\257\330\250\331\211\330\257\330\250\331\212\330"
    "\257\330\250\333\214\330\257\331\203\330\247\330\257\331\204\331\207\331\212\330\257\331\204\332\276\333\214"
    "\330\257\331\204\333\214\330\257\331\206\331\201\330\261\330\257\331\206\331\210\330\261\330\257\331\206\331"
    "\210\330\261\330\214 \332\251\331\204\330\261\330\247\330\257\331\210\330\257\331\206\331\276\330\247\330\263"
    "\330\247\330\261\330\257\331\207\331\204\331\212\330\257\331\207\331\204\333\214 \331\202\330\257\333\214\331"
    "\205\330\257\331\210\330\250\331\204\331\212\331\206\330\257\331\210\330\250\331\204\333\214\331\206\330\257"
    "\331\210\330\250\333\225\333\214\330\257\331\210\330\255\331\207\330\257\331\210\330\255\333\201\330\257\331"
    "\210\330\255\333\225\330\257\331\210\331\205\330\247\330\272\331\210\331\212\330\252\331\212\330\257\331\210"
    "\331\205\330\247\332\257\331\210\333\214\330\252\333\214\330\257\331\210\332\276\330\247\330\257\331\212\331"
    "\204\331\207\331\211\330\257\333\201\331\204\333\214\330\257\333\207\330\250\330\247\330\246\331\211\330\257"
    "\333\207\330\250\331\204\331\211\331\206\330\257\333\216\332\276\331\204\333\214\330\257\333\225\331\210\330"
    "\255\333\225\330\261\331\205\330\261\331\206\332\257\331\210\331\206\330\261\331\210\331\205\330\261\331\210"
    "\331\205\330\247\330\261\331\211\331\205\330\261\331\211\331\212\330\247\330\257\330\261\331\211\332\257\330"
    "\247\330\261\331\212\330\247\330\266\330\261\331\212\330\254\330\247\330\261\331\212\330\263\331\212\331\201"
    "\331\212\330\261\331\212\330\272\330\247\330\261\331\212\331\203\331\212\330\247\331\201\331\212\331\203\330"
    "\261\331\212\331\210 \330\257\331\211 \330\254\330\247\331\206\331\212\330\261\331\210\330\261\331\212\331\210"
    " \330\257\331\212 \330\254\330\247\331\206\331\212\330\261\331\210\330\261\333\214\330\247\330\266\330\261\333"
    "\214\330\263\333\214\331\201\330\261\333\214\331\210 \330\257\331\210 \332\230\330\247\331\206\333\214\330\261"
    "\331\210\330\261\333\214\331\210 \330\257\331\210\332\230\330\247\331\206\333\214\330\261\331\210\330\261\333"
    "\214\331\210 \330\257\333\222 \330\254\333\214\331\206\333\214\330\261\331\210\330\261\333\214\331\210 \332"
    "\210\333\214 \330\254\333\214\331\206\330\261\331\210\330\261\333\214\332\251\330\254\330\247\331\210\332\251"
    "\330\261\333\214\332\251\333\214\330\247\331\210\332\251\330\261\333\214\332\251\333\214\330\247\331\210\333"
    "\214\332\251\330\261\333\214\332\257\330\247\330\261\333\220\331\212\331\203\331\212\330\247\333\213\331\211"
    "\331\203\330\262\330\247\330\254\330\261\331\212\330\250\330\262\330\247\330\272\330\261\330\250\330\262\330"
    "\247\332\257\330\261\330\250\330\262\330\247\332\257\330\261\333\216\330\250\330\262\330\272\330\261\330\250"
    "\330\262\331\206\330\254\330\250\330\247\330\261\330\262\331\206\330\254\330\250\330\247\330\261 \330\264\333"
    "\201\330\261\330\262\331\206\332\257\330\250\330\247\330\261\330\262\331\210\330\261\331\212\330\256\330\262"
    "\331\210\330\261\333\214\330\256\330\262\331\212\331\210\330\261\330\256\330\262\333\214\331\210\330\261\330"
    "\256\330\262\333\214\331\210\330\261\332\206\330\263\330\246\331\210\331\204\330\263\330\247\330\244 \331\276"
    "\330\247\331\204\331\210\330\263\330\247\330\244 \331\276\331\210\331\204\331\210\330\263\330\247\330\246\331"
    "\210\331\276\330\247\330\246\331\210\331\204\331\210\330\263\330\247\330\261\330\247\330\254\333\214\331\210"
    "\331\210\330\263\330\247\330\261\330\247\331\212\331\212\331\201\331\210\330\263\330\247\330\261\330\247\331"
    "\212\333\220\333\213\331\210\330\263\330\247\330\261\330\247\333\214\331\207 \331\210\331\210\330\263\330\247"
    "\330\261\330\247\333\214\331\210\331\210\330\263\330\247\330\261\330\247\333\214\333\216\332\244\333\206\330"
    "\263\330\247\331\204\331\201\330\247\330\257\331\210\330\261\330\263\330\247\331\204\331\201\330\247\330\257"
    "\331\210\330\261\330\214 \330\250\330\247\331\207\331\212\330\247\330\263\330\247\331\204\331\210\330\247\330"
    "\257\331\210\330\261\330\263\330\247\331\204\331\210\331\206\331\212\331\203\330\263\330\247\331\206 \330\254"
    "\331\210\330\262\330\263\330\247\331\206 \330\256\331\210\330\242\331\206\330\263\330\247\331\206 \330\256\331"
    "\210\330\247\331\206\330\263\330\247\331\206 \330\256\331\210\330\262\331\207\330\263\330\247\331\206 \330\256"
    "\331\210\330\262\333\222\330\214 \332\251\331\210\330\263\331\271\330\247\330\261\333\214\332\251\330\247\330"
    "\263\330\247\331\206 \330\256\331\210\330\263\331\212\331\207\330\263\330\247\331\206 \330\256\331\210\330\263"
    "\333\220\330\263\330\247\331\206 \331\201\330\261\330\247\331\206\330\263\330\263\332\251\331\210\330\263\330"
    "\247\331\206 \331\201\330\261\330\247\331\206\330\263\331\212\330\263\331\203\331\210\330\263\330\247\331\206 "
    "\331\201\330\261\330\247\331\206\330\263\333\214\330\263\332\251\331\210\330\263\330\247\331\206 \331\201\330"
    "\261\330\247\331\206\330\263\333\214\330\263\332\251\333\206\330\263\330\247\331\206\330\252 \330\250\330\267"
    "\330\261\330\263\330\250\330\261\330\272\330\263\330\247\331\206\330\252\330\247 \331\203\330\261\331\210\330"
    "\253 \330\257\331\212 \330\252\331\212\331\206\331\212\330\261\331\212\331\201\331\207\330\263\330\247\331\206"
    "\330\252\330\247 \331\203\330\261\331\210\330\263 \330\257\331\211 \330\252\331\212\331\206\331\212\330\261"
    "\331\212\331\201\330\247\330\263\330\247\331\206\330\252\330\247 \331\205\330\247\330\261\330\252\330\247\330"
    "\263\330\247\331\206\330\252\330\247 \332\251\330\261\331\210\330\262 \330\257\333\214 \330\252\333\214\331"
    "\206\333\214\330\261\331\201\330\263\330\247\331\206\330\252\330\247 \332\251\330\261\331\210\330\262 \331\271"
    "\333\214\331\206\330\261\330\247\330\246\331\201\330\263\330\247\331\206\330\252\330\247 \332\251\330\261\331"
    "\210\330\263\330\263\330\247\331\206\330\252\331\211\331\212\330\247\332\257\331\210\330\263\330\247\331\206"
    "\330\252\331\212\330\247\330\272\331\210\330\263\330\247\331\206\330\252\333\214\330\247\332\257\331\210\330"
    "\263\330\247\331\210 \330\250\330\247\331\210\331\204\331\210\330\263\330\247\331\210 \331\276\330\247\331\210"
    "\331\204\331\210\330\263\330\247\331\212\332\257\331\210\331\206\330\263\330\250\331\204\331\212\330\252\330"
    "\263\330\252\331\210\331\203\331\207\331\210\331\204\331\205\330\263\330\252\333\206\332\251\332\276\333\206"
    "\332\265\331\205\330\263\330\261\330\247\330\246\333\214\331\210\331\210\330\263\330\261\330\247\331\212\331"
    "\212\331\201\331\210\330\263\331\203\331\210\330\250\331\212\331\207\330\263\331\203\331\210\331\276\331\204"
    "\331\212\333\220\330\263\331\204\331\210\330\247\330\257\331\210\330\261\330\263\331\206 \331\276\330\252\330"
    "\261\330\262\330\250\331\210\330\261\332\257\330\263\331\206\330\272\330\247\331\201\331\210\330\261\330\251"
    "\330\263\331\206\332\257\330\247\331\276\331\210\330\261\330\263\331\210\331\201\330\247\330\263\331\210\331"
    "\201\331\211\331\212\333\225\330\263\331\210\331\210\330\247\330\263\331\210\333\214\330\247\330\263\331\212"
    "\330\247\330\252\331\204\330\263\331\212\330\247\331\205 \330\261\331\212\330\250\330\263\331\212\330\250\331"
    "\212\331\212\330\247\330\263\331\212\330\257\331\206\331\211\330\263\331\212\330\257\331\206\331\212\330\263"
    "\331\212\331\210\331\204\330\263\331\212\333\207\330\261\331\211\330\256\330\263\331\271\330\247\332\251\333"
    "\201\331\210\331\205\330\263\331\276\331\204\331\271\330\214 \332\251\330\261\331\210\330\264\333\214\330\247"
    "\330\263\332\210\331\206\333\214\330\263\332\211\331\206\331\212\330\263\332\251\331\210\331\276 \330\254\333"
    "\222\330\263\333\206\331\201\333\214\330\247\330\263\333\214\330\246\331\205 \330\261\333\214\330\246\331\276"
    "\330\263\333\214\330\246\331\205 \330\261\333\214\331\276\330\263\333\214\330\246\331\271\331\204\330\263\333"
    "\214\330\247\330\252\331\204\330\263\333\214\330\247\331\271\331\204\330\263\333\214\330\250\331\210 \330\264"
    "\333\201\330\261\330\263\333\214\330\250\331\210 \332\232\330\247\330\261\330\263\333\214\330\257\331\206\333"
    "\214\330\263\333\214\331\205 \330\261\333\214\331\276\330\263\333\214\331\206\331\271 \331\276\333\214\331\271"
    "\330\261\330\262 \330\250\330\261\332\257\330\263\333\214\331\210\331\204\330\263\333\216\330\246\331\210\331"
    "\204\330\263\333\216\332\244\333\214\331\204\333\214\330\247\330\263\333\220\330\246\331\210\331\204\330\264"
    "\330\247\331\206\330\272\331\207\330\247\331\212\330\264\330\247\331\206\332\257\331\207\330\247\333\214\330"
    "\264\330\247\332\255\330\256\333\225\331\212\330\264\330\247\332\255\330\256\333\225\331\212 \330\264\333\225"
    "\332\276\331\211\330\261\331\211\330\264\330\261\331\205 \330\247\331\204\330\264\331\212\330\256\330\264\330"
    "\261\331\205 \330\247\331\204\330\264\333\214\330\256\330\264\331\201\330\264\330\247\331\210\331\206\330\264"
    "\331\206 \332\230\331\206\330\264\331\206\332\257\331\207\330\247\333\214\330\264\331\206\332\257\332\276\330"
    "\247\330\246\333\214\330\264\331\207\330\261 \330\247\333\214\330\261\331\210\330\247\331\206\330\264\331\207"
    "\330\261 \330\263\330\250\331\210\330\264\331\207\330\261 \331\276\330\247\331\206\330\247\331\205\330\247\330"
    "\264\331\212\330\247\332\255\332\257\330\247\332\255\330\264\331\212\331\203\330\247\330\254\331\210\330\264"
    "\331\212\331\203\330\247\330\272\331\210\330\264\331\212\331\206\330\262\331\212\331\206\330\264\332\251\330"
    "\247\332\257\331\210\330\264\333\214\331\206\332\230\333\214\331\206\330\264\333\214\331\206\333\214\330\247"
    "\331\206\332\257\330\264\333\214\332\251\330\247\332\257\331\210\330\264\333\214\332\251\330\247\332\257\333"
    "\206\330\264\333\220\331\206\330\254\333\220\331\206 \330\264\333\225\332\276\331\211\330\261\331\211\330\265"
    "\331\210\331\201\331\212\330\247\330\265\331\210\331\201\333\214\331\207\330\265\331\210\331\201\333\214\333"
    "\201\330\265\331\210\331\231\331\201\333\214\333\225\330\265\331\210\333\214\330\261\331\207\330\265\331\210"
    "\333\214\330\261\333\201\330\266\331\204\330\271 \330\250\331\210\332\210\330\261\331\205\330\266\331\204\330"
    "\271 \331\202\331\210\333\214\331\206\330\262\331\271\330\247\330\244\331\206 \331\204\333\214\332\251\330\263"
    "\330\267\330\264\331\202\331\206\330\257\330\267\331\201\331\204\330\263\330\267\331\210\331\203\331\212\331"
    "\210\330\271\331\205\330\247\331\206\330\271\331\205\330\247\331\206 \330\264\333\201\330\261\330\271\331\205"
    "\331\221\330\247\331\206\330\271\331\216\331\205\331\221\330\247\331\206\330\271\332\251\330\261\333\201\330"
    "\271\333\225\331\205\331\205\330\247\331\206\330\272\330\261\330\257\331\202\331\207\330\272\330\261\330\257"
    "\331\202\333\201\330\272\330\261\331\206\330\247\330\267\330\251\330\272\331\210\330\247\330\257\330\247\331"
    "\204\330\247\330\256\330\247\330\261\330\247\330\272\331\210\330\247\331\206\330\262\331\210\330\272\331\210"
    "\330\252\331\206\330\250\330\261\330\272\331\201\330\247\330\261\330\247\331\206\330\247\330\263\331\212\331"
    "\201\330\247\330\263\331\201\330\247\331\204\330\250\330\247\330\261\330\247\331\212\330\263\331\210\331\201"
    "\330\247\331\204\331\212\330\252\330\247\331\201\330\247\331\206\331\203\331\210\331\201\330\261\331\201\331"
    "\204\331\210\330\261\330\247\331\206\330\263\331\201\331\204\331\210\330\261\331\206\330\263\331\201\331\204"
    "\331\210\330\261\331\206\330\263\330\247\331\201\331\204\331\210\330\261\331\212\330\247\331\206\331\210\330"
    "\250\331\210\331\204\331\212\330\263\331\201\331\204\331\210\330\261\331\212\330\247\331\206\331\210\331\276"
    "\331\210\331\204\331\212\330\263\331\201\331\204\331\210\330\261\333\214\330\247\331\206\331\210\331\276\331"
    "\204\333\214\330\263\331\201\331\204\331\210\330\261\333\214\330\247\331\206\331\210\331\276\331\210\331\204"
    "\330\263\331\201\331\204\331\210\330\261\333\214\330\263\330\214 \330\247\333\214\331\204 \331\276\333\214\330"
    "\252\333\214\331\206\331\201\331\204\331\210\330\261\333\214\331\206\331\210\331\276\331\210\331\204\330\263"
    "\331\201\331\206\331\210\331\205 \331\276\331\206\331\201\331\206\331\210\331\205 \331\276\333\220\331\206\331"
    "\201\331\206\332\206\330\247\331\204 \330\214\331\276\330\261\330\252\332\257\330\247\331\204\331\201\331\206"
    "\332\206\331\204\331\201\331\210\330\261\330\252\330\247\331\204\330\262\330\247\331\201\331\210\330\261\330"
    "\252\330\247\331\204\331\212\330\262\330\247\331\201\331\210\330\261\330\252\330\247\331\204\333\214\330\262"
    "\330\247\331\201\331\210\331\203\331\210\331\203\330\247\331\201\331\210\331\203\331\212\330\252\331\201\331"
    "\210\331\206\330\264\330\247\331\204\331\201\331\210\331\206\332\206\330\247\331\204\331\201\331\210\332\251"
    "\330\252\331\201\331\212\331\204\331\206\331\212\331\210\330\263\331\201\331\212\331\212\331\206\330\247\331"
    "\201\331\212\331\212\331\206\330\252\331\212\330\247\331\206\331\202\330\247\331\207\330\261\331\207\331\202"
    "\330\247\332\276\331\211\330\261\333\225\331\202\330\247\333\201\330\261\333\201\331\202\330\261\330\267\330"
    "\247\330\254\331\206\330\251\330\214 \331\203\331\210\331\204\331\210\331\205\330\250\331\212\330\247\331\202"
    "\330\261\330\267\330\250\333\201\330\214 \330\247\330\261\330\254\331\206\331\271\330\247\330\246\331\206\331"
    "\202\331\204\331\210\331\206\331\212\330\251\331\202\331\210\330\263\331\202\331\210\331\202\331\217\331\204"
    "\331\217\331\210\331\206\331\220\331\212\331\216\330\251\331\203\330\247\330\252\330\247\331\206\331\212\330"
    "\247\331\203\330\247\330\252\331\205\330\247\331\206\330\257\331\210\331\203\330\247\330\252\331\205\330\247"
    "\331\206\330\257\333\207\331\203\330\247\330\261\330\247\330\252\330\264\331\211\331\203\330\247\330\261\330"
    "\247\331\203\330\247\330\263\331\203\330\247\330\261\330\247\332\206\331\211\331\203\330\247\330\262\330\247"
    "\330\250\331\204\330\247\331\206\331\203\330\247\331\203\330\247\331\204\331\212\331\203\330\247\331\205\330"
    "\250\330\247\331\204\330\247\331\203\330\247\331\205\330\250\331\210\330\252\331\203\330\247\331\205\331\276"
    "\330\247\331\204\330\247\331\203\330\261\330\247\330\252\330\264\331\212\331\203\330\261\330\247\331\203\331"
    "\210\331\201\331\203\331\204\331\203\330\252\330\247\331\203\331\204\331\210\330\254 \331\206\330\247\330\250"
    "\331\210\331\203\330\247\331\203\331\205\330\250\330\247\331\204\330\247\331\203\331\210\330\247\331\204\330"
    "\247 \331\204\330\247\331\205\330\250\331\210\330\261\331\203\331\210\330\247\331\204\330\247\331\204\331\205"
    "\330\250\331\210\330\261\331\203\331\210\330\250\331\206\331\207\330\247\330\272\331\206\331\203\331\210\330"
    "\261\330\257\331\210\330\250\330\247\331\203\331\210\331\204\331\203\330\247\330\252\330\247\331\203\331\210"
    "\331\204\331\205\330\250\331\210\331\203\331\210\331\204\331\206\331\203\331\210\331\204\331\210\331\205\330"
    "\250\331\210\331\203\331\210\331\204\331\210\331\206\331\212\330\247\331\203\331\210\331\276\333\220\331\206"
    "\332\276\330\247\332\257\333\220\331\206\331\203\331\211\330\252\331\210\331\203\331\211\331\212\333\220\333"
    "\213\331\203\331\212\330\250 \330\252\330\247\331\210\331\206\331\203\331\212\330\252\331\210\331\203\331\212"
    "\330\264\331\212\331\206\330\247\331\210\331\203\331\212\330\272\330\247\331\204\331\212\331\203\331\212\331"
    "\210\330\252\331\210\331\203\331\212\331\212\331\201\331\203\333\207\330\246\330\247\331\204\330\247\331\204"
    "\333\207\331\205\331\276\333\207\330\261\331\204\330\243\331\206\330\257\330\243\331\206\331\204\330\246\331"
    "\210\331\206\331\204\330\247 \330\261\331\210\331\205\330\247\331\206\330\247\331\204\330\247 \330\261\331\210"
    "\331\205\330\247\331\206\330\247\330\214 \330\254\331\205\333\201\331\210\330\261\333\214\333\201 \332\210\331"
    "\210\331\205\333\214\331\206\333\214\332\251\331\206\331\204\330\247 \331\276\330\247\330\262\331\204\330\247"
    "\330\250\330\247\330\262\331\204\330\247\330\254\331\210\330\263\331\204\330\247\330\263 \330\247\333\214\331"
    "\206\330\254\331\204\330\263\331\204\330\247\330\272\331\210\330\263\331\204\330\247\331\207\331\210\330\261"
    "\331\204\330\247\331\276\330\247\330\262\331\204\330\247\332\257\331\210\330\263\331\204\330\247\332\257\333"
    "\206\330\263\331\204\330\247\332\276\331\210\330\261\331\204\330\247\332\276\333\206\330\261\331\204\330\247"
    "\333\201\331\210\330\261\331\204\330\263 \330\242\331\206\330\254\331\204\330\263\331\204\330\264\330\250\331"
    "\210\331\206\330\251\331\204\331\201\331\212\331\201\331\204\331\206\330\257\331\206\331\204\331\210\330\242"
    "\331\206\332\257 \331\276\330\261\330\247\330\250\330\247\331\206\332\257\331\204\331\210\330\247\331\206\330"
    "\254 \330\250\330\261\330\247\330\250\330\247\331\206\330\254\331\204\331\210\330\247\331\206\330\272 \330\250"
    "\330\261\330\247\330\250\330\247\331\206\330\272\331\204\331\210\330\247\331\206\332\257 \331\276\330\261\330"
    "\247\330\250\330\247\331\206\332\257\331\204\331\210\330\263 \330\242\331\206\330\254\331\204\330\263\331\204"
    "\331\210\330\263 \330\243\331\206\330\254\331\204\331\210\330\263\331\204\331\210\330\263 \330\246\330\247\331"
    "\206\330\254\333\220\331\204\333\220\330\263\331\204\331\210\330\263 \330\247\331\206\330\254\331\204\331\212"
    "\330\263\331\204\331\210\331\203\330\263\331\205\330\250\331\210\330\261\330\272\331\204\331\210\331\206\330"
    "\257\331\210\331\206\331\204\331\210\331\210\331\201\331\204\331\210\332\251\330\262\330\247\331\205\330\250"
    "\331\210\330\261\332\257\331\204\331\210\332\251\330\263\333\225\331\205\330\250\331\210\330\261\332\257\331"
    "\204\331\210\333\201\331\210\331\227\330\261\331\204\331\210\333\214\331\210\331\204\331\211\330\263\330\247"
    "\330\250\331\210\331\206\331\204\331\211\331\205\330\247\331\204\331\212\331\205\330\247\331\204\331\212\331"
    "\210\330\250\331\204\331\212\330\247\331\206\330\247\331\204\331\212\331\210\331\206\331\204\331\212\333\207"
    "\330\250\331\204\331\212\330\247\331\206\330\247\331\204\331\212\333\207\331\203\330\263\333\220\331\205\330"
    "\250\333\207\330\261\332\257 \330\264\333\225\332\276\331\211\330\261\331\211\331\204\332\244\333\214\332\244"
    "\331\204\332\251\330\263\331\205\330\250\330\261\332\257\331\204\333\201\331\210\330\261\331\204\333\206\330"
    "\263 \330\246\330\247\331\206\330\254\331\204\333\225\330\263\331\204\333\214\330\263\330\250\331\210\331\206"
    "\331\204\333\214\331\205\330\247\331\204\333\214\331\210\330\250\331\204\333\214\330\247\331\206\330\247\331"
    "\204\333\214\331\210\331\206\331\204\333\214\331\210\331\206\330\214 \331\206\332\251\330\247\330\261\330\247"
    "\332\257\331\210\330\247\331\204\333\214\331\210\333\214\331\210\331\204\333\225\331\206\330\257\333\225\331"
    "\206\331\205\330\247\330\257\330\261\331\211\330\257\331\205\330\247\330\257\330\261\333\214\330\257\331\205"
    "\330\247\330\261\330\257\330\251\331\205\330\247\330\261\330\263\330\247\331\212\331\205\330\247\330\261\330"
    "\263\331\212\331\204\331\212\330\247\331\205\330\247\330\261\330\263\333\214\331\205\330\247\330\261\330\263"
    "\333\214\331\204\330\262\331\205\330\247\330\261\330\263\333\216\333\214\331\205\330\247\330\263\332\251\331"
    "\210\331\205\330\247\331\204\330\247\330\254\330\247\331\205\330\247\331\204\330\247\330\272\330\247\331\205"
    "\330\247\331\204\330\247\332\257\330\247\331\205\330\247\331\204\331\202\330\251\331\205\330\247\331\204\331"
    "\203\330\247\331\205\330\247\331\204\332\257\330\247\331\205\330\247\331\206\330\247\331\210\330\263\331\205"
    "\330\247\331\206\331\211\331\204\330\247\331\205\330\247\331\206\331\212\331\204\330\247\331\205\330\247\331"
    "\206\333\214\331\204\331\205\330\247\331\206\333\214\331\204\330\247\331\205\330\247\331\212\330\247\331\205"
    "\331\211\331\205\330\257\330\261\331\212\330\257\331\205\330\257\331\204\333\214\331\206\331\205\330\257\331"
    "\212\331\206\330\251 \330\262\331\206\330\254\330\250\330\247\330\261\331\205\330\257\331\212\331\206\330\251 "
    "\330\263\331\212\330\250\331\210\331\205\330\257\331\212\331\206\330\251 \331\205\331\203\330\263\331\212\331"
    "\203\331\210\331\205\330\257\331\212\331\206\330\251 \331\207\331\210 \330\252\330\264\331\212 \331\205\331"
    "\212\331\206\331\207\331\205\330\261\330\247\331\203\330\264\331\205\330\261\330\247\332\251\330\264\331\205"
    "\330\261\330\263\331\212\331\204\331\212\330\247\331\205\330\261\330\263\331\212\331\204\331\212\330\251\331"
    "\205\330\261\333\214\330\257\330\247\330\214 \333\214\331\210\332\251\330\247\330\252\330\247\331\206\331\205"
    "\330\263\331\202\330\267\331\205\330\263\331\202\330\267\330\214 \330\271\331\205\330\247\331\206\331\205\330"
    "\263\332\251\331\210\331\205\331\204\330\250\331\210\330\261\331\206\331\205\331\204\331\202\330\251\331\205"
    "\331\205\330\250\330\246\331\212\331\205\331\205\330\250\330\246\333\214\331\205\331\205\330\250\330\247\330"
    "\263\330\247\331\205\331\205\330\250\330\247\333\214\331\205\331\206\330\247\330\244\330\263\331\205\331\206"
    "\330\247\331\210\330\263\331\205\331\206\330\257\331\210\330\262\330\247\331\205\331\206\330\257\331\210\330"
    "\263\330\247\330\214 \330\247\330\261\330\254\331\206\331\271\330\247\330\246\331\206\331\205\331\206\330\263"
    "\332\251\331\205\331\210\330\263\330\252\330\247\330\261\331\205\331\210\330\263\330\267\330\247\330\261\331"
    "\205\331\210\330\263\331\203\331\210\331\205\331\210\330\263\331\203\333\213\330\247\331\205\331\210\330\272"
    "\330\247\330\257\331\210\330\261\331\205\331\210\331\203\330\247\330\257\331\210\330\261\331\205\331\210\331"
    "\205\330\250\330\247\330\263\330\247\331\205\331\210\331\205\330\250\330\247\331\211\331\205\331\210\331\205"
    "\330\250\330\247\331\212\331\205\331\210\331\205\330\250\330\247\333\214\331\205\331\210\331\206 \331\276\331"
    "\204\333\214\331\207\331\205\331\210\331\206\330\250\331\204\331\212\331\212\331\207\331\205\331\210\331\206"
    "\330\252\330\261\330\242\331\204\331\205\331\210\331\206\330\252\330\261\331\212\330\247\331\204\331\205\331"
    "\210\331\206\330\252\330\261\333\214\331\205\331\210\331\206\330\252\330\261\333\214\330\247\331\204\331\205"
    "\331\210\331\206\330\252\330\261\333\220\330\246\330\247\331\204\331\205\331\210\331\206\330\252\331\201\331"
    "\212\330\257\331\210\331\205\331\210\331\206\330\252\331\207 \331\210\333\214\330\257\330\246\331\205\331\210"
    "\331\206\330\252\331\207 \331\210\333\214\330\257\330\246\331\210\331\205\331\210\331\206\330\252\331\212\330"
    "\261\331\212\331\205\331\210\331\206\330\252\333\214\330\250\333\214\330\257\333\214\331\210\331\205\331\210"
    "\331\206\330\252\333\220\333\213\331\211\330\257\333\220\330\246\331\210\331\205\331\210\331\206\330\252\333"
    "\222\330\261\330\246\333\214\331\205\331\210\331\206\330\256\331\205\331\210\331\206\331\271\331\276\331\204"
    "\330\247\330\246\333\214\330\261\331\205\331\210\331\206\331\276\331\204\333\214\331\207\331\205\331\210\331"
    "\206\331\276\333\214\331\204\333\214\333\222\331\205\331\210\331\206\333\214\330\256\331\205\331\211\331\204"
    "\330\247\331\206\331\205\331\211\331\206\331\211\330\263\331\203\331\211\331\205\331\212\330\247\331\205\331"
    "\212\331\205\331\212\330\257\331\212\331\204\331\204\331\212\331\206\331\205\331\212\330\257\331\212\331\204"
    "\331\212\331\206\331\205\331\212\331\204\330\247\331\206\331\205\331\212\331\204\330\247\331\206\331\210\331"
    "\205\331\212\331\206\330\263\331\203\331\205\331\212\331\210\330\261\331\202\330\251\331\205\331\212\331\210"
    "\331\206\330\256\331\205\331\212\331\210\331\206\331\212\330\256\331\205\331\216\330\247\331\216\331\204\331"
    "\202\331\216\330\251\331\205\332\251\330\262\333\214\332\251\331\210\331\205\332\251\330\262\333\214\332\251"
    "\331\210\330\263\333\214\330\252\333\214\331\205\333\207\330\263\331\203\330\247\330\252\331\205\333\214\330"
    "\247\331\205\333\214\331\205\333\214\330\247\331\205\333\214\330\214 \331\201\331\204\331\210\330\261\333\214"
    "\330\257\330\247\331\205\333\214\330\257\330\261\330\257\331\205\333\214\330\261\333\214\330\257\330\247\331"
    "\205\333\214\330\261\333\214\332\210\330\247\331\205\333\214\331\204\330\250\330\261\331\206\331\205\333\214"
    "\331\206\330\257\331\210\330\262\330\247\331\205\333\214\331\206\330\263\332\251\331\205\333\214\331\210\331"
    "\206\330\256\331\205\333\214\332\210\333\214\331\204\331\206\331\205\333\214\332\211\333\214\331\204\331\206"
    "\331\205\333\220\331\203\330\263\331\211\331\203\330\247 \330\264\333\225\332\276\331\211\330\261\331\211\331"
    "\205\333\220\331\204\330\250\333\207\330\261\331\206\331\205\333\225\330\257\330\261\333\214\330\257\331\205"
    "\333\225\330\263\331\202\333\225\330\252\331\205\333\225\331\204\333\225\332\257\330\247\331\206\330\247\330"
    "\250\331\210\331\204\331\212\331\206\330\247\330\252\330\247\331\204\331\206\330\247\330\257\331\212\331\206"
    "\330\247\330\263\330\247\330\246\331\210\331\206\330\247\330\263\330\247\331\210\331\206\330\247\331\212\330"
    "\261\331\210\330\250\331\211\331\206\330\247\331\212\330\261\331\210\330\250\331\212\331\206\330\247\331\276"
    "\331\204\331\206\330\247\331\276\331\210\331\204\333\214\331\206\330\247\333\214\330\261\331\210\330\250\333"
    "\214\331\206\330\247\333\214\330\261\333\206\330\250\333\214\331\206\330\263\330\247\330\244\331\206\331\207"
    "\330\247 \330\252\330\261\330\247\331\206\330\254\331\206\331\207\330\247 \330\252\330\261\330\247\331\206\332"
    "\257\331\206\331\207\330\247 \330\252\330\261\331\206\332\257\331\206\331\210\331\201\331\212 \330\263\330\247"
    "\330\257\331\206\331\210\331\205\330\246\330\247\331\206\331\210\331\205\331\212\330\247\331\206\331\210\331"
    "\210\333\214 \330\263\330\247\330\257\331\206\331\211\331\203\331\210\330\263\331\211\331\212\333\225\331\206"
    "\331\212\330\261\331\210\330\250\331\212\331\206\331\212\330\263\331\206\331\212\331\202\331\210\330\263\331"
    "\212\330\247\331\206\331\212\331\203\331\210\330\263\331\212\330\247\331\206\331\212\331\210\331\212\331\210"
    "\330\261\331\203\331\206\332\276\330\247 \331\271\330\261\330\247\331\206\332\257\331\206\333\214\330\261\331"
    "\210\330\250\333\214\331\206\333\214\330\263\331\206\333\214\331\210\333\214\330\247\330\261\332\251 \330\264"
    "\333\201\330\261\331\206\333\214\331\210\333\214\331\210\330\261\332\251\331\206\333\214\331\276\331\204\330"
    "\262\331\206\333\214\332\251\331\210\330\262\333\214\330\247\331\206\333\214\332\251\331\210\330\263\333\214"
    "\330\247\331\206\333\214\332\251\333\206\330\263\333\214\330\247\331\207\330\247\331\201\330\247\331\206\330"
    "\247\331\207\330\247\331\205\330\250\331\210\330\261\330\272\331\207\330\247\331\205\330\250\331\210\330\261"
    "\332\253\331\207\330\247\331\205\330\250\331\210\330\261\332\257\331\207\330\247\331\206\331\210\331\211\331"
    "\207\330\247\331\206\331\210\331\212\331\207\330\247\331\206\331\210\333\214\331\207\330\247\331\206\332\257 "
    "\332\251\330\247\331\206\332\257\331\207\330\247\331\210\330\247\331\206\330\247\331\207\331\204\330\263\331"
    "\206\331\203\331\212\331\207\331\204\330\263\331\206\332\252\331\212\331\207\331\204\330\263\333\214\331\206"
    "\332\251\333\214\331\207\331\206\332\257 \332\251\331\206\332\257\331\207\331\210\331\206\330\254 \331\203\331"
    "\210\331\206\330\254\331\207\331\210\331\206\330\272 \331\203\331\210\331\206\330\272\331\207\331\210\331\206"
    "\331\210\331\204\331\210\331\204\331\210\331\207\331\210\331\206\332\257 \332\251\331\210\331\206\332\257\331"
    "\207\331\210\331\212 \330\243\331\206\331\207\331\212\331\204\330\263\331\212\331\206\331\203\331\211\331\207"
    "\333\214\331\204\330\263\333\214\331\206\332\251\333\214\331\210\330\247\330\261\330\247\331\206\330\247\330"
    "\263\333\214\331\210\330\247\330\261\330\247\331\206\330\263\331\212\331\210\330\247\330\261\330\247\331\206"
    "\330\263\333\214\331\210\330\247\330\261\330\263\331\210\331\210\330\247\331\204\330\252\330\247\331\210\330"
    "\247\331\204\331\206\330\263\333\214\330\247\331\210\330\247\331\204\331\276\330\247\330\261\330\247\333\214"
    "\330\262\331\210\331\210\330\247\331\204\331\276\330\247\330\261\330\247\333\214\330\263\331\210\331\210\330"
    "\247\331\204\331\276\330\261\330\247\330\246\333\214\330\263\331\210\331\210\330\247\331\204\331\276\330\261"
    "\330\247\333\214\330\262\331\210\331\210\330\247\331\204\333\214\331\271\330\247\331\210\330\247\331\207\330"
    "\247\332\251\330\247\331\210\330\261\330\264\331\210\331\210\331\204\331\206\333\214\330\263\331\210\331\204"
    "\333\214\331\206\332\257\330\252\331\210\331\206\331\210\331\204\333\214\331\271\330\247\331\210\331\206\332"
    "\210\333\201\331\210\332\251\331\210\331\206\332\251\331\210\331\210\330\261\331\210\331\206\332\251\331\210"
    "\331\210\330\261\330\214 \330\250\330\261\333\214\330\252\333\214\330\264 \332\251\331\204\331\205\330\250\333"
    "\214\330\247\331\210\331\212\331\204\331\212\331\206\330\254\330\252\331\210\331\206\331\210\331\212\331\204"
    "\331\212\331\206\330\272\330\252\331\210\331\206\331\210\331\212\331\206\330\257\331\207\331\210\331\203\331"
    "\210\333\214\331\204\331\206\330\263\333\214\330\247\331\210\333\214\331\204\331\206\330\263\333\214\333\201"
    "\331\210\333\214\331\204\331\206\332\257\331\271\331\206\331\210\333\214\331\204\331\206\333\214\331\210\330"
    "\263\331\210\333\214\331\206\331\210\333\214\331\206\330\252\333\214\330\247\331\206\331\210\333\214\331\206"
    "\330\257\331\207\331\210\332\251\331\210\333\214\331\206\330\257\332\276\331\210\332\251\331\210\333\214\331"
    "\206\331\271\333\201\331\210\332\251\331\210\333\214\331\206\332\251\331\210\331\210\330\261\331\212\330\247"
    "\331\206\330\254\331\210\331\206\331\212\330\247\331\206\330\272\331\210\331\206\331\212\330\261\331\212\331"
    "\201\330\247\331\206\331\212\331\210\330\254\331\212\330\247\331\203\330\261\330\252\330\247\331\212\333\220"
    "\330\261\333\220\333\213\330\247\331\206\331\271\330\247\331\204\331\206\331\271\331\210\330\261\330\247\331"
    "\206\331\271\331\210\331\271\331\210\330\261\331\206\331\271\331\210\331\271\333\214\331\210\331\206\330\263 "
    "\331\206\332\257\330\261\331\276\330\247\330\261\331\211\332\230\331\276\330\247\330\261\331\212\330\263\331"
    "\276\330\247\330\261\333\214\330\263\331\276\330\247\331\201\331\210\330\263\331\276\330\247\331\204\330\261"
    "\331\205\331\210\331\276\330\247\331\204\331\212\330\261\331\205\331\210\331\276\330\247\331\204\333\214\330"
    "\261\331\205\331\210\331\276\330\261\330\247\331\206\333\214 \330\257\333\201\331\204\333\214\331\276\330\261"
    "\330\247\332\257\331\276\330\261\330\247\332\257\330\247\331\276\330\261\330\252\331\276\330\261\330\252\332"
    "\276\331\276\330\261\330\252\332\276\330\214 \330\242\330\263\331\271\330\261\333\214\331\204\333\214\330\247"
    "\331\276\331\204\330\247\330\246\333\214\330\247 \330\257\333\214\331\204 \332\251\330\247\330\261\331\205\333"
    "\214\331\206\331\276\331\204\330\247\333\214\330\247 \330\257\333\216\331\204 \332\251\330\247\330\261\331\205"
    "\333\216\331\206\331\276\331\204\330\261\331\205\331\210\331\276\331\204\331\210\330\257\333\214\331\210\331"
    "\276\331\204\331\210\331\210\330\257\333\214\331\201\331\276\331\204\331\210\331\210\330\257\333\214\331\210"
    "\331\276\331\206\331\210\331\205 \331\276\331\206\331\276\331\206\333\206\331\205 \331\276\333\216\331\206\331"
    "\276\331\210\330\256\330\247\330\261\330\247\331\276\331\210\330\261\330\252 \331\204\331\210\330\246\333\214"
    "\330\263\331\276\331\210\330\261\330\252\331\210\331\276\331\210\330\261\330\252\331\210 \330\247\331\204\332"
    "\257\330\261\331\207\331\276\331\210\330\261\330\252\331\210 \330\247\331\204\333\214\332\257\330\261\331\212"
    "\331\276\331\210\330\261\330\252\331\210 \330\247\331\204\333\214\332\257\330\261\333\222\331\276\331\210\330"
    "\261\330\252\331\210 \330\250\330\247\333\214\330\247\330\261\330\252\330\247\330\214 \330\256\330\247\331\204"
    "\333\214\330\263\332\251\331\210\331\276\331\210\330\261\330\252\331\210 \331\210\333\214\330\246\333\214\330"
    "\247\330\261\330\252\330\247\331\276\331\210\330\261\331\271 \331\204\331\210\330\246\330\263\331\276\331\210"
    "\330\261\331\271 \331\204\331\210\330\246\333\214\331\276\331\210\330\261\331\271\331\210\331\276\331\210\331"
    "\206\330\247\331\276\331\210\331\206\331\207\331\276\331\210\331\206\331\212\331\276\331\210\331\206\333\214"
    "\331\276\331\210\331\206\333\222\331\276\331\210\331\210\331\206\333\225\331\276\331\210\332\251\332\276\330"
    "\261\330\247\331\276\332\251\331\206\331\276\332\276\331\210\332\251\333\214\330\252\331\276\333\206\330\261"
    "\330\252 \331\204\331\210\333\214\330\263\331\276\333\214\330\261\330\263\331\276\333\216\332\251\333\225\331"
    "\206\332\205\331\210\330\261\333\214\330\256\332\206\331\206\330\247\330\246\333\214\332\206\331\206\330\247"
    "\333\214\332\206\331\206\332\257 \330\257\331\210\332\206\331\206\332\257\330\257\331\210\332\206\331\212\331"
    "\206\330\247\333\214\332\206\333\214\330\247\331\206\332\253 \330\261\330\247\333\214\332\206\333\214\330\247"
    "\331\206\332\253 \331\205\330\247\333\214\332\206\333\214\330\247\331\206\332\257 \330\261\330\247\330\246\333"
    "\214\332\206\333\214\330\247\331\206\332\257 \330\261\330\247\333\214\332\206\333\214\330\247\331\206\332\257 "
    "\331\205\330\247\330\246\333\214\332\206\333\214\330\247\331\206\332\257 \331\205\330\247\333\214\332\206\333"
    "\214\331\206\330\247\330\246\333\214\332\206\333\214\331\206\332\257\330\257\331\210\332\206\333\220\332\255"
    "\330\257\333\207 \330\264\333\225\332\276\331\211\330\261\332\210a nang\332\210\330\247 \331\206\330\247\331"
    "\206\332\257\332\210\330\247 \332\251\330\247\330\261\332\210\330\247\332\251\330\247\330\261\332\210\330\250"
    "\331\204\331\206\332\210\331\206\331\276\330\247\330\263\330\247\330\261\332\210\331\206\331\276\330\263\330"
    "\247\330\261\332\210\332\276\330\247\332\251\333\201\332\210\333\214\331\206\331\210\330\261\332\211nwr\332"
    "\211\330\250\331\204\331\206\332\211\331\206\331\210\330\261\332\211\333\220\331\204\331\212\332\225\333\214"
    "\330\247\330\262\332\225\333\214\333\206 \330\257\333\216 \332\230\330\247\331\206\333\216\330\261\333\206\332"
    "\225\333\216\332\251\333\214\330\247\332\244\333\214\332\251\332\230\331\206\331\210\332\230\331\210\331\207"
    "\330\247\331\206\330\263\330\250\331\210\330\261\332\257\332\244\330\247\331\204\330\247\330\261\330\252\330"
    "\247\332\244\330\247\331\204\331\212\331\206\330\263\331\212\330\247\332\244\330\247\331\204\331\276\330\247"
    "\330\261\330\247\333\214\330\263\333\206\332\244\330\247\331\204\333\216\330\252\330\247\332\244\330\247\331"
    "\204\333\216\331\206\330\263\333\214\330\247\332\244\333\214\331\204\331\206\333\214\331\210\330\263\332\244"
    "\333\214\333\216\331\206\330\252\333\214\330\247\331\206\332\251\330\247\330\252\331\205\330\247\331\206\330"
    "\257\331\210\332\251\330\247\330\252\331\205\330\247\331\206\330\257\331\210\331\210\332\251\330\247\330\261"
    "\330\247\332\251\330\247\330\263\332\251\330\247\330\261\330\252\330\247\330\254\333\214\331\206\330\247\332"
    "\251\330\247\330\261\330\252\330\247\330\256\331\206\330\247\332\251\330\247\330\261\330\252\330\247\332\257"
    "\333\214\331\206\330\247\332\251\330\247\330\261\330\257\331\210\330\250\330\247\332\251\330\247\330\261\331"
    "\271\330\247\330\254\333\214\331\206\330\247\332\251\330\247\330\262\330\247\330\250\331\204\330\247\331\206"
    "\332\251\330\247\332\251\330\247\330\263\330\247\330\250\331\204\330\247\331\206\332\251\330\247\332\251\330"
    "\247\331\204\333\214\332\251\330\247\331\205\331\276\330\247\331\204\330\247\332\251\330\247\331\205\331\276"
    "\331\210\330\252\332\251\330\247\331\206\330\252\331\210\331\206\332\251\330\261\330\247\332\206\333\214\332"
    "\251\330\261\330\247\332\206\333\215\332\251\330\261\330\247\332\251\330\263\332\251\330\261\330\247\332\251"
    "\331\210\332\251\330\261\330\247\332\251\331\210\331\201\332\251\330\263\332\251\331\210\332\251\331\204\331"
    "\205\330\250\331\210\332\251\331\204\331\206\332\251\331\204\331\210\330\254 \331\206\330\247\330\250\331\210"
    "\332\251\330\247\332\251\331\204\331\210\330\254 \331\206\330\247\331\276\331\210\332\251\330\247\332\251\331"
    "\204\331\210\331\206\332\251\331\204\331\210\332\230 \331\206\330\247\331\276\331\210\332\251\330\247\332\251"
    "\331\204\331\210\332\230 \331\206\331\276\331\210\332\251\330\247\332\251\331\204\332\251\330\252\331\207\332"
    "\251\331\204\332\251\330\252\333\201\332\251\331\205\331\276\330\247\331\204\330\247\332\251\331\205\331\276"
    "\330\247\331\204\333\201\332\251\331\205\331\276\331\210\330\252\332\251\331\205\331\276\331\210\331\271 \330"
    "\264\333\201\330\261\332\251\331\210\330\246\330\252\331\210\332\251\331\210\330\247\331\204\330\247 \331\204"
    "\331\205\331\276\331\210\330\261\332\251\331\210\330\247\331\204\330\247\331\204\330\247\331\205\331\276\331"
    "\210\330\261\332\251\331\210\330\247\331\204\330\247\331\204\331\205\331\276\331\210\330\261\332\251\331\210"
    "\330\247\331\204\330\247\331\204\331\210\331\205\331\276\331\210\330\261\332\251\331\210\330\261\330\257\331"
    "\210\330\250\330\247\332\251\331\210\330\261\330\257\331\210\330\250\330\247\330\214 \330\242\330\261\332\230"
    "\330\247\331\206\330\252\333\214\331\206\332\251\331\210\330\262\332\251\331\210\332\251\331\210\331\204\331"
    "\205\330\250\331\210\332\251\331\210\331\204\331\210\331\206\332\251\331\210\331\204\332\251\330\247\330\252"
    "\333\201\332\251\331\210\333\214\333\214\331\206\330\262\330\252\330\247\331\210\331\206\330\214 \331\206\333"
    "\214\331\210\330\262\333\214\331\204\331\206\330\257\332\251\331\216\330\261\331\262\332\206\333\214\332\251"
    "\331\216\331\204\331\225\332\251\331\216\330\252\330\247\332\251\332\276\331\271\331\205\331\206\332\210\331"
    "\210\332\251\333\214 \333\214\331\201\332\251\333\214\330\252\331\210\332\251\333\214\331\201\332\251\333\214"
    "\331\210\330\252\331\210\332\251\333\214\331\210\331\271\331\210\332\251\333\214\331\271\331\210\332\251\333"
    "\214\331\276 \330\252\330\247\331\210\331\206\332\251\333\214\331\276 \331\271\330\247\330\244\331\206\332\251"
    "\333\214\332\257\330\247\331\204\333\214\332\251\333\214\333\216\332\244\332\251\333\220\331\276 \331\274\330"
    "\247\331\210\331\206\332\251\333\225\330\261\330\247\332\206\333\214\332\251\333\225\331\204\332\251\333\225"
    "\330\252\333\225\332\251\333\225\333\214\331\276 \330\252\330\247\331\210\331\206\332\252\330\261\330\247\332"
    "\206\331\212\332\253rna\332\211a\332\253\330\261\331\206\330\247\332\211\330\247\332\257\330\261\331\206\330"
    "\247\330\267\331\207\332\257\330\261\333\214\331\206\330\247\330\257\330\247\330\214 \331\206\332\251\330\247"
    "\330\261\330\247\332\257\331\210\330\247\332\257\331\210\330\247\330\257\330\247\331\204\330\247\330\256\330"
    "\247\330\261\330\247\330\214 \330\256\330\247\331\204\333\214\330\263\332\251\331\210\332\257\331\210\330\247"
    "\331\206\332\257 \330\254\331\210\332\257\331\210\330\247\331\206\332\257 \332\230\331\210\332\257\331\210\330"
    "\247\331\206\332\257\332\230\331\210\332\257\331\210\330\247\332\210\331\204\333\201\330\247\330\261\330\247"
    "\332\257\331\210\330\252\332\276\331\206 \330\250\330\261\332\257\332\257\331\210\331\210\330\252\332\276\331"
    "\206\330\250\330\261\332\257\332\257\333\207\330\247\332\255\330\254\333\207 \330\264\333\225\332\276\331\211"
    "\330\261\331\211\332\276wng kwng\332\276\330\247\331\206\333\206\333\214\332\276\331\210\331\206\332\257 \332"
    "\251\331\210\331\206\332\257\332\276\333\206ng k\333\206ng\332\276\333\206\331\206\332\257 \332\251\333\206"
    "\331\206\332\257\332\276\333\216\331\204\330\263\333\214\331\206\332\251\333\214\333\201ang kang\333\201wnwlwl"
    "w \333\201wayy\333\201ymbrg\333\201\330\244\330\246\333\214 \330\242\331\206\333\201\330\247\331\206\332\257 "
    "\332\251\330\247\331\206\332\257\333\201\331\204\330\263\331\206\332\251\333\214\333\201\331\206\331\210\330"
    "\246\333\214\333\201\331\210\330\247\331\206\330\247\333\201\331\210\331\206\331\210\331\204\331\210\331\204"
    "\331\210\333\201\331\210\331\206\331\210\331\204\331\210\331\204\331\210\330\214 \333\201\331\210\330\247\330"
    "\246\333\214\333\201\333\214\331\204\330\263\331\206\332\251\333\214\333\201\333\214\331\205\330\250\330\261"
    "\332\257\333\213\330\247\330\261\330\264\330\247\333\213\330\247\333\213\333\220\331\204\331\204\331\211\331"
    "\206\332\257\330\252\331\210\331\206\333\214\330\247\331\206\332\257\331\210\331\206\333\214\330\261\333\214"
    "\331\210\330\247\331\206\333\214\331\210\330\250\331\210\330\257\333\214\331\210\330\252\330\250\330\261\333"
    "\214\333\214\331\210\332\257\333\214\330\247\332\251\330\247\330\261\330\252\330\247\333\214\331\210\333\201"
    "\330\247\331\206\330\263 \330\250\330\261\332\257\333\214\333\225\330\261\333\214\332\244\330\247\331\206\334"
    "\220\334\230\334\243\334\240\334\230\334\220\334\241\334\243\334\233\334\252\334\225\334\220\334\241\334\220"
    "\334\254\334\235\334\242\334\220\334\222\334\220\334\240\334\246\334\220\334\252\334\220\334\235\334\243\334"
    "\230\334\222\334\230\334\243\334\233\334\230\334\242\334\222\334\235\334\252\334\230\334\254\334\222\334\252"
    "\334\230\334\237\334\243\334\240\334\222\334\252\334\233\334\235\334\243\334\240\334\220\334\222\334\220\334"
    "\222\334\252\334\240\334\235\334\242\334\225\334\222\334\240\334\242\334\227\334\240\334\243\334\242\334\251"
    "\334\235\334\227\334\241\334\222\334\230\334\252\334\223\334\230\334\220\334\237\334\220\334\251\334\220 \334"
    "\225\334\235 \334\237\334\230\334\220\334\252\334\235\334\243\334\230\334\252\334\243\334\230\334\231\334\235"
    "\334\230\334\252\334\232\334\233\334\222\334\235\334\240\334\235\334\243\334\235\334\233\334\230\334\237\334"
    "\235\334\230\334\234\334\230\334\237\334\235\334\230\334\237\334\230\334\246\334\242\334\227\334\223\334\242"
    "\334\240\334\230\334\242\334\225\334\230\334\242\334\240\334\253\334\222\334\230\334\242\334\220\334\241\334"
    "\225\334\252\334\235\334\225\334\241\334\230\334\243\334\251\334\222\334\220\334\243\334\220\334\230 \334\246"
    "\334\220\334\230\334\240\334\230\334\243\334\233\334\230\334\251\334\227\334\230\334\240\334\241\334\243\334"
    "\235\334\225\334\242\334\235\334\245\334\241\334\220\334\242\334\246\334\220\334\252\334\235\334\243\334\246"
    "\334\252\334\223\334\251\334\235\334\230\334\233\334\230\334\252\334\230\334\241\334\220\334\253\334\235\334"
    "\251\334\223\334\230\334\254\334\230\334\242\334\243\334\254\334\240 \334\220\334\222\334\235\334\222\334\254"
    "\334\243\334\235\334\252\334\235\334\237\336\200\336\256\336\202\336\260\336\206\336\256\336\202\336\260\336"
    "\216\336\252\336\204\336\251\336\226\336\250\336\202\336\260\336\216\336\206\336\246\336\203\336\247\336\227"
    "\336\251\336\206\336\256\336\205\336\252\336\202\336\204\336\252\336\210\336\246\336\215\336\225\336\246\336"
    "\203\336\246\336\207\336\250\336\220\336\256\336\211\336\247\336\215\336\254\336\211\336\252\336\202\336\260"
    "\336\204\336\247\336\207\336\251\336\213\336\250\336\207\336\260\336\215\336\251\336\220\336\246\336\207\336"
    "\256 \336\225\336\246\336\207\336\252\336\215\336\257\336\221\336\247\336\206\336\247\340\244\205 \340\245\205"
    "\340\244\256\340\245\215\340\244\270\340\245\215\340\244\237\340\244\260\340\244\241\340\245\205\340\244\256"
    "\340\244\205\340\244\202\340\244\244\340\244\276\340\244\262\340\245\215\340\244\257\340\244\276\340\244\205"
    "\340\244\225\340\245\215\340\244\260\340\244\276\340\244\205\340\244\227\340\244\276\340\244\246\340\244\277"
    "\340\244\260\340\244\205\340\244\227\340\244\276\340\244\246\340\245\200\340\244\260\340\244\205\340\244\245"
    "\340\245\207\340\244\250\340\245\215\340\244\270\340\244\205\340\244\246\340\244\277\340\244\270 \340\244\205"
    "\340\244\254\340\244\276\340\244\254\340\244\276\340\244\205\340\244\254\340\244\277\340\244\246\340\244\234"
    "\340\244\276\340\244\250\340\244\205\340\244\254\340\245\201 \340\244\247\340\244\276\340\244\254\340\245\200"
    "\340\244\205\340\244\254\340\245\202 \340\244\247\340\244\276\340\244\254\340\245\200\340\244\205\340\244\256"
    "\340\244\246\340\244\276\340\244\254\340\244\276\340\244\246\340\244\205\340\244\256\340\244\246\340\244\276"
    "\340\244\265\340\244\276\340\244\246\340\244\205\340\244\256\340\245\203\340\244\244\340\244\270\340\244\260"
    "\340\244\205\340\244\256\340\245\203\340\244\244\340\244\270\340\244\260\340\244\203\340\244\205\340\244\256"
    "\340\245\215\340\244\256\340\244\276\340\244\250\340\244\205\340\244\260\340\245\207\340\244\225\340\244\277"
    "\340\244\252\340\244\276\340\244\205\340\244\260\340\245\207\340\244\225\340\245\215\340\244\265\340\244\277"
    "\340\244\252\340\244\276\340\244\205\340\244\262\340\244\256\340\244\276\340\244\244\340\245\200\340\244\205"
    "\340\244\262\340\245\215\340\244\256\340\244\276\340\244\237\340\245\200\340\244\205\340\244\270\340\245\215"
    "\340\244\237\340\244\277\340\244\250\340\244\205\340\244\270\340\245\215\340\244\244\340\244\277\340\244\250"
    "\340\244\205\340\244\271\340\244\256\340\244\246\340\244\276\340\244\254\340\244\276\340\244\246\340\244\205"
    "\340\244\271\340\244\256\340\244\246\340\244\276\340\244\254\340\244\276\340\244\246\340\245\215\340\244\206"
    "\340\244\225\340\245\215\340\244\260\340\244\276\340\244\206\340\244\254\340\244\277\340\244\234\340\244\276"
    "\340\244\250\340\244\206\340\244\256\340\245\215\340\244\270\340\245\215\340\244\237\340\244\260\340\245\215"
    "\340\244\241\340\244\256\340\244\206\340\244\270\340\245\201\340\244\250\340\245\215\340\244\270\340\244\277"
    "\340\244\257\340\245\213\340\244\250\340\244\206\340\244\270\340\245\215\340\244\237\340\244\277\340\244\250"
    "\340\245\215\340\244\207\340\244\234\340\244\274\340\244\256\340\244\277\340\244\260\340\244\207\340\244\270"
    "\340\245\215\340\244\244\340\244\276\340\244\202\340\244\254\340\245\201\340\244\262\340\244\211\340\244\254"
    "\340\245\201\340\244\246\340\244\211\340\244\262\340\244\276\340\244\250\340\244\254\340\244\276\340\244\244"
    "\340\244\260\340\244\217\340\244\241\340\244\277\340\244\250\340\244\254\340\244\260\340\244\276\340\244\217"
    "\340\244\246\340\244\277\340\244\250\340\244\254\340\244\260\340\244\276\340\244\217\340\244\256\340\245\215"
    "\340\244\270\340\245\215\340\244\244\340\244\260\340\244\246\340\245\215\340\244\257\340\244\276\340\244\256"
    "\340\244\217\340\244\270\340\245\215\340\244\270\340\244\276\340\244\211\340\244\260\340\244\276\340\244\220"
    "\340\244\256\340\245\215\340\244\270\340\245\215\340\244\237\340\244\260\340\245\215\340\244\241\340\245\210"
    "\340\244\256\340\244\221\340\244\225\340\244\262\340\244\202\340\244\241\340\244\221\340\244\225\340\245\215"
    "\340\244\262\340\245\210\340\244\243\340\245\215\340\244\241\340\244\221\340\244\270\340\245\215\340\244\237"
    "\340\244\277\340\244\250\340\244\223\340\244\270\340\245\215\340\244\262\340\245\213\340\244\223\340\244\271"
    "\340\245\215\340\244\260\340\244\277\340\244\246\340\244\225\340\244\202\340\244\252\340\244\276\340\244\262"
    "\340\244\276\340\244\225\340\244\202\340\244\252\340\245\213\340\244\237\340\244\225\340\244\256\340\245\215"
    "\340\244\252\340\244\276\340\244\262\340\244\276\340\244\225\340\244\260\340\244\276\340\244\232\340\245\200"
    "\340\244\225\340\244\262\340\244\225\340\244\244\340\245\215\340\244\244\340\244\276\340\244\225\340\244\270"
    "\340\244\276\340\244\254\340\244\262\340\244\276\340\244\202\340\244\225\340\244\276\340\244\225\340\244\276"
    "\340\244\240\340\244\256\340\244\276\340\244\202\340\244\241\340\245\202\340\244\225\340\244\276\340\244\240"
    "\340\244\256\340\244\276\340\244\241\340\245\214\340\244\202\340\244\225\340\244\276\340\244\240\340\244\256"
    "\340\244\276\340\244\241\340\245\214\340\244\202 \340\244\256\340\244\271\340\244\276\340\244\250\340\244\227"
    "\340\244\260\340\244\252\340\244\276\340\244\262\340\244\277\340\244\225\340\244\276\340\244\225\340\244\276"
    "\340\244\240\340\244\256\340\244\276\340\244\243\340\245\215\340\244\241\340\245\202\340\244\225\340\244\276"
    "\340\244\260\340\244\276\340\244\225\340\244\276\340\244\270\340\244\225\340\244\276\340\244\260\340\245\215"
    "\340\244\237\340\244\276\340\244\234\340\245\207\340\244\250\340\244\276\340\244\225\340\244\276\340\244\262"
    "\340\245\200\340\244\225\340\244\276\340\244\266\340\245\200\340\244\225\340\244\276\340\244\270\340\244\276"
    "\340\244\254\340\245\215\340\244\262\340\244\276\340\244\202\340\244\225\340\244\276\340\244\225\340\244\277"
    "\340\244\227\340\244\276\340\244\262\340\245\200\340\244\225\340\245\200\340\244\265\340\244\225\340\245\201"
    "\340\244\206 \340\244\262\340\244\276\340\244\262\340\244\256\340\245\215\340\244\252\340\245\201\340\244\260"
    "\340\244\225\340\245\201\340\244\206\340\244\262\340\244\276\340\244\262\340\244\256\340\245\215\340\244\252"
    "\340\245\201\340\244\260\340\244\225\340\245\201\340\244\234\340\244\274\340\245\215\340\244\225\340\245\213"
    "\340\244\225\340\245\201\340\244\270\340\245\215\340\244\225\340\245\213\340\244\225\340\245\207\340\244\252"
    "\340\244\237\340\244\276\340\244\211\340\244\250\340\244\225\340\245\207\340\244\252\340\244\244\340\244\276"
    "\340\244\211\340\244\250\340\244\225\340\245\213\340\244\232\340\245\215\340\244\232\340\244\277\340\244\225"
    "\340\245\213\340\244\252\340\244\250\340\244\271\340\244\276\340\244\227\340\244\250\340\244\225\340\245\213"
    "\340\244\260\340\245\215\340\244\241\340\245\213\340\244\254\340\244\276\340\244\225\340\245\213\340\244\260"
    "\340\245\215\340\244\246\340\245\213\340\244\254\340\244\276\340\244\225\340\245\213\340\244\262\340\244\202"
    "\340\244\254\340\245\213\340\244\225\340\245\213\340\244\262\340\244\225\340\244\276\340\244\244\340\244\276"
    "\340\244\225\340\245\213\340\244\262\340\244\256\340\245\215\340\244\254\340\245\213\340\244\225\340\245\215"
    "\340\244\257\340\245\200\340\244\265\340\244\225\340\245\215\340\244\257\340\245\213\340\244\237\340\245\213"
    "\340\244\225\340\245\215\340\244\257\340\245\213\340\244\244\340\245\213\340\244\225\340\245\215\340\244\257"
    "\340\245\213\340\244\262\340\245\215\340\244\250\340\244\225\340\245\215\340\244\260\340\244\276\340\244\225"
    "\340\245\202\340\244\253\340\244\225\340\245\215\340\244\260\340\244\276\340\244\225\340\245\213\340\244\265"
    "\340\244\225\340\245\215\340\244\262\340\245\201\340\244\234 \340\244\250\340\244\276\340\244\252\340\245\213"
    "\340\244\225\340\244\276\340\244\225\340\245\215\340\244\265\340\244\276\340\244\202\340\244\227\340\244\232"
    "\340\245\214\340\244\225\340\245\215\340\244\265\340\244\276\340\244\262\340\244\276\340\244\262\340\244\202"
    "\340\244\252\340\245\202\340\244\260\340\244\225\340\245\215\340\244\265\340\244\277\340\244\244\340\245\213"
    "\340\244\225\340\245\215\340\244\265\340\245\200\340\244\237\340\245\213\340\244\227\340\245\211\340\244\245"
    "\340\245\207\340\244\250\340\244\254\340\244\260\340\245\215\340\244\227\340\244\227\340\245\215\340\244\260"
    "\340\244\276\340\244\250\340\244\276\340\244\241\340\244\276\340\244\227\340\245\215\340\244\260\340\245\207"
    "\340\244\237\340\244\260 \340\244\256\340\245\201\340\244\256\340\245\215\340\244\254\340\244\210\340\244\227"
    "\340\245\215\340\244\265\340\244\276\340\244\202\340\244\227\340\244\235\340\245\213\340\244\211\340\244\227"
    "\340\245\215\340\244\265\340\244\276\340\244\241\340\244\262\340\244\276\340\244\271\340\244\276\340\244\260"
    "\340\244\276\340\244\227\340\245\215\340\244\265\340\244\276\340\244\246\340\244\276\340\244\262\340\244\276"
    "\340\244\271\340\244\276\340\244\260\340\244\276\340\244\232\340\244\277\340\244\217\340\244\202\340\244\227 "
    "\340\244\256\340\244\276\340\244\210\340\244\232\340\244\277\340\244\217\340\244\202\340\244\227 \340\244\260"
    "\340\244\276\340\244\257\340\244\232\340\244\277\340\244\266\340\244\277\340\244\250\340\244\276\340\244\211"
    "\340\244\232\340\244\277\340\244\266\340\244\277\340\244\250\340\245\214\340\244\232\340\245\207\340\244\202"
    "\340\244\227\340\244\246\340\245\202\340\244\232\340\245\207\340\244\250\340\245\215\340\244\250\340\244\210"
    "\340\244\232\340\245\207\340\244\250\340\245\215\340\244\250\340\245\210\340\244\233\340\244\202\340\244\244"
    "\340\245\202\340\244\234\340\244\225\340\244\276\340\244\260\340\245\215\340\244\244\340\244\276\340\244\234"
    "\340\244\227\340\245\215\340\244\260\340\244\277\340\244\254\340\244\234\340\244\257\340\244\252\340\245\201"
    "\340\244\260\340\244\234\340\244\257\340\244\252\340\245\201\340\244\260\340\244\256\340\245\215\340\244\234"
    "\340\244\257\340\244\252\340\245\202\340\244\260\340\244\234\340\244\260\340\245\215\340\244\234 \340\244\237"
    "\340\244\276\340\244\211\340\244\250\340\244\234\340\244\274\340\244\202\340\244\234\340\245\200\340\244\254"
    "\340\244\276\340\244\260\340\244\234\340\244\274\340\245\215\340\244\257\340\245\202\340\244\260\340\244\277"
    "\340\244\226\340\244\274\340\244\234\340\244\277\340\244\250\340\245\207\340\244\265\340\244\276\340\244\234"
    "\340\245\211\340\244\260\340\245\215\340\244\234 \340\244\237\340\244\276\340\244\211\340\244\250\340\244\234"
    "\340\245\213\340\244\271\340\244\250\340\245\215\340\244\250\340\245\207\340\244\270\340\245\215\340\244\254"
    "\340\244\260\340\245\215\340\244\227\340\244\234\340\245\213\340\244\271\340\244\276\340\244\250\340\245\215"
    "\340\244\270\340\244\254\340\244\260\340\245\215\340\244\227\340\244\235\340\244\276\340\244\227\340\245\215"
    "\340\244\260\340\245\207\340\244\254\340\244\235\340\245\215\340\244\257\340\245\201\340\244\260\340\244\277"
    "\340\244\225\340\244\237\340\245\213\340\244\225\340\245\215\340\244\257\340\245\213\340\244\237\340\245\213"
    "\340\244\260\340\244\243\340\245\215\340\244\237\340\245\213\340\244\237\340\245\213\340\244\260\340\244\250"
    "\340\245\215\340\244\237\340\245\213\340\244\237\340\245\213\340\244\260\340\244\276\340\244\201\340\244\237"
    "\340\245\213\340\244\237\340\245\215\340\244\257\340\245\201\340\244\250\340\244\277\340\244\270\340\244\237"
    "\340\245\215\340\244\257\340\245\202\340\244\250\340\244\277\340\244\270\340\244\241\340\244\225\340\244\276"
    "\340\244\260\340\244\241\340\244\254\340\245\215\340\244\262\340\244\277\340\244\250\340\244\241\340\245\205"
    "\340\244\250\340\244\265\340\244\260\340\244\241\340\245\207\340\244\250\340\245\215\340\244\255\340\244\260"
    "\340\244\241\340\245\207\340\244\250\340\245\215\340\244\265\340\244\260\340\245\215\340\244\241\340\245\207"
    "\340\244\250\340\245\215\340\244\265\340\245\215\340\244\271\340\244\260\340\244\242\340\244\276\340\244\225"
    "\340\244\276\340\244\244\340\244\276\340\244\207\340\244\252\340\245\207\340\244\244\340\244\276\340\244\262"
    "\340\244\277\340\244\250\340\244\244\340\244\276\340\244\262\340\245\215\340\244\262\340\244\277\340\244\250"
    "\340\244\244\340\244\276\340\244\266\340\244\225\340\244\250\340\245\215\340\244\246\340\244\244\340\244\276"
    "\340\244\266\340\245\215\340\244\225\340\244\202\340\244\246\340\244\244\340\244\277\340\244\260\340\244\276"
    "\340\244\250\340\244\276\340\244\244\340\245\207\340\244\262 \340\244\205\340\244\255\340\244\277\340\244\265"
    "\340\244\244\340\245\207\340\244\262 \340\244\205\340\244\265\340\244\277\340\244\265\340\244\244\340\245\207"
    "\340\244\262 \340\244\205\340\244\265\340\245\200\340\244\265\340\244\244\340\245\213\340\244\260\340\244\250"
    "\340\245\215\340\244\244\340\245\213\340\244\244\340\245\215\340\244\254\340\244\277\340\244\262\340\244\277"
    "\340\244\270\340\245\200\340\244\245\340\245\215\340\244\254\340\244\277\340\244\262\340\245\200\340\244\270"
    "\340\245\200\340\244\246\340\244\254\340\245\215\340\244\262\340\244\277\340\244\250\340\244\246\340\244\276 "
    "\340\244\250\340\244\276\340\244\202\340\244\227\340\244\246\340\244\276\340\244\260 \340\244\205\340\244\270 "
    "\340\244\270\340\244\262\340\244\276\340\244\256\340\244\246\340\244\276\340\244\260 \340\244\217\340\244\270 "
    "\340\244\270\340\244\262\340\244\276\340\244\256\340\244\246\340\244\277\340\244\262\340\245\215\340\244\262"
    "\340\245\200\340\244\246\340\245\201\340\244\254\340\244\210\340\244\246\340\245\201\340\244\256\340\244\227"
    "\340\244\244\340\245\207\340\244\246\340\245\201\340\244\256\340\244\276\340\244\227\340\245\201\340\244\217"
    "\340\244\237\340\245\207\340\244\246\340\245\207\340\244\250\340\244\252\340\244\270\340\244\276\340\244\260"
    "\340\244\246\340\245\207\340\244\250\340\245\215\340\244\255\340\244\260\340\244\246\340\245\207\340\244\271"
    "\340\244\262\340\245\200\340\244\246\340\245\213\340\244\271\340\244\276\340\244\250\340\244\210 \340\244\246"
    "\340\244\277\340\244\262\340\245\215\340\244\262\340\245\200\340\244\250\340\244\276\340\244\252\340\245\213"
    "\340\244\262\340\244\277\340\244\250\340\244\276\340\244\252\340\245\213\340\244\262\340\245\200\340\244\250"
    "\340\244\276\340\244\256\340\244\252\340\245\207\340\244\250\340\245\215\340\244\271\340\244\250\340\244\276"
    "\340\244\270\340\244\276\340\244\211\340\244\250\340\244\277\340\244\225\340\245\213\340\244\234\340\245\215"
    "\340\244\257\340\244\276\340\244\250\340\244\277\340\244\225\340\245\213\340\244\270\340\244\277\340\244\257"
    "\340\244\276\340\244\250\340\245\200\340\244\270\340\244\250\340\245\202\340\244\256\340\245\207\340\244\206"
    "\340\244\250\340\245\207\340\244\237\340\244\276\340\244\262\340\244\250\340\245\207\340\244\252\340\244\262"
    "\340\245\215\340\244\270\340\244\250\340\245\210\340\244\260\340\245\213\340\244\254\340\245\200\340\244\250"
    "\340\245\213\340\244\265\340\245\215\340\244\271\340\245\200 \340\244\270\340\244\276\340\244\246\340\244\250"
    "\340\245\215\340\244\257\340\245\202\340\244\257\340\245\211\340\244\260\340\245\215\340\244\225\340\244\250"
    "\340\245\215\340\244\271\340\244\276 \340\244\237\340\245\215\340\244\260\340\244\276\340\244\202\340\244\227"
    "\340\244\252\340\244\250\340\244\276\340\244\256\340\244\276 \340\244\270\340\244\277\340\244\237\340\245\200"
    "\340\244\252\340\244\250\340\245\211\340\244\256 \340\244\252\340\245\207\340\244\250\340\244\252\340\244\260"
    "\340\245\215\340\244\245\340\244\252\340\244\262\340\245\207\340\244\260\340\245\215\340\244\256\340\245\213"
    "\340\244\252\340\244\276\340\244\253\340\245\213\340\244\270\340\244\252\340\245\201\340\244\243\340\245\207"
    "\340\244\252\340\245\201\340\244\243\340\245\207 \340\244\266\340\244\271\340\244\260\340\244\252\340\245\201"
    "\340\244\260\340\244\244\340\245\213 \340\244\265\340\244\276\340\244\262\340\244\276\340\244\260\340\245\215"
    "\340\244\237\340\244\276\340\244\252\340\245\205\340\244\260\340\244\277\340\244\270\340\244\252\340\245\207"
    "\340\244\260\340\244\277\340\244\270\340\244\252\340\245\210\340\244\260\340\244\277\340\244\270\340\244\252"
    "\340\245\211\340\244\243\340\245\215\340\244\241\340\244\277\340\244\232\340\245\207\340\244\260\340\245\200"
    "\340\244\252\340\245\213\340\244\226\340\244\260\340\244\276\340\244\252\340\245\213\340\244\226\340\244\260"
    "\340\244\276 \340\244\211\340\244\252\340\244\256\340\244\271\340\244\276\340\244\250\340\244\227\340\244\260"
    "\340\244\252\340\244\276\340\244\262\340\244\277\340\244\225\340\244\276\340\244\252\340\245\213\340\244\226"
    "\340\244\260\340\244\276 \340\244\227\340\244\276\340\244\265\340\244\277\340\244\270\340\244\252\340\245\213"
    "\340\244\260\340\245\215\340\244\237 \340\244\262\340\245\201\340\244\210\340\244\252\340\245\213\340\244\260"
    "\340\245\215\340\244\237 \340\244\262\340\245\201\340\244\210\340\244\270\340\244\252\340\245\213\340\244\260"
    "\340\245\215\340\244\237\340\245\213\340\244\252\340\245\213\340\244\260\340\245\215\340\244\237\340\245\213 "
    "\340\244\205\340\244\262\340\245\207\340\244\227\340\245\215\340\244\260\340\245\207\340\244\252\340\245\213"
    "\340\244\260\340\245\215\340\244\244\340\245\202 \340\244\205\340\244\262\340\245\207\340\244\227\340\245\215"
    "\340\244\260\340\245\200\340\244\252\340\245\215\340\244\262\340\244\276\340\244\207\340\244\257\340\244\276 "
    "\340\244\246\340\245\207\340\244\262 \340\244\225\340\244\276\340\244\260\340\244\256\340\245\207\340\244\250"
    "\340\244\252\340\245\215\340\244\262\340\244\276\340\244\257\340\244\276 \340\244\241\340\245\207\340\244\262 "
    "\340\244\225\340\244\276\340\244\260\340\244\256\340\245\207\340\244\250\340\244\252\340\245\215\340\244\262"
    "\340\245\211\340\244\265\340\245\215\340\244\271\340\244\241\340\244\277\340\244\265\340\245\215\340\244\271"
    "\340\244\252\340\245\215\340\244\262\340\245\213\340\244\265\340\245\215\340\244\246\340\244\277\340\244\265"
    "\340\244\252\340\245\215\340\244\265\340\245\207\340\244\260\340\245\215\340\244\237\340\245\213 \340\244\265"
    "\340\244\262\340\244\260\340\245\215\340\244\237\340\244\276\340\244\253\340\244\274\340\245\215\340\244\262"
    "\340\245\213\340\244\260\340\245\207\340\244\250\340\245\215\340\244\270\340\244\253\340\245\201\340\244\202"
    "\340\244\225\340\244\262\340\244\253\340\245\201\340\244\202\340\244\232\340\244\262\340\244\253\340\245\201"
    "\340\244\225\340\245\207\340\244\237\340\244\253\340\245\207\340\244\270\340\244\253\340\245\213\340\244\260"
    "\340\245\215\340\244\237\340\244\276\340\244\262\340\245\207\340\244\234\340\244\276\340\244\253\340\245\213"
    "\340\244\260\340\245\215\340\244\244\340\244\276\340\244\262\340\245\207\340\244\235\340\244\276\340\244\253"
    "\340\245\215\340\244\262\340\245\213\340\244\260\340\244\277\340\244\206\340\244\250\340\245\213\340\244\252"
    "\340\245\213\340\244\262\340\244\277\340\244\270\340\244\253\340\245\215\340\244\262\340\245\213\340\244\260"
    "\340\245\207\340\244\250\340\245\215\340\244\270\340\244\254\340\244\201\340\244\225\340\245\211\340\244\225"
    "\340\244\254\340\244\202\340\244\227\340\244\262\340\245\214\340\244\260\340\244\254\340\244\202\340\244\227"
    "\340\244\263\340\245\202\340\244\260\340\244\254\340\244\256\340\245\215\340\244\254\340\244\210\340\244\254"
    "\340\244\260\340\245\215\340\244\227\340\244\250\340\244\254\340\244\260\340\245\215\340\244\262\340\244\277"
    "\340\244\250\340\244\254\340\244\270\340\245\215\340\244\244\340\244\250\340\244\254\340\244\276\340\244\225"
    "\340\245\201\340\244\254\340\244\276\340\244\225\340\245\202\340\244\254\340\244\276\340\244\244\340\245\201"
    "\340\244\256\340\245\200\340\244\254\340\244\276\340\244\260\340\245\215\340\244\227\340\244\250\340\244\254"
    "\340\244\276\340\244\260\340\245\215\340\244\270\340\244\277\340\244\262\340\245\213\340\244\250\340\244\276"
    "\340\244\254\340\244\276\340\244\260\340\245\215\340\244\270\340\245\207\340\244\262\340\245\213\340\244\250"
    "\340\244\276\340\244\254\340\244\276\340\244\262\340\245\215\340\244\252\340\244\260\340\245\207\340\244\235"
    "\340\245\213\340\244\254\340\244\276\340\244\270\340\245\215\340\244\237\340\244\250\340\245\215\340\244\254"
    "\340\245\200\340\244\234\340\244\277\340\244\202\340\244\227\340\244\254\340\245\201\340\244\217\340\244\250"
    "\340\245\213\340\244\270 \340\244\206\340\244\207\340\244\260\340\245\207\340\244\270\340\244\254\340\245\201"
    "\340\244\241\340\244\276\340\244\252\340\245\207\340\244\270\340\245\215\340\244\237\340\244\254\340\245\201"
    "\340\244\246\340\244\276\340\244\252\340\245\207\340\244\270\340\245\215\340\244\244\340\244\254\340\245\201"
    "\340\244\270\340\244\276\340\244\250\340\244\254\340\245\205\340\244\262\340\244\227\340\245\215\340\244\260"
    "\340\245\207\340\244\241\340\244\254\340\245\207\340\244\207\340\244\234\340\244\277\340\244\231\340\244\254"
    "\340\245\207\340\244\231\340\245\215\340\244\227\340\244\262\340\245\202\340\244\260\340\245\201\340\244\254"
    "\340\245\207\340\244\231\340\245\215\340\244\227\340\244\262\340\245\213\340\244\260\340\244\254\340\245\207"
    "\340\244\231\340\245\215\340\244\227\340\244\263\340\245\202\340\244\260\340\245\201\340\244\254\340\245\207"
    "\340\244\257\340\244\260\340\245\202\340\244\244\340\244\254\340\245\207\340\244\257\340\245\215\340\244\260"
    "\340\245\201\340\244\244\340\244\254\340\245\207\340\244\262\340\245\213 \340\244\271\340\245\213\340\244\260"
    "\340\244\277\340\244\234\340\245\213\340\244\202\340\244\237\340\245\207\340\244\254\340\245\207\340\244\262"
    "\340\245\213 \340\244\271\340\245\213\340\244\260\340\244\277\340\244\235\340\245\213\340\244\250\340\245\215"
    "\340\244\244\340\245\207\340\244\254\340\245\210\340\244\202\340\244\225\340\244\225\340\244\254\340\245\210"
    "\340\244\202\340\244\225\340\245\211\340\244\225\340\244\254\340\245\210\340\244\260\340\245\202\340\244\244"
    "\340\244\254\340\245\211\340\244\270\340\245\215\340\244\237\340\244\250\340\244\254\340\245\213\340\244\227"
    "\340\245\213\340\244\237\340\244\276\340\244\254\340\245\213\340\244\227\340\245\213\340\244\244\340\244\276"
    "\340\244\254\340\245\213\340\244\260\340\245\215\340\244\246\340\245\202\340\244\254\340\245\213\340\244\260"
    "\340\245\215\340\244\246\340\245\213\340\244\254\340\245\213\340\244\270\340\245\215\340\244\237\340\244\250"
    "\340\244\254\340\245\215\340\244\257\340\245\201\340\244\217\340\244\250\340\245\211\340\244\270 \340\244\217"
    "\340\244\260\340\245\200\340\244\270\340\244\254\340\245\215\340\244\260\340\244\270\340\245\207\340\244\262"
    "\340\245\215\340\244\270\340\244\254\340\245\215\340\244\260\340\244\276\340\244\244\340\244\277\340\244\270"
    "\340\245\215\340\244\262\340\244\276\340\244\255\340\244\276\340\244\254\340\245\215\340\244\260\340\244\276"
    "\340\244\244\340\244\277\340\244\270\340\245\215\340\244\262\340\244\276\340\244\265\340\245\215\340\244\271"
    "\340\244\276\340\244\254\340\245\215\340\244\260\340\244\277\340\244\270\340\244\254\340\245\207\340\244\250"
    "\340\244\254\340\245\215\340\244\260\340\244\277\340\244\270\340\245\215\340\244\254\340\245\207\340\244\250"
    "\340\244\255\340\244\262\340\245\207\340\244\237\340\244\256\340\244\246\340\245\215\340\244\260\340\244\277"
    "\340\244\246\340\244\256\340\244\246\340\245\215\340\244\260\340\244\277\340\244\246\340\245\215\340\244\256"
    "\340\244\250\340\244\276\340\244\211\340\244\270\340\244\256\340\244\250\340\244\277\340\244\262\340\244\276"
    "\340\244\256\340\244\250\340\245\200\340\244\262\340\244\276\340\244\256\340\244\260\340\244\276\340\244\225"
    "\340\245\207\340\244\266\340\244\256\340\244\262\340\244\276\340\244\227\340\244\276\340\244\256\340\244\270"
    "\340\245\215\340\244\225\340\244\244\340\244\256\340\244\270\340\245\215\340\244\225\340\244\274\340\244\244"
    "\340\244\256\340\244\276\340\244\201\340\244\244\340\244\252\340\245\207\340\244\262\340\244\277\340\244\217"
    "\340\244\256\340\244\276\340\244\201\340\244\244\340\245\207\340\244\260\340\245\207\340\244\256\340\244\276"
    "\340\244\246\340\245\215\340\244\260\340\244\277\340\244\246\340\244\256\340\244\276\340\244\246\340\245\215"
    "\340\244\260\340\245\200\340\244\256\340\244\276\340\244\257\340\244\276\340\244\256\340\245\200\340\244\256"
    "\340\244\276\340\244\260\340\245\215\340\244\270\340\245\207\340\244\262\340\244\256\340\244\276\340\244\260"
    "\340\245\215\340\244\270\340\245\210\340\244\257\340\244\256\340\244\276\340\244\262\340\245\207\340\244\256"
    "\340\244\276\340\244\270\340\245\215\340\244\225\340\245\213\340\244\256\340\244\277\340\244\250\340\245\215 "
    "\340\244\270\340\245\215 \340\244\225\340\244\256\340\244\277\340\244\257\340\244\276\340\244\256\340\245\200"
    "\340\244\256\340\245\201\340\244\202\340\244\254\340\244\210\340\244\256\340\245\201\340\244\256\340\245\215"
    "\340\244\254\340\244\210\340\244\256\340\245\207\340\244\225\340\245\215\340\244\270\340\244\277\340\244\225"
    "\340\245\213 \340\244\270\340\244\277\340\244\237\340\245\200\340\244\256\340\245\207\340\244\241\340\245\207"
    "\340\244\262\340\245\215\340\244\262\340\244\277\340\244\250\340\244\256\340\245\207\340\244\246\340\245\207"
    "\340\244\257\340\245\200\340\244\250\340\244\256\340\245\207\340\244\250\340\245\215\340\244\246\340\245\213"
    "\340\244\234\340\244\274\340\244\276\340\244\256\340\245\207\340\244\260\340\244\277\340\244\241\340\244\276"
    "\340\244\256\340\245\207\340\244\262\340\244\254\340\245\213\340\244\260\340\245\215\340\244\250\340\244\256"
    "\340\245\211\340\244\270\340\245\215\340\244\225\340\245\213\340\244\256\340\245\213\340\244\202\340\244\237"
    "\340\245\207\340\244\260\340\245\200\340\244\256\340\245\213\340\244\243\340\245\215\340\244\237\340\245\207"
    "\340\244\265\340\245\200\340\244\241\340\244\277\340\244\257\340\245\213\340\244\256\340\245\213\340\244\250"
    "\340\245\215\340\244\244\340\245\207\340\244\265\340\244\277\340\244\246\340\245\207\340\244\223\340\244\256"
    "\340\245\213\340\244\256\340\245\215\340\244\254\340\244\276\340\244\270\340\244\276\340\244\256\340\245\213"
    "\340\244\270\340\245\215\340\244\244\340\244\276\340\244\260\340\244\256\340\245\215\340\244\257\340\244\276"
    "\340\244\241\340\245\215\340\244\260\340\244\277\340\244\241\340\244\256\340\245\215\340\244\257\340\245\201"
    "\340\244\250\340\245\215\340\244\266\340\245\207\340\244\250\340\244\256\340\245\215\340\244\257\340\245\202"
    "\340\244\250\340\244\277\340\244\226\340\244\257\340\244\276\340\244\202\340\244\227\340\245\202\340\244\250"
    "\340\244\257\340\245\207\340\244\201 \340\244\234\340\244\277\340\244\262\340\245\215\340\244\262\340\244\276"
    "\340\244\257\340\245\207\340\244\260\340\244\265\340\244\276\340\244\250 \340\244\252\340\245\215\340\244\260"
    "\340\244\276\340\244\250\340\245\215\340\244\244\340\244\257\340\245\207\340\244\260\340\245\207\340\244\265"
    "\340\244\276\340\244\250\340\244\257\340\245\207\340\244\260\340\245\207\340\244\265\340\245\215\340\244\271"
    "\340\244\276\340\244\250\340\244\257\340\245\213\340\244\227\340\245\215\340\244\257\340\244\225\340\244\260"
    "\340\245\215\340\244\244\340\244\276\340\244\257\340\245\213\340\244\227\340\245\215\340\244\257\340\244\225"
    "\340\244\276\340\244\260\340\245\215\340\244\244\340\244\276\340\244\257\340\245\213\340\244\271\340\244\244"
    "\340\245\207\340\244\254\340\245\213\340\244\260\340\245\215\340\244\257\340\244\260\340\244\231\340\245\215"
    "\340\244\227\340\245\201\340\244\250\340\244\260\340\244\231\340\245\215\340\244\227\340\245\202\340\244\250"
    "\340\244\260\340\244\277\340\244\227\340\244\276\340\244\260\340\244\277\340\244\257\340\244\276\340\244\246"
    "\340\244\260\340\244\277\340\244\257\340\244\276\340\244\247\340\244\260\340\244\277\340\244\257\340\245\213 "
    "\340\244\241\340\244\277 \340\244\234\340\245\207\340\244\250\340\245\207\340\244\260\340\245\213\340\244\260"
    "\340\244\277\340\244\257\340\245\213 \340\244\246\340\244\277 \340\244\234\340\244\276\340\244\250\340\245\207"
    "\340\244\260\340\245\213\340\244\260\340\244\277\340\244\257\340\245\213 \340\244\246\340\244\277 \340\244\234"
    "\340\245\215\340\244\257\340\244\276\340\244\250\340\245\207\340\244\260\340\244\277\340\244\257\340\245\213"
    "\340\244\260\340\244\277\340\244\257\340\245\213 \340\244\246\340\245\200 \340\244\234\340\245\207\340\244\250"
    "\340\245\207\340\244\260\340\244\277\340\244\257\340\245\213\340\244\260\340\244\277\340\244\270\340\245\200"
    "\340\244\253\340\244\274\340\245\200\340\244\260\340\245\200\340\244\227\340\244\276\340\244\260\340\245\207"
    "\340\244\225\340\245\215\340\244\234\340\244\276\340\244\265\340\244\277\340\244\225\340\244\260\340\245\207"
    "\340\244\225\340\245\215\340\244\257\340\244\276\340\244\265\340\244\277\340\244\225\340\244\260\340\245\207"
    "\340\244\270\340\244\277\340\244\253\340\245\207\340\244\260\340\245\213\340\244\256\340\244\260\340\245\213"
    "\340\244\256\340\244\276\340\244\262\340\244\202\340\244\241\340\244\250\340\244\262\340\244\202\340\244\246"
    "\340\244\250\340\244\262\340\244\225\340\245\215\340\244\235\340\245\207\340\244\202\340\244\254\340\244\260"
    "\340\245\215\340\244\227\340\244\262\340\244\243\340\245\215\340\244\241\340\244\250\340\244\262\340\244\250"
    "\340\245\215\340\244\241\340\244\250\340\245\215\340\244\262\340\244\250\340\245\215\340\244\246\340\244\250"
    "\340\244\262\340\244\270 \340\244\217\340\244\236\340\245\215\340\244\234\340\244\277\340\244\262\340\244\270"
    "\340\244\262\340\244\270 \340\244\217\340\244\250\340\245\215\340\244\234\340\244\262\340\244\270\340\244\262"
    "\340\244\276 \340\244\252\340\244\276\340\244\235\340\244\262\340\244\276 \340\244\252\340\244\276\340\244\270"
    "\340\244\262\340\244\276 \340\244\260\340\245\213\340\244\256\340\244\276\340\244\250\340\244\276\340\244\262"
    "\340\244\276\340\244\227\340\245\213\340\244\270\340\244\262\340\244\276\340\244\270 \340\244\217\340\244\202"
    "\340\244\234\340\244\262\340\244\270\340\244\262\340\244\276\340\244\271\340\245\213\340\244\260\340\244\262"
    "\340\244\276\340\244\271\340\245\214\340\244\260\340\244\262\340\244\277\340\244\256\340\244\276\340\244\262"
    "\340\244\277\340\244\257\340\245\201\340\244\254\340\245\215\340\244\262\340\244\277\340\244\257\340\244\276"
    "\340\244\250\340\244\276\340\244\262\340\244\277\340\244\257\340\245\211\340\244\250\340\244\262\340\244\277"
    "\340\244\265\340\245\215\340\244\271\340\244\277\340\244\265\340\244\262\340\244\277\340\244\270\340\245\215"
    "\340\244\254\340\244\250\340\244\262\340\245\200\340\244\256\340\244\276\340\244\262\340\245\201\340\244\206"
    "\340\244\202\340\244\227 \340\244\252\340\245\215\340\244\260\340\244\254\340\244\276\340\244\202\340\244\227"
    "\340\244\262\340\245\211\340\244\270 \340\244\217\340\244\202\340\244\234\340\245\207\340\244\262\340\244\277"
    "\340\244\270\340\244\262\340\245\211\340\244\270 \340\244\217\340\244\202\340\244\234\340\245\207\340\244\262"
    "\340\245\215\340\244\270\340\244\265\340\244\276\340\244\260\340\244\276\340\244\243\340\244\270\340\245\200"
    "\340\244\265\340\244\276\340\244\262\340\244\252\340\244\276\340\244\260\340\244\276\340\244\210\340\244\270"
    "\340\245\213\340\244\265\340\244\276\340\244\262\340\244\252\340\244\276\340\244\260\340\245\210\340\244\270"
    "\340\245\213\340\244\265\340\244\276\340\244\262\340\245\207\340\244\250\340\245\215\340\244\270\340\244\277"
    "\340\244\257\340\244\276\340\244\265\340\244\276\340\244\266\340\244\276\340\244\225\340\244\276 \340\244\246"
    "\340\245\207 \340\244\271\340\245\201\340\244\206\340\244\260\340\245\207\340\244\235\340\244\265\340\244\276"
    "\340\244\271\340\244\276\340\244\225\340\244\276 \340\244\241\340\245\207 \340\244\234\340\245\201\340\244\217"
    "\340\244\260\340\245\207\340\244\234\340\244\274\340\244\265\340\244\277\340\244\202\340\244\241\340\244\271"
    "\340\245\213\340\244\225\340\244\265\340\244\277\340\244\257\340\244\250\340\244\276\340\244\265\340\245\207"
    "\340\244\262\340\244\277\340\244\202\340\244\227\340\244\237\340\244\250\340\244\265\340\245\207\340\244\262"
    "\340\244\277\340\244\202\340\244\227\340\245\215\340\244\237\340\244\250\340\244\265\340\245\207\340\244\262"
    "\340\244\277\340\244\231\340\245\215\340\244\227\340\244\237\340\244\250\340\244\265\340\245\210\340\244\202"
    "\340\244\225\340\245\202\340\244\265\340\244\260\340\244\265\340\245\211\340\244\260\340\245\215\340\244\270"
    "\340\245\213\340\244\265\340\245\215\340\244\271\340\244\201\340\244\225\340\245\202\340\244\265\340\245\215"
    "\340\244\271\340\244\260\340\244\265\340\245\215\340\244\271\340\244\277\340\244\206\340\244\202\340\244\244"
    "\340\244\277\340\244\257\340\244\276\340\244\250\340\244\265\340\245\215\340\244\271\340\244\277\340\244\262"
    "\340\245\215\340\244\250\340\244\277\340\244\257\340\244\270\340\244\265\340\245\215\340\244\271\340\245\205"
    "\340\244\262\340\245\207\340\244\237\340\244\276\340\244\266\340\244\202\340\244\230\340\244\276\340\244\210"
    "\340\244\266\340\244\277\340\244\225\340\244\276\340\244\227\340\245\213\340\244\266\340\245\207\340\244\250"
    "\340\245\215\340\244\235\340\245\207\340\244\250\340\244\267\340\245\207\340\244\202\340\244\232\340\245\207"
    "\340\244\250\340\244\270\340\244\276\340\244\202\340\244\244\340\244\276 \340\244\225\340\245\215\340\244\260"
    "\340\245\201\340\244\235 \340\244\246\340\245\207 \340\244\244\340\245\207\340\244\250\340\245\207\340\244\260"
    "\340\245\200\340\244\253\340\244\270\340\244\276\340\244\202\340\244\244\340\244\276 \340\244\256\340\244\276"
    "\340\244\260\340\245\215\340\244\244\340\244\276\340\244\270\340\244\276\340\244\223 \340\244\252\340\244\276"
    "\340\244\211\340\244\262\340\245\213\340\244\270\340\244\276\340\244\250 \340\244\271\340\245\201\340\244\206"
    "\340\244\250\340\244\270\340\244\276\340\244\250 \340\244\271\340\245\213\340\244\234\340\244\274\340\245\207"
    "\340\244\270\340\244\276\340\244\250 \340\244\271\340\245\213\340\244\234\340\245\207\340\244\270\340\244\276"
    "\340\244\250\340\245\215\340\244\244\340\244\276 \340\244\225\340\245\215\340\244\260\340\245\202\340\244\270 "
    "\340\244\246\340\245\207 \340\244\244\340\245\207\340\244\250\340\244\260\340\245\200\340\244\253\340\244\274"
    "\340\244\270\340\244\276\340\244\260\340\244\276\340\244\257\340\245\207\340\244\265\340\245\215\340\244\271"
    "\340\245\213\340\244\270\340\244\276\340\244\262\340\245\215\340\244\265\340\245\207\340\244\241\340\245\213"
    "\340\244\260\340\244\270\340\244\276\340\244\262\340\245\215\340\244\265\340\245\215\340\244\271\340\244\276"
    "\340\244\246\340\245\213\340\244\260 \340\244\246\340\244\276 \340\244\254\340\244\276\340\244\210\340\244\257"
    "\340\244\276\340\244\270\340\244\277\340\244\202\340\244\227\340\244\276\340\244\252\340\245\201\340\244\260"
    "\340\244\270\340\244\277\340\244\202\340\244\227\340\244\276\340\244\252\340\245\202\340\244\260\340\244\270"
    "\340\244\277\340\244\205 \340\245\205\340\244\237\340\244\262\340\244\270\340\244\277\340\244\241\340\244\250"
    "\340\245\200\340\244\270\340\244\277\340\244\241\340\245\215\340\244\250\340\245\200\340\244\270\340\244\277"
    "\340\244\246\340\245\215\340\244\250\340\245\200\340\244\270\340\244\277\340\244\257\340\245\213\340\244\262"
    "\340\244\270\340\245\200\340\244\220\340\244\237\340\244\262\340\244\270\340\245\200\340\244\256 \340\244\260"
    "\340\245\200\340\244\252\340\244\270\340\245\201\340\244\265\340\244\276\340\244\270\340\245\205\340\244\250 "
    "\340\244\253\340\245\215\340\244\260\340\244\276\340\244\250\340\245\215\340\244\270\340\244\277\340\244\270"
    "\340\245\215\340\244\225\340\245\213\340\244\270\340\245\207\340\244\202\340\244\237 \340\244\252\340\245\200"
    "\340\244\237\340\244\260\340\245\215\340\244\270\340\244\254\340\244\260\340\245\215\340\244\227\340\244\270"
    "\340\245\207\340\244\254\340\244\277\340\244\257\340\244\276\340\244\270\340\245\207\340\244\254\340\245\201 "
    "\340\244\266\340\244\271\340\244\260\340\244\270\340\245\210\340\244\250 \340\244\253\340\245\215\340\244\260"
    "\340\244\276\340\244\202\340\244\270\340\244\277\340\244\270\340\245\215\340\244\225\340\245\213\340\244\270"
    "\340\245\213\340\244\253\340\244\277\340\244\257\340\244\276\340\244\270\340\245\213\340\244\262\340\244\270"
    "\340\245\215\340\244\225\340\245\213\340\244\252\340\245\215\340\244\257\340\245\207\340\244\270\340\245\215"
    "\340\244\237\340\244\225\340\244\271\340\245\213\340\244\256\340\244\270\340\245\215\340\244\237\340\245\211"
    "\340\244\225\340\244\271\340\245\213\340\244\256\340\244\270\340\245\215\340\244\244\340\244\225\340\244\271"
    "\340\245\213\340\244\256\340\244\270\340\245\215\340\244\252\340\245\215\340\244\262\340\244\277\340\244\237"
    "\340\244\270\340\245\215\340\244\257\340\244\276\340\244\250 \340\244\253\340\245\215\340\244\260\340\244\276"
    "\340\244\250\340\245\215\340\244\270\340\244\277\340\244\270\340\245\215\340\244\225\340\245\213\340\244\271"
    "\340\244\231\340\244\225\340\244\231\340\244\271\340\244\250\340\245\213\340\244\210\340\244\271\340\244\265"
    "\340\244\276\340\244\250\340\244\276\340\244\271\340\244\276\340\244\201\340\244\227 \340\244\225\340\244\276"
    "\340\244\201\340\244\227\340\244\271\340\244\276\340\244\202\340\244\227\340\244\225\340\244\276\340\244\202"
    "\340\244\227\340\244\271\340\244\276\340\244\202\340\244\227\340\245\215 \340\244\225\340\244\276\340\244\202"
    "\340\244\227\340\245\215 \340\244\250\340\244\227\340\244\260\340\244\256\340\245\215\340\244\271\340\244\276"
    "\340\244\250\340\244\262\340\245\202\340\244\262\340\245\202\340\244\271\340\245\205\340\244\256\340\245\215"
    "\340\244\254\340\245\201\340\244\260\340\245\215\340\244\227\340\244\271\340\245\207\340\244\262\340\244\270"
    "\340\244\277\340\244\202\340\244\225\340\245\200\340\244\271\340\245\207\340\244\262\340\245\215\340\244\270"
    "\340\244\277\340\244\250\340\245\215\340\244\225\340\245\200\340\244\271\340\245\210\340\244\246\340\244\260"
    "\340\244\276\340\244\254\340\244\276\340\244\246\340\244\271\340\245\210\340\244\256\340\245\215\340\244\254"
    "\340\244\260\340\245\215\340\244\227\340\244\271\340\245\211\340\244\250\340\245\215\340\244\227 \340\244\225"
    "\340\245\211\340\244\250\340\245\215\340\244\227\340\244\271\340\245\213\340\244\207 \340\244\217\340\244\250 "
    "\340\244\252\340\245\215\340\244\260\340\244\276\340\244\232\340\245\200\340\244\250 \340\244\270\340\244\271"
    "\340\244\260\340\244\271\340\245\213\340\244\250\340\244\276\340\244\262\340\245\201\340\244\262\340\245\201"
    "\340\244\271\340\245\213\340\244\250\340\245\213\340\244\262\340\245\201\340\244\262\340\245\201\340\244\271"
    "\340\245\213\340\244\250\340\245\213\340\244\262\340\245\202\340\244\262\340\245\202\340\246\205\340\246\225"
    "\340\246\262\340\247\215\340\246\257\340\246\276\340\246\250\340\247\215\340\246\241\340\246\205\340\246\234"
    "\340\246\262\340\247\213\340\246\205\340\246\256\340\246\246\340\246\276\340\247\261\340\246\276\340\246\246"
    "\340\246\205\340\246\256\340\247\203\340\246\244\340\246\270\340\246\260\340\246\205\340\246\270\340\247\215"
    "\340\246\237\340\246\277\340\246\250\340\246\205\340\247\215\340\246\257\340\246\276\340\246\250\340\247\215"
    "\340\246\237\340\246\276\340\246\262\340\246\277\340\246\257\340\246\274\340\246\276\340\246\206\340\246\225"
    "\340\247\215\340\246\260\340\246\276\340\246\206\340\246\227\340\246\276\340\246\246\340\246\277\340\246\260"
    "\340\246\206\340\246\246\340\247\215\340\246\246\340\246\277\340\246\270 \340\246\206\340\246\254\340\246\276"
    "\340\246\254\340\246\276\340\246\206\340\246\254\340\246\277\340\246\234\340\246\276\340\246\250\340\246\206"
    "\340\246\254\340\247\201\340\246\247\340\246\276\340\246\254\340\246\277\340\246\206\340\246\256\340\246\270"
    "\340\247\215\340\246\237\340\246\276\340\246\260\340\246\241\340\246\276\340\246\256\340\246\206\340\246\256"
    "\340\247\215\340\246\256\340\246\276\340\246\250\340\246\206\340\246\260\340\247\207\340\246\225\340\246\277"
    "\340\246\252\340\246\276\340\246\206\340\246\262\340\246\256\340\246\276\340\246\237\340\246\277\340\246\206"
    "\340\246\271\340\246\256\340\247\207\340\246\246\340\246\276\340\246\254\340\246\276\340\246\246\340\246\207"
    "\340\246\234\340\246\256\340\246\277\340\246\260\340\246\207\340\246\257\340\246\274\340\246\276\340\246\202"
    "\340\246\227\340\247\201\340\246\250\340\246\207\340\246\257\340\246\274\340\247\207\340\246\260\340\247\207"
    "\340\246\255\340\246\276\340\246\250\340\246\207\340\246\270\340\247\215\340\246\244\340\246\276\340\246\256"
    "\340\247\215\340\246\254\340\247\201\340\246\262\340\246\217\340\246\241\340\246\277\340\246\250\340\246\254"
    "\340\246\260\340\246\276\340\246\223\340\246\257\340\246\274\340\246\276\340\246\225\340\247\215\340\246\270"
    "\340\246\276\340\246\225\340\246\276\340\246\223\340\246\257\340\246\274\340\247\207\340\246\262\340\246\277"
    "\340\246\202\340\246\237\340\246\250\340\246\223\340\246\270\340\246\262\340\247\213\340\246\223\340\246\270"
    "\340\246\276\340\246\225\340\246\276\340\246\223\340\246\271\340\246\260\340\246\277\340\246\241\340\246\225"
    "\340\246\260\340\246\276\340\246\232\340\247\200\340\246\225\340\246\260\340\247\215\340\246\241\340\247\213"
    "\340\246\254\340\246\276\340\246\225\340\246\262\340\246\225\340\246\276\340\246\244\340\246\276\340\246\225"
    "\340\246\262\340\246\256\340\247\215\340\246\254\340\247\213\340\246\225\340\246\276\340\246\240\340\246\256"
    "\340\246\276\340\246\243\340\247\215\340\246\241\340\247\201\340\246\225\340\246\276\340\246\240\340\246\256"
    "\340\246\276\340\246\250\340\247\215\340\246\241\340\247\201\340\246\225\340\246\276\340\246\260\340\246\276"
    "\340\246\225\340\246\276\340\246\270\340\246\225\340\246\276\340\246\260\340\247\215\340\246\244\340\246\276"
    "\340\246\271\340\247\207\340\246\250\340\246\276\340\246\225\340\246\276\340\246\262\340\246\277\340\246\225"
    "\340\246\276\340\246\270\340\246\276\340\246\254\340\247\215\340\246\262\340\246\276\340\246\202\340\246\225"
    "\340\246\276\340\246\225\340\246\276\340\247\237\340\246\260\340\247\213\340\246\225\340\246\277\340\246\257"
    "\340\246\274\340\247\207\340\246\255\340\246\225\340\246\277\340\246\257\340\246\274\340\247\213\340\246\237"
    "\340\247\213\340\246\225\340\247\201\340\246\257\340\246\274\340\246\276\340\246\262\340\246\276\340\246\262"
    "\340\246\276\340\246\256\340\246\252\340\247\201\340\246\260\340\246\225\340\247\207\340\246\252 \340\246\237"
    "\340\246\276\340\246\211\340\246\250\340\246\225\340\247\213\340\246\232\340\246\277\340\246\225\340\247\213"
    "\340\246\252\340\247\207\340\246\250\340\246\271\340\246\276\340\246\227\340\247\207\340\246\250\340\246\225"
    "\340\247\213\340\246\252\340\247\207\340\246\250\340\246\271\340\247\207\340\246\227\340\247\207\340\246\250"
    "\340\246\225\340\247\213\340\246\270\340\247\215\340\246\225\340\247\213\340\246\225\340\247\215\340\246\257"
    "\340\246\276\340\246\256\340\247\215\340\246\252\340\246\237\340\246\225\340\247\215\340\246\260\340\246\276"
    "\340\246\225\340\247\213\340\246\225\340\247\215\340\246\262\340\247\201\340\246\234 \340\246\250\340\246\276"
    "\340\246\252\340\247\213\340\246\225\340\246\276\340\246\225\340\247\260\340\246\276\340\246\232\340\247\200"
    "\340\246\227\340\247\201\340\246\257\340\246\274\340\246\276\340\246\241\340\246\276\340\246\262\340\246\276"
    "\340\246\271\340\246\276\340\246\260\340\246\276\340\246\227\340\247\201\340\247\237\340\246\202\340\246\235"
    "\340\247\213\340\246\227\340\247\207\340\246\237\340\247\207\340\246\254\340\246\276\340\246\260\340\247\215"
    "\340\246\227\340\246\227\340\247\215\340\246\260\340\246\276\340\246\250\340\246\276\340\246\241\340\246\276"
    "\340\246\232\340\246\276\340\246\202\340\247\261\340\246\276\340\246\244 \340\246\254\340\247\215\340\246\257"
    "\340\246\276\340\246\202\340\246\225\340\246\225\340\246\232\340\246\277\340\246\257\340\246\274\340\246\276"
    "\340\246\202 \340\246\256\340\246\276\340\246\207\340\246\232\340\246\277\340\246\257\340\246\274\340\246\276"
    "\340\246\202 \340\246\260\340\246\276\340\246\207\340\246\232\340\247\207\340\246\202\340\246\246\340\247\201"
    "\340\246\232\340\247\207\340\246\250\340\247\215\340\246\250\340\246\276\340\246\207\340\246\234\340\246\257"
    "\340\246\274\340\246\252\340\247\201\340\246\260\340\246\234\340\246\257\340\246\274\340\246\252\340\247\201"
    "\340\247\260\340\246\234\340\246\260\340\247\215\340\246\234 \340\246\237\340\246\276\340\246\211\340\246\250"
    "\340\246\234\340\246\276\340\246\225\340\246\276\340\246\260\340\247\215\340\246\244\340\246\276\340\246\234"
    "\340\246\276\340\246\227\340\246\260\340\247\207\340\246\254\340\246\234\340\246\276\340\246\236\340\247\215"
    "\340\246\234\340\246\277\340\246\254\340\246\276\340\246\260\340\246\234\340\247\201\340\246\260\340\246\277"
    "\340\246\226\340\246\234\340\247\207\340\246\250\340\247\207\340\246\255\340\246\276\340\246\234\340\247\213"
    "\340\246\271\340\246\276\340\246\250\340\247\207\340\246\270\340\246\254\340\246\276\340\246\260\340\247\215"
    "\340\246\227\340\246\237\340\246\260\340\247\213\340\246\250\340\247\215\340\246\237\340\247\213\340\246\237"
    "\340\246\276\340\246\207\340\246\252\340\247\207\340\246\207\340\246\237\340\247\213\340\246\225\340\246\277"
    "\340\246\223\340\246\241\340\246\276\340\246\225\340\246\276\340\246\260\340\246\241\340\246\276\340\246\254"
    "\340\246\262\340\246\277\340\246\250\340\246\241\340\247\207\340\246\250\340\246\255\340\246\276\340\246\260"
    "\340\246\241\340\247\207\340\246\250\340\246\255\340\246\276\340\246\260 \340\246\225\340\246\276\340\246\211"
    "\340\246\250\340\247\215\340\246\237\340\246\277\340\246\242\340\246\276\340\246\225\340\246\276\340\246\244"
    "\340\246\276\340\246\262\340\247\215\340\246\262\340\246\277\340\246\250\340\246\244\340\246\276\340\246\266"
    "\340\246\226\340\246\250\340\247\215\340\246\246\340\246\244\340\246\277\340\246\254\340\246\277 \340\246\262"
    "\340\246\277\340\246\270\340\246\277\340\246\244\340\246\277\340\246\260\340\246\276\340\246\250\340\246\276"
    "\340\246\244\340\247\207\340\246\262 \340\246\206\340\246\255\340\246\277\340\246\255\340\246\244\340\247\207"
    "\340\246\262\340\246\206\340\246\254\340\246\277\340\246\254\340\246\246\340\246\276 \340\246\250\340\246\276"
    "\340\246\202\340\246\246\340\246\276\340\246\260 \340\246\217\340\246\270 \340\246\270\340\246\276\340\246\262"
    "\340\246\276\340\246\256\340\246\246\340\246\277\340\246\262\340\247\215\340\246\262\340\246\277\340\246\246"
    "\340\246\277\340\246\262\340\247\215\340\246\262\340\247\200\340\246\246\340\247\201\340\246\254\340\246\276"
    "\340\246\207\340\246\246\340\247\201\340\246\256\340\246\276\340\246\227\340\247\201\340\246\257\340\246\274"
    "\340\247\207\340\246\244\340\247\207\340\246\246\340\247\213\340\246\271\340\246\276\340\246\246\340\247\213"
    "\340\246\271\340\246\276\340\246\260\340\246\250\340\246\276\340\246\207\340\246\260\340\247\213\340\246\254"
    "\340\246\277\340\246\250\340\246\276\340\246\237\340\246\276\340\246\262\340\246\250\340\246\276\340\246\270"
    "\340\246\276\340\246\211\340\246\250\340\246\277\340\246\211 \340\246\207\340\246\257\340\246\274\340\246\260"
    "\340\247\215\340\246\225 \340\246\270\340\246\277\340\246\237\340\246\277\340\246\250\340\246\277\340\246\225"
    "\340\247\213\340\246\270\340\246\277\340\246\257\340\246\274\340\246\276\340\246\250\340\246\277\340\246\270"
    "\340\246\250\340\247\207\340\246\252\340\246\262\340\246\270\340\246\250\340\247\215\340\246\271\340\246\276 "
    "\340\246\237\340\247\215\340\246\260\340\246\276\340\246\202\340\246\252\340\246\250\340\247\215\340\246\241"
    "\340\246\277\340\246\232\340\247\207\340\246\260\340\247\200\340\246\252\340\246\260\340\247\215\340\246\237"
    "\340\247\213 \340\246\206\340\246\262\340\247\207\340\246\227\340\247\215\340\246\260\340\247\207\340\246\252"
    "\340\246\276\340\246\253\340\247\213\340\246\270\340\246\252\340\246\276\340\246\260\340\247\215\340\246\245"
    "\340\246\252\340\247\201\340\246\243\340\247\207\340\246\252\340\247\201\340\246\250\340\247\207\340\246\252"
    "\340\247\201\340\246\257\340\246\274\340\247\207\340\246\260\340\247\215\340\246\244\340\247\213 \340\246\254"
    "\340\246\276\340\246\207\340\246\257\340\246\274\340\246\276\340\246\260\340\247\215\340\246\244\340\246\276"
    "\340\246\252\340\247\201\340\246\262\340\247\215\340\246\262\340\246\276\340\246\252 \340\246\256\340\247\201"
    "\340\246\256\340\247\215\340\246\254\340\246\276\340\246\207\340\246\252\340\247\213\340\246\226\340\246\260"
    "\340\246\276\340\246\252\340\247\213\340\246\260\340\247\215\340\246\237 \340\246\262\340\247\201\340\246\207"
    "\340\246\270\340\246\252\340\247\213\340\246\260\340\247\215\340\246\244\340\247\213\340\246\252\340\247\213"
    "\340\246\260\340\247\215\340\246\244\340\247\213 \340\246\206\340\246\262\340\247\207\340\246\227\340\247\215"
    "\340\246\260\340\247\207\340\246\252\340\247\215 \340\246\250\340\246\256 \340\246\252\340\247\207\340\246\250"
    "\340\246\252\340\247\215\340\246\257\340\246\276\340\246\260\340\246\277\340\246\270\340\246\252\340\247\215"
    "\340\246\257\340\246\276\340\246\262\340\246\276\340\246\257\340\246\274\340\246\276 \340\246\241\340\247\207"
    "\340\246\262 \340\246\225\340\246\276\340\246\256\340\247\207\340\246\250\340\246\252\340\247\215\340\246\260"
    "\340\246\276\340\246\227\340\246\252\340\247\215\340\246\262\340\247\213\340\246\255\340\246\246\340\246\277"
    "\340\246\255\340\246\253\340\246\260\340\247\215\340\246\244\340\246\276\340\246\262\340\246\277\340\246\234"
    "\340\246\276\340\246\253\340\246\276\340\246\250\340\246\266\340\246\276\340\246\262\340\246\253\340\247\201"
    "\340\246\225\340\247\207\340\246\237\340\246\253\340\247\207\340\246\270\340\246\253\340\247\213\340\246\260"
    "\340\247\215\340\246\237\340\246\276\340\246\262\340\247\207\340\246\234\340\246\276\340\246\253\340\247\215"
    "\340\246\262\340\247\213\340\246\260\340\246\277\340\246\257\340\246\274\340\246\276\340\246\250\340\247\213"
    "\340\246\252\340\247\213\340\246\262\340\246\277\340\246\270\340\246\253\340\247\215\340\246\262\340\247\213"
    "\340\246\260\340\247\207\340\246\250\340\247\215\340\246\270\340\246\253\340\247\215\340\246\262\340\247\213"
    "\340\246\260\340\247\207\340\246\270\340\246\254\340\246\270\340\247\215\340\246\237\340\246\250\340\246\254"
    "\340\246\276\340\246\225\340\247\201\340\246\254\340\246\276\340\246\231\340\247\215\340\246\227\340\246\276"
    "\340\246\262\340\247\213\340\246\260\340\246\254\340\246\276\340\246\260\340\246\227\340\247\207\340\246\250"
    "\340\246\254\340\246\276\340\246\260\340\246\276\340\246\250\340\246\270\340\246\277\340\246\254\340\246\276"
    "\340\246\260\340\247\215\340\246\227\340\247\207\340\246\250\340\246\254\340\246\276\340\246\260\340\247\215"
    "\340\246\262\340\246\277\340\246\250\340\246\254\340\246\276\340\246\260\340\247\215\340\246\270\340\247\207"
    "\340\246\262\340\247\213\340\246\250\340\246\276\340\246\254\340\247\201\340\246\246\340\246\276\340\246\252"
    "\340\247\207\340\246\270\340\247\215\340\246\237\340\246\254\340\247\201\340\246\257\340\246\274\340\247\207"
    "\340\246\250\340\247\213\340\246\270 \340\246\206\340\246\207\340\246\260\340\247\207\340\246\270\340\246\254"
    "\340\247\201\340\246\270\340\246\276\340\246\250\340\246\254\340\247\201\340\247\261\340\247\207\340\246\250"
    "\340\247\213\340\246\270 \340\246\206\340\246\207\340\246\260\340\247\207\340\246\270\340\246\254\340\247\207"
    "\340\246\207\340\246\234\340\246\277\340\246\202\340\246\254\340\247\207\340\246\231\340\247\215\340\246\227"
    "\340\246\276\340\246\262\340\247\201\340\246\260\340\247\201\340\246\254\340\247\207\340\246\262\340\247\213 "
    "\340\246\271\340\247\213\340\246\260\340\246\276\340\246\207\340\246\234\340\246\250\340\247\215\340\246\237"
    "\340\246\254\340\247\207\340\246\262\340\247\213 \340\246\271\340\247\213\340\246\260\340\246\277\340\246\234"
    "\340\247\213\340\246\250\340\247\215\340\246\237\340\247\207\340\246\254\340\247\210\340\246\260\340\247\201"
    "\340\246\244\340\246\254\340\247\213\340\246\227\340\247\213\340\246\244\340\246\276\340\246\254\340\247\215"
    "\340\246\257\340\246\276\340\246\202\340\246\225\340\246\225\340\246\254\340\247\215\340\246\260\340\246\276"
    "\340\246\244\340\246\277\340\246\270\340\247\215\340\246\262\340\246\276\340\246\255\340\246\276\340\246\254"
    "\340\247\215\340\246\260\340\246\276\340\246\270\340\247\207\340\246\262\340\246\270\340\246\254\340\247\215"
    "\340\246\260\340\246\277\340\246\270\340\246\254\340\247\207\340\246\250\340\246\255\340\246\276\340\246\262"
    "\340\246\252\340\246\276\340\246\260\340\246\276\340\246\207\340\246\270\340\247\213\340\246\255\340\246\276"
    "\340\246\262\340\247\215\340\246\262\340\247\207\340\246\244\340\247\215\340\246\244\340\246\276\340\246\255"
    "\340\246\277\340\246\257\340\246\274\340\247\207\340\246\250\340\246\244\340\246\277\340\246\257\340\246\274"
    "\340\247\207\340\246\250\340\246\255\340\246\277\340\246\262\340\246\250\340\246\277\340\246\211\340\246\270"
    "\340\246\255\340\247\215\340\246\257\340\246\276\340\246\250\340\246\225\340\247\201\340\246\255\340\246\276"
    "\340\246\260\340\246\256\340\246\250\340\247\215\340\246\237\340\247\207\340\246\260\340\247\207\340\246\256"
    "\340\246\270\340\247\215\340\246\225\340\247\213\340\246\256\340\246\276\340\246\246\340\247\215\340\246\260"
    "\340\246\277\340\246\246\340\246\256\340\246\276\340\246\250\340\246\276\340\246\211\340\246\270\340\246\256"
    "\340\246\276\340\246\257\340\246\274\340\246\276\340\246\256\340\246\277\340\246\256\340\246\276\340\246\260"
    "\340\246\276\340\246\225\340\247\207\340\246\266\340\246\256\340\246\276\340\246\262\340\247\207\340\246\256"
    "\340\246\276\340\246\270\340\247\215\340\246\225\340\246\276\340\246\237\340\246\256\340\246\277\340\246\211"
    "\340\246\250\340\246\277\340\246\226\340\246\256\340\246\277\340\246\262\340\246\276\340\246\250\340\246\256"
    "\340\247\201\340\246\256\340\247\215\340\246\254\340\246\207\340\246\256\340\247\201\340\246\256\340\247\215"
    "\340\246\254\340\246\276\340\246\207\340\246\256\340\247\207\340\246\225\340\247\215\340\246\270\340\246\277"
    "\340\246\225\340\247\213\340\246\256\340\247\207\340\246\246\340\247\207\340\246\257\340\246\274\340\246\277"
    "\340\246\250\340\246\256\340\247\207\340\246\250\340\247\215\340\246\241\340\247\213\340\246\234\340\246\276"
    "\340\246\256\340\247\207\340\246\260\340\246\277\340\246\241\340\246\276\340\246\256\340\247\207\340\246\262"
    "\340\246\254\340\247\213\340\246\260\340\247\215\340\246\250\340\246\256\340\247\213\340\246\250\340\247\215"
    "\340\246\244\340\247\207\340\246\254\340\246\277\340\246\246\340\247\207\340\246\223\340\246\256\340\247\213"
    "\340\246\256\340\246\254\340\246\276\340\246\225\340\246\276\340\246\256\340\247\213\340\246\270\340\247\215"
    "\340\246\244\340\246\276\340\246\260\340\246\256\340\247\215\340\246\257\340\246\276\340\246\250\340\246\277"
    "\340\246\262\340\246\276\340\246\260\340\246\277\340\246\223 \340\246\241\340\246\277 \340\246\234\340\247\207"
    "\340\246\250\340\246\277\340\246\260\340\247\213\340\246\260\340\246\277\340\246\223 \340\246\246\340\246\277 "
    "\340\246\234\340\247\207\340\246\250\340\247\207\340\246\260\340\246\277\340\246\223\340\246\260\340\246\277"
    "\340\246\227\340\246\276\340\246\260\340\246\277\340\246\257\340\246\274\340\246\276\340\246\246\340\246\260"
    "\340\247\207\340\246\207\340\246\225\340\246\277\340\246\257\340\246\274\340\246\276\340\246\255\340\246\277"
    "\340\246\225\340\246\260\340\247\207\340\246\270\340\246\277\340\246\253\340\247\207\340\246\260\340\247\213"
    "\340\246\256\340\246\262\340\246\250\340\247\215\340\246\241\340\246\250\340\246\262\340\246\270 \340\246\205"
    "\340\247\215\340\246\257\340\246\276\340\246\236\340\247\215\340\246\234\340\247\207\340\246\262\340\247\207"
    "\340\246\270\340\246\262\340\246\276 \340\246\252\340\246\276\340\246\234\340\246\262\340\246\276 \340\246\260"
    "\340\247\213\340\246\256\340\246\276\340\246\250\340\246\276\340\246\262\340\246\276\340\246\271\340\247\213"
    "\340\246\260\340\246\262\340\246\277\340\246\211\340\246\254\340\247\215\340\246\262\340\246\277\340\246\257"
    "\340\246\274\340\246\276\340\246\250\340\246\276\340\246\262\340\246\277\340\246\223\340\246\250\340\246\262"
    "\340\246\277\340\246\256\340\246\276\340\246\262\340\246\277\340\246\270\340\246\254\340\246\250\340\246\262"
    "\340\247\201\340\246\225\340\247\215\340\246\270\340\247\207\340\246\256\340\246\254\340\247\201\340\246\260"
    "\340\247\215\340\246\227\340\246\262\340\247\201\340\246\257\340\246\274\340\246\276\340\246\202 \340\246\252"
    "\340\247\215\340\246\260\340\246\276\340\246\254\340\246\276\340\246\202\340\246\262\340\247\207\340\246\227"
    "\340\247\213\340\246\270\340\246\266\340\246\277\340\246\225\340\246\276\340\246\227\340\247\213\340\246\266"
    "\340\247\207\340\246\250\340\246\232\340\247\207\340\246\250\340\246\270\340\246\253\340\246\277\340\246\257"
    "\340\246\274\340\246\276\340\246\270\340\246\276\340\246\201\340\246\211 \340\246\252\340\246\276\340\246\211"
    "\340\246\262\340\247\201\340\246\270\340\246\276\340\246\202\340\246\230\340\246\276\340\246\207\340\246\270"
    "\340\246\276\340\246\223 \340\246\252\340\246\276\340\246\211\340\246\262\340\247\213\340\246\270\340\246\276"
    "\340\246\250 \340\246\253\340\247\215\340\246\260\340\246\276\340\246\250\340\247\215\340\246\270\340\246\277"
    "\340\246\270\340\246\225\340\247\213 \340\246\225\340\246\276\340\246\211\340\246\250\340\247\215\340\246\237"
    "\340\246\277\340\246\270\340\246\276\340\246\250 \340\246\253\340\247\215\340\246\260\340\246\276\340\246\250"
    "\340\247\215\340\246\270\340\246\277\340\246\270\340\247\215\340\246\225\340\247\213\340\246\270\340\246\276"
    "\340\246\250 \340\246\271\340\247\201\340\247\261\340\246\276\340\246\250\340\246\270\340\246\276\340\246\250"
    "\340\247\215\340\246\237\340\246\276 \340\246\225\340\247\215\340\246\260\340\247\201\340\246\234 \340\246\246"
    "\340\247\207 \340\246\244\340\247\207\340\246\250\340\247\207\340\246\260\340\246\277\340\246\253\340\247\207"
    "\340\246\270\340\246\276\340\246\250\340\247\215\340\246\237\340\246\277\340\247\237\340\246\276\340\246\227"
    "\340\247\213\340\246\270\340\246\276\340\246\250\340\247\215\340\246\244\340\246\276 \340\246\256\340\246\276"
    "\340\246\260\340\247\215\340\246\244\340\246\276\340\246\270\340\246\276\340\246\260\340\246\276\340\246\257"
    "\340\246\274\340\247\207\340\246\255\340\247\213\340\246\270\340\246\276\340\246\262\340\246\255\340\246\276"
    "\340\246\246\340\247\213\340\246\260\340\246\270\340\246\277\340\246\211\340\246\262\340\246\270\340\246\277"
    "\340\246\241\340\246\250\340\246\277\340\246\270\340\246\277\340\246\257\340\246\274\340\246\276\340\246\237"
    "\340\246\262\340\246\270\340\246\277\340\246\257\340\246\274\340\247\207\340\246\256 \340\246\260\340\246\277"
    "\340\246\252\340\246\270\340\247\201\340\246\255\340\246\276\340\246\270\340\247\207\340\246\250\340\247\215"
    "\340\246\237 \340\246\252\340\246\277\340\246\237\340\246\276\340\246\260\340\247\215\340\246\270\340\246\254"
    "\340\246\276\340\246\260\340\247\215\340\246\227\340\246\270\340\247\207\340\246\254\340\247\201 \340\246\266"
    "\340\246\271\340\246\260\340\246\270\340\247\215\340\246\237\340\246\225\340\246\271\340\247\213\340\246\256"
    "\340\246\270\340\247\215\340\246\257\340\246\276\340\246\250 \340\246\271\340\247\213\340\246\270\340\247\207"
    "\340\246\271\340\246\202\340\246\225\340\246\202\340\246\271\340\246\250\340\246\262\340\247\201\340\246\262"
    "\340\247\201\340\246\271\340\246\250\340\247\201\340\246\262\340\247\201\340\246\262\340\247\201\340\246\271"
    "\340\246\276\340\246\255\340\246\276\340\246\250\340\246\276\340\246\271\340\246\276\340\246\257\340\246\274"
    "\340\246\246\340\246\260\340\246\276\340\246\254\340\246\276\340\246\246 \340\246\217\340\246\256 \340\246\225"
    "\340\246\260\340\247\215\340\246\252\340\247\213\340\246\260\340\247\207\340\246\266\340\246\250\340\246\271"
    "\340\246\276\340\246\257\340\246\274\340\246\246\340\247\215\340\246\260\340\246\276\340\246\254\340\246\276"
    "\340\246\246\340\246\271\340\247\207\340\246\262\340\246\270\340\246\277\340\246\231\340\247\215\340\246\225"
    "\340\246\277\340\246\271\340\247\207\340\246\270\340\246\277\340\246\253\340\246\277\340\246\271\340\247\215"
    "\340\246\257\340\246\276\340\246\250\340\246\257\340\246\274\340\246\271\340\247\215\340\246\257\340\246\276"
    "\340\246\256\340\247\215\340\246\254\340\246\276\340\246\260\340\247\215\340\246\227\340\247\260\340\246\277"
    "\340\246\257\340\246\274\340\246\276\340\246\247\340\247\261\340\247\207\340\246\262\340\246\277\340\246\202"
    "\340\246\237\340\246\250\340\250\205\340\250\225\340\250\260\340\250\276\340\250\205\340\250\227\340\250\276"
    "\340\250\246\340\251\200\340\250\260\340\250\205\340\250\254\340\251\200\340\250\234\340\250\276\340\250\250"
    "\340\250\205\340\250\254\340\251\202 \340\250\247\340\250\276\340\250\254\340\251\200\340\250\205\340\250\256"
    "\340\250\270\340\250\244\340\250\260\340\250\246\340\250\256\340\250\205\340\250\256\340\250\276\340\250\250"
    "\340\250\205\340\250\260\340\251\207\340\250\225\340\250\277\340\250\252\340\250\276\340\250\205\340\250\262"
    "\340\250\256\340\250\276\340\250\244\340\251\200\340\250\205\340\250\270\340\251\202\340\251\260\340\250\270"
    "\340\251\200\340\250\223\340\250\250\340\250\205\340\250\271\340\250\277\340\250\256\340\250\246\340\250\276"
    "\340\250\254\340\250\276\340\250\246\340\250\205\340\251\260\340\250\244\340\250\276\340\250\262\340\250\277"
    "\340\250\206\340\250\205\340\251\260\340\250\256\340\251\215\340\250\260\340\250\277\340\250\244\340\250\270"
    "\340\250\260\340\250\206\340\250\225\340\250\262\340\251\210\340\250\202\340\250\241\340\250\206\340\250\270"
    "\340\250\237\340\250\277\340\250\250\340\250\207\340\250\234\340\250\274\340\250\256\340\250\277\340\250\260"
    "\340\250\207\340\250\270\340\250\244\340\250\276\340\250\202\340\250\254\340\251\201\340\250\262\340\250\207"
    "\340\250\270\340\250\274\340\250\254\340\251\200\340\250\262\340\251\200\340\250\206\340\250\223\340\250\270"
    "\340\250\262\340\251\213\340\250\223\340\250\271\340\250\260\340\250\277\340\250\241\340\250\225\340\250\240"
    "\340\250\256\340\251\260\340\250\241\340\251\202\340\250\225\340\250\260\340\250\276\340\250\232\340\251\200"
    "\340\250\225\340\250\262\340\250\250\340\250\225\340\250\262\340\251\202\340\250\234 \340\250\250\340\250\276"
    "\340\250\252\340\251\213\340\250\225\340\250\276\340\250\225\340\250\276\340\250\260\340\250\237\340\250\276"
    "\340\250\234\340\251\207\340\250\250\340\250\276\340\250\225\340\250\276\340\250\260\340\250\276\340\250\225"
    "\340\250\276\340\250\270\340\250\225\340\250\276\340\250\262\340\251\200\340\250\225\340\250\276\340\250\270"
    "\340\250\276\340\250\254\340\250\262\340\250\276\340\250\202\340\250\225\340\250\276\340\250\225\340\250\277"
    "\340\250\223\340\250\244\340\251\213\340\250\225\340\250\277\340\250\227\340\250\276\340\250\262\340\251\200"
    "\340\250\225\340\251\200\340\250\244\340\251\213\340\250\225\340\251\201\340\250\206\340\250\262\340\250\276 "
    "\340\250\262\340\251\201\340\251\260\340\250\252\340\251\201\340\250\260\340\250\225\340\251\201\340\250\270"
    "\340\250\225\340\251\213\340\250\225\340\251\207\340\250\252\340\250\237\340\250\276\340\250\212\340\250\250"
    "\340\250\225\340\251\213\340\250\260\340\250\241\340\251\213\340\250\254\340\250\276\340\250\225\340\251\213"
    "\340\250\262\340\250\225\340\250\276\340\250\244\340\250\276\340\250\225\340\251\213\340\250\262\340\251\260"
    "\340\250\254\340\251\213\340\250\225\340\251\215\340\250\260\340\250\276\340\250\225\340\251\213\340\250\225"
    "\340\251\260\340\250\252\340\250\276\340\250\262\340\250\276\340\250\225\340\251\260\340\250\252\340\251\213"
    "\340\250\237\340\250\227\340\251\201\340\250\206\340\250\202\340\250\227\340\250\234\340\250\274\340\251\202"
    "\340\250\227\340\251\201\340\250\206\340\250\246\340\250\276\340\250\262\340\250\276\340\250\271\340\250\276"
    "\340\250\260\340\250\276\340\250\227\340\251\201\340\250\245\340\251\207\340\250\250\340\250\254\340\250\260"
    "\340\250\227\340\250\227\340\251\215\340\250\260\340\250\276\340\250\250\340\250\276\340\250\241\340\250\276"
    "\340\250\232\340\250\277\340\250\206\340\250\202\340\250\227 \340\250\256\340\250\276\340\250\210\340\250\232"
    "\340\250\277\340\250\206\340\250\202\340\250\227 \340\250\260\340\250\276\340\250\210\340\250\232\340\251\207"
    "\340\250\202\340\250\227\340\250\246\340\251\202\340\250\232\340\251\207\340\250\250\340\250\210\340\250\234"
    "\340\250\225\340\250\276\340\250\260\340\250\244\340\250\276\340\250\234\340\250\250\340\251\207\340\250\265"
    "\340\250\276\340\250\234\340\250\274\340\250\276\340\250\227\340\250\260\340\250\254\340\250\234\340\250\274"
    "\340\250\277\340\250\212\340\250\260\340\250\277\340\250\226\340\250\234\340\250\276\340\250\260\340\250\234 "
    "\340\250\237\340\250\276\340\250\212\340\250\250\340\250\234\340\251\210\340\250\252\340\251\201\340\250\260"
    "\340\250\234\340\251\213\340\250\271\340\250\276\340\250\250\340\250\277\340\250\270\340\250\254\340\250\260"
    "\340\250\227\340\250\237\340\251\213\340\250\260\340\250\276\340\250\202\340\250\237\340\251\213\340\250\241"
    "\340\250\254\340\250\262\340\250\277\340\250\250\340\250\241\340\250\276\340\250\225\340\250\276\340\250\260"
    "\340\250\241\340\251\210\340\250\250\340\250\265\340\250\260\340\250\242\340\250\276\340\250\225\340\250\276"
    "\340\250\244\340\250\276\340\250\262\340\250\277\340\250\250\340\250\244\340\250\276\340\250\270\340\250\274"
    "\340\250\225\340\251\260\340\250\246\340\250\244\340\250\277\340\250\260\340\250\276\340\250\250\340\250\276"
    "\340\250\244\340\251\202\340\250\250\340\250\277\340\250\270\340\250\246\340\250\276 \340\250\250\340\250\276"
    "\340\250\202\340\250\227\340\250\246\340\250\276\340\250\260 \340\250\205\340\250\270 \340\250\270\340\250\262"
    "\340\250\276\340\250\256\340\250\246\340\250\277\340\251\261\340\250\262\340\251\200\340\250\246\340\251\201"
    "\340\250\254\340\250\210\340\250\246\340\251\213\340\250\271\340\250\276\340\250\250\340\250\270\340\250\276"
    "\340\250\212\340\250\250\340\250\271\340\250\276 \340\250\244\340\251\215\340\250\260\340\250\276\340\250\202"
    "\340\250\227\340\250\250\340\250\276\340\250\244\340\250\276\340\250\262\340\250\250\340\250\277\340\250\225"
    "\340\251\213\340\250\270\340\251\200\340\250\206\340\250\250\340\251\200\340\250\270\340\250\250\340\251\210"
    "\340\250\260\340\251\213\340\250\254\340\251\200\340\250\252\340\250\260\340\250\245\340\250\252\340\250\276"
    "\340\250\253\340\251\213\340\250\270\340\250\252\340\251\202\340\250\250\340\250\276\340\250\252\340\251\210"
    "\340\250\260\340\250\277\340\250\270\340\250\252\340\251\213\340\250\226\340\250\260\340\250\276\340\250\252"
    "\340\251\213\340\250\260\340\250\237 \340\250\262\340\251\202\340\250\210\340\250\252\340\251\213\340\250\260"
    "\340\250\237\340\251\213\340\250\252\340\251\213\340\250\260\340\250\237\340\251\213 \340\250\205\340\250\262"
    "\340\251\207\340\250\227\340\250\260\340\251\207\340\250\252\340\251\215\340\250\262\340\251\213\340\250\265"
    "\340\250\246\340\250\277\340\250\265\340\250\253\340\250\262\340\251\213\340\250\260\340\250\277\340\250\206"
    "\340\250\250\340\251\213\340\250\252\340\251\213\340\250\262\340\250\277\340\250\270\340\250\253\340\251\201"
    "\340\250\225\340\251\207\340\250\237\340\250\253\340\251\201\340\251\260\340\250\232\340\250\262\340\250\253"
    "\340\251\207\340\250\270\340\250\253\340\251\213\340\250\260\340\250\237\340\250\276\340\250\262\340\251\207"
    "\340\250\234\340\250\274\340\250\276\340\250\254\340\250\260\340\250\234\340\250\250\340\250\254\340\250\276"
    "\340\250\260\340\250\270\340\251\200\340\250\262\340\251\213\340\250\250\340\250\276\340\250\254\340\250\276"
    "\340\250\262\340\250\252\340\250\260\340\250\276\340\250\210\340\250\270\340\251\213\340\250\254\340\251\200"
    "\340\250\234\340\250\277\340\251\260\340\250\227\340\250\254\340\251\201\340\250\246\340\250\276\340\250\252"
    "\340\251\210\340\250\270\340\250\244\340\250\254\340\251\201\340\250\270\340\250\276\340\250\250\340\250\254"
    "\340\251\207\340\250\260\340\251\202\340\250\244\340\250\254\340\251\210\340\250\202\340\250\225\340\250\276"
    "\340\250\225\340\250\254\340\251\210\340\250\262\340\251\213 \340\250\223\340\250\260\340\251\200\340\250\234"
    "\340\250\274\340\251\213\340\250\202\340\250\244\340\251\200\340\250\254\340\251\213\340\250\227\340\251\213"
    "\340\250\244\340\250\276\340\250\254\340\251\213\340\250\260\340\250\246\340\251\213\340\250\254\340\251\214"
    "\340\250\270\340\250\237\340\250\250\340\250\254\340\251\215\340\250\260\340\250\276\340\250\244\340\250\277"
    "\340\250\270\340\250\262\340\250\276\340\250\265\340\250\276\340\250\254\340\251\215\340\250\260\340\250\277"
    "\340\250\234\340\250\274\340\250\254\340\250\250\340\250\254\340\251\260\340\250\227\340\250\262\340\251\214"
    "\340\250\260\340\250\256\340\250\270\340\250\225\340\250\237\340\250\256\340\250\276\340\250\246\340\250\260"
    "\340\251\200\340\250\246\340\250\256\340\250\276\340\250\250\340\250\276\340\250\211\340\250\270\340\250\256"
    "\340\250\276\340\250\260\340\250\276\340\250\225\340\251\207\340\250\270\340\250\274\340\250\256\340\250\277"
    "\340\250\212\340\250\250\340\250\277\340\250\225\340\250\256\340\251\201\340\251\260\340\250\254\340\250\210"
    "\340\250\256\340\251\207\340\250\202\340\250\241\340\251\213\340\250\234\340\250\274\340\250\276\340\250\256"
    "\340\251\207\340\250\246\340\251\207\340\250\257\340\251\200\340\250\250\340\250\256\340\251\207\340\250\260"
    "\340\251\200\340\250\241\340\250\276\340\250\256\340\251\210\340\250\262\340\250\254\340\250\260\340\250\250"
    "\340\250\256\340\251\213\340\250\202\340\250\244\340\251\207\340\250\260\340\251\207\340\250\210\340\250\256"
    "\340\251\213\340\250\202\340\250\244\340\251\207\340\250\265\340\251\200\340\250\246\340\250\277\340\250\223"
    "\340\250\256\340\251\213\340\250\270\340\250\244\340\250\276\340\250\260\340\250\260\340\250\277\340\250\206"
    "\340\250\247\340\250\260\340\250\277\340\250\223 \340\250\241\340\251\200 \340\250\234\340\250\250\340\251\207"
    "\340\250\260\340\251\213\340\250\260\340\251\207\340\250\225\340\250\277\340\250\206\340\250\265\340\250\277"
    "\340\250\225\340\250\260\340\251\207\340\250\270\340\250\277\340\250\253\340\251\207\340\250\260\340\251\260"
    "\340\250\227\340\251\202\340\250\250\340\250\262\340\250\271\340\251\214\340\250\260\340\250\262\340\250\276 "
    "\340\250\252\340\250\276\340\250\270\340\250\262\340\250\276 \340\250\260\340\251\213\340\250\256\340\250\276"
    "\340\250\250\340\250\276\340\250\262\340\250\276\340\250\227\340\251\213\340\250\270\340\250\262\340\250\276"
    "\340\250\270 \340\250\220\340\250\202\340\250\234\340\250\262\340\250\270\340\250\262\340\250\277\340\250\212"
    "\340\250\254\340\250\262\340\250\277\340\250\206\340\250\250\340\250\276\340\250\262\340\251\200\340\250\256"
    "\340\250\276\340\250\262\340\251\201\340\250\206\340\250\202\340\250\227 \340\250\252\340\250\260\340\250\276"
    "\340\250\254\340\250\276\340\250\202\340\250\227\340\250\262\340\251\207\340\250\223\340\250\250\340\250\262"
    "\340\251\260\340\250\241\340\250\250\340\250\265\340\250\262\340\251\210\340\250\237\340\250\276\340\250\265"
    "\340\250\276\340\250\262\340\251\210\340\250\202\340\250\270\340\251\200\340\250\206\340\250\265\340\250\276"
    "\340\250\271\340\250\276\340\250\225\340\250\276 \340\250\246\340\251\207 \340\250\226\340\250\274\340\251\201"
    "\340\250\206\340\250\260\340\250\277\340\250\270\340\250\265\340\250\277\340\250\206\340\250\202\340\250\227 "
    "\340\250\232\340\250\276\340\250\250\340\250\265\340\251\210\340\250\250\340\250\225\340\251\202\340\250\265"
    "\340\250\260\340\250\265\340\251\210\340\250\262\340\250\277\340\251\260\340\250\227\340\250\237\340\250\250"
    "\340\250\265\340\251\260\340\250\237\340\250\271\340\251\201\340\250\225\340\250\270\340\250\225\340\251\213"
    "\340\250\252\340\251\200\340\250\217\340\250\270\340\250\237\340\250\276\340\250\225\340\250\271\340\251\213"
    "\340\250\256\340\250\270\340\250\274\340\250\277\340\250\225\340\250\276\340\250\227\340\251\213\340\250\270"
    "\340\250\274\340\251\210\340\250\250\340\250\234\340\250\274\340\251\210\340\250\250\340\250\270\340\250\274"
    "\340\251\260\340\250\230\340\250\276\340\250\210\340\250\270\340\250\276\340\250\202\340\250\244\340\250\276 "
    "\340\250\256\340\250\276\340\250\260\340\250\244\340\250\276\340\250\270\340\250\276\340\250\223 \340\250\252"
    "\340\250\276\340\250\211\340\250\262\340\251\213\340\250\270\340\250\276\340\250\250 \340\250\271\340\251\201"
    "\340\250\206\340\250\250\340\250\270\340\250\276\340\250\250 \340\250\271\340\251\213\340\250\270\340\251\207"
    "\340\250\270\340\250\276\340\250\260\340\250\276\340\250\257\340\251\207\340\250\265\340\251\213\340\250\270"
    "\340\250\276\340\250\262\340\250\265\340\250\276\340\250\241\340\251\213\340\250\260\340\250\270\340\250\277"
    "\340\250\205\340\250\256 \340\250\260\340\250\277\340\250\206\340\250\252\340\250\270\340\250\277\340\250\241"
    "\340\250\250\340\251\200\340\250\270\340\250\277\340\251\260\340\250\227\340\250\276\340\250\252\340\251\201"
    "\340\250\260\340\250\270\340\251\202\340\250\265\340\250\276\340\250\270\340\251\207\340\250\202\340\250\237 "
    "\340\250\252\340\251\200\340\250\237\340\250\260\340\250\270\340\250\254\340\250\260\340\250\227\340\250\270"
    "\340\251\207\340\250\254\340\251\202 \340\250\270\340\250\274\340\250\271\340\250\277\340\250\260\340\250\270"
    "\340\251\210\340\250\250 \340\250\253\340\250\260\340\250\276\340\250\202\340\250\270\340\250\277\340\250\270"
    "\340\250\225\340\251\213\340\250\270\340\251\213\340\250\253\340\250\274\340\251\200\340\250\206\340\250\271"
    "\340\250\250\340\251\213\340\250\210\340\250\271\340\250\265\340\250\276\340\250\250\340\250\276\340\250\271"
    "\340\250\276\340\250\202\340\250\227\340\250\225\340\250\276\340\250\202\340\250\227\340\250\271\340\251\210"
    "\340\250\256\340\250\254\340\250\260\340\250\227\340\250\271\340\251\210\340\250\262\340\250\270\340\250\277"
    "\340\251\260\340\250\225\340\251\200\340\250\271\340\251\213\340\250\250\340\251\213\340\250\262\340\251\201"
    "\340\250\262\340\251\201\340\252\205\340\252\256\340\252\246\340\252\276\340\252\265\340\252\276\340\252\246"
    "\340\252\205\340\252\256\340\253\203\340\252\244\340\252\270\340\252\260\340\252\223\340\252\225\340\252\262"
    "\340\253\207\340\252\250\340\253\215\340\252\241\340\252\225\340\252\260\340\252\276\340\252\232\340\253\200"
    "\340\252\225\340\252\276\340\252\240\340\252\256\340\252\202\340\252\241\340\253\201\340\252\225\340\252\276"
    "\340\252\260\340\252\276\340\252\225\340\252\276\340\252\270\340\252\225\340\253\207\340\252\252 \340\252\237"
    "\340\252\276\340\252\211\340\252\250\340\252\225\340\253\213\340\252\262\340\252\202\340\252\254\340\253\213"
    "\340\252\225\340\253\213\340\252\262\340\252\225\340\252\276\340\252\244\340\252\276\340\252\232\340\253\207"
    "\340\252\250\340\253\215\340\252\250\340\252\210\340\252\234\340\252\257\340\252\252\340\253\201\340\252\260"
    "\340\252\234\340\252\276\340\252\225\340\252\276\340\252\260\340\253\215\340\252\244\340\252\276\340\252\242"
    "\340\252\276\340\252\225\340\252\276\340\252\246\340\252\277\340\252\262\340\253\215\340\252\271\340\253\200"
    "\340\252\246\340\253\201\340\252\256\340\252\276\340\252\227\340\253\201\340\252\217\340\252\237\340\253\207"
    "\340\252\246\340\253\207\340\252\250\340\252\252\340\252\270\340\252\276\340\252\260\340\252\250\340\253\210"
    "\340\252\260\340\253\213\340\252\254\340\253\200\340\252\252\340\253\201\340\252\250\340\252\276\340\252\252"
    "\340\253\205\340\252\260\340\252\277\340\252\270\340\252\252\340\253\211\340\252\202\340\252\241\340\252\277"
    "\340\252\232\340\253\207\340\252\260\340\253\200\340\252\252\340\253\215\340\252\257\340\253\201\340\252\260"
    "\340\253\215\340\252\237\340\253\213 \340\252\265\340\252\262\340\252\276\340\252\260\340\253\215\340\252\244"
    "\340\252\276\340\252\252\340\253\215\340\252\262\340\252\276\340\252\257\340\252\276 \340\252\241\340\253\207"
    "\340\252\262 \340\252\225\340\252\276\340\252\260\340\253\215\340\252\256\340\253\207\340\252\250\340\252\254"
    "\340\253\201\340\252\241\340\252\276\340\252\252\340\253\207\340\252\270\340\253\215\340\252\237\340\252\254"
    "\340\253\207\340\252\202\340\252\227\340\252\262\340\253\213\340\252\260\340\252\254\340\253\207\340\252\207"
    "\340\252\234\340\252\277\340\252\202\340\252\227\340\252\256\340\252\276\340\252\257\340\252\276\340\252\256"
    "\340\252\277\340\252\256\340\253\201\340\252\202\340\252\254\340\252\210\340\252\262\340\252\202\340\252\241"
    "\340\252\250\340\252\262\340\252\276\340\252\227\340\253\213\340\252\270\340\252\262\340\252\276\340\252\271"
    "\340\253\213\340\252\260\340\252\262\340\253\213\340\252\270 \340\252\217\340\252\250\340\253\215\340\252\234"
    "\340\253\207\340\252\262\340\252\270\340\252\265\340\252\276\340\252\262\340\253\215\340\252\252\340\252\276"
    "\340\252\260\340\252\276\340\252\207\340\252\270\340\253\213\340\252\265\340\253\207\340\252\262\340\252\277"
    "\340\252\202\340\252\227\340\253\215\340\252\237\340\252\250\340\252\270\340\253\200\340\252\241\340\252\250"
    "\340\253\200\340\252\271\340\253\213\340\252\202\340\252\227\340\252\225\340\253\213\340\252\202\340\252\227"
    "\340\254\205\340\254\256\340\255\203\340\254\244\340\254\270\340\254\260\340\254\205\340\254\270\340\254\262"
    "\340\255\213\340\254\205\340\254\271\340\254\256\340\254\246\340\254\276\340\254\254\340\254\276\340\254\246"
    "\340\254\206\340\254\225\340\255\215\340\254\260\340\254\276\340\254\206\340\254\254\340\255\201\340\254\247"
    "\340\254\276\340\254\254\340\254\277\340\254\206\340\254\256\340\254\267\340\255\215\340\254\237\340\254\260"
    "\340\254\241\340\254\274\340\255\215\340\255\237\340\254\276\340\254\256\340\254\225\340\254\260\340\254\276"
    "\340\254\232\340\255\200\340\254\225\340\254\262\340\254\277\340\254\225\340\254\244\340\254\276\340\254\225"
    "\340\254\262\340\255\213\340\254\256\340\255\215\340\254\254\340\255\213\340\254\225\340\254\276\340\254\240"
    "\340\254\256\340\254\276\340\254\243\340\255\215\340\254\241\340\255\201\340\254\225\340\254\276\340\254\256"
    "\340\255\215\340\254\252\340\254\276\340\254\262\340\254\276\340\254\225\340\254\276\340\254\260\340\254\276"
    "\340\254\225\340\254\276\340\254\270\340\254\225\340\255\201\340\254\206\340\254\262\340\254\276\340\254\262"
    "\340\255\201\340\254\256\340\255\215\340\254\252\340\255\201\340\254\260\340\254\225\340\255\207\340\254\252 "
    "\340\254\237\340\254\276\340\254\211\340\254\250\340\254\232\340\255\207\340\254\250\340\255\215\340\254\250"
    "\340\254\276\340\254\207\340\254\234\340\254\276\340\254\225\340\254\260\340\255\215\340\254\244\340\254\276"
    "\340\254\234\340\255\237\340\254\252\340\255\201\340\254\260\340\254\237\340\254\277\340\254\260\340\254\276"
    "\340\254\250\340\254\276\340\254\242\340\254\276\340\254\225\340\254\276\340\254\246\340\254\277\340\254\262"
    "\340\255\215\340\254\262\340\255\200\340\254\250\340\254\277\340\254\225\340\255\213\340\254\270\340\254\277"
    "\340\254\206\340\254\252\340\255\201\340\254\243\340\255\207\340\254\252\340\255\213\340\254\260\340\255\215"
    "\340\254\237 \340\254\262\340\255\201\340\254\207\340\254\270\340\254\254\340\254\262\340\255\215\340\254\252"
    "\340\254\260\340\254\207 \340\255\207\340\254\270\340\254\276\340\254\254\340\254\277\340\254\260\340\255\201"
    "\340\254\237\340\254\254\340\255\201\340\254\246\340\254\276\340\254\252\340\255\207\340\254\267\340\255\215"
    "\340\254\237\340\254\254\340\255\207\340\254\231\340\255\215\340\254\227\340\254\276\340\254\263\340\255\201"
    "\340\254\260\340\255\201\340\254\254\340\255\213\340\254\227\340\255\213\340\254\237\340\254\276\340\254\256"
    "\340\254\243\340\255\215\340\254\237\340\254\277\340\254\255\340\254\277\340\254\241\340\254\274\340\254\277"
    "\340\254\223\340\254\256\340\254\270\340\255\215\340\254\225\340\254\237\340\254\256\340\254\276\340\254\241"
    "\340\255\215\340\254\260\340\254\277\340\254\246\340\254\256\340\255\201\340\254\256\340\255\215\340\254\254"
    "\340\254\276\340\254\207\340\254\260\340\254\277\340\254\206\340\254\246\340\254\260\340\255\207\340\254\225"
    "\340\255\215\340\254\234\340\254\276\340\254\255\340\254\277\340\254\225\340\254\262\340\254\243\340\255\215"
    "\340\254\241\340\254\250\340\254\262\340\254\276\340\254\252\340\254\276\340\254\234\340\254\262\340\254\277"
    "\340\254\256\340\254\276\340\254\271\340\254\202\340\254\225\340\254\202\340\254\271\340\254\250\340\254\262"
    "\340\255\201\340\254\262\340\255\201\340\254\271\340\254\276\340\254\250\340\255\213\340\254\207\340\254\271"
    "\340\254\276\340\254\255\340\254\276\340\254\250\340\254\276\340\256\205\340\256\225\340\256\256\340\256\244"
    "\340\256\276\340\256\252\340\256\276\340\256\244\340\257\215\340\256\205\340\256\225\340\257\215\340\256\260"
    "\340\256\276\340\256\205\340\256\232\340\257\201\340\256\251\340\257\215\340\256\232\340\256\277\340\256\257"
    "\340\257\213\340\256\251\340\257\215\340\256\205\340\256\252\340\257\201\340\256\244\340\256\276\340\256\252"
    "\340\256\277\340\256\205\340\256\256\340\256\277\340\256\260\340\257\215\340\256\244\340\256\232\340\256\260"
    "\340\256\270\340\257\215\340\256\205\340\256\256\340\257\215\340\256\256\340\256\276\340\256\251\340\257\215"
    "\340\256\205\340\256\260\340\257\207\340\256\225\340\257\215\340\256\225\340\256\277\340\256\252\340\257\215"
    "\340\256\252\340\256\276\340\256\205\340\256\265\340\256\276\340\256\251\340\256\276\340\256\206\340\256\225"
    "\340\257\215\340\256\262\340\256\251\340\257\215\340\256\237\340\257\215\340\256\206\340\256\231\340\257\215"
    "\340\256\225\340\256\276\340\256\231\340\257\215\340\256\206\340\256\251\340\257\215\340\256\237\340\256\277"
    "\340\256\225\340\257\201\340\256\265\340\256\276 \340\256\225\340\257\201\340\256\265\340\256\276\340\256\244"
    "\340\257\215\340\256\244\340\256\256\340\256\276\340\256\262\340\256\276\340\256\206\340\256\256\340\257\215"
    "\340\256\270\340\257\215\340\256\237\340\256\260\340\257\215\340\256\237\340\256\256\340\257\215\340\256\206"
    "\340\256\270\340\257\215\340\256\237\340\256\277\340\256\251\340\257\215\340\256\207\340\256\260\340\256\277"
    "\340\256\257\340\257\213 \340\256\237\340\256\277 \340\256\232\340\257\206\340\256\251\340\257\200\340\256\260"
    "\340\257\213\340\256\207\340\256\262\340\256\243\340\257\215\340\256\237\340\256\251\340\257\215\340\256\216"
    "\340\256\237\340\256\277\340\256\251\340\257\215\340\256\252\340\256\260\340\257\213\340\256\216\340\256\262"
    "\340\257\215\340\256\232\340\256\277\340\256\231\340\257\215\340\256\225\340\256\277\340\256\217\340\256\244"
    "\340\257\206\340\256\251\340\257\215\340\256\270\340\257\215\340\256\222\340\256\270\340\257\215\340\256\262"
    "\340\257\213\340\256\225\340\256\256\340\257\215\340\256\252\340\256\276\340\256\262\340\256\276\340\256\225"
    "\340\256\260\340\256\225\340\256\270\340\257\215\340\256\225\340\256\260\340\256\276\340\256\232\340\257\215"
    "\340\256\232\340\256\277\340\256\225\340\256\276\340\256\232\340\256\276\340\256\252\340\256\277\340\256\263"
    "\340\256\276\340\256\231\340\257\215\340\256\225\340\256\276\340\256\225\340\256\276\340\256\237\340\257\215"
    "\340\256\256\340\256\276\340\256\243\340\257\215\340\256\237\340\257\201\340\256\225\340\256\277\340\256\225"
    "\340\256\276\340\256\262\340\256\277\340\256\225\340\256\277\340\256\244\340\257\215\340\256\244\340\257\213"
    "\340\256\225\340\256\277\340\256\257\340\257\213\340\256\244\340\257\215\340\256\244\340\257\213\340\256\225"
    "\340\257\200\340\256\265\340\257\215\340\256\225\340\257\201\340\256\232\340\257\201\340\256\225\340\257\215"
    "\340\256\225\340\257\213\340\256\225\340\257\201\340\256\265\340\256\276\340\256\231\340\257\215\340\256\232"
    "\340\257\213\340\256\225\340\257\206\340\256\257\340\257\215\340\256\260\340\257\213\340\256\225\340\257\207"
    "\340\256\252\340\257\215 \340\256\237\340\256\265\340\257\201\340\256\251\340\257\215\340\256\225\340\257\212"
    "\340\256\232\340\257\215\340\256\232\340\256\277\340\256\225\340\257\212\340\256\262\340\257\215\340\256\225"
    "\340\256\244\340\257\215\340\256\244\340\256\276\340\256\225\340\257\212\340\256\264\340\257\201\340\256\256"
    "\340\257\215\340\256\252\340\257\201\340\256\225\340\257\213\340\256\262\340\256\276\340\256\262\340\256\256"
    "\340\257\215\340\256\252\340\257\202\340\256\260\340\257\215\340\256\225\340\257\213\340\256\262\340\257\215"
    "\340\256\251\340\257\215\340\256\232\340\256\276\340\256\225\340\256\277\340\256\260\340\257\207\340\256\252"
    "\340\257\215\340\256\232\340\256\276\340\256\231\340\257\215\340\256\225\340\256\276\340\256\257\340\257\215"
    "\340\256\232\340\256\276\340\256\251\340\257\215 \340\256\252\340\256\277\340\256\260\340\256\276\340\256\251"
    "\340\257\215\340\256\232\340\256\277\340\256\270\340\257\215\340\256\225\340\257\213\340\256\232\340\256\276"
    "\340\256\251\340\257\215 \340\256\265\340\256\276\340\256\251\340\257\215\340\256\232\340\256\276\340\256\251"
    "\340\257\215 \340\256\271\340\257\212\340\256\232\340\257\207\340\256\232\340\256\276\340\256\260\340\256\257"
    "\340\257\207\340\256\265\340\257\213\340\256\232\340\256\276\340\256\265\340\257\213 \340\256\252\340\256\276"
    "\340\256\265\340\257\201\340\256\262\340\257\213\340\256\232\340\256\277\340\256\225\340\256\276\340\256\225"
    "\340\257\213\340\256\232\340\256\277\340\256\231\340\257\215\340\256\225\340\256\252\340\257\215\340\256\252"
    "\340\257\202\340\256\260\340\257\215\340\256\232\340\256\277\340\256\237\340\257\215\340\256\251\340\256\277"
    "\340\256\232\340\256\277\340\256\257\340\256\276\340\256\237\340\257\215\340\256\237\340\256\277\340\256\262"
    "\340\257\215\340\256\232\340\256\277\340\256\257\340\257\206\340\256\256\340\257\215 \340\256\260\340\257\200"
    "\340\256\252\340\257\215\340\256\232\340\256\277\340\256\257\340\257\213\340\256\262\340\257\215\340\256\232"
    "\340\257\201\340\256\265\340\256\276\340\256\232\340\257\202\340\256\260\340\256\277\340\256\225\340\257\215"
    "\340\256\225\340\257\201\340\256\232\340\257\206\340\256\231\340\257\215\340\256\237\340\257\202\340\256\232"
    "\340\257\206\340\256\251\340\257\215\340\256\232\340\257\215\340\256\232\340\257\206\340\256\251\340\257\215"
    "\340\256\232\340\257\206\340\256\251\340\257\215\340\256\251\340\257\210\340\256\232\340\257\206\340\256\257"
    "\340\257\215\340\256\252\340\257\215\340\256\252\340\257\202\340\256\260\340\257\215\340\256\232\340\257\206"
    "\340\256\265\340\257\200\340\256\257\340\256\276\340\256\232\340\257\213\340\256\203\340\256\265\340\256\277"
    "\340\256\257\340\256\276\340\256\234\340\256\225\340\256\276\340\256\260\340\257\215\340\256\244\340\257\215"
    "\340\256\244\340\256\276\340\256\234\340\256\276\340\256\260\340\257\215\340\256\234\340\257\215 \340\256\237"
    "\340\256\265\340\257\201\340\256\251\340\257\215\340\256\234\340\257\213\340\256\225\340\256\276\340\256\251"
    "\340\256\270\340\257\215\340\256\252\340\257\207\340\256\260\340\257\215\340\256\225\340\257\215\340\256\237"
    "\340\256\225\340\257\215\340\256\225\340\256\276\340\256\260\340\257\215\340\256\237\340\256\252\340\257\215"
    "\340\256\262\340\256\277\340\256\251\340\257\215\340\256\237\340\256\276\340\256\225\340\257\215\340\256\225"
    "\340\256\276\340\256\237\340\256\277\340\256\260\340\256\276\340\256\251\340\256\276\340\256\237\340\257\201"
    "\340\256\256\340\256\276\340\256\225\340\257\201\340\256\216\340\256\237\340\257\207\340\256\237\340\257\206"
    "\340\256\251\340\257\215\340\256\265\340\256\260\340\257\215\340\256\237\340\257\206\340\256\262\340\257\215 "
    "\340\256\205\340\256\265\340\257\200\340\256\265\340\257\215\340\256\237\340\257\213\340\256\225\340\257\215"
    "\340\256\225\340\256\277\340\256\257\340\257\213\340\256\244\340\256\276\340\256\260\340\257\201\340\256\270"
    "\340\257\215\340\256\270\340\256\262\340\256\276\340\256\256\340\257\215\340\256\244\340\256\276\340\256\262"
    "\340\256\277\340\256\251\340\257\215\340\256\244\340\256\276\340\256\267\340\257\215\340\256\225\340\256\250"
    "\340\257\215\340\256\244\340\257\201\340\256\244\340\256\277\340\256\252\340\256\277\340\256\262\340\257\200"
    "\340\256\232\340\256\277\340\256\244\340\256\277\340\256\262\340\257\215\340\256\262\340\256\277\340\256\244"
    "\340\257\201\340\256\252\340\257\210\340\256\244\340\257\202\340\256\251\340\256\277\340\256\270\340\257\215"
    "\340\256\244\340\257\213\340\256\225\340\256\276\340\256\250\340\256\243\340\257\215\340\256\237\340\256\277"
    "\340\256\250\340\256\276\340\256\252\340\257\212\340\256\262\340\256\277\340\256\250\340\256\277\340\256\225"
    "\340\257\215\340\256\225\340\257\213\340\256\232\340\256\277\340\256\257\340\256\276\340\256\250\340\256\277"
    "\340\256\257\340\257\202\340\256\257\340\256\276\340\256\260\340\257\215\340\256\225\340\257\215 \340\256\250"
    "\340\256\225\340\256\260\340\256\256\340\257\215\340\256\250\340\257\200\340\256\270\340\257\215\340\256\250"
    "\340\257\202\340\256\256\340\256\277\340\256\257\340\256\276\340\256\250\340\257\207\340\256\232\340\257\213"
    "\340\256\250\340\257\210\340\256\260\340\257\213\340\256\252\340\256\277\340\256\252\340\256\276\340\256\225"
    "\340\257\215\340\256\225\340\257\201\340\256\252\340\256\276\340\256\243\340\257\215\340\256\237\340\256\277"
    "\340\256\232\340\257\215\340\256\232\340\257\207\340\256\260\340\256\277\340\256\252\340\256\276\340\256\260"
    "\340\256\277\340\256\270\340\257\215\340\256\252\340\256\276\340\256\260\340\257\215\340\256\232\340\257\206"
    "\340\256\262\340\257\213\340\256\251\340\256\276\340\256\252\340\256\276\340\256\270\340\257\215\340\256\237"
    "\340\256\251\340\257\215\340\256\252\340\256\277\340\256\260\340\256\276\340\256\244\340\257\215\340\256\244"
    "\340\256\277\340\256\270\340\257\215\340\256\262\340\256\276\340\256\265\340\256\276\340\256\252\340\256\277"
    "\340\256\260\340\256\277\340\256\270\340\257\215\340\256\252\340\257\207\340\256\251\340\257\215\340\256\252"
    "\340\256\277\340\256\263\340\256\276\340\256\257\340\256\276 \340\256\237\340\257\206\340\256\262\340\257\215 "
    "\340\256\225\340\256\276\340\256\260\340\257\215\340\256\256\340\257\206\340\256\251\340\257\215\340\256\252"
    "\340\257\201\340\256\225\340\257\215\340\256\225\340\256\277\340\256\237\340\257\215\340\256\252\340\257\201"
    "\340\256\237\340\256\276\340\256\252\340\257\206\340\256\270\340\257\215\340\256\237\340\257\215\340\256\252"
    "\340\257\201\340\256\243\340\257\207\340\256\252\340\257\201\340\256\251\340\257\213\340\256\256\340\257\215 "
    "\340\256\252\340\257\206\340\256\251\340\257\215\340\256\252\340\257\201\340\256\257\340\257\206\340\256\260"
    "\340\257\215\340\256\237\340\257\213 \340\256\265\340\256\262\340\257\215\340\256\262\340\256\276\340\256\260"
    "\340\257\215\340\256\237\340\257\215\340\256\237\340\256\252\340\257\201\340\256\265\340\257\206\340\256\251"
    "\340\256\270\340\257\215 \340\256\220\340\256\260\340\256\277\340\256\270\340\257\215\340\256\252\340\257\206"
    "\340\256\231\340\257\215\340\256\225\340\256\263\340\257\202\340\256\260\340\257\215\340\256\252\340\257\206"
    "\340\256\257\340\257\215\340\256\234\340\256\277\340\256\231\340\257\215\340\256\252\340\257\206\340\256\257"
    "\340\257\215\340\256\260\340\257\202\340\256\244\340\257\215\340\256\252\340\257\206\340\256\260\340\257\215"
    "\340\256\262\340\256\277\340\256\251\340\257\215\340\256\252\340\257\206\340\256\262\340\257\213 \340\256\205"
    "\340\256\260\340\256\277\340\256\232\340\256\276\340\256\236\340\257\215\340\256\232\340\257\215\340\256\252"
    "\340\257\206\340\256\262\340\257\215\340\256\225\340\256\277\340\256\261\340\257\207\340\256\237\340\257\215"
    "\340\256\252\340\257\207\340\256\231\340\257\215\340\256\225\340\256\276\340\256\225\340\257\215\340\256\252"
    "\340\257\207\340\256\260\340\257\215\340\256\225\340\256\251\340\257\215\340\256\252\340\257\207\340\256\260"
    "\340\257\215\340\256\244\340\257\215\340\256\252\340\257\212\340\256\225\340\257\213\340\256\237\340\257\215"
    "\340\256\237\340\256\276\340\256\252\340\257\212\340\256\225\340\257\215\340\256\225\340\256\276\340\256\260"
    "\340\256\276\340\256\252\340\257\212\340\256\260\340\257\215\340\256\244\340\257\213\340\256\252\340\257\213"
    "\340\256\260\340\257\215\340\256\237\340\257\215 \340\256\262\340\257\202\340\256\257\340\256\277\340\256\270"
    "\340\257\215\340\256\256\340\256\243\340\256\277\340\256\262\340\256\276\340\256\256\340\256\244\340\257\215"
    "\340\256\260\340\256\277\340\256\244\340\257\215\340\256\256\340\256\257\340\256\276\340\256\256\340\256\277"
    "\340\256\256\340\256\260\340\257\215\340\256\232\340\257\207\340\256\257\340\257\215\340\256\256\340\256\270"
    "\340\257\215\340\256\225\340\256\244\340\257\215\340\256\256\340\256\276\340\256\262\340\256\276\340\256\225"
    "\340\256\276\340\256\256\340\256\276\340\256\262\340\257\207\340\256\256\340\256\276\340\256\270\340\257\215"
    "\340\256\225\340\257\213\340\256\256\340\256\277\340\256\251\340\257\215\340\256\270\340\257\215\340\256\225"
    "\340\257\215\340\256\256\340\256\277\340\256\257\340\257\202\340\256\251\340\256\277\340\256\225\340\257\215"
    "\340\256\256\340\256\277\340\256\262\340\256\251\340\257\215\340\256\256\340\257\201\340\256\256\340\257\215"
    "\340\256\252\340\257\210\340\256\256\340\257\206\340\256\244\340\257\206\340\256\257\340\256\277\340\256\251"
    "\340\257\215\340\256\256\340\257\206\340\256\262\340\257\215\340\256\252\340\257\213\340\256\260\340\257\215"
    "\340\256\251\340\257\215\340\256\256\340\257\212\340\256\243\340\257\215\340\256\237\340\257\207\340\256\265"
    "\340\257\200\340\256\237\340\256\277\340\256\257\340\257\213\340\256\257\340\256\231\340\257\215\340\256\225"
    "\340\257\213\340\256\251\340\257\215\340\256\257\340\257\206\340\256\260\340\257\206\340\256\265\340\256\276"
    "\340\256\251\340\257\215\340\256\260\340\256\277\340\256\257\340\256\276\340\256\244\340\257\215\340\256\260"
    "\340\257\200\340\256\225\340\256\276\340\256\260\340\257\206\340\256\232\340\256\277\340\256\203\340\256\252"
    "\340\256\277\340\256\260\340\257\206\340\256\257\340\257\215\340\256\225\340\257\215\340\256\257\340\256\265"
    "\340\256\277\340\256\225\340\257\215\340\256\260\340\257\212\340\256\261\340\256\251\340\257\215\340\256\260"
    "\340\257\213\340\256\262\340\256\225\340\257\215\340\256\232\340\256\256\340\257\215\340\256\252\340\256\260"
    "\340\257\215\340\256\225\340\257\215\340\256\262\340\256\276 \340\256\252\340\256\276\340\256\270\340\257\215"
    "\340\256\262\340\256\276\340\256\225\340\257\202\340\256\260\340\257\215\340\256\262\340\256\276\340\256\225"
    "\340\257\213\340\256\270\340\257\215\340\256\262\340\256\276\340\256\270\340\257\215 \340\256\217\340\256\236"
    "\340\257\215\340\256\232\340\256\262\340\256\270\340\257\215\340\256\262\340\256\277\340\256\256\340\256\276"
    "\340\256\262\340\256\277\340\256\257\340\257\201\340\256\252\340\257\215\340\256\262\340\256\277\340\256\257"
    "\340\256\276\340\256\251\340\256\276\340\256\262\340\256\277\340\256\265\340\257\200\340\256\265\340\257\215"
    "\340\256\265\340\256\262\340\257\215\340\256\252\340\257\206\340\256\257\340\257\215\340\256\260\340\256\232"
    "\340\257\213\340\256\265\340\257\215\340\256\265\340\256\262\340\257\215\340\256\262\340\257\206\340\256\237"
    "\340\257\215\340\256\237\340\256\276\340\256\265\340\256\276\340\256\251\340\257\215\340\256\225\340\257\202"
    "\340\256\265\340\256\260\340\257\215\340\256\265\340\256\276\340\256\260\340\256\243\340\256\276\340\256\232"
    "\340\256\277\340\256\265\340\256\276\340\256\262\340\257\207\340\256\251\340\257\215\340\256\232\340\256\277"
    "\340\256\257\340\256\276\340\256\265\340\256\277\340\256\250\340\257\215\340\256\244\340\257\213\340\256\225"
    "\340\257\215\340\256\265\340\256\277\340\256\257\340\256\236\340\257\215\340\256\232\340\256\276\340\256\251"
    "\340\257\215\340\256\265\340\256\277\340\256\262\340\257\215\340\256\251\340\256\277\340\256\257\340\256\270"
    "\340\257\215\340\256\265\340\257\206\340\256\262\340\256\277\340\256\231\340\257\215\340\256\237\340\256\251"
    "\340\257\215\340\256\270\340\257\215\340\256\225\340\257\213\340\256\252\340\257\215\340\256\234\340\257\207"
    "\340\256\270\340\257\215\340\256\237\340\256\276\340\256\225\340\257\215\340\256\271\340\257\213\340\256\256"
    "\340\257\215\340\256\271\340\256\251\340\257\213\340\256\257\340\257\215\340\256\271\340\257\210\340\256\244"
    "\340\256\260\340\256\276\340\256\252\340\256\276\340\256\244\340\257\215\340\256\271\340\257\212\340\256\251"
    "\340\256\262\340\257\201\340\256\262\340\257\201\340\260\205\340\260\256\340\261\203\340\260\244\340\261\215 "
    "\340\260\270\340\260\260\340\261\215\340\260\205\340\260\271\340\261\215\340\260\256\340\260\246\340\260\276"
    "\340\260\254\340\260\276\340\260\246\340\261\215\340\260\206\340\260\225\340\261\215\340\260\262\340\260\276"
    "\340\260\202\340\260\241\340\261\215\340\260\225\340\260\260\340\260\276\340\260\232\340\261\200\340\260\225"
    "\340\260\276\340\260\240\340\261\215\340\260\256\340\260\202\340\260\241\340\261\201\340\260\225\340\260\276"
    "\340\260\270\340\260\276\340\260\254\340\261\215\340\260\262\340\260\276\340\260\202\340\260\225\340\260\276"
    "\340\260\225\340\261\207\340\260\252\340\261\215 \340\260\237\340\261\214\340\260\250\340\261\215\340\260\225"
    "\340\261\212\340\260\262\340\260\202\340\260\254\340\261\213\340\260\225\340\261\212\340\260\262\340\261\213"
    "\340\260\250\340\261\215\340\260\225\340\261\213\340\260\262\340\261\215 \340\260\225\340\260\276\340\260\244"
    "\340\260\276\340\260\232\340\260\277\340\260\225\340\260\276\340\260\227\340\261\213\340\260\232\340\261\206"
    "\340\260\250\340\261\215\340\260\250\340\261\210\340\260\234\340\260\225\340\260\276\340\260\260\340\261\215"
    "\340\260\244\340\260\276\340\260\237\340\261\212\340\260\260\340\260\202\340\260\237\340\261\213\340\260\241"
    "\340\261\206\340\260\250\340\261\215\340\260\265\340\260\260\340\261\215\340\260\242\340\260\276\340\260\225"
    "\340\260\276\340\260\242\340\260\277\340\260\262\340\261\215\340\260\262\340\261\200\340\260\244\340\260\276"
    "\340\260\267\340\261\215\340\260\225\340\261\206\340\260\202\340\260\237\340\261\215\340\260\246\340\261\201"
    "\340\260\254\340\260\276\340\260\257\340\261\215\340\260\246\340\261\201\340\260\256\340\260\227\340\261\201"
    "\340\260\237\340\261\206\340\260\250\340\261\200\340\260\270\340\261\215\340\260\250\340\261\210\340\260\260"
    "\340\261\213\340\260\254\340\260\277\340\260\252\340\260\276\340\260\260\340\260\277\340\260\270\340\261\215"
    "\340\260\252\340\261\201\340\260\260\340\261\215\340\260\244\340\261\206 \340\260\265\340\260\262\340\261\215"
    "\340\260\262\340\260\276\340\260\260\340\261\215\340\260\244\340\260\252\340\261\202\340\260\243\340\261\207"
    "\340\260\252\340\261\215\340\260\262\340\260\276\340\260\257\340\260\276 \340\260\241\340\261\206\340\260\262"
    "\340\261\215 \340\260\225\340\260\276\340\260\260\340\261\215\340\260\256\340\261\206\340\260\250\340\261\215"
    "\340\260\253\340\261\215\340\260\262\340\261\213\340\260\260\340\261\206\340\260\250\340\261\215\340\260\270"
    "\340\261\215\340\260\254\340\261\200\340\260\234\340\260\277\340\260\202\340\260\227\340\261\215\340\260\254"
    "\340\261\206\340\260\202\340\260\227\340\261\201\340\260\263\340\261\202\340\260\260\340\261\201\340\260\254"
    "\340\261\213\340\260\270\340\261\215\340\260\237\340\260\250\340\261\215\340\260\254\340\261\215\340\260\260"
    "\340\260\277\340\260\270\340\261\215\340\260\254\340\261\207\340\260\250\340\261\215\340\260\256\340\260\257"
    "\340\260\276\340\260\256\340\260\277\340\260\256\340\260\270\340\261\215\340\260\225\340\260\237\340\261\215"
    "\340\260\256\340\261\201\340\260\202\340\260\254\340\261\210\340\260\257\340\260\276\340\260\202\340\260\227"
    "\340\261\213\340\260\250\340\261\215\340\260\260\340\261\207\340\260\225\340\260\265\340\260\277\340\260\225"
    "\340\261\215\340\260\262\340\260\202\340\260\241\340\260\250\340\261\215\340\260\262\340\260\276\340\260\227"
    "\340\261\213\340\260\270\340\261\215\340\260\262\340\260\276\340\260\270\340\261\215 \340\260\217\340\260\202"
    "\340\260\234\340\260\262\340\261\206\340\260\270\340\261\215\340\260\262\340\260\276\340\260\271\340\261\213"
    "\340\260\260\340\261\215\340\260\265\340\260\262\340\261\215\340\260\252\340\260\260\340\261\210\340\260\234"
    "\340\261\213\340\260\266\340\260\222 \340\260\252\340\261\214\340\260\262\340\261\212\340\260\266\340\260\276"
    "\340\260\250\340\261\215 \340\260\253\340\261\215\340\260\260\340\260\276\340\260\250\340\261\215\340\260\270"
    "\340\260\277\340\260\270\340\261\215\340\260\225\340\261\213\340\260\267\340\261\206\340\260\250\340\261\215 "
    "\340\260\234\340\261\206\340\260\250\340\261\215\340\260\270\340\260\277\340\260\241\340\261\215\340\260\250"
    "\340\261\200\340\260\270\340\261\215\340\260\237\340\260\276\340\260\225\340\261\215 \340\260\271\340\261\213"
    "\340\260\256\340\261\215\340\260\271\340\260\276\340\260\202\340\260\227\340\261\215 \340\260\225\340\260\276"
    "\340\260\202\340\260\227\340\261\215\340\260\271\340\261\210\340\260\246\340\260\260\340\260\276\340\260\254"
    "\340\260\276\340\260\246\340\261\201\340\262\205\340\262\254\340\263\201 \340\262\247\340\262\276\340\262\254"
    "\340\262\277\340\262\205\340\262\256\340\263\203\340\262\244\340\262\270\340\262\260\340\262\205\340\262\256"
    "\340\263\215\340\262\256\340\262\276\340\262\250\340\263\215\340\262\205\340\262\270\340\263\202\340\262\250"
    "\340\263\215 \340\262\270\340\262\277\340\262\257\340\262\276\340\262\250\340\263\215\340\262\205\340\262\271"
    "\340\263\215\340\262\256\340\262\246\340\262\276\340\262\254\340\262\276\340\262\246\340\263\215\340\262\206"
    "\340\262\202\340\262\270\340\263\215\340\262\237\340\262\260\340\263\215\340\262\241\340\263\215\340\262\257"
    "\340\262\276\340\262\256\340\263\215\340\262\206\340\262\225\340\263\215\340\262\262\340\263\206\340\262\202"
    "\340\262\241\340\263\215\340\262\216\340\262\241\340\262\277\340\262\250\340\263\215 \340\262\254\340\262\260"
    "\340\263\215\340\262\227\340\263\215\340\262\225\340\262\240\340\263\215\340\262\256\340\262\202\340\262\241"
    "\340\263\201\340\262\225\340\262\260\340\262\276\340\262\225\340\262\270\340\263\215\340\262\225\340\262\260"
    "\340\262\276\340\262\232\340\262\277\340\262\225\340\262\262\340\263\213\340\262\250\340\263\215\340\262\225"
    "\340\262\276\340\262\270\340\262\276\340\262\254\340\263\215\340\262\262\340\262\276\340\262\202\340\262\225"
    "\340\262\276\340\262\225\340\263\207\340\262\252\340\263\215 \340\262\237\340\263\214\340\262\250\340\263\215"
    "\340\262\225\340\263\212\340\262\262\340\262\202\340\262\254\340\263\212\340\262\225\340\263\212\340\262\262"
    "\340\263\215\340\262\225\340\262\244\340\263\215\340\262\244\340\262\225\340\263\214\340\262\262\340\262\276"
    "\340\262\262\340\262\202\340\262\252\340\263\201\340\262\260\340\263\215\340\262\232\340\263\206\340\262\250"
    "\340\263\215\340\262\250\340\263\210\340\262\234\340\262\225\340\262\276\340\262\260\340\263\215\340\262\244"
    "\340\262\237\340\263\212\340\262\260\340\262\276\340\262\202\340\262\237\340\263\213\340\262\241\340\262\254"
    "\340\263\215\340\262\262\340\262\277\340\262\250\340\263\215\340\262\241\340\263\201\340\262\256\340\262\276"
    "\340\262\227\340\263\201\340\262\257\340\263\206\340\262\242\340\262\276\340\262\225\340\262\276\340\262\244"
    "\340\262\276\340\262\267\340\263\215\340\262\225\340\263\206\340\262\202\340\262\237\340\263\215\340\262\246"
    "\340\263\201\340\262\254\340\263\210\340\262\246\340\263\206\340\262\271\340\262\262\340\262\277\340\262\246"
    "\340\263\212\340\262\271\340\262\276\340\262\250\340\262\277\340\262\225\340\263\213\340\262\270\340\262\277"
    "\340\262\257\340\262\250\340\263\210\340\262\260\340\263\213\340\262\254\340\262\277\340\262\252\340\262\260"
    "\340\263\215\340\262\244\340\263\215\340\262\252\340\263\201\340\262\243\340\263\206\340\262\252\340\263\212"
    "\340\262\226\340\262\260\340\262\276\340\262\252\340\263\213\340\262\260\340\263\215\340\262\237\340\263\212 "
    "\340\262\265\340\262\262\340\263\215\340\262\262\340\262\260\340\263\215\340\262\237\340\262\276\340\262\252"
    "\340\263\215\340\262\257\340\262\276\340\262\260\340\262\277\340\262\270\340\263\215\340\262\252\340\263\215"
    "\340\262\262\340\262\276\340\262\257\340\262\276 \340\262\241\340\263\206\340\262\262\340\263\215 \340\262\225"
    "\340\262\276\340\262\260\340\263\215\340\262\256\340\263\206\340\262\250\340\263\215\340\262\254\340\262\276"
    "\340\262\270\340\263\215\340\262\237\340\262\250\340\263\215\340\262\254\340\263\200\340\262\234\340\262\277"
    "\340\262\202\340\262\227\340\263\215\340\262\254\340\263\201\340\262\241\340\262\276\340\262\252\340\263\206"
    "\340\262\270\340\263\215\340\262\237\340\263\215\340\262\254\340\263\206\340\262\202\340\262\227\340\262\263"
    "\340\263\202\340\262\260\340\263\201\340\262\254\340\263\210\340\262\260\340\263\201\340\262\244\340\263\215"
    "\340\262\254\340\263\212\340\262\227\340\263\213\340\262\237\340\262\254\340\263\215\340\262\257\340\262\276"
    "\340\262\202\340\262\225\340\262\276\340\262\225\340\263\215\340\262\254\340\263\215\340\262\257\340\263\202"
    "\340\262\250\340\262\270\340\263\215 \340\262\220\340\262\260\340\262\277\340\262\270\340\263\215\340\262\254"
    "\340\263\215\340\262\260\340\262\276\340\262\237\340\262\277\340\262\270\340\263\215\340\262\262\340\262\276"
    "\340\262\265\340\262\276\340\262\254\340\263\215\340\262\260\340\262\277\340\262\270\340\263\215\340\262\254"
    "\340\263\207\340\262\250\340\263\215\340\262\256\340\262\241\340\263\215\340\262\260\340\262\277\340\262\241"
    "\340\263\215\340\262\256\340\262\250\340\262\277\340\262\262\340\262\256\340\262\277\340\262\250\340\263\215"
    "\340\262\270\340\263\215\340\262\225\340\263\215\340\262\256\340\262\277\340\262\257\340\262\276\340\262\256"
    "\340\262\277\340\262\256\340\263\201\340\262\202\340\262\254\340\263\210\340\262\256\340\263\201\340\263\246"
    "\340\262\254\340\263\210\340\262\256\340\263\215\340\262\257\340\263\202\340\262\250\340\262\277\340\262\225"
    "\340\263\215\340\262\260\340\262\277\340\262\257\340\262\276\340\262\247\340\263\215\340\262\260\340\262\277"
    "\340\262\257\340\263\213 \340\262\241\340\262\277 \340\262\234\340\262\250\340\263\210\340\262\260\340\263\212"
    "\340\262\262\340\262\202\340\262\241\340\262\250\340\263\215\340\262\262\340\262\276\340\262\227\340\263\212"
    "\340\262\270\340\263\215\340\262\262\340\262\276\340\262\270\340\263\215 \340\262\216\340\262\202\340\262\234"
    "\340\262\262\340\263\200\340\262\270\340\263\215\340\262\262\340\262\276\340\262\271\340\263\213\340\262\260"
    "\340\263\215\340\262\265\340\262\277\340\262\257\340\263\206\340\262\250\340\263\215 \340\262\237\340\262\277"
    "\340\262\257\340\263\207\340\262\250\340\263\215\340\262\265\340\263\206\340\262\262\340\263\215\340\262\262"
    "\340\262\277\340\262\202\340\262\227\340\263\215\340\262\237\340\262\250\340\263\215\340\262\266\340\262\277"
    "\340\262\225\340\262\276\340\262\227\340\263\212\340\262\270\340\262\276\340\262\265\340\263\212 \340\262\252"
    "\340\262\276\340\262\262\340\263\212\340\262\270\340\262\277\340\262\241\340\263\215\340\262\250\340\262\277"
    "\340\262\270\340\262\277\340\262\257\340\262\276\340\262\237\340\262\262\340\263\215\340\262\270\340\263\214"
    "\340\262\262\340\263\215\340\262\270\340\263\215\340\262\237\340\262\276\340\262\225\340\263\215 \340\262\271"
    "\340\263\213\340\262\256\340\263\215\340\262\271\340\262\276\340\262\202\340\262\227\340\263\215 \340\262\225"
    "\340\262\276\340\262\202\340\262\227\340\263\215\340\262\271\340\262\276\340\262\250\340\263\212\340\262\257"
    "\340\263\215\340\262\271\340\263\206\340\262\262\340\263\215\340\262\270\340\262\277\340\262\202\340\262\225"
    "\340\262\277\340\262\271\340\263\212\340\262\250\340\263\212\340\262\262\340\263\201\340\262\262\340\263\201"
    "\340\262\271\340\263\215\340\262\257\340\262\276\340\262\202\340\262\254\340\262\260\340\263\215\340\262\227"
    "\340\263\215\340\264\205\340\264\225\340\265\215\340\264\260\340\264\205\340\264\254\340\264\277\340\264\234"
    "\340\264\276\340\265\273\340\264\205\340\264\254\340\265\201\340\264\246\340\264\276\340\264\254\340\264\277"
    "\340\264\205\340\264\256\340\265\203\340\264\244\340\265\215 \340\264\270\340\265\274\340\264\205\340\264\256"
    "\340\265\215\340\264\256\340\264\276\340\265\273\340\264\205\340\264\271\340\264\256\340\265\215\340\264\256"
    "\340\264\246\340\264\276\340\264\254\340\264\276\340\264\246\340\265\215\340\264\206\340\264\202\340\264\270"
    "\340\265\215\340\264\261\340\265\215\340\264\261\340\265\274\340\264\241\340\264\276\340\264\202\340\264\216"
    "\340\264\241\340\264\277\340\265\273\340\264\254\340\264\261\340\265\213\340\264\223\340\264\225\340\265\215 "
    "\340\264\262\340\265\273\340\264\241\340\265\215\340\264\223\340\264\270\340\265\215\340\264\261\340\265\215"
    "\340\264\261\340\264\277\340\265\273\340\264\223\340\264\270\340\265\215\340\264\262\340\265\212\340\264\225"
    "\340\264\261\340\264\276\340\264\232\340\265\215\340\264\232\340\264\277\340\264\225\340\264\276\340\264\240"
    "\340\265\215\340\264\256\340\264\243\340\265\215\340\264\241\340\265\201\340\264\225\340\264\276\340\264\260"
    "\340\264\225\340\265\215\340\264\225\340\264\276\340\264\270\340\265\215\340\264\225\340\264\276\340\264\270"
    "\340\264\254\340\265\215\340\264\262\340\264\231\340\265\215\340\264\225\340\264\225\340\265\200\340\264\265"
    "\340\265\215\340\264\225\340\265\207\340\264\252\340\265\215 \340\264\237\340\265\227\340\265\272\340\264\225"
    "\340\265\212\340\264\232\340\265\215\340\264\232\340\264\277\340\264\225\340\265\212\340\264\263\340\264\202"
    "\340\264\254\340\265\213\340\264\225\340\265\212\340\265\275\340\264\225\340\265\215\340\264\225\340\264\244"
    "\340\265\215\340\264\244\340\264\225\340\265\213\340\264\262\340\264\276\340\264\262\340\264\256\340\265\215"
    "\340\264\252\340\265\202\340\265\274\340\264\225\340\265\215\340\264\257\340\265\213\340\264\244\340\265\215"
    "\340\264\244\340\265\213\340\264\225\340\265\215\340\264\265\340\264\277\340\264\261\340\265\215\340\264\261"
    "\340\265\213\340\264\225\340\265\215\340\264\265\340\265\200\340\265\273\340\264\270\340\265\215\340\264\237"
    "\340\265\227\340\265\272\340\264\227\340\265\215\340\264\265\340\264\276\340\264\231\340\265\215\340\264\234"
    "\340\265\213\340\264\227\340\265\227\340\264\244\340\264\262\340\264\234\340\264\276\340\264\261\340\264\232"
    "\340\265\206\340\264\250\340\265\215\340\264\250\340\265\210\340\264\234\340\264\225\340\265\215\340\264\225"
    "\340\264\276\340\265\274\340\264\244\340\265\215\340\264\244\340\264\234\340\264\257\340\265\215 \340\264\252"
    "\340\265\202\340\265\274\340\264\234\340\265\212\340\264\271\340\264\276\340\264\250\340\264\270\340\265\215 "
    "\340\264\254\340\265\274\340\264\227\340\265\215\340\264\234\340\265\213\340\265\274\340\264\234\340\265\215"
    "\340\264\234\340\265\215 \340\264\237\340\265\227\340\265\272\340\264\237\340\264\276\340\264\262\340\264\277"
    "\340\265\273\340\264\237\340\264\277\340\264\261\340\264\276\340\264\250\340\264\237\340\265\202\340\264\243"
    "\340\264\277\340\264\270\340\265\215\340\264\270\340\265\215\340\264\237\340\265\206\340\265\275 \340\264\205"
    "\340\264\265\340\265\200\340\264\265\340\265\215\340\264\237\340\265\213\340\264\261\340\265\213\340\264\243"
    "\340\265\215\340\264\237\340\265\213\340\264\241\340\264\254\340\265\215\340\264\262\340\264\277\340\265\273"
    "\340\264\241\340\264\276\340\264\225\340\265\215\340\264\225\340\265\274\340\264\241\340\265\206\340\265\273"
    "\340\264\265\340\265\274\340\264\241\340\265\206\340\265\275\340\264\271\340\264\277\340\264\242\340\264\276"
    "\340\264\225\340\265\215\340\264\225\340\264\244\340\264\276\340\264\267\340\265\215\340\264\225\340\264\250"
    "\340\265\215\340\264\261\340\265\215\340\264\246\340\265\201\340\264\254\340\264\276\340\264\257\340\265\215"
    "\340\264\246\340\265\213\340\264\271\340\264\250\340\264\257\340\265\215\340\264\261\340\265\213\340\264\254"
    "\340\264\277\340\264\250\340\264\276\340\264\270\340\265\213\340\264\250\340\264\277\340\264\225\340\265\215"
    "\340\264\225\340\265\213\340\264\267\340\265\215\340\264\257\340\264\252\340\264\276\340\264\260\340\264\277"
    "\340\264\270\340\265\215\340\264\252\340\265\202\340\264\243\340\265\206\340\264\252\340\265\206\340\265\274"
    "\340\264\244\340\265\215\340\264\244\340\265\215\340\264\252\340\265\213\340\265\274\340\264\237\340\265\215"
    "\340\264\237\340\265\215 \340\264\262\340\265\202\340\264\257\340\264\277\340\264\270\340\265\215\340\264\253"
    "\340\265\215\340\264\262\340\265\213\340\264\261\340\265\273\340\264\270\340\265\215\340\264\254\340\264\225"
    "\340\265\215\340\264\225\340\265\201\340\264\254\340\264\276\340\264\231\340\265\215\340\264\225\340\265\213"
    "\340\264\225\340\265\215\340\264\225\340\265\215\340\264\254\340\264\276\340\264\264\340\265\215\340\264\270"
    "\340\264\262\340\265\213\340\264\243\340\264\254\340\265\201\340\264\241\340\264\276\340\264\252\340\265\206"
    "\340\264\270\340\265\215\340\264\261\340\265\215\340\264\261\340\265\215\340\264\254\340\265\206\340\264\202"
    "\340\264\227\340\264\263\340\265\202\340\264\260\340\265\201\340\264\254\340\265\206\340\264\257\340\265\215 "
    "\340\264\234\340\264\277\340\264\231\340\265\215\340\264\231\340\265\215\340\264\254\340\265\206\340\264\257"
    "\340\265\215 \340\264\261\340\265\202\340\264\244\340\265\215\340\264\244\340\265\215\340\264\254\340\265\212"
    "\340\264\227\340\265\213\340\264\237\340\265\215\340\264\237\340\264\254\340\265\213\340\264\270\340\265\215"
    "\340\264\261\340\265\215\340\264\261\340\265\272\340\264\254\340\265\215\340\264\257\340\265\202\340\264\243"
    "\340\264\270\340\265\215 \340\264\205\340\264\257\340\265\207\340\264\264\340\265\215\340\264\270\340\265\215"
    "\340\264\254\340\265\215\340\264\260\340\264\276\340\264\237\340\265\215\340\264\237\340\264\277\340\264\270"
    "\340\265\215 \340\264\262\340\264\276\340\264\265\340\264\254\340\265\215\340\264\260\340\264\277\340\264\270"
    "\340\265\215\340\264\254\340\265\206\340\264\257\340\265\215\340\265\273\340\264\256\340\264\270\340\265\215"
    "\340\264\225\340\264\261\340\265\215\340\264\261\340\265\215\340\264\256\340\264\276\340\264\241\340\265\215"
    "\340\264\260\340\264\277\340\264\241\340\265\215\340\264\256\340\264\277\340\265\273\340\264\270\340\265\215"
    "\340\264\225\340\265\215\340\264\256\340\265\201\340\264\202\340\264\254\340\265\210\340\264\256\340\265\212"
    "\340\264\243\340\265\215\340\264\237\340\265\207\340\264\265\340\265\200\340\264\241\340\264\277\340\264\257"
    "\340\265\213\340\264\257\340\264\202\340\264\227\340\265\213\340\265\272\340\264\261\340\264\277\340\264\257"
    "\340\264\276\340\264\246\340\265\215\340\264\261\340\264\277\340\264\257\340\265\213 \340\264\241\340\264\277 "
    "\340\264\234\340\264\250\340\265\200\340\264\261\340\265\213\340\264\261\340\265\206\340\264\257\340\264\277"
    "\340\264\225\340\265\215\340\264\257\340\264\276\340\264\265\340\264\277\340\264\225\340\265\215\340\264\262"
    "\340\264\243\340\265\215\340\264\237\340\265\273\340\264\262\340\264\276 \340\264\252\340\264\276\340\264\270"
    "\340\265\215\340\264\262\340\264\276\340\264\227\340\265\213\340\264\270\340\265\215\340\264\262\340\264\276"
    "\340\264\271\340\265\213\340\265\274\340\264\262\340\264\277\340\264\256\340\264\262\340\265\201\340\264\265"
    "\340\264\276\340\264\231\340\265\215 \340\264\252\340\265\215\340\264\260\340\264\254\340\264\276\340\264\231"
    "\340\265\215\340\264\262\340\265\213\340\264\270\340\265\215 \340\264\206\340\264\236\340\265\215\340\264\232"
    "\340\265\206\340\264\262\340\265\206\340\264\270\340\265\215\340\264\265\340\264\262\340\265\207\340\264\261"
    "\340\265\215\340\264\261\340\264\265\340\264\277\340\264\257\340\264\250\340\265\215\340\264\261\340\264\277"
    "\340\264\257\340\265\273\340\264\265\340\265\206\340\264\262\340\265\215\340\264\262\340\264\277\340\264\202"
    "\340\264\227\340\265\215\340\264\237\340\265\272\340\264\265\340\265\275\340\264\252\340\264\261\340\264\276"
    "\340\264\270\340\264\277\340\264\257\340\265\213\340\264\267\340\264\277\340\264\225\340\265\215\340\264\225"
    "\340\264\276\340\264\227\340\265\213\340\264\270\340\264\260\340\264\257\340\264\276\340\264\265\340\265\213"
    "\340\264\270\340\264\276\340\264\227\340\265\215\340\264\260\340\265\206\340\264\254\340\265\215\340\264\270"
    "\340\264\276\340\264\265\340\265\213 \340\264\252\340\265\213\340\264\263\340\265\213\340\264\270\340\264\276"
    "\340\265\273 \340\264\253\340\265\215\340\264\260\340\264\276\340\265\273\340\264\270\340\264\277\340\264\270"
    "\340\265\215\340\264\225\340\265\213\340\264\270\340\264\277\340\264\241\340\265\215\340\264\250\340\264\277"
    "\340\264\270\340\265\202\340\264\261\340\264\277\340\264\232\340\265\215\340\264\232\340\265\215\340\264\270"
    "\340\265\213\340\264\253\340\264\277\340\264\257\340\264\270\340\265\213\340\265\276\340\264\270\340\265\215"
    "\340\264\261\340\265\215\340\264\261\340\265\213\340\264\225\340\265\215\340\264\225\340\265\215 \340\264\271"
    "\340\265\213\340\264\202\340\264\271\340\264\265\340\264\276\340\264\250\340\264\271\340\265\206\340\265\275"
    "\340\264\270\340\264\277\340\264\231\340\265\215\340\264\225\340\264\277\340\264\271\340\265\213\340\264\231"
    "\340\265\215\340\264\225\340\265\213\340\264\231\340\265\215\340\266\205\340\266\266\340\267\224\340\266\251"
    "\340\267\217\340\266\266\340\267\222\340\266\205\340\266\270\340\267\212\340\266\273\340\267\222\340\266\247"
    "\340\267\212\340\267\203\340\267\217\340\266\273\340\267\212\340\266\205\340\267\204\340\267\212\340\266\270"
    "\340\266\257\340\267\217\340\266\266\340\267\217\340\266\257\340\267\212\340\266\210\340\266\270\340\267\212"
    "\340\267\203\340\267\212\340\266\247\340\266\273\340\267\212\340\266\251\340\267\221\340\266\270\340\267\212"
    "\340\266\232\340\266\255\340\267\212\340\266\270\340\266\261\340\267\212\340\266\251\340\267\224\340\266\232"
    "\340\267\212\340\266\272\340\267\235\340\266\255\340\267\235\340\266\232\340\267\222\340\266\234\340\267\217"
    "\340\266\275\340\267\222\340\266\232\340\267\234\340\267\205\340\266\271\340\266\240\340\267\231\340\266\261"
    "\340\267\212\340\266\261\340\267\217\340\266\272\340\267\222\340\266\251\340\266\232\340\267\217\340\266\251"
    "\340\267\224\340\266\270\340\266\234\340\267\224\340\266\247\340\267\232\340\266\261\340\266\272\340\267\222"
    "\340\266\273\340\267\235\340\266\266\340\267\222\340\266\264\340\267\212\340\266\275\340\266\272\340\267\217 "
    "\340\266\257\340\267\231\340\266\275\340\267\212 \340\266\232\340\266\273\340\267\212\340\266\270\340\267\231"
    "\340\266\261\340\267\212\340\266\264\340\267\224\340\267\200\340\266\273\340\267\212\340\266\247\340\267\235 "
    "\340\267\200\340\266\275\340\267\212\340\266\275\340\266\273\340\267\212\340\266\247\340\267\217\340\266\264"
    "\340\267\226\340\266\261\340\267\212\340\266\266\340\267\220\340\266\202\340\266\232\340\267\234\340\266\232"
    "\340\267\212\340\266\266\340\267\220\340\266\202\340\266\234\340\266\275\340\267\235\340\266\273\340\267\212"
    "\340\266\266\340\267\231\340\266\272\340\267\222\340\266\242\340\267\222\340\266\202\340\266\270\340\267\220"
    "\340\266\261\340\267\222\340\266\275\340\267\217\340\266\275\340\266\261\340\267\212\340\266\251\340\266\261"
    "\340\267\212\340\267\200\340\266\275\340\267\212\340\266\264\340\266\273\340\266\272\340\267\222\340\267\203"
    "\340\267\235\340\267\203\340\267\220\340\266\261\340\267\212 \340\267\206\340\267\212 \340\266\273\340\267\220"
    "\340\266\261\340\267\212\340\267\203\340\267\222\340\267\203\340\267\212\340\266\232\340\267\235\340\267\203"
    "\340\267\222\340\266\251\340\267\212\340\266\261\340\267\222\340\267\204\340\267\220\340\266\261\340\267\235"
    "\340\266\272\340\267\222\340\267\204\340\267\234\340\266\202\340\266\232\340\267\234\340\266\202\340\267\231"
    "\340\266\232\340\267\217\340\267\205\340\266\271\340\270\201\340\270\243\340\270\262\340\270\201\340\270\270"
    "\340\270\237\340\270\201\340\270\243\340\270\270\340\270\207\340\271\200\340\270\227\340\270\236\340\270\201"
    "\340\270\243\340\270\270\340\270\207\340\271\200\340\270\227\340\270\236\340\270\241\340\270\253\340\270\262"
    "\340\270\231\340\270\204\340\270\243\340\270\201\340\270\243\340\270\270\340\270\207\340\271\200\340\270\227"
    "\340\270\236\340\270\241\340\270\253\340\270\262\340\270\231\340\270\204\340\270\243 \340\270\255\340\270\241"
    "\340\270\243\340\270\243\340\270\261\340\270\225\340\270\231\340\271\202\340\270\201\340\270\252\340\270\264"
    "\340\270\231\340\270\227\340\270\243\340\271\214 \340\270\241\340\270\253\340\270\264\340\270\231\340\270\227"
    "\340\270\243\340\270\262\340\270\242\340\270\270\340\270\230\340\270\242\340\270\262 \340\270\241\340\270\253"
    "\340\270\262\340\270\224\340\270\264\340\270\245\340\270\201\340\270\240\340\270\236 \340\270\231\340\270\236"
    "\340\270\243\340\270\261\340\270\225\340\270\231\340\270\243\340\270\262\340\270\212\340\270\230\340\270\262"
    "\340\270\231\340\270\265\340\270\232\340\270\271\340\270\243\340\270\265\340\270\243\340\270\241\340\270\242"
    "\340\271\214 \340\270\255\340\270\270\340\270\224\340\270\241\340\270\243\340\270\262\340\270\212\340\270\231"
    "\340\270\264\340\271\200\340\270\247\340\270\250\340\270\231\340\271\214\340\270\241\340\270\253\340\270\262"
    "\340\270\252\340\270\226\340\270\262\340\270\231 \340\270\255\340\270\241\340\270\243\340\270\236\340\270\264"
    "\340\270\241\340\270\262\340\270\231\340\270\255\340\270\247\340\270\225\340\270\262\340\270\243\340\270\252"
    "\340\270\226\340\270\264\340\270\225 \340\270\252\340\270\261\340\270\201\340\270\201\340\270\260\340\270\227"
    "\340\270\261\340\270\225\340\270\225\340\270\264\340\270\242\340\270\247\340\270\264\340\270\251\340\270\223"
    "\340\270\270\340\270\201\340\270\243\340\270\243\340\270\241\340\270\233\340\270\243\340\270\260\340\270\252"
    "\340\270\264\340\270\227\340\270\230\340\270\264\340\271\214\340\270\201\340\270\243\340\270\270\340\270\207"
    "\340\271\200\340\270\227\340\270\236\340\270\257\340\270\201\340\270\247\340\270\262\340\270\224\340\270\262"
    "\340\270\245\340\270\262\340\270\256\340\270\262\340\270\243\340\270\262\340\270\201\340\270\247\340\271\210"
    "\340\270\262\340\270\207\340\271\202\340\270\210\340\270\247\340\270\201\340\270\255\340\270\243\340\271\214"
    "\340\271\202\340\270\224\340\270\232\340\270\262\340\270\201\340\270\255\340\271\200\340\270\227\340\270\231"
    "\340\271\200\340\270\232\340\270\264\340\270\243\340\271\214\340\270\201\340\270\201\340\270\261\340\270\241"
    "\340\270\233\340\270\262\340\270\245\340\270\262\340\270\201\340\270\261\340\270\247\340\270\245\340\270\262"
    "\340\270\245\340\270\261\340\270\241\340\271\200\340\270\233\340\270\255\340\270\243\340\271\214\340\270\201"
    "\340\270\262\340\270\213\340\270\262\340\270\232\340\270\245\340\271\207\340\270\255\340\270\207\340\270\201"
    "\340\270\262\340\270\201\340\270\262\340\270\220\340\270\241\340\270\262\340\270\223\340\270\221\340\270\270"
    "\340\270\201\340\270\262\340\270\243\340\270\262\340\270\201\340\270\261\340\270\252\340\270\201\340\270\262"
    "\340\270\243\340\270\262\340\270\210\340\270\265\340\270\201\340\270\262\340\270\245\340\270\265\340\270\201"
    "\340\270\265\340\271\202\340\270\225\340\270\201\340\270\270\340\270\252\340\271\202\340\270\201\340\270\204"
    "\340\270\245\340\270\271\340\270\212 \340\270\231\340\270\262\340\271\202\340\270\233\340\270\201\340\270\262"
    "\340\270\204\340\270\264\340\270\201\340\270\262\340\270\245\340\270\265\340\270\210\340\270\255\340\270\243"
    "\340\271\214\340\270\210\340\270\227\340\270\262\340\270\247\340\270\231\340\271\214\340\270\210\340\270\262"
    "\340\270\201\340\270\262\340\270\243\340\271\214\340\270\225\340\270\262\340\270\212\340\270\261\340\270\242"
    "\340\270\233\340\270\270\340\270\243\340\270\260\340\270\212\340\270\264\340\270\204\340\270\262\340\271\202"
    "\340\270\201\340\270\213\340\270\261\340\270\231\340\270\225\340\270\264\340\270\255\340\270\262\340\271\202"
    "\340\270\201\340\270\213\340\270\261\340\270\231\340\271\202\340\270\256\340\271\200\340\270\213\340\270\213"
    "\340\270\261\340\270\245\340\270\247\340\270\262\340\270\224\340\270\255\340\270\243\340\271\214\340\270\213"
    "\340\270\262\340\270\231\340\270\225\340\270\262\340\270\201\340\270\243\340\270\270\340\270\213\340\271\200"
    "\340\270\224\340\271\200\340\270\225\340\271\200\340\270\231\340\270\243\340\270\265\340\271\200\340\270\237"
    "\340\270\213\340\270\262\340\270\231\340\270\237\340\270\243\340\270\262\340\270\231\340\270\213\340\270\264"
    "\340\270\252\340\271\202\340\270\201\340\270\213\340\270\262\340\270\231\340\270\256\340\270\247\340\270\231"
    "\340\270\213\340\270\262\340\270\243\340\270\262\340\271\200\340\270\242\340\271\202\340\270\247\340\270\213"
    "\340\270\262\340\271\200\340\270\201\340\270\243\340\271\207\340\270\232\340\270\213\340\270\264\340\270\224"
    "\340\270\231\340\270\265\340\270\242\340\271\214\340\270\213\340\270\265\340\271\201\340\270\255\340\270\225"
    "\340\271\200\340\270\227\340\270\264\340\270\245\340\270\213\340\270\271\340\270\243\340\270\264\340\270\201"
    "\340\270\213\340\270\271\340\270\247\340\270\262\340\270\215\340\270\262\340\270\210\340\270\262\340\270\207"
    "\340\270\224\340\270\261\340\270\232\340\270\245\340\270\264\340\270\231\340\270\224\340\270\262\340\270\201"
    "\340\270\262\340\270\243\340\271\214\340\270\224\340\270\262\340\270\243\340\271\214 \340\271\200\340\270\255"
    "\340\270\252 \340\270\213\340\270\262\340\270\245\340\270\262\340\270\241\340\270\224\340\270\271\340\270\241"
    "\340\270\262\340\271\200\340\270\201\340\271\200\340\270\225\340\270\224\340\270\271\340\271\204\340\270\232"
    "\340\270\225\340\270\264\340\270\243\340\270\262\340\270\231\340\270\262\340\270\225\340\270\271\340\270\231"
    "\340\270\264\340\270\252\340\270\227\340\270\232\340\270\264\340\270\245\340\270\264\340\270\213\340\270\264"
    "\340\270\227\340\270\262\340\270\212\340\271\200\340\270\204\340\270\231\340\270\225\340\271\214\340\270\227"
    "\340\270\262\340\270\245\340\270\245\340\270\264\340\270\231\340\270\231\340\271\214\340\270\230\340\270\262"
    "\340\270\201\340\270\262\340\270\231\340\270\204\340\270\243\340\270\231\340\270\264\340\270\247\340\270\242"
    "\340\270\255\340\270\243\340\271\214\340\270\201\340\270\231\340\270\255\340\270\247\340\270\265\340\270\213"
    "\340\270\262\340\270\224\340\270\231\340\270\264\340\270\252\340\270\231\340\270\264\340\271\202\340\270\204"
    "\340\271\200\340\270\213\340\270\265\340\270\242\340\270\231\340\270\271\340\271\200\340\270\241\340\270\255"
    "\340\270\262\340\270\232\340\270\243\340\270\261\340\270\252\340\271\200\340\270\213\340\270\245\340\270\252"
    "\340\271\214\340\270\232\340\270\243\340\270\262\340\270\225\340\270\264\340\270\252\340\270\245\340\270\262"
    "\340\270\247\340\270\262\340\270\232\340\270\243\340\270\264\340\270\252\340\271\200\340\270\232\340\270\231"
    "\340\270\232\340\270\255\340\270\243\340\271\214\340\271\202\340\270\224\340\270\232\340\270\255\340\270\252"
    "\340\270\225\340\270\261\340\270\231\340\270\232\340\270\261\340\270\207\340\270\204\340\270\262\340\270\245"
    "\340\270\255\340\270\243\340\271\214\340\270\232\340\270\261\340\270\245\340\270\233\340\270\262\340\270\243"
    "\340\270\262\340\270\255\340\270\265\340\271\202\340\270\213\340\270\232\340\270\261\340\270\247\340\271\202"
    "\340\270\231\340\270\252\340\271\204\340\270\255\340\271\200\340\270\243\340\270\252\340\270\232\340\270\262"
    "\340\270\201\340\270\271\340\270\232\340\270\262\340\270\243\340\271\214\340\271\200\340\270\213\340\271\202"
    "\340\270\245\340\270\231\340\270\262\340\270\232\340\270\262\340\271\200\340\270\245\340\270\231\340\271\200"
    "\340\270\213\340\270\265\340\270\242\340\270\232\340\270\271\340\270\224\340\270\262\340\271\200\340\270\233"
    "\340\270\252\340\270\225\340\271\214\340\270\233\340\270\243\340\270\260\340\271\200\340\270\227\340\270\250"
    "\340\270\252\340\270\264\340\270\207\340\270\204\340\271\202\340\270\233\340\270\243\340\271\214\340\270\233"
    "\340\270\243\340\270\262\340\270\201\340\270\233\340\270\245\340\270\262\340\270\242\340\270\262\340\271\200"
    "\340\270\224\340\270\245\340\270\201\340\270\262\340\270\243\340\271\214\340\271\200\340\270\241\340\270\231"
    "\340\270\233\340\270\255\340\270\243\340\271\214\340\270\225\340\270\271 \340\270\232\340\270\262\340\270\243"
    "\340\271\214\340\270\242\340\270\262\340\270\225\340\270\262\340\270\233\340\270\261\340\270\201\340\270\201"
    "\340\270\264\340\271\210\340\270\207\340\270\233\340\270\262\340\270\231\340\270\262\340\270\241\340\270\262"
    "\340\270\213\340\270\264\340\270\225\340\270\265\340\270\233\340\270\262\340\270\243\340\270\265\340\270\252"
    "\340\270\233\340\270\270\340\271\200\340\270\223\340\270\233\340\270\271\340\270\213\340\270\262\340\270\231"
    "\340\270\236\340\270\231\340\270\241\340\271\200\340\270\233\340\270\215\340\270\236\340\270\231\340\270\241"
    "\340\271\200\340\270\233\340\270\223\340\270\236\340\270\245\340\270\255\340\270\237\340\270\224\340\270\264"
    "\340\270\237\340\270\236\340\270\255\340\270\243\340\271\214\340\270\225\340\270\253\340\270\245\340\270\270"
    "\340\270\242\340\270\252\340\271\214\340\270\236\340\270\262\340\270\243\340\270\262\340\270\223\340\270\252"
    "\340\270\265\340\270\237\340\270\245\340\270\255\340\271\200\340\270\243\340\270\231\340\270\213\340\271\214"
    "\340\270\237\340\270\255\340\270\243\340\271\214\340\270\225\340\270\262\340\271\200\340\270\245\340\270\213"
    "\340\270\262\340\270\237\340\270\270\340\270\207\340\270\212\340\270\262\340\270\245\340\270\240\340\270\271"
    "\340\271\200\340\270\201\340\271\207\340\270\225\340\270\241\340\270\207\340\271\200\340\270\233\340\270\255"
    "\340\270\245\340\270\265\340\271\200\340\270\242\340\270\241\340\270\231\340\270\264\340\270\245\340\270\262"
    "\340\270\241\340\270\255\340\270\231\340\271\200\340\270\225\340\270\243\340\271\200\340\270\243\340\270\242"
    "\340\271\214\340\270\241\340\270\255\340\270\231\340\271\200\340\270\225\340\270\247\340\270\264\340\271\200"
    "\340\270\224\340\271\202\340\270\255\340\270\241\340\270\255\340\270\252\340\271\202\340\270\201\340\270\241"
    "\340\270\260\340\270\231\340\270\264\340\270\245\340\270\262\340\270\241\340\270\261\340\270\252\340\270\201"
    "\340\270\261\340\270\225\340\270\241\340\270\262\340\270\224\340\270\243\340\270\264\340\270\224\340\270\241"
    "\340\270\262\340\270\243\340\271\214\340\271\200\340\270\213\340\270\241\340\270\262\340\270\243\340\271\214"
    "\340\271\201\340\270\213\340\270\242\340\271\214\340\270\241\340\270\262\340\270\245\340\270\262\340\270\201"
    "\340\270\262\340\270\241\340\270\262\340\271\200\340\270\245\340\270\241\340\270\262\340\271\200\340\270\245"
    "\340\271\210\340\270\241\340\270\264\340\270\231\340\270\252\340\270\201\340\271\214\340\270\241\340\270\264"
    "\340\270\245\340\270\262\340\270\231\340\270\241\340\270\264\340\270\247\340\270\231\340\270\264\340\270\201"
    "\340\270\241\340\270\270\340\270\241\340\271\204\340\270\232\340\270\242\340\270\255\340\270\201\340\270\242"
    "\340\270\262\340\270\201\340\270\262\340\270\243\340\271\214\340\270\225\340\270\262\340\270\242\340\271\210"
    "\340\270\262\340\270\207\340\270\201\340\270\270\340\271\211\340\270\207\340\270\243\340\270\261\340\270\220"
    "\340\270\243\340\270\265\340\271\202\340\270\255\340\271\200\340\270\224\340\270\210\340\270\262\340\271\200"
    "\340\270\231\340\271\202\340\270\243\340\270\243\340\270\264\340\270\242\340\270\262\340\270\224\340\270\243"
    "\340\270\265\340\270\201\340\270\262\340\270\243\340\270\265\340\271\202\340\270\255\340\271\200\340\270\224"
    "\340\270\210\340\270\262\340\271\200\340\270\231\340\271\202\340\270\243\340\270\245\340\270\247\340\270\265"
    "\340\270\237\340\270\245\340\270\255\340\270\231\340\270\224\340\270\255\340\270\231\340\270\245\340\270\255"
    "\340\270\252\340\271\201\340\270\255\340\270\231\340\271\200\340\270\210\340\270\245\340\270\264\340\270\252"
    "\340\270\245\340\270\261\340\270\201\340\271\200\340\270\213\340\270\241\340\271\200\340\270\232\340\270\264"
    "\340\270\243\340\271\214\340\270\201\340\270\245\340\270\262\340\270\233\340\270\262\340\270\213\340\270\245"
    "\340\270\262\340\270\256\340\270\255\340\270\243\340\271\214\340\270\245\340\270\264\340\270\241\340\270\262"
    "\340\270\245\340\270\264\340\270\252\340\270\232\340\270\255\340\270\231\340\270\245\340\270\271\340\270\232"
    "\340\270\245\340\270\264\340\270\242\340\270\262\340\270\231\340\270\262\340\270\247\340\270\255\340\270\243"
    "\340\271\214\340\270\213\340\270\255\340\270\247\340\270\261\340\270\245\340\271\200\340\270\245\340\270\225"
    "\340\270\225\340\270\262\340\270\247\340\270\262\340\270\256\340\270\262\340\270\201\340\270\262\340\270\247"
    "\340\270\264\340\270\231\340\270\224\340\271\214\340\270\256\340\270\270\340\270\201\340\270\247\340\270\264"
    "\340\270\245\340\270\231\340\270\265\340\270\255\340\270\270\340\270\252\340\270\252\340\270\225\340\270\255"
    "\340\270\201\340\271\202\340\270\256\340\270\245\340\271\214\340\270\241\340\270\252\340\270\264\340\270\207"
    "\340\270\204\340\271\214\340\271\202\340\270\233\340\270\243\340\270\252\340\271\202\340\270\201\340\271\200"
    "\340\270\233\340\270\265\340\270\242\340\270\253\340\270\245\340\270\247\340\270\207\340\270\236\340\270\243"
    "\340\270\260\340\270\232\340\270\262\340\270\207\340\270\255\340\270\241\340\270\244\340\270\225\340\270\252"
    "\340\270\243\340\270\260\340\270\255\340\270\255\340\270\252\340\270\225\340\270\264\340\270\231\340\270\255"
    "\340\270\255\340\270\252\340\271\202\340\270\245\340\270\255\340\270\260\340\270\213\340\270\270\340\270\231"
    "\340\270\213\340\270\264\340\270\255\340\270\255\340\270\207\340\270\255\340\270\261\340\270\201\340\270\201"
    "\340\270\243\340\270\262\340\270\255\340\270\261\340\270\241\340\270\241\340\270\262\340\270\231\340\270\255"
    "\340\270\261\340\270\241\340\270\252\340\271\200\340\270\225\340\270\255\340\270\243\340\271\214\340\270\224"
    "\340\270\261\340\270\241\340\270\255\340\270\261\340\270\245\340\270\241\340\270\262\340\270\225\340\270\265"
    "\340\270\255\340\270\261\340\270\253\340\271\214\340\270\241\340\270\224\340\270\262\340\270\232\340\270\262"
    "\340\270\224\340\270\255\340\270\262\340\270\232\340\270\265\340\270\210\340\270\262\340\270\231\340\270\255"
    "\340\270\262\340\270\232\340\270\271\340\270\224\340\270\262\340\270\232\340\270\265\340\270\255\340\270\262"
    "\340\271\200\340\270\243\340\270\201\340\270\265\340\270\233\340\270\262\340\270\255\340\270\271\340\270\245"
    "\340\270\262\340\270\231\340\270\232\340\270\262\340\270\225\340\270\255\340\270\243\340\271\214\340\270\256"
    "\340\270\255\340\270\242\340\270\255\340\270\261\340\270\231\340\270\256\340\270\261\340\270\241\340\270\232"
    "\340\270\271\340\270\243\340\271\214\340\270\201\340\270\256\340\270\262\340\270\231\340\270\255\340\270\242"
    "\340\270\256\340\270\262\340\270\247\340\270\262\340\270\231\340\270\262\340\270\256\340\271\210\340\270\255"
    "\340\270\207\340\270\201\340\270\207\340\271\200\340\270\201\340\270\262\340\270\260\340\270\245\340\270\261"
    "\340\270\231\340\270\225\340\270\262\340\271\200\340\270\201\340\270\262\340\270\260\340\270\252\340\270\241"
    "\340\270\270\340\270\242\340\271\200\340\270\204\340\270\233\340\270\227\340\270\262\340\270\247\340\270\231"
    "\340\271\214\340\271\200\340\270\204\340\270\265\340\270\242\340\270\237\340\271\200\340\270\204\340\270\265"
    "\340\270\242\340\270\247\340\271\202\340\270\225\340\270\260\340\271\200\340\270\210\340\270\231\340\271\204"
    "\340\270\231\340\271\200\340\270\211\340\270\264\340\270\207\340\270\225\340\270\271\340\271\200\340\270\212"
    "\340\270\265\340\270\242\340\270\207\340\270\243\340\270\262\340\270\242\340\271\200\340\270\212\340\270\265"
    "\340\270\242\340\270\207\340\271\203\340\270\253\340\270\241\340\271\210\340\271\200\340\270\213\340\270\231"
    "\340\270\225\340\271\214\340\270\233\340\270\265\340\271\200\340\270\225\340\270\255\340\270\243\340\271\214"
    "\340\270\252\340\271\200\340\270\232\340\270\264\340\270\243\340\271\214\340\270\201\340\271\200\340\270\213"
    "\340\270\232\340\270\265\340\270\242\340\270\262\340\271\200\340\270\213\340\270\262\340\271\200\340\270\233"
    "\340\270\262\340\270\245\340\270\271\340\271\200\340\270\213\340\270\264\340\270\231\340\271\200\340\270\210"
    "\340\270\264\340\271\211\340\270\231\340\271\200\340\270\213\340\270\265\340\271\210\340\270\242\340\270\207"
    "\340\271\204\340\270\256\340\271\211\340\271\200\340\270\224\340\270\231\340\271\200\340\270\247\340\270\255"
    "\340\270\243\340\271\214\340\271\200\340\270\224\340\270\245\340\270\265\340\271\200\340\270\227\340\270\245"
    "\340\270\255\340\270\262\340\270\247\340\270\265\340\270\237\340\271\200\340\270\227\340\270\250\340\270\232"
    "\340\270\262\340\270\245\340\270\231\340\270\204\340\270\243\340\270\240\340\270\271\340\271\200\340\270\201"
    "\340\271\207\340\270\225\340\271\200\340\270\227\340\270\250\340\270\232\340\270\262\340\270\245\340\270\231"
    "\340\270\204\340\270\243\340\271\200\340\270\212\340\270\265\340\270\242\340\270\207\340\270\243\340\270\262"
    "\340\270\242\340\271\200\340\270\231\340\271\200\340\270\233\340\270\264\340\270\245\340\270\252\340\271\214"
    "\340\271\200\340\270\232\340\270\243\340\270\270\340\270\225\340\271\200\340\270\232\340\270\255\340\270\243"
    "\340\271\214\340\270\245\340\270\264\340\270\231\340\271\200\340\270\232\340\271\202\340\270\245\340\271\202"
    "\340\270\255\340\270\243\340\270\265\340\270\213\340\270\255\340\270\231\340\270\212\340\270\265\340\271\200"
    "\340\270\236\340\270\264\340\270\243\340\271\214\340\270\227\340\271\200\340\270\241\340\270\231\340\271\202"
    "\340\270\224\340\270\213\340\270\262\340\271\200\340\270\241\340\270\245\340\271\200\340\270\232\340\270\264"
    "\340\270\243\340\271\214\340\270\231\340\271\200\340\270\241\340\271\200\340\270\224\340\270\242\340\270\264"
    "\340\270\231\340\271\200\340\270\241\340\271\207\340\270\201\340\270\213\340\270\264\340\271\202\340\270\201"
    "\340\270\213\340\270\264\340\270\225\340\270\265\340\271\200\340\270\242\340\271\200\340\270\243\340\270\247"
    "\340\270\262\340\270\231\340\271\200\340\270\243\340\270\204\340\270\242\340\270\262\340\270\247\340\270\264"
    "\340\270\201\340\271\200\340\270\243\340\270\213\340\270\265\340\270\237\340\270\265\340\271\200\340\270\245"
    "\340\270\201\340\270\255\340\270\252\340\271\200\340\270\247\340\270\245\340\270\245\340\270\264\340\270\207"
    "\340\270\225\340\270\261\340\270\231\340\271\200\340\270\247\340\270\265\340\270\242\340\270\207\340\270\210"
    "\340\270\261\340\270\231\340\270\227\340\270\231\340\271\214\340\271\200\340\270\247\340\270\265\340\270\242"
    "\340\270\231\340\270\231\340\270\262\340\271\200\340\270\252\340\270\265\340\270\242\340\270\241\340\270\243"
    "\340\270\262\340\270\220\340\271\200\340\270\255\340\270\224\340\270\264\340\270\231\340\270\232\340\270\260"
    "\340\270\243\340\270\260\340\271\200\340\270\255\340\271\200\340\270\230\340\270\231\340\270\252\340\271\214"
    "\340\271\200\340\270\256\340\270\245\340\270\213\340\270\264\340\270\207\340\270\201\340\270\264\340\271\201"
    "\340\270\231\340\270\252\340\270\213\340\270\255\340\271\201\340\270\232\340\270\243\340\271\214\340\271\200"
    "\340\270\201\340\270\231\340\271\201\340\270\241\340\271\210\340\270\243\340\270\264\340\270\241 \340\271\200"
    "\340\270\212\340\270\265\340\270\242\340\270\207\340\271\203\340\270\253\340\270\241\340\271\210\340\271\201"
    "\340\270\247\340\270\231\340\270\204\340\270\271\340\271\200\340\270\247\340\270\255\340\270\243\340\271\214"
    "\340\271\202\340\270\201\340\270\245\340\270\201\340\270\262\340\270\225\340\270\262\340\271\202\340\270\204"
    "\340\270\245\340\270\261\340\270\241\340\271\202\340\270\232\340\271\202\340\270\204\340\271\200\340\270\233"
    "\340\270\231\340\271\200\340\270\256\340\271\200\340\270\201\340\270\231\340\271\202\340\270\204\340\271\202"
    "\340\270\245\340\270\215\340\271\202\340\270\210\340\270\256\340\270\261\340\270\231\340\271\200\340\270\231"
    "\340\270\252\340\271\200\340\270\232\340\270\264\340\270\243\340\271\214\340\270\201\340\271\202\340\270\213"
    "\340\270\245\340\271\202\340\270\213\340\271\200\340\270\237\340\270\265\340\270\242\340\271\202\340\270\224"
    "\340\270\256\340\270\262\340\271\202\340\270\225\340\271\200\340\270\201\340\270\265\340\270\242\340\270\247"
    "\340\271\202\340\270\227\340\270\243\340\270\255\340\270\231\340\271\202\340\270\225\340\271\202\340\270\232"
    "\340\271\202\340\270\201\340\270\225\340\270\262\340\271\202\340\270\233\340\270\202\340\270\243\340\270\262"
    "\340\271\202\340\270\237\340\270\245\340\271\200\340\270\243\340\270\265\340\270\242\340\270\231\340\270\255"
    "\340\271\202\340\270\233\340\270\245\340\270\264\340\270\252\340\271\202\340\270\243\340\270\241\340\271\202"
    "\340\270\255\340\270\204\340\270\243\340\270\265\340\270\224\340\271\202\340\270\255\340\270\204\340\271\201"
    "\340\270\245\340\270\231\340\270\224\340\271\214\340\271\202\340\270\255\340\270\213\340\270\260\340\270\201"
    "\340\270\260\340\271\202\340\270\256\340\271\202\340\270\231\340\270\245\340\270\271\340\270\245\340\270\271"
    "\340\271\204\340\270\204\340\271\202\340\270\243\340\271\204\340\270\227\340\271\200\340\270\233\340\271\204"
    "\340\270\231\340\271\202\340\270\243\340\270\232\340\270\265\340\271\204\340\270\241\340\271\201\340\270\255"
    "\340\270\241\340\270\265\340\272\201\340\272\247\340\273\210\340\272\262\340\272\207\340\273\202\340\272\210"
    "\340\272\247\340\272\201\340\272\262\340\272\212\340\272\262\340\272\232\340\272\261\340\272\207\340\272\201"
    "\340\272\262\340\272\232\340\272\255\340\272\201\340\273\202\340\272\224\340\272\232\340\272\262\340\272\201"
    "\340\273\200\340\272\212\340\273\202\340\272\245\340\272\231\340\272\232\340\272\262\340\272\207\340\272\201"
    "\340\272\255\340\272\201\340\272\233\340\272\260\340\273\200\340\272\227\340\272\224\340\272\252\340\272\207"
    "\340\272\201\340\272\260\340\273\202\340\272\233\340\272\233\340\272\260\340\273\200\340\272\227\340\272\224"
    "\340\272\252\340\272\264\340\272\207\340\272\201\340\272\260\340\273\202\340\272\233\340\272\245\340\272\255"
    "\340\272\231\340\272\224\340\272\255\340\272\231\340\272\247\340\272\275\340\272\207\340\272\210\340\272\231"
    "\340\272\247\340\272\275\340\272\207\340\272\210\340\272\261\340\272\231\340\272\253\340\272\245\340\272\247"
    "\340\272\207\340\272\236\340\272\260\340\272\232\340\272\262\340\272\207\340\273\200\340\272\241\340\272\267"
    "\340\272\255\340\272\207\340\272\253\340\272\274\340\272\247\340\272\207\340\272\236\340\272\260\340\272\232"
    "\340\272\262\340\272\207\340\275\200\340\274\213\340\275\217\340\274\213\340\275\230\340\275\223\340\274\213"
    "\340\275\217\340\274\215\340\275\200\340\274\213\340\275\217\340\274\213\340\275\230\340\275\223\340\274\213"
    "\340\275\217\340\275\264\340\274\215\340\275\200\340\274\213\340\275\242\340\274\213\340\275\206\340\275\262"
    "\340\275\200\340\274\213\340\275\243\340\275\262\340\274\213\340\275\200\340\275\264\340\274\213\340\275\217"
    "\340\275\200\340\275\230\340\274\213\340\275\224\340\274\213\340\275\243\340\274\215\340\275\200\340\275\240"
    "\340\275\274\340\274\213\340\275\224\340\275\272\340\275\223\340\274\213\340\275\247\340\274\213\340\275\200"
    "\340\275\272\340\275\223\340\275\200\340\275\262\340\274\213\340\275\202\340\274\213\340\275\243\340\275\262"
    "\340\274\215\340\275\200\340\275\262\340\275\226\340\274\215\340\275\200\340\275\274\340\275\204\340\274\213"
    "\340\275\200\340\276\262\340\275\274\340\275\240\340\275\264\340\274\213\340\275\202\340\276\262\340\275\274"
    "\340\275\204\340\274\213\340\275\201\340\276\261\340\275\272\340\275\242\340\274\215\340\275\201\340\274\213"
    "\340\275\241\340\275\262\340\274\213\340\275\242\340\275\274\340\275\201\340\274\213\340\275\242\340\274\213"
    "\340\275\201\340\274\213\340\275\246\340\275\262\340\275\201\340\275\243\340\274\213\340\275\243\340\275\264"
    "\340\275\204\340\274\213\340\275\225\340\275\264\340\274\215\340\275\201\340\275\272\340\274\213\340\275\220"
    "\340\275\274\340\274\215\340\275\201\340\275\272\340\275\241\340\275\274\340\274\213\340\275\220\340\276\262"
    "\340\275\274\340\274\215\340\275\201\340\275\274\340\274\213\340\275\243\340\275\264\340\275\230\340\274\213"
    "\340\275\224\340\275\274\340\274\215\340\275\201\340\276\262\340\275\272\340\274\213\340\275\226\340\276\267"
    "\340\275\262\340\274\213\340\275\243\340\275\262\340\274\213\340\275\246\340\275\262\340\274\215\340\275\202"
    "\340\275\240\340\275\200\340\275\202\340\276\262\340\275\274\340\275\204\340\274\213\340\274\215\340\275\206"
    "\340\275\272\340\275\204\340\274\213\340\275\242\340\275\261\340\275\272\340\274\215\340\275\212\340\274\213"
    "\340\275\201\340\275\242\340\274\213\340\275\217\340\274\215\340\275\212\340\275\264\340\274\213\340\275\223"
    "\340\275\262\340\275\246\340\275\262\340\274\215\340\275\214\340\274\213\340\275\200\340\275\242\340\274\215"
    "\340\275\217\340\274\213\340\275\242\340\275\272\340\274\213\340\275\246\340\275\262\340\274\213\340\275\246"
    "\340\274\213\340\275\243\340\275\230\340\274\215\340\275\217\340\275\261\340\275\243\340\274\213\340\274\213"
    "\340\275\243\340\275\262\340\275\223\340\274\215\340\275\220\340\274\213\340\275\247\340\276\262\340\275\262"
    "\340\274\213\340\275\200\340\275\223\340\274\215\340\275\220\340\275\240\340\275\272\340\274\213\340\275\224"
    "\340\275\272\340\275\220\340\275\262\340\275\246\340\274\213\340\275\242\340\275\223\340\274\215\340\275\221"
    "\340\275\264\340\275\226\340\274\213\340\275\243\340\275\262\340\275\223\340\274\215\340\275\221\340\276\267"
    "\340\274\213\340\275\201\340\274\215\340\275\221\340\276\267\340\275\274\340\274\213\340\275\247\340\274\215"
    "\340\275\223\340\274\213\340\275\246\340\275\240\340\275\274\340\274\215\340\275\223\340\275\240\340\275\262"
    "\340\274\213\340\275\242\340\275\274\340\274\213\340\275\226\340\275\262\340\274\215\340\275\223\340\275\272"
    "\340\274\213\340\275\201\340\275\274\340\274\213\340\275\244\340\275\262\340\274\213\340\275\241\340\274\215"
    "\340\275\224\340\274\213\340\275\242\340\274\213\340\275\220\340\274\215\340\275\224\340\275\223\340\274\213"
    "\340\275\200\340\275\274\340\275\202\340\275\224\340\275\261\340\274\213\340\275\201\340\275\262\340\274\215"
    "\340\275\224\340\275\264\340\274\213\340\275\201\340\274\213\340\275\242\340\275\272\340\274\213\340\275\246"
    "\340\275\262\340\275\221\340\275\224\340\275\264\340\274\213\340\275\201\340\275\272\340\275\212\340\274\213"
    "\340\275\202\340\276\262\340\275\274\340\275\204\340\274\213\340\275\201\340\276\261\340\275\272\340\275\242 "
    "\340\274\215\340\275\224\340\275\264\340\274\213\340\275\243\340\274\213\340\275\201\340\275\272\340\275\224"
    "\340\275\264\340\274\213\340\275\250\340\275\272\340\274\213\340\275\223\340\275\274\340\274\213\340\275\246"
    "\340\275\262\340\274\213\340\275\250\340\275\246\340\274\213\340\275\242\340\275\262\340\274\213\340\275\246"
    "\340\275\262\340\274\215\340\275\224\340\275\272\340\274\213\340\275\205\340\275\262\340\275\204\340\274\213"
    "\340\275\202\340\276\262\340\275\274\340\275\204\340\274\213\340\275\201\340\276\261\340\275\272\340\275\242"
    "\340\274\215\340\275\224\340\275\272\340\274\213\340\275\242\340\275\264\340\274\213\340\275\220\340\275\272"
    "\340\274\215\340\275\224\340\275\274\340\274\213\340\275\202\340\275\274\340\274\213\340\275\217\340\275\225"
    "\340\274\213\340\275\242\340\275\262\340\274\215\340\275\225\340\275\274\340\275\230\340\274\213\340\275\225"
    "\340\275\272\340\275\223\340\274\215\340\275\226\340\274\213\340\275\242\340\274\213\340\275\217\340\275\262"
    "\340\275\246\340\275\262\340\274\213\340\275\243\340\274\213\340\275\226\340\274\215\340\275\226\340\275\243"
    "\340\276\244\340\274\213\340\275\242\340\275\250\340\275\262\340\275\246\340\275\274\340\275\226\340\275\264"
    "\340\274\213\340\275\221\340\274\213\340\275\225\340\275\272\340\274\213\340\275\246\340\275\262\340\275\221"
    "\340\274\215\340\275\226\340\275\274\340\274\213\340\275\246\340\275\272\340\274\213\340\275\212\340\275\274"
    "\340\275\223\340\274\215\340\275\226\340\276\267\340\275\242\340\274\213\340\275\246\340\275\272\340\274\213"
    "\340\275\243\340\275\274\340\274\213\340\275\223\340\275\261\340\274\215\340\275\230\340\274\213\340\275\221"
    "\340\274\213\340\275\242\340\275\262\340\275\221\340\274\215\340\275\230\340\274\213\340\275\223\340\275\262"
    "\340\274\213\340\275\243\340\274\215\340\275\230\340\275\261\340\275\274\340\275\223\340\274\213\340\275\212"
    "\340\275\262\340\274\213\340\275\235\340\275\262\340\274\213\340\275\214\340\275\274\340\274\215\340\275\230"
    "\340\275\261\340\275\274\340\275\223\340\274\213\340\275\212\340\275\262\340\274\213\340\275\242\340\275\272"
    "\340\274\215\340\275\230\340\275\262\340\274\213\340\275\246\340\275\262\340\274\213\340\275\201\340\274\213"
    "\340\275\201\340\276\262\340\275\262\340\274\215\340\275\230\340\275\262\340\275\223\340\274\213\340\275\246"
    "\340\275\262\340\275\200\340\274\215\340\275\230\340\275\272\340\275\242\340\274\213\340\275\226\340\275\264"
    "\340\275\223\340\275\230\340\275\274\340\274\213\340\275\246\340\275\262\340\274\213\340\275\201\340\275\274"
    "\340\274\215\340\275\233\340\275\202\340\274\213\340\275\242\340\275\272\340\275\226\340\274\215\340\275\235"
    "\340\274\213\340\275\243\340\275\272\340\274\213\340\275\220\340\274\215\340\275\235\340\274\213\340\275\250"
    "\340\274\213\340\275\223\340\274\215\340\275\235\340\275\223\340\274\213\340\275\201\340\275\264\340\274\213"
    "\340\275\235\340\275\272\340\275\242\340\274\215\340\275\235\340\275\262\340\274\213\340\275\250\340\275\272"
    "\340\274\213\340\275\223\340\274\215\340\275\235\340\275\262\340\275\223\340\274\213\340\275\206\340\275\262"
    "\340\275\240\340\275\204\340\274\213\340\275\235\340\275\262\340\275\223\340\274\213\340\275\214\340\275\262"
    "\340\274\213\340\275\247\340\275\274\340\275\241\340\275\262\340\275\200\340\274\215\340\275\235\340\275\264"
    "\340\274\213\340\275\243\340\275\223\340\274\213\340\275\226\340\274\213\340\275\220\340\275\264\340\275\242"
    "\340\275\235\340\275\272\340\274\213\340\275\243\340\275\262\340\275\204\340\274\213\340\275\220\340\275\274"
    "\340\275\223\340\274\215\340\275\240\340\275\226\340\275\274\340\275\230\340\274\213\340\275\246\340\276\246"
    "\340\275\272\340\275\241\340\275\204\340\274\213\340\275\200\340\275\274\340\275\204\340\274\213\340\274\215"
    "\340\275\241\340\275\272\340\274\213\340\275\242\340\275\272\340\274\213\340\275\235\340\275\223\340\274\215"
    "\340\275\242\340\275\262\340\274\213\340\275\202\340\275\242\340\275\262\340\275\240\340\275\274\340\274\213"
    "\340\275\214\340\275\272\340\274\213\340\275\207\340\274\213\340\275\223\340\275\272\340\275\240\340\275\264"
    "\340\274\213\340\275\242\340\275\240\340\275\274\340\274\215\340\275\242\340\275\262\340\275\246\340\274\213"
    "\340\275\241\340\275\202\340\275\242\340\275\272\340\275\200\340\274\213\340\275\207\340\274\213\340\275\226"
    "\340\275\262\340\275\200\340\274\215\340\275\243\340\274\213\340\275\246\340\274\213\340\275\226\340\275\223"
    "\340\274\215\340\275\243\340\275\262\340\274\213\340\275\224\340\275\274\340\274\213\340\275\241\340\274\213"
    "\340\275\223\340\274\215\340\275\243\340\275\262\340\274\213\340\275\230\340\274\215\340\275\243\340\275\262"
    "\340\274\213\340\275\246\340\275\262\340\274\213\340\275\226\340\275\261\340\275\274\340\275\223\340\274\215"
    "\340\275\243\340\275\264\340\274\213\340\275\246\340\275\272\340\275\230\340\274\213\340\275\226\340\275\240"
    "\340\275\264\340\275\242\340\275\202\340\275\243\340\275\274\340\274\213\340\275\241\340\275\262\340\274\213"
    "\340\275\246\340\275\262\340\274\213\340\275\202\340\276\262\340\275\264\340\274\213\340\275\201\340\274\215"
    "\340\275\243\340\275\274\340\275\223\340\274\213\340\275\212\340\275\274\340\275\223\340\274\215\340\275\243"
    "\340\276\246\340\275\272\340\274\213\340\275\223\340\275\262\340\274\213\340\275\246\340\275\264\340\274\213"
    "\340\275\223\340\275\262\340\274\215\340\275\246\340\274\213\340\275\242\340\274\213\340\275\207\340\275\262"
    "\340\274\213\340\275\226\340\275\274\340\274\215\340\275\246\340\275\223\340\274\213\340\275\207\340\275\274"
    "\340\274\213\340\275\246\340\275\272\340\274\215\340\275\246\340\275\223\340\274\213\340\275\247\340\276\245"
    "\340\275\264\340\274\213\340\275\242\340\275\223\340\274\213\340\275\246\340\275\262\340\275\246\340\274\213"
    "\340\275\201\340\275\274\340\275\246\340\275\262\340\274\213\340\275\200\340\275\274\340\275\224\340\274\213"
    "\340\275\207\340\275\262\340\274\215\340\275\246\340\275\262\340\274\213\340\275\217\340\275\274\340\275\202"
    "\340\274\213\340\275\247\340\275\274\340\274\213\340\275\243\340\275\262\340\275\230\340\274\215\340\275\246"
    "\340\275\262\340\275\221\340\274\213\340\275\223\340\275\272\340\274\215\340\275\246\340\275\264\340\274\213"
    "\340\275\235\340\274\215\340\275\246\340\275\272\340\274\213\340\275\250\340\275\264\340\275\243\340\274\215"
    "\340\275\246\340\275\274\340\274\213\340\275\247\340\276\245\340\275\262\340\274\213\340\275\241\340\274\215"
    "\340\275\247\340\274\213\340\275\235\340\275\223\340\275\247\340\275\204\340\274\213\340\275\200\340\275\204"
    "\340\274\213\340\274\215\340\275\247\340\275\204\340\274\213\340\275\247\340\275\240\340\274\213\340\275\202"
    "\340\275\204\340\274\213\340\275\201\340\275\242\340\274\215\340\275\247\340\275\272\340\274\213\340\275\223"
    "\340\275\274\340\274\215\340\275\247\340\275\272\340\275\243\340\274\213\340\275\246\340\275\262\340\275\223"
    "\340\274\213\340\275\200\340\275\262\340\274\215\340\275\247\340\275\274\340\274\213\340\275\223\340\275\274"
    "\340\274\213\340\275\243\340\275\264\340\274\213\340\275\243\340\275\264\340\274\215\340\275\247\340\275\274"
    "\340\275\204\340\274\213\340\275\200\340\275\274\340\275\204\340\274\213\340\274\215\340\275\247\340\276\245"
    "\340\275\264\340\274\213\340\275\243\340\275\274\340\274\213\340\275\242\340\275\274\340\275\223\340\274\213"
    "\340\275\237\340\275\262\340\275\240\340\275\264\340\274\213\340\275\241\340\274\215\340\275\247\340\276\262"
    "\340\275\204\340\274\213\340\275\247\340\275\240\340\275\272\340\274\213\340\275\202\340\276\262\340\275\274"
    "\340\275\204\340\274\213\340\275\201\340\276\261\340\275\272\340\275\242\340\274\215\340\275\250\340\274\213"
    "\340\275\201\340\274\213\340\275\242\340\274\215\340\275\250\340\274\213\340\275\224\340\275\274\340\275\240"
    "\340\275\264\340\274\213\340\275\221\340\276\267\340\274\213\340\275\224\340\275\272\340\274\215\340\275\250"
    "\340\274\213\340\275\246\340\275\264\340\275\223\340\274\213\340\275\246\340\275\262\340\274\213\340\275\240"
    "\340\275\223\340\274\215\340\275\250\340\275\230\340\274\213\340\275\230\340\275\223\340\274\215\340\275\250"
    "\340\275\261\340\275\243\340\274\213\340\275\230\340\274\213\340\275\212\340\275\262\340\274\215\340\275\250"
    "\340\275\272\340\275\230\340\274\213\340\275\246\340\275\262\340\274\213\340\275\212\340\275\242\340\274\213"
    "\340\275\214\340\275\230\340\274\215\340\275\250\340\275\274\340\274\213\340\275\246\340\275\262\340\274\213"
    "\340\275\243\340\275\274\340\274\215\341\200\200\341\200\233\341\200\254\341\200\200\341\200\200\341\200\272"
    "\341\200\205\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\200\341\200\233"
    "\341\200\254\341\200\201\341\200\273\341\200\255\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267"
    "\341\200\200\341\200\233\341\200\254\341\200\270\341\200\200\341\200\261\341\200\254\341\200\267\341\200\231"
    "\341\200\274\341\200\255\341\200\257\341\200\267\341\200\200\341\200\254\341\200\206\341\200\254\341\200\230"
    "\341\200\234\341\200\224\341\200\272\341\200\200\341\200\254\341\200\231\341\200\274\341\200\255\341\200\257"
    "\341\200\267\341\200\200\341\200\254\341\200\234\341\200\200\341\200\220\341\200\271\341\200\220\341\200\254"
    "\341\200\270\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\200\341\200\255\341\200\225"
    "\341\200\272\341\200\220\341\200\261\341\200\254\341\200\204\341\200\272\341\200\270\341\200\231\341\200\274"
    "\341\200\255\341\200\257\341\200\267\341\200\200\341\200\255\341\200\257\341\200\234\341\200\266\341\200\230"
    "\341\200\255\341\200\257\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\200\341\200\256"
    "\341\200\270\341\200\232\341\200\200\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267"
    "\341\200\200\341\200\273\341\200\255\341\200\257\341\200\220\341\200\255\341\200\257\341\200\231\341\200\274"
    "\341\200\255\341\200\257\341\200\267\341\200\200\341\200\275\341\200\231\341\200\272\341\200\200\341\200\273"
    "\341\200\255\341\200\257\341\200\270\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\200"
    "\341\200\275\341\200\254\341\200\234\341\200\254\341\200\234\341\200\231\341\200\272\341\200\225\341\200\260"
    "\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\201\341\200\273\341\200\204\341\200\272"
    "\341\200\270\341\200\222\341\200\260\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\201"
    "\341\200\273\341\200\224\341\200\272\341\200\224\341\200\255\341\200\257\341\200\204\341\200\272\341\200\270"
    "\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\202\341\200\273\341\200\200\341\200\254"
    "\341\200\220\341\200\254\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\202\341\200\273"
    "\341\200\255\341\200\257\341\200\237\341\200\224\341\200\271\341\200\224\341\200\200\341\200\272\341\200\205"
    "\341\200\227\341\200\220\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\205"
    "\341\200\204\341\200\200\341\200\254\341\200\225\341\200\224\341\200\204\341\200\204\341\200\205\341\200\204"
    "\341\200\272\341\200\200\341\200\254\341\200\225\341\200\260\341\200\224\341\200\255\341\200\257\341\200\204"
    "\341\200\272\341\200\204\341\200\266\341\200\205\341\200\220\341\200\261\341\200\254\341\200\267\341\200\237"
    "\341\200\257\341\200\231\341\200\272\341\200\270\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267"
    "\341\200\206\341\200\205\341\200\272\341\200\222\341\200\224\341\200\256\341\200\231\341\200\274\341\200\255"
    "\341\200\257\341\200\267\341\200\206\341\200\224\341\200\272\341\200\226\341\200\233\341\200\224\341\200\272"
    "\341\200\205\341\200\205\341\200\271\341\200\205\341\200\200\341\200\255\341\200\257\341\200\231\341\200\274"
    "\341\200\255\341\200\257\341\200\267\341\200\206\341\200\255\341\200\257\341\200\270\341\200\234\341\200\272"
    "\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\206\341\200\261\341\200\254\341\200\225"
    "\341\200\255\341\200\257\341\200\234\341\200\255\341\200\257\341\200\231\341\200\274\341\200\255\341\200\257"
    "\341\200\267\341\200\207\341\200\260\341\200\270\341\200\233\341\200\205\341\200\272\341\200\201\341\200\273"
    "\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\220\341\200\255\341\200\257"
    "\341\200\233\341\200\275\341\200\224\341\200\272\341\200\220\341\200\255\341\200\257\341\200\231\341\200\274"
    "\341\200\255\341\200\257\341\200\267\341\200\222\341\200\224\341\200\272\341\200\225\341\200\253\341\200\206"
    "\341\200\254\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\222\341\200\225\341\200\272"
    "\341\200\227\341\200\234\341\200\204\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267"
    "\341\200\222\341\200\253\341\200\200\341\200\254\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267"
    "\341\200\222\341\200\253\341\200\241\341\200\200\341\200\272\341\200\205\341\200\272 \341\200\206\341\200\232"
    "\341\200\272\341\200\234\341\200\224\341\200\272\341\200\270\341\200\231\341\200\274\341\200\255\341\200\257"
    "\341\200\267\341\200\222\341\200\255\341\200\257\341\200\237\341\200\254\341\200\231\341\200\274\341\200\255"
    "\341\200\257\341\200\267\341\200\224\341\200\255\341\200\257\341\200\204\341\200\272\341\200\233\341\200\255"
    "\341\200\257\341\200\230\341\200\256\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\225"
    "\341\200\253\341\200\233\341\200\256\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\225"
    "\341\200\253\341\200\267\341\200\236\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267"
    "\341\200\225\341\200\256\341\200\224\341\200\224\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257"
    "\341\200\267\341\200\225\341\200\261\341\200\200\341\200\273\341\200\204\341\200\272\341\200\270\341\200\231"
    "\341\200\274\341\200\255\341\200\257\341\200\267\341\200\226\341\200\224\341\200\275\341\200\231\341\200\272"
    "\341\200\270\341\200\225\341\200\204\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267"
    "\341\200\227\341\200\224\341\200\272\341\200\200\341\200\260\341\200\270\341\200\227\341\200\254\341\200\270"
    "\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\227\341\200\234\341\201\262\341\200\225"
    "\341\200\233\341\200\231\341\200\255\341\200\205\341\200\261\341\200\254\341\200\227\341\200\256\341\200\232"
    "\341\200\204\341\200\272\341\200\200\341\200\273\341\200\224\341\200\272\341\200\270\341\200\231\341\200\274"
    "\341\200\255\341\200\257\341\200\267\341\200\227\341\200\260\341\200\270\341\200\222\341\200\225\341\200\200"
    "\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\227\341\200\273\341\200\260"
    "\341\200\224\341\200\255\341\200\257\341\200\241\341\200\261\341\200\270\341\200\233\341\200\255\341\200\205"
    "\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\230\341\200\224\341\200\272"
    "\341\200\200\341\200\261\341\200\254\341\200\200\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257"
    "\341\200\267\341\200\230\341\200\224\341\200\272\341\200\202\341\200\234\341\200\255\341\200\257\341\200\231"
    "\341\200\274\341\200\255\341\200\257\341\200\267\341\200\230\341\200\233\341\200\205\341\200\272\341\200\205"
    "\341\200\230\341\200\255\341\200\224\341\200\272\341\200\270\341\200\231\341\200\274\341\200\255\341\200\257"
    "\341\200\267\341\200\230\341\200\254\341\200\205\341\200\256\341\200\234\341\200\255\341\200\257\341\200\224"
    "\341\200\254\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\230\341\200\255\341\200\257"
    "\341\200\202\341\200\255\341\200\257\341\200\220\341\200\254\341\200\231\341\200\274\341\200\255\341\200\257"
    "\341\200\267\341\200\230\341\200\261\341\200\233\341\200\275\341\200\220\341\200\272\341\200\231\341\200\274"
    "\341\200\255\341\200\257\341\200\267\341\200\230\341\200\261\341\200\254\341\200\267\341\200\205\341\200\220"
    "\341\200\275\341\200\224\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\231"
    "\341\200\222\341\200\233\341\200\205\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267"
    "\341\200\231\341\200\224\341\200\256\341\200\234\341\200\254\341\200\231\341\200\274\341\200\255\341\200\257"
    "\341\200\267\341\200\231\341\200\254\341\200\206\341\200\261\341\200\270\341\200\231\341\200\274\341\200\255"
    "\341\200\257\341\200\267\341\200\231\341\200\255\341\200\257\341\200\204\341\200\272\341\200\232\341\200\254"
    "\341\200\231\341\200\256\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\231\341\200\274"
    "\341\200\260\341\200\270\341\200\224\341\200\205\341\200\272\341\200\201\341\200\273\341\200\272\341\200\231"
    "\341\200\274\341\200\255\341\200\257\341\200\267\341\200\231\341\200\275\341\200\224\341\200\272\341\200\220"
    "\341\200\256\341\200\227\341\200\205\341\200\272\341\200\222\341\200\256\341\200\241\341\200\255\341\200\257"
    "\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\231\341\200\275\341\200\231\341\200\272"
    "\341\200\230\341\200\255\341\200\257\341\200\204\341\200\272\341\200\270\341\200\231\341\200\274\341\200\255"
    "\341\200\257\341\200\267\341\200\233\341\200\224\341\200\272\341\200\200\341\200\257\341\200\224\341\200\272"
    "\341\200\233\341\200\224\341\200\272\341\200\200\341\200\257\341\200\224\341\200\272\341\200\231\341\200\274"
    "\341\200\255\341\200\257\341\200\267\341\200\233\341\200\256\341\200\232\341\200\255\341\200\257 \341\200\222"
    "\341\200\256 \341\200\202\341\200\273\341\200\256\341\200\270\341\200\224\341\200\261\341\200\270\341\200\233"
    "\341\200\255\341\200\257\341\200\270\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\233"
    "\341\200\276\341\200\256\341\200\200\341\200\254\341\200\202\341\200\255\341\200\257\341\200\231\341\200\274"
    "\341\200\255\341\200\257\341\200\267\341\200\234\341\200\224\341\200\272\341\200\222\341\200\224\341\200\272"
    "\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\234\341\200\261\341\200\254\341\200\267"
    "\341\200\205\341\200\272\341\200\241\341\200\255\341\200\224\341\200\272\341\200\202\341\200\273\341\200\232"
    "\341\200\272\341\200\234\341\200\255\341\200\205\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257"
    "\341\200\267\341\200\234\341\200\261\341\200\270\341\200\202\341\200\255\341\200\257\341\200\267\341\200\205"
    "\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\234\341\200\275\341\200\276"
    "\341\200\231\341\200\272\341\200\270\341\200\232\341\200\275\341\200\224\341\200\272\341\200\270\341\200\235"
    "\341\200\232\341\200\272\341\200\234\341\200\204\341\200\272\341\200\220\341\200\224\341\200\272\341\200\231"
    "\341\200\274\341\200\255\341\200\257\341\200\267\341\200\237\341\200\224\341\200\275\341\200\255\341\200\257"
    "\341\200\204\341\200\272\341\200\270\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\237"
    "\341\200\232\341\200\272\341\200\234\341\200\272\341\200\206\341\200\204\341\200\272\341\200\200\341\200\256"
    "\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\237\341\200\254\341\200\227\341\200\254"
    "\341\200\270\341\200\224\341\200\254\341\200\270\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267"
    "\341\200\237\341\200\255\341\200\257\341\200\224\341\200\255\341\200\257\341\200\234\341\200\260\341\200\234"
    "\341\200\260\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\237\341\200\261\341\200\254"
    "\341\200\204\341\200\200\341\200\261\341\200\254\341\200\204\341\200\237\341\200\261\341\200\254\341\200\204"
    "\341\200\272\341\200\200\341\200\261\341\200\254\341\200\204\341\200\272\341\200\241\341\200\200\341\200\272"
    "\341\200\201\341\200\233\341\200\254\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\241"
    "\341\200\200\341\200\272\341\200\222\341\200\204\341\200\272\341\200\227\341\200\254\341\200\233\341\200\254"
    "\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\241\341\200\230\341\200\260\341\200\222"
    "\341\200\253\341\200\230\341\200\256\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\200\241"
    "\341\200\231\341\200\232\341\200\272\341\200\222\341\200\253\341\200\230\341\200\220\341\200\272\341\200\231"
    "\341\200\274\341\200\255\341\200\257\341\200\267\341\200\241\341\200\231\341\200\272\341\200\205\341\200\220"
    "\341\200\254\341\200\222\341\200\231\341\200\272\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267"
    "\341\200\241\341\200\261\341\200\254\341\200\267\341\200\200\341\200\234\341\200\224\341\200\272\341\200\231"
    "\341\200\274\341\200\255\341\200\257\341\200\267\341\200\241\341\200\261\341\200\254\341\200\267\341\200\205"
    "\341\200\234\341\200\255\341\200\257\341\200\231\341\200\274\341\200\255\341\200\257\341\200\267\341\203\220"
    "\341\203\221\341\203\230\341\203\257\341\203\220\341\203\234\341\203\230\341\203\220\341\203\221\341\203\243 "
    "\341\203\223\341\203\220\341\203\221\341\203\230\341\203\220\341\203\223\341\203\230\341\203\241 \341\203\220"
    "\341\203\221\341\203\224\341\203\221\341\203\220\341\203\220\341\203\227\341\203\224\341\203\234\341\203\230"
    "\341\203\220\341\203\231\341\203\240\341\203\220\341\203\220\341\203\232\341\203\233\341\203\220\341\203\227"
    "\341\203\230\341\203\220\341\203\233\341\203\220\341\203\234\341\203\230\341\203\220\341\203\233\341\203\240"
    "\341\203\230\341\203\242\341\203\241\341\203\220\341\203\240\341\203\230\341\203\220\341\203\233\341\203\241"
    "\341\203\242\341\203\224\341\203\240\341\203\223\341\203\220\341\203\233\341\203\230\341\203\220\341\203\234"
    "\341\203\227\341\203\220\341\203\232\341\203\230\341\203\220\341\203\220\341\203\234\341\203\242\341\203\230"
    "\341\203\222\341\203\243\341\203\220 \341\203\222\341\203\225\341\203\220\341\203\242\341\203\224\341\203\233"
    "\341\203\220\341\203\232\341\203\220\341\203\220\341\203\240\341\203\224\341\203\231\341\203\230\341\203\236"
    "\341\203\220\341\203\220\341\203\241\341\203\243\341\203\234\341\203\241\341\203\230\341\203\235\341\203\234"
    "\341\203\230\341\203\220\341\203\260\341\203\233\341\203\220\341\203\223\341\203\220\341\203\221\341\203\220"
    "\341\203\223\341\203\230\341\203\221\341\203\220\341\203\227\341\203\243\341\203\233\341\203\230\341\203\221"
    "\341\203\220\341\203\234\341\203\222\341\203\231\341\203\235\341\203\231\341\203\230\341\203\221\341\203\220"
    "\341\203\240\341\203\241\341\203\224\341\203\232\341\203\235\341\203\234\341\203\220\341\203\221\341\203\220"
    "\341\203\245\341\203\235\341\203\221\341\203\224\341\203\230\341\203\240\341\203\243\341\203\227\341\203\230"
    "\341\203\221\341\203\224\341\203\232\341\203\222\341\203\240\341\203\220\341\203\223\341\203\230\341\203\221"
    "\341\203\224\341\203\232\341\203\243 \341\203\235\341\203\240\341\203\230\341\203\226\341\203\235\341\203\234"
    "\341\203\242\341\203\230\341\203\221\341\203\224\341\203\234\341\203\222\341\203\220\341\203\232\341\203\243"
    "\341\203\240\341\203\243\341\203\221\341\203\224\341\203\240\341\203\222\341\203\224\341\203\234\341\203\230"
    "\341\203\221\341\203\224\341\203\240\341\203\232\341\203\230\341\203\234\341\203\230\341\203\221\341\203\235"
    "\341\203\222\341\203\235\341\203\242\341\203\220\341\203\221\341\203\235\341\203\223\341\203\240\341\203\243"
    "\341\203\233\341\203\230\341\203\221\341\203\235\341\203\240\341\203\223\341\203\235\341\203\221\341\203\235"
    "\341\203\241\341\203\242\341\203\235\341\203\234\341\203\230\341\203\221\341\203\240\341\203\220\341\203\242"
    "\341\203\230\341\203\241\341\203\232\341\203\220\341\203\225\341\203\220\341\203\221\341\203\240\341\203\230"
    "\341\203\226\341\203\221\341\203\224\341\203\234\341\203\230\341\203\221\341\203\240\341\203\230\341\203\243"
    "\341\203\241\341\203\224\341\203\232\341\203\230\341\203\221\341\203\243\341\203\223\341\203\220\341\203\236"
    "\341\203\224\341\203\250\341\203\242\341\203\230\341\203\221\341\203\243\341\203\224\341\203\234\341\203\235"
    "\341\203\241 \341\203\220\341\203\230\341\203\240\341\203\224\341\203\241\341\203\230\341\203\221\341\203\243"
    "\341\203\245\341\203\220\341\203\240\341\203\224\341\203\241\341\203\242\341\203\230\341\203\222\341\203\224"
    "\341\203\242\341\203\224\341\203\221\341\203\235\341\203\240\341\203\222\341\203\230\341\203\222\341\203\225"
    "\341\203\220\341\203\223\341\203\220\341\203\232\341\203\220\341\203\256\341\203\220\341\203\240\341\203\220"
    "\341\203\222\341\203\240\341\203\220\341\203\234\341\203\220\341\203\223\341\203\220\341\203\222\341\203\243"
    "\341\203\220\341\203\234\341\203\257\341\203\235\341\203\243\341\203\223\341\203\220\341\203\231\341\203\220"
    "\341\203\223\341\203\220\341\203\231\341\203\220\341\203\240\341\203\230\341\203\223\341\203\220\341\203\240 "
    "\341\203\224\341\203\241 \341\203\241\341\203\220\341\203\232\341\203\220\341\203\233\341\203\230\341\203\223"
    "\341\203\224\341\203\232\341\203\230\341\203\223\341\203\224\341\203\234\341\203\225\341\203\224\341\203\240"
    "\341\203\230\341\203\223\341\203\224\341\203\234\341\203\236\341\203\220\341\203\241\341\203\220\341\203\240"
    "\341\203\230\341\203\223\341\203\235\341\203\260\341\203\220\341\203\223\341\203\243\341\203\221\341\203\220"
    "\341\203\230\341\203\223\341\203\243\341\203\221\341\203\232\341\203\230\341\203\234\341\203\230\341\203\223"
    "\341\203\243\341\203\233\341\203\220\341\203\222\341\203\224\341\203\242\341\203\224\341\203\224\341\203\223"
    "\341\203\230\341\203\234\341\203\221\341\203\243\341\203\240\341\203\222\341\203\230\341\203\224\341\203\232 "
    "\341\203\222\341\203\243\341\203\240\341\203\223\341\203\220\341\203\231\341\203\220\341\203\224\341\203\232 "
    "\341\203\241\341\203\243\341\203\225\341\203\220\341\203\230\341\203\240\341\203\220\341\203\224\341\203\240 "
    "\341\203\240\341\203\230\341\203\220\341\203\223\341\203\230\341\203\224\341\203\240\341\203\224\341\203\225"
    "\341\203\220\341\203\234\341\203\230\341\203\225\341\203\220\341\203\232\341\203\224\341\203\234\341\203\241"
    "\341\203\230\341\203\220\341\203\225\341\203\220\341\203\232\341\203\224\341\203\242\341\203\220\341\203\225"
    "\341\203\220\341\203\232\341\203\236\341\203\220\341\203\240\341\203\220\341\203\230\341\203\241\341\203\235"
    "\341\203\225\341\203\220\341\203\234\341\203\231\341\203\243\341\203\225\341\203\224\341\203\240\341\203\230"
    "\341\203\225\341\203\220\341\203\240\341\203\250\341\203\220\341\203\225\341\203\220\341\203\225\341\203\224"
    "\341\203\232\341\203\230\341\203\234\341\203\222\341\203\227\341\203\235\341\203\234\341\203\230\341\203\225"
    "\341\203\224\341\203\234\341\203\220\341\203\225\341\203\230\341\203\224\341\203\234\341\203\242\341\203\230"
    "\341\203\220\341\203\234\341\203\230\341\203\225\341\203\230\341\203\232\341\203\234\341\203\230\341\203\243"
    "\341\203\241\341\203\230\341\203\225\341\203\230\341\203\234\341\203\223\341\203\260\341\203\243\341\203\231"
    "\341\203\230\341\203\226\341\203\220\341\203\222\341\203\240\341\203\224\341\203\221\341\203\230\341\203\226"
    "\341\203\220\341\203\234\341\203\226\341\203\230\341\203\221\341\203\220\341\203\240\341\203\230\341\203\227"
    "\341\203\221\341\203\230\341\203\232\341\203\230\341\203\241\341\203\230\341\203\227\341\203\224\341\203\232 "
    "\341\203\220\341\203\225\341\203\230\341\203\225\341\203\230\341\203\230\341\203\220\341\203\234\341\203\222"
    "\341\203\235\341\203\234\341\203\230\341\203\230\341\203\226\341\203\233\341\203\230\341\203\240\341\203\230"
    "\341\203\230\341\203\235\341\203\260\341\203\220\341\203\234\341\203\224\341\203\241\341\203\221\341\203\243"
    "\341\203\240\341\203\222\341\203\230\341\203\231\341\203\220\341\203\233\341\203\236\341\203\220\341\203\232"
    "\341\203\220\341\203\231\341\203\220\341\203\240\341\203\220\341\203\231\341\203\220\341\203\241\341\203\230"
    "\341\203\231\341\203\220\341\203\240\341\203\220\341\203\251\341\203\230\341\203\231\341\203\220\341\203\240"
    "\341\203\242\341\203\220\341\203\256\341\203\224\341\203\234\341\203\220\341\203\231\341\203\220\341\203\241"
    "\341\203\220\341\203\221\341\203\232\341\203\220\341\203\234\341\203\231\341\203\220\341\203\231\341\203\220"
    "\341\203\242\341\203\220\341\203\234\341\203\230\341\203\220\341\203\231\341\203\220\341\203\242\341\203\233"
    "\341\203\220\341\203\234\341\203\223\341\203\243\341\203\231\341\203\224\341\203\230\341\203\236\341\203\242"
    "\341\203\220\341\203\243\341\203\234\341\203\230\341\203\231\341\203\224\341\203\232\341\203\234\341\203\230"
    "\341\203\231\341\203\230\341\203\222\341\203\220\341\203\232\341\203\230\341\203\231\341\203\230\341\203\224"
    "\341\203\225\341\203\230\341\203\231\341\203\230\341\203\235\341\203\242\341\203\235\341\203\231\341\203\230"
    "\341\203\242\341\203\235\341\203\231\341\203\230\341\203\250\341\203\230\341\203\234\341\203\230\341\203\235"
    "\341\203\225\341\203\230\341\203\231\341\203\232\341\203\243\341\203\237 \341\203\234\341\203\220\341\203\236"
    "\341\203\235\341\203\231\341\203\220\341\203\231\341\203\235\341\203\232\341\203\231\341\203\220\341\203\242"
    "\341\203\220\341\203\231\341\203\235\341\203\232\341\203\235\341\203\233\341\203\221\341\203\235\341\203\231"
    "\341\203\235\341\203\236\341\203\224\341\203\234\341\203\260\341\203\220\341\203\222\341\203\224\341\203\234"
    "\341\203\230\341\203\231\341\203\235\341\203\240\341\203\223\341\203\235\341\203\225\341\203\220\341\203\231"
    "\341\203\240\341\203\220\341\203\231\341\203\235\341\203\225\341\203\230\341\203\231\341\203\243\341\203\220"
    "\341\203\232\341\203\220 \341\203\232\341\203\243\341\203\233\341\203\236\341\203\243\341\203\240\341\203\230"
    "\341\203\231\341\203\243\341\203\241\341\203\231\341\203\235\341\203\232\341\203\220 \341\203\236\341\203\220"
    "\341\203\241\341\203\230\341\203\232\341\203\220\341\203\222\341\203\235\341\203\241\341\203\230\341\203\232"
    "\341\203\220\341\203\260\341\203\235\341\203\240\341\203\230\341\203\232\341\203\224\341\203\235\341\203\234"
    "\341\203\230\341\203\232\341\203\225\341\203\235\341\203\225\341\203\230\341\203\232\341\203\230\341\203\233"
    "\341\203\220\341\203\232\341\203\230\341\203\241\341\203\220\341\203\221\341\203\235\341\203\234\341\203\230"
    "\341\203\232\341\203\230\341\203\243\341\203\221\341\203\232\341\203\230\341\203\220\341\203\234\341\203\220"
    "\341\203\232\341\203\235\341\203\234\341\203\223\341\203\235\341\203\234\341\203\230\341\203\232\341\203\235"
    "\341\203\241 \341\203\220\341\203\234\341\203\257\341\203\224\341\203\232\341\203\224\341\203\241\341\203\230"
    "\341\203\232\341\203\243\341\203\220\341\203\234\341\203\222\341\203\236\341\203\240\341\203\220\341\203\221"
    "\341\203\220\341\203\234\341\203\222\341\203\230\341\203\232\341\203\243\341\203\245\341\203\241\341\203\224"
    "\341\203\233\341\203\221\341\203\243\341\203\240\341\203\222\341\203\230\341\203\233\341\203\220\341\203\223"
    "\341\203\240\341\203\230\341\203\223\341\203\230\341\203\233\341\203\220\341\203\230\341\203\220\341\203\233"
    "\341\203\230\341\203\233\341\203\220\341\203\232\341\203\220\341\203\222\341\203\220\341\203\233\341\203\220"
    "\341\203\234\341\203\230\341\203\232\341\203\220\341\203\233\341\203\220\341\203\240\341\203\241\341\203\224"
    "\341\203\232\341\203\230\341\203\233\341\203\220\341\203\241\341\203\231\341\203\220\341\203\242\341\203\230"
    "\341\203\233\341\203\224\341\203\223\341\203\224\341\203\232\341\203\230\341\203\234\341\203\230\341\203\233"
    "\341\203\224\341\203\234\341\203\223\341\203\235\341\203\241\341\203\220\341\203\233\341\203\224\341\203\240"
    "\341\203\230\341\203\223\341\203\220\341\203\233\341\203\224\341\203\256\341\203\230\341\203\231\341\203\235"
    "\341\203\233\341\203\230\341\203\232\341\203\220\341\203\234\341\203\230\341\203\233\341\203\230\341\203\234"
    "\341\203\241\341\203\231\341\203\230\341\203\233\341\203\230\341\203\243\341\203\234\341\203\256\341\203\224"
    "\341\203\234\341\203\230\341\203\233\341\203\235\341\203\233\341\203\221\341\203\220\341\203\241\341\203\220"
    "\341\203\233\341\203\235\341\203\234\341\203\236\341\203\224\341\203\232\341\203\230\341\203\224\341\203\233"
    "\341\203\235\341\203\234\341\203\240\341\203\224\341\203\220\341\203\232\341\203\230\341\203\233\341\203\235"
    "\341\203\234\341\203\242\341\203\224\341\203\225\341\203\230\341\203\223\341\203\224\341\203\235\341\203\233"
    "\341\203\235\341\203\234\341\203\242\341\203\224\341\203\240\341\203\224\341\203\230\341\203\233\341\203\235"
    "\341\203\241\341\203\231\341\203\235\341\203\225\341\203\230\341\203\233\341\203\243\341\203\233\341\203\221"
    "\341\203\220\341\203\230\341\203\234\341\203\220\341\203\230\341\203\240\341\203\235\341\203\221\341\203\230"
    "\341\203\234\341\203\220\341\203\241\341\203\220\341\203\243\341\203\234\341\203\224\341\203\220\341\203\236"
    "\341\203\235\341\203\232\341\203\230\341\203\234\341\203\230\341\203\243 \341\203\230\341\203\235\341\203\240"
    "\341\203\231\341\203\230\341\203\234\341\203\230\341\203\245\341\203\235\341\203\226\341\203\230\341\203\220"
    "\341\203\234\341\203\230\341\203\252\341\203\220\341\203\234\341\203\235\341\203\225\341\203\230 \341\203\241"
    "\341\203\220\341\203\223\341\203\230\341\203\234\341\203\243\341\203\233\341\203\224\341\203\220\341\203\235"
    "\341\203\220\341\203\256\341\203\220\341\203\231\341\203\220 \341\203\223\341\203\224 \341\203\256\341\203\243"
    "\341\203\220\341\203\240\341\203\224\341\203\241\341\203\230\341\203\235\341\203\231\341\203\232\341\203\224"
    "\341\203\234\341\203\223\341\203\230\341\203\235\341\203\241\341\203\220\341\203\231\341\203\220\341\203\235"
    "\341\203\241\341\203\232\341\203\235\341\203\235\341\203\241\341\203\242\341\203\230\341\203\234\341\203\230"
    "\341\203\235\341\203\260\341\203\240\341\203\230\341\203\223\341\203\230\341\203\236\341\203\220\341\203\240"
    "\341\203\230\341\203\226\341\203\230\341\203\236\341\203\224\341\203\231\341\203\230\341\203\234\341\203\230"
    "\341\203\236\341\203\224\341\203\240\341\203\227\341\203\230\341\203\236\341\203\232\341\203\235\341\203\225"
    "\341\203\223\341\203\230\341\203\225\341\203\230\341\203\236\341\203\234\341\203\235\341\203\233\341\203\236"
    "\341\203\224\341\203\234\341\203\230\341\203\236\341\203\235\341\203\234\341\203\223\341\203\230\341\203\250"
    "\341\203\224\341\203\240\341\203\230\341\203\236\341\203\235\341\203\240\341\203\242 \341\203\232\341\203\243"
    "\341\203\230\341\203\236\341\203\235\341\203\240\341\203\242\341\203\243\341\203\236\341\203\235\341\203\240"
    "\341\203\242\341\203\243 \341\203\220\341\203\232\341\203\224\341\203\222\341\203\240\341\203\230\341\203\236"
    "\341\203\240\341\203\220\341\203\246\341\203\220\341\203\236\341\203\243\341\203\234\341\203\220\341\203\237"
    "\341\203\224\341\203\234\341\203\224\341\203\225\341\203\220\341\203\240\341\203\224\341\203\230\341\203\231"
    "\341\203\230\341\203\220\341\203\225\341\203\230\341\203\231\341\203\230\341\203\240\341\203\224\341\203\241"
    "\341\203\230\341\203\244\341\203\230\341\203\240\341\203\230\341\203\222\341\203\220\341\203\240\341\203\230"
    "\341\203\235 \341\203\223\341\203\224 \341\203\237\341\203\220\341\203\234\341\203\224\341\203\230\341\203\240"
    "\341\203\235\341\203\240\341\203\235\341\203\233\341\203\230\341\203\241\341\203\220\341\203\232\341\203\225"
    "\341\203\220\341\203\223\341\203\235\341\203\240\341\203\230\341\203\241\341\203\220\341\203\234 \341\203\236"
    "\341\203\220\341\203\243\341\203\232\341\203\243\341\203\241\341\203\220\341\203\234 \341\203\244\341\203\240"
    "\341\203\220\341\203\234\341\203\252\341\203\230\341\203\241\341\203\231\341\203\235\341\203\241\341\203\220"
    "\341\203\234 \341\203\256\341\203\235\341\203\241\341\203\224\341\203\241\341\203\220\341\203\234 \341\203\256"
    "\341\203\243\341\203\220\341\203\234\341\203\230\341\203\241\341\203\220\341\203\234\341\203\231\341\203\242 "
    "\341\203\236\341\203\224\341\203\242\341\203\224\341\203\240\341\203\221\341\203\243\341\203\240\341\203\222"
    "\341\203\230\341\203\241\341\203\220\341\203\234\341\203\242\341\203\220 \341\203\231\341\203\240\341\203\243"
    "\341\203\241 \341\203\223\341\203\224 \341\203\242\341\203\224\341\203\234\341\203\224\341\203\240\341\203\230"
    "\341\203\244\341\203\224\341\203\241\341\203\220\341\203\234\341\203\242\341\203\230\341\203\220\341\203\222"
    "\341\203\235 \341\203\223\341\203\224 \341\203\251\341\203\230\341\203\232\341\203\224\341\203\241\341\203\220"
    "\341\203\234\341\203\245\341\203\242 \341\203\236\341\203\224\341\203\242\341\203\224\341\203\240\341\203\221"
    "\341\203\243\341\203\240\341\203\222\341\203\230\341\203\241\341\203\220\341\203\240\341\203\220\341\203\224"
    "\341\203\225\341\203\235\341\203\241\341\203\224\341\203\225\341\203\230\341\203\232\341\203\230\341\203\220"
    "\341\203\241\341\203\224\341\203\243\341\203\232\341\203\230\341\203\241\341\203\230\341\203\223\341\203\234"
    "\341\203\224\341\203\230\341\203\241\341\203\230\341\203\224\341\203\242\341\203\232\341\203\230\341\203\241"
    "\341\203\231\341\203\235\341\203\236\341\203\230\341\203\224\341\203\241\341\203\235\341\203\244\341\203\230"
    "\341\203\220\341\203\241\341\203\236\341\203\232\341\203\230\341\203\242\341\203\230\341\203\241\341\203\242"
    "\341\203\235\341\203\231\341\203\260\341\203\235\341\203\232\341\203\233\341\203\230\341\203\241\341\203\243"
    "\341\203\225\341\203\220\341\203\242\341\203\220\341\203\232\341\203\230\341\203\234\341\203\230\341\203\242"
    "\341\203\220\341\203\250\341\203\231\341\203\224\341\203\234\341\203\242\341\203\230\341\203\242\341\203\230"
    "\341\203\240\341\203\220\341\203\234\341\203\220\341\203\242\341\203\235\341\203\231\341\203\230\341\203\235"
    "\341\203\242\341\203\235\341\203\240\341\203\235\341\203\234\341\203\242\341\203\235\341\203\242\341\203\243"
    "\341\203\234\341\203\230\341\203\241\341\203\230\341\203\243\341\203\224\341\203\232\341\203\230\341\203\234"
    "\341\203\222\341\203\242\341\203\235\341\203\234\341\203\230\341\203\244\341\203\232\341\203\235\341\203\240"
    "\341\203\224\341\203\234\341\203\252\341\203\230\341\203\220\341\203\244\341\203\232\341\203\235\341\203\240"
    "\341\203\230\341\203\220\341\203\234\341\203\235\341\203\236\341\203\235\341\203\232\341\203\230\341\203\241"
    "\341\203\230\341\203\244\341\203\235\341\203\240\341\203\242\341\203\220\341\203\232\341\203\224\341\203\226"
    "\341\203\220\341\203\244\341\203\243\341\203\234\341\203\250\341\203\220\341\203\232\341\203\230\341\203\245"
    "\341\203\220\341\203\230\341\203\240\341\203\235\341\203\245\341\203\220\341\203\240\341\203\227\341\203\230"
    "\341\203\245\341\203\220\341\203\240\341\203\227\341\203\243\341\203\232\341\203\230\341\203\245\341\203\243"
    "\341\203\227\341\203\220\341\203\230\341\203\241\341\203\230\341\203\250\341\203\220\341\203\234\341\203\260"
    "\341\203\220\341\203\230\341\203\251\341\203\224\341\203\234\341\203\220\341\203\230\341\203\251\341\203\230"
    "\341\203\231\341\203\220\341\203\222\341\203\235\341\203\252\341\203\230\341\203\243\341\203\240\341\203\230"
    "\341\203\256\341\203\230\341\203\257\341\203\220\341\203\230\341\203\236\341\203\243\341\203\240\341\203\230"
    "\341\203\257\341\203\220\341\203\231\341\203\220\341\203\240\341\203\242\341\203\220\341\203\257\341\203\235"
    "\341\203\231\341\203\230\341\203\220\341\203\231\341\203\220\341\203\240\341\203\242\341\203\220\341\203\257"
    "\341\203\235\341\203\240\341\203\257\341\203\242\341\203\220\341\203\243\341\203\234\341\203\230\341\203\260"
    "\341\203\220\341\203\225\341\203\220\341\203\234\341\203\220\341\203\260\341\203\220\341\203\233\341\203\221"
    "\341\203\243\341\203\240\341\203\222\341\203\230\341\203\260\341\203\220\341\203\234\341\203\235\341\203\230"
    "\341\203\260\341\203\224\341\203\232\341\203\241\341\203\230\341\203\234\341\203\231\341\203\230\341\203\260"
    "\341\203\235\341\203\230 \341\203\220\341\203\234\341\203\230\341\203\260\341\203\235\341\203\234\341\203\222 "
    "\341\203\231\341\203\235\341\203\234\341\203\222\341\203\230\341\203\260\341\203\235\341\203\234\341\203\235"
    "\341\203\232\341\203\243\341\203\232\341\203\243\341\210\200\341\211\253\341\212\223\341\210\200\341\212\226"
    "\341\213\255\341\210\203\341\210\235\341\211\240\341\210\255\341\214\215\341\210\204\341\210\215\341\210\262"
    "\341\212\225\341\212\252\341\210\206\341\212\225\341\214\215 \341\212\256\341\212\225\341\214\215\341\210\206"
    "\341\212\226\341\210\211\341\210\211\341\210\210\341\212\225\341\213\260\341\212\225\341\210\211\341\212\255"
    "\341\210\260\341\210\235\341\211\240\341\210\255\341\214\215\341\210\211\341\213\213\341\212\225\341\214\215 "
    "\341\215\225\341\210\253\341\211\243\341\212\225\341\214\215\341\210\212\341\210\233\341\210\212\341\213\226"
    "\341\212\225\341\210\212\341\213\235\341\211\246\341\212\225\341\210\213 \341\210\256\341\210\233\341\212\223"
    "\341\210\213\341\210\206\341\210\255\341\210\213\341\215\223\341\213\235\341\210\214\341\214\216\341\210\265"
    "\341\210\214\341\215\215\341\212\256\341\213\232\341\213\253\341\210\215\341\213\251\341\211\245\341\210\215"
    "\341\213\253\341\212\223\341\210\216\341\210\265 \341\212\240\341\212\225\341\214\204\341\210\214\341\210\265"
    "\341\210\230\341\210\215\341\211\240\341\210\255\341\212\225\341\210\230\341\210\252\341\213\263\341\210\230"
    "\341\210\265\341\212\250\341\211\265\341\210\230\341\212\225\341\213\266\341\213\233\341\210\232\341\213\251"
    "\341\212\222\341\212\255\341\210\233\341\210\253\341\212\254\341\210\275\341\210\233\341\210\255\341\210\264"
    "\341\210\233\341\212\222\341\210\213\341\210\233\341\212\223\341\213\215\341\210\265\341\210\233\341\213\253"
    "\341\210\232\341\210\233\341\213\265\341\210\252\341\213\265\341\210\234\341\213\264\341\210\212\341\212\225"
    "\341\210\236\341\210\265\341\211\263\341\210\255\341\210\236\341\210\265\341\212\256\341\210\236\341\212\225"
    "\341\211\264\341\210\254\341\210\236\341\212\225\341\211\264\341\211\252\341\213\264\341\213\216\341\210\252"
    "\341\213\253\341\213\265\341\210\252\341\213\256 \341\213\264 \341\214\203\341\212\224\341\213\255\341\210\256"
    "\341\210\252\341\214\213\341\210\254\341\210\262\341\215\214\341\210\254\341\213\255\341\212\252\341\213\253"
    "\341\211\252\341\212\255\341\210\256\341\210\233\341\210\261\341\211\253\341\210\262\341\210\235 \341\210\252"
    "\341\215\221\341\210\262\341\213\265\341\212\222\341\210\263\341\210\215\341\211\253\341\213\266\341\210\255"
    "\341\210\263\341\210\253\341\213\254\341\211\256\341\210\263\341\212\225 \341\210\206\341\213\234\341\210\263"
    "\341\212\225\341\211\262\341\213\253\341\214\216\341\210\263\341\212\225\341\211\263 \341\210\233\341\210\255"
    "\341\211\263\341\210\263\341\213\215 \341\215\223\341\213\215\341\210\211\341\210\264\341\211\241 \341\212\250"
    "\341\211\260\341\210\233\341\210\264\341\212\225\341\211\265 \341\215\222\341\211\260\341\210\255\341\210\265"
    "\341\211\240\341\210\255\341\214\215\341\210\265\341\211\266\341\212\256\341\210\215\341\210\235\341\210\265"
    "\341\212\256\341\215\225\341\213\254\341\210\265\341\213\253\341\211\265\341\210\215\341\210\266\341\210\215"
    "\341\210\266\341\215\212\341\213\253\341\210\272\341\212\253\341\214\216\341\210\273\341\212\225\341\214\215"
    "\341\210\203\341\213\255\341\211\240\341\210\215\341\214\215\341\210\253\341\213\265\341\211\240\341\210\255"
    "\341\214\210\341\212\225\341\211\241\341\210\263\341\212\225\341\211\241\341\212\253\341\210\250\341\210\265"
    "\341\211\265\341\211\241\341\213\263\341\215\224\341\210\265\341\211\265\341\211\243\341\210\255\341\210\264"
    "\341\210\216\341\212\223\341\211\243\341\212\225\341\212\256\341\212\255\341\211\243\341\212\251\341\211\244"
    "\341\210\216 \341\210\206\341\210\252\341\213\236\341\212\225\341\211\264\341\211\244\341\213\252\341\214\202"
    "\341\212\225\341\214\215\341\211\244\341\213\255\341\210\251\341\211\265\341\211\245\341\210\253\341\211\262"
    "\341\210\265\341\210\213\341\211\253\341\211\245\341\210\255\341\213\235\341\211\240\341\212\225\341\211\245"
    "\341\210\255\341\214\205\341\211\263\341\213\215\341\212\225\341\211\245\341\213\214\341\212\226\341\210\265 "
    "\341\212\240\341\213\255\341\210\254\341\210\265\341\211\246\341\210\255\341\213\266\341\211\246\341\210\265"
    "\341\211\266\341\212\225\341\211\246\341\214\216\341\211\263\341\211\252\341\210\215\341\212\222\341\213\215"
    "\341\210\265\341\211\252\341\213\250\341\212\223\341\211\253\341\210\214\341\211\263\341\211\253\341\210\215"
    "\341\215\223\341\210\253\341\213\255\341\210\266\341\211\253\341\212\225\341\212\251\341\211\250\341\210\255"
    "\341\211\255\341\213\250\341\212\225\341\211\265\341\213\254\341\212\225\341\211\261\341\212\222\341\210\265"
    "\341\211\262\341\210\253\341\212\223\341\211\263\341\210\212\341\212\225\341\211\263\341\210\275\341\212\254"
    "\341\212\225\341\211\265\341\211\263\341\213\255\341\215\224\341\211\264\341\210\215 \341\212\240\341\211\252"
    "\341\211\255\341\211\265\341\211\245\341\210\212\341\210\262\341\211\266\341\210\256\341\212\225\341\211\266"
    "\341\211\272\341\213\253\341\212\225\341\214\215 \341\210\233\341\213\255\341\211\272\341\213\253\341\212\225"
    "\341\214\215 \341\210\253\341\213\255\341\211\274\341\212\225\341\214\215\341\213\261\341\212\223\341\210\266"
    "\341\212\223\341\211\263\341\210\215\341\212\223\341\213\255\341\210\256\341\211\242\341\212\225\341\210\203 "
    "\341\211\265\341\210\253\341\212\225\341\214\215\341\212\240\341\210\215\341\210\233\341\211\262\341\212\240"
    "\341\210\225\341\210\235\341\213\265\341\211\243\341\213\265\341\212\240\341\210\233\341\212\225\341\212\240"
    "\341\210\235\341\210\265\341\211\260\341\210\255\341\213\263\341\210\235\341\212\240\341\210\250\341\212\251"
    "\341\213\255\341\215\223\341\212\240\341\210\261\341\212\225\341\210\262\341\213\256\341\212\225\341\212\240"
    "\341\211\241 \341\213\263\341\211\242\341\212\240\341\211\242\341\214\203\341\212\225\341\212\240\341\212\225"
    "\341\211\263\341\210\215\341\213\253\341\212\240\341\212\255\341\210\253\341\212\240\341\213\262\341\210\265 "
    "\341\212\240\341\211\240\341\211\243\341\212\240\341\214\213\341\213\262\341\210\255\341\212\241\341\210\213"
    "\341\213\223\341\212\225 \341\211\243\341\213\223\341\211\263\341\210\255\341\212\242\341\213\235\341\210\232"
    "\341\210\255\341\212\246\341\210\205\341\210\252\341\213\265\341\212\246\341\210\265\341\210\216\341\212\246"
    "\341\210\265\341\211\262\341\212\225\341\215\243 \341\211\264\341\212\255\341\210\263\341\210\265\341\212\246"
    "\341\212\255\341\210\213\341\212\225\341\213\265\341\212\250\341\210\253\341\211\272\341\212\251\341\210\265"
    "\341\212\256\341\212\251\341\213\213\341\210\213 \341\210\211\341\210\235\341\215\221\341\210\255\341\212\252"
    "\341\210\272\341\212\225\341\213\215\341\212\252\341\211\266\341\212\252\341\213\250\341\211\255\341\212\252"
    "\341\214\213\341\210\212\341\212\253\341\210\212\341\212\253\341\210\235\341\215\223\341\210\213\341\212\253"
    "\341\210\235\341\215\226\341\211\265\341\212\253\341\210\253\341\212\253\341\210\265\341\212\253\341\210\255"
    "\341\211\263\341\210\204\341\212\223\341\212\253\341\210\263\341\211\245\341\210\213\341\212\225\341\212\253"
    "\341\212\253\341\211\265\341\210\233\341\212\225\341\213\261\341\212\253\341\213\255\341\210\256\341\212\254"
    "\341\215\225 \341\211\263\341\213\215\341\212\225\341\212\255\341\210\211\341\213\235 \341\212\223\341\215\226"
    "\341\212\253\341\212\255\341\210\253\341\212\256\341\213\215\341\212\256\341\210\215\341\212\225\341\212\256"
    "\341\210\215\341\212\253\341\211\263\341\212\256\341\210\216\341\210\235\341\211\246\341\212\256\341\210\255"
    "\341\213\266\341\211\243\341\212\256\341\215\220\341\212\225\341\210\200\341\214\210\341\212\225\341\212\256"
    "\341\215\225\341\212\225\341\210\200\341\214\215\341\213\210\341\210\223\341\212\253 \341\213\264 \341\213\213"
    "\341\210\254\341\213\235\341\213\212\341\212\225\341\213\265\341\210\201\341\212\255\341\213\213\341\210\255"
    "\341\210\266\341\213\215\341\213\214\341\210\212\341\212\225\341\214\215\341\211\260\341\212\225\341\213\231"
    "\341\210\252\341\212\255\341\213\233\341\212\225\341\213\232\341\211\243\341\210\255\341\213\233\341\214\215"
    "\341\210\254\341\211\245\341\213\253\341\212\225\341\214\216\341\212\225\341\213\254\341\210\254\341\211\253"
    "\341\212\225\341\213\254\341\211\260\341\211\246\341\210\255\341\213\255\341\213\260\341\211\245\341\210\212"
    "\341\212\225\341\213\260\341\212\225\341\211\250\341\210\255\341\213\261\341\211\244\341\213\263 \341\212\223"
    "\341\212\225\341\214\215\341\213\263\341\210\255 \341\212\242\341\210\265 \341\210\263\341\210\213\341\210\235"
    "\341\213\263\341\212\253\341\213\263\341\212\253\341\210\255\341\213\266\341\210\203\341\214\203\341\212\253"
    "\341\210\255\341\211\263\341\214\204\341\212\224\341\211\253\341\214\206\341\210\203\341\212\225\341\210\265"
    "\341\211\240\341\210\255\341\214\215\341\214\206\341\210\255\341\214\205 \341\211\263\341\213\215\341\212\225"
    "\341\214\215ranada\341\214\215\341\210\253\341\212\223\341\213\263\341\214\223\341\212\225\341\214\215\341\213"
    "\236\341\213\215\341\214\223\341\213\263\341\210\213\341\210\203\341\210\253\341\215\211keti\341\215\211nica"
    "\341\210\215\341\215\211\341\212\225\341\211\273\341\210\215\341\215\211\341\212\254\341\211\265\341\215\214si"
    "\341\215\214\341\210\265\341\215\215loriyano\341\215\226lisi\341\215\215\341\210\216\341\210\252\341\213\253"
    "\341\212\226\341\215\226\341\210\212\341\210\265\341\215\216ritaleza\341\215\216\341\210\255\341\211\263\341"
    "\210\214\341\213\233\341\215\220rita\341\215\220\341\210\255\340\260\244\341\215\223\341\210\252\341\210\265"
    "\341\215\223\341\212\223\341\210\233 \341\212\250\341\211\260\341\210\233\341\215\223\341\215\216si\341\215"
    "\223\341\215\216\341\210\265\341\215\225lovidivi\341\215\225\341\210\216\341\211\255\341\213\262\341\211\255"
    "\341\215\225\341\210\253\341\214\215\341\215\225\341\212\226\341\210\235 \341\215\224\341\212\225\341\215\226k"
    "ihhara\341\215\226rito\341\215\226rito ele\341\214\215re\341\215\226\341\210\255\341\211\265 \341\210\211\341"
    "\213\212\341\210\265\341\215\226\341\210\255\341\211\266\341\215\226\341\210\255\341\211\266 \341\212\240\341"
    "\210\210\341\214\215\341\210\254\341\215\226\341\212\255\341\210\223\341\210\253\341\216\240\341\217\215\341"
    "\217\230\341\217\202\341\216\253\341\216\264 \341\217\227\341\217\215\341\216\252\341\217\202\341\216\257\341"
    "\217\261\341\220\203\341\220\205\341\221\225\341\220\263\341\225\206\341\222\247\341\225\206\341\220\212\341"
    "\223\252\341\223\260\341\226\204\341\221\257\341\224\205\341\221\221\341\222\203\341\223\261\341\223\252\341"
    "\222\273 stuukhulm\341\225\225\341\223\252\341\223\202\341\220\205\341\224\205 vilnius\341\225\231\341\223\252"
    "\341\220\270\341\225\203\341\223\261\341\236\200\341\236\226\341\236\217\341\236\200\341\237\206\341\236\226"
    "\341\236\217\341\236\200\341\237\222\341\236\232\341\236\273\341\236\204\341\236\200\341\237\206\341\236\226"
    "\341\236\217\341\236\200\341\237\222\341\236\232\341\236\273\341\236\204\341\236\237\341\237\200\341\236\230"
    "\341\236\232\341\236\266\341\236\224\341\236\205\341\236\266\341\236\200\341\236\266\341\236\232\341\236\217"
    "\341\236\266\341\236\221\341\236\270\341\236\200\341\237\222\341\236\232\341\236\273\341\236\204\341\236\224"
    "\341\236\274\341\236\200\341\236\274\341\236\217\341\236\266\341\236\221\341\236\270\341\236\200\341\237\222"
    "\341\236\232\341\236\273\341\236\204\341\236\230\341\237\201\341\236\214\341\237\201\341\236\231\341\236\270"
    "\341\236\216\341\236\221\341\236\270\341\236\200\341\237\222\341\236\232\341\236\273\341\236\204\341\236\240"
    "\341\236\266\341\236\223\341\236\274\341\236\231\341\236\224\341\237\211\341\236\266\341\236\232\341\236\270"
    "\341\236\237\341\236\224\341\237\211\341\237\201\341\236\200\341\236\266\341\237\206\341\236\204\341\236\227"
    "\341\236\223\341\236\200\341\236\226\341\236\204\341\236\217\341\236\232\341\236\266\341\236\205\341\236\227"
    "\341\236\223\341\236\226\341\237\201\341\236\211\341\236\227\341\237\222\341\236\223\341\237\206\341\236\200"
    "\341\237\206\341\236\226\341\236\204\341\237\213\341\236\217\341\237\222\341\236\232\341\236\266\341\236\205"
    "\341\236\227\341\237\222\341\236\223\341\237\206\341\236\226\341\237\201\341\236\211\341\236\231\341\237\211"
    "\341\236\266\341\237\206\341\236\204\341\236\240\341\237\222\341\236\202\341\236\274\341\236\223\341\236\237"
    "\341\236\204\341\236\240\341\236\224\341\236\232\341\236\237\341\236\267\341\236\204\341\237\222\341\236\240"
    "\341\236\224\341\236\273\341\236\232\341\236\270\341\236\237\341\237\201\341\236\242\341\237\212\341\236\274"
    "\341\236\233\341\236\237\341\237\212\341\236\270\341\236\212\341\236\223\341\236\270\341\236\231\341\237\217"
    "\341\236\237\341\237\212\341\236\270\341\236\217\341\236\220\341\236\233\341\236\240\341\236\204\341\236\200"
    "\341\236\204\341\236\240\341\236\273\341\236\204\341\236\200\341\236\273\341\236\204\341\240\244\341\240\257"
    "\341\240\240\341\240\255\341\240\240\341\240\250\341\240\252\341\240\240\341\240\255\341\240\240\341\240\262"
    "\341\240\244\341\240\267\341\261\232\341\261\246\341\261\242\341\261\232\341\261\253\341\261\237\341\261\265"
    "\341\261\237\341\261\253\341\261\275\341\261\237\341\261\242\341\261\250\341\261\244\341\261\233\341\261\245"
    "\341\261\232\341\261\250\341\261\257\341\261\251\341\261\261\341\261\256 \341\261\261\341\261\237\341\261\235"
    "\341\261\234\341\261\275\341\261\250\341\261\237\341\261\246\341\261\237\341\261\261\341\261\237\341\261\255"
    "\341\261\250\341\261\263\341\261\265\341\261\244\342\264\260\342\265\216\342\265\223\342\265\224\342\264\260"
    "\342\264\275\342\265\223\342\265\233\342\264\260\342\265\217\342\264\274\342\264\260\342\265\217\342\264\260"
    "\342\265\242\342\265\224\342\265\223\342\264\261\342\265\211\343\201\212\343\201\212\343\201\225\343\201\213"
    "\343\201\227\343\201\215\343\202\207\343\201\206\343\201\250\343\201\227\343\201\265\343\201\217\343\201\212"
    "\343\201\213\343\201\265\343\201\217\343\201\212\343\201\213\343\201\227\343\202\242\343\202\254\343\203\207"
    "\343\202\243\343\203\274\343\203\253\343\202\242\343\202\257\343\203\251\343\202\242\343\202\271\343\203\263"
    "\343\202\267\343\202\252\343\203\263\343\202\242\343\203\206\343\203\215\343\202\242\343\203\207\343\202\243"
    "\343\202\271\343\202\242\343\203\231\343\203\220\343\202\242\343\203\223\343\202\270\343\203\243\343\203\263"
    "\343\202\242\343\203\225\343\203\236\343\203\200\343\203\274\343\203\220\343\203\274\343\203\211\343\202\242"
    "\343\203\226\343\203\200\343\203\223\343\202\242\343\203\240\343\202\271\343\203\206\343\203\253\343\203\200"
    "\343\203\240\343\202\242\343\203\240\343\203\252\343\203\210\343\202\265\343\203\253\343\202\242\343\203\253"
    "\343\203\236\343\203\210\343\202\244\343\202\242\343\203\254\343\202\255\343\203\221\343\202\242\343\203\263"
    "\343\202\277\343\203\253\343\203\244\343\202\242\343\203\263\343\203\206\343\202\243\343\202\260\343\202\242"
    "\343\203\273\343\202\260\343\202\242\343\203\206\343\203\236\343\203\251\343\202\242\343\203\263\343\203\236"
    "\343\203\263\343\202\244\343\202\271\343\202\277\343\203\263\343\203\226\343\203\274\343\203\253\343\202\244"
    "\343\202\272\343\203\237\343\203\253\343\202\244\343\203\251\343\202\257\343\203\252\343\202\252\343\203\263"
    "\343\202\246\343\202\243\343\203\263\343\203\210\343\203\225\343\203\203\343\202\257\343\202\246\343\202\243"
    "\343\203\274\343\203\263\343\202\246\343\202\247\343\203\252\343\203\263\343\203\210\343\203\263\343\202\246"
    "\343\203\226\343\203\211\343\202\246\343\203\251\343\203\263\343\203\220\343\203\274\343\203\210\343\203\253"
    "\343\202\250\343\203\203\343\202\265\343\202\246\343\202\243\343\203\251\343\202\250\343\203\207\343\202\243"
    "\343\203\263\343\203\220\343\203\251\343\202\250\343\203\254\343\203\220\343\203\263\343\202\252\343\202\242"
    "\343\203\217\343\202\253\343\202\252\343\202\271\343\203\255\343\202\252\343\203\225\343\203\252\343\203\211"
    "\343\202\252\343\203\274\343\202\257\343\203\251\343\203\263\343\203\211\343\202\252\343\203\274\343\202\271"
    "\343\203\206\343\202\243\343\203\263\343\202\253\343\202\244\343\203\255\343\202\253\343\202\265\343\203\226"
    "\343\203\251\343\203\263\343\202\253\343\202\253\343\202\277\343\203\274\343\203\213\343\202\242\343\202\253"
    "\343\203\210\343\203\236\343\203\263\343\202\272\343\202\253\343\203\251\343\202\253\343\202\271\343\202\253"
    "\343\203\251\343\203\201\343\202\253\343\203\251\343\203\274\343\203\201\343\203\274\343\202\253\343\203\253"
    "\343\202\277\343\203\230\343\203\212\343\202\253\343\203\263\343\203\221\343\203\251\343\202\253\343\203\263"
    "\343\203\235\343\203\203\343\203\210\343\202\255\343\202\254\343\203\252\343\202\255\343\202\267\343\203\212"
    "\343\202\246\343\202\255\343\203\210\343\202\255\343\203\247\343\202\246\343\203\210\343\202\255\343\203\274"
    "\343\202\246\343\202\257\343\202\242\343\203\251\343\203\253\343\203\263\343\203\227\343\203\274\343\203\253"
    "\343\202\257\343\202\244\343\203\274\343\203\263\343\202\272\343\202\277\343\202\246\343\203\263\343\202\257"
    "\343\202\271\343\202\263\343\202\257\343\202\277\343\202\244\343\202\267\343\202\257\343\203\251\343\202\257"
    "\343\203\225\343\202\257\343\203\253\343\202\270\343\203\245 \343\203\212\343\203\235\343\202\253\343\202\257"
    "\343\203\253\343\203\274\343\202\270\343\203\245\343\203\273\343\203\212\343\203\235\343\202\253\343\202\260"
    "\343\202\242\343\203\200\343\203\251\343\203\217\343\203\251\343\202\260\343\203\251\343\203\212\343\203\200"
    "\343\202\261\343\203\253\343\203\263\343\202\261\343\203\274\343\203\227\343\202\277\343\202\246\343\203\263"
    "\343\202\263\343\203\210\343\203\253\343\202\263\343\203\232\343\203\263\343\203\217\343\203\274\343\202\262"
    "\343\203\263\343\202\263\343\203\253\343\202\253\343\202\277\343\202\263\343\203\253\343\203\211\343\203\220"
    "\343\202\263\343\203\255\343\203\263\343\203\234\343\202\263\343\203\274\343\203\201\343\202\264\343\203\274"
    "\343\203\253\343\203\211\343\202\263\343\203\274\343\202\271\343\203\210\343\202\264\343\203\274\343\203\253"
    "\343\203\211\343\203\273\343\202\263\343\203\274\343\202\271\343\203\210\343\202\265\343\202\244\343\202\264"
    "\343\203\263\343\202\265\343\203\251\343\202\250\343\203\264\343\202\251\343\202\265\343\203\253\343\203\220"
    "\343\203\211\343\203\274\343\203\253\343\202\265\343\203\253\343\203\264\343\202\241\343\203\211\343\203\274"
    "\343\203\253\343\202\265\343\203\263\343\202\257\343\203\210\343\203\232\343\203\206\343\203\253\343\203\226"
    "\343\203\253\343\202\257\343\202\265\343\203\263\343\202\277\343\203\236\343\203\253\343\202\277\343\202\265"
    "\343\203\263\343\202\277\343\203\273\343\202\257\343\203\253\343\202\271\343\203\273\343\203\207\343\203\273"
    "\343\203\206\343\203\215\343\203\252\343\203\225\343\202\247\343\202\265\343\203\263\343\203\206\343\202\243"
    "\343\202\242\343\202\264\343\202\265\343\203\263\343\203\206\343\202\243\343\202\242\343\202\264\343\203\273"
    "\343\203\207\343\203\273\343\202\253\343\203\252\343\202\265\343\203\263\343\203\221\343\202\246\343\203\255"
    "\343\202\265\343\203\263\343\203\225\343\202\242\343\203\263\343\202\265\343\203\263\343\203\225\343\203\251"
    "\343\203\263\343\202\267\343\202\271\343\202\263\343\202\265\343\203\263\343\203\233\343\202\273\343\202\265"
    "\343\203\263\343\203\273\343\203\211\343\202\245\343\203\213\343\202\266\343\202\260\343\203\254\343\203\226"
    "\343\202\266\343\203\263\343\202\270\343\203\220\343\203\253\343\202\267\343\203\206\343\202\243\343\202\267"
    "\343\202\242\343\203\210\343\203\253\343\202\267\343\202\247\343\203\240\343\203\252\343\202\242\343\203\203"
    "\343\203\227\343\202\267\343\202\253\343\202\264\343\202\267\343\203\211\343\203\213\343\203\274\343\202\267"
    "\343\203\243\343\203\253\343\203\240\343\203\273\343\202\250\343\203\253\343\203\273\343\202\267\343\202\247"
    "\343\202\244\343\202\257\343\202\267\343\203\263\343\202\254\343\203\235\343\203\274\343\203\253\343\202\270"
    "\343\203\243\343\202\244\343\203\227\343\203\253\343\202\270\343\203\243\343\202\253\343\203\253\343\202\277"
    "\343\202\270\343\203\245\343\203\215\343\203\274\343\203\264\343\202\270\343\203\247\343\202\260\343\202\270"
    "\343\203\243\343\202\253\343\203\253\343\202\277\345\270\202\343\202\270\343\203\247\343\203\274\343\202\270"
    "\343\202\277\343\202\246\343\203\263\343\202\271\343\202\263\343\203\224\343\202\250\343\202\271\343\203\210"
    "\343\203\203\343\202\257\343\203\233\343\203\253\343\203\240\343\202\271\343\203\220\343\202\271\343\203\227"
    "\343\203\252\343\203\210\343\202\273\343\203\223\343\203\252\343\202\242\343\202\273\343\203\223\343\203\252"
    "\343\203\243\343\202\273\343\203\226\345\270\202\343\202\275\343\202\246\343\203\253\343\202\275\343\202\246"
    "\343\203\253\347\211\271\345\210\245\345\270\202\343\202\275\343\203\225\343\202\243\343\202\242\343\202\277"
    "\343\202\267\343\203\245\343\202\261\343\203\263\343\203\210\343\202\277\343\203\252\343\203\263\343\203\200"
    "\343\202\253\343\203\274\343\203\253\343\203\200\343\203\203\343\202\253\343\203\200\343\203\212\343\203\263"
    "\343\203\200\343\203\226\343\203\252\343\203\263\343\203\200\343\203\253\343\202\250\343\202\271\343\202\265"
    "\343\203\251\343\203\274\343\203\240\343\203\201\343\202\247\343\203\263\343\203\212\343\202\244\343\203\201"
    "\343\202\250\343\203\263\343\203\236\343\202\244\343\203\201\343\202\250\343\203\263\343\203\251\343\203\274"
    "\343\202\244\343\203\201\343\203\245\343\203\213\343\202\271\343\203\201\343\203\245\343\203\274\343\203\252"
    "\343\203\203\343\203\222\343\203\206\343\202\243\343\203\251\343\203\212\343\203\206\343\203\203\343\202\265"
    "\343\203\255\343\203\213\343\202\255\343\203\206\343\203\253\343\202\242\343\203\223\343\203\226\343\203\206"
    "\343\203\274\343\202\265\343\203\220\343\203\274\343\203\263\343\203\212\343\202\263\343\203\274\343\203\263"
    "\343\203\273\343\203\227\343\203\274\343\202\261\343\203\203\343\203\210\343\203\207\343\203\252\343\203\274"
    "\343\203\207\343\203\263\343\203\220\343\203\274\343\203\207\343\203\263\343\203\221\343\202\265\343\203\274"
    "\343\203\253\343\203\210\343\203\223\343\203\252\343\202\267\343\203\210\343\203\255\343\203\263\343\203\210"
    "\343\203\211\343\202\245\343\203\226\343\203\255\343\203\264\343\203\213\343\202\257\343\203\211\343\202\245"
    "\343\203\236\343\202\262\343\203\206\343\203\211\343\203\220\343\202\244\343\203\211\343\203\274\343\203\217"
    "\343\203\212\343\202\244\343\203\255\343\203\223\343\203\212\343\202\277\343\203\253\343\203\212\343\203\203"
    "\343\202\275\343\203\274\343\203\212\343\203\235\343\203\252\343\203\212\343\203\263\343\203\207\343\202\243"
    "\343\203\213\343\202\263\343\202\267\343\202\242\343\203\213\343\203\243\343\203\201\343\203\243\343\203\263"
    "\343\203\213\343\203\245\343\203\274\343\203\250\343\203\274\343\202\257\343\203\213\343\203\274\343\202\271"
    "\343\203\214\343\203\241\343\202\242\343\203\216\343\203\264\343\202\243\343\203\273\343\202\265\343\203\211"
    "\343\203\217\343\202\244\343\203\207\343\203\251\343\203\220\343\203\274\343\203\211\343\203\217\343\203\216"
    "\343\202\244\343\203\217\343\203\220\343\203\212\343\203\217\343\203\263\343\203\226\343\203\253\343\202\257"
    "\343\203\220\343\202\257\343\203\274\343\203\220\343\202\277\343\203\264\343\202\243\343\202\242\343\203\220"
    "\343\203\210\343\202\245\343\203\237\343\203\220\343\203\253\343\202\273\343\203\255\343\203\212\343\203\220"
    "\343\203\253\343\203\221\343\203\251\343\202\244\343\202\275\343\203\220\343\203\254\343\203\203\343\202\277"
    "\343\203\220\343\203\254\343\203\263\343\202\267\343\202\242\343\203\220\343\203\263\343\202\254\343\203\255"
    "\343\203\274\343\203\253\343\203\220\343\203\263\343\202\257\343\203\274\343\203\220\343\203\274\343\203\220"
    "\343\203\263\343\202\257\343\203\274\343\203\220\343\203\274\345\270\202\343\203\220\343\203\263\343\202\263"
    "\343\202\257\343\203\221\343\203\212\343\203\236\343\202\267\343\203\206\343\202\243\343\203\221\343\203\225"
    "\343\202\251\343\202\271\343\203\221\343\203\252\343\203\221\343\203\253\343\203\236\343\203\273\343\203\207"
    "\343\203\273\343\203\236\343\203\252\343\203\247\343\203\253\343\202\253\343\203\221\343\203\254\343\203\253"
    "\343\203\242\343\203\221\343\203\274\343\202\271\343\203\223\343\203\245\343\202\266\343\203\263\343\203\206"
    "\343\202\243\343\202\252\343\203\263\343\203\225\343\202\243\343\203\254\343\203\263\343\203\204\343\202\247"
    "\343\203\225\343\202\247\343\202\272\343\203\225\343\202\251\343\203\253\343\202\277\343\203\254\343\202\266"
    "\343\203\225\343\202\257\343\202\252\343\202\253\343\203\225\343\202\257\343\202\252\343\202\253\343\202\267"
    "\343\203\225\343\203\253\343\202\254\343\203\200\343\203\225\343\203\255\343\203\252\343\202\242\343\203\216"
    "\343\203\274\343\203\235\343\203\252\343\202\271\343\203\225\343\203\263\343\202\267\343\203\243\343\203\253"
    "\343\203\226\343\202\250\343\203\216\343\202\271\343\202\242\343\202\244\343\203\254\343\202\271\343\203\226"
    "\343\202\253\343\203\254\343\202\271\343\203\210\343\203\226\343\203\200\343\203\232\343\202\271\343\203\210"
    "\343\203\226\343\203\251\343\203\201\343\202\271\343\203\251\343\203\264\343\202\241\343\203\226\343\203\252"
    "\343\202\271\343\203\231\343\203\263\343\203\226\343\203\252\343\203\203\343\202\270\343\202\277\343\202\246"
    "\343\203\263\343\203\226\343\203\252\343\203\245\343\203\203\343\202\273\343\203\253\343\203\226\343\203\263"
    "\343\202\277\343\202\246\343\203\227\343\202\250\343\203\253\343\203\210\343\203\273\343\203\220\343\203\244"
    "\343\203\253\343\202\277\343\203\227\343\203\215\343\203\274\343\203\227\343\203\216\343\203\263\343\203\232"
    "\343\203\263\343\203\227\343\203\251\343\203\217\343\203\227\343\203\251\343\203\244\343\203\273\343\203\207"
    "\343\203\253\343\203\273\343\202\253\343\203\253\343\203\241\343\203\263\343\203\227\343\203\255\343\203\264"
    "\343\203\207\343\202\243\343\203\225\343\203\230\343\203\253\343\202\267\343\203\263\343\202\255\343\203\231"
    "\343\202\244\343\203\253\343\203\274\343\203\210\343\203\231\343\202\252\343\202\260\343\203\251\343\203\274"
    "\343\203\211\343\203\231\343\203\253\343\202\262\343\203\263\343\203\231\343\203\253\343\203\252\343\203\263"
    "\343\203\231\343\203\255\343\202\252\343\203\252\343\202\276\343\203\263\343\203\201\343\203\231\343\203\255"
    "\343\202\252\343\203\252\343\202\276\343\203\263\343\203\206\343\203\233\343\202\244\343\202\242\343\203\263"
    "\343\203\233\343\203\216\343\203\253\343\203\253\343\203\233\343\203\274\343\203\201\343\203\237\343\203\263"
    "\343\203\233\343\203\274\343\203\201\343\203\237\343\203\263\345\270\202\343\203\234\343\202\264\343\202\277"
    "\343\203\234\343\202\271\343\203\210\343\203\263\343\203\234\343\203\211\343\203\253\343\203\240\343\203\234"
    "\343\203\253\343\203\211\343\203\274\343\203\234\343\203\255\343\203\274\343\203\213\343\203\243\343\203\235"
    "\343\202\253\343\203\251\343\203\235\343\203\253\343\203\210\343\203\235\343\203\253\343\203\210\343\203\273"
    "\343\202\242\343\203\254\343\202\260\343\203\254\343\203\235\343\203\263\343\203\207\343\202\243\343\202\267"
    "\343\202\247\343\203\252\343\203\235\343\203\274\343\203\210\343\203\253\343\202\244\343\202\271\343\203\236"
    "\343\202\244\343\202\242\343\203\237\343\203\236\343\202\271\343\202\253\343\203\203\343\203\210\343\203\236"
    "\343\203\211\343\203\252\343\203\274\343\203\211\343\203\236\343\203\211\343\203\252\343\203\274\343\203\211"
    "\345\270\202\343\203\236\343\203\212\343\202\246\343\202\271\343\203\236\343\203\213\343\203\251\343\203\236"
    "\343\203\251\343\202\254\343\203\236\343\203\251\343\202\261\343\202\267\343\203\245\343\203\236\343\203\253"
    "\343\202\273\343\202\244\343\203\246\343\203\236\343\203\254\343\203\236\343\203\263\343\203\217\343\203\203"
    "\343\202\277\343\203\263\343\203\237\343\203\245\343\203\263\343\203\230\343\203\263\343\203\237\343\203\251"
    "\343\203\216\343\203\237\343\203\263\343\202\271\343\202\257\343\203\240\343\203\263\343\203\220\343\202\244"
    "\343\203\241\343\202\255\343\202\267\343\202\263\343\202\267\343\203\206\343\202\243\343\203\241\343\203\207"
    "\343\202\270\343\203\263\343\203\241\343\203\252\343\203\200\343\203\241\343\203\253\343\203\234\343\203\253"
    "\343\203\263\343\203\241\343\203\263\343\203\211\343\203\274\343\202\265\343\203\242\343\202\271\343\202\257"
    "\343\203\257\343\203\242\343\202\271\343\202\277\343\203\253\343\203\242\343\203\263\343\203\206\343\203\223"
    "\343\203\207\343\202\252\343\203\242\343\203\263\343\203\206\343\203\254\343\202\244\343\203\242\343\203\263"
    "\343\203\210\343\203\252\343\202\252\343\203\274\343\203\253\343\203\242\343\203\263\343\203\220\343\202\265"
    "\343\203\242\343\203\263\343\203\232\343\203\252\343\202\250\343\203\244\343\203\263\343\202\264\343\203\263"
    "\343\203\250\343\203\217\343\203\215\343\202\271\343\203\226\343\203\253\343\202\260\343\203\250\343\203\274"
    "\343\203\206\343\203\234\343\203\252\343\203\251\343\202\264\343\202\271\343\203\251\343\202\271\343\203\273"
    "\343\203\221\343\203\253\343\203\236\343\202\271\343\203\273\343\203\207\343\203\273\343\202\260\343\203\251"
    "\343\203\263\343\203\273\343\202\253\343\203\212\343\203\252\343\202\242\343\203\251\343\203\221\343\202\271"
    "\343\203\251\343\203\233\343\203\274\343\203\253\343\203\251\343\203\273\343\203\255\343\203\236\343\203\274"
    "\343\203\212\343\203\251\343\203\274\343\203\233\343\203\274\343\203\253\343\203\252\343\202\252\343\203\207"
    "\343\202\270\343\203\243\343\203\215\343\202\244\343\203\255\343\203\252\343\202\254\343\203\252\343\202\271"
    "\343\203\234\343\203\263\343\203\252\343\203\236\343\203\252\343\203\244\343\203\211\343\203\252\343\203\245"
    "\343\203\226\343\203\252\343\203\243\343\203\212\343\203\252\343\203\264\343\202\243\343\202\246\343\203\253"
    "\343\202\242\343\203\263\343\203\221\343\203\220\343\203\274\343\203\263\351\203\241\343\203\253\343\202\257"
    "\343\202\273\343\203\263\343\203\226\343\203\253\343\202\257\343\203\254\343\202\244\343\202\255\343\203\243"
    "\343\203\264\343\202\243\343\203\274\343\202\257\343\203\254\343\202\252\343\203\263\343\203\254\343\202\267"
    "\343\203\225\343\202\247\343\203\255\343\202\265\343\203\263\343\202\274\343\203\253\343\202\271\343\203\255"
    "\343\203\263\343\203\211\343\203\263\343\203\255\343\203\274\343\203\236\343\203\257\343\203\253\343\202\267"
    "\343\203\243\343\203\257\343\203\257\343\203\274\343\203\251\343\203\274\343\203\212\343\202\267\343\203\274"
    "\343\203\264\343\202\243\343\202\250\343\203\263\343\203\201\343\203\243\343\203\263\343\203\264\343\202\243"
    "\343\202\250\343\203\263\343\203\201\343\203\243\343\203\263\345\270\202\343\203\264\343\202\243\343\203\252"
    "\343\203\213\343\203\245\343\202\271\344\270\207\350\261\241\344\270\211\350\227\251\345\270\202\344\270\211"
    "\350\230\255\346\270\257\344\270\212\346\265\267\344\270\212\346\265\267\345\270\202\344\270\234\344\272\254"
    "\344\270\255\345\233\275\344\270\212\346\265\267\344\270\260\346\262\231\345\260\224\344\270\271\344\275\233"
    "\344\270\271\345\270\225\346\262\231\344\271\214\345\205\260\345\267\264\346\211\230\344\271\224\346\262\273"
    "\345\270\202\344\272\236\346\235\276\346\243\256\344\272\236\347\276\216\351\201\224\345\267\264\345\276\267"
    "\344\272\254\351\203\275\344\272\254\351\203\275\345\270\202\344\273\260\345\205\211\344\274\212\345\205\271"
    "\345\257\206\345\260\224\344\274\212\346\213\211\345\205\213\345\210\251\347\277\201\344\274\212\346\226\257"
    "\345\235\246\345\240\241\344\274\212\346\226\257\345\235\246\345\270\203\345\260\224\344\274\246\346\225\246"
    "\344\275\233\347\275\227\344\274\246\350\220\250\345\200\253\346\225\246\345\205\213\345\215\242\346\227\245 "
    "\347\272\263\346\263\242\345\215\241\345\205\213\346\213\211\347\247\221\345\244\253\345\205\247\347\276\205"
    "\346\257\224\345\206\205\347\275\227\346\257\225\345\210\251\346\262\203\345\244\253\345\210\251\351\233\205"
    "\345\276\227\345\210\251\351\233\205\345\276\267\345\210\251\351\246\254\345\212\240\345\260\224\345\220\204"
    "\347\255\224\345\212\240\345\276\267\346\273\277\351\203\275\345\212\252\347\276\216\351\230\277\345\213\277"
    "\347\244\201\347\266\255\345\213\277\347\244\201\347\273\264\345\214\227\344\272\254\345\214\227\344\272\254"
    "\345\270\202\345\215\216\346\262\231\345\215\221\347\210\276\346\240\271\345\215\232\345\205\213\346\213\211"
    "\345\215\232\345\276\267\351\262\201\345\247\206\345\215\232\346\264\233\345\260\274\344\272\232\345\215\241"
    "\345\210\251\345\215\241\345\241\224\350\265\253\347\272\263\345\215\241\346\213\211\345\215\241\346\226\257"
    "\345\215\241\346\213\211\345\245\207\345\215\241\350\220\250\345\270\203\345\205\260\345\215\241\345\215\242"
    "\345\270\203\345\260\224\351\233\205\351\202\243\345\217\244\351\276\215\345\217\257\345\200\253\345\235\241"
    "\345\217\260\345\214\227\345\217\260\345\214\227\345\270\202\345\220\211\344\275\263\345\210\251\345\220\211"
    "\351\232\206\345\235\241\345\223\210\347\223\246\351\202\243\345\223\245\345\276\267\345\240\241\345\223\245"
    "\346\234\254\345\223\210\346\240\271\345\223\245\346\236\227\345\240\241\345\226\200\346\213\211\350\232\251"
    "\345\226\254\346\262\273\345\270\202\345\234\243\344\277\235\347\275\227\345\234\243\345\205\213\351\262\201"
    "\346\226\257 \345\276\267\347\211\271\345\206\205\351\207\214\350\264\271\345\234\243\345\234\260\344\272\232"
    "\345\223\245\345\234\243\345\275\274\345\276\227\345\240\241\345\234\243\350\203\241\345\256\211\345\234\260"
    "\346\213\211\351\202\243\345\235\216\345\270\225\346\213\211\345\237\272\345\244\232\345\237\272\345\270\214"
    "\350\256\267\344\271\214\345\237\272\350\274\224\345\241\224\344\273\200\345\271\262\345\241\224\346\236\227"
    "\345\241\236\346\213\211\350\200\266\344\275\233\345\241\236\347\266\255\344\272\236\345\241\236\347\273\264"
    "\345\210\251\344\272\232\345\241\236\350\220\250\346\264\233\345\260\274\345\237\272\345\242\250\345\260\224"
    "\346\234\254\345\242\250\347\210\276\346\234\254\345\242\250\350\245\277\345\223\245\345\237\216\345\244\217"
    "\347\201\243\346\213\277\345\244\232\344\274\246\345\244\232\345\244\232\345\200\253\345\244\232\345\244\232"
    "\345\223\210\345\244\242\346\257\224\345\210\251\350\200\266\345\244\247\351\230\252\345\244\247\351\230\252"
    "\345\270\202\345\244\251\345\272\234\345\245\210\346\264\233\346\257\224\345\245\245\346\226\257\351\231\206"
    "\345\245\245\350\265\253\351\207\214\345\276\267\345\245\247\345\205\213\350\230\255\351\203\275\346\234\203"
    "\345\215\200\345\245\247\346\226\257\346\261\200\345\245\247\346\226\257\351\231\270\345\245\275\346\234\233"
    "\350\247\222\351\216\256\345\250\201\351\235\210\351\240\223\345\255\237\344\271\260\345\255\237\350\262\267"
    "\345\256\211\345\234\260\347\223\234\345\256\211\345\241\224\345\210\251\344\272\232\345\256\211\345\241\224"
    "\345\210\251\344\272\236\345\256\211\346\233\274\345\256\235\345\256\211\345\257\266\345\256\211\345\260\274"
    "\346\226\257\345\260\274\347\247\221\350\245\277\344\272\232\345\260\274\347\247\221\350\245\277\344\272\236"
    "\345\262\230\346\270\257\345\263\264\346\270\257\345\267\264\344\272\232\345\260\224\345\241\224\346\270\257"
    "\345\267\264\344\272\236\347\210\276\345\241\224\346\270\257\345\267\264\345\200\253\350\245\277\344\272\236"
    "\345\267\264\345\213\222\350\216\253\345\270\202\345\267\264\345\241\236\347\275\227\351\202\243\345\267\264"
    "\345\241\236\351\232\206\347\264\215\345\267\264\345\272\223\345\267\264\346\213\277\351\246\254\345\237\216"
    "\345\267\264\347\273\237\345\267\264\350\226\251\351\232\206\346\213\277\345\267\264\350\276\276\345\250\201"
    "\344\272\232\345\267\264\351\273\216\345\270\203\345\212\240\345\213\222\346\226\257\347\211\271\345\270\203"
    "\345\220\211\345\270\202\345\270\203\345\256\234\350\253\276\346\226\257\350\211\276\345\210\251\346\226\257"
    "\345\270\203\345\256\234\350\257\272\346\226\257\350\211\276\345\210\251\346\226\257\345\270\203\346\213\211"
    "\346\240\274\345\270\203\346\213\211\350\277\252\346\226\257\346\213\211\345\217\221\345\270\203\346\213\211"
    "\350\277\252\346\226\257\346\213\211\347\231\274\345\270\203\350\276\276\344\275\251\346\226\257\345\270\203"
    "\351\207\214\345\217\270\347\217\255\345\270\203\351\207\214\345\245\207\346\225\246\345\270\203\351\207\214"
    "\346\226\257\346\234\254\345\270\203\351\207\214\346\226\257\347\217\255\345\270\203\351\255\257\345\241\236"
    "\347\210\276\345\270\203\351\262\201\345\241\236\345\260\224\345\270\225\347\210\276\351\246\254\345\271\277"
    "\345\267\236\345\271\277\345\267\236\345\270\202\345\272\203\345\267\236\345\272\203\345\267\236\345\270\202"
    "\345\272\223\344\274\246\345\272\223\345\200\253\345\272\253\346\226\257\347\247\221\345\273\243\345\267\236"
    "\345\273\243\345\267\236\345\270\202\345\274\200\347\275\227\345\274\227\346\264\233\351\207\214\344\272\232"
    "\350\257\272\346\263\242\345\210\251\346\226\257\345\274\227\346\264\233\351\233\267\346\226\257\345\276\267"
    "\351\207\214\346\202\211\345\260\274\346\203\240\347\201\265\351\241\277\346\205\225\345\260\274\351\273\221"
    "\346\210\220\351\203\275\346\210\220\351\203\275\345\270\202\346\213\211\345\220\210\345\260\224\346\213\211"
    "\345\220\210\347\210\276\346\213\211\345\223\245\346\226\257\346\213\211\345\267\264\346\226\257\346\213\211"
    "\346\226\257\345\270\225\345\260\224\351\251\254\346\226\257\346\213\277\351\250\267\346\213\277\351\252\232"
    "\346\226\257\345\276\267\345\223\245\345\260\224\346\221\251\346\226\257\345\276\267\345\223\245\347\210\276"
    "\346\221\251\346\226\257\346\231\256\345\210\251\347\211\271\346\226\257\347\247\221\346\231\256\351\207\214"
    "\346\226\260\345\212\240\345\235\241\346\226\260\345\256\211\346\226\260\351\207\221\345\261\261\346\227\245"
    "\345\206\205\347\223\246\346\227\245\346\203\271\346\227\247\351\207\221\345\261\261\346\230\216\346\226\257"
    "\345\205\213\346\230\216\346\226\257\345\205\213\345\270\202\346\230\237\346\236\266\345\235\241\346\231\256"
    "\345\220\211\345\270\202\346\231\256\346\213\211\344\272\236\345\276\267\347\210\276\345\215\241\346\233\274"
    "\346\231\256\347\275\227\345\244\253\350\277\252\345\244\253\346\232\271\347\262\222\345\270\202\346\232\271"
    "\347\262\222\347\234\201\346\233\274\350\260\267\346\234\203\345\256\211\346\234\203\345\256\211\345\270\202"
    "\346\234\227\350\212\222\350\212\275\345\234\260\346\234\254\345\234\260\346\262\273\351\207\214\346\234\254"
    "\345\234\260\346\262\273\351\207\214\345\270\202\346\235\216\346\226\257\350\205\223\346\235\234\345\270\203"
    "\347\276\205\345\244\253\345\260\274\345\205\213\346\235\234\346\213\234\346\235\261\344\272\254\346\235\261"
    "\344\272\254\351\203\275\346\236\266\345\210\251\345\220\211\346\211\223\346\237\217\346\236\227\346\237\257"
    "\345\243\253\347\224\270\346\237\257\346\236\235\346\240\274\346\213\211\347\272\263\350\276\276\346\241\221"
    "\347\273\231\345\267\264\345\260\224\345\270\202\346\242\205\351\207\214\350\276\276\346\242\205\351\207\214"
    "\351\201\224\346\245\240\350\277\252\346\252\200\351\246\231\345\261\261\346\257\224\345\276\213\346\202\211"
    "\346\260\270\347\217\215\346\261\211\345\240\241\346\261\211\345\240\241\345\270\202\346\262\231\345\247\206"
    "\346\262\231\344\274\212\350\265\253\346\262\252\346\262\263\345\205\247\346\262\263\345\205\247\345\270\202"
    "\346\263\242\345\223\245\345\244\247\346\263\242\345\234\226\346\263\242\345\243\253\351\240\223\346\263\242"
    "\345\243\253\351\241\277\346\263\242\345\260\224\345\244\232\346\263\242\347\210\276\345\244\232\346\264\233"
    "\346\235\211\347\237\266\346\264\233\346\235\211\347\243\257\346\264\252\345\212\240\351\201\224\346\265\246"
    "\347\264\215\346\265\246\351\202\243\346\265\267\345\276\227\346\213\211\345\267\264\346\267\261\343\202\273"
    "\343\203\263\345\270\202\346\267\261\345\234\263\346\267\261\345\234\263\345\270\202\346\270\205\345\245\210"
    "\346\270\205\350\220\212\346\270\205\350\277\210\346\270\205\351\202\201\346\270\251\345\276\227\345\222\214"
    "\345\205\213\346\272\253\345\223\245\350\217\257\346\272\253\345\276\227\345\222\214\345\205\213\346\272\253"
    "\350\215\267\345\205\213\346\274\242\345\240\241\347\210\261\344\270\201\345\240\241\347\211\271\346\213\211"
    "\347\266\255\345\244\253\347\211\271\346\213\211\347\273\264\345\244\253\347\217\200\346\226\257\347\217\255"
    "\345\212\240\347\275\227\345\260\224\347\217\255\345\212\240\347\276\205\347\210\276\347\220\205\345\213\203"
    "\346\213\211\351\202\246\347\221\252\345\276\213\347\223\234\350\276\276\346\213\211\345\223\210\346\213\211"
    "\347\223\246\344\274\246\350\245\277\344\272\232\347\223\246\345\200\253\350\245\277\344\272\236\347\223\246"
    "\345\223\210\345\215\241\345\270\202\347\223\246\345\260\224\345\270\225\350\216\261\347\264\242\347\223\246"
    "\347\210\276\345\270\225\350\220\212\347\264\242\347\223\246\350\207\230\347\264\215\350\245\277\347\223\246"
    "\350\216\261\345\241\224\347\232\207\345\220\216\351\225\207\347\233\247\345\270\203\347\210\276\351\233\205"
    "\351\202\243\347\233\247\346\243\256\345\240\241\345\237\216\347\233\247\346\243\256\345\240\241\345\270\202"
    "\347\246\217\345\241\224\351\233\267\350\220\250\347\246\217\345\241\224\351\233\267\350\226\251\347\246\217"
    "\345\262\241\347\246\217\345\262\241\345\270\202\347\247\221\345\260\224\345\244\232\347\223\246\347\247\221"
    "\351\232\206\347\252\201\345\260\274\346\226\257\347\252\201\345\260\274\346\226\257\345\270\202\347\254\254"
    "\346\257\224\345\210\251\346\226\257\347\261\263\350\230\255\347\264\204\347\277\260\345\260\274\346\226\257"
    "\345\240\241\347\264\220\347\264\204\347\264\220\347\264\204\345\270\202\347\264\242\347\273\264\346\213\211"
    "\347\264\242\350\217\262\344\272\236\347\264\257\350\245\277\350\205\223\347\266\255\344\271\237\347\264\215"
    "\347\272\246\347\277\260\345\206\205\346\226\257\345\240\241\347\273\264\345\260\224\347\272\275\346\226\257"
    "\347\275\227\351\251\254\345\270\202\347\276\205\351\246\254\347\276\205\351\246\254\347\264\215\347\277\241"
    "\345\206\267\347\277\240\350\200\266\345\212\240\351\201\224\350\201\226\344\277\235\347\276\205\350\201\226"
    "\345\234\260\344\272\236\345\223\245\350\201\226\345\244\232\346\230\216\345\223\245\350\201\226\345\275\274"
    "\345\276\227\345\240\241\350\201\226\350\215\267\350\245\277\350\203\241\345\277\227\346\230\216\345\270\202"
    "\350\207\272\345\214\227\345\270\202\350\210\212\351\207\221\345\261\261\350\211\276\345\223\210\350\277\210"
    "\345\276\267\345\240\241\350\211\276\345\223\210\350\277\210\350\276\276\345\267\264\345\276\267\350\212\235"
    "\345\212\240\345\223\245\350\212\275\345\272\204\345\270\202\350\212\275\350\216\212\350\212\275\350\216\212"
    "\345\270\202\350\213\217\351\273\216\344\270\226\350\216\253\346\226\257\345\241\224\347\210\276\350\216\253"
    "\346\226\257\347\247\221\350\216\261\346\230\202\350\217\257\345\200\253\350\245\277\344\272\236\350\217\257"
    "\345\210\227\344\273\226\350\217\257\346\262\231\350\220\250\345\260\224\347\223\246\345\244\232\350\220\250"
    "\346\240\274\345\213\222\345\270\203\350\221\211\351\207\214\346\272\253\350\222\231\345\267\264\350\220\250"
    "\350\222\231\345\272\207\345\210\251\345\237\203\350\222\231\345\275\274\345\210\251\345\237\203\350\222\231"
    "\345\276\227\347\273\264\347\232\204\344\272\232\350\222\231\347\211\271\345\210\251\345\260\224\350\222\231"
    "\347\211\271\347\266\255\345\244\232\350\222\231\347\211\271\351\233\267\350\226\251\346\213\211\347\206\261"
    "\347\252\251\350\226\251\346\240\274\345\213\222\345\270\203\350\230\207\347\223\246\350\230\207\351\273\216"
    "\344\270\226\350\245\277\351\233\205\345\234\226\350\257\272\345\250\201\350\220\250\350\262\235\346\264\233"
    "\345\245\245\351\207\214\350\227\217\347\211\271\350\262\235\351\255\257\347\211\271\350\263\264\347\276\205"
    "\346\257\224\350\264\235\345\260\224\346\240\274\350\216\261\345\276\267\350\264\235\346\264\233\345\245\245"
    "\351\207\214\350\227\217\347\211\271\350\264\235\351\262\201\347\211\271\350\264\241\345\270\203\350\265\253"
    "\345\260\224\350\276\233\345\237\272\350\265\253\347\210\276\350\276\233\345\237\272\350\267\257\346\230\223"
    "\346\270\257\350\276\276\345\215\241\350\276\276\347\264\257\346\226\257\350\220\250\346\213\211\345\247\206"
    "\350\277\210\351\230\277\345\257\206\350\277\252\346\213\234\351\201\224\345\215\241\351\201\224\345\226\200"
    "\347\210\276\351\202\201\344\272\236\347\276\216\351\202\201\351\230\277\345\257\206\351\202\243\344\270\215"
    "\345\213\222\346\226\257\351\203\275\346\237\217\346\236\227\351\207\214\345\212\240\351\207\214\346\226\257"
    "\346\234\254\351\207\214\347\264\204\347\206\261\345\205\247\347\233\247\351\207\214\347\272\246\347\203\255"
    "\345\206\205\345\215\242\351\207\221\345\245\210\351\207\221\350\276\271\351\207\234\345\261\261\351\207\234"
    "\345\261\261\345\270\202\351\207\234\345\261\261\345\271\277\345\237\237\345\270\202\351\207\234\345\261\261"
    "\345\272\203\345\237\237\345\270\202\351\226\213\346\231\256\346\225\246\351\226\213\347\276\205\351\227\250"
    "\345\244\232\350\220\250\351\230\277\345\205\213\346\213\211\351\230\277\345\212\240\350\277\252\345\260\224"
    "\351\230\277\345\223\207\351\230\277\345\247\206\345\210\251\345\210\231\351\230\277\345\247\206\345\210\251"
    "\345\211\207\351\230\277\345\247\206\346\226\257\347\211\271\344\270\271\351\230\277\345\270\203\346\211\216"
    "\346\257\224\351\230\277\345\277\205\344\273\201\351\230\277\346\213\211\346\234\250\345\234\226\351\230\277"
    "\346\257\224\350\256\251\351\230\277\347\276\216\351\201\224\345\267\264\345\276\267\351\230\277\350\277\252"
    "\346\226\257\351\230\277\350\262\235\345\267\264\351\230\277\351\233\267\345\237\272\345\270\225\351\230\277"
    "\351\233\267\346\240\274\351\207\214\346\270\257\351\233\205\345\205\270\351\233\205\345\212\240\350\276\276"
    "\351\233\205\345\212\240\351\201\224\351\233\252\346\242\250\351\233\267\345\205\213\344\272\236\347\266\255"
    "\345\205\213\351\233\267\345\205\213\351\233\205\346\234\252\345\205\213\351\233\267\345\205\213\351\233\205"
    "\347\266\255\345\205\213\351\240\255 \351\240\223\345\270\202\351\246\226\345\260\224\351\246\226\345\260\224"
    "\347\211\271\345\210\253\345\270\202\351\246\226\347\210\276\351\246\231\346\270\257\351\246\254\345\260\274"
    "\346\213\211\351\246\254\345\276\267\351\207\214\351\246\254\346\213\211\345\212\240\351\246\254\346\226\257"
    "\345\226\200\347\211\271\351\246\254\347\264\257\351\251\254\345\260\274\346\213\211\351\251\254\345\276\267"
    "\351\207\214\351\251\254\346\213\211\345\212\240\351\251\254\346\213\211\345\226\200\344\273\200\351\251\254"
    "\346\226\257\345\226\200\347\211\271\351\251\254\347\221\231\346\226\257\351\251\254\347\264\257\351\251\254"
    "\350\265\233\351\272\246\345\276\267\346\236\227\351\273\203\351\207\221\346\265\267\345\262\270\351\273\204"
    "\351\207\221\346\265\267\345\262\270\351\275\213\346\265\246\347\210\276\351\275\213\350\221\241\344\272\236"
    "\352\231\200\320\260\320\263\321\200\321\224\320\261\321\212\352\257\205\352\257\245\352\257\217\352\257\224"
    "\352\257\243\352\257\225\352\257\244\352\262\275\354\204\261\352\263\274\353\213\254\353\235\274\355\225\230"
    "\353\235\274\352\264\221\354\240\200\354\232\260\352\264\221\354\240\200\354\232\260 \354\213\234\352\265\220"
    "\355\206\240 \354\213\234\352\267\270\353\235\274\353\202\230\353\213\244\353\202\230\353\224\224\353\202\230"
    "\354\202\254\354\232\260\353\202\230\354\206\214\353\202\230\354\235\264\353\241\234\353\271\204\353\202\230"
    "\355\212\270\353\236\221\353\202\230\355\217\264\353\246\254\353\202\234\353\224\224\353\203\220\354\247\261"
    "\353\205\270\353\271\204\354\202\254\353\223\234\353\210\204\353\251\224\354\225\204\353\211\264\354\232\225"
    "\353\211\264\354\232\225 \354\213\234\353\213\210\354\212\244\353\213\210\354\275\224\354\213\234\354\225\204"
    "\353\213\244\353\202\255\353\213\244\353\245\264\354\227\220\354\212\244\354\202\264\353\236\214\353\213\244"
    "\354\271\264\353\213\244\354\271\264\353\245\264\353\215\224\353\270\224\353\246\260\353\215\264\353\262\204"
    "\353\215\264\355\214\214\354\202\254\353\245\264\353\215\270\353\246\254\353\217\204\354\277\204\353\217\204"
    "\355\225\230\353\217\231\352\262\275\353\221\220\353\247\210\352\262\214\355\205\214\353\221\220\353\260\224"
    "\354\235\264\353\235\274\352\263\240\354\212\244\353\235\274\352\265\254\354\212\244\353\235\274\353\241\234"
    "\353\247\210\353\202\230\353\235\274\355\214\214\354\212\244\353\235\274\355\230\270\353\245\264\353\237\260"
    "\353\215\230\353\240\210\353\213\214\352\267\270\353\235\274\353\223\234\353\240\210\354\230\250\353\240\210"
    "\354\235\264\354\272\254\353\271\204\355\201\254\353\241\234\353\247\210\353\241\234\354\212\244\354\225\244"
    "\354\240\244\353\240\210\354\212\244\353\241\234\354\212\244\354\227\224\354\240\244\353\240\210\354\212\244"
    "\353\243\250\354\225\231\355\224\204\353\235\274\353\260\251\353\243\251\354\205\210\353\266\200\353\245\264"
    "\355\201\254\353\245\230\353\270\224\353\236\264\353\202\230\353\246\254\352\260\200\353\246\254\353\247\210"
    "\353\246\254\353\271\204\353\270\214\353\246\254\353\271\204\354\232\260\353\246\254\354\212\244\353\263\270"
    "\353\246\254\354\225\274\353\223\234\353\246\254\354\232\260\353\215\260\354\236\220\353\204\244\354\235\264"
    "\353\243\250\353\247\210\353\213\220\353\235\274\353\247\210\353\223\234\353\246\254\353\223\234\353\247\210"
    "\353\245\264\354\204\270\354\234\240\353\247\210\354\235\264\354\225\240\353\257\270\353\247\220\353\235\274"
    "\352\260\200\353\247\220\353\240\210\353\251\224\353\215\260\354\235\270\353\251\224\353\246\254\353\213\244"
    "\353\251\225\354\213\234\354\275\224 \354\213\234\353\251\225\354\213\234\354\275\224\354\213\234\355\213\260"
    "\353\251\230\353\217\204\354\202\254\353\251\234\353\262\204\353\245\270\353\251\234\353\262\210\353\252\250"
    "\354\212\244\355\201\254\353\260\224\353\252\250\354\212\244\355\203\200\353\245\264\353\252\254\355\205\214"
    "\353\240\210\354\235\264\353\252\254\355\205\214\353\271\204\353\215\260\354\230\244\353\252\254\355\212\270"
    "\353\246\254\354\230\254\353\252\270\353\260\224\354\202\254\353\252\275\355\216\240\353\246\254\354\227\220"
    "\353\254\264\354\212\244\354\271\264\355\212\270\353\255\204\353\260\224\354\235\264\353\256\214\355\227\250"
    "\353\257\274\354\212\244\355\201\254\353\260\200\353\235\274\353\205\270\353\260\224\353\235\274\353\202\230"
    "\354\213\234\353\260\224\353\245\264\354\203\244\353\260\224\353\260\224\353\245\264\354\205\200\353\241\234"
    "\353\202\230\353\260\224\354\277\240\353\260\224\355\210\254\353\257\270\353\260\234\353\240\210\355\203\200"
    "\353\260\234\353\240\214\354\213\234\354\225\204\353\260\234\355\214\214\353\235\274\354\235\264\354\206\214"
    "\353\260\251\352\260\210\353\241\234\353\245\264\353\260\251\354\275\225\353\260\264\354\277\240\353\262\204"
    "\353\261\205\352\261\270\353\241\234\353\262\240\353\245\264\352\262\220\353\262\240\353\245\274\353\246\260"
    "\353\262\240\354\230\244\352\267\270\353\235\274\353\223\234\353\262\240\354\235\264\353\243\250\355\212\270"
    "\353\262\240\354\235\264\354\247\225\353\262\250\353\243\250\354\230\244\353\246\254\354\241\264\354\271\230"
    "\353\262\265\352\260\210\353\243\250\353\243\250\353\263\264\352\263\240\355\203\200\353\263\264\353\223\234"
    "\353\243\270\353\263\264\353\245\264\353\217\204\353\263\264\354\212\244\355\204\264\353\263\274\353\241\234"
    "\353\203\220\353\266\200\353\213\244\355\216\230\354\212\244\355\212\270\353\266\200\354\202\260\353\266\200"
    "\354\202\260\352\264\221\354\227\255\354\213\234\353\266\200\354\202\260\354\213\234\353\266\200\354\227\220"
    "\353\205\270\354\212\244\354\225\204\354\235\264\353\240\210\354\212\244\353\266\200\354\277\240\353\240\210"
    "\354\212\210\355\213\260\353\266\201\352\262\275\353\266\225\353\224\260\354\232\260\353\270\214\353\235\274"
    "\355\213\260\354\212\254\353\235\274\353\260\224\353\270\214\353\244\274\354\205\200\353\270\214\353\246\254"
    "\354\246\210\353\262\210\353\270\214\353\246\254\354\247\200\355\203\200\354\232\264\353\271\204\354\227\224"
    "\353\202\230\353\271\204\354\227\224\355\213\260\354\225\210\353\271\204\354\236\224\355\213\260\354\233\200"
    "\353\271\210\353\271\210\355\212\270\355\233\204\355\201\254\353\271\214\353\211\264\354\212\244\354\202\254"
    "\353\235\274\354\230\210\353\263\264\354\202\254\354\232\260\353\260\224\353\217\204\353\245\264\354\202\260"
    "\355\203\200\355\201\254\353\243\250\354\212\244\353\215\260\355\205\214\353\204\244\353\246\254\355\216\230"
    "\354\202\260\355\206\240\353\217\204\353\260\215\352\263\240\354\202\260\355\213\260\354\225\204\352\263\240"
    "\354\202\260\355\230\270\354\204\270\354\202\260\355\233\204\354\225\210\354\203\201\355\212\270\355\216\230"
    "\355\205\214\353\245\264\353\266\200\353\245\264\355\201\254\354\203\201\355\214\214\354\230\254\353\241\234"
    "\354\203\201\355\214\214\354\230\254\353\243\250\354\203\201\355\214\214\354\232\270\353\241\234\354\203\201"
    "\355\214\214\354\232\270\353\243\250\354\203\201\355\225\230\354\235\264\354\203\201\355\225\264\354\203\214"
    "\355\224\204\353\236\200\354\203\214\355\224\204\353\236\200\354\213\234\354\212\244\354\275\224\354\203\214"
    "\355\231\230\354\203\235\353\223\234\353\213\210\354\203\244\353\246\204\354\227\230\354\205\260\354\235\264"
    "\355\201\254\354\204\234\354\232\270\354\204\234\354\232\270\354\213\234\354\204\234\354\232\270\355\212\271"
    "\353\263\204\354\213\234\354\204\240\354\240\204 \354\213\234\354\204\270\353\266\200\354\204\270\353\271\204"
    "\354\225\274\354\204\270\354\235\270\355\212\270\355\224\274\355\204\260\354\246\210\353\262\204\352\267\270"
    "\354\206\214\355\224\274\354\225\204\354\210\230\353\260\224\354\212\244\354\275\224\355\216\230\354\212\244"
    "\355\206\241\355\231\200\353\246\204\354\212\244\355\224\214\353\246\254\355\212\270\354\213\234\353\223\234"
    "\353\213\210\354\213\234\354\225\240\355\213\200\354\213\234\354\227\240\353\240\210\354\225\204\355\224\204"
    "\354\213\234\354\227\240\353\246\275\354\213\234\354\271\264\352\263\240\354\213\254\354\262\234\354\213\261"
    "\352\260\200\355\217\254\353\245\264\354\213\261\352\260\200\355\217\264\354\224\250\354\227\240\353\246\275"
    "\354\225\204\352\260\200\353\224\224\353\245\264\354\225\204\353\224\224\354\212\244\354\225\204\353\260\224"
    "\353\260\224\354\225\204\353\240\210\355\202\244\355\214\214\354\225\204\353\247\210\353\213\244\353\260\224"
    "\353\223\234\354\225\204\353\260\224\353\202\230\354\225\204\353\266\200\353\213\244\353\271\204\354\225\204"
    "\353\271\204\354\236\245\354\225\204\354\210\234\354\213\234\354\230\250\354\225\204\355\201\254\353\235\274"
    "\354\225\204\355\205\214\353\204\244\354\225\204\355\205\214\353\204\244 \354\213\234\354\225\210\355\203\210"
    "\353\246\254\354\225\204\354\225\214\353\247\210\355\213\260\354\225\224\353\246\254\354\260\250\353\245\264"
    "\354\225\224\353\247\214\354\225\224\354\212\244\355\205\214\353\245\264\353\213\264\354\226\221\352\263\244"
    "\354\227\220\353\223\240\353\262\204\353\237\254\354\227\220\354\202\254\354\232\260\354\235\264\353\235\274"
    "\354\227\230\354\227\220\354\235\264\354\230\210\353\240\210\353\260\230\354\230\210\355\205\214\353\263\264"
    "\353\246\254\354\230\244\354\202\254\354\271\264 \354\213\234\354\230\244\354\212\244\355\213\264\354\230\244"
    "\354\212\254\353\241\234\354\230\244\354\225\205\354\202\254\354\271\264\354\230\244\355\201\264\353\236\234"
    "\353\223\234\354\230\244\355\235\220\353\246\254\353\223\234\354\232\224\355\225\230\353\204\244\354\212\244"
    "\353\262\204\352\267\270\354\232\225\354\225\274\354\271\264\353\245\264\355\203\200\354\232\270\353\236\200"
    "\353\260\224\355\203\200\353\245\264\354\232\270\353\236\200\353\260\224\355\206\240\353\245\264\354\233\260"
    "\353\247\201\355\204\264\354\235\264\354\212\244\355\203\204\353\266\210\354\236\220\352\267\270\353\240\210"
    "\353\270\214\354\236\220\354\235\264\355\221\270\353\245\264\354\236\220\354\271\264\353\245\264\355\203\200"
    "\354\236\224\354\247\200\353\260\224\353\245\264\354\213\234\355\213\260\354\240\234\353\204\244\353\260\224"
    "\354\241\260\354\247\200\355\203\200\354\232\264\354\262\255\353\221\220 \354\213\234\354\262\270\353\202\230"
    "\354\235\264\354\267\250\353\246\254\355\236\210\354\271\230\354\225\231\353\235\274\354\235\264\354\271\230"
    "\354\225\231\353\247\210\354\235\264\354\271\264\353\235\274\354\271\230\354\271\264\353\235\274\354\271\264"
    "\354\212\244\354\271\264\353\245\264\355\203\200\355\227\244\353\202\230\354\271\264\354\202\254\353\270\224"
    "\353\236\221\354\271\264\354\271\264\354\235\264\353\241\234\354\271\264\355\212\270\353\247\214\353\221\220"
    "\354\271\274\353\246\254\354\272\204\355\214\224\353\235\274\354\272\204\355\217\254\355\212\270\354\274\200"
    "\354\235\264\355\224\204\355\203\200\354\232\264\354\275\224\353\245\264\353\217\204\353\260\224\354\275\224"
    "\355\206\240\353\245\264\354\275\224\355\216\234\355\225\230\352\262\220\354\275\234\353\241\254\353\263\264"
    "\354\275\234\354\271\264\355\203\200\354\276\260\353\245\270\354\277\240\354\212\244\354\275\224\354\277\240"
    "\354\225\214\353\235\274\353\243\270\355\221\270\353\245\264\354\277\240\355\203\200\354\235\264\354\213\234"
    "\355\200\270\354\212\244\355\203\200\354\232\264\355\201\254\353\235\274\354\277\240\355\224\204\355\201\264"
    "\353\243\250\354\247\200\353\202\230\355\217\254\354\271\264\355\202\244\352\260\210\353\246\254\355\202\244"
    "\354\213\234\353\204\210\354\232\260\355\202\244\354\230\210\355\224\204\355\202\244\355\206\240\355\203\200"
    "\354\212\210\354\274\204\355\212\270\355\203\200\354\235\264\353\262\240\354\235\264\355\203\200\354\235\264"
    "\353\262\240\354\235\264 \354\213\234\355\203\200\354\235\264\353\273\254\354\235\264\355\203\200\354\235\264"
    "\355\216\230\354\235\264\355\203\210\353\246\260\355\205\224\354\225\204\353\271\204\353\270\214\355\206\240"
    "\353\241\240\355\206\240\355\212\200\353\213\210\354\212\244\355\212\270\353\271\214\353\246\254\354\213\234"
    "\355\213\260\353\235\274\353\202\230\355\214\214\353\202\230\353\247\210 \354\213\234\355\214\214\353\202\230"
    "\353\247\210\354\213\234\355\213\260\355\214\214\353\246\254\355\214\224\353\240\210\353\245\264\353\252\250"
    "\355\214\224\353\247\210\353\215\260\353\247\210\354\232\224\353\245\264\354\271\264\355\215\274\354\212\244"
    "\355\217\254\353\245\264\355\203\210\353\240\210\354\236\220\355\217\254\353\245\264\355\210\254\354\225\214"
    "\353\240\210\352\267\270\353\246\254\355\217\254\354\271\264\353\235\274\355\217\254\355\212\270\353\243\250"
    "\354\235\264\354\212\244\355\221\270\352\273\253\355\221\270\353\204\244\355\221\270\354\227\220\353\245\264"
    "\355\206\240\353\260\224\354\225\274\353\245\264\355\203\200\355\221\270\354\274\223\355\221\274\354\203\254"
    "\355\224\204\353\206\210\355\216\234\355\224\204\353\235\274\355\225\230\355\224\214\353\235\274\354\225\274"
    "\353\215\270\354\271\264\353\245\264\353\251\230\355\224\214\353\241\234\353\240\210\354\212\244\355\224\214"
    "\353\241\234\353\240\214\354\212\244\355\224\214\353\241\234\353\246\254\354\225\204\353\205\270\355\217\264"
    "\353\246\254\354\212\244\355\224\214\353\241\234\353\270\214\353\224\224\355\224\204\355\224\274\353\240\214"
    "\354\262\264\355\225\230\353\205\270\354\235\264\355\225\234\354\204\261\355\225\234\354\226\221\355\225\250"
    "\353\266\200\353\245\264\355\201\254\355\227\244\354\213\234\355\224\274\355\227\254\354\213\261\355\202\244"
    "\355\230\270\353\206\200\353\243\260\353\243\250\355\230\270\354\235\264\354\225\210\355\230\270\354\260\214"
    "\353\257\274\355\230\270\354\271\230\353\257\274\355\231\215\354\275\251\355\233\204\353\245\264\352\260\200"
    "\353\213\244\355\233\204\354\277\240\354\230\244\354\271\264 \354\213\234\360\220\215\203\360\220\214\276\360"
    "\220\214\271\360\220\214\272\360\220\214\260\360\220\214\262\360\220\215\211\360\220\215\203\360\220\215\204"
    "\360\220\214\277\360\220\214\272\360\220\214\272\360\220\214\260\360\220\214\267\360\220\214\277\360\220\214"
    "\273\360\220\214\274\360\220\215\203\360\220\215\203\360\220\215\211\360\220\215\206\360\220\214\271\360\220"
    "\214\260A\305\237 \305\236uwayrahGeorgetownNanNi\305\241PalmasPhiladelphiaRagusaSan Crist\303\263balSan JoseSa"
    "nta CruzSanta MariaSuwaTulunAndorraUnited Arab EmiratesAfghanistanAntigua and BarbudaAnguillaAlbaniaArmeniaNet"
    "herlands AntillesAngolaAntarcticaArgentinaAmerican SamoaAustriaAustraliaArubaAland IslandsAzerbaijanBosnia and"
    " HerzegovinaBarbadosBangladeshBelgiumBurkina FasoBulgariaBahrainBurundiBeninSaint BarthelemyBermudaBruneiBoliv"
    "iaBonaire, Saint Eustatius and Saba BrazilBahamasBhutanBouvet IslandBotswanaBelarusBelizeCanadaCocos IslandsDe"
    "mocratic Republic of the CongoCentral African RepublicRepublic of the CongoSwitzerlandIvory CoastCook IslandsC"
    "hileCameroonChinaColombiaCosta RicaSerbia and MontenegroCubaCabo VerdeCuracaoChristmas IslandCyprusCzechiaGerm"
    "anyDjiboutiDenmarkDominicaDominican RepublicAlgeriaEcuadorEstoniaEgyptWestern SaharaEritreaSpainEthiopiaFinlan"
    "dFijiFalkland IslandsMicronesiaFaroe IslandsFranceGabonUnited KingdomGrenadaGeorgiaFrench GuianaGuernseyGhanaG"
    "ibraltarGreenlandGambiaGuineaGuadeloupeEquatorial GuineaGreeceSouth Georgia and the South Sandwich IslandsGuat"
    "emalaGuamGuinea-BissauGuyanaHeard Island and McDonald IslandsHondurasCroatiaHaitiHungaryIndonesiaIrelandIsrael"
    "Isle of ManIndiaBritish Indian Ocean TerritoryIraqIranIcelandItalyJerseyJamaicaJordanJapanKenyaKyrgyzstanCambo"
    "diaKiribatiComorosSaint Kitts and NevisNorth KoreaSouth KoreaKuwaitCayman IslandsKazakhstanLaosLebanonSaint Lu"
    "ciaLiechtensteinSri LankaLiberiaLesothoLithuaniaLuxembourgLatviaLibyaMoroccoMonacoMoldovaMontenegroSaint Marti"
    "nMadagascarMarshall IslandsNorth MacedoniaMaliMyanmarMongoliaMacaoNorthern Mariana IslandsMartiniqueMauritania"
    "MontserratMaltaMauritiusMaldivesMalawiMexicoMalaysiaMozambiqueNamibiaNew CaledoniaNigerNorfolk IslandNigeriaNi"
    "caraguaThe NetherlandsNorwayNepalNauruNiueNew ZealandOmanPanamaPeruFrench PolynesiaPapua New GuineaPhilippines"
    "PakistanPolandSaint Pierre and MiquelonPitcairnPuerto RicoPalestinian TerritoryPortugalPalauParaguayQatarReuni"
    "onRomaniaSerbiaRussiaRwandaSaudi ArabiaSolomon IslandsSeychellesSudanSwedenSaint HelenaSloveniaSvalbard and Ja"
    "n MayenSlovakiaSierra LeoneSan MarinoSenegalSomaliaSurinameSouth SudanSao Tome and PrincipeEl SalvadorSint Maa"
    "rtenSyriaEswatiniTurks and Caicos IslandsChadFrench Southern TerritoriesTogoThailandTajikistanTokelauTimor Les"
    "teTurkmenistanTunisiaTongaTurkeyTrinidad and TobagoTuvaluTaiwanTanzaniaUkraineUgandaUnited States Minor Outlyi"
    "ng IslandsUnited StatesUruguayUzbekistanVaticanSaint Vincent and the GrenadinesVenezuelaBritish Virgin Islands"
    "U.S. Virgin IslandsVietnamVanuatuWallis and FutunaSamoaKosovoYemenMayotteSouth AfricaZambiaZimbabweabwadaeafaf"
    "gafghanistanagagoaiaiaalaland islandsalbalbaniaalgeriaamamericaamerican samoaanandandorraangolaanguillaantanta"
    "rcticaantigua and barbudaaoaqarareargargentinaarmarmeniaarubaasasmatataatfatgauaustraliaaustriaautawaxazazeaze"
    "rbaijanbabahamasbahrainbangladeshbarbadosbbbdbdibebelbelarusbelgiumbelizebenbeninbermudabesbfbfabgbgdbgrbhbhrb"
    "hsbhutanbibihbjblblmblzbmbmubnbobolboliviabonaire saint eustatius and sababosnia and herzegovinabotswanabouvet"
    " islandbqbrbrabrazilbrbbritish indian ocean territorybritish virgin islandsbrnbruneibsbtbtnbulgariaburkina fas"
    "oburmaburundibvbvtbwbwabybzcacabo verdecafcambodiacamerooncanadacayman islandscccckcdcentral african republicc"
    "fcgchchadchechilechinachlchnchristmas islandcickclcmcmrcncococos islandscodcogcolcolombiacomcomoroscook island"
    "scosta ricacote divoirecpvcrcricroatiacscucubcubacuracaocuwcvcwcxcxrcycymcypcyprusczczeczech republicczechiade"
    "democratic republic of the congodenmarkdeudjdjidjiboutidkdmdmadnkdodomdominicadominican republicdzdzaececuecua"
    "doreeegegyegyptehel salvadoremiratesenglandequatorial guineaererieritreaeseshespestestoniaeswatinietethethiopi"
    "afalkland islandsfaroe islandsfifijifinfinlandfjfjifkflkfmfofrfrafrancefrench guianafrench polynesiafrench sou"
    "thern territoriesfrofsmgagabgabongambiagbgbrgdgegeogeorgiagermanygfggggyghghaghanagigibgibraltarginglglpgmgmbg"
    "ngnbgnqgpgqgrgrcgrdgreat britaingreecegreenlandgrlgsgtgtmguguadeloupeguamguatemalaguernseygufguineaguinea biss"
    "augumguyguyanagwgyhaitiheard island and mcdonald islandshkhmhmdhnhndhollandhondurashrhrvhthtihuhunhungaryicela"
    "ndididnieilimimninindindiaindonesiaioiotiqiriraniraqirelandirlirnirqisislisle of manisrisraelititaitalyivory c"
    "oastjamjamaicajapanjejerseyjeyjmjojorjordanjpjpnkazkazakhstankekenkenyakgkgzkhkhmkikirkiribatikmknknakorkoreak"
    "osovokpkrkuwaitkwkwtkykyrgyzstankzlalaolaoslatvialblbnlbrlbylclcalebanonlesotholiliberialibyalieliechtensteinl"
    "ithuanialklkalrlslsoltltululvlvalymamacmacaomacedoniamadagascarmafmalawimalaysiamaldivesmalimaltamarmarshall i"
    "slandsmartiniquemauritaniamauritiusmayottemcmcomdmdamdgmdvmemfmgmhmhlmicronesiamkmkdmlmlimltmmmmrmnmnemngmnpmo"
    "moldovamonacomongoliamontenegromontserratmoroccomozmozambiquempmqmrmrtmsmsrmtmtqmumusmvmwmwimxmymyanmarmysmytm"
    "znanamnamibianauruncnclnenepalnernetherlandsnetherlands antillesnew caledonianew zealandnfnfkngnganinicaraguan"
    "igernigerianiuniuenlnldnonornorfolk islandnorth koreanorth macedonianorthern mariana islandsnorwaynpnplnrnrunu"
    "nznzlomomanomnpapakpakistanpalaupalestinian territorypanpapua new guineapcnpeperupfpgphphilippinesphlpitcairnp"
    "kplplwpmpnpngpolpolandportugalprpriprkprypspseptpwpypyfqaqatqatarrerepublic of the congoreureunionroromaniarou"
    "rsrurusrussiarwrwarwandasasaint barthelemysaint helenasaint kitts and nevissaint luciasaint martinsaint pierre"
    " and miquelonsaint vincent and the grenadinessamoasan marinosao tome and principesausaudi arabiasbscscgscotlan"
    "dsdsdnsesensenegalserbiaserbia and montenegroseychellessgsgpsgsshshnsisierra leonesint maartensjsjmskslslbsles"
    "lovakiasloveniaslvsmsnsosolomon islandssomsomaliasouth africasouth georgia and the south sandwich islandssouth"
    " koreasouth sudanspainspmsrsrbsri lankassssdststpsudansursurinamesvsvalbard and jan mayensvksvnsweswedenswitze"
    "rlandswzsxsxmsysycsyrsyriasztaiwantajikistantanzaniatctcatcdtdtftgtgoththathailandthe netherlandstimor lestetj"
    "tjktktkltkmtltlstmtntotogotokelautontongatrtrinidad and tobagottttotunisiaturturkeyturkiyeturkmenistanturks an"
    "d caicos islandstuvtuvalutvtwtwntztzau s virgin islandsuaugugaugandaukukrukraineumumiunited arab emiratesunite"
    "d kingdomunited statesunited states minor outlying islandsunited states of americauruguayuryususauyuzuzbuzbeki"
    "stanvavanuatuvatvaticanvcvctvevenvenezuelavgvgbviviet namvietnamvirvnvnmvuvutwaleswallis and futunawestern sah"
    "arawfwlfwswsmxkxkxyeyemyemenytzazafzambiazimbabwezmzmbzwzwe abcdefghijklmnopqrstuvwxyz23\316\27411 41 23 4ijl "
    "oe\311\223\306\203\306\205\311\224\306\210\311\226\311\227\306\214\307\235\311\233\311\240\311\243\311\251\311"
    "\250\306\231\311\257\311\262\311\265\306\243\306\245\312\200\306\250\312\203\306\255\312\210\312\212\312\213"
    "\306\264\306\266\312\222\306\271\306\275ljnj\307\245\306\225\306\277\310\235\306\236\310\243\310\245\342\261"
    "\245\310\274\306\232\342\261\246\311\202\306\200\312\211\312\214\311\207\311\211\311\213\311\215\311\217\311"
    "\246\311\271\311\273\312\201\312\225\316\271\315\261\315\263\315\267 \316\271\317\263\316\261\316\265\316\267"
    "\316\277\317\205\317\211\316\262\316\263\316\264\316\266\316\270\316\272\316\273\316\275\316\276\317\200\317"
    "\201\317\203\317\204\317\206\317\207\317\210\317\227\317\231\317\233\317\235\317\237\317\241\317\243\317\245"
    "\317\247\317\251\317\253\317\255\317\257\317\270\317\273\315\273\315\274\315\275\320\265\321\222\320\263\321"
    "\224\321\225\321\226\321\230\321\231\321\232\321\233\320\272\320\270\321\203\321\237\320\260\320\261\320\262"
    "\320\264\320\266\320\267\320\273\320\274\320\275\320\276\320\277\321\200\321\201\321\202\321\204\321\205\321"
    "\206\321\207\321\210\321\211\321\212\321\213\321\214\321\215\321\216\321\217\321\241\321\243\321\245\321\247"
    "\321\251\321\253\321\255\321\257\321\261\321\263\321\265\321\271\321\273\321\275\321\277\322\201\322\213\322"
    "\215\322\217\322\221\322\223\322\225\322\227\322\231\322\233\322\235\322\237\322\241\322\243\322\245\322\247"
    "\322\251\322\253\322\255\322\257\322\261\322\263\322\265\322\267\322\271\322\273\322\275\322\277\323\217\323"
    "\204\323\206\323\210\323\212\323\214\323\216\323\225\323\231\323\241\323\251\323\267\323\273\323\275\323\277"
    "\324\201\324\203\324\205\324\207\324\211\324\213\324\215\324\217\324\221\324\223\324\225\324\227\324\231\324"
    "\233\324\235\324\237\324\241\324\243\324\245\324\247\324\251\324\253\324\255\324\257\341\273\273\341\273\275"
    "\341\273\277\316\261\316\271\316\267\316\271\317\211\316\271     0456789";

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
    {{6190, 3}, 243, 1},
    {{6193, 12}, 126, 1},
    {{6205, 5}, 78, 1},
    {{6210, 13}, 38, 1},
    {{6223, 11}, 6, 1},
    {{6234, 5}, 11, 1},
    {{6239, 12}, 6, 1},
    {{6251, 14}, 163, 1},
    {{6265, 13}, 4, 1},
    {{6278, 14}, 4, 1},
    {{6292, 13}, 4, 1},
    {{6305, 7}, 76, 1},
    {{6312, 16}, 240, 1},
    {{6328, 7}, 11, 1},
    {{6335, 8}, 134, 1},
    {{6343, 4}, 78, 1},
    {{6347, 9}, 134, 1},
    {{6356, 8}, 134, 1},
    {{6364, 12}, 105, 1},
    {{6376, 9}, 192, 1},
    {{6385, 7}, 88, 1},
    {{6392, 3}, 44, 1},
    {{6395, 5}, 44, 1},
    {{6400, 9}, 105, 1},
    {{6409, 6}, 164, 1},
    {{6415, 4}, 78, 1},
    {{6419, 5}, 245, 1},
    {{6424, 6}, 11, 1},
    {{6430, 7}, 17, 1},
    {{6437, 4}, 245, 1},
    {{6441, 17}, 70, 1},
    {{6458, 14}, 243, 1},
    {{6472, 8}, 114, 1},
    {{6480, 8}, 114, 1},
    {{6488, 6}, 174, 1},
    {{6494, 6}, 88, 1},
    {{6500, 7}, 88, 1},
    {{6507, 3}, 78, 1},
    {{6510, 8}, 134, 1},
    {{6518, 8}, 134, 1},
    {{6526, 4}, 78, 1},
    {{6530, 5}, 78, 1},
    {{6535, 4}, 78, 1},
    {{6539, 5}, 78, 1},
    {{6544, 5}, 78, 1},
    {{6549, 4}, 78, 0},
    {{6553, 5}, 78, 1},
    {{6558, 5}, 78, 1},
    {{6563, 5}, 78, 1},
    {{6568, 4}, 78, 1},
    {{6572, 5}, 78, 1},
    {{6577, 4}, 78, 1},
    {{6581, 15}, 173, 1},
    {{6596, 8}, 255, 1},
    {{6604, 11}, 173, 1},
    {{6615, 6}, 38, 1},
    {{6621, 8}, 6, 1},
    {{6629, 6}, 73, 1},
    {{6635, 7}, 73, 1},
    {{6642, 12}, 4, 1},
    {{6654, 10}, 26, 1},
    {{6664, 4}, 125, 2},
    {{6664, 4}, 208, 3},
    {{6668, 13}, 125, 0},
    {{6681, 8}, 37, 1},
    {{6689, 9}, 6, 1},
    {{6698, 7}, 73, 1},
    {{6705, 10}, 173, 1},
    {{6715, 12}, 173, 1},
    {{6727, 10}, 173, 1},
    {{6737, 10}, 173, 1},
    {{6747, 10}, 173, 1},
    {{6757, 6}, 38, 1},
    {{6763, 10}, 4, 1},
    {{6773, 7}, 38, 1},
    {{6780, 6}, 104, 1},
    {{6786, 7}, 114, 1},
    {{6793, 12}, 202, 1},
    {{6805, 14}, 105, 1},
    {{6819, 12}, 202, 1},
    {{6831, 16}, 202, 1},
    {{6847, 13}, 202, 1},
    {{6860, 16}, 202, 1},
    {{6876, 12}, 117, 1},
    {{6888, 12}, 117, 1},
    {{6900, 11}, 117, 1},
    {{6911, 10}, 117, 1},
    {{6921, 9}, 117, 1},
    {{6930, 13}, 117, 1},
    {{6943, 13}, 201, 1},
    {{6956, 13}, 201, 1},
    {{6969, 7}, 255, 1},
    {{6976, 7}, 255, 1},
    {{6983, 6}, 114, 1},
    {{6989, 8}, 114, 1},
    {{6997, 8}, 114, 1},
    {{7005, 17}, 72, 1},
    {{7022, 20}, 183, 1},
    {{7042, 13}, 105, 1},
    {{7055, 13}, 105, 1},
    {{7068, 10}, 105, 1},
    {{7078, 8}, 105, 1},
    {{7086, 9}, 105, 1},
    {{7095, 9}, 105, 0},
    {{7104, 14}, 105, 1},
    {{7118, 8}, 105, 1},
    {{7126, 9}, 105, 1},
    {{7135, 9}, 105, 1},
    {{7144, 9}, 105, 1},
    {{7153, 7}, 114, 1},
    {{7160, 7}, 114, 1},
    {{7167, 7}, 114, 0},
    {{7174, 18}, 114, 1},
    {{7192, 8}, 114, 1},
    {{7200, 7}, 114, 1},
    {{7207, 11}, 114, 1},
    {{7218, 8}, 114, 1},
    {{7226, 6}, 114, 1},
    {{7232, 8}, 114, 1},
    {{7240, 7}, 114, 1},
    {{7247, 7}, 114, 1},
    {{7254, 9}, 192, 1},
    {{7263, 7}, 192, 1},
    {{7270, 11}, 192, 1},
    {{7281, 6}, 114, 1},
    {{7287, 9}, 105, 1},
    {{7296, 7}, 114, 1},
    {{7303, 7}, 114, 1},
    {{7310, 6}, 137, 1},
    {{7316, 5}, 137, 1},
    {{7321, 4}, 78, 1},
    {{7325, 12}, 4, 1},
    {{7337, 8}, 65, 1},
    {{7345, 8}, 65, 1},
    {{7353, 8}, 255, 1},
    {{7361, 10}, 4, 1},
    {{7371, 11}, 28, 1},
    {{7382, 10}, 4, 1},
    {{7392, 12}, 4, 1},
    {{7404, 9}, 4, 0},
    {{7413, 9}, 4, 1},
    {{7422, 9}, 4, 1},
    {{7431, 9}, 4, 1},
    {{7440, 10}, 4, 1},
    {{7450, 7}, 4, 1},
    {{7457, 5}, 13, 1},
    {{7462, 9}, 6, 1},
    {{7471, 7}, 73, 1},
    {{7478, 7}, 65, 1},
    {{7485, 6}, 65, 1},
    {{7491, 7}, 65, 1},
    {{7498, 5}, 11, 1},
    {{7503, 5}, 11, 1},
    {{7508, 9}, 4, 1},
    {{7517, 7}, 17, 1},
    {{7524, 18}, 246, 1},
    {{7542, 10}, 4, 1},
    {{7552, 8}, 4, 1},
    {{7560, 9}, 4, 1},
    {{7569, 10}, 4, 1},
    {{7579, 9}, 4, 1},
    {{7588, 9}, 4, 1},
    {{7597, 10}, 4, 1},
    {{7607, 9}, 4, 1},
    {{7616, 9}, 4, 1},
    {{7625, 7}, 4, 1},
    {{7632, 8}, 4, 1},
    {{7640, 8}, 26, 1},
    {{7648, 9}, 4, 1},
    {{7657, 11}, 4, 1},
    {{7668, 11}, 4, 1},
    {{7679, 10}, 4, 1},
    {{7689, 11}, 173, 1},
    {{7700, 10}, 4, 1},
    {{7710, 5}, 11, 1},
    {{7715, 9}, 4, 1},
    {{7724, 8}, 4, 1},
    {{7732, 6}, 191, 1},
    {{7738, 7}, 191, 1},
    {{7745, 6}, 191, 1},
    {{7751, 7}, 126, 1},
    {{7758, 8}, 126, 1},
    {{7766, 7}, 76, 1},
    {{7773, 7}, 76, 1},
    {{7780, 7}, 76, 1},
    {{7787, 6}, 76, 1},
    {{7793, 7}, 76, 1},
    {{7800, 5}, 76, 1},
    {{7805, 6}, 76, 0},
    {{7811, 7}, 76, 1},
    {{7818, 6}, 76, 1},
    {{7824, 6}, 76, 1},
    {{7830, 9}, 191, 1},
    {{7839, 11}, 174, 1},
    {{7850, 6}, 88, 1},
    {{7856, 3}, 4, 1},
    {{7859, 12}, 53, 1},
    {{7871, 9}, 164, 1},
    {{7880, 10}, 191, 1},
    {{7890, 3}, 23, 1},
    {{7893, 4}, 23, 1},
    {{7897, 4}, 23, 1},
    {{7901, 3}, 53, 1},
    {{7904, 9}, 134, 1},
    {{7913, 16}, 53, 1},
    {{7929, 10}, 65, 1},
    {{7939, 8}, 134, 1},
    {{7947, 12}, 134, 1},
    {{7959, 9}, 88, 1},
    {{7968, 21}, 243, 1},
    {{7989, 7}, 134, 1},
    {{7996, 6}, 134, 1},
    {{8002, 7}, 134, 1},
    {{8009, 7}, 134, 0},
    {{8016, 12}, 134, 1},
    {{8028, 11}, 134, 1},
    {{8039, 8}, 134, 1},
    {{8047, 8}, 88, 1},
    {{8055, 7}, 88, 1},
    {{8062, 7}, 17, 1},
    {{8069, 7}, 88, 1},
    {{8076, 6}, 88, 1},
    {{8082, 7}, 88, 1},
    {{8089, 7}, 88, 1},
    {{8096, 6}, 88, 0},
    {{8102, 7}, 88, 1},
    {{8109, 8}, 88, 1},
    {{8117, 7}, 88, 1},
    {{8124, 7}, 88, 1},
    {{8131, 7}, 88, 1},
    {{8138, 7}, 134, 1},
    {{8145, 6}, 134, 1},
    {{8151, 8}, 134, 1},
    {{8159, 6}, 134, 1},
    {{8165, 6}, 88, 1},
    {{8171, 11}, 88, 1},
    {{8182, 7}, 88, 1},
    {{8189, 7}, 88, 1},
    {{8196, 13}, 243, 1},
    {{8209, 9}, 53, 1},
    {{8218, 8}, 53, 1},
    {{8226, 8}, 65, 1},
    {{8234, 9}, 17, 1},
    {{8243, 7}, 53, 1},
    {{8250, 8}, 53, 1},
    {{8258, 9}, 53, 1},
    {{8267, 8}, 53, 0},
    {{8275, 8}, 53, 1},
    {{8283, 8}, 53, 1},
    {{8291, 8}, 53, 1},
    {{8299, 7}, 53, 1},
    {{8306, 9}, 53, 1},
    {{8315, 5}, 17, 1},
    {{8320, 15}, 243, 1},
    {{8335, 14}, 243, 1},
    {{8349, 15}, 243, 1},
    {{8364, 15}, 243, 1},
    {{8379, 14}, 243, 1},
    {{8393, 15}, 243, 1},
    {{8408, 14}, 243, 0},
    {{8422, 8}, 243, 1},
    {{8430, 15}, 243, 1},
    {{8445, 13}, 243, 1},
    {{8458, 13}, 243, 1},
    {{8471, 18}, 243, 1},
    {{8489, 10}, 53, 1},
    {{8499, 8}, 53, 1},
    {{8507, 7}, 53, 1},
    {{8514, 13}, 243, 1},
    {{8527, 13}, 243, 1},
    {{8540, 13}, 256, 1},
    {{8553, 17}, 256, 1},
    {{8570, 7}, 255, 1},
    {{8577, 12}, 105, 1},
    {{8589, 9}, 105, 1},
    {{8598, 9}, 105, 1},
    {{8607, 10}, 105, 1},
    {{8617, 9}, 105, 1},
    {{8626, 9}, 105, 1},
    {{8635, 10}, 105, 1},
    {{8645, 9}, 105, 1},
    {{8654, 7}, 53, 1},
    {{8661, 8}, 53, 1},
    {{8669, 8}, 53, 1},
    {{8677, 9}, 53, 1},
    {{8686, 3}, 17, 1},
    {{8689, 5}, 65, 1},
    {{8694, 6}, 65, 0},
    {{8700, 16}, 65, 1},
    {{8716, 7}, 65, 1},
    {{8723, 8}, 65, 1},
    {{8731, 7}, 65, 1},
    {{8738, 7}, 65, 1},
    {{8745, 5}, 65, 1},
    {{8750, 8}, 65, 1},
    {{8758, 7}, 17, 1},
    {{8765, 7}, 17, 1},
    {{8772, 7}, 17, 1},
    {{8779, 8}, 17, 1},
    {{8787, 7}, 17, 1},
    {{8794, 6}, 17, 1},
    {{8800, 6}, 17, 0},
    {{8806, 7}, 17, 1},
    {{8813, 7}, 17, 1},
    {{8820, 7}, 17, 1},
    {{8827, 6}, 17, 1},
    {{8833, 8}, 17, 1},
    {{8841, 7}, 65, 1},
    {{8848, 8}, 17, 1},
    {{8856, 9}, 17, 1},
    {{8865, 13}, 243, 1},
    {{8878, 12}, 243, 1},
    {{8890, 7}, 65, 1},
    {{8897, 7}, 17, 1},
    {{8904, 5}, 88, 1},
    {{8909, 6}, 88, 1},
    {{8915, 7}, 88, 1},
    {{8922, 7}, 88, 1},
    {{8929, 10}, 268, 1},
    {{8939, 15}, 28, 1},
    {{8954, 12}, 150, 1},
    {{8966, 11}, 199, 1},
    {{8977, 9}, 71, 1},
    {{8986, 6}, 88, 1},
    {{8992, 7}, 17, 1},
    {{8999, 3}, 88, 1},
    {{9002, 7}, 88, 1},
    {{9009, 8}, 88, 1},
    {{9017, 8}, 88, 1},
    {{9025, 7}, 134, 1},
    {{9032, 8}, 88, 1},
    {{9040, 6}, 88, 1},
    {{9046, 7}, 88, 1},
    {{9053, 9}, 134, 1},
    {{9062, 3}, 199, 1},
    {{9065, 3}, 65, 1},
    {{9068, 10}, 251, 1},
    {{9078, 12}, 173, 1},
    {{9090, 7}, 73, 1},
    {{9097, 9}, 73, 1},
    {{9106, 10}, 60, 1},
    {{9116, 13}, 132, 1},
    {{9129, 4}, 243, 1},
    {{9133, 6}, 116, 1},
    {{9139, 13}, 192, 1},
    {{9152, 3}, 243, 1},
    {{9155, 8}, 71, 1},
    {{9163, 6}, 23, 1},
    {{9169, 6}, 23, 1},
    {{9175, 8}, 132, 1},
    {{9183, 9}, 183, 1},
    {{9192, 10}, 126, 1},
    {{9202, 13}, 238, 1},
    {{9215, 9}, 45, 1},
    {{9224, 6}, 134, 1},
    {{9230, 6}, 134, 1},
    {{9236, 7}, 134, 1},
    {{9243, 9}, 60, 1},
    {{9252, 3}, 23, 1},
    {{9255, 11}, 231, 1},
    {{9266, 6}, 65, 1},
    {{9272, 7}, 17, 1},
    {{9279, 5}, 88, 1},
    {{9284, 6}, 88, 1},
    {{9290, 6}, 45, 1},
    {{9296, 8}, 53, 1},
    {{9304, 9}, 65, 1},
    {{9313, 8}, 65, 1},
    {{9321, 3}, 134, 1},
    {{9324, 3}, 48, 1},
    {{9327, 7}, 51, 1},
    {{9334, 3}, 114, 1},
    {{9337, 4}, 134, 1},
    {{9341, 15}, 160, 1},
    {{9356, 7}, 53, 1},
    {{9363, 5}, 53, 1},
    {{9368, 6}, 6, 1},
    {{9374, 3}, 37, 1},
    {{9377, 3}, 105, 1},
    {{9380, 4}, 38, 1},
    {{9384, 5}, 38, 1},
    {{9389, 13}, 243, 1},
    {{9402, 7}, 50, 1},
    {{9409, 5}, 104, 1},
    {{9414, 5}, 255, 1},
    {{9419, 3}, 150, 1},
    {{9422, 8}, 105, 1},
    {{9430, 6}, 105, 1},
    {{9436, 6}, 114, 1},
    {{9442, 5}, 114, 1},
    {{9447, 8}, 130, 1},
    {{9455, 11}, 48, 1},
    {{9466, 9}, 13, 1},
    {{9475, 8}, 164, 1},
    {{9483, 8}, 248, 1},
    {{9491, 12}, 37, 1},
    {{9503, 10}, 191, 1},
    {{9513, 5}, 1, 1},
    {{9518, 3}, 13, 1},
    {{9521, 8}, 48, 1},
    {{9529, 8}, 48, 1},
    {{9537, 6}, 48, 0},
    {{9543, 12}, 48, 1},
    {{9555, 7}, 48, 1},
    {{9562, 7}, 48, 1},
    {{9569, 8}, 25, 1},
    {{9577, 9}, 25, 1},
    {{9586, 9}, 51, 1},
    {{9595, 3}, 164, 1},
    {{9598, 5}, 164, 1},
    {{9603, 6}, 164, 0},
    {{9609, 6}, 164, 1},
    {{9615, 6}, 164, 1},
    {{9621, 4}, 78, 1},
    {{9625, 7}, 13, 1},
    {{9632, 8}, 37, 1},
    {{9640, 7}, 37, 0},
    {{9647, 7}, 37, 1},
    {{9654, 6}, 37, 1},
    {{9660, 7}, 37, 1},
    {{9667, 7}, 37, 1},
    {{9674, 8}, 37, 1},
    {{9682, 7}, 37, 1},
    {{9689, 7}, 37, 1},
    {{9696, 7}, 37, 1},
    {{9703, 3}, 104, 1},
    {{9706, 6}, 104, 1},
    {{9712, 7}, 104, 1},
    {{9719, 6}, 104, 1},
    {{9725, 6}, 104, 1},
    {{9731, 7}, 104, 1},
    {{9738, 6}, 104, 1},
    {{9744, 8}, 104, 1},
    {{9752, 7}, 174, 1},
    {{9759, 12}, 174, 1},
    {{9771, 7}, 37, 1},
    {{9778, 6}, 164, 1},
    {{9784, 6}, 13, 1},
    {{9790, 8}, 13, 0},
    {{9798, 7}, 13, 1},
    {{9805, 7}, 13, 1},
    {{9812, 6}, 13, 1},
    {{9818, 7}, 13, 1},
    {{9825, 5}, 13, 1},
    {{9830, 6}, 13, 1},
    {{9836, 7}, 13, 1},
    {{9843, 5}, 13, 1},
    {{9848, 6}, 13, 1},
    {{9854, 7}, 37, 1},
    {{9861, 9}, 232, 1},
    {{9870, 6}, 13, 1},
    {{9876, 3}, 191, 1},
    {{9879, 9}, 174, 1},
    {{9888, 9}, 191, 1},
    {{9897, 11}, 222, 1},
    {{9908, 6}, 191, 1},
    {{9914, 7}, 191, 1},
    {{9921, 6}, 191, 0},
    {{9927, 7}, 191, 1},
    {{9934, 8}, 191, 1},
    {{9942, 7}, 191, 1},
    {{9949, 7}, 191, 1},
    {{9956, 8}, 191, 1},
    {{9964, 7}, 191, 1},
    {{9971, 7}, 191, 1},
    {{9978, 6}, 191, 1},
    {{9984, 7}, 191, 1},
    {{9991, 8}, 25, 1},
    {{9999, 10}, 25, 1},
    {{10009, 13}, 174, 1},
    {{10022, 11}, 51, 1},
    {{10033, 9}, 174, 1},
    {{10042, 7}, 13, 1},
    {{10049, 6}, 142, 1},
    {{10055, 13}, 28, 1},
    {{10068, 10}, 28, 1},
    {{10078, 5}, 24, 1},
    {{10083, 9}, 71, 1},
    {{10092, 7}, 71, 1},
    {{10099, 8}, 71, 1},
    {{10107, 8}, 71, 1},
    {{10115, 11}, 28, 1},
    {{10126, 11}, 28, 1},
    {{10137, 9}, 28, 1},
    {{10146, 10}, 28, 0},
    {{10156, 14}, 28, 1},
    {{10170, 11}, 28, 1},
    {{10181, 11}, 28, 1},
    {{10192, 10}, 28, 1},
    {{10202, 10}, 28, 1},
    {{10212, 11}, 28, 1},
    {{10223, 9}, 28, 1},
    {{10232, 10}, 28, 1},
    {{10242, 10}, 28, 1},
    {{10252, 10}, 28, 1},
    {{10262, 9}, 28, 1},
    {{10271, 10}, 28, 1},
    {{10281, 8}, 71, 1},
    {{10289, 8}, 150, 1},
    {{10297, 5}, 65, 1},
    {{10302, 4}, 65, 1},
    {{10306, 10}, 199, 0},
    {{10316, 10}, 199, 1},
    {{10326, 9}, 199, 1},
    {{10335, 11}, 199, 1},
    {{10346, 9}, 199, 1},
    {{10355, 9}, 150, 1},
    {{10364, 8}, 150, 0},
    {{10372, 13}, 150, 1},
    {{10385, 8}, 150, 1},
    {{10393, 8}, 150, 1},
    {{10401, 7}, 150, 1},
    {{10408, 8}, 150, 1},
    {{10416, 9}, 150, 1},
    {{10425, 7}, 150, 1},
    {{10432, 6}, 71, 1},
    {{10438, 7}, 71, 1},
    {{10445, 9}, 150, 1},
    {{10454, 14}, 257, 1},
    {{10468, 8}, 71, 1},
    {{10476, 9}, 71, 1},
    {{10485, 9}, 150, 1},
    {{10494, 8}, 150, 1},
    {{10502, 8}, 150, 1},
    {{10510, 8}, 71, 1},
    {{10518, 7}, 71, 1},
    {{10525, 8}, 71, 1},
    {{10533, 5}, 17, 1},
    {{10538, 6}, 150, 1},
    {{10544, 6}, 150, 1},
    {{10550, 8}, 4, 1},
    {{10558, 9}, 4, 1},
    {{10567, 3}, 71, 1},
    {{10570, 8}, 71, 1},
    {{10578, 8}, 71, 1},
    {{10586, 9}, 71, 1},
    {{10595, 8}, 71, 1},
    {{10603, 7}, 71, 1},
    {{10610, 8}, 71, 1},
    {{10618, 8}, 71, 1},
    {{10626, 8}, 71, 1},
    {{10634, 7}, 71, 1},
    {{10641, 6}, 71, 1},
    {{10647, 10}, 71, 1},
    {{10657, 7}, 71, 1},
    {{10664, 8}, 71, 1},
    {{10672, 8}, 71, 1},
    {{10680, 7}, 71, 1},
    {{10687, 7}, 71, 1},
    {{10694, 7}, 71, 1},
    {{10701, 11}, 71, 1},
    {{10712, 8}, 71, 1},
    {{10720, 8}, 71, 0},
    {{10728, 8}, 71, 1},
    {{10736, 6}, 71, 1},
    {{10742, 8}, 71, 1},
    {{10750, 9}, 71, 1},
    {{10759, 9}, 71, 1},
    {{10768, 6}, 71, 1},
    {{10774, 6}, 71, 1},
    {{10780, 10}, 199, 1},
    {{10790, 7}, 150, 1},
    {{10797, 7}, 150, 1},
    {{10804, 5}, 71, 1},
    {{10809, 7}, 71, 1},
    {{10816, 7}, 71, 1},
    {{10823, 9}, 71, 1},
    {{10832, 6}, 150, 1},
    {{10838, 7}, 150, 1},
    {{10845, 8}, 150, 1},
    {{10853, 7}, 4, 1},
    {{10860, 3}, 28, 1},
    {{10863, 5}, 76, 1},
    {{10868, 12}, 25, 1},
    {{10880, 9}, 116, 1},
    {{10889, 16}, 51, 1},
    {{10905, 17}, 28, 1},
    {{10922, 8}, 24, 1},
    {{10930, 12}, 199, 1},
    {{10942, 12}, 150, 1},
    {{10954, 12}, 150, 1},
    {{10966, 12}, 71, 1},
    {{10978, 21}, 174, 1},
    {{10999, 8}, 51, 1},
    {{11007, 9}, 51, 1},
    {{11016, 9}, 51, 1},
    {{11025, 9}, 51, 0},
    {{11034, 9}, 51, 1},
    {{11043, 3}, 25, 1},
    {{11046, 10}, 25, 1},
    {{11056, 11}, 25, 1},
    {{11067, 10}, 25, 1},
    {{11077, 12}, 25, 1},
    {{11089, 10}, 25, 1},
    {{11099, 9}, 25, 1},
    {{11108, 13}, 25, 1},
    {{11121, 9}, 25, 1},
    {{11130, 8}, 25, 0},
    {{11138, 9}, 25, 1},
    {{11147, 10}, 25, 1},
    {{11157, 9}, 25, 1},
    {{11166, 9}, 25, 1},
    {{11175, 12}, 25, 1},
    {{11187, 9}, 25, 1},
    {{11196, 10}, 25, 1},
    {{11206, 9}, 25, 1},
    {{11215, 11}, 25, 1},
    {{11226, 10}, 25, 1},
    {{11236, 6}, 48, 1},
    {{11242, 3}, 174, 1},
    {{11245, 14}, 174, 1},
    {{11259, 13}, 174, 1},
    {{11272, 17}, 174, 1},
    {{11289, 7}, 51, 1},
    {{11296, 12}, 174, 0},
    {{11308, 13}, 174, 1},
    {{11321, 12}, 174, 1},
    {{11333, 11}, 174, 1},
    {{11344, 12}, 174, 1},
    {{11356, 14}, 174, 1},
    {{11370, 11}, 174, 1},
    {{11381, 12}, 174, 1},
    {{11393, 15}, 174, 1},
    {{11408, 13}, 174, 1},
    {{11421, 9}, 134, 1},
    {{11430, 3}, 51, 1},
    {{11433, 8}, 51, 1},
    {{11441, 9}, 51, 1},
    {{11450, 10}, 51, 1},
    {{11460, 9}, 51, 1},
    {{11469, 9}, 51, 1},
    {{11478, 10}, 51, 1},
    {{11488, 9}, 51, 1},
    {{11497, 10}, 51, 1},
    {{11507, 9}, 51, 1},
    {{11516, 6}, 51, 1},
    {{11522, 11}, 51, 1},
    {{11533, 9}, 51, 1},
    {{11542, 9}, 51, 1},
    {{11551, 10}, 51, 1},
    {{11561, 10}, 51, 1},
    {{11571, 8}, 51, 1},
    {{11579, 8}, 37, 1},
    {{11587, 7}, 37, 1},
    {{11594, 6}, 104, 1},
    {{11600, 8}, 262, 1},
    {{11608, 6}, 262, 1},
    {{11614, 8}, 164, 1},
    {{11622, 14}, 28, 1},
    {{11636, 16}, 174, 1},
    {{11652, 7}, 13, 1},
    {{11659, 7}, 13, 1},
    {{11666, 9}, 13, 1},
    {{11675, 11}, 199, 1},
    {{11686, 9}, 150, 1},
    {{11695, 10}, 71, 1},
    {{11705, 3}, 76, 1},
    {{11708, 5}, 142, 0},
    {{11713, 8}, 142, 1},
    {{11721, 6}, 142, 1},
    {{11727, 17}, 142, 1},
    {{11744, 6}, 142, 1},
    {{11750, 7}, 142, 1},
    {{11757, 8}, 51, 1},
    {{11765, 15}, 174, 1},
    {{11780, 7}, 25, 1},
    {{11787, 8}, 25, 1},
    {{11795, 7}, 25, 1},
    {{11802, 6}, 25, 1},
    {{11808, 6}, 48, 1},
    {{11814, 7}, 174, 1},
    {{11821, 7}, 164, 1},
    {{11828, 6}, 164, 1},
    {{11834, 6}, 164, 1},
    {{11840, 6}, 164, 1},
    {{11846, 7}, 248, 1},
    {{11853, 8}, 51, 1},
    {{11861, 7}, 37, 1},
    {{11868, 7}, 37, 1},
    {{11875, 6}, 104, 1},
    {{11881, 4}, 250, 1},
    {{11885, 6}, 51, 1},
    {{11891, 8}, 232, 1},
    {{11899, 5}, 13, 1},
    {{11904, 5}, 1, 1},
    {{11909, 13}, 242, 1},
    {{11922, 6}, 13, 1},
    {{11928, 5}, 142, 1},
    {{11933, 5}, 191, 1},
    {{11938, 6}, 191, 1},
    {{11944, 6}, 191, 1},
    {{11950, 10}, 174, 1},
    {{11960, 11}, 174, 1},
    {{11971, 12}, 174, 1},
    {{11983, 14}, 240, 1},
    {{11997, 3}, 48, 1},
    {{12000, 6}, 13, 1},
    {{12006, 6}, 191, 1},
    {{12012, 7}, 114, 1},
    {{12019, 8}, 114, 1},
    {{12027, 5}, 229, 1},
    {{12032, 11}, 159, 1},
    {{12043, 5}, 134, 1},
    {{12048, 5}, 134, 1},
    {{12053, 8}, 243, 1},
    {{12061, 14}, 243, 1},
    {{12075, 18}, 243, 1},
    {{12093, 7}, 105, 1},
    {{12100, 5}, 151, 1},
    {{12105, 5}, 88, 1},
    {{12110, 14}, 174, 1},
    {{12124, 12}, 174, 1},
    {{12136, 12}, 174, 1},
    {{12148, 10}, 45, 1},
    {{12158, 10}, 45, 1},
    {{12168, 10}, 174, 1},
    {{12178, 7}, 134, 1},
    {{12185, 6}, 88, 1},
    {{12191, 8}, 134, 1},
    {{12199, 7}, 45, 1},
    {{12206, 9}, 45, 1},
    {{12215, 9}, 45, 1},
    {{12224, 6}, 45, 1},
    {{12230, 8}, 45, 1},
    {{12238, 11}, 53, 1},
    {{12249, 8}, 69, 1},
    {{12257, 3}, 93, 1},
    {{12260, 5}, 93, 1},
    {{12265, 5}, 93, 0},
    {{12270, 5}, 93, 1},
    {{12275, 6}, 93, 1},
    {{12281, 7}, 126, 1},
    {{12288, 7}, 30, 1},
    {{12295, 7}, 108, 1},
    {{12302, 8}, 108, 1},
    {{12310, 4}, 214, 0},
    {{12314, 13}, 108, 1},
    {{12327, 6}, 214, 1},
    {{12333, 7}, 227, 1},
    {{12340, 17}, 114, 1},
    {{12357, 3}, 136, 1},
    {{12360, 8}, 162, 1},
    {{12368, 14}, 186, 1},
    {{12382, 7}, 197, 1},
    {{12389, 6}, 42, 1},
    {{12395, 6}, 42, 1},
    {{12401, 6}, 208, 2},
    {{12407, 11}, 208, 0},
    {{12418, 6}, 135, 1},
    {{12424, 15}, 268, 1},
    {{12439, 6}, 136, 1},
    {{12445, 6}, 136, 1},
    {{12451, 17}, 262, 1},
    {{12468, 7}, 197, 1},
    {{12475, 16}, 262, 1},
    {{12491, 9}, 98, 1},
    {{12500, 9}, 98, 0},
    {{12509, 13}, 176, 1},
    {{12522, 7}, 167, 1},
    {{12529, 7}, 167, 0},
    {{12536, 7}, 112, 1},
    {{12543, 8}, 167, 1},
    {{12551, 20}, 166, 1},
    {{12571, 8}, 222, 1},
    {{12579, 8}, 27, 1},
    {{12587, 8}, 45, 1},
    {{12595, 9}, 166, 0},
    {{12604, 20}, 166, 1},
    {{12624, 19}, 166, 1},
    {{12643, 19}, 166, 1},
    {{12662, 10}, 166, 1},
    {{12672, 20}, 166, 1},
    {{12692, 11}, 89, 1},
    {{12703, 10}, 89, 0},
    {{12713, 10}, 89, 1},
    {{12723, 12}, 52, 1},
    {{12735, 15}, 58, 1},
    {{12750, 6}, 39, 1},
    {{12756, 7}, 39, 0},
    {{12763, 19}, 118, 1},
    {{12782, 19}, 183, 1},
    {{12801, 6}, 39, 1},
    {{12807, 8}, 109, 1},
    {{12815, 9}, 109, 1},
    {{12824, 7}, 57, 1},
    {{12831, 7}, 57, 1},
    {{12838, 11}, 178, 1},
    {{12849, 6}, 253, 1},
    {{12855, 9}, 138, 1},
    {{12864, 3}, 167, 1},
    {{12867, 3}, 108, 1},
    {{12870, 4}, 156, 1},
    {{12874, 5}, 182, 1},
    {{12879, 3}, 129, 1},
    {{12882, 4}, 129, 1},
    {{12886, 4}, 129, 0},
    {{12890, 9}, 129, 1},
    {{12899, 10}, 129, 1},
    {{12909, 11}, 129, 1},
    {{12920, 3}, 200, 1},
    {{12923, 6}, 190, 1},
    {{12929, 6}, 249, 1},
    {{12935, 5}, 249, 1},
    {{12940, 5}, 249, 1},
    {{12945, 6}, 249, 1},
    {{12951, 7}, 249, 1},
    {{12958, 5}, 249, 1},
    {{12963, 7}, 137, 1},
    {{12970, 5}, 138, 1},
    {{12975, 7}, 22, 1},
    {{12982, 7}, 138, 1},
    {{12989, 6}, 138, 1},
    {{12995, 7}, 138, 1},
    {{13002, 9}, 138, 1},
    {{13011, 6}, 249, 1},
    {{13017, 6}, 249, 1},
    {{13023, 5}, 138, 1},
    {{13028, 6}, 5, 1},
    {{13034, 7}, 253, 1},
    {{13041, 3}, 20, 1},
    {{13044, 9}, 200, 1},
    {{13053, 19}, 115, 1},
    {{13072, 19}, 200, 1},
    {{13091, 25}, 200, 1},
    {{13116, 24}, 200, 1},
    {{13140, 20}, 114, 1},
    {{13160, 15}, 116, 1},
    {{13175, 6}, 138, 1},
    {{13181, 7}, 223, 1},
    {{13188, 15}, 95, 1},
    {{13203, 6}, 223, 1},
    {{13209, 10}, 253, 1},
    {{13219, 10}, 223, 1},
    {{13229, 11}, 223, 1},
    {{13240, 11}, 223, 0},
    {{13251, 12}, 223, 1},
    {{13263, 7}, 249, 1},
    {{13270, 7}, 138, 1},
    {{13277, 9}, 138, 1},
    {{13286, 10}, 115, 1},
    {{13296, 10}, 200, 1},
    {{13306, 6}, 249, 1},
    {{13312, 6}, 249, 1},
    {{13318, 6}, 138, 1},
    {{13324, 9}, 138, 1},
    {{13333, 13}, 138, 1},
    {{13346, 8}, 138, 1},
    {{13354, 14}, 138, 1},
    {{13368, 13}, 138, 1},
    {{13381, 7}, 138, 0},
    {{13388, 11}, 138, 1},
    {{13399, 7}, 249, 0},
    {{13406, 14}, 249, 1},
    {{13420, 7}, 249, 1},
    {{13427, 11}, 138, 1},
    {{13438, 5}, 95, 1},
    {{13443, 13}, 137, 1},
    {{13456, 3}, 190, 1},
    {{13459, 9}, 190, 1},
    {{13468, 10}, 115, 0},
    {{13478, 10}, 115, 1},
    {{13488, 10}, 200, 0},
    {{13498, 9}, 200, 1},
    {{13507, 9}, 115, 1},
    {{13516, 9}, 200, 1},
    {{13525, 7}, 190, 0},
    {{13532, 7}, 190, 1},
    {{13539, 11}, 223, 1},
    {{13550, 9}, 115, 1},
    {{13559, 9}, 200, 1},
    {{13568, 8}, 115, 1},
    {{13576, 8}, 200, 1},
    {{13584, 5}, 263, 1},
    {{13589, 7}, 190, 1},
    {{13596, 8}, 190, 1},
    {{13604, 7}, 263, 1},
    {{13611, 8}, 266, 0},
    {{13619, 5}, 249, 1},
    {{13624, 6}, 249, 1},
    {{13630, 7}, 138, 1},
    {{13637, 6}, 138, 1},
    {{13643, 12}, 139, 1},
    {{13655, 11}, 238, 1},
    {{13666, 11}, 94, 1},
    {{13677, 11}, 64, 1},
    {{13688, 9}, 171, 1},
    {{13697, 6}, 138, 1},
    {{13703, 7}, 96, 1},
    {{13710, 10}, 171, 1},
    {{13720, 9}, 171, 1},
    {{13729, 8}, 21, 1},
    {{13737, 8}, 21, 1},
    {{13745, 10}, 115, 1},
    {{13755, 11}, 115, 1},
    {{13766, 10}, 200, 1},
    {{13776, 11}, 200, 1},
    {{13787, 11}, 115, 1},
    {{13798, 11}, 200, 1},
    {{13809, 7}, 190, 1},
    {{13816, 6}, 249, 1},
    {{13822, 7}, 249, 1},
    {{13829, 7}, 138, 1},
    {{13836, 8}, 138, 1},
    {{13844, 18}, 138, 1},
    {{13862, 8}, 115, 1},
    {{13870, 8}, 200, 1},
    {{13878, 10}, 115, 1},
    {{13888, 10}, 200, 1},
    {{13898, 10}, 200, 1},
    {{13908, 23}, 121, 1},
    {{13931, 14}, 129, 1},
    {{13945, 21}, 118, 1},
    {{13966, 16}, 156, 1},
    {{13982, 15}, 243, 1},
    {{13997, 14}, 98, 1},
    {{14011, 16}, 156, 1},
    {{14027, 50}, 245, 1},
    {{14077, 10}, 115, 1},
    {{14087, 11}, 200, 1},
    {{14098, 6}, 190, 1},
    {{14104, 6}, 190, 1},
    {{14110, 6}, 190, 1},
    {{14116, 6}, 190, 1},
    {{14122, 15}, 172, 1},
    {{14137, 9}, 124, 1},
    {{14146, 6}, 21, 1},
    {{14152, 6}, 21, 1},
    {{14158, 7}, 266, 1},
    {{14165, 12}, 98, 1},
    {{14177, 15}, 156, 1},
    {{14192, 14}, 98, 1},
    {{14206, 5}, 148, 1},
    {{14211, 14}, 98, 1},
    {{14225, 17}, 156, 1},
    {{14242, 18}, 71, 1},
    {{14260, 14}, 98, 1},
    {{14274, 16}, 71, 1},
    {{14290, 12}, 129, 1},
    {{14302, 18}, 152, 1},
    {{14320, 14}, 128, 1},
    {{14334, 14}, 198, 1},
    {{14348, 16}, 183, 1},
    {{14364, 15}, 70, 1},
    {{14379, 16}, 176, 1},
    {{14395, 14}, 98, 1},
    {{14409, 31}, 174, 1},
    {{14440, 14}, 129, 1},
    {{14454, 17}, 175, 1},
    {{14471, 69}, 174, 1},
    {{14540, 19}, 239, 1},
    {{14559, 21}, 185, 1},
    {{14580, 20}, 72, 1},
    {{14600, 16}, 156, 1},
    {{14616, 17}, 176, 1},
    {{14633, 16}, 161, 1},
    {{14649, 16}, 156, 1},
    {{14665, 20}, 177, 1},
    {{14685, 16}, 163, 1},
    {{14701, 21}, 197, 1},
    {{14722, 19}, 131, 1},
    {{14741, 20}, 173, 1},
    {{14761, 15}, 98, 1},
    {{14776, 16}, 170, 1},
    {{14792, 18}, 118, 1},
    {{14810, 13}, 171, 1},
    {{14823, 16}, 239, 1},
    {{14839, 13}, 156, 1},
    {{14852, 15}, 196, 1},
    {{14867, 14}, 172, 1},
    {{14881, 14}, 98, 1},
    {{14895, 9}, 21, 1},
    {{14904, 19}, 72, 1},
    {{14923, 18}, 8, 1},
    {{14941, 15}, 156, 1},
    {{14956, 16}, 163, 1},
    {{14972, 24}, 179, 1},
    {{14996, 14}, 98, 1},
    {{15010, 3}, 263, 1},
    {{15013, 15}, 98, 1},
    {{15028, 9}, 115, 1},
    {{15037, 9}, 200, 1},
    {{15046, 14}, 115, 1},
    {{15060, 14}, 200, 1},
    {{15074, 8}, 189, 1},
    {{15082, 9}, 131, 1},
    {{15091, 5}, 141, 1},
    {{15096, 7}, 21, 1},
    {{15103, 12}, 21, 1},
    {{15115, 7}, 21, 1},
    {{15122, 12}, 52, 1},
    {{15134, 12}, 52, 1},
    {{15146, 11}, 52, 1},
    {{15157, 3}, 52, 1},
    {{15160, 3}, 214, 1},
    {{15163, 11}, 52, 1},
    {{15174, 4}, 52, 1},
    {{15178, 11}, 52, 0},
    {{15189, 4}, 52, 1},
    {{15193, 10}, 52, 1},
    {{15203, 3}, 110, 1},
    {{15206, 3}, 89, 1},
    {{15209, 3}, 115, 1},
    {{15212, 10}, 66, 1},
    {{15222, 6}, 257, 1},
    {{15228, 6}, 257, 1},
    {{15234, 14}, 99, 1},
    {{15248, 7}, 49, 1},
    {{15255, 3}, 257, 1},
    {{15258, 7}, 20, 1},
    {{15265, 7}, 20, 0},
    {{15272, 7}, 110, 0},
    {{15279, 7}, 20, 1},
    {{15286, 7}, 20, 1},
    {{15293, 17}, 20, 1},
    {{15310, 21}, 20, 1},
    {{15331, 34}, 20, 1},
    {{15365, 7}, 110, 1},
    {{15372, 8}, 110, 1},
    {{15380, 19}, 32, 1},
    {{15399, 11}, 204, 1},
    {{15410, 14}, 45, 1},
    {{15424, 14}, 45, 1},
    {{15438, 14}, 45, 1},
    {{15452, 16}, 45, 1},
    {{15468, 15}, 45, 1},
    {{15483, 16}, 45, 1},
    {{15499, 8}, 66, 1},
    {{15507, 10}, 66, 1},
    {{15517, 10}, 66, 1},
    {{15527, 9}, 66, 1},
    {{15536, 10}, 66, 0},
    {{15546, 10}, 66, 1},
    {{15556, 11}, 66, 1},
    {{15567, 3}, 175, 1},
    {{15570, 7}, 175, 0},
    {{15577, 19}, 175, 1},
    {{15596, 7}, 175, 1},
    {{15603, 7}, 175, 1},
    {{15610, 5}, 170, 1},
    {{15615, 12}, 152, 1},
    {{15627, 14}, 45, 1},
    {{15641, 3}, 66, 1},
    {{15644, 3}, 98, 1},
    {{15647, 6}, 27, 1},
    {{15653, 8}, 27, 1},
    {{15661, 8}, 27, 1},
    {{15669, 6}, 27, 1},
    {{15675, 7}, 138, 1},
    {{15682, 7}, 249, 1},
    {{15689, 3}, 39, 1},
    {{15692, 3}, 166, 1},
    {{15695, 3}, 138, 1},
    {{15698, 6}, 21, 1},
    {{15704, 21}, 185, 1},
    {{15725, 7}, 20, 1},
    {{15732, 5}, 21, 1},
    {{15737, 7}, 21, 1},
    {{15744, 6}, 21, 1},
    {{15750, 7}, 170, 1},
    {{15757, 5}, 170, 0},
    {{15762, 5}, 170, 1},
    {{15767, 4}, 236, 1},
    {{15771, 3}, 170, 1},
    {{15774, 5}, 170, 1},
    {{15779, 5}, 20, 1},
    {{15784, 8}, 138, 1},
    {{15792, 10}, 123, 1},
    {{15802, 10}, 115, 1},
    {{15812, 10}, 200, 1},
    {{15822, 6}, 144, 1},
    {{15828, 10}, 144, 1},
    {{15838, 10}, 147, 1},
    {{15848, 9}, 147, 1},
    {{15857, 5}, 111, 1},
    {{15862, 8}, 102, 1},
    {{15870, 8}, 147, 1},
    {{15878, 7}, 147, 1},
    {{15885, 18}, 226, 1},
    {{15903, 6}, 120, 1},
    {{15909, 7}, 120, 0},
    {{15916, 8}, 120, 1},
    {{15924, 10}, 120, 1},
    {{15934, 7}, 120, 1},
    {{15941, 5}, 111, 1},
    {{15946, 8}, 70, 1},
    {{15954, 5}, 81, 1},
    {{15959, 6}, 70, 1},
    {{15965, 7}, 70, 1},
    {{15972, 7}, 70, 1},
    {{15979, 3}, 111, 1},
    {{15982, 4}, 111, 1},
    {{15986, 5}, 102, 1},
    {{15991, 5}, 111, 1},
    {{15996, 3}, 120, 1},
    {{15999, 6}, 107, 1},
    {{16005, 26}, 127, 1},
    {{16031, 29}, 126, 1},
    {{16060, 6}, 84, 1},
    {{16066, 5}, 133, 1},
    {{16071, 5}, 107, 1},
    {{16076, 7}, 140, 1},
    {{16083, 7}, 134, 1},
    {{16090, 9}, 188, 1},
    {{16099, 4}, 111, 1},
    {{16103, 5}, 102, 1},
    {{16108, 5}, 111, 1},
    {{16113, 7}, 102, 1},
    {{16120, 5}, 102, 0},
    {{16125, 6}, 102, 1},
    {{16131, 7}, 102, 1},
    {{16138, 6}, 102, 1},
    {{16144, 7}, 126, 1},
    {{16151, 6}, 102, 1},
    {{16157, 18}, 104, 1},
    {{16175, 18}, 128, 1},
    {{16193, 17}, 129, 1},
    {{16210, 22}, 173, 1},
    {{16232, 4}, 111, 1},
    {{16236, 5}, 111, 1},
    {{16241, 6}, 111, 1},
    {{16247, 5}, 111, 1},
    {{16252, 4}, 111, 1},
    {{16256, 15}, 226, 1},
    {{16271, 6}, 16, 1},
    {{16277, 6}, 188, 1},
    {{16283, 10}, 125, 1},
    {{16293, 5}, 120, 1},
    {{16298, 6}, 120, 1},
    {{16304, 7}, 124, 1},
    {{16311, 3}, 226, 1},
    {{16314, 10}, 89, 1},
    {{16324, 10}, 226, 1},
    {{16334, 12}, 226, 1},
    {{16346, 13}, 226, 1},
    {{16359, 20}, 226, 1},
    {{16379, 12}, 89, 1},
    {{16391, 13}, 226, 0},
    {{16404, 12}, 226, 1},
    {{16416, 14}, 226, 1},
    {{16430, 13}, 226, 1},
    {{16443, 13}, 226, 1},
    {{16456, 13}, 89, 1},
    {{16469, 12}, 89, 1},
    {{16481, 13}, 226, 1},
    {{16494, 15}, 226, 1},
    {{16509, 15}, 226, 1},
    {{16524, 9}, 89, 1},
    {{16533, 9}, 226, 1},
    {{16542, 9}, 226, 1},
    {{16551, 10}, 226, 1},
    {{16561, 10}, 226, 1},
    {{16571, 11}, 226, 1},
    {{16582, 10}, 226, 1},
    {{16592, 16}, 226, 1},
    {{16608, 11}, 226, 1},
    {{16619, 13}, 226, 1},
    {{16632, 12}, 89, 1},
    {{16644, 10}, 226, 1},
    {{16654, 7}, 80, 1},
    {{16661, 7}, 80, 1},
    {{16668, 5}, 84, 1},
    {{16673, 5}, 84, 1},
    {{16678, 15}, 84, 1},
    {{16693, 4}, 70, 1},
    {{16697, 5}, 70, 1},
    {{16702, 3}, 32, 1},
    {{16705, 3}, 81, 1},
    {{16708, 4}, 81, 1},
    {{16712, 8}, 56, 1},
    {{16720, 5}, 107, 1},
    {{16725, 5}, 84, 1},
    {{16730, 6}, 107, 1},
    {{16736, 5}, 107, 1},
    {{16741, 9}, 125, 1},
    {{16750, 7}, 188, 1},
    {{16757, 4}, 111, 1},
    {{16761, 5}, 111, 1},
    {{16766, 3}, 107, 1},
    {{16769, 6}, 107, 1},
    {{16775, 5}, 107, 0},
    {{16780, 6}, 107, 1},
    {{16786, 4}, 107, 1},
    {{16790, 5}, 107, 1},
    {{16795, 6}, 107, 1},
    {{16801, 5}, 107, 1},
    {{16806, 7}, 107, 1},
    {{16813, 8}, 125, 1},
    {{16821, 9}, 125, 1},
    {{16830, 3}, 188, 1},
    {{16833, 9}, 188, 1},
    {{16842, 16}, 188, 1},
    {{16858, 10}, 125, 1},
    {{16868, 8}, 188, 1},
    {{16876, 5}, 188, 1},
    {{16881, 6}, 188, 1},
    {{16887, 6}, 188, 1},
    {{16893, 8}, 188, 1},
    {{16901, 10}, 125, 1},
    {{16911, 8}, 125, 1},
    {{16919, 13}, 125, 1},
    {{16932, 10}, 125, 1},
    {{16942, 9}, 125, 1},
    {{16951, 6}, 188, 1},
    {{16957, 6}, 188, 0},
    {{16963, 13}, 188, 1},
    {{16976, 7}, 188, 1},
    {{16983, 8}, 188, 1},
    {{16991, 7}, 188, 1},
    {{16998, 8}, 188, 1},
    {{17006, 9}, 188, 1},
    {{17015, 7}, 188, 1},
    {{17022, 8}, 188, 1},
    {{17030, 5}, 188, 1},
    {{17035, 6}, 188, 1},
    {{17041, 7}, 188, 1},
    {{17048, 10}, 70, 1},
    {{17058, 4}, 107, 1},
    {{17062, 7}, 180, 1},
    {{17069, 8}, 180, 1},
    {{17077, 5}, 84, 1},
    {{17082, 5}, 111, 1},
    {{17087, 3}, 258, 1},
    {{17090, 5}, 111, 0},
    {{17095, 6}, 111, 1},
    {{17101, 6}, 107, 1},
    {{17107, 4}, 107, 1},
    {{17111, 9}, 107, 1},
    {{17120, 6}, 81, 1},
    {{17126, 11}, 75, 1},
    {{17137, 13}, 127, 1},
    {{17150, 5}, 81, 1},
    {{17155, 5}, 81, 1},
    {{17160, 6}, 70, 1},
    {{17166, 7}, 70, 1},
    {{17173, 5}, 107, 1},
    {{17178, 4}, 107, 1},
    {{17182, 5}, 107, 1},
    {{17187, 16}, 72, 1},
    {{17203, 7}, 69, 1},
    {{17210, 23}, 155, 1},
    {{17233, 10}, 260, 3},
    {{17243, 6}, 70, 1},
    {{17249, 3}, 127, 1},
    {{17252, 8}, 126, 1},
    {{17260, 8}, 77, 1},
    {{17268, 11}, 127, 1},
    {{17279, 9}, 126, 1},
    {{17288, 6}, 127, 1},
    {{17294, 11}, 127, 1},
    {{17305, 3}, 111, 1},
    {{17308, 11}, 126, 1},
    {{17319, 3}, 102, 1},
    {{17322, 4}, 107, 1},
    {{17326, 3}, 107, 1},
    {{17329, 5}, 107, 1},
    {{17334, 4}, 188, 1},
    {{17338, 7}, 125, 1},
    {{17345, 4}, 188, 1},
    {{17349, 11}, 188, 1},
    {{17360, 5}, 188, 1},
    {{17365, 5}, 84, 1},
    {{17370, 5}, 81, 1},
    {{17375, 3}, 84, 1},
    {{17378, 4}, 84, 0},
    {{17382, 6}, 84, 1},
    {{17388, 4}, 84, 1},
    {{17392, 5}, 84, 1},
    {{17397, 6}, 84, 1},
    {{17403, 5}, 84, 1},
    {{17408, 5}, 143, 1},
    {{17413, 11}, 143, 1},
    {{17424, 9}, 143, 1},
    {{17433, 13}, 143, 1},
    {{17446, 9}, 69, 1},
    {{17455, 5}, 84, 1},
    {{17460, 11}, 70, 1},
    {{17471, 7}, 81, 1},
    {{17478, 8}, 70, 1},
    {{17486, 13}, 32, 1},
    {{17499, 9}, 258, 1},
    {{17508, 3}, 125, 1},
    {{17511, 3}, 102, 1},
    {{17514, 6}, 81, 1},
    {{17520, 18}, 32, 1},
    {{17538, 11}, 258, 1},
    {{17549, 3}, 70, 1},
    {{17552, 5}, 81, 1},
    {{17557, 5}, 81, 0},
    {{17562, 10}, 81, 1},
    {{17572, 13}, 81, 1},
    {{17585, 7}, 81, 1},
    {{17592, 5}, 81, 1},
    {{17597, 6}, 81, 1},
    {{17603, 7}, 81, 1},
    {{17610, 5}, 81, 1},
    {{17615, 6}, 81, 1},
    {{17621, 4}, 81, 1},
    {{17625, 4}, 81, 1},
    {{17629, 6}, 70, 0},
    {{17635, 11}, 70, 1},
    {{17646, 7}, 70, 1},
    {{17653, 8}, 70, 1},
    {{17661, 7}, 70, 1},
    {{17668, 7}, 70, 1},
    {{17675, 7}, 70, 1},
    {{17682, 9}, 32, 1},
    {{17691, 9}, 32, 0},
    {{17700, 11}, 32, 1},
    {{17711, 10}, 32, 1},
    {{17721, 11}, 32, 1},
    {{17732, 9}, 32, 1},
    {{17741, 7}, 70, 1},
    {{17748, 6}, 70, 1},
    {{17754, 5}, 70, 1},
    {{17759, 8}, 258, 1},
    {{17767, 8}, 258, 1},
    {{17775, 9}, 258, 1},
    {{17784, 8}, 258, 1},
    {{17792, 9}, 258, 1},
    {{17801, 9}, 258, 1},
    {{17810, 9}, 258, 0},
    {{17819, 14}, 258, 1},
    {{17833, 10}, 258, 1},
    {{17843, 8}, 258, 1},
    {{17851, 8}, 258, 1},
    {{17859, 10}, 258, 1},
    {{17869, 11}, 69, 1},
    {{17880, 5}, 23, 1},
    {{17885, 6}, 84, 1},
    {{17891, 11}, 193, 1},
    {{17902, 5}, 84, 1},
    {{17907, 6}, 70, 1},
    {{17913, 9}, 32, 1},
    {{17922, 5}, 81, 1},
    {{17927, 4}, 84, 1},
    {{17931, 10}, 258, 1},
    {{17941, 9}, 258, 1},
    {{17950, 6}, 258, 1},
    {{17956, 3}, 81, 1},
    {{17959, 7}, 70, 1},
    {{17966, 5}, 107, 1},
    {{17971, 7}, 253, 1},
    {{17978, 9}, 253, 1},
    {{17987, 7}, 253, 1},
    {{17994, 8}, 253, 1},
    {{18002, 8}, 126, 1},
    {{18010, 8}, 253, 1},
    {{18018, 9}, 126, 1},
    {{18027, 10}, 126, 1},
    {{18037, 13}, 127, 1},
    {{18050, 12}, 127, 1},
    {{18062, 12}, 123, 1},
    {{18074, 12}, 127, 1},
    {{18086, 11}, 127, 1},
    {{18097, 11}, 123, 1},
    {{18108, 11}, 123, 1},
    {{18119, 12}, 123, 1},
    {{18131, 8}, 253, 1},
    {{18139, 9}, 190, 1},
    {{18148, 14}, 183, 1},
    {{18162, 7}, 229, 1},
    {{18169, 6}, 70, 1},
    {{18175, 5}, 69, 1},
    {{18180, 8}, 82, 1},
    {{18188, 9}, 82, 1},
    {{18197, 12}, 223, 1},
    {{18209, 15}, 89, 1},
    {{18224, 11}, 103, 1},
    {{18235, 11}, 69, 1},
    {{18246, 3}, 69, 1},
    {{18249, 8}, 69, 1},
    {{18257, 9}, 69, 1},
    {{18266, 9}, 69, 1},
    {{18275, 10}, 69, 1},
    {{18285, 8}, 69, 1},
    {{18293, 9}, 69, 1},
    {{18302, 9}, 69, 1},
    {{18311, 9}, 69, 1},
    {{18320, 10}, 69, 1},
    {{18330, 9}, 69, 1},
    {{18339, 8}, 69, 1},
    {{18347, 6}, 69, 1},
    {{18353, 10}, 69, 1},
    {{18363, 8}, 69, 1},
    {{18371, 8}, 69, 1},
    {{18379, 8}, 69, 1},
    {{18387, 9}, 69, 1},
    {{18396, 10}, 69, 1},
    {{18406, 9}, 69, 0},
    {{18415, 9}, 69, 1},
    {{18424, 9}, 69, 1},
    {{18433, 8}, 69, 1},
    {{18441, 10}, 69, 1},
    {{18451, 3}, 143, 1},
    {{18454, 8}, 69, 1},
    {{18462, 12}, 183, 1},
    {{18474, 7}, 91, 1},
    {{18481, 5}, 99, 1},
    {{18486, 9}, 69, 1},
    {{18495, 9}, 69, 1},
    {{18504, 9}, 252, 1},
    {{18513, 9}, 85, 1},
    {{18522, 9}, 85, 1},
    {{18531, 11}, 92, 1},
    {{18542, 10}, 92, 1},
    {{18552, 8}, 77, 1},
    {{18560, 3}, 100, 1},
    {{18563, 7}, 98, 1},
    {{18570, 8}, 93, 1},
    {{18578, 8}, 93, 1},
    {{18586, 5}, 185, 1},
    {{18591, 11}, 94, 1},
    {{18602, 9}, 93, 1},
    {{18611, 10}, 93, 1},
    {{18621, 10}, 247, 2},
    {{18631, 19}, 247, 0},
    {{18650, 57}, 185, 1},
    {{18707, 66}, 185, 1},
    {{18773, 35}, 185, 1},
    {{18808, 9}, 93, 1},
    {{18817, 10}, 92, 1},
    {{18827, 7}, 61, 1},
    {{18834, 7}, 61, 1},
    {{18841, 7}, 61, 1},
    {{18848, 5}, 69, 1},
    {{18853, 7}, 161, 1},
    {{18860, 12}, 16, 1},
    {{18872, 10}, 46, 1},
    {{18882, 8}, 85, 1},
    {{18890, 8}, 85, 1},
    {{18898, 8}, 85, 1},
    {{18906, 9}, 42, 1},
    {{18915, 6}, 77, 1},
    {{18921, 7}, 77, 1},
    {{18928, 7}, 77, 1},
    {{18935, 10}, 216, 1},
    {{18945, 5}, 77, 1},
    {{18950, 6}, 77, 1},
    {{18956, 10}, 77, 1},
    {{18966, 7}, 77, 1},
    {{18973, 7}, 77, 1},
    {{18980, 7}, 77, 1},
    {{18987, 8}, 77, 1},
    {{18995, 6}, 77, 1},
    {{19001, 6}, 77, 1},
    {{19007, 6}, 77, 1},
    {{19013, 9}, 257, 1},
    {{19022, 6}, 33, 1},
    {{19028, 10}, 77, 1},
    {{19038, 10}, 77, 1},
    {{19048, 6}, 77, 1},
    {{19054, 8}, 92, 1},
    {{19062, 10}, 92, 1},
    {{19072, 8}, 92, 1},
    {{19080, 7}, 92, 1},
    {{19087, 7}, 55, 1},
    {{19094, 7}, 47, 1},
    {{19101, 9}, 92, 0},
    {{19110, 8}, 92, 1},
    {{19118, 7}, 92, 1},
    {{19125, 8}, 45, 1},
    {{19133, 15}, 17, 1},
    {{19148, 8}, 62, 1},
    {{19156, 9}, 62, 1},
    {{19165, 9}, 62, 1},
    {{19174, 9}, 62, 1},
    {{19183, 9}, 62, 1},
    {{19192, 9}, 62, 1},
    {{19201, 3}, 92, 1},
    {{19204, 5}, 40, 1},
    {{19209, 8}, 69, 1},
    {{19217, 8}, 69, 1},
    {{19225, 9}, 50, 1},
    {{19234, 3}, 77, 1},
    {{19237, 12}, 183, 1},
    {{19249, 9}, 252, 1},
    {{19258, 8}, 79, 1},
    {{19266, 12}, 182, 1},
    {{19278, 5}, 121, 1},
    {{19283, 6}, 121, 1},
    {{19289, 6}, 121, 1},
    {{19295, 10}, 173, 1},
    {{19305, 6}, 73, 1},
    {{19311, 6}, 136, 1},
    {{19317, 10}, 132, 1},
    {{19327, 8}, 192, 1},
    {{19335, 7}, 192, 1},
    {{19342, 8}, 255, 1},
    {{19350, 14}, 107, 1},
    {{19364, 9}, 182, 1},
    {{19373, 3}, 224, 1},
    {{19376, 33}, 122, 1},
    {{19409, 12}, 35, 1},
    {{19421, 5}, 121, 1},
    {{19426, 15}, 0, 1},
    {{19441, 24}, 0, 1},
    {{19465, 11}, 74, 1},
    {{19476, 11}, 181, 1},
    {{19487, 3}, 224, 0},
    {{19490, 3}, 224, 1},
    {{19493, 4}, 224, 1},
    {{19497, 8}, 35, 1},
    {{19505, 5}, 23, 1},
    {{19510, 6}, 50, 1},
    {{19516, 6}, 50, 1},
    {{19522, 9}, 50, 1},
    {{19531, 9}, 50, 1},
    {{19540, 10}, 50, 1},
    {{19550, 11}, 50, 1},
    {{19561, 8}, 103, 1},
    {{19569, 7}, 35, 1},
    {{19576, 7}, 35, 1},
    {{19583, 7}, 35, 1},
    {{19590, 9}, 35, 1},
    {{19599, 6}, 35, 1},
    {{19605, 7}, 35, 1},
    {{19612, 7}, 35, 1},
    {{19619, 11}, 35, 1},
    {{19630, 6}, 50, 1},
    {{19636, 3}, 180, 1},
    {{19639, 7}, 35, 1},
    {{19646, 8}, 35, 1},
    {{19654, 7}, 35, 1},
    {{19661, 8}, 35, 1},
    {{19669, 8}, 35, 0},
    {{19677, 10}, 35, 1},
    {{19687, 8}, 35, 1},
    {{19695, 9}, 35, 1},
    {{19704, 9}, 35, 1},
    {{19713, 9}, 35, 1},
    {{19722, 10}, 35, 1},
    {{19732, 9}, 35, 1},
    {{19741, 8}, 35, 1},
    {{19749, 7}, 35, 1},
    {{19756, 8}, 35, 1},
    {{19764, 10}, 35, 1},
    {{19774, 9}, 35, 1},
    {{19783, 8}, 35, 1},
    {{19791, 9}, 35, 1},
    {{19800, 10}, 35, 1},
    {{19810, 7}, 35, 1},
    {{19817, 6}, 213, 0},
    {{19823, 12}, 213, 1},
    {{19835, 8}, 213, 1},
    {{19843, 13}, 180, 0},
    {{19856, 14}, 180, 1},
    {{19870, 7}, 180, 1},
    {{19877, 14}, 180, 1},
    {{19891, 3}, 35, 1},
    {{19894, 7}, 35, 1},
    {{19901, 6}, 35, 1},
    {{19907, 7}, 35, 1},
    {{19914, 13}, 180, 1},
    {{19927, 12}, 180, 1},
    {{19939, 12}, 180, 1},
    {{19951, 13}, 180, 1},
    {{19964, 11}, 180, 1},
    {{19975, 16}, 213, 1},
    {{19991, 7}, 35, 1},
    {{19998, 3}, 74, 1},
    {{20001, 13}, 74, 1},
    {{20014, 5}, 74, 1},
    {{20019, 7}, 130, 1},
    {{20026, 9}, 130, 1},
    {{20035, 8}, 98, 1},
    {{20043, 17}, 180, 1},
    {{20060, 3}, 182, 1},
    {{20063, 11}, 257, 1},
    {{20074, 10}, 81, 1},
    {{20084, 11}, 182, 1},
    {{20095, 9}, 182, 0},
    {{20104, 26}, 182, 1},
    {{20130, 26}, 182, 1},
    {{20156, 10}, 182, 1},
    {{20166, 9}, 182, 1},
    {{20175, 10}, 182, 1},
    {{20185, 6}, 142, 1},
    {{20191, 14}, 186, 1},
    {{20205, 6}, 186, 1},
    {{20211, 3}, 213, 1},
    {{20214, 9}, 41, 1},
    {{20223, 7}, 146, 1},
    {{20230, 11}, 146, 1},
    {{20241, 13}, 213, 1},
    {{20254, 25}, 180, 1},
    {{20279, 13}, 35, 1},
    {{20292, 7}, 142, 1},
    {{20299, 20}, 142, 1},
    {{20319, 11}, 142, 1},
    {{20330, 12}, 182, 1},
    {{20342, 7}, 146, 1},
    {{20349, 3}, 146, 1},
    {{20352, 7}, 146, 0},
    {{20359, 11}, 146, 1},
    {{20370, 10}, 146, 1},
    {{20380, 7}, 146, 1},
    {{20387, 7}, 74, 1},
    {{20394, 15}, 74, 0},
    {{20409, 9}, 74, 1},
    {{20418, 7}, 74, 1},
    {{20425, 8}, 74, 1},
    {{20433, 7}, 74, 1},
    {{20440, 8}, 74, 1},
    {{20448, 15}, 180, 1},
    {{20463, 8}, 94, 1},
    {{20471, 5}, 142, 1},
    {{20476, 5}, 142, 1},
    {{20481, 4}, 116, 1},
    {{20485, 6}, 146, 1},
    {{20491, 5}, 116, 1},
    {{20496, 7}, 74, 1},
    {{20503, 7}, 74, 1},
    {{20510, 9}, 182, 1},
    {{20519, 8}, 182, 1},
    {{20527, 7}, 60, 1},
    {{20534, 5}, 23, 1},
    {{20539, 8}, 132, 1},
    {{20547, 8}, 183, 1},
    {{20555, 8}, 135, 1},
    {{20563, 6}, 93, 1},
    {{20569, 7}, 253, 1},
    {{20576, 7}, 126, 1},
    {{20583, 7}, 19, 1},
    {{20590, 9}, 238, 1},
    {{20599, 9}, 238, 1},
    {{20608, 8}, 238, 1},
    {{20616, 8}, 238, 1},
    {{20624, 8}, 238, 1},
    {{20632, 7}, 139, 1},
    {{20639, 5}, 119, 1},
    {{20644, 11}, 124, 1},
    {{20655, 10}, 129, 1},
    {{20665, 10}, 157, 1},
    {{20675, 9}, 63, 1},
    {{20684, 6}, 195, 1},
    {{20690, 7}, 195, 1},
    {{20697, 6}, 195, 1},
    {{20703, 7}, 44, 1},
    {{20710, 3}, 157, 1},
    {{20713, 13}, 66, 1},
    {{20726, 9}, 63, 1},
    {{20735, 11}, 212, 1},
    {{20746, 10}, 110, 1},
    {{20756, 8}, 61, 1},
    {{20764, 6}, 22, 1},
    {{20770, 6}, 22, 1},
    {{20776, 7}, 22, 1},
    {{20783, 6}, 22, 1},
    {{20789, 6}, 22, 0},
    {{20795, 6}, 22, 1},
    {{20801, 6}, 22, 1},
    {{20807, 6}, 22, 1},
    {{20813, 7}, 22, 1},
    {{20820, 6}, 22, 1},
    {{20826, 4}, 22, 1},
    {{20830, 11}, 123, 1},
    {{20841, 10}, 123, 1},
    {{20851, 9}, 63, 1},
    {{20860, 8}, 63, 1},
    {{20868, 9}, 63, 1},
    {{20877, 10}, 63, 1},
    {{20887, 9}, 212, 1},
    {{20896, 10}, 63, 1},
    {{20906, 6}, 94, 1},
    {{20912, 7}, 212, 1},
    {{20919, 13}, 157, 1},
    {{20932, 7}, 136, 1},
    {{20939, 9}, 63, 1},
    {{20948, 8}, 118, 1},
    {{20956, 9}, 118, 1},
    {{20965, 8}, 126, 1},
    {{20973, 8}, 133, 1},
    {{20981, 8}, 77, 1},
    {{20989, 7}, 22, 1},
    {{20996, 7}, 22, 1},
    {{21003, 16}, 99, 1},
    {{21019, 12}, 127, 1},
    {{21031, 11}, 122, 1},
    {{21042, 8}, 120, 1},
    {{21050, 8}, 140, 1},
    {{21058, 9}, 63, 1},
    {{21067, 10}, 63, 1},
    {{21077, 3}, 106, 0},
    {{21080, 9}, 63, 1},
    {{21089, 9}, 63, 1},
    {{21098, 4}, 152, 1},
    {{21102, 10}, 152, 0},
    {{21112, 10}, 152, 1},
    {{21122, 8}, 139, 1},
    {{21130, 7}, 204, 1},
    {{21137, 7}, 139, 1},
    {{21144, 8}, 238, 1},
    {{21152, 9}, 123, 1},
    {{21161, 12}, 152, 1},
    {{21173, 3}, 63, 1},
    {{21176, 8}, 63, 1},
    {{21184, 8}, 63, 1},
    {{21192, 8}, 63, 1},
    {{21200, 10}, 63, 1},
    {{21210, 9}, 63, 1},
    {{21219, 11}, 63, 1},
    {{21230, 12}, 63, 1},
    {{21242, 10}, 63, 0},
    {{21252, 11}, 63, 1},
    {{21263, 8}, 63, 1},
    {{21271, 10}, 63, 1},
    {{21281, 13}, 157, 1},
    {{21294, 11}, 231, 1},
    {{21305, 5}, 126, 1},
    {{21310, 11}, 156, 1},
    {{21321, 7}, 212, 0},
    {{21328, 8}, 212, 1},
    {{21336, 7}, 212, 1},
    {{21343, 17}, 149, 1},
    {{21360, 7}, 212, 1},
    {{21367, 14}, 104, 1},
    {{21381, 6}, 212, 1},
    {{21387, 16}, 212, 1},
    {{21403, 6}, 63, 1},
    {{21409, 7}, 20, 1},
    {{21416, 15}, 157, 1},
    {{21431, 11}, 157, 1},
    {{21442, 11}, 157, 0},
    {{21453, 21}, 157, 1},
    {{21474, 12}, 157, 1},
    {{21486, 11}, 157, 1},
    {{21497, 11}, 157, 1},
    {{21508, 9}, 136, 1},
    {{21517, 10}, 136, 1},
    {{21527, 8}, 136, 1},
    {{21535, 7}, 136, 1},
    {{21542, 9}, 136, 1},
    {{21551, 8}, 136, 1},
    {{21559, 10}, 136, 1},
    {{21569, 14}, 136, 1},
    {{21583, 8}, 136, 1},
    {{21591, 9}, 136, 1},
    {{21600, 9}, 136, 1},
    {{21609, 8}, 136, 1},
    {{21617, 7}, 136, 1},
    {{21624, 9}, 136, 0},
    {{21633, 13}, 136, 1},
    {{21646, 7}, 136, 1},
    {{21653, 8}, 136, 1},
    {{21661, 7}, 159, 1},
    {{21668, 8}, 136, 1},
    {{21676, 22}, 217, 1},
    {{21698, 9}, 136, 1},
    {{21707, 8}, 212, 1},
    {{21715, 7}, 94, 1},
    {{21722, 13}, 63, 1},
    {{21735, 12}, 157, 1},
    {{21747, 8}, 136, 1},
    {{21755, 3}, 22, 1},
    {{21758, 12}, 157, 1},
    {{21770, 11}, 157, 1},
    {{21781, 11}, 157, 1},
    {{21792, 12}, 157, 1},
    {{21804, 13}, 157, 1},
    {{21817, 10}, 136, 1},
    {{21827, 10}, 136, 1},
    {{21837, 7}, 136, 1},
    {{21844, 11}, 157, 1},
    {{21855, 21}, 157, 1},
    {{21876, 12}, 157, 1},
    {{21888, 8}, 136, 1},
    {{21896, 9}, 136, 1},
    {{21905, 12}, 136, 1},
    {{21917, 8}, 136, 1},
    {{21925, 13}, 136, 1},
    {{21938, 7}, 136, 1},
    {{21945, 9}, 136, 1},
    {{21954, 10}, 63, 1},
    {{21964, 8}, 157, 1},
    {{21972, 11}, 141, 1},
    {{21983, 8}, 145, 1},
    {{21991, 5}, 253, 1},
    {{21996, 6}, 119, 1},
    {{22002, 6}, 119, 1},
    {{22008, 8}, 195, 1},
    {{22016, 6}, 195, 1},
    {{22022, 7}, 195, 1},
    {{22029, 6}, 195, 1},
    {{22035, 6}, 66, 1},
    {{22041, 9}, 195, 1},
    {{22050, 12}, 251, 1},
    {{22062, 11}, 251, 1},
    {{22073, 12}, 251, 1},
    {{22085, 11}, 251, 1},
    {{22096, 10}, 251, 1},
    {{22106, 11}, 251, 1},
    {{22117, 9}, 61, 1},
    {{22126, 11}, 19, 1},
    {{22137, 9}, 19, 1},
    {{22146, 10}, 251, 1},
    {{22156, 10}, 251, 1},
    {{22166, 10}, 251, 1},
    {{22176, 13}, 48, 1},
    {{22189, 13}, 48, 1},
    {{22202, 3}, 19, 1},
    {{22205, 9}, 19, 1},
    {{22214, 9}, 19, 1},
    {{22223, 8}, 19, 1},
    {{22231, 8}, 19, 1},
    {{22239, 7}, 19, 1},
    {{22246, 7}, 19, 1},
    {{22253, 8}, 19, 1},
    {{22261, 11}, 19, 1},
    {{22272, 8}, 19, 1},
    {{22280, 7}, 19, 0},
    {{22287, 8}, 19, 1},
    {{22295, 9}, 19, 1},
    {{22304, 8}, 19, 1},
    {{22312, 8}, 19, 1},
    {{22320, 8}, 19, 1},
    {{22328, 9}, 19, 1},
    {{22337, 7}, 19, 1},
    {{22344, 7}, 19, 1},
    {{22351, 10}, 19, 1},
    {{22361, 7}, 19, 1},
    {{22368, 8}, 19, 1},
    {{22376, 8}, 19, 1},
    {{22384, 8}, 19, 1},
    {{22392, 11}, 139, 1},
    {{22403, 15}, 19, 1},
    {{22418, 7}, 19, 1},
    {{22425, 3}, 119, 1},
    {{22428, 7}, 19, 1},
    {{22435, 11}, 19, 1},
    {{22446, 8}, 141, 1},
    {{22454, 9}, 238, 1},
    {{22463, 9}, 238, 1},
    {{22472, 8}, 139, 1},
    {{22480, 8}, 238, 1},
    {{22488, 8}, 19, 1},
    {{22496, 9}, 19, 1},
    {{22505, 9}, 139, 1},
    {{22514, 17}, 139, 1},
    {{22531, 10}, 139, 1},
    {{22541, 6}, 139, 1},
    {{22547, 5}, 119, 0},
    {{22552, 5}, 119, 1},
    {{22557, 6}, 119, 1},
    {{22563, 6}, 119, 1},
    {{22569, 7}, 119, 1},
    {{22576, 5}, 119, 1},
    {{22581, 8}, 141, 1},
    {{22589, 8}, 238, 1},
    {{22597, 5}, 119, 1},
    {{22602, 5}, 119, 1},
    {{22607, 7}, 141, 1},
    {{22614, 18}, 98, 1},
    {{22632, 3}, 195, 1},
    {{22635, 5}, 195, 1},
    {{22640, 6}, 195, 0},
    {{22646, 7}, 195, 1},
    {{22653, 6}, 195, 1},
    {{22659, 6}, 195, 1},
    {{22665, 28}, 251, 1},
    {{22693, 11}, 251, 1},
    {{22704, 12}, 19, 1},
    {{22716, 3}, 118, 1},
    {{22719, 8}, 118, 1},
    {{22727, 4}, 118, 1},
    {{22731, 4}, 118, 1},
    {{22735, 12}, 61, 1},
    {{22747, 6}, 119, 1},
    {{22753, 10}, 119, 1},
    {{22763, 8}, 139, 1},
    {{22771, 9}, 61, 1},
    {{22780, 3}, 61, 1},
    {{22783, 9}, 61, 1},
    {{22792, 9}, 61, 1},
    {{22801, 11}, 61, 1},
    {{22812, 8}, 61, 1},
    {{22820, 9}, 61, 1},
    {{22829, 9}, 61, 1},
    {{22838, 8}, 61, 0},
    {{22846, 9}, 61, 1},
    {{22855, 10}, 61, 1},
    {{22865, 8}, 61, 1},
    {{22873, 8}, 61, 1},
    {{22881, 9}, 61, 1},
    {{22890, 10}, 61, 1},
    {{22900, 7}, 61, 1},
    {{22907, 8}, 19, 1},
    {{22915, 3}, 42, 1},
    {{22918, 9}, 42, 1},
    {{22927, 9}, 42, 1},
    {{22936, 9}, 42, 1},
    {{22945, 10}, 42, 1},
    {{22955, 9}, 42, 0},
    {{22964, 10}, 61, 1},
    {{22974, 7}, 181, 1},
    {{22981, 6}, 181, 1},
    {{22987, 10}, 139, 1},
    {{22997, 13}, 154, 1},
    {{23010, 10}, 139, 1},
    {{23020, 7}, 136, 1},
    {{23027, 8}, 5, 1},
    {{23035, 3}, 139, 1},
    {{23038, 3}, 116, 1},
    {{23041, 6}, 61, 1},
    {{23047, 6}, 61, 1},
    {{23053, 7}, 61, 1},
    {{23060, 7}, 61, 1},
    {{23067, 15}, 205, 1},
    {{23082, 6}, 19, 1},
    {{23088, 7}, 139, 1},
    {{23095, 7}, 139, 1},
    {{23102, 3}, 238, 1},
    {{23105, 11}, 118, 1},
    {{23105, 11}, 260, 2},
    {{23116, 16}, 118, 1},
    {{23132, 16}, 118, 1},
    {{23148, 16}, 118, 0},
    {{23164, 22}, 260, 0},
    {{23186, 18}, 118, 1},
    {{23204, 17}, 118, 1},
    {{23221, 17}, 118, 1},
    {{23238, 22}, 118, 1},
    {{23260, 15}, 118, 1},
    {{23275, 14}, 118, 1},
    {{23289, 18}, 118, 1},
    {{23307, 9}, 119, 1},
    {{23316, 9}, 118, 1},
    {{23325, 14}, 118, 1},
    {{23339, 16}, 118, 1},
    {{23355, 8}, 118, 1},
    {{23363, 12}, 118, 1},
    {{23375, 16}, 118, 1},
    {{23391, 10}, 98, 1},
    {{23401, 9}, 98, 1},
    {{23410, 6}, 121, 0},
    {{23416, 7}, 121, 1},
    {{23423, 22}, 121, 1},
    {{23445, 5}, 121, 1},
    {{23450, 7}, 121, 1},
    {{23457, 8}, 118, 1},
    {{23465, 6}, 62, 1},
    {{23471, 8}, 238, 1},
    {{23479, 11}, 94, 1},
    {{23490, 9}, 139, 0},
    {{23499, 10}, 139, 1},
    {{23509, 11}, 139, 1},
    {{23520, 10}, 139, 1},
    {{23530, 8}, 139, 1},
    {{23538, 7}, 139, 1},
    {{23545, 8}, 139, 1},
    {{23553, 8}, 139, 1},
    {{23561, 10}, 238, 1},
    {{23571, 10}, 238, 1},
    {{23581, 8}, 238, 1},
    {{23589, 8}, 238, 0},
    {{23597, 8}, 238, 1},
    {{23605, 7}, 118, 1},
    {{23612, 8}, 118, 1},
    {{23620, 8}, 118, 1},
    {{23628, 11}, 98, 1},
    {{23639, 3}, 94, 1},
    {{23642, 4}, 33, 1},
    {{23646, 7}, 42, 1},
    {{23653, 15}, 118, 1},
    {{23668, 10}, 73, 1},
    {{23678, 13}, 6, 1},
    {{23691, 7}, 26, 1},
    {{23698, 8}, 138, 1},
    {{23706, 14}, 155, 1},
    {{23720, 16}, 152, 1},
    {{23736, 16}, 159, 1},
    {{23752, 22}, 210, 1},
    {{23774, 6}, 121, 1},
    {{23780, 10}, 121, 1},
    {{23790, 12}, 154, 1},
    {{23802, 7}, 146, 1},
    {{23809, 10}, 146, 1},
    {{23819, 9}, 94, 1},
    {{23828, 7}, 94, 1},
    {{23835, 8}, 94, 0},
    {{23843, 14}, 118, 1},
    {{23857, 9}, 139, 1},
    {{23866, 9}, 139, 1},
    {{23875, 11}, 139, 1},
    {{23886, 9}, 139, 1},
    {{23895, 8}, 238, 1},
    {{23903, 6}, 121, 1},
    {{23909, 7}, 121, 1},
    {{23916, 7}, 139, 1},
    {{23923, 8}, 19, 1},
    {{23931, 9}, 19, 1},
    {{23940, 7}, 119, 1},
    {{23947, 3}, 251, 1},
    {{23950, 9}, 251, 0},
    {{23959, 12}, 251, 1},
    {{23971, 9}, 251, 1},
    {{23980, 13}, 251, 1},
    {{23993, 8}, 251, 1},
    {{24001, 8}, 61, 1},
    {{24009, 12}, 16, 1},
    {{24021, 27}, 41, 1},
    {{24048, 7}, 126, 1},
    {{24055, 7}, 253, 1},
    {{24062, 7}, 133, 1},
    {{24069, 8}, 69, 1},
    {{24077, 7}, 77, 1},
    {{24084, 3}, 263, 1},
    {{24087, 5}, 99, 1},
    {{24092, 7}, 47, 1},
    {{24099, 13}, 99, 1},
    {{24112, 8}, 227, 1},
    {{24120, 5}, 98, 1},
    {{24125, 8}, 93, 1},
    {{24133, 7}, 68, 1},
    {{24140, 5}, 264, 1},
    {{24145, 7}, 68, 1},
    {{24152, 12}, 225, 1},
    {{24164, 5}, 264, 1},
    {{24169, 9}, 203, 1},
    {{24178, 13}, 99, 1},
    {{24191, 12}, 99, 1},
    {{24203, 7}, 42, 1},
    {{24210, 8}, 42, 1},
    {{24218, 8}, 42, 1},
    {{24226, 15}, 42, 1},
    {{24241, 9}, 42, 1},
    {{24250, 8}, 42, 1},
    {{24258, 7}, 42, 1},
    {{24265, 8}, 42, 1},
    {{24273, 9}, 42, 1},
    {{24282, 6}, 77, 1},
    {{24288, 6}, 77, 1},
    {{24294, 5}, 91, 1},
    {{24299, 15}, 179, 1},
    {{24314, 8}, 5, 1},
    {{24322, 10}, 45, 1},
    {{24332, 10}, 45, 1},
    {{24342, 5}, 47, 1},
    {{24347, 3}, 45, 1},
    {{24350, 9}, 45, 1},
    {{24359, 8}, 45, 1},
    {{24367, 9}, 45, 1},
    {{24376, 9}, 45, 1},
    {{24385, 7}, 45, 1},
    {{24392, 8}, 45, 0},
    {{24400, 8}, 45, 1},
    {{24408, 10}, 45, 1},
    {{24418, 9}, 45, 1},
    {{24427, 9}, 60, 1},
    {{24436, 8}, 133, 1},
    {{24444, 10}, 77, 1},
    {{24454, 7}, 47, 1},
    {{24461, 3}, 47, 1},
    {{24464, 5}, 47, 0},
    {{24469, 6}, 47, 1},
    {{24475, 7}, 47, 1},
    {{24482, 6}, 47, 1},
    {{24488, 6}, 47, 1},
    {{24494, 7}, 47, 1},
    {{24501, 8}, 47, 1},
    {{24509, 12}, 99, 1},
    {{24521, 7}, 126, 1},
    {{24528, 8}, 30, 1},
    {{24536, 10}, 30, 1},
    {{24546, 7}, 30, 1},
    {{24553, 3}, 253, 1},
    {{24556, 8}, 253, 1},
    {{24564, 8}, 253, 1},
    {{24572, 6}, 253, 0},
    {{24578, 11}, 253, 1},
    {{24589, 7}, 253, 1},
    {{24596, 7}, 253, 1},
    {{24603, 9}, 126, 1},
    {{24612, 8}, 126, 1},
    {{24620, 7}, 126, 0},
    {{24627, 7}, 126, 1},
    {{24634, 8}, 126, 1},
    {{24642, 8}, 126, 1},
    {{24650, 6}, 22, 1},
    {{24656, 6}, 133, 1},
    {{24662, 11}, 133, 1},
    {{24673, 7}, 133, 1},
    {{24680, 7}, 133, 1},
    {{24687, 6}, 133, 1},
    {{24693, 14}, 225, 1},
    {{24707, 9}, 225, 1},
    {{24716, 12}, 123, 1},
    {{24728, 10}, 123, 1},
    {{24738, 11}, 123, 1},
    {{24749, 9}, 126, 1},
    {{24758, 7}, 253, 1},
    {{24765, 8}, 253, 1},
    {{24773, 9}, 253, 1},
    {{24782, 6}, 253, 1},
    {{24788, 6}, 253, 1},
    {{24794, 6}, 253, 1},
    {{24800, 6}, 22, 1},
    {{24806, 7}, 22, 1},
    {{24813, 6}, 22, 1},
    {{24819, 6}, 22, 1},
    {{24825, 5}, 22, 1},
    {{24830, 7}, 77, 1},
    {{24837, 9}, 77, 1},
    {{24846, 8}, 77, 1},
    {{24854, 7}, 77, 1},
    {{24861, 8}, 77, 1},
    {{24869, 7}, 253, 1},
    {{24876, 8}, 30, 1},
    {{24884, 8}, 21, 1},
    {{24892, 6}, 168, 1},
    {{24898, 5}, 263, 1},
    {{24903, 9}, 228, 1},
    {{24912, 10}, 122, 1},
    {{24922, 11}, 266, 1},
    {{24933, 14}, 109, 1},
    {{24947, 12}, 108, 1},
    {{24959, 12}, 108, 1},
    {{24971, 9}, 200, 1},
    {{24980, 12}, 129, 1},
    {{24992, 8}, 130, 1},
    {{25000, 7}, 249, 1},
    {{25007, 6}, 22, 1},
    {{25013, 8}, 145, 1},
    {{25021, 12}, 145, 1},
    {{25033, 12}, 186, 1},
    {{25045, 6}, 126, 1},
    {{25051, 3}, 126, 1},
    {{25054, 3}, 99, 1},
    {{25057, 4}, 22, 1},
    {{25061, 5}, 22, 1},
    {{25066, 11}, 99, 1},
    {{25077, 6}, 99, 1},
    {{25083, 6}, 99, 1},
    {{25089, 3}, 127, 1},
    {{25092, 11}, 99, 1},
    {{25103, 12}, 99, 1},
    {{25115, 10}, 127, 1},
    {{25125, 10}, 127, 1},
    {{25135, 8}, 126, 1},
    {{25143, 16}, 127, 1},
    {{25159, 10}, 127, 1},
    {{25169, 13}, 99, 1},
    {{25182, 13}, 99, 1},
    {{25195, 12}, 99, 1},
    {{25207, 14}, 99, 1},
    {{25221, 14}, 99, 1},
    {{25235, 13}, 99, 1},
    {{25248, 13}, 99, 1},
    {{25261, 12}, 99, 0},
    {{25273, 13}, 99, 1},
    {{25286, 13}, 99, 1},
    {{25299, 13}, 99, 1},
    {{25312, 12}, 99, 1},
    {{25324, 8}, 123, 1},
    {{25332, 11}, 99, 1},
    {{25343, 12}, 99, 1},
    {{25355, 12}, 99, 1},
    {{25367, 13}, 99, 1},
    {{25380, 10}, 127, 1},
    {{25390, 10}, 127, 1},
    {{25400, 14}, 123, 1},
    {{25414, 11}, 123, 1},
    {{25425, 14}, 123, 1},
    {{25439, 9}, 29, 1},
    {{25448, 5}, 50, 1},
    {{25453, 6}, 22, 1},
    {{25459, 7}, 21, 1},
    {{25466, 10}, 99, 1},
    {{25476, 9}, 99, 1},
    {{25485, 9}, 123, 1},
    {{25494, 8}, 123, 1},
    {{25502, 7}, 123, 1},
    {{25509, 7}, 63, 1},
    {{25516, 5}, 253, 1},
    {{25521, 31}, 82, 1},
    {{25552, 11}, 167, 1},
    {{25563, 8}, 112, 1},
    {{25571, 5}, 214, 1},
    {{25576, 8}, 112, 1},
    {{25584, 9}, 167, 1},
    {{25593, 15}, 89, 1},
    {{25608, 15}, 89, 1},
    {{25623, 11}, 166, 1},
    {{25634, 7}, 135, 1},
    {{25641, 8}, 98, 1},
    {{25649, 8}, 98, 1},
    {{25657, 8}, 98, 1},
    {{25665, 9}, 98, 1},
    {{25674, 7}, 98, 1},
    {{25681, 11}, 89, 1},
    {{25692, 11}, 108, 1},
    {{25703, 9}, 227, 1},
    {{25712, 11}, 263, 1},
    {{25723, 8}, 98, 1},
    {{25731, 7}, 93, 1},
    {{25738, 6}, 93, 1},
    {{25744, 7}, 93, 1},
    {{25751, 6}, 93, 1},
    {{25757, 7}, 93, 1},
    {{25764, 10}, 98, 1},
    {{25774, 10}, 98, 1},
    {{25784, 5}, 93, 1},
    {{25789, 4}, 93, 1},
    {{25793, 5}, 93, 1},
    {{25798, 6}, 93, 1},
    {{25804, 5}, 93, 1},
    {{25809, 5}, 93, 1},
    {{25814, 7}, 112, 1},
    {{25821, 9}, 167, 1},
    {{25830, 8}, 108, 1},
    {{25838, 9}, 108, 1},
    {{25847, 7}, 110, 1},
    {{25854, 6}, 20, 1},
    {{25860, 11}, 166, 1},
    {{25871, 4}, 214, 1},
    {{25875, 8}, 108, 1},
    {{25883, 5}, 214, 1},
    {{25888, 5}, 214, 1},
    {{25893, 7}, 108, 1},
    {{25900, 7}, 108, 1},
    {{25907, 8}, 108, 1},
    {{25915, 8}, 108, 1},
    {{25923, 7}, 108, 1},
    {{25930, 8}, 108, 1},
    {{25938, 9}, 108, 1},
    {{25947, 5}, 214, 1},
    {{25952, 7}, 58, 1},
    {{25959, 7}, 110, 1},
    {{25966, 7}, 110, 1},
    {{25973, 5}, 20, 1},
    {{25978, 8}, 52, 1},
    {{25986, 13}, 52, 1},
    {{25999, 4}, 214, 1},
    {{26003, 9}, 227, 1},
    {{26012, 8}, 227, 1},
    {{26020, 7}, 227, 1},
    {{26027, 6}, 204, 1},
    {{26033, 6}, 227, 1},
    {{26039, 7}, 227, 0},
    {{26046, 8}, 227, 1},
    {{26054, 7}, 227, 1},
    {{26061, 6}, 204, 1},
    {{26067, 6}, 204, 0},
    {{26073, 16}, 204, 1},
    {{26089, 7}, 204, 1},
    {{26096, 8}, 204, 1},
    {{26104, 8}, 204, 1},
    {{26112, 6}, 204, 1},
    {{26118, 6}, 204, 1},
    {{26124, 9}, 227, 1},
    {{26133, 26}, 9, 1},
    {{26159, 7}, 42, 1},
    {{26166, 8}, 203, 1},
    {{26174, 8}, 183, 1},
    {{26182, 6}, 183, 1},
    {{26188, 7}, 227, 1},
    {{26195, 7}, 227, 1},
    {{26202, 8}, 204, 1},
    {{26210, 8}, 109, 1},
    {{26218, 9}, 109, 1},
    {{26227, 6}, 136, 1},
    {{26233, 7}, 136, 1},
    {{26240, 6}, 136, 1},
    {{26246, 6}, 227, 1},
    {{26252, 10}, 186, 1},
    {{26262, 11}, 66, 1},
    {{26273, 8}, 98, 1},
    {{26281, 11}, 98, 1},
    {{26292, 7}, 98, 1},
    {{26299, 6}, 204, 1},
    {{26305, 12}, 98, 1},
    {{26317, 12}, 98, 1},
    {{26329, 7}, 98, 1},
    {{26336, 9}, 98, 1},
    {{26345, 8}, 98, 1},
    {{26353, 8}, 98, 1},
    {{26361, 7}, 112, 1},
    {{26368, 7}, 112, 1},
    {{26375, 7}, 112, 1},
    {{26382, 7}, 112, 1},
    {{26389, 7}, 112, 0},
    {{26396, 7}, 112, 1},
    {{26403, 6}, 112, 1},
    {{26409, 7}, 112, 1},
    {{26416, 7}, 112, 1},
    {{26423, 7}, 112, 1},
    {{26430, 7}, 112, 1},
    {{26437, 7}, 167, 1},
    {{26444, 8}, 167, 1},
    {{26452, 9}, 167, 1},
    {{26461, 8}, 167, 1},
    {{26469, 8}, 167, 1},
    {{26477, 8}, 167, 1},
    {{26485, 8}, 112, 1},
    {{26493, 6}, 112, 1},
    {{26499, 10}, 166, 1},
    {{26509, 9}, 112, 1},
    {{26518, 8}, 112, 1},
    {{26526, 7}, 112, 1},
    {{26533, 8}, 112, 1},
    {{26541, 7}, 112, 1},
    {{26548, 7}, 175, 1},
    {{26555, 7}, 175, 1},
    {{26562, 10}, 166, 1},
    {{26572, 7}, 112, 1},
    {{26579, 10}, 166, 1},
    {{26589, 9}, 166, 1},
    {{26598, 9}, 166, 1},
    {{26607, 9}, 166, 1},
    {{26616, 9}, 166, 1},
    {{26625, 9}, 166, 1},
    {{26634, 10}, 166, 1},
    {{26644, 21}, 166, 1},
    {{26665, 9}, 166, 1},
    {{26674, 5}, 75, 1},
    {{26679, 7}, 67, 1},
    {{26686, 10}, 166, 1},
    {{26696, 10}, 166, 1},
    {{26706, 11}, 89, 1},
    {{26717, 14}, 89, 1},
    {{26731, 12}, 89, 1},
    {{26743, 9}, 89, 1},
    {{26752, 10}, 89, 1},
    {{26762, 11}, 89, 1},
    {{26773, 11}, 89, 1},
    {{26784, 5}, 255, 1},
    {{26789, 4}, 255, 1},
    {{26793, 6}, 39, 1},
    {{26799, 7}, 39, 1},
    {{26806, 8}, 39, 1},
    {{26814, 7}, 39, 1},
    {{26821, 7}, 39, 1},
    {{26828, 9}, 109, 1},
    {{26837, 10}, 109, 1},
    {{26847, 11}, 109, 1},
    {{26858, 11}, 109, 1},
    {{26869, 28}, 109, 1},
    {{26897, 9}, 109, 1},
    {{26906, 10}, 109, 1},
    {{26916, 10}, 109, 1},
    {{26926, 10}, 109, 1},
    {{26936, 9}, 109, 0},
    {{26945, 8}, 109, 1},
    {{26953, 9}, 109, 1},
    {{26962, 9}, 109, 1},
    {{26971, 8}, 109, 1},
    {{26979, 9}, 109, 1},
    {{26988, 8}, 109, 1},
    {{26996, 9}, 109, 1},
    {{27005, 9}, 109, 1},
    {{27014, 8}, 109, 1},
    {{27022, 9}, 109, 1},
    {{27031, 13}, 202, 1},
    {{27044, 11}, 122, 1},
    {{27055, 14}, 66, 1},
    {{27069, 13}, 66, 1},
    {{27082, 12}, 122, 1},
    {{27094, 6}, 93, 1},
    {{27100, 5}, 93, 1},
    {{27105, 10}, 89, 1},
    {{27115, 10}, 89, 1},
    {{27125, 11}, 89, 1},
    {{27136, 10}, 204, 1},
    {{27146, 6}, 119, 1},
    {{27152, 12}, 175, 1},
    {{27164, 9}, 112, 1},
    {{27173, 11}, 27, 1},
    {{27184, 7}, 20, 1},
    {{27191, 17}, 52, 1},
    {{27208, 9}, 110, 1},
    {{27217, 11}, 187, 1},
    {{27228, 6}, 257, 1},
    {{27234, 9}, 202, 1},
    {{27243, 8}, 117, 1},
    {{27251, 6}, 257, 1},
    {{27257, 9}, 110, 1},
    {{27266, 12}, 108, 1},
    {{27278, 5}, 119, 1},
    {{27283, 6}, 119, 1},
    {{27289, 10}, 98, 1},
    {{27299, 10}, 98, 1},
    {{27309, 8}, 98, 1},
    {{27317, 9}, 98, 1},
    {{27326, 10}, 98, 1},
    {{27336, 9}, 98, 1},
    {{27345, 8}, 98, 1},
    {{27353, 4}, 263, 1},
    {{27357, 7}, 145, 1},
    {{27364, 7}, 108, 1},
    {{27371, 4}, 20, 1},
    {{27375, 6}, 20, 1},
    {{27381, 5}, 20, 1},
    {{27386, 5}, 20, 1},
    {{27391, 8}, 98, 1},
    {{27399, 9}, 98, 1},
    {{27408, 10}, 98, 1},
    {{27418, 9}, 98, 1},
    {{27427, 8}, 98, 1},
    {{27435, 6}, 112, 1},
    {{27441, 5}, 20, 1},
    {{27446, 6}, 119, 1},
    {{27452, 10}, 27, 1},
    {{27462, 6}, 20, 1},
    {{27468, 14}, 52, 1},
    {{27482, 13}, 66, 1},
    {{27495, 8}, 98, 1},
    {{27503, 8}, 98, 1},
    {{27511, 5}, 93, 1},
    {{27516, 3}, 228, 1},
    {{27519, 11}, 251, 1},
    {{27530, 11}, 251, 1},
    {{27541, 8}, 19, 1},
    {{27549, 7}, 42, 1},
    {{27556, 6}, 119, 1},
    {{27562, 6}, 119, 1},
    {{27568, 9}, 118, 1},
    {{27577, 9}, 109, 1},
    {{27586, 7}, 195, 1},
    {{27593, 6}, 263, 1},
    {{27599, 10}, 145, 1},
    {{27609, 9}, 61, 1},
    {{27618, 13}, 61, 1},
    {{27631, 9}, 61, 1},
    {{27640, 10}, 98, 1},
    {{27650, 15}, 131, 1},
    {{27665, 3}, 112, 1},
    {{27668, 13}, 123, 1},
    {{27681, 7}, 228, 1},
    {{27688, 5}, 93, 1},
    {{27693, 12}, 186, 1},
    {{27705, 15}, 52, 1},
    {{27720, 11}, 118, 1},
    {{27731, 7}, 121, 1},
    {{27738, 6}, 121, 1},
    {{27744, 8}, 110, 1},
    {{27752, 6}, 20, 1},
    {{27758, 9}, 139, 1},
    {{27767, 8}, 139, 1},
    {{27775, 9}, 238, 1},
    {{27784, 11}, 66, 1},
    {{27795, 9}, 118, 1},
    {{27804, 8}, 94, 1},
    {{27812, 8}, 94, 1},
    {{27820, 9}, 219, 1},
    {{27829, 5}, 263, 1},
    {{27834, 5}, 168, 1},
    {{27839, 8}, 115, 1},
    {{27847, 14}, 145, 1},
    {{27861, 5}, 263, 1},
    {{27866, 4}, 263, 1},
    {{27870, 4}, 263, 1},
    {{27874, 4}, 263, 1},
    {{27878, 8}, 263, 1},
    {{27886, 5}, 263, 1},
    {{27891, 6}, 263, 1},
    {{27897, 5}, 263, 1},
    {{27902, 4}, 263, 1},
    {{27906, 6}, 228, 1},
    {{27912, 6}, 228, 0},
    {{27918, 7}, 228, 1},
    {{27925, 7}, 228, 1},
    {{27932, 6}, 228, 1},
    {{27938, 6}, 228, 1},
    {{27944, 6}, 228, 1},
    {{27950, 5}, 263, 1},
    {{27955, 4}, 263, 1},
    {{27959, 5}, 263, 1},
    {{27964, 6}, 263, 1},
    {{27970, 7}, 263, 1},
    {{27977, 5}, 263, 1},
    {{27982, 5}, 263, 1},
    {{27987, 6}, 263, 1},
    {{27993, 4}, 263, 1},
    {{27997, 6}, 145, 1},
    {{28003, 5}, 263, 1},
    {{28008, 5}, 263, 1},
    {{28013, 4}, 263, 1},
    {{28017, 6}, 190, 1},
    {{28023, 6}, 228, 1},
    {{28029, 15}, 52, 1},
    {{28044, 7}, 228, 1},
    {{28051, 6}, 20, 1},
    {{28057, 6}, 145, 1},
    {{28063, 5}, 145, 1},
    {{28068, 5}, 263, 1},
    {{28073, 6}, 263, 1},
    {{28079, 6}, 228, 1},
    {{28085, 10}, 27, 1},
    {{28095, 9}, 266, 1},
    {{28104, 8}, 266, 1},
    {{28112, 8}, 266, 1},
    {{28120, 8}, 266, 1},
    {{28128, 9}, 266, 1},
    {{28137, 8}, 266, 1},
    {{28145, 8}, 266, 1},
    {{28153, 9}, 266, 1},
    {{28162, 8}, 266, 1},
    {{28170, 8}, 266, 1},
    {{28178, 7}, 266, 1},
    {{28185, 8}, 266, 1},
    {{28193, 8}, 266, 1},
    {{28201, 10}, 266, 1},
    {{28211, 8}, 266, 1},
    {{28219, 7}, 266, 1},
    {{28226, 8}, 266, 1},
    {{28234, 7}, 266, 1},
    {{28241, 9}, 266, 1},
    {{28250, 4}, 168, 1},
    {{28254, 5}, 168, 1},
    {{28259, 4}, 168, 1},
    {{28263, 5}, 168, 1},
    {{28268, 4}, 168, 1},
    {{28272, 3}, 263, 1},
    {{28275, 3}, 263, 1},
    {{28275, 3}, 266, 1},
    {{28278, 4}, 263, 1},
    {{28282, 7}, 263, 1},
    {{28289, 7}, 263, 1},
    {{28296, 5}, 263, 1},
    {{28301, 5}, 263, 1},
    {{28306, 6}, 145, 1},
    {{28312, 7}, 145, 1},
    {{28319, 4}, 263, 1},
    {{28323, 10}, 66, 1},
    {{28333, 5}, 20, 1},
    {{28338, 10}, 66, 1},
    {{28348, 5}, 145, 1},
    {{28353, 3}, 227, 1},
    {{28356, 11}, 52, 1},
    {{28367, 5}, 108, 1},
    {{28372, 5}, 108, 1},
    {{28377, 6}, 108, 1},
    {{28383, 5}, 110, 1},
    {{28388, 3}, 20, 1},
    {{28391, 10}, 52, 1},
    {{28401, 12}, 52, 1},
    {{28413, 12}, 52, 1},
    {{28425, 5}, 52, 1},
    {{28430, 4}, 52, 1},
    {{28434, 10}, 52, 1},
    {{28444, 11}, 52, 1},
    {{28455, 5}, 52, 1},
    {{28460, 12}, 52, 1},
    {{28472, 6}, 52, 1},
    {{28478, 13}, 52, 1},
    {{28491, 5}, 52, 1},
    {{28496, 12}, 52, 1},
    {{28508, 17}, 52, 1},
    {{28525, 11}, 52, 1},
    {{28536, 11}, 52, 1},
    {{28547, 4}, 20, 1},
    {{28551, 12}, 52, 1},
    {{28563, 11}, 52, 1},
    {{28574, 6}, 227, 1},
    {{28580, 6}, 227, 1},
    {{28586, 5}, 204, 1},
    {{28591, 13}, 136, 1},
    {{28604, 10}, 108, 1},
    {{28614, 8}, 202, 1},
    {{28622, 12}, 202, 1},
    {{28634, 8}, 117, 1},
    {{28642, 11}, 66, 1},
    {{28653, 10}, 66, 1},
    {{28663, 9}, 66, 1},
    {{28672, 5}, 257, 1},
    {{28677, 5}, 257, 0},
    {{28682, 6}, 257, 1},
    {{28688, 4}, 257, 1},
    {{28692, 6}, 257, 1},
    {{28698, 5}, 66, 1},
    {{28703, 10}, 66, 1},
    {{28713, 6}, 20, 1},
    {{28719, 8}, 20, 1},
    {{28727, 5}, 20, 1},
    {{28732, 14}, 66, 1},
    {{28746, 10}, 66, 1},
    {{28756, 8}, 219, 1},
    {{28764, 9}, 202, 0},
    {{28773, 9}, 117, 0},
    {{28782, 12}, 202, 1},
    {{28794, 8}, 108, 1},
    {{28802, 6}, 110, 1},
    {{28808, 8}, 108, 1},
    {{28816, 10}, 122, 1},
    {{28826, 7}, 110, 1},
    {{28833, 9}, 175, 1},
    {{28842, 15}, 20, 1},
    {{28857, 15}, 20, 1},
    {{28872, 6}, 108, 1},
    {{28878, 7}, 108, 0},
    {{28885, 7}, 108, 1},
    {{28892, 7}, 108, 1},
    {{28899, 8}, 108, 1},
    {{28907, 5}, 20, 1},
    {{28912, 8}, 110, 1},
    {{28920, 4}, 20, 1},
    {{28924, 6}, 20, 1},
    {{28930, 8}, 110, 1},
    {{28938, 7}, 110, 1},
    {{28945, 7}, 110, 1},
    {{28952, 5}, 20, 1},
    {{28957, 7}, 110, 1},
    {{28964, 7}, 20, 1},
    {{28971, 7}, 20, 1},
    {{28978, 9}, 52, 1},
    {{28987, 9}, 52, 1},
    {{28996, 9}, 52, 1},
    {{29005, 7}, 110, 1},
    {{29012, 7}, 110, 1},
    {{29019, 7}, 58, 1},
    {{29026, 11}, 204, 1},
    {{29037, 11}, 136, 1},
    {{29048, 23}, 126, 1},
    {{29071, 15}, 45, 1},
    {{29086, 14}, 45, 1},
    {{29100, 14}, 45, 1},
    {{29114, 15}, 45, 1},
    {{29129, 16}, 45, 1},
    {{29145, 17}, 45, 1},
    {{29162, 12}, 66, 1},
    {{29174, 12}, 66, 1},
    {{29186, 8}, 66, 1},
    {{29194, 12}, 66, 1},
    {{29206, 12}, 66, 1},
    {{29218, 10}, 66, 1},
    {{29228, 10}, 66, 1},
    {{29238, 11}, 66, 1},
    {{29249, 8}, 66, 1},
    {{29257, 9}, 66, 1},
    {{29266, 9}, 66, 1},
    {{29275, 10}, 66, 1},
    {{29285, 11}, 66, 1},
    {{29296, 9}, 66, 1},
    {{29305, 9}, 66, 1},
    {{29314, 11}, 66, 1},
    {{29325, 10}, 66, 1},
    {{29335, 8}, 175, 1},
    {{29343, 7}, 175, 1},
    {{29350, 7}, 175, 1},
    {{29357, 7}, 175, 1},
    {{29364, 6}, 175, 1},
    {{29370, 7}, 175, 1},
    {{29377, 12}, 175, 1},
    {{29389, 8}, 175, 1},
    {{29397, 7}, 110, 1},
    {{29404, 8}, 175, 1},
    {{29412, 8}, 108, 1},
    {{29420, 5}, 136, 1},
    {{29425, 5}, 170, 1},
    {{29430, 14}, 45, 1},
    {{29444, 11}, 40, 1},
    {{29455, 11}, 71, 1},
    {{29466, 9}, 129, 1},
    {{29475, 13}, 125, 1},
    {{29488, 16}, 118, 1},
    {{29504, 13}, 183, 1},
    {{29517, 11}, 140, 1},
    {{29528, 15}, 127, 1},
    {{29543, 7}, 57, 1},
    {{29550, 5}, 57, 0},
    {{29555, 6}, 57, 1},
    {{29561, 14}, 122, 1},
    {{29575, 15}, 122, 1},
    {{29590, 11}, 136, 1},
    {{29601, 12}, 136, 1},
    {{29613, 6}, 170, 1},
    {{29619, 9}, 219, 1},
    {{29628, 6}, 112, 1},
    {{29634, 5}, 27, 1},
    {{29639, 6}, 27, 1},
    {{29645, 6}, 27, 1},
    {{29651, 6}, 27, 1},
    {{29657, 5}, 27, 1},
    {{29662, 8}, 27, 1},
    {{29670, 6}, 27, 1},
    {{29676, 6}, 27, 1},
    {{29682, 7}, 27, 1},
    {{29689, 7}, 27, 1},
    {{29696, 8}, 27, 1},
    {{29704, 9}, 27, 1},
    {{29713, 8}, 27, 1},
    {{29721, 7}, 27, 1},
    {{29728, 6}, 27, 0},
    {{29734, 7}, 27, 1},
    {{29741, 5}, 167, 1},
    {{29746, 7}, 27, 1},
    {{29753, 8}, 27, 1},
    {{29761, 6}, 27, 1},
    {{29767, 5}, 27, 1},
    {{29772, 6}, 27, 1},
    {{29778, 7}, 27, 1},
    {{29785, 7}, 112, 1},
    {{29792, 10}, 64, 1},
    {{29802, 3}, 27, 1},
    {{29805, 7}, 27, 1},
    {{29812, 15}, 130, 1},
    {{29827, 12}, 204, 1},
    {{29839, 10}, 114, 1},
    {{29849, 22}, 114, 1},
    {{29871, 193}, 114, 1},
    {{30064, 8}, 114, 1},
    {{30072, 10}, 114, 1},
    {{30082, 17}, 114, 1},
    {{30099, 4}, 170, 1},
    {{30103, 3}, 109, 1},
    {{30106, 6}, 147, 1},
    {{30112, 7}, 170, 1},
    {{30119, 8}, 170, 1},
    {{30127, 13}, 122, 1},
    {{30140, 12}, 122, 1},
    {{30152, 12}, 122, 0},
    {{30164, 13}, 122, 1},
    {{30177, 12}, 122, 1},
    {{30189, 13}, 122, 1},
    {{30202, 12}, 122, 1},
    {{30214, 12}, 122, 1},
    {{30226, 14}, 122, 1},
    {{30240, 10}, 136, 1},
    {{30250, 15}, 136, 1},
    {{30265, 12}, 122, 1},
    {{30277, 12}, 257, 1},
    {{30289, 7}, 170, 1},
    {{30296, 6}, 263, 1},
    {{30302, 10}, 155, 1},
    {{30312, 5}, 168, 1},
    {{30317, 3}, 122, 1},
    {{30320, 9}, 175, 1},
    {{30329, 8}, 27, 1},
    {{30337, 9}, 112, 1},
    {{30346, 8}, 112, 1},
    {{30354, 13}, 52, 1},
    {{30367, 15}, 52, 1},
    {{30382, 6}, 170, 1},
    {{30388, 7}, 170, 1},
    {{30395, 7}, 170, 1},
    {{30402, 5}, 170, 1},
    {{30407, 6}, 170, 1},
    {{30413, 5}, 170, 1},
    {{30418, 13}, 45, 1},
    {{30431, 6}, 170, 1},
    {{30437, 3}, 219, 1},
    {{30440, 15}, 127, 1},
    {{30455, 6}, 219, 1},
    {{30461, 8}, 219, 1},
    {{30469, 7}, 219, 0},
    {{30476, 7}, 219, 1},
    {{30483, 7}, 219, 1},
    {{30490, 8}, 219, 1},
    {{30498, 7}, 219, 1},
    {{30505, 14}, 125, 1},
    {{30519, 19}, 127, 1},
    {{30538, 7}, 136, 1},
    {{30545, 14}, 122, 1},
    {{30559, 5}, 263, 1},
    {{30564, 5}, 170, 1},
    {{30569, 14}, 122, 1},
    {{30583, 12}, 122, 1},
    {{30595, 9}, 136, 1},
    {{30604, 9}, 155, 1},
    {{30613, 7}, 168, 1},
    {{30620, 5}, 168, 1},
    {{30625, 15}, 157, 1},
    {{30640, 12}, 122, 1},
    {{30652, 11}, 122, 1},
    {{30663, 11}, 122, 1},
    {{30674, 10}, 122, 1},
    {{30684, 10}, 122, 1},
    {{30694, 11}, 122, 1},
    {{30705, 12}, 136, 1},
    {{30717, 9}, 136, 1},
    {{30726, 9}, 136, 1},
    {{30735, 10}, 136, 1},
    {{30745, 9}, 66, 1},
    {{30754, 9}, 175, 1},
    {{30763, 11}, 155, 1},
    {{30774, 7}, 108, 1},
    {{30781, 6}, 110, 1},
    {{30787, 4}, 20, 1},
    {{30791, 7}, 110, 1},
    {{30798, 5}, 20, 1},
    {{30803, 7}, 20, 1},
    {{30810, 10}, 136, 1},
    {{30820, 7}, 66, 1},
    {{30827, 7}, 175, 1},
    {{30834, 17}, 175, 1},
    {{30851, 5}, 168, 1},
    {{30856, 19}, 155, 1},
    {{30875, 5}, 170, 1},
    {{30880, 13}, 63, 1},
    {{30893, 9}, 175, 1},
    {{30902, 8}, 204, 1},
    {{30910, 8}, 98, 1},
    {{30918, 8}, 145, 1},
    {{30926, 4}, 263, 1},
    {{30930, 3}, 263, 1},
    {{30933, 6}, 228, 1},
    {{30939, 7}, 228, 1},
    {{30946, 5}, 263, 1},
    {{30951, 4}, 263, 0},
    {{30955, 5}, 263, 1},
    {{30960, 4}, 263, 1},
    {{30964, 5}, 263, 1},
    {{30969, 5}, 263, 1},
    {{30974, 5}, 263, 1},
    {{30979, 5}, 20, 1},
    {{30984, 6}, 20, 1},
    {{30990, 5}, 145, 0},
    {{30995, 9}, 145, 1},
    {{31004, 5}, 145, 1},
    {{31009, 6}, 145, 1},
    {{31015, 6}, 145, 1},
    {{31021, 9}, 145, 1},
    {{31030, 8}, 266, 1},
    {{31038, 4}, 168, 1},
    {{31042, 5}, 145, 1},
    {{31047, 4}, 263, 1},
    {{31051, 15}, 122, 1},
    {{31066, 10}, 98, 1},
    {{31076, 3}, 185, 1},
    {{31079, 5}, 264, 1},
    {{31084, 9}, 195, 1},
    {{31093, 7}, 195, 1},
    {{31100, 8}, 171, 1},
    {{31108, 16}, 4, 1},
    {{31124, 8}, 100, 1},
    {{31132, 7}, 113, 1},
    {{31139, 9}, 195, 1},
    {{31148, 9}, 195, 1},
    {{31157, 9}, 195, 1},
    {{31166, 8}, 113, 1},
    {{31174, 71}, 217, 1},
    {{31245, 7}, 171, 1},
    {{31252, 8}, 171, 1},
    {{31260, 6}, 171, 1},
    {{31266, 13}, 171, 1},
    {{31279, 7}, 171, 1},
    {{31286, 8}, 171, 1},
    {{31294, 6}, 171, 0},
    {{31300, 7}, 171, 1},
    {{31307, 22}, 32, 1},
    {{31329, 38}, 185, 1},
    {{31367, 9}, 209, 0},
    {{31376, 9}, 209, 1},
    {{31385, 17}, 9, 1},
    {{31402, 8}, 73, 1},
    {{31410, 9}, 73, 1},
    {{31419, 9}, 73, 1},
    {{31428, 10}, 73, 1},
    {{31438, 10}, 73, 1},
    {{31448, 11}, 73, 1},
    {{31459, 26}, 3, 1},
    {{31485, 5}, 171, 1},
    {{31490, 7}, 113, 1},
    {{31497, 9}, 100, 1},
    {{31506, 6}, 68, 1},
    {{31512, 5}, 100, 1},
    {{31517, 6}, 100, 1},
    {{31523, 6}, 100, 1},
    {{31529, 5}, 100, 0},
    {{31534, 12}, 100, 1},
    {{31546, 6}, 100, 1},
    {{31552, 7}, 100, 1},
    {{31559, 7}, 100, 1},
    {{31566, 6}, 100, 1},
    {{31572, 6}, 100, 1},
    {{31578, 8}, 100, 1},
    {{31586, 7}, 100, 1},
    {{31593, 5}, 100, 1},
    {{31598, 6}, 113, 1},
    {{31604, 7}, 113, 1},
    {{31611, 7}, 113, 1},
    {{31618, 5}, 113, 1},
    {{31623, 6}, 113, 1},
    {{31629, 7}, 113, 1},
    {{31636, 6}, 113, 0},
    {{31642, 6}, 113, 1},
    {{31648, 8}, 113, 1},
    {{31656, 6}, 113, 1},
    {{31662, 5}, 113, 1},
    {{31667, 7}, 211, 1},
    {{31674, 10}, 97, 1},
    {{31684, 7}, 29, 1},
    {{31691, 7}, 29, 1},
    {{31698, 5}, 100, 1},
    {{31703, 13}, 72, 1},
    {{31716, 6}, 68, 1},
    {{31722, 10}, 72, 1},
    {{31732, 6}, 113, 1},
    {{31738, 12}, 72, 1},
    {{31750, 5}, 100, 1},
    {{31755, 5}, 113, 1},
    {{31760, 8}, 209, 1},
    {{31768, 6}, 68, 1},
    {{31774, 7}, 68, 1},
    {{31781, 6}, 68, 1},
    {{31787, 15}, 205, 1},
    {{31802, 15}, 258, 1},
    {{31817, 5}, 202, 1},
    {{31822, 9}, 202, 1},
    {{31831, 6}, 171, 1},
    {{31837, 5}, 171, 1},
    {{31842, 6}, 171, 1},
    {{31848, 7}, 171, 1},
    {{31855, 5}, 171, 1},
    {{31860, 5}, 100, 1},
    {{31865, 10}, 185, 1},
    {{31875, 11}, 185, 1},
    {{31886, 11}, 185, 1},
    {{31897, 11}, 185, 1},
    {{31908, 10}, 9, 0},
    {{31918, 17}, 9, 1},
    {{31935, 26}, 9, 1},
    {{31961, 26}, 9, 1},
    {{31987, 27}, 9, 1},
    {{32014, 9}, 240, 1},
    {{32023, 14}, 185, 1},
    {{32037, 13}, 185, 1},
    {{32050, 13}, 185, 1},
    {{32063, 10}, 9, 1},
    {{32073, 10}, 9, 1},
    {{32083, 4}, 32, 1},
    {{32087, 7}, 195, 1},
    {{32094, 6}, 195, 1},
    {{32100, 8}, 195, 1},
    {{32108, 5}, 264, 1},
    {{32113, 3}, 185, 1},
    {{32116, 4}, 264, 1},
    {{32120, 8}, 93, 1},
    {{32128, 6}, 98, 1},
    {{32134, 5}, 211, 1},
    {{32139, 12}, 185, 1},
    {{32151, 3}, 268, 1},
    {{32154, 7}, 43, 1},
    {{32161, 8}, 43, 1},
    {{32169, 8}, 43, 1},
    {{32177, 9}, 43, 1},
    {{32186, 6}, 100, 1},
    {{32192, 16}, 67, 1},
    {{32208, 10}, 181, 1},
    {{32218, 11}, 67, 1},
    {{32229, 6}, 100, 1},
    {{32235, 10}, 264, 1},
    {{32245, 9}, 264, 1},
    {{32254, 7}, 264, 1},
    {{32261, 7}, 264, 1},
    {{32268, 13}, 268, 1},
    {{32281, 9}, 268, 1},
    {{32290, 10}, 268, 1},
    {{32300, 10}, 268, 1},
    {{32310, 4}, 211, 0},
    {{32314, 5}, 211, 1},
    {{32319, 6}, 211, 1},
    {{32325, 8}, 68, 1},
    {{32333, 5}, 211, 1},
    {{32338, 7}, 264, 1},
    {{32345, 8}, 264, 1},
    {{32353, 7}, 264, 1},
    {{32360, 6}, 264, 1},
    {{32366, 26}, 9, 1},
    {{32392, 10}, 72, 1},
    {{32402, 9}, 72, 1},
    {{32411, 8}, 43, 1},
    {{32419, 4}, 264, 1},
    {{32423, 8}, 209, 1},
    {{32431, 7}, 195, 1},
    {{32438, 7}, 195, 1},
    {{32445, 3}, 113, 1},
    {{32448, 6}, 59, 1},
    {{32454, 6}, 98, 1},
    {{32460, 5}, 169, 1},
    {{32465, 9}, 0, 1},
    {{32474, 9}, 181, 1},
    {{32483, 8}, 264, 1},
    {{32491, 8}, 85, 1},
    {{32499, 16}, 179, 1},
    {{32515, 7}, 264, 1},
    {{32522, 5}, 264, 1},
    {{32527, 4}, 59, 1},
    {{32531, 9}, 72, 1},
    {{32540, 3}, 169, 1},
    {{32543, 4}, 169, 0},
    {{32547, 5}, 169, 1},
    {{32552, 5}, 169, 1},
    {{32557, 4}, 169, 1},
    {{32561, 5}, 169, 1},
    {{32566, 4}, 169, 1},
    {{32570, 9}, 58, 1},
    {{32579, 8}, 58, 1},
    {{32587, 5}, 169, 1},
    {{32592, 5}, 211, 1},
    {{32597, 5}, 211, 1},
    {{32602, 7}, 264, 1},
    {{32609, 8}, 0, 1},
    {{32617, 11}, 29, 1},
    {{32628, 4}, 264, 1},
    {{32632, 3}, 0, 1},
    {{32635, 8}, 0, 1},
    {{32643, 7}, 0, 1},
    {{32650, 8}, 0, 1},
    {{32658, 8}, 0, 1},
    {{32666, 7}, 0, 1},
    {{32673, 6}, 0, 1},
    {{32679, 6}, 0, 0},
    {{32685, 7}, 0, 1},
    {{32692, 8}, 0, 1},
    {{32700, 7}, 0, 1},
    {{32707, 8}, 0, 1},
    {{32715, 6}, 0, 1},
    {{32721, 8}, 0, 1},
    {{32729, 7}, 0, 1},
    {{32736, 8}, 0, 1},
    {{32744, 9}, 0, 1},
    {{32753, 10}, 80, 1},
    {{32763, 14}, 124, 1},
    {{32777, 10}, 29, 1},
    {{32787, 9}, 29, 1},
    {{32796, 10}, 29, 1},
    {{32806, 10}, 29, 1},
    {{32816, 10}, 29, 1},
    {{32826, 12}, 179, 1},
    {{32838, 10}, 29, 1},
    {{32848, 13}, 72, 1},
    {{32861, 7}, 264, 1},
    {{32868, 5}, 264, 1},
    {{32873, 7}, 85, 1},
    {{32880, 6}, 211, 1},
    {{32886, 11}, 29, 1},
    {{32897, 11}, 29, 1},
    {{32908, 6}, 0, 1},
    {{32914, 6}, 0, 1},
    {{32920, 7}, 0, 1},
    {{32927, 6}, 0, 1},
    {{32933, 7}, 68, 1},
    {{32940, 3}, 29, 1},
    {{32943, 8}, 29, 1},
    {{32951, 9}, 29, 0},
    {{32960, 13}, 29, 1},
    {{32973, 10}, 29, 1},
    {{32983, 9}, 29, 1},
    {{32992, 11}, 72, 1},
    {{33003, 5}, 264, 1},
    {{33008, 7}, 72, 1},
    {{33015, 8}, 68, 1},
    {{33023, 6}, 264, 1},
    {{33029, 4}, 68, 1},
    {{33033, 6}, 98, 1},
    {{33039, 9}, 93, 1},
    {{33048, 6}, 68, 1},
    {{33054, 5}, 100, 1},
    {{33059, 5}, 113, 1},
    {{33064, 12}, 185, 1},
    {{33076, 4}, 33, 1},
    {{33080, 6}, 207, 0},
    {{33086, 3}, 68, 1},
    {{33089, 7}, 68, 1},
    {{33096, 6}, 68, 1},
    {{33102, 6}, 68, 1},
    {{33108, 5}, 68, 1},
    {{33113, 6}, 68, 1},
    {{33119, 6}, 68, 1},
    {{33125, 9}, 68, 1},
    {{33134, 7}, 68, 1},
    {{33141, 5}, 68, 1},
    {{33146, 6}, 68, 0},
    {{33152, 10}, 68, 1},
    {{33162, 7}, 68, 1},
    {{33169, 8}, 68, 1},
    {{33177, 7}, 68, 1},
    {{33184, 7}, 68, 1},
    {{33191, 7}, 68, 1},
    {{33198, 7}, 68, 1},
    {{33205, 6}, 68, 1},
    {{33211, 7}, 68, 1},
    {{33218, 7}, 68, 1},
    {{33225, 6}, 68, 1},
    {{33231, 6}, 68, 1},
    {{33237, 6}, 68, 1},
    {{33243, 6}, 68, 1},
    {{33249, 4}, 68, 1},
    {{33253, 6}, 68, 1},
    {{33259, 6}, 68, 1},
    {{33265, 6}, 68, 1},
    {{33271, 3}, 100, 1},
    {{33274, 11}, 185, 1},
    {{33285, 11}, 185, 1},
    {{33296, 12}, 185, 1},
    {{33308, 12}, 185, 1},
    {{33320, 14}, 185, 1},
    {{33334, 13}, 185, 1},
    {{33347, 13}, 185, 1},
    {{33360, 11}, 185, 0},
    {{33371, 12}, 185, 1},
    {{33383, 11}, 185, 1},
    {{33394, 12}, 185, 1},
    {{33406, 12}, 185, 1},
    {{33418, 12}, 185, 1},
    {{33430, 12}, 185, 1},
    {{33442, 11}, 185, 1},
    {{33453, 12}, 185, 1},
    {{33465, 19}, 185, 1},
    {{33484, 12}, 3, 1},
    {{33496, 13}, 185, 1},
    {{33509, 13}, 185, 1},
    {{33522, 12}, 185, 1},
    {{33534, 12}, 185, 1},
    {{33546, 16}, 185, 1},
    {{33562, 15}, 185, 1},
    {{33577, 14}, 205, 1},
    {{33591, 13}, 205, 1},
    {{33604, 14}, 205, 1},
    {{33618, 8}, 68, 1},
    {{33626, 12}, 72, 1},
    {{33638, 3}, 9, 1},
    {{33641, 3}, 171, 1},
    {{33644, 3}, 205, 1},
    {{33647, 3}, 209, 1},
    {{33650, 8}, 185, 1},
    {{33658, 7}, 0, 1},
    {{33665, 14}, 29, 1},
    {{33679, 16}, 72, 1},
    {{33695, 14}, 72, 1},
    {{33709, 10}, 232, 1},
    {{33719, 8}, 68, 1},
    {{33727, 9}, 68, 1},
    {{33736, 11}, 205, 1},
    {{33747, 14}, 205, 1},
    {{33761, 13}, 205, 0},
    {{33774, 16}, 205, 1},
    {{33790, 15}, 205, 1},
    {{33805, 14}, 205, 1},
    {{33819, 13}, 205, 1},
    {{33832, 12}, 205, 1},
    {{33844, 14}, 205, 1},
    {{33858, 13}, 205, 1},
    {{33871, 10}, 205, 1},
    {{33881, 10}, 205, 1},
    {{33891, 12}, 29, 1},
    {{33903, 8}, 29, 1},
    {{33911, 7}, 29, 1},
    {{33918, 7}, 29, 1},
    {{33925, 9}, 29, 1},
    {{33934, 7}, 29, 1},
    {{33941, 6}, 29, 1},
    {{33947, 7}, 29, 1},
    {{33954, 8}, 29, 1},
    {{33962, 8}, 29, 1},
    {{33970, 9}, 72, 1},
    {{33979, 13}, 72, 1},
    {{33992, 10}, 72, 1},
    {{34002, 10}, 72, 1},
    {{34012, 8}, 29, 1},
    {{34020, 8}, 29, 1},
    {{34028, 8}, 29, 1},
    {{34036, 11}, 72, 1},
    {{34047, 11}, 72, 1},
    {{34058, 12}, 72, 1},
    {{34070, 14}, 72, 1},
    {{34084, 10}, 72, 1},
    {{34094, 12}, 72, 1},
    {{34106, 12}, 72, 1},
    {{34118, 11}, 72, 1},
    {{34129, 10}, 72, 1},
    {{34139, 11}, 72, 1},
    {{34150, 11}, 72, 1},
    {{34161, 11}, 72, 1},
    {{34172, 11}, 72, 1},
    {{34183, 10}, 72, 1},
    {{34193, 9}, 72, 1},
    {{34202, 7}, 68, 1},
    {{34209, 7}, 68, 1},
    {{34216, 7}, 68, 1},
    {{34223, 6}, 68, 1},
    {{34229, 6}, 68, 1},
    {{34235, 6}, 68, 1},
    {{34241, 8}, 68, 1},
    {{34249, 9}, 68, 1},
    {{34258, 17}, 40, 1},
    {{34275, 20}, 4, 1},
    {{34295, 23}, 174, 1},
    {{34318, 16}, 93, 1},
    {{34334, 18}, 20, 1},
    {{34352, 20}, 35, 1},
    {{34372, 19}, 61, 1},
    {{34391, 16}, 145, 1},
    {{34407, 15}, 169, 1},
    {{34422, 22}, 185, 1},
    {{34444, 22}, 72, 1},
    {{34466, 17}, 3, 1},
    {{34483, 18}, 128, 1},
    {{34501, 17}, 156, 1},
    {{34518, 17}, 34, 1},
    {{34535, 19}, 194, 1},
    {{34554, 19}, 18, 1},
    {{34573, 17}, 104, 1},
    {{34590, 18}, 18, 1},
    {{34608, 19}, 183, 1},
    {{34627, 17}, 159, 1},
    {{34644, 16}, 11, 1},
    {{34660, 15}, 33, 1},
    {{34675, 24}, 186, 1},
    {{34699, 26}, 268, 1},
    {{34725, 18}, 5, 1},
    {{34743, 24}, 86, 1},
    {{34767, 17}, 30, 1},
    {{34784, 18}, 21, 1},
    {{34802, 17}, 21, 1},
    {{34819, 8}, 68, 1},
    {{34827, 6}, 68, 1},
    {{34833, 6}, 68, 1},
    {{34839, 6}, 33, 1},
    {{34845, 9}, 209, 1},
    {{34854, 10}, 33, 1},
    {{34864, 11}, 185, 1},
    {{34875, 12}, 185, 1},
    {{34887, 14}, 98, 1},
    {{34901, 10}, 72, 1},
    {{34911, 11}, 72, 1},
    {{34922, 11}, 72, 1},
    {{34933, 11}, 72, 1},
    {{34944, 11}, 72, 1},
    {{34955, 15}, 72, 1},
    {{34970, 6}, 11, 1},
    {{34976, 7}, 11, 1},
    {{34983, 17}, 11, 1},
    {{35000, 12}, 205, 1},
    {{35012, 22}, 205, 1},
    {{35034, 3}, 72, 1},
    {{35037, 10}, 72, 1},
    {{35047, 9}, 72, 1},
    {{35056, 9}, 72, 1},
    {{35065, 10}, 72, 1},
    {{35075, 13}, 72, 1},
    {{35088, 15}, 72, 0},
    {{35103, 9}, 72, 1},
    {{35112, 10}, 72, 1},
    {{35122, 11}, 72, 1},
    {{35133, 12}, 72, 1},
    {{35145, 10}, 72, 1},
    {{35155, 12}, 205, 1},
    {{35167, 4}, 264, 0},
    {{35171, 5}, 264, 1},
    {{35176, 4}, 264, 1},
    {{35180, 4}, 264, 1},
    {{35184, 8}, 264, 1},
    {{35192, 5}, 264, 1},
    {{35197, 6}, 264, 1},
    {{35203, 5}, 264, 1},
    {{35208, 4}, 264, 1},
    {{35212, 13}, 205, 1},
    {{35225, 15}, 205, 1},
    {{35240, 13}, 205, 1},
    {{35253, 10}, 264, 1},
    {{35263, 4}, 264, 1},
    {{35267, 4}, 264, 1},
    {{35271, 10}, 72, 1},
    {{35281, 10}, 72, 1},
    {{35291, 6}, 68, 1},
    {{35297, 3}, 264, 1},
    {{35300, 4}, 264, 1},
    {{35304, 9}, 72, 1},
    {{35313, 9}, 185, 1},
    {{35322, 10}, 185, 1},
    {{35332, 10}, 185, 1},
    {{35342, 8}, 185, 1},
    {{35350, 4}, 264, 1},
    {{35354, 4}, 264, 1},
    {{35358, 4}, 264, 1},
    {{35362, 6}, 113, 1},
    {{35368, 6}, 68, 1},
    {{35374, 16}, 185, 1},
    {{35390, 4}, 169, 1},
    {{35394, 4}, 169, 1},
    {{35398, 9}, 29, 1},
    {{35407, 7}, 0, 1},
    {{35414, 6}, 0, 1},
    {{35420, 12}, 29, 1},
    {{35432, 9}, 29, 1},
    {{35441, 9}, 29, 1},
    {{35450, 4}, 211, 1},
    {{35454, 13}, 211, 1},
    {{35467, 5}, 264, 1},
    {{35472, 10}, 3, 1},
    {{35482, 8}, 3, 1},
    {{35490, 9}, 7, 1},
    {{35499, 13}, 90, 1},
    {{35512, 6}, 233, 1},
    {{35518, 5}, 233, 1},
    {{35523, 9}, 246, 1},
    {{35532, 8}, 128, 1},
    {{35540, 6}, 14, 1},
    {{35546, 11}, 83, 1},
    {{35557, 11}, 83, 1},
    {{35568, 9}, 3, 1},
    {{35577, 3}, 249, 1},
    {{35580, 5}, 233, 1},
    {{35585, 7}, 7, 1},
    {{35592, 3}, 3, 1},
    {{35595, 8}, 3, 1},
    {{35603, 7}, 74, 3},
    {{35610, 14}, 249, 1},
    {{35624, 10}, 3, 1},
    {{35634, 14}, 8, 1},
    {{35648, 8}, 3, 1},
    {{35656, 12}, 3, 1},
    {{35668, 6}, 249, 1},
    {{35674, 5}, 3, 1},
    {{35679, 6}, 3, 0},
    {{35685, 10}, 3, 1},
    {{35695, 7}, 3, 1},
    {{35702, 8}, 3, 1},
    {{35710, 7}, 3, 1},
    {{35717, 7}, 3, 1},
    {{35724, 7}, 3, 1},
    {{35731, 7}, 3, 1},
    {{35738, 6}, 3, 1},
    {{35744, 6}, 3, 1},
    {{35750, 7}, 3, 1},
    {{35757, 6}, 3, 1},
    {{35763, 6}, 3, 1},
    {{35769, 7}, 83, 1},
    {{35776, 7}, 267, 1},
    {{35783, 13}, 129, 1},
    {{35796, 14}, 129, 1},
    {{35810, 7}, 92, 1},
    {{35817, 7}, 3, 1},
    {{35824, 8}, 184, 1},
    {{35832, 10}, 165, 1},
    {{35842, 10}, 184, 1},
    {{35852, 7}, 184, 1},
    {{35859, 6}, 184, 1},
    {{35865, 7}, 3, 1},
    {{35872, 11}, 149, 1},
    {{35883, 7}, 34, 1},
    {{35890, 7}, 128, 1},
    {{35897, 6}, 3, 1},
    {{35903, 6}, 184, 1},
    {{35909, 7}, 184, 1},
    {{35916, 8}, 3, 1},
    {{35924, 6}, 7, 1},
    {{35930, 6}, 7, 0},
    {{35936, 7}, 7, 1},
    {{35943, 7}, 7, 1},
    {{35950, 6}, 7, 1},
    {{35956, 6}, 7, 1},
    {{35962, 6}, 7, 1},
    {{35968, 6}, 7, 1},
    {{35974, 4}, 233, 0},
    {{35978, 9}, 14, 1},
    {{35987, 5}, 7, 1},
    {{35992, 5}, 7, 1},
    {{35997, 7}, 7, 1},
    {{36004, 5}, 233, 1},
    {{36009, 5}, 7, 1},
    {{36014, 7}, 230, 1},
    {{36021, 10}, 15, 1},
    {{36031, 7}, 158, 1},
    {{36038, 3}, 87, 1},
    {{36041, 6}, 114, 1},
    {{36047, 7}, 114, 1},
    {{36054, 6}, 246, 1},
    {{36060, 6}, 246, 0},
    {{36066, 7}, 246, 1},
    {{36073, 7}, 246, 1},
    {{36080, 7}, 246, 1},
    {{36087, 6}, 246, 1},
    {{36093, 9}, 246, 1},
    {{36102, 10}, 221, 1},
    {{36112, 9}, 183, 1},
    {{36121, 6}, 128, 0},
    {{36127, 11}, 128, 1},
    {{36138, 7}, 128, 1},
    {{36145, 7}, 128, 1},
    {{36152, 8}, 128, 1},
    {{36160, 7}, 128, 1},
    {{36167, 6}, 128, 1},
    {{36173, 6}, 128, 1},
    {{36179, 5}, 246, 1},
    {{36184, 7}, 15, 1},
    {{36191, 8}, 194, 1},
    {{36199, 10}, 158, 1},
    {{36209, 12}, 177, 1},
    {{36221, 7}, 158, 1},
    {{36228, 11}, 177, 1},
    {{36239, 5}, 128, 1},
    {{36244, 6}, 128, 1},
    {{36250, 3}, 246, 1},
    {{36253, 8}, 14, 1},
    {{36261, 6}, 14, 1},
    {{36267, 6}, 7, 1},
    {{36273, 7}, 90, 1},
    {{36280, 8}, 90, 1},
    {{36288, 8}, 90, 1},
    {{36296, 9}, 90, 1},
    {{36305, 9}, 90, 1},
    {{36314, 8}, 90, 1},
    {{36322, 7}, 90, 1},
    {{36329, 6}, 14, 1},
    {{36335, 5}, 161, 1},
    {{36340, 4}, 233, 1},
    {{36344, 9}, 90, 0},
    {{36353, 8}, 90, 1},
    {{36361, 10}, 90, 1},
    {{36371, 9}, 90, 1},
    {{36380, 9}, 90, 1},
    {{36389, 10}, 90, 1},
    {{36399, 10}, 90, 1},
    {{36409, 9}, 90, 1},
    {{36418, 8}, 14, 1},
    {{36426, 6}, 14, 1},
    {{36432, 9}, 14, 1},
    {{36441, 8}, 14, 1},
    {{36449, 9}, 14, 1},
    {{36458, 9}, 14, 1},
    {{36467, 9}, 14, 0},
    {{36476, 10}, 14, 1},
    {{36486, 6}, 14, 1},
    {{36492, 7}, 14, 1},
    {{36499, 8}, 14, 1},
    {{36507, 6}, 14, 1},
    {{36513, 7}, 14, 1},
    {{36520, 7}, 14, 1},
    {{36527, 8}, 14, 1},
    {{36535, 7}, 14, 1},
    {{36542, 8}, 14, 1},
    {{36550, 8}, 14, 1},
    {{36558, 18}, 14, 1},
    {{36576, 8}, 14, 1},
    {{36584, 6}, 14, 1},
    {{36590, 7}, 14, 1},
    {{36597, 7}, 14, 1},
    {{36604, 9}, 14, 1},
    {{36613, 10}, 14, 1},
    {{36623, 9}, 14, 1},
    {{36632, 7}, 14, 1},
    {{36639, 8}, 14, 1},
    {{36647, 8}, 14, 1},
    {{36655, 9}, 14, 1},
    {{36664, 8}, 14, 1},
    {{36672, 5}, 14, 1},
    {{36677, 8}, 14, 1},
    {{36685, 9}, 14, 1},
    {{36694, 8}, 14, 1},
    {{36702, 7}, 14, 1},
    {{36709, 9}, 14, 1},
    {{36718, 8}, 83, 1},
    {{36726, 6}, 83, 1},
    {{36732, 7}, 83, 1},
    {{36739, 7}, 83, 1},
    {{36746, 6}, 83, 1},
    {{36752, 7}, 83, 1},
    {{36759, 8}, 83, 1},
    {{36767, 7}, 83, 1},
    {{36774, 7}, 83, 1},
    {{36781, 6}, 267, 1},
    {{36787, 7}, 267, 1},
    {{36794, 5}, 267, 1},
    {{36799, 6}, 267, 1},
    {{36805, 5}, 267, 1},
    {{36810, 8}, 83, 1},
    {{36818, 6}, 83, 1},
    {{36824, 7}, 83, 1},
    {{36831, 7}, 83, 1},
    {{36838, 4}, 93, 1},
    {{36842, 8}, 14, 1},
    {{36850, 8}, 14, 1},
    {{36858, 9}, 83, 1},
    {{36867, 7}, 83, 1},
    {{36874, 10}, 267, 1},
    {{36884, 6}, 3, 1},
    {{36890, 8}, 3, 1},
    {{36898, 8}, 267, 1},
    {{36906, 8}, 181, 1},
    {{36914, 6}, 184, 1},
    {{36920, 6}, 184, 1},
    {{36926, 7}, 128, 1},
    {{36933, 3}, 230, 1},
    {{36936, 3}, 83, 1},
    {{36939, 3}, 165, 1},
    {{36942, 5}, 165, 1},
    {{36947, 5}, 3, 1},
    {{36952, 18}, 118, 1},
    {{36970, 12}, 156, 1},
    {{36982, 10}, 129, 1},
    {{36992, 12}, 225, 1},
    {{37004, 5}, 165, 1},
    {{37009, 3}, 176, 1},
    {{37012, 9}, 165, 1},
    {{37021, 13}, 177, 1},
    {{37034, 7}, 165, 1},
    {{37041, 8}, 165, 1},
    {{37049, 6}, 165, 1},
    {{37055, 7}, 165, 1},
    {{37062, 7}, 165, 1},
    {{37069, 7}, 165, 1},
    {{37076, 8}, 165, 1},
    {{37084, 9}, 165, 1},
    {{37093, 10}, 165, 1},
    {{37103, 9}, 165, 1},
    {{37112, 8}, 165, 0},
    {{37112, 8}, 247, 3},
    {{37120, 9}, 165, 1},
    {{37129, 8}, 165, 1},
    {{37137, 17}, 92, 1},
    {{37154, 8}, 34, 1},
    {{37162, 10}, 34, 1},
    {{37172, 12}, 42, 1},
    {{37184, 13}, 42, 1},
    {{37197, 10}, 156, 1},
    {{37207, 11}, 156, 1},
    {{37218, 6}, 156, 1},
    {{37224, 9}, 161, 1},
    {{37233, 7}, 156, 1},
    {{37240, 14}, 156, 1},
    {{37254, 8}, 156, 1},
    {{37262, 7}, 156, 1},
    {{37269, 12}, 156, 1},
    {{37281, 11}, 156, 1},
    {{37292, 10}, 156, 1},
    {{37302, 6}, 156, 1},
    {{37308, 3}, 149, 1},
    {{37311, 9}, 149, 1},
    {{37320, 9}, 149, 1},
    {{37329, 6}, 149, 1},
    {{37335, 10}, 149, 1},
    {{37345, 7}, 149, 1},
    {{37352, 8}, 149, 1},
    {{37360, 9}, 149, 0},
    {{37369, 14}, 149, 1},
    {{37383, 10}, 149, 1},
    {{37393, 7}, 149, 1},
    {{37400, 8}, 149, 1},
    {{37408, 9}, 149, 1},
    {{37417, 8}, 149, 1},
    {{37425, 6}, 161, 1},
    {{37431, 7}, 149, 1},
    {{37438, 7}, 149, 1},
    {{37445, 9}, 149, 1},
    {{37454, 9}, 176, 1},
    {{37463, 10}, 176, 1},
    {{37473, 7}, 176, 1},
    {{37480, 6}, 176, 1},
    {{37486, 7}, 176, 1},
    {{37493, 8}, 176, 1},
    {{37501, 7}, 176, 0},
    {{37508, 10}, 230, 1},
    {{37518, 13}, 15, 1},
    {{37531, 13}, 15, 1},
    {{37544, 17}, 177, 1},
    {{37561, 8}, 104, 1},
    {{37569, 11}, 158, 1},
    {{37580, 13}, 194, 1},
    {{37593, 15}, 177, 1},
    {{37608, 8}, 176, 1},
    {{37616, 6}, 128, 1},
    {{37622, 7}, 176, 1},
    {{37629, 6}, 161, 0},
    {{37635, 16}, 161, 1},
    {{37651, 8}, 90, 1},
    {{37659, 9}, 149, 1},
    {{37668, 6}, 161, 1},
    {{37674, 6}, 267, 1},
    {{37680, 7}, 267, 1},
    {{37687, 7}, 165, 1},
    {{37694, 3}, 156, 1},
    {{37697, 6}, 156, 1},
    {{37703, 9}, 156, 1},
    {{37712, 11}, 156, 0},
    {{37723, 10}, 156, 1},
    {{37733, 9}, 156, 1},
    {{37742, 23}, 156, 1},
    {{37765, 11}, 156, 1},
    {{37776, 11}, 156, 1},
    {{37787, 6}, 156, 1},
    {{37793, 12}, 156, 1},
    {{37805, 12}, 156, 1},
    {{37817, 10}, 156, 1},
    {{37827, 11}, 149, 1},
    {{37838, 6}, 34, 1},
    {{37844, 7}, 18, 1},
    {{37851, 3}, 184, 1},
    {{37854, 5}, 184, 0},
    {{37859, 6}, 184, 1},
    {{37865, 5}, 184, 1},
    {{37870, 10}, 45, 1},
    {{37880, 3}, 161, 1},
    {{37883, 11}, 45, 1},
    {{37894, 3}, 34, 1},
    {{37897, 4}, 34, 1},
    {{37901, 6}, 34, 1},
    {{37907, 5}, 34, 0},
    {{37912, 6}, 34, 1},
    {{37918, 7}, 34, 1},
    {{37925, 6}, 34, 1},
    {{37931, 6}, 34, 1},
    {{37937, 6}, 34, 1},
    {{37943, 5}, 34, 1},
    {{37948, 14}, 188, 1},
    {{37962, 7}, 34, 1},
    {{37969, 8}, 265, 1},
    {{37977, 5}, 18, 1},
    {{37982, 6}, 18, 1},
    {{37988, 10}, 265, 1},
    {{37998, 14}, 265, 1},
    {{38012, 5}, 18, 1},
    {{38017, 6}, 18, 1},
    {{38023, 7}, 18, 1},
    {{38030, 7}, 18, 1},
    {{38037, 5}, 265, 1},
    {{38042, 7}, 265, 1},
    {{38049, 9}, 265, 1},
    {{38058, 5}, 265, 0},
    {{38063, 9}, 265, 1},
    {{38072, 6}, 265, 1},
    {{38078, 7}, 265, 1},
    {{38085, 7}, 265, 1},
    {{38092, 6}, 265, 1},
    {{38098, 7}, 265, 1},
    {{38105, 6}, 265, 1},
    {{38111, 6}, 34, 1},
    {{38117, 4}, 93, 1},
    {{38121, 10}, 18, 1},
    {{38131, 7}, 18, 1},
    {{38138, 8}, 18, 1},
    {{38146, 9}, 18, 1},
    {{38155, 6}, 18, 1},
    {{38161, 6}, 184, 1},
    {{38167, 7}, 18, 1},
    {{38174, 8}, 18, 1},
    {{38182, 11}, 33, 1},
    {{38193, 8}, 18, 1},
    {{38201, 6}, 156, 1},
    {{38207, 10}, 156, 1},
    {{38217, 3}, 73, 1},
    {{38220, 6}, 149, 1},
    {{38226, 3}, 233, 1},
    {{38229, 4}, 7, 1},
    {{38233, 6}, 230, 1},
    {{38239, 5}, 104, 1},
    {{38244, 5}, 104, 1},
    {{38249, 5}, 246, 1},
    {{38254, 6}, 176, 1},
    {{38260, 6}, 176, 1},
    {{38266, 11}, 15, 1},
    {{38277, 7}, 18, 1},
    {{38284, 7}, 18, 1},
    {{38291, 5}, 128, 1},
    {{38296, 3}, 128, 1},
    {{38299, 4}, 265, 1},
    {{38303, 5}, 128, 1},
    {{38308, 9}, 149, 1},
    {{38317, 8}, 267, 1},
    {{38325, 11}, 221, 1},
    {{38336, 14}, 156, 1},
    {{38350, 8}, 104, 1},
    {{38358, 7}, 92, 1},
    {{38365, 7}, 92, 1},
    {{38372, 5}, 16, 1},
    {{38377, 11}, 16, 1},
    {{38388, 8}, 230, 1},
    {{38396, 8}, 230, 1},
    {{38404, 7}, 230, 1},
    {{38411, 7}, 230, 0},
    {{38418, 7}, 230, 1},
    {{38425, 8}, 230, 1},
    {{38433, 7}, 230, 1},
    {{38440, 9}, 18, 1},
    {{38449, 7}, 18, 1},
    {{38456, 17}, 18, 1},
    {{38473, 17}, 18, 1},
    {{38490, 16}, 18, 1},
    {{38506, 6}, 18, 1},
    {{38512, 17}, 18, 1},
    {{38529, 7}, 18, 1},
    {{38536, 7}, 230, 1},
    {{38543, 10}, 15, 1},
    {{38553, 8}, 158, 1},
    {{38561, 7}, 15, 1},
    {{38568, 8}, 15, 1},
    {{38576, 8}, 15, 1},
    {{38584, 9}, 15, 1},
    {{38593, 8}, 15, 1},
    {{38601, 8}, 15, 1},
    {{38609, 7}, 194, 1},
    {{38616, 8}, 194, 1},
    {{38624, 8}, 194, 1},
    {{38632, 9}, 194, 1},
    {{38641, 8}, 194, 1},
    {{38649, 10}, 158, 1},
    {{38659, 11}, 194, 1},
    {{38670, 14}, 15, 1},
    {{38684, 9}, 194, 1},
    {{38693, 11}, 177, 1},
    {{38704, 10}, 177, 1},
    {{38714, 8}, 158, 1},
    {{38722, 8}, 158, 1},
    {{38730, 8}, 158, 1},
    {{38738, 9}, 158, 1},
    {{38747, 10}, 158, 1},
    {{38757, 8}, 158, 1},
    {{38765, 7}, 158, 1},
    {{38772, 9}, 158, 1},
    {{38781, 9}, 158, 1},
    {{38790, 10}, 158, 1},
    {{38800, 9}, 158, 0},
    {{38809, 14}, 158, 1},
    {{38823, 22}, 158, 1},
    {{38845, 10}, 194, 1},
    {{38855, 12}, 177, 1},
    {{38867, 10}, 177, 0},
    {{38877, 10}, 177, 1},
    {{38887, 13}, 177, 1},
    {{38900, 10}, 177, 1},
    {{38910, 11}, 177, 1},
    {{38921, 10}, 177, 1},
    {{38931, 11}, 177, 1},
    {{38942, 10}, 187, 1},
    {{38952, 10}, 194, 1},
    {{38962, 11}, 15, 1},
    {{38973, 10}, 15, 1},
    {{38983, 11}, 15, 0},
    {{38994, 11}, 15, 1},
    {{39005, 8}, 194, 0},
    {{39013, 13}, 194, 1},
    {{39026, 17}, 194, 1},
    {{39043, 9}, 194, 1},
    {{39052, 9}, 194, 1},
    {{39061, 12}, 90, 1},
    {{39073, 8}, 221, 1},
    {{39081, 5}, 267, 1},
    {{39086, 6}, 267, 1},
    {{39092, 6}, 267, 1},
    {{39098, 5}, 267, 1},
    {{39103, 6}, 267, 1},
    {{39109, 7}, 267, 1},
    {{39116, 7}, 267, 1},
    {{39123, 6}, 267, 0},
    {{39129, 7}, 267, 1},
    {{39136, 5}, 267, 1},
    {{39141, 6}, 267, 1},
    {{39147, 10}, 267, 1},
    {{39157, 10}, 221, 1},
    {{39167, 8}, 221, 1},
    {{39175, 5}, 267, 1},
    {{39180, 6}, 267, 1},
    {{39186, 5}, 267, 1},
    {{39191, 7}, 267, 1},
    {{39198, 6}, 267, 1},
    {{39204, 6}, 267, 1},
    {{39210, 7}, 267, 1},
    {{39217, 7}, 267, 1},
    {{39224, 6}, 267, 1},
    {{39230, 7}, 267, 1},
    {{39237, 5}, 267, 1},
    {{39242, 6}, 267, 1},
    {{39248, 7}, 267, 1},
    {{39255, 6}, 267, 1},
    {{39261, 6}, 267, 1},
    {{39267, 6}, 267, 1},
    {{39273, 6}, 221, 0},
    {{39279, 7}, 221, 1},
    {{39286, 8}, 221, 1},
    {{39294, 7}, 221, 1},
    {{39301, 8}, 267, 1},
    {{39309, 8}, 221, 1},
    {{39317, 7}, 267, 1},
    {{39324, 7}, 83, 1},
    {{39331, 3}, 267, 1},
    {{39334, 6}, 78, 1},
    {{39340, 3}, 15, 1},
    {{39343, 8}, 164, 1},
    {{39351, 11}, 28, 1},
    {{39362, 11}, 156, 1},
    {{39373, 6}, 90, 1},
    {{39379, 3}, 14, 1},
    {{39382, 7}, 14, 1},
    {{39389, 7}, 14, 1},
    {{39396, 5}, 14, 1},
    {{39401, 13}, 161, 1},
    {{39414, 6}, 254, 1},
    {{39420, 4}, 267, 1},
    {{39424, 3}, 265, 1},
    {{39427, 4}, 83, 1},
    {{39431, 3}, 158, 1},
    {{39434, 9}, 18, 1},
    {{39443, 6}, 104, 1},
    {{39449, 16}, 200, 1},
    {{39465, 16}, 115, 1},
    {{39481, 16}, 200, 1},
    {{39497, 16}, 115, 1},
    {{39513, 15}, 200, 1},
    {{39528, 19}, 205, 1},
    {{39547, 9}, 201, 1},
    {{39556, 5}, 104, 1},
    {{39561, 3}, 18, 1},
    {{39564, 17}, 115, 1},
    {{39581, 17}, 200, 1},
    {{39598, 8}, 18, 1},
    {{39606, 7}, 18, 1},
    {{39613, 7}, 18, 1},
    {{39620, 6}, 18, 1},
    {{39626, 6}, 261, 0},
    {{39632, 10}, 111, 1},
    {{39642, 5}, 261, 1},
    {{39647, 6}, 104, 1},
    {{39653, 6}, 104, 0},
    {{39659, 6}, 104, 1},
    {{39665, 7}, 104, 1},
    {{39672, 7}, 104, 1},
    {{39679, 8}, 104, 1},
    {{39687, 6}, 104, 1},
    {{39693, 6}, 104, 1},
    {{39699, 6}, 104, 1},
    {{39705, 7}, 18, 1},
    {{39712, 6}, 18, 1},
    {{39718, 6}, 18, 1},
    {{39724, 5}, 18, 1},
    {{39729, 6}, 18, 0},
    {{39735, 17}, 18, 1},
    {{39752, 34}, 52, 1},
    {{39786, 5}, 18, 1},
    {{39791, 6}, 18, 1},
    {{39797, 7}, 18, 1},
    {{39804, 5}, 18, 1},
    {{39809, 7}, 18, 1},
    {{39816, 7}, 18, 1},
    {{39823, 10}, 177, 1},
    {{39833, 10}, 177, 1},
    {{39843, 6}, 83, 0},
    {{39849, 10}, 83, 1},
    {{39859, 11}, 191, 1},
    {{39870, 6}, 83, 1},
    {{39876, 6}, 267, 1},
    {{39882, 5}, 267, 1},
    {{39887, 72}, 177, 1},
    {{39959, 57}, 210, 1},
    {{40016, 3}, 177, 1},
    {{40019, 5}, 230, 1},
    {{40024, 8}, 92, 1},
    {{40032, 7}, 18, 1},
    {{40039, 7}, 92, 1},
    {{40046, 7}, 230, 1},
    {{40053, 6}, 104, 1},
    {{40059, 6}, 230, 1},
    {{40065, 6}, 104, 1},
    {{40071, 8}, 15, 1},
    {{40079, 5}, 18, 1},
    {{40084, 7}, 15, 1},
    {{40091, 8}, 15, 1},
    {{40099, 8}, 177, 1},
    {{40107, 11}, 177, 1},
    {{40118, 7}, 194, 1},
    {{40125, 6}, 158, 1},
    {{40131, 8}, 194, 1},
    {{40139, 7}, 158, 1},
    {{40146, 10}, 177, 1},
    {{40156, 7}, 158, 1},
    {{40163, 6}, 18, 1},
    {{40169, 6}, 267, 1},
    {{40175, 5}, 267, 1},
    {{40180, 6}, 267, 1},
    {{40186, 6}, 221, 1},
    {{40192, 5}, 221, 1},
    {{40197, 7}, 267, 1},
    {{40204, 11}, 158, 1},
    {{40215, 15}, 177, 1},
    {{40230, 8}, 3, 1},
    {{40238, 5}, 184, 1},
    {{40243, 13}, 184, 1},
    {{40256, 7}, 128, 1},
    {{40263, 5}, 3, 1},
    {{40268, 8}, 165, 1},
    {{40276, 7}, 165, 1},
    {{40283, 6}, 265, 1},
    {{40289, 8}, 265, 1},
    {{40297, 5}, 34, 1},
    {{40302, 6}, 34, 1},
    {{40308, 6}, 149, 1},
    {{40314, 7}, 104, 1},
    {{40321, 7}, 176, 1},
    {{40328, 6}, 18, 1},
    {{40334, 5}, 18, 1},
    {{40339, 5}, 265, 1},
    {{40344, 5}, 265, 1},
    {{40349, 7}, 265, 1},
    {{40356, 6}, 161, 1},
    {{40362, 7}, 161, 1},
    {{40369, 7}, 18, 1},
    {{40376, 6}, 18, 1},
    {{40382, 8}, 18, 1},
    {{40390, 8}, 18, 1},
    {{40398, 7}, 18, 1},
    {{40405, 6}, 18, 1},
    {{40411, 7}, 18, 1},
    {{40418, 6}, 8, 1},
    {{40424, 7}, 165, 1},
    {{40431, 7}, 165, 1},
    {{40438, 9}, 34, 1},
    {{40447, 12}, 36, 1},
    {{40459, 6}, 198, 1},
    {{40465, 8}, 117, 1},
    {{40473, 6}, 36, 1},
    {{40479, 6}, 203, 1},
    {{40485, 4}, 237, 0},
    {{40489, 5}, 237, 1},
    {{40494, 4}, 237, 1},
    {{40498, 11}, 203, 1},
    {{40509, 9}, 107, 1},
    {{40518, 10}, 97, 1},
    {{40528, 10}, 97, 1},
    {{40538, 7}, 97, 1},
    {{40545, 7}, 97, 1},
    {{40552, 7}, 97, 0},
    {{40559, 8}, 97, 1},
    {{40567, 8}, 97, 1},
    {{40575, 7}, 97, 1},
    {{40582, 8}, 97, 1},
    {{40590, 7}, 97, 1},
    {{40597, 7}, 97, 1},
    {{40604, 7}, 97, 1},
    {{40611, 11}, 97, 1},
    {{40622, 8}, 97, 1},
    {{40630, 7}, 97, 1},
    {{40637, 16}, 132, 1},
    {{40653, 7}, 130, 1},
    {{40660, 8}, 130, 1},
    {{40668, 9}, 130, 1},
    {{40677, 3}, 237, 1},
    {{40680, 6}, 237, 1},
    {{40686, 5}, 237, 1},
    {{40691, 14}, 53, 1},
    {{40705, 5}, 237, 1},
    {{40710, 11}, 237, 1},
    {{40721, 3}, 36, 1},
    {{40724, 6}, 36, 1},
    {{40730, 4}, 36, 1},
    {{40734, 6}, 36, 0},
    {{40740, 6}, 52, 1},
    {{40746, 7}, 36, 1},
    {{40753, 6}, 36, 1},
    {{40759, 7}, 36, 1},
    {{40766, 6}, 36, 1},
    {{40772, 6}, 36, 1},
    {{40778, 6}, 36, 1},
    {{40784, 6}, 36, 1},
    {{40790, 7}, 36, 1},
    {{40797, 5}, 36, 1},
    {{40802, 6}, 36, 1},
    {{40808, 6}, 36, 1},
    {{40814, 6}, 36, 1},
    {{40820, 6}, 36, 1},
    {{40826, 3}, 198, 1},
    {{40829, 5}, 198, 1},
    {{40834, 6}, 198, 1},
    {{40840, 5}, 198, 1},
    {{40845, 6}, 198, 1},
    {{40851, 5}, 198, 1},
    {{40856, 4}, 198, 1},
    {{40860, 7}, 198, 1},
    {{40867, 6}, 198, 0},
    {{40873, 11}, 198, 1},
    {{40884, 17}, 198, 1},
    {{40901, 5}, 198, 1},
    {{40906, 3}, 244, 1},
    {{40909, 5}, 244, 0},
    {{40914, 6}, 244, 1},
    {{40920, 6}, 244, 1},
    {{40926, 6}, 244, 1},
    {{40932, 7}, 244, 1},
    {{40939, 9}, 203, 1},
    {{40948, 5}, 117, 1},
    {{40953, 11}, 97, 1},
    {{40964, 8}, 97, 1},
    {{40972, 7}, 97, 1},
    {{40979, 8}, 97, 1},
    {{40987, 7}, 97, 1},
    {{40994, 7}, 97, 1},
    {{41001, 7}, 97, 1},
    {{41008, 3}, 97, 1},
    {{41011, 3}, 12, 1},
    {{41014, 8}, 102, 1},
    {{41022, 4}, 159, 1},
    {{41026, 9}, 44, 1},
    {{41035, 10}, 44, 1},
    {{41045, 9}, 183, 1},
    {{41054, 12}, 103, 1},
    {{41066, 6}, 36, 1},
    {{41072, 6}, 36, 1},
    {{41078, 7}, 36, 1},
    {{41085, 6}, 36, 1},
    {{41091, 7}, 36, 1},
    {{41098, 8}, 36, 1},
    {{41106, 4}, 198, 1},
    {{41110, 10}, 97, 1},
    {{41120, 19}, 183, 1},
    {{41139, 8}, 43, 1},
    {{41147, 9}, 54, 1},
    {{41156, 8}, 36, 1},
    {{41164, 7}, 36, 1},
    {{41171, 7}, 36, 1},
    {{41178, 6}, 244, 1},
    {{41184, 13}, 183, 1},
    {{41197, 9}, 183, 1},
    {{41206, 7}, 54, 1},
    {{41213, 10}, 186, 1},
    {{41223, 13}, 183, 1},
    {{41236, 9}, 107, 1},
    {{41245, 10}, 183, 1},
    {{41255, 8}, 183, 1},
    {{41263, 8}, 183, 1},
    {{41271, 13}, 183, 1},
    {{41284, 13}, 183, 0},
    {{41297, 14}, 183, 1},
    {{41311, 13}, 183, 1},
    {{41324, 17}, 126, 1},
    {{41341, 9}, 183, 1},
    {{41350, 9}, 183, 1},
    {{41359, 26}, 126, 1},
    {{41385, 12}, 203, 1},
    {{41397, 11}, 133, 1},
    {{41408, 3}, 203, 1},
    {{41411, 8}, 203, 1},
    {{41419, 9}, 203, 0},
    {{41428, 10}, 203, 1},
    {{41438, 9}, 203, 1},
    {{41447, 8}, 203, 1},
    {{41455, 11}, 43, 1},
    {{41466, 11}, 43, 1},
    {{41477, 5}, 12, 1},
    {{41482, 9}, 203, 1},
    {{41491, 3}, 43, 1},
    {{41494, 4}, 12, 1},
    {{41498, 6}, 12, 1},
    {{41504, 4}, 12, 1},
    {{41508, 5}, 12, 1},
    {{41513, 6}, 12, 1},
    {{41519, 4}, 12, 0},
    {{41523, 5}, 12, 1},
    {{41528, 4}, 12, 1},
    {{41532, 7}, 43, 1},
    {{41539, 7}, 43, 0},
    {{41546, 16}, 43, 1},
    {{41562, 7}, 43, 1},
    {{41569, 7}, 43, 1},
    {{41576, 14}, 203, 1},
    {{41590, 6}, 12, 1},
    {{41596, 8}, 43, 1},
    {{41604, 9}, 43, 1},
    {{41613, 9}, 43, 1},
    {{41622, 7}, 43, 1},
    {{41629, 8}, 43, 1},
    {{41637, 6}, 43, 1},
    {{41643, 7}, 43, 1},
    {{41650, 7}, 43, 1},
    {{41657, 7}, 43, 1},
    {{41664, 7}, 43, 1},
    {{41671, 8}, 43, 1},
    {{41679, 12}, 43, 1},
    {{41691, 8}, 43, 1},
    {{41699, 6}, 43, 1},
    {{41705, 7}, 43, 1},
    {{41712, 8}, 43, 1},
    {{41720, 7}, 43, 1},
    {{41727, 7}, 43, 1},
    {{41734, 7}, 43, 1},
    {{41741, 6}, 97, 1},
    {{41747, 3}, 12, 1},
    {{41750, 4}, 12, 1},
    {{41754, 5}, 12, 1},
    {{41759, 5}, 12, 1},
    {{41764, 14}, 12, 1},
    {{41778, 4}, 12, 1},
    {{41782, 5}, 12, 1},
    {{41787, 5}, 12, 1},
    {{41792, 15}, 183, 1},
    {{41807, 7}, 183, 1},
    {{41814, 11}, 183, 1},
    {{41825, 9}, 183, 1},
    {{41834, 8}, 183, 1},
    {{41842, 16}, 183, 1},
    {{41858, 4}, 12, 1},
    {{41862, 5}, 12, 1},
    {{41867, 9}, 203, 1},
    {{41876, 8}, 203, 1},
    {{41884, 8}, 183, 1},
    {{41892, 7}, 183, 1},
    {{41899, 11}, 63, 1},
    {{41910, 12}, 183, 1},
    {{41922, 5}, 156, 1},
    {{41927, 5}, 101, 1},
    {{41932, 7}, 36, 1},
    {{41939, 9}, 54, 1},
    {{41948, 7}, 130, 1},
    {{41955, 5}, 235, 1},
    {{41960, 10}, 46, 1},
    {{41970, 25}, 180, 1},
    {{41995, 3}, 235, 1},
    {{41998, 6}, 235, 0},
    {{42004, 14}, 183, 1},
    {{42018, 13}, 183, 1},
    {{42031, 9}, 183, 1},
    {{42040, 13}, 183, 1},
    {{42053, 11}, 183, 1},
    {{42064, 9}, 183, 1},
    {{42073, 10}, 54, 1},
    {{42083, 8}, 54, 0},
    {{42091, 13}, 54, 1},
    {{42104, 10}, 54, 1},
    {{42114, 9}, 54, 1},
    {{42123, 9}, 54, 1},
    {{42132, 9}, 54, 1},
    {{42141, 8}, 54, 1},
    {{42149, 8}, 183, 1},
    {{42157, 9}, 54, 1},
    {{42166, 14}, 183, 1},
    {{42180, 8}, 54, 1},
    {{42188, 9}, 183, 1},
    {{42197, 8}, 54, 1},
    {{42205, 4}, 198, 1},
    {{42209, 5}, 111, 1},
    {{42214, 6}, 102, 1},
    {{42220, 6}, 111, 1},
    {{42226, 13}, 226, 1},
    {{42239, 9}, 125, 1},
    {{42248, 7}, 188, 1},
    {{42255, 6}, 84, 1},
    {{42261, 8}, 226, 1},
    {{42269, 13}, 258, 1},
    {{42282, 8}, 81, 1},
    {{42290, 8}, 235, 1},
    {{42298, 8}, 235, 1},
    {{42306, 11}, 183, 1},
    {{42317, 24}, 171, 1},
    {{42341, 41}, 217, 1},
    {{42382, 10}, 183, 1},
    {{42392, 7}, 183, 1},
    {{42399, 6}, 104, 1},
    {{42405, 5}, 235, 1},
    {{42410, 6}, 235, 1},
    {{42416, 5}, 235, 1},
    {{42421, 6}, 235, 1},
    {{42427, 10}, 54, 1},
    {{42437, 10}, 183, 1},
    {{42447, 8}, 54, 1},
    {{42455, 5}, 235, 1},
    {{42460, 8}, 54, 1},
    {{42468, 9}, 54, 1},
    {{42477, 7}, 203, 1},
    {{42484, 8}, 203, 1},
    {{42492, 3}, 183, 1},
    {{42495, 11}, 183, 1},
    {{42506, 7}, 43, 1},
    {{42513, 7}, 43, 1},
    {{42520, 5}, 36, 1},
    {{42525, 7}, 43, 1},
    {{42532, 7}, 43, 1},
    {{42539, 6}, 97, 1},
    {{42545, 3}, 12, 1},
    {{42548, 8}, 183, 1},
    {{42556, 16}, 183, 1},
    {{42572, 6}, 183, 1},
    {{42578, 9}, 183, 1},
    {{42587, 7}, 183, 1},
    {{42594, 8}, 183, 1},
    {{42602, 8}, 183, 1},
    {{42610, 7}, 183, 1},
    {{42617, 7}, 97, 1},
    {{42624, 11}, 203, 1},
    {{42635, 7}, 93, 1},
    {{42642, 14}, 54, 1},
    {{42656, 7}, 159, 1},
    {{42663, 20}, 159, 1},
    {{42683, 7}, 159, 1},
    {{42690, 6}, 159, 1},
    {{42696, 7}, 159, 1},
    {{42703, 18}, 159, 1},
    {{42721, 19}, 159, 1},
    {{42740, 18}, 159, 1},
    {{42758, 3}, 159, 1},
    {{42761, 6}, 159, 0},
    {{42767, 9}, 159, 1},
    {{42776, 11}, 159, 1},
    {{42787, 16}, 159, 1},
    {{42803, 16}, 159, 1},
    {{42819, 16}, 159, 1},
    {{42835, 6}, 220, 1},
    {{42841, 7}, 220, 1},
    {{42848, 8}, 220, 1},
    {{42856, 7}, 220, 1},
    {{42863, 6}, 220, 1},
    {{42869, 6}, 206, 1},
    {{42875, 9}, 25, 1},
    {{42884, 5}, 95, 1},
    {{42889, 7}, 220, 1},
    {{42896, 7}, 220, 1},
    {{42903, 3}, 220, 1},
    {{42906, 9}, 220, 1},
    {{42915, 7}, 220, 1},
    {{42922, 5}, 64, 1},
    {{42927, 4}, 220, 1},
    {{42931, 5}, 220, 0},
    {{42936, 6}, 220, 1},
    {{42942, 6}, 220, 1},
    {{42948, 8}, 153, 1},
    {{42956, 8}, 153, 1},
    {{42964, 12}, 153, 1},
    {{42976, 5}, 220, 1},
    {{42981, 6}, 220, 1},
    {{42987, 7}, 220, 1},
    {{42994, 6}, 220, 1},
    {{43000, 9}, 153, 1},
    {{43009, 8}, 153, 1},
    {{43017, 5}, 153, 1},
    {{43022, 6}, 153, 1},
    {{43028, 8}, 153, 1},
    {{43036, 6}, 153, 1},
    {{43042, 6}, 153, 1},
    {{43048, 7}, 153, 1},
    {{43055, 8}, 153, 1},
    {{43063, 5}, 46, 1},
    {{43068, 10}, 191, 1},
    {{43078, 9}, 107, 1},
    {{43087, 16}, 218, 0},
    {{43103, 7}, 0, 1},
    {{43110, 8}, 0, 1},
    {{43118, 3}, 221, 1},
    {{43121, 3}, 152, 1},
    {{43124, 9}, 144, 1},
    {{43133, 6}, 95, 1},
    {{43139, 3}, 1, 1},
    {{43142, 6}, 1, 1},
    {{43148, 15}, 20, 1},
    {{43163, 5}, 147, 1},
    {{43168, 10}, 185, 1},
    {{43178, 3}, 144, 1},
    {{43181, 7}, 144, 1},
    {{43188, 5}, 144, 1},
    {{43193, 16}, 144, 1},
    {{43209, 5}, 144, 0},
    {{43214, 9}, 144, 1},
    {{43223, 8}, 144, 1},
    {{43231, 5}, 144, 1},
    {{43236, 5}, 64, 1},
    {{43241, 5}, 187, 1},
    {{43246, 7}, 64, 1},
    {{43253, 7}, 187, 1},
    {{43260, 3}, 64, 1},
    {{43263, 4}, 64, 1},
    {{43267, 5}, 64, 1},
    {{43272, 5}, 64, 1},
    {{43277, 4}, 64, 0},
    {{43281, 8}, 64, 1},
    {{43289, 4}, 64, 1},
    {{43293, 5}, 187, 1},
    {{43298, 6}, 187, 1},
    {{43304, 7}, 187, 1},
    {{43311, 6}, 187, 1},
    {{43317, 6}, 187, 1},
    {{43323, 5}, 64, 1},
    {{43328, 6}, 187, 1},
    {{43334, 6}, 144, 1},
    {{43340, 11}, 154, 1},
    {{43351, 12}, 154, 1},
    {{43363, 11}, 147, 1},
    {{43374, 12}, 147, 1},
    {{43386, 5}, 147, 1},
    {{43391, 5}, 220, 1},
    {{43396, 8}, 159, 1},
    {{43404, 10}, 154, 1},
    {{43414, 8}, 8, 1},
    {{43422, 11}, 6, 1},
    {{43433, 5}, 11, 1},
    {{43438, 6}, 11, 1},
    {{43444, 4}, 44, 1},
    {{43448, 5}, 44, 1},
    {{43453, 6}, 44, 1},
    {{43459, 5}, 44, 1},
    {{43464, 3}, 201, 0},
    {{43467, 7}, 11, 1},
    {{43474, 6}, 248, 1},
    {{43480, 7}, 134, 1},
    {{43487, 5}, 78, 1},
    {{43492, 4}, 78, 1},
    {{43496, 6}, 38, 1},
    {{43502, 7}, 38, 1},
    {{43509, 8}, 38, 1},
    {{43517, 7}, 38, 1},
    {{43524, 7}, 38, 0},
    {{43531, 7}, 38, 1},
    {{43538, 4}, 11, 1},
    {{43542, 6}, 11, 1},
    {{43548, 10}, 38, 1},
    {{43558, 5}, 8, 1},
    {{43563, 16}, 8, 1},
    {{43579, 17}, 8, 1},
    {{43596, 17}, 8, 0},
    {{43613, 16}, 8, 1},
    {{43629, 17}, 8, 1},
    {{43646, 16}, 8, 1},
    {{43662, 6}, 9, 1},
    {{43668, 22}, 9, 1},
    {{43690, 6}, 38, 1},
    {{43696, 7}, 38, 1},
    {{43703, 9}, 140, 1},
    {{43712, 14}, 140, 1},
    {{43726, 15}, 140, 1},
    {{43741, 8}, 140, 1},
    {{43749, 6}, 136, 1},
    {{43755, 6}, 163, 1},
    {{43761, 9}, 163, 1},
    {{43770, 11}, 163, 0},
    {{43781, 12}, 163, 1},
    {{43793, 9}, 163, 1},
    {{43802, 11}, 163, 1},
    {{43813, 11}, 163, 1},
    {{43824, 12}, 163, 1},
    {{43836, 11}, 163, 1},
    {{43847, 11}, 163, 1},
    {{43858, 10}, 163, 1},
    {{43868, 6}, 11, 1},
    {{43874, 9}, 163, 1},
    {{43883, 9}, 256, 1},
    {{43892, 11}, 130, 1},
    {{43903, 8}, 38, 1},
    {{43911, 10}, 256, 1},
    {{43921, 9}, 11, 1},
    {{43930, 6}, 137, 1},
    {{43936, 12}, 137, 1},
    {{43948, 6}, 44, 0},
    {{43954, 7}, 44, 1},
    {{43961, 3}, 11, 1},
    {{43964, 7}, 11, 1},
    {{43971, 8}, 217, 1},
    {{43979, 6}, 11, 1},
    {{43985, 5}, 11, 1},
    {{43990, 7}, 151, 1},
    {{43997, 9}, 4, 1},
    {{44006, 10}, 4, 1},
    {{44016, 8}, 38, 1},
    {{44024, 4}, 11, 1},
    {{44028, 6}, 11, 1},
    {{44034, 7}, 11, 1},
    {{44041, 7}, 11, 1},
    {{44048, 8}, 11, 1},
    {{44056, 6}, 11, 1},
    {{44062, 6}, 11, 1},
    {{44068, 7}, 11, 1},
    {{44075, 7}, 11, 1},
    {{44082, 5}, 11, 1},
    {{44087, 6}, 11, 1},
    {{44093, 5}, 11, 0},
    {{44098, 18}, 26, 1},
    {{44116, 6}, 11, 1},
    {{44122, 6}, 11, 1},
    {{44128, 5}, 11, 1},
    {{44133, 6}, 11, 1},
    {{44139, 6}, 11, 1},
    {{44145, 10}, 11, 1},
    {{44155, 6}, 11, 1},
    {{44161, 6}, 11, 1},
    {{44167, 9}, 4, 1},
    {{44176, 4}, 151, 1},
    {{44180, 6}, 151, 1},
    {{44186, 10}, 36, 1},
    {{44196, 12}, 242, 1},
    {{44208, 5}, 11, 1},
    {{44213, 5}, 11, 1},
    {{44218, 6}, 11, 1},
    {{44224, 8}, 11, 1},
    {{44232, 6}, 191, 1},
    {{44238, 4}, 151, 1},
    {{44242, 5}, 76, 1},
    {{44247, 3}, 171, 1},
    {{44250, 3}, 160, 1},
    {{44253, 3}, 50, 1},
    {{44256, 6}, 151, 1},
    {{44262, 21}, 32, 1},
    {{44283, 6}, 134, 1},
    {{44289, 7}, 134, 1},
    {{44296, 7}, 134, 1},
    {{44303, 8}, 134, 1},
    {{44311, 5}, 112, 1},
    {{44316, 7}, 134, 1},
    {{44323, 9}, 134, 1},
    {{44332, 14}, 134, 1},
    {{44346, 8}, 134, 1},
    {{44354, 13}, 134, 1},
    {{44367, 5}, 134, 1},
    {{44372, 5}, 134, 1},
    {{44377, 6}, 134, 1},
    {{44383, 7}, 134, 1},
    {{44390, 6}, 134, 1},
    {{44396, 6}, 134, 1},
    {{44402, 6}, 134, 1},
    {{44408, 8}, 53, 1},
    {{44416, 12}, 243, 1},
    {{44428, 3}, 123, 1},
    {{44431, 6}, 123, 0},
    {{44437, 6}, 114, 1},
    {{44443, 8}, 105, 1},
    {{44451, 6}, 151, 1},
    {{44457, 6}, 134, 1},
    {{44463, 6}, 134, 1},
    {{44469, 6}, 134, 1},
    {{44475, 3}, 151, 1},
    {{44478, 6}, 11, 1},
    {{44484, 6}, 65, 1},
    {{44490, 6}, 17, 1},
    {{44496, 10}, 181, 1},
    {{44506, 4}, 151, 1},
    {{44510, 5}, 151, 1},
    {{44515, 6}, 151, 1},
    {{44521, 5}, 151, 0},
    {{44526, 10}, 151, 1},
    {{44536, 7}, 151, 1},
    {{44543, 5}, 151, 1},
    {{44548, 3}, 151, 1},
    {{44551, 7}, 134, 1},
    {{44558, 9}, 268, 1},
    {{44567, 10}, 268, 1},
    {{44577, 9}, 268, 1},
    {{44586, 10}, 268, 1},
    {{44596, 10}, 54, 1},
    {{44606, 10}, 268, 1},
    {{44616, 9}, 268, 1},
    {{44625, 10}, 268, 1},
    {{44635, 9}, 268, 1},
    {{44644, 9}, 48, 1},
    {{44653, 10}, 268, 1},
    {{44663, 10}, 268, 1},
    {{44673, 7}, 24, 1},
    {{44680, 19}, 160, 1},
    {{44699, 14}, 50, 1},
    {{44713, 12}, 35, 1},
    {{44725, 11}, 213, 1},
    {{44736, 19}, 180, 1},
    {{44755, 9}, 130, 1},
    {{44764, 7}, 134, 1},
    {{44771, 6}, 134, 1},
    {{44777, 6}, 88, 1},
    {{44783, 3}, 44, 1},
    {{44786, 10}, 255, 1},
    {{44796, 16}, 180, 1},
    {{44812, 9}, 74, 1},
    {{44821, 10}, 182, 1},
    {{44831, 7}, 151, 1},
    {{44838, 5}, 224, 1},
    {{44843, 12}, 87, 1},
    {{44855, 11}, 50, 1},
    {{44866, 12}, 50, 1},
    {{44878, 13}, 50, 1},
    {{44891, 13}, 50, 1},
    {{44904, 8}, 35, 1},
    {{44912, 9}, 35, 1},
    {{44921, 8}, 213, 1},
    {{44929, 15}, 180, 1},
    {{44944, 16}, 180, 1},
    {{44960, 9}, 50, 1},
    {{44969, 8}, 130, 1},
    {{44977, 7}, 130, 1},
    {{44984, 9}, 130, 1},
    {{44993, 10}, 130, 0},
    {{45003, 8}, 130, 1},
    {{45011, 9}, 130, 1},
    {{45020, 10}, 130, 1},
    {{45030, 10}, 130, 1},
    {{45040, 12}, 26, 1},
    {{45052, 9}, 130, 1},
    {{45061, 11}, 182, 1},
    {{45072, 10}, 182, 1},
    {{45082, 11}, 182, 1},
    {{45093, 9}, 74, 1},
    {{45102, 11}, 114, 1},
    {{45113, 7}, 142, 1},
    {{45120, 7}, 74, 1},
    {{45127, 6}, 116, 0},
    {{45133, 7}, 116, 1},
    {{45140, 8}, 116, 1},
    {{45148, 8}, 74, 1},
    {{45156, 8}, 74, 1},
    {{45164, 11}, 232, 1},
    {{45175, 7}, 268, 1},
    {{45182, 7}, 268, 1},
    {{45189, 6}, 134, 1},
    {{45195, 17}, 160, 1},
    {{45212, 8}, 35, 1},
    {{45220, 6}, 123, 1},
    {{45226, 18}, 123, 1},
    {{45244, 7}, 50, 1},
    {{45251, 12}, 28, 1},
    {{45263, 8}, 150, 1},
    {{45271, 5}, 151, 1},
    {{45276, 5}, 268, 1},
    {{45281, 7}, 116, 1},
    {{45288, 3}, 134, 1},
    {{45291, 3}, 248, 1},
    {{45294, 18}, 160, 1},
    {{45312, 18}, 160, 1},
    {{45330, 20}, 160, 1},
    {{45350, 16}, 160, 1},
    {{45366, 17}, 160, 1},
    {{45383, 16}, 160, 0},
    {{45399, 16}, 160, 1},
    {{45415, 19}, 160, 1},
    {{45434, 17}, 160, 1},
    {{45451, 14}, 8, 1},
    {{45465, 11}, 50, 1},
    {{45476, 6}, 50, 1},
    {{45482, 8}, 35, 1},
    {{45490, 10}, 35, 1},
    {{45500, 7}, 50, 1},
    {{45507, 9}, 50, 1},
    {{45516, 7}, 50, 1},
    {{45523, 7}, 50, 0},
    {{45530, 8}, 50, 1},
    {{45538, 9}, 50, 1},
    {{45547, 11}, 50, 1},
    {{45558, 7}, 50, 1},
    {{45565, 5}, 38, 1},
    {{45570, 7}, 50, 1},
    {{45577, 6}, 50, 1},
    {{45583, 5}, 213, 1},
    {{45588, 7}, 50, 1},
    {{45595, 7}, 50, 1},
    {{45602, 3}, 8, 1},
    {{45605, 3}, 38, 1},
    {{45608, 7}, 130, 1},
    {{45615, 3}, 130, 1},
    {{45618, 9}, 163, 1},
    {{45627, 9}, 130, 1},
    {{45636, 8}, 130, 1},
    {{45644, 10}, 130, 1},
    {{45654, 9}, 130, 1},
    {{45663, 9}, 130, 1},
    {{45672, 7}, 130, 1},
    {{45679, 8}, 130, 1},
    {{45687, 9}, 130, 1},
    {{45696, 8}, 130, 1},
    {{45704, 3}, 250, 1},
    {{45707, 7}, 130, 1},
    {{45714, 3}, 256, 1},
    {{45717, 7}, 232, 1},
    {{45724, 5}, 151, 1},
    {{45729, 9}, 191, 1},
    {{45738, 3}, 242, 1},
    {{45741, 6}, 248, 1},
    {{45747, 6}, 248, 1},
    {{45753, 8}, 191, 1},
    {{45761, 7}, 248, 1},
    {{45768, 6}, 248, 1},
    {{45774, 7}, 248, 0},
    {{45781, 14}, 248, 1},
    {{45795, 27}, 248, 1},
    {{45822, 6}, 248, 1},
    {{45828, 7}, 248, 1},
    {{45835, 8}, 248, 1},
    {{45843, 7}, 164, 1},
    {{45850, 16}, 156, 1},
    {{45866, 15}, 163, 1},
    {{45881, 12}, 182, 1},
    {{45893, 16}, 242, 1},
    {{45909, 19}, 225, 1},
    {{45928, 9}, 256, 1},
    {{45937, 9}, 256, 1},
    {{45946, 10}, 256, 1},
    {{45956, 11}, 256, 1},
    {{45967, 11}, 256, 0},
    {{45978, 10}, 256, 1},
    {{45988, 9}, 256, 1},
    {{45997, 10}, 256, 1},
    {{46007, 11}, 256, 1},
    {{46018, 5}, 256, 1},
    {{46023, 5}, 250, 1},
    {{46028, 8}, 232, 1},
    {{46036, 10}, 232, 1},
    {{46046, 6}, 1, 1},
    {{46052, 14}, 242, 1},
    {{46066, 14}, 235, 1},
    {{46080, 9}, 232, 1},
    {{46089, 10}, 232, 0},
    {{46099, 15}, 232, 1},
    {{46114, 8}, 232, 1},
    {{46122, 9}, 232, 1},
    {{46131, 11}, 232, 1},
    {{46142, 10}, 232, 1},
    {{46152, 9}, 232, 1},
    {{46161, 10}, 232, 1},
    {{46171, 9}, 232, 1},
    {{46180, 11}, 232, 1},
    {{46191, 7}, 232, 1},
    {{46198, 5}, 1, 0},
    {{46198, 5}, 13, 1},
    {{46203, 12}, 242, 0},
    {{46215, 12}, 242, 1},
    {{46227, 12}, 242, 1},
    {{46239, 13}, 242, 1},
    {{46252, 33}, 242, 1},
    {{46285, 14}, 240, 1},
    {{46299, 9}, 197, 1},
    {{46308, 5}, 1, 1},
    {{46313, 12}, 242, 1},
    {{46325, 12}, 242, 1},
    {{46337, 12}, 242, 1},
    {{46349, 11}, 242, 1},
    {{46360, 13}, 242, 1},
    {{46373, 11}, 1, 1},
    {{46384, 15}, 232, 1},
    {{46399, 6}, 1, 1},
    {{46405, 8}, 28, 1},
    {{46413, 12}, 232, 1},
    {{46425, 9}, 232, 1},
    {{46434, 12}, 256, 1},
    {{46446, 15}, 240, 1},
    {{46461, 11}, 50, 1},
    {{46472, 5}, 250, 1},
    {{46477, 7}, 28, 1},
    {{46484, 5}, 24, 1},
    {{46489, 4}, 24, 1},
    {{46493, 5}, 24, 1},
    {{46498, 6}, 24, 1},
    {{46504, 5}, 24, 1},
    {{46509, 6}, 24, 0},
    {{46515, 5}, 24, 1},
    {{46520, 4}, 24, 1},
    {{46524, 11}, 107, 1},
    {{46535, 17}, 124, 1},
    {{46552, 9}, 28, 1},
    {{46561, 8}, 28, 1},
    {{46569, 9}, 28, 1},
    {{46578, 8}, 28, 1},
    {{46586, 9}, 28, 1},
    {{46595, 9}, 28, 1},
    {{46604, 3}, 24, 1},
    {{46607, 5}, 197, 1},
    {{46612, 19}, 200, 1},
    {{46631, 3}, 151, 1},
    {{46634, 5}, 151, 1},
    {{46639, 15}, 151, 1},
    {{46654, 4}, 11, 1},
    {{46658, 12}, 240, 1},
    {{46670, 3}, 163, 1},
    {{46673, 9}, 116, 1},
    {{46682, 21}, 160, 1},
    {{46703, 12}, 150, 1},
    {{46715, 15}, 50, 1},
    {{46730, 5}, 250, 1},
    {{46735, 6}, 142, 1},
    {{46741, 11}, 256, 1},
    {{46752, 10}, 256, 1},
    {{46762, 10}, 256, 1},
    {{46772, 7}, 256, 1},
    {{46779, 21}, 185, 1},
    {{46800, 18}, 185, 1},
    {{46818, 16}, 240, 1},
    {{46834, 17}, 240, 1},
    {{46851, 13}, 242, 1},
    {{46864, 12}, 232, 1},
    {{46876, 11}, 197, 1},
    {{46887, 14}, 240, 1},
    {{46901, 15}, 240, 1},
    {{46916, 15}, 240, 0},
    {{46931, 15}, 240, 1},
    {{46946, 13}, 240, 1},
    {{46959, 5}, 116, 1},
    {{46964, 6}, 116, 1},
    {{46970, 6}, 116, 1},
    {{46976, 6}, 116, 1},
    {{46982, 14}, 104, 1},
    {{46996, 3}, 250, 1},
    {{46999, 4}, 250, 1},
    {{47003, 5}, 250, 1},
    {{47008, 4}, 250, 0},
    {{47012, 11}, 250, 1},
    {{47023, 5}, 250, 1},
    {{47028, 4}, 250, 1},
    {{47032, 4}, 250, 1},
    {{47036, 9}, 130, 1},
    {{47045, 8}, 130, 1},
    {{47053, 8}, 74, 1},
    {{47061, 7}, 74, 1},
    {{47068, 6}, 24, 1},
    {{47074, 14}, 240, 1},
    {{47088, 10}, 50, 1},
    {{47098, 4}, 151, 1},
    {{47102, 14}, 240, 1},
    {{47116, 3}, 142, 1},
    {{47119, 5}, 142, 1},
    {{47124, 6}, 142, 1},
    {{47130, 6}, 142, 1},
    {{47136, 8}, 25, 1},
    {{47144, 13}, 174, 1},
    {{47157, 16}, 240, 1},
    {{47173, 17}, 240, 1},
    {{47190, 5}, 136, 1},
    {{47195, 14}, 240, 1},
    {{47209, 15}, 240, 1},
    {{47224, 3}, 240, 1},
    {{47227, 7}, 248, 1},
    {{47234, 4}, 250, 1},
    {{47238, 4}, 250, 1},
    {{47242, 5}, 74, 1},
    {{47247, 4}, 250, 1},
    {{47251, 4}, 116, 1},
    {{47255, 7}, 146, 1},
    {{47262, 7}, 232, 1},
    {{47269, 7}, 182, 1},
    {{47276, 5}, 1, 1},
    {{47281, 11}, 242, 1},
    {{47292, 12}, 242, 1},
    {{47304, 22}, 240, 1},
    {{47326, 14}, 240, 1},
    {{47340, 6}, 1, 1},
    {{47346, 4}, 142, 1},
    {{47350, 15}, 240, 1},
    {{47365, 6}, 116, 1},
    {{47371, 19}, 160, 1},
    {{47390, 6}, 11, 1},
    {{47396, 7}, 11, 1},
    {{47403, 6}, 35, 1},
    {{47409, 4}, 11, 1},
    {{47413, 14}, 240, 1},
    {{47427, 3}, 201, 1},
    {{47430, 6}, 93, 1},
    {{47436, 5}, 93, 1},
    {{47441, 4}, 93, 1},
    {{47445, 12}, 123, 1},
    {{47457, 8}, 200, 1},
    {{47465, 8}, 115, 1},
    {{47473, 8}, 249, 1},
    {{47481, 3}, 20, 1},
    {{47484, 6}, 20, 1},
    {{47490, 10}, 52, 1},
    {{47500, 10}, 52, 1},
    {{47510, 5}, 227, 1},
    {{47515, 3}, 54, 1},
    {{47518, 5}, 27, 1},
    {{47523, 16}, 166, 1},
    {{47539, 6}, 166, 1},
    {{47545, 4}, 112, 1},
    {{47549, 5}, 266, 1},
    {{47554, 6}, 109, 1},
    {{47560, 5}, 39, 1},
    {{47565, 9}, 136, 1},
    {{47574, 8}, 136, 1},
    {{47582, 10}, 136, 1},
    {{47592, 24}, 188, 1},
    {{47616, 10}, 155, 0},
    {{47626, 25}, 155, 1},
    {{47651, 6}, 145, 1},
    {{47657, 5}, 168, 0},
    {{47662, 5}, 168, 1},
    {{47667, 6}, 168, 1},
    {{47673, 8}, 20, 1},
    {{47681, 5}, 170, 1},
    {{47686, 11}, 157, 1},
    {{47697, 6}, 108, 1},
    {{47703, 7}, 110, 1},
    {{47710, 7}, 66, 1},
    {{47717, 7}, 175, 1},
    {{47724, 5}, 170, 1},
    {{47729, 4}, 257, 1},
    {{47733, 6}, 266, 1},
    {{47739, 8}, 266, 1},
    {{47747, 4}, 168, 1},
    {{47751, 5}, 145, 1},
    {{47756, 4}, 263, 1},
    {{47760, 7}, 89, 1},
    {{47767, 8}, 133, 1},
    {{47775, 15}, 133, 1},
    {{47790, 7}, 58, 1},
    {{47797, 6}, 87, 1},
    {{47803, 13}, 87, 1},
    {{47816, 9}, 58, 1},
    {{47825, 10}, 154, 1},
    {{47835, 6}, 100, 1},
    {{47841, 6}, 133, 1},
    {{47847, 6}, 32, 1},
    {{47853, 6}, 113, 1},
    {{47859, 8}, 85, 1},
    {{47867, 3}, 90, 1},
    {{47870, 7}, 72, 1},
    {{47877, 5}, 33, 1},
    {{47882, 6}, 68, 1},
    {{47888, 6}, 133, 1},
    {{47894, 7}, 133, 1},
    {{47901, 7}, 133, 1},
    {{47908, 6}, 133, 1},
    {{47914, 6}, 133, 1},
    {{47920, 7}, 133, 1},
    {{47927, 8}, 133, 1},
    {{47935, 6}, 171, 1},
    {{47941, 12}, 95, 1},
    {{47953, 12}, 95, 1},
    {{47965, 21}, 179, 1},
    {{47986, 7}, 181, 1},
    {{47993, 3}, 181, 1},
    {{47996, 6}, 181, 0},
    {{48002, 6}, 181, 1},
    {{48008, 7}, 181, 1},
    {{48015, 6}, 67, 1},
    {{48021, 9}, 67, 1},
    {{48030, 10}, 67, 1},
    {{48040, 7}, 181, 1},
    {{48047, 11}, 67, 1},
    {{48058, 8}, 67, 1},
    {{48066, 5}, 59, 1},
    {{48071, 9}, 67, 1},
    {{48080, 10}, 67, 1},
    {{48090, 12}, 67, 1},
    {{48102, 10}, 67, 1},
    {{48112, 9}, 67, 1},
    {{48121, 10}, 67, 1},
    {{48131, 11}, 67, 1},
    {{48142, 11}, 67, 1},
    {{48153, 10}, 67, 1},
    {{48163, 12}, 67, 1},
    {{48175, 10}, 67, 1},
    {{48185, 9}, 67, 1},
    {{48194, 10}, 67, 1},
    {{48204, 3}, 67, 1},
    {{48207, 7}, 67, 1},
    {{48214, 11}, 67, 1},
    {{48225, 9}, 67, 1},
    {{48234, 10}, 67, 1},
    {{48244, 9}, 67, 1},
    {{48253, 8}, 67, 1},
    {{48261, 9}, 67, 1},
    {{48270, 4}, 211, 1},
    {{48274, 7}, 181, 1},
    {{48281, 6}, 181, 1},
    {{48287, 6}, 181, 1},
    {{48293, 7}, 181, 1},
    {{48300, 6}, 181, 1},
    {{48306, 7}, 181, 1},
    {{48313, 19}, 32, 1},
    {{48332, 5}, 58, 1},
    {{48337, 5}, 77, 1},
    {{48342, 5}, 58, 1},
    {{48347, 10}, 67, 1},
    {{48357, 10}, 67, 1},
    {{48367, 9}, 67, 0},
    {{48376, 11}, 67, 1},
    {{48387, 9}, 67, 1},
    {{48396, 9}, 67, 1},
    {{48405, 9}, 67, 1},
    {{48414, 3}, 133, 1},
    {{48417, 7}, 33, 1},
    {{48424, 5}, 59, 1},
    {{48429, 9}, 22, 1},
    {{48438, 5}, 127, 1},
    {{48443, 16}, 179, 1},
    {{48459, 5}, 85, 1},
    {{48464, 4}, 85, 1},
    {{48468, 5}, 85, 1},
    {{48473, 5}, 85, 1},
    {{48478, 6}, 85, 1},
    {{48484, 5}, 85, 1},
    {{48489, 5}, 85, 1},
    {{48494, 6}, 85, 1},
    {{48500, 5}, 85, 1},
    {{48505, 4}, 59, 0},
    {{48509, 5}, 59, 1},
    {{48514, 4}, 59, 1},
    {{48518, 6}, 59, 1},
    {{48524, 4}, 59, 1},
    {{48528, 5}, 85, 1},
    {{48533, 4}, 59, 1},
    {{48537, 6}, 59, 1},
    {{48543, 5}, 59, 1},
    {{48548, 4}, 59, 1},
    {{48552, 5}, 85, 1},
    {{48557, 6}, 85, 1},
    {{48563, 7}, 85, 1},
    {{48570, 4}, 59, 1},
    {{48574, 3}, 33, 1},
    {{48577, 4}, 169, 1},
    {{48581, 3}, 179, 1},
    {{48584, 13}, 179, 1},
    {{48597, 14}, 179, 0},
    {{48611, 14}, 179, 1},
    {{48625, 14}, 179, 1},
    {{48639, 13}, 179, 1},
    {{48652, 14}, 179, 1},
    {{48666, 15}, 179, 1},
    {{48681, 14}, 179, 1},
    {{48695, 15}, 179, 1},
    {{48710, 14}, 179, 1},
    {{48724, 14}, 179, 1},
    {{48738, 15}, 179, 1},
    {{48753, 15}, 179, 1},
    {{48768, 13}, 179, 1},
    {{48781, 14}, 179, 1},
    {{48795, 13}, 179, 1},
    {{48808, 16}, 179, 1},
    {{48824, 12}, 179, 1},
    {{48836, 12}, 179, 1},
    {{48848, 18}, 179, 1},
    {{48866, 4}, 59, 1},
    {{48870, 6}, 181, 1},
    {{48876, 7}, 0, 1},
    {{48883, 14}, 179, 1},
    {{48897, 14}, 179, 1},
    {{48911, 18}, 179, 1},
    {{48929, 6}, 264, 1},
    {{48935, 3}, 59, 1},
    {{48938, 5}, 85, 1},
    {{48943, 6}, 85, 1},
    {{48949, 6}, 85, 0},
    {{48955, 7}, 85, 1},
    {{48962, 6}, 85, 1},
    {{48968, 5}, 85, 1},
    {{48973, 16}, 179, 1},
    {{48989, 15}, 179, 1},
    {{49004, 14}, 179, 1},
    {{49018, 16}, 179, 1},
    {{49034, 14}, 179, 1},
    {{49048, 17}, 179, 1},
    {{49065, 3}, 266, 1},
    {{49068, 5}, 133, 1},
    {{49073, 5}, 33, 1},
    {{49078, 3}, 33, 1},
    {{49081, 4}, 33, 1},
    {{49085, 6}, 209, 1},
    {{49091, 4}, 33, 0},
    {{49095, 4}, 33, 1},
    {{49099, 5}, 33, 1},
    {{49104, 4}, 33, 1},
    {{49108, 6}, 68, 1},
    {{49114, 5}, 33, 1},
    {{49119, 7}, 193, 1},
    {{49126, 11}, 185, 1},
    {{49137, 4}, 33, 1},
    {{49141, 5}, 181, 1},
    {{49146, 13}, 205, 1},
    {{49159, 3}, 85, 1},
    {{49162, 13}, 72, 1},
    {{49175, 3}, 234, 1},
    {{49178, 3}, 33, 1},
    {{49181, 4}, 33, 1},
    {{49185, 17}, 179, 1},
    {{49202, 4}, 85, 1},
    {{49206, 4}, 59, 1},
    {{49210, 4}, 59, 1},
    {{49214, 5}, 59, 1},
    {{49219, 4}, 59, 1},
    {{49223, 7}, 67, 1},
    {{49230, 8}, 67, 1},
    {{49238, 7}, 67, 1},
    {{49245, 8}, 67, 1},
    {{49253, 3}, 33, 1},
    {{49256, 5}, 181, 1},
    {{49261, 6}, 181, 1},
    {{49267, 10}, 29, 1},
    {{49277, 13}, 179, 1},
    {{49290, 14}, 179, 1},
    {{49304, 13}, 179, 1},
    {{49317, 13}, 179, 1},
    {{49330, 5}, 85, 1},
    {{49335, 4}, 33, 1},
    {{49339, 9}, 55, 1},
    {{49348, 12}, 245, 1},
    {{49360, 12}, 30, 1},
    {{49372, 7}, 30, 1},
    {{49379, 11}, 222, 1},
    {{49390, 9}, 222, 1},
    {{49399, 10}, 234, 1},
    {{49409, 8}, 197, 1},
    {{49417, 10}, 186, 1},
    {{49427, 17}, 186, 1},
    {{49444, 6}, 49, 1},
    {{49450, 6}, 135, 1},
    {{49456, 6}, 30, 1},
    {{49462, 6}, 30, 1},
    {{49468, 12}, 30, 1},
    {{49480, 13}, 107, 1},
    {{49493, 3}, 131, 1},
    {{49496, 7}, 118, 1},
    {{49503, 12}, 222, 1},
    {{49515, 16}, 41, 1},
    {{49531, 13}, 5, 1},
    {{49544, 10}, 5, 1},
    {{49554, 6}, 118, 1},
    {{49560, 18}, 186, 1},
    {{49578, 16}, 186, 1},
    {{49594, 10}, 137, 1},
    {{49604, 13}, 188, 1},
    {{49617, 11}, 234, 0},
    {{49628, 25}, 234, 1},
    {{49653, 19}, 234, 1},
    {{49672, 14}, 196, 1},
    {{49686, 10}, 197, 1},
    {{49696, 11}, 262, 1},
    {{49707, 24}, 197, 1},
    {{49731, 17}, 268, 1},
    {{49748, 16}, 268, 0},
    {{49764, 25}, 197, 1},
    {{49789, 8}, 222, 1},
    {{49797, 6}, 118, 1},
    {{49803, 6}, 126, 1},
    {{49809, 7}, 55, 1},
    {{49816, 6}, 30, 1},
    {{49822, 10}, 245, 1},
    {{49832, 11}, 245, 1},
    {{49843, 10}, 245, 1},
    {{49853, 8}, 222, 1},
    {{49861, 8}, 245, 1},
    {{49869, 14}, 245, 1},
    {{49883, 7}, 41, 1},
    {{49890, 8}, 41, 1},
    {{49898, 9}, 41, 1},
    {{49907, 7}, 41, 1},
    {{49914, 8}, 41, 1},
    {{49922, 9}, 41, 1},
    {{49931, 8}, 41, 1},
    {{49939, 8}, 41, 1},
    {{49947, 9}, 41, 1},
    {{49956, 9}, 41, 1},
    {{49965, 8}, 245, 0},
    {{49973, 17}, 245, 1},
    {{49990, 17}, 245, 1},
    {{50007, 17}, 245, 1},
    {{50024, 9}, 245, 1},
    {{50033, 10}, 245, 1},
    {{50043, 9}, 245, 1},
    {{50052, 9}, 245, 1},
    {{50061, 9}, 245, 1},
    {{50070, 19}, 245, 1},
    {{50089, 8}, 245, 1},
    {{50097, 7}, 41, 1},
    {{50104, 7}, 137, 1},
    {{50111, 5}, 178, 1},
    {{50116, 10}, 178, 1},
    {{50126, 9}, 162, 1},
    {{50135, 10}, 197, 1},
    {{50145, 11}, 197, 1},
    {{50156, 13}, 239, 1},
    {{50169, 26}, 239, 0},
    {{50195, 23}, 239, 1},
    {{50218, 17}, 186, 1},
    {{50235, 11}, 186, 1},
    {{50246, 13}, 186, 0},
    {{50259, 22}, 168, 1},
    {{50281, 13}, 186, 1},
    {{50294, 13}, 186, 1},
    {{50307, 13}, 186, 1},
    {{50320, 13}, 186, 1},
    {{50333, 14}, 186, 1},
    {{50347, 13}, 186, 1},
    {{50360, 12}, 186, 1},
    {{50372, 13}, 186, 1},
    {{50385, 14}, 186, 1},
    {{50399, 14}, 186, 1},
    {{50413, 8}, 162, 1},
    {{50421, 8}, 197, 1},
    {{50429, 7}, 197, 1},
    {{50436, 21}, 197, 1},
    {{50457, 10}, 197, 1},
    {{50467, 21}, 197, 1},
    {{50488, 8}, 162, 0},
    {{50496, 22}, 162, 1},
    {{50518, 21}, 162, 1},
    {{50539, 9}, 162, 1},
    {{50548, 8}, 162, 1},
    {{50556, 8}, 197, 0},
    {{50564, 31}, 197, 1},
    {{50595, 34}, 197, 1},
    {{50629, 23}, 197, 1},
    {{50652, 9}, 197, 1},
    {{50661, 9}, 162, 1},
    {{50670, 7}, 162, 1},
    {{50677, 10}, 162, 1},
    {{50687, 9}, 162, 1},
    {{50696, 9}, 162, 1},
    {{50705, 9}, 197, 1},
    {{50714, 10}, 197, 1},
    {{50724, 9}, 197, 1},
    {{50733, 10}, 162, 1},
    {{50743, 9}, 162, 1},
    {{50752, 21}, 162, 1},
    {{50773, 12}, 226, 1},
    {{50785, 9}, 178, 1},
    {{50794, 18}, 178, 1},
    {{50812, 10}, 178, 1},
    {{50822, 9}, 178, 1},
    {{50831, 9}, 178, 1},
    {{50840, 20}, 178, 1},
    {{50860, 10}, 178, 1},
    {{50870, 9}, 178, 1},
    {{50879, 15}, 268, 1},
    {{50894, 14}, 186, 1},
    {{50908, 15}, 268, 1},
    {{50923, 15}, 268, 1},
    {{50938, 19}, 178, 1},
    {{50957, 9}, 178, 1},
    {{50966, 25}, 10, 1},
    {{50991, 8}, 197, 1},
    {{50999, 8}, 162, 1},
    {{51007, 8}, 197, 1},
    {{51015, 9}, 162, 1},
    {{51024, 9}, 162, 1},
    {{51033, 9}, 162, 1},
    {{51042, 10}, 197, 1},
    {{51052, 12}, 197, 1},
    {{51064, 23}, 186, 1},
    {{51087, 15}, 186, 1},
    {{51102, 9}, 135, 1},
    {{51111, 20}, 10, 1},
    {{51131, 11}, 172, 1},
    {{51142, 17}, 148, 1},
    {{51159, 12}, 186, 1},
    {{51171, 7}, 197, 1},
    {{51178, 15}, 186, 1},
    {{51193, 18}, 225, 1},
    {{51211, 10}, 138, 1},
    {{51221, 6}, 135, 1},
    {{51227, 6}, 135, 1},
    {{51233, 7}, 135, 1},
    {{51240, 7}, 135, 1},
    {{51247, 7}, 135, 1},
    {{51254, 7}, 135, 1},
    {{51261, 10}, 178, 1},
    {{51271, 10}, 178, 1},
    {{51281, 10}, 178, 1},
    {{51291, 10}, 178, 1},
    {{51301, 22}, 268, 1},
    {{51323, 7}, 135, 1},
    {{51330, 7}, 135, 1},
    {{51337, 7}, 162, 1},
    {{51344, 7}, 197, 1},
    {{51351, 8}, 197, 1},
    {{51359, 13}, 215, 1},
    {{51372, 12}, 178, 1},
    {{51384, 18}, 268, 1},
    {{51402, 15}, 268, 1},
    {{51417, 17}, 268, 1},
    {{51434, 16}, 268, 1},
    {{51450, 15}, 268, 1},
    {{51465, 16}, 268, 1},
    {{51481, 16}, 268, 1},
    {{51497, 16}, 268, 1},
    {{51513, 17}, 268, 1},
    {{51530, 15}, 268, 1},
    {{51545, 19}, 268, 1},
    {{51564, 7}, 135, 1},
    {{51571, 8}, 178, 1},
    {{51579, 8}, 178, 1},
    {{51587, 8}, 225, 1},
    {{51595, 14}, 225, 1},
    {{51609, 13}, 268, 1},
    {{51622, 16}, 268, 1},
    {{51638, 15}, 268, 1},
    {{51653, 16}, 268, 1},
    {{51669, 15}, 180, 1},
    {{51684, 10}, 10, 1},
    {{51684, 10}, 91, 1},
    {{51694, 22}, 10, 0},
    {{51716, 22}, 10, 1},
    {{51738, 13}, 196, 1},
    {{51751, 18}, 164, 1},
    {{51769, 25}, 10, 1},
    {{51794, 24}, 10, 1},
    {{51818, 25}, 10, 1},
    {{51843, 22}, 10, 1},
    {{51865, 26}, 10, 1},
    {{51891, 23}, 10, 1},
    {{51914, 22}, 10, 1},
    {{51936, 10}, 10, 1},
    {{51946, 22}, 10, 1},
    {{51968, 23}, 10, 1},
    {{51991, 20}, 10, 1},
    {{52011, 12}, 215, 1},
    {{52023, 11}, 159, 1},
    {{52034, 25}, 174, 1},
    {{52059, 11}, 215, 0},
    {{52070, 15}, 268, 1},
    {{52085, 17}, 164, 1},
    {{52102, 23}, 10, 1},
    {{52125, 22}, 10, 1},
    {{52147, 11}, 215, 1},
    {{52158, 8}, 172, 0},
    {{52166, 16}, 214, 1},
    {{52182, 17}, 172, 1},
    {{52199, 27}, 167, 1},
    {{52226, 39}, 210, 1},
    {{52265, 16}, 172, 1},
    {{52281, 17}, 172, 1},
    {{52298, 17}, 172, 1},
    {{52315, 18}, 172, 1},
    {{52333, 17}, 172, 1},
    {{52350, 20}, 214, 1},
    {{52370, 9}, 172, 1},
    {{52379, 9}, 172, 1},
    {{52388, 9}, 172, 1},
    {{52397, 8}, 172, 1},
    {{52405, 17}, 172, 1},
    {{52422, 17}, 172, 1},
    {{52439, 13}, 196, 0},
    {{52452, 18}, 196, 1},
    {{52470, 23}, 196, 1},
    {{52493, 13}, 196, 1},
    {{52506, 15}, 196, 1},
    {{52521, 14}, 196, 1},
    {{52535, 9}, 172, 1},
    {{52544, 8}, 172, 1},
    {{52552, 9}, 172, 1},
    {{52561, 6}, 135, 1},
    {{52567, 3}, 178, 1},
    {{52570, 13}, 186, 1},
    {{52583, 9}, 178, 1},
    {{52592, 9}, 178, 0},
    {{52601, 17}, 178, 1},
    {{52618, 15}, 268, 1},
    {{52633, 12}, 245, 1},
    {{52645, 31}, 179, 1},
    {{52676, 7}, 49, 1},
    {{52683, 7}, 222, 1},
    {{52690, 7}, 222, 1},
    {{52697, 11}, 222, 1},
    {{52708, 8}, 222, 1},
    {{52716, 8}, 222, 1},
    {{52724, 9}, 222, 1},
    {{52733, 9}, 222, 1},
    {{52742, 8}, 222, 1},
    {{52750, 9}, 222, 1},
    {{52759, 8}, 222, 0},
    {{52767, 8}, 222, 1},
    {{52775, 8}, 222, 1},
    {{52783, 8}, 222, 1},
    {{52791, 8}, 222, 1},
    {{52799, 8}, 222, 1},
    {{52807, 9}, 222, 1},
    {{52816, 10}, 222, 1},
    {{52826, 9}, 222, 1},
    {{52835, 9}, 222, 1},
    {{52844, 8}, 222, 1},
    {{52852, 8}, 222, 1},
    {{52860, 8}, 222, 1},
    {{52868, 9}, 222, 1},
    {{52877, 7}, 222, 1},
    {{52884, 8}, 222, 1},
    {{52892, 12}, 95, 1},
    {{52904, 12}, 95, 1},
    {{52916, 10}, 245, 1},
    {{52926, 6}, 41, 1},
    {{52932, 11}, 245, 1},
    {{52943, 10}, 62, 1},
    {{52953, 7}, 46, 1},
    {{52960, 10}, 245, 1},
    {{52970, 4}, 141, 1},
    {{52974, 10}, 178, 1},
    {{52984, 12}, 178, 1},
    {{52996, 6}, 92, 1},
    {{53002, 9}, 178, 1},
    {{53011, 9}, 178, 1},
    {{53020, 8}, 178, 1},
    {{53028, 9}, 178, 1},
    {{53037, 8}, 178, 1},
    {{53045, 9}, 178, 1},
    {{53054, 6}, 118, 1},
    {{53060, 6}, 118, 1},
    {{53066, 10}, 178, 1},
    {{53076, 11}, 245, 1},
    {{53087, 5}, 31, 1},
    {{53092, 6}, 5, 1},
    {{53098, 9}, 135, 1},
    {{53107, 19}, 95, 1},
    {{53126, 11}, 223, 1},
    {{53137, 9}, 35, 1},
    {{53146, 3}, 172, 1},
    {{53149, 6}, 55, 1},
    {{53155, 5}, 55, 1},
    {{53160, 3}, 196, 1},
    {{53163, 3}, 189, 1},
    {{53166, 10}, 178, 1},
    {{53176, 7}, 108, 1},
    {{53183, 8}, 49, 1},
    {{53191, 5}, 189, 1},
    {{53196, 6}, 189, 1},
    {{53202, 7}, 189, 0},
    {{53209, 8}, 189, 1},
    {{53217, 7}, 5, 1},
    {{53224, 7}, 5, 1},
    {{53231, 7}, 5, 1},
    {{53238, 7}, 5, 1},
    {{53245, 7}, 5, 1},
    {{53252, 6}, 5, 1},
    {{53258, 4}, 129, 1},
    {{53262, 11}, 129, 1},
    {{53273, 13}, 129, 1},
    {{53286, 11}, 129, 1},
    {{53297, 11}, 129, 1},
    {{53308, 11}, 129, 1},
    {{53319, 13}, 129, 1},
    {{53332, 13}, 129, 1},
    {{53345, 8}, 129, 1},
    {{53353, 9}, 148, 1},
    {{53362, 9}, 137, 1},
    {{53371, 21}, 268, 1},
    {{53392, 10}, 131, 1},
    {{53402, 8}, 135, 1},
    {{53410, 6}, 148, 1},
    {{53416, 3}, 141, 1},
    {{53419, 7}, 41, 1},
    {{53426, 7}, 137, 1},
    {{53433, 8}, 234, 1},
    {{53441, 15}, 186, 1},
    {{53456, 8}, 137, 1},
    {{53464, 7}, 137, 1},
    {{53471, 7}, 137, 1},
    {{53478, 7}, 137, 1},
    {{53485, 9}, 137, 1},
    {{53494, 12}, 138, 1},
    {{53506, 23}, 268, 1},
    {{53529, 7}, 137, 1},
    {{53536, 8}, 137, 1},
    {{53544, 20}, 268, 1},
    {{53564, 20}, 268, 1},
    {{53584, 18}, 268, 1},
    {{53602, 7}, 137, 1},
    {{53609, 6}, 137, 1},
    {{53615, 5}, 141, 1},
    {{53620, 4}, 141, 1},
    {{53624, 11}, 137, 1},
    {{53635, 5}, 141, 0},
    {{53640, 8}, 141, 1},
    {{53648, 7}, 141, 1},
    {{53655, 16}, 141, 1},
    {{53671, 7}, 222, 1},
    {{53678, 8}, 222, 1},
    {{53686, 7}, 49, 1},
    {{53693, 5}, 141, 1},
    {{53698, 7}, 55, 1},
    {{53705, 4}, 141, 1},
    {{53709, 5}, 141, 1},
    {{53714, 6}, 141, 1},
    {{53720, 5}, 141, 1},
    {{53725, 5}, 141, 1},
    {{53730, 6}, 141, 1},
    {{53736, 9}, 135, 1},
    {{53745, 12}, 31, 1},
    {{53757, 13}, 62, 1},
    {{53770, 9}, 5, 1},
    {{53779, 6}, 5, 1},
    {{53785, 8}, 5, 1},
    {{53793, 7}, 5, 1},
    {{53800, 7}, 5, 1},
    {{53807, 8}, 5, 1},
    {{53815, 7}, 5, 1},
    {{53822, 7}, 5, 1},
    {{53829, 7}, 5, 0},
    {{53836, 6}, 5, 1},
    {{53842, 7}, 5, 1},
    {{53849, 6}, 5, 1},
    {{53855, 8}, 5, 1},
    {{53863, 7}, 5, 1},
    {{53870, 3}, 186, 1},
    {{53873, 3}, 118, 1},
    {{53876, 3}, 135, 1},
    {{53879, 16}, 95, 1},
    {{53895, 12}, 129, 1},
    {{53907, 9}, 137, 1},
    {{53916, 9}, 137, 1},
    {{53925, 12}, 137, 1},
    {{53937, 9}, 135, 1},
    {{53946, 13}, 135, 1},
    {{53959, 14}, 135, 1},
    {{53973, 7}, 135, 1},
    {{53980, 7}, 135, 1},
    {{53987, 8}, 135, 0},
    {{53995, 13}, 135, 1},
    {{54008, 8}, 135, 1},
    {{54016, 9}, 135, 1},
    {{54025, 7}, 135, 1},
    {{54032, 12}, 135, 1},
    {{54044, 8}, 135, 1},
    {{54052, 7}, 135, 1},
    {{54059, 15}, 95, 1},
    {{54074, 16}, 95, 1},
    {{54090, 16}, 95, 1},
    {{54106, 14}, 95, 1},
    {{54120, 15}, 95, 0},
    {{54135, 16}, 95, 1},
    {{54151, 22}, 95, 1},
    {{54173, 7}, 191, 1},
    {{54180, 8}, 191, 1},
    {{54188, 8}, 191, 1},
    {{54196, 10}, 223, 1},
    {{54206, 12}, 137, 1},
    {{54218, 11}, 131, 1},
    {{54229, 9}, 137, 1},
    {{54238, 10}, 137, 1},
    {{54248, 15}, 137, 1},
    {{54263, 14}, 137, 1},
    {{54277, 9}, 137, 1},
    {{54286, 9}, 137, 1},
    {{54295, 13}, 137, 1},
    {{54308, 10}, 137, 1},
    {{54318, 8}, 137, 1},
    {{54326, 13}, 178, 1},
    {{54339, 15}, 268, 1},
    {{54354, 14}, 172, 1},
    {{54368, 17}, 196, 1},
    {{54385, 11}, 162, 1},
    {{54396, 11}, 197, 1},
    {{54407, 31}, 10, 1},
    {{54438, 10}, 136, 1},
    {{54448, 11}, 137, 1},
    {{54459, 7}, 137, 1},
    {{54466, 8}, 137, 0},
    {{54474, 14}, 95, 1},
    {{54488, 15}, 95, 1},
    {{54503, 14}, 95, 1},
    {{54517, 10}, 135, 1},
    {{54527, 8}, 223, 1},
    {{54535, 11}, 77, 1},
    {{54546, 11}, 163, 1},
    {{54557, 8}, 129, 1},
    {{54565, 8}, 189, 1},
    {{54573, 7}, 148, 1},
    {{54580, 10}, 137, 1},
    {{54590, 7}, 190, 1},
    {{54597, 10}, 124, 1},
    {{54607, 6}, 190, 1},
    {{54613, 5}, 55, 1},
    {{54618, 6}, 55, 1},
    {{54624, 7}, 135, 1},
    {{54631, 9}, 135, 1},
    {{54640, 7}, 141, 1},
    {{54647, 18}, 141, 1},
    {{54665, 12}, 95, 1},
    {{54677, 8}, 137, 1},
    {{54685, 9}, 137, 1},
    {{54694, 10}, 139, 1},
    {{54704, 8}, 190, 1},
    {{54712, 7}, 190, 1},
    {{54719, 7}, 190, 1},
    {{54726, 8}, 136, 1},
    {{54734, 8}, 137, 1},
    {{54742, 7}, 137, 1},
    {{54749, 6}, 190, 1},
    {{54755, 14}, 62, 1},
    {{54769, 11}, 55, 1},
    {{54780, 11}, 31, 1},
    {{54791, 8}, 189, 1},
    {{54799, 8}, 189, 1},
    {{54807, 11}, 131, 1},
    {{54818, 7}, 259, 0},
    {{54825, 5}, 189, 1},
    {{54830, 6}, 189, 1},
    {{54836, 9}, 114, 1},
    {{54845, 7}, 5, 1},
    {{54852, 7}, 190, 1},
    {{54859, 6}, 148, 1},
    {{54865, 7}, 148, 1},
    {{54872, 6}, 148, 1},
    {{54878, 6}, 148, 1},
    {{54884, 6}, 148, 1},
    {{54890, 7}, 148, 1},
    {{54897, 7}, 148, 1},
    {{54904, 8}, 148, 1},
    {{54912, 6}, 148, 1},
    {{54918, 5}, 148, 1},
    {{54923, 6}, 148, 1},
    {{54929, 6}, 189, 1},
    {{54935, 9}, 131, 1},
    {{54944, 9}, 131, 0},
    {{54953, 10}, 131, 1},
    {{54963, 7}, 131, 1},
    {{54970, 7}, 131, 1},
    {{54977, 8}, 131, 1},
    {{54985, 10}, 131, 1},
    {{54995, 8}, 131, 1},
    {{55003, 5}, 189, 1},
    {{55008, 6}, 189, 1},
    {{55014, 7}, 189, 1},
    {{55021, 6}, 189, 1},
    {{55027, 8}, 124, 1},
    {{55035, 10}, 131, 1},
    {{55045, 6}, 189, 1},
    {{55051, 6}, 190, 1},
    {{55057, 8}, 190, 1},
    {{55065, 9}, 131, 1},
    {{55074, 8}, 137, 1},
    {{55082, 3}, 124, 1},
    {{55085, 9}, 124, 1},
    {{55094, 7}, 138, 1},
    {{55101, 10}, 124, 1},
    {{55111, 12}, 124, 1},
    {{55123, 9}, 124, 0},
    {{55132, 14}, 124, 1},
    {{55146, 9}, 124, 1},
    {{55155, 8}, 124, 1},
    {{55163, 9}, 124, 1},
    {{55172, 10}, 53, 1},
    {{55182, 10}, 124, 1},
    {{55192, 10}, 124, 1},
    {{55202, 7}, 50, 1},
    {{55209, 15}, 268, 1},
    {{55224, 15}, 268, 1},
    {{55239, 23}, 77, 1},
    {{55262, 6}, 148, 1},
    {{55268, 12}, 98, 1},
    {{55280, 12}, 98, 1},
    {{55292, 4}, 141, 1},
    {{55296, 5}, 141, 1},
    {{55301, 8}, 5, 1},
    {{55309, 7}, 5, 1},
    {{55316, 8}, 189, 1},
    {{55324, 7}, 189, 1},
    {{55331, 8}, 189, 1},
    {{55339, 11}, 131, 1},
    {{55350, 6}, 141, 1},
    {{55356, 11}, 131, 1},
    {{55367, 8}, 135, 1},
    {{55375, 8}, 135, 1},
    {{55383, 3}, 222, 1},
    {{55386, 3}, 162, 1},
    {{55389, 3}, 197, 1},
    {{55392, 3}, 41, 1},
    {{55395, 5}, 55, 1},
    {{55400, 7}, 55, 1},
    {{55407, 6}, 55, 1},
    {{55413, 6}, 55, 1},
    {{55419, 7}, 55, 1},
    {{55426, 6}, 55, 0},
    {{55432, 6}, 55, 1},
    {{55438, 6}, 55, 1},
    {{55444, 7}, 55, 1},
    {{55451, 7}, 55, 1},
    {{55458, 6}, 55, 1},
    {{55464, 3}, 55, 1},
    {{55467, 6}, 55, 1},
    {{55473, 6}, 245, 1},
    {{55479, 7}, 245, 1},
    {{55486, 7}, 41, 1},
    {{55493, 7}, 41, 1},
    {{55500, 6}, 47, 1},
    {{55506, 6}, 47, 1},
    {{55512, 3}, 215, 1},
    {{55515, 6}, 47, 1},
    {{55521, 6}, 47, 1},
    {{55527, 7}, 162, 1},
    {{55534, 11}, 186, 1},
    {{55545, 11}, 268, 1},
    {{55556, 7}, 124, 1},
    {{55563, 9}, 124, 1},
    {{55572, 4}, 137, 1},
    {{55576, 12}, 268, 1},
    {{55588, 8}, 234, 1},
    {{55596, 9}, 215, 1},
    {{55605, 19}, 10, 1},
    {{55624, 12}, 196, 1},
    {{55636, 5}, 141, 1},
    {{55641, 3}, 49, 1},
    {{55644, 6}, 49, 1},
    {{55650, 4}, 49, 1},
    {{55654, 5}, 49, 0},
    {{55659, 6}, 49, 1},
    {{55665, 5}, 49, 1},
    {{55670, 5}, 49, 1},
    {{55675, 5}, 49, 1},
    {{55680, 6}, 49, 1},
    {{55686, 10}, 49, 1},
    {{55696, 6}, 49, 1},
    {{55702, 5}, 49, 1},
    {{55707, 6}, 49, 1},
    {{55713, 5}, 49, 1},
    {{55718, 5}, 49, 1},
    {{55723, 6}, 49, 1},
    {{55729, 3}, 141, 1},
    {{55732, 4}, 141, 1},
    {{55736, 5}, 41, 1},
    {{55741, 6}, 49, 1},
    {{55747, 7}, 49, 1},
    {{55754, 5}, 49, 1},
    {{55759, 11}, 245, 1},
    {{55770, 5}, 236, 1},
    {{55775, 13}, 171, 1},
    {{55788, 4}, 141, 1},
    {{55792, 5}, 141, 1},
    {{55797, 16}, 141, 1},
    {{55813, 5}, 236, 1},
    {{55818, 7}, 31, 1},
    {{55825, 8}, 31, 1},
    {{55833, 8}, 31, 1},
    {{55841, 3}, 268, 1},
    {{55844, 28}, 127, 1},
    {{55872, 5}, 31, 0},
    {{55877, 6}, 31, 1},
    {{55883, 7}, 31, 1},
    {{55890, 6}, 31, 1},
    {{55896, 5}, 31, 1},
    {{55901, 3}, 31, 1},
    {{55904, 6}, 55, 1},
    {{55910, 7}, 222, 1},
    {{55917, 7}, 222, 1},
    {{55924, 7}, 49, 1},
    {{55931, 8}, 95, 1},
    {{55939, 6}, 222, 1},
    {{55945, 3}, 245, 1},
    {{55948, 3}, 95, 1},
    {{55951, 8}, 131, 1},
    {{55959, 8}, 234, 1},
    {{55967, 8}, 262, 1},
    {{55975, 13}, 268, 1},
    {{55988, 15}, 72, 1},
    {{56003, 5}, 61, 1},
    {{56008, 15}, 72, 1},
    {{56023, 9}, 62, 1},
    {{56032, 8}, 62, 1},
    {{56040, 7}, 62, 1},
    {{56047, 7}, 45, 1},
    {{56054, 8}, 45, 1},
    {{56062, 7}, 45, 1},
    {{56069, 8}, 45, 1},
    {{56077, 8}, 45, 1},
    {{56085, 10}, 107, 1},
    {{56095, 4}, 172, 1},
    {{56099, 18}, 45, 1},
    {{56117, 9}, 62, 1},
    {{56126, 3}, 62, 1},
    {{56129, 9}, 62, 1},
    {{56138, 9}, 62, 1},
    {{56147, 11}, 62, 1},
    {{56158, 9}, 62, 0},
    {{56167, 8}, 62, 1},
    {{56175, 7}, 62, 1},
    {{56182, 8}, 62, 1},
    {{56190, 9}, 62, 1},
    {{56199, 10}, 62, 1},
    {{56209, 8}, 62, 1},
    {{56217, 12}, 62, 1},
    {{56229, 8}, 62, 1},
    {{56237, 9}, 62, 1},
    {{56246, 10}, 62, 1},
    {{56256, 9}, 62, 1},
    {{56265, 9}, 62, 1},
    {{56274, 9}, 62, 1},
    {{56283, 11}, 62, 1},
    {{56294, 9}, 62, 1},
    {{56303, 7}, 62, 1},
    {{56310, 8}, 62, 1},
    {{56318, 8}, 62, 1},
    {{56326, 11}, 62, 1},
    {{56337, 8}, 62, 1},
    {{56345, 8}, 62, 1},
    {{56353, 8}, 62, 1},
    {{56361, 9}, 21, 1},
    {{56370, 9}, 21, 1},
    {{56379, 6}, 21, 1},
    {{56385, 5}, 236, 1},
    {{56390, 4}, 236, 1},
    {{56394, 5}, 236, 1},
    {{56399, 6}, 21, 1},
    {{56405, 4}, 236, 1},
    {{56409, 5}, 92, 1},
    {{56414, 7}, 55, 1},
    {{56421, 12}, 126, 1},
    {{56433, 9}, 126, 1},
    {{56442, 10}, 49, 1},
    {{56452, 10}, 92, 1},
    {{56462, 7}, 49, 1},
    {{56469, 8}, 31, 1},
    {{56477, 6}, 21, 1},
    {{56483, 5}, 21, 1},
    {{56488, 13}, 62, 1},
    {{56501, 3}, 236, 1},
    {{56504, 4}, 236, 0},
    {{56508, 9}, 236, 1},
    {{56517, 5}, 236, 1},
    {{56522, 6}, 92, 1},
    {{56528, 4}, 236, 1},
    {{56532, 4}, 236, 1},
    {{56536, 3}, 5, 1},
    {{56539, 4}, 236, 1},
    {{56543, 4}, 236, 1},
    {{56547, 5}, 49, 1},
    {{56552, 5}, 49, 1},
    {{56557, 5}, 49, 1},
    {{56562, 4}, 236, 1},
    {{56566, 4}, 5, 1},
    {{56570, 5}, 92, 1},
    {{56575, 17}, 95, 1},
    {{56592, 8}, 131, 1},
    {{56600, 10}, 162, 1},
    {{56610, 16}, 186, 1},
    {{56626, 5}, 189, 1},
    {{56631, 10}, 129, 1},
    {{56641, 10}, 129, 1},
    {{56651, 6}, 5, 1},
    {{56657, 3}, 148, 1},
    {{56660, 8}, 148, 1},
    {{56668, 6}, 148, 0},
    {{56674, 11}, 148, 1},
    {{56685, 5}, 148, 1},
    {{56690, 6}, 141, 1},
    {{56696, 7}, 131, 1},
    {{56703, 7}, 124, 1},
    {{56710, 16}, 268, 1},
    {{56726, 9}, 124, 1},
    {{56735, 9}, 141, 1},
    {{56744, 5}, 190, 1},
    {{56749, 6}, 21, 1},
    {{56755, 4}, 141, 1},
    {{56759, 8}, 131, 1},
    {{56767, 9}, 131, 1},
    {{56776, 8}, 135, 1},
    {{56784, 9}, 222, 1},
    {{56793, 7}, 92, 1},
    {{56800, 13}, 268, 1},
    {{56813, 9}, 131, 1},
    {{56822, 7}, 55, 1},
    {{56829, 6}, 141, 1},
    {{56835, 6}, 49, 1},
    {{56841, 5}, 141, 1},
    {{56846, 9}, 62, 1},
    {{56855, 3}, 137, 1},
    {{56858, 5}, 148, 1},
    {{56863, 15}, 118, 1},
    {{56878, 6}, 58, 1},
    {{56884, 11}, 80, 1},
    {{56895, 8}, 80, 1},
    {{56903, 7}, 140, 1},
    {{56910, 11}, 140, 1},
    {{56921, 7}, 140, 1},
    {{56928, 13}, 140, 1},
    {{56941, 12}, 140, 1},
    {{56953, 6}, 140, 1},
    {{56959, 10}, 140, 1},
    {{56969, 11}, 140, 1},
    {{56980, 9}, 140, 1},
    {{56989, 8}, 140, 1},
    {{56997, 8}, 58, 1},
    {{57005, 5}, 140, 1},
    {{57010, 6}, 140, 1},
    {{57016, 6}, 140, 0},
    {{57022, 7}, 140, 1},
    {{57029, 8}, 140, 1},
    {{57037, 8}, 140, 1},
    {{57045, 7}, 140, 1},
    {{57052, 8}, 80, 1},
    {{57060, 7}, 140, 1},
    {{57067, 6}, 140, 1},
    {{57073, 6}, 140, 1},
    {{57079, 6}, 140, 1},
    {{57085, 5}, 111, 1},
    {{57090, 6}, 102, 1},
    {{57096, 5}, 58, 1},
    {{57101, 6}, 58, 1},
    {{57107, 7}, 58, 1},
    {{57114, 6}, 58, 1},
    {{57120, 6}, 58, 1},
    {{57126, 6}, 58, 1},
    {{57132, 7}, 58, 1},
    {{57139, 6}, 58, 1},
    {{57145, 10}, 58, 1},
    {{57155, 7}, 58, 1},
    {{57162, 7}, 58, 0},
    {{57169, 8}, 58, 1},
    {{57177, 13}, 58, 1},
    {{57190, 6}, 58, 1},
    {{57196, 5}, 58, 1},
    {{57201, 16}, 153, 1},
    {{57217, 10}, 249, 1},
    {{57227, 10}, 249, 1},
    {{57237, 14}, 238, 1},
    {{57251, 6}, 70, 1},
    {{57257, 5}, 58, 1},
    {{57262, 7}, 193, 1},
    {{57269, 7}, 193, 1},
    {{57276, 10}, 226, 1},
    {{57286, 3}, 80, 1},
    {{57289, 8}, 80, 1},
    {{57297, 9}, 80, 1},
    {{57306, 10}, 80, 1},
    {{57316, 9}, 80, 1},
    {{57325, 7}, 80, 1},
    {{57332, 8}, 80, 1},
    {{57340, 8}, 80, 0},
    {{57348, 12}, 80, 1},
    {{57360, 9}, 80, 1},
    {{57369, 7}, 80, 1},
    {{57376, 7}, 80, 1},
    {{57383, 10}, 80, 1},
    {{57393, 8}, 80, 1},
    {{57401, 8}, 80, 1},
    {{57409, 7}, 80, 1},
    {{57416, 8}, 80, 1},
    {{57424, 8}, 80, 1},
    {{57432, 7}, 80, 1},
    {{57439, 8}, 80, 1},
    {{57447, 9}, 80, 1},
    {{57456, 8}, 80, 1},
    {{57464, 11}, 80, 1},
    {{57475, 8}, 80, 1},
    {{57483, 7}, 80, 1},
    {{57490, 6}, 140, 1},
    {{57496, 7}, 140, 1},
    {{57503, 6}, 140, 1},
    {{57509, 6}, 75, 1},
    {{57515, 7}, 75, 0},
    {{57522, 11}, 75, 1},
    {{57533, 8}, 75, 1},
    {{57541, 7}, 75, 1},
    {{57548, 8}, 75, 1},
    {{57556, 7}, 75, 1},
    {{57563, 8}, 75, 1},
    {{57571, 6}, 75, 1},
    {{57577, 6}, 75, 1},
    {{57583, 5}, 75, 1},
    {{57588, 6}, 75, 1},
    {{57594, 3}, 75, 1},
    {{57597, 7}, 75, 1},
    {{57604, 9}, 140, 1},
    {{57613, 3}, 10, 1},
    {{57616, 12}, 86, 1},
    {{57628, 20}, 154, 1},
    {{57648, 10}, 193, 1},
    {{57658, 9}, 86, 1},
    {{57667, 10}, 86, 1},
    {{57677, 9}, 86, 1},
    {{57686, 8}, 86, 0},
    {{57694, 14}, 86, 1},
    {{57708, 13}, 86, 1},
    {{57721, 14}, 86, 1},
    {{57735, 13}, 86, 1},
    {{57748, 10}, 86, 1},
    {{57758, 9}, 86, 1},
    {{57767, 9}, 86, 1},
    {{57776, 8}, 86, 1},
    {{57784, 8}, 86, 1},
    {{57792, 12}, 86, 1},
    {{57804, 11}, 86, 1},
    {{57815, 10}, 86, 1},
    {{57825, 9}, 86, 1},
    {{57834, 8}, 86, 1},
    {{57842, 9}, 86, 1},
    {{57851, 9}, 86, 1},
    {{57860, 9}, 86, 1},
    {{57869, 16}, 86, 1},
    {{57885, 7}, 124, 1},
    {{57892, 8}, 10, 1},
    {{57900, 22}, 10, 1},
    {{57922, 9}, 10, 1},
    {{57931, 6}, 188, 1},
    {{57937, 6}, 56, 1},
    {{57943, 24}, 256, 1},
    {{57967, 9}, 86, 1},
    {{57976, 22}, 116, 1},
    {{57998, 10}, 41, 1},
    {{58008, 10}, 41, 1},
    {{58018, 11}, 41, 1},
    {{58029, 11}, 41, 1},
    {{58040, 10}, 75, 1},
    {{58050, 4}, 75, 1},
    {{58054, 5}, 75, 1},
    {{58059, 12}, 80, 1},
    {{58071, 5}, 111, 1},
    {{58076, 9}, 58, 1},
    {{58085, 10}, 137, 1},
    {{58095, 14}, 238, 1},
    {{58109, 10}, 119, 1},
    {{58119, 8}, 138, 1},
    {{58127, 20}, 200, 1},
    {{58147, 21}, 118, 1},
    {{58168, 18}, 183, 1},
    {{58186, 16}, 120, 1},
    {{58202, 10}, 75, 1},
    {{58212, 8}, 75, 1},
    {{58220, 13}, 183, 1},
    {{58233, 17}, 238, 1},
    {{58250, 15}, 199, 1},
    {{58265, 18}, 114, 1},
    {{58283, 22}, 197, 1},
    {{58305, 20}, 188, 1},
    {{58325, 75}, 210, 1},
    {{58400, 20}, 188, 1},
    {{58420, 14}, 190, 1},
    {{58434, 11}, 86, 1},
    {{58445, 8}, 56, 1},
    {{58453, 23}, 200, 1},
    {{58476, 19}, 116, 1},
    {{58495, 12}, 41, 1},
    {{58507, 12}, 41, 1},
    {{58519, 12}, 41, 1},
    {{58531, 12}, 41, 0},
    {{58543, 13}, 41, 1},
    {{58556, 5}, 140, 1},
    {{58561, 10}, 193, 1},
    {{58571, 10}, 135, 1},
    {{58581, 3}, 56, 1},
    {{58584, 7}, 138, 1},
    {{58591, 6}, 138, 1},
    {{58597, 8}, 75, 1},
    {{58605, 7}, 75, 1},
    {{58612, 8}, 75, 1},
    {{58620, 6}, 75, 1},
    {{58626, 17}, 89, 1},
    {{58643, 6}, 56, 1},
    {{58649, 5}, 107, 1},
    {{58654, 6}, 138, 1},
    {{58660, 5}, 96, 1},
    {{58665, 7}, 56, 1},
    {{58672, 8}, 75, 1},
    {{58680, 8}, 75, 1},
    {{58688, 5}, 56, 1},
    {{58693, 7}, 56, 1},
    {{58700, 10}, 56, 1},
    {{58710, 6}, 56, 0},
    {{58716, 7}, 56, 1},
    {{58723, 6}, 56, 1},
    {{58729, 6}, 56, 1},
    {{58735, 6}, 96, 1},
    {{58741, 7}, 86, 1},
    {{58748, 12}, 86, 1},
    {{58760, 8}, 86, 1},
    {{58768, 7}, 86, 1},
    {{58775, 7}, 86, 1},
    {{58782, 12}, 86, 1},
    {{58794, 6}, 86, 1},
    {{58800, 10}, 86, 1},
    {{58810, 13}, 158, 1},
    {{58823, 6}, 86, 1},
    {{58829, 3}, 58, 1},
    {{58832, 3}, 86, 1},
    {{58835, 8}, 97, 1},
    {{58843, 9}, 75, 1},
    {{58852, 6}, 143, 1},
    {{58858, 8}, 80, 1},
    {{58866, 5}, 143, 1},
    {{58871, 4}, 84, 1},
    {{58875, 7}, 143, 1},
    {{58882, 6}, 143, 1},
    {{58888, 7}, 143, 1},
    {{58895, 5}, 143, 1},
    {{58900, 7}, 143, 1},
    {{58907, 5}, 143, 0},
    {{58912, 7}, 193, 1},
    {{58919, 6}, 116, 1},
    {{58925, 7}, 116, 1},
    {{58932, 6}, 143, 1},
    {{58938, 7}, 193, 1},
    {{58945, 7}, 193, 1},
    {{58952, 8}, 193, 1},
    {{58960, 8}, 193, 1},
    {{58968, 7}, 193, 0},
    {{58975, 7}, 193, 1},
    {{58982, 8}, 193, 1},
    {{58990, 8}, 80, 1},
    {{58998, 8}, 80, 1},
    {{59006, 15}, 80, 1},
    {{59021, 6}, 191, 1},
    {{59027, 11}, 262, 1},
    {{59038, 7}, 120, 1},
    {{59045, 14}, 118, 1},
    {{59059, 3}, 140, 1},
    {{59062, 5}, 75, 1},
    {{59067, 5}, 118, 1},
    {{59072, 7}, 75, 1},
    {{59079, 8}, 191, 1},
    {{59087, 14}, 98, 1},
    {{59101, 7}, 191, 1},
    {{59108, 10}, 50, 1},
    {{59118, 11}, 191, 1},
    {{59129, 12}, 191, 1},
    {{59141, 9}, 75, 1},
    {{59150, 6}, 56, 1},
    {{59156, 9}, 45, 1},
    {{59165, 14}, 142, 1},
    {{59179, 13}, 137, 1},
    {{59192, 7}, 249, 1},
    {{59199, 10}, 138, 1},
    {{59209, 8}, 138, 1},
    {{59217, 6}, 80, 1},
    {{59223, 7}, 249, 1},
    {{59230, 7}, 190, 1},
    {{59237, 9}, 21, 1},
    {{59246, 5}, 80, 1},
    {{59251, 7}, 21, 1},
    {{59258, 8}, 21, 1},
    {{59266, 6}, 21, 1},
    {{59272, 6}, 21, 1},
    {{59278, 7}, 75, 1},
    {{59285, 8}, 96, 1},
    {{59293, 12}, 96, 1},
    {{59305, 6}, 96, 1},
    {{59311, 6}, 96, 1},
    {{59317, 8}, 62, 1},
    {{59325, 5}, 241, 0},
    {{59330, 5}, 241, 1},
    {{59335, 9}, 258, 1},
    {{59344, 7}, 124, 1},
    {{59351, 3}, 96, 1},
    {{59354, 5}, 96, 1},
    {{59359, 15}, 96, 1},
    {{59374, 5}, 96, 1},
    {{59379, 6}, 103, 1},
    {{59385, 5}, 96, 0},
    {{59390, 10}, 96, 1},
    {{59400, 12}, 96, 1},
    {{59412, 11}, 96, 1},
    {{59423, 6}, 96, 1},
    {{59429, 7}, 96, 1},
    {{59436, 6}, 96, 1},
    {{59442, 11}, 96, 1},
    {{59453, 6}, 96, 1},
    {{59459, 6}, 96, 1},
    {{59465, 6}, 96, 1},
    {{59471, 5}, 96, 1},
    {{59476, 6}, 96, 1},
    {{59482, 5}, 96, 1},
    {{59487, 5}, 96, 1},
    {{59492, 5}, 81, 1},
    {{59497, 5}, 120, 1},
    {{59502, 7}, 21, 1},
    {{59509, 6}, 21, 1},
    {{59515, 3}, 241, 1},
    {{59518, 8}, 96, 1},
    {{59526, 5}, 143, 1},
    {{59531, 4}, 96, 1},
    {{59535, 5}, 96, 1},
    {{59540, 5}, 143, 1},
    {{59545, 6}, 193, 1},
    {{59551, 7}, 193, 1},
    {{59558, 5}, 96, 1},
    {{59563, 7}, 138, 1},
    {{59570, 6}, 96, 1},
    {{59576, 3}, 143, 1},
    {{59579, 6}, 56, 1},
    {{59585, 7}, 56, 1},
    {{59592, 5}, 56, 1},
    {{59597, 7}, 96, 1},
    {{59604, 8}, 253, 1},
    {{59612, 8}, 126, 1},
    {{59620, 11}, 86, 1},
    {{59631, 4}, 206, 0},
    {{59635, 5}, 206, 1},
    {{59640, 5}, 206, 1},
    {{59645, 10}, 154, 1},
    {{59655, 10}, 154, 1},
    {{59665, 9}, 154, 1},
    {{59674, 8}, 154, 1},
    {{59682, 7}, 55, 1},
    {{59689, 3}, 23, 1},
    {{59692, 10}, 231, 1},
    {{59702, 3}, 168, 1},
    {{59705, 7}, 54, 1},
    {{59712, 3}, 145, 1},
    {{59715, 9}, 147, 1},
    {{59724, 12}, 147, 1},
    {{59736, 17}, 147, 1},
    {{59753, 11}, 147, 0},
    {{59764, 12}, 147, 1},
    {{59776, 11}, 147, 1},
    {{59787, 16}, 147, 1},
    {{59803, 11}, 147, 1},
    {{59814, 10}, 147, 1},
    {{59824, 15}, 147, 1},
    {{59839, 16}, 147, 1},
    {{59855, 12}, 147, 1},
    {{59867, 10}, 147, 1},
    {{59877, 11}, 147, 1},
    {{59888, 9}, 147, 1},
    {{59897, 9}, 147, 1},
    {{59906, 12}, 147, 1},
    {{59918, 12}, 147, 1},
    {{59930, 3}, 147, 1},
    {{59933, 5}, 50, 1},
    {{59938, 13}, 49, 1},
    {{59951, 6}, 225, 1},
    {{59957, 10}, 147, 1},
    {{59967, 4}, 33, 1},
    {{59971, 14}, 258, 1},
    {{59985, 16}, 179, 1},
    {{60001, 17}, 177, 1},
    {{60018, 15}, 178, 1},
    {{60033, 23}, 243, 1},
    {{60056, 32}, 162, 1},
    {{60088, 4}, 147, 1},
    {{60092, 6}, 94, 1},
    {{60098, 5}, 147, 1},
    {{60103, 5}, 55, 1},
    {{60108, 5}, 55, 1},
    {{60113, 17}, 159, 1},
    {{60130, 18}, 159, 1},
    {{60148, 8}, 73, 1},
    {{60156, 11}, 154, 1},
    {{60167, 11}, 192, 1},
    {{60178, 10}, 192, 1},
    {{60188, 9}, 6, 1},
    {{60197, 7}, 73, 1},
    {{60204, 8}, 6, 1},
    {{60212, 11}, 173, 1},
    {{60223, 7}, 240, 1},
    {{60230, 7}, 6, 1},
    {{60237, 8}, 6, 0},
    {{60245, 17}, 6, 1},
    {{60262, 8}, 6, 1},
    {{60270, 9}, 6, 1},
    {{60279, 8}, 6, 1},
    {{60287, 9}, 6, 1},
    {{60296, 9}, 6, 1},
    {{60305, 7}, 6, 1},
    {{60312, 8}, 6, 1},
    {{60320, 8}, 6, 1},
    {{60328, 8}, 6, 1},
    {{60336, 9}, 6, 1},
    {{60345, 9}, 6, 1},
    {{60354, 9}, 6, 1},
    {{60363, 9}, 6, 1},
    {{60372, 8}, 6, 1},
    {{60380, 9}, 6, 1},
    {{60389, 7}, 6, 1},
    {{60396, 7}, 73, 1},
    {{60403, 6}, 73, 1},
    {{60409, 7}, 73, 1},
    {{60416, 15}, 156, 1},
    {{60431, 7}, 73, 1},
    {{60438, 7}, 73, 1},
    {{60445, 8}, 73, 0},
    {{60453, 12}, 73, 1},
    {{60465, 9}, 73, 1},
    {{60474, 15}, 173, 1},
    {{60489, 11}, 173, 1},
    {{60500, 10}, 173, 1},
    {{60510, 9}, 173, 1},
    {{60519, 10}, 173, 1},
    {{60529, 11}, 173, 1},
    {{60540, 10}, 173, 0},
    {{60550, 10}, 173, 1},
    {{60560, 11}, 173, 1},
    {{60571, 11}, 173, 1},
    {{60582, 8}, 6, 1},
    {{60590, 9}, 192, 0},
    {{60599, 8}, 192, 1},
    {{60607, 11}, 192, 1},
    {{60618, 7}, 192, 1},
    {{60625, 8}, 192, 1},
    {{60633, 8}, 192, 1},
    {{60641, 9}, 192, 1},
    {{60650, 10}, 192, 1},
    {{60660, 9}, 192, 1},
    {{60669, 8}, 192, 1},
    {{60677, 3}, 173, 1},
    {{60680, 15}, 54, 1},
    {{60695, 8}, 255, 1},
    {{60703, 8}, 255, 0},
    {{60711, 9}, 255, 1},
    {{60720, 9}, 255, 1},
    {{60729, 9}, 255, 1},
    {{60738, 5}, 26, 1},
    {{60743, 7}, 26, 1},
    {{60750, 8}, 26, 1},
    {{60758, 8}, 26, 1},
    {{60766, 7}, 26, 1},
    {{60773, 8}, 26, 1},
    {{60781, 9}, 26, 1},
    {{60790, 6}, 26, 1},
    {{60796, 5}, 26, 1},
    {{60801, 7}, 26, 1},
    {{60808, 8}, 26, 1},
    {{60816, 8}, 26, 1},
    {{60824, 8}, 26, 1},
    {{60832, 8}, 26, 1},
    {{60840, 7}, 26, 1},
    {{60847, 18}, 159, 1},
    {{60865, 13}, 54, 1},
    {{60878, 8}, 231, 1},
    {{60886, 4}, 23, 1},
    {{60890, 11}, 154, 1},
    {{60901, 9}, 154, 1},
    {{60910, 10}, 154, 1},
    {{60920, 9}, 154, 1},
    {{60929, 10}, 154, 1},
    {{60939, 11}, 154, 1},
    {{60950, 10}, 154, 1},
    {{60960, 10}, 154, 1},
    {{60970, 8}, 154, 1},
    {{60978, 10}, 154, 1},
    {{60988, 10}, 154, 1},
    {{60998, 12}, 154, 1},
    {{61010, 10}, 154, 1},
    {{61020, 4}, 23, 1},
    {{61024, 7}, 132, 1},
    {{61031, 8}, 192, 1},
    {{61039, 7}, 132, 1},
    {{61046, 7}, 132, 1},
    {{61053, 6}, 79, 1},
    {{61059, 6}, 79, 1},
    {{61065, 11}, 192, 1},
    {{61076, 7}, 73, 1},
    {{61083, 11}, 132, 1},
    {{61094, 10}, 60, 1},
    {{61104, 8}, 132, 1},
    {{61112, 10}, 132, 1},
    {{61122, 11}, 132, 1},
    {{61133, 9}, 132, 1},
    {{61142, 8}, 139, 1},
    {{61150, 5}, 23, 1},
    {{61155, 3}, 23, 1},
    {{61158, 6}, 23, 1},
    {{61164, 4}, 23, 1},
    {{61168, 8}, 132, 1},
    {{61176, 10}, 132, 1},
    {{61186, 5}, 23, 1},
    {{61191, 9}, 132, 1},
    {{61200, 10}, 132, 1},
    {{61210, 10}, 132, 1},
    {{61220, 9}, 132, 1},
    {{61229, 9}, 132, 1},
    {{61238, 9}, 132, 1},
    {{61247, 6}, 23, 0},
    {{61253, 6}, 23, 1},
    {{61259, 5}, 23, 1},
    {{61264, 8}, 132, 1},
    {{61272, 8}, 132, 1},
    {{61280, 10}, 132, 1},
    {{61290, 9}, 132, 0},
    {{61299, 9}, 132, 1},
    {{61308, 8}, 132, 1},
    {{61316, 8}, 132, 1},
    {{61324, 4}, 23, 1},
    {{61328, 10}, 132, 1},
    {{61338, 15}, 175, 1},
    {{61353, 15}, 176, 1},
    {{61368, 19}, 223, 1},
    {{61387, 19}, 72, 1},
    {{61406, 19}, 130, 1},
    {{61425, 19}, 197, 1},
    {{61444, 34}, 197, 1},
    {{61478, 12}, 262, 1},
    {{61490, 13}, 11, 1},
    {{61503, 4}, 60, 1},
    {{61507, 5}, 60, 1},
    {{61512, 6}, 60, 1},
    {{61518, 7}, 60, 1},
    {{61525, 16}, 60, 1},
    {{61541, 8}, 60, 1},
    {{61549, 6}, 60, 1},
    {{61555, 7}, 60, 0},
    {{61562, 8}, 60, 1},
    {{61570, 8}, 60, 1},
    {{61578, 7}, 60, 1},
    {{61585, 5}, 60, 1},
    {{61590, 7}, 60, 1},
    {{61597, 6}, 60, 1},
    {{61603, 7}, 60, 1},
    {{61610, 3}, 23, 1},
    {{61613, 9}, 23, 1},
    {{61622, 9}, 231, 1},
    {{61631, 7}, 231, 1},
    {{61638, 7}, 231, 1},
    {{61645, 8}, 231, 1},
    {{61653, 9}, 231, 1},
    {{61662, 8}, 231, 1},
    {{61670, 8}, 231, 1},
    {{61678, 9}, 23, 1},
    {{61687, 8}, 231, 1},
    {{61695, 7}, 231, 1},
    {{61702, 4}, 23, 1},
    {{61706, 12}, 50, 1},
    {{61718, 9}, 231, 1},
    {{61727, 6}, 231, 1},
    {{61733, 6}, 79, 1},
    {{61739, 6}, 23, 1},
    {{61745, 8}, 132, 1},
    {{61753, 11}, 132, 1},
    {{61764, 19}, 45, 1},
    {{61783, 5}, 23, 1},
    {{61788, 8}, 132, 1},
    {{61796, 6}, 23, 1},
    {{61802, 9}, 132, 1},
    {{61811, 8}, 132, 1},
    {{61819, 3}, 6, 1},
    {{61822, 3}, 60, 1},
    {{61825, 3}, 255, 1},
    {{61828, 6}, 104, 1},
    {{61834, 5}, 26, 1},
    {{61839, 7}, 191, 1},
    {{61846, 9}, 222, 1},
    {{61855, 3}, 132, 1},
    {{61858, 3}, 262, 1},
    {{61861, 9}, 132, 1},
    {{61870, 13}, 132, 1},
    {{61883, 10}, 60, 1},
    {{61893, 8}, 262, 0},
    {{61901, 7}, 262, 1},
    {{61908, 5}, 23, 1},
    {{61913, 8}, 132, 1},
    {{61921, 8}, 132, 1},
    {{61929, 7}, 60, 1},
    {{61936, 8}, 45, 1},
    {{61944, 4}, 26, 1},
    {{61948, 16}, 173, 1},
    {{61964, 8}, 159, 1},
    {{61972, 12}, 159, 1},
    {{61984, 11}, 255, 1},
    {{61995, 9}, 73, 1},
    {{62004, 12}, 6, 1},
    {{62016, 15}, 173, 1},
    {{62031, 6}, 159, 1},
    {{62037, 14}, 191, 1},
    {{62051, 10}, 73, 1},
    {{62061, 8}, 6, 1},
    {{62069, 9}, 6, 1},
    {{62078, 6}, 73, 1},
    {{62084, 7}, 6, 1},
    {{62091, 10}, 173, 1},
    {{62101, 10}, 173, 1},
    {{62111, 10}, 173, 1},
    {{62121, 9}, 173, 1},
    {{62130, 5}, 73, 1},
    {{62135, 9}, 132, 1},
    {{62144, 10}, 141, 1},
    {{62154, 8}, 192, 1},
    {{62162, 9}, 255, 1},
    {{62171, 8}, 255, 1},
    {{62179, 8}, 255, 1},
    {{62187, 7}, 255, 1},
    {{62194, 6}, 26, 0},
    {{62200, 7}, 26, 1},
    {{62207, 8}, 26, 1},
    {{62215, 7}, 26, 1},
    {{62222, 5}, 26, 1},
    {{62227, 7}, 26, 1},
    {{62234, 8}, 26, 1},
    {{62242, 9}, 26, 1},
    {{62251, 6}, 191, 1},
    {{62257, 8}, 187, 1},
    {{62265, 3}, 26, 1},
    {{62268, 4}, 26, 1},
    {{62272, 3}, 231, 1},
    {{62275, 4}, 23, 1},
    {{62279, 13}, 60, 1},
    {{62292, 12}, 154, 1},
    {{62304, 8}, 132, 1},
    {{62312, 9}, 23, 1},
    {{62321, 12}, 132, 1},
    {{62333, 7}, 23, 1},
    {{62340, 8}, 154, 1},
    {{62348, 10}, 154, 1},
    {{62358, 11}, 154, 1},
    {{62369, 10}, 154, 0},
    {{62379, 9}, 154, 1},
    {{62388, 12}, 231, 1},
    {{62400, 10}, 192, 1},
    {{62410, 9}, 231, 1},
    {{62419, 4}, 23, 1},
    {{62423, 5}, 23, 1},
    {{62428, 10}, 154, 1},
    {{62438, 5}, 79, 1},
    {{62443, 17}, 154, 1},
    {{62460, 11}, 89, 1},
    {{62471, 10}, 60, 1},
    {{62481, 10}, 132, 1},
    {{62491, 9}, 201, 1},
    {{62500, 8}, 132, 1},
    {{62508, 6}, 23, 1},
    {{62514, 4}, 23, 1},
    {{62518, 10}, 132, 1},
    {{62528, 9}, 201, 1},
    {{62537, 8}, 132, 1},
    {{62545, 32}, 122, 1},
    {{62577, 5}, 60, 1},
    {{62582, 7}, 60, 1},
    {{62589, 5}, 60, 1},
    {{62594, 6}, 60, 1},
    {{62600, 8}, 231, 1},
    {{62608, 8}, 231, 0},
    {{62616, 7}, 231, 1},
    {{62623, 7}, 231, 1},
    {{62630, 10}, 190, 1},
    {{62640, 7}, 23, 1},
    {{62647, 3}, 154, 1},
    {{62650, 6}, 6, 1},
    {{62656, 5}, 60, 1},
    {{62661, 4}, 73, 1},
    {{62665, 8}, 154, 1},
    {{62673, 6}, 192, 1},
    {{62679, 21}, 192, 1},
    {{62700, 6}, 192, 1},
    {{62706, 5}, 141, 1},
    {{62711, 4}, 26, 1},
    {{62715, 5}, 26, 1},
    {{62720, 4}, 26, 1},
    {{62724, 11}, 126, 1},
    {{62735, 13}, 147, 1},
    {{62748, 6}, 164, 1},
    {{62754, 3}, 26, 1},
    {{62757, 8}, 231, 1},
    {{62765, 5}, 26, 1},
    {{62770, 8}, 132, 1},
    {{62778, 5}, 60, 1},
    {{62783, 7}, 6, 1},
    {{62790, 7}, 60, 1},
    {{62797, 10}, 154, 1},
    {{62807, 9}, 154, 1},
    {{62816, 3}, 23, 1},
    {{62819, 7}, 231, 1},
    {{62826, 7}, 231, 1},
    {{62833, 8}, 231, 1},
    {{62841, 4}, 23, 1},
    {{62845, 8}, 231, 1},
    {{62853, 7}, 192, 1},
    {{62860, 7}, 132, 1},
    {{62867, 9}, 231, 1},
    {{62876, 10}, 82, 1},
    {{62886, 14}, 217, 1},
    {{62900, 11}, 262, 1},
    {{62911, 8}, 229, 1},
    {{62919, 7}, 126, 1},
    {{62926, 11}, 252, 1},
    {{62937, 7}, 101, 1},
    {{62944, 8}, 79, 1},
    {{62952, 7}, 87, 1},
    {{62959, 11}, 16, 1},
    {{62970, 6}, 135, 1},
    {{62976, 9}, 216, 1},
    {{62985, 5}, 223, 1},
    {{62990, 9}, 69, 1},
    {{62999, 8}, 61, 1},
    {{63007, 7}, 22, 1},
    {{63014, 7}, 40, 1},
    {{63021, 7}, 223, 1},
    {{63028, 8}, 126, 1},
    {{63036, 5}, 148, 1},
    {{63041, 8}, 189, 1},
    {{63049, 10}, 195, 1},
    {{63059, 9}, 120, 1},
    {{63068, 13}, 131, 1},
    {{63081, 11}, 131, 1},
    {{63092, 10}, 139, 1},
    {{63102, 9}, 139, 1},
    {{63111, 9}, 131, 1},
    {{63120, 9}, 115, 1},
    {{63129, 9}, 200, 1},
    {{63138, 6}, 137, 1},
    {{63144, 10}, 124, 1},
    {{63154, 12}, 149, 1},
    {{63166, 11}, 124, 1},
    {{63177, 8}, 254, 1},
    {{63185, 9}, 220, 1},
    {{63194, 8}, 144, 1},
    {{63202, 12}, 99, 1},
    {{63214, 10}, 153, 1},
    {{63224, 6}, 148, 1},
    {{63230, 10}, 147, 1},
    {{63240, 5}, 64, 1},
    {{63245, 6}, 187, 1},
    {{63251, 7}, 203, 1},
    {{63258, 7}, 40, 1},
    {{63265, 9}, 126, 1},
    {{63274, 15}, 252, 1},
    {{63289, 11}, 217, 1},
    {{63300, 9}, 203, 1},
    {{63309, 13}, 203, 1},
    {{63322, 9}, 126, 1},
    {{63331, 7}, 126, 1},
    {{63338, 6}, 87, 1},
    {{63344, 9}, 254, 1},
    {{63353, 8}, 133, 1},
    {{63361, 10}, 133, 1},
    {{63371, 7}, 133, 1},
    {{63378, 11}, 133, 1},
    {{63389, 8}, 133, 1},
    {{63397, 6}, 133, 0},
    {{63403, 7}, 133, 1},
    {{63410, 6}, 133, 1},
    {{63416, 6}, 133, 1},
    {{63422, 6}, 133, 1},
    {{63428, 7}, 133, 1},
    {{63435, 6}, 133, 1},
    {{63441, 8}, 46, 1},
    {{63449, 8}, 153, 1},
    {{63457, 6}, 47, 1},
    {{63463, 9}, 126, 1},
    {{63472, 9}, 77, 1},
    {{63481, 7}, 77, 1},
    {{63488, 9}, 109, 1},
    {{63497, 15}, 77, 1},
    {{63512, 11}, 186, 1},
    {{63523, 8}, 77, 1},
    {{63531, 7}, 77, 0},
    {{63538, 8}, 77, 1},
    {{63546, 9}, 77, 1},
    {{63555, 11}, 77, 1},
    {{63566, 8}, 63, 1},
    {{63574, 16}, 42, 1},
    {{63590, 13}, 45, 1},
    {{63603, 15}, 45, 1},
    {{63618, 11}, 47, 1},
    {{63629, 8}, 134, 1},
    {{63637, 7}, 77, 1},
    {{63644, 3}, 194, 1},
    {{63647, 13}, 127, 1},
    {{63660, 10}, 127, 0},
    {{63670, 15}, 99, 1},
    {{63685, 14}, 99, 1},
    {{63699, 12}, 99, 1},
    {{63711, 12}, 99, 1},
    {{63723, 11}, 63, 1},
    {{63734, 17}, 99, 1},
    {{63751, 9}, 132, 1},
    {{63760, 10}, 183, 1},
    {{63770, 8}, 63, 1},
    {{63778, 12}, 99, 1},
    {{63790, 6}, 77, 1},
    {{63796, 6}, 77, 1},
    {{63802, 3}, 193, 1},
    {{63805, 18}, 99, 1},
    {{63823, 17}, 99, 1},
    {{63840, 3}, 192, 1},
    {{63843, 13}, 98, 1},
    {{63856, 5}, 206, 1},
    {{63861, 10}, 127, 1},
    {{63871, 9}, 99, 1},
    {{63880, 9}, 127, 1},
    {{63889, 6}, 144, 1},
    {{63895, 5}, 64, 1},
    {{63900, 6}, 63, 1},
    {{63906, 13}, 127, 1},
    {{63919, 3}, 193, 1},
    {{63922, 6}, 101, 1},
    {{63928, 12}, 16, 1},
    {{63940, 6}, 30, 1},
    {{63946, 6}, 30, 1},
    {{63952, 3}, 30, 1},
    {{63955, 9}, 30, 1},
    {{63964, 8}, 30, 1},
    {{63972, 8}, 30, 1},
    {{63980, 8}, 30, 1},
    {{63988, 6}, 30, 1},
    {{63994, 6}, 30, 1},
    {{64000, 8}, 30, 1},
    {{64008, 5}, 30, 1},
    {{64013, 6}, 30, 0},
    {{64019, 7}, 30, 1},
    {{64026, 8}, 30, 1},
    {{64034, 7}, 30, 1},
    {{64041, 7}, 30, 1},
    {{64048, 7}, 30, 1},
    {{64055, 6}, 30, 1},
    {{64061, 6}, 30, 1},
    {{64067, 7}, 30, 1},
    {{64074, 8}, 30, 1},
    {{64082, 6}, 30, 1},
    {{64088, 6}, 30, 1},
    {{64094, 10}, 225, 1},
    {{64104, 8}, 225, 1},
    {{64112, 9}, 225, 1},
    {{64121, 14}, 225, 1},
    {{64135, 8}, 225, 1},
    {{64143, 8}, 30, 1},
    {{64151, 8}, 225, 1},
    {{64159, 11}, 225, 1},
    {{64170, 13}, 225, 0},
    {{64183, 10}, 225, 1},
    {{64193, 9}, 225, 1},
    {{64202, 9}, 225, 1},
    {{64211, 6}, 30, 1},
    {{64217, 6}, 22, 1},
    {{64223, 5}, 22, 1},
    {{64228, 7}, 21, 1},
    {{64235, 5}, 30, 1},
    {{64240, 10}, 253, 1},
    {{64250, 10}, 253, 1},
    {{64260, 7}, 253, 1},
    {{64267, 8}, 126, 1},
    {{64275, 8}, 22, 1},
    {{64283, 7}, 22, 1},
    {{64290, 10}, 190, 1},
    {{64300, 4}, 22, 1},
    {{64304, 19}, 135, 1},
    {{64323, 11}, 99, 1},
    {{64334, 5}, 115, 1},
    {{64339, 6}, 21, 1},
    {{64345, 5}, 21, 1},
    {{64350, 15}, 163, 1},
    {{64365, 8}, 21, 1},
    {{64373, 3}, 57, 1},
    {{64376, 8}, 47, 1},
    {{64384, 4}, 22, 1},
    {{64388, 4}, 22, 1},
    {{64392, 6}, 225, 1},
    {{64398, 5}, 138, 1},
    {{64403, 6}, 225, 1},
    {{64409, 3}, 249, 1},
    {{64412, 3}, 225, 1},
    {{64415, 11}, 225, 1},
    {{64426, 3}, 155, 1},
    {{64429, 3}, 28, 1},
    {{64432, 3}, 21, 1},
    {{64435, 7}, 21, 1},
    {{64442, 7}, 21, 1},
    {{64449, 6}, 21, 1},
    {{64455, 5}, 21, 1},
    {{64460, 6}, 21, 0},
    {{64466, 6}, 21, 1},
    {{64472, 6}, 21, 1},
    {{64478, 6}, 21, 1},
    {{64484, 5}, 21, 1},
    {{64489, 6}, 21, 1},
    {{64495, 7}, 21, 1},
    {{64502, 6}, 21, 1},
    {{64508, 6}, 21, 1},
    {{64514, 7}, 200, 1},
    {{64521, 7}, 21, 1},
    {{64528, 6}, 21, 1},
    {{64534, 5}, 21, 1},
    {{64539, 8}, 21, 1},
    {{64547, 6}, 21, 1},
    {{64553, 5}, 21, 1},
    {{64558, 6}, 21, 1},
    {{64564, 10}, 195, 1},
    {{64574, 29}, 268, 1},
    {{64603, 16}, 91, 1},
    {{64619, 10}, 40, 1},
    {{64629, 12}, 40, 1},
    {{64641, 10}, 101, 1},
    {{64651, 24}, 48, 1},
    {{64675, 12}, 79, 1},
    {{64687, 16}, 19, 1},
    {{64703, 10}, 87, 1},
    {{64713, 16}, 229, 1},
    {{64729, 23}, 82, 1},
    {{64752, 16}, 254, 1},
    {{64768, 20}, 16, 1},
    {{64788, 8}, 119, 1},
    {{64796, 37}, 210, 1},
    {{64833, 25}, 103, 1},
    {{64858, 14}, 216, 1},
    {{64872, 18}, 217, 1},
    {{64890, 18}, 217, 1},
    {{64908, 18}, 31, 1},
    {{64926, 16}, 46, 1},
    {{64942, 24}, 252, 1},
    {{64966, 16}, 6, 1},
    {{64982, 12}, 73, 1},
    {{64994, 14}, 73, 1},
    {{65008, 20}, 173, 1},
    {{65028, 18}, 192, 1},
    {{65046, 18}, 4, 1},
    {{65064, 16}, 26, 1},
    {{65080, 18}, 53, 1},
    {{65098, 16}, 17, 1},
    {{65114, 14}, 88, 1},
    {{65128, 12}, 23, 1},
    {{65140, 16}, 132, 1},
    {{65156, 10}, 60, 1},
    {{65166, 16}, 60, 1},
    {{65182, 16}, 231, 1},
    {{65198, 12}, 104, 1},
    {{65210, 14}, 191, 1},
    {{65224, 20}, 25, 1},
    {{65244, 22}, 51, 1},
    {{65266, 18}, 71, 1},
    {{65284, 16}, 45, 1},
    {{65300, 12}, 22, 1},
    {{65312, 12}, 22, 1},
    {{65324, 16}, 133, 1},
    {{65340, 16}, 77, 1},
    {{65356, 24}, 127, 1},
    {{65380, 30}, 99, 1},
    {{65410, 22}, 63, 1},
    {{65432, 24}, 157, 1},
    {{65456, 20}, 231, 1},
    {{65476, 14}, 212, 1},
    {{65490, 10}, 107, 1},
    {{65500, 16}, 70, 1},
    {{65516, 20}, 69, 1},
    {{65536, 14}, 61, 1},
    {{65550, 12}, 77, 1},
    {{65562, 16}, 30, 1},
    {{65578, 12}, 21, 1},
    {{65590, 16}, 42, 1},
    {{65606, 29}, 42, 1},
    {{65635, 22}, 41, 1},
    {{65657, 18}, 45, 1},
    {{65675, 22}, 89, 1},
    {{65697, 10}, 93, 1},
    {{65707, 16}, 108, 1},
    {{65723, 14}, 227, 1},
    {{65737, 14}, 167, 1},
    {{65751, 14}, 112, 1},
    {{65765, 12}, 39, 1},
    {{65777, 18}, 109, 1},
    {{65795, 19}, 98, 1},
    {{65814, 14}, 228, 1},
    {{65828, 10}, 263, 1},
    {{65838, 10}, 145, 1},
    {{65848, 16}, 266, 1},
    {{65864, 8}, 168, 1},
    {{65872, 23}, 52, 1},
    {{65895, 14}, 110, 1},
    {{65909, 14}, 20, 1},
    {{65923, 18}, 66, 1},
    {{65941, 14}, 175, 1},
    {{65955, 29}, 122, 1},
    {{65984, 24}, 136, 1},
    {{66008, 12}, 170, 1},
    {{66020, 16}, 27, 1},
    {{66036, 32}, 45, 1},
    {{66068, 34}, 45, 1},
    {{66102, 11}, 171, 1},
    {{66113, 10}, 100, 1},
    {{66123, 12}, 113, 1},
    {{66135, 8}, 264, 1},
    {{66143, 8}, 211, 1},
    {{66151, 16}, 43, 1},
    {{66167, 18}, 43, 1},
    {{66185, 8}, 169, 1},
    {{66193, 22}, 29, 1},
    {{66215, 16}, 0, 1},
    {{66231, 14}, 68, 1},
    {{66245, 23}, 185, 1},
    {{66268, 24}, 72, 1},
    {{66292, 14}, 3, 1},
    {{66306, 12}, 184, 1},
    {{66318, 12}, 7, 1},
    {{66330, 8}, 233, 1},
    {{66338, 12}, 128, 1},
    {{66350, 16}, 14, 1},
    {{66366, 14}, 165, 1},
    {{66380, 18}, 149, 1},
    {{66398, 14}, 176, 1},
    {{66412, 12}, 161, 1},
    {{66424, 10}, 265, 1},
    {{66434, 14}, 230, 1},
    {{66448, 12}, 18, 1},
    {{66460, 16}, 15, 1},
    {{66476, 20}, 177, 1},
    {{66496, 18}, 158, 1},
    {{66514, 16}, 194, 1},
    {{66530, 12}, 221, 1},
    {{66542, 10}, 267, 1},
    {{66552, 14}, 83, 1},
    {{66566, 12}, 78, 1},
    {{66578, 20}, 105, 1},
    {{66598, 16}, 114, 1},
    {{66614, 16}, 76, 1},
    {{66630, 27}, 243, 1},
    {{66657, 16}, 65, 1},
    {{66673, 16}, 164, 1},
    {{66689, 14}, 13, 1},
    {{66703, 26}, 174, 1},
    {{66729, 27}, 174, 1},
    {{66756, 14}, 142, 1},
    {{66770, 22}, 28, 1},
    {{66792, 20}, 150, 1},
    {{66812, 16}, 97, 1},
    {{66828, 21}, 237, 1},
    {{66849, 12}, 36, 1},
    {{66861, 14}, 198, 1},
    {{66875, 17}, 183, 1},
    {{66892, 12}, 12, 1},
    {{66904, 17}, 54, 1},
    {{66921, 12}, 235, 1},
    {{66933, 10}, 111, 1},
    {{66943, 12}, 102, 1},
    {{66955, 12}, 111, 1},
    {{66967, 24}, 226, 1},
    {{66991, 14}, 188, 1},
    {{67005, 18}, 125, 1},
    {{67023, 16}, 226, 1},
    {{67039, 26}, 258, 1},
    {{67065, 16}, 81, 1},
    {{67081, 10}, 84, 1},
    {{67091, 34}, 159, 1},
    {{67125, 8}, 64, 1},
    {{67133, 22}, 154, 1},
    {{67155, 24}, 154, 1},
    {{67179, 23}, 147, 1},
    {{67202, 12}, 220, 1},
    {{67214, 12}, 11, 1},
    {{67226, 10}, 44, 1},
    {{67236, 12}, 134, 1},
    {{67248, 8}, 151, 1},
    {{67256, 34}, 160, 1},
    {{67290, 17}, 130, 1},
    {{67307, 12}, 248, 1},
    {{67319, 36}, 225, 1},
    {{67355, 30}, 156, 1},
    {{67385, 28}, 163, 1},
    {{67413, 15}, 232, 1},
    {{67428, 10}, 1, 1},
    {{67438, 25}, 242, 1},
    {{67463, 29}, 240, 1},
    {{67492, 10}, 250, 1},
    {{67502, 10}, 24, 1},
    {{67512, 18}, 67, 1},
    {{67530, 12}, 181, 1},
    {{67542, 18}, 67, 1},
    {{67560, 10}, 85, 1},
    {{67570, 8}, 59, 1},
    {{67578, 30}, 179, 1},
    {{67608, 8}, 33, 1},
    {{67616, 16}, 245, 1},
    {{67632, 16}, 41, 1},
    {{67648, 25}, 186, 1},
    {{67673, 15}, 162, 1},
    {{67688, 17}, 197, 1},
    {{67705, 14}, 135, 1},
    {{67719, 45}, 10, 1},
    {{67764, 18}, 172, 1},
    {{67782, 16}, 172, 1},
    {{67798, 29}, 196, 1},
    {{67827, 17}, 178, 1},
    {{67844, 16}, 222, 1},
    {{67860, 18}, 222, 1},
    {{67878, 14}, 5, 1},
    {{67892, 10}, 141, 1},
    {{67902, 10}, 189, 1},
    {{67912, 20}, 124, 1},
    {{67932, 12}, 148, 1},
    {{67944, 12}, 190, 1},
    {{67956, 12}, 55, 1},
    {{67968, 12}, 47, 1},
    {{67980, 10}, 236, 1},
    {{67990, 24}, 171, 1},
    {{68014, 10}, 49, 1},
    {{68024, 10}, 31, 1},
    {{68034, 26}, 45, 1},
    {{68060, 18}, 62, 1},
    {{68078, 12}, 140, 1},
    {{68090, 10}, 58, 1},
    {{68100, 12}, 58, 1},
    {{68112, 16}, 80, 1},
    {{68128, 15}, 86, 1},
    {{68143, 16}, 253, 1},
    {{68159, 16}, 126, 1},
    {{68175, 12}, 56, 1},
    {{68187, 14}, 75, 1},
    {{68201, 10}, 143, 1},
    {{68211, 14}, 193, 1},
    {{68225, 20}, 138, 1},
    {{68245, 14}, 249, 1},
    {{68259, 12}, 96, 1},
    {{68271, 24}, 50, 1},
    {{68295, 18}, 35, 1},
    {{68313, 18}, 182, 1},
    {{68331, 16}, 74, 1},
    {{68347, 21}, 139, 1},
    {{68368, 20}, 238, 1},
    {{68388, 20}, 94, 1},
    {{68408, 12}, 153, 1},
    {{68420, 10}, 187, 1},
    {{68430, 14}, 229, 1},
    {{68444, 25}, 229, 1},
    {{68469, 19}, 229, 1},
    {{68488, 12}, 229, 1},
    {{68500, 15}, 82, 1},
    {{68515, 22}, 82, 1},
    {{68537, 15}, 82, 1},
    {{68552, 14}, 229, 1},
    {{68566, 12}, 91, 1},
    {{68578, 12}, 91, 1},
    {{68590, 12}, 91, 1},
    {{68602, 21}, 103, 1},
    {{68623, 21}, 103, 1},
    {{68644, 19}, 103, 1},
    {{68663, 19}, 103, 1},
    {{68682, 10}, 101, 1},
    {{68692, 10}, 101, 1},
    {{68702, 8}, 101, 1},
    {{68710, 15}, 79, 1},
    {{68725, 14}, 79, 1},
    {{68739, 12}, 79, 1},
    {{68751, 12}, 79, 1},
    {{68763, 8}, 87, 1},
    {{68771, 10}, 87, 1},
    {{68781, 10}, 87, 1},
    {{68791, 16}, 254, 1},
    {{68807, 14}, 254, 1},
    {{68821, 16}, 254, 1},
    {{68837, 16}, 254, 1},
    {{68853, 18}, 16, 1},
    {{68871, 18}, 16, 1},
    {{68889, 14}, 46, 1},
    {{68903, 16}, 46, 1},
    {{68919, 14}, 46, 1},
    {{68933, 33}, 210, 1},
    {{68966, 33}, 210, 1},
    {{68999, 33}, 210, 1},
    {{69032, 33}, 210, 1},
    {{69065, 14}, 46, 1},
    {{69079, 13}, 85, 1},
    {{69092, 14}, 216, 1},
    {{69106, 14}, 216, 1},
    {{69120, 14}, 216, 1},
    {{69134, 16}, 217, 1},
    {{69150, 16}, 217, 1},
    {{69166, 18}, 217, 1},
    {{69184, 16}, 217, 1},
    {{69200, 10}, 40, 1},
    {{69210, 10}, 40, 1},
    {{69220, 10}, 40, 1},
    {{69230, 10}, 40, 1},
    {{69240, 18}, 252, 1},
    {{69258, 29}, 252, 1},
    {{69287, 18}, 252, 1},
    {{69305, 10}, 40, 1},
    {{69315, 18}, 252, 1},
    {{69333, 12}, 164, 1},
    {{69345, 8}, 78, 1},
    {{69353, 8}, 78, 1},
    {{69361, 14}, 37, 1},
    {{69375, 16}, 105, 1},
    {{69391, 14}, 114, 1},
    {{69405, 12}, 114, 1},
    {{69417, 10}, 13, 1},
    {{69427, 16}, 4, 1},
    {{69443, 18}, 4, 1},
    {{69461, 18}, 4, 1},
    {{69479, 18}, 4, 1},
    {{69497, 12}, 76, 1},
    {{69509, 12}, 76, 1},
    {{69521, 8}, 78, 1},
    {{69529, 12}, 114, 1},
    {{69541, 10}, 76, 1},
    {{69551, 12}, 134, 1},
    {{69563, 12}, 88, 1},
    {{69575, 21}, 88, 1},
    {{69596, 14}, 53, 1},
    {{69610, 25}, 243, 1},
    {{69635, 25}, 243, 1},
    {{69660, 27}, 243, 1},
    {{69687, 25}, 243, 1},
    {{69712, 25}, 243, 1},
    {{69737, 25}, 243, 1},
    {{69762, 18}, 105, 1},
    {{69780, 18}, 105, 1},
    {{69798, 14}, 53, 1},
    {{69812, 12}, 65, 1},
    {{69824, 12}, 17, 1},
    {{69836, 12}, 17, 1},
    {{69848, 18}, 268, 1},
    {{69866, 6}, 23, 1},
    {{69872, 12}, 88, 1},
    {{69884, 12}, 164, 1},
    {{69896, 12}, 48, 1},
    {{69908, 8}, 78, 1},
    {{69916, 14}, 37, 1},
    {{69930, 12}, 37, 1},
    {{69942, 12}, 37, 1},
    {{69954, 12}, 104, 1},
    {{69966, 12}, 104, 1},
    {{69978, 10}, 13, 1},
    {{69988, 12}, 191, 1},
    {{70000, 12}, 191, 1},
    {{70012, 12}, 191, 1},
    {{70024, 12}, 164, 1},
    {{70036, 18}, 28, 1},
    {{70054, 20}, 28, 1},
    {{70074, 20}, 28, 1},
    {{70094, 25}, 28, 1},
    {{70119, 20}, 28, 1},
    {{70139, 20}, 28, 1},
    {{70159, 18}, 199, 1},
    {{70177, 16}, 150, 1},
    {{70193, 16}, 150, 1},
    {{70209, 14}, 150, 1},
    {{70223, 14}, 150, 1},
    {{70237, 12}, 71, 1},
    {{70249, 16}, 199, 1},
    {{70265, 14}, 71, 1},
    {{70279, 14}, 150, 1},
    {{70293, 14}, 71, 1},
    {{70307, 14}, 71, 1},
    {{70321, 16}, 71, 1},
    {{70337, 16}, 25, 1},
    {{70353, 21}, 25, 1},
    {{70374, 16}, 25, 1},
    {{70390, 20}, 25, 1},
    {{70410, 23}, 174, 1},
    {{70433, 23}, 174, 1},
    {{70456, 23}, 174, 1},
    {{70479, 16}, 51, 1},
    {{70495, 14}, 51, 1},
    {{70509, 10}, 142, 1},
    {{70519, 16}, 51, 1},
    {{70535, 16}, 51, 1},
    {{70551, 23}, 174, 1},
    {{70574, 23}, 174, 1},
    {{70597, 28}, 174, 1},
    {{70625, 12}, 17, 1},
    {{70637, 12}, 134, 1},
    {{70649, 14}, 53, 1},
    {{70663, 19}, 53, 1},
    {{70682, 12}, 88, 1},
    {{70694, 23}, 134, 1},
    {{70717, 14}, 6, 1},
    {{70731, 16}, 6, 1},
    {{70747, 16}, 6, 1},
    {{70763, 16}, 6, 1},
    {{70779, 18}, 6, 1},
    {{70797, 16}, 6, 1},
    {{70813, 12}, 73, 1},
    {{70825, 16}, 73, 1},
    {{70841, 16}, 73, 1},
    {{70857, 21}, 73, 1},
    {{70878, 20}, 173, 1},
    {{70898, 22}, 173, 1},
    {{70920, 22}, 173, 1},
    {{70942, 22}, 173, 1},
    {{70964, 16}, 192, 1},
    {{70980, 16}, 192, 1},
    {{70996, 16}, 255, 1},
    {{71012, 14}, 26, 1},
    {{71026, 14}, 26, 1},
    {{71040, 18}, 154, 1},
    {{71058, 20}, 154, 1},
    {{71078, 20}, 154, 1},
    {{71098, 18}, 154, 1},
    {{71116, 8}, 23, 1},
    {{71124, 12}, 132, 1},
    {{71136, 14}, 132, 1},
    {{71150, 12}, 79, 1},
    {{71162, 10}, 23, 1},
    {{71172, 18}, 132, 1},
    {{71190, 14}, 132, 1},
    {{71204, 28}, 45, 1},
    {{71232, 14}, 60, 1},
    {{71246, 12}, 60, 1},
    {{71258, 10}, 60, 1},
    {{71268, 12}, 60, 1},
    {{71280, 14}, 60, 1},
    {{71294, 12}, 60, 1},
    {{71306, 14}, 231, 1},
    {{71320, 20}, 132, 1},
    {{71340, 12}, 60, 1},
    {{71352, 14}, 262, 1},
    {{71366, 16}, 132, 1},
    {{71382, 14}, 132, 1},
    {{71396, 12}, 23, 1},
    {{71408, 14}, 60, 1},
    {{71422, 14}, 231, 1},
    {{71436, 14}, 231, 1},
    {{71450, 12}, 79, 1},
    {{71462, 10}, 195, 1},
    {{71472, 12}, 195, 1},
    {{71484, 12}, 195, 1},
    {{71496, 12}, 195, 1},
    {{71508, 14}, 19, 1},
    {{71522, 14}, 19, 1},
    {{71536, 16}, 238, 1},
    {{71552, 14}, 139, 1},
    {{71566, 10}, 119, 1},
    {{71576, 22}, 157, 1},
    {{71598, 22}, 157, 1},
    {{71620, 18}, 61, 1},
    {{71638, 16}, 63, 1},
    {{71654, 16}, 63, 1},
    {{71670, 19}, 152, 1},
    {{71689, 14}, 139, 1},
    {{71703, 16}, 238, 1},
    {{71719, 14}, 212, 1},
    {{71733, 14}, 212, 1},
    {{71747, 14}, 212, 1},
    {{71761, 22}, 157, 1},
    {{71783, 16}, 136, 1},
    {{71799, 16}, 136, 1},
    {{71815, 16}, 136, 1},
    {{71831, 14}, 136, 1},
    {{71845, 16}, 136, 1},
    {{71861, 12}, 136, 1},
    {{71873, 18}, 63, 1},
    {{71891, 13}, 120, 1},
    {{71904, 10}, 111, 1},
    {{71914, 12}, 70, 1},
    {{71926, 8}, 111, 1},
    {{71934, 10}, 102, 1},
    {{71944, 10}, 111, 1},
    {{71954, 10}, 111, 1},
    {{71964, 10}, 111, 1},
    {{71974, 10}, 120, 1},
    {{71984, 12}, 120, 1},
    {{71996, 12}, 120, 1},
    {{72008, 22}, 226, 1},
    {{72030, 24}, 226, 1},
    {{72054, 22}, 226, 1},
    {{72076, 22}, 226, 1},
    {{72098, 33}, 226, 1},
    {{72131, 10}, 111, 1},
    {{72141, 8}, 107, 1},
    {{72149, 10}, 107, 1},
    {{72159, 8}, 107, 1},
    {{72167, 12}, 188, 1},
    {{72179, 12}, 188, 1},
    {{72191, 16}, 125, 1},
    {{72207, 10}, 107, 1},
    {{72217, 14}, 253, 1},
    {{72231, 16}, 126, 1},
    {{72247, 16}, 126, 1},
    {{72263, 22}, 127, 1},
    {{72285, 22}, 127, 1},
    {{72307, 20}, 127, 1},
    {{72327, 20}, 123, 1},
    {{72347, 8}, 84, 1},
    {{72355, 8}, 84, 1},
    {{72363, 8}, 84, 1},
    {{72371, 8}, 84, 1},
    {{72379, 8}, 84, 1},
    {{72387, 10}, 81, 1},
    {{72397, 12}, 70, 1},
    {{72409, 12}, 70, 1},
    {{72421, 18}, 32, 1},
    {{72439, 18}, 32, 1},
    {{72457, 16}, 258, 1},
    {{72473, 12}, 70, 1},
    {{72485, 16}, 126, 1},
    {{72501, 8}, 107, 1},
    {{72509, 12}, 188, 1},
    {{72521, 16}, 125, 1},
    {{72537, 20}, 99, 1},
    {{72557, 16}, 69, 1},
    {{72573, 13}, 85, 1},
    {{72586, 12}, 77, 1},
    {{72598, 17}, 77, 1},
    {{72615, 12}, 77, 1},
    {{72627, 19}, 92, 1},
    {{72646, 12}, 253, 1},
    {{72658, 14}, 126, 1},
    {{72672, 12}, 22, 1},
    {{72684, 12}, 22, 1},
    {{72696, 13}, 225, 1},
    {{72709, 12}, 30, 1},
    {{72721, 12}, 30, 1},
    {{72733, 16}, 225, 1},
    {{72749, 16}, 225, 1},
    {{72765, 10}, 47, 1},
    {{72775, 10}, 47, 1},
    {{72785, 24}, 99, 1},
    {{72809, 26}, 99, 1},
    {{72835, 22}, 99, 1},
    {{72857, 24}, 99, 1},
    {{72881, 14}, 42, 1},
    {{72895, 16}, 42, 1},
    {{72911, 16}, 45, 1},
    {{72927, 20}, 89, 1},
    {{72947, 8}, 93, 1},
    {{72955, 10}, 93, 1},
    {{72965, 8}, 214, 1},
    {{72973, 14}, 110, 1},
    {{72987, 16}, 108, 1},
    {{73003, 18}, 108, 1},
    {{73021, 18}, 108, 1},
    {{73039, 8}, 214, 1},
    {{73047, 14}, 227, 1},
    {{73061, 12}, 204, 1},
    {{73073, 12}, 136, 1},
    {{73085, 23}, 98, 1},
    {{73108, 20}, 66, 1},
    {{73128, 14}, 167, 1},
    {{73142, 12}, 112, 1},
    {{73154, 12}, 112, 1},
    {{73166, 12}, 112, 1},
    {{73178, 18}, 166, 1},
    {{73196, 38}, 166, 1},
    {{73234, 20}, 89, 1},
    {{73254, 20}, 89, 1},
    {{73274, 14}, 39, 1},
    {{73288, 16}, 39, 1},
    {{73304, 16}, 109, 1},
    {{73320, 8}, 93, 1},
    {{73328, 18}, 155, 1},
    {{73346, 18}, 155, 1},
    {{73364, 16}, 98, 1},
    {{73380, 8}, 263, 1},
    {{73388, 8}, 20, 1},
    {{73396, 10}, 20, 1},
    {{73406, 8}, 145, 1},
    {{73414, 16}, 98, 1},
    {{73430, 12}, 228, 1},
    {{73442, 8}, 263, 1},
    {{73450, 13}, 263, 1},
    {{73463, 12}, 263, 1},
    {{73475, 10}, 263, 1},
    {{73485, 10}, 145, 1},
    {{73495, 8}, 168, 1},
    {{73503, 14}, 266, 1},
    {{73517, 14}, 266, 1},
    {{73531, 14}, 266, 1},
    {{73545, 8}, 263, 1},
    {{73553, 10}, 263, 1},
    {{73563, 21}, 52, 1},
    {{73584, 28}, 52, 1},
    {{73612, 14}, 108, 1},
    {{73626, 14}, 108, 1},
    {{73640, 14}, 110, 1},
    {{73654, 10}, 20, 1},
    {{73664, 20}, 66, 1},
    {{73684, 20}, 66, 1},
    {{73704, 14}, 175, 1},
    {{73718, 14}, 175, 1},
    {{73732, 14}, 175, 1},
    {{73746, 14}, 175, 1},
    {{73760, 21}, 175, 1},
    {{73781, 10}, 57, 1},
    {{73791, 10}, 257, 1},
    {{73801, 12}, 27, 1},
    {{73813, 12}, 27, 1},
    {{73825, 16}, 27, 1},
    {{73841, 12}, 27, 1},
    {{73853, 23}, 122, 1},
    {{73876, 23}, 122, 1},
    {{73899, 10}, 170, 1},
    {{73909, 10}, 170, 1},
    {{73919, 14}, 219, 1},
    {{73933, 14}, 219, 1},
    {{73947, 8}, 263, 1},
    {{73955, 10}, 263, 1},
    {{73965, 10}, 20, 1},
    {{73975, 12}, 228, 1},
    {{73987, 10}, 145, 1},
    {{73997, 8}, 263, 1},
    {{74005, 10}, 145, 1},
    {{74015, 8}, 168, 1},
    {{74023, 8}, 168, 1},
    {{74031, 14}, 266, 1},
    {{74045, 10}, 145, 1},
    {{74055, 8}, 20, 1},
    {{74063, 11}, 263, 1},
    {{74074, 17}, 73, 1},
    {{74091, 11}, 171, 1},
    {{74102, 11}, 171, 1},
    {{74113, 22}, 171, 1},
    {{74135, 17}, 209, 1},
    {{74152, 10}, 264, 1},
    {{74162, 10}, 100, 1},
    {{74172, 10}, 100, 1},
    {{74182, 21}, 100, 1},
    {{74203, 15}, 202, 1},
    {{74218, 48}, 9, 1},
    {{74266, 50}, 9, 1},
    {{74316, 10}, 113, 1},
    {{74326, 10}, 100, 1},
    {{74336, 8}, 264, 1},
    {{74344, 12}, 68, 1},
    {{74356, 18}, 268, 1},
    {{74374, 8}, 211, 1},
    {{74382, 14}, 43, 1},
    {{74396, 8}, 169, 1},
    {{74404, 8}, 169, 1},
    {{74412, 8}, 169, 1},
    {{74420, 14}, 0, 1},
    {{74434, 16}, 0, 1},
    {{74450, 12}, 68, 1},
    {{74462, 12}, 68, 1},
    {{74474, 17}, 68, 1},
    {{74491, 14}, 68, 1},
    {{74505, 23}, 185, 1},
    {{74528, 23}, 185, 1},
    {{74551, 23}, 185, 1},
    {{74574, 23}, 185, 1},
    {{74597, 21}, 185, 1},
    {{74618, 32}, 185, 1},
    {{74650, 21}, 185, 1},
    {{74671, 21}, 185, 1},
    {{74692, 21}, 185, 1},
    {{74713, 25}, 205, 1},
    {{74738, 24}, 205, 1},
    {{74762, 20}, 205, 1},
    {{74782, 20}, 72, 1},
    {{74802, 10}, 264, 1},
    {{74812, 10}, 264, 1},
    {{74822, 15}, 264, 1},
    {{74837, 10}, 264, 1},
    {{74847, 10}, 264, 1},
    {{74857, 12}, 29, 1},
    {{74869, 14}, 29, 1},
    {{74883, 14}, 29, 1},
    {{74897, 19}, 29, 1},
    {{74916, 15}, 29, 1},
    {{74931, 20}, 72, 1},
    {{74951, 8}, 169, 1},
    {{74959, 14}, 0, 1},
    {{74973, 20}, 72, 1},
    {{74993, 12}, 267, 1},
    {{75005, 11}, 3, 1},
    {{75016, 12}, 3, 1},
    {{75028, 17}, 3, 1},
    {{75045, 12}, 3, 1},
    {{75057, 12}, 3, 1},
    {{75069, 12}, 184, 1},
    {{75081, 12}, 7, 1},
    {{75093, 12}, 7, 1},
    {{75105, 8}, 233, 1},
    {{75113, 14}, 230, 1},
    {{75127, 12}, 246, 1},
    {{75139, 12}, 128, 1},
    {{75151, 12}, 128, 1},
    {{75163, 16}, 15, 1},
    {{75179, 16}, 194, 1},
    {{75195, 20}, 177, 1},
    {{75215, 16}, 158, 1},
    {{75231, 12}, 128, 1},
    {{75243, 14}, 90, 1},
    {{75257, 16}, 90, 1},
    {{75273, 16}, 90, 1},
    {{75289, 14}, 14, 1},
    {{75303, 12}, 14, 1},
    {{75315, 12}, 14, 1},
    {{75327, 16}, 14, 1},
    {{75343, 12}, 267, 1},
    {{75355, 12}, 83, 1},
    {{75367, 12}, 267, 1},
    {{75379, 12}, 83, 1},
    {{75391, 10}, 184, 1},
    {{75401, 10}, 184, 1},
    {{75411, 12}, 184, 1},
    {{75423, 14}, 165, 1},
    {{75437, 14}, 165, 1},
    {{75451, 16}, 165, 1},
    {{75467, 16}, 165, 1},
    {{75483, 14}, 165, 1},
    {{75497, 16}, 165, 1},
    {{75513, 14}, 156, 1},
    {{75527, 23}, 156, 1},
    {{75550, 14}, 149, 1},
    {{75564, 14}, 149, 1},
    {{75578, 16}, 149, 1},
    {{75594, 14}, 176, 1},
    {{75608, 14}, 176, 1},
    {{75622, 14}, 176, 1},
    {{75636, 12}, 161, 1},
    {{75648, 12}, 161, 1},
    {{75660, 12}, 161, 1},
    {{75672, 12}, 156, 1},
    {{75684, 12}, 156, 1},
    {{75696, 10}, 34, 1},
    {{75706, 12}, 34, 1},
    {{75718, 10}, 265, 1},
    {{75728, 15}, 265, 1},
    {{75743, 14}, 265, 1},
    {{75757, 12}, 18, 1},
    {{75769, 14}, 230, 1},
    {{75783, 16}, 15, 1},
    {{75799, 16}, 15, 1},
    {{75815, 16}, 15, 1},
    {{75831, 16}, 15, 1},
    {{75847, 14}, 15, 1},
    {{75861, 14}, 194, 1},
    {{75875, 16}, 194, 1},
    {{75891, 20}, 177, 1},
    {{75911, 20}, 177, 1},
    {{75931, 16}, 158, 1},
    {{75947, 16}, 158, 1},
    {{75963, 18}, 158, 1},
    {{75981, 16}, 194, 1},
    {{75997, 12}, 267, 1},
    {{76009, 14}, 267, 1},
    {{76023, 12}, 267, 1},
    {{76035, 14}, 267, 1},
    {{76049, 12}, 221, 1},
    {{76061, 11}, 261, 1},
    {{76072, 10}, 261, 1},
    {{76082, 12}, 104, 1},
    {{76094, 12}, 104, 1},
    {{76106, 12}, 104, 1},
    {{76118, 12}, 18, 1},
    {{76130, 12}, 267, 1},
    {{76142, 12}, 83, 1},
    {{76154, 10}, 267, 1},
    {{76164, 12}, 18, 1},
    {{76176, 10}, 34, 1},
    {{76186, 10}, 265, 1},
    {{76196, 12}, 265, 1},
    {{76208, 14}, 265, 1},
    {{76222, 12}, 18, 1},
    {{76234, 12}, 18, 1},
    {{76246, 12}, 267, 1},
    {{76258, 12}, 267, 1},
    {{76270, 14}, 97, 1},
    {{76284, 19}, 97, 1},
    {{76303, 14}, 97, 1},
    {{76317, 10}, 237, 1},
    {{76327, 10}, 36, 1},
    {{76337, 10}, 198, 1},
    {{76347, 12}, 198, 1},
    {{76359, 10}, 244, 1},
    {{76369, 14}, 97, 1},
    {{76383, 14}, 36, 1},
    {{76397, 12}, 36, 1},
    {{76409, 14}, 36, 1},
    {{76423, 14}, 43, 1},
    {{76437, 16}, 43, 1},
    {{76453, 12}, 43, 1},
    {{76465, 14}, 43, 1},
    {{76479, 14}, 43, 1},
    {{76493, 19}, 43, 1},
    {{76512, 8}, 12, 1},
    {{76520, 10}, 12, 1},
    {{76530, 10}, 12, 1},
    {{76540, 15}, 54, 1},
    {{76555, 22}, 54, 1},
    {{76577, 17}, 54, 1},
    {{76594, 17}, 54, 1},
    {{76611, 15}, 54, 1},
    {{76626, 10}, 235, 1},
    {{76636, 13}, 183, 1},
    {{76649, 15}, 183, 1},
    {{76664, 13}, 183, 1},
    {{76677, 13}, 203, 1},
    {{76690, 12}, 203, 1},
    {{76702, 14}, 43, 1},
    {{76716, 14}, 43, 1},
    {{76730, 8}, 12, 1},
    {{76738, 10}, 12, 1},
    {{76748, 32}, 159, 1},
    {{76780, 30}, 159, 1},
    {{76810, 12}, 159, 1},
    {{76822, 30}, 159, 1},
    {{76852, 12}, 153, 1},
    {{76864, 12}, 153, 1},
    {{76876, 10}, 144, 1},
    {{76886, 8}, 64, 1},
    {{76894, 8}, 64, 1},
    {{76902, 13}, 64, 1},
    {{76915, 10}, 187, 1},
    {{76925, 10}, 187, 1},
    {{76935, 10}, 187, 1},
    {{76945, 10}, 220, 1},
    {{76955, 10}, 220, 1},
    {{76965, 12}, 220, 1},
    {{76977, 6}, 201, 1},
    {{76983, 14}, 38, 1},
    {{76997, 14}, 38, 1},
    {{77011, 12}, 8, 1},
    {{77023, 12}, 163, 1},
    {{77035, 10}, 11, 1},
    {{77045, 15}, 11, 1},
    {{77060, 12}, 11, 1},
    {{77072, 10}, 11, 1},
    {{77082, 10}, 11, 1},
    {{77092, 10}, 11, 1},
    {{77102, 10}, 11, 1},
    {{77112, 10}, 44, 1},
    {{77122, 29}, 240, 1},
    {{77151, 10}, 134, 1},
    {{77161, 12}, 134, 1},
    {{77173, 10}, 134, 1},
    {{77183, 12}, 134, 1},
    {{77195, 8}, 151, 1},
    {{77203, 10}, 151, 1},
    {{77213, 18}, 268, 1},
    {{77231, 18}, 268, 1},
    {{77249, 10}, 268, 1},
    {{77259, 28}, 160, 1},
    {{77287, 30}, 160, 1},
    {{77317, 30}, 160, 1},
    {{77347, 14}, 50, 1},
    {{77361, 16}, 130, 1},
    {{77377, 15}, 130, 1},
    {{77392, 17}, 130, 1},
    {{77409, 16}, 130, 1},
    {{77425, 14}, 248, 1},
    {{77439, 18}, 256, 1},
    {{77457, 18}, 256, 1},
    {{77475, 15}, 232, 1},
    {{77490, 17}, 232, 1},
    {{77507, 15}, 232, 1},
    {{77522, 10}, 1, 1},
    {{77532, 23}, 242, 1},
    {{77555, 23}, 242, 1},
    {{77578, 10}, 1, 1},
    {{77588, 23}, 242, 1},
    {{77611, 23}, 242, 1},
    {{77634, 23}, 242, 1},
    {{77657, 23}, 242, 1},
    {{77680, 12}, 248, 1},
    {{77692, 8}, 24, 1},
    {{77700, 10}, 24, 1},
    {{77710, 10}, 24, 1},
    {{77720, 29}, 240, 1},
    {{77749, 27}, 240, 1},
    {{77776, 27}, 240, 1},
    {{77803, 8}, 250, 1},
    {{77811, 8}, 250, 1},
    {{77819, 8}, 250, 1},
    {{77827, 8}, 250, 1},
    {{77835, 10}, 142, 1},
    {{77845, 29}, 240, 1},
    {{77874, 12}, 116, 1},
    {{77886, 8}, 151, 1},
    {{77894, 12}, 133, 1},
    {{77906, 18}, 67, 1},
    {{77924, 18}, 67, 1},
    {{77942, 16}, 67, 1},
    {{77958, 16}, 67, 1},
    {{77974, 12}, 181, 1},
    {{77986, 12}, 181, 1},
    {{77998, 12}, 181, 1},
    {{78010, 18}, 67, 1},
    {{78028, 8}, 59, 1},
    {{78036, 8}, 59, 1},
    {{78044, 6}, 33, 1},
    {{78050, 8}, 33, 1},
    {{78058, 26}, 179, 1},
    {{78084, 26}, 179, 1},
    {{78110, 8}, 85, 1},
    {{78118, 10}, 85, 1},
    {{78128, 6}, 33, 1},
    {{78134, 26}, 179, 1},
    {{78160, 8}, 59, 1},
    {{78168, 6}, 33, 1},
    {{78174, 16}, 67, 1},
    {{78190, 12}, 181, 1},
    {{78202, 26}, 179, 1},
    {{78228, 8}, 59, 1},
    {{78236, 12}, 118, 1},
    {{78248, 16}, 245, 1},
    {{78264, 16}, 41, 1},
    {{78280, 16}, 41, 1},
    {{78296, 18}, 245, 1},
    {{78314, 17}, 178, 1},
    {{78331, 17}, 178, 1},
    {{78348, 25}, 186, 1},
    {{78373, 25}, 186, 1},
    {{78398, 25}, 186, 1},
    {{78423, 25}, 186, 1},
    {{78448, 15}, 162, 1},
    {{78463, 15}, 162, 1},
    {{78478, 15}, 162, 1},
    {{78493, 15}, 197, 1},
    {{78508, 29}, 268, 1},
    {{78537, 31}, 268, 1},
    {{78568, 25}, 196, 1},
    {{78593, 41}, 10, 1},
    {{78634, 41}, 10, 1},
    {{78675, 41}, 10, 1},
    {{78716, 41}, 10, 1},
    {{78757, 21}, 215, 1},
    {{78778, 33}, 164, 1},
    {{78811, 25}, 196, 1},
    {{78836, 25}, 196, 1},
    {{78861, 16}, 172, 1},
    {{78877, 28}, 172, 1},
    {{78905, 28}, 172, 1},
    {{78933, 16}, 172, 1},
    {{78949, 17}, 178, 1},
    {{78966, 17}, 178, 1},
    {{78983, 14}, 222, 1},
    {{78997, 14}, 222, 1},
    {{79011, 19}, 222, 1},
    {{79030, 14}, 222, 1},
    {{79044, 16}, 222, 1},
    {{79060, 14}, 222, 1},
    {{79074, 10}, 49, 1},
    {{79084, 12}, 118, 1},
    {{79096, 8}, 129, 1},
    {{79104, 21}, 129, 1},
    {{79125, 21}, 129, 1},
    {{79146, 21}, 129, 1},
    {{79167, 14}, 5, 1},
    {{79181, 14}, 5, 1},
    {{79195, 12}, 5, 1},
    {{79207, 14}, 5, 1},
    {{79221, 12}, 5, 1},
    {{79233, 14}, 5, 1},
    {{79247, 15}, 234, 1},
    {{79262, 8}, 141, 1},
    {{79270, 12}, 189, 1},
    {{79282, 12}, 148, 1},
    {{79294, 12}, 148, 1},
    {{79306, 10}, 148, 1},
    {{79316, 17}, 131, 1},
    {{79333, 16}, 131, 1},
    {{79349, 10}, 189, 1},
    {{79359, 16}, 124, 1},
    {{79375, 10}, 189, 1},
    {{79385, 19}, 131, 1},
    {{79404, 12}, 189, 1},
    {{79416, 10}, 55, 1},
    {{79426, 12}, 55, 1},
    {{79438, 12}, 55, 1},
    {{79450, 10}, 55, 1},
    {{79460, 12}, 55, 1},
    {{79472, 12}, 55, 1},
    {{79484, 12}, 47, 1},
    {{79496, 10}, 41, 1},
    {{79506, 8}, 141, 1},
    {{79514, 8}, 49, 1},
    {{79522, 10}, 49, 1},
    {{79532, 10}, 49, 1},
    {{79542, 15}, 49, 1},
    {{79557, 12}, 49, 1},
    {{79569, 10}, 49, 1},
    {{79579, 11}, 49, 1},
    {{79590, 6}, 268, 1},
    {{79596, 10}, 31, 1},
    {{79606, 10}, 31, 1},
    {{79616, 18}, 62, 1},
    {{79634, 14}, 45, 1},
    {{79648, 14}, 45, 1},
    {{79662, 14}, 45, 1},
    {{79676, 19}, 107, 1},
    {{79695, 16}, 62, 1},
    {{79711, 17}, 62, 1},
    {{79728, 18}, 62, 1},
    {{79746, 23}, 62, 1},
    {{79769, 18}, 62, 1},
    {{79787, 16}, 62, 1},
    {{79803, 16}, 62, 1},
    {{79819, 8}, 236, 1},
    {{79827, 8}, 236, 1},
    {{79835, 14}, 55, 1},
    {{79849, 12}, 148, 1},
    {{79861, 10}, 148, 1},
    {{79871, 16}, 131, 1},
    {{79887, 16}, 124, 1},
    {{79903, 10}, 189, 1},
    {{79913, 10}, 189, 1},
    {{79923, 8}, 141, 1},
    {{79931, 12}, 140, 1},
    {{79943, 12}, 140, 1},
    {{79955, 12}, 140, 1},
    {{79967, 10}, 58, 1},
    {{79977, 12}, 58, 1},
    {{79989, 17}, 58, 1},
    {{80006, 14}, 58, 1},
    {{80020, 14}, 58, 1},
    {{80034, 10}, 58, 1},
    {{80044, 14}, 193, 1},
    {{80058, 12}, 80, 1},
    {{80070, 14}, 80, 1},
    {{80084, 19}, 80, 1},
    {{80103, 12}, 140, 1},
    {{80115, 12}, 75, 1},
    {{80127, 14}, 75, 1},
    {{80141, 19}, 75, 1},
    {{80160, 14}, 75, 1},
    {{80174, 15}, 86, 1},
    {{80189, 17}, 86, 1},
    {{80206, 17}, 86, 1},
    {{80223, 17}, 56, 1},
    {{80240, 12}, 56, 1},
    {{80252, 12}, 56, 1},
    {{80264, 12}, 56, 1},
    {{80276, 10}, 143, 1},
    {{80286, 10}, 143, 1},
    {{80296, 14}, 193, 1},
    {{80310, 14}, 80, 1},
    {{80324, 12}, 56, 1},
    {{80336, 14}, 75, 1},
    {{80350, 10}, 96, 1},
    {{80360, 17}, 96, 1},
    {{80377, 21}, 96, 1},
    {{80398, 21}, 96, 1},
    {{80419, 10}, 96, 1},
    {{80429, 12}, 56, 1},
    {{80441, 17}, 86, 1},
    {{80458, 8}, 206, 1},
    {{80466, 18}, 154, 1},
    {{80484, 22}, 147, 1},
    {{80506, 19}, 147, 1},
    {{80525, 18}, 147, 1},
    {{80543, 18}, 182, 1},
    {{80561, 6}, 224, 1},
    {{80567, 14}, 35, 1},
    {{80581, 18}, 35, 1},
    {{80599, 14}, 35, 1},
    {{80613, 16}, 35, 1},
    {{80629, 18}, 35, 1},
    {{80647, 18}, 35, 1},
    {{80665, 18}, 35, 1},
    {{80683, 12}, 213, 1},
    {{80695, 26}, 180, 1},
    {{80721, 28}, 180, 1},
    {{80749, 26}, 180, 1},
    {{80775, 18}, 182, 1},
    {{80793, 18}, 182, 1},
    {{80811, 14}, 146, 1},
    {{80825, 12}, 74, 1},
    {{80837, 22}, 50, 1},
    {{80859, 12}, 195, 1},
    {{80871, 20}, 251, 1},
    {{80891, 14}, 19, 1},
    {{80905, 10}, 119, 1},
    {{80915, 10}, 119, 1},
    {{80925, 14}, 118, 1},
    {{80939, 20}, 251, 1},
    {{80959, 16}, 61, 1},
    {{80975, 16}, 61, 1},
    {{80991, 18}, 61, 1},
    {{81009, 23}, 61, 1},
    {{81032, 18}, 61, 1},
    {{81050, 16}, 118, 1},
    {{81066, 13}, 121, 1},
    {{81079, 10}, 121, 1},
    {{81089, 16}, 139, 1},
    {{81105, 14}, 139, 1},
    {{81119, 16}, 238, 1},
    {{81135, 14}, 118, 1},
    {{81149, 14}, 118, 1},
    {{81163, 8}, 121, 1},
    {{81171, 11}, 121, 1},
    {{81182, 14}, 94, 1},
    {{81196, 14}, 94, 1},
    {{81210, 10}, 21, 1},
    {{81220, 10}, 21, 1},
    {{81230, 17}, 21, 1},
    {{81247, 10}, 21, 1},
    {{81257, 10}, 249, 1},
    {{81267, 10}, 249, 1},
    {{81277, 12}, 138, 1},
    {{81289, 10}, 138, 1},
    {{81299, 12}, 249, 1},
    {{81311, 12}, 249, 1},
    {{81323, 17}, 115, 1},
    {{81340, 16}, 200, 1},
    {{81356, 12}, 190, 1},
    {{81368, 12}, 190, 1},
    {{81380, 10}, 138, 1},
    {{81390, 12}, 190, 1},
    {{81402, 10}, 138, 1},
    {{81412, 10}, 249, 1},
    {{81422, 10}, 138, 1},
    {{81432, 17}, 115, 1},
    {{81449, 17}, 200, 1},
    {{81466, 10}, 138, 1},
    {{81476, 12}, 135, 1},
    {{81488, 12}, 135, 1},
    {{81500, 24}, 95, 1},
    {{81524, 19}, 129, 1},
    {{81543, 18}, 137, 1},
    {{81561, 12}, 137, 1},
    {{81573, 16}, 223, 1},
    {{81589, 12}, 190, 1},
    {{81601, 14}, 137, 1},
    {{81615, 18}, 137, 1},
    {{81633, 16}, 69, 1},
    {{81649, 16}, 69, 1},
    {{81665, 13}, 85, 1},
    {{81678, 13}, 85, 1},
    {{81691, 19}, 92, 1},
    {{81710, 16}, 92, 1},
    {{81726, 10}, 133, 1},
    {{81736, 17}, 133, 1},
    {{81753, 12}, 77, 1},
    {{81765, 10}, 47, 1},
    {{81775, 12}, 133, 1},
    {{81787, 14}, 77, 1},
    {{81801, 22}, 99, 1},
    {{81823, 22}, 99, 1},
    {{81845, 14}, 29, 1},
    {{81859, 13}, 203, 1},
    {{81872, 13}, 183, 1},
    {{81885, 12}, 183, 1},
    {{81897, 14}, 126, 1},
    {{81911, 12}, 253, 1},
    {{81923, 20}, 127, 1},
    {{81943, 17}, 123, 1},
    {{81960, 12}, 41, 1},
    {{81972, 22}, 41, 1},
    {{81994, 8}, 75, 1},
    {{82002, 10}, 147, 1},
    {{82012, 18}, 147, 1},
    {{82030, 12}, 195, 1},
    {{82042, 16}, 61, 1},
    {{82058, 7}, 195, 1},
    {{82065, 9}, 61, 1},
    {{82074, 10}, 139, 1},
    {{82084, 12}, 195, 1},
    {{82096, 18}, 61, 1},
    {{82114, 16}, 238, 1},
    {{82130, 13}, 139, 1},
    {{82143, 15}, 82, 1},
    {{82158, 18}, 252, 1},
    {{82176, 18}, 252, 1},
    {{82194, 12}, 229, 1},
    {{82206, 17}, 82, 1},
    {{82223, 12}, 46, 1},
    {{82235, 19}, 103, 1},
    {{82254, 10}, 40, 1},
    {{82264, 10}, 40, 1},
    {{82274, 13}, 85, 1},
    {{82287, 12}, 79, 1},
    {{82299, 18}, 252, 1},
    {{82317, 10}, 87, 1},
    {{82327, 18}, 16, 1},
    {{82345, 18}, 16, 1},
    {{82363, 16}, 254, 1},
    {{82379, 112}, 77, 1},
    {{82491, 14}, 46, 1},
    {{82505, 14}, 46, 1},
    {{82519, 18}, 217, 1},
    {{82537, 12}, 46, 1},
    {{82549, 19}, 103, 1},
    {{82568, 14}, 46, 1},
    {{82582, 8}, 101, 1},
    {{82590, 10}, 78, 1},
    {{82600, 12}, 76, 1},
    {{82612, 14}, 114, 1},
    {{82626, 10}, 11, 1},
    {{82636, 18}, 4, 1},
    {{82654, 10}, 78, 1},
    {{82664, 14}, 53, 1},
    {{82678, 15}, 88, 1},
    {{82693, 12}, 17, 1},
    {{82705, 22}, 45, 1},
    {{82727, 12}, 164, 1},
    {{82739, 12}, 191, 1},
    {{82751, 10}, 13, 1},
    {{82761, 18}, 25, 1},
    {{82779, 25}, 174, 1},
    {{82804, 18}, 51, 1},
    {{82822, 20}, 28, 1},
    {{82842, 16}, 71, 1},
    {{82858, 12}, 93, 1},
    {{82870, 20}, 136, 1},
    {{82890, 10}, 102, 1},
    {{82900, 10}, 111, 1},
    {{82910, 8}, 107, 1},
    {{82918, 12}, 188, 1},
    {{82930, 8}, 84, 1},
    {{82938, 12}, 81, 1},
    {{82950, 14}, 70, 1},
    {{82964, 12}, 77, 1},
    {{82976, 22}, 77, 1},
    {{82998, 20}, 77, 1},
    {{83018, 10}, 77, 1},
    {{83028, 12}, 30, 1},
    {{83040, 16}, 47, 1},
    {{83056, 18}, 69, 1},
    {{83074, 18}, 69, 1},
    {{83092, 16}, 77, 1},
    {{83108, 12}, 58, 1},
    {{83120, 12}, 140, 1},
    {{83132, 14}, 75, 1},
    {{83146, 15}, 86, 1},
    {{83161, 12}, 75, 1},
    {{83173, 14}, 193, 1},
    {{83187, 12}, 96, 1},
    {{83199, 14}, 96, 1},
    {{83213, 10}, 143, 1},
    {{83223, 10}, 22, 1},
    {{83233, 6}, 22, 1},
    {{83239, 18}, 45, 1},
    {{83257, 11}, 171, 1},
    {{83268, 10}, 100, 1},
    {{83278, 10}, 113, 1},
    {{83288, 12}, 0, 1},
    {{83300, 8}, 169, 1},
    {{83308, 14}, 0, 1},
    {{83322, 20}, 29, 1},
    {{83342, 26}, 72, 1},
    {{83368, 12}, 68, 1},
    {{83380, 12}, 68, 1},
    {{83392, 12}, 68, 1},
    {{83404, 21}, 185, 1},
    {{83425, 21}, 185, 1},
    {{83446, 8}, 264, 1},
    {{83454, 14}, 108, 1},
    {{83468, 12}, 93, 1},
    {{83480, 14}, 227, 1},
    {{83494, 20}, 89, 1},
    {{83514, 18}, 109, 1},
    {{83532, 14}, 167, 1},
    {{83546, 12}, 112, 1},
    {{83558, 12}, 228, 1},
    {{83570, 16}, 266, 1},
    {{83586, 10}, 145, 1},
    {{83596, 8}, 168, 1},
    {{83604, 6}, 263, 1},
    {{83610, 23}, 52, 1},
    {{83633, 14}, 110, 1},
    {{83647, 20}, 66, 1},
    {{83667, 30}, 45, 1},
    {{83697, 14}, 175, 1},
    {{83711, 29}, 122, 1},
    {{83740, 12}, 170, 1},
    {{83752, 12}, 27, 1},
    {{83764, 16}, 19, 1},
    {{83780, 10}, 119, 1},
    {{83790, 12}, 195, 1},
    {{83802, 16}, 61, 1},
    {{83818, 14}, 139, 1},
    {{83832, 20}, 238, 1},
    {{83852, 16}, 94, 1},
    {{83868, 8}, 33, 1},
    {{83876, 14}, 126, 1},
    {{83890, 12}, 3, 1},
    {{83902, 12}, 7, 1},
    {{83914, 12}, 184, 1},
    {{83926, 12}, 83, 1},
    {{83938, 12}, 3, 1},
    {{83950, 12}, 14, 1},
    {{83962, 14}, 14, 1},
    {{83976, 16}, 14, 1},
    {{83992, 16}, 149, 1},
    {{84008, 16}, 149, 1},
    {{84024, 14}, 176, 1},
    {{84038, 10}, 34, 1},
    {{84048, 10}, 265, 1},
    {{84058, 12}, 18, 1},
    {{84070, 16}, 18, 1},
    {{84086, 20}, 177, 1},
    {{84106, 16}, 194, 1},
    {{84122, 16}, 15, 1},
    {{84138, 20}, 177, 1},
    {{84158, 16}, 158, 1},
    {{84174, 14}, 194, 1},
    {{84188, 16}, 15, 1},
    {{84204, 14}, 267, 1},
    {{84218, 12}, 267, 1},
    {{84230, 14}, 104, 1},
    {{84244, 12}, 133, 1},
    {{84256, 14}, 77, 1},
    {{84270, 26}, 99, 1},
    {{84296, 14}, 97, 1},
    {{84310, 14}, 97, 1},
    {{84324, 12}, 198, 1},
    {{84336, 12}, 36, 1},
    {{84348, 14}, 43, 1},
    {{84362, 6}, 12, 1},
    {{84368, 10}, 12, 1},
    {{84378, 15}, 183, 1},
    {{84393, 17}, 183, 1},
    {{84410, 15}, 54, 1},
    {{84425, 19}, 46, 1},
    {{84444, 12}, 138, 1},
    {{84456, 12}, 249, 1},
    {{84468, 12}, 190, 1},
    {{84480, 12}, 76, 1},
    {{84492, 18}, 4, 1},
    {{84510, 20}, 4, 1},
    {{84530, 10}, 78, 1},
    {{84540, 10}, 134, 1},
    {{84550, 8}, 151, 1},
    {{84558, 12}, 17, 1},
    {{84570, 14}, 88, 1},
    {{84584, 30}, 160, 1},
    {{84614, 14}, 50, 1},
    {{84628, 14}, 130, 1},
    {{84642, 17}, 232, 1},
    {{84659, 31}, 240, 1},
    {{84690, 10}, 250, 1},
    {{84700, 18}, 25, 1},
    {{84718, 10}, 24, 1},
    {{84728, 14}, 126, 1},
    {{84742, 14}, 253, 1},
    {{84756, 18}, 67, 1},
    {{84774, 12}, 181, 1},
    {{84786, 8}, 59, 1},
    {{84794, 26}, 179, 1},
    {{84820, 15}, 162, 1},
    {{84835, 17}, 197, 1},
    {{84852, 21}, 178, 1},
    {{84873, 25}, 186, 1},
    {{84898, 25}, 186, 1},
    {{84923, 31}, 268, 1},
    {{84954, 12}, 222, 1},
    {{84966, 10}, 141, 1},
    {{84976, 14}, 5, 1},
    {{84990, 12}, 148, 1},
    {{85002, 10}, 189, 1},
    {{85012, 12}, 55, 1},
    {{85024, 10}, 236, 1},
    {{85034, 10}, 49, 1},
    {{85044, 10}, 31, 1},
    {{85054, 16}, 45, 1},
    {{85070, 16}, 62, 1},
    {{85086, 12}, 5, 1},
    {{85098, 16}, 6, 1},
    {{85114, 12}, 73, 1},
    {{85126, 20}, 173, 1},
    {{85146, 18}, 192, 1},
    {{85164, 14}, 26, 1},
    {{85178, 14}, 26, 1},
    {{85192, 18}, 154, 1},
    {{85210, 12}, 23, 1},
    {{85222, 16}, 132, 1},
    {{85238, 16}, 60, 1},
    {{85254, 16}, 231, 1},
    {{85270, 12}, 58, 1},
    {{85282, 14}, 80, 1},
    {{85296, 12}, 56, 1},
    {{85308, 10}, 143, 1},
    {{85318, 14}, 193, 1},
    {{85332, 10}, 75, 1},
    {{85342, 14}, 21, 1},
    {{85356, 10}, 11, 1},
    {{85366, 10}, 134, 1},
    {{85376, 16}, 35, 1},
    {{85392, 8}, 24, 1},
    {{85400, 18}, 98, 1},
    {{85418, 8}, 263, 1},
    {{85426, 10}, 20, 1},
    {{85436, 32}, 159, 1},
    {{85468, 10}, 220, 1},
    {{85478, 12}, 153, 1},
    {{85490, 8}, 64, 1},
    {{85498, 10}, 187, 1},
    {{85508, 14}, 35, 1},
    {{85522, 18}, 35, 1},
    {{85540, 15}, 82, 1},
    {{85555, 14}, 229, 1},
    {{85569, 16}, 229, 1},
    {{85585, 12}, 91, 1},
    {{85597, 16}, 69, 1},
    {{85613, 17}, 103, 1},
    {{85630, 14}, 159, 1},
    {{85644, 12}, 220, 1},
    {{85656, 17}, 147, 1},
    {{85673, 12}, 187, 1},
    {{85685, 10}, 64, 1},
    {{85695, 10}, 144, 1},
    {{85705, 12}, 153, 1},
    {{85717, 16}, 252, 1},
    {{85733, 12}, 47, 1},
    {{85745, 18}, 252, 1},
    {{85763, 14}, 79, 1},
    {{85777, 10}, 79, 1},
    {{85787, 8}, 87, 1},
    {{85795, 18}, 16, 1},
    {{85813, 14}, 16, 1},
    {{85827, 14}, 254, 1},
    {{85841, 31}, 210, 1},
    {{85872, 12}, 46, 1},
    {{85884, 14}, 92, 1},
    {{85898, 16}, 217, 1},
    {{85914, 16}, 217, 1},
    {{85930, 10}, 187, 1},
    {{85940, 8}, 101, 1},
    {{85948, 8}, 101, 1},
    {{85956, 12}, 216, 1},
    {{85968, 10}, 40, 1},
    {{85978, 12}, 164, 1},
    {{85990, 14}, 114, 1},
    {{86004, 12}, 191, 1},
    {{86016, 8}, 78, 1},
    {{86024, 10}, 13, 1},
    {{86034, 18}, 4, 1},
    {{86052, 23}, 174, 1},
    {{86075, 12}, 164, 1},
    {{86087, 16}, 25, 1},
    {{86103, 12}, 25, 1},
    {{86115, 12}, 48, 1},
    {{86127, 14}, 37, 1},
    {{86141, 12}, 191, 1},
    {{86153, 25}, 174, 1},
    {{86178, 18}, 51, 1},
    {{86196, 12}, 51, 1},
    {{86208, 10}, 13, 1},
    {{86218, 10}, 76, 1},
    {{86228, 16}, 45, 1},
    {{86244, 14}, 134, 1},
    {{86258, 16}, 134, 1},
    {{86274, 12}, 88, 1},
    {{86286, 12}, 88, 1},
    {{86298, 10}, 53, 1},
    {{86308, 25}, 243, 1},
    {{86333, 12}, 105, 1},
    {{86345, 12}, 114, 1},
    {{86357, 12}, 17, 1},
    {{86369, 22}, 28, 1},
    {{86391, 8}, 65, 1},
    {{86399, 18}, 28, 1},
    {{86417, 18}, 199, 1},
    {{86435, 16}, 150, 1},
    {{86451, 12}, 150, 1},
    {{86463, 10}, 71, 1},
    {{86473, 10}, 17, 1},
    {{86483, 14}, 4, 1},
    {{86497, 10}, 76, 1},
    {{86507, 12}, 253, 1},
    {{86519, 18}, 136, 1},
    {{86537, 16}, 157, 1},
    {{86553, 17}, 123, 1},
    {{86570, 12}, 63, 1},
    {{86582, 16}, 63, 1},
    {{86598, 10}, 126, 1},
    {{86608, 8}, 84, 1},
    {{86616, 8}, 111, 1},
    {{86624, 10}, 102, 1},
    {{86634, 8}, 111, 1},
    {{86642, 18}, 226, 1},
    {{86660, 24}, 226, 1},
    {{86684, 10}, 70, 1},
    {{86694, 10}, 81, 1},
    {{86704, 10}, 81, 1},
    {{86714, 12}, 70, 1},
    {{86726, 18}, 32, 1},
    {{86744, 8}, 84, 1},
    {{86752, 8}, 84, 1},
    {{86760, 12}, 258, 1},
    {{86772, 18}, 126, 1},
    {{86790, 8}, 107, 1},
    {{86798, 10}, 188, 1},
    {{86808, 12}, 125, 1},
    {{86820, 10}, 107, 1},
    {{86830, 14}, 188, 1},
    {{86844, 6}, 102, 1},
    {{86850, 16}, 19, 1},
    {{86866, 14}, 195, 1},
    {{86880, 16}, 238, 1},
    {{86896, 17}, 139, 1},
    {{86913, 10}, 119, 1},
    {{86923, 25}, 118, 1},
    {{86948, 12}, 195, 1},
    {{86960, 11}, 121, 1},
    {{86971, 17}, 139, 1},
    {{86988, 16}, 238, 1},
    {{87004, 14}, 61, 1},
    {{87018, 12}, 19, 1},
    {{87030, 16}, 61, 1},
    {{87046, 14}, 42, 1},
    {{87060, 14}, 73, 1},
    {{87074, 18}, 6, 1},
    {{87092, 22}, 173, 1},
    {{87114, 12}, 26, 1},
    {{87126, 12}, 60, 1},
    {{87138, 16}, 231, 1},
    {{87154, 16}, 132, 1},
    {{87170, 10}, 60, 1},
    {{87180, 14}, 231, 1},
    {{87194, 8}, 23, 1},
    {{87202, 8}, 73, 1},
    {{87210, 16}, 154, 1},
    {{87226, 12}, 6, 1},
    {{87238, 16}, 173, 1},
    {{87254, 12}, 192, 1},
    {{87266, 8}, 26, 1},
    {{87274, 10}, 30, 1},
    {{87284, 12}, 30, 1},
    {{87296, 8}, 22, 1},
    {{87304, 21}, 225, 1},
    {{87325, 10}, 140, 1},
    {{87335, 12}, 140, 1},
    {{87347, 10}, 58, 1},
    {{87357, 14}, 193, 1},
    {{87371, 14}, 80, 1},
    {{87385, 14}, 75, 1},
    {{87399, 10}, 143, 1},
    {{87409, 14}, 193, 1},
    {{87423, 12}, 56, 1},
    {{87435, 10}, 56, 1},
    {{87445, 10}, 80, 1},
    {{87455, 22}, 99, 1},
    {{87477, 12}, 133, 1},
    {{87489, 18}, 99, 1},
    {{87507, 16}, 77, 1},
    {{87523, 12}, 77, 1},
    {{87535, 14}, 219, 1},
    {{87549, 12}, 108, 1},
    {{87561, 11}, 171, 1},
    {{87572, 10}, 100, 1},
    {{87582, 10}, 100, 1},
    {{87592, 10}, 113, 1},
    {{87602, 8}, 211, 1},
    {{87610, 12}, 68, 1},
    {{87622, 25}, 185, 1},
    {{87647, 8}, 264, 1},
    {{87655, 11}, 171, 1},
    {{87666, 15}, 209, 1},
    {{87681, 23}, 205, 1},
    {{87704, 12}, 68, 1},
    {{87716, 17}, 185, 1},
    {{87733, 18}, 72, 1},
    {{87751, 18}, 29, 1},
    {{87769, 8}, 169, 1},
    {{87777, 8}, 169, 1},
    {{87785, 12}, 0, 1},
    {{87797, 14}, 264, 1},
    {{87811, 14}, 264, 1},
    {{87825, 14}, 267, 1},
    {{87839, 12}, 3, 1},
    {{87851, 10}, 7, 1},
    {{87861, 8}, 233, 1},
    {{87869, 22}, 177, 1},
    {{87891, 14}, 267, 1},
    {{87905, 12}, 14, 1},
    {{87917, 10}, 165, 1},
    {{87927, 10}, 3, 1},
    {{87937, 12}, 104, 1},
    {{87949, 12}, 104, 1},
    {{87961, 12}, 230, 1},
    {{87973, 20}, 177, 1},
    {{87993, 18}, 194, 1},
    {{88011, 14}, 158, 1},
    {{88025, 16}, 15, 1},
    {{88041, 10}, 221, 1},
    {{88051, 12}, 267, 1},
    {{88063, 10}, 184, 1},
    {{88073, 12}, 34, 1},
    {{88085, 10}, 18, 1},
    {{88095, 10}, 265, 1},
    {{88105, 10}, 7, 1},
    {{88115, 12}, 149, 1},
    {{88127, 10}, 246, 1},
    {{88137, 12}, 176, 1},
    {{88149, 10}, 128, 1},
    {{88159, 8}, 83, 1},
    {{88167, 21}, 156, 1},
    {{88188, 10}, 14, 1},
    {{88198, 10}, 244, 1},
    {{88208, 12}, 36, 1},
    {{88220, 12}, 36, 1},
    {{88232, 15}, 54, 1},
    {{88247, 10}, 235, 1},
    {{88257, 15}, 183, 1},
    {{88272, 15}, 183, 1},
    {{88287, 18}, 183, 1},
    {{88305, 14}, 97, 1},
    {{88319, 14}, 97, 1},
    {{88333, 6}, 12, 1},
    {{88339, 14}, 43, 1},
    {{88353, 14}, 43, 1},
    {{88367, 8}, 198, 1},
    {{88375, 17}, 178, 1},
    {{88392, 17}, 178, 1},
    {{88409, 8}, 141, 1},
    {{88417, 15}, 162, 1},
    {{88432, 25}, 186, 1},
    {{88457, 41}, 10, 1},
    {{88498, 10}, 49, 1},
    {{88508, 18}, 222, 1},
    {{88526, 12}, 5, 1},
    {{88538, 8}, 236, 1},
    {{88546, 10}, 49, 1},
    {{88556, 16}, 62, 1},
    {{88572, 10}, 141, 1},
    {{88582, 10}, 189, 1},
    {{88592, 10}, 148, 1},
    {{88602, 14}, 124, 1},
    {{88616, 12}, 245, 1},
    {{88628, 14}, 41, 1},
    {{88642, 14}, 41, 1},
    {{88656, 13}, 197, 1},
    {{88669, 13}, 162, 1},
    {{88682, 21}, 186, 1},
    {{88703, 15}, 234, 1},
    {{88718, 17}, 215, 1},
    {{88735, 35}, 10, 1},
    {{88770, 23}, 196, 1},
    {{88793, 28}, 172, 1},
    {{88821, 28}, 214, 1},
    {{88849, 23}, 268, 1},
    {{88872, 8}, 141, 1},
    {{88880, 14}, 5, 1},
    {{88894, 10}, 31, 1},
    {{88904, 12}, 55, 1},
    {{88916, 12}, 55, 1},
    {{88928, 12}, 222, 1},
    {{88940, 16}, 69, 1},
    {{88956, 8}, 87, 1},
    {{88964, 10}, 94, 1},
    {{88974, 10}, 11, 1},
    {{88984, 27}, 240, 1},
    {{89011, 8}, 250, 1},
    {{89019, 10}, 74, 1},
    {{89029, 10}, 142, 1},
    {{89039, 12}, 248, 1},
    {{89051, 16}, 146, 1},
    {{89067, 8}, 116, 1},
    {{89075, 15}, 232, 1},
    {{89090, 10}, 1, 1},
    {{89100, 21}, 242, 1},
    {{89121, 14}, 182, 1},
    {{89135, 12}, 35, 1},
    {{89147, 14}, 35, 1},
    {{89161, 18}, 50, 1},
    {{89179, 24}, 160, 1},
    {{89203, 14}, 50, 1},
    {{89217, 26}, 180, 1},
    {{89243, 10}, 213, 1},
    {{89253, 26}, 8, 1},
    {{89279, 10}, 38, 1},
    {{89289, 13}, 130, 1},
    {{89302, 17}, 163, 1},
    {{89319, 8}, 24, 1},
    {{89327, 8}, 11, 1},
    {{89335, 6}, 151, 1},
    {{89341, 15}, 115, 1},
    {{89356, 17}, 115, 1},
    {{89373, 17}, 200, 1},
    {{89390, 10}, 21, 1},
    {{89400, 8}, 249, 1},
    {{89408, 10}, 138, 1},
    {{89418, 16}, 109, 1},
    {{89434, 14}, 108, 1},
    {{89448, 14}, 227, 1},
    {{89462, 14}, 98, 1},
    {{89476, 14}, 112, 1},
    {{89490, 14}, 167, 1},
    {{89504, 14}, 175, 1},
    {{89518, 8}, 93, 1},
    {{89526, 23}, 122, 1},
    {{89549, 20}, 155, 1},
    {{89569, 14}, 219, 1},
    {{89583, 14}, 110, 1},
    {{89597, 12}, 108, 1},
    {{89609, 10}, 170, 1},
    {{89619, 16}, 66, 1},
    {{89635, 14}, 66, 1},
    {{89649, 8}, 257, 1},
    {{89657, 14}, 175, 1},
    {{89671, 14}, 89, 1},
    {{89685, 12}, 109, 1},
    {{89697, 10}, 39, 1},
    {{89707, 10}, 145, 1},
    {{89717, 12}, 228, 1},
    {{89729, 10}, 145, 1},
    {{89739, 8}, 168, 1},
    {{89747, 8}, 168, 1},
    {{89755, 8}, 263, 1},
    {{89763, 16}, 98, 1},
    {{89779, 10}, 263, 1},
    {{89789, 14}, 266, 1},
    {{89803, 12}, 266, 1},
    {{89815, 18}, 266, 1},
    {{89833, 21}, 52, 1},
    {{89854, 20}, 52, 1},
    {{89874, 6}, 20, 1},
    {{89880, 10}, 227, 1},
    {{89890, 8}, 20, 1},
    {{89898, 16}, 266, 1},
    {{89914, 10}, 112, 1},
    {{89924, 10}, 167, 1},
    {{89934, 10}, 27, 1},
    {{89944, 12}, 166, 1},
    {{89956, 10}, 27, 1},
    {{89966, 8}, 33, 1},
    {{89974, 26}, 179, 1},
    {{90000, 8}, 85, 1},
    {{90008, 8}, 59, 1},
    {{90016, 8}, 59, 1},
    {{90024, 24}, 179, 1},
    {{90048, 20}, 67, 1},
    {{90068, 10}, 181, 1},
    {{90078, 18}, 67, 1},
    {{90096, 14}, 135, 1},
    {{90110, 20}, 95, 1},
    {{90130, 16}, 62, 1},
    {{90146, 12}, 190, 1},
    {{90158, 10}, 190, 1},
    {{90168, 8}, 137, 1},
    {{90176, 33}, 86, 1},
    {{90209, 10}, 96, 1},
    {{90219, 13}, 86, 1},
    {{90232, 20}, 86, 1},
    {{90252, 12}, 26, 1},
    {{90264, 18}, 154, 1},
    {{90282, 12}, 229, 1},
    {{90294, 12}, 229, 1},
    {{90306, 6}, 40, 1},
    {{90312, 19}, 103, 1},
    {{90331, 23}, 187, 1},
    {{90354, 16}, 217, 1},
    {{90370, 8}, 187, 1},
    {{90378, 23}, 187, 1},
    {{90401, 8}, 187, 1},
    {{90409, 14}, 79, 1},
    {{90423, 12}, 79, 1},
    {{90435, 16}, 16, 1},
    {{90451, 14}, 46, 1},
    {{90465, 12}, 153, 1},
    {{90477, 8}, 101, 1},
    {{90485, 12}, 220, 1},
    {{90497, 10}, 153, 1},
    {{90507, 12}, 153, 1},
    {{90519, 12}, 82, 1},
    {{90531, 14}, 229, 1},
    {{90545, 10}, 40, 1},
    {{90555, 17}, 252, 1},
    {{90572, 19}, 103, 1},
    {{90591, 14}, 216, 1},
    {{90605, 16}, 217, 1},
    {{90621, 12}, 91, 1},
    {{90633, 12}, 91, 1},
    {{90645, 8}, 101, 1},
    {{90653, 12}, 79, 1},
    {{90665, 16}, 254, 1},
    {{90681, 16}, 16, 1},
    {{90697, 14}, 46, 1},
    {{90711, 8}, 89, 1},
    {{90719, 12}, 159, 1},
    {{90731, 12}, 220, 1},
    {{90743, 12}, 144, 1},
    {{90755, 10}, 187, 1},
    {{90765, 10}, 64, 1},
    {{90775, 14}, 153, 1},
    {{90789, 21}, 147, 1},
    {{90810, 12}, 91, 1},
    {{90822, 12}, 91, 1},
    {{90834, 12}, 69, 1},
    {{90846, 10}, 47, 1},
    {{90856, 14}, 55, 1},
    {{90870, 14}, 5, 1},
    {{90884, 20}, 217, 1},
    {{90904, 12}, 40, 1},
    {{90916, 14}, 79, 1},
    {{90930, 18}, 254, 1},
    {{90948, 20}, 16, 1},
    {{90968, 12}, 87, 1},
    {{90980, 16}, 46, 1},
    {{90996, 16}, 153, 1},
    {{91012, 12}, 144, 1},
    {{91024, 10}, 64, 1},
    {{91034, 10}, 64, 1},
    {{91044, 18}, 69, 1},
    {{91062, 18}, 82, 1},
    {{91080, 25}, 103, 1},
    {{91105, 20}, 16, 1},
    {{91125, 10}, 101, 1},
    {{91135, 13}, 82, 1},
    {{91148, 8}, 206, 1},
    {{91156, 12}, 82, 1},
    {{91168, 14}, 82, 1},
    {{91182, 12}, 229, 1},
    {{91194, 17}, 252, 1},
    {{91211, 16}, 252, 1},
    {{91227, 35}, 252, 1},
    {{91262, 16}, 252, 1},
    {{91278, 14}, 69, 1},
    {{91292, 14}, 216, 1},
    {{91306, 12}, 216, 1},
    {{91318, 14}, 216, 1},
    {{91332, 10}, 47, 1},
    {{91342, 10}, 47, 1},
    {{91352, 16}, 45, 1},
    {{91368, 14}, 45, 1},
    {{91382, 14}, 62, 1},
    {{91396, 14}, 45, 1},
    {{91410, 8}, 64, 1},
    {{91418, 10}, 217, 1},
    {{91428, 16}, 217, 1},
    {{91444, 12}, 31, 1},
    {{91456, 14}, 55, 1},
    {{91470, 14}, 55, 1},
    {{91484, 14}, 5, 1},
    {{91498, 12}, 91, 1},
    {{91510, 8}, 101, 1},
    {{91518, 25}, 89, 1},
    {{91543, 12}, 84, 1},
    {{91555, 12}, 84, 1},
    {{91567, 12}, 85, 1},
    {{91579, 14}, 92, 1},
    {{91593, 14}, 94, 1},
    {{91607, 14}, 94, 1},
    {{91621, 14}, 93, 1},
    {{91635, 12}, 79, 1},
    {{91647, 8}, 87, 1},
    {{91655, 12}, 254, 1},
    {{91667, 12}, 254, 1},
    {{91679, 16}, 254, 1},
    {{91695, 16}, 254, 1},
    {{91711, 16}, 16, 1},
    {{91727, 16}, 16, 1},
    {{91743, 14}, 46, 1},
    {{91757, 28}, 159, 1},
    {{91785, 12}, 144, 1},
    {{91797, 10}, 64, 1},
    {{91807, 21}, 147, 1},
    {{91828, 12}, 220, 1},
    {{91840, 21}, 159, 1},
    {{91861, 10}, 220, 1},
    {{91871, 22}, 84, 1},
    {{91893, 18}, 254, 1},
    {{91911, 8}, 101, 1},
    {{91919, 12}, 91, 1},
    {{91931, 12}, 91, 1},
    {{91943, 12}, 77, 1},
    {{91955, 18}, 16, 1},
    {{91973, 14}, 69, 1},
    {{91987, 20}, 173, 1},
    {{92007, 12}, 76, 1},
    {{92019, 14}, 4, 1},
    {{92033, 16}, 4, 1},
    {{92049, 18}, 4, 1},
    {{92067, 18}, 4, 1},
    {{92085, 10}, 11, 1},
    {{92095, 12}, 76, 1},
    {{92107, 10}, 44, 1},
    {{92117, 8}, 78, 1},
    {{92125, 12}, 38, 1},
    {{92137, 14}, 38, 1},
    {{92151, 12}, 114, 1},
    {{92163, 12}, 114, 1},
    {{92175, 12}, 114, 1},
    {{92187, 14}, 114, 1},
    {{92201, 14}, 114, 1},
    {{92215, 8}, 78, 1},
    {{92223, 10}, 78, 1},
    {{92233, 12}, 51, 1},
    {{92245, 18}, 28, 1},
    {{92263, 20}, 28, 1},
    {{92283, 20}, 28, 1},
    {{92303, 20}, 28, 1},
    {{92323, 18}, 28, 1},
    {{92341, 20}, 28, 1},
    {{92361, 8}, 24, 1},
    {{92369, 20}, 28, 1},
    {{92389, 12}, 150, 1},
    {{92401, 12}, 150, 1},
    {{92413, 14}, 4, 1},
    {{92427, 14}, 4, 1},
    {{92441, 8}, 65, 1},
    {{92449, 10}, 17, 1},
    {{92459, 10}, 17, 1},
    {{92469, 12}, 71, 1},
    {{92481, 12}, 71, 1},
    {{92493, 14}, 150, 1},
    {{92507, 19}, 199, 1},
    {{92526, 12}, 150, 1},
    {{92538, 16}, 71, 1},
    {{92554, 8}, 65, 1},
    {{92562, 12}, 150, 1},
    {{92574, 14}, 150, 1},
    {{92588, 14}, 150, 1},
    {{92602, 8}, 134, 1},
    {{92610, 28}, 160, 1},
    {{92638, 8}, 38, 1},
    {{92646, 10}, 38, 1},
    {{92656, 12}, 53, 1},
    {{92668, 12}, 6, 1},
    {{92680, 25}, 243, 1},
    {{92705, 14}, 50, 1},
    {{92719, 10}, 104, 1},
    {{92729, 10}, 255, 1},
    {{92739, 14}, 105, 1},
    {{92753, 15}, 130, 1},
    {{92768, 10}, 114, 1},
    {{92778, 12}, 105, 1},
    {{92790, 21}, 174, 1},
    {{92811, 12}, 164, 1},
    {{92823, 12}, 248, 1},
    {{92835, 14}, 51, 1},
    {{92849, 14}, 25, 1},
    {{92863, 16}, 25, 1},
    {{92879, 14}, 25, 1},
    {{92893, 16}, 25, 1},
    {{92909, 12}, 48, 1},
    {{92921, 15}, 232, 1},
    {{92936, 10}, 1, 1},
    {{92946, 23}, 242, 1},
    {{92969, 10}, 13, 1},
    {{92979, 10}, 13, 1},
    {{92989, 10}, 142, 1},
    {{92999, 12}, 191, 1},
    {{93011, 10}, 191, 1},
    {{93021, 10}, 191, 1},
    {{93031, 10}, 191, 1},
    {{93041, 12}, 164, 1},
    {{93053, 14}, 37, 1},
    {{93067, 12}, 104, 1},
    {{93079, 8}, 250, 1},
    {{93087, 27}, 240, 1},
    {{93114, 19}, 174, 1},
    {{93133, 23}, 174, 1},
    {{93156, 14}, 25, 1},
    {{93170, 12}, 164, 1},
    {{93182, 8}, 151, 1},
    {{93190, 10}, 88, 1},
    {{93200, 10}, 134, 1},
    {{93210, 15}, 243, 1},
    {{93225, 27}, 243, 1},
    {{93252, 14}, 38, 1},
    {{93266, 12}, 104, 1},
    {{93278, 16}, 88, 1},
    {{93294, 10}, 164, 1},
    {{93304, 10}, 191, 1},
    {{93314, 12}, 164, 1},
    {{93326, 21}, 174, 1},
    {{93347, 16}, 51, 1},
    {{93363, 10}, 134, 1},
    {{93373, 10}, 88, 1},
    {{93383, 29}, 243, 1},
    {{93412, 27}, 243, 1},
    {{93439, 14}, 105, 1},
    {{93453, 19}, 174, 1},
    {{93472, 12}, 134, 1},
    {{93484, 12}, 17, 1},
    {{93496, 14}, 53, 1},
    {{93510, 12}, 134, 1},
    {{93522, 25}, 134, 1},
    {{93547, 12}, 88, 1},
    {{93559, 14}, 88, 1},
    {{93573, 12}, 80, 1},
    {{93585, 12}, 80, 1},
    {{93597, 14}, 80, 1},
    {{93611, 12}, 80, 1},
    {{93623, 14}, 80, 1},
    {{93637, 12}, 58, 1},
    {{93649, 10}, 58, 1},
    {{93659, 10}, 58, 1},
    {{93669, 12}, 140, 1},
    {{93681, 10}, 58, 1},
    {{93691, 12}, 75, 1},
    {{93703, 10}, 75, 1},
    {{93713, 12}, 75, 1},
    {{93725, 14}, 75, 1},
    {{93739, 12}, 138, 1},
    {{93751, 12}, 249, 1},
    {{93763, 10}, 75, 1},
    {{93773, 13}, 86, 1},
    {{93786, 22}, 86, 1},
    {{93808, 13}, 86, 1},
    {{93821, 13}, 86, 1},
    {{93834, 22}, 86, 1},
    {{93856, 13}, 86, 1},
    {{93869, 13}, 86, 1},
    {{93882, 17}, 86, 1},
    {{93899, 13}, 86, 1},
    {{93912, 22}, 86, 1},
    {{93934, 12}, 86, 1},
    {{93946, 12}, 193, 1},
    {{93958, 14}, 193, 1},
    {{93972, 10}, 143, 1},
    {{93982, 8}, 96, 1},
    {{93990, 15}, 96, 1},
    {{94005, 10}, 96, 1},
    {{94015, 10}, 143, 1},
    {{94025, 12}, 56, 1},
    {{94037, 12}, 56, 1},
    {{94049, 23}, 96, 1},
    {{94072, 12}, 56, 1},
    {{94084, 17}, 86, 1},
    {{94101, 14}, 86, 1},
    {{94115, 12}, 140, 1},
    {{94127, 32}, 123, 1},
    {{94159, 14}, 126, 1},
    {{94173, 12}, 253, 1},
    {{94185, 14}, 126, 1},
    {{94199, 12}, 253, 1},
    {{94211, 26}, 123, 1},
    {{94237, 54}, 82, 1},
    {{94291, 8}, 22, 1},
    {{94299, 10}, 22, 1},
    {{94309, 14}, 63, 1},
    {{94323, 17}, 123, 1},
    {{94340, 15}, 123, 1},
    {{94355, 14}, 123, 1},
    {{94369, 18}, 99, 1},
    {{94387, 18}, 99, 1},
    {{94405, 18}, 99, 1},
    {{94423, 10}, 253, 1},
    {{94433, 12}, 126, 1},
    {{94445, 12}, 126, 1},
    {{94457, 20}, 99, 1},
    {{94477, 11}, 253, 1},
    {{94488, 17}, 251, 1},
    {{94505, 24}, 251, 1},
    {{94529, 16}, 251, 1},
    {{94545, 10}, 119, 1},
    {{94555, 13}, 120, 1},
    {{94568, 21}, 89, 1},
    {{94589, 19}, 226, 1},
    {{94608, 18}, 89, 1},
    {{94626, 18}, 226, 1},
    {{94644, 20}, 226, 1},
    {{94664, 8}, 111, 1},
    {{94672, 10}, 102, 1},
    {{94682, 12}, 120, 1},
    {{94694, 8}, 111, 1},
    {{94702, 10}, 102, 1},
    {{94712, 8}, 81, 1},
    {{94720, 8}, 70, 1},
    {{94728, 6}, 81, 1},
    {{94734, 6}, 81, 1},
    {{94740, 6}, 81, 1},
    {{94746, 6}, 111, 1},
    {{94752, 8}, 107, 1},
    {{94760, 8}, 107, 1},
    {{94768, 6}, 107, 1},
    {{94774, 8}, 188, 1},
    {{94782, 8}, 188, 1},
    {{94790, 23}, 188, 1},
    {{94813, 14}, 125, 1},
    {{94827, 8}, 107, 1},
    {{94835, 17}, 107, 1},
    {{94852, 12}, 70, 1},
    {{94864, 12}, 70, 1},
    {{94876, 10}, 81, 1},
    {{94886, 8}, 84, 1},
    {{94894, 8}, 84, 1},
    {{94902, 8}, 84, 1},
    {{94910, 18}, 258, 1},
    {{94928, 18}, 258, 1},
    {{94946, 8}, 84, 1},
    {{94954, 10}, 107, 1},
    {{94964, 8}, 107, 1},
    {{94972, 12}, 81, 1},
    {{94984, 12}, 70, 1},
    {{94996, 10}, 107, 1},
    {{95006, 10}, 84, 1},
    {{95016, 4}, 33, 1},
    {{95020, 10}, 133, 1},
    {{95030, 6}, 33, 1},
    {{95036, 8}, 33, 1},
    {{95044, 6}, 33, 1},
    {{95050, 10}, 85, 1},
    {{95060, 8}, 59, 1},
    {{95068, 8}, 85, 1},
    {{95076, 8}, 59, 1},
    {{95084, 12}, 181, 1},
    {{95096, 8}, 59, 1},
    {{95104, 16}, 67, 1},
    {{95120, 24}, 179, 1},
    {{95144, 24}, 179, 1},
    {{95168, 8}, 85, 1},
    {{95176, 10}, 181, 1},
    {{95186, 24}, 179, 1},
    {{95210, 23}, 179, 1},
    {{95233, 24}, 179, 1},
    {{95257, 22}, 179, 1},
    {{95279, 14}, 67, 1},
    {{95293, 14}, 67, 1},
    {{95307, 16}, 67, 1},
    {{95323, 8}, 59, 1},
    {{95331, 18}, 67, 1},
    {{95349, 12}, 30, 1},
    {{95361, 10}, 30, 1},
    {{95371, 10}, 30, 1},
    {{95381, 12}, 30, 1},
    {{95393, 8}, 30, 1},
    {{95401, 12}, 225, 1},
    {{95413, 19}, 225, 1},
    {{95432, 12}, 225, 1},
    {{95444, 10}, 21, 1},
    {{95454, 10}, 21, 1},
    {{95464, 10}, 21, 1},
    {{95474, 10}, 21, 1},
    {{95484, 10}, 21, 1},
    {{95494, 8}, 141, 1},
    {{95502, 15}, 178, 1},
    {{95517, 15}, 178, 1},
    {{95532, 20}, 178, 1},
    {{95552, 16}, 222, 1},
    {{95568, 16}, 222, 1},
    {{95584, 16}, 222, 1},
    {{95600, 17}, 222, 1},
    {{95617, 14}, 222, 1},
    {{95631, 16}, 222, 1},
    {{95647, 16}, 245, 1},
    {{95663, 29}, 245, 1},
    {{95692, 16}, 245, 1},
    {{95708, 14}, 41, 1},
    {{95722, 13}, 162, 1},
    {{95735, 15}, 197, 1},
    {{95750, 15}, 197, 1},
    {{95765, 15}, 162, 1},
    {{95780, 36}, 162, 1},
    {{95816, 17}, 162, 1},
    {{95833, 15}, 162, 1},
    {{95848, 23}, 186, 1},
    {{95871, 25}, 186, 1},
    {{95896, 25}, 186, 1},
    {{95921, 25}, 186, 1},
    {{95946, 23}, 268, 1},
    {{95969, 41}, 10, 1},
    {{96010, 41}, 10, 1},
    {{96051, 21}, 215, 1},
    {{96072, 37}, 10, 1},
    {{96109, 34}, 10, 1},
    {{96143, 19}, 10, 1},
    {{96162, 18}, 172, 1},
    {{96180, 16}, 172, 1},
    {{96196, 16}, 172, 1},
    {{96212, 17}, 178, 1},
    {{96229, 17}, 178, 1},
    {{96246, 12}, 118, 1},
    {{96258, 10}, 31, 1},
    {{96268, 16}, 62, 1},
    {{96284, 16}, 62, 1},
    {{96300, 14}, 222, 1},
    {{96314, 14}, 222, 1},
    {{96328, 12}, 55, 1},
    {{96340, 14}, 55, 1},
    {{96354, 14}, 245, 1},
    {{96368, 21}, 268, 1},
    {{96389, 16}, 124, 1},
    {{96405, 14}, 124, 1},
    {{96419, 8}, 236, 1},
    {{96427, 12}, 49, 1},
    {{96439, 8}, 236, 1},
    {{96447, 8}, 5, 1},
    {{96455, 10}, 189, 1},
    {{96465, 15}, 131, 1},
    {{96480, 12}, 5, 1},
    {{96492, 10}, 148, 1},
    {{96502, 10}, 148, 1},
    {{96512, 8}, 141, 1},
    {{96520, 12}, 21, 1},
    {{96532, 14}, 62, 1},
    {{96546, 23}, 31, 1},
    {{96569, 8}, 148, 1},
    {{96577, 8}, 148, 1},
    {{96585, 13}, 55, 1},
    {{96598, 10}, 49, 1},
    {{96608, 17}, 131, 1},
    {{96625, 15}, 131, 1},
    {{96640, 10}, 189, 1},
    {{96650, 10}, 189, 1},
    {{96660, 10}, 189, 1},
    {{96670, 15}, 129, 1},
    {{96685, 15}, 129, 1},
    {{96700, 10}, 148, 1},
    {{96710, 13}, 131, 1},
    {{96723, 26}, 268, 1},
    {{96749, 8}, 141, 1},
    {{96757, 10}, 141, 1},
    {{96767, 14}, 5, 1},
    {{96781, 10}, 141, 1},
    {{96791, 14}, 135, 1},
    {{96805, 14}, 135, 1},
    {{96819, 12}, 135, 1},
    {{96831, 25}, 135, 1},
    {{96856, 17}, 95, 1},
    {{96873, 17}, 95, 1},
    {{96890, 12}, 223, 1},
    {{96902, 9}, 137, 1},
    {{96911, 12}, 135, 1},
    {{96923, 14}, 135, 1},
    {{96937, 19}, 77, 1},
    {{96956, 13}, 129, 1},
    {{96969, 19}, 163, 1},
    {{96988, 14}, 139, 1},
    {{97002, 12}, 190, 1},
    {{97014, 12}, 190, 1},
    {{97026, 12}, 137, 1},
    {{97038, 10}, 190, 1},
    {{97048, 12}, 137, 1},
    {{97060, 14}, 136, 1},
    {{97074, 12}, 190, 1},
    {{97086, 12}, 190, 1},
    {{97098, 25}, 137, 1},
    {{97123, 10}, 49, 1},
    {{97133, 10}, 49, 1},
    {{97143, 10}, 49, 1},
    {{97153, 12}, 49, 1},
    {{97165, 10}, 92, 1},
    {{97175, 10}, 92, 1},
    {{97185, 17}, 48, 1},
    {{97202, 34}, 155, 1},
    {{97236, 10}, 80, 1},
    {{97246, 8}, 75, 1},
    {{97254, 10}, 143, 1},
    {{97264, 8}, 87, 1},
    {{97272, 15}, 87, 1},
    {{97287, 10}, 87, 1},
    {{97297, 12}, 87, 1},
    {{97309, 8}, 101, 1},
    {{97317, 12}, 87, 1},
    {{97329, 10}, 94, 1},
    {{97339, 10}, 94, 1},
    {{97349, 12}, 212, 1},
    {{97361, 22}, 157, 1},
    {{97383, 12}, 136, 1},
    {{97395, 14}, 63, 1},
    {{97409, 16}, 255, 1},
    {{97425, 6}, 224, 1},
    {{97431, 20}, 173, 1},
    {{97451, 12}, 73, 1},
    {{97463, 14}, 192, 1},
    {{97477, 14}, 35, 1},
    {{97491, 12}, 35, 1},
    {{97503, 14}, 35, 1},
    {{97517, 26}, 180, 1},
    {{97543, 26}, 180, 1},
    {{97569, 24}, 180, 1},
    {{97593, 24}, 180, 1},
    {{97617, 32}, 213, 1},
    {{97649, 22}, 180, 1},
    {{97671, 13}, 130, 1},
    {{97684, 15}, 130, 1},
    {{97699, 25}, 74, 1},
    {{97724, 8}, 74, 1},
    {{97732, 16}, 182, 1},
    {{97748, 18}, 182, 1},
    {{97766, 18}, 182, 1},
    {{97784, 12}, 146, 1},
    {{97796, 10}, 116, 1},
    {{97806, 12}, 74, 1},
    {{97818, 12}, 74, 1},
    {{97830, 8}, 116, 1},
    {{97838, 14}, 60, 1},
    {{97852, 10}, 23, 1},
    {{97862, 16}, 132, 1},
    {{97878, 10}, 93, 1},
    {{97888, 12}, 93, 1},
    {{97900, 10}, 93, 1},
    {{97910, 33}, 166, 1},
    {{97943, 29}, 175, 1},
    {{97972, 12}, 20, 1},
    {{97984, 10}, 170, 1},
    {{97994, 20}, 20, 1},
    {{98014, 14}, 39, 1},
    {{98028, 16}, 109, 1},
    {{98044, 16}, 109, 1},
    {{98060, 14}, 112, 1},
    {{98074, 14}, 167, 1},
    {{98088, 12}, 112, 1},
    {{98100, 20}, 89, 1},
    {{98120, 8}, 214, 1},
    {{98128, 14}, 227, 1},
    {{98142, 12}, 204, 1},
    {{98154, 14}, 227, 1},
    {{98168, 12}, 112, 1},
    {{98180, 12}, 27, 1},
    {{98192, 10}, 108, 1},
    {{98202, 21}, 52, 1},
    {{98223, 12}, 227, 1},
    {{98235, 23}, 122, 1},
    {{98258, 20}, 122, 1},
    {{98278, 16}, 66, 1},
    {{98294, 14}, 175, 1},
    {{98308, 14}, 108, 1},
    {{98322, 12}, 110, 1},
    {{98334, 8}, 20, 1},
    {{98342, 14}, 110, 1},
    {{98356, 14}, 20, 1},
    {{98370, 20}, 66, 1},
    {{98390, 8}, 168, 1},
    {{98398, 10}, 263, 1},
    {{98408, 15}, 98, 1},
    {{98423, 8}, 168, 1},
    {{98431, 14}, 266, 1},
    {{98445, 12}, 228, 1},
    {{98457, 10}, 145, 1},
    {{98467, 8}, 263, 1},
    {{98475, 24}, 122, 1},
    {{98499, 12}, 68, 1},
    {{98511, 8}, 211, 1},
    {{98519, 17}, 209, 1},
    {{98536, 51}, 209, 1},
    {{98587, 11}, 171, 1},
    {{98598, 10}, 171, 1},
    {{98608, 10}, 100, 1},
    {{98618, 19}, 185, 1},
    {{98637, 10}, 100, 1},
    {{98647, 10}, 113, 1},
    {{98657, 10}, 171, 1},
    {{98667, 10}, 100, 1},
    {{98677, 10}, 100, 1},
    {{98687, 10}, 113, 1},
    {{98697, 10}, 113, 1},
    {{98707, 10}, 113, 1},
    {{98717, 15}, 185, 1},
    {{98732, 12}, 0, 1},
    {{98744, 8}, 264, 1},
    {{98752, 8}, 68, 1},
    {{98760, 25}, 205, 1},
    {{98785, 25}, 205, 1},
    {{98810, 25}, 205, 1},
    {{98835, 25}, 205, 1},
    {{98860, 17}, 185, 1},
    {{98877, 19}, 185, 1},
    {{98896, 23}, 185, 1},
    {{98919, 19}, 185, 1},
    {{98938, 18}, 72, 1},
    {{98956, 12}, 68, 1},
    {{98968, 8}, 264, 1},
    {{98976, 20}, 72, 1},
    {{98996, 20}, 72, 1},
    {{99016, 12}, 113, 1},
    {{99028, 8}, 264, 1},
    {{99036, 14}, 0, 1},
    {{99050, 8}, 169, 1},
    {{99058, 8}, 169, 1},
    {{99066, 18}, 29, 1},
    {{99084, 8}, 211, 1},
    {{99092, 18}, 29, 1},
    {{99110, 35}, 72, 1},
    {{99145, 8}, 264, 1},
    {{99153, 14}, 72, 1},
    {{99167, 8}, 113, 1},
    {{99175, 21}, 185, 1},
    {{99196, 12}, 0, 1},
    {{99208, 8}, 169, 1},
    {{99216, 18}, 29, 1},
    {{99234, 8}, 211, 1},
    {{99242, 27}, 211, 1},
    {{99269, 10}, 264, 1},
    {{99279, 12}, 68, 1},
    {{99291, 12}, 3, 1},
    {{99303, 12}, 3, 1},
    {{99315, 10}, 161, 1},
    {{99325, 12}, 14, 1},
    {{99337, 16}, 14, 1},
    {{99353, 10}, 14, 1},
    {{99363, 14}, 14, 1},
    {{99377, 12}, 14, 1},
    {{99389, 10}, 267, 1},
    {{99399, 12}, 7, 1},
    {{99411, 12}, 7, 1},
    {{99423, 12}, 7, 1},
    {{99435, 10}, 7, 1},
    {{99445, 10}, 7, 1},
    {{99455, 10}, 7, 1},
    {{99465, 12}, 246, 1},
    {{99477, 12}, 128, 1},
    {{99489, 12}, 128, 1},
    {{99501, 10}, 128, 1},
    {{99511, 12}, 128, 1},
    {{99523, 12}, 184, 1},
    {{99535, 10}, 3, 1},
    {{99545, 10}, 165, 1},
    {{99555, 23}, 225, 1},
    {{99578, 19}, 129, 1},
    {{99597, 23}, 156, 1},
    {{99620, 31}, 118, 1},
    {{99651, 10}, 90, 1},
    {{99661, 10}, 90, 1},
    {{99671, 14}, 14, 1},
    {{99685, 14}, 14, 1},
    {{99699, 27}, 161, 1},
    {{99726, 8}, 83, 1},
    {{99734, 19}, 83, 1},
    {{99753, 8}, 267, 1},
    {{99761, 12}, 149, 1},
    {{99773, 8}, 7, 1},
    {{99781, 10}, 104, 1},
    {{99791, 10}, 104, 1},
    {{99801, 12}, 230, 1},
    {{99813, 10}, 104, 1},
    {{99823, 10}, 246, 1},
    {{99833, 10}, 246, 1},
    {{99843, 12}, 176, 1},
    {{99855, 31}, 176, 1},
    {{99886, 8}, 265, 1},
    {{99894, 12}, 221, 1},
    {{99906, 12}, 221, 1},
    {{99918, 10}, 267, 1},
    {{99928, 12}, 267, 1},
    {{99940, 14}, 92, 1},
    {{99954, 14}, 92, 1},
    {{99968, 14}, 230, 1},
    {{99982, 12}, 104, 1},
    {{99994, 12}, 104, 1},
    {{100006, 12}, 104, 1},
    {{100018, 15}, 15, 1},
    {{100033, 16}, 15, 1},
    {{100049, 14}, 194, 1},
    {{100063, 16}, 194, 1},
    {{100079, 12}, 158, 1},
    {{100091, 16}, 194, 1},
    {{100107, 18}, 194, 1},
    {{100125, 16}, 177, 1},
    {{100141, 19}, 177, 1},
    {{100160, 21}, 177, 1},
    {{100181, 14}, 158, 1},
    {{100195, 20}, 177, 1},
    {{100215, 22}, 177, 1},
    {{100237, 16}, 158, 1},
    {{100253, 8}, 18, 1},
    {{100261, 20}, 15, 1},
    {{100281, 14}, 15, 1},
    {{100295, 16}, 15, 1},
    {{100311, 10}, 18, 1},
    {{100321, 10}, 34, 1},
    {{100331, 14}, 265, 1},
    {{100345, 10}, 184, 1},
    {{100355, 16}, 165, 1},
    {{100371, 14}, 165, 1},
    {{100385, 10}, 34, 1},
    {{100395, 12}, 34, 1},
    {{100407, 10}, 265, 1},
    {{100417, 12}, 8, 1},
    {{100429, 10}, 18, 1},
    {{100439, 12}, 18, 1},
    {{100451, 16}, 7, 1},
    {{100467, 12}, 156, 1},
    {{100479, 20}, 156, 1},
    {{100499, 12}, 83, 1},
    {{100511, 10}, 184, 1},
    {{100521, 27}, 184, 1},
    {{100548, 10}, 3, 1},
    {{100558, 12}, 161, 1},
    {{100570, 12}, 161, 1},
    {{100582, 12}, 149, 1},
    {{100594, 14}, 176, 1},
    {{100608, 10}, 265, 1},
    {{100618, 10}, 18, 1},
    {{100628, 12}, 165, 1},
    {{100640, 12}, 165, 1},
    {{100652, 27}, 156, 1},
    {{100679, 14}, 149, 1},
    {{100693, 12}, 3, 1},
    {{100705, 12}, 83, 1},
    {{100717, 12}, 7, 1},
    {{100729, 12}, 36, 1},
    {{100741, 10}, 244, 1},
    {{100751, 8}, 237, 1},
    {{100759, 12}, 198, 1},
    {{100771, 10}, 198, 1},
    {{100781, 14}, 97, 1},
    {{100795, 14}, 97, 1},
    {{100809, 8}, 36, 1},
    {{100817, 12}, 36, 1},
    {{100829, 14}, 97, 1},
    {{100843, 14}, 97, 1},
    {{100857, 8}, 198, 1},
    {{100865, 17}, 203, 1},
    {{100882, 17}, 203, 1},
    {{100899, 15}, 203, 1},
    {{100914, 15}, 54, 1},
    {{100929, 10}, 235, 1},
    {{100939, 10}, 235, 1},
    {{100949, 15}, 54, 1},
    {{100964, 16}, 43, 1},
    {{100980, 12}, 97, 1},
    {{100992, 6}, 12, 1},
    {{100998, 14}, 43, 1},
    {{101012, 14}, 43, 1},
    {{101026, 14}, 183, 1},
    {{101040, 17}, 203, 1},
    {{101057, 12}, 97, 1},
    {{101069, 6}, 12, 1},
    {{101075, 21}, 183, 1},
    {{101096, 14}, 183, 1},
    {{101110, 10}, 36, 1},
    {{101120, 14}, 43, 1},
    {{101134, 14}, 43, 1},
    {{101148, 14}, 43, 1},
    {{101162, 12}, 195, 1},
    {{101174, 14}, 19, 1},
    {{101188, 14}, 19, 1},
    {{101202, 14}, 19, 1},
    {{101216, 10}, 119, 1},
    {{101226, 10}, 119, 1},
    {{101236, 10}, 119, 1},
    {{101246, 17}, 139, 1},
    {{101263, 12}, 195, 1},
    {{101275, 12}, 61, 1},
    {{101287, 12}, 61, 1},
    {{101299, 14}, 61, 1},
    {{101313, 13}, 139, 1},
    {{101326, 17}, 139, 1},
    {{101343, 17}, 139, 1},
    {{101360, 16}, 238, 1},
    {{101376, 17}, 139, 1},
    {{101393, 11}, 121, 1},
    {{101404, 16}, 61, 1},
    {{101420, 16}, 61, 1},
    {{101436, 16}, 255, 1},
    {{101452, 14}, 255, 1},
    {{101466, 14}, 255, 1},
    {{101480, 10}, 26, 1},
    {{101490, 10}, 73, 1},
    {{101500, 14}, 6, 1},
    {{101514, 20}, 173, 1},
    {{101534, 20}, 173, 1},
    {{101554, 20}, 173, 1},
    {{101574, 18}, 173, 1},
    {{101592, 12}, 73, 1},
    {{101604, 12}, 159, 1},
    {{101616, 8}, 26, 1},
    {{101624, 10}, 60, 1},
    {{101634, 16}, 154, 1},
    {{101650, 10}, 73, 1},
    {{101660, 12}, 231, 1},
    {{101672, 12}, 192, 1},
    {{101684, 40}, 192, 1},
    {{101724, 18}, 154, 1},
    {{101742, 18}, 154, 1},
    {{101760, 14}, 231, 1},
    {{101774, 14}, 6, 1},
    {{101788, 14}, 6, 1},
    {{101802, 14}, 154, 1},
    {{101816, 14}, 60, 1},
    {{101830, 6}, 23, 1},
    {{101836, 14}, 132, 1},
    {{101850, 14}, 231, 1},
    {{101864, 14}, 231, 1},
    {{101878, 14}, 231, 1},
    {{101892, 14}, 192, 1},
    {{101906, 12}, 133, 1},
    {{101918, 12}, 133, 1},
    {{101930, 12}, 77, 1},
    {{101942, 18}, 127, 1},
    {{101960, 14}, 77, 1},
    {{101974, 8}, 58, 1},
    {{101982, 14}, 193, 1},
    {{101996, 12}, 193, 1},
    {{102008, 17}, 96, 1},
    {{102025, 10}, 11, 1},
    {{102035, 10}, 11, 1},
    {{102045, 10}, 11, 1},
    {{102055, 10}, 44, 1},
    {{102065, 12}, 38, 1},
    {{102077, 14}, 38, 1},
    {{102091, 14}, 38, 1},
    {{102105, 19}, 107, 1},
    {{102124, 8}, 24, 1},
    {{102132, 10}, 24, 1},
    {{102142, 6}, 151, 1},
    {{102148, 8}, 151, 1},
    {{102156, 27}, 151, 1},
    {{102183, 32}, 160, 1},
    {{102215, 30}, 160, 1},
    {{102245, 10}, 38, 1},
    {{102255, 12}, 50, 1},
    {{102267, 14}, 50, 1},
    {{102281, 14}, 50, 1},
    {{102295, 13}, 130, 1},
    {{102308, 15}, 130, 1},
    {{102323, 12}, 248, 1},
    {{102335, 19}, 232, 1},
    {{102354, 10}, 1, 1},
    {{102364, 21}, 242, 1},
    {{102385, 23}, 242, 1},
    {{102408, 23}, 242, 1},
    {{102431, 42}, 240, 1},
    {{102473, 27}, 240, 1},
    {{102500, 17}, 232, 1},
    {{102517, 17}, 232, 1},
    {{102534, 10}, 1, 1},
    {{102544, 8}, 250, 1},
    {{102552, 8}, 250, 1},
    {{102560, 8}, 250, 1},
    {{102568, 8}, 250, 1},
    {{102576, 8}, 250, 1},
    {{102584, 10}, 250, 1},
    {{102594, 12}, 248, 1},
    {{102606, 6}, 134, 1},
    {{102612, 12}, 116, 1},
    {{102624, 17}, 232, 1},
    {{102641, 8}, 11, 1},
    {{102649, 10}, 134, 1},
    {{102659, 10}, 21, 1},
    {{102669, 10}, 249, 1},
    {{102679, 8}, 249, 1},
    {{102687, 11}, 138, 1},
    {{102698, 10}, 138, 1},
    {{102708, 10}, 249, 1},
    {{102718, 17}, 200, 1},
    {{102735, 17}, 115, 1},
    {{102752, 19}, 200, 1},
    {{102771, 17}, 200, 1},
    {{102788, 19}, 115, 1},
    {{102807, 17}, 115, 1},
    {{102824, 12}, 249, 1},
    {{102836, 12}, 138, 1},
    {{102848, 21}, 138, 1},
    {{102869, 8}, 120, 1},
    {{102877, 13}, 120, 1},
    {{102890, 11}, 102, 1},
    {{102901, 10}, 102, 1},
    {{102911, 8}, 70, 1},
    {{102919, 14}, 125, 1},
    {{102933, 12}, 125, 1},
    {{102945, 10}, 111, 1},
    {{102955, 10}, 188, 1},
    {{102965, 5}, 188, 1},
    {{102970, 8}, 70, 1},
    {{102978, 8}, 188, 1},
    {{102986, 8}, 107, 1},
    {{102994, 8}, 85, 1},
    {{103002, 24}, 179, 1},
    {{103026, 16}, 67, 1},
    {{103042, 6}, 22, 1},
    {{103048, 20}, 99, 1},
    {{103068, 14}, 240, 1},
    {{103082, 16}, 6, 1},
    {{103098, 20}, 173, 1},
    {{103118, 12}, 73, 1},
    {{103130, 16}, 6, 1},
    {{103146, 14}, 60, 1},
    {{103160, 16}, 132, 1},
    {{103176, 16}, 109, 1},
    {{103192, 18}, 109, 1},
    {{103210, 14}, 167, 1},
    {{103224, 18}, 166, 1},
    {{103242, 16}, 166, 1},
    {{103258, 18}, 166, 1},
    {{103276, 14}, 175, 1},
    {{103290, 18}, 166, 1},
    {{103308, 20}, 89, 1},
    {{103328, 20}, 89, 1},
    {{103348, 8}, 214, 1},
    {{103356, 14}, 227, 1},
    {{103370, 12}, 204, 1},
    {{103382, 12}, 136, 1},
    {{103394, 10}, 112, 1},
    {{103404, 10}, 112, 1},
    {{103414, 10}, 167, 1},
    {{103424, 10}, 27, 1},
    {{103434, 12}, 27, 1},
    {{103446, 8}, 170, 1},
    {{103454, 10}, 110, 1},
    {{103464, 6}, 20, 1},
    {{103470, 21}, 52, 1},
    {{103491, 21}, 52, 1},
    {{103512, 8}, 20, 1},
    {{103520, 21}, 52, 1},
    {{103541, 19}, 52, 1},
    {{103560, 10}, 108, 1},
    {{103570, 10}, 108, 1},
    {{103580, 12}, 227, 1},
    {{103592, 12}, 227, 1},
    {{103604, 10}, 204, 1},
    {{103614, 17}, 204, 1},
    {{103631, 10}, 168, 1},
    {{103641, 21}, 122, 1},
    {{103662, 22}, 122, 1},
    {{103684, 20}, 122, 1},
    {{103704, 22}, 122, 1},
    {{103726, 14}, 175, 1},
    {{103740, 33}, 175, 1},
    {{103773, 10}, 170, 1},
    {{103783, 12}, 110, 1},
    {{103795, 10}, 20, 1},
    {{103805, 14}, 108, 1},
    {{103819, 39}, 155, 1},
    {{103858, 12}, 112, 1},
    {{103870, 16}, 108, 1},
    {{103886, 14}, 109, 1},
    {{103900, 9}, 263, 1},
    {{103909, 8}, 168, 1},
    {{103917, 6}, 263, 1},
    {{103923, 10}, 145, 1},
    {{103933, 10}, 145, 1},
    {{103943, 8}, 168, 1},
    {{103951, 15}, 98, 1},
    {{103966, 15}, 98, 1},
    {{103981, 12}, 228, 1},
    {{103993, 8}, 263, 1},
    {{104001, 15}, 98, 1},
    {{104016, 12}, 112, 1},
    {{104028, 14}, 108, 1},
    {{104042, 17}, 98, 1},
    {{104059, 10}, 112, 1},
    {{104069, 8}, 212, 1},
    {{104077, 12}, 212, 1},
    {{104089, 12}, 212, 1},
    {{104101, 33}, 212, 1},
    {{104134, 39}, 157, 1},
    {{104173, 15}, 136, 1},
    {{104188, 15}, 136, 1},
    {{104203, 14}, 136, 1},
    {{104217, 18}, 157, 1},
    {{104235, 17}, 63, 1},
    {{104252, 18}, 63, 1},
    {{104270, 25}, 136, 1},
    {{104295, 10}, 139, 1},
    {{104305, 10}, 119, 1},
    {{104315, 17}, 139, 1},
    {{104332, 12}, 139, 1},
    {{104344, 17}, 139, 1},
    {{104361, 16}, 61, 1},
    {{104377, 10}, 139, 1},
    {{104387, 16}, 238, 1},
    {{104403, 7}, 19, 1},
    {{104410, 13}, 121, 1},
    {{104423, 17}, 139, 1},
    {{104440, 12}, 61, 1},
    {{104452, 10}, 119, 1},
    {{104462, 10}, 195, 1},
    {{104472, 16}, 238, 1},
    {{104488, 29}, 238, 1},
    {{104517, 14}, 61, 1},
    {{104531, 12}, 19, 1},
    {{104543, 14}, 26, 1},
    {{104557, 20}, 154, 1},
    {{104577, 12}, 133, 1},
    {{104589, 12}, 77, 1},
    {{104601, 10}, 206, 1},
    {{104611, 12}, 63, 1},
    {{104623, 20}, 127, 1},
    {{104643, 19}, 99, 1},
    {{104662, 14}, 77, 1},
    {{104676, 10}, 64, 1},
    {{104686, 16}, 16, 1},
    {{104702, 10}, 40, 1},
    {{104712, 20}, 173, 1},
    {{104732, 12}, 191, 1},
    {{104744, 10}, 88, 1},
    {{104754, 12}, 71, 1},
    {{104766, 18}, 28, 1},
    {{104784, 10}, 17, 1},
    {{104794, 8}, 70, 1},
    {{104802, 12}, 61, 1},
    {{104814, 12}, 19, 1},
    {{104826, 30}, 159, 1},
    {{104856, 8}, 26, 1},
    {{104864, 10}, 21, 1},
    {{104874, 14}, 75, 1},
    {{104888, 10}, 143, 1},
    {{104898, 10}, 143, 1},
    {{104908, 14}, 66, 1},
    {{104922, 12}, 68, 1},
    {{104934, 12}, 0, 1},
    {{104946, 10}, 3, 1},
    {{104956, 12}, 267, 1},
    {{104968, 17}, 178, 1},
    {{104985, 16}, 62, 1},
    {{105001, 10}, 148, 1},
    {{105011, 8}, 87, 1},
    {{105019, 10}, 11, 1},
    {{105029, 6}, 24, 1},
    {{105035, 10}, 145, 1},
    {{105045, 8}, 33, 1},
    {{105053, 10}, 190, 1},
    {{105063, 8}, 96, 1},
    {{105071, 13}, 86, 1},
    {{105084, 12}, 21, 1},
    {{105096, 20}, 139, 1},
    {{105116, 14}, 134, 1},
    {{105130, 12}, 112, 1},
    {{105142, 14}, 110, 1},
    {{105156, 22}, 173, 1},
    {{105178, 8}, 233, 1},
    {{105186, 16}, 104, 1},
    {{105202, 12}, 107, 1},
    {{105214, 21}, 178, 1},
    {{105235, 8}, 111, 1},
    {{105243, 34}, 16, 1},
    {{105277, 24}, 46, 1},
    {{105301, 15}, 101, 1},
    {{105316, 18}, 91, 1},
    {{105334, 18}, 91, 1},
    {{105352, 18}, 40, 1},
    {{105370, 28}, 103, 1},
    {{105398, 21}, 229, 1},
    {{105419, 22}, 82, 1},
    {{105441, 22}, 82, 1},
    {{105463, 21}, 252, 1},
    {{105484, 21}, 252, 1},
    {{105505, 18}, 254, 1},
    {{105523, 21}, 254, 1},
    {{105544, 18}, 87, 1},
    {{105562, 21}, 216, 1},
    {{105583, 27}, 216, 1},
    {{105610, 18}, 79, 1},
    {{105628, 21}, 79, 1},
    {{105649, 18}, 187, 1},
    {{105667, 18}, 187, 1},
    {{105685, 24}, 252, 1},
    {{105709, 27}, 252, 1},
    {{105736, 15}, 101, 1},
    {{105751, 18}, 229, 1},
    {{105769, 30}, 16, 1},
    {{105799, 30}, 217, 1},
    {{105829, 21}, 187, 1},
    {{105850, 18}, 47, 1},
    {{105868, 27}, 45, 1},
    {{105895, 12}, 206, 1},
    {{105907, 24}, 147, 1},
    {{105931, 21}, 69, 1},
    {{105952, 21}, 69, 1},
    {{105973, 36}, 16, 1},
    {{106009, 24}, 92, 1},
    {{106033, 33}, 16, 1},
    {{106066, 15}, 153, 1},
    {{106081, 24}, 153, 1},
    {{106105, 18}, 187, 1},
    {{106123, 15}, 64, 1},
    {{106138, 18}, 220, 1},
    {{106156, 18}, 227, 1},
    {{106174, 15}, 204, 1},
    {{106189, 21}, 227, 1},
    {{106210, 15}, 112, 1},
    {{106225, 21}, 108, 1},
    {{106246, 27}, 89, 1},
    {{106273, 24}, 109, 1},
    {{106297, 24}, 109, 1},
    {{106321, 61}, 109, 1},
    {{106382, 27}, 109, 1},
    {{106409, 21}, 167, 1},
    {{106430, 30}, 166, 1},
    {{106460, 12}, 214, 1},
    {{106472, 12}, 255, 1},
    {{106484, 33}, 89, 1},
    {{106517, 18}, 228, 1},
    {{106535, 9}, 263, 1},
    {{106544, 34}, 122, 1},
    {{106578, 33}, 122, 1},
    {{106611, 21}, 170, 1},
    {{106632, 18}, 170, 1},
    {{106650, 21}, 98, 1},
    {{106671, 21}, 98, 1},
    {{106692, 18}, 257, 1},
    {{106710, 24}, 66, 1},
    {{106734, 24}, 175, 1},
    {{106758, 24}, 175, 1},
    {{106782, 18}, 110, 1},
    {{106800, 21}, 108, 1},
    {{106821, 21}, 110, 1},
    {{106842, 15}, 263, 1},
    {{106857, 18}, 145, 1},
    {{106875, 18}, 145, 1},
    {{106893, 21}, 20, 1},
    {{106914, 21}, 27, 1},
    {{106935, 21}, 27, 1},
    {{106956, 34}, 52, 1},
    {{106990, 24}, 136, 1},
    {{107014, 33}, 122, 1},
    {{107047, 18}, 168, 1},
    {{107065, 18}, 168, 1},
    {{107083, 27}, 63, 1},
    {{107110, 24}, 212, 1},
    {{107134, 37}, 104, 1},
    {{107171, 27}, 136, 1},
    {{107198, 33}, 157, 1},
    {{107231, 36}, 157, 1},
    {{107267, 25}, 115, 1},
    {{107292, 25}, 200, 1},
    {{107317, 21}, 266, 1},
    {{107338, 18}, 266, 1},
    {{107356, 18}, 138, 1},
    {{107374, 18}, 249, 1},
    {{107392, 18}, 249, 1},
    {{107410, 12}, 138, 1},
    {{107422, 21}, 126, 1},
    {{107443, 18}, 30, 1},
    {{107461, 15}, 253, 1},
    {{107476, 21}, 253, 1},
    {{107497, 15}, 253, 1},
    {{107512, 25}, 123, 1},
    {{107537, 24}, 225, 1},
    {{107561, 27}, 21, 1},
    {{107588, 18}, 22, 1},
    {{107606, 28}, 123, 1},
    {{107634, 39}, 99, 1},
    {{107673, 33}, 99, 1},
    {{107706, 21}, 30, 1},
    {{107727, 21}, 21, 1},
    {{107748, 18}, 143, 1},
    {{107766, 21}, 193, 1},
    {{107787, 21}, 193, 1},
    {{107808, 21}, 193, 1},
    {{107829, 21}, 96, 1},
    {{107850, 21}, 96, 1},
    {{107871, 12}, 102, 1},
    {{107883, 18}, 70, 1},
    {{107901, 15}, 188, 1},
    {{107916, 18}, 188, 1},
    {{107934, 21}, 188, 1},
    {{107955, 24}, 188, 1},
    {{107979, 12}, 111, 1},
    {{107991, 15}, 140, 1},
    {{108006, 15}, 58, 1},
    {{108021, 21}, 58, 1},
    {{108042, 21}, 80, 1},
    {{108063, 21}, 80, 1},
    {{108084, 18}, 56, 1},
    {{108102, 22}, 86, 1},
    {{108124, 22}, 86, 1},
    {{108146, 22}, 86, 1},
    {{108168, 21}, 193, 1},
    {{108189, 24}, 75, 1},
    {{108213, 24}, 75, 1},
    {{108237, 18}, 70, 1},
    {{108255, 19}, 120, 1},
    {{108274, 29}, 226, 1},
    {{108303, 29}, 226, 1},
    {{108332, 18}, 107, 1},
    {{108350, 12}, 81, 1},
    {{108362, 18}, 258, 1},
    {{108380, 27}, 258, 1},
    {{108407, 21}, 125, 1},
    {{108428, 18}, 188, 1},
    {{108446, 15}, 107, 1},
    {{108461, 12}, 84, 1},
    {{108473, 25}, 107, 1},
    {{108498, 18}, 36, 1},
    {{108516, 18}, 36, 1},
    {{108534, 24}, 130, 1},
    {{108558, 15}, 198, 1},
    {{108573, 24}, 43, 1},
    {{108597, 24}, 43, 1},
    {{108621, 9}, 12, 1},
    {{108630, 15}, 235, 1},
    {{108645, 15}, 244, 1},
    {{108660, 18}, 36, 1},
    {{108678, 18}, 97, 1},
    {{108696, 28}, 54, 1},
    {{108724, 27}, 183, 1},
    {{108751, 31}, 203, 1},
    {{108782, 28}, 163, 1},
    {{108810, 22}, 130, 1},
    {{108832, 12}, 151, 1},
    {{108844, 21}, 38, 1},
    {{108865, 15}, 44, 1},
    {{108880, 12}, 250, 1},
    {{108892, 22}, 250, 1},
    {{108914, 40}, 240, 1},
    {{108954, 15}, 11, 1},
    {{108969, 15}, 11, 1},
    {{108984, 15}, 11, 1},
    {{108999, 30}, 256, 1},
    {{109029, 15}, 248, 1},
    {{109044, 58}, 248, 1},
    {{109102, 31}, 248, 1},
    {{109133, 25}, 232, 1},
    {{109158, 28}, 232, 1},
    {{109186, 18}, 1, 1},
    {{109204, 40}, 242, 1},
    {{109244, 40}, 242, 1},
    {{109284, 50}, 160, 1},
    {{109334, 47}, 160, 1},
    {{109381, 36}, 50, 1},
    {{109417, 27}, 50, 1},
    {{109444, 43}, 240, 1},
    {{109487, 30}, 35, 1},
    {{109517, 15}, 74, 1},
    {{109532, 15}, 74, 1},
    {{109547, 15}, 116, 1},
    {{109562, 9}, 224, 1},
    {{109571, 30}, 182, 1},
    {{109601, 30}, 182, 1},
    {{109631, 42}, 180, 1},
    {{109673, 27}, 35, 1},
    {{109700, 15}, 114, 1},
    {{109715, 18}, 105, 1},
    {{109733, 18}, 105, 1},
    {{109751, 15}, 104, 1},
    {{109766, 15}, 65, 1},
    {{109781, 18}, 17, 1},
    {{109799, 15}, 191, 1},
    {{109814, 12}, 78, 1},
    {{109826, 12}, 78, 1},
    {{109838, 18}, 76, 1},
    {{109856, 18}, 65, 1},
    {{109874, 30}, 4, 1},
    {{109904, 30}, 4, 1},
    {{109934, 27}, 173, 1},
    {{109961, 21}, 191, 1},
    {{109982, 18}, 134, 1},
    {{110000, 34}, 174, 1},
    {{110034, 27}, 25, 1},
    {{110061, 27}, 25, 1},
    {{110088, 15}, 142, 1},
    {{110103, 24}, 53, 1},
    {{110127, 18}, 134, 1},
    {{110145, 27}, 105, 1},
    {{110172, 24}, 105, 1},
    {{110196, 27}, 105, 1},
    {{110223, 18}, 88, 1},
    {{110241, 21}, 88, 1},
    {{110262, 40}, 243, 1},
    {{110302, 43}, 243, 1},
    {{110345, 15}, 114, 1},
    {{110360, 18}, 114, 1},
    {{110378, 15}, 88, 1},
    {{110393, 18}, 191, 1},
    {{110411, 18}, 164, 1},
    {{110429, 18}, 164, 1},
    {{110447, 18}, 13, 1},
    {{110465, 18}, 13, 1},
    {{110483, 18}, 191, 1},
    {{110501, 37}, 174, 1},
    {{110538, 24}, 71, 1},
    {{110562, 36}, 28, 1},
    {{110598, 42}, 28, 1},
    {{110640, 24}, 150, 1},
    {{110664, 27}, 150, 1},
    {{110691, 12}, 73, 1},
    {{110703, 18}, 3, 1},
    {{110721, 21}, 3, 1},
    {{110742, 15}, 246, 1},
    {{110757, 15}, 128, 1},
    {{110772, 15}, 128, 1},
    {{110787, 18}, 90, 1},
    {{110805, 15}, 7, 1},
    {{110820, 15}, 83, 1},
    {{110835, 18}, 83, 1},
    {{110853, 27}, 15, 1},
    {{110880, 21}, 158, 1},
    {{110901, 21}, 3, 1},
    {{110922, 18}, 3, 1},
    {{110940, 18}, 184, 1},
    {{110958, 21}, 14, 1},
    {{110979, 21}, 14, 1},
    {{111000, 12}, 233, 1},
    {{111012, 18}, 267, 1},
    {{111030, 23}, 265, 1},
    {{111053, 18}, 184, 1},
    {{111071, 15}, 104, 1},
    {{111086, 18}, 104, 1},
    {{111104, 37}, 156, 1},
    {{111141, 27}, 165, 1},
    {{111168, 21}, 165, 1},
    {{111189, 27}, 176, 1},
    {{111216, 18}, 161, 1},
    {{111234, 24}, 149, 1},
    {{111258, 18}, 267, 1},
    {{111276, 21}, 158, 1},
    {{111297, 36}, 177, 1},
    {{111333, 33}, 177, 1},
    {{111366, 24}, 230, 1},
    {{111390, 21}, 221, 1},
    {{111411, 27}, 3, 1},
    {{111438, 27}, 18, 1},
    {{111465, 21}, 18, 1},
    {{111486, 18}, 133, 1},
    {{111504, 28}, 109, 1},
    {{111532, 40}, 77, 1},
    {{111572, 21}, 77, 1},
    {{111593, 27}, 77, 1},
    {{111620, 30}, 127, 1},
    {{111650, 33}, 127, 1},
    {{111683, 30}, 63, 1},
    {{111713, 18}, 133, 1},
    {{111731, 18}, 133, 1},
    {{111749, 12}, 59, 1},
    {{111761, 15}, 85, 1},
    {{111776, 15}, 85, 1},
    {{111791, 38}, 179, 1},
    {{111829, 38}, 179, 1},
    {{111867, 50}, 179, 1},
    {{111917, 44}, 179, 1},
    {{111961, 21}, 181, 1},
    {{111982, 12}, 59, 1},
    {{111994, 27}, 67, 1},
    {{112021, 27}, 67, 1},
    {{112048, 18}, 181, 1},
    {{112066, 9}, 33, 1},
    {{112075, 12}, 33, 1},
    {{112087, 12}, 68, 1},
    {{112099, 12}, 68, 1},
    {{112111, 30}, 72, 1},
    {{112141, 15}, 68, 1},
    {{112156, 18}, 68, 1},
    {{112174, 15}, 68, 1},
    {{112189, 28}, 185, 1},
    {{112217, 25}, 185, 1},
    {{112242, 16}, 171, 1},
    {{112258, 16}, 171, 1},
    {{112274, 25}, 209, 1},
    {{112299, 15}, 100, 1},
    {{112314, 25}, 185, 1},
    {{112339, 15}, 113, 1},
    {{112354, 15}, 113, 1},
    {{112369, 12}, 169, 1},
    {{112381, 36}, 29, 1},
    {{112417, 15}, 211, 1},
    {{112432, 21}, 264, 1},
    {{112453, 18}, 0, 1},
    {{112471, 12}, 169, 1},
    {{112483, 37}, 205, 1},
    {{112520, 31}, 185, 1},
    {{112551, 31}, 185, 1},
    {{112582, 21}, 255, 1},
    {{112603, 30}, 173, 1},
    {{112633, 27}, 173, 1},
    {{112660, 30}, 6, 1},
    {{112690, 44}, 159, 1},
    {{112734, 47}, 159, 1},
    {{112781, 21}, 231, 1},
    {{112802, 15}, 23, 1},
    {{112817, 24}, 154, 1},
    {{112841, 27}, 154, 1},
    {{112868, 27}, 154, 1},
    {{112895, 21}, 192, 1},
    {{112916, 18}, 26, 1},
    {{112934, 30}, 192, 1},
    {{112964, 33}, 132, 1},
    {{112997, 30}, 60, 1},
    {{113027, 24}, 73, 1},
    {{113051, 15}, 135, 1},
    {{113066, 18}, 190, 1},
    {{113084, 21}, 137, 1},
    {{113105, 18}, 137, 1},
    {{113123, 60}, 10, 1},
    {{113183, 34}, 215, 1},
    {{113217, 25}, 178, 1},
    {{113242, 22}, 197, 1},
    {{113264, 25}, 162, 1},
    {{113289, 22}, 162, 1},
    {{113311, 63}, 10, 1},
    {{113374, 30}, 222, 1},
    {{113404, 27}, 245, 1},
    {{113431, 56}, 245, 1},
    {{113487, 24}, 124, 1},
    {{113511, 24}, 124, 1},
    {{113535, 19}, 189, 1},
    {{113554, 15}, 148, 1},
    {{113569, 18}, 148, 1},
    {{113587, 18}, 148, 1},
    {{113605, 15}, 141, 1},
    {{113620, 15}, 189, 1},
    {{113635, 19}, 131, 1},
    {{113654, 12}, 236, 1},
    {{113666, 46}, 186, 1},
    {{113712, 43}, 268, 1},
    {{113755, 18}, 5, 1},
    {{113773, 22}, 129, 1},
    {{113795, 43}, 186, 1},
    {{113838, 18}, 49, 1},
    {{113856, 9}, 141, 1},
    {{113865, 24}, 55, 1},
    {{113889, 21}, 62, 1},
    {{113910, 24}, 62, 1},
    {{113934, 21}, 62, 1},
    {{113955, 21}, 31, 1},
    {{113976, 52}, 186, 1},
    {{114028, 12}, 139, 1},
    {{114040, 12}, 119, 1},
    {{114052, 15}, 195, 1},
    {{114067, 25}, 139, 1},
    {{114092, 24}, 139, 1},
    {{114116, 47}, 139, 1},
    {{114163, 21}, 238, 1},
    {{114184, 27}, 19, 1},
    {{114211, 24}, 61, 1},
    {{114235, 30}, 61, 1},
    {{114265, 24}, 251, 1},
    {{114289, 24}, 19, 1},
    {{114313, 31}, 139, 1},
    {{114344, 48}, 121, 1},
    {{114392, 24}, 238, 1},
    {{114416, 24}, 238, 1},
    {{114440, 24}, 238, 1},
    {{114464, 27}, 153, 1},
    {{114491, 12}, 64, 1},
    {{114503, 21}, 252, 1},
    {{114524, 18}, 254, 1},
    {{114542, 18}, 187, 1},
    {{114560, 39}, 46, 1},
    {{114599, 15}, 101, 1},
    {{114614, 18}, 91, 1},
    {{114632, 34}, 103, 1},
    {{114666, 18}, 229, 1},
    {{114684, 21}, 82, 1},
    {{114705, 30}, 16, 1},
    {{114735, 18}, 87, 1},
    {{114753, 21}, 216, 1},
    {{114774, 18}, 79, 1},
    {{114792, 27}, 252, 1},
    {{114819, 15}, 47, 1},
    {{114834, 24}, 133, 1},
    {{114858, 27}, 77, 1},
    {{114885, 30}, 45, 1},
    {{114915, 21}, 69, 1},
    {{114936, 30}, 159, 1},
    {{114966, 27}, 154, 1},
    {{114993, 12}, 64, 1},
    {{115005, 15}, 144, 1},
    {{115020, 15}, 220, 1},
    {{115035, 15}, 112, 1},
    {{115050, 21}, 175, 1},
    {{115071, 18}, 108, 1},
    {{115089, 18}, 110, 1},
    {{115107, 27}, 109, 1},
    {{115134, 27}, 109, 1},
    {{115161, 21}, 167, 1},
    {{115182, 30}, 166, 1},
    {{115212, 12}, 214, 1},
    {{115224, 33}, 89, 1},
    {{115257, 15}, 93, 1},
    {{115272, 18}, 263, 1},
    {{115290, 21}, 145, 1},
    {{115311, 39}, 122, 1},
    {{115350, 22}, 98, 1},
    {{115372, 12}, 257, 1},
    {{115384, 30}, 66, 1},
    {{115414, 30}, 66, 1},
    {{115444, 18}, 170, 1},
    {{115462, 24}, 204, 1},
    {{115486, 18}, 27, 1},
    {{115504, 34}, 52, 1},
    {{115538, 15}, 112, 1},
    {{115553, 39}, 157, 1},
    {{115592, 18}, 136, 1},
    {{115610, 27}, 63, 1},
    {{115637, 24}, 212, 1},
    {{115661, 40}, 114, 1},
    {{115701, 28}, 115, 1},
    {{115729, 28}, 200, 1},
    {{115757, 15}, 138, 1},
    {{115772, 21}, 249, 1},
    {{115793, 18}, 253, 1},
    {{115811, 18}, 253, 1},
    {{115829, 25}, 123, 1},
    {{115854, 24}, 126, 1},
    {{115878, 18}, 30, 1},
    {{115896, 27}, 225, 1},
    {{115923, 15}, 21, 1},
    {{115938, 18}, 22, 1},
    {{115956, 36}, 99, 1},
    {{115992, 21}, 193, 1},
    {{116013, 18}, 140, 1},
    {{116031, 15}, 143, 1},
    {{116046, 15}, 102, 1},
    {{116061, 18}, 70, 1},
    {{116079, 18}, 188, 1},
    {{116097, 40}, 188, 1},
    {{116137, 12}, 111, 1},
    {{116149, 21}, 58, 1},
    {{116170, 21}, 80, 1},
    {{116191, 25}, 75, 1},
    {{116216, 18}, 56, 1},
    {{116234, 22}, 86, 1},
    {{116256, 21}, 86, 1},
    {{116277, 16}, 120, 1},
    {{116293, 32}, 226, 1},
    {{116325, 18}, 107, 1},
    {{116343, 18}, 107, 1},
    {{116361, 15}, 81, 1},
    {{116376, 33}, 258, 1},
    {{116409, 12}, 84, 1},
    {{116421, 15}, 84, 1},
    {{116436, 21}, 97, 1},
    {{116457, 15}, 244, 1},
    {{116472, 15}, 198, 1},
    {{116487, 41}, 183, 1},
    {{116528, 27}, 43, 1},
    {{116555, 9}, 12, 1},
    {{116564, 15}, 36, 1},
    {{116579, 28}, 203, 1},
    {{116607, 27}, 256, 1},
    {{116634, 37}, 242, 1},
    {{116671, 15}, 44, 1},
    {{116686, 15}, 151, 1},
    {{116701, 12}, 250, 1},
    {{116713, 12}, 250, 1},
    {{116725, 58}, 240, 1},
    {{116783, 43}, 104, 1},
    {{116826, 15}, 248, 1},
    {{116841, 28}, 232, 1},
    {{116869, 18}, 1, 1},
    {{116887, 40}, 242, 1},
    {{116927, 23}, 130, 1},
    {{116950, 21}, 11, 1},
    {{116971, 53}, 160, 1},
    {{117024, 15}, 24, 1},
    {{117039, 24}, 50, 1},
    {{117063, 27}, 182, 1},
    {{117090, 18}, 74, 1},
    {{117108, 15}, 116, 1},
    {{117123, 9}, 224, 1},
    {{117132, 30}, 182, 1},
    {{117162, 48}, 180, 1},
    {{117210, 27}, 35, 1},
    {{117237, 21}, 213, 1},
    {{117258, 15}, 191, 1},
    {{117273, 12}, 78, 1},
    {{117285, 27}, 105, 1},
    {{117312, 18}, 65, 1},
    {{117330, 21}, 255, 1},
    {{117351, 21}, 65, 1},
    {{117372, 21}, 17, 1},
    {{117393, 30}, 4, 1},
    {{117423, 27}, 25, 1},
    {{117450, 40}, 174, 1},
    {{117490, 15}, 142, 1},
    {{117505, 37}, 174, 1},
    {{117542, 18}, 134, 1},
    {{117560, 30}, 105, 1},
    {{117590, 40}, 243, 1},
    {{117630, 43}, 243, 1},
    {{117673, 15}, 88, 1},
    {{117688, 18}, 164, 1},
    {{117706, 21}, 114, 1},
    {{117727, 36}, 28, 1},
    {{117763, 24}, 71, 1},
    {{117787, 24}, 150, 1},
    {{117811, 30}, 173, 1},
    {{117841, 30}, 73, 1},
    {{117871, 36}, 132, 1},
    {{117907, 21}, 60, 1},
    {{117928, 30}, 192, 1},
    {{117958, 21}, 158, 1},
    {{117979, 15}, 267, 1},
    {{117994, 21}, 3, 1},
    {{118015, 18}, 246, 1},
    {{118033, 21}, 184, 1},
    {{118054, 21}, 90, 1},
    {{118075, 12}, 233, 1},
    {{118087, 21}, 83, 1},
    {{118108, 18}, 18, 1},
    {{118126, 15}, 34, 1},
    {{118141, 18}, 104, 1},
    {{118159, 21}, 104, 1},
    {{118180, 24}, 156, 1},
    {{118204, 24}, 165, 1},
    {{118228, 24}, 176, 1},
    {{118252, 18}, 161, 1},
    {{118270, 24}, 149, 1},
    {{118294, 33}, 177, 1},
    {{118327, 21}, 230, 1},
    {{118348, 21}, 221, 1},
    {{118369, 24}, 128, 1},
    {{118393, 35}, 179, 1},
    {{118428, 38}, 179, 1},
    {{118466, 12}, 59, 1},
    {{118478, 18}, 85, 1},
    {{118496, 33}, 67, 1},
    {{118529, 18}, 181, 1},
    {{118547, 9}, 33, 1},
    {{118556, 15}, 68, 1},
    {{118571, 40}, 185, 1},
    {{118611, 16}, 171, 1},
    {{118627, 25}, 209, 1},
    {{118652, 15}, 113, 1},
    {{118667, 36}, 29, 1},
    {{118703, 12}, 211, 1},
    {{118715, 12}, 169, 1},
    {{118727, 15}, 0, 1},
    {{118742, 36}, 72, 1},
    {{118778, 40}, 205, 1},
    {{118818, 15}, 100, 1},
    {{118833, 18}, 190, 1},
    {{118851, 18}, 137, 1},
    {{118869, 18}, 49, 1},
    {{118887, 28}, 178, 1},
    {{118915, 18}, 135, 1},
    {{118933, 25}, 178, 1},
    {{118958, 65}, 186, 1},
    {{119023, 46}, 186, 1},
    {{119069, 25}, 197, 1},
    {{119094, 66}, 10, 1},
    {{119160, 30}, 172, 1},
    {{119190, 37}, 215, 1},
    {{119227, 27}, 222, 1},
    {{119254, 24}, 245, 1},
    {{119278, 12}, 141, 1},
    {{119290, 15}, 148, 1},
    {{119305, 21}, 189, 1},
    {{119326, 28}, 131, 1},
    {{119354, 12}, 236, 1},
    {{119366, 52}, 268, 1},
    {{119418, 22}, 129, 1},
    {{119440, 21}, 62, 1},
    {{119461, 28}, 162, 1},
    {{119489, 12}, 139, 1},
    {{119501, 18}, 238, 1},
    {{119519, 21}, 238, 1},
    {{119540, 18}, 195, 1},
    {{119558, 65}, 251, 1},
    {{119623, 33}, 251, 1},
    {{119656, 27}, 61, 1},
    {{119683, 18}, 181, 1},
    {{119701, 21}, 119, 1},
    {{119722, 33}, 19, 1},
    {{119755, 18}, 85, 1},
    {{119773, 21}, 154, 1},
    {{119794, 12}, 101, 1},
    {{119806, 18}, 91, 1},
    {{119824, 18}, 229, 1},
    {{119842, 22}, 82, 1},
    {{119864, 21}, 16, 1},
    {{119885, 12}, 87, 1},
    {{119897, 21}, 216, 1},
    {{119918, 18}, 79, 1},
    {{119936, 24}, 217, 1},
    {{119960, 27}, 252, 1},
    {{119987, 21}, 46, 1},
    {{120008, 27}, 254, 1},
    {{120035, 18}, 153, 1},
    {{120053, 15}, 187, 1},
    {{120068, 18}, 47, 1},
    {{120086, 24}, 45, 1},
    {{120110, 24}, 5, 1},
    {{120134, 12}, 64, 1},
    {{120146, 15}, 220, 1},
    {{120161, 18}, 109, 1},
    {{120179, 15}, 112, 1},
    {{120194, 9}, 20, 1},
    {{120203, 31}, 52, 1},
    {{120234, 27}, 166, 1},
    {{120261, 21}, 167, 1},
    {{120282, 12}, 214, 1},
    {{120294, 30}, 89, 1},
    {{120324, 15}, 145, 1},
    {{120339, 18}, 228, 1},
    {{120357, 12}, 168, 1},
    {{120369, 34}, 122, 1},
    {{120403, 15}, 170, 1},
    {{120418, 21}, 98, 1},
    {{120439, 21}, 175, 1},
    {{120460, 21}, 108, 1},
    {{120481, 18}, 110, 1},
    {{120499, 18}, 27, 1},
    {{120517, 18}, 227, 1},
    {{120535, 15}, 204, 1},
    {{120550, 24}, 136, 1},
    {{120574, 33}, 157, 1},
    {{120607, 24}, 63, 1},
    {{120631, 24}, 212, 1},
    {{120655, 25}, 115, 1},
    {{120680, 25}, 200, 1},
    {{120705, 18}, 138, 1},
    {{120723, 12}, 249, 1},
    {{120735, 18}, 126, 1},
    {{120753, 15}, 22, 1},
    {{120768, 18}, 30, 1},
    {{120786, 21}, 21, 1},
    {{120807, 25}, 123, 1},
    {{120832, 15}, 253, 1},
    {{120847, 30}, 99, 1},
    {{120877, 21}, 193, 1},
    {{120898, 15}, 70, 1},
    {{120913, 15}, 102, 1},
    {{120928, 15}, 188, 1},
    {{120943, 12}, 111, 1},
    {{120955, 15}, 58, 1},
    {{120970, 21}, 80, 1},
    {{120991, 18}, 56, 1},
    {{121009, 15}, 96, 1},
    {{121024, 19}, 120, 1},
    {{121043, 29}, 226, 1},
    {{121072, 15}, 107, 1},
    {{121087, 12}, 81, 1},
    {{121099, 12}, 84, 1},
    {{121111, 12}, 198, 1},
    {{121123, 28}, 203, 1},
    {{121151, 15}, 244, 1},
    {{121166, 21}, 43, 1},
    {{121187, 9}, 12, 1},
    {{121196, 18}, 97, 1},
    {{121214, 9}, 151, 1},
    {{121223, 15}, 44, 1},
    {{121238, 12}, 250, 1},
    {{121250, 15}, 11, 1},
    {{121265, 15}, 248, 1},
    {{121280, 22}, 232, 1},
    {{121302, 15}, 1, 1},
    {{121317, 34}, 242, 1},
    {{121351, 24}, 50, 1},
    {{121375, 39}, 180, 1},
    {{121414, 15}, 116, 1},
    {{121429, 15}, 74, 1},
    {{121444, 9}, 224, 1},
    {{121453, 30}, 182, 1},
    {{121483, 12}, 65, 1},
    {{121495, 27}, 4, 1},
    {{121522, 27}, 173, 1},
    {{121549, 18}, 134, 1},
    {{121567, 24}, 25, 1},
    {{121591, 15}, 142, 1},
    {{121606, 15}, 88, 1},
    {{121621, 18}, 114, 1},
    {{121639, 40}, 243, 1},
    {{121679, 18}, 164, 1},
    {{121697, 15}, 13, 1},
    {{121712, 15}, 191, 1},
    {{121727, 33}, 28, 1},
    {{121760, 24}, 150, 1},
    {{121784, 18}, 105, 1},
    {{121802, 12}, 83, 1},
    {{121814, 18}, 3, 1},
    {{121832, 18}, 246, 1},
    {{121850, 24}, 90, 1},
    {{121874, 18}, 18, 1},
    {{121892, 15}, 104, 1},
    {{121907, 24}, 176, 1},
    {{121931, 21}, 165, 1},
    {{121952, 18}, 161, 1},
    {{121970, 18}, 149, 1},
    {{121988, 24}, 158, 1},
    {{122012, 30}, 177, 1},
    {{122042, 18}, 221, 1},
    {{122060, 12}, 85, 1},
    {{122072, 32}, 179, 1},
    {{122104, 24}, 67, 1},
    {{122128, 18}, 181, 1},
    {{122146, 15}, 133, 1},
    {{122161, 12}, 113, 1},
    {{122173, 16}, 171, 1},
    {{122189, 25}, 209, 1},
    {{122214, 15}, 100, 1},
    {{122229, 25}, 185, 1},
    {{122254, 27}, 29, 1},
    {{122281, 12}, 169, 1},
    {{122293, 37}, 205, 1},
    {{122330, 12}, 211, 1},
    {{122342, 12}, 68, 1},
    {{122354, 15}, 73, 1},
    {{122369, 24}, 6, 1},
    {{122393, 47}, 159, 1},
    {{122440, 25}, 132, 1},
    {{122465, 21}, 192, 1},
    {{122486, 24}, 154, 1},
    {{122510, 18}, 231, 1},
    {{122528, 18}, 55, 1},
    {{122546, 21}, 62, 1},
    {{122567, 21}, 190, 1},
    {{122588, 24}, 137, 1},
    {{122612, 18}, 135, 1},
    {{122630, 31}, 215, 1},
    {{122661, 25}, 178, 1},
    {{122686, 22}, 197, 1},
    {{122708, 22}, 162, 1},
    {{122730, 24}, 222, 1},
    {{122754, 24}, 245, 1},
    {{122778, 25}, 131, 1},
    {{122803, 15}, 148, 1},
    {{122818, 24}, 124, 1},
    {{122842, 12}, 236, 1},
    {{122854, 37}, 268, 1},
    {{122891, 28}, 129, 1},
    {{122919, 37}, 186, 1},
    {{122956, 18}, 49, 1},
    {{122974, 12}, 119, 1},
    {{122986, 15}, 195, 1},
    {{123001, 24}, 139, 1},
    {{123025, 18}, 19, 1},
    {{123043, 24}, 61, 1},
    {{123067, 24}, 238, 1},
    {{123091, 21}, 252, 1},
    {{123112, 18}, 254, 1},
    {{123130, 21}, 153, 1},
    {{123151, 15}, 112, 1},
    {{123166, 21}, 109, 1},
    {{123187, 21}, 167, 1},
    {{123208, 22}, 98, 1},
    {{123230, 18}, 110, 1},
    {{123248, 21}, 108, 1},
    {{123269, 18}, 249, 1},
    {{123287, 15}, 253, 1},
    {{123302, 24}, 126, 1},
    {{123326, 12}, 111, 1},
    {{123338, 18}, 107, 1},
    {{123356, 27}, 258, 1},
    {{123383, 21}, 125, 1},
    {{123404, 18}, 97, 1},
    {{123422, 12}, 250, 1},
    {{123434, 15}, 11, 1},
    {{123449, 27}, 256, 1},
    {{123476, 46}, 240, 1},
    {{123522, 50}, 160, 1},
    {{123572, 27}, 25, 1},
    {{123599, 21}, 105, 1},
    {{123620, 21}, 134, 1},
    {{123641, 18}, 184, 1},
    {{123659, 15}, 104, 1},
    {{123674, 12}, 68, 1},
    {{123686, 15}, 100, 1},
    {{123701, 15}, 113, 1},
    {{123716, 31}, 185, 1},
    {{123747, 33}, 173, 1},
    {{123780, 27}, 154, 1},
    {{123807, 15}, 148, 1},
    {{123822, 24}, 139, 1},
    {{123846, 18}, 254, 1},
    {{123864, 12}, 64, 1},
    {{123876, 24}, 252, 1},
    {{123900, 15}, 101, 1},
    {{123915, 21}, 82, 1},
    {{123936, 36}, 16, 1},
    {{123972, 15}, 112, 1},
    {{123987, 18}, 108, 1},
    {{124005, 21}, 110, 1},
    {{124026, 27}, 109, 1},
    {{124053, 24}, 227, 1},
    {{124077, 21}, 167, 1},
    {{124098, 36}, 122, 1},
    {{124134, 22}, 98, 1},
    {{124156, 21}, 249, 1},
    {{124177, 21}, 126, 1},
    {{124198, 15}, 253, 1},
    {{124213, 18}, 56, 1},
    {{124231, 12}, 111, 1},
    {{124243, 18}, 107, 1},
    {{124261, 21}, 43, 1},
    {{124282, 12}, 250, 1},
    {{124294, 28}, 232, 1},
    {{124322, 28}, 173, 1},
    {{124350, 15}, 88, 1},
    {{124365, 27}, 25, 1},
    {{124392, 30}, 105, 1},
    {{124422, 18}, 164, 1},
    {{124440, 33}, 177, 1},
    {{124473, 15}, 83, 1},
    {{124488, 21}, 3, 1},
    {{124509, 21}, 104, 1},
    {{124530, 12}, 85, 1},
    {{124542, 27}, 67, 1},
    {{124569, 15}, 68, 1},
    {{124584, 15}, 171, 1},
    {{124599, 12}, 169, 1},
    {{124611, 12}, 139, 1},
    {{124623, 18}, 238, 1},
    {{124641, 15}, 119, 1},
    {{124656, 18}, 195, 1},
    {{124674, 27}, 252, 1},
    {{124701, 15}, 101, 1},
    {{124716, 33}, 217, 1},
    {{124749, 21}, 82, 1},
    {{124770, 30}, 254, 1},
    {{124800, 21}, 87, 1},
    {{124821, 33}, 216, 1},
    {{124854, 15}, 195, 1},
    {{124869, 24}, 153, 1},
    {{124893, 21}, 139, 1},
    {{124914, 61}, 210, 1},
    {{124975, 33}, 16, 1},
    {{125008, 21}, 187, 1},
    {{125029, 41}, 179, 1},
    {{125070, 21}, 68, 1},
    {{125091, 24}, 69, 1},
    {{125115, 27}, 61, 1},
    {{125142, 21}, 40, 1},
    {{125163, 15}, 64, 1},
    {{125178, 21}, 227, 1},
    {{125199, 15}, 167, 1},
    {{125214, 21}, 112, 1},
    {{125235, 36}, 89, 1},
    {{125271, 30}, 109, 1},
    {{125301, 18}, 228, 1},
    {{125319, 18}, 168, 1},
    {{125337, 24}, 145, 1},
    {{125361, 12}, 263, 1},
    {{125373, 24}, 170, 1},
    {{125397, 24}, 136, 1},
    {{125421, 18}, 93, 1},
    {{125439, 28}, 98, 1},
    {{125467, 18}, 257, 1},
    {{125485, 27}, 108, 1},
    {{125512, 24}, 110, 1},
    {{125536, 33}, 122, 1},
    {{125569, 18}, 20, 1},
    {{125587, 24}, 30, 1},
    {{125611, 24}, 135, 1},
    {{125635, 49}, 186, 1},
    {{125684, 25}, 197, 1},
    {{125709, 25}, 162, 1},
    {{125734, 21}, 222, 1},
    {{125755, 31}, 178, 1},
    {{125786, 18}, 190, 1},
    {{125804, 33}, 124, 1},
    {{125837, 18}, 148, 1},
    {{125855, 30}, 189, 1},
    {{125885, 31}, 131, 1},
    {{125916, 18}, 141, 1},
    {{125934, 12}, 236, 1},
    {{125946, 24}, 21, 1},
    {{125970, 18}, 138, 1},
    {{125988, 30}, 137, 1},
    {{126018, 18}, 249, 1},
    {{126036, 30}, 253, 1},
    {{126066, 18}, 5, 1},
    {{126084, 21}, 49, 1},
    {{126105, 27}, 126, 1},
    {{126132, 34}, 123, 1},
    {{126166, 39}, 99, 1},
    {{126205, 21}, 102, 1},
    {{126226, 21}, 70, 1},
    {{126247, 18}, 111, 1},
    {{126265, 18}, 56, 1},
    {{126283, 27}, 258, 1},
    {{126310, 21}, 188, 1},
    {{126331, 28}, 86, 1},
    {{126359, 24}, 143, 1},
    {{126383, 33}, 226, 1},
    {{126416, 18}, 58, 1},
    {{126434, 27}, 80, 1},
    {{126461, 24}, 75, 1},
    {{126485, 18}, 107, 1},
    {{126503, 12}, 81, 1},
    {{126515, 18}, 96, 1},
    {{126533, 12}, 84, 1},
    {{126545, 15}, 237, 1},
    {{126560, 18}, 36, 1},
    {{126578, 30}, 43, 1},
    {{126608, 46}, 183, 1},
    {{126654, 12}, 12, 1},
    {{126666, 18}, 235, 1},
    {{126684, 12}, 198, 1},
    {{126696, 18}, 97, 1},
    {{126714, 18}, 78, 1},
    {{126732, 36}, 256, 1},
    {{126768, 18}, 11, 1},
    {{126786, 30}, 4, 1},
    {{126816, 21}, 191, 1},
    {{126837, 42}, 28, 1},
    {{126879, 30}, 150, 1},
    {{126909, 56}, 160, 1},
    {{126965, 24}, 116, 1},
    {{126989, 30}, 25, 1},
    {{127019, 12}, 250, 1},
    {{127031, 31}, 130, 1},
    {{127062, 55}, 240, 1},
    {{127117, 37}, 174, 1},
    {{127154, 27}, 105, 1},
    {{127181, 24}, 134, 1},
    {{127205, 24}, 88, 1},
    {{127229, 24}, 17, 1},
    {{127253, 40}, 243, 1},
    {{127293, 30}, 53, 1},
    {{127323, 24}, 114, 1},
    {{127347, 21}, 65, 1},
    {{127368, 18}, 151, 1},
    {{127386, 24}, 164, 1},
    {{127410, 24}, 248, 1},
    {{127434, 18}, 13, 1},
    {{127452, 37}, 232, 1},
    {{127489, 15}, 128, 1},
    {{127504, 21}, 3, 1},
    {{127525, 15}, 184, 1},
    {{127540, 21}, 14, 1},
    {{127561, 18}, 83, 1},
    {{127579, 18}, 7, 1},
    {{127597, 12}, 233, 1},
    {{127609, 18}, 267, 1},
    {{127627, 24}, 265, 1},
    {{127651, 24}, 18, 1},
    {{127675, 15}, 34, 1},
    {{127690, 18}, 104, 1},
    {{127708, 24}, 165, 1},
    {{127732, 30}, 149, 1},
    {{127762, 36}, 177, 1},
    {{127798, 21}, 133, 1},
    {{127819, 24}, 77, 1},
    {{127843, 18}, 85, 1},
    {{127861, 12}, 59, 1},
    {{127873, 21}, 181, 1},
    {{127894, 33}, 67, 1},
    {{127927, 21}, 193, 1},
    {{127948, 33}, 72, 1},
    {{127981, 19}, 171, 1},
    {{128000, 18}, 113, 1},
    {{128018, 18}, 100, 1},
    {{128036, 34}, 185, 1},
    {{128070, 12}, 169, 1},
    {{128082, 36}, 29, 1},
    {{128118, 18}, 264, 1},
    {{128136, 36}, 173, 1},
    {{128172, 27}, 73, 1},
    {{128199, 27}, 192, 1},
    {{128226, 21}, 255, 1},
    {{128247, 30}, 6, 1},
    {{128277, 24}, 231, 1},
    {{128301, 27}, 132, 1},
    {{128328, 27}, 60, 1},
    {{128355, 27}, 154, 1},
    {{128382, 24}, 55, 1},
    {{128406, 30}, 62, 1},
    {{128436, 15}, 119, 1},
    {{128451, 27}, 251, 1},
    {{128478, 21}, 238, 1},
    {{128499, 25}, 254, 1},
    {{128524, 30}, 252, 1},
    {{128554, 24}, 153, 1},
    {{128578, 15}, 112, 1},
    {{128593, 24}, 109, 1},
    {{128617, 33}, 89, 1},
    {{128650, 25}, 98, 1},
    {{128675, 18}, 110, 1},
    {{128693, 18}, 20, 1},
    {{128711, 25}, 108, 1},
    {{128736, 18}, 190, 1},
    {{128754, 18}, 249, 1},
    {{128772, 21}, 126, 1},
    {{128793, 18}, 193, 1},
    {{128811, 21}, 188, 1},
    {{128832, 12}, 111, 1},
    {{128844, 18}, 107, 1},
    {{128862, 27}, 80, 1},
    {{128889, 18}, 81, 1},
    {{128907, 21}, 258, 1},
    {{128928, 12}, 12, 1},
    {{128940, 18}, 97, 1},
    {{128958, 18}, 11, 1},
    {{128976, 43}, 240, 1},
    {{129019, 12}, 250, 1},
    {{129031, 56}, 160, 1},
    {{129087, 30}, 35, 1},
    {{129117, 21}, 134, 1},
    {{129138, 27}, 105, 1},
    {{129165, 21}, 191, 1},
    {{129186, 30}, 150, 1},
    {{129216, 15}, 184, 1},
    {{129231, 18}, 83, 1},
    {{129249, 15}, 104, 1},
    {{129264, 21}, 133, 1},
    {{129285, 21}, 67, 1},
    {{129306, 15}, 68, 1},
    {{129321, 18}, 100, 1},
    {{129339, 34}, 185, 1},
    {{129373, 18}, 113, 1},
    {{129391, 24}, 173, 1},
    {{129415, 19}, 178, 1},
    {{129434, 49}, 186, 1},
    {{129483, 25}, 137, 1},
    {{129508, 18}, 148, 1},
    {{129526, 31}, 62, 1},
    {{129557, 31}, 139, 1},
    {{129588, 27}, 251, 1},
    {{129615, 22}, 82, 1},
    {{129637, 18}, 254, 1},
    {{129655, 21}, 87, 1},
    {{129676, 34}, 217, 1},
    {{129710, 30}, 252, 1},
    {{129740, 39}, 16, 1},
    {{129779, 24}, 153, 1},
    {{129803, 31}, 69, 1},
    {{129834, 21}, 109, 1},
    {{129855, 18}, 167, 1},
    {{129873, 15}, 112, 1},
    {{129888, 15}, 20, 1},
    {{129903, 33}, 89, 1},
    {{129936, 25}, 98, 1},
    {{129961, 18}, 110, 1},
    {{129979, 24}, 108, 1},
    {{130003, 30}, 122, 1},
    {{130033, 18}, 249, 1},
    {{130051, 18}, 126, 1},
    {{130069, 21}, 193, 1},
    {{130090, 21}, 70, 1},
    {{130111, 24}, 258, 1},
    {{130135, 12}, 111, 1},
    {{130147, 27}, 80, 1},
    {{130174, 12}, 81, 1},
    {{130186, 15}, 107, 1},
    {{130201, 12}, 84, 1},
    {{130213, 21}, 43, 1},
    {{130234, 18}, 97, 1},
    {{130252, 15}, 151, 1},
    {{130267, 12}, 250, 1},
    {{130279, 15}, 248, 1},
    {{130294, 43}, 240, 1},
    {{130337, 24}, 11, 1},
    {{130361, 56}, 160, 1},
    {{130417, 21}, 191, 1},
    {{130438, 21}, 134, 1},
    {{130459, 30}, 25, 1},
    {{130489, 24}, 105, 1},
    {{130513, 18}, 88, 1},
    {{130531, 15}, 164, 1},
    {{130546, 27}, 114, 1},
    {{130573, 37}, 174, 1},
    {{130610, 36}, 28, 1},
    {{130646, 30}, 150, 1},
    {{130676, 21}, 3, 1},
    {{130697, 12}, 128, 1},
    {{130709, 24}, 265, 1},
    {{130733, 18}, 184, 1},
    {{130751, 15}, 104, 1},
    {{130766, 15}, 104, 1},
    {{130781, 24}, 18, 1},
    {{130805, 18}, 85, 1},
    {{130823, 35}, 179, 1},
    {{130858, 15}, 68, 1},
    {{130873, 18}, 100, 1},
    {{130891, 34}, 185, 1},
    {{130925, 18}, 113, 1},
    {{130943, 37}, 132, 1},
    {{130980, 36}, 154, 1},
    {{131016, 18}, 190, 1},
    {{131034, 25}, 178, 1},
    {{131059, 18}, 148, 1},
    {{131077, 21}, 189, 1},
    {{131098, 12}, 141, 1},
    {{131110, 31}, 62, 1},
    {{131141, 31}, 139, 1},
    {{131172, 18}, 119, 1},
    {{131190, 27}, 61, 1},
    {{131217, 24}, 238, 1},
    {{131241, 30}, 19, 1},
    {{131271, 12}, 101, 1},
    {{131283, 18}, 229, 1},
    {{131301, 21}, 82, 1},
    {{131322, 22}, 254, 1},
    {{131344, 18}, 87, 1},
    {{131362, 33}, 252, 1},
    {{131395, 33}, 16, 1},
    {{131428, 21}, 69, 1},
    {{131449, 22}, 153, 1},
    {{131471, 24}, 187, 1},
    {{131495, 15}, 64, 1},
    {{131510, 21}, 112, 1},
    {{131531, 27}, 109, 1},
    {{131558, 27}, 167, 1},
    {{131585, 27}, 89, 1},
    {{131612, 12}, 263, 1},
    {{131624, 22}, 98, 1},
    {{131646, 18}, 257, 1},
    {{131664, 18}, 110, 1},
    {{131682, 27}, 108, 1},
    {{131709, 30}, 122, 1},
    {{131739, 24}, 145, 1},
    {{131763, 24}, 168, 1},
    {{131787, 30}, 155, 1},
    {{131817, 24}, 136, 1},
    {{131841, 21}, 157, 1},
    {{131862, 18}, 249, 1},
    {{131880, 27}, 126, 1},
    {{131907, 19}, 253, 1},
    {{131926, 34}, 99, 1},
    {{131960, 31}, 123, 1},
    {{131991, 15}, 58, 1},
    {{132006, 15}, 56, 1},
    {{132021, 24}, 96, 1},
    {{132045, 25}, 86, 1},
    {{132070, 24}, 193, 1},
    {{132094, 18}, 70, 1},
    {{132112, 18}, 102, 1},
    {{132130, 15}, 188, 1},
    {{132145, 15}, 107, 1},
    {{132160, 15}, 111, 1},
    {{132175, 27}, 80, 1},
    {{132202, 18}, 81, 1},
    {{132220, 9}, 84, 1},
    {{132229, 21}, 97, 1},
    {{132250, 12}, 198, 1},
    {{132262, 27}, 43, 1},
    {{132289, 18}, 11, 1},
    {{132307, 12}, 250, 1},
    {{132319, 21}, 151, 1},
    {{132340, 40}, 232, 1},
    {{132380, 24}, 35, 1},
    {{132404, 15}, 78, 1},
    {{132419, 30}, 114, 1},
    {{132449, 24}, 4, 1},
    {{132473, 36}, 25, 1},
    {{132509, 24}, 105, 1},
    {{132533, 31}, 134, 1},
    {{132564, 31}, 88, 1},
    {{132595, 21}, 164, 1},
    {{132616, 24}, 191, 1},
    {{132640, 43}, 174, 1},
    {{132683, 40}, 28, 1},
    {{132723, 33}, 150, 1},
    {{132756, 24}, 83, 1},
    {{132780, 24}, 3, 1},
    {{132804, 21}, 265, 1},
    {{132825, 15}, 104, 1},
    {{132840, 36}, 177, 1},
    {{132876, 15}, 133, 1},
    {{132891, 18}, 85, 1},
    {{132909, 35}, 179, 1},
    {{132944, 36}, 67, 1},
    {{132980, 15}, 68, 1},
    {{132995, 19}, 171, 1},
    {{133014, 18}, 100, 1},
    {{133032, 15}, 113, 1},
    {{133047, 9}, 169, 1},
    {{133056, 40}, 205, 1},
    {{133096, 40}, 185, 1},
    {{133136, 18}, 73, 1},
    {{133154, 27}, 132, 1},
    {{133181, 33}, 154, 1},
    {{133214, 27}, 173, 1},
    {{133241, 24}, 190, 1},
    {{133265, 18}, 222, 1},
    {{133283, 24}, 30, 1},
    {{133307, 25}, 178, 1},
    {{133332, 43}, 186, 1},
    {{133375, 18}, 148, 1},
    {{133393, 24}, 21, 1},
    {{133417, 15}, 49, 1},
    {{133432, 9}, 141, 1},
    {{133441, 40}, 62, 1},
    {{133481, 12}, 195, 1},
    {{133493, 27}, 61, 1},
    {{133520, 24}, 139, 1},
    {{133544, 21}, 82, 1},
    {{133565, 33}, 254, 1},
    {{133598, 30}, 252, 1},
    {{133628, 36}, 16, 1},
    {{133664, 24}, 109, 1},
    {{133688, 18}, 145, 1},
    {{133706, 18}, 228, 1},
    {{133724, 12}, 110, 1},
    {{133736, 24}, 249, 1},
    {{133760, 9}, 111, 1},
    {{133769, 21}, 258, 1},
    {{133790, 21}, 97, 1},
    {{133811, 50}, 160, 1},
    {{133861, 46}, 240, 1},
    {{133907, 12}, 250, 1},
    {{133919, 21}, 114, 1},
    {{133940, 24}, 105, 1},
    {{133964, 21}, 134, 1},
    {{133985, 18}, 128, 1},
    {{134003, 18}, 68, 1},
    {{134021, 27}, 173, 1},
    {{134048, 50}, 186, 1},
    {{134098, 18}, 148, 1},
    {{134116, 18}, 119, 1},
    {{134134, 18}, 139, 1},
    {{134152, 15}, 110, 1},
    {{134167, 18}, 27, 1},
    {{134185, 21}, 114, 1},
    {{134206, 39}, 114, 1},
    {{134245, 418}, 114, 1},
    {{134663, 24}, 114, 1},
    {{134687, 33}, 157, 1},
    {{134720, 24}, 136, 1},
    {{134744, 24}, 175, 1},
    {{134768, 33}, 63, 1},
    {{134801, 21}, 227, 1},
    {{134822, 39}, 122, 1},
    {{134861, 33}, 89, 1},
    {{134894, 24}, 109, 1},
    {{134918, 21}, 167, 1},
    {{134939, 18}, 112, 1},
    {{134957, 12}, 214, 1},
    {{134969, 12}, 168, 1},
    {{134981, 15}, 170, 1},
    {{134996, 31}, 52, 1},
    {{135027, 18}, 228, 1},
    {{135045, 30}, 123, 1},
    {{135075, 24}, 126, 1},
    {{135099, 21}, 253, 1},
    {{135120, 18}, 190, 1},
    {{135138, 27}, 172, 1},
    {{135165, 21}, 162, 1},
    {{135186, 27}, 245, 1},
    {{135213, 57}, 10, 1},
    {{135270, 36}, 186, 1},
    {{135306, 18}, 197, 1},
    {{135324, 24}, 222, 1},
    {{135348, 21}, 30, 1},
    {{135369, 21}, 148, 1},
    {{135390, 27}, 189, 1},
    {{135417, 15}, 21, 1},
    {{135432, 12}, 236, 1},
    {{135444, 15}, 203, 1},
    {{135459, 18}, 70, 1},
    {{135477, 18}, 102, 1},
    {{135495, 38}, 226, 1},
    {{135533, 24}, 258, 1},
    {{135557, 12}, 81, 1},
    {{135569, 18}, 56, 1},
    {{135587, 15}, 96, 1},
    {{135602, 21}, 75, 1},
    {{135623, 24}, 80, 1},
    {{135647, 24}, 58, 1},
    {{135671, 12}, 111, 1},
    {{135683, 33}, 183, 1},
    {{135716, 21}, 54, 1},
    {{135737, 9}, 12, 1},
    {{135746, 24}, 43, 1},
    {{135770, 18}, 235, 1},
    {{135788, 27}, 71, 1},
    {{135815, 30}, 28, 1},
    {{135845, 21}, 150, 1},
    {{135866, 18}, 13, 1},
    {{135884, 18}, 191, 1},
    {{135902, 27}, 105, 1},
    {{135929, 33}, 173, 1},
    {{135962, 33}, 174, 1},
    {{135995, 12}, 78, 1},
    {{136007, 30}, 4, 1},
    {{136037, 27}, 6, 1},
    {{136064, 27}, 25, 1},
    {{136091, 42}, 124, 1},
    {{136133, 12}, 24, 1},
    {{136145, 45}, 160, 1},
    {{136190, 43}, 240, 1},
    {{136233, 21}, 134, 1},
    {{136254, 30}, 163, 1},
    {{136284, 15}, 11, 1},
    {{136299, 12}, 250, 1},
    {{136311, 15}, 142, 1},
    {{136326, 18}, 130, 1},
    {{136344, 18}, 130, 1},
    {{136362, 21}, 50, 1},
    {{136383, 33}, 232, 1},
    {{136416, 21}, 255, 1},
    {{136437, 24}, 35, 1},
    {{136461, 30}, 182, 1},
    {{136491, 18}, 74, 1},
    {{136509, 18}, 116, 1},
    {{136527, 27}, 15, 1},
    {{136554, 15}, 128, 1},
    {{136569, 30}, 158, 1},
    {{136599, 33}, 177, 1},
    {{136632, 15}, 267, 1},
    {{136647, 18}, 128, 1},
    {{136665, 18}, 83, 1},
    {{136683, 18}, 3, 1},
    {{136701, 18}, 14, 1},
    {{136719, 24}, 14, 1},
    {{136743, 18}, 7, 1},
    {{136761, 12}, 233, 1},
    {{136773, 15}, 233, 1},
    {{136788, 18}, 265, 1},
    {{136806, 15}, 34, 1},
    {{136821, 18}, 18, 1},
    {{136839, 15}, 104, 1},
    {{136854, 33}, 127, 1},
    {{136887, 24}, 133, 1},
    {{136911, 45}, 179, 1},
    {{136956, 15}, 85, 1},
    {{136971, 12}, 59, 1},
    {{136983, 36}, 179, 1},
    {{137019, 12}, 264, 1},
    {{137031, 18}, 68, 1},
    {{137049, 33}, 185, 1},
    {{137082, 36}, 72, 1},
    {{137118, 15}, 171, 1},
    {{137133, 18}, 113, 1},
    {{137151, 12}, 169, 1},
    {{137163, 18}, 0, 1},
    {{137181, 27}, 29, 1},
    {{137208, 18}, 26, 1},
    {{137226, 24}, 73, 1},
    {{137250, 18}, 159, 1},
    {{137268, 24}, 231, 1},
    {{137292, 24}, 60, 1},
    {{137316, 27}, 62, 1},
    {{137343, 24}, 124, 1},
    {{137367, 21}, 55, 1},
    {{137388, 30}, 205, 1},
    {{137418, 21}, 254, 1},
    {{137439, 18}, 187, 1},
    {{137457, 15}, 64, 1},
    {{137472, 30}, 217, 1},
    {{137502, 18}, 101, 1},
    {{137520, 18}, 87, 1},
    {{137538, 36}, 16, 1},
    {{137574, 21}, 79, 1},
    {{137595, 30}, 252, 1},
    {{137625, 21}, 229, 1},
    {{137646, 24}, 82, 1},
    {{137670, 24}, 216, 1},
    {{137694, 33}, 147, 1},
    {{137727, 18}, 121, 1},
    {{137745, 24}, 19, 1},
    {{137769, 15}, 119, 1},
    {{137784, 18}, 195, 1},
    {{137802, 18}, 139, 1},
    {{137820, 27}, 202, 1},
    {{137847, 24}, 117, 1},
    {{137871, 24}, 98, 1},
    {{137895, 15}, 263, 1},
    {{137910, 24}, 145, 1},
    {{137934, 15}, 249, 1},
    {{137949, 18}, 138, 1},
    {{137967, 24}, 200, 1},
    {{137991, 27}, 115, 1},
    {{138018, 57}, 268, 1},
    {{138075, 18}, 5, 1},
    {{138093, 24}, 178, 1},
    {{138117, 27}, 137, 1},
    {{138144, 27}, 135, 1},
    {{138171, 24}, 188, 1},
    {{138195, 12}, 107, 1},
    {{138207, 24}, 86, 1},
    {{138231, 45}, 116, 1},
    {{138276, 51}, 200, 1},
    {{138327, 24}, 36, 1},
    {{138351, 15}, 88, 1},
    {{138366, 24}, 17, 1},
    {{138390, 39}, 243, 1},
    {{138429, 18}, 151, 1},
    {{138447, 21}, 176, 1},
    {{138468, 27}, 149, 1},
    {{138495, 21}, 165, 1},
    {{138516, 36}, 156, 1},
    {{138552, 21}, 77, 1},
    {{138573, 24}, 67, 1},
    {{138597, 18}, 181, 1},
    {{138615, 15}, 100, 1},
    {{138630, 27}, 154, 1},
    {{138657, 33}, 132, 1},
    {{138690, 21}, 23, 1},
    {{138711, 24}, 131, 1},
    {{138735, 27}, 69, 1},
    {{138762, 21}, 40, 1},
    {{138783, 24}, 61, 1},
    {{138807, 15}, 198, 1},
    {{138822, 21}, 65, 1},
    {{138843, 46}, 115, 1},
    {{138889, 30}, 192, 1},
    {{138919, 21}, 108, 1},
    {{138940, 21}, 110, 1},
    {{138961, 30}, 66, 1},
    {{138991, 15}, 20, 1},
    {{139006, 42}, 99, 1},
    {{139048, 9}, 141, 1},
    {{139057, 18}, 49, 1},
    {{139075, 12}, 84, 1},
    {{139087, 21}, 143, 1},
    {{139108, 21}, 193, 1},
    {{139129, 18}, 164, 1},
    {{139147, 15}, 248, 1},
    {{139162, 42}, 180, 1},
    {{139204, 9}, 33, 1},
    {{139213, 18}, 220, 1},
    {{139231, 24}, 153, 1},
    {{139255, 18}, 144, 1},
    {{139273, 24}, 238, 1},
    {{139297, 12}, 93, 1},
    {{139309, 12}, 140, 1},
    {{139321, 18}, 97, 1},
    {{139339, 18}, 184, 1},
    {{139357, 24}, 136, 1},
    {{139381, 27}, 89, 1},
    {{139408, 15}, 13, 1},
    {{139423, 24}, 4, 1},
    {{139447, 18}, 114, 1},
    {{139465, 33}, 124, 1},
    {{139498, 36}, 124, 1},
    {{139534, 18}, 68, 1},
    {{139552, 15}, 132, 1},
    {{139567, 18}, 132, 1},
    {{139585, 27}, 205, 1},
    {{139612, 42}, 205, 1},
    {{139654, 27}, 109, 1},
    {{139681, 30}, 109, 1},
    {{139711, 18}, 112, 1},
    {{139729, 27}, 108, 1},
    {{139756, 21}, 227, 1},
    {{139777, 39}, 66, 1},
    {{139816, 24}, 228, 1},
    {{139840, 12}, 263, 1},
    {{139852, 60}, 136, 1},
    {{139912, 21}, 93, 1},
    {{139933, 24}, 167, 1},
    {{139957, 30}, 122, 1},
    {{139987, 18}, 168, 1},
    {{140005, 27}, 145, 1},
    {{140032, 30}, 110, 1},
    {{140062, 42}, 75, 1},
    {{140104, 27}, 159, 1},
    {{140131, 24}, 200, 1},
    {{140155, 21}, 126, 1},
    {{140176, 24}, 96, 1},
    {{140200, 15}, 102, 1},
    {{140215, 39}, 226, 1},
    {{140254, 27}, 58, 1},
    {{140281, 27}, 80, 1},
    {{140308, 18}, 140, 1},
    {{140326, 21}, 56, 1},
    {{140347, 24}, 70, 1},
    {{140371, 15}, 111, 1},
    {{140386, 18}, 84, 1},
    {{140404, 18}, 198, 1},
    {{140422, 30}, 97, 1},
    {{140452, 33}, 43, 1},
    {{140485, 18}, 88, 1},
    {{140503, 18}, 114, 1},
    {{140521, 18}, 78, 1},
    {{140539, 33}, 51, 1},
    {{140572, 52}, 116, 1},
    {{140624, 21}, 24, 1},
    {{140645, 63}, 174, 1},
    {{140708, 51}, 134, 1},
    {{140759, 27}, 88, 1},
    {{140786, 21}, 164, 1},
    {{140807, 15}, 11, 1},
    {{140822, 24}, 130, 1},
    {{140846, 39}, 28, 1},
    {{140885, 27}, 173, 1},
    {{140912, 36}, 25, 1},
    {{140948, 30}, 191, 1},
    {{140978, 39}, 4, 1},
    {{141017, 24}, 3, 1},
    {{141041, 21}, 128, 1},
    {{141062, 42}, 177, 1},
    {{141104, 33}, 158, 1},
    {{141137, 36}, 83, 1},
    {{141173, 24}, 265, 1},
    {{141197, 21}, 149, 1},
    {{141218, 27}, 267, 1},
    {{141245, 21}, 30, 1},
    {{141266, 21}, 73, 1},
    {{141287, 18}, 23, 1},
    {{141305, 30}, 192, 1},
    {{141335, 24}, 23, 1},
    {{141359, 27}, 132, 1},
    {{141386, 39}, 231, 1},
    {{141425, 33}, 147, 1},
    {{141458, 33}, 154, 1},
    {{141491, 24}, 104, 1},
    {{141515, 24}, 133, 1},
    {{141539, 27}, 77, 1},
    {{141566, 12}, 59, 1},
    {{141578, 57}, 179, 1},
    {{141635, 18}, 85, 1},
    {{141653, 30}, 67, 1},
    {{141683, 21}, 0, 1},
    {{141704, 30}, 29, 1},
    {{141734, 15}, 169, 1},
    {{141749, 33}, 0, 1},
    {{141782, 36}, 72, 1},
    {{141818, 45}, 232, 1},
    {{141863, 24}, 68, 1},
    {{141887, 39}, 60, 1},
    {{141926, 30}, 222, 1},
    {{141956, 27}, 162, 1},
    {{141983, 48}, 186, 1},
    {{142031, 30}, 55, 1},
    {{142061, 42}, 62, 1},
    {{142103, 21}, 148, 1},
    {{142124, 15}, 236, 1},
    {{142139, 21}, 141, 1},
    {{142160, 27}, 49, 1},
    {{142187, 12}, 195, 1},
    {{142199, 21}, 139, 1},
    {{142220, 36}, 135, 1},
    {{142256, 18}, 119, 1},
    {{142274, 33}, 61, 1},
    {{142307, 36}, 238, 1},
    {{142343, 27}, 139, 1},
    {{142370, 54}, 35, 1},
    {{142424, 54}, 135, 1},
    {{142478, 18}, 101, 1},
    {{142496, 39}, 82, 1},
    {{142535, 36}, 217, 1},
    {{142571, 18}, 87, 1},
    {{142589, 27}, 79, 1},
    {{142616, 39}, 16, 1},
    {{142655, 27}, 64, 1},
    {{142682, 39}, 167, 1},
    {{142721, 33}, 112, 1},
    {{142754, 39}, 27, 1},
    {{142793, 45}, 89, 1},
    {{142838, 42}, 108, 1},
    {{142880, 45}, 98, 1},
    {{142925, 39}, 110, 1},
    {{142964, 33}, 263, 1},
    {{142997, 36}, 145, 1},
    {{143033, 42}, 136, 1},
    {{143075, 45}, 122, 1},
    {{143120, 36}, 138, 1},
    {{143156, 45}, 249, 1},
    {{143201, 33}, 126, 1},
    {{143234, 57}, 99, 1},
    {{143291, 24}, 124, 1},
    {{143315, 42}, 124, 1},
    {{143357, 45}, 62, 1},
    {{143402, 33}, 148, 1},
    {{143435, 57}, 186, 1},
    {{143492, 33}, 141, 1},
    {{143525, 42}, 178, 1},
    {{143567, 42}, 21, 1},
    {{143609, 45}, 193, 1},
    {{143654, 36}, 125, 1},
    {{143690, 36}, 70, 1},
    {{143726, 27}, 111, 1},
    {{143753, 58}, 226, 1},
    {{143811, 30}, 84, 1},
    {{143841, 45}, 97, 1},
    {{143886, 27}, 11, 1},
    {{143913, 30}, 151, 1},
    {{143943, 30}, 123, 1},
    {{143973, 36}, 134, 1},
    {{144009, 42}, 130, 1},
    {{144051, 42}, 192, 1},
    {{144093, 30}, 173, 1},
    {{144123, 45}, 132, 1},
    {{144168, 36}, 25, 1},
    {{144204, 54}, 174, 1},
    {{144258, 39}, 114, 1},
    {{144297, 36}, 105, 1},
    {{144333, 45}, 150, 1},
    {{144378, 42}, 4, 1},
    {{144420, 39}, 164, 1},
    {{144459, 33}, 88, 1},
    {{144492, 42}, 191, 1},
    {{144534, 30}, 3, 1},
    {{144564, 30}, 128, 1},
    {{144594, 30}, 14, 1},
    {{144624, 42}, 184, 1},
    {{144666, 45}, 18, 1},
    {{144711, 57}, 177, 1},
    {{144768, 45}, 104, 1},
    {{144813, 21}, 133, 1},
    {{144834, 36}, 133, 1},
    {{144870, 71}, 179, 1},
    {{144941, 39}, 190, 1},
    {{144980, 33}, 68, 1},
    {{145013, 69}, 185, 1},
    {{145082, 42}, 100, 1},
    {{145124, 33}, 264, 1},
    {{145157, 42}, 154, 1},
    {{145199, 39}, 119, 1},
    {{145238, 45}, 61, 1},
    {{145283, 39}, 195, 1},
    {{145322, 45}, 238, 1},
    {{145367, 24}, 139, 1},
    {{145391, 30}, 139, 1},
    {{145421, 33}, 101, 1},
    {{145454, 45}, 69, 1},
    {{145499, 36}, 82, 1},
    {{145535, 42}, 252, 1},
    {{145577, 42}, 16, 1},
    {{145619, 39}, 153, 1},
    {{145658, 39}, 64, 1},
    {{145697, 21}, 229, 1},
    {{145718, 22}, 82, 1},
    {{145740, 28}, 103, 1},
    {{145768, 15}, 40, 1},
    {{145783, 12}, 101, 1},
    {{145795, 18}, 79, 1},
    {{145813, 15}, 87, 1},
    {{145828, 27}, 254, 1},
    {{145855, 30}, 16, 1},
    {{145885, 21}, 46, 1},
    {{145906, 49}, 210, 1},
    {{145955, 21}, 216, 1},
    {{145976, 27}, 217, 1},
    {{146003, 30}, 252, 1},
    {{146033, 18}, 76, 1},
    {{146051, 24}, 114, 1},
    {{146075, 27}, 4, 1},
    {{146102, 12}, 78, 1},
    {{146114, 21}, 88, 1},
    {{146135, 24}, 53, 1},
    {{146159, 37}, 243, 1},
    {{146196, 27}, 105, 1},
    {{146223, 21}, 65, 1},
    {{146244, 21}, 17, 1},
    {{146265, 18}, 164, 1},
    {{146283, 21}, 48, 1},
    {{146304, 15}, 13, 1},
    {{146319, 21}, 191, 1},
    {{146340, 30}, 28, 1},
    {{146370, 24}, 150, 1},
    {{146394, 24}, 71, 1},
    {{146418, 27}, 25, 1},
    {{146445, 37}, 174, 1},
    {{146482, 27}, 51, 1},
    {{146509, 27}, 63, 1},
    {{146536, 33}, 157, 1},
    {{146569, 21}, 212, 1},
    {{146590, 21}, 136, 1},
    {{146611, 12}, 111, 1},
    {{146623, 18}, 102, 1},
    {{146641, 35}, 226, 1},
    {{146676, 12}, 107, 1},
    {{146688, 21}, 188, 1},
    {{146709, 27}, 125, 1},
    {{146736, 12}, 84, 1},
    {{146748, 15}, 81, 1},
    {{146763, 21}, 70, 1},
    {{146784, 24}, 258, 1},
    {{146808, 27}, 69, 1},
    {{146835, 28}, 94, 1},
    {{146863, 28}, 92, 1},
    {{146891, 22}, 85, 1},
    {{146913, 21}, 77, 1},
    {{146934, 24}, 6, 1},
    {{146958, 18}, 73, 1},
    {{146976, 30}, 173, 1},
    {{147006, 27}, 192, 1},
    {{147033, 21}, 26, 1},
    {{147054, 30}, 154, 1},
    {{147084, 12}, 23, 1},
    {{147096, 27}, 132, 1},
    {{147123, 24}, 60, 1},
    {{147147, 24}, 231, 1},
    {{147171, 21}, 30, 1},
    {{147192, 27}, 225, 1},
    {{147219, 21}, 75, 1},
    {{147240, 25}, 86, 1},
    {{147265, 21}, 133, 1},
    {{147286, 18}, 47, 1},
    {{147304, 36}, 99, 1},
    {{147340, 21}, 227, 1},
    {{147361, 24}, 167, 1},
    {{147385, 18}, 112, 1},
    {{147403, 27}, 166, 1},
    {{147430, 30}, 89, 1},
    {{147460, 21}, 39, 1},
    {{147481, 24}, 109, 1},
    {{147505, 27}, 98, 1},
    {{147532, 15}, 20, 1},
    {{147547, 18}, 228, 1},
    {{147565, 15}, 263, 1},
    {{147580, 15}, 145, 1},
    {{147595, 12}, 168, 1},
    {{147607, 27}, 266, 1},
    {{147634, 31}, 52, 1},
    {{147665, 21}, 108, 1},
    {{147686, 21}, 110, 1},
    {{147707, 33}, 66, 1},
    {{147740, 21}, 175, 1},
    {{147761, 21}, 27, 1},
    {{147782, 37}, 122, 1},
    {{147819, 15}, 170, 1},
    {{147834, 19}, 171, 1},
    {{147853, 18}, 100, 1},
    {{147871, 18}, 113, 1},
    {{147889, 15}, 211, 1},
    {{147904, 15}, 264, 1},
    {{147919, 12}, 169, 1},
    {{147931, 24}, 0, 1},
    {{147955, 27}, 29, 1},
    {{147982, 21}, 68, 1},
    {{148003, 34}, 185, 1},
    {{148037, 39}, 205, 1},
    {{148076, 33}, 72, 1},
    {{148109, 21}, 3, 1},
    {{148130, 18}, 184, 1},
    {{148148, 18}, 7, 1},
    {{148166, 18}, 128, 1},
    {{148184, 21}, 14, 1},
    {{148205, 21}, 83, 1},
    {{148226, 24}, 165, 1},
    {{148250, 21}, 176, 1},
    {{148271, 18}, 161, 1},
    {{148289, 18}, 156, 1},
    {{148307, 18}, 34, 1},
    {{148325, 18}, 265, 1},
    {{148343, 24}, 18, 1},
    {{148367, 21}, 230, 1},
    {{148388, 24}, 15, 1},
    {{148412, 24}, 194, 1},
    {{148436, 30}, 177, 1},
    {{148466, 24}, 158, 1},
    {{148490, 21}, 267, 1},
    {{148511, 18}, 104, 1},
    {{148529, 21}, 97, 1},
    {{148550, 15}, 198, 1},
    {{148565, 21}, 36, 1},
    {{148586, 25}, 183, 1},
    {{148611, 21}, 43, 1},
    {{148632, 12}, 12, 1},
    {{148644, 25}, 54, 1},
    {{148669, 15}, 235, 1},
    {{148684, 47}, 159, 1},
    {{148731, 21}, 153, 1},
    {{148752, 15}, 144, 1},
    {{148767, 12}, 64, 1},
    {{148779, 18}, 187, 1},
    {{148797, 18}, 220, 1},
    {{148815, 18}, 11, 1},
    {{148833, 18}, 134, 1},
    {{148851, 15}, 151, 1},
    {{148866, 24}, 50, 1},
    {{148890, 24}, 130, 1},
    {{148914, 27}, 256, 1},
    {{148941, 22}, 232, 1},
    {{148963, 15}, 1, 1},
    {{148978, 34}, 242, 1},
    {{149012, 15}, 24, 1},
    {{149027, 12}, 250, 1},
    {{149039, 18}, 22, 1},
    {{149057, 30}, 67, 1},
    {{149087, 18}, 181, 1},
    {{149105, 12}, 59, 1},
    {{149117, 38}, 179, 1},
    {{149155, 12}, 33, 1},
    {{149167, 27}, 245, 1},
    {{149194, 25}, 178, 1},
    {{149219, 37}, 186, 1},
    {{149256, 22}, 162, 1},
    {{149278, 25}, 197, 1},
    {{149303, 46}, 268, 1},
    {{149349, 60}, 10, 1},
    {{149409, 44}, 172, 1},
    {{149453, 46}, 268, 1},
    {{149499, 21}, 222, 1},
    {{149520, 21}, 5, 1},
    {{149541, 15}, 141, 1},
    {{149556, 18}, 148, 1},
    {{149574, 18}, 189, 1},
    {{149592, 18}, 55, 1},
    {{149610, 15}, 49, 1},
    {{149625, 18}, 31, 1},
    {{149643, 27}, 62, 1},
    {{149670, 12}, 236, 1},
    {{149682, 18}, 58, 1},
    {{149700, 24}, 80, 1},
    {{149724, 18}, 56, 1},
    {{149742, 15}, 143, 1},
    {{149757, 21}, 193, 1},
    {{149778, 18}, 96, 1},
    {{149796, 30}, 154, 1},
    {{149826, 27}, 35, 1},
    {{149853, 42}, 180, 1},
    {{149895, 27}, 182, 1},
    {{149922, 21}, 74, 1},
    {{149943, 15}, 93, 1},
    {{149958, 15}, 75, 1},
    {{149973, 21}, 67, 1},
    {{149994, 21}, 219, 1},
    {{150015, 18}, 135, 1},
    {{150033, 15}, 249, 1},
    {{150048, 18}, 190, 1},
    {{150066, 21}, 21, 1},
    {{150087, 21}, 253, 1},
    {{150108, 21}, 126, 1},
    {{150129, 30}, 127, 1},
    {{150159, 27}, 123, 1},
    {{150186, 18}, 195, 1},
    {{150204, 24}, 19, 1},
    {{150228, 15}, 119, 1},
    {{150243, 24}, 61, 1},
    {{150267, 19}, 121, 1},
    {{150286, 28}, 139, 1},
    {{150314, 24}, 238, 1},
    {{150338, 9}, 195, 1},
    {{150347, 9}, 119, 1},
    {{150347, 9}, 195, 1},
    {{150356, 15}, 19, 1},
    {{150371, 15}, 61, 1},
    {{150386, 19}, 139, 1},
    {{150405, 12}, 238, 1},
    {{150417, 12}, 68, 1},
    {{150429, 21}, 72, 1},
    {{150450, 28}, 205, 1},
    {{150478, 6}, 169, 1},
    {{150484, 9}, 211, 1},
    {{150493, 12}, 0, 1},
    {{150505, 13}, 209, 1},
    {{150518, 9}, 113, 1},
    {{150527, 9}, 171, 1},
    {{150536, 9}, 100, 1},
    {{150545, 15}, 43, 1},
    {{150560, 18}, 29, 1},
    {{150578, 22}, 185, 1},
    {{150600, 15}, 149, 1},
    {{150615, 9}, 161, 1},
    {{150624, 12}, 83, 1},
    {{150636, 12}, 176, 1},
    {{150648, 12}, 18, 1},
    {{150660, 12}, 90, 1},
    {{150672, 9}, 14, 1},
    {{150681, 9}, 128, 1},
    {{150690, 12}, 246, 1},
    {{150702, 9}, 184, 1},
    {{150711, 12}, 3, 1},
    {{150723, 12}, 165, 1},
    {{150735, 12}, 221, 1},
    {{150747, 9}, 267, 1},
    {{150756, 12}, 158, 1},
    {{150768, 18}, 177, 1},
    {{150786, 9}, 85, 1},
    {{150795, 23}, 179, 1},
    {{150818, 6}, 59, 1},
    {{150824, 9}, 181, 1},
    {{150833, 18}, 67, 1},
    {{150851, 6}, 33, 1},
    {{150857, 6}, 236, 1},
    {{150863, 13}, 131, 1},
    {{150876, 9}, 148, 1},
    {{150885, 15}, 245, 1},
    {{150900, 12}, 222, 1},
    {{150912, 13}, 162, 1},
    {{150925, 15}, 172, 1},
    {{150940, 19}, 215, 1},
    {{150959, 16}, 178, 1},
    {{150975, 16}, 129, 1},
    {{150991, 31}, 268, 1},
    {{151022, 15}, 62, 1},
    {{151037, 12}, 55, 1},
    {{151049, 12}, 189, 1},
    {{151061, 6}, 141, 1},
    {{151067, 9}, 49, 1},
    {{151076, 9}, 190, 1},
    {{151085, 15}, 135, 1},
    {{151100, 15}, 53, 1},
    {{151115, 12}, 65, 1},
    {{151127, 9}, 142, 1},
    {{151136, 15}, 51, 1},
    {{151151, 15}, 25, 1},
    {{151166, 15}, 4, 1},
    {{151181, 12}, 114, 1},
    {{151193, 6}, 78, 1},
    {{151199, 22}, 243, 1},
    {{151221, 15}, 134, 1},
    {{151236, 12}, 88, 1},
    {{151248, 18}, 28, 1},
    {{151266, 15}, 150, 1},
    {{151281, 18}, 199, 1},
    {{151299, 25}, 174, 1},
    {{151324, 9}, 13, 1},
    {{151333, 12}, 191, 1},
    {{151345, 9}, 164, 1},
    {{151354, 15}, 60, 1},
    {{151369, 9}, 23, 1},
    {{151378, 9}, 73, 1},
    {{151387, 18}, 173, 1},
    {{151405, 15}, 192, 1},
    {{151420, 18}, 132, 1},
    {{151438, 9}, 96, 1},
    {{151447, 9}, 56, 1},
    {{151456, 9}, 58, 1},
    {{151465, 15}, 80, 1},
    {{151480, 9}, 140, 1},
    {{151489, 16}, 86, 1},
    {{151505, 12}, 75, 1},
    {{151517, 12}, 193, 1},
    {{151529, 19}, 115, 1},
    {{151548, 19}, 200, 1},
    {{151567, 12}, 138, 1},
    {{151579, 6}, 198, 1},
    {{151585, 9}, 244, 1},
    {{151594, 12}, 97, 1},
    {{151606, 19}, 203, 1},
    {{151625, 12}, 79, 1},
    {{151637, 18}, 252, 1},
    {{151655, 9}, 87, 1},
    {{151664, 21}, 16, 1},
    {{151685, 15}, 216, 1},
    {{151700, 18}, 217, 1},
    {{151718, 13}, 82, 1},
    {{151731, 12}, 229, 1},
    {{151743, 15}, 46, 1},
    {{151758, 9}, 101, 1},
    {{151767, 19}, 103, 1},
    {{151786, 12}, 91, 1},
    {{151798, 25}, 147, 1},
    {{151823, 12}, 47, 1},
    {{151835, 12}, 220, 1},
    {{151847, 9}, 64, 1},
    {{151856, 28}, 187, 1},
    {{151884, 15}, 153, 1},
    {{151899, 9}, 112, 1},
    {{151908, 9}, 170, 1},
    {{151917, 22}, 122, 1},
    {{151939, 12}, 266, 1},
    {{151951, 6}, 168, 1},
    {{151957, 9}, 263, 1},
    {{151966, 9}, 228, 1},
    {{151975, 6}, 214, 1},
    {{151981, 12}, 227, 1},
    {{151993, 12}, 204, 1},
    {{152005, 12}, 167, 1},
    {{152017, 15}, 166, 1},
    {{152032, 18}, 89, 1},
    {{152050, 15}, 109, 1},
    {{152065, 9}, 93, 1},
    {{152074, 16}, 98, 1},
    {{152090, 19}, 52, 1},
    {{152109, 12}, 27, 1},
    {{152121, 9}, 20, 1},
    {{152130, 12}, 108, 1},
    {{152142, 12}, 110, 1},
    {{152154, 12}, 175, 1},
    {{152166, 18}, 66, 1},
    {{152184, 15}, 66, 1},
    {{152199, 23}, 159, 1},
    {{152222, 15}, 231, 1},
    {{152237, 12}, 26, 1},
    {{152249, 18}, 154, 1},
    {{152267, 9}, 21, 1},
    {{152276, 15}, 225, 1},
    {{152291, 12}, 30, 1},
    {{152303, 12}, 133, 1},
    {{152315, 12}, 77, 1},
    {{152327, 15}, 63, 1},
    {{152342, 12}, 70, 1},
    {{152354, 12}, 188, 1},
    {{152366, 6}, 81, 1},
    {{152372, 13}, 120, 1},
    {{152385, 23}, 226, 1},
    {{152408, 6}, 111, 1},
    {{152414, 9}, 102, 1},
    {{152423, 6}, 84, 1},
    {{152429, 12}, 126, 1},
    {{152441, 9}, 22, 1},
    {{152450, 21}, 99, 1},
    {{152471, 19}, 123, 1},
    {{152490, 9}, 212, 1},
    {{152499, 12}, 212, 1},
    {{152511, 15}, 136, 1},
    {{152526, 15}, 157, 1},
    {{152541, 7}, 116, 1},
    {{152548, 10}, 74, 1},
    {{152558, 12}, 74, 1},
    {{152570, 9}, 116, 1},
    {{152579, 5}, 224, 1},
    {{152584, 6}, 224, 1},
    {{152590, 18}, 180, 1},
    {{152608, 24}, 180, 1},
    {{152632, 11}, 182, 1},
    {{152643, 15}, 182, 1},
    {{152658, 7}, 151, 1},
    {{152665, 9}, 151, 1},
    {{152674, 9}, 11, 1},
    {{152683, 19}, 163, 1},
    {{152702, 8}, 44, 1},
    {{152710, 9}, 44, 1},
    {{152719, 11}, 50, 1},
    {{152730, 15}, 50, 1},
    {{152745, 9}, 24, 1},
    {{152754, 16}, 130, 1},
    {{152770, 10}, 248, 1},
    {{152780, 7}, 1, 1},
    {{152787, 16}, 242, 1},
    {{152803, 19}, 232, 1},
    {{152822, 9}, 1, 1},
    {{152831, 22}, 242, 1},
    {{152853, 12}, 248, 1},
    {{152865, 12}, 187, 1},
    {{152877, 25}, 68, 1},
    {{152902, 15}, 63, 1},
    {{152917, 12}, 194, 1},
    {{152929, 9}, 190, 1},
    {{152938, 28}, 62, 1},
    {{152966, 23}, 60, 1},
    {{152989, 15}, 173, 1},
    {{153004, 9}, 204, 1},
    {{153013, 12}, 204, 1},
    {{153025, 27}, 204, 1},
    {{153052, 33}, 131, 1},
    {{153085, 21}, 126, 1},
    {{153106, 39}, 164, 1},
    {{153145, 42}, 165, 1},
    {{153187, 36}, 119, 1},
    {{153223, 18}, 11, 1},
    {{153241, 21}, 134, 1},
    {{153262, 27}, 130, 1},
    {{153289, 15}, 130, 1},
    {{153304, 42}, 130, 1},
    {{153346, 21}, 130, 1},
    {{153367, 30}, 133, 1},
    {{153397, 15}, 124, 1},
    {{153412, 27}, 124, 1},
    {{153439, 18}, 141, 1},
    {{153457, 24}, 148, 1},
    {{153481, 18}, 189, 1},
    {{153499, 12}, 139, 1},
    {{153511, 18}, 139, 1},
    {{153529, 39}, 147, 1},
    {{153568, 30}, 252, 1},
    {{153598, 24}, 254, 1},
    {{153622, 40}, 250, 1},
    {{153662, 21}, 97, 1},
    {{153683, 24}, 90, 1},
    {{153707, 12}, 89, 1},
    {{153719, 21}, 97, 1},
    {{153740, 15}, 144, 1},
    {{153755, 15}, 145, 1},
    {{153770, 12}, 146, 1},
    {{153782, 15}, 146, 1},
    {{153797, 18}, 91, 1},
    {{153815, 9}, 101, 1},
    {{153824, 18}, 217, 1},
    {{153842, 9}, 40, 1},
    {{153851, 21}, 103, 1},
    {{153872, 15}, 229, 1},
    {{153887, 24}, 252, 1},
    {{153911, 12}, 82, 1},
    {{153923, 21}, 16, 1},
    {{153944, 18}, 254, 1},
    {{153962, 15}, 79, 1},
    {{153977, 12}, 216, 1},
    {{153989, 15}, 46, 1},
    {{154004, 36}, 210, 1},
    {{154040, 12}, 87, 1},
    {{154052, 21}, 45, 1},
    {{154073, 12}, 47, 1},
    {{154085, 18}, 42, 1},
    {{154103, 21}, 231, 1},
    {{154124, 12}, 23, 1},
    {{154136, 18}, 154, 1},
    {{154154, 9}, 206, 1},
    {{154163, 21}, 147, 1},
    {{154184, 18}, 92, 1},
    {{154202, 18}, 69, 1},
    {{154220, 12}, 77, 1},
    {{154232, 12}, 159, 1},
    {{154244, 9}, 64, 1},
    {{154253, 12}, 220, 1},
    {{154265, 18}, 153, 1},
    {{154283, 18}, 187, 1},
    {{154301, 9}, 93, 1},
    {{154310, 18}, 89, 1},
    {{154328, 15}, 39, 1},
    {{154343, 15}, 109, 1},
    {{154358, 12}, 167, 1},
    {{154370, 9}, 112, 1},
    {{154379, 15}, 112, 1},
    {{154394, 15}, 166, 1},
    {{154409, 12}, 227, 1},
    {{154421, 15}, 204, 1},
    {{154436, 9}, 228, 1},
    {{154445, 12}, 266, 1},
    {{154457, 6}, 168, 1},
    {{154463, 12}, 145, 1},
    {{154475, 9}, 263, 1},
    {{154484, 24}, 122, 1},
    {{154508, 24}, 155, 1},
    {{154532, 9}, 170, 1},
    {{154541, 12}, 219, 1},
    {{154553, 12}, 27, 1},
    {{154565, 22}, 52, 1},
    {{154587, 27}, 52, 1},
    {{154614, 18}, 157, 1},
    {{154632, 12}, 212, 1},
    {{154644, 9}, 20, 1},
    {{154653, 18}, 98, 1},
    {{154671, 9}, 57, 1},
    {{154680, 21}, 66, 1},
    {{154701, 12}, 108, 1},
    {{154713, 12}, 175, 1},
    {{154725, 12}, 110, 1},
    {{154737, 9}, 257, 1},
    {{154746, 24}, 152, 1},
    {{154770, 27}, 152, 1},
    {{154797, 12}, 118, 1},
    {{154809, 15}, 222, 1},
    {{154824, 18}, 245, 1},
    {{154842, 21}, 245, 1},
    {{154863, 30}, 268, 1},
    {{154893, 18}, 215, 1},
    {{154911, 45}, 10, 1},
    {{154956, 18}, 172, 1},
    {{154974, 33}, 214, 1},
    {{155007, 15}, 178, 1},
    {{155022, 15}, 197, 1},
    {{155037, 24}, 186, 1},
    {{155061, 12}, 162, 1},
    {{155073, 18}, 234, 1},
    {{155091, 12}, 30, 1},
    {{155103, 24}, 225, 1},
    {{155127, 12}, 189, 1},
    {{155139, 21}, 131, 1},
    {{155160, 9}, 190, 1},
    {{155169, 12}, 148, 1},
    {{155181, 36}, 95, 1},
    {{155217, 18}, 124, 1},
    {{155235, 15}, 253, 1},
    {{155250, 15}, 126, 1},
    {{155265, 15}, 22, 1},
    {{155280, 27}, 127, 1},
    {{155307, 21}, 123, 1},
    {{155328, 12}, 55, 1},
    {{155340, 21}, 62, 1},
    {{155361, 6}, 236, 1},
    {{155367, 12}, 31, 1},
    {{155379, 12}, 5, 1},
    {{155391, 12}, 5, 1},
    {{155403, 9}, 129, 1},
    {{155412, 9}, 141, 1},
    {{155421, 18}, 141, 1},
    {{155439, 12}, 49, 1},
    {{155451, 18}, 80, 1},
    {{155469, 9}, 58, 1},
    {{155478, 12}, 102, 1},
    {{155490, 9}, 111, 1},
    {{155499, 9}, 120, 1},
    {{155508, 12}, 70, 1},
    {{155520, 24}, 226, 1},
    {{155544, 15}, 249, 1},
    {{155559, 15}, 115, 1},
    {{155574, 18}, 200, 1},
    {{155592, 12}, 96, 1},
    {{155604, 18}, 21, 1},
    {{155622, 12}, 56, 1},
    {{155634, 18}, 41, 1},
    {{155652, 15}, 86, 1},
    {{155667, 48}, 116, 1},
    {{155715, 9}, 107, 1},
    {{155724, 12}, 188, 1},
    {{155736, 18}, 125, 1},
    {{155754, 12}, 75, 1},
    {{155766, 12}, 193, 1},
    {{155778, 21}, 32, 1},
    {{155799, 15}, 258, 1},
    {{155814, 9}, 81, 1},
    {{155823, 9}, 84, 1},
    {{155832, 12}, 97, 1},
    {{155844, 9}, 244, 1},
    {{155853, 12}, 198, 1},
    {{155865, 9}, 36, 1},
    {{155874, 12}, 237, 1},
    {{155886, 12}, 43, 1},
    {{155898, 15}, 203, 1},
    {{155913, 18}, 183, 1},
    {{155931, 9}, 12, 1},
    {{155940, 9}, 235, 1},
    {{155949, 18}, 54, 1},
    {{155967, 21}, 251, 1},
    {{155988, 9}, 119, 1},
    {{155997, 9}, 195, 1},
    {{156006, 15}, 19, 1},
    {{156021, 9}, 78, 1},
    {{156030, 15}, 126, 1},
    {{156045, 12}, 76, 1},
    {{156057, 15}, 4, 1},
    {{156072, 18}, 173, 1},
    {{156090, 12}, 73, 1},
    {{156102, 15}, 6, 1},
    {{156117, 18}, 105, 1},
    {{156135, 18}, 192, 1},
    {{156153, 21}, 192, 1},
    {{156174, 12}, 114, 1},
    {{156186, 18}, 163, 1},
    {{156204, 12}, 44, 1},
    {{156216, 6}, 11, 1},
    {{156222, 33}, 8, 1},
    {{156255, 12}, 38, 1},
    {{156267, 9}, 151, 1},
    {{156276, 24}, 45, 1},
    {{156300, 18}, 35, 1},
    {{156318, 9}, 224, 1},
    {{156327, 18}, 182, 1},
    {{156345, 12}, 146, 1},
    {{156357, 15}, 146, 1},
    {{156372, 12}, 94, 1},
    {{156384, 27}, 180, 1},
    {{156411, 15}, 74, 1},
    {{156426, 24}, 174, 1},
    {{156450, 15}, 51, 1},
    {{156465, 15}, 25, 1},
    {{156480, 21}, 28, 1},
    {{156501, 15}, 150, 1},
    {{156516, 21}, 199, 1},
    {{156537, 18}, 71, 1},
    {{156555, 12}, 262, 1},
    {{156567, 27}, 240, 1},
    {{156594, 9}, 250, 1},
    {{156603, 15}, 130, 1},
    {{156618, 9}, 24, 1},
    {{156627, 33}, 160, 1},
    {{156660, 18}, 50, 1},
    {{156678, 15}, 61, 1},
    {{156693, 15}, 88, 1},
    {{156708, 18}, 53, 1},
    {{156726, 12}, 65, 1},
    {{156738, 12}, 17, 1},
    {{156750, 21}, 243, 1},
    {{156771, 21}, 243, 1},
    {{156792, 12}, 121, 1},
    {{156804, 12}, 238, 1},
    {{156816, 15}, 118, 1},
    {{156831, 18}, 118, 1},
    {{156849, 9}, 164, 1},
    {{156858, 12}, 191, 1},
    {{156870, 12}, 48, 1},
    {{156882, 12}, 13, 1},
    {{156894, 15}, 37, 1},
    {{156909, 9}, 248, 1},
    {{156918, 9}, 1, 1},
    {{156927, 24}, 242, 1},
    {{156951, 21}, 256, 1},
    {{156972, 18}, 232, 1},
    {{156990, 12}, 184, 1},
    {{157002, 15}, 83, 1},
    {{157017, 15}, 3, 1},
    {{157032, 18}, 3, 1},
    {{157050, 12}, 246, 1},
    {{157062, 9}, 128, 1},
    {{157071, 9}, 7, 1},
    {{157080, 15}, 90, 1},
    {{157095, 15}, 14, 1},
    {{157110, 6}, 233, 1},
    {{157116, 18}, 183, 1},
    {{157134, 15}, 18, 1},
    {{157149, 9}, 34, 1},
    {{157158, 12}, 265, 1},
    {{157170, 12}, 104, 1},
    {{157182, 21}, 156, 1},
    {{157203, 12}, 165, 1},
    {{157215, 9}, 161, 1},
    {{157224, 15}, 149, 1},
    {{157239, 15}, 176, 1},
    {{157254, 12}, 267, 1},
    {{157266, 12}, 221, 1},
    {{157278, 18}, 177, 1},
    {{157296, 15}, 158, 1},
    {{157311, 21}, 194, 1},
    {{157332, 12}, 230, 1},
    {{157344, 15}, 15, 1},
    {{157359, 12}, 133, 1},
    {{157371, 21}, 99, 1},
    {{157392, 15}, 63, 1},
    {{157407, 9}, 100, 1},
    {{157416, 54}, 9, 1},
    {{157470, 9}, 171, 1},
    {{157479, 12}, 113, 1},
    {{157491, 18}, 209, 1},
    {{157509, 15}, 113, 1},
    {{157524, 24}, 179, 1},
    {{157548, 6}, 59, 1},
    {{157554, 12}, 0, 1},
    {{157566, 6}, 169, 1},
    {{157572, 9}, 85, 1},
    {{157581, 18}, 29, 1},
    {{157599, 12}, 264, 1},
    {{157611, 24}, 205, 1},
    {{157635, 21}, 72, 1},
    {{157656, 24}, 67, 1},
    {{157680, 9}, 211, 1},
    {{157689, 12}, 181, 1},
    {{157701, 18}, 185, 1},
    {{157719, 12}, 68, 1},
    {{157731, 9}, 33, 1},
    {{157740, 15}, 26, 1},
    {{157755, 21}, 255, 1},
    {{157776, 21}, 132, 1},
    {{157797, 24}, 132, 1},
    {{157821, 18}, 60, 1},
    {{157839, 6}, 132, 1},
    {{157845, 9}, 186, 1},
    {{157854, 9}, 226, 1},
    {{157863, 6}, 135, 1},
    {{157869, 9}, 135, 1},
    {{157878, 6}, 143, 1},
    {{157884, 12}, 135, 1},
    {{157896, 9}, 74, 1},
    {{157905, 6}, 188, 1},
    {{157911, 9}, 125, 1},
    {{157920, 12}, 147, 1},
    {{157932, 9}, 123, 1},
    {{157941, 9}, 217, 1},
    {{157950, 15}, 252, 1},
    {{157965, 6}, 145, 1},
    {{157971, 9}, 145, 1},
    {{157980, 6}, 133, 1},
    {{157986, 12}, 47, 1},
    {{157998, 15}, 42, 1},
    {{158013, 12}, 45, 1},
    {{158025, 15}, 45, 1},
    {{158040, 6}, 68, 1},
    {{158046, 12}, 35, 1},
    {{158058, 6}, 68, 1},
    {{158064, 19}, 52, 1},
    {{158083, 12}, 27, 1},
    {{158095, 9}, 97, 1},
    {{158104, 9}, 97, 1},
    {{158113, 9}, 264, 1},
    {{158122, 9}, 85, 1},
    {{158131, 9}, 85, 1},
    {{158140, 6}, 169, 1},
    {{158146, 12}, 108, 1},
    {{158158, 12}, 109, 1},
    {{158170, 9}, 235, 1},
    {{158179, 9}, 126, 1},
    {{158188, 9}, 126, 1},
    {{158197, 6}, 134, 1},
    {{158203, 9}, 134, 1},
    {{158212, 6}, 26, 1},
    {{158218, 9}, 65, 1},
    {{158227, 9}, 248, 1},
    {{158236, 12}, 48, 1},
    {{158248, 12}, 37, 1},
    {{158260, 6}, 214, 1},
    {{158266, 12}, 166, 1},
    {{158278, 12}, 167, 1},
    {{158290, 9}, 112, 1},
    {{158299, 15}, 89, 1},
    {{158314, 15}, 29, 1},
    {{158329, 6}, 20, 1},
    {{158335, 9}, 110, 1},
    {{158344, 6}, 140, 1},
    {{158350, 9}, 140, 1},
    {{158359, 9}, 228, 1},
    {{158368, 9}, 122, 1},
    {{158377, 9}, 195, 1},
    {{158386, 9}, 63, 1},
    {{158395, 12}, 66, 1},
    {{158407, 9}, 110, 1},
    {{158416, 9}, 112, 1},
    {{158425, 9}, 123, 1},
    {{158434, 9}, 178, 1},
    {{158443, 28}, 10, 1},
    {{158471, 12}, 172, 1},
    {{158483, 12}, 268, 1},
    {{158495, 9}, 197, 1},
    {{158504, 9}, 56, 1},
    {{158513, 9}, 227, 1},
    {{158522, 6}, 168, 1},
    {{158528, 12}, 266, 1},
    {{158540, 6}, 263, 1},
    {{158546, 9}, 80, 1},
    {{158555, 6}, 58, 1},
    {{158561, 12}, 222, 1},
    {{158573, 9}, 5, 1},
    {{158582, 12}, 5, 1},
    {{158594, 15}, 41, 1},
    {{158609, 9}, 149, 1},
    {{158618, 9}, 149, 1},
    {{158627, 12}, 156, 1},
    {{158639, 9}, 195, 1},
    {{158648, 9}, 193, 1},
    {{158657, 9}, 193, 1},
    {{158666, 6}, 84, 1},
    {{158672, 12}, 15, 1},
    {{158684, 6}, 144, 1},
    {{158690, 9}, 144, 1},
    {{158699, 6}, 138, 1},
    {{158705, 9}, 97, 1},
    {{158714, 9}, 64, 1},
    {{158723, 12}, 220, 1},
    {{158735, 18}, 153, 1},
    {{158753, 9}, 187, 1},
    {{158762, 9}, 64, 1},
    {{158771, 12}, 98, 1},
    {{158783, 9}, 154, 1},
    {{158792, 6}, 104, 1},
    {{158798, 6}, 104, 1},
    {{158804, 9}, 210, 1},
    {{158813, 12}, 46, 1},
    {{158825, 12}, 46, 1},
    {{158837, 6}, 87, 1},
    {{158843, 6}, 137, 1},
    {{158849, 6}, 137, 1},
    {{158855, 6}, 12, 1},
    {{158861, 12}, 43, 1},
    {{158873, 12}, 43, 1},
    {{158885, 6}, 120, 1},
    {{158891, 6}, 120, 1},
    {{158897, 15}, 240, 1},
    {{158912, 15}, 240, 1},
    {{158927, 12}, 6, 1},
    {{158939, 12}, 38, 1},
    {{158951, 12}, 4, 1},
    {{158963, 12}, 4, 1},
    {{158975, 6}, 78, 1},
    {{158981, 12}, 163, 1},
    {{158993, 6}, 76, 1},
    {{158999, 12}, 4, 1},
    {{159011, 12}, 126, 1},
    {{159023, 6}, 11, 1},
    {{159029, 15}, 51, 1},
    {{159044, 9}, 116, 1},
    {{159053, 21}, 174, 1},
    {{159074, 21}, 174, 1},
    {{159095, 9}, 24, 1},
    {{159104, 18}, 28, 1},
    {{159122, 18}, 28, 1},
    {{159140, 12}, 25, 1},
    {{159152, 12}, 150, 1},
    {{159164, 12}, 199, 1},
    {{159176, 12}, 150, 1},
    {{159188, 12}, 150, 1},
    {{159200, 12}, 71, 1},
    {{159212, 12}, 71, 1},
    {{159224, 9}, 8, 1},
    {{159233, 6}, 136, 1},
    {{159239, 9}, 136, 1},
    {{159248, 6}, 136, 1},
    {{159254, 9}, 136, 1},
    {{159263, 6}, 147, 1},
    {{159269, 6}, 147, 1},
    {{159275, 9}, 170, 1},
    {{159284, 6}, 136, 1},
    {{159290, 9}, 136, 1},
    {{159299, 6}, 93, 1},
    {{159305, 24}, 180, 1},
    {{159329, 12}, 213, 1},
    {{159341, 6}, 107, 1},
    {{159347, 6}, 148, 1},
    {{159353, 9}, 154, 1},
    {{159362, 9}, 18, 1},
    {{159371, 6}, 138, 1},
    {{159377, 9}, 138, 1},
    {{159386, 9}, 113, 1},
    {{159395, 9}, 113, 1},
    {{159404, 9}, 100, 1},
    {{159413, 9}, 171, 1},
    {{159422, 18}, 9, 1},
    {{159440, 6}, 198, 1},
    {{159446, 6}, 198, 1},
    {{159452, 15}, 62, 1},
    {{159467, 15}, 62, 1},
    {{159482, 12}, 31, 1},
    {{159494, 12}, 55, 1},
    {{159506, 9}, 124, 1},
    {{159515, 6}, 137, 1},
    {{159521, 9}, 149, 1},
    {{159530, 9}, 22, 1},
    {{159539, 6}, 127, 1},
    {{159545, 9}, 186, 1},
    {{159554, 9}, 265, 1},
    {{159563, 12}, 265, 1},
    {{159575, 9}, 124, 1},
    {{159584, 9}, 116, 1},
    {{159593, 21}, 160, 1},
    {{159614, 15}, 50, 1},
    {{159629, 9}, 131, 1},
    {{159638, 9}, 131, 1},
    {{159647, 6}, 114, 1},
    {{159653, 6}, 121, 1},
    {{159659, 9}, 121, 1},
    {{159668, 12}, 258, 1},
    {{159680, 12}, 256, 1},
    {{159692, 15}, 256, 1},
    {{159707, 9}, 181, 1},
    {{159716, 18}, 32, 1},
    {{159734, 6}, 81, 1},
    {{159740, 6}, 143, 1},
    {{159746, 9}, 143, 1},
    {{159755, 12}, 108, 1},
    {{159767, 6}, 17, 1},
    {{159773, 9}, 187, 1},
    {{159782, 6}, 257, 1},
    {{159788, 12}, 212, 1},
    {{159800, 15}, 225, 1},
    {{159815, 9}, 161, 1},
    {{159824, 9}, 161, 1},
    {{159833, 6}, 237, 1},
    {{159839, 9}, 238, 1},
    {{159848, 9}, 71, 1},
    {{159857, 6}, 132, 1},
    {{159863, 6}, 19, 1},
    {{159869, 9}, 19, 1},
    {{159878, 15}, 95, 1},
    {{159893, 3}, 135, 1},
    {{159896, 6}, 119, 1},
    {{159902, 9}, 119, 1},
    {{159911, 9}, 164, 1},
    {{159920, 6}, 1, 1},
    {{159926, 9}, 191, 1},
    {{159935, 9}, 191, 1},
    {{159944, 9}, 13, 1},
    {{159953, 9}, 13, 1},
    {{159962, 9}, 185, 1},
    {{159971, 9}, 185, 1},
    {{159980, 9}, 94, 1},
    {{159989, 6}, 250, 1},
    {{159995, 6}, 250, 1},
    {{160001, 12}, 251, 1},
    {{160013, 12}, 137, 1},
    {{160025, 6}, 137, 1},
    {{160031, 9}, 137, 1},
    {{160040, 6}, 249, 1},
    {{160046, 6}, 200, 1},
    {{160052, 6}, 115, 1},
    {{160058, 6}, 115, 1},
    {{160064, 12}, 231, 1},
    {{160076, 9}, 192, 1},
    {{160085, 12}, 231, 1},
    {{160097, 9}, 231, 1},
    {{160106, 6}, 19, 1},
    {{160112, 9}, 69, 1},
    {{160121, 12}, 86, 1},
    {{160133, 12}, 86, 1},
    {{160145, 6}, 151, 1},
    {{160151, 12}, 105, 1},
    {{160163, 12}, 105, 1},
    {{160175, 12}, 205, 1},
    {{160187, 6}, 233, 1},
    {{160193, 15}, 157, 1},
    {{160208, 12}, 6, 1},
    {{160220, 12}, 6, 1},
    {{160232, 12}, 159, 1},
    {{160244, 15}, 173, 1},
    {{160259, 15}, 173, 1},
    {{160274, 12}, 255, 1},
    {{160286, 9}, 73, 1},
    {{160295, 9}, 155, 1},
    {{160304, 15}, 29, 1},
    {{160319, 12}, 72, 1},
    {{160331, 12}, 72, 1},
    {{160343, 12}, 182, 1},
    {{160355, 12}, 182, 1},
    {{160367, 6}, 146, 1},
    {{160373, 9}, 146, 1},
    {{160382, 12}, 175, 1},
    {{160394, 6}, 20, 1},
    {{160400, 9}, 96, 1},
    {{160409, 12}, 96, 1},
    {{160421, 12}, 75, 1},
    {{160433, 6}, 34, 1},
    {{160439, 15}, 99, 1},
    {{160454, 6}, 183, 1},
    {{160460, 9}, 183, 1},
    {{160469, 9}, 92, 1},
    {{160478, 9}, 49, 1},
    {{160487, 9}, 181, 1},
    {{160496, 9}, 23, 1},
    {{160505, 15}, 99, 1},
    {{160520, 12}, 60, 1},
    {{160532, 9}, 33, 1},
    {{160541, 6}, 33, 1},
    {{160547, 9}, 209, 1},
    {{160556, 9}, 35, 1},
    {{160565, 9}, 126, 1},
    {{160574, 9}, 178, 1},
    {{160583, 12}, 172, 1},
    {{160595, 12}, 196, 1},
    {{160607, 12}, 268, 1},
    {{160619, 9}, 162, 1},
    {{160628, 12}, 118, 1},
    {{160640, 9}, 140, 1},
    {{160649, 9}, 186, 1},
    {{160658, 15}, 252, 1},
    {{160673, 18}, 252, 1},
    {{160691, 9}, 190, 1},
    {{160700, 9}, 203, 1},
    {{160709, 6}, 203, 1},
    {{160715, 9}, 203, 1},
    {{160724, 9}, 21, 1},
    {{160733, 12}, 221, 1},
    {{160745, 9}, 267, 1},
    {{160754, 6}, 211, 1},
    {{160760, 12}, 6, 1},
    {{160772, 9}, 73, 1},
    {{160781, 6}, 26, 1},
    {{160787, 12}, 245, 1},
    {{160799, 12}, 30, 1},
    {{160811, 9}, 77, 1},
    {{160820, 9}, 230, 1},
    {{160829, 12}, 15, 1},
    {{160841, 12}, 15, 1},
    {{160853, 15}, 177, 1},
    {{160868, 12}, 194, 1},
    {{160880, 12}, 177, 1},
    {{160892, 9}, 158, 1},
    {{160901, 12}, 222, 1},
    {{160913, 12}, 30, 1},
    {{160925, 6}, 236, 1},
    {{160931, 9}, 21, 1},
    {{160940, 9}, 189, 1},
    {{160949, 9}, 54, 1},
    {{160958, 18}, 243, 1},
    {{160976, 9}, 88, 1},
    {{160985, 9}, 97, 1},
    {{160994, 15}, 53, 1},
    {{161009, 18}, 243, 1},
    {{161027, 9}, 88, 1},
    {{161036, 6}, 204, 1},
    {{161042, 12}, 61, 1},
    {{161054, 12}, 61, 1},
    {{161066, 9}, 232, 1},
    {{161075, 6}, 111, 1},
    {{161081, 18}, 226, 1},
    {{161099, 9}, 184, 1},
    {{161108, 6}, 81, 1},
    {{161114, 6}, 111, 1},
    {{161120, 9}, 102, 1},
    {{161129, 9}, 184, 1},
    {{161138, 9}, 184, 1},
    {{161147, 12}, 36, 1},
    {{161159, 9}, 70, 1},
    {{161168, 6}, 59, 1},
    {{161174, 9}, 0, 1},
    {{161183, 15}, 179, 1},
    {{161198, 15}, 179, 1},
    {{161213, 6}, 249, 1},
    {{161219, 6}, 130, 1},
    {{161225, 6}, 142, 1},
    {{161231, 9}, 142, 1},
    {{161240, 15}, 142, 1},
    {{161255, 15}, 142, 1},
    {{161270, 9}, 98, 1},
    {{161279, 6}, 93, 1},
    {{161285, 9}, 176, 1},
    {{161294, 9}, 101, 1},
    {{161303, 12}, 91, 1},
    {{161315, 6}, 252, 1},
    {{161321, 12}, 254, 1},
    {{161333, 12}, 254, 1},
    {{161345, 15}, 16, 1},
    {{161360, 12}, 82, 1},
    {{161372, 9}, 229, 1},
    {{161381, 12}, 79, 1},
    {{161393, 9}, 229, 1},
    {{161402, 15}, 252, 1},
    {{161417, 18}, 103, 1},
    {{161435, 12}, 216, 1},
    {{161447, 15}, 242, 1},
    {{161462, 6}, 40, 1},
    {{161468, 9}, 126, 1},
    {{161477, 9}, 126, 1},
    {{161486, 6}, 148, 1},
    {{161492, 15}, 67, 1},
    {{161507, 15}, 67, 1},
    {{161522, 15}, 67, 1},
    {{161537, 10}, 262, 1},
    {{161547, 6}, 141, 1},
    {{161553, 15}, 141, 1},
    {{161568, 6}, 141, 1},
    {{161574, 6}, 139, 1},
    {{161580, 9}, 128, 1},
    {{161589, 9}, 3, 1},
    {{161598, 9}, 7, 1},
    {{161607, 12}, 83, 1},
    {{161619, 6}, 233, 1},
    {{161625, 9}, 128, 1},
    {{161634, 9}, 3, 1},
    {{161643, 9}, 7, 1},
    {{161652, 12}, 90, 1},
    {{161664, 12}, 83, 1},
    {{161676, 9}, 246, 1},
    {{161685, 6}, 233, 1},
    {{161691, 6}, 14, 1},
    {{161697, 9}, 165, 1},
    {{161706, 12}, 152, 1},
    {{161718, 12}, 152, 1},
    {{161730, 9}, 253, 1},
    {{161739, 9}, 253, 1},
    {{161748, 15}, 30, 1},
    {{161763, 21}, 97, 1},
    {{161784, 6}, 141, 1},
    {{161790, 15}, 157, 1},
    {{161805, 9}, 136, 1},
    {{161814, 13}, 136, 1},
    {{161827, 10}, 145, 1},
    {{161837, 12}, 212, 1},
    {{161849, 6}, 237, 1},
    {{161855, 9}, 198, 1},
    {{161864, 6}, 198, 1},
    {{161870, 12}, 97, 1},
    {{161882, 9}, 203, 1},
    {{161891, 9}, 36, 1},
    {{161900, 6}, 237, 1},
    {{161906, 6}, 203, 1},
    {{161912, 12}, 54, 1},
    {{161924, 9}, 235, 1},
    {{161933, 6}, 183, 1},
    {{161939, 10}, 183, 1},
    {{161949, 6}, 12, 1},
    {{161955, 12}, 43, 1},
    {{161967, 6}, 120, 1},
    {{161973, 18}, 226, 1},
    {{161991, 6}, 111, 1},
    {{161997, 9}, 102, 1},
    {{162006, 9}, 70, 1},
    {{162015, 6}, 188, 1},
    {{162021, 12}, 125, 1},
    {{162033, 6}, 107, 1},
    {{162039, 6}, 143, 1},
    {{162045, 6}, 84, 1},
    {{162051, 6}, 143, 1},
    {{162057, 12}, 258, 1},
    {{162069, 9}, 81, 1},
    {{162078, 9}, 100, 1},
    {{162087, 9}, 100, 1},
    {{162096, 12}, 209, 1},
    {{162108, 9}, 171, 1},
    {{162117, 9}, 113, 1},
    {{162126, 6}, 68, 1},
    {{162132, 15}, 268, 1},
    {{162147, 6}, 211, 1},
    {{162153, 15}, 67, 1},
    {{162168, 6}, 33, 1},
    {{162174, 18}, 185, 1},
    {{162192, 18}, 185, 1},
    {{162210, 15}, 205, 1},
    {{162225, 15}, 72, 1},
    {{162240, 12}, 29, 1},
    {{162252, 6}, 59, 1},
    {{162258, 6}, 169, 1},
    {{162264, 9}, 264, 1},
    {{162273, 9}, 264, 1},
    {{162282, 9}, 0, 1},
    {{162291, 9}, 85, 1},
    {{162300, 21}, 179, 1},
    {{162321, 9}, 128, 1},
    {{162330, 12}, 3, 1},
    {{162342, 12}, 14, 1},
    {{162354, 12}, 184, 1},
    {{162366, 9}, 7, 1},
    {{162375, 6}, 233, 1},
    {{162381, 9}, 165, 1},
    {{162390, 9}, 161, 1},
    {{162399, 13}, 156, 1},
    {{162412, 15}, 156, 1},
    {{162427, 9}, 176, 1},
    {{162436, 9}, 149, 1},
    {{162445, 6}, 149, 1},
    {{162451, 12}, 267, 1},
    {{162463, 12}, 221, 1},
    {{162475, 12}, 158, 1},
    {{162487, 15}, 177, 1},
    {{162502, 12}, 194, 1},
    {{162514, 9}, 230, 1},
    {{162523, 12}, 15, 1},
    {{162535, 12}, 83, 1},
    {{162547, 9}, 104, 1},
    {{162556, 6}, 18, 1},
    {{162562, 9}, 265, 1},
    {{162571, 9}, 34, 1},
    {{162580, 12}, 255, 1},
    {{162592, 12}, 26, 1},
    {{162604, 15}, 4, 1},
    {{162619, 6}, 78, 1},
    {{162625, 9}, 76, 1},
    {{162634, 9}, 73, 1},
    {{162643, 12}, 6, 1},
    {{162655, 15}, 173, 1},
    {{162670, 12}, 105, 1},
    {{162682, 6}, 114, 1},
    {{162688, 9}, 192, 1},
    {{162697, 9}, 105, 1},
    {{162706, 9}, 65, 1},
    {{162715, 9}, 17, 1},
    {{162724, 15}, 53, 1},
    {{162739, 12}, 88, 1},
    {{162751, 9}, 134, 1},
    {{162760, 18}, 243, 1},
    {{162778, 12}, 105, 1},
    {{162790, 9}, 164, 1},
    {{162799, 9}, 48, 1},
    {{162808, 9}, 13, 1},
    {{162817, 9}, 191, 1},
    {{162826, 9}, 37, 1},
    {{162835, 15}, 25, 1},
    {{162850, 6}, 142, 1},
    {{162856, 15}, 142, 1},
    {{162871, 9}, 142, 1},
    {{162880, 24}, 174, 1},
    {{162904, 15}, 51, 1},
    {{162919, 6}, 134, 1},
    {{162925, 9}, 262, 1},
    {{162934, 18}, 28, 1},
    {{162952, 9}, 71, 1},
    {{162961, 12}, 150, 1},
    {{162973, 15}, 199, 1},
    {{162988, 9}, 23, 1},
    {{162997, 12}, 132, 1},
    {{163009, 12}, 45, 1},
    {{163021, 3}, 23, 1},
    {{163024, 12}, 231, 1},
    {{163036, 9}, 60, 1},
    {{163045, 12}, 222, 1},
    {{163057, 15}, 245, 1},
    {{163072, 30}, 10, 1},
    {{163102, 15}, 196, 1},
    {{163117, 12}, 172, 1},
    {{163129, 9}, 162, 1},
    {{163138, 9}, 197, 1},
    {{163147, 24}, 268, 1},
    {{163171, 12}, 178, 1},
    {{163183, 12}, 178, 1},
    {{163195, 12}, 178, 1},
    {{163207, 12}, 178, 1},
    {{163219, 9}, 135, 1},
    {{163228, 6}, 135, 1},
    {{163234, 9}, 186, 1},
    {{163243, 18}, 186, 1},
    {{163261, 6}, 197, 1},
    {{163267, 9}, 234, 1},
    {{163276, 18}, 95, 1},
    {{163294, 6}, 141, 1},
    {{163300, 9}, 141, 1},
    {{163309, 15}, 141, 1},
    {{163324, 10}, 137, 1},
    {{163334, 6}, 129, 1},
    {{163340, 9}, 5, 1},
    {{163349, 24}, 268, 1},
    {{163373, 9}, 49, 1},
    {{163382, 6}, 236, 1},
    {{163388, 9}, 55, 1},
    {{163397, 12}, 62, 1},
    {{163409, 12}, 31, 1},
    {{163421, 9}, 148, 1},
    {{163430, 9}, 189, 1},
    {{163439, 15}, 131, 1},
    {{163454, 9}, 131, 1},
    {{163463, 9}, 190, 1},
    {{163472, 6}, 137, 1},
    {{163478, 12}, 124, 1},
    {{163490, 9}, 124, 1},
    {{163499, 9}, 131, 1},
    {{163508, 12}, 91, 1},
    {{163520, 18}, 103, 1},
    {{163538, 12}, 216, 1},
    {{163550, 15}, 252, 1},
    {{163565, 9}, 195, 1},
    {{163574, 12}, 82, 1},
    {{163586, 9}, 229, 1},
    {{163595, 12}, 217, 1},
    {{163607, 9}, 101, 1},
    {{163616, 9}, 40, 1},
    {{163625, 13}, 40, 1},
    {{163638, 12}, 46, 1},
    {{163650, 9}, 79, 1},
    {{163659, 12}, 254, 1},
    {{163671, 6}, 87, 1},
    {{163677, 15}, 16, 1},
    {{163692, 6}, 133, 1},
    {{163698, 12}, 69, 1},
    {{163710, 15}, 92, 1},
    {{163725, 9}, 185, 1},
    {{163734, 9}, 77, 1},
    {{163743, 12}, 63, 1},
    {{163755, 13}, 144, 1},
    {{163768, 9}, 187, 1},
    {{163777, 9}, 64, 1},
    {{163786, 12}, 159, 1},
    {{163798, 12}, 153, 1},
    {{163810, 12}, 220, 1},
    {{163822, 18}, 99, 1},
    {{163840, 15}, 127, 1},
    {{163855, 15}, 147, 1},
    {{163870, 15}, 147, 1},
    {{163885, 9}, 154, 1},
    {{163894, 12}, 45, 1},
    {{163906, 12}, 30, 1},
    {{163918, 12}, 253, 1},
    {{163930, 12}, 126, 1},
    {{163942, 18}, 225, 1},
    {{163960, 9}, 22, 1},
    {{163969, 12}, 123, 1},
    {{163981, 10}, 138, 1},
    {{163991, 9}, 249, 1},
    {{164000, 9}, 21, 1},
    {{164009, 12}, 200, 1},
    {{164021, 12}, 115, 1},
    {{164033, 9}, 112, 1},
    {{164042, 12}, 167, 1},
    {{164054, 15}, 166, 1},
    {{164069, 15}, 89, 1},
    {{164084, 9}, 93, 1},
    {{164093, 12}, 109, 1},
    {{164105, 6}, 214, 1},
    {{164111, 9}, 227, 1},
    {{164120, 9}, 204, 1},
    {{164129, 15}, 98, 1},
    {{164144, 12}, 175, 1},
    {{164156, 9}, 57, 1},
    {{164165, 12}, 66, 1},
    {{164177, 9}, 110, 1},
    {{164186, 9}, 108, 1},
    {{164195, 6}, 20, 1},
    {{164201, 9}, 170, 1},
    {{164210, 18}, 122, 1},
    {{164228, 12}, 219, 1},
    {{164240, 12}, 155, 1},
    {{164252, 12}, 27, 1},
    {{164264, 18}, 52, 1},
    {{164282, 9}, 228, 1},
    {{164291, 12}, 266, 1},
    {{164303, 9}, 263, 1},
    {{164312, 6}, 168, 1},
    {{164318, 12}, 80, 1},
    {{164330, 12}, 140, 1},
    {{164342, 16}, 140, 1},
    {{164358, 12}, 140, 1},
    {{164370, 12}, 140, 1},
    {{164382, 6}, 58, 1},
    {{164388, 12}, 86, 1},
    {{164400, 9}, 193, 1},
    {{164409, 9}, 96, 1},
    {{164418, 12}, 75, 1},
    {{164430, 9}, 56, 1},
    {{164439, 13}, 163, 1},
    {{164452, 15}, 163, 1},
    {{164467, 6}, 11, 1},
    {{164473, 12}, 38, 1},
    {{164485, 21}, 8, 1},
    {{164506, 6}, 151, 1},
    {{164512, 15}, 182, 1},
    {{164527, 21}, 242, 1},
    {{164548, 9}, 248, 1},
    {{164557, 15}, 232, 1},
    {{164572, 6}, 116, 1},
    {{164578, 6}, 250, 1},
    {{164584, 24}, 240, 1},
    {{164608, 6}, 116, 1},
    {{164614, 6}, 74, 1},
    {{164620, 9}, 130, 1},
    {{164629, 9}, 24, 1},
    {{164638, 21}, 160, 1},
    {{164659, 12}, 213, 1},
    {{164671, 12}, 35, 1},
    {{164683, 24}, 180, 1},
    {{164707, 15}, 50, 1},
    {{164722, 9}, 35, 1},
    {{164731, 9}, 119, 1},
    {{164740, 6}, 141, 1},
    {{164746, 6}, 141, 1},
    {{164752, 12}, 19, 1},
    {{164764, 9}, 181, 1},
    {{164773, 9}, 61, 1},
    {{164782, 12}, 238, 1},
    {{164794, 9}, 121, 1},
    {{164803, 9}, 118, 1},
    {{164812, 9}, 118, 1},
    {{164821, 6}, 139, 1},
    {{164827, 12}, 94, 1},
    {{164839, 16}, 146, 1},
    {{164855, 28}, 190, 1},
    {{164883, 44}, 62, 1},
    {{164927, 20}, 49, 1},
};
const std::size_t cityNamesCount = 12903;

const Rival rivals[] = {
    {{5320, 11}, {164947, 13}, "IQ"},
    {{19817, 6}, {1666, 6}, "BR"},
    {{20841, 10}, {164960, 10}, "GY"},
    {{21077, 3}, {801, 3}, "PH"},
    {{21321, 7}, {1659, 7}, "ES"},
    {{21321, 7}, {1659, 7}, "CO"},
    {{28677, 5}, {2053, 5}, "JP"},
    {{32310, 4}, {1654, 5}, "ES"},
    {{40677, 3}, {164970, 3}, "TH"},
    {{41747, 3}, {164973, 4}, "RS"},
    {{43662, 6}, {164977, 6}, "BR"},
    {{44843, 12}, {164983, 12}, "US"},
    {{47616, 10}, {1172, 10}, "ZA"},
    {{47616, 10}, {1172, 10}, "GB"},
    {{47847, 6}, {164995, 6}, "IT"},
    {{49617, 11}, {1836, 11}, "FR"},
    {{50156, 13}, {165001, 14}, "VE"},
    {{50156, 13}, {165001, 14}, "DO"},
    {{50488, 8}, {165015, 8}, "US"},
    {{51684, 10}, {165023, 10}, "PH"},
    {{51684, 10}, {165023, 10}, "PH"},
    {{52023, 11}, {165033, 11}, "BR"},
    {{56532, 4}, {165044, 4}, "JP"},
    {{59330, 5}, {165048, 5}, "RU"},
    {{60237, 8}, {40, 8}, "VE"},
};
const std::size_t rivalsCount = 25;

const Country countries[] = {
    {"AD", {165053, 7}},
    {"AE", {165060, 20}},
    {"AF", {165080, 11}},
    {"AG", {165091, 19}},
    {"AI", {165110, 8}},
    {"AL", {165118, 7}},
    {"AM", {165125, 7}},
    {"AN", {165132, 20}},
    {"AO", {165152, 6}},
    {"AQ", {165158, 10}},
    {"AR", {165168, 9}},
    {"AS", {165177, 14}},
    {"AT", {165191, 7}},
    {"AU", {165198, 9}},
    {"AW", {165207, 5}},
    {"AX", {165212, 13}},
    {"AZ", {165225, 10}},
    {"BA", {165235, 22}},
    {"BB", {165257, 8}},
    {"BD", {165265, 10}},
    {"BE", {165275, 7}},
    {"BF", {165282, 12}},
    {"BG", {165294, 8}},
    {"BH", {165302, 7}},
    {"BI", {165309, 7}},
    {"BJ", {165316, 5}},
    {"BL", {165321, 16}},
    {"BM", {165337, 7}},
    {"BN", {165344, 6}},
    {"BO", {165350, 7}},
    {"BQ", {165357, 34}},
    {"BR", {165391, 6}},
    {"BS", {165397, 7}},
    {"BT", {165404, 6}},
    {"BV", {165410, 13}},
    {"BW", {165423, 8}},
    {"BY", {165431, 7}},
    {"BZ", {165438, 6}},
    {"CA", {165444, 6}},
    {"CC", {165450, 13}},
    {"CD", {165463, 32}},
    {"CF", {165495, 24}},
    {"CG", {165519, 21}},
    {"CH", {165540, 11}},
    {"CI", {165551, 11}},
    {"CK", {165562, 12}},
    {"CL", {165574, 5}},
    {"CM", {165579, 8}},
    {"CN", {165587, 5}},
    {"CO", {165592, 8}},
    {"CR", {165600, 10}},
    {"CS", {165610, 21}},
    {"CU", {165631, 4}},
    {"CV", {165635, 10}},
    {"CW", {165645, 7}},
    {"CX", {165652, 16}},
    {"CY", {165668, 6}},
    {"CZ", {165674, 7}},
    {"DE", {165681, 7}},
    {"DJ", {165688, 8}},
    {"DK", {165696, 7}},
    {"DM", {165703, 8}},
    {"DO", {165711, 18}},
    {"DZ", {165729, 7}},
    {"EC", {165736, 7}},
    {"EE", {165743, 7}},
    {"EG", {165750, 5}},
    {"EH", {165755, 14}},
    {"ER", {165769, 7}},
    {"ES", {165776, 5}},
    {"ET", {165781, 8}},
    {"FI", {165789, 7}},
    {"FJ", {165796, 4}},
    {"FK", {165800, 16}},
    {"FM", {165816, 10}},
    {"FO", {165826, 13}},
    {"FR", {165839, 6}},
    {"GA", {165845, 5}},
    {"GB", {165850, 14}},
    {"GD", {165864, 7}},
    {"GE", {165871, 7}},
    {"GF", {165878, 13}},
    {"GG", {165891, 8}},
    {"GH", {165899, 5}},
    {"GI", {165904, 9}},
    {"GL", {165913, 9}},
    {"GM", {165922, 6}},
    {"GN", {165928, 6}},
    {"GP", {165934, 10}},
    {"GQ", {165944, 17}},
    {"GR", {165961, 6}},
    {"GS", {165967, 44}},
    {"GT", {166011, 9}},
    {"GU", {166020, 4}},
    {"GW", {166024, 13}},
    {"GY", {166037, 6}},
    {"HK", {1058, 9}},
    {"HM", {166043, 33}},
    {"HN", {166076, 8}},
    {"HR", {166084, 7}},
    {"HT", {166091, 5}},
    {"HU", {166096, 7}},
    {"ID", {166103, 9}},
    {"IE", {166112, 7}},
    {"IL", {166119, 6}},
    {"IM", {166125, 11}},
    {"IN", {166136, 5}},
    {"IO", {166141, 30}},
    {"IQ", {166171, 4}},
    {"IR", {166175, 4}},
    {"IS", {166179, 7}},
    {"IT", {166186, 5}},
    {"JE", {166191, 6}},
    {"JM", {166197, 7}},
    {"JO", {166204, 6}},
    {"JP", {166210, 5}},
    {"KE", {166215, 5}},
    {"KG", {166220, 10}},
    {"KH", {166230, 8}},
    {"KI", {166238, 8}},
    {"KM", {166246, 7}},
    {"KN", {166253, 21}},
    {"KP", {166274, 11}},
    {"KR", {166285, 11}},
    {"KW", {166296, 6}},
    {"KY", {166302, 14}},
    {"KZ", {166316, 10}},
    {"LA", {166326, 4}},
    {"LB", {166330, 7}},
    {"LC", {166337, 11}},
    {"LI", {166348, 13}},
    {"LK", {166361, 9}},
    {"LR", {166370, 7}},
    {"LS", {166377, 7}},
    {"LT", {166384, 9}},
    {"LU", {166393, 10}},
    {"LV", {166403, 6}},
    {"LY", {166409, 5}},
    {"MA", {166414, 7}},
    {"MC", {166421, 6}},
    {"MD", {166427, 7}},
    {"ME", {166434, 10}},
    {"MF", {166444, 12}},
    {"MG", {166456, 10}},
    {"MH", {166466, 16}},
    {"MK", {166482, 15}},
    {"ML", {166497, 4}},
    {"MM", {166501, 7}},
    {"MN", {166508, 8}},
    {"MO", {166516, 5}},
    {"MP", {166521, 24}},
    {"MQ", {166545, 10}},
    {"MR", {166555, 10}},
    {"MS", {166565, 10}},
    {"MT", {166575, 5}},
    {"MU", {166580, 9}},
    {"MV", {166589, 8}},
    {"MW", {166597, 6}},
    {"MX", {166603, 6}},
    {"MY", {166609, 8}},
    {"MZ", {166617, 10}},
    {"NA", {166627, 7}},
    {"NC", {166634, 13}},
    {"NE", {166647, 5}},
    {"NF", {166652, 14}},
    {"NG", {166666, 7}},
    {"NI", {166673, 9}},
    {"NL", {166682, 15}},
    {"NO", {166697, 6}},
    {"NP", {166703, 5}},
    {"NR", {166708, 5}},
    {"NU", {166713, 4}},
    {"NZ", {166717, 11}},
    {"OM", {166728, 4}},
    {"PA", {166732, 6}},
    {"PE", {166738, 4}},
    {"PF", {166742, 16}},
    {"PG", {166758, 16}},
    {"PH", {166774, 11}},
    {"PK", {166785, 8}},
    {"PL", {166793, 6}},
    {"PM", {166799, 25}},
    {"PN", {166824, 8}},
    {"PR", {166832, 11}},
    {"PS", {166843, 21}},
    {"PT", {166864, 8}},
    {"PW", {166872, 5}},
    {"PY", {166877, 8}},
    {"QA", {166885, 5}},
    {"RE", {166890, 7}},
    {"RO", {166897, 7}},
    {"RS", {166904, 6}},
    {"RU", {166910, 6}},
    {"RW", {166916, 6}},
    {"SA", {166922, 12}},
    {"SB", {166934, 15}},
    {"SC", {166949, 10}},
    {"SD", {166959, 5}},
    {"SE", {166964, 6}},
    {"SG", {934, 9}},
    {"SH", {166970, 12}},
    {"SI", {166982, 8}},
    {"SJ", {166990, 22}},
    {"SK", {167012, 8}},
    {"SL", {167020, 12}},
    {"SM", {167032, 10}},
    {"SN", {167042, 7}},
    {"SO", {167049, 7}},
    {"SR", {167056, 8}},
    {"SS", {167064, 11}},
    {"ST", {167075, 21}},
    {"SV", {167096, 11}},
    {"SX", {167107, 12}},
    {"SY", {167119, 5}},
    {"SZ", {167124, 8}},
    {"TC", {167132, 24}},
    {"TD", {167156, 4}},
    {"TF", {167160, 27}},
    {"TG", {167187, 4}},
    {"TH", {167191, 8}},
    {"TJ", {167199, 10}},
    {"TK", {167209, 7}},
    {"TL", {167216, 11}},
    {"TM", {167227, 12}},
    {"TN", {167239, 7}},
    {"TO", {167246, 5}},
    {"TR", {167251, 6}},
    {"TT", {167257, 19}},
    {"TV", {167276, 6}},
    {"TW", {167282, 6}},
    {"TZ", {167288, 8}},
    {"UA", {167296, 7}},
    {"UG", {167303, 6}},
    {"UM", {167309, 36}},
    {"US", {167345, 13}},
    {"UY", {167358, 7}},
    {"UZ", {167365, 10}},
    {"VA", {167375, 7}},
    {"VC", {167382, 32}},
    {"VE", {167414, 9}},
    {"VG", {167423, 22}},
    {"VI", {167445, 19}},
    {"VN", {167464, 7}},
    {"VU", {167471, 7}},
    {"WF", {167478, 17}},
    {"WS", {167495, 5}},
    {"XK", {167500, 6}},
    {"YE", {167506, 5}},
    {"YT", {167511, 7}},
    {"ZA", {167518, 12}},
    {"ZM", {167530, 6}},
    {"ZW", {167536, 8}},
};
const std::size_t countriesCount = 252;

const CountryName countryNames[] = {
    {{167544, 3}, "AW"},
    {{167547, 2}, "AD"},
    {{167549, 2}, "AE"},
    {{167551, 2}, "AF"},
    {{167553, 3}, "AF"},
    {{167556, 11}, "AF"},
    {{167567, 2}, "AG"},
    {{167569, 3}, "AO"},
    {{167572, 2}, "AI"},
    {{167574, 3}, "AI"},
    {{167577, 2}, "AL"},
    {{3631, 3}, "AX"},
    {{167579, 13}, "AX"},
    {{167592, 3}, "AL"},
    {{167595, 7}, "AL"},
    {{167602, 7}, "DZ"},
    {{167609, 2}, "AM"},
    {{167611, 7}, "US"},
    {{167618, 14}, "AS"},
    {{167632, 2}, "AN"},
    {{167634, 3}, "AD"},
    {{167637, 7}, "AD"},
    {{167644, 6}, "AO"},
    {{167650, 8}, "AI"},
    {{167658, 3}, "AN"},
    {{167661, 10}, "AQ"},
    {{167671, 19}, "AG"},
    {{167690, 2}, "AO"},
    {{167692, 2}, "AQ"},
    {{167694, 2}, "AR"},
    {{167696, 3}, "AE"},
    {{167699, 3}, "AR"},
    {{167702, 9}, "AR"},
    {{167711, 3}, "AM"},
    {{167714, 7}, "AM"},
    {{167721, 5}, "AW"},
    {{167726, 2}, "AS"},
    {{167728, 3}, "AS"},
    {{167731, 2}, "AT"},
    {{167733, 3}, "AQ"},
    {{167736, 3}, "TF"},
    {{167739, 3}, "AG"},
    {{167742, 2}, "AU"},
    {{5934, 3}, "AU"},
    {{167744, 9}, "AU"},
    {{167753, 7}, "AT"},
    {{167760, 3}, "AT"},
    {{167763, 2}, "AW"},
    {{167765, 2}, "AX"},
    {{167767, 2}, "AZ"},
    {{167769, 3}, "AZ"},
    {{167772, 10}, "AZ"},
    {{167782, 2}, "BA"},
    {{167784, 7}, "BS"},
    {{167791, 7}, "BH"},
    {{167798, 10}, "BD"},
    {{167808, 8}, "BB"},
    {{167816, 2}, "BB"},
    {{167818, 2}, "BD"},
    {{167820, 3}, "BI"},
    {{167823, 2}, "BE"},
    {{167825, 3}, "BE"},
    {{167828, 7}, "BY"},
    {{167835, 7}, "BE"},
    {{167842, 6}, "BZ"},
    {{167848, 3}, "BJ"},
    {{167851, 5}, "BJ"},
    {{167856, 7}, "BM"},
    {{167863, 3}, "BQ"},
    {{167866, 2}, "BF"},
    {{167868, 3}, "BF"},
    {{167871, 2}, "BG"},
    {{167873, 3}, "BD"},
    {{167876, 3}, "BG"},
    {{167879, 2}, "BH"},
    {{167881, 3}, "BH"},
    {{167884, 3}, "BS"},
    {{167887, 6}, "BT"},
    {{167893, 2}, "BI"},
    {{167895, 3}, "BA"},
    {{167898, 2}, "BJ"},
    {{167900, 2}, "BL"},
    {{167902, 3}, "BL"},
    {{9377, 3}, "BY"},
    {{167905, 3}, "BZ"},
    {{167908, 2}, "BM"},
    {{167910, 3}, "BM"},
    {{167913, 2}, "BN"},
    {{167915, 2}, "BO"},
    {{167917, 3}, "BO"},
    {{167920, 7}, "BO"},
    {{167927, 32}, "BQ"},
    {{167959, 22}, "BA"},
    {{167981, 8}, "BW"},
    {{167989, 13}, "BV"},
    {{168002, 2}, "BQ"},
    {{168004, 2}, "BR"},
    {{168006, 3}, "BR"},
    {{168009, 6}, "BR"},
    {{168015, 3}, "BB"},
    {{168018, 30}, "IO"},
    {{168048, 22}, "VG"},
    {{168070, 3}, "BN"},
    {{168073, 6}, "BN"},
    {{168079, 2}, "BS"},
    {{168081, 2}, "BT"},
    {{168083, 3}, "BT"},
    {{168086, 8}, "BG"},
    {{168094, 12}, "BF"},
    {{168106, 5}, "MM"},
    {{168111, 7}, "BI"},
    {{168118, 2}, "BV"},
    {{168120, 3}, "BV"},
    {{168123, 2}, "BW"},
    {{168125, 3}, "BW"},
    {{168128, 2}, "BY"},
    {{168130, 2}, "BZ"},
    {{168132, 2}, "CA"},
    {{168134, 10}, "CV"},
    {{168144, 3}, "CF"},
    {{168147, 8}, "KH"},
    {{168155, 8}, "CM"},
    {{12357, 3}, "CA"},
    {{168163, 6}, "CA"},
    {{168169, 14}, "KY"},
    {{168183, 2}, "CC"},
    {{168185, 3}, "CC"},
    {{168188, 2}, "CD"},
    {{168190, 24}, "CF"},
    {{168214, 2}, "CF"},
    {{168216, 2}, "CG"},
    {{168218, 2}, "CH"},
    {{168220, 4}, "TD"},
    {{168224, 3}, "CH"},
    {{168227, 5}, "CL"},
    {{168232, 5}, "CN"},
    {{168237, 3}, "CL"},
    {{168240, 3}, "CN"},
    {{168243, 16}, "CX"},
    {{168259, 2}, "CI"},
    {{15010, 3}, "CI"},
    {{168261, 2}, "CK"},
    {{168263, 2}, "CL"},
    {{168265, 2}, "CM"},
    {{168267, 3}, "CM"},
    {{168270, 2}, "CN"},
    {{168272, 2}, "CO"},
    {{168274, 13}, "CC"},
    {{168287, 3}, "CD"},
    {{168290, 3}, "CG"},
    {{15255, 3}, "CK"},
    {{168293, 3}, "CO"},
    {{168296, 8}, "CO"},
    {{168304, 3}, "KM"},
    {{168307, 7}, "KM"},
    {{168314, 12}, "CK"},
    {{168326, 10}, "CR"},
    {{168336, 12}, "CI"},
    {{168348, 3}, "CV"},
    {{168351, 2}, "CR"},
    {{168353, 3}, "CR"},
    {{168356, 7}, "HR"},
    {{168363, 2}, "CS"},
    {{168365, 2}, "CU"},
    {{168367, 3}, "CU"},
    {{168370, 4}, "CU"},
    {{168374, 7}, "CW"},
    {{168381, 3}, "CW"},
    {{168384, 2}, "CV"},
    {{168386, 2}, "CW"},
    {{168388, 2}, "CX"},
    {{168390, 3}, "CX"},
    {{168393, 2}, "CY"},
    {{168395, 3}, "KY"},
    {{168398, 3}, "CY"},
    {{168401, 6}, "CY"},
    {{168407, 2}, "CZ"},
    {{168409, 3}, "CZ"},
    {{168412, 14}, "CZ"},
    {{168426, 7}, "CZ"},
    {{168433, 2}, "DE"},
    {{168435, 32}, "CD"},
    {{168467, 7}, "DK"},
    {{168474, 3}, "DE"},
    {{168477, 2}, "DJ"},
    {{168479, 3}, "DJ"},
    {{168482, 8}, "DJ"},
    {{168490, 2}, "DK"},
    {{168492, 2}, "DM"},
    {{168494, 3}, "DM"},
    {{168497, 3}, "DK"},
    {{168500, 2}, "DO"},
    {{168502, 3}, "DO"},
    {{168505, 8}, "DM"},
    {{168513, 18}, "DO"},
    {{168531, 2}, "DZ"},
    {{168533, 3}, "DZ"},
    {{168536, 2}, "EC"},
    {{168538, 3}, "EC"},
    {{168541, 7}, "EC"},
    {{168548, 2}, "EE"},
    {{168550, 2}, "EG"},
    {{168552, 3}, "EG"},
    {{168555, 5}, "EG"},
    {{168560, 2}, "EH"},
    {{168562, 11}, "SV"},
    {{168573, 8}, "AE"},
    {{168581, 7}, "GB"},
    {{168588, 17}, "GQ"},
    {{168605, 2}, "ER"},
    {{168607, 3}, "ER"},
    {{168610, 7}, "ER"},
    {{168617, 2}, "ES"},
    {{168619, 3}, "EH"},
    {{168622, 3}, "ES"},
    {{168625, 3}, "EE"},
    {{168628, 7}, "EE"},
    {{168635, 8}, "SZ"},
    {{168643, 2}, "ET"},
    {{168645, 3}, "ET"},
    {{168648, 8}, "ET"},
    {{168656, 16}, "FK"},
    {{168672, 13}, "FO"},
    {{168685, 2}, "FI"},
    {{168687, 4}, "FJ"},
    {{168691, 3}, "FI"},
    {{168694, 7}, "FI"},
    {{168701, 2}, "FJ"},
    {{168703, 3}, "FJ"},
    {{168706, 2}, "FK"},
    {{168708, 3}, "FK"},
    {{168711, 2}, "FM"},
    {{168713, 2}, "FO"},
    {{168715, 2}, "FR"},
    {{168717, 3}, "FR"},
    {{168720, 6}, "FR"},
    {{168726, 13}, "GF"},
    {{168739, 16}, "PF"},
    {{168755, 27}, "TF"},
    {{168782, 3}, "FO"},
    {{168785, 3}, "FM"},
    {{168788, 2}, "GA"},
    {{168790, 3}, "GA"},
    {{168793, 5}, "GA"},
    {{168798, 6}, "GM"},
    {{168804, 2}, "GB"},
    {{168806, 3}, "GB"},
    {{168809, 2}, "GD"},
    {{168811, 2}, "GE"},
    {{168813, 3}, "GE"},
    {{168816, 7}, "GE"},
    {{168823, 7}, "DE"},
    {{168830, 2}, "GF"},
    {{168832, 2}, "GG"},
    {{168834, 3}, "GG"},
    {{168837, 2}, "GH"},
    {{168839, 3}, "GH"},
    {{168842, 5}, "GH"},
    {{168847, 2}, "GI"},
    {{168849, 3}, "GI"},
    {{168852, 9}, "GI"},
    {{168861, 3}, "GN"},
    {{168864, 2}, "GL"},
    {{168866, 3}, "GP"},
    {{168869, 2}, "GM"},
    {{168871, 3}, "GM"},
    {{168874, 2}, "GN"},
    {{168876, 3}, "GW"},
    {{168879, 3}, "GQ"},
    {{168882, 2}, "GP"},
    {{168884, 2}, "GQ"},
    {{168886, 2}, "GR"},
    {{168888, 3}, "GR"},
    {{168891, 3}, "GD"},
    {{168894, 13}, "GB"},
    {{168907, 6}, "GR"},
    {{168913, 9}, "GL"},
    {{21360, 7}, "GD"},
    {{168922, 3}, "GL"},
    {{168925, 2}, "GS"},
    {{168927, 2}, "GT"},
    {{168929, 3}, "GT"},
    {{168932, 2}, "GU"},
    {{168934, 10}, "GP"},
    {{168944, 4}, "GU"},
    {{168948, 9}, "GT"},
    {{168957, 8}, "GG"},
    {{168965, 3}, "GF"},
    {{168968, 6}, "GN"},
    {{168974, 13}, "GW"},
    {{168987, 3}, "GU"},
    {{168990, 3}, "GY"},
    {{168993, 6}, "GY"},
    {{168999, 2}, "GW"},
    {{169001, 2}, "GY"},
    {{169003, 5}, "HT"},
    {{169008, 33}, "HM"},
    {{169041, 2}, "HK"},
    {{23035, 3}, "HK"},
    {{169043, 2}, "HM"},
    {{169045, 3}, "HM"},
    {{169048, 2}, "HN"},
    {{169050, 3}, "HN"},
    {{169053, 7}, "NL"},
    {{169060, 8}, "HN"},
    {{23490, 9}, "HK"},
    {{169068, 2}, "HR"},
    {{169070, 3}, "HR"},
    {{169073, 2}, "HT"},
    {{169075, 3}, "HT"},
    {{169078, 2}, "HU"},
    {{169080, 3}, "HU"},
    {{169083, 7}, "HU"},
    {{169090, 7}, "IS"},
    {{169097, 2}, "ID"},
    {{169099, 3}, "ID"},
    {{169102, 2}, "IE"},
    {{169104, 2}, "IL"},
    {{169106, 2}, "IM"},
    {{169108, 3}, "IM"},
    {{169111, 2}, "IN"},
    {{169113, 3}, "IN"},
    {{169116, 5}, "IN"},
    {{169121, 9}, "ID"},
    {{169130, 2}, "IO"},
    {{169132, 3}, "IO"},
    {{169135, 2}, "IQ"},
    {{169137, 2}, "IR"},
    {{169139, 4}, "IR"},
    {{169143, 4}, "IQ"},
    {{169147, 7}, "IE"},
    {{169154, 3}, "IE"},
    {{169157, 3}, "IR"},
    {{169160, 3}, "IQ"},
    {{169163, 2}, "IS"},
    {{169165, 3}, "IS"},
    {{169168, 11}, "IM"},
    {{169179, 3}, "IL"},
    {{169182, 6}, "IL"},
    {{169188, 2}, "IT"},
    {{169190, 3}, "IT"},
    {{169193, 5}, "IT"},
    {{169198, 11}, "CI"},
    {{169209, 3}, "JM"},
    {{169212, 7}, "JM"},
    {{169219, 5}, "JP"},
    {{169224, 2}, "JE"},
    {{169226, 6}, "JE"},
    {{169232, 3}, "JE"},
    {{169235, 2}, "JM"},
    {{169237, 2}, "JO"},
    {{169239, 3}, "JO"},
    {{169242, 6}, "JO"},
    {{169248, 2}, "JP"},
    {{169250, 3}, "JP"},
    {{169253, 3}, "KZ"},
    {{169256, 10}, "KZ"},
    {{169266, 2}, "KE"},
    {{169268, 3}, "KE"},
    {{169271, 5}, "KE"},
    {{169276, 2}, "KG"},
    {{169278, 3}, "KG"},
    {{169281, 2}, "KH"},
    {{169283, 3}, "KH"},
    {{169286, 2}, "KI"},
    {{169288, 3}, "KI"},
    {{169291, 8}, "KI"},
    {{169299, 2}, "KM"},
    {{169301, 2}, "KN"},
    {{169303, 3}, "KN"},
    {{169306, 3}, "KR"},
    {{169309, 5}, "KR"},
    {{169314, 6}, "XK"},
    {{169320, 2}, "KP"},
    {{169322, 2}, "KR"},
    {{169324, 6}, "KW"},
    {{169330, 2}, "KW"},
    {{169332, 3}, "KW"},
    {{169335, 2}, "KY"},
    {{169337, 10}, "KG"},
    {{169347, 2}, "KZ"},
    {{169349, 2}, "LA"},
    {{169351, 3}, "LA"},
    {{169354, 4}, "LA"},
    {{169358, 6}, "LV"},
    {{169364, 2}, "LB"},
    {{169366, 3}, "LB"},
    {{169369, 3}, "LR"},
    {{169372, 3}, "LY"},
    {{169375, 2}, "LC"},
    {{169377, 3}, "LC"},
    {{169380, 7}, "LB"},
    {{169387, 7}, "LS"},
    {{169394, 2}, "LI"},
    {{169396, 7}, "LR"},
    {{169403, 5}, "LY"},
    {{169408, 3}, "LI"},
    {{169411, 13}, "LI"},
    {{169424, 9}, "LT"},
    {{169433, 2}, "LK"},
    {{169435, 3}, "LK"},
    {{169438, 2}, "LR"},
    {{169440, 2}, "LS"},
    {{169442, 3}, "LS"},
    {{169445, 2}, "LT"},
    {{169447, 3}, "LT"},
    {{169450, 2}, "LU"},
    {{35034, 3}, "LU"},
    {{35065, 10}, "LU"},
    {{169452, 2}, "LV"},
    {{169454, 3}, "LV"},
    {{169457, 2}, "LY"},
    {{169459, 2}, "MA"},
    {{169461, 3}, "MO"},
    {{169464, 5}, "MO"},
    {{169469, 9}, "MK"},
    {{169478, 10}, "MG"},
    {{169488, 3}, "MF"},
    {{169491, 6}, "MW"},
    {{169497, 8}, "MY"},
    {{169505, 8}, "MV"},
    {{169513, 4}, "ML"},
    {{169517, 5}, "MT"},
    {{169522, 3}, "MA"},
    {{169525, 16}, "MH"},
    {{169541, 10}, "MQ"},
    {{169551, 10}, "MR"},
    {{169561, 9}, "MU"},
    {{169570, 7}, "YT"},
    {{169577, 2}, "MC"},
    {{169579, 3}, "MC"},
    {{169582, 2}, "MD"},
    {{169584, 3}, "MD"},
    {{169587, 3}, "MG"},
    {{169590, 3}, "MV"},
    {{169593, 2}, "ME"},
    {{37694, 3}, "MX"},
    {{37697, 6}, "MX"},
    {{169595, 2}, "MF"},
    {{169597, 2}, "MG"},
    {{169599, 2}, "MH"},
    {{169601, 3}, "MH"},
    {{169604, 10}, "FM"},
    {{169614, 2}, "MK"},
    {{169616, 3}, "MK"},
    {{169619, 2}, "ML"},
    {{169621, 3}, "ML"},
    {{169624, 3}, "MT"},
    {{169627, 2}, "MM"},
    {{169629, 3}, "MM"},
    {{169632, 2}, "MN"},
    {{169634, 3}, "ME"},
    {{169637, 3}, "MN"},
    {{169640, 3}, "MP"},
    {{169643, 2}, "MO"},
    {{169645, 7}, "MD"},
    {{169652, 6}, "MC"},
    {{169658, 8}, "MN"},
    {{169666, 10}, "ME"},
    {{169676, 10}, "MS"},
    {{169686, 7}, "MA"},
    {{169693, 3}, "MZ"},
    {{169696, 10}, "MZ"},
    {{169706, 2}, "MP"},
    {{169708, 2}, "MQ"},
    {{169710, 2}, "MR"},
    {{169712, 3}, "MR"},
    {{169715, 2}, "MS"},
    {{169717, 3}, "MS"},
    {{169720, 2}, "MT"},
    {{169722, 3}, "MQ"},
    {{169725, 2}, "MU"},
    {{169727, 3}, "MU"},
    {{169730, 2}, "MV"},
    {{169732, 2}, "MW"},
    {{169734, 3}, "MW"},
    {{169737, 2}, "MX"},
    {{169739, 2}, "MY"},
    {{169741, 7}, "MM"},
    {{169748, 3}, "MY"},
    {{169751, 3}, "YT"},
    {{169754, 2}, "MZ"},
    {{169756, 2}, "NA"},
    {{169758, 3}, "NA"},
    {{169761, 7}, "NA"},
    {{169768, 5}, "NR"},
    {{169773, 2}, "NC"},
    {{169775, 3}, "NC"},
    {{169778, 2}, "NE"},
    {{169780, 5}, "NP"},
    {{169785, 3}, "NE"},
    {{169788, 11}, "NL"},
    {{169799, 20}, "AN"},
    {{169819, 13}, "NC"},
    {{169832, 11}, "NZ"},
    {{169843, 2}, "NF"},
    {{169845, 3}, "NF"},
    {{169848, 2}, "NG"},
    {{169850, 3}, "NG"},
    {{169853, 2}, "NI"},
    {{41491, 3}, "NI"},
    {{169855, 9}, "NI"},
    {{169864, 5}, "NE"},
    {{169869, 7}, "NG"},
    {{169876, 3}, "NU"},
    {{169879, 4}, "NU"},
    {{169883, 2}, "NL"},
    {{169885, 3}, "NL"},
    {{169888, 2}, "NO"},
    {{169890, 3}, "NO"},
    {{169893, 14}, "NF"},
    {{169907, 11}, "KP"},
    {{169918, 15}, "MK"},
    {{169933, 24}, "MP"},
    {{169957, 6}, "NO"},
    {{169963, 2}, "NP"},
    {{169965, 3}, "NP"},
    {{169968, 2}, "NR"},
    {{169970, 3}, "NR"},
    {{169973, 2}, "NU"},
    {{169975, 2}, "NZ"},
    {{169977, 3}, "NZ"},
    {{169980, 2}, "OM"},
    {{169982, 4}, "OM"},
    {{169986, 3}, "OM"},
    {{169989, 2}, "PA"},
    {{169991, 3}, "PK"},
    {{169994, 8}, "PK"},
    {{170002, 5}, "PW"},
    {{170007, 21}, "PS"},
    {{170028, 3}, "PA"},
    {{43755, 6}, "PA"},
    {{170031, 16}, "PG"},
    {{43971, 8}, "PY"},
    {{170047, 3}, "PN"},
    {{170050, 2}, "PE"},
    {{44475, 3}, "PE"},
    {{170052, 4}, "PE"},
    {{170056, 2}, "PF"},
    {{170058, 2}, "PG"},
    {{170060, 2}, "PH"},
    {{170062, 11}, "PH"},
    {{170073, 3}, "PH"},
    {{170076, 8}, "PN"},
    {{170084, 2}, "PK"},
    {{170086, 2}, "PL"},
    {{170088, 3}, "PW"},
    {{170091, 2}, "PM"},
    {{170093, 2}, "PN"},
    {{170095, 3}, "PG"},
    {{170098, 3}, "PL"},
    {{170101, 6}, "PL"},
    {{170107, 8}, "PT"},
    {{170115, 2}, "PR"},
    {{170117, 3}, "PR"},
    {{170120, 3}, "KP"},
    {{46631, 3}, "PT"},
    {{170123, 3}, "PY"},
    {{170126, 2}, "PS"},
    {{170128, 3}, "PS"},
    {{170131, 2}, "PT"},
    {{46876, 11}, "PR"},
    {{170133, 2}, "PW"},
    {{170135, 2}, "PY"},
    {{170137, 3}, "PF"},
    {{170140, 2}, "QA"},
    {{170142, 3}, "QA"},
    {{170145, 5}, "QA"},
    {{170150, 2}, "RE"},
    {{170152, 21}, "CG"},
    {{170173, 3}, "RE"},
    {{170176, 7}, "RE"},
    {{170183, 2}, "RO"},
    {{170185, 7}, "RO"},
    {{170192, 3}, "RO"},
    {{170195, 2}, "RS"},
    {{170197, 2}, "RU"},
    {{170199, 3}, "RU"},
    {{170202, 6}, "RU"},
    {{170208, 2}, "RW"},
    {{170210, 3}, "RW"},
    {{170213, 6}, "RW"},
    {{170219, 2}, "SA"},
    {{170221, 16}, "BL"},
    {{170237, 12}, "SH"},
    {{170249, 21}, "KN"},
    {{170270, 11}, "LC"},
    {{170281, 12}, "MF"},
    {{170293, 25}, "PM"},
    {{170318, 32}, "VC"},
    {{170350, 5}, "WS"},
    {{170355, 10}, "SM"},
    {{170365, 21}, "ST"},
    {{170386, 3}, "SA"},
    {{170389, 12}, "SA"},
    {{170401, 2}, "SB"},
    {{170403, 2}, "SC"},
    {{170405, 3}, "CS"},
    {{170408, 8}, "GB"},
    {{170416, 2}, "SD"},
    {{170418, 3}, "SD"},
    {{170421, 2}, "SE"},
    {{170423, 3}, "SN"},
    {{170426, 7}, "SN"},
    {{170433, 6}, "RS"},
    {{170439, 21}, "CS"},
    {{170460, 10}, "SC"},
    {{170470, 2}, "SG"},
    {{170472, 3}, "SG"},
    {{170475, 3}, "GS"},
    {{170478, 2}, "SH"},
    {{170480, 3}, "SH"},
    {{170483, 2}, "SI"},
    {{170485, 12}, "SL"},
    {{55123, 9}, "SG"},
    {{170497, 12}, "SX"},
    {{170509, 2}, "SJ"},
    {{170511, 3}, "SJ"},
    {{170514, 2}, "SK"},
    {{170516, 2}, "SL"},
    {{170518, 3}, "SB"},
    {{170521, 3}, "SL"},
    {{170524, 8}, "SK"},
    {{170532, 8}, "SI"},
    {{170540, 3}, "SV"},
    {{170543, 2}, "SM"},
    {{55512, 3}, "SM"},
    {{170545, 2}, "SN"},
    {{170547, 2}, "SO"},
    {{170549, 15}, "SB"},
    {{170564, 3}, "SO"},
    {{170567, 7}, "SO"},
    {{170574, 12}, "ZA"},
    {{170586, 44}, "GS"},
    {{170630, 11}, "KR"},
    {{170641, 11}, "SS"},
    {{170652, 5}, "ES"},
    {{170657, 3}, "PM"},
    {{170660, 2}, "SR"},
    {{170662, 3}, "RS"},
    {{170665, 9}, "LK"},
    {{170674, 2}, "SS"},
    {{170676, 3}, "SS"},
    {{170679, 2}, "ST"},
    {{170681, 3}, "ST"},
    {{170684, 5}, "SD"},
    {{170689, 3}, "SR"},
    {{170692, 8}, "SR"},
    {{170700, 2}, "SV"},
    {{170702, 22}, "SJ"},
    {{170724, 3}, "SK"},
    {{170727, 3}, "SI"},
    {{170730, 3}, "SE"},
    {{170733, 6}, "SE"},
    {{170739, 11}, "CH"},
    {{170750, 3}, "SZ"},
    {{170753, 2}, "SX"},
    {{170755, 3}, "SX"},
    {{170758, 2}, "SY"},
    {{170760, 3}, "SC"},
    {{170763, 3}, "SY"},
    {{170766, 5}, "SY"},
    {{170771, 2}, "SZ"},
    {{170773, 6}, "TW"},
    {{170779, 10}, "TJ"},
    {{170789, 8}, "TZ"},
    {{170797, 2}, "TC"},
    {{170799, 3}, "TC"},
    {{170802, 3}, "TD"},
    {{170805, 2}, "TD"},
    {{170807, 2}, "TF"},
    {{170809, 2}, "TG"},
    {{170811, 3}, "TG"},
    {{170814, 2}, "TH"},
    {{170816, 3}, "TH"},
    {{170819, 8}, "TH"},
    {{170827, 15}, "NL"},
    {{170842, 11}, "TL"},
    {{170853, 2}, "TJ"},
    {{170855, 3}, "TJ"},
    {{170858, 2}, "TK"},
    {{170860, 3}, "TK"},
    {{170863, 3}, "TM"},
    {{170866, 2}, "TL"},
    {{170868, 3}, "TL"},
    {{170871, 2}, "TM"},
    {{170873, 2}, "TN"},
    {{170875, 2}, "TO"},
    {{170877, 4}, "TG"},
    {{170881, 7}, "TK"},
    {{170888, 3}, "TO"},
    {{170891, 5}, "TO"},
    {{170896, 2}, "TR"},
    {{170898, 19}, "TT"},
    {{170917, 2}, "TT"},
    {{170919, 3}, "TT"},
    {{59351, 3}, "TN"},
    {{170922, 7}, "TN"},
    {{170929, 3}, "TR"},
    {{170932, 6}, "TR"},
    {{170938, 7}, "TR"},
    {{170945, 12}, "TM"},
    {{170957, 24}, "TC"},
    {{170981, 3}, "TV"},
    {{170984, 6}, "TV"},
    {{170990, 2}, "TV"},
    {{170992, 2}, "TW"},
    {{170994, 3}, "TW"},
    {{170997, 2}, "TZ"},
    {{170999, 3}, "TZ"},
    {{171002, 18}, "VI"},
    {{171020, 2}, "UA"},
    {{171022, 2}, "UG"},
    {{171024, 3}, "UG"},
    {{171027, 6}, "UG"},
    {{171033, 2}, "GB"},
    {{171035, 3}, "UA"},
    {{171038, 7}, "UA"},
    {{171045, 2}, "UM"},
    {{171047, 3}, "UM"},
    {{171050, 20}, "AE"},
    {{171070, 14}, "GB"},
    {{171084, 13}, "US"},
    {{171097, 36}, "UM"},
    {{171133, 24}, "US"},
    {{171157, 7}, "UY"},
    {{171164, 3}, "UY"},
    {{171167, 2}, "US"},
    {{171169, 3}, "US"},
    {{171172, 2}, "UY"},
    {{171174, 2}, "UZ"},
    {{171176, 3}, "UZ"},
    {{171179, 10}, "UZ"},
    {{171189, 2}, "VA"},
    {{171191, 7}, "VU"},
    {{171198, 3}, "VA"},
    {{171201, 7}, "VA"},
    {{171208, 2}, "VC"},
    {{171210, 3}, "VC"},
    {{171213, 2}, "VE"},
    {{171215, 3}, "VE"},
    {{171218, 9}, "VE"},
    {{171227, 2}, "VG"},
    {{171229, 3}, "VG"},
    {{171232, 2}, "VI"},
    {{171234, 8}, "VN"},
    {{171242, 7}, "VN"},
    {{171249, 3}, "VI"},
    {{171252, 2}, "VN"},
    {{171254, 3}, "VN"},
    {{171257, 2}, "VU"},
    {{171259, 3}, "VU"},
    {{171262, 5}, "GB"},
    {{171267, 17}, "WF"},
    {{171284, 14}, "EH"},
    {{171298, 2}, "WF"},
    {{171300, 3}, "WF"},
    {{171303, 2}, "WS"},
    {{171305, 3}, "WS"},
    {{171308, 2}, "XK"},
    {{171310, 3}, "XK"},
    {{171313, 2}, "YE"},
    {{171315, 3}, "YE"},
    {{171318, 5}, "YE"},
    {{171323, 2}, "YT"},
    {{171325, 2}, "ZA"},
    {{171327, 3}, "ZA"},
    {{171330, 6}, "ZM"},
    {{171336, 8}, "ZW"},
    {{171344, 2}, "ZM"},
    {{171346, 3}, "ZM"},
    {{171349, 2}, "ZW"},
    {{171351, 3}, "ZW"},
};
const std::size_t countryNamesCount = 773;

const Folding foldings[] = {
    {33, {171354, 1}},
    {34, {171354, 1}},
    {35, {171354, 1}},
    {36, {171354, 1}},
    {37, {171354, 1}},
    {38, {171354, 1}},
    {39, {171355, 0}},
    {40, {171354, 1}},
    {41, {171354, 1}},
    {42, {171354, 1}},
    {43, {171354, 1}},
    {44, {171354, 1}},
    {45, {171354, 1}},
    {46, {171354, 1}},
    {47, {171354, 1}},
    {58, {171354, 1}},
    {59, {171354, 1}},
    {60, {171354, 1}},
    {61, {171354, 1}},
    {62, {171354, 1}},
    {63, {171354, 1}},
    {64, {171354, 1}},
    {65, {171355, 1}},
    {66, {171356, 1}},
    {67, {171357, 1}},
    {68, {171358, 1}},
    {69, {171359, 1}},
    {70, {171360, 1}},
    {71, {171361, 1}},
    {72, {171362, 1}},
    {73, {171363, 1}},
    {74, {171364, 1}},
    {75, {171365, 1}},
    {76, {171366, 1}},
    {77, {171367, 1}},
    {78, {171368, 1}},
    {79, {171369, 1}},
    {80, {171370, 1}},
    {81, {171371, 1}},
    {82, {171372, 1}},
    {83, {171373, 1}},
    {84, {171374, 1}},
    {85, {171375, 1}},
    {86, {171376, 1}},
    {87, {171377, 1}},
    {88, {171378, 1}},
    {89, {171379, 1}},
    {90, {171380, 1}},
    {91, {171354, 1}},
    {92, {171354, 1}},
    {93, {171354, 1}},
    {94, {171354, 1}},
    {95, {171354, 1}},
    {96, {171355, 0}},
    {123, {171354, 1}},
    {124, {171354, 1}},
    {125, {171354, 1}},
    {126, {171354, 1}},
    {127, {171354, 1}},
    {128, {171354, 1}},
    {129, {171354, 1}},
    {130, {171354, 1}},
    {131, {171354, 1}},
    {132, {171354, 1}},
    {133, {171354, 1}},
    {134, {171354, 1}},
    {135, {171354, 1}},
    {136, {171354, 1}},
    {137, {171354, 1}},
    {138, {171354, 1}},
    {139, {171354, 1}},
    {140, {171354, 1}},
    {141, {171354, 1}},
    {142, {171354, 1}},
    {143, {171354, 1}},
    {144, {171354, 1}},
    {145, {171354, 1}},
    {146, {171354, 1}},
    {147, {171354, 1}},
    {148, {171354, 1}},
    {149, {171354, 1}},
    {150, {171354, 1}},
    {151, {171354, 1}},
    {152, {171354, 1}},
    {153, {171354, 1}},
    {154, {171354, 1}},
    {155, {171354, 1}},
    {156, {171354, 1}},
    {157, {171354, 1}},
    {158, {171354, 1}},
    {159, {171354, 1}},
    {160, {171354, 1}},
    {161, {171354, 1}},
    {162, {171354, 1}},
    {163, {171354, 1}},
    {164, {171354, 1}},
    {165, {171354, 1}},
    {166, {171354, 1}},
    {167, {171354, 1}},
    {168, {171354, 1}},
    {169, {171354, 1}},
    {170, {171355, 1}},
    {171, {171354, 1}},
    {172, {171354, 1}},
    {173, {171354, 1}},
    {174, {171354, 1}},
    {175, {171354, 1}},
    {176, {171354, 1}},
    {177, {171354, 1}},
    {178, {171381, 1}},
    {179, {171382, 1}},
    {180, {171355, 0}},
    {181, {171383, 2}},
    {182, {171354, 1}},
    {183, {171354, 1}},
    {184, {171354, 1}},
    {185, {171385, 1}},
    {186, {171369, 1}},
    {187, {171354, 1}},
    {188, {171386, 3}},
    {189, {171389, 3}},
    {190, {171392, 3}},
    {191, {171354, 1}},
    {192, {171355, 1}},
    {193, {171355, 1}},
    {194, {171355, 1}},
    {195, {171355, 1}},
    {196, {171355, 1}},
    {197, {171355, 1}},
    {198, {167549, 2}},
    {199, {171357, 1}},
    {200, {171359, 1}},
    {201, {171359, 1}},
    {202, {171359, 1}},
    {203, {171359, 1}},
    {204, {171363, 1}},
    {205, {171363, 1}},
    {206, {171363, 1}},
    {207, {171363, 1}},
    {208, {171358, 1}},
    {209, {171368, 1}},
    {210, {171369, 1}},
    {211, {171369, 1}},
    {212, {171369, 1}},
    {213, {171369, 1}},
    {214, {171369, 1}},
    {215, {171354, 1}},
    {216, {171369, 1}},
    {217, {171375, 1}},
    {218, {171375, 1}},
    {219, {171375, 1}},
    {220, {171375, 1}},
    {221, {171379, 1}},
    {222, {170814, 2}},
    {223, {170674, 2}},
    {224, {171355, 1}},
    {225, {171355, 1}},
    {226, {171355, 1}},
    {227, {171355, 1}},
    {228, {171355, 1}},
    {229, {171355, 1}},
    {230, {167549, 2}},
    {231, {171357, 1}},
    {232, {171359, 1}},
    {233, {171359, 1}},
    {234, {171359, 1}},
    {235, {171359, 1}},
    {236, {171363, 1}},
    {237, {171363, 1}},
    {238, {171363, 1}},
    {239, {171363, 1}},
    {240, {171358, 1}},
    {241, {171368, 1}},
    {242, {171369, 1}},
    {243, {171369, 1}},
    {244, {171369, 1}},
    {245, {171369, 1}},
    {246, {171369, 1}},
    {247, {171354, 1}},
    {248, {171369, 1}},
    {249, {171375, 1}},
    {250, {171375, 1}},
    {251, {171375, 1}},
    {252, {171375, 1}},
    {253, {171379, 1}},
    {254, {170814, 2}},
    {255, {171379, 1}},
    {256, {171355, 1}},
    {257, {171355, 1}},
    {258, {171355, 1}},
    {259, {171355, 1}},
    {260, {171355, 1}},
    {261, {171355, 1}},
    {262, {171357, 1}},
    {263, {171357, 1}},
    {264, {171357, 1}},
    {265, {171357, 1}},
    {266, {171357, 1}},
    {267, {171357, 1}},
    {268, {171357, 1}},
    {269, {171357, 1}},
    {270, {171358, 1}},
    {271, {171358, 1}},
    {272, {171358, 1}},
    {273, {171358, 1}},
    {274, {171359, 1}},
    {275, {171359, 1}},
    {276, {171359, 1}},
    {277, {171359, 1}},
    {278, {171359, 1}},
    {279, {171359, 1}},
    {280, {171359, 1}},
    {281, {171359, 1}},
    {282, {171359, 1}},
    {283, {171359, 1}},
    {284, {171361, 1}},
    {285, {171361, 1}},
    {286, {171361, 1}},
    {287, {171361, 1}},
    {288, {171361, 1}},
    {289, {171361, 1}},
    {290, {171361, 1}},
    {291, {171361, 1}},
    {292, {171362, 1}},
    {293, {171362, 1}},
    {294, {171362, 1}},
    {295, {171362, 1}},
    {296, {171363, 1}},
    {297, {171363, 1}},
    {298, {171363, 1}},
    {299, {171363, 1}},
    {300, {171363, 1}},
    {301, {171363, 1}},
    {302, {171363, 1}},
    {303, {171363, 1}},
    {304, {171363, 1}},
    {305, {171363, 1}},
    {306, {171395, 2}},
    {307, {171395, 2}},
    {308, {171364, 1}},
    {309, {171364, 1}},
    {310, {171365, 1}},
    {311, {171365, 1}},
    {312, {171365, 1}},
    {313, {171366, 1}},
    {314, {171366, 1}},
    {315, {171366, 1}},
    {316, {171366, 1}},
    {317, {171366, 1}},
    {318, {171366, 1}},
    {319, {171397, 2}},
    {320, {171397, 2}},
    {321, {171366, 1}},
    {322, {171366, 1}},
    {323, {171368, 1}},
    {324, {171368, 1}},
    {325, {171368, 1}},
    {326, {171368, 1}},
    {327, {171368, 1}},
    {328, {171368, 1}},
    {329, {171368, 1}},
    {330, {171368, 1}},
    {331, {171368, 1}},
    {332, {171369, 1}},
    {333, {171369, 1}},
    {334, {171369, 1}},
    {335, {171369, 1}},
    {336, {171369, 1}},
    {337, {171369, 1}},
    {338, {171399, 2}},
    {339, {171399, 2}},
    {340, {171372, 1}},
    {341, {171372, 1}},
    {342, {171372, 1}},
    {343, {171372, 1}},
    {344, {171372, 1}},
    {345, {171372, 1}},
    {346, {171373, 1}},
    {347, {171373, 1}},
    {348, {171373, 1}},
    {349, {171373, 1}},
    {350, {171373, 1}},
    {351, {171373, 1}},
    {352, {171373, 1}},
    {353, {171373, 1}},
    {354, {171374, 1}},
    {355, {171374, 1}},
    {356, {171374, 1}},
    {357, {171374, 1}},
    {358, {171374, 1}},
    {359, {171374, 1}},
    {360, {171375, 1}},
    {361, {171375, 1}},
    {362, {171375, 1}},
    {363, {171375, 1}},
    {364, {171375, 1}},
    {365, {171375, 1}},
    {366, {171375, 1}},
    {367, {171375, 1}},
    {368, {171375, 1}},
    {369, {171375, 1}},
    {370, {171375, 1}},
    {371, {171375, 1}},
    {372, {171377, 1}},
    {373, {171377, 1}},
    {374, {171379, 1}},
    {375, {171379, 1}},
    {376, {171379, 1}},
    {377, {171380, 1}},
    {378, {171380, 1}},
    {379, {171380, 1}},
    {380, {171380, 1}},
    {381, {171380, 1}},
    {382, {171380, 1}},
    {383, {171373, 1}},
    {385, {171401, 2}},
    {386, {171403, 2}},
    {388, {171405, 2}},
    {390, {171407, 2}},
    {391, {171409, 2}},
    {393, {171411, 2}},
    {394, {171413, 2}},
    {395, {171415, 2}},
    {398, {171417, 2}},
    {399, {171359, 1}},
    {400, {171419, 2}},
    {401, {171360, 1}},
    {402, {171360, 1}},
    {403, {171421, 2}},
    {404, {171423, 2}},
    {406, {171425, 2}},
    {407, {171427, 2}},
    {408, {171429, 2}},
    {412, {171431, 2}},
    {413, {171433, 2}},
    {415, {171435, 2}},
    {416, {171369, 1}},
    {417, {171369, 1}},
    {418, {171437, 2}},
    {420, {171439, 2}},
    {422, {171441, 2}},
    {423, {171443, 2}},
    {425, {171445, 2}},
    {428, {171447, 2}},
    {430, {171449, 2}},
    {431, {171375, 1}},
    {432, {171375, 1}},
    {433, {171451, 2}},
    {434, {171453, 2}},
    {435, {171455, 2}},
    {437, {171457, 2}},
    {439, {171459, 2}},
    {440, {171461, 2}},
    {444, {171463, 2}},
    {452, {168531, 2}},
    {453, {168531, 2}},
    {454, {168531, 2}},
    {455, {171465, 2}},
    {456, {171465, 2}},
    {457, {171465, 2}},
    {458, {171467, 2}},
    {459, {171467, 2}},
    {460, {171467, 2}},
    {461, {171355, 1}},
    {462, {171355, 1}},
    {463, {171363, 1}},
    {464, {171363, 1}},
    {465, {171369, 1}},
    {466, {171369, 1}},
    {467, {171375, 1}},
    {468, {171375, 1}},
    {469, {171375, 1}},
    {470, {171375, 1}},
    {471, {171375, 1}},
    {472, {171375, 1}},
    {473, {171375, 1}},
    {474, {171375, 1}},
    {475, {171375, 1}},
    {476, {171375, 1}},
    {478, {171355, 1}},
    {479, {171355, 1}},
    {480, {171355, 1}},
    {481, {171355, 1}},
    {482, {167549, 2}},
    {483, {167549, 2}},
    {484, {171469, 2}},
    {486, {171361, 1}},
    {487, {171361, 1}},
    {488, {171365, 1}},
    {489, {171365, 1}},
    {490, {171369, 1}},
    {491, {171369, 1}},
    {492, {171369, 1}},
    {493, {171369, 1}},
    {494, {171459, 2}},
    {495, {171459, 2}},
    {496, {171364, 1}},
    {497, {168531, 2}},
    {498, {168531, 2}},
    {499, {168531, 2}},
    {500, {171361, 1}},
    {501, {171361, 1}},
    {502, {171471, 2}},
    {503, {171473, 2}},
    {504, {171368, 1}},
    {505, {171368, 1}},
    {506, {171355, 1}},
    {507, {171355, 1}},
    {508, {167549, 2}},
    {509, {167549, 2}},
    {510, {171369, 1}},
    {511, {171369, 1}},
    {512, {171355, 1}},
    {513, {171355, 1}},
    {514, {171355, 1}},
    {515, {171355, 1}},
    {516, {171359, 1}},
    {517, {171359, 1}},
    {518, {171359, 1}},
    {519, {171359, 1}},
    {520, {171363, 1}},
    {521, {171363, 1}},
    {522, {171363, 1}},
    {523, {171363, 1}},
    {524, {171369, 1}},
    {525, {171369, 1}},
    {526, {171369, 1}},
    {527, {171369, 1}},
    {528, {171372, 1}},
    {529, {171372, 1}},
    {530, {171372, 1}},
    {531, {171372, 1}},
    {532, {171375, 1}},
    {533, {171375, 1}},
    {534, {171375, 1}},
    {535, {171375, 1}},
    {536, {171373, 1}},
    {537, {171373, 1}},
    {538, {171374, 1}},
    {539, {171374, 1}},
    {540, {171475, 2}},
    {542, {171362, 1}},
    {543, {171362, 1}},
    {544, {171477, 2}},
    {546, {171479, 2}},
    {548, {171481, 2}},
    {550, {171355, 1}},
    {551, {171355, 1}},
    {552, {171359, 1}},
    {553, {171359, 1}},
    {554, {171369, 1}},
    {555, {171369, 1}},
    {556, {171369, 1}},
    {557, {171369, 1}},
    {558, {171369, 1}},
    {559, {171369, 1}},
    {560, {171369, 1}},
    {561, {171369, 1}},
    {562, {171379, 1}},
    {563, {171379, 1}},
    {570, {171483, 3}},
    {571, {171486, 2}},
    {573, {171488, 2}},
    {574, {171490, 3}},
    {577, {171493, 2}},
    {579, {171495, 2}},
    {580, {171497, 2}},
    {581, {171499, 2}},
    {582, {171501, 2}},
    {584, {171503, 2}},
    {586, {171505, 2}},
    {588, {171507, 2}},
    {590, {171509, 2}},
    {601, {171359, 1}},
    {688, {171362, 1}},
    {689, {171511, 2}},
    {690, {171364, 1}},
    {691, {171372, 1}},
    {692, {171513, 2}},
    {693, {171515, 2}},
    {694, {171517, 2}},
    {695, {171377, 1}},
    {696, {171379, 1}},
    {697, {171355, 0}},
    {699, {171355, 0}},
    {700, {171355, 0}},
    {701, {171355, 0}},
    {702, {171355, 0}},
    {703, {171355, 0}},
    {706, {171354, 1}},
    {707, {171354, 1}},
    {708, {171354, 1}},
    {709, {171354, 1}},
    {712, {171355, 0}},
    {722, {171354, 1}},
    {723, {171354, 1}},
    {724, {171354, 1}},
    {725, {171354, 1}},
    {726, {171354, 1}},
    {727, {171354, 1}},
    {728, {171354, 1}},
    {729, {171354, 1}},
    {730, {171354, 1}},
    {731, {171354, 1}},
    {732, {171354, 1}},
    {733, {171354, 1}},
    {734, {171354, 1}},
    {735, {171354, 1}},
    {736, {171423, 2}},
    {737, {171366, 1}},
    {738, {171373, 1}},
    {739, {171378, 1}},
    {740, {171519, 2}},
    {741, {171354, 1}},
    {742, {171354, 1}},
    {743, {171354, 1}},
    {744, {171354, 1}},
    {745, {171354, 1}},
    {746, {171354, 1}},
    {747, {171354, 1}},
    {749, {171354, 1}},
    {751, {171354, 1}},
    {752, {171354, 1}},
    {753, {171354, 1}},
    {754, {171354, 1}},
    {755, {171354, 1}},
    {756, {171354, 1}},
    {757, {171354, 1}},
    {758, {171354, 1}},
    {759, {171354, 1}},
    {760, {171354, 1}},
    {761, {171354, 1}},
    {762, {171354, 1}},
    {763, {171354, 1}},
    {764, {171354, 1}},
    {765, {171354, 1}},
    {766, {171354, 1}},
    {767, {171354, 1}},
    {768, {171355, 0}},
    {769, {171355, 0}},
    {770, {171355, 0}},
    {771, {171355, 0}},
    {772, {171355, 0}},
    {773, {171355, 0}},
    {774, {171355, 0}},
    {775, {171355, 0}},
    {776, {171355, 0}},
    {777, {171355, 0}},
    {778, {171355, 0}},
    {779, {171355, 0}},
    {780, {171355, 0}},
    {781, {171355, 0}},
    {782, {171355, 0}},
    {783, {171355, 0}},
    {784, {171355, 0}},
    {785, {171355, 0}},
    {786, {171355, 0}},
    {787, {171355, 0}},
    {788, {171355, 0}},
    {789, {171355, 0}},
    {790, {171355, 0}},
    {791, {171355, 0}},
    {792, {171355, 0}},
    {793, {171355, 0}},
    {794, {171355, 0}},
    {795, {171355, 0}},
    {796, {171355, 0}},
    {797, {171355, 0}},
    {798, {171355, 0}},
    {799, {171355, 0}},
    {800, {171355, 0}},
    {801, {171355, 0}},
    {802, {171355, 0}},
    {803, {171355, 0}},
    {804, {171355, 0}},
    {805, {171355, 0}},
    {806, {171355, 0}},
    {807, {171355, 0}},
    {808, {171355, 0}},
    {809, {171355, 0}},
    {810, {171355, 0}},
    {811, {171355, 0}},
    {812, {171355, 0}},
    {813, {171355, 0}},
    {814, {171355, 0}},
    {815, {171355, 0}},
    {816, {171355, 0}},
    {817, {171355, 0}},
    {818, {171355, 0}},
    {819, {171355, 0}},
    {820, {171355, 0}},
    {821, {171355, 0}},
    {822, {171355, 0}},
    {823, {171355, 0}},
    {824, {171355, 0}},
    {825, {171355, 0}},
    {826, {171355, 0}},
    {827, {171355, 0}},
    {828, {171355, 0}},
    {829, {171355, 0}},
    {830, {171355, 0}},
    {831, {171355, 0}},
    {832, {171355, 0}},
    {833, {171355, 0}},
    {834, {171355, 0}},
    {835, {171355, 0}},
    {836, {171355, 0}},
    {837, {171521, 2}},
    {838, {171355, 0}},
    {839, {171355, 0}},
    {840, {171355, 0}},
    {841, {171355, 0}},
    {842, {171355, 0}},
    {843, {171355, 0}},
    {844, {171355, 0}},
    {845, {171355, 0}},
    {846, {171355, 0}},
    {847, {171355, 0}},
    {848, {171355, 0}},
    {849, {171355, 0}},
    {850, {171355, 0}},
    {851, {171355, 0}},
    {852, {171355, 0}},
    {853, {171355, 0}},
    {854, {171355, 0}},
    {855, {171355, 0}},
    {856, {171355, 0}},
    {857, {171355, 0}},
    {858, {171355, 0}},
    {859, {171355, 0}},
    {860, {171355, 0}},
    {861, {171355, 0}},
    {862, {171355, 0}},
    {863, {171355, 0}},
    {864, {171355, 0}},
    {865, {171355, 0}},
    {866, {171355, 0}},
    {867, {171355, 0}},
    {868, {171355, 0}},
    {869, {171355, 0}},
    {870, {171355, 0}},
    {871, {171355, 0}},
    {872, {171355, 0}},
    {873, {171355, 0}},
    {874, {171355, 0}},
    {875, {171355, 0}},
    {876, {171355, 0}},
    {877, {171355, 0}},
    {878, {171355, 0}},
    {879, {171355, 0}},
    {880, {171523, 2}},
    {882, {171525, 2}},
    {884, {171355, 0}},
    {885, {171354, 1}},
    {886, {171527, 2}},
    {888, {171354, 1}},
    {889, {171354, 1}},
    {890, {171529, 3}},
    {894, {171354, 1}},
    {895, {171532, 2}},
    {896, {171354, 1}},
    {897, {171354, 1}},
    {898, {171354, 1}},
    {899, {171354, 1}},
    {900, {171354, 1}},
    {901, {171354, 1}},
    {902, {171534, 2}},
    {903, {171354, 1}},
    {904, {171536, 2}},
    {905, {171538, 2}},
    {906, {171521, 2}},
    {907, {171354, 1}},
    {908, {171540, 2}},
    {909, {171354, 1}},
    {910, {171542, 2}},
    {911, {171544, 2}},
    {912, {171521, 2}},
    {913, {171534, 2}},
    {914, {171546, 2}},
    {915, {171548, 2}},
    {916, {171550, 2}},
    {917, {171536, 2}},
    {918, {171552, 2}},
    {919, {171538, 2}},
    {920, {171554, 2}},
    {921, {171521, 2}},
    {922, {171556, 2}},
    {923, {171558, 2}},
    {924, {171383, 2}},
    {925, {171560, 2}},
    {926, {171562, 2}},
    {927, {171540, 2}},
    {928, {171564, 2}},
    {929, {171566, 2}},
    {930, {171354, 1}},
    {931, {171568, 2}},
    {932, {171570, 2}},
    {933, {171542, 2}},
    {934, {171572, 2}},
    {935, {171574, 2}},
    {936, {171576, 2}},
    {937, {171544, 2}},
    {938, {171521, 2}},
    {939, {171542, 2}},
    {940, {171534, 2}},
    {941, {171536, 2}},
    {942, {171538, 2}},
    {943, {171521, 2}},
    {944, {171542, 2}},
    {962, {171568, 2}},
    {970, {171521, 2}},
    {971, {171542, 2}},
    {972, {171540, 2}},
    {973, {171542, 2}},
    {974, {171544, 2}},
    {975, {171578, 2}},
    {976, {171546, 2}},
    {977, {171554, 2}},
    {978, {171542, 2}},
    {979, {171542, 2}},
    {980, {171542, 2}},
    {981, {171572, 2}},
    {982, {171564, 2}},
    {984, {171580, 2}},
    {986, {171582, 2}},
    {988, {171584, 2}},
    {990, {171586, 2}},
    {992, {171588, 2}},
    {994, {171590, 2}},
    {996, {171592, 2}},
    {998, {171594, 2}},
    {1000, {171596, 2}},
    {1002, {171598, 2}},
    {1004, {171600, 2}},
    {1006, {171602, 2}},
    {1008, {171556, 2}},
    {1009, {171566, 2}},
    {1010, {171568, 2}},
    {1012, {171554, 2}},
    {1013, {171536, 2}},
    {1014, {171354, 1}},
    {1015, {171604, 2}},
    {1017, {171568, 2}},
    {1018, {171606, 2}},
    {1021, {171608, 2}},
    {1022, {171610, 2}},
    {1023, {171612, 2}},
    {1024, {171614, 2}},
    {1025, {171614, 2}},
    {1026, {171616, 2}},
    {1027, {171618, 2}},
    {1028, {171620, 2}},
    {1029, {171622, 2}},
    {1030, {171624, 2}},
    {1031, {171624, 2}},
    {1032, {171626, 2}},
    {1033, {171628, 2}},
    {1034, {171630, 2}},
    {1035, {171632, 2}},
    {1036, {171634, 2}},
    {1037, {171636, 2}},
    {1038, {171638, 2}},
    {1039, {171640, 2}},
    {1040, {171642, 2}},
    {1041, {171644, 2}},
    {1042, {171646, 2}},
    {1043, {171618, 2}},
    {1044, {171648, 2}},
    {1045, {171614, 2}},
    {1046, {171650, 2}},
    {1047, {171652, 2}},
    {1048, {171636, 2}},
    {1049, {171636, 2}},
    {1050, {171634, 2}},
    {1051, {171654, 2}},
    {1052, {171656, 2}},
    {1053, {171658, 2}},
    {1054, {171660, 2}},
    {1055, {171662, 2}},
    {1056, {171664, 2}},
    {1057, {171666, 2}},
    {1058, {171668, 2}},
    {1059, {171638, 2}},
    {1060, {171670, 2}},
    {1061, {171672, 2}},
    {1062, {171674, 2}},
    {1063, {171676, 2}},
    {1064, {171678, 2}},
    {1065, {171680, 2}},
    {1066, {171682, 2}},
    {1067, {171684, 2}},
    {1068, {171686, 2}},
    {1069, {171688, 2}},
    {1070, {171690, 2}},
    {1071, {171692, 2}},
    {1081, {171636, 2}},
    {1104, {171614, 2}},
    {1105, {171614, 2}},
    {1107, {171618, 2}},
    {1111, {171624, 2}},
    {1116, {171634, 2}},
    {1117, {171636, 2}},
    {1118, {171638, 2}},
    {1120, {171694, 2}},
    {1122, {171696, 2}},
    {1124, {171698, 2}},
    {1126, {171700, 2}},
    {1128, {171702, 2}},
    {1130, {171704, 2}},
    {1132, {171706, 2}},
    {1134, {171708, 2}},
    {1136, {171710, 2}},
    {1138, {171712, 2}},
    {1140, {171714, 2}},
    {1142, {171714, 2}},
    {1143, {171714, 2}},
    {1144, {171716, 2}},
    {1146, {171718, 2}},
    {1148, {171720, 2}},
    {1150, {171722, 2}},
    {1152, {171724, 2}},
    {1154, {171354, 1}},
    {1155, {171355, 0}},
    {1156, {171355, 0}},
    {1157, {171355, 0}},
    {1158, {171355, 0}},
    {1159, {171355, 0}},
    {1160, {171354, 1}},
    {1161, {171354, 1}},
    {1162, {171726, 2}},
    {1164, {171728, 2}},
    {1166, {171730, 2}},
    {1168, {171732, 2}},
    {1170, {171734, 2}},
    {1172, {171736, 2}},
    {1174, {171738, 2}},
    {1176, {171740, 2}},
    {1178, {171742, 2}},
    {1180, {171744, 2}},
    {1182, {171746, 2}},
    {1184, {171748, 2}},
    {1186, {171750, 2}},
    {1188, {171752, 2}},
    {1190, {171754, 2}},
    {1192, {171756, 2}},
    {1194, {171758, 2}},
    {1196, {171760, 2}},
    {1198, {171762, 2}},
    {1200, {171764, 2}},
    {1202, {171766, 2}},
    {1204, {171768, 2}},
    {1206, {171770, 2}},
    {1208, {171772, 2}},
    {1210, {171774, 2}},
    {1212, {171776, 2}},
    {1214, {171778, 2}},
    {1216, {171780, 2}},
    {1217, {171650, 2}},
    {1218, {171650, 2}},
    {1219, {171782, 2}},
    {1221, {171784, 2}},
    {1223, {171786, 2}},
    {1225, {171788, 2}},
    {1227, {171790, 2}},
    {1229, {171792, 2}},
    {1232, {171642, 2}},
    {1233, {171642, 2}},
    {1234, {171642, 2}},
    {1235, {171642, 2}},
    {1236, {171794, 2}},
    {1238, {171614, 2}},
    {1239, {171614, 2}},
    {1240, {171796, 2}},
    {1242, {171796, 2}},
    {1243, {171796, 2}},
    {1244, {171650, 2}},
    {1245, {171650, 2}},
    {1246, {171652, 2}},
    {1247, {171652, 2}},
    {1248, {171798, 2}},
    {1250, {171636, 2}},
    {1251, {171636, 2}},
    {1252, {171636, 2}},
    {1253, {171636, 2}},
    {1254, {171660, 2}},
    {1255, {171660, 2}},
    {1256, {171800, 2}},
    {1258, {171800, 2}},
    {1259, {171800, 2}},
    {1260, {171688, 2}},
    {1261, {171688, 2}},
    {1262, {171638, 2}},
    {1263, {171638, 2}},
    {1264, {171638, 2}},
    {1265, {171638, 2}},
    {1266, {171638, 2}},
    {1267, {171638, 2}},
    {1268, {171676, 2}},
    {1269, {171676, 2}},
    {1270, {171802, 2}},
    {1272, {171684, 2}},
    {1273, {171684, 2}},
    {1274, {171804, 2}},
    {1276, {171806, 2}},
    {1278, {171808, 2}},
    {1280, {171810, 2}},
    {1282, {171812, 2}},
    {1284, {171814, 2}},
    {1286, {171816, 2}},
    {1288, {171818, 2}},
    {1290, {171820, 2}},
    {1292, {171822, 2}},
    {1294, {171824, 2}},
    {1296, {171826, 2}},
    {1298, {171828, 2}},
    {1300, {171830, 2}},
    {1302, {171832, 2}},
    {1304, {171834, 2}},
    {1306, {171836, 2}},
    {1308, {171838, 2}},
    {1310, {171840, 2}},
    {1312, {171842, 2}},
    {1314, {171844, 2}},
    {1316, {171846, 2}},
    {1318, {171848, 2}},
    {1320, {171850, 2}},
    {1322, {171852, 2}},
    {1324, {171854, 2}},
    {1326, {171856, 2}},
    {7680, {171355, 1}},
    {7681, {171355, 1}},
    {7682, {171356, 1}},
    {7683, {171356, 1}},
    {7684, {171356, 1}},
    {7685, {171356, 1}},
    {7686, {171356, 1}},
    {7687, {171356, 1}},
    {7688, {171357, 1}},
    {7689, {171357, 1}},
    {7690, {171358, 1}},
    {7691, {171358, 1}},
    {7692, {171358, 1}},
    {7693, {171358, 1}},
    {7694, {171358, 1}},
    {7695, {171358, 1}},
    {7696, {171358, 1}},
    {7697, {171358, 1}},
    {7698, {171358, 1}},
    {7699, {171358, 1}},
    {7700, {171359, 1}},
    {7701, {171359, 1}},
    {7702, {171359, 1}},
    {7703, {171359, 1}},
    {7704, {171359, 1}},
    {7705, {171359, 1}},
    {7706, {171359, 1}},
    {7707, {171359, 1}},
    {7708, {171359, 1}},
    {7709, {171359, 1}},
    {7710, {171360, 1}},
    {7711, {171360, 1}},
    {7712, {171361, 1}},
    {7713, {171361, 1}},
    {7714, {171362, 1}},
    {7715, {171362, 1}},
    {7716, {171362, 1}},
    {7717, {171362, 1}},
    {7718, {171362, 1}},
    {7719, {171362, 1}},
    {7720, {171362, 1}},
    {7721, {171362, 1}},
    {7722, {171362, 1}},
    {7723, {171362, 1}},
    {7724, {171363, 1}},
    {7725, {171363, 1}},
    {7726, {171363, 1}},
    {7727, {171363, 1}},
    {7728, {171365, 1}},
    {7729, {171365, 1}},
    {7730, {171365, 1}},
    {7731, {171365, 1}},
    {7732, {171365, 1}},
    {7733, {171365, 1}},
    {7734, {171366, 1}},
    {7735, {171366, 1}},
    {7736, {171366, 1}},
    {7737, {171366, 1}},
    {7738, {171366, 1}},
    {7739, {171366, 1}},
    {7740, {171366, 1}},
    {7741, {171366, 1}},
    {7742, {171367, 1}},
    {7743, {171367, 1}},
    {7744, {171367, 1}},
    {7745, {171367, 1}},
    {7746, {171367, 1}},
    {7747, {171367, 1}},
    {7748, {171368, 1}},
    {7749, {171368, 1}},
    {7750, {171368, 1}},
    {7751, {171368, 1}},
    {7752, {171368, 1}},
    {7753, {171368, 1}},
    {7754, {171368, 1}},
    {7755, {171368, 1}},
    {7756, {171369, 1}},
    {7757, {171369, 1}},
    {7758, {171369, 1}},
    {7759, {171369, 1}},
    {7760, {171369, 1}},
    {7761, {171369, 1}},
    {7762, {171369, 1}},
    {7763, {171369, 1}},
    {7764, {171370, 1}},
    {7765, {171370, 1}},
    {7766, {171370, 1}},
    {7767, {171370, 1}},
    {7768, {171372, 1}},
    {7769, {171372, 1}},
    {7770, {171372, 1}},
    {7771, {171372, 1}},
    {7772, {171372, 1}},
    {7773, {171372, 1}},
    {7774, {171372, 1}},
    {7775, {171372, 1}},
    {7776, {171373, 1}},
    {7777, {171373, 1}},
    {7778, {171373, 1}},
    {7779, {171373, 1}},
    {7780, {171373, 1}},
    {7781, {171373, 1}},
    {7782, {171373, 1}},
    {7783, {171373, 1}},
    {7784, {171373, 1}},
    {7785, {171373, 1}},
    {7786, {171374, 1}},
    {7787, {171374, 1}},
    {7788, {171374, 1}},
    {7789, {171374, 1}},
    {7790, {171374, 1}},
    {7791, {171374, 1}},
    {7792, {171374, 1}},
    {7793, {171374, 1}},
    {7794, {171375, 1}},
    {7795, {171375, 1}},
    {7796, {171375, 1}},
    {7797, {171375, 1}},
    {7798, {171375, 1}},
    {7799, {171375, 1}},
    {7800, {171375, 1}},
    {7801, {171375, 1}},
    {7802, {171375, 1}},
    {7803, {171375, 1}},
    {7804, {171376, 1}},
    {7805, {171376, 1}},
    {7806, {171376, 1}},
    {7807, {171376, 1}},
    {7808, {171377, 1}},
    {7809, {171377, 1}},
    {7810, {171377, 1}},
    {7811, {171377, 1}},
    {7812, {171377, 1}},
    {7813, {171377, 1}},
    {7814, {171377, 1}},
    {7815, {171377, 1}},
    {7816, {171377, 1}},
    {7817, {171377, 1}},
    {7818, {171378, 1}},
    {7819, {171378, 1}},
    {7820, {171378, 1}},
    {7821, {171378, 1}},
    {7822, {171379, 1}},
    {7823, {171379, 1}},
    {7824, {171380, 1}},
    {7825, {171380, 1}},
    {7826, {171380, 1}},
    {7827, {171380, 1}},
    {7828, {171380, 1}},
    {7829, {171380, 1}},
    {7830, {171362, 1}},
    {7831, {171374, 1}},
    {7832, {171377, 1}},
    {7833, {171379, 1}},
    {7834, {171355, 1}},
    {7835, {171373, 1}},
    {7838, {170674, 2}},
    {7840, {171355, 1}},
    {7841, {171355, 1}},
    {7842, {171355, 1}},
    {7843, {171355, 1}},
    {7844, {171355, 1}},
    {7845, {171355, 1}},
    {7846, {171355, 1}},
    {7847, {171355, 1}},
    {7848, {171355, 1}},
    {7849, {171355, 1}},
    {7850, {171355, 1}},
    {7851, {171355, 1}},
    {7852, {171355, 1}},
    {7853, {171355, 1}},
    {7854, {171355, 1}},
    {7855, {171355, 1}},
    {7856, {171355, 1}},
    {7857, {171355, 1}},
    {7858, {171355, 1}},
    {7859, {171355, 1}},
    {7860, {171355, 1}},
    {7861, {171355, 1}},
    {7862, {171355, 1}},
    {7863, {171355, 1}},
    {7864, {171359, 1}},
    {7865, {171359, 1}},
    {7866, {171359, 1}},
    {7867, {171359, 1}},
    {7868, {171359, 1}},
    {7869, {171359, 1}},
    {7870, {171359, 1}},
    {7871, {171359, 1}},
    {7872, {171359, 1}},
    {7873, {171359, 1}},
    {7874, {171359, 1}},
    {7875, {171359, 1}},
    {7876, {171359, 1}},
    {7877, {171359, 1}},
    {7878, {171359, 1}},
    {7879, {171359, 1}},
    {7880, {171363, 1}},
    {7881, {171363, 1}},
    {7882, {171363, 1}},
    {7883, {171363, 1}},
    {7884, {171369, 1}},
    {7885, {171369, 1}},
    {7886, {171369, 1}},
    {7887, {171369, 1}},
    {7888, {171369, 1}},
    {7889, {171369, 1}},
    {7890, {171369, 1}},
    {7891, {171369, 1}},
    {7892, {171369, 1}},
    {7893, {171369, 1}},
    {7894, {171369, 1}},
    {7895, {171369, 1}},
    {7896, {171369, 1}},
    {7897, {171369, 1}},
    {7898, {171369, 1}},
    {7899, {171369, 1}},
    {7900, {171369, 1}},
    {7901, {171369, 1}},
    {7902, {171369, 1}},
    {7903, {171369, 1}},
    {7904, {171369, 1}},
    {7905, {171369, 1}},
    {7906, {171369, 1}},
    {7907, {171369, 1}},
    {7908, {171375, 1}},
    {7909, {171375, 1}},
    {7910, {171375, 1}},
    {7911, {171375, 1}},
    {7912, {171375, 1}},
    {7913, {171375, 1}},
    {7914, {171375, 1}},
    {7915, {171375, 1}},
    {7916, {171375, 1}},
    {7917, {171375, 1}},
    {7918, {171375, 1}},
    {7919, {171375, 1}},
    {7920, {171375, 1}},
    {7921, {171375, 1}},
    {7922, {171379, 1}},
    {7923, {171379, 1}},
    {7924, {171379, 1}},
    {7925, {171379, 1}},
    {7926, {171379, 1}},
    {7927, {171379, 1}},
    {7928, {171379, 1}},
    {7929, {171379, 1}},
    {7930, {171858, 3}},
    {7932, {171861, 3}},
    {7934, {171864, 3}},
    {7936, {171534, 2}},
    {7937, {171534, 2}},
    {7938, {171534, 2}},
    {7939, {171534, 2}},
    {7940, {171534, 2}},
    {7941, {171534, 2}},
    {7942, {171534, 2}},
    {7943, {171534, 2}},
    {7944, {171534, 2}},
    {7945, {171534, 2}},
    {7946, {171534, 2}},
    {7947, {171534, 2}},
    {7948, {171534, 2}},
    {7949, {171534, 2}},
    {7950, {171534, 2}},
    {7951, {171534, 2}},
    {7952, {171536, 2}},
    {7953, {171536, 2}},
    {7954, {171536, 2}},
    {7955, {171536, 2}},
    {7956, {171536, 2}},
    {7957, {171536, 2}},
    {7958, {171354, 1}},
    {7959, {171354, 1}},
    {7960, {171536, 2}},
    {7961, {171536, 2}},
    {7962, {171536, 2}},
    {7963, {171536, 2}},
    {7964, {171536, 2}},
    {7965, {171536, 2}},
    {7966, {171354, 1}},
    {7967, {171354, 1}},
    {7968, {171538, 2}},
    {7969, {171538, 2}},
    {7970, {171538, 2}},
    {7971, {171538, 2}},
    {7972, {171538, 2}},
    {7973, {171538, 2}},
    {7974, {171538, 2}},
    {7975, {171538, 2}},
    {7976, {171538, 2}},
    {7977, {171538, 2}},
    {7978, {171538, 2}},
    {7979, {171538, 2}},
    {7980, {171538, 2}},
    {7981, {171538, 2}},
    {7982, {171538, 2}},
    {7983, {171538, 2}},
    {7984, {171521, 2}},
    {7985, {171521, 2}},
    {7986, {171521, 2}},
    {7987, {171521, 2}},
    {7988, {171521, 2}},
    {7989, {171521, 2}},
    {7990, {171521, 2}},
    {7991, {171521, 2}},
    {7992, {171521, 2}},
    {7993, {171521, 2}},
    {7994, {171521, 2}},
    {7995, {171521, 2}},
    {7996, {171521, 2}},
    {7997, {171521, 2}},
    {7998, {171521, 2}},
    {7999, {171521, 2}},
    {8000, {171540, 2}},
    {8001, {171540, 2}},
    {8002, {171540, 2}},
    {8003, {171540, 2}},
    {8004, {171540, 2}},
    {8005, {171540, 2}},
    {8006, {171354, 1}},
    {8007, {171354, 1}},
    {8008, {171540, 2}},
    {8009, {171540, 2}},
    {8010, {171540, 2}},
    {8011, {171540, 2}},
    {8012, {171540, 2}},
    {8013, {171540, 2}},
    {8014, {171354, 1}},
    {8015, {171354, 1}},
    {8016, {171542, 2}},
    {8017, {171542, 2}},
    {8018, {171542, 2}},
    {8019, {171542, 2}},
    {8020, {171542, 2}},
    {8021, {171542, 2}},
    {8022, {171542, 2}},
    {8023, {171542, 2}},
    {8024, {171354, 1}},
    {8025, {171542, 2}},
    {8026, {171354, 1}},
    {8027, {171542, 2}},
    {8028, {171354, 1}},
    {8029, {171542, 2}},
    {8030, {171354, 1}},
    {8031, {171542, 2}},
    {8032, {171544, 2}},
    {8033, {171544, 2}},
    {8034, {171544, 2}},
    {8035, {171544, 2}},
    {8036, {171544, 2}},
    {8037, {171544, 2}},
    {8038, {171544, 2}},
    {8039, {171544, 2}},
    {8040, {171544, 2}},
    {8041, {171544, 2}},
    {8042, {171544, 2}},
    {8043, {171544, 2}},
    {8044, {171544, 2}},
    {8045, {171544, 2}},
    {8046, {171544, 2}},
    {8047, {171544, 2}},
    {8048, {171534, 2}},
    {8049, {171534, 2}},
    {8050, {171536, 2}},
    {8051, {171536, 2}},
    {8052, {171538, 2}},
    {8053, {171538, 2}},
    {8054, {171521, 2}},
    {8055, {171521, 2}},
    {8056, {171540, 2}},
    {8057, {171540, 2}},
    {8058, {171542, 2}},
    {8059, {171542, 2}},
    {8060, {171544, 2}},
    {8061, {171544, 2}},
    {8062, {171354, 1}},
    {8063, {171354, 1}},
    {8064, {171867, 4}},
    {8065, {171867, 4}},
    {8066, {171867, 4}},
    {8067, {171867, 4}},
    {8068, {171867, 4}},
    {8069, {171867, 4}},
    {8070, {171867, 4}},
    {8071, {171867, 4}},
    {8072, {171867, 4}},
    {8073, {171867, 4}},
    {8074, {171867, 4}},
    {8075, {171867, 4}},
    {8076, {171867, 4}},
    {8077, {171867, 4}},
    {8078, {171867, 4}},
    {8079, {171867, 4}},
    {8080, {171871, 4}},
    {8081, {171871, 4}},
    {8082, {171871, 4}},
    {8083, {171871, 4}},
    {8084, {171871, 4}},
    {8085, {171871, 4}},
    {8086, {171871, 4}},
    {8087, {171871, 4}},
    {8088, {171871, 4}},
    {8089, {171871, 4}},
    {8090, {171871, 4}},
    {8091, {171871, 4}},
    {8092, {171871, 4}},
    {8093, {171871, 4}},
    {8094, {171871, 4}},
    {8095, {171871, 4}},
    {8096, {171875, 4}},
    {8097, {171875, 4}},
    {8098, {171875, 4}},
    {8099, {171875, 4}},
    {8100, {171875, 4}},
    {8101, {171875, 4}},
    {8102, {171875, 4}},
    {8103, {171875, 4}},
    {8104, {171875, 4}},
    {8105, {171875, 4}},
    {8106, {171875, 4}},
    {8107, {171875, 4}},
    {8108, {171875, 4}},
    {8109, {171875, 4}},
    {8110, {171875, 4}},
    {8111, {171875, 4}},
    {8112, {171534, 2}},
    {8113, {171534, 2}},
    {8114, {171867, 4}},
    {8115, {171867, 4}},
    {8116, {171867, 4}},
    {8117, {171354, 1}},
    {8118, {171534, 2}},
    {8119, {171867, 4}},
    {8120, {171534, 2}},
    {8121, {171534, 2}},
    {8122, {171534, 2}},
    {8123, {171534, 2}},
    {8124, {171867, 4}},
    {8125, {171354, 1}},
    {8126, {171521, 2}},
    {8127, {171354, 1}},
    {8128, {171354, 1}},
    {8129, {171354, 1}},
    {8130, {171871, 4}},
    {8131, {171871, 4}},
    {8132, {171871, 4}},
    {8133, {171354, 1}},
    {8134, {171538, 2}},
    {8135, {171871, 4}},
    {8136, {171536, 2}},
    {8137, {171536, 2}},
    {8138, {171538, 2}},
    {8139, {171538, 2}},
    {8140, {171871, 4}},
    {8141, {171354, 1}},
    {8142, {171354, 1}},
    {8143, {171354, 1}},
    {8144, {171521, 2}},
    {8145, {171521, 2}},
    {8146, {171521, 2}},
    {8147, {171521, 2}},
    {8148, {171354, 1}},
    {8149, {171354, 1}},
    {8150, {171521, 2}},
    {8151, {171521, 2}},
    {8152, {171521, 2}},
    {8153, {171521, 2}},
    {8154, {171521, 2}},
    {8155, {171521, 2}},
    {8156, {171354, 1}},
    {8157, {171354, 1}},
    {8158, {171354, 1}},
    {8159, {171354, 1}},
    {8160, {171542, 2}},
    {8161, {171542, 2}},
    {8162, {171542, 2}},
    {8163, {171542, 2}},
    {8164, {171566, 2}},
    {8165, {171566, 2}},
    {8166, {171542, 2}},
    {8167, {171542, 2}},
    {8168, {171542, 2}},
    {8169, {171542, 2}},
    {8170, {171542, 2}},
    {8171, {171542, 2}},
    {8172, {171566, 2}},
    {8173, {171354, 1}},
    {8174, {171354, 1}},
    {8175, {171355, 0}},
    {8176, {171354, 1}},
    {8177, {171354, 1}},
    {8178, {171875, 4}},
    {8179, {171875, 4}},
    {8180, {171875, 4}},
    {8181, {171354, 1}},
    {8182, {171544, 2}},
    {8183, {171875, 4}},
    {8184, {171540, 2}},
    {8185, {171540, 2}},
    {8186, {171544, 2}},
    {8187, {171544, 2}},
    {8188, {171875, 4}},
    {8189, {171354, 1}},
    {8190, {171354, 1}},
    {8191, {171354, 1}},
    {8192, {171354, 1}},
    {8193, {171354, 1}},
    {8194, {171354, 1}},
    {8195, {171354, 1}},
    {8196, {171354, 1}},
    {8197, {171354, 1}},
    {8198, {171354, 1}},
    {8199, {171354, 1}},
    {8200, {171354, 1}},
    {8201, {171354, 1}},
    {8202, {171354, 1}},
    {8203, {171354, 1}},
    {8204, {171354, 1}},
    {8205, {171354, 1}},
    {8206, {171354, 1}},
    {8207, {171354, 1}},
    {8208, {171354, 1}},
    {8209, {171354, 1}},
    {8210, {171354, 1}},
    {8211, {171354, 1}},
    {8212, {171354, 1}},
    {8213, {171354, 1}},
    {8214, {171354, 1}},
    {8215, {171354, 1}},
    {8216, {171355, 0}},
    {8217, {171355, 0}},
    {8218, {171354, 1}},
    {8219, {171355, 0}},
    {8220, {171354, 1}},
    {8221, {171354, 1}},
    {8222, {171354, 1}},
    {8223, {171354, 1}},
    {8224, {171354, 1}},
    {8225, {171354, 1}},
    {8226, {171354, 1}},
    {8227, {171354, 1}},
    {8228, {171354, 1}},
    {8229, {171879, 2}},
    {8230, {171881, 3}},
    {8231, {171354, 1}},
    {8232, {171354, 1}},
    {8233, {171354, 1}},
    {8234, {171354, 1}},
    {8235, {171354, 1}},
    {8236, {171354, 1}},
    {8237, {171354, 1}},
    {8238, {171354, 1}},
    {8239, {171354, 1}},
    {8240, {171354, 1}},
    {8241, {171354, 1}},
    {8242, {171355, 0}},
    {8243, {171355, 0}},
    {8244, {171355, 0}},
    {8245, {171354, 1}},
    {8246, {171879, 2}},
    {8247, {171881, 3}},
    {8248, {171354, 1}},
    {8249, {171354, 1}},
    {8250, {171354, 1}},
    {8251, {171354, 1}},
    {8252, {171879, 2}},
    {8253, {171354, 1}},
    {8254, {171354, 1}},
    {8255, {171354, 1}},
    {8256, {171354, 1}},
    {8257, {171354, 1}},
    {8258, {171354, 1}},
    {8259, {171354, 1}},
    {8260, {171354, 1}},
    {8261, {171354, 1}},
    {8262, {171354, 1}},
    {8263, {171879, 2}},
    {8264, {171879, 2}},
    {8265, {171879, 2}},
    {8266, {171354, 1}},
    {8267, {171354, 1}},
    {8268, {171354, 1}},
    {8269, {171354, 1}},
    {8270, {171354, 1}},
    {8271, {171354, 1}},
    {8272, {171354, 1}},
    {8273, {171354, 1}},
    {8274, {171354, 1}},
    {8275, {171354, 1}},
    {8276, {171354, 1}},
    {8277, {171354, 1}},
    {8278, {171354, 1}},
    {8279, {171355, 0}},
    {8280, {171354, 1}},
    {8281, {171354, 1}},
    {8282, {171354, 1}},
    {8283, {171354, 1}},
    {8284, {171354, 1}},
    {8285, {171354, 1}},
    {8286, {171354, 1}},
    {8287, {171354, 1}},
    {8288, {171354, 1}},
    {8289, {171354, 1}},
    {8290, {171354, 1}},
    {8291, {171354, 1}},
    {8292, {171354, 1}},
    {8293, {171354, 1}},
    {8294, {171354, 1}},
    {8295, {171354, 1}},
    {8296, {171354, 1}},
    {8297, {171354, 1}},
    {8298, {171354, 1}},
    {8299, {171354, 1}},
    {8300, {171354, 1}},
    {8301, {171354, 1}},
    {8302, {171354, 1}},
    {8303, {171354, 1}},
    {12288, {171354, 1}},
    {65281, {171354, 1}},
    {65282, {171354, 1}},
    {65283, {171354, 1}},
    {65284, {171354, 1}},
    {65285, {171354, 1}},
    {65286, {171354, 1}},
    {65287, {171355, 0}},
    {65288, {171354, 1}},
    {65289, {171354, 1}},
    {65290, {171354, 1}},
    {65291, {171354, 1}},
    {65292, {171354, 1}},
    {65293, {171354, 1}},
    {65294, {171354, 1}},
    {65295, {171354, 1}},
    {65296, {171884, 1}},
    {65297, {171385, 1}},
    {65298, {171381, 1}},
    {65299, {171382, 1}},
    {65300, {171885, 1}},
    {65301, {171886, 1}},
    {65302, {171887, 1}},
    {65303, {171888, 1}},
    {65304, {171889, 1}},
    {65305, {171890, 1}},
    {65306, {171354, 1}},
    {65307, {171354, 1}},
    {65308, {171354, 1}},
    {65309, {171354, 1}},
    {65310, {171354, 1}},
    {65311, {171354, 1}},
    {65312, {171354, 1}},
    {65313, {171355, 1}},
    {65314, {171356, 1}},
    {65315, {171357, 1}},
    {65316, {171358, 1}},
    {65317, {171359, 1}},
    {65318, {171360, 1}},
    {65319, {171361, 1}},
    {65320, {171362, 1}},
    {65321, {171363, 1}},
    {65322, {171364, 1}},
    {65323, {171365, 1}},
    {65324, {171366, 1}},
    {65325, {171367, 1}},
    {65326, {171368, 1}},
    {65327, {171369, 1}},
    {65328, {171370, 1}},
    {65329, {171371, 1}},
    {65330, {171372, 1}},
    {65331, {171373, 1}},
    {65332, {171374, 1}},
    {65333, {171375, 1}},
    {65334, {171376, 1}},
    {65335, {171377, 1}},
    {65336, {171378, 1}},
    {65337, {171379, 1}},
    {65338, {171380, 1}},
    {65339, {171354, 1}},
    {65340, {171354, 1}},
    {65341, {171354, 1}},
    {65342, {171354, 1}},
    {65343, {171354, 1}},
    {65344, {171355, 0}},
    {65345, {171355, 1}},
    {65346, {171356, 1}},
    {65347, {171357, 1}},
    {65348, {171358, 1}},
    {65349, {171359, 1}},
    {65350, {171360, 1}},
    {65351, {171361, 1}},
    {65352, {171362, 1}},
    {65353, {171363, 1}},
    {65354, {171364, 1}},
    {65355, {171365, 1}},
    {65356, {171366, 1}},
    {65357, {171367, 1}},
    {65358, {171368, 1}},
    {65359, {171369, 1}},
    {65360, {171370, 1}},
    {65361, {171371, 1}},
    {65362, {171372, 1}},
    {65363, {171373, 1}},
    {65364, {171374, 1}},
    {65365, {171375, 1}},
    {65366, {171376, 1}},
    {65367, {171377, 1}},
    {65368, {171378, 1}},
    {65369, {171379, 1}},
    {65370, {171380, 1}},
    {65371, {171354, 1}},
    {65372, {171354, 1}},
    {65373, {171354, 1}},
    {65374, {171354, 1}},
};
const std::size_t foldingsCount = 1642;

}  // namespace weather
