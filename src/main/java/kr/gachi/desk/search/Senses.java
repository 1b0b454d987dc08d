package kr.gachi.desk.search;

import java.util.ArrayList;
import java.util.List;

/** Decides what ambiguous words mean, by the words that stand near them. */
final class Senses {
    private final String near;
    private final String far;

    /**
     * @param near the text itself
     * @param far what stands around it: title, unit, the firm's introduction
     */
    Senses(String near, String far) {
        this.near = " " + Letters.plain(near) + " ";
        this.far = " " + Letters.plain(far) + " ";
    }

    List<Mention> settle(List<Mention> mentions) {
        List<Mention> settled = new ArrayList<>(mentions.size());
        for (Mention each : mentions) {
            if (!isDoubtful(each)) {
                settled.add(each);
                continue;
            }
            List<Concept> live = live(each);
            if (!live.isEmpty() || each.text().length() > 1) {
                // a word whose senses all lack their cue still is a word, and its letters can agree
                settled.add(each.withSenses(live));
            }
        }
        return settled;
    }

    private static boolean isDoubtful(Mention mention) {
        return mention.senses().size() > 1
                || mention.isKnown() && needsCue(mention.senses().get(0), mention);
    }

    private static boolean needsCue(Concept sense, Mention mention) {
        return !sense.cues.isEmpty()
                && sense.name.indexOf('(') > 0
                && sense.word().equals(Letters.dense(mention.text()));
    }

    private List<Concept> live(Mention mention) {
        List<Concept> best = new ArrayList<>(2);
        double most = 0;
        for (Concept sense : mention.senses()) {
            double weight = sense.cues.isEmpty() ? 0.4 : cues(sense, mention);
            if (weight > most + 1e-9) {
                best.clear();
                most = weight;
            }
            if (weight > 0 && weight >= most - 1e-9) {
                best.add(sense);
            }
        }
        if (best.isEmpty() && mention.senses().size() > 1) {
            best.addAll(mention.senses());
        }
        if (best.size() > 1) {
            best.removeIf(wide -> best.stream().anyMatch(other -> isAbove(wide, other, 0)));
        }
        return best;
    }

    private static boolean isAbove(Concept wide, Concept narrow, int depth) {
        for (Concept parent : narrow.wider) {
            if (parent == wide || depth < 3 && isAbove(wide, parent, depth + 1)) {
                return true;
            }
        }
        return false;
    }

    private double cues(Concept sense, Mention mention) {
        double weight = 0;
        String own = Letters.dense(mention.text());
        for (String cue : sense.cues) {
            if (!cue.equals(own)) {
                weight += stands(near, cue, own) ? 1 : stands(far, cue, own) ? 0.5 : 0;
            }
        }
        return weight;
    }

    /** Short cues must stand alone, at most after a number; longer ones may stand inside a word. */
    private static boolean stands(String text, String cue, String own) {
        int at = text.indexOf(cue);
        while (at >= 0) {
            boolean insideOwn = own.contains(cue) && text.startsWith(own, Math.max(0, at - own.indexOf(cue)));
            if (!insideOwn && (cue.length() > 1 || isAlone(text, at))) {
                return true;
            }
            at = text.indexOf(cue, at + 1);
        }
        return false;
    }

    private static boolean isAlone(String text, int at) {
        return !Character.isLetter(text.charAt(at - 1)) && !Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
