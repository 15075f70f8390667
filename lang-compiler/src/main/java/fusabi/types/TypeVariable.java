package fusabi.types;

import java.util.ArrayList;
import java.util.List;

/**
 * An unknown type, or a type parameter. Only {@link Unifier} and {@link Generalizer} change it.
 */
public final class TypeVariable implements Type {
    /*
     * Union-find by rank: paths are not compressed, as a trial could take back the link in the middle of one. Levels after Rémy, "Extension of
     * ML type system with a sorted equation theory on types", 1992: a variable's level is the depth of the outermost let whose environment
     * mentions it. GENERIC marks a quantified one.
     */

    static final int GENERIC = Integer.MAX_VALUE;

    /** What happens when a variable that the script declared is found to be one particular type. */
    public enum Rigidity { FLEXIBLE, WARN, RIGID }

    private final String name;
    private final boolean measure;
    private final boolean headType;
    private final Rigidity rigidity;
    private int level;
    /** At least the length of the longest chain of variables that ends here. */
    private int rank;
    private Type link;
    private List<Constraint> constraints = List.of();

    TypeVariable(String name, boolean measure, boolean headType, Rigidity rigidity, int level) {
        this.name = name;
        this.measure = measure;
        this.headType = headType;
        this.rigidity = rigidity;
        this.level = level;
    }

    /** A variable that inference made. */
    public static TypeVariable fresh(int level) {
        return new TypeVariable("", false, false, Rigidity.FLEXIBLE, level);
    }

    public static TypeVariable freshMeasure(int level) {
        return new TypeVariable("", true, false, Rigidity.FLEXIBLE, level);
    }

    /** A variable with a name in the script. */
    public static TypeVariable declared(String name, boolean measure, boolean headType, Rigidity rigidity, int level) {
        return new TypeVariable(name, measure, headType, rigidity, level);
    }

    /** A type parameter of a definition or a finished scheme: quantified from the start. */
    public static TypeVariable parameter(String name, boolean measure, boolean headType) {
        return new TypeVariable(name, measure, headType, Rigidity.RIGID, GENERIC);
    }

    @Override
    public Type resolved() {
        if (link == null) {
            return this;
        }
        Type end = link;
        while (end instanceof TypeVariable variable && variable.link != null) {
            end = variable.link;
        }
        return end;
    }

    /** The declared name without quote, or empty. */
    public String name() {
        return name;
    }

    public boolean isMeasure() {
        return measure;
    }

    public boolean isHeadType() {
        return headType;
    }

    public Rigidity rigidity() {
        return rigidity;
    }

    public int level() {
        return level;
    }

    void setLevel(int value) {
        level = value;
    }

    public boolean isGeneric() {
        return level == GENERIC;
    }

    int rank() {
        return rank;
    }

    /** The other variable is about to be linked to this one. */
    void standFor(TypeVariable other) {
        rank = Math.max(rank, other.rank + 1);
    }

    void setLink(Type value) {
        link = value;
    }

    public boolean isBound() {
        return link != null;
    }

    public List<Constraint> constraints() {
        return constraints;
    }

    void setConstraints(List<Constraint> value) {
        constraints = value;
    }

    /** Adds a constraint while a declaration's type parameters are made. */
    public void declare(Constraint constraint) {
        List<Constraint> more = new ArrayList<>(constraints);
        more.add(constraint);
        constraints = List.copyOf(more);
    }

    public boolean has(Constraint.Simple constraint) {
        return constraints.contains(constraint);
    }

    @Override
    public String toString() {
        return TypePrinter.print(this);
    }
}
