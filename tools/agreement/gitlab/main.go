// Reads every answer of the GitLab double with GitLab's own client, and prints what it understood, by the path that it
// asked: tools/gitlab_agreement.ts compares that with the answer itself.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	gitlab "gitlab.com/gitlab-org/api/client-go/v2"
)

func main() {
	url, token, sha, file := os.Args[1], os.Args[2], os.Args[3], os.Args[4]
	client, err := gitlab.NewClient(token, gitlab.WithBaseURL(url), gitlab.WithCustomRetryMax(0))
	must(err)
	understood := map[string]any{}
	const project = 42
	say := func(value any, err error, path string, parts ...any) {
		must(err)
		understood[fmt.Sprintf("projects/42"+path, parts...)] = value
	}

	whole, _, err := client.Projects.GetProject(project, nil)
	say(whole, err, "")
	branch, _, err := client.Branches.GetBranch(project, whole.DefaultBranch)
	say(branch, err, "/repository/branches/main")
	opened, _, err := client.MergeRequests.ListProjectMergeRequests(project, &gitlab.ListProjectMergeRequestsOptions{
		State: new("opened"), TargetBranch: &whole.DefaultBranch,
	})
	say(opened, err, "/merge_requests?state=opened&target_branch=main")
	requests, _, err := client.Commits.ListMergeRequestsByCommit(project, sha)
	say(requests, err, "/repository/commits/%s/merge_requests", sha)
	commit, _, err := client.Commits.GetCommit(project, sha, nil)
	say(commit, err, "/repository/commits/%s", sha)
	iid := requests[0].IID
	request, _, err := client.MergeRequests.GetMergeRequest(project, iid, nil)
	say(request, err, "/merge_requests/%d", iid)
	approvals, _, err := client.MergeRequestApprovals.GetConfiguration(project, iid)
	say(approvals, err, "/merge_requests/%d/approvals", iid)
	state, _, err := client.MergeRequestApprovals.GetApprovalState(project, iid)
	say(state, err, "/merge_requests/%d/approval_state", iid)
	settings, _, err := client.Projects.GetApprovalConfiguration(project)
	say(settings, err, "/approvals")
	versions, _, err := client.MergeRequests.GetMergeRequestDiffVersions(project, iid, nil)
	say(versions, err, "/merge_requests/%d/versions", iid)
	commits, _, err := client.MergeRequests.GetMergeRequestCommits(project, iid, nil)
	say(commits, err, "/merge_requests/%d/commits", iid)
	notes, _, err := client.Notes.ListMergeRequestNotes(project, iid, &gitlab.ListMergeRequestNotesOptions{
		Sort: new("asc"), OrderBy: new("created_at"),
	})
	say(notes, err, "/merge_requests/%d/notes?sort=asc&order_by=created_at", iid)
	events, _, err := client.ResourceStateEvents.ListMergeStateEvents(project, iid, nil)
	say(events, err, "/merge_requests/%d/resource_state_events", iid)
	pipelines, _, err := client.MergeRequests.ListMergeRequestPipelines(project, iid)
	say(pipelines, err, "/merge_requests/%d/pipelines", iid)
	ofMain, _, err := client.Pipelines.ListProjectPipelines(project, &gitlab.ListProjectPipelinesOptions{
		Ref: &whole.DefaultBranch, SHA: &sha,
	})
	say(ofMain, err, "/pipelines?ref=main&sha=%s", sha)
	scheduled, _, err := client.Pipelines.ListProjectPipelines(project, &gitlab.ListProjectPipelinesOptions{
		ListOptions: gitlab.ListOptions{PerPage: 20},
		Ref:         new("main"), Source: new("schedule"), OrderBy: new("id"), Sort: new("desc"),
	})
	say(scheduled, err, "/pipelines?order_by=id&per_page=20&ref=main&sort=desc&source=schedule")
	pipeline := pipelines[0].ID
	started, _, err := client.Pipelines.GetPipeline(project, pipeline)
	say(started, err, "/pipelines/%d", pipeline)
	jobs, _, err := client.Jobs.ListPipelineJobs(project, pipeline, &gitlab.ListJobsOptions{IncludeRetried: new(true)})
	say(jobs, err, "/pipelines/%d/jobs?include_retried=true", pipeline)
	job, _, err := client.Jobs.GetJob(project, jobs[0].ID)
	say(job, err, "/jobs/%d", jobs[0].ID)
	artifact, _, err := client.Jobs.DownloadSingleArtifactsFile(project, jobs[0].ID, file)
	must(err)
	bytes, err := io.ReadAll(artifact)
	say(string(bytes), err, "/jobs/%d/artifacts/%s", jobs[0].ID, file)
	_, _, err = client.GenericPackages.PublishPackageFile(project, "relc", "1", "relc.tgz", strings.NewReader("packed"), nil)
	must(err)
	packed, _, err := client.GenericPackages.DownloadPackageFile(project, "relc", "1", "relc.tgz")
	say(string(packed), err, "/packages/generic/relc/1/relc.tgz")
	approver := approvals.ApprovedBy[0].User.ID
	member, _, err := client.ProjectMembers.GetInheritedProjectMember(project, approver)
	say(member, err, "/members/all/%d", approver)
	user, _, err := client.Users.GetUser(approver, nil)
	must(err)
	understood["users/"+strconv.FormatInt(approver, 10)] = user
	self, _, err := client.Users.CurrentUser()
	must(err)
	understood["user"] = self
	// What writes is asked once: its answer is compared with what was said then.
	at := fmt.Sprintf("projects/42/merge_requests/%d/notes", opened[0].IID)
	added, _, err := client.Notes.CreateMergeRequestNote(project, opened[0].IID, &gitlab.CreateMergeRequestNoteOptions{
		Body: new("first"),
	})
	must(err)
	understood["POST "+at] = added
	edited, _, err := client.Notes.UpdateMergeRequestNote(project, opened[0].IID, added.ID,
		&gitlab.UpdateMergeRequestNoteOptions{Body: new("second")})
	must(err)
	understood["PUT "+at+"/"+strconv.FormatInt(added.ID, 10)] = edited
	must(json.NewEncoder(os.Stdout).Encode(understood))
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
