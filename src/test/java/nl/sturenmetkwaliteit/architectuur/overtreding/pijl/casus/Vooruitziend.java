package nl.sturenmetkwaliteit.architectuur.overtreding.pijl.casus;

import nl.sturenmetkwaliteit.architectuur.overtreding.pijl.les.api.Lessen;

/** A low feature that knows a high one, even if by its api. */
record Vooruitziend(Lessen lessen) {}
