package jp.banso.bulk;

import jp.banso.campaign.CampaignId;
import jp.banso.careoffice.NextPlan;
import jp.banso.careoffice.TagId;
import jp.banso.outreach.BriefingId;
import jp.banso.outreach.Written;
import jp.banso.shared.AccountId;

/** What is to be done with each of many offices. */
public sealed interface BulkWish {

    BulkAct act();

    /** Gives what is planned, whatever and whenever it is, to this person of the city. */
    record Owner(AccountId owner) implements BulkWish {
        @Override
        public BulkAct act() {
            return BulkAct.OWNER;
        }
    }

    /** Plans this; with {@code keepPlans} only where nothing is planned yet. */
    record Plan(NextPlan plan, boolean keepPlans) implements BulkWish {
        @Override
        public BulkAct act() {
            return BulkAct.PLAN;
        }
    }

    record Put(TagId tag) implements BulkWish {
        @Override
        public BulkAct act() {
            return BulkAct.TAG;
        }
    }

    record Take(TagId tag) implements BulkWish {
        @Override
        public BulkAct act() {
            return BulkAct.UNTAG;
        }
    }

    record Invite(BriefingId session) implements BulkWish {
        @Override
        public BulkAct act() {
            return BulkAct.INVITE;
        }
    }

    /** Puts them on the list of a campaign that is not closed, for a reason (1–300 characters). */
    record ToCampaign(CampaignId campaign, String because) implements BulkWish {
        @Override
        public BulkAct act() {
            return BulkAct.CAMPAIGN;
        }
    }

    /** Records that this letter was sent (its means is LETTER). */
    record Sent(Written letter) implements BulkWish {
        @Override
        public BulkAct act() {
            return BulkAct.LETTER;
        }
    }
}
