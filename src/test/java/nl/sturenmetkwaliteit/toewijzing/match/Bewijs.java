package nl.sturenmetkwaliteit.toewijzing.match;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import nl.sturenmetkwaliteit.toewijzing.match.Werking.Eis;

/** The same season as a mixed-integer program, for a solver that proves its optimum. Nothing is shared with the search but the model. */
final class Bewijs {

    private static final double OP_DE_PUNT = 1e-7;
    private static final double ONEINDIG = Double.POSITIVE_INFINITY;

    private final Model model;
    private final MPSolver solver;
    private final MPObjective doel;
    private final MPVariable[][] kiest;
    private double vast;

    private Bewijs(Model model, MPSolver solver) {
        this.model = model;
        this.solver = solver;
        doel = solver.objective();
        kiest = new MPVariable[model.aantalVragen()][model.aantalKandidaten()];
    }

    /** The optimum where every place can be filled; absent when it was not proven in time. */
    static OptionalLong optimum(Matchinvoer invoer, int seconden) {
        Loader.loadNativeLibraries();
        MPSolver solver = MPSolver.createSolver("HIGHS");
        if (solver == null) {
            solver = MPSolver.createSolver("SCIP");
        }
        solver.setTimeLimit(seconden * 1000L);
        return new Bewijs(new Model(invoer), solver).bewijs();
    }

    private OptionalLong bewijs() {
        doel.setMaximization();
        for (int i = 0; i < kiest.length; i++) {
            casus(i);
        }
        for (int j = 0; j < model.aantalKandidaten(); j++) {
            gemeente(j);
        }
        com.google.ortools.linearsolver.MPSolverParameters precies =
                new com.google.ortools.linearsolver.MPSolverParameters();
        precies.setDoubleParam(
                com.google.ortools.linearsolver.MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, OP_DE_PUNT);
        if (solver.solve(precies) != MPSolver.ResultStatus.OPTIMAL) {
            return OptionalLong.empty();
        }
        int[][] teams = new int[kiest.length][];
        for (int i = 0; i < kiest.length; i++) {
            List<Integer> team = new ArrayList<>();
            for (int j = 0; j < kiest[i].length; j++) {
                if (kiest[i][j] != null && kiest[i][j].solutionValue() > 0.5) {
                    team.add(j);
                }
            }
            teams[i] = team.stream().mapToInt(j -> j).toArray();
        }
        long optimum = model.doel(teams);
        if (Math.abs(optimum - doel.value()) > 0.5) {
            throw new IllegalStateException("the program says " + doel.value() + ", the model " + optimum);
        }
        return OptionalLong.of(optimum);
    }

    private void casus(int i) {
        MPConstraint plaatsen = solver.makeConstraint(model.vrij[i], model.vrij[i]);
        MPConstraint onder = solver.makeConstraint(model.vloer[i] - model.vastePunten[i], ONEINDIG);
        MPVariable tekort = solver.makeNumVar(0, ONEINDIG, "");
        onder.setCoefficient(tekort, 1);
        doel.setCoefficient(tekort, 1 - Model.ONDER_DE_VLOER);
        vast += model.vastePunten[i];
        Map<Integer, MPConstraint> groepen = new TreeMap<>();
        List<MPConstraint> dekking = eisen(i, onder);
        for (int j = 0; j < model.aantalKandidaten(); j++) {
            if (model.dekt[i][j] == Model.MAG_NIET) {
                continue;
            }
            MPVariable x = solver.makeBoolVar("");
            kiest[i][j] = x;
            plaatsen.setCoefficient(x, 1);
            onder.setCoefficient(x, model.punten[i][j]);
            doel.setCoefficient(x, model.punten[i][j]);
            for (int e = 0; e < dekking.size(); e++) {
                if ((model.dekt[i][j] >> e & 1) == 1) {
                    dekking.get(e).setCoefficient(x, 1);
                }
            }
            if (model.groep[j] >= 0) {
                groepen.computeIfAbsent(model.groep[j], groep -> groep(i, groep, onder))
                        .setCoefficient(x, 1);
            }
        }
    }

    private List<MPConstraint> eisen(int i, MPConstraint onder) {
        List<MPConstraint> dekking = new ArrayList<>();
        List<Map.Entry<Wens, Eis>> eisen = Weging.eisen(model.vragen.get(i));
        for (int e = 0; e < eisen.size(); e++) {
            MPVariable gemist = solver.makeNumVar(0, 1, "");
            MPConstraint eis = solver.makeConstraint(1 - (model.vasteDekking[i] >> e & 1), ONEINDIG);
            eis.setCoefficient(gemist, 1);
            kost(gemist, model.boete[i][e], onder);
            dekking.add(eis);
        }
        return dekking;
    }

    private MPConstraint groep(int i, int groep, MPConstraint onder) {
        int al = (int) java.util.Arrays.stream(model.vast[i])
                .filter(j -> model.groep[j] == groep)
                .count();
        MPVariable teveel = solver.makeNumVar(0, ONEINDIG, "");
        MPConstraint hoogstens = solver.makeConstraint(-ONEINDIG, (double) model.groepHoogstens - al);
        hoogstens.setCoefficient(teveel, -1);
        kost(teveel, model.groepBoete, onder);
        return hoogstens;
    }

    private void kost(MPVariable hoeveel, int boete, MPConstraint onder) {
        doel.setCoefficient(hoeveel, -boete);
        onder.setCoefficient(hoeveel, -boete);
    }

    /** Dearer reviews come after cheaper ones by themselves. */
    private void gemeente(int j) {
        MPConstraint aantal = solver.makeConstraint(0, 0);
        for (MPVariable[] rij : kiest) {
            if (rij[j] != null) {
                aantal.setCoefficient(rij[j], 1);
            }
        }
        for (int x = 0; x < model.ruimte[j]; x++) {
            MPVariable trede = solver.makeNumVar(0, 1, "");
            aantal.setCoefficient(trede, -1);
            doel.setCoefficient(trede, -model.last(model.begin[j] + x));
        }
        for (int al = 0; al < model.begin[j]; al++) {
            vast -= model.last(al);
        }
        doel.setOffset(vast);
    }
}
