using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimCompare.Store.Ingests;

internal sealed class IngestConfiguration : IEntityTypeConfiguration<IngestRecord>
{
    public void Configure(EntityTypeBuilder<IngestRecord> builder)
    {
        builder.ToTable("Ingests");
        builder.HasIndex(ingest => new { ingest.Source, ingest.ContentHash });
    }
}
