package jp.banso.campaign;

import java.time.LocalDate;
import jp.banso.shared.AccountId;

/**
 * What is kept of a campaign: its name (1–100), who answers for it, its first and last day in Tokyo, and how many offices
 * it is to inform (1–9,999).
 */
public record CampaignData(String name, AccountId owner, LocalDate startsOn, LocalDate endsOn, int goal) {

    public static final int LONGEST_NAME = 100;
    public static final int LARGEST_GOAL = 9999;

    public CampaignData {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a campaign has a name of at most 100 characters");
        }
        if (goal < 1 || goal > LARGEST_GOAL) {
            throw new IllegalArgumentException("a campaign is to inform 1 to 9,999 offices");
        }
    }
}
