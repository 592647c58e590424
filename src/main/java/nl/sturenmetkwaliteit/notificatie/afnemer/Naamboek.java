package nl.sturenmetkwaliteit.notificatie.afnemer;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** To which addresses a name leads now. */
interface Naamboek {

    List<InetAddress> zoek(String naam) throws UnknownHostException;
}
