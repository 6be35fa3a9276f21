namespace ClaimCompare.Core.Names;

/// <summary>People described by whose they are: "his rival", "her lawyer".</summary>
internal static class OwnedPerson
{
    /// <summary>A rival is somebody as present as the one whose he is.</summary>
    private const double LeastPresent = 6;

    public static string? Resolve(SpeakerContext context)
    {
        var role = context.First + 1;
        if (context.Pronoun(context.First) is not (PronounKind.Male or PronounKind.Female) || RoleBehind(context, role) is not { } owned
            || PronounResolver.Resolve(context, context.Pronoun(context.First)!.Value) is not { } owner)
        {
            return null;
        }

        return owned.Role.Name == "rival" ? Other(context, owner) : Bearer(context, owned.Role, owner) ?? $"{owner}'s {owned.Words}";
    }

    /// <summary>The role that the words behind the pronoun name, adjectives before it allowed; null where they name more than one person or none.</summary>
    private static (Role Role, string Words)? RoleBehind(SpeakerContext context, int first)
    {
        var end = CollectiveSource.PhraseEnd(context, first - 1, context.End);
        for (var i = first; i < end; i++)
        {
            if (NameLexicon.Roles.TryMatch(context.Text.Tokens, i, end, out var length, out var role))
            {
                return i + length == end && !Description.IsPlural(context.Text.CharsOf(end - 1), role) ? (role, context.Text.Slice(context.Text.SpanOf(i, end))) : null;
            }
        }

        return null;
    }

    /// <summary>The person most present besides the owner: of two who oppose each other the other one.</summary>
    private static string? Other(SpeakerContext context, string owner)
    {
        Candidate? best = null;
        foreach (var candidate in context.Candidates(entity => entity.Kind == NameKind.Person && entity.Name != owner))
        {
            best = best is null || candidate.Salience > best.Value.Salience ? candidate : best;
        }

        return best is { Salience: > LeastPresent } found ? found.Entity.Name : null;
    }

    /// <summary>Who bears the role in the text.</summary>
    private static string? Bearer(SpeakerContext context, Role role, string owner)
    {
        foreach (var candidate in context.Candidates(entity => entity.Kind == NameKind.Person && entity.Name != owner && entity.Roles.Contains(role.Name)))
        {
            return candidate.Entity.Name;
        }

        return null;
    }
}
