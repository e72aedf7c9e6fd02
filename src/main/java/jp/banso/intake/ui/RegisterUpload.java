package jp.banso.intake.ui;

import java.util.List;
import java.util.Optional;
import jp.banso.intake.IntakeDecision;
import jp.banso.intake.IntakeFileService;
import jp.banso.shared.ui.UploadBox;

/** What the upload box takes for a register. */
final class RegisterUpload {

    private RegisterUpload() {}

    static UploadBox.Limits limits() {
        return new UploadBox.Limits(
                IntakeFileService.LARGEST_FILE,
                IntakeFileService.MOST_FILES,
                List.of(".csv", ".xlsx", ".zip", ".txt"),
                Wording.text("intake.upload.limits"),
                Wording.text("intake.upload.type"),
                Wording.text("intake.stays.too-large"));
    }

    static Optional<String> why(IntakeDecision decision) {
        return decision instanceof IntakeDecision.Stays stays
                ? Optional.of(Wording.text("intake.stays." + stays.reason()))
                : Optional.empty();
    }
}
