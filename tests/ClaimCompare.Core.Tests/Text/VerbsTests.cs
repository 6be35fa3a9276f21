using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Tests.Text;

public class VerbsTests
{
    [Theory]
    [InlineData("said", "say", VerbForms.Past | VerbForms.Participle)]
    [InlineData("stopped", "stop", VerbForms.Past | VerbForms.Participle)]
    [InlineData("dying", "die", VerbForms.Gerund)]
    [InlineData("carries", "carry", VerbForms.ThirdPerson)]
    [InlineData("taken", "take", VerbForms.Participle)]
    [InlineData("travelled", "travel", VerbForms.Past | VerbForms.Participle)]
    [InlineData("traveled", "travel", VerbForms.Past | VerbForms.Participle)]
    [InlineData("quitting", "quit", VerbForms.Gerund)]
    [InlineData("visited", "visit", VerbForms.Past | VerbForms.Participle)]
    [InlineData("panicked", "panic", VerbForms.Past | VerbForms.Participle)]
    [InlineData("fleeing", "flee", VerbForms.Gerund)]
    [InlineData("put", "put", VerbForms.Base | VerbForms.Past | VerbForms.Participle)]
    [InlineData("is", "be", VerbForms.ThirdPerson)]
    public void TryGetBase_formOfVerb_givesItsBaseAndForms(string form, string expected, VerbForms forms)
    {
        Assert.True(Verbs.TryGetBase(Vocabulary.IdOf(form), out var found, out var foundForms));
        Assert.Equal((expected, forms), (Vocabulary.WordOf(found), foundForms));
    }

    [Theory]
    [InlineData("troops", "troop")]
    [InlineData("cities", "city")]
    [InlineData("children", "child")]
    [InlineData("crises", "crisis")]
    [InlineData("photos", "photo")]
    public void SingularOf_plural_givesTheSingular(string plural, string expected) =>
        Assert.Equal(expected, Vocabulary.WordOf(Nouns.SingularOf(Vocabulary.IdOf(plural))));

    [Fact]
    public void Inflect_phrase_inflectsItsFirstWord()
    {
        var keys = Verbs.Inflect([new LexiconEntry("", "point out", "x")]).Select(entry => entry.Key);
        Assert.Equal(["point out", "points out", "pointed out", "pointing out"], keys);
    }
}
