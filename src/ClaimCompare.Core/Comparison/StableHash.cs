using System.Security.Cryptography;
using System.Text;

namespace ClaimCompare.Core.Comparison;

/// <summary>Identities that stay the same on every machine and in every run.</summary>
internal static class StableHash
{
    /// <summary>Characters kept of the hash: 64 bits, enough for every finding a newsroom will ever have.</summary>
    private const int Length = 16;

    public static string Of(params ReadOnlySpan<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', parts))))[..Length];
}
