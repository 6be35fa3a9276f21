using ClaimCompare.Core.Text;

namespace ClaimCompare.Ingestion.Readers;

/// <summary>What a stretch of a page or file is that is not the article's own prose.</summary>
public enum FurnitureKind
{
    /// <summary>An advertisement or a notice of one ("The article continues below the advertisement").</summary>
    Advertisement,

    /// <summary>An appeal to the reader: for donations, subscriptions, followers.</summary>
    Appeal,

    /// <summary>A link to another article.</summary>
    Related,

    /// <summary>The words under a picture, with or without its credit. The only kind that stays in the text: captions carry figures.</summary>
    Caption,

    /// <summary>Menus, section tags, buttons, notices of rights.</summary>
    Navigation,

    /// <summary>Bylines, date lines, source and address lines.</summary>
    Credit,
}

/// <summary>A stretch that is not the article's prose.</summary>
/// <param name="Original">Where it stands in <see cref="ReadArticle.Original"/>.</param>
/// <param name="InText">Where it stands in <see cref="ReadArticle.Text"/>; only captions do.</param>
public sealed record Furniture(string Text, FurnitureKind Kind, TextSpan Original, TextSpan? InText);
