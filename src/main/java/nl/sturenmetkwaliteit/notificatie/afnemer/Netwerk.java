package nl.sturenmetkwaliteit.notificatie.afnemer;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A range of addresses of the internet.
 *
 * @param begin what its addresses have in common, as a number
 * @param bytes how long they are: 4 or 16
 * @param vrij how many bits may differ
 */
record Netwerk(BigInteger begin, int bytes, int vrij) {

    /** What does not lead to somebody on the internet: this machine, its neighbours, and what is set apart for other uses (RFC 6890). */
    private static final List<Netwerk> BIJZONDER = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(Netwerk::van)
            .toList();

    /** Of version 6 only this part is given out; tunnels and translations to version 4 lie elsewhere, or above. */
    private static final Netwerk UITGEGEVEN = van("2000::/3");

    private static final int LENGTE_6 = 16;

    static boolean isVanIedereen(InetAddress adres) {
        byte[] bytes = adres.getAddress();
        return (bytes.length != LENGTE_6 || UITGEGEVEN.bevat(bytes))
                && BIJZONDER.stream().noneMatch(netwerk -> netwerk.bevat(bytes));
    }

    private boolean bevat(byte[] adres) {
        return adres.length == bytes && getal(adres).shiftRight(vrij).equals(begin);
    }

    private static BigInteger getal(byte[] adres) {
        return new BigInteger(1, adres);
    }

    private static Netwerk van(String cidr) {
        String[] delen = cidr.split("/", -1);
        try {
            byte[] eerste = InetAddress.getByName(delen[0]).getAddress();
            int vrij = eerste.length * Byte.SIZE - Integer.parseInt(delen[1]);
            return new Netwerk(getal(eerste).shiftRight(vrij), eerste.length, vrij);
        } catch (UnknownHostException geenAdres) {
            throw new IllegalArgumentException(cidr, geenAdres);
        }
    }
}
