package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.DashLine;
import org.cablekit.model.DepartmentLines;
import org.cablekit.model.Distribution;
import org.cablekit.model.Drafting;
import org.cablekit.model.Officer;
import org.cablekit.model.Text;

/** Collects the Department's lines; the first distribution and dash line count. */
public final class DepartmentParts {

    private Optional<Distribution> distribution = Optional.empty();
    private Optional<Text> source = Optional.empty();
    private Optional<DashLine> dashLine = Optional.empty();
    private final List<Officer> draftedBy = new ArrayList<>();
    private Optional<Text> date = Optional.empty();
    private Optional<Text> telephone = Optional.empty();
    private final List<Officer> approvedBy = new ArrayList<>();
    private final List<Officer> clearedBy = new ArrayList<>();
    private final List<Officer> releasedBy = new ArrayList<>();
    private final List<Text> desiredDistribution = new ArrayList<>();
    private final List<Text> remarks = new ArrayList<>();

    public void distribution(Distribution block) {
        distribution = distribution.or(() -> Optional.of(block));
    }

    public void source(Text text) {
        source = source.or(() -> Optional.of(text));
    }

    public void dashLine(DashLine line) {
        dashLine = dashLine.or(() -> Optional.of(line));
    }

    public void date(Text text) {
        date = date.or(() -> Optional.of(text));
    }

    public void telephone(Text text) {
        telephone = telephone.or(() -> Optional.of(text));
    }

    public boolean isPresent() {
        return distribution.isPresent() || source.isPresent() || dashLine.isPresent() || hasDrafting();
    }

    public boolean hasDrafting() {
        return !draftedBy.isEmpty() || !approvedBy.isEmpty();
    }

    public List<Officer> draftedBy() {
        return draftedBy;
    }

    public List<Officer> approvedBy() {
        return approvedBy;
    }

    public List<Officer> clearedBy() {
        return clearedBy;
    }

    public List<Officer> releasedBy() {
        return releasedBy;
    }

    public List<Text> desiredDistribution() {
        return desiredDistribution;
    }

    public List<Text> remarks() {
        return remarks;
    }

    public DepartmentLines build() {
        Drafting drafting =
                new Drafting(draftedBy, date, telephone, approvedBy, clearedBy, releasedBy, desiredDistribution);
        return new DepartmentLines(distribution, source, drafting, dashLine, remarks);
    }
}
