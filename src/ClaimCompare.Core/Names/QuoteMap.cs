using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>Tells which tokens of a text stand inside double quotation marks: a name said by somebody is not who says it.</summary>
internal sealed class QuoteMap
{
    private readonly bool[] inside;

    private QuoteMap(bool[] inside) => this.inside = inside;

    public bool this[int token] => (uint)token < (uint)inside.Length && inside[token];

    /// <summary>A quotation ends with its mark; one that is never closed ends with its paragraph.</summary>
    public static QuoteMap Of(ArticleText text)
    {
        var tokens = text.Tokens;
        var inside = new bool[tokens.Length];
        var open = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            if ((tokens[i].Flags & TokenFlags.ParagraphStart) != 0)
            {
                open = false;
            }

            if (tokens[i].Kind == TokenKind.Quote)
            {
                open = text.Value[tokens[i].Start] switch
                {
                    '\u201c' or '\u201e' or '\u00ab' => true,
                    '\u201d' or '\u00bb' => false,
                    _ => !open,
                };
            }
            else
            {
                inside[i] = open;
            }
        }

        return new QuoteMap(inside);
    }
}
