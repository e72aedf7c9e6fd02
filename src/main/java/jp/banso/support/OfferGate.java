package jp.banso.support;

import java.util.List;

/** What another room knows to be missing before a firm is asked to visit. */
public interface OfferGate {

    /** What is missing for this application, as text keys that name it; empty when nothing speaks against a visit. */
    List<String> missing(ApplicationId application);
}
