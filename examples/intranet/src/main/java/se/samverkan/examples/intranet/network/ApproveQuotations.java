package se.samverkan.examples.intranet.network;

import java.util.List;
import se.samverkan.interview.Passage;
import se.samverkan.interview.Quotation;
import se.samverkan.interview.QuotationAnswer.Decision;
import se.samverkan.interview.Quotations;

/** Those who were interviewed approve or decline each quotation. Exempelkommun A has one left to answer, for whoever logs in as its official. */
final class ApproveQuotations {

    private static final int ONE_DECLINED_IN = 9;

    private final Stage stage;
    private final Organiser organiser;
    private final List<StandIn> standIns;

    ApproveQuotations(Stage stage, Organiser organiser, List<StandIn> standIns) {
        this.stage = stage;
        this.organiser = organiser;
        this.standIns = standIns;
    }

    void run(List<InterviewMembers.Script> scripts, List<List<Passage>> passages) {
        stage.clock().to("2026-09-16");
        Quotations quotations = stage.samverkan().quotations();
        int proposed = 0;
        int approved = 0;
        for (int i = 0; i < scripts.size(); i++) {
            for (int j = 0; j < passages.get(i).size(); j++) {
                if (scripts.get(i).passages().get(j).quote()) {
                    proposed++;
                    Passage passage = passages.get(i).get(j);
                    Quotation asked = quotations
                            .propose(organiser.coordinator(), passage.id(), passage.words())
                            .orThrow();
                    boolean declined = proposed % ONE_DECLINED_IN == 0;
                    if (i > 0 || j < 2) {
                        Decision decision = declined ? Decision.DECLINED : Decision.APPROVED;
                        String why = declined ? "Vi känns igen på det här. Använd det inte." : "";
                        quotations
                                .decide(standIns.get(i).official(), asked.id(), decision, why)
                                .orThrow();
                        approved += declined ? 0 : 1;
                    }
                }
            }
        }
        stage.terminal().figures("%d quotations proposed, %d approved by those who said them", proposed, approved);
    }
}
