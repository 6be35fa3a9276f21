namespace ClaimCompare.Core.Quantities;

/// <summary>Reads what a quantity measures.</summary>
internal static class MeasureReader
{
    public static bool IsCueAt(in SentenceView s, int i) => false;

    public static void Read(in SentenceView s, List<Draft> drafts)
    {
        foreach (var draft in drafts)
        {
            draft.Measure = draft.UnitMeasure;
            if (draft.Measure == Measure.Other && !draft.HasUnit && s.Is(draft.CountedEnd - 1, WordRole.Person | WordRole.Troop))
            {
                draft.Unit = "person";
                draft.Measure = s.Is(draft.CountedEnd - 1, WordRole.Troop) ? Measure.Troops : Measure.People;
            }
        }
    }
}
