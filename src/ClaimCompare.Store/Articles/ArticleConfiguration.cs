using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimCompare.Store.Articles;

internal sealed class ArticleConfiguration :
    IEntityTypeConfiguration<ArticleRecord>,
    IEntityTypeConfiguration<ClaimRecord>,
    IEntityTypeConfiguration<EarlierRevision>,
    IEntityTypeConfiguration<ArticleSignature>
{
    public void Configure(EntityTypeBuilder<ArticleRecord> builder)
    {
        builder.ToTable("Articles");
        builder.HasKey(article => article.Id);
        builder.HasIndex(article => article.Identity).IsUnique();
        builder.HasIndex(article => article.ContentHash);
        builder.Ignore(article => article.Headline);
        builder.Ignore(article => article.OutletName);
        builder.Ignore(article => article.PublishedOn);
        builder.ComplexCollection(article => article.Furniture, piece => piece.ToJson());
        builder.ComplexCollection(article => article.Evidence, piece => piece.ToJson());
        builder.ComplexCollection(article => article.Segments, piece => piece.ToJson());
        builder.HasMany(article => article.Claims).WithOne().HasForeignKey(claim => claim.ArticleId);
        builder.HasMany(article => article.EarlierRevisions).WithOne().HasForeignKey(revision => revision.ArticleId);
    }

    public void Configure(EntityTypeBuilder<ClaimRecord> builder)
    {
        builder.ToTable("Claims");
        builder.HasKey(claim => new { claim.ArticleId, claim.Index });
        builder.ComplexProperty(claim => claim.Figure, figure => figure.ToJson());
        builder.ComplexProperty(claim => claim.Source, source => source.ToJson());
    }

    public void Configure(EntityTypeBuilder<EarlierRevision> builder) => builder.ToTable("EarlierRevisions");

    public void Configure(EntityTypeBuilder<ArticleSignature> builder)
    {
        builder.ToTable("ArticleSignatures");
        builder.HasKey(signature => signature.ArticleId);
        builder.HasOne<ArticleRecord>().WithOne().HasForeignKey<ArticleSignature>(signature => signature.ArticleId);
    }
}
