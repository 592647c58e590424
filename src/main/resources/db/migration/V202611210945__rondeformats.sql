-- The round formats of the method. Copied into a review when it is made, so that a later change touches no running review.
insert into rondeformat (code, naam, uitleg, volgorde, rondes) values
('STUREN_MET_KWALITEIT', 'Sturen met kwaliteit',
 'Het standaardformat voor een review tussen gemeenten. Eerst begrijpen, dan spiegelen, dan pas adviseren. Wie adviseert, schrijft ook wat dat advies voor de eigen gemeente betekent.',
 1, '[
  {"soort": "TERUGKIJKEN", "titel": "Terugkijken", "onthulling": "DIRECT", "duurDagen": 7, "alleenVervolg": true, "schrijvers": ["CASUSHOUDER", "PEER"],
   "uitleg": "Kijk samen naar de voornemens van de vorige review. De casushouder vertelt wat ervan kwam en wat bewoners ervan merkten. Peers die er toen bij waren vullen aan; wie nieuw is, vraagt door."},
  {"soort": "VERHELDEREN", "titel": "Verhelderende vragen", "onthulling": "DIRECT", "duurDagen": 7, "alleenVervolg": false, "schrijvers": ["PEER", "CASUSHOUDER"],
   "uitleg": "Stel vragen om het verhaal beter te begrijpen en geef nog geen advies, ook niet in de vorm van een vraag. De casushouder antwoordt, of laat een vraag bewust even liggen."},
  {"soort": "AANNAMES", "titel": "Aannames", "onthulling": "NA_SLUITING", "duurDagen": 7, "alleenVervolg": false, "schrijvers": ["PEER", "CASUSHOUDER"],
   "uitleg": "Schrijf op wat in deze casus voor waar wordt gehouden zonder dat iemand het heeft onderzocht. Noem ook een aanname uit uw eigen praktijk waaraan u bent gaan twijfelen."},
  {"soort": "HERFORMULEREN", "titel": "De vraag opnieuw", "onthulling": "DIRECT", "duurDagen": 5, "alleenVervolg": false, "schrijvers": ["CASUSHOUDER"],
   "uitleg": "De casushouder leest de vragen en aannames terug en stelt de sturingsvraag opnieuw, of zegt waarom de vraag blijft staan."},
  {"soort": "REFLECTEREN", "titel": "Reflecteren", "onthulling": "NA_EIGEN_INZENDING", "duurDagen": 14, "alleenVervolg": false, "schrijvers": ["PEER"],
   "uitleg": "Schrijf over ten minste twee van de vier: denken, handelen, leren en aannames. Wat herkent u, en welk voorbeeld uit uw eigen praktijk hoort erbij? U leest de anderen zodra u zelf hebt ingediend."},
  {"soort": "ADVISEREN", "titel": "Adviseren en spiegelen", "onthulling": "NA_EIGEN_INZENDING", "duurDagen": 10, "alleenVervolg": false, "schrijvers": ["PEER"],
   "uitleg": "Geef advies als kritische vriend, of schrijf waarom u geen advies geeft. Houd uzelf daarna de spiegel voor: wat vraagt dit advies van uw eigen gemeente? Die spiegel ziet alleen uw gemeente, tot u hem deelt."},
  {"soort": "TERUGBLIK", "titel": "Terugblik", "onthulling": "DIRECT", "duurDagen": 10, "alleenVervolg": false, "schrijvers": ["CASUSHOUDER"],
   "uitleg": "De casushouder schrijft wat is geraakt, welke aanname is verschoven en wat de gemeente zich voorneemt."}
 ]'),
('INCIDENTMETHODE', 'Incidentmethode',
 'Voor een casus rond een gebeurtenis. De casus is kort; peers vragen eerst naar de feiten en schrijven dan ieder voor zich wat zij op dat moment zouden hebben gedaan.',
 2, '[
  {"soort": "VERHELDEREN", "titel": "Vragen naar de feiten", "onthulling": "DIRECT", "duurDagen": 5, "alleenVervolg": false, "schrijvers": ["PEER", "CASUSHOUDER"],
   "uitleg": "Vraag naar wat er gebeurde, wie erbij was en wat men toen wist. Een oordeel of advies hoort hier nog niet."},
  {"soort": "REFLECTEREN", "titel": "Wat zou u doen?", "onthulling": "NA_EIGEN_INZENDING", "duurDagen": 10, "alleenVervolg": false, "schrijvers": ["PEER"],
   "uitleg": "Verplaats u in dat moment. Wat had u gedacht, wat had u gedaan, en waarom? Schrijf het op voordat u leest wat anderen hadden gedaan."},
  {"soort": "ADVISEREN", "titel": "Wat er structureel speelt", "onthulling": "NA_EIGEN_INZENDING", "duurDagen": 7, "alleenVervolg": false, "schrijvers": ["PEER"],
   "uitleg": "Wat zegt dit ene voorval over de manier van werken? Geef advies als kritische vriend, en schrijf op waar uw eigen gemeente hetzelfde voorval zou kunnen meemaken."},
  {"soort": "TERUGBLIK", "titel": "Terugblik", "onthulling": "DIRECT", "duurDagen": 7, "alleenVervolg": false, "schrijvers": ["CASUSHOUDER"],
   "uitleg": "De casushouder vertelt hoe het afliep, wat de reflecties daaraan toevoegen en wat de gemeente zich voorneemt."}
 ]'),
('RODDELMETHODE', 'Roddelmethode',
 'Peers praten over de casus alsof de casushouder er niet bij is. De casushouder luistert en schrijft pas aan het einde. Er wordt geen advies gegeven; de oogst komt uit wat er is gezegd.',
 3, '[
  {"soort": "VERHELDEREN", "titel": "Verhelderende vragen", "onthulling": "DIRECT", "duurDagen": 5, "alleenVervolg": false, "schrijvers": ["PEER", "CASUSHOUDER"],
   "uitleg": "Stel de vragen die u nodig hebt om over de casus te kunnen praten. De casushouder antwoordt; daarna is het woord aan de peers."},
  {"soort": "REFLECTEREN", "titel": "Praten over de casus", "onthulling": "NA_EIGEN_INZENDING", "duurDagen": 14, "alleenVervolg": false, "schrijvers": ["PEER"],
   "uitleg": "Zeg wat u opvalt alsof de casushouder er niet bij is: vrijuit, met respect, en zonder advies. De casushouder leest mee als de ronde sluit en zegt in deze ronde niets."},
  {"soort": "TERUGBLIK", "titel": "Wat de luisteraar hoorde", "onthulling": "DIRECT", "duurDagen": 7, "alleenVervolg": false, "schrijvers": ["CASUSHOUDER"],
   "uitleg": "De casushouder schrijft wat het luisteren deed: wat verraste, wat schuurde, en wat de gemeente zich voorneemt."}
 ]'),
('KWARTAALGESPREK_SYSTEEMWERELD_UITVOERING', 'Kwartaalgesprek systeemwereld en uitvoering',
 'Het gesprek binnen een gemeente tussen wie de regels maakt en wie ermee werkt. Elk kwartaal opnieuw, en elke keer begint het bij wat er van het vorige gesprek is geworden.',
 4, '[
  {"soort": "TERUGKIJKEN", "titel": "Terugkijken op het vorige gesprek", "onthulling": "DIRECT", "duurDagen": 5, "alleenVervolg": false, "schrijvers": ["CASUSHOUDER", "PEER"],
   "uitleg": "Wat kwam er terecht van wat we de vorige keer afspraken, en wat merkten bewoners daarvan? Is dit het eerste gesprek, kijk dan terug op het afgelopen kwartaal."},
  {"soort": "VERHELDEREN", "titel": "Waar loopt het vast?", "onthulling": "DIRECT", "duurDagen": 5, "alleenVervolg": false, "schrijvers": ["PEER", "CASUSHOUDER"],
   "uitleg": "Vraag elkaar waar het in het dagelijks werk vastloopt, en welke regel of afspraak daarachter zit. Zoek nog geen oplossing."},
  {"soort": "AANNAMES", "titel": "Wat we van elkaar denken", "onthulling": "NA_SLUITING", "duurDagen": 5, "alleenVervolg": false, "schrijvers": ["PEER", "CASUSHOUDER"],
   "uitleg": "Schrijf op wat u aanneemt over het werk van de ander, en een aanname over uw eigen werk waaraan u bent gaan twijfelen."},
  {"soort": "REFLECTEREN", "titel": "Reflecteren", "onthulling": "NA_EIGEN_INZENDING", "duurDagen": 10, "alleenVervolg": false, "schrijvers": ["PEER"],
   "uitleg": "Schrijf over ten minste twee van de vier: denken, handelen, leren en aannames. Noem een voorbeeld uit uw eigen week, en wat u zelf anders kunt doen."},
  {"soort": "TERUGBLIK", "titel": "Terugblik en afspraken", "onthulling": "DIRECT", "duurDagen": 5, "alleenVervolg": false, "schrijvers": ["CASUSHOUDER"],
   "uitleg": "De casushouder schrijft wat is geraakt en wat we voor het volgende kwartaal afspreken. Daar begint het volgende gesprek mee."}
 ]');
