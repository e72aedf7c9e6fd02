package jp.banso.careoffice.ui;

import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOfficeRow;
import jp.banso.careoffice.CareOfficeSort;
import jp.banso.careoffice.RowPosition;
import jp.banso.security.CurrentViewer;
import jp.banso.shared.CareOfficeId;

/**
 * The rows of one open list. It remembers where the pages it has read end, so that going on costs the same at any depth;
 * only a leap over unread pages has to skip rows.
 */
final class OfficePages {

    private static final int REMEMBERED_ROWS = 5000;
    private static final int FIRST_ROWS = 100;

    private final CareOfficeQueries offices;
    private final CurrentViewer viewer;
    private final TreeMap<Integer, RowPosition> ends = new TreeMap<>();
    private final Map<CareOfficeId, CareOfficeRow> read = new HashMap<>();
    private CareOfficeFilter filter = CareOfficeFilter.none();
    private CareOfficeSort sort = CareOfficeSort.byName();
    private int count = -1;
    private List<CareOfficeRow> beginning = List.of();

    OfficePages(CareOfficeQueries offices, CurrentViewer viewer) {
        this.offices = offices;
        this.viewer = viewer;
    }

    /** From now on the rows of this filter in this order, read anew. */
    void show(CareOfficeFilter wanted, CareOfficeSort order) {
        filter = wanted;
        sort = order;
        forget();
    }

    /** The same list, read anew because something in it changed. */
    void forget() {
        ends.clear();
        read.clear();
        count = -1;
        beginning = List.of();
    }

    /** Asks for the first page with it, which is wanted next. */
    int count() {
        if (count < 0) {
            var first = offices.firstPage(viewer.get(), filter, sort, FIRST_ROWS);
            beginning = first.rows();
            count = first.total();
        }
        return count;
    }

    /** What this list last read of the office. */
    Optional<CareOfficeRow> known(CareOfficeId id) {
        return Optional.ofNullable(read.get(id));
    }

    CallbackDataProvider<CareOfficeRow, Void> provider() {
        return new CallbackDataProvider<>(
                query -> rows(query.getOffset(), query.getLimit()).stream(),
                query -> {
                    query.getFilter();
                    return count();
                },
                CareOfficeRow::id);
    }

    List<CareOfficeRow> rows(int offset, int limit) {
        var rows = offset == 0 && !beginning.isEmpty() ? begin(limit) : read(offset, limit);
        if (read.size() > REMEMBERED_ROWS) {
            read.clear();
        }
        rows.forEach(row -> read.put(row.id(), row));
        if (!rows.isEmpty()) {
            ends.put(offset + rows.size(), rows.getLast().position());
        }
        return rows;
    }

    /** What was read with the count, once; after that a page is read anew. */
    private List<CareOfficeRow> begin(int limit) {
        var known = beginning;
        beginning = List.of();
        return known.size() == count || limit <= known.size()
                ? known.subList(0, Math.min(limit, known.size()))
                : read(0, limit);
    }

    private List<CareOfficeRow> read(int offset, int limit) {
        var before = ends.floorEntry(offset);
        var after = before == null ? null : before.getValue();
        var skip = before == null ? offset : offset - before.getKey();
        return offices.rows(viewer.get(), filter, sort, after, skip, limit);
    }
}
