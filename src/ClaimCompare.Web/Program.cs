using ClaimCompare.Ingestion;
using ClaimCompare.Store;
using ClaimCompare.Web.Hosting;
using Microsoft.AspNetCore.DataProtection;

// Started from another folder, the application still finds its settings and pages, which lie beside it.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot.Of(Directory.GetCurrentDirectory()) });
var data = DataFolder.Resolve(builder.Configuration[DataFolder.Setting], builder.Environment.ContentRootPath);
var seeds = DataFolder.Resolve(builder.Configuration[Seeds.Setting] ?? Seeds.Default, builder.Environment.ContentRootPath);

builder.AddStructuredLog(data);
builder.Services.AddSqliteStore(data);
builder.Services.AddIngestion();
builder.Services.AddRazorPages();
builder.Services.AddHealthChecks().AddCheck<StoreHealth>("store");
builder.Services.AddRouting(options => options.LowercaseUrls = true);
builder.Services.AddDataProtection().SetApplicationName("ClaimCompare").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(data, "keys")));

var app = builder.Build();
app.UseMiddleware<RequestLog>();
app.UseExceptionHandler("/error");
app.UseStatusCodePagesWithReExecute("/error", "?code={0}");
app.UseMiddleware<SecurityHeaders>();
app.UseStaticFiles();
app.UseRouting();
app.MapHealthChecks("/healthz");
app.MapRazorPages();

await app.PrepareAsync(seeds);
app.AnnounceAddress();
await app.RunAsync();
