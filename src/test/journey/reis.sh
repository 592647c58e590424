#!/usr/bin/env bash
# From casus to les, as the people in it would do it, over the public API. Needs a running service with the demo people: ./mvnw
# Usage: src/test/journey/reis.sh [address of the service] [address of the realm]
# With REIS_OOK=<address> every other request goes to that instance of the service.
# With REIS_LOG=<file> every change that the service acknowledged is written there: who, method, path, location, body.
set -euo pipefail

smk=${1:-http://127.0.0.1:8080}
realm=${2:-http://127.0.0.1:8180/realms/smk}
werk=$(mktemp -d)
trap 'rm -rf "$werk"' EXIT

# The instance whose turn it is; counted in a file, as most requests are made in a shell of their own.
api() {
  printf . >>"$werk/beurt"
  [ -z "${REIS_OOK:-}" ] || [ $(($(wc -c <"$werk/beurt") % 2)) -eq 0 ] && printf '%s/api/v1' "$smk" || printf '%s/api/v1' "$REIS_OOK"
}

stap() { printf '\n%s\n' "$*"; }

# A token for one of the demo people, kept for the rest of the journey.
token() {
  local wie=$1
  [ -s "$werk/$wie" ] || curl -sSf "$realm/protocol/openid-connect/token" \
    -d grant_type=password -d client_id=smk-curl -d username="$wie" -d password=welkom |
    sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p' >"$werk/$wie"
  cat "$werk/$wie"
}

# als WHO METHOD PATH [BODY [curl options]]: prints the answer; a refusal ends the journey with the problem the service named.
als() {
  local wie=$1 methode=$2 pad=$3 inhoud=${4:-} status
  shift $(($# < 4 ? $# : 4))
  status=$(curl -sS -o "$werk/antwoord" -D "$werk/koppen" -w '%{http_code}' -X "$methode" "$(api)$pad" \
    -H "Authorization: Bearer $(token "$wie")" -H 'Content-Type: application/json' "$@" ${inhoud:+-d "$inhoud"}) || status=0
  # no answer is no acknowledgement, also where the shell would not stop by itself (inside $(...))
  if [ "$status" -lt 200 ] || [ "$status" -ge 300 ]; then
    printf '%s %s als %s: %s\n%s\n' "$methode" "$pad" "$wie" "$status" "$(cat "$werk/antwoord")" >&2
    exit 1
  fi
  if [ -n "${REIS_LOG:-}" ] && [ "$methode" != GET ]; then
    printf '%s\t%s\t%s\t%s\t%s\n' "$wie" "$methode" "$pad" "$(sed -n 's/^[Ll]ocation: *\(.*\)\r$/\1/p' "$werk/koppen")" \
      "$(printf '%s' "$inhoud" | tr '\n' ' ')" >>"$REIS_LOG"
  fi
  cat "$werk/antwoord"
}

# The first value of a member in the last answer; and the ETag of a thing as this person reads it.
veld() { grep -o "\"$1\":\"[^\"]*\"" | head -n 1 | cut -d '"' -f 4; }
etag() { als "$1" GET "$2" >/dev/null && sed -n 's/^[Ee][Tt]ag: *\(.*\)\r$/\1/p' "$werk/koppen"; }

maak() { als "$1" POST "$2" "$3" | veld id; }
zet() { als "$1" POST "$2/overgangen" "$3" -H "If-Match: $(etag "$1" "$2")" >/dev/null; }
over() { date -u -d "+$1 days" +%Y-%m-%dT%H:%M:%SZ 2>/dev/null || date -u -v "+$1d" +%Y-%m-%dT%H:%M:%SZ; }
# The id of the ronde of a kind, as the begeleider sees the list.
ronde() { als "$leidt" GET "$review/rondes" | tr '{' '\n' | grep "\"soort\":\"$1\"" | veld id; }
open() { zet "$leidt" "$review/rondes/$(ronde "$1")" '{"naar":"OPEN"}'; }
sluit() { zet "$leidt" "$review/rondes/$(ronde "$1")" '{"naar":"GESLOTEN","reden":"Wie wilde schrijven heeft geschreven."}'; }
reflecteer() {
  local mijn id
  mijn=$review/rondes/$(ronde "$2")/mijn-reflectie
  als "$1" PUT "$mijn" "$3" -H 'If-None-Match: *' >/dev/null
  id=$(als "$1" GET "$mijn" | veld id)
  zet "$1" "$review/reflecties/$id" '{"naar":"INGEDIEND"}'
  printf '%s' "$id"
}
deelnemer() { als "$1" GET '/deelnemers?limit=100' | tr '{' '\n' | grep "\"email\":\"$2\"" | veld id; }

houder=marloes.amsterdam coordinator=fatima.amsterdam leidt=fatima.amsterdam ndsd=omar.ndsd

stap '1. Marloes (Amsterdam) schrijft een casus: eerst het verhaal, dan de vraag.'
casus=/casussen/$(maak $houder /casussen '{
  "titel":"Vier hulpverleners en geen overzicht",
  "verhaal":"Een gezin in een van onze wijken kreeg vier soorten hulp. Niemand had het overzicht, ook wij niet.",
  "bedoeling":"Een gezin dat vastloopt houdt iemand die blijft.",
  "sturingsvraag":"Hoe sturen we op wat helpt, en niet op wat we kunnen tellen?",
  "aannames":["Zonder uren raken we de grip op het geld kwijt."],
  "themas":["INKOOP_EN_AANBESTEDING"],"niveaus":["BELEID","UITVOERING"]}')

stap '2. Fatima, de coordinator, dient de casus in; de privacyscan leest mee.'
zet $coordinator "$casus" '{"naar":"INGEDIEND"}'

stap '3. Omar (NDSD) ziet titel, vraag en thema, niet het verhaal, en neemt de casus aan.'
zet $ndsd "/aanmeldingen/$(als $ndsd GET /aanmeldingen | veld id)" '{"naar":"AANGENOMEN"}'
review=/peerreviews/$(als $coordinator GET "$casus" | veld peerreview)

stap '4. Fatima nodigt Utrecht en Groningen uit; die noemen wie er meedoen.'
for gast in 'GM0344 hanneke.utrecht nadia@utrecht.example' 'GM0014 geert.groningen bram@groningen.example'; do
  read -r code gastcoordinator email <<<"$gast"
  uitnodiging=/uitnodigingen/$(maak $coordinator "$review/uitnodigingen" \
    "{\"gemeente\":\"$code\",\"antwoordUiterlijkOp\":\"$(over 14)\",\"bijdrageUiterlijkOp\":\"$(over 60)\"}")
  zet $coordinator "$uitnodiging" '{"naar":"VERSTUURD"}'
  zet "$gastcoordinator" "$uitnodiging" "{\"naar\":\"GEACCEPTEERD\",\"deelnemers\":[\"$(deelnemer "$gastcoordinator" "$email")\"]}"
done
zet $leidt "$review" '{"naar":"RONDES"}'

stap '5. Verhelderen: Nadia (Utrecht) vraagt, Marloes antwoordt. Nog geen advies.'
open VERHELDEREN
vraag=$review/vragen/$(maak nadia.utrecht "$review/rondes/$(ronde VERHELDEREN)/vragen" '{"tekst":"Wat merkte het gezin er zelf van?"}')
als $houder PUT "$vraag/antwoord" '{"antwoord":"Dat ze vier keer hetzelfde moesten vertellen.","geparkeerd":false}' -H "If-Match: $(etag $houder "$vraag")" >/dev/null
sluit VERHELDEREN
for soort in AANNAMES HERFORMULEREN; do open $soort; sluit $soort; done

stap '6. Reflecteren: pas wie zelf heeft ingeleverd leest de ander.'
open REFLECTEREN
reflecteer nadia.utrecht REFLECTEREN '{"denken":"Jullie denken vanuit wat te tellen is.","handelen":"Niemand belde het gezin.","herkenning":"Ook wij tellen eerst.","voorbeeld":"Wij vroegen een gezin om mee te lezen."}' >/dev/null
echo "   Bram voor zijn eigen inzending: $(als bram.groningen GET "$review/rondes/$(ronde REFLECTEREN)/reflecties" | grep -o '"schrijver"' | wc -l) reflecties te zien."
reflecteer bram.groningen REFLECTEREN '{"denken":"Grip op geld is geen grip op hulp.","leren":"Vraag het aan wie afhaakt.","herkenning":"Onze controller vraagt hetzelfde.","voorbeeld":"Wij belden een aanbieder die stopte."}' >/dev/null
echo "   Bram erna: $(als bram.groningen GET "$review/rondes/$(ronde REFLECTEREN)/reflecties" | grep -o '"schrijver"' | wc -l)."
sluit REFLECTEREN

stap '7. Adviseren als kritische vriend, en wat dat voor de eigen gemeente betekent: de spiegel.'
open ADVISEREN
advies='Begin elk contractgesprek bij een gezin en kijk daarna pas naar de cijfers.'
reflectie=$(reflecteer nadia.utrecht ADVISEREN "{\"advies\":\"$advies\",\"spiegel\":\"Ook wij beginnen met de cijfers.\"}")
sluit ADVISEREN
open TERUGBLIK
reflecteer $houder TERUGBLIK '{"terugblik":"Wij hadden het gezin zelf niet gesproken. Dat gaan we doen."}' >/dev/null
maak $houder "$review/voornemens" "{\"wat\":\"Elk kwartaal een gezin bespreken.\",\"doorWie\":\"contractmanager\",\"wanneerdatum\":\"$(over 90 | cut -c 1-10)\",\"niveau\":\"BELEID\",\"eersteStap\":\"Een gezin vragen of wij hun verhaal mogen vertellen.\"}" >/dev/null
sluit TERUGBLIK

stap '8. Oogst: een fragment wordt een tip, onder een van de zeven principes.'
fragment=$(maak $houder "$review/fragmenten" "{\"reflectie\":\"$reflectie\",\"veld\":\"advies\",\"begin\":0,\"einde\":${#advies}}")
tip=$review/tips/$(maak $houder "$review/tips" "{\"principe\":\"LEER_VAN_DE_PRAKTIJK\",\"tekst\":\"Begin bij een gezin, dan de cijfers.\",\"fragmenten\":[\"$fragment\"]}")

stap '9. Fatima draagt de tip voor; Utrecht, om wiens woorden het gaat, geeft toestemming.'
zet $coordinator "$tip" '{"naar":"VOORGEDRAGEN","voordracht":{"titel":"Begin bij een gezin","inzicht":"Wie bij een gezin begint, leest de cijfers anders.","wanneerWel":"Als er iemand is die het gezin kent.","wanneerNiet":"Als er een conflict over geld ligt.","naamTonen":true}}'
zet hanneke.utrecht "/toestemmingen/$(als hanneke.utrecht GET /toestemmingen | veld id)" '{"naar":"GEGEVEN","naamTonen":true}'

stap '10. Omar redigeert en publiceert; elke gemeente kan de les lezen en herkennen.'
les=/lessen/$(als $ndsd GET '/lessen?status=VOORGEDRAGEN' | veld id)
zet $ndsd "$les" '{"naar":"IN_REDACTIE"}'
zet $ndsd "$les" '{"naar":"GEPUBLICEERD"}'
als paul.weert PUT "$les/herkenning" '' -H "If-Match: $(etag paul.weert "$les")" >/dev/null
als paul.weert GET "$les"
echo
