package nl.sturenmetkwaliteit.gemeente;

import java.util.List;

/** Every list by which casussen, tips and lessen are ordered: the method itself, and what NDSD may extend. */
record Taxonomieen(
        List<Begrip> principes,
        List<Begrip> dimensies,
        List<Begrip> niveaus,
        List<Begrip> arenas,
        List<Begrip> levensfasen,
        List<Begrip> obstakels,
        List<Begrip> themas) {}
