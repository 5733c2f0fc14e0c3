package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.attachment.Classification;
import io.github.paperlessmeeting.attachment.DeliveryForm;
import io.github.paperlessmeeting.finding.Severity;
import java.util.List;

/**
 * A document that is classified, or whose classification is not known here, reaches delegates on paper. One without any
 * classification is not reported: that it must be hidden from views does not mean that it was wrong to send it.
 */
final class ElectronicDeliveryOfClassified extends StandardRule {
    ElectronicDeliveryOfClassified() {
        super(
                "attachment.electronic-delivery-of-classified",
                Severity.WARNING,
                "Điều 27, Quy chế làm việc của Chính phủ (Nghị định số 138/2016/NĐ-CP)");
    }

    @Override
    public void check(Inspection inspection) {
        List<Attachment> attachments = inspection.meeting().attachments();
        for (int i = 0; i < attachments.size(); i++) {
            Attachment attachment = attachments.get(i);
            Classification classification = attachment.classification();
            if (classification != null && !classification.equals(Classification.UNCLASSIFIED)) {
                for (int j = 0; j < attachment.deliveries().size(); j++) {
                    if (attachment.deliveries().get(j).form() == DeliveryForm.ELECTRONIC) {
                        inspection.report(
                                at("attachments", i).append("deliveries").append(j),
                                message().with("attachment", attachment.id()).with("classification", classification));
                    }
                }
            }
        }
    }
}
