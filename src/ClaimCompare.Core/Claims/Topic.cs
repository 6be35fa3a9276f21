using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>What a whole text is about, as far as its figures need to know; read when it is first asked for.</summary>
internal sealed class Topic(ArticleText text)
{
    private static readonly LexiconFile File = LexiconFile.Read("protests");
    private static readonly WordTable<bool> Words = new([.. File.Section("event"), .. File.Section("protesting")], static _ => true);

    private bool? protest;

    /// <summary>The text tells of a march, a rally or of protesters: its crowds are theirs.</summary>
    public bool IsProtest => protest ??= TellsOfProtest();

    private bool TellsOfProtest()
    {
        foreach (var token in text.Tokens)
        {
            if (Words.Contains(token.Word))
            {
                return true;
            }
        }

        return false;
    }
}
