package nl.sturenmetkwaliteit.notificatie.afnemer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdrescontroleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.10",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.2.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001::1",
                "2001:db8::1"
            })
    void wat_niet_van_iedereen_is_wordt_niet_bezocht(String adres) throws UnknownHostException {
        assertThat(Netwerk.isVanIedereen(InetAddress.getByName(adres))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.15.255.255",
                "172.32.0.1",
                "100.63.0.1",
                "193.0.0.1",
                "2a00:1450:400e::1",
                "2600::1"
            })
    void wat_van_iedereen_is_wel(String adres) throws UnknownHostException {
        assertThat(Netwerk.isVanIedereen(InetAddress.getByName(adres))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://zaken.utrecht.example/",
                "https://iemand:geheim@zaken.utrecht.example/",
                "https://zaken.utrecht.example/#a",
                "https://zaken.utrecht.example:65536/",
                "ftp://zaken.utrecht.example/",
                "https:///pad",
                "zaken.utrecht.example",
                "geen adres",
                "http://127.0.0.1/"
            })
    void alleen_een_gewoon_adres_over_tls(String adres) throws UnknownHostException {
        Adrescontrole controle = controle(false, "8.8.8.8");

        assertThatThrownBy(() -> controle.keur(adres)).isInstanceOf(ProbleemException.class);
        assertThatCode(() -> controle.keur("https://zaken.utrecht.example:65535/haak?soort=1"))
                .doesNotThrowAnyException();
    }

    @Test
    void een_naam_die_ook_maar_met_een_adres_naar_binnen_wijst_wordt_geweigerd() throws UnknownHostException {
        assertThatThrownBy(() -> controle(false, "8.8.8.8", "10.0.0.1").keur("https://zaken.utrecht.example/"))
                .isInstanceOf(ProbleemException.class);
        assertThatCode(() -> controle(false, "8.8.8.8", "9.9.9.9").keur("https://zaken.utrecht.example/"))
                .doesNotThrowAnyException();
    }

    @Test
    void een_naam_die_later_naar_binnen_wijst_wordt_dan_niet_meer_bezocht() throws Exception {
        Deque<InetAddress> antwoorden =
                new ArrayDeque<>(List.of(InetAddress.getByName("8.8.8.8"), InetAddress.getByName("127.0.0.1")));
        Adrescontrole controle = new Adrescontrole(instellingen(false), naam -> List.of(antwoorden.pop()));
        URI adres = URI.create("https://zaken.utrecht.example/");

        assertThat(controle.zoek(adres).getHostAddress()).isEqualTo("8.8.8.8");
        assertThatThrownBy(() -> controle.zoek(adres)).isInstanceOf(Adrescontrole.Verboden.class);
    }

    @Test
    void de_schakelaar_voor_ontwikkelen_opent_deze_machine_en_niets_daarnaast() throws Exception {
        assertThat(controle(true, "127.0.0.1")
                        .zoek(URI.create("http://127.0.0.1:9999/"))
                        .isLoopbackAddress())
                .isTrue();
        assertThatThrownBy(() -> controle(true, "127.0.0.1").zoek(URI.create("https://localhost/")))
                .isInstanceOf(Adrescontrole.Verboden.class);
        assertThatThrownBy(() -> controle(true, "10.0.0.1").zoek(URI.create("https://10.0.0.1/")))
                .isInstanceOf(Adrescontrole.Verboden.class);
    }

    private static Adrescontrole controle(boolean lokaal, String... adressen) throws UnknownHostException {
        InetAddress[] gevonden = new InetAddress[adressen.length];
        for (int i = 0; i < adressen.length; i++) {
            gevonden[i] = InetAddress.getByName(adressen[i]);
        }
        return new Adrescontrole(instellingen(lokaal), naam -> List.of(gevonden));
    }

    private static Abonnementinstellingen instellingen(boolean lokaal) {
        return new Abonnementinstellingen() {
            @Override
            public boolean lokaal() {
                return lokaal;
            }

            @Override
            public int tegelijk() {
                return 1;
            }

            @Override
            public int geduldSeconden() {
                return 1;
            }
        };
    }
}
