package jp.banso.shared;

/**
 * One service of long-term care insurance. The code is the ministry's public file code ({@code 430}), or the claim code
 * where no such file exists ({@code 46}, {@code A2}); the claim code has two characters and may be shared.
 */
public record ServiceType(
        String code,
        String claimCode,
        String name,
        ServiceCategory category,
        ExchangeSide side,
        Eligibility eligible) {}
