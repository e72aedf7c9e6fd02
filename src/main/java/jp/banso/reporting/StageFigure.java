package jp.banso.reporting;

import jp.banso.careoffice.AdoptionStage;

/** How many offices stand at a stage, how many at it or beyond, and how many of the former have stalled (STG-11). */
public record StageFigure(AdoptionStage stage, int here, int reached, int stalled) {}
