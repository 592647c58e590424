/** Notices by mail: what is due is written down as a mail to be sent, and sent until it is gone or given up. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.notificatie.post;
