namespace ClaimCompare.Core.Quantities;

/// <summary>
/// Reads what each quantity of a sentence measures: by its unit, else by what is told to happen to those who are counted
/// (before the number, behind it, by a figure that the sentence names), else by the noun that is counted.
/// </summary>
internal static class MeasureReader
{
    public static void Read(in SentenceView s, List<Draft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            draft.Measure = draft.UnitMeasure;
            if (draft.HasUnit)
            {
                continue;
            }

            if (ChargeCounts.OfDeaths(s, draft, out var charge))
            {
                (draft.Measure, draft.Cue, draft.Derived) = (Measure.Killed, charge, true);
                continue;
            }

            var fate = FateOf(s, drafts, i);
            if (fate.Measure != Measure.Other)
            {
                draft.Measure = fate.Measure;
                draft.Cue = draft.HasCounted && fate.First >= draft.CountedFirst && fate.End <= draft.CountedEnd ? null : s.Text.SpanOf(fate.First, fate.End);
            }

            if (draft.Measure == Measure.Other && LostTheirLives(s, draft))
            {
                (draft.Measure, draft.Cue) = (Measure.Killed, s.Text.SpanOf(draft.First - 1, draft.First));
            }
            else if (draft.Measure is Measure.Other or Measure.Troops or Measure.People && (TroopReader.AreLost(s, draft) || TroopReader.AreEliminated(s, draft)))
            {
                draft.Measure = Measure.Killed;
                draft.Cue = s.Text.SpanOf(draft.First - 1, draft.First);
            }
            else if (draft.Measure == Measure.Other && Hospital.AreAdmitted(s, draft, out var admitted))
            {
                (draft.Measure, draft.Cue) = (Measure.Injured, s.Text.SpanOf(admitted, admitted + 1));
            }
            else if (draft.Measure == Measure.Other && TroopReader.AreTroops(s, draft))
            {
                draft.Measure = Measure.Troops;
            }

            if (IsCountOfPeople(s, draft))
            {
                draft.Unit = "person";
                draft.Measure = draft.Measure is not (Measure.Other or Measure.People) ? draft.Measure
                    : ProtestCrowd.Is(s, draft) ? Measure.Protesters : Measure.People;
            }
        }
    }

    /// <summary>"all but three of the passengers died": the three are those who lived.</summary>
    private static bool AreAllBut(in SentenceView s, int first) => s.Chars(first - 1) is "but" && s.Chars(first - 2) is "all" or "All";

    /// <summary>"cost 12 people their lives".</summary>
    private static bool LostTheirLives(in SentenceView s, Draft draft) =>
        draft.HasCounted && s.Chars(draft.First - 1) is "cost" or "costs" or "costing" && s.Chars(draft.EndOfAll) is "their" && s.Chars(draft.EndOfAll + 1) is "lives";

    private static Fate FateOf(in SentenceView s, List<Draft> drafts, int index)
    {
        var draft = drafts[index];
        if (draft.Number.Form == NumeralForm.Multiple)
        {
            return CountedFate.OfMultiple(s, draft);
        }

        // A share of people is no number of them.
        if (draft.Number.Form is NumeralForm.Fold or NumeralForm.Fraction || (!draft.Number.IsWhole && draft.Number.Form == NumeralForm.Digits) || AreAllBut(s, draft.First))
        {
            return default;
        }

        if (draft.IsOfParent(s))
        {
            return Household.Of(s, draft);
        }

        var counted = CountedFate.Of(s, draft);
        if (IsThing(counted.Measure))
        {
            return counted;
        }

        if (draft.HasCounted && s.Is(draft.Head, WordRole.NonHarm) && counted.Measure == Measure.Other)
        {
            // "the number of people killed in the town has risen to 38"
            return draft.CountedFirst < draft.First ? FateBefore.Toll(s, draft) : default;
        }

        var near = OfPeople(s, draft, FateBefore.Adjacent(s, draft));
        var behind = FateBehind.Of(s, draft);
        behind = behind.First > draft.EndOfAll && IsWholeOfPart(s, drafts, index) ? default : behind;
        if (behind.Weak && (!draft.HasCounted || draft.CountedFirst < draft.First) && FateBefore.Toll(s, draft) is { IsFate: true } toll)
        {
            // "put the number of dead at 37 and said 15 people were missing"
            behind = toll;
        }

        if (near.Measure == Measure.Injured && SplitFate.Of(s, draft) is { Measure: Measure.Killed } killed)
        {
            // "shot three men to death"
            near = killed;
        }

        var fate = Stronger(counted, near, behind);
        if (OneOfHarmed.HasDied(s, draft, fate, out var died))
        {
            return died;
        }

        if (!fate.IsFate)
        {
            var far = SplitFate.Of(s, draft);
            far = far.IsFate ? far : OfPeople(s, draft, FateBefore.Joined(s, drafts, index));
            far = far.IsFate ? far : Sought.Listed(s, draft);
            far = far.IsFate ? far : FateBefore.Toll(s, draft);
            far = far.IsFate ? far : HarmedGroup.Of(s, drafts, index);
            far = far.IsFate ? far : FateBefore.Including(s, drafts, index);
            far = far.IsFate ? far : FateBefore.Gapped(s, drafts, index);
            far = far.IsFate ? far : Sought.Missing(s, draft);
            far = far.IsFate ? far : TakenUp.Of(s, draft);
            fate = far.IsFate ? far : fate.Measure == Measure.Other ? far : fate;
        }

        if (fate.ByNoun && HarmedGroup.Of(s, drafts, index) is { Measure: Measure.Killed or Measure.Injured } group)
        {
            // "The dead include a guard and 11 prisoners"
            return group;
        }

        return Captivity.By(s, draft, fate);
    }

    /// <summary>"one of the 12 injured has died": the verb is told of the one; but "one of five people shot".</summary>
    private static bool IsWholeOfPart(in SentenceView s, List<Draft> drafts, int index) =>
        index > 0 && drafts[index - 1].CountedFirst <= drafts[index].First && drafts[index].First < drafts[index - 1].CountedEnd && s.Is(drafts[index - 1].End, WordRole.Of)
        && !s.Is(drafts[index].EndOfAll, WordRole.Relative);

    /// <summary>A verb of things and people tells what befell people; a force has men.</summary>
    private static Fate OfPeople(in SentenceView s, Draft draft, Fate fate) =>
        draft.HasCounted && (fate.OfPeople && !FateBehind.IsPersonLike(s, draft.Head) || fate.Measure == Measure.Troops && !s.Is(draft.Head, WordRole.Member | WordRole.Troop))
            ? default : fate;

    /// <summary>
    /// What the counted noun says (12 deaths, 9,371 wounded) is certain unless it only names who they are (soldiers, refugees);
    /// then the verb decides, the one right before the number first.
    /// </summary>
    private static Fate Stronger(Fate counted, Fate near, Fate behind)
    {
        if (counted.IsFate)
        {
            if (counted.Measure == Measure.Casualties && (near.Measure == Measure.Injured || behind.Measure == Measure.Injured))
            {
                // "treated 44 casualties": they live.
                return near.Measure == Measure.Injured ? near : behind;
            }

            // "two of the wounded died": what they were before is overtaken.
            return counted.Measure is Measure.Injured or Measure.Missing or Measure.Captured && behind.Measure == Measure.Killed && !behind.Weak ? behind : counted;
        }

        // Who was shot or hurt may be told to have died: "shot two men, who died".
        if (near.IsFate && !(near.Measure == Measure.Injured && behind.Measure == Measure.Killed && !behind.Weak))
        {
            return near;
        }

        return behind.IsFate ? behind : near.IsFate ? near : counted;
    }

    private static bool IsThing(Measure measure) => measure is Measure.Vehicles or Measure.Aircraft or Measure.Cases;

    private static bool IsCountOfPeople(in SentenceView s, Draft draft) =>
        draft.Number.Form is not (NumeralForm.Fold or NumeralForm.Fraction)
        && (draft.Measure is Measure.Killed or Measure.Injured or Measure.Casualties or Measure.Missing or Measure.Captured or Measure.Detained
            or Measure.Displaced or Measure.Troops or Measure.Protesters or Measure.People
            || (draft.Measure is Measure.Other && draft.HasCounted && s.Is(draft.Head, WordRole.Person)));
}
