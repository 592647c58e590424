package nl.sturenmetkwaliteit.architectuur.overtreding.opslag;

/** A repository that other features could use. */
public class OpenbareRepository {}
