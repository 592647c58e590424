package nl.sturenmetkwaliteit.architectuur.overtreding.api.casus;

public class Binnenwerk {}
