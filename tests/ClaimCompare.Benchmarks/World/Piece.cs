namespace ClaimCompare.Benchmarks.World;

/// <summary>An article before it is written.</summary>
internal sealed class Piece
{
    public required Telling Telling { get; set; }

    /// <summary>The templates of its sentences, in order, with the number of the quote where they have one.</summary>
    public required List<(string Template, int Quote)> Sentences { get; init; }

    public required string Headline { get; init; }

    /// <summary>Pieces of one family carry the same copy; -1: a text of its own.</summary>
    public int Family { get; init; } = -1;

    /// <summary>Whose copy it carries and what it makes of it; null where the text is its own.</summary>
    public Carrying? Carrying { get; init; }

    /// <summary>A figure in the headline that the body does not have.</summary>
    public double? HeadlineFigure { get; set; }

    /// <summary>Nothing was planted here yet.</summary>
    public bool Clean { get; set; } = true;

    public string Id { get; set; } = "";

    public bool Has(string section) => Sentences.Exists(sentence => sentence.Template.Contains(section, StringComparison.Ordinal));

    public bool HasQuote(int number) => Sentences.Exists(sentence => sentence.Template.Contains("{quote}", StringComparison.Ordinal) && sentence.Quote == number);
}

/// <summary>How an outlet carries agency copy.</summary>
/// <param name="By">The outlet.</param>
/// <param name="Published">When it is out there.</param>
/// <param name="Keeps">So many sentences from the top; the rest is cut.</param>
/// <param name="Seed">Draws for edits.</param>
internal sealed record Carrying(Outlet By, DateTime Published, int Keeps, bool Reorders, bool Edits, bool AddsOwn, int Seed);
