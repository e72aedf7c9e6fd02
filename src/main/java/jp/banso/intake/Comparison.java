package jp.banso.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.banso.careoffice.register.ChangeKind;
import jp.banso.careoffice.register.ChangeSet;
import jp.banso.careoffice.register.ChangedRow;
import jp.banso.careoffice.register.PersonsEdit;
import jp.banso.careoffice.register.PresentDesignation;
import jp.banso.careoffice.register.PresentRegister;
import jp.banso.careoffice.register.RegisterColumn;
import jp.banso.careoffice.register.RegisterDrafts;
import jp.banso.careoffice.register.RegisterDrafts.CellChange;
import jp.banso.careoffice.register.RegisterDrafts.Conflict;
import jp.banso.careoffice.register.RegisterDrafts.Presence;
import jp.banso.careoffice.register.RegisterRow;
import jp.banso.shared.IntakeBatchId;

/**
 * Compares rows, one after the other, with the register and with each other, and drafts what differs. A designation
 * belongs to the source that told it first; what another source tells about it is counted and left alone, so that two
 * lists of one city never overwrite each other in turns.
 */
final class Comparison {

    private static final int LOOKED_UP_AT_ONCE = 500;

    private final IntakeBatchId batch;
    private final String area;
    private final PresentRegister present;
    private final RegisterDrafts drafts;
    private final ChangeSet changes;
    private final RowIndex index = new RowIndex();
    private final Set<Integer> covered = new HashSet<>();
    private final List<Differing> differing = new ArrayList<>(LOOKED_UP_AT_ONCE);
    private final Map<ChangeKind, List<Integer>> takenBack = new EnumMap<>(ChangeKind.class);

    private int seq;
    private int rows;
    private int same;
    private int doubled;
    private int elsewhere;
    private int outside;

    private record Differing(long designation, Told told, int slot) {}

    /** One row with where it stands; {@code table} counts the tables of the batch from 0. */
    record Told(RegisterRow row, long tableId, int table, int line, String source) {}

    /** Where two rows of the files contradict each other: the earlier one. */
    record Contradiction(int table, int line, boolean news) {}

    Comparison(IntakeBatchId batch, String area, PresentRegister present, RegisterDrafts drafts, ChangeSet changes) {
        this.batch = batch;
        this.area = area;
        this.present = present;
        this.drafts = drafts;
        this.changes = changes;
        present.eachOfficeNumber(index::addOffice);
        present.eachKey(this::addPresent);
    }

    private void addPresent(PresentRegister.Key key) {
        var state = (byte) ((key.ended() ? RowIndex.ENDED : 0)
                | (key.asked() ? RowIndex.ASKED : 0)
                | (outsideArea(key.municipality()) ? RowIndex.OUTSIDE : 0));
        index.add(
                index.key(key.officeNumber(), key.serviceCode()),
                key.hash(),
                key.designation(),
                index.source(key.source()),
                state);
    }

    private boolean outsideArea(String municipality) {
        return !area.isEmpty() && !municipality.isEmpty() && !municipality.startsWith(area);
    }

    /** Takes one row; answers the earlier one where the two contradict each other and neither can be believed. */
    Optional<Contradiction> take(Told told) {
        rows++;
        var row = told.row();
        var key = index.key(row.officeNumber(), row.serviceCode());
        var source = index.source(told.source());
        covered.add(covers(source, RowIndex.service(key)));
        if (outsideArea(row.cell(RegisterColumn.MUNICIPALITY_CODE))) {
            outside++;
            return Optional.empty();
        }
        var slot = index.find(key);
        if (slot == RowIndex.NONE) {
            takeNew(told, key, source);
        } else if (index.owner(slot) != source) {
            elsewhere++;
        } else if (index.is(slot, RowIndex.SEEN)) {
            return takeAgain(told, slot);
        } else {
            takeKnown(told, slot, source);
        }
        return Optional.empty();
    }

    /** A row that cannot be taken still says that its designation is there. */
    void seeRefused(String officeNumber, String serviceCode, String source) {
        rows++;
        var key = index.key(officeNumber, serviceCode);
        var slot = index.find(key);
        if (slot != RowIndex.NONE && index.owner(slot) == index.source(source)) {
            index.flag(slot, RowIndex.REFUSED);
        }
    }

    void countRefused() {
        rows++;
    }

    private void takeNew(Told told, long key, byte source) {
        var kind = index.hasOffice(told.row().officeNumber()) ? ChangeKind.NEW_SERVICE : ChangeKind.NEW_OFFICE;
        var slot = index.add(key, 0, 0, source, (byte) 0);
        index.see(slot, told.row().hash(), source, told.table(), told.line());
        stage(told, kind, 0, slot);
    }

    private void takeKnown(Told told, int slot, byte source) {
        var hash = told.row().hash();
        var unchanged = index.hash(slot) == hash && !index.is(slot, RowIndex.ENDED);
        index.see(slot, hash, source, told.table(), told.line());
        if (unchanged) {
            same++;
        } else {
            differing.add(new Differing(index.designation(slot), told, slot));
            if (differing.size() == LOOKED_UP_AT_ONCE) {
                lookUp();
            }
        }
    }

    private Optional<Contradiction> takeAgain(Told told, int slot) {
        if (index.hash(slot) == told.row().hash() && !index.is(slot, RowIndex.CONTRADICTED)) {
            doubled++;
            return Optional.empty();
        }
        var news = !index.is(slot, RowIndex.CONTRADICTED);
        if (news) {
            lookUp();
            takeBack(told.row().officeNumber(), slot);
        }
        return Optional.of(new Contradiction(index.table(slot), index.line(slot), news));
    }

    private void takeBack(String officeNumber, int slot) {
        index.flag(slot, RowIndex.CONTRADICTED);
        if (index.seq(slot) == RowIndex.NONE) {
            same--;
            return;
        }
        var kind = ChangeKind.CHANGED;
        if (index.designation(slot) == 0) {
            kind = index.hasOffice(officeNumber) ? ChangeKind.NEW_SERVICE : ChangeKind.NEW_OFFICE;
        }
        takenBack.computeIfAbsent(kind, any -> new ArrayList<>()).add(index.seq(slot));
    }

    private void stage(Told told, ChangeKind kind, long designation, int slot) {
        index.stage(slot, seq);
        changes.add(new ChangedRow(
                seq++,
                kind,
                told.tableId(),
                told.line(),
                designation == 0 ? null : designation,
                told.row(),
                told.source(),
                OfficialColumns.rank(told.source())));
    }

    private void lookUp() {
        if (differing.isEmpty()) {
            return;
        }
        var known = present.designations(
                differing.stream().map(Differing::designation).toList());
        var leading = known.values().stream()
                .filter(PresentDesignation::leads)
                .map(PresentDesignation::careOffice)
                .toList();
        var edits = present.edits(leading);
        var cells = new ArrayList<CellChange>();
        var conflicts = new ArrayList<Conflict>();
        for (var difference : differing) {
            var was = known.get(difference.designation());
            if (was != null) {
                compare(difference, was, edits, cells, conflicts);
            }
        }
        drafts.keepCells(batch, cells);
        drafts.keepConflicts(batch, conflicts);
        differing.clear();
    }

    private void compare(
            Differing difference,
            PresentDesignation was,
            List<PersonsEdit> edits,
            List<CellChange> cells,
            List<Conflict> conflicts) {
        var changed = difference.told().row().differencesFrom(was.row());
        var ended = was.endedOn();
        if (changed.isEmpty() && ended == null) {
            same++;
            return;
        }
        stage(difference.told(), ChangeKind.CHANGED, was.id(), difference.slot());
        var staged = index.seq(difference.slot());
        changed.forEach((column, cell) ->
                cells.add(new CellChange(staged, column.name(), was.row().cell(column), cell)));
        if (ended != null) {
            cells.add(new CellChange(staged, RegisterColumn.ENDED_ON, day(ended), ""));
        }
        for (var edit : edits) {
            var cell = changed.get(edit.column());
            if (was.leads() && edit.careOffice() == was.careOffice() && cell != null && !cell.equals(edit.ownValue())) {
                conflicts.add(new Conflict(was.row().cell(edit.column()), cell, edit));
            }
        }
    }

    private static String day(LocalDate day) {
        return day.toString();
    }

    /** Ends the comparison: takes contradicted rows back, notes what is gone; {@code problems} tells what was refused. */
    BatchCounts finish(Problems problems) {
        lookUp();
        changes.close();
        takenBack.forEach((kind, seqs) -> {
            for (var from = 0; from < seqs.size(); from += LOOKED_UP_AT_ONCE) {
                drafts.dropRows(batch, kind, seqs.subList(from, Math.min(seqs.size(), from + LOOKED_UP_AT_ONCE)));
            }
        });
        problems.flush();
        var presences = new ArrayList<Presence>();
        var comparable = 0;
        var vanished = 0;
        for (var slot = 0; slot < index.slots(); slot++) {
            if (!index.used(slot) || index.designation(slot) == 0) {
                continue;
            }
            var told = index.is(slot, RowIndex.SEEN) || index.is(slot, RowIndex.REFUSED);
            if (told && index.is(slot, RowIndex.ASKED)) {
                presences.add(new Presence(index.designation(slot), false));
            }
            if (expected(slot)) {
                comparable++;
                if (!told && !index.is(slot, RowIndex.ASKED)) {
                    vanished++;
                    presences.add(new Presence(index.designation(slot), true));
                }
            }
        }
        drafts.keepPresence(batch, presences);
        return new BatchCounts(
                rows,
                drafts.newOffices(batch),
                drafts.rows(batch, ChangeKind.NEW_OFFICE) + drafts.rows(batch, ChangeKind.NEW_SERVICE),
                drafts.rows(batch, ChangeKind.CHANGED),
                same,
                vanished,
                comparable,
                problems.refused(),
                doubled,
                elsewhere,
                outside,
                problems.warned(),
                drafts.conflicts(batch));
    }

    private boolean expected(int slot) {
        return !index.is(slot, RowIndex.ENDED)
                && !index.is(slot, RowIndex.OUTSIDE)
                && covered.contains(covers(index.owner(slot), index.serviceOf(slot)));
    }

    private static int covers(byte source, int service) {
        return source << 16 | service;
    }
}
