package nl.sturenmetkwaliteit.architectuur.overtreding.pijl.les.api;

public interface Lessen {}
