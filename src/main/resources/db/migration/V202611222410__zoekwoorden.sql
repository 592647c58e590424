-- What compounds of the field are made of. Only words that keep their meaning inside a longer one; whatever else the lessons use comes by itself.
insert into zoekdeel (stam)
select distinct stam_van(woord) from regexp_split_to_table($woorden$
aanbesteding aanbieder aanbod aandacht aanmelding aanpak aanvraag aanpassing abonnement accountant administratie advies afdeling afspraak agenda
ambtenaar analyse angst apotheek arbeid arbeidsmarkt armoede arrangement arts avond balie bank basis bed begeleiding begroting behandeling behandelaar
beheer bekostiging belang belasting beleid bemoei beperking bericht beroep bescherming beschikking beslissing bestaan bestuur bestuurder
betaling bewind bewoner bezoek bezwaar bijdrage bijstand bijeenkomst bodem boete brief budget buurt campagne centrum circuit client coach code
college commissie communicatie consulent contact contract controle cooperatie coordinator corporatie crisis cultuur cursus dag dagbesteding data declaratie
deskundige deelnemer dementie deurwaarder dienst dienstverlening digitaal doel doelgroep dorp dossier druk duur echtscheiding eenzaamheid eigenaar eigen
eis energie ervaring evaluatie faillissement familie financiering fonds formulier fraude functie gebied gebouw gebruik gegeven geld geluk gemeente gemeenschap
generatie gesprek geweld gezin gezondheid goed groep grens hand handhaving haven helft hervorming huid huis huisarts huisvesting huishouden hulp hulpmiddel hulpverlener
hulpverlening huur huurder idee incident indicatie indicator informatie infrastructuur inkomen inkoop inkoper innovatie inspectie inspraak instantie instelling intake
integratie interventie inwoner inzet jaar jeugd jeugdige jongere jurist kaart kader kamer kans kapitaal keten keuken keuze kind klacht klant klas kliniek
knelpunt kost kosten kracht krediet kwaliteit kwartaal land last leefstijl leerling leerplicht leeftijd leven levering lijst locatie logeren loket loon lid maaltijd maat
maatschappij maatwerk macht management manager mandaat mantel markt medewerker meerjarig melding mens mentor methode middel minimum ministerie moeder moment monitor monitoring multi
naam nacht nacht nazorg net netwerk nood norm nota onderneming onderwijs onderzoek ondersteuner ondersteuning ontwikkeling opdracht opgave opleiding opname opvang opvoeding organisatie
ouder ouderen overgang overheid overlast overleg overzicht partij partner participatie peiling perceel persoon personeel plaats plan pleeg pleegouder plek politie politiek post praktijk preventie
prestatie prijs probleem problematiek procedure proces product productie programma project protocol psychiatrie punt raad rapport rapportage recht rechter regel regeling regie regio registratie rekening
relatie resultaat risico rol rolstoel ronde route samenleving samenwerking sanering school schuld schuldeiser sector seizoen signaal signalering sociaal specialist speel sport stad stage stap status statushouder stem steun
straat strategie structuur student stuk sturing subsidie systeem taak taal tafel tarief team tekort tender termijn terugblik terugkeer thuis thuiszorg tijd toegang toekomst toeleiding toeslag
toets toezicht toezichthouder toestemming trainer traject training transformatie tuin uitgave uitkering uitvoering uitval uitzetting uur vader vaardigheid val vangnet veiligheid veld verantwoording verblijf
verbinding vereniging vergoeding verhaal verkeer verklaring verlies verordening verpleging verpleegkundige verslaving verslag vervoer verwijzing verzekeraar verzoek verzorging vier visie voeding voedsel volk
voorziening voorwaarde vorm vraag vriend vriendelijk vrijwilliger vroeg vrouw wacht wachtlijst wachttijd waarde water welzijn werk werker werkgever werving wet wethouder wijk wijze winkel winst woning wonen woon zaak zak zelf
zelfstandigheid ziek ziekenhuis ziekte zorg zorgen zwerf
$woorden$, '\s+') as woord
where stam_van(woord) is not null;

-- What means the same in the field: abbreviations, and words that one gemeente uses where another has its own. One line is one group.
insert into zoeksynoniem (groep, uitdrukking, stammen, vraag)
select groep, uitdrukking, stammen,
    (case when cardinality(stammen) = 1 then stammen[1] else array_to_string(stammen, ' & ') end)::tsquery
from (select groep, trim(u) as uitdrukking,
          (select array_agg(stam_van(woord) order by plek) from zoekwoorden(u) where stam_van(woord) is not null) as stammen
      from regexp_split_to_table($groepen$wmo = wet maatschappelijke ondersteuning
jw = jeugdwet
wlz = wet langdurige zorg
zvw = zorgverzekeringswet
pw = participatiewet
wgs = wet gemeentelijke schuldhulpverlening
wvggz = wet verplichte geestelijke gezondheidszorg
avg = algemene verordening gegevensbescherming = privacywet = privacyregels = privacy
pgb = persoonsgebonden budget
zin = zorg in natura
jgz = jeugdgezondheidszorg = jeugdverpleegkundige = consultatiebureau
ggz = geestelijke gezondheidszorg = psychiatrie
gi = gecertificeerde instelling = jeugdbescherming
lvb = licht verstandelijke beperking
poh = praktijkondersteuner
cjg = centrum voor jeugd en gezin
vng = vereniging van nederlandse gemeenten
kpi = prestatie indicator = prestatie-indicatoren = indicatoren
zzp = zelfstandige zonder personeel
cer = clientervaringsonderzoek = clienttevredenheid = clienttevredenheidsonderzoek
jeugdzorg = jeugdhulp
jeugdwet = jeugdhulp
wijkteam = buurtteam = gebiedsteam = lokaal team = sociaal team
aanbesteding = inkoop = inkopen = tender
contractbeheer = contractmanagement = contractmanager
accounthouder = accountmanager
beheer = management
zorgaanbieder = aanbieder = zorginstelling
jeugdinstelling = jeugdhulpinstelling = jeugdzorginstelling
inwoner = bewoner = burger
bijstand = bijstandsuitkering = uitkering
participatiewet = bijstand
schuldhulpverlening = schuldhulp = schuldsanering = schulddienstverlening
schuldsanering = saneringskrediet
huisuitzetting = ontruiming = uithuiszetting
woningcorporatie = corporatie = woningbouwvereniging = verhuurder
huishoudelijke hulp = hulp bij het huishouden = huishoudelijke ondersteuning = thuishulp
mantelzorg = mantelzorger
respijtzorg = vervangende zorg = logeeropvang
vrijwilliger = vrijwilligerswerk = maatje
buurthuis = wijkcentrum = dorpshuis = wijkgebouw
client = clienten = zorgvrager
faillissement = failliet = bankroet
bezuinigen = bezuiniging = besparen
regeldruk = administratieve lasten = bureaucratie = administratie = registratie
populatiebekostiging = lumpsum = taakgerichte bekostiging
doelgroepenvervoer = regiotaxi = wmo vervoer = leerlingenvervoer
verward gedrag = verwarde personen = onbegrepen gedrag
thuiszitter = schoolverzuim
huiselijk geweld = kindermishandeling = partnergeweld = veilig thuis
tekort = overschrijding
gesloten jeugdzorg = gesloten instelling = gesloten afdeling = jeugdzorgplus
samenwerken = gezamenlijk
burgerinitiatief = bewonersinitiatief = bewonerscooperatie
gemeenteraad = raadsleden = raad
wethouder = bestuurder = college
peerreview = visitatie = collegiale toets
hulpverlener = begeleider = jeugdhulpverlener
eigen kracht = zelfredzaamheid = eigen verantwoordelijkheid
hulpmiddel = scootmobiel = rolstoel
jongere = jeugdige
18 = achttien = achttiende
terugkoppeling = terugmelding
sociale basis = sociale infrastructuur = basisvoorzieningen
besluit = beslissen = beslissing
toegang = loket$groepen$, '\n') with ordinality as g (regel, groep)
          cross join lateral regexp_split_to_table(regel, ' = ') as u) x
where stammen is not null
on conflict do nothing;
