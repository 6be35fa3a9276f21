using ClaimCompare.Core.Names;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Tests.Names;

public class NameCaseTests
{
    public static TheoryData<string, string> NameCases => CaseFile.Read("Names/names.txt");

    public static TheoryData<string, string> SpeakerCases => CaseFile.Read("Names/speakers.txt");

    [Theory]
    [MemberData(nameof(NameCases))]
    public void Recognize_text_findsWhoAndWhatItNames(string text, string expected) =>
        Assert.Equal(expected, Describe(NameRecognizer.Recognize(ArticleText.Parse(text))));

    [Theory]
    [MemberData(nameof(SpeakerCases))]
    public void Resolve_sourcesInOrder_findsWhomEachStandsFor(string marked, string expected)
    {
        var (plain, sources) = CaseFile.Unmark(marked);
        var text = ArticleText.Parse(plain);
        var names = NameRecognizer.Recognize(text);
        var before = new List<ResolvedSource>();
        foreach (var source in sources)
        {
            before.Add(new ResolvedSource(source, SpeakerResolver.Resolve(text, names, source, before)));
        }

        Assert.Equal(expected, string.Join("; ", before.Select(source => source.Speaker ?? "-")));
    }

    public static TheoryData<string, string> AffiliationCases => CaseFile.Read("Names/affiliations.txt");

    [Theory]
    [MemberData(nameof(AffiliationCases))]
    public void Recognize_personOfBody_knowsForWhomTheySpeak(string text, string expected) => Assert.Equal(expected, string.Join("; ", NameRecognizer
        .Recognize(ArticleText.Parse(text)).Entities.Where(entity => entity.Kind == NameKind.Person)
        .Select(entity => entity.Affiliation is { } of ? $"{entity.Name} ({of.Body}){(of.Speaks ? "!" : "")}" : entity.Name)));

    private static string Describe(ArticleNames names) => names.Entities.Count == 0 ? "-" : string.Join("; ", names.Entities.Select(entity =>
        $"{entity.Kind switch { NameKind.Person => 'p', NameKind.Organization => 'o', NameKind.Agency => 'a', NameKind.Place => 'l', _ => '?' }} {entity.Name}"));
}
