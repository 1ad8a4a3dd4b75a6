// Written by data/make_tables.py from the files in data/ (see DATA.md). Do not edit.
#include "tables.hpp"

namespace weather {

const char tableText[] =
    "LisbonEurope/LisbonPortoAlgarveMadridEurope/MadridBarcelonaSevilleValenciaM\303\241lagaPalma de MallorcaLas Pa"
    "lmasAtlantic/CanarySanta Cruz de TenerifeParisEurope/ParisNiceBordeauxMarseilleMontpellierAmsterdamEurope/Amst"
    "erdamBerlinEurope/BerlinMunichHamburgCologneZurichEurope/ZurichGenevaViennaEurope/ViennaPragueEurope/PragueBud"
    "apestEurope/BudapestWarsawEurope/WarsawKrak\303\263wBratislavaEurope/BratislavaLjubljanaEurope/LjubljanaZagreb"
    "Europe/ZagrebSplitDubrovnikRomeEurope/RomeMilanFlorenceNaplesBolognaPalermoCataniaAthensEurope/AthensThessalon"
    "ikiHeraklionNicosiaAsia/NicosiaPaphosIstanbulEurope/IstanbulAntalyaIzmirBodrumSofiaEurope/SofiaPlovdivBuchares"
    "tEurope/BucharestCluj-NapocaBelgradeEurope/BelgradeNovi SadSkopjeEurope/SkopjeTiranaEurope/TiraneKotorEurope/P"
    "odgoricaTallinnEurope/TallinnRigaEurope/RigaVilniusEurope/VilniusHelsinkiEurope/HelsinkiStockholmEurope/Stockh"
    "olmGothenburgOsloEurope/OsloBergenCopenhagenEurope/CopenhagenReykjavikAtlantic/ReykjavikLondonEurope/LondonEdi"
    "nburghDublinEurope/DublinBrusselsEurope/BrusselsLuxembourg CityEurope/LuxembourgVallettaEurope/MaltaFunchal (M"
    "adeira)Atlantic/MadeiraTbilisiAsia/TbilisiBatumiYerevanAsia/YerevanBakuAsia/BakuAlmatyAsia/AlmatyTashkentAsia/"
    "TashkentDubaiAsia/DubaiAbu DhabiMuscatAsia/MuscatDohaAsia/QatarRiyadhAsia/RiyadhTel AvivAsia/JerusalemAmmanAsi"
    "a/AmmanBeirutAsia/BeirutCasablancaAfrica/CasablancaMarrakechAgadirEssaouiraCairoAfrica/CairoHurghadaSharm el-S"
    "heikhTunisAfrica/TunisNairobiAfrica/NairobiCape TownAfrica/JohannesburgJohannesburgLagosAfrica/LagosAccraAfric"
    "a/AccraDakarAfrica/DakarAddis AbabaAfrica/Addis_AbabaMumbaiAsia/KolkataBangaloreGoaDelhiKolkataKathmanduAsia/K"
    "athmanduColomboAsia/ColomboDhakaAsia/DhakaKarachiAsia/KarachiLahoreBangkokAsia/BangkokChiang MaiPhuketKoh Samu"
    "iHo Chi Minh CityAsia/Ho_Chi_MinhHanoiDa NangHoi AnKuala LumpurAsia/Kuala_LumpurPenangSingaporeAsia/SingaporeB"
    "ali (Denpasar)Asia/MakassarJakartaAsia/JakartaYogyakartaManilaAsia/ManilaCebuPhnom PenhAsia/Phnom_PenhSiem Rea"
    "pVientianeAsia/VientianeYangonAsia/YangonBeijingAsia/ShanghaiShanghaiGuangzhouShenzhenChengduHong KongAsia/Hon"
    "g_KongTaipeiAsia/TaipeiSeoulAsia/SeoulBusanTokyoAsia/TokyoOsakaKyotoFukuokaUlaanbaatarAsia/UlaanbaatarSydneyAu"
    "stralia/SydneyMelbourneAustralia/MelbourneBrisbaneAustralia/BrisbanePerthAustralia/PerthGold CoastAucklandPaci"
    "fic/AucklandWellingtonQueenstownMexico CityAmerica/Mexico_CityGuadalajaraMonterreyAmerica/MonterreyOaxacaPlaya"
    " del CarmenAmerica/CancunM\303\251ridaAmerica/MeridaSan Jos\303\251America/Costa_RicaPanama CityAmerica/Panama"
    "Bogot\303\241America/BogotaMedell\303\255nCartagenaCaracasAmerica/CaracasQuitoAmerica/GuayaquilLimaAmerica/Lim"
    "aCuscoLa PazAmerica/La_PazSantiagoAmerica/SantiagoValpara\303\255soBuenos AiresAmerica/Argentina/Buenos_AiresC"
    "\303\263rdobaAmerica/Argentina/CordobaMendozaAmerica/Argentina/MendozaMontevideoAmerica/MontevideoS\303\243o P"
    "auloAmerica/Sao_PauloRio de JaneiroFlorian\303\263polisRecifeAmerica/RecifeFortalezaAmerica/FortalezaNew York "
    "CityAmerica/New_YorkMiamiLos AngelesAmerica/Los_AngelesSan FranciscoAustinAmerica/ChicagoDenverAmerica/DenverS"
    "eattleChicagoBostonVancouverAmerica/VancouverTorontoAmerica/TorontoMontr\303\251alHavanaAmerica/HavanaSanto Do"
    "mingoAmerica/Santo_DomingoSan JuanAmerica/Puerto_RicoNassauAmerica/NassauBridgetownAmerica/BarbadosChiang RaiP"
    "aiKoh LantaNha TrangKampotLuang PrabangUbudLombokCanggu (Bali)La RomanaAntiguaAmerica/GuatemalaLe\303\263nAmer"
    "ica/ManaguaGranadaFloresCaliSanta MartaArequipaAsunci\303\263nAmerica/AsuncionOld Town TbilisiKutaisiOhridMost"
    "arEurope/SarajevoSarajevoChefchaouenFesZanzibar CityAfrica/Dar_es_SalaamDar es SalaamKampalaAfrica/KampalaKiga"
    "liAfrica/KigaliAbidjanAfrica/AbidjanMombasaWindhoekAfrica/WindhoekPort LouisIndian/MauritiusMal\303\251Indian/"
    "MaldivesSaint-DenisIndian/ReunionNoum\303\251aPacific/NoumeaSuvaPacific/FijiNadiHonoluluPacific/HonoluluSan Cr"
    "ist\303\263bal de las CasasPuerto VallartaTulumPorto AlegreBelo HorizonteNatalSalvadorAmerica/BahiaManausAmeri"
    "ca/ManausEl Poblado (Medell\303\255n)PokharaChennaiPuneHyderabadAhmedabadJaipurAmritsarVaranasiPondicherryKoch"
    "iDumagueteSiargaoHo Chi Minh (District 2)Mui NeVung TauKyivEurope/KyivLvivMinskEurope/MinskChi\310\231in\304"
    "\203uEurope/ChisinauMoscowEurope/MoscowSaint Petersburga bi ranga bi rena bu zha bia di si a bei baa habanaa j"
    "ia di era ke laa la mu tua lei ge li ganga lei ji paa mei da ba dea mu li zea mu si te dana paza pu that pia v"
    "aletaa vallettaa waaakraaaldawhataamritsarabanaabdjanabicanabidajanaabidjanabidzanabidzanaabidzanasabidzansabi"
    "dzhanabidzhan shaaryabiganoabijanabijanaabijangabijaniabiyanabizhan khotabjaboe dhabiabou dabiabu dabiabu dabi"
    " khotabu dabioabu dabisabu dabyabu daibiabu dhabiabu dhabi emiraatabu dhabi island and internal islands cityab"
    "u dzabiabu sabyabu zabiabu zabyabu zabyeabu zabyoabudabiabudhabiabw zbyabwdabwzbyabydjanabyjanaccaccraachmenta"
    "mpantacraacunciyonad dar al baydaad dauhaad dawhaad dawhahad dohaad dowhahadaliaaddaddis ababaaddis abaebaaddi"
    "s abbabaaddis abebaaddis abebaeaddisa ababaaddisaabaaddisz abebaadis ababaadis abebaadis abeboadisa ababaadisa"
    "bebaadiseuababaadisuabebaadnbrtadynbrwadys ababaadys abebaaebu sabyaeburaaemonaaemstelredammeaemsterdamafinaaf"
    "iniafinyafumadabadoagaagadairagadileuagadiragadir akadyragadir ighiragadiraagadirasagadiruagadyraghadyragia pe"
    "troupoleagpagramahamadabadahamadabadaahamedabadaahammadabadahimadabadaahmadabadahmadabadasahmadabadiahmadabado"
    "ahmadobodahmd abadahmdabadahmdabad hyndystanahmedabadai ding baoai ha mai da ba deai ha mai de baoaimstardaima"
    "ajaloakadyrakalaindaakalyandaakamatapatakaraakeulaakhmadabadakhmadabad shaaryakhmedabadakhrisakkrakkraakkraeak"
    "laklandaklantaklndaklyn\332\210akraakraoakuraal ghardaqaal ghardaqahal ghurdaqahal qahirahal riadal riyadalaal"
    "amatialdar albydaaldwhhaldwhtalekipaalgarvealghrdqhalghrdqtalikarnassosalma ataalmaatoalmaatyalmataalmatialmat"
    "oalmatyalqahrtalryadalswyrtaltepetl in caboamaamadabadaamadabadeuamadaraadaamadavadamadavadaamanamanaamanasama"
    "niamanoamansamasataradamaamastaradamaamastararyamaamborgambourgoambrsramburgoamburguamdamdavadaamedabatoamedeb"
    "atumamegdulamestelledammeamesterdaamesterdamamesterdaoamirtacarasamistardamamlichaleuammammanammanaammonamphoe"
    " chiang raiamphoe kau lantaamphoe ko lantaamphoe ko samuiamphoe koh sa muiamphoe kohlantaamphoe koksamuiamphoe"
    " muang chiang maiamphoe muang chiang raiamphoe muang phuketamphoe paiamphoe phra nakhonampitzanampou ntampiamr"
    "icaramritasaraamritsaramritsaraamritsarasamritszaramrtasaraamrtasarahamrtsramrytsaramsamseuteleudamamseutereud"
    "amamstademamstardamamstardamaamstartamamstedamamstehrdamamsteladamumamstelodamumamstelodhamonamsterdaamsterdam"
    "amsterdamaamsterdamasamsterdameamsterdamiamsterdamoamsterdamsamsterdamuamsterdanamsterntamamsterodamamstertama"
    "mstrdamamstyerdamamst\311\233r\311\251damamsuterudamamszterdamamuritosaruamusitedanamusuterudamuan aithinan bh"
    "rataslaivan bhruiseilan de guaan leafcoisan manan roimhan ta li yaanafiandaliaandautoniaanfaangelopolisankanan"
    "kantiranmananoianorourouanoyanstardyamantaliaantalijaantaliyaantaliyahantaljaantaljoantalliaantalyaantaly\333"
    "\201antaruyaantaylaantigoua gouatemalaantiguaantigua guatemalaantigua gvatemalaantigva gvatemalaantikuva kuvat"
    "tamalaantikva gvatemaloantis ampempaao he li deao ke lan dou hui quao si luao si tingaputapiaqpar chabar riaad"
    "ar rijadar riyadar riyadhar riyodarecipaarehkipaarekiparekipaarekipoarekkippaarekvipaarequipaarikipaariqipaark"
    "ypaarrecifearumatoiarykybaarykypaas sawiraas shawirahas suwayrahasaloasatinaashbylytaskwbytaskwpyhasloaaslwasn"
    "shnasounsionasounsyonasounthionaspalathosasplytassumptioassuncaoassuncionastanbwlastinastinaastkhlmastnbwlasty"
    "n tgzasasuasumumbayasuncionasuncionoasunsaunasunshionasunsionasunsioniasunsiyonaasunsjonasunsjonaasunsjonasasu"
    "nsonasunsyonasunsyunasusionaaswnsywnas\331\274nataliataliaateenaatehnyatemaxacatenatenaatenaiatenasateneatene "
    "siatenesateniatenkatenoatenojatenyathathenathenaathenaeathenaiatheneathenesathensathensaathenyathinaathinaiath"
    "iniaathynaatinaatis apapaatnatqattaleaattaleiaattaliaaucklandauclandaucopolisaugusta gambriviorumaugusta ubior"
    "umauhauklandoausaustinaustinoaustinopolisavanaawakhaka d khwarzawfirawhrydawkhakaawkhrydawklandawklandaawklnda"
    "wlan batwrawsakaawslwawstnawzakaaw\333\201rdayrivanayrivan erivan erevan ereun erivan iravan irvan revan rivan"
    "ayrwanaytazmirazmyra\316\272\316\272\317\201\316\261a\332\253adyra\335\243adyra\356\201\215yantaliyaba da wei "
    "yaba kuba lei mo shiba len seiyba liba lun xi yaba na ma chengba sa long naba sai long naba sai luo naba tongb"
    "a ya er ta gangbaariisbac kinhbacubaek gingbaekgingbaeng geollobaenkubeobaeyrutbafbafwsbagalaurabagatabagubahi"
    "abahlizbai linbaiabaile atha cliathbailo orizontibainkakabainkokabairesbairutbairutabakbak gingbak pingbakibak"
    "kubakobakoebakoubakubakuebakuobakuubakwbakwwbakybal pa ra xi sobalanasibalaparaisobalarmbalenziabaletabalettab"
    "aleusellonabaleusyababalibali denpasarbaljonjaballensiaballetabalpalaisobalparai esabalparaisobalparayswbalpar"
    "ejhobalrmwbalsaleanabalyrmwbambaibamkokaban go lantaban jia luo erban ko lantaban ko lanta yaiban koh lantaban"
    " koklanta yaiban na dhaunban na thaunban na thonban natawnban natonban suan yangban wiang taiban wieng taibana"
    "rasbanaresbancacbancocumbancoquebandar luxembourgbandar raya new yorkbang galloleubang kha l xrbangalaurabanga"
    "lorbangalorabangalorebangalore citybangalurbangalurabangaluribangarorubanghokbangkogbangkokbangkok metropolisb"
    "angkokabangkwkbanguecoquebankeakkbankokbankokasbankokobankokubankouberbankubabankuba shibankwkbannkalorbannkok"
    "banqkokbao anbaoanbaqubar se lon abaragenabarajanabaranasibarasilonabaratislawabarcellonabarcellonn abarcelona"
    "barcelonebarcelonobarcelunabarcillonabarcinobardobarenshiabarettabarganabargenbargenabarisbarizbarkelonebarlin"
    "abarra do rio negrobarseloanabarselonbarselonabarselonaebarselonobarselunabarseluonabarsilonabarslon abarslwnb"
    "arslwnabarsobiabarsylwnabars\333\216l\333\206nabartzellonabartzelonabaruparaisobaruseronabarysbarzelonabaselon"
    "abastanbastanabastonbataviabatavuiabathumibatoemibatomisbatoumbatoumibatumbatumibatumisbatumobatwmybausatanaba"
    "wnosxiresbayrutbcnbe ogeuladeubeageattabeasrra\340\265\272becbechbecsbegbehehzhinbei er ge lai debei er genbei"
    " jingbei jing shibei lu tebei luo ao li cang tebeidjinbeijimbeijinabeijingbeijing citybeijing shibeijingabeilu"
    "teubeiriutbeirlinbeiroetbeirotbeirotsbeiroutbeirutbeirutabeirutasbeirutebeirutibeirutobeisingbeixinbejdzingbej"
    "ingbejrutbejrut oshsbejrutibejrutobel horizontobelagredabelehradbeleugenbeleullinbelgradbelgradabelgradasbelgr"
    "adebelgradibelgradobelgradubelgraubeligradibelinbello horizontebelluolijonchibelo horaijantabelo horijhontebel"
    "o horijontebelo horizonitebelo horizontebelo htebelo khorizontebelo orizontebelo orizontibelo xo ri sxn chibel"
    "ogradumbelohrodbelqradbelu aryzontybelu orizontiben de zhi liben de zhi li shibenaresbeng gallulubengalorabeng"
    "alourbengalurasbengalurobengalurubengalurusbengulurubeogradbeogradibeogradobeoguradoberbergabergenbergen horda"
    "landbergenabergenasbergenibergenobergnberigeniberlenoberlienberliinberliiniberlijnberlimberlinberlineberlinibe"
    "rlinoberlynberlynasbernkenberolinoberolinumberoorizonchiberoorizonteberugenberurinberutberutaberytosberytusbet"
    "uyrbukhbeulatiseullababeulijeubeonbeulijitaunbeulwiselbewoutbexrlinbeybey rutbey ruttbeyarutabeyjingbeyrouthbe"
    "yrutbeyrutabe\310\235cin\310\235bgibgobhaganagarbhalaparaisobhaletabhallettabhilaniusabhiyenatiyenabhtebhuketb"
    "hyanakubharabhzbi lu xibiennabiennebientianbig applebig durianbig pineapplebijantiumbijigabijingbijingabilnyus"
    "eubinbinteuhukeubirgonbirlinubirutbirutabizancbjalgradbjoergvinbjorgvinbjsbjvbkharstbkkbkynblaya dyl karmnblgh"
    "radblgrdblnsytblqblrblrmblrmtblw hwryzwnthblwfdyfbmbyybnarsbnebnghalwrbnglwrbngqwqbnkakbnwm bnhbo de lu mubo e"
    "r duobo ge dabo ke labo luo ni yabo shi dunbo tubodbodeulumbodorumubodrumbodrum torbabodrumibodurumboedapesboe"
    "dapestboekarestbogbogotbogotabogotobokotabokuboleudobollonyabolognabolognebolonabolonhaboloniabolonijabolonjab"
    "olonjobolonyabombombaibombaimbombajbombaybombayabombejbombejusbonaerobonaeropolisbononiaboqotaboradobordeauxbo"
    "rdelebordeosbordeubordeusbordobordoxbordozoborduborntoboronyabort loisborudobosbos airesboseuteonbosna saraibo"
    "stanbostanabostonbostonabostonasbostonebostonibostoniabostonobostonsbostunbosutonboudapesboudapestebouenos air"
    "esboukourestibouonezarbourdelbousanbra ti sla wabracislavabraghbraselasabraselsbraselsabrasselsbratisalavabrat"
    "islabhabratislavbratislavabratislava oshbratislavaebratislavhabratislavobratislawabratisllavabratslawabratsyla"
    "vabratyslafabratyslavabratyslawbratyslawabreisselbresbensbrghnbrgnbridgetownbridzhtaunbridztaunbridztaunasbrig"
    "taunobrisabenabrisbanebrisbane citybrisbanobrisbehnbrisbenbrisbenabrisbenasbrisbinbriselbriselebrismpeinbritis"
    "h cochinbriuselibriuselisbrizabanabrizbejnbrizbenibrjukselbrjuselbrjusselbrlynbrsbanbrsbynbrshlwntbrshlwn\333"
    "\201brubruekselbruesselbruesszelbruisealbrukselbrukselabrukselibrukselobrusehlbruselbrusel lesbruselabruselasb"
    "ruselesbruseljbruselobrusselbrussel lesbrusselebrusselsbrusszelbruxelbruxelasbruxellaebruxellesbrwkslbrwselbry"
    "dj tawnbrysbanbrysbenbryslbrysselbryuselbryxellesbryzbnbryzbynbryzbyynbrzlwnhbtsbtwmybu da pei sibu ji shibu j"
    "ia lei si tebu la di si la fabu la gebu li qi dunbu li si banbu li si benbu lu sai erbu yi nuo si ai li sibuca"
    "restbucarestabucarestebucharestbucurestibudbudaipeistbudapaisatabudapeschtbudapeseuteubudapeshhabudapeshtbudap"
    "esht oshbudapesrrbudapestbudapestabudapestasbudapestebudapestibudapestinumbudapestobudapesutobudapesztbudimpes"
    "htabudimpestabudrumbuebuehnas ajrehsbuehnos ajresbuehnos ajres oshbuekresbuenos airesbuenos airesibuenos ajres"
    "buenos aresbuenos ayresbuenosa airesabuenosairesbuenosairesabuenoseuaileseubuenosuairesubuggyeongbuhbukarestbu"
    "karestabukarestasbukarestebukarestobukaresutobukaresztbukharehstbukharestbukresbukulesyutibukureshhbukureshtbu"
    "kureshtabukureshtibukurestbulaggnabulognabumbajbungttaubuntaubuoguotaburachisuravuaburaenosa airesaburdeosburd"
    "eusburdigalaburijjitaunburisubenburyusserubusbusanbusan sibusanabusangwang yeogsibusanibusansibuxarestbuyenosa"
    " airesabwdabstbwdabystbwdapstbwdpstbwdrwmbwenozebwghwtabwgwtabwgwthbwjwtabwkharabwkharstbwlwnyabwlwnyhbwmbaybw"
    "nhbwqrstbwr lwysbwrdwbwrtwbwrtw alyghrybwr\332\210wbwsanbwstnbwstwnbws\331\274nbwyns ayrsbwynws ayrsbwynws ayr"
    "ysbwyrtw falartabxnbxr dobxstanbyankakbyankakabydgnbyen oaxacabyjngbykynbylw afqbylw hwryzwntybylw \333\201wra"
    "yzwn\331\271\333\222bynglwrbyrthbyrwtbyuenosa erisabyunas airisbyunas ayelsbyuzandionbyuzantionbywns ayrsbyygy"
    "ngbyyrwtbyyzsyngbyzancebyzantionbyzantiumbyzanzbyzntywnb\321\243lu graducaeredincaicairecairocairucairuscakart"
    "acakirepcalcutacalcuttacalicaligardamanacaliumcampalacamraata byankakacancan hocecan piranciskocan vancandiaca"
    "ndiecanggucanggu balicankaycankt peterburgcantaocantoncap saint jacquescaparracape saint jamescape touncape to"
    "wncapital megyecaracaecaracascarachicaraquescaratagena de indiascarayevocarcoviacarigradcartagenacartagena das"
    " indiascartagena de indiascartaxena de indiascarthagenecarthagene des indescasa brancacasablancacasabrancacast"
    "rum cluscastrum danorumcatanecataniacathair ho chi minhcathair nua eabhraccatinacatmanducatmandumcattarocattor"
    "ocavo pavulocaypurccheng tuccsccucdmxcearacebcebocebucebu citycebu sehricebu shahriceicekagacen nicenaicenajce"
    "najocenajuscenaycenccencenducenevrecengaducengducengduoceni\341\214\215ducennaicennajcentuceviyaceyppurcgnchan"
    "g raichangwat chiang maichangwat chiang raichangwat muang chiang raichangwat muang jieng raichangwat phra nakh"
    "onchangwat phuketchantuchaouencharm el cheikhchauenchay pu rachechaouenchechaouenechefchaouenchefchaouenechehn"
    "aichehnducheing tucheiynghimcheiyngraychenaichenajchenducheng doucheng dou shicheng tucheng tu hsiencheng tu s"
    "hihchengduchengdu shichennaichennai cennaichennajcheongdu sichermchhum chun suchichi ka kochiang maichiang maj"
    "chiang raichianglaichiangmaichiangrajchicagochicaguchichaouenechiengmaichiengraichienmaichienraichijvchikagoch"
    "ikhakochioviachisinauchnaychnayychng dwchngdwchonnk konnkchonoloulouchournkantachristianiachukiyawuchunduchuni"
    "suchuqi yapuchuqiyapuchurihhichwilihichyang maychyang mayychyang raychyang rayychyan\332\253 maychyan\332\253 "
    "raychykagachynaychynayychyngdwch\323\251nd\322\257ch\333\220ngd\333\207 sh\333\225\332\276yrcian maycian rayci"
    "anga maicianga raiciangrajuscidade antiga de hoi ancidade de cebucidade de ho chi minhcidade de mexicocidade d"
    "e minascidade do cabocidade do mexicocidade do sao salvador da bahia de todos os santoscienga maicienga rayaci"
    "kagacikagocikakocikaqociles santjagascinkappurcirihecirikhcisinaucita del capcita du messicucitati du capucitn"
    "icitta del capocitta del messicocitta di bruxellescittae do cavocity of brusselscity of cebucity of gold coast"
    "city of manilacity of nassaucity of new yorkciuda de dublinciuda de mendozaciuda del cabuciudad autonoma de bu"
    "enos airesciudad de cebuciudad de cordobaciudad de la santisima trinidad y puerto de santa maria del buen ayre"
    "ciudad de las casasciudad de los angelosciudad de luxemburgociudad de mejicociudad de mendozaciudad de meridac"
    "iudad de mexicociudad de montevideociudad de panamaciudad de puerto ricociudad de siem riepciudad de valparais"
    "ociudad del cabociudad del cuzcociudad ho chi minhciudad la pazciudad las casasciudad mexicociudad trujillociu"
    "dadsantiagociudat do cabociurichasciutat de luxemburgciutat de mallorcaciutat de mexicciutat de panamaciutat d"
    "e rio de janeirociutat del capcivcivitas capitisciyam maiciyam raiciyani\341\214\215 mayiciyani\341\214\215 ra"
    "yiciyattilciyem ripciyolcjurikhcjurikh khotcjurykhclaudiopolisclausemburgoclausenburgcljclocloizanburgclujcluj"
    " napocaclusclusenburgcmbcmncnxcobanhavancochimcochincohannes beirkcohviyacokcolognacolognecolombocolonhacoloni"
    "acolonia agrippinacolonia agrippinensiscolonia claudia ara agrippinensiumcolumbocolumbumcommunitas ragusinacom"
    "pong baiconstantinobleconstantinoplaconstantinopleconstantinopolenconstantinopoliconstantinopoliscopenagacopen"
    "aghencopenaguencopenhagacopenhagencopenhaguecopenhaguencorcordobacordoba i argentinacordovacordubacoscocosta d"
    "oradacostantinopolicphcptcracaucracoviacracoviecracowcsengtucsennaictactgctucuerihcuidad de los angelosculonia"
    "curihcurikkucurychcuschumcuscocuscucuvacuzcuzcocwlencwngzduhcxrc thawncziang majcziang rajda banda ban shida h"
    "ueryeeda huryeeda kada ka erda khureda kureda lei si sa la muda namda nangda nangada nani\341\214\215da nanjda"
    "akadabalinadabeidablindablinadaburindacdacadacardaccadaddaehlidaerah istimewa yogyakartadaerah khusus ibukota "
    "jakartadaeuhadagondahlidai bacdai doudainavaradakadakaadakahdakaleudakardakaradakarasdakarodakartadakarudakbay"
    "an sa bombaydakbayan sa maniladakbayan sa sugbodakbayan sa valparaisodakkdakkadakkaedakkedakodaleueseusallamda"
    "mskodan fudan pa shadanandanangdanmaxidardar albydadar alslamdar as salomdar ehs salamdar ehs salam shaarydar "
    "el beidadar es salaamdar es salamdar es salamasdar es salamidar es salamsdar uel beydadar ul beydadar xes sala"
    "mdara asa salamadara esa salamadaralbydadaralslamdarasalamdaresalamadaresalamodaressalaamdaressalamdari isi sa"
    "la\341\210\235daruesselamdaruesusaramudarul baidhadarusselamdaskenddaskentdauhadawhadawhat al qatardblndblyndb"
    "vdbydbyyde la nade lideahadehalidehlidehnpasardehnverdekadekkedeldelchidelhidelhiodelidelisdelkhidellidelliumd"
    "empasardempassardendenabharadenabhara kauntidenapasaradenavaradenbadenbeodenberdenbharadenpasaleudenpasardenpa"
    "sar balidenpasarasdenpasarudenvardenverdenver countydenveradenveresdenveridenverisdenveriumdenverodenvharadenv"
    "rdenwerdenwexrdeobeullinderidesterodesterrodewhedgakadgtdhakadhakkadhillidhlydhly qdymdi baidi bi li sidi yogy"
    "akartadibaidibaydiblindifelindilhidilidillidinas lwcsembwrgdinedindistretto di queenstowndistrict 2divlyndiydj"
    "akartadjerevandjogjakartadjogkartadjokjadjokjakartadkadki jakartadkrdlhydlydl\332\276ydnfrdnpasardnwrdnwr klra"
    "dwdnwwrdo hadobaidohdohadoharadohodokhadokhaedokhodokyodong gyeongdong jingdong jing doudoon edindooxadou bai "
    "lindoubayidoublinodouburovunikudoumagetedpsdqrdu baidu bu luo fu ni kedu ma ke tedubdubaedubaidubai citydubai "
    "emiraatdubaijadubajdubajodubajusdubaydubayydubedubidublindublin citydublinadublinasdublinidublinodublinudubrou"
    "nikdubrovnikdubrovnikasdubrovnikodubrovniquedubrownikdueblindulenndulyndumagatedumagetadumagetasdumagetedumage"
    "utedumaghetedumaguetedumaguete citydumaguettedumagutedumaguyedumaguyetedun eideanndunajduo haduo lun duoduohad"
    "wblyndwbrwbnyqdwbyydwhhdwmaghwytydwmagwytydwmgthdxbdyflinndylhydzaipurdzaipurasdzajpurdzajpuradzakartadzhajpur"
    "dzhakartadzhakartaedzhodzhakartadzhokjakartadzhordzhtaundzogdzakartadzogjakartadzordz taundzordztaunadzordztau"
    "nasdzsaipure chicagoeabhraig nuadhebijanieblanaeboraebu dabiebu dhabiech chaoueneed dar el baidaeddis ebebeede"
    "unbeoleoediedimborgedimborghedimbourgedimbourgoedimburgedimburghedimburgoedimburguedimburgumedinabaraedinbarae"
    "dinboedinboarchedinborgedinburcedinburgedinburgaedinburgasedinburghedinburgiedinburgoedinburqedinburrieedoedyn"
    "burgefrog newyddegadiriegoliehdinburgehdynburgehmedabadehr rijadehr ryjadehs suvejraehssuehjraeireavanekoel ca"
    "boel caireel cairoel eiel ghardaqael kahirael kahirahel pobladoel poblado medellinel pueblo de nuestra senora "
    "de los angeles de porciunculael pueblo de nuestra senora la reina de los angeles de porcivnculael pueblo del r"
    "io de nuestra senorael qahirael suvairaelcinkielsinkielzinkiembraemeritaemstaradyamaenita\341\210\215yaer riad"
    "ier rijader riyaderakleionerebanerebunierehvanerekuyi\341\215\223ereunerevanerevan osherevanaerevanierevanoere"
    "vanumerewanerivaneriwanernakulamerromaeruandawanervandavanerywanes suiraes suvejraesau ilaesauiraescopiaesmirn"
    "aessaouiraessauiraessauraestambulestat de berlinestocolmestocolmeestocolmoestocolmuestokolmaestokolmoesuetense"
    "tinparoetinpurkeumolpiasevnevrek nowydhexmetabade\341\210\215matif xr tale safaifofaifohfaifoofalbarayswfalyta"
    "fan yufanhyienghfankuverfankwfrfaranasyfaritani delhifartalezafasfederal territory of kuala lumpurfei leng cui"
    "feifufelicitas juliafelicitas julia olissipofeng sha erfernambucumfesfezfezufflorensfienafilibafilibefilipopol"
    "filipopulfilippopolfilippopolifinfinnefirencafirencefirensefirentsuefirenzfirenzefirenziflarehncyjaflaviaflnfl"
    "oransfloransaflorencflorencaflorenceflorencejeflorenciflorenciaflorencieflorencijflorencijaflorencjaflorencofl"
    "orensflorensaflorensiyaflorensyaflorentaflorentiaflorentziaflorenzfloresflores petenfloresasflorianopolisflori"
    "janopolisfloripaflorjanopolisaflrflwransflwrnsflwrnsaflwryanwbwlysflwryanwplysflwryanwpwlsflwryanwpwlysflwrynw"
    "pwlsflwrys ayl pytynflxrensfncfnchal prtgalfnchlfnwm pnfnwm p\333\220nfokvarosfol reiyn x polisforfort cochinf"
    "ort dabeifortalaetiafortalezafortaleza de nova bragancafortaleza nova de bragancafortalezaefortalezoforutareza"
    "fousanfranciscopolisfriscofrsftohomanafu gangfu gang shifu luo lei sifu luo li ya nuo bo li sifu luo lun safu "
    "shanfu shan guang yu shifu shan shifu ta lei safucuocafukfukuokafukuoka shifukuokashifukuokofunchalfunchal mad"
    "eirafung chalfunsalafunsalisfunshalfunsharufurorianoporisufurugadafusanfuzanfwktfwkwkafwkytfwnchalfwnshalfwrta"
    "lyzafwrtalzafylnywsfyynafyyntyanga no nogaa dinggahiregajpurogakartogamburggana ruragana ruruganaluluganarurog"
    "anarurugankongganojgarden citygarin cebugatalajaragautaborggavanagavanaegavanegazibafgdlge ben ha genge de bao"
    "ge la na dage lin baogelsinkigenavagenebegenebrageneuegenevagenevegenevigenevogenevragenewagenfgeorge towngeor"
    "getowngetebargageteborggeteborgageteborgasgeulanadageuteborgoghrdqhghrnattghwadalakharaghwanzwghwtnbrghgia din"
    "hgia gjinhgiacartagiannkongierevanginebraginevragiochanesmpournkgionkiakartagizlungzpohgja nanggjai bacgjotebo"
    "rggjotehbarggoagoeteborggoeteborqgoldgold coastgold koustgon konggong bugonkonggonolulugorgtaunogorudokosutogo"
    "tgoteborggoteborqgoteburggotemburgogotenburggothembourggothenabargagothenburggothoburgumgotnburggottenborggoua"
    "dalacharagouintchoukgqrthgrad mexicogranadagranadaegranadogreater melbournegrenadagretara mumbaigrnathgrynada "
    "nkaragwagtbwrggu longgua da la ha laguadalaharaguadalajaraguadalajara i jaliscoguadalakharaguadalaxaraguadarah"
    "araguanchjouguanchzhouguanczouguandouguandzhouguandzouguang zhouguang zhou shiguangazuguangdzouguangdzovguangj"
    "owguangsuguangzhouguangzhou shiguanjouguanzhouguaxacagua\322\243\322\227ugunung berapi asuncionguong ciugurana"
    "dagurdakaguthenabaragaguyadalaharaguyanjhogvagvadalacharagvadalaharagvadalaharogvadalakharagvadalakharaegvanga"
    "jhougvangjcouhgvanjeagwadalaharagwadalakhara khalyskwgwadallahalagwang jwgwangjeougwangjeou sigwangzhwgwani"
    "\341\214\215zo\341\213\215gwnggwwgwong zaugwt\332\276n brggwwdlhrhgyeongseonggyoto sigypwrha noiha nuiha wa na"
    "habanahabhanahafanahafniahahvaxnazhai de la bahaidarabadahaidarabadashaidarabaduhaiderabadhaiderabadohailasiki"
    "haimabaragahaimbargahaitarapathajdarabadhajderabadhalicarnassushalikarnassoshamham bur khamboarchhamboerghambo"
    "erjhamborghamborjhambourghambuleukeuhamburchhamburghamburgahamburgashamburgihamburgohamburguhamburgumhamburkha"
    "mburqhambuurichhambwrghambwrghhambwr\332\253hamepukahamga kamgahammaburg a 832hampurihanhan baohan bao shihan "
    "yanghana rurahana ruruhanakanahanaluluhanburgohanburukuhang kanghang kang nagaramhangakangahankamhanoihanojhan"
    "ojahanojohanojushanoyhanseonghanululuhanwyhanxyhanyanghao wang jiao zhenhavhavanhavanahavannahavanohawanahayad"
    "arabada ema karporesanahayadrabadaha\341\210\235beri\341\214\215hcmhcm cityhcmchcmvhe er xin jihe neihe nei sh"
    "iheankeanheilsincihelhelasinkihelsenkishelsingforshelsingihelsingiahelsingkihelsinkihelsinkishelsinkiumhelsink"
    "ohelsinkyhelsinquihelsinquiahelssethemburgaherheracleumheracliaoheraclionherakleionheraklionherushinkihesiphih"
    "esipiheung gonghie ling donghiong genghiroshuhispalishkghkthlsnkyhlsnqyhlsynkyhlsynqyhlwng phra banghmbwrghng "
    "knghng qnghnlho chi minhho chi minh borgho chi minh byenho chi minh cityho chi minh district 2ho chi minh stad"
    "enho chi minh stadtho chi minh villeho chi minhin kaupunkiho chi minhstadho ci min urboho ci minovo mestoho nu"
    "i suho si minho si min gradho si minh varoshochiminhochimin shihociminovo mestohoefdaborghofdaborghoi anhoi an"
    "ihoi ena pracina saharahoianhojanashojjiminholmiahonaluluhong jia dahong konghong kongihonga kongahongakongaho"
    "ngkonghonkonghonkongohonkonguhonollulluhonoloulouhonolulohonoluluhonoruruhosiminhosiminahosiminhhovdastadurhrg"
    "hromhrqlywnhu zhi ming shihua lie tahua lun xi yahua shahua yanghuang hou zhenhuang jin hai anhuaxyacac juarez"
    "huehcauh cuauhtemallanhui anhui an shihui ling dunhukuokahukuoka sihuleugadahurgadahurghadahw zy myn sytyhwng "
    "kwnghwng qwnghwngh kwnghhwnj kwnjhwnwlwlwhwy anhx yxanhxngknghyambarghyambargahyanayahydhyderabadhyderabad aph"
    "ydr abadhydr abad dknhydrabadhylsynkyi amsterdamii protevoussa ton prosfigoniacartaiaipuraiangoniidinburgierev"
    "anievigoliijamiraijohannesburgikampalaikapail cairoilantanilbavilondonilu zanzibarilyvoinhatrangioannesburgumi"
    "ohanesburgiiraclioiraclionirakleioirakleio kritisirakleioniraklijairaklioiraklionirakurioniravanirevanirhiriri"
    "yo ti ceniroisabiliaisatambulaiseutanbulismirististamboulistambulistambulaistampoulistanbuistanbulistanpulisut"
    "anburuisztambulivilnyusiiyangunaiyerebhanaizamiraizmizmirizmiraizmirasizmiriizmiroizumirui\341\213\235mirij oh"
    "anesborgjacartajagarebajageulebeujagribajaijainagarjaipuleujaipurjaipur cityjaipurajaipurujakaleutajakaratajak"
    "artajakartejakarttajakarutajanevajangonjangon khotjangonajangonojangunjanjibaleusitijanjibarajaraja taunajarj "
    "tavunjarja taunajayakartajayapurjayapurajayapuramjaybwrjaypurjaypwrjenebajenebhajenevajenewajenwejerevanjereva"
    "nasjerevanijerewanjerjewanjeyporejhagrebajhyurikaji duoji fuji jia liji long poji xi ne wujia de man doujia er"
    " ge dajia li ji dajieng raijiji la cebujin bianjin naijinevajing doujing dou shijiu jin shanjkartajktjnbjnyfjn"
    "ywajoanesburgojoannajoburgjogjoganesburgjogannesburgjogjakartajogjakartojogkartajogujakaruta shijogyakartajoha"
    "nesabargajohanesburgasjohanesburgojohanisabaragajohannesarborgjohannesbargajohannesbourgjohannesburgjohannesbu"
    "rgajohannesburgojohannesburgujohansabargajojitaunjokanasperkjokhanesburgjokhanezburgjokhannesburgjokjakartajok"
    "yakartajoriji ta\341\213\215nijorja taunajrj tawn pnangjubaljanajuliajunevujurikhajwhansbrghjwhansbrjjwrj tawn"
    "jwrj twnjwrjtwnjwtnbrjjypwrjzyrt abwzby wjzr dakhlyt akhryka la ka sika la qika lika ra cika raka ska sa bu la"
    "n kaka sab l xng kaka ta he naka tingkaapstadkaapstedkab townkabe urbekaburbokacapilankakaelkuettaekaempaalaka"
    "enugardurkaepstadkaherahkahirakahiraekahirekai luokai pu duikai pu dunkailokairkairakairaskairokajrokalachikal"
    "akaseukalakatakalakattakalambokalanakaleutahenakalikalikatakaliokaliskalkatakalkotakalkoutakalkuetakalkutakalk"
    "uttakalkuttaekallikallinnkalombakalombokalonkalosvarkaluja napokakalykam pa lakambaalakambalakambwtkampalkampa"
    "lakampallakampalokampatkampotkampot lalawigankampotakampotaskampoteukamputkampwtkan pa lakanaria handiko las p"
    "almaskandiyekanh hoakanon nokanonokanpalakanparakanpottokantipurkantipurakantonkantonokantwnkapalakapalakikoka"
    "pehngagenkapetownkapkaupunkikaplinnkapotakapske mestokapske mistokapstadkapstadenkapstadtkapsztadkaraacikaraaj"
    "ikaraccikaraceskarachikarachykaracikaraciokaraciskaracsikaraczikarakaskarakasakarakasaskarakasokarakasukarakka"
    "skaranchikarasikaratajenakaratschikaratshykaratsikaratsjikaratxikardobakardwbakaritahenakarochikartachenakarta"
    "genokartagynakartahenakartajenakartajynakartakhenakartakhena de indijaskartakhnakartikartulikarutahenakar\331"
    "\271ajynakasabalankakasabeullangkakasabilanikakasablankkasablankakasablankaekasaburankakashikasikatanekataniak"
    "atanijakataniokatanyakatemandukateumandukath manthukathamadaumkathamadaum mahanagarapalikakathamadukathamanduk"
    "athmandaukathmandoukathmandukatmandokatmandoekatmandoukatmandukatmanduokatmandwkatmandwwkatmantoukatmantukatom"
    "anzukau lanta yaikaulalampurkaupmannahoefnkaupmannahofnkawlalampexrkayarokayrokazablankakazablankokazamplankak"
    "a\341\210\235\341\215\226tike choke er duo wake la chike la ke fuke longke lu ri na bo kake lun poke shi diank"
    "e zhikeaalantakeaasmuykeaccikealambeakea\340\265\275kkattakechokeichokeip taounkeipeutaunkeiptaunkeiptaunakeip"
    "taunaskeiptaunskejptaunkejukejuotskelketekelnkelnaskelnekelnikep taunkep tavunkepa taunakepataunakeputaunkerac"
    "ikerunkesciokeulakupeukeulenkeullujinapokakeypmannahavnkeyptaunkeyptawnkeyrokglkhajdarabadkhajderabadkhamburgk"
    "handaxkhanojkhanwykhashyminkhatmandukhavanakheiyfkheiyw toakhelsinkikhelsinki oshkhelzinkikhep thawnkhett siem"
    " reabkhikhiau chhu sukhikalikhirokhiu kim sankhluch na po kakho shi minkhoj ankhojankholambokholoykhongkongkho"
    "nkongkhonolulukhopenhekenkhoshiminkhurgadakhurgadekhuthaisiki epki tokiangmaikia\342\201\277 to chhikiebokiefk"
    "ieukievkiev oshkievikievomkievukiewkigalekigalikigaliskigallikigalokigalykigarikiievkiivkijevkijevakijevaskije"
    "wkijivkijivokijokijotakijowkijuwkijvkikakokikalikilu\341\213\235 na\341\215\226kakinkalikiolnskiotaskiotokiova"
    "kioviakiqalikirakwe\341\213\215kischinewkiscinevkishinaukishinefkishinehukishinevkishinivkishinjovkisinaoukisi"
    "neoukisinevkisinevakisinevokisiniovaskisinjevkisinovkisinyovkisyneukiszyniowkitakitaskitokittokitukiukivkivaki"
    "yebhakiyepeukiyevkiyiwkiyotokiyottokjivkjobenhavnkjolnkjopenhamnkjotoklaklausenburgklktaklkthklkwthklmbwklnklo"
    "iznburgklouz napokakluja napokaklujokluzkluz napokkluz napokakluzakluza napokakluzaskluzas napokakluzhkluzh na"
    "pokakluzh napoka khotklwj nabwkaklwj napwkaklwnklwzh napwkaklwzh npwkakmbalakmpalakmpwtkng chiu chhiko l ka ta"
    "ko lantako lanta yaiko samuikobenhammankobenhavenkobenhavnkoccikochikochinkocikoczinkodankoebenhavnkoellekoell"
    "eunkoelnkoeoepenhaminakoepenhamnkoetaisikoh lantakoh samuikoklanta yaikol katakolabokolakatakolalampurkolambok"
    "oleudobakolin nad rynemkolin nad rynomkolkatkolkatakolkatekolkatokolkattakollekollombokolnkoloinkolombaskolomb"
    "okolompokolonkolonbokoloniakolonjokolosvarukoloszvarkolozsvarkolumpukolunbukolyvankompong baikong chu sukoning"
    "in van het oostenkonstantinapolykonstantinopelkonstantinopolkonstantinopolokonstantinoupolikonstantinoupolisko"
    "openhaminakopanahaganakopenagekopenahagenakopenahegenakopenchagekopengagenkopenhaagenkopenhagkopenhagakopenhag"
    "ekopenhagenkopenhagenakopenhagokopenhamnkopenkhagenkoppenhagakoradobakordavakordobakordobokordovkordovakordova"
    " khotkordovaekoronbokorudobakorukatakoshukoskokostandnupoliskota athenakota bruselkota cebukota denpasarkota h"
    "o chi minhkota new yorkkota taipeikota yogyakartakotoleukotorkotorukouala loumpoukouala loumpourkouang choukou"
    "annktsooukouskokoutaissikrachykrakakrakaukrakivkrakkokrakokrakobiakrakookrakovkrakovakrakovikrakoviakrakovijak"
    "rakovjakrakovokrakowkrakowokrakskraku fkrakuphakrakuwkrakwkrakwfkrak\320\276vkratshykristianiakrkkrokuvakrong "
    "chaktomukkrong kampotkrung thepkrung thep maha nakhonkrung thep maha nakhon amon rattanakosin mahintarayutthay"
    "a maha dilok phop noppharat ratchathani buri rom udom ratchaniwet maha sathan amon phiman awatan sathit sakka "
    "thattiya witsanukam prasitkrungdebkrungthephkrungthephmhankhrkskwktmku lunku s koku si kekua lalampurakuala lu"
    "mporkuala lumpurkuala lumpurokuala lupurakualae lumpurkualalampurakualalumpurakuallalumpuleukuang choukuang ch"
    "ou shihkuararunpurukuchi bandarkucukkokueyivkuinzutaunkuitokulkuorduobakurakufukurracheekurrachikuruju napokak"
    "uruju\343\203\273napokakusakokuseukokusikwekuskakuskaskuskokustantiniyahkusukokutkuta yogyakartakutaiskutaishi"
    "kutaisikutaiskkutaisokutaissikutayiskutha denpasarkutha ngayogyakartakuvancokuyalalamapurakuyivkuzkokvala lump"
    "uraskvalalampurakvangacaukvinstaunkvirreakvitokwa da la ha rakwala lambwrkwala lmpwrkwalalampwrkwalalmbwrkwala"
    "lmpwrkwalalwmpwrkwang chowfukwang cowkwangchowkwangtsjoukwbnhaghnkweridobakwinseutaunkwlkatakwlmbwkwlnkwlwmbwk"
    "wlwnkwlwnyakwong chaukwpnhgnkwrdwbakwrdwba arzhantynkwytwkwyynztawn nywzylndkwzkwkx then beirkkxr do bakyampat"
    "akyb tawnkyeatteakyevkyfkygalykyghalykyiivkyivkyivakyiwkyjevkyjivkyjiwkyolnkyolnakyotokyoto shikyotukyotumkyou"
    "tokyoutoshikyshynawkytwkywtwkyyfk\333\207yalal\333\207mp\333\207rk\333\220p \331\274awnl wifla ahuanala avanla"
    " ba sila ciudad condalla ge sila h xrla habanala havanala havanela he erla muy noble y leal ciudad de nuestra "
    "senora santa maria de la asuncionla pajala pajhala pasla pas shaaryla pasala pasasla pazla pazola perla del ad"
    "riaticola reina de los angeles de porciunculala romanala rwmanala si pa er ma sila valetla valetala valetola v"
    "alettala valettela vallettala villa y corte de madridlabazlachorilacupolisladanalagaslageaslaghwslagoslagos sh"
    "aarylagosalagosaslagoseulagosilagosolaguososlaguseulagwslahaurlahauralaholeulahorlahoralahoraslahorelahorilaho"
    "riumlahorolahwrlai anglai luo bilaibachlaibochlajwslak sem beirklakanalakcamparklakhorlakjhembargalakoslakurla"
    "lomanalandanlandanalandenlang bo la banglang mang ya delantalanta jailapajalapaslapasalapaseulapazlaqoslas ayn"
    "jlslas encalaslas enjaleslas enjalislas palmaslas palmas de gclas palmas de gran canarialas palmas de gran kan"
    "arialas palmas de gran kanarijalas penaslasa ainjalasalasa enjalasalasa enjilasalaspalmasalaspalmasolauslavan "
    "alavanalavann alavovlaxlbwble cairele caple onleas ancelesledlefkosalefkoshalefkosialefkosianlegosalei ke ya w"
    "ei kelei xi feileikyabikeulek xslembaerschlembarschlemberglemburgleningeuladeuleningradleningradolenjingradleo"
    "nleonaleonasleondeonleonileopolileopolisleopololeopulles palmes de gran canarialetzebuergletzeburgleucosialfyf"
    "lh rwmnhlhabanalhavanalheli jiali kapli mali si benli si feili wo fuli ya deli yue re nei lulibibeulibiuligali"
    "ksanboulimlimalimaelimaqlimelimmalimolindanaeslindanasliomalionalioniliopuliliospoinlioumplianaliovlislisabana"
    "lisabonlisabonalisabonilisbanalisboalisbonlisbonalisbonnelisbonolisbonumlisbxnliseubonlisimbalissabonlisszabon"
    "lithopolislittle red dotliubalianaliublianaliublianneliublijanaliubliyanaliudejaneiluliuibleanaliuksemburgasli"
    "vhivalivivliyadeuliyonaliyubliyanaliyupliyanalizboalizbonlizbonalizponljondanljuljubljanljubljanaljubljana osh"
    "ljubljanaeljubljanoljuksemburgljvivlksmbrgllundainlmbryqlndnlo caplo cayirolodonilogoslohurlok chham kilomalom"
    "boklonlondainlondanlondarlondelondenlondinlondiniumlondinolondnlondonlondon oshlondonalondonaslondonilondonolo"
    "ndonslondonulondralondreslondrezlondrilondrolondyelondynlonnlontonlontoolontraloslos anceleslos andeleslos and"
    "zelaslos andzeleslos andzhehleslos andzheleslos andzhelislos angeleslos angelesolos anjeleslos anjelesilos ant"
    "zeleslos anxheleslos anxheloslos anzeleslos anzheleslos anzheles shaarylos madrileslosa enjelasalosa enjelisal"
    "osa enjelsalosandzelosaloseuaenjelleseuloseuenjelleseulouang prabanglouangphabanglouangphrabangloundreslouxemv"
    "ourgolpalpblpqlrmls anjlslshbwntlu bu er ya nalu sen bao chenglu sen bao shilu yi gangluan donluan gjonluan pr"
    "abanluang phrabangluang prabangluanga parabangaluanga prabangaluangpeulabangluangpkhabangluangprabangluangprab"
    "angasluangprabangoluanpabanaluanprabanlub li ya nalubian alubianalubianelubiann alubjanalublanlublanalublianol"
    "ubljanalucemburklucilinburhuclucsamburglucsemburgluebianalueblaenlueblanalueksemburglueksemburqluessemburghlug"
    "sembuleukeuluksambuurluksemaburgaluksemboarchluksembourgluksemburgluksemburgaluksemburgiluksemburgoluksemburgu"
    "luksemburqluksimburlun duilun dunlun tunlundenlundralundunlundunirlung dunglungsod ng athinalungsod ng barcelo"
    "nalungsod ng buenos aireslungsod ng cairolungsod ng colognelungsod ng florencialungsod ng helsinkilungsod ng k"
    "yotolungsod ng limalungsod ng los angeleslungsod ng luksemburgolungsod ng madridlungsod ng maynilalungsod ng m"
    "exicolungsod ng milanolungsod ng montreallungsod ng muenchenlungsod ng mumbailungsod ng munchenlungsod ng new "
    "yorklungsod ng oaxacalungsod ng parislungsod ng romalungsod ng san franciscolungsod ng sankt peterburglungsod "
    "ng sevillalungsod ng tel aviv yafolungsod ng zagreblungsod ng zuerichlungsod ng zurichlunnainnlunninlunnonluo "
    "maluo ma naluo ma shiluo shan jiluos andzelslurmutur hirialusenburgolussemborghlussemburghlussemburgolussembur"
    "gulussimbork veyelutecelutetialutetia parisorumluvan prabanluwani\341\214\215 \341\215\225rabani\341\214\215lu"
    "xluxemboergluxemborgluxemborjluxembourgluxembourg byluxembourg cityluxemburgluxemburgoluxemburgumluxembuurichl"
    "uxenburgoluyam prabamlvivlvivolvoulvovlvov oshlvovalvovaslvovilvyvlwang prabanglwangh brabanghlwanj brabanjlwh"
    "amywannlwiflwiwlwksmbwrghlwkzambwrglwndwnlwolwowlwqsmbwrglws anjlslws anjlwslws anjlyslws nglslwuwlwwflwywlw"
    "\333\201wrlxndxnlxs xae n ce lislymalymhlyoubyanalysabwnlysbwnlyubeullyanalyublyanalywblyanalywnlywn nkaragwal"
    "ywywma daik lima de lima la jiama la ke shenma leima luma nao sima ni lama saima si ka tema si ke tema tet lim"
    "aamaalemaalqatmadmadaridamadeiramaderaspatanummadeulideumadina mayurqamadoridomadorido shimadrasmadrimadridmad"
    "rid oshmadridamadridasmadridemadridimadridomadridsmadrilmadritmadritemadrydmadrytmaeskatmaeskuymagaalaa cebuma"
    "gaalada cebumagadormageritmai a mimai de linmai ya meimaiaemimaiamimaidridmailabaranamailandmainilemairilmajam"
    "imajamismakelikamalacamalagamalagaemalaghamalagomalajamalakamalaqamalemaleuseyumalgamalkamallagamallemalqtmamb"
    "asamamtapeliemamteremanman guman kukmanaosmanausmanausamanausomanausumanawsmana\341\213\215simandetriummanhatt"
    "anmanilamanila citymanilaemanillamanillahmanillemanilomaniramanosmanpelemanrehalmantehrehjmantehvidehamanterem"
    "antibhiriomanylmanylamaomar saeymar semaragamarakesmarakesamarakeshmarakeshimarakeshumarakesomarakshmarceymard"
    "tmaremarrakechmarrakesmarrakeschmarrakeshmarrakeszmarraqueixmarraquexemarrokeshmarsaiyamarsaymarseggiamarsegia"
    "marsegliamarseillamarseillemarseillesmarsejmarsejamarsejlomarselmarselamarselemarselhamarselimarselismarsellam"
    "arsella marseillemarselyemarseymarseyamarseylmarsiellamarsigghiamarsigliamarsihomarsilhamarsiliamarsilijamarsi"
    "lyamarsymarsyliamarsylijomarsylyamarsylzmaruseiyumasakatamascatmascatemaskarrmaskatmaskatamaskatasmaskatemaska"
    "tomaskavmaskavamaskomaskvamaskwmask\313\214atmasqatmasqatamasquatmasrmassaliamassiliamasukattomaszkatmat xco v"
    "amatritmatritummatxcovamauriceamayamimayamymaynilambamctmdemdlynmdrydmdynt hw tshy mynhmdynt mksykwmdynt sybwm"
    "dynt znjbarmdyynmdzme de yinmeantevidiyeamedeginmedehlinmedeinmedejinmedelimmedelinmedelinimedeljinamedeljinas"
    "medeljinomedellinmedellinamedeyinamedino de esauiromediolanmediolanummegalokastromegalokastronmegsiko simegsik"
    "ositimehikomei li damekhikomekishikoshitimeksikasmeksikomeksiko sitimeksikositimeksikurbomeksykmelmel beirnmel"
    "abornamelbenmelbeoleunmelbeonmelbornsmelbournemelbourne citymelbournummelburnmelburnamelburnasmelburnomelidame"
    "lpornmelpurnmelvournimen do samen duo samendojamendosmendosamendosaemendozameng ba sameng bi li aimeng bi li y"
    "emeng de wei de yameng maimeng te leimeng te li ermeng te wei duomenidozamenilamentosameridamerida i yucatanme"
    "rrakexmeruborunmerydameskeumeske\322\257meteyinmexmexicomexico bymexico citymexico dfmexico distrito federalme"
    "xico stadmexicopolismexikomexiko hiriamexiko stadtmexikoborgme\341\210\215berinimi lanmi wnikmiamiamimiamiamia"
    "momicklagardmidmikligardurmilmilamilaanmilanmilanamilanasmilanimilanomilanumilaomile high citymillanomin s kam"
    "incamincheming si keming si ke shimingaminhenminheneminkhenminscminscumminseukeuminskminsk oshminskaminskajmin"
    "skasminskominsukuminszkmiranomisrmiunchenasmiunikamiunikhamiunkhenimiwnixmiyamimiyunikmiyunikimji wa romamjunk"
    "henmkzykwmkzykwsytymlamlbwrnmlemlqtmmbasammbaymmbyymnawsmndwshmndwzamngpex liyemnichovmnichowmnilamnlmnskmnylh"
    "mo er benmo si kemo si ta ermo xi ge chengmoembaaimogadarmogadormokummokum alephmomabakamombaasomombacamombasa"
    "mombasomombassamompasamonachiummonachomonaco de bavieramonaco di bavieramonaco e bavieramonacumonacu di bavier"
    "amonacummonbasamongpelliemoniteremonpelemonpeliemonpeljemonpeljeomonpelyemonperiemonrealmonrealamonrealimonrea"
    "lismonreyalmons regismons regiusmonspessulanusmont realmontebide omontebideomonteleimontereimonterejmonterejom"
    "onterejusmontereymonterimonterreimonterrejmonterrejamonterreymonterrey citymonterrey i nuevo leonmonteuliolmon"
    "tevidejasmontevideomontevideumontevidiejosmontevidiomontevidiyomonteviteomontevitiyomontopolismontoriorumontpe"
    "lhiermontpellermontpelliermontpelyiermontrealmontreal citymontreal montrealmontrealimontrealomorocco citymosat"
    "aramoscamoscfamoschamoscomoscoumoscovamoscovomoscowmosco\306\277moscumoscuamoseukeubamoseutaleumositarimoskamo"
    "skaumoskomoskokhmoskoumoskovmoskovamoskovumoskowmoskowamoskumoskuamoskuasmoskvamoskvomoskwamostarmostaramostar"
    "asmostarimosukuwamosutarumoszkvamouskatmowmpakoumplmponkotampratislabamqsyqw sytymrakshmrsmrsylyamrsylytmrsyym"
    "ryda ywkatanmrytsrmskwmsqmsqtmtymu ni heimu0baimuang chiang raimuang chieng maimuang chieng raimuang jieng hma"
    "imuang jieng raimuang louangphabangmuang paimubaimucmueang chiang maimueang chiang raimuenchenmueneghmuenhenmu"
    "enihmui nemujib citymujnemum bimumbaimumbajmumbajamumbajomumbajusmumbaymumpaimunbaimunchenmuneghmunhenmunicmun"
    "ichmunich ed bavieramunicipium aelium hadrianum napocamunihmunikemuniquemunixmunkenomunkhenmuntivideumuntivide"
    "wmuscatmuseukateumushauwomukmuskatmuskavmuskomuy fiel y reconquistadora ciudad de san felipe y santiago de mon"
    "tevideomuy noble y muy leal ciudad de santiago de los caballerosmvdmvitamwghadwrmwinhenmwkadwrmwmbasamwmbaymwm"
    "bshmwmbyymwnblyyhmwnkhmwnplyhmwnplyyhmwntfydwmwnth wydywmwntralmwntrymwntryalmwntryymwntybydywmwntyrymwnykhmws"
    "kvamwskwmwsqbhmwstarmwstrmx s komxn te rreymxn te wi de xomyadridamyamymyamy flwrydamyanilamydrdmydyllynmydyly"
    "nmyenskmyenyeskmylanmylanwmylbrnmymbaismyndwzamynihumynknmynskmynsqmynyskymyrydamyry\332\210amyunhenmyunikmyun"
    "ikhamyunsenamyunxenmywnkhmywnykhmywrqtmy\332\210ylnmy\332\211ylnm\320\270\320\273\320\260\320\275na bu lei sin"
    "a saona thaunnabwlynacananadinadisnadynaha tranganai dillinai lok pinai luo binailobinairobanairobinairobianai"
    "robisnairobynairompinairopinairovinajrobinajrobi oshnajrobionajrobonakhon viangchannam vannam vangnamapenhanan"
    "nan dinandinandorfehervarnantinanti fitzinapnapelsnaplnaplesnapocanapolesnapolinapollinapolonapolsnapolynapori"
    "nappolinapulnapulenapulinapuljnapwlynasnasaunasauonasawnasaywnaseanasonassaounassaunassau citynassau pa bahama"
    "snassonatnatalnatalanatalonatarunata\341\210\215nateulangnatonnayiiroobiinayreabinayrobinayroobinayropinayrubi"
    "nayrwbynboncendakaarunduanea pafosnea paphosnea yorkeneanthopolisneapalneapelneapeljneapolneapoleneapolisnecon"
    "ei luo binei yarrick schtadtnekosejeneoplantanepalasanepalsanepeilsnetalaneu amsterdamneu jorckneusatznew albi"
    "onnew amsterdamnew delhinew orangenew yorcnew yorknew york borgnew york citynew york kentinew york stadnew yor"
    "k van javanew yorkenew yorkunga ka that su tu thit khinga tsong sungiong kongnhanha tramnha trangnha tranganha"
    " tranjnha trngni ke xi yani kho seiyni siniacangasnicnicanicaeaniccniccaniccaeniceniceaniconicoseanicosianicos"
    "ia lefkosianicosienicusianiha tirani\341\214\215nikaianikasijanikkeasyanikkociyanikojyanikoshianikosinikosiani"
    "kosienikosiinikosijnikosijanikosija oshnikosiyanikozinikozianikozijanikozionikozjaniqusyanirobinisnisaniseunis"
    "sanissa maritimanisunitsanitzaniu iyarka sitiniu yueniu yue shiniujorkasniw eorkniyuyark nakaramnizanizzanja c"
    "hangnjachangnju jorknjujorknketempornknkhr niwyxrknkoyonkrannoapelsnobisadeunom pennomeanor adalianossa senhor"
    "a do desterronounoumeanouvelle yorcknouvieau yorknov jorkonova amsterdanova iorquenova yorknovhi sadanovi sadn"
    "ovi sad khotnovi sadasnovi sadinovi santnovij sadnovisadanovjorkonovu sadunovum eboracumnovy sadnowy jorknowy "
    "sadnsawntakantakarntakkantar es salamntenpasarntenverntochantontomantoumankouetentoumpainu me xanu mei anua ea"
    "bhracnuestra senora de la paznuestra senora santa maria de la asuncionnueva yorknujorkanumbainumeanumejanumeon"
    "umiyanuo wei sanuova yorknwfy sadnwmyanwwy sadnx wi sadnyachannyajjangnycnyja jorviknykwsyanykwzyanyplznyqwsya"
    "nyqwsyhnyrwbynysnyu yorknyu york shehirinyuyognyuyog sinyuyokunyuyorkanyw ywrqnywywrknyyrwbyn\332\276a \331"
    "\271rango cairoo petervaradjaoachakaoachaka nte chouaresoagsakaoahakaoakhakaoakhaka de khuaresoakhakae de khua"
    "resoaksaka de khuarezoaxoaxacaoaxaca byoaxaca cityoaxaca de juarezoaxaka de juarezoaxaka de xuaresochridochrid"
    "aochridasochrydaocridaoeboedofen pestofiraofuridooharidaohdoheulideuohiridiohoroohriohridohridaohridiokalandao"
    "kalendaokeullaendeuokhriokhridokhriduokhrydokilanidioklaindaoklanoklandoklandasoklantoklendoklendaokurandoolbi"
    "aold bostonold delhiold town tbilisiolisipoolissipoomoooloosakashiophiraopooportooppidum ubiorumorgooos anxele"
    "sosaosaackeosacaosaca da ban shiosakaosaka shiosaka siosakoosalooscinoseullooseutinosloslaoslasosleaoslooslo o"
    "shosluostinostinaostinasostiniostinsosuroosutinoszakaouellinktonouellinnktonoulan batoroulan mpatorourgaoxrido"
    "yaksakaoyelintanapa er mapa lun si apa ripaaryspafopafospafosupafwspaipairisapakhrapakkingpakkupakupalermpaler"
    "mapalermaspalermepalermopalermupalipalikapalleleumopalmapalma de maiorcapalma de malhorcapalma de mallorcapalm"
    "a di maiorcapalma mallorcakoapalmademayoleukapalmaspalmas de gran canariapalrmwpalyrmwpan chiaopan chiao chenp"
    "an chiao chiehpan kiaopan yupanamapanama bypanama citypanama hiriapanama sipanama sitipanama stadpanama stadtp"
    "anama urbopanamashitipanamasitipanamepanamurbopandiceripanoma penapanormuspanticceripantruchepao anpao an hsie"
    "npaphospaphosaparparaeisparaguayparaisparasparathaparcelonaparchelonaparerumoparipariespariggepariggiparighjip"
    "arigipariispariisipariizuparijparijsparisparis of the northparisiparixeparizparizeparizhparizh oshparizoparizs"
    "parselonapartparthaparthenopeparto alegreparysparyzparyzhparyziuspastanpasupatumpaxpcmpdvpeairtpearl of the ad"
    "riaticpechinpechinopechinupechinumpechspecinumpei chingpei ching shihpei pingpei ping shihpekenpekinpekinapeki"
    "naspekingpekinipekinopelkiretpelo aricancpenpenangpenkakpenkalurpeoseupepingpequimpequinperperisaperkanperlinp"
    "ernambucopertpertapertasperthperth cityperthiapertopetpet kinpeterburgpeterburgopeterburipetersburgpetervaradp"
    "etrapilispetrogradpetrogradopetrohradpetroniumpetropolispetursborgpeulahapeullayadelkaleumenpeullobeudipeupeul"
    "lolenseupeulloleseupeullolianopolliseupeunompenpeycingpeyjinpeyrutpfopha ran siphalorianopolisaphanasalapharta"
    "lijapheirthphesaphiladelphiaphilippopelphilippopoliphilippopolisphilippoupolephlorensphlorensaphloresaphlorian"
    "opolisaphloriyanopolisaphlx fdifphnm penphnmpeyphnom penphnom penhphnompenphnompenhphnum penhphnum penyphoenix"
    " cityphon phenphoratalezaphortalejaphortalejhaphountsalphra nakhonphu sanphucalaphuketphuketaphuketasphuncalap"
    "hunkalaphxrt hluyspietaripiiteripikkinpilaya tel karmenpilenchepinangpinang george townpinoplepirattislavapiri"
    "spenpirthpiterpkhuketpknpkrpla ya de lkar menplagia ntel karmenplaiya dela karamenaplaja del karmenplaja del k"
    "armenaplaya del carmenplaya del karmenplaya dela karamenaplayya dyl karmynplmh dh mywrqhplobhadibhaplodinplore"
    "ntaplorentsiaploudinplovadivaplovdinplovdivplovdivaplovdivasplovhadivhaplowdiwplrmwplwbdybplwdywplwrsplwwdyfpl"
    "wwdywpmipmopnampenpnhpnmh sytypnom pehnpnom penpnom penchpnom penepnom penhpnompenpnompenapnompenispnompenopnq"
    "pnwm pnpnypo louipo sipo su tunpoapokalapokarapokekonapokh rapokharpokharapokhara gavisapokhara upamahanagarap"
    "alikapokhrapokkarapokkharapokottapole tou mexikoupole tou panamapoleutallejapoleutuallegeulipoli tis zanzivari"
    "spondiceripondiceropondicheripondicherripondicherrypondicherypondiseripondisheriponducherrypondypoonapor louip"
    "orata luiporatoporato alegareport de franceport loisport louisport louis townport luiport luisport luisasport "
    "luisoport luizport luyisporta luiporta luisaportluiportoporto alegreporto alegriporto alegroporto alenkreporto"
    " de sao francisco dos casaesporto vallartaportoricoportuportu alegreportu alegriportu alegryportualegriportus "
    "alacerportus caleportus ludoviciporutoposoniumpoteulu iseupotoruisupoudhucherrypouerto valartapoulpoudevapoune"
    "pozsonypraagpragpragapragaepragopragueprahaprakprany d\333\201lyprathes singkhporpresbourgpresburgpresporokpre"
    "spurkpressburgpreszburgprgpricopropinsi chiang raiprtprt\332\276prt\332\276 as\331\271rylyapryzpto vallartapty"
    "pu ji shipu la ya de er ka manpu li su panpu luo fu di fupu napu sanpuduchcheripuducherripuducherrypuduvaipueb"
    "lo de los angelespueblo los angelospuehrto valjartapueleutobayaleutapuerto alegrepuerto louispuerto ricopuerto"
    " valartapuerto valjartapuerto vallartapuerto valyartapuertovalartapukespuketopukkespukkitpullapa mumbaipunpuna"
    "punaepunepune saharapuneopunipunopunom penpunonpenpunshalipunsyalpurahapurato valartapurovudifupurtpurte valla"
    "rtapuspusanpusanapusanoputapestpuvenas airispuyerto baiyartapuyerto vallarttapuyunpverto valartapverto valjart"
    "apvrpwkharapwnapwnhpwnslpwnypwqtpwqwwqhpwr lwypwrtlzhpwrtwpwrtw algrhpwrtw alygrypwrtw bayarta khalyskwpwrtw w"
    "yyyartapwr\331\271wpwsnpxrtu bar ya tapxuketpyalaya dela kamenapyarispyarisapyrnzhpyrspyurto valartapyyqahireq"
    "ahrhqhyrqiao zhi shiqing laiqing maiqing naiqlnqlwnytqlwyznbwrgqlwz npwqhqmplhqndqrqwbqrtajnt kwlwmbyaqrthnhqr"
    "zyqsnwwqtmndwqtnyhquancheumquancjouquang chauqueen city of the plainsqueenstownqueenstown pa new zealandquioto"
    "quitoquituquitumquluniatqusquqvadalaxaraqwlqthqwlwmbwqwpnhgnqwrdwbhqwsqwqwzyqysynbqysynywwqytwqywtwqyybqzblnqh"
    "raankoneraankonemyahoetraavelirabbahrabbath ammonraeaeveliraelintanaragosuragunaragusarahoruraiyadharakrakapuo"
    "rammarananarangonrangoonrangounrangumrangunrangunarangunasrapasuras muhammadras umm siddrath ri xode ca ne ror"
    "e sifirecrecifereciforecihpirecwicrefkiavikrehjkjavikrehsifireiciaviciareicivicreigareikiavikreikiavikereikiya"
    "bhikareikjaveksreikjavikreikjavikareikjavikasreikyavuikureiquiavikreiquiaviquerejkijavikrejkjavikrejkjavikorek"
    "rekavikrekh ya wikrekiavikarekjabhikarekjavikarekyavikrekyavikareonreshiferesiferesifiresipheresipiresi\341"
    "\215\214respublica ragusinarevalrevanrevelreyikyavikreykiavicareykjavikreykjavikurreykjawikreykyabikreykyavikr"
    "gnrhufainri kari nei wari reri xode ca ne roriaadriadriadariaderiadhariadiriadoriadumriantrigarigaerigerigg ar"
    "igorihadriiariigaariikarijarijadrijadarijadasrikarimrimariorio d janeirorio de janeirorio de janeirurio de jan"
    "ejrorio de janerorio de janeyrorio de zaneirasrio de zaneirorio de zaneirosrio de zanejrorio de zaneyrorio de "
    "zhaneirorio de zhanejrorio di janerorio di jeneriorio di jenirorio nte tzaneiroriodejaneiroriodezaneirorios di"
    "s djaneirosriqarisifirisubonriu de janeiroriu de janeiruriviethe de janvyirivuiurixriyadriyadariyadhriyadhariy"
    "adoriyatriyea di janireariyo di janairoriyo di janeroriyo di jeneriyoriyo di jeneroriyo di jyaneriyormorngwnro"
    "emeromromaromanaromeromirommaromorondonroomaroranrorosanzerusuroumrsyphruanpaban junruhrukusenburukurunrwmrwma"
    "rya deh zhanehjraryadrygaryghrygharyjarykjawkrykyafykrykyawkrykyawykrymrysyfrysyfyryuburyanaryw dh znyyrwryw d"
    "w zhanyrwryw dwzhanyrwryw dy janyrwryyadrzyms ko peiysa er wa duosa ge lei busa kerbsa la re wosaarayegosaengd"
    "eunisaenhwansaenpeulansaenpeulansiseukosafijasaghaisagrabsagrebsagwzlwgbouhsahdzahanabadsaisai gonsai la ye fu"
    "sai sa luo ni jisai wei li yasai wei yasaigonsaina pharansisakosaina phransiskosainazainasaint charlessaint de"
    "nissaint denis de la reunionsaint denis reunionsaint dominguesaint iuansaint jamessaint john de porto ricosain"
    "t petersbourgsaint petersburgsainte jean de porto ricosaireavosajgonsakatasakopiesakrebsal wad xrsalabhadorasa"
    "lavadorasalayebosalfadwrsalfadwr bahyasalonicsalonicasaloniccosaloniksalonikasalonikaisalonikesalonikisaloniqu"
    "esaluniccusalvadorsalvador da bahiasalvador de bahiasalvador de bahiosalvadorasalvadorassalvadorisalvadorosalv"
    "edorasalvhadora da baiyasalwadwrsalwnyksam zansampasamu paulusan chosesan chouansan chuanassan cristobalsan cr"
    "istobal de las casassan cristobal las casassan f ran si s kosan fan shisan franciscosan francisco de quitosan "
    "franciscusan franciskosan francyskasan fransiscosan fransiskassan fransiskosan fransskwsan fransyskwsan fransy"
    "sk\333\206san frantziskosan hosesan huansan hwnsan ian de porto ricosan ioannisan jean de portoricosan josesan"
    " jose de costa ricasan jose i costa ricasan joseosan jozesan juansan juan batista de puerto ricosan juan bauti"
    "stade de puerto ricosan juan de puerto ricosan juanosan jusiysan jwzsan khasehsan khosesan khozesan khuansan k"
    "huanisan khwansan khwsyhsan khwzhsan khwz\333\222 kws\331\271arykasan lan gangsan paolosan paul ed brasilsan p"
    "aulassan paulosan paulusan paulu du brasilisan pauluwsan pawlosan petersburgosan phransiskosan pietroburgosan "
    "pietruburgusan polo del braxilsan poulosan ta kru sde te ne rifesan xoansan xosesan xuansana hojesana hosesana"
    " hozesana huanasana huraanasana phransisako kauntisana phransiskosanchajussancta crux nivariaesanctiacobisanct"
    "us dionysiussanfranciskosanfuansanfuranshisukosang gei ba er shisang tu susangajsangaysanghaesanghaisanghajsan"
    "ghaysangpaollosangpaollusangpaullosangpaullusangteupeteleubuleukeusanhajasanhajosanhosesanhuansanhuanasanita m"
    "aritasankt paulossankt peitersbuergsankt peterburgsankt peterburgassankt peterburgosankt peterburqsankt peters"
    "borgsankt petersburgsankt peterzburgsankti petursborgsanktpeterburgasankutopeteruburukusannkaesanpaulusanpauro"
    "sansibarsansibar stadtsant btrsbrghsant petersbourgsant petersburgsant petersburgosanta catherinasanta cruzsan"
    "ta cruz de tenerifesanta cruz tenerifekoasanta damingasanta fe de bogotasanta krouth nte tenerifesanta kruja d"
    "e teneriphesanta krujha de teneriphasanta krus de tenerifesanta krus deh tehnehryfehsanta krusa de tenarifasan"
    "ta kruz de tenerifesanta krwssanta krws dy tynyryfasanta krwth dy tynyryfhsanta krwz dy tynyrfsanta maratasant"
    "a mariasanta maria del buen ayresanta martasanta peterburgsantafe de bogotasantakeuluseudetenelipesantakrusa d"
    "e tenerifesantamarutasantiagosantiago de calisantiago de chilesantiago de leon de caracassantiago de los cabal"
    "leros de guatemalasantiago de xilesantiago del cilesantiago do chilesantiago du ch ilisantiago du chilisantiag"
    "o\343\203\273de\343\203\273karisantiankosantixakosantiyagosantjagosantjago de chilesantjago de chilisanto domi"
    "ngosanto domingo citysanto domingo de guzmansanto dominqosanto ntominnkosantodoming gosantyaghwsantyagwsantyya"
    "gwsanxaysaosao franciscosao paolosao paulosao paulo capitalsao petersburgosao salvadorsao sebastiao do rio de "
    "janeirosaphiyasaraevasaraevosaraevo oshsaraevuosaragebosaragiebosaragievosarajevasarajevassarajevosarajevssara"
    "jevusarajewosarajywwsaraxevosarayaveasaraybosnasarayebhosarayevhosarayevosarayevusarayewosarayh wwsaraywwsaray"
    "yfwsarm es sejhsarm es seyhsarubadorusarunasaruvuadorusatakahomasataliasaubadoleusaulsaun paulusavea pealeasav"
    "irasavo palosaw bawlwsaw palwsaw pawlwsaw pwlwsawo palosaygwnsayqonsaywpaywlwsa\341\210\215vadorisblytsbylyhsc"
    "hanghaischarm asch schaichscheschauensciorenzasclscopiascupisdqseasea pea lusealdahseaphiyaseatlseatloseattles"
    "eattlumsebi yasebillasebillesebiriasebiryasebiyasebusebu ketemasebu k\313\214alasysebu saharasebu sahirasebu s"
    "eherisebu shakharysebu she\322\273eresebu shisedniejossein ceinseinteupiteojeubeogeuseiy mrathseiynghisek nase"
    "lselaniksen censen denisena phransiskosenacenasencenasencjensencsensendzenasseng to chhiseniti \341\215\222ter"
    "isiberi\341\214\215senjenosenjhenasent pi te xrs beirksenta pitarasabaragasenta pitarsabargasenzdensenzenseoel"
    "seolseonjeon siseoulseoul siseoulsiseoulteugbyeolsiseraiumserayevoserdicaseuelseukopeseulseulaseulasseuliseulo"
    "seulumseung hoiseupeulliteuseutogholleumsevidzhehsevilasevilejesevilhaseviliasevilijaseviljasevillasevillesevi"
    "losevilyaseviyaseweliyesewillasfosgnshasha mu sha yi heshakhri sebusham chansham chunsham chun hushang haishan"
    "g hai shishang hai shihshangaishangajshanghaishanghai cityshanghayshanghhayshanhaishani\341\214\215hayishankha"
    "jshanxaysharm al shaikhsharm ash shaykhsharm ehl shejkhsharm el sheijsharm el sheikhsharm esh sheikhsharumu"
    "\343\203\273eru\343\203\273sheikushawmutshawmuttshawnnutshefshauenshehnchzhehnshemuriappushen chenshen chuansh"
    "en chuan chenshen chuan hsushen chunshen zhenshen zhen shishenchzhenshendzensheng bao luosheng bi de baosheng "
    "de ya gesheng duo ming gesheng he xisheng hu ansheng ke lu si de te nei li feishengchengshensen shishenzenshen"
    "zhensherm el sheiksherm el sheikhsherm el shekhsheung hoishfshawnshhr ayrwanshhr panamashhr sbwshiatorushidoni"
    "shiem chunshikagoshingaporushkagwshkupshkupishnghayshng\332\276ayyshou ershou er te bie shishrm alshykhshumchu"
    "nshundzhunshyanggangshykaghwshykagwshykajwshynyangshynzhynshynzynshyqgwsi de ge er mosi ke pu lisi pu li tesia"
    "eteulsiaitalasiama riapasiargaosiatlsiatulsiayuthiasibiliasicagumsidanisideunisidnefsidneisidnejsidnejasidnejo"
    "sidnejussidneysidnisidniysiehtlsiem reabsiem reapsiemleapeusiemlibsiemrapsiemreabsiemreabassiemreapsietlsietla"
    "sietlassietlisigapurasijem reapsijetlsikagosikkageasima ripasimcheonsinsin ka posing dusing gapolsing gapoleus"
    "ingaporesingapore citysingapoursingapursingapurasingidunumsingkh porsinkapouresinoplesint petersborksint peter"
    "sburgsiro mayraqaxaq yerevansit nisita del caosita del capsiulsiulasivigliasiviljasiyaatilsiyatalsiyatalasiyem"
    "a ripasiyolasi\341\210\235 ri\341\215\221sjanghaesjanghaisjjsjosjuskgskopeskopeiaskopiaskopieskopiyeskopjeskop"
    "joskopleskoplieskopljeskopyeskpskwbyhslbdwrslwadwrslwnyqhslwnyqysmirnasmirnesmrsmyrnasmyrnesn hwshsn prnsysqws"
    "n ptrzbwrgsngapwrsnghafwrtsngnsnqt ptrbwrgsnt dnyssnth mrthsnth qrws dh tnryphsntw dwmyngwsoeulsofsofeiysofiso"
    "fiasofiaesofiesofiisofijsofijasofija oshsofijosofiosofiyasofjasofyasoifiasolsolasolunsophiasophiyasopiasoterop"
    "olissoubasoukre la pazsoulsourusouru te bie shisouvaspalatospalatrospalatumspbspecial region of yogyakartaspli"
    "tsplitasplitasspljetsplytspusqwpyhsrayyfwsrayywwsredetssrm syyhsryybwssasshssiemlibst denisst jamesst petersbu"
    "rgstad letzebuergstadistadt luxemburgstakahomastakgolmstakhomstambolstamboulstambulstambulastamb\322\261lstare"
    " delistgostin poli stimbolistjokolnastostoccholmstoccolmastockholbmastockholmstockolmstocolmstocolmastokahomas"
    "tokcholmestokgolmstokgolm oshstokholmstokholmastokholmasstokholmistokholmostokkholmstokkholmurstokkolmastokolm"
    "stokolmastuculmastuokhuolmsstwkhwlmstwqhwlmstxkholmsu la siesu li shisu riksu wasubasubhasuerixsufasuirasukopi"
    "esunda kelapasundapurasuo fei yasuo wei lasuofejesupuritosuriccsurixsutokkuhorumusuvsuvasuva citysuvaesuvayrsu"
    "vosuwasvqswbhswfaswfyaswfyhswpyhswwaswyaswyrhsyaleum elsyeikeusyam rybsyana hosesyana phransiskosyatlsybw sh"
    "\333\201rsybw s\313\214arsybyyasydsydneiumsydneysydney citysydnysye ulsym rypsyngpwrsyn\331\271 py\331\271rz b"
    "rgsyonan tosyou ouensyqgwsyurixsywlsyym rypsyym ryypszanghajszarajevoszaviraszentpetervarsziemreapszkopjeszoeu"
    "lszofiaszoulsztokholmszxs\332\211nyta linta shen gantachkenttai beitai bei shitai peitai pei hsientai pei shih"
    "taibeitaibei shitaibei shihtaibei sitaibejustaillinntaipetaipehtaipeitaipeiataipeiumtaipejustaippeitaixkenttaj"
    "behjtajbejtajpejtajpeotakkatakkartalintalinatalinastalinitalinotalinstallidntallintallin oshtallinatallinntall"
    "innatallinna linntallyntalyntamaki makau rautamizhagamtamulinadutan xiang shantaplintarintarontatarontotarussa"
    "lamtastasakadatasakandatasakhandataschkenttashkentashkendtashkenttashkent oshtashkentitashkndtashqndtashukento"
    "tasjkenttaskandataskanrtaskantutaskendetaskenttaskentataskentastaskentotasyukenteutaszkenttaxkenttaybyhtayipeh"
    "taypeytbilistbilisitbilisi oshtbilisistbilisotbilissitbilisytbiliszitbilsitblisitblystblysytbstbylysytchaj pej"
    "tcite la wei fute whanga nui a tarateareanteatehl aviutel abibeutel avevstel avivtel aviv jaffatel aviv jafote"
    "l aviv yaffotel aviv yafotel avivastel avivitel avivotel awiwtel evivtela abhibhatela abhivatela avivatelaabib"
    "atelavivatelavivumtell abibtell afiftel\326\276abiyb yapwotemasektenerifetenerifes santa krusasteneriffatenvar"
    "teranaterritoire de pondicheryteruabibutesabannakon\343\203\273pukettotesalonicatesalonikitessalonicatessaroni"
    "kiteubillisitflstflysthach khen tthakathallin ntham quyenthan hiong santhang longthanh dothanh pho chiang rait"
    "hanh pho ho chi minhthanh pho new yorkthanh thai phienthbi li sithbilisithe big applethe big pineapplethe brid"
    "ge townthe city of angelsthe city of saint johnthe mexican diggingsthe most noble and most loyal city of santi"
    "ago of the knights of goathemalathe spanish diggingsthe windy citythel xa wiftherandathesbal nkhr cheiyngrayth"
    "esbal nkhr phuketthessalonicathessalonikathessalonikethessalonikithessaloniquethipetho rxn tothuong haitiatian"
    " futianfutibilisitiblisitiblissitiflistigemmi tamellalttilanatillitin futinistioranatiphlidatipilicitirantiran"
    " atiran khottiranatiranaetiranetiranotiwnistl abybtl abyb yafatl alrbytl avyvtl awywtl awyw yafwtl bybtl byb y"
    "pwtlahtoantepectlawywtlltlvto sikaztobirishitochiutochkenttociotokatokeiywtokijatokijastokiotokkiyotokyotolont"
    "otongkatongkahtoquiotoramtotorantotoronitotorontastorontotorontutorontumtoshkandtoshkenttoshkent shahritotantt"
    "ou dun shitouranetp ho chi minhtpetpgistphcmtpilisitramounttref y penrhyntremonttrimontiumtrimountaintrimounta"
    "inetriphelistrnavatsarigradtsau liang haitschhimtschuntsennaitsennkntoutshnghdwtshqndtshynaytsikagotsiurikhits"
    "qnttsuerixtsuriquetsurixtsyrykttuplistu ni situ ni si shituenistuinistukholmatulumtuluntumakuetetumasiktuntune"
    "stunes tamane\311\243ttuneztunggatunistunis khottunis shaarytunis villetunisatunisastunisitunisin orntunisstun"
    "isztunixituniztunizotunustunuztupaituranturicumturitgtuytwiniseutwkywtwnstwnystwqywtwrntwtwrwntwtwwnstxengduty"
    "nidatyotyranatyrannatyrnhtyunisatzaipourtzakartat\333\216l y\333\225vyvubudubudaubudoueligitoneuelingtoniuelin"
    "gtunuerintonueskuepuinuintofukkuuioujvidekukyula batorulaan baatarulaan baatar hotoulaanbaatarulaanbaataroulaa"
    "nbaatorulaanbaator hotaulaanbaaturulan batorulan bator hotoulan bator khotoulan batorasulan baturulanabataraul"
    "anbatarulanbatorullanbataleuullanbatoleuulnulpiaulpia serdicaungujauranbatoruurbsurbs dumagueteurbs fluminensi"
    "surbs montis videiurbs paulistanaurbs pulchri horizontisurbs sancti iosephi in costaricaurgaurgadaurugauskubus"
    "kupvahaka de juerezavahaka de khuarisavaileitevailigatanavainakuvaravainkuvaravalainsiavalaitavalantsavalapara"
    "isovalartavalencevalenciavalencia valenciavalencievalencijavalenciovalenciyavalensejevalensivalensiavalensiiva"
    "lensijvalensijavalensiyavalensyaavalenthiavalentiavalentziavalenzavalerravaletavalettavalle de mexicovalletava"
    "llettvallettavalletta oshvallettaevallis paradisivalparaesosvalparaijovalparaisvalparaisavalparaisasvalparaiso"
    "valparaysovalparays\333\206valpeyracovvalynsyavancouvervancovervancuveriumvanguvevankuvarvankuvervankuveravank"
    "uverisvankuverovankuvurvapvaradinum petrivaranacivaranasivaranasiovaranasisvaranassivarsavarsavavarsaviavarsav"
    "javarsawavarshavavarshavaevarsjavarsovarsovavarsoviavarsovievarsoviovarssavivarsuvavasaka de huarejhavasaros v"
    "aradvatahukaveenvelingatanavelingtanvelingtanavelingtonvelingtonavelingtonasvelingtonivelingtonovelintanvellin"
    "gtanvellingtonvellingtoniavellinqtonvenavencjanvenkuverventjanventyanvernyjvernyyvhamkuvharavheletavhiantiyana"
    "vhilniyasavianchanviang chanvianga canaviangchanvictoriavidenvieviedenvienvien canvien changvienaviencianavien"
    "g caenvieng chanvieng quyviengchanviengtjanviennaviennevienovientanevientianvientianasvientianevientijanvientj"
    "anvientyanviinvijentijanvila de cordobavila de mendozaville de chechaouenville de luxembourgville de phnom pen"
    "hville de porto ricoville de sainte jean de porto ricoville du capville lumierevilnvilnavilniavilniasvilniaus "
    "miestasvilniousvilnisvilniusvilniusivilniyasvilnjusvilnovilnuesvilnusvilnyusvinvinarborgvindahokavindgukvindhu"
    "kvindhukavindhukasvindhukovindkhukvindobonavinduquevindxukvinevinipoppolisvintchoukvintokvirnijviyanaviyancanv"
    "iyen tiyenvizantija vizantijavjenavjencanavjennavjentianovjentjanvlcvnovnsvomvaivorsovostonivrh bosnavtevtgvui"
    "enchanvuienchan shivuirinyusuvung tauvungtauvyanavyantyanvyentyanvylnywsvyzantiow wawa er pa lai suowa ha kawa"
    " ha ka shiwa la na xiwa lai tawa lun xi yawaer pa lai suowahakawahstoronon kewal let tawalencjawalensiyewaleta"
    "walnsyawalparayswwalparayzwwalprayyswwalprayzwwaltawan xiangwang chingwankuwerwaranashiwaranasiwaranasywaransy"
    "warsawwarsawawarschauwarskouwarswwarszawwarszawawarushawawastokwaterloowawwawawdhweanwei er niu siwei ling dun"
    "wei tienwei ye naweiyngcanthnweiynnawelintonwellingtanwellingteonwellingtonwellintonwen de he kewen ge huawen "
    "he kewenewenenweolingtunwernywhanga nui a tarawhite housewi lni xuswiang chanwiang taiwiangcanwiedenwienwien t"
    "sjanwieng taiwientianwilayah persekutuan kuala lumpurwilnawilniuswilnowilnuswin dhukwindhoekwindhukwindoekwind"
    "y citywjedzynwlgwlnsyhwlnyswlthwlyngtwnwnkwwrwnkwwr brytysh klmbyawnqwbrwo jowrshwrshwwrswwu jiao weiwu lan ba"
    " tuowukutawwawwynthwqwxrsxwyentyanwylnhwylnsyawylnywswylynghtwnwylynjtwnwynwyndhwkwyndhwqwynd\332\276wkwynhwyn"
    "hoekewynkwwrwyntyanwyn\331\271\333\201wkxa bud abixa sun si xxngxa vung tauxabi canxacartaxah mda badxak kraxa"
    "l matixam manxamstexrdamxangaixareki paxauenxedinbaraxelsinkixenebraxethensxexauenxhakartaxi nixi ya tuxia wan"
    " naxian gangxian li shengxian li shixiang gangxianggangxiem riepxieng maixieng raixin anxin jia poxin jin shan"
    "xing jia poxmvt sraxo kh ridxo sa kaxohanesburgoxokh laendxue lixulanbatxrxxsloxxstinya cangya dianya jia daya"
    " mei da ba deya song senya zhuangya zhuang shiyajgyadazyakartayammanyamrytsaryang gonyang guangyanghwnyangjgva"
    "nghyangkungyangonyangunayangwnyanjwnyankonyankounyanqonyantalyayavklandyazmirye jia daye li wenyelebanyem jill"
    "ayeravana prantayerba buenayere wanyerevanyerevanayerevhanayervandavanyeteboliyi la ke li wengyi si tan baoyi "
    "si tan bu eryi zi mi eryin gingyiriwanymqyog yakaleutayogyakartayohaneseubeogeuyohanesuburuguyohannesburgyohan"
    "nesburqyohateboryayok hon ni su pauyong zhenyork berriyoteboriyoxannesburgyryfanyrywanytoyue han nei si baoyue"
    " han ni si baoyvryvy akua tavaywbwdywgyakartaywhnsbwrgywjyakrtaywsakaywslwywtbryyxk ya kar tayyzy\333\225kray"
    "\333\225mst\333\225rdamzabragzabregzagzagabbriazagabriazagarabazagavriazaghrbzagrabzagrabiazagrbzagrebzagrebaz"
    "agrebaszagrebizagrebozagrebszagrepzagrevzagrzebzagurebuzahrebzajrybzanizibarizanjibarzanjibarazanjibarushitiza"
    "njiborzankrempzanzibarzanzibar byzanzibar cityzanzibaraszanzibarizanzibarozaqrebzenevazenewzeurichzghrbzhai pu"
    " erzhai pu yazhajpurzhakartazhehnevazhenevazhi jia gezhnwzhong guo shang haizhwhansbwrgzimmezirichzirikziuda d"
    "e panamaziurikhazkqzmiwrniaznbhznevzngbarzngdwznjbarznyznzznzybr sytyzqnzrgzrhzuerichzuerighzuerihzuriczurichz"
    "uricuzurighzurigozurihzurikozuriquezurychzwrykhzyng ryzyrichezyrihuzyrykzyurikhazywrchzywrhzywrkh\316\261\316"
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
    {{0, 6}, {6, 13}, "PT", 387200, -91400, {114, 120, 138, 147, 167, 196, 212, 217, 206, 179, 146, 124}},
    {{19, 5}, {6, 13}, "PT", 411500, -86100, {102, 109, 128, 139, 161, 192, 208, 210, 197, 167, 132, 112}},
    {{24, 7}, {6, 13}, "PT", 371000, -86800, {129, 132, 146, 154, 171, 197, 212, 216, 208, 187, 160, 141}},
    {{31, 6}, {37, 13}, "ES", 404200, -37000, {52, 70, 104, 125, 165, 222, 259, 252, 208, 149, 92, 61}},
    {{50, 9}, {37, 13}, "ES", 413900, 21500, {98, 102, 119, 137, 168, 206, 235, 241, 216, 182, 137, 107}},
    {{59, 7}, {37, 13}, "ES", 373900, -59900, {107, 124, 152, 169, 204, 249, 277, 274, 246, 199, 149, 119}},
    {{66, 8}, {37, 13}, "ES", 394700, -3800, {111, 118, 140, 162, 194, 232, 259, 262, 236, 197, 152, 120}},
    {{74, 7}, {37, 13}, "ES", 367200, -44200, {120, 128, 146, 161, 187, 221, 245, 248, 226, 192, 154, 130}},
    {{81, 17}, {37, 13}, "ES", 395700, 26500, {121, 121, 134, 154, 187, 226, 256, 260, 235, 201, 160, 132}},
    {{98, 10}, {108, 15}, "ES", 281200, -154400, {167, 166, 170, 171, 178, 189, 196, 206, 215, 212, 198, 181}},
    {{123, 22}, {108, 15}, "ES", 284700, -162500, {171, 168, 170, 172, 180, 192, 202, 212, 219, 212, 200, 184}},
    {{145, 5}, {150, 12}, "FR", 488600, 23500, {40, 44, 75, 102, 141, 171, 194, 190, 157, 118, 72, 45}},
    {{162, 4}, {150, 12}, "FR", 437100, 72600, {78, 84, 107, 131, 170, 206, 234, 234, 202, 164, 119, 89}},
    {{166, 8}, {150, 12}, "FR", 448400, -5800, {65, 72, 101, 125, 162, 195, 216, 214, 184, 147, 97, 71}},
    {{174, 9}, {150, 12}, "FR", 433000, 53700, {85, 89, 112, 135, 171, 208, 234, 234, 202, 169, 122, 94}},
    {{183, 11}, {150, 12}, "FR", 436100, 38800, {75, 81, 108, 132, 169, 209, 236, 232, 197, 159, 112, 82}},
    {{194, 9}, {203, 16}, "NL", 523700, 49000, {34, 35, 60, 89, 127, 152, 175, 174, 147, 111, 72, 41}},
    {{219, 6}, {225, 13}, "DE", 525200, 134000, {4, 11, 45, 90, 140, 167, 191, 186, 144, 97, 46, 12}},
    {{238, 6}, {225, 13}, "DE", 481400, 115800, {-2, 7, 48, 87, 135, 164, 184, 179, 138, 92, 38, 7}},
    {{244, 7}, {225, 13}, "DE", 535500, 99900, {14, 17, 46, 86, 129, 155, 179, 176, 140, 97, 52, 21}},
    {{251, 7}, {225, 13}, "DE", 509400, 69600, {27, 31, 65, 99, 142, 168, 191, 187, 150, 110, 65, 34}},
    {{258, 6}, {264, 13}, "CH", 473800, 85400, {14, 22, 61, 95, 141, 172, 194, 189, 150, 108, 52, 24}},
    {{277, 6}, {264, 13}, "CH", 462000, 61400, {18, 32, 71, 106, 151, 184, 207, 200, 162, 119, 60, 27}},
    {{283, 6}, {289, 13}, "AT", 482100, 163700, {-2, 14, 56, 108, 159, 188, 211, 206, 159, 105, 49, 7}},
    {{302, 6}, {308, 13}, "CZ", 500800, 144400, {-4, 8, 48, 95, 145, 174, 196, 192, 147, 96, 42, 7}},
    {{321, 8}, {329, 15}, "HU", 475000, 190400, {-8, 10, 58, 114, 166, 194, 216, 210, 162, 109, 49, 2}},
    {{344, 6}, {350, 13}, "PL", 522300, 210100, {-16, -8, 29, 87, 142, 169, 191, 182, 135, 87, 34, -5}},
    {{363, 7}, {350, 13}, "PL", 500600, 199400, {-18, -5, 39, 94, 144, 171, 191, 186, 141, 92, 36, -5}},
    {{370, 10}, {380, 17}, "SK", 481500, 171100, {-4, 14, 58, 111, 162, 192, 214, 209, 162, 108, 52, 7}},
    {{397, 9}, {406, 16}, "SI", 460500, 145100, {4, 20, 65, 111, 160, 191, 212, 207, 162, 114, 59, 16}},
    {{422, 6}, {428, 13}, "HR", 458100, 159800, {5, 22, 69, 116, 166, 198, 221, 216, 169, 118, 61, 17}},
    {{441, 5}, {428, 13}, "HR", 435100, 164400, {79, 81, 107, 138, 182, 218, 246, 246, 209, 171, 125, 92}},
    {{446, 9}, {428, 13}, "HR", 426500, 180900, {90, 92, 114, 142, 186, 222, 251, 252, 216, 179, 135, 102}},
    {{455, 4}, {459, 11}, "IT", 419000, 125000, {78, 85, 110, 138, 182, 221, 251, 252, 214, 175, 125, 90}},
    {{470, 5}, {459, 11}, "IT", 454600, 91900, {29, 47, 95, 131, 180, 218, 246, 238, 191, 138, 79, 37}},
    {{475, 8}, {459, 11}, "IT", 437700, 112500, {51, 62, 97, 129, 175, 212, 242, 241, 199, 152, 99, 62}},
    {{483, 6}, {459, 11}, "IT", 408400, 142500, {105, 102, 119, 142, 181, 217, 245, 250, 222, 189, 149, 118}},
    {{489, 7}, {459, 11}, "IT", 444900, 113400, {37, 50, 92, 129, 181, 222, 251, 244, 199, 149, 89, 47}},
    {{496, 7}, {459, 11}, "IT", 381200, 133600, {120, 119, 132, 152, 190, 229, 258, 264, 237, 206, 166, 135}},
    {{503, 7}, {459, 11}, "IT", 375000, 150900, {116, 116, 132, 157, 199, 242, 272, 276, 241, 205, 161, 129}},
    {{510, 6}, {516, 13}, "GR", 379800, 237300, {95, 98, 121, 158, 207, 257, 279, 276, 238, 192, 144, 110}},
    {{529, 12}, {516, 13}, "GR", 406400, 229400, {61, 75, 109, 151, 200, 245, 269, 266, 224, 172, 115, 72}},
    {{541, 9}, {516, 13}, "GR", 353400, 251300, {124, 122, 137, 167, 205, 247, 262, 261, 239, 205, 167, 138}},
    {{550, 7}, {557, 12}, "CY", 351700, 333600, {111, 115, 140, 181, 228, 275, 302, 300, 268, 221, 165, 127}},
    {{569, 6}, {557, 12}, "CY", 347700, 324200, {135, 132, 146, 170, 202, 239, 262, 267, 250, 224, 185, 152}},
    {{575, 8}, {583, 15}, "TR", 410100, 289500, {67, 64, 82, 120, 166, 215, 239, 242, 210, 168, 121, 88}},
    {{598, 7}, {583, 15}, "TR", 369000, 307000, {107, 111, 135, 170, 215, 267, 300, 297, 262, 214, 158, 122}},
    {{605, 5}, {583, 15}, "TR", 384200, 271400, {84, 89, 116, 158, 208, 259, 287, 284, 241, 189, 134, 100}},
    {{610, 6}, {583, 15}, "TR", 370300, 274300, {126, 121, 134, 157, 188, 225, 246, 251, 231, 204, 168, 141}},
    {{616, 5}, {621, 12}, "BG", 427000, 233200, {-4, 12, 60, 111, 159, 194, 214, 212, 170, 117, 52, 10}},
    {{633, 7}, {621, 12}, "BG", 421400, 247500, {16, 34, 75, 130, 179, 219, 242, 239, 192, 135, 72, 27}},
    {{640, 9}, {649, 16}, "RO", 444300, 261000, {-10, 9, 60, 120, 177, 214, 234, 232, 182, 122, 55, 2}},
    {{665, 11}, {649, 16}, "RO", 467700, 235900, {-28, -12, 42, 100, 151, 180, 197, 192, 147, 92, 32, -15}},
    {{676, 8}, {684, 15}, "RS", 448000, 204600, {7, 24, 72, 125, 179, 208, 228, 226, 179, 127, 67, 20}},
    {{699, 8}, {684, 15}, "RS", 452500, 198300, {4, 21, 70, 124, 179, 208, 227, 224, 176, 124, 64, 17}},
    {{707, 6}, {713, 13}, "MK", 419900, 214300, {18, 38, 81, 129, 181, 220, 242, 241, 194, 137, 71, 28}},
    {{726, 6}, {732, 13}, "AL", 413300, 198200, {64, 74, 107, 142, 186, 222, 249, 248, 210, 168, 116, 77}},
    {{745, 5}, {750, 16}, "ME", 424200, 187700, {49, 51, 79, 112, 160, 196, 224, 224, 185, 145, 96, 61}},
    {{766, 7}, {773, 14}, "EE", 594400, 247500, {-38, -48, -11, 46, 101, 144, 176, 164, 116, 68, 16, -19}},
    {{787, 4}, {791, 11}, "LV", 569500, 241100, {-26, -31, 2, 61, 118, 154, 182, 174, 126, 77, 22, -14}},
    {{802, 7}, {809, 14}, "LT", 546900, 252800, {-39, -38, 2, 70, 129, 157, 179, 170, 120, 68, 12, -28}},
    {{823, 8}, {831, 15}, "FI", 601700, 249400, {-45, -55, -21, 32, 90, 132, 174, 162, 115, 65, 15, -22}},
    {{846, 9}, {855, 16}, "SE", 593300, 180700, {-20, -23, 4, 48, 100, 141, 172, 162, 118, 71, 25, -10}},
    {{871, 10}, {855, 16}, "SE", 577100, 119700, {-2, -4, 20, 65, 115, 146, 169, 162, 124, 82, 39, 8}},
    {{881, 4}, {885, 11}, "NO", 599100, 107500, {-42, -36, 4, 54, 114, 152, 176, 162, 118, 67, 18, -31}},
    {{896, 6}, {885, 11}, "NO", 603900, 53200, {12, 12, 27, 59, 98, 126, 146, 144, 115, 78, 39, 14}},
    {{902, 10}, {912, 17}, "DK", 556800, 125700, {8, 8, 28, 66, 114, 147, 172, 171, 134, 94, 52, 20}},
    {{929, 9}, {938, 18}, "IS", 641400, -219400, {-8, -3, 4, 34, 75, 104, 119, 114, 86, 46, 18, 1}},
    {{956, 6}, {962, 13}, "GB", 515100, -1300, {49, 48, 69, 91, 124, 154, 176, 174, 147, 112, 77, 52}},
    {{975, 9}, {962, 13}, "GB", 559500, -31900, {48, 49, 62, 81, 107, 134, 154, 152, 131, 102, 72, 49}},
    {{984, 6}, {990, 13}, "IE", 533300, -62500, {60, 59, 72, 88, 114, 140, 158, 157, 138, 111, 82, 64}},
    {{1003, 8}, {1011, 15}, "BE", 508500, 43500, {32, 35, 65, 92, 132, 158, 181, 177, 147, 110, 68, 39}},
    {{1026, 15}, {1041, 17}, "LU", 496100, 61300, {12, 19, 54, 86, 129, 158, 180, 176, 138, 97, 51, 22}},
    {{1058, 8}, {1066, 12}, "MT", 359000, 145100, {139, 134, 141, 156, 184, 219, 248, 258, 242, 219, 185, 155}},
    {{1078, 17}, {1095, 16}, "PT", 326500, -169100, {158, 155, 158, 162, 175, 192, 206, 218, 219, 205, 186, 170}},
    {{1111, 7}, {1118, 12}, "GE", 416900, 448300, {0, 10, 58, 121, 164, 208, 242, 241, 195, 134, 66, 14}},
    {{1130, 6}, {1118, 12}, "GE", 416400, 416400, {69, 67, 85, 126, 168, 206, 229, 235, 212, 181, 132, 91}},
    {{1136, 7}, {1143, 12}, "AM", 401800, 445100, {-23, -5, 50, 116, 162, 218, 256, 252, 205, 135, 59, 2}},
    {{1155, 4}, {1159, 9}, "AZ", 404100, 498700, {59, 55, 72, 111, 164, 219, 252, 257, 222, 172, 119, 79}},
    {{1168, 6}, {1174, 11}, "KZ", 432600, 769400, {-62, -38, 32, 110, 166, 212, 235, 226, 177, 101, 22, -40}},
    {{1185, 8}, {1193, 13}, "UZ", 413000, 692400, {-2, 21, 82, 147, 199, 252, 271, 256, 202, 132, 70, 12}},
    {{1206, 5}, {1211, 10}, "AE", 252000, 552700, {195, 204, 229, 268, 310, 331, 349, 352, 328, 296, 254, 214}},
    {{1221, 9}, {1211, 10}, "AE", 244700, 543700, {195, 201, 226, 262, 305, 324, 340, 346, 327, 298, 258, 217}},
    {{1230, 6}, {1236, 11}, "OM", 236100, 585900, {212, 221, 242, 281, 318, 330, 324, 311, 305, 292, 258, 228}},
    {{1247, 4}, {1251, 10}, "QA", 252900, 515300, {175, 185, 215, 262, 314, 337, 349, 350, 329, 297, 247, 199}},
    {{1261, 6}, {1267, 11}, "SA", 246900, 467200, {139, 166, 210, 267, 326, 351, 362, 360, 329, 276, 208, 155}},
    {{1278, 8}, {1286, 14}, "IL", 320800, 347800, {141, 142, 161, 189, 216, 242, 262, 267, 257, 237, 197, 159}},
    {{1300, 5}, {1305, 10}, "JO", 319600, 359500, {74, 84, 115, 162, 206, 236, 252, 252, 235, 198, 136, 91}},
    {{1315, 6}, {1321, 11}, "LB", 338900, 355000, {124, 127, 148, 181, 216, 247, 266, 268, 256, 229, 181, 141}},
    {{1332, 10}, {1342, 17}, "MA", 335900, -76200, {131, 142, 160, 170, 190, 215, 232, 236, 227, 202, 170, 146}},
    {{1359, 9}, {1342, 17}, "MA", 316300, -80000, {107, 129, 155, 171, 198, 235, 267, 265, 238, 199, 154, 120}},
    {{1368, 6}, {1342, 17}, "MA", 304200, -96000, {151, 165, 184, 189, 202, 220, 249, 252, 237, 218, 189, 162}},
    {{1374, 9}, {1342, 17}, "MA", 315100, -97600, {151, 158, 171, 174, 186, 204, 222, 226, 221, 206, 182, 162}},
    {{1383, 5}, {1388, 12}, "EG", 300400, 312400, {138, 148, 176, 217, 251, 280, 289, 288, 272, 241, 192, 151}},
    {{1400, 8}, {1388, 12}, "EG", 272600, 338100, {175, 182, 202, 234, 265, 287, 302, 304, 285, 261, 224, 191}},
    {{1408, 15}, {1388, 12}, "EG", 279100, 343300, {177, 187, 216, 257, 294, 322, 332, 334, 316, 282, 232, 192}},
    {{1423, 5}, {1428, 12}, "TN", 368200, 101600, {121, 122, 138, 160, 196, 235, 262, 270, 245, 212, 167, 134}},
    {{1440, 7}, {1447, 14}, "KE", -12900, 368200, {195, 205, 206, 197, 188, 177, 168, 171, 184, 192, 186, 188}},
    {{1461, 9}, {1470, 19}, "ZA", -339300, 184200, {192, 195, 182, 164, 149, 135, 128, 130, 139, 152, 168, 184}},
    {{1489, 12}, {1470, 19}, "ZA", -262000, 280400, {192, 189, 175, 148, 115, 85, 85, 115, 154, 171, 180, 189}},
    {{1501, 5}, {1506, 12}, "NG", 65200, 33800, {269, 278, 280, 278, 272, 261, 251, 248, 252, 261, 271, 271}},
    {{1518, 5}, {1523, 12}, "GH", 55600, -2000, {268, 274, 278, 278, 272, 258, 245, 239, 246, 258, 269, 271}},
    {{1535, 5}, {1540, 12}, "SN", 147200, -174700, {212, 207, 208, 211, 224, 247, 264, 270, 274, 275, 262, 237}},
    {{1552, 11}, {1563, 18}, "ET", 90300, 387400, {148, 159, 167, 168, 169, 156, 145, 145, 146, 144, 142, 142}},
    {{1581, 6}, {1587, 12}, "IN", 190800, 728800, {238, 244, 262, 278, 290, 282, 270, 265, 269, 278, 267, 248}},
    {{1599, 9}, {1587, 12}, "IN", 129700, 775900, {210, 234, 258, 269, 261, 239, 230, 227, 229, 226, 214, 204}},
    {{1608, 3}, {1587, 12}, "IN", 153000, 740100, {251, 255, 267, 281, 287, 268, 259, 257, 261, 270, 268, 258}},
    {{1611, 5}, {1587, 12}, "IN", 286600, 772300, {136, 170, 225, 291, 328, 334, 308, 297, 288, 254, 198, 149}},
    {{1616, 7}, {1587, 12}, "IN", 225700, 883600, {188, 222, 269, 296, 302, 296, 288, 287, 284, 271, 237, 197}},
    {{1623, 9}, {1632, 14}, "NP", 277200, 853200, {108, 128, 167, 201, 216, 231, 232, 232, 222, 194, 154, 121}},
    {{1646, 7}, {1653, 12}, "LK", 69300, 798500, {268, 275, 282, 280, 279, 272, 269, 268, 268, 266, 264, 264}},
    {{1665, 5}, {1670, 10}, "BD", 237200, 904100, {182, 214, 259, 281, 286, 287, 284, 286, 282, 272, 237, 196}},
    {{1680, 7}, {1687, 12}, "PK", 248600, 670100, {196, 215, 250, 279, 298, 304, 294, 282, 282, 280, 249, 209}},
    {{1699, 6}, {1687, 12}, "PK", 315500, 743400, {121, 152, 204, 269, 318, 334, 314, 304, 291, 246, 185, 134}},
    {{1705, 7}, {1712, 12}, "TH", 137500, 1005200, {265, 280, 294, 307, 301, 296, 292, 290, 285, 280, 272, 260}},
    {{1724, 10}, {1712, 12}, "TH", 187900, 989800, {220, 247, 282, 309, 298, 292, 287, 281, 276, 266, 241, 214}},
    {{1734, 6}, {1712, 12}, "TH", 78900, 984000, {267, 272, 277, 280, 278, 278, 275, 272, 269, 266, 267, 266}},
    {{1740, 9}, {1712, 12}, "TH", 95300, 1000600, {262, 268, 275, 282, 282, 282, 278, 276, 272, 268, 267, 265}},
    {{1749, 16}, {1765, 16}, "VN", 108200, 1066300, {265, 274, 286, 295, 289, 278, 272, 272, 271, 269, 268, 262}},
    {{1781, 5}, {1712, 12}, "VN", 210300, 1058500, {169, 182, 209, 248, 278, 296, 296, 289, 277, 252, 217, 181}},
    {{1786, 7}, {1765, 16}, "VN", 160500, 1082000, {219, 227, 242, 266, 284, 296, 296, 292, 279, 262, 246, 225}},
    {{1793, 6}, {1765, 16}, "VN", 158800, 1083400, {221, 229, 245, 267, 285, 297, 297, 294, 279, 262, 246, 227}},
    {{1799, 12}, {1811, 17}, "MY", 31400, 1016900, {262, 267, 269, 271, 272, 272, 268, 269, 266, 265, 262, 260}},
    {{1828, 6}, {1811, 17}, "MY", 54100, 1003300, {272, 277, 279, 279, 281, 281, 278, 277, 272, 270, 269, 269}},
    {{1834, 9}, {1843, 14}, "SG", 13500, 1038200, {259, 262, 268, 272, 276, 277, 272, 272, 270, 269, 265, 260}},
    {{1857, 15}, {1872, 13}, "ID", -86500, 1152200, {267, 269, 270, 272, 268, 262, 252, 250, 252, 260, 266, 267}},
    {{1885, 7}, {1892, 12}, "ID", -62100, 1068500, {262, 262, 267, 270, 271, 269, 267, 270, 274, 274, 270, 266}},
    {{1904, 10}, {1892, 12}, "ID", -78000, 1103700, {258, 259, 262, 265, 264, 258, 249, 246, 251, 258, 261, 259}},
    {{1914, 6}, {1920, 11}, "PH", 146000, 1209800, {262, 269, 281, 295, 296, 287, 279, 276, 277, 279, 276, 266}},
    {{1931, 4}, {1920, 11}, "PH", 103200, 1239000, {262, 264, 270, 279, 282, 280, 277, 279, 277, 275, 272, 267}},
    {{1935, 10}, {1945, 15}, "KH", 115600, 1049300, {269, 284, 298, 304, 296, 289, 284, 282, 279, 274, 270, 262}},
    {{1960, 9}, {1945, 15}, "KH", 133600, 1038600, {262, 282, 296, 302, 295, 290, 286, 282, 278, 272, 266, 255}},
    {{1969, 9}, {1978, 14}, "LA", 179700, 1026000, {222, 246, 272, 292, 285, 282, 280, 277, 276, 268, 246, 220}},
    {{1992, 6}, {1998, 11}, "MM", 168700, 961900, {242, 264, 292, 314, 297, 277, 274, 272, 275, 278, 268, 246}},
    {{2009, 7}, {2016, 13}, "CN", 399000, 1164100, {-38, 1, 67, 155, 222, 262, 275, 259, 209, 136, 41, -20}},
    {{2029, 8}, {2016, 13}, "CN", 312300, 1214700, {47, 61, 96, 149, 201, 240, 282, 279, 241, 191, 132, 72}},
    {{2037, 9}, {2016, 13}, "CN", 231300, 1132600, {146, 159, 189, 232, 265, 285, 295, 292, 279, 251, 205, 160}},
    {{2046, 8}, {2016, 13}, "CN", 225400, 1140600, {155, 166, 192, 230, 261, 280, 289, 287, 277, 252, 211, 169}},
    {{2054, 7}, {2016, 13}, "CN", 306600, 1040700, {65, 89, 130, 182, 228, 249, 262, 257, 222, 177, 131, 78}},
    {{2061, 9}, {2070, 14}, "HK", 223200, 1141700, {159, 168, 192, 227, 257, 276, 285, 282, 274, 251, 212, 172}},
    {{2084, 6}, {2090, 11}, "TW", 250500, 1215300, {156, 160, 180, 215, 248, 275, 292, 289, 270, 241, 209, 172}},
    {{2101, 5}, {2106, 10}, "KR", 375700, 1269800, {-34, -4, 50, 117, 172, 217, 247, 252, 204, 137, 61, -6}},
    {{2116, 5}, {2106, 10}, "KR", 351800, 1290700, {35, 52, 89, 134, 172, 205, 242, 258, 224, 174, 114, 58}},
    {{2121, 5}, {2126, 10}, "JP", 356900, 1396900, {46, 52, 85, 139, 182, 215, 252, 267, 232, 176, 122, 72}},
    {{2136, 5}, {2126, 10}, "JP", 346900, 1355000, {58, 62, 94, 151, 198, 236, 275, 290, 251, 188, 132, 81}},
    {{2141, 5}, {2126, 10}, "JP", 350100, 1357700, {44, 48, 81, 139, 184, 222, 262, 275, 235, 174, 118, 68}},
    {{2146, 7}, {2126, 10}, "JP", 336000, 1304200, {68, 77, 105, 154, 198, 235, 272, 284, 247, 192, 139, 90}},
    {{2153, 11}, {2164, 16}, "MN", 479000, 1069100, {-222, -177, -86, 12, 90, 144, 171, 148, 80, -6, -120, -193}},
    {{2180, 6}, {2186, 16}, "AU", -338700, 1512100, {219, 220, 210, 189, 166, 142, 132, 140, 158, 174, 188, 207}},
    {{2202, 9}, {2211, 19}, "AU", -378100, 1449600, {192, 196, 180, 152, 127, 104, 97, 105, 121, 139, 160, 176}},
    {{2230, 8}, {2238, 18}, "AU", -274700, 1530200, {248, 244, 231, 208, 180, 152, 145, 156, 184, 205, 221, 239}},
    {{2256, 5}, {2261, 15}, "AU", -319500, 1158600, {244, 246, 230, 198, 166, 142, 132, 136, 150, 169, 200, 222}},
    {{2276, 10}, {2238, 18}, "AU", -280200, 1534300, {242, 242, 231, 212, 192, 169, 161, 167, 185, 201, 216, 232}},
    {{2286, 8}, {2294, 16}, "NZ", -368700, 1747700, {195, 200, 187, 166, 145, 126, 116, 119, 131, 144, 160, 180}},
    {{2310, 10}, {2294, 16}, "NZ", -412900, 1747800, {158, 162, 152, 136, 121, 105, 97, 98, 107, 116, 129, 145}},
    {{2320, 10}, {2294, 16}, "NZ", -450300, 1686600, {145, 144, 122, 92, 56, 21, 11, 24, 49, 74, 104, 128}},
    {{2330, 11}, {2341, 19}, "MX", 194300, -991300, {131, 145, 162, 178, 185, 182, 172, 172, 169, 158, 145, 132}},
    {{2360, 11}, {2341, 19}, "MX", 206700, -1033500, {168, 182, 204, 228, 244, 235, 215, 215, 212, 204, 188, 172}},
    {{2371, 9}, {2380, 17}, "MX", 256700, -1003100, {141, 162, 194, 227, 254, 271, 272, 275, 250, 219, 179, 145}},
    {{2397, 6}, {2341, 19}, "MX", 170700, -967200, {178, 188, 204, 217, 217, 209, 202, 204, 202, 197, 189, 180}},
    {{2403, 16}, {2419, 14}, "MX", 206300, -870800, {237, 242, 247, 258, 268, 274, 276, 277, 272, 264, 252, 242}},
    {{2433, 7}, {2440, 14}, "MX", 209700, -896200, {230, 242, 258, 278, 291, 286, 281, 280, 275, 262, 248, 234}},
    {{2454, 9}, {2463, 18}, "CR", 99300, -840800, {197, 201, 208, 214, 212, 209, 206, 206, 205, 202, 202, 199}},
    {{2481, 11}, {2492, 14}, "PA", 89900, -795200, {262, 264, 266, 270, 266, 264, 262, 262, 261, 259, 259, 261}},
    {{2506, 7}, {2513, 14}, "CO", 47100, -740700, {144, 146, 146, 146, 144, 141, 140, 144, 146, 142, 142, 142}},
    {{2527, 9}, {2513, 14}, "CO", 62500, -755600, {192, 194, 195, 196, 196, 194, 194, 197, 195, 191, 192, 192}},
    {{2536, 9}, {2513, 14}, "CO", 103900, -754800, {272, 278, 280, 278, 275, 275, 274, 274, 271, 267, 267, 269}},
    {{2545, 7}, {2552, 15}, "VE", 104800, -668800, {208, 212, 220, 228, 230, 226, 222, 224, 226, 225, 221, 212}},
    {{2567, 5}, {2572, 17}, "EC", -2200, -785100, {112, 114, 115, 117, 119, 119, 118, 121, 118, 115, 112, 112}},
    {{2589, 4}, {2593, 12}, "PE", -120500, -770400, {217, 225, 222, 205, 186, 172, 165, 162, 162, 170, 182, 200}},
    {{2605, 5}, {2593, 12}, "PE", -135300, -719700, {101, 100, 99, 97, 92, 84, 82, 88, 97, 102, 106, 102}},
    {{2610, 6}, {2616, 14}, "BO", -165000, -681500, {100, 98, 97, 92, 82, 68, 65, 75, 85, 99, 105, 104}},
    {{2630, 8}, {2638, 16}, "CL", -334600, -706500, {225, 218, 201, 164, 122, 94, 85, 100, 122, 155, 185, 211}},
    {{2654, 11}, {2638, 16}, "CL", -330500, -716200, {165, 166, 160, 142, 126, 115, 108, 110, 116, 127, 139, 154}},
    {{2665, 12}, {2677, 30}, "AR", -346100, -583800, {235, 227, 212, 175, 141, 112, 102, 119, 134, 165, 192, 219}},
    {{2707, 8}, {2715, 25}, "AR", -314200, -641900, {237, 222, 208, 172, 136, 105, 97, 120, 146, 185, 212, 232}},
    {{2740, 7}, {2747, 25}, "AR", -328900, -688500, {245, 232, 206, 159, 118, 86, 78, 102, 131, 178, 211, 237}},
    {{2772, 10}, {2782, 18}, "UY", -349000, -561900, {221, 220, 209, 177, 146, 118, 106, 117, 127, 155, 179, 202}},
    {{2800, 10}, {2810, 17}, "BR", -235500, -466300, {227, 230, 222, 208, 182, 170, 166, 175, 184, 198, 210, 219}},
    {{2827, 14}, {2810, 17}, "BR", -229100, -431700, {267, 271, 262, 249, 228, 215, 210, 215, 220, 232, 245, 256}},
    {{2841, 14}, {2810, 17}, "BR", -276000, -485500, {244, 247, 240, 221, 192, 171, 162, 168, 178, 197, 216, 232}},
    {{2855, 6}, {2861, 14}, "BR", -80500, -348800, {270, 272, 272, 267, 261, 252, 246, 245, 252, 260, 265, 269}},
    {{2875, 9}, {2884, 17}, "BR", -37200, -385400, {271, 269, 267, 267, 268, 265, 262, 265, 267, 269, 272, 272}},
    {{2901, 13}, {2914, 16}, "US", 407100, -740100, {-4, 8, 49, 109, 165, 219, 247, 239, 199, 136, 82, 26}},
    {{2930, 5}, {2914, 16}, "US", 257700, -801900, {206, 212, 221, 236, 254, 270, 278, 279, 272, 259, 238, 218}},
    {{2935, 11}, {2946, 19}, "US", 340500, -1182400, {127, 136, 149, 168, 186, 206, 232, 239, 228, 197, 158, 125}},
    {{2965, 13}, {2946, 19}, "US", 377700, -1224200, {98, 110, 120, 128, 141, 154, 160, 164, 165, 152, 125, 101}},
    {{2978, 6}, {2984, 15}, "US", 302700, -977400, {102, 122, 162, 202, 242, 275, 291, 294, 262, 212, 156, 109}},
    {{2999, 6}, {3005, 14}, "US", 397400, -1049800, {-13, 2, 42, 86, 139, 192, 228, 216, 170, 102, 31, -18}},
    {{3019, 7}, {2946, 19}, "US", 476100, -1223300, {57, 62, 79, 98, 126, 152, 179, 181, 155, 112, 77, 51}},
    {{3026, 7}, {2984, 15}, "US", 418800, -876300, {-38, -28, 16, 78, 148, 214, 242, 234, 192, 124, 58, -9}},
    {{3033, 6}, {2914, 16}, "US", 423600, -710600, {-20, -5, 31, 86, 139, 192, 222, 216, 177, 118, 67, 11}},
    {{3039, 9}, {3048, 17}, "CA", 492500, -1231200, {45, 52, 69, 92, 125, 152, 178, 179, 152, 109, 68, 42}},
    {{3065, 7}, {3072, 15}, "CA", 436500, -793800, {-34, -36, -3, 54, 109, 171, 215, 217, 180, 116, 57, 1}},
    {{3087, 9}, {3072, 15}, "CA", 455100, -735500, {-96, -75, -16, 67, 138, 191, 215, 201, 155, 86, 24, -53}},
    {{3096, 6}, {3102, 14}, "CU", 231300, -823800, {222, 228, 237, 250, 265, 275, 281, 281, 274, 262, 247, 232}},
    {{3116, 13}, {3129, 21}, "DO", 184800, -699300, {239, 241, 246, 252, 259, 264, 266, 267, 265, 260, 252, 244}},
    {{3150, 8}, {3158, 19}, "PR", 184700, -661200, {246, 247, 252, 259, 267, 275, 277, 278, 276, 270, 261, 252}},
    {{3177, 6}, {3183, 14}, "BS", 250400, -773400, {222, 222, 226, 234, 249, 267, 276, 278, 274, 262, 247, 232}},
    {{3197, 10}, {3207, 16}, "BB", 131000, -596100, {255, 252, 255, 260, 266, 268, 268, 270, 272, 271, 266, 262}},
    {{3223, 10}, {1712, 12}, "TH", 199100, 998300, {209, 230, 261, 284, 282, 282, 279, 276, 272, 261, 232, 204}},
    {{3233, 3}, {1712, 12}, "TH", 193600, 984400, {207, 228, 262, 286, 277, 270, 264, 261, 260, 252, 230, 204}},
    {{3236, 9}, {1712, 12}, "TH", 75400, 990500, {265, 270, 275, 277, 276, 276, 272, 271, 266, 262, 262, 262}},
    {{3245, 9}, {1765, 16}, "VN", 122400, 1091900, {236, 244, 258, 276, 288, 289, 288, 288, 279, 267, 255, 241}},
    {{3254, 6}, {1945, 15}, "KH", 106100, 1041800, {264, 270, 278, 285, 281, 274, 270, 268, 267, 267, 268, 262}},
    {{3260, 13}, {1978, 14}, "LA", 198900, 1021400, {212, 234, 260, 277, 280, 282, 277, 274, 270, 257, 232, 206}},
    {{3273, 4}, {1872, 13}, "ID", -85100, 1152600, {260, 261, 262, 262, 258, 251, 242, 240, 244, 252, 259, 260}},
    {{3277, 6}, {1872, 13}, "ID", -86500, 1163200, {259, 259, 261, 262, 259, 252, 246, 246, 254, 262, 265, 261}},
    {{3283, 13}, {1872, 13}, "ID", -86500, 1151300, {267, 269, 270, 271, 268, 261, 252, 250, 252, 259, 265, 267}},
    {{3296, 9}, {3129, 21}, "DO", 184300, -689700, {249, 250, 254, 261, 267, 275, 279, 280, 276, 269, 261, 254}},
    {{3305, 7}, {3312, 17}, "GT", 145600, -907300, {161, 169, 177, 184, 182, 178, 177, 178, 174, 172, 166, 162}},
    {{3329, 5}, {3334, 15}, "NI", 124300, -868800, {275, 280, 285, 291, 282, 275, 280, 278, 267, 265, 268, 272}},
    {{3349, 7}, {3334, 15}, "NI", 119300, -859600, {259, 264, 272, 282, 279, 269, 266, 268, 265, 262, 262, 261}},
    {{3356, 6}, {3312, 17}, "GT", 169300, -898900, {229, 244, 262, 282, 289, 278, 272, 272, 266, 256, 242, 232}},
    {{3362, 4}, {2513, 14}, "CO", 34400, -765200, {219, 221, 222, 222, 224, 222, 222, 222, 220, 217, 217, 218}},
    {{3366, 11}, {2513, 14}, "CO", 112400, -742000, {255, 255, 257, 261, 267, 271, 270, 270, 268, 265, 264, 260}},
    {{3377, 8}, {2593, 12}, "PE", -164100, -715400, {149, 149, 148, 150, 147, 142, 141, 151, 158, 165, 162, 157}},
    {{3385, 9}, {3394, 16}, "PY", -252900, -576500, {276, 268, 261, 231, 194, 177, 172, 191, 207, 236, 251, 267}},
    {{3410, 16}, {1118, 12}, "GE", 416900, 448100, {0, 10, 58, 121, 164, 208, 242, 241, 195, 134, 66, 14}},
    {{3426, 7}, {1118, 12}, "GE", 422700, 427000, {28, 34, 71, 131, 176, 209, 234, 238, 200, 152, 92, 45}},
    {{3433, 5}, {713, 13}, "MK", 411200, 208000, {15, 24, 58, 99, 146, 185, 214, 217, 176, 130, 71, 27}},
    {{3438, 6}, {3444, 15}, "BA", 433400, 178100, {36, 49, 89, 130, 181, 216, 244, 242, 195, 145, 88, 48}},
    {{3459, 8}, {3444, 15}, "BA", 438500, 184100, {-8, 2, 42, 86, 137, 168, 189, 187, 146, 102, 45, 2}},
    {{3467, 11}, {1342, 17}, "MA", 351700, -52700, {91, 102, 124, 135, 164, 205, 241, 242, 212, 172, 131, 102}},
    {{3478, 3}, {1342, 17}, "MA", 340400, -50000, {108, 125, 148, 162, 195, 237, 271, 271, 242, 200, 152, 121}},
    {{3481, 13}, {3494, 20}, "TZ", -61700, 392000, {275, 278, 276, 267, 259, 251, 245, 245, 251, 259, 267, 272}},
    {{3514, 13}, {3494, 20}, "TZ", -67900, 392700, {276, 278, 275, 265, 258, 250, 244, 242, 249, 257, 266, 272}},
    {{3527, 7}, {3534, 14}, "UG", 3500, 325800, {219, 224, 222, 217, 215, 211, 207, 208, 211, 212, 212, 215}},
    {{3548, 6}, {3554, 13}, "RW", -19500, 300600, {202, 206, 202, 198, 200, 202, 205, 212, 208, 201, 195, 197}},
    {{3567, 7}, {3574, 14}, "CI", 53600, -40100, {261, 268, 271, 271, 264, 252, 244, 240, 244, 252, 260, 261}},
    {{3588, 7}, {1447, 14}, "KE", -40500, 396700, {276, 278, 282, 272, 261, 251, 242, 242, 250, 259, 268, 275}},
    {{3595, 8}, {3603, 15}, "NA", -225600, 170800, {232, 222, 211, 188, 158, 128, 126, 152, 191, 215, 227, 238}},
    {{3618, 10}, {3628, 16}, "MU", -201600, 575000, {255, 256, 252, 246, 230, 214, 205, 204, 209, 219, 232, 247}},
    {{3644, 5}, {3649, 15}, "MV", 41800, 735100, {267, 271, 276, 279, 277, 275, 272, 271, 268, 268, 266, 265}},
    {{3664, 11}, {3675, 14}, "RE", -208800, 554500, {262, 264, 261, 254, 238, 222, 214, 212, 218, 227, 239, 252}},
    {{3689, 7}, {3696, 14}, "NC", -222800, 1664600, {252, 257, 251, 240, 225, 212, 202, 199, 206, 218, 231, 244}},
    {{3710, 4}, {3714, 12}, "FJ", -181400, 1784400, {262, 265, 264, 258, 248, 240, 232, 229, 232, 237, 248, 256}},
    {{3726, 4}, {3714, 12}, "FJ", -177700, 1774300, {267, 268, 266, 261, 250, 242, 234, 234, 240, 248, 257, 265}},
    {{3730, 8}, {3738, 16}, "US", 213100, -1578600, {224, 221, 222, 227, 235, 245, 250, 254, 255, 251, 242, 231}},
    {{3754, 27}, {2440, 14}, "MX", 167400, -926400, {125, 137, 150, 162, 162, 155, 152, 152, 150, 145, 135, 129}},
    {{3781, 15}, {2341, 19}, "MX", 206500, -1052200, {221, 222, 226, 241, 257, 269, 272, 272, 270, 264, 245, 228}},
    {{3796, 5}, {2419, 14}, "MX", 202100, -874600, {236, 241, 247, 258, 269, 272, 275, 276, 272, 262, 251, 242}},
    {{3801, 12}, {2810, 17}, "BR", -300300, -512300, {249, 247, 237, 207, 170, 146, 141, 156, 168, 195, 217, 237}},
    {{3813, 14}, {2810, 17}, "BR", -199200, -439400, {226, 230, 224, 214, 192, 177, 176, 188, 205, 218, 219, 220}},
    {{3827, 5}, {2884, 17}, "BR", -57900, -352100, {266, 267, 267, 265, 262, 254, 248, 248, 254, 259, 262, 265}},
    {{3832, 8}, {3840, 13}, "BR", -129700, -385000, {262, 265, 266, 261, 254, 245, 238, 237, 242, 250, 256, 261}},
    {{3853, 6}, {3859, 14}, "BR", -31000, -600200, {264, 264, 265, 265, 265, 265, 267, 274, 277, 279, 275, 269}},
    {{3873, 22}, {2513, 14}, "CO", 62100, -755700, {192, 194, 195, 196, 196, 194, 194, 197, 195, 191, 192, 192}},
    {{3895, 7}, {1632, 14}, "NP", 282100, 839900, {118, 132, 167, 202, 226, 248, 252, 252, 242, 207, 166, 135}},
    {{3902, 7}, {1587, 12}, "IN", 130800, 802700, {248, 257, 275, 295, 308, 307, 298, 292, 288, 276, 262, 252}},
    {{3909, 4}, {1587, 12}, "IN", 185200, 738600, {215, 232, 264, 285, 282, 261, 245, 240, 242, 248, 232, 212}},
    {{3913, 9}, {1587, 12}, "IN", 173800, 784900, {226, 255, 288, 312, 325, 290, 266, 259, 262, 255, 235, 218}},
    {{3922, 9}, {1587, 12}, "IN", 230300, 725700, {199, 222, 271, 311, 332, 325, 294, 282, 289, 280, 242, 208}},
    {{3931, 6}, {1587, 12}, "IN", 269100, 757900, {144, 178, 236, 294, 332, 330, 296, 281, 282, 258, 202, 157}},
    {{3937, 8}, {1587, 12}, "IN", 316300, 748700, {117, 148, 199, 262, 312, 328, 305, 296, 282, 239, 181, 131}},
    {{3945, 8}, {1587, 12}, "IN", 253200, 830000, {158, 192, 251, 308, 334, 329, 299, 292, 286, 262, 215, 172}},
    {{3953, 11}, {1587, 12}, "IN", 119300, 798300, {249, 258, 274, 291, 302, 300, 295, 291, 285, 275, 261, 251}},
    {{3964, 5}, {1587, 12}, "IN", 99900, 762700, {265, 271, 279, 281, 276, 261, 255, 254, 258, 261, 264, 264}},
    {{3969, 9}, {1920, 11}, "PH", 93100, 1233100, {266, 268, 274, 284, 285, 280, 276, 277, 276, 275, 274, 269}},
    {{3978, 7}, {1920, 11}, "PH", 98600, 1260500, {259, 259, 262, 268, 272, 274, 274, 277, 275, 271, 267, 262}},
    {{3985, 24}, {1765, 16}, "VN", 107900, 1067500, {264, 272, 285, 294, 289, 278, 272, 272, 271, 270, 268, 262}},
    {{4009, 6}, {1765, 16}, "VN", 109500, 1082900, {252, 256, 266, 279, 282, 280, 276, 276, 274, 270, 266, 257}},
    {{4015, 8}, {1765, 16}, "VN", 103500, 1070800, {252, 256, 266, 279, 281, 277, 272, 271, 269, 268, 267, 258}},
    {{4023, 4}, {4027, 11}, "UA", 504500, 305200, {-38, -33, 15, 89, 152, 182, 201, 192, 137, 80, 17, -25}},
    {{4038, 4}, {4027, 11}, "UA", 498400, 240300, {-28, -19, 24, 86, 140, 166, 186, 179, 132, 85, 29, -15}},
    {{4042, 5}, {4047, 12}, "BY", 539000, 275600, {-49, -49, -5, 70, 130, 160, 181, 170, 117, 62, 4, -38}},
    {{4059, 10}, {4069, 15}, "MD", 470100, 288600, {-20, -8, 39, 106, 167, 202, 222, 216, 162, 105, 42, -8}},
    {{4084, 6}, {4090, 13}, "RU", 557500, 376200, {-72, -76, -18, 64, 132, 170, 192, 169, 112, 52, -18, -59}},
    {{4103, 16}, {4090, 13}, "RU", 599300, 303200, {-62, -66, -21, 44, 102, 142, 172, 155, 105, 52, -4, -43}},
};
const std::size_t citiesCount = 269;

const CityName cityNames[] = {
    {{4119, 9}, 229, 1},
    {{4128, 8}, 229, 1},
    {{4136, 11}, 82, 1},
    {{4147, 16}, 103, 1},
    {{4163, 8}, 195, 1},
    {{4171, 11}, 91, 1},
    {{4182, 7}, 101, 1},
    {{4189, 10}, 79, 1},
    {{4199, 16}, 242, 1},
    {{4215, 11}, 216, 1},
    {{4226, 14}, 252, 1},
    {{4240, 10}, 254, 1},
    {{4250, 14}, 16, 1},
    {{4264, 5}, 171, 1},
    {{4269, 12}, 82, 1},
    {{4281, 8}, 73, 1},
    {{4289, 10}, 73, 1},
    {{4299, 4}, 252, 1},
    {{4303, 5}, 101, 1},
    {{4308, 9}, 84, 1},
    {{4317, 9}, 254, 1},
    {{4326, 5}, 195, 1},
    {{4331, 6}, 229, 1},
    {{4337, 6}, 229, 1},
    {{4343, 9}, 229, 1},
    {{4352, 7}, 229, 0},
    {{4359, 7}, 229, 1},
    {{4366, 8}, 229, 1},
    {{4374, 9}, 229, 1},
    {{4383, 8}, 229, 1},
    {{4391, 8}, 229, 1},
    {{4399, 15}, 229, 1},
    {{4414, 7}, 229, 1},
    {{4421, 6}, 229, 1},
    {{4427, 7}, 229, 1},
    {{4434, 7}, 229, 1},
    {{4441, 7}, 229, 1},
    {{4448, 6}, 229, 1},
    {{4454, 12}, 229, 1},
    {{4466, 3}, 229, 1},
    {{4469, 10}, 82, 1},
    {{4479, 9}, 82, 1},
    {{4488, 8}, 82, 1},
    {{4496, 13}, 82, 1},
    {{4509, 9}, 82, 1},
    {{4518, 9}, 82, 1},
    {{4527, 8}, 82, 1},
    {{4535, 9}, 82, 1},
    {{4544, 9}, 82, 0},
    {{4553, 17}, 82, 1},
    {{4570, 42}, 82, 1},
    {{4612, 9}, 82, 1},
    {{4621, 8}, 82, 1},
    {{4629, 8}, 82, 1},
    {{4637, 8}, 82, 1},
    {{4645, 9}, 82, 1},
    {{4654, 9}, 82, 1},
    {{4663, 7}, 82, 1},
    {{4670, 8}, 82, 1},
    {{4678, 7}, 82, 1},
    {{4685, 4}, 206, 1},
    {{4689, 6}, 82, 1},
    {{4695, 7}, 229, 1},
    {{4702, 6}, 229, 1},
    {{4708, 3}, 101, 1},
    {{4711, 5}, 101, 0},
    {{4716, 13}, 252, 1},
    {{4729, 4}, 101, 1},
    {{4733, 9}, 217, 1},
    {{4742, 15}, 89, 1},
    {{4757, 8}, 84, 1},
    {{4765, 8}, 84, 1},
    {{4773, 9}, 84, 1},
    {{4782, 7}, 84, 1},
    {{4789, 9}, 84, 1},
    {{4798, 6}, 46, 1},
    {{4804, 3}, 103, 1},
    {{4807, 11}, 103, 0},
    {{4818, 12}, 103, 1},
    {{4830, 12}, 103, 1},
    {{4842, 11}, 103, 1},
    {{4853, 12}, 103, 1},
    {{4865, 12}, 103, 1},
    {{4877, 9}, 103, 1},
    {{4886, 12}, 103, 1},
    {{4898, 10}, 103, 1},
    {{4908, 10}, 103, 1},
    {{4918, 10}, 103, 1},
    {{4928, 11}, 103, 1},
    {{4939, 9}, 103, 1},
    {{4948, 11}, 103, 1},
    {{4959, 10}, 103, 1},
    {{4969, 6}, 69, 1},
    {{4975, 7}, 69, 1},
    {{4982, 10}, 103, 1},
    {{4992, 10}, 103, 1},
    {{5002, 9}, 82, 1},
    {{5011, 6}, 69, 1},
    {{5011, 6}, 183, 1},
    {{5017, 6}, 29, 1},
    {{5023, 14}, 16, 1},
    {{5037, 10}, 16, 1},
    {{5047, 5}, 40, 1},
    {{5052, 5}, 40, 1},
    {{5057, 5}, 40, 1},
    {{5062, 11}, 252, 1},
    {{5073, 3}, 91, 1},
    {{5076, 7}, 91, 1},
    {{5083, 8}, 91, 1},
    {{5091, 6}, 91, 0},
    {{5097, 13}, 91, 1},
    {{5110, 12}, 91, 1},
    {{5122, 7}, 91, 1},
    {{5129, 8}, 91, 1},
    {{5137, 7}, 91, 1},
    {{5144, 6}, 91, 1},
    {{5150, 7}, 91, 1},
    {{5157, 15}, 268, 1},
    {{5172, 3}, 7, 1},
    {{5175, 5}, 30, 1},
    {{5180, 10}, 252, 1},
    {{5190, 11}, 252, 1},
    {{5201, 11}, 252, 1},
    {{5212, 11}, 252, 1},
    {{5223, 11}, 252, 1},
    {{5234, 9}, 252, 1},
    {{5243, 11}, 252, 1},
    {{5254, 10}, 252, 1},
    {{5264, 10}, 252, 1},
    {{5274, 9}, 252, 1},
    {{5283, 9}, 252, 1},
    {{5292, 8}, 252, 1},
    {{5300, 18}, 252, 1},
    {{5318, 9}, 252, 0},
    {{5327, 11}, 69, 1},
    {{5338, 18}, 252, 1},
    {{5356, 16}, 252, 1},
    {{5372, 12}, 16, 1},
    {{5384, 5}, 64, 1},
    {{5389, 6}, 91, 1},
    {{5395, 9}, 153, 1},
    {{5404, 9}, 153, 1},
    {{5413, 10}, 252, 1},
    {{5423, 5}, 101, 1},
    {{5428, 6}, 101, 1},
    {{5434, 10}, 252, 1},
    {{5444, 17}, 252, 1},
    {{5461, 10}, 252, 1},
    {{5471, 6}, 220, 1},
    {{5477, 4}, 101, 1},
    {{5481, 5}, 101, 1},
    {{5486, 6}, 101, 1},
    {{5492, 3}, 153, 1},
    {{5495, 6}, 153, 1},
    {{5501, 6}, 153, 1},
    {{5507, 5}, 153, 1},
    {{5512, 7}, 153, 1},
    {{5519, 4}, 101, 1},
    {{5523, 5}, 101, 1},
    {{5528, 5}, 101, 1},
    {{5533, 11}, 94, 1},
    {{5544, 12}, 94, 1},
    {{5556, 12}, 94, 1},
    {{5568, 10}, 93, 1},
    {{5578, 7}, 85, 1},
    {{5585, 8}, 85, 1},
    {{5593, 3}, 79, 1},
    {{5596, 7}, 79, 1},
    {{5603, 12}, 89, 1},
    {{5615, 6}, 84, 1},
    {{5621, 6}, 84, 1},
    {{5627, 7}, 216, 1},
    {{5634, 7}, 2, 0},
    {{5641, 8}, 94, 1},
    {{5649, 8}, 94, 1},
    {{5657, 12}, 48, 1},
    {{5669, 8}, 79, 1},
    {{5677, 7}, 79, 1},
    {{5684, 7}, 79, 1},
    {{5691, 6}, 79, 1},
    {{5697, 6}, 79, 1},
    {{5703, 6}, 79, 1},
    {{5709, 6}, 79, 0},
    {{5715, 7}, 93, 1},
    {{5722, 6}, 85, 1},
    {{5728, 7}, 92, 1},
    {{5735, 16}, 98, 1},
    {{5751, 3}, 87, 1},
    {{5754, 9}, 252, 1},
    {{5763, 10}, 252, 1},
    {{5773, 10}, 252, 1},
    {{5783, 8}, 252, 1},
    {{5791, 9}, 252, 1},
    {{5800, 4}, 87, 1},
    {{5804, 5}, 87, 1},
    {{5809, 6}, 87, 1},
    {{5815, 5}, 87, 1},
    {{5820, 5}, 87, 1},
    {{5825, 5}, 87, 1},
    {{5830, 13}, 16, 1},
    {{5843, 12}, 16, 1},
    {{5855, 13}, 16, 1},
    {{5868, 6}, 19, 1},
    {{5874, 8}, 19, 1},
    {{5882, 6}, 254, 1},
    {{5888, 7}, 19, 1},
    {{5895, 7}, 19, 1},
    {{5902, 3}, 252, 1},
    {{5905, 8}, 252, 1},
    {{5913, 9}, 252, 1},
    {{5922, 10}, 252, 1},
    {{5932, 7}, 92, 1},
    {{5939, 14}, 16, 1},
    {{5953, 9}, 16, 1},
    {{5962, 10}, 16, 1},
    {{5972, 10}, 16, 1},
    {{5982, 11}, 254, 1},
    {{5993, 10}, 16, 1},
    {{6003, 10}, 254, 1},
    {{6013, 3}, 87, 1},
    {{6016, 5}, 87, 0},
    {{6021, 6}, 87, 1},
    {{6027, 5}, 87, 1},
    {{6032, 17}, 200, 1},
    {{6049, 16}, 202, 1},
    {{6065, 15}, 202, 1},
    {{6080, 15}, 117, 1},
    {{6095, 17}, 117, 1},
    {{6112, 15}, 202, 1},
    {{6127, 15}, 117, 1},
    {{6142, 23}, 115, 1},
    {{6165, 23}, 200, 1},
    {{6188, 19}, 116, 1},
    {{6207, 10}, 201, 1},
    {{6217, 18}, 114, 1},
    {{6235, 8}, 229, 1},
    {{6243, 12}, 82, 1},
    {{6255, 7}, 254, 1},
    {{6262, 10}, 254, 1},
    {{6272, 8}, 254, 0},
    {{6280, 9}, 254, 1},
    {{6289, 10}, 254, 1},
    {{6299, 9}, 254, 1},
    {{6308, 9}, 254, 1},
    {{6317, 10}, 254, 1},
    {{6327, 6}, 254, 1},
    {{6333, 8}, 254, 1},
    {{6341, 3}, 16, 1},
    {{6344, 13}, 16, 1},
    {{6357, 13}, 16, 1},
    {{6370, 8}, 16, 1},
    {{6378, 9}, 16, 1},
    {{6387, 10}, 16, 1},
    {{6397, 9}, 16, 1},
    {{6406, 8}, 16, 1},
    {{6414, 10}, 16, 1},
    {{6424, 12}, 16, 1},
    {{6436, 12}, 16, 1},
    {{6448, 13}, 16, 1},
    {{6461, 8}, 16, 1},
    {{6469, 9}, 16, 0},
    {{6478, 10}, 16, 1},
    {{6488, 11}, 16, 1},
    {{6499, 10}, 16, 1},
    {{6509, 10}, 16, 1},
    {{6519, 10}, 16, 1},
    {{6529, 10}, 16, 1},
    {{6539, 10}, 16, 1},
    {{6549, 9}, 16, 1},
    {{6558, 10}, 16, 1},
    {{6568, 10}, 16, 1},
    {{6578, 9}, 16, 1},
    {{6587, 8}, 16, 1},
    {{6595, 10}, 16, 1},
    {{6605, 12}, 16, 1},
    {{6617, 11}, 16, 1},
    {{6628, 10}, 16, 1},
    {{6638, 11}, 254, 1},
    {{6649, 10}, 16, 1},
    {{6659, 13}, 16, 1},
    {{6672, 9}, 40, 1},
    {{6681, 14}, 28, 1},
    {{6695, 12}, 71, 1},
    {{6707, 9}, 210, 1},
    {{6716, 11}, 43, 1},
    {{6727, 6}, 87, 1},
    {{6733, 8}, 33, 1},
    {{6741, 11}, 46, 1},
    {{6752, 5}, 89, 1},
    {{6757, 7}, 46, 1},
    {{6764, 10}, 30, 1},
    {{6774, 4}, 89, 1},
    {{6778, 11}, 185, 1},
    {{6789, 5}, 139, 1},
    {{6794, 8}, 91, 1},
    {{6802, 5}, 87, 1},
    {{6807, 4}, 119, 1},
    {{6811, 9}, 238, 1},
    {{6820, 4}, 119, 1},
    {{6824, 10}, 16, 1},
    {{6834, 7}, 46, 1},
    {{6841, 8}, 46, 1},
    {{6849, 8}, 46, 1},
    {{6857, 9}, 46, 1},
    {{6866, 7}, 46, 1},
    {{6873, 7}, 46, 1},
    {{6880, 8}, 46, 1},
    {{6888, 7}, 46, 0},
    {{6895, 8}, 46, 1},
    {{6903, 8}, 46, 1},
    {{6911, 7}, 46, 1},
    {{6918, 19}, 210, 1},
    {{6937, 7}, 210, 0},
    {{6944, 17}, 210, 1},
    {{6961, 17}, 210, 1},
    {{6978, 17}, 210, 1},
    {{6995, 20}, 210, 1},
    {{7015, 17}, 210, 1},
    {{7032, 13}, 103, 1},
    {{7045, 11}, 220, 1},
    {{7056, 20}, 153, 1},
    {{7076, 8}, 64, 1},
    {{7084, 10}, 187, 1},
    {{7094, 7}, 82, 1},
    {{7101, 3}, 216, 1},
    {{7104, 7}, 98, 1},
    {{7111, 8}, 85, 1},
    {{7119, 8}, 85, 1},
    {{7127, 8}, 85, 1},
    {{7135, 9}, 85, 1},
    {{7144, 8}, 85, 1},
    {{7152, 7}, 216, 1},
    {{7159, 8}, 216, 1},
    {{7167, 6}, 216, 1},
    {{7173, 7}, 216, 1},
    {{7180, 7}, 216, 1},
    {{7187, 9}, 216, 1},
    {{7196, 8}, 216, 1},
    {{7204, 8}, 216, 0},
    {{7212, 7}, 216, 1},
    {{7219, 7}, 216, 1},
    {{7226, 6}, 216, 1},
    {{7232, 8}, 181, 1},
    {{7240, 8}, 79, 1},
    {{7248, 7}, 216, 1},
    {{7255, 7}, 216, 1},
    {{7262, 9}, 92, 1},
    {{7271, 11}, 92, 1},
    {{7282, 11}, 92, 1},
    {{7293, 5}, 64, 1},
    {{7298, 7}, 187, 1},
    {{7305, 8}, 5, 1},
    {{7313, 7}, 55, 1},
    {{7320, 7}, 55, 1},
    {{7327, 5}, 64, 1},
    {{7332, 4}, 64, 1},
    {{7336, 6}, 217, 1},
    {{7342, 9}, 217, 1},
    {{7351, 9}, 217, 1},
    {{7360, 10}, 217, 1},
    {{7370, 10}, 31, 1},
    {{7380, 6}, 31, 1},
    {{7386, 9}, 217, 1},
    {{7395, 8}, 217, 1},
    {{7403, 9}, 217, 1},
    {{7412, 8}, 45, 1},
    {{7420, 5}, 187, 1},
    {{7425, 6}, 187, 1},
    {{7431, 7}, 62, 1},
    {{7438, 7}, 45, 1},
    {{7445, 11}, 187, 1},
    {{7456, 3}, 217, 1},
    {{7459, 9}, 104, 1},
    {{7468, 8}, 217, 0},
    {{7476, 9}, 217, 1},
    {{7485, 8}, 217, 1},
    {{7493, 9}, 217, 1},
    {{7502, 8}, 217, 1},
    {{7510, 9}, 217, 1},
    {{7519, 10}, 217, 1},
    {{7529, 8}, 217, 1},
    {{7537, 9}, 217, 1},
    {{7546, 10}, 217, 1},
    {{7556, 7}, 217, 1},
    {{7563, 8}, 217, 1},
    {{7571, 8}, 217, 1},
    {{7579, 8}, 217, 1},
    {{7587, 8}, 217, 1},
    {{7595, 5}, 187, 1},
    {{7600, 5}, 46, 1},
    {{7605, 6}, 46, 1},
    {{7611, 6}, 40, 1},
    {{7617, 6}, 40, 1},
    {{7623, 8}, 157, 1},
    {{7631, 4}, 40, 1},
    {{7635, 5}, 40, 1},
    {{7640, 6}, 40, 1},
    {{7646, 6}, 40, 1},
    {{7652, 5}, 40, 1},
    {{7657, 8}, 40, 1},
    {{7665, 6}, 40, 1},
    {{7671, 5}, 40, 1},
    {{7676, 5}, 40, 1},
    {{7681, 5}, 40, 1},
    {{7686, 6}, 40, 1},
    {{7692, 5}, 40, 1},
    {{7697, 3}, 40, 1},
    {{7700, 5}, 40, 1},
    {{7705, 6}, 40, 1},
    {{7711, 7}, 40, 1},
    {{7718, 7}, 40, 1},
    {{7725, 6}, 40, 1},
    {{7731, 7}, 40, 1},
    {{7738, 6}, 40, 0},
    {{7744, 7}, 40, 1},
    {{7751, 6}, 40, 1},
    {{7757, 6}, 40, 1},
    {{7763, 7}, 40, 1},
    {{7770, 7}, 40, 1},
    {{7777, 6}, 40, 1},
    {{7783, 5}, 40, 1},
    {{7788, 10}, 103, 1},
    {{7798, 3}, 40, 1},
    {{7801, 3}, 254, 1},
    {{7804, 7}, 46, 1},
    {{7811, 8}, 46, 1},
    {{7819, 7}, 46, 1},
    {{7826, 8}, 153, 0},
    {{7834, 7}, 153, 1},
    {{7841, 9}, 153, 1},
    {{7850, 20}, 19, 1},
    {{7870, 15}, 20, 1},
    {{7885, 3}, 82, 1},
    {{7888, 8}, 153, 1},
    {{7896, 3}, 187, 1},
    {{7899, 6}, 187, 0},
    {{7905, 7}, 187, 1},
    {{7912, 12}, 187, 1},
    {{7924, 5}, 195, 1},
    {{7929, 17}, 159, 1},
    {{7946, 5}, 95, 1},
    {{7951, 6}, 220, 1},
    {{7957, 7}, 159, 1},
    {{7964, 7}, 220, 1},
    {{7971, 7}, 153, 1},
    {{7978, 8}, 153, 1},
    {{7986, 6}, 153, 1},
    {{7992, 11}, 147, 1},
    {{8003, 6}, 144, 1},
    {{8009, 5}, 64, 1},
    {{8014, 5}, 187, 1},
    {{8019, 6}, 144, 1},
    {{8025, 6}, 220, 1},
    {{8031, 7}, 77, 1},
    {{8038, 59}, 77, 1},
    {{8097, 6}, 77, 1},
    {{8103, 3}, 46, 1},
    {{8106, 5}, 47, 1},
    {{8111, 5}, 47, 1},
    {{8116, 9}, 101, 1},
    {{8125, 7}, 91, 1},
    {{8132, 7}, 91, 1},
    {{8139, 13}, 46, 1},
    {{8152, 12}, 126, 1},
    {{8164, 5}, 78, 1},
    {{8169, 13}, 38, 1},
    {{8182, 11}, 6, 1},
    {{8193, 5}, 11, 1},
    {{8198, 12}, 6, 1},
    {{8210, 14}, 163, 1},
    {{8224, 13}, 4, 1},
    {{8237, 14}, 4, 1},
    {{8251, 13}, 4, 1},
    {{8264, 7}, 76, 1},
    {{8271, 16}, 240, 1},
    {{8287, 7}, 11, 1},
    {{8294, 8}, 134, 1},
    {{8302, 4}, 78, 1},
    {{8306, 9}, 134, 1},
    {{8315, 8}, 134, 1},
    {{8323, 12}, 105, 1},
    {{8335, 9}, 192, 1},
    {{8344, 7}, 88, 1},
    {{8351, 3}, 44, 1},
    {{8354, 5}, 44, 1},
    {{8359, 9}, 105, 1},
    {{8368, 6}, 164, 1},
    {{8374, 4}, 78, 1},
    {{8378, 5}, 245, 1},
    {{8383, 6}, 11, 1},
    {{8389, 7}, 17, 1},
    {{8396, 4}, 245, 1},
    {{8400, 17}, 70, 1},
    {{8417, 14}, 243, 1},
    {{8431, 8}, 114, 1},
    {{8439, 8}, 114, 1},
    {{8447, 6}, 174, 1},
    {{8453, 6}, 88, 1},
    {{8459, 7}, 88, 1},
    {{8466, 3}, 78, 1},
    {{8469, 8}, 134, 1},
    {{8477, 8}, 134, 1},
    {{8485, 4}, 78, 1},
    {{8489, 5}, 78, 1},
    {{8494, 4}, 78, 1},
    {{8498, 5}, 78, 1},
    {{8503, 5}, 78, 1},
    {{8508, 4}, 78, 0},
    {{8512, 5}, 78, 1},
    {{8517, 5}, 78, 1},
    {{8522, 5}, 78, 1},
    {{8527, 4}, 78, 1},
    {{8531, 5}, 78, 1},
    {{8536, 4}, 78, 1},
    {{8540, 15}, 173, 1},
    {{8555, 8}, 255, 1},
    {{8563, 11}, 173, 1},
    {{8574, 6}, 38, 1},
    {{8580, 8}, 6, 1},
    {{8588, 6}, 73, 1},
    {{8594, 7}, 73, 1},
    {{8601, 12}, 4, 1},
    {{8613, 10}, 26, 1},
    {{8623, 4}, 125, 2},
    {{8623, 4}, 208, 3},
    {{8627, 13}, 125, 0},
    {{8640, 8}, 37, 1},
    {{8648, 9}, 6, 1},
    {{8657, 7}, 73, 1},
    {{8664, 10}, 173, 1},
    {{8674, 12}, 173, 1},
    {{8686, 10}, 173, 1},
    {{8696, 10}, 173, 1},
    {{8706, 10}, 173, 1},
    {{8716, 6}, 38, 1},
    {{8722, 10}, 4, 1},
    {{8732, 7}, 38, 1},
    {{8739, 6}, 104, 1},
    {{8745, 7}, 114, 1},
    {{8752, 12}, 202, 1},
    {{8764, 14}, 105, 1},
    {{8778, 12}, 202, 1},
    {{8790, 16}, 202, 1},
    {{8806, 13}, 202, 1},
    {{8819, 16}, 202, 1},
    {{8835, 12}, 117, 1},
    {{8847, 12}, 117, 1},
    {{8859, 11}, 117, 1},
    {{8870, 10}, 117, 1},
    {{8880, 9}, 117, 1},
    {{8889, 13}, 117, 1},
    {{8902, 13}, 201, 1},
    {{8915, 13}, 201, 1},
    {{8928, 7}, 255, 1},
    {{8935, 7}, 255, 1},
    {{8942, 6}, 114, 1},
    {{8948, 8}, 114, 1},
    {{8956, 8}, 114, 1},
    {{8964, 17}, 72, 1},
    {{8981, 20}, 183, 1},
    {{9001, 13}, 105, 1},
    {{9014, 13}, 105, 1},
    {{9027, 10}, 105, 1},
    {{9037, 8}, 105, 1},
    {{9045, 9}, 105, 1},
    {{9054, 9}, 105, 0},
    {{9063, 14}, 105, 1},
    {{9077, 8}, 105, 1},
    {{9085, 9}, 105, 1},
    {{9094, 9}, 105, 1},
    {{9103, 9}, 105, 1},
    {{9112, 7}, 114, 1},
    {{9119, 7}, 114, 1},
    {{9126, 7}, 114, 0},
    {{9133, 18}, 114, 1},
    {{9151, 8}, 114, 1},
    {{9159, 7}, 114, 1},
    {{9166, 11}, 114, 1},
    {{9177, 8}, 114, 1},
    {{9185, 6}, 114, 1},
    {{9191, 8}, 114, 1},
    {{9199, 7}, 114, 1},
    {{9206, 7}, 114, 1},
    {{9213, 9}, 192, 1},
    {{9222, 7}, 192, 1},
    {{9229, 11}, 192, 1},
    {{9240, 6}, 114, 1},
    {{9246, 9}, 105, 1},
    {{9255, 7}, 114, 1},
    {{9262, 7}, 114, 1},
    {{9269, 6}, 137, 1},
    {{9275, 5}, 137, 1},
    {{9280, 4}, 78, 1},
    {{9284, 12}, 4, 1},
    {{9296, 8}, 65, 1},
    {{9304, 8}, 65, 1},
    {{9312, 8}, 255, 1},
    {{9320, 10}, 4, 1},
    {{9330, 11}, 28, 1},
    {{9341, 10}, 4, 1},
    {{9351, 12}, 4, 1},
    {{9363, 9}, 4, 0},
    {{9372, 9}, 4, 1},
    {{9381, 9}, 4, 1},
    {{9390, 9}, 4, 1},
    {{9399, 10}, 4, 1},
    {{9409, 7}, 4, 1},
    {{9416, 5}, 13, 1},
    {{9421, 9}, 6, 1},
    {{9430, 7}, 73, 1},
    {{9437, 7}, 65, 1},
    {{9444, 6}, 65, 1},
    {{9450, 7}, 65, 1},
    {{9457, 5}, 11, 1},
    {{9462, 5}, 11, 1},
    {{9467, 9}, 4, 1},
    {{9476, 7}, 17, 1},
    {{9483, 18}, 246, 1},
    {{9501, 10}, 4, 1},
    {{9511, 8}, 4, 1},
    {{9519, 9}, 4, 1},
    {{9528, 10}, 4, 1},
    {{9538, 9}, 4, 1},
    {{9547, 9}, 4, 1},
    {{9556, 10}, 4, 1},
    {{9566, 9}, 4, 1},
    {{9575, 9}, 4, 1},
    {{9584, 7}, 4, 1},
    {{9591, 8}, 4, 1},
    {{9599, 8}, 26, 1},
    {{9607, 9}, 4, 1},
    {{9616, 11}, 4, 1},
    {{9627, 11}, 4, 1},
    {{9638, 10}, 4, 1},
    {{9648, 11}, 173, 1},
    {{9659, 10}, 4, 1},
    {{9669, 5}, 11, 1},
    {{9674, 9}, 4, 1},
    {{9683, 8}, 4, 1},
    {{9691, 6}, 191, 1},
    {{9697, 7}, 191, 1},
    {{9704, 6}, 191, 1},
    {{9710, 7}, 126, 1},
    {{9717, 8}, 126, 1},
    {{9725, 7}, 76, 1},
    {{9732, 7}, 76, 1},
    {{9739, 7}, 76, 1},
    {{9746, 6}, 76, 1},
    {{9752, 7}, 76, 1},
    {{9759, 5}, 76, 1},
    {{9764, 6}, 76, 0},
    {{9770, 7}, 76, 1},
    {{9777, 6}, 76, 1},
    {{9783, 6}, 76, 1},
    {{9789, 9}, 191, 1},
    {{9798, 11}, 174, 1},
    {{9809, 6}, 88, 1},
    {{9815, 3}, 4, 1},
    {{9818, 12}, 53, 1},
    {{9830, 9}, 164, 1},
    {{9839, 10}, 191, 1},
    {{9849, 3}, 23, 1},
    {{9852, 4}, 23, 1},
    {{9856, 4}, 23, 1},
    {{9860, 3}, 53, 1},
    {{9863, 9}, 134, 1},
    {{9872, 16}, 53, 1},
    {{9888, 10}, 65, 1},
    {{9898, 8}, 134, 1},
    {{9906, 12}, 134, 1},
    {{9918, 9}, 88, 1},
    {{9927, 21}, 243, 1},
    {{9948, 7}, 134, 1},
    {{9955, 6}, 134, 1},
    {{9961, 7}, 134, 1},
    {{9968, 7}, 134, 0},
    {{9975, 12}, 134, 1},
    {{9987, 11}, 134, 1},
    {{9998, 8}, 134, 1},
    {{10006, 8}, 88, 1},
    {{10014, 7}, 88, 1},
    {{10021, 7}, 17, 1},
    {{10028, 7}, 88, 1},
    {{10035, 6}, 88, 1},
    {{10041, 7}, 88, 1},
    {{10048, 7}, 88, 1},
    {{10055, 6}, 88, 0},
    {{10061, 7}, 88, 1},
    {{10068, 8}, 88, 1},
    {{10076, 7}, 88, 1},
    {{10083, 7}, 88, 1},
    {{10090, 7}, 88, 1},
    {{10097, 7}, 134, 1},
    {{10104, 6}, 134, 1},
    {{10110, 8}, 134, 1},
    {{10118, 6}, 134, 1},
    {{10124, 6}, 88, 1},
    {{10130, 11}, 88, 1},
    {{10141, 7}, 88, 1},
    {{10148, 7}, 88, 1},
    {{10155, 13}, 243, 1},
    {{10168, 9}, 53, 1},
    {{10177, 8}, 53, 1},
    {{10185, 8}, 65, 1},
    {{10193, 9}, 17, 1},
    {{10202, 7}, 53, 1},
    {{10209, 8}, 53, 1},
    {{10217, 9}, 53, 1},
    {{10226, 8}, 53, 0},
    {{10234, 8}, 53, 1},
    {{10242, 8}, 53, 1},
    {{10250, 8}, 53, 1},
    {{10258, 7}, 53, 1},
    {{10265, 9}, 53, 1},
    {{10274, 5}, 17, 1},
    {{10279, 15}, 243, 1},
    {{10294, 14}, 243, 1},
    {{10308, 15}, 243, 1},
    {{10323, 15}, 243, 1},
    {{10338, 14}, 243, 1},
    {{10352, 15}, 243, 1},
    {{10367, 14}, 243, 0},
    {{10381, 8}, 243, 1},
    {{10389, 15}, 243, 1},
    {{10404, 13}, 243, 1},
    {{10417, 13}, 243, 1},
    {{10430, 18}, 243, 1},
    {{10448, 10}, 53, 1},
    {{10458, 8}, 53, 1},
    {{10466, 7}, 53, 1},
    {{10473, 13}, 243, 1},
    {{10486, 13}, 243, 1},
    {{10499, 13}, 256, 1},
    {{10512, 17}, 256, 1},
    {{10529, 7}, 255, 1},
    {{10536, 12}, 105, 1},
    {{10548, 9}, 105, 1},
    {{10557, 9}, 105, 1},
    {{10566, 10}, 105, 1},
    {{10576, 9}, 105, 1},
    {{10585, 9}, 105, 1},
    {{10594, 10}, 105, 1},
    {{10604, 9}, 105, 1},
    {{10613, 7}, 53, 1},
    {{10620, 8}, 53, 1},
    {{10628, 8}, 53, 1},
    {{10636, 9}, 53, 1},
    {{10645, 3}, 17, 1},
    {{10648, 5}, 65, 1},
    {{10653, 6}, 65, 0},
    {{10659, 16}, 65, 1},
    {{10675, 7}, 65, 1},
    {{10682, 8}, 65, 1},
    {{10690, 7}, 65, 1},
    {{10697, 7}, 65, 1},
    {{10704, 5}, 65, 1},
    {{10709, 8}, 65, 1},
    {{10717, 7}, 17, 1},
    {{10724, 7}, 17, 1},
    {{10731, 7}, 17, 1},
    {{10738, 8}, 17, 1},
    {{10746, 7}, 17, 1},
    {{10753, 6}, 17, 1},
    {{10759, 6}, 17, 0},
    {{10765, 7}, 17, 1},
    {{10772, 7}, 17, 1},
    {{10779, 7}, 17, 1},
    {{10786, 6}, 17, 1},
    {{10792, 8}, 17, 1},
    {{10800, 7}, 65, 1},
    {{10807, 8}, 17, 1},
    {{10815, 9}, 17, 1},
    {{10824, 13}, 243, 1},
    {{10837, 12}, 243, 1},
    {{10849, 7}, 65, 1},
    {{10856, 7}, 17, 1},
    {{10863, 5}, 88, 1},
    {{10868, 6}, 88, 1},
    {{10874, 7}, 88, 1},
    {{10881, 7}, 88, 1},
    {{10888, 10}, 268, 1},
    {{10898, 15}, 28, 1},
    {{10913, 12}, 150, 1},
    {{10925, 11}, 199, 1},
    {{10936, 9}, 71, 1},
    {{10945, 6}, 88, 1},
    {{10951, 7}, 17, 1},
    {{10958, 3}, 88, 1},
    {{10961, 7}, 88, 1},
    {{10968, 8}, 88, 1},
    {{10976, 8}, 88, 1},
    {{10984, 7}, 134, 1},
    {{10991, 8}, 88, 1},
    {{10999, 6}, 88, 1},
    {{11005, 7}, 88, 1},
    {{11012, 9}, 134, 1},
    {{11021, 3}, 199, 1},
    {{11024, 3}, 65, 1},
    {{11027, 10}, 251, 1},
    {{11037, 12}, 173, 1},
    {{11049, 7}, 73, 1},
    {{11056, 9}, 73, 1},
    {{11065, 10}, 60, 1},
    {{11075, 13}, 132, 1},
    {{11088, 4}, 243, 1},
    {{11092, 6}, 116, 1},
    {{11098, 13}, 192, 1},
    {{11111, 3}, 243, 1},
    {{11114, 8}, 71, 1},
    {{11122, 6}, 23, 1},
    {{11128, 6}, 23, 1},
    {{11134, 8}, 132, 1},
    {{11142, 9}, 183, 1},
    {{11151, 10}, 126, 1},
    {{11161, 13}, 238, 1},
    {{11174, 9}, 45, 1},
    {{11183, 6}, 134, 1},
    {{11189, 6}, 134, 1},
    {{11195, 7}, 134, 1},
    {{11202, 9}, 60, 1},
    {{11211, 3}, 23, 1},
    {{11214, 11}, 231, 1},
    {{11225, 6}, 65, 1},
    {{11231, 7}, 17, 1},
    {{11238, 5}, 88, 1},
    {{11243, 6}, 88, 1},
    {{11249, 6}, 45, 1},
    {{11255, 8}, 53, 1},
    {{11263, 9}, 65, 1},
    {{11272, 8}, 65, 1},
    {{11280, 3}, 134, 1},
    {{11283, 3}, 48, 1},
    {{11286, 7}, 51, 1},
    {{11293, 3}, 114, 1},
    {{11296, 4}, 134, 1},
    {{11300, 15}, 160, 1},
    {{11315, 7}, 53, 1},
    {{11322, 5}, 53, 1},
    {{11327, 6}, 6, 1},
    {{11333, 3}, 37, 1},
    {{11336, 3}, 105, 1},
    {{11339, 4}, 38, 1},
    {{11343, 5}, 38, 1},
    {{11348, 13}, 243, 1},
    {{11361, 7}, 50, 1},
    {{11368, 5}, 104, 1},
    {{11373, 5}, 255, 1},
    {{11378, 3}, 150, 1},
    {{11381, 8}, 105, 1},
    {{11389, 6}, 105, 1},
    {{11395, 6}, 114, 1},
    {{11401, 5}, 114, 1},
    {{11406, 8}, 130, 1},
    {{11414, 11}, 48, 1},
    {{11425, 9}, 13, 1},
    {{11434, 8}, 164, 1},
    {{11442, 8}, 248, 1},
    {{11450, 12}, 37, 1},
    {{11462, 10}, 191, 1},
    {{11472, 5}, 1, 1},
    {{11477, 3}, 13, 1},
    {{11480, 8}, 48, 1},
    {{11488, 8}, 48, 1},
    {{11496, 6}, 48, 0},
    {{11502, 12}, 48, 1},
    {{11514, 7}, 48, 1},
    {{11521, 7}, 48, 1},
    {{11528, 8}, 25, 1},
    {{11536, 9}, 25, 1},
    {{11545, 9}, 51, 1},
    {{11554, 3}, 164, 1},
    {{11557, 5}, 164, 1},
    {{11562, 6}, 164, 0},
    {{11568, 6}, 164, 1},
    {{11574, 6}, 164, 1},
    {{11580, 4}, 78, 1},
    {{11584, 7}, 13, 1},
    {{11591, 8}, 37, 1},
    {{11599, 7}, 37, 0},
    {{11606, 7}, 37, 1},
    {{11613, 6}, 37, 1},
    {{11619, 7}, 37, 1},
    {{11626, 7}, 37, 1},
    {{11633, 8}, 37, 1},
    {{11641, 7}, 37, 1},
    {{11648, 7}, 37, 1},
    {{11655, 7}, 37, 1},
    {{11662, 3}, 104, 1},
    {{11665, 6}, 104, 1},
    {{11671, 7}, 104, 1},
    {{11678, 6}, 104, 1},
    {{11684, 6}, 104, 1},
    {{11690, 7}, 104, 1},
    {{11697, 6}, 104, 1},
    {{11703, 8}, 104, 1},
    {{11711, 7}, 174, 1},
    {{11718, 12}, 174, 1},
    {{11730, 7}, 37, 1},
    {{11737, 6}, 164, 1},
    {{11743, 6}, 13, 1},
    {{11749, 8}, 13, 0},
    {{11757, 7}, 13, 1},
    {{11764, 7}, 13, 1},
    {{11771, 6}, 13, 1},
    {{11777, 7}, 13, 1},
    {{11784, 5}, 13, 1},
    {{11789, 6}, 13, 1},
    {{11795, 7}, 13, 1},
    {{11802, 5}, 13, 1},
    {{11807, 6}, 13, 1},
    {{11813, 7}, 37, 1},
    {{11820, 9}, 232, 1},
    {{11829, 6}, 13, 1},
    {{11835, 3}, 191, 1},
    {{11838, 9}, 174, 1},
    {{11847, 9}, 191, 1},
    {{11856, 11}, 222, 1},
    {{11867, 6}, 191, 1},
    {{11873, 7}, 191, 1},
    {{11880, 6}, 191, 0},
    {{11886, 7}, 191, 1},
    {{11893, 8}, 191, 1},
    {{11901, 7}, 191, 1},
    {{11908, 7}, 191, 1},
    {{11915, 8}, 191, 1},
    {{11923, 7}, 191, 1},
    {{11930, 7}, 191, 1},
    {{11937, 6}, 191, 1},
    {{11943, 7}, 191, 1},
    {{11950, 8}, 25, 1},
    {{11958, 10}, 25, 1},
    {{11968, 13}, 174, 1},
    {{11981, 11}, 51, 1},
    {{11992, 9}, 174, 1},
    {{12001, 7}, 13, 1},
    {{12008, 6}, 142, 1},
    {{12014, 13}, 28, 1},
    {{12027, 10}, 28, 1},
    {{12037, 5}, 24, 1},
    {{12042, 9}, 71, 1},
    {{12051, 7}, 71, 1},
    {{12058, 8}, 71, 1},
    {{12066, 8}, 71, 1},
    {{12074, 11}, 28, 1},
    {{12085, 11}, 28, 1},
    {{12096, 9}, 28, 1},
    {{12105, 10}, 28, 0},
    {{12115, 14}, 28, 1},
    {{12129, 11}, 28, 1},
    {{12140, 11}, 28, 1},
    {{12151, 10}, 28, 1},
    {{12161, 10}, 28, 1},
    {{12171, 11}, 28, 1},
    {{12182, 9}, 28, 1},
    {{12191, 10}, 28, 1},
    {{12201, 10}, 28, 1},
    {{12211, 10}, 28, 1},
    {{12221, 9}, 28, 1},
    {{12230, 10}, 28, 1},
    {{12240, 8}, 71, 1},
    {{12248, 8}, 150, 1},
    {{12256, 5}, 65, 1},
    {{12261, 4}, 65, 1},
    {{12265, 10}, 199, 0},
    {{12275, 10}, 199, 1},
    {{12285, 9}, 199, 1},
    {{12294, 11}, 199, 1},
    {{12305, 9}, 199, 1},
    {{12314, 9}, 150, 1},
    {{12323, 8}, 150, 0},
    {{12331, 13}, 150, 1},
    {{12344, 8}, 150, 1},
    {{12352, 8}, 150, 1},
    {{12360, 7}, 150, 1},
    {{12367, 8}, 150, 1},
    {{12375, 9}, 150, 1},
    {{12384, 7}, 150, 1},
    {{12391, 6}, 71, 1},
    {{12397, 7}, 71, 1},
    {{12404, 9}, 150, 1},
    {{12413, 14}, 257, 1},
    {{12427, 8}, 71, 1},
    {{12435, 9}, 71, 1},
    {{12444, 9}, 150, 1},
    {{12453, 8}, 150, 1},
    {{12461, 8}, 150, 1},
    {{12469, 8}, 71, 1},
    {{12477, 7}, 71, 1},
    {{12484, 8}, 71, 1},
    {{12492, 5}, 17, 1},
    {{12497, 6}, 150, 1},
    {{12503, 6}, 150, 1},
    {{12509, 8}, 4, 1},
    {{12517, 9}, 4, 1},
    {{12526, 3}, 71, 1},
    {{12529, 8}, 71, 1},
    {{12537, 8}, 71, 1},
    {{12545, 9}, 71, 1},
    {{12554, 8}, 71, 1},
    {{12562, 7}, 71, 1},
    {{12569, 8}, 71, 1},
    {{12577, 8}, 71, 1},
    {{12585, 8}, 71, 1},
    {{12593, 7}, 71, 1},
    {{12600, 6}, 71, 1},
    {{12606, 10}, 71, 1},
    {{12616, 7}, 71, 1},
    {{12623, 8}, 71, 1},
    {{12631, 8}, 71, 1},
    {{12639, 7}, 71, 1},
    {{12646, 7}, 71, 1},
    {{12653, 7}, 71, 1},
    {{12660, 11}, 71, 1},
    {{12671, 8}, 71, 1},
    {{12679, 8}, 71, 0},
    {{12687, 8}, 71, 1},
    {{12695, 6}, 71, 1},
    {{12701, 8}, 71, 1},
    {{12709, 9}, 71, 1},
    {{12718, 9}, 71, 1},
    {{12727, 6}, 71, 1},
    {{12733, 6}, 71, 1},
    {{12739, 10}, 199, 1},
    {{12749, 7}, 150, 1},
    {{12756, 7}, 150, 1},
    {{12763, 5}, 71, 1},
    {{12768, 7}, 71, 1},
    {{12775, 7}, 71, 1},
    {{12782, 9}, 71, 1},
    {{12791, 6}, 150, 1},
    {{12797, 7}, 150, 1},
    {{12804, 8}, 150, 1},
    {{12812, 7}, 4, 1},
    {{12819, 3}, 28, 1},
    {{12822, 5}, 76, 1},
    {{12827, 12}, 25, 1},
    {{12839, 9}, 116, 1},
    {{12848, 16}, 51, 1},
    {{12864, 17}, 28, 1},
    {{12881, 8}, 24, 1},
    {{12889, 12}, 199, 1},
    {{12901, 12}, 150, 1},
    {{12913, 12}, 150, 1},
    {{12925, 12}, 71, 1},
    {{12937, 21}, 174, 1},
    {{12958, 8}, 51, 1},
    {{12966, 9}, 51, 1},
    {{12975, 9}, 51, 1},
    {{12984, 9}, 51, 0},
    {{12993, 9}, 51, 1},
    {{13002, 3}, 25, 1},
    {{13005, 10}, 25, 1},
    {{13015, 11}, 25, 1},
    {{13026, 10}, 25, 1},
    {{13036, 12}, 25, 1},
    {{13048, 10}, 25, 1},
    {{13058, 9}, 25, 1},
    {{13067, 13}, 25, 1},
    {{13080, 9}, 25, 1},
    {{13089, 8}, 25, 0},
    {{13097, 9}, 25, 1},
    {{13106, 10}, 25, 1},
    {{13116, 9}, 25, 1},
    {{13125, 9}, 25, 1},
    {{13134, 12}, 25, 1},
    {{13146, 9}, 25, 1},
    {{13155, 10}, 25, 1},
    {{13165, 9}, 25, 1},
    {{13174, 11}, 25, 1},
    {{13185, 10}, 25, 1},
    {{13195, 6}, 48, 1},
    {{13201, 3}, 174, 1},
    {{13204, 14}, 174, 1},
    {{13218, 13}, 174, 1},
    {{13231, 17}, 174, 1},
    {{13248, 7}, 51, 1},
    {{13255, 12}, 174, 0},
    {{13267, 13}, 174, 1},
    {{13280, 12}, 174, 1},
    {{13292, 11}, 174, 1},
    {{13303, 12}, 174, 1},
    {{13315, 14}, 174, 1},
    {{13329, 11}, 174, 1},
    {{13340, 12}, 174, 1},
    {{13352, 15}, 174, 1},
    {{13367, 13}, 174, 1},
    {{13380, 9}, 134, 1},
    {{13389, 3}, 51, 1},
    {{13392, 8}, 51, 1},
    {{13400, 9}, 51, 1},
    {{13409, 10}, 51, 1},
    {{13419, 9}, 51, 1},
    {{13428, 9}, 51, 1},
    {{13437, 10}, 51, 1},
    {{13447, 9}, 51, 1},
    {{13456, 10}, 51, 1},
    {{13466, 9}, 51, 1},
    {{13475, 6}, 51, 1},
    {{13481, 11}, 51, 1},
    {{13492, 9}, 51, 1},
    {{13501, 9}, 51, 1},
    {{13510, 10}, 51, 1},
    {{13520, 10}, 51, 1},
    {{13530, 8}, 51, 1},
    {{13538, 8}, 37, 1},
    {{13546, 7}, 37, 1},
    {{13553, 6}, 104, 1},
    {{13559, 8}, 262, 1},
    {{13567, 6}, 262, 1},
    {{13573, 8}, 164, 1},
    {{13581, 14}, 28, 1},
    {{13595, 16}, 174, 1},
    {{13611, 7}, 13, 1},
    {{13618, 7}, 13, 1},
    {{13625, 9}, 13, 1},
    {{13634, 11}, 199, 1},
    {{13645, 9}, 150, 1},
    {{13654, 10}, 71, 1},
    {{13664, 3}, 76, 1},
    {{13667, 5}, 142, 0},
    {{13672, 8}, 142, 1},
    {{13680, 6}, 142, 1},
    {{13686, 17}, 142, 1},
    {{13703, 6}, 142, 1},
    {{13709, 7}, 142, 1},
    {{13716, 8}, 51, 1},
    {{13724, 15}, 174, 1},
    {{13739, 7}, 25, 1},
    {{13746, 8}, 25, 1},
    {{13754, 7}, 25, 1},
    {{13761, 6}, 25, 1},
    {{13767, 6}, 48, 1},
    {{13773, 7}, 174, 1},
    {{13780, 7}, 164, 1},
    {{13787, 6}, 164, 1},
    {{13793, 6}, 164, 1},
    {{13799, 6}, 164, 1},
    {{13805, 7}, 248, 1},
    {{13812, 8}, 51, 1},
    {{13820, 7}, 37, 1},
    {{13827, 7}, 37, 1},
    {{13834, 6}, 104, 1},
    {{13840, 4}, 250, 1},
    {{13844, 6}, 51, 1},
    {{13850, 8}, 232, 1},
    {{13858, 5}, 13, 1},
    {{13863, 5}, 1, 1},
    {{13868, 13}, 242, 1},
    {{13881, 6}, 13, 1},
    {{13887, 5}, 142, 1},
    {{13892, 5}, 191, 1},
    {{13897, 6}, 191, 1},
    {{13903, 6}, 191, 1},
    {{13909, 10}, 174, 1},
    {{13919, 11}, 174, 1},
    {{13930, 12}, 174, 1},
    {{13942, 14}, 240, 1},
    {{13956, 3}, 48, 1},
    {{13959, 6}, 13, 1},
    {{13965, 6}, 191, 1},
    {{13971, 7}, 114, 1},
    {{13978, 8}, 114, 1},
    {{13986, 5}, 229, 1},
    {{13991, 11}, 159, 1},
    {{14002, 5}, 134, 1},
    {{14007, 5}, 134, 1},
    {{14012, 8}, 243, 1},
    {{14020, 14}, 243, 1},
    {{14034, 18}, 243, 1},
    {{14052, 7}, 105, 1},
    {{14059, 5}, 151, 1},
    {{14064, 5}, 88, 1},
    {{14069, 14}, 174, 1},
    {{14083, 12}, 174, 1},
    {{14095, 12}, 174, 1},
    {{14107, 10}, 45, 1},
    {{14117, 10}, 45, 1},
    {{14127, 10}, 174, 1},
    {{14137, 7}, 134, 1},
    {{14144, 6}, 88, 1},
    {{14150, 8}, 134, 1},
    {{14158, 7}, 45, 1},
    {{14165, 9}, 45, 1},
    {{14174, 9}, 45, 1},
    {{14183, 6}, 45, 1},
    {{14189, 8}, 45, 1},
    {{14197, 11}, 53, 1},
    {{14208, 8}, 69, 1},
    {{14216, 3}, 93, 1},
    {{14219, 5}, 93, 1},
    {{14224, 5}, 93, 0},
    {{14229, 5}, 93, 1},
    {{14234, 6}, 93, 1},
    {{14240, 7}, 126, 1},
    {{14247, 7}, 30, 1},
    {{14254, 7}, 108, 1},
    {{14261, 8}, 108, 1},
    {{14269, 4}, 214, 0},
    {{14273, 13}, 108, 1},
    {{14286, 6}, 214, 1},
    {{14292, 7}, 227, 1},
    {{14299, 17}, 114, 1},
    {{14316, 3}, 136, 1},
    {{14319, 8}, 162, 1},
    {{14327, 14}, 186, 1},
    {{14341, 7}, 197, 1},
    {{14348, 6}, 42, 1},
    {{14354, 6}, 42, 1},
    {{14360, 6}, 208, 2},
    {{14366, 11}, 208, 0},
    {{14377, 6}, 135, 1},
    {{14383, 15}, 268, 1},
    {{14398, 6}, 136, 1},
    {{14404, 6}, 136, 1},
    {{14410, 17}, 262, 1},
    {{14427, 7}, 197, 1},
    {{14434, 16}, 262, 1},
    {{14450, 9}, 98, 1},
    {{14459, 9}, 98, 0},
    {{14468, 13}, 176, 1},
    {{14481, 7}, 167, 1},
    {{14488, 7}, 167, 0},
    {{14495, 7}, 112, 1},
    {{14502, 8}, 167, 1},
    {{14510, 20}, 166, 1},
    {{14530, 8}, 222, 1},
    {{14538, 8}, 27, 1},
    {{14546, 8}, 45, 1},
    {{14554, 9}, 166, 0},
    {{14563, 20}, 166, 1},
    {{14583, 19}, 166, 1},
    {{14602, 19}, 166, 1},
    {{14621, 10}, 166, 1},
    {{14631, 20}, 166, 1},
    {{14651, 11}, 89, 1},
    {{14662, 10}, 89, 0},
    {{14672, 10}, 89, 1},
    {{14682, 12}, 52, 1},
    {{14694, 15}, 58, 1},
    {{14709, 6}, 39, 1},
    {{14715, 7}, 39, 0},
    {{14722, 19}, 118, 1},
    {{14741, 19}, 183, 1},
    {{14760, 6}, 39, 1},
    {{14766, 8}, 109, 1},
    {{14774, 9}, 109, 1},
    {{14783, 7}, 57, 1},
    {{14790, 7}, 57, 1},
    {{14797, 11}, 178, 1},
    {{14808, 6}, 253, 1},
    {{14814, 9}, 138, 1},
    {{14823, 3}, 167, 1},
    {{14826, 3}, 108, 1},
    {{14829, 4}, 156, 1},
    {{14833, 5}, 182, 1},
    {{14838, 3}, 129, 1},
    {{14841, 4}, 129, 1},
    {{14845, 4}, 129, 0},
    {{14849, 9}, 129, 1},
    {{14858, 10}, 129, 1},
    {{14868, 11}, 129, 1},
    {{14879, 3}, 200, 1},
    {{14882, 6}, 190, 1},
    {{14888, 6}, 249, 1},
    {{14894, 5}, 249, 1},
    {{14899, 5}, 249, 1},
    {{14904, 6}, 249, 1},
    {{14910, 7}, 249, 1},
    {{14917, 5}, 249, 1},
    {{14922, 7}, 137, 1},
    {{14929, 5}, 138, 1},
    {{14934, 7}, 22, 1},
    {{14941, 7}, 138, 1},
    {{14948, 6}, 138, 1},
    {{14954, 7}, 138, 1},
    {{14961, 9}, 138, 1},
    {{14970, 6}, 249, 1},
    {{14976, 6}, 249, 1},
    {{14982, 5}, 138, 1},
    {{14987, 6}, 5, 1},
    {{14993, 7}, 253, 1},
    {{15000, 3}, 20, 1},
    {{15003, 9}, 200, 1},
    {{15012, 19}, 115, 1},
    {{15031, 19}, 200, 1},
    {{15050, 25}, 200, 1},
    {{15075, 24}, 200, 1},
    {{15099, 20}, 114, 1},
    {{15119, 15}, 116, 1},
    {{15134, 6}, 138, 1},
    {{15140, 7}, 223, 1},
    {{15147, 15}, 95, 1},
    {{15162, 6}, 223, 1},
    {{15168, 10}, 253, 1},
    {{15178, 10}, 223, 1},
    {{15188, 11}, 223, 1},
    {{15199, 11}, 223, 0},
    {{15210, 12}, 223, 1},
    {{15222, 7}, 249, 1},
    {{15229, 7}, 138, 1},
    {{15236, 9}, 138, 1},
    {{15245, 10}, 115, 1},
    {{15255, 10}, 200, 1},
    {{15265, 6}, 249, 1},
    {{15271, 6}, 249, 1},
    {{15277, 6}, 138, 1},
    {{15283, 9}, 138, 1},
    {{15292, 13}, 138, 1},
    {{15305, 8}, 138, 1},
    {{15313, 14}, 138, 1},
    {{15327, 13}, 138, 1},
    {{15340, 7}, 138, 0},
    {{15347, 11}, 138, 1},
    {{15358, 7}, 249, 0},
    {{15365, 14}, 249, 1},
    {{15379, 7}, 249, 1},
    {{15386, 11}, 138, 1},
    {{15397, 5}, 95, 1},
    {{15402, 13}, 137, 1},
    {{15415, 3}, 190, 1},
    {{15418, 9}, 190, 1},
    {{15427, 10}, 115, 0},
    {{15437, 10}, 115, 1},
    {{15447, 10}, 200, 0},
    {{15457, 9}, 200, 1},
    {{15466, 9}, 115, 1},
    {{15475, 9}, 200, 1},
    {{15484, 7}, 190, 0},
    {{15491, 7}, 190, 1},
    {{15498, 11}, 223, 1},
    {{15509, 9}, 115, 1},
    {{15518, 9}, 200, 1},
    {{15527, 8}, 115, 1},
    {{15535, 8}, 200, 1},
    {{15543, 5}, 263, 1},
    {{15548, 7}, 190, 1},
    {{15555, 8}, 190, 1},
    {{15563, 7}, 263, 1},
    {{15570, 8}, 266, 0},
    {{15578, 5}, 249, 1},
    {{15583, 6}, 249, 1},
    {{15589, 7}, 138, 1},
    {{15596, 6}, 138, 1},
    {{15602, 12}, 139, 1},
    {{15614, 11}, 238, 1},
    {{15625, 11}, 94, 1},
    {{15636, 11}, 64, 1},
    {{15647, 9}, 171, 1},
    {{15656, 6}, 138, 1},
    {{15662, 7}, 96, 1},
    {{15669, 10}, 171, 1},
    {{15679, 9}, 171, 1},
    {{15688, 8}, 21, 1},
    {{15696, 8}, 21, 1},
    {{15704, 10}, 115, 1},
    {{15714, 11}, 115, 1},
    {{15725, 10}, 200, 1},
    {{15735, 11}, 200, 1},
    {{15746, 11}, 115, 1},
    {{15757, 11}, 200, 1},
    {{15768, 7}, 190, 1},
    {{15775, 6}, 249, 1},
    {{15781, 7}, 249, 1},
    {{15788, 7}, 138, 1},
    {{15795, 8}, 138, 1},
    {{15803, 18}, 138, 1},
    {{15821, 8}, 115, 1},
    {{15829, 8}, 200, 1},
    {{15837, 10}, 115, 1},
    {{15847, 10}, 200, 1},
    {{15857, 10}, 200, 1},
    {{15867, 23}, 121, 1},
    {{15890, 14}, 129, 1},
    {{15904, 21}, 118, 1},
    {{15925, 16}, 156, 1},
    {{15941, 15}, 243, 1},
    {{15956, 14}, 98, 1},
    {{15970, 16}, 156, 1},
    {{15986, 50}, 245, 1},
    {{16036, 10}, 115, 1},
    {{16046, 11}, 200, 1},
    {{16057, 6}, 190, 1},
    {{16063, 6}, 190, 1},
    {{16069, 6}, 190, 1},
    {{16075, 6}, 190, 1},
    {{16081, 15}, 172, 1},
    {{16096, 9}, 124, 1},
    {{16105, 6}, 21, 1},
    {{16111, 6}, 21, 1},
    {{16117, 7}, 266, 1},
    {{16124, 12}, 98, 1},
    {{16136, 15}, 156, 1},
    {{16151, 14}, 98, 1},
    {{16165, 5}, 148, 1},
    {{16170, 14}, 98, 1},
    {{16184, 17}, 156, 1},
    {{16201, 18}, 71, 1},
    {{16219, 14}, 98, 1},
    {{16233, 16}, 71, 1},
    {{16249, 12}, 129, 1},
    {{16261, 18}, 152, 1},
    {{16279, 14}, 128, 1},
    {{16293, 14}, 198, 1},
    {{16307, 16}, 183, 1},
    {{16323, 15}, 70, 1},
    {{16338, 16}, 176, 1},
    {{16354, 14}, 98, 1},
    {{16368, 31}, 174, 1},
    {{16399, 14}, 129, 1},
    {{16413, 17}, 175, 1},
    {{16430, 69}, 174, 1},
    {{16499, 19}, 239, 1},
    {{16518, 21}, 185, 1},
    {{16539, 20}, 72, 1},
    {{16559, 16}, 156, 1},
    {{16575, 17}, 176, 1},
    {{16592, 16}, 161, 1},
    {{16608, 16}, 156, 1},
    {{16624, 20}, 177, 1},
    {{16644, 16}, 163, 1},
    {{16660, 21}, 197, 1},
    {{16681, 19}, 131, 1},
    {{16700, 20}, 173, 1},
    {{16720, 15}, 98, 1},
    {{16735, 16}, 170, 1},
    {{16751, 18}, 118, 1},
    {{16769, 13}, 171, 1},
    {{16782, 16}, 239, 1},
    {{16798, 13}, 156, 1},
    {{16811, 15}, 196, 1},
    {{16826, 14}, 172, 1},
    {{16840, 14}, 98, 1},
    {{16854, 9}, 21, 1},
    {{16863, 19}, 72, 1},
    {{16882, 18}, 8, 1},
    {{16900, 15}, 156, 1},
    {{16915, 16}, 163, 1},
    {{16931, 24}, 179, 1},
    {{16955, 14}, 98, 1},
    {{16969, 3}, 263, 1},
    {{16972, 15}, 98, 1},
    {{16987, 9}, 115, 1},
    {{16996, 9}, 200, 1},
    {{17005, 14}, 115, 1},
    {{17019, 14}, 200, 1},
    {{17033, 8}, 189, 1},
    {{17041, 9}, 131, 1},
    {{17050, 5}, 141, 1},
    {{17055, 7}, 21, 1},
    {{17062, 12}, 21, 1},
    {{17074, 7}, 21, 1},
    {{17081, 12}, 52, 1},
    {{17093, 12}, 52, 1},
    {{17105, 11}, 52, 1},
    {{17116, 3}, 52, 1},
    {{17119, 3}, 214, 1},
    {{17122, 11}, 52, 1},
    {{17133, 4}, 52, 1},
    {{17137, 11}, 52, 0},
    {{17148, 4}, 52, 1},
    {{17152, 10}, 52, 1},
    {{17162, 3}, 110, 1},
    {{17165, 3}, 89, 1},
    {{17168, 3}, 115, 1},
    {{17171, 10}, 66, 1},
    {{17181, 6}, 257, 1},
    {{17187, 6}, 257, 1},
    {{17193, 14}, 99, 1},
    {{17207, 7}, 49, 1},
    {{17214, 3}, 257, 1},
    {{17217, 7}, 20, 1},
    {{17224, 7}, 20, 0},
    {{17231, 7}, 110, 0},
    {{17238, 7}, 20, 1},
    {{17245, 7}, 20, 1},
    {{17252, 17}, 20, 1},
    {{17269, 21}, 20, 1},
    {{17290, 34}, 20, 1},
    {{17324, 7}, 110, 1},
    {{17331, 8}, 110, 1},
    {{17339, 19}, 32, 1},
    {{17358, 11}, 204, 1},
    {{17369, 14}, 45, 1},
    {{17383, 14}, 45, 1},
    {{17397, 14}, 45, 1},
    {{17411, 16}, 45, 1},
    {{17427, 15}, 45, 1},
    {{17442, 16}, 45, 1},
    {{17458, 8}, 66, 1},
    {{17466, 10}, 66, 1},
    {{17476, 10}, 66, 1},
    {{17486, 9}, 66, 1},
    {{17495, 10}, 66, 0},
    {{17505, 10}, 66, 1},
    {{17515, 11}, 66, 1},
    {{17526, 3}, 175, 1},
    {{17529, 7}, 175, 0},
    {{17536, 19}, 175, 1},
    {{17555, 7}, 175, 1},
    {{17562, 7}, 175, 1},
    {{17569, 5}, 170, 1},
    {{17574, 12}, 152, 1},
    {{17586, 14}, 45, 1},
    {{17600, 3}, 66, 1},
    {{17603, 3}, 98, 1},
    {{17606, 6}, 27, 1},
    {{17612, 8}, 27, 1},
    {{17620, 8}, 27, 1},
    {{17628, 6}, 27, 1},
    {{17634, 7}, 138, 1},
    {{17641, 7}, 249, 1},
    {{17648, 3}, 39, 1},
    {{17651, 3}, 166, 1},
    {{17654, 3}, 138, 1},
    {{17657, 6}, 21, 1},
    {{17663, 21}, 185, 1},
    {{17684, 7}, 20, 1},
    {{17691, 5}, 21, 1},
    {{17696, 7}, 21, 1},
    {{17703, 6}, 21, 1},
    {{17709, 7}, 170, 1},
    {{17716, 5}, 170, 0},
    {{17721, 5}, 170, 1},
    {{17726, 4}, 236, 1},
    {{17730, 3}, 170, 1},
    {{17733, 5}, 170, 1},
    {{17738, 5}, 20, 1},
    {{17743, 8}, 138, 1},
    {{17751, 10}, 123, 1},
    {{17761, 10}, 115, 1},
    {{17771, 10}, 200, 1},
    {{17781, 6}, 144, 1},
    {{17787, 10}, 144, 1},
    {{17797, 10}, 147, 1},
    {{17807, 9}, 147, 1},
    {{17816, 5}, 111, 1},
    {{17821, 8}, 102, 1},
    {{17829, 8}, 147, 1},
    {{17837, 7}, 147, 1},
    {{17844, 18}, 226, 1},
    {{17862, 6}, 120, 1},
    {{17868, 7}, 120, 0},
    {{17875, 8}, 120, 1},
    {{17883, 10}, 120, 1},
    {{17893, 7}, 120, 1},
    {{17900, 5}, 111, 1},
    {{17905, 8}, 70, 1},
    {{17913, 5}, 81, 1},
    {{17918, 6}, 70, 1},
    {{17924, 7}, 70, 1},
    {{17931, 7}, 70, 1},
    {{17938, 3}, 111, 1},
    {{17941, 4}, 111, 1},
    {{17945, 5}, 102, 1},
    {{17950, 5}, 111, 1},
    {{17955, 3}, 120, 1},
    {{17958, 6}, 107, 1},
    {{17964, 26}, 127, 1},
    {{17990, 29}, 126, 1},
    {{18019, 6}, 84, 1},
    {{18025, 5}, 133, 1},
    {{18030, 5}, 107, 1},
    {{18035, 7}, 140, 1},
    {{18042, 7}, 134, 1},
    {{18049, 9}, 188, 1},
    {{18058, 4}, 111, 1},
    {{18062, 5}, 102, 1},
    {{18067, 5}, 111, 1},
    {{18072, 7}, 102, 1},
    {{18079, 5}, 102, 0},
    {{18084, 6}, 102, 1},
    {{18090, 7}, 102, 1},
    {{18097, 6}, 102, 1},
    {{18103, 7}, 126, 1},
    {{18110, 6}, 102, 1},
    {{18116, 18}, 104, 1},
    {{18134, 18}, 128, 1},
    {{18152, 17}, 129, 1},
    {{18169, 22}, 173, 1},
    {{18191, 4}, 111, 1},
    {{18195, 5}, 111, 1},
    {{18200, 6}, 111, 1},
    {{18206, 5}, 111, 1},
    {{18211, 4}, 111, 1},
    {{18215, 15}, 226, 1},
    {{18230, 6}, 16, 1},
    {{18236, 6}, 188, 1},
    {{18242, 10}, 125, 1},
    {{18252, 5}, 120, 1},
    {{18257, 6}, 120, 1},
    {{18263, 7}, 124, 1},
    {{18270, 3}, 226, 1},
    {{18273, 10}, 89, 1},
    {{18283, 10}, 226, 1},
    {{18293, 12}, 226, 1},
    {{18305, 13}, 226, 1},
    {{18318, 20}, 226, 1},
    {{18338, 12}, 89, 1},
    {{18350, 13}, 226, 0},
    {{18363, 12}, 226, 1},
    {{18375, 14}, 226, 1},
    {{18389, 13}, 226, 1},
    {{18402, 13}, 226, 1},
    {{18415, 13}, 89, 1},
    {{18428, 12}, 89, 1},
    {{18440, 13}, 226, 1},
    {{18453, 15}, 226, 1},
    {{18468, 15}, 226, 1},
    {{18483, 9}, 89, 1},
    {{18492, 9}, 226, 1},
    {{18501, 9}, 226, 1},
    {{18510, 10}, 226, 1},
    {{18520, 10}, 226, 1},
    {{18530, 11}, 226, 1},
    {{18541, 10}, 226, 1},
    {{18551, 16}, 226, 1},
    {{18567, 11}, 226, 1},
    {{18578, 13}, 226, 1},
    {{18591, 12}, 89, 1},
    {{18603, 10}, 226, 1},
    {{18613, 7}, 80, 1},
    {{18620, 7}, 80, 1},
    {{18627, 5}, 84, 1},
    {{18632, 5}, 84, 1},
    {{18637, 15}, 84, 1},
    {{18652, 4}, 70, 1},
    {{18656, 5}, 70, 1},
    {{18661, 3}, 32, 1},
    {{18664, 3}, 81, 1},
    {{18667, 4}, 81, 1},
    {{18671, 8}, 56, 1},
    {{18679, 5}, 107, 1},
    {{18684, 5}, 84, 1},
    {{18689, 6}, 107, 1},
    {{18695, 5}, 107, 1},
    {{18700, 9}, 125, 1},
    {{18709, 7}, 188, 1},
    {{18716, 4}, 111, 1},
    {{18720, 5}, 111, 1},
    {{18725, 3}, 107, 1},
    {{18728, 6}, 107, 1},
    {{18734, 5}, 107, 0},
    {{18739, 6}, 107, 1},
    {{18745, 4}, 107, 1},
    {{18749, 5}, 107, 1},
    {{18754, 6}, 107, 1},
    {{18760, 5}, 107, 1},
    {{18765, 7}, 107, 1},
    {{18772, 8}, 125, 1},
    {{18780, 9}, 125, 1},
    {{18789, 3}, 188, 1},
    {{18792, 9}, 188, 1},
    {{18801, 16}, 188, 1},
    {{18817, 10}, 125, 1},
    {{18827, 8}, 188, 1},
    {{18835, 5}, 188, 1},
    {{18840, 6}, 188, 1},
    {{18846, 6}, 188, 1},
    {{18852, 8}, 188, 1},
    {{18860, 10}, 125, 1},
    {{18870, 8}, 125, 1},
    {{18878, 13}, 125, 1},
    {{18891, 10}, 125, 1},
    {{18901, 9}, 125, 1},
    {{18910, 6}, 188, 1},
    {{18916, 6}, 188, 0},
    {{18922, 13}, 188, 1},
    {{18935, 7}, 188, 1},
    {{18942, 8}, 188, 1},
    {{18950, 7}, 188, 1},
    {{18957, 8}, 188, 1},
    {{18965, 9}, 188, 1},
    {{18974, 7}, 188, 1},
    {{18981, 8}, 188, 1},
    {{18989, 5}, 188, 1},
    {{18994, 6}, 188, 1},
    {{19000, 7}, 188, 1},
    {{19007, 10}, 70, 1},
    {{19017, 4}, 107, 1},
    {{19021, 7}, 180, 1},
    {{19028, 8}, 180, 1},
    {{19036, 5}, 84, 1},
    {{19041, 5}, 111, 1},
    {{19046, 3}, 258, 1},
    {{19049, 5}, 111, 0},
    {{19054, 6}, 111, 1},
    {{19060, 6}, 107, 1},
    {{19066, 4}, 107, 1},
    {{19070, 9}, 107, 1},
    {{19079, 6}, 81, 1},
    {{19085, 11}, 75, 1},
    {{19096, 13}, 127, 1},
    {{19109, 5}, 81, 1},
    {{19114, 5}, 81, 1},
    {{19119, 6}, 70, 1},
    {{19125, 7}, 70, 1},
    {{19132, 5}, 107, 1},
    {{19137, 4}, 107, 1},
    {{19141, 5}, 107, 1},
    {{19146, 16}, 72, 1},
    {{19162, 7}, 69, 1},
    {{19169, 23}, 155, 1},
    {{19192, 10}, 260, 3},
    {{19202, 6}, 70, 1},
    {{19208, 3}, 127, 1},
    {{19211, 8}, 126, 1},
    {{19219, 8}, 77, 1},
    {{19227, 11}, 127, 1},
    {{19238, 9}, 126, 1},
    {{19247, 6}, 127, 1},
    {{19253, 11}, 127, 1},
    {{19264, 3}, 111, 1},
    {{19267, 11}, 126, 1},
    {{19278, 3}, 102, 1},
    {{19281, 4}, 107, 1},
    {{19285, 3}, 107, 1},
    {{19288, 5}, 107, 1},
    {{19293, 4}, 188, 1},
    {{19297, 7}, 125, 1},
    {{19304, 4}, 188, 1},
    {{19308, 11}, 188, 1},
    {{19319, 5}, 188, 1},
    {{19324, 5}, 84, 1},
    {{19329, 5}, 81, 1},
    {{19334, 3}, 84, 1},
    {{19337, 4}, 84, 0},
    {{19341, 6}, 84, 1},
    {{19347, 4}, 84, 1},
    {{19351, 5}, 84, 1},
    {{19356, 6}, 84, 1},
    {{19362, 5}, 84, 1},
    {{19367, 5}, 143, 1},
    {{19372, 11}, 143, 1},
    {{19383, 9}, 143, 1},
    {{19392, 13}, 143, 1},
    {{19405, 9}, 69, 1},
    {{19414, 5}, 84, 1},
    {{19419, 11}, 70, 1},
    {{19430, 7}, 81, 1},
    {{19437, 8}, 70, 1},
    {{19445, 13}, 32, 1},
    {{19458, 9}, 258, 1},
    {{19467, 3}, 125, 1},
    {{19470, 3}, 102, 1},
    {{19473, 6}, 81, 1},
    {{19479, 18}, 32, 1},
    {{19497, 11}, 258, 1},
    {{19508, 3}, 70, 1},
    {{19511, 5}, 81, 1},
    {{19516, 5}, 81, 0},
    {{19521, 10}, 81, 1},
    {{19531, 13}, 81, 1},
    {{19544, 7}, 81, 1},
    {{19551, 5}, 81, 1},
    {{19556, 6}, 81, 1},
    {{19562, 7}, 81, 1},
    {{19569, 5}, 81, 1},
    {{19574, 6}, 81, 1},
    {{19580, 4}, 81, 1},
    {{19584, 4}, 81, 1},
    {{19588, 6}, 70, 0},
    {{19594, 11}, 70, 1},
    {{19605, 7}, 70, 1},
    {{19612, 8}, 70, 1},
    {{19620, 7}, 70, 1},
    {{19627, 7}, 70, 1},
    {{19634, 7}, 70, 1},
    {{19641, 9}, 32, 1},
    {{19650, 9}, 32, 0},
    {{19659, 11}, 32, 1},
    {{19670, 10}, 32, 1},
    {{19680, 11}, 32, 1},
    {{19691, 9}, 32, 1},
    {{19700, 7}, 70, 1},
    {{19707, 6}, 70, 1},
    {{19713, 5}, 70, 1},
    {{19718, 8}, 258, 1},
    {{19726, 8}, 258, 1},
    {{19734, 9}, 258, 1},
    {{19743, 8}, 258, 1},
    {{19751, 9}, 258, 1},
    {{19760, 9}, 258, 1},
    {{19769, 9}, 258, 0},
    {{19778, 14}, 258, 1},
    {{19792, 10}, 258, 1},
    {{19802, 8}, 258, 1},
    {{19810, 8}, 258, 1},
    {{19818, 10}, 258, 1},
    {{19828, 11}, 69, 1},
    {{19839, 5}, 23, 1},
    {{19844, 6}, 84, 1},
    {{19850, 11}, 193, 1},
    {{19861, 5}, 84, 1},
    {{19866, 6}, 70, 1},
    {{19872, 9}, 32, 1},
    {{19881, 5}, 81, 1},
    {{19886, 4}, 84, 1},
    {{19890, 10}, 258, 1},
    {{19900, 9}, 258, 1},
    {{19909, 6}, 258, 1},
    {{19915, 3}, 81, 1},
    {{19918, 7}, 70, 1},
    {{19925, 5}, 107, 1},
    {{19930, 7}, 253, 1},
    {{19937, 9}, 253, 1},
    {{19946, 7}, 253, 1},
    {{19953, 8}, 253, 1},
    {{19961, 8}, 126, 1},
    {{19969, 8}, 253, 1},
    {{19977, 9}, 126, 1},
    {{19986, 10}, 126, 1},
    {{19996, 13}, 127, 1},
    {{20009, 12}, 127, 1},
    {{20021, 12}, 123, 1},
    {{20033, 12}, 127, 1},
    {{20045, 11}, 127, 1},
    {{20056, 11}, 123, 1},
    {{20067, 11}, 123, 1},
    {{20078, 12}, 123, 1},
    {{20090, 8}, 253, 1},
    {{20098, 9}, 190, 1},
    {{20107, 14}, 183, 1},
    {{20121, 7}, 229, 1},
    {{20128, 6}, 70, 1},
    {{20134, 5}, 69, 1},
    {{20139, 8}, 82, 1},
    {{20147, 9}, 82, 1},
    {{20156, 12}, 223, 1},
    {{20168, 15}, 89, 1},
    {{20183, 11}, 103, 1},
    {{20194, 11}, 69, 1},
    {{20205, 3}, 69, 1},
    {{20208, 8}, 69, 1},
    {{20216, 9}, 69, 1},
    {{20225, 9}, 69, 1},
    {{20234, 10}, 69, 1},
    {{20244, 8}, 69, 1},
    {{20252, 9}, 69, 1},
    {{20261, 9}, 69, 1},
    {{20270, 9}, 69, 1},
    {{20279, 10}, 69, 1},
    {{20289, 9}, 69, 1},
    {{20298, 8}, 69, 1},
    {{20306, 6}, 69, 1},
    {{20312, 10}, 69, 1},
    {{20322, 8}, 69, 1},
    {{20330, 8}, 69, 1},
    {{20338, 8}, 69, 1},
    {{20346, 9}, 69, 1},
    {{20355, 10}, 69, 1},
    {{20365, 9}, 69, 0},
    {{20374, 9}, 69, 1},
    {{20383, 9}, 69, 1},
    {{20392, 8}, 69, 1},
    {{20400, 10}, 69, 1},
    {{20410, 3}, 143, 1},
    {{20413, 8}, 69, 1},
    {{20421, 12}, 183, 1},
    {{20433, 7}, 91, 1},
    {{20440, 5}, 99, 1},
    {{20445, 9}, 69, 1},
    {{20454, 9}, 69, 1},
    {{20463, 9}, 252, 1},
    {{20472, 9}, 85, 1},
    {{20481, 9}, 85, 1},
    {{20490, 11}, 92, 1},
    {{20501, 10}, 92, 1},
    {{20511, 8}, 77, 1},
    {{20519, 3}, 100, 1},
    {{20522, 7}, 98, 1},
    {{20529, 8}, 93, 1},
    {{20537, 8}, 93, 1},
    {{20545, 5}, 185, 1},
    {{20550, 11}, 94, 1},
    {{20561, 9}, 93, 1},
    {{20570, 10}, 93, 1},
    {{20580, 10}, 247, 2},
    {{20590, 19}, 247, 0},
    {{20609, 57}, 185, 1},
    {{20666, 66}, 185, 1},
    {{20732, 35}, 185, 1},
    {{20767, 9}, 93, 1},
    {{20776, 10}, 92, 1},
    {{20786, 7}, 61, 1},
    {{20793, 7}, 61, 1},
    {{20800, 7}, 61, 1},
    {{20807, 5}, 69, 1},
    {{20812, 7}, 161, 1},
    {{20819, 12}, 16, 1},
    {{20831, 10}, 46, 1},
    {{20841, 8}, 85, 1},
    {{20849, 8}, 85, 1},
    {{20857, 8}, 85, 1},
    {{20865, 9}, 42, 1},
    {{20874, 6}, 77, 1},
    {{20880, 7}, 77, 1},
    {{20887, 7}, 77, 1},
    {{20894, 10}, 216, 1},
    {{20904, 5}, 77, 1},
    {{20909, 6}, 77, 1},
    {{20915, 10}, 77, 1},
    {{20925, 7}, 77, 1},
    {{20932, 7}, 77, 1},
    {{20939, 7}, 77, 1},
    {{20946, 8}, 77, 1},
    {{20954, 6}, 77, 1},
    {{20960, 6}, 77, 1},
    {{20966, 6}, 77, 1},
    {{20972, 9}, 257, 1},
    {{20981, 6}, 33, 1},
    {{20987, 10}, 77, 1},
    {{20997, 10}, 77, 1},
    {{21007, 6}, 77, 1},
    {{21013, 8}, 92, 1},
    {{21021, 10}, 92, 1},
    {{21031, 8}, 92, 1},
    {{21039, 7}, 92, 1},
    {{21046, 7}, 55, 1},
    {{21053, 7}, 47, 1},
    {{21060, 9}, 92, 0},
    {{21069, 8}, 92, 1},
    {{21077, 7}, 92, 1},
    {{21084, 8}, 45, 1},
    {{21092, 15}, 17, 1},
    {{21107, 8}, 62, 1},
    {{21115, 9}, 62, 1},
    {{21124, 9}, 62, 1},
    {{21133, 9}, 62, 1},
    {{21142, 9}, 62, 1},
    {{21151, 9}, 62, 1},
    {{21160, 3}, 92, 1},
    {{21163, 5}, 40, 1},
    {{21168, 8}, 69, 1},
    {{21176, 8}, 69, 1},
    {{21184, 9}, 50, 1},
    {{21193, 3}, 77, 1},
    {{21196, 12}, 183, 1},
    {{21208, 9}, 252, 1},
    {{21217, 8}, 79, 1},
    {{21225, 12}, 182, 1},
    {{21237, 5}, 121, 1},
    {{21242, 6}, 121, 1},
    {{21248, 6}, 121, 1},
    {{21254, 10}, 173, 1},
    {{21264, 6}, 73, 1},
    {{21270, 6}, 136, 1},
    {{21276, 10}, 132, 1},
    {{21286, 8}, 192, 1},
    {{21294, 7}, 192, 1},
    {{21301, 8}, 255, 1},
    {{21309, 14}, 107, 1},
    {{21323, 9}, 182, 1},
    {{21332, 3}, 224, 1},
    {{21335, 33}, 122, 1},
    {{21368, 12}, 35, 1},
    {{21380, 5}, 121, 1},
    {{21385, 15}, 0, 1},
    {{21400, 24}, 0, 1},
    {{21424, 11}, 74, 1},
    {{21435, 11}, 181, 1},
    {{21446, 3}, 224, 0},
    {{21449, 3}, 224, 1},
    {{21452, 4}, 224, 1},
    {{21456, 8}, 35, 1},
    {{21464, 5}, 23, 1},
    {{21469, 6}, 50, 1},
    {{21475, 6}, 50, 1},
    {{21481, 9}, 50, 1},
    {{21490, 9}, 50, 1},
    {{21499, 10}, 50, 1},
    {{21509, 11}, 50, 1},
    {{21520, 8}, 103, 1},
    {{21528, 7}, 35, 1},
    {{21535, 7}, 35, 1},
    {{21542, 7}, 35, 1},
    {{21549, 9}, 35, 1},
    {{21558, 6}, 35, 1},
    {{21564, 7}, 35, 1},
    {{21571, 7}, 35, 1},
    {{21578, 11}, 35, 1},
    {{21589, 6}, 50, 1},
    {{21595, 3}, 180, 1},
    {{21598, 7}, 35, 1},
    {{21605, 8}, 35, 1},
    {{21613, 7}, 35, 1},
    {{21620, 8}, 35, 1},
    {{21628, 8}, 35, 0},
    {{21636, 10}, 35, 1},
    {{21646, 8}, 35, 1},
    {{21654, 9}, 35, 1},
    {{21663, 9}, 35, 1},
    {{21672, 9}, 35, 1},
    {{21681, 10}, 35, 1},
    {{21691, 9}, 35, 1},
    {{21700, 8}, 35, 1},
    {{21708, 7}, 35, 1},
    {{21715, 8}, 35, 1},
    {{21723, 10}, 35, 1},
    {{21733, 9}, 35, 1},
    {{21742, 8}, 35, 1},
    {{21750, 9}, 35, 1},
    {{21759, 10}, 35, 1},
    {{21769, 7}, 35, 1},
    {{21776, 6}, 213, 0},
    {{21782, 12}, 213, 1},
    {{21794, 8}, 213, 1},
    {{21802, 13}, 180, 0},
    {{21815, 14}, 180, 1},
    {{21829, 7}, 180, 1},
    {{21836, 14}, 180, 1},
    {{21850, 3}, 35, 1},
    {{21853, 7}, 35, 1},
    {{21860, 6}, 35, 1},
    {{21866, 7}, 35, 1},
    {{21873, 13}, 180, 1},
    {{21886, 12}, 180, 1},
    {{21898, 12}, 180, 1},
    {{21910, 13}, 180, 1},
    {{21923, 11}, 180, 1},
    {{21934, 16}, 213, 1},
    {{21950, 7}, 35, 1},
    {{21957, 3}, 74, 1},
    {{21960, 13}, 74, 1},
    {{21973, 5}, 74, 1},
    {{21978, 7}, 130, 1},
    {{21985, 9}, 130, 1},
    {{21994, 8}, 98, 1},
    {{22002, 17}, 180, 1},
    {{22019, 3}, 182, 1},
    {{22022, 11}, 257, 1},
    {{22033, 10}, 81, 1},
    {{22043, 11}, 182, 1},
    {{22054, 9}, 182, 0},
    {{22063, 26}, 182, 1},
    {{22089, 26}, 182, 1},
    {{22115, 10}, 182, 1},
    {{22125, 9}, 182, 1},
    {{22134, 10}, 182, 1},
    {{22144, 6}, 142, 1},
    {{22150, 14}, 186, 1},
    {{22164, 6}, 186, 1},
    {{22170, 3}, 213, 1},
    {{22173, 9}, 41, 1},
    {{22182, 7}, 146, 1},
    {{22189, 11}, 146, 1},
    {{22200, 13}, 213, 1},
    {{22213, 25}, 180, 1},
    {{22238, 13}, 35, 1},
    {{22251, 7}, 142, 1},
    {{22258, 20}, 142, 1},
    {{22278, 11}, 142, 1},
    {{22289, 12}, 182, 1},
    {{22301, 7}, 146, 1},
    {{22308, 3}, 146, 1},
    {{22311, 7}, 146, 0},
    {{22318, 11}, 146, 1},
    {{22329, 10}, 146, 1},
    {{22339, 7}, 146, 1},
    {{22346, 7}, 74, 1},
    {{22353, 15}, 74, 0},
    {{22368, 9}, 74, 1},
    {{22377, 7}, 74, 1},
    {{22384, 8}, 74, 1},
    {{22392, 7}, 74, 1},
    {{22399, 8}, 74, 1},
    {{22407, 15}, 180, 1},
    {{22422, 8}, 94, 1},
    {{22430, 5}, 142, 1},
    {{22435, 5}, 142, 1},
    {{22440, 4}, 116, 1},
    {{22444, 6}, 146, 1},
    {{22450, 5}, 116, 1},
    {{22455, 7}, 74, 1},
    {{22462, 7}, 74, 1},
    {{22469, 9}, 182, 1},
    {{22478, 8}, 182, 1},
    {{22486, 7}, 60, 1},
    {{22493, 5}, 23, 1},
    {{22498, 8}, 132, 1},
    {{22506, 8}, 183, 1},
    {{22514, 8}, 135, 1},
    {{22522, 6}, 93, 1},
    {{22528, 7}, 253, 1},
    {{22535, 7}, 126, 1},
    {{22542, 7}, 19, 1},
    {{22549, 9}, 238, 1},
    {{22558, 9}, 238, 1},
    {{22567, 8}, 238, 1},
    {{22575, 8}, 238, 1},
    {{22583, 8}, 238, 1},
    {{22591, 7}, 139, 1},
    {{22598, 5}, 119, 1},
    {{22603, 11}, 124, 1},
    {{22614, 10}, 129, 1},
    {{22624, 10}, 157, 1},
    {{22634, 9}, 63, 1},
    {{22643, 6}, 195, 1},
    {{22649, 7}, 195, 1},
    {{22656, 6}, 195, 1},
    {{22662, 7}, 44, 1},
    {{22669, 3}, 157, 1},
    {{22672, 13}, 66, 1},
    {{22685, 9}, 63, 1},
    {{22694, 11}, 212, 1},
    {{22705, 10}, 110, 1},
    {{22715, 8}, 61, 1},
    {{22723, 6}, 22, 1},
    {{22729, 6}, 22, 1},
    {{22735, 7}, 22, 1},
    {{22742, 6}, 22, 1},
    {{22748, 6}, 22, 0},
    {{22754, 6}, 22, 1},
    {{22760, 6}, 22, 1},
    {{22766, 6}, 22, 1},
    {{22772, 7}, 22, 1},
    {{22779, 6}, 22, 1},
    {{22785, 4}, 22, 1},
    {{22789, 11}, 123, 1},
    {{22800, 10}, 123, 1},
    {{22810, 9}, 63, 1},
    {{22819, 8}, 63, 1},
    {{22827, 9}, 63, 1},
    {{22836, 10}, 63, 1},
    {{22846, 9}, 212, 1},
    {{22855, 10}, 63, 1},
    {{22865, 6}, 94, 1},
    {{22871, 7}, 212, 1},
    {{22878, 13}, 157, 1},
    {{22891, 7}, 136, 1},
    {{22898, 9}, 63, 1},
    {{22907, 8}, 118, 1},
    {{22915, 9}, 118, 1},
    {{22924, 8}, 126, 1},
    {{22932, 8}, 133, 1},
    {{22940, 8}, 77, 1},
    {{22948, 7}, 22, 1},
    {{22955, 7}, 22, 1},
    {{22962, 16}, 99, 1},
    {{22978, 12}, 127, 1},
    {{22990, 11}, 122, 1},
    {{23001, 8}, 120, 1},
    {{23009, 8}, 140, 1},
    {{23017, 9}, 63, 1},
    {{23026, 10}, 63, 1},
    {{23036, 3}, 106, 0},
    {{23039, 9}, 63, 1},
    {{23048, 9}, 63, 1},
    {{23057, 4}, 152, 1},
    {{23061, 10}, 152, 0},
    {{23071, 10}, 152, 1},
    {{23081, 8}, 139, 1},
    {{23089, 7}, 204, 1},
    {{23096, 7}, 139, 1},
    {{23103, 8}, 238, 1},
    {{23111, 9}, 123, 1},
    {{23120, 12}, 152, 1},
    {{23132, 3}, 63, 1},
    {{23135, 8}, 63, 1},
    {{23143, 8}, 63, 1},
    {{23151, 8}, 63, 1},
    {{23159, 10}, 63, 1},
    {{23169, 9}, 63, 1},
    {{23178, 11}, 63, 1},
    {{23189, 12}, 63, 1},
    {{23201, 10}, 63, 0},
    {{23211, 11}, 63, 1},
    {{23222, 8}, 63, 1},
    {{23230, 10}, 63, 1},
    {{23240, 13}, 157, 1},
    {{23253, 11}, 231, 1},
    {{23264, 5}, 126, 1},
    {{23269, 11}, 156, 1},
    {{23280, 7}, 212, 0},
    {{23287, 8}, 212, 1},
    {{23295, 7}, 212, 1},
    {{23302, 17}, 149, 1},
    {{23319, 7}, 212, 1},
    {{23326, 14}, 104, 1},
    {{23340, 6}, 212, 1},
    {{23346, 16}, 212, 1},
    {{23362, 6}, 63, 1},
    {{23368, 7}, 20, 1},
    {{23375, 15}, 157, 1},
    {{23390, 11}, 157, 1},
    {{23401, 11}, 157, 0},
    {{23412, 21}, 157, 1},
    {{23433, 12}, 157, 1},
    {{23445, 11}, 157, 1},
    {{23456, 11}, 157, 1},
    {{23467, 9}, 136, 1},
    {{23476, 10}, 136, 1},
    {{23486, 8}, 136, 1},
    {{23494, 7}, 136, 1},
    {{23501, 9}, 136, 1},
    {{23510, 8}, 136, 1},
    {{23518, 10}, 136, 1},
    {{23528, 14}, 136, 1},
    {{23542, 8}, 136, 1},
    {{23550, 9}, 136, 1},
    {{23559, 9}, 136, 1},
    {{23568, 8}, 136, 1},
    {{23576, 7}, 136, 1},
    {{23583, 9}, 136, 0},
    {{23592, 13}, 136, 1},
    {{23605, 7}, 136, 1},
    {{23612, 8}, 136, 1},
    {{23620, 7}, 159, 1},
    {{23627, 8}, 136, 1},
    {{23635, 22}, 217, 1},
    {{23657, 9}, 136, 1},
    {{23666, 8}, 212, 1},
    {{23674, 7}, 94, 1},
    {{23681, 13}, 63, 1},
    {{23694, 12}, 157, 1},
    {{23706, 8}, 136, 1},
    {{23714, 3}, 22, 1},
    {{23717, 12}, 157, 1},
    {{23729, 11}, 157, 1},
    {{23740, 11}, 157, 1},
    {{23751, 12}, 157, 1},
    {{23763, 13}, 157, 1},
    {{23776, 10}, 136, 1},
    {{23786, 10}, 136, 1},
    {{23796, 7}, 136, 1},
    {{23803, 11}, 157, 1},
    {{23814, 21}, 157, 1},
    {{23835, 12}, 157, 1},
    {{23847, 8}, 136, 1},
    {{23855, 9}, 136, 1},
    {{23864, 12}, 136, 1},
    {{23876, 8}, 136, 1},
    {{23884, 13}, 136, 1},
    {{23897, 7}, 136, 1},
    {{23904, 9}, 136, 1},
    {{23913, 10}, 63, 1},
    {{23923, 8}, 157, 1},
    {{23931, 11}, 141, 1},
    {{23942, 8}, 145, 1},
    {{23950, 5}, 253, 1},
    {{23955, 6}, 119, 1},
    {{23961, 6}, 119, 1},
    {{23967, 8}, 195, 1},
    {{23975, 6}, 195, 1},
    {{23981, 7}, 195, 1},
    {{23988, 6}, 195, 1},
    {{23994, 6}, 66, 1},
    {{24000, 9}, 195, 1},
    {{24009, 12}, 251, 1},
    {{24021, 11}, 251, 1},
    {{24032, 12}, 251, 1},
    {{24044, 11}, 251, 1},
    {{24055, 10}, 251, 1},
    {{24065, 11}, 251, 1},
    {{24076, 9}, 61, 1},
    {{24085, 11}, 19, 1},
    {{24096, 9}, 19, 1},
    {{24105, 10}, 251, 1},
    {{24115, 10}, 251, 1},
    {{24125, 10}, 251, 1},
    {{24135, 13}, 48, 1},
    {{24148, 13}, 48, 1},
    {{24161, 3}, 19, 1},
    {{24164, 9}, 19, 1},
    {{24173, 9}, 19, 1},
    {{24182, 8}, 19, 1},
    {{24190, 8}, 19, 1},
    {{24198, 7}, 19, 1},
    {{24205, 7}, 19, 1},
    {{24212, 8}, 19, 1},
    {{24220, 11}, 19, 1},
    {{24231, 8}, 19, 1},
    {{24239, 7}, 19, 0},
    {{24246, 8}, 19, 1},
    {{24254, 9}, 19, 1},
    {{24263, 8}, 19, 1},
    {{24271, 8}, 19, 1},
    {{24279, 8}, 19, 1},
    {{24287, 9}, 19, 1},
    {{24296, 7}, 19, 1},
    {{24303, 7}, 19, 1},
    {{24310, 10}, 19, 1},
    {{24320, 7}, 19, 1},
    {{24327, 8}, 19, 1},
    {{24335, 8}, 19, 1},
    {{24343, 8}, 19, 1},
    {{24351, 11}, 139, 1},
    {{24362, 15}, 19, 1},
    {{24377, 7}, 19, 1},
    {{24384, 3}, 119, 1},
    {{24387, 7}, 19, 1},
    {{24394, 11}, 19, 1},
    {{24405, 8}, 141, 1},
    {{24413, 9}, 238, 1},
    {{24422, 9}, 238, 1},
    {{24431, 8}, 139, 1},
    {{24439, 8}, 238, 1},
    {{24447, 8}, 19, 1},
    {{24455, 9}, 19, 1},
    {{24464, 9}, 139, 1},
    {{24473, 17}, 139, 1},
    {{24490, 10}, 139, 1},
    {{24500, 6}, 139, 1},
    {{24506, 5}, 119, 0},
    {{24511, 5}, 119, 1},
    {{24516, 6}, 119, 1},
    {{24522, 6}, 119, 1},
    {{24528, 7}, 119, 1},
    {{24535, 5}, 119, 1},
    {{24540, 8}, 141, 1},
    {{24548, 8}, 238, 1},
    {{24556, 5}, 119, 1},
    {{24561, 5}, 119, 1},
    {{24566, 7}, 141, 1},
    {{24573, 18}, 98, 1},
    {{24591, 3}, 195, 1},
    {{24594, 5}, 195, 1},
    {{24599, 6}, 195, 0},
    {{24605, 7}, 195, 1},
    {{24612, 6}, 195, 1},
    {{24618, 6}, 195, 1},
    {{24624, 28}, 251, 1},
    {{24652, 11}, 251, 1},
    {{24663, 12}, 19, 1},
    {{24675, 3}, 118, 1},
    {{24678, 8}, 118, 1},
    {{24686, 4}, 118, 1},
    {{24690, 4}, 118, 1},
    {{24694, 12}, 61, 1},
    {{24706, 6}, 119, 1},
    {{24712, 10}, 119, 1},
    {{24722, 8}, 139, 1},
    {{24730, 9}, 61, 1},
    {{24739, 3}, 61, 1},
    {{24742, 9}, 61, 1},
    {{24751, 9}, 61, 1},
    {{24760, 11}, 61, 1},
    {{24771, 8}, 61, 1},
    {{24779, 9}, 61, 1},
    {{24788, 9}, 61, 1},
    {{24797, 8}, 61, 0},
    {{24805, 9}, 61, 1},
    {{24814, 10}, 61, 1},
    {{24824, 8}, 61, 1},
    {{24832, 8}, 61, 1},
    {{24840, 9}, 61, 1},
    {{24849, 10}, 61, 1},
    {{24859, 7}, 61, 1},
    {{24866, 8}, 19, 1},
    {{24874, 3}, 42, 1},
    {{24877, 9}, 42, 1},
    {{24886, 9}, 42, 1},
    {{24895, 9}, 42, 1},
    {{24904, 10}, 42, 1},
    {{24914, 9}, 42, 0},
    {{24923, 10}, 61, 1},
    {{24933, 7}, 181, 1},
    {{24940, 6}, 181, 1},
    {{24946, 10}, 139, 1},
    {{24956, 13}, 154, 1},
    {{24969, 10}, 139, 1},
    {{24979, 7}, 136, 1},
    {{24986, 8}, 5, 1},
    {{24994, 3}, 139, 1},
    {{24997, 3}, 116, 1},
    {{25000, 6}, 61, 1},
    {{25006, 6}, 61, 1},
    {{25012, 7}, 61, 1},
    {{25019, 7}, 61, 1},
    {{25026, 15}, 205, 1},
    {{25041, 6}, 19, 1},
    {{25047, 7}, 139, 1},
    {{25054, 7}, 139, 1},
    {{25061, 3}, 238, 1},
    {{25064, 11}, 118, 1},
    {{25064, 11}, 260, 2},
    {{25075, 16}, 118, 1},
    {{25091, 16}, 118, 1},
    {{25107, 16}, 118, 0},
    {{25123, 22}, 260, 0},
    {{25145, 18}, 118, 1},
    {{25163, 17}, 118, 1},
    {{25180, 17}, 118, 1},
    {{25197, 22}, 118, 1},
    {{25219, 15}, 118, 1},
    {{25234, 14}, 118, 1},
    {{25248, 18}, 118, 1},
    {{25266, 9}, 119, 1},
    {{25275, 9}, 118, 1},
    {{25284, 14}, 118, 1},
    {{25298, 16}, 118, 1},
    {{25314, 8}, 118, 1},
    {{25322, 12}, 118, 1},
    {{25334, 16}, 118, 1},
    {{25350, 10}, 98, 1},
    {{25360, 9}, 98, 1},
    {{25369, 6}, 121, 0},
    {{25375, 7}, 121, 1},
    {{25382, 22}, 121, 1},
    {{25404, 5}, 121, 1},
    {{25409, 7}, 121, 1},
    {{25416, 8}, 118, 1},
    {{25424, 6}, 62, 1},
    {{25430, 8}, 238, 1},
    {{25438, 11}, 94, 1},
    {{25449, 9}, 139, 0},
    {{25458, 10}, 139, 1},
    {{25468, 11}, 139, 1},
    {{25479, 10}, 139, 1},
    {{25489, 8}, 139, 1},
    {{25497, 7}, 139, 1},
    {{25504, 8}, 139, 1},
    {{25512, 8}, 139, 1},
    {{25520, 10}, 238, 1},
    {{25530, 10}, 238, 1},
    {{25540, 8}, 238, 1},
    {{25548, 8}, 238, 0},
    {{25556, 8}, 238, 1},
    {{25564, 7}, 118, 1},
    {{25571, 8}, 118, 1},
    {{25579, 8}, 118, 1},
    {{25587, 11}, 98, 1},
    {{25598, 3}, 94, 1},
    {{25601, 4}, 33, 1},
    {{25605, 7}, 42, 1},
    {{25612, 15}, 118, 1},
    {{25627, 10}, 73, 1},
    {{25637, 13}, 6, 1},
    {{25650, 7}, 26, 1},
    {{25657, 8}, 138, 1},
    {{25665, 14}, 155, 1},
    {{25679, 16}, 152, 1},
    {{25695, 16}, 159, 1},
    {{25711, 22}, 210, 1},
    {{25733, 6}, 121, 1},
    {{25739, 10}, 121, 1},
    {{25749, 12}, 154, 1},
    {{25761, 7}, 146, 1},
    {{25768, 10}, 146, 1},
    {{25778, 9}, 94, 1},
    {{25787, 7}, 94, 1},
    {{25794, 8}, 94, 0},
    {{25802, 14}, 118, 1},
    {{25816, 9}, 139, 1},
    {{25825, 9}, 139, 1},
    {{25834, 11}, 139, 1},
    {{25845, 9}, 139, 1},
    {{25854, 8}, 238, 1},
    {{25862, 6}, 121, 1},
    {{25868, 7}, 121, 1},
    {{25875, 7}, 139, 1},
    {{25882, 8}, 19, 1},
    {{25890, 9}, 19, 1},
    {{25899, 7}, 119, 1},
    {{25906, 3}, 251, 1},
    {{25909, 9}, 251, 0},
    {{25918, 12}, 251, 1},
    {{25930, 9}, 251, 1},
    {{25939, 13}, 251, 1},
    {{25952, 8}, 251, 1},
    {{25960, 8}, 61, 1},
    {{25968, 12}, 16, 1},
    {{25980, 27}, 41, 1},
    {{26007, 7}, 126, 1},
    {{26014, 7}, 253, 1},
    {{26021, 7}, 133, 1},
    {{26028, 8}, 69, 1},
    {{26036, 7}, 77, 1},
    {{26043, 3}, 263, 1},
    {{26046, 5}, 99, 1},
    {{26051, 7}, 47, 1},
    {{26058, 13}, 99, 1},
    {{26071, 8}, 227, 1},
    {{26079, 5}, 98, 1},
    {{26084, 8}, 93, 1},
    {{26092, 7}, 68, 1},
    {{26099, 5}, 264, 1},
    {{26104, 7}, 68, 1},
    {{26111, 12}, 225, 1},
    {{26123, 5}, 264, 1},
    {{26128, 9}, 203, 1},
    {{26137, 13}, 99, 1},
    {{26150, 12}, 99, 1},
    {{26162, 7}, 42, 1},
    {{26169, 8}, 42, 1},
    {{26177, 8}, 42, 1},
    {{26185, 15}, 42, 1},
    {{26200, 9}, 42, 1},
    {{26209, 8}, 42, 1},
    {{26217, 7}, 42, 1},
    {{26224, 8}, 42, 1},
    {{26232, 9}, 42, 1},
    {{26241, 6}, 77, 1},
    {{26247, 6}, 77, 1},
    {{26253, 5}, 91, 1},
    {{26258, 15}, 179, 1},
    {{26273, 8}, 5, 1},
    {{26281, 10}, 45, 1},
    {{26291, 10}, 45, 1},
    {{26301, 5}, 47, 1},
    {{26306, 3}, 45, 1},
    {{26309, 9}, 45, 1},
    {{26318, 8}, 45, 1},
    {{26326, 9}, 45, 1},
    {{26335, 9}, 45, 1},
    {{26344, 7}, 45, 1},
    {{26351, 8}, 45, 0},
    {{26359, 8}, 45, 1},
    {{26367, 10}, 45, 1},
    {{26377, 9}, 45, 1},
    {{26386, 9}, 60, 1},
    {{26395, 8}, 133, 1},
    {{26403, 10}, 77, 1},
    {{26413, 7}, 47, 1},
    {{26420, 3}, 47, 1},
    {{26423, 5}, 47, 0},
    {{26428, 6}, 47, 1},
    {{26434, 7}, 47, 1},
    {{26441, 6}, 47, 1},
    {{26447, 6}, 47, 1},
    {{26453, 7}, 47, 1},
    {{26460, 8}, 47, 1},
    {{26468, 12}, 99, 1},
    {{26480, 7}, 126, 1},
    {{26487, 8}, 30, 1},
    {{26495, 10}, 30, 1},
    {{26505, 7}, 30, 1},
    {{26512, 3}, 253, 1},
    {{26515, 8}, 253, 1},
    {{26523, 8}, 253, 1},
    {{26531, 6}, 253, 0},
    {{26537, 11}, 253, 1},
    {{26548, 7}, 253, 1},
    {{26555, 7}, 253, 1},
    {{26562, 9}, 126, 1},
    {{26571, 8}, 126, 1},
    {{26579, 7}, 126, 0},
    {{26586, 7}, 126, 1},
    {{26593, 8}, 126, 1},
    {{26601, 8}, 126, 1},
    {{26609, 6}, 22, 1},
    {{26615, 6}, 133, 1},
    {{26621, 11}, 133, 1},
    {{26632, 7}, 133, 1},
    {{26639, 7}, 133, 1},
    {{26646, 6}, 133, 1},
    {{26652, 14}, 225, 1},
    {{26666, 9}, 225, 1},
    {{26675, 12}, 123, 1},
    {{26687, 10}, 123, 1},
    {{26697, 11}, 123, 1},
    {{26708, 9}, 126, 1},
    {{26717, 7}, 253, 1},
    {{26724, 8}, 253, 1},
    {{26732, 9}, 253, 1},
    {{26741, 6}, 253, 1},
    {{26747, 6}, 253, 1},
    {{26753, 6}, 253, 1},
    {{26759, 6}, 22, 1},
    {{26765, 7}, 22, 1},
    {{26772, 6}, 22, 1},
    {{26778, 6}, 22, 1},
    {{26784, 5}, 22, 1},
    {{26789, 7}, 77, 1},
    {{26796, 9}, 77, 1},
    {{26805, 8}, 77, 1},
    {{26813, 7}, 77, 1},
    {{26820, 8}, 77, 1},
    {{26828, 7}, 253, 1},
    {{26835, 8}, 30, 1},
    {{26843, 8}, 21, 1},
    {{26851, 6}, 168, 1},
    {{26857, 5}, 263, 1},
    {{26862, 9}, 228, 1},
    {{26871, 10}, 122, 1},
    {{26881, 11}, 266, 1},
    {{26892, 14}, 109, 1},
    {{26906, 12}, 108, 1},
    {{26918, 12}, 108, 1},
    {{26930, 9}, 200, 1},
    {{26939, 12}, 129, 1},
    {{26951, 8}, 130, 1},
    {{26959, 7}, 249, 1},
    {{26966, 6}, 22, 1},
    {{26972, 8}, 145, 1},
    {{26980, 12}, 145, 1},
    {{26992, 12}, 186, 1},
    {{27004, 6}, 126, 1},
    {{27010, 3}, 126, 1},
    {{27013, 3}, 99, 1},
    {{27016, 4}, 22, 1},
    {{27020, 5}, 22, 1},
    {{27025, 11}, 99, 1},
    {{27036, 6}, 99, 1},
    {{27042, 6}, 99, 1},
    {{27048, 3}, 127, 1},
    {{27051, 11}, 99, 1},
    {{27062, 12}, 99, 1},
    {{27074, 10}, 127, 1},
    {{27084, 10}, 127, 1},
    {{27094, 8}, 126, 1},
    {{27102, 16}, 127, 1},
    {{27118, 10}, 127, 1},
    {{27128, 13}, 99, 1},
    {{27141, 13}, 99, 1},
    {{27154, 12}, 99, 1},
    {{27166, 14}, 99, 1},
    {{27180, 14}, 99, 1},
    {{27194, 13}, 99, 1},
    {{27207, 13}, 99, 1},
    {{27220, 12}, 99, 0},
    {{27232, 13}, 99, 1},
    {{27245, 13}, 99, 1},
    {{27258, 13}, 99, 1},
    {{27271, 12}, 99, 1},
    {{27283, 8}, 123, 1},
    {{27291, 11}, 99, 1},
    {{27302, 12}, 99, 1},
    {{27314, 12}, 99, 1},
    {{27326, 13}, 99, 1},
    {{27339, 10}, 127, 1},
    {{27349, 10}, 127, 1},
    {{27359, 14}, 123, 1},
    {{27373, 11}, 123, 1},
    {{27384, 14}, 123, 1},
    {{27398, 9}, 29, 1},
    {{27407, 5}, 50, 1},
    {{27412, 6}, 22, 1},
    {{27418, 7}, 21, 1},
    {{27425, 10}, 99, 1},
    {{27435, 9}, 99, 1},
    {{27444, 9}, 123, 1},
    {{27453, 8}, 123, 1},
    {{27461, 7}, 123, 1},
    {{27468, 7}, 63, 1},
    {{27475, 5}, 253, 1},
    {{27480, 31}, 82, 1},
    {{27511, 11}, 167, 1},
    {{27522, 8}, 112, 1},
    {{27530, 5}, 214, 1},
    {{27535, 8}, 112, 1},
    {{27543, 9}, 167, 1},
    {{27552, 15}, 89, 1},
    {{27567, 15}, 89, 1},
    {{27582, 11}, 166, 1},
    {{27593, 7}, 135, 1},
    {{27600, 8}, 98, 1},
    {{27608, 8}, 98, 1},
    {{27616, 8}, 98, 1},
    {{27624, 9}, 98, 1},
    {{27633, 7}, 98, 1},
    {{27640, 11}, 89, 1},
    {{27651, 11}, 108, 1},
    {{27662, 9}, 227, 1},
    {{27671, 11}, 263, 1},
    {{27682, 8}, 98, 1},
    {{27690, 7}, 93, 1},
    {{27697, 6}, 93, 1},
    {{27703, 7}, 93, 1},
    {{27710, 6}, 93, 1},
    {{27716, 7}, 93, 1},
    {{27723, 10}, 98, 1},
    {{27733, 10}, 98, 1},
    {{27743, 5}, 93, 1},
    {{27748, 4}, 93, 1},
    {{27752, 5}, 93, 1},
    {{27757, 6}, 93, 1},
    {{27763, 5}, 93, 1},
    {{27768, 5}, 93, 1},
    {{27773, 7}, 112, 1},
    {{27780, 9}, 167, 1},
    {{27789, 8}, 108, 1},
    {{27797, 9}, 108, 1},
    {{27806, 7}, 110, 1},
    {{27813, 6}, 20, 1},
    {{27819, 11}, 166, 1},
    {{27830, 4}, 214, 1},
    {{27834, 8}, 108, 1},
    {{27842, 5}, 214, 1},
    {{27847, 5}, 214, 1},
    {{27852, 7}, 108, 1},
    {{27859, 7}, 108, 1},
    {{27866, 8}, 108, 1},
    {{27874, 8}, 108, 1},
    {{27882, 7}, 108, 1},
    {{27889, 8}, 108, 1},
    {{27897, 9}, 108, 1},
    {{27906, 5}, 214, 1},
    {{27911, 7}, 58, 1},
    {{27918, 7}, 110, 1},
    {{27925, 7}, 110, 1},
    {{27932, 5}, 20, 1},
    {{27937, 8}, 52, 1},
    {{27945, 13}, 52, 1},
    {{27958, 4}, 214, 1},
    {{27962, 9}, 227, 1},
    {{27971, 8}, 227, 1},
    {{27979, 7}, 227, 1},
    {{27986, 6}, 204, 1},
    {{27992, 6}, 227, 1},
    {{27998, 7}, 227, 0},
    {{28005, 8}, 227, 1},
    {{28013, 7}, 227, 1},
    {{28020, 6}, 204, 1},
    {{28026, 6}, 204, 0},
    {{28032, 16}, 204, 1},
    {{28048, 7}, 204, 1},
    {{28055, 8}, 204, 1},
    {{28063, 8}, 204, 1},
    {{28071, 6}, 204, 1},
    {{28077, 6}, 204, 1},
    {{28083, 9}, 227, 1},
    {{28092, 26}, 9, 1},
    {{28118, 7}, 42, 1},
    {{28125, 8}, 203, 1},
    {{28133, 8}, 183, 1},
    {{28141, 6}, 183, 1},
    {{28147, 7}, 227, 1},
    {{28154, 7}, 227, 1},
    {{28161, 8}, 204, 1},
    {{28169, 8}, 109, 1},
    {{28177, 9}, 109, 1},
    {{28186, 6}, 136, 1},
    {{28192, 7}, 136, 1},
    {{28199, 6}, 136, 1},
    {{28205, 6}, 227, 1},
    {{28211, 10}, 186, 1},
    {{28221, 11}, 66, 1},
    {{28232, 8}, 98, 1},
    {{28240, 11}, 98, 1},
    {{28251, 7}, 98, 1},
    {{28258, 6}, 204, 1},
    {{28264, 12}, 98, 1},
    {{28276, 12}, 98, 1},
    {{28288, 7}, 98, 1},
    {{28295, 9}, 98, 1},
    {{28304, 8}, 98, 1},
    {{28312, 8}, 98, 1},
    {{28320, 7}, 112, 1},
    {{28327, 7}, 112, 1},
    {{28334, 7}, 112, 1},
    {{28341, 7}, 112, 1},
    {{28348, 7}, 112, 0},
    {{28355, 7}, 112, 1},
    {{28362, 6}, 112, 1},
    {{28368, 7}, 112, 1},
    {{28375, 7}, 112, 1},
    {{28382, 7}, 112, 1},
    {{28389, 7}, 112, 1},
    {{28396, 7}, 167, 1},
    {{28403, 8}, 167, 1},
    {{28411, 9}, 167, 1},
    {{28420, 8}, 167, 1},
    {{28428, 8}, 167, 1},
    {{28436, 8}, 167, 1},
    {{28444, 8}, 112, 1},
    {{28452, 6}, 112, 1},
    {{28458, 10}, 166, 1},
    {{28468, 9}, 112, 1},
    {{28477, 8}, 112, 1},
    {{28485, 7}, 112, 1},
    {{28492, 8}, 112, 1},
    {{28500, 7}, 112, 1},
    {{28507, 7}, 175, 1},
    {{28514, 7}, 175, 1},
    {{28521, 10}, 166, 1},
    {{28531, 7}, 112, 1},
    {{28538, 10}, 166, 1},
    {{28548, 9}, 166, 1},
    {{28557, 9}, 166, 1},
    {{28566, 9}, 166, 1},
    {{28575, 9}, 166, 1},
    {{28584, 9}, 166, 1},
    {{28593, 10}, 166, 1},
    {{28603, 21}, 166, 1},
    {{28624, 9}, 166, 1},
    {{28633, 5}, 75, 1},
    {{28638, 7}, 67, 1},
    {{28645, 10}, 166, 1},
    {{28655, 10}, 166, 1},
    {{28665, 11}, 89, 1},
    {{28676, 14}, 89, 1},
    {{28690, 12}, 89, 1},
    {{28702, 9}, 89, 1},
    {{28711, 10}, 89, 1},
    {{28721, 11}, 89, 1},
    {{28732, 11}, 89, 1},
    {{28743, 5}, 255, 1},
    {{28748, 4}, 255, 1},
    {{28752, 6}, 39, 1},
    {{28758, 7}, 39, 1},
    {{28765, 8}, 39, 1},
    {{28773, 7}, 39, 1},
    {{28780, 7}, 39, 1},
    {{28787, 9}, 109, 1},
    {{28796, 10}, 109, 1},
    {{28806, 11}, 109, 1},
    {{28817, 11}, 109, 1},
    {{28828, 28}, 109, 1},
    {{28856, 9}, 109, 1},
    {{28865, 10}, 109, 1},
    {{28875, 10}, 109, 1},
    {{28885, 10}, 109, 1},
    {{28895, 9}, 109, 0},
    {{28904, 8}, 109, 1},
    {{28912, 9}, 109, 1},
    {{28921, 9}, 109, 1},
    {{28930, 8}, 109, 1},
    {{28938, 9}, 109, 1},
    {{28947, 8}, 109, 1},
    {{28955, 9}, 109, 1},
    {{28964, 9}, 109, 1},
    {{28973, 8}, 109, 1},
    {{28981, 9}, 109, 1},
    {{28990, 13}, 202, 1},
    {{29003, 11}, 122, 1},
    {{29014, 14}, 66, 1},
    {{29028, 13}, 66, 1},
    {{29041, 12}, 122, 1},
    {{29053, 6}, 93, 1},
    {{29059, 5}, 93, 1},
    {{29064, 10}, 89, 1},
    {{29074, 10}, 89, 1},
    {{29084, 11}, 89, 1},
    {{29095, 10}, 204, 1},
    {{29105, 6}, 119, 1},
    {{29111, 12}, 175, 1},
    {{29123, 9}, 112, 1},
    {{29132, 11}, 27, 1},
    {{29143, 7}, 20, 1},
    {{29150, 17}, 52, 1},
    {{29167, 9}, 110, 1},
    {{29176, 11}, 187, 1},
    {{29187, 6}, 257, 1},
    {{29193, 9}, 202, 1},
    {{29202, 8}, 117, 1},
    {{29210, 6}, 257, 1},
    {{29216, 9}, 110, 1},
    {{29225, 12}, 108, 1},
    {{29237, 5}, 119, 1},
    {{29242, 6}, 119, 1},
    {{29248, 10}, 98, 1},
    {{29258, 10}, 98, 1},
    {{29268, 8}, 98, 1},
    {{29276, 9}, 98, 1},
    {{29285, 10}, 98, 1},
    {{29295, 9}, 98, 1},
    {{29304, 8}, 98, 1},
    {{29312, 4}, 263, 1},
    {{29316, 7}, 145, 1},
    {{29323, 7}, 108, 1},
    {{29330, 4}, 20, 1},
    {{29334, 6}, 20, 1},
    {{29340, 5}, 20, 1},
    {{29345, 5}, 20, 1},
    {{29350, 8}, 98, 1},
    {{29358, 9}, 98, 1},
    {{29367, 10}, 98, 1},
    {{29377, 9}, 98, 1},
    {{29386, 8}, 98, 1},
    {{29394, 6}, 112, 1},
    {{29400, 5}, 20, 1},
    {{29405, 6}, 119, 1},
    {{29411, 10}, 27, 1},
    {{29421, 6}, 20, 1},
    {{29427, 14}, 52, 1},
    {{29441, 13}, 66, 1},
    {{29454, 8}, 98, 1},
    {{29462, 8}, 98, 1},
    {{29470, 5}, 93, 1},
    {{29475, 3}, 228, 1},
    {{29478, 11}, 251, 1},
    {{29489, 11}, 251, 1},
    {{29500, 8}, 19, 1},
    {{29508, 7}, 42, 1},
    {{29515, 6}, 119, 1},
    {{29521, 6}, 119, 1},
    {{29527, 9}, 118, 1},
    {{29536, 9}, 109, 1},
    {{29545, 7}, 195, 1},
    {{29552, 6}, 263, 1},
    {{29558, 10}, 145, 1},
    {{29568, 9}, 61, 1},
    {{29577, 13}, 61, 1},
    {{29590, 9}, 61, 1},
    {{29599, 10}, 98, 1},
    {{29609, 15}, 131, 1},
    {{29624, 3}, 112, 1},
    {{29627, 13}, 123, 1},
    {{29640, 7}, 228, 1},
    {{29647, 5}, 93, 1},
    {{29652, 12}, 186, 1},
    {{29664, 15}, 52, 1},
    {{29679, 11}, 118, 1},
    {{29690, 7}, 121, 1},
    {{29697, 6}, 121, 1},
    {{29703, 8}, 110, 1},
    {{29711, 6}, 20, 1},
    {{29717, 9}, 139, 1},
    {{29726, 8}, 139, 1},
    {{29734, 9}, 238, 1},
    {{29743, 11}, 66, 1},
    {{29754, 9}, 118, 1},
    {{29763, 8}, 94, 1},
    {{29771, 8}, 94, 1},
    {{29779, 9}, 219, 1},
    {{29788, 5}, 263, 1},
    {{29793, 5}, 168, 1},
    {{29798, 8}, 115, 1},
    {{29806, 14}, 145, 1},
    {{29820, 5}, 263, 1},
    {{29825, 4}, 263, 1},
    {{29829, 4}, 263, 1},
    {{29833, 4}, 263, 1},
    {{29837, 8}, 263, 1},
    {{29845, 5}, 263, 1},
    {{29850, 6}, 263, 1},
    {{29856, 5}, 263, 1},
    {{29861, 4}, 263, 1},
    {{29865, 6}, 228, 1},
    {{29871, 6}, 228, 0},
    {{29877, 7}, 228, 1},
    {{29884, 7}, 228, 1},
    {{29891, 6}, 228, 1},
    {{29897, 6}, 228, 1},
    {{29903, 6}, 228, 1},
    {{29909, 5}, 263, 1},
    {{29914, 4}, 263, 1},
    {{29918, 5}, 263, 1},
    {{29923, 6}, 263, 1},
    {{29929, 7}, 263, 1},
    {{29936, 5}, 263, 1},
    {{29941, 5}, 263, 1},
    {{29946, 6}, 263, 1},
    {{29952, 4}, 263, 1},
    {{29956, 6}, 145, 1},
    {{29962, 5}, 263, 1},
    {{29967, 5}, 263, 1},
    {{29972, 4}, 263, 1},
    {{29976, 6}, 190, 1},
    {{29982, 6}, 228, 1},
    {{29988, 15}, 52, 1},
    {{30003, 7}, 228, 1},
    {{30010, 6}, 20, 1},
    {{30016, 6}, 145, 1},
    {{30022, 5}, 145, 1},
    {{30027, 5}, 263, 1},
    {{30032, 6}, 263, 1},
    {{30038, 6}, 228, 1},
    {{30044, 10}, 27, 1},
    {{30054, 9}, 266, 1},
    {{30063, 8}, 266, 1},
    {{30071, 8}, 266, 1},
    {{30079, 8}, 266, 1},
    {{30087, 9}, 266, 1},
    {{30096, 8}, 266, 1},
    {{30104, 8}, 266, 1},
    {{30112, 9}, 266, 1},
    {{30121, 8}, 266, 1},
    {{30129, 8}, 266, 1},
    {{30137, 7}, 266, 1},
    {{30144, 8}, 266, 1},
    {{30152, 8}, 266, 1},
    {{30160, 10}, 266, 1},
    {{30170, 8}, 266, 1},
    {{30178, 7}, 266, 1},
    {{30185, 8}, 266, 1},
    {{30193, 7}, 266, 1},
    {{30200, 9}, 266, 1},
    {{30209, 4}, 168, 1},
    {{30213, 5}, 168, 1},
    {{30218, 4}, 168, 1},
    {{30222, 5}, 168, 1},
    {{30227, 4}, 168, 1},
    {{30231, 3}, 263, 1},
    {{30234, 3}, 263, 1},
    {{30234, 3}, 266, 1},
    {{30237, 4}, 263, 1},
    {{30241, 7}, 263, 1},
    {{30248, 7}, 263, 1},
    {{30255, 5}, 263, 1},
    {{30260, 5}, 263, 1},
    {{30265, 6}, 145, 1},
    {{30271, 7}, 145, 1},
    {{30278, 4}, 263, 1},
    {{30282, 10}, 66, 1},
    {{30292, 5}, 20, 1},
    {{30297, 10}, 66, 1},
    {{30307, 5}, 145, 1},
    {{30312, 3}, 227, 1},
    {{30315, 11}, 52, 1},
    {{30326, 5}, 108, 1},
    {{30331, 5}, 108, 1},
    {{30336, 6}, 108, 1},
    {{30342, 5}, 110, 1},
    {{30347, 3}, 20, 1},
    {{30350, 10}, 52, 1},
    {{30360, 12}, 52, 1},
    {{30372, 12}, 52, 1},
    {{30384, 5}, 52, 1},
    {{30389, 4}, 52, 1},
    {{30393, 10}, 52, 1},
    {{30403, 11}, 52, 1},
    {{30414, 5}, 52, 1},
    {{30419, 12}, 52, 1},
    {{30431, 6}, 52, 1},
    {{30437, 13}, 52, 1},
    {{30450, 5}, 52, 1},
    {{30455, 12}, 52, 1},
    {{30467, 17}, 52, 1},
    {{30484, 11}, 52, 1},
    {{30495, 11}, 52, 1},
    {{30506, 4}, 20, 1},
    {{30510, 12}, 52, 1},
    {{30522, 11}, 52, 1},
    {{30533, 6}, 227, 1},
    {{30539, 6}, 227, 1},
    {{30545, 5}, 204, 1},
    {{30550, 13}, 136, 1},
    {{30563, 10}, 108, 1},
    {{30573, 8}, 202, 1},
    {{30581, 12}, 202, 1},
    {{30593, 8}, 117, 1},
    {{30601, 11}, 66, 1},
    {{30612, 10}, 66, 1},
    {{30622, 9}, 66, 1},
    {{30631, 5}, 257, 1},
    {{30636, 5}, 257, 0},
    {{30641, 6}, 257, 1},
    {{30647, 4}, 257, 1},
    {{30651, 6}, 257, 1},
    {{30657, 5}, 66, 1},
    {{30662, 10}, 66, 1},
    {{30672, 6}, 20, 1},
    {{30678, 8}, 20, 1},
    {{30686, 5}, 20, 1},
    {{30691, 14}, 66, 1},
    {{30705, 10}, 66, 1},
    {{30715, 8}, 219, 1},
    {{30723, 9}, 202, 0},
    {{30732, 9}, 117, 0},
    {{30741, 12}, 202, 1},
    {{30753, 8}, 108, 1},
    {{30761, 6}, 110, 1},
    {{30767, 8}, 108, 1},
    {{30775, 10}, 122, 1},
    {{30785, 7}, 110, 1},
    {{30792, 9}, 175, 1},
    {{30801, 15}, 20, 1},
    {{30816, 15}, 20, 1},
    {{30831, 6}, 108, 1},
    {{30837, 7}, 108, 0},
    {{30844, 7}, 108, 1},
    {{30851, 7}, 108, 1},
    {{30858, 8}, 108, 1},
    {{30866, 5}, 20, 1},
    {{30871, 8}, 110, 1},
    {{30879, 4}, 20, 1},
    {{30883, 6}, 20, 1},
    {{30889, 8}, 110, 1},
    {{30897, 7}, 110, 1},
    {{30904, 7}, 110, 1},
    {{30911, 5}, 20, 1},
    {{30916, 7}, 110, 1},
    {{30923, 7}, 20, 1},
    {{30930, 7}, 20, 1},
    {{30937, 9}, 52, 1},
    {{30946, 9}, 52, 1},
    {{30955, 9}, 52, 1},
    {{30964, 7}, 110, 1},
    {{30971, 7}, 110, 1},
    {{30978, 7}, 58, 1},
    {{30985, 11}, 204, 1},
    {{30996, 11}, 136, 1},
    {{31007, 23}, 126, 1},
    {{31030, 15}, 45, 1},
    {{31045, 14}, 45, 1},
    {{31059, 14}, 45, 1},
    {{31073, 15}, 45, 1},
    {{31088, 16}, 45, 1},
    {{31104, 17}, 45, 1},
    {{31121, 12}, 66, 1},
    {{31133, 12}, 66, 1},
    {{31145, 8}, 66, 1},
    {{31153, 12}, 66, 1},
    {{31165, 12}, 66, 1},
    {{31177, 10}, 66, 1},
    {{31187, 10}, 66, 1},
    {{31197, 11}, 66, 1},
    {{31208, 8}, 66, 1},
    {{31216, 9}, 66, 1},
    {{31225, 9}, 66, 1},
    {{31234, 10}, 66, 1},
    {{31244, 11}, 66, 1},
    {{31255, 9}, 66, 1},
    {{31264, 9}, 66, 1},
    {{31273, 11}, 66, 1},
    {{31284, 10}, 66, 1},
    {{31294, 8}, 175, 1},
    {{31302, 7}, 175, 1},
    {{31309, 7}, 175, 1},
    {{31316, 7}, 175, 1},
    {{31323, 6}, 175, 1},
    {{31329, 7}, 175, 1},
    {{31336, 12}, 175, 1},
    {{31348, 8}, 175, 1},
    {{31356, 7}, 110, 1},
    {{31363, 8}, 175, 1},
    {{31371, 8}, 108, 1},
    {{31379, 5}, 136, 1},
    {{31384, 5}, 170, 1},
    {{31389, 14}, 45, 1},
    {{31403, 11}, 40, 1},
    {{31414, 11}, 71, 1},
    {{31425, 9}, 129, 1},
    {{31434, 13}, 125, 1},
    {{31447, 16}, 118, 1},
    {{31463, 13}, 183, 1},
    {{31476, 11}, 140, 1},
    {{31487, 15}, 127, 1},
    {{31502, 7}, 57, 1},
    {{31509, 5}, 57, 0},
    {{31514, 6}, 57, 1},
    {{31520, 14}, 122, 1},
    {{31534, 15}, 122, 1},
    {{31549, 11}, 136, 1},
    {{31560, 12}, 136, 1},
    {{31572, 6}, 170, 1},
    {{31578, 9}, 219, 1},
    {{31587, 6}, 112, 1},
    {{31593, 5}, 27, 1},
    {{31598, 6}, 27, 1},
    {{31604, 6}, 27, 1},
    {{31610, 6}, 27, 1},
    {{31616, 5}, 27, 1},
    {{31621, 8}, 27, 1},
    {{31629, 6}, 27, 1},
    {{31635, 6}, 27, 1},
    {{31641, 7}, 27, 1},
    {{31648, 7}, 27, 1},
    {{31655, 8}, 27, 1},
    {{31663, 9}, 27, 1},
    {{31672, 8}, 27, 1},
    {{31680, 7}, 27, 1},
    {{31687, 6}, 27, 0},
    {{31693, 7}, 27, 1},
    {{31700, 5}, 167, 1},
    {{31705, 7}, 27, 1},
    {{31712, 8}, 27, 1},
    {{31720, 6}, 27, 1},
    {{31726, 5}, 27, 1},
    {{31731, 6}, 27, 1},
    {{31737, 7}, 27, 1},
    {{31744, 7}, 112, 1},
    {{31751, 10}, 64, 1},
    {{31761, 3}, 27, 1},
    {{31764, 7}, 27, 1},
    {{31771, 15}, 130, 1},
    {{31786, 12}, 204, 1},
    {{31798, 10}, 114, 1},
    {{31808, 22}, 114, 1},
    {{31830, 193}, 114, 1},
    {{32023, 8}, 114, 1},
    {{32031, 10}, 114, 1},
    {{32041, 17}, 114, 1},
    {{32058, 4}, 170, 1},
    {{32062, 3}, 109, 1},
    {{32065, 6}, 147, 1},
    {{32071, 7}, 170, 1},
    {{32078, 8}, 170, 1},
    {{32086, 13}, 122, 1},
    {{32099, 12}, 122, 1},
    {{32111, 12}, 122, 0},
    {{32123, 13}, 122, 1},
    {{32136, 12}, 122, 1},
    {{32148, 13}, 122, 1},
    {{32161, 12}, 122, 1},
    {{32173, 12}, 122, 1},
    {{32185, 14}, 122, 1},
    {{32199, 10}, 136, 1},
    {{32209, 15}, 136, 1},
    {{32224, 12}, 122, 1},
    {{32236, 12}, 257, 1},
    {{32248, 7}, 170, 1},
    {{32255, 6}, 263, 1},
    {{32261, 10}, 155, 1},
    {{32271, 5}, 168, 1},
    {{32276, 3}, 122, 1},
    {{32279, 9}, 175, 1},
    {{32288, 8}, 27, 1},
    {{32296, 9}, 112, 1},
    {{32305, 8}, 112, 1},
    {{32313, 13}, 52, 1},
    {{32326, 15}, 52, 1},
    {{32341, 6}, 170, 1},
    {{32347, 7}, 170, 1},
    {{32354, 7}, 170, 1},
    {{32361, 5}, 170, 1},
    {{32366, 6}, 170, 1},
    {{32372, 5}, 170, 1},
    {{32377, 13}, 45, 1},
    {{32390, 6}, 170, 1},
    {{32396, 3}, 219, 1},
    {{32399, 15}, 127, 1},
    {{32414, 6}, 219, 1},
    {{32420, 8}, 219, 1},
    {{32428, 7}, 219, 0},
    {{32435, 7}, 219, 1},
    {{32442, 7}, 219, 1},
    {{32449, 8}, 219, 1},
    {{32457, 7}, 219, 1},
    {{32464, 14}, 125, 1},
    {{32478, 19}, 127, 1},
    {{32497, 7}, 136, 1},
    {{32504, 14}, 122, 1},
    {{32518, 5}, 263, 1},
    {{32523, 5}, 170, 1},
    {{32528, 14}, 122, 1},
    {{32542, 12}, 122, 1},
    {{32554, 9}, 136, 1},
    {{32563, 9}, 155, 1},
    {{32572, 7}, 168, 1},
    {{32579, 5}, 168, 1},
    {{32584, 15}, 157, 1},
    {{32599, 12}, 122, 1},
    {{32611, 11}, 122, 1},
    {{32622, 11}, 122, 1},
    {{32633, 10}, 122, 1},
    {{32643, 10}, 122, 1},
    {{32653, 11}, 122, 1},
    {{32664, 12}, 136, 1},
    {{32676, 9}, 136, 1},
    {{32685, 9}, 136, 1},
    {{32694, 10}, 136, 1},
    {{32704, 9}, 66, 1},
    {{32713, 9}, 175, 1},
    {{32722, 11}, 155, 1},
    {{32733, 7}, 108, 1},
    {{32740, 6}, 110, 1},
    {{32746, 4}, 20, 1},
    {{32750, 7}, 110, 1},
    {{32757, 5}, 20, 1},
    {{32762, 7}, 20, 1},
    {{32769, 10}, 136, 1},
    {{32779, 7}, 66, 1},
    {{32786, 7}, 175, 1},
    {{32793, 17}, 175, 1},
    {{32810, 5}, 168, 1},
    {{32815, 19}, 155, 1},
    {{32834, 5}, 170, 1},
    {{32839, 13}, 63, 1},
    {{32852, 9}, 175, 1},
    {{32861, 8}, 204, 1},
    {{32869, 8}, 98, 1},
    {{32877, 8}, 145, 1},
    {{32885, 4}, 263, 1},
    {{32889, 3}, 263, 1},
    {{32892, 6}, 228, 1},
    {{32898, 7}, 228, 1},
    {{32905, 5}, 263, 1},
    {{32910, 4}, 263, 0},
    {{32914, 5}, 263, 1},
    {{32919, 4}, 263, 1},
    {{32923, 5}, 263, 1},
    {{32928, 5}, 263, 1},
    {{32933, 5}, 263, 1},
    {{32938, 5}, 20, 1},
    {{32943, 6}, 20, 1},
    {{32949, 5}, 145, 0},
    {{32954, 9}, 145, 1},
    {{32963, 5}, 145, 1},
    {{32968, 6}, 145, 1},
    {{32974, 6}, 145, 1},
    {{32980, 9}, 145, 1},
    {{32989, 8}, 266, 1},
    {{32997, 4}, 168, 1},
    {{33001, 5}, 145, 1},
    {{33006, 4}, 263, 1},
    {{33010, 15}, 122, 1},
    {{33025, 10}, 98, 1},
    {{33035, 5}, 264, 1},
    {{33040, 9}, 195, 1},
    {{33049, 7}, 195, 1},
    {{33056, 8}, 171, 1},
    {{33064, 16}, 4, 1},
    {{33080, 8}, 100, 1},
    {{33088, 7}, 113, 1},
    {{33095, 9}, 195, 1},
    {{33104, 9}, 195, 1},
    {{33113, 9}, 195, 1},
    {{33122, 8}, 113, 1},
    {{33130, 71}, 217, 1},
    {{33201, 7}, 171, 1},
    {{33208, 8}, 171, 1},
    {{33216, 6}, 171, 1},
    {{33222, 13}, 171, 1},
    {{33235, 7}, 171, 1},
    {{33242, 8}, 171, 1},
    {{33250, 6}, 171, 0},
    {{33256, 7}, 171, 1},
    {{33263, 22}, 32, 1},
    {{33285, 38}, 185, 1},
    {{33323, 9}, 209, 0},
    {{33332, 9}, 209, 1},
    {{33341, 17}, 9, 1},
    {{33358, 8}, 73, 1},
    {{33366, 9}, 73, 1},
    {{33375, 9}, 73, 1},
    {{33384, 10}, 73, 1},
    {{33394, 10}, 73, 1},
    {{33404, 11}, 73, 1},
    {{33415, 26}, 3, 1},
    {{33441, 5}, 171, 1},
    {{33446, 7}, 113, 1},
    {{33453, 9}, 100, 1},
    {{33462, 6}, 68, 1},
    {{33468, 5}, 100, 1},
    {{33473, 6}, 100, 1},
    {{33479, 6}, 100, 1},
    {{33485, 5}, 100, 0},
    {{33490, 12}, 100, 1},
    {{33502, 6}, 100, 1},
    {{33508, 7}, 100, 1},
    {{33515, 7}, 100, 1},
    {{33522, 6}, 100, 1},
    {{33528, 6}, 100, 1},
    {{33534, 8}, 100, 1},
    {{33542, 7}, 100, 1},
    {{33549, 5}, 100, 1},
    {{33554, 6}, 113, 1},
    {{33560, 7}, 113, 1},
    {{33567, 7}, 113, 1},
    {{33574, 5}, 113, 1},
    {{33579, 6}, 113, 1},
    {{33585, 7}, 113, 1},
    {{33592, 6}, 113, 0},
    {{33598, 6}, 113, 1},
    {{33604, 8}, 113, 1},
    {{33612, 6}, 113, 1},
    {{33618, 5}, 113, 1},
    {{33623, 7}, 211, 1},
    {{33630, 10}, 97, 1},
    {{33640, 7}, 29, 1},
    {{33647, 7}, 29, 1},
    {{33654, 5}, 100, 1},
    {{33659, 13}, 72, 1},
    {{33672, 6}, 68, 1},
    {{33678, 10}, 72, 1},
    {{33688, 6}, 113, 1},
    {{33694, 12}, 72, 1},
    {{33706, 5}, 100, 1},
    {{33711, 5}, 113, 1},
    {{33716, 8}, 209, 1},
    {{33724, 6}, 68, 1},
    {{33730, 7}, 68, 1},
    {{33737, 6}, 68, 1},
    {{33743, 15}, 205, 1},
    {{33758, 15}, 258, 1},
    {{33773, 5}, 202, 1},
    {{33778, 9}, 202, 1},
    {{33787, 6}, 171, 1},
    {{33793, 5}, 171, 1},
    {{33798, 6}, 171, 1},
    {{33804, 7}, 171, 1},
    {{33811, 5}, 171, 1},
    {{33816, 5}, 100, 1},
    {{33821, 10}, 185, 1},
    {{33831, 11}, 185, 1},
    {{33842, 11}, 185, 1},
    {{33853, 11}, 185, 1},
    {{33864, 10}, 9, 0},
    {{33874, 16}, 9, 1},
    {{33890, 26}, 9, 1},
    {{33916, 26}, 9, 1},
    {{33942, 27}, 9, 1},
    {{33969, 9}, 240, 1},
    {{33978, 14}, 185, 1},
    {{33992, 13}, 185, 1},
    {{34005, 13}, 185, 1},
    {{34018, 10}, 9, 1},
    {{34028, 10}, 9, 1},
    {{34038, 4}, 32, 1},
    {{34042, 7}, 195, 1},
    {{34049, 6}, 195, 1},
    {{34055, 8}, 195, 1},
    {{34063, 5}, 264, 1},
    {{34068, 3}, 185, 1},
    {{34071, 4}, 264, 1},
    {{34075, 8}, 93, 1},
    {{34083, 6}, 98, 1},
    {{34089, 5}, 211, 1},
    {{34094, 12}, 185, 1},
    {{34106, 3}, 268, 1},
    {{34109, 7}, 43, 1},
    {{34116, 8}, 43, 1},
    {{34124, 8}, 43, 1},
    {{34132, 9}, 43, 1},
    {{34141, 6}, 100, 1},
    {{34147, 16}, 67, 1},
    {{34163, 10}, 181, 1},
    {{34173, 11}, 67, 1},
    {{34184, 6}, 100, 1},
    {{34190, 10}, 264, 1},
    {{34200, 9}, 264, 1},
    {{34209, 7}, 264, 1},
    {{34216, 7}, 264, 1},
    {{34223, 13}, 268, 1},
    {{34236, 9}, 268, 1},
    {{34245, 10}, 268, 1},
    {{34255, 10}, 268, 1},
    {{34265, 4}, 211, 0},
    {{34269, 5}, 211, 1},
    {{34274, 6}, 211, 1},
    {{34280, 8}, 68, 1},
    {{34288, 5}, 211, 1},
    {{34293, 7}, 264, 1},
    {{34300, 8}, 264, 1},
    {{34308, 7}, 264, 1},
    {{34315, 6}, 264, 1},
    {{34321, 26}, 9, 1},
    {{34347, 10}, 72, 1},
    {{34357, 9}, 72, 1},
    {{34366, 8}, 43, 1},
    {{34374, 4}, 264, 1},
    {{34378, 8}, 209, 1},
    {{34386, 7}, 195, 1},
    {{34393, 7}, 195, 1},
    {{34400, 3}, 113, 1},
    {{34403, 6}, 59, 1},
    {{34409, 6}, 98, 1},
    {{34415, 5}, 169, 1},
    {{34420, 9}, 0, 1},
    {{34429, 9}, 181, 1},
    {{34438, 8}, 264, 1},
    {{34446, 8}, 85, 1},
    {{34454, 16}, 179, 1},
    {{34470, 7}, 264, 1},
    {{34477, 5}, 264, 1},
    {{34482, 4}, 59, 1},
    {{34486, 9}, 72, 1},
    {{34495, 3}, 169, 1},
    {{34498, 4}, 169, 0},
    {{34502, 5}, 169, 1},
    {{34507, 5}, 169, 1},
    {{34512, 4}, 169, 1},
    {{34516, 5}, 169, 1},
    {{34521, 4}, 169, 1},
    {{34525, 9}, 58, 1},
    {{34534, 8}, 58, 1},
    {{34542, 5}, 169, 1},
    {{34547, 5}, 211, 1},
    {{34552, 5}, 211, 1},
    {{34557, 7}, 264, 1},
    {{34564, 8}, 0, 1},
    {{34572, 11}, 29, 1},
    {{34583, 4}, 264, 1},
    {{34587, 3}, 0, 1},
    {{34590, 8}, 0, 1},
    {{34598, 7}, 0, 1},
    {{34605, 8}, 0, 1},
    {{34613, 8}, 0, 1},
    {{34621, 7}, 0, 1},
    {{34628, 6}, 0, 1},
    {{34634, 6}, 0, 0},
    {{34640, 7}, 0, 1},
    {{34647, 8}, 0, 1},
    {{34655, 7}, 0, 1},
    {{34662, 8}, 0, 1},
    {{34670, 6}, 0, 1},
    {{34676, 8}, 0, 1},
    {{34684, 7}, 0, 1},
    {{34691, 8}, 0, 1},
    {{34699, 9}, 0, 1},
    {{34708, 10}, 80, 1},
    {{34718, 14}, 124, 1},
    {{34732, 10}, 29, 1},
    {{34742, 9}, 29, 1},
    {{34751, 10}, 29, 1},
    {{34761, 10}, 29, 1},
    {{34771, 10}, 29, 1},
    {{34781, 12}, 179, 1},
    {{34793, 10}, 29, 1},
    {{34803, 13}, 72, 1},
    {{34816, 7}, 264, 1},
    {{34823, 5}, 264, 1},
    {{34828, 7}, 85, 1},
    {{34835, 6}, 211, 1},
    {{34841, 11}, 29, 1},
    {{34852, 11}, 29, 1},
    {{34863, 6}, 0, 1},
    {{34869, 6}, 0, 1},
    {{34875, 7}, 0, 1},
    {{34882, 6}, 0, 1},
    {{34888, 7}, 68, 1},
    {{34895, 3}, 29, 1},
    {{34898, 8}, 29, 1},
    {{34906, 9}, 29, 0},
    {{34915, 13}, 29, 1},
    {{34928, 10}, 29, 1},
    {{34938, 9}, 29, 1},
    {{34947, 11}, 72, 1},
    {{34958, 5}, 264, 1},
    {{34963, 7}, 72, 1},
    {{34970, 8}, 68, 1},
    {{34978, 6}, 264, 1},
    {{34984, 4}, 68, 1},
    {{34988, 6}, 98, 1},
    {{34994, 9}, 93, 1},
    {{35003, 6}, 68, 1},
    {{35009, 5}, 100, 1},
    {{35014, 5}, 113, 1},
    {{35019, 12}, 185, 1},
    {{35031, 4}, 33, 1},
    {{35035, 6}, 207, 0},
    {{35041, 3}, 68, 1},
    {{35044, 7}, 68, 1},
    {{35051, 6}, 68, 1},
    {{35057, 6}, 68, 1},
    {{35063, 5}, 68, 1},
    {{35068, 6}, 68, 1},
    {{35074, 6}, 68, 1},
    {{35080, 9}, 68, 1},
    {{35089, 7}, 68, 1},
    {{35096, 5}, 68, 1},
    {{35101, 6}, 68, 0},
    {{35107, 10}, 68, 1},
    {{35117, 7}, 68, 1},
    {{35124, 8}, 68, 1},
    {{35132, 7}, 68, 1},
    {{35139, 7}, 68, 1},
    {{35146, 7}, 68, 1},
    {{35153, 7}, 68, 1},
    {{35160, 6}, 68, 1},
    {{35166, 7}, 68, 1},
    {{35173, 7}, 68, 1},
    {{35180, 6}, 68, 1},
    {{35186, 6}, 68, 1},
    {{35192, 6}, 68, 1},
    {{35198, 6}, 68, 1},
    {{35204, 4}, 68, 1},
    {{35208, 6}, 68, 1},
    {{35214, 6}, 68, 1},
    {{35220, 6}, 68, 1},
    {{35226, 3}, 100, 1},
    {{35229, 11}, 185, 1},
    {{35240, 11}, 185, 1},
    {{35251, 12}, 185, 1},
    {{35263, 12}, 185, 1},
    {{35275, 14}, 185, 1},
    {{35289, 13}, 185, 1},
    {{35302, 13}, 185, 1},
    {{35315, 11}, 185, 0},
    {{35326, 12}, 185, 1},
    {{35338, 11}, 185, 1},
    {{35349, 12}, 185, 1},
    {{35361, 12}, 185, 1},
    {{35373, 12}, 185, 1},
    {{35385, 12}, 185, 1},
    {{35397, 11}, 185, 1},
    {{35408, 12}, 185, 1},
    {{35420, 19}, 185, 1},
    {{35439, 12}, 3, 1},
    {{35451, 13}, 185, 1},
    {{35464, 13}, 185, 1},
    {{35477, 12}, 185, 1},
    {{35489, 12}, 185, 1},
    {{35501, 16}, 185, 1},
    {{35517, 15}, 185, 1},
    {{35532, 14}, 205, 1},
    {{35546, 13}, 205, 1},
    {{35559, 14}, 205, 1},
    {{35573, 8}, 68, 1},
    {{35581, 12}, 72, 1},
    {{35593, 3}, 9, 1},
    {{35596, 3}, 171, 1},
    {{35599, 3}, 205, 1},
    {{35602, 3}, 209, 1},
    {{35605, 8}, 185, 1},
    {{35613, 7}, 0, 1},
    {{35620, 14}, 29, 1},
    {{35634, 16}, 72, 1},
    {{35650, 14}, 72, 1},
    {{35664, 10}, 232, 1},
    {{35674, 8}, 68, 1},
    {{35682, 9}, 68, 1},
    {{35691, 11}, 205, 1},
    {{35702, 14}, 205, 1},
    {{35716, 13}, 205, 0},
    {{35729, 16}, 205, 1},
    {{35745, 15}, 205, 1},
    {{35760, 14}, 205, 1},
    {{35774, 13}, 205, 1},
    {{35787, 12}, 205, 1},
    {{35799, 14}, 205, 1},
    {{35813, 13}, 205, 1},
    {{35826, 10}, 205, 1},
    {{35836, 10}, 205, 1},
    {{35846, 12}, 29, 1},
    {{35858, 8}, 29, 1},
    {{35866, 7}, 29, 1},
    {{35873, 7}, 29, 1},
    {{35880, 9}, 29, 1},
    {{35889, 7}, 29, 1},
    {{35896, 6}, 29, 1},
    {{35902, 7}, 29, 1},
    {{35909, 8}, 29, 1},
    {{35917, 8}, 29, 1},
    {{35925, 9}, 72, 1},
    {{35934, 13}, 72, 1},
    {{35947, 10}, 72, 1},
    {{35957, 10}, 72, 1},
    {{35967, 8}, 29, 1},
    {{35975, 8}, 29, 1},
    {{35983, 8}, 29, 1},
    {{35991, 11}, 72, 1},
    {{36002, 11}, 72, 1},
    {{36013, 12}, 72, 1},
    {{36025, 14}, 72, 1},
    {{36039, 10}, 72, 1},
    {{36049, 12}, 72, 1},
    {{36061, 12}, 72, 1},
    {{36073, 11}, 72, 1},
    {{36084, 10}, 72, 1},
    {{36094, 11}, 72, 1},
    {{36105, 11}, 72, 1},
    {{36116, 11}, 72, 1},
    {{36127, 11}, 72, 1},
    {{36138, 10}, 72, 1},
    {{36148, 9}, 72, 1},
    {{36157, 7}, 68, 1},
    {{36164, 7}, 68, 1},
    {{36171, 7}, 68, 1},
    {{36178, 6}, 68, 1},
    {{36184, 6}, 68, 1},
    {{36190, 6}, 68, 1},
    {{36196, 8}, 68, 1},
    {{36204, 9}, 68, 1},
    {{36213, 17}, 40, 1},
    {{36230, 20}, 4, 1},
    {{36250, 23}, 174, 1},
    {{36273, 16}, 93, 1},
    {{36289, 18}, 20, 1},
    {{36307, 20}, 35, 1},
    {{36327, 19}, 61, 1},
    {{36346, 16}, 145, 1},
    {{36362, 15}, 169, 1},
    {{36377, 22}, 185, 1},
    {{36399, 22}, 72, 1},
    {{36421, 17}, 3, 1},
    {{36438, 18}, 128, 1},
    {{36456, 17}, 156, 1},
    {{36473, 17}, 34, 1},
    {{36490, 19}, 194, 1},
    {{36509, 19}, 18, 1},
    {{36528, 17}, 104, 1},
    {{36545, 18}, 18, 1},
    {{36563, 19}, 183, 1},
    {{36582, 17}, 159, 1},
    {{36599, 16}, 11, 1},
    {{36615, 15}, 33, 1},
    {{36630, 24}, 186, 1},
    {{36654, 26}, 268, 1},
    {{36680, 18}, 5, 1},
    {{36698, 24}, 86, 1},
    {{36722, 17}, 30, 1},
    {{36739, 18}, 21, 1},
    {{36757, 17}, 21, 1},
    {{36774, 8}, 68, 1},
    {{36782, 6}, 68, 1},
    {{36788, 6}, 68, 1},
    {{36794, 6}, 33, 1},
    {{36800, 9}, 209, 1},
    {{36809, 10}, 33, 1},
    {{36819, 11}, 185, 1},
    {{36830, 12}, 185, 1},
    {{36842, 14}, 98, 1},
    {{36856, 10}, 72, 1},
    {{36866, 11}, 72, 1},
    {{36877, 11}, 72, 1},
    {{36888, 11}, 72, 1},
    {{36899, 11}, 72, 1},
    {{36910, 15}, 72, 1},
    {{36925, 6}, 11, 1},
    {{36931, 7}, 11, 1},
    {{36938, 17}, 11, 1},
    {{36955, 12}, 205, 1},
    {{36967, 22}, 205, 1},
    {{36989, 3}, 72, 1},
    {{36992, 10}, 72, 1},
    {{37002, 9}, 72, 1},
    {{37011, 9}, 72, 1},
    {{37020, 10}, 72, 1},
    {{37030, 13}, 72, 1},
    {{37043, 15}, 72, 0},
    {{37058, 9}, 72, 1},
    {{37067, 10}, 72, 1},
    {{37077, 11}, 72, 1},
    {{37088, 12}, 72, 1},
    {{37100, 10}, 72, 1},
    {{37110, 12}, 205, 1},
    {{37122, 4}, 264, 0},
    {{37126, 5}, 264, 1},
    {{37131, 4}, 264, 1},
    {{37135, 4}, 264, 1},
    {{37139, 8}, 264, 1},
    {{37147, 5}, 264, 1},
    {{37152, 6}, 264, 1},
    {{37158, 5}, 264, 1},
    {{37163, 4}, 264, 1},
    {{37167, 13}, 205, 1},
    {{37180, 15}, 205, 1},
    {{37195, 13}, 205, 1},
    {{37208, 10}, 264, 1},
    {{37218, 4}, 264, 1},
    {{37222, 4}, 264, 1},
    {{37226, 10}, 72, 1},
    {{37236, 10}, 72, 1},
    {{37246, 6}, 68, 1},
    {{37252, 3}, 264, 1},
    {{37255, 4}, 264, 1},
    {{37259, 9}, 72, 1},
    {{37268, 9}, 185, 1},
    {{37277, 10}, 185, 1},
    {{37287, 10}, 185, 1},
    {{37297, 8}, 185, 1},
    {{37305, 4}, 264, 1},
    {{37309, 4}, 264, 1},
    {{37313, 4}, 264, 1},
    {{37317, 6}, 113, 1},
    {{37323, 6}, 68, 1},
    {{37329, 16}, 185, 1},
    {{37345, 4}, 169, 1},
    {{37349, 4}, 169, 1},
    {{37353, 9}, 29, 1},
    {{37362, 7}, 0, 1},
    {{37369, 6}, 0, 1},
    {{37375, 12}, 29, 1},
    {{37387, 9}, 29, 1},
    {{37396, 9}, 29, 1},
    {{37405, 4}, 211, 1},
    {{37409, 13}, 211, 1},
    {{37422, 5}, 264, 1},
    {{37427, 10}, 3, 1},
    {{37437, 8}, 3, 1},
    {{37445, 9}, 7, 1},
    {{37454, 13}, 90, 1},
    {{37467, 6}, 233, 1},
    {{37473, 5}, 233, 1},
    {{37478, 9}, 246, 1},
    {{37487, 8}, 128, 1},
    {{37495, 6}, 14, 1},
    {{37501, 11}, 83, 1},
    {{37512, 11}, 83, 1},
    {{37523, 9}, 3, 1},
    {{37532, 3}, 249, 1},
    {{37535, 5}, 233, 1},
    {{37540, 7}, 7, 1},
    {{37547, 3}, 3, 1},
    {{37550, 8}, 3, 1},
    {{37558, 7}, 74, 3},
    {{37565, 14}, 249, 1},
    {{37579, 10}, 3, 1},
    {{37589, 14}, 8, 1},
    {{37603, 8}, 3, 1},
    {{37611, 12}, 3, 1},
    {{37623, 6}, 249, 1},
    {{37629, 5}, 3, 1},
    {{37634, 6}, 3, 0},
    {{37640, 10}, 3, 1},
    {{37650, 7}, 3, 1},
    {{37657, 8}, 3, 1},
    {{37665, 7}, 3, 1},
    {{37672, 7}, 3, 1},
    {{37679, 7}, 3, 1},
    {{37686, 7}, 3, 1},
    {{37693, 6}, 3, 1},
    {{37699, 6}, 3, 1},
    {{37705, 7}, 3, 1},
    {{37712, 6}, 3, 1},
    {{37718, 6}, 3, 1},
    {{37724, 7}, 83, 1},
    {{37731, 7}, 267, 1},
    {{37738, 13}, 129, 1},
    {{37751, 14}, 129, 1},
    {{37765, 7}, 92, 1},
    {{37772, 7}, 3, 1},
    {{37779, 8}, 184, 1},
    {{37787, 10}, 165, 1},
    {{37797, 10}, 184, 1},
    {{37807, 7}, 184, 1},
    {{37814, 6}, 184, 1},
    {{37820, 7}, 3, 1},
    {{37827, 11}, 149, 1},
    {{37838, 7}, 34, 1},
    {{37845, 7}, 128, 1},
    {{37852, 6}, 3, 1},
    {{37858, 6}, 184, 1},
    {{37864, 7}, 184, 1},
    {{37871, 8}, 3, 1},
    {{37879, 6}, 7, 1},
    {{37885, 6}, 7, 0},
    {{37891, 7}, 7, 1},
    {{37898, 7}, 7, 1},
    {{37905, 6}, 7, 1},
    {{37911, 6}, 7, 1},
    {{37917, 6}, 7, 1},
    {{37923, 6}, 7, 1},
    {{37929, 4}, 233, 0},
    {{37933, 9}, 14, 1},
    {{37942, 5}, 7, 1},
    {{37947, 5}, 7, 1},
    {{37952, 7}, 7, 1},
    {{37959, 5}, 233, 1},
    {{37964, 5}, 7, 1},
    {{37969, 7}, 230, 1},
    {{37976, 10}, 15, 1},
    {{37986, 7}, 158, 1},
    {{37993, 3}, 87, 1},
    {{37996, 6}, 114, 1},
    {{38002, 7}, 114, 1},
    {{38009, 6}, 246, 1},
    {{38015, 6}, 246, 0},
    {{38021, 7}, 246, 1},
    {{38028, 7}, 246, 1},
    {{38035, 7}, 246, 1},
    {{38042, 6}, 246, 1},
    {{38048, 9}, 246, 1},
    {{38057, 10}, 221, 1},
    {{38067, 9}, 183, 1},
    {{38076, 6}, 128, 0},
    {{38082, 11}, 128, 1},
    {{38093, 7}, 128, 1},
    {{38100, 7}, 128, 1},
    {{38107, 8}, 128, 1},
    {{38115, 7}, 128, 1},
    {{38122, 6}, 128, 1},
    {{38128, 6}, 128, 1},
    {{38134, 5}, 246, 1},
    {{38139, 7}, 15, 1},
    {{38146, 8}, 194, 1},
    {{38154, 10}, 158, 1},
    {{38164, 12}, 177, 1},
    {{38176, 7}, 158, 1},
    {{38183, 11}, 177, 1},
    {{38194, 5}, 128, 1},
    {{38199, 6}, 128, 1},
    {{38205, 3}, 246, 1},
    {{38208, 8}, 14, 1},
    {{38216, 6}, 14, 1},
    {{38222, 6}, 7, 1},
    {{38228, 7}, 90, 1},
    {{38235, 8}, 90, 1},
    {{38243, 8}, 90, 1},
    {{38251, 9}, 90, 1},
    {{38260, 9}, 90, 1},
    {{38269, 8}, 90, 1},
    {{38277, 7}, 90, 1},
    {{38284, 6}, 14, 1},
    {{38290, 5}, 161, 1},
    {{38295, 4}, 233, 1},
    {{38299, 9}, 90, 0},
    {{38308, 8}, 90, 1},
    {{38316, 10}, 90, 1},
    {{38326, 9}, 90, 1},
    {{38335, 9}, 90, 1},
    {{38344, 10}, 90, 1},
    {{38354, 10}, 90, 1},
    {{38364, 9}, 90, 1},
    {{38373, 8}, 14, 1},
    {{38381, 6}, 14, 1},
    {{38387, 9}, 14, 1},
    {{38396, 8}, 14, 1},
    {{38404, 9}, 14, 1},
    {{38413, 9}, 14, 1},
    {{38422, 9}, 14, 0},
    {{38431, 10}, 14, 1},
    {{38441, 6}, 14, 1},
    {{38447, 7}, 14, 1},
    {{38454, 8}, 14, 1},
    {{38462, 6}, 14, 1},
    {{38468, 7}, 14, 1},
    {{38475, 7}, 14, 1},
    {{38482, 8}, 14, 1},
    {{38490, 7}, 14, 1},
    {{38497, 8}, 14, 1},
    {{38505, 8}, 14, 1},
    {{38513, 18}, 14, 1},
    {{38531, 8}, 14, 1},
    {{38539, 6}, 14, 1},
    {{38545, 7}, 14, 1},
    {{38552, 7}, 14, 1},
    {{38559, 9}, 14, 1},
    {{38568, 10}, 14, 1},
    {{38578, 9}, 14, 1},
    {{38587, 7}, 14, 1},
    {{38594, 8}, 14, 1},
    {{38602, 8}, 14, 1},
    {{38610, 9}, 14, 1},
    {{38619, 8}, 14, 1},
    {{38627, 5}, 14, 1},
    {{38632, 8}, 14, 1},
    {{38640, 9}, 14, 1},
    {{38649, 8}, 14, 1},
    {{38657, 7}, 14, 1},
    {{38664, 9}, 14, 1},
    {{38673, 8}, 83, 1},
    {{38681, 6}, 83, 1},
    {{38687, 7}, 83, 1},
    {{38694, 7}, 83, 1},
    {{38701, 6}, 83, 1},
    {{38707, 7}, 83, 1},
    {{38714, 8}, 83, 1},
    {{38722, 7}, 83, 1},
    {{38729, 7}, 83, 1},
    {{38736, 6}, 267, 1},
    {{38742, 7}, 267, 1},
    {{38749, 5}, 267, 1},
    {{38754, 6}, 267, 1},
    {{38760, 5}, 267, 1},
    {{38765, 8}, 83, 1},
    {{38773, 6}, 83, 1},
    {{38779, 7}, 83, 1},
    {{38786, 7}, 83, 1},
    {{38793, 4}, 93, 1},
    {{38797, 8}, 14, 1},
    {{38805, 8}, 14, 1},
    {{38813, 9}, 83, 1},
    {{38822, 7}, 83, 1},
    {{38829, 10}, 267, 1},
    {{38839, 6}, 3, 1},
    {{38845, 8}, 3, 1},
    {{38853, 8}, 267, 1},
    {{38861, 8}, 181, 1},
    {{38869, 6}, 184, 1},
    {{38875, 6}, 184, 1},
    {{38881, 7}, 128, 1},
    {{38888, 3}, 230, 1},
    {{38891, 3}, 83, 1},
    {{38894, 3}, 165, 1},
    {{38897, 5}, 165, 1},
    {{38902, 5}, 3, 1},
    {{38907, 18}, 118, 1},
    {{38925, 12}, 156, 1},
    {{38937, 10}, 129, 1},
    {{38947, 12}, 225, 1},
    {{38959, 5}, 165, 1},
    {{38964, 3}, 176, 1},
    {{38967, 9}, 165, 1},
    {{38976, 13}, 177, 1},
    {{38989, 7}, 165, 1},
    {{38996, 8}, 165, 1},
    {{39004, 6}, 165, 1},
    {{39010, 7}, 165, 1},
    {{39017, 7}, 165, 1},
    {{39024, 7}, 165, 1},
    {{39031, 8}, 165, 1},
    {{39039, 9}, 165, 1},
    {{39048, 10}, 165, 1},
    {{39058, 9}, 165, 1},
    {{39067, 8}, 165, 0},
    {{39067, 8}, 247, 3},
    {{39075, 9}, 165, 1},
    {{39084, 8}, 165, 1},
    {{39092, 17}, 92, 1},
    {{39109, 8}, 34, 1},
    {{39117, 10}, 34, 1},
    {{39127, 12}, 42, 1},
    {{39139, 13}, 42, 1},
    {{39152, 10}, 156, 1},
    {{39162, 11}, 156, 1},
    {{39173, 6}, 156, 1},
    {{39179, 9}, 161, 1},
    {{39188, 7}, 156, 1},
    {{39195, 14}, 156, 1},
    {{39209, 8}, 156, 1},
    {{39217, 7}, 156, 1},
    {{39224, 12}, 156, 1},
    {{39236, 11}, 156, 1},
    {{39247, 10}, 156, 1},
    {{39257, 6}, 156, 1},
    {{39263, 3}, 149, 1},
    {{39266, 9}, 149, 1},
    {{39275, 9}, 149, 1},
    {{39284, 6}, 149, 1},
    {{39290, 10}, 149, 1},
    {{39300, 7}, 149, 1},
    {{39307, 8}, 149, 1},
    {{39315, 9}, 149, 0},
    {{39324, 14}, 149, 1},
    {{39338, 10}, 149, 1},
    {{39348, 7}, 149, 1},
    {{39355, 8}, 149, 1},
    {{39363, 9}, 149, 1},
    {{39372, 8}, 149, 1},
    {{39380, 6}, 161, 1},
    {{39386, 7}, 149, 1},
    {{39393, 7}, 149, 1},
    {{39400, 9}, 149, 1},
    {{39409, 9}, 176, 1},
    {{39418, 10}, 176, 1},
    {{39428, 7}, 176, 1},
    {{39435, 6}, 176, 1},
    {{39441, 7}, 176, 1},
    {{39448, 8}, 176, 1},
    {{39456, 7}, 176, 0},
    {{39463, 10}, 230, 1},
    {{39473, 13}, 15, 1},
    {{39486, 13}, 15, 1},
    {{39499, 17}, 177, 1},
    {{39516, 8}, 104, 1},
    {{39524, 11}, 158, 1},
    {{39535, 13}, 194, 1},
    {{39548, 15}, 177, 1},
    {{39563, 8}, 176, 1},
    {{39571, 6}, 128, 1},
    {{39577, 7}, 176, 1},
    {{39584, 6}, 161, 0},
    {{39590, 16}, 161, 1},
    {{39606, 8}, 90, 1},
    {{39614, 9}, 149, 1},
    {{39623, 6}, 161, 1},
    {{39629, 6}, 267, 1},
    {{39635, 7}, 267, 1},
    {{39642, 7}, 165, 1},
    {{39649, 3}, 156, 1},
    {{39652, 6}, 156, 1},
    {{39658, 9}, 156, 1},
    {{39667, 11}, 156, 0},
    {{39678, 9}, 156, 1},
    {{39687, 23}, 156, 1},
    {{39710, 11}, 156, 1},
    {{39721, 11}, 156, 1},
    {{39732, 6}, 156, 1},
    {{39738, 12}, 156, 1},
    {{39750, 12}, 156, 1},
    {{39762, 10}, 156, 1},
    {{39772, 11}, 149, 1},
    {{39783, 6}, 34, 1},
    {{39789, 7}, 18, 1},
    {{39796, 3}, 184, 1},
    {{39799, 5}, 184, 0},
    {{39804, 6}, 184, 1},
    {{39810, 5}, 184, 1},
    {{39815, 10}, 45, 1},
    {{39825, 3}, 161, 1},
    {{39828, 11}, 45, 1},
    {{39839, 3}, 34, 1},
    {{39842, 4}, 34, 1},
    {{39846, 6}, 34, 1},
    {{39852, 5}, 34, 0},
    {{39857, 6}, 34, 1},
    {{39863, 7}, 34, 1},
    {{39870, 6}, 34, 1},
    {{39876, 6}, 34, 1},
    {{39882, 6}, 34, 1},
    {{39888, 5}, 34, 1},
    {{39893, 14}, 188, 1},
    {{39907, 7}, 34, 1},
    {{39914, 8}, 265, 1},
    {{39922, 5}, 18, 1},
    {{39927, 6}, 18, 1},
    {{39933, 10}, 265, 1},
    {{39943, 14}, 265, 1},
    {{39957, 5}, 18, 1},
    {{39962, 6}, 18, 1},
    {{39968, 7}, 18, 1},
    {{39975, 7}, 18, 1},
    {{39982, 5}, 265, 1},
    {{39987, 7}, 265, 1},
    {{39994, 9}, 265, 1},
    {{40003, 5}, 265, 0},
    {{40008, 9}, 265, 1},
    {{40017, 6}, 265, 1},
    {{40023, 7}, 265, 1},
    {{40030, 7}, 265, 1},
    {{40037, 6}, 265, 1},
    {{40043, 7}, 265, 1},
    {{40050, 6}, 265, 1},
    {{40056, 6}, 34, 1},
    {{40062, 4}, 93, 1},
    {{40066, 10}, 18, 1},
    {{40076, 7}, 18, 1},
    {{40083, 8}, 18, 1},
    {{40091, 9}, 18, 1},
    {{40100, 6}, 18, 1},
    {{40106, 6}, 184, 1},
    {{40112, 7}, 18, 1},
    {{40119, 8}, 18, 1},
    {{40127, 11}, 33, 1},
    {{40138, 8}, 18, 1},
    {{40146, 6}, 156, 1},
    {{40152, 10}, 156, 1},
    {{40162, 3}, 73, 1},
    {{40165, 6}, 149, 1},
    {{40171, 3}, 233, 1},
    {{40174, 4}, 7, 1},
    {{40178, 6}, 230, 1},
    {{40184, 5}, 104, 1},
    {{40189, 5}, 104, 1},
    {{40194, 5}, 246, 1},
    {{40199, 6}, 176, 1},
    {{40205, 6}, 176, 1},
    {{40211, 11}, 15, 1},
    {{40222, 7}, 18, 1},
    {{40229, 7}, 18, 1},
    {{40236, 5}, 128, 1},
    {{40241, 3}, 128, 1},
    {{40244, 4}, 265, 1},
    {{40248, 5}, 128, 1},
    {{40253, 9}, 149, 1},
    {{40262, 8}, 267, 1},
    {{40270, 11}, 221, 1},
    {{40281, 14}, 156, 1},
    {{40295, 8}, 104, 1},
    {{40303, 7}, 92, 1},
    {{40310, 7}, 92, 1},
    {{40317, 5}, 16, 1},
    {{40322, 11}, 16, 1},
    {{40333, 8}, 230, 1},
    {{40341, 8}, 230, 1},
    {{40349, 7}, 230, 1},
    {{40356, 7}, 230, 0},
    {{40363, 7}, 230, 1},
    {{40370, 8}, 230, 1},
    {{40378, 7}, 230, 1},
    {{40385, 9}, 18, 1},
    {{40394, 7}, 18, 1},
    {{40401, 17}, 18, 1},
    {{40418, 17}, 18, 1},
    {{40435, 16}, 18, 1},
    {{40451, 6}, 18, 1},
    {{40457, 17}, 18, 1},
    {{40474, 7}, 18, 1},
    {{40481, 7}, 230, 1},
    {{40488, 10}, 15, 1},
    {{40498, 8}, 158, 1},
    {{40506, 7}, 15, 1},
    {{40513, 8}, 15, 1},
    {{40521, 8}, 15, 1},
    {{40529, 9}, 15, 1},
    {{40538, 8}, 15, 1},
    {{40546, 8}, 15, 1},
    {{40554, 7}, 194, 1},
    {{40561, 8}, 194, 1},
    {{40569, 8}, 194, 1},
    {{40577, 9}, 194, 1},
    {{40586, 8}, 194, 1},
    {{40594, 10}, 158, 1},
    {{40604, 11}, 194, 1},
    {{40615, 14}, 15, 1},
    {{40629, 9}, 194, 1},
    {{40638, 11}, 177, 1},
    {{40649, 10}, 177, 1},
    {{40659, 8}, 158, 1},
    {{40667, 8}, 158, 1},
    {{40675, 8}, 158, 1},
    {{40683, 9}, 158, 1},
    {{40692, 10}, 158, 1},
    {{40702, 8}, 158, 1},
    {{40710, 7}, 158, 1},
    {{40717, 9}, 158, 1},
    {{40726, 9}, 158, 1},
    {{40735, 10}, 158, 1},
    {{40745, 9}, 158, 0},
    {{40754, 14}, 158, 1},
    {{40768, 22}, 158, 1},
    {{40790, 10}, 194, 1},
    {{40800, 12}, 177, 1},
    {{40812, 10}, 177, 0},
    {{40822, 10}, 177, 1},
    {{40832, 13}, 177, 1},
    {{40845, 10}, 177, 1},
    {{40855, 11}, 177, 1},
    {{40866, 10}, 177, 1},
    {{40876, 11}, 177, 1},
    {{40887, 10}, 187, 1},
    {{40897, 10}, 194, 1},
    {{40907, 11}, 15, 1},
    {{40918, 10}, 15, 1},
    {{40928, 11}, 15, 0},
    {{40939, 11}, 15, 1},
    {{40950, 8}, 194, 0},
    {{40958, 13}, 194, 1},
    {{40971, 17}, 194, 1},
    {{40988, 9}, 194, 1},
    {{40997, 9}, 194, 1},
    {{41006, 12}, 90, 1},
    {{41018, 8}, 221, 1},
    {{41026, 5}, 267, 1},
    {{41031, 6}, 267, 1},
    {{41037, 6}, 267, 1},
    {{41043, 5}, 267, 1},
    {{41048, 6}, 267, 1},
    {{41054, 7}, 267, 1},
    {{41061, 7}, 267, 1},
    {{41068, 6}, 267, 0},
    {{41074, 7}, 267, 1},
    {{41081, 5}, 267, 1},
    {{41086, 6}, 267, 1},
    {{41092, 10}, 267, 1},
    {{41102, 10}, 221, 1},
    {{41112, 8}, 221, 1},
    {{41120, 5}, 267, 1},
    {{41125, 6}, 267, 1},
    {{41131, 5}, 267, 1},
    {{41136, 7}, 267, 1},
    {{41143, 6}, 267, 1},
    {{41149, 6}, 267, 1},
    {{41155, 7}, 267, 1},
    {{41162, 7}, 267, 1},
    {{41169, 6}, 267, 1},
    {{41175, 7}, 267, 1},
    {{41182, 5}, 267, 1},
    {{41187, 6}, 267, 1},
    {{41193, 7}, 267, 1},
    {{41200, 6}, 267, 1},
    {{41206, 6}, 267, 1},
    {{41212, 6}, 267, 1},
    {{41218, 6}, 221, 0},
    {{41224, 7}, 221, 1},
    {{41231, 8}, 221, 1},
    {{41239, 7}, 221, 1},
    {{41246, 8}, 267, 1},
    {{41254, 8}, 221, 1},
    {{41262, 7}, 267, 1},
    {{41269, 7}, 83, 1},
    {{41276, 3}, 267, 1},
    {{41279, 6}, 78, 1},
    {{41285, 3}, 15, 1},
    {{41288, 8}, 164, 1},
    {{41296, 11}, 28, 1},
    {{41307, 11}, 156, 1},
    {{41318, 6}, 90, 1},
    {{41324, 3}, 14, 1},
    {{41327, 7}, 14, 1},
    {{41334, 7}, 14, 1},
    {{41341, 5}, 14, 1},
    {{41346, 13}, 161, 1},
    {{41359, 6}, 254, 1},
    {{41365, 4}, 267, 1},
    {{41369, 3}, 265, 1},
    {{41372, 4}, 83, 1},
    {{41376, 3}, 158, 1},
    {{41379, 9}, 18, 1},
    {{41388, 6}, 104, 1},
    {{41394, 16}, 200, 1},
    {{41410, 16}, 115, 1},
    {{41426, 16}, 200, 1},
    {{41442, 16}, 115, 1},
    {{41458, 15}, 200, 1},
    {{41473, 19}, 205, 1},
    {{41492, 9}, 201, 1},
    {{41501, 5}, 104, 1},
    {{41506, 3}, 18, 1},
    {{41509, 17}, 115, 1},
    {{41526, 17}, 200, 1},
    {{41543, 8}, 18, 1},
    {{41551, 7}, 18, 1},
    {{41558, 7}, 18, 1},
    {{41565, 6}, 18, 1},
    {{41571, 6}, 261, 0},
    {{41577, 10}, 111, 1},
    {{41587, 5}, 261, 1},
    {{41592, 6}, 104, 1},
    {{41598, 6}, 104, 0},
    {{41604, 6}, 104, 1},
    {{41610, 7}, 104, 1},
    {{41617, 7}, 104, 1},
    {{41624, 8}, 104, 1},
    {{41632, 6}, 104, 1},
    {{41638, 6}, 104, 1},
    {{41644, 6}, 104, 1},
    {{41650, 7}, 18, 1},
    {{41657, 6}, 18, 1},
    {{41663, 6}, 18, 1},
    {{41669, 5}, 18, 1},
    {{41674, 6}, 18, 0},
    {{41680, 17}, 18, 1},
    {{41697, 34}, 52, 1},
    {{41731, 5}, 18, 1},
    {{41736, 6}, 18, 1},
    {{41742, 7}, 18, 1},
    {{41749, 5}, 18, 1},
    {{41754, 7}, 18, 1},
    {{41761, 7}, 18, 1},
    {{41768, 10}, 177, 1},
    {{41778, 10}, 177, 1},
    {{41788, 6}, 83, 0},
    {{41794, 10}, 83, 1},
    {{41804, 11}, 191, 1},
    {{41815, 6}, 83, 1},
    {{41821, 6}, 267, 1},
    {{41827, 5}, 267, 1},
    {{41832, 72}, 177, 1},
    {{41904, 57}, 210, 1},
    {{41961, 3}, 177, 1},
    {{41964, 5}, 230, 1},
    {{41969, 8}, 92, 1},
    {{41977, 7}, 18, 1},
    {{41984, 7}, 92, 1},
    {{41991, 7}, 230, 1},
    {{41998, 6}, 104, 1},
    {{42004, 6}, 230, 1},
    {{42010, 6}, 104, 1},
    {{42016, 8}, 15, 1},
    {{42024, 5}, 18, 1},
    {{42029, 7}, 15, 1},
    {{42036, 8}, 15, 1},
    {{42044, 8}, 177, 1},
    {{42052, 11}, 177, 1},
    {{42063, 7}, 194, 1},
    {{42070, 6}, 158, 1},
    {{42076, 8}, 194, 1},
    {{42084, 7}, 158, 1},
    {{42091, 10}, 177, 1},
    {{42101, 7}, 158, 1},
    {{42108, 6}, 18, 1},
    {{42114, 6}, 267, 1},
    {{42120, 5}, 267, 1},
    {{42125, 6}, 267, 1},
    {{42131, 6}, 221, 1},
    {{42137, 5}, 221, 1},
    {{42142, 7}, 267, 1},
    {{42149, 11}, 158, 1},
    {{42160, 15}, 177, 1},
    {{42175, 8}, 3, 1},
    {{42183, 5}, 184, 1},
    {{42188, 13}, 184, 1},
    {{42201, 7}, 128, 1},
    {{42208, 5}, 3, 1},
    {{42213, 8}, 165, 1},
    {{42221, 7}, 165, 1},
    {{42228, 6}, 265, 1},
    {{42234, 8}, 265, 1},
    {{42242, 5}, 34, 1},
    {{42247, 6}, 34, 1},
    {{42253, 6}, 149, 1},
    {{42259, 7}, 104, 1},
    {{42266, 7}, 176, 1},
    {{42273, 6}, 18, 1},
    {{42279, 5}, 18, 1},
    {{42284, 5}, 265, 1},
    {{42289, 5}, 265, 1},
    {{42294, 7}, 265, 1},
    {{42301, 6}, 161, 1},
    {{42307, 7}, 161, 1},
    {{42314, 7}, 18, 1},
    {{42321, 6}, 18, 1},
    {{42327, 8}, 18, 1},
    {{42335, 8}, 18, 1},
    {{42343, 7}, 18, 1},
    {{42350, 6}, 18, 1},
    {{42356, 7}, 18, 1},
    {{42363, 6}, 8, 1},
    {{42369, 7}, 165, 1},
    {{42376, 7}, 165, 1},
    {{42383, 9}, 34, 1},
    {{42392, 12}, 36, 1},
    {{42404, 6}, 198, 1},
    {{42410, 8}, 117, 1},
    {{42418, 6}, 36, 1},
    {{42424, 6}, 203, 1},
    {{42430, 4}, 237, 0},
    {{42434, 5}, 237, 1},
    {{42439, 4}, 237, 1},
    {{42443, 11}, 203, 1},
    {{42454, 9}, 107, 1},
    {{42463, 10}, 97, 1},
    {{42473, 10}, 97, 1},
    {{42483, 7}, 97, 1},
    {{42490, 7}, 97, 1},
    {{42497, 7}, 97, 0},
    {{42504, 8}, 97, 1},
    {{42512, 8}, 97, 1},
    {{42520, 7}, 97, 1},
    {{42527, 8}, 97, 1},
    {{42535, 7}, 97, 1},
    {{42542, 7}, 97, 1},
    {{42549, 7}, 97, 1},
    {{42556, 11}, 97, 1},
    {{42567, 8}, 97, 1},
    {{42575, 7}, 97, 1},
    {{42582, 16}, 132, 1},
    {{42598, 7}, 130, 1},
    {{42605, 8}, 130, 1},
    {{42613, 9}, 130, 1},
    {{42622, 3}, 237, 1},
    {{42625, 6}, 237, 1},
    {{42631, 5}, 237, 1},
    {{42636, 14}, 53, 1},
    {{42650, 5}, 237, 1},
    {{42655, 11}, 237, 1},
    {{42666, 3}, 36, 1},
    {{42669, 6}, 36, 1},
    {{42675, 4}, 36, 1},
    {{42679, 6}, 36, 0},
    {{42685, 6}, 52, 1},
    {{42691, 7}, 36, 1},
    {{42698, 6}, 36, 1},
    {{42704, 7}, 36, 1},
    {{42711, 6}, 36, 1},
    {{42717, 6}, 36, 1},
    {{42723, 6}, 36, 1},
    {{42729, 6}, 36, 1},
    {{42735, 7}, 36, 1},
    {{42742, 5}, 36, 1},
    {{42747, 6}, 36, 1},
    {{42753, 6}, 36, 1},
    {{42759, 6}, 36, 1},
    {{42765, 6}, 36, 1},
    {{42771, 3}, 198, 1},
    {{42774, 5}, 198, 1},
    {{42779, 6}, 198, 1},
    {{42785, 5}, 198, 1},
    {{42790, 6}, 198, 1},
    {{42796, 5}, 198, 1},
    {{42801, 4}, 198, 1},
    {{42805, 7}, 198, 1},
    {{42812, 6}, 198, 0},
    {{42818, 11}, 198, 1},
    {{42829, 17}, 198, 1},
    {{42846, 5}, 198, 1},
    {{42851, 3}, 244, 1},
    {{42854, 5}, 244, 0},
    {{42859, 6}, 244, 1},
    {{42865, 6}, 244, 1},
    {{42871, 6}, 244, 1},
    {{42877, 7}, 244, 1},
    {{42884, 9}, 203, 1},
    {{42893, 5}, 117, 1},
    {{42898, 11}, 97, 1},
    {{42909, 8}, 97, 1},
    {{42917, 7}, 97, 1},
    {{42924, 8}, 97, 1},
    {{42932, 7}, 97, 1},
    {{42939, 7}, 97, 1},
    {{42946, 7}, 97, 1},
    {{42953, 3}, 97, 1},
    {{42956, 3}, 12, 1},
    {{42959, 8}, 102, 1},
    {{42967, 4}, 159, 1},
    {{42971, 9}, 44, 1},
    {{42980, 10}, 44, 1},
    {{42990, 9}, 183, 1},
    {{42999, 12}, 103, 1},
    {{43011, 6}, 36, 1},
    {{43017, 6}, 36, 1},
    {{43023, 7}, 36, 1},
    {{43030, 6}, 36, 1},
    {{43036, 7}, 36, 1},
    {{43043, 8}, 36, 1},
    {{43051, 4}, 198, 1},
    {{43055, 10}, 97, 1},
    {{43065, 19}, 183, 1},
    {{43084, 8}, 43, 1},
    {{43092, 9}, 54, 1},
    {{43101, 8}, 36, 1},
    {{43109, 7}, 36, 1},
    {{43116, 7}, 36, 1},
    {{43123, 6}, 244, 1},
    {{43129, 13}, 183, 1},
    {{43142, 9}, 183, 1},
    {{43151, 7}, 54, 1},
    {{43158, 10}, 186, 1},
    {{43168, 13}, 183, 1},
    {{43181, 9}, 107, 1},
    {{43190, 10}, 183, 1},
    {{43200, 8}, 183, 1},
    {{43208, 8}, 183, 1},
    {{43216, 13}, 183, 1},
    {{43229, 13}, 183, 0},
    {{43242, 14}, 183, 1},
    {{43256, 13}, 183, 1},
    {{43269, 17}, 126, 1},
    {{43286, 9}, 183, 1},
    {{43295, 9}, 183, 1},
    {{43304, 26}, 126, 1},
    {{43330, 12}, 203, 1},
    {{43342, 11}, 133, 1},
    {{43353, 3}, 203, 1},
    {{43356, 8}, 203, 1},
    {{43364, 9}, 203, 0},
    {{43373, 10}, 203, 1},
    {{43383, 9}, 203, 1},
    {{43392, 8}, 203, 1},
    {{43400, 11}, 43, 1},
    {{43411, 11}, 43, 1},
    {{43422, 5}, 12, 1},
    {{43427, 9}, 203, 1},
    {{43436, 3}, 43, 1},
    {{43439, 4}, 12, 1},
    {{43443, 6}, 12, 1},
    {{43449, 4}, 12, 1},
    {{43453, 5}, 12, 1},
    {{43458, 6}, 12, 1},
    {{43464, 4}, 12, 0},
    {{43468, 5}, 12, 1},
    {{43473, 4}, 12, 1},
    {{43477, 7}, 43, 1},
    {{43484, 7}, 43, 0},
    {{43491, 16}, 43, 1},
    {{43507, 7}, 43, 1},
    {{43514, 7}, 43, 1},
    {{43521, 14}, 203, 1},
    {{43535, 6}, 12, 1},
    {{43541, 8}, 43, 1},
    {{43549, 9}, 43, 1},
    {{43558, 9}, 43, 1},
    {{43567, 7}, 43, 1},
    {{43574, 8}, 43, 1},
    {{43582, 6}, 43, 1},
    {{43588, 7}, 43, 1},
    {{43595, 7}, 43, 1},
    {{43602, 7}, 43, 1},
    {{43609, 7}, 43, 1},
    {{43616, 8}, 43, 1},
    {{43624, 12}, 43, 1},
    {{43636, 8}, 43, 1},
    {{43644, 6}, 43, 1},
    {{43650, 7}, 43, 1},
    {{43657, 8}, 43, 1},
    {{43665, 7}, 43, 1},
    {{43672, 7}, 43, 1},
    {{43679, 7}, 43, 1},
    {{43686, 6}, 97, 1},
    {{43692, 3}, 12, 1},
    {{43695, 4}, 12, 1},
    {{43699, 5}, 12, 1},
    {{43704, 5}, 12, 1},
    {{43709, 14}, 12, 1},
    {{43723, 4}, 12, 1},
    {{43727, 5}, 12, 1},
    {{43732, 5}, 12, 1},
    {{43737, 15}, 183, 1},
    {{43752, 7}, 183, 1},
    {{43759, 11}, 183, 1},
    {{43770, 9}, 183, 1},
    {{43779, 8}, 183, 1},
    {{43787, 16}, 183, 1},
    {{43803, 4}, 12, 1},
    {{43807, 5}, 12, 1},
    {{43812, 9}, 203, 1},
    {{43821, 8}, 203, 1},
    {{43829, 8}, 183, 1},
    {{43837, 7}, 183, 1},
    {{43844, 11}, 63, 1},
    {{43855, 12}, 183, 1},
    {{43867, 5}, 156, 1},
    {{43872, 5}, 101, 1},
    {{43877, 7}, 36, 1},
    {{43884, 9}, 54, 1},
    {{43893, 7}, 130, 1},
    {{43900, 5}, 235, 1},
    {{43905, 10}, 46, 1},
    {{43915, 25}, 180, 1},
    {{43940, 3}, 235, 1},
    {{43943, 6}, 235, 0},
    {{43949, 14}, 183, 1},
    {{43963, 13}, 183, 1},
    {{43976, 9}, 183, 1},
    {{43985, 13}, 183, 1},
    {{43998, 11}, 183, 1},
    {{44009, 9}, 183, 1},
    {{44018, 10}, 54, 1},
    {{44028, 8}, 54, 0},
    {{44036, 13}, 54, 1},
    {{44049, 10}, 54, 1},
    {{44059, 9}, 54, 1},
    {{44068, 9}, 54, 1},
    {{44077, 9}, 54, 1},
    {{44086, 8}, 54, 1},
    {{44094, 8}, 183, 1},
    {{44102, 9}, 54, 1},
    {{44111, 14}, 183, 1},
    {{44125, 8}, 54, 1},
    {{44133, 9}, 183, 1},
    {{44142, 8}, 54, 1},
    {{44150, 4}, 198, 1},
    {{44154, 5}, 111, 1},
    {{44159, 6}, 102, 1},
    {{44165, 6}, 111, 1},
    {{44171, 13}, 226, 1},
    {{44184, 9}, 125, 1},
    {{44193, 7}, 188, 1},
    {{44200, 6}, 84, 1},
    {{44206, 8}, 226, 1},
    {{44214, 13}, 258, 1},
    {{44227, 8}, 81, 1},
    {{44235, 8}, 235, 1},
    {{44243, 8}, 235, 1},
    {{44251, 11}, 183, 1},
    {{44262, 24}, 171, 1},
    {{44286, 41}, 217, 1},
    {{44327, 10}, 183, 1},
    {{44337, 7}, 183, 1},
    {{44344, 6}, 104, 1},
    {{44350, 5}, 235, 1},
    {{44355, 6}, 235, 1},
    {{44361, 5}, 235, 1},
    {{44366, 6}, 235, 1},
    {{44372, 10}, 54, 1},
    {{44382, 10}, 183, 1},
    {{44392, 8}, 54, 1},
    {{44400, 5}, 235, 1},
    {{44405, 8}, 54, 1},
    {{44413, 9}, 54, 1},
    {{44422, 7}, 203, 1},
    {{44429, 8}, 203, 1},
    {{44437, 3}, 183, 1},
    {{44440, 11}, 183, 1},
    {{44451, 7}, 43, 1},
    {{44458, 7}, 43, 1},
    {{44465, 5}, 36, 1},
    {{44470, 7}, 43, 1},
    {{44477, 7}, 43, 1},
    {{44484, 6}, 97, 1},
    {{44490, 3}, 12, 1},
    {{44493, 8}, 183, 1},
    {{44501, 16}, 183, 1},
    {{44517, 6}, 183, 1},
    {{44523, 9}, 183, 1},
    {{44532, 7}, 183, 1},
    {{44539, 8}, 183, 1},
    {{44547, 8}, 183, 1},
    {{44555, 7}, 183, 1},
    {{44562, 7}, 97, 1},
    {{44569, 11}, 203, 1},
    {{44580, 7}, 93, 1},
    {{44587, 14}, 54, 1},
    {{44601, 7}, 159, 1},
    {{44608, 20}, 159, 1},
    {{44628, 7}, 159, 1},
    {{44635, 6}, 159, 1},
    {{44641, 7}, 159, 1},
    {{44648, 18}, 159, 1},
    {{44666, 19}, 159, 1},
    {{44685, 18}, 159, 1},
    {{44703, 3}, 159, 1},
    {{44706, 6}, 159, 0},
    {{44712, 9}, 159, 1},
    {{44721, 11}, 159, 1},
    {{44732, 16}, 159, 1},
    {{44748, 16}, 159, 1},
    {{44764, 16}, 159, 1},
    {{44780, 6}, 220, 1},
    {{44786, 7}, 220, 1},
    {{44793, 8}, 220, 1},
    {{44801, 7}, 220, 1},
    {{44808, 6}, 220, 1},
    {{44814, 6}, 206, 1},
    {{44820, 9}, 25, 1},
    {{44829, 5}, 95, 1},
    {{44834, 7}, 220, 1},
    {{44841, 7}, 220, 1},
    {{44848, 3}, 220, 1},
    {{44851, 9}, 220, 1},
    {{44860, 7}, 220, 1},
    {{44867, 5}, 64, 1},
    {{44872, 4}, 220, 1},
    {{44876, 5}, 220, 0},
    {{44881, 6}, 220, 1},
    {{44887, 6}, 220, 1},
    {{44893, 8}, 153, 1},
    {{44901, 8}, 153, 1},
    {{44909, 12}, 153, 1},
    {{44921, 5}, 220, 1},
    {{44926, 6}, 220, 1},
    {{44932, 7}, 220, 1},
    {{44939, 6}, 220, 1},
    {{44945, 9}, 153, 1},
    {{44954, 8}, 153, 1},
    {{44962, 5}, 153, 1},
    {{44967, 6}, 153, 1},
    {{44973, 8}, 153, 1},
    {{44981, 6}, 153, 1},
    {{44987, 6}, 153, 1},
    {{44993, 7}, 153, 1},
    {{45000, 8}, 153, 1},
    {{45008, 5}, 46, 1},
    {{45013, 10}, 191, 1},
    {{45023, 9}, 107, 1},
    {{45032, 16}, 218, 0},
    {{45048, 7}, 0, 1},
    {{45055, 8}, 0, 1},
    {{45063, 3}, 221, 1},
    {{45066, 3}, 152, 1},
    {{45069, 9}, 144, 1},
    {{45078, 6}, 95, 1},
    {{45084, 3}, 1, 1},
    {{45087, 6}, 1, 1},
    {{45093, 15}, 20, 1},
    {{45108, 5}, 147, 1},
    {{45113, 10}, 185, 1},
    {{45123, 3}, 144, 1},
    {{45126, 7}, 144, 1},
    {{45133, 5}, 144, 1},
    {{45138, 16}, 144, 1},
    {{45154, 5}, 144, 0},
    {{45159, 9}, 144, 1},
    {{45168, 8}, 144, 1},
    {{45176, 5}, 144, 1},
    {{45181, 5}, 64, 1},
    {{45186, 5}, 187, 1},
    {{45191, 7}, 64, 1},
    {{45198, 7}, 187, 1},
    {{45205, 3}, 64, 1},
    {{45208, 4}, 64, 1},
    {{45212, 5}, 64, 1},
    {{45217, 5}, 64, 1},
    {{45222, 4}, 64, 0},
    {{45226, 8}, 64, 1},
    {{45234, 4}, 64, 1},
    {{45238, 5}, 187, 1},
    {{45243, 6}, 187, 1},
    {{45249, 7}, 187, 1},
    {{45256, 6}, 187, 1},
    {{45262, 6}, 187, 1},
    {{45268, 5}, 64, 1},
    {{45273, 6}, 187, 1},
    {{45279, 6}, 144, 1},
    {{45285, 11}, 154, 1},
    {{45296, 12}, 154, 1},
    {{45308, 11}, 147, 1},
    {{45319, 12}, 147, 1},
    {{45331, 5}, 147, 1},
    {{45336, 5}, 220, 1},
    {{45341, 8}, 159, 1},
    {{45349, 10}, 154, 1},
    {{45359, 8}, 8, 1},
    {{45367, 11}, 6, 1},
    {{45378, 5}, 11, 1},
    {{45383, 6}, 11, 1},
    {{45389, 4}, 44, 1},
    {{45393, 5}, 44, 1},
    {{45398, 6}, 44, 1},
    {{45404, 5}, 44, 1},
    {{45409, 3}, 201, 0},
    {{45412, 7}, 11, 1},
    {{45419, 6}, 248, 1},
    {{45425, 7}, 134, 1},
    {{45432, 5}, 78, 1},
    {{45437, 4}, 78, 1},
    {{45441, 6}, 38, 1},
    {{45447, 7}, 38, 1},
    {{45454, 8}, 38, 1},
    {{45462, 7}, 38, 1},
    {{45469, 7}, 38, 0},
    {{45476, 7}, 38, 1},
    {{45483, 4}, 11, 1},
    {{45487, 6}, 11, 1},
    {{45493, 10}, 38, 1},
    {{45503, 5}, 8, 1},
    {{45508, 16}, 8, 1},
    {{45524, 17}, 8, 1},
    {{45541, 17}, 8, 0},
    {{45558, 16}, 8, 1},
    {{45574, 17}, 8, 1},
    {{45591, 16}, 8, 1},
    {{45607, 6}, 9, 1},
    {{45613, 22}, 9, 1},
    {{45635, 6}, 38, 1},
    {{45641, 7}, 38, 1},
    {{45648, 9}, 140, 1},
    {{45657, 14}, 140, 1},
    {{45671, 15}, 140, 1},
    {{45686, 8}, 140, 1},
    {{45694, 6}, 136, 1},
    {{45700, 6}, 163, 1},
    {{45706, 9}, 163, 1},
    {{45715, 11}, 163, 0},
    {{45726, 12}, 163, 1},
    {{45738, 9}, 163, 1},
    {{45747, 11}, 163, 1},
    {{45758, 11}, 163, 1},
    {{45769, 12}, 163, 1},
    {{45781, 11}, 163, 1},
    {{45792, 11}, 163, 1},
    {{45803, 10}, 163, 1},
    {{45813, 6}, 11, 1},
    {{45819, 9}, 163, 1},
    {{45828, 9}, 256, 1},
    {{45837, 11}, 130, 1},
    {{45848, 8}, 38, 1},
    {{45856, 10}, 256, 1},
    {{45866, 9}, 11, 1},
    {{45875, 6}, 137, 1},
    {{45881, 12}, 137, 1},
    {{45893, 6}, 44, 0},
    {{45899, 7}, 44, 1},
    {{45906, 3}, 11, 1},
    {{45909, 7}, 11, 1},
    {{45916, 8}, 217, 1},
    {{45924, 6}, 11, 1},
    {{45930, 5}, 11, 1},
    {{45935, 7}, 151, 1},
    {{45942, 9}, 4, 1},
    {{45951, 10}, 4, 1},
    {{45961, 8}, 38, 1},
    {{45969, 4}, 11, 1},
    {{45973, 6}, 11, 1},
    {{45979, 7}, 11, 1},
    {{45986, 7}, 11, 1},
    {{45993, 8}, 11, 1},
    {{46001, 6}, 11, 1},
    {{46007, 6}, 11, 1},
    {{46013, 7}, 11, 1},
    {{46020, 7}, 11, 1},
    {{46027, 5}, 11, 1},
    {{46032, 6}, 11, 1},
    {{46038, 5}, 11, 0},
    {{46043, 18}, 26, 1},
    {{46061, 6}, 11, 1},
    {{46067, 6}, 11, 1},
    {{46073, 5}, 11, 1},
    {{46078, 6}, 11, 1},
    {{46084, 6}, 11, 1},
    {{46090, 10}, 11, 1},
    {{46100, 6}, 11, 1},
    {{46106, 6}, 11, 1},
    {{46112, 9}, 4, 1},
    {{46121, 4}, 151, 1},
    {{46125, 6}, 151, 1},
    {{46131, 10}, 36, 1},
    {{46141, 12}, 242, 1},
    {{46153, 5}, 11, 1},
    {{46158, 5}, 11, 1},
    {{46163, 6}, 11, 1},
    {{46169, 8}, 11, 1},
    {{46177, 6}, 191, 1},
    {{46183, 4}, 151, 1},
    {{46187, 5}, 76, 1},
    {{46192, 3}, 171, 1},
    {{46195, 3}, 160, 1},
    {{46198, 3}, 50, 1},
    {{46201, 6}, 151, 1},
    {{46207, 21}, 32, 1},
    {{46228, 6}, 134, 1},
    {{46234, 7}, 134, 1},
    {{46241, 7}, 134, 1},
    {{46248, 8}, 134, 1},
    {{46256, 5}, 112, 1},
    {{46261, 7}, 134, 1},
    {{46268, 9}, 134, 1},
    {{46277, 14}, 134, 1},
    {{46291, 8}, 134, 1},
    {{46299, 13}, 134, 1},
    {{46312, 5}, 134, 1},
    {{46317, 5}, 134, 1},
    {{46322, 6}, 134, 1},
    {{46328, 7}, 134, 1},
    {{46335, 6}, 134, 1},
    {{46341, 6}, 134, 1},
    {{46347, 6}, 134, 1},
    {{46353, 8}, 53, 1},
    {{46361, 12}, 243, 1},
    {{46373, 3}, 123, 1},
    {{46376, 6}, 123, 0},
    {{46382, 6}, 114, 1},
    {{46388, 8}, 105, 1},
    {{46396, 6}, 151, 1},
    {{46402, 6}, 134, 1},
    {{46408, 6}, 134, 1},
    {{46414, 6}, 134, 1},
    {{46420, 3}, 151, 1},
    {{46423, 6}, 11, 1},
    {{46429, 6}, 65, 1},
    {{46435, 6}, 17, 1},
    {{46441, 10}, 181, 1},
    {{46451, 4}, 151, 1},
    {{46455, 5}, 151, 1},
    {{46460, 6}, 151, 1},
    {{46466, 5}, 151, 0},
    {{46471, 10}, 151, 1},
    {{46481, 7}, 151, 1},
    {{46488, 5}, 151, 1},
    {{46493, 3}, 151, 1},
    {{46496, 7}, 134, 1},
    {{46503, 9}, 268, 1},
    {{46512, 10}, 268, 1},
    {{46522, 9}, 268, 1},
    {{46531, 10}, 268, 1},
    {{46541, 10}, 54, 1},
    {{46551, 10}, 268, 1},
    {{46561, 9}, 268, 1},
    {{46570, 10}, 268, 1},
    {{46580, 9}, 268, 1},
    {{46589, 9}, 48, 1},
    {{46598, 10}, 268, 1},
    {{46608, 10}, 268, 1},
    {{46618, 7}, 24, 1},
    {{46625, 19}, 160, 1},
    {{46644, 14}, 50, 1},
    {{46658, 12}, 35, 1},
    {{46670, 11}, 213, 1},
    {{46681, 19}, 180, 1},
    {{46700, 9}, 130, 1},
    {{46709, 7}, 134, 1},
    {{46716, 6}, 134, 1},
    {{46722, 6}, 88, 1},
    {{46728, 3}, 44, 1},
    {{46731, 10}, 255, 1},
    {{46741, 16}, 180, 1},
    {{46757, 9}, 74, 1},
    {{46766, 10}, 182, 1},
    {{46776, 7}, 151, 1},
    {{46783, 5}, 224, 1},
    {{46788, 12}, 87, 1},
    {{46800, 11}, 50, 1},
    {{46811, 12}, 50, 1},
    {{46823, 13}, 50, 1},
    {{46836, 13}, 50, 1},
    {{46849, 8}, 35, 1},
    {{46857, 9}, 35, 1},
    {{46866, 8}, 213, 1},
    {{46874, 15}, 180, 1},
    {{46889, 16}, 180, 1},
    {{46905, 9}, 50, 1},
    {{46914, 8}, 130, 1},
    {{46922, 7}, 130, 1},
    {{46929, 9}, 130, 1},
    {{46938, 10}, 130, 0},
    {{46948, 8}, 130, 1},
    {{46956, 9}, 130, 1},
    {{46965, 10}, 130, 1},
    {{46975, 10}, 130, 1},
    {{46985, 12}, 26, 1},
    {{46997, 9}, 130, 1},
    {{47006, 11}, 182, 1},
    {{47017, 10}, 182, 1},
    {{47027, 11}, 182, 1},
    {{47038, 9}, 74, 1},
    {{47047, 11}, 114, 1},
    {{47058, 7}, 142, 1},
    {{47065, 7}, 74, 1},
    {{47072, 6}, 116, 0},
    {{47078, 7}, 116, 1},
    {{47085, 8}, 116, 1},
    {{47093, 8}, 74, 1},
    {{47101, 8}, 74, 1},
    {{47109, 11}, 232, 1},
    {{47120, 7}, 268, 1},
    {{47127, 7}, 268, 1},
    {{47134, 6}, 134, 1},
    {{47140, 17}, 160, 1},
    {{47157, 8}, 35, 1},
    {{47165, 6}, 123, 1},
    {{47171, 18}, 123, 1},
    {{47189, 7}, 50, 1},
    {{47196, 12}, 28, 1},
    {{47208, 8}, 150, 1},
    {{47216, 5}, 151, 1},
    {{47221, 5}, 268, 1},
    {{47226, 7}, 116, 1},
    {{47233, 3}, 134, 1},
    {{47236, 3}, 248, 1},
    {{47239, 18}, 160, 1},
    {{47257, 18}, 160, 1},
    {{47275, 20}, 160, 1},
    {{47295, 16}, 160, 1},
    {{47311, 17}, 160, 1},
    {{47328, 16}, 160, 0},
    {{47344, 16}, 160, 1},
    {{47360, 19}, 160, 1},
    {{47379, 17}, 160, 1},
    {{47396, 14}, 8, 1},
    {{47410, 11}, 50, 1},
    {{47421, 6}, 50, 1},
    {{47427, 8}, 35, 1},
    {{47435, 10}, 35, 1},
    {{47445, 7}, 50, 1},
    {{47452, 9}, 50, 1},
    {{47461, 7}, 50, 1},
    {{47468, 7}, 50, 0},
    {{47475, 8}, 50, 1},
    {{47483, 9}, 50, 1},
    {{47492, 11}, 50, 1},
    {{47503, 7}, 50, 1},
    {{47510, 5}, 38, 1},
    {{47515, 7}, 50, 1},
    {{47522, 6}, 50, 1},
    {{47528, 5}, 213, 1},
    {{47533, 7}, 50, 1},
    {{47540, 7}, 50, 1},
    {{47547, 3}, 8, 1},
    {{47550, 3}, 38, 1},
    {{47553, 7}, 130, 1},
    {{47560, 3}, 130, 1},
    {{47563, 9}, 163, 1},
    {{47572, 9}, 130, 1},
    {{47581, 8}, 130, 1},
    {{47589, 10}, 130, 1},
    {{47599, 9}, 130, 1},
    {{47608, 9}, 130, 1},
    {{47617, 7}, 130, 1},
    {{47624, 8}, 130, 1},
    {{47632, 9}, 130, 1},
    {{47641, 8}, 130, 1},
    {{47649, 3}, 250, 1},
    {{47652, 7}, 130, 1},
    {{47659, 3}, 256, 1},
    {{47662, 7}, 232, 1},
    {{47669, 5}, 151, 1},
    {{47674, 9}, 191, 1},
    {{47683, 3}, 242, 1},
    {{47686, 6}, 248, 1},
    {{47692, 6}, 248, 1},
    {{47698, 8}, 191, 1},
    {{47706, 7}, 248, 1},
    {{47713, 6}, 248, 1},
    {{47719, 7}, 248, 0},
    {{47726, 14}, 248, 1},
    {{47740, 27}, 248, 1},
    {{47767, 6}, 248, 1},
    {{47773, 7}, 248, 1},
    {{47780, 8}, 248, 1},
    {{47788, 7}, 164, 1},
    {{47795, 16}, 156, 1},
    {{47811, 15}, 163, 1},
    {{47826, 12}, 182, 1},
    {{47838, 16}, 242, 1},
    {{47854, 19}, 225, 1},
    {{47873, 9}, 256, 1},
    {{47882, 9}, 256, 1},
    {{47891, 10}, 256, 1},
    {{47901, 11}, 256, 1},
    {{47912, 11}, 256, 0},
    {{47923, 10}, 256, 1},
    {{47933, 9}, 256, 1},
    {{47942, 10}, 256, 1},
    {{47952, 11}, 256, 1},
    {{47963, 5}, 256, 1},
    {{47968, 5}, 250, 1},
    {{47973, 8}, 232, 1},
    {{47981, 10}, 232, 1},
    {{47991, 6}, 1, 1},
    {{47997, 14}, 242, 1},
    {{48011, 14}, 235, 1},
    {{48025, 9}, 232, 1},
    {{48034, 10}, 232, 0},
    {{48044, 15}, 232, 1},
    {{48059, 8}, 232, 1},
    {{48067, 9}, 232, 1},
    {{48076, 11}, 232, 1},
    {{48087, 10}, 232, 1},
    {{48097, 9}, 232, 1},
    {{48106, 10}, 232, 1},
    {{48116, 9}, 232, 1},
    {{48125, 11}, 232, 1},
    {{48136, 7}, 232, 1},
    {{48143, 5}, 1, 0},
    {{48143, 5}, 13, 1},
    {{48148, 12}, 242, 0},
    {{48160, 12}, 242, 1},
    {{48172, 12}, 242, 1},
    {{48184, 13}, 242, 1},
    {{48197, 33}, 242, 1},
    {{48230, 14}, 240, 1},
    {{48244, 9}, 197, 1},
    {{48253, 5}, 1, 1},
    {{48258, 12}, 242, 1},
    {{48270, 12}, 242, 1},
    {{48282, 12}, 242, 1},
    {{48294, 11}, 242, 1},
    {{48305, 13}, 242, 1},
    {{48318, 11}, 1, 1},
    {{48329, 15}, 232, 1},
    {{48344, 6}, 1, 1},
    {{48350, 8}, 28, 1},
    {{48358, 12}, 232, 1},
    {{48370, 9}, 232, 1},
    {{48379, 12}, 256, 1},
    {{48391, 15}, 240, 1},
    {{48406, 11}, 50, 1},
    {{48417, 5}, 250, 1},
    {{48422, 7}, 28, 1},
    {{48429, 5}, 24, 1},
    {{48434, 4}, 24, 1},
    {{48438, 5}, 24, 1},
    {{48443, 6}, 24, 1},
    {{48449, 5}, 24, 1},
    {{48454, 6}, 24, 0},
    {{48460, 5}, 24, 1},
    {{48465, 4}, 24, 1},
    {{48469, 11}, 107, 1},
    {{48480, 17}, 124, 1},
    {{48497, 9}, 28, 1},
    {{48506, 8}, 28, 1},
    {{48514, 9}, 28, 1},
    {{48523, 8}, 28, 1},
    {{48531, 9}, 28, 1},
    {{48540, 9}, 28, 1},
    {{48549, 3}, 24, 1},
    {{48552, 5}, 197, 1},
    {{48557, 19}, 200, 1},
    {{48576, 3}, 151, 1},
    {{48579, 5}, 151, 1},
    {{48584, 15}, 151, 1},
    {{48599, 4}, 11, 1},
    {{48603, 12}, 240, 1},
    {{48615, 3}, 163, 1},
    {{48618, 9}, 116, 1},
    {{48627, 21}, 160, 1},
    {{48648, 12}, 150, 1},
    {{48660, 15}, 50, 1},
    {{48675, 5}, 250, 1},
    {{48680, 6}, 142, 1},
    {{48686, 11}, 256, 1},
    {{48697, 10}, 256, 1},
    {{48707, 10}, 256, 1},
    {{48717, 7}, 256, 1},
    {{48724, 21}, 185, 1},
    {{48745, 18}, 185, 1},
    {{48763, 16}, 240, 1},
    {{48779, 17}, 240, 1},
    {{48796, 13}, 242, 1},
    {{48809, 12}, 232, 1},
    {{48821, 11}, 197, 1},
    {{48832, 14}, 240, 1},
    {{48846, 15}, 240, 1},
    {{48861, 15}, 240, 0},
    {{48876, 15}, 240, 1},
    {{48891, 13}, 240, 1},
    {{48904, 5}, 116, 1},
    {{48909, 6}, 116, 1},
    {{48915, 6}, 116, 1},
    {{48921, 6}, 116, 1},
    {{48927, 14}, 104, 1},
    {{48941, 3}, 250, 1},
    {{48944, 4}, 250, 1},
    {{48948, 5}, 250, 1},
    {{48953, 4}, 250, 0},
    {{48957, 11}, 250, 1},
    {{48968, 5}, 250, 1},
    {{48973, 4}, 250, 1},
    {{48977, 4}, 250, 1},
    {{48981, 9}, 130, 1},
    {{48990, 8}, 130, 1},
    {{48998, 8}, 74, 1},
    {{49006, 7}, 74, 1},
    {{49013, 6}, 24, 1},
    {{49019, 14}, 240, 1},
    {{49033, 10}, 50, 1},
    {{49043, 4}, 151, 1},
    {{49047, 14}, 240, 1},
    {{49061, 3}, 142, 1},
    {{49064, 5}, 142, 1},
    {{49069, 6}, 142, 1},
    {{49075, 6}, 142, 1},
    {{49081, 8}, 25, 1},
    {{49089, 13}, 174, 1},
    {{49102, 16}, 240, 1},
    {{49118, 17}, 240, 1},
    {{49135, 5}, 136, 1},
    {{49140, 14}, 240, 1},
    {{49154, 15}, 240, 1},
    {{49169, 3}, 240, 1},
    {{49172, 7}, 248, 1},
    {{49179, 4}, 250, 1},
    {{49183, 4}, 250, 1},
    {{49187, 5}, 74, 1},
    {{49192, 4}, 250, 1},
    {{49196, 4}, 116, 1},
    {{49200, 7}, 146, 1},
    {{49207, 7}, 232, 1},
    {{49214, 7}, 182, 1},
    {{49221, 5}, 1, 1},
    {{49226, 11}, 242, 1},
    {{49237, 12}, 242, 1},
    {{49249, 22}, 240, 1},
    {{49271, 14}, 240, 1},
    {{49285, 6}, 1, 1},
    {{49291, 4}, 142, 1},
    {{49295, 15}, 240, 1},
    {{49310, 6}, 116, 1},
    {{49316, 19}, 160, 1},
    {{49335, 6}, 11, 1},
    {{49341, 7}, 11, 1},
    {{49348, 6}, 35, 1},
    {{49354, 4}, 11, 1},
    {{49358, 14}, 240, 1},
    {{49372, 3}, 201, 1},
    {{49375, 6}, 93, 1},
    {{49381, 5}, 93, 1},
    {{49386, 4}, 93, 1},
    {{49390, 12}, 123, 1},
    {{49402, 8}, 200, 1},
    {{49410, 8}, 115, 1},
    {{49418, 8}, 249, 1},
    {{49426, 3}, 20, 1},
    {{49429, 6}, 20, 1},
    {{49435, 10}, 52, 1},
    {{49445, 10}, 52, 1},
    {{49455, 5}, 227, 1},
    {{49460, 3}, 54, 1},
    {{49463, 5}, 27, 1},
    {{49468, 16}, 166, 1},
    {{49484, 6}, 166, 1},
    {{49490, 4}, 112, 1},
    {{49494, 5}, 266, 1},
    {{49499, 6}, 109, 1},
    {{49505, 5}, 39, 1},
    {{49510, 9}, 136, 1},
    {{49519, 8}, 136, 1},
    {{49527, 10}, 136, 1},
    {{49537, 24}, 188, 1},
    {{49561, 10}, 155, 0},
    {{49571, 25}, 155, 1},
    {{49596, 6}, 145, 1},
    {{49602, 5}, 168, 0},
    {{49607, 5}, 168, 1},
    {{49612, 6}, 168, 1},
    {{49618, 8}, 20, 1},
    {{49626, 5}, 170, 1},
    {{49631, 11}, 157, 1},
    {{49642, 6}, 108, 1},
    {{49648, 7}, 110, 1},
    {{49655, 7}, 66, 1},
    {{49662, 7}, 175, 1},
    {{49669, 5}, 170, 1},
    {{49674, 4}, 257, 1},
    {{49678, 6}, 266, 1},
    {{49684, 8}, 266, 1},
    {{49692, 4}, 168, 1},
    {{49696, 5}, 145, 1},
    {{49701, 4}, 263, 1},
    {{49705, 7}, 89, 1},
    {{49712, 8}, 133, 1},
    {{49720, 15}, 133, 1},
    {{49735, 7}, 58, 1},
    {{49742, 6}, 87, 1},
    {{49748, 13}, 87, 1},
    {{49761, 9}, 58, 1},
    {{49770, 10}, 154, 1},
    {{49780, 6}, 100, 1},
    {{49786, 6}, 133, 1},
    {{49792, 6}, 32, 1},
    {{49798, 6}, 113, 1},
    {{49804, 8}, 85, 1},
    {{49812, 3}, 90, 1},
    {{49815, 7}, 72, 1},
    {{49822, 5}, 33, 1},
    {{49827, 6}, 68, 1},
    {{49833, 6}, 133, 1},
    {{49839, 7}, 133, 1},
    {{49846, 7}, 133, 1},
    {{49853, 6}, 133, 1},
    {{49859, 6}, 133, 1},
    {{49865, 7}, 133, 1},
    {{49872, 8}, 133, 1},
    {{49880, 6}, 171, 1},
    {{49886, 12}, 95, 1},
    {{49898, 12}, 95, 1},
    {{49910, 21}, 179, 1},
    {{49931, 7}, 181, 1},
    {{49938, 3}, 181, 1},
    {{49941, 6}, 181, 0},
    {{49947, 6}, 181, 1},
    {{49953, 7}, 181, 1},
    {{49960, 6}, 67, 1},
    {{49966, 9}, 67, 1},
    {{49975, 10}, 67, 1},
    {{49985, 7}, 181, 1},
    {{49992, 11}, 67, 1},
    {{50003, 8}, 67, 1},
    {{50011, 5}, 59, 1},
    {{50016, 9}, 67, 1},
    {{50025, 10}, 67, 1},
    {{50035, 12}, 67, 1},
    {{50047, 10}, 67, 1},
    {{50057, 9}, 67, 1},
    {{50066, 10}, 67, 1},
    {{50076, 11}, 67, 1},
    {{50087, 11}, 67, 1},
    {{50098, 10}, 67, 1},
    {{50108, 12}, 67, 1},
    {{50120, 10}, 67, 1},
    {{50130, 9}, 67, 1},
    {{50139, 10}, 67, 1},
    {{50149, 3}, 67, 1},
    {{50152, 7}, 67, 1},
    {{50159, 11}, 67, 1},
    {{50170, 9}, 67, 1},
    {{50179, 10}, 67, 1},
    {{50189, 9}, 67, 1},
    {{50198, 8}, 67, 1},
    {{50206, 9}, 67, 1},
    {{50215, 4}, 211, 1},
    {{50219, 7}, 181, 1},
    {{50226, 6}, 181, 1},
    {{50232, 6}, 181, 1},
    {{50238, 7}, 181, 1},
    {{50245, 6}, 181, 1},
    {{50251, 7}, 181, 1},
    {{50258, 19}, 32, 1},
    {{50277, 5}, 58, 1},
    {{50282, 5}, 77, 1},
    {{50287, 5}, 58, 1},
    {{50292, 10}, 67, 1},
    {{50302, 10}, 67, 1},
    {{50312, 9}, 67, 0},
    {{50321, 11}, 67, 1},
    {{50332, 9}, 67, 1},
    {{50341, 9}, 67, 1},
    {{50350, 9}, 67, 1},
    {{50359, 3}, 133, 1},
    {{50362, 7}, 33, 1},
    {{50369, 5}, 59, 1},
    {{50374, 9}, 22, 1},
    {{50383, 5}, 127, 1},
    {{50388, 16}, 179, 1},
    {{50404, 5}, 85, 1},
    {{50409, 4}, 85, 1},
    {{50413, 5}, 85, 1},
    {{50418, 5}, 85, 1},
    {{50423, 6}, 85, 1},
    {{50429, 5}, 85, 1},
    {{50434, 5}, 85, 1},
    {{50439, 6}, 85, 1},
    {{50445, 5}, 85, 1},
    {{50450, 4}, 59, 0},
    {{50454, 5}, 59, 1},
    {{50459, 4}, 59, 1},
    {{50463, 6}, 59, 1},
    {{50469, 4}, 59, 1},
    {{50473, 5}, 85, 1},
    {{50478, 4}, 59, 1},
    {{50482, 6}, 59, 1},
    {{50488, 5}, 59, 1},
    {{50493, 4}, 59, 1},
    {{50497, 5}, 85, 1},
    {{50502, 6}, 85, 1},
    {{50508, 7}, 85, 1},
    {{50515, 4}, 59, 1},
    {{50519, 3}, 33, 1},
    {{50522, 4}, 169, 1},
    {{50526, 3}, 179, 1},
    {{50529, 13}, 179, 1},
    {{50542, 14}, 179, 0},
    {{50556, 14}, 179, 1},
    {{50570, 14}, 179, 1},
    {{50584, 13}, 179, 1},
    {{50597, 14}, 179, 1},
    {{50611, 15}, 179, 1},
    {{50626, 14}, 179, 1},
    {{50640, 15}, 179, 1},
    {{50655, 14}, 179, 1},
    {{50669, 14}, 179, 1},
    {{50683, 15}, 179, 1},
    {{50698, 15}, 179, 1},
    {{50713, 13}, 179, 1},
    {{50726, 14}, 179, 1},
    {{50740, 13}, 179, 1},
    {{50753, 16}, 179, 1},
    {{50769, 12}, 179, 1},
    {{50781, 12}, 179, 1},
    {{50793, 18}, 179, 1},
    {{50811, 4}, 59, 1},
    {{50815, 6}, 181, 1},
    {{50821, 7}, 0, 1},
    {{50828, 14}, 179, 1},
    {{50842, 14}, 179, 1},
    {{50856, 18}, 179, 1},
    {{50874, 6}, 264, 1},
    {{50880, 3}, 59, 1},
    {{50883, 5}, 85, 1},
    {{50888, 6}, 85, 1},
    {{50894, 6}, 85, 0},
    {{50900, 7}, 85, 1},
    {{50907, 6}, 85, 1},
    {{50913, 5}, 85, 1},
    {{50918, 16}, 179, 1},
    {{50934, 15}, 179, 1},
    {{50949, 14}, 179, 1},
    {{50963, 16}, 179, 1},
    {{50979, 14}, 179, 1},
    {{50993, 17}, 179, 1},
    {{51010, 3}, 266, 1},
    {{51013, 5}, 133, 1},
    {{51018, 5}, 33, 1},
    {{51023, 3}, 33, 1},
    {{51026, 4}, 33, 1},
    {{51030, 6}, 209, 1},
    {{51036, 4}, 33, 0},
    {{51040, 4}, 33, 1},
    {{51044, 5}, 33, 1},
    {{51049, 4}, 33, 1},
    {{51053, 6}, 68, 1},
    {{51059, 5}, 33, 1},
    {{51064, 7}, 193, 1},
    {{51071, 11}, 185, 1},
    {{51082, 4}, 33, 1},
    {{51086, 5}, 181, 1},
    {{51091, 13}, 205, 1},
    {{51104, 3}, 85, 1},
    {{51107, 13}, 72, 1},
    {{51120, 3}, 234, 1},
    {{51123, 3}, 33, 1},
    {{51126, 4}, 33, 1},
    {{51130, 17}, 179, 1},
    {{51147, 4}, 85, 1},
    {{51151, 4}, 59, 1},
    {{51155, 4}, 59, 1},
    {{51159, 5}, 59, 1},
    {{51164, 4}, 59, 1},
    {{51168, 7}, 67, 1},
    {{51175, 8}, 67, 1},
    {{51183, 7}, 67, 1},
    {{51190, 8}, 67, 1},
    {{51198, 3}, 33, 1},
    {{51201, 5}, 181, 1},
    {{51206, 6}, 181, 1},
    {{51212, 10}, 29, 1},
    {{51222, 13}, 179, 1},
    {{51235, 14}, 179, 1},
    {{51249, 13}, 179, 1},
    {{51262, 13}, 179, 1},
    {{51275, 5}, 85, 1},
    {{51280, 4}, 33, 1},
    {{51284, 9}, 55, 1},
    {{51293, 12}, 245, 1},
    {{51305, 12}, 30, 1},
    {{51317, 7}, 30, 1},
    {{51324, 11}, 222, 1},
    {{51335, 9}, 222, 1},
    {{51344, 10}, 234, 1},
    {{51354, 8}, 197, 1},
    {{51362, 10}, 186, 1},
    {{51372, 17}, 186, 1},
    {{51389, 6}, 49, 1},
    {{51395, 6}, 135, 1},
    {{51401, 6}, 30, 1},
    {{51407, 6}, 30, 1},
    {{51413, 12}, 30, 1},
    {{51425, 13}, 107, 1},
    {{51438, 3}, 131, 1},
    {{51441, 7}, 118, 1},
    {{51448, 12}, 222, 1},
    {{51460, 16}, 41, 1},
    {{51476, 13}, 5, 1},
    {{51489, 10}, 5, 1},
    {{51499, 6}, 118, 1},
    {{51505, 18}, 186, 1},
    {{51523, 16}, 186, 1},
    {{51539, 10}, 137, 1},
    {{51549, 13}, 188, 1},
    {{51562, 11}, 234, 0},
    {{51573, 25}, 234, 1},
    {{51598, 19}, 234, 1},
    {{51617, 14}, 196, 1},
    {{51631, 10}, 197, 1},
    {{51641, 11}, 262, 1},
    {{51652, 24}, 197, 1},
    {{51676, 17}, 268, 1},
    {{51693, 16}, 268, 0},
    {{51709, 25}, 197, 1},
    {{51734, 8}, 222, 1},
    {{51742, 6}, 118, 1},
    {{51748, 6}, 126, 1},
    {{51754, 7}, 55, 1},
    {{51761, 6}, 30, 1},
    {{51767, 10}, 245, 1},
    {{51777, 11}, 245, 1},
    {{51788, 10}, 245, 1},
    {{51798, 8}, 222, 1},
    {{51806, 8}, 245, 1},
    {{51814, 14}, 245, 1},
    {{51828, 7}, 41, 1},
    {{51835, 8}, 41, 1},
    {{51843, 9}, 41, 1},
    {{51852, 7}, 41, 1},
    {{51859, 8}, 41, 1},
    {{51867, 9}, 41, 1},
    {{51876, 8}, 41, 1},
    {{51884, 8}, 41, 1},
    {{51892, 9}, 41, 1},
    {{51901, 9}, 41, 1},
    {{51910, 8}, 245, 0},
    {{51918, 17}, 245, 1},
    {{51935, 17}, 245, 1},
    {{51952, 17}, 245, 1},
    {{51969, 9}, 245, 1},
    {{51978, 10}, 245, 1},
    {{51988, 9}, 245, 1},
    {{51997, 9}, 245, 1},
    {{52006, 9}, 245, 1},
    {{52015, 19}, 245, 1},
    {{52034, 8}, 245, 1},
    {{52042, 7}, 41, 1},
    {{52049, 7}, 137, 1},
    {{52056, 5}, 178, 1},
    {{52061, 10}, 178, 1},
    {{52071, 9}, 162, 1},
    {{52080, 10}, 197, 1},
    {{52090, 11}, 197, 1},
    {{52101, 13}, 239, 1},
    {{52114, 26}, 239, 0},
    {{52140, 23}, 239, 1},
    {{52163, 17}, 186, 1},
    {{52180, 11}, 186, 1},
    {{52191, 13}, 186, 0},
    {{52204, 22}, 168, 1},
    {{52226, 13}, 186, 1},
    {{52239, 13}, 186, 1},
    {{52252, 13}, 186, 1},
    {{52265, 13}, 186, 1},
    {{52278, 14}, 186, 1},
    {{52292, 13}, 186, 1},
    {{52305, 12}, 186, 1},
    {{52317, 13}, 186, 1},
    {{52330, 14}, 186, 1},
    {{52344, 14}, 186, 1},
    {{52358, 8}, 162, 1},
    {{52366, 8}, 197, 1},
    {{52374, 7}, 197, 1},
    {{52381, 21}, 197, 1},
    {{52402, 10}, 197, 1},
    {{52412, 21}, 197, 1},
    {{52433, 8}, 162, 0},
    {{52441, 22}, 162, 1},
    {{52463, 21}, 162, 1},
    {{52484, 9}, 162, 1},
    {{52493, 8}, 162, 1},
    {{52501, 8}, 197, 0},
    {{52509, 31}, 197, 1},
    {{52540, 34}, 197, 1},
    {{52574, 23}, 197, 1},
    {{52597, 9}, 197, 1},
    {{52606, 9}, 162, 1},
    {{52615, 7}, 162, 1},
    {{52622, 10}, 162, 1},
    {{52632, 9}, 162, 1},
    {{52641, 9}, 162, 1},
    {{52650, 9}, 197, 1},
    {{52659, 10}, 197, 1},
    {{52669, 9}, 197, 1},
    {{52678, 10}, 162, 1},
    {{52688, 9}, 162, 1},
    {{52697, 21}, 162, 1},
    {{52718, 12}, 226, 1},
    {{52730, 9}, 178, 1},
    {{52739, 18}, 178, 1},
    {{52757, 10}, 178, 1},
    {{52767, 9}, 178, 1},
    {{52776, 9}, 178, 1},
    {{52785, 20}, 178, 1},
    {{52805, 10}, 178, 1},
    {{52815, 9}, 178, 1},
    {{52824, 15}, 268, 1},
    {{52839, 14}, 186, 1},
    {{52853, 15}, 268, 1},
    {{52868, 15}, 268, 1},
    {{52883, 19}, 178, 1},
    {{52902, 9}, 178, 1},
    {{52911, 25}, 10, 1},
    {{52936, 8}, 197, 1},
    {{52944, 8}, 162, 1},
    {{52952, 8}, 197, 1},
    {{52960, 9}, 162, 1},
    {{52969, 9}, 162, 1},
    {{52978, 9}, 162, 1},
    {{52987, 10}, 197, 1},
    {{52997, 12}, 197, 1},
    {{53009, 23}, 186, 1},
    {{53032, 15}, 186, 1},
    {{53047, 9}, 135, 1},
    {{53056, 20}, 10, 1},
    {{53076, 11}, 172, 1},
    {{53087, 17}, 148, 1},
    {{53104, 12}, 186, 1},
    {{53116, 7}, 197, 1},
    {{53123, 15}, 186, 1},
    {{53138, 18}, 225, 1},
    {{53156, 10}, 138, 1},
    {{53166, 6}, 135, 1},
    {{53172, 6}, 135, 1},
    {{53178, 7}, 135, 1},
    {{53185, 7}, 135, 1},
    {{53192, 7}, 135, 1},
    {{53199, 7}, 135, 1},
    {{53206, 10}, 178, 1},
    {{53216, 10}, 178, 1},
    {{53226, 10}, 178, 1},
    {{53236, 10}, 178, 1},
    {{53246, 22}, 268, 1},
    {{53268, 7}, 135, 1},
    {{53275, 7}, 135, 1},
    {{53282, 7}, 162, 1},
    {{53289, 7}, 197, 1},
    {{53296, 8}, 197, 1},
    {{53304, 13}, 215, 1},
    {{53317, 12}, 178, 1},
    {{53329, 18}, 268, 1},
    {{53347, 15}, 268, 1},
    {{53362, 17}, 268, 1},
    {{53379, 16}, 268, 1},
    {{53395, 15}, 268, 1},
    {{53410, 16}, 268, 1},
    {{53426, 16}, 268, 1},
    {{53442, 16}, 268, 1},
    {{53458, 17}, 268, 1},
    {{53475, 15}, 268, 1},
    {{53490, 19}, 268, 1},
    {{53509, 7}, 135, 1},
    {{53516, 8}, 178, 1},
    {{53524, 8}, 178, 1},
    {{53532, 8}, 225, 1},
    {{53540, 14}, 225, 1},
    {{53554, 13}, 268, 1},
    {{53567, 16}, 268, 1},
    {{53583, 15}, 268, 1},
    {{53598, 16}, 268, 1},
    {{53614, 15}, 180, 1},
    {{53629, 10}, 10, 1},
    {{53629, 10}, 91, 1},
    {{53639, 22}, 10, 0},
    {{53661, 22}, 10, 1},
    {{53683, 13}, 196, 1},
    {{53696, 18}, 164, 1},
    {{53714, 25}, 10, 1},
    {{53739, 24}, 10, 1},
    {{53763, 25}, 10, 1},
    {{53788, 22}, 10, 1},
    {{53810, 26}, 10, 1},
    {{53836, 23}, 10, 1},
    {{53859, 22}, 10, 1},
    {{53881, 10}, 10, 1},
    {{53891, 22}, 10, 1},
    {{53913, 23}, 10, 1},
    {{53936, 20}, 10, 1},
    {{53956, 12}, 215, 1},
    {{53968, 11}, 159, 1},
    {{53979, 25}, 174, 1},
    {{54004, 11}, 215, 0},
    {{54015, 15}, 268, 1},
    {{54030, 17}, 164, 1},
    {{54047, 23}, 10, 1},
    {{54070, 22}, 10, 1},
    {{54092, 11}, 215, 1},
    {{54103, 8}, 172, 0},
    {{54111, 16}, 214, 1},
    {{54127, 17}, 172, 1},
    {{54144, 27}, 167, 1},
    {{54171, 39}, 210, 1},
    {{54210, 16}, 172, 1},
    {{54226, 17}, 172, 1},
    {{54243, 17}, 172, 1},
    {{54260, 18}, 172, 1},
    {{54278, 17}, 172, 1},
    {{54295, 20}, 214, 1},
    {{54315, 9}, 172, 1},
    {{54324, 9}, 172, 1},
    {{54333, 9}, 172, 1},
    {{54342, 8}, 172, 1},
    {{54350, 17}, 172, 1},
    {{54367, 17}, 172, 1},
    {{54384, 13}, 196, 0},
    {{54397, 18}, 196, 1},
    {{54415, 23}, 196, 1},
    {{54438, 13}, 196, 1},
    {{54451, 15}, 196, 1},
    {{54466, 14}, 196, 1},
    {{54480, 9}, 172, 1},
    {{54489, 8}, 172, 1},
    {{54497, 9}, 172, 1},
    {{54506, 6}, 135, 1},
    {{54512, 3}, 178, 1},
    {{54515, 13}, 186, 1},
    {{54528, 9}, 178, 1},
    {{54537, 9}, 178, 0},
    {{54546, 17}, 178, 1},
    {{54563, 15}, 268, 1},
    {{54578, 12}, 245, 1},
    {{54590, 31}, 179, 1},
    {{54621, 7}, 49, 1},
    {{54628, 7}, 222, 1},
    {{54635, 7}, 222, 1},
    {{54642, 11}, 222, 1},
    {{54653, 8}, 222, 1},
    {{54661, 8}, 222, 1},
    {{54669, 9}, 222, 1},
    {{54678, 9}, 222, 1},
    {{54687, 8}, 222, 1},
    {{54695, 9}, 222, 1},
    {{54704, 8}, 222, 0},
    {{54712, 8}, 222, 1},
    {{54720, 8}, 222, 1},
    {{54728, 8}, 222, 1},
    {{54736, 8}, 222, 1},
    {{54744, 8}, 222, 1},
    {{54752, 9}, 222, 1},
    {{54761, 10}, 222, 1},
    {{54771, 9}, 222, 1},
    {{54780, 9}, 222, 1},
    {{54789, 8}, 222, 1},
    {{54797, 8}, 222, 1},
    {{54805, 8}, 222, 1},
    {{54813, 9}, 222, 1},
    {{54822, 7}, 222, 1},
    {{54829, 8}, 222, 1},
    {{54837, 12}, 95, 1},
    {{54849, 12}, 95, 1},
    {{54861, 10}, 245, 1},
    {{54871, 6}, 41, 1},
    {{54877, 11}, 245, 1},
    {{54888, 10}, 62, 1},
    {{54898, 7}, 46, 1},
    {{54905, 10}, 245, 1},
    {{54915, 4}, 141, 1},
    {{54919, 10}, 178, 1},
    {{54929, 12}, 178, 1},
    {{54941, 6}, 92, 1},
    {{54947, 9}, 178, 1},
    {{54956, 9}, 178, 1},
    {{54965, 8}, 178, 1},
    {{54973, 9}, 178, 1},
    {{54982, 8}, 178, 1},
    {{54990, 9}, 178, 1},
    {{54999, 6}, 118, 1},
    {{55005, 6}, 118, 1},
    {{55011, 10}, 178, 1},
    {{55021, 11}, 245, 1},
    {{55032, 5}, 31, 1},
    {{55037, 6}, 5, 1},
    {{55043, 9}, 135, 1},
    {{55052, 19}, 95, 1},
    {{55071, 11}, 223, 1},
    {{55082, 9}, 35, 1},
    {{55091, 3}, 172, 1},
    {{55094, 6}, 55, 1},
    {{55100, 5}, 55, 1},
    {{55105, 3}, 196, 1},
    {{55108, 3}, 189, 1},
    {{55111, 10}, 178, 1},
    {{55121, 7}, 108, 1},
    {{55128, 8}, 49, 1},
    {{55136, 5}, 189, 1},
    {{55141, 6}, 189, 1},
    {{55147, 7}, 189, 0},
    {{55154, 8}, 189, 1},
    {{55162, 7}, 5, 1},
    {{55169, 7}, 5, 1},
    {{55176, 7}, 5, 1},
    {{55183, 7}, 5, 1},
    {{55190, 7}, 5, 1},
    {{55197, 6}, 5, 1},
    {{55203, 4}, 129, 1},
    {{55207, 11}, 129, 1},
    {{55218, 13}, 129, 1},
    {{55231, 11}, 129, 1},
    {{55242, 11}, 129, 1},
    {{55253, 11}, 129, 1},
    {{55264, 13}, 129, 1},
    {{55277, 13}, 129, 1},
    {{55290, 8}, 129, 1},
    {{55298, 9}, 148, 1},
    {{55307, 9}, 137, 1},
    {{55316, 21}, 268, 1},
    {{55337, 10}, 131, 1},
    {{55347, 8}, 135, 1},
    {{55355, 6}, 148, 1},
    {{55361, 3}, 141, 1},
    {{55364, 7}, 41, 1},
    {{55371, 7}, 137, 1},
    {{55378, 8}, 234, 1},
    {{55386, 15}, 186, 1},
    {{55401, 8}, 137, 1},
    {{55409, 7}, 137, 1},
    {{55416, 7}, 137, 1},
    {{55423, 7}, 137, 1},
    {{55430, 9}, 137, 1},
    {{55439, 12}, 138, 1},
    {{55451, 23}, 268, 1},
    {{55474, 7}, 137, 1},
    {{55481, 8}, 137, 1},
    {{55489, 20}, 268, 1},
    {{55509, 20}, 268, 1},
    {{55529, 18}, 268, 1},
    {{55547, 7}, 137, 1},
    {{55554, 6}, 137, 1},
    {{55560, 5}, 141, 1},
    {{55565, 4}, 141, 1},
    {{55569, 11}, 137, 1},
    {{55580, 5}, 141, 0},
    {{55585, 8}, 141, 1},
    {{55593, 7}, 141, 1},
    {{55600, 16}, 141, 1},
    {{55616, 7}, 222, 1},
    {{55623, 8}, 222, 1},
    {{55631, 7}, 49, 1},
    {{55638, 5}, 141, 1},
    {{55643, 7}, 55, 1},
    {{55650, 4}, 141, 1},
    {{55654, 5}, 141, 1},
    {{55659, 6}, 141, 1},
    {{55665, 5}, 141, 1},
    {{55670, 5}, 141, 1},
    {{55675, 6}, 141, 1},
    {{55681, 9}, 135, 1},
    {{55690, 12}, 31, 1},
    {{55702, 13}, 62, 1},
    {{55715, 9}, 5, 1},
    {{55724, 6}, 5, 1},
    {{55730, 8}, 5, 1},
    {{55738, 7}, 5, 1},
    {{55745, 7}, 5, 1},
    {{55752, 8}, 5, 1},
    {{55760, 7}, 5, 1},
    {{55767, 7}, 5, 1},
    {{55774, 7}, 5, 0},
    {{55781, 6}, 5, 1},
    {{55787, 7}, 5, 1},
    {{55794, 6}, 5, 1},
    {{55800, 8}, 5, 1},
    {{55808, 7}, 5, 1},
    {{55815, 3}, 186, 1},
    {{55818, 3}, 118, 1},
    {{55821, 3}, 135, 1},
    {{55824, 16}, 95, 1},
    {{55840, 12}, 129, 1},
    {{55852, 9}, 137, 1},
    {{55861, 9}, 137, 1},
    {{55870, 12}, 137, 1},
    {{55882, 9}, 135, 1},
    {{55891, 13}, 135, 1},
    {{55904, 14}, 135, 1},
    {{55918, 7}, 135, 1},
    {{55925, 7}, 135, 1},
    {{55932, 8}, 135, 0},
    {{55940, 13}, 135, 1},
    {{55953, 8}, 135, 1},
    {{55961, 9}, 135, 1},
    {{55970, 7}, 135, 1},
    {{55977, 12}, 135, 1},
    {{55989, 8}, 135, 1},
    {{55997, 7}, 135, 1},
    {{56004, 15}, 95, 1},
    {{56019, 16}, 95, 1},
    {{56035, 16}, 95, 1},
    {{56051, 14}, 95, 1},
    {{56065, 15}, 95, 0},
    {{56080, 16}, 95, 1},
    {{56096, 22}, 95, 1},
    {{56118, 7}, 191, 1},
    {{56125, 8}, 191, 1},
    {{56133, 8}, 191, 1},
    {{56141, 10}, 223, 1},
    {{56151, 12}, 137, 1},
    {{56163, 11}, 131, 1},
    {{56174, 9}, 137, 1},
    {{56183, 10}, 137, 1},
    {{56193, 15}, 137, 1},
    {{56208, 14}, 137, 1},
    {{56222, 9}, 137, 1},
    {{56231, 9}, 137, 1},
    {{56240, 13}, 137, 1},
    {{56253, 10}, 137, 1},
    {{56263, 8}, 137, 1},
    {{56271, 13}, 178, 1},
    {{56284, 15}, 268, 1},
    {{56299, 14}, 172, 1},
    {{56313, 17}, 196, 1},
    {{56330, 11}, 162, 1},
    {{56341, 11}, 197, 1},
    {{56352, 31}, 10, 1},
    {{56383, 10}, 136, 1},
    {{56393, 11}, 137, 1},
    {{56404, 7}, 137, 1},
    {{56411, 8}, 137, 0},
    {{56419, 14}, 95, 1},
    {{56433, 15}, 95, 1},
    {{56448, 14}, 95, 1},
    {{56462, 10}, 135, 1},
    {{56472, 8}, 223, 1},
    {{56480, 11}, 77, 1},
    {{56491, 11}, 163, 1},
    {{56502, 8}, 129, 1},
    {{56510, 8}, 189, 1},
    {{56518, 7}, 148, 1},
    {{56525, 10}, 137, 1},
    {{56535, 7}, 190, 1},
    {{56542, 10}, 124, 1},
    {{56552, 6}, 190, 1},
    {{56558, 5}, 55, 1},
    {{56563, 6}, 55, 1},
    {{56569, 7}, 135, 1},
    {{56576, 9}, 135, 1},
    {{56585, 7}, 141, 1},
    {{56592, 18}, 141, 1},
    {{56610, 12}, 95, 1},
    {{56622, 8}, 137, 1},
    {{56630, 9}, 137, 1},
    {{56639, 10}, 139, 1},
    {{56649, 8}, 190, 1},
    {{56657, 7}, 190, 1},
    {{56664, 7}, 190, 1},
    {{56671, 8}, 136, 1},
    {{56679, 8}, 137, 1},
    {{56687, 7}, 137, 1},
    {{56694, 6}, 190, 1},
    {{56700, 14}, 62, 1},
    {{56714, 11}, 55, 1},
    {{56725, 11}, 31, 1},
    {{56736, 8}, 189, 1},
    {{56744, 8}, 189, 1},
    {{56752, 11}, 131, 1},
    {{56763, 7}, 259, 0},
    {{56770, 5}, 189, 1},
    {{56775, 6}, 189, 1},
    {{56781, 9}, 114, 1},
    {{56790, 7}, 5, 1},
    {{56797, 7}, 190, 1},
    {{56804, 6}, 148, 1},
    {{56810, 7}, 148, 1},
    {{56817, 6}, 148, 1},
    {{56823, 6}, 148, 1},
    {{56829, 6}, 148, 1},
    {{56835, 7}, 148, 1},
    {{56842, 7}, 148, 1},
    {{56849, 8}, 148, 1},
    {{56857, 6}, 148, 1},
    {{56863, 5}, 148, 1},
    {{56868, 6}, 148, 1},
    {{56874, 6}, 189, 1},
    {{56880, 9}, 131, 1},
    {{56889, 9}, 131, 0},
    {{56898, 10}, 131, 1},
    {{56908, 7}, 131, 1},
    {{56915, 7}, 131, 1},
    {{56922, 8}, 131, 1},
    {{56930, 10}, 131, 1},
    {{56940, 8}, 131, 1},
    {{56948, 5}, 189, 1},
    {{56953, 6}, 189, 1},
    {{56959, 7}, 189, 1},
    {{56966, 6}, 189, 1},
    {{56972, 8}, 124, 1},
    {{56980, 10}, 131, 1},
    {{56990, 6}, 189, 1},
    {{56996, 6}, 190, 1},
    {{57002, 8}, 190, 1},
    {{57010, 9}, 131, 1},
    {{57019, 8}, 137, 1},
    {{57027, 3}, 124, 1},
    {{57030, 9}, 124, 1},
    {{57039, 7}, 138, 1},
    {{57046, 10}, 124, 1},
    {{57056, 12}, 124, 1},
    {{57068, 9}, 124, 0},
    {{57077, 14}, 124, 1},
    {{57091, 9}, 124, 1},
    {{57100, 8}, 124, 1},
    {{57108, 9}, 124, 1},
    {{57117, 10}, 53, 1},
    {{57127, 10}, 124, 1},
    {{57137, 10}, 124, 1},
    {{57147, 7}, 50, 1},
    {{57154, 15}, 268, 1},
    {{57169, 15}, 268, 1},
    {{57184, 23}, 77, 1},
    {{57207, 6}, 148, 1},
    {{57213, 12}, 98, 1},
    {{57225, 12}, 98, 1},
    {{57237, 4}, 141, 1},
    {{57241, 5}, 141, 1},
    {{57246, 8}, 5, 1},
    {{57254, 7}, 5, 1},
    {{57261, 8}, 189, 1},
    {{57269, 7}, 189, 1},
    {{57276, 8}, 189, 1},
    {{57284, 11}, 131, 1},
    {{57295, 6}, 141, 1},
    {{57301, 11}, 131, 1},
    {{57312, 8}, 135, 1},
    {{57320, 8}, 135, 1},
    {{57328, 3}, 222, 1},
    {{57331, 3}, 162, 1},
    {{57334, 3}, 197, 1},
    {{57337, 3}, 41, 1},
    {{57340, 5}, 55, 1},
    {{57345, 7}, 55, 1},
    {{57352, 6}, 55, 1},
    {{57358, 6}, 55, 1},
    {{57364, 7}, 55, 1},
    {{57371, 6}, 55, 0},
    {{57377, 6}, 55, 1},
    {{57383, 6}, 55, 1},
    {{57389, 7}, 55, 1},
    {{57396, 7}, 55, 1},
    {{57403, 6}, 55, 1},
    {{57409, 3}, 55, 1},
    {{57412, 6}, 55, 1},
    {{57418, 6}, 245, 1},
    {{57424, 7}, 245, 1},
    {{57431, 7}, 41, 1},
    {{57438, 7}, 41, 1},
    {{57445, 6}, 47, 1},
    {{57451, 6}, 47, 1},
    {{57457, 3}, 215, 1},
    {{57460, 6}, 47, 1},
    {{57466, 6}, 47, 1},
    {{57472, 7}, 162, 1},
    {{57479, 11}, 186, 1},
    {{57490, 11}, 268, 1},
    {{57501, 7}, 124, 1},
    {{57508, 9}, 124, 1},
    {{57517, 4}, 137, 1},
    {{57521, 12}, 268, 1},
    {{57533, 8}, 234, 1},
    {{57541, 9}, 215, 1},
    {{57550, 19}, 10, 1},
    {{57569, 12}, 196, 1},
    {{57581, 5}, 141, 1},
    {{57586, 3}, 49, 1},
    {{57589, 6}, 49, 1},
    {{57595, 4}, 49, 1},
    {{57599, 5}, 49, 0},
    {{57604, 6}, 49, 1},
    {{57610, 5}, 49, 1},
    {{57615, 5}, 49, 1},
    {{57620, 5}, 49, 1},
    {{57625, 6}, 49, 1},
    {{57631, 10}, 49, 1},
    {{57641, 6}, 49, 1},
    {{57647, 5}, 49, 1},
    {{57652, 6}, 49, 1},
    {{57658, 5}, 49, 1},
    {{57663, 5}, 49, 1},
    {{57668, 6}, 49, 1},
    {{57674, 3}, 141, 1},
    {{57677, 4}, 141, 1},
    {{57681, 5}, 41, 1},
    {{57686, 6}, 49, 1},
    {{57692, 7}, 49, 1},
    {{57699, 5}, 49, 1},
    {{57704, 11}, 245, 1},
    {{57715, 5}, 236, 1},
    {{57720, 13}, 171, 1},
    {{57733, 4}, 141, 1},
    {{57737, 5}, 141, 1},
    {{57742, 16}, 141, 1},
    {{57758, 5}, 236, 1},
    {{57763, 7}, 31, 1},
    {{57770, 8}, 31, 1},
    {{57778, 8}, 31, 1},
    {{57786, 3}, 268, 1},
    {{57789, 28}, 127, 1},
    {{57817, 5}, 31, 0},
    {{57822, 6}, 31, 1},
    {{57828, 7}, 31, 1},
    {{57835, 6}, 31, 1},
    {{57841, 5}, 31, 1},
    {{57846, 3}, 31, 1},
    {{57849, 6}, 55, 1},
    {{57855, 7}, 222, 1},
    {{57862, 7}, 222, 1},
    {{57869, 7}, 49, 1},
    {{57876, 8}, 95, 1},
    {{57884, 6}, 222, 1},
    {{57890, 3}, 245, 1},
    {{57893, 3}, 95, 1},
    {{57896, 8}, 131, 1},
    {{57904, 8}, 234, 1},
    {{57912, 8}, 262, 1},
    {{57920, 13}, 268, 1},
    {{57933, 15}, 72, 1},
    {{57948, 5}, 61, 1},
    {{57953, 15}, 72, 1},
    {{57968, 9}, 62, 1},
    {{57977, 8}, 62, 1},
    {{57985, 7}, 62, 1},
    {{57992, 7}, 45, 1},
    {{57999, 8}, 45, 1},
    {{58007, 7}, 45, 1},
    {{58014, 8}, 45, 1},
    {{58022, 8}, 45, 1},
    {{58030, 10}, 107, 1},
    {{58040, 4}, 172, 1},
    {{58044, 18}, 45, 1},
    {{58062, 9}, 62, 1},
    {{58071, 3}, 62, 1},
    {{58074, 9}, 62, 1},
    {{58083, 9}, 62, 1},
    {{58092, 11}, 62, 1},
    {{58103, 9}, 62, 0},
    {{58112, 8}, 62, 1},
    {{58120, 7}, 62, 1},
    {{58127, 8}, 62, 1},
    {{58135, 9}, 62, 1},
    {{58144, 10}, 62, 1},
    {{58154, 8}, 62, 1},
    {{58162, 12}, 62, 1},
    {{58174, 8}, 62, 1},
    {{58182, 9}, 62, 1},
    {{58191, 10}, 62, 1},
    {{58201, 9}, 62, 1},
    {{58210, 9}, 62, 1},
    {{58219, 9}, 62, 1},
    {{58228, 11}, 62, 1},
    {{58239, 9}, 62, 1},
    {{58248, 7}, 62, 1},
    {{58255, 8}, 62, 1},
    {{58263, 8}, 62, 1},
    {{58271, 11}, 62, 1},
    {{58282, 8}, 62, 1},
    {{58290, 8}, 62, 1},
    {{58298, 8}, 62, 1},
    {{58306, 9}, 21, 1},
    {{58315, 9}, 21, 1},
    {{58324, 6}, 21, 1},
    {{58330, 5}, 236, 1},
    {{58335, 4}, 236, 1},
    {{58339, 5}, 236, 1},
    {{58344, 6}, 21, 1},
    {{58350, 4}, 236, 1},
    {{58354, 5}, 92, 1},
    {{58359, 7}, 55, 1},
    {{58366, 12}, 126, 1},
    {{58378, 9}, 126, 1},
    {{58387, 10}, 49, 1},
    {{58397, 10}, 92, 1},
    {{58407, 7}, 49, 1},
    {{58414, 8}, 31, 1},
    {{58422, 6}, 21, 1},
    {{58428, 5}, 21, 1},
    {{58433, 13}, 62, 1},
    {{58446, 3}, 236, 1},
    {{58449, 4}, 236, 0},
    {{58453, 9}, 236, 1},
    {{58462, 5}, 236, 1},
    {{58467, 6}, 92, 1},
    {{58473, 4}, 236, 1},
    {{58477, 4}, 236, 1},
    {{58481, 3}, 5, 1},
    {{58484, 4}, 236, 1},
    {{58488, 4}, 236, 1},
    {{58492, 5}, 49, 1},
    {{58497, 5}, 49, 1},
    {{58502, 5}, 49, 1},
    {{58507, 4}, 236, 1},
    {{58511, 4}, 5, 1},
    {{58515, 5}, 92, 1},
    {{58520, 17}, 95, 1},
    {{58537, 8}, 131, 1},
    {{58545, 10}, 162, 1},
    {{58555, 16}, 186, 1},
    {{58571, 5}, 189, 1},
    {{58576, 10}, 129, 1},
    {{58586, 10}, 129, 1},
    {{58596, 6}, 5, 1},
    {{58602, 3}, 148, 1},
    {{58605, 8}, 148, 1},
    {{58613, 6}, 148, 0},
    {{58619, 11}, 148, 1},
    {{58630, 5}, 148, 1},
    {{58635, 6}, 141, 1},
    {{58641, 7}, 131, 1},
    {{58648, 7}, 124, 1},
    {{58655, 16}, 268, 1},
    {{58671, 9}, 124, 1},
    {{58680, 9}, 141, 1},
    {{58689, 5}, 190, 1},
    {{58694, 6}, 21, 1},
    {{58700, 4}, 141, 1},
    {{58704, 8}, 131, 1},
    {{58712, 9}, 131, 1},
    {{58721, 8}, 135, 1},
    {{58729, 9}, 222, 1},
    {{58738, 7}, 92, 1},
    {{58745, 13}, 268, 1},
    {{58758, 9}, 131, 1},
    {{58767, 7}, 55, 1},
    {{58774, 6}, 141, 1},
    {{58780, 6}, 49, 1},
    {{58786, 5}, 141, 1},
    {{58791, 9}, 62, 1},
    {{58800, 3}, 137, 1},
    {{58803, 5}, 148, 1},
    {{58808, 6}, 58, 1},
    {{58814, 11}, 80, 1},
    {{58825, 8}, 80, 1},
    {{58833, 7}, 140, 1},
    {{58840, 11}, 140, 1},
    {{58851, 7}, 140, 1},
    {{58858, 13}, 140, 1},
    {{58871, 12}, 140, 1},
    {{58883, 6}, 140, 1},
    {{58889, 10}, 140, 1},
    {{58899, 11}, 140, 1},
    {{58910, 9}, 140, 1},
    {{58919, 8}, 140, 1},
    {{58927, 8}, 58, 1},
    {{58935, 5}, 140, 1},
    {{58940, 6}, 140, 1},
    {{58946, 6}, 140, 0},
    {{58952, 7}, 140, 1},
    {{58959, 8}, 140, 1},
    {{58967, 8}, 140, 1},
    {{58975, 7}, 140, 1},
    {{58982, 8}, 80, 1},
    {{58990, 7}, 140, 1},
    {{58997, 6}, 140, 1},
    {{59003, 6}, 140, 1},
    {{59009, 6}, 140, 1},
    {{59015, 5}, 111, 1},
    {{59020, 6}, 102, 1},
    {{59026, 5}, 58, 1},
    {{59031, 6}, 58, 1},
    {{59037, 7}, 58, 1},
    {{59044, 6}, 58, 1},
    {{59050, 6}, 58, 1},
    {{59056, 6}, 58, 1},
    {{59062, 7}, 58, 1},
    {{59069, 6}, 58, 1},
    {{59075, 10}, 58, 1},
    {{59085, 7}, 58, 1},
    {{59092, 7}, 58, 0},
    {{59099, 8}, 58, 1},
    {{59107, 13}, 58, 1},
    {{59120, 6}, 58, 1},
    {{59126, 5}, 58, 1},
    {{59131, 16}, 153, 1},
    {{59147, 10}, 249, 1},
    {{59157, 10}, 249, 1},
    {{59167, 14}, 238, 1},
    {{59181, 6}, 70, 1},
    {{59187, 5}, 58, 1},
    {{59192, 7}, 193, 1},
    {{59199, 7}, 193, 1},
    {{59206, 10}, 226, 1},
    {{59216, 3}, 80, 1},
    {{59219, 8}, 80, 1},
    {{59227, 9}, 80, 1},
    {{59236, 10}, 80, 1},
    {{59246, 9}, 80, 1},
    {{59255, 7}, 80, 1},
    {{59262, 8}, 80, 1},
    {{59270, 8}, 80, 0},
    {{59278, 12}, 80, 1},
    {{59290, 9}, 80, 1},
    {{59299, 7}, 80, 1},
    {{59306, 7}, 80, 1},
    {{59313, 10}, 80, 1},
    {{59323, 8}, 80, 1},
    {{59331, 8}, 80, 1},
    {{59339, 7}, 80, 1},
    {{59346, 8}, 80, 1},
    {{59354, 8}, 80, 1},
    {{59362, 7}, 80, 1},
    {{59369, 8}, 80, 1},
    {{59377, 9}, 80, 1},
    {{59386, 8}, 80, 1},
    {{59394, 11}, 80, 1},
    {{59405, 8}, 80, 1},
    {{59413, 7}, 80, 1},
    {{59420, 6}, 140, 1},
    {{59426, 7}, 140, 1},
    {{59433, 6}, 140, 1},
    {{59439, 6}, 75, 1},
    {{59445, 7}, 75, 0},
    {{59452, 11}, 75, 1},
    {{59463, 8}, 75, 1},
    {{59471, 7}, 75, 1},
    {{59478, 8}, 75, 1},
    {{59486, 7}, 75, 1},
    {{59493, 8}, 75, 1},
    {{59501, 6}, 75, 1},
    {{59507, 6}, 75, 1},
    {{59513, 5}, 75, 1},
    {{59518, 6}, 75, 1},
    {{59524, 3}, 75, 1},
    {{59527, 7}, 75, 1},
    {{59534, 9}, 140, 1},
    {{59543, 3}, 10, 1},
    {{59546, 12}, 86, 1},
    {{59558, 20}, 154, 1},
    {{59578, 10}, 193, 1},
    {{59588, 9}, 86, 1},
    {{59597, 10}, 86, 1},
    {{59607, 9}, 86, 1},
    {{59616, 8}, 86, 0},
    {{59624, 14}, 86, 1},
    {{59638, 13}, 86, 1},
    {{59651, 14}, 86, 1},
    {{59665, 13}, 86, 1},
    {{59678, 10}, 86, 1},
    {{59688, 9}, 86, 1},
    {{59697, 9}, 86, 1},
    {{59706, 8}, 86, 1},
    {{59714, 8}, 86, 1},
    {{59722, 12}, 86, 1},
    {{59734, 11}, 86, 1},
    {{59745, 10}, 86, 1},
    {{59755, 9}, 86, 1},
    {{59764, 8}, 86, 1},
    {{59772, 9}, 86, 1},
    {{59781, 9}, 86, 1},
    {{59790, 9}, 86, 1},
    {{59799, 16}, 86, 1},
    {{59815, 7}, 124, 1},
    {{59822, 8}, 10, 1},
    {{59830, 22}, 10, 1},
    {{59852, 9}, 10, 1},
    {{59861, 6}, 188, 1},
    {{59867, 6}, 56, 1},
    {{59873, 24}, 256, 1},
    {{59897, 9}, 86, 1},
    {{59906, 22}, 116, 1},
    {{59928, 10}, 41, 1},
    {{59938, 10}, 41, 1},
    {{59948, 11}, 41, 1},
    {{59959, 11}, 41, 1},
    {{59970, 10}, 75, 1},
    {{59980, 4}, 75, 1},
    {{59984, 5}, 75, 1},
    {{59989, 12}, 80, 1},
    {{60001, 5}, 111, 1},
    {{60006, 9}, 58, 1},
    {{60015, 10}, 137, 1},
    {{60025, 14}, 238, 1},
    {{60039, 10}, 119, 1},
    {{60049, 8}, 138, 1},
    {{60057, 20}, 200, 1},
    {{60077, 21}, 118, 1},
    {{60098, 18}, 183, 1},
    {{60116, 16}, 120, 1},
    {{60132, 10}, 75, 1},
    {{60142, 8}, 75, 1},
    {{60150, 13}, 183, 1},
    {{60163, 17}, 238, 1},
    {{60180, 15}, 199, 1},
    {{60195, 18}, 114, 1},
    {{60213, 22}, 197, 1},
    {{60235, 20}, 188, 1},
    {{60255, 75}, 210, 1},
    {{60330, 20}, 188, 1},
    {{60350, 14}, 190, 1},
    {{60364, 11}, 86, 1},
    {{60375, 8}, 56, 1},
    {{60383, 23}, 200, 1},
    {{60406, 19}, 116, 1},
    {{60425, 12}, 41, 1},
    {{60437, 12}, 41, 1},
    {{60449, 12}, 41, 1},
    {{60461, 12}, 41, 0},
    {{60473, 13}, 41, 1},
    {{60486, 5}, 140, 1},
    {{60491, 10}, 193, 1},
    {{60501, 10}, 135, 1},
    {{60511, 3}, 56, 1},
    {{60514, 7}, 138, 1},
    {{60521, 6}, 138, 1},
    {{60527, 8}, 75, 1},
    {{60535, 7}, 75, 1},
    {{60542, 8}, 75, 1},
    {{60550, 6}, 75, 1},
    {{60556, 17}, 89, 1},
    {{60573, 6}, 56, 1},
    {{60579, 5}, 107, 1},
    {{60584, 6}, 138, 1},
    {{60590, 5}, 96, 1},
    {{60595, 7}, 56, 1},
    {{60602, 8}, 75, 1},
    {{60610, 8}, 75, 1},
    {{60618, 5}, 56, 1},
    {{60623, 7}, 56, 1},
    {{60630, 10}, 56, 1},
    {{60640, 6}, 56, 0},
    {{60646, 7}, 56, 1},
    {{60653, 6}, 56, 1},
    {{60659, 6}, 56, 1},
    {{60665, 6}, 96, 1},
    {{60671, 7}, 86, 1},
    {{60678, 12}, 86, 1},
    {{60690, 8}, 86, 1},
    {{60698, 7}, 86, 1},
    {{60705, 7}, 86, 1},
    {{60712, 12}, 86, 1},
    {{60724, 6}, 86, 1},
    {{60730, 10}, 86, 1},
    {{60740, 13}, 158, 1},
    {{60753, 6}, 86, 1},
    {{60759, 3}, 58, 1},
    {{60762, 3}, 86, 1},
    {{60765, 8}, 97, 1},
    {{60773, 9}, 75, 1},
    {{60782, 6}, 143, 1},
    {{60788, 8}, 80, 1},
    {{60796, 5}, 143, 1},
    {{60801, 4}, 84, 1},
    {{60805, 7}, 143, 1},
    {{60812, 6}, 143, 1},
    {{60818, 7}, 143, 1},
    {{60825, 5}, 143, 1},
    {{60830, 7}, 143, 1},
    {{60837, 5}, 143, 0},
    {{60842, 7}, 193, 1},
    {{60849, 6}, 116, 1},
    {{60855, 7}, 116, 1},
    {{60862, 6}, 143, 1},
    {{60868, 7}, 193, 1},
    {{60875, 7}, 193, 1},
    {{60882, 8}, 193, 1},
    {{60890, 8}, 193, 1},
    {{60898, 7}, 193, 0},
    {{60905, 7}, 193, 1},
    {{60912, 8}, 193, 1},
    {{60920, 8}, 80, 1},
    {{60928, 8}, 80, 1},
    {{60936, 15}, 80, 1},
    {{60951, 6}, 191, 1},
    {{60957, 11}, 262, 1},
    {{60968, 7}, 120, 1},
    {{60975, 14}, 118, 1},
    {{60989, 3}, 140, 1},
    {{60992, 5}, 75, 1},
    {{60997, 5}, 118, 1},
    {{61002, 7}, 75, 1},
    {{61009, 8}, 191, 1},
    {{61017, 14}, 98, 1},
    {{61031, 7}, 191, 1},
    {{61038, 10}, 50, 1},
    {{61048, 11}, 191, 1},
    {{61059, 12}, 191, 1},
    {{61071, 9}, 75, 1},
    {{61080, 6}, 56, 1},
    {{61086, 9}, 45, 1},
    {{61095, 14}, 142, 1},
    {{61109, 13}, 137, 1},
    {{61122, 7}, 249, 1},
    {{61129, 10}, 138, 1},
    {{61139, 8}, 138, 1},
    {{61147, 6}, 80, 1},
    {{61153, 7}, 249, 1},
    {{61160, 7}, 190, 1},
    {{61167, 9}, 21, 1},
    {{61176, 5}, 80, 1},
    {{61181, 7}, 21, 1},
    {{61188, 8}, 21, 1},
    {{61196, 6}, 21, 1},
    {{61202, 6}, 21, 1},
    {{61208, 7}, 75, 1},
    {{61215, 8}, 96, 1},
    {{61223, 12}, 96, 1},
    {{61235, 6}, 96, 1},
    {{61241, 6}, 96, 1},
    {{61247, 8}, 62, 1},
    {{61255, 5}, 241, 0},
    {{61260, 5}, 241, 1},
    {{61265, 9}, 258, 1},
    {{61274, 7}, 124, 1},
    {{61281, 3}, 96, 1},
    {{61284, 5}, 96, 1},
    {{61289, 15}, 96, 1},
    {{61304, 5}, 96, 1},
    {{61309, 6}, 103, 1},
    {{61315, 5}, 96, 0},
    {{61320, 10}, 96, 1},
    {{61330, 12}, 96, 1},
    {{61342, 11}, 96, 1},
    {{61353, 6}, 96, 1},
    {{61359, 7}, 96, 1},
    {{61366, 6}, 96, 1},
    {{61372, 11}, 96, 1},
    {{61383, 6}, 96, 1},
    {{61389, 6}, 96, 1},
    {{61395, 6}, 96, 1},
    {{61401, 5}, 96, 1},
    {{61406, 6}, 96, 1},
    {{61412, 5}, 96, 1},
    {{61417, 5}, 96, 1},
    {{61422, 5}, 81, 1},
    {{61427, 5}, 120, 1},
    {{61432, 7}, 21, 1},
    {{61439, 6}, 21, 1},
    {{61445, 3}, 241, 1},
    {{61448, 8}, 96, 1},
    {{61456, 5}, 143, 1},
    {{61461, 4}, 96, 1},
    {{61465, 5}, 96, 1},
    {{61470, 5}, 143, 1},
    {{61475, 6}, 193, 1},
    {{61481, 7}, 193, 1},
    {{61488, 5}, 96, 1},
    {{61493, 7}, 138, 1},
    {{61500, 6}, 96, 1},
    {{61506, 3}, 143, 1},
    {{61509, 6}, 56, 1},
    {{61515, 7}, 56, 1},
    {{61522, 5}, 56, 1},
    {{61527, 7}, 96, 1},
    {{61534, 8}, 253, 1},
    {{61542, 8}, 126, 1},
    {{61550, 11}, 86, 1},
    {{61561, 4}, 206, 0},
    {{61565, 5}, 206, 1},
    {{61570, 5}, 206, 1},
    {{61575, 10}, 154, 1},
    {{61585, 10}, 154, 1},
    {{61595, 9}, 154, 1},
    {{61604, 8}, 154, 1},
    {{61612, 7}, 55, 1},
    {{61619, 3}, 23, 1},
    {{61622, 10}, 231, 1},
    {{61632, 3}, 168, 1},
    {{61635, 7}, 54, 1},
    {{61642, 3}, 145, 1},
    {{61645, 9}, 147, 1},
    {{61654, 12}, 147, 1},
    {{61666, 17}, 147, 1},
    {{61683, 11}, 147, 0},
    {{61694, 12}, 147, 1},
    {{61706, 11}, 147, 1},
    {{61717, 16}, 147, 1},
    {{61733, 11}, 147, 1},
    {{61744, 10}, 147, 1},
    {{61754, 15}, 147, 1},
    {{61769, 16}, 147, 1},
    {{61785, 12}, 147, 1},
    {{61797, 10}, 147, 1},
    {{61807, 11}, 147, 1},
    {{61818, 9}, 147, 1},
    {{61827, 9}, 147, 1},
    {{61836, 12}, 147, 1},
    {{61848, 12}, 147, 1},
    {{61860, 3}, 147, 1},
    {{61863, 5}, 50, 1},
    {{61868, 13}, 49, 1},
    {{61881, 6}, 225, 1},
    {{61887, 10}, 147, 1},
    {{61897, 4}, 33, 1},
    {{61901, 14}, 258, 1},
    {{61915, 16}, 179, 1},
    {{61931, 17}, 177, 1},
    {{61948, 15}, 178, 1},
    {{61963, 23}, 243, 1},
    {{61986, 32}, 162, 1},
    {{62018, 4}, 147, 1},
    {{62022, 6}, 94, 1},
    {{62028, 5}, 147, 1},
    {{62033, 5}, 55, 1},
    {{62038, 5}, 55, 1},
    {{62043, 17}, 159, 1},
    {{62060, 18}, 159, 1},
    {{62078, 8}, 73, 1},
    {{62086, 11}, 154, 1},
    {{62097, 11}, 192, 1},
    {{62108, 10}, 192, 1},
    {{62118, 9}, 6, 1},
    {{62127, 7}, 73, 1},
    {{62134, 8}, 6, 1},
    {{62142, 11}, 173, 1},
    {{62153, 7}, 240, 1},
    {{62160, 7}, 6, 1},
    {{62167, 8}, 6, 0},
    {{62175, 17}, 6, 1},
    {{62192, 8}, 6, 1},
    {{62200, 9}, 6, 1},
    {{62209, 8}, 6, 1},
    {{62217, 9}, 6, 1},
    {{62226, 9}, 6, 1},
    {{62235, 7}, 6, 1},
    {{62242, 8}, 6, 1},
    {{62250, 8}, 6, 1},
    {{62258, 8}, 6, 1},
    {{62266, 9}, 6, 1},
    {{62275, 9}, 6, 1},
    {{62284, 9}, 6, 1},
    {{62293, 9}, 6, 1},
    {{62302, 8}, 6, 1},
    {{62310, 9}, 6, 1},
    {{62319, 7}, 6, 1},
    {{62326, 7}, 73, 1},
    {{62333, 6}, 73, 1},
    {{62339, 7}, 73, 1},
    {{62346, 15}, 156, 1},
    {{62361, 7}, 73, 1},
    {{62368, 7}, 73, 1},
    {{62375, 8}, 73, 0},
    {{62383, 12}, 73, 1},
    {{62395, 9}, 73, 1},
    {{62404, 15}, 173, 1},
    {{62419, 11}, 173, 1},
    {{62430, 10}, 173, 1},
    {{62440, 9}, 173, 1},
    {{62449, 10}, 173, 1},
    {{62459, 11}, 173, 1},
    {{62470, 10}, 173, 0},
    {{62480, 10}, 173, 1},
    {{62490, 11}, 173, 1},
    {{62501, 11}, 173, 1},
    {{62512, 8}, 6, 1},
    {{62520, 9}, 192, 0},
    {{62529, 8}, 192, 1},
    {{62537, 11}, 192, 1},
    {{62548, 7}, 192, 1},
    {{62555, 8}, 192, 1},
    {{62563, 8}, 192, 1},
    {{62571, 9}, 192, 1},
    {{62580, 10}, 192, 1},
    {{62590, 9}, 192, 1},
    {{62599, 8}, 192, 1},
    {{62607, 3}, 173, 1},
    {{62610, 15}, 54, 1},
    {{62625, 8}, 255, 1},
    {{62633, 8}, 255, 0},
    {{62641, 9}, 255, 1},
    {{62650, 9}, 255, 1},
    {{62659, 9}, 255, 1},
    {{62668, 5}, 26, 1},
    {{62673, 7}, 26, 1},
    {{62680, 8}, 26, 1},
    {{62688, 8}, 26, 1},
    {{62696, 7}, 26, 1},
    {{62703, 8}, 26, 1},
    {{62711, 9}, 26, 1},
    {{62720, 6}, 26, 1},
    {{62726, 5}, 26, 1},
    {{62731, 7}, 26, 1},
    {{62738, 8}, 26, 1},
    {{62746, 8}, 26, 1},
    {{62754, 8}, 26, 1},
    {{62762, 8}, 26, 1},
    {{62770, 7}, 26, 1},
    {{62777, 18}, 159, 1},
    {{62795, 13}, 54, 1},
    {{62808, 8}, 231, 1},
    {{62816, 4}, 23, 1},
    {{62820, 11}, 154, 1},
    {{62831, 9}, 154, 1},
    {{62840, 10}, 154, 1},
    {{62850, 9}, 154, 1},
    {{62859, 10}, 154, 1},
    {{62869, 11}, 154, 1},
    {{62880, 10}, 154, 1},
    {{62890, 10}, 154, 1},
    {{62900, 8}, 154, 1},
    {{62908, 10}, 154, 1},
    {{62918, 10}, 154, 1},
    {{62928, 12}, 154, 1},
    {{62940, 10}, 154, 1},
    {{62950, 4}, 23, 1},
    {{62954, 7}, 132, 1},
    {{62961, 8}, 192, 1},
    {{62969, 7}, 132, 1},
    {{62976, 7}, 132, 1},
    {{62983, 6}, 79, 1},
    {{62989, 6}, 79, 1},
    {{62995, 11}, 192, 1},
    {{63006, 7}, 73, 1},
    {{63013, 11}, 132, 1},
    {{63024, 10}, 60, 1},
    {{63034, 8}, 132, 1},
    {{63042, 10}, 132, 1},
    {{63052, 11}, 132, 1},
    {{63063, 9}, 132, 1},
    {{63072, 8}, 139, 1},
    {{63080, 5}, 23, 1},
    {{63085, 3}, 23, 1},
    {{63088, 6}, 23, 1},
    {{63094, 4}, 23, 1},
    {{63098, 8}, 132, 1},
    {{63106, 10}, 132, 1},
    {{63116, 5}, 23, 1},
    {{63121, 9}, 132, 1},
    {{63130, 10}, 132, 1},
    {{63140, 10}, 132, 1},
    {{63150, 9}, 132, 1},
    {{63159, 9}, 132, 1},
    {{63168, 9}, 132, 1},
    {{63177, 6}, 23, 0},
    {{63183, 6}, 23, 1},
    {{63189, 5}, 23, 1},
    {{63194, 8}, 132, 1},
    {{63202, 8}, 132, 1},
    {{63210, 10}, 132, 1},
    {{63220, 9}, 132, 0},
    {{63229, 9}, 132, 1},
    {{63238, 8}, 132, 1},
    {{63246, 8}, 132, 1},
    {{63254, 4}, 23, 1},
    {{63258, 10}, 132, 1},
    {{63268, 15}, 175, 1},
    {{63283, 15}, 176, 1},
    {{63298, 19}, 223, 1},
    {{63317, 19}, 72, 1},
    {{63336, 19}, 130, 1},
    {{63355, 19}, 197, 1},
    {{63374, 34}, 197, 1},
    {{63408, 12}, 262, 1},
    {{63420, 13}, 11, 1},
    {{63433, 4}, 60, 1},
    {{63437, 5}, 60, 1},
    {{63442, 6}, 60, 1},
    {{63448, 7}, 60, 1},
    {{63455, 16}, 60, 1},
    {{63471, 8}, 60, 1},
    {{63479, 6}, 60, 1},
    {{63485, 7}, 60, 0},
    {{63492, 8}, 60, 1},
    {{63500, 8}, 60, 1},
    {{63508, 7}, 60, 1},
    {{63515, 5}, 60, 1},
    {{63520, 7}, 60, 1},
    {{63527, 6}, 60, 1},
    {{63533, 7}, 60, 1},
    {{63540, 3}, 23, 1},
    {{63543, 9}, 23, 1},
    {{63552, 9}, 231, 1},
    {{63561, 7}, 231, 1},
    {{63568, 7}, 231, 1},
    {{63575, 8}, 231, 1},
    {{63583, 9}, 231, 1},
    {{63592, 8}, 231, 1},
    {{63600, 8}, 231, 1},
    {{63608, 9}, 23, 1},
    {{63617, 8}, 231, 1},
    {{63625, 7}, 231, 1},
    {{63632, 4}, 23, 1},
    {{63636, 12}, 50, 1},
    {{63648, 9}, 231, 1},
    {{63657, 6}, 231, 1},
    {{63663, 6}, 79, 1},
    {{63669, 6}, 23, 1},
    {{63675, 8}, 132, 1},
    {{63683, 11}, 132, 1},
    {{63694, 19}, 45, 1},
    {{63713, 5}, 23, 1},
    {{63718, 8}, 132, 1},
    {{63726, 6}, 23, 1},
    {{63732, 9}, 132, 1},
    {{63741, 8}, 132, 1},
    {{63749, 3}, 6, 1},
    {{63752, 3}, 60, 1},
    {{63755, 3}, 255, 1},
    {{63758, 6}, 104, 1},
    {{63764, 5}, 26, 1},
    {{63769, 7}, 191, 1},
    {{63776, 9}, 222, 1},
    {{63785, 3}, 132, 1},
    {{63788, 3}, 262, 1},
    {{63791, 9}, 132, 1},
    {{63800, 13}, 132, 1},
    {{63813, 10}, 60, 1},
    {{63823, 8}, 262, 0},
    {{63831, 7}, 262, 1},
    {{63838, 5}, 23, 1},
    {{63843, 8}, 132, 1},
    {{63851, 8}, 132, 1},
    {{63859, 7}, 60, 1},
    {{63866, 8}, 45, 1},
    {{63874, 4}, 26, 1},
    {{63878, 16}, 173, 1},
    {{63894, 8}, 159, 1},
    {{63902, 12}, 159, 1},
    {{63914, 11}, 255, 1},
    {{63925, 9}, 73, 1},
    {{63934, 12}, 6, 1},
    {{63946, 15}, 173, 1},
    {{63961, 6}, 159, 1},
    {{63967, 14}, 191, 1},
    {{63981, 10}, 73, 1},
    {{63991, 8}, 6, 1},
    {{63999, 9}, 6, 1},
    {{64008, 6}, 73, 1},
    {{64014, 7}, 6, 1},
    {{64021, 10}, 173, 1},
    {{64031, 10}, 173, 1},
    {{64041, 10}, 173, 1},
    {{64051, 9}, 173, 1},
    {{64060, 5}, 73, 1},
    {{64065, 9}, 132, 1},
    {{64074, 10}, 141, 1},
    {{64084, 8}, 192, 1},
    {{64092, 9}, 255, 1},
    {{64101, 8}, 255, 1},
    {{64109, 8}, 255, 1},
    {{64117, 7}, 255, 1},
    {{64124, 6}, 26, 0},
    {{64130, 7}, 26, 1},
    {{64137, 8}, 26, 1},
    {{64145, 7}, 26, 1},
    {{64152, 5}, 26, 1},
    {{64157, 7}, 26, 1},
    {{64164, 8}, 26, 1},
    {{64172, 9}, 26, 1},
    {{64181, 6}, 191, 1},
    {{64187, 8}, 187, 1},
    {{64195, 3}, 26, 1},
    {{64198, 4}, 26, 1},
    {{64202, 3}, 231, 1},
    {{64205, 4}, 23, 1},
    {{64209, 13}, 60, 1},
    {{64222, 12}, 154, 1},
    {{64234, 8}, 132, 1},
    {{64242, 9}, 23, 1},
    {{64251, 12}, 132, 1},
    {{64263, 7}, 23, 1},
    {{64270, 8}, 154, 1},
    {{64278, 10}, 154, 1},
    {{64288, 11}, 154, 1},
    {{64299, 10}, 154, 0},
    {{64309, 9}, 154, 1},
    {{64318, 12}, 231, 1},
    {{64330, 10}, 192, 1},
    {{64340, 9}, 231, 1},
    {{64349, 4}, 23, 1},
    {{64353, 5}, 23, 1},
    {{64358, 10}, 154, 1},
    {{64368, 5}, 79, 1},
    {{64373, 17}, 154, 1},
    {{64390, 11}, 89, 1},
    {{64401, 10}, 60, 1},
    {{64411, 10}, 132, 1},
    {{64421, 9}, 201, 1},
    {{64430, 8}, 132, 1},
    {{64438, 6}, 23, 1},
    {{64444, 4}, 23, 1},
    {{64448, 10}, 132, 1},
    {{64458, 9}, 201, 1},
    {{64467, 8}, 132, 1},
    {{64475, 32}, 122, 1},
    {{64507, 5}, 60, 1},
    {{64512, 7}, 60, 1},
    {{64519, 5}, 60, 1},
    {{64524, 6}, 60, 1},
    {{64530, 8}, 231, 1},
    {{64538, 8}, 231, 0},
    {{64546, 7}, 231, 1},
    {{64553, 7}, 231, 1},
    {{64560, 10}, 190, 1},
    {{64570, 7}, 23, 1},
    {{64577, 3}, 154, 1},
    {{64580, 6}, 6, 1},
    {{64586, 5}, 60, 1},
    {{64591, 4}, 73, 1},
    {{64595, 8}, 154, 1},
    {{64603, 6}, 192, 1},
    {{64609, 21}, 192, 1},
    {{64630, 6}, 192, 1},
    {{64636, 5}, 141, 1},
    {{64641, 4}, 26, 1},
    {{64645, 5}, 26, 1},
    {{64650, 4}, 26, 1},
    {{64654, 11}, 126, 1},
    {{64665, 13}, 147, 1},
    {{64678, 6}, 164, 1},
    {{64684, 3}, 26, 1},
    {{64687, 8}, 231, 1},
    {{64695, 5}, 26, 1},
    {{64700, 8}, 132, 1},
    {{64708, 5}, 60, 1},
    {{64713, 7}, 6, 1},
    {{64720, 7}, 60, 1},
    {{64727, 10}, 154, 1},
    {{64737, 9}, 154, 1},
    {{64746, 3}, 23, 1},
    {{64749, 7}, 231, 1},
    {{64756, 7}, 231, 1},
    {{64763, 8}, 231, 1},
    {{64771, 4}, 23, 1},
    {{64775, 8}, 231, 1},
    {{64783, 7}, 192, 1},
    {{64790, 7}, 132, 1},
    {{64797, 9}, 231, 1},
    {{64806, 10}, 82, 1},
    {{64816, 14}, 217, 1},
    {{64830, 11}, 262, 1},
    {{64841, 8}, 229, 1},
    {{64849, 7}, 126, 1},
    {{64856, 11}, 252, 1},
    {{64867, 7}, 101, 1},
    {{64874, 8}, 79, 1},
    {{64882, 7}, 87, 1},
    {{64889, 11}, 16, 1},
    {{64900, 6}, 135, 1},
    {{64906, 9}, 216, 1},
    {{64915, 5}, 223, 1},
    {{64920, 9}, 69, 1},
    {{64929, 8}, 61, 1},
    {{64937, 7}, 22, 1},
    {{64944, 7}, 40, 1},
    {{64951, 7}, 223, 1},
    {{64958, 8}, 126, 1},
    {{64966, 5}, 148, 1},
    {{64971, 8}, 189, 1},
    {{64979, 10}, 195, 1},
    {{64989, 9}, 120, 1},
    {{64998, 13}, 131, 1},
    {{65011, 11}, 131, 1},
    {{65022, 10}, 139, 1},
    {{65032, 9}, 139, 1},
    {{65041, 9}, 131, 1},
    {{65050, 9}, 115, 1},
    {{65059, 9}, 200, 1},
    {{65068, 6}, 137, 1},
    {{65074, 10}, 124, 1},
    {{65084, 12}, 149, 1},
    {{65096, 11}, 124, 1},
    {{65107, 8}, 254, 1},
    {{65115, 9}, 220, 1},
    {{65124, 8}, 144, 1},
    {{65132, 12}, 99, 1},
    {{65144, 10}, 153, 1},
    {{65154, 6}, 148, 1},
    {{65160, 10}, 147, 1},
    {{65170, 5}, 64, 1},
    {{65175, 6}, 187, 1},
    {{65181, 7}, 203, 1},
    {{65188, 7}, 40, 1},
    {{65195, 9}, 126, 1},
    {{65204, 15}, 252, 1},
    {{65219, 11}, 217, 1},
    {{65230, 9}, 203, 1},
    {{65239, 13}, 203, 1},
    {{65252, 9}, 126, 1},
    {{65261, 7}, 126, 1},
    {{65268, 6}, 87, 1},
    {{65274, 9}, 254, 1},
    {{65283, 8}, 133, 1},
    {{65291, 10}, 133, 1},
    {{65301, 7}, 133, 1},
    {{65308, 11}, 133, 1},
    {{65319, 8}, 133, 1},
    {{65327, 6}, 133, 0},
    {{65333, 7}, 133, 1},
    {{65340, 6}, 133, 1},
    {{65346, 6}, 133, 1},
    {{65352, 6}, 133, 1},
    {{65358, 7}, 133, 1},
    {{65365, 6}, 133, 1},
    {{65371, 8}, 46, 1},
    {{65379, 8}, 153, 1},
    {{65387, 6}, 47, 1},
    {{65393, 9}, 126, 1},
    {{65402, 9}, 77, 1},
    {{65411, 7}, 77, 1},
    {{65418, 9}, 109, 1},
    {{65427, 15}, 77, 1},
    {{65442, 11}, 186, 1},
    {{65453, 8}, 77, 1},
    {{65461, 7}, 77, 0},
    {{65468, 8}, 77, 1},
    {{65476, 9}, 77, 1},
    {{65485, 11}, 77, 1},
    {{65496, 8}, 63, 1},
    {{65504, 16}, 42, 1},
    {{65520, 13}, 45, 1},
    {{65533, 15}, 45, 1},
    {{65548, 11}, 47, 1},
    {{65559, 8}, 134, 1},
    {{65567, 7}, 77, 1},
    {{65574, 3}, 194, 1},
    {{65577, 13}, 127, 1},
    {{65590, 10}, 127, 0},
    {{65600, 15}, 99, 1},
    {{65615, 14}, 99, 1},
    {{65629, 12}, 99, 1},
    {{65641, 12}, 99, 1},
    {{65653, 11}, 63, 1},
    {{65664, 17}, 99, 1},
    {{65681, 9}, 132, 1},
    {{65690, 10}, 183, 1},
    {{65700, 8}, 63, 1},
    {{65708, 12}, 99, 1},
    {{65720, 6}, 77, 1},
    {{65726, 6}, 77, 1},
    {{65732, 3}, 193, 1},
    {{65735, 18}, 99, 1},
    {{65753, 17}, 99, 1},
    {{65770, 3}, 192, 1},
    {{65773, 13}, 98, 1},
    {{65786, 5}, 206, 1},
    {{65791, 10}, 127, 1},
    {{65801, 9}, 99, 1},
    {{65810, 9}, 127, 1},
    {{65819, 6}, 144, 1},
    {{65825, 5}, 64, 1},
    {{65830, 6}, 63, 1},
    {{65836, 13}, 127, 1},
    {{65849, 3}, 193, 1},
    {{65852, 6}, 101, 1},
    {{65858, 12}, 16, 1},
    {{65870, 6}, 30, 1},
    {{65876, 6}, 30, 1},
    {{65882, 3}, 30, 1},
    {{65885, 9}, 30, 1},
    {{65894, 8}, 30, 1},
    {{65902, 8}, 30, 1},
    {{65910, 8}, 30, 1},
    {{65918, 6}, 30, 1},
    {{65924, 6}, 30, 1},
    {{65930, 8}, 30, 1},
    {{65938, 5}, 30, 1},
    {{65943, 6}, 30, 0},
    {{65949, 7}, 30, 1},
    {{65956, 8}, 30, 1},
    {{65964, 7}, 30, 1},
    {{65971, 7}, 30, 1},
    {{65978, 7}, 30, 1},
    {{65985, 6}, 30, 1},
    {{65991, 6}, 30, 1},
    {{65997, 7}, 30, 1},
    {{66004, 8}, 30, 1},
    {{66012, 6}, 30, 1},
    {{66018, 6}, 30, 1},
    {{66024, 10}, 225, 1},
    {{66034, 8}, 225, 1},
    {{66042, 9}, 225, 1},
    {{66051, 14}, 225, 1},
    {{66065, 8}, 225, 1},
    {{66073, 8}, 30, 1},
    {{66081, 8}, 225, 1},
    {{66089, 11}, 225, 1},
    {{66100, 13}, 225, 0},
    {{66113, 10}, 225, 1},
    {{66123, 9}, 225, 1},
    {{66132, 9}, 225, 1},
    {{66141, 6}, 30, 1},
    {{66147, 6}, 22, 1},
    {{66153, 5}, 22, 1},
    {{66158, 7}, 21, 1},
    {{66165, 5}, 30, 1},
    {{66170, 10}, 253, 1},
    {{66180, 10}, 253, 1},
    {{66190, 7}, 253, 1},
    {{66197, 8}, 126, 1},
    {{66205, 8}, 22, 1},
    {{66213, 7}, 22, 1},
    {{66220, 10}, 190, 1},
    {{66230, 4}, 22, 1},
    {{66234, 19}, 135, 1},
    {{66253, 11}, 99, 1},
    {{66264, 5}, 115, 1},
    {{66269, 6}, 21, 1},
    {{66275, 5}, 21, 1},
    {{66280, 15}, 163, 1},
    {{66295, 8}, 21, 1},
    {{66303, 3}, 57, 1},
    {{66306, 8}, 47, 1},
    {{66314, 4}, 22, 1},
    {{66318, 4}, 22, 1},
    {{66322, 6}, 225, 1},
    {{66328, 5}, 138, 1},
    {{66333, 6}, 225, 1},
    {{66339, 3}, 249, 1},
    {{66342, 3}, 225, 1},
    {{66345, 11}, 225, 1},
    {{66356, 3}, 155, 1},
    {{66359, 3}, 28, 1},
    {{66362, 3}, 21, 1},
    {{66365, 7}, 21, 1},
    {{66372, 7}, 21, 1},
    {{66379, 6}, 21, 1},
    {{66385, 5}, 21, 1},
    {{66390, 6}, 21, 0},
    {{66396, 6}, 21, 1},
    {{66402, 6}, 21, 1},
    {{66408, 6}, 21, 1},
    {{66414, 5}, 21, 1},
    {{66419, 6}, 21, 1},
    {{66425, 7}, 21, 1},
    {{66432, 6}, 21, 1},
    {{66438, 6}, 21, 1},
    {{66444, 7}, 200, 1},
    {{66451, 7}, 21, 1},
    {{66458, 6}, 21, 1},
    {{66464, 5}, 21, 1},
    {{66469, 8}, 21, 1},
    {{66477, 6}, 21, 1},
    {{66483, 5}, 21, 1},
    {{66488, 6}, 21, 1},
    {{66494, 10}, 195, 1},
    {{66504, 29}, 268, 1},
    {{66533, 16}, 91, 1},
    {{66549, 10}, 40, 1},
    {{66559, 12}, 40, 1},
    {{66571, 10}, 101, 1},
    {{66581, 24}, 48, 1},
    {{66605, 12}, 79, 1},
    {{66617, 16}, 19, 1},
    {{66633, 10}, 87, 1},
    {{66643, 16}, 229, 1},
    {{66659, 23}, 82, 1},
    {{66682, 16}, 254, 1},
    {{66698, 20}, 16, 1},
    {{66718, 8}, 119, 1},
    {{66726, 37}, 210, 1},
    {{66763, 25}, 103, 1},
    {{66788, 14}, 216, 1},
    {{66802, 18}, 217, 1},
    {{66820, 18}, 217, 1},
    {{66838, 18}, 31, 1},
    {{66856, 16}, 46, 1},
    {{66872, 24}, 252, 1},
    {{66896, 16}, 6, 1},
    {{66912, 12}, 73, 1},
    {{66924, 14}, 73, 1},
    {{66938, 20}, 173, 1},
    {{66958, 18}, 192, 1},
    {{66976, 18}, 4, 1},
    {{66994, 16}, 26, 1},
    {{67010, 18}, 53, 1},
    {{67028, 16}, 17, 1},
    {{67044, 14}, 88, 1},
    {{67058, 12}, 23, 1},
    {{67070, 16}, 132, 1},
    {{67086, 10}, 60, 1},
    {{67096, 16}, 60, 1},
    {{67112, 16}, 231, 1},
    {{67128, 12}, 104, 1},
    {{67140, 14}, 191, 1},
    {{67154, 20}, 25, 1},
    {{67174, 22}, 51, 1},
    {{67196, 18}, 71, 1},
    {{67214, 16}, 45, 1},
    {{67230, 12}, 22, 1},
    {{67242, 12}, 22, 1},
    {{67254, 16}, 133, 1},
    {{67270, 16}, 77, 1},
    {{67286, 24}, 127, 1},
    {{67310, 30}, 99, 1},
    {{67340, 22}, 63, 1},
    {{67362, 24}, 157, 1},
    {{67386, 20}, 231, 1},
    {{67406, 14}, 212, 1},
    {{67420, 10}, 107, 1},
    {{67430, 16}, 70, 1},
    {{67446, 20}, 69, 1},
    {{67466, 14}, 61, 1},
    {{67480, 12}, 77, 1},
    {{67492, 16}, 30, 1},
    {{67508, 12}, 21, 1},
    {{67520, 16}, 42, 1},
    {{67536, 29}, 42, 1},
    {{67565, 22}, 41, 1},
    {{67587, 18}, 45, 1},
    {{67605, 22}, 89, 1},
    {{67627, 10}, 93, 1},
    {{67637, 16}, 108, 1},
    {{67653, 14}, 227, 1},
    {{67667, 14}, 167, 1},
    {{67681, 14}, 112, 1},
    {{67695, 12}, 39, 1},
    {{67707, 18}, 109, 1},
    {{67725, 19}, 98, 1},
    {{67744, 14}, 228, 1},
    {{67758, 10}, 263, 1},
    {{67768, 10}, 145, 1},
    {{67778, 16}, 266, 1},
    {{67794, 8}, 168, 1},
    {{67802, 23}, 52, 1},
    {{67825, 14}, 110, 1},
    {{67839, 14}, 20, 1},
    {{67853, 18}, 66, 1},
    {{67871, 14}, 175, 1},
    {{67885, 29}, 122, 1},
    {{67914, 24}, 136, 1},
    {{67938, 12}, 170, 1},
    {{67950, 16}, 27, 1},
    {{67966, 32}, 45, 1},
    {{67998, 34}, 45, 1},
    {{68032, 11}, 171, 1},
    {{68043, 10}, 100, 1},
    {{68053, 12}, 113, 1},
    {{68065, 8}, 264, 1},
    {{68073, 8}, 211, 1},
    {{68081, 16}, 43, 1},
    {{68097, 18}, 43, 1},
    {{68115, 8}, 169, 1},
    {{68123, 22}, 29, 1},
    {{68145, 16}, 0, 1},
    {{68161, 14}, 68, 1},
    {{68175, 23}, 185, 1},
    {{68198, 24}, 72, 1},
    {{68222, 14}, 3, 1},
    {{68236, 12}, 184, 1},
    {{68248, 12}, 7, 1},
    {{68260, 8}, 233, 1},
    {{68268, 12}, 128, 1},
    {{68280, 16}, 14, 1},
    {{68296, 14}, 165, 1},
    {{68310, 18}, 149, 1},
    {{68328, 14}, 176, 1},
    {{68342, 12}, 161, 1},
    {{68354, 10}, 265, 1},
    {{68364, 14}, 230, 1},
    {{68378, 12}, 18, 1},
    {{68390, 16}, 15, 1},
    {{68406, 20}, 177, 1},
    {{68426, 18}, 158, 1},
    {{68444, 16}, 194, 1},
    {{68460, 12}, 221, 1},
    {{68472, 10}, 267, 1},
    {{68482, 14}, 83, 1},
    {{68496, 12}, 78, 1},
    {{68508, 20}, 105, 1},
    {{68528, 16}, 114, 1},
    {{68544, 16}, 76, 1},
    {{68560, 27}, 243, 1},
    {{68587, 16}, 65, 1},
    {{68603, 16}, 164, 1},
    {{68619, 14}, 13, 1},
    {{68633, 26}, 174, 1},
    {{68659, 27}, 174, 1},
    {{68686, 14}, 142, 1},
    {{68700, 22}, 28, 1},
    {{68722, 20}, 150, 1},
    {{68742, 16}, 97, 1},
    {{68758, 21}, 237, 1},
    {{68779, 12}, 36, 1},
    {{68791, 14}, 198, 1},
    {{68805, 17}, 183, 1},
    {{68822, 12}, 12, 1},
    {{68834, 17}, 54, 1},
    {{68851, 12}, 235, 1},
    {{68863, 10}, 111, 1},
    {{68873, 12}, 102, 1},
    {{68885, 12}, 111, 1},
    {{68897, 24}, 226, 1},
    {{68921, 14}, 188, 1},
    {{68935, 18}, 125, 1},
    {{68953, 16}, 226, 1},
    {{68969, 26}, 258, 1},
    {{68995, 16}, 81, 1},
    {{69011, 10}, 84, 1},
    {{69021, 34}, 159, 1},
    {{69055, 8}, 64, 1},
    {{69063, 22}, 154, 1},
    {{69085, 24}, 154, 1},
    {{69109, 23}, 147, 1},
    {{69132, 12}, 220, 1},
    {{69144, 12}, 11, 1},
    {{69156, 10}, 44, 1},
    {{69166, 12}, 134, 1},
    {{69178, 8}, 151, 1},
    {{69186, 34}, 160, 1},
    {{69220, 17}, 130, 1},
    {{69237, 12}, 248, 1},
    {{69249, 36}, 225, 1},
    {{69285, 30}, 156, 1},
    {{69315, 28}, 163, 1},
    {{69343, 15}, 232, 1},
    {{69358, 10}, 1, 1},
    {{69368, 25}, 242, 1},
    {{69393, 29}, 240, 1},
    {{69422, 10}, 250, 1},
    {{69432, 10}, 24, 1},
    {{69442, 18}, 67, 1},
    {{69460, 12}, 181, 1},
    {{69472, 18}, 67, 1},
    {{69490, 10}, 85, 1},
    {{69500, 8}, 59, 1},
    {{69508, 30}, 179, 1},
    {{69538, 8}, 33, 1},
    {{69546, 16}, 245, 1},
    {{69562, 16}, 41, 1},
    {{69578, 25}, 186, 1},
    {{69603, 15}, 162, 1},
    {{69618, 17}, 197, 1},
    {{69635, 14}, 135, 1},
    {{69649, 45}, 10, 1},
    {{69694, 18}, 172, 1},
    {{69712, 16}, 172, 1},
    {{69728, 29}, 196, 1},
    {{69757, 17}, 178, 1},
    {{69774, 16}, 222, 1},
    {{69790, 18}, 222, 1},
    {{69808, 14}, 5, 1},
    {{69822, 10}, 141, 1},
    {{69832, 10}, 189, 1},
    {{69842, 20}, 124, 1},
    {{69862, 12}, 148, 1},
    {{69874, 12}, 190, 1},
    {{69886, 12}, 55, 1},
    {{69898, 12}, 47, 1},
    {{69910, 10}, 236, 1},
    {{69920, 24}, 171, 1},
    {{69944, 10}, 49, 1},
    {{69954, 10}, 31, 1},
    {{69964, 26}, 45, 1},
    {{69990, 18}, 62, 1},
    {{70008, 12}, 140, 1},
    {{70020, 10}, 58, 1},
    {{70030, 12}, 58, 1},
    {{70042, 16}, 80, 1},
    {{70058, 15}, 86, 1},
    {{70073, 16}, 253, 1},
    {{70089, 16}, 126, 1},
    {{70105, 12}, 56, 1},
    {{70117, 14}, 75, 1},
    {{70131, 10}, 143, 1},
    {{70141, 14}, 193, 1},
    {{70155, 20}, 138, 1},
    {{70175, 14}, 249, 1},
    {{70189, 12}, 96, 1},
    {{70201, 24}, 50, 1},
    {{70225, 18}, 35, 1},
    {{70243, 18}, 182, 1},
    {{70261, 16}, 74, 1},
    {{70277, 21}, 139, 1},
    {{70298, 20}, 238, 1},
    {{70318, 20}, 94, 1},
    {{70338, 12}, 153, 1},
    {{70350, 10}, 187, 1},
    {{70360, 14}, 229, 1},
    {{70374, 25}, 229, 1},
    {{70399, 19}, 229, 1},
    {{70418, 12}, 229, 1},
    {{70430, 15}, 82, 1},
    {{70445, 22}, 82, 1},
    {{70467, 15}, 82, 1},
    {{70482, 14}, 229, 1},
    {{70496, 12}, 91, 1},
    {{70508, 12}, 91, 1},
    {{70520, 12}, 91, 1},
    {{70532, 21}, 103, 1},
    {{70553, 21}, 103, 1},
    {{70574, 19}, 103, 1},
    {{70593, 19}, 103, 1},
    {{70612, 10}, 101, 1},
    {{70622, 10}, 101, 1},
    {{70632, 8}, 101, 1},
    {{70640, 15}, 79, 1},
    {{70655, 14}, 79, 1},
    {{70669, 12}, 79, 1},
    {{70681, 12}, 79, 1},
    {{70693, 8}, 87, 1},
    {{70701, 10}, 87, 1},
    {{70711, 10}, 87, 1},
    {{70721, 16}, 254, 1},
    {{70737, 14}, 254, 1},
    {{70751, 16}, 254, 1},
    {{70767, 16}, 254, 1},
    {{70783, 18}, 16, 1},
    {{70801, 18}, 16, 1},
    {{70819, 14}, 46, 1},
    {{70833, 16}, 46, 1},
    {{70849, 14}, 46, 1},
    {{70863, 33}, 210, 1},
    {{70896, 33}, 210, 1},
    {{70929, 33}, 210, 1},
    {{70962, 33}, 210, 1},
    {{70995, 14}, 46, 1},
    {{71009, 13}, 85, 1},
    {{71022, 14}, 216, 1},
    {{71036, 14}, 216, 1},
    {{71050, 14}, 216, 1},
    {{71064, 16}, 217, 1},
    {{71080, 16}, 217, 1},
    {{71096, 18}, 217, 1},
    {{71114, 16}, 217, 1},
    {{71130, 10}, 40, 1},
    {{71140, 10}, 40, 1},
    {{71150, 10}, 40, 1},
    {{71160, 10}, 40, 1},
    {{71170, 18}, 252, 1},
    {{71188, 29}, 252, 1},
    {{71217, 18}, 252, 1},
    {{71235, 10}, 40, 1},
    {{71245, 18}, 252, 1},
    {{71263, 12}, 164, 1},
    {{71275, 8}, 78, 1},
    {{71283, 8}, 78, 1},
    {{71291, 14}, 37, 1},
    {{71305, 16}, 105, 1},
    {{71321, 14}, 114, 1},
    {{71335, 12}, 114, 1},
    {{71347, 10}, 13, 1},
    {{71357, 16}, 4, 1},
    {{71373, 18}, 4, 1},
    {{71391, 18}, 4, 1},
    {{71409, 18}, 4, 1},
    {{71427, 12}, 76, 1},
    {{71439, 12}, 76, 1},
    {{71451, 8}, 78, 1},
    {{71459, 12}, 114, 1},
    {{71471, 10}, 76, 1},
    {{71481, 12}, 134, 1},
    {{71493, 12}, 88, 1},
    {{71505, 21}, 88, 1},
    {{71526, 14}, 53, 1},
    {{71540, 25}, 243, 1},
    {{71565, 25}, 243, 1},
    {{71590, 27}, 243, 1},
    {{71617, 25}, 243, 1},
    {{71642, 25}, 243, 1},
    {{71667, 25}, 243, 1},
    {{71692, 18}, 105, 1},
    {{71710, 18}, 105, 1},
    {{71728, 14}, 53, 1},
    {{71742, 12}, 65, 1},
    {{71754, 12}, 17, 1},
    {{71766, 12}, 17, 1},
    {{71778, 18}, 268, 1},
    {{71796, 6}, 23, 1},
    {{71802, 12}, 88, 1},
    {{71814, 12}, 164, 1},
    {{71826, 12}, 48, 1},
    {{71838, 8}, 78, 1},
    {{71846, 14}, 37, 1},
    {{71860, 12}, 37, 1},
    {{71872, 12}, 37, 1},
    {{71884, 12}, 104, 1},
    {{71896, 12}, 104, 1},
    {{71908, 10}, 13, 1},
    {{71918, 12}, 191, 1},
    {{71930, 12}, 191, 1},
    {{71942, 12}, 191, 1},
    {{71954, 12}, 164, 1},
    {{71966, 18}, 28, 1},
    {{71984, 20}, 28, 1},
    {{72004, 20}, 28, 1},
    {{72024, 25}, 28, 1},
    {{72049, 20}, 28, 1},
    {{72069, 20}, 28, 1},
    {{72089, 18}, 199, 1},
    {{72107, 16}, 150, 1},
    {{72123, 16}, 150, 1},
    {{72139, 14}, 150, 1},
    {{72153, 14}, 150, 1},
    {{72167, 12}, 71, 1},
    {{72179, 16}, 199, 1},
    {{72195, 14}, 71, 1},
    {{72209, 14}, 150, 1},
    {{72223, 14}, 71, 1},
    {{72237, 14}, 71, 1},
    {{72251, 16}, 71, 1},
    {{72267, 16}, 25, 1},
    {{72283, 21}, 25, 1},
    {{72304, 16}, 25, 1},
    {{72320, 20}, 25, 1},
    {{72340, 23}, 174, 1},
    {{72363, 23}, 174, 1},
    {{72386, 23}, 174, 1},
    {{72409, 16}, 51, 1},
    {{72425, 14}, 51, 1},
    {{72439, 10}, 142, 1},
    {{72449, 16}, 51, 1},
    {{72465, 16}, 51, 1},
    {{72481, 23}, 174, 1},
    {{72504, 23}, 174, 1},
    {{72527, 28}, 174, 1},
    {{72555, 12}, 17, 1},
    {{72567, 12}, 134, 1},
    {{72579, 14}, 53, 1},
    {{72593, 19}, 53, 1},
    {{72612, 12}, 88, 1},
    {{72624, 23}, 134, 1},
    {{72647, 14}, 6, 1},
    {{72661, 16}, 6, 1},
    {{72677, 16}, 6, 1},
    {{72693, 16}, 6, 1},
    {{72709, 18}, 6, 1},
    {{72727, 16}, 6, 1},
    {{72743, 12}, 73, 1},
    {{72755, 16}, 73, 1},
    {{72771, 16}, 73, 1},
    {{72787, 21}, 73, 1},
    {{72808, 20}, 173, 1},
    {{72828, 22}, 173, 1},
    {{72850, 22}, 173, 1},
    {{72872, 22}, 173, 1},
    {{72894, 16}, 192, 1},
    {{72910, 16}, 192, 1},
    {{72926, 16}, 255, 1},
    {{72942, 14}, 26, 1},
    {{72956, 14}, 26, 1},
    {{72970, 18}, 154, 1},
    {{72988, 20}, 154, 1},
    {{73008, 20}, 154, 1},
    {{73028, 18}, 154, 1},
    {{73046, 8}, 23, 1},
    {{73054, 12}, 132, 1},
    {{73066, 14}, 132, 1},
    {{73080, 12}, 79, 1},
    {{73092, 10}, 23, 1},
    {{73102, 18}, 132, 1},
    {{73120, 14}, 132, 1},
    {{73134, 28}, 45, 1},
    {{73162, 14}, 60, 1},
    {{73176, 12}, 60, 1},
    {{73188, 10}, 60, 1},
    {{73198, 12}, 60, 1},
    {{73210, 14}, 60, 1},
    {{73224, 12}, 60, 1},
    {{73236, 14}, 231, 1},
    {{73250, 20}, 132, 1},
    {{73270, 12}, 60, 1},
    {{73282, 14}, 262, 1},
    {{73296, 16}, 132, 1},
    {{73312, 14}, 132, 1},
    {{73326, 12}, 23, 1},
    {{73338, 14}, 60, 1},
    {{73352, 14}, 231, 1},
    {{73366, 14}, 231, 1},
    {{73380, 12}, 79, 1},
    {{73392, 10}, 195, 1},
    {{73402, 12}, 195, 1},
    {{73414, 12}, 195, 1},
    {{73426, 12}, 195, 1},
    {{73438, 14}, 19, 1},
    {{73452, 14}, 19, 1},
    {{73466, 16}, 238, 1},
    {{73482, 14}, 139, 1},
    {{73496, 10}, 119, 1},
    {{73506, 22}, 157, 1},
    {{73528, 22}, 157, 1},
    {{73550, 18}, 61, 1},
    {{73568, 16}, 63, 1},
    {{73584, 16}, 63, 1},
    {{73600, 19}, 152, 1},
    {{73619, 14}, 139, 1},
    {{73633, 16}, 238, 1},
    {{73649, 14}, 212, 1},
    {{73663, 14}, 212, 1},
    {{73677, 14}, 212, 1},
    {{73691, 22}, 157, 1},
    {{73713, 16}, 136, 1},
    {{73729, 16}, 136, 1},
    {{73745, 16}, 136, 1},
    {{73761, 14}, 136, 1},
    {{73775, 16}, 136, 1},
    {{73791, 12}, 136, 1},
    {{73803, 18}, 63, 1},
    {{73821, 13}, 120, 1},
    {{73834, 10}, 111, 1},
    {{73844, 12}, 70, 1},
    {{73856, 8}, 111, 1},
    {{73864, 10}, 102, 1},
    {{73874, 10}, 111, 1},
    {{73884, 10}, 111, 1},
    {{73894, 10}, 111, 1},
    {{73904, 10}, 120, 1},
    {{73914, 12}, 120, 1},
    {{73926, 12}, 120, 1},
    {{73938, 22}, 226, 1},
    {{73960, 24}, 226, 1},
    {{73984, 22}, 226, 1},
    {{74006, 22}, 226, 1},
    {{74028, 33}, 226, 1},
    {{74061, 10}, 111, 1},
    {{74071, 8}, 107, 1},
    {{74079, 10}, 107, 1},
    {{74089, 8}, 107, 1},
    {{74097, 12}, 188, 1},
    {{74109, 12}, 188, 1},
    {{74121, 16}, 125, 1},
    {{74137, 10}, 107, 1},
    {{74147, 14}, 253, 1},
    {{74161, 16}, 126, 1},
    {{74177, 16}, 126, 1},
    {{74193, 22}, 127, 1},
    {{74215, 22}, 127, 1},
    {{74237, 20}, 127, 1},
    {{74257, 20}, 123, 1},
    {{74277, 8}, 84, 1},
    {{74285, 8}, 84, 1},
    {{74293, 8}, 84, 1},
    {{74301, 8}, 84, 1},
    {{74309, 8}, 84, 1},
    {{74317, 10}, 81, 1},
    {{74327, 12}, 70, 1},
    {{74339, 12}, 70, 1},
    {{74351, 18}, 32, 1},
    {{74369, 18}, 32, 1},
    {{74387, 16}, 258, 1},
    {{74403, 12}, 70, 1},
    {{74415, 16}, 126, 1},
    {{74431, 8}, 107, 1},
    {{74439, 12}, 188, 1},
    {{74451, 16}, 125, 1},
    {{74467, 20}, 99, 1},
    {{74487, 16}, 69, 1},
    {{74503, 13}, 85, 1},
    {{74516, 12}, 77, 1},
    {{74528, 17}, 77, 1},
    {{74545, 12}, 77, 1},
    {{74557, 19}, 92, 1},
    {{74576, 12}, 253, 1},
    {{74588, 14}, 126, 1},
    {{74602, 12}, 22, 1},
    {{74614, 12}, 22, 1},
    {{74626, 13}, 225, 1},
    {{74639, 12}, 30, 1},
    {{74651, 12}, 30, 1},
    {{74663, 16}, 225, 1},
    {{74679, 16}, 225, 1},
    {{74695, 10}, 47, 1},
    {{74705, 10}, 47, 1},
    {{74715, 24}, 99, 1},
    {{74739, 26}, 99, 1},
    {{74765, 22}, 99, 1},
    {{74787, 24}, 99, 1},
    {{74811, 14}, 42, 1},
    {{74825, 16}, 42, 1},
    {{74841, 16}, 45, 1},
    {{74857, 20}, 89, 1},
    {{74877, 8}, 93, 1},
    {{74885, 10}, 93, 1},
    {{74895, 8}, 214, 1},
    {{74903, 14}, 110, 1},
    {{74917, 16}, 108, 1},
    {{74933, 18}, 108, 1},
    {{74951, 18}, 108, 1},
    {{74969, 8}, 214, 1},
    {{74977, 14}, 227, 1},
    {{74991, 12}, 204, 1},
    {{75003, 12}, 136, 1},
    {{75015, 23}, 98, 1},
    {{75038, 20}, 66, 1},
    {{75058, 14}, 167, 1},
    {{75072, 12}, 112, 1},
    {{75084, 12}, 112, 1},
    {{75096, 12}, 112, 1},
    {{75108, 18}, 166, 1},
    {{75126, 38}, 166, 1},
    {{75164, 20}, 89, 1},
    {{75184, 20}, 89, 1},
    {{75204, 14}, 39, 1},
    {{75218, 16}, 39, 1},
    {{75234, 16}, 109, 1},
    {{75250, 8}, 93, 1},
    {{75258, 18}, 155, 1},
    {{75276, 18}, 155, 1},
    {{75294, 16}, 98, 1},
    {{75310, 8}, 263, 1},
    {{75318, 8}, 20, 1},
    {{75326, 10}, 20, 1},
    {{75336, 8}, 145, 1},
    {{75344, 16}, 98, 1},
    {{75360, 12}, 228, 1},
    {{75372, 8}, 263, 1},
    {{75380, 13}, 263, 1},
    {{75393, 12}, 263, 1},
    {{75405, 10}, 263, 1},
    {{75415, 10}, 145, 1},
    {{75425, 8}, 168, 1},
    {{75433, 14}, 266, 1},
    {{75447, 14}, 266, 1},
    {{75461, 14}, 266, 1},
    {{75475, 8}, 263, 1},
    {{75483, 10}, 263, 1},
    {{75493, 21}, 52, 1},
    {{75514, 28}, 52, 1},
    {{75542, 14}, 108, 1},
    {{75556, 14}, 108, 1},
    {{75570, 14}, 110, 1},
    {{75584, 10}, 20, 1},
    {{75594, 20}, 66, 1},
    {{75614, 20}, 66, 1},
    {{75634, 14}, 175, 1},
    {{75648, 14}, 175, 1},
    {{75662, 14}, 175, 1},
    {{75676, 14}, 175, 1},
    {{75690, 21}, 175, 1},
    {{75711, 10}, 57, 1},
    {{75721, 10}, 257, 1},
    {{75731, 12}, 27, 1},
    {{75743, 12}, 27, 1},
    {{75755, 16}, 27, 1},
    {{75771, 12}, 27, 1},
    {{75783, 23}, 122, 1},
    {{75806, 23}, 122, 1},
    {{75829, 10}, 170, 1},
    {{75839, 10}, 170, 1},
    {{75849, 14}, 219, 1},
    {{75863, 14}, 219, 1},
    {{75877, 8}, 263, 1},
    {{75885, 10}, 263, 1},
    {{75895, 10}, 20, 1},
    {{75905, 12}, 228, 1},
    {{75917, 10}, 145, 1},
    {{75927, 8}, 263, 1},
    {{75935, 10}, 145, 1},
    {{75945, 8}, 168, 1},
    {{75953, 8}, 168, 1},
    {{75961, 14}, 266, 1},
    {{75975, 10}, 145, 1},
    {{75985, 8}, 20, 1},
    {{75993, 11}, 263, 1},
    {{76004, 17}, 73, 1},
    {{76021, 11}, 171, 1},
    {{76032, 11}, 171, 1},
    {{76043, 22}, 171, 1},
    {{76065, 17}, 209, 1},
    {{76082, 10}, 264, 1},
    {{76092, 10}, 100, 1},
    {{76102, 10}, 100, 1},
    {{76112, 21}, 100, 1},
    {{76133, 15}, 202, 1},
    {{76148, 48}, 9, 1},
    {{76196, 50}, 9, 1},
    {{76246, 10}, 113, 1},
    {{76256, 10}, 100, 1},
    {{76266, 8}, 264, 1},
    {{76274, 12}, 68, 1},
    {{76286, 18}, 268, 1},
    {{76304, 8}, 211, 1},
    {{76312, 14}, 43, 1},
    {{76326, 8}, 169, 1},
    {{76334, 8}, 169, 1},
    {{76342, 8}, 169, 1},
    {{76350, 14}, 0, 1},
    {{76364, 16}, 0, 1},
    {{76380, 12}, 68, 1},
    {{76392, 12}, 68, 1},
    {{76404, 17}, 68, 1},
    {{76421, 14}, 68, 1},
    {{76435, 23}, 185, 1},
    {{76458, 23}, 185, 1},
    {{76481, 23}, 185, 1},
    {{76504, 23}, 185, 1},
    {{76527, 21}, 185, 1},
    {{76548, 32}, 185, 1},
    {{76580, 21}, 185, 1},
    {{76601, 21}, 185, 1},
    {{76622, 21}, 185, 1},
    {{76643, 25}, 205, 1},
    {{76668, 24}, 205, 1},
    {{76692, 20}, 205, 1},
    {{76712, 20}, 72, 1},
    {{76732, 10}, 264, 1},
    {{76742, 10}, 264, 1},
    {{76752, 15}, 264, 1},
    {{76767, 10}, 264, 1},
    {{76777, 10}, 264, 1},
    {{76787, 12}, 29, 1},
    {{76799, 14}, 29, 1},
    {{76813, 14}, 29, 1},
    {{76827, 19}, 29, 1},
    {{76846, 15}, 29, 1},
    {{76861, 20}, 72, 1},
    {{76881, 8}, 169, 1},
    {{76889, 14}, 0, 1},
    {{76903, 20}, 72, 1},
    {{76923, 12}, 267, 1},
    {{76935, 11}, 3, 1},
    {{76946, 12}, 3, 1},
    {{76958, 17}, 3, 1},
    {{76975, 12}, 3, 1},
    {{76987, 12}, 3, 1},
    {{76999, 12}, 184, 1},
    {{77011, 12}, 7, 1},
    {{77023, 12}, 7, 1},
    {{77035, 8}, 233, 1},
    {{77043, 14}, 230, 1},
    {{77057, 12}, 246, 1},
    {{77069, 12}, 128, 1},
    {{77081, 12}, 128, 1},
    {{77093, 16}, 15, 1},
    {{77109, 16}, 194, 1},
    {{77125, 20}, 177, 1},
    {{77145, 16}, 158, 1},
    {{77161, 12}, 128, 1},
    {{77173, 14}, 90, 1},
    {{77187, 16}, 90, 1},
    {{77203, 16}, 90, 1},
    {{77219, 14}, 14, 1},
    {{77233, 12}, 14, 1},
    {{77245, 12}, 14, 1},
    {{77257, 16}, 14, 1},
    {{77273, 12}, 267, 1},
    {{77285, 12}, 83, 1},
    {{77297, 12}, 267, 1},
    {{77309, 12}, 83, 1},
    {{77321, 10}, 184, 1},
    {{77331, 10}, 184, 1},
    {{77341, 12}, 184, 1},
    {{77353, 14}, 165, 1},
    {{77367, 14}, 165, 1},
    {{77381, 16}, 165, 1},
    {{77397, 16}, 165, 1},
    {{77413, 14}, 165, 1},
    {{77427, 16}, 165, 1},
    {{77443, 14}, 156, 1},
    {{77457, 23}, 156, 1},
    {{77480, 14}, 149, 1},
    {{77494, 14}, 149, 1},
    {{77508, 16}, 149, 1},
    {{77524, 14}, 176, 1},
    {{77538, 14}, 176, 1},
    {{77552, 14}, 176, 1},
    {{77566, 12}, 161, 1},
    {{77578, 12}, 161, 1},
    {{77590, 12}, 161, 1},
    {{77602, 12}, 156, 1},
    {{77614, 12}, 156, 1},
    {{77626, 10}, 34, 1},
    {{77636, 12}, 34, 1},
    {{77648, 10}, 265, 1},
    {{77658, 15}, 265, 1},
    {{77673, 14}, 265, 1},
    {{77687, 12}, 18, 1},
    {{77699, 14}, 230, 1},
    {{77713, 16}, 15, 1},
    {{77729, 16}, 15, 1},
    {{77745, 16}, 15, 1},
    {{77761, 16}, 15, 1},
    {{77777, 14}, 15, 1},
    {{77791, 14}, 194, 1},
    {{77805, 16}, 194, 1},
    {{77821, 20}, 177, 1},
    {{77841, 20}, 177, 1},
    {{77861, 16}, 158, 1},
    {{77877, 16}, 158, 1},
    {{77893, 18}, 158, 1},
    {{77911, 16}, 194, 1},
    {{77927, 12}, 267, 1},
    {{77939, 14}, 267, 1},
    {{77953, 12}, 267, 1},
    {{77965, 14}, 267, 1},
    {{77979, 12}, 221, 1},
    {{77991, 11}, 261, 1},
    {{78002, 10}, 261, 1},
    {{78012, 12}, 104, 1},
    {{78024, 12}, 104, 1},
    {{78036, 12}, 104, 1},
    {{78048, 12}, 18, 1},
    {{78060, 12}, 267, 1},
    {{78072, 12}, 83, 1},
    {{78084, 10}, 267, 1},
    {{78094, 12}, 18, 1},
    {{78106, 10}, 34, 1},
    {{78116, 10}, 265, 1},
    {{78126, 12}, 265, 1},
    {{78138, 14}, 265, 1},
    {{78152, 12}, 18, 1},
    {{78164, 12}, 18, 1},
    {{78176, 12}, 267, 1},
    {{78188, 12}, 267, 1},
    {{78200, 14}, 97, 1},
    {{78214, 19}, 97, 1},
    {{78233, 14}, 97, 1},
    {{78247, 10}, 237, 1},
    {{78257, 10}, 36, 1},
    {{78267, 10}, 198, 1},
    {{78277, 12}, 198, 1},
    {{78289, 10}, 244, 1},
    {{78299, 14}, 97, 1},
    {{78313, 14}, 36, 1},
    {{78327, 12}, 36, 1},
    {{78339, 14}, 36, 1},
    {{78353, 14}, 43, 1},
    {{78367, 16}, 43, 1},
    {{78383, 12}, 43, 1},
    {{78395, 14}, 43, 1},
    {{78409, 14}, 43, 1},
    {{78423, 19}, 43, 1},
    {{78442, 8}, 12, 1},
    {{78450, 10}, 12, 1},
    {{78460, 10}, 12, 1},
    {{78470, 15}, 54, 1},
    {{78485, 22}, 54, 1},
    {{78507, 17}, 54, 1},
    {{78524, 17}, 54, 1},
    {{78541, 15}, 54, 1},
    {{78556, 10}, 235, 1},
    {{78566, 13}, 183, 1},
    {{78579, 15}, 183, 1},
    {{78594, 13}, 183, 1},
    {{78607, 13}, 203, 1},
    {{78620, 12}, 203, 1},
    {{78632, 14}, 43, 1},
    {{78646, 14}, 43, 1},
    {{78660, 8}, 12, 1},
    {{78668, 10}, 12, 1},
    {{78678, 32}, 159, 1},
    {{78710, 30}, 159, 1},
    {{78740, 12}, 159, 1},
    {{78752, 30}, 159, 1},
    {{78782, 12}, 153, 1},
    {{78794, 12}, 153, 1},
    {{78806, 10}, 144, 1},
    {{78816, 8}, 64, 1},
    {{78824, 8}, 64, 1},
    {{78832, 13}, 64, 1},
    {{78845, 10}, 187, 1},
    {{78855, 10}, 187, 1},
    {{78865, 10}, 187, 1},
    {{78875, 10}, 220, 1},
    {{78885, 10}, 220, 1},
    {{78895, 12}, 220, 1},
    {{78907, 6}, 201, 1},
    {{78913, 14}, 38, 1},
    {{78927, 14}, 38, 1},
    {{78941, 12}, 8, 1},
    {{78953, 12}, 163, 1},
    {{78965, 10}, 11, 1},
    {{78975, 15}, 11, 1},
    {{78990, 12}, 11, 1},
    {{79002, 10}, 11, 1},
    {{79012, 10}, 11, 1},
    {{79022, 10}, 11, 1},
    {{79032, 10}, 11, 1},
    {{79042, 10}, 44, 1},
    {{79052, 29}, 240, 1},
    {{79081, 10}, 134, 1},
    {{79091, 12}, 134, 1},
    {{79103, 10}, 134, 1},
    {{79113, 12}, 134, 1},
    {{79125, 8}, 151, 1},
    {{79133, 10}, 151, 1},
    {{79143, 18}, 268, 1},
    {{79161, 18}, 268, 1},
    {{79179, 10}, 268, 1},
    {{79189, 28}, 160, 1},
    {{79217, 30}, 160, 1},
    {{79247, 30}, 160, 1},
    {{79277, 14}, 50, 1},
    {{79291, 16}, 130, 1},
    {{79307, 15}, 130, 1},
    {{79322, 17}, 130, 1},
    {{79339, 16}, 130, 1},
    {{79355, 14}, 248, 1},
    {{79369, 18}, 256, 1},
    {{79387, 18}, 256, 1},
    {{79405, 15}, 232, 1},
    {{79420, 17}, 232, 1},
    {{79437, 15}, 232, 1},
    {{79452, 10}, 1, 1},
    {{79462, 23}, 242, 1},
    {{79485, 23}, 242, 1},
    {{79508, 10}, 1, 1},
    {{79518, 23}, 242, 1},
    {{79541, 23}, 242, 1},
    {{79564, 23}, 242, 1},
    {{79587, 23}, 242, 1},
    {{79610, 12}, 248, 1},
    {{79622, 8}, 24, 1},
    {{79630, 10}, 24, 1},
    {{79640, 10}, 24, 1},
    {{79650, 29}, 240, 1},
    {{79679, 27}, 240, 1},
    {{79706, 27}, 240, 1},
    {{79733, 8}, 250, 1},
    {{79741, 8}, 250, 1},
    {{79749, 8}, 250, 1},
    {{79757, 8}, 250, 1},
    {{79765, 10}, 142, 1},
    {{79775, 29}, 240, 1},
    {{79804, 12}, 116, 1},
    {{79816, 8}, 151, 1},
    {{79824, 12}, 133, 1},
    {{79836, 18}, 67, 1},
    {{79854, 18}, 67, 1},
    {{79872, 16}, 67, 1},
    {{79888, 16}, 67, 1},
    {{79904, 12}, 181, 1},
    {{79916, 12}, 181, 1},
    {{79928, 12}, 181, 1},
    {{79940, 18}, 67, 1},
    {{79958, 8}, 59, 1},
    {{79966, 8}, 59, 1},
    {{79974, 6}, 33, 1},
    {{79980, 8}, 33, 1},
    {{79988, 26}, 179, 1},
    {{80014, 26}, 179, 1},
    {{80040, 8}, 85, 1},
    {{80048, 10}, 85, 1},
    {{80058, 6}, 33, 1},
    {{80064, 26}, 179, 1},
    {{80090, 8}, 59, 1},
    {{80098, 6}, 33, 1},
    {{80104, 16}, 67, 1},
    {{80120, 12}, 181, 1},
    {{80132, 26}, 179, 1},
    {{80158, 8}, 59, 1},
    {{80166, 12}, 118, 1},
    {{80178, 16}, 245, 1},
    {{80194, 16}, 41, 1},
    {{80210, 16}, 41, 1},
    {{80226, 18}, 245, 1},
    {{80244, 17}, 178, 1},
    {{80261, 17}, 178, 1},
    {{80278, 25}, 186, 1},
    {{80303, 25}, 186, 1},
    {{80328, 25}, 186, 1},
    {{80353, 25}, 186, 1},
    {{80378, 15}, 162, 1},
    {{80393, 15}, 162, 1},
    {{80408, 15}, 162, 1},
    {{80423, 15}, 197, 1},
    {{80438, 29}, 268, 1},
    {{80467, 31}, 268, 1},
    {{80498, 25}, 196, 1},
    {{80523, 41}, 10, 1},
    {{80564, 41}, 10, 1},
    {{80605, 41}, 10, 1},
    {{80646, 41}, 10, 1},
    {{80687, 21}, 215, 1},
    {{80708, 33}, 164, 1},
    {{80741, 25}, 196, 1},
    {{80766, 25}, 196, 1},
    {{80791, 16}, 172, 1},
    {{80807, 28}, 172, 1},
    {{80835, 28}, 172, 1},
    {{80863, 16}, 172, 1},
    {{80879, 17}, 178, 1},
    {{80896, 17}, 178, 1},
    {{80913, 14}, 222, 1},
    {{80927, 14}, 222, 1},
    {{80941, 19}, 222, 1},
    {{80960, 14}, 222, 1},
    {{80974, 16}, 222, 1},
    {{80990, 14}, 222, 1},
    {{81004, 10}, 49, 1},
    {{81014, 12}, 118, 1},
    {{81026, 8}, 129, 1},
    {{81034, 21}, 129, 1},
    {{81055, 21}, 129, 1},
    {{81076, 21}, 129, 1},
    {{81097, 14}, 5, 1},
    {{81111, 14}, 5, 1},
    {{81125, 12}, 5, 1},
    {{81137, 14}, 5, 1},
    {{81151, 12}, 5, 1},
    {{81163, 14}, 5, 1},
    {{81177, 15}, 234, 1},
    {{81192, 8}, 141, 1},
    {{81200, 12}, 189, 1},
    {{81212, 12}, 148, 1},
    {{81224, 12}, 148, 1},
    {{81236, 10}, 148, 1},
    {{81246, 17}, 131, 1},
    {{81263, 16}, 131, 1},
    {{81279, 10}, 189, 1},
    {{81289, 16}, 124, 1},
    {{81305, 10}, 189, 1},
    {{81315, 19}, 131, 1},
    {{81334, 12}, 189, 1},
    {{81346, 10}, 55, 1},
    {{81356, 12}, 55, 1},
    {{81368, 12}, 55, 1},
    {{81380, 10}, 55, 1},
    {{81390, 12}, 55, 1},
    {{81402, 12}, 55, 1},
    {{81414, 12}, 47, 1},
    {{81426, 10}, 41, 1},
    {{81436, 8}, 141, 1},
    {{81444, 8}, 49, 1},
    {{81452, 10}, 49, 1},
    {{81462, 10}, 49, 1},
    {{81472, 15}, 49, 1},
    {{81487, 12}, 49, 1},
    {{81499, 10}, 49, 1},
    {{81509, 11}, 49, 1},
    {{81520, 6}, 268, 1},
    {{81526, 10}, 31, 1},
    {{81536, 10}, 31, 1},
    {{81546, 18}, 62, 1},
    {{81564, 14}, 45, 1},
    {{81578, 14}, 45, 1},
    {{81592, 14}, 45, 1},
    {{81606, 19}, 107, 1},
    {{81625, 16}, 62, 1},
    {{81641, 17}, 62, 1},
    {{81658, 18}, 62, 1},
    {{81676, 23}, 62, 1},
    {{81699, 18}, 62, 1},
    {{81717, 16}, 62, 1},
    {{81733, 16}, 62, 1},
    {{81749, 8}, 236, 1},
    {{81757, 8}, 236, 1},
    {{81765, 14}, 55, 1},
    {{81779, 12}, 148, 1},
    {{81791, 10}, 148, 1},
    {{81801, 16}, 131, 1},
    {{81817, 16}, 124, 1},
    {{81833, 10}, 189, 1},
    {{81843, 10}, 189, 1},
    {{81853, 8}, 141, 1},
    {{81861, 12}, 140, 1},
    {{81873, 12}, 140, 1},
    {{81885, 12}, 140, 1},
    {{81897, 10}, 58, 1},
    {{81907, 12}, 58, 1},
    {{81919, 17}, 58, 1},
    {{81936, 14}, 58, 1},
    {{81950, 14}, 58, 1},
    {{81964, 10}, 58, 1},
    {{81974, 14}, 193, 1},
    {{81988, 12}, 80, 1},
    {{82000, 14}, 80, 1},
    {{82014, 19}, 80, 1},
    {{82033, 12}, 140, 1},
    {{82045, 12}, 75, 1},
    {{82057, 14}, 75, 1},
    {{82071, 19}, 75, 1},
    {{82090, 14}, 75, 1},
    {{82104, 15}, 86, 1},
    {{82119, 17}, 86, 1},
    {{82136, 17}, 86, 1},
    {{82153, 17}, 56, 1},
    {{82170, 12}, 56, 1},
    {{82182, 12}, 56, 1},
    {{82194, 12}, 56, 1},
    {{82206, 10}, 143, 1},
    {{82216, 10}, 143, 1},
    {{82226, 14}, 193, 1},
    {{82240, 14}, 80, 1},
    {{82254, 12}, 56, 1},
    {{82266, 14}, 75, 1},
    {{82280, 10}, 96, 1},
    {{82290, 17}, 96, 1},
    {{82307, 21}, 96, 1},
    {{82328, 21}, 96, 1},
    {{82349, 10}, 96, 1},
    {{82359, 12}, 56, 1},
    {{82371, 17}, 86, 1},
    {{82388, 8}, 206, 1},
    {{82396, 18}, 154, 1},
    {{82414, 22}, 147, 1},
    {{82436, 19}, 147, 1},
    {{82455, 18}, 147, 1},
    {{82473, 18}, 182, 1},
    {{82491, 6}, 224, 1},
    {{82497, 14}, 35, 1},
    {{82511, 18}, 35, 1},
    {{82529, 14}, 35, 1},
    {{82543, 16}, 35, 1},
    {{82559, 18}, 35, 1},
    {{82577, 18}, 35, 1},
    {{82595, 18}, 35, 1},
    {{82613, 12}, 213, 1},
    {{82625, 26}, 180, 1},
    {{82651, 28}, 180, 1},
    {{82679, 26}, 180, 1},
    {{82705, 18}, 182, 1},
    {{82723, 18}, 182, 1},
    {{82741, 14}, 146, 1},
    {{82755, 12}, 74, 1},
    {{82767, 22}, 50, 1},
    {{82789, 12}, 195, 1},
    {{82801, 20}, 251, 1},
    {{82821, 14}, 19, 1},
    {{82835, 10}, 119, 1},
    {{82845, 10}, 119, 1},
    {{82855, 14}, 118, 1},
    {{82869, 20}, 251, 1},
    {{82889, 16}, 61, 1},
    {{82905, 16}, 61, 1},
    {{82921, 18}, 61, 1},
    {{82939, 23}, 61, 1},
    {{82962, 18}, 61, 1},
    {{82980, 16}, 118, 1},
    {{82996, 13}, 121, 1},
    {{83009, 10}, 121, 1},
    {{83019, 16}, 139, 1},
    {{83035, 14}, 139, 1},
    {{83049, 16}, 238, 1},
    {{83065, 14}, 118, 1},
    {{83079, 14}, 118, 1},
    {{83093, 8}, 121, 1},
    {{83101, 11}, 121, 1},
    {{83112, 14}, 94, 1},
    {{83126, 14}, 94, 1},
    {{83140, 10}, 21, 1},
    {{83150, 10}, 21, 1},
    {{83160, 17}, 21, 1},
    {{83177, 10}, 21, 1},
    {{83187, 10}, 249, 1},
    {{83197, 10}, 249, 1},
    {{83207, 12}, 138, 1},
    {{83219, 10}, 138, 1},
    {{83229, 12}, 249, 1},
    {{83241, 12}, 249, 1},
    {{83253, 17}, 115, 1},
    {{83270, 16}, 200, 1},
    {{83286, 12}, 190, 1},
    {{83298, 12}, 190, 1},
    {{83310, 10}, 138, 1},
    {{83320, 12}, 190, 1},
    {{83332, 10}, 138, 1},
    {{83342, 10}, 249, 1},
    {{83352, 10}, 138, 1},
    {{83362, 17}, 115, 1},
    {{83379, 17}, 200, 1},
    {{83396, 10}, 138, 1},
    {{83406, 12}, 135, 1},
    {{83418, 12}, 135, 1},
    {{83430, 24}, 95, 1},
    {{83454, 19}, 129, 1},
    {{83473, 18}, 137, 1},
    {{83491, 12}, 137, 1},
    {{83503, 16}, 223, 1},
    {{83519, 12}, 190, 1},
    {{83531, 14}, 137, 1},
    {{83545, 18}, 137, 1},
    {{83563, 16}, 69, 1},
    {{83579, 16}, 69, 1},
    {{83595, 13}, 85, 1},
    {{83608, 13}, 85, 1},
    {{83621, 19}, 92, 1},
    {{83640, 16}, 92, 1},
    {{83656, 10}, 133, 1},
    {{83666, 17}, 133, 1},
    {{83683, 12}, 77, 1},
    {{83695, 10}, 47, 1},
    {{83705, 12}, 133, 1},
    {{83717, 14}, 77, 1},
    {{83731, 22}, 99, 1},
    {{83753, 22}, 99, 1},
    {{83775, 14}, 29, 1},
    {{83789, 13}, 203, 1},
    {{83802, 13}, 183, 1},
    {{83815, 12}, 183, 1},
    {{83827, 14}, 126, 1},
    {{83841, 12}, 253, 1},
    {{83853, 20}, 127, 1},
    {{83873, 17}, 123, 1},
    {{83890, 12}, 41, 1},
    {{83902, 22}, 41, 1},
    {{83924, 8}, 75, 1},
    {{83932, 10}, 147, 1},
    {{83942, 18}, 147, 1},
    {{83960, 12}, 195, 1},
    {{83972, 16}, 61, 1},
    {{83988, 7}, 195, 1},
    {{83995, 9}, 61, 1},
    {{84004, 10}, 139, 1},
    {{84014, 12}, 195, 1},
    {{84026, 18}, 61, 1},
    {{84044, 16}, 238, 1},
    {{84060, 13}, 139, 1},
    {{84073, 15}, 82, 1},
    {{84088, 18}, 252, 1},
    {{84106, 18}, 252, 1},
    {{84124, 12}, 229, 1},
    {{84136, 17}, 82, 1},
    {{84153, 12}, 46, 1},
    {{84165, 19}, 103, 1},
    {{84184, 10}, 40, 1},
    {{84194, 10}, 40, 1},
    {{84204, 13}, 85, 1},
    {{84217, 12}, 79, 1},
    {{84229, 18}, 252, 1},
    {{84247, 10}, 87, 1},
    {{84257, 18}, 16, 1},
    {{84275, 18}, 16, 1},
    {{84293, 16}, 254, 1},
    {{84309, 112}, 77, 1},
    {{84421, 14}, 46, 1},
    {{84435, 14}, 46, 1},
    {{84449, 18}, 217, 1},
    {{84467, 12}, 46, 1},
    {{84479, 19}, 103, 1},
    {{84498, 14}, 46, 1},
    {{84512, 8}, 101, 1},
    {{84520, 10}, 78, 1},
    {{84530, 12}, 76, 1},
    {{84542, 14}, 114, 1},
    {{84556, 10}, 11, 1},
    {{84566, 18}, 4, 1},
    {{84584, 10}, 78, 1},
    {{84594, 14}, 53, 1},
    {{84608, 15}, 88, 1},
    {{84623, 12}, 17, 1},
    {{84635, 22}, 45, 1},
    {{84657, 12}, 164, 1},
    {{84669, 12}, 191, 1},
    {{84681, 10}, 13, 1},
    {{84691, 18}, 25, 1},
    {{84709, 25}, 174, 1},
    {{84734, 18}, 51, 1},
    {{84752, 20}, 28, 1},
    {{84772, 16}, 71, 1},
    {{84788, 12}, 93, 1},
    {{84800, 20}, 136, 1},
    {{84820, 10}, 102, 1},
    {{84830, 10}, 111, 1},
    {{84840, 8}, 107, 1},
    {{84848, 12}, 188, 1},
    {{84860, 8}, 84, 1},
    {{84868, 12}, 81, 1},
    {{84880, 14}, 70, 1},
    {{84894, 12}, 77, 1},
    {{84906, 22}, 77, 1},
    {{84928, 20}, 77, 1},
    {{84948, 10}, 77, 1},
    {{84958, 12}, 30, 1},
    {{84970, 16}, 47, 1},
    {{84986, 18}, 69, 1},
    {{85004, 18}, 69, 1},
    {{85022, 16}, 77, 1},
    {{85038, 12}, 58, 1},
    {{85050, 12}, 140, 1},
    {{85062, 14}, 75, 1},
    {{85076, 15}, 86, 1},
    {{85091, 12}, 75, 1},
    {{85103, 14}, 193, 1},
    {{85117, 12}, 96, 1},
    {{85129, 14}, 96, 1},
    {{85143, 10}, 143, 1},
    {{85153, 10}, 22, 1},
    {{85163, 6}, 22, 1},
    {{85169, 18}, 45, 1},
    {{85187, 11}, 171, 1},
    {{85198, 10}, 100, 1},
    {{85208, 10}, 113, 1},
    {{85218, 12}, 0, 1},
    {{85230, 8}, 169, 1},
    {{85238, 14}, 0, 1},
    {{85252, 20}, 29, 1},
    {{85272, 26}, 72, 1},
    {{85298, 12}, 68, 1},
    {{85310, 12}, 68, 1},
    {{85322, 12}, 68, 1},
    {{85334, 21}, 185, 1},
    {{85355, 21}, 185, 1},
    {{85376, 8}, 264, 1},
    {{85384, 14}, 108, 1},
    {{85398, 12}, 93, 1},
    {{85410, 14}, 227, 1},
    {{85424, 20}, 89, 1},
    {{85444, 18}, 109, 1},
    {{85462, 14}, 167, 1},
    {{85476, 12}, 112, 1},
    {{85488, 12}, 228, 1},
    {{85500, 16}, 266, 1},
    {{85516, 10}, 145, 1},
    {{85526, 8}, 168, 1},
    {{85534, 6}, 263, 1},
    {{85540, 23}, 52, 1},
    {{85563, 14}, 110, 1},
    {{85577, 20}, 66, 1},
    {{85597, 30}, 45, 1},
    {{85627, 14}, 175, 1},
    {{85641, 29}, 122, 1},
    {{85670, 12}, 170, 1},
    {{85682, 12}, 27, 1},
    {{85694, 16}, 19, 1},
    {{85710, 10}, 119, 1},
    {{85720, 12}, 195, 1},
    {{85732, 16}, 61, 1},
    {{85748, 14}, 139, 1},
    {{85762, 20}, 238, 1},
    {{85782, 16}, 94, 1},
    {{85798, 8}, 33, 1},
    {{85806, 14}, 126, 1},
    {{85820, 12}, 3, 1},
    {{85832, 12}, 7, 1},
    {{85844, 12}, 184, 1},
    {{85856, 12}, 83, 1},
    {{85868, 12}, 3, 1},
    {{85880, 12}, 14, 1},
    {{85892, 14}, 14, 1},
    {{85906, 16}, 14, 1},
    {{85922, 16}, 149, 1},
    {{85938, 16}, 149, 1},
    {{85954, 14}, 176, 1},
    {{85968, 10}, 34, 1},
    {{85978, 10}, 265, 1},
    {{85988, 12}, 18, 1},
    {{86000, 16}, 18, 1},
    {{86016, 20}, 177, 1},
    {{86036, 16}, 194, 1},
    {{86052, 16}, 15, 1},
    {{86068, 20}, 177, 1},
    {{86088, 16}, 158, 1},
    {{86104, 14}, 194, 1},
    {{86118, 16}, 15, 1},
    {{86134, 14}, 267, 1},
    {{86148, 12}, 267, 1},
    {{86160, 14}, 104, 1},
    {{86174, 12}, 133, 1},
    {{86186, 14}, 77, 1},
    {{86200, 26}, 99, 1},
    {{86226, 14}, 97, 1},
    {{86240, 14}, 97, 1},
    {{86254, 12}, 198, 1},
    {{86266, 12}, 36, 1},
    {{86278, 14}, 43, 1},
    {{86292, 6}, 12, 1},
    {{86298, 10}, 12, 1},
    {{86308, 15}, 183, 1},
    {{86323, 17}, 183, 1},
    {{86340, 15}, 54, 1},
    {{86355, 19}, 46, 1},
    {{86374, 12}, 138, 1},
    {{86386, 12}, 249, 1},
    {{86398, 12}, 190, 1},
    {{86410, 12}, 76, 1},
    {{86422, 18}, 4, 1},
    {{86440, 20}, 4, 1},
    {{86460, 10}, 78, 1},
    {{86470, 10}, 134, 1},
    {{86480, 8}, 151, 1},
    {{86488, 12}, 17, 1},
    {{86500, 14}, 88, 1},
    {{86514, 30}, 160, 1},
    {{86544, 14}, 50, 1},
    {{86558, 14}, 130, 1},
    {{86572, 17}, 232, 1},
    {{86589, 31}, 240, 1},
    {{86620, 10}, 250, 1},
    {{86630, 18}, 25, 1},
    {{86648, 10}, 24, 1},
    {{86658, 14}, 126, 1},
    {{86672, 14}, 253, 1},
    {{86686, 18}, 67, 1},
    {{86704, 12}, 181, 1},
    {{86716, 8}, 59, 1},
    {{86724, 26}, 179, 1},
    {{86750, 15}, 162, 1},
    {{86765, 17}, 197, 1},
    {{86782, 21}, 178, 1},
    {{86803, 25}, 186, 1},
    {{86828, 25}, 186, 1},
    {{86853, 31}, 268, 1},
    {{86884, 12}, 222, 1},
    {{86896, 10}, 141, 1},
    {{86906, 14}, 5, 1},
    {{86920, 12}, 148, 1},
    {{86932, 10}, 189, 1},
    {{86942, 12}, 55, 1},
    {{86954, 10}, 236, 1},
    {{86964, 10}, 49, 1},
    {{86974, 10}, 31, 1},
    {{86984, 16}, 45, 1},
    {{87000, 16}, 62, 1},
    {{87016, 12}, 5, 1},
    {{87028, 16}, 6, 1},
    {{87044, 12}, 73, 1},
    {{87056, 20}, 173, 1},
    {{87076, 18}, 192, 1},
    {{87094, 14}, 26, 1},
    {{87108, 14}, 26, 1},
    {{87122, 18}, 154, 1},
    {{87140, 12}, 23, 1},
    {{87152, 16}, 132, 1},
    {{87168, 16}, 60, 1},
    {{87184, 16}, 231, 1},
    {{87200, 12}, 58, 1},
    {{87212, 14}, 80, 1},
    {{87226, 12}, 56, 1},
    {{87238, 10}, 143, 1},
    {{87248, 14}, 193, 1},
    {{87262, 10}, 75, 1},
    {{87272, 14}, 21, 1},
    {{87286, 10}, 11, 1},
    {{87296, 10}, 134, 1},
    {{87306, 16}, 35, 1},
    {{87322, 8}, 24, 1},
    {{87330, 18}, 98, 1},
    {{87348, 8}, 263, 1},
    {{87356, 10}, 20, 1},
    {{87366, 32}, 159, 1},
    {{87398, 10}, 220, 1},
    {{87408, 12}, 153, 1},
    {{87420, 8}, 64, 1},
    {{87428, 10}, 187, 1},
    {{87438, 14}, 35, 1},
    {{87452, 18}, 35, 1},
    {{87470, 15}, 82, 1},
    {{87485, 14}, 229, 1},
    {{87499, 16}, 229, 1},
    {{87515, 12}, 91, 1},
    {{87527, 16}, 69, 1},
    {{87543, 17}, 103, 1},
    {{87560, 14}, 159, 1},
    {{87574, 12}, 220, 1},
    {{87586, 17}, 147, 1},
    {{87603, 12}, 187, 1},
    {{87615, 10}, 64, 1},
    {{87625, 10}, 144, 1},
    {{87635, 12}, 153, 1},
    {{87647, 16}, 252, 1},
    {{87663, 12}, 47, 1},
    {{87675, 18}, 252, 1},
    {{87693, 14}, 79, 1},
    {{87707, 10}, 79, 1},
    {{87717, 8}, 87, 1},
    {{87725, 18}, 16, 1},
    {{87743, 14}, 16, 1},
    {{87757, 14}, 254, 1},
    {{87771, 31}, 210, 1},
    {{87802, 12}, 46, 1},
    {{87814, 14}, 92, 1},
    {{87828, 16}, 217, 1},
    {{87844, 16}, 217, 1},
    {{87860, 10}, 187, 1},
    {{87870, 8}, 101, 1},
    {{87878, 8}, 101, 1},
    {{87886, 12}, 216, 1},
    {{87898, 10}, 40, 1},
    {{87908, 12}, 164, 1},
    {{87920, 14}, 114, 1},
    {{87934, 12}, 191, 1},
    {{87946, 8}, 78, 1},
    {{87954, 10}, 13, 1},
    {{87964, 18}, 4, 1},
    {{87982, 23}, 174, 1},
    {{88005, 12}, 164, 1},
    {{88017, 16}, 25, 1},
    {{88033, 12}, 25, 1},
    {{88045, 12}, 48, 1},
    {{88057, 14}, 37, 1},
    {{88071, 12}, 191, 1},
    {{88083, 25}, 174, 1},
    {{88108, 18}, 51, 1},
    {{88126, 12}, 51, 1},
    {{88138, 10}, 13, 1},
    {{88148, 10}, 76, 1},
    {{88158, 16}, 45, 1},
    {{88174, 14}, 134, 1},
    {{88188, 16}, 134, 1},
    {{88204, 12}, 88, 1},
    {{88216, 12}, 88, 1},
    {{88228, 10}, 53, 1},
    {{88238, 25}, 243, 1},
    {{88263, 12}, 105, 1},
    {{88275, 12}, 114, 1},
    {{88287, 12}, 17, 1},
    {{88299, 22}, 28, 1},
    {{88321, 8}, 65, 1},
    {{88329, 18}, 28, 1},
    {{88347, 18}, 199, 1},
    {{88365, 16}, 150, 1},
    {{88381, 12}, 150, 1},
    {{88393, 10}, 71, 1},
    {{88403, 10}, 17, 1},
    {{88413, 14}, 4, 1},
    {{88427, 10}, 76, 1},
    {{88437, 12}, 253, 1},
    {{88449, 18}, 136, 1},
    {{88467, 16}, 157, 1},
    {{88483, 17}, 123, 1},
    {{88500, 12}, 63, 1},
    {{88512, 16}, 63, 1},
    {{88528, 10}, 126, 1},
    {{88538, 8}, 84, 1},
    {{88546, 8}, 111, 1},
    {{88554, 10}, 102, 1},
    {{88564, 8}, 111, 1},
    {{88572, 18}, 226, 1},
    {{88590, 24}, 226, 1},
    {{88614, 10}, 70, 1},
    {{88624, 10}, 81, 1},
    {{88634, 10}, 81, 1},
    {{88644, 12}, 70, 1},
    {{88656, 18}, 32, 1},
    {{88674, 8}, 84, 1},
    {{88682, 8}, 84, 1},
    {{88690, 12}, 258, 1},
    {{88702, 18}, 126, 1},
    {{88720, 8}, 107, 1},
    {{88728, 10}, 188, 1},
    {{88738, 12}, 125, 1},
    {{88750, 10}, 107, 1},
    {{88760, 14}, 188, 1},
    {{88774, 6}, 102, 1},
    {{88780, 16}, 19, 1},
    {{88796, 14}, 195, 1},
    {{88810, 16}, 238, 1},
    {{88826, 17}, 139, 1},
    {{88843, 10}, 119, 1},
    {{88853, 25}, 118, 1},
    {{88878, 12}, 195, 1},
    {{88890, 11}, 121, 1},
    {{88901, 17}, 139, 1},
    {{88918, 16}, 238, 1},
    {{88934, 14}, 61, 1},
    {{88948, 12}, 19, 1},
    {{88960, 16}, 61, 1},
    {{88976, 14}, 42, 1},
    {{88990, 14}, 73, 1},
    {{89004, 18}, 6, 1},
    {{89022, 22}, 173, 1},
    {{89044, 12}, 26, 1},
    {{89056, 12}, 60, 1},
    {{89068, 16}, 231, 1},
    {{89084, 16}, 132, 1},
    {{89100, 10}, 60, 1},
    {{89110, 14}, 231, 1},
    {{89124, 8}, 23, 1},
    {{89132, 8}, 73, 1},
    {{89140, 16}, 154, 1},
    {{89156, 12}, 6, 1},
    {{89168, 16}, 173, 1},
    {{89184, 12}, 192, 1},
    {{89196, 8}, 26, 1},
    {{89204, 10}, 30, 1},
    {{89214, 12}, 30, 1},
    {{89226, 8}, 22, 1},
    {{89234, 21}, 225, 1},
    {{89255, 10}, 140, 1},
    {{89265, 12}, 140, 1},
    {{89277, 10}, 58, 1},
    {{89287, 14}, 193, 1},
    {{89301, 14}, 80, 1},
    {{89315, 14}, 75, 1},
    {{89329, 10}, 143, 1},
    {{89339, 14}, 193, 1},
    {{89353, 12}, 56, 1},
    {{89365, 10}, 56, 1},
    {{89375, 10}, 80, 1},
    {{89385, 22}, 99, 1},
    {{89407, 12}, 133, 1},
    {{89419, 18}, 99, 1},
    {{89437, 16}, 77, 1},
    {{89453, 12}, 77, 1},
    {{89465, 14}, 219, 1},
    {{89479, 12}, 108, 1},
    {{89491, 11}, 171, 1},
    {{89502, 10}, 100, 1},
    {{89512, 10}, 100, 1},
    {{89522, 10}, 113, 1},
    {{89532, 8}, 211, 1},
    {{89540, 12}, 68, 1},
    {{89552, 25}, 185, 1},
    {{89577, 8}, 264, 1},
    {{89585, 11}, 171, 1},
    {{89596, 15}, 209, 1},
    {{89611, 23}, 205, 1},
    {{89634, 12}, 68, 1},
    {{89646, 17}, 185, 1},
    {{89663, 18}, 72, 1},
    {{89681, 18}, 29, 1},
    {{89699, 8}, 169, 1},
    {{89707, 8}, 169, 1},
    {{89715, 12}, 0, 1},
    {{89727, 14}, 264, 1},
    {{89741, 14}, 264, 1},
    {{89755, 14}, 267, 1},
    {{89769, 12}, 3, 1},
    {{89781, 10}, 7, 1},
    {{89791, 8}, 233, 1},
    {{89799, 22}, 177, 1},
    {{89821, 14}, 267, 1},
    {{89835, 12}, 14, 1},
    {{89847, 10}, 165, 1},
    {{89857, 10}, 3, 1},
    {{89867, 12}, 104, 1},
    {{89879, 12}, 104, 1},
    {{89891, 12}, 230, 1},
    {{89903, 20}, 177, 1},
    {{89923, 18}, 194, 1},
    {{89941, 14}, 158, 1},
    {{89955, 16}, 15, 1},
    {{89971, 10}, 221, 1},
    {{89981, 12}, 267, 1},
    {{89993, 10}, 184, 1},
    {{90003, 12}, 34, 1},
    {{90015, 10}, 18, 1},
    {{90025, 10}, 265, 1},
    {{90035, 10}, 7, 1},
    {{90045, 12}, 149, 1},
    {{90057, 10}, 246, 1},
    {{90067, 12}, 176, 1},
    {{90079, 10}, 128, 1},
    {{90089, 8}, 83, 1},
    {{90097, 21}, 156, 1},
    {{90118, 10}, 14, 1},
    {{90128, 10}, 244, 1},
    {{90138, 12}, 36, 1},
    {{90150, 12}, 36, 1},
    {{90162, 15}, 54, 1},
    {{90177, 10}, 235, 1},
    {{90187, 15}, 183, 1},
    {{90202, 15}, 183, 1},
    {{90217, 18}, 183, 1},
    {{90235, 14}, 97, 1},
    {{90249, 14}, 97, 1},
    {{90263, 6}, 12, 1},
    {{90269, 14}, 43, 1},
    {{90283, 14}, 43, 1},
    {{90297, 8}, 198, 1},
    {{90305, 17}, 178, 1},
    {{90322, 17}, 178, 1},
    {{90339, 8}, 141, 1},
    {{90347, 15}, 162, 1},
    {{90362, 25}, 186, 1},
    {{90387, 41}, 10, 1},
    {{90428, 10}, 49, 1},
    {{90438, 18}, 222, 1},
    {{90456, 12}, 5, 1},
    {{90468, 8}, 236, 1},
    {{90476, 10}, 49, 1},
    {{90486, 16}, 62, 1},
    {{90502, 10}, 141, 1},
    {{90512, 10}, 189, 1},
    {{90522, 10}, 148, 1},
    {{90532, 14}, 124, 1},
    {{90546, 12}, 245, 1},
    {{90558, 14}, 41, 1},
    {{90572, 14}, 41, 1},
    {{90586, 13}, 197, 1},
    {{90599, 13}, 162, 1},
    {{90612, 21}, 186, 1},
    {{90633, 15}, 234, 1},
    {{90648, 17}, 215, 1},
    {{90665, 35}, 10, 1},
    {{90700, 23}, 196, 1},
    {{90723, 28}, 172, 1},
    {{90751, 28}, 214, 1},
    {{90779, 23}, 268, 1},
    {{90802, 8}, 141, 1},
    {{90810, 14}, 5, 1},
    {{90824, 10}, 31, 1},
    {{90834, 12}, 55, 1},
    {{90846, 12}, 55, 1},
    {{90858, 12}, 222, 1},
    {{90870, 16}, 69, 1},
    {{90886, 8}, 87, 1},
    {{90894, 10}, 94, 1},
    {{90904, 10}, 11, 1},
    {{90914, 27}, 240, 1},
    {{90941, 8}, 250, 1},
    {{90949, 10}, 74, 1},
    {{90959, 10}, 142, 1},
    {{90969, 12}, 248, 1},
    {{90981, 16}, 146, 1},
    {{90997, 8}, 116, 1},
    {{91005, 15}, 232, 1},
    {{91020, 10}, 1, 1},
    {{91030, 21}, 242, 1},
    {{91051, 14}, 182, 1},
    {{91065, 12}, 35, 1},
    {{91077, 14}, 35, 1},
    {{91091, 18}, 50, 1},
    {{91109, 24}, 160, 1},
    {{91133, 14}, 50, 1},
    {{91147, 26}, 180, 1},
    {{91173, 10}, 213, 1},
    {{91183, 26}, 8, 1},
    {{91209, 10}, 38, 1},
    {{91219, 13}, 130, 1},
    {{91232, 17}, 163, 1},
    {{91249, 8}, 24, 1},
    {{91257, 8}, 11, 1},
    {{91265, 6}, 151, 1},
    {{91271, 15}, 115, 1},
    {{91286, 17}, 115, 1},
    {{91303, 17}, 200, 1},
    {{91320, 10}, 21, 1},
    {{91330, 8}, 249, 1},
    {{91338, 10}, 138, 1},
    {{91348, 16}, 109, 1},
    {{91364, 14}, 108, 1},
    {{91378, 14}, 227, 1},
    {{91392, 14}, 98, 1},
    {{91406, 14}, 112, 1},
    {{91420, 14}, 167, 1},
    {{91434, 14}, 175, 1},
    {{91448, 8}, 93, 1},
    {{91456, 23}, 122, 1},
    {{91479, 20}, 155, 1},
    {{91499, 14}, 219, 1},
    {{91513, 14}, 110, 1},
    {{91527, 12}, 108, 1},
    {{91539, 10}, 170, 1},
    {{91549, 16}, 66, 1},
    {{91565, 14}, 66, 1},
    {{91579, 8}, 257, 1},
    {{91587, 14}, 175, 1},
    {{91601, 14}, 89, 1},
    {{91615, 12}, 109, 1},
    {{91627, 10}, 39, 1},
    {{91637, 10}, 145, 1},
    {{91647, 12}, 228, 1},
    {{91659, 10}, 145, 1},
    {{91669, 8}, 168, 1},
    {{91677, 8}, 168, 1},
    {{91685, 8}, 263, 1},
    {{91693, 16}, 98, 1},
    {{91709, 10}, 263, 1},
    {{91719, 14}, 266, 1},
    {{91733, 12}, 266, 1},
    {{91745, 18}, 266, 1},
    {{91763, 21}, 52, 1},
    {{91784, 20}, 52, 1},
    {{91804, 6}, 20, 1},
    {{91810, 10}, 227, 1},
    {{91820, 8}, 20, 1},
    {{91828, 16}, 266, 1},
    {{91844, 10}, 112, 1},
    {{91854, 10}, 167, 1},
    {{91864, 10}, 27, 1},
    {{91874, 12}, 166, 1},
    {{91886, 10}, 27, 1},
    {{91896, 8}, 33, 1},
    {{91904, 26}, 179, 1},
    {{91930, 8}, 85, 1},
    {{91938, 8}, 59, 1},
    {{91946, 8}, 59, 1},
    {{91954, 24}, 179, 1},
    {{91978, 20}, 67, 1},
    {{91998, 10}, 181, 1},
    {{92008, 18}, 67, 1},
    {{92026, 14}, 135, 1},
    {{92040, 20}, 95, 1},
    {{92060, 16}, 62, 1},
    {{92076, 12}, 190, 1},
    {{92088, 10}, 190, 1},
    {{92098, 8}, 137, 1},
    {{92106, 33}, 86, 1},
    {{92139, 10}, 96, 1},
    {{92149, 13}, 86, 1},
    {{92162, 20}, 86, 1},
    {{92182, 12}, 26, 1},
    {{92194, 18}, 154, 1},
    {{92212, 12}, 229, 1},
    {{92224, 12}, 229, 1},
    {{92236, 6}, 40, 1},
    {{92242, 19}, 103, 1},
    {{92261, 23}, 187, 1},
    {{92284, 16}, 217, 1},
    {{92300, 8}, 187, 1},
    {{92308, 23}, 187, 1},
    {{92331, 8}, 187, 1},
    {{92339, 14}, 79, 1},
    {{92353, 12}, 79, 1},
    {{92365, 16}, 16, 1},
    {{92381, 14}, 46, 1},
    {{92395, 12}, 153, 1},
    {{92407, 8}, 101, 1},
    {{92415, 12}, 220, 1},
    {{92427, 10}, 153, 1},
    {{92437, 12}, 153, 1},
    {{92449, 12}, 82, 1},
    {{92461, 14}, 229, 1},
    {{92475, 10}, 40, 1},
    {{92485, 17}, 252, 1},
    {{92502, 19}, 103, 1},
    {{92521, 14}, 216, 1},
    {{92535, 16}, 217, 1},
    {{92551, 12}, 91, 1},
    {{92563, 12}, 91, 1},
    {{92575, 8}, 101, 1},
    {{92583, 12}, 79, 1},
    {{92595, 16}, 254, 1},
    {{92611, 16}, 16, 1},
    {{92627, 14}, 46, 1},
    {{92641, 8}, 89, 1},
    {{92649, 12}, 159, 1},
    {{92661, 12}, 220, 1},
    {{92673, 12}, 144, 1},
    {{92685, 10}, 187, 1},
    {{92695, 10}, 64, 1},
    {{92705, 14}, 153, 1},
    {{92719, 21}, 147, 1},
    {{92740, 12}, 91, 1},
    {{92752, 12}, 91, 1},
    {{92764, 12}, 69, 1},
    {{92776, 10}, 47, 1},
    {{92786, 14}, 55, 1},
    {{92800, 14}, 5, 1},
    {{92814, 20}, 217, 1},
    {{92834, 12}, 40, 1},
    {{92846, 14}, 79, 1},
    {{92860, 18}, 254, 1},
    {{92878, 20}, 16, 1},
    {{92898, 12}, 87, 1},
    {{92910, 16}, 46, 1},
    {{92926, 16}, 153, 1},
    {{92942, 12}, 144, 1},
    {{92954, 10}, 64, 1},
    {{92964, 10}, 64, 1},
    {{92974, 18}, 69, 1},
    {{92992, 18}, 82, 1},
    {{93010, 25}, 103, 1},
    {{93035, 20}, 16, 1},
    {{93055, 10}, 101, 1},
    {{93065, 13}, 82, 1},
    {{93078, 8}, 206, 1},
    {{93086, 12}, 82, 1},
    {{93098, 14}, 82, 1},
    {{93112, 12}, 229, 1},
    {{93124, 17}, 252, 1},
    {{93141, 16}, 252, 1},
    {{93157, 35}, 252, 1},
    {{93192, 16}, 252, 1},
    {{93208, 14}, 69, 1},
    {{93222, 14}, 216, 1},
    {{93236, 12}, 216, 1},
    {{93248, 14}, 216, 1},
    {{93262, 10}, 47, 1},
    {{93272, 10}, 47, 1},
    {{93282, 16}, 45, 1},
    {{93298, 14}, 45, 1},
    {{93312, 14}, 62, 1},
    {{93326, 14}, 45, 1},
    {{93340, 8}, 64, 1},
    {{93348, 10}, 217, 1},
    {{93358, 16}, 217, 1},
    {{93374, 12}, 31, 1},
    {{93386, 14}, 55, 1},
    {{93400, 14}, 55, 1},
    {{93414, 14}, 5, 1},
    {{93428, 12}, 91, 1},
    {{93440, 8}, 101, 1},
    {{93448, 25}, 89, 1},
    {{93473, 12}, 84, 1},
    {{93485, 12}, 84, 1},
    {{93497, 12}, 85, 1},
    {{93509, 14}, 92, 1},
    {{93523, 14}, 94, 1},
    {{93537, 14}, 94, 1},
    {{93551, 14}, 93, 1},
    {{93565, 12}, 79, 1},
    {{93577, 8}, 87, 1},
    {{93585, 12}, 254, 1},
    {{93597, 12}, 254, 1},
    {{93609, 16}, 254, 1},
    {{93625, 16}, 254, 1},
    {{93641, 16}, 16, 1},
    {{93657, 16}, 16, 1},
    {{93673, 14}, 46, 1},
    {{93687, 28}, 159, 1},
    {{93715, 12}, 144, 1},
    {{93727, 10}, 64, 1},
    {{93737, 21}, 147, 1},
    {{93758, 12}, 220, 1},
    {{93770, 21}, 159, 1},
    {{93791, 10}, 220, 1},
    {{93801, 22}, 84, 1},
    {{93823, 18}, 254, 1},
    {{93841, 8}, 101, 1},
    {{93849, 12}, 91, 1},
    {{93861, 12}, 91, 1},
    {{93873, 12}, 77, 1},
    {{93885, 18}, 16, 1},
    {{93903, 14}, 69, 1},
    {{93917, 20}, 173, 1},
    {{93937, 12}, 76, 1},
    {{93949, 14}, 4, 1},
    {{93963, 16}, 4, 1},
    {{93979, 18}, 4, 1},
    {{93997, 18}, 4, 1},
    {{94015, 10}, 11, 1},
    {{94025, 12}, 76, 1},
    {{94037, 10}, 44, 1},
    {{94047, 8}, 78, 1},
    {{94055, 12}, 38, 1},
    {{94067, 14}, 38, 1},
    {{94081, 12}, 114, 1},
    {{94093, 12}, 114, 1},
    {{94105, 12}, 114, 1},
    {{94117, 14}, 114, 1},
    {{94131, 14}, 114, 1},
    {{94145, 8}, 78, 1},
    {{94153, 10}, 78, 1},
    {{94163, 12}, 51, 1},
    {{94175, 18}, 28, 1},
    {{94193, 20}, 28, 1},
    {{94213, 20}, 28, 1},
    {{94233, 20}, 28, 1},
    {{94253, 18}, 28, 1},
    {{94271, 20}, 28, 1},
    {{94291, 8}, 24, 1},
    {{94299, 20}, 28, 1},
    {{94319, 12}, 150, 1},
    {{94331, 12}, 150, 1},
    {{94343, 14}, 4, 1},
    {{94357, 14}, 4, 1},
    {{94371, 8}, 65, 1},
    {{94379, 10}, 17, 1},
    {{94389, 10}, 17, 1},
    {{94399, 12}, 71, 1},
    {{94411, 12}, 71, 1},
    {{94423, 14}, 150, 1},
    {{94437, 19}, 199, 1},
    {{94456, 12}, 150, 1},
    {{94468, 16}, 71, 1},
    {{94484, 8}, 65, 1},
    {{94492, 12}, 150, 1},
    {{94504, 14}, 150, 1},
    {{94518, 14}, 150, 1},
    {{94532, 8}, 134, 1},
    {{94540, 28}, 160, 1},
    {{94568, 8}, 38, 1},
    {{94576, 10}, 38, 1},
    {{94586, 12}, 53, 1},
    {{94598, 12}, 6, 1},
    {{94610, 25}, 243, 1},
    {{94635, 14}, 50, 1},
    {{94649, 10}, 104, 1},
    {{94659, 10}, 255, 1},
    {{94669, 14}, 105, 1},
    {{94683, 15}, 130, 1},
    {{94698, 10}, 114, 1},
    {{94708, 12}, 105, 1},
    {{94720, 21}, 174, 1},
    {{94741, 12}, 164, 1},
    {{94753, 12}, 248, 1},
    {{94765, 14}, 51, 1},
    {{94779, 14}, 25, 1},
    {{94793, 16}, 25, 1},
    {{94809, 14}, 25, 1},
    {{94823, 16}, 25, 1},
    {{94839, 12}, 48, 1},
    {{94851, 15}, 232, 1},
    {{94866, 10}, 1, 1},
    {{94876, 23}, 242, 1},
    {{94899, 10}, 13, 1},
    {{94909, 10}, 13, 1},
    {{94919, 10}, 142, 1},
    {{94929, 12}, 191, 1},
    {{94941, 10}, 191, 1},
    {{94951, 10}, 191, 1},
    {{94961, 10}, 191, 1},
    {{94971, 12}, 164, 1},
    {{94983, 14}, 37, 1},
    {{94997, 12}, 104, 1},
    {{95009, 8}, 250, 1},
    {{95017, 27}, 240, 1},
    {{95044, 19}, 174, 1},
    {{95063, 23}, 174, 1},
    {{95086, 14}, 25, 1},
    {{95100, 12}, 164, 1},
    {{95112, 8}, 151, 1},
    {{95120, 10}, 88, 1},
    {{95130, 10}, 134, 1},
    {{95140, 15}, 243, 1},
    {{95155, 27}, 243, 1},
    {{95182, 14}, 38, 1},
    {{95196, 12}, 104, 1},
    {{95208, 16}, 88, 1},
    {{95224, 10}, 164, 1},
    {{95234, 10}, 191, 1},
    {{95244, 12}, 164, 1},
    {{95256, 21}, 174, 1},
    {{95277, 16}, 51, 1},
    {{95293, 10}, 134, 1},
    {{95303, 10}, 88, 1},
    {{95313, 29}, 243, 1},
    {{95342, 27}, 243, 1},
    {{95369, 14}, 105, 1},
    {{95383, 19}, 174, 1},
    {{95402, 12}, 134, 1},
    {{95414, 12}, 17, 1},
    {{95426, 14}, 53, 1},
    {{95440, 12}, 134, 1},
    {{95452, 25}, 134, 1},
    {{95477, 12}, 88, 1},
    {{95489, 14}, 88, 1},
    {{95503, 12}, 80, 1},
    {{95515, 12}, 80, 1},
    {{95527, 14}, 80, 1},
    {{95541, 12}, 80, 1},
    {{95553, 14}, 80, 1},
    {{95567, 12}, 58, 1},
    {{95579, 10}, 58, 1},
    {{95589, 10}, 58, 1},
    {{95599, 12}, 140, 1},
    {{95611, 10}, 58, 1},
    {{95621, 12}, 75, 1},
    {{95633, 10}, 75, 1},
    {{95643, 12}, 75, 1},
    {{95655, 14}, 75, 1},
    {{95669, 12}, 138, 1},
    {{95681, 12}, 249, 1},
    {{95693, 10}, 75, 1},
    {{95703, 13}, 86, 1},
    {{95716, 22}, 86, 1},
    {{95738, 13}, 86, 1},
    {{95751, 13}, 86, 1},
    {{95764, 22}, 86, 1},
    {{95786, 13}, 86, 1},
    {{95799, 13}, 86, 1},
    {{95812, 17}, 86, 1},
    {{95829, 13}, 86, 1},
    {{95842, 22}, 86, 1},
    {{95864, 12}, 86, 1},
    {{95876, 12}, 193, 1},
    {{95888, 14}, 193, 1},
    {{95902, 10}, 143, 1},
    {{95912, 8}, 96, 1},
    {{95920, 15}, 96, 1},
    {{95935, 10}, 96, 1},
    {{95945, 10}, 143, 1},
    {{95955, 12}, 56, 1},
    {{95967, 12}, 56, 1},
    {{95979, 23}, 96, 1},
    {{96002, 12}, 56, 1},
    {{96014, 17}, 86, 1},
    {{96031, 14}, 86, 1},
    {{96045, 12}, 140, 1},
    {{96057, 32}, 123, 1},
    {{96089, 14}, 126, 1},
    {{96103, 12}, 253, 1},
    {{96115, 14}, 126, 1},
    {{96129, 12}, 253, 1},
    {{96141, 26}, 123, 1},
    {{96167, 54}, 82, 1},
    {{96221, 8}, 22, 1},
    {{96229, 10}, 22, 1},
    {{96239, 14}, 63, 1},
    {{96253, 17}, 123, 1},
    {{96270, 15}, 123, 1},
    {{96285, 14}, 123, 1},
    {{96299, 18}, 99, 1},
    {{96317, 18}, 99, 1},
    {{96335, 18}, 99, 1},
    {{96353, 10}, 253, 1},
    {{96363, 12}, 126, 1},
    {{96375, 12}, 126, 1},
    {{96387, 20}, 99, 1},
    {{96407, 11}, 253, 1},
    {{96418, 17}, 251, 1},
    {{96435, 24}, 251, 1},
    {{96459, 16}, 251, 1},
    {{96475, 10}, 119, 1},
    {{96485, 13}, 120, 1},
    {{96498, 21}, 89, 1},
    {{96519, 19}, 226, 1},
    {{96538, 18}, 89, 1},
    {{96556, 18}, 226, 1},
    {{96574, 20}, 226, 1},
    {{96594, 8}, 111, 1},
    {{96602, 10}, 102, 1},
    {{96612, 12}, 120, 1},
    {{96624, 8}, 111, 1},
    {{96632, 10}, 102, 1},
    {{96642, 8}, 81, 1},
    {{96650, 8}, 70, 1},
    {{96658, 6}, 81, 1},
    {{96664, 6}, 81, 1},
    {{96670, 6}, 81, 1},
    {{96676, 6}, 111, 1},
    {{96682, 8}, 107, 1},
    {{96690, 8}, 107, 1},
    {{96698, 6}, 107, 1},
    {{96704, 8}, 188, 1},
    {{96712, 8}, 188, 1},
    {{96720, 23}, 188, 1},
    {{96743, 14}, 125, 1},
    {{96757, 8}, 107, 1},
    {{96765, 17}, 107, 1},
    {{96782, 12}, 70, 1},
    {{96794, 12}, 70, 1},
    {{96806, 10}, 81, 1},
    {{96816, 8}, 84, 1},
    {{96824, 8}, 84, 1},
    {{96832, 8}, 84, 1},
    {{96840, 18}, 258, 1},
    {{96858, 18}, 258, 1},
    {{96876, 8}, 84, 1},
    {{96884, 10}, 107, 1},
    {{96894, 8}, 107, 1},
    {{96902, 12}, 81, 1},
    {{96914, 12}, 70, 1},
    {{96926, 10}, 107, 1},
    {{96936, 10}, 84, 1},
    {{96946, 4}, 33, 1},
    {{96950, 10}, 133, 1},
    {{96960, 6}, 33, 1},
    {{96966, 8}, 33, 1},
    {{96974, 6}, 33, 1},
    {{96980, 10}, 85, 1},
    {{96990, 8}, 59, 1},
    {{96998, 8}, 85, 1},
    {{97006, 8}, 59, 1},
    {{97014, 12}, 181, 1},
    {{97026, 8}, 59, 1},
    {{97034, 16}, 67, 1},
    {{97050, 24}, 179, 1},
    {{97074, 24}, 179, 1},
    {{97098, 8}, 85, 1},
    {{97106, 10}, 181, 1},
    {{97116, 24}, 179, 1},
    {{97140, 23}, 179, 1},
    {{97163, 24}, 179, 1},
    {{97187, 22}, 179, 1},
    {{97209, 14}, 67, 1},
    {{97223, 14}, 67, 1},
    {{97237, 16}, 67, 1},
    {{97253, 8}, 59, 1},
    {{97261, 18}, 67, 1},
    {{97279, 12}, 30, 1},
    {{97291, 10}, 30, 1},
    {{97301, 10}, 30, 1},
    {{97311, 12}, 30, 1},
    {{97323, 8}, 30, 1},
    {{97331, 12}, 225, 1},
    {{97343, 19}, 225, 1},
    {{97362, 12}, 225, 1},
    {{97374, 10}, 21, 1},
    {{97384, 10}, 21, 1},
    {{97394, 10}, 21, 1},
    {{97404, 10}, 21, 1},
    {{97414, 10}, 21, 1},
    {{97424, 8}, 141, 1},
    {{97432, 15}, 178, 1},
    {{97447, 15}, 178, 1},
    {{97462, 20}, 178, 1},
    {{97482, 16}, 222, 1},
    {{97498, 16}, 222, 1},
    {{97514, 16}, 222, 1},
    {{97530, 17}, 222, 1},
    {{97547, 14}, 222, 1},
    {{97561, 16}, 222, 1},
    {{97577, 16}, 245, 1},
    {{97593, 29}, 245, 1},
    {{97622, 16}, 245, 1},
    {{97638, 14}, 41, 1},
    {{97652, 13}, 162, 1},
    {{97665, 15}, 197, 1},
    {{97680, 15}, 197, 1},
    {{97695, 15}, 162, 1},
    {{97710, 36}, 162, 1},
    {{97746, 17}, 162, 1},
    {{97763, 15}, 162, 1},
    {{97778, 23}, 186, 1},
    {{97801, 25}, 186, 1},
    {{97826, 25}, 186, 1},
    {{97851, 25}, 186, 1},
    {{97876, 23}, 268, 1},
    {{97899, 41}, 10, 1},
    {{97940, 41}, 10, 1},
    {{97981, 21}, 215, 1},
    {{98002, 37}, 10, 1},
    {{98039, 34}, 10, 1},
    {{98073, 19}, 10, 1},
    {{98092, 18}, 172, 1},
    {{98110, 16}, 172, 1},
    {{98126, 16}, 172, 1},
    {{98142, 17}, 178, 1},
    {{98159, 17}, 178, 1},
    {{98176, 12}, 118, 1},
    {{98188, 10}, 31, 1},
    {{98198, 16}, 62, 1},
    {{98214, 16}, 62, 1},
    {{98230, 14}, 222, 1},
    {{98244, 14}, 222, 1},
    {{98258, 12}, 55, 1},
    {{98270, 14}, 55, 1},
    {{98284, 14}, 245, 1},
    {{98298, 21}, 268, 1},
    {{98319, 16}, 124, 1},
    {{98335, 14}, 124, 1},
    {{98349, 8}, 236, 1},
    {{98357, 12}, 49, 1},
    {{98369, 8}, 236, 1},
    {{98377, 8}, 5, 1},
    {{98385, 10}, 189, 1},
    {{98395, 15}, 131, 1},
    {{98410, 12}, 5, 1},
    {{98422, 10}, 148, 1},
    {{98432, 10}, 148, 1},
    {{98442, 8}, 141, 1},
    {{98450, 12}, 21, 1},
    {{98462, 14}, 62, 1},
    {{98476, 23}, 31, 1},
    {{98499, 8}, 148, 1},
    {{98507, 8}, 148, 1},
    {{98515, 13}, 55, 1},
    {{98528, 10}, 49, 1},
    {{98538, 17}, 131, 1},
    {{98555, 15}, 131, 1},
    {{98570, 10}, 189, 1},
    {{98580, 10}, 189, 1},
    {{98590, 10}, 189, 1},
    {{98600, 15}, 129, 1},
    {{98615, 15}, 129, 1},
    {{98630, 10}, 148, 1},
    {{98640, 13}, 131, 1},
    {{98653, 26}, 268, 1},
    {{98679, 8}, 141, 1},
    {{98687, 10}, 141, 1},
    {{98697, 14}, 5, 1},
    {{98711, 10}, 141, 1},
    {{98721, 14}, 135, 1},
    {{98735, 14}, 135, 1},
    {{98749, 12}, 135, 1},
    {{98761, 25}, 135, 1},
    {{98786, 17}, 95, 1},
    {{98803, 17}, 95, 1},
    {{98820, 12}, 223, 1},
    {{98832, 9}, 137, 1},
    {{98841, 12}, 135, 1},
    {{98853, 14}, 135, 1},
    {{98867, 19}, 77, 1},
    {{98886, 13}, 129, 1},
    {{98899, 19}, 163, 1},
    {{98918, 14}, 139, 1},
    {{98932, 12}, 190, 1},
    {{98944, 12}, 190, 1},
    {{98956, 12}, 137, 1},
    {{98968, 10}, 190, 1},
    {{98978, 12}, 137, 1},
    {{98990, 14}, 136, 1},
    {{99004, 12}, 190, 1},
    {{99016, 12}, 190, 1},
    {{99028, 25}, 137, 1},
    {{99053, 10}, 49, 1},
    {{99063, 10}, 49, 1},
    {{99073, 10}, 49, 1},
    {{99083, 12}, 49, 1},
    {{99095, 10}, 92, 1},
    {{99105, 10}, 92, 1},
    {{99115, 17}, 48, 1},
    {{99132, 34}, 155, 1},
    {{99166, 10}, 80, 1},
    {{99176, 8}, 75, 1},
    {{99184, 10}, 143, 1},
    {{99194, 8}, 87, 1},
    {{99202, 15}, 87, 1},
    {{99217, 10}, 87, 1},
    {{99227, 12}, 87, 1},
    {{99239, 8}, 101, 1},
    {{99247, 12}, 87, 1},
    {{99259, 10}, 94, 1},
    {{99269, 10}, 94, 1},
    {{99279, 12}, 212, 1},
    {{99291, 22}, 157, 1},
    {{99313, 12}, 136, 1},
    {{99325, 14}, 63, 1},
    {{99339, 16}, 255, 1},
    {{99355, 6}, 224, 1},
    {{99361, 20}, 173, 1},
    {{99381, 12}, 73, 1},
    {{99393, 14}, 192, 1},
    {{99407, 14}, 35, 1},
    {{99421, 12}, 35, 1},
    {{99433, 14}, 35, 1},
    {{99447, 26}, 180, 1},
    {{99473, 26}, 180, 1},
    {{99499, 24}, 180, 1},
    {{99523, 24}, 180, 1},
    {{99547, 32}, 213, 1},
    {{99579, 22}, 180, 1},
    {{99601, 13}, 130, 1},
    {{99614, 15}, 130, 1},
    {{99629, 25}, 74, 1},
    {{99654, 8}, 74, 1},
    {{99662, 16}, 182, 1},
    {{99678, 18}, 182, 1},
    {{99696, 18}, 182, 1},
    {{99714, 12}, 146, 1},
    {{99726, 10}, 116, 1},
    {{99736, 12}, 74, 1},
    {{99748, 12}, 74, 1},
    {{99760, 8}, 116, 1},
    {{99768, 14}, 60, 1},
    {{99782, 10}, 23, 1},
    {{99792, 16}, 132, 1},
    {{99808, 10}, 93, 1},
    {{99818, 12}, 93, 1},
    {{99830, 10}, 93, 1},
    {{99840, 33}, 166, 1},
    {{99873, 29}, 175, 1},
    {{99902, 12}, 20, 1},
    {{99914, 10}, 170, 1},
    {{99924, 20}, 20, 1},
    {{99944, 14}, 39, 1},
    {{99958, 16}, 109, 1},
    {{99974, 16}, 109, 1},
    {{99990, 14}, 112, 1},
    {{100004, 14}, 167, 1},
    {{100018, 12}, 112, 1},
    {{100030, 20}, 89, 1},
    {{100050, 8}, 214, 1},
    {{100058, 14}, 227, 1},
    {{100072, 12}, 204, 1},
    {{100084, 14}, 227, 1},
    {{100098, 12}, 112, 1},
    {{100110, 12}, 27, 1},
    {{100122, 10}, 108, 1},
    {{100132, 21}, 52, 1},
    {{100153, 12}, 227, 1},
    {{100165, 23}, 122, 1},
    {{100188, 20}, 122, 1},
    {{100208, 16}, 66, 1},
    {{100224, 14}, 175, 1},
    {{100238, 14}, 108, 1},
    {{100252, 12}, 110, 1},
    {{100264, 8}, 20, 1},
    {{100272, 14}, 110, 1},
    {{100286, 14}, 20, 1},
    {{100300, 20}, 66, 1},
    {{100320, 8}, 168, 1},
    {{100328, 10}, 263, 1},
    {{100338, 15}, 98, 1},
    {{100353, 8}, 168, 1},
    {{100361, 14}, 266, 1},
    {{100375, 12}, 228, 1},
    {{100387, 10}, 145, 1},
    {{100397, 8}, 263, 1},
    {{100405, 24}, 122, 1},
    {{100429, 12}, 68, 1},
    {{100441, 8}, 211, 1},
    {{100449, 17}, 209, 1},
    {{100466, 51}, 209, 1},
    {{100517, 11}, 171, 1},
    {{100528, 10}, 171, 1},
    {{100538, 10}, 100, 1},
    {{100548, 19}, 185, 1},
    {{100567, 10}, 100, 1},
    {{100577, 10}, 113, 1},
    {{100587, 10}, 171, 1},
    {{100597, 10}, 100, 1},
    {{100607, 10}, 100, 1},
    {{100617, 10}, 113, 1},
    {{100627, 10}, 113, 1},
    {{100637, 10}, 113, 1},
    {{100647, 15}, 185, 1},
    {{100662, 12}, 0, 1},
    {{100674, 8}, 264, 1},
    {{100682, 8}, 68, 1},
    {{100690, 25}, 205, 1},
    {{100715, 25}, 205, 1},
    {{100740, 25}, 205, 1},
    {{100765, 25}, 205, 1},
    {{100790, 17}, 185, 1},
    {{100807, 19}, 185, 1},
    {{100826, 23}, 185, 1},
    {{100849, 19}, 185, 1},
    {{100868, 18}, 72, 1},
    {{100886, 12}, 68, 1},
    {{100898, 8}, 264, 1},
    {{100906, 20}, 72, 1},
    {{100926, 20}, 72, 1},
    {{100946, 12}, 113, 1},
    {{100958, 8}, 264, 1},
    {{100966, 14}, 0, 1},
    {{100980, 8}, 169, 1},
    {{100988, 8}, 169, 1},
    {{100996, 18}, 29, 1},
    {{101014, 8}, 211, 1},
    {{101022, 18}, 29, 1},
    {{101040, 35}, 72, 1},
    {{101075, 8}, 264, 1},
    {{101083, 14}, 72, 1},
    {{101097, 8}, 113, 1},
    {{101105, 21}, 185, 1},
    {{101126, 12}, 0, 1},
    {{101138, 8}, 169, 1},
    {{101146, 18}, 29, 1},
    {{101164, 8}, 211, 1},
    {{101172, 27}, 211, 1},
    {{101199, 10}, 264, 1},
    {{101209, 12}, 68, 1},
    {{101221, 12}, 3, 1},
    {{101233, 12}, 3, 1},
    {{101245, 10}, 161, 1},
    {{101255, 12}, 14, 1},
    {{101267, 16}, 14, 1},
    {{101283, 10}, 14, 1},
    {{101293, 14}, 14, 1},
    {{101307, 12}, 14, 1},
    {{101319, 10}, 267, 1},
    {{101329, 12}, 7, 1},
    {{101341, 12}, 7, 1},
    {{101353, 12}, 7, 1},
    {{101365, 10}, 7, 1},
    {{101375, 10}, 7, 1},
    {{101385, 10}, 7, 1},
    {{101395, 12}, 246, 1},
    {{101407, 12}, 128, 1},
    {{101419, 12}, 128, 1},
    {{101431, 10}, 128, 1},
    {{101441, 12}, 128, 1},
    {{101453, 12}, 184, 1},
    {{101465, 10}, 3, 1},
    {{101475, 10}, 165, 1},
    {{101485, 23}, 225, 1},
    {{101508, 19}, 129, 1},
    {{101527, 23}, 156, 1},
    {{101550, 31}, 118, 1},
    {{101581, 10}, 90, 1},
    {{101591, 10}, 90, 1},
    {{101601, 14}, 14, 1},
    {{101615, 14}, 14, 1},
    {{101629, 27}, 161, 1},
    {{101656, 8}, 83, 1},
    {{101664, 19}, 83, 1},
    {{101683, 8}, 267, 1},
    {{101691, 12}, 149, 1},
    {{101703, 8}, 7, 1},
    {{101711, 10}, 104, 1},
    {{101721, 10}, 104, 1},
    {{101731, 12}, 230, 1},
    {{101743, 10}, 104, 1},
    {{101753, 10}, 246, 1},
    {{101763, 10}, 246, 1},
    {{101773, 12}, 176, 1},
    {{101785, 31}, 176, 1},
    {{101816, 8}, 265, 1},
    {{101824, 12}, 221, 1},
    {{101836, 12}, 221, 1},
    {{101848, 10}, 267, 1},
    {{101858, 12}, 267, 1},
    {{101870, 14}, 92, 1},
    {{101884, 14}, 92, 1},
    {{101898, 14}, 230, 1},
    {{101912, 12}, 104, 1},
    {{101924, 12}, 104, 1},
    {{101936, 12}, 104, 1},
    {{101948, 15}, 15, 1},
    {{101963, 16}, 15, 1},
    {{101979, 14}, 194, 1},
    {{101993, 16}, 194, 1},
    {{102009, 12}, 158, 1},
    {{102021, 16}, 194, 1},
    {{102037, 18}, 194, 1},
    {{102055, 16}, 177, 1},
    {{102071, 19}, 177, 1},
    {{102090, 21}, 177, 1},
    {{102111, 14}, 158, 1},
    {{102125, 20}, 177, 1},
    {{102145, 22}, 177, 1},
    {{102167, 16}, 158, 1},
    {{102183, 8}, 18, 1},
    {{102191, 20}, 15, 1},
    {{102211, 14}, 15, 1},
    {{102225, 16}, 15, 1},
    {{102241, 10}, 18, 1},
    {{102251, 10}, 34, 1},
    {{102261, 14}, 265, 1},
    {{102275, 10}, 184, 1},
    {{102285, 16}, 165, 1},
    {{102301, 14}, 165, 1},
    {{102315, 10}, 34, 1},
    {{102325, 12}, 34, 1},
    {{102337, 10}, 265, 1},
    {{102347, 12}, 8, 1},
    {{102359, 10}, 18, 1},
    {{102369, 12}, 18, 1},
    {{102381, 16}, 7, 1},
    {{102397, 12}, 156, 1},
    {{102409, 20}, 156, 1},
    {{102429, 12}, 83, 1},
    {{102441, 10}, 184, 1},
    {{102451, 27}, 184, 1},
    {{102478, 10}, 3, 1},
    {{102488, 12}, 161, 1},
    {{102500, 12}, 161, 1},
    {{102512, 12}, 149, 1},
    {{102524, 14}, 176, 1},
    {{102538, 10}, 265, 1},
    {{102548, 10}, 18, 1},
    {{102558, 12}, 165, 1},
    {{102570, 12}, 165, 1},
    {{102582, 27}, 156, 1},
    {{102609, 14}, 149, 1},
    {{102623, 12}, 3, 1},
    {{102635, 12}, 83, 1},
    {{102647, 12}, 7, 1},
    {{102659, 12}, 36, 1},
    {{102671, 10}, 244, 1},
    {{102681, 8}, 237, 1},
    {{102689, 12}, 198, 1},
    {{102701, 10}, 198, 1},
    {{102711, 14}, 97, 1},
    {{102725, 14}, 97, 1},
    {{102739, 8}, 36, 1},
    {{102747, 12}, 36, 1},
    {{102759, 14}, 97, 1},
    {{102773, 14}, 97, 1},
    {{102787, 8}, 198, 1},
    {{102795, 17}, 203, 1},
    {{102812, 17}, 203, 1},
    {{102829, 15}, 203, 1},
    {{102844, 15}, 54, 1},
    {{102859, 10}, 235, 1},
    {{102869, 10}, 235, 1},
    {{102879, 15}, 54, 1},
    {{102894, 16}, 43, 1},
    {{102910, 12}, 97, 1},
    {{102922, 6}, 12, 1},
    {{102928, 14}, 43, 1},
    {{102942, 14}, 43, 1},
    {{102956, 14}, 183, 1},
    {{102970, 17}, 203, 1},
    {{102987, 12}, 97, 1},
    {{102999, 6}, 12, 1},
    {{103005, 21}, 183, 1},
    {{103026, 14}, 183, 1},
    {{103040, 10}, 36, 1},
    {{103050, 14}, 43, 1},
    {{103064, 14}, 43, 1},
    {{103078, 14}, 43, 1},
    {{103092, 12}, 195, 1},
    {{103104, 14}, 19, 1},
    {{103118, 14}, 19, 1},
    {{103132, 14}, 19, 1},
    {{103146, 10}, 119, 1},
    {{103156, 10}, 119, 1},
    {{103166, 10}, 119, 1},
    {{103176, 17}, 139, 1},
    {{103193, 12}, 195, 1},
    {{103205, 12}, 61, 1},
    {{103217, 12}, 61, 1},
    {{103229, 14}, 61, 1},
    {{103243, 13}, 139, 1},
    {{103256, 17}, 139, 1},
    {{103273, 17}, 139, 1},
    {{103290, 16}, 238, 1},
    {{103306, 17}, 139, 1},
    {{103323, 11}, 121, 1},
    {{103334, 16}, 61, 1},
    {{103350, 16}, 61, 1},
    {{103366, 16}, 255, 1},
    {{103382, 14}, 255, 1},
    {{103396, 14}, 255, 1},
    {{103410, 10}, 26, 1},
    {{103420, 10}, 73, 1},
    {{103430, 14}, 6, 1},
    {{103444, 20}, 173, 1},
    {{103464, 20}, 173, 1},
    {{103484, 20}, 173, 1},
    {{103504, 18}, 173, 1},
    {{103522, 12}, 73, 1},
    {{103534, 12}, 159, 1},
    {{103546, 8}, 26, 1},
    {{103554, 10}, 60, 1},
    {{103564, 16}, 154, 1},
    {{103580, 10}, 73, 1},
    {{103590, 12}, 231, 1},
    {{103602, 12}, 192, 1},
    {{103614, 40}, 192, 1},
    {{103654, 18}, 154, 1},
    {{103672, 18}, 154, 1},
    {{103690, 14}, 231, 1},
    {{103704, 14}, 6, 1},
    {{103718, 14}, 6, 1},
    {{103732, 14}, 154, 1},
    {{103746, 14}, 60, 1},
    {{103760, 6}, 23, 1},
    {{103766, 14}, 132, 1},
    {{103780, 14}, 231, 1},
    {{103794, 14}, 231, 1},
    {{103808, 14}, 231, 1},
    {{103822, 14}, 192, 1},
    {{103836, 12}, 133, 1},
    {{103848, 12}, 133, 1},
    {{103860, 12}, 77, 1},
    {{103872, 18}, 127, 1},
    {{103890, 14}, 77, 1},
    {{103904, 8}, 58, 1},
    {{103912, 14}, 193, 1},
    {{103926, 12}, 193, 1},
    {{103938, 17}, 96, 1},
    {{103955, 10}, 11, 1},
    {{103965, 10}, 11, 1},
    {{103975, 10}, 11, 1},
    {{103985, 10}, 44, 1},
    {{103995, 12}, 38, 1},
    {{104007, 14}, 38, 1},
    {{104021, 14}, 38, 1},
    {{104035, 19}, 107, 1},
    {{104054, 8}, 24, 1},
    {{104062, 10}, 24, 1},
    {{104072, 6}, 151, 1},
    {{104078, 8}, 151, 1},
    {{104086, 27}, 151, 1},
    {{104113, 32}, 160, 1},
    {{104145, 30}, 160, 1},
    {{104175, 10}, 38, 1},
    {{104185, 12}, 50, 1},
    {{104197, 14}, 50, 1},
    {{104211, 14}, 50, 1},
    {{104225, 13}, 130, 1},
    {{104238, 15}, 130, 1},
    {{104253, 12}, 248, 1},
    {{104265, 19}, 232, 1},
    {{104284, 10}, 1, 1},
    {{104294, 21}, 242, 1},
    {{104315, 23}, 242, 1},
    {{104338, 23}, 242, 1},
    {{104361, 42}, 240, 1},
    {{104403, 27}, 240, 1},
    {{104430, 17}, 232, 1},
    {{104447, 17}, 232, 1},
    {{104464, 10}, 1, 1},
    {{104474, 8}, 250, 1},
    {{104482, 8}, 250, 1},
    {{104490, 8}, 250, 1},
    {{104498, 8}, 250, 1},
    {{104506, 8}, 250, 1},
    {{104514, 10}, 250, 1},
    {{104524, 12}, 248, 1},
    {{104536, 6}, 134, 1},
    {{104542, 12}, 116, 1},
    {{104554, 17}, 232, 1},
    {{104571, 8}, 11, 1},
    {{104579, 10}, 134, 1},
    {{104589, 10}, 21, 1},
    {{104599, 10}, 249, 1},
    {{104609, 8}, 249, 1},
    {{104617, 11}, 138, 1},
    {{104628, 10}, 138, 1},
    {{104638, 10}, 249, 1},
    {{104648, 17}, 200, 1},
    {{104665, 17}, 115, 1},
    {{104682, 19}, 200, 1},
    {{104701, 17}, 200, 1},
    {{104718, 19}, 115, 1},
    {{104737, 17}, 115, 1},
    {{104754, 12}, 249, 1},
    {{104766, 12}, 138, 1},
    {{104778, 21}, 138, 1},
    {{104799, 8}, 120, 1},
    {{104807, 13}, 120, 1},
    {{104820, 11}, 102, 1},
    {{104831, 10}, 102, 1},
    {{104841, 8}, 70, 1},
    {{104849, 14}, 125, 1},
    {{104863, 12}, 125, 1},
    {{104875, 10}, 111, 1},
    {{104885, 10}, 188, 1},
    {{104895, 5}, 188, 1},
    {{104900, 8}, 70, 1},
    {{104908, 8}, 188, 1},
    {{104916, 8}, 107, 1},
    {{104924, 8}, 85, 1},
    {{104932, 24}, 179, 1},
    {{104956, 16}, 67, 1},
    {{104972, 6}, 22, 1},
    {{104978, 20}, 99, 1},
    {{104998, 14}, 240, 1},
    {{105012, 16}, 6, 1},
    {{105028, 20}, 173, 1},
    {{105048, 12}, 73, 1},
    {{105060, 16}, 6, 1},
    {{105076, 14}, 60, 1},
    {{105090, 16}, 132, 1},
    {{105106, 16}, 109, 1},
    {{105122, 18}, 109, 1},
    {{105140, 14}, 167, 1},
    {{105154, 18}, 166, 1},
    {{105172, 16}, 166, 1},
    {{105188, 18}, 166, 1},
    {{105206, 14}, 175, 1},
    {{105220, 18}, 166, 1},
    {{105238, 20}, 89, 1},
    {{105258, 20}, 89, 1},
    {{105278, 8}, 214, 1},
    {{105286, 14}, 227, 1},
    {{105300, 12}, 204, 1},
    {{105312, 12}, 136, 1},
    {{105324, 10}, 112, 1},
    {{105334, 10}, 112, 1},
    {{105344, 10}, 167, 1},
    {{105354, 10}, 27, 1},
    {{105364, 12}, 27, 1},
    {{105376, 8}, 170, 1},
    {{105384, 10}, 110, 1},
    {{105394, 6}, 20, 1},
    {{105400, 21}, 52, 1},
    {{105421, 21}, 52, 1},
    {{105442, 8}, 20, 1},
    {{105450, 21}, 52, 1},
    {{105471, 19}, 52, 1},
    {{105490, 10}, 108, 1},
    {{105500, 10}, 108, 1},
    {{105510, 12}, 227, 1},
    {{105522, 12}, 227, 1},
    {{105534, 10}, 204, 1},
    {{105544, 17}, 204, 1},
    {{105561, 10}, 168, 1},
    {{105571, 21}, 122, 1},
    {{105592, 22}, 122, 1},
    {{105614, 20}, 122, 1},
    {{105634, 22}, 122, 1},
    {{105656, 14}, 175, 1},
    {{105670, 33}, 175, 1},
    {{105703, 10}, 170, 1},
    {{105713, 12}, 110, 1},
    {{105725, 10}, 20, 1},
    {{105735, 14}, 108, 1},
    {{105749, 39}, 155, 1},
    {{105788, 12}, 112, 1},
    {{105800, 16}, 108, 1},
    {{105816, 14}, 109, 1},
    {{105830, 9}, 263, 1},
    {{105839, 8}, 168, 1},
    {{105847, 6}, 263, 1},
    {{105853, 10}, 145, 1},
    {{105863, 10}, 145, 1},
    {{105873, 8}, 168, 1},
    {{105881, 15}, 98, 1},
    {{105896, 15}, 98, 1},
    {{105911, 12}, 228, 1},
    {{105923, 8}, 263, 1},
    {{105931, 15}, 98, 1},
    {{105946, 12}, 112, 1},
    {{105958, 14}, 108, 1},
    {{105972, 17}, 98, 1},
    {{105989, 10}, 112, 1},
    {{105999, 8}, 212, 1},
    {{106007, 12}, 212, 1},
    {{106019, 12}, 212, 1},
    {{106031, 33}, 212, 1},
    {{106064, 39}, 157, 1},
    {{106103, 15}, 136, 1},
    {{106118, 15}, 136, 1},
    {{106133, 14}, 136, 1},
    {{106147, 18}, 157, 1},
    {{106165, 17}, 63, 1},
    {{106182, 18}, 63, 1},
    {{106200, 25}, 136, 1},
    {{106225, 10}, 139, 1},
    {{106235, 10}, 119, 1},
    {{106245, 17}, 139, 1},
    {{106262, 12}, 139, 1},
    {{106274, 17}, 139, 1},
    {{106291, 16}, 61, 1},
    {{106307, 10}, 139, 1},
    {{106317, 16}, 238, 1},
    {{106333, 7}, 19, 1},
    {{106340, 13}, 121, 1},
    {{106353, 17}, 139, 1},
    {{106370, 12}, 61, 1},
    {{106382, 10}, 119, 1},
    {{106392, 10}, 195, 1},
    {{106402, 16}, 238, 1},
    {{106418, 29}, 238, 1},
    {{106447, 14}, 61, 1},
    {{106461, 12}, 19, 1},
    {{106473, 14}, 26, 1},
    {{106487, 20}, 154, 1},
    {{106507, 12}, 133, 1},
    {{106519, 12}, 77, 1},
    {{106531, 10}, 206, 1},
    {{106541, 12}, 63, 1},
    {{106553, 20}, 127, 1},
    {{106573, 19}, 99, 1},
    {{106592, 14}, 77, 1},
    {{106606, 10}, 64, 1},
    {{106616, 16}, 16, 1},
    {{106632, 10}, 40, 1},
    {{106642, 20}, 173, 1},
    {{106662, 12}, 191, 1},
    {{106674, 10}, 88, 1},
    {{106684, 12}, 71, 1},
    {{106696, 18}, 28, 1},
    {{106714, 10}, 17, 1},
    {{106724, 8}, 70, 1},
    {{106732, 12}, 61, 1},
    {{106744, 12}, 19, 1},
    {{106756, 30}, 159, 1},
    {{106786, 8}, 26, 1},
    {{106794, 10}, 21, 1},
    {{106804, 14}, 75, 1},
    {{106818, 10}, 143, 1},
    {{106828, 10}, 143, 1},
    {{106838, 14}, 66, 1},
    {{106852, 12}, 68, 1},
    {{106864, 12}, 0, 1},
    {{106876, 10}, 3, 1},
    {{106886, 12}, 267, 1},
    {{106898, 17}, 178, 1},
    {{106915, 16}, 62, 1},
    {{106931, 10}, 148, 1},
    {{106941, 8}, 87, 1},
    {{106949, 10}, 11, 1},
    {{106959, 6}, 24, 1},
    {{106965, 10}, 145, 1},
    {{106975, 8}, 33, 1},
    {{106983, 10}, 190, 1},
    {{106993, 8}, 96, 1},
    {{107001, 13}, 86, 1},
    {{107014, 12}, 21, 1},
    {{107026, 20}, 139, 1},
    {{107046, 14}, 134, 1},
    {{107060, 12}, 112, 1},
    {{107072, 14}, 110, 1},
    {{107086, 22}, 173, 1},
    {{107108, 8}, 233, 1},
    {{107116, 16}, 104, 1},
    {{107132, 12}, 107, 1},
    {{107144, 21}, 178, 1},
    {{107165, 8}, 111, 1},
    {{107173, 34}, 16, 1},
    {{107207, 24}, 46, 1},
    {{107231, 15}, 101, 1},
    {{107246, 18}, 91, 1},
    {{107264, 18}, 91, 1},
    {{107282, 18}, 40, 1},
    {{107300, 28}, 103, 1},
    {{107328, 21}, 229, 1},
    {{107349, 22}, 82, 1},
    {{107371, 22}, 82, 1},
    {{107393, 21}, 252, 1},
    {{107414, 21}, 252, 1},
    {{107435, 18}, 254, 1},
    {{107453, 21}, 254, 1},
    {{107474, 18}, 87, 1},
    {{107492, 21}, 216, 1},
    {{107513, 27}, 216, 1},
    {{107540, 18}, 79, 1},
    {{107558, 21}, 79, 1},
    {{107579, 18}, 187, 1},
    {{107597, 18}, 187, 1},
    {{107615, 24}, 252, 1},
    {{107639, 27}, 252, 1},
    {{107666, 15}, 101, 1},
    {{107681, 18}, 229, 1},
    {{107699, 30}, 16, 1},
    {{107729, 30}, 217, 1},
    {{107759, 21}, 187, 1},
    {{107780, 18}, 47, 1},
    {{107798, 27}, 45, 1},
    {{107825, 12}, 206, 1},
    {{107837, 24}, 147, 1},
    {{107861, 21}, 69, 1},
    {{107882, 21}, 69, 1},
    {{107903, 36}, 16, 1},
    {{107939, 24}, 92, 1},
    {{107963, 33}, 16, 1},
    {{107996, 15}, 153, 1},
    {{108011, 24}, 153, 1},
    {{108035, 18}, 187, 1},
    {{108053, 15}, 64, 1},
    {{108068, 18}, 220, 1},
    {{108086, 18}, 227, 1},
    {{108104, 15}, 204, 1},
    {{108119, 21}, 227, 1},
    {{108140, 15}, 112, 1},
    {{108155, 21}, 108, 1},
    {{108176, 27}, 89, 1},
    {{108203, 24}, 109, 1},
    {{108227, 24}, 109, 1},
    {{108251, 61}, 109, 1},
    {{108312, 27}, 109, 1},
    {{108339, 21}, 167, 1},
    {{108360, 30}, 166, 1},
    {{108390, 12}, 214, 1},
    {{108402, 12}, 255, 1},
    {{108414, 33}, 89, 1},
    {{108447, 18}, 228, 1},
    {{108465, 9}, 263, 1},
    {{108474, 34}, 122, 1},
    {{108508, 33}, 122, 1},
    {{108541, 21}, 170, 1},
    {{108562, 18}, 170, 1},
    {{108580, 21}, 98, 1},
    {{108601, 21}, 98, 1},
    {{108622, 18}, 257, 1},
    {{108640, 24}, 66, 1},
    {{108664, 24}, 175, 1},
    {{108688, 24}, 175, 1},
    {{108712, 18}, 110, 1},
    {{108730, 21}, 108, 1},
    {{108751, 21}, 110, 1},
    {{108772, 15}, 263, 1},
    {{108787, 18}, 145, 1},
    {{108805, 18}, 145, 1},
    {{108823, 21}, 20, 1},
    {{108844, 21}, 27, 1},
    {{108865, 21}, 27, 1},
    {{108886, 34}, 52, 1},
    {{108920, 24}, 136, 1},
    {{108944, 33}, 122, 1},
    {{108977, 18}, 168, 1},
    {{108995, 18}, 168, 1},
    {{109013, 27}, 63, 1},
    {{109040, 24}, 212, 1},
    {{109064, 37}, 104, 1},
    {{109101, 27}, 136, 1},
    {{109128, 33}, 157, 1},
    {{109161, 36}, 157, 1},
    {{109197, 25}, 115, 1},
    {{109222, 25}, 200, 1},
    {{109247, 21}, 266, 1},
    {{109268, 18}, 266, 1},
    {{109286, 18}, 138, 1},
    {{109304, 18}, 249, 1},
    {{109322, 18}, 249, 1},
    {{109340, 12}, 138, 1},
    {{109352, 21}, 126, 1},
    {{109373, 18}, 30, 1},
    {{109391, 15}, 253, 1},
    {{109406, 21}, 253, 1},
    {{109427, 15}, 253, 1},
    {{109442, 25}, 123, 1},
    {{109467, 24}, 225, 1},
    {{109491, 27}, 21, 1},
    {{109518, 18}, 22, 1},
    {{109536, 28}, 123, 1},
    {{109564, 39}, 99, 1},
    {{109603, 33}, 99, 1},
    {{109636, 21}, 30, 1},
    {{109657, 21}, 21, 1},
    {{109678, 18}, 143, 1},
    {{109696, 21}, 193, 1},
    {{109717, 21}, 193, 1},
    {{109738, 21}, 193, 1},
    {{109759, 21}, 96, 1},
    {{109780, 21}, 96, 1},
    {{109801, 12}, 102, 1},
    {{109813, 18}, 70, 1},
    {{109831, 15}, 188, 1},
    {{109846, 18}, 188, 1},
    {{109864, 21}, 188, 1},
    {{109885, 24}, 188, 1},
    {{109909, 12}, 111, 1},
    {{109921, 15}, 140, 1},
    {{109936, 15}, 58, 1},
    {{109951, 21}, 58, 1},
    {{109972, 21}, 80, 1},
    {{109993, 21}, 80, 1},
    {{110014, 18}, 56, 1},
    {{110032, 22}, 86, 1},
    {{110054, 22}, 86, 1},
    {{110076, 22}, 86, 1},
    {{110098, 21}, 193, 1},
    {{110119, 24}, 75, 1},
    {{110143, 24}, 75, 1},
    {{110167, 18}, 70, 1},
    {{110185, 19}, 120, 1},
    {{110204, 29}, 226, 1},
    {{110233, 29}, 226, 1},
    {{110262, 18}, 107, 1},
    {{110280, 12}, 81, 1},
    {{110292, 18}, 258, 1},
    {{110310, 27}, 258, 1},
    {{110337, 21}, 125, 1},
    {{110358, 18}, 188, 1},
    {{110376, 15}, 107, 1},
    {{110391, 12}, 84, 1},
    {{110403, 25}, 107, 1},
    {{110428, 18}, 36, 1},
    {{110446, 18}, 36, 1},
    {{110464, 24}, 130, 1},
    {{110488, 15}, 198, 1},
    {{110503, 24}, 43, 1},
    {{110527, 24}, 43, 1},
    {{110551, 9}, 12, 1},
    {{110560, 15}, 235, 1},
    {{110575, 15}, 244, 1},
    {{110590, 18}, 36, 1},
    {{110608, 18}, 97, 1},
    {{110626, 28}, 54, 1},
    {{110654, 27}, 183, 1},
    {{110681, 31}, 203, 1},
    {{110712, 28}, 163, 1},
    {{110740, 22}, 130, 1},
    {{110762, 12}, 151, 1},
    {{110774, 21}, 38, 1},
    {{110795, 15}, 44, 1},
    {{110810, 12}, 250, 1},
    {{110822, 22}, 250, 1},
    {{110844, 40}, 240, 1},
    {{110884, 15}, 11, 1},
    {{110899, 15}, 11, 1},
    {{110914, 15}, 11, 1},
    {{110929, 30}, 256, 1},
    {{110959, 15}, 248, 1},
    {{110974, 58}, 248, 1},
    {{111032, 31}, 248, 1},
    {{111063, 25}, 232, 1},
    {{111088, 28}, 232, 1},
    {{111116, 18}, 1, 1},
    {{111134, 40}, 242, 1},
    {{111174, 40}, 242, 1},
    {{111214, 50}, 160, 1},
    {{111264, 47}, 160, 1},
    {{111311, 36}, 50, 1},
    {{111347, 27}, 50, 1},
    {{111374, 43}, 240, 1},
    {{111417, 30}, 35, 1},
    {{111447, 15}, 74, 1},
    {{111462, 15}, 74, 1},
    {{111477, 15}, 116, 1},
    {{111492, 9}, 224, 1},
    {{111501, 30}, 182, 1},
    {{111531, 30}, 182, 1},
    {{111561, 42}, 180, 1},
    {{111603, 27}, 35, 1},
    {{111630, 15}, 114, 1},
    {{111645, 18}, 105, 1},
    {{111663, 18}, 105, 1},
    {{111681, 15}, 104, 1},
    {{111696, 15}, 65, 1},
    {{111711, 18}, 17, 1},
    {{111729, 15}, 191, 1},
    {{111744, 12}, 78, 1},
    {{111756, 12}, 78, 1},
    {{111768, 18}, 76, 1},
    {{111786, 18}, 65, 1},
    {{111804, 30}, 4, 1},
    {{111834, 30}, 4, 1},
    {{111864, 27}, 173, 1},
    {{111891, 21}, 191, 1},
    {{111912, 18}, 134, 1},
    {{111930, 34}, 174, 1},
    {{111964, 27}, 25, 1},
    {{111991, 27}, 25, 1},
    {{112018, 15}, 142, 1},
    {{112033, 24}, 53, 1},
    {{112057, 18}, 134, 1},
    {{112075, 27}, 105, 1},
    {{112102, 24}, 105, 1},
    {{112126, 27}, 105, 1},
    {{112153, 18}, 88, 1},
    {{112171, 21}, 88, 1},
    {{112192, 40}, 243, 1},
    {{112232, 43}, 243, 1},
    {{112275, 15}, 114, 1},
    {{112290, 18}, 114, 1},
    {{112308, 15}, 88, 1},
    {{112323, 18}, 191, 1},
    {{112341, 18}, 164, 1},
    {{112359, 18}, 164, 1},
    {{112377, 18}, 13, 1},
    {{112395, 18}, 13, 1},
    {{112413, 18}, 191, 1},
    {{112431, 37}, 174, 1},
    {{112468, 24}, 71, 1},
    {{112492, 36}, 28, 1},
    {{112528, 42}, 28, 1},
    {{112570, 24}, 150, 1},
    {{112594, 27}, 150, 1},
    {{112621, 12}, 73, 1},
    {{112633, 18}, 3, 1},
    {{112651, 21}, 3, 1},
    {{112672, 15}, 246, 1},
    {{112687, 15}, 128, 1},
    {{112702, 15}, 128, 1},
    {{112717, 18}, 90, 1},
    {{112735, 15}, 7, 1},
    {{112750, 15}, 83, 1},
    {{112765, 18}, 83, 1},
    {{112783, 27}, 15, 1},
    {{112810, 21}, 158, 1},
    {{112831, 21}, 3, 1},
    {{112852, 18}, 3, 1},
    {{112870, 18}, 184, 1},
    {{112888, 21}, 14, 1},
    {{112909, 21}, 14, 1},
    {{112930, 12}, 233, 1},
    {{112942, 18}, 267, 1},
    {{112960, 23}, 265, 1},
    {{112983, 18}, 184, 1},
    {{113001, 15}, 104, 1},
    {{113016, 18}, 104, 1},
    {{113034, 37}, 156, 1},
    {{113071, 27}, 165, 1},
    {{113098, 21}, 165, 1},
    {{113119, 27}, 176, 1},
    {{113146, 18}, 161, 1},
    {{113164, 24}, 149, 1},
    {{113188, 18}, 267, 1},
    {{113206, 21}, 158, 1},
    {{113227, 36}, 177, 1},
    {{113263, 33}, 177, 1},
    {{113296, 24}, 230, 1},
    {{113320, 21}, 221, 1},
    {{113341, 27}, 3, 1},
    {{113368, 27}, 18, 1},
    {{113395, 21}, 18, 1},
    {{113416, 18}, 133, 1},
    {{113434, 28}, 109, 1},
    {{113462, 40}, 77, 1},
    {{113502, 21}, 77, 1},
    {{113523, 27}, 77, 1},
    {{113550, 30}, 127, 1},
    {{113580, 33}, 127, 1},
    {{113613, 30}, 63, 1},
    {{113643, 18}, 133, 1},
    {{113661, 18}, 133, 1},
    {{113679, 12}, 59, 1},
    {{113691, 15}, 85, 1},
    {{113706, 15}, 85, 1},
    {{113721, 38}, 179, 1},
    {{113759, 38}, 179, 1},
    {{113797, 50}, 179, 1},
    {{113847, 44}, 179, 1},
    {{113891, 21}, 181, 1},
    {{113912, 12}, 59, 1},
    {{113924, 27}, 67, 1},
    {{113951, 27}, 67, 1},
    {{113978, 18}, 181, 1},
    {{113996, 9}, 33, 1},
    {{114005, 12}, 33, 1},
    {{114017, 12}, 68, 1},
    {{114029, 12}, 68, 1},
    {{114041, 30}, 72, 1},
    {{114071, 15}, 68, 1},
    {{114086, 18}, 68, 1},
    {{114104, 15}, 68, 1},
    {{114119, 28}, 185, 1},
    {{114147, 25}, 185, 1},
    {{114172, 16}, 171, 1},
    {{114188, 16}, 171, 1},
    {{114204, 25}, 209, 1},
    {{114229, 15}, 100, 1},
    {{114244, 25}, 185, 1},
    {{114269, 15}, 113, 1},
    {{114284, 15}, 113, 1},
    {{114299, 12}, 169, 1},
    {{114311, 36}, 29, 1},
    {{114347, 15}, 211, 1},
    {{114362, 21}, 264, 1},
    {{114383, 18}, 0, 1},
    {{114401, 12}, 169, 1},
    {{114413, 37}, 205, 1},
    {{114450, 31}, 185, 1},
    {{114481, 31}, 185, 1},
    {{114512, 21}, 255, 1},
    {{114533, 30}, 173, 1},
    {{114563, 27}, 173, 1},
    {{114590, 30}, 6, 1},
    {{114620, 44}, 159, 1},
    {{114664, 47}, 159, 1},
    {{114711, 21}, 231, 1},
    {{114732, 15}, 23, 1},
    {{114747, 24}, 154, 1},
    {{114771, 27}, 154, 1},
    {{114798, 27}, 154, 1},
    {{114825, 21}, 192, 1},
    {{114846, 18}, 26, 1},
    {{114864, 30}, 192, 1},
    {{114894, 33}, 132, 1},
    {{114927, 30}, 60, 1},
    {{114957, 24}, 73, 1},
    {{114981, 15}, 135, 1},
    {{114996, 18}, 190, 1},
    {{115014, 21}, 137, 1},
    {{115035, 18}, 137, 1},
    {{115053, 60}, 10, 1},
    {{115113, 34}, 215, 1},
    {{115147, 25}, 178, 1},
    {{115172, 22}, 197, 1},
    {{115194, 25}, 162, 1},
    {{115219, 22}, 162, 1},
    {{115241, 63}, 10, 1},
    {{115304, 30}, 222, 1},
    {{115334, 27}, 245, 1},
    {{115361, 56}, 245, 1},
    {{115417, 24}, 124, 1},
    {{115441, 24}, 124, 1},
    {{115465, 19}, 189, 1},
    {{115484, 15}, 148, 1},
    {{115499, 18}, 148, 1},
    {{115517, 18}, 148, 1},
    {{115535, 15}, 141, 1},
    {{115550, 15}, 189, 1},
    {{115565, 19}, 131, 1},
    {{115584, 12}, 236, 1},
    {{115596, 46}, 186, 1},
    {{115642, 43}, 268, 1},
    {{115685, 18}, 5, 1},
    {{115703, 22}, 129, 1},
    {{115725, 43}, 186, 1},
    {{115768, 18}, 49, 1},
    {{115786, 9}, 141, 1},
    {{115795, 24}, 55, 1},
    {{115819, 21}, 62, 1},
    {{115840, 24}, 62, 1},
    {{115864, 21}, 62, 1},
    {{115885, 21}, 31, 1},
    {{115906, 52}, 186, 1},
    {{115958, 12}, 139, 1},
    {{115970, 12}, 119, 1},
    {{115982, 15}, 195, 1},
    {{115997, 25}, 139, 1},
    {{116022, 24}, 139, 1},
    {{116046, 47}, 139, 1},
    {{116093, 21}, 238, 1},
    {{116114, 27}, 19, 1},
    {{116141, 24}, 61, 1},
    {{116165, 30}, 61, 1},
    {{116195, 24}, 251, 1},
    {{116219, 24}, 19, 1},
    {{116243, 31}, 139, 1},
    {{116274, 48}, 121, 1},
    {{116322, 24}, 238, 1},
    {{116346, 24}, 238, 1},
    {{116370, 24}, 238, 1},
    {{116394, 27}, 153, 1},
    {{116421, 12}, 64, 1},
    {{116433, 21}, 252, 1},
    {{116454, 18}, 254, 1},
    {{116472, 18}, 187, 1},
    {{116490, 39}, 46, 1},
    {{116529, 15}, 101, 1},
    {{116544, 18}, 91, 1},
    {{116562, 34}, 103, 1},
    {{116596, 18}, 229, 1},
    {{116614, 21}, 82, 1},
    {{116635, 30}, 16, 1},
    {{116665, 18}, 87, 1},
    {{116683, 21}, 216, 1},
    {{116704, 18}, 79, 1},
    {{116722, 27}, 252, 1},
    {{116749, 15}, 47, 1},
    {{116764, 24}, 133, 1},
    {{116788, 27}, 77, 1},
    {{116815, 30}, 45, 1},
    {{116845, 21}, 69, 1},
    {{116866, 30}, 159, 1},
    {{116896, 27}, 154, 1},
    {{116923, 12}, 64, 1},
    {{116935, 15}, 144, 1},
    {{116950, 15}, 220, 1},
    {{116965, 15}, 112, 1},
    {{116980, 21}, 175, 1},
    {{117001, 18}, 108, 1},
    {{117019, 18}, 110, 1},
    {{117037, 27}, 109, 1},
    {{117064, 27}, 109, 1},
    {{117091, 21}, 167, 1},
    {{117112, 30}, 166, 1},
    {{117142, 12}, 214, 1},
    {{117154, 33}, 89, 1},
    {{117187, 15}, 93, 1},
    {{117202, 18}, 263, 1},
    {{117220, 21}, 145, 1},
    {{117241, 39}, 122, 1},
    {{117280, 22}, 98, 1},
    {{117302, 12}, 257, 1},
    {{117314, 30}, 66, 1},
    {{117344, 30}, 66, 1},
    {{117374, 18}, 170, 1},
    {{117392, 24}, 204, 1},
    {{117416, 18}, 27, 1},
    {{117434, 34}, 52, 1},
    {{117468, 15}, 112, 1},
    {{117483, 39}, 157, 1},
    {{117522, 18}, 136, 1},
    {{117540, 27}, 63, 1},
    {{117567, 24}, 212, 1},
    {{117591, 40}, 114, 1},
    {{117631, 28}, 115, 1},
    {{117659, 28}, 200, 1},
    {{117687, 15}, 138, 1},
    {{117702, 21}, 249, 1},
    {{117723, 18}, 253, 1},
    {{117741, 18}, 253, 1},
    {{117759, 25}, 123, 1},
    {{117784, 24}, 126, 1},
    {{117808, 18}, 30, 1},
    {{117826, 27}, 225, 1},
    {{117853, 15}, 21, 1},
    {{117868, 18}, 22, 1},
    {{117886, 36}, 99, 1},
    {{117922, 21}, 193, 1},
    {{117943, 18}, 140, 1},
    {{117961, 15}, 143, 1},
    {{117976, 15}, 102, 1},
    {{117991, 18}, 70, 1},
    {{118009, 18}, 188, 1},
    {{118027, 40}, 188, 1},
    {{118067, 12}, 111, 1},
    {{118079, 21}, 58, 1},
    {{118100, 21}, 80, 1},
    {{118121, 25}, 75, 1},
    {{118146, 18}, 56, 1},
    {{118164, 22}, 86, 1},
    {{118186, 21}, 86, 1},
    {{118207, 16}, 120, 1},
    {{118223, 32}, 226, 1},
    {{118255, 18}, 107, 1},
    {{118273, 18}, 107, 1},
    {{118291, 15}, 81, 1},
    {{118306, 33}, 258, 1},
    {{118339, 12}, 84, 1},
    {{118351, 15}, 84, 1},
    {{118366, 21}, 97, 1},
    {{118387, 15}, 244, 1},
    {{118402, 15}, 198, 1},
    {{118417, 41}, 183, 1},
    {{118458, 27}, 43, 1},
    {{118485, 9}, 12, 1},
    {{118494, 15}, 36, 1},
    {{118509, 28}, 203, 1},
    {{118537, 27}, 256, 1},
    {{118564, 37}, 242, 1},
    {{118601, 15}, 44, 1},
    {{118616, 15}, 151, 1},
    {{118631, 12}, 250, 1},
    {{118643, 12}, 250, 1},
    {{118655, 58}, 240, 1},
    {{118713, 43}, 104, 1},
    {{118756, 15}, 248, 1},
    {{118771, 28}, 232, 1},
    {{118799, 18}, 1, 1},
    {{118817, 40}, 242, 1},
    {{118857, 23}, 130, 1},
    {{118880, 21}, 11, 1},
    {{118901, 53}, 160, 1},
    {{118954, 15}, 24, 1},
    {{118969, 24}, 50, 1},
    {{118993, 27}, 182, 1},
    {{119020, 18}, 74, 1},
    {{119038, 15}, 116, 1},
    {{119053, 9}, 224, 1},
    {{119062, 30}, 182, 1},
    {{119092, 48}, 180, 1},
    {{119140, 27}, 35, 1},
    {{119167, 21}, 213, 1},
    {{119188, 15}, 191, 1},
    {{119203, 12}, 78, 1},
    {{119215, 27}, 105, 1},
    {{119242, 18}, 65, 1},
    {{119260, 21}, 255, 1},
    {{119281, 21}, 65, 1},
    {{119302, 21}, 17, 1},
    {{119323, 30}, 4, 1},
    {{119353, 27}, 25, 1},
    {{119380, 40}, 174, 1},
    {{119420, 15}, 142, 1},
    {{119435, 37}, 174, 1},
    {{119472, 18}, 134, 1},
    {{119490, 30}, 105, 1},
    {{119520, 40}, 243, 1},
    {{119560, 43}, 243, 1},
    {{119603, 15}, 88, 1},
    {{119618, 18}, 164, 1},
    {{119636, 21}, 114, 1},
    {{119657, 36}, 28, 1},
    {{119693, 24}, 71, 1},
    {{119717, 24}, 150, 1},
    {{119741, 30}, 173, 1},
    {{119771, 30}, 73, 1},
    {{119801, 36}, 132, 1},
    {{119837, 21}, 60, 1},
    {{119858, 30}, 192, 1},
    {{119888, 21}, 158, 1},
    {{119909, 15}, 267, 1},
    {{119924, 21}, 3, 1},
    {{119945, 18}, 246, 1},
    {{119963, 21}, 184, 1},
    {{119984, 21}, 90, 1},
    {{120005, 12}, 233, 1},
    {{120017, 21}, 83, 1},
    {{120038, 18}, 18, 1},
    {{120056, 15}, 34, 1},
    {{120071, 18}, 104, 1},
    {{120089, 21}, 104, 1},
    {{120110, 24}, 156, 1},
    {{120134, 24}, 165, 1},
    {{120158, 24}, 176, 1},
    {{120182, 18}, 161, 1},
    {{120200, 24}, 149, 1},
    {{120224, 33}, 177, 1},
    {{120257, 21}, 230, 1},
    {{120278, 21}, 221, 1},
    {{120299, 24}, 128, 1},
    {{120323, 35}, 179, 1},
    {{120358, 38}, 179, 1},
    {{120396, 12}, 59, 1},
    {{120408, 18}, 85, 1},
    {{120426, 33}, 67, 1},
    {{120459, 18}, 181, 1},
    {{120477, 9}, 33, 1},
    {{120486, 15}, 68, 1},
    {{120501, 40}, 185, 1},
    {{120541, 16}, 171, 1},
    {{120557, 25}, 209, 1},
    {{120582, 15}, 113, 1},
    {{120597, 36}, 29, 1},
    {{120633, 12}, 211, 1},
    {{120645, 12}, 169, 1},
    {{120657, 15}, 0, 1},
    {{120672, 36}, 72, 1},
    {{120708, 40}, 205, 1},
    {{120748, 15}, 100, 1},
    {{120763, 18}, 190, 1},
    {{120781, 18}, 137, 1},
    {{120799, 18}, 49, 1},
    {{120817, 28}, 178, 1},
    {{120845, 18}, 135, 1},
    {{120863, 25}, 178, 1},
    {{120888, 65}, 186, 1},
    {{120953, 46}, 186, 1},
    {{120999, 25}, 197, 1},
    {{121024, 66}, 10, 1},
    {{121090, 30}, 172, 1},
    {{121120, 37}, 215, 1},
    {{121157, 27}, 222, 1},
    {{121184, 24}, 245, 1},
    {{121208, 12}, 141, 1},
    {{121220, 15}, 148, 1},
    {{121235, 21}, 189, 1},
    {{121256, 28}, 131, 1},
    {{121284, 12}, 236, 1},
    {{121296, 52}, 268, 1},
    {{121348, 22}, 129, 1},
    {{121370, 21}, 62, 1},
    {{121391, 28}, 162, 1},
    {{121419, 12}, 139, 1},
    {{121431, 18}, 238, 1},
    {{121449, 21}, 238, 1},
    {{121470, 18}, 195, 1},
    {{121488, 65}, 251, 1},
    {{121553, 33}, 251, 1},
    {{121586, 27}, 61, 1},
    {{121613, 18}, 181, 1},
    {{121631, 21}, 119, 1},
    {{121652, 33}, 19, 1},
    {{121685, 18}, 85, 1},
    {{121703, 21}, 154, 1},
    {{121724, 12}, 101, 1},
    {{121736, 18}, 91, 1},
    {{121754, 18}, 229, 1},
    {{121772, 22}, 82, 1},
    {{121794, 21}, 16, 1},
    {{121815, 12}, 87, 1},
    {{121827, 21}, 216, 1},
    {{121848, 18}, 79, 1},
    {{121866, 24}, 217, 1},
    {{121890, 27}, 252, 1},
    {{121917, 21}, 46, 1},
    {{121938, 27}, 254, 1},
    {{121965, 18}, 153, 1},
    {{121983, 15}, 187, 1},
    {{121998, 18}, 47, 1},
    {{122016, 24}, 45, 1},
    {{122040, 24}, 5, 1},
    {{122064, 12}, 64, 1},
    {{122076, 15}, 220, 1},
    {{122091, 18}, 109, 1},
    {{122109, 15}, 112, 1},
    {{122124, 9}, 20, 1},
    {{122133, 31}, 52, 1},
    {{122164, 27}, 166, 1},
    {{122191, 21}, 167, 1},
    {{122212, 12}, 214, 1},
    {{122224, 30}, 89, 1},
    {{122254, 15}, 145, 1},
    {{122269, 18}, 228, 1},
    {{122287, 12}, 168, 1},
    {{122299, 34}, 122, 1},
    {{122333, 15}, 170, 1},
    {{122348, 21}, 98, 1},
    {{122369, 21}, 175, 1},
    {{122390, 21}, 108, 1},
    {{122411, 18}, 110, 1},
    {{122429, 18}, 27, 1},
    {{122447, 18}, 227, 1},
    {{122465, 15}, 204, 1},
    {{122480, 24}, 136, 1},
    {{122504, 33}, 157, 1},
    {{122537, 24}, 63, 1},
    {{122561, 24}, 212, 1},
    {{122585, 25}, 115, 1},
    {{122610, 25}, 200, 1},
    {{122635, 18}, 138, 1},
    {{122653, 12}, 249, 1},
    {{122665, 18}, 126, 1},
    {{122683, 15}, 22, 1},
    {{122698, 18}, 30, 1},
    {{122716, 21}, 21, 1},
    {{122737, 25}, 123, 1},
    {{122762, 15}, 253, 1},
    {{122777, 30}, 99, 1},
    {{122807, 21}, 193, 1},
    {{122828, 15}, 70, 1},
    {{122843, 15}, 102, 1},
    {{122858, 15}, 188, 1},
    {{122873, 12}, 111, 1},
    {{122885, 15}, 58, 1},
    {{122900, 21}, 80, 1},
    {{122921, 18}, 56, 1},
    {{122939, 15}, 96, 1},
    {{122954, 19}, 120, 1},
    {{122973, 29}, 226, 1},
    {{123002, 15}, 107, 1},
    {{123017, 12}, 81, 1},
    {{123029, 12}, 84, 1},
    {{123041, 12}, 198, 1},
    {{123053, 28}, 203, 1},
    {{123081, 15}, 244, 1},
    {{123096, 21}, 43, 1},
    {{123117, 9}, 12, 1},
    {{123126, 18}, 97, 1},
    {{123144, 9}, 151, 1},
    {{123153, 15}, 44, 1},
    {{123168, 12}, 250, 1},
    {{123180, 15}, 11, 1},
    {{123195, 15}, 248, 1},
    {{123210, 22}, 232, 1},
    {{123232, 15}, 1, 1},
    {{123247, 34}, 242, 1},
    {{123281, 24}, 50, 1},
    {{123305, 39}, 180, 1},
    {{123344, 15}, 116, 1},
    {{123359, 15}, 74, 1},
    {{123374, 9}, 224, 1},
    {{123383, 30}, 182, 1},
    {{123413, 12}, 65, 1},
    {{123425, 27}, 4, 1},
    {{123452, 27}, 173, 1},
    {{123479, 18}, 134, 1},
    {{123497, 24}, 25, 1},
    {{123521, 15}, 142, 1},
    {{123536, 15}, 88, 1},
    {{123551, 18}, 114, 1},
    {{123569, 40}, 243, 1},
    {{123609, 18}, 164, 1},
    {{123627, 15}, 13, 1},
    {{123642, 15}, 191, 1},
    {{123657, 33}, 28, 1},
    {{123690, 24}, 150, 1},
    {{123714, 18}, 105, 1},
    {{123732, 12}, 83, 1},
    {{123744, 18}, 3, 1},
    {{123762, 18}, 246, 1},
    {{123780, 24}, 90, 1},
    {{123804, 18}, 18, 1},
    {{123822, 15}, 104, 1},
    {{123837, 24}, 176, 1},
    {{123861, 21}, 165, 1},
    {{123882, 18}, 161, 1},
    {{123900, 18}, 149, 1},
    {{123918, 24}, 158, 1},
    {{123942, 30}, 177, 1},
    {{123972, 18}, 221, 1},
    {{123990, 12}, 85, 1},
    {{124002, 32}, 179, 1},
    {{124034, 24}, 67, 1},
    {{124058, 18}, 181, 1},
    {{124076, 15}, 133, 1},
    {{124091, 12}, 113, 1},
    {{124103, 16}, 171, 1},
    {{124119, 25}, 209, 1},
    {{124144, 15}, 100, 1},
    {{124159, 25}, 185, 1},
    {{124184, 27}, 29, 1},
    {{124211, 12}, 169, 1},
    {{124223, 37}, 205, 1},
    {{124260, 12}, 211, 1},
    {{124272, 12}, 68, 1},
    {{124284, 15}, 73, 1},
    {{124299, 24}, 6, 1},
    {{124323, 47}, 159, 1},
    {{124370, 25}, 132, 1},
    {{124395, 21}, 192, 1},
    {{124416, 24}, 154, 1},
    {{124440, 18}, 231, 1},
    {{124458, 18}, 55, 1},
    {{124476, 21}, 62, 1},
    {{124497, 21}, 190, 1},
    {{124518, 24}, 137, 1},
    {{124542, 18}, 135, 1},
    {{124560, 31}, 215, 1},
    {{124591, 25}, 178, 1},
    {{124616, 22}, 197, 1},
    {{124638, 22}, 162, 1},
    {{124660, 24}, 222, 1},
    {{124684, 24}, 245, 1},
    {{124708, 25}, 131, 1},
    {{124733, 15}, 148, 1},
    {{124748, 24}, 124, 1},
    {{124772, 12}, 236, 1},
    {{124784, 37}, 268, 1},
    {{124821, 28}, 129, 1},
    {{124849, 37}, 186, 1},
    {{124886, 18}, 49, 1},
    {{124904, 12}, 119, 1},
    {{124916, 15}, 195, 1},
    {{124931, 24}, 139, 1},
    {{124955, 18}, 19, 1},
    {{124973, 24}, 61, 1},
    {{124997, 24}, 238, 1},
    {{125021, 21}, 252, 1},
    {{125042, 18}, 254, 1},
    {{125060, 21}, 153, 1},
    {{125081, 15}, 112, 1},
    {{125096, 21}, 109, 1},
    {{125117, 21}, 167, 1},
    {{125138, 22}, 98, 1},
    {{125160, 18}, 110, 1},
    {{125178, 21}, 108, 1},
    {{125199, 18}, 249, 1},
    {{125217, 15}, 253, 1},
    {{125232, 24}, 126, 1},
    {{125256, 12}, 111, 1},
    {{125268, 18}, 107, 1},
    {{125286, 27}, 258, 1},
    {{125313, 21}, 125, 1},
    {{125334, 18}, 97, 1},
    {{125352, 12}, 250, 1},
    {{125364, 15}, 11, 1},
    {{125379, 27}, 256, 1},
    {{125406, 46}, 240, 1},
    {{125452, 50}, 160, 1},
    {{125502, 27}, 25, 1},
    {{125529, 21}, 105, 1},
    {{125550, 21}, 134, 1},
    {{125571, 18}, 184, 1},
    {{125589, 15}, 104, 1},
    {{125604, 12}, 68, 1},
    {{125616, 15}, 100, 1},
    {{125631, 15}, 113, 1},
    {{125646, 31}, 185, 1},
    {{125677, 33}, 173, 1},
    {{125710, 27}, 154, 1},
    {{125737, 15}, 148, 1},
    {{125752, 24}, 139, 1},
    {{125776, 18}, 254, 1},
    {{125794, 12}, 64, 1},
    {{125806, 24}, 252, 1},
    {{125830, 15}, 101, 1},
    {{125845, 21}, 82, 1},
    {{125866, 36}, 16, 1},
    {{125902, 15}, 112, 1},
    {{125917, 18}, 108, 1},
    {{125935, 21}, 110, 1},
    {{125956, 27}, 109, 1},
    {{125983, 24}, 227, 1},
    {{126007, 21}, 167, 1},
    {{126028, 36}, 122, 1},
    {{126064, 22}, 98, 1},
    {{126086, 21}, 249, 1},
    {{126107, 21}, 126, 1},
    {{126128, 15}, 253, 1},
    {{126143, 18}, 56, 1},
    {{126161, 12}, 111, 1},
    {{126173, 18}, 107, 1},
    {{126191, 21}, 43, 1},
    {{126212, 12}, 250, 1},
    {{126224, 28}, 232, 1},
    {{126252, 28}, 173, 1},
    {{126280, 15}, 88, 1},
    {{126295, 27}, 25, 1},
    {{126322, 30}, 105, 1},
    {{126352, 18}, 164, 1},
    {{126370, 33}, 177, 1},
    {{126403, 15}, 83, 1},
    {{126418, 21}, 3, 1},
    {{126439, 21}, 104, 1},
    {{126460, 12}, 85, 1},
    {{126472, 27}, 67, 1},
    {{126499, 15}, 68, 1},
    {{126514, 15}, 171, 1},
    {{126529, 12}, 169, 1},
    {{126541, 12}, 139, 1},
    {{126553, 18}, 238, 1},
    {{126571, 15}, 119, 1},
    {{126586, 18}, 195, 1},
    {{126604, 27}, 252, 1},
    {{126631, 15}, 101, 1},
    {{126646, 33}, 217, 1},
    {{126679, 21}, 82, 1},
    {{126700, 30}, 254, 1},
    {{126730, 21}, 87, 1},
    {{126751, 33}, 216, 1},
    {{126784, 15}, 195, 1},
    {{126799, 24}, 153, 1},
    {{126823, 21}, 139, 1},
    {{126844, 61}, 210, 1},
    {{126905, 33}, 16, 1},
    {{126938, 21}, 187, 1},
    {{126959, 41}, 179, 1},
    {{127000, 21}, 68, 1},
    {{127021, 24}, 69, 1},
    {{127045, 27}, 61, 1},
    {{127072, 21}, 40, 1},
    {{127093, 15}, 64, 1},
    {{127108, 21}, 227, 1},
    {{127129, 15}, 167, 1},
    {{127144, 21}, 112, 1},
    {{127165, 36}, 89, 1},
    {{127201, 30}, 109, 1},
    {{127231, 18}, 228, 1},
    {{127249, 18}, 168, 1},
    {{127267, 24}, 145, 1},
    {{127291, 12}, 263, 1},
    {{127303, 24}, 170, 1},
    {{127327, 24}, 136, 1},
    {{127351, 18}, 93, 1},
    {{127369, 28}, 98, 1},
    {{127397, 18}, 257, 1},
    {{127415, 27}, 108, 1},
    {{127442, 24}, 110, 1},
    {{127466, 33}, 122, 1},
    {{127499, 18}, 20, 1},
    {{127517, 24}, 30, 1},
    {{127541, 24}, 135, 1},
    {{127565, 49}, 186, 1},
    {{127614, 25}, 197, 1},
    {{127639, 25}, 162, 1},
    {{127664, 21}, 222, 1},
    {{127685, 31}, 178, 1},
    {{127716, 18}, 190, 1},
    {{127734, 33}, 124, 1},
    {{127767, 18}, 148, 1},
    {{127785, 30}, 189, 1},
    {{127815, 31}, 131, 1},
    {{127846, 18}, 141, 1},
    {{127864, 12}, 236, 1},
    {{127876, 24}, 21, 1},
    {{127900, 18}, 138, 1},
    {{127918, 30}, 137, 1},
    {{127948, 18}, 249, 1},
    {{127966, 30}, 253, 1},
    {{127996, 18}, 5, 1},
    {{128014, 21}, 49, 1},
    {{128035, 27}, 126, 1},
    {{128062, 34}, 123, 1},
    {{128096, 39}, 99, 1},
    {{128135, 21}, 102, 1},
    {{128156, 21}, 70, 1},
    {{128177, 18}, 111, 1},
    {{128195, 18}, 56, 1},
    {{128213, 27}, 258, 1},
    {{128240, 21}, 188, 1},
    {{128261, 28}, 86, 1},
    {{128289, 24}, 143, 1},
    {{128313, 33}, 226, 1},
    {{128346, 18}, 58, 1},
    {{128364, 27}, 80, 1},
    {{128391, 24}, 75, 1},
    {{128415, 18}, 107, 1},
    {{128433, 12}, 81, 1},
    {{128445, 18}, 96, 1},
    {{128463, 12}, 84, 1},
    {{128475, 15}, 237, 1},
    {{128490, 18}, 36, 1},
    {{128508, 30}, 43, 1},
    {{128538, 46}, 183, 1},
    {{128584, 12}, 12, 1},
    {{128596, 18}, 235, 1},
    {{128614, 12}, 198, 1},
    {{128626, 18}, 97, 1},
    {{128644, 18}, 78, 1},
    {{128662, 36}, 256, 1},
    {{128698, 18}, 11, 1},
    {{128716, 30}, 4, 1},
    {{128746, 21}, 191, 1},
    {{128767, 42}, 28, 1},
    {{128809, 30}, 150, 1},
    {{128839, 56}, 160, 1},
    {{128895, 24}, 116, 1},
    {{128919, 30}, 25, 1},
    {{128949, 12}, 250, 1},
    {{128961, 31}, 130, 1},
    {{128992, 55}, 240, 1},
    {{129047, 37}, 174, 1},
    {{129084, 27}, 105, 1},
    {{129111, 24}, 134, 1},
    {{129135, 24}, 88, 1},
    {{129159, 24}, 17, 1},
    {{129183, 40}, 243, 1},
    {{129223, 30}, 53, 1},
    {{129253, 24}, 114, 1},
    {{129277, 21}, 65, 1},
    {{129298, 18}, 151, 1},
    {{129316, 24}, 164, 1},
    {{129340, 24}, 248, 1},
    {{129364, 18}, 13, 1},
    {{129382, 37}, 232, 1},
    {{129419, 15}, 128, 1},
    {{129434, 21}, 3, 1},
    {{129455, 15}, 184, 1},
    {{129470, 21}, 14, 1},
    {{129491, 18}, 83, 1},
    {{129509, 18}, 7, 1},
    {{129527, 12}, 233, 1},
    {{129539, 18}, 267, 1},
    {{129557, 24}, 265, 1},
    {{129581, 24}, 18, 1},
    {{129605, 15}, 34, 1},
    {{129620, 18}, 104, 1},
    {{129638, 24}, 165, 1},
    {{129662, 30}, 149, 1},
    {{129692, 36}, 177, 1},
    {{129728, 21}, 133, 1},
    {{129749, 24}, 77, 1},
    {{129773, 18}, 85, 1},
    {{129791, 12}, 59, 1},
    {{129803, 21}, 181, 1},
    {{129824, 33}, 67, 1},
    {{129857, 21}, 193, 1},
    {{129878, 33}, 72, 1},
    {{129911, 19}, 171, 1},
    {{129930, 18}, 113, 1},
    {{129948, 18}, 100, 1},
    {{129966, 34}, 185, 1},
    {{130000, 12}, 169, 1},
    {{130012, 36}, 29, 1},
    {{130048, 18}, 264, 1},
    {{130066, 36}, 173, 1},
    {{130102, 27}, 73, 1},
    {{130129, 27}, 192, 1},
    {{130156, 21}, 255, 1},
    {{130177, 30}, 6, 1},
    {{130207, 24}, 231, 1},
    {{130231, 27}, 132, 1},
    {{130258, 27}, 60, 1},
    {{130285, 27}, 154, 1},
    {{130312, 24}, 55, 1},
    {{130336, 30}, 62, 1},
    {{130366, 15}, 119, 1},
    {{130381, 27}, 251, 1},
    {{130408, 21}, 238, 1},
    {{130429, 25}, 254, 1},
    {{130454, 30}, 252, 1},
    {{130484, 24}, 153, 1},
    {{130508, 15}, 112, 1},
    {{130523, 24}, 109, 1},
    {{130547, 33}, 89, 1},
    {{130580, 25}, 98, 1},
    {{130605, 18}, 110, 1},
    {{130623, 18}, 20, 1},
    {{130641, 25}, 108, 1},
    {{130666, 18}, 190, 1},
    {{130684, 18}, 249, 1},
    {{130702, 21}, 126, 1},
    {{130723, 18}, 193, 1},
    {{130741, 21}, 188, 1},
    {{130762, 12}, 111, 1},
    {{130774, 18}, 107, 1},
    {{130792, 27}, 80, 1},
    {{130819, 18}, 81, 1},
    {{130837, 21}, 258, 1},
    {{130858, 12}, 12, 1},
    {{130870, 18}, 97, 1},
    {{130888, 18}, 11, 1},
    {{130906, 43}, 240, 1},
    {{130949, 12}, 250, 1},
    {{130961, 56}, 160, 1},
    {{131017, 30}, 35, 1},
    {{131047, 21}, 134, 1},
    {{131068, 27}, 105, 1},
    {{131095, 21}, 191, 1},
    {{131116, 30}, 150, 1},
    {{131146, 15}, 184, 1},
    {{131161, 18}, 83, 1},
    {{131179, 15}, 104, 1},
    {{131194, 21}, 133, 1},
    {{131215, 21}, 67, 1},
    {{131236, 15}, 68, 1},
    {{131251, 18}, 100, 1},
    {{131269, 34}, 185, 1},
    {{131303, 18}, 113, 1},
    {{131321, 24}, 173, 1},
    {{131345, 19}, 178, 1},
    {{131364, 49}, 186, 1},
    {{131413, 25}, 137, 1},
    {{131438, 18}, 148, 1},
    {{131456, 31}, 62, 1},
    {{131487, 31}, 139, 1},
    {{131518, 27}, 251, 1},
    {{131545, 22}, 82, 1},
    {{131567, 18}, 254, 1},
    {{131585, 21}, 87, 1},
    {{131606, 34}, 217, 1},
    {{131640, 30}, 252, 1},
    {{131670, 39}, 16, 1},
    {{131709, 24}, 153, 1},
    {{131733, 31}, 69, 1},
    {{131764, 21}, 109, 1},
    {{131785, 18}, 167, 1},
    {{131803, 15}, 112, 1},
    {{131818, 15}, 20, 1},
    {{131833, 33}, 89, 1},
    {{131866, 25}, 98, 1},
    {{131891, 18}, 110, 1},
    {{131909, 24}, 108, 1},
    {{131933, 30}, 122, 1},
    {{131963, 18}, 249, 1},
    {{131981, 18}, 126, 1},
    {{131999, 21}, 193, 1},
    {{132020, 21}, 70, 1},
    {{132041, 24}, 258, 1},
    {{132065, 12}, 111, 1},
    {{132077, 27}, 80, 1},
    {{132104, 12}, 81, 1},
    {{132116, 15}, 107, 1},
    {{132131, 12}, 84, 1},
    {{132143, 21}, 43, 1},
    {{132164, 18}, 97, 1},
    {{132182, 15}, 151, 1},
    {{132197, 12}, 250, 1},
    {{132209, 15}, 248, 1},
    {{132224, 43}, 240, 1},
    {{132267, 24}, 11, 1},
    {{132291, 56}, 160, 1},
    {{132347, 21}, 191, 1},
    {{132368, 21}, 134, 1},
    {{132389, 30}, 25, 1},
    {{132419, 24}, 105, 1},
    {{132443, 18}, 88, 1},
    {{132461, 15}, 164, 1},
    {{132476, 27}, 114, 1},
    {{132503, 37}, 174, 1},
    {{132540, 36}, 28, 1},
    {{132576, 30}, 150, 1},
    {{132606, 21}, 3, 1},
    {{132627, 12}, 128, 1},
    {{132639, 24}, 265, 1},
    {{132663, 18}, 184, 1},
    {{132681, 15}, 104, 1},
    {{132696, 15}, 104, 1},
    {{132711, 24}, 18, 1},
    {{132735, 18}, 85, 1},
    {{132753, 35}, 179, 1},
    {{132788, 15}, 68, 1},
    {{132803, 18}, 100, 1},
    {{132821, 34}, 185, 1},
    {{132855, 18}, 113, 1},
    {{132873, 37}, 132, 1},
    {{132910, 36}, 154, 1},
    {{132946, 18}, 190, 1},
    {{132964, 25}, 178, 1},
    {{132989, 18}, 148, 1},
    {{133007, 21}, 189, 1},
    {{133028, 12}, 141, 1},
    {{133040, 31}, 62, 1},
    {{133071, 31}, 139, 1},
    {{133102, 18}, 119, 1},
    {{133120, 27}, 61, 1},
    {{133147, 24}, 238, 1},
    {{133171, 30}, 19, 1},
    {{133201, 12}, 101, 1},
    {{133213, 18}, 229, 1},
    {{133231, 21}, 82, 1},
    {{133252, 22}, 254, 1},
    {{133274, 18}, 87, 1},
    {{133292, 33}, 252, 1},
    {{133325, 33}, 16, 1},
    {{133358, 21}, 69, 1},
    {{133379, 22}, 153, 1},
    {{133401, 24}, 187, 1},
    {{133425, 15}, 64, 1},
    {{133440, 21}, 112, 1},
    {{133461, 27}, 109, 1},
    {{133488, 27}, 167, 1},
    {{133515, 27}, 89, 1},
    {{133542, 12}, 263, 1},
    {{133554, 22}, 98, 1},
    {{133576, 18}, 257, 1},
    {{133594, 18}, 110, 1},
    {{133612, 27}, 108, 1},
    {{133639, 30}, 122, 1},
    {{133669, 24}, 145, 1},
    {{133693, 24}, 168, 1},
    {{133717, 30}, 155, 1},
    {{133747, 24}, 136, 1},
    {{133771, 21}, 157, 1},
    {{133792, 18}, 249, 1},
    {{133810, 27}, 126, 1},
    {{133837, 19}, 253, 1},
    {{133856, 34}, 99, 1},
    {{133890, 31}, 123, 1},
    {{133921, 15}, 58, 1},
    {{133936, 15}, 56, 1},
    {{133951, 24}, 96, 1},
    {{133975, 25}, 86, 1},
    {{134000, 24}, 193, 1},
    {{134024, 18}, 70, 1},
    {{134042, 18}, 102, 1},
    {{134060, 15}, 188, 1},
    {{134075, 15}, 107, 1},
    {{134090, 15}, 111, 1},
    {{134105, 27}, 80, 1},
    {{134132, 18}, 81, 1},
    {{134150, 9}, 84, 1},
    {{134159, 21}, 97, 1},
    {{134180, 12}, 198, 1},
    {{134192, 27}, 43, 1},
    {{134219, 18}, 11, 1},
    {{134237, 12}, 250, 1},
    {{134249, 21}, 151, 1},
    {{134270, 40}, 232, 1},
    {{134310, 24}, 35, 1},
    {{134334, 15}, 78, 1},
    {{134349, 30}, 114, 1},
    {{134379, 24}, 4, 1},
    {{134403, 36}, 25, 1},
    {{134439, 24}, 105, 1},
    {{134463, 31}, 134, 1},
    {{134494, 31}, 88, 1},
    {{134525, 21}, 164, 1},
    {{134546, 24}, 191, 1},
    {{134570, 43}, 174, 1},
    {{134613, 40}, 28, 1},
    {{134653, 33}, 150, 1},
    {{134686, 24}, 83, 1},
    {{134710, 24}, 3, 1},
    {{134734, 21}, 265, 1},
    {{134755, 15}, 104, 1},
    {{134770, 36}, 177, 1},
    {{134806, 15}, 133, 1},
    {{134821, 18}, 85, 1},
    {{134839, 35}, 179, 1},
    {{134874, 36}, 67, 1},
    {{134910, 15}, 68, 1},
    {{134925, 19}, 171, 1},
    {{134944, 18}, 100, 1},
    {{134962, 15}, 113, 1},
    {{134977, 9}, 169, 1},
    {{134986, 40}, 205, 1},
    {{135026, 40}, 185, 1},
    {{135066, 18}, 73, 1},
    {{135084, 27}, 132, 1},
    {{135111, 33}, 154, 1},
    {{135144, 27}, 173, 1},
    {{135171, 24}, 190, 1},
    {{135195, 18}, 222, 1},
    {{135213, 24}, 30, 1},
    {{135237, 25}, 178, 1},
    {{135262, 43}, 186, 1},
    {{135305, 18}, 148, 1},
    {{135323, 24}, 21, 1},
    {{135347, 15}, 49, 1},
    {{135362, 9}, 141, 1},
    {{135371, 40}, 62, 1},
    {{135411, 12}, 195, 1},
    {{135423, 27}, 61, 1},
    {{135450, 24}, 139, 1},
    {{135474, 21}, 82, 1},
    {{135495, 33}, 254, 1},
    {{135528, 30}, 252, 1},
    {{135558, 36}, 16, 1},
    {{135594, 24}, 109, 1},
    {{135618, 18}, 145, 1},
    {{135636, 18}, 228, 1},
    {{135654, 12}, 110, 1},
    {{135666, 24}, 249, 1},
    {{135690, 9}, 111, 1},
    {{135699, 21}, 258, 1},
    {{135720, 21}, 97, 1},
    {{135741, 50}, 160, 1},
    {{135791, 46}, 240, 1},
    {{135837, 12}, 250, 1},
    {{135849, 21}, 114, 1},
    {{135870, 24}, 105, 1},
    {{135894, 21}, 134, 1},
    {{135915, 18}, 128, 1},
    {{135933, 18}, 68, 1},
    {{135951, 27}, 173, 1},
    {{135978, 50}, 186, 1},
    {{136028, 18}, 148, 1},
    {{136046, 18}, 119, 1},
    {{136064, 18}, 139, 1},
    {{136082, 15}, 110, 1},
    {{136097, 18}, 27, 1},
    {{136115, 21}, 114, 1},
    {{136136, 39}, 114, 1},
    {{136175, 418}, 114, 1},
    {{136593, 24}, 114, 1},
    {{136617, 33}, 157, 1},
    {{136650, 24}, 136, 1},
    {{136674, 24}, 175, 1},
    {{136698, 33}, 63, 1},
    {{136731, 21}, 227, 1},
    {{136752, 39}, 122, 1},
    {{136791, 33}, 89, 1},
    {{136824, 24}, 109, 1},
    {{136848, 21}, 167, 1},
    {{136869, 18}, 112, 1},
    {{136887, 12}, 214, 1},
    {{136899, 12}, 168, 1},
    {{136911, 15}, 170, 1},
    {{136926, 31}, 52, 1},
    {{136957, 18}, 228, 1},
    {{136975, 30}, 123, 1},
    {{137005, 24}, 126, 1},
    {{137029, 21}, 253, 1},
    {{137050, 18}, 190, 1},
    {{137068, 27}, 172, 1},
    {{137095, 21}, 162, 1},
    {{137116, 27}, 245, 1},
    {{137143, 57}, 10, 1},
    {{137200, 36}, 186, 1},
    {{137236, 18}, 197, 1},
    {{137254, 24}, 222, 1},
    {{137278, 21}, 30, 1},
    {{137299, 21}, 148, 1},
    {{137320, 27}, 189, 1},
    {{137347, 15}, 21, 1},
    {{137362, 12}, 236, 1},
    {{137374, 15}, 203, 1},
    {{137389, 18}, 70, 1},
    {{137407, 18}, 102, 1},
    {{137425, 38}, 226, 1},
    {{137463, 24}, 258, 1},
    {{137487, 12}, 81, 1},
    {{137499, 18}, 56, 1},
    {{137517, 15}, 96, 1},
    {{137532, 21}, 75, 1},
    {{137553, 24}, 80, 1},
    {{137577, 24}, 58, 1},
    {{137601, 12}, 111, 1},
    {{137613, 33}, 183, 1},
    {{137646, 21}, 54, 1},
    {{137667, 9}, 12, 1},
    {{137676, 24}, 43, 1},
    {{137700, 18}, 235, 1},
    {{137718, 27}, 71, 1},
    {{137745, 30}, 28, 1},
    {{137775, 21}, 150, 1},
    {{137796, 18}, 13, 1},
    {{137814, 18}, 191, 1},
    {{137832, 27}, 105, 1},
    {{137859, 33}, 173, 1},
    {{137892, 33}, 174, 1},
    {{137925, 12}, 78, 1},
    {{137937, 30}, 4, 1},
    {{137967, 27}, 6, 1},
    {{137994, 27}, 25, 1},
    {{138021, 42}, 124, 1},
    {{138063, 12}, 24, 1},
    {{138075, 45}, 160, 1},
    {{138120, 43}, 240, 1},
    {{138163, 21}, 134, 1},
    {{138184, 30}, 163, 1},
    {{138214, 15}, 11, 1},
    {{138229, 12}, 250, 1},
    {{138241, 15}, 142, 1},
    {{138256, 18}, 130, 1},
    {{138274, 18}, 130, 1},
    {{138292, 21}, 50, 1},
    {{138313, 33}, 232, 1},
    {{138346, 21}, 255, 1},
    {{138367, 24}, 35, 1},
    {{138391, 30}, 182, 1},
    {{138421, 18}, 74, 1},
    {{138439, 18}, 116, 1},
    {{138457, 27}, 15, 1},
    {{138484, 15}, 128, 1},
    {{138499, 30}, 158, 1},
    {{138529, 33}, 177, 1},
    {{138562, 15}, 267, 1},
    {{138577, 18}, 128, 1},
    {{138595, 18}, 83, 1},
    {{138613, 18}, 3, 1},
    {{138631, 18}, 14, 1},
    {{138649, 24}, 14, 1},
    {{138673, 18}, 7, 1},
    {{138691, 12}, 233, 1},
    {{138703, 15}, 233, 1},
    {{138718, 18}, 265, 1},
    {{138736, 15}, 34, 1},
    {{138751, 18}, 18, 1},
    {{138769, 15}, 104, 1},
    {{138784, 33}, 127, 1},
    {{138817, 24}, 133, 1},
    {{138841, 45}, 179, 1},
    {{138886, 15}, 85, 1},
    {{138901, 12}, 59, 1},
    {{138913, 36}, 179, 1},
    {{138949, 12}, 264, 1},
    {{138961, 18}, 68, 1},
    {{138979, 33}, 185, 1},
    {{139012, 36}, 72, 1},
    {{139048, 15}, 171, 1},
    {{139063, 18}, 113, 1},
    {{139081, 12}, 169, 1},
    {{139093, 18}, 0, 1},
    {{139111, 27}, 29, 1},
    {{139138, 18}, 26, 1},
    {{139156, 24}, 73, 1},
    {{139180, 18}, 159, 1},
    {{139198, 24}, 231, 1},
    {{139222, 24}, 60, 1},
    {{139246, 27}, 62, 1},
    {{139273, 24}, 124, 1},
    {{139297, 21}, 55, 1},
    {{139318, 30}, 205, 1},
    {{139348, 21}, 254, 1},
    {{139369, 18}, 187, 1},
    {{139387, 15}, 64, 1},
    {{139402, 30}, 217, 1},
    {{139432, 18}, 101, 1},
    {{139450, 18}, 87, 1},
    {{139468, 36}, 16, 1},
    {{139504, 21}, 79, 1},
    {{139525, 30}, 252, 1},
    {{139555, 21}, 229, 1},
    {{139576, 24}, 82, 1},
    {{139600, 24}, 216, 1},
    {{139624, 33}, 147, 1},
    {{139657, 18}, 121, 1},
    {{139675, 24}, 19, 1},
    {{139699, 15}, 119, 1},
    {{139714, 18}, 195, 1},
    {{139732, 18}, 139, 1},
    {{139750, 27}, 202, 1},
    {{139777, 24}, 117, 1},
    {{139801, 24}, 98, 1},
    {{139825, 15}, 263, 1},
    {{139840, 24}, 145, 1},
    {{139864, 15}, 249, 1},
    {{139879, 18}, 138, 1},
    {{139897, 24}, 200, 1},
    {{139921, 27}, 115, 1},
    {{139948, 57}, 268, 1},
    {{140005, 18}, 5, 1},
    {{140023, 24}, 178, 1},
    {{140047, 27}, 137, 1},
    {{140074, 27}, 135, 1},
    {{140101, 24}, 188, 1},
    {{140125, 12}, 107, 1},
    {{140137, 24}, 86, 1},
    {{140161, 45}, 116, 1},
    {{140206, 51}, 200, 1},
    {{140257, 24}, 36, 1},
    {{140281, 15}, 88, 1},
    {{140296, 24}, 17, 1},
    {{140320, 39}, 243, 1},
    {{140359, 18}, 151, 1},
    {{140377, 21}, 176, 1},
    {{140398, 27}, 149, 1},
    {{140425, 21}, 165, 1},
    {{140446, 36}, 156, 1},
    {{140482, 21}, 77, 1},
    {{140503, 24}, 67, 1},
    {{140527, 18}, 181, 1},
    {{140545, 15}, 100, 1},
    {{140560, 27}, 154, 1},
    {{140587, 33}, 132, 1},
    {{140620, 21}, 23, 1},
    {{140641, 24}, 131, 1},
    {{140665, 27}, 69, 1},
    {{140692, 21}, 40, 1},
    {{140713, 24}, 61, 1},
    {{140737, 15}, 198, 1},
    {{140752, 21}, 65, 1},
    {{140773, 46}, 115, 1},
    {{140819, 30}, 192, 1},
    {{140849, 21}, 108, 1},
    {{140870, 21}, 110, 1},
    {{140891, 30}, 66, 1},
    {{140921, 15}, 20, 1},
    {{140936, 42}, 99, 1},
    {{140978, 9}, 141, 1},
    {{140987, 18}, 49, 1},
    {{141005, 12}, 84, 1},
    {{141017, 21}, 143, 1},
    {{141038, 21}, 193, 1},
    {{141059, 18}, 164, 1},
    {{141077, 15}, 248, 1},
    {{141092, 42}, 180, 1},
    {{141134, 9}, 33, 1},
    {{141143, 18}, 220, 1},
    {{141161, 24}, 153, 1},
    {{141185, 18}, 144, 1},
    {{141203, 24}, 238, 1},
    {{141227, 12}, 93, 1},
    {{141239, 12}, 140, 1},
    {{141251, 18}, 97, 1},
    {{141269, 18}, 184, 1},
    {{141287, 24}, 136, 1},
    {{141311, 27}, 89, 1},
    {{141338, 15}, 13, 1},
    {{141353, 24}, 4, 1},
    {{141377, 18}, 114, 1},
    {{141395, 33}, 124, 1},
    {{141428, 36}, 124, 1},
    {{141464, 18}, 68, 1},
    {{141482, 15}, 132, 1},
    {{141497, 18}, 132, 1},
    {{141515, 27}, 205, 1},
    {{141542, 42}, 205, 1},
    {{141584, 27}, 109, 1},
    {{141611, 30}, 109, 1},
    {{141641, 18}, 112, 1},
    {{141659, 27}, 108, 1},
    {{141686, 21}, 227, 1},
    {{141707, 39}, 66, 1},
    {{141746, 24}, 228, 1},
    {{141770, 12}, 263, 1},
    {{141782, 60}, 136, 1},
    {{141842, 21}, 93, 1},
    {{141863, 24}, 167, 1},
    {{141887, 30}, 122, 1},
    {{141917, 18}, 168, 1},
    {{141935, 27}, 145, 1},
    {{141962, 30}, 110, 1},
    {{141992, 42}, 75, 1},
    {{142034, 27}, 159, 1},
    {{142061, 24}, 200, 1},
    {{142085, 21}, 126, 1},
    {{142106, 24}, 96, 1},
    {{142130, 15}, 102, 1},
    {{142145, 39}, 226, 1},
    {{142184, 27}, 58, 1},
    {{142211, 27}, 80, 1},
    {{142238, 18}, 140, 1},
    {{142256, 21}, 56, 1},
    {{142277, 24}, 70, 1},
    {{142301, 15}, 111, 1},
    {{142316, 18}, 84, 1},
    {{142334, 18}, 198, 1},
    {{142352, 30}, 97, 1},
    {{142382, 33}, 43, 1},
    {{142415, 18}, 88, 1},
    {{142433, 18}, 114, 1},
    {{142451, 18}, 78, 1},
    {{142469, 33}, 51, 1},
    {{142502, 52}, 116, 1},
    {{142554, 21}, 24, 1},
    {{142575, 63}, 174, 1},
    {{142638, 51}, 134, 1},
    {{142689, 27}, 88, 1},
    {{142716, 21}, 164, 1},
    {{142737, 15}, 11, 1},
    {{142752, 24}, 130, 1},
    {{142776, 39}, 28, 1},
    {{142815, 27}, 173, 1},
    {{142842, 36}, 25, 1},
    {{142878, 30}, 191, 1},
    {{142908, 39}, 4, 1},
    {{142947, 24}, 3, 1},
    {{142971, 21}, 128, 1},
    {{142992, 42}, 177, 1},
    {{143034, 33}, 158, 1},
    {{143067, 36}, 83, 1},
    {{143103, 24}, 265, 1},
    {{143127, 21}, 149, 1},
    {{143148, 27}, 267, 1},
    {{143175, 21}, 30, 1},
    {{143196, 21}, 73, 1},
    {{143217, 18}, 23, 1},
    {{143235, 30}, 192, 1},
    {{143265, 24}, 23, 1},
    {{143289, 27}, 132, 1},
    {{143316, 39}, 231, 1},
    {{143355, 33}, 147, 1},
    {{143388, 33}, 154, 1},
    {{143421, 24}, 104, 1},
    {{143445, 24}, 133, 1},
    {{143469, 27}, 77, 1},
    {{143496, 12}, 59, 1},
    {{143508, 57}, 179, 1},
    {{143565, 18}, 85, 1},
    {{143583, 30}, 67, 1},
    {{143613, 21}, 0, 1},
    {{143634, 30}, 29, 1},
    {{143664, 15}, 169, 1},
    {{143679, 33}, 0, 1},
    {{143712, 36}, 72, 1},
    {{143748, 45}, 232, 1},
    {{143793, 24}, 68, 1},
    {{143817, 39}, 60, 1},
    {{143856, 30}, 222, 1},
    {{143886, 27}, 162, 1},
    {{143913, 48}, 186, 1},
    {{143961, 30}, 55, 1},
    {{143991, 42}, 62, 1},
    {{144033, 21}, 148, 1},
    {{144054, 15}, 236, 1},
    {{144069, 21}, 141, 1},
    {{144090, 27}, 49, 1},
    {{144117, 12}, 195, 1},
    {{144129, 21}, 139, 1},
    {{144150, 36}, 135, 1},
    {{144186, 18}, 119, 1},
    {{144204, 33}, 61, 1},
    {{144237, 36}, 238, 1},
    {{144273, 27}, 139, 1},
    {{144300, 54}, 35, 1},
    {{144354, 54}, 135, 1},
    {{144408, 18}, 101, 1},
    {{144426, 39}, 82, 1},
    {{144465, 36}, 217, 1},
    {{144501, 18}, 87, 1},
    {{144519, 27}, 79, 1},
    {{144546, 39}, 16, 1},
    {{144585, 27}, 64, 1},
    {{144612, 39}, 167, 1},
    {{144651, 33}, 112, 1},
    {{144684, 39}, 27, 1},
    {{144723, 45}, 89, 1},
    {{144768, 42}, 108, 1},
    {{144810, 45}, 98, 1},
    {{144855, 39}, 110, 1},
    {{144894, 33}, 263, 1},
    {{144927, 36}, 145, 1},
    {{144963, 42}, 136, 1},
    {{145005, 45}, 122, 1},
    {{145050, 36}, 138, 1},
    {{145086, 45}, 249, 1},
    {{145131, 33}, 126, 1},
    {{145164, 57}, 99, 1},
    {{145221, 24}, 124, 1},
    {{145245, 42}, 124, 1},
    {{145287, 45}, 62, 1},
    {{145332, 33}, 148, 1},
    {{145365, 57}, 186, 1},
    {{145422, 33}, 141, 1},
    {{145455, 42}, 178, 1},
    {{145497, 42}, 21, 1},
    {{145539, 45}, 193, 1},
    {{145584, 36}, 125, 1},
    {{145620, 36}, 70, 1},
    {{145656, 27}, 111, 1},
    {{145683, 58}, 226, 1},
    {{145741, 30}, 84, 1},
    {{145771, 45}, 97, 1},
    {{145816, 27}, 11, 1},
    {{145843, 30}, 151, 1},
    {{145873, 30}, 123, 1},
    {{145903, 36}, 134, 1},
    {{145939, 42}, 130, 1},
    {{145981, 42}, 192, 1},
    {{146023, 30}, 173, 1},
    {{146053, 45}, 132, 1},
    {{146098, 36}, 25, 1},
    {{146134, 54}, 174, 1},
    {{146188, 39}, 114, 1},
    {{146227, 36}, 105, 1},
    {{146263, 45}, 150, 1},
    {{146308, 42}, 4, 1},
    {{146350, 39}, 164, 1},
    {{146389, 33}, 88, 1},
    {{146422, 42}, 191, 1},
    {{146464, 30}, 3, 1},
    {{146494, 30}, 128, 1},
    {{146524, 30}, 14, 1},
    {{146554, 42}, 184, 1},
    {{146596, 45}, 18, 1},
    {{146641, 57}, 177, 1},
    {{146698, 45}, 104, 1},
    {{146743, 21}, 133, 1},
    {{146764, 36}, 133, 1},
    {{146800, 71}, 179, 1},
    {{146871, 39}, 190, 1},
    {{146910, 33}, 68, 1},
    {{146943, 69}, 185, 1},
    {{147012, 42}, 100, 1},
    {{147054, 33}, 264, 1},
    {{147087, 42}, 154, 1},
    {{147129, 39}, 119, 1},
    {{147168, 45}, 61, 1},
    {{147213, 39}, 195, 1},
    {{147252, 45}, 238, 1},
    {{147297, 24}, 139, 1},
    {{147321, 30}, 139, 1},
    {{147351, 33}, 101, 1},
    {{147384, 45}, 69, 1},
    {{147429, 36}, 82, 1},
    {{147465, 42}, 252, 1},
    {{147507, 42}, 16, 1},
    {{147549, 39}, 153, 1},
    {{147588, 39}, 64, 1},
    {{147627, 21}, 229, 1},
    {{147648, 22}, 82, 1},
    {{147670, 28}, 103, 1},
    {{147698, 15}, 40, 1},
    {{147713, 12}, 101, 1},
    {{147725, 18}, 79, 1},
    {{147743, 15}, 87, 1},
    {{147758, 27}, 254, 1},
    {{147785, 30}, 16, 1},
    {{147815, 21}, 46, 1},
    {{147836, 49}, 210, 1},
    {{147885, 21}, 216, 1},
    {{147906, 27}, 217, 1},
    {{147933, 30}, 252, 1},
    {{147963, 18}, 76, 1},
    {{147981, 24}, 114, 1},
    {{148005, 27}, 4, 1},
    {{148032, 12}, 78, 1},
    {{148044, 21}, 88, 1},
    {{148065, 24}, 53, 1},
    {{148089, 37}, 243, 1},
    {{148126, 27}, 105, 1},
    {{148153, 21}, 65, 1},
    {{148174, 21}, 17, 1},
    {{148195, 18}, 164, 1},
    {{148213, 21}, 48, 1},
    {{148234, 15}, 13, 1},
    {{148249, 21}, 191, 1},
    {{148270, 30}, 28, 1},
    {{148300, 24}, 150, 1},
    {{148324, 24}, 71, 1},
    {{148348, 27}, 25, 1},
    {{148375, 37}, 174, 1},
    {{148412, 27}, 51, 1},
    {{148439, 27}, 63, 1},
    {{148466, 33}, 157, 1},
    {{148499, 21}, 212, 1},
    {{148520, 21}, 136, 1},
    {{148541, 12}, 111, 1},
    {{148553, 18}, 102, 1},
    {{148571, 35}, 226, 1},
    {{148606, 12}, 107, 1},
    {{148618, 21}, 188, 1},
    {{148639, 27}, 125, 1},
    {{148666, 12}, 84, 1},
    {{148678, 15}, 81, 1},
    {{148693, 21}, 70, 1},
    {{148714, 24}, 258, 1},
    {{148738, 27}, 69, 1},
    {{148765, 28}, 94, 1},
    {{148793, 28}, 92, 1},
    {{148821, 22}, 85, 1},
    {{148843, 21}, 77, 1},
    {{148864, 24}, 6, 1},
    {{148888, 18}, 73, 1},
    {{148906, 30}, 173, 1},
    {{148936, 27}, 192, 1},
    {{148963, 21}, 26, 1},
    {{148984, 30}, 154, 1},
    {{149014, 12}, 23, 1},
    {{149026, 27}, 132, 1},
    {{149053, 24}, 60, 1},
    {{149077, 24}, 231, 1},
    {{149101, 21}, 30, 1},
    {{149122, 27}, 225, 1},
    {{149149, 21}, 75, 1},
    {{149170, 25}, 86, 1},
    {{149195, 21}, 133, 1},
    {{149216, 18}, 47, 1},
    {{149234, 36}, 99, 1},
    {{149270, 21}, 227, 1},
    {{149291, 24}, 167, 1},
    {{149315, 18}, 112, 1},
    {{149333, 27}, 166, 1},
    {{149360, 30}, 89, 1},
    {{149390, 21}, 39, 1},
    {{149411, 24}, 109, 1},
    {{149435, 27}, 98, 1},
    {{149462, 15}, 20, 1},
    {{149477, 18}, 228, 1},
    {{149495, 15}, 263, 1},
    {{149510, 15}, 145, 1},
    {{149525, 12}, 168, 1},
    {{149537, 27}, 266, 1},
    {{149564, 31}, 52, 1},
    {{149595, 21}, 108, 1},
    {{149616, 21}, 110, 1},
    {{149637, 33}, 66, 1},
    {{149670, 21}, 175, 1},
    {{149691, 21}, 27, 1},
    {{149712, 37}, 122, 1},
    {{149749, 15}, 170, 1},
    {{149764, 19}, 171, 1},
    {{149783, 18}, 100, 1},
    {{149801, 18}, 113, 1},
    {{149819, 15}, 211, 1},
    {{149834, 15}, 264, 1},
    {{149849, 12}, 169, 1},
    {{149861, 24}, 0, 1},
    {{149885, 27}, 29, 1},
    {{149912, 21}, 68, 1},
    {{149933, 34}, 185, 1},
    {{149967, 39}, 205, 1},
    {{150006, 33}, 72, 1},
    {{150039, 21}, 3, 1},
    {{150060, 18}, 184, 1},
    {{150078, 18}, 7, 1},
    {{150096, 18}, 128, 1},
    {{150114, 21}, 14, 1},
    {{150135, 21}, 83, 1},
    {{150156, 24}, 165, 1},
    {{150180, 21}, 176, 1},
    {{150201, 18}, 161, 1},
    {{150219, 18}, 156, 1},
    {{150237, 18}, 34, 1},
    {{150255, 18}, 265, 1},
    {{150273, 24}, 18, 1},
    {{150297, 21}, 230, 1},
    {{150318, 24}, 15, 1},
    {{150342, 24}, 194, 1},
    {{150366, 30}, 177, 1},
    {{150396, 24}, 158, 1},
    {{150420, 21}, 267, 1},
    {{150441, 18}, 104, 1},
    {{150459, 21}, 97, 1},
    {{150480, 15}, 198, 1},
    {{150495, 21}, 36, 1},
    {{150516, 25}, 183, 1},
    {{150541, 21}, 43, 1},
    {{150562, 12}, 12, 1},
    {{150574, 25}, 54, 1},
    {{150599, 15}, 235, 1},
    {{150614, 47}, 159, 1},
    {{150661, 21}, 153, 1},
    {{150682, 15}, 144, 1},
    {{150697, 12}, 64, 1},
    {{150709, 18}, 187, 1},
    {{150727, 18}, 220, 1},
    {{150745, 18}, 11, 1},
    {{150763, 18}, 134, 1},
    {{150781, 15}, 151, 1},
    {{150796, 24}, 50, 1},
    {{150820, 24}, 130, 1},
    {{150844, 27}, 256, 1},
    {{150871, 22}, 232, 1},
    {{150893, 15}, 1, 1},
    {{150908, 34}, 242, 1},
    {{150942, 15}, 24, 1},
    {{150957, 12}, 250, 1},
    {{150969, 18}, 22, 1},
    {{150987, 30}, 67, 1},
    {{151017, 18}, 181, 1},
    {{151035, 12}, 59, 1},
    {{151047, 38}, 179, 1},
    {{151085, 12}, 33, 1},
    {{151097, 27}, 245, 1},
    {{151124, 25}, 178, 1},
    {{151149, 37}, 186, 1},
    {{151186, 22}, 162, 1},
    {{151208, 25}, 197, 1},
    {{151233, 46}, 268, 1},
    {{151279, 60}, 10, 1},
    {{151339, 44}, 172, 1},
    {{151383, 46}, 268, 1},
    {{151429, 21}, 222, 1},
    {{151450, 21}, 5, 1},
    {{151471, 15}, 141, 1},
    {{151486, 18}, 148, 1},
    {{151504, 18}, 189, 1},
    {{151522, 18}, 55, 1},
    {{151540, 15}, 49, 1},
    {{151555, 18}, 31, 1},
    {{151573, 27}, 62, 1},
    {{151600, 12}, 236, 1},
    {{151612, 18}, 58, 1},
    {{151630, 24}, 80, 1},
    {{151654, 18}, 56, 1},
    {{151672, 15}, 143, 1},
    {{151687, 21}, 193, 1},
    {{151708, 18}, 96, 1},
    {{151726, 30}, 154, 1},
    {{151756, 27}, 35, 1},
    {{151783, 42}, 180, 1},
    {{151825, 27}, 182, 1},
    {{151852, 21}, 74, 1},
    {{151873, 15}, 93, 1},
    {{151888, 15}, 75, 1},
    {{151903, 21}, 67, 1},
    {{151924, 21}, 219, 1},
    {{151945, 18}, 135, 1},
    {{151963, 15}, 249, 1},
    {{151978, 18}, 190, 1},
    {{151996, 21}, 21, 1},
    {{152017, 21}, 253, 1},
    {{152038, 21}, 126, 1},
    {{152059, 30}, 127, 1},
    {{152089, 27}, 123, 1},
    {{152116, 18}, 195, 1},
    {{152134, 24}, 19, 1},
    {{152158, 15}, 119, 1},
    {{152173, 24}, 61, 1},
    {{152197, 19}, 121, 1},
    {{152216, 28}, 139, 1},
    {{152244, 24}, 238, 1},
    {{152268, 9}, 195, 1},
    {{152277, 9}, 119, 1},
    {{152277, 9}, 195, 1},
    {{152286, 15}, 19, 1},
    {{152301, 15}, 61, 1},
    {{152316, 19}, 139, 1},
    {{152335, 12}, 238, 1},
    {{152347, 12}, 68, 1},
    {{152359, 21}, 72, 1},
    {{152380, 28}, 205, 1},
    {{152408, 6}, 169, 1},
    {{152414, 9}, 211, 1},
    {{152423, 12}, 0, 1},
    {{152435, 13}, 209, 1},
    {{152448, 9}, 113, 1},
    {{152457, 9}, 171, 1},
    {{152466, 9}, 100, 1},
    {{152475, 15}, 43, 1},
    {{152490, 18}, 29, 1},
    {{152508, 22}, 185, 1},
    {{152530, 15}, 149, 1},
    {{152545, 9}, 161, 1},
    {{152554, 12}, 83, 1},
    {{152566, 12}, 176, 1},
    {{152578, 12}, 18, 1},
    {{152590, 12}, 90, 1},
    {{152602, 9}, 14, 1},
    {{152611, 9}, 128, 1},
    {{152620, 12}, 246, 1},
    {{152632, 9}, 184, 1},
    {{152641, 12}, 3, 1},
    {{152653, 12}, 165, 1},
    {{152665, 12}, 221, 1},
    {{152677, 9}, 267, 1},
    {{152686, 12}, 158, 1},
    {{152698, 18}, 177, 1},
    {{152716, 9}, 85, 1},
    {{152725, 23}, 179, 1},
    {{152748, 6}, 59, 1},
    {{152754, 9}, 181, 1},
    {{152763, 18}, 67, 1},
    {{152781, 6}, 33, 1},
    {{152787, 6}, 236, 1},
    {{152793, 13}, 131, 1},
    {{152806, 9}, 148, 1},
    {{152815, 15}, 245, 1},
    {{152830, 12}, 222, 1},
    {{152842, 13}, 162, 1},
    {{152855, 15}, 172, 1},
    {{152870, 19}, 215, 1},
    {{152889, 16}, 178, 1},
    {{152905, 16}, 129, 1},
    {{152921, 31}, 268, 1},
    {{152952, 15}, 62, 1},
    {{152967, 12}, 55, 1},
    {{152979, 12}, 189, 1},
    {{152991, 6}, 141, 1},
    {{152997, 9}, 49, 1},
    {{153006, 9}, 190, 1},
    {{153015, 15}, 135, 1},
    {{153030, 15}, 53, 1},
    {{153045, 12}, 65, 1},
    {{153057, 9}, 142, 1},
    {{153066, 15}, 51, 1},
    {{153081, 15}, 25, 1},
    {{153096, 15}, 4, 1},
    {{153111, 12}, 114, 1},
    {{153123, 6}, 78, 1},
    {{153129, 22}, 243, 1},
    {{153151, 15}, 134, 1},
    {{153166, 12}, 88, 1},
    {{153178, 18}, 28, 1},
    {{153196, 15}, 150, 1},
    {{153211, 18}, 199, 1},
    {{153229, 25}, 174, 1},
    {{153254, 9}, 13, 1},
    {{153263, 12}, 191, 1},
    {{153275, 9}, 164, 1},
    {{153284, 15}, 60, 1},
    {{153299, 9}, 23, 1},
    {{153308, 9}, 73, 1},
    {{153317, 18}, 173, 1},
    {{153335, 15}, 192, 1},
    {{153350, 18}, 132, 1},
    {{153368, 9}, 96, 1},
    {{153377, 9}, 56, 1},
    {{153386, 9}, 58, 1},
    {{153395, 15}, 80, 1},
    {{153410, 9}, 140, 1},
    {{153419, 16}, 86, 1},
    {{153435, 12}, 75, 1},
    {{153447, 12}, 193, 1},
    {{153459, 19}, 115, 1},
    {{153478, 19}, 200, 1},
    {{153497, 12}, 138, 1},
    {{153509, 6}, 198, 1},
    {{153515, 9}, 244, 1},
    {{153524, 12}, 97, 1},
    {{153536, 19}, 203, 1},
    {{153555, 12}, 79, 1},
    {{153567, 18}, 252, 1},
    {{153585, 9}, 87, 1},
    {{153594, 21}, 16, 1},
    {{153615, 15}, 216, 1},
    {{153630, 18}, 217, 1},
    {{153648, 13}, 82, 1},
    {{153661, 12}, 229, 1},
    {{153673, 15}, 46, 1},
    {{153688, 9}, 101, 1},
    {{153697, 19}, 103, 1},
    {{153716, 12}, 91, 1},
    {{153728, 25}, 147, 1},
    {{153753, 12}, 47, 1},
    {{153765, 12}, 220, 1},
    {{153777, 9}, 64, 1},
    {{153786, 28}, 187, 1},
    {{153814, 15}, 153, 1},
    {{153829, 9}, 112, 1},
    {{153838, 9}, 170, 1},
    {{153847, 22}, 122, 1},
    {{153869, 12}, 266, 1},
    {{153881, 6}, 168, 1},
    {{153887, 9}, 263, 1},
    {{153896, 9}, 228, 1},
    {{153905, 6}, 214, 1},
    {{153911, 12}, 227, 1},
    {{153923, 12}, 204, 1},
    {{153935, 12}, 167, 1},
    {{153947, 15}, 166, 1},
    {{153962, 18}, 89, 1},
    {{153980, 15}, 109, 1},
    {{153995, 9}, 93, 1},
    {{154004, 16}, 98, 1},
    {{154020, 19}, 52, 1},
    {{154039, 12}, 27, 1},
    {{154051, 9}, 20, 1},
    {{154060, 12}, 108, 1},
    {{154072, 12}, 110, 1},
    {{154084, 12}, 175, 1},
    {{154096, 18}, 66, 1},
    {{154114, 15}, 66, 1},
    {{154129, 23}, 159, 1},
    {{154152, 15}, 231, 1},
    {{154167, 12}, 26, 1},
    {{154179, 18}, 154, 1},
    {{154197, 9}, 21, 1},
    {{154206, 15}, 225, 1},
    {{154221, 12}, 30, 1},
    {{154233, 12}, 133, 1},
    {{154245, 12}, 77, 1},
    {{154257, 15}, 63, 1},
    {{154272, 12}, 70, 1},
    {{154284, 12}, 188, 1},
    {{154296, 6}, 81, 1},
    {{154302, 13}, 120, 1},
    {{154315, 23}, 226, 1},
    {{154338, 6}, 111, 1},
    {{154344, 9}, 102, 1},
    {{154353, 6}, 84, 1},
    {{154359, 12}, 126, 1},
    {{154371, 9}, 22, 1},
    {{154380, 21}, 99, 1},
    {{154401, 19}, 123, 1},
    {{154420, 9}, 212, 1},
    {{154429, 12}, 212, 1},
    {{154441, 15}, 136, 1},
    {{154456, 15}, 157, 1},
    {{154471, 7}, 116, 1},
    {{154478, 10}, 74, 1},
    {{154488, 12}, 74, 1},
    {{154500, 9}, 116, 1},
    {{154509, 5}, 224, 1},
    {{154514, 6}, 224, 1},
    {{154520, 18}, 180, 1},
    {{154538, 24}, 180, 1},
    {{154562, 11}, 182, 1},
    {{154573, 15}, 182, 1},
    {{154588, 7}, 151, 1},
    {{154595, 9}, 151, 1},
    {{154604, 9}, 11, 1},
    {{154613, 19}, 163, 1},
    {{154632, 8}, 44, 1},
    {{154640, 9}, 44, 1},
    {{154649, 11}, 50, 1},
    {{154660, 15}, 50, 1},
    {{154675, 9}, 24, 1},
    {{154684, 16}, 130, 1},
    {{154700, 10}, 248, 1},
    {{154710, 7}, 1, 1},
    {{154717, 16}, 242, 1},
    {{154733, 19}, 232, 1},
    {{154752, 9}, 1, 1},
    {{154761, 22}, 242, 1},
    {{154783, 12}, 248, 1},
    {{154795, 12}, 187, 1},
    {{154807, 25}, 68, 1},
    {{154832, 15}, 63, 1},
    {{154847, 12}, 194, 1},
    {{154859, 9}, 190, 1},
    {{154868, 28}, 62, 1},
    {{154896, 23}, 60, 1},
    {{154919, 15}, 173, 1},
    {{154934, 9}, 204, 1},
    {{154943, 12}, 204, 1},
    {{154955, 27}, 204, 1},
    {{154982, 33}, 131, 1},
    {{155015, 21}, 126, 1},
    {{155036, 39}, 164, 1},
    {{155075, 42}, 165, 1},
    {{155117, 36}, 119, 1},
    {{155153, 18}, 11, 1},
    {{155171, 21}, 134, 1},
    {{155192, 27}, 130, 1},
    {{155219, 15}, 130, 1},
    {{155234, 42}, 130, 1},
    {{155276, 21}, 130, 1},
    {{155297, 30}, 133, 1},
    {{155327, 15}, 124, 1},
    {{155342, 27}, 124, 1},
    {{155369, 18}, 141, 1},
    {{155387, 24}, 148, 1},
    {{155411, 18}, 189, 1},
    {{155429, 12}, 139, 1},
    {{155441, 18}, 139, 1},
    {{155459, 39}, 147, 1},
    {{155498, 30}, 252, 1},
    {{155528, 24}, 254, 1},
    {{155552, 40}, 250, 1},
    {{155592, 21}, 97, 1},
    {{155613, 24}, 90, 1},
    {{155637, 12}, 89, 1},
    {{155649, 21}, 97, 1},
    {{155670, 15}, 144, 1},
    {{155685, 15}, 145, 1},
    {{155700, 12}, 146, 1},
    {{155712, 15}, 146, 1},
    {{155727, 18}, 91, 1},
    {{155745, 9}, 101, 1},
    {{155754, 18}, 217, 1},
    {{155772, 9}, 40, 1},
    {{155781, 21}, 103, 1},
    {{155802, 15}, 229, 1},
    {{155817, 24}, 252, 1},
    {{155841, 12}, 82, 1},
    {{155853, 21}, 16, 1},
    {{155874, 18}, 254, 1},
    {{155892, 15}, 79, 1},
    {{155907, 12}, 216, 1},
    {{155919, 15}, 46, 1},
    {{155934, 36}, 210, 1},
    {{155970, 12}, 87, 1},
    {{155982, 21}, 45, 1},
    {{156003, 12}, 47, 1},
    {{156015, 18}, 42, 1},
    {{156033, 21}, 231, 1},
    {{156054, 12}, 23, 1},
    {{156066, 18}, 154, 1},
    {{156084, 9}, 206, 1},
    {{156093, 21}, 147, 1},
    {{156114, 18}, 92, 1},
    {{156132, 18}, 69, 1},
    {{156150, 12}, 77, 1},
    {{156162, 12}, 159, 1},
    {{156174, 9}, 64, 1},
    {{156183, 12}, 220, 1},
    {{156195, 18}, 153, 1},
    {{156213, 18}, 187, 1},
    {{156231, 9}, 93, 1},
    {{156240, 18}, 89, 1},
    {{156258, 15}, 39, 1},
    {{156273, 15}, 109, 1},
    {{156288, 12}, 167, 1},
    {{156300, 9}, 112, 1},
    {{156309, 15}, 112, 1},
    {{156324, 15}, 166, 1},
    {{156339, 12}, 227, 1},
    {{156351, 15}, 204, 1},
    {{156366, 9}, 228, 1},
    {{156375, 12}, 266, 1},
    {{156387, 6}, 168, 1},
    {{156393, 12}, 145, 1},
    {{156405, 9}, 263, 1},
    {{156414, 24}, 122, 1},
    {{156438, 24}, 155, 1},
    {{156462, 9}, 170, 1},
    {{156471, 12}, 219, 1},
    {{156483, 12}, 27, 1},
    {{156495, 22}, 52, 1},
    {{156517, 27}, 52, 1},
    {{156544, 18}, 157, 1},
    {{156562, 12}, 212, 1},
    {{156574, 9}, 20, 1},
    {{156583, 18}, 98, 1},
    {{156601, 9}, 57, 1},
    {{156610, 21}, 66, 1},
    {{156631, 12}, 108, 1},
    {{156643, 12}, 175, 1},
    {{156655, 12}, 110, 1},
    {{156667, 9}, 257, 1},
    {{156676, 24}, 152, 1},
    {{156700, 27}, 152, 1},
    {{156727, 12}, 118, 1},
    {{156739, 15}, 222, 1},
    {{156754, 18}, 245, 1},
    {{156772, 21}, 245, 1},
    {{156793, 30}, 268, 1},
    {{156823, 18}, 215, 1},
    {{156841, 45}, 10, 1},
    {{156886, 18}, 172, 1},
    {{156904, 33}, 214, 1},
    {{156937, 15}, 178, 1},
    {{156952, 15}, 197, 1},
    {{156967, 24}, 186, 1},
    {{156991, 12}, 162, 1},
    {{157003, 18}, 234, 1},
    {{157021, 12}, 30, 1},
    {{157033, 24}, 225, 1},
    {{157057, 12}, 189, 1},
    {{157069, 21}, 131, 1},
    {{157090, 9}, 190, 1},
    {{157099, 12}, 148, 1},
    {{157111, 36}, 95, 1},
    {{157147, 18}, 124, 1},
    {{157165, 15}, 253, 1},
    {{157180, 15}, 126, 1},
    {{157195, 15}, 22, 1},
    {{157210, 27}, 127, 1},
    {{157237, 21}, 123, 1},
    {{157258, 12}, 55, 1},
    {{157270, 21}, 62, 1},
    {{157291, 6}, 236, 1},
    {{157297, 12}, 31, 1},
    {{157309, 12}, 5, 1},
    {{157321, 12}, 5, 1},
    {{157333, 9}, 129, 1},
    {{157342, 9}, 141, 1},
    {{157351, 18}, 141, 1},
    {{157369, 12}, 49, 1},
    {{157381, 18}, 80, 1},
    {{157399, 9}, 58, 1},
    {{157408, 12}, 102, 1},
    {{157420, 9}, 111, 1},
    {{157429, 9}, 120, 1},
    {{157438, 12}, 70, 1},
    {{157450, 24}, 226, 1},
    {{157474, 15}, 249, 1},
    {{157489, 15}, 115, 1},
    {{157504, 18}, 200, 1},
    {{157522, 12}, 96, 1},
    {{157534, 18}, 21, 1},
    {{157552, 12}, 56, 1},
    {{157564, 18}, 41, 1},
    {{157582, 15}, 86, 1},
    {{157597, 48}, 116, 1},
    {{157645, 9}, 107, 1},
    {{157654, 12}, 188, 1},
    {{157666, 18}, 125, 1},
    {{157684, 12}, 75, 1},
    {{157696, 12}, 193, 1},
    {{157708, 21}, 32, 1},
    {{157729, 15}, 258, 1},
    {{157744, 9}, 81, 1},
    {{157753, 9}, 84, 1},
    {{157762, 12}, 97, 1},
    {{157774, 9}, 244, 1},
    {{157783, 12}, 198, 1},
    {{157795, 9}, 36, 1},
    {{157804, 12}, 237, 1},
    {{157816, 12}, 43, 1},
    {{157828, 15}, 203, 1},
    {{157843, 18}, 183, 1},
    {{157861, 9}, 12, 1},
    {{157870, 9}, 235, 1},
    {{157879, 18}, 54, 1},
    {{157897, 21}, 251, 1},
    {{157918, 9}, 119, 1},
    {{157927, 9}, 195, 1},
    {{157936, 15}, 19, 1},
    {{157951, 9}, 78, 1},
    {{157960, 15}, 126, 1},
    {{157975, 12}, 76, 1},
    {{157987, 15}, 4, 1},
    {{158002, 18}, 173, 1},
    {{158020, 12}, 73, 1},
    {{158032, 15}, 6, 1},
    {{158047, 18}, 105, 1},
    {{158065, 18}, 192, 1},
    {{158083, 21}, 192, 1},
    {{158104, 12}, 114, 1},
    {{158116, 18}, 163, 1},
    {{158134, 12}, 44, 1},
    {{158146, 6}, 11, 1},
    {{158152, 33}, 8, 1},
    {{158185, 12}, 38, 1},
    {{158197, 9}, 151, 1},
    {{158206, 24}, 45, 1},
    {{158230, 18}, 35, 1},
    {{158248, 9}, 224, 1},
    {{158257, 18}, 182, 1},
    {{158275, 12}, 146, 1},
    {{158287, 15}, 146, 1},
    {{158302, 12}, 94, 1},
    {{158314, 27}, 180, 1},
    {{158341, 15}, 74, 1},
    {{158356, 24}, 174, 1},
    {{158380, 15}, 51, 1},
    {{158395, 15}, 25, 1},
    {{158410, 21}, 28, 1},
    {{158431, 15}, 150, 1},
    {{158446, 21}, 199, 1},
    {{158467, 18}, 71, 1},
    {{158485, 12}, 262, 1},
    {{158497, 27}, 240, 1},
    {{158524, 9}, 250, 1},
    {{158533, 15}, 130, 1},
    {{158548, 9}, 24, 1},
    {{158557, 33}, 160, 1},
    {{158590, 18}, 50, 1},
    {{158608, 15}, 61, 1},
    {{158623, 15}, 88, 1},
    {{158638, 18}, 53, 1},
    {{158656, 12}, 65, 1},
    {{158668, 12}, 17, 1},
    {{158680, 21}, 243, 1},
    {{158701, 21}, 243, 1},
    {{158722, 12}, 121, 1},
    {{158734, 12}, 238, 1},
    {{158746, 15}, 118, 1},
    {{158761, 18}, 118, 1},
    {{158779, 9}, 164, 1},
    {{158788, 12}, 191, 1},
    {{158800, 12}, 48, 1},
    {{158812, 12}, 13, 1},
    {{158824, 15}, 37, 1},
    {{158839, 9}, 248, 1},
    {{158848, 9}, 1, 1},
    {{158857, 24}, 242, 1},
    {{158881, 21}, 256, 1},
    {{158902, 18}, 232, 1},
    {{158920, 12}, 184, 1},
    {{158932, 15}, 83, 1},
    {{158947, 15}, 3, 1},
    {{158962, 18}, 3, 1},
    {{158980, 12}, 246, 1},
    {{158992, 9}, 128, 1},
    {{159001, 9}, 7, 1},
    {{159010, 15}, 90, 1},
    {{159025, 15}, 14, 1},
    {{159040, 6}, 233, 1},
    {{159046, 18}, 183, 1},
    {{159064, 15}, 18, 1},
    {{159079, 9}, 34, 1},
    {{159088, 12}, 265, 1},
    {{159100, 12}, 104, 1},
    {{159112, 21}, 156, 1},
    {{159133, 12}, 165, 1},
    {{159145, 9}, 161, 1},
    {{159154, 15}, 149, 1},
    {{159169, 15}, 176, 1},
    {{159184, 12}, 267, 1},
    {{159196, 12}, 221, 1},
    {{159208, 18}, 177, 1},
    {{159226, 15}, 158, 1},
    {{159241, 21}, 194, 1},
    {{159262, 12}, 230, 1},
    {{159274, 15}, 15, 1},
    {{159289, 12}, 133, 1},
    {{159301, 21}, 99, 1},
    {{159322, 15}, 63, 1},
    {{159337, 9}, 100, 1},
    {{159346, 54}, 9, 1},
    {{159400, 9}, 171, 1},
    {{159409, 12}, 113, 1},
    {{159421, 18}, 209, 1},
    {{159439, 15}, 113, 1},
    {{159454, 24}, 179, 1},
    {{159478, 6}, 59, 1},
    {{159484, 12}, 0, 1},
    {{159496, 6}, 169, 1},
    {{159502, 9}, 85, 1},
    {{159511, 18}, 29, 1},
    {{159529, 12}, 264, 1},
    {{159541, 24}, 205, 1},
    {{159565, 21}, 72, 1},
    {{159586, 24}, 67, 1},
    {{159610, 9}, 211, 1},
    {{159619, 12}, 181, 1},
    {{159631, 18}, 185, 1},
    {{159649, 12}, 68, 1},
    {{159661, 9}, 33, 1},
    {{159670, 15}, 26, 1},
    {{159685, 21}, 255, 1},
    {{159706, 21}, 132, 1},
    {{159727, 24}, 132, 1},
    {{159751, 18}, 60, 1},
    {{159769, 6}, 132, 1},
    {{159775, 9}, 186, 1},
    {{159784, 9}, 226, 1},
    {{159793, 6}, 135, 1},
    {{159799, 9}, 135, 1},
    {{159808, 6}, 143, 1},
    {{159814, 12}, 135, 1},
    {{159826, 9}, 74, 1},
    {{159835, 6}, 188, 1},
    {{159841, 9}, 125, 1},
    {{159850, 12}, 147, 1},
    {{159862, 9}, 123, 1},
    {{159871, 9}, 217, 1},
    {{159880, 15}, 252, 1},
    {{159895, 6}, 145, 1},
    {{159901, 9}, 145, 1},
    {{159910, 6}, 133, 1},
    {{159916, 12}, 47, 1},
    {{159928, 15}, 42, 1},
    {{159943, 12}, 45, 1},
    {{159955, 15}, 45, 1},
    {{159970, 6}, 68, 1},
    {{159976, 12}, 35, 1},
    {{159988, 6}, 68, 1},
    {{159994, 19}, 52, 1},
    {{160013, 12}, 27, 1},
    {{160025, 9}, 97, 1},
    {{160034, 9}, 97, 1},
    {{160043, 9}, 264, 1},
    {{160052, 9}, 85, 1},
    {{160061, 9}, 85, 1},
    {{160070, 6}, 169, 1},
    {{160076, 12}, 108, 1},
    {{160088, 12}, 109, 1},
    {{160100, 9}, 235, 1},
    {{160109, 9}, 126, 1},
    {{160118, 9}, 126, 1},
    {{160127, 6}, 134, 1},
    {{160133, 9}, 134, 1},
    {{160142, 6}, 26, 1},
    {{160148, 9}, 65, 1},
    {{160157, 9}, 248, 1},
    {{160166, 12}, 48, 1},
    {{160178, 12}, 37, 1},
    {{160190, 6}, 214, 1},
    {{160196, 12}, 166, 1},
    {{160208, 12}, 167, 1},
    {{160220, 9}, 112, 1},
    {{160229, 15}, 89, 1},
    {{160244, 15}, 29, 1},
    {{160259, 6}, 20, 1},
    {{160265, 9}, 110, 1},
    {{160274, 6}, 140, 1},
    {{160280, 9}, 140, 1},
    {{160289, 9}, 228, 1},
    {{160298, 9}, 122, 1},
    {{160307, 9}, 195, 1},
    {{160316, 9}, 63, 1},
    {{160325, 12}, 66, 1},
    {{160337, 9}, 110, 1},
    {{160346, 9}, 112, 1},
    {{160355, 9}, 123, 1},
    {{160364, 9}, 178, 1},
    {{160373, 28}, 10, 1},
    {{160401, 12}, 172, 1},
    {{160413, 12}, 268, 1},
    {{160425, 9}, 197, 1},
    {{160434, 9}, 56, 1},
    {{160443, 9}, 227, 1},
    {{160452, 6}, 168, 1},
    {{160458, 12}, 266, 1},
    {{160470, 6}, 263, 1},
    {{160476, 9}, 80, 1},
    {{160485, 6}, 58, 1},
    {{160491, 12}, 222, 1},
    {{160503, 9}, 5, 1},
    {{160512, 12}, 5, 1},
    {{160524, 15}, 41, 1},
    {{160539, 9}, 149, 1},
    {{160548, 9}, 149, 1},
    {{160557, 12}, 156, 1},
    {{160569, 9}, 195, 1},
    {{160578, 9}, 193, 1},
    {{160587, 9}, 193, 1},
    {{160596, 6}, 84, 1},
    {{160602, 12}, 15, 1},
    {{160614, 6}, 144, 1},
    {{160620, 9}, 144, 1},
    {{160629, 6}, 138, 1},
    {{160635, 9}, 97, 1},
    {{160644, 9}, 64, 1},
    {{160653, 12}, 220, 1},
    {{160665, 18}, 153, 1},
    {{160683, 9}, 187, 1},
    {{160692, 9}, 64, 1},
    {{160701, 12}, 98, 1},
    {{160713, 9}, 154, 1},
    {{160722, 6}, 104, 1},
    {{160728, 6}, 104, 1},
    {{160734, 9}, 210, 1},
    {{160743, 12}, 46, 1},
    {{160755, 12}, 46, 1},
    {{160767, 6}, 87, 1},
    {{160773, 6}, 137, 1},
    {{160779, 6}, 137, 1},
    {{160785, 6}, 12, 1},
    {{160791, 12}, 43, 1},
    {{160803, 12}, 43, 1},
    {{160815, 6}, 120, 1},
    {{160821, 6}, 120, 1},
    {{160827, 15}, 240, 1},
    {{160842, 15}, 240, 1},
    {{160857, 12}, 6, 1},
    {{160869, 12}, 38, 1},
    {{160881, 12}, 4, 1},
    {{160893, 12}, 4, 1},
    {{160905, 6}, 78, 1},
    {{160911, 12}, 163, 1},
    {{160923, 6}, 76, 1},
    {{160929, 12}, 4, 1},
    {{160941, 12}, 126, 1},
    {{160953, 6}, 11, 1},
    {{160959, 15}, 51, 1},
    {{160974, 9}, 116, 1},
    {{160983, 21}, 174, 1},
    {{161004, 21}, 174, 1},
    {{161025, 9}, 24, 1},
    {{161034, 18}, 28, 1},
    {{161052, 18}, 28, 1},
    {{161070, 12}, 25, 1},
    {{161082, 12}, 150, 1},
    {{161094, 12}, 199, 1},
    {{161106, 12}, 150, 1},
    {{161118, 12}, 150, 1},
    {{161130, 12}, 71, 1},
    {{161142, 12}, 71, 1},
    {{161154, 9}, 8, 1},
    {{161163, 6}, 136, 1},
    {{161169, 9}, 136, 1},
    {{161178, 6}, 136, 1},
    {{161184, 9}, 136, 1},
    {{161193, 6}, 147, 1},
    {{161199, 6}, 147, 1},
    {{161205, 9}, 170, 1},
    {{161214, 6}, 136, 1},
    {{161220, 9}, 136, 1},
    {{161229, 6}, 93, 1},
    {{161235, 24}, 180, 1},
    {{161259, 12}, 213, 1},
    {{161271, 6}, 107, 1},
    {{161277, 6}, 148, 1},
    {{161283, 9}, 154, 1},
    {{161292, 9}, 18, 1},
    {{161301, 6}, 138, 1},
    {{161307, 9}, 138, 1},
    {{161316, 9}, 113, 1},
    {{161325, 9}, 113, 1},
    {{161334, 9}, 100, 1},
    {{161343, 9}, 171, 1},
    {{161352, 18}, 9, 1},
    {{161370, 6}, 198, 1},
    {{161376, 6}, 198, 1},
    {{161382, 15}, 62, 1},
    {{161397, 15}, 62, 1},
    {{161412, 12}, 31, 1},
    {{161424, 12}, 55, 1},
    {{161436, 9}, 124, 1},
    {{161445, 6}, 137, 1},
    {{161451, 9}, 149, 1},
    {{161460, 9}, 22, 1},
    {{161469, 6}, 127, 1},
    {{161475, 9}, 186, 1},
    {{161484, 9}, 265, 1},
    {{161493, 12}, 265, 1},
    {{161505, 9}, 124, 1},
    {{161514, 9}, 116, 1},
    {{161523, 21}, 160, 1},
    {{161544, 15}, 50, 1},
    {{161559, 9}, 131, 1},
    {{161568, 9}, 131, 1},
    {{161577, 6}, 114, 1},
    {{161583, 6}, 121, 1},
    {{161589, 9}, 121, 1},
    {{161598, 12}, 258, 1},
    {{161610, 12}, 256, 1},
    {{161622, 15}, 256, 1},
    {{161637, 9}, 181, 1},
    {{161646, 18}, 32, 1},
    {{161664, 6}, 81, 1},
    {{161670, 6}, 143, 1},
    {{161676, 9}, 143, 1},
    {{161685, 12}, 108, 1},
    {{161697, 6}, 17, 1},
    {{161703, 9}, 187, 1},
    {{161712, 6}, 257, 1},
    {{161718, 12}, 212, 1},
    {{161730, 15}, 225, 1},
    {{161745, 9}, 161, 1},
    {{161754, 9}, 161, 1},
    {{161763, 6}, 237, 1},
    {{161769, 9}, 238, 1},
    {{161778, 9}, 71, 1},
    {{161787, 6}, 132, 1},
    {{161793, 6}, 19, 1},
    {{161799, 9}, 19, 1},
    {{161808, 15}, 95, 1},
    {{161823, 3}, 135, 1},
    {{161826, 6}, 119, 1},
    {{161832, 9}, 119, 1},
    {{161841, 9}, 164, 1},
    {{161850, 6}, 1, 1},
    {{161856, 9}, 191, 1},
    {{161865, 9}, 191, 1},
    {{161874, 9}, 13, 1},
    {{161883, 9}, 13, 1},
    {{161892, 9}, 185, 1},
    {{161901, 9}, 185, 1},
    {{161910, 9}, 94, 1},
    {{161919, 6}, 250, 1},
    {{161925, 6}, 250, 1},
    {{161931, 12}, 251, 1},
    {{161943, 12}, 137, 1},
    {{161955, 6}, 137, 1},
    {{161961, 9}, 137, 1},
    {{161970, 6}, 249, 1},
    {{161976, 6}, 200, 1},
    {{161982, 6}, 115, 1},
    {{161988, 6}, 115, 1},
    {{161994, 12}, 231, 1},
    {{162006, 9}, 192, 1},
    {{162015, 12}, 231, 1},
    {{162027, 9}, 231, 1},
    {{162036, 6}, 19, 1},
    {{162042, 9}, 69, 1},
    {{162051, 12}, 86, 1},
    {{162063, 12}, 86, 1},
    {{162075, 6}, 151, 1},
    {{162081, 12}, 105, 1},
    {{162093, 12}, 105, 1},
    {{162105, 12}, 205, 1},
    {{162117, 6}, 233, 1},
    {{162123, 15}, 157, 1},
    {{162138, 12}, 6, 1},
    {{162150, 12}, 6, 1},
    {{162162, 12}, 159, 1},
    {{162174, 15}, 173, 1},
    {{162189, 15}, 173, 1},
    {{162204, 12}, 255, 1},
    {{162216, 9}, 73, 1},
    {{162225, 9}, 155, 1},
    {{162234, 15}, 29, 1},
    {{162249, 12}, 72, 1},
    {{162261, 12}, 72, 1},
    {{162273, 12}, 182, 1},
    {{162285, 12}, 182, 1},
    {{162297, 6}, 146, 1},
    {{162303, 9}, 146, 1},
    {{162312, 12}, 175, 1},
    {{162324, 6}, 20, 1},
    {{162330, 9}, 96, 1},
    {{162339, 12}, 96, 1},
    {{162351, 12}, 75, 1},
    {{162363, 6}, 34, 1},
    {{162369, 15}, 99, 1},
    {{162384, 6}, 183, 1},
    {{162390, 9}, 183, 1},
    {{162399, 9}, 92, 1},
    {{162408, 9}, 49, 1},
    {{162417, 9}, 181, 1},
    {{162426, 9}, 23, 1},
    {{162435, 15}, 99, 1},
    {{162450, 12}, 60, 1},
    {{162462, 9}, 33, 1},
    {{162471, 6}, 33, 1},
    {{162477, 9}, 209, 1},
    {{162486, 9}, 35, 1},
    {{162495, 9}, 126, 1},
    {{162504, 9}, 178, 1},
    {{162513, 12}, 172, 1},
    {{162525, 12}, 196, 1},
    {{162537, 12}, 268, 1},
    {{162549, 9}, 162, 1},
    {{162558, 12}, 118, 1},
    {{162570, 9}, 140, 1},
    {{162579, 9}, 186, 1},
    {{162588, 15}, 252, 1},
    {{162603, 18}, 252, 1},
    {{162621, 9}, 190, 1},
    {{162630, 9}, 203, 1},
    {{162639, 6}, 203, 1},
    {{162645, 9}, 203, 1},
    {{162654, 9}, 21, 1},
    {{162663, 12}, 221, 1},
    {{162675, 9}, 267, 1},
    {{162684, 6}, 211, 1},
    {{162690, 12}, 6, 1},
    {{162702, 9}, 73, 1},
    {{162711, 6}, 26, 1},
    {{162717, 12}, 245, 1},
    {{162729, 12}, 30, 1},
    {{162741, 9}, 77, 1},
    {{162750, 9}, 230, 1},
    {{162759, 12}, 15, 1},
    {{162771, 12}, 15, 1},
    {{162783, 15}, 177, 1},
    {{162798, 12}, 194, 1},
    {{162810, 12}, 177, 1},
    {{162822, 9}, 158, 1},
    {{162831, 12}, 222, 1},
    {{162843, 12}, 30, 1},
    {{162855, 6}, 236, 1},
    {{162861, 9}, 21, 1},
    {{162870, 9}, 189, 1},
    {{162879, 9}, 54, 1},
    {{162888, 18}, 243, 1},
    {{162906, 9}, 88, 1},
    {{162915, 9}, 97, 1},
    {{162924, 15}, 53, 1},
    {{162939, 18}, 243, 1},
    {{162957, 9}, 88, 1},
    {{162966, 6}, 204, 1},
    {{162972, 12}, 61, 1},
    {{162984, 12}, 61, 1},
    {{162996, 9}, 232, 1},
    {{163005, 6}, 111, 1},
    {{163011, 18}, 226, 1},
    {{163029, 9}, 184, 1},
    {{163038, 6}, 81, 1},
    {{163044, 6}, 111, 1},
    {{163050, 9}, 102, 1},
    {{163059, 9}, 184, 1},
    {{163068, 9}, 184, 1},
    {{163077, 12}, 36, 1},
    {{163089, 9}, 70, 1},
    {{163098, 6}, 59, 1},
    {{163104, 9}, 0, 1},
    {{163113, 15}, 179, 1},
    {{163128, 15}, 179, 1},
    {{163143, 6}, 249, 1},
    {{163149, 6}, 130, 1},
    {{163155, 6}, 142, 1},
    {{163161, 9}, 142, 1},
    {{163170, 15}, 142, 1},
    {{163185, 15}, 142, 1},
    {{163200, 9}, 98, 1},
    {{163209, 6}, 93, 1},
    {{163215, 9}, 176, 1},
    {{163224, 9}, 101, 1},
    {{163233, 12}, 91, 1},
    {{163245, 6}, 252, 1},
    {{163251, 12}, 254, 1},
    {{163263, 12}, 254, 1},
    {{163275, 15}, 16, 1},
    {{163290, 12}, 82, 1},
    {{163302, 9}, 229, 1},
    {{163311, 12}, 79, 1},
    {{163323, 9}, 229, 1},
    {{163332, 15}, 252, 1},
    {{163347, 18}, 103, 1},
    {{163365, 12}, 216, 1},
    {{163377, 15}, 242, 1},
    {{163392, 6}, 40, 1},
    {{163398, 9}, 126, 1},
    {{163407, 9}, 126, 1},
    {{163416, 6}, 148, 1},
    {{163422, 15}, 67, 1},
    {{163437, 15}, 67, 1},
    {{163452, 15}, 67, 1},
    {{163467, 10}, 262, 1},
    {{163477, 6}, 141, 1},
    {{163483, 15}, 141, 1},
    {{163498, 6}, 141, 1},
    {{163504, 6}, 139, 1},
    {{163510, 9}, 128, 1},
    {{163519, 9}, 3, 1},
    {{163528, 9}, 7, 1},
    {{163537, 12}, 83, 1},
    {{163549, 6}, 233, 1},
    {{163555, 9}, 128, 1},
    {{163564, 9}, 3, 1},
    {{163573, 9}, 7, 1},
    {{163582, 12}, 90, 1},
    {{163594, 12}, 83, 1},
    {{163606, 9}, 246, 1},
    {{163615, 6}, 233, 1},
    {{163621, 6}, 14, 1},
    {{163627, 9}, 165, 1},
    {{163636, 12}, 152, 1},
    {{163648, 12}, 152, 1},
    {{163660, 9}, 253, 1},
    {{163669, 9}, 253, 1},
    {{163678, 15}, 30, 1},
    {{163693, 21}, 97, 1},
    {{163714, 6}, 141, 1},
    {{163720, 15}, 157, 1},
    {{163735, 9}, 136, 1},
    {{163744, 13}, 136, 1},
    {{163757, 10}, 145, 1},
    {{163767, 12}, 212, 1},
    {{163779, 6}, 237, 1},
    {{163785, 9}, 198, 1},
    {{163794, 6}, 198, 1},
    {{163800, 12}, 97, 1},
    {{163812, 9}, 203, 1},
    {{163821, 9}, 36, 1},
    {{163830, 6}, 237, 1},
    {{163836, 6}, 203, 1},
    {{163842, 12}, 54, 1},
    {{163854, 9}, 235, 1},
    {{163863, 6}, 183, 1},
    {{163869, 10}, 183, 1},
    {{163879, 6}, 12, 1},
    {{163885, 12}, 43, 1},
    {{163897, 6}, 120, 1},
    {{163903, 18}, 226, 1},
    {{163921, 6}, 111, 1},
    {{163927, 9}, 102, 1},
    {{163936, 9}, 70, 1},
    {{163945, 6}, 188, 1},
    {{163951, 12}, 125, 1},
    {{163963, 6}, 107, 1},
    {{163969, 6}, 143, 1},
    {{163975, 6}, 84, 1},
    {{163981, 6}, 143, 1},
    {{163987, 12}, 258, 1},
    {{163999, 9}, 81, 1},
    {{164008, 9}, 100, 1},
    {{164017, 9}, 100, 1},
    {{164026, 12}, 209, 1},
    {{164038, 9}, 171, 1},
    {{164047, 9}, 113, 1},
    {{164056, 6}, 68, 1},
    {{164062, 15}, 268, 1},
    {{164077, 6}, 211, 1},
    {{164083, 15}, 67, 1},
    {{164098, 6}, 33, 1},
    {{164104, 18}, 185, 1},
    {{164122, 18}, 185, 1},
    {{164140, 15}, 205, 1},
    {{164155, 15}, 72, 1},
    {{164170, 12}, 29, 1},
    {{164182, 6}, 59, 1},
    {{164188, 6}, 169, 1},
    {{164194, 9}, 264, 1},
    {{164203, 9}, 264, 1},
    {{164212, 9}, 0, 1},
    {{164221, 9}, 85, 1},
    {{164230, 21}, 179, 1},
    {{164251, 9}, 128, 1},
    {{164260, 12}, 3, 1},
    {{164272, 12}, 14, 1},
    {{164284, 12}, 184, 1},
    {{164296, 9}, 7, 1},
    {{164305, 6}, 233, 1},
    {{164311, 9}, 165, 1},
    {{164320, 9}, 161, 1},
    {{164329, 13}, 156, 1},
    {{164342, 15}, 156, 1},
    {{164357, 9}, 176, 1},
    {{164366, 9}, 149, 1},
    {{164375, 6}, 149, 1},
    {{164381, 12}, 267, 1},
    {{164393, 12}, 221, 1},
    {{164405, 12}, 158, 1},
    {{164417, 15}, 177, 1},
    {{164432, 12}, 194, 1},
    {{164444, 9}, 230, 1},
    {{164453, 12}, 15, 1},
    {{164465, 12}, 83, 1},
    {{164477, 9}, 104, 1},
    {{164486, 6}, 18, 1},
    {{164492, 9}, 265, 1},
    {{164501, 9}, 34, 1},
    {{164510, 12}, 255, 1},
    {{164522, 12}, 26, 1},
    {{164534, 15}, 4, 1},
    {{164549, 6}, 78, 1},
    {{164555, 9}, 76, 1},
    {{164564, 9}, 73, 1},
    {{164573, 12}, 6, 1},
    {{164585, 15}, 173, 1},
    {{164600, 12}, 105, 1},
    {{164612, 6}, 114, 1},
    {{164618, 9}, 192, 1},
    {{164627, 9}, 105, 1},
    {{164636, 9}, 65, 1},
    {{164645, 9}, 17, 1},
    {{164654, 15}, 53, 1},
    {{164669, 12}, 88, 1},
    {{164681, 9}, 134, 1},
    {{164690, 18}, 243, 1},
    {{164708, 12}, 105, 1},
    {{164720, 9}, 164, 1},
    {{164729, 9}, 48, 1},
    {{164738, 9}, 13, 1},
    {{164747, 9}, 191, 1},
    {{164756, 9}, 37, 1},
    {{164765, 15}, 25, 1},
    {{164780, 6}, 142, 1},
    {{164786, 15}, 142, 1},
    {{164801, 9}, 142, 1},
    {{164810, 24}, 174, 1},
    {{164834, 15}, 51, 1},
    {{164849, 6}, 134, 1},
    {{164855, 9}, 262, 1},
    {{164864, 18}, 28, 1},
    {{164882, 9}, 71, 1},
    {{164891, 12}, 150, 1},
    {{164903, 15}, 199, 1},
    {{164918, 9}, 23, 1},
    {{164927, 12}, 132, 1},
    {{164939, 12}, 45, 1},
    {{164951, 3}, 23, 1},
    {{164954, 12}, 231, 1},
    {{164966, 9}, 60, 1},
    {{164975, 12}, 222, 1},
    {{164987, 15}, 245, 1},
    {{165002, 30}, 10, 1},
    {{165032, 15}, 196, 1},
    {{165047, 12}, 172, 1},
    {{165059, 9}, 162, 1},
    {{165068, 9}, 197, 1},
    {{165077, 24}, 268, 1},
    {{165101, 12}, 178, 1},
    {{165113, 12}, 178, 1},
    {{165125, 12}, 178, 1},
    {{165137, 12}, 178, 1},
    {{165149, 9}, 135, 1},
    {{165158, 6}, 135, 1},
    {{165164, 9}, 186, 1},
    {{165173, 18}, 186, 1},
    {{165191, 6}, 197, 1},
    {{165197, 9}, 234, 1},
    {{165206, 18}, 95, 1},
    {{165224, 6}, 141, 1},
    {{165230, 9}, 141, 1},
    {{165239, 15}, 141, 1},
    {{165254, 10}, 137, 1},
    {{165264, 6}, 129, 1},
    {{165270, 9}, 5, 1},
    {{165279, 24}, 268, 1},
    {{165303, 9}, 49, 1},
    {{165312, 6}, 236, 1},
    {{165318, 9}, 55, 1},
    {{165327, 12}, 62, 1},
    {{165339, 12}, 31, 1},
    {{165351, 9}, 148, 1},
    {{165360, 9}, 189, 1},
    {{165369, 15}, 131, 1},
    {{165384, 9}, 131, 1},
    {{165393, 9}, 190, 1},
    {{165402, 6}, 137, 1},
    {{165408, 12}, 124, 1},
    {{165420, 9}, 124, 1},
    {{165429, 9}, 131, 1},
    {{165438, 12}, 91, 1},
    {{165450, 18}, 103, 1},
    {{165468, 12}, 216, 1},
    {{165480, 15}, 252, 1},
    {{165495, 9}, 195, 1},
    {{165504, 12}, 82, 1},
    {{165516, 9}, 229, 1},
    {{165525, 12}, 217, 1},
    {{165537, 9}, 101, 1},
    {{165546, 9}, 40, 1},
    {{165555, 13}, 40, 1},
    {{165568, 12}, 46, 1},
    {{165580, 9}, 79, 1},
    {{165589, 12}, 254, 1},
    {{165601, 6}, 87, 1},
    {{165607, 15}, 16, 1},
    {{165622, 6}, 133, 1},
    {{165628, 12}, 69, 1},
    {{165640, 15}, 92, 1},
    {{165655, 9}, 185, 1},
    {{165664, 9}, 77, 1},
    {{165673, 12}, 63, 1},
    {{165685, 13}, 144, 1},
    {{165698, 9}, 187, 1},
    {{165707, 9}, 64, 1},
    {{165716, 12}, 159, 1},
    {{165728, 12}, 153, 1},
    {{165740, 12}, 220, 1},
    {{165752, 18}, 99, 1},
    {{165770, 15}, 127, 1},
    {{165785, 15}, 147, 1},
    {{165800, 15}, 147, 1},
    {{165815, 9}, 154, 1},
    {{165824, 12}, 45, 1},
    {{165836, 12}, 30, 1},
    {{165848, 12}, 253, 1},
    {{165860, 12}, 126, 1},
    {{165872, 18}, 225, 1},
    {{165890, 9}, 22, 1},
    {{165899, 12}, 123, 1},
    {{165911, 10}, 138, 1},
    {{165921, 9}, 249, 1},
    {{165930, 9}, 21, 1},
    {{165939, 12}, 200, 1},
    {{165951, 12}, 115, 1},
    {{165963, 9}, 112, 1},
    {{165972, 12}, 167, 1},
    {{165984, 15}, 166, 1},
    {{165999, 15}, 89, 1},
    {{166014, 9}, 93, 1},
    {{166023, 12}, 109, 1},
    {{166035, 6}, 214, 1},
    {{166041, 9}, 227, 1},
    {{166050, 9}, 204, 1},
    {{166059, 15}, 98, 1},
    {{166074, 12}, 175, 1},
    {{166086, 9}, 57, 1},
    {{166095, 12}, 66, 1},
    {{166107, 9}, 110, 1},
    {{166116, 9}, 108, 1},
    {{166125, 6}, 20, 1},
    {{166131, 9}, 170, 1},
    {{166140, 18}, 122, 1},
    {{166158, 12}, 219, 1},
    {{166170, 12}, 155, 1},
    {{166182, 12}, 27, 1},
    {{166194, 18}, 52, 1},
    {{166212, 9}, 228, 1},
    {{166221, 12}, 266, 1},
    {{166233, 9}, 263, 1},
    {{166242, 6}, 168, 1},
    {{166248, 12}, 80, 1},
    {{166260, 12}, 140, 1},
    {{166272, 16}, 140, 1},
    {{166288, 12}, 140, 1},
    {{166300, 12}, 140, 1},
    {{166312, 6}, 58, 1},
    {{166318, 12}, 86, 1},
    {{166330, 9}, 193, 1},
    {{166339, 9}, 96, 1},
    {{166348, 12}, 75, 1},
    {{166360, 9}, 56, 1},
    {{166369, 13}, 163, 1},
    {{166382, 15}, 163, 1},
    {{166397, 6}, 11, 1},
    {{166403, 12}, 38, 1},
    {{166415, 21}, 8, 1},
    {{166436, 6}, 151, 1},
    {{166442, 15}, 182, 1},
    {{166457, 21}, 242, 1},
    {{166478, 9}, 248, 1},
    {{166487, 15}, 232, 1},
    {{166502, 6}, 116, 1},
    {{166508, 6}, 250, 1},
    {{166514, 24}, 240, 1},
    {{166538, 6}, 116, 1},
    {{166544, 6}, 74, 1},
    {{166550, 9}, 130, 1},
    {{166559, 9}, 24, 1},
    {{166568, 21}, 160, 1},
    {{166589, 12}, 213, 1},
    {{166601, 12}, 35, 1},
    {{166613, 24}, 180, 1},
    {{166637, 15}, 50, 1},
    {{166652, 9}, 35, 1},
    {{166661, 9}, 119, 1},
    {{166670, 6}, 141, 1},
    {{166676, 6}, 141, 1},
    {{166682, 12}, 19, 1},
    {{166694, 9}, 181, 1},
    {{166703, 9}, 61, 1},
    {{166712, 12}, 238, 1},
    {{166724, 9}, 121, 1},
    {{166733, 9}, 118, 1},
    {{166742, 9}, 118, 1},
    {{166751, 6}, 139, 1},
    {{166757, 12}, 94, 1},
    {{166769, 16}, 146, 1},
    {{166785, 28}, 190, 1},
    {{166813, 44}, 62, 1},
    {{166857, 20}, 49, 1},
};
const std::size_t cityNamesCount = 12899;

const Rival rivals[] = {
    {{7282, 11}, "IQ"},
    {{21776, 6}, "BR"},
    {{22800, 10}, "GY"},
    {{23036, 3}, "PH"},
    {{23280, 7}, "ES"},
    {{23280, 7}, "CO"},
    {{30636, 5}, "JP"},
    {{34265, 4}, "ES"},
    {{42622, 3}, "TH"},
    {{43692, 3}, "RS"},
    {{45607, 6}, "BR"},
    {{46788, 12}, "US"},
    {{49561, 10}, "ZA"},
    {{49561, 10}, "GB"},
    {{49792, 6}, "IT"},
    {{51562, 11}, "FR"},
    {{52101, 13}, "VE"},
    {{52101, 13}, "DO"},
    {{52433, 8}, "US"},
    {{53629, 10}, "PH"},
    {{53968, 11}, "BR"},
    {{58477, 4}, "JP"},
    {{61260, 5}, "RU"},
    {{62167, 8}, "VE"},
};
const std::size_t rivalsCount = 24;

const Country countries[] = {
    {"AD", {166877, 7}},
    {"AE", {166884, 20}},
    {"AF", {166904, 11}},
    {"AG", {166915, 19}},
    {"AI", {166934, 8}},
    {"AL", {166942, 7}},
    {"AM", {166949, 7}},
    {"AN", {166956, 20}},
    {"AO", {166976, 6}},
    {"AQ", {166982, 10}},
    {"AR", {166992, 9}},
    {"AS", {167001, 14}},
    {"AT", {167015, 7}},
    {"AU", {167022, 9}},
    {"AW", {167031, 5}},
    {"AX", {167036, 13}},
    {"AZ", {167049, 10}},
    {"BA", {167059, 22}},
    {"BB", {167081, 8}},
    {"BD", {167089, 10}},
    {"BE", {167099, 7}},
    {"BF", {167106, 12}},
    {"BG", {167118, 8}},
    {"BH", {167126, 7}},
    {"BI", {167133, 7}},
    {"BJ", {167140, 5}},
    {"BL", {167145, 16}},
    {"BM", {167161, 7}},
    {"BN", {167168, 6}},
    {"BO", {167174, 7}},
    {"BQ", {167181, 34}},
    {"BR", {167215, 6}},
    {"BS", {167221, 7}},
    {"BT", {167228, 6}},
    {"BV", {167234, 13}},
    {"BW", {167247, 8}},
    {"BY", {167255, 7}},
    {"BZ", {167262, 6}},
    {"CA", {167268, 6}},
    {"CC", {167274, 13}},
    {"CD", {167287, 32}},
    {"CF", {167319, 24}},
    {"CG", {167343, 21}},
    {"CH", {167364, 11}},
    {"CI", {167375, 11}},
    {"CK", {167386, 12}},
    {"CL", {167398, 5}},
    {"CM", {167403, 8}},
    {"CN", {167411, 5}},
    {"CO", {167416, 8}},
    {"CR", {167424, 10}},
    {"CS", {167434, 21}},
    {"CU", {167455, 4}},
    {"CV", {167459, 10}},
    {"CW", {167469, 7}},
    {"CX", {167476, 16}},
    {"CY", {167492, 6}},
    {"CZ", {167498, 7}},
    {"DE", {167505, 7}},
    {"DJ", {167512, 8}},
    {"DK", {167520, 7}},
    {"DM", {167527, 8}},
    {"DO", {167535, 18}},
    {"DZ", {167553, 7}},
    {"EC", {167560, 7}},
    {"EE", {167567, 7}},
    {"EG", {167574, 5}},
    {"EH", {167579, 14}},
    {"ER", {167593, 7}},
    {"ES", {167600, 5}},
    {"ET", {167605, 8}},
    {"FI", {167613, 7}},
    {"FJ", {167620, 4}},
    {"FK", {167624, 16}},
    {"FM", {167640, 10}},
    {"FO", {167650, 13}},
    {"FR", {167663, 6}},
    {"GA", {167669, 5}},
    {"GB", {167674, 14}},
    {"GD", {167688, 7}},
    {"GE", {167695, 7}},
    {"GF", {167702, 13}},
    {"GG", {167715, 8}},
    {"GH", {167723, 5}},
    {"GI", {167728, 9}},
    {"GL", {167737, 9}},
    {"GM", {167746, 6}},
    {"GN", {167752, 6}},
    {"GP", {167758, 10}},
    {"GQ", {167768, 17}},
    {"GR", {167785, 6}},
    {"GS", {167791, 44}},
    {"GT", {167835, 9}},
    {"GU", {167844, 4}},
    {"GW", {167848, 13}},
    {"GY", {167861, 6}},
    {"HK", {2061, 9}},
    {"HM", {167867, 33}},
    {"HN", {167900, 8}},
    {"HR", {167908, 7}},
    {"HT", {167915, 5}},
    {"HU", {167920, 7}},
    {"ID", {167927, 9}},
    {"IE", {167936, 7}},
    {"IL", {167943, 6}},
    {"IM", {167949, 11}},
    {"IN", {167960, 5}},
    {"IO", {167965, 30}},
    {"IQ", {167995, 4}},
    {"IR", {167999, 4}},
    {"IS", {168003, 7}},
    {"IT", {168010, 5}},
    {"JE", {168015, 6}},
    {"JM", {168021, 7}},
    {"JO", {168028, 6}},
    {"JP", {168034, 5}},
    {"KE", {168039, 5}},
    {"KG", {168044, 10}},
    {"KH", {168054, 8}},
    {"KI", {168062, 8}},
    {"KM", {168070, 7}},
    {"KN", {168077, 21}},
    {"KP", {168098, 11}},
    {"KR", {168109, 11}},
    {"KW", {168120, 6}},
    {"KY", {168126, 14}},
    {"KZ", {168140, 10}},
    {"LA", {168150, 4}},
    {"LB", {168154, 7}},
    {"LC", {168161, 11}},
    {"LI", {168172, 13}},
    {"LK", {168185, 9}},
    {"LR", {168194, 7}},
    {"LS", {168201, 7}},
    {"LT", {168208, 9}},
    {"LU", {168217, 10}},
    {"LV", {168227, 6}},
    {"LY", {168233, 5}},
    {"MA", {168238, 7}},
    {"MC", {168245, 6}},
    {"MD", {168251, 7}},
    {"ME", {168258, 10}},
    {"MF", {168268, 12}},
    {"MG", {168280, 10}},
    {"MH", {168290, 16}},
    {"MK", {168306, 15}},
    {"ML", {168321, 4}},
    {"MM", {168325, 7}},
    {"MN", {168332, 8}},
    {"MO", {168340, 5}},
    {"MP", {168345, 24}},
    {"MQ", {168369, 10}},
    {"MR", {168379, 10}},
    {"MS", {168389, 10}},
    {"MT", {168399, 5}},
    {"MU", {168404, 9}},
    {"MV", {168413, 8}},
    {"MW", {168421, 6}},
    {"MX", {168427, 6}},
    {"MY", {168433, 8}},
    {"MZ", {168441, 10}},
    {"NA", {168451, 7}},
    {"NC", {168458, 13}},
    {"NE", {168471, 5}},
    {"NF", {168476, 14}},
    {"NG", {168490, 7}},
    {"NI", {168497, 9}},
    {"NL", {168506, 15}},
    {"NO", {168521, 6}},
    {"NP", {168527, 5}},
    {"NR", {168532, 5}},
    {"NU", {168537, 4}},
    {"NZ", {168541, 11}},
    {"OM", {168552, 4}},
    {"PA", {168556, 6}},
    {"PE", {168562, 4}},
    {"PF", {168566, 16}},
    {"PG", {168582, 16}},
    {"PH", {168598, 11}},
    {"PK", {168609, 8}},
    {"PL", {168617, 6}},
    {"PM", {168623, 25}},
    {"PN", {168648, 8}},
    {"PR", {168656, 11}},
    {"PS", {168667, 21}},
    {"PT", {168688, 8}},
    {"PW", {168696, 5}},
    {"PY", {168701, 8}},
    {"QA", {168709, 5}},
    {"RE", {168714, 7}},
    {"RO", {168721, 7}},
    {"RS", {168728, 6}},
    {"RU", {168734, 6}},
    {"RW", {168740, 6}},
    {"SA", {168746, 12}},
    {"SB", {168758, 15}},
    {"SC", {168773, 10}},
    {"SD", {168783, 5}},
    {"SE", {168788, 6}},
    {"SG", {1834, 9}},
    {"SH", {168794, 12}},
    {"SI", {168806, 8}},
    {"SJ", {168814, 22}},
    {"SK", {168836, 8}},
    {"SL", {168844, 12}},
    {"SM", {168856, 10}},
    {"SN", {168866, 7}},
    {"SO", {168873, 7}},
    {"SR", {168880, 8}},
    {"SS", {168888, 11}},
    {"ST", {168899, 21}},
    {"SV", {168920, 11}},
    {"SX", {168931, 12}},
    {"SY", {168943, 5}},
    {"SZ", {168948, 8}},
    {"TC", {168956, 24}},
    {"TD", {168980, 4}},
    {"TF", {168984, 27}},
    {"TG", {169011, 4}},
    {"TH", {169015, 8}},
    {"TJ", {169023, 10}},
    {"TK", {169033, 7}},
    {"TL", {169040, 11}},
    {"TM", {169051, 12}},
    {"TN", {169063, 7}},
    {"TO", {169070, 5}},
    {"TR", {169075, 6}},
    {"TT", {169081, 19}},
    {"TV", {169100, 6}},
    {"TW", {169106, 6}},
    {"TZ", {169112, 8}},
    {"UA", {169120, 7}},
    {"UG", {169127, 6}},
    {"UM", {169133, 36}},
    {"US", {169169, 13}},
    {"UY", {169182, 7}},
    {"UZ", {169189, 10}},
    {"VA", {169199, 7}},
    {"VC", {169206, 32}},
    {"VE", {169238, 9}},
    {"VG", {169247, 22}},
    {"VI", {169269, 19}},
    {"VN", {169288, 7}},
    {"VU", {169295, 7}},
    {"WF", {169302, 17}},
    {"WS", {169319, 5}},
    {"XK", {169324, 6}},
    {"YE", {169330, 5}},
    {"YT", {169335, 7}},
    {"ZA", {169342, 12}},
    {"ZM", {169354, 6}},
    {"ZW", {169360, 8}},
};
const std::size_t countriesCount = 252;

const CountryName countryNames[] = {
    {{169368, 3}, "AW"},
    {{169371, 2}, "AD"},
    {{169373, 2}, "AE"},
    {{169375, 2}, "AF"},
    {{169377, 3}, "AF"},
    {{169380, 11}, "AF"},
    {{169391, 2}, "AG"},
    {{169393, 3}, "AO"},
    {{169396, 2}, "AI"},
    {{169398, 3}, "AI"},
    {{169401, 2}, "AL"},
    {{5593, 3}, "AX"},
    {{169403, 13}, "AX"},
    {{169416, 3}, "AL"},
    {{169419, 7}, "AL"},
    {{169426, 7}, "DZ"},
    {{169433, 2}, "AM"},
    {{169435, 7}, "US"},
    {{169442, 14}, "AS"},
    {{169456, 2}, "AN"},
    {{169458, 3}, "AD"},
    {{169461, 7}, "AD"},
    {{169468, 6}, "AO"},
    {{169474, 8}, "AI"},
    {{169482, 3}, "AN"},
    {{169485, 10}, "AQ"},
    {{169495, 19}, "AG"},
    {{169514, 2}, "AO"},
    {{169516, 2}, "AQ"},
    {{169518, 2}, "AR"},
    {{169520, 3}, "AE"},
    {{169523, 3}, "AR"},
    {{169526, 9}, "AR"},
    {{169535, 3}, "AM"},
    {{169538, 7}, "AM"},
    {{169545, 5}, "AW"},
    {{169550, 2}, "AS"},
    {{169552, 3}, "AS"},
    {{169555, 2}, "AT"},
    {{169557, 3}, "AQ"},
    {{169560, 3}, "TF"},
    {{169563, 3}, "AG"},
    {{169566, 2}, "AU"},
    {{7896, 3}, "AU"},
    {{169568, 9}, "AU"},
    {{169577, 7}, "AT"},
    {{169584, 3}, "AT"},
    {{169587, 2}, "AW"},
    {{169589, 2}, "AX"},
    {{169591, 2}, "AZ"},
    {{169593, 3}, "AZ"},
    {{169596, 10}, "AZ"},
    {{169606, 2}, "BA"},
    {{169608, 7}, "BS"},
    {{169615, 7}, "BH"},
    {{169622, 10}, "BD"},
    {{169632, 8}, "BB"},
    {{169640, 2}, "BB"},
    {{169642, 2}, "BD"},
    {{169644, 3}, "BI"},
    {{169647, 2}, "BE"},
    {{169649, 3}, "BE"},
    {{169652, 7}, "BY"},
    {{169659, 7}, "BE"},
    {{169666, 6}, "BZ"},
    {{169672, 3}, "BJ"},
    {{169675, 5}, "BJ"},
    {{169680, 7}, "BM"},
    {{169687, 3}, "BQ"},
    {{169690, 2}, "BF"},
    {{169692, 3}, "BF"},
    {{169695, 2}, "BG"},
    {{169697, 3}, "BD"},
    {{169700, 3}, "BG"},
    {{169703, 2}, "BH"},
    {{169705, 3}, "BH"},
    {{169708, 3}, "BS"},
    {{169711, 6}, "BT"},
    {{169717, 2}, "BI"},
    {{169719, 3}, "BA"},
    {{169722, 2}, "BJ"},
    {{169724, 2}, "BL"},
    {{169726, 3}, "BL"},
    {{11336, 3}, "BY"},
    {{169729, 3}, "BZ"},
    {{169732, 2}, "BM"},
    {{169734, 3}, "BM"},
    {{169737, 2}, "BN"},
    {{169739, 2}, "BO"},
    {{169741, 3}, "BO"},
    {{169744, 7}, "BO"},
    {{169751, 32}, "BQ"},
    {{169783, 22}, "BA"},
    {{169805, 8}, "BW"},
    {{169813, 13}, "BV"},
    {{169826, 2}, "BQ"},
    {{169828, 2}, "BR"},
    {{169830, 3}, "BR"},
    {{169833, 6}, "BR"},
    {{169839, 3}, "BB"},
    {{169842, 30}, "IO"},
    {{169872, 22}, "VG"},
    {{169894, 3}, "BN"},
    {{169897, 6}, "BN"},
    {{169903, 2}, "BS"},
    {{169905, 2}, "BT"},
    {{169907, 3}, "BT"},
    {{169910, 8}, "BG"},
    {{169918, 12}, "BF"},
    {{169930, 5}, "MM"},
    {{169935, 7}, "BI"},
    {{169942, 2}, "BV"},
    {{169944, 3}, "BV"},
    {{169947, 2}, "BW"},
    {{169949, 3}, "BW"},
    {{169952, 2}, "BY"},
    {{169954, 2}, "BZ"},
    {{169956, 2}, "CA"},
    {{169958, 10}, "CV"},
    {{169968, 3}, "CF"},
    {{169971, 8}, "KH"},
    {{169979, 8}, "CM"},
    {{14316, 3}, "CA"},
    {{169987, 6}, "CA"},
    {{169993, 14}, "KY"},
    {{170007, 2}, "CC"},
    {{170009, 3}, "CC"},
    {{170012, 2}, "CD"},
    {{170014, 24}, "CF"},
    {{170038, 2}, "CF"},
    {{170040, 2}, "CG"},
    {{170042, 2}, "CH"},
    {{170044, 4}, "TD"},
    {{170048, 3}, "CH"},
    {{170051, 5}, "CL"},
    {{170056, 5}, "CN"},
    {{170061, 3}, "CL"},
    {{170064, 3}, "CN"},
    {{170067, 16}, "CX"},
    {{170083, 2}, "CI"},
    {{16969, 3}, "CI"},
    {{170085, 2}, "CK"},
    {{170087, 2}, "CL"},
    {{170089, 2}, "CM"},
    {{170091, 3}, "CM"},
    {{170094, 2}, "CN"},
    {{170096, 2}, "CO"},
    {{170098, 13}, "CC"},
    {{170111, 3}, "CD"},
    {{170114, 3}, "CG"},
    {{17214, 3}, "CK"},
    {{170117, 3}, "CO"},
    {{170120, 8}, "CO"},
    {{170128, 3}, "KM"},
    {{170131, 7}, "KM"},
    {{170138, 12}, "CK"},
    {{170150, 10}, "CR"},
    {{170160, 12}, "CI"},
    {{170172, 3}, "CV"},
    {{170175, 2}, "CR"},
    {{170177, 3}, "CR"},
    {{170180, 7}, "HR"},
    {{170187, 2}, "CS"},
    {{170189, 2}, "CU"},
    {{170191, 3}, "CU"},
    {{170194, 4}, "CU"},
    {{170198, 7}, "CW"},
    {{170205, 3}, "CW"},
    {{170208, 2}, "CV"},
    {{170210, 2}, "CW"},
    {{170212, 2}, "CX"},
    {{170214, 3}, "CX"},
    {{170217, 2}, "CY"},
    {{170219, 3}, "KY"},
    {{170222, 3}, "CY"},
    {{170225, 6}, "CY"},
    {{170231, 2}, "CZ"},
    {{170233, 3}, "CZ"},
    {{170236, 14}, "CZ"},
    {{170250, 7}, "CZ"},
    {{170257, 2}, "DE"},
    {{170259, 32}, "CD"},
    {{170291, 7}, "DK"},
    {{170298, 3}, "DE"},
    {{170301, 2}, "DJ"},
    {{170303, 3}, "DJ"},
    {{170306, 8}, "DJ"},
    {{170314, 2}, "DK"},
    {{170316, 2}, "DM"},
    {{170318, 3}, "DM"},
    {{170321, 3}, "DK"},
    {{170324, 2}, "DO"},
    {{170326, 3}, "DO"},
    {{170329, 8}, "DM"},
    {{170337, 18}, "DO"},
    {{170355, 2}, "DZ"},
    {{170357, 3}, "DZ"},
    {{170360, 2}, "EC"},
    {{170362, 3}, "EC"},
    {{170365, 7}, "EC"},
    {{170372, 2}, "EE"},
    {{170374, 2}, "EG"},
    {{170376, 3}, "EG"},
    {{170379, 5}, "EG"},
    {{170384, 2}, "EH"},
    {{170386, 11}, "SV"},
    {{170397, 8}, "AE"},
    {{170405, 7}, "GB"},
    {{170412, 17}, "GQ"},
    {{170429, 2}, "ER"},
    {{170431, 3}, "ER"},
    {{170434, 7}, "ER"},
    {{170441, 2}, "ES"},
    {{170443, 3}, "EH"},
    {{170446, 3}, "ES"},
    {{170449, 3}, "EE"},
    {{170452, 7}, "EE"},
    {{170459, 8}, "SZ"},
    {{170467, 2}, "ET"},
    {{170469, 3}, "ET"},
    {{170472, 8}, "ET"},
    {{170480, 16}, "FK"},
    {{170496, 13}, "FO"},
    {{170509, 2}, "FI"},
    {{170511, 4}, "FJ"},
    {{170515, 3}, "FI"},
    {{170518, 7}, "FI"},
    {{170525, 2}, "FJ"},
    {{170527, 3}, "FJ"},
    {{170530, 2}, "FK"},
    {{170532, 3}, "FK"},
    {{170535, 2}, "FM"},
    {{170537, 2}, "FO"},
    {{170539, 2}, "FR"},
    {{170541, 3}, "FR"},
    {{170544, 6}, "FR"},
    {{170550, 13}, "GF"},
    {{170563, 16}, "PF"},
    {{170579, 27}, "TF"},
    {{170606, 3}, "FO"},
    {{170609, 3}, "FM"},
    {{170612, 2}, "GA"},
    {{170614, 3}, "GA"},
    {{170617, 5}, "GA"},
    {{170622, 6}, "GM"},
    {{170628, 2}, "GB"},
    {{170630, 3}, "GB"},
    {{170633, 2}, "GD"},
    {{170635, 2}, "GE"},
    {{170637, 3}, "GE"},
    {{170640, 7}, "GE"},
    {{170647, 7}, "DE"},
    {{170654, 2}, "GF"},
    {{170656, 2}, "GG"},
    {{170658, 3}, "GG"},
    {{170661, 2}, "GH"},
    {{170663, 3}, "GH"},
    {{170666, 5}, "GH"},
    {{170671, 2}, "GI"},
    {{170673, 3}, "GI"},
    {{170676, 9}, "GI"},
    {{170685, 3}, "GN"},
    {{170688, 2}, "GL"},
    {{170690, 3}, "GP"},
    {{170693, 2}, "GM"},
    {{170695, 3}, "GM"},
    {{170698, 2}, "GN"},
    {{170700, 3}, "GW"},
    {{170703, 3}, "GQ"},
    {{170706, 2}, "GP"},
    {{170708, 2}, "GQ"},
    {{170710, 2}, "GR"},
    {{170712, 3}, "GR"},
    {{170715, 3}, "GD"},
    {{170718, 13}, "GB"},
    {{170731, 6}, "GR"},
    {{170737, 9}, "GL"},
    {{23319, 7}, "GD"},
    {{170746, 3}, "GL"},
    {{170749, 2}, "GS"},
    {{170751, 2}, "GT"},
    {{170753, 3}, "GT"},
    {{170756, 2}, "GU"},
    {{170758, 10}, "GP"},
    {{170768, 4}, "GU"},
    {{170772, 9}, "GT"},
    {{170781, 8}, "GG"},
    {{170789, 3}, "GF"},
    {{170792, 6}, "GN"},
    {{170798, 13}, "GW"},
    {{170811, 3}, "GU"},
    {{170814, 3}, "GY"},
    {{170817, 6}, "GY"},
    {{170823, 2}, "GW"},
    {{170825, 2}, "GY"},
    {{170827, 5}, "HT"},
    {{170832, 33}, "HM"},
    {{170865, 2}, "HK"},
    {{24994, 3}, "HK"},
    {{170867, 2}, "HM"},
    {{170869, 3}, "HM"},
    {{170872, 2}, "HN"},
    {{170874, 3}, "HN"},
    {{170877, 7}, "NL"},
    {{170884, 8}, "HN"},
    {{25449, 9}, "HK"},
    {{170892, 2}, "HR"},
    {{170894, 3}, "HR"},
    {{170897, 2}, "HT"},
    {{170899, 3}, "HT"},
    {{170902, 2}, "HU"},
    {{170904, 3}, "HU"},
    {{170907, 7}, "HU"},
    {{170914, 7}, "IS"},
    {{170921, 2}, "ID"},
    {{170923, 3}, "ID"},
    {{170926, 2}, "IE"},
    {{170928, 2}, "IL"},
    {{170930, 2}, "IM"},
    {{170932, 3}, "IM"},
    {{170935, 2}, "IN"},
    {{170937, 3}, "IN"},
    {{170940, 5}, "IN"},
    {{170945, 9}, "ID"},
    {{170954, 2}, "IO"},
    {{170956, 3}, "IO"},
    {{170959, 2}, "IQ"},
    {{170961, 2}, "IR"},
    {{170963, 4}, "IR"},
    {{170967, 4}, "IQ"},
    {{170971, 7}, "IE"},
    {{170978, 3}, "IE"},
    {{170981, 3}, "IR"},
    {{170984, 3}, "IQ"},
    {{170987, 2}, "IS"},
    {{170989, 3}, "IS"},
    {{170992, 11}, "IM"},
    {{171003, 3}, "IL"},
    {{171006, 6}, "IL"},
    {{171012, 2}, "IT"},
    {{171014, 3}, "IT"},
    {{171017, 5}, "IT"},
    {{171022, 11}, "CI"},
    {{171033, 3}, "JM"},
    {{171036, 7}, "JM"},
    {{171043, 5}, "JP"},
    {{171048, 2}, "JE"},
    {{171050, 6}, "JE"},
    {{171056, 3}, "JE"},
    {{171059, 2}, "JM"},
    {{171061, 2}, "JO"},
    {{171063, 3}, "JO"},
    {{171066, 6}, "JO"},
    {{171072, 2}, "JP"},
    {{171074, 3}, "JP"},
    {{171077, 3}, "KZ"},
    {{171080, 10}, "KZ"},
    {{171090, 2}, "KE"},
    {{171092, 3}, "KE"},
    {{171095, 5}, "KE"},
    {{171100, 2}, "KG"},
    {{171102, 3}, "KG"},
    {{171105, 2}, "KH"},
    {{171107, 3}, "KH"},
    {{171110, 2}, "KI"},
    {{171112, 3}, "KI"},
    {{171115, 8}, "KI"},
    {{171123, 2}, "KM"},
    {{171125, 2}, "KN"},
    {{171127, 3}, "KN"},
    {{171130, 3}, "KR"},
    {{171133, 5}, "KR"},
    {{171138, 6}, "XK"},
    {{171144, 2}, "KP"},
    {{171146, 2}, "KR"},
    {{171148, 6}, "KW"},
    {{171154, 2}, "KW"},
    {{171156, 3}, "KW"},
    {{171159, 2}, "KY"},
    {{171161, 10}, "KG"},
    {{171171, 2}, "KZ"},
    {{171173, 2}, "LA"},
    {{171175, 3}, "LA"},
    {{171178, 4}, "LA"},
    {{171182, 6}, "LV"},
    {{171188, 2}, "LB"},
    {{171190, 3}, "LB"},
    {{171193, 3}, "LR"},
    {{171196, 3}, "LY"},
    {{171199, 2}, "LC"},
    {{171201, 3}, "LC"},
    {{171204, 7}, "LB"},
    {{171211, 7}, "LS"},
    {{171218, 2}, "LI"},
    {{171220, 7}, "LR"},
    {{171227, 5}, "LY"},
    {{171232, 3}, "LI"},
    {{171235, 13}, "LI"},
    {{171248, 9}, "LT"},
    {{171257, 2}, "LK"},
    {{171259, 3}, "LK"},
    {{171262, 2}, "LR"},
    {{171264, 2}, "LS"},
    {{171266, 3}, "LS"},
    {{171269, 2}, "LT"},
    {{171271, 3}, "LT"},
    {{171274, 2}, "LU"},
    {{36989, 3}, "LU"},
    {{37020, 10}, "LU"},
    {{171276, 2}, "LV"},
    {{171278, 3}, "LV"},
    {{171281, 2}, "LY"},
    {{171283, 2}, "MA"},
    {{171285, 3}, "MO"},
    {{171288, 5}, "MO"},
    {{171293, 9}, "MK"},
    {{171302, 10}, "MG"},
    {{171312, 3}, "MF"},
    {{171315, 6}, "MW"},
    {{171321, 8}, "MY"},
    {{171329, 8}, "MV"},
    {{171337, 4}, "ML"},
    {{171341, 5}, "MT"},
    {{171346, 3}, "MA"},
    {{171349, 16}, "MH"},
    {{171365, 10}, "MQ"},
    {{171375, 10}, "MR"},
    {{171385, 9}, "MU"},
    {{171394, 7}, "YT"},
    {{171401, 2}, "MC"},
    {{171403, 3}, "MC"},
    {{171406, 2}, "MD"},
    {{171408, 3}, "MD"},
    {{171411, 3}, "MG"},
    {{171414, 3}, "MV"},
    {{171417, 2}, "ME"},
    {{39649, 3}, "MX"},
    {{39652, 6}, "MX"},
    {{171419, 2}, "MF"},
    {{171421, 2}, "MG"},
    {{171423, 2}, "MH"},
    {{171425, 3}, "MH"},
    {{171428, 10}, "FM"},
    {{171438, 2}, "MK"},
    {{171440, 3}, "MK"},
    {{171443, 2}, "ML"},
    {{171445, 3}, "ML"},
    {{171448, 3}, "MT"},
    {{171451, 2}, "MM"},
    {{171453, 3}, "MM"},
    {{171456, 2}, "MN"},
    {{171458, 3}, "ME"},
    {{171461, 3}, "MN"},
    {{171464, 3}, "MP"},
    {{171467, 2}, "MO"},
    {{171469, 7}, "MD"},
    {{171476, 6}, "MC"},
    {{171482, 8}, "MN"},
    {{171490, 10}, "ME"},
    {{171500, 10}, "MS"},
    {{171510, 7}, "MA"},
    {{171517, 3}, "MZ"},
    {{171520, 10}, "MZ"},
    {{171530, 2}, "MP"},
    {{171532, 2}, "MQ"},
    {{171534, 2}, "MR"},
    {{171536, 3}, "MR"},
    {{171539, 2}, "MS"},
    {{171541, 3}, "MS"},
    {{171544, 2}, "MT"},
    {{171546, 3}, "MQ"},
    {{171549, 2}, "MU"},
    {{171551, 3}, "MU"},
    {{171554, 2}, "MV"},
    {{171556, 2}, "MW"},
    {{171558, 3}, "MW"},
    {{171561, 2}, "MX"},
    {{171563, 2}, "MY"},
    {{171565, 7}, "MM"},
    {{171572, 3}, "MY"},
    {{171575, 3}, "YT"},
    {{171578, 2}, "MZ"},
    {{171580, 2}, "NA"},
    {{171582, 3}, "NA"},
    {{171585, 7}, "NA"},
    {{171592, 5}, "NR"},
    {{171597, 2}, "NC"},
    {{171599, 3}, "NC"},
    {{171602, 2}, "NE"},
    {{171604, 5}, "NP"},
    {{171609, 3}, "NE"},
    {{171612, 11}, "NL"},
    {{171623, 20}, "AN"},
    {{171643, 13}, "NC"},
    {{171656, 11}, "NZ"},
    {{171667, 2}, "NF"},
    {{171669, 3}, "NF"},
    {{171672, 2}, "NG"},
    {{171674, 3}, "NG"},
    {{171677, 2}, "NI"},
    {{43436, 3}, "NI"},
    {{171679, 9}, "NI"},
    {{171688, 5}, "NE"},
    {{171693, 7}, "NG"},
    {{171700, 3}, "NU"},
    {{171703, 4}, "NU"},
    {{171707, 2}, "NL"},
    {{171709, 3}, "NL"},
    {{171712, 2}, "NO"},
    {{171714, 3}, "NO"},
    {{171717, 14}, "NF"},
    {{171731, 11}, "KP"},
    {{171742, 15}, "MK"},
    {{171757, 24}, "MP"},
    {{171781, 6}, "NO"},
    {{171787, 2}, "NP"},
    {{171789, 3}, "NP"},
    {{171792, 2}, "NR"},
    {{171794, 3}, "NR"},
    {{171797, 2}, "NU"},
    {{171799, 2}, "NZ"},
    {{171801, 3}, "NZ"},
    {{171804, 2}, "OM"},
    {{171806, 4}, "OM"},
    {{171810, 3}, "OM"},
    {{171813, 2}, "PA"},
    {{171815, 3}, "PK"},
    {{171818, 8}, "PK"},
    {{171826, 5}, "PW"},
    {{171831, 21}, "PS"},
    {{171852, 3}, "PA"},
    {{45700, 6}, "PA"},
    {{171855, 16}, "PG"},
    {{45916, 8}, "PY"},
    {{171871, 3}, "PN"},
    {{171874, 2}, "PE"},
    {{46420, 3}, "PE"},
    {{171876, 4}, "PE"},
    {{171880, 2}, "PF"},
    {{171882, 2}, "PG"},
    {{171884, 2}, "PH"},
    {{171886, 11}, "PH"},
    {{171897, 3}, "PH"},
    {{171900, 8}, "PN"},
    {{171908, 2}, "PK"},
    {{171910, 2}, "PL"},
    {{171912, 3}, "PW"},
    {{171915, 2}, "PM"},
    {{171917, 2}, "PN"},
    {{171919, 3}, "PG"},
    {{171922, 3}, "PL"},
    {{171925, 6}, "PL"},
    {{171931, 8}, "PT"},
    {{171939, 2}, "PR"},
    {{171941, 3}, "PR"},
    {{171944, 3}, "KP"},
    {{48576, 3}, "PT"},
    {{171947, 3}, "PY"},
    {{171950, 2}, "PS"},
    {{171952, 3}, "PS"},
    {{171955, 2}, "PT"},
    {{48821, 11}, "PR"},
    {{171957, 2}, "PW"},
    {{171959, 2}, "PY"},
    {{171961, 3}, "PF"},
    {{171964, 2}, "QA"},
    {{171966, 3}, "QA"},
    {{171969, 5}, "QA"},
    {{171974, 2}, "RE"},
    {{171976, 21}, "CG"},
    {{171997, 3}, "RE"},
    {{172000, 7}, "RE"},
    {{172007, 2}, "RO"},
    {{172009, 7}, "RO"},
    {{172016, 3}, "RO"},
    {{172019, 2}, "RS"},
    {{172021, 2}, "RU"},
    {{172023, 3}, "RU"},
    {{172026, 6}, "RU"},
    {{172032, 2}, "RW"},
    {{172034, 3}, "RW"},
    {{172037, 6}, "RW"},
    {{172043, 2}, "SA"},
    {{172045, 16}, "BL"},
    {{172061, 12}, "SH"},
    {{172073, 21}, "KN"},
    {{172094, 11}, "LC"},
    {{172105, 12}, "MF"},
    {{172117, 25}, "PM"},
    {{172142, 32}, "VC"},
    {{172174, 5}, "WS"},
    {{172179, 10}, "SM"},
    {{172189, 21}, "ST"},
    {{172210, 3}, "SA"},
    {{172213, 12}, "SA"},
    {{172225, 2}, "SB"},
    {{172227, 2}, "SC"},
    {{172229, 3}, "CS"},
    {{172232, 8}, "GB"},
    {{172240, 2}, "SD"},
    {{172242, 3}, "SD"},
    {{172245, 2}, "SE"},
    {{172247, 3}, "SN"},
    {{172250, 7}, "SN"},
    {{172257, 6}, "RS"},
    {{172263, 21}, "CS"},
    {{172284, 10}, "SC"},
    {{172294, 2}, "SG"},
    {{172296, 3}, "SG"},
    {{172299, 3}, "GS"},
    {{172302, 2}, "SH"},
    {{172304, 3}, "SH"},
    {{172307, 2}, "SI"},
    {{172309, 12}, "SL"},
    {{57068, 9}, "SG"},
    {{172321, 12}, "SX"},
    {{172333, 2}, "SJ"},
    {{172335, 3}, "SJ"},
    {{172338, 2}, "SK"},
    {{172340, 2}, "SL"},
    {{172342, 3}, "SB"},
    {{172345, 3}, "SL"},
    {{172348, 8}, "SK"},
    {{172356, 8}, "SI"},
    {{172364, 3}, "SV"},
    {{172367, 2}, "SM"},
    {{57457, 3}, "SM"},
    {{172369, 2}, "SN"},
    {{172371, 2}, "SO"},
    {{172373, 15}, "SB"},
    {{172388, 3}, "SO"},
    {{172391, 7}, "SO"},
    {{172398, 12}, "ZA"},
    {{172410, 44}, "GS"},
    {{172454, 11}, "KR"},
    {{172465, 11}, "SS"},
    {{172476, 5}, "ES"},
    {{172481, 3}, "PM"},
    {{172484, 2}, "SR"},
    {{172486, 3}, "RS"},
    {{172489, 9}, "LK"},
    {{172498, 2}, "SS"},
    {{172500, 3}, "SS"},
    {{172503, 2}, "ST"},
    {{172505, 3}, "ST"},
    {{172508, 5}, "SD"},
    {{172513, 3}, "SR"},
    {{172516, 8}, "SR"},
    {{172524, 2}, "SV"},
    {{172526, 22}, "SJ"},
    {{172548, 3}, "SK"},
    {{172551, 3}, "SI"},
    {{172554, 3}, "SE"},
    {{172557, 6}, "SE"},
    {{172563, 11}, "CH"},
    {{172574, 3}, "SZ"},
    {{172577, 2}, "SX"},
    {{172579, 3}, "SX"},
    {{172582, 2}, "SY"},
    {{172584, 3}, "SC"},
    {{172587, 3}, "SY"},
    {{172590, 5}, "SY"},
    {{172595, 2}, "SZ"},
    {{172597, 6}, "TW"},
    {{172603, 10}, "TJ"},
    {{172613, 8}, "TZ"},
    {{172621, 2}, "TC"},
    {{172623, 3}, "TC"},
    {{172626, 3}, "TD"},
    {{172629, 2}, "TD"},
    {{172631, 2}, "TF"},
    {{172633, 2}, "TG"},
    {{172635, 3}, "TG"},
    {{172638, 2}, "TH"},
    {{172640, 3}, "TH"},
    {{172643, 8}, "TH"},
    {{172651, 15}, "NL"},
    {{172666, 11}, "TL"},
    {{172677, 2}, "TJ"},
    {{172679, 3}, "TJ"},
    {{172682, 2}, "TK"},
    {{172684, 3}, "TK"},
    {{172687, 3}, "TM"},
    {{172690, 2}, "TL"},
    {{172692, 3}, "TL"},
    {{172695, 2}, "TM"},
    {{172697, 2}, "TN"},
    {{172699, 2}, "TO"},
    {{172701, 4}, "TG"},
    {{172705, 7}, "TK"},
    {{172712, 3}, "TO"},
    {{172715, 5}, "TO"},
    {{172720, 2}, "TR"},
    {{172722, 19}, "TT"},
    {{172741, 2}, "TT"},
    {{172743, 3}, "TT"},
    {{61281, 3}, "TN"},
    {{172746, 7}, "TN"},
    {{172753, 3}, "TR"},
    {{172756, 6}, "TR"},
    {{172762, 7}, "TR"},
    {{172769, 12}, "TM"},
    {{172781, 24}, "TC"},
    {{172805, 3}, "TV"},
    {{172808, 6}, "TV"},
    {{172814, 2}, "TV"},
    {{172816, 2}, "TW"},
    {{172818, 3}, "TW"},
    {{172821, 2}, "TZ"},
    {{172823, 3}, "TZ"},
    {{172826, 2}, "UA"},
    {{172828, 2}, "UG"},
    {{172830, 3}, "UG"},
    {{172833, 6}, "UG"},
    {{172839, 2}, "GB"},
    {{172841, 3}, "UA"},
    {{172844, 7}, "UA"},
    {{172851, 2}, "UM"},
    {{172853, 3}, "UM"},
    {{172856, 20}, "AE"},
    {{172876, 14}, "GB"},
    {{172890, 13}, "US"},
    {{172903, 36}, "UM"},
    {{172939, 24}, "US"},
    {{172963, 7}, "UY"},
    {{172970, 3}, "UY"},
    {{172973, 2}, "US"},
    {{172975, 17}, "VI"},
    {{172992, 3}, "US"},
    {{172995, 2}, "UY"},
    {{172997, 2}, "UZ"},
    {{172999, 3}, "UZ"},
    {{173002, 10}, "UZ"},
    {{173012, 2}, "VA"},
    {{173014, 7}, "VU"},
    {{173021, 3}, "VA"},
    {{173024, 7}, "VA"},
    {{173031, 2}, "VC"},
    {{173033, 3}, "VC"},
    {{173036, 2}, "VE"},
    {{173038, 3}, "VE"},
    {{173041, 9}, "VE"},
    {{173050, 2}, "VG"},
    {{173052, 3}, "VG"},
    {{173055, 2}, "VI"},
    {{173057, 8}, "VN"},
    {{173065, 7}, "VN"},
    {{173072, 3}, "VI"},
    {{173075, 2}, "VN"},
    {{173077, 3}, "VN"},
    {{173080, 2}, "VU"},
    {{173082, 3}, "VU"},
    {{173085, 5}, "GB"},
    {{173090, 17}, "WF"},
    {{173107, 14}, "EH"},
    {{173121, 2}, "WF"},
    {{173123, 3}, "WF"},
    {{173126, 2}, "WS"},
    {{173128, 3}, "WS"},
    {{173131, 2}, "XK"},
    {{173133, 3}, "XK"},
    {{173136, 2}, "YE"},
    {{173138, 3}, "YE"},
    {{173141, 5}, "YE"},
    {{173146, 2}, "YT"},
    {{173148, 2}, "ZA"},
    {{173150, 3}, "ZA"},
    {{173153, 6}, "ZM"},
    {{173159, 8}, "ZW"},
    {{173167, 2}, "ZM"},
    {{173169, 3}, "ZM"},
    {{173172, 2}, "ZW"},
    {{173174, 3}, "ZW"},
};
const std::size_t countryNamesCount = 773;

const Folding foldings[] = {
    {33, {173177, 1}},
    {34, {173177, 1}},
    {35, {173177, 1}},
    {36, {173177, 1}},
    {37, {173177, 1}},
    {38, {173177, 1}},
    {39, {173178, 0}},
    {40, {173177, 1}},
    {41, {173177, 1}},
    {42, {173177, 1}},
    {43, {173177, 1}},
    {44, {173177, 1}},
    {45, {173177, 1}},
    {46, {173178, 0}},
    {47, {173177, 1}},
    {58, {173177, 1}},
    {59, {173177, 1}},
    {60, {173177, 1}},
    {61, {173177, 1}},
    {62, {173177, 1}},
    {63, {173177, 1}},
    {64, {173177, 1}},
    {65, {173178, 1}},
    {66, {173179, 1}},
    {67, {173180, 1}},
    {68, {173181, 1}},
    {69, {173182, 1}},
    {70, {173183, 1}},
    {71, {173184, 1}},
    {72, {173185, 1}},
    {73, {173186, 1}},
    {74, {173187, 1}},
    {75, {173188, 1}},
    {76, {173189, 1}},
    {77, {173190, 1}},
    {78, {173191, 1}},
    {79, {173192, 1}},
    {80, {173193, 1}},
    {81, {173194, 1}},
    {82, {173195, 1}},
    {83, {173196, 1}},
    {84, {173197, 1}},
    {85, {173198, 1}},
    {86, {173199, 1}},
    {87, {173200, 1}},
    {88, {173201, 1}},
    {89, {173202, 1}},
    {90, {173203, 1}},
    {91, {173177, 1}},
    {92, {173177, 1}},
    {93, {173177, 1}},
    {94, {173177, 1}},
    {95, {173177, 1}},
    {96, {173178, 0}},
    {123, {173177, 1}},
    {124, {173177, 1}},
    {125, {173177, 1}},
    {126, {173177, 1}},
    {127, {173177, 1}},
    {128, {173177, 1}},
    {129, {173177, 1}},
    {130, {173177, 1}},
    {131, {173177, 1}},
    {132, {173177, 1}},
    {133, {173177, 1}},
    {134, {173177, 1}},
    {135, {173177, 1}},
    {136, {173177, 1}},
    {137, {173177, 1}},
    {138, {173177, 1}},
    {139, {173177, 1}},
    {140, {173177, 1}},
    {141, {173177, 1}},
    {142, {173177, 1}},
    {143, {173177, 1}},
    {144, {173177, 1}},
    {145, {173177, 1}},
    {146, {173177, 1}},
    {147, {173177, 1}},
    {148, {173177, 1}},
    {149, {173177, 1}},
    {150, {173177, 1}},
    {151, {173177, 1}},
    {152, {173177, 1}},
    {153, {173177, 1}},
    {154, {173177, 1}},
    {155, {173177, 1}},
    {156, {173177, 1}},
    {157, {173177, 1}},
    {158, {173177, 1}},
    {159, {173177, 1}},
    {160, {173177, 1}},
    {161, {173177, 1}},
    {162, {173177, 1}},
    {163, {173177, 1}},
    {164, {173177, 1}},
    {165, {173177, 1}},
    {166, {173177, 1}},
    {167, {173177, 1}},
    {168, {173177, 1}},
    {169, {173177, 1}},
    {170, {173178, 1}},
    {171, {173177, 1}},
    {172, {173177, 1}},
    {173, {173177, 1}},
    {174, {173177, 1}},
    {175, {173177, 1}},
    {176, {173177, 1}},
    {177, {173177, 1}},
    {178, {173204, 1}},
    {179, {173205, 1}},
    {180, {173178, 0}},
    {181, {173206, 2}},
    {182, {173177, 1}},
    {183, {173177, 1}},
    {184, {173177, 1}},
    {185, {173208, 1}},
    {186, {173192, 1}},
    {187, {173177, 1}},
    {188, {173209, 3}},
    {189, {173212, 3}},
    {190, {173215, 3}},
    {191, {173177, 1}},
    {192, {173178, 1}},
    {193, {173178, 1}},
    {194, {173178, 1}},
    {195, {173178, 1}},
    {196, {173178, 1}},
    {197, {173178, 1}},
    {198, {169373, 2}},
    {199, {173180, 1}},
    {200, {173182, 1}},
    {201, {173182, 1}},
    {202, {173182, 1}},
    {203, {173182, 1}},
    {204, {173186, 1}},
    {205, {173186, 1}},
    {206, {173186, 1}},
    {207, {173186, 1}},
    {208, {173181, 1}},
    {209, {173191, 1}},
    {210, {173192, 1}},
    {211, {173192, 1}},
    {212, {173192, 1}},
    {213, {173192, 1}},
    {214, {173192, 1}},
    {215, {173177, 1}},
    {216, {173192, 1}},
    {217, {173198, 1}},
    {218, {173198, 1}},
    {219, {173198, 1}},
    {220, {173198, 1}},
    {221, {173202, 1}},
    {222, {172638, 2}},
    {223, {172498, 2}},
    {224, {173178, 1}},
    {225, {173178, 1}},
    {226, {173178, 1}},
    {227, {173178, 1}},
    {228, {173178, 1}},
    {229, {173178, 1}},
    {230, {169373, 2}},
    {231, {173180, 1}},
    {232, {173182, 1}},
    {233, {173182, 1}},
    {234, {173182, 1}},
    {235, {173182, 1}},
    {236, {173186, 1}},
    {237, {173186, 1}},
    {238, {173186, 1}},
    {239, {173186, 1}},
    {240, {173181, 1}},
    {241, {173191, 1}},
    {242, {173192, 1}},
    {243, {173192, 1}},
    {244, {173192, 1}},
    {245, {173192, 1}},
    {246, {173192, 1}},
    {247, {173177, 1}},
    {248, {173192, 1}},
    {249, {173198, 1}},
    {250, {173198, 1}},
    {251, {173198, 1}},
    {252, {173198, 1}},
    {253, {173202, 1}},
    {254, {172638, 2}},
    {255, {173202, 1}},
    {256, {173178, 1}},
    {257, {173178, 1}},
    {258, {173178, 1}},
    {259, {173178, 1}},
    {260, {173178, 1}},
    {261, {173178, 1}},
    {262, {173180, 1}},
    {263, {173180, 1}},
    {264, {173180, 1}},
    {265, {173180, 1}},
    {266, {173180, 1}},
    {267, {173180, 1}},
    {268, {173180, 1}},
    {269, {173180, 1}},
    {270, {173181, 1}},
    {271, {173181, 1}},
    {272, {173181, 1}},
    {273, {173181, 1}},
    {274, {173182, 1}},
    {275, {173182, 1}},
    {276, {173182, 1}},
    {277, {173182, 1}},
    {278, {173182, 1}},
    {279, {173182, 1}},
    {280, {173182, 1}},
    {281, {173182, 1}},
    {282, {173182, 1}},
    {283, {173182, 1}},
    {284, {173184, 1}},
    {285, {173184, 1}},
    {286, {173184, 1}},
    {287, {173184, 1}},
    {288, {173184, 1}},
    {289, {173184, 1}},
    {290, {173184, 1}},
    {291, {173184, 1}},
    {292, {173185, 1}},
    {293, {173185, 1}},
    {294, {173185, 1}},
    {295, {173185, 1}},
    {296, {173186, 1}},
    {297, {173186, 1}},
    {298, {173186, 1}},
    {299, {173186, 1}},
    {300, {173186, 1}},
    {301, {173186, 1}},
    {302, {173186, 1}},
    {303, {173186, 1}},
    {304, {173186, 1}},
    {305, {173186, 1}},
    {306, {173218, 2}},
    {307, {173218, 2}},
    {308, {173187, 1}},
    {309, {173187, 1}},
    {310, {173188, 1}},
    {311, {173188, 1}},
    {312, {173188, 1}},
    {313, {173189, 1}},
    {314, {173189, 1}},
    {315, {173189, 1}},
    {316, {173189, 1}},
    {317, {173189, 1}},
    {318, {173189, 1}},
    {319, {173220, 2}},
    {320, {173220, 2}},
    {321, {173189, 1}},
    {322, {173189, 1}},
    {323, {173191, 1}},
    {324, {173191, 1}},
    {325, {173191, 1}},
    {326, {173191, 1}},
    {327, {173191, 1}},
    {328, {173191, 1}},
    {329, {173191, 1}},
    {330, {173191, 1}},
    {331, {173191, 1}},
    {332, {173192, 1}},
    {333, {173192, 1}},
    {334, {173192, 1}},
    {335, {173192, 1}},
    {336, {173192, 1}},
    {337, {173192, 1}},
    {338, {173222, 2}},
    {339, {173222, 2}},
    {340, {173195, 1}},
    {341, {173195, 1}},
    {342, {173195, 1}},
    {343, {173195, 1}},
    {344, {173195, 1}},
    {345, {173195, 1}},
    {346, {173196, 1}},
    {347, {173196, 1}},
    {348, {173196, 1}},
    {349, {173196, 1}},
    {350, {173196, 1}},
    {351, {173196, 1}},
    {352, {173196, 1}},
    {353, {173196, 1}},
    {354, {173197, 1}},
    {355, {173197, 1}},
    {356, {173197, 1}},
    {357, {173197, 1}},
    {358, {173197, 1}},
    {359, {173197, 1}},
    {360, {173198, 1}},
    {361, {173198, 1}},
    {362, {173198, 1}},
    {363, {173198, 1}},
    {364, {173198, 1}},
    {365, {173198, 1}},
    {366, {173198, 1}},
    {367, {173198, 1}},
    {368, {173198, 1}},
    {369, {173198, 1}},
    {370, {173198, 1}},
    {371, {173198, 1}},
    {372, {173200, 1}},
    {373, {173200, 1}},
    {374, {173202, 1}},
    {375, {173202, 1}},
    {376, {173202, 1}},
    {377, {173203, 1}},
    {378, {173203, 1}},
    {379, {173203, 1}},
    {380, {173203, 1}},
    {381, {173203, 1}},
    {382, {173203, 1}},
    {383, {173196, 1}},
    {385, {173224, 2}},
    {386, {173226, 2}},
    {388, {173228, 2}},
    {390, {173230, 2}},
    {391, {173232, 2}},
    {393, {173234, 2}},
    {394, {173236, 2}},
    {395, {173238, 2}},
    {398, {173240, 2}},
    {399, {173182, 1}},
    {400, {173242, 2}},
    {401, {173183, 1}},
    {402, {173183, 1}},
    {403, {173244, 2}},
    {404, {173246, 2}},
    {406, {173248, 2}},
    {407, {173250, 2}},
    {408, {173252, 2}},
    {412, {173254, 2}},
    {413, {173256, 2}},
    {415, {173258, 2}},
    {416, {173192, 1}},
    {417, {173192, 1}},
    {418, {173260, 2}},
    {420, {173262, 2}},
    {422, {173264, 2}},
    {423, {173266, 2}},
    {425, {173268, 2}},
    {428, {173270, 2}},
    {430, {173272, 2}},
    {431, {173198, 1}},
    {432, {173198, 1}},
    {433, {173274, 2}},
    {434, {173276, 2}},
    {435, {173278, 2}},
    {437, {173280, 2}},
    {439, {173282, 2}},
    {440, {173284, 2}},
    {444, {173286, 2}},
    {452, {170355, 2}},
    {453, {170355, 2}},
    {454, {170355, 2}},
    {455, {173288, 2}},
    {456, {173288, 2}},
    {457, {173288, 2}},
    {458, {173290, 2}},
    {459, {173290, 2}},
    {460, {173290, 2}},
    {461, {173178, 1}},
    {462, {173178, 1}},
    {463, {173186, 1}},
    {464, {173186, 1}},
    {465, {173192, 1}},
    {466, {173192, 1}},
    {467, {173198, 1}},
    {468, {173198, 1}},
    {469, {173198, 1}},
    {470, {173198, 1}},
    {471, {173198, 1}},
    {472, {173198, 1}},
    {473, {173198, 1}},
    {474, {173198, 1}},
    {475, {173198, 1}},
    {476, {173198, 1}},
    {478, {173178, 1}},
    {479, {173178, 1}},
    {480, {173178, 1}},
    {481, {173178, 1}},
    {482, {169373, 2}},
    {483, {169373, 2}},
    {484, {173292, 2}},
    {486, {173184, 1}},
    {487, {173184, 1}},
    {488, {173188, 1}},
    {489, {173188, 1}},
    {490, {173192, 1}},
    {491, {173192, 1}},
    {492, {173192, 1}},
    {493, {173192, 1}},
    {494, {173282, 2}},
    {495, {173282, 2}},
    {496, {173187, 1}},
    {497, {170355, 2}},
    {498, {170355, 2}},
    {499, {170355, 2}},
    {500, {173184, 1}},
    {501, {173184, 1}},
    {502, {173294, 2}},
    {503, {173296, 2}},
    {504, {173191, 1}},
    {505, {173191, 1}},
    {506, {173178, 1}},
    {507, {173178, 1}},
    {508, {169373, 2}},
    {509, {169373, 2}},
    {510, {173192, 1}},
    {511, {173192, 1}},
    {512, {173178, 1}},
    {513, {173178, 1}},
    {514, {173178, 1}},
    {515, {173178, 1}},
    {516, {173182, 1}},
    {517, {173182, 1}},
    {518, {173182, 1}},
    {519, {173182, 1}},
    {520, {173186, 1}},
    {521, {173186, 1}},
    {522, {173186, 1}},
    {523, {173186, 1}},
    {524, {173192, 1}},
    {525, {173192, 1}},
    {526, {173192, 1}},
    {527, {173192, 1}},
    {528, {173195, 1}},
    {529, {173195, 1}},
    {530, {173195, 1}},
    {531, {173195, 1}},
    {532, {173198, 1}},
    {533, {173198, 1}},
    {534, {173198, 1}},
    {535, {173198, 1}},
    {536, {173196, 1}},
    {537, {173196, 1}},
    {538, {173197, 1}},
    {539, {173197, 1}},
    {540, {173298, 2}},
    {542, {173185, 1}},
    {543, {173185, 1}},
    {544, {173300, 2}},
    {546, {173302, 2}},
    {548, {173304, 2}},
    {550, {173178, 1}},
    {551, {173178, 1}},
    {552, {173182, 1}},
    {553, {173182, 1}},
    {554, {173192, 1}},
    {555, {173192, 1}},
    {556, {173192, 1}},
    {557, {173192, 1}},
    {558, {173192, 1}},
    {559, {173192, 1}},
    {560, {173192, 1}},
    {561, {173192, 1}},
    {562, {173202, 1}},
    {563, {173202, 1}},
    {570, {173306, 3}},
    {571, {173309, 2}},
    {573, {173311, 2}},
    {574, {173313, 3}},
    {577, {173316, 2}},
    {579, {173318, 2}},
    {580, {173320, 2}},
    {581, {173322, 2}},
    {582, {173324, 2}},
    {584, {173326, 2}},
    {586, {173328, 2}},
    {588, {173330, 2}},
    {590, {173332, 2}},
    {601, {173182, 1}},
    {688, {173185, 1}},
    {689, {173334, 2}},
    {690, {173187, 1}},
    {691, {173195, 1}},
    {692, {173336, 2}},
    {693, {173338, 2}},
    {694, {173340, 2}},
    {695, {173200, 1}},
    {696, {173202, 1}},
    {697, {173178, 0}},
    {699, {173178, 0}},
    {700, {173178, 0}},
    {701, {173178, 0}},
    {702, {173178, 0}},
    {703, {173178, 0}},
    {706, {173177, 1}},
    {707, {173177, 1}},
    {708, {173177, 1}},
    {709, {173177, 1}},
    {712, {173178, 0}},
    {722, {173177, 1}},
    {723, {173177, 1}},
    {724, {173177, 1}},
    {725, {173177, 1}},
    {726, {173177, 1}},
    {727, {173177, 1}},
    {728, {173177, 1}},
    {729, {173177, 1}},
    {730, {173177, 1}},
    {731, {173177, 1}},
    {732, {173177, 1}},
    {733, {173177, 1}},
    {734, {173177, 1}},
    {735, {173177, 1}},
    {736, {173246, 2}},
    {737, {173189, 1}},
    {738, {173196, 1}},
    {739, {173201, 1}},
    {740, {173342, 2}},
    {741, {173177, 1}},
    {742, {173177, 1}},
    {743, {173177, 1}},
    {744, {173177, 1}},
    {745, {173177, 1}},
    {746, {173177, 1}},
    {747, {173177, 1}},
    {749, {173177, 1}},
    {751, {173177, 1}},
    {752, {173177, 1}},
    {753, {173177, 1}},
    {754, {173177, 1}},
    {755, {173177, 1}},
    {756, {173177, 1}},
    {757, {173177, 1}},
    {758, {173177, 1}},
    {759, {173177, 1}},
    {760, {173177, 1}},
    {761, {173177, 1}},
    {762, {173177, 1}},
    {763, {173177, 1}},
    {764, {173177, 1}},
    {765, {173177, 1}},
    {766, {173177, 1}},
    {767, {173177, 1}},
    {768, {173178, 0}},
    {769, {173178, 0}},
    {770, {173178, 0}},
    {771, {173178, 0}},
    {772, {173178, 0}},
    {773, {173178, 0}},
    {774, {173178, 0}},
    {775, {173178, 0}},
    {776, {173178, 0}},
    {777, {173178, 0}},
    {778, {173178, 0}},
    {779, {173178, 0}},
    {780, {173178, 0}},
    {781, {173178, 0}},
    {782, {173178, 0}},
    {783, {173178, 0}},
    {784, {173178, 0}},
    {785, {173178, 0}},
    {786, {173178, 0}},
    {787, {173178, 0}},
    {788, {173178, 0}},
    {789, {173178, 0}},
    {790, {173178, 0}},
    {791, {173178, 0}},
    {792, {173178, 0}},
    {793, {173178, 0}},
    {794, {173178, 0}},
    {795, {173178, 0}},
    {796, {173178, 0}},
    {797, {173178, 0}},
    {798, {173178, 0}},
    {799, {173178, 0}},
    {800, {173178, 0}},
    {801, {173178, 0}},
    {802, {173178, 0}},
    {803, {173178, 0}},
    {804, {173178, 0}},
    {805, {173178, 0}},
    {806, {173178, 0}},
    {807, {173178, 0}},
    {808, {173178, 0}},
    {809, {173178, 0}},
    {810, {173178, 0}},
    {811, {173178, 0}},
    {812, {173178, 0}},
    {813, {173178, 0}},
    {814, {173178, 0}},
    {815, {173178, 0}},
    {816, {173178, 0}},
    {817, {173178, 0}},
    {818, {173178, 0}},
    {819, {173178, 0}},
    {820, {173178, 0}},
    {821, {173178, 0}},
    {822, {173178, 0}},
    {823, {173178, 0}},
    {824, {173178, 0}},
    {825, {173178, 0}},
    {826, {173178, 0}},
    {827, {173178, 0}},
    {828, {173178, 0}},
    {829, {173178, 0}},
    {830, {173178, 0}},
    {831, {173178, 0}},
    {832, {173178, 0}},
    {833, {173178, 0}},
    {834, {173178, 0}},
    {835, {173178, 0}},
    {836, {173178, 0}},
    {837, {173344, 2}},
    {838, {173178, 0}},
    {839, {173178, 0}},
    {840, {173178, 0}},
    {841, {173178, 0}},
    {842, {173178, 0}},
    {843, {173178, 0}},
    {844, {173178, 0}},
    {845, {173178, 0}},
    {846, {173178, 0}},
    {847, {173178, 0}},
    {848, {173178, 0}},
    {849, {173178, 0}},
    {850, {173178, 0}},
    {851, {173178, 0}},
    {852, {173178, 0}},
    {853, {173178, 0}},
    {854, {173178, 0}},
    {855, {173178, 0}},
    {856, {173178, 0}},
    {857, {173178, 0}},
    {858, {173178, 0}},
    {859, {173178, 0}},
    {860, {173178, 0}},
    {861, {173178, 0}},
    {862, {173178, 0}},
    {863, {173178, 0}},
    {864, {173178, 0}},
    {865, {173178, 0}},
    {866, {173178, 0}},
    {867, {173178, 0}},
    {868, {173178, 0}},
    {869, {173178, 0}},
    {870, {173178, 0}},
    {871, {173178, 0}},
    {872, {173178, 0}},
    {873, {173178, 0}},
    {874, {173178, 0}},
    {875, {173178, 0}},
    {876, {173178, 0}},
    {877, {173178, 0}},
    {878, {173178, 0}},
    {879, {173178, 0}},
    {880, {173346, 2}},
    {882, {173348, 2}},
    {884, {173178, 0}},
    {885, {173177, 1}},
    {886, {173350, 2}},
    {888, {173177, 1}},
    {889, {173177, 1}},
    {890, {173352, 3}},
    {894, {173177, 1}},
    {895, {173355, 2}},
    {896, {173177, 1}},
    {897, {173177, 1}},
    {898, {173177, 1}},
    {899, {173177, 1}},
    {900, {173177, 1}},
    {901, {173177, 1}},
    {902, {173357, 2}},
    {903, {173177, 1}},
    {904, {173359, 2}},
    {905, {173361, 2}},
    {906, {173344, 2}},
    {907, {173177, 1}},
    {908, {173363, 2}},
    {909, {173177, 1}},
    {910, {173365, 2}},
    {911, {173367, 2}},
    {912, {173344, 2}},
    {913, {173357, 2}},
    {914, {173369, 2}},
    {915, {173371, 2}},
    {916, {173373, 2}},
    {917, {173359, 2}},
    {918, {173375, 2}},
    {919, {173361, 2}},
    {920, {173377, 2}},
    {921, {173344, 2}},
    {922, {173379, 2}},
    {923, {173381, 2}},
    {924, {173206, 2}},
    {925, {173383, 2}},
    {926, {173385, 2}},
    {927, {173363, 2}},
    {928, {173387, 2}},
    {929, {173389, 2}},
    {930, {173177, 1}},
    {931, {173391, 2}},
    {932, {173393, 2}},
    {933, {173365, 2}},
    {934, {173395, 2}},
    {935, {173397, 2}},
    {936, {173399, 2}},
    {937, {173367, 2}},
    {938, {173344, 2}},
    {939, {173365, 2}},
    {940, {173357, 2}},
    {941, {173359, 2}},
    {942, {173361, 2}},
    {943, {173344, 2}},
    {944, {173365, 2}},
    {962, {173391, 2}},
    {970, {173344, 2}},
    {971, {173365, 2}},
    {972, {173363, 2}},
    {973, {173365, 2}},
    {974, {173367, 2}},
    {975, {173401, 2}},
    {976, {173369, 2}},
    {977, {173377, 2}},
    {978, {173365, 2}},
    {979, {173365, 2}},
    {980, {173365, 2}},
    {981, {173395, 2}},
    {982, {173387, 2}},
    {984, {173403, 2}},
    {986, {173405, 2}},
    {988, {173407, 2}},
    {990, {173409, 2}},
    {992, {173411, 2}},
    {994, {173413, 2}},
    {996, {173415, 2}},
    {998, {173417, 2}},
    {1000, {173419, 2}},
    {1002, {173421, 2}},
    {1004, {173423, 2}},
    {1006, {173425, 2}},
    {1008, {173379, 2}},
    {1009, {173389, 2}},
    {1010, {173391, 2}},
    {1012, {173377, 2}},
    {1013, {173359, 2}},
    {1014, {173177, 1}},
    {1015, {173427, 2}},
    {1017, {173391, 2}},
    {1018, {173429, 2}},
    {1021, {173431, 2}},
    {1022, {173433, 2}},
    {1023, {173435, 2}},
    {1024, {173437, 2}},
    {1025, {173437, 2}},
    {1026, {173439, 2}},
    {1027, {173441, 2}},
    {1028, {173443, 2}},
    {1029, {173445, 2}},
    {1030, {173447, 2}},
    {1031, {173447, 2}},
    {1032, {173449, 2}},
    {1033, {173451, 2}},
    {1034, {173453, 2}},
    {1035, {173455, 2}},
    {1036, {173457, 2}},
    {1037, {173459, 2}},
    {1038, {173461, 2}},
    {1039, {173463, 2}},
    {1040, {173465, 2}},
    {1041, {173467, 2}},
    {1042, {173469, 2}},
    {1043, {173441, 2}},
    {1044, {173471, 2}},
    {1045, {173437, 2}},
    {1046, {173473, 2}},
    {1047, {173475, 2}},
    {1048, {173459, 2}},
    {1049, {173459, 2}},
    {1050, {173457, 2}},
    {1051, {173477, 2}},
    {1052, {173479, 2}},
    {1053, {173481, 2}},
    {1054, {173483, 2}},
    {1055, {173485, 2}},
    {1056, {173487, 2}},
    {1057, {173489, 2}},
    {1058, {173491, 2}},
    {1059, {173461, 2}},
    {1060, {173493, 2}},
    {1061, {173495, 2}},
    {1062, {173497, 2}},
    {1063, {173499, 2}},
    {1064, {173501, 2}},
    {1065, {173503, 2}},
    {1066, {173505, 2}},
    {1067, {173507, 2}},
    {1068, {173509, 2}},
    {1069, {173511, 2}},
    {1070, {173513, 2}},
    {1071, {173515, 2}},
    {1081, {173459, 2}},
    {1104, {173437, 2}},
    {1105, {173437, 2}},
    {1107, {173441, 2}},
    {1111, {173447, 2}},
    {1116, {173457, 2}},
    {1117, {173459, 2}},
    {1118, {173461, 2}},
    {1120, {173517, 2}},
    {1122, {173519, 2}},
    {1124, {173521, 2}},
    {1126, {173523, 2}},
    {1128, {173525, 2}},
    {1130, {173527, 2}},
    {1132, {173529, 2}},
    {1134, {173531, 2}},
    {1136, {173533, 2}},
    {1138, {173535, 2}},
    {1140, {173537, 2}},
    {1142, {173537, 2}},
    {1143, {173537, 2}},
    {1144, {173539, 2}},
    {1146, {173541, 2}},
    {1148, {173543, 2}},
    {1150, {173545, 2}},
    {1152, {173547, 2}},
    {1154, {173177, 1}},
    {1155, {173178, 0}},
    {1156, {173178, 0}},
    {1157, {173178, 0}},
    {1158, {173178, 0}},
    {1159, {173178, 0}},
    {1160, {173177, 1}},
    {1161, {173177, 1}},
    {1162, {173549, 2}},
    {1164, {173551, 2}},
    {1166, {173553, 2}},
    {1168, {173555, 2}},
    {1170, {173557, 2}},
    {1172, {173559, 2}},
    {1174, {173561, 2}},
    {1176, {173563, 2}},
    {1178, {173565, 2}},
    {1180, {173567, 2}},
    {1182, {173569, 2}},
    {1184, {173571, 2}},
    {1186, {173573, 2}},
    {1188, {173575, 2}},
    {1190, {173577, 2}},
    {1192, {173579, 2}},
    {1194, {173581, 2}},
    {1196, {173583, 2}},
    {1198, {173585, 2}},
    {1200, {173587, 2}},
    {1202, {173589, 2}},
    {1204, {173591, 2}},
    {1206, {173593, 2}},
    {1208, {173595, 2}},
    {1210, {173597, 2}},
    {1212, {173599, 2}},
    {1214, {173601, 2}},
    {1216, {173603, 2}},
    {1217, {173473, 2}},
    {1218, {173473, 2}},
    {1219, {173605, 2}},
    {1221, {173607, 2}},
    {1223, {173609, 2}},
    {1225, {173611, 2}},
    {1227, {173613, 2}},
    {1229, {173615, 2}},
    {1232, {173465, 2}},
    {1233, {173465, 2}},
    {1234, {173465, 2}},
    {1235, {173465, 2}},
    {1236, {173617, 2}},
    {1238, {173437, 2}},
    {1239, {173437, 2}},
    {1240, {173619, 2}},
    {1242, {173619, 2}},
    {1243, {173619, 2}},
    {1244, {173473, 2}},
    {1245, {173473, 2}},
    {1246, {173475, 2}},
    {1247, {173475, 2}},
    {1248, {173621, 2}},
    {1250, {173459, 2}},
    {1251, {173459, 2}},
    {1252, {173459, 2}},
    {1253, {173459, 2}},
    {1254, {173483, 2}},
    {1255, {173483, 2}},
    {1256, {173623, 2}},
    {1258, {173623, 2}},
    {1259, {173623, 2}},
    {1260, {173511, 2}},
    {1261, {173511, 2}},
    {1262, {173461, 2}},
    {1263, {173461, 2}},
    {1264, {173461, 2}},
    {1265, {173461, 2}},
    {1266, {173461, 2}},
    {1267, {173461, 2}},
    {1268, {173499, 2}},
    {1269, {173499, 2}},
    {1270, {173625, 2}},
    {1272, {173507, 2}},
    {1273, {173507, 2}},
    {1274, {173627, 2}},
    {1276, {173629, 2}},
    {1278, {173631, 2}},
    {1280, {173633, 2}},
    {1282, {173635, 2}},
    {1284, {173637, 2}},
    {1286, {173639, 2}},
    {1288, {173641, 2}},
    {1290, {173643, 2}},
    {1292, {173645, 2}},
    {1294, {173647, 2}},
    {1296, {173649, 2}},
    {1298, {173651, 2}},
    {1300, {173653, 2}},
    {1302, {173655, 2}},
    {1304, {173657, 2}},
    {1306, {173659, 2}},
    {1308, {173661, 2}},
    {1310, {173663, 2}},
    {1312, {173665, 2}},
    {1314, {173667, 2}},
    {1316, {173669, 2}},
    {1318, {173671, 2}},
    {1320, {173673, 2}},
    {1322, {173675, 2}},
    {1324, {173677, 2}},
    {1326, {173679, 2}},
    {7680, {173178, 1}},
    {7681, {173178, 1}},
    {7682, {173179, 1}},
    {7683, {173179, 1}},
    {7684, {173179, 1}},
    {7685, {173179, 1}},
    {7686, {173179, 1}},
    {7687, {173179, 1}},
    {7688, {173180, 1}},
    {7689, {173180, 1}},
    {7690, {173181, 1}},
    {7691, {173181, 1}},
    {7692, {173181, 1}},
    {7693, {173181, 1}},
    {7694, {173181, 1}},
    {7695, {173181, 1}},
    {7696, {173181, 1}},
    {7697, {173181, 1}},
    {7698, {173181, 1}},
    {7699, {173181, 1}},
    {7700, {173182, 1}},
    {7701, {173182, 1}},
    {7702, {173182, 1}},
    {7703, {173182, 1}},
    {7704, {173182, 1}},
    {7705, {173182, 1}},
    {7706, {173182, 1}},
    {7707, {173182, 1}},
    {7708, {173182, 1}},
    {7709, {173182, 1}},
    {7710, {173183, 1}},
    {7711, {173183, 1}},
    {7712, {173184, 1}},
    {7713, {173184, 1}},
    {7714, {173185, 1}},
    {7715, {173185, 1}},
    {7716, {173185, 1}},
    {7717, {173185, 1}},
    {7718, {173185, 1}},
    {7719, {173185, 1}},
    {7720, {173185, 1}},
    {7721, {173185, 1}},
    {7722, {173185, 1}},
    {7723, {173185, 1}},
    {7724, {173186, 1}},
    {7725, {173186, 1}},
    {7726, {173186, 1}},
    {7727, {173186, 1}},
    {7728, {173188, 1}},
    {7729, {173188, 1}},
    {7730, {173188, 1}},
    {7731, {173188, 1}},
    {7732, {173188, 1}},
    {7733, {173188, 1}},
    {7734, {173189, 1}},
    {7735, {173189, 1}},
    {7736, {173189, 1}},
    {7737, {173189, 1}},
    {7738, {173189, 1}},
    {7739, {173189, 1}},
    {7740, {173189, 1}},
    {7741, {173189, 1}},
    {7742, {173190, 1}},
    {7743, {173190, 1}},
    {7744, {173190, 1}},
    {7745, {173190, 1}},
    {7746, {173190, 1}},
    {7747, {173190, 1}},
    {7748, {173191, 1}},
    {7749, {173191, 1}},
    {7750, {173191, 1}},
    {7751, {173191, 1}},
    {7752, {173191, 1}},
    {7753, {173191, 1}},
    {7754, {173191, 1}},
    {7755, {173191, 1}},
    {7756, {173192, 1}},
    {7757, {173192, 1}},
    {7758, {173192, 1}},
    {7759, {173192, 1}},
    {7760, {173192, 1}},
    {7761, {173192, 1}},
    {7762, {173192, 1}},
    {7763, {173192, 1}},
    {7764, {173193, 1}},
    {7765, {173193, 1}},
    {7766, {173193, 1}},
    {7767, {173193, 1}},
    {7768, {173195, 1}},
    {7769, {173195, 1}},
    {7770, {173195, 1}},
    {7771, {173195, 1}},
    {7772, {173195, 1}},
    {7773, {173195, 1}},
    {7774, {173195, 1}},
    {7775, {173195, 1}},
    {7776, {173196, 1}},
    {7777, {173196, 1}},
    {7778, {173196, 1}},
    {7779, {173196, 1}},
    {7780, {173196, 1}},
    {7781, {173196, 1}},
    {7782, {173196, 1}},
    {7783, {173196, 1}},
    {7784, {173196, 1}},
    {7785, {173196, 1}},
    {7786, {173197, 1}},
    {7787, {173197, 1}},
    {7788, {173197, 1}},
    {7789, {173197, 1}},
    {7790, {173197, 1}},
    {7791, {173197, 1}},
    {7792, {173197, 1}},
    {7793, {173197, 1}},
    {7794, {173198, 1}},
    {7795, {173198, 1}},
    {7796, {173198, 1}},
    {7797, {173198, 1}},
    {7798, {173198, 1}},
    {7799, {173198, 1}},
    {7800, {173198, 1}},
    {7801, {173198, 1}},
    {7802, {173198, 1}},
    {7803, {173198, 1}},
    {7804, {173199, 1}},
    {7805, {173199, 1}},
    {7806, {173199, 1}},
    {7807, {173199, 1}},
    {7808, {173200, 1}},
    {7809, {173200, 1}},
    {7810, {173200, 1}},
    {7811, {173200, 1}},
    {7812, {173200, 1}},
    {7813, {173200, 1}},
    {7814, {173200, 1}},
    {7815, {173200, 1}},
    {7816, {173200, 1}},
    {7817, {173200, 1}},
    {7818, {173201, 1}},
    {7819, {173201, 1}},
    {7820, {173201, 1}},
    {7821, {173201, 1}},
    {7822, {173202, 1}},
    {7823, {173202, 1}},
    {7824, {173203, 1}},
    {7825, {173203, 1}},
    {7826, {173203, 1}},
    {7827, {173203, 1}},
    {7828, {173203, 1}},
    {7829, {173203, 1}},
    {7830, {173185, 1}},
    {7831, {173197, 1}},
    {7832, {173200, 1}},
    {7833, {173202, 1}},
    {7834, {173178, 1}},
    {7835, {173196, 1}},
    {7838, {172498, 2}},
    {7840, {173178, 1}},
    {7841, {173178, 1}},
    {7842, {173178, 1}},
    {7843, {173178, 1}},
    {7844, {173178, 1}},
    {7845, {173178, 1}},
    {7846, {173178, 1}},
    {7847, {173178, 1}},
    {7848, {173178, 1}},
    {7849, {173178, 1}},
    {7850, {173178, 1}},
    {7851, {173178, 1}},
    {7852, {173178, 1}},
    {7853, {173178, 1}},
    {7854, {173178, 1}},
    {7855, {173178, 1}},
    {7856, {173178, 1}},
    {7857, {173178, 1}},
    {7858, {173178, 1}},
    {7859, {173178, 1}},
    {7860, {173178, 1}},
    {7861, {173178, 1}},
    {7862, {173178, 1}},
    {7863, {173178, 1}},
    {7864, {173182, 1}},
    {7865, {173182, 1}},
    {7866, {173182, 1}},
    {7867, {173182, 1}},
    {7868, {173182, 1}},
    {7869, {173182, 1}},
    {7870, {173182, 1}},
    {7871, {173182, 1}},
    {7872, {173182, 1}},
    {7873, {173182, 1}},
    {7874, {173182, 1}},
    {7875, {173182, 1}},
    {7876, {173182, 1}},
    {7877, {173182, 1}},
    {7878, {173182, 1}},
    {7879, {173182, 1}},
    {7880, {173186, 1}},
    {7881, {173186, 1}},
    {7882, {173186, 1}},
    {7883, {173186, 1}},
    {7884, {173192, 1}},
    {7885, {173192, 1}},
    {7886, {173192, 1}},
    {7887, {173192, 1}},
    {7888, {173192, 1}},
    {7889, {173192, 1}},
    {7890, {173192, 1}},
    {7891, {173192, 1}},
    {7892, {173192, 1}},
    {7893, {173192, 1}},
    {7894, {173192, 1}},
    {7895, {173192, 1}},
    {7896, {173192, 1}},
    {7897, {173192, 1}},
    {7898, {173192, 1}},
    {7899, {173192, 1}},
    {7900, {173192, 1}},
    {7901, {173192, 1}},
    {7902, {173192, 1}},
    {7903, {173192, 1}},
    {7904, {173192, 1}},
    {7905, {173192, 1}},
    {7906, {173192, 1}},
    {7907, {173192, 1}},
    {7908, {173198, 1}},
    {7909, {173198, 1}},
    {7910, {173198, 1}},
    {7911, {173198, 1}},
    {7912, {173198, 1}},
    {7913, {173198, 1}},
    {7914, {173198, 1}},
    {7915, {173198, 1}},
    {7916, {173198, 1}},
    {7917, {173198, 1}},
    {7918, {173198, 1}},
    {7919, {173198, 1}},
    {7920, {173198, 1}},
    {7921, {173198, 1}},
    {7922, {173202, 1}},
    {7923, {173202, 1}},
    {7924, {173202, 1}},
    {7925, {173202, 1}},
    {7926, {173202, 1}},
    {7927, {173202, 1}},
    {7928, {173202, 1}},
    {7929, {173202, 1}},
    {7930, {173681, 3}},
    {7932, {173684, 3}},
    {7934, {173687, 3}},
    {7936, {173357, 2}},
    {7937, {173357, 2}},
    {7938, {173357, 2}},
    {7939, {173357, 2}},
    {7940, {173357, 2}},
    {7941, {173357, 2}},
    {7942, {173357, 2}},
    {7943, {173357, 2}},
    {7944, {173357, 2}},
    {7945, {173357, 2}},
    {7946, {173357, 2}},
    {7947, {173357, 2}},
    {7948, {173357, 2}},
    {7949, {173357, 2}},
    {7950, {173357, 2}},
    {7951, {173357, 2}},
    {7952, {173359, 2}},
    {7953, {173359, 2}},
    {7954, {173359, 2}},
    {7955, {173359, 2}},
    {7956, {173359, 2}},
    {7957, {173359, 2}},
    {7958, {173177, 1}},
    {7959, {173177, 1}},
    {7960, {173359, 2}},
    {7961, {173359, 2}},
    {7962, {173359, 2}},
    {7963, {173359, 2}},
    {7964, {173359, 2}},
    {7965, {173359, 2}},
    {7966, {173177, 1}},
    {7967, {173177, 1}},
    {7968, {173361, 2}},
    {7969, {173361, 2}},
    {7970, {173361, 2}},
    {7971, {173361, 2}},
    {7972, {173361, 2}},
    {7973, {173361, 2}},
    {7974, {173361, 2}},
    {7975, {173361, 2}},
    {7976, {173361, 2}},
    {7977, {173361, 2}},
    {7978, {173361, 2}},
    {7979, {173361, 2}},
    {7980, {173361, 2}},
    {7981, {173361, 2}},
    {7982, {173361, 2}},
    {7983, {173361, 2}},
    {7984, {173344, 2}},
    {7985, {173344, 2}},
    {7986, {173344, 2}},
    {7987, {173344, 2}},
    {7988, {173344, 2}},
    {7989, {173344, 2}},
    {7990, {173344, 2}},
    {7991, {173344, 2}},
    {7992, {173344, 2}},
    {7993, {173344, 2}},
    {7994, {173344, 2}},
    {7995, {173344, 2}},
    {7996, {173344, 2}},
    {7997, {173344, 2}},
    {7998, {173344, 2}},
    {7999, {173344, 2}},
    {8000, {173363, 2}},
    {8001, {173363, 2}},
    {8002, {173363, 2}},
    {8003, {173363, 2}},
    {8004, {173363, 2}},
    {8005, {173363, 2}},
    {8006, {173177, 1}},
    {8007, {173177, 1}},
    {8008, {173363, 2}},
    {8009, {173363, 2}},
    {8010, {173363, 2}},
    {8011, {173363, 2}},
    {8012, {173363, 2}},
    {8013, {173363, 2}},
    {8014, {173177, 1}},
    {8015, {173177, 1}},
    {8016, {173365, 2}},
    {8017, {173365, 2}},
    {8018, {173365, 2}},
    {8019, {173365, 2}},
    {8020, {173365, 2}},
    {8021, {173365, 2}},
    {8022, {173365, 2}},
    {8023, {173365, 2}},
    {8024, {173177, 1}},
    {8025, {173365, 2}},
    {8026, {173177, 1}},
    {8027, {173365, 2}},
    {8028, {173177, 1}},
    {8029, {173365, 2}},
    {8030, {173177, 1}},
    {8031, {173365, 2}},
    {8032, {173367, 2}},
    {8033, {173367, 2}},
    {8034, {173367, 2}},
    {8035, {173367, 2}},
    {8036, {173367, 2}},
    {8037, {173367, 2}},
    {8038, {173367, 2}},
    {8039, {173367, 2}},
    {8040, {173367, 2}},
    {8041, {173367, 2}},
    {8042, {173367, 2}},
    {8043, {173367, 2}},
    {8044, {173367, 2}},
    {8045, {173367, 2}},
    {8046, {173367, 2}},
    {8047, {173367, 2}},
    {8048, {173357, 2}},
    {8049, {173357, 2}},
    {8050, {173359, 2}},
    {8051, {173359, 2}},
    {8052, {173361, 2}},
    {8053, {173361, 2}},
    {8054, {173344, 2}},
    {8055, {173344, 2}},
    {8056, {173363, 2}},
    {8057, {173363, 2}},
    {8058, {173365, 2}},
    {8059, {173365, 2}},
    {8060, {173367, 2}},
    {8061, {173367, 2}},
    {8062, {173177, 1}},
    {8063, {173177, 1}},
    {8064, {173690, 4}},
    {8065, {173690, 4}},
    {8066, {173690, 4}},
    {8067, {173690, 4}},
    {8068, {173690, 4}},
    {8069, {173690, 4}},
    {8070, {173690, 4}},
    {8071, {173690, 4}},
    {8072, {173690, 4}},
    {8073, {173690, 4}},
    {8074, {173690, 4}},
    {8075, {173690, 4}},
    {8076, {173690, 4}},
    {8077, {173690, 4}},
    {8078, {173690, 4}},
    {8079, {173690, 4}},
    {8080, {173694, 4}},
    {8081, {173694, 4}},
    {8082, {173694, 4}},
    {8083, {173694, 4}},
    {8084, {173694, 4}},
    {8085, {173694, 4}},
    {8086, {173694, 4}},
    {8087, {173694, 4}},
    {8088, {173694, 4}},
    {8089, {173694, 4}},
    {8090, {173694, 4}},
    {8091, {173694, 4}},
    {8092, {173694, 4}},
    {8093, {173694, 4}},
    {8094, {173694, 4}},
    {8095, {173694, 4}},
    {8096, {173698, 4}},
    {8097, {173698, 4}},
    {8098, {173698, 4}},
    {8099, {173698, 4}},
    {8100, {173698, 4}},
    {8101, {173698, 4}},
    {8102, {173698, 4}},
    {8103, {173698, 4}},
    {8104, {173698, 4}},
    {8105, {173698, 4}},
    {8106, {173698, 4}},
    {8107, {173698, 4}},
    {8108, {173698, 4}},
    {8109, {173698, 4}},
    {8110, {173698, 4}},
    {8111, {173698, 4}},
    {8112, {173357, 2}},
    {8113, {173357, 2}},
    {8114, {173690, 4}},
    {8115, {173690, 4}},
    {8116, {173690, 4}},
    {8117, {173177, 1}},
    {8118, {173357, 2}},
    {8119, {173690, 4}},
    {8120, {173357, 2}},
    {8121, {173357, 2}},
    {8122, {173357, 2}},
    {8123, {173357, 2}},
    {8124, {173690, 4}},
    {8125, {173177, 1}},
    {8126, {173344, 2}},
    {8127, {173177, 1}},
    {8128, {173177, 1}},
    {8129, {173177, 1}},
    {8130, {173694, 4}},
    {8131, {173694, 4}},
    {8132, {173694, 4}},
    {8133, {173177, 1}},
    {8134, {173361, 2}},
    {8135, {173694, 4}},
    {8136, {173359, 2}},
    {8137, {173359, 2}},
    {8138, {173361, 2}},
    {8139, {173361, 2}},
    {8140, {173694, 4}},
    {8141, {173177, 1}},
    {8142, {173177, 1}},
    {8143, {173177, 1}},
    {8144, {173344, 2}},
    {8145, {173344, 2}},
    {8146, {173344, 2}},
    {8147, {173344, 2}},
    {8148, {173177, 1}},
    {8149, {173177, 1}},
    {8150, {173344, 2}},
    {8151, {173344, 2}},
    {8152, {173344, 2}},
    {8153, {173344, 2}},
    {8154, {173344, 2}},
    {8155, {173344, 2}},
    {8156, {173177, 1}},
    {8157, {173177, 1}},
    {8158, {173177, 1}},
    {8159, {173177, 1}},
    {8160, {173365, 2}},
    {8161, {173365, 2}},
    {8162, {173365, 2}},
    {8163, {173365, 2}},
    {8164, {173389, 2}},
    {8165, {173389, 2}},
    {8166, {173365, 2}},
    {8167, {173365, 2}},
    {8168, {173365, 2}},
    {8169, {173365, 2}},
    {8170, {173365, 2}},
    {8171, {173365, 2}},
    {8172, {173389, 2}},
    {8173, {173177, 1}},
    {8174, {173177, 1}},
    {8175, {173178, 0}},
    {8176, {173177, 1}},
    {8177, {173177, 1}},
    {8178, {173698, 4}},
    {8179, {173698, 4}},
    {8180, {173698, 4}},
    {8181, {173177, 1}},
    {8182, {173367, 2}},
    {8183, {173698, 4}},
    {8184, {173363, 2}},
    {8185, {173363, 2}},
    {8186, {173367, 2}},
    {8187, {173367, 2}},
    {8188, {173698, 4}},
    {8189, {173177, 1}},
    {8190, {173177, 1}},
    {8191, {173177, 1}},
    {8192, {173177, 1}},
    {8193, {173177, 1}},
    {8194, {173177, 1}},
    {8195, {173177, 1}},
    {8196, {173177, 1}},
    {8197, {173177, 1}},
    {8198, {173177, 1}},
    {8199, {173177, 1}},
    {8200, {173177, 1}},
    {8201, {173177, 1}},
    {8202, {173177, 1}},
    {8203, {173177, 1}},
    {8204, {173177, 1}},
    {8205, {173177, 1}},
    {8206, {173177, 1}},
    {8207, {173177, 1}},
    {8208, {173177, 1}},
    {8209, {173177, 1}},
    {8210, {173177, 1}},
    {8211, {173177, 1}},
    {8212, {173177, 1}},
    {8213, {173177, 1}},
    {8214, {173177, 1}},
    {8215, {173177, 1}},
    {8216, {173178, 0}},
    {8217, {173178, 0}},
    {8218, {173177, 1}},
    {8219, {173178, 0}},
    {8220, {173177, 1}},
    {8221, {173177, 1}},
    {8222, {173177, 1}},
    {8223, {173177, 1}},
    {8224, {173177, 1}},
    {8225, {173177, 1}},
    {8226, {173177, 1}},
    {8227, {173177, 1}},
    {8228, {173178, 0}},
    {8229, {173178, 0}},
    {8230, {173178, 0}},
    {8231, {173177, 1}},
    {8232, {173177, 1}},
    {8233, {173177, 1}},
    {8234, {173177, 1}},
    {8235, {173177, 1}},
    {8236, {173177, 1}},
    {8237, {173177, 1}},
    {8238, {173177, 1}},
    {8239, {173177, 1}},
    {8240, {173177, 1}},
    {8241, {173177, 1}},
    {8242, {173178, 0}},
    {8243, {173178, 0}},
    {8244, {173178, 0}},
    {8245, {173177, 1}},
    {8246, {173702, 2}},
    {8247, {173704, 3}},
    {8248, {173177, 1}},
    {8249, {173177, 1}},
    {8250, {173177, 1}},
    {8251, {173177, 1}},
    {8252, {173702, 2}},
    {8253, {173177, 1}},
    {8254, {173177, 1}},
    {8255, {173177, 1}},
    {8256, {173177, 1}},
    {8257, {173177, 1}},
    {8258, {173177, 1}},
    {8259, {173177, 1}},
    {8260, {173177, 1}},
    {8261, {173177, 1}},
    {8262, {173177, 1}},
    {8263, {173702, 2}},
    {8264, {173702, 2}},
    {8265, {173702, 2}},
    {8266, {173177, 1}},
    {8267, {173177, 1}},
    {8268, {173177, 1}},
    {8269, {173177, 1}},
    {8270, {173177, 1}},
    {8271, {173177, 1}},
    {8272, {173177, 1}},
    {8273, {173177, 1}},
    {8274, {173177, 1}},
    {8275, {173177, 1}},
    {8276, {173177, 1}},
    {8277, {173177, 1}},
    {8278, {173177, 1}},
    {8279, {173178, 0}},
    {8280, {173177, 1}},
    {8281, {173177, 1}},
    {8282, {173177, 1}},
    {8283, {173177, 1}},
    {8284, {173177, 1}},
    {8285, {173177, 1}},
    {8286, {173177, 1}},
    {8287, {173177, 1}},
    {8288, {173177, 1}},
    {8289, {173177, 1}},
    {8290, {173177, 1}},
    {8291, {173177, 1}},
    {8292, {173177, 1}},
    {8293, {173177, 1}},
    {8294, {173177, 1}},
    {8295, {173177, 1}},
    {8296, {173177, 1}},
    {8297, {173177, 1}},
    {8298, {173177, 1}},
    {8299, {173177, 1}},
    {8300, {173177, 1}},
    {8301, {173177, 1}},
    {8302, {173177, 1}},
    {8303, {173177, 1}},
    {12288, {173177, 1}},
    {65281, {173177, 1}},
    {65282, {173177, 1}},
    {65283, {173177, 1}},
    {65284, {173177, 1}},
    {65285, {173177, 1}},
    {65286, {173177, 1}},
    {65287, {173178, 0}},
    {65288, {173177, 1}},
    {65289, {173177, 1}},
    {65290, {173177, 1}},
    {65291, {173177, 1}},
    {65292, {173177, 1}},
    {65293, {173177, 1}},
    {65294, {173178, 0}},
    {65295, {173177, 1}},
    {65296, {173707, 1}},
    {65297, {173208, 1}},
    {65298, {173204, 1}},
    {65299, {173205, 1}},
    {65300, {173708, 1}},
    {65301, {173709, 1}},
    {65302, {173710, 1}},
    {65303, {173711, 1}},
    {65304, {173712, 1}},
    {65305, {173713, 1}},
    {65306, {173177, 1}},
    {65307, {173177, 1}},
    {65308, {173177, 1}},
    {65309, {173177, 1}},
    {65310, {173177, 1}},
    {65311, {173177, 1}},
    {65312, {173177, 1}},
    {65313, {173178, 1}},
    {65314, {173179, 1}},
    {65315, {173180, 1}},
    {65316, {173181, 1}},
    {65317, {173182, 1}},
    {65318, {173183, 1}},
    {65319, {173184, 1}},
    {65320, {173185, 1}},
    {65321, {173186, 1}},
    {65322, {173187, 1}},
    {65323, {173188, 1}},
    {65324, {173189, 1}},
    {65325, {173190, 1}},
    {65326, {173191, 1}},
    {65327, {173192, 1}},
    {65328, {173193, 1}},
    {65329, {173194, 1}},
    {65330, {173195, 1}},
    {65331, {173196, 1}},
    {65332, {173197, 1}},
    {65333, {173198, 1}},
    {65334, {173199, 1}},
    {65335, {173200, 1}},
    {65336, {173201, 1}},
    {65337, {173202, 1}},
    {65338, {173203, 1}},
    {65339, {173177, 1}},
    {65340, {173177, 1}},
    {65341, {173177, 1}},
    {65342, {173177, 1}},
    {65343, {173177, 1}},
    {65344, {173178, 0}},
    {65345, {173178, 1}},
    {65346, {173179, 1}},
    {65347, {173180, 1}},
    {65348, {173181, 1}},
    {65349, {173182, 1}},
    {65350, {173183, 1}},
    {65351, {173184, 1}},
    {65352, {173185, 1}},
    {65353, {173186, 1}},
    {65354, {173187, 1}},
    {65355, {173188, 1}},
    {65356, {173189, 1}},
    {65357, {173190, 1}},
    {65358, {173191, 1}},
    {65359, {173192, 1}},
    {65360, {173193, 1}},
    {65361, {173194, 1}},
    {65362, {173195, 1}},
    {65363, {173196, 1}},
    {65364, {173197, 1}},
    {65365, {173198, 1}},
    {65366, {173199, 1}},
    {65367, {173200, 1}},
    {65368, {173201, 1}},
    {65369, {173202, 1}},
    {65370, {173203, 1}},
    {65371, {173177, 1}},
    {65372, {173177, 1}},
    {65373, {173177, 1}},
    {65374, {173177, 1}},
};
const std::size_t foldingsCount = 1642;

}  // namespace weather
