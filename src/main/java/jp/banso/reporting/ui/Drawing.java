package jp.banso.reporting.ui;

import java.util.Optional;
import java.util.function.Supplier;
import jp.banso.reporting.Figure;
import jp.banso.shared.ui.FigureChart;

/** One block of the page: its table, and the picture of the same figures where they make one. */
record Drawing(Figure figure, FigureTable table, Supplier<Optional<FigureChart>> chart) {}
