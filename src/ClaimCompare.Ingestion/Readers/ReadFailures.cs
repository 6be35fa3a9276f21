namespace ClaimCompare.Ingestion.Readers;

/// <summary>The wording of every expected failure.</summary>
internal static class ReadFailures
{
    public static ReadResult Empty(string source) => Failure(source, "The file is empty.", "Check that it was saved or downloaded completely.");

    public static ReadResult Binary(string source) =>
        Failure(source, "This is a binary file, not text.", "Save the article as plain text, Markdown or HTML in UTF-8.");

    public static ReadResult Undecodable(string source) =>
        Failure(source, "The characters are not valid UTF-8, and no other encoding is declared.", "Save the file in UTF-8.");

    public static ReadResult TooLarge(string source, long length, int limit) =>
        Failure(source, $"The file has {length / 1024 / 1024 + 1} MB; at most {limit / 1024 / 1024} MB are read.", "Give the article alone, one file an article.");

    public static ReadResult NoArticle(string source) =>
        Failure(source, "No article text was found.", "Check that the page or file holds the article itself and not only a headline, a menu or a notice.");

    public static ReadResult Unreadable(string source, string reason) => Failure(source, $"The file cannot be opened: {reason}", "Check that it is there and may be read.");

    private static ReadResult Failure(string source, string problem, string remedy) => ReadResult.Of(new ReadFailure(source, problem, remedy));
}
